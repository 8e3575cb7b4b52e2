"""The same figure told twice, and totals that run on: what documents say of one agency, metric and period."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from reformextract.audit.terms import Term, read_term
from reformextract.models import Claim, Confirmation, Finding, Result
from reformextract.normalize import fold

#: Ids of metrics that stand for many.
_FAMILY = re.compile("_by_|rates_of|_per_")


def group_terms(results: Iterable[Result]) -> dict[str, list[Term]]:
    """Return the terms of all documents by what they are of; those that leave agency, metric or time open are left out.

    Args:
        results: documents with their claims.
    """
    groups: dict[str, list[Term]] = {}
    for result in results:
        for claim in result.claims:
            subject = find_subject(claim)
            if subject is not None and (term := read_term(claim)) is not None:
                groups.setdefault(subject, []).append(term)
    return groups


def find_subject(claim: Claim) -> str | None:
    """Return what a claim is of: agency, region and metric; None where one is open, or the figure is of a target.

    A canonical metric stands for all its names, but where it is a family (`police.solved_by_kind`) the name counts. A figure
    without an agency is of its region where the metric is canonical, as those of statistics are.

    Args:
        claim: the claim.
    """
    agency, region, metric = claim.agency, claim.region, claim.metric
    if claim.modality != "actual" or claim.aspect not in ("level", "change") or region is None or claim.period is None:
        return None
    exact = metric.id is not None and not _FAMILY.search(metric.id)
    if agency is None and exact:
        return f"\x1f{region.code}\x1f{metric.id}"
    if agency is None or agency.name is None:
        return None
    return f"{agency.name}\x1f{region.code}\x1f{metric.id if exact else fold(metric.text)}"


def find_copies(terms: Mapping[str, Sequence[Term]]) -> Iterator[Finding | Confirmation]:
    """Yield the levels of one agency, metric and period that several documents tell, alike or not.

    Args:
        terms: the terms of all documents (see `group_terms`).
    """
    for same in terms.values():
        groups: dict[tuple[object, ...], list[Term]] = {}
        for term in same:
            period = term.claim.period
            if (
                term.claim.aspect == "level"
                and period is not None
                and period.start is not None
                and period.end is not None
            ):
                groups.setdefault((period.start, period.end, term.unit, term.claim.value.kind), []).append(term)
        for group in groups.values():
            yield from _compare(group)


def _compare(group: Sequence[Term]) -> Iterator[Finding | Confirmation]:
    """The terms of each document against those of the first."""
    by_document: dict[str, list[Term]] = {}
    for term in group:
        by_document.setdefault(term.claim.doc_id, []).append(term)
    first, *others = by_document.values()
    for other in others:
        held = next(((a, b) for a in first for b in other if a.interval.meets(b.interval)), None)
        if held is not None:
            yield Confirmation("copies", (held[0].claim, held[1].claim), f"{held[0].written}＝{held[1].written}")
        elif len(first) == len(other) == 1:  # where a document tells it twice, one of them is of something else
            one, two = first[0], other[0]
            total = f"{one.written}≠{two.written}"
            message = f"{_named(one.claim)}：{one.claim.doc_id}作“{one.written}”，{two.claim.doc_id}作“{two.written}”。"
            yield Finding("copies", "warning", (one.claim, two.claim), total, message)


def find_falling_totals(terms: Mapping[str, Sequence[Term]]) -> Iterator[Finding | Confirmation]:
    """Yield the totals that run on from one day, checked for one that is less at a later day.

    Args:
        terms: the terms of all documents (see `group_terms`).
    """
    for same in terms.values():
        runs: dict[tuple[object, ...], list[tuple[dt.date, Term]]] = {}
        for term in same:
            period = term.claim.period
            if term.claim.aspect != "level" or term.claim.value.kind not in ("count", "money") or period is None:
                continue
            if term.claim.agency is None:
                continue
            if period.end is None or not (period.start is not None or "累计" in term.claim.sentence.text):
                continue
            runs.setdefault((period.start, term.unit), []).append((period.end, term))
        for run in runs.values():
            yield from _follow(sorted(run, key=lambda item: (item[0], item[1].claim.id)))


def _follow(run: Sequence[tuple[dt.date, Term]]) -> Iterator[Finding | Confirmation]:
    ends = [end for end, _ in run]
    for (end, one), (later, two) in pairwise(run):
        if end == later or ends.count(end) > 1 or ends.count(later) > 1:
            continue
        total = f"{end.isoformat()}：{one.written}；{later.isoformat()}：{two.written}"
        if two.interval.below(one.interval):
            message = f"{_named(one.claim)}的累计数减少了：{total}。"
            yield Finding("running_total", "warning", (one.claim, two.claim), total, message)
        else:
            yield Confirmation("running_total", (one.claim, two.claim), total)


def _named(claim: Claim) -> str:
    place = claim.region.name if claim.region is not None else ""
    agency = claim.agency.name if claim.agency is not None and claim.agency.name is not None else place
    return f"{agency}“{claim.metric.text}”"
