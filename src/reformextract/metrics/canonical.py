"""The canonical metric of a phrase: given only where phrase, kind and unit agree.

A surface is a whole phrase (``审结``) or has one slot, ``…``, for the class of things counted (``审结…案件``, ``…增加值``). A phrase
that is no surface as it stands is tried again without the words that only fill it (``各类``), open it (``实现``) or close it
(``完成``); it is never widened: ``受理民事案件`` is no ``受理案件``, and gets an id only from an entry that means it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reformextract.alternatives import either
from reformextract.lexicon import Lexicon
from reformextract.models import Quantity

SLOT = "…"
#: Longer phrases are no names of metrics; and what a slot may hold.
_LONGEST = 40
_CLASS = re.compile(r"[\u4e00-\u9fffA-Za-z、/“”\"()—-][\u4e00-\u9fff0-9A-Za-z、/“”\"().+—-]{0,19}")
_RELATIVE = frozenset({"percent", "fraction", "multiple"})


@dataclass(frozen=True, slots=True)
class Standard:
    """A canonical metric with what its values look like."""

    id: str
    kinds: frozenset[str]
    units: frozenset[str]
    agencies: frozenset[str]
    without: tuple[str, ...]
    layer: int

    def agrees(self, quantity: Quantity, aspect: str) -> bool:
        """Return whether a quantity can be one of this metric: a level by kind and unit, else by what its aspect asks for."""
        if aspect == "rank" or (aspect != "level" and quantity.kind in _RELATIVE):
            return True
        if quantity.kind == "percentage_point" and aspect != "level":
            return aspect == "difference" or "percent" in self.kinds
        return (not self.kinds or quantity.kind in self.kinds) and (
            not self.units or not quantity.unit or quantity.unit in self.units
        )


class CanonicalMetrics:
    """The canonical metrics of a lexicon, by surface; a look-up costs the same however many there are."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.names: Mapping[str, str] = {entry.id: entry.name for entry in lexicon["metrics"]}
        self._filler = re.compile(either((*'了的“”" ', *lexicon.words("metric_filler"))))
        self._lead = re.compile(rf"{either(lexicon.words('metric_lead'))}{{1,4}}")
        self._tail = re.compile(rf"{either(lexicon.words('metric_tail'))}\Z")
        self._turned = lexicon.words("metric_turned")
        self._whole: dict[str, list[Standard]] = {}
        #: By what stands behind the slot, then by what stands before it.
        self._slotted: dict[str, dict[str, list[Standard]]] = {}
        for entry in lexicon["metrics"]:
            standard = Standard(
                entry.id, frozenset(entry.listed("kinds")), frozenset(entry.listed("units")),
                frozenset(entry.listed("agencies")), entry.listed("without"), entry.layer,
            )  # fmt: skip
            for before, slot, after in self.keys(*entry.surfaces, entry.name):
                owners = self._slotted.setdefault(after, {}) if slot else self._whole
                owners.setdefault(before, []).append(standard)
        #: How long what stands behind the slot may be, by its last character.
        self._endings = {
            last: sorted({len(after) for after in self._slotted if after[-1:] == last})
            for last in {after[-1] for after in self._slotted if after}
        }

    def keys(self, *surfaces: str) -> list[tuple[str, str, str]]:
        """Return what surfaces are looked up by, each once: what stands before the slot, the slot, what stands behind it."""
        bare = dict.fromkeys(map(self._bare, surfaces))
        return [surface.partition(SLOT) for surface in bare]

    def resolve(self, phrase: str, quantity: Quantity, aspect: str, agency: str | None = None) -> str | None:
        """Return the id of the metric that a phrase names, or None where none or more than one does.

        Args:
            phrase: the metric as found, folded.
            quantity: its quantity; of a level the kind and unit must be the metric's.
            aspect: a change, share, rank or difference keeps the id of what it is one of.
            agency: the kind of its agency, where one is known; a metric of certain agencies is none of others.
        """
        if len(phrase) > _LONGEST:
            return None
        for form in self._forms(phrase):
            owners = self._whole.get(form)
            if owners is not None and (found := _only(owners, form, quantity, aspect, agency)) is not None:
                return found
            for owners in self._classes(form):
                if (found := _only(owners, form, quantity, aspect, agency)) is not None:
                    return found
        return None

    def _bare(self, phrase: str) -> str:
        return self._filler.sub("", phrase)

    def _forms(self, phrase: str) -> Iterable[str]:
        """The phrase without fillers, then also without what closes it, what opens it, and both."""
        bare = self._bare(phrase)
        lead = self._lead.match(bare)
        tail = self._tail.search(bare)
        if lead is None and tail is None:
            return (bare,)
        start = lead.end() if lead else 0
        end = tail.start() if tail else len(bare)
        return dict.fromkeys((bare, bare[:end], bare[start:], bare[start:end] if start < end else ""))

    def _classes(self, form: str) -> list[list[Standard]]:
        """The owners of the slotted surfaces that a form fits, those with the most words of their own first."""
        fitting = []
        size = len(form)
        for length in (0, *self._endings.get(form[-1:], ())):
            owners = self._slotted.get(form[size - length :]) if length < size else None
            for before, standards in owners.items() if owners is not None else ():
                width = size - length - len(before)
                if width > 1 and form.startswith(before) and self._is_class(form[len(before) : size - length]):
                    fitting.append((width, -len(before), standards))
        if len(fitting) > 1:
            fitting.sort(key=lambda fit: fit[:2])
        return [standards for _, _, standards in fitting]

    def _is_class(self, words: str) -> bool:
        return _CLASS.fullmatch(words) is not None and not words.startswith(self._turned)


def _only(standards: list[Standard], form: str, quantity: Quantity, aspect: str, agency: str | None) -> str | None:
    """The id of the one metric that fits, or None where none or more than one does."""
    fit = [s for s in standards if s.agrees(quantity, aspect) and not (s.without and _holds(form, s.without))]
    if not fit:
        return None
    if len(fit) > 1:
        layer = max([s.layer for s in fit])
        fit = [s for s in fit if s.layer == layer]  # a user's entry goes before ours
    # A metric of this agency goes before one of any; where no agency is known, the other way round.
    own = [s for s in fit if s.agencies and (agency is None or agency in s.agencies)]
    anyone = [s for s in fit if not s.agencies]
    found = {s.id for s in ((own or anyone) if agency else (anyone or own))}
    return found.pop() if len(found) == 1 else None


def _holds(form: str, words: Iterable[str]) -> bool:
    return any(word in form for word in words)
