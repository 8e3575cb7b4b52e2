"""Holidays that a text named, and what it says by them later: 节前一周, 前三天, 首日, 黄金周首日, 假期里."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from reformextract.periods import number_of
from reformextract.scope.state import PeriodState

#: A day of a holiday: 黄金周首日, 假期第二天.
_DAY_OF_FEAST = re.compile(
    r"的?(?:[前头首](?P<head>\d|[一二三四五六七八两])[天日]|(?P<first>首日|首天|头一?天)|(?P<last>最后一[天日]|末日)|第(?P<n>\d{1,2}|[一二三四五六七八九十]{1,3})[天日])"
)
#: By the holiday last named: 节前一周, 前三天, 8天累计, 首日.
_BESIDE_FEAST = re.compile(
    r"节(?P<way>[前后])(?:(?P<n>[一两三四五六七十]|\d{1,2})(?P<unit>周|天))?|[前头首](?P<first>[一两二三四五六]|\d)[天日]|后(?P<last>[一两二三四五六]|\d)[天日]"
    r"|(?P<all>\d{1,2}|[一二三四五六七八九十]{1,3})天[来里内]?|(?P<day>首[日天])"
)
#: A holiday by its name, and one that was named before.
_FEAST = re.compile(r"五一|十一|国庆|春节|元旦|清明|端午|中秋|春运|暑运|劳动节")
THE_FEAST = re.compile(
    r"(?:本次|这个|此次|整个|[三五七八]天)?(?:黄金周|长假期?|假期|小长假|节日|节假日|假日|春运)(?:期间|里|中|内)?|(?:这|在此|此)?期间"
)

_DAY = dt.timedelta(days=1)
#: The travel of the Spring Festival begins so long before New Year's Day.
_BEFORE_NEW_YEAR = dt.timedelta(days=15)
#: So long after its first day a holiday is what 前三天 in the news is about.
_NEWS_OF_FEAST, _NEWS_OF_TRAVEL = dt.timedelta(days=20), dt.timedelta(days=60)


class Holidays:
    """The holidays that a document named so far."""

    def __init__(self, folded: str, original: str) -> None:
        self.folded = folded
        self.original = original
        self.feast: PeriodState | None = None

    def name(self, state: PeriodState) -> bool:
        """Remember a holiday that is named, also where no figure is of it: “五一”黄金周第4号通报; tell whether it is one."""
        named = state.grain == "festival" or (state.grain == "since" and "春运" in state.text)
        if not named or state.start is None or _FEAST.search(state.text) is None:
            return False
        self.feast = state
        return True

    def resolve(self, state: PeriodState, mentioned: PeriodState | None, today: dt.date | None) -> PeriodState:
        """Return a time with the days that a holiday named before gives it: 本次黄金周, 假期里.

        Args:
            state: the time.
            mentioned: the time last named.
            today: the day of publication, where it is known.
        """
        if self.name(state):
            pass
        elif self.feast is not None and THE_FEAST.fullmatch(state.text):
            state = replace(state, start=self.feast.start, end=self.feast.end)
        elif (
            THE_FEAST.fullmatch(state.text)
            and state.start is not None
            and not state.text.endswith(("这期间", "此期间"))
        ):
            # 节日期间 below 今年: a holiday that was not named, and no year.
            if mentioned is None or mentioned.grain not in ("festival", "range", "day", "same"):
                state = replace(state, start=None, end=None)
        elif self.feast is not None:
            state = self._beside(state, self.feast, today)
        return self._day_of(state)

    def _beside(self, state: PeriodState, feast: PeriodState, today: dt.date | None) -> PeriodState:
        """节前一周, 节后; 前三天, 首日, 8天累计…: by the holiday last named, in the news of it."""
        beside = _BESIDE_FEAST.match(self.folded, state.span[0]) if state.span is not None else None
        start, end = feast.start, feast.end
        travel = "春运" in feast.text and start is not None
        if travel and start is not None and beside is not None and beside["way"]:
            # 节前15天, 节后25天 of the forty days of travel: by New Year's Day.
            day, count = start + _BEFORE_NEW_YEAR, number_of(beside["n"]) or 0
            lasting = _DAY * (count * (7 if beside["unit"] == "周" else 1))
            if beside["way"] == "前":
                start, end = (day - lasting if count else None), day - _DAY
            else:
                start, end = day, day + lasting - _DAY if count else None
            span = (state.span[0], beside.end()) if state.span is not None else None
            told = self.original[slice(*span)] if span is not None else state.text
            return replace(state, text=told, start=start, end=end, span=span, grain="festival")
        if beside is None or state.span is None or today is None or start is None or end is None:
            return state
        if (
            not dt.timedelta(0) <= today - start <= (_NEWS_OF_TRAVEL if travel else _NEWS_OF_FEAST)
            or beside.end() < state.span[1]
        ):
            return state
        number = number_of(beside["n"] or beside["first"] or beside["last"] or beside["all"])
        span = (state.span[0], beside.end())
        if beside["way"]:
            days = dt.timedelta(days=(number or 0) * (7 if beside["unit"] == "周" else 1))
            first, last = (start - days, start - _DAY) if beside["way"] == "前" else (end + _DAY, end + days)
            return replace(
                state,
                text=self.original[slice(*span)], start=first if number else None if beside["way"] == "前" else first,
                end=last if number or beside["way"] == "前" else None, span=span, grain="festival",
            )  # fmt: skip
        length = (end - start).days + 1
        if beside["all"] and number == length:
            return replace(state, start=start, end=end)
        if beside["first"] and number is not None and number < length:
            return replace(state, start=start, end=start + _DAY * (number - 1), grain="festival")
        if beside["last"] and number is not None and number < length:
            return replace(state, start=end - _DAY * (number - 1), end=end, grain="festival")
        if beside["day"] and state.start is None:
            return replace(state, start=start, end=start, grain="day")
        return state

    def _day_of(self, state: PeriodState) -> PeriodState:
        """黄金周首日, 假期最后一天, 长假第二天: one day of a holiday."""
        if state.start is None or state.end is None or state.span is None or state.grain not in ("festival", "same"):
            return state
        day = _DAY_OF_FEAST.match(self.folded, state.span[1])
        if day is None or state.start == state.end:
            return state
        ahead = (number_of(day["n"]) or 1) - 1 if day["n"] else 0
        at = state.end if day["last"] else state.start + dt.timedelta(days=ahead)
        if at > state.end:
            return state
        span = (state.span[0], day.end())
        if day["head"]:
            last = min(state.end, state.start + dt.timedelta(days=(number_of(day["head"]) or 1) - 1))
            return replace(state, text=self.original[slice(*span)], end=last, span=span)
        return replace(state, text=self.original[slice(*span)], start=at, end=at, span=span, grain="day")
