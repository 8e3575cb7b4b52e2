"""How far a time holds within its clause, which figure of the clause stands before it, and which it does not reach."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.models import Quantity
from reformextract.periods import TimeMention
from reformextract.scope.state import Event, PeriodState
from reformextract.scope.times import NO_PERIOD, YEAR

_CAME_TO = re.compile(r"[升降增高少加展低大减涨扩缩][到至为]\Z")
_FIGURE_CLAUSE = re.compile(
    r"[^,;。:\d]{0,8}(?:\d|[一二两三四五六七八九十])[^,;。]*(?:,(?:[比较占]|同比|环比|增长|下降|上升)[^,;。]*){0,3}"
)
#: 从警十四年: what is told of somebody goes on.
_SERVICE = frozenset("警教医业艺军政行职")
_PART = re.compile(r";|,[但而]")
#: What stands between a figure and the time of its clause.
_SAME_CLAUSE = re.compile(r"[^,;:。!?()\n]{1,24}(?<![到至比较于由从自同与和为达])")
_LEADS_UP = re.compile(r"[^,;:。!?()\n]{0,12}(?:之?后|时),[^,;:。!?()\n]{0,16}(?<![到至比较于由从自同与和为达])")
#: 24名伤员，目前生命体征平稳: those who are counted, and how they are now.
_NOW = frozenset({"目前", "现", "现在", "当前", "眼下", "现已"})
_THOSE_NOW = re.compile(r"(?![^,]*[已了被均])[\u4e00-\u9fff]{1,8},")
_WILL = re.compile(r"下一步|接下来|下阶段|今后|将(?=分|逐|陆|继|全|再)|力争|确保")
_ATTENDS = re.compile(
    r"[^,;。:]{0,12}?(?:参加|出席|列席)了?(?:本次|此次|这次|上述)?(?:[^,;。:]{0,6}?(?:会|会议|活动|仪式|座谈|培训|大会))?(?:[。,;]|\Z)"
)


def clause_end(folded: str, time: TimeMention, end: int) -> int:
    """Return where a time inside a clause stops to hold before its sentence ends, or -1.

    十年间分别增长1.6倍和八成，但…; 连续五年为零；…: years counted back are their clause's. 而去年同期是80件，…: so is a time
    that is only set against another, or is told of a part (其中今年26份，…).
    """
    against = folded.endswith(("而", "其中"), 0, time.start) and folded[time.end : time.end + 1] not in (",", "")
    if against and (clause := _FIGURE_CLAUSE.match(folded, time.end, end)) is not None:
        return clause.end()
    if YEAR.search(folded, time.start, time.end) and _CAME_TO.search(folded, max(0, time.start - 2), time.start):
        return folded.find(";", time.end, end)  # 由2003年的35%上升到2007年的51%；…
    if time.rule != "period.last_years" or folded[time.start - 1 : time.start] in _SERVICE:
        return -1
    mark = _PART.search(folded, time.end, end)
    return mark.start() if mark is not None else -1


def behind(folded: str, quantity: Quantity, events: list[Event], today: dt.date | None) -> PeriodState | None:
    """Return the time that the clause of a figure names behind it: 7.1万户农房去年底全部完工.

    So does one that comes behind what led up to it (走了6个多小时后，终于在5月3日…), and the term of what is aimed at
    (下一步，要把80%以上的事项…，年底前…).
    """
    at = quantity.span[1]
    for event in events:
        if event.start < at or event.limited or not isinstance(event.value, PeriodState):
            continue
        between = folded[at : event.start]
        if event.value.rule == "period.last_years":
            return None  # 增长3.9%、总量连续37年居首位
        if event.value is NO_PERIOD:
            return None
        if quantity.kind == "count" and event.value.text in _NOW and _THOSE_NOW.fullmatch(between) is not None:
            return event.value
        if _SAME_CLAUSE.fullmatch(between) is not None or _LEADS_UP.fullmatch(between) is not None:
            return event.value
        end = event.value.end
        ahead = today is not None and end is not None and end > today
        planned = ahead and _WILL.search(folded, max(0, at - 40), event.start) is not None
        return event.value if planned and ";" not in between and "。" not in between else None
    return None


def attends(folded: str, quantity: Quantity) -> bool:
    """Tell whether a figure is of those who came to what is told: 60余人参加会议."""
    return _ATTENDS.match(folded, quantity.span[1]) is not None
