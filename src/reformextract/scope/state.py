"""The state of the scope: values that are in force, with where they come from and the decision that set them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reformextract.periods import Published
from reformextract.regions import COUNTRY

Span = tuple[int, int]


@dataclass(slots=True)
class AgencyState:
    """An agency in force."""

    text: str
    kind: str
    scope: str
    code: str | None
    span: Span | None
    via: str
    rule: str

    def held(self, via: str) -> AgencyState:
        """Return the same as it holds for more than its sentence: by way of the paragraph, the section, the document."""
        return AgencyState(self.text, self.kind, self.scope, self.code, self.span, via, self.rule)


@dataclass(slots=True)
class PeriodState:
    """A period in force."""

    text: str
    start: dt.date | None
    end: dt.date | None
    grain: str
    span: Span | None
    via: str
    rule: str

    def held(self, via: str) -> PeriodState:
        """Return the same as it holds for more than its sentence: by way of the paragraph, the section."""
        return PeriodState(self.text, self.start, self.end, self.grain, self.span, via, self.rule)


@dataclass(slots=True)
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
    figures: int = 0
    #: Whether its heading opens a row that goes through one matter: 一、总体情况.
    first: bool = False
    #: The place whose government acted: 全县投入资金9万元。兴建水厂9处.
    doer: AgencyState | None = None


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of the document as a whole."""

    published: Published | None
    region: PlaceState | None
    agency: AgencyState | None


#: So many headings above each other are open; of those without a number, which end none, the farthest are forgotten.
_OPEN_SECTIONS = 32


class Standing:
    """Where the walk stands: the sections that are open, the paragraph, and what each has in force."""

    def __init__(self, facts: DocumentFacts, within: Callable[[str, str], bool]) -> None:
        self.facts = facts
        self._within = within
        self.sections = [Section(-1, agency=facts.agency, place=facts.region)]
        self.paragraph = Section(99)
        #: The paragraph above the items of a list, and whether the walk is in one: ——工业支撑更加有力.
        self._above = self.paragraph
        self._item = False
        self.previous_paragraph: AgencyState | None = None
        self.sentence_index = 0
        #: The organ that the paragraph is about where it names no subject: 走进市公安局….
        self.about: Event | None = None
        #: The kinds of organs that acted so far.
        self.acted: set[str] = set()
        #: How many paragraphs have begun, and whether they are short pieces with a heading each.
        self.paragraphs = 0
        self.pieces = False
        #: Whether the document is a bulletin of statistics, where classes of enterprises are counted and do not act.
        self.bulletin = False
        #: The places that the paragraph has named, the last first.
        self.near: list[str] = []
        #: Where the paragraph may have it happen, the last first.
        self.scene: list[PlaceState] = []
        #: The places that the document has named, the last first.
        self.named: list[str] = []

    @property
    def section(self) -> Section:
        """The innermost section."""
        return self.sections[-1]

    @property
    def document(self) -> Section:
        """What is known of the whole."""
        return self.sections[0]

    def enter_section(self, level: int) -> Section:
        """Leave what stands at a level or below it, and return the new section; level 0 leaves nothing."""
        while level and self.sections[-1].level >= level:
            self.sections.pop()
        if len(self.sections) > _OPEN_SECTIONS:
            del self.sections[1]
        self.sections.append(Section(level))
        self.paragraph = self._above = Section(99)
        self.previous_paragraph = None
        return self.section

    def enter_paragraph(self, *, item: bool) -> None:
        """Leave what the paragraph before opened; an item of a list goes on with what the paragraph above its list opened."""
        if self.paragraph.agency is not None:
            self.previous_paragraph = self.paragraph.agency
        if not self._item:
            self._above = self.paragraph
        self._item = item
        above = self._above
        self.paragraph = Section(99, above.agency, above.period, above.place, above.modality) if item else Section(99)
        self.paragraphs += 1
        self.about = None
        self.sentence_index = 0
        self.near, self.scene = [], []

    def in_force(self, name: str) -> Any:
        """The nearest value of a field: the paragraph's, then the sections' from the innermost on."""
        found = getattr(self.paragraph, name)
        if found is not None:
            return found
        labelled = name == "agency" and self.paragraph.place is not None
        for section in reversed(self.sections):
            found = getattr(section, name)
            if found is not None and not (labelled and self._elsewhere(section)):
                return found
        return None

    def _elsewhere(self, state: Section) -> bool:
        """Tell whether a section's agency is of another place than the one that labels the paragraph."""
        place, agency = self.paragraph.place, state.agency
        if place is None or agency is None or not agency.code:
            return False
        return not (self._within(place.code, agency.code) or self._within(agency.code, place.code))

    def here(self) -> str | None:
        """The code of the place under discussion: that of the nearest state that has one."""
        for state in (self.paragraph, *reversed(self.sections)):
            if state.agency is not None and state.agency.code and state.agency.code != COUNTRY:
                return state.agency.code
            if state.place is not None:
                return state.place.code
        return None

    def known_places(self) -> list[str]:
        """The places named, those of the paragraph before those of the document, the last first."""
        return [*self.near, *self.named]

    def home(self) -> str | None:
        """The code of the document's place."""
        return self.facts.region.code if self.facts.region is not None else None


@dataclass(slots=True)
class Setting:
    """All that is in force for one quantity, with the name of the decision on its modality."""

    agency: AgencyState | None
    period: PeriodState | None
    place: PlaceState | None
    modality: str
    cue: Span | None
    rule: str


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
