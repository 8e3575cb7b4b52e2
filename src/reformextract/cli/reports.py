"""The command report: a page of HTML made of claims that were extracted before."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from reformextract.audit import audit
from reformextract.cli.terminal import write_out
from reformextract.errors import UsageError
from reformextract.readers import holds_claims, read_results
from reformextract.report import report_html


def report(
    claims: Annotated[Path, typer.Argument(metavar="CLAIMS", help="What `extract -o` wrote: .jsonl or .duckdb.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the page is written.")] = Path("report.html"),
    title: Annotated[str | None, typer.Option(help="What the page is called.")] = None,
) -> None:
    """Write claims with their articles, and what an audit finds in them, as one page of HTML that opens offline."""
    _check_claims(claims)
    results = read_results(claims)
    page = report_html(results, audit(results), title=title)
    _write_page(output, page)
    number = sum(len(result.claims) for result in results)
    write_out(
        f"{len(results):,} document{'' if len(results) == 1 else 's'}, {number:,} claim{'' if number == 1 else 's'} in {output}\n"
    )


def _check_claims(path: Path) -> None:
    """Refuse documents, which have no claims yet; what is no file at all is told by the reader of claims."""
    if not path.exists() or holds_claims(path) or (path.suffix.lower() == ".jsonl" and not path.stat().st_size):
        return
    raise UsageError(
        f"{path}: a report is made of claims, and this holds documents: run `reformextract extract {path} -o claims.jsonl` "
        "first, then `reformextract report claims.jsonl`."
    )


def _write_page(path: Path, page: str) -> None:
    """Write under a hidden name and put it in its place when it is complete, so that a reader never meets half a page."""
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise UsageError(f"{path}: this is a folder; give a file.")
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_text(page, encoding="utf-8", newline="\n")
        os.replace(part, target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise UsageError(f"{path}: it cannot be written ({error.strerror}); give another place.") from None
