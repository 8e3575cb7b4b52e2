"""Which days a time means that counts from another: from the day of publication, or from the days in force."""

from __future__ import annotations

import datetime as dt

from reformextract.periods.anchor import Anchor, Days
from reformextract.periods.resolution import (
    NOTHING,
    TENS,
    Made,
    known_month,
    month_end,
    moved,
    one_month,
    same_months,
    shifted,
)

#: So many days before a season by the calendar it may have begun by the solar terms.
_BY_SOLAR_TERM = 31
#: A year may be written with two digits (15年以来), where it began in the years before publication.
_TWO_DIGITS, _YEARS_SINCE = 10, 4


def years_back(day: dt.date, years: int) -> dt.date | None:
    """Return the day after the same day that many years earlier."""
    earlier = shifted(day, -12 * years)
    return moved(earlier, 1)


def last_years(number: int, way: str) -> Made | None:
    """近三年 and 连续三年 count back from publication; 过去五年, 五年来 in an early report are the calendar years reported on.

    Args:
        number: how many years.
        way: `near`, `past`, `before`, `future` or `after`, as `lexicons/periods.yaml` has it, or `ahead` for a term that is set.
    """
    if not 1 <= number <= 80:
        return None

    def resolve(anchor: Anchor) -> Days:
        published = anchor.published
        if published is None:
            return NOTHING
        if way == "ahead":
            begin = anchor.days[0] if anchor.days else None
            begin = begin if begin is not None and anchor.today is not None and begin > anchor.today else anchor.today
            after = shifted(begin, 12 * number) if begin is not None else None
            return (begin, moved(after, -1)) if begin != anchor.today else (begin, after)
        if way == "future":
            return dt.date(published.year, 1, 1), dt.date(published.year + number - 1, 12, 31)
        if way == "past" and published.early:
            return dt.date(published.year - number, 1, 1), dt.date(published.year - 1, 12, 31)
        if anchor.today is None:
            return NOTHING
        if way == "before":
            return shifted(anchor.today, -12 * number), moved(anchor.today, -1)
        if way == "after":
            return moved(anchor.today, 1), shifted(anchor.today, 12 * number)
        return years_back(anchor.today, number), anchor.today

    return "years", resolve


def since_year_or_years(number: int) -> Made | None:
    """15年以来: since 2015 in a text of 2015 or of the years after it, else the last 15 years.

    Args:
        number: the year without its century, or how many years.
    """
    counted = last_years(number, "past")

    def resolve(anchor: Anchor) -> Days:
        published, today = anchor.published, anchor.today
        if published is not None and number >= _TWO_DIGITS and 0 <= published.year % 100 - number <= _YEARS_SINCE:
            return dt.date(published.year // 100 * 100 + number, 1, 1), today
        return counted[1](anchor) if counted is not None else NOTHING

    return "since", resolve


def last_units(number: int, unit: str, way: str) -> Made | None:
    """近三个月, 近两周, 近十天: back from publication, its day among them; 前两周, 上2个月: before it; 今后三个月: after it.

    Args:
        number: how many.
        unit: 天, 日, 周, 星期, 月, 季.
        way: as for `last_years`.
    """
    if not 1 <= number <= 400:
        return None

    def resolve(anchor: Anchor) -> Days:
        today = anchor.today
        if today is None:
            return NOTHING
        if "月" in unit or "季" in unit:
            months = number * (3 if "季" in unit else 1)
            if way in ("future", "after"):
                return moved(today, 1), shifted(today, months)
            if way == "before":
                return shifted(today, -months), moved(today, -1)
            earlier = shifted(today, -months)
            return moved(earlier, 1), today
        if unit == "小时":
            span = number // 24 or 1
            return (
                (today, moved(today, span)) if way in ("future", "after") else (moved(today, -span), today)
            )  # 过去24小时
        days = number * (7 if "周" in unit or "星期" in unit else 1)
        if way in ("future", "after"):
            return moved(today, 1), moved(today, days)
        if way == "before":
            return moved(today, -days), moved(today, -1)
        return moved(today, 1 - days), today

    return "months", resolve


def stretch(number: int, unit: str, *, half: bool = False) -> Made:
    """7天共接待…, 三个月里, 一年多来: the time in force where it is as long, or since it began where that is as long ago.

    Args:
        number: how many.
        unit: 天, 周, 月 or 年.
        half: whether half a unit is to be added (一年半).
    """

    def resolve(anchor: Anchor) -> Days:
        start, end = anchor.days or NOTHING
        if start is None or not 0 <= number <= 400:
            return NOTHING
        least, most = _after(start, number, unit, half=half), _after(start, number + 1, unit, half=half)
        if least is None or most is None:
            return NOTHING
        if end is not None and least == moved(end, 1):
            return start, end
        today = anchor.today
        return (
            (start, today)
            if today is not None and (least if unit[0] in "天周" else _near(least)) <= today < most
            else NOTHING
        )

    return "same", resolve


def _near(day: dt.date) -> dt.date:
    """A month is told as over some days before it is."""
    return moved(day, -7) or day


def _after(start: dt.date, number: int, unit: str, *, half: bool) -> dt.date | None:
    if "年" in unit:
        return shifted(start, 12 * number + (6 if half else 0))
    if "月" in unit:
        return moved(shifted(start, number), 15 if half else 0)
    return moved(start, number * (7 if "周" in unit or "星期" in unit else 1))


def distant(number: int, unit: str, *, later: bool) -> Made | None:
    """三年前, 五天后: a time so far from publication, or after the days in force; years are calendar years.

    Args:
        number: how many.
        unit: 年, 月, 周, 天 or 日.
        later: whether it comes after.
    """
    if not 1 <= number <= 400:
        return None

    def resolve(anchor: Anchor) -> Days:
        known = anchor.days[1] or anchor.days[0] if later and anchor.days else anchor.today
        sign = 1 if later else -1
        if "年" in unit:
            year = known.year if known is not None else anchor.published.year if anchor.published else None
            if year is None or not 1 <= year + sign * number <= 9999:
                return NOTHING
            return dt.date(year + sign * number, 1, 1), dt.date(year + sign * number, 12, 31)
        if known is None:
            return NOTHING
        if "月" in unit:
            month = shifted(known, sign * number)
            return (month.replace(day=1), month_end(month.year, month.month)) if month is not None else NOTHING
        found = moved(known, sign * number * (7 if "周" in unit or "星期" in unit else 1))
        return found, found

    return "day" if unit in ("天", "日") else "vague", resolve


def month_edge(edge: str, *, before: bool) -> Made:
    """月底, 月初: of the month in force where it is one, else of that of publication.

    Args:
        edge: `start` (its first ten days) or `end` (its last day).
        before: whether the days up to it are meant (月底前).
    """

    def resolve(anchor: Anchor) -> Days:
        days = one_month(anchor.days)
        known = known_month(anchor._replace(days=days), "discussed")
        if known is None:
            return NOTHING
        end = month_end(known.year, known.month)
        if edge in TENS:
            # 中旬 is that of a month that was named.
            first, last = TENS[edge]
            found = known.replace(day=first), known.replace(day=last) if last is not None else end
            return found if days is not None and days[0] is not None else NOTHING
        if edge == "start":
            return (None, moved(known, -1)) if before else (known, known.replace(day=10))
        return (None if before else end), end

    return "to_date" if before else "day", resolve


def quarter(base: str, offset: int) -> Made:
    """本季度, 上季度, 当季."""

    def resolve(anchor: Anchor) -> Days:
        known = known_month(anchor, base)
        first = shifted(known.replace(month=(known.month - 1) // 3 * 3 + 1), 3 * offset) if known is not None else None
        last = shifted(first, 2) if first is not None else None
        return (first, month_end(last.year, last.month)) if last is not None else NOTHING

    return "quarter", resolve


def from_then(made: Made) -> Made:
    """上周以来, 今春以来, 春运以来: from the first of some days to that of publication, or to their end where that is earlier.

    Args:
        made: the days.
    """

    def resolve(anchor: Anchor) -> Days:
        start, end = made[1](anchor)
        if start is None or end is None or anchor.today is None:
            return start, end
        return (start, anchor.today) if start <= anchor.today else NOTHING

    return "since", resolve


def until_today(anchor: Anchor) -> Days:
    """截至目前, 近年来: up to the day of publication."""
    return None, anchor.today


def in_force(anchor: Anchor) -> Days:
    """期间: the days in force."""
    return anchor.days if anchor.days else NOTHING


def until_in_force(anchor: Anchor) -> Days:
    """至此: up to the end of the days in force."""
    return None, (anchor.days[1] if anchor.days else anchor.told)


def first(number: str, unit: str) -> Made:
    """首月, 首周: so long from the day in force on.

    Args:
        number: how many.
        unit: `day` or `month`.
    """

    def resolve(anchor: Anchor) -> Days:
        start, end = anchor.days or NOTHING
        if start is None or start != end:
            return NOTHING
        last = shifted(start, int(number)) if unit == "month" else moved(start, int(number))
        return start, moved(last, -1)

    return "first", resolve


def after(anchor: Anchor) -> Days:
    """此后: from the end of the days in force on."""
    return (anchor.days[1] if anchor.days else None), None


def untold(anchor: Anchor) -> Days:
    """案发前: when that was the text does not tell."""
    return NOTHING


def same_last_year(anchor: Anchor) -> Days:
    """去年同期: the days of the year before that answer to those in force."""
    if anchor.days and anchor.days[0] and anchor.days[0].year > 1:
        return same_months(anchor.days[0].year - 1, anchor.days)
    if anchor.days and anchor.days[1] and anchor.today and anchor.days[1].year == anchor.today.year > 1:
        return same_months(anchor.today.year - 1, (anchor.days[1].replace(month=1, day=1), anchor.days[1]))
    if anchor.published is None or anchor.published.year <= 1:
        return NOTHING
    return dt.date(anchor.published.year - 1, 1, 1), dt.date(anchor.published.year - 1, 12, 31)


def since(value: str) -> Made:
    """改革开放以来: since a day that everybody knows; 年初以来; 挂牌以来, whose first day the text has to tell elsewhere.

    Args:
        value: the day (without a year the last one before publication), `year` for the first of the year of publication,
            or `untold`.
    """
    if value == "untold":
        return "to_date", until_today
    if len(value) == 5:
        return "since", lambda anchor: _last_day(value, anchor)
    known = None if value == "year" else dt.date.fromisoformat(value)

    def resolve(anchor: Anchor) -> Days:
        start = known
        if start is None:
            year = anchor.published.year if anchor.published else anchor.year
            start = dt.date(year, 1, 1) if year else None
        if start is not None and anchor.today is not None and anchor.today < start:
            return start, None
        return start, anchor.today

    return "since", resolve


def _last_day(value: str, anchor: Anchor) -> Days:
    """入夏以来: from the last first of June before publication."""
    today = anchor.today
    if today is None:
        return NOTHING
    found = dt.date(today.year, int(value[:2]), int(value[3:]))
    if 0 < (found - today).days <= _BY_SOLAR_TERM:
        return None, today  # 入冬以来 in November: by the solar term, or the weather
    return (found if found <= today else shifted(found, -12)), today
