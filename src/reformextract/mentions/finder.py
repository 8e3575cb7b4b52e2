"""Agencies and places in running text: where they stand, of what kind, and the place they name themselves.

Whose place 市法院 or 该院 means is not decided here: `level` says what is asked of the context (a prefecture, the
place last named), and `scope` answers it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from reformextract.alternatives import either
from reformextract.lexicon import Entry, Lexicon
from reformextract.mentions.lists import find_lists
from reformextract.mentions.places import LEVELS, Place, PlaceFinder, level_of
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer

_HAN = r"\u4e00-\u9fff"
_QUALIFIER = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}(?:镇|乡|街道)|各级|两级|三级|四级|省市县三级|市县两级|市县区?|中、|基层|各地|各|全系统|地方|当地|辖区|试点|N?\d{1,4}(?:个|家)|[一二三四五六七八九十]{1,3}(?:个|家)"
    r"|(?:全|我|该|本)(?:自治区|自治州|国|省|市|县|区|州|盟|旗)|自治区|自治州|省级|市级|县级|国家|省|市|县|区|州|旗|县\(市、区\)|市\(州\)|市州|本级)\Z"
)
#: 通往乡政府: what stands before 乡 is no name of it.
_NO_TOWN = re.compile(r"[往到在于去向的和与各个所是有每附]\Z|^(?:通往|前往|来到|每个|各个)")
_SYSTEM_WORD = re.compile(r"各级|两级|三级|四级|基层|各|全|\d(?:个|家)|[二三四五六七八九十两](?:个|家)|中、|试点|地方")
_SUBUNIT = re.compile(rf"[{_HAN}]{{1,6}}?(?:分局|支队|大队|总队|法庭|派出所|司法所|分院)")
_NOT_ORGAN_AFTER = re.compile(
    r"(?:政府)(?:工作报告|采购|债|投资|购买|补贴|网站|令|规章|补助|服务|收入|信息|性|职能|建设|自身|治理|过紧|机构|引导|出资|文件|热线|门户|数据|部门|负责|主导|质量|隐性)"
    r"|财政(?=[局厅所])|财政(?!部|系统)(?!(?:[今去昨前明][年天]|日前|近日|年初|每年|(?:\d{1,2}|[一二三四五六七八九十])年|共|累计|先后|已|还|又|再|将|也|均|仅|就|统筹|紧急|多方|足额|全额|专门|为[^,。;]{1,12}?)*(?:投入|安排|拨付|拨款|拨出|下拨|拨专款|下达|筹措|筹集|出资|配套|补助|补贴|列支|兜底|落实|支付|拿出|承担|买单|贴息)(?![为达占增下总比力]))"
    r"|(?:中小学|高校|民营企业|国有企业)(?:校|生|教师|毕业|学生|家)"
    r"|[县区]上(?:报|级|下|市|学|班|网|门|线|游|涨|升)|[省市县区]里(?:程)"
    r"|(?:人大代表|政协委员)(?:、政协委员)?(?:建议|提案|议案|资格|名额|选举|身份)"
    r"|(?:人大)(?:工作|制度)|(?:政协)(?:提案|工作)|(?:工会|协会)(?:会员)"
)
_PAYS = re.compile(
    r"(?:共|累计|已|还|又|再|将|先后|今年|去年|也|此前|各)*(?:组织|投入|安排|拨付|下拨|下达|出台|取消|规定|实施|启动|决定|补助|补贴|减免|给予|配套|奖补|拨款)"
)
#: 国家反诈中心APP, 市公安局官网: what is called by an organ.
_CHANNEL = re.compile(r"[ “]?(?:APP|App|app|客户端|微信公|公众号|小程序|官网|网站|微博|抖音)")
#: Short names that are organs only before some words, or but for some.
_SHORT = {
    "海关": re.compile(r"(?!统计|数据|进出口|总署|监管|特殊|查验|编码|口岸)"),
    "公安": re.compile(r"(?!县|大学|学院|院校|英烈|题材|工作|[、和与]?(?:司法|检察|法院|检法))"),
    "国家": _PAYS,
    "中央": _PAYS,
    "省级": _PAYS,
    "市级": _PAYS,
    "县级": _PAYS,
}
#: Organs of the lexicon whose first character says of what level they are: 市委, 县领导, 市医院.
_LEVELED = re.compile(r"[省市县区州旗](?!场)")
_OFFICE = re.compile(
    rf"(?P<stem>[{_HAN}]{{1,9}}?)(?P<suffix>部门|法庭|检察院|法院|派出所|支队|大队|总队|监狱|委员会|管委会|指挥部|办公室|管理处|研究院|研究所|合作社|协会|联合会|医院|学院|大学|中学|小学"
    rf"|中心(?!医|城|镇|校|小|中|卫|区|地|支|主任|工作|任务|环|线|点|组)|局|厅|委|办|署)(?![{_HAN}]?(?:面|限|势)|[面长限势员任理公案结于法好证学班学贷税托派屈婉率]|(?<=办)事)"
)
#: 举办, 结局, 常委: words that only end like an office.
_NO_OFFICE = re.compile(
    r"[举查公通承主协督交转催经代包创采拆新民联试]办\Z|(?:[结邮格布当全大骗僵时定残]|(?<![财民行邮路市执])政)局\Z|[常]委\Z"
)
_OFFICE_HEAD = re.compile(
    r"[省市县区州旗](?=[\u4e00-\u9fff]{1,9}(?:[局厅委办署庭院队会处社心所馆站台厂场园行校学中司协军]|指挥部|办公室))|自治区|国家"
)
_BOUNDARY = re.compile(rf"[^{_HAN}]|[会同与和由向对经至按及商请据让将从在为被给报,、年月日度来末底初天间份]\Z")
_ANAPHOR = re.compile(
    r"(?:该|本|我|全(?=[局校院行]))(?:院|局|厅|委|校|公司|中心|所|部门|机关|系统|监狱|集团|单位|行(?![业动程为政使驶人])|队)(?!性|级|的)"
    r"|该(?:企业|工厂|厂|矿|店|馆|站(?!点)|社(?!会)|台|关|园(?!区)|处(?!理|罚|置)|宾馆|酒店|饭店|商场|超市|医院|学校|协会|商会|银行|机构|支队|大队|总队|派出所|景区|指挥部|管委会)(?!的)"
    r"|[市省县区](?<![一-龥].)院(?!长)|我们(?![的党国])"
)
_ITS_COURT = re.compile(r"院(?![长士校内里落线子前区方本])(?=[\u4e00-\u9fff])")
_UNKNOWN = re.compile(
    rf"(?:(?<=[,。;:)\n ”])|^)(?:像|如|而|但|另?据|仅|由)?(?P<organ>(?P<name>[{_HAN}]{{2,10}}?)(?P<suffix>大学|学院|公司|集团|银行|医院|研究院|研究所|协会|基金会|中学|小学|合作社|机场|旅行社|博物馆|纪念馆|图书馆|动物园|宾馆|酒店|饭店|商场|超市|煤矿|电厂|派出所|司法所|法庭|律师事务所|看守所|税务所|工商所|卫生院|(?<=(?<![{_HAN}])[{_HAN}]{{2}})部门|(?<=(?<![{_HAN}])[{_HAN}]{{4}})部门))(?=[{_HAN}“])(?!等级|服务|城|费|代|内|里|之一|[位历习者科段卡业]|校(?![长方])|生(?!产)|账户|存款|贷款)"
)
#: What every match of it holds, quick to look for.
_UNKNOWN_HOLDS = re.compile(
    r"大学|学院|公司|集团|银行|医院|研究院|研究所|协会|基金会|中学|小学|合作社|机场|旅行社|部门|[物念书]馆|动物园|宾馆|[酒饭]店|商场|超市|煤矿|电厂|派出所|司法所|法庭|律师事务所|看守所|[税工][务商]所|卫生院"
)
#: 基层法庭, 社区卫生院: sorts of them.
_SORTS = frozenset(
    ("基层", "人民", "巡回", "社区", "乡镇", "城乡", "农村", "当地", "中心", "互联网", "公安", "公立", "民营")
)
#: Words that no name of an organ holds.
_DEEDS = r"召开|举行|开展|根据|按照|依托|联合|会同|组织|邀请|通过|新增|新建|扩建|改造|招聘|入选|建成|办结|提出|制发|发出|部署|推进|出台|发布|上报|增设|培育|领导|督促|协调|推动|要求|责成|配合|协助|支持|引导|帮助|动员|发动|约谈|提醒|走访|深入|联系|对接|移送|移交|函告|压实|倒逼|联动|跟进|牵头"
_NO_STEM = re.compile(
    rf"^全|[的了着过某挖在与和及或对向从由于把被将让使给为是有到去来入进出离找靠跟比这那该各每某其此多几些个家所名们我你他她它请送投卖买跨级]|一位|一些|一名|两位|{_DEEDS}"
)
_HEAD = re.compile(
    rf"(?:中心|公司|集团|大队|支队|总队|大会|会议|学校|医院|协会|专班|机场|银行|景区|监狱|校方|院方)(?<![{_HAN}]..)(?=[{_HAN}])(?!的|内|里|外|方面|之|及|和|与|人员|上|[卡业]|账户|存款|贷款)"
)
_NO_NAME = re.compile(r"[的了还对把将被及、在们有与和向]")
_NO_OFFICE_STEM = re.compile(rf"[的了在和与对将把被及、为们有向给由从到级]|{_DEEDS}")
_COUNTED_KINDS = frozenset({"enterprise", "public_institution", "other", "legal_service", "mediation"})
#: A name behind its place: 宜昌 + 中心血站, 桃花岭饭店; one suffix may follow another.
_NAMED_SUFFIX = rf"(?P<stem>[{_HAN}]{{0,14}}?)(?P<suffix>%s)(?:[{_HAN}]{{0,3}}?(?P<last>%s))?(?!生(?!产)|[{_HAN}]?(?:等级|服务|城|费|代|内|里)|\d)"
#: Of which a place has many: one is meant only where it has a name of its own.
_MANY = frozenset(
    ("酒店", "宾馆", "饭店", "商场", "超市", "煤矿", "厂", "车站", "学校", "书店", "影城", "养老院", "林场")
)


#: 左云一煤矿, 该省重点景区: one or some that are not named.
_ANY = re.compile(r"某|[一两几多首另](?:家|所|座|个|些|处)|重点|主要|部分|所有|国有|民营|公立|私立|公办|民办|最大|其他")


@dataclass(frozen=True, slots=True)
class _Organ:
    kind: str
    scope: str
    level: str
    id: str
    #: Its people, who stand for it behind a place or a level only: 宜昌交警.
    staff: bool = False


#: Where a name goes on, where it begins, and the place it begins with.
_Head = tuple[int, int, Place | None]


class MentionFinder:
    """Finds agencies and places with the organs of a lexicon and the names of the gazetteer."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        organs: dict[str, _Organ] = {}
        suffixes: dict[str, _Organ] = {}
        # A user's entry goes before ours.
        for entry in sorted(lexicon["agencies"], key=lambda entry: -entry.layer):
            target = suffixes if entry.get("role") == "suffix" else organs
            for surface in entry.surfaces:
                target.setdefault(surface, _organ(entry))
        self._organs = organs
        self._suffixes = suffixes
        self._organ_pattern = re.compile(either(organs))
        named = either({s: o for s, o in suffixes.items() if len(s) > 1 or s == "厂"})
        self._named_pattern = re.compile(_NAMED_SUFFIX % (named, named))
        self._bureau = suffixes.get("局", _Organ("government", "single", "", ""))
        self._places = PlaceFinder(lexicon, gazetteer)

    def find(self, folded: str, original: str, start: int, end: int) -> list[Mention]:
        """Return the mentions of a stretch of text in order; none overlaps another.

        Args:
            folded: the document, folded.
            original: the document as written, for the quoted texts.
            start: where to begin.
            end: where to stop.
        """
        places = self._places.find(folded, start, end)
        ends = {place.end: place for place in places}
        begins = {place.start: place for place in places}
        found: list[Mention] = []
        for match in self._organ_pattern.finditer(folded, start, end):
            # 教育部门 is no 教育部.
            if (
                _NOT_ORGAN_AFTER.match(folded, match.start())
                or _CHANNEL.match(folded, match.end())
                or (match[0][-1] == "部" and folded[match.end() : match.end() + 1] == "门")
            ):
                continue
            if match[0] in _SHORT and not _SHORT[match[0]].match(folded, match.end()):
                continue
            made = self._organ_mention(folded, original, match, start, end, ends, begins)
            if made is not None:
                found.append(made)
        organs = {mention.span[0]: mention for mention in found}
        heads = _heads(folded, start, end, places)
        unknown = self._offices(folded, original, end, heads, begins)
        bureaus = {m.span[0]: m for m in unknown if m.text[-1] in "局厅署"}
        unknown += self._named(folded, original, end, heads, begins)
        unknown += self._unknown(folded, original, start, end, begins)
        for office in unknown:
            if _CHANNEL.match(folded, office.span[1]):
                continue
            outer = organs.get(office.span[0]) or bureaus.get(office.span[0])
            if outer is not None and outer.span[1] < office.span[1]:
                if _NO_STEM.search(folded, outer.span[1], office.span[1]):
                    continue
                # 松北分局执法办案管理中心 is the branch's.
                office = replace(outer, text=office.text, span=office.span, rule=office.rule)
            found.append(office)
        for pattern, rule in ((_ANAPHOR, "agency.anaphor"), (_HEAD, "agency.head")):
            for match in pattern.finditer(folded, start, end):
                found.append(
                    Mention(original[slice(*match.span())], match.span(), "anaphor", "single", None, None, "", rule)
                )
        for place in places:
            if place.name and _ITS_COURT.match(folded, place.end):
                # 九江市院 in a report of the procuratorates
                span = (place.start, place.end + 1)
                code = self._gazetteer.resolve(place.name) or None
                found.append(
                    Mention(
                        original[slice(*span)], span, "anaphor", "single", code, (place.start, place.end), "",
                        "agency.place_court",
                    )
                )  # fmt: skip
            named = place.code or self._gazetteer.resolve(place.name)
            code = named if place.name else (COUNTRY if place.level == "country" else "")
            found.append(
                Mention(
                    original[place.start : place.end], (place.start, place.end), "region", "single", code or None,
                    place.full, place.level, "region.level" if place.level else "region.name",
                )
            )  # fmt: skip
        found += find_lists(original, folded, places, found, self._gazetteer)
        return _merged(_longest(found), original)

    def _unknown(self, folded: str, original: str, start: int, end: int, begins: dict[int, Place]) -> list[Mention]:
        """武汉大学, 物价部门: an organ of no place that a list knows, at the head of a clause, told by its suffix."""
        found: list[Mention] = []
        if _UNKNOWN_HOLDS.search(folded, start, end) is None:
            return found
        for match in _UNKNOWN.finditer(folded, start, end):
            organ = self._suffixes.get(match["suffix"]) or self._organs.get(match["suffix"])
            one = match["suffix"] in _MANY and match["name"][-1] == "一"  # 左云一煤矿
            if organ is not None and not one and not _NO_STEM.search(match["name"]) and match["name"] not in _SORTS:
                span = match.span("organ")
                place = begins.get(span[0])
                place = place if place is not None and place.name else None
                found.append(
                    _mention(original, *span, organ, organ.scope, place, "", "agency.unknown", self._gazetteer)
                )
        return found

    def _organ_mention(
        self,
        folded: str,
        original: str,
        match: re.Match[str],
        start: int,
        end: int,
        ends: dict[int, Place],
        begins: dict[int, Place],
    ) -> Mention | None:
        organ = self._organs[match[0]]
        at, stop = match.span()
        place: Place | None = None
        level = level_of(match[0][0]) if _LEVELED.match(match[0]) else ""
        if level and folded[at - 1 : at] in tuple("城都各市区省") and at > start and at not in ends:
            return None  # 城市医院, 市县医院
        system = organ.scope == "system"
        if match[0][0] in LEVELS and (named := ends.get(at + 1)) is not None and named.name:
            place, at = named, named.start  # 安徽省委: the level stands in both
        if (
            organ.kind in ("political_legal_committee", "party_committee")
            and folded[at - 1 : at] == "委"
            and at > start
        ):
            at -= 1  # 市委政法委
        while at > start:
            named = ends.get(at)
            if named is not None and not (place is not None and named.level):
                place = place or named
                system = system or (bool(named.level) and folded[named.start] == "全")
                at = named.start
                continue
            word = _QUALIFIER.search(folded[max(start, at - 6) : at])
            if (
                word is not None
                and word[0][-1] in "镇乡道"
                and len(word[0]) > 2
                and (not _BOUNDARY.search(folded[: at - len(word[0])][-1:] or " ") or _NO_TOWN.search(word[0][:-1]))
            ):
                word = None
            if word is None:
                break
            token = word[0]
            if _SYSTEM_WORD.search(token):
                system = True
            level = level or level_of(token)
            at -= len(token)
        if (match[0] == "分局" or organ.kind == "other" or organ.staff) and place is None and not level:
            return None
        inner = _SUBUNIT.match(folded, stop)
        if inner is not None and inner.end() <= end and match[0] not in ("分局",):
            stop = inner.end()
            place = self._inner(begins.get(inner.start()), place)
        elif (
            place is None
            and not level
            and match[0] in ("政府", "法庭", "党组", "组织部", "政协", "财政")
            and at == match.start()
        ):
            if folded[at - 1 : at] not in ("镇", "乡") or not _BOUNDARY.search(folded[at - 2 : at - 1] or " "):
                return None
            at -= 1  # 镇政府 alone
        if match[0] in ("法院", "人民法院") and not system and place is not None and not place.level:
            # 衡水法院 are the courts of a prefecture, 勉县法院 is one court.
            codes = self._gazetteer.codes_of.get(place.name, ())
            wide = any(self._gazetteer.by_code[code].level != "county" for code in codes)
            system = match[0] == "法院" and wide and not level
        elif match[0] in ("人民法院", "法院", "检察院", "人民检察院") and not system and place is None and not level:
            system = match[0] == "人民法院"
        return _mention(
            original, at, stop, organ, "system" if system else "single", place, level, "agency.organ", self._gazetteer
        )

    def _inner(self, inner: Place | None, outer: Place | None) -> Place | None:
        """The place of a branch (松北分局), where it lies in that of its organ; else the organ's."""
        if inner is None or not inner.name or outer is None or not outer.name:
            return outer if outer is not None else inner
        code = outer.code or self._gazetteer.resolve(outer.name)
        near = self._gazetteer.resolve(inner.name, code)
        return inner if code and self._gazetteer.within(near, code) else outer

    def _named(
        self, folded: str, original: str, end: int, heads: list[_Head], begins: dict[int, Place]
    ) -> list[Mention]:
        """宜昌市博物馆, 我市中心血站, 县一中: a place or level, and a name that ends as those of organs do."""
        found = []
        for stop, at, place in heads:
            if folded[at] == "全":
                continue  # 全市博物馆 are counted; no one of them acts
            match = self._named_pattern.match(folded, stop, end)
            if match is None:
                continue
            part = "last" if match["last"] else "suffix"
            stem = folded[stop : match.start(part)]
            if _NO_NAME.search(stem) or _NO_OFFICE_STEM.search(stem) or _ANY.search(stem):
                continue
            if match[part] == "中心" and not stem:
                continue  # 市中心 is where it is
            many = match[part] in _MANY
            if many and (stem[-1:] == "一" or len(stem) < (1 if match[part] == "厂" else 2)):
                continue
            organ = self._suffixes[match[part]]
            inner = _innermost(place, begins, match.end()) if place is not None and place.name else place
            level = "" if place is not None and place.name else level_of(folded[at:stop])
            found.append(
                _mention(original, at, match.end(), organ, organ.scope, inner, level, "agency.named", self._gazetteer)
            )
        return found

    def _offices(
        self, folded: str, original: str, end: int, heads: list[_Head], begins: dict[int, Place]
    ) -> list[Mention]:
        """市住建局, 县教体局, 省人社厅: a place or level, a stem that no list needs to know, and a suffix."""
        found = []
        for stop, at, place in heads:
            if place is not None and place.name and stop in begins and begins[stop].name:
                continue  # 山东临沂市产权交易中心 is the city's
            office = _OFFICE.match(folded, stop, min(end, stop + 12))
            if (
                office is None
                or _NO_OFFICE.search(office["stem"] + office["suffix"])
                or _NO_OFFICE_STEM.search(office["stem"])
            ):
                continue
            written = office["suffix"]
            suffix = self._suffixes.get(written) or self._organs.get(written) or self._bureau
            if folded[at] == "全" and suffix.kind in _COUNTED_KINDS:
                continue  # 全县小学 are counted; no one of them acts
            level = "" if place is not None and not place.level else level_of(folded[at:stop])
            found.append(
                _mention(
                    original, at, office.end(), suffix, suffix.scope, place, level, "agency.suffix", self._gazetteer
                )
            )
        return found


def _heads(folded: str, start: int, end: int, places: list[Place]) -> list[_Head]:
    """Where the name of an office may go on: behind a place, and behind the word for a level (市住建局)."""
    heads: list[_Head] = [(place.end, place.start, place) for place in places]
    for match in _OFFICE_HEAD.finditer(folded, start, end):
        at, stop = match.span()
        if at == start or _BOUNDARY.search(folded[at - 1]):
            heads.append((stop, at, None))
    return heads


def _innermost(place: Place, begins: dict[int, Place], end: int) -> Place:
    """The last of the places that a name begins with, each in the one before: 河南省商水县…合作社 is the county's."""
    inner = begins.get(place.end)
    while inner is not None and inner.code and inner.end < end:
        place, inner = inner, begins.get(inner.end)
    return place


def _organ(entry: Entry) -> _Organ:
    staff = entry.get("role") == "staff"
    return _Organ(entry.get("kind", "other"), entry.get("scope", "single"), entry.get("level"), entry.id, staff)


def _mention(
    original: str,
    start: int,
    end: int,
    organ: _Organ,
    scope: str,
    place: Place | None,
    level: str,
    rule: str,
    gazetteer: Gazetteer,
) -> Mention:
    code: str | None = None
    span: tuple[int, int] | None = None
    if organ.level.isdigit() and place is None:
        code = organ.level
    elif place is not None:
        span = place.full
        if place.name:
            code = place.code or gazetteer.resolve(place.name) or None
            level = ""
        else:
            level = place.level
            code = COUNTRY if level == "country" else None
    elif not level and organ.level:
        level = organ.level
    if level == "country" and code is None:
        code = COUNTRY
    return Mention(original[start:end], (start, end), organ.kind, scope, code, span, level, rule)


def _merged(found: list[Mention], original: str) -> list[Mention]:
    """国家税务总局安徽省税务局: an organ of the country straight before its branch is part of the branch's name."""
    for index in range(len(found) - 1, 0, -1):
        outer, branch = found[index - 1], found[index]
        if outer.span[1] != branch.span[0] or outer.region_code != COUNTRY or outer.kind != branch.kind:
            continue
        if branch.place is not None and branch.place[0] == branch.span[0]:
            span = (outer.span[0], branch.span[1])
            found[index - 1 : index + 1] = [replace(branch, text=original[slice(*span)], span=span)]
    return found


def _longest(found: list[Mention]) -> list[Mention]:
    """Of mentions that overlap, the longest; of equals, the agency before the place."""
    if len(found) < 2:
        return found
    ranked = sorted(
        found, key=lambda m: (-(m.span[1] - m.span[0]), m.kind == "region", m.rule == "agency.suffix", m.span[0])
    )
    starts: list[int] = []
    kept: list[Mention] = []
    for mention in ranked:
        index = bisect_left(starts, mention.span[0])
        before = kept[index - 1] if index else None
        after = kept[index] if index < len(kept) else None
        if before is not None and before.span[1] > mention.span[0]:
            continue
        if after is not None and after.span[0] < mention.span[1]:
            continue
        starts.insert(index, mention.span[0])
        kept.insert(index, mention)
    return kept
