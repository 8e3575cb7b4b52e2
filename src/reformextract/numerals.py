"""Numbers as Chinese texts write them, read without losing a digit.

``parse_number`` reads one number; ``parse_numeral`` also reads the approximators that stand in it
(十余, 几十, 三四十, 3.9万多) and gives the interval they mean. The reading is positional
arithmetic on `Decimal`; nothing is rounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import Literal

from reformextract.errors import NumberError
from reformextract.normalize import fold

_DIGITS = dict(zip("〇零一二三四五六七八九", [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], strict=True))
_DIGITS |= dict(zip("壹贰叁肆伍陆柒捌玖两俩幺", [1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 2, 1], strict=True))
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_TENS = {"廿": "二十", "卅": "三十"}
#: Words that are numbers or multiply one, and what a letter behind a number multiplies it with.
_DOZEN, _HALF_HUNDRED = "打", "半百"
_LETTERS = {"k": 3, "K": 3, "M": 6, "G": 9, "T": 12}

#: Characters that may stand in a numeral written with Chinese characters.
CHINESE = "〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟"
FUZZY = "余多来几"

_TOKEN = re.compile(r"\d+(?:\.\d+)?|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖两俩幺]|[十百千拾佰仟万亿兆]")
_PURE_DIGITS = re.compile(r"[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{2,}\Z")
_SERIES = re.compile(r"([一二三四五六七八九两])([二三四五六七八九])(?=[十百千万亿]|\Z)")
_ASCII = re.compile(r"[+-]?\d+(?:\.\d+)?\Z")


@dataclass(slots=True, unsafe_hash=True)
class Numeral:
    """A number read from text: its value, and the interval where an approximator stands in it.

    `bound` is `=`, `>` (余 多 几 来), `~` (几十, 数千) or `range` (三四十); `value` is None for a range.
    """

    value: Decimal | None
    bound: Literal["=", ">", "~", "range"]
    lower: Decimal
    upper: Decimal


def parse_number(text: str) -> Decimal:
    """Return the number that the text writes, exactly.

    Args:
        text: a number in ASCII or full-width digits (thousands separators allowed), Chinese numerals, simple or
            formal, or both mixed. Spaces inside are passed over.

    Raises:
        NumberError: the text is no number, or more than one.

    >>> parse_number("二十三万"), parse_number("46,407"), parse_number("3亿5千万")
    (Decimal('230000'), Decimal('46407'), Decimal('350000000'))
    """
    folded = fold(text).strip()
    if not folded:
        raise NumberError("An empty text is no number: give digits or Chinese numerals, such as 46407 or 四万六千.")
    with localcontext() as context:
        context.prec = max(28, 2 * len(folded))
        value = _written(folded)
    if value is None:
        shown = text if len(text) <= 40 else text[:40] + "…"
        raise NumberError(f"'{shown}' is no number: give digits or Chinese numerals, such as 46407 or 四万六千.")
    return value


def _written(folded: str) -> Decimal | None:
    """The value of a number in any form in which one is written alone."""
    if (mixed := _MIXED.match(folded)) is not None:
        # 4 6/3: the space parts the whole from the fraction, so it has to be seen before spaces go.
        return _signed(mixed["sign"], _plus(_value(mixed["whole"] or "0"), _quotient(mixed["n"], mixed["d"])))
    text = re.sub(r"[\s,]", "", folded)
    sign, text = (text[0], text[1:]) if text[:1] in ("负", "-", "+") else ("", text)
    if (vulgar := _VULGAR.match(text)) is not None:
        whole = _value(vulgar["whole"]) if vulgar["whole"] else Decimal(0)
        part = _signed(vulgar["sign"], _quotient(vulgar["n"], vulgar["d"]))
        # 负三分之负一: the two signs are those of the quotient.
        return _signed(sign, _plus(whole, part))
    if (scientific := _SCIENTIFIC.match(text)) is not None:
        return _signed(sign, _scientific(scientific))
    if (amount := _AMOUNT.match(text)) is not None:
        parts = [(amount["yuan"], Decimal(1)), (amount["jiao"], Decimal("0.1")), (amount["fen"], Decimal("0.01"))]
        read = [(_value(digits), unit) for digits, unit in parts if digits]
        if any(value is None for value, _ in read):
            return None
        return _signed(sign, sum((value * unit for value, unit in read if value is not None), Decimal(0)))
    if text == _HALF_HUNDRED:
        return _signed(sign, Decimal(50))
    if text.endswith(_DOZEN):
        dozens = _value(text[:-1])
        return _signed(sign, dozens * 12 if dozens is not None else None)
    value = _value(text)
    if value is None and len(text) > 1 and not text.endswith(tuple("余多几来")):
        numeral = _numeral(text) if len(text) <= 24 else None
        value = numeral.value if numeral is not None and numeral.bound == ">" else None
    return _signed(sign, value)


_FIGURE = r"(?:\d{1,400}(?:\.\d{1,400})?|[〇零一二三四五六七八九十百千万亿兆两壹贰叁肆伍陆柒捌玖拾佰仟廿卅点\d]{1,40})"
_MIXED = re.compile(r"(?P<sign>[-+负])?(?:(?P<whole>\d{1,400}) )?(?P<n>\d{1,400}) ?/ ?(?P<d>\d{1,400})\Z")
_VULGAR = re.compile(rf"(?:(?P<whole>{_FIGURE})又)?(?P<d>{_FIGURE})分之(?P<sign>负)?(?P<n>{_FIGURE})\Z")
_SCIENTIFIC = re.compile(
    r"(?P<base>\d{0,400}(?:\.\d{1,400})?|\d{1,400})(?:[eE](?P<exponent>[+-]?\d{1,3})|\^(?P<power>[+-]?\d{1,3})|(?P<letter>[kKMGT]))?\Z"
)
_AMOUNT = re.compile(
    rf"(?=[^元圆角分]{{0,60}}[元圆角])(?:(?P<yuan>{_FIGURE})[元圆])?(?:(?P<jiao>{_FIGURE})角)?(?:(?P<fen>{_FIGURE})分)?[整正]?\Z"
)


def _signed(sign: str | None, value: Decimal | None) -> Decimal | None:
    return value.copy_negate() if value is not None and sign in ("负", "-") else value


def _plus(whole: Decimal | None, part: Decimal | None) -> Decimal | None:
    return whole + part if whole is not None and part is not None else None


def _quotient(numerator: str, denominator: str) -> Decimal | None:
    over, under = _value(numerator), _value(denominator)
    return over / under if over is not None and under else None


def _scientific(match: re.Match[str]) -> Decimal | None:
    """2e5, 2^5, 40k, .5: the forms of calculators."""
    if not match["base"]:
        return None
    base = Decimal(match["base"])
    if match["exponent"]:
        return base.scaleb(int(match["exponent"]))
    if match["power"]:
        return base ** int(match["power"]) if base else None
    return base.scaleb(_LETTERS[match["letter"]]) if match["letter"] else base


def parse_numeral(folded: str) -> Numeral | None:
    """Return the numeral with the interval that its approximators mean, or None where it is no numeral.

    Args:
        folded: the numeral alone, in folded text (see `normalize.fold`), without its unit.

    >>> parse_numeral("300余万")
    Numeral(value=Decimal('3000000'), bound='>', lower=Decimal('3000000'), upper=Decimal('4000000'))
    """
    return _numeral(folded) if len(folded) <= 24 else _numeral.__wrapped__(folded)


def plain(value: Decimal) -> Decimal:
    """Return a number without an exponent and without zeros behind the point that a magnitude made (1.5万亿).

    Args:
        value: a number, of any length.

    >>> plain(Decimal("1.50E+3")), plain(Decimal("66.80"))
    (Decimal('1500'), Decimal('66.8'))
    """
    if value.as_tuple().exponent == 0:
        return value
    written = f"{value:f}"
    return Decimal(written.rstrip("0").rstrip(".") or "0") if "." in written else Decimal(written)


@lru_cache(maxsize=8192)
def _numeral(folded: str) -> Numeral | None:
    read = _read(folded)
    if read is None:
        return None
    lower = plain(read.lower)
    upper = lower if read.upper is read.lower else plain(read.upper)
    value = read.value if read.value is None else lower if read.value is read.lower else plain(read.value)
    return Numeral(value, read.bound, lower, upper)


def _read(folded: str) -> Numeral | None:
    text = folded.replace(",", "").replace(" ", "")
    if text == "对":
        return Numeral(Decimal(5), "=", Decimal(5), Decimal(5))  # 对折 is 五折
    if text and text[-1] in "kK":
        thousands = _value(text[:-1])
        return Numeral(thousands * 1000, "=", thousands * 1000, thousands * 1000) if thousands is not None else None
    if text and text[0] in "几数":
        value = _value(text[1:].rstrip("余多来")) if len(text) > 1 else Decimal(1)
        if value is None or value not in _ROUND:
            return None
        # 几十, 数千: one to ten times the magnitude.
        return Numeral(value, "~", value, value * 10)
    fuzzy = [c for c in text if c in FUZZY]
    plain = text if not fuzzy else "".join(c for c in text if c not in FUZZY)
    if not plain:
        return None
    listed = not fuzzy and "点" not in text and (len(text) == 2 or not _PURE_DIGITS.match(text))
    if listed and (series := _SERIES.search(text)) and _follows(series):
        low = _value(text[: series.start()] + series[1] + text[series.end() :])
        high = _value(text[: series.start()] + series[2] + text[series.end() :])
        return Numeral(None, "range", low, high) if low is not None and high is not None else None
    value = _value(plain)
    if value is None:
        return None
    if fuzzy:
        return Numeral(value, ">", value, value + _last_place(value))
    return Numeral(value, "=", value, value)


_ROUND = {Decimal(10) ** n for n in range(13)}


def _follows(series: re.Match[str]) -> bool:
    """三四, 七八: the second digit is the next one (or 三五); 二〇 and 一九 are years or plain digits."""
    first, second = _DIGITS[series[1]], _DIGITS[series[2]]
    return second == first + 1 or (first, second) == (3, 5)


def _last_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 10 for 3360, 1000000 for 3000000, 0.1 for 1.5."""
    parts = value.normalize().as_tuple()
    return Decimal(1).scaleb(int(parts.exponent))


def _value(text: str) -> Decimal | None:
    """The value of an unsigned number without spaces and separators, or None."""
    if _ASCII.match(text):
        return Decimal(text)
    for short, long in _TENS.items():
        text = text.replace(short, long)
    whole, point, fraction = text.partition("点")
    if point:
        digits = "".join(c if c.isascii() and c.isdigit() else str(_DIGITS.get(c, "x")) for c in fraction)
        if not digits.isascii() or not digits.isdigit():
            tail = re.match(r"([〇零一二三四五六七八九\d]+)([十百千万亿]+)\Z", fraction)
            if not tail:
                return None
            # 一点五万: the magnitude belongs to the whole.
            head, scale = _value(f"{whole}点{tail[1]}"), _value("一" + tail[2])
            return head * scale if head is not None and scale is not None else None
        head = _value(whole)
        if head is None:
            return None
        return Decimal(f"{head:f}.{digits}") if head == head.to_integral_value() else None
    if _PURE_DIGITS.match(text):
        return Decimal("".join(str(_DIGITS[c]) for c in text))
    return _positional(text)


def _positional(text: str) -> Decimal | None:
    """四万六千, 10亿8000万, 1.5万亿: sums of digit times magnitude."""
    total = section = Decimal(0)
    pending: Decimal | None = None
    last = large = Decimal(1)
    zero = False
    at = 0
    with localcontext() as context:
        context.prec = max(50, len(text) * 2)
        for match in _TOKEN.finditer(text):
            if match.start() != at:
                return None
            at = match.end()
            token = match[0]
            if token in _SMALL:
                scale = Decimal(_SMALL[token])
                if section and scale >= last:
                    return None  # 三百五千: no number
                section += (pending or Decimal(1)) * scale
                pending, last, zero = None, scale, False
            elif token in _LARGE:
                scale = Decimal(_LARGE[token])
                if total and scale == large and (section or pending):
                    return None  # 三万五万: two numbers
                section += pending if pending else (Decimal(1) if not section and not total else 0)
                if total and scale >= last and not section:
                    total, section = total * scale, Decimal(0)  # 万亿, 万万
                else:
                    if total and total < scale:
                        section, total = total + section, Decimal(0)
                    total, section = total + section * scale, Decimal(0)
                pending, last, zero, large = None, scale, False, scale
            else:
                if pending not in (None, Decimal(0)):
                    return None
                digit = Decimal(_DIGITS[token]) if token in _DIGITS else Decimal(token)
                zero = zero or (token in "〇零")
                pending = digit
        if at != len(text) or not text:
            return None
        if pending is not None:
            # 三百五, 一万二: a last digit after a magnitude counts its tenth, unless 零 stands between.
            if text[-1] in "两俩" and section + total:
                return None  # 三十两 is thirty of the weight
            one_digit = text[-1] in _DIGITS and not zero
            section += pending * (last / 10 if one_digit and last > 10 else 1)
        return total + section
