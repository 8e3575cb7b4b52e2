"""What a lexicon lacks: the metric phrases of an archive that have no id yet, the frequent ones first, as entries to edit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from reformextract.lexicon_form import write_entry
from reformextract.models import Claim
from reformextract.normalize import fold
from reformextract.pipeline import Extractor

#: An example is a short sentence; a longer one is kept only while there is no other.
_SHORT, _LONGEST = 12, 160
_MARKS = " 。;；!！?？\n"


@dataclass(slots=True)
class Phrase:
    """A phrase without an id, with what its levels count and a sentence that has it."""

    text: str
    count: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    units: Counter[str] = field(default_factory=Counter)
    sentence: str = ""


class PhraseTally:
    """Counts the phrases without an id over the claims of many documents.

    >>> from reformextract.pipeline import extract
    >>> tally = PhraseTally()
    >>> tally.add(extract("全县修缮古戏台12座。全市修缮古戏台36座。"))
    >>> [(phrase.text, phrase.count) for phrase in tally.frequent()]
    [('修缮古戏台', 2)]
    """

    def __init__(self) -> None:
        self._phrases: dict[str, Phrase] = {}

    def add(self, claims: Iterable[Claim]) -> None:
        """Count the claims of a document.

        Args:
            claims: the claims.
        """
        for claim in claims:
            if claim.metric.id is not None:
                continue
            text = fold(claim.metric.text)
            phrase = self._phrases.setdefault(text, Phrase(text))
            phrase.count += 1
            if claim.aspect == "level":
                phrase.kinds[claim.value.kind] += 1
                phrase.units[claim.value.unit] += 1
            sentence = claim.sentence.text.strip(_MARKS)
            if _rank(sentence) < _rank(phrase.sentence):
                phrase.sentence = sentence

    def frequent(self, *, least: int = 2, most: int = 100) -> list[Phrase]:
        """Return the phrases, the most frequent first.

        Args:
            least: how often a phrase stands at least.
            most: how many are returned at most.
        """
        found = [phrase for phrase in self._phrases.values() if phrase.count >= least and len(phrase.text) > 1]
        return sorted(found, key=lambda phrase: (-phrase.count, phrase.text))[:most]


def write_suggestions(phrases: Iterable[Phrase], extractor: Extractor) -> Iterator[str]:
    """Yield entries of `metrics.yaml` for phrases, each under a comment with its count; ids and labels wait for an editor.

    Args:
        phrases: the phrases.
        extractor: what reads the examples, so that they declare what they give.

    >>> phrase = Phrase("修缮古戏台", 3, Counter({"count": 3}), Counter({"座": 3}), "全县修缮古戏台12座")
    >>> print(*write_suggestions([phrase], Extractor()), sep="", end="")
    # 3 times
    - id: new.1
      name: 修缮古戏台
      label: ""
      surfaces: [修缮古戏台]
      kinds: [count]
      units: [座]
      examples:
        - text: 全县修缮古戏台12座
          claims: [{metric: 修缮古戏台, number: 12, unit: 座}]
      counterexamples: []
    """
    for index, phrase in enumerate(phrases, 1):
        entry: dict[str, Any] = {"id": f"new.{index}", "name": phrase.text, "label": "", "surfaces": [phrase.text]}
        if phrase.kinds:
            entry["kinds"] = [kind for kind, _ in phrase.kinds.most_common()]
        if units := [unit for unit, _ in phrase.units.most_common() if unit]:
            entry["units"] = units
        entry["examples"] = [example_of(phrase.sentence, extractor)]
        entry["counterexamples"] = []
        yield f"{chr(10) if index > 1 else ''}# {phrase.count:,} time{'s' if phrase.count > 1 else ''}\n"
        yield write_entry(entry, "metrics")


def example_of(text: str, extractor: Extractor) -> Mapping[str, Any]:
    """Return a text as an example that declares the claims it gives.

    Args:
        text: a sentence.
        extractor: what reads it.

    >>> example_of("全市结案46407件", Extractor())
    {'text': '全市结案46407件', 'claims': [{'metric': '结案', 'number': '46407', 'unit': '件'}]}
    """
    return {
        "text": " ".join(text.split()),
        "claims": [_declared(claim) for claim in extractor.extract(" ".join(text.split()))],
    }


def _declared(claim: Claim) -> dict[str, str]:
    value = claim.value
    told = {"metric": fold(claim.metric.text), "number": "null" if value.number is None else f"{value.number:f}"}
    told["unit"] = fold(value.unit)
    if value.kind in ("rank", "ratio", "fraction"):
        told["kind"] = value.kind
    if value.bound != "=":
        told["bound"] = value.bound
    if claim.aspect != "level":
        told["aspect"] = claim.aspect
    return told


def _rank(sentence: str) -> tuple[bool, int]:
    """Sentences are better the shorter they are, down to a length that still says something; none is the worst."""
    length = len(sentence)
    return not sentence, length if _SHORT <= length <= _LONGEST else length + 1000
