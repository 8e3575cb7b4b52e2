"""Figures with nothing between them, which count one thing: 1698户7013人, 90多类4000多个岗位."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span
from reformextract.models import Quantity

#: Rules of a noun or a predicate behind the figure.
_RIGHT = ("metric.right", "metric.pred")
#: Rules of a figure that no words of its own name.
_UNNAMED = frozenset({"metric.inherited", "metric.carried", "metric.clause_before", "metric.whole"})
#: Units that need the noun behind them, also for the figure before.
_CLASSIFIERS = frozenset({"个", "种", "类", "项", "款", "条", "套", "支", "批", "场", "门"})


#: Nouns that are their own units.
_NOUNS = frozenset(
    {"村", "乡", "镇", "县", "区", "省", "市", "国", "社区", "乡镇", "街道", "校", "部门", "单位", "学校"}
)

#: People, as those who are struck are counted.
_HEADS = frozenset({"人", "人次", "户", "名"})
#: What places are counted, between two figures.
_PLACES = re.compile(r"(?:(?:省|市|县|区|旗|乡镇|乡|镇|街道|村)?(?:\([^()\n]{1,14}\))?)")
#: What is done to records.
_BREAKS = frozenset({"超", "破", "平", "创", "刷新", "打破", "改写"})
#: Metals that stand for medals.
MEDALS = frozenset("金银铜")


class Joints:
    """Lets adjacent figures of a sentence share what one of them counts."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.quantities = sentence.quantities
        self.readings = sentence.readings

    def act(self, quantity: Quantity, after: Quantity | None, core: Span) -> Span | None:
        """The verb before a figure that also governs the figure right behind it: 提供90多类4000多个岗位."""
        if after is None or after.left != quantity.right or after.unit not in _CLASSIFIERS or quantity.kind != "count":
            return None
        acts = self.sentence.tables.predicates.verb_before(self.sentence.folded, *core)
        return acts if acts == core else None

    def noun_of(self, quantity: Quantity, core: Span) -> Span | None:
        """The unit of a figure that is the noun itself, behind a verb alone: 村 of 全镇辖9村."""
        if quantity.kind != "count" or quantity.unit not in _NOUNS or core[1] - core[0] > 2:
            return None
        folded = self.sentence.folded
        if (
            folded[slice(*core)] not in ("辖", "下辖")
            and self.sentence.tables.predicates.verb_at(folded, *core) != core[1]
        ):
            return None
        end = quantity.span[1]
        return (end - len(quantity.unit), end)

    def medal(self, quantity: Quantity, core: Span) -> Reading:
        """夺得3金、2银: the metal, behind the verb that the first of them has."""
        folded, end = self.sentence.folded, quantity.span[1]
        last = self.readings[-1] if self.readings else None
        if core[1] > core[0]:
            verb = self.sentence.tables.predicates.verb_before(folded, *core)
        else:
            verb = last.spans[0] if last is not None and last.rule == "metric.medal" and len(last.spans) > 1 else None
        spans = ((end - 1, end),) if verb is None else (verb, (end - 1, end))
        return Reading(spans, Aspect("level", rule="aspect.level"), "metric.medal")

    def _act_of_list(self, index: int) -> Span | None:
        """The verb before a list that ends in 等 and a figure: 审理 of 审理被告人林某等15起."""
        previous, quantity = self.readings[index], self.quantities[index]
        if previous is None or self.sentence.folded[quantity.left - 1] != "等":
            return None
        return self.sentence.tables.predicates.act_at(self.sentence.folded, *previous.spans[0])

    def _struck(self, index: int) -> bool:
        """4省11市26个县(市、区)37.6万人受灾: the places are struck as their people are."""
        folded, reading = self.sentence.folded, self.readings[index]
        if reading is None or not folded.endswith("受灾", *reading.spans[-1]):
            return False
        b = reading.spans[-1][1]
        struck = (b - 2, b)
        at = index - 1
        while at >= 0 and (
            places := _PLACES.fullmatch(folded, self.quantities[at].span[1], self.quantities[at + 1].left)
        ):
            quantity = self.quantities[at]
            noun = places.span() if places[0] else (quantity.span[1] - len(quantity.unit), quantity.span[1])
            self.readings[at] = replace(reading, spans=(noun, struck), rule="metric.joined")
            at -= 1
        if at < index - 1:
            self.readings[index] = replace(reading, spans=(struck,))
        return at < index - 1

    def _records(self, index: int) -> None:
        """7人9次平6项世界纪录: persons and times are of what was done to the records."""
        quantities, reading = self.quantities, self.readings[index]
        if quantities[index].unit != "项" or reading is None or not reading.rule.startswith(_RIGHT):
            return
        verb = (quantities[index - 1].right, quantities[index].left)
        reading = replace(reading, spans=(verb, reading.spans[-1]), rule="metric.verb_and_noun")
        self.readings[index] = reading
        at = index - 1
        while at >= 0 and (at == index - 1 or quantities[at].right == quantities[at + 1].left):
            self.readings[at] = replace(reading, rule="metric.joined")
            at -= 1

    def join(self, index: int) -> None:
        """Give the figure before a figure the same metric where no words stand between them.

        Args:
            index: the last quantity that was read.
        """
        if not index:
            return
        if self.quantities[index].unit in _HEADS and self._struck(index):
            return
        if between := self.sentence.folded[self.quantities[index - 1].right : self.quantities[index].left]:
            if between in _BREAKS:
                self._records(index)
            return
        second, reading, previous = self.quantities[index], self.readings[index], self.readings[index - 1]
        if reading is None:
            return
        verb = self.sentence.verbs[index - 1]
        if (
            previous is not None
            and previous.rule == "metric.left"
            and (act := self._act_of_list(index - 1)) is not None
        ):
            self.readings[index] = replace(reading, spans=(act, *reading.spans), rule="metric.verb_and_noun")
            self.readings[index - 1] = replace(self.readings[index] or reading, rule="metric.joined")
            return  # 审理林某等15起129人诈骗案件
        if verb is not None and second.unit in _CLASSIFIERS and reading.rule == "metric.verb_and_noun":
            self.readings[index - 1] = replace(reading, rule="metric.joined")  # 提供90多类4000多个岗位
            return
        if not reading.rule.startswith(_RIGHT):
            return
        if verb is not None and len(reading.spans) == 1:
            if previous is not None:
                self.readings[index] = replace(previous, rule="metric.joined")  # 出动9车41人赶赴震区
        elif previous is None or previous.rule in _UNNAMED:
            self.readings[index - 1] = replace(reading, rule="metric.joined")  # 1698户7013人分批搬来
