"""The statements of a database of claims: tables from the columns of the flat form, and the views for dashboards.

They are of the SQL that DuckDB and PostgreSQL share; no text of a document is ever put into one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS, Column, ColumnType

#: How DuckDB calls the types of the columns.
DUCKDB_TYPES: Mapping[ColumnType, str] = {
    "text": "VARCHAR", "integer": "BIGINT", "decimal(38,8)": "DECIMAL(38,8)", "date": "DATE", "json": "JSON",
}  # fmt: skip

#: How PostgreSQL calls them.
POSTGRES_TYPES: Mapping[ColumnType, str] = {
    "text": "text", "integer": "bigint", "decimal(38,8)": "numeric(38,8)", "date": "date", "json": "json",
}  # fmt: skip

#: What PostgreSQL finds rows by; ids may be longer than an ordinary index takes, so they are hashed.
POSTGRES_INDEXES = (
    "CREATE UNIQUE INDEX IF NOT EXISTS documents_once ON documents (md5(id))",
    "CREATE UNIQUE INDEX IF NOT EXISTS claims_once ON claims (md5(id))",
    "CREATE INDEX IF NOT EXISTS documents_by_id ON documents USING hash (id)",
    "CREATE INDEX IF NOT EXISTS claims_by_document ON claims USING hash (doc_id)",
    "CREATE INDEX IF NOT EXISTS claims_by_metric ON claims (metric_id, region_code)",
)

REGION_COLUMNS = ("code", "name", "full_name", "level", "parent", "province_code", "prefecture_code")
METRIC_COLUMNS = ("id", "name", "label", "domain", "kinds")
UNIT_COLUMNS = ("id", "name", "label", "kind", "currency", "base_unit", "base_factor")

#: The dimensions, each with its columns of text.
DIMENSIONS: Mapping[str, Sequence[str]] = {
    "regions": REGION_COLUMNS, "metrics": METRIC_COLUMNS, "units": UNIT_COLUMNS,
}  # fmt: skip

#: Metrics of users' own lexicons and units put together (CNY/month) have a row in the dimensions too, with what claims call them.
NAME_STRANGERS = tuple(
    f"INSERT INTO {table} (id, name) SELECT {ident}, min({name}) FROM claims c WHERE {ident} IS NOT NULL "
    f"AND NOT EXISTS (SELECT 1 FROM {table} known WHERE known.id = c.{ident}) GROUP BY {ident}"
    for table, ident, name in (("metrics", "metric_id", "metric_name"), ("units", "value_unit_id", "value_unit"))
)

#: Whether the canonical metric is a class of metrics (see `tables.is_metric_class`), whose claims their phrases tell apart.
METRIC_CLASS = r"coalesce(c.metric_id LIKE '%\_by\_%' ESCAPE '\', false)"
#: What tells one metric from another: the id, or the phrase where there is none or the id is that of a class.
METRIC = f"CASE WHEN {METRIC_CLASS} THEN c.metric_text ELSE coalesce(c.metric_id, c.metric_text) END"

#: What one claim is told from another by, whichever document prints it.
_SAME = (
    f"coalesce(c.agency_name, c.agency_kind, ''), coalesce(c.region_code, ''), {METRIC}, c.aspect, "
    "coalesce(c.direction, ''), coalesce(c.basis, ''), coalesce(c.reference_text, ''), c.value_kind, "
    "coalesce(c.value_unit_id, c.value_unit, ''), c.modality, c.period_start, c.period_end"
)

_NAMES = ", ".join(f'"{column.name}"' for column in COLUMNS)

VIEWS: Mapping[str, str] = {
    "claims_latest": f"""
        SELECT {_NAMES} FROM (
            SELECT c.*, row_number() OVER (
                PARTITION BY {_SAME} ORDER BY c.published DESC NULLS LAST, d.position DESC, c.value_span_start
            ) AS place
            FROM claims c JOIN documents d ON d.id = c.doc_id
            WHERE d.duplicate_of IS NULL
        ) ranked WHERE place = 1""",
    "metric_by_region_period": f"""
        SELECT c.metric_id, max(CASE WHEN {METRIC_CLASS} THEN c.metric_text ELSE c.metric_name END) AS metric_name, c.region_code, max(c.region_name) AS region_name,
            max(c.region_level) AS region_level, c.period_start, c.period_end, max(c.period_grain) AS period_grain,
            c.value_number, c.value_unit_id, max(c.value_base_number) AS value_base_number,
            max(c.value_base_unit) AS value_base_unit, max(c.value_ratio) AS value_ratio,
            count(DISTINCT c.doc_id) AS documents, min(c.id) AS claim_id
        FROM claims c JOIN documents d ON d.id = c.doc_id
        WHERE d.duplicate_of IS NULL AND c.metric_id IS NOT NULL AND c.aspect = 'level' AND c.modality = 'actual'
            AND c.value_number IS NOT NULL
        GROUP BY c.key, c.metric_id, c.region_code, c.period_start, c.period_end, c.value_number, c.value_unit_id""",
}


def create_tables(types: Mapping[ColumnType, str]) -> list[str]:
    """Return the statements that make the tables where they are missing.

    Args:
        types: what the engine calls each type of column.

    >>> create_tables(DUCKDB_TYPES)[0][:57]
    'CREATE TABLE IF NOT EXISTS documents ("id" VARCHAR, "posi'
    """
    made = [
        f"CREATE TABLE IF NOT EXISTS {table} ({columns_of(columns, types)})"
        for table, columns in (("documents", DOCUMENT_COLUMNS), ("claims", COLUMNS))
    ]
    text = types["text"]
    made += [
        f"CREATE TABLE IF NOT EXISTS {table} ({', '.join(f'{name} {text}' for name in names)})"
        for table, names in DIMENSIONS.items()
    ]
    return [*made, f"CREATE TABLE IF NOT EXISTS runs (run {text}, checkpoint {text})"]


def foreign_table(there: Iterable[tuple[str, str]]) -> str | None:
    """Return a table that has the name of one of ours and other columns, or None.

    Args:
        there: each table and column of the database, in the order of the columns.

    >>> foreign_table([("regions", "code"), ("regions", "manager"), ("news", "id")])
    'regions'
    """
    ours = {
        "documents": [column.name for column in DOCUMENT_COLUMNS],
        "claims": [column.name for column in COLUMNS],
        "runs": ["run", "checkpoint"],
        **{table: list(names) for table, names in DIMENSIONS.items()},
    }
    found: dict[str, list[str]] = {}
    for table, column in there:
        found.setdefault(table, []).append(column)
    return next((table for table, names in ours.items() if found.get(table, names) != names), None)


def columns_of(columns: Sequence[Column], types: Mapping[ColumnType, str]) -> str:
    """Return the columns with their types, as a table is made with them.

    Args:
        columns: the columns.
        types: what the engine calls each type.
    """
    return ", ".join(f'"{column.name}" {types[column.type]}' for column in columns)


def replace_statements(documents: str, claims: str) -> list[str]:
    """Return the statements that put new rows in place of those of the same documents.

    A document replaces itself and its claims, also by none where it now has another one's text; one that failed leaves
    what is there.

    Args:
        documents: where the new rows of documents are selected from.
        claims: where the new claims are selected from.
    """
    names = ", ".join(f'"{column.name}"' for column in DOCUMENT_COLUMNS)
    return [
        "DELETE FROM claims WHERE doc_id IN "
        f"(SELECT new.id FROM {documents} new JOIN documents old ON old.id = new.id WHERE new.status <> 'failed')",
        f"DELETE FROM documents WHERE id IN (SELECT id FROM {documents} WHERE status <> 'failed')",
        f"INSERT INTO documents ({names}) SELECT {names} FROM {documents} new "
        "WHERE NOT EXISTS (SELECT 1 FROM documents old WHERE old.id = new.id)",
        f"INSERT INTO claims ({_NAMES}) SELECT {_NAMES} FROM {claims}",
    ]
