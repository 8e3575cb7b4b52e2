"""What stands beside the claims: the documents that failed, and one row on every document."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from reformextract.models import Outcome
from reformextract.sinks.lines import AppendFile
from reformextract.tables import document_line


class BesideFile:
    """A file of JSON lines that a run writes beside its claims: it is begun, committed and finished with them.

    Args:
        name: what a checkpoint calls it.
        path: the target.
        line_of: gives the line of a document, or None where it has none.

    Raises:
        UsageError: the file cannot be written there.
    """

    def __init__(self, name: str, path: str | Path, line_of: Callable[[Outcome], str | None]) -> None:
        self.name = name
        self.file = AppendFile(path)
        self._line_of = line_of

    def write(self, outcome: Outcome) -> None:
        """Append the line of a document."""
        line = self._line_of(outcome)
        if line is not None:
            self.file.append(f"{line}\n".encode("utf-8", "replace"))


def errors_file(path: str | Path) -> BesideFile:
    """Return the file of the documents that failed: id, path and reason.

    Args:
        path: the target.

    Raises:
        UsageError: the file cannot be written there.
    """
    return BesideFile("errors", path, _error_line)


def documents_file(path: str | Path) -> BesideFile:
    """Return the file with a row on every document; with its text where that is not the file itself, since offsets point into it.

    Args:
        path: the target.

    Raises:
        UsageError: the file cannot be written there.
    """
    return BesideFile("documents", path, _document_line)


def _error_line(outcome: Outcome) -> str | None:
    if outcome.status != "failed":
        return None
    row = {"id": outcome.document.id, "path": outcome.document.path, "reason": outcome.reason}
    return json.dumps(row, ensure_ascii=False)


def _document_line(outcome: Outcome) -> str:
    return document_line(outcome, text=outcome.document.extracted and outcome.status == "done")
