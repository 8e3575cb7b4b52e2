"""What is downloaded: the rows that are shown, as CSV that a spreadsheet reads and does not run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reformextract.sinks.files import spell_cell


def csv_bytes(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> bytes:
    """Return rows as CSV in UTF-8 with its mark, the names of the columns first.

    Args:
        rows: rows by the names of their columns.
        columns: those that are written, in order.

    >>> csv_bytes([{"title": "=1+1", "value": None}], ["title", "value"]).decode("utf-8-sig").splitlines()
    ['title,value', "'=1+1,"]
    """
    text = io.StringIO(newline="")
    lines = csv.writer(text)
    lines.writerow(columns)
    for row in rows:
        lines.writerow([spell_cell(row[column]) for column in columns])
    return text.getvalue().encode("utf-8-sig")
