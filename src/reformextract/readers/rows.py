"""Rows: JSON lines and tables, whose rows are documents, streamed.

A row has `id`, `text` and what is known of it: title, published, region, url. `columns` says what they are called.
"""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from reformextract.errors import DocumentError, UsageError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.encodings import LineDecoder, decode, is_whole
from reformextract.readers.limits import Limits, read_lines
from reformextract.readers.metadata import FIELDS, parse_known
from reformextract.readers.sources import Settings, Source, check_seems, check_text
from reformextract.store.parquet import find_parquet_columns, read_parquet_rows

#: What a column can be named for.
COLUMN_FIELDS = ("id", "text", *FIELDS)
_DELIMITERS = ",\t;"


def parse_columns(columns: Mapping[str, str] | None) -> dict[str, str]:
    """Return which column each field is read from: those given, the others by their own names.

    Args:
        columns: column names by field, such as `{"text": "正文"}`; fields are id, text, title, published, region and url.

    Raises:
        UsageError: there is no such field.

    >>> parse_columns({"text": "正文"})["text"], parse_columns(None)["title"]
    ('正文', 'title')
    """
    for field in columns or {}:
        if field not in COLUMN_FIELDS:
            raise UsageError(f"columns: there is no field '{field}'; those that there are: {', '.join(COLUMN_FIELDS)}.")
    return {field: (columns or {}).get(field, field) for field in COLUMN_FIELDS}


def read_json_lines(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Return the documents of a file of JSON lines, one a line.

    Args:
        source: the open file.
        settings: the names of columns, and the limits.
    """
    return read_rows(read_lines(source.stream, settings.limits.line_bytes), source, settings)


def read_rows(
    lines: Iterable[bytes | None], source: Source, settings: Settings
) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of JSON lines, one a line; a row that cannot be read costs itself.

    Args:
        lines: the lines, None for one that is over the limit.
        source: where they are from.
        settings: the names of columns, and the limits.
    """
    decoder = LineDecoder(lines)
    columns = parse_columns(settings.columns)
    for number, line in enumerate(decoder, 1):
        where, ident = f"{source.path}:{number}", f"{source.id}:{number}"
        if line is None:
            most = settings.limits.line_bytes
            yield ReadFailure(
                where, f"The row has more than {most:,} bytes, the limit: split it, or raise the limit.", ident
            )
        elif line.strip():
            yield _read_json_row(line, decoder, ident, where, columns, settings.limits)


def _read_json_row(
    line: bytes, lines: LineDecoder, ident: str, where: str, columns: Mapping[str, str], limits: Limits
) -> FileDocument | ReadFailure:
    encoding = lines.encoding
    try:
        try:
            text = lines.decode(line)
        except DocumentError:  # rows of files in several encodings, one behind another
            text, encoding = decode(line)
        row = json.loads(text)
    except DocumentError as error:
        return ReadFailure(where, str(error), ident)
    except (ValueError, RecursionError) as error:
        return ReadFailure(where, f"The row is no JSON ({error}): give one object a line.", ident)
    if not isinstance(row, dict):
        return ReadFailure(where, "The row is no JSON object: give one with id, text and what is known of it.", ident)
    given = {field: row.get(name) for field, name in columns.items()}
    return _make_row(given, ident, where, limits, encoding or "utf-8", columns)


def _make_row(
    given: Mapping[str, Any], ident: str, where: str, limits: Limits, encoding: str | None, columns: Mapping[str, str]
) -> FileDocument | ReadFailure:
    """The document of a row whose values stand under the names of the fields."""
    name = given.get("id")
    if isinstance(name, str | int) and not isinstance(name, bool) and _is_id(str(name)):
        ident = str(name)
    elif name not in (None, ""):
        shown = json.dumps(name, default=str)[:60]
        return ReadFailure(where, f"The '{columns['id']}' of the row is {shown}: give a text or a number.", ident)
    text = given.get("text")
    if not isinstance(text, str):
        return ReadFailure(
            where, f"The row has no '{columns['text']}': give an object with id, text and what is known of it.", ident
        )
    try:
        check_text(text, limits)
        known = parse_known(given, "the row")
    except DocumentError as error:
        reason = str(error).replace("The text", f"The '{columns['text']}' of the row", 1)
        return ReadFailure(where, reason, ident)
    return FileDocument(
        text,
        id=ident,
        published=known.get("published"),
        region=known.get("region"),
        title=known.get("title"),
        url=known.get("url"),
        path=where,
        encoding=encoding,
    )


def _is_id(name: str) -> bool:
    return bool(name) and "\0" not in name and is_whole(name)


# --- tables ----------------------------------------------------------------------------------------------------------


def read_csv(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of a CSV, one a row; the first row has the names of the columns, parted by commas, tabs or semicolons.

    Args:
        source: the open file.
        settings: the names of columns, and the limits.

    Raises:
        DocumentError: there is no column of texts, or the file cannot be read on.
    """
    lines = LineDecoder(read_lines(source.stream, settings.limits.line_bytes))
    counted = _CountedLines(lines, settings.limits.line_bytes)
    first = next(counted, "")
    check_seems(first.encode("utf-8", "replace"), "CSV")
    delimiter = max(_DELIMITERS, key=lambda mark: (first.count(mark), mark == ","))
    records = _read_records(csv.reader(_before(first, counted), delimiter=delimiter), counted, settings.limits)
    _, header = next(records, (1, []))
    if counted.broken:
        raise DocumentError(f"Row 1, the header: {counted.broken}")
    table = TableRows(header, settings)
    for number, record in records:
        if not any(record):
            continue
        where, ident = f"{source.path}:{number}", f"{source.id}:{number}"
        if counted.broken:
            yield ReadFailure(where, counted.broken, ident)
        elif len(record) > len(header):
            reason = (
                f"The row has {len(record)} cells, and the header {len(header)}: put texts with commas into quotes."
            )
            yield ReadFailure(where, reason, ident)
        else:
            yield table.read(record, ident, where, lines.encoding or "utf-8")


class _CountedLines:
    """The lines of a CSV as texts, with what the row that is being read has taken so far, and what is wrong with it."""

    def __init__(self, lines: LineDecoder, most: int) -> None:
        self._decoder = lines
        self._lines = iter(lines)
        self._most = most
        self.broken: str | None = None
        self.begin()

    def __iter__(self) -> _CountedLines:
        return self

    def __next__(self) -> str:
        line = next(self._lines, b"")
        if line is None or self.taken + len(line) > self._most:
            raise DocumentError(
                f"A row has more than {self._most:,} bytes, the limit: the file is not read on from there; a quote "
                "may be left open."
            )
        if not line:
            if self.lines > 1 and self.quotes % 2:
                self.broken = "The row has a quote that is left open, up to the end of the file: close it."
            raise StopIteration
        self.taken += len(line)
        self.lines += 1
        self.quotes += line.count(b'"')
        try:
            return self._decoder.decode(line)
        except DocumentError as error:
            self.broken = str(error)
            return line.decode(self._decoder.codec, "replace")  # so that the row ends where it ends

    def begin(self) -> None:
        """Begin another row."""
        self.taken = self.lines = self.quotes = 0
        self.broken = None


def _before(first: str, lines: Iterator[str]) -> Iterator[str]:
    if first:
        yield first
    yield from lines


def _read_records(
    reader: Iterator[list[str]], counted: _CountedLines, limits: Limits
) -> Iterator[tuple[int, list[str]]]:
    """The records of a CSV with their numbers, the header being 1."""
    number = 0
    while True:
        if number > 0:  # the first line is read already, to see what parts the cells
            counted.begin()
        number += 1
        kept = csv.field_size_limit(limits.max_text)  # the module's own, which is put back at once
        try:
            record = next(reader, None)
        except csv.Error as error:
            raise DocumentError(f"Row {number:,} is no CSV ({error}): the file is not read on from there.") from None
        except DocumentError as error:
            raise DocumentError(f"Row {number:,}: {error}") from None
        finally:
            csv.field_size_limit(kept)
        if record is None:
            return
        yield number, record


class TableRows:
    """The rows of a table as documents.

    Args:
        header: the names of its columns.
        settings: the names of columns, and the limits.

    Raises:
        DocumentError: the column of texts, or another that was asked for, is not there.
    """

    def __init__(self, header: Sequence[str], settings: Settings) -> None:
        self._columns = parse_columns(settings.columns)
        self._limits = settings.limits
        names = [name.strip() for name in header]
        missing = [
            name
            for field, name in self._columns.items()
            if name not in names and (field == "text" or field in settings.columns)
        ]
        if missing:
            shown = ", ".join(names)[:300] or "none"
            raise DocumentError(
                f"There is no column '{missing[0]}'; the columns that there are: {shown}. Say which holds what with columns."
            )
        self._at = {field: names.index(name) for field, name in self._columns.items() if name in names}

    def read(
        self, cells: Sequence[object], ident: str, where: str, encoding: str | None = None
    ) -> FileDocument | ReadFailure:
        """The document of a row, or why there is none.

        Args:
            cells: its values, in the order of the header.
            ident: the id that it has where it tells none.
            where: the path to show.
            encoding: what its bytes were decoded with.
        """
        given = {field: _parse_cell(cells[at]) for field, at in self._at.items() if at < len(cells)}
        return _make_row(given, ident, where, self._limits, encoding, self._columns)


def _parse_cell(value: object) -> object:
    """The value of a cell: dates in ISO form, whole numbers without a point, nothing as None."""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(int(value)) if value == value // 1 else str(value)
    return value


def read_parquet(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of a Parquet file, one a row.

    Args:
        source: the open file.
        settings: the names of columns, and the limits.

    Raises:
        DocumentError: there is no column of texts, or the file cannot be read.
        UsageError: pyarrow is not installed.
    """
    stream = source.read_directly(settings.limits)
    header = find_parquet_columns(stream)
    table = TableRows(header, settings)
    wanted = [name for name in parse_columns(settings.columns).values() if name in header]
    for number, row in enumerate(read_parquet_rows(stream, wanted), 1):
        yield table.read([row.get(name) for name in header], f"{source.id}:{number}", f"{source.path}:{number}")
