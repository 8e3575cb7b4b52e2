"""Sheets: the rows of an XLSX as documents. This is the one door to openpyxl."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.extras import missing_extra
from reformextract.readers.packages import check_package
from reformextract.readers.rows import TableRows
from reformextract.readers.silence import silent
from reformextract.readers.sources import Settings, Source


def read_sheets(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of a workbook, one a row; the first row of each sheet has the names of the columns.

    Args:
        source: the open file.
        settings: the names of columns, and the limits.

    Raises:
        DocumentError: no sheet has a column of texts, or the workbook cannot be read.
        UsageError: openpyxl is not installed.
    """
    try:
        import openpyxl  # noqa: PLC0415
    except ImportError:
        raise missing_extra(".xlsx") from None
    stream = source.read_directly(settings.limits)
    check_package(stream, "XLSX", settings.limits)
    with silent("openpyxl"):
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
    try:
        sheets = book.worksheets
        refused: list[tuple[str, DocumentError]] = []
        for sheet in sheets:
            rows = _read_rows(sheet)
            _, header = next(rows, (1, ()))
            try:
                table = TableRows(["" if name is None else str(name) for name in header], settings)
            except DocumentError as error:
                refused.append((sheet.title, error))
                continue
            name = f"{source.id}:{sheet.title}" if len(sheets) > 1 else source.id
            where = f"{source.path}:{sheet.title}"
            for number, cells in rows:
                if any(value not in (None, "") for value in cells):
                    yield table.read(cells, f"{name}:{number}", f"{where}:{number}")
        if len(refused) == len(sheets):
            raise refused[0][1] if refused else DocumentError("There is no sheet in the workbook.")
        for title, _ in refused:
            settings.on_passed_over(f"{source.path}:{title}")
    finally:
        book.close()


def _read_rows(sheet: Any) -> Iterator[tuple[int, Sequence[object]]]:
    """The rows of a sheet with their numbers; what the sheet says of its own size is not believed."""
    sheet.reset_dimensions()
    rows = sheet.iter_rows(values_only=True)
    number = 0
    while True:
        number += 1
        with silent("openpyxl"):
            row = next(rows, None)
        if row is None:
            return
        yield number, row
