"""The points of a chart: claims as numbers that may share an axis, and what may not is parted or counted.

Numbers share an axis where they are of one kind and one unit (or one base unit), for a change of one basis, and for a
share, a rank or a difference of one reference. They share a line where their periods are alike: years with years, first
nine months with first nine months.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from math import gcd
from typing import Any, Literal, NamedTuple

#: Digits in which a number is brought into another unit.
_CONTEXT = Context(prec=28)
_FRACTIONS = ("percent", "fraction")
_TURNED: Mapping[str, str] = {">": "<", "<": ">", ">=": "<=", "<=": ">="}
#: A filled axis of more places than this would be all gap.
_MOST_PLACES = 240
#: Periods of a sort in a year.
_A_YEAR: Mapping[str, int] = {"half": 2, "quarter": 4, "month": 12}
#: What is measured against something is alike only where that is the same.
_RELATIVE = ("share", "rank", "difference")

ShapeKind = Literal["year", "half", "quarter", "month", "first_months", "years", "day", "to_date", "other"]
Language = Literal["zh", "en"]


class Measure(NamedTuple):
    """What numbers on one axis have in common; `unit` is the base unit, or the unit where it has none."""

    kind: str
    unit: str
    basis: str | None = None
    reference: str | None = None


class Shape(NamedTuple):
    """What sort of period it is; `length` is the months of the first months, or the years of several."""

    kind: ShapeKind
    length: int = 0

    @property
    def joined(self) -> bool:
        """Whether a line may join periods of this shape: their lengths are known and equal."""
        return self.kind not in ("to_date", "other")

    @property
    def regular(self) -> bool:
        """Whether the periods follow one another in equal steps."""
        return self.kind not in ("day", "to_date", "other")


class Scale(NamedTuple):
    """What the numbers of a chart are divided by, and the word for it with the unit."""

    divisor: int
    unit: str


@dataclass(frozen=True, slots=True)
class Point:
    """A claim on a chart: its number with its bounds in the unit of the measure, its period, whose it is, where it stands."""

    claim: str
    region_code: str
    region: str
    level: str | None
    agency: str | None
    shape: Shape
    place: int
    start: dt.date | None
    end: dt.date
    number: Decimal | None
    lower: Decimal | None
    upper: Decimal | None
    bound: str
    text: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many claims a chart has no place for: without a region, without a period, without a side (up or down)."""

    regions: int = 0
    periods: int = 0
    directions: int = 0


def find_measures(rows: Iterable[Mapping[str, Any]]) -> list[tuple[Measure, int]]:
    """Return the measures of claims with their number of claims, the commonest first.

    Args:
        rows: claims as `queries.find_points` gives them.

    >>> row = {"value_kind": "measure", "value_unit": "亩", "value_unit_id": "mu", "value_base_unit": "m2", "aspect": "level"}
    >>> find_measures([row, {**row, "value_unit": "公顷", "value_unit_id": "hectare"}])
    [(Measure(kind='measure', unit='m2', basis=None, reference=None), 2)]
    """
    counted = Counter(measure_of(row) for row in rows)
    return sorted(counted.items(), key=lambda item: (-item[1], str(item[0])))


def measure_of(row: Mapping[str, Any]) -> Measure:
    """Return the measure of a claim.

    Args:
        row: a claim as `queries.find_points` gives it.
    """
    kind = row["value_kind"]
    aspect = row.get("aspect")
    basis = row.get("basis") if aspect == "change" else None
    reference = row.get("reference_text") if aspect in _RELATIVE else None
    if kind in _FRACTIONS:
        return Measure("percent", "%", basis, reference)
    unit = row.get("value_base_unit") or row.get("value_unit_id") or row.get("value_unit") or ""
    return Measure(kind, unit, basis, reference)


def read_points(rows: Iterable[Mapping[str, Any]], measure: Measure) -> tuple[list[Point], str, LeftOut]:
    """Return the points of a measure, the unit of their numbers, and what has no place.

    The unit is the one that all of them are written in; where they differ it is the base unit.

    Args:
        rows: claims as `queries.find_points` gives them.
        measure: one of `find_measures`.
    """
    chosen = [row for row in rows if measure_of(row) == measure]
    unit, to_base = _unit(chosen, measure)
    points: list[Point] = []
    regions = periods = directions = 0
    for row in chosen:
        if row["region_code"] is None:
            regions += 1
        elif row["period_end"] is None:
            periods += 1
        elif row.get("aspect") in ("change", "difference") and row.get("direction") is None:
            directions += 1
        else:
            points.append(_point(row, to_base))
    return points, unit, LeftOut(regions, periods, directions)


def shown_unit(rows: Iterable[Mapping[str, Any]], measure: Measure) -> str:
    """Return the unit in which the numbers of a measure are shown.

    Args:
        rows: claims as `queries.find_points` gives them.
        measure: one of `find_measures`.
    """
    return _unit([row for row in rows if measure_of(row) == measure], measure)[0]


def find_shapes(points: Iterable[Point]) -> list[tuple[Shape, int]]:
    """Return the shapes of the periods with their number of points, the commonest first.

    Args:
        points: points of one measure.
    """
    counted = Counter(point.shape for point in points)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def period_shape(start: dt.date | None, end: dt.date) -> tuple[Shape, int]:
    """Return the shape of a period, and its place among periods of that shape: the years, halves, months or days up to it.

    Args:
        start: the first day, or None where the text fixes none.
        end: the last day.

    >>> period_shape(dt.date(2023, 1, 1), dt.date(2023, 9, 30))
    (Shape(kind='first_months', length=9), 2023)
    """
    if start is None:
        return Shape("to_date"), end.toordinal()
    if start == end:
        return Shape("day"), end.toordinal()
    if start.day != 1 or (end + dt.timedelta(days=1)).day != 1 or start > end:
        return Shape("other"), end.toordinal()
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months % 12 == 0 and start.month == 1:
        return (Shape("year"), end.year) if months == 12 else (Shape("years", months // 12), end.year)
    if months in (1, 3, 6) and (start.month - 1) % months == 0:
        kind: ShapeKind = "month" if months == 1 else "quarter" if months == 3 else "half"
        return Shape(kind), (end.year * 12 + start.month - 1) // months
    if start.month == 1 and start.year == end.year:
        return Shape("first_months", months), end.year
    return Shape("other"), end.toordinal()


def period_label(shape: Shape, place: int, language: Language) -> str:
    """Return what a period is called on an axis.

    Args:
        shape: its shape.
        place: its place among those.
        language: `zh` or `en`.

    >>> period_label(Shape("half"), 2024 * 2, "zh"), period_label(Shape("half"), 2024 * 2, "en")
    ('2024年上半年', '2024 H1')
    """
    chinese = language == "zh"
    if shape.kind == "year":
        return f"{place}年" if chinese else str(place)
    if shape.kind == "years":
        first = place - shape.length + 1
        return f"{first}—{place}年" if chinese else f"{first}–{place}"
    if shape.kind == "first_months":
        return f"{place}年1—{shape.length}月" if chinese else f"{place} Jan–{dt.date(2000, shape.length, 1):%b}"
    if shape.kind == "half":
        year, half = divmod(place, 2)
        return f"{year}年{'上下'[half]}半年" if chinese else f"{year} H{half + 1}"
    if shape.kind == "quarter":
        year, quarter = divmod(place, 4)
        return f"{year}年{'一二三四'[quarter]}季度" if chinese else f"{year} Q{quarter + 1}"
    if shape.kind == "month":
        year, month = divmod(place, 12)
        return f"{year}年{month + 1}月" if chinese else f"{year}-{month + 1:02}"
    return dt.date.fromordinal(place).isoformat()


def axis_places(points: Sequence[Point]) -> list[int]:
    """Return the places of an axis in order, with those between that no point has, so that a gap is seen as one.

    A year that nobody tells of is a gap; where there are first halves alone, second halves are none.

    Args:
        points: points of one shape.
    """
    places = sorted({point.place for point in points})
    if len(places) < 2 or not points[0].shape.regular:
        return places
    shape = points[0].shape
    round_trip = _A_YEAR.get(shape.kind, shape.length if shape.kind == "years" else 1)
    step = gcd(round_trip, *(place - places[0] for place in places[1:]))
    filled = range(places[0], places[-1] + 1, step)
    return list(filled) if len(filled) <= _MOST_PLACES else places


def find_scale(numbers: Iterable[Decimal], unit: str, language: Language) -> Scale:
    """Return how numbers are shown on an axis: in 万 or 亿, or in thousands and millions, of their unit.

    Args:
        numbers: what stands on the axis.
        unit: their unit.
        language: `zh` or `en`.

    >>> find_scale([Decimal(32000)], "件", "zh"), find_scale([Decimal(32000)], "件", "en")
    (Scale(divisor=10000, unit='万件'), Scale(divisor=1000, unit='thousand 件'))
    """
    largest = max((abs(number) for number in numbers), default=Decimal(0))
    steps = (
        ((10**8, "亿"), (10**4, "万"))
        if language == "zh"
        else ((10**9, "billion "), (10**6, "million "), (10**3, "thousand "))
    )
    for divisor, word in steps:
        if largest >= divisor:
            return Scale(divisor, f"{word}{unit}")
    return Scale(1, unit)


def spell_number(number: Decimal, unit: str, language: Language) -> str:
    """Return a number as it is read, with its unit; no digit of it is lost.

    Args:
        number: the number.
        unit: its unit.
        language: `zh` or `en`.

    >>> spell_number(Decimal("32000"), "件", "zh"), spell_number(Decimal("32000"), "件", "en")
    ('3.2万件', '32,000 件')
    """
    if language == "en":
        return f"{_digits(number)}{'' if unit == '%' else ' '}{unit}".rstrip()
    scale = find_scale([number], unit, "zh")
    return f"{_digits(_CONTEXT.divide(number, Decimal(scale.divisor)))}{scale.unit}"


def spell_point(point: Point, unit: str, language: Language) -> str:
    """Return the number of a point with the sign of its bound, or the ends of its range.

    Args:
        point: the point.
        unit: the unit of its numbers.
        language: `zh` or `en`.
    """
    if point.number is not None:
        sign = {"=": "", "~": "≈ ", ">": "> ", "<": "< ", ">=": "≥ ", "<=": "≤ "}.get(point.bound, "")
        return f"{sign}{spell_number(point.number, unit, language)}"
    ends = ["…" if end is None else spell_number(end, unit, language) for end in (point.lower, point.upper)]
    return " – ".join(ends)


def _digits(number: Decimal) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _unit(rows: Sequence[Mapping[str, Any]], measure: Measure) -> tuple[str, bool]:
    """The unit that is shown, and whether numbers have to be brought into the base unit for it."""
    if measure.kind == "percent":
        return "%", False
    if len({row.get("value_unit_id") or row.get("value_unit") for row in rows}) > 1:
        return measure.unit, True
    written = Counter(row["value_unit"] for row in rows if row["value_unit"])
    return (written.most_common(1)[0][0] if written else ""), False


def _point(row: Mapping[str, Any], to_base: bool) -> Point:
    factor = _factor(row, to_base)
    number, lower, upper = (
        None if row[name] is None else _CONTEXT.multiply(row[name], factor)
        for name in ("value_number", "value_lower", "value_upper")
    )
    bound = row["value_bound"]
    if row.get("direction") == "down" and row.get("aspect") in ("change", "difference"):
        number = None if number is None else -number
        lower, upper = (None if end is None else -end for end in (upper, lower))
        bound = _TURNED.get(bound, bound)
    shape, place = period_shape(row["period_start"], row["period_end"])
    return Point(
        claim=row["id"], region_code=row["region_code"], region=row["region_name"] or row["region_code"],
        level=row["region_level"], agency=row["agency_name"], shape=shape, place=place, start=row["period_start"],
        end=row["period_end"], number=number, lower=lower, upper=upper, bound=bound, text=row["value_text"],
    )  # fmt: skip


def _factor(row: Mapping[str, Any], to_base: bool) -> Decimal:
    if row["value_kind"] == "fraction":
        return Decimal(100)
    if row["value_unit_id"] == "permille":
        return Decimal("0.1")
    told = row.get("base_factor")
    return Decimal(told) if to_base and told is not None else Decimal(1)
