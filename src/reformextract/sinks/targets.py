"""Which sink a target names: by its ending, or by the scheme of a database."""

from __future__ import annotations

from pathlib import Path

from reformextract.errors import UsageError
from reformextract.sinks.database import DatabaseSink, ExportedSink, open_duckdb
from reformextract.sinks.files import write_csv
from reformextract.sinks.lines import LinesSink
from reformextract.sinks.protocol import Sink
from reformextract.sinks.workbook import check_openpyxl, write_workbook
from reformextract.store.duck import ClaimStore
from reformextract.store.postgres import PostgresStore, load_psycopg, shown_address

_SCHEMES = ("postgresql", "postgres")
ENDINGS = (".jsonl", ".csv", ".xlsx", ".parquet", ".duckdb")


def open_sink(target: str) -> Sink:
    """Return the sink that a target names.

    Args:
        target: a file by its ending, or the address of a database.

    Raises:
        UsageError: the ending is another, the target cannot be written, or a package that it needs is not installed.
    """
    scheme, separator, _ = target.partition("://")
    if separator:
        if scheme.lower() not in _SCHEMES:
            raise UsageError(f"{shown_address(target)}: a database that claims are written to is postgresql://….")
        load_psycopg()
        return DatabaseSink(lambda: PostgresStore(target), shown_address(target))
    ending = Path(target).suffix.lower()
    if ending == ".jsonl":
        return LinesSink(target)
    if ending == ".csv":
        return ExportedSink(target, write_csv)
    if ending == ".parquet":
        return ExportedSink(target, ClaimStore.export_parquet)
    if ending == ".xlsx":
        check_openpyxl()
        return ExportedSink(target, write_workbook)
    if ending == ".duckdb":
        return DatabaseSink(lambda: open_duckdb(target), target)
    raise UsageError(f"{target}: claims are written to files that end in {', '.join(ENDINGS)}, or to postgresql://….")


def documents_target(output: str) -> str | None:
    """Return the file beside a target that holds a row on every document, or None for a database, which has a table of them.

    Args:
        output: the target of the claims.

    >>> documents_target("claims.jsonl")
    'claims.documents.jsonl'
    """
    if "://" in output or Path(output).suffix.lower() == ".duckdb":
        return None
    return str(Path(output).with_suffix(".documents.jsonl"))
