"""All of one trade, which nobody counts: 各公交企业运送乘客, 国内各大车企召回, 城市交通行业运送乘客."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reformextract.firsts import reach
from reformextract.mentions.offices import DEEDS, HAN
from reformextract.mentions.places import Place, level_of
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer

#: What those of a trade are called, of enterprises and of institutions.
_ENTERPRISES = (
    r"企业|[车房药钢煤酒险航乳矿船央国外民]企|券商|保险公司|航空公司|旅行社|快递公司|公交公司|客运公司|出租车公司|物流公司|电信公司|商场|超市|卖场|商家|商户|酒店|宾馆|饭店|民宿|餐馆|平台|银行|银行业金融机构|金融机构|保险机构"
    r"|加油站|影院|电影院|农家乐|合作社|滑雪场|雪场|煤矿|矿山|电厂|厂家|厂商|工厂|运营商|开发商|经销商|销售商|4S店|免税店|药店|书店|门店|网点|港口|机场|火车站|客运站|车站|银行网点|供热企业|旅游企业|行业"
)
_INSTITUTIONS = (
    "医院|高校|院校|大学|学校|中小学|中学|小学|幼儿园|博物馆|图书馆|文化馆|公园|医疗机构|卫生院|科研院所|科研机构"
)
#: Words between those of a trade and what they do.
_ADVERBS = (
    "(?:共|累计|日均|平均|每天|每日|今[天日年]|昨[天日]|去年|当[天日]|节日期间|已经?|也|还|都|均|又|再|将|纷纷|仅仅?|先后|同时|继续|一共|总共"
    "|全部|全年|上半年|下半年|当年)"
)
_TRADE = re.compile(
    rf"(?:各大?|各家|各个|主要|多家|众多|数家|这些|上述)?(?P<stem>(?![的了在是和与及])[{HAN}]{{0,7}}?)(?:(?P<enterprise>{_ENTERPRISES})|(?P<institution>{_INSTITUTIONS}))"
    rf"(?={_ADVERBS}*+(?:(?:按|以|[向对为]|从|通过|因)[^,。;\d]{{1,8}}?{_ADVERBS}*+)?"
    r"(?:投放|投入|运送|接送|发送|运输|接待|迎来|实施|召回|推出|销售|售出|卖出|卖掉|售票|售房|生产|加工|收购|收储|提供|捐[款赠出助]|募捐|招聘|招收|招生|录取|吸纳|出口(?!总|额)|进口(?!总|额)|开[出行通工]|加开|增开|配送|揽收|派送|投递|处理|完成|实现|缴纳|上缴|裁员|裁减|停产|减产|复工|复产|开业|营业收入|入住|发放|安排|组织|开展|新增|放贷|赔付|理赔|签约|签订|申请|取消|赔偿|收治|救治|诊疗|门诊|培养|毕业|发电|供电|供应|拿[到下]|亏损|盈利|赚|新开|关闭|关门|歇业))"
)
#: The last characters of what they are called.
_TRADE_ENDS = re.compile(f"[{''.join(sorted(reach(f'{_ENTERPRISES}|{_INSTITUTIONS}').ends_in or ()))}]")
#: What no trade's name holds.
_NO_STEM = re.compile(
    r"[的了在是和与及对向从由把被将让给为到等每该这那其某名家所个座]|(?<!国)有|规模以上|规上|限额以上|[^部]门|政府|机关|\d"
    rf"|{DEEDS}"
)
#: Sorts that a government reports on, each with its own name in the lexicon.
_SORTS = re.compile(r"(?:民营|国有|私营|外资|外商投资|中小|小微|工业|个体|股份制|中央|商业|重点|大中型|亏损)*\Z")
#: What each place has one of.
_PLACES = frozenset({"港口", "机场", "火车站", "客运站", "车站"})
_WHERE_IT_BEGINS = re.compile(rf"(?<![{HAN}])(?P<stem>[{HAN}]{{2,6}})\Z")
_LONGEST = 14
#: 沪市864家上市公司, 深市主板公司: those of a market.
_LISTED = re.compile(
    rf"(?:(?<![{HAN}])|(?<=[年月日末期度计中仅但而且]))(?P<market>(?:沪深|两市|沪市|深市|[AB]股|港股|中小板|创业板|科创板|新三板|主板){{1,2}})?(?P<many>\d{{1,5}}[余多]?家)?(?P<listed>上市)?公司\Z"
)


def find_trades(
    folded: str, original: str, start: int, end: int, places: list[Place], gazetteer: Gazetteer
) -> Iterator[Mention]:
    """Yield those of a stretch of text who are all of one trade, and do something.

    Args:
        folded: the document, folded.
        original: the document as written, for the quoted texts.
        start: where to begin.
        end: where to stop.
        places: the places in it, in order.
        gazetteer: for the codes of the places.
    """
    for place in places:
        if (match := _trade(folded, place.end, end)) is None or place.level == "town":
            continue
        if _SORTS.match(match["stem"]) and match["enterprise"] == "企业" and folded[place.end] not in "各主多众":
            continue
        if match["enterprise"] in _PLACES and folded[place.end] != "各":
            continue  # 全区港口完成吞吐量9吨: of the region
        many = folded[place.end] in "各主多众数" or place.level or match["enterprise"] in ("企业", "行业")
        if not many or (match["institution"] and folded[place.end] != "各"):
            continue  # 衡水大学 is one, and 全县小学 are counted
        code = (place.code or gazetteer.resolve(place.name) or None) if place.name else None
        code = COUNTRY if place.level == "country" else code
        span = (place.start, match.end())
        yield _mention(original, span, match, code, place.full, "" if code else place.level)
    yield from _listed(folded, original, start, end)
    at = start
    while (at := folded.find("各", at, end)) >= 0:
        if not (
            at > start and "\u4e00" <= folded[at - 1] <= "\u9fff" and folded[at - 1] not in "国省市县区州内地年月日来,"
        ):
            match = _trade(folded, at, end)
            if match is not None:
                inland = folded.startswith("国内", max(start, at - 2))
                yield _mention(
                    original, (at - 2 if inland else at, match.end()), match, COUNTRY if inland else None, None, ""
                )
        at += 1
    for word in ("这些", "上述"):
        at = folded.find(word, start, end)
        if at >= 0 and (match := _trade(folded, at, end)) is not None:
            yield _mention(original, (at, match.end()), match, None, None, "")
    at = start
    while (at := folded.find("行业", at, end)) >= 0:
        begins = _WHERE_IT_BEGINS.search(folded, max(start, at - 7), at)
        if (
            begins is not None
            and (match := _trade(folded, begins.start(), end)) is not None
            and match["enterprise"] == "行业"
            and not folded.startswith(("实现", "完成"), match.end())
        ):
            level = level_of(begins["stem"][:2]) if begins["stem"][0] == "全" else ""
            yield _mention(original, (begins.start(), match.end()), match, None, None, level)
        at += 2


def _listed(folded: str, original: str, start: int, end: int) -> Iterator[Mention]:
    """Yield companies that are told by their market or their number: 沪市864家上市公司, 中小板公司, 862家公司."""
    at, seen = start, False
    while (at := folded.find("公司", at, end)) >= 0:
        at += 2
        match = _LISTED.search(folded, max(start, at - _LONGEST), at)
        told = match is not None and (match["market"] or match["listed"] or (match["many"] and not seen))
        if match is not None and told:
            seen = True
            code = COUNTRY if match["market"] else None
            span = match.span()
            yield Mention(original[slice(*span)], span, "enterprise", "system", code, None, "", "agency.trade")


def _trade(folded: str, at: int, end: int) -> re.Match[str] | None:
    if _TRADE_ENDS.search(folded, at, min(end, at + _LONGEST + 8)) is None:
        return None
    match = _TRADE.match(folded, at, min(end, at + _LONGEST + 24))
    return match if match is not None and _NO_STEM.search(match["stem"]) is None else None


def _mention(
    original: str,
    span: tuple[int, int],
    match: re.Match[str],
    code: str | None,
    place: tuple[int, int] | None,
    level: str,
) -> Mention:
    kind = "enterprise" if match["enterprise"] else "public_institution"
    return Mention(original[slice(*span)], span, kind, "system", code, place, level, "agency.trade")
