"""The page itself, as Streamlit runs it: the language and the filters at the side, the four pages beside them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import streamlit as st

from reformextract.dashboard import pages
from reformextract.dashboard.answers import Desk
from reformextract.dashboard.choices import choose
from reformextract.dashboard.queries import Filters
from reformextract.dashboard.words import LANGUAGES, Words
from reformextract.errors import UsageError

#: Less room above and beside the pages than Streamlit leaves.
_STYLE = (
    "<style>.stMainBlockContainer {padding: 4.5rem 2.5rem 2rem} [data-testid=stSidebarHeader] {height: 2rem}</style>"
)
#: What stands for no choice of a place.
_ALL = "*"
_ASPECTS = ("level", "change", "share", "rank", "difference")
_MODALITIES = ("actual", "target")


def show(path: Path) -> None:
    """Show the dashboard of a file.

    Args:
        path: a DuckDB file of claims.
    """
    st.set_page_config(page_title="reformextract", page_icon="📊", layout="wide")
    st.html(_STYLE)
    with st.sidebar:
        chosen = st.segmented_control(
            "语言 Language",
            list(LANGUAGES),
            default="中文",
            key="language",
            label_visibility="collapsed",
            required=True,
        )
    words = Words(LANGUAGES[chosen or "中文"])
    try:
        desk = Desk.open(path, words)
        filters = _choose_filters(desk)
        _show_pages(desk, filters)
    except UsageError as error:
        st.error(words("failed"))
        st.text(str(error))


def _show_pages(desk: Desk, filters: Filters) -> None:
    def page(name: str, icon: str, view: Callable[[Desk, Filters], None]) -> st.Page:
        return st.Page(
            lambda: view(desk, filters), title=desk.words(name), icon=icon, url_path=name, default=name == "trend"
        )

    chosen = st.navigation(
        [
            page("trend", ":material/show_chart:", pages.show_trend),
            page("ranking", ":material/bar_chart:", pages.show_ranking),
            page("claims", ":material/format_quote:", pages.show_claims),
            page("audit", ":material/rule:", pages.show_audit),
        ],
        position="top",
    )
    chosen.run()


def _choose_filters(desk: Desk) -> Filters:
    """What the user chose at the side; the metric last, since the others say which there are."""
    words = desk.words
    with st.sidebar:
        metric_place = st.container()
        province, prefecture, county = _choose_place(desk)
        kinds = st.multiselect(
            words("kinds"),
            desk.kinds(),
            format_func=lambda kind: words(f"agency.{kind}"),
            placeholder=words("all"),
            key="kinds",
        )
        years = _choose_years(desk)
        aspect = choose("aspect", words("aspect"), _ASPECTS, lambda name: words(f"aspect.{name}"))
        modality = choose("modality", words("modality"), _MODALITIES, lambda name: words(f"modality.{name}"))
        st.caption(words("file_claims", count=f"{desk.count():,}"))
    filters = Filters(province, prefecture, county, tuple(kinds), None, years, aspect, modality)
    names = {metric.key: f"{metric.shown(words.language)} ({metric.claims:,})" for metric in desk.metrics(filters)}
    if not names:
        return filters
    with metric_place:
        metric = choose("metric", words("metric"), list(names), names.__getitem__, hint=words("metric_help"))
    return replace(filters, metric=metric)


def _choose_place(desk: Desk) -> tuple[str | None, str | None, str | None]:
    """Province, prefecture and county, each among those that lie in the one before."""
    rows = desk.places()
    chosen: list[str | None] = []
    for level in ("province", "prefecture", "county"):
        names = {row[f"{level}_code"]: row[f"{level}_name"] for row in rows if row[f"{level}_code"] is not None}
        if not names or (chosen and chosen[0] is None):
            chosen.append(None)
            continue
        code = choose(level, desk.words(level), [_ALL, *sorted(names)], _named(names, desk.words("all")))
        chosen.append(None if code == _ALL else code)
        if code != _ALL:
            rows = [row for row in rows if row[f"{level}_code"] == code]
    province, prefecture, county = chosen
    return province, prefecture, county


def _named(names: Mapping[str, str], everything: str) -> Callable[[str], str]:
    return lambda code: everything if code == _ALL else names.get(code, code)


def _choose_years(desk: Desk) -> tuple[int, int] | None:
    years = desk.years()
    if years is None or years[0] == years[1]:
        return None
    chosen = st.slider(desk.words("years"), *years, value=years, key="years", format="%d")
    return None if chosen == years else chosen


if __name__ == "__main__":
    show(Path(sys.argv[1]))
