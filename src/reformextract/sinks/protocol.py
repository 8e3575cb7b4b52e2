"""The one shape that every sink of a run has, and the checkpoint that lets a run go on where it stopped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from reformextract.errors import UsageError
from reformextract.models import Form, Outcome


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far a run is: enough to go on after a kill, and to count as if it had not stopped.

    `run` tells one run from another (its inputs, options, lexicons and version, hashed), `position` counts the
    documents that are complete, `digest` hashes what they were, so that changed inputs are seen. `offsets` are the
    lengths in bytes of the files beside the target (errors, documents), and of the target where it is a file.
    """

    run: str
    position: int = 0
    digest: str = ""
    failed: int = 0
    duplicates: int = 0
    claims: int = 0
    characters: int = 0
    offsets: dict[str, int] = field(default_factory=dict)


def read_checkpoint(told: Mapping[str, Any], run: str, target: str | Path) -> Checkpoint:
    """Return the checkpoint that a target holds, where it is of this run.

    Args:
        told: the checkpoint as the target keeps it.
        run: what tells this run from another.
        target: what the target is called in errors.

    Raises:
        UsageError: it is of another run.
    """
    checkpoint = Checkpoint(**told)
    if checkpoint.run != run:
        raise UsageError(
            f"{target}: what was left there is of a run with other inputs, options or lexicons; give those again, or run "
            "without --resume."
        )
    return checkpoint


class Sink(Protocol):
    """Takes the outcomes of a run in order; what was committed survives a kill at any moment.

    The calls come as `begin`, then `write` and now and then `commit`, then `finish`; `close` always comes last, also
    after an error, and leaves what was committed for a run with `resume`.
    """

    #: The form of the lines that it takes.
    form: Form

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Open the target for a run and return its last checkpoint, or None where it begins at the beginning.

        Args:
            run: what tells this run from another.
            resume: go on from the last checkpoint of the same run, else what an earlier run left is dropped.

        Raises:
            UsageError: the target cannot be written, another run writes it, or what was left is of another run.
        """

    def write(self, outcome: Outcome) -> None:
        """Take what became of the next document."""

    def commit(self, checkpoint: Checkpoint) -> None:
        """Make all that was written so far, and the checkpoint with it, survive a kill."""

    def finish(self) -> None:
        """Put what was committed in its place, complete."""

    def close(self) -> None:
        """Let go of the target; what was committed and not finished stays for a run with `resume`."""
