"""Puts a claim together from what the stages found: the only place where records are made."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from reformextract.lexicon import Lexicon
from reformextract.metrics import CanonicalMetrics, Reading
from reformextract.metrics.aspect import Aspect
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
    maker,
)
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope import AgencyState, PeriodState, PlaceState, Setting
from reformextract.scope.times import names_day
from reformextract.tables import is_metric_class
from reformextract.typesetting import Copy

Span = tuple[int, int]
_State = TypeVar("_State", bound="AgencyState | PlaceState | PeriodState")
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

_make_agency, _make_region, _make_period = maker(Agency), maker(Region), maker(ClaimPeriod)
_make_metric, _make_value, _make_reference = maker(Metric), maker(Value), maker(Reference)
_make_sentence, _make_claim = maker(Sentence), maker(Claim)

_YEAR = 366
#: Characters before a change in which it may be told what it is against.
_NEAR = 20
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
    """The record that a state was last made into: claims beside one another share it, for records never change.

    Args:
        make: makes the record of a state and its text as written.
        original: the text that it is written in.
        name: what the trail calls it.
        key: what of a record enters the key of a claim.
    """

    __slots__ = ("_key", "_make", "_name", "_original", "_state", "key", "record", "told")

    def __init__(
        self,
        make: Callable[[_State, str], _Record | None],
        original: str,
        name: str,
        key: Callable[[_Record | None], str],
    ) -> None:
        self._make: Callable[[_State, str], _Record | None] = make
        self._original = original
        self._name = name
        self._key = key
        self.take(None)

    def of(self, state: _State | None) -> _Shared[_State, _Record]:
        """Return itself with the record of a state, none for none, its key, and what the trail says of it."""
        if state is not self._state:
            self.take(state)
        return self

    def take(self, state: _State | None) -> None:
        """Make the record of a state."""
        self._state = state
        self.record: _Record | None = self._make(state, self._quote(state)) if state is not None else None
        self.key = self._key(self.record)
        self.told = f"{self._name}.{state.via}:{state.rule}" if state is not None else f"{self._name}.none"

    def _quote(self, state: _State) -> str:
        """What was found in the fold, as the document writes it; what its metadata told, as it is."""
        return self._original[slice(*state.span)] if state.span is not None else state.text


class ClaimBuilder:
    """Makes records, with the canonical metrics of a lexicon."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self.metrics = CanonicalMetrics(lexicon)
        self._gazetteer = gazetteer

    def begin(self, origin: Origin) -> DocumentClaims:
        """Return what makes the claims of a document."""
        return DocumentClaims(self, origin)

    def agency(self, state: AgencyState, text: str) -> Agency:
        """Return the record of an agency in force, with its text as written."""
        return _make_agency(
            text=text, name=self._name(state), kind=state.kind, scope=state.scope, region_code=state.code,
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

    def region(self, place: PlaceState, text: str) -> Region | None:
        """Return the record of a place in force, with its text as written, or None where the gazetteer does not know it."""
        region = self._gazetteer.by_code.get(place.code)
        if region is None:
            return None
        return _make_region(
            text=text, code=place.code, name=self._gazetteer.full_name(place.code), level=region.level,
            span=place.span, via=place.via,
        )  # fmt: skip


class DocumentClaims:
    """Makes the claims of one document, in order."""

    def __init__(self, builder: ClaimBuilder, origin: Origin) -> None:
        self._origin = origin
        self._original, self._folded = origin.copy.text, origin.copy.folded
        self._metrics = builder.metrics
        self._agency = _Shared(builder.agency, self._original, "agency", _agency_key)
        self._region = _Shared(builder.region, self._original, "region", _region_key)
        self._period = _Shared(_period, self._original, "period", _period_key)
        self._span: Span | None = None
        self._sentence = _make_sentence(text="", span=(0, 0))

    def claim(self, quantity: Quantity, reading: Reading, setting: Setting, sentence: Span) -> Claim:
        """Return the claim of one quantity."""
        origin, original, folded = self._origin, self._original, self._folded
        spans = reading.spans
        if len(spans) == 1:
            a, b = spans[0]
            phrase, plain = original[a:b], folded[a:b]
        else:
            phrase = "".join([original[a:b] for a, b in spans])
            plain = "".join([folded[a:b] for a, b in spans])
        aspect = reading.aspect
        who = setting.agency
        ident = self._metrics.resolve(plain, quantity, aspect.name, who.kind if who is not None else None)
        agency, region, period = self._agency.of(who), self._region.of(setting.place), self._period.of(setting.period)
        if sentence != self._span:
            self._span = sentence
            self._sentence = _make_sentence(text=original[sentence[0] : sentence[1]], span=sentence)
        reference = None
        if aspect.reference is not None and aspect.reference[1] > aspect.reference[0]:
            reference = _make_reference(text=original[slice(*aspect.reference)], span=aspect.reference)
        value = _make_value(
            text=quantity.text, kind=quantity.kind, number=quantity.number, unit=quantity.unit,
            unit_id=quantity.unit_id, bound=quantity.bound, lower=quantity.lower, upper=quantity.upper, span=quantity.span,
        )  # fmt: skip
        counted = plain if ident is None else f"{ident} {plain}" if is_metric_class(ident) else ident
        told = (agency.told, region.told, period.told, setting.rule)
        claim = _make_claim(
            schema_version=1, id=f"{origin.doc_id}:{quantity.span[0]}-{quantity.span[1]}",
            key=_key(agency.key, region.key, counted, aspect, period.key, quantity, setting.modality),
            doc_id=origin.doc_id, agency=agency.record, region=region.record,
            metric=_make_metric(text=phrase, id=ident, spans=spans), value=value, period=period.record,
            aspect=aspect.name, direction=aspect.direction,
            basis=_basis(aspect, setting.period, folded) if aspect.name == "change" else None,
            reference=reference, modality=setting.modality, cues=_cues(aspect.cue, setting.cue),
            sentence=self._sentence, source=origin.source,
            trail=(quantity.rule, reading.rule, aspect.rule, *told) if aspect.rule else (quantity.rule, reading.rule, *told),
        )  # fmt: skip
        return claim if origin.copy.offsets is None else _as_printed(claim, origin)


def _cues(first: Span | None, second: Span | None) -> tuple[Span, ...]:
    """The spans of the words that decided, in order, each once."""
    if first is None or second is None or first == second:
        one = first if first is not None else second
        return (one,) if one is not None else ()
    return (first, second) if first < second else (second, first)


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
    """What a change is against: a bare 下降 over several years is against their beginning, not like with like.

    That of a day is against another day: 今日收报3209点，下跌8.49%.
    """
    cue = aspect.cue
    told = cue is not None and _LIKE.search(folded, *cue) is not None
    if aspect.basis != "yoy" or told or period is None or period.start is None or period.end is None:
        return aspect.basis
    days = (period.end - period.start).days
    daily = not days and period.grain == "day" and names_day(period.text)
    likened = cue is not None and _LIKE.search(folded, max(0, cue[0] - _NEAR), cue[0]) is not None
    return "other" if days > _YEAR or (daily and not likened) else "yoy"


def _period(state: PeriodState, text: str) -> ClaimPeriod:
    return _make_period(
            text=text, start=state.start, end=state.end, grain=state.grain, span=state.span, via=state.via
    )  # fmt: skip


def _agency_key(agency: Agency | None) -> str:
    return f"{agency.kind}\x1f{agency.scope}\x1f{agency.region_code or ''}" if agency is not None else "\x1f\x1f"


def _region_key(region: Region | None) -> str:
    return region.code if region is not None else ""


def _period_key(period: ClaimPeriod | None) -> str:
    return f"{period.start}\x1f{period.end}" if period is not None else "\x1f"


def _key(
    agency: str, region: str, metric: str, aspect: Aspect, period: str, quantity: Quantity, modality: str
) -> str:  # fmt: skip
    """A hash of what is claimed; where it is printed does not enter."""
    written = str(quantity.number)
    lower = written if quantity.lower is quantity.number else str(quantity.lower)
    upper = written if quantity.upper is quantity.number else str(quantity.upper)
    told = "\x1f".join((
        agency, region, metric, aspect.name, aspect.direction or "", period, quantity.kind,
        quantity.unit_id or quantity.unit, quantity.bound, written, lower, upper, modality,
    ))  # fmt: skip
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
