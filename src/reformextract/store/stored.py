"""A DuckDB file of claims, read: what the dashboard, the report and the audit ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import duckdb

from reformextract.errors import UsageError

_CONFIG: Mapping[str, Any] = {"autoinstall_known_extensions": False, "autoload_known_extensions": False}
#: Rows that are held at once.
_ROWS = 1000


class StoredClaims:
    """A DuckDB file that `extract -o claims.duckdb` wrote, open for reading alone; others may read it meanwhile.

    Args:
        path: the file.

    Raises:
        UsageError: there is no such file, it is no DuckDB file, it holds no claims, or another process writes it.
    """

    def __init__(self, path: str | Path) -> None:
        self._shown = str(path)
        if not Path(path).is_file():
            raise UsageError(f"{self._shown}: there is no such file; `reformextract extract … -o {path}` writes one.")
        try:
            self._connection = duckdb.connect(str(path), read_only=True, config=dict(_CONFIG))
        except duckdb.Error as error:
            raise UsageError(f"{self._shown}: it cannot be opened as a DuckDB file ({_first_line(error)}).") from None
        tables = {row["name"] for row in self.rows("SELECT table_name AS name FROM information_schema.tables")}
        if not {"claims", "documents", "claims_latest"} <= tables:
            self.close()
            raise UsageError(
                f"{self._shown}: it holds no claims; give a file that `extract -o NAME.duckdb` wrote to its end."
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def rows(self, statement: str, parameters: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
        """Yield the rows that a statement selects, by the names of their columns.

        Args:
            statement: a SELECT; what a user or a text says stands in the parameters, never here.
            parameters: the values of its question marks.

        Raises:
            UsageError: the statement cannot be run on this file.
        """
        try:
            cursor = self._connection.cursor().execute(statement, list(parameters))
            names = [column[0] for column in cursor.description or ()]
            while found := cursor.fetchmany(_ROWS):
                for row in found:
                    yield dict(zip(names, row, strict=True))
        except duckdb.Error as error:
            raise UsageError(f"{self._shown}: it cannot be read ({_first_line(error)}).") from None

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].removesuffix(".")
