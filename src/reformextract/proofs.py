"""What proves a lexicon: each entry's examples give just the claims they declare, its counterexamples nothing of it.

`reformextract lexicon check` shows what is found here, and the tests ask it for every entry of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from reformextract.lexicon import Entry, Lexicon
from reformextract.metrics import CanonicalMetrics
from reformextract.models import Claim
from reformextract.normalize import fold
from reformextract.pipeline import Extractor, Trace

#: What a claim of an example may declare, and where it stands in a claim.
_DECLARED: Mapping[str, Callable[[Claim], object]] = {
    "metric": lambda claim: fold(claim.metric.text),
    "id": lambda claim: claim.metric.id,
    "number": lambda claim: claim.value.number,
    "unit": lambda claim: fold(claim.value.unit),
    "kind": lambda claim: claim.value.kind,
    "bound": lambda claim: claim.value.bound,
    "lower": lambda claim: claim.value.lower,
    "upper": lambda claim: claim.value.upper,
    "aspect": lambda claim: claim.aspect,
    "direction": lambda claim: claim.direction,
    "modality": lambda claim: claim.modality,
    "agency": lambda claim: claim.agency.text if claim.agency else None,
    "agency_kind": lambda claim: claim.agency.kind if claim.agency else None,
    "start": lambda claim: claim.period.start if claim.period else None,
    "end": lambda claim: claim.period.end if claim.period else None,
}
_NUMBERS = ("number", "lower", "upper")
_NOTHING = "null"


def find_faults(extractor: Extractor, entry: Entry) -> list[str]:
    """Return what is wrong with the proof of an entry, each in a sentence; nothing where it holds.

    Args:
        extractor: one that knows the entry.
        entry: the entry.

    >>> from reformextract.lexicon import load_lexicon
    >>> find_faults(Extractor(), load_lexicon()["units"][0])
    []
    """
    if entry.domain == "periods":
        return _period_faults(extractor, entry)
    faults: list[str] = []
    shown: list[str] = []
    for example in entry.examples:
        trace = _trace(extractor, example)
        claims = extractor.claims_of(trace)
        faults += _differences(example, claims)
        shown.append(_evidence(entry, trace, claims))
    faults += [
        f"the surface '{surface}' stands in no example that gives this entry"
        for surface in entry.surfaces
        if not any(_stands(surface, text) for text in shown)
    ]
    faults += [
        f"the pattern '{pattern}' matches no example"
        for pattern in entry.listed("patterns")
        if not any(re.search(pattern, text) for text in shown)
    ]
    for text in entry.counterexamples:
        trace = extractor.trace(text)
        if not trace.found and not trace.rejected:
            faults.append(f"the counterexample '{text}' holds no figure")
        elif _gives(entry, trace, extractor.claims_of(trace)):
            faults.append(f"the counterexample '{text}' gives this entry")
    return faults


def _period_faults(extractor: Extractor, entry: Entry) -> list[str]:
    """The faults of a word for times: its examples declare the periods of their text, in order."""
    faults: list[str] = []
    shown: list[str] = []
    for example in entry.examples:
        told = [(p["text"], p["start"], p["end"]) for p in example.get("periods", ())]
        periods = extractor.find_periods(example["text"], published=example.get("published"))
        found = [(p.text, str(p.start or _NOTHING), str(p.end or _NOTHING)) for p in periods]
        if told != found:
            faults.append(f"'{example['text']}' declares {told} and gives {found}")
        shown += [fold(period.text) for period in periods]
    faults += [
        f"the surface '{surface}' stands in no example that gives this entry"
        for surface in entry.surfaces
        if not any(surface in text for text in shown)
    ]
    for text in entry.counterexamples:
        for period in extractor.find_periods(text):
            if any(surface in fold(period.text) for surface in entry.surfaces):
                faults.append(f"the counterexample '{text}' gives this entry")
    return faults


def find_owners(lexicon: Lexicon) -> Iterator[str]:
    """Yield a sentence on each surface of a metric that another entry has too without being told from it by kind or unit.

    Args:
        lexicon: the lexicon.

    >>> from reformextract.lexicon import load_lexicon
    >>> list(find_owners(load_lexicon()))
    []
    """
    metrics = CanonicalMetrics(lexicon)
    owners: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in lexicon["metrics"]:
        for key in metrics.keys(*entry.surfaces, entry.name):
            owners.setdefault(key, []).append(entry)
    for key, entries in owners.items():
        surface = "".join(key)
        for index, first in enumerate(entries):
            for second in entries[index + 1 :]:
                if first.layer != second.layer:
                    continue  # a user's entry goes before ours
                undeclared = [e.id for e in (first, second) if key not in metrics.keys(*e.surfaces)]
                if undeclared:
                    yield f"'{surface}' is {first.id} and {second.id}, and no surface of {undeclared[0]}"
                elif _overlap(first, second):
                    yield f"'{surface}' is {first.id} and {second.id}, which neither kind nor unit tells apart"


def find_unproven(lexicon: Lexicon, extractor: Extractor, texts: Iterable[str]) -> list[Entry]:
    """Return the entries that stand in none of some texts, in the order of their files.

    Args:
        lexicon: the lexicon.
        extractor: one that knows it.
        texts: documents that were not written as examples.

    >>> from reformextract.lexicon import load_lexicon
    >>> lexicon = load_lexicon()
    >>> unproven = find_unproven(lexicon, Extractor(), ["全市法院结案46407件。"])
    >>> lexicon["units"][0] in unproven
    False
    """
    folded: list[str] = []
    met: set[tuple[str, str | None]] = set()
    for text in texts:
        folded.append(fold(text))
        for claim in extractor.extract(text):
            met.add(("metrics", claim.metric.id))
            met.add(("units", claim.value.unit_id))
    whole = "\n".join(folded)
    return [
        entry
        for entry in lexicon.entries
        if (entry.domain, entry.id) not in met
        and (
            entry.domain in ("metrics", "units")
            or not (
                any(surface in whole for surface in entry.surfaces)
                or any(re.search(pattern, whole) for pattern in entry.listed("patterns"))
            )
        )
    ]


def _trace(extractor: Extractor, example: Mapping[str, Any]) -> Trace:
    return extractor.trace(str(example["text"]), published=example.get("published"), region=example.get("region"))


def _differences(example: Mapping[str, Any], claims: Sequence[Claim]) -> Iterator[str]:
    text = example["text"]
    declared: Sequence[Mapping[str, str]] = example.get("claims", ())
    for wanted in declared:
        for key in wanted:
            if key not in _DECLARED:
                yield f"a claim of '{text}' declares '{key}'; what it may declare: {', '.join(_DECLARED)}"
    if len(declared) != len(claims):
        given = "; ".join(f"{claim.metric.text} {claim.value.text}" for claim in claims) or "none"
        yield f"'{text}' declares {len(declared)} claims and gives {len(claims)}: {given}"
        return
    for wanted, claim in zip(declared, claims, strict=True):
        for key, value in {"aspect": "level", **wanted}.items():
            if key in _DECLARED and not _same(key, value, _DECLARED[key](claim)):
                yield f"'{text}' declares {key} {value} and gives {_DECLARED[key](claim)}"


def _same(key: str, wanted: str, given: object) -> bool:
    if wanted == _NOTHING:
        return given is None
    if key in _NUMBERS:
        try:
            return given is not None and Decimal(wanted) == given
        except InvalidOperation:
            return False
    return fold(wanted) == ("" if given is None else str(given))


def _evidence(entry: Entry, trace: Trace, claims: Sequence[Claim]) -> str:
    """What of an example its entry gave, in which a surface has to stand: for a metric its phrases, else the text."""
    if entry.domain == "metrics":
        return "\n".join(fold(claim.metric.text) for claim in claims if claim.metric.id == entry.id)
    if entry.domain == "units":
        return "\n".join(
            fold(claim.value.text + claim.value.unit) for claim in claims if claim.value.unit_id == entry.id
        )
    return trace.origin.folded


def _stands(surface: str, text: str) -> bool:
    return re.search(".+".join(map(re.escape, surface.split("…"))), text) is not None


def _gives(entry: Entry, trace: Trace, claims: Sequence[Claim]) -> bool:
    """Whether something of a text came from an entry."""
    match entry.domain:
        case "metrics":
            return any(claim.metric.id == entry.id for claim in claims)
        case "units":
            return any(claim.value.unit_id == entry.id for claim in claims)
        case "names":
            masked = {rejected.reason.removeprefix("the name ") for rejected in trace.rejected}
            return any(
                word in entry.surfaces or any(re.fullmatch(pattern, word) for pattern in entry.listed("patterns"))
                for word in masked
            )
        case "modifiers":
            return _turns(entry, claims)
        case "agencies":
            return any(
                claim.agency is not None
                and claim.agency.kind == entry.get("kind")
                and claim.agency.text.endswith(entry.surfaces)
                for claim in claims
            )
        case _:
            return False


def _turns(entry: Entry, claims: Sequence[Claim]) -> bool:
    """Whether a modifier bounds, turns, ranks or aims a claim; the other roles leave no trace of their own."""
    role = entry.get("role")
    return any(
        (role.startswith("bound") and claim.value.bound == entry.get("bound"))
        or (role == "change_up" and claim.aspect == "change" and claim.direction == "up")
        or (role == "change_down" and claim.aspect == "change" and claim.direction == "down")
        or (role in ("rank_verb", "rank_field") and claim.aspect == "rank")
        or (role == "share_noun" and claim.aspect == "share")
        or (role == "target" and claim.modality == "target")
        for claim in claims
    )


def _overlap(first: Entry, second: Entry) -> bool:
    """Whether some quantity of some agency would be one of both; a metric of certain agencies goes before one of any."""
    for key in ("kinds", "units"):
        mine, other = (set(entry.listed(key)) for entry in (first, second))
        if mine and other and not mine & other:
            return False
    mine, other = (set(entry.listed("agencies")) for entry in (first, second))
    return bool(mine) == bool(other) and not (mine and not mine & other)
