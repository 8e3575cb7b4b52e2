"""The command line: extract, explain, evaluate, schema, lexicon."""

from __future__ import annotations

import datetime as dt
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.cells import cell_len
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from reformextract import batch, tables
from reformextract.errors import ReformExtractError, UsageError
from reformextract.evaluate import evaluate as evaluate_claims
from reformextract.explain import explain_text
from reformextract.lexicon import DOMAINS, load_lexicon
from reformextract.models import Claim, ClaimPeriod, Document, schema_text
from reformextract.periods import parse_published
from reformextract.readers import ENDINGS, FileDocument, Inputs, ReadFailure, find_inputs, read_inputs
from reformextract.regions import parse_region
from reformextract.sinks import ErrorsFile, FileSink
from reformextract.version import __version__

#: Rows of the table, where there are several documents; the fewest of each; and how many documents are kept for it.
_MOST_ROWS, _LEAST_ROWS, _MOST_SHOWN = 120, 3, 40
#: The table of someone who is not at a terminal.
_WIDTH = 100
_FAILED, _WRONG_CALL, _INTERRUPTED, _BROKEN_PIPE = 3, 2, 130, 141
#: A progress bar appears when a run takes longer.
_PATIENCE = 2.0

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, help=__doc__)
lexicon_app = typer.Typer(rich_markup_mode=None, help="Check and list lexicons.")
app.add_typer(lexicon_app, name="lexicon")

_PublishedOption = Annotated[str | None, typer.Option(help="Date of publication of documents that tell none: YYYY-MM-DD, YYYY-MM or YYYY.")]  # fmt: skip
_RegionOption = Annotated[str | None, typer.Option(help="Place of documents that tell none: a code or a name.")]
_LexiconOption = Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files; may be repeated.")]  # fmt: skip


@app.callback(invoke_without_command=True)
def _begin(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False
) -> None:
    if version:
        _print(f"reformextract {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise UsageError("a command is missing; 'reformextract --help' lists them.")


# --- extract ---------------------------------------------------------------------------------------------------------


@app.command()
def extract(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    output: Annotated[str | None, typer.Option("-o", "--output", help="Target: .jsonl or .csv.")] = None,
    published: _PublishedOption = None,
    region: _RegionOption = None,
    lexicon: _LexiconOption = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes to use.")] = 1,
    errors: Annotated[str | None, typer.Option(help="Where documents that failed are written, as JSON lines.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No summary and no progress.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Show a table also where nobody is at a terminal.")] = False,
) -> None:
    """Write the claims of documents: to a file, as a table at a terminal, as JSON lines into a pipe."""
    _check_given(published, region)
    if output and table:
        raise UsageError("-o writes a file and --table shows one: give one of the two.")
    batch.load_extractor(tuple(lexicon or ()))
    written = [path for path in (output, errors) if path]
    real = [os.path.realpath(path) for path in written]
    if len(set(real)) < len(real):
        raise UsageError(f"{errors}: claims and errors go to different files; give another for one of them.")
    for path in paths:
        if os.path.isfile(path) and os.path.realpath(path) in real:
            raise UsageError(f"{path}: this file is read, so it cannot be written; give another target.")
    inputs = find_inputs(paths, skip=written)
    as_table = output is None and (table or sys.stdout.isatty())
    with ExitStack() as stack:
        sink = stack.enter_context(FileSink(output)) if output else None
        errors_file = stack.enter_context(ErrorsFile(errors)) if errors else None
        shown = _ClaimTable()

        def take_claims(document: Document, claims: Sequence[Claim]) -> None:
            if sink is not None:
                sink.write(claims)
            elif as_table:
                shown.add(document, claims)
            else:
                _print("".join(claim.model_dump_json() + "\n" for claim in claims))

        def take_failure(failure: ReadFailure) -> None:
            if errors_file is not None:
                errors_file.write({"id": failure.id, "path": failure.path, "reason": failure.reason})
            else:
                sys.stderr.write(f"{failure.path}: {failure.reason}\n")

        progress = stack.enter_context(_ProgressBar(shown=not quiet and sys.stderr.isatty()))
        items = (_fill(item, published, region) for item in read_inputs(inputs))
        summary = batch.run(
            items, take_claims, take_failure, workers=workers, lexicons=lexicon or (), on_progress=progress.update
        )
    if as_table:
        shown.print()
    _report(summary, inputs, output, errors, to=_summary_stream(as_table, output, quiet))
    if summary.failed:
        raise typer.Exit(_FAILED)


def _check_given(published: str | None, region: str | None) -> None:
    parse_published(published)
    if region is not None:
        parse_region(region)


def _fill(item: FileDocument | ReadFailure, published: str | None, region: str | None) -> FileDocument | ReadFailure:
    """The document, with what the command line tells where its own metadata do not."""
    if isinstance(item, ReadFailure):
        return item
    return replace(item, published=item.published or published, region=item.region or region)


def _summary_stream(as_table: bool, output: str | None, quiet: bool) -> Callable[[str], object] | None:
    """Where the summary goes: below a table, or beside the claims; nowhere in a pipe that nobody looks at."""
    if quiet:
        return None
    if as_table:
        return _print
    return sys.stderr.write if output or sys.stderr.isatty() else None


def _report(
    summary: batch.Summary,
    inputs: Inputs,
    output: str | None,
    errors: str | None,
    *,
    to: Callable[[str], object] | None,
) -> None:
    if to is not None:
        rate = summary.characters / summary.seconds if summary.seconds else 0
        over = f", {inputs.passed_over:,} files of other endings passed over" if inputs.passed_over else ""
        to(
            f"{summary.documents:,} documents, {summary.claims:,} claims{f' in {output}' if output else ''}, "
            f"{summary.failed:,} errors; {summary.seconds:.1f} s, {rate:,.0f} characters a second{over}\n"
        )
    if not summary.documents:
        sys.stderr.write(f"reformextract: there was nothing to read; {' and '.join(ENDINGS)} files are.\n")
    if summary.failed:
        sys.stdout.flush()
        where = f"in {errors}" if errors else "above"
        sys.stderr.write(
            f"reformextract: {summary.failed:,} of {summary.documents:,} documents failed; the reasons are {where}.\n"
        )


class _ProgressBar:
    """Counts on stderr, once a run takes longer than a moment."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown
        self._bar: Progress | None = None
        self._task = TaskID(0)

    def __enter__(self) -> _ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def update(self, summary: batch.Summary) -> None:
        """Show the counts."""
        if not self._shown or summary.seconds < _PATIENCE:
            return
        if self._bar is None:
            columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task("", total=None)
            self._bar.start()
        rate = summary.characters / summary.seconds
        told = f"{summary.documents:,} documents, {summary.claims:,} claims, {summary.failed:,} errors, {rate:,.0f} characters a second"
        self._bar.update(self._task, description=told)


class _ClaimTable:
    """The claims for a person: one block a document, one line a claim."""

    def __init__(self) -> None:
        self._blocks: list[tuple[Document, Sequence[Claim]]] = []
        self._claims = 0

    def add(self, document: Document, claims: Sequence[Claim]) -> None:
        """Take the claims of a document."""
        self._claims += len(claims)
        if claims and len(self._blocks) < _MOST_SHOWN:
            self._blocks.append((document, claims if not self._blocks else claims[:_MOST_ROWS]))

    def print(self) -> None:
        """Print what is to be shown."""
        at_terminal = sys.stdout.isatty()
        console = (
            Console(highlight=False) if at_terminal else Console(file=io.StringIO(), width=_WIDTH, highlight=False)
        )
        share = max(_LEAST_ROWS, _MOST_ROWS // max(1, len(self._blocks)))
        printed = 0
        if self._blocks:
            console.print(_grid(console.width, header=True))
        for document, claims in self._blocks:
            rows = claims if len(self._blocks) == 1 else claims[:share]
            printed += len(rows)
            console.print(_head(document, len(claims), console.width))
            grid = _grid(console.width)
            for claim in rows:
                grid.add_row(*_row(claim))
            console.print(grid)
        if self._claims > printed:
            more = self._claims - printed
            console.print(f"… and {more:,} claims more; -o claims.jsonl writes all.")
        if isinstance(console.file, io.StringIO):
            _print("".join(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines()))


def _head(document: Document, count: int, width: int) -> Text:
    known = [document.title, str(document.published) if document.published else None]
    text = Text(no_wrap=True, overflow="ellipsis")
    text.append(f"\n{document.id}", style="bold")
    text.append("".join(f" · {' '.join(part.split())}" for part in known if part))
    text.append(f" · {count} claims")
    return text if cell_len(text.plain) <= width else Text(f"\n{document.id} · {count} claims", style="bold")


def _grid(width: int, *, header: bool = False) -> Table:
    """The columns at their widths, which are the same in every block."""
    spare = max(0, width - 84)
    columns = {
        "agency": 12 + spare // 6, "region": 11 + spare // 6, "metric": 15 + spare - 4 * (spare // 6),
        "value": 12 + spare // 6, "period": 14 + spare // 6, "aspect": 15,
    }  # fmt: skip
    grid = Table(box=None, show_header=header, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    for name, cells in columns.items():
        grid.add_column(
            name, width=cells, no_wrap=True, overflow="ellipsis", justify="right" if name == "value" else "left"
        )
    return grid


def _row(claim: Claim) -> list[Text]:
    agency, region = claim.agency, claim.region
    arrow = {"up": " ↑", "down": " ↓", None: ""}[claim.direction]
    aspect = f"{'diff.' if claim.aspect == 'difference' else claim.aspect}{arrow}"
    bound = "" if claim.value.bound in ("=", "range") else claim.value.bound
    cells = [
        (agency.name or agency.text) if agency else "",
        region.name if region else "",
        claim.metric.text,
        f"{bound}{claim.value.text}",
        _days(claim.period),
        aspect if claim.modality == "actual" else f"{aspect} target",
    ]
    return [Text(" ".join(cell.split())) for cell in cells]


def _days(period: ClaimPeriod | None) -> str:
    """A period in as few characters as tell it: 2023, 2023-09, 2019–2023, 2023-01–2023-09."""
    if period is None:
        return ""
    start, end = period.start, period.end
    if start is None or end is None:
        return f"{start or ''}…{end or ''}" if start or end else period.text
    if start.day == 1 and (end + dt.timedelta(1)).day == 1:
        if start.month == 1 and end.month == 12:
            return f"{start.year}" if start.year == end.year else f"{start.year}–{end.year}"
        first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
        return first if first == last else f"{first}–{last[5:] if start.year == end.year else last}"
    return f"{start}" if start == end else f"{start}–{str(end)[5:] if start.year == end.year else end}"


# --- the other commands ----------------------------------------------------------------------------------------------


@app.command()
def explain(
    source: Annotated[str, typer.Argument(metavar="TEXT|FILE", help="A text, a file that holds one, or -.")],
    published: _PublishedOption = None,
    region: _RegionOption = None,
    lexicon: _LexiconOption = None,
    at: Annotated[int | None, typer.Option(min=0, help="Only the number at this offset, in code points.")] = None,
) -> None:
    """Say why each claim came out as it did, and why a number gave none."""
    _check_given(published, region)
    extractor = batch.load_extractor(tuple(lexicon or ()))
    failed = found = False
    for item in _read_source(source):
        read = _fill(item, published, region)
        if isinstance(read, ReadFailure):
            failed = True
            sys.stderr.write(f"{read.path}: {read.reason}\n")
            continue
        lines = explain_text(
            extractor, read.text, published=read.published, region=read.region, title=read.title, at=at
        )
        for line in lines:
            found = True
            _print(f"{line}\n")
    if failed:
        raise typer.Exit(_FAILED)
    if not found:
        raise UsageError("there is no number in the text." if at is None else f"there is no number at offset {at}.")


def _read_source(source: str) -> Iterable[FileDocument | ReadFailure]:
    """The documents of a file, or the text itself; what ends like a file is one."""
    if source == "-" or os.path.exists(source) or (source.lower().endswith(ENDINGS) and "\n" not in source):
        return read_inputs(find_inputs([source]))
    return [FileDocument(source)]


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder with NAME.txt, NAME.meta.json and NAME.gold.jsonl.")],
    predictions: Annotated[Path | None, typer.Argument(metavar="[PRED]", help="Claims as JSON lines; else the texts are extracted now.")] = None,
    errors: Annotated[int, typer.Option(min=0, help="Print so many errors of each sort.")] = 0,
    decisions: Annotated[bool, typer.Option("--decisions", help="Print the wrong decisions, with the claims that each cost.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the scores as JSON.")] = False,
) -> None:  # fmt: skip
    """Measure claims against gold: precision, recall and F1 by field."""
    report = evaluate_claims(gold, predictions)
    _print((report.json() if as_json else report.table()) + "\n")
    if decisions:
        _print(f"\n{report.decisions()}\n")
    if errors:
        _print(f"\n{report.errors(errors)}\n")


@app.command()
def schema(
    codebook: Annotated[bool, typer.Option("--codebook", help="Every column of the flat form, in Chinese and English.")] = False,
) -> None:  # fmt: skip
    """Print the JSON Schema of a claim, or the codebook of the flat form."""
    _print(tables.codebook() if codebook else schema_text())


@lexicon_app.command("check")
def lexicon_check(folder: Annotated[list[str] | None, typer.Argument(help="Your own lexicon folders.")] = None) -> None:
    """Load the lexicons, yours over ours, and count their entries."""
    batch.load_extractor(tuple(folder or ()))
    lexicon = load_lexicon(folder or ())
    for domain in DOMAINS:
        _print(f"{domain:10} {len(lexicon[domain]):6,} entries\n")


@lexicon_app.command("list")
def lexicon_list(
    domain: Annotated[str | None, typer.Argument(help=f"One of {', '.join(DOMAINS)}.")] = None,
    lexicon: _LexiconOption = None,
) -> None:
    """List entries, tab-separated: domain, id, name, surfaces."""
    if domain is not None and domain not in DOMAINS:
        raise UsageError(f"'{domain}' is no domain: give one of {', '.join(DOMAINS)}.")
    for entry in load_lexicon(lexicon or ()).entries:
        if domain in (None, entry.domain):
            _print(f"{entry.domain}\t{entry.id}\t{entry.name}\t{' '.join(entry.surfaces)}\n")


# --- the process -----------------------------------------------------------------------------------------------------


def _print(text: str) -> None:
    """Write to stdout; when nobody reads any more, stop without a word."""
    try:
        sys.stdout.write(text)
    except BrokenPipeError:
        raise typer.Exit(_BROKEN_PIPE) from None


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = app(args=arguments, prog_name="reformextract", standalone_mode=False)
        sys.stdout.flush()
    except _CALL_ERROR as error:
        return _complain(error.format_message(), _WRONG_CALL)  # type: ignore[attr-defined]
    except ReformExtractError as error:
        return _complain(str(error), _WRONG_CALL)
    except (typer.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except BrokenPipeError:
        return _BROKEN_PIPE
    except OSError as error:
        return _complain(str(error), 1)
    return code if isinstance(code, int) else 0


#: The base of typer's errors on a call, which it exports only by its heirs.
_CALL_ERROR: type[Exception] = typer.BadParameter.__mro__[2]


def _complain(message: str, code: int) -> int:
    sys.stderr.write(f"reformextract: {' '.join(message.split())}\n")
    return code


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    The codes: 0 all went well, 1 the system failed, 2 a wrong call in one line, 3 a document failed, 130 interrupted.

    Args:
        arguments: those of the process where none are given.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = _run(arguments)
    if code == _BROKEN_PIPE:
        # What is left in the buffer goes nowhere, so that the interpreter does not complain on its way out.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
