"""DuckDB: the tables of a run in one file; Parquet: such a file beside the target, written out when it is complete."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

from reformextract.errors import UsageError
from reformextract.models import Form, Outcome
from reformextract.sinks.protocol import Checkpoint
from reformextract.store.duck import ClaimStore
from reformextract.tables import document_line

#: Bytes of rows that are held before they go into the transaction.
_HELD = 16 * 1024 * 1024


class DuckDBSink:
    """Writes claims and documents into a DuckDB file; a document that comes again under its id replaces its claims.

    Args:
        path: the file; one of ours is added to.
        shown: what it is called in errors, where that is another.
    """

    form: Form = "flat"

    def __init__(self, path: str | Path, *, shown: str | Path | None = None) -> None:
        self.path = Path(path)
        self._shown = shown or path
        self._store: ClaimStore | None = None
        self._documents: list[bytes] = []
        self._claims: list[bytes] = []
        self._ids: set[str] = set()
        self._size = 0

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        if self.path.is_dir():
            raise UsageError(f"{self._shown}: this is a folder; give a file.")
        if not self.path.resolve().parent.is_dir():
            raise UsageError(f"{self._shown}: there is no such folder; make it, or give another place.")
        self._store = ClaimStore(self.path, shown=self._shown)
        told = self._store.read_checkpoint() if resume else None
        if told is not None and told["run"] != run:
            raise UsageError(
                f"{self._shown}: what was left there is of a run with other inputs, options or lexicons; "
                "give those again, or run without --resume."
            )
        self._store.begin()
        return None if told is None else Checkpoint(**told)

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
        store = self._opened()
        store.write_checkpoint(asdict(checkpoint))
        store.commit()
        store.begin()

    def finish(self) -> None:
        """Write the dimensions and views, and forget the checkpoint."""
        store = self._opened()
        store.write_dimensions()
        store.write_checkpoint(None)
        store.commit()

    def close(self) -> None:
        """Let go of the target; what was committed stays."""
        if self._store is not None:
            store, self._store = self._store, None
            store.close()

    def export(self, target: Path) -> None:
        """Write the claims to a Parquet file."""
        self._opened().export_parquet(target)

    def _put(self) -> None:
        if self._documents:
            self._opened().put(b"".join(self._documents), b"".join(self._claims))
        self._documents, self._claims, self._ids, self._size = [], [], set(), 0

    def _opened(self) -> ClaimStore:
        if self._store is None:
            raise ValueError("the sink has not begun, or is closed")
        return self._store


class ParquetSink:
    """Writes claims to a Parquet file, that stands under its name when it is complete.

    Args:
        path: the target.
    """

    form: Form = "flat"

    def __init__(self, path: str | Path) -> None:
        self._target = Path(os.path.realpath(path))
        self._spool = self._target.with_name(f".{self._target.name}.duckdb")
        self._shown = path
        self._rows = DuckDBSink(self._spool, shown=path)

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        if self._target.is_dir():
            raise UsageError(f"{self._shown}: this is a folder; give a file.")
        if not resume:
            self._discard()
        return self._rows.begin(run, resume=resume)

    def write(self, outcome: Outcome) -> None:
        """Take what became of the next document."""
        self._rows.write(outcome)

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far survive a kill."""
        self._rows.commit(checkpoint)

    def finish(self) -> None:
        """Put the file in its place, complete."""
        part = self._target.with_name(f".{self._target.name}.part")
        self._rows.export(part)
        self._rows.close()
        os.replace(part, self._target)
        self._discard()

    def close(self) -> None:
        """Let go of the target; what was committed stays for a run with `resume`."""
        self._rows.close()

    def _discard(self) -> None:
        for file in (self._spool, self._spool.with_name(f"{self._spool.name}.wal")):
            file.unlink(missing_ok=True)
