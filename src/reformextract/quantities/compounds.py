"""Units of several pieces: 三年半, 一个多小时, 3年零2个月, 五元三毛, and both ends of a range."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from reformextract.figures import NUMERAL_AT
from reformextract.models import Quantity
from reformextract.numerals import Numeral, parse_numeral, plain
from reformextract.quantities.exclusions import describes_no_person
from reformextract.quantities.stretch import Stretch
from reformextract.quantities.units import Unit

_LOW = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖"
#: 五元三毛, 50元6角三分, 两美元又三美分, 3块5.
_COINS = re.compile(
    rf"又?(?:(?P<jiao>[{_LOW}两\d])[角毛](?:钱(?!财))?)?(?:又|零)?(?:(?P<fen>[{_LOW}两\d]{{1,2}})美?分(?:钱(?!财))?(?![之钟别\u4e00-\u9fff]))?"
)
_TENTH_COIN = re.compile(
    rf"(?P<jiao>[{_LOW[1:10]}\d])(?![\d.,年月日号点]|[{_LOW}十百千万](?![斤个张公]))(?=[,;。!?、)的\s]|\Z|左右|以[上下内]|人民币|一[斤个张公])"
)
_TENTH_OF = frozenset({"块", "毛"})
#: What a tenth of a unit is called: 12亩3分, 一斤三两, 三尺五寸.
_TENTHS = {
    "亩": re.compile(rf"(?P<n>[{_LOW[1:]}1-9])分(?:地)?(?![之钟\d])"),
    "斤": re.compile(rf"(?P<n>[{_LOW[1:]}1-9])两(?![地个三四五六七八九十年天级])"),
    "尺": re.compile(rf"(?P<n>[{_LOW[1:]}1-9])寸"),
}
_NO_HALF = ("半数", "半导", "半个", "半年", "半球", "半径", "半岛", "半成", "半月", "半天", "半路", "半夜", "半价")
#: The next smaller unit of a duration, and how many of it make one.
_SMALLER = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_SECONDS = re.compile(r"\d{1,2}(?:\.\d{1,3})?秒")
#: 9秒98: hundredths of a second, as runners' times are told.
_HUNDREDTHS = re.compile(r"\d{2}(?![\d.年月日号点]|,\d)")
_RANGED = re.compile(r"(?:范围[是为在]?|介于|区间[是为]?)\Z")
_DATE_UNITS = ("月", "日")
_BETWEEN_MARK = re.compile(r"\s?[和与]\s?")
_MARK_STARTS = frozenset("-—~至到和与")
_WITH = re.compile("[和与]")
_BETWEEN = re.compile(r" ?之?间(?!接|断|谍|隔)")
_RANGE_MARK = re.compile(r"\s?(?:-|—{1,2}|~|至|到)\s?")


def with_half(text: Stretch, start: int, stop: int, numeral: Numeral, unit: Unit) -> tuple[int, Numeral, Unit]:
    """Return end, number and unit with a half or more inside: 三年半, 一个半月, 一个多小时."""
    folded = text.folded
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
    if (tenths := _TENTHS.get(unit.surface)) is not None and (tenth := tenths.match(folded, end)) is not None:
        part = parse_numeral(tenth["n"])
        if part is not None and part.value is not None:
            value = plain(value + part.value / 10)
            return tenth.end(), Numeral(value, "=", value, value), unit
    return end, numeral, unit


def with_parts(text: Stretch, end: int, numeral: Numeral, unit: Unit) -> tuple[int, Numeral, Unit]:
    """Return end, number and unit in the smaller unit: 3年零2个月 is 38 个月, 2小时30分钟 is 150 分钟, 9秒98 is 9.98 秒."""
    folded = text.folded
    while numeral.value is not None and numeral.bound == "=" and (smaller := _SMALLER.get(unit.id or "")) is not None:
        at = end + (folded[end : end + 1] in ("零", "又", "〇"))
        figure = NUMERAL_AT.match(folded, at, text.end)
        part = parse_numeral(figure[0]) if figure is not None else None
        inner = text.unit(figure.end()) if figure is not None and part is not None else None
        if inner is not None and inner.surface == "分" and smaller[0] == "minute":
            inner = Unit(inner.end, "duration", "minute", "分")
        if part is None or inner is None or inner.id != smaller[0] or part.value is None or part.bound != "=":
            break
        if part.value >= smaller[1] or inner.surface in _DATE_UNITS:
            break
        value = plain(numeral.value * smaller[1] + part.value)
        end, numeral, unit = inner.end, Numeral(value, "=", value, value), inner
    hundredths = _HUNDREDTHS.match(folded, end) if unit.id == "second" and numeral.value is not None else None
    if hundredths is not None and numeral.value is not None and numeral.bound == "=":
        value = plain(numeral.value + Decimal(hundredths[0]) / 100)
        end, numeral = hundredths.end(), Numeral(value, "=", value, value)
    return end, numeral, unit


def is_clock(folded: str, unit: Unit) -> bool:
    """Return whether 分 is a minute, since seconds follow: 15分42秒."""
    return unit.surface == "分" and _SECONDS.match(folded, unit.end) is not None


def with_coins(text: Stretch, unit: Unit, numeral: Numeral) -> tuple[int, Numeral]:
    """Return end and number with the coins: 五元三毛, 50元6角三分, 3块5."""
    folded, end = text.folded, unit.end
    if numeral.value is None or numeral.bound != "=" or numeral.value != numeral.value.to_integral_value():
        return end, numeral
    coins = _COINS.match(folded, end)
    if coins is None or not (coins["jiao"] or coins["fen"]):
        coins = _TENTH_COIN.match(folded, end) if unit.surface in _TENTH_OF else None
    if coins is None:
        return end, numeral
    value = numeral.value
    for name, worth in (("jiao", Decimal("0.1")), ("fen", Decimal("0.01"))):
        part = parse_numeral(coins.groupdict().get(name) or "零")
        if part is None or part.value is None:
            return end, numeral
        value += part.value * worth
    value = plain(value)
    return coins.end(), Numeral(value, "=", value, value)


def ends_in_tenth(folded: str, at: int) -> bool:
    """Return whether a lone digit behind 块 counts tenths: 3块5."""
    return _TENTH_COIN.match(folded, at) is not None


def may_be_range(folded: str, stop: int, unit: Unit | None) -> bool:
    """Return whether what parts the ends of a range may stand behind a number or its unit."""
    follower = folded[stop : stop + 1]
    if follower in _MARK_STARTS or follower.isspace():
        return True
    if unit is None:
        return False
    follower = folded[unit.end : unit.end + 1]
    return follower in _MARK_STARTS or follower.isspace()


def read_range(
    text: Stretch, start: int, stop: int, unit: Unit | None, numeral: Numeral, floor: int
) -> list[Quantity] | None:
    """Return the range whose lower end is a number: 3—5个, 20%—34%, 三至五年, 20和30之间; None where there is none.

    Args:
        text: where the number stands.
        start: where it begins.
        stop: where it ends.
        unit: what stands behind it.
        numeral: the number.
        floor: where the words before may begin at the earliest.
    """
    folded = text.folded
    own: str | None = None
    mark = None
    if unit is None or folded[unit.end : unit.end + 2].strip()[:1] not in _MARK_STARTS:
        if folded[stop : stop + 2].strip()[:1] not in _MARK_STARTS:
            return None
    else:
        mark = _RANGE_MARK.match(folded, unit.end) or _BETWEEN_MARK.match(folded, unit.end)
        own = unit.surface if mark is not None else None
    mark = mark or _RANGE_MARK.match(folded, stop) or _BETWEEN_MARK.match(folded, stop)
    figure = NUMERAL_AT.match(folded, mark.end(), text.end) if mark is not None else None
    upper = parse_numeral(figure[0]) if figure is not None else None
    if mark is None or figure is None or upper is None or upper.bound != "=":
        return None
    upper_stop = figure.end()
    at = upper_stop
    while folded.startswith(" ", at) and at < upper_stop + 4:
        at += 1
    second = text.unit(at)
    if mark.re is _BETWEEN_MARK:
        # 20和30之间: the two are ends only where 之间 closes them.
        closed = second.end if second is not None and second.surface != "间" else upper_stop
        if _BETWEEN.match(folded, closed) is None:
            return None
    if (second is None or second.surface == "间") and own is None and _spans_bare(text, start, upper_stop):
        second = Unit(upper_stop, "count", None, "")
    if second is None or numeral.value is None or upper.value is None or (own is not None and own != second.surface):
        return None
    low, high = numeral.value, upper.value
    if own is None:
        low, high = _scaled(low, high, folded[start:stop], folded[upper_stop - 1])
    if low > high and folded.startswith("不等", second.end):
        low, high = high, low  # 200万元至5万元不等
    if low >= high or (second.surface in ("岁", "周岁") and not describes_no_person(folded, start)):
        return None
    made = text.quantity(start, second.end, second, Numeral(None, "range", low, high), floor, "quantity.range")
    return [replace(made, right=made.right + 2) if folded.startswith("不等", made.right) else made]


def _spans_bare(text: Stretch, start: int, stop: int) -> bool:
    """Whether words around a range say that it is one: 范围是一千到一千五百, 20到30之间."""
    before = text.folded[max(0, start - 5) : start]
    if text.folded.startswith("间", stop) and not _WITH.search(text.folded, start, stop):
        return False  # 20至30间 counts rooms
    return bool(_BETWEEN.match(text.folded, stop) or _RANGED.search(before))


def _scaled(low: Decimal, high: Decimal, written: str, last: str) -> tuple[Decimal, Decimal]:
    """3—5万: the magnitude at the end belongs to both."""
    if written[-1] in "万亿" or last not in "万亿":
        return low, high
    scale = Decimal({"万": 10**4, "亿": 10**8}[last])
    return (plain(low * scale), high) if low < scale and low * scale < high else (low, high)  # 5000至1万元
