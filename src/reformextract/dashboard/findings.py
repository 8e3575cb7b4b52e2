"""The findings of the audit as rows: what contradicts, with the claims it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reformextract.audit import audit
from reformextract.models import Finding
from reformextract.readers import read_results


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A contradiction: its rule, how sure it is, its sentence and sum, its claims, and whose they are."""

    rule: str
    severity: str
    message: str
    sum: str
    claims: tuple[str, ...]
    regions: tuple[str, ...]
    region_names: tuple[str, ...]
    kinds: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What an audit found, and how many sums hold, by rule."""

    rows: tuple[FoundRow, ...]
    confirmations: tuple[tuple[str, int], ...]


def find_findings(path: Path) -> Findings:
    """Return what the audit of a file finds, errors first.

    Args:
        path: a DuckDB file of claims.

    Raises:
        UsageError: it cannot be read.
    """
    found = audit(read_results(path))
    rows = sorted((_row(finding) for finding in found.findings), key=lambda row: row.severity != "error")
    counted = Counter(confirmation.rule for confirmation in found.confirmations)
    return Findings(tuple(rows), tuple(counted.most_common()))


def within(row: FoundRow, codes: tuple[str | None, ...], kinds: tuple[str, ...]) -> bool:
    """Return whether a claim of a finding is of a place and of a kind of agency.

    Args:
        row: the finding.
        codes: codes of a province, a prefecture and a county, each in the one before; None where none was chosen.
        kinds: kinds of agency; none lets all through.

    >>> row = FoundRow("rate", "error", "", "", (), ("330600",), (), ("court",), ())
    >>> within(row, ("330000", None, None), ()), within(row, ("330000", "330100", None), ()), within(row, (), ("police",))
    (True, False, False)
    """
    chosen = [code for code in codes if code is not None]
    place = chosen[-1].rstrip("0") if chosen else ""
    # A code that ends in zeros of its own (110100 within 11) keeps them: two digits a level.
    place += "0" * (-len(place) % 2)
    return (not place or any(code.startswith(place) for code in row.regions)) and (
        not kinds or bool(set(kinds) & set(row.kinds))
    )


def _row(finding: Finding) -> FoundRow:
    claims = finding.claims
    return FoundRow(
        rule=finding.rule, severity=finding.severity, message=finding.message, sum=finding.sum,
        claims=_each(claim.id for claim in claims),
        regions=_each(claim.region.code for claim in claims if claim.region),
        region_names=_each(claim.region.name for claim in claims if claim.region),
        kinds=_each(claim.agency.kind for claim in claims if claim.agency),
        documents=_each(claim.source.title or claim.doc_id for claim in claims),
    )  # fmt: skip


def _each(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
