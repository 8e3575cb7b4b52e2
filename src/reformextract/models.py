"""The nouns: what the stages find (slotted dataclasses) and what the library hands out (frozen pydantic records).

The JSON form of `Claim` is the record of docs/claim.schema.json. Numbers are `Decimal` inside and JSON numbers outside.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Literal, SupportsIndex, TypeVar, overload

from pydantic import BaseModel, ConfigDict, Field, PlainSerializer

from reformextract import highlights, tables

Span = tuple[int, int]

AgencyKind = Literal[
    "court", "procuratorate", "police", "justice", "political_legal_committee", "party_committee", "government",
    "congress", "discipline", "prison", "mediation", "legal_service", "enterprise", "public_institution", "other",
]  # fmt: skip
ValueKind = Literal[
    "count", "money", "percent", "percentage_point", "ratio", "rank", "duration", "measure", "multiple", "fraction",
]  # fmt: skip
Bound = Literal["=", "range", "~", ">", "<", ">=", "<="]
Via = Literal["sentence", "paragraph", "section", "document", "metadata"]


# Nothing changes them once they are made; they are not frozen, for to make one would cost six times as much.

# --- what the stages find ------------------------------------------------------------------------------------------


@dataclass(slots=True, unsafe_hash=True)
class Quantity:
    """A number with its unit as it stands in the text, and the interval it means.

    `span` is the number with its unit; `left` and `right` take in the words that bound it (超过, 以上). `rule` is
    the name of the rule that read it.
    """

    text: str
    span: Span
    kind: ValueKind
    number: Decimal | None
    unit: str
    unit_id: str | None
    bound: Bound
    lower: Decimal | None
    upper: Decimal | None
    left: int
    right: int
    rule: str


@dataclass(frozen=True, slots=True)
class Period:
    """A time as it stands in the text and the days it means; both ends belong to it, an end not told is None."""

    text: str
    span: Span
    start: dt.date | None
    end: dt.date | None
    grain: str
    rule: str


@dataclass(slots=True, unsafe_hash=True)
class Mention:
    """An agency or a region as it stands in the text.

    `kind` is an agency kind or `region`; `scope` is `single` or `system` for an agency; `region_code` is the place it
    names itself, where it does; `level` is what the context has to fill (市法院: a prefecture).
    """

    text: str
    span: Span
    kind: str
    scope: str
    region_code: str | None
    place: Span | None
    level: str
    rule: str


# --- what the library hands out ------------------------------------------------------------------------------------


def _number_out(value: Decimal | None) -> int | float | None:
    """A JSON number: an integer where it is one, else the float whose shortest spelling is the decimal's."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


Number = Annotated[Decimal, PlainSerializer(_number_out, return_type=int | float, when_used="json-unless-none")]


class _Record(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        serialize_by_alias=True,
        validate_by_name=True,
        validate_by_alias=True,
        json_schema_serialization_defaults_required=True,
    )


_Made = TypeVar("_Made", bound=_Record)


def maker(record: type[_Made]) -> Callable[..., _Made]:
    """Return what makes records of fields that are known to be right: all of them, by name, in the order of the record.

    It does what `model_construct` does, at a tenth of its cost, for that asks of each field whether it was given.

    Args:
        record: the class of the records.

    >>> maker(Sentence)(text="结案3件。", span=(0, 5)) == Sentence(text="结案3件。", span=(0, 5))
    True
    """
    given, blank = set(record.model_fields), object.__new__
    # The slots of a pydantic model, set without a look-up by name; all records share the names of what was given.
    set_fields, set_given, set_extra, set_private = (
        vars(BaseModel)[name].__set__
        for name in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
    )

    def make(**fields: Any) -> _Made:
        new: _Made = blank(record)
        set_fields(new, fields)
        set_given(new, given)
        set_extra(new, None)
        set_private(new, None)
        return new

    return make


class Agency(_Record):
    """Who did it, or whom the figure is about."""

    text: str = Field(description="the mention it is resolved from")
    name: str | None = Field(description="the full name, where it can be told")
    kind: AgencyKind
    scope: Literal["single", "system"]
    region_code: str | None = Field(description="GB/T 2260 code of the place it belongs to")
    span: Span | None = Field(description="null where the metadata give it")
    via: Via


class Region(_Record):
    """The area that the figure covers."""

    text: str
    code: str = Field(description="GB/T 2260, six digits; 100000 is the country")
    name: str
    level: Literal["country", "province", "prefecture", "county"]
    span: Span | None
    via: Via


class Metric(_Record):
    """What is counted, as a phrase of the text; pieces that are joined keep their spans."""

    text: str
    id: str | None = Field(description="the canonical metric, where phrase, kind and unit agree")
    spans: tuple[Span, ...]


class Value(_Record):
    """The quantity: as written, as a number in its base unit, and the interval it means."""

    text: str
    kind: ValueKind
    number: Number | None
    unit: str
    unit_id: str | None
    bound: Bound
    lower: Number | None
    upper: Number | None
    span: Span


class ClaimPeriod(_Record):
    """When: both days belong to the period; null where the text does not fix an end."""

    text: str
    start: dt.date | None
    end: dt.date | None
    grain: str
    span: Span | None
    via: Via


class Reference(_Record):
    """The whole of a share, the other side of a difference, the field of a rank."""

    text: str
    span: Span


class Sentence(_Record):
    """The sentence that holds the quantity."""

    text: str
    span: Span


class Source(_Record):
    """Where the document is from."""

    title: str | None
    published: str | None
    url: str | None


class Base(_Record):
    """A number in the SI or standard base unit of its unit."""

    number: Number | None
    lower: Number | None
    upper: Number | None
    unit: str


class Claim(_Record):
    """One quantity that the text asserts of something, with the characters that prove each field."""

    schema_version: Literal[1] = Field(default=1, alias="schema")
    id: str = Field(description="the document and the quantity's span")
    key: str = Field(description="a hash of what is claimed, equal wherever the same claim is printed")
    doc_id: str
    agency: Agency | None
    region: Region | None
    metric: Metric
    value: Value
    period: ClaimPeriod | None
    aspect: Literal["level", "change", "share", "rank", "difference"]
    direction: Literal["up", "down"] | None
    basis: Literal["yoy", "mom", "other"] | None
    reference: Reference | None
    modality: Literal["actual", "target"]
    cues: tuple[Span, ...] = Field(description="the words that decided aspect, direction, basis and modality")
    sentence: Sentence
    source: Source
    trail: tuple[str, ...] = Field(description="the rules that made the record, in order")

    def flat(self) -> dict[str, Any]:
        """Return the claim as one flat row: a column a leaf, and what charts need (see `tables.COLUMNS`)."""
        return tables.flatten(self)

    @property
    def base(self) -> Base | None:
        """The value in its SI or standard base unit (亩 → m²), where one exists."""
        factor = tables.base_factor(self.value.unit_id)
        if factor is None:
            return None
        unit, times = factor
        number, lower, upper = (
            tables.to_base(told, times) if told is not None else None
            for told in (self.value.number, self.value.lower, self.value.upper)
        )
        return Base(number=number, lower=lower, upper=upper, unit=unit)


class Claims(list[Claim]):
    """A list of claims that shows itself as a table in a notebook; a slice of it does so too.

    >>> Claims() == [], type(Claims()[:3]).__name__
    (True, 'Claims')
    """

    __slots__ = ()

    @overload
    def __getitem__(self, index: SupportsIndex) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> Claims: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Claim | Claims:
        return Claims(super().__getitem__(index)) if isinstance(index, slice) else super().__getitem__(index)

    def _repr_html_(self) -> str:
        return highlights.write_claims(self)


def schema_text() -> str:
    """Return the JSON Schema of a claim as docs/claim.schema.json publishes it.

    >>> json.loads(schema_text())["title"]
    'Claim'
    """
    return json.dumps(Claim.model_json_schema(mode="serialization"), ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class Document:
    """A text to read, with what is known about it."""

    text: str
    id: str = "text"
    published: dt.date | str | int | None = None
    region: str | None = None
    title: str | None = None
    url: str | None = None

    def _repr_html_(self) -> str:
        return highlights.write_document(self)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a document: its claims, or what went wrong."""

    document: Document
    claims: tuple[Claim, ...] = ()
    error: str | None = None

    def _repr_html_(self) -> str:
        return highlights.write_document(self.document, self.claims, self.error)


# --- what comes in from files, and what becomes of it ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FileDocument(Document):
    """A document with where it was read and how.

    `path` is a file, `file:line` for a row, `archive!member` inside an archive. `encoding` is what its bytes were
    decoded with. `extracted` tells that the text is not the file itself (HTML, DOCX, PDF), so that offsets need it.
    """

    path: str = ""
    encoding: str | None = None
    extracted: bool = False


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """A document that could not be read: where it stands, why not, and the id that it would have."""

    path: str
    reason: str
    id: str = ""


Form = Literal["record", "flat"]
Status = Literal["done", "failed", "duplicate"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document of a run: the row of the table `documents`, and its claims.

    `lines` are the claims as JSON lines (UTF-8, each ended by a line feed) in the form that the sink takes; there are
    none for a document that failed (`reason` says why) or that is the same text as one before (`duplicate`). A
    repost, which nearly is one before, has its claims; both name that one in `duplicate_of`. `position` counts the
    documents of the run from 0.
    """

    position: int
    document: FileDocument
    status: Status
    lines: bytes = b""
    claims: int = 0
    reason: str | None = None
    duplicate_of: str | None = None


# --- what an audit finds ---------------------------------------------------------------------------------------------

AuditRule = Literal["rate", "share", "parts", "difference", "change", "direction", "copies", "running_total"]


@dataclass(frozen=True, slots=True)
class Confirmation:
    """Claims that were checked against one another and hold: the rule, the claims, and the sum written out."""

    rule: AuditRule
    claims: tuple[Claim, ...]
    sum: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Claims that contradict one another, whatever was rounded.

    `severity` is `error` where the claims are of one document, `warning` where they are of several, or where the
    text leaves another reading open. `sum` is the sum written out, `message` a Chinese sentence that says what is wrong.
    """

    rule: AuditRule
    severity: Literal["error", "warning"]
    claims: tuple[Claim, ...]
    sum: str
    message: str


@dataclass(frozen=True, slots=True)
class Audit:
    """What an audit of claims found: contradictions, and what was checked and holds."""

    findings: tuple[Finding, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
