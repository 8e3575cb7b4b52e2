"""What a figure says of the noun behind it: its size, its worth, what it holds: 总面积500亩的公园, 两米多深的护坡."""

from __future__ import annotations

import re
from collections.abc import Callable

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span
from reformextract.metrics.telling import Telling
from reformextract.models import Quantity

#: What a figure before a noun says of it: its size, its worth, what it holds or yields.
_ATTRIBUTE = re.compile(
    r"(?:[年日月]产|总规模|总投资|总面积|建筑面积|占地面积|占地|总长|全长|总装机|装机容量|标价|价值|估值|月薪|年薪|年产值?|面积|投资额?|资产|[长宽高深厚重]|直径|口径|容量|重量|[长高宽深厚]度|涉案|[人户亩生]均|可?容纳|可停放|核载|实载|载有|设计时速|时速|水深|落差|跨度|为期)\Z"
)
#: What a plant or a field yields, before its name: 建成年产500亿立方米产气区.
_YIELD = re.compile(r"[年日月]产\Z")
#: An article before a figure with 的: 一间30平方米的法庭.
_ARTICLE = re.compile(
    r"有?[一这那](?:最初|当初)?[个条座家间名位件项只辆处所颗栋幢艘架台头棵块片张枚支份套笔宗单](?:最初|当初|原先|曾经?)?\Z"
)
#: One of a kind, whose measure the figure before 的 is: 第4个吞吐量超千万人次的机场.
_ONE_OF = re.compile(
    r"(?:第?[一二三四五六七八九十]|第\d+|首|这|该|那)[个条座家名位件项只辆处所颗栋幢艘架台头棵块片张枚间](?=[\u4e00-\u9fff]{2})"
)
#: In which direction something is measured, before its noun: 500米长的砂石路.
_DIMENSION = re.compile(r"多?[长宽高深厚重](?=的[\u4e00-\u9fff]{2})")


class Attributes:
    """Reads the figures of a sentence that tell how large or of how much worth something is."""

    def __init__(self, sentence: SentenceContext, telling: Telling) -> None:
        self.folded = sentence.folded
        self.telling = telling

    def side(self, quantity: Quantity, right: str) -> Span | None:
        """Return which way a measure is taken, right behind it and before 的: 长 of 500米长的砂石路; None elsewhere.

        Args:
            quantity: the quantity.
            right: what stands behind it.
        """
        dimension = _DIMENSION.match(right) if quantity.kind == "measure" else None
        return (quantity.right + dimension.end() - 1, quantity.right + dimension.end()) if dimension else None

    def read(
        self,
        quantity: Quantity,
        right: str,
        core: Span,
        aspect: Aspect,
        side: Span | None,
        *,
        counts: Callable[[Quantity, str, Span], bool],
    ) -> Reading | Span:
        """Return the reading of a figure that tells something of a noun, or the words before it that are its own.

        Args:
            quantity: the quantity.
            right: what stands behind it.
            core: the words before it.
            aspect: its aspect.
            side: which way a measure is taken.
            counts: whether the noun behind is what the figure counts.
        """
        folded, (a, b) = self.folded, core
        of_noun = right.startswith("的")
        attribute = _ATTRIBUTE.search(folded, a, b) if of_noun or _YIELD.search(folded, a, b) else None
        if attribute is not None and attribute[0] == "涉案":
            return Reading((attribute.span(),), aspect, "metric.attribute")  # 涉案4.2亿元的地下钱庄
        if attribute is not None and quantity.kind != "percent" and aspect.name == "level":
            if of_noun and (thing := self.telling.thing(quantity, right)) is not None:
                spans = (thing, attribute.span()) if attribute[0] != "为期" else (thing,)
                spans = spans[::-1] if attribute[0][-1] == "均" else spans
                return Reading(spans, aspect, "metric.attribute")  # 建成总面积500亩的公园
            a = attribute.start()
        if side is not None and b > a and not counts(quantity, right, (a, b)):
            if (thing := self.telling.thing(quantity, right)) is not None:
                return Reading((thing, side), aspect, "metric.attribute")  # 翻下两米多深的护坡
        if not of_noun:
            return a, b
        one = next(reversed(list(_ONE_OF.finditer(folded, a, b))), None)
        bare = _ARTICLE.fullmatch(folded, a, b)
        if bare is None and quantity.kind == "count":
            bare = _ARTICLE.search(folded, max(a, b - 2), b)
        if bare is not None and (thing := self.telling.thing(quantity, right)) is not None:
            return Reading((thing,), aspect, "metric.right")  # 一间30平方米的法庭, 一支不少于20人的宣传队
        if quantity.kind in ("money", "measure"):
            article = _ARTICLE.search(folded, max(a, b - 2), b)
            if article is not None and quantity.kind == "measure" and (thing := self.telling.thing(quantity, right)):
                return Reading((thing,), aspect, "metric.right")  # 分到一套80平方米的新房
            b = article.start() if article is not None else b  # 截停一笔160万元的转账
        return (one.end() if one is not None else a), b  # 成为全省第4个吞吐量超千万人次的机场
