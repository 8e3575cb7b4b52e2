"""The metric of each quantity of a sentence, in order: left, right, joined, spread or inherited."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from reformextract.lexicon import Lexicon
from reformextract.metrics.aspects import Aspect, AspectTable
from reformextract.metrics.phrases import PhraseTable, Span, expand_items, split_items
from reformextract.models import Quantity

_HAN = re.compile(r"[\u4e00-\u9fff“\"《A-Za-z]")
#: What follows a number and is no noun that it counts.
_NO_NOUN = re.compile(
    r"的|以[上下内及]|左右|上下|之[多内间]|[占比较等均都并且而和及与或至到由从为是在居列排用后前时]|同比|环比|分别|全部|上升|下降|增长|减少|提高|增加|降低|高于|低于|位居|名列|其中|被(?![告害执帮困])"
    r"|左|共计|合计|大关|不等|有余|我|多|余|约|近|超|达|仅|已|还|也|就|又|再|则|却|若|即|应|能|可|将|要|须|不|未|没|无|进入|实现(?=[“\"])|受到|得到|获|累计|年均|每|，"
)
_LIGHT = re.compile(r"(?:把|将|让|使|令)")
_TRAIL = re.compile(r"(?:[、,;:。\s]|以及|及其|和|与|及|并|等|其中|共|的)+\Z")
_JOINED = re.compile(r"\s?(?:、|和|及|与|,|以及|至)?\s?\Z")
_SPREAD = re.compile(r"分别|依次|各(?:为|达|有)?\Z|各自")
#: Prepositions that alone name nothing.
_EMPTY = re.compile(r"(?:以|从|由|对|向|在|与|于|甚至?|得知|其|另|经过|为|和|是|仅|据)\Z")
#: The bodies that a rank is taken among, behind their number: 14个市州中列第2位.
_FIELD = re.compile(r"(?:地?市|州|县|区|省|旗|盟|单位|法院|院|城市|部门|地区|国家|\(区\)|\(市、区\))+中?\Z")
_ADVERBIAL = re.compile(r"(?:从|联合|会同|依托|围绕|针对|按照|根据|利用|借助|面向)")
_ASIDE = re.compile(r"(?:扣除|按|剔除|不考虑|考虑|经|据|调查|统计|从|分)")
_RATE = re.compile(r"增速|增幅|降幅|涨幅")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a quantity counts: the pieces of the phrase, and its aspect."""

    spans: tuple[Span, ...]
    aspect: Aspect
    rule: str


class MetricFinder:
    """Finds metric phrases with the small words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._phrases = PhraseTable(lexicon)
        self._aspects = AspectTable(lexicon)
        self._generic = frozenset(lexicon.words("generic_head"))

    def find(
        self, folded: str, start: int, end: int, quantities: list[Quantity], off: list[Span], carried: Reading | None
    ) -> list[Reading | None]:
        """Return the reading of each quantity of a sentence; None where the sentence tells no metric.

        Args:
            folded: the document, folded.
            start: where the sentence begins.
            end: where it ends.
            quantities: those of the sentence, in order.
            off: spans of agents, places and times in it, in order; they are no part of a metric.
            carried: the reading that the sentence before ends with, for a sentence that begins with 增长.
        """
        sentence = _Sentence(folded, start, end, quantities, off, self._phrases, self._aspects, self._generic, carried)
        return sentence.read()


class _Sentence:
    """The walk along one sentence."""

    def __init__(
        self, folded: str, start: int, end: int, quantities: list[Quantity], off: list[Span], phrases: PhraseTable,
        aspects: AspectTable, generic: frozenset[str], carried: Reading | None,
    ) -> None:  # fmt: skip
        self.folded = folded
        self.start = start
        self.end = end
        self.quantities = quantities
        self.off = off
        self.phrases = phrases
        self.aspects = aspects
        self.generic = generic
        self.carried = carried
        self.readings: list[Reading | None] = []
        self.verbs: list[Span | None] = []

    def read(self) -> list[Reading | None]:
        """All readings, in order; a list that one 分别 spreads is read at once."""
        index = 0
        while index < len(self.quantities):
            stop = self._run_end(index)
            spread = self._spread(index, stop) if stop - index > 1 else None
            if spread is not None:
                self.readings += spread
                self.verbs += [None] * (stop - index)
                index = stop
                continue
            reading, verb = self._one(index)
            self.readings.append(reading)
            self.verbs.append(verb)
            index += 1
        return self.readings

    # --- lists ----------------------------------------------------------------------------------------------------

    def _run_end(self, index: int) -> int:
        """The end of the run of quantities of a kind that only marks part."""
        stop = index + 1
        while stop < len(self.quantities):
            before, after = self.quantities[stop - 1], self.quantities[stop]
            between = self.folded[before.right : after.left]
            if before.kind != after.kind or not re.fullmatch(
                r"\s?(?:、|和|及|与|,|以及|,?同比(?:分别)?|%)\s?", between
            ):
                break
            stop += 1
        return stop

    def _spread(self, index: int, stop: int) -> list[Reading | None] | None:
        """受理案件和结案率同比分别上升61.4%、0.4%: one metric of the list, or of the figures before, for each."""
        first = self.quantities[index]
        cs, _ = self.phrases.clause(self.folded, self.start, self.end, first.span[0])
        prev_end = self.quantities[index - 1].right if index and self.quantities[index - 1].right > cs else cs
        left = self.folded[prev_end : first.left]
        count = stop - index
        mark = _SPREAD.search(left)
        aspect = self.aspects.read(self.folded, prev_end, first, "")
        cut = aspect.cut if aspect.cut >= 0 else first.left
        if mark is not None:
            cut = min(cut, prev_end + mark.start())
        a, b = self.phrases.core(self.folded, prev_end, cut, self.off)
        if b <= a and mark is not None and prev_end == cs:
            a, b = self._earlier_clause(cs)
        items = split_items(self.folded, a, b) if b > a else []
        if len(items) == count:
            pieces = expand_items(self.folded, items)
            return [Reading(tuple(p), aspect, "metric.spread") for p in pieces]
        if len(items) == 1 and mark is not None and re.search(r"城乡|男女|进出口", self.folded[a:b]) and count == 2:
            return [Reading(((a, b),), aspect, "metric.spread")] * count
        if b <= a and len(self.readings) >= count and (mark is not None or aspect.name in ("change", "rank")):
            earlier = self._last_levels(count)
            if earlier is not None:
                return [Reading(e.spans, aspect, "metric.spread_back") for e in earlier]
        return None

    def _last_levels(self, count: int) -> list[Reading] | None:
        found: list[Reading] = []
        for reading in reversed(self.readings):
            if reading is None or (found and reading.spans == found[-1].spans):
                continue
            if reading.aspect.name in ("level", "share"):
                found.append(reading)
            if len(found) == count:
                return found[::-1]
        return None

    # --- one quantity ---------------------------------------------------------------------------------------------

    def _one(self, index: int) -> tuple[Reading | None, Span | None]:
        folded, quantity = self.folded, self.quantities[index]
        cs, ce = self.phrases.clause(folded, self.start, self.end, quantity.span[0])
        before = self.quantities[index - 1] if index else None
        left_start = max(cs, before.right) if before is not None else cs
        after = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
        right_end = min(ce, after.left) if after is not None else ce
        right = folded[quantity.right : max(quantity.right, right_end)]
        joined = (
            before is not None
            and before.right >= cs
            and _JOINED.fullmatch(folded[before.right : quantity.left]) is not None
        )
        previous = self.readings[-1] if self.readings else None
        if (
            joined
            and before is not None
            and previous is not None
            and (not right or not self._counts_right(quantity, right, (0, 0)))
        ):
            # 31件39人; 居全省第二、第三
            aspect = (
                previous.aspect
                if quantity.kind == before.kind or previous.aspect.name == "share"
                else Aspect("level", rule="aspect.level")
            )
            return Reading(previous.spans, aspect, "metric.joined"), None
        aspect = self.aspects.read(folded, left_start, quantity, right)
        if aspect.rule == "aspect.share_before":
            return self._share_before(quantity, right, aspect, left_start), None
        cut = aspect.cut if aspect.cut >= 0 else quantity.left
        a, b = self.phrases.core(folded, left_start, cut, self.off)
        if _EMPTY.match(folded[a:b]) and not right.strip():
            a = b
        if aspect.name == "rank" and before is not None and before.right >= cs and _FIELD.match(folded[a:b]):
            a = b
        cue = folded[slice(*aspect.cue)] if aspect.cue is not None else ""
        if aspect.object is not None and cue in ("多", "少") and b <= a and self.readings:
            return self._without_phrase(index, cs, aspect), None
        if aspect.object is not None:
            obj = self.phrases.core(folded, *aspect.object, self.off)
            pieces = ((a, b), obj) if b > a and obj[1] > obj[0] else ((a, b),) if b > a else (obj,)
            return Reading(pieces, aspect, "metric.object"), None
        if aspect.name == "level" and self._counts_right(quantity, right, (a, b)):
            return self._right(index, quantity, right, (a, b), aspect, joined)
        if b > a:
            return self._left(index, (a, b), aspect, before, cs), None
        return self._without_phrase(index, cs, aspect), None

    def _counts_right(self, quantity: Quantity, right: str, core: Span) -> bool:
        """Whether the noun behind the number is what it counts."""
        if not right or not _HAN.match(right) or quantity.kind in ("rank", "ratio", "percentage_point"):
            if (
                right.startswith("的")
                and core[1] <= core[0]
                and quantity.kind in ("duration", "money", "measure", "count")
            ):
                return len(right) > 2
            return False
        if _NO_NOUN.match(right):
            return False
        if quantity.kind in ("money", "measure", "duration", "percent", "multiple"):
            modifier = self.folded[quantity.left - 1 : quantity.left] == "的"
            return core[1] <= core[0] or (modifier and quantity.kind == "money")
        return True

    def _right(
        self, index: int, quantity: Quantity, right: str, core: Span, aspect: Aspect, joined: bool
    ) -> tuple[Reading | None, Span | None]:
        """750余名检察人员参训; 公布39个中选药品: the noun to the right, with the verb to the left."""
        folded = self.folded
        start = quantity.right + (1 if right.startswith("的") else 0)
        end = quantity.right + len(right)
        trail = _TRAIL.search(folded[start:end])
        if trail is not None:
            end = start + trail.start()
        a, b = core
        verb: Span | None = (a, b) if b > a else None
        if (
            index
            and (joined or verb is None)
            and self.quantities[index - 1].right >= self._clause_start(quantity)
            and self.verbs[-1] is not None
        ):
            verb = self.verbs[-1]
        elif index and verb is not None and self.quantities[index - 1].right == a and self.verbs[-1] is not None:
            # 发现37个方面131个问题: the words between belong to the number before; 为41所学校配齐158名 they do not.
            if folded[self.quantities[index - 1].left - 1] not in "为向对给把将从在由与使于以到":
                verb = self.verbs[-1]
        if verb is not None and _LIGHT.match(folded, verb[0]):
            moved = _LIGHT.match(folded, verb[0]).end()  # type: ignore[union-attr]
            verb = (moved, verb[1]) if moved < verb[1] else None
        if (
            verb is not None
            and verb[1] - verb[0] > 5
            and _ADVERBIAL.match(folded, verb[0])
            and "、" not in folded[slice(*verb)]
        ):
            verb = (verb[1] - 2, verb[1])
        if end <= start:
            return (
                (Reading((verb,), aspect, "metric.left"), verb)
                if verb is not None
                else (self._without_phrase(index, quantity.span[0], aspect), None)
            )
        spans = ((start, end),) if verb is None else (verb, (start, end))
        return Reading(spans, aspect, "metric.right" if verb is None else "metric.verb_and_noun"), verb

    def _clause_start(self, quantity: Quantity) -> int:
        return self.phrases.clause(self.folded, self.start, self.end, quantity.span[0])[0]

    def _left(self, index: int, core: Span, aspect: Aspect, before: Quantity | None, cs: int) -> Reading:
        folded = self.folded
        text = folded[slice(*core)]
        previous = self.readings[-1] if self.readings else self.carried
        if text in self.generic and previous is not None and index:
            return Reading((*previous.spans, core), aspect, "metric.generic_head")
        if (
            aspect.name == "level"
            and before is not None
            and before.right >= cs
            and self.verbs
            and self.verbs[-1] is not None
            and before.right <= core[0] <= before.right + 1
            and not re.match(r"[、,]", folded[before.right : before.right + 1])
        ):
            # 帮助2143名农民工追回欠薪5216万元: the verb before governs both.
            return Reading((self.verbs[-1], core), aspect, "metric.shared_verb")
        return Reading((core,), aspect, "metric.left")

    def _share_before(self, quantity: Quantity, right: str, aspect: Aspect, left_start: int) -> Reading | None:
        """三分之一的干警…; 九成以上当场化解: what is said of the part."""
        start = quantity.right + (1 if right.startswith("的") else 0)
        end = quantity.right + len(right)
        trail = _TRAIL.search(self.folded[start:end])
        if trail is not None:
            end = start + trail.start()
        start, end = self.phrases.core(self.folded, start, end, self.off, introducers=False)
        if end <= start:
            return self._without_phrase(len(self.readings), left_start, aspect)
        return Reading(((start, end),), aspect, "metric.share_right")

    def _without_phrase(self, index: int, cs: int, aspect: Aspect) -> Reading | None:
        """The clause names nothing: the figure before, the clause before, or the sentence before does."""
        previous = self._topic(aspect)
        fresh = self._earlier_clause(cs)
        between = bool(self.quantities[:index]) and fresh[0] < self.quantities[index - 1].span[1]
        if previous is not None and (between or fresh[1] <= fresh[0]):
            return Reading(previous.spans, aspect, "metric.inherited")
        if fresh[1] > fresh[0]:
            return Reading((fresh,), aspect, "metric.clause_before")
        if previous is not None:
            return Reading(previous.spans, aspect, "metric.inherited")
        if self.carried is not None:
            return replace(self.carried, aspect=aspect, rule="metric.carried")
        return None

    def _topic(self, aspect: Aspect) -> Reading | None:
        """The reading that a number without words goes back to: for a change the last level, else the last of all."""
        known = [r for r in self.readings if r is not None]
        if aspect.name in ("change", "difference"):
            known = [r for r in known if r.aspect.name in ("level", "share")] or known
        if not known:
            return None
        rate = _RATE.search(
            self.folded,
            self.start if aspect.cue is None else max(self.start, aspect.cue[0] - 6),
            self.end if aspect.cue is None else aspect.cue[0],
        )
        if (
            rate is not None
            and aspect.name != "level"
            and not _RATE.search("".join(self.folded[a:b] for a, b in known[-1].spans))
        ):
            return replace(known[-1], spans=(*known[-1].spans, rate.span()))
        return known[-1]

    def _earlier_clause(self, cs: int) -> Span:
        """The core of the last clause before `cs` that names something, up to the figure before."""
        floor = max([self.start, *(q.right for q in self.quantities if q.right <= cs)])
        at = cs
        while at > floor:
            a, _ = (
                self.phrases.clause(self.folded, self.start, self.end, at - 1) if at - 1 >= self.start else (floor, at)
            )
            a = max(a, floor)
            left, right = self.phrases.core(self.folded, a, at, self.off)
            if right - left >= 2 and not _ASIDE.match(self.folded, left):
                return left, right
            at = min(a, at - 1)
        return cs, cs
