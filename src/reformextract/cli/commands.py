"""The commands: extract, explain, evaluate, schema; those on lexicons are in `lexicons`, audit in `audits`, report in `reports`."""

from __future__ import annotations

import hashlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from reformextract import batch, tables
from reformextract.cli.annotations import annotate
from reformextract.cli.audits import audit
from reformextract.cli.dashboards import dashboard
from reformextract.cli.lexicons import lexicon_app
from reformextract.cli.reports import report
from reformextract.cli.terminal import ClaimTable, ProgressBar, StdoutSink, write_out
from reformextract.errors import UsageError
from reformextract.evaluate import evaluate as evaluate_claims
from reformextract.evaluate import write_page
from reformextract.explain import explain_text
from reformextract.models import FileDocument, Outcome, ReadFailure, schema_text
from reformextract.periods import parse_published
from reformextract.readers import ENDINGS, Limits, find_inputs, read_inputs
from reformextract.regions import parse_region
from reformextract.sinks import (
    Sink,
    documents_file,
    documents_target,
    errors_file,
    open_sink,
    shown_address,
)
from reformextract.version import __version__

_FAILED, _STOPPED = 3, 130

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None, help=__doc__)
app.add_typer(lexicon_app, name="lexicon")
app.command()(annotate)
app.command()(audit)
app.command()(dashboard)
app.command()(report)

_PublishedOption = Annotated[str | None, typer.Option(help="Date of publication of documents that tell none: YYYY-MM-DD, YYYY-MM or YYYY.")]  # fmt: skip
_RegionOption = Annotated[str | None, typer.Option(help="Place of documents that tell none: a code or a name.")]
_LexiconOption = Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files; may be repeated.")]  # fmt: skip


@app.callback(invoke_without_command=True)
def _begin(
    context: typer.Context, version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False
) -> None:
    if version:
        write_out(f"reformextract {__version__}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise UsageError("a command is missing; 'reformextract --help' lists them.")


# --- extract ---------------------------------------------------------------------------------------------------------


@app.command()
def extract(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, archives, globs, or - for standard input.")],
    output: Annotated[str | None, typer.Option("-o", "--output", help="Target: .jsonl, .csv, .xlsx, .parquet, .duckdb or postgresql://.")] = None,
    published: _PublishedOption = None,
    region: _RegionOption = None,
    lexicon: _LexiconOption = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes to use.")] = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where a run with the same inputs and options stopped.")] = False,
    column: Annotated[list[str] | None, typer.Option("--column", help="What a column of tables and rows is called: text=正文; may be repeated.")] = None,
    max_mb: Annotated[int, typer.Option(min=1, help="Megabytes of a document, unpacked, at most.")] = Limits().max_bytes // 1_000_000,
    max_ratio: Annotated[int, typer.Option(min=1, help="How many times as large what is packed may become.")] = Limits().max_ratio,
    errors: Annotated[str | None, typer.Option(help="Where documents that failed are written, as JSON lines.")] = None,
    keep_duplicates: Annotated[bool, typer.Option("--keep-duplicates", help="Extract a text again that came before.")] = False,
    limit_seconds: Annotated[float | None, typer.Option(help="A document that takes longer fails.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="No summary and no progress.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Show a table also where nobody is at a terminal.")] = False,
) -> None:  # fmt: skip
    """Write the claims of documents: to a file or database, as a table at a terminal, as JSON lines into a pipe."""
    _check_given(published, region)
    if output and table:
        raise UsageError("-o writes a file and --table shows one: give one of the two.")
    if resume and not output:
        raise UsageError("--resume goes on with what a run wrote: give its target with -o.")
    batch.load_extractor(tuple(lexicon or ()))
    documents = documents_target(output) if output else None
    targets = [target for target in (output, documents, errors) if target and "://" not in target]
    real = [os.path.realpath(path) for path in targets]
    if len(set(real)) < len(real):
        raise UsageError(f"{errors}: claims and errors go to different files; give another for one of them.")
    for path in paths:
        if os.path.isfile(path) and os.path.realpath(path) in real:
            raise UsageError(f"{path}: this file is read, so it cannot be written; give another target.")
    inputs = find_inputs(paths, skip=targets)
    as_table = output is None and (table or sys.stdout.isatty())
    sink: Sink = open_sink(output) if output else ClaimTable() if as_table else StdoutSink()
    beside = [errors_file(errors)] if errors else []
    if documents:
        beside.append(documents_file(documents))
    options = batch.Options(
        name=_run_name(lexicon or [], paths, published, region, keep_duplicates, errors, column, max_mb, max_ratio), resume=resume, workers=workers,
        lexicons=tuple(lexicon or ()), keep_duplicates=keep_duplicates, limit_seconds=limit_seconds,
    )  # fmt: skip

    def tell(outcome: Outcome) -> None:
        if outcome.status == "failed" and errors is None:
            sys.stderr.write(f"{outcome.document.path}: {outcome.reason}\n")

    passed_over = Counter[str]()
    progress = ProgressBar(shown=not quiet and sys.stderr.isatty(), total=inputs.size)
    read = read_inputs(
        inputs, columns=_parse_pairs(column or []), limits=Limits(max_bytes=max_mb * 1_000_000, max_ratio=max_ratio),
        on_passed_over=lambda _: passed_over.update({"files": 1}), on_read=progress.read,
    )  # fmt: skip
    items = (_fill(item, published, region) for item in read)
    with progress, batch.Stop() as stop:
        try:
            summary = batch.run(
                items, sink, options, beside=beside, on_outcome=tell, on_progress=progress.update, stop=stop
            )
        except batch.Stopped:
            again = "; the same command with --resume goes on from there" if output else ""
            sys.stderr.write(f"reformextract: stopped; what was read is kept{again}.\n")
            raise typer.Exit(_STOPPED) from None
    over = inputs.passed_over + passed_over.total()
    _report(summary, over, output, errors, to=_summary_stream(as_table, output, quiet))
    if summary.failed:
        raise typer.Exit(_FAILED)


def _parse_pairs(pairs: list[str]) -> dict[str, str]:
    """What the columns are called, by field."""
    columns = dict(pair.partition("=")[::2] for pair in pairs)
    if not all(columns.values()) or "" in columns:
        raise UsageError(f"--column {' '.join(pairs)}: give the field and the name of its column, as in text=正文.")
    return columns


def _run_name(lexicons: list[str], *parts: object) -> str:
    """What tells a run from another: inputs, lexicons with what stands in them, options and version."""
    told = hashlib.sha256(f"{__version__}\x1f{os.getcwd()}\x1f{lexicons!r}{parts!r}".encode("utf-8", "surrogatepass"))
    for folder in lexicons:
        for file in sorted(Path(folder).glob("**/*.yaml")):
            told.update(file.read_bytes())
    return told.hexdigest()[:32]


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
        return write_out
    return sys.stderr.write if output or sys.stderr.isatty() else None


def _report(
    summary: batch.Summary,
    passed_over: int,
    output: str | None,
    errors: str | None,
    *,
    to: Callable[[str], object] | None,
) -> None:
    if to is not None:
        over = f", {_count(passed_over, 'file')} of other endings passed over" if passed_over else ""
        again = f", {_count(summary.resumed, 'document')} from the run before" if summary.resumed else ""
        same = f", {_count(summary.duplicates, 'duplicate')}" if summary.duplicates else ""
        to(
            f"{_count(summary.documents, 'document')}, {_count(summary.claims, 'claim')}{f' in {shown_address(output)}' if output else ''}, "
            f"{_count(summary.failed, 'error')}{same}; {summary.seconds:.1f} s, {summary.rate:,.0f} characters a second{again}{over}\n"
        )
    if not summary.documents:
        sys.stderr.write(f"reformextract: there was nothing to read; files that end in {', '.join(ENDINGS)} are.\n")
    if summary.failed:
        sys.stdout.flush()
        where = f"in {errors}" if errors else "above"
        sys.stderr.write(
            f"reformextract: {summary.failed:,} of {_count(summary.documents, 'document')} failed; the reasons are {where}.\n"
        )


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


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
            write_out(f"{line}\n")
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
    gold: Annotated[Path, typer.Argument(help="Folder with NAME.txt and NAME.gold.jsonl, or the JSON export of Label Studio.")],
    predictions: Annotated[Path | None, typer.Argument(metavar="[PRED]", help="Claims as JSON lines; else the texts are extracted now.")] = None,
    errors: Annotated[int, typer.Option(min=0, help="Print so many errors of each sort.")] = 0,
    decisions: Annotated[bool, typer.Option("--decisions", help="Print the wrong decisions, with the claims that each cost.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the scores as JSON.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page of the errors in their sentences.")] = None,
) -> None:  # fmt: skip
    """Measure claims against gold: precision, recall and F1 by field."""
    report = evaluate_claims(gold, predictions)
    write_out((report.json() if as_json else report.table()) + "\n")
    if decisions:
        write_out(f"\n{report.decisions()}\n")
    if errors:
        write_out(f"\n{report.errors(errors)}\n")
    if html:
        html.write_text(write_page(report), encoding="utf-8")


@app.command()
def schema(
    codebook: Annotated[bool, typer.Option("--codebook", help="Every column of the flat form, in Chinese and English.")] = False,
) -> None:  # fmt: skip
    """Print the JSON Schema of a claim, or the codebook of the flat form."""
    write_out(tables.codebook() if codebook else schema_text())
