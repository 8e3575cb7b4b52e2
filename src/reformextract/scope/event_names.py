"""Years and holidays that stand in the name of what was held: 举行2023年转移就业招聘会."""

from __future__ import annotations

import re

from reformextract.periods import TimeMention
from reformextract.scope.state import PeriodState

#: 举行2023年转移就业招聘会, 2023年安全宣传月活动启动: the year of an event's name.
_HOLDS_EVENT = re.compile(
    r"(?:举[行办]|召开|开展|启动|组织|参加|承办|出席|观摩|迎来|开幕|组织召开)了?(?:首[场届次]|新一轮)?\Z"
)
_EVENT_NAMED = re.compile(
    r"[^,;。:\d]{2,40}?(?:活动|仪式|会议?|[大竞比]赛|行动|培训班?|宣传[月周日]|论坛|演练|[月周节展])[”\"]?(?=在[^,;。]{1,20}(?:启动|举[行办]|召开|开幕|拉开|落幕)|启动|举[行办]|召开|开幕|拉开)"
)
#: 2016年“春风行动”招聘会于2月20日举行: the day comes behind the name.
_HELD_LATER = re.compile(
    r"[“\"][^”\"\n,。]{2,14}[”\"][^,;。:\d]{0,16}?(?:会|活动|行动|[大竞比]赛|仪式|论坛|演练|[节展])[^,;。:\d]{0,6}?(?:于|在|将于|定于)(?:\d{1,2}月)?\d{1,2}日"
)


def names_event(folded: str, time: TimeMention, state: PeriodState, told: PeriodState | None) -> bool:
    """Tell whether a year only stands in the name of what was held on a day of it, or is a holiday that the day is of.

    1月10日，县人社局举行2023年转移就业招聘会，提供岗位90个; 黄金周前四天，售出“五一”黄金周套票.
    """
    if told is None and state.grain == "year" and _HELD_LATER.match(folded, time.end) is not None:
        return True
    if told is None or told.grain == "year" or not _lies_within(told, state):
        return False
    if folded[time.start - 1 : time.start] in ("", ",", ";", ":", "。"):
        return False
    if state.grain == "festival":
        return (
            folded[time.end - 1] != "间" and re.match(r"[\u4e00-\u9fff]", folded[time.end : time.end + 1]) is not None
        )
    if state.grain != "year":
        return False
    held = _HOLDS_EVENT.search(folded, max(0, time.start - 8), time.start)
    return held is not None or _EVENT_NAMED.match(folded, time.end) is not None


def _lies_within(inner: PeriodState, outer: PeriodState) -> bool:
    if inner.start is None or inner.end is None or outer.start is None or outer.end is None:
        return False
    return (
        outer.start <= inner.start and inner.end <= outer.end and (inner.start, inner.end) != (outer.start, outer.end)
    )
