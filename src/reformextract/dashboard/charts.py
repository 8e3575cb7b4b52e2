"""The charts: points in, ECharts options out; every text in them is data, and templates hold placeholders alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from reformextract.dashboard.points import (
    Language,
    Point,
    Scale,
    axis_places,
    find_scale,
    period_label,
    spell_point,
)

#: Marks by bound: an exact figure is a full circle, all others are hollow.
_SYMBOLS: Mapping[str, str] = {
    "=": "circle", "~": "emptyDiamond", ">": "emptyTriangle", ">=": "emptyTriangle", "<": "emptyTriangle", "<=": "emptyTriangle",
}  # fmt: skip
#: The texts of a point follow its coordinates; values are put in as text, so nothing of them becomes markup.
_TOOLTIP = "{@[2]}<br/>{@[3]}<br/><b>{@[4]}</b>"
#: Colours that are told apart in both themes, by those who see no red and green too.
COLOURS = ("#2f6fdb", "#e0812a", "#1f9d77", "#c94f8a", "#8a63d2", "#b58900", "#2aa3bf", "#d24b4b", "#6b8e23", "#7a7a7a")
_LONGEST_NAME = 28


@dataclass(frozen=True, slots=True)
class Chart:
    """An option for ECharts, with the claim of each item by the id of its series, and the height in pixels."""

    option: dict[str, Any]
    claims: Mapping[str, Sequence[str | None]] = field(default_factory=dict)
    height: int = 420

    def selected_claim(self, selected: Iterable[Mapping[str, Any]]) -> str | None:
        """Return the claim of the item that was selected, or None.

        Args:
            selected: groups as `st.echarts_chart` gives them, with `series_id` and `data_indices`.
        """
        for group in selected:
            known = self.claims.get(str(group.get("series_id")), ())
            indices: Sequence[int] = group["data_indices"]
            for index in indices:
                if 0 <= index < len(known) and (claim := known[index]) is not None:
                    return claim
        return None


def trend_chart(points: Sequence[Point], *, metric: str, unit: str, language: Language) -> Chart:
    """Return the chart of a metric over time, a line a region; ranges are intervals, bounds have marks of their own.

    A region of which several agencies tell has a line for each of them. Periods without a known length are not joined.

    Args:
        points: points of one measure and one shape of period, those of the chosen regions.
        metric: what the axis is called.
        unit: the unit of the numbers.
        language: that of the labels.
    """
    scale = find_scale(_numbers(points), unit, language)
    places = axis_places(points)
    at = {place: index for index, place in enumerate(places)}
    labels = [period_label(points[0].shape, place, language) for place in places] if points else []
    regular = bool(points) and points[0].shape.regular
    series: list[dict[str, Any]] = []
    claims: dict[str, list[str | None]] = {}
    names = line_names(points)
    for number, (name, own) in enumerate(_by_name(points, names).items()):
        colour = COLOURS[number % len(COLOURS)]
        items: list[dict[str, Any]] = []
        known: list[str | None] = []
        told = {point.place for point in own if point.number is not None}
        gaps: list[Point | int] = [place for place in places if regular and place not in told]
        exact: list[Point | int] = [point for point in own if point.number is not None]
        for item in sorted([*exact, *gaps], key=lambda item: item if isinstance(item, int) else item.place):
            if isinstance(item, int):
                items.append({"value": [at[item], None]})
                known.append(None)
            else:
                x = at[item.place] if regular else _day(item)
                items.append(_item(item, x, item.number, scale, name, unit, language))
                known.append(item.claim)
        line = f"line-{number}"
        series.append(
            {
                "id": line, "name": name, "type": "line", "data": items, "color": colour, "selectedMode": "single",
                "symbolSize": 9, "connectNulls": False, "cursor": "pointer", "emphasis": {"focus": "series"},
                "lineStyle": {"width": 2 if points[0].shape.joined else 0},
                "select": {"itemStyle": {"borderWidth": 4, "borderColor": colour}},
                "markLine": _intervals(own, at, regular, scale, colour),
            }
        )  # fmt: skip
        claims[line] = known
        ranges = [point for point in own if point.number is None and (point.lower, point.upper) != (None, None)]
        if ranges:
            ends = [(point, end) for point in ranges for end in (point.lower, point.upper) if end is not None]
            marks = f"range-{number}"
            series.append(
                {
                    "id": marks, "name": name, "type": "scatter", "color": colour, "selectedMode": "single", "symbol": "rect",
                    "symbolSize": [16, 4], "cursor": "pointer",
                    "select": {"itemStyle": {"borderWidth": 3, "borderColor": colour}},
                    "data": [
                        _item(point, at[point.place] if regular else _day(point), end, scale, name, unit, language, mark=False)
                        for point, end in ends
                    ],
                }
            )  # fmt: skip
            claims[marks] = [point.claim for point, _ in ends]
    option: dict[str, Any] = {
        "aria": {"enabled": True},
        "title": _title(metric, scale),
        "grid": {"left": 16, "right": 32, "top": 84, "bottom": 16, "containLabel": True},
        "legend": {"type": "scroll", "top": 48, "left": 0, "right": 60, "icon": "roundRect", "itemHeight": 4, "itemWidth": 18},
        "tooltip": {"trigger": "item", "formatter": _TOOLTIP, "confine": True},
        "xAxis": _period_axis(labels) if regular else _day_axis(),
        "yAxis": {
            "type": "value", "scale": True, "axisLabel": {"formatter": "{value}"},
        },
        "series": series,
    }  # fmt: skip
    return Chart(option, claims)


def ranking_chart(points: Sequence[Point], *, metric: str, unit: str, language: Language) -> Chart:
    """Return the bars of regions for one metric and period, the first on top.

    Args:
        points: points of one measure and one period, in the order of the bars; those without a number have no bar.
        metric: what the axis is called.
        unit: the unit of the numbers.
        language: that of the labels.
    """
    barred = [point for point in points if point.number is not None]
    scale = find_scale(_numbers(barred), unit, language)
    names = line_names(barred)
    items = []
    for index, point in enumerate(barred):
        item = _item(
            point, index, point.number, scale, names[point.region_code, point.agency], unit, language, mark=False
        )
        across = item["value"]
        item["value"] = [across[1], across[0], *across[2:]]
        item["label"] = {"position": "left" if point.number is not None and point.number < 0 else "right"}
        if point.bound != "=":
            item["itemStyle"] = {"opacity": 0.55, "borderType": "dashed", "borderWidth": 1, "borderColor": COLOURS[0]}
        items.append(item)
    option: dict[str, Any] = {
        "aria": {"enabled": True},
        "title": _title(metric, scale),
        "grid": {"left": 16, "right": 80, "top": 56, "bottom": 8, "containLabel": True},
        "tooltip": {"trigger": "item", "formatter": _TOOLTIP, "confine": True},
        "xAxis": {"type": "value", "position": "top"},
        "yAxis": {
            "type": "category", "inverse": True, "data": [_shortened(names[point.region_code, point.agency]) for point in barred],
            "axisTick": {"show": False}, "axisLabel": {"interval": 0, "hideOverlap": False},
        },
        "series": [
            {
                "id": "bars", "type": "bar", "data": items, "color": COLOURS[0], "selectedMode": "single", "barMaxWidth": 22,
                "cursor": "pointer", "label": {"show": True, "formatter": "{@[4]}"},
                "select": {"itemStyle": {"color": COLOURS[1], "opacity": 1}},
            }
        ],
    }  # fmt: skip
    return Chart(option, {"bars": [point.claim for point in barred]}, height=max(220, 84 + 34 * len(barred)))


def line_names(points: Iterable[Point]) -> dict[tuple[str, str | None], str]:
    """Return what each region and agency is called: with the agency where several tell of the region, without the province
    where all are in one.

    Args:
        points: the points of a chart.
    """
    agencies: dict[str, set[str | None]] = {}
    regions: dict[str, str] = {}
    for point in points:
        agencies.setdefault(point.region_code, set()).add(point.agency)
        regions[point.region_code] = point.region
    short = _without_province(regions)
    return {
        (code, agency): f"{short[code]} · {agency}" if agency is not None and len(told) > 1 else short[code]
        for code, told in agencies.items()
        for agency in told
    }


def _without_province(regions: Mapping[str, str]) -> Mapping[str, str]:
    if len({code[:2] for code in regions}) != 1 or len(regions) < 2:
        return regions
    names = list(regions.values())
    shortest = min(names, key=len)
    if all(name.startswith(shortest) for name in names):  # the province itself is one of them
        cut = {code: name.removeprefix(shortest) or name for code, name in regions.items()}
    else:
        length = 0
        while all(len(name) > length and name[length] == shortest[length : length + 1] for name in names):
            length += 1
        ends = [at + 1 for at in range(length) if shortest[at] in "省区市"]
        cut = {code: name[ends[-1] if ends else 0 :] for code, name in regions.items()}
    return cut if len(set(cut.values())) == len(cut) else regions


def _by_name(points: Sequence[Point], names: Mapping[tuple[str, str | None], str]) -> dict[str, list[Point]]:
    grouped: dict[str, list[Point]] = {}
    for point in points:
        grouped.setdefault(names[point.region_code, point.agency], []).append(point)
    return grouped


def _numbers(points: Iterable[Point]) -> list[Decimal]:
    return [end for point in points for end in (point.number, point.lower, point.upper) if end is not None]


def _scaled(number: Decimal | None, scale: Scale) -> float | None:
    return None if number is None else float(number / scale.divisor)


def _item(
    point: Point, x: int | str, number: Decimal | None, scale: Scale, name: str, unit: str, language: Language, *,
    mark: bool = True,
) -> dict[str, Any]:  # fmt: skip
    period = period_label(point.shape, point.place, language)
    told = spell_point(point, unit, language)
    item: dict[str, Any] = {"name": f"{name} {period}", "value": [x, _scaled(number, scale), name, period, told]}
    if mark:
        item["symbol"] = _SYMBOLS.get(point.bound, "emptyCircle")
        if point.bound in ("<", "<="):
            item["symbolRotate"] = 180
    return item


def _intervals(
    points: Iterable[Point], at: Mapping[int, int], regular: bool, scale: Scale, colour: str
) -> dict[str, Any]:
    """Upright lines from the lower to the upper end where a figure has both and they differ."""
    data = []
    for point in points:
        if point.lower is not None and point.upper is not None and point.lower != point.upper:
            x: int | str = at[point.place] if regular else _day(point)
            data.append([{"coord": [x, _scaled(end, scale)]} for end in (point.lower, point.upper)])
    return {
        "silent": True, "symbol": "none", "animation": False, "data": data, "label": {"show": False},
        "lineStyle": {"type": "solid", "width": 2, "color": colour, "opacity": 0.6},
    }  # fmt: skip


def _day(point: Point) -> str:
    return point.end.isoformat()


def _period_axis(labels: Sequence[str]) -> dict[str, Any]:
    return {
        "type": "category", "data": list(labels), "boundaryGap": True, "axisTick": {"alignWithLabel": True},
        "axisLabel": {"hideOverlap": True, "rotate": 30 if sum(map(len, labels)) > 110 else 0},
    }  # fmt: skip


def _day_axis() -> dict[str, Any]:
    return {
        "type": "time",
        "axisLabel": {"hideOverlap": True, "formatter": "{yyyy}-{MM}-{dd}"},
        "minInterval": 86_400_000,
    }


def _title(metric: str, scale: Scale) -> dict[str, Any]:
    """What is counted, and below it the unit of the axis."""
    return {
        "text": _shortened(metric),
        "subtext": scale.unit,
        "left": 0,
        "top": 0,
        "itemGap": 4,
        "textStyle": {"fontSize": 16},
    }


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
