"""Reads one figure: number, unit, kind and bound, or the reason why it counts nothing."""

from __future__ import annotations

import re

from reformextract.figures import Figure
from reformextract.models import Quantity
from reformextract.numerals import Numeral, parse_numeral
from reformextract.quantities.bare import UNDETERMINED, read_bare
from reformextract.quantities.compounds import (
    ends_in_tenth,
    is_clock,
    may_be_range,
    read_range,
    with_coins,
    with_half,
    with_parts,
)
from reformextract.quantities.exclusions import find_exclusion
from reformextract.quantities.parts import may_be_part, read_part
from reformextract.quantities.stretch import Stretch
from reformextract.quantities.units import Unit

_NEGATIVE = re.compile(r"(?:(?<![A-Za-z\d)%])-|(?<![正胜抱肩担自欺辜减])负)\Z")
#: An index of a market, before its points.
_INDEX = re.compile(r"(?:[综成股期恒沪深]指|指数|大盘|点位)[^,;。\d]{0,8}\Z")
_DEGREES = re.compile(r"(?:摄氏)?度|℃|°C")
#: A run of numeral characters that is no number is tried again from so many characters on.
_LONGEST_HEAD = 40
_MAIN_COINS = frozenset({"元", "块", "块钱", "圆", "美元", "欧元"})


def read_figure(text: Stretch, figure: Figure, floor: int) -> list[Quantity] | str:
    """Return the quantity that begins with a figure (rarely more than one), or why there is none.

    Args:
        text: where the figure stands.
        figure: a figure of class `quantity`.
        floor: where the words before may begin at the earliest.
    """
    folded, start, stop = text.folded, figure.start, figure.end
    if may_be_part(folded, start, stop) and (part := read_part(text, start, stop, floor)) is not None:
        return part
    numeral = parse_numeral(folded[start:stop])
    while numeral is None:
        # The longest head of the figure that is a number (十几来 …).
        stop = min(stop - 1, start + _LONGEST_HEAD)
        if stop == start:
            return "no number"
        numeral = parse_numeral(folded[start:stop])
    if (
        start
        and folded[start - 1] in "-负"
        and numeral.bound == "="
        and numeral.value
        and _NEGATIVE.search(folded, max(0, start - 2), start)
    ) or (numeral.value and folded.startswith("零下", start - 2) and _DEGREES.match(folded, stop)):
        numeral = _negated(numeral)
    return _number(text, start, stop, numeral, floor)


def _negated(numeral: Numeral) -> Numeral:
    if numeral.value is None:
        return numeral
    lost = numeral.value.copy_negate()
    return Numeral(lost, "=", lost, lost)


def read_index(text: Stretch, figure: Figure, floor: int) -> list[Quantity] | str:
    """Return a bare number in a list that an index number opened: 其中食品烟酒99.4、居住101.6."""
    numeral = parse_numeral(text.folded[figure.start : figure.end])
    if numeral is None:
        return UNDETERMINED
    unit = Unit(figure.end, "measure", None, "")
    return [text.quantity(figure.start, figure.end, unit, numeral, floor, "quantity.index")]


def _number(text: Stretch, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | str:
    folded = text.folded
    at = stop
    while folded.startswith(" ", at) and at < stop + 4:
        at += 1
    unit = text.unit(at)
    if unit is not None and unit.kind == "ratio":
        unit = None  # 附件1: a colon alone makes no ratio
    if may_be_range(folded, stop, unit):
        ranged = read_range(text, start, stop, unit, numeral, floor)
        if ranged is not None:
            return ranged
    if unit is None and folded[stop - 1] == "两" and stop - start > 1:
        shorter, named = parse_numeral(folded[start : stop - 1]), text.units.named("两")
        if shorter is not None and named is not None:
            unit, numeral, stop = Unit(stop, *named, "两"), shorter, stop - 1
    if unit is None:
        return read_bare(text, start, stop, numeral, floor)
    surface, kind = unit.surface, unit.kind
    if surface == "块" and ends_in_tenth(folded, unit.end):
        unit, kind = Unit(unit.end, "money", "CNY", "块"), "money"
    elif surface == "点" and _INDEX.search(folded, max(0, start - 12), start):
        unit, kind = Unit(unit.end, "measure", unit.id, "点"), "measure"  # 沪指报收3021.5点
    elif surface == "分" and is_clock(folded, unit):
        unit, kind = Unit(unit.end, "duration", "minute", "分"), "duration"
    if (reason := find_exclusion(text.bounds, folded, start, stop, numeral, unit, floor)) is not None:
        return reason
    end = unit.end
    if kind in ("duration", "measure") or surface in ("个", "个半", "倍"):
        end, numeral, unit = with_half(text, start, stop, numeral, unit)
        if kind == "duration":
            end, numeral, unit = with_parts(text, end, numeral, unit)
    elif kind == "money" and (surface in _MAIN_COINS or surface == "毛"):
        end, numeral = with_coins(text, unit, numeral)
    return [text.quantity(start, end, unit, numeral, floor, "quantity.unit")]
