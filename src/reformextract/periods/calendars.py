"""The lunar calendar and the public holidays of the mainland: the one door to borax and chinese_calendar.

Lunar dates are known for 1900 to 2100, days off for 2004 to the last year that the installed chinese_calendar knows;
from 1999 to 2003 a public holiday had seven days. Outside these years the answer is None.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import chinese_calendar
from borax.calendars.lunardate import LCalendars, LunarDate
from chinese_calendar.constants import holidays

Run = tuple[dt.date, dt.date]

FIRST_LUNAR, LAST_LUNAR = 1900, 2099
#: The years in which the three long holidays had seven days, and no table is at hand.
_SEVEN_DAYS = range(1999, 2004)
_DAY = dt.timedelta(days=1)


@lru_cache(maxsize=1024)
def lunar_day(year: int, month: int, day: int) -> dt.date | None:
    """Return the day on which a lunar date falls; day 0 is the last of the month before.

    >>> lunar_day(2024, 1, 1), lunar_day(2015, 8, 15), lunar_day(1850, 1, 1)
    (datetime.date(2024, 2, 10), datetime.date(2015, 9, 27), None)
    """
    if not FIRST_LUNAR <= year <= LAST_LUNAR or not 1 <= month <= 12 or not 0 <= day <= lunar_month_days(year, month):
        return None
    first: dt.date = LunarDate(year, month, max(day, 1)).to_solar_date()
    return first if day else first - _DAY


def lunar_month_days(year: int, month: int) -> int:
    """Return how many days a lunar month has, 0 where it is not known."""
    if not FIRST_LUNAR <= year <= LAST_LUNAR or not 1 <= month <= 12:
        return 0
    return int(LCalendars.ndays(year, month))


@lru_cache(maxsize=512)
def days_off(name: str, year: int, day: dt.date) -> Run | None:
    """Return the first and the last day off of a public holiday, with the weekends that adjoin it.

    Args:
        name: the holiday, as chinese_calendar calls it.
        year: the year.
        day: the feast itself.

    >>> days_off("National Day", 2023, dt.date(2023, 10, 1))
    (datetime.date(2023, 9, 29), datetime.date(2023, 10, 6))
    """
    if year in _SEVEN_DAYS and name in ("Spring Festival", "Labour Day", "National Day"):
        return (day, day + 6 * _DAY) if year > 1999 or name == "National Day" else None
    off = [date for date, called in holidays.items() if called == name and abs((date - day).days) <= 10]
    if not off:
        return None
    first, last = min(off), max(off)
    while _is_off(first - _DAY):
        first -= _DAY
    while _is_off(last + _DAY):
        last += _DAY
    return first, last


def _is_off(day: dt.date) -> bool:
    try:
        return bool(chinese_calendar.is_holiday(day))
    except NotImplementedError:
        return False
