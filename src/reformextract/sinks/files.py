"""CSV: cells that a spreadsheet shows and does not run."""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

from reformextract import tables
from reformextract.store.duck import ClaimStore

#: What a spreadsheet takes for the beginning of a formula; Chinese ones take the full-width signs too.
_RUN_BY_SPREADSHEETS = tuple("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"[+-]?\d{1,40}(?:\.\d{1,40})?%?")


def write_csv(store: ClaimStore, target: Path) -> None:
    """Write claims as CSV, in UTF-8 with its mark, which spreadsheets look for.

    Args:
        store: what holds the claims.
        target: the file to write.

    Raises:
        OSError: the disk does not take it.
    """
    with target.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow([column.name for column in tables.COLUMNS])
        for row in store.read_rows("claims", tables.COLUMNS):
            rows.writerow(map(spell_cell, row))


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
