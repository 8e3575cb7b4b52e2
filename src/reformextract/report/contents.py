"""What a report shows: documents, claims and findings as one JSON value, its offsets counted as JavaScript counts.

A text is a list of UTF-16 units in the browser and of code points here, so every span is led over once, here.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any

from reformextract.lexicon import load_lexicon
from reformextract.models import Audit, Claim, Document, Result, Span
from reformextract.regions import load_gazetteer

#: What ends a script element or begins a comment in it, what old JavaScript takes for a line's end, halves of characters.
_ACTIVE = re.compile(r"[<>&\u2028\u2029\ud800-\udfff]")
_LEVELS = ("province", "prefecture")

Led = Callable[[Span | None], list[int] | None]


def read_contents(results: Iterable[Result], audit: Audit | None) -> dict[str, Any]:
    """Return what the page shows, as values of JSON.

    `documents` hold texts, `claims` point at them by position and at the tables `agencies`, `regions`, `periods`,
    `metrics` and `rules`, in which nothing stands twice; a key that has nothing to say is left out.

    Args:
        results: documents with their claims; one without a claim is shown all the same.
        audit: what was found in these claims, or None where nobody looked.
    """
    tables = _Tables()
    documents: list[dict[str, Any]] = []
    claims: list[dict[str, Any]] = []
    position: dict[str, int] = {}
    for result in results:
        text, led = _readable(result)
        documents.append(_told(_document(result.document, result.claims), text=text, whole=bool(result.document.text)))
        for claim in result.claims:
            position[claim.id] = len(claims)
            claims.append(_told({"d": len(documents) - 1}, **tables.claim(claim, led)))
    contents: dict[str, Any] = {"documents": documents, "claims": claims, **tables.listed()}
    if audit is not None:
        contents["audit"] = _audited(audit, position)
    return contents


def escaped_json(contents: Mapping[str, Any]) -> str:
    r"""Return the value as JSON that can stand in a script element: no character of it means anything to HTML.

    Args:
        contents: values of JSON.

    >>> escaped_json({"正文": "</script>"})
    '{"正文":"\\u003c/script\\u003e"}'
    """
    text = json.dumps(contents, ensure_ascii=False, separators=(",", ":"))
    return _ACTIVE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


# --- texts and offsets -----------------------------------------------------------------------------------------------


def _units(text: str) -> Callable[[int], int]:
    """From an offset in code points to the one in UTF-16 units."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda offset: offset
    astral = [at for at, character in enumerate(text) if character > "\uffff"]
    return lambda offset: offset + bisect_right(astral, offset - 1)


def _readable(result: Result) -> tuple[str, Led]:
    """The text to show, and how the spans of claims lead into it: the document's, or else its sentences, one a line."""
    text = result.document.text
    if text:
        unit, length = _units(text), len(text)

        def led(span: Span | None) -> list[int] | None:
            if span is None or not 0 <= span[0] < span[1] <= length:
                return None
            return [unit(span[0]), unit(span[1])]

        return text, led
    sentences = sorted({claim.sentence.span: claim.sentence.text for claim in result.claims}.items())
    starts: list[int] = []
    at = 0
    for _, sentence in sentences:
        starts.append(at)
        at += len(sentence) + 1
    shown = "\n".join(sentence for _, sentence in sentences)
    shown_unit, begins = _units(shown), [span[0] for span, _ in sentences]

    def led_into_sentences(span: Span | None) -> list[int] | None:
        if span is None:
            return None
        index = bisect_right(begins, span[0]) - 1
        if index < 0 or not span[0] < span[1] <= begins[index] + len(sentences[index][1]):
            return None
        start = starts[index] + span[0] - begins[index]
        return [shown_unit(start), shown_unit(start + span[1] - span[0])]

    return shown, led_into_sentences


def _document(document: Document, claims: Sequence[Claim]) -> dict[str, Any]:
    source = claims[0].source if claims else None
    return {
        "id": document.id,
        "title": document.title or (source.title if source else None),
        "published": str(document.published or (source.published if source else None) or "") or None,
        "url": document.url or (source.url if source else None),
    }


# --- claims ----------------------------------------------------------------------------------------------------------


class _Tables:
    """What many claims share, each kept once, in the order of its first claim."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[Hashable, int]] = {
            name: {} for name in ("agencies", "regions", "periods", "metrics", "rules")
        }

    def listed(self) -> dict[str, list[Any]]:
        """The tables by name."""
        return {name: [_unpacked(row) for row in rows] for name, rows in self._rows.items()}

    def claim(self, claim: Claim, led: Led) -> dict[str, Any]:
        """A claim as the page wants it; `f` are its fields where they were found."""
        agency, region, metric, value, period = claim.agency, claim.region, claim.metric, claim.value, claim.period
        found: list[tuple[str, Span | None]] = [
            ("sentence", claim.sentence.span),
            ("agency", agency.span if agency else None),
            ("region", region.span if region else None),
            *(("metric", span) for span in metric.spans),
            ("period", period.span if period else None),
            ("reference", claim.reference.span if claim.reference else None),
            *(("cue", span) for span in claim.cues),
            ("value", value.span),
        ]
        return {
            "id": claim.id,
            "key": claim.key,
            "agency": self._at("agencies", agency and _row(text=agency.text, name=agency.name, kind=agency.kind, scope=agency.scope)),
            "agencyVia": agency and agency.via,
            "region": self._at("regions", region and self._region(region.code, region.name, region.level)),
            "regionText": region and region.text,
            "regionVia": region and region.via,
            "metric": metric.text,
            "metricId": self._at("metrics", metric.id and _metric(metric.id)),
            "kind": value.kind,
            "value": value.text,
            "number": _digits(value.number),
            "unit": value.unit or None,
            "bound": value.bound,
            "lower": _digits(value.lower) if value.lower != value.number else None,
            "upper": _digits(value.upper) if value.upper != value.number else None,
            "period": self._at("periods", period and _row(
                text=period.text, start=_day(period.start), end=_day(period.end), grain=period.grain,
            )),
            "periodVia": period and period.via,
            "aspect": claim.aspect,
            "direction": claim.direction,
            "basis": claim.basis,
            "reference": claim.reference and claim.reference.text,
            "modality": claim.modality,
            "sentence": None if led(claim.sentence.span) else claim.sentence.text,
            "trail": [self._at("rules", rule) for rule in claim.trail],
            "f": [[name, *where] for name, span in found if (where := led(span))],
        }  # fmt: skip

    def _at(self, table: str, row: Hashable) -> int | None:
        if not row:
            return None
        rows = self._rows[table]
        return rows.setdefault(row, len(rows))

    @staticmethod
    def _region(code: str, name: str, level: str) -> Hashable:
        """With the codes and names of the regions that it lies in."""
        gazetteer = load_gazetteer()
        outer = [gazetteer.up(code, above) for above in _LEVELS]
        within = tuple((above, gazetteer.full_name(above)) for above in outer if above and above != code)
        return (*_row(code=code, name=name, level=level), ("within", within))


def _row(**cells: str | None) -> tuple[tuple[str, str], ...]:
    return tuple((name, cell) for name, cell in cells.items() if cell is not None)


def _day(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None


def _unpacked(row: Any) -> Any:
    return dict(row) if isinstance(row, tuple) else row


@lru_cache(maxsize=1)
def _metric_names() -> Mapping[str, tuple[str, str]]:
    return {entry.id: (entry.name, entry.label) for entry in load_lexicon(proofs=False)["metrics"]}


def _metric(ident: str) -> Hashable:
    name, label = _metric_names().get(ident, (ident, ident))
    return _row(id=ident, zh=name, en=label)


def _digits(number: Decimal | None) -> str | None:
    """A number with all its digits and no others: a float of the browser would lose some."""
    if number is None:
        return None
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _told(given: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    return {key: value for key, value in {**given, **more}.items() if value is not None}


# --- what an audit found ---------------------------------------------------------------------------------------------


def _audited(audit: Audit, position: Mapping[str, int]) -> dict[str, Any]:
    """Findings and confirmations, with the positions of their claims; errors first."""

    def at(claims: Iterable[Claim]) -> list[int]:
        return [position[claim.id] for claim in claims if claim.id in position]

    findings = sorted(audit.findings, key=lambda finding: finding.severity != "error")
    return {
        "findings": [
            {"rule": finding.rule, "severity": finding.severity, "sum": finding.sum, "message": finding.message, "claims": at(finding.claims)}
            for finding in findings
        ],
        "confirmations": [
            {"rule": confirmed.rule, "sum": confirmed.sum, "claims": at(confirmed.claims)}
            for confirmed in audit.confirmations
        ],
    }  # fmt: skip
