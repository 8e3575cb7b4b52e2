"""The command that checks figures against one another: audit."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Annotated, Any

import typer

from reformextract import batch
from reformextract.audit import audit as audit_results
from reformextract.cli.terminal import write_out
from reformextract.models import Audit, Claim, Confirmation, FileDocument, Finding, ReadFailure, Result
from reformextract.periods import parse_published
from reformextract.readers import find_inputs, holds_claims, read_inputs, read_results
from reformextract.regions import parse_region

_FOUND, _FAILED = 1, 3


def audit(
    paths: Annotated[list[str], typer.Argument(metavar="PATH", help="Claims (.jsonl, .duckdb) that extract wrote, or documents, as extract reads them.")],
    published: Annotated[str | None, typer.Option(help="Date of publication of documents that tell none.")] = None,
    region: Annotated[str | None, typer.Option(help="Place of documents that tell none: a code or a name.")] = None,
    lexicon: Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files; may be repeated.")] = None,
    confirmations: Annotated[bool, typer.Option("--confirmations", help="Show also what was checked and holds.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a finding or confirmation, a line each.")] = False,
    fail: Annotated[bool, typer.Option("--fail", help="Exit with 1 where something contradicts.")] = False,
) -> None:  # fmt: skip
    """Check figures against one another: sums that do not add up, and documents that contradict each other."""
    parse_published(published)
    if region is not None:
        parse_region(region)
    failures: list[ReadFailure] = []
    results = [*_read(paths, published, region, tuple(lexicon or ()), failures)]
    for failure in failures:
        sys.stderr.write(f"{failure.path}: {failure.reason}\n")
    found = audit_results(results)
    if as_json:
        rows = [_row(item) | {"severity": item.severity, "message": item.message} for item in found.findings]
        rows += [_row(item) | {"severity": None, "message": None} for item in found.confirmations]
        for row in rows:
            write_out(json.dumps(row, ensure_ascii=False) + "\n")
    else:
        for line in _lines(found, confirmations):
            write_out(f"{line}\n")
    if failures:
        raise typer.Exit(_FAILED)
    if fail and found.findings:
        raise typer.Exit(_FOUND)


def _read(
    paths: list[str],
    published: str | None,
    region: str | None,
    lexicons: tuple[str, ...],
    failures: list[ReadFailure],
) -> Iterator[Result]:
    """The results of files of claims, and of documents that are extracted now."""
    documents = [path for path in paths if not holds_claims(path)]
    for path in paths:
        if path not in documents:
            yield from read_results(path)
    if not documents:
        return
    extractor = batch.load_extractor(lexicons)
    for item in read_inputs(find_inputs(documents)):
        if isinstance(item, ReadFailure):
            failures.append(item)
            continue
        known = replace(item, published=item.published or published, region=item.region or region)
        for result in extractor.pipe([known]):
            if result.error is not None:
                failures.append(ReadFailure(_path(item), result.error, item.id))
            yield result


def _path(item: FileDocument) -> str:
    return item.path or item.id


def _lines(found: Audit, confirmations: bool) -> Iterable[str]:
    for finding in found.findings:
        yield f"{finding.severity:7} {finding.rule:13} {_where(finding.claims)}: {finding.message}"
        for sentence in dict.fromkeys(" ".join(claim.sentence.text.split()) for claim in finding.claims):
            yield f"        {sentence}"
    if confirmations:
        for item in found.confirmations:
            yield f"holds   {item.rule:13} {_where(item.claims)}: {item.sum}（{item.claims[-1].value.text}）"
    told = [item.claims for item in found.findings] + [item.claims for item in found.confirmations]
    checked = {claim.id for claims in told for claim in claims}
    yield (
        f"{_count(len(found.findings), 'contradiction')}; {_count(len(found.confirmations), 'sum')} checked and right; "
        f"{_count(len(checked), 'claim')} in them"
    )


def _where(claims: tuple[Claim, ...]) -> str:
    """The documents, each with the offsets of its figures."""
    spans: dict[str, list[str]] = {}
    for claim in claims:
        start, end = claim.value.span
        spans.setdefault(claim.doc_id, []).append(f"{start}-{end}")
    return " / ".join(f"{document}:{','.join(told)}" for document, told in spans.items())


def _row(item: Finding | Confirmation) -> dict[str, Any]:
    return {
        "holds": isinstance(item, Confirmation),
        "rule": item.rule,
        "sum": item.sum,
        "claims": [
            {"id": claim.id, "text": claim.value.text, "span": list(claim.value.span), "doc_id": claim.doc_id}
            for claim in item.claims
        ],
    }


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
