"""Organs that no list knows: told by the place or level before them and by how their names end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reformextract.alternatives import either
from reformextract.firsts import Sieved
from reformextract.lexicon import Entry
from reformextract.mentions.places import Place, level_of
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer

HAN = r"\u4e00-\u9fff"
#: 局长, 局势, 委托, 办理: words that begin with the last character of an office; 局长期扶持 and 委派出 are none of them.
_GOES_ON = (
    r"(?!长(?![期年效])|(?<=[局厅])[面限势]|(?<=[局门])方面|(?<=委)(?:[员任托屈婉]|派(?![出驻遣员])|会(?![同见商诊])|办(?![理公案结法好证学班贷税事]))"
    r"|(?<=办)[理公案结法好证学班贷税于事]|率(?!先|领|队))"
)
_OFFICE = re.compile(
    rf"(?P<stem>[{HAN}]{{1,9}}?)(?P<suffix>部门|法庭|检察院|法院|派出所|支队|大队|总队|监狱|委员会|管委会|指挥部|办公室|管理处|研究院|研究所|合作社|协会|联合会|医院|学院|大学|中学|小学"
    rf"|中心(?!医|城|镇|校|小|中|卫|区|地|支|主任|工作|任务|环|线|点|组)|局|厅|委|办|署){_GOES_ON}"
)
#: 举办, 结局, 常委: words that only end like an office.
_NO_OFFICE = re.compile(
    r"[举查公通承主协督交转催经代包创采拆新民联试筹兴停补开即自合]办\Z|(?:[结邮格布当全大骗僵时定残战书饭棋赌危变厅]|(?<!农)开|(?<![财民行邮路市执])政)局\Z|[常政评村居]委\Z|[部签]署\Z|[餐客舞展]厅\Z|\A大厅\Z"
)
_OFFICE_HEAD = Sieved(
    r"[省市县区州旗盟镇乡](?!民(?![政族宗营办主兵航间生用建盟革进委防俗企]))(?=[\u4e00-\u9fff]{1,9}(?:[局厅委办署庭院队会处社心所馆站台厂场园行校学中司协军]|指挥部|办公室))|自治区|国家"
)
BOUNDARY = re.compile(
    rf"[^{HAN}]|[会同与和由向对经至按及商请据让将从自进是在于访照据为被给报,、年月日度来末底初天间份]\Z"
)
_FOUNDED = ("成立的", "组建的", "设立的", "挂牌的")
_UNKNOWN = re.compile(
    rf"(?:(?P<founded>(?<=[立建办起]了))|(?<=[,。;:)【】\]\n ”年月日])|^)(?:像|如|而|但|另?据|仅|由|[去今前]年|[上下]半年)?(?P<organ>(?P<name>[{HAN}]{{2,10}}?)(?P<suffix>大学|学院|公司|集团|银行|医院|研究院|研究所|协会|基金会|中学|小学|合作社|机场|旅行社|博物馆|纪念馆|图书馆|动物园|宾馆|酒店|饭店|商场|超市|煤矿|电厂|派出所|司法所|法庭|中队|检查站|边检站|供电公司|海关|办公室|指挥部|律师事务所|管委会|管理委员会|管理处|海事局|看守所|税务所|工商所|卫生院|中心校|风景区|景区|博物院|水电站|核电站|风电场|电站|美术馆|科技馆|体育馆|植物园|火车站|粮库|(?<=(?<![{HAN}])[{HAN}]{{2}})部门|(?<=(?<![{HAN}])[{HAN}]{{4}})部门|(?<=行政|监管|管理|监督|执法)部门)(?!集团|公司|股份|有限|控股))(?(founded)|(?=[{HAN}“:]|[\d.]+万?[余多]?名|\d{{4}}年|\d{{1,2}}月))(?!等级|服务|城|费|代|内|里|之一|[位历习者科段卡业]|校(?![长方])|生(?!产)|账户|存款|贷款)"
)
#: What every match of it holds, quick to look for.
_UNKNOWN_HOLDS = Sieved(
    r"大学|学院|公司|集团|银行|医院|研究院|研究所|协会|基金会|中学|小学|合作社|机场|旅行社|部门|[物念书]馆|动物园|宾馆|[酒饭]店|商场|超市|煤矿|电厂|派出所|司法所|法庭|中队|检查站|边检站|海关|办公室|指挥部|律师事务所|管委会|管理委员会|管理处|海事局|看守所|[税工][务商]所|卫生院|中心校|景区|博物院|电站|风电场|[术技育]馆|植物园|火车站|粮库"
)
#: 基层法庭, 社区卫生院: sorts of them.
_SORTS = re.compile(
    "基层|人民|巡回|社区|乡镇|城乡|农村|当地|中心|互联网|公安|公立|民营|同一|热门|热点|周边|相关|有关|相关上市"
    "|农民|专业|农机|国有|私营|上市|亏损|盈利|违规|涉案|涉事|被告|参展|参保|投保|目前|如今|现在|此前|此后|随后"
    "|去年|今年|前年|近年来|近年|各大|知名"
)
#: Words that no name of an organ holds.
DEEDS = r"迎来|[亦]|参加|入住|乘坐|状告|购买|此[前后]|判[处决]|[一二终]审|宣判|裁定|发生|导致|造成|引发|致使|预计|估计|测算|通往|前往|走进|位于|拉动|带动|撬动|惠及|召开|举行|[举承主开兴创筹代]办|开展|根据|按照|依托|联合|会同|组织|邀请|通过|新增|新建|扩建|改造|招聘|入选|建成|办结|提出|制发|发出|部署|推进|出台|发布|公布|公示|扶持|资助|关停|取缔|抽检|抽查|处罚|查处|关闭|评选|表彰|命名|认定|批准|投入|拨付|帮扶|慰问|选派|派出(?!所)|改建|修建|打造|引进|撤并|撤销|合并|上报|增设|培育|领导(?!小组)|督促|协调|推动|要求|责成|配合|协助|支持|引导|帮助|动员|发动|约谈|提醒|走访|深入|联系|对接|移送|移交|转交|转送|交由|分流|侦办|贩卖|函告|压实|倒逼|联动|跟进|牵头|没收|查封|冻结|扣押|封存|收购|承包"
_NO_STEM = re.compile(
    rf"^全|全[国省市县区州]|发现|接到|警官|[法检察]官|[局院队所科处]长|[的了着过某挖在与和及或对向从由于把被将让使给为是有到去来入进出离找靠跟比占这那该各每某其此多几些个家所名们我你他她它请送投卖买跨级]|一位|一些|一名|两位|{DEEDS}"
)
#: 市有关部门, 市直部门, 省级部门: more than one.
SEVERAL = re.compile("有关|相关|主管|直|级|职能|行业|各|等|[两三四五六七八九十]")
#: What the name of a company says of its form.
_FORM = re.compile("(?:股份)?有限(?:责任)?|控股")
_NO_NAME = re.compile(r"[的了还对把将被及、在们有与和向]")
_NO_OFFICE_STEM = re.compile(rf"[的了在和与对将把被及、为们有向给由从到级]|{DEEDS}")
_COUNTED_KINDS = frozenset({"enterprise", "public_institution", "other", "legal_service", "mediation"})
#: A name behind its place: 宜昌 + 中心血站, 桃花岭饭店; one suffix may follow another.
_NAMED_SUFFIX = rf"(?P<stem>[{HAN}]{{0,14}}?)(?P<suffix>%s)(?:[{HAN}]{{0,5}}?(?P<last>%s))?(?!(?<=[一二三]中)[院级心队]|[镇乡](?!镇)|生(?!产)|长|[{HAN}]?(?:等级|服务|城|费|代|内|里)|(?!\d{{4}}年|\d{{1,2}}[号月日])\d)"
#: 自然资源和规划局, 住房和城乡建设局: two lines of work of one office.
_LINES = r"(?:自然资源|规划|文化|旅游|广电|广播电视|新闻出版|体育|工业|信息化|经济|商务|科技|科学技术|人力资源|社会保障|住房|城乡建设|城市建设|建设|林业|草原|园林|绿化|市容|发展|改革|粮食|物资储备|卫生|计划生育|健康|水利|水务|湖泊|城市管理|执法|农业|农村|畜牧|水产|渔业|海洋|民族|宗教|投资促进|金融|交通|运输|市场监管|大数据|政务服务|民政|环境|移民|乡村振兴|房产|房屋|土地|国土资源|矿产|劳动|财政)"
_TWO_LINES = re.compile(rf"({_LINES})[和与](?={_LINES})")
#: What an office does, where its name tells: 林业公安分局 is of the police, 镇综治信访维稳中心 of the political and legal affairs.
_WORK = (
    (re.compile("专案"), "police"),
    (re.compile("武警|矿山救护|(?<!消防)救援[支大中]?队"), "other"),
    (
        re.compile(
            "消防救援|渔政|路政|运政|海监|城管|(?:劳动保障|水政|环境|环保|环境保护|城管|文化|路政|运政|渔政|农业|卫生|交通|综合|行政|市场)(?:市场)?(?:监察|监督|执法|稽查|监管)|(?:旅游|城建|国土|林业|草原|水利|海洋|价格|劳动|建设|土地|安全生产|应急|医保|烟草|盐务|电力|新闻出版|体育|教育)(?:行政)?(?:监察|监督|执法|稽查|监管)|稽查[支大]队"
        ),
        "government",
    ),
    (re.compile("公安|边防|边境|边检|交警|治安|刑侦|经侦|环侦|缉毒|禁毒支队|反诈"), "police"),
    (
        re.compile(
            r"(?:木材|动物|植物|检疫|路政|交通|运政|卫生|防疫|疫情|税务|超限|治超|烟草|森林|农机|水上)[^检]{0,4}检查站\Z"
        ),
        "government",
    ),
    (re.compile(r"检查站\Z"), "police"),
    (re.compile("监狱|戒毒|劳教"), "prison"),
    (re.compile("检察"), "procuratorate"),
    (re.compile("(?<!人事)(?<!劳动)(?<!争议)仲裁"), "other"),
    (re.compile("法院|法庭|审判"), "court"),
    (re.compile("综治|平安建设|维稳"), "political_legal_committee"),
    (re.compile("司法|社区矫正|普法"), "justice"),
    (re.compile("人民调解|矛调|调解|调委"), "mediation"),
    (re.compile("法律援助|公证|律师"), "legal_service"),
    (re.compile("纪检|纪委|监委"), "discipline"),
    (re.compile("人大"), "congress"),
    (re.compile("政协"), "other"),
    (re.compile(rf"{_LINES}[{HAN}]*委员会\Z"), "government"),
    (re.compile("工会|妇联|妇女联合会|残疾人联合会|消保委|消费者"), "other"),
)
#: Of which a place has many: one is meant only where it has a name of its own.
_MANY = frozenset(
    ("酒店", "宾馆", "饭店", "商场", "超市", "煤矿", "厂", "车站", "学校", "书店", "影城", "养老院", "林场")
)


_ALL = re.compile("[全各]|[两三]级")
#: 全市食品药品监管系统: all of one line of work.
_LINE = re.compile(rf"(?P<stem>[{HAN}]{{2,8}}?)系统(?![的建升内上里]|平台|软件|集成|维护|开发)")
#: 全市纺织系统: a trade, whose members are works and shops.
_TRADE = re.compile(
    "纺织|煤炭|冶金|钢铁|石油|石化|电力|铁路|民航|邮政|邮电|电信|银行|商业|物资|外贸|机械|化工|轻工|建材|烟草|农垦|森工|兵器|航空|航天"
)
_NO_LINE = re.compile("信息|管理|监控|操作|网络|电子|智能|预警|视频|指挥|平台|服务|支付|供水|供热|排水|生态|防控|体系")
#: 左云一煤矿, 该省重点景区: one or some that are not named.
_ANY = re.compile(
    r"某|部分|不少|许多|多数|各大|[一两几多首另](?:家|所|座|个|些|处)|重点|主要|部分|所有|国有|民营|公立|私立|公办|民办|最大|其他"
)


#: 浙江大学附属第一医院: what belongs to a school.
_ATTACHED = re.compile(rf"附属[{HAN}]{{0,8}}?(?:医院|中学|小学|学校|幼儿园)")


#: 高速交警衡水支队, 农业银行衡水分行: whose branch it is, before the place of the branch.
_BRANCH_ENDS = ("支队", "大队", "总队", "中队", "分行", "支行")
_PARENT = re.compile(
    rf"(?:(?:高速公路|高速)?(?:公安)?(?:交警|交管|特警|刑警)|武警|消防救援|(?:\A|(?<=[^{HAN}]))[{HAN}]{{2,6}}银行|(?:\A|(?<=[^{HAN}]))(?:[工农建中交人]|农发|国开|邮储)行)\Z"
)
_LONGEST_PARENT = 10


#: 国家反诈中心APP, 市公安局官网: what is called by an organ.
CHANNEL = re.compile(
    r"[ “]?(?:APP|App|app|客户端|微信公|公众号|小程序|官网|网站|微博|抖音|网(?=讯|消息|记者|报道|[^\u4e00-\u9fff]|\Z))"
)


#: 中央纪委网站昨日通报: where an organ tells what was done.
TELLING_CHANNEL = re.compile(
    r"(?:官方|政务)?(?:官网|网站)(?:[今昨]日|[今昨]天|日前|近日|最新|\d{1,2}日|\d{1,2}月\d{1,2}日)?(?:通报|公布|发布|消息|披露)"
)


@dataclass(frozen=True, slots=True)
class Organ:
    """What the lexicon says of a word for an organ."""

    kind: str
    scope: str
    level: str
    id: str
    #: Its people, who stand for it behind a place or a level only: 宜昌交警.
    staff: bool = False


#: Where a name goes on, where it begins, and the place it begins with.
_Head = tuple[int, int, Place | None]


class OfficeFinder:
    """Finds the organs that no list knows, with the suffixes of a lexicon."""

    def __init__(self, organs: dict[str, Organ], suffixes: dict[str, Organ], gazetteer: Gazetteer) -> None:
        self._organs = organs
        self._suffixes = suffixes
        self._gazetteer = gazetteer
        named = either({s: o for s, o in suffixes.items() if len(s) > 1 or s == "厂"})
        self._named_pattern = re.compile(_NAMED_SUFFIX % (named, named))
        self._bureau = suffixes.get("局", Organ("government", "single", "", ""))

    def find(
        self, folded: str, original: str, start: int, end: int, places: list[Place], known: list[Mention]
    ) -> list[Mention]:
        """Return the organs of a stretch of text that are told by their suffix; they may overlap.

        Args:
            folded: the document, folded.
            original: the document as written, for the quoted texts.
            start: where to begin.
            end: where to stop.
            places: the places in it, in order.
            known: the organs in it that the lexicon names: a name that goes on behind one is that organ's.
        """
        begins = {place.start: place for place in places}
        heads = _heads(folded, start, end, places)
        offices = self._offices(folded, original, end, heads, begins)
        bureaus = {m.span[0]: m for m in offices if m.text[-1] in "局厅署"}
        if heads:
            offices += self._named(folded, original, end, heads, begins)
        offices += self._unknown(folded, original, start, end, begins)
        if not offices:
            return []
        organs = {mention.span[0]: mention for mention in known}
        found = []
        for office in offices:
            if CHANNEL.match(folded, office.span[1]):
                continue
            if (attached := _ATTACHED.match(folded, office.span[1], end)) is not None:
                span = (office.span[0], attached.end())
                office = replace(office, text=original[slice(*span)], span=span)
            if office.text.endswith(_BRANCH_ENDS):
                at, stop = office.span
                parent = _PARENT.search(folded[max(start, at - _LONGEST_PARENT) : at])
                if parent is not None:
                    span = (at - len(parent[0]), stop)
                    office = replace(office, text=original[slice(*span)], span=span)
            outer = organs.get(office.span[0]) or bureaus.get(office.span[0])
            if outer is not None and outer.span[1] < office.span[1]:
                if _NO_STEM.search(folded, outer.span[1], office.span[1]):
                    continue
                # 松北分局执法办案管理中心 is the branch's; 中国银行浙江省分行 is of its own place.
                own = begins.get(outer.span[1])
                if outer.region_code == COUNTRY and own is not None and own.name and own.end < office.span[1]:
                    code = own.code or self._gazetteer.resolve(own.name) or None
                    outer = replace(outer, region_code=code, place=own.full, level="")
                scope = "single" if office.text[-1] in "队局所" and not _ALL.search(office.text) else outer.scope
                office = replace(outer, text=office.text, span=office.span, rule=office.rule, scope=scope)
            elif (kind := _kind(office)) != office.kind:
                office = replace(office, kind=kind)
            found.append(office)
        return found

    def _unknown(self, folded: str, original: str, start: int, end: int, begins: dict[int, Place]) -> list[Mention]:
        """武汉大学, 物价部门: an organ of no place that a list knows, at the head of a clause, told by its suffix."""
        found: list[Mention] = []
        if _UNKNOWN_HOLDS.search(folded, start, end) is None:
            return found
        for match in _UNKNOWN.finditer(folded, start, end):
            organ = self._suffixes.get(match["suffix"]) or self._organs.get(match["suffix"])
            one = match["suffix"] in _MANY and match["name"][-1] == "一"  # 左云一煤矿
            if (
                organ is not None
                and not one
                and not _NO_STEM.search(_FORM.sub("", match["name"]))
                and _SORTS.fullmatch(match["name"]) is None
            ):
                span = match.span("organ")
                place = begins.get(span[0])
                place = _innermost(place, begins, span[1]) if place is not None and place.name else None
                found.append(
                    make_mention(original, *span, organ, organ.scope, place, "", "agency.unknown", self._gazetteer)
                )
        return found

    def _named(
        self, folded: str, original: str, end: int, heads: list[_Head], begins: dict[int, Place]
    ) -> list[Mention]:
        """宜昌市博物馆, 我市中心血站, 县一中: a place or level, and a name that ends as those of organs do."""
        found = []
        for stop, at, place in heads:
            if folded[at] == "全" and not (place is not None and place.name):
                continue  # 全市博物馆 are counted; no one of them acts
            match = self._named_pattern.match(folded, stop, end)
            if match is None:
                continue
            part = "last" if match["last"] else "suffix"
            stem = folded[stop : match.start(part)]
            stem = _FORM.sub("", stem)
            if _NO_NAME.search(stem) or _NO_OFFICE_STEM.search(stem) or _ANY.search(stem):
                continue
            if match[part] == "中心" and not stem:
                continue  # 市中心 is where it is
            many = match[part] in _MANY
            if many and (stem[-1:] == "一" or len(stem) < (1 if match[part] == "厂" else 2)):
                continue
            organ = self._suffixes[match[part]]
            inner = _innermost(place, begins, match.end()) if place is not None and place.name else place
            if inner is not None and inner.name == "中国":
                # 中国工商银行衡水分行
                own = (begins[i] for i in range(stop, match.start(part)) if i in begins and begins[i].name)
                inner = next(own, inner)
            each = folded[at] == "各"
            level = "" if each or (place is not None and place.name) else level_of(folded[at:stop])
            scope = "system" if each else organ.scope
            found.append(
                make_mention(original, at, match.end(), organ, scope, inner, level, "agency.named", self._gazetteer)
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
            line = _LINE.match(folded, stop, min(end, stop + 12)) if folded[at] == "全" else None
            if line is not None and not _NO_LINE.search(line["stem"]) and not _NO_OFFICE_STEM.search(line["stem"]):
                trade = Organ("enterprise", "system", "", "") if _TRADE.match(line["stem"]) else self._bureau
                found.append(
                    make_mention(
                        original, at, line.end(), trade, "system", place, level_of(folded[at:stop]),
                        "agency.line", self._gazetteer,
                    )
                )  # fmt: skip
                continue
            office = _OFFICE.match(folded, stop, min(end, stop + 12))
            if (
                office is None
                or _NO_OFFICE.search(office["stem"] + office["suffix"])
                or _NO_OFFICE_STEM.search(_TWO_LINES.sub(r"\1", office["stem"]))
            ):
                continue
            inner = range(stop, office.start("suffix"))
            if folded[at] in "中我全" and any(i in begins and begins[i].name for i in inner):
                continue  # 中国东部浙江省检察院
            written = office["suffix"]
            suffix = self._suffixes.get(written) or self._organs.get(written) or self._bureau
            if folded[at] == "全" and not (place is not None and place.name) and suffix.kind in _COUNTED_KINDS:
                continue  # 全县小学 are counted; no one of them acts
            each = folded[at] == "各"
            level = "" if each or (place is not None and not place.level) else level_of(folded[at:stop])
            scope = "system" if each else suffix.scope
            if written == "部门" and folded[at] not in "全各" and not SEVERAL.search(office["stem"]):
                scope = "single"  # 州民政部门 is one
            found.append(
                make_mention(original, at, office.end(), suffix, scope, place, level, "agency.suffix", self._gazetteer)
            )
        return found


def _kind(office: Mention) -> str:
    """The kind of an office by the work that its name tells, else by its suffix."""
    return next((kind for work, kind in _WORK if work.search(office.text)), office.kind)


def _heads(folded: str, start: int, end: int, places: list[Place]) -> list[_Head]:
    """Where the name of an office may go on: behind a place, and behind the word for a level (市住建局)."""
    heads: list[_Head] = [(place.end, place.start, place) for place in places]
    for match in _OFFICE_HEAD.finditer(folded, start, end):
        at, stop = match.span()
        founded = folded.startswith(_FOUNDED, at - 3)  # 新成立的市住建局
        if at == start or founded or folded[at - 1] == "各" or BOUNDARY.search(folded[at - 1]):
            heads.append((stop, at - 1 if at > start and folded[at - 1] == "各" else at, None))  # 各县粮站
    return heads


def _innermost(place: Place, begins: dict[int, Place], end: int) -> Place:
    """The last of the places that a name begins with, each in the one before: 河南省商水县…合作社 is the county's."""
    inner = begins.get(place.end)
    while inner is not None and inner.code and inner.end < end:
        place, inner = inner, begins.get(inner.end)
    return place


def read_organ(entry: Entry) -> Organ:
    """Return the organ that an entry of the lexicon tells of."""
    staff = entry.get("role") == "staff"
    return Organ(entry.get("kind", "other"), entry.get("scope", "single"), entry.get("level"), entry.id, staff)


def make_mention(
    original: str,
    start: int,
    end: int,
    organ: Organ,
    scope: str,
    place: Place | None,
    level: str,
    rule: str,
    gazetteer: Gazetteer,
) -> Mention:
    """Return the mention of an organ: the place it names, or the level that is asked of the context.

    Args:
        original: the document as written.
        start: where the mention begins.
        end: where it ends.
        organ: what stands there.
        scope: `single` or `system`.
        place: the place in its name, if any.
        level: the level that its name tells.
        rule: the rule that found it.
        gazetteer: for the code of the place.
    """
    code: str | None = None
    span: tuple[int, int] | None = None
    if organ.level.isdigit() and place is None and not level:
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
