"""Puts a claim together from what the stages found: the only place where records are made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from reformextract.lexicon import Lexicon
from reformextract.metrics import CanonicalMetrics, Reading
from reformextract.metrics.aspects import Aspect
from reformextract.models import (
    Agency,
    Claim,
    ClaimPeriod,
    Metric,
    Quantity,
    Reference,
    Region,
    Sentence,
    Source,
    Value,
    made,
)
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope import AgencyState, PeriodState, PlaceState, Setting
from reformextract.tables import is_metric_class
from reformextract.typesetting import Copy

Span = tuple[int, int]
_State = TypeVar("_State")
_Record = TypeVar("_Record")

_SYSTEM_NAMES = {
    "court": "法院", "procuratorate": "检察机关", "police": "公安机关", "justice": "司法行政机关",
    "political_legal_committee": "政法机关", "government": "政府", "prison": "监狱", "discipline": "纪检监察机关",
}  # fmt: skip
_SINGLE_NAMES = {
    "court": "法院",
    "procuratorate": "检察院",
    "police": "公安局",
    "justice": "司法局",
    "government": "人民政府",
}

_YEAR = 366
#: Words that say like with like.
_LIKE = re.compile(r"同比|同期|上年|去年|同口径")


@dataclass(frozen=True, slots=True)
class Origin:
    """The document a claim is from, and the copy of it that the stages read."""

    doc_id: str
    source: Source
    copy: Copy

    @property
    def original(self) -> str:
        """The text of the copy."""
        return self.copy.text

    @property
    def folded(self) -> str:
        """Its fold."""
        return self.copy.folded


class _Shared(Generic[_State, _Record]):
    """The record that a state was last made into: claims beside one another share it, for records never change."""

    __slots__ = ("_make", "_record", "_state")

    def __init__(self, make: Callable[[_State], _Record]) -> None:
        self._make = make
        self._state: _State | None = None
        self._record: _Record | None = None

    def of(self, state: _State | None) -> _Record | None:
        """Return the record of a state, none for none."""
        if state is not self._state:
            self._state = state
            self._record = self._make(state) if state is not None else None
        return self._record


class ClaimBuilder:
    """Makes records, with the canonical metrics of a lexicon."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.metrics = CanonicalMetrics(lexicon)
        self._gazetteer = gazetteer

    def begin(self, origin: Origin) -> DocumentClaims:
        """Return what makes the claims of a document."""
        return DocumentClaims(self, origin)

    def agency(self, state: AgencyState) -> Agency:
        """Return the record of an agency in force."""
        return made(
            Agency, text=state.text, name=self._name(state), kind=state.kind, scope=state.scope, region_code=state.code,
            span=state.span, via=state.via,
        )  # fmt: skip

    def _name(self, state: AgencyState) -> str | None:
        """The full name: 全市法院 in 衡水 is 衡水市法院; a name that is full already stays."""
        region = self._gazetteer.by_code.get(state.code or "")
        if region is None or state.code == COUNTRY:
            return state.text if state.code == COUNTRY else None
        if state.text.startswith((region.name, self._gazetteer.full_name(region.code))):
            return state.text
        names = _SYSTEM_NAMES if state.scope == "system" else _SINGLE_NAMES
        tail = names.get(state.kind)
        if state.scope == "system":
            return f"{region.name}{tail}" if tail else None
        for prefix in ("市", "省", "县", "区", "州"):
            if state.text.startswith(prefix) and not state.text.startswith(("市场", "区块", "省会")):
                return region.name + state.text[1:] if region.name.endswith(prefix) else None
        return f"{region.name}{tail}" if tail and state.rule in ("agency.bare_place", "agency.anaphor") else None

    def region(self, place: PlaceState) -> Region | None:
        """Return the record of a place in force, or None where the gazetteer does not know it."""
        region = self._gazetteer.by_code.get(place.code)
        if region is None:
            return None
        return made(
            Region, text=place.text, code=place.code, name=self._gazetteer.full_name(place.code), level=region.level,
            span=place.span, via=place.via,
        )  # fmt: skip


class DocumentClaims:
    """Makes the claims of one document, in order."""

    def __init__(self, builder: ClaimBuilder, origin: Origin) -> None:
        self._origin = origin
        self._metrics = builder.metrics
        self._agency = _Shared(builder.agency)
        self._region = _Shared(builder.region)
        self._period = _Shared(_period)
        self._sentence = _Shared(self._quoted)

    def _quoted(self, span: Span) -> Sentence:
        return made(Sentence, text=self._origin.original[slice(*span)], span=span)

    def claim(self, quantity: Quantity, reading: Reading, setting: Setting, sentence: Span) -> Claim:
        """Return the claim of one quantity."""
        origin = self._origin
        original = origin.original
        phrase = "".join([original[a:b] for a, b in reading.spans])
        folded = "".join([origin.folded[a:b] for a, b in reading.spans])
        aspect = reading.aspect
        ident = self._metrics.resolve(folded, quantity, aspect.name, setting.agency.kind if setting.agency else None)
        agency = self._agency.of(setting.agency)
        region = self._region.of(setting.place)
        value = made(
            Value, text=quantity.text, kind=quantity.kind, number=quantity.number, unit=quantity.unit,
            unit_id=quantity.unit_id, bound=quantity.bound, lower=quantity.lower, upper=quantity.upper, span=quantity.span,
        )  # fmt: skip
        cues = sorted({cue for cue in (aspect.cue, setting.cue) if cue is not None})
        reference = None
        if aspect.reference is not None and aspect.reference[1] > aspect.reference[0]:
            reference = made(Reference, text=original[slice(*aspect.reference)], span=aspect.reference)
        start, end = quantity.span
        counted = folded if ident is None else f"{ident} {folded}" if is_metric_class(ident) else ident
        key = _key(agency, region, counted, aspect.name, aspect.direction, setting, quantity)
        claim = made(
            Claim, schema_version=1, id=f"{origin.doc_id}:{start}-{end}", key=key, doc_id=origin.doc_id, agency=agency,
            region=region, metric=made(Metric, text=phrase, id=ident, spans=tuple(reading.spans)), value=value,
            period=self._period.of(setting.period),
            aspect=aspect.name, direction=aspect.direction, basis=_basis(aspect, setting.period, origin.folded),
            reference=reference, modality=setting.modality, cues=tuple(cues),
            sentence=self._sentence.of(sentence), source=origin.source,
            trail=(quantity.rule, reading.rule, *([aspect.rule] if aspect.rule else []), *setting.trail),
        )  # fmt: skip
        return claim if origin.copy.offsets is None else _as_printed(claim, origin)


def _as_printed(claim: Claim, origin: Origin) -> Claim:
    """The claim with the spans and quotes of the document as printed, whose lines and numbers the copy closed up."""
    copy = origin.copy
    changes: dict[str, object] = {
        name: part.model_copy(update={"span": copy.span(part.span), "text": copy.quote(part.span)})
        for name in ("agency", "region", "value", "period", "reference", "sentence")
        if (part := getattr(claim, name)) is not None and part.span is not None
    }
    spans = claim.metric.spans
    changes["metric"] = claim.metric.model_copy(
        update={"spans": tuple(map(copy.span, spans)), "text": "".join(map(copy.quote, spans))}
    )
    changes["cues"] = tuple(map(copy.span, claim.cues))
    start, end = copy.span(claim.value.span)
    changes["id"] = f"{origin.doc_id}:{start}-{end}"
    return claim.model_copy(update=changes)


def _basis(aspect: Aspect, period: PeriodState | None, folded: str) -> str | None:
    """What a change is against: a bare 下降 over several years is against their beginning, not like with like."""
    if aspect.name != "change":
        return None
    told = aspect.cue is not None and _LIKE.search(folded, *aspect.cue) is not None
    if (
        aspect.basis == "yoy"
        and not told
        and period is not None
        and period.start is not None
        and period.end is not None
    ):
        return "other" if (period.end - period.start).days > _YEAR else "yoy"
    return aspect.basis


def _period(state: PeriodState) -> ClaimPeriod:
    return made(
        ClaimPeriod, text=state.text, start=state.start, end=state.end, grain=state.grain, span=state.span, via=state.via
    )  # fmt: skip


def _key(
    agency: Agency | None,
    region: Region | None,
    metric: str,
    aspect: str,
    direction: str | None,
    setting: Setting,
    quantity: Quantity,
) -> str:
    """A hash of what is claimed; where it is printed does not enter."""
    period = setting.period
    parts = [
        agency.kind if agency else "", agency.scope if agency else "", (agency.region_code or "") if agency else "",
        region.code if region else "", metric, aspect, direction or "", str(period.start) if period else "",
        str(period.end) if period else "", quantity.kind, quantity.unit_id or quantity.unit, quantity.bound, str(quantity.number),
        str(quantity.lower), str(quantity.upper), setting.modality,
    ]  # fmt: skip
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]
