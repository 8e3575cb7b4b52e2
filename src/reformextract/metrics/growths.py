"""Percentages with the noun of a change behind them: 保持30%以上的快速增长, 以15%的速度递增, 有5%的跌幅."""

from __future__ import annotations

import re

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span
from reformextract.models import Quantity

_HOW = r"(?:同比|环比|年均|平均|快速|高速|较快|较大|较高|小幅|大幅|持续|稳定|稳步|强劲|明显|恢复性|平稳|正|逆势|速度|幅度|增幅|增速|中高速)"
_GROWTH = re.compile(
    rf"(?P<of>的)?{_HOW}{{0,3}}(?:(?P<up>增长|上涨|上升|递增|提高|攀升|回升|提升)|(?P<down>下降|回落|下滑|减少|下跌|递减|萎缩|降低)|(?P<rate>增速|增幅|涨幅|降幅|跌幅))"
    r"(?:率|势头|态势|速度|幅度|趋势|水平)?(?=[,;。、)(]|\Z|和|且|并)"
)
#: What leads to the percentage behind what changed: 每月均保持, 实现了年均.
_KEEPS = re.compile(
    r"(?:同比|环比|每[年月季]|年均)*(?:[也均都仍还]|一直|始终|继续|仍然|连续)?(?:保持着?|维持|实现|取得|获得|出现|呈现|录得|迎来|达到?|有|以)(?:了|在)?"
    r"(?P<basis>(?:同比|环比|年均|平均|每年|较(?:去年|上年)同期|近|约|超过?|高达|多达|[ ])*)\Z"
)
#: With what it is compared, and nothing else.
_BESIDE = re.compile(
    r"(?:[但而却仍]|虽)*(?:[与同较比]|相较于?)[^,;。]{2,12}(?:相比)?(?:[仍还也]|依然|继续)*|相比(?:[仍还也]|依然|继续)*"
)
#: At what level something is: 保持98%以上的高水平.
_STANDS = re.compile(r"(?:以上|左右|以内)?的[\u4e00-\u9fff]{0,4}?(?:高|低)?(?:水平|高位|低位)(?=[,;。、)]|\Z)")
_RATES = ("percent", "fraction", "multiple", "percentage_point")


class Growths:
    """Reads the changes of a sentence whose noun stands behind the figure."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded

    def read(self, index: int, floor: int, quantity: Quantity, right: str, cs: int) -> Reading | None:
        """Return the change that a figure tells with the noun behind it, or None.

        Args:
            index: which quantity of the sentence it is.
            floor: where its words begin.
            quantity: the quantity.
            right: what stands behind it, up to the next figure or the end of its clause.
            cs: where its clause begins.
        """
        if quantity.kind not in _RATES:
            return None
        grown, stands = _GROWTH.match(right), _STANDS.match(right)
        keeps = _KEEPS.search(self.folded, floor, quantity.left) if grown or stands else None
        if keeps is None:
            return None
        if grown is None:
            level = Aspect("level", cut=keeps.start(), rule="aspect.level")
            return self._left(index, floor, keeps.start(), level, (), cs)
        told = self.folded[floor : quantity.left] + right
        basis = "mom" if "环比" in told else "other" if re.search("年均|平均|每年|递[增减]", told) else "yoy"
        aspect = Aspect("change", "up" if grown["up"] else "down", basis, cut=keeps.start(), rule="aspect.change")
        if grown["rate"]:
            aspect = Aspect("level", cut=keeps.start(), rule="aspect.level")
        rate = ((quantity.right + grown.start("rate"), quantity.right + grown.end("rate")),) if grown["rate"] else ()
        return self._left(index, floor, keeps.start(), aspect, rate, cs)

    def _left(
        self, index: int, floor: int, end: int, aspect: Aspect, rate: tuple[Span, ...], cs: int
    ) -> Reading | None:
        a, b = self.sentence.core(floor, end)
        if _BESIDE.fullmatch(self.folded, a, b):
            a = b
        if b - a >= 2:
            return Reading(((a, b), *rate), aspect, "metric.left")
        carried = self.sentence.carrying.without_phrase(index, cs, aspect)
        return Reading((*carried.spans, *rate), aspect, carried.rule) if carried is not None else None
