"""The day on which a piece of news was sent, where its date line tells one: its 今天 is that day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reformextract.periods.anchor import Published
from reformextract.periods.resolution import day_of
from reformextract.periods.written import number_of

#: News is printed within these days; a day further off is no day of sending.
_UNTIL_PRINTED = dt.timedelta(days=10)


def sent_on(published: Published, year: str | None, month: str, day: str) -> Published:
    """Return a date of publication with the day of sending, where that lies shortly before it.

    Args:
        published: the date of publication.
        year: the year of the date line as written, if it has one.
        month: its month as written.
        day: its day as written.

    >>> sent_on(Published(2005, 5, 24), None, "五", "二十三").sent
    datetime.date(2005, 5, 23)
    """
    for named in (int(year),) if year else (published.year, published.year - 1):
        found = day_of(named, number_of(month), number_of(day))
        if found is None or (published.month and not published.date and found.month != published.month):
            continue
        if published.date is None or dt.timedelta(0) <= published.date - found <= _UNTIL_PRINTED:
            return replace(published, sent=found)
    return published
