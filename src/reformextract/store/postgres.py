"""The one door to PostgreSQL: a schema with the tables of a run, filled by COPY in transactions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

from reformextract.errors import SinkError, UsageError
from reformextract.store.dimensions import read_dimensions
from reformextract.store.statements import (
    DIMENSIONS,
    NAME_STRANGERS,
    POSTGRES_INDEXES,
    POSTGRES_TYPES,
    VIEWS,
    columns_of,
    create_tables,
    foreign_table,
    replace_statements,
)
from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS, Column

if TYPE_CHECKING:
    from psycopg import Connection

#: Seconds that a server may take to answer, where the address says nothing of it.
_PATIENCE = 15
_FORM = "postgresql://user:password@host:port/database?schema=name"
_PASSWORD = re.compile(r"(://[^:@/]*):.*@|((?:^|[?&])password=)[^&]*")
#: A NUL in JSON; a backslash before it that is one itself does not count.
_NUL = re.compile(rb"(?<!\\)((?:\\\\)*)\\u0000")


@lru_cache(maxsize=1)
def load_psycopg() -> ModuleType:
    """Return the module psycopg.

    Raises:
        UsageError: it is not installed.
    """
    try:
        import psycopg  # noqa: PLC0415
    except ImportError:
        raise UsageError('PostgreSQL needs psycopg: pip install "reformextract[postgres]".') from None
    module: ModuleType = psycopg
    return module


def shown_address(address: str) -> str:
    """Return the address of a database as it may be shown: without its password.

    Args:
        address: `postgresql://…`; anything else stays as it is.

    >>> shown_address("postgresql://me:p@ss@host/claims?schema=news")
    'postgresql://me:***@host/claims?schema=news'
    """
    return _PASSWORD.sub(lambda found: f"{found[1]}:***@" if found[1] else f"{found[2]}***", address)


class PostgresStore:
    """A schema of a PostgreSQL database with documents, claims, dimensions and views.

    Args:
        address: `postgresql://…`, with `?schema=` where it is another than `public`; the schema is made where it is missing.

    Raises:
        UsageError: there is no connection, another run writes there, or the schema holds other tables of these names.
    """

    def __init__(self, address: str) -> None:
        psycopg = load_psycopg()
        self._shown = shown_address(address)
        server, schema = _parted(address)
        try:
            self._connection: Connection[Any] = psycopg.connect(
                server, autocommit=True, client_encoding="utf8", connect_timeout=_patience(server)
            )
        except psycopg.OperationalError as error:
            raise UsageError(f"{self._shown}: there is no connection ({_reason(error)}).") from None
        except psycopg.Error:  # what it says may hold the password
            raise UsageError(f"{self._shown}: this is no address of a database; its form is {_FORM}.") from None
        try:
            self._prepare(schema)
        except UsageError:
            self.close()
            raise
        except psycopg.Error as error:
            self.close()
            raise UsageError(f"{self._shown}: the schema '{schema}' cannot be used ({_reason(error)}).") from None

    def _prepare(self, schema: str) -> None:
        """Enter the schema, keep others out, and make the tables that are missing."""
        run = self._connection.execute
        if _value(run("SHOW server_encoding")) != "UTF8":
            raise UsageError(f"{self._shown}: the encoding of the database is not UTF8; make one with ENCODING 'UTF8'.")
        name = load_psycopg().sql.Identifier(schema)
        if _value(run("SELECT count(*) FROM pg_namespace WHERE nspname = %s", [schema])) == 0:
            run(load_psycopg().sql.SQL("CREATE SCHEMA IF NOT EXISTS {}").format(name))
        run(load_psycopg().sql.SQL("SET search_path TO {}, pg_temp").format(name))
        if not _value(run("SELECT pg_try_advisory_lock(hashtext('reformextract'), hashtext(%s))", [schema])):
            raise UsageError(f"{self._shown}: another run writes it; wait for it, or give another schema.")
        found = run(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = %s "
            "ORDER BY ordinal_position",
            [schema],
        )
        if (foreign := foreign_table(found.fetchall())) is not None:
            raise UsageError(
                f"{self._shown}: its table '{foreign}' has other columns than ours; give another schema (?schema=name)."
            )
        with self._connection.transaction():
            for statement in (*create_tables(POSTGRES_TYPES), *POSTGRES_INDEXES):
                run(statement)
        run(f"CREATE TEMP TABLE arrived ({columns_of(DOCUMENT_COLUMNS, POSTGRES_TYPES)})")
        run("CREATE TEMP TABLE arrived_documents (line text)")
        run("CREATE TEMP TABLE arrived_claims (line text)")

    def begin(self) -> None:
        """Begin a transaction.

        Raises:
            SinkError: the connection is lost.
        """
        self._run("BEGIN")

    def commit(self) -> None:
        """Make the transaction last.

        Raises:
            SinkError: the server does not take it, or the connection is lost.
        """
        self._run("COMMIT")

    def put(self, documents: bytes, claims: bytes) -> None:
        """Put rows in place of those of the same documents; a NUL, which the server has no place for, becomes U+FFFD.

        Args:
            documents: rows of documents as JSON lines, no id twice.
            claims: claims as JSON lines in the flat form.

        Raises:
            SinkError: the server does not take them, or the connection is lost.
        """
        self._copy("arrived_documents", documents)
        self._copy("arrived_claims", claims)
        self._run("TRUNCATE arrived")
        self._run(f"INSERT INTO arrived SELECT * FROM {_rows('arrived_documents', DOCUMENT_COLUMNS)}")
        self._run("ANALYZE arrived")
        for statement in replace_statements("arrived", _rows("arrived_claims", COLUMNS)):
            self._run(statement)
        self._run("TRUNCATE arrived, arrived_documents, arrived_claims")

    def _copy(self, table: str, lines: bytes) -> None:
        """Send lines of JSON as they are; in the form of COPY only a backslash has to be doubled."""
        if b"\\u0000" in lines:
            lines = _NUL.sub(rb"\1\\ufffd", lines)
        with self._told(), self._connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
            for start in range(0, len(lines), 1 << 20):
                copy.write(lines[start : start + (1 << 20)].replace(b"\\", b"\\\\"))

    def read_checkpoint(self) -> dict[str, Any] | None:
        """Return the checkpoint of a run that is not finished, or None."""
        with self._told():
            row = self._connection.execute("SELECT checkpoint FROM runs").fetchone()
        return None if row is None else json.loads(row[0])

    def write_checkpoint(self, checkpoint: Mapping[str, Any] | None) -> None:
        """Write the checkpoint of the run, or None when it is finished."""
        self._run("DELETE FROM runs")
        if checkpoint is not None:
            self._run("INSERT INTO runs VALUES (%s, %s)", [checkpoint["run"], json.dumps(checkpoint)])

    def write_dimensions(self) -> None:
        """Write regions, metrics and units anew, and make the views."""
        for table, rows in read_dimensions().items():
            self._run(f"DELETE FROM {table}")
            with self._told(), self._connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN") as copy:
                for row in rows:
                    copy.write_row([row[name] for name in DIMENSIONS[table]])
        for statement in NAME_STRANGERS:
            self._run(statement)
        for view, statement in VIEWS.items():
            self._run(f"CREATE OR REPLACE VIEW {view} AS {statement}")

    def close(self) -> None:
        """Close the connection; what was not committed is dropped."""
        self._connection.close()

    def _run(self, statement: str, values: Sequence[object] | None = None) -> None:
        with self._told():
            self._connection.execute(statement, values)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except load_psycopg().Error as error:
            what = "the connection is lost" if self._connection.closed else "it takes no more"
            raise SinkError(self._shown, f"{what} ({_reason(error)})") from None


def _parted(address: str) -> tuple[str, str]:
    """The address as the server's library takes it, and the schema."""
    server, _, query = address.partition("?")
    given = parse_qsl(query, keep_blank_values=True)
    left = urlencode([(name, value) for name, value in given if name != "schema"], quote_via=quote)
    return f"{server}?{left}" if left else server, dict(given).get("schema") or "public"


def _patience(server: str) -> int:
    told = dict(parse_qsl(server.partition("?")[2])).get("connect_timeout", "")
    return int(told) if told.isdigit() else _PATIENCE


def _rows(table: str, columns: Sequence[Column]) -> str:
    """The FROM item that takes lines of JSON apart; a cell of JSON stands as text in the line."""
    arriving = columns_of(columns, {**POSTGRES_TYPES, "json": "text"})
    cells = ", ".join(
        f'CAST(r."{column.name}" AS json) AS "{column.name}"' if column.type == "json" else f'r."{column.name}"'
        for column in columns
    )
    return f"(SELECT {cells} FROM {table}, json_to_record(CAST(line AS json)) AS r({arriving})) AS taken"


def _value(cursor: Any) -> Any:
    return cursor.fetchone()[0]


def _reason(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].removesuffix(".") if lines else type(error).__name__
