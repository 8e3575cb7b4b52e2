"""Which sink a target names: by its ending, or by the scheme of a database."""

from __future__ import annotations

from pathlib import Path

from reformextract.errors import UsageError
from reformextract.sinks.database import DuckDBSink, ParquetSink
from reformextract.sinks.files import CsvSink
from reformextract.sinks.lines import LinesSink
from reformextract.sinks.protocol import Sink

ENDINGS = (".jsonl", ".csv", ".parquet", ".duckdb")


def open_sink(target: str) -> Sink:
    """Return the sink that a target names.

    Args:
        target: a file by its ending.

    Raises:
        UsageError: the ending is another, or the target cannot be written.
    """
    ending = Path(target).suffix.lower()
    if ending == ".jsonl":
        return LinesSink(target)
    if ending == ".csv":
        return CsvSink(target)
    if ending == ".parquet":
        return ParquetSink(target)
    if ending == ".duckdb":
        return DuckDBSink(target)
    raise UsageError(f"{target}: claims are written to files that end in {', '.join(ENDINGS)}.")


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
