"""DuckDB's one door: a file with the tables of a run, written in transactions that survive a kill."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, Self

import duckdb

from reformextract.errors import SinkError, UsageError
from reformextract.store.dimensions import read_dimensions
from reformextract.store.statements import (
    DIMENSIONS,
    DUCKDB_TYPES,
    NAME_STRANGERS,
    VIEWS,
    create_tables,
    foreign_table,
    replace_statements,
)
from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS, Column

#: No extension is ever fetched over the network; the processes that read want the cores.
_CONFIG: Mapping[str, Any] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "memory_limit": "128MB",
    "threads": 2,
}
#: Room for a line of JSON, in bytes; a longer one is given more.
_LINE = 1 << 20


class ClaimStore:
    """A DuckDB file with documents, claims, dimensions and views.

    Args:
        path: the file; it is made where it is missing.
        shown: what it is called in errors, where that is another name.

    Raises:
        UsageError: it is no DuckDB file, holds other tables of these names, or another process has it open.
    """

    def __init__(self, path: str | Path, *, shown: str | Path | None = None) -> None:
        self._shown = str(shown or path)
        self._chunks = Path(f"{os.path.realpath(path)}.chunk")
        try:
            self._connection = duckdb.connect(os.path.realpath(path), config=dict(_CONFIG))
        except duckdb.Error as error:
            raise UsageError(f"{self._shown}: it cannot be opened as a DuckDB file ({_first_line(error)}).") from None
        try:
            self._check_tables()
            self._connection.execute("SET preserve_insertion_order = true")
            for statement in create_tables(DUCKDB_TYPES):
                self._connection.execute(statement)
        except duckdb.Error as error:
            self.close()
            raise UsageError(f"{self._shown}: its tables cannot be used ({_first_line(error)}).") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check_tables(self) -> None:
        there = self._connection.execute(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = 'main' ORDER BY ordinal_position"
        ).fetchall()
        if (foreign := foreign_table(there)) is not None:
            self.close()
            raise UsageError(
                f"{self._shown}: its table '{foreign}' has other columns than ours; give another file, or make it anew."
            )

    def begin(self) -> None:
        """Begin a transaction."""
        self._run("BEGIN TRANSACTION")

    def commit(self) -> None:
        """Make the transaction last.

        Raises:
            SinkError: the disk does not take it.
        """
        self._run("COMMIT")

    def put(self, documents: bytes, claims: bytes) -> None:
        """Put rows in place of those of the same documents.

        Args:
            documents: rows of documents as JSON lines, no id twice.
            claims: claims as JSON lines in the flat form.

        Raises:
            SinkError: the disk does not take them.
        """
        new_documents = self._chunk("documents", documents)
        new_claims = self._chunk("claims", claims)
        self._run(
            f"CREATE OR REPLACE TEMP TABLE arrived AS SELECT * FROM {_rows(new_documents, DOCUMENT_COLUMNS, _longest(documents))}"
        )
        for statement in replace_statements("arrived", _rows(new_claims, COLUMNS, _longest(claims))):
            self._run(statement)

    def read_checkpoint(self) -> dict[str, Any] | None:
        """Return the checkpoint of a run that is not finished, or None."""
        row = self._connection.execute("SELECT checkpoint FROM runs").fetchone()
        return None if row is None else json.loads(row[0])

    def write_checkpoint(self, checkpoint: Mapping[str, Any] | None) -> None:
        """Write the checkpoint of the run, or None when it is finished."""
        self._run("DELETE FROM runs")
        if checkpoint is not None:
            self._run("INSERT INTO runs VALUES (?, ?)", [checkpoint["run"], json.dumps(checkpoint)])

    def write_dimensions(self) -> None:
        """Write regions, metrics and units anew, and make the views."""
        for table, rows in read_dimensions().items():
            lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()
            told = ", ".join(f"'{name}': 'VARCHAR'" for name in DIMENSIONS[table])
            self._run(f"DELETE FROM {table}")
            self._run(f"INSERT INTO {table} SELECT * FROM {_read_json(self._chunk(table, lines), told, _LINE)}")
        for statement in NAME_STRANGERS:
            self._run(statement)
        for view, statement in VIEWS.items():
            self._run(f"CREATE OR REPLACE VIEW {view} AS {statement}")

    def export_parquet(self, target: Path) -> None:
        """Write the claims to a Parquet file, in the order of the run.

        Args:
            target: the file.

        Raises:
            SinkError: the disk does not take it.
        """
        self._run(f"COPY ({_in_order('claims', COLUMNS)}) TO {_quoted(target)} (FORMAT parquet, COMPRESSION zstd)")

    def read_rows(self, table: Literal["claims", "documents"], columns: Iterable[Column]) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a table in the order of the run.

        Args:
            table: `claims` or `documents`.
            columns: those that are read.

        Raises:
            SinkError: the disk does not give them.
        """
        try:
            cursor = self._connection.execute(_in_order(table, columns))
            while rows := cursor.fetchmany(1000):
                yield from rows
        except duckdb.Error as error:
            raise self._lost(error) from None

    def count_claims(self) -> int:
        """Return how many claims there are."""
        row = self._connection.execute("SELECT count(*) FROM claims").fetchone()
        return row[0] if row is not None else 0

    def clear(self) -> None:
        """Take away all claims and documents.

        Raises:
            SinkError: the disk does not take it.
        """
        self._run("DELETE FROM claims")
        self._run("DELETE FROM documents")

    def close(self) -> None:
        """Close the file; what was not committed is dropped."""
        self._connection.close()
        for chunk in self._chunks.parent.glob(f"{self._chunks.name}.*"):
            chunk.unlink(missing_ok=True)

    def _chunk(self, name: str, lines: bytes) -> Path:
        path = self._chunks.with_name(f"{self._chunks.name}.{name}")
        try:
            path.write_bytes(lines)
        except OSError as error:
            raise self._lost(error) from None
        return path

    def _run(self, statement: str, values: Iterable[object] = ()) -> None:
        try:
            self._connection.execute(statement, list(values))
        except duckdb.Error as error:
            raise self._lost(error) from None

    def _lost(self, error: Exception) -> SinkError:
        return SinkError(self._shown, f"it cannot be written on ({_first_line(error)})")


def _in_order(table: str, columns: Iterable[Column]) -> str:
    """The query for a table in the order of the run; claims stand as they were put, those that replace others behind them."""
    names = ", ".join(f'"{column.name}"' for column in columns)
    return f"SELECT {names} FROM {table}{' ORDER BY position' if table == 'documents' else ''}"


def _rows(path: Path, columns: Iterable[Column], longest: int) -> str:
    # A cell of JSON stands as text in the line; the table's column parses it.
    types = {**DUCKDB_TYPES, "json": DUCKDB_TYPES["text"]}
    return _read_json(path, ", ".join(f"'{column.name}': '{types[column.type]}'" for column in columns), longest)


def _longest(lines: bytes) -> int:
    """The bytes of the longest line, or of all where they have room."""
    return _LINE if len(lines) < _LINE else max(_LINE, *map(len, lines.splitlines())) + 1024


def _read_json(path: Path, columns: str, longest: int) -> str:
    return (
        f"read_json({_quoted(path)}, columns = {{{columns}}}, format = 'newline_delimited', "
        f"maximum_object_size = {longest})"
    )


def _quoted(path: Path) -> str:
    """A path as a literal; the marks of a glob in it stand for themselves."""
    text = "".join(f"[{char}]" if char in "*?[" else char for char in str(path))
    return "'" + text.replace("'", "''") + "'"


def _first_line(error: Exception) -> str:
    said = getattr(error, "strerror", None) or str(error).strip()
    return said.splitlines()[0].removesuffix(".") if said else type(error).__name__
