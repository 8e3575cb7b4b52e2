"""Writes a document with its claims as a task of Label Studio, in which a person finds them marked and related."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from reformextract.evaluate.label_studio.interface import LABEL, TEXT
from reformextract.models import Agency, Claim, ClaimPeriod, Document, Result, Span
from reformextract.version import __version__


def write_task(result: Result) -> dict[str, Any]:
    """Return a document with its claims as a task, to be written as JSON.

    Args:
        result: a document and its claims.

    >>> task = write_task(Result(Document("结案3件。", id="a")))
    >>> task["data"]["text"], task["predictions"][0]["result"]
    ('结案3件。', [])
    """
    document = result.document
    regions = _Regions(_text(document))
    for claim in result.claims:
        regions.add_claim(claim)
    known = {"title": document.title, "published": document.published, "region": document.region, "url": document.url}
    data = {"text": regions.text, "doc_id": document.id, **{key: str(value or "") for key, value in known.items()}}
    return {
        "data": data,
        "predictions": [
            {"model_version": f"reformextract {__version__}", "result": [*regions.results, *regions.relations]}
        ],
    }


def _text(document: Document) -> str:
    """The text with its characters in their places; a browser would make one character of the two of a line end."""
    return document.text.replace("\r\n", " \n").replace("\r", "\n")


class _Regions:
    """The regions of one task: what claims share is one region, as long as they say the same of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.results: list[dict[str, Any]] = []
        self.relations: list[dict[str, Any]] = []
        self._ids: dict[tuple[Any, ...], str] = {}

    def add_claim(self, claim: Claim) -> None:
        value, fields = claim.value, dict[str, str]()
        numbers = {"number": value.number, "lower": value.lower, "upper": value.upper}
        if value.bound == "=" and value.lower == value.upper == value.number:
            numbers = {"number": value.number}
        fields.update({name: _plain(number) for name, number in numbers.items() if number is not None})
        if value.unit:
            fields["unit"] = value.unit
        related = []
        pieces = sorted(claim.metric.spans)
        if "".join(self.text[start:end] for start, end in pieces) == claim.metric.text:
            related += [self._region("metric", span, {}, {}) for span in pieces]
        else:
            fields["own_metric"] = claim.metric.text
        if agency := claim.agency:
            if agency.span:
                related.append(self._region("agency", agency.span, *_agency(agency)))
            else:
                fields["own_agency"] = f"{agency.kind} {agency.scope} {agency.region_code or ''}".rstrip()
        if region := claim.region:
            if region.span:
                related.append(self._region("region", region.span, {}, {"region_code": region.code}))
            else:
                fields["own_region"] = region.code
        if period := claim.period:
            if period.span:
                related.append(self._region("period", period.span, {}, {"days": _days(period)}))
            else:
                fields["own_period"] = _days(period)
        choices = {
            "kind": value.kind, "bound": value.bound, "aspect": f"{claim.aspect} {claim.direction or ''}".rstrip(),
            "modality": claim.modality,
        }  # fmt: skip
        own = self._region("value", value.span, choices, fields)
        self.relations += [
            {"type": "relation", "from_id": own, "to_id": other, "direction": "right"}
            for other in dict.fromkeys(related)
        ]

    def _region(self, label: str, span: Span, choices: Mapping[str, str], fields: Mapping[str, str]) -> str:
        """The id of a region with these answers, made where it is not there yet."""
        key = (label, span, tuple(choices.items()), tuple(fields.items()))
        if key in self._ids:
            return self._ids[key]
        ident = self._ids[key] = f"{label}-{span[0]}-{span[1]}-{len(self._ids)}"
        place = {"start": span[0], "end": span[1]}
        self._add(ident, LABEL, "labels", {**place, "text": self.text[slice(*span)], "labels": [label]})
        for name, word in choices.items():
            self._add(ident, name, "choices", {**place, "choices": [word]})
        for name, words in fields.items():
            self._add(ident, name, "textarea", {**place, "text": [words]})
        return ident

    def _add(self, ident: str, control: str, kind: str, value: Mapping[str, Any]) -> None:
        self.results.append({"id": ident, "from_name": control, "to_name": TEXT, "type": kind, "value": value})


def _agency(agency: Agency) -> tuple[dict[str, str], dict[str, str]]:
    choices: dict[str, str] = {"agency_kind": agency.kind, "agency_scope": agency.scope}
    return choices, {"agency_code": agency.region_code} if agency.region_code else {}


def _days(period: ClaimPeriod) -> str:
    return f"{period.start or '..'}/{period.end or '..'}"


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
