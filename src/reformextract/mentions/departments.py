"""Departments that are told by their lines of work alone: 公安、消防等部门, 教育、民政、残联三部门."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reformextract.mentions.offices import BOUNDARY
from reformextract.mentions.places import Place, level_of
from reformextract.models import Mention
from reformextract.regions import Gazetteer

#: Lines of work of no government's, each with whose they are; all others are of the government.
_KINDS = {
    "公安": "police", "交警": "police", "边防": "police", "边检": "police", "检察": "procuratorate", "法院": "court", "审判": "court",
    "司法": "justice", "司法行政": "justice", "综治": "political_legal_committee", "政法": "political_legal_committee", "纪检": "discipline",
    "纪检监察": "discipline", "纪委": "discipline", "宣传": "party_committee", "组织": "party_committee", "统战": "party_committee",
    "工会": "other", "妇联": "other", "残联": "other", "共青团": "other", "团委": "other", "电力": "enterprise", "通信": "enterprise", "供电": "enterprise",
    "铁路": "enterprise", "民航": "enterprise",
}  # fmt: skip
#: Lines of work of which every government has a bureau, too.
LINES = (
    "劳动保障|劳动|人社|人事|教育|教体|科技|民政|财政|审计|统计|税务|国税|地税|质监|药监|食药监|市场监管|物价|发改|经信|工信|商务|供销|粮食|烟草|安监|应急管理|应急|住建|城建|建设|房管|规划|城管"
    "|园林|市政|环保|生态环境|国土资源|国土|自然资源|水利|水务|林业|农业农村|农业|畜牧|渔业|水产|农机|卫生|卫健|卫计|医保|文化|文旅|旅游|体育|交通运输|交通|公路|运管|邮政|海事|渔政|气象|地震"
    "|信访|民宗|退役军人事务|档案|银监|检验检疫"
)
_LINE = (
    "(?:"
    + "|".join(sorted(_KINDS, key=len, reverse=True))
    + f"|{LINES}|人力资源(?:和|与)?社会保障|劳动(?:和|与)?社会保障|劳动监察|人防|科协|工商(?:行政管理)?|质检|质量监督|食品药品监管|市监|价格|发展改革|外贸|外经贸|招商|盐务|安全监管|消防救援|消防|绿化|环卫|环境保护|农牧|兽医|扶贫|乡村振兴|卫生健康|计生|文化旅游|文物|广电|新闻出版|路政|交管|海关|民族|宗教|侨务|外事|退役军人|网信|金融|人行|移民|武装|口岸)"
)
_DEPARTMENTS = re.compile(
    rf"(?P<level>(?:全[省市县区州旗盟]|各?级|[省市县区州旗盟](?:直)?)?)(?P<first>{_LINE})(?:、{_LINE}){{0,9}}(?:(?:和|与|及|以及|、)?{_LINE})(?:等)?(?:相关|有关|多个?|[两二三四五六七八九十]{{1,2}}个?|\d{{1,2}}个?)?部门(?![的长]|[\u4e00-\u9fff]{{0,2}}负责)"
)

#: So many characters before the word a list is looked for.
_LONGEST = 60


def find_departments(
    folded: str, original: str, start: int, end: int, places: list[Place], gazetteer: Gazetteer
) -> Iterator[Mention]:
    """Yield the departments of a stretch of text that a list of lines of work tells of.

    Args:
        folded: the document, folded.
        original: the document as written, for the quoted texts.
        start: where to begin.
        end: where to stop.
        places: the places in it, in order.
        gazetteer: for the codes of the places.
    """
    if folded.find("部门", start, end) < 0:
        return
    ends = {place.end: place for place in places}
    stop = start
    while (word := folded.find("部门", stop, end)) >= 0:
        match = _DEPARTMENTS.search(folded, max(stop, word - _LONGEST), min(end, word + 6))
        if match is None:
            stop = word + 2
            continue
        at, stop = match.span()
        place = ends.get(at) or ends.get(match.end("level"))
        if place is None and at > start and not BOUNDARY.search(folded[at - 1]):
            continue
        code = (place.code or gazetteer.resolve(place.name) or None) if place is not None and place.name else None
        level = place.level if place is not None else level_of(match["level"])
        kind = _KINDS.get(match["first"], "government")
        begin, full = (place.start, place.full) if place is not None else (at, None)
        yield Mention(
            original[begin:stop], (begin, stop), kind, "system", code, full, "" if code else level, "agency.departments"
        )
