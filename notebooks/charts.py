"""Two charts as SVG, drawn by the browser with its own fonts, so that Chinese needs no font of a plotting library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

_COLOURS = ("#4361a8", "#d1622b", "#3c8d5a", "#9a4fa3", "#b8891f", "#4c93a8")
_TEXT = 'font-family="sans-serif" font-size="13" fill="currentColor"'


class Chart(str):
    """SVG that a notebook shows."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)

    def __repr__(self) -> str:
        return "<a chart>"


def draw_bars(values: Mapping[str, float], *, title: str) -> Chart:
    """Return horizontal bars, one a name, each with its value at its end.

    Args:
        values: the length of each bar; above 0.
        title: what stands above.
    """
    most, lines = max(values.values()), [f'<text x="0" y="16" {_TEXT} font-weight="bold">{escape(title)}</text>']
    for row, (name, value) in enumerate(values.items()):
        y, width = 32 + row * 22, 400 * value / most
        lines.append(f'<text x="92" y="{y + 13}" text-anchor="end" {_TEXT}>{escape(name)}</text>')
        lines.append(f'<rect x="100" y="{y}" width="{width:.1f}" height="16" rx="2" fill="{_COLOURS[0]}"/>')
        lines.append(f'<text x="{106 + width:.1f}" y="{y + 13}" {_TEXT}>{value:,.0f}</text>')
    return _svg(lines, 590, 36 + 22 * len(values))


def draw_lines(series: Mapping[str, Mapping[int, float]], *, title: str) -> Chart:
    """Return one line a name over the years, with the name at its end.

    Args:
        series: the values by year, for each name.
        title: what stands above.
    """
    years = sorted({year for values in series.values() for year in values})
    most = _round_up(max(value for values in series.values() for value in values.values()))
    lines = [f'<text x="0" y="16" {_TEXT} font-weight="bold">{escape(title)}</text>']
    x = {year: 70 + 420 * place / max(1, len(years) - 1) for place, year in enumerate(years)}
    for part in range(5):
        value = most * part / 4
        y = 250 - 210 * part / 4
        lines.append(f'<line x1="70" x2="490" y1="{y:.0f}" y2="{y:.0f}" stroke="currentColor" opacity=".2"/>')
        lines.append(f'<text x="62" y="{y + 4:.0f}" text-anchor="end" {_TEXT}>{value:,.0f}</text>')
    lines += [f'<text x="{x[year]:.0f}" y="270" text-anchor="middle" {_TEXT}>{year}</text>' for year in years]
    ends = _apart({name: 250 - 210 * values[max(values)] / most for name, values in series.items()})
    for colour, (name, values) in zip(_colours(len(series)), series.items(), strict=True):
        points = " ".join(f"{x[year]:.1f},{250 - 210 * values[year] / most:.1f}" for year in sorted(values))
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        lines.append(f'<text x="{x[max(values)] + 8:.0f}" y="{ends[name] + 4:.0f}" {_TEXT}>{escape(name)}</text>')
    return _svg(lines, 590, 280)


def _round_up(value: float) -> float:
    """The next of 1, 2, 4, 6, 8 with zeros behind, so that the quarters of an axis are round."""
    power = 10 ** (len(f"{value:.0f}") - 1)
    return next(part * power for part in (1, 2, 4, 6, 8, 10) if part * power >= value)


def _colours(count: int) -> Sequence[str]:
    return [_COLOURS[place % len(_COLOURS)] for place in range(count)]


def _apart(places: Mapping[str, float]) -> dict[str, float]:
    """The places of the names, moved down where two would lie upon one another."""
    moved: dict[str, float] = {}
    last = float("-inf")
    for name, y in sorted(places.items(), key=lambda item: item[1]):
        last = max(y, last + 16)
        moved[name] = last
    return moved


def _svg(lines: Sequence[str], width: int, height: int) -> Chart:
    body = "".join(lines)
    return Chart(
        f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img" xmlns="http://www.w3.org/2000/svg">{body}</svg>'
    )
