"""Rows out: JSON lines and CSV, written beside the target and put in its place when they are complete."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from reformextract import tables
from reformextract.errors import UsageError
from reformextract.models import Claim

ENDINGS = (".jsonl", ".csv")
_RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r")


class FileSink:
    """Writes claims to a file, chosen by its ending; an unfinished file never stands under the target's name.

    Args:
        path: the target, ending in .jsonl or .csv.

    Raises:
        UsageError: the ending is another, or the folder cannot be written.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        if self.path.suffix not in ENDINGS:
            raise UsageError(f"{path}: claims are written to files that end in {' or '.join(ENDINGS)}.")
        self._part = self.path.with_name(self.path.name + ".part")
        self._stream: IO[str] | None = None
        self._rows: Any = None

    def __enter__(self) -> Self:
        csv_out = self.path.suffix == ".csv"
        try:
            self._stream = self._part.open("w", encoding="utf-8-sig" if csv_out else "utf-8", newline="")
        except OSError as error:
            raise UsageError(f"{self.path}: it cannot be written ({error.strerror}); give another place.") from None
        if csv_out:
            self._rows = csv.DictWriter(self._stream, [column.name for column in tables.COLUMNS])
            self._rows.writeheader()
        return self

    def write(self, claims: Iterable[Claim]) -> None:
        """Append the claims of one document."""
        assert self._stream is not None
        for claim in claims:
            if self._rows is None:
                self._stream.write(claim.model_dump_json() + "\n")
            else:
                self._rows.writerow({name: defuse_cell(value) for name, value in claim.flat().items()})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._stream is not None
        self._stream.close()
        if kind is None:
            os.replace(self._part, self.path)


def defuse_cell(value: Any) -> Any:
    """Return a cell that no spreadsheet runs as a formula; numbers stay numbers.

    >>> defuse_cell("=1+1"), defuse_cell("结案")
    ("'=1+1", '结案')
    """
    if isinstance(value, str) and value.startswith(_RUN_BY_SPREADSHEETS):
        return "'" + value
    return value
