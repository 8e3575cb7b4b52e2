"""Which days a year, a part of it or a stretch of it means, given the date of publication and the year under discussion.

Both ends of a period belong to it; an end that the text does not fix is None. Times that count from another one
(昨天, 近三年, 同期) are in `relative`, festivals and seasons in `feasts`.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from reformextract.periods.anchor import Anchor, Days

Resolver = Callable[[Anchor], Days]
Made = tuple[str, Resolver]

NOTHING: Days = (None, None)
#: First and last day of the tens of a month.
TENS: dict[str, tuple[int, int | None]] = {
    "first_half": (1, 15),
    "second_half": (16, None),
    "first_third": (1, 10),
    "second_third": (11, 20),
    "last_third": (21, None),
    "first_thirds": (1, 20),
    "last_thirds": (11, None),
}
#: A day without a year may lie so far ahead: 预计8月1日前寄完, in July.
_SOON = dt.timedelta(days=45)
_LATER = dt.timedelta(days=120)


@dataclass(slots=True)
class Year:
    """A year as written: absolute, by a word (an offset from a base), or left out."""

    absolute: int | None = None
    base: str = ""
    offset: int = 0
    #: Whether the word speaks of a whole year that is reported on (全年, 这一年).
    whole: bool = False

    def value(self, anchor: Anchor) -> int | None:
        """The calendar year, or None where nothing tells."""
        if self.absolute is not None:
            return self.absolute
        published = anchor.published.year if anchor.published else None
        if not self.base:
            return anchor.year if anchor.year is not None else published
        if self.base == "published":
            return published + self.offset if published is not None else None
        if self.base == "coming":
            # 新的一年 is the one that a text of its first months speaks of, and the next one later on.
            early = anchor.published is not None and anchor.published.early
            return published + (0 if early else 1) if published is not None else None
        if self.base == "reported" and anchor.year is None and anchor.published is not None:
            # A report of the first quarter looks back on the year before.
            return anchor.published.year + self.offset - (1 if anchor.published.early and self.whole else 0)
        if self.base == "discussed" and anchor.days is None and anchor.year is None:
            return None  # 当年, where no year was named
        known = anchor.year if anchor.year is not None else published
        return known + self.offset if known is not None else None

    @property
    def given(self) -> bool:
        """Whether the text names it."""
        return self.absolute is not None or bool(self.base)


@dataclass(slots=True)
class Part:
    """A part of a year: half, quarters, months, days; a month may be a word (本月: an offset from a base)."""

    half: str | None = None
    quarters: tuple[int, int] | None = None
    months: tuple[int, int] | None = None
    days: tuple[int | None, int | None, int | None] = (None, None, None)
    month_word: tuple[str, int] | None = None

    def __bool__(self) -> bool:
        return bool(self.half or self.quarters or self.months or self.month_word)

    @property
    def grain(self) -> str:
        """The name of its length."""
        if self.days[0]:
            return "range" if self.days[1] else "day"
        if self.month_word:
            return "month"
        if self.months:
            return "month" if self.months[0] == self.months[1] else "months"
        return "quarter" if self.quarters else "half" if self.half else "year"


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def day_of(year: int | None, month: int | None, day: int | None) -> dt.date | None:
    """Return a day, or None where the calendar has none such."""
    if year is None or month is None or day is None:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def moved(day: dt.date | None, days: int) -> dt.date | None:
    """Return the day so many days later, or None where no calendar reaches."""
    try:
        return day + dt.timedelta(days=days) if day is not None else None
    except OverflowError:
        return None


def shifted(day: dt.date, months: int) -> dt.date | None:
    """Return the same day so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def known_month(anchor: Anchor, base: str) -> dt.date | None:
    """Return the first day of the month that is meant: that of publication, or that under discussion."""
    if base == "discussed":
        if anchor.days is not None:
            first, last = anchor.days
            known = last if last is not None else first
            return known.replace(day=1) if known is not None else None
    if anchor.published is None or anchor.published.month is None:
        return None
    return dt.date(anchor.published.year, anchor.published.month, 1)


def one_month(days: Days | None) -> Days | None:
    """Return days that lie in one month as they are; a year under discussion tells no month."""
    if days is None or (
        days[0] is not None and days[1] is not None and days[0].timetuple()[:2] != days[1].timetuple()[:2]
    ):
        return None
    return days


def in_order(start: dt.date | None, end: dt.date | None) -> Days:
    """Return two days as a stretch; one that would begin after its end begins a year before (5月1日至昨天, in January)."""
    if start is not None and end is not None and start > end:
        start = shifted(start, -12)
    return (start, end) if start is None or end is None or start <= end else NOTHING


def _days_of(year: int, part: Part, anchor: Anchor) -> Days | None:
    if not 1 <= year <= 9999:
        return None
    first, last = 1, 12
    if part.half:
        first, last = (1, 6) if part.half in "上前" else (7, 12)
    elif part.quarters:
        first, last = part.quarters[0] * 3 - 2, part.quarters[1] * 3
    elif part.months:
        first, last = part.months
    elif part.month_word:
        known = known_month(anchor, part.month_word[0])
        month = shifted(known, part.month_word[1]) if known is not None else None
        if known is None or month is None:
            return None
        first = last = month.month
        year = month.year if part.days[0] is not None and year == known.year else year
    day, until, until_month = part.days
    if day and first == last:
        start = day_of(year, first, day)
        end = day_of(year, until_month or first, until) if until else start
        return (start, end) if start is not None and end is not None and start <= end else None
    if last < first:
        return None
    return dt.date(year, first, 1), month_end(year, last)


def _far_ahead(days: Days, anchor: Anchor) -> bool:
    """Tell whether days without a year lie so far ahead that those a year before are meant."""
    today, (start, end) = anchor.today, days
    if today is None or start is None or end is None:
        return False
    # 前三季度 of a text of spring is last year's; the half or the quarter that has begun may be planned.
    return start - today > _SOON or ((start.month, start.day) == (1, 1) and end - today > _LATER)


def point(lead: str, year: Year, part: Part, edge: str, then: str = "") -> Made:
    """A year, a part of a year or a day, with what stands before (截至, 自) and after it (以来, 底).

    Args:
        lead: `until`, `from` or nothing.
        year: the year.
        part: the part of the year.
        edge: what the word behind it makes of it, as `lexicons/periods.yaml` calls it, or nothing.
        then: what a second word makes of that (末以来).
    """

    def resolve(anchor: Anchor) -> Days:
        value = year.value(anchor)
        month = known_month(anchor, part.month_word[0]) if part.month_word and not year.given else None
        if month is not None and part.month_word is not None:
            named = shifted(month, part.month_word[1])
            value = named.year if named is not None else None
        if value is None:
            return NOTHING
        days = _days_of(value, part, anchor)
        if days is None or days[0] is None:
            return NOTHING
        loose = not year.given and not part.month_word and anchor.year is None
        # 9月底前 is a term that is set, also months ahead.
        if loose and edge not in ("before", "before_end") and _far_ahead(days, anchor):
            days = _days_of(value - 1, part, anchor) or days if value > 1 else days
        if edge == "before" and days[0] == days[1]:
            return None, days[1]  # 8月1日前 counts that day
        kept = "" if part.days[0] and (edge in TENS or edge == "start") else edge
        days = edged(lead, kept, days, anchor, whole_year=not part)
        return edged("", then, days, anchor, whole_year=False) if then else days

    grain = part.grain
    if lead == "until":
        grain = "to_date"
    elif "since" in (edge, then):
        grain = "since"
    elif edge in ("end", "before_end"):
        grain = "day"
    return grain, resolve


def edged(lead: str, edge: str, days: Days, anchor: Anchor, *, whole_year: bool) -> Days:
    """Return what is left of some days between a word before them and one behind.

    Args:
        lead: `until`, `from` or nothing.
        edge: as for `point`.
        days: first and last day, both known.
        anchor: what is known there.
        whole_year: whether the days are a year: 初 of it is a quarter.
    """
    start, end = days
    if start is None or end is None:
        return days
    if edge == "end":
        start = end
    elif edge == "before_end":
        return None, end
    elif edge == "start":
        end = month_end(start.year, min(12, start.month + 2)) if whole_year else start.replace(day=10)
    elif edge in TENS:
        first, last = TENS[edge]
        if whole_year:
            # 2016年中旬: people say so of the middle of the year; the other thirds of one are not told apart.
            return (start.replace(month=6), month_end(start.year, 6)) if edge == "second_third" else (start, end)
        if start.month != end.month:
            # 4月至5月中旬: only the last month is parted.
            return start, end if last is None else end.replace(day=last)
        start = dt.date(start.year, start.month, first)
        end = end if last is None else dt.date(start.year, start.month, last)
    if edge == "since":
        return start, (anchor.today if anchor.today is None or anchor.today >= start else None)
    if edge == "from":
        return start, None
    if edge == "before":
        return None, moved(start, -1)
    if edge == "same" and anchor.days and anchor.days[1]:
        until = anchor.days[1]
        return same_months(start.year, (anchor.days[0] or until.replace(month=1, day=1), until))
    if lead == "until":
        return None, end
    return start, end


def same_months(year: int, days: Days) -> Days:
    """Return the days of another year that answer to some days; the whole year where they are more than one."""
    start, end = days
    if start is None or end is None or end.year - start.year > 0:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    last = month_end(year, end.month)
    ends_month = end == month_end(end.year, end.month)
    first = dt.date(year, start.month, min(start.day, calendar.monthrange(year, start.month)[1]))
    return first, last if ends_month else dt.date(year, end.month, min(end.day, last.day))


@dataclass(frozen=True, slots=True)
class End:
    """One end of a stretch: year, month and day as far as the text tells, and an edge (底, 初)."""

    year: Year
    month: int | None = None
    day: int | None = None
    edge: str = ""

    def days(self, year: int | None, month: int | None, anchor: Anchor) -> Days:
        """Its first and last day, with the year and month that the other end lends it."""
        value = self.year.value(anchor) if self.year.given else year
        part = self.day is not None or self.edge in TENS  # 5月上旬至中旬
        named = self.month if self.month is not None else (month if part else None)
        if value is None or not 1 <= value <= 9999:
            return NOTHING
        if self.day is not None:
            found = day_of(value, named, self.day)
            return found, found
        if named is not None:
            days: Days = (dt.date(value, named, 1), month_end(value, named))
        else:
            days = dt.date(value, 1, 1), dt.date(value, 12, 31)
        return edged("", self.edge, days, anchor, whole_year=named is None) if self.edge else days


def span(first: End, second: End | None) -> Made:
    """From one time to another; the second takes year and month from the first where it has none of its own.

    Args:
        first: where it begins.
        second: where it ends; None for the day of publication.
    """

    def resolve(anchor: Anchor) -> Days:
        lent = Year().value(anchor)
        month = None
        if first.day is not None and first.month is None:
            known = known_month(anchor._replace(days=one_month(anchor.days)), "discussed")
            if known is None:
                return NOTHING
            lent, month = known.year, known.month
        start, _ = first.days(lent, month, anchor)
        if second is None:
            late = first.year.given and start is not None and anchor.today is not None and start > anchor.today
            return NOTHING if late else in_order(start, anchor.today)
        year = start.year if start is not None else lent
        _, end = second.days(year, start.month if start is not None else month, anchor)
        if start is not None and end is not None and end < start:
            if second.year.given:
                return NOTHING
            if first.year.given:
                end = shifted(end, 12)  # 2019年11月至3月
            else:
                start = shifted(start, -12)
        return start, end

    return "range", resolve


def plan(number: int, lead: str, edge: str, years: tuple[int, int] | None = None) -> Made | None:
    """A five-year plan: the third began in 1966, each later one follows at once; the first two were 1953 and 1958.

    Args:
        number: which plan.
        lead: `until` or nothing.
        edge: as for `point`.
        years: the first and the last of its years that are meant, counted from 1 (头两年: 1, 2).
    """
    if not 1 <= number <= 20:
        return None
    begin = 1953 if number == 1 else 1958 if number == 2 else 1966 + 5 * (number - 3)

    def resolve(anchor: Anchor) -> Days:
        start, end = dt.date(begin, 1, 1), dt.date(begin + 4, 12, 31)
        if years is not None:
            start, end = dt.date(begin + years[0] - 1, 1, 1), dt.date(begin + years[1] - 1, 12, 31)
        if edge == "start":
            return start, dt.date(begin, 12, 31)
        return edged(lead, edge, (start, end), anchor, whole_year=True)

    return ("since" if edge == "since" else "plan"), resolve


def decade(century: int | None, tens: int, edge: str) -> Made:
    """20世纪90年代; without a century the last one.

    Args:
        century: which century, where it is told.
        tens: the decade's first year in it.
        edge: as for `point`.
    """
    begin = ((century - 1) * 100 if century else 1900) + tens
    days = dt.date(begin, 1, 1), dt.date(begin + 9, 12, 31)
    return ("since" if edge == "since" else "decade"), lambda anchor: edged("", edge, days, anchor, whole_year=True)


def century(number: int | None, offset: int, lead: str, edge: str) -> Made:
    """20世纪, 本世纪末, 上世纪初; a century begins with its year 1, and ends with one that ends in 00.

    Args:
        number: which century; None for one that counts from that of publication.
        offset: how many after it.
        lead: `until` or nothing.
        edge: as for `point`.
    """

    def resolve(anchor: Anchor) -> Days:
        which = number
        if which is None:
            if anchor.published is None:
                return NOTHING
            which = (anchor.published.year - 1) // 100 + 1 + offset
        start, end = dt.date(which * 100 - 99, 1, 1), dt.date(which * 100, 12, 31)
        if edge == "start":
            return start, dt.date(start.year + 9, 12, 31)
        if edge == "since":
            start = dt.date(start.year - 1, 1, 1)  # 新世纪以来: people counted from 2000 on
        return edged(lead, edge, (start, end), anchor, whole_year=True)

    return ("since" if edge == "since" else "century"), resolve
