"""Reads each figure of class `quantity`: number, unit, kind, bound; says why one counts nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from decimal import Decimal

from reformextract.figures import NAME, NUMERAL_AT, QUANTITY, TIME, Figure
from reformextract.lexicon import Lexicon
from reformextract.models import Quantity
from reformextract.numerals import Numeral, parse_numeral
from reformextract.quantities.bounds import BoundTable, interval
from reformextract.quantities.ranks import RankFinder
from reformextract.quantities.units import Unit, UnitTable


@dataclass(frozen=True, slots=True)
class Rejected:
    """A numeral that counts nothing, with the reason."""

    start: int
    end: int
    reason: str


_PART = r"(?:\d{1,15}(?:\.\d{1,9})?|[〇零一二三四五六七八九十百千万两]{1,9}(?:点[〇零一二三四五六七八九]{1,6})?)"
_PERCENT_WORD = re.compile(rf"(?P<base>百|千|万)分之(?P<n>{_PART})(?:(?:至|到|—|-|~)(?:百分之)?(?P<m>{_PART}))?(?P<fuzz>[多余几])?")
_FRACTION = re.compile(rf"(?P<d>{_PART})分之(?P<n>{_PART})")
_RATIO = re.compile(r"\d{1,9}(?:\.\d{1,9})?(?: ?(?::|比) ?\d{1,9}(?:\.\d{1,9})?){1,6}(?![\d:])")
_RANGE_MARK = re.compile(r"\s?(?:-|—{1,2}|~|至|到)\s?")
_TENTHS = re.compile(r"成(?P<more>半|[一二三四五六七八九](?![十百千万亿名个件人家]))?(?![功立员果本长都效绩年为交品渝片色因就套熟型份千百像]|群(?!众))")
_TURN = re.compile(r"翻(?:了|两|一)?(?:近)?\Z")
_SPACE = re.compile(r" {0,4}")
_HALF_TAIL = re.compile(r"半(?=[^\u4e00-\u9fff]|的|时间|以|左|内|多|[\u4e00-\u9fff])")
_ARTICLE_UNITS_KEPT = frozenset({"番", "倍", "成"})
_ITEM_LIST = re.compile(r"(?:、|,|和|及|与|或|至)\s?")
_NOUN = re.compile(r"[\u4e00-\u9fff]")
_PER_BEFORE = re.compile(r"每(?P<unit>平方米|平方公里|立方米|公里|公斤|千克|公顷|小时|吨|亩|斤|升|米|头|人|户|张|股|10股|月|年|天|日|度|千瓦时|桶|次|件)\Z")
_MONEY_NOUN = re.compile(r"投资|资金|产值|收入|财政|金额|营收|利润|贷款|存款|支出|预算|税|总额|总量|资产|价值|成本|债|款|损失|经费|GDP|增加值|销售额|交易额|消费|市值|融资|信贷|规模(?=达|超|突破)|外汇")
_AGE = re.compile(r"岁")
_AVERAGE = re.compile(r"平均|寿命|年龄|人均|中位")
_MODE = re.compile(r"小时(?:[^,;。、以内左]{0,6}?)(?:巡|值|在线|服务|开放|不间断|全|轮|守|响应|营业|热线|值守|监|备勤|待命|视频|自助|警|屯|无)")
_INDEX = re.compile(r"指数(?:\([^)]{0,24}\))?[^,;。、]{0,4}\Z|得分[^,;。、]{0,3}\Z|系数[^,;。、]{0,4}\Z|浓度[^,;。]{0,3}\Z")
_SEX = re.compile(r"[男女]\Z")
#: Ratios and fractions that do not end are given to twelve places.
_PRECISION = Decimal("0.000000000001")
_UNDETERMINED = "no unit behind it"


class QuantityFinder:
    """Reads figures with the units and modifiers of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._units = UnitTable(lexicon)
        self._bounds = BoundTable(lexicon)
        self._ranks = RankFinder(lexicon)

    def find(
        self, folded: str, original: str, start: int, end: int, figures: list[Figure]
    ) -> tuple[list[Quantity], list[Rejected]]:
        """Return the quantities of a stretch of text in order, and the numerals that count nothing.

        Args:
            folded: the document, folded.
            original: the document as written, for the quoted texts.
            start: where to begin.
            end: where to stop.
            figures: the figures found there.
        """
        taken = [(f.start, f.end) for f in figures if f.kind in (TIME, NAME)]
        ranks = self._ranks.find(folded, original, start, end, taken)
        rank_spans = [r.span for r in ranks]
        found: list[Quantity] = list(ranks)
        rejected: list[Rejected] = []
        at = start
        reader = _Reader(folded, original, end, self._units, self._bounds)
        for index, figure in enumerate(figures):
            if figure.start < at or any(s <= figure.start and figure.end <= e for s, e in rank_spans):
                continue
            if figure.kind != QUANTITY:
                rejected.append(Rejected(figure.start, figure.end, figure.reason))
                continue
            floor = max([at, *(f.end for f in figures[max(0, index - 1) : index])])
            read = reader.read(figure, floor)
            if read == _UNDETERMINED and found and _follows_index(folded, figure, found[-1]):
                read = reader.index(figure, floor)
            if isinstance(read, str):
                rejected.append(Rejected(figure.start, figure.end, read))
                continue
            found.extend(read)
            at = max(q.span[1] for q in read)
        found.sort(key=lambda q: q.span)
        return _agree(folded, self._inherit(folded, original, found, rejected)), rejected

    def _inherit(self, folded: str, original: str, found: list[Quantity], rejected: list[Rejected]) -> list[Quantity]:
        """A bare number in a list takes the unit of the next item: 12、15和18件; 男310 has none."""
        starts = [q.span[0] for q in found]
        extra: list[Quantity] = []
        for bare in reversed(rejected):
            if bare.reason != _UNDETERMINED or not folded[bare.start].isascii():
                continue
            mark = _ITEM_LIST.match(folded, bare.end)
            if not mark:
                continue
            follower = next((q for q in extra if q.left == mark.end()), None)
            if follower is None:
                index = bisect_left(starts, mark.end())
                if index < len(found) and found[index].left == mark.end():
                    follower = found[index]
            if follower is None or follower.kind in ("rank", "ratio", "duration") or not follower.unit:
                continue
            numeral = parse_numeral(folded[bare.start : bare.end])
            if numeral is None or numeral.value is None:
                continue
            extra.append(
                replace(
                    follower, text=original[bare.start : bare.end], span=(bare.start, bare.end), number=numeral.value,
                    bound="=", lower=numeral.value, upper=numeral.value, left=bare.start, right=bare.end,
                    rule="quantity.list_item",
                )
            )  # fmt: skip
        if extra:
            gone = {q.span[0] for q in extra}
            rejected[:] = [r for r in rejected if r.start not in gone]
            found = sorted([*found, *extra], key=lambda q: q.span)
        return found


def _agree(folded: str, found: list[Quantity]) -> list[Quantity]:
    """Items of a list share what one of them tells: 1409万、1305万人次 the unit, 突破8万亿元、9万亿元 the bound."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        item, following = result[index], result[index + 1]
        mark = _ITEM_LIST.match(folded, item.span[1])
        if mark is None or following.left != mark.end():
            continue
        if item.rule == "quantity.bare" and not item.unit and following.unit and following.kind in ("count", "money", "measure"):
            result[index] = replace(item, kind=following.kind, unit=following.unit, unit_id=following.unit_id)
        elif item.unit == "个" and following.unit == "个百分点":
            result[index] = replace(item, kind=following.kind, unit=following.unit, unit_id=following.unit_id)
    for index in range(1, len(result)):
        before, item = result[index - 1], result[index]
        joined = folded[before.span[1] : item.span[0]] in ("、", "和", "与") and before.kind == item.kind != "rank"
        if joined and item.bound == "=" and before.bound in (">", "<", ">=", "<=") and before.left < before.span[0] and before.right == before.span[1]:
            lower, upper = (item.number, None) if before.bound.startswith(">") else (None, item.number)
            result[index] = replace(item, bound=before.bound, lower=lower, upper=upper)
    return result


class _Reader:
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
        text = folded[start : figure.end]
        numeral = parse_numeral(text)
        if numeral is None:
            return self._shorter(figure, floor)
        if folded[start - 1 : start] == "-" and start >= 2 and not folded[start - 2].isascii() and numeral.bound == "=" and numeral.value:
            lost = -numeral.value
            return self._number(start, figure.end, Numeral(lost, "=", lost, lost), floor)
        return self._number(start, figure.end, numeral, floor)

    def _compares(self, ratio: re.Match[str]) -> bool:
        """`5比45比50` is a ratio; `3比2` is a score, unless 比例 or 比 stands before."""
        return ratio[0].count("比") > 1 or bool(re.search(r"比(?:例|重|值)?[为是达]?\Z", self.folded[max(0, ratio.start() - 6) : ratio.start()]))

    def index(self, figure: Figure, floor: int) -> list[Quantity] | str:
        """A bare number in a list that an index number opened: 其中食品烟酒99.4、居住101.6."""
        numeral = parse_numeral(self.folded[figure.start : figure.end])
        if numeral is None:
            return _UNDETERMINED
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
        unit = self.units.match(self.folded, start + 1)
        if unit is None or unit.kind != "duration":
            return "半 without a unit of time"
        half = Decimal("0.5")
        return [self._make(start, unit.end, unit, Numeral(half, "=", half, half), floor, "quantity.half")]

    def _one_half(self, start: int, end: int, floor: int) -> list[Quantity] | str:
        half = Decimal("0.5")
        return [self._make(start, end, Unit(end, "fraction", None, ""), Numeral(half, "=", half, half), floor, "quantity.half")]

    def _percent_word(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        first = parse_numeral(match["n"])
        if first is None or first.value is None:
            return "no number behind 分之"
        scale = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}[match["base"]]
        end = match.end()
        if match["m"]:
            second = parse_numeral(match["m"])
            if second is not None and second.value is not None:
                numeral = Numeral(None, "range", first.value * scale, second.value * scale)
                return [self._make(match.start(), end, Unit(end, "percent", "percent", "%"), numeral, floor, "quantity.percent_word")]
        value = first.value * scale
        upper = value + scale if match["fuzz"] else value
        numeral = Numeral(value, ">" if match["fuzz"] else "=", value, upper)
        point = re.compile("个?百分点").match(self.folded, end)
        if point:
            return "百分点 behind 百分之"
        return [self._make(match.start(), end, Unit(end, "percent", "percent", "%"), numeral, floor, "quantity.percent_word")]

    def _fraction(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        whole, part = parse_numeral(match["d"]), parse_numeral(match["n"])
        if whole is None or part is None or not whole.value or part.value is None:
            return "no number in the fraction"
        value = (part.value / whole.value).quantize(_PRECISION).normalize()
        numeral = Numeral(value, "=", value, value)
        return [self._make(match.start(), match.end(), Unit(match.end(), "fraction", None, ""), numeral, floor, "quantity.fraction")]

    def _ratio(self, match: re.Match[str], floor: int) -> list[Quantity] | str:
        terms = [Decimal(term) for term in re.split("[:比]", match[0].replace(" ", ""))]
        number = None
        if len(terms) == 2:
            if not terms[0]:
                return "a ratio to nothing"
            number = _plain((terms[1] / terms[0]).quantize(_PRECISION))
        span = match.span()
        words = self.bounds.find(self.folded, *span, magnitude=False, floor=floor)
        value, bound, lower, upper = (number, "=", number, number)
        if number is not None:
            value, bound, lower, upper = interval(Numeral(number, "=", number, number), words.bound)  # type: ignore[assignment]
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
            if unit is not None and numeral.value is not None and upper.value is not None:
                low, high = _scaled(numeral.value, upper.value, folded[start:stop], folded[upper_stop - 1])
                if low < high and (own_unit is None or own_unit == unit.surface):
                    both = Numeral(None, "range", low, high)
                    return [self._make(start, unit.end, unit, both, floor, "quantity.range")]
        unit = self._unit(at, numeral)
        if unit is None:
            return self._bare(start, stop, numeral, floor)
        if (reason := self._counts_nothing(start, stop, numeral, unit, floor)) is not None:
            return reason
        end = unit.end
        if unit.kind == "duration" or unit.surface in ("个", "个半"):
            end, numeral, unit = self._with_half(start, stop, numeral, unit)
        return [self._make(start, end, unit, numeral, floor, "quantity.unit")]

    def _unit(self, at: int, numeral: Numeral) -> Unit | None:
        folded = self.folded
        tenths = _TENTHS.match(folded, at)
        if tenths is not None:
            return Unit(tenths.end(), "fraction", "tenth", "成")
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
                if named is not None and named.kind == "duration" and (surface == "" or self.units.named("个" + named.surface)):
                    ident = self.units.named(surface + named.surface) if surface else (named.kind, named.id)
                    return Unit(named.end, named.kind, ident[1] if ident else named.id, (surface if named.surface == "月" else "") + named.surface)
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
            if unit is not None and _RANGE_MARK.match(folded, unit.end):
                own, at = unit.surface, unit.end
        mark = _RANGE_MARK.match(folded, at)
        if mark is None:
            return None
        number = NUMERAL_AT.match(folded, mark.end(), self.end)
        if number is None:
            return None
        numeral = parse_numeral(number[0])
        return (numeral, number.end(), own) if numeral is not None and numeral.bound == "=" else None

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
        if folded.startswith("半", end) and not folded.startswith(("半数", "半导"), end) and unit.kind == "duration":
            value += Decimal("0.5")
            return end + 1, Numeral(value, "=", value, value), unit
        return end, numeral, unit

    def _make(self, start: int, end: int, unit: Unit, numeral: Numeral, floor: int, rule: str) -> Quantity:
        folded = self.folded
        kind, ident, surface = unit.kind, unit.id, unit.surface
        if numeral.value is not None and numeral.value < 0:
            start -= 1
        if kind == "fraction" and surface == "成":
            last = folded[end - 1]
            half = Decimal("0.05") if last == "半" else Decimal(0) if last == "成" else Decimal("一二三四五六七八九".index(last) + 1) / 100
            numeral = _times(numeral, Decimal("0.1"), half)
            surface, ident = "", None
        elif kind == "multiple" and surface == "番":
            numeral = _doubled(numeral)
        elif kind == "fraction":
            surface = ""
        # 两年多, 1倍多: what follows the unit stands outside the span.
        more = folded[end : end + 1] in ("多", "余") and numeral.bound == "=" and numeral.value is not None
        if more and not self.units.match(folded, end + 1):
            step = numeral.value or Decimal(1)
            one = Decimal(1).scaleb(int(step.normalize().as_tuple().exponent))  # type: ignore[arg-type]
            numeral = Numeral(step, ">", step, step + one)
        words = self.bounds.find(folded, start, end + (1 if more else 0), magnitude=folded[start] in "百千万亿十", floor=floor)
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
        if not surface or surface == "%" or "/" in surface and unit.surface != surface:
            return surface
        written = self.original[unit.end - len(surface) : unit.end]
        return written if written and surface[0] in "%" or "(" in surface else surface

    # --- what a number with or without a unit is not --------------------------------------------------------------

    def _counts_nothing(self, start: int, stop: int, numeral: Numeral, unit: Unit, floor: int) -> str | None:
        folded = self.folded
        text = folded[start:stop]
        before = folded[max(floor, start - 3) : start]
        chinese_one = text == "一"
        if unit.surface in ("岁", "周岁") and not _AVERAGE.search(folded[max(0, start - 12) : start]):
            return "an age that describes a person"
        if text in ("24", "7") and _MODE.match(folded, stop):
            return "a mode of service, all day"
        if unit.surface in ("级", "大", "届", "审", "线", "号", "代", "甲"):
            return "a tier, grouping or edition"
        if text in ("百", "千", "万", "亿", "十万", "百万", "千万", "百亿", "千亿", "万亿") and text != "十":
            if before.endswith("每"):
                return "the denominator of a rate"
            words = self.bounds.find(folded, start, unit.end, magnitude=True, floor=floor)
            if (words.left == start or folded[unit.end : unit.end + 1] == "级") and not re.search(r"[达破过逾在]\Z", before):
                return "a size class or a figure of speech"
        if before.endswith("每") and unit.kind != "money" and (numeral.value or 0) in (1, 100, 1000, 10000, 100000):
            return "the denominator of a rate"
        if chinese_one and not before.endswith("第"):
            return self._article(start, unit, floor)
        if (reason := _grouping(text, folded, start, unit)) is not None:
            return reason
        if unit.surface == "期" and not folded[start].isascii() and (numeral.value or 0) < 10 and not folded.startswith("多", stop):
            return "a phase of a project"
        if unit.surface in ("年", "日", "月") and folded[start].isascii() and unit.surface != "年":
            return None if unit.surface == "日" and (numeral.value or 0) < 100 and folded[unit.end : unit.end + 1] in "内" else "a date"
        if unit.surface == "年" and not _YEARS_COUNT.match(folded, unit.end):
            return "years that name a plan or the time reported on"
        if text == "十" and unit.surface == "分" and not before.endswith(("得", "打", "扣")):
            return "the word 十分"
        if unit.surface == "点" and (folded[unit.end : unit.end + 1] in "半整钟多许" or (numeral.value or 99) <= 24):
            return "a time of day"
        if unit.surface == "年" and re.fullmatch(r"\d{4}", text):
            return "a year"
        return None

    def _article(self, start: int, unit: Unit, floor: int) -> str | None:
        """一 with a measure word is an article; it counts in a series, under a bound, and before 番 倍 成."""
        folded = self.folded
        if unit.surface in _ARTICLE_UNITS_KEPT or unit.kind in ("percentage_point",):
            return None
        if unit.kind in ("duration", "measure", "money"):
            words = self.bounds.find(folded, start, unit.end, magnitude=False, floor=floor)
            inside = folded[start + 1 : unit.end]
            if words.bound is not None or "多" in inside or "半" in inside:
                return None
            return "一 with a unit, a figure of speech"
        if unit.surface in ("位", "个百分点") and re.search(r"(?:上升|下降|提升|前移|后移|前进|后退)\Z", folded[max(0, start - 2) : start]):
            return None
        around = folded[max(0, start - 24) : unit.end + 24]
        if unit.surface in ("人", "名", "死", "伤") and re.search(r"[死伤亡][^,;。]{0,4}[、,][^,;。]{0,4}[二两三四五六七八九十\d]+[人名]", around):
            return None
        return "一 as an article"

    def _bare(self, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | str:
        """A number with no unit behind it: 5400万农民, 突破60亿, 男310, 指数为99.5."""
        folded = self.folded
        text = folded[start:stop]
        before = folded[max(0, start - 36) : start]
        follower = folded[stop : stop + 1]
        unit = Unit(stop, "count", None, "")
        scaled = text[-1] in "万亿余多几" or text[-1] in "百千" and len(text) > 1
        if scaled and (text[0].isascii() or len(text) > 1 or before.endswith("上")):
            if before.endswith("每") or text in ("百余", "千余") and not _NOUN.match(follower or " "):
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
        return _UNDETERMINED


#: Years are a length of time only where one of these follows; else they name the time reported on or a plan.
def _follows_index(folded: str, figure: Figure, last: Quantity) -> bool:
    if last.rule != "quantity.index" or figure.start - last.span[1] > 24 or not folded[figure.start].isascii():
        return False
    between = folded[last.span[1] : figure.start]
    follower = folded[figure.end : figure.end + 1]
    return bool(between) and "。" not in between and "\u4e00" <= between[-1] <= "\u9fff" and not "\u4e00" <= follower <= "\u9fff"


_YEARS_COUNT = re.compile(
    r"[^\u4e00-\u9fff0-9A-Za-z]|\Z|以[上下内]|内|左右|的|时间|之|有期|多|半|[缩延提]|余|零|不|未|没|共|和|或|至|到|建成|完成|无|才|可|就|[达增减降]|徒刑|艰|驻|扎根|如一日|[持坚]"
)
_YEARS_OF = re.compile(r"(?:累计|共|增长|总|新增|年均|行动|目标|计划|规划|方案|攻坚|义务教育|任期|免费教育|发展|工作|来|间|的目标|的努力|努力|以来|奋斗)")
_SESSION = re.compile(r"(?:人大|政协|大会|委员会|[届会])\Z")


def _grouping(text: str, folded: str, start: int, unit: Unit) -> str | None:
    """Ordinals and groupings in Chinese numerals: 二批, 四类案件, 二次会议, 三年行动, 三日后."""
    chinese = not text[0].isascii()
    follower = folded[unit.end : unit.end + 4]
    if unit.kind == "duration":
        passed = folded[start - 1 : start] == "了"  # 行走了6个多小时后
        if follower.startswith(("后", "前", "之后", "之前")) and not passed:
            return "a time counted from another"
        before = folded[max(0, start - 2) : start]
        if unit.surface == "年" and (_YEARS_OF.match(folded, unit.end) or before.endswith(("第一个", "个")) or before == "的" + "这"):
            return "years that name a plan or the time reported on"
        if unit.surface == "年" and before.endswith("的") and chinese:
            return "years that name a plan or the time reported on"
        return None
    if not chinese:
        return None
    if unit.surface in ("地", "方", "层"):
        return "a floor or the places just named"
    if unit.surface in ("批", "组", "期", "审", "轮") and len(text) == 1 and text != "两":
        return "an ordinal"
    if unit.surface == "类" and len(text) == 1:
        return "a grouping"
    if unit.surface == "次" and follower.startswith(("会议", "全会", "全体")) and _SESSION.search(folded[max(0, start - 4) : start]):
        return "the session of a congress"
    if unit.surface == "部" and follower.startswith("曲"):
        return "a word"
    return None


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



