"""Short forms that go back to an organ named before: 该院, 公司 at the head of a clause, 审批局; whose they are the scope knows."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from reformextract.firsts import Sieved
from reformextract.mentions.departments import LINES
from reformextract.mentions.offices import HAN
from reformextract.models import Mention

#: 该院, 我局, 省院, 我们公司: what goes back to an organ by a word that says so, or by its level.
_ANAPHOR = Sieved(
    r"(?:该|本|我|全(?=[局校院行]))(?:院(?!落|线)|局(?!面|势|部)|厅|委(?!托|派|任)|校(?!区|舍)|公司|中心(?!城区|镇|村)|所(?!有|需|涉|在|得|谓|属|指)|部门|机关|系统|监狱|集团|单位|行(?![业动程为政使驶人])|队)(?!性|级|的)"
    r"|该(?:企业|工厂|厂|矿|店|馆|站(?!点)|社(?!会)|台|关|园(?!区)|处(?!理|罚|置)|宾馆|酒店|饭店|商场|超市|医院|学校|协会|商会|银行|机构|支队|大队|总队|派出所|景区|指挥部|管委会)(?!的)"
    r"|这(?:[家个间座支所])(?:公司|集团|企业|工厂|厂|矿|店|馆|社(?!会)|园区|宾馆|酒店|饭店|商场|超市|书店|医院|学校|大学|学院|中学|小学|幼儿园|养老院|协会|商会|基金会|银行|机构|单位|中心|支队|大队|派出所|法庭|法院|检察院|监狱|景区|合作社|旅行社|农场|林场|煤矿|调解室|工作室|律所|研究所|研究院)(?!的|里|[有在得谓属指])"
    r"|(?:全[省市州盟])?(?:[省市州盟县区旗]{2,3}[两三]级|[两三]级|各级|基层)院(?!校|线)|(?<![一-龥])(?:[市省县区]院(?!长)|[省市县区州][局厅](?![长势部面限地域属级机])|院里(?![的有])|[两三四五六七八][部单](?:门|位))|全(?=[庭所队])[庭所队](?![的长员])|[本我]会(?![议场计谈见员期])"
    r"|我们(?:院(?![子落线里])|局|厅|委(?![托派员])|校|公司|中心|所(?![有需在得谓属指做说见])|单位|集团|医院|学校|馆|厂|社(?!会)|台(?!阶)|支队|大队|企业|协会|基金会|银行|法院|检察院|县|市(?!场|民)|区|镇|村(?!民))(?![的里])|我们(?![的党国])"
)
#: 审批局, 医调委, 法律援助中心: what a clause may begin with that is short for a name told before.
_SHORT_NAME_ENDS = re.compile(r"[局委办院心队所站会厂行]")
_SHORT_NAME = re.compile(
    rf"(?:\A|[,。;:)】”\n ])(?P<name>[{HAN}]{{2,5}}?(?:局|委|办|院|中心|大队|支队|中队|所|站|会|厂|集团|银行))(?=[{HAN}])(?![面限势长员事于的法部议托]|派(?![出驻遣员])|任(?!命))"
)
#: 教育局, 发改委: bureaus that every place has; alone they are those of the place spoken of.
_BUREAU = re.compile(
    rf"(?:{LINES}|文广新|工商|食药|出入境检验检疫|城管执法|房产|房产管理|公路管理|劳动和社会保障|社保|文广|知识产权|专利|机关事务管理|保监|证监|邮政管理|烟草专卖|老干|物资|行政审批|综合执法|城市管理|公积金管理)局"
    r"|(?:发改|卫健|卫计|计生|经信|工信|住建|交通|建设|民宗|商务|体育|城管|文旅)委|公积金(?:管理)?中心"
)
#: So many characters back a longer name is looked for.
_MEMORY = 2000
#: What ends so many names that it stands for the one told before, at the head of a clause or behind a time.
_HEAD = Sieved(
    rf"(?:(?:中心|公司|集团|法庭|大队|支队|总队|大会|会议|学校|医院|协会|商会|专班|机场|银行|景区|监狱|车站|门店|酒店|宾馆|饭店|商场|超市|书店|煤矿|[电水药酒茶糖钢纸]厂|工厂|[农林茶牧]场|报社|剧院|影院|公园|[校院园港店厂矿馆站]方)(?<!(?![年月日来前底初末后])[{HAN}]..)"
    rf"|(?:合作社(?![^,。;]{{0,12}}\d[余多]?[家个])|旅行社|信用社|博物馆|图书馆|纪念馆|幼儿园|敬老院|养老院|福利院|卫生院|研究所|研究院|实验室|调解室|养殖场|基金会|救援队)(?<!(?![年月日来前底初末后])[{HAN}]...))"
    rf"(?=[{HAN}])(?!的|内|里|外|方面|之|及|和|与|人员|上|[卡业费]|账户|存款|贷款|债|负责|等级|带头|理事|社?员|[法主]|经费|建设|工作|党|内部|门口|周边|周围|附近|大楼|食堂|用地|规模)"
)


def find_anaphors(folded: str, original: str, start: int, end: int) -> list[Mention]:
    """Return the short forms of a stretch of text; they may overlap other mentions.

    Args:
        folded: the document, folded.
        original: the document as written, for the quoted texts.
        start: where to begin.
        end: where to stop.
    """
    return [
        Mention(original[slice(*match.span())], match.span(), "anaphor", "single", None, None, "", rule)
        for pattern, rule in ((_ANAPHOR, "agency.anaphor"), (_HEAD, "agency.head"))
        for match in pattern.finditer(folded, start, end)
    ]


def find_short_names(folded: str, original: str, start: int, end: int, found: list[Mention]) -> list[Mention]:
    """审批局接待群众: a name at the head of a clause that may be short for one named before; the scope knows."""
    if _SHORT_NAME_ENDS.search(folded, start, end) is None:
        return found
    starts = [mention.span[0] for mention in found]
    short = []
    for match in _SHORT_NAME.finditer(folded, max(0, start - 1), end):
        at, stop = span = match.span("name")
        index = bisect_left(starts, stop)
        free = not index or found[index - 1].span[1] <= at
        if free and _was_told(folded, at, stop):
            short.append(Mention(original[at:stop], span, "anaphor", "single", None, None, "", "agency.short_name"))
        elif free and _BUREAU.fullmatch(folded, at, stop):
            short.append(Mention(original[at:stop], span, "government", "single", None, None, "", "agency.bureau"))
    return sorted([*found, *short], key=attrgetter("span")) if short else found


def _was_told(folded: str, start: int, end: int) -> bool:
    """Tell whether a name stood not far before as the end of a longer one."""
    at = folded.rfind(folded[start:end], max(0, start - _MEMORY), start)
    return at > 0 and "\u4e00" <= folded[at - 1] <= "\u9fff"
