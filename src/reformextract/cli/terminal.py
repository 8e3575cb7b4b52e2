"""What a person at a terminal sees: the table of claims, and the counts while a run goes on."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from typing import Literal

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.progress import (
    Progress,
    SpinnerColumn,
    TaskID,
    TaskProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from reformextract import batch
from reformextract.highlights import show_period, show_value
from reformextract.models import Claim, Document, Form, Outcome
from reformextract.sinks.protocol import Checkpoint

#: Rows of the table, where there are several documents; the fewest of each; and how many documents are kept for it.
_MOST_ROWS, _LEAST_ROWS, _MOST_SHOWN = 120, 3, 40
#: The table of someone who is not at a terminal.
_WIDTH = 100
#: A progress bar appears when a run takes longer.
_PATIENCE = 2.0
BROKEN_PIPE = 141


def write_out(text: str) -> None:
    """Write to stdout; when nobody reads any more, leave without a word."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise typer.Exit(BROKEN_PIPE) from None


class ProgressBar:
    """Counts on stderr, and the time that is left, once a run takes longer than a moment.

    Args:
        shown: whether anybody looks.
        total: bytes that are to be read; 0 where that is not known.
    """

    def __init__(self, *, shown: bool, total: int = 0) -> None:
        self._shown = shown
        self._total = total
        self._read = 0
        self._bar: Progress | None = None
        self._task = TaskID(0)

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def read(self, at: int) -> None:
        """Take how many bytes have been read; what is looked up behind (the directory of a ZIP) does not take it back."""
        self._read = max(self._read, at)

    def update(self, summary: batch.Summary) -> None:
        """Show the counts."""
        if not self._shown or summary.seconds < _PATIENCE:
            return
        if self._bar is None:
            left = (
                (TaskProgressColumn(), TimeRemainingColumn()) if self._total else (SpinnerColumn(), TimeElapsedColumn())
            )
            columns = (TextColumn("{task.description}"), *left)
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=self._total or None)
            self._bar.start()
        told = f"{summary.documents:,} documents, {summary.claims:,} claims, {summary.failed:,} errors, {summary.rate:,.0f} characters/s"
        self._bar.update(self._task, description=told, completed=self._read)


class StdoutSink:
    """Writes claims to stdout as JSON lines: what goes into a pipe is gone, so nothing can be gone on with."""

    form: Form = "record"

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        """Return None: it begins at the beginning."""
        return None

    def write(self, outcome: Outcome) -> None:
        """Write the claims of a document."""
        if outcome.lines:
            write_out(outcome.lines.decode())

    def commit(self, checkpoint: Checkpoint) -> None:
        """Hand on what was written."""
        sys.stdout.flush()

    def finish(self) -> None:
        """Do nothing more."""

    def close(self) -> None:
        """Do nothing more."""


class ClaimTable(StdoutSink):
    """The claims for a person: one block a document, one line a claim; printed when the run is complete."""

    def __init__(self) -> None:
        self._blocks: list[tuple[Document, int, Sequence[Claim]]] = []
        self._claims = 0

    def write(self, outcome: Outcome) -> None:
        """Take the claims of a document."""
        self._claims += outcome.claims
        if outcome.claims and len(self._blocks) < _MOST_SHOWN:
            lines = outcome.lines.splitlines()
            shown = [Claim.model_validate_json(line) for line in (lines[:_MOST_ROWS] if self._blocks else lines)]
            self._blocks.append((outcome.document, outcome.claims, shown))

    def finish(self) -> None:
        """Print what is to be shown."""
        at_terminal = sys.stdout.isatty()
        console = (
            Console(highlight=False) if at_terminal else Console(file=io.StringIO(), width=_WIDTH, highlight=False)
        )
        share = max(_LEAST_ROWS, _MOST_ROWS // max(1, len(self._blocks)))
        printed = 0
        if self._blocks:
            console.print(_grid(console.width, header=True))
        for document, count, claims in self._blocks:
            rows = claims if len(self._blocks) == 1 else claims[:share]
            printed += len(rows)
            console.print(_head(document, count, console.width))
            grid = _grid(console.width)
            for claim in rows:
                grid.add_row(*_row(claim, region_cells=_widths(console.width)["region"]))
            console.print(grid)
        if self._claims > printed:
            more = self._claims - printed
            console.print(f"… and {more:,} claims more; -o claims.jsonl writes all.")
        if isinstance(console.file, io.StringIO):
            write_out("".join(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines()))


def _head(document: Document, count: int, width: int) -> Text:
    known = [document.title, str(document.published) if document.published else None]
    text = Text(no_wrap=True, overflow="ellipsis")
    text.append(f"\n{document.id}", style="bold")
    text.append("".join(f" · {' '.join(part.split())}" for part in known if part))
    text.append(f" · {count} claims")
    return text if cell_len(text.plain) <= width else Text(f"\n{document.id} · {count} claims", style="bold")


def _widths(width: int) -> dict[str, int]:
    """The columns, with what is left over shared out."""
    spare = max(0, width - 84)
    share = spare // 6
    return {
        "agency": 12 + share, "region": 11 + share, "metric": 15 + spare - 4 * share, "value": 12 + share,
        "period": 14 + share, "aspect": 14,
    }  # fmt: skip


def _grid(width: int, *, header: bool = False) -> Table:
    """A table without lines; its columns have the same widths in every block."""
    grid = Table(box=None, show_header=header, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for name, cells in _widths(width).items():
        side: Literal["left", "right"] = "right" if name == "value" else "left"
        grid.add_column(name, width=cells, no_wrap=True, overflow="ellipsis", justify=side)
    return grid


def _row(claim: Claim, *, region_cells: int) -> list[Text]:
    agency, region = claim.agency, claim.region
    arrow = {"up": " ↑", "down": " ↓", None: ""}[claim.direction]
    aspect = f"{'diff.' if claim.aspect == 'difference' else claim.aspect}{arrow}"
    cells = [
        (agency.name or agency.text) if agency else "",
        _tail(region.name, region_cells) if region else "",
        claim.metric.text,
        show_value(claim.value),
        show_period(claim.period),
        aspect if claim.modality == "actual" else f"{aspect} target",
    ]
    return [Text(" ".join(cell.split())) for cell in cells]


def _tail(name: str, cells: int) -> str:
    """The end of a region's name, which tells more than its province."""
    if cell_len(name) <= cells:
        return name
    while cell_len(name) > cells - 1:
        name = name[1:]
    return f"…{name}"
