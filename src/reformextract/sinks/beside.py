"""What stands beside the claims: the documents that failed, and one row on every document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Protocol

from reformextract.models import Outcome
from reformextract.sinks.lines import AppendFile
from reformextract.tables import document_line


class Beside(Protocol):
    """A file that a run writes beside its claims: it is begun, committed and finished with them."""

    name: str
    file: AppendFile

    def write(self, outcome: Outcome) -> None:
        """Take what became of the next document."""


class ErrorsFile:
    """Writes the documents that failed as JSON lines: id, path and reason.

    Args:
        path: the target.

    Raises:
        UsageError: the file cannot be written there.
    """

    name = "errors"

    def __init__(self, path: str | Path) -> None:
        self.file = AppendFile(path)

    def write(self, outcome: Outcome) -> None:
        """Append the document, where it failed."""
        if outcome.status == "failed":
            row = {"id": outcome.document.id, "path": outcome.document.path, "reason": outcome.reason}
            self.file.append((json.dumps(row, ensure_ascii=False) + "\n").encode("utf-8", "replace"))


class DocumentsFile:
    """Writes a row on every document; with its text where that is not the file itself, since offsets point into it.

    Args:
        path: the target.

    Raises:
        UsageError: the file cannot be written there.
    """

    name = "documents"

    def __init__(self, path: str | Path) -> None:
        self.file = AppendFile(path)

    def write(self, outcome: Outcome) -> None:
        """Append the row of the document."""
        row = document_line(outcome, text=outcome.document.extracted and outcome.status == "done")
        self.file.append((row + "\n").encode("utf-8", "replace"))
