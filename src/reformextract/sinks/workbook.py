"""XLSX: claims, documents and the codebook as sheets that spreadsheet programs open, and run nothing of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from reformextract import tables
from reformextract.errors import UsageError
from reformextract.sinks.files import spell_cell
from reformextract.store.duck import ClaimStore

#: What a sheet holds: rows, the header among them, and characters a cell.
_MOST_ROWS, _MOST_CHARACTERS = 1_048_576, 32_767
#: Characters that XML has no place for; each becomes the sign for one that is missing.
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
#: Digits that a spreadsheet keeps of a number, and the first year that it has days of.
_EXACT_DIGITS, _FIRST_YEAR = 15, 1900


def check_openpyxl() -> None:
    """Refuse to begin without openpyxl.

    Raises:
        UsageError: it is not installed.
    """
    if find_spec("openpyxl") is None:
        raise UsageError('XLSX needs openpyxl, which is not installed: pip install "reformextract[xlsx]".')


def write_workbook(store: ClaimStore, target: Path) -> None:
    """Write claims and documents as a workbook with the sheets `claims`, `documents` and `codebook`.

    Args:
        store: what holds the rows.
        target: the file to write.

    Raises:
        UsageError: there are more claims than a sheet has rows.
        OSError: the disk does not take it.
    """
    from openpyxl import Workbook  # noqa: PLC0415

    check_rows(store.count_claims())
    book = Workbook(write_only=True)
    described = [column for column in tables.DOCUMENT_COLUMNS if column.name != "text"]
    for name, header, rows in (
        ("claims", _names(tables.COLUMNS), store.read_rows("claims", tables.COLUMNS)),
        ("documents", _names(described), store.read_rows("documents", described)),
        ("codebook", ["table", "column", "type", "中文", "English"], _codebook(described)),
    ):
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        sheet.append(header)
        for row in rows:
            sheet.append([sheet_cell(cell) for cell in row])
    book.save(target)


def check_rows(count: int) -> None:
    """Refuse more rows than a sheet holds below its header.

    Args:
        count: of rows.

    Raises:
        UsageError: there are more.
    """
    if count >= _MOST_ROWS:
        raise UsageError(
            f"{count:,} claims are more than a sheet holds ({_MOST_ROWS - 1:,}): give a target that ends in .csv or .parquet."
        )


def sheet_cell(value: Any) -> Any:
    """Return what a cell of a sheet holds: a number where it is exact, a day, else a text that is never run.

    Args:
        value: a cell of the flat form.

    >>> sheet_cell(Decimal("105200.00000000")), sheet_cell("=1+1"), sheet_cell(dt.date(1898, 1, 1))
    (105200, "'=1+1", '1898-01-01')
    """
    if value is None or value == "":
        return None
    if isinstance(value, Decimal):
        short = Decimal(spell_cell(value))
        if len(short.as_tuple().digits) > _EXACT_DIGITS:
            return spell_cell(value)
        return int(short) if short == short.to_integral_value() else float(short)
    if isinstance(value, dt.date):
        return value if value.year > _FIRST_YEAR else value.isoformat()
    if isinstance(value, int):
        return value
    text = _ILLEGAL.sub("\ufffd", spell_cell(value))
    return text if len(text) <= _MOST_CHARACTERS else text[: _MOST_CHARACTERS - 1] + "…"


def _names(columns: Iterable[tables.Column]) -> list[str]:
    return [column.name for column in columns]


def _codebook(columns: Iterable[tables.Column]) -> Iterator[tuple[Any, ...]]:
    for name, described in (("claims", tables.COLUMNS), ("documents", columns)):
        for column in described:
            yield name, column.name, column.type, _plain(column.chinese), _plain(column.english)


def _plain(text: str) -> str:
    return text.replace("&gt;", ">").replace("&lt;", "<")
