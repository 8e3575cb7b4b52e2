"""Reads one figure: number, unit, kind and bound, or the reason why it counts nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from reformextract.figures import NUMERAL_AT, Figure
from reformextract.models import Quantity
from reformextract.numerals import Numeral, parse_numeral
from reformextract.quantities.bounds import BoundTable, Interval, interval
from reformextract.quantities.exclusions import find_exclusion
from reformextract.quantities.units import Unit, UnitTable

_LOW = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖"
_PART = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}(?:\.\d{{1,9}})?(?![\d,])|\d{{1,15}}(?:\.\d{{1,9}})?"
    rf"|(?:[{_LOW}十千万亿两拾佰仟]|百(?!分)){{1,12}}(?:点[{_LOW}]{{1,6}})?)"
)
_PERCENT_WORD = re.compile(
    rf"一?(?P<base>[百千万佰仟])分之(?![百千万]分)(?P<n>{_PART})(?:(?:至|到|—|-|~)(?:百分之)?(?P<m>{_PART}))?(?P<fuzz>[多余几]|[kK](?![A-Za-z]))?"
)
_FRACTION = re.compile(rf"(?P<d>{_PART}|百)分之(?P<n>{_PART})")
#: 1/2 is a fraction only where a word of parts stands around it, else a date or a number of a page.
_VULGAR = re.compile(r"(?P<n>\d{1,3})/(?P<d>\d{1,3})(?![\d/])")
_PARTS_BEFORE = re.compile(r"(?:超过|不足|不到|达到?|近|约|[占有的过])了?\Z")
_PARTS_AFTER = re.compile(r"的|以上|以下|左右|[强弱]")
#: 五元三毛, 50元6角三分, 两美元又三美分, 3块5.
_COINS = re.compile(
    rf"又?(?:(?P<jiao>[{_LOW}两\d])[角毛](?:钱(?!财))?)?(?:又|零)?(?:(?P<fen>[{_LOW}两\d]{{1,2}})美?分(?:钱(?!财))?(?![之钟别\u4e00-\u9fff]))?"
)
_TENTH_COIN = re.compile(
    rf"(?P<jiao>[{_LOW[2:11]}\d])(?![\d.,年月日号点]|[{_LOW}十百千万])(?=[,;。!?、)的\s]|\Z|左右|以[上下内])"
)
_MAIN_COINS = frozenset({"元", "块", "块钱", "圆", "美元", "欧元"})
_FOLD = re.compile(r"折(?![叠合算旧射腾磨页桌扇返纸子线戏损])")
_MARKS = {"$": "USD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"}
_NEGATIVE = re.compile(r"(?:(?<![A-Za-z\d)%])-|(?<![正胜抱肩担自欺辜])负)\Z")
#: Words that set a bare number in an order: 指数高于50, 大于100的.
_COMPARES = re.compile(
    r"(?:(?:[大小高低多少]于|等于)(?:或者?等于|等于)?|[不超]过了?|超过了?|不[大小高低多少]于|至[少多](?:[为是有])?|最[多少](?:[为是])?|[≥≤]|[<>] ?=?) ?\Z"
)
_COMPARED_AFTER = re.compile(r" {0,2}(?:(?:或者?|及)?以[上下](?![的]?[\u4e00-\u9fff]级)|之[上下]|或者?更[多少高低])")
_NO_NOUN = re.compile(r"\s{0,2}(?:[^\u4e00-\u9fff]|\Z|[的且并小少大高低不而与和或至最以之间但时为同])")
_THAN = re.compile(r" ?(?P<way>[大高多长快重]|[小低少短慢轻])(?![\u4e00-\u9fff]?[于约])")
_RATIO = re.compile(r"\d{1,9}(?:\.\d{1,9})?(?: ?(?::|比) ?\d{1,9}(?:\.\d{1,9})?){1,6}(?![\d:])")
_BETWEEN_MARK = re.compile(r"\s?[和与]\s?")
_WITH = re.compile("[和与]")
_BETWEEN = re.compile(r" ?之?间(?!接|断|谍|隔)")
_RANGE_MARK = re.compile(r"\s?(?:-|—{1,2}|~|至|到)\s?")
_TENTHS = re.compile(
    r"成(?P<more>半|[一二三四五六七八九](?![十百千万亿名个件人家]))?(?![功立员果本长都效绩年为交品渝片色因就套熟型份千百像]|群(?!众))"
)
_SPACE = re.compile(r" {0,4}")
_NOUN = re.compile(r"[\u4e00-\u9fff]")
_PER_BEFORE = re.compile(
    r"每(?P<unit>平方米|平方公里|立方米|公里|公斤|千克|公顷|小时|吨|亩|斤|升|米|头|人|户|张|股|10股|月|年|天|日|度|千瓦时|桶|次|件)\Z"
)
_MONEY_NOUN = re.compile(
    r"投资|资金|产值|收入|财政|金额|营收|利润|贷款|存款|支出|预算|税|总额|总量|资产|价值|成本|债|款|损失|经费|GDP|增加值|销售额|交易额|消费|市值|融资|信贷|规模(?=达|超|突破)|外汇"
)
_INDEX = re.compile(
    r"指数(?:\([^)]{0,24}\))?[^,;。、]{0,4}\Z|得分[^,;。、]{0,3}\Z|系数[^,;。、]{0,4}\Z|浓度[^,;。]{0,3}\Z"
)
_NO_HALF = ("半数", "半导", "半个", "半年", "半球", "半径", "半岛", "半成", "半月", "半天", "半路", "半夜", "半价")
_SEX = re.compile(r"[男女]\Z")
#: Ratios and fractions that do not end are given to twelve places.
_PRECISION = Decimal("0.000000000001")
#: A ratio of more than two terms has no number.
_IMPROPER: Interval = (None, "=", None, None)
#: The next smaller unit of a duration, and how many of it make one.
_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_DATE_UNITS = ("月", "日")
_HALF = Numeral(Decimal("0.5"), "=", Decimal("0.5"), Decimal("0.5"))
_PARTS_OF = {"百": Decimal(1), "佰": Decimal(1), "千": Decimal("0.1"), "仟": Decimal("0.1"), "万": Decimal("0.01")}
UNDETERMINED = "no unit behind it"


class Reader:
    """Reads one figure of one document."""

    def __init__(self, folded: str, original: str, end: int, units: UnitTable, bounds: BoundTable) -> None:
        self.folded = folded
        self.original = original
        self.end = end
        self.units = units
        self.bounds = bounds

    def read(self, figure: Figure, floor: int) -> list[Quantity] | str:
        """The quantity that begins with the figure (rarely more than one), or why there is none."""
        folded, start = self.folded, figure.start
        if folded.startswith("一半", start):
            return self._one_half(start, start + 2, floor)
        if folded[start] == "半" and figure.end - start == 1:
            return self._half(start, floor)
        if (percent := _PERCENT_WORD.match(folded, start)) is not None:
            return self._percent_word(percent, floor)
        if (fraction := _FRACTION.match(folded, start)) is not None:
            return self._fraction(fraction, floor)
        if (ratio := _RATIO.match(folded, start)) is not None and (":" in ratio[0] or self._compares(ratio)):
            return self._ratio(ratio, floor)
        if (vulgar := _VULGAR.match(folded, start)) is not None and self._parts(vulgar):
            return self._fraction(vulgar, floor)
        text = folded[start : figure.end]
        numeral = parse_numeral(text)
        if numeral is None:
            return self._shorter(figure, floor)
        if (
            folded[start - 1 : start] in ("-", "负")
            and numeral.bound == "="
            and numeral.value
            and _NEGATIVE.search(folded, max(0, start - 2), start)
        ):
            lost = -numeral.value
            return self._number(start, figure.end, Numeral(lost, "=", lost, lost), floor)
        return self._number(start, figure.end, numeral, floor)

    def _parts(self, match: re.Match[str]) -> bool:
        """Whether 1/2 is a part of a whole."""
        start, end = match.span()
        if not 0 < int(match["n"]) < int(match["d"]) or (self.folded[start - 1 : start].isascii() and start):
            return False
        before = self.folded[max(0, start - 4) : start]
        return bool(_PARTS_BEFORE.search(before) or _PARTS_AFTER.match(self.folded, end))

    def _compares(self, ratio: re.Match[str]) -> bool:
        """`5比45比50` is a ratio; `3比2` is a score, unless 比例 or 比 stands before."""
        return ratio[0].count("比") > 1 or bool(
            re.search(r"比(?:例|重|值)?[为是达]?\Z", self.folded[max(0, ratio.start() - 6) : ratio.start()])
        )

    def index(self, figure: Figure, floor: int) -> list[Quantity] | str:
        """A bare number in a list that an index number opened: 其中食品烟酒99.4、居住101.6."""
        numeral = parse_numeral(self.folded[figure.start : figure.end])
        if numeral is None:
            return UNDETERMINED
        unit = Unit(figure.end, "measure", None, "")
        return [self._make(figure.start, figure.end, unit, numeral, floor, "quantity.index")]

    def _shorter(self, figure: Figure, floor: int) -> list[Quantity] | str:
        """The longest head of the figure that is a number (十几来 …)."""
        for end in range(figure.end - 1, figure.start, -1):
            numeral = parse_numeral(self.folded[figure.start : end])
            if numeral is not None:
                return self._number(figure.start, end, numeral, floor)
        return "no number"

    # --- forms without a unit after them ------------------------------------------------------------------------

    def _half(self, start: int, floor: int) -> list[Quantity] | str:
        if self.folded.startswith("数", start + 1):
            return self._one_half(start, start + 2, floor)
        unit = self._unit(start + 1, _HALF)
        if unit is None or unit.kind not in ("duration", "fraction"):
            return "半 without a unit of time"
        # 半成 is half a tenth, 半折 half the price.
        half = Decimal(5) if unit.surface == "折" else Decimal("0.5")
        return [self._make(start, unit.end, unit, Numeral(half, "=", half, half), floor, "quantity.half")]

    def _one_half(self, start: int, end: int, floor: int) -> list[Quantity] | str:
        half = Decimal("0.5")
        return [
            self._make(
                start, end, Unit(end, "fraction", None, ""), Numeral(half, "=", half, half), floor, "quantity.half"
            )
        ]

    def _percent_word(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        first = parse_numeral(match["n"])
        if first is None or first.value is None:
            return "no number behind 分之"
        scale = _PARTS_OF[match["base"]]
        if match["fuzz"] in ("k", "K"):
            scale *= 1000
        end = match.end()
        if match["m"]:
            second = parse_numeral(match["m"])
            if second is not None and second.value is not None:
                numeral = Numeral(None, "range", first.value * scale, second.value * scale)
                return [
                    self._make(
                        match.start(),
                        end,
                        Unit(end, "percent", "percent", "%"),
                        numeral,
                        floor,
                        "quantity.percent_word",
                    )
                ]
        value = first.value * scale
        about = match["fuzz"] in ("多", "余", "几")
        numeral = Numeral(value, ">" if about else "=", value, value + scale if about else value)
        if self.folded.startswith(("个百分点", "百分点"), end):
            return "百分点 behind 百分之"
        return [
            self._make(
                match.start(), end, Unit(end, "percent", "percent", "%"), numeral, floor, "quantity.percent_word"
            )
        ]

    def _fraction(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        whole, part = parse_numeral(match["d"]), parse_numeral(match["n"])
        if whole is None or part is None or not whole.value or part.value is None:
            return "no number in the fraction"
        value = (part.value / whole.value).quantize(_PRECISION).normalize()
        numeral = Numeral(value, "=", value, value)
        made = self._make(
            match.start(), match.end(), Unit(match.end(), "fraction", None, ""), numeral, floor, "quantity.fraction"
        )
        return [self._than(made) or made]

    def _ratio(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        terms = [Decimal(term) for term in re.split("[:比]", match[0].replace(" ", ""))]
        number = None
        if len(terms) == 2:
            if not terms[0]:
                return "a ratio to nothing"
            number = _plain((terms[1] / terms[0]).quantize(_PRECISION))
        span = match.span()
        words = self.bounds.find(self.folded, *span, magnitude=False, floor=floor)
        value, bound, lower, upper = (
            _IMPROPER if number is None else interval(Numeral(number, "=", number, number), words.bound)
        )
        return [
            Quantity(
                self.original[slice(*span)], span, "ratio", value, ":", "ratio", bound, lower, upper, words.left, words.right,
                "quantity.ratio",
            )
        ]  # fmt: skip

    # --- a number and its unit ----------------------------------------------------------------------------------

    def _number(self, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | str:
        folded = self.folded
        at = _SPACE.match(folded, stop).end()  # type: ignore[union-attr]
        second = self._range_end(stop)
        if second is not None:
            upper, upper_stop, own_unit = second
            unit_at = _SPACE.match(folded, upper_stop).end()  # type: ignore[union-attr]
            unit = self._unit(unit_at, upper)
            if (unit is None or unit.surface == "间") and own_unit is None and self._spans_bare(start, upper_stop):
                unit = Unit(upper_stop, "count", None, "")
            if unit is not None and numeral.value is not None and upper.value is not None:
                low, high = _scaled(numeral.value, upper.value, folded[start:stop], folded[upper_stop - 1])
                if low < high and (own_unit is None or own_unit == unit.surface):
                    both = Numeral(None, "range", low, high)
                    return [self._make(start, unit.end, unit, both, floor, "quantity.range")]
        unit = self._unit(at, numeral)
        if unit is None and folded[stop - 1] == "两" and stop - start > 1:
            shorter = parse_numeral(folded[start : stop - 1])
            named = self.units.named("两")
            if shorter is not None and named is not None:
                unit, numeral, stop = Unit(stop, *named, "两"), shorter, stop - 1
        if unit is not None and unit.surface == "块" and _TENTH_COIN.match(folded, unit.end):
            unit = Unit(unit.end, "money", "CNY", "块")
        if unit is None:
            return self._bare(start, stop, numeral, floor)
        if (reason := find_exclusion(self.bounds, folded, start, stop, numeral, unit, floor)) is not None:
            return reason
        end = unit.end
        if unit.kind in ("duration", "measure") or unit.surface in ("个", "个半", "倍"):
            end, numeral, unit = self._with_half(start, stop, numeral, unit)
            if unit.kind == "duration":
                end, numeral, unit = self._with_parts(end, numeral, unit)
        elif unit.kind == "money" and unit.surface in _MAIN_COINS:
            end, numeral = self._with_coins(unit, numeral)
        return [self._make(start, end, unit, numeral, floor, "quantity.unit")]

    def _spans_bare(self, start: int, stop: int) -> bool:
        """Whether words around a range say that it is one: 范围是一千到一千五百, 20到30之间."""
        before = self.folded[max(0, start - 5) : start]
        if self.folded.startswith("间", stop) and not _WITH.search(self.folded, start, stop):
            return False  # 20至30间 counts rooms
        return bool(_BETWEEN.match(self.folded, stop) or re.search(r"(?:范围[是为在]?|介于|区间[是为]?)\Z", before))

    def _unit(self, at: int, numeral: Numeral) -> Unit | None:
        folded = self.folded
        if folded.startswith("成", at) and (tenths := _TENTHS.match(folded, at)) is not None:
            return Unit(tenths.end(), "fraction", "tenth", "成")
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

    def _range_end(self, stop: int) -> tuple[Numeral, int, str | None] | None:
        """The upper end of a range that begins before `stop`: 3—5个, 20%—34%, 三至五年."""
        folded = self.folded
        own: str | None = None
        at = stop
        if folded.startswith("%", at):
            own, at = "%", at + 1
        else:
            unit = self.units.match(folded, at)
            if unit is not None and (_RANGE_MARK.match(folded, unit.end) or _BETWEEN_MARK.match(folded, unit.end)):
                own, at = unit.surface, unit.end
        mark = _RANGE_MARK.match(folded, at) or _BETWEEN_MARK.match(folded, at)
        if mark is None:
            return None
        number = NUMERAL_AT.match(folded, mark.end(), self.end)
        if number is None:
            return None
        numeral = parse_numeral(number[0])
        if numeral is None or numeral.bound != "=":
            return None
        if mark.re is _BETWEEN_MARK:
            # 20和30之间: the two are ends only where 之间 closes them.
            unit = self.units.match(folded, number.end())
            closed = unit.end if unit is not None and unit.surface != "间" else number.end()
            if _BETWEEN.match(folded, closed) is None:
                return None
        return numeral, number.end(), own

    def _with_half(self, start: int, stop: int, numeral: Numeral, unit: Unit) -> tuple[int, Numeral, Unit]:
        """三年半, 一个半月; 两年多, 一个多小时."""
        folded = self.folded
        inside = folded[stop : unit.end]
        end = unit.end
        if numeral.value is None or numeral.bound != "=":
            return end, numeral, unit
        value = numeral.value
        if "个半" in inside:
            value += Decimal("0.5")
            return end, Numeral(value, "=", value, value), unit
        if "个多" in inside:
            return end, Numeral(value, ">", value, value + 1), unit
        if folded.startswith("半", end) and not folded.startswith(_NO_HALF, end):
            value += Decimal("0.5")
            return end + 1, Numeral(value, "=", value, value), unit
        return end, numeral, unit

    def _with_parts(self, end: int, numeral: Numeral, unit: Unit) -> tuple[int, Numeral, Unit]:
        """3年零2个月 is 38 个月, 2小时30分钟 is 150 分钟: told in the smaller unit, where that is exact."""
        folded = self.folded
        while (
            numeral.value is not None and numeral.bound == "=" and (smaller := _SMALLER.get(unit.id or "")) is not None
        ):
            at = end + (folded[end : end + 1] in ("零", "又", "〇"))
            figure = NUMERAL_AT.match(folded, at, self.end)
            part = parse_numeral(figure[0]) if figure is not None else None
            inner = self._unit(figure.end(), part) if figure is not None and part is not None else None
            if part is None or inner is None or inner.id != smaller[0] or part.value is None or part.bound != "=":
                break
            if part.value >= smaller[1] or inner.surface in _DATE_UNITS:
                break
            value = numeral.value * smaller[1] + part.value
            end, numeral, unit = inner.end, Numeral(value, "=", value, value), inner
        return end, numeral, unit

    def _with_coins(self, unit: Unit, numeral: Numeral) -> tuple[int, Numeral]:
        """五元三毛, 50元6角三分, 3块5."""
        folded, end = self.folded, unit.end
        if numeral.value is None or numeral.bound != "=" or numeral.value != numeral.value.to_integral_value():
            return end, numeral
        coins = _COINS.match(folded, end)
        if coins is None or not (coins["jiao"] or coins["fen"]):
            coins = _TENTH_COIN.match(folded, end) if unit.surface == "块" else None
        if coins is None:
            return end, numeral
        value = numeral.value
        for name, worth in (("jiao", Decimal("0.1")), ("fen", Decimal("0.01"))):
            part = parse_numeral(coins.groupdict().get(name) or "零")
            if part is None or part.value is None:
                return end, numeral
            value += part.value * worth
        return coins.end(), Numeral(value, "=", value, value)

    def _make(self, start: int, end: int, unit: Unit, numeral: Numeral, floor: int, rule: str) -> Quantity:
        folded = self.folded
        kind, ident, surface = unit.kind, unit.id, unit.surface
        if numeral.value is not None and numeral.value < 0:
            start -= 1
        if kind == "fraction" and surface == "成":
            last = folded[end - 1]
            half = (
                Decimal("0.05")
                if last == "半"
                else Decimal(0)
                if last == "成"
                else Decimal("一二三四五六七八九".index(last) + 1) / 100
            )
            numeral = _times(numeral, Decimal("0.1"), half)
            surface, ident = "", None
        elif kind == "fraction" and surface == "折":
            tenths = numeral.value is not None and (numeral.value < 10 or numeral.value % 1 != 0)
            numeral = _times(numeral, Decimal("0.1") if tenths else Decimal("0.01"), Decimal(0))
            surface = ""
        elif kind == "multiple" and surface == "番":
            numeral = _doubled(numeral)
        elif kind == "fraction":
            surface = ""
        # 两年多, 1倍多: what follows the unit stands outside the span.
        more = folded[end : end + 1] in ("多", "余") and numeral.bound == "=" and numeral.value is not None
        if more and not self.units.match(folded, end + 1):
            step = numeral.value or Decimal(1)
            one = Decimal(1).scaleb(int(step.normalize().as_tuple().exponent))
            numeral = Numeral(step, ">", step, step + one)
        words = self.bounds.find(
            folded, start, end + (1 if more else 0), magnitude=folded[start] in "百千万亿十", floor=floor
        )
        number, bound, lower, upper = interval(numeral, words.bound)
        per = _PER_BEFORE.search(folded[max(0, words.left - 5) : words.left]) if kind == "money" else None
        if per is not None and "/" not in surface:
            surface, ident = f"{surface}/{per['unit']}", f"{ident}_per_{per['unit']}"
        return Quantity(
            self.original[start:end], (start, end), kind, _plain(number), self._written(surface, unit, end), ident, bound,
            _plain(lower), _plain(upper), words.left, words.right, rule,
        )  # fmt: skip

    def _written(self, surface: str, unit: Unit, end: int) -> str:
        """The unit as the document writes it (full-width brackets stay), a percent always as %."""
        if not surface or surface == "%" or ("/" in surface and unit.surface != surface):
            return surface
        written = self.original[unit.end - len(surface) : unit.end]
        return written if (written and surface[0] in "%") or "(" in surface else surface

    # --- what a number with or without a unit is not --------------------------------------------------------------

    def _bare(self, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | str:
        """A number with no unit behind it: 5400万农民, 突破60亿, 男310, 指数为99.5."""
        folded = self.folded
        text = folded[start:stop]
        before = folded[max(0, start - 36) : start]
        follower = folded[stop : stop + 1]
        unit = Unit(stop, "count", None, "")
        if (marked := _MARKS.get(folded[start - 1 : start])) is not None:
            made = self._make(
                start,
                stop,
                Unit(stop, "money", marked, self.units.written(marked)),
                numeral,
                floor,
                "quantity.currency_mark",
            )
            return [
                replace(
                    made, span=(start - 1, stop), text=self.original[start - 1 : stop], left=min(made.left, start - 1)
                )
            ]
        scaled = text[-1] in "万亿余多几" or (text[-1] in "百千" and len(text) > 1)
        if scaled and (text[0].isascii() or len(text) > 1 or before.endswith("上")):
            if before.endswith("每") or (text in ("百余", "千余") and not _NOUN.match(follower or " ")):
                return "the denominator of a rate"
            if follower == "级":
                return "a size class or a figure of speech"
            clause = re.split("[,;。]", before)[-1]
            if not _NOUN.match(follower) and _MONEY_NOUN.search(clause) and text[-1] in "万亿余多":
                unit = Unit(stop, "money", "cny", "元")
            return [self._make(start, stop, unit, numeral, floor, "quantity.bare")]
        if folded[start].isascii():
            if _SEX.search(before) and not _NOUN.match(follower or " "):
                return [self._make(start, stop, unit, numeral, floor, "quantity.bare")]
            if _INDEX.search(before) and not _NOUN.match(follower or " "):
                return [self._make(start, stop, Unit(stop, "measure", None, ""), numeral, floor, "quantity.index")]
        return self._compared(start, stop, numeral, floor) or UNDETERMINED

    def _than(self, made: Quantity) -> Quantity | None:
        """比170低, 比四分之一大: the number bounds what is compared with it."""
        before = self.folded[max(0, made.span[0] - 2) : made.span[0]].rstrip()
        than = _THAN.match(self.folded, made.span[1]) if before.endswith("比") and made.number is not None else None
        if than is None:
            return None
        if than["way"] in "大高多长快重":
            return replace(made, bound=">", lower=made.number, upper=None, left=made.span[0] - 1, right=than.end())
        return replace(made, bound="<", lower=None, upper=made.number, left=made.span[0] - 1, right=than.end())

    def _compared(self, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | None:
        """A bare number that words of comparison bound: 大于100的, 20和30之间, 比170低."""
        folded, unit = self.folded, Unit(stop, "count", None, "")
        before = folded[max(floor, start - 8) : start]
        if before.rstrip().endswith("比"):
            made = self._than(self._make(start, stop, unit, numeral, floor, "quantity.compared"))
            if made is not None:
                return [made]
        if folded[start].isascii() or stop - start > 1 or folded.startswith("以", stop):
            after = _COMPARED_AFTER.match(folded, stop)
            if after is not None or (_COMPARES.search(before) and _NO_NOUN.match(folded, stop)):
                return [self._make(start, stop, unit, numeral, floor, "quantity.compared")]
        return None


#: Years are a length of time only where one of these follows; else they name the time reported on or a plan.


def _scaled(low: Decimal, high: Decimal, written: str, last: str) -> tuple[Decimal, Decimal]:
    """3—5万: the magnitude at the end belongs to both."""
    if written[-1] in "万亿" or last not in "万亿":
        return low, high
    scale = Decimal({"万": 10**4, "亿": 10**8}[last])
    return (low * scale, high) if low < scale else (low, high)


def _times(numeral: Numeral, factor: Decimal, plus: Decimal) -> Numeral:
    value = numeral.value * factor + plus if numeral.value is not None else None
    return Numeral(value, numeral.bound, numeral.lower * factor + plus, numeral.upper * factor + plus)


def _doubled(numeral: Numeral) -> Numeral:
    """翻一番 is twice, 翻两番 four times."""
    if numeral.value is None or numeral.value > 20:
        return numeral
    value = Decimal(2) ** numeral.value
    return Numeral(value, numeral.bound, value, value)


def _plain(value: Decimal | None) -> Decimal | None:
    """Without an exponent and without zeros behind the point that a magnitude made (1.5万亿)."""
    if value is None:
        return None
    if value == value.to_integral_value():
        return value.quantize(Decimal(1)) if abs(value) < Decimal(10) ** 27 else value
    return value.normalize()
