"""What a relative time is resolved against: the date of publication and the year under discussion."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import NamedTuple

from reformextract.errors import DateError
from reformextract.normalize import fold

Days = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication; month and day may be unknown.

    `sent` is the day on which the news was sent, where its date line tells one (新华社北京3月5日电, in the paper of the 6th):
    its 今天 is that day.
    """

    year: int
    month: int | None = None
    day: int | None = None
    sent: dt.date | None = field(default=None, repr=False)

    @property
    def date(self) -> dt.date | None:
        """The day, where it is known."""
        return dt.date(self.year, self.month, self.day) if self.month and self.day else None

    @property
    def early(self) -> bool:
        """Whether it falls in the first quarter, when reports look back on the year before."""
        return self.month is not None and self.month <= 3


class Anchor(NamedTuple):
    """What is known where a time stands.

    `year` is the year under discussion, `days` the period in force; both come from the passage, never from the clock.
    """

    published: Published | None = None
    year: int | None = None
    days: Days | None = None

    @property
    def today(self) -> dt.date | None:
        """The day of publication, where it is known."""
        return self.published.date if self.published else None

    @property
    def told(self) -> dt.date | None:
        """The day that 今天 is: on which the news was sent, else that of publication."""
        return (self.published.sent or self.published.date) if self.published else None


_PUBLISHED = re.compile(
    r"(?P<year>\d{4})(?:[-/.年](?P<month>\d{1,2})(?:[-/.月](?P<day>\d{1,2})日?)?月?)?年?(?:[T ].*)?\Z"
)


def parse_published(value: dt.date | str | int | Published | None) -> Published | None:
    """Return a date of publication from what a caller gives.

    Args:
        value: a date, an ISO string, or a year or month alone (``2020``, ``"2020-11"``); None and "" are no date.

    Raises:
        DateError: the value is none of these.

    >>> parse_published("2020-11-05")
    Published(year=2020, month=11, day=5)
    """
    if value is None or isinstance(value, Published):
        return value
    if isinstance(value, dt.date):
        return Published(value.year, value.month, value.day)
    text = fold(str(value)).strip()
    if not text:
        return None
    match = _PUBLISHED.match(text)
    try:
        if match:
            month, day = match["month"], match["day"]
            found = Published(int(match["year"]), int(month) if month else None, int(day) if day else None)
            dt.date(found.year, found.month or 1, found.day or 1)
            return found
    except ValueError:
        pass
    raise DateError(f"'{value}' is no date of publication: give YYYY-MM-DD, YYYY-MM or YYYY.")
