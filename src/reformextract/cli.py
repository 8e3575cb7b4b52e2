"""The command line: extract, explain, evaluate, schema, lexicon."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import click
import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from reformextract import batch, tables
from reformextract.errors import ReformExtractError, UsageError
from reformextract.evaluate import evaluate as evaluate_claims
from reformextract.explain import explain_text
from reformextract.lexicon import DOMAINS, load_lexicon
from reformextract.models import Claim, Document, schema_text
from reformextract.periods import parse_published
from reformextract.pipeline import Extractor
from reformextract.readers import ReadFailure, decode_text, read_documents
from reformextract.regions import parse_region
from reformextract.sinks import FileSink

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, no_args_is_help=True, help=__doc__)
lexicon_app = typer.Typer(add_completion=False, no_args_is_help=True, help="Check and list lexicons.")
app.add_typer(lexicon_app, name="lexicon")

_PublishedOption = Annotated[str | None, typer.Option(help="Date of publication, where the document tells none.")]
_RegionOption = Annotated[str | None, typer.Option(help="Place the documents are about: a code or a name.")]
_LexiconOption = Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files.")]


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
    table: Annotated[
        bool, typer.Option("--table", help="Show a table also where no person is at the terminal.")
    ] = False,
) -> None:
    """Write the claims of documents."""
    parse_published(published)
    if region:
        parse_region(region)
    begun = time.monotonic()
    failures: list[tuple[str, str]] = []
    counts = {"documents": 0, "characters": 0, "claims": 0}

    def documents() -> Iterator[Document]:
        for read in read_documents(paths):
            counts["documents"] += 1
            if isinstance(read, ReadFailure):
                failures.append((read.path, read.reason))
                continue
            counts["characters"] += len(read.text)
            yield Document(read.text, read.id, read.published or published, read.region or region, read.title, read.url)

    as_table = output is None and (table or sys.stdout.isatty())
    shown: list[Claim] = []
    with ExitStack() as stack:
        sink = stack.enter_context(FileSink(output)) if output else None
        progress = None
        if not quiet and sys.stderr.isatty():
            columns = (
                SpinnerColumn(),
                TextColumn("{task.completed} documents, {task.description}"),
                TimeElapsedColumn(),
            )
            progress = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
            task = progress.add_task("0 claims", total=None)
        for result in batch.pipe(documents(), workers=workers, lexicons=lexicon or ()):
            if result.error is not None:
                failures.append((result.document.id, result.error))
            counts["claims"] += len(result.claims)
            if sink is not None:
                sink.write(result.claims)
            elif as_table:
                shown.extend(result.claims)
            else:
                for claim in result.claims:
                    sys.stdout.write(claim.model_dump_json() + "\n")
            if progress is not None:
                progress.update(task, advance=1, description=f"{counts['claims']} claims")
    if as_table:
        _show(shown)
    _finish(counts, failures, errors, time.monotonic() - begun, quiet=quiet or not (output or as_table))


def _show(claims: list[Claim]) -> None:
    console = Console(width=None if sys.stdout.isatty() else 140)
    table = Table(show_lines=False, expand=False)
    for name in ("document", "agency", "region", "metric", "value", "period", "aspect"):
        table.add_column(name, overflow="fold", max_width=30)
    for claim in claims:
        period = claim.period
        days = f"{period.start or '…'} – {period.end or '…'}" if period is not None else ""
        aspect = claim.aspect if claim.direction is None else f"{claim.aspect} {claim.direction}"
        table.add_row(
            claim.doc_id, (claim.agency.name or claim.agency.text) if claim.agency else "", claim.region.name if claim.region else "",
            claim.metric.text, claim.value.text, days, aspect if claim.modality == "actual" else f"{aspect} (target)",
        )  # fmt: skip
    console.print(table)


def _finish(
    counts: dict[str, int], failures: list[tuple[str, str]], errors: str | None, seconds: float, *, quiet: bool
) -> None:
    if errors is not None:
        rows = [
            json.dumps({"document": name, "reason": reason}, ensure_ascii=False) + "\n" for name, reason in failures
        ]
        Path(errors).write_text("".join(rows), encoding="utf-8")
    elif failures:
        for name, reason in failures:
            sys.stderr.write(f"{name}: {reason}\n")
    if not quiet:
        rate = counts["characters"] / seconds if seconds else 0
        sys.stderr.write(
            f"{counts['claims']} claims from {counts['documents']} documents, {len(failures)} failed; {seconds:.1f} s, {rate:,.0f} characters a second\n"
        )
    if failures:
        raise typer.Exit(3)


@app.command()
def explain(
    source: Annotated[str, typer.Argument(metavar="TEXT|FILE", help="A text, or a file that holds one.")],
    published: _PublishedOption = None,
    region: _RegionOption = None,
    lexicon: _LexiconOption = None,
    at: Annotated[int | None, typer.Option(help="Only the number at this offset.")] = None,
) -> None:
    """Say why each claim came out as it did, and why a number gave none."""
    document = Document(source)
    if len(source) < 256 and Path(source).is_file():
        read = (
            next(read_documents([source]))
            if Path(source).suffix in (".txt", ".jsonl")
            else Document(decode_text(Path(source).read_bytes()))
        )
        if isinstance(read, ReadFailure):
            raise UsageError(f"{read.path}: {read.reason}")
        document = read
    extractor = Extractor(lexicon or ())
    given = str(document.published) if document.published else published
    for line in explain_text(
        extractor, document.text, published=given, region=document.region or region, title=document.title, at=at
    ):
        sys.stdout.write(line + "\n")


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder with NAME.txt, NAME.meta.json and NAME.gold.jsonl.")],
    predictions: Annotated[
        Path | None, typer.Argument(metavar="[PRED]", help="Claims as JSON lines; else they are extracted.")
    ] = None,
    errors: Annotated[int, typer.Option(min=0, help="Print this many errors of each sort.")] = 0,
    decisions: Annotated[
        bool, typer.Option("--decisions", help="Count distinct wrong decisions beside claims.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the scores as JSON.")] = False,
) -> None:
    """Measure claims against gold: precision, recall and F1 by field."""
    report = evaluate_claims(gold, predictions)
    sys.stdout.write((report.json() if as_json else report.table()) + "\n")
    if decisions:
        sys.stdout.write(report.decisions() + "\n")
    if errors:
        sys.stdout.write(report.errors(errors) + "\n")


@app.command()
def schema(
    codebook: Annotated[
        bool, typer.Option("--codebook", help="Every column of the flat form, in Chinese and English.")
    ] = False,
) -> None:
    """Print the JSON Schema of a claim, or the codebook of the flat form."""
    sys.stdout.write(tables.codebook() if codebook else schema_text())


@lexicon_app.command("check")
def lexicon_check(folder: Annotated[list[str] | None, typer.Argument(help="Your own lexicon folders.")] = None) -> None:
    """Load the lexicons and count their entries."""
    lexicon = load_lexicon(folder or ())
    for domain in DOMAINS:
        sys.stdout.write(f"{domain}: {len(lexicon[domain])} entries\n")


@lexicon_app.command("list")
def lexicon_list(
    domain: Annotated[str | None, typer.Argument(help=f"One of {', '.join(DOMAINS)}.")] = None,
    lexicon: _LexiconOption = None,
) -> None:
    """List entries: domain, id, name, surfaces."""
    if domain is not None and domain not in DOMAINS:
        raise UsageError(f"'{domain}' is no domain: give one of {', '.join(DOMAINS)}.")
    for entry in load_lexicon(lexicon or ()).entries:
        if domain in (None, entry.domain):
            sys.stdout.write(f"{entry.domain}\t{entry.id}\t{entry.name}\t{' '.join(entry.surfaces)}\n")


def main() -> None:
    """Run the command line; a wrong call is one line and exit code 2, a failed document exit code 3."""
    try:
        code = app(standalone_mode=False)
    except click.ClickException as error:
        sys.stderr.write(f"reformextract: {error.format_message()}\n")
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except ReformExtractError as error:
        sys.stderr.write(f"reformextract: {error}\n")
        sys.exit(2)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)
