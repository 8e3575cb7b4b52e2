"""The audit: every rule over every document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reformextract.audit.changes import find_changes, find_later_changes
from reformextract.audit.copies import find_copies, find_falling_totals, group_terms
from reformextract.audit.parts import find_parts
from reformextract.audit.rates import find_rates
from reformextract.audit.sides import find_differences, find_directions
from reformextract.audit.terms import read_passages
from reformextract.models import Audit, Confirmation, Finding, Result


def audit(results: Iterable[Result]) -> Audit:
    """Return the figures that contradict one another, and those that were checked and hold.

    Figures are compared as intervals: a printed figure stands for all that it may have been before it was rounded, so only
    what no rounding explains is found.

    Args:
        results: documents with their claims, as `Extractor.pipe` or `read_results` gives them.

    >>> from reformextract.models import Document
    >>> from reformextract.pipeline import Extractor
    >>> found = audit(Extractor().pipe([Document("全年调解纠纷640件，调解成功416件，调解成功率68%。")]))
    >>> [finding.message for finding in found.findings]
    ['416件÷640件＝65%，原文作“68%”。']
    """
    read = list(results)
    checked = [item for result in read for item in _check_document(result)]
    terms = group_terms(read)
    for rule in (find_later_changes, find_copies, find_falling_totals):
        checked += rule(terms)
    return Audit(
        findings=tuple(dict.fromkeys(item for item in checked if isinstance(item, Finding))),
        confirmations=tuple(dict.fromkeys(item for item in checked if isinstance(item, Confirmation))),
    )


def _check_document(result: Result) -> Iterator[Finding | Confirmation]:
    passages = read_passages(result.claims)
    for at, passage in enumerate(passages):
        yield from find_rates(passages, at)
        yield from find_parts(passages, at)
        yield from find_directions(passage)
        yield from find_differences(passage)
        yield from find_changes(passage)
