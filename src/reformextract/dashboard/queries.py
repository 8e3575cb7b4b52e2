"""The questions of the dashboard to a file of claims: filtered in SQL, a repost counted once, answers limited.

What a user chooses stands in parameters alone. A claim that several documents print is that of the view `claims_latest`,
whose own statement runs here on the claims that pass the filters. A metric of a class (`…_by_kind`) is told apart by its
phrase: 盗窃案件 and 诈骗案件 are no numbers of one metric.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reformextract.store.statements import METRIC, METRIC_CLASS, VIEWS
from reformextract.store.stored import StoredClaims

Row = dict[str, Any]

_NAME = f"CASE WHEN {METRIC_CLASS} THEN c.metric_text ELSE coalesce(c.metric_name, c.metric_text) END"

#: What the charts need of a claim, with the factor to the base unit as written in the table of units.
_POINT = (
    "c.id, c.key, c.doc_id, c.agency_name, c.agency_kind, c.region_code, c.region_name, c.region_level, c.value_text, "
    "c.value_kind, c.value_number, c.value_lower, c.value_upper, c.value_bound, c.value_unit, c.value_unit_id, "
    "c.value_base_unit, u.base_factor, c.period_text, c.period_start, c.period_end, c.period_grain, c.aspect, c.direction, "
    "c.basis, c.reference_text, c.modality, c.title, c.published, c.sentence_text"
)
#: What the table of claims shows.
SHOWN = (
    "region_name", "agency_name", "agency_kind", "metric_name", "metric_text", "value_text", "value_number", "value_unit",
    "value_bound", "period_text", "period_start", "period_end", "aspect", "direction", "basis", "modality",
    "sentence_text", "title", "published", "url", "doc_id", "id",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Filters:
    """What a user chose; None and empty let everything through."""

    province: str | None = None
    prefecture: str | None = None
    county: str | None = None
    kinds: tuple[str, ...] = ()
    metric: str | None = None
    years: tuple[int, int] | None = None
    aspect: str | None = None
    modality: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows, and how many there are in all where only the first were fetched."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric of the file: what tells it apart, its names, whether it has an id, and how many claims are on it."""

    key: str
    name: str
    label: str | None
    canonical: bool
    claims: int

    def shown(self, language: str) -> str:
        """Return what it is called; in English the English name stands before the Chinese one, where there is one.

        Args:
            language: `zh` or `en`.

        >>> Metric("court.cases_concluded", "结案", "cases concluded", True, 2).shown("en")
        'cases concluded 结案'
        """
        return f"{self.label} {self.name}" if language == "en" and self.label else self.name


def find_metrics(stored: StoredClaims, filters: Filters, *, limit: int = 2000) -> list[Metric]:
    """Return the metrics of the claims that pass the filters, the commonest first.

    Args:
        stored: the file.
        filters: what the user chose; the metric in it is passed over.
        limit: how many at most.
    """
    where, values = _conditions(filters, metric=False)
    found = stored.rows(
        f"SELECT {METRIC} AS key, min({_NAME}) AS name, "
        f"min(CASE WHEN {METRIC_CLASS} THEN NULL ELSE m.label END) AS label, bool_or(c.metric_id IS NOT NULL AND NOT {METRIC_CLASS}) AS canonical, "
        "count(DISTINCT c.key) AS claims FROM main.claims c LEFT JOIN metrics m ON m.id = c.metric_id "
        f"WHERE {where} AND c.metric_text IS NOT NULL "
        "GROUP BY 1 ORDER BY claims DESC, name, key LIMIT ?",
        [*values, limit],
    )
    return [Metric(row["key"], row["name"], row["label"], row["canonical"], row["claims"]) for row in found]


def find_places(stored: StoredClaims) -> list[Row]:
    """Return the provinces, prefectures and counties of the claims, each with its number of claims.

    Args:
        stored: the file.
    """
    return list(
        stored.rows(
            "SELECT c.province_code, c.province_name, c.prefecture_code, c.prefecture_name, c.county_code, c.county_name, "
            "count(*) AS claims FROM main.claims c WHERE c.province_code IS NOT NULL GROUP BY ALL ORDER BY 1, 3, 5"
        )
    )


def find_kinds(stored: StoredClaims) -> list[str]:
    """Return the kinds of agency of the claims, the commonest first.

    Args:
        stored: the file.
    """
    found = stored.rows(
        "SELECT c.agency_kind AS kind FROM main.claims c WHERE c.agency_kind IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
    )
    return [row["kind"] for row in found]


def find_years(stored: StoredClaims) -> tuple[int, int] | None:
    """Return the first and the last year in which a period of a claim ends, or None where none has an end.

    Args:
        stored: the file.
    """
    found = list(
        stored.rows("SELECT min(year(c.period_end)) AS first, max(year(c.period_end)) AS last FROM main.claims c")
    )
    return None if found[0]["first"] is None else (found[0]["first"], found[0]["last"])


def find_points(stored: StoredClaims, filters: Filters, *, limit: int = 20_000) -> Answer:
    """Return the claims of the filters for charts, one for all documents that print it.

    Args:
        stored: the file.
        filters: what the user chose.
        limit: how many at most, the latest periods first.
    """
    where, values = _conditions(filters)
    rows = stored.rows(
        f"{_latest(where)} SELECT {_POINT}, count(*) OVER () AS total FROM latest c LEFT JOIN units u ON u.id = c.value_unit_id "
        "ORDER BY c.period_end DESC NULLS LAST, c.region_code NULLS LAST, c.id LIMIT ?",
        [*values, limit],
    )
    return _answer(rows)


def find_claims(stored: StoredClaims, filters: Filters, *, words: str = "", limit: int = 1000) -> Answer:
    """Return the claims of the filters for the table, one for all documents that print it.

    Args:
        stored: the file.
        filters: what the user chose.
        words: words of the sentence or the title, with spaces between; a row holds all of them.
        limit: how many at most, the latest periods first.
    """
    where, values = _conditions(filters)
    held = words.split()
    told = "".join(" AND contains(concat_ws(' ', c.sentence_text, c.title), ?)" for _ in held)
    rows = stored.rows(
        f"{_latest(where)} SELECT {', '.join(f'c.{name}' for name in SHOWN)}, count(*) OVER () AS total FROM latest c "
        f"WHERE true{told} ORDER BY c.period_end DESC NULLS LAST, c.published DESC NULLS LAST, c.id LIMIT ?",
        [*values, *held, limit],
    )
    return _answer(rows)


def find_claim(stored: StoredClaims, ident: str) -> Row | None:
    """Return a claim with the text of its document, or None.

    Args:
        stored: the file.
        ident: the id of the claim.
    """
    found = stored.rows(
        f"SELECT {', '.join(f'c.{name}' for name in SHOWN)}, c.key, c.value_lower, c.value_upper, d.text AS document_text "
        "FROM main.claims c LEFT JOIN documents d ON d.id = c.doc_id WHERE c.id = ? LIMIT 1",
        [ident],
    )
    return next(found, None)


def find_printings(stored: StoredClaims, key: str, *, limit: int = 200) -> list[Row]:
    """Return the documents that print a claim, the latest first.

    Args:
        stored: the file.
        key: the key of the claim.
        limit: how many at most.
    """
    return list(
        stored.rows(
            "SELECT c.title, c.published, c.url, c.doc_id, min(c.sentence_text) AS sentence_text FROM main.claims c "
            "WHERE c.key = ? GROUP BY ALL ORDER BY c.published DESC NULLS LAST, c.doc_id LIMIT ?",
            [key, limit],
        )
    )


def count_claims(stored: StoredClaims) -> int:
    """Return how many claims the file holds.

    Args:
        stored: the file.
    """
    return int(next(stored.rows("SELECT count(*) AS claims FROM main.claims"))["claims"])


def _answer(rows: Iterable[Row]) -> Answer:
    found = tuple(rows)
    return Answer(found, found[0]["total"] if found else 0)


def _latest(where: str) -> str:
    """The claims that pass, then the view on them: it reads `claims`, which here are those."""
    chosen = (
        f"SELECT c.* REPLACE (CASE WHEN {METRIC_CLASS} THEN NULL ELSE c.metric_id END AS metric_id, {_NAME} AS metric_name) "
        f"FROM main.claims c WHERE {where}"
    )
    return f"WITH claims AS ({chosen}), latest AS ({VIEWS['claims_latest']})"


def _conditions(filters: Filters, *, metric: bool = True) -> tuple[str, list[object]]:
    """What a claim has to be, and the values of the question marks in it."""
    parts: list[str] = ["true"]
    values: list[object] = []

    def add(condition: str, *given: object) -> None:
        parts.append(condition)
        values.extend(given)

    for column in ("province", "prefecture", "county"):
        if (code := getattr(filters, column)) is not None:
            add(f"c.{column}_code = ?", code)
    if filters.kinds:
        add(f"c.agency_kind IN ({_marks(filters.kinds)})", *filters.kinds)
    if filters.years is not None:
        add("year(c.period_end) BETWEEN ? AND ?", *filters.years)
    for column in ("aspect", "modality"):
        if (chosen := getattr(filters, column)) is not None:
            add(f"c.{column} = ?", chosen)
    if metric and filters.metric is not None:
        add(f"{METRIC} = ?", filters.metric)
    return " AND ".join(parts), values


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" for _ in values)
