"""Names, codes and idioms that hold a numeral, looked for only where a numeral stands.

A lexicon holds some hundred literals and patterns. Trying all of them at every character would cost more than all other
stages together, so that each is filed under what can stand there: a literal under the numerals in it, a pattern under the
numeral's first character, the character behind the numeral, and the character that a match begins with.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from reformextract.firsts import Chars, PatternReach, reach

#: A name may begin this far before the numeral in it.
_BEFORE = 18

#: A match that begins with one of these begins with a numeral.
_NUMERAL_STARTS = frozenset("0123456789〇零一二三四五六七八九十百千万亿两几数半廿卅壹贰叁肆伍陆柒捌玖拾佰仟")


class _Tried:
    """A pattern with the class of its matches; it is compiled when first tried, for few texts ask for many of them.

    `seconds` are the characters of which one stands second in a match, None for any.
    """

    def __init__(self, kind: str, written: str, seconds: Chars) -> None:
        self.kind = kind
        self.seconds = seconds
        self._written = written

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it matches."""
        return re.compile(self._written)


class Mask(NamedTuple):
    """A stretch whose numerals count nothing: its class, and why."""

    start: int
    end: int
    kind: str
    reason: str


class MaskTable:
    """Literals and patterns, filed by what stands around the numeral in them.

    Args:
        literals: names as they stand in folded text.
        patterns: pairs of a class and a pattern on folded text; the class is given back with a match.
        numeral: the pattern of numerals.
        characters: the characters of numerals but digits.
        literal_kind: the class of the literals.
    """

    def __init__(
        self,
        literals: Iterable[str],
        patterns: Iterable[tuple[str, str]],
        numeral: re.Pattern[str],
        characters: str,
        literal_kind: str,
    ) -> None:
        self._kind = literal_kind
        named: dict[str, list[tuple[int, str, int]]] = defaultdict(list)
        for literal in literals:
            for match in numeral.finditer(literal):
                named[match[0]].append((-len(literal), literal, match.start()))
        self._literals = {figure: _by_follower(figure, sorted(found)) for figure, found in named.items()}
        known = [
            (found, _Tried(kind, pattern, found.seconds)) for kind, pattern in patterns for found in (reach(pattern),)
        ]
        # 一 stands in so many words that it is filed by itself.
        digits, one, others = (
            _Filed(frozenset(chars), known) for chars in ("0123456789", "一", {*characters} - {"一"})
        )
        self._filed = {**dict.fromkeys(characters, others), **dict.fromkeys("0123456789", digits), "一": one}

    def find(self, folded: str, start: int, end: int, floor: int) -> Mask | None:
        """Return what covers the whole of a numeral, or None.

        Args:
            folded: the document, folded.
            start: where the numeral begins.
            end: where it ends.
            floor: where the mask may begin at the earliest.
        """
        follower = folded[end : end + 1]
        named = self._literals.get(folded[start:end])
        if named is not None:
            for literal, offset in named.get(follower) or named.get("", ()):
                at = start - offset
                if at >= floor and folded.startswith(literal, at):
                    return Mask(at, at + len(literal), self._kind, f"the name {literal}")
        first = folded[start]
        filed = self._filed.get(first)
        if filed is None:
            return None
        tried = filed.by_follower.get(follower, filed.otherwise)
        here = tried.filed[first]
        for one in here.get(folded[start + 1 : start + 2], here[""]):
            match = one.pattern.match(folded, start)
            if match is not None and match.end() >= end:
                return self._mask(one.kind, match)
        if (marks := tried.marks) is not None and start > floor:
            at = max(floor, start - _BEFORE) - 1
            while (mark := marks.search(folded, at + 1, start + 1)) is not None:
                at = mark.start()
                before = tried.filed[mark[0]]
                for one in before.get(folded[at + 1], before[""]):
                    match = one.pattern.match(folded, at)
                    if match is not None and match.end() >= end:
                        return self._mask(one.kind, match)
        return None

    def _mask(self, kind: str, match: re.Match[str]) -> Mask:
        reason = f"the name {match[0]}" if kind == self._kind else "a number, address, hour or road"
        return Mask(*match.span(), kind, reason)


_Literals = Mapping[str, tuple[tuple[str, int], ...]]


def _by_follower(figure: str, named: list[tuple[int, str, int]]) -> _Literals:
    """The literals with a numeral, by the character behind it; those that end with it, under "", go with any."""
    behind = [literal[at + len(figure) :][:1] for _, literal, at in named]
    entries = [entry[1:] for entry in named]
    return {
        follower: tuple([entry for entry, char in zip(entries, behind, strict=True) if char in ("", follower)])
        for follower in {"", *behind}
    }


#: Patterns by the second character of a match; under "" those that any other may follow.
_BySecond = Mapping[str, list[_Tried]]


class _ByFirst(dict[str, _BySecond]):
    """Patterns by the first two characters of a match; filed when first asked for: there are a thousand of these, and few
    texts ask for many.
    """

    def __init__(self, fitting: list[tuple[PatternReach, _Tried]]) -> None:
        super().__init__()
        self._fitting = fitting

    def __missing__(self, first: str) -> _BySecond:
        any_other: list[_Tried] = []
        filed = self[first] = {"": any_other}
        for found, tried in self._fitting:
            if found.firsts is None or first not in found.firsts:
                continue
            if tried.seconds is None:
                for listed in filed.values():
                    listed.append(tried)
                continue
            for second in tried.seconds:
                if second not in filed:
                    filed[second] = any_other.copy()
                filed[second].append(tried)
        return filed


class _Tries:
    """Patterns that may hold a numeral, at it and before it."""

    def __init__(self, fitting: list[tuple[PatternReach, _Tried]], mine: frozenset[str]) -> None:
        #: Patterns by the first characters of their matches.
        self.filed = _ByFirst(fitting)
        self._fitting = fitting
        self._mine = mine

    @cached_property
    def marks(self) -> re.Pattern[str] | None:
        """Finds where to try what is tried before the numeral."""
        early = [
            (firsts, found.seconds)
            for found, _ in self._fitting
            if (firsts := (found.firsts or frozenset()) - self._mine - _NUMERAL_STARTS)
        ]
        if not early:
            return None
        first = frozenset().union(*(firsts for firsts, _ in early))
        seconds = [found for _, found in early]
        second = {char for found in seconds if found is not None for char in found}
        look = "" if None in seconds else f"(?=[{re.escape(''.join(sorted(second)))}])"
        return re.compile(f"[{re.escape(''.join(sorted(first)))}]{look}")


class _Filed:
    """The patterns that can hold a numeral that begins with one of some characters, by the character behind it."""

    __slots__ = ("by_follower", "otherwise")

    def __init__(self, mine: frozenset[str], known: list[tuple[PatternReach, _Tried]]) -> None:
        fitting = [(r, tried) for r, tried in known if r.alphabet is None or r.alphabet & mine]
        always = [index for index, (r, _) in enumerate(fitting) if r.alphabet is None or _may_end(r, mine)]
        holding: dict[str, list[int]] = defaultdict(list)
        for index, (found, _) in enumerate(fitting):
            for follower in (found.alphabet or frozenset()) - mine:
                holding[follower].append(index)
        made: dict[tuple[int, ...], _Tries] = {}

        def tries(indexes: Iterable[int]) -> _Tries:
            chosen = tuple(sorted(set(indexes)))
            if chosen not in made:
                made[chosen] = _Tries([fitting[index] for index in chosen], mine)
            return made[chosen]

        self.otherwise = tries(always)
        self.by_follower = {follower: tries([*always, *indexes]) for follower, indexes in holding.items()}


def _may_end(found: PatternReach, mine: frozenset[str]) -> bool:
    """Whether a match may end with the numeral, so that any character may stand behind."""
    if found.firsts is not None and found.firsts <= _NUMERAL_STARTS:
        return found.numeral
    return found.ends_in is None or bool(found.ends_in & mine) or found.numeral
