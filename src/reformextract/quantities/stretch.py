"""A stretch of text with what is known about units and bounds, and the record of a number that stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from reformextract.models import Quantity
from reformextract.numerals import CHINESE, Numeral, plain
from reformextract.quantities.bounds import BoundTable, NounTable, interval
from reformextract.quantities.units import Unit, UnitTable

#: Before and behind a price, what it is the price of: 每公斤20元, 一斤卖到6块钱, 80元一张.
_PER_BEFORE = re.compile(
    r"(?:每(?P<unit>平方米|平方公里|立方米|公里|公斤|千克|公顷|小时|吨|亩|斤|升|米|头|人|户|张|股|10股|月|年|天|日|度|千瓦时|桶|次|件)"
    rf"|(?:(?<![\d.])1|(?<![{CHINESE}])[一每])(?P<sold>公斤|千克|[斤吨升两克])(?:[就只才能可还也]?(?:要价?|卖价?|售价?|收购?价?|[涨跌降])(?:[到至为是出])?了?)?)\Z"
)
_PER_AFTER = re.compile(
    r"一(?P<unit>公斤|千克|平方米|平米|立方米|[斤吨亩升张瓶箱盒桶克枚两尺米度头只条件台棵碗份](?![\u4e00-\u9fff]{0,2}[\d一二两三四五六七八九十]))"
)
#: What goods are sold by.
_WEIGHED = frozenset({"公斤", "千克", "斤", "吨", "升", "克"})
_TEMPERATURE = re.compile(r"(?:[气体水室地油低高]温|温度|零[下上]|烧|发热)[^,;。]{0,8}\Z")
_FOLD = re.compile(r"折(?![叠合算旧射腾磨页桌扇返纸子线戏损])")
_TENTHS = re.compile(
    r"成(?P<more>半|[一二三四五六七八九](?![十百千万亿名个件人家]))?(?![功立员果本长都效绩年为交品渝片色因就套熟型份千百像]|群(?!众))"
)


#: 16省(区、市): of all sorts.
_DIVISIONS = frozenset("省市县区州")
_SORTS = re.compile(r"\((?:自治区|直辖市|自治州|[市区县州、])+\)")
_MAGNITUDES = frozenset("百千万亿十")
_MORE = frozenset("多余")
#: What tenths begin with, and 个月, 个多小时.
_SPECIAL = frozenset("成折个")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A document up to `end`, with the units and bounds that it is read with."""

    folded: str
    original: str
    end: int
    units: UnitTable
    bounds: BoundTable
    nouns: NounTable

    def unit(self, at: int) -> Unit | None:
        """Return the unit that begins at an offset: of the lexicon, a tenth (成, 折), or a length of time behind 个."""
        folded = self.folded
        if folded[at : at + 1] not in _SPECIAL:
            return self.units.match(folded, at)
        if folded.startswith("成", at):
            tenths = _TENTHS.match(folded, at)
            return Unit(tenths.end(), "fraction", "tenth", "成") if tenths is not None else None
        if folded.startswith("折", at):
            return Unit(at + 1, "fraction", "discount", "折") if _FOLD.match(folded, at) else None
        unit = self.units.match(folded, at)
        if unit is None and folded.startswith("个", at):
            # 6个多小时, 3个半月
            inner = self.units.match(folded, at + 2) if folded[at + 1 : at + 2] in ("多", "半") else None
            if inner is not None and inner.kind == "duration":
                return Unit(inner.end, inner.kind, inner.id, inner.surface)
        elif unit is not None and unit.surface == "个" and folded[unit.end : unit.end + 1] in ("多", "半"):
            for surface in ("个", ""):
                inner_at = unit.end + 1
                named = self.units.match(folded, inner_at)
                if (
                    named is not None
                    and named.kind == "duration"
                    and (surface == "" or self.units.named("个" + named.surface))
                ):
                    ident = self.units.named(surface + named.surface) if surface else (named.kind, named.id)
                    return Unit(
                        named.end,
                        named.kind,
                        ident[1] if ident else named.id,
                        (surface if named.surface == "月" else "") + named.surface,
                    )
            if folded.startswith("月", unit.end + 1):
                return Unit(unit.end + 2, "duration", "month", "个月")
        return unit

    def quantity(self, start: int, end: int, unit: Unit, numeral: Numeral, floor: int, rule: str) -> Quantity:
        """Return the record of a number with its unit, under the words that stand around it."""
        folded = self.folded
        kind, ident, surface = unit.kind, unit.id, unit.surface
        if surface == "度" and (folded[start - 1] == "下" or _TEMPERATURE.search(folded, max(0, start - 12), start)):
            ident = "degree_celsius"  # 最高气温39度, 零下4度
        value = numeral.value
        if value is not None and value.is_signed() and value:
            start -= 2 if folded[start - 1] == "下" else 1  # 零下4度
        if kind in ("fraction", "multiple"):
            numeral = _tenfold(folded, end, surface, numeral)
            ident = None if surface == "成" else ident
            surface = surface if kind == "multiple" else ""
        # 两年多, 1倍多: what follows the unit stands outside the span.
        more = folded[end : end + 1] in _MORE and numeral.bound == "="
        if more and numeral.value is not None and not self.units.match(folded, end + 1):
            step = numeral.value or Decimal(1)
            one = Decimal(1).scaleb(int(step.normalize().as_tuple().exponent))
            numeral = Numeral(step, ">", step, step + one)
        words, left, right = self.bounds.find(
            folded, start, end + more, magnitude=folded[start] in _MAGNITUDES, floor=floor
        )
        number, bound, lower, upper = interval(numeral, words)
        if more and kind == "fraction" and unit.surface != "成":
            upper = None  # 一半多: how much more is not told
        if kind == "money" and "/" not in surface:
            before = _PER_BEFORE.search(folded, max(0, left - 9), left)
            per = before or _PER_AFTER.match(folded, end)
            if per is not None:
                sold = per[per.lastgroup or "unit"]
                if before is not None and sold in _WEIGHED and before.end(per.lastgroup or "unit") == left:
                    left = before.start()  # 韭菜每公斤3元
                    if bound == "=":
                        led, left, _ = self.bounds.find(folded, left, left, magnitude=False, floor=0)
                        number, bound, lower, upper = interval(numeral, led)  # 近每公斤20元
                surface, ident = f"{surface}/{sold}", self.units.compound(ident, sold)
        if surface in _DIVISIONS and (sorts := _SORTS.match(folded, right)) is not None:
            right = sorts.end()
        return Quantity(
            self.original[start:end], (start, end), kind, number,
            self._written(surface, unit, end) if "(" in surface or surface[:1] == "%" else surface, ident, bound, lower,
            upper, left, right, rule,
        )  # fmt: skip

    def _written(self, surface: str, unit: Unit, end: int) -> str:
        """The unit as the document writes it (full-width brackets stay), a percent always as %."""
        if not surface or surface == "%" or ("/" in surface and unit.surface != surface):
            return surface
        written = self.original[unit.end - len(surface) : unit.end]
        return written if (written and surface[0] in "%") or "(" in surface else surface


def _tenfold(folded: str, end: int, surface: str, numeral: Numeral) -> Numeral:
    """What 成, 折 and 番 make of their number: 七成半 is 0.75, 八五折 0.85, 翻两番 four times."""
    if surface == "成":
        last = folded[end - 1]
        digit = "一二三四五六七八九".find(last) + 1
        half = Decimal("0.05") if last == "半" else Decimal(digit) / 100
        return _times(numeral, Decimal("0.1"), half)
    if surface == "折":
        tenths = numeral.value is not None and (numeral.value < 10 or numeral.value % 1 != 0)
        return _times(numeral, Decimal("0.1") if tenths else Decimal("0.01"), Decimal(0))
    return _doubled(numeral) if surface == "番" else numeral


def _times(numeral: Numeral, factor: Decimal, plus: Decimal) -> Numeral:
    value = plain(numeral.value * factor + plus) if numeral.value is not None else None
    return Numeral(value, numeral.bound, plain(numeral.lower * factor + plus), plain(numeral.upper * factor + plus))


def _doubled(numeral: Numeral) -> Numeral:
    """翻一番 is twice, 翻两番 four times."""
    if numeral.value is None or numeral.value > 20:
        return numeral
    value = Decimal(2) ** numeral.value
    return Numeral(value, numeral.bound, value, value)
