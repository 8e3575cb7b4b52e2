"""Which claim answers which gold claim, and which of its fields are right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reformextract.evaluate.answers import LISTED, Amount, GoldClaim, SaidClaim, show_answer

#: Two phrases that differ in one of these say the opposite, or speak of others.
_POLAR = frozenset("不未无非免男女升降增减进出收支城乡农")
#: Characters that a phrase may have or lack and mean the same.
_EMPTY = re.compile(r"[\W_的了共已]")
#: A metric is right from this likeness on.
_LIKENESS = 0.75
#: How far two numbers may be apart, as a share; a fraction is written down with four digits.
_SLACK, _FRACTION_SLACK = 1e-12, 1e-3


@dataclass(frozen=True, slots=True)
class Phrase:
    """A metric as it is compared: its bare characters, their pairs, and the polar ones among them."""

    bare: str
    pairs: Counter[str]
    polar: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """A gold claim with the claim that answers it, and the fields that are right."""

    gold: GoldClaim
    said: SaidClaim
    right: frozenset[str]

    def both(self, field: str) -> tuple[str, str]:
        """Return what the gold wants in a field and what was said, to be read."""
        if field == "value":
            return str(self.gold.amount), str(self.said.amount)
        if field == "metric":
            return " | ".join(self.gold.metrics), str(self.said.metric)
        mention = self.said.mentions.get(field)
        got = show_answer(self.said.answers[field])
        return show_answer(self.gold.accepted[field][0]), f"{got} from {mention[0]}" if mention else got


def parse_phrase(text: str | None) -> Phrase:
    """Return a metric without the characters that say nothing.

    >>> parse_phrase("已审结的案件").bare
    '审结案件'
    """
    bare = _EMPTY.sub("", text or "")
    pairs = Counter(first + second for first, second in pairwise(bare))
    return Phrase(bare, pairs, _POLAR.intersection(bare))


def likeness(one: Phrase, other: Phrase) -> float:
    """Return the share of pairs of characters that two phrases have in common, 0 to 1; 0 where their polarity differs.

    >>> likeness(parse_phrase("受理案件"), parse_phrase("受理的案件"))
    1.0
    >>> likeness(parse_phrase("案件上升"), parse_phrase("案件下降"))
    0.0
    """
    if one.bare == other.bare:
        return 1.0
    if one.polar != other.polar:
        return 0.0
    total = one.pairs.total() + other.pairs.total()
    return 2 * (one.pairs & other.pairs).total() / total if total else 0.0


def find_pairs(golds: Sequence[GoldClaim], saids: Sequence[SaidClaim]) -> dict[int, int]:
    """Return, for the index of each claim that answers a gold claim, the index of that gold claim.

    They share more than half of the longer of both spans; each has one partner, the largest overlap first.

    Args:
        golds: the gold claims of a document, optional ones included.
        saids: the claims of the document.
    """
    overlaps = []
    for g, gold in enumerate(golds):
        for s, said in enumerate(saids):
            shared = min(said.span[1], gold.span[1]) - max(said.span[0], gold.span[0])
            longest = max(said.span[1] - said.span[0], gold.span[1] - gold.span[0])
            if shared > 0 and shared * 2 > longest:
                overlaps.append((-shared / longest, g, s))
    gold_of: dict[int, int] = {}
    taken: set[int] = set()
    for _, g, s in sorted(overlaps):
        if g not in taken and s not in gold_of:
            gold_of[s] = g
            taken.add(g)
    return gold_of


def find_right_fields(gold: GoldClaim, said: SaidClaim, neighbours: Sequence[Phrase]) -> frozenset[str]:
    """Return the fields of a claim that are as the gold says.

    Args:
        gold: the gold claim that it answers.
        said: the claim.
        neighbours: the metrics of all gold claims of the document; the claim's must be nearer to its own.
    """
    right = {field for field in LISTED if said.answers[field] in gold.accepted[field]}
    if _same_amount(gold, said.amount):
        right.add("value")
    if _same_metric(gold, said.metric, neighbours):
        right.add("metric")
    return frozenset(right)


def _same_amount(gold: GoldClaim, said: Amount) -> bool:
    want = gold.amount
    slack = _FRACTION_SLACK if want.kind == "fraction" else _SLACK
    return (
        said.kind == want.kind
        and said.bound == want.bound
        and said.unit in gold.units
        and _near(want.number, said.number, slack)
        and _near(want.lower, said.lower, slack)
        and _near(want.upper, said.upper, slack)
    )


def _near(want: float | None, said: float | None, slack: float) -> bool:
    if want is None or said is None:
        return want is said
    return abs(want - said) <= slack * max(1.0, abs(want))


def _same_metric(gold: GoldClaim, text: str | None, neighbours: Sequence[Phrase]) -> bool:
    said = parse_phrase(text)
    own = [parse_phrase(metric) for metric in gold.metrics]
    best = max(likeness(phrase, said) for phrase in own)
    if best < _LIKENESS:
        return False
    bare = {phrase.bare for phrase in own}
    return all(likeness(other, said) <= best for other in neighbours if other.bare not in bare)
