"""The walk: blocks, sentences and clauses in order, with what is in force, and the setting of each quantity."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from reformextract.layout import BYLINE, Block
from reformextract.lexicon import Lexicon
from reformextract.metrics.phrases import PhraseTable
from reformextract.models import Mention, Quantity
from reformextract.periods import Anchor, Published, TimeMention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope import times as timing
from reformextract.scope.agencies import NOBODY, PERSON, Resolver, is_subject
from reformextract.scope.modality import ModalityTable
from reformextract.scope.state import AgencyState, Event, PeriodState, PlaceState, Section, Setting, Span, latest

_MEETING = re.compile(r"会议|大会|第[一二三四五六七八九十]+届")
_OF_WHICH = re.compile(r"其中|仅")
_QUOTES = re.compile(r"《[^》\n]*》|“[^”\n]{1,14}”|\"[^\"\n]{1,14}\"")
_AVERAGE_BRACKET = re.compile(r"(?:平均)?(?:值|水平|数|线)?\([^)]{1,12}\)")
_SPEAKER = re.compile(r"我代表\Z")


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of the document as a whole."""

    published: Published | None
    region: PlaceState | None
    agency: AgencyState | None


class ScopeTable:
    """What every walk needs: phrases, gazetteer and modality words."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.phrases = PhraseTable(lexicon)
        self.resolver = Resolver(gazetteer)
        self.modality = ModalityTable(lexicon)
        self.gazetteer = gazetteer

    def begin(self, folded: str, original: str, facts: DocumentFacts) -> SentenceScope:
        """Return a walk at the start of a document."""
        return SentenceScope(self, folded, original, facts)


class SentenceScope:
    """The state machine over one document."""

    def __init__(self, table: ScopeTable, folded: str, original: str, facts: DocumentFacts) -> None:
        self.table = table
        self.folded = folded
        self.original = original
        self.facts = facts
        self.sections = [Section(-1, agency=facts.agency, place=facts.region)]
        self.paragraph = Section(99)
        self.body = False
        self.sentence_index = 0
        self.last: Setting | None = None
        self.last_organ: AgencyState | None = None
        self.previous_paragraph: AgencyState | None = None

    # --- where we are -------------------------------------------------------------------------------------------

    def heading(self, block: Block, times: list[TimeMention], mentions: list[Mention]) -> None:
        """A heading or by-line: leaves what stands at its level or below, and sets what it tells."""
        level = block.level if self.body or block.kind == BYLINE else 0
        if level:
            while self.sections[-1].level >= level:
                self.sections.pop()
        section = Section(level)
        text = self.folded[block.start : block.end]
        self.sections.append(section)
        self.paragraph = Section(99)
        self.previous_paragraph = None
        self.last = None
        for time in times:
            if timing.heading_holds(text, time) and not timing.compares(self.folded, time):
                section.period = self._resolve(time, "section" if level else "document")
        section.modality = self.table.modality.of_heading(text)
        if _MEETING.search(text) and block.kind != BYLINE:
            return
        for mention in mentions:
            at_start = mention.span[0] <= block.start + 2
            if mention.kind in ("region", "anaphor"):
                ended = self.folded[mention.span[1] : mention.span[1] + 1] in (":", "", "\n")
                if at_start and ended and not mention.level:
                    section.place = self._place(mention, "section")
                elif (
                    not level and section.place is None and mention.kind == "region" and not mention.level and at_start
                ):
                    section.place = self._place(mention, "document")
                continue
            if block.kind == BYLINE or at_start or mention.span[1] == block.end:
                section.agency = self._agency(
                    mention, "section" if level else "document", joined=self._joined(mention, mentions)
                )
                if section.agency.code:
                    section.place = self._place_of(section.agency)
                break

    def enter_paragraph(self) -> None:
        """A paragraph begins: what the one before opened is left."""
        self.body = True
        if self.paragraph.agency is not None:
            self.previous_paragraph = self.paragraph.agency
        self.paragraph = Section(99)
        self.sentence_index = 0
        self.last = None

    def leave_paragraph(self, *, figures: bool) -> None:
        """A paragraph ends; a lead-in without figures opens what follows it."""
        section = self.sections[-1]
        if not figures and self.paragraph.period is not None and self.paragraph.period.grain in timing.CARRYING:
            section.period = replace(self.paragraph.period, via="section")
        section.opened = True

    def _in_force(self, name: str) -> Any:
        for state in (self.paragraph, *reversed(self.sections)):
            found = getattr(state, name)
            if found is not None:
                return found
        return None

    # --- one sentence -------------------------------------------------------------------------------------------

    def sentence(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        mentions: list[Mention],
        quantities: list[Quantity],
        *,
        body: bool = True,
    ) -> list[Setting]:
        """Return the setting of each quantity of a sentence, and take over what the sentence opens.

        Args:
            start: where the sentence begins.
            end: where it ends.
            times: the times in it, in order.
            mentions: the agencies and places in it, in order.
            quantities: its quantities, in order.
            body: False for a heading, which opens nothing here.
        """
        off = sorted([(t.start, t.end) for t in times] + [m.span for m in mentions])
        quoted = [m.span() for m in _QUOTES.finditer(self.folded, start, end)]
        agencies, places = self._subjects(start, end, times, mentions, off, quoted, body)
        periods = self._periods(start, end, times, quantities, off, quoted, body)
        settings = []
        follows = self.last if _OF_WHICH.match(self.folded, start) else None
        for quantity in quantities:
            setting = self._setting(quantity, start, agencies, places, periods, follows)
            settings.append(setting)
        if settings:
            self.last = settings[-1]
        if body:
            for event in agencies:
                if not event.limited and isinstance(event.value, AgencyState):
                    self.paragraph.agency = replace(event.value, via="paragraph")
                    self._open_agency(event.value)
            self.sentence_index += 1
        return settings

    def _open_agency(self, agency: AgencyState) -> None:
        """The first subject below a heading is the subject of its section, unless the heading names one."""
        section = self.sections[-1]
        if section.agency is None and not section.opened and section.level >= 0 and self.sentence_index == 0:
            section.agency = replace(agency, via="section")

    def _setting(
        self,
        quantity: Quantity,
        start: int,
        agencies: list[Event],
        places: list[Event],
        periods: list[Event],
        follows: Setting | None,
    ) -> Setting:
        at = quantity.span[0]
        agency = latest(agencies, at)
        place = latest(places, at)
        period = latest(periods, at)
        if agency is NOBODY:
            agency = None
        elif agency is None:
            found = follows.agency if follows is not None else self.paragraph.agency
            agency = found or self._in_force("agency") or self.previous_paragraph
        if period is None:
            period = follows.period if follows is not None else self._in_force("period")
        if place is None:
            code = getattr(agency, "code", None)
            place = self._place_of(agency) if code else self._in_force("place")  # type: ignore[arg-type]
        begin, end = (period.start, period.end) if isinstance(period, PeriodState) else (None, None)
        modality, cue, rule = self.table.modality.read(
            self.folded, start, quantity.left, self._in_force("modality"), end, begin,
            self.facts.published.date if self.facts.published else None,
        )  # fmt: skip
        setting = Setting(agency, period, place, modality, cue)  # type: ignore[arg-type]
        for name, value in (("agency", agency), ("region", place), ("period", period)):
            setting.trail.append(f"{name}.{value.via}:{value.rule}" if value is not None else f"{name}.none")
        setting.trail.append(rule)
        return setting

    # --- times ----------------------------------------------------------------------------------------------------

    def _resolve(self, time: TimeMention, via: str, days: object | None = None) -> PeriodState:
        current = days if days is not None else self._in_force("period")
        known = (current.start, current.end) if isinstance(current, PeriodState) else None
        base = Anchor(self.facts.published)
        start, end = time.resolve(timing.anchor_at(base, known, None))
        text = self.original[time.start : time.end]
        return PeriodState(text, start, end, time.grain, (time.start, time.end), via, time.rule)

    def _periods(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        quantities: list[Quantity],
        off: list[Span],
        quoted: list[Span],
        body: bool,
    ) -> list[Event]:
        events: list[Event] = []
        for time in times:
            if timing.compares(self.folded, time) or any(a < time.start and time.end < b for a, b in quoted):
                continue
            current = latest([e for e in events if not e.limited], time.start)
            state = self._resolve(time, "sentence", current)
            if state.start is None and state.end is None and time.grain in ("same", "festival"):
                continue
            bracket = self.folded.rfind("(", start, time.start)
            closed = self.folded.find(")", bracket, end) if bracket >= 0 else -1
            if bracket >= 0 and closed > time.start:
                if self.folded[time.end : closed].strip() or not self._repeats(bracket, events):
                    events.append(Event(time.start, closed, state, limited=True))
                continue
            if timing.only_next(self.folded, time):
                following = next((q for q in quantities if q.span[0] >= time.end), None)
                if following is not None:
                    events.append(Event(time.start, following.span[1], state, limited=True))
                continue
            events.append(Event(time.start, end, state))
            if body and self._opens(start, time, off):
                self._open_period(state)
        return events

    def _repeats(self, bracket: int, events: list[Event]) -> bool:
        """今天（4月12日）: the bracket only repeats the day."""
        return any(
            isinstance(e.value, PeriodState) and e.value.span is not None and e.value.span[1] == bracket for e in events
        )

    def _opens(self, start: int, time: TimeMention, off: list[Span]) -> bool:
        a, b = self.table.phrases.core(self.folded, start, time.start, off, introducers=False)
        return b <= a and "其中" not in self.folded[start : time.start]

    def _open_period(self, state: PeriodState) -> None:
        if self.sentence_index:
            return
        self.paragraph.period = replace(state, via="paragraph")
        section = self.sections[-1]
        if not section.opened and state.grain in timing.CARRYING:
            section.period = replace(state, via="section")

    # --- agencies and places --------------------------------------------------------------------------------------

    def _subjects(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        mentions: list[Mention],
        off: list[Span],
        quoted: list[Span],
        body: bool,
    ) -> tuple[list[Event], list[Event]]:
        agencies: list[Event] = []
        places: list[Event] = []
        lead_off = sorted([(t.start, t.end) for t in times] + [m.span for m in mentions if m.kind == "region"])
        for mention in mentions:
            if any(a <= mention.span[0] and mention.span[1] <= b for a, b in quoted):
                continue
            cs, _ = self.table.phrases.clause(self.folded, start, end, mention.span[0])
            raw = self.folded[cs : mention.span[0]]
            if _SPEAKER.search(raw):
                state = self._agency(mention, "document", joined=False)
                self.sections[0].agency = state
                agencies.append(Event(mention.span[0], end, replace(state, via="sentence")))
                continue
            a, b = self.table.phrases.core(self.folded, cs, mention.span[0], lead_off, introducers=False)
            lead = (
                self.folded[a:b] if b > a else ("" if not raw or raw[-1] not in "在从由于与和以把将对向给" else raw[-1])
            )
            if not is_subject(self.folded, mention, lead):
                if mention.kind == "region" and not mention.level and re.search(r"[在于]\Z", raw):
                    place = self._place(mention, "sentence")
                    if place is not None:
                        places.append(Event(mention.span[0], end, place, limited=True))
                continue
            limited = bool(_OF_WHICH.search(raw)) or (
                mention.rule == "agency.named" and self._in_force("agency") is not None
            )
            home = self.sections[0].agency
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
                state = self._agency(mention, "sentence", joined=self._joined(mention, mentions))
                agencies.append(Event(mention.span[0], end, state, limited))
                if state.kind in ("court", "procuratorate", "police", "justice") and body:
                    self.last_organ = state
        for match in PERSON.finditer(self.folded, start, end):
            cs, _ = self.table.phrases.clause(self.folded, start, end, match.start())
            a, b = self.table.phrases.core(self.folded, cs, match.start(), lead_off, introducers=False)
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
        place = self._place(mention, "sentence")
        if place is None:
            return
        current = latest(agencies, mention.span[0])
        current = (None if current is NOBODY else current) or self._in_force("agency") or self.previous_paragraph
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
        outer = self._in_force("agency")
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

    def _joined(self, mention: Mention, mentions: list[Mention]) -> bool:
        """水利部、最高检: several organs together are a system."""
        follower = next((m for m in mentions if m.span[0] >= mention.span[1]), None)
        if follower is None or follower.kind in ("region", "anaphor"):
            return False
        return self.folded[mention.span[1] : follower.span[0]] in ("、", "和", "与", "及", "会同")

    def _agency(self, mention: Mention, via: str, *, joined: bool) -> AgencyState:
        return self.table.resolver.agency(mention, self.original, self._here(), self._home(), via, joined)

    def _place(self, mention: Mention, via: str) -> PlaceState | None:
        return self.table.resolver.place(mention, self.original, self._here(), self._home(), via)

    def _place_of(self, agency: AgencyState) -> PlaceState | None:
        if not agency.code or agency.code not in self.table.gazetteer.by_code:
            return None
        return PlaceState(agency.text, agency.code, agency.span, agency.via, agency.rule)

    def _here(self) -> str | None:
        """The place under discussion: that of the nearest state that has one."""
        for state in (self.paragraph, *reversed(self.sections)):
            if state.agency is not None and state.agency.code and state.agency.code != COUNTRY:
                return state.agency.code
            if state.place is not None:
                return state.place.code
        return None

    def _home(self) -> str | None:
        return self.facts.region.code if self.facts.region is not None else None
