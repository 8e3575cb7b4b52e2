"""Decisions on agencies and places: whose organ a mention is, and whether it takes over as the subject."""

from __future__ import annotations

import re

from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.state import AgencyState

_NO_SUBJECT_AFTER = re.compile(
    r"(?:工作报告|(?:等)?(?:主要)?(?:领导(?!小组)|负责人|负责同志)(?![\u4e00-\u9fff]{0,3}(?:介绍|表示|告诉|坦言|透露|指出|称|说))|[^,;。]{0,3}(?:大楼|门口|大厅(?!.)|等级|附近|家属))"
)
_WHO_SPEAKS = re.compile(r"我代表\Z|受[^,;。]{0,12}委托[,，]?\Z")


#: People and gangs as subjects: what follows is no organ's doing.
_PERSON = r"他(?<![其吉]他)(?![们人])|她(?!们)|该(?:组织|团伙|网络|团队)|犯罪团伙|传销(?:组织|网络|团伙)|被告人"
_NAMED = re.compile(rf"[\u4e00-\u9fff]某(?![些种个地县市人])|{_PERSON}")
_UNNAMED = re.compile(_PERSON)
#: 刘女士, 受害人刘女士, 赵师傅: those who are called by their family's name.
_TITLES = r"女士|先生(?!们)|大妈|大爷|大娘|大叔|阿姨|老汉|师傅"
_TITLE = re.compile(_TITLES)
_CALLED = re.compile(rf"(?:受害[人者]|被害人|市民|居民|村民|读者|网友|司机|业主)?[\u4e00-\u9fff](?={_TITLES})")
#: What an organ does that makes the rest of its sentence its own.
SETS = re.compile(r"(?:还|又|明确)?(?:提出|要求|规定)[,:]")
#: 2.1万个人民调解委员会: a count before an organ is part of the subject.
COUNTED = re.compile(
    r"(?:其余|其他|另外)?(?:[\d,.]+[余多]?[万亿]?|[一二两三四五六七八九十百千万]{1,6})[余多]?(?:个|家|名|所|支|位)(?:[县市区省镇乡])?(?:的)?\Z"
)
#: 自2019年…速裁团队成立以来: the subject stands inside the time.
SINCE_DOING = re.compile(r"[^,。;]{2,6}以来")
#: 12起公安部督办案件: what an organ does to what is counted before it.
OWN_DEED = re.compile(
    r"(?:重点|挂牌|联合|直接|依法)?(?:督办|挂牌|立案|查处|发布|认定|评选|表彰|交办|审理|办理|批准|命名|授予)"
)
#: 工业企业实现利润: what an enterprise itself does, in a report of the government.
OWN_DOING = re.compile(r"(?:共|累计|全年|已)?(?:实现|完成|创造|上缴|投入|建成|生产|吸纳|发射|安置|捐)")
RESPECTIVELY = re.compile(r"(?:[^。;\d]{0,20})?(?:分别|分列|各自)")
#: Organs whose report is on all of theirs below them.
REPORTING = frozenset({"court", "procuratorate"})
JUDICIAL = frozenset({"court", "procuratorate", "police", "justice"})
#: Organs that stand beside the one a report is on, and take only their own clause.
ANSWERING = frozenset({"法院", "人民法院", "行政机关", "行政主管部门", "有关部门", "相关部门"})
#: Organs whose figures for a whole place (全市共立案) are always those of all its levels.
SYSTEMS = frozenset({"discipline"})
#: Who gives a part of what is spent: 其中中央补助.
PURSES = frozenset(
    {"中央", "国家", "省级", "市级", "县级", "中央财政", "省财政", "市财政", "县财政", "省级财政", "各级财政"}
)
#: Organs that never stand for all of a place.
_LOCAL = frozenset({"enterprise", "public_institution"})
_SIGHTS = ("景区", "名胜区", "旅游区", "度假区", "公园")
#: 两名乡党委书记: people who are counted, and of an organ.
COUNTED_PEOPLE = re.compile(r"(?:[\d,.]+|[一二两三四五六七八九十百]{1,3})[余多]?[名位][县市区乡镇村]?\Z")
#: 行政机关回复整改84份: who answers another, and no more.
ANSWERS = re.compile(r"(?:均|已|全部|按期|按时|及时|书面|同期)*(?:回复|采纳|整改|反馈|函复)")
#: 全省现有监狱9所: organs that are counted.
ORGANS_COUNTED = re.compile(r"(?:近|约|达|超过?|共)?[\d,.]+[万千百]?[余多]?[家个所处座](?![\u4e00-\u9fff])")
#: 国家规定的10%, 省里下达的目标5%: a standard is whose it was set by.
SET_BY = re.compile(r"(?:规定|要求|下达|核定|确定|设定)的")
#: 汪家寨煤矿发生事故，10人…: what befell those at work there.
ACCIDENT = re.compile(
    r"[^,。;]{0,16}?发生[^,。;\d]{0,14}?(?:事故|火灾|爆炸|透水|坍塌|垮塌|泄漏|塌方|冒顶|坠落|溃坝|中毒|突出)"
)
#: Where something is: 漯河段, 天水境内.
SITE = re.compile(
    r"段(?!位|子)|路段|境内|内(?![蒙江乡黄丘])|市区|城区|县城|山区|一带|沿线|水域|海域|附近|全境|上[的有]|以[东西南北]|脚下|街头|周边|上空"
)
#: Organs of no place of their own, which are where the sentence is.
SITED = frozenset({"enterprise", "public_institution", "other"})
#: 美团等平台被约谈: what an authority did to a company.
UNDERGOES = re.compile(
    r"[^,。;\d]{0,12}被(?:依法)?(?:约谈|处罚|罚款|处以|查处|查封|立案|责令|关停|取缔|曝光|通报|吊销|警告|下架|注销)"
)
#: Those that a village or town is called by for one sentence.
FOLK = frozenset({"村里", "镇里", "乡里", "镇上"})
#: Organs that are nobody's in particular: they hold for their sentence alone.
ANYONE = frozenset({"各部门", "有关部门", "相关部门", "各地", "各级政府", "政府部门", "行政机关", "各单位"})
#: Those who rescue are of no organ that is named, and so are what the sentence tells of them.
RESCUERS = frozenset({"救援人员", "施救人员", "抢险人员", "搜救人员", "抢险救援人员", "救援队员", "救援队伍"})
#: The level of a court or procuratorate that is named by it alone.
LEVEL_COURTS = {"省院": "province", "市院": "prefecture", "县院": "county", "区院": "county"}
#: 县交通局原局长彭某受贿: what an officer did whose name is not told is not his office's doing.
ACCUSED = re.compile(
    r"(?:原|前任|副|党委|党组|纪委|常务|财务|业务|办公室|工会|[科处室股庭队院部厂村组]|、){0,4}(?:局长|院长|书记|主任|处长|科长|所长|厅长|部长|经理|会计|出纳|行长|校长|站长|主席|村长|组长)[、,]?[\u4e00-\u9fff]某(?![些种个地])(?!某?[^,。;]{0,4}(?:介绍|表示|说|告诉|透露|指出|坦言|称|强调|带领|率))"
)
#: 浙江大学教授: who says something as a scholar does not speak of what the school does.
SCHOLAR = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}(?:[院系所]|中心|学部))?(?:著名|知名|副)?(?:教授|研究员|博士|院士|专家|学者|讲师|博导)[\u4e00-\u9fff]{2,3}(?:教授|博士)?"
    r"(?:[、,]|[^,。;]{0,8}(?:说|算|认为|介绍|指出|表示|告诉|分析|建议|坦言|估算))"
)
#: 全国文明城市, 全国道德模范: titles that are given, and what is chosen of the whole country.
TITLE_OF_COUNTRY = re.compile(
    r"(?:人大代表|政协委员|文明|卫生|道德|劳动|劳模|优秀|先进|模范|重点|示范|十大|百强|百佳|首批|首个|民族团结|法治|平安|双拥|“)"
)
#: 北京至雄安铁路: what goes from a place to another.
LINE = re.compile(r"[至到][\u4e00-\u9fff]{2,6}?的?(?:铁路|高铁|高速|公路|列车|航线|航班|专线|城际|动车|客运)")
#: Sorts of enterprises: figures are about them, unless they do something.
SORTS = re.compile(
    r"(?:民营|国有|私营|外资|外商投资|中小|小微|工业|规模以上|规上|限额以上|个体|股份制)[\u4e00-\u9fff]{0,6}企业\Z"
)
#: A town behind its county: 东坪乡.
TOWN = re.compile(r"[\u4e00-\u9fff]{2,3}(?:(?<!城)[镇乡]|(?<!农)村)(?!委|村|里|民)")
#: Characters of the longest name of a county, and those that such names end with.
_LONGEST_COUNTY, _COUNTY_ENDS = 12, "县区市旗"
#: What a heading is on, and whose work that is.
TOPICS = {
    "纪检监察": "discipline",
    "检察": "procuratorate",
    "审判": "court",
    "法院": "court",
    "公安": "police",
    "司法行政": "justice",
    "政法": "political_legal_committee",
}
TOPIC = re.compile(rf"(?P<topic>{'|'.join(TOPICS)})工作")
#: 【司法行政】, ◆检察：: a topic alone labels what stands below it.
_TOPIC_LABEL = re.compile(rf"[^\u4e00-\u9fff\d\w]{{0,4}}(?P<topic>{'|'.join(TOPICS)})(?=[^\u4e00-\u9fff\w]|\Z)")
#: 全县投入: what the government of a place does.
CONVENES = re.compile(r"(?:日前|近日|昨[日天]|今[日天]|\d{1,2}月\d{1,2}日|组织|联合)*(?:召开|举行|举办)[^。;]{0,24}会")
ACTS = re.compile(
    r"(?:共|累计|已|先后|今年|去年|全年|还|又|再|将|计划|要|拟|紧急|连夜|全面|大力|积极|及时|迅速|统筹|集中|全部)*(?:投入|投资|安排|拨付|筹措|整合|建成|新建|改造|排查|化解|查处|开展|组织|实施|发放|完成|出台|培育|设立|调处|选派|推广|推行|拿出|争取"
    r"|投放|转移(?!支付|性)|疏散|撤离|安置|造林|植树|栽植|退耕|复垦|治理|修复|抢修|打井|调运|下拨|拨出|筹集|清理|清退|减贫|脱贫(?!的|人口)|关停|淘汰|引进|兴建|修建|改建|扩建|整修|新修|铺设|架设|改制|停运|出动|压减|裁减|精简|取消|下放|建立|成立|举办|招录|聘请|救助|资助|补助|动员|征集|起草|拓宽|备案(?!率)|接收(?![入率站器人])|招聘(?!会)|选聘|减免|清欠|兑现|绿化(?!率|面积|覆盖))"
)
#: 台湾籍8名, 浙江在线讯: where people are from, and media that are called by a place.
NO_PLACE_AFTER = re.compile(
    r"籍|\d{1,2}月\d{1,2}日[电讯]|在线|日报|晚报|晨报|早报|商报|都市报|新闻网|卫视(?![台])|频道"
)

_AND_SO_ON = re.compile(r"等(?:地|省市|省份|省|市|县|区|多地|\d)")
NOBODY = AgencyState("", "other", "single", None, None, "sentence", "agency.person")
#: 被省高院评为先进, 获省政府表彰: who honours somebody does not take over.
HONOURS = re.compile(
    r"(?:联合)?(?:评[为选定]|授予|命名|列[为入]|确[定认]为|认定|表彰|纳入|批准|通报表[扬彰]|推荐|誉为|称为|记|嘉奖|奖励|采用|转发|推广|确立)"
)
#: What nature or a criminal did is nobody's, and is where it would be if an organ had done it.
NATURE = AgencyState("", "other", "single", None, None, "sentence", "agency.nature")


def is_local(organ: Mention | AgencyState) -> bool:
    """Tell whether an organ never stands for all of a place: a company, a school, a park.

    Args:
        organ: the organ.
    """
    return organ.kind in _LOCAL or (organ.kind == "other" and organ.text.endswith(_SIGHTS))


def is_supreme(kind: str, code: str | None) -> bool:
    """Tell whether an organ is the supreme court or procuratorate: what it publishes is of all of them.

    Args:
        kind: the kind of the organ.
        code: the code of its place.
    """
    return code == COUNTRY and kind in ("court", "procuratorate")


def is_bare(mention: Mention) -> bool:
    """Tell whether a mention says nothing of where its organ is: 法院, not 市法院 or 衡水法院.

    Args:
        mention: an organ.
    """
    return mention.place is None and not mention.level and mention.region_code is None


def is_site(folded: str, mention: Mention) -> bool:
    """Tell whether a place says where something of the sentence is: 京珠高速漯河段, but not 郑州至漯河段.

    Args:
        folded: the document, folded.
        mention: the place.
    """
    at, after = mention.span
    return SITE.match(folded, after) is not None and folded[at - 1 : at] not in ("至", "到", "往")


def only_answers(mention: Mention, kind: str, current: object) -> bool:
    """Tell whether a bare organ only answers the one in force: 提起诉讼58件，法院已判决51件，支持率100%.

    Args:
        mention: the organ.
        kind: its kind.
        current: the agency in force, if any.
    """
    reports = JUDICIAL | {"government", "party_committee", "discipline", "political_legal_committee"}
    other = isinstance(current, AgencyState) and current.kind in reports and current.kind != kind
    return other and is_bare(mention) and mention.text in ANSWERING


def find_label(folded: str, original: str, block: tuple[int, int], home: str | None, via: str) -> AgencyState | None:
    """Return the agency that a topic alone labels what stands below it with, or None: 【司法行政】.

    Args:
        folded: the document, folded.
        original: the document as written.
        block: the span of the heading.
        home: the code of the document's place.
        via: where it stands.
    """
    label = _TOPIC_LABEL.match(folded, *block)
    if label is None or home is None:
        return None
    span = label.span("topic")
    return AgencyState(original[slice(*span)], TOPICS[label["topic"]], "system", home, span, via, "agency.topic")


def find_bracket_end(folded: str, start: int, at: int, end: int) -> int | None:
    """Return where the bracket closes that an offset stands in, or None.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        at: the offset.
        end: where the sentence ends.
    """
    opening = folded.rfind("(", start, at)
    if opening < 0 or folded.find(")", opening, at) >= 0:
        return None
    closing = folded.find(")", at, end)
    return closing if closing >= 0 else None


def find_county_of_town(folded: str, mention: Mention, gazetteer: Gazetteer, home: str) -> str | None:
    """Return the county of a town's organ as the text told it before: 安定区香泉镇…香泉镇党委.

    Args:
        folded: the document, folded.
        mention: an organ that names no place of the gazetteer.
        home: the code of the document's place, of several counties of a name the one inside it.
    """
    town = TOWN.match(folded, *mention.span)
    at = folded.find(town[0], 0, mention.span[0]) if town is not None else -1
    for length in range(_LONGEST_COUNTY, 1, -1):
        name = folded[max(0, at - length) : at] if at > 0 else ""
        if len(name) == length and name[-1] in _COUNTY_ENDS and (code := gazetteer.resolve(name, home)):
            return code if gazetteer.by_code[code].level == "county" else None
    return None


def ends_a_list(folded: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Tell whether a place behind a comma goes on with a list of places: 涉及兰州、白银,河南等省市.

    Args:
        folded: the document, folded.
        mention: the place.
        mentions: those of its sentence.
    """
    at, after = mention.span
    listed = folded[at - 1 : at] == "," and any(m.kind == "region" and m.span[1] == at - 1 for m in mentions)
    return listed and _AND_SO_ON.match(folded, after) is not None


def only_praised(folded: str, mention: Mention, home: str | None) -> bool:
    """Tell whether 全国 in a text of one place only begins a title or a list: 全国道德模范数量居第1位.

    Args:
        folded: the document, folded.
        mention: the place.
        home: the code of the document's place.
    """
    return (
        mention.text == "全国"
        and mention.level == "country"
        and home not in (None, COUNTRY)
        and TITLE_OF_COUNTRY.match(folded, mention.span[1]) is not None
    )


def ends_a_line(folded: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Tell whether a place is where a line begins: 北京至雄安铁路.

    Args:
        folded: the document, folded.
        mention: the place.
        mentions: those of its sentence.
    """
    after = mention.span[1]
    return LINE.match(folded, after) is not None or (
        folded[after : after + 1] in ("至", "到") and any(m.span[0] == after + 1 for m in mentions)
    )


def innermost(mentions: list[Mention]) -> list[Mention]:
    """Return mentions without the places that only say where the one behind them is: 南昌市 of 南昌市西湖区.

    Args:
        mentions: those of a stretch of text.
    """
    held = [m.place for m in mentions if m.place is not None]
    return [
        m
        for m in mentions
        if m.kind != "region" or not any(a <= m.span[0] and m.span[1] < b for a, b in held if m.place != (a, b))
    ]


def find_persons(folded: str, start: int, end: int) -> list[int]:
    """Return where people and gangs stand in a sentence.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        end: where it ends.

    >>> find_persons("被告人王某获利3万元", 0, 11)
    [0, 3]
    """
    pattern = _NAMED if folded.find("某", start, end) >= 0 else _UNNAMED
    found = [match.start() for match in pattern.finditer(folded, start, end)]
    if _TITLE.search(folded, start, end) is None:
        return found
    return sorted(found + [match.start() for match in _CALLED.finditer(folded, start, end)])


_ATTRIBUTE = re.compile(r"[^,。;]{2,40}的\Z")
_NEW = re.compile(r"(?:新|刚刚?|同[时年]|后来|最近|相继|正式|率先|首个)?(?:成立|组建|设立|挂牌)(?:不久|以来)?的")
_NO_ATTRIBUTE = re.compile(
    r"[对向把将与和被给为让使在了比较]|(?:收到|接到|来到|前往|依托|得到|建成|设立|建立|组建|拥有|新建|成立)"
)


#: Where in the country or the province a place is.
_QUARTER = re.compile(r"[东西南北中]部|[东西][南北]部?|沿海|中部地区")
#: 东道主江西代表团, 电商巨头京东: what sort of organ it is, straight before its name.
_SORT_BEFORE = re.compile(
    r"(?:(?:知名|著名|国际|国内|全国|世界|我国|传统|老牌|新兴|最大的?|国产|自主|本土|本地|南方|北方|沿海|西部|中部|东部|东北|电商|汽车|家电|互联网|房地产|地产|白酒|乳业|手机|快递|零售|化工|钢铁|能源|光伏|医药|重点|春运|旅游|工业|农业|人口|经济|劳务|粮食|革命|历史|文化|边境|口岸|港口|煤炭|资源|另一|春节后|春节|的)*)"
    r"(?:东道主|劲旅|强队|卫冕冠军|上届冠军|巨头|品牌|车企|房企|药企|央企|民企|龙头企业|龙头|企业|航企|券商|拍卖行|老区|地区|城市|大省|大市|大县|强县|名校|省会|首府|古城|名城|重镇|特区)"
)
_NUMBERED = re.compile(r"[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?")
#: What opens a clause before its subject: a word that joins it on, a time or ground of its own (接报后), or who tells it.
_OPENER = re.compile(
    r"为此|对此|于是|接着|随后|之后|此前|此后|事实上|其实|结果|最终|最后|相比之下|相反|可是|只是|尽管|虽然|当然|不料|好在|反观|显然|同样|除此之外|不仅如此|也就是说"
    r"|在[^,。;]{1,14}(?<![其之当])中|(?:值得|令人|可喜|更为|更)[^,。;]{1,8}的是|(?:光|单|光是|单是|就连|以|拿|单单)(?!\Z.)|[另又]?[据悉][^,。;]{0,8}"
    r"|[^,。;]{1,14}(?:(?<![辖治名麾地])下|(?<![先落])后|(?<![目])前|时|之际|期间|以来|[半年月日]来)"
    r"|[^,。;]{0,14}(?:显示|表明|获悉|了解到|得知|透露|发现|通报)|(?:去年|今年|前年)一年"
)


def describes(lead: str) -> bool:
    """总面积2600平方米的县综治中心, 新成立的县综治中心: what stands before an organ only describes it."""
    return bool(_NEW.fullmatch(lead)) or (bool(_ATTRIBUTE.match(lead)) and not _NO_ATTRIBUTE.search(lead))


def is_subject(folded: str, mention: Mention, lead: str) -> bool:
    """Tell whether a mention may be the subject of its clause.

    Args:
        folded: the document, folded.
        mention: the mention.
        lead: what stands before it in the clause once times, places and adverbs are taken off.
    """
    if _WHO_SPEAKS.search(folded[max(0, mention.span[0] - 16) : mention.span[0]]):
        return True
    if _NUMBERED.fullmatch(lead) or _QUARTER.fullmatch(lead) or _SORT_BEFORE.fullmatch(lead):
        lead = ""  # 一、公安机关…, 中国北部内蒙古自治区高级人民法院
    if lead and not describes(lead):
        after = folded[mention.span[1] : mention.span[1] + 1]
        if after == "的" or after.isdecimal() or not _OPENER.fullmatch(lead):
            return False
    return not _NO_SUBJECT_AFTER.match(folded, mention.span[1])
