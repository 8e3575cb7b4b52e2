"""Who and where, for each quantity: which mentions take over as the subject, how far, and whose organ each is."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reformextract.metrics.phrases import Clauses, PhraseTable
from reformextract.models import Mention, Quantity
from reformextract.periods import TimeMention
from reformextract.regions import Gazetteer
from reformextract.scope.agencies import (
    ACCIDENT,
    ACCUSED,
    ANSWERS,
    ANYONE,
    CONVENES,
    COUNTED,
    COUNTED_PEOPLE,
    FOLK,
    HONOURS,
    JUDICIAL,
    NATURE,
    NO_PLACE_AFTER,
    NOBODY,
    ORGANS_COUNTED,
    OWN_DOING,
    PURSES,
    RESCUERS,
    SCHOLAR,
    SETS,
    SINCE_DOING,
    SITED,
    SORTS,
    UNDERGOES,
    describes,
    ends_a_line,
    ends_a_list,
    find_bracket_end,
    is_bare,
    is_local,
    is_subject,
    is_supreme,
    only_answers,
    only_praised,
)
from reformextract.scope.bare_places import BarePlaces
from reformextract.scope.holders import hold_on
from reformextract.scope.lists import OWN_BRACKET, Lists
from reformextract.scope.nature import find_natural
from reformextract.scope.overheard import Overheard
from reformextract.scope.persons import HAS_TITLE, Persons
from reformextract.scope.referents import Referents
from reformextract.scope.reporters import (
    ISSUES,
    LEARNS,
    MEASURES,
    PUBLISHES,
    STATISTICIANS,
    SURVEYS,
    TELLS,
    only_releases,
)
from reformextract.scope.stages import Stages
from reformextract.scope.state import AgencyState, Event, Span, Standing, latest
from reformextract.scope.towns import Towns
from reformextract.scope.vicinity import Vicinity

_OF_WHICH = re.compile(r"其中|仅")
_NOWHERE: frozenset[int] = frozenset()
_SPEAKER = re.compile(r"我代表\Z")


@dataclass(slots=True)
class _Sentence:
    """What one sentence says of agencies and of places."""

    start: int
    end: int
    clauses: Clauses
    agencies: list[Event]
    places: list[Event]
    subjects: set[int]
    #: Where times and places that end at an offset begin, the last of several.
    outer: dict[int, int]
    #: Where its quantities begin and end.
    begins: frozenset[int]
    stops: frozenset[int]
    #: Where the last of its subjects so far begins.
    subject: int = -1
    #: Whether it holds a label: 【科技】.
    labelled: bool = False


class Subjects:
    """The agencies and places of one document as the walk goes on."""

    def __init__(
        self, phrases: PhraseTable, gazetteer: Gazetteer, folded: str, original: str, standing: Standing
    ) -> None:
        self.phrases = phrases
        self.gazetteer = gazetteer
        self.folded = folded
        self.original = original
        self.standing = standing
        self.referents = Referents(gazetteer, folded, original, standing)
        self.vicinity = Vicinity(gazetteer, folded, original, standing, self.referents)
        self.persons = Persons(folded)
        self.bare = BarePlaces(phrases, gazetteer, folded, standing)
        self.towns = Towns(folded, self.bare)
        self.stages = Stages(gazetteer, folded, standing, self.referents, self.bare)
        self.overheard = Overheard(folded, standing, self.referents, self.bare)
        self.lists = Lists(folded, self.referents, self.bare)
        #: Where the organs stand that head a clause of the sentence last read; the others are part of what is done.
        self.acting: set[int] = set()
        #: Whether somebody reads a report: 我代表省政府.
        self.speaking = False
        #: Whether the paragraph is a piece of news with a label of its own: 【科技】.
        self.piece = False
        #: Whether the sentence is a heading, whose parts spaces divide.
        self.heading = False

    def open(self, agencies: list[Event]) -> None:
        """A sentence ends: what it says of agencies holds on for the sentences behind it, as far as it does."""
        hold_on(self.standing, self.folded, agencies, piece=self.piece)

    # --- one sentence -------------------------------------------------------------------------------------------

    def sentence(
        self,
        start: int,
        end: int,
        times: list[TimeMention],
        mentions: list[Mention],
        quantities: list[Quantity],
        quoted: list[Span],
    ) -> tuple[list[Event], list[Event]]:
        """Return what a sentence says of agencies and of places, in order.

        Args:
            start: where the sentence begins.
            end: where it ends.
            times: the times in it, in order.
            mentions: the agencies and places in it, in order.
            quantities: its quantities, in order.
            quoted: the spans of quoted titles and names.
        """
        self.stages.staged = []
        self.acting, self.referents.stage, self.referents.acting = set(), None, None
        if self.standing.sentence_index == 0:
            self.piece = self.folded.startswith(("【", "[", "〔"), start)
            if (speaker := self.persons.speaker(start, end)) is not None:
                self.standing.paragraph.agency = replace(speaker, via="paragraph", rule="agency.speaker")
        if not mentions and not quantities:
            return [], []  # people alone open nothing
        begins = frozenset([q.left for q in quantities]) if mentions else _NOWHERE
        stops = frozenset([q.right for q in quantities]) if mentions else _NOWHERE
        clauses = self.phrases.clauses(self.folded, start, end)
        spans = [(time.start, time.end) for time in times]
        off = sorted(spans + [m.span for m in mentions if m.kind == "region"])
        found = _Sentence(start, end, clauses, [], [], set(), {b: a for a, b in off}, begins, stops)
        found.labelled = self.folded.find("【", start, end) >= 0 or self.folded.find("】", start, end) >= 0
        for mention in mentions:
            if not quoted or not any(a <= mention.span[0] and mention.span[1] <= b for a, b in quoted):
                self.vicinity.come_near(mention, start)
                self._take(mention, mentions, found, off, spans)
        self.leveled = bool(found.subjects) and any(
            m.kind == "region" and m.level not in ("", "country") and m.span[0] in found.subjects for m in mentions
        )
        if found.subjects and (learnt := LEARNS.search(self.folded, min(found.subjects), end)) is not None:
            found.agencies.append(Event(learnt.end(), end, NOBODY, limited=True))
            found.agencies.sort(key=lambda event: event.start)
        for at, state in self.persons.find(start, end):
            lead = self._lead(found, at, off)
            if not lead or describes(lead):
                found.agencies.append(Event(at, end, state, limited=True))
        for at, state in self.towns.find(clauses, spans, mentions) if quantities else ():
            found.agencies.append(Event(at, end, state, limited=True))
            self.standing.paragraph.doer = state
        if mentions:
            self.lists.averages(mentions, found.agencies, found.places)
            self.lists.bracketed(mentions, quantities, found.agencies, found.places)
            self.lists.own(mentions, quantities, found.agencies)
            self.lists.placed(mentions, quantities, found.places)
            self.lists.spread(mentions, quantities, found.subjects, found.agencies, found.places)
        self.bare.goes_on(start, end, spans, found.agencies)
        for quantity in find_natural(self.folded, start, quantities, found.agencies):
            found.agencies.append(Event(quantity.span[0], quantity.right, NATURE, limited=True))
        if len(found.agencies) > 1:
            found.agencies.sort(key=lambda event: event.start)
        return found.agencies, found.places

    def _lead(self, found: _Sentence, at: int, off: list[Span]) -> str:
        """What stands before a mention in its clause once times, places and adverbs are taken off."""
        begin = self._clause_begin(found, at)
        raw = self._before(found, begin, at)
        a, b = self.phrases.core(self.folded, begin, at, off, introducers=False)
        if b > a:
            return self.folded[a:b]
        if raw.endswith("会同"):
            return raw  # 会同市公安局查询人员: with whom, not who
        return raw[-1] if raw and raw[-1] in "在从由于与和以把将对向给" else ""

    def _clause_begin(self, found: _Sentence, at: int) -> int:
        """Where the clause of an offset begins, behind or inside a label: 【工信部：基站达9万个】工信部称…."""
        begin, _ = found.clauses.around(at)
        if self.heading:
            begin = max(begin, self.folded.rfind(" ", begin, found.outer.get(at, at)) + 1)  # 挖出假钞9张 普宁端掉窝点
        if not found.labelled:
            return begin
        return max(begin, self.folded.rfind("】", begin, at) + 1, self.folded.rfind("【", begin, at) + 1)

    def _before(self, found: _Sentence, begin: int, at: int) -> str:
        """What stands before a mention and the places that only say where it is: 在 of 在浙江省丽水市缙云县."""
        while (outer := found.outer.get(at)) is not None and outer >= begin:
            at = outer
        return self.folded[begin:at]

    def _take(
        self, mention: Mention, mentions: list[Mention], found: _Sentence, off: list[Span], times: list[Span]
    ) -> None:
        """One mention of a sentence: whether it takes over as the subject, from where and how far."""
        folded, at, end = self.folded, mention.span[0], found.end
        begin = self._clause_begin(found, at)
        raw = folded[begin:at]
        if _SPEAKER.search(raw):
            state = self.referents.agency(mention, "document", joined=False)
            self.standing.document.agency = state
            self.speaking = True
            found.agencies.append(Event(at, end, replace(state, via="sentence")))
            return
        if raw.endswith(("被", "获")) and HONOURS.match(folded, mention.span[1]):
            return  # 县法院连续三年被省高院评为先进
        alone = mention.rule == "agency.staff"
        if alone and (
            self.standing.in_force("agency") is not None
            or found.agencies
            or self._lead(found, at, off)
            or folded.startswith(("、", "和", "与"), mention.span[1])
        ):
            return  # 民警 where an organ is named are its people
        if mention.text in RESCUERS and (force := self.standing.in_force("agency")) is not None:
            if isinstance(force, AgencyState) and force.kind in ("police", "other"):
                return  # 搜救人员 in a story of the police are theirs
        if mention.kind == "region" and not mention.level and OWN_BRACKET.match(folded, mention.span[1]):
            return  # 依次是深圳(28665元)
        organ = mention.kind not in ("region", "anaphor")
        if found.agencies and any(
            SETS.match(folded, e.value.span[1]) for e in found.agencies if e.value.span is not None
        ):
            return  # 市委政法委提出，到年底综治中心…: what is set for others is the setter's
        # 市法院结案10件、市检察院批捕9人: behind a figure the mark of a list begins a clause; 律师90名、律所8家 are counted.
        listed = folded[at - 1 : at] == "、" and at - 1 in found.stops and mention.span[1] not in found.begins
        lead = "" if listed else self._lead(found, at, off)
        counted = COUNTED.search(lead) if organ else None
        if organ and COUNTED_PEOPLE.search(folded, begin, at) and HAS_TITLE.match(folded, mention.span[1]):
            return  # 两名乡党委书记受到处分
        if counted is not None:
            lead = lead[: counted.start()]
        within = organ and times and any(begun < at and mention.span[1] < ended for begun, ended in times)
        if (
            within
            and folded[at - 1 : at] not in ("与", "和", "同", "跟", "向", "对")
            and SINCE_DOING.match(folded, mention.span[1])
        ):
            lead = ""  # 自2019年市中院速裁团队成立以来
        if organ and HAS_TITLE.search(folded, mention.span[1], mention.span[1] + 12):
            self.persons.learn(mention, self.referents.agency(mention, "sentence", joined=False), folded[begin:at])
        if not lead:
            self.acting.add(at)
        if mention.kind == "region" and mention.level and found.subject >= begin:
            return  # 黄山市现有全国重点文物保护单位17处: the clause has its subject
        if mention.kind == "region" and NO_PLACE_AFTER.match(folded, mention.span[1]):
            return  # 台湾籍8名, 浙江在线: where people are from, and what is only called by it
        if mention.kind == "region" and (
            only_praised(folded, mention, self.standing.home())
            or ends_a_line(folded, mention, mentions)
            or ends_a_list(folded, mention, mentions)
        ):
            return
        if organ and not lead and (SCHOLAR.match(folded, mention.span[1]) or ACCUSED.match(folded, mention.span[1])):
            found.agencies.append(Event(at, end, NOBODY, limited=True))  # 浙江大学教授…算过一笔账
            return
        many = (
            organ
            and mention.span[1] in found.begins
            and mention.rule == "agency.organ"
            and (is_bare(mention) or mention.text.startswith("全国"))
            and (mention.kind not in JUDICIAL or ORGANS_COUNTED.match(folded, mention.span[1]) is not None)
        )  # 律师事务所3.5万家, 人民法庭43个: what is counted does nothing
        within_one = organ and lead.endswith("的") and any(begin <= one < at for one in found.subjects)
        if many or within_one or not is_subject(folded, mention, lead):
            if organ:
                self.overheard.take(mention, (begin, at), found.end, found.begins, found.agencies)
            elif mention.kind == "region":
                self.stages.take(mention, self._before(found, begin, at), end, found.places)
            return
        if is_local(mention) and UNDERGOES.match(folded, mention.span[1]):
            if latest(found.agencies, at) or self.standing.in_force("agency"):
                return
        after = mention.span[1]
        if (
            organ
            and STATISTICIANS.search(mention.text)
            and (TELLS.match(folded, after) or PUBLISHES.match(folded, after))
        ):
            return
        if organ and mention.kind in SITED and SURVEYS.match(folded, after):
            found.agencies.append(Event(at, end, NOBODY, limited=True))  # 搜狐网进行的调查显示，七成公众…
            return
        if organ and mention.kind == "enterprise" and ACCIDENT.match(folded, after):
            state = self.referents.agency(mention, "sentence", joined=False)
            self.referents.antecedents.remember(state)
            found.agencies.append(Event(at, end, NOBODY, limited=True))
            if (place := self.referents.place_of(state)) is not None:
                found.places.append(Event(at, end, place, limited=True))
            return
        if organ and only_releases(folded, mention, end):
            found.agencies.append(Event(at, end, NOBODY, limited=True))
            return
        if organ and mention.text.startswith("全体") and self._of_one_named(mention, found.agencies, at):
            return  # 区法院部署行动。5月8日，全体执行干警分头出击: the court's own people
        found.subjects.add(at)
        found.subject = at
        since = begin if counted is not None or lead.endswith("的") else at
        home = self.standing.document.agency
        report = (home is not None and home.kind == "government") or self.standing.bulletin
        if (
            (report or SORTS.search(mention.text))
            and is_local(mention)
            and not OWN_DOING.match(folded, mention.span[1])
            and mention.rule != "agency.trade"
            and not (mention.place is not None and mention.scope == "single" and not self._reports(home))
        ):
            place = self.referents.place_of(self.referents.agency(mention, "sentence", joined=False))
            if place is not None and SORTS.search(mention.text) and not is_bare(mention):
                found.places.append(Event(at, end, place, limited=True))  # 全国民营企业达9万家
            return  # 规模以上工业企业增加值 in a government's report is about them, not theirs
        limited = (
            bool(_OF_WHICH.search(folded, max(found.start, begin - 3), at))
            or (mention.rule == "agency.named" and self.standing.in_force("agency") is not None)
            or (report and mention.rule != "region.level")
            or mention.text.endswith("财政")
            or mention.text in ANYONE
            or mention.text in FOLK
            or mention.text in RESCUERS
            or (mention.text[0] == "各" and mention.rule in ("agency.named", "agency.suffix"))
            or mention.rule == "agency.trade"
            or mention.text.endswith("领导")
            or bool(SORTS.search(mention.text))
            or (organ and MEASURES.match(folded, mention.span[1]) is not None)
        )
        if mention.kind == "region":
            self._place_subject(mention, end, found)
        elif mention.kind == "anaphor":
            meant = self.referents.antecedents.find(mention, alone=len(found.subjects) == 1)
            theirs = meant is not None and is_local(meant) and not OWN_DOING.match(folded, mention.span[1])
            if meant is not None and not (report and theirs):
                found.agencies.append(Event(at, end, meant, limited))
        else:
            ahead = latest(found.agencies, at)
            self.referents.acting = ahead if isinstance(ahead, AgencyState) and ahead is not NOBODY else None
            several = counted is not None and not mention.text.endswith("领导")
            state = self.referents.agency(
                mention, "sentence", joined=several or self.referents.joined(mention, mentions)
            )
            if is_bare(mention) and mention.rule != "agency.list":
                state = self.referents.sited(state, at, found.agencies, found.places)
            supreme = state.scope == "single" and is_supreme(state.kind, state.code)
            if supreme and TELLS.match(folded, after) and not ISSUES.match(folded, after):
                state = replace(state, scope="system")
            beside = only_answers(mention, state.kind, self.standing.in_force("agency"))
            answers = self.referents.acting is not None and is_bare(mention) and ANSWERS.match(folded, after)
            until = self.bare.clause_end(mention.span[1], end) if beside or answers else end
            # 市工商局查处9件，法院判决8件。罚款9万元: the sentences behind are not the court's
            beside = beside or only_answers(mention, state.kind, self.referents.acting)
            bracket = find_bracket_end(folded, found.start, at, end)
            if bracket is not None:
                until, limited = bracket, True  # (省检察院下达的目标为80%): it holds in there alone
            part = self.folded.find(";", mention.span[1], end)
            if mention.rule == "agency.named" and is_local(state) and part >= 0:
                # 黄山风景区售票14万张；九华山…: one of several, where its part does not go on with what it did
                until = end if self.bare.part_goes_on(part + 1, end, times) else part
            if mention.text in PURSES and folded.startswith("其中", max(at - 2, 0)):
                until = self.bare.clause_end(mention.span[1], until)  # 投资9亿元，其中中央补助3亿元，自筹6亿元
            found.agencies.append(Event(since, until, state, limited or beside or alone))
            self.referents.antecedents.remember(state)
            if CONVENES.match(folded, mention.span[1]):
                self.referents.antecedents.convener = state

    def _reports(self, home: AgencyState | None) -> bool:
        """Tell whether the document is a government's report, and not news of one of its offices."""
        return self.standing.bulletin or self.speaking or (home is not None and home.rule == "agency.title")

    def _of_one_named(self, mention: Mention, agencies: list[Event], at: int) -> bool:
        """Whether one organ of the kind of a mention is in force there."""
        known = latest(agencies, at) or self.standing.in_force("agency")
        return isinstance(known, AgencyState) and known.kind == mention.kind and known.scope == "single"

    def _place_subject(self, mention: Mention, end: int, found: _Sentence) -> None:
        place = self.referents.place(mention, "sentence")
        if place is not None:
            self.bare.take(mention, place, end, found.agencies, found.places)
