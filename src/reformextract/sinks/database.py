"""Databases: the tables of a run, and rows that gather in one until a file can be made of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from reformextract.errors import UsageError
from reformextract.models import Form, Outcome
from reformextract.sinks.lines import lost
from reformextract.sinks.protocol import Checkpoint, read_checkpoint
from reformextract.store.duck import ClaimStore
from reformextract.tables import document_line

#: Bytes of rows that are held before they go into the transaction.
_HELD = 16 * 1024 * 1024


class Store(Protocol):
    """A database with the tables of a run (see `store.duck.ClaimStore`)."""

    def begin(self) -> None:
        """Begin a transaction."""

    def commit(self) -> None:
        """Make the transaction last."""

    def put(self, documents: bytes, claims: bytes) -> None:
        """Put rows in place of those of the same documents."""

    def read_checkpoint(self) -> dict[str, Any] | None:
        """Return the checkpoint of a run that is not finished, or None."""

    def write_checkpoint(self, checkpoint: Mapping[str, Any] | None) -> None:
        """Write the checkpoint of the run, or None when it is finished."""

    def write_dimensions(self) -> None:
        """Write regions, metrics and units anew, and make the views."""

    def close(self) -> None:
        """Let go of it; what was not committed is dropped."""


_Store = TypeVar("_Store", bound=Store)


class DatabaseSink(Generic[_Store]):
    """Writes claims and documents into a database; a document that comes again under its id replaces its claims.

    Args:
        open_store: opens the database; one of ours is added to.
        shown: what it is called in errors.
    """

    form: Form = "flat"

    def __init__(self, open_store: Callable[[], _Store], shown: str | Path) -> None:
        self._open = open_store
        self._shown = shown
        self._store: _Store | None = None
        self._documents: list[bytes] = []
        self._claims: list[bytes] = []
        self._ids: set[str] = set()
        self._size = 0

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        self._store = self._open()
        told = self._store.read_checkpoint() if resume else None
        last = None if told is None else read_checkpoint(told, run, self._shown)
        self._store.begin()
        return last

    def write(self, outcome: Outcome) -> None:
        """Take what became of the next document."""
        if outcome.document.id in self._ids:
            self._put()
        self._ids.add(outcome.document.id)
        self._documents.append(document_line(outcome).encode("utf-8", "replace") + b"\n")
        self._claims.append(outcome.lines)
        self._size += len(self._documents[-1]) + len(outcome.lines)
        if self._size > _HELD:
            self._put()

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far survive a kill."""
        self._put()
        store = self.opened()
        store.write_checkpoint(asdict(checkpoint))
        store.commit()
        store.begin()

    def finish(self) -> None:
        """Write the dimensions and views, and forget the checkpoint."""
        store = self.opened()
        store.write_dimensions()
        store.write_checkpoint(None)
        store.commit()

    def close(self) -> None:
        """Let go of the target; what was committed stays."""
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def _put(self) -> None:
        if self._documents:
            self.opened().put(b"".join(self._documents), b"".join(self._claims))
        self._documents, self._claims, self._ids, self._size = [], [], set(), 0

    def opened(self) -> _Store:
        """Return the store, between `begin` and `close`."""
        if self._store is None:
            raise ValueError("the sink has not begun, or is closed")
        return self._store


def open_duckdb(path: str | Path, shown: str | Path | None = None) -> ClaimStore:
    """Return the store of a DuckDB file, which is made where there is none.

    Args:
        path: the file.
        shown: what it is called in errors, where that is another name.

    Raises:
        UsageError: it cannot be used.
    """
    shown = shown or path
    if Path(path).is_dir():
        raise UsageError(f"{shown}: this is a folder; give a file.")
    if not Path(path).resolve().parent.is_dir():
        raise UsageError(f"{shown}: there is no such folder; make it, or give another place.")
    return ClaimStore(path, shown=shown)


class ExportedSink:
    """Writes a file that does not grow: rows gather in a database beside it, and it is made when they are complete.

    Args:
        path: the target.
        export: writes the rows of a database to a file.
    """

    form: Form = "flat"

    def __init__(self, path: str | Path, export: Callable[[ClaimStore, Path], None]) -> None:
        self._target = Path(os.path.realpath(path))
        self._spool = self._target.with_name(f".{self._target.name}.duckdb")
        self._shown = path
        self._export = export
        self._rows = DatabaseSink(lambda: open_duckdb(self._spool, shown=path), path)

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        if self._target.is_dir():
            raise UsageError(f"{self._shown}: this is a folder; give a file.")
        last = self._rows.begin(run, resume=resume)
        if last is None:
            self._rows.opened().clear()
        return last

    def write(self, outcome: Outcome) -> None:
        """Take what became of the next document."""
        self._rows.write(outcome)

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far survive a kill."""
        self._rows.commit(checkpoint)

    def finish(self) -> None:
        """Put the file in its place, complete."""
        part = self._target.with_name(f".{self._target.name}.part")
        try:
            self._export(self._rows.opened(), part)
            os.replace(part, self._target)
        except OSError as error:
            raise lost(self._shown, error) from None
        finally:
            part.unlink(missing_ok=True)
        self._rows.close()
        for file in (self._spool, self._spool.with_name(f"{self._spool.name}.wal")):
            file.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the target; what was committed stays for a run with `resume`."""
        self._rows.close()
