"""Intervals: what a printed figure may have been before it was rounded, and what sums of such figures may be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from typing import Any

from reformextract.normalize import fold

_CONTEXT = Context(prec=28)
_DIGITS = re.compile(r"(?<![\d.])(\d[\d,]{0,30})(?:\.(\d{1,12}))?")
_TENTHS = re.compile(r"([一二两三四五六七八九])成([一二三四五六七八九]?)")
#: A round number may be one that was rounded, from so many zeros on: in digits (30000), where 万 would be shorter, in words (三千).
_ROUND, _ROUND_WORDS = 4, 3
#: What a figure may be when its last places were cut off: all but one whole unit of the last place.
_CUT = Decimal("0.999")


@dataclass(frozen=True, slots=True)
class Interval:
    """All numbers from `lower` to `upper`, both included; None where it is open to that side."""

    lower: Decimal | None
    upper: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Return whether a number lies in both.

        >>> Interval(Decimal(1), Decimal(3)).meets(Interval(Decimal(3), None))
        True
        """
        return not (self.below(other) or other.below(self))

    def below(self, other: Interval) -> bool:
        """Return whether every number of it is less than each of the other."""
        return self.upper is not None and other.lower is not None and self.upper < other.lower

    def plus(self, other: Interval) -> Interval:
        """Return the sums of a number of it and one of the other."""
        return Interval(_add(self.lower, other.lower), _add(self.upper, other.upper))

    def minus(self, other: Interval) -> Interval:
        """Return the differences of a number of it and one of the other."""
        return self.plus(Interval(_negated(other.upper), _negated(other.lower)))

    def times(self, factor: Decimal) -> Interval:
        """Return its numbers times a factor that is not negative."""
        return Interval(*(None if end is None else _CONTEXT.multiply(end, factor) for end in (self.lower, self.upper)))

    def percent_of(self, whole: Interval) -> Interval | None:
        """Return how many percent it is of a whole, or None where that may be nothing or less.

        >>> part = Interval(Decimal(416), Decimal(416))
        >>> part.percent_of(Interval(Decimal(640), Decimal(640)))
        Interval(lower=Decimal('65'), upper=Decimal('65'))
        """
        if whole.lower is None or whole.lower <= 0:
            return None
        return Interval(_percent(self.lower, whole.upper, whole.lower), _percent(self.upper, whole.lower, whole.upper))

    @property
    def is_narrow(self) -> bool:
        """Return whether its ends are near enough that meeting it proves something: a tenth of each other at most."""
        if self.lower is None or self.upper is None:
            return False
        return self.upper - self.lower <= max(abs(self.lower), abs(self.upper)) / 10 or self.upper - self.lower <= 2

    @property
    def magnitude(self) -> Interval:
        """Return the numbers without their sign."""
        if self.lower is not None and self.lower >= 0:
            return self
        if self.upper is not None and self.upper <= 0:
            return Interval(_negated(self.upper), _negated(self.lower))
        ends = [abs(end) for end in (self.lower, self.upper) if end is not None]
        return Interval(Decimal(0), max(ends) if len(ends) == 2 else None)


def read_interval(value: Any) -> Interval | None:
    """Return what a printed value may have been: its bounds, widened by what rounding or cutting off takes away.

    `4.2万件` may be anything from 4.15万 to just below 4.3万; `416件` is 416; `65%` from 64.5 to just below 66.

    Args:
        value: a `models.Value`.

    >>> from reformextract.pipeline import find_quantities
    >>> [read_interval(value) for value in find_quantities("结案416件，受理4.2万件")]
    [Interval(lower=Decimal('416'), upper=Decimal('416')), Interval(lower=Decimal('41500'), upper=Decimal('42999'))]
    """
    unit = last_place(value)
    if value.bound in ("=", "~"):
        number = value.number
        if number is None:
            return None
        # 约 leaves open how much: three places' width is what nobody would call wrong
        slack = max(unit, abs(number) * Decimal("0.05")) if value.bound == "~" else Decimal(0)
        return Interval(number - unit / 2 - slack, number + _CONTEXT.multiply(unit, _CUT).normalize() + slack)
    return None if value.lower is None and value.upper is None else Interval(value.lower, value.upper)


def last_place(value: Any) -> Decimal:
    """Return one unit of the last place that is printed; 0 where a count is told to the last one.

    Args:
        value: a `models.Value`.
    """
    number = value.number if value.number is not None else value.lower if value.lower is not None else value.upper
    if number is None or not number:
        return Decimal(0)
    found = _DIGITS.search(fold(value.text))
    if found is not None and (printed := Decimal(found[1].replace(",", "") + (f".{found[2]}" if found[2] else ""))):
        times = abs(number) / printed
        power = times.adjusted()
        if times == Decimal(1).scaleb(power) and (found[2] or power or value.kind not in ("count", "money")):
            return Decimal(1).scaleb(power - len(found[2] or ""))
    if value.kind == "fraction":  # 三成, 两成四; 三分之一, 半数
        return (
            Decimal(1).scaleb(-len("".join(tenths.groups())))
            if (tenths := _TENTHS.search(value.text))
            else abs(number) / 10
        )
    if value.kind not in ("count", "money"):  # 百分之三, 十二天
        return Decimal(1)
    zeros = 0
    while number == number.to_integral_value() and not number % Decimal(10).scaleb(zeros):
        zeros += 1
    return Decimal(1).scaleb(zeros) if zeros >= (_ROUND_WORDS if found is None else _ROUND) else Decimal(0)


def _add(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None or other is None else _CONTEXT.add(one, other)


def _negated(end: Decimal | None) -> Decimal | None:
    return None if end is None else -end


def _percent(end: Decimal | None, by: Decimal | None, by_negative: Decimal | None) -> Decimal | None:
    """An end of a quotient in percent; a negative one is nearer to nothing the more it is divided by."""
    if end is None:
        return None
    by = by if end >= 0 else by_negative
    if by is None:
        return Decimal(0) if end >= 0 else None
    return _CONTEXT.divide(end * 100, by)
