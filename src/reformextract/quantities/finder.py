"""Reads each figure of class `quantity`, and lets the items of a list share what one of them tells."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import NamedTuple

from reformextract.figures import NAME, QUANTITY, TIME, Figure
from reformextract.lexicon import Lexicon
from reformextract.models import Quantity
from reformextract.numerals import parse_numeral
from reformextract.quantities.bare import UNDETERMINED
from reformextract.quantities.bounds import BoundTable, NounTable
from reformextract.quantities.ranks import RankFinder
from reformextract.quantities.reader import read_figure, read_index
from reformextract.quantities.stretch import Stretch
from reformextract.quantities.units import UnitTable

_ITEM_LIST = re.compile(r" ?(?:、|,|和|及|与|或|至)\s?")
_LONGEST_JOINT = 3


_NOWHERE = (1 << 60, 1 << 60)
#: What may stand between the two ends that are told one after the other.
_COMPARISONS = re.compile(r"[ ,]{0,3}(?:的?同时|并且?|而且|且|而)?[ ,]{0,2}")


class Rejected(NamedTuple):
    """A numeral that counts nothing, with the reason."""

    start: int
    end: int
    reason: str


class QuantityFinder:
    """Reads figures with the units and modifiers of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._units = UnitTable(lexicon)
        self._bounds = BoundTable(lexicon)
        self._nouns = NounTable(lexicon)
        self._ranks = RankFinder(lexicon)

    def find(
        self, folded: str, original: str, start: int, end: int, figures: list[Figure]
    ) -> tuple[list[Quantity], list[Rejected]]:
        """Return the quantities of a stretch of text in order, and the numerals that count nothing.

        Args:
            folded: the document, folded.
            original: the document as written, for the quoted texts.
            start: where to begin.
            end: where to stop.
            figures: the figures found there.
        """
        taken = [(f.start, f.end) for f in figures if f.kind in (TIME, NAME)]
        ranks = self._ranks.find(folded, original, start, end, taken)
        in_ranks = iter([r.span for r in ranks])
        rank_start, rank_end = next(in_ranks, _NOWHERE)
        found: list[Quantity] = [*ranks]
        rejected: list[Rejected] = []
        at = start
        text = Stretch(folded, original, end, self._units, self._bounds, self._nouns)
        for index, figure in enumerate(figures):
            while rank_end <= figure.start:
                rank_start, rank_end = next(in_ranks, _NOWHERE)
            if figure.start < at or (rank_start <= figure.start and figure.end <= rank_end):
                continue
            if figure.kind != QUANTITY:
                rejected.append(Rejected(figure.start, figure.end, figure.reason))
                continue
            floor = max(at, figures[index - 1].end) if index else at
            read = read_figure(text, figure, floor)
            if isinstance(read, str):
                if read == UNDETERMINED and found and _follows_index(folded, figure, found[-1]):
                    read = read_index(text, figure, floor)
                if isinstance(read, str):
                    rejected.append(Rejected(figure.start, figure.end, read))
                    continue
            found += read
            at = read[0].span[1] if len(read) == 1 else max([q.span[1] for q in read])
        if ranks:
            found.sort(key=lambda q: q.span)
        found = _agree(folded, self._inherit(folded, original, found, rejected))
        return _between(folded, original, found), rejected

    def _inherit(self, folded: str, original: str, found: list[Quantity], rejected: list[Rejected]) -> list[Quantity]:
        """A bare number in a list takes the unit of the next item: 12、15和18件; 男310 has none."""
        extra: list[Quantity] = []
        for bare in reversed(rejected):
            if bare.reason != UNDETERMINED or not folded[bare.start].isascii():
                continue
            mark = _ITEM_LIST.match(folded, bare.end)
            if not mark:
                continue
            follower = next((q for q in extra if q.left == mark.end()), None)
            if follower is None:
                index = bisect_left(found, mark.end(), key=lambda q: q.span[0])
                if index < len(found) and found[index].left == mark.end():
                    follower = found[index]
            if follower is None or follower.kind in ("rank", "ratio", "duration") or not follower.unit:
                continue
            numeral = parse_numeral(folded[bare.start : bare.end])
            if numeral is None or numeral.value is None:
                continue
            extra.append(
                replace(
                    follower, text=original[bare.start : bare.end], span=(bare.start, bare.end), number=numeral.value,
                    bound="=", lower=numeral.value, upper=numeral.value, left=bare.start, right=bare.end,
                    rule="quantity.list_item",
                )
            )  # fmt: skip
        if extra:
            gone = {q.span[0] for q in extra}
            rejected[:] = [r for r in rejected if r.start not in gone]
            found = sorted([*found, *extra], key=lambda q: q.span)
        return found


def _agree(folded: str, found: list[Quantity]) -> list[Quantity]:
    """Items of a list share what one of them tells: 1409万、1305万人次 the unit, 突破8万亿元、9万亿元 the bound."""
    result = list(found)
    for index in range(len(result) - 2, -1, -1):
        item, following = result[index], result[index + 1]
        if following.left - item.span[1] > _LONGEST_JOINT:
            continue
        mark = _ITEM_LIST.match(folded, item.span[1])
        if mark is None or following.left != mark.end():
            continue
        if (
            item.rule == "quantity.bare"
            and not item.unit
            and following.unit
            and following.kind in ("count", "money", "measure")
        ) or (item.unit == "个" and following.unit == "个百分点"):
            result[index] = replace(item, kind=following.kind, unit=following.unit, unit_id=following.unit_id)
    for index in range(1, len(result)):
        before, item = result[index - 1], result[index]
        if (
            before.bound in (">", "<", ">=", "<=")
            and item.bound == "="
            and before.kind == item.kind != "rank"
            and folded[before.span[1] : item.span[0]] in ("、", "和", "与")
            and before.left < before.span[0]
            and before.right == before.span[1]
        ):
            lower, upper = (item.number, None) if before.bound.startswith(">") else (None, item.number)
            result[index] = replace(item, bound=before.bound, lower=lower, upper=upper)
    return result


def _between(folded: str, original: str, found: list[Quantity]) -> list[Quantity]:
    """大于20并小于35, 1000以上、1500以下: a lower and an upper end side by side are one range."""
    result: list[Quantity] = []
    for item in found:
        last = result[-1] if result else None
        if last is not None and item.bound != "=" and last.bound != "=" and _both_ends(folded, last, item):
            lower, upper = (last.lower, item.upper) if last.lower is not None else (item.lower, last.upper)
            end = max(item.span[1], last.span[1])
            result[-1] = replace(
                item, text=original[last.span[0] : end], span=(last.span[0], end), number=None, bound="range", lower=lower,
                upper=upper, left=last.left, right=item.right, rule="quantity.between",
            )  # fmt: skip
        else:
            result.append(item)
    return result


def _both_ends(folded: str, first: Quantity, second: Quantity) -> bool:
    if first.unit not in ("", second.unit) or "rank" in (first.kind, second.kind):
        return False
    lower, upper = (first, second) if first.bound in (">", ">=") else (second, first)
    if (
        lower.bound not in (">", ">=")
        or upper.bound not in ("<", "<=")
        or first.number is None
        or second.number is None
    ):
        return False
    if lower.upper is not None or lower.number is None or upper.number is None or lower.number >= upper.number:
        return False
    told = first.left < first.span[0] or first.right > first.span[1]
    joined = _COMPARISONS.fullmatch(folded, first.right, second.left) if second.left >= first.right else None
    return told and joined is not None


def _follows_index(folded: str, figure: Figure, last: Quantity) -> bool:
    if last.rule != "quantity.index" or figure.start - last.span[1] > 24 or not folded[figure.start].isascii():
        return False
    between = folded[last.span[1] : figure.start]
    follower = folded[figure.end : figure.end + 1]
    return (
        bool(between)
        and "。" not in between
        and "\u4e00" <= between[-1] <= "\u9fff"
        and not "\u4e00" <= follower <= "\u9fff"
    )
