"""CSV: cells that a spreadsheet shows and does not run."""

from __future__ import annotations

import csv
import json
import os
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from reformextract import tables
from reformextract.errors import UsageError
from reformextract.models import Form, Outcome
from reformextract.sinks.lines import LinesSink
from reformextract.sinks.protocol import Checkpoint

#: What a spreadsheet takes for the beginning of a formula; Chinese ones take the full-width signs too.
_RUN_BY_SPREADSHEETS = tuple("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?%?")


class CsvSink:
    """Writes claims as CSV: they grow as JSON lines beside the target, and become CSV when they are complete.

    Args:
        path: the target.

    Raises:
        UsageError: it cannot be written there.
    """

    form: Form = "flat"

    def __init__(self, path: str | Path) -> None:
        self._target = Path(os.path.realpath(path))
        self._spool = self._target.with_name(f".{self._target.name}.rows")
        if self._target.is_dir():
            raise UsageError(f"{path}: this is a folder; give a file.")
        self._lines = LinesSink(self._spool, shown=path)

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        return self._lines.begin(run, resume=resume)

    def write(self, outcome: Outcome) -> None:
        """Append the claims of the next document."""
        self._lines.write(outcome)

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far survive a kill."""
        self._lines.commit(checkpoint)

    def finish(self) -> None:
        """Put the file in its place, complete."""
        self._lines.finish()
        part = self._target.with_name(f".{self._target.name}.part")
        names = [column.name for column in tables.COLUMNS]
        decimals = {column.name for column in tables.COLUMNS if column.type.startswith("decimal")}
        with self._spool.open(encoding="utf-8") as lines, part.open("w", encoding="utf-8-sig", newline="") as stream:
            rows = csv.writer(stream)
            rows.writerow(names)
            for line in lines:
                row = json.loads(line)
                rows.writerow([
                    spell_cell(Decimal(row[name]) if name in decimals and row[name] is not None else row[name])
                    for name in names
                ])  # fmt: skip
        os.replace(part, self._target)
        self._spool.unlink()

    def close(self) -> None:
        """Let go of the target; what was committed stays for a run with `resume`."""
        self._lines.close()


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
