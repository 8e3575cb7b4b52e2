"""Which day a word for one means: 上周五, 周三, 周末, 昨天, 次日, 8日."""

from __future__ import annotations

import calendar
import datetime as dt

from reformextract.periods.anchor import Anchor, Days
from reformextract.periods.resolution import NOTHING, Made, month_end, moved, shifted


def week(base: str, offset: int, weekday: int | None, *, weekend: bool) -> Made:
    """本周, 上周, 下下周, from Monday to Sunday; 上周五, 本周末.

    Args:
        base: `published` or `discussed`.
        offset: how many weeks later.
        weekday: 0 for Monday, where a day of it is named.
        weekend: whether its last two days are meant.
    """

    def resolve(anchor: Anchor) -> Days:
        known = anchor.today if base == "published" else anchor.days[0] if anchor.days else None
        monday = moved(known, 7 * offset - known.weekday()) if known is not None else None
        if monday is None:
            return NOTHING
        if weekday is not None:
            return moved(monday, weekday), moved(monday, weekday)
        return moved(monday, 5 if weekend else 0), moved(monday, 6)

    return "day" if weekday is not None else "week", resolve


def weekday(number: int, *, coming: bool) -> Made:
    """周三: the last one up to the day of the news; 周三将…: the next one.

    Args:
        number: 0 for Monday.
        coming: whether it is to come.
    """

    def resolve(anchor: Anchor) -> Days:
        if anchor.told is None:
            return NOTHING
        away = (number - anchor.told.weekday()) % 7 if coming else -((anchor.told.weekday() - number) % 7)
        found = moved(anchor.told, away)
        return found, found

    return "day", resolve


def weekend() -> Made:
    """周末两天: the last Saturday that has come, and its Sunday."""

    def resolve(anchor: Anchor) -> Days:
        if anchor.told is None:
            return NOTHING
        saturday = moved(anchor.told, -((anchor.told.weekday() - 5) % 7))
        return saturday, moved(saturday, 1)

    return "range", resolve


def day(base: str, offset: int, lead: str) -> Made:
    """今天, 昨天; 当天, 次日: the day in force where it is one, and the one after it."""

    def resolve(anchor: Anchor) -> Days:
        if base == "published":
            found = moved(anchor.told, offset)
        else:
            first, last = anchor.days or NOTHING
            single = last is not None and (first is None or first == last)
            found = moved(last, offset) if single or (offset and last is not None) else None
            if found is None and last is None and lead == "until" and not offset:
                found = anchor.told  # 截至当天12时 in the news of that day
        return (None if lead == "until" else found), found

    return "to_date" if lead == "until" else "day", resolve


def day_of_month(number: int, until: int | None, lead: str, *, coming: bool = False) -> Made:
    """8日上午, 截至9日17时, 20日前: the day of the month of publication, or of the one before where it has not come yet."""

    def resolve(anchor: Anchor) -> Days:
        base = anchor.published
        if base is None or base.month is None:
            return NOTHING
        for back in (0, -1):
            month = shifted(dt.date(base.year, base.month, 1), back)
            if month is None or number > calendar.monthrange(month.year, month.month)[1]:
                return NOTHING
            found = month.replace(day=number)
            if coming or anchor.today is None or found <= anchor.today or number - anchor.today.day <= 1:
                break
        if until is not None:
            last = found.replace(day=until) if number <= until <= month_end(found.year, found.month).day else None
            return (found, last) if last is not None else NOTHING
        return (None if lead == "until" else found), found

    return "to_date" if lead == "until" else "range" if until is not None else "day", resolve
