"""Figures in brackets behind those who have them: 招生规模前三名是东湖大学(320人)、西山大学(300人)."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.superlatives import superlative
from reformextract.models import Quantity

#: The next name of a list: )、西山大学(.
_NEXT = re.compile(r"\) ?(?:、|,|;|和|及|与|以及) ?(?P<name>[^,;。、()]{2,14})\(")
_NAME = re.compile(r"(?:\A|[,;。、是为有而和及与:\s])(?P<name>[^,;。、()是为有而]{2,14})\(\Z")
#: Who the first are of a ranking: 支出排在前三位的依次是深圳(.
_TOP = re.compile(
    r"(?P<what>[^,;。()]{0,16}?)(?:排名|排|位?居|位?列)在?前[一二三四五六七八九十两\d]{1,2}[名位]的?[^,;。()]{0,5}?(?:依次|分别)?[是为][^,;。、()]{2,10}\(\Z"
)
#: What only says at which place somebody is.
_PLACES = frozenset({"位次", "名次", "排名"})


class Brackets:
    """Reads the figures in brackets of a sentence."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.readings = sentence.readings

    def read(self, index: int, quantity: Quantity) -> Reading | None:
        """Return what a figure alone in a bracket is of, where the bracket stands behind who has it; None elsewhere.

        Args:
            index: which quantity of the sentence it is.
            quantity: the quantity.
        """
        folded, at = self.folded, quantity.left
        if at == 0 or folded[at - 1] != "(" or folded[quantity.right : quantity.right + 1] != ")":
            return None
        last = self.readings[-1] if self.readings else None
        before = self.quantities[index - 1] if index else None
        if last is not None and before is not None and last.rule == "metric.bracketed" and before.unit == quantity.unit:
            if _NEXT.fullmatch(folded, before.right, at):
                return last
        start = max(self.sentence.start, at - 60)
        level = Aspect("level", rule="aspect.level")
        most = superlative(folded, start, at - 1)
        if most is not None and (before is None or before.right <= most[1] + 4):
            return Reading((most,), level, "metric.bracketed")
        if (top := _TOP.search(folded, start, at)) is not None and last is not None:
            a, b = self.sentence.core(*top.span("what"))
            told = [
                t.reading for t in self.sentence.carrying.carried if folded[slice(*t.reading.spans[-1])] not in _PLACES
            ]
            if b - a >= 2:
                return Reading(((a, b),), level, "metric.bracketed")  # 支出排在前三位的依次是深圳(1.9万元)
            return replace(told[-1], aspect=level, rule="metric.bracketed") if told else None
        return self._carried(quantity, start) if last is None else None

    def restated(self, index: int, quantity: Quantity) -> int:
        """Return where the words behind a share go on that a bracket tells again as a percent: 近六成(58.3%)居民; or -1.

        Args:
            index: which quantity of the sentence it is.
            quantity: the quantity.
        """
        if index + 1 >= len(self.quantities) or quantity.kind != "fraction":
            return -1
        after = self.quantities[index + 1]
        return after.right + 1 if after.kind == "percent" and self._bracketed(quantity, after) else -1

    def _bracketed(self, quantity: Quantity, after: Quantity) -> bool:
        folded = self.folded
        return folded[quantity.right : after.left] == "(" and folded[after.right : after.right + 1] == ")"

    def same(self, index: int, quantity: Quantity) -> Reading | None:
        """Return what a share told in words is of, for the percent of it in a bracket behind it; None elsewhere.

        Args:
            index: which quantity of the sentence it is.
            quantity: the quantity.
        """
        before = self.quantities[index - 1] if index else None
        last = self.readings[-1] if self.readings else None
        if before is None or last is None or before.kind != "fraction" or quantity.kind != "percent":
            return None
        return replace(last, rule="metric.joined") if self._bracketed(before, quantity) else None

    def _carried(self, quantity: Quantity, start: int) -> Reading | None:
        """The first of a sentence's bodies, with what was told before of others: 而东湖音乐学院(390人)."""
        name = _NAME.search(self.folded, start, quantity.left)
        told = self.sentence.carrying.carried[-1] if self.sentence.carrying.carried else None
        if name is None or told is None or told.unit != quantity.unit:
            return None
        if not self.sentence.tables.predicates.is_agent(self.folded, *name.span("name")):
            return None
        return replace(told.reading, aspect=Aspect("level", rule="aspect.level"), rule="metric.bracketed")
