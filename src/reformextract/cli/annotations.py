"""The command that begins an annotation: `annotate`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from reformextract import batch
from reformextract.cli.terminal import write_out
from reformextract.errors import UsageError
from reformextract.evaluate.label_studio import write_interface, write_task
from reformextract.models import FileDocument
from reformextract.periods import parse_published
from reformextract.readers import find_inputs, read_inputs
from reformextract.regions import parse_region

_FAILED = 3


def annotate(
    paths: Annotated[list[str] | None, typer.Argument(help="Files, folders, archives, globs, or - for standard input.")] = None,
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Where the tasks are written; else to standard output.")] = None,
    config: Annotated[str | None, typer.Option(metavar="FILE", help="Where the labelling configuration is written; - for standard output.")] = None,
    published: Annotated[str | None, typer.Option(help="Date of publication of documents that tell none: YYYY-MM-DD, YYYY-MM or YYYY.")] = None,
    region: Annotated[str | None, typer.Option(help="Place of documents that tell none: a code or a name.")] = None,
    lexicon: Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files; may be repeated.")] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes to use.")] = 1,
) -> None:  # fmt: skip
    """Write pre-filled tasks for Label Studio, in which a person corrects the claims; evaluate reads their export."""
    if not paths and config is None:
        raise UsageError("give the texts to annotate, or --config FILE for the labelling configuration alone.")
    if paths and output is None and config == "-":
        raise UsageError("the tasks and the configuration would both go to standard output; give -o tasks.json.")
    parse_published(published)
    if region is not None:
        parse_region(region)
    if config == "-":
        write_out(write_interface())
    elif config is not None:
        Path(config).write_text(write_interface(), encoding="utf-8")
    if not paths:
        return
    failures: list[tuple[str, str]] = []
    lines = _write_tasks(paths, output, published, region, lexicon or [], workers, failures)
    if output is None:
        for line in lines:
            write_out(line)
    else:
        with output.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(lines)
    for path, reason in failures:
        sys.stderr.write(f"{path}: {reason}\n")
    if failures:
        raise typer.Exit(_FAILED)


def _write_tasks(
    paths: list[str],
    output: Path | None,
    published: str | None,
    region: str | None,
    lexicons: list[str],
    workers: int,
    failures: list[tuple[str, str]],
) -> Iterator[str]:
    """The lines of the file: one JSON list, a line a task."""

    def documents() -> Iterator[FileDocument]:
        for item in read_inputs(find_inputs(paths, skip=[output] if output else [])):
            if isinstance(item, FileDocument):
                yield replace(item, published=item.published or published, region=item.region or region)
            else:
                failures.append((item.path, item.reason))

    yield "["
    separator = "\n"
    for result in batch.pipe(documents(), workers=workers, lexicons=lexicons):
        if result.error is not None:
            failures.append((result.document.id, result.error))
            continue
        yield separator + json.dumps(write_task(result), ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n"
