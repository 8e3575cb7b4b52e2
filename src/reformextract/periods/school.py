"""Which days a school year or a term means: a school year runs from September to August, its terms part at the end of January."""

from __future__ import annotations

import datetime as dt

from reformextract.periods.anchor import Anchor, Days
from reformextract.periods.resolution import NOTHING, Made, Year

#: The month in which a school year begins.
_FIRST = 9


def school_year(year: Year, term: int | None) -> Made:
    """2005—2006学年: from September to August; its terms part at the end of January."""

    def resolve(anchor: Anchor) -> Days:
        value = year.value(anchor)
        if value is None or value > 9998:
            return NOTHING
        start = dt.date(value, 9, 1) if term != 2 else dt.date(value + 1, 2, 1)
        return start, dt.date(value + 1, 1, 31) if term == 1 else dt.date(value + 1, 8, 31)

    return "school_year", resolve


def season_term(year: Year, *, spring: bool) -> Made:
    """2020年秋季学期, 今年春季学期: the term by the year and the season in which it begins.

    Args:
        year: the year.
        spring: whether it begins in spring.
    """

    def resolve(anchor: Anchor) -> Days:
        value = year.value(anchor)
        if value is None:
            return NOTHING
        return school_year(Year(value - 1 if spring else value), 2 if spring else 1)[1](anchor)

    return "school_year", resolve


def current(sort: str, offset: int) -> Made:
    """本学年, 上学年, 本学期, 上学期: those of the day of publication.

    Args:
        sort: `year` or `term`.
        offset: 0 for that in which the day lies, -1 for the one before.
    """

    def resolve(anchor: Anchor) -> Days:
        today = anchor.today
        if today is None:
            return NOTHING
        begun = today.year if today.month >= _FIRST else today.year - 1
        if sort == "year":
            return school_year(Year(begun + offset), None)[1](anchor)
        term = (begun * 2 if today.month >= _FIRST or today.month == 1 else begun * 2 + 1) + offset
        return school_year(Year(term // 2), term % 2 + 1)[1](anchor)

    return "school_year", resolve
