"""Who and where, for each quantity: which mentions take over as the subject, how far, and whose organ each is."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.layout import BYLINE, Block
from reformextract.metrics.phrases import PhraseTable
from reformextract.models import Mention
from reformextract.periods import TimeMention
from reformextract.regions import Gazetteer
from reformextract.scope.agencies import NOBODY, PERSON, Resolver, is_subject
from reformextract.scope.state import AgencyState, Event, PlaceState, Section, Span, Standing, latest

_OF_WHICH = re.compile(r"其中|仅")
_AVERAGE_BRACKET = re.compile(r"(?:平均)?(?:值|水平|数|线)?\([^)]{1,12}\)")
_SPEAKER = re.compile(r"我代表\Z")


class Subjects:
    """The agencies and places of one document as the walk goes on."""

    def __init__(
        self, phrases: PhraseTable, gazetteer: Gazetteer, folded: str, original: str, standing: Standing
    ) -> None:
        self.phrases = phrases
        self.gazetteer = gazetteer
        self.resolver = Resolver(gazetteer)
        self.folded = folded
        self.original = original
        self.standing = standing
        self.last_organ: AgencyState | None = None

    # --- headings and paragraphs --------------------------------------------------------------------------------

    def heading(self, block: Block, mentions: list[Mention], section: Section, via: str) -> None:
        """Take over the agency or the place that a heading or by-line names."""
        for mention in mentions:
            at_start = mention.span[0] <= block.start + 2
            if mention.kind in ("region", "anaphor"):
                ended = self.folded[mention.span[1] : mention.span[1] + 1] in (":", "", "\n")
                if at_start and not mention.level and (ended or (via == "document" and mention.kind == "region")):
                    section.place = self.place(mention, via)
                continue
            if block.kind == BYLINE or at_start or mention.span[1] == block.end:
                section.agency = self.agency(mention, via, joined=self.joined(mention, mentions))
                if section.agency.code:
                    section.place = self.place_of(section.agency)
                break

    def open(self, agencies: list[Event]) -> None:
        """A sentence ends: its last full subject is the paragraph's, and at the head of a section the section's."""
        for event in agencies:
            if event.limited or not isinstance(event.value, AgencyState):
                continue
            self.standing.paragraph.agency = replace(event.value, via="paragraph")
            section = self.standing.section
            first = not section.opened and section.level >= 0 and self.standing.sentence_index == 0
            if section.agency is None and first:
                section.agency = replace(event.value, via="section")

    # --- one sentence -------------------------------------------------------------------------------------------

    def sentence(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        mentions: list[Mention],
        quoted: list[Span],
        body: bool,
    ) -> tuple[list[Event], list[Event]]:
        """Return what a sentence says of agencies and of places, in order.

        Args:
            start: where the sentence begins.
            end: where it ends.
            times: the times in it, in order.
            mentions: the agencies and places in it, in order.
            quoted: the spans of quoted titles and names.
            body: False for a heading.
        """
        agencies: list[Event] = []
        places: list[Event] = []
        lead_off = sorted([(t.start, t.end) for t in times] + [m.span for m in mentions if m.kind == "region"])
        for mention in mentions:
            if any(a <= mention.span[0] and mention.span[1] <= b for a, b in quoted):
                continue
            cs, _ = self.phrases.clause(self.folded, start, end, mention.span[0])
            raw = self.folded[cs : mention.span[0]]
            if _SPEAKER.search(raw):
                state = self.agency(mention, "document", joined=False)
                self.standing.document.agency = state
                agencies.append(Event(mention.span[0], end, replace(state, via="sentence")))
                continue
            a, b = self.phrases.core(self.folded, cs, mention.span[0], lead_off, introducers=False)
            lead = (
                self.folded[a:b] if b > a else ("" if not raw or raw[-1] not in "在从由于与和以把将对向给" else raw[-1])
            )
            if not is_subject(self.folded, mention, lead):
                if mention.kind == "region" and not mention.level and re.search(r"[在于]\Z", raw):
                    place = self.place(mention, "sentence")
                    if place is not None:
                        places.append(Event(mention.span[0], end, place, limited=True))
                continue
            limited = bool(_OF_WHICH.search(raw)) or (
                mention.rule == "agency.named" and self.standing.in_force("agency") is not None
            )
            home = self.standing.document.agency
            limited = limited or (home is not None and home.kind == "government" and mention.rule != "region.level")
            if mention.kind == "region":
                self._place_subject(mention, end, limited, agencies, places)
            elif mention.kind == "anaphor":
                if self.last_organ is not None:
                    state = replace(
                        self.last_organ,
                        text=mention.text,
                        scope="single",
                        span=mention.span,
                        via="sentence",
                        rule=mention.rule,
                    )
                    agencies.append(Event(mention.span[0], end, state, limited))
            else:
                state = self.agency(mention, "sentence", joined=self.joined(mention, mentions))
                agencies.append(Event(mention.span[0], end, state, limited))
                if state.kind in ("court", "procuratorate", "police", "justice") and body:
                    self.last_organ = state
        for match in PERSON.finditer(self.folded, start, end):
            cs, _ = self.phrases.clause(self.folded, start, end, match.start())
            a, b = self.phrases.core(self.folded, cs, match.start(), lead_off, introducers=False)
            if b <= a:
                agencies.append(Event(match.start(), end, NOBODY, limited=True))
        for mention in mentions:
            average = (
                _AVERAGE_BRACKET.match(self.folded, mention.span[1])
                if mention.level and mention.kind == "region"
                else None
            )
            if average is not None:
                self._place_subject(mention, average.end(), True, agencies, places)
        agencies.sort(key=lambda event: event.start)
        return agencies, places

    def _place_subject(
        self, mention: Mention, end: int, limited: bool, agencies: list[Event], places: list[Event]
    ) -> None:
        """A bare place as subject: the organ in force, where it is its place; else that kind of organ there."""
        place = self.place(mention, "sentence")
        if place is None:
            return
        current = latest(agencies, mention.span[0])
        current = (
            (None if current is NOBODY else current)
            or self.standing.in_force("agency")
            or self.standing.previous_paragraph
        )
        if not isinstance(current, AgencyState):
            if not mention.level or mention.text[0] in "该我本":
                state = AgencyState(
                    mention.text, "government", "single", place.code, mention.span, "sentence", "agency.bare_place"
                )
                agencies.append(Event(mention.span[0], end, state, limited=True))
            places.append(Event(mention.span[0], end, place, limited=bool(mention.level)))
            return
        if current.code == place.code:
            return
        outer = self.standing.in_force("agency")
        if isinstance(outer, AgencyState) and outer.code == place.code:
            agencies.append(Event(mention.span[0], end, replace(outer, via="sentence"), limited=True))
            return
        if current.kind == "government" and not mention.level:
            places.append(Event(mention.span[0], end, place, limited=True))
            return
        state = AgencyState(
            mention.text, current.kind, "system", place.code, mention.span, "sentence", "agency.bare_place"
        )
        agencies.append(
            Event(
                mention.span[0], self._clause_end(mention.span[1], end) if mention.level else end, state, limited=True
            )
        )

    def _clause_end(self, at: int, end: int) -> int:
        mark = re.compile(r"[,;。]").search(self.folded, at, end)
        return mark.start() if mark else end

    def joined(self, mention: Mention, mentions: list[Mention]) -> bool:
        """水利部、最高检: several organs together are a system."""
        follower = next((m for m in mentions if m.span[0] >= mention.span[1]), None)
        if follower is None or follower.kind in ("region", "anaphor"):
            return False
        return self.folded[mention.span[1] : follower.span[0]] in ("、", "和", "与", "及", "会同")

    def agency(self, mention: Mention, via: str, *, joined: bool) -> AgencyState:
        """Return the agency that a mention means where the walk stands."""
        return self.resolver.agency(mention, self.original, self.standing.here(), self.standing.home(), via, joined)

    def place(self, mention: Mention, via: str) -> PlaceState | None:
        """Return the place that a mention means where the walk stands, or None."""
        return self.resolver.place(mention, self.original, self.standing.here(), self.standing.home(), via)

    def place_of(self, agency: AgencyState) -> PlaceState | None:
        """Return the place that an agency belongs to, or None."""
        if not agency.code or agency.code not in self.gazetteer.by_code:
            return None
        return PlaceState(agency.text, agency.code, agency.span, agency.via, agency.rule)
