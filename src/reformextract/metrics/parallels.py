"""Figures told of one after another: the last sort of a list, another body of which the same is told, a part by where it is."""

from __future__ import annotations

import re

from reformextract.metrics.context import SentenceContext
from reformextract.metrics.superlatives import MEASURED
from reformextract.models import Quantity

#: Units of bodies, which are counted themselves.
_BODIES = frozenset({"家", "个", "所", "支", "座", "户", "处"})
#: Places by what they are: 广州站, 深圳湾口岸.
_STOPS = re.compile(r"[\u4e00-\u9fff]{1,8}(?:站|口岸|机场|港|码头|医院|学校|大学|工厂|矿区|园区|[省市县区州镇乡])")


class Parallels:
    """Compares a figure of a sentence with those before it."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.readings = sentence.readings
        self.predicates = sentence.tables.predicates

    def in_breakdown(self, quantity: Quantity) -> bool:
        """Whether two items at least stand before that have a name of their own and the unit of a figure."""
        told = zip(self.readings, self.quantities, strict=False)
        names = [r for r, q in told if r is not None and r.rule == "metric.left" and q.unit == quantity.unit]
        return len(names) > 1 and all(r.spans[0][1] - r.spans[0][0] <= 8 for r in names[-2:])

    def has_some(self, a: int, b: int, quantity: Quantity) -> bool:
        """Whether words only say where some are of those that the figure before counts: 广州站有 behind 185列列车中."""
        reading = self.readings[-1] if self.readings else None
        if reading is None or quantity.kind != "count" or self.quantities[len(self.readings) - 1].unit != quantity.unit:
            return False
        goes_on = reading.rule == "metric.inherited" and b == quantity.left
        has = self.folded.startswith(("有", "就有", "共有"), b)
        return (has or goes_on) and _STOPS.fullmatch(self.folded, a, b) is not None

    def goes_on_for(self, a: int, b: int, quantity: Quantity) -> bool:
        """Whether words only name another body of which the same is told: 西山大学 behind 东湖大学招生规模只有351人."""
        reading = self.readings[-1] if self.readings else None
        if reading is None or reading.aspect.name != "level":
            return False
        a += self.folded[a] == "是"  # 其次是西山大学的300人
        same = quantity.unit == self.quantities[len(self.readings) - 1].unit != "" and quantity.unit not in _BODIES
        own = (
            MEASURED.search(self.folded, *reading.spans[-1]) is None
            or self.predicates.first_verb(self.folded, a, b) >= 0
        )
        return same and not own and self.predicates.is_agent(self.folded, a, b) and self.folded[a - 1] in ",;、是"
