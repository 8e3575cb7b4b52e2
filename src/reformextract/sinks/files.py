"""Rows out: JSON lines and CSV, written beside the target and put in its place when they are complete."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from reformextract import tables
from reformextract.errors import UsageError
from reformextract.models import Claim

ENDINGS = (".jsonl", ".csv")
#: What a spreadsheet takes for the beginning of a formula; Chinese ones take the full-width signs too.
_RUN_BY_SPREADSHEETS = tuple("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?%?")


class WholeFile:
    """A text file that stands under its name only when it is complete; what stood there stays until then.

    Args:
        path: where it is to stand.
        encoding: its encoding.

    Raises:
        UsageError: it cannot be written there.
    """

    def __init__(self, path: str | Path, *, encoding: str = "utf-8") -> None:
        self.path = Path(path)
        target = Path(os.path.realpath(path))
        self._target = target
        self._part = target.with_name(f".{target.name}.{os.getpid()}.part")
        if target.is_dir():
            raise UsageError(f"{path}: this is a folder; give a file.")
        try:
            self.stream: IO[str] = self._part.open("w", encoding=encoding, newline="")
        except OSError as error:
            raise UsageError(f"{path}: it cannot be written ({error.strerror}); give another place.") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.stream.close()
            if kind is None:
                os.replace(self._part, self._target)
        finally:
            self._part.unlink(missing_ok=True)


class FileSink:
    """Writes claims to a file of the form that its ending tells; an unfinished file never stands under its name.

    Args:
        path: the target, ending in .jsonl or .csv.

    Raises:
        UsageError: the ending is another, or the file cannot be written there.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        ending = self.path.suffix.lower()
        if ending not in ENDINGS:
            raise UsageError(f"{path}: claims are written to files that end in {' or '.join(ENDINGS)}.")
        self._csv = ending == ".csv"
        self._whole = WholeFile(path, encoding="utf-8-sig" if self._csv else "utf-8")
        self._rows = csv.writer(self._whole.stream)
        if self._csv:
            self._rows.writerow([column.name for column in tables.COLUMNS])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._whole.__exit__(kind, error, trace)

    def write(self, claims: Iterable[Claim]) -> None:
        """Append the claims of one document."""
        for claim in claims:
            if self._csv:
                row = claim.flat()
                self._rows.writerow([spell_cell(row[column.name]) for column in tables.COLUMNS])
            else:
                self._whole.stream.write(claim.model_dump_json() + "\n")


class ErrorsFile:
    """Writes the documents that failed as JSON lines: id, path and reason.

    Args:
        path: the target.

    Raises:
        UsageError: the file cannot be written there.
    """

    def __init__(self, path: str | Path) -> None:
        self._whole = WholeFile(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._whole.__exit__(kind, error, trace)

    def write(self, row: Mapping[str, str]) -> None:
        """Append one document that failed."""
        self._whole.stream.write(json.dumps(dict(row), ensure_ascii=False) + "\n")


def spell_cell(value: Any) -> str:
    """Return a cell of a CSV file: numbers in full, dates in ISO form, and nothing that a spreadsheet runs.

    A text that begins like a formula gets an apostrophe before it, unless it is a number or a lone sign.

    Args:
        value: a cell of the flat form.

    >>> spell_cell("=1+1"), spell_cell("-3.5%"), spell_cell("="), spell_cell(Decimal("42000.00000000"))
    ("'=1+1", '-3.5%', '=', '42000')
    """
    if value is None:
        return ""
    if isinstance(value, Decimal):
        digits = format(value, "f")
        return digits.rstrip("0").rstrip(".") if "." in digits else digits
    text = str(value)
    if (
        isinstance(value, str)
        and len(text) > 1
        and text.startswith(_RUN_BY_SPREADSHEETS)
        and not _NUMBER.fullmatch(text)
    ):
        return "'" + text
    return text
