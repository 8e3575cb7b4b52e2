"""Which days a festival, a season, a lunar date or the year of an era means."""

from __future__ import annotations

import datetime as dt

from reformextract.periods.anchor import Anchor, Days
from reformextract.periods.calendars import days_off, lunar_day, lunar_month_days
from reformextract.periods.resolution import NOTHING, Made, Year, day_of, edged, month_end, moved

#: A festival without a year that lies more days ahead is that of the year before.
_SOON = 60
#: 中秋节前 of a text of May is a term; 中秋节前 of January is past.
_NEARER = 182
#: An eve that ends no more days ahead is the one that a text tells of.
_EVE = dt.timedelta(days=10)


def _feast(value: str, year: int) -> dt.date | None:
    calendar, date, *_ = value.split(" ")
    month, day = int(date[:2]), int(date[3:])
    return lunar_day(year, month, day) if calendar == "lunar" else day_of(year, month, day)


def festival(year: Year, value: str, lead: str, edge: str, *, off: bool) -> Made:
    """A festival: the day itself, or with 假期, 黄金周, 期间 the public holiday as it was.

    Args:
        year: the year.
        value: the calendar, month, day and name of the holiday, as `lexicons/periods.yaml` has them.
        lead: as for `resolution.point`.
        edge: likewise; `eve` is the days before, as far as they are past.
        off: whether the days off are meant.
    """
    name = value.split(" ", 2)[2] if value.count(" ") > 1 else ""

    def on(number: int) -> Days:
        day = _feast(value, number)
        if day is None:
            return NOTHING
        return (days_off(name, number, day) if name else (day, day)) or NOTHING if off else (day, day)

    def resolve(anchor: Anchor) -> Days:
        number = year.value(anchor)
        if number is None:
            return NOTHING
        days = on(number)
        if (
            not year.given
            and anchor.year is None
            and anchor.today is not None
            and days[0] is not None
            and (days[0] - anchor.today).days > (_NEARER if edge in ("before", "eve") else _SOON)
            and number > 1
        ):
            days = on(number - 1)
        start, end = edged(lead, "before" if edge == "eve" else edge, days, anchor, whole_year=False)
        if edge == "eve" and anchor.today is not None and end is not None and anchor.today < end <= anchor.today + _EVE:
            end = anchor.today  # 六一前夕，质监局抽查…, told on 29 May
        return start, end

    return "festival", resolve


def beside(year: Year, value: str, days: int) -> Made:
    """元旦前10天, 春节后七天: so many days before a festival or after it.

    Args:
        year: the year.
        value: as for `festival`.
        days: how many; below 0 before it.
    """
    on = festival(year, value, "", "", off=False)[1]

    def resolve(anchor: Anchor) -> Days:
        day = on(anchor)[0]
        return (moved(day, days), moved(day, -1)) if days < 0 else (moved(day, 1), moved(day, days))

    return "festival", resolve


def travel(year: Year, value: str, days: int | None = None) -> Made:
    """春运: so many days before and after a festival; with a number of days its first ones."""
    calendar, date, before, after = value.split(" ")

    def resolve(anchor: Anchor) -> Days:
        number = year.value(anchor)
        day = _feast(f"{calendar} {date}", number) if number is not None else None
        loose = not year.given and anchor.year is None
        if loose and day is not None and anchor.today is not None and (day - anchor.today).days > _SOON:
            day = _feast(f"{calendar} {date}", day.year - 1)
        start = moved(day, int(before))
        return start, moved(start, days - 1) if days is not None else moved(day, int(after))

    return "festival", resolve


def season(year: Year, value: str, shift: int = 0) -> Made:
    """2022年秋季: three months; winter begins in December and runs into the next year (months 13 and 14).

    Args:
        year: the year.
        value: first and last month.
        shift: years to add to the year (去冬今春).
    """
    first, last = map(int, value.split())

    def resolve(anchor: Anchor) -> Days:
        number = year.value(anchor)
        if number is None or not 2 <= number + shift <= 9998:
            return NOTHING
        number += shift
        today = anchor.published
        if (
            first == 12
            and year.base == "published"
            and not shift
            and not year.offset
            and today is not None
            and today.early
        ):
            number -= 1  # 今冬 of a text of January is the winter that has begun
        end = month_end(number + (last - 1) // 12, (last - 1) % 12 + 1)
        return dt.date(number + (first - 1) // 12, (first - 1) % 12 + 1, 1), end

    return "season", resolve


def lunar(year: Year, month: int, day: int | None, lead: str) -> Made:
    """农历正月初一, 腊月: the days on which a lunar date or month falls.

    Args:
        year: the lunar year.
        month: the lunar month.
        day: the lunar day; 0 for the last of the month before (除夕 with month 1), None for the whole month.
        lead: as for `resolution.point`.
    """

    def resolve(anchor: Anchor) -> Days:
        number = year.value(anchor)
        if number is None:
            return NOTHING
        if month >= 11 and not year.given and anchor.published is not None and (anchor.published.month or 12) < 6:
            number -= 1  # 腊月 of a text of spring
        last = lunar_month_days(number, month)
        start = lunar_day(number, month, day if day is not None else 1)
        end = start if day is not None else lunar_day(number, month, last) if last else None
        return (None if lead == "until" else start), end

    return "day" if day is not None else "month", resolve


def lunar_span(year: Year, first: tuple[int | None, int | None], last: tuple[int | None, int | None]) -> Made:
    """大年初一至初七, 腊月二十八到正月初七: from one lunar date to the next that is so called.

    Args:
        year: the lunar year of the first.
        first: the month and the day of the first.
        last: those of the last.
    """
    begin = lunar(year, first[0] or 1, first[1], "")[1]

    def resolve(anchor: Anchor) -> Days:
        start = begin(anchor)[0]
        if start is None:
            return NOTHING
        ends = (lunar_day(start.year + shift, last[0] or 1, last[1] or 0) for shift in (-1, 0, 1))
        end = min((day for day in ends if day is not None and day >= start), default=None)
        return start, end

    return "range", resolve


def era(first: int, number: int, month: int | None, day: int | None) -> Made | None:
    """康熙三年五月: years of an era by its first one; months and days keep their numbers, since no table reaches there.

    Args:
        first: the first year of the era.
        number: which year of it.
        month: the month as numbered.
        day: the day as numbered.
    """
    year = first + number - 1
    if not 1 <= number <= 80 or not 1 <= year <= 2100:
        return None
    if month is not None and day is not None:
        found = day_of(year, month, day)
        return "day", lambda anchor: (found, found)
    if month is not None:
        return "month", lambda anchor: (dt.date(year, month, 1), month_end(year, month))
    return "year", lambda anchor: (dt.date(year, 1, 1), dt.date(year, 12, 31))
