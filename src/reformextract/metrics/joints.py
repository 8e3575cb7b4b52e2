"""Figures with nothing between them, which count one thing: 1698户7013人, 90多类4000多个岗位."""

from __future__ import annotations

from dataclasses import replace

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

    def join(self, index: int) -> None:
        """Give the figure before a figure the same metric where no words stand between them.

        Args:
            index: the last quantity that was read.
        """
        if not index or self.quantities[index - 1].right != self.quantities[index].left:
            return
        second, reading, previous = self.quantities[index], self.readings[index], self.readings[index - 1]
        if reading is None:
            return
        verb = self.sentence.verbs[index - 1]
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
