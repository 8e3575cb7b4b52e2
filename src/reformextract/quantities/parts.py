"""Forms that need no unit behind them: percents in words, fractions, halves, ratios."""

from __future__ import annotations

import re
from decimal import Decimal

from reformextract.models import Quantity
from reformextract.numerals import Numeral, parse_numeral, plain
from reformextract.quantities.bare import compared_with
from reformextract.quantities.bounds import Interval, interval
from reformextract.quantities.exclusions import took
from reformextract.quantities.stretch import Stretch
from reformextract.quantities.units import Unit

_LOW = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖"
_PART = (
    rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,4}}(?:\.\d{{1,9}})?(?![\d,])|\d{{1,15}}(?:\.\d{{1,9}})?"
    rf"|(?:[{_LOW}十千万亿两拾佰仟]|百(?!分)){{1,12}}(?:点[{_LOW}]{{1,6}})?)"
)
_PERCENT_WORD = re.compile(
    rf"一?(?P<base>[百千万佰仟])分之(?![百千万]分)(?P<n>{_PART})(?:(?:至|到|—|-|~)(?:百分之)?(?P<m>{_PART}))?(?P<fuzz>[多余几]|[kK](?![A-Za-z]))?"
)
_WHOLE = rf"(?:\d{{1,15}}(?:\.\d{{1,9}})?|[{_LOW}十百千万亿两拾佰仟]{{1,12}})"
_FRACTION = re.compile(rf"(?P<d>{_WHOLE})分之(?P<n>{_PART})")
#: 1/2 is a fraction only where a word of parts stands around it, else a date or a number of a page.
_VULGAR = re.compile(r"(?P<n>\d{1,3})/(?P<d>\d{1,3})(?![\d/])")
_PARTS_BEFORE = re.compile(r"(?:超过|不足|不到|达到?|近|约|[占有的过])了?\Z")
_PARTS_AFTER = re.compile(r"的|以上|以下|左右|[强弱]")
_RATIO = re.compile(r"\d{1,9}(?:\.\d{1,9})?(?: ?(?::|比) ?\d{1,9}(?:\.\d{1,9})?){1,6}(?![\d:])")
#: Ratios and fractions that do not end are given to twelve places.
_PRECISION = Decimal("0.000000000001")
#: A ratio of more than two terms has no number.
_IMPROPER: Interval = (None, "=", None, None)
_PARTS_OF = {"百": Decimal(1), "佰": Decimal(1), "千": Decimal("0.1"), "仟": Decimal("0.1"), "万": Decimal("0.01")}


#: What a part or a ratio begins with, and what follows its first number.
_WHOLE_STARTS, _PART_MARKS = frozenset("一半"), frozenset("分:比/ ")


def may_be_part(folded: str, start: int, stop: int) -> bool:
    """Return whether a figure may begin a part or a ratio, by its first character and the one behind it."""
    return folded[stop : stop + 1] in _PART_MARKS or folded[start] in _WHOLE_STARTS


def read_part(text: Stretch, start: int, stop: int, floor: int) -> list[Quantity] | str | None:
    """Return the part or ratio that begins with a figure, why it is none, or None where the figure is of another form.

    Args:
        text: where the figure stands.
        start: where it begins.
        stop: where it ends.
        floor: where the words before may begin at the earliest.
    """
    folded = text.folded
    first = folded[start]
    if first == "一" and folded.startswith("一半", start):
        return _one_half(text, start, start + 2, floor)
    if first == "半" and stop - start == 1:
        return _half(text, start, floor)
    following = folded[stop : stop + 2].lstrip(" ")
    if folded.startswith("分之", stop):
        if (percent := _PERCENT_WORD.match(folded, start)) is not None:
            return _percent_word(text, percent, floor)
        if (fraction := _FRACTION.match(folded, start)) is not None:
            return _fraction(text, fraction, floor)
    elif following[:1] in (":", "比"):
        if (ratio := _RATIO.match(folded, start)) is not None and (":" in ratio[0] or _compares(folded, ratio)):
            return _ratio(text, ratio, floor)
    elif following[:1] == "/":
        if (vulgar := _VULGAR.match(folded, start)) is not None and _is_part(folded, vulgar):
            return _fraction(text, vulgar, floor)
    return None


def _half(text: Stretch, start: int, floor: int) -> list[Quantity] | str:
    if text.folded.startswith("数", start + 1):
        return _one_half(text, start, start + 2, floor)
    unit = text.unit(start + 1)
    if text.folded.startswith("每", start - 1):
        return "the denominator of a rate"
    if unit is None or unit.kind not in ("duration", "fraction"):
        return "半 without a unit of time"
    if unit.kind == "duration" and took(text.folded, start, unit.end):
        return "how long it took to rise or fall"
    # 半成 is half a tenth, 半折 half the price.
    half = Decimal(5) if unit.surface == "折" else Decimal("0.5")
    return [text.quantity(start, unit.end, unit, Numeral(half, "=", half, half), floor, "quantity.half")]


def _one_half(text: Stretch, start: int, end: int, floor: int) -> list[Quantity] | str:
    half = Decimal("0.5")
    return [
        text.quantity(
            start, end, Unit(end, "fraction", None, ""), Numeral(half, "=", half, half), floor, "quantity.half"
        )
    ]


def _percent_word(text: Stretch, match: re.Match[str], floor: int) -> list[Quantity] | str:
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
            numeral = Numeral(None, "range", plain(first.value * scale), plain(second.value * scale))
            return [
                text.quantity(
                    match.start(),
                    end,
                    Unit(end, "percent", "percent", "%"),
                    numeral,
                    floor,
                    "quantity.percent_word",
                )
            ]
    value = plain(first.value * scale)
    about = match["fuzz"] in ("多", "余", "几")
    numeral = Numeral(value, ">" if about else "=", value, plain(value + scale) if about else value)
    if text.folded.startswith(("个百分点", "百分点"), end):
        return "百分点 behind 百分之"
    return [
        text.quantity(match.start(), end, Unit(end, "percent", "percent", "%"), numeral, floor, "quantity.percent_word")
    ]


def _fraction(text: Stretch, match: re.Match[str], floor: int) -> list[Quantity] | str:
    whole, part = parse_numeral(match["d"]), parse_numeral(match["n"])
    if whole is None or part is None or not whole.value or part.value is None:
        return "no number in the fraction"
    value = plain((part.value / whole.value).quantize(_PRECISION))
    numeral = Numeral(value, "=", value, value)
    made = text.quantity(
        match.start(), match.end(), Unit(match.end(), "fraction", None, ""), numeral, floor, "quantity.fraction"
    )
    return [compared_with(text.folded, made) or made]


def _is_part(folded: str, match: re.Match[str]) -> bool:
    """Whether 1/2 is a part of a whole."""
    start, end = match.span()
    if not 0 < int(match["n"]) < int(match["d"]) or (folded[start - 1 : start].isascii() and start):
        return False
    before = folded[max(0, start - 4) : start]
    return bool(_PARTS_BEFORE.search(before) or _PARTS_AFTER.match(folded, end))


def _ratio(text: Stretch, match: re.Match[str], floor: int) -> list[Quantity] | str:
    terms = [Decimal(term) for term in re.split("[:比]", match[0].replace(" ", ""))]
    number = None
    if len(terms) == 2:
        if not terms[0]:
            return "a ratio to nothing"
        number = plain((terms[1] / terms[0]).quantize(_PRECISION))
    span = match.span()
    words, left, right = text.bounds.find(text.folded, *span, magnitude=False, floor=floor)
    value, bound, lower, upper = _IMPROPER if number is None else interval(Numeral(number, "=", number, number), words)
    return [
        Quantity(
            text.original[slice(*span)], span, "ratio", value, ":", "ratio", bound, lower, upper, left, right,
            "quantity.ratio",
        )
    ]  # fmt: skip


def _compares(folded: str, ratio: re.Match[str]) -> bool:
    """`5比45比50` is a ratio; `3比2` is a score, unless 比例 or 比 stands before."""
    return ratio[0].count("比") > 1 or bool(
        re.search(r"比(?:例|重|值)?[为是达]?\Z", folded[max(0, ratio.start() - 6) : ratio.start()])
    )
