"""Why each claim came out as it did, and why a number gave none, in lines that a person reads."""

from __future__ import annotations

from collections.abc import Iterator

from reformextract.models import Claim
from reformextract.pipeline import Extractor, Trace


def explain_text(
    extractor: Extractor,
    text: str,
    *,
    published: str | None = None,
    region: str | None = None,
    title: str | None = None,
    at: int | None = None,
) -> Iterator[str]:
    """Yield lines on every number of a text, in order.

    Args:
        extractor: what to explain.
        text: the document.
        published: its date.
        region: its place.
        title: its title.
        at: only the number that holds this offset, in code points.
    """
    trace = extractor.trace(text, published=published, region=region, title=title)
    claims = {claim.value.span: claim for claim in extractor.claims_of(trace)}
    spans = [found.quantity.span for found in trace.found] + [(r.start, r.end) for r in trace.rejected]
    for span in sorted(set(spans)):
        if at is not None and not span[0] <= at < span[1]:
            continue
        claim = claims.get(span)
        yield from _claim_lines(text, claim) if claim is not None else [_refusal(trace, text, span)]


def _claim_lines(text: str, claim: Claim) -> Iterator[str]:
    start, end = claim.value.span
    yield f"{start}-{end} {claim.value.text}: a claim"
    number = claim.value.number if claim.value.number is not None else f"{claim.value.lower} to {claim.value.upper}"
    yield f"  value    {claim.value.kind} {claim.value.bound} {number} {claim.value.unit}".rstrip()
    pieces = " + ".join(f"{text[a:b]} [{a}, {b})" for a, b in claim.metric.spans)
    yield f"  metric   {claim.metric.text} ({claim.metric.id or 'no id'}): {pieces}"
    turned = f", {claim.direction}" if claim.direction else ""
    yield f"  aspect   {claim.aspect}{turned}; {claim.modality}"
    agency, region, period = claim.agency, claim.region, claim.period
    yield (
        f"  agency   {agency.text} ({agency.kind}, {agency.scope}, {agency.region_code}) via {agency.via}"
        if agency
        else "  agency   none"
    )
    yield f"  region   {region.name} ({region.code}) via {region.via}" if region else "  region   none"
    yield f"  period   {period.text} ({period.start} to {period.end}) via {period.via}" if period else "  period   none"
    yield f"  trail    {' > '.join(claim.trail)}"


def _refusal(trace: Trace, text: str, span: tuple[int, int]) -> str:
    shown = f"{span[0]}-{span[1]} {text[slice(*span)]}"
    for rejected in trace.rejected:
        if (rejected.start, rejected.end) == span:
            return f"{shown}: no claim: {rejected.reason}"
    return f"{shown}: no claim: nothing in the text tells what it counts"
