"""Figures that take their own organ or place: each of a list in turn, or the organ straight behind the figure."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Mention, Quantity
from reformextract.scope.agencies import NOBODY, OWN_DEED, RESPECTIVELY, SET_BY
from reformextract.scope.bare_places import BarePlaces
from reformextract.scope.referents import Referents
from reformextract.scope.state import AgencyState, Event, PlaceState, latest

#: Characters between who set a standard and its figure: 规定的最低标准10%.
_LONGEST_STANDARD = 4
#: 比全省平均值(113天)少9天: what a place is like on the average, or as a whole.
_AVERAGE_BRACKET = re.compile(r"(?:平均)?(?:值|水平|数|线)?\([^)]{1,12}\)")
#: 比省高院设定的参考值少11天: how far one is from it.
_APART = re.compile("(?<!最)[少多高低快慢超增减]")
#: 深圳(28665元): a figure of its own.
OWN_BRACKET = re.compile(r"\([\u4e00-\u9fff]{0,6}\d")
#: 吉林大学(本科10270人), 吉林大学的600人: the figure of an organ.
_OWN_FIGURE = re.compile(r"\([\u4e00-\u9fff]{0,6}|的(?:各|共)?")
#: What stands between two figures of one list.
_NEXT = re.compile(r"[、,和与及以]{0,2}")
#: 在河南、山东招生都超过100人，分别达到102人和101人: the list of figures behind what is told of all its places.
_IN_TURN = re.compile(r"(?:分别|依次)[^,;。\d]{0,8}")
#: 分别上涨: what prices do.
_MOVES = re.compile(r"(?:环比|同比)?分别(?:环比|同比)?(?:上涨|下跌|回落|上升|下降|增长|为(?=[\d.]+%))")
#: One name of a list; 和田 is a name, and so is 和平区.
_PLACE = re.compile(r"(?:和(?=[田平县静政硕顺布])|[^、和与及])+")


def _places(joint: Mention) -> list[Mention]:
    """The places of a list that was found as one: 河南、山东、四川."""
    at = joint.span[0]
    spans = [(at + part.start(), at + part.end()) for part in _PLACE.finditer(joint.text)]
    return [
        replace(
            joint, text=joint.text[a - at : b - at], span=(a, b), scope="single", region_code=None, place=(a, b),
            rule="region.name",
        )
        for a, b in spans
    ]  # fmt: skip


def _members(joint: Mention, referents: Referents) -> list[Mention]:
    """The places of organs that were found as one: 江西 and 湖北 of 江西、湖北代表团; none where one is not known."""
    members = []
    for part in _places(joint):
        lengths = range(len(part.text), 1, -1)
        stop = next((n for n in lengths if referents.gazetteer.resolve(part.text[:n])), None)
        if stop is None:
            return []
        span = (part.span[0], part.span[0] + stop)
        members.append(replace(part, kind="region", level="", text=part.text[:stop], span=span, place=span))
    return members


class Lists:
    """The lists of organs and places of one document, and the figures that are spread over them."""

    def __init__(self, folded: str, referents: Referents, bare: BarePlaces) -> None:
        self.folded = folded
        self.referents = referents
        self.bare = bare

    def averages(self, mentions: list[Mention], agencies: list[Event], places: list[Event]) -> None:
        """比全省平均水平(17.3%)高: a figure in brackets behind a place is of that place, and of its organs only where such report.

        Args:
            mentions: the agencies and places of a sentence, in order.
            agencies: what the sentence says of agencies so far; what the figures take is added.
            places: what it says of places so far, likewise.
        """
        for mention in mentions:
            level = mention.level and mention.kind == "region"
            bracket = _AVERAGE_BRACKET.match(self.folded, mention.span[1]) if level else None
            place = self.referents.place(mention, "sentence") if bracket is not None else None
            if bracket is None or place is None:
                continue
            before = len(agencies)
            self.bare.take(mention, place, bracket.end(), agencies, places)
            for event in agencies[before:]:
                said = event.value
                if isinstance(said, AgencyState) and said.rule == "agency.bare_place" and said.kind == "government":
                    event.value = NOBODY  # what the economy is like is nobody's doing

    def bracketed(
        self, mentions: list[Mention], quantities: list[Quantity], agencies: list[Event], places: list[Event]
    ) -> None:
        """依次是深圳(28665元)、上海(18645元): the figure in brackets behind a place is of that place, and nobody's doing.

        Args:
            mentions: the agencies and places of a sentence, in order.
            quantities: its quantities, in order.
            agencies: what the sentence says of agencies so far; what the figures take is added.
            places: what it says of places so far, likewise.
        """
        lefts = {quantity.left: quantity for quantity in quantities}
        for mention in mentions:
            if mention.kind != "region" or mention.level:
                continue
            bracket = _OWN_FIGURE.match(self.folded, mention.span[1])
            quantity = lefts.get(bracket.end()) if bracket is not None and bracket[0][0] == "(" else None
            place = self.referents.place(mention, "sentence") if quantity is not None else None
            if quantity is not None and place is not None:
                places.append(Event(quantity.span[0], quantity.right, place, limited=True))
                team = latest(agencies, mention.span[0]) or self.bare.standing.in_force("agency")
                if isinstance(team, AgencyState) and team.rule == "agency.team":
                    state = replace(team, text=mention.text, code=place.code, span=mention.span, via="sentence")
                    agencies.append(Event(quantity.span[0], quantity.right, state, limited=True))  # 广东(46枚)
                elif not isinstance(latest(agencies, mention.span[0]), AgencyState):
                    agencies.append(Event(quantity.span[0], quantity.right, NOBODY, limited=True))

    def own(self, mentions: list[Mention], quantities: list[Quantity], agencies: list[Event]) -> None:
        """The organ straight beside a figure: who did what is counted, set the standard, or is what the figure is about.

        12起公安部督办案件, 国家规定的10%, 吉林大学(10270人)、山东大学(10120人), 最多的是吉林大学的600人.

        Args:
            mentions: the agencies and places of a sentence, in order.
            quantities: its quantities, in order.
            agencies: what the sentence says of agencies so far; what each figure takes is added.
        """
        begins = {mention.span[0]: mention for mention in mentions if mention.kind not in ("region", "anaphor")}
        for quantity in quantities:
            after = quantity.span[1]
            mention = begins.get(after) or (begins.get(after + 1) if self.folded[after : after + 1] == "由" else None)
            if mention is not None and OWN_DEED.match(self.folded, mention.span[1]):
                state = self.referents.agency(mention, "sentence", joined=False)
                agencies.append(Event(quantity.span[0], after, state, limited=True))
        lefts = [quantity.left for quantity in quantities]
        for mention in begins.values():
            behind = _OWN_FIGURE.match(self.folded, mention.span[1])
            theirs = behind is not None and (behind[0][0] == "(" or self.folded.endswith("是", 0, mention.span[0]))
            if behind is not None and theirs and behind.end() in lefts:
                at = lefts.index(behind.end())
                state = self.referents.agency(mention, "sentence", joined=False)
                agencies.append(Event(quantities[at].span[0], quantities[at].right, state, limited=True))
            set_by = SET_BY.match(self.folded, mention.span[1])
            if set_by is None:
                continue
            standard = next((q for q in quantities if q.left >= set_by.end()), None)
            if standard is None or standard.left > set_by.end() + _LONGEST_STANDARD:
                continue
            if not _APART.search(self.folded, set_by.end(), standard.left):
                state = self.referents.agency(mention, "sentence", joined=False)
                agencies.append(Event(standard.span[0], standard.span[1], state, limited=True))

    def placed(self, mentions: list[Mention], quantities: list[Quantity], places: list[Event]) -> None:
        """其中海南9000万元、广东5000万元: each figure of a list is of the place straight before it.

        Args:
            mentions: the agencies and places of a sentence, in order.
            quantities: its quantities, in order.
            places: what the sentence says of places so far; what each figure takes is added.
        """
        ends = {m.span[1]: m for m in mentions if m.kind == "region" and not m.level and m.rule == "region.name"}
        own = [(ends[q.left], q) for q in quantities if q.left in ends]
        if len(own) < 2:
            return
        for mention, quantity in own:
            if (place := self.referents.place(mention, "sentence")) is not None:
                places.append(Event(quantity.span[0], quantity.span[1], place, limited=True))

    def spread(
        self,
        mentions: list[Mention],
        quantities: list[Quantity],
        subjects: set[int],
        agencies: list[Event],
        places: list[Event],
    ) -> None:
        """江苏和上海分别以8630亿元和7108亿元排名第二和第三: each figure is of its own place, in turn.

        Args:
            mentions: the agencies and places of a sentence, in order.
            quantities: its quantities, in order.
            subjects: where the mentions begin that are subjects.
            agencies: what the sentence says of agencies so far; what each figure takes is added.
            places: what it says of places so far, likewise.
        """
        run: list[Mention] = []
        for mention in mentions:
            joint = run and self.folded[run[-1].span[1] : mention.span[0]] in ("、", "和", "与", "及")
            run = [*run, mention] if joint else [mention]
            if mention.rule == "region.list" and len(run) == 1:
                self._in_turn(_places(mention), quantities, places)
                continue
            if mention.rule == "agency.list" and len(run) == 1:
                self._organs_in_turn(mention, quantities, agencies, places)
                continue
            if len(run) < 2 or any(one.kind != mention.kind for one in run):
                continue
            if run[0].span[0] not in subjects or not RESPECTIVELY.match(self.folded, mention.span[1]):
                if mention.kind == "region" and not any(one.level for one in run):
                    self._in_turn(run, quantities, places)
                continue
            # 广东、浙江两省分别…: a number that ends the list is none of theirs
            after = [q for q in quantities if q.span[0] > mention.span[1]]
            if any(q.kind != "duration" for q in after):
                after = [q for q in after if q.kind != "duration"]  # 较前一周上涨3%、2%
            if mention.kind == "region" and _MOVES.match(self.folded, mention.span[1]):
                for one, quantity in zip(run, after, strict=False):
                    self._nobodys(one, quantity, agencies, places)  # 厦门、南京分别上涨3.9%和3.5%
                run = []
                continue
            count = len(after) - len(after) % len(run)
            for index, quantity in enumerate(after[:count]):
                self._one_of_list(run[index % len(run)], quantity, agencies, places)
            run = []

    def _organs_in_turn(
        self, joint: Mention, quantities: list[Quantity], agencies: list[Event], places: list[Event]
    ) -> None:
        """江西、湖北代表团分别以20枚、19枚…: each figure is of the organ of one of the places, in turn."""
        if RESPECTIVELY.match(self.folded, joint.span[1]) is None:
            return
        parts = [(part, self.referents.place(part, "sentence")) for part in _members(joint, self.referents)]
        after = [q for q in quantities if q.span[0] > joint.span[1]]
        if len(parts) < 2 or len(after) < len(parts):
            return
        regions = self.referents.gazetteer.by_code
        for quantity, (part, place) in zip(after, parts, strict=False):
            if place is None:
                return
            one = joint.kind == "other" or regions[place.code].level == "county" or joint.text.endswith("庭")
            scope = "single" if one else "system"
            state = AgencyState(part.text, joint.kind, scope, place.code, part.span, "sentence", joint.rule)
            agencies.append(Event(quantity.span[0], quantity.span[1], state, limited=True))
            places.append(Event(quantity.span[0], quantity.span[1], place, limited=True))

    def _in_turn(self, run: list[Mention], quantities: list[Quantity], places: list[Event]) -> None:
        """Spread a list of as many figures behind a later 分别 over the places; whose doing it is stays as it is."""
        named = [self.referents.place(mention, "sentence") for mention in run]
        if None in named:
            return
        after = [quantity for quantity in quantities if quantity.span[0] > run[-1].span[1]]
        for first in range(len(after) - len(run) + 1):
            row = after[first : first + len(run)]
            floor = after[first - 1].right if first else run[-1].span[1]
            turn = _IN_TURN.search(self.folded, floor, row[0].left)
            if turn is None or turn.end() != row[0].left:
                continue
            parted = [self.folded[a.right : b.left] for a, b in zip(row, after[first + 1 :], strict=False)]
            ends = len(parted) < len(row) or not _NEXT.fullmatch(parted[-1])
            if all(map(_NEXT.fullmatch, parted[: len(row) - 1])) and ends:
                places += [
                    Event(quantity.span[0], quantity.span[1], place, limited=True)
                    for place, quantity in zip(named, row, strict=True)
                    if place is not None
                ]
            return

    def _nobodys(self, mention: Mention, quantity: Quantity, agencies: list[Event], places: list[Event]) -> None:
        if (place := self.referents.place(mention, "sentence")) is not None:
            agencies.append(Event(quantity.span[0], quantity.span[1], NOBODY, limited=True))
            places.append(Event(quantity.span[0], quantity.span[1], place, limited=True))

    def _one_of_list(self, mention: Mention, quantity: Quantity, agencies: list[Event], places: list[Event]) -> None:
        if mention.kind == "region":
            before = len(agencies), len(places)
            own = [event for event in (*agencies, *places) if event.value.span == mention.span]
            if own:
                for event in own:
                    events = places if isinstance(event.value, PlaceState) else agencies
                    events.append(Event(quantity.span[0], quantity.span[1], event.value, limited=True))
                return
            if (place := self.referents.place(mention, "sentence")) is not None:
                self.bare.take(mention, place, quantity.span[1], agencies, places)
            for event in (*agencies[before[0] :], *places[before[1] :]):
                event.start = quantity.span[0]
        elif mention.kind != "anaphor":
            state = self.referents.agency(mention, "sentence", joined=False)
            agencies.append(Event(quantity.span[0], quantity.span[1], state, limited=True))
