"""Which times are in force for each quantity: what opens, what only a number takes, what brings others along."""

from __future__ import annotations

from dataclasses import dataclass, replace

from reformextract.metrics.phrases import PhraseTable
from reformextract.models import Quantity
from reformextract.periods import Anchor, TimeMention
from reformextract.scope import changes, clauses, during, series, tellings
from reformextract.scope import times as timing
from reformextract.scope.event_names import names_event
from reformextract.scope.happenings import Happenings
from reformextract.scope.holidays import THE_FEAST, Holidays
from reformextract.scope.openers import Openers
from reformextract.scope.state import Event, PeriodState, Section, Span, Standing, latest
from reformextract.scope.timeline import Timeline

_FEW = 2
#: Kinds of figures that a time in brackets behind them dates: 结案9件(2020年).
_ABSOLUTE = ("count", "money", "measure")


@dataclass(slots=True)
class _Sentence:
    """What one sentence brings: the times in force along it, and the one that figures are compared with."""

    start: int
    end: int
    events: list[Event]
    compared: PeriodState | None = None
    compared_until: int = -1
    read_until: int = -1


class TimeReach:
    """The times of one document as the walk goes on."""

    def __init__(self, phrases: PhraseTable, folded: str, original: str, standing: Standing) -> None:
        self.folded = folded
        self.original = original
        self.standing = standing
        self.timeline = Timeline(folded, original, standing)
        self.openers = Openers(phrases, folded, standing, self.timeline)
        #: The time of a sentence that ends with a colon and holds no figure.
        self.lead_in: PeriodState | None = None
        #: The time that only says when something was told.
        self.told: PeriodState | None = None
        self.happenings = Happenings(folded, original, self.timeline)
        self.holidays = Holidays(folded, original)

    def title(self, title: str, times: list[TimeMention]) -> None:
        """Take over the times that a title given with the document holds for all of it."""
        for time in times:
            if self._issue(title, time):
                continue
            if timing.heading_holds(title, time, self.standing.facts.published) and not timing.idle(title, time):
                start, end = time.resolve(Anchor(self.standing.facts.published))
                period = PeriodState(title[time.start : time.end], start, end, time.grain, None, "metadata", time.rule)
                self.standing.document.period = period

    # --- headings and paragraphs --------------------------------------------------------------------------------

    def heading(self, start: int, end: int, times: list[TimeMention], section: Section, via: str) -> None:
        """Take over the times that a heading holds for all below it."""
        text = self.folded[start:end]
        for time in times:
            if time.grain == "festival":
                self.holidays.name(self.timeline.resolve(time, via, None))
            holds = timing.heading_holds(text, time, self.standing.facts.published, start)
            if (
                holds
                and not self._issue(self.folded, time)
                and not timing.compares(self.folded, time)
                and not timing.idle(self.folded, time)
            ):
                section.period = self.timeline.resolve(time, via, None)

    def _issue(self, text: str, time: TimeMention) -> bool:
        """各地动态(9月22日—28日): the days of the issue that the pieces appeared in, and of no piece."""
        return (
            self.standing.pieces
            and time.grain == "range"
            and text[time.end - 1] in "日号"
            and text[time.start - 1 : time.start] == "("
        )

    def enter_paragraph(self) -> None:
        """An item of a list keeps only the time above it that carries: 2012年, and no day or month of a story."""
        period = self.standing.paragraph.period
        if period is not None and not self.openers.carries(period):
            self.standing.paragraph.period = None

    def leave_paragraph(self, figures: int) -> None:
        """Let a lead-in without figures open what follows it."""
        period = self.standing.paragraph.period
        if not figures and period is not None and self.openers.carries(period) and not self.openers.long_ago(period):
            self.openers.open_section(period)
        elif not figures and self.lead_in is not None:
            self.openers.open_section(self.lead_in)  # 近期，…进行了抽查，现公布如下:
        for section in self.standing.sections:
            section.figures += figures

    # --- one sentence -------------------------------------------------------------------------------------------

    def sentence(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        quantities: list[Quantity],
        off: list[Span],
        quoted: list[Span],
        *,
        body: bool,
        before: PeriodState | None,
    ) -> list[PeriodState | None]:
        """Return the period of each quantity of a sentence, and take over what the sentence opens.

        Args:
            start: where the sentence begins.
            end: where it ends.
            times: the times in it, in order.
            quantities: its quantities, in order.
            off: the spans of times and places, in order.
            quoted: the spans of quoted titles and names.
            body: False for a heading, which opens nothing here.
            before: the period of the quantity before, where the sentence goes on with it (其中).
        """
        self.lead_in = None
        if not (times or quantities or self.happenings.dated):
            return []
        found = _Sentence(start, end, [])
        for time in times:
            if not any(a < time.start and time.end < b for a, b in quoted):
                self._take(time, found, quantities, off, body)
        found.events += self.happenings.told_by(start, end)
        if not quantities:
            found.events.sort(key=lambda event: event.start)
            self.happenings.remember(found.events, end)
            told = latest(found.events, end - 1)
            if body and isinstance(told, PeriodState) and told.span is not None:
                reported = told.grain in timing.CARRYING and timing.REPORTED.match(self.folded, told.span[1])
                self.openers.open_verdict(told, end)
                self.lead_in = told if self.folded[end - 1] == ":" or reported else None
            return []
        for match in timing.EACH.finditer(self.folded, start, end) if self.folded.find("每", start, end) >= 0 else ():
            if latest(found.events, match.start()) is None:
                found.events.append(Event(match.start(), end, timing.NO_PERIOD, limited=True))
        found.events.sort(key=lambda event: event.start)
        self._spread(times, found, quantities)
        periods: list[PeriodState | None] = []
        for quantity in quantities:
            period = latest(found.events, quantity.span[0])
            if period is None:
                period = clauses.behind(self.folded, quantity, found.events, self.timeline.today())
            if period is None:
                period = before if before is not None else self.standing.in_force("period")
                if period is None or period.via not in ("sentence", "paragraph"):
                    period = self._of_occasion(start) or period
                if isinstance(period, PeriodState) and clauses.attends(self.folded, quantity):
                    period = timing.NO_PERIOD
            periods.append(period if isinstance(period, PeriodState) else None)
        changes.average(self.folded, start, found.events, self.standing, quantities, periods)
        changes.move(self.folded, start, found.events, found.compared, self.standing, quantities, periods)
        self.happenings.remember(found.events, end)
        if body:
            self._went_on(found)
        return [None if p is None or (p.start is None and p.end is None) else p for p in periods]

    def _take(
        self, time: TimeMention, found: _Sentence, quantities: list[Quantity], off: list[Span], body: bool
    ) -> None:
        """One time of a sentence: what it governs."""
        folded, end = self.folded, found.end
        told = latest(found.events, time.start)
        if isinstance(told, PeriodState) and timing.takes_years(folded, time, told):
            return
        if found.read_until > time.start:
            return  # 启动以来 in 6月25日行动启动以来
        current = latest([e for e in found.events if not e.limited], time.start)
        own = current if isinstance(current, PeriodState) else None
        if during.goes_on(folded, time, own, self.standing.in_force("period")):
            return
        if during.in_office(folded, time):
            found.events.append(Event(time.start, end, timing.NO_PERIOD))
            return
        state = self.timeline.resolve(time, "sentence", current if isinstance(current, PeriodState) else None)
        if timing.idle(folded, time):
            self.holidays.name(state)
            return
        if tellings.only_tells(folded, time, quantities):
            self.timeline.mention(state)
            self.told = self.timeline.mentioned
            if (known := self.standing.in_force("period")) is not None and known.grain == "day":
                found.events.append(Event(found.start, end, timing.NO_PERIOD))  # what is told now is not of that day
            return
        listed = isinstance(told, PeriodState) and timing.listed(folded, told, time)
        if (not listed and timing.compares(folded, time)) or (found.compared_until == time.start):
            found.compared_until = time.end
            if not timing.planned(folded, time):
                found.compared = state
            if timing.owns_number(folded, time):
                self._next_number(time, state, found, quantities)
            if folded.startswith("(", time.end) and (closed := folded.find(")", time.end, end)) > 0:
                found.events.append(Event(time.end, closed, state, limited=True))  # 较2月(报告90例、死亡3人)上升
            return
        state = self.holidays.resolve(state, self.timeline.mentioned, self.timeline.today())
        if isinstance(told, PeriodState):
            state = series.with_listed(folded, self.original, told, state)  # 7月、8月
        if names_event(folded, time, state, own):
            return
        if state.start is None and state.end is None and (time.grain == "first" or state.text in ("当年", "同年")):
            return  # 首月 of no day that was named
        if state.start is None and state.end is None and time.grain in ("same", "festival"):
            named = time.grain == "festival" or THE_FEAST.fullmatch(state.text)
            if folded.startswith("(", time.end) or (named and not state.text.endswith(("此期间", "这期间"))):
                # 高考期间(7日至9日): the brackets may tell; 元旦两天假期 of a year that no calendar knows is no other time.
                found.events.append(Event(time.start, end, state))  # 高考期间(7日至9日): the brackets may tell
            return
        if state.grain == "after" and not state.text.startswith(("事发", "案发", "事故", "案件")):
            state = timing.NO_PERIOD  # 此后 is bounded by nothing that the text tells
        state = self.happenings.lasting(self.happenings.since(state, time), time)
        self.timeline.mention(state)
        found.read_until = state.span[1] if state.span is not None else time.end
        bracket = folded.rfind("(", found.start, time.start)
        closed = folded.find(")", bracket, end) if bracket >= 0 else -1
        if bracket >= 0 and closed > time.start:
            self._bracketed(time, state, found, quantities, bracket, closed)
            return
        if timing.only_next(folded, time):
            self._next_number(time, state, found, quantities)
            return
        if isinstance(current, PeriodState) and not timing.only_hoped(folded, time):
            if current.span is None or ";" not in folded[current.span[1] : time.start]:
                state = timing.begun(current, timing.joined(current, state))
        elif (known := self.standing.in_force("period")) is not None:
            state = timing.begun(known, state)
        state = timing.far_end(state, found.events)
        opens = self.openers.opens(found.start, time, off)
        until = end
        known = self.standing.in_force("period") if state.grain == "day" else None
        known = current if isinstance(current, PeriodState) else known
        longer = isinstance(known, PeriodState) and known.grain in timing.CARRYING | {"festival"}
        at_end = state.grain == "day" and state.text[-1] in "底末"
        inner = not opens and (longer or at_end) and state.grain not in timing.CARRYING
        if inner and (mark := folded.find(";", time.end, end)) >= 0:
            until = mark  # 下半年…；债券9月底前支出80%；高标准农田…: a time within a part is the part's
        elif not opens and (limit := clauses.clause_end(folded, time, end)) >= 0:
            until = limit
        found.events.append(Event(time.start, until, state))
        found.events += self.happenings.began(state, time, until)
        if body and opens:
            self.openers.open_period(state)

    def _next_number(self, time: TimeMention, state: PeriodState, found: _Sentence, quantities: list[Quantity]) -> None:
        following = next((q for q in quantities if q.span[0] >= time.end), None)
        if following is not None:
            found.events.append(Event(time.start, following.span[1], state, limited=True))

    def _bracketed(
        self,
        time: TimeMention,
        state: PeriodState,
        found: _Sentence,
        quantities: list[Quantity],
        bracket: int,
        closed: int,
    ) -> None:
        """A time in brackets: holds there; straight after a time it says the same more exactly."""
        alone = not self.folded[time.end : closed].strip()
        figure = next((q for q in quantities if q.span[1] == bracket and q.kind in _ABSOLUTE), None)
        if alone and figure is not None:
            found.events.append(Event(figure.span[0], closed, state, limited=True))  # 结案9件(2020年)
            return
        for index, event in enumerate(found.events):
            value = event.value
            if alone and isinstance(value, PeriodState) and value.span is not None and value.span[1] == bracket:
                untold = value.start is None and value.grain == "to_date" and state.grain == "to_date"
                since = value.grain == "since" and state.start == value.start is not None and state.end is not None
                if (value.grain in ("festival", "same") and state.start is not None) or untold or since:
                    span = (value.span[0], closed + 1)
                    exact = replace(
                        value, text=self.original[slice(*span)], start=state.start, end=state.end, span=span
                    )
                    found.events[index] = replace(event, value=exact)
                return
        found.events.append(Event(time.start, closed, state, limited=True))

    # --- figures that bring one another along -------------------------------------------------------------------

    def _spread(self, times: list[TimeMention], found: _Sentence, quantities: list[Quantity]) -> None:
        """2020年、2021年分别立案82件、43件: each number takes its own time."""
        if not times or "分别" not in self.folded[found.start : found.end]:
            return
        for chain in series.chains(self.folded, times):
            if timing.compares(self.folded, chain[0]):
                continue  # 与2015年、2016年同比分别下降62%、54%
            states = [self.timeline.resolve(time, "sentence", None) for time in chain]
            if len(chain) == 1:
                states = series.years_of(self.folded, self.original, states[0])
                if states[0].text.endswith("同期") or self.folded.startswith("同期", chain[0].end - 2):
                    states = [series.same_part(state, self.standing.in_force("period")) for state in states]
            after = [q for q in quantities if q.span[0] >= chain[-1].end][: len(states)]
            if len(states) < _FEW or len(after) < len(states):
                continue
            between = self.folded[chain[-1].end : after[0].span[0]]
            if "分别" not in between or (len(chain) == 1 and ("、" in between or "和" in between)):
                continue  # 2019至2020年,受理、审结案件分别…: the numbers are parted by what they count
            listed = all(timing.continues(self.folded, quantity.span[1]) for quantity in after[:-1])
            if not listed and len(states) > _FEW:
                continue
            for state, quantity in zip(states, after, strict=True):
                found.events.append(Event(quantity.span[0], quantity.span[1], state, limited=True))

    def _went_on(self, found: _Sentence) -> None:
        """18日投入90人；19日增至3600人；…: what comes behind days told in a row is of none of them."""
        opened = self.standing.paragraph.period
        if (
            opened is None
            or opened.grain != "day"
            or opened.span is None
            or not found.start <= opened.span[0] < found.end
        ):
            return
        later = [
            event.value
            for event in found.events
            if not event.limited and isinstance(event.value, PeriodState) and event.start > opened.span[1]
        ]
        if any(
            value.grain in ("day", "to_date") and value.end is not None and value.end != opened.end for value in later
        ):
            self.standing.paragraph.period = None

    def _of_occasion(self, start: int) -> PeriodState | None:
        """此次共移交6名, 现场摆开386个展位, 会议应出席代表2956人: what is told goes on with the day of it."""
        occasion = timing.OCCASION.match(self.folded, start)
        day = self.timeline.day
        if occasion is None or (self.standing.in_force("period") is not None and occasion["meeting"] is None):
            return None  # 此次行动 below a heading with a time is of that time
        day = day if day is not None or occasion["meeting"] is not None else self.timeline.mentioned
        if day is None or (day is self.told and occasion[0].endswith("次")):
            return None  # 5月28日公布抽查结果。本次共抽查30家: the day is not that of the checks
        return replace(day, via="section")
