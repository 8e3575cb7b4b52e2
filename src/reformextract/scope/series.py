"""Times in a list: which belong together, and which years a stretch of them names."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from reformextract.periods import TimeMention
from reformextract.periods.resolution import same_months, shifted
from reformextract.scope.state import PeriodState

#: A year of a list of years that is one time: 2019年、2020年.
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


#: 一、二季度; 7、8月.
_LISTED = re.compile(r"[、和](?:第?[二三四2-4]季度|1?\d月|[一二三四五六七八九十]{1,2}月)")


def _parts_of(period: PeriodState, months: int) -> list[PeriodState]:
    """The quarters or months of a time that lists them, in order."""
    found: list[PeriodState] = []
    start, end = period.start, period.end
    while start is not None and end is not None and start < end:
        last = shifted(start, months)
        if last is None:
            break
        found.append(replace(period, start=start, end=last - dt.timedelta(days=1)))
        start = last
    return found


def chains(folded: str, times: list[TimeMention]) -> list[list[TimeMention]]:
    """Return the times of a sentence, those of one list together: 前年、去年和今年上半年."""
    found: list[list[TimeMention]] = []
    for time in times:
        if found and folded[found[-1][-1].end : time.start] in ("、", "和", "与", "及"):
            found[-1].append(time)
        else:
            found.append([time])
    return found


def with_listed(folded: str, original: str, before: PeriodState, period: PeriodState) -> PeriodState:
    """Return a time together with the one before it in a list: 7月、8月, 今年、明年."""
    a, b = before.span, period.span
    if a is None or b is None or before.start is None or period.start is None or period.end is None:
        return period
    alike = before.grain == period.grain and period.grain in ("year", "month", "quarter", "half")
    if not alike or folded[a[1] : b[0]] not in ("、", "和", "与", "及") or before.start >= period.start:
        return period
    return replace(period, text=original[a[0] : b[1]], start=before.start, span=(a[0], b[1]), grain="range")


def years_of(folded: str, original: str, period: PeriodState) -> list[PeriodState]:
    """Return the years of a time that lists them, or that runs from one to another: 2019年、2020年, 2018年至2020年."""
    if period.span is None or period.start is None or period.end is None:
        return [period]
    if period.grain in ("quarter", "months") and _LISTED.search(folded, *period.span):
        return _parts_of(period, 3 if period.grain == "quarter" else 1)
    if period.grain not in ("range", "years"):
        return [period]
    spans = {int(year[0]): year.span() for year in _YEAR.finditer(folded, *period.span)}
    if not spans or (period.start.month, period.start.day, period.end.month, period.end.day) != (1, 1, 12, 31):
        return [period]
    return [
        replace(
            period, text=original[slice(*spans.get(year, period.span))], start=dt.date(year, 1, 1), end=dt.date(year, 12, 31),
            grain="year", span=spans.get(year, period.span),
        )
        for year in range(period.start.year, period.end.year + 1)
    ]  # fmt: skip


def same_part(state: PeriodState, known: PeriodState | None) -> PeriodState:
    """Return of a year the part that is under discussion: 2015和2016年同期."""
    if known is None or known.start is None or known.end is None or state.start is None:
        return state
    start, end = same_months(state.start.year, (known.start, known.end))
    return replace(state, start=start, end=end)
