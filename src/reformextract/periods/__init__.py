"""Times in running text: where they stand (`finder`), and which days they mean (`resolution`, `relative`, `feasts`).

A time is found once and resolved later, when the scope knows the year under discussion; nothing ever asks the clock.
"""

from __future__ import annotations

from reformextract.periods.anchor import Anchor, Days, Published, parse_published
from reformextract.periods.finder import TimeFinder, TimeMention, find_times
from reformextract.periods.resolution import day_of
from reformextract.periods.sending import sent_on
from reformextract.periods.written import number_of

__all__ = [
    "Anchor",
    "Days",
    "Published",
    "TimeFinder",
    "TimeMention",
    "day_of",
    "find_times",
    "number_of",
    "parse_published",
    "sent_on",
]
