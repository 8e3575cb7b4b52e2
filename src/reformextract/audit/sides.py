"""Differences against their two sides, and from–to against its direction.

`99.52天，比全省平均值(113.09天)少13.57天` · `由71.4天缩短到58.9天`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reformextract.audit.terms import Passage, Term
from reformextract.audit.wording import confirm, contradict, shown_like
from reformextract.models import Confirmation, Finding

UP = re.compile("上升|增加|提高|增长|提升|扩大|攀升|上涨|涨|升|增|扩|拓展|跃升|回升|上调|延长|拉长|延伸")
DOWN = re.compile("下降|减少|降低|缩短|压缩|压减|下调|回落|缩小|缩减|收窄|降|减|缩|跌|削减|精简")
_FROM = re.compile("(?:由|从)[^,;。]{0,24}$")
_TO = re.compile("^[^,;。]{0,8}(?:到|至|为|成|了)[^,;。]{0,6}$")
_AGAINST = re.compile("比|较|高于|低于|高出|少于|多于|优于")


def find_from_to(passage: Passage) -> Iterator[tuple[Term, Term, str]]:
    """Yield the two figures of each from–to of a sentence, with the word between them.

    Args:
        passage: the sentence.

    >>> from reformextract.audit.terms import read_passages
    >>> from reformextract.pipeline import extract
    >>> [passage] = read_passages(extract("平均审理用时由71.4天缩短到58.9天。"))
    >>> [(one.written, other.written, word) for one, other, word in find_from_to(passage)]
    [('71.4天', '58.9天', '缩短')]
    """
    for one, other in pairwise(passage.terms):
        between = passage.between(one, other)
        if one.unit != other.unit or one.unit == ":" or not _FROM.search(passage.before(one)) or not _TO.match(between):
            continue
        found = UP.search(between) or DOWN.search(between)
        if found is not None:
            yield one, other, found[0]


def find_directions(passage: Passage) -> Iterator[Finding | Confirmation]:
    """Yield the from–to of a sentence that were checked against the word that tells their direction.

    Args:
        passage: the sentence.
    """
    for one, other, word in find_from_to(passage):
        up = UP.fullmatch(word) is not None
        low, high = (one, other) if up else (other, one)
        total = f"由{one.written}{word}到{other.written}"
        if high.interval.below(low.interval):
            message = f"{total}：{other.written}{'小' if up else '大'}于{one.written}，与“{word}”不符。"
            yield Finding("direction", "error", (one.claim, other.claim), total, message)
        elif low.interval.below(high.interval):
            yield confirm("direction", (one, other), total)


def find_differences(passage: Passage) -> Iterator[Finding | Confirmation]:
    """Yield the differences of a sentence that were checked against their two sides.

    Args:
        passage: the sentence.
    """
    for index, difference in enumerate(passage.terms):
        claim = difference.claim
        if claim.aspect != "difference" or claim.direction is None or claim.reference is None or index < 2:
            continue
        unit = "%" if difference.unit == "百分点" else difference.unit
        side = passage.terms[index - 1]
        levels = [term for term in passage.terms[: index - 1] if term.claim.aspect == "level" and term.unit == unit]
        if side.unit != unit or not levels:
            continue
        level = levels[-1]
        if not passage.together(level, difference) or not _AGAINST.search(passage.between(level, side)):
            continue
        start, end = claim.reference.span
        if not (start <= side.start and side.end <= end + 1):
            continue
        up = claim.direction == "up"
        result = level.interval.minus(side.interval) if up else side.interval.minus(level.interval)
        minuend, subtrahend = (level, side) if up else (side, level)
        total = f"{minuend.written}－{subtrahend.written}"
        if minuend.exact is not None and subtrahend.exact is not None:
            total = f"{total}＝{shown_like(minuend.exact - subtrahend.exact, difference)}"
        if result.meets(difference.interval):
            yield confirm("difference", (level, side, difference), total)
        else:
            yield contradict("difference", (level, side, difference), total, result, difference)
