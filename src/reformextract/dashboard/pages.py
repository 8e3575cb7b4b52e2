"""The pages: trend, ranking, claims, audit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from reformextract.dashboard import points as comparing
from reformextract.dashboard.answers import Desk
from reformextract.dashboard.charts import Chart, line_names, ranking_chart, trend_chart
from reformextract.dashboard.choices import choose, choose_some
from reformextract.dashboard.downloads import csv_bytes
from reformextract.dashboard.findings import within
from reformextract.dashboard.points import LeftOut, Measure, Point, Shape
from reformextract.dashboard.queries import SHOWN, Answer, Filters, Row
from reformextract.dashboard.sources import show_claim, table_of

_MOST_LINES, _FIRST_LINES, _MOST_BARS = 10, 5, 40
_LEVELS = ("country", "province", "prefecture", "county")
#: What the table shows, each with its width in pixels.
_TABLE = {
    "region_name": 130, "agency_name": 130, "metric_text": 120, "value_text": 100, "period_text": 110, "sentence_text": 420,
    "title": 200, "published": 100,
}  # fmt: skip
#: What the table of findings shows.
_FINDINGS = {"severity": 70, "rule": 130, "message": 420, "sum": 260, "region": 130, "source": 200}
#: Claims up to which the audit runs by itself, and findings that are shown.
_MOST_AUDITED, _MOST_ROWS = 20_000, 1000
#: What is written of the points of a chart.
_DOWNLOADED = (
    "region_code", "region_name", "agency_name", "value_text", "value_number", "value_lower", "value_upper", "value_bound",
    "value_unit", "period_text", "period_start", "period_end", "aspect", "direction", "basis", "reference_text", "modality",
    "sentence_text", "title", "published", "doc_id", "id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Comparable:
    """Points of one measure and one shape of period, their unit, and what was left out on the way."""

    points: Sequence[Point]
    unit: str
    shape: Shape
    left: LeftOut
    measures: int
    shapes: int


def show_trend(desk: Desk, filters: Filters) -> None:
    """Show a metric over time for chosen regions.

    Args:
        desk: the file.
        filters: what the user chose.
    """
    words = desk.words
    answer = _read_answer(desk, filters)
    if answer is None:
        return
    with st.container(horizontal=True):
        found = _choose_comparable(desk, answer)
    if found is None:
        return
    counted = Counter(point.region_code for point in found.points)
    names = {point.region_code: point.region for point in found.points}
    order = [code for code, _ in sorted(counted.items(), key=lambda item: (-item[1], item[0]))]
    chosen = choose_some("regions", words("regions"), order, names.__getitem__, first=_FIRST_LINES, most=_MOST_LINES)
    shown = [point for point in found.points if point.region_code in chosen]
    if not shown:
        st.info(words("no_region"))
        return
    lines = line_names(shown)
    if len(lines) > _MOST_LINES:
        kept = {
            pair for pair, _ in Counter((point.region_code, point.agency) for point in shown).most_common(_MOST_LINES)
        }
        shown = [point for point in shown if (point.region_code, point.agency) in kept]
        st.caption(words("most_lines", count=_MOST_LINES))
    chart = trend_chart(shown, metric=_metric_name(desk, filters), unit=found.unit, language=words.language)
    picked = _draw(chart, "trend-chart")
    places = Counter((point.region_code, point.agency, point.place) for point in shown)
    notes = [words("marks") if any(point.bound != "=" for point in shown) else ""]
    notes.append("" if found.shape.joined else words("unjoined"))
    twice = sum(times > 1 for times in places.values())
    notes.append(words("double", count=twice) if twice else "")
    notes.append(
        words.left_out(
            measures=found.measures, regions=found.left.regions, periods=found.left.periods,
            directions=found.left.directions, shapes=found.shapes, chosen=len(found.points) - len(shown),
        )
    )  # fmt: skip
    _end_page(desk, answer, shown, notes, "trend.csv")
    _show_picked(desk, picked, "pick_point")


def show_ranking(desk: Desk, filters: Filters) -> None:
    """Show the order of regions for a metric and period.

    Args:
        desk: the file.
        filters: what the user chose.
    """
    words = desk.words
    answer = _read_answer(desk, filters)
    if answer is None:
        return
    with st.container(horizontal=True):
        found = _choose_comparable(desk, answer)
        if found is None:
            return
        places = sorted({point.place for point in found.points}, reverse=True)
        commonest = Counter(point.place for point in found.points).most_common(1)[0][0]
        place = choose(
            "period", words("period"), places, lambda place: comparing.period_label(found.shape, place, words.language),
            default=places.index(commonest),
        )  # fmt: skip
        held = [point for point in found.points if point.place == place]
        levels = Counter(point.level or "county" for point in held)
        there = [name for name in _LEVELS if levels[name]]
        level = choose("level", words("level"), there, words, default=there.index(levels.most_common(1)[0][0]))
        order = choose("order", words("order"), ("highest", "lowest"), words)
    alike = [point for point in held if (point.level or "county") == level]
    ranked = [point for point in alike if point.number is not None]
    ranked.sort(key=lambda point: point.number or 0, reverse=order == "highest")
    if not ranked:
        st.info(words("no_bars"))
        return
    if len(ranked) > _MOST_BARS:
        ranked = ranked[:_MOST_BARS]
        st.caption(words("most_bars", count=_MOST_BARS))
    picked = _draw(
        ranking_chart(ranked, metric=_metric_name(desk, filters), unit=found.unit, language=words.language),
        "ranking-chart",
    )
    notes = [
        words("pale") if any(point.bound != "=" for point in ranked) else "",
        words.left_out(
            measures=found.measures, regions=found.left.regions, periods=found.left.periods,
            directions=found.left.directions, shapes=found.shapes, levels=len(held) - len(alike),
            ranges=sum(point.number is None for point in alike),
        ),
    ]  # fmt: skip
    _end_page(desk, answer, ranked, notes, "ranking.csv")
    _show_picked(desk, picked, "pick_bar")


def show_claims(desk: Desk, filters: Filters) -> None:
    """Show the table of claims with their sentences.

    Args:
        desk: the file.
        filters: what the user chose.
    """
    words = desk.words
    with st.container(horizontal=True, vertical_alignment="bottom"):
        searched = st.text_input(words("search"), key="search", placeholder=words("search_help"))
        everything = st.toggle(words("all_metrics"), key="all-metrics")
    answer = desk.claims(replace(filters, metric=None) if everything else filters, searched)
    if not answer.rows:
        st.info(words("none"))
        return
    headings = {
        "region_name": words("region"), "agency_name": words("agency"), "metric_text": words("metric"),
        "value_text": words("value"), "period_text": words("period"), "sentence_text": words("sentence"),
        "title": words("source"), "published": words("published"),
    }  # fmt: skip
    event = st.dataframe(
        table_of(answer.rows, tuple(_TABLE)), hide_index=True, height=440, on_select="rerun", selection_mode="single-row",
        column_config={name: st.column_config.TextColumn(headings[name], width=width) for name, width in _TABLE.items()},
        placeholder="", key=f"claims-{hash((filters, searched, everything))}", alt=words("claims"),
    )  # fmt: skip
    st.caption(_how_many(desk, answer))
    _offer(desk, csv_bytes(answer.rows, SHOWN), "claims.csv")
    picked = event.selection.rows
    _show_picked(desk, answer.rows[picked[0]]["id"] if picked and picked[0] < len(answer.rows) else None, "pick_row")


def show_audit(desk: Desk, filters: Filters) -> None:
    """Show the figures that contradict one another.

    Args:
        desk: the file.
        filters: what the user chose; of it the place and the kinds of agency count.
    """
    words = desk.words
    st.caption(words("audit_says"))
    if desk.count() > _MOST_AUDITED and not st.session_state.get(f"audited-{desk.changed}"):
        st.info(words("big_audit", count=f"{desk.count():,}"))
        if not st.button(words("run_audit"), icon=":material/play_arrow:"):
            return
        st.session_state[f"audited-{desk.changed}"] = True
    with st.spinner(words("auditing")):
        audit = desk.audit()
    place = (filters.province, filters.prefecture, filters.county)
    rows = [row for row in audit.rows if within(row, place, filters.kinds)]
    errors = sum(row.severity == "error" for row in rows)
    with st.container(horizontal=True):
        st.metric(words("findings"), f"{errors:,}", border=True)
        st.metric(words("warnings"), f"{len(rows) - errors:,}", border=True)
        st.metric(words("confirmations"), f"{sum(count for _, count in audit.confirmations):,}", border=True)
    if not rows:
        st.info(words("no_findings"))
        return
    table: list[Row] = [
        {
            "severity": words(row.severity), "rule": words(f"rule.{row.rule}"), "message": row.message, "sum": row.sum,
            "region": "、".join(row.region_names), "source": "、".join(row.documents), "claims": " ".join(row.claims),
        }
        for row in rows
    ]  # fmt: skip
    event = st.dataframe(
        table_of(table[:_MOST_ROWS], tuple(_FINDINGS)), hide_index=True, on_select="rerun", selection_mode="single-row",
        column_config={name: st.column_config.TextColumn(words(name), width=width) for name, width in _FINDINGS.items()},
        placeholder="", key=f"findings-{hash((place, filters.kinds))}", alt=words("audit"),
    )  # fmt: skip
    if len(rows) > _MOST_ROWS:
        st.caption(words("first_rows", total=f"{len(rows):,}", shown=f"{_MOST_ROWS:,}"))
    _offer(desk, csv_bytes(table, (*_FINDINGS, "claims")), "audit.csv")
    picked = event.selection.rows
    if not picked or picked[0] >= len(rows):
        st.caption(words("pick_finding"))
        return
    st.text(rows[picked[0]].message)
    st.text(rows[picked[0]].sum)
    sentences: set[tuple[str, str]] = set()
    for ident in rows[picked[0]].claims:
        claim = desk.claim(ident)
        if claim is not None and (stands := (claim["doc_id"], claim["sentence_text"])) not in sentences:
            show_claim(desk, ident, number=len(sentences))
            sentences.add(stands)


def _read_answer(desk: Desk, filters: Filters) -> Answer | None:
    """The claims for a chart, or None after it was said that there are none."""
    answer = desk.points(filters) if filters.metric is not None else Answer((), 0)
    if answer.rows:
        return answer
    st.info(desk.words("none"))
    return None


def _choose_comparable(desk: Desk, answer: Answer) -> _Comparable | None:
    """The points of the unit and the sort of period that the user chooses, the commonest where nothing is chosen."""
    words = desk.words
    measures = comparing.find_measures(answer.rows)
    units = {measure: comparing.shown_unit(answer.rows, measure) for measure, _ in measures}
    measure = choose(
        "measure", words("measure"), [measure for measure, _ in measures], _measure_name(desk, units, dict(measures))
    )
    points, unit, left = comparing.read_points(answer.rows, measure)
    shapes = dict(comparing.find_shapes(points))
    if not shapes:
        st.info(words("no_points"))
        return None
    shape = choose("shape", words("shape"), list(shapes), lambda shape: f"{words.shape(shape)} ({shapes[shape]:,})")
    alike = [point for point in points if point.shape == shape]
    others = sum(claims for other, claims in measures if other != measure)
    return _Comparable(alike, unit, shape, left, others, len(points) - len(alike))


def _measure_name(desk: Desk, units: dict[Measure, str], counts: dict[Measure, int]) -> Callable[[Measure], str]:
    words = desk.words

    def name(measure: Measure) -> str:
        parts = [words(f"kind.{measure.kind}"), units.get(measure, "")]
        parts += [words(f"basis.{measure.basis}") if measure.basis else "", measure.reference or ""]
        return f"{' · '.join(part for part in parts if part)} ({counts.get(measure, 0):,})"

    return name


def _metric_name(desk: Desk, filters: Filters) -> str:
    return next(
        (
            metric.shown(desk.words.language)
            for metric in desk.metrics(replace(filters, metric=None))
            if metric.key == filters.metric
        ),
        filters.metric or "",
    )


def _draw(chart: Chart, key: str) -> str | None:
    """Draw a chart, and return the claim of the item that is selected."""
    with st.container(key=key, border=True):
        event = st.echarts_chart(chart.option, height=chart.height, on_select="rerun", renderer="svg")
    return chart.selected_claim(event.selection.selected)


def _end_page(desk: Desk, answer: Answer, shown: Sequence[Point], notes: Sequence[str], file: str) -> None:
    """What stands below a chart: what is left out of it, and its rows to download."""
    if answer.total > len(answer.rows):
        notes = [_how_many(desk, answer), *notes]
    idents = {point.claim for point in shown}
    rows: list[Row] = [row for row in answer.rows if row["id"] in idents]
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.caption(" ".join(note for note in notes if note))
        _offer(desk, csv_bytes(rows, _DOWNLOADED), file)


def _offer(desk: Desk, data: bytes, file: str) -> None:
    st.download_button(
        desk.words("download"),
        data,
        file,
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key=f"download-{file}",
    )


def _show_picked(desk: Desk, ident: str | None, hint: str) -> None:
    if ident is None:
        st.caption(desk.words(hint))
    else:
        show_claim(desk, ident)


def _how_many(desk: Desk, answer: Answer) -> str:
    shown, total = len(answer.rows), f"{answer.total:,}"
    if answer.total > shown:
        return desk.words("limited", total=total, shown=f"{shown:,}")
    return desk.words("counted", total=total)
