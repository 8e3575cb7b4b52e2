"""The walk: blocks and sentences in order, with what is in force, and the setting of each quantity."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from reformextract.layout import BYLINE, Block, find_lead_end, find_sent_at
from reformextract.lexicon import Lexicon
from reformextract.metrics.phrases import PhraseTable
from reformextract.models import Mention, Quantity
from reformextract.periods import TimeMention, sent_on
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.agencies import NATURE, NOBODY
from reformextract.scope.continuations import goes_on
from reformextract.scope.deeds import Doers, is_sentenced
from reformextract.scope.headings import Headings
from reformextract.scope.holders import hold_below
from reformextract.scope.modality import ModalityTable
from reformextract.scope.reach import TimeReach
from reformextract.scope.reporters import OF_BUREAUS
from reformextract.scope.state import (
    AgencyState,
    DocumentFacts,
    Event,
    PeriodState,
    PlaceState,
    Setting,
    Standing,
    latest,
)
from reformextract.scope.subjects import Subjects

_MEETING = re.compile(r"会议|大会|第[一二三四五六七八九十]+届(?![^\n]*(?:公示|公告|通告|报告)\Z)")
#: The last month in which a report speaks of its year as one of plans.
_BEGINNING = 4
#: The last month in which nobody knows the figures of its year.
_NEARLY_OVER = 9
_PLAIN = re.compile(r"[^\u4e00-\u9fff\d]+")
_BULLETIN = re.compile(r"统计公报|国民经济和社会发展|经济运行|(?:计划|预算)执行情况")
#: A report at the beginning of a year: what it tells of that year is still to come.
_ANNUAL = re.compile(r"工作报告(?=\Z|[-—(（\s]|[摘节全]|讨论稿)|(?:计划|预算)[^,。;\n]{0,14}草案")
#: News of such a report.
_HEARD = re.compile(r"听取|审议|解读|讨论(?!稿)|作[^,。;\n]{2,16}报告")
_FIRST_OF_ROW = re.compile(r"[ \u3000]*[一1][、.][^\n]{0,12}?(?:情况|概况|总体|基本|概述|综述)")
#: 预计全年…；…: words of what is expected, and of what was done.
_EXPECTED = ("预计", "力争", "预期")
_SINCE_DONE = re.compile(r"已|了|,而|,但|累计|实际|目前|截至|现有|上年|去年|同期|先后|超额|提前")
_NEXT = re.compile(r"下一步|接下来|下阶段|今后(?![一二两三四五六七八九十\d])")
#: ——工业支撑更加有力: an item of the list that the paragraph above it opens.
_ITEM = re.compile(r"[ \u3000]*——(?=[\u4e00-\u9fff“])")
_QUOTES = re.compile(r"《[^》\n]*》|“[^”\n,。;:!?]{1,14}”|\"[^\"\n,。;:!?]{1,14}\"")


class ScopeTable:
    """What every walk needs: phrases, gazetteer and modality words."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.phrases = PhraseTable(lexicon)
        self.modality = ModalityTable(lexicon)
        self.gazetteer = gazetteer

    def begin(self, folded: str, original: str, facts: DocumentFacts) -> SentenceScope:
        """Return a walk at the start of a document."""
        return SentenceScope(self, folded, original, facts)


#: Kinds of organs whose figures are of what they did; a bureau of tourism tells what others did.
_DOERS = frozenset({"court", "procuratorate", "police", "discipline", "prison"})
#: Who accuses, and sentences nobody.
_ACCUSERS = frozenset({"procuratorate", "police"})
#: Kinds whose figures are mostly of what they did, where nobody else is named.
_OWN_WORK = frozenset({"justice", "political_legal_committee", "mediation", "legal_service"})


def _is_over(period: PeriodState, cue: tuple[int, int], today: dt.date | None, folded: str) -> bool:
    """Tell whether a time is none of what is to come: 公司拟出资2.4亿元 in the news of 上半年; 现有52名,…要配齐到70名."""
    if period.end is None or today is None or period.end > today:
        return False
    told = period.via == "sentence" and period.span is not None
    if not told:
        return period.end < today or period.grain == "to_date"
    if period.span is None or period.span[1] > cue[0]:
        return False
    if period.grain == "to_date":
        return period.start is None
    return period.end < today and "," in folded[period.span[1] : cue[0]]


class SentenceScope:
    """The state machine over one document."""

    def __init__(self, table: ScopeTable, folded: str, original: str, facts: DocumentFacts) -> None:
        self.modality = table.modality
        self.folded = folded
        self.today = facts.published.date if facts.published else None
        self.standing = Standing(facts, table.gazetteer.within)
        self.reach = TimeReach(table.phrases, folded, original, self.standing)
        self.subjects = Subjects(table.phrases, table.gazetteer, folded, original, self.standing)
        self.headings = Headings(self.subjects.referents)
        self.doers = Doers(folded, self.standing, self.subjects.referents)
        self.body = False
        self.titled = ""
        #: Whether the document is a report at the beginning of a year: 今年 in it is a year of plans.
        self.annual = False
        self.last: Setting | None = None
        self._placed: tuple[AgencyState | None, PlaceState | None] = None, None

    # --- headings and paragraphs --------------------------------------------------------------------------------

    def heading(self, block: Block, times: list[TimeMention], mentions: list[Mention]) -> None:
        """Leave what stands at the level of a heading or by-line, or below, and set what it tells."""
        text = self.folded[block.start : block.end]
        self._sent(block.end)
        # A heading with a number is never the title.
        asked = text.endswith("?")  # a question of an interview is no title
        first = not self.body and block.kind != BYLINE and block.level <= 1 and not asked
        beside = first and self._beside_title(text)
        level = block.level if not first or beside else 0
        via = "section" if level else "document"
        section = self.standing.enter_section(level)
        section.first = bool(_FIRST_OF_ROW.match(text))
        self.last = None
        # The time of a first heading holds for all even where its organ does not, but where it heads one piece of several.
        holder = self.standing.document if beside and not self.standing.pieces else section
        self.reach.heading(block.start, block.end, times, holder, via)
        section.modality = self.modality.of_heading(text)
        self.standing.bulletin = self.standing.bulletin or bool(_BULLETIN.search(text))
        if first:
            self.annual = self.annual or self._is_annual(text)
            doer = self.subjects.towns.titled(text) or self.subjects.bare.titled(text)
            self.standing.document.doer = self.standing.document.doer or doer
        if not _MEETING.search(text) or block.kind == BYLINE:
            self.headings.take(block, mentions, section, via)

    def title(self, title: str, times: list[TimeMention], *, pieces: bool) -> None:
        """Take over what a title given with the document tells of all of it.

        Args:
            title: the title.
            times: its times.
            pieces: whether the document is made of several short pieces with a heading each.
        """
        self.standing.pieces = pieces
        self.reach.title(title, times)
        self.titled = _PLAIN.sub("", title)
        self.standing.bulletin = bool(_BULLETIN.search(title))
        self.standing.document.doer = self.subjects.towns.titled(title) or self.subjects.bare.titled(title)
        self.annual = self._is_annual(title)

    def _is_annual(self, title: str) -> bool:
        early = self.today is not None and self.today.month <= _BEGINNING
        return early and _ANNUAL.search(title) is not None and _HEARD.search(title) is None

    def _beside_title(self, heading: str) -> bool:
        """Tell whether the first heading is another than the title given: it heads the first of several pieces."""
        plain = _PLAIN.sub("", heading)
        return bool(self.titled) and plain not in self.titled and self.titled not in plain

    def _sent(self, at: int) -> None:
        """Take over the date line of the piece that begins at an offset: its 今天 is the day on which it was sent."""
        facts = self.standing.facts
        line = find_sent_at(self.folded, at) if facts.published is not None else None
        if facts.published is not None and line is not None:
            self.standing.facts = replace(facts, published=sent_on(facts.published, *line))

    def enter_paragraph(self, start: int) -> None:
        """A paragraph begins at an offset: what the one before opened is left, but by the items of a list."""
        self.body = True
        self._sent(start)
        self.standing.enter_paragraph(item=_ITEM.match(self.folded, start) is not None)
        self.reach.enter_paragraph()
        if not goes_on(self.folded, start):
            self.last = None

    def leave_paragraph(self, figures: int) -> None:
        """A paragraph with so many claims ends; a lead-in without any opens what follows it."""
        self.reach.leave_paragraph(figures)
        self.standing.section.opened = True

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
        if body and self.standing.sentence_index == 0 and (lead := find_lead_end(self.folded, start, end)) > start:
            self._ask([mention for mention in mentions if mention.span[1] <= lead], lead)
            mentions = [mention for mention in mentions if mention.span[0] >= lead]
            start = lead
        off = [(t.start, t.end) for t in times]
        if mentions:
            off = sorted(off + [m.span for m in mentions])
        quoted = [m.span() for m in _QUOTES.finditer(self.folded, start, end)] if off else []
        follows = self.last if quantities and goes_on(self.folded, start) else None
        self.subjects.heading = not body
        agencies, places = self.subjects.sentence(start, end, times, mentions, quantities, quoted)
        if not body and agencies and quantities:
            self.doers.headed(start, quantities[0], agencies)
        before = follows.period if follows is not None else None
        periods = self.reach.sentence(start, end, times, quantities, off, quoted, body=body, before=before)
        settings: list[Setting] = []
        aims = self.modality.opens(self.folded[start:end]) if body else -1
        if quantities:
            section = self.standing.in_force("modality")
            for quantity, period in zip(quantities, periods, strict=True):
                aimed = section if aims < 0 or quantity.span[0] < start + aims else "target"
                setting = self._setting(quantity, start, agencies, places, period, follows, aimed)
                if settings and setting.agency is None and latest(agencies, quantity.span[0]) is None:
                    self._goes_on(settings[-1], setting)
                told = bool(settings) and settings[0].modality == "actual"  # 完成6亿元，预计增长24%；完成开票5亿元
                if (
                    settings
                    and not told
                    and setting.period is settings[-1].period
                    and setting.agency == settings[-1].agency
                ):
                    self._aim_on(settings[-1], setting, start, quantity)
                settings.append(setting)
            self.last = settings[-1]
        if body:
            if aims >= 0:
                self.standing.paragraph.modality = "target"
                if start + aims >= end:
                    self.standing.section.modality = "target"  # 为此，建议：with the items below
            if agencies:
                self.subjects.open(agencies)
            if self.folded[end - 1] == ":":
                last = settings[-1] if settings else self.last
                hold_below(self.standing, self.folded, start, end, last.agency if last is not None else None)
            self.standing.sentence_index += 1
        return settings

    def _ask(self, asked: list[Mention], lead: int) -> None:
        """记者从市公安局获悉，破获案件312起: what such an organ tells it did itself, where nobody else is named."""
        organs = [mention for mention in asked if mention.kind not in ("region", "anaphor")]
        if not organs or self.standing.paragraph.agency is not None:
            return
        state = self.subjects.referents.agency(organs[-1], "paragraph", joined=False)
        self.subjects.referents.antecedents.remember(state)
        if state.kind in _DOERS:
            self.standing.paragraph.agency = state
        elif state.kind in _OWN_WORK or (state.kind == "government" and OF_BUREAUS.match(self.folded, lead)):
            self.standing.about = Event(lead, len(self.folded), replace(state, rule="agency.about"))

    def _setting(
        self,
        quantity: Quantity,
        start: int,
        agencies: list[Event],
        places: list[Event],
        period: PeriodState | None,
        follows: Setting | None,
        section: str | None,
    ) -> Setting:
        at = quantity.span[0]
        place = latest(places, at)
        said = latest(agencies, at)
        natural = said is NATURE
        if natural:
            said = latest([event for event in agencies if event.value is not NATURE], at)
        if isinstance(said, AgencyState) and isinstance(place, PlaceState) and self._moved_on(said, place):
            place = None  # 榆次区…；介休市卫生局…: the organ last named is elsewhere
        agency = self._agency(said, follows, place if isinstance(place, PlaceState) else None, agencies, start, at)
        if agency is None and not isinstance(place, PlaceState):
            place = latest(self.subjects.stages.staged, at)
        if not isinstance(place, PlaceState):
            code = agency.code if agency is not None else None
            place = self._place_of(agency) if agency is not None and code else self.standing.in_force("place")
            if said is NOBODY:
                place = self._told_by(agencies, at, place)
            if said is None and agency is None and (place is None or place.code == COUNTRY):
                place = self.subjects.vicinity.story() or place
        if natural:
            label = self.standing.paragraph.place  # 北京：故宫接待游客9万人次
            inside = label is not None and isinstance(place, PlaceState) and not self._within(place, label)
            place = label if inside and said is None else place
            agency = None
        begin, end = (period.start, period.end) if period is not None else (None, None)
        today = self.today
        modality, cue, rule = self.modality.read(
            self.folded,
            start,
            quantity.left,
            quantity.span[1],
            section,
            end,
            begin,
            today,
            annual=self.annual or self._of_whole_year(period),
        )
        if rule == "modality.this_year" and self.annual and self.standing.section.modality is None:
            self.standing.section.modality = "target"  # the tasks of the year, where no heading says so
        coming = cue is not None and (
            self.folded[cue[0]] in "拟将承下接打要建" or _NEXT.search(self.folded, start, cue[0]) is not None
        )
        if (
            modality == "target"
            and cue is not None
            and coming
            and period is not None
            and _is_over(period, cue, today, self.folded)
        ):
            period = None
        return Setting(agency, period, place, modality, cue, rule)

    def _aim_on(self, before: Setting, setting: Setting, start: int, quantity: Quantity) -> None:
        """预计全年财政收入40亿元；投资52亿元；…: what is expected goes on over the parts of a sentence."""
        if before.rule != "modality.target_word" or setting.rule != "modality.actual" or before.cue is None:
            return
        if not self.folded.startswith(_EXPECTED, before.cue[0]):
            return
        part = self.folded.rfind(";", start, quantity.span[0])
        if part > before.cue[1] and _SINCE_DONE.search(self.folded, part, quantity.span[0]) is None:
            setting.modality, setting.cue, setting.rule = before.modality, before.cue, before.rule

    def _goes_on(self, before: Setting, setting: Setting) -> None:
        """审结侵权案件2962件，上升1.3倍: what a deed told of whom the figure before is goes on in its sentence."""
        doer, here = before.agency, setting.place
        if doer is not None and doer.rule == "agency.deed" and (here is None or here == before.place):
            setting.agency = doer
            setting.place = before.place

    def _of_whole_year(self, period: PeriodState | None) -> bool:
        """Tell whether a figure is of the whole year that is not yet over: 全年实现8500人脱贫, told in May."""
        return (
            self.today is not None and self.today.month <= _NEARLY_OVER and period is not None and period.text == "全年"
        )

    def _within(self, place: PlaceState, outer: PlaceState) -> bool:
        return self.subjects.gazetteer.within(place.code, outer.code)

    def _told_by(self, agencies: list[Event], at: int, place: PlaceState | None) -> PlaceState | None:
        """Return where what is nobody's doing happened: the place of the organ that tells of it, where it is no narrower."""
        teller = next((e.value for e in reversed(agencies) if e.start <= at < e.until and e.value is not NOBODY), None)
        teller = teller or self.standing.paragraph.agency
        theirs = self._place_of(teller) if isinstance(teller, AgencyState) else None
        if theirs is None or place is None or place.code == COUNTRY:
            return theirs or place
        return theirs if self.subjects.gazetteer.within(place.code, theirs.code) else place

    def _moved_on(self, agency: AgencyState, place: PlaceState) -> bool:
        """Tell whether an agency named behind a place is not the one of that place, nor one that holds it."""
        if not agency.code or agency.span is None or place.span is None or agency.span[0] <= place.span[0]:
            return False
        if agency.span[0] == place.span[1]:
            return True  # 天津滨海新区行政审批局
        within = self.subjects.gazetteer.within
        return not within(place.code, agency.code) and not within(agency.code, place.code)

    def _place_of(self, agency: AgencyState) -> PlaceState | None:
        """The place of an agency: the same object as long as it is asked for the same agency."""
        if agency is not self._placed[0]:
            self._placed = agency, self.subjects.referents.place_of(agency)
        return self._placed[1]

    def _agency(
        self,
        said: object,
        follows: Setting | None,
        place: PlaceState | None,
        agencies: list[Event],
        start: int,
        at: int,
    ) -> AgencyState | None:
        if said is NOBODY:
            return self.doers.decided(agencies, place, start, at)
        if isinstance(said, AgencyState):
            tried = said.kind in _ACCUSERS and is_sentenced(self.folded, start, at)
            return (tried and self.doers.find(place, start, at, "court")) or said  # 公诉机关指控的罪名成立，判处…
        found = follows.agency if follows is not None else self.standing.paragraph.agency
        current = found or self.standing.in_force("agency")
        if isinstance(current, AgencyState) and current.kind != "court" and is_sentenced(self.folded, start, at):
            found = self.doers.find(place, start, at, "court") or found
        # The paragraph before is asked only where this one speaks of the place as a whole: 全县信访总量…
        before = self.standing.previous_paragraph
        if before is not None and not (self.subjects.leveled and (place is None or before.code == place.code)):
            before = None
        about = self.standing.about
        theirs = about.value if about is not None and about.start <= at else None
        theirs = theirs if isinstance(theirs, AgencyState) else None
        return found or self.standing.in_force("agency") or before or theirs or self.doers.find(place, start, at)
