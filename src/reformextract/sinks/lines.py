"""JSON lines: files that grow by appending, and go on where a checkpoint says after a kill.

The claims grow in `.NAME.part` beside the target, and `.NAME.journal` holds the checkpoints, one a line. A last line that
a kill cut off is no JSON and does not count; what was appended behind the last checkpoint is cut off again.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from reformextract.errors import SinkError, UsageError
from reformextract.models import Form, Outcome
from reformextract.sinks.protocol import Checkpoint, read_checkpoint

if sys.platform != "win32":
    import fcntl

_DOC_ID = re.compile(rb'"doc_id":("(?:[^"\\]|\\.){0,4000}+")')

Range = tuple[int, int]


class AppendFile:
    """A file that grows under a hidden name and takes its place when it is complete.

    Args:
        path: where it is to stand.
        shown: what it is called in errors, where that is another.

    Raises:
        UsageError: it cannot be written there.
    """

    def __init__(self, path: str | Path, *, shown: str | Path | None = None) -> None:
        self.path = Path(shown or path)
        self._target = Path(os.path.realpath(path))
        if self._target.is_dir():
            raise UsageError(f"{path}: this is a folder; give a file.")
        self.part = self._target.with_name(f".{self._target.name}.part")
        self._stream: IO[bytes] | None = None
        self._kept = False
        self.length = 0

    def begin(self, length: int = 0) -> None:
        """Open it with its first `length` bytes as an earlier run left them.

        Raises:
            UsageError: it cannot be written, or holds fewer bytes.
        """
        try:
            if length and not self.part.exists() and self._target.exists():
                os.replace(self._target, self.part)  # the run was killed between this file's end and its own
            self._stream = self.part.open("r+b" if self.part.exists() else "w+b")
            left = self._stream.seek(0, os.SEEK_END)
        except OSError as error:
            raise UsageError(f"{self.path}: it cannot be written ({error.strerror}); give another place.") from None
        if left < length:
            self.close()
            raise UsageError(f"{self.part}: what an earlier run left is cut short; run again without --resume.")
        self._stream.truncate(length)
        self._stream.seek(length)
        self._kept = length > 0
        self.length = length

    def append(self, data: bytes) -> None:
        """Append bytes.

        Raises:
            SinkError: the disk does not take them.
        """
        assert self._stream is not None
        try:
            self._stream.write(data)
        except OSError as error:
            raise lost(self.path, error) from None
        self.length += len(data)

    def sync(self) -> None:
        """Make what was appended survive a kill and a loss of power.

        Raises:
            SinkError: the disk does not take it.
        """
        assert self._stream is not None
        try:
            self._stream.flush()
            os.fsync(self._stream.fileno())
        except OSError as error:
            raise lost(self.path, error) from None
        self._kept = True

    def finish(self, without: Iterable[Range] = ()) -> None:
        """Put it in its place, complete.

        Args:
            without: ranges of bytes, in order, that are left out.
        """
        assert self._stream is not None
        self.sync()
        ranges = list(without)
        try:
            whole = self._leave_out(ranges) if ranges else self.part
            self.close()
            os.replace(whole, self._target)
        except OSError as error:
            raise lost(self.path, error) from None

    def _leave_out(self, ranges: list[Range]) -> Path:
        assert self._stream is not None
        shorter = self.part.with_name(f"{self.part.name}.short")
        with shorter.open("wb") as out:
            at = 0
            for start, end in [*ranges, (self.length, self.length)]:
                self._stream.seek(at)
                left = start - at
                while left > 0 and (data := self._stream.read(min(left, 1 << 20))):
                    out.write(data)
                    left -= len(data)
                at = end
            out.flush()
            os.fsync(out.fileno())
        return shorter

    def close(self) -> None:
        """Let go of it; what was synced stays under the hidden name, and a file of which nothing was goes."""
        if self._stream is not None:
            stream, self._stream = self._stream, None
            try:
                stream.close()
            except OSError as error:  # what was not yet written does not fit
                raise lost(self.path, error) from None
            finally:
                if not self._kept:
                    self.part.unlink(missing_ok=True)

    def discard(self) -> None:
        """Take the hidden file away."""
        self.close()
        self.part.unlink(missing_ok=True)

    def lines(self) -> Iterable[bytes]:
        """Yield the lines that are there, from the beginning; then it stands at its end again."""
        assert self._stream is not None
        self._stream.seek(0)
        yield from self._stream
        self._stream.seek(self.length)


class LinesSink:
    """Writes claims as JSON lines, one record a line.

    A document that comes again under the same id replaces its claims.

    Args:
        path: the target.
        shown: what the target is called in errors, where it is another.

    Raises:
        UsageError: it cannot be written there.
    """

    form: Form = "record"

    def __init__(self, path: str | Path, *, shown: str | Path | None = None) -> None:
        self._file = AppendFile(path, shown=shown)
        self._journal = self._file.part.with_suffix(".journal")
        self._lock: IO[str] | None = None
        self._ranges: dict[int, Range] = {}
        self._dropped: list[Range] = []

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint (see `Sink.begin`)."""
        try:
            self._lock = self._journal.open("a+", encoding="utf-8")
        except OSError as error:
            raise UsageError(
                f"{self._file.path}: it cannot be written ({error.strerror}); give another place."
            ) from None
        if not _lock(self._lock):
            self._lock.close()
            self._lock = None
            raise UsageError(f"{self._file.path}: another run writes it; wait for it, or give another target.")
        last = self._last_entry() if resume else None
        if last is None:
            self._lock.truncate(0)
            self._file.begin()
            return None
        try:
            checkpoint = read_checkpoint(last["checkpoint"], run, self._file.path)
        except UsageError:
            self.close()
            raise
        self._file.begin(checkpoint.offsets["claims"])
        self._dropped = [(start, end) for start, end in last["dropped"]]
        self._find_ranges()
        return checkpoint

    def write(self, outcome: Outcome) -> None:
        """Append the claims of the next document."""
        if outcome.status == "failed":
            return
        ident = hash(outcome.document.id)
        if (earlier := self._ranges.pop(ident, None)) is not None:
            self._dropped.append(earlier)
        start = self._file.length
        self._file.append(outcome.lines)
        if outcome.lines:
            self._ranges[ident] = (start, self._file.length)

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far survive a kill."""
        assert self._lock is not None
        self._file.sync()
        entry = asdict(checkpoint)
        entry["offsets"]["claims"] = self._file.length
        try:
            self._lock.write(json.dumps({"checkpoint": entry, "dropped": self._dropped}) + "\n")
            self._lock.flush()
            os.fsync(self._lock.fileno())
        except OSError as error:
            raise lost(self._file.path, error) from None

    def finish(self) -> None:
        """Put the file in its place, complete."""
        self._file.finish(sorted(self._dropped))
        self._journal.unlink(missing_ok=True)  # a kill before this line makes a run with `resume` finish once more
        self._file.discard()

    def close(self) -> None:
        """Let go of the target; what was committed stays for a run with `resume`."""
        self._file.close()
        if self._lock is not None:
            begun = self._lock.tell() > 0
            self._lock.close()
            self._lock = None
            if not begun:
                self._journal.unlink(missing_ok=True)

    def _last_entry(self) -> dict[str, Any] | None:
        assert self._lock is not None
        self._lock.seek(0)
        last = None
        end = 0
        for line in self._lock:
            try:
                last = json.loads(line)
            except ValueError:
                break
            end += len(line.encode())
        self._lock.truncate(end)
        return last

    def _find_ranges(self) -> None:
        """Where the claims of each document stand that an earlier run wrote."""
        at = 0
        dropped = dict(self._dropped)
        until = 0
        for line in self._file.lines():
            until = max(until, dropped.get(at, 0))
            found = _DOC_ID.search(line)
            if found is not None and at >= until:
                ident = hash(json.loads(found[1]))
                start, _ = self._ranges.get(ident, (at, at))
                self._ranges[ident] = (start, at + len(line))
            at += len(line)


def _lock(stream: IO[str]) -> bool:
    """Keep other runs from a file as long as it is open; where the system cannot, nobody is kept."""
    if sys.platform == "win32":
        return True
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def lost(path: str | Path, error: OSError) -> SinkError:
    """Return the error that says what a disk does not take, and how to go on.

    Args:
        path: the target.
        error: what the system said.
    """
    return SinkError(path, f"it cannot be written on ({error.strerror})")
