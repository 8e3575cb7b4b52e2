"""A row of somebody's table as a document: which columns hold what, and what their cells mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from reformextract.errors import UsageError
from reformextract.models import Document, Result

#: Rows that a piece of a table has, or a few more.
_PIECE = 4096


@dataclass(frozen=True, slots=True)
class RowColumns:
    """The names of the columns that the fields of a document stand in; None where there is no such column.

    Without `id`, a document is called by the number of its row, from 0.
    """

    text: str
    id: str | None = None
    published: str | None = None
    region: str | None = None
    title: str | None = None
    url: str | None = None

    @property
    def named(self) -> Mapping[str, str]:
        """The fields that have a column, with its name."""
        return {field.name: name for field in fields(self) if (name := getattr(self, field.name)) is not None}

    def check(self, present: Sequence[str]) -> None:
        """Make sure that each column stands in a table, and once.

        Args:
            present: the columns of the table.

        Raises:
            UsageError: a column is missing, or two have its name.

        >>> RowColumns("正文").check(["id", "text"])
        Traceback (most recent call last):
            ...
        reformextract.errors.UsageError: There is no column '正文' for text; there are: id, text.
        """
        for field, name in self.named.items():
            if name not in present:
                shown = ", ".join(map(str, present)) or "none"
                raise UsageError(f"There is no column '{name}' for {field}; there are: {shown}.")
            if list(present).count(name) > 1:
                raise UsageError(f"Two columns are called '{name}', which was given for {field}; rename one.")


def read_rows(cells: Mapping[str, Sequence[Any]], columns: RowColumns, first: int = 0) -> Iterator[Document]:
    """Yield a document for each row that has a text.

    Args:
        cells: the cells of each column, all of one length; None is no value.
        columns: which column holds what.
        first: the number of the first row, which names it where there is no column of ids.

    >>> [d.id for d in read_rows({"正文": ["结案3件。", None, "无。"]}, RowColumns("正文"))]
    ['0', '2']
    """
    names = columns.named
    for at, text in enumerate(cells[columns.text]):
        if text is None:
            continue
        row = {field: cells[name][at] for field, name in names.items()}
        yield Document(
            text,
            id=str(first + at) if columns.id is None else _spelled(row["id"]) or "",
            published=_date(row.get("published")),
            region=_spelled(row.get("region")),
            title=_spelled(row.get("title")),
            url=_spelled(row.get("url")),
        )


def checked(result: Result) -> Result:
    """Return the result, or one that says why a table has no place for it.

    Args:
        result: of a document that `read_rows` gave.

    >>> checked(Result(Document("无。", id=""))).error
    'The row has a text and no id: fill in the id, or name no column of ids.'
    """
    document = result.document
    if not document.id:
        return Result(document, error="The row has a text and no id: fill in the id, or name no column of ids.")
    if result.error is not None:
        return result
    for field in ("text", "id", "title", "url"):
        if error := _half_character(getattr(document, field)):
            return replace(result, claims=(), error=f"The {field} {error}")
    return result


def in_pieces(results: Iterable[Result]) -> Iterator[list[Result]]:
    """Yield the results in lists of about 4,000 rows, which bound what is held as Python objects; the last may be empty.

    Args:
        results: in order.

    >>> [len(piece) for piece in in_pieces([Result(Document("无。"))] * 10_000)]
    [4096, 4096, 1808]
    """
    piece: list[Result] = []
    rows = 0
    for result in results:
        piece.append(result)
        rows += max(1, len(result.claims))
        if rows >= _PIECE:
            yield piece
            piece, rows = [], 0
    yield piece


def _half_character(text: str | None) -> str | None:
    try:
        (text or "").encode("utf-8")
    except UnicodeEncodeError as error:
        found = f"U+{ord(error.object[error.start]):04X}"
        return f"holds half a character ({found}, a lone surrogate) at {error.start}: read it with the right encoding."
    return None


def _spelled(value: Any) -> str | None:
    """A cell as text; a whole number that a table keeps as a float, as one does beside empty cells, without its point."""
    if value is None or isinstance(value, str):
        return value
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _date(value: Any) -> dt.date | str | int | None:
    return value if value is None or isinstance(value, dt.date | int) else _spelled(value)
