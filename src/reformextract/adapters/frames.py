"""Claims of a data frame: a pandas or polars frame, or an Arrow table, goes in, and one of the same kind comes out."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

from reformextract.adapters.rows import RowColumns, checked, in_pieces, read_rows
from reformextract.batch import pipe
from reformextract.errors import DocumentError, UsageError
from reformextract.models import Document, Result
from reformextract.store.arrow import ERROR, load_pyarrow, results_to_arrow

if TYPE_CHECKING:
    import pyarrow as pa

Frame = TypeVar("Frame")
OnError = Literal["warn", "raise", "column"]

#: Rows that are taken from the frame at once.
_SLICE = 512


def extract_frame(
    df: Frame,
    *,
    text: str = "text",
    id: str | None = None,  # noqa: A002
    published: str | None = None,
    region: str | None = None,
    title: str | None = None,
    url: str | None = None,
    workers: int = 1,
    lexicons: Sequence[str | Path] = (),
    errors: OnError = "warn",
) -> Frame:
    """Return the claims of the documents in a frame: a frame of the same kind in the flat form, a row a claim.

    A row without a text gives no claims. In pandas the columns of numbers and dates are Arrow's, so that a decimal
    stays exact and an integer beside an empty cell stays an integer.

    Args:
        df: a pandas or polars DataFrame or a pyarrow Table, a row a document.
        text: the column of texts.
        id: the column of ids, which come back as `doc_id`; without it a document is called by the number of its row, from 0.
        published: the column of dates of publication (dates, ISO strings, or years or months alone).
        region: the column of places (codes of GB/T 2260 or names).
        title: the column of titles.
        url: the column of addresses.
        workers: processes to use, 1 or more.
        lexicons: folders of your own lexicon files.
        errors: what becomes of a row that cannot be read: `warn` leaves it out and warns once with the number of such rows,
            `raise` ends with the first, `column` gives it a row in which only `doc_id` and `error` (a last column) are filled.

    Raises:
        DocumentError: a row cannot be read, with `errors="raise"`.
        LexiconError: a lexicon cannot be used.
        UsageError: a column is not there, `df` is no frame, or pyarrow is not installed.

    >>> import polars as pl
    >>> df = pl.DataFrame({"号": ["甲"], "正文": ["2023年，全市法院结案4.2万件。"], "地区": ["衡水市"]})
    >>> extract_frame(df, text="正文", id="号", region="地区").select("doc_id", "agency_name", "value_number").rows()
    [('甲', '衡水市法院', Decimal('42000.00000000'))]
    """
    if errors not in get_args(OnError):
        raise UsageError(f"errors is '{errors}': give one of {', '.join(get_args(OnError))}.")
    pyarrow = load_pyarrow()
    columns = RowColumns(text, id, published, region, title, url)
    names, take, give_back = _kind(df)
    columns.check(names)
    results = (checked(result) for result in pipe(_documents(df, columns, take), workers=workers, lexicons=lexicons))
    failures: list[Result] = []
    pieces = [results_to_arrow(piece) for piece in in_pieces(_sorted_out(results, errors, failures))]
    table = pyarrow.concat_tables(pieces)
    if failures:
        warnings.warn(
            f"{len(failures)} of the rows gave no claims, since they could not be read; the first is "
            f"'{failures[0].document.id}': {failures[0].error} (errors=\"column\" shows them all.)",
            stacklevel=2,
        )
    back: Frame = give_back(table if errors == "column" else table.drop_columns([ERROR]))
    return back


def _sorted_out(results: Iterable[Result], errors: OnError, failures: list[Result]) -> Iterator[Result]:
    """The results that get rows; those left out are put among the failures."""
    for result in results:
        if result.error is None or errors == "column":
            yield result
        elif errors == "raise":
            raise DocumentError(f"Row '{result.document.id}': {result.error}")
        else:
            failures.append(result)


def _documents(df: Any, columns: RowColumns, take: _Take) -> Iterator[Document]:
    names = list(dict.fromkeys(columns.named.values()))
    for first in range(0, len(df), _SLICE):
        yield from read_rows(take(names, first, first + _SLICE), columns, first)


# --- the kinds of frame ----------------------------------------------------------------------------------------------

#: Takes the cells of columns from a row to a row.
_Take = Callable[[Sequence[str], int, int], Mapping[str, Sequence[Any]]]


def _kind(df: Any) -> tuple[Sequence[str], _Take, Callable[[pa.Table], Any]]:
    """The names of a frame's columns, how its cells are taken, and how a table becomes a frame of its kind."""
    engine, kind = type(df).__module__.partition(".")[0], type(df).__name__
    if kind == "LazyFrame":
        raise UsageError("This is a polars LazyFrame: call .collect() on it first.")
    if engine == "polars" and kind == "DataFrame":
        return df.columns, _polars_cells(df), _to_polars
    if engine == "pyarrow" and kind == "Table":
        return df.column_names, lambda names, a, b: df.select(names).slice(a, b - a).to_pydict(), lambda table: table
    if hasattr(df, "iloc") and hasattr(df, "columns"):  # pandas, also a class made from its DataFrame
        return list(df.columns), _pandas_cells(df), _to_pandas
    raise UsageError(f"This is a {engine}.{kind}: give a DataFrame of pandas or polars, or a Table of pyarrow.")


def _polars_cells(df: Any) -> _Take:
    def take(names: Sequence[str], first: int, last: int) -> Mapping[str, Sequence[Any]]:
        part = df[first:last]
        return {name: _without_nan(part.get_column(name).to_list()) for name in names}

    return take


def _pandas_cells(df: Any) -> _Take:
    def take(names: Sequence[str], first: int, last: int) -> Mapping[str, Sequence[Any]]:
        part = df.iloc[first:last]
        return {
            name: [
                None if gone else cell
                for cell, gone in zip(part[name].tolist(), part[name].isna().tolist(), strict=True)
            ]
            for name in names
        }

    return take


def _without_nan(cells: list[Any]) -> list[Any]:
    """The cells, with None for what is no number."""
    return [None if isinstance(cell, float) and cell != cell else cell for cell in cells]  # noqa: PLR0124


def _to_polars(table: pa.Table) -> Any:
    import polars  # noqa: PLC0415

    return polars.from_arrow(table)


def _to_pandas(table: pa.Table) -> Any:
    import pandas  # noqa: PLC0415

    strings = load_pyarrow().string()
    return table.to_pandas(types_mapper=lambda kind: None if kind == strings else pandas.ArrowDtype(kind))
