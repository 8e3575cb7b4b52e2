"""Which days a time means, given the date of publication and the year under discussion.

Both ends of a period belong to it; an end that the text does not fix is None.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from reformextract.periods.anchor import Anchor, Days

Resolver = Callable[[Anchor], Days]
Made = tuple[str, Resolver]

#: Words that name a year: offset, and whether it counts from the year of publication or from the one under discussion.
_YEAR_WORDS = {
    "今年": (0, "published"),
    "年内": (0, "published"),
    "本年": (0, "discussed"),
    "本年度": (0, "discussed"),
    "去年": (-1, "published"),
    "前年": (-2, "published"),
    "大前年": (-3, "published"),
    "明年": (1, "published"),
    "来年": (1, "published"),
    "后年": (2, "published"),
    "上年": (-1, "reported"),
    "上年度": (-1, "reported"),
    "上一年": (-1, "reported"),
    "上一年度": (-1, "reported"),
    "次年": (1, "discussed"),
    "翌年": (1, "discussed"),
    "当年": (0, "discussed"),
    "同年": (0, "discussed"),
    "这一年": (0, "reported"),
    "全年": (0, "reported"),
}


@dataclass(frozen=True, slots=True)
class Year:
    """A year as written: absolute, by a word, or left out."""

    absolute: int | None = None
    word: str = ""

    def value(self, anchor: Anchor) -> int | None:
        """The calendar year, or None where nothing tells."""
        if self.absolute is not None:
            return self.absolute
        published = anchor.published.year if anchor.published else None
        if not self.word:
            return anchor.year if anchor.year is not None else published
        offset, base = _YEAR_WORDS.get(self.word, (0, "discussed"))
        if base == "published":
            return published + offset if published is not None else None
        if base == "reported" and anchor.year is None and anchor.published is not None:
            # A report of the first quarter looks back on the year before.
            return (
                anchor.published.year
                + offset
                - (1 if anchor.published.early and self.word in ("全年", "这一年") else 0)
            )
        known = anchor.year if anchor.year is not None else published
        return known + offset if known is not None else None

    @property
    def given(self) -> bool:
        """Whether the text names it."""
        return self.absolute is not None or bool(self.word)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a year: half, quarters, months, days."""

    half: str | None = None
    quarters: tuple[int, int] | None = None
    months: tuple[int, int] | None = None
    days: tuple[int | None, int | None, int | None] = (None, None, None)

    def __bool__(self) -> bool:
        return bool(self.half or self.quarters or self.months)

    @property
    def grain(self) -> str:
        """The name of its length."""
        if self.days[0]:
            return "day"
        if self.months:
            return "month" if self.months[0] == self.months[1] else "months"
        return "quarter" if self.quarters else "half" if self.half else "year"


def month_end(year: int, month: int) -> dt.date:
    """Return the last day of a month."""
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _days_of(year: int, part: Part) -> Days | None:
    if not 1 <= year <= 9999:
        return None
    first, last = 1, 12
    if part.half:
        first, last = (1, 6) if part.half == "上" else (7, 12)
    elif part.quarters:
        first, last = part.quarters[0] * 3 - 2, part.quarters[1] * 3
    elif part.months:
        first, last = part.months
        day, until, until_month = part.days
        if day:
            try:
                start = dt.date(year, first, day)
                end = dt.date(year, until_month or first, until) if until else start
            except ValueError:
                return None
            return start, end
    if last < first:
        return None
    return dt.date(year, first, 1), month_end(year, last)


def point(lead: str, year: Year, part: Part, edge: str) -> Made:
    """A year, a part of a year or a day, with what stands before (截至, 自) and after it (以来, 底)."""

    def resolve(anchor: Anchor) -> Days:
        value = year.value(anchor)
        if value is None:
            return None, None
        days = _days_of(value, part)
        if days is None or days[0] is None:
            return None, None
        if not year.given and anchor.year is None and anchor.today and days[0] > anchor.today and "前" not in lead:
            days = _days_of(value - 1, part) or days
        return _edged(lead, edge, days, anchor, part)

    grain = part.grain
    if lead.startswith(("截", "到", "至")):
        grain = "to_date"
    elif "以来" in edge:
        grain = "since"
    elif edge in ("末", "底", "年末", "年底"):
        grain = "day"
    return grain, resolve


def _edged(lead: str, edge: str, days: Days, anchor: Anchor, part: Part) -> Days:
    start, end = days
    assert start is not None
    assert end is not None
    edge = edge.removeprefix("年") if edge in ("年末", "年底", "年初") else edge
    if edge in ("末", "底"):
        start = end
    elif edge == "初":
        end = month_end(start.year, min(12, start.month + 2)) if not part else dt.date(start.year, start.month, 10)
    elif edge in ("上旬", "中旬", "下旬"):
        first = {"上": 1, "中": 11, "下": 21}[edge[0]]
        start = dt.date(start.year, start.month, first)
        end = end if first == 21 else dt.date(start.year, start.month, first + 9)
    if edge == "以来":
        return start, anchor.today
    if edge in ("起", "开始") or lead in ("自", "自从", "从"):
        return start, (None if edge in ("起", "开始") else end)
    if edge == "前":
        return None, start - dt.timedelta(days=1)
    if edge == "同期" and anchor.days and anchor.days[0] and anchor.days[1]:
        return _same_months(start.year, anchor.days)
    if lead.startswith(("截", "到", "至")):
        return None, end
    return start, end


def _same_months(year: int, days: Days) -> Days:
    start, end = days
    if start is None or end is None or end.year - start.year > 0:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    end_day = min(end.day, calendar.monthrange(year, end.month)[1])
    if end == month_end(end.year, end.month):
        end_day = month_end(year, end.month).day
    return dt.date(year, start.month, min(start.day, calendar.monthrange(year, start.month)[1])), dt.date(
        year, end.month, end_day
    )


def span(first: Year, second: Year, months: tuple[int | None, int | None], *, ongoing: bool) -> Made:
    """From one year (and month) to another, or to the day of publication."""

    def resolve(anchor: Anchor) -> Days:
        begin = first.value(anchor)
        start = dt.date(begin, months[0] or 1, 1) if begin else None
        if ongoing:
            return start, anchor.today
        last = second.value(anchor)
        return start, (month_end(last, months[1] or 12) if last else None)

    return "range", resolve


def plan(number: int, lead: str, edge: str) -> Made | None:
    """A five-year plan: the third began in 1966, each later one follows at once; the first two were 1953 and 1958."""
    if not 1 <= number <= 20:
        return None
    begin = 1953 if number == 1 else 1958 if number == 2 else 1966 + 5 * (number - 3)

    def resolve(anchor: Anchor) -> Days:
        start, end = dt.date(begin, 1, 1), dt.date(begin + 4, 12, 31)
        if edge == "以来":
            return start, anchor.today
        if edge in ("末", "期末"):
            return (None if lead else end), end
        return (None if lead else start), end

    return "plan", resolve


def years_back(day: dt.date, years: int) -> dt.date:
    """Return the day after the same day that many years earlier."""
    try:
        earlier = day.replace(year=day.year - years)
    except ValueError:
        earlier = dt.date(day.year - years, 2, 28)
    return earlier + dt.timedelta(days=1)


def last_years(number: int, word: str, tail: str) -> Made | None:
    """近三年 and 连续三年 count back from publication; 过去五年, 五年来 in an early report are the calendar years reported on."""
    if not 1 <= number <= 80:
        return None
    reported = word.startswith("过去") or word == "这" or not word

    def resolve(anchor: Anchor) -> Days:
        if anchor.published is None:
            return None, None
        if word in ("未来", "今后"):
            return dt.date(anchor.published.year, 1, 1), dt.date(anchor.published.year + number - 1, 12, 31)
        if reported and anchor.published.early:
            return dt.date(anchor.published.year - number, 1, 1), dt.date(anchor.published.year - 1, 12, 31)
        if anchor.today is None:
            return None, None
        return years_back(anchor.today, number), anchor.today

    return "years", resolve


def last_units(number: int, unit: str) -> Made:
    """近三个月, 近两周, 近十天: back from publication."""

    def resolve(anchor: Anchor) -> Days:
        if anchor.today is None:
            return None, None
        if "天" in unit:
            return anchor.today - dt.timedelta(days=number - 1), anchor.today
        if "周" in unit:
            return anchor.today - dt.timedelta(days=number * 7 - 1), anchor.today
        months = number * (3 if "季" in unit else 1)
        total = anchor.today.year * 12 + anchor.today.month - 1 - months
        year, month = divmod(total, 12)
        day = min(anchor.today.day, calendar.monthrange(year, month + 1)[1])
        return dt.date(year, month + 1, day) + dt.timedelta(days=1), anchor.today

    return "months", resolve


def decade(century: int | None, tens: int) -> Made:
    """20世纪90年代; without a century the last one."""
    hundred = (century - 1) * 100 if century else 1900

    def resolve(anchor: Anchor) -> Days:
        start = hundred + tens
        return dt.date(start, 1, 1), dt.date(start + 9, 12, 31)

    return "decade", resolve


_FESTIVALS = {"国庆": (10, 1, 7), "十一": (10, 1, 7), "五一": (5, 1, 7), "元旦": (1, 1, 3)}


def festival(year: Year, text: str) -> Made:
    """The public holiday as it was: 五一 and 国庆 had a week; those of the moon's calendar have no fixed day here."""
    found = next((days for name, days in _FESTIVALS.items() if name in text), None)

    def resolve(anchor: Anchor) -> Days:
        value = year.value(anchor)
        if found is None or value is None:
            return None, None
        month, first, last = found
        if month == 5 and (value < 2000 or value > 2007):
            last = 3 if value < 2020 else 5
        return dt.date(value, month, first), dt.date(value, month, last)

    return "festival", resolve


def day(text: str, number: int | None) -> Made:
    """今天, 昨天, 当天; 8日上午: the day of the month of publication."""

    def resolve(anchor: Anchor) -> Days:
        today = anchor.today
        if number is not None:
            base = anchor.published
            if base is None or base.month is None:
                return None, None
            try:
                found = dt.date(base.year, base.month, number)
            except ValueError:
                return None, None
            return found, found
        if text.startswith(("当", "同")):
            known = anchor.days[0] if anchor.days else None
            return (known, known) if known is not None and anchor.days and anchor.days[1] == known else (None, None)
        if text.startswith("次"):
            known = anchor.days[1] if anchor.days else None
            moved = known + dt.timedelta(days=1) if known else None
            return moved, moved
        if today is None:
            return None, None
        shift = {"今": 0, "昨": -1, "前": -2, "明": 1}[text[0]]
        found = today + dt.timedelta(days=shift)
        return found, found

    return "day", resolve


def word(text: str) -> Made:
    """Times that are one word."""
    if text in _WORDS:
        grain, resolve = _WORDS[text]
        return grain, resolve
    if "同期" in text:
        return "same", _same
    if "几年" in text or text.startswith(("近", "最近", "日前", "多年")):
        return "vague", _until_today
    return "to_date", _until_today


def _until_today(anchor: Anchor) -> Days:
    return None, anchor.today


def _same(anchor: Anchor) -> Days:
    if anchor.days and anchor.days[0]:
        return _same_months(anchor.days[0].year - 1, anchor.days)
    if anchor.published is None:
        return None, None
    return dt.date(anchor.published.year - 1, 1, 1), dt.date(anchor.published.year - 1, 12, 31)


def _in_force(anchor: Anchor) -> Days:
    return anchor.days if anchor.days else (None, None)


def _after(anchor: Anchor) -> Days:
    return (anchor.days[1] if anchor.days else None), None


def _month(shift: int) -> Resolver:
    def resolve(anchor: Anchor) -> Days:
        if anchor.published is None or anchor.published.month is None:
            return None, None
        total = anchor.published.year * 12 + anchor.published.month - 1 + shift
        year, month = divmod(total, 12)
        return dt.date(year, month + 1, 1), month_end(year, month + 1)

    return resolve


def _year_edge(first: tuple[int, int] | None, last: tuple[int, int]) -> Resolver:
    def resolve(anchor: Anchor) -> Days:
        value = Year().value(anchor)
        if value is None:
            return None, None
        end = dt.date(value, *last)
        return (dt.date(value, *first) if first else end), end

    return resolve


def _since_new_year(anchor: Anchor) -> Days:
    value = anchor.published.year if anchor.published else anchor.year
    return (dt.date(value, 1, 1) if value else None), anchor.today


def _since_2000(anchor: Anchor) -> Days:
    return dt.date(2000, 1, 1), anchor.today


_WORDS: dict[str, Made] = {
    "本月": ("month", _month(0)),
    "本月份": ("month", _month(0)),
    "上月": ("month", _month(-1)),
    "上个月": ("month", _month(-1)),
    "下月": ("month", _month(1)),
    "下个月": ("month", _month(1)),
    "当月": ("month", _in_force),
    "同月": ("month", _in_force),
    "年初": ("quarter", _year_edge((1, 1), (3, 31))),
    "年初以来": ("since", _since_new_year),
    "年末": ("day", _year_edge(None, (12, 31))),
    "年底": ("day", _year_edge(None, (12, 31))),
    "年终": ("day", _year_edge(None, (12, 31))),
    "年中": ("day", _year_edge(None, (6, 30))),
    "本世纪以来": ("since", _since_2000),
    "新世纪以来": ("since", _since_2000),
    "期间": ("same", _in_force),
    "在此期间": ("same", _in_force),
    "此期间": ("same", _in_force),
    "其期间": ("same", _in_force),
    "其间": ("same", _in_force),
    "届时": ("same", _in_force),
    "会后": ("after", _after),
    "此后": ("after", _after),
}
