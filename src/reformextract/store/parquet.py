"""Rows of Parquet files, streamed: memory holds a few rows, whatever the file holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from reformextract.errors import DocumentError
from reformextract.store.arrow import load_pyarrow

#: Rows that are decoded at once.
_BATCH = 256


def find_parquet_columns(path: str | Path | BinaryIO) -> list[str]:
    """Return the names of the columns of a Parquet file.

    Args:
        path: the file, or an open one that can be read at any place.

    Raises:
        DocumentError: it is no Parquet file, or damaged.
        UsageError: pyarrow is not installed.
    """
    return list(_open(path, None).schema_arrow.names)


def read_parquet_rows(path: str | Path | BinaryIO, columns: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Yield the rows of a Parquet file, in order, as values by column.

    Args:
        path: the file, or an open one that can be read at any place.
        columns: the columns to read; others are not decoded.

    Raises:
        DocumentError: it is no Parquet file, or damaged.
        UsageError: pyarrow is not installed.
    """
    # Texts that repeat stay one text in memory: a page of a few bytes can spell gigabytes.
    file = _open(path, list(columns))
    batches = file.iter_batches(batch_size=_BATCH, columns=list(columns))
    pyarrow = load_pyarrow()
    while True:
        try:
            batch = next(batches, None)
        except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:
            raise DocumentError(f"The Parquet file is damaged ({_shown(error)}).") from None
        if batch is None:
            return
        for row in range(batch.num_rows):
            try:
                yield {name: batch.column(at)[row].as_py() for at, name in enumerate(batch.schema.names)}
            except UnicodeDecodeError as error:
                raise DocumentError(f"A text of the Parquet file is no UTF-8 ({error.reason}).") from None


def _open(path: str | Path | BinaryIO, dictionary: list[str] | None) -> Any:
    pyarrow = load_pyarrow()
    from pyarrow import parquet  # noqa: PLC0415

    if not isinstance(path, str | Path):
        path.seek(0)
    try:
        return parquet.ParquetFile(path, read_dictionary=dictionary)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        raise DocumentError(f"It is no Parquet file, or damaged ({_shown(error)}).") from None


def _shown(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
