"""The state of the scope: values that are in force, with where they come from and the decision that set them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class AgencyState:
    """An agency in force."""

    text: str
    kind: str
    scope: str
    code: str | None
    span: Span | None
    via: str
    rule: str


@dataclass(frozen=True, slots=True)
class PeriodState:
    """A period in force."""

    text: str
    start: dt.date | None
    end: dt.date | None
    grain: str
    span: Span | None
    via: str
    rule: str


@dataclass(frozen=True, slots=True)
class PlaceState:
    """A place in force."""

    text: str
    code: str
    span: Span | None
    via: str
    rule: str


@dataclass(slots=True)
class Section:
    """What a heading, and the opener of what stands below it, sets."""

    level: int
    agency: AgencyState | None = None
    period: PeriodState | None = None
    place: PlaceState | None = None
    modality: str | None = None
    opened: bool = False


@dataclass(slots=True)
class Setting:
    """All that is in force for one quantity."""

    agency: AgencyState | None = None
    period: PeriodState | None = None
    place: PlaceState | None = None
    modality: str = "actual"
    cue: Span | None = None
    trail: list[str] = field(default_factory=list)


Value = PeriodState | AgencyState | PlaceState


@dataclass(slots=True)
class Event:
    """A value that is in force from an offset on, up to another."""

    start: int
    until: int
    value: Value
    limited: bool = False


def latest(events: list[Event], at: int) -> Value | None:
    """The event last set before an offset that still holds there."""
    for event in reversed(events):
        if event.start <= at < event.until:
            return event.value
    return None
