"""Decisions on times: which govern what follows, how far, and which only compare.

| time | holds for |
| --- | --- |
| in the title or a heading (years, halves, quarters, 以来) | all below, up to the next heading of that level |
| opening the first paragraph below a heading, or a lead-in without figures | the section |
| opening a paragraph | the paragraph |
| opening a later sentence, or inside a clause | from there to the sentence's end |
| 由上年的, 从2020年的 | the number that follows, alone |
| 比上年, 较去年同期, 为1997年的2.9倍 | nothing: it compares |
| in brackets | the brackets |
"""

from __future__ import annotations

import re

from reformextract.periods import Anchor, Days, TimeMention

#: Grains that may carry from an opener to its whole section.
CARRYING = frozenset({"year", "half", "quarter", "months", "since", "plan", "range", "years", "decade"})
_COMPARES = re.compile(r"(?:比|较|同|与|和|跟|相比于?|超过|高于|低于|不及|于(?=\Z)|优于|远高于|多于)(?:的)?\Z")
_TIMES_OF = re.compile(r"的?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十]+)倍|(?:相比|持平|末?相比|水平)")
_AWAY = re.compile(r"(?:由|从|自)\Z")
_EVENT = re.compile(r"会议|大会|报告|第[一二三四五六七八九十]+届")


def compares(folded: str, time: TimeMention) -> bool:
    """Tell whether a time only names what a figure is compared with."""
    before = folded[max(0, time.start - 4) : time.start]
    if _COMPARES.search(before) and not before.endswith(("对比", "占比", "同比", "环比")):
        return True
    after = folded[time.end : time.end + 10]
    return bool(_TIMES_OF.match(after)) or after.startswith(("计划", "公布的"))


def only_next(folded: str, time: TimeMention) -> bool:
    """Tell whether a time belongs to the next number alone: 由上年的68.5天降至54.3天."""
    before = folded[max(0, time.start - 2) : time.start]
    text = folded[time.start : time.end]
    led = bool(_AWAY.search(before)) or text.startswith(("从", "由", "自"))
    rest = folded[time.end : time.end + 16]
    return (
        led
        and bool(re.match(r"(?:的|[^,;。]{0,10}的)?[约近]?[\d〇零一二三四五六七八九十百千万]", rest))
        and "以来" not in text
    )


def heading_holds(text: str, time: TimeMention) -> bool:
    """Tell whether a heading's time holds for what stands below: 2023年工作回顾 does, a date of a meeting does not."""
    return time.grain in CARRYING and not _EVENT.search(text)


def year_of(days: tuple[object, object] | None) -> int | None:
    """The year that a period puts under discussion."""
    if days is None:
        return None
    start, end = days
    known = start if start is not None else end
    return getattr(known, "year", None)


def anchor_at(base: Anchor, days: Days | None, year: int | None) -> Anchor:
    """The anchor for a time that stands where these days are in force."""
    return Anchor(
        base.published,
        year_of(days) if days is not None and any(days) else year,
        days if days is not None and any(days) else None,
    )
