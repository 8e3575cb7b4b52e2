"""Figures of a list that one word spreads over what was named before: 分别, 依次, 各."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.comparisons import Comparisons
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.lists import expand_items, split_items
from reformextract.metrics.origins import MOVED_BY
from reformextract.metrics.phrases import Span
from reformextract.metrics.rightward import Rightward
from reformextract.models import Quantity

_SPREAD = re.compile(r"分别|依次|各(?:为|达|有)?\Z|各自")
_BETWEEN_ITEMS = re.compile(
    r"\s?(?:、|和|及|与|,|以及|,?同比(?:分别)?|%)\s?|(?:、|和|及|与|以及)(?:增长|上升|下降|减少|增加|提高|降低|回落)了?"
)
#: What the items of a list are called by, behind the name of the last.
_CLASS = re.compile(
    r"口岸|机场|车站|医院|学院|大学|海关|园区|林场|水库|景区|社区|街道|[港站县市区镇乡村](?=[\u4e00-\u9fff]{2})"
)
_RATES = ("percent", "percentage_point", "multiple", "fraction")


#: What is told of the shares that are listed behind a colon: 占不合格样品总量为:, 投诉占比依次为:.
_SHARES_FOLLOW = re.compile(r"(?:占(?!地|用|道)[^,;。:\d]{2,18}|(?:占比|比例|比重|构成)[^,;。:\d]{0,8}):\Z")


class ListedShares:
    """Tells which percentages of a sentence are shares by what leads their list."""

    def __init__(self, sentence: SentenceContext) -> None:
        colon = sentence.folded.find(":", sentence.start, sentence.end)
        lead = colon > 0 and _SHARES_FOLLOW.search(sentence.folded, max(sentence.start, colon - 30), colon + 1)
        self.begins = colon if lead else sentence.end

    def lists(self, quantity: Quantity) -> bool:
        """Return whether a quantity is a percentage of such a list.

        Args:
            quantity: the quantity.
        """
        return quantity.kind == "percent" and quantity.left > self.begins

    @staticmethod
    def goes_on(reading: Reading, quantity: Quantity, before: Sequence[Reading | None]) -> bool:
        """Return whether a percentage with what is said of it goes on with shares: 62.3%的网友赞成，21.4%反对.

        Args:
            reading: what it counts.
            quantity: the quantity.
            before: the readings before it.
        """
        told = reading.rule == "metric.right" and reading.aspect.name == "level"
        last = before[-1] if before else None
        return told and quantity.kind in ("percent", "fraction") and last is not None and last.aspect.name == "share"


class Spreads:
    """Reads lists of figures of one kind at once."""

    def __init__(self, sentence: SentenceContext, right: Rightward, comparisons: Comparisons) -> None:
        self.sentence = sentence
        self.right = right
        self.comparisons = comparisons
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.readings = sentence.readings
        self.carrying = sentence.carrying

    def run_end(self, index: int) -> int:
        """The end of the run of quantities of a kind that only marks part."""
        stop = index + 1
        while stop < len(self.quantities):
            before, after = self.quantities[stop - 1], self.quantities[stop]
            same = before.kind == after.kind or (before.kind in _RATES and after.kind in _RATES)
            beside = before.right == after.left and before.unit == after.unit  # 135.8万元41.4万元, for want of a mark
            if not same or not (beside or _BETWEEN_ITEMS.fullmatch(self.folded, before.right, after.left)):
                break
            stop += 1
        return stop

    def _aspects(self, index: int, stop: int, aspect: Aspect) -> list[Aspect]:
        """分别下降4%及提高8%: the aspect of each, where a verb is told again."""
        found = [aspect]
        for at in range(index + 1, stop):
            before, quantity = self.quantities[at - 1], self.quantities[at]
            again = quantity.left - before.right > 2 and aspect.name == "change"
            own = self.sentence.tables.aspects.read(self.folded, before.right, quantity, "") if again else aspect
            found.append(replace(aspect, direction=own.direction) if own.name == "change" else aspect)
        return found

    def _items_of_last(self, count: int) -> list[tuple[Span, ...]] | None:
        """黄瓜、茄子的价格降了1元，分别为2.5元和3元: the items of a list that one figure was told of."""
        last = self.readings[-1] if self.readings else None
        if (
            last is None
            or len(last.spans) > 1
            or any(r is not None and r.spans == last.spans for r in self.readings[:-1])
        ):
            return None
        items = split_items(self.folded, *last.spans[0], count)
        if len(items) != count or any(b - a < 2 for a, b in items):
            return None
        return [tuple(pieces) for pieces in expand_items(self.folded, items)]

    def _named(self, start: int, end: int, count: int) -> list[tuple[Span, ...]] | None:
        """罗湖、皇岗、西九龙站口岸人员分别为: items of which only some are known places, with what stands behind the last."""
        items = split_items(self.folded, start, end, count)
        if len(items) != count or any(b - a > 6 for a, b in items[:-1]):
            return None
        shared = next(reversed(list(_CLASS.finditer(self.folded, items[-1][0] + 2, items[-1][1] - 2))), None)
        if shared is None:
            return None
        return [(item, (shared.start(), end)) for item in items[:-1]] + [((items[-1][0], end),)]

    def last_levels(self, wanted: list[Quantity], aspect: str) -> list[Reading] | None:
        """The last levels, one for each of the quantities that 分别 spreads over them, of the same unit where they have one."""
        if aspect == "rank":
            known = self.carrying.known()
            return (
                [known[-1]] * len(wanted)
                if known and known[-1].aspect.name == "rank"
                else self._distinct(len(wanted), ())
            )
        units = (
            ()
            if wanted[0].kind in ("percent", "fraction", "multiple", "percentage_point")
            else tuple(q.unit for q in wanted)
        )
        return self._distinct(len(wanted), units) or (self._distinct(len(wanted), ()) if units else None)

    def _shared(self, count: int) -> list[Reading] | None:
        """城乡居民收入分别达4万元、1万元，分别增长4%、8%: the last figures, that one word was spread over."""
        last = self.readings[-count:]
        told = (
            [r for r in last if r is not None and r.rule == "metric.spread" and r.spans == last[0].spans]
            if last[0]
            else []
        )
        return (
            told
            if len(told) == count
            and not self.carrying.asides.intersection(range(len(self.readings) - count, len(self.readings)))
            else None
        )

    def _distinct(self, count: int, units: tuple[str, ...]) -> list[Reading] | None:
        if not units and len(self.readings) >= count and (shared := self._shared(count)) is not None:
            return shared
        found: list[Reading] = []
        last = -1
        here = self.carrying.brackets[len(self.readings)]
        for index in range(len(self.readings) - 1, -1, -1):
            reading = self.readings[index]
            if reading is None or index in self.carrying.asides or self.carrying.brackets[index] not in (-1, here):
                continue
            if found and reading.spans == found[-1].spans and self.quantities[index].unit == self.quantities[last].unit:
                continue
            if units and self.quantities[index].unit != units[count - 1 - len(found)]:
                continue
            if reading.aspect.name in ("level", "share"):
                found.append(reading)
                last = index
            if len(found) == count:
                return found[::-1]
        return None

    def _names_its_own(self, start: int, first: Quantity) -> bool:
        """Whether the words between 分别 and the figures name what they count: a verb with its noun."""
        a, b = self.sentence.core(start, first.left)
        verb = self.sentence.tables.predicates.verb_at(self.folded, a, b) if b > a else -1
        return 0 < verb <= b - 2

    def read(self, index: int, stop: int) -> list[Reading | None] | None:
        """受理案件和结案率同比分别上升61.4%、0.4%: one metric of the list, or of the figures before, for each."""
        first = self.quantities[index]
        cs, _ = self.sentence.clause(first.span[0])
        prev_end = self.quantities[index - 1].right if index and self.quantities[index - 1].right > cs else cs
        left = self.folded[prev_end : first.left]
        count = stop - index
        last = self.quantities[stop - 1]
        if last.kind == "count" and self.right.counts(
            last, self.folded[last.right : self.sentence.clause(last.right)[1]], (0, 0)
        ):
            return None
        if (beside := self.comparisons.against_beside(first)) is not None:
            return [beside] * count  # 比全省(7.4%)和全国(6.3%)分别高1.7、2.8个百分点
        mark = _SPREAD.search(left)
        aspect = self.sentence.tables.aspects.read(self.folded, prev_end, first, "")
        cut = aspect.cut if aspect.cut >= 0 else first.left
        if mark is not None:
            cut = min(cut, prev_end + mark.start())
        a, b = self.sentence.tables.phrases.core(self.folded, prev_end, cut, self.sentence.off)
        each = re.search(r"每[\u4e00-\u9fff]{1,2}\Z", self.folded[a:b])
        if each is not None:
            b = a + each.start()
        if b <= a and mark is not None and prev_end == cs:
            a, b = self.carrying.turned_clause(cs)
            before = self.readings[-1] if self.readings else None
            if b <= a and before is not None and before.spans[-1][1] == cs - 1 and aspect.name == "change":
                same = Reading(self.carrying.without_turn(before.spans), aspect, "metric.spread_back")
                return [same] * count  # 两县火灾起数不降反升，分别上升8%和14%
        if aspect.name == "change" and (moved := MOVED_BY.search(self.folded, a, b)) is not None:
            a, b = self.sentence.tables.phrases.core(self.folded, moved.end(), b, self.sentence.off)
        if aspect.name == "rank" and self.comparisons.of_field(prev_end, first):
            a = b
        items = split_items(self.folded, a, b, count) if b > a else []
        if mark is not None and 1 < len(items) != count and (named := self._named(prev_end, b, count)) is not None:
            return [Reading(spans, aspect, "metric.spread") for spans in named]
        if len(items) == count:
            pieces = expand_items(self.folded, items)
            if mark is not None and aspect.name == "level":
                # 日本、荷兰分别进口4.2万吨和3.6万吨
                verb = self.sentence.core(prev_end + mark.end(), first.left)
                acted = self.folded.startswith("了", verb[1]) and verb[1] > verb[0]
                if verb[1] - verb[0] >= 2 or acted:
                    pieces = [[*p, verb] for p in pieces]
            if all(self.folded[p[-1][0] : p[-1][1]] in self.sentence.tables.generic for p in pieces) and (
                topic := self.carrying.topic(Aspect("level"))
            ):
                pieces = [[*topic.spans, *p] for p in pieces]
            aspects = self._aspects(index, stop, aspect)
            return [Reading(tuple(p), own, "metric.spread") for p, own in zip(pieces, aspects, strict=True)]
        if len(items) == 1 and mark is not None and re.search(r"城乡|男女|进出口", self.folded[a:b]) and count == 2:
            return [Reading(((a, b),), aspect, "metric.spread")] * count
        if b <= a and mark is not None and aspect.name == "level" and self._names_its_own(prev_end + mark.end(), first):
            return None  # 分别完成工业投入70.3亿元、93.8亿元
        if b <= a and mark is not None and (listed := self._items_of_last(count)) is not None:
            return [Reading(spans, aspect, "metric.spread_back") for spans in listed]
        listed_before = len(self.readings) >= count and all(
            r is not None and r.rule == "metric.spread" for r in self.readings[-count:]
        )
        turned = mark is not None or aspect.name in ("change", "rank") or (aspect.name == "share" and listed_before)
        if b <= a and len(self.readings) >= count and turned:
            earlier = self.last_levels(self.quantities[index:stop], aspect.name)
            if earlier is not None:
                return [Reading(e.spans, aspect, "metric.spread_back") for e in earlier]
        return None
