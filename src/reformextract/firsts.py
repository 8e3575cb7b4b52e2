"""What a match of a pattern can begin with, end with and hold, read off the pattern.

Patterns of lexicons are filed by it, so that each is tried only where it can match (see `names`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

#: Characters, or None for any.
Chars = frozenset[str] | None
_DIGITS = frozenset("0123456789")
_NUMERAL = _DIGITS | frozenset("〇零一二三四五六七八九十百千万亿两几数余多半廿卅壹贰叁肆伍陆柒捌玖拾佰仟,.")
#: What else a numeral may end with: 十来, 5k, 对折.
_ENDINGS = _NUMERAL | frozenset("来kK对兆")
_SPACES = frozenset(
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_NONE: frozenset[str] = frozenset()
_OPENING = re.compile(r"\((?:\?(?:[:=!>]|<[=!]|P<\w+>))?")
_REPEAT = re.compile(r"(?:[?*]|\{0?,\d*\}|\{0\}|(?P<some>\+|\{\d+(?:,\d*)?\}))[?+]?")
_CODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_ESCAPES = {"n": "\n", "t": "\t"}
_KINDS: dict[str, Chars] = {"d": _DIGITS, "s": _SPACES, **dict.fromkeys("wWSD")}
#: A class wider than this is any character.
_WIDE = 200


@dataclass(frozen=True, slots=True)
class PatternReach:
    """What a match may begin with, what may stand second (None also where it may be of one character), what it may end with
    where nothing is asked of the next character, all that it may hold, and whether it may be all numeral.
    """

    firsts: Chars
    seconds: Chars
    ends_in: Chars
    alphabet: Chars
    numeral: bool


@dataclass(slots=True)
class _Piece:
    """A part of a pattern: first, second, last and all characters, whether it may be empty or of one character, and whether
    it looks ahead at others.
    """

    firsts: Chars = _NONE
    seconds: Chars = _NONE
    lasts: Chars = _NONE
    alphabet: Chars = _NONE
    empty: bool = True
    single: bool = False
    asks: bool = False
    numeral: bool = True


def reach(pattern: str) -> PatternReach:
    """Return what a match of a pattern can begin with, end with and hold.

    Args:
        pattern: a pattern of the kind that lexicons hold: groups, classes, look-arounds, repeats.

    >>> found = reach("(?<![0-9])(?:上|左)?右[一二]")
    >>> sorted(found.firsts or ()), sorted(found.ends_in or ())
    (['上', '右', '左'], ['一', '二'])
    """
    piece, _ = _alternatives(_CODE.sub(lambda code: chr(int(code[1], 16)), pattern), 0)
    return PatternReach(
        None if piece.empty else piece.firsts, None if piece.empty or piece.single else piece.seconds, piece.lasts,
        piece.alphabet, piece.numeral and not piece.asks,
    )  # fmt: skip


def alternatives(pattern: str) -> list[str]:
    """Return the alternatives that a pattern is made of.

    Args:
        pattern: as for `reach`.

    >>> alternatives("上(?:午|周)|[下|]午")
    ['上(?:午|周)', '[下|]午']
    """
    found, at = [], 0
    while at <= len(pattern):
        _, end = _sequence(pattern, at)
        found.append(pattern[at:end])
        at = end + 1
    return found


def led(pattern: str) -> str:
    """Return a pattern behind a look at the character that its matches begin with.

    A scan with many alternatives, or with some that begin with a look-around or a group, is two to three times as fast by it.

    Args:
        pattern: as for `reach`; one whose matches may begin with any character stays as it is.

    >>> led("力争|(?:还|明确)要求[,:]")
    '(?=[力明还])(?:力争|(?:还|明确)要求[,:])'
    """
    firsts = reach(pattern).firsts
    return pattern if firsts is None else f"(?=[{re.escape(''.join(sorted(firsts)))}])(?:{pattern})"


class Sieved:
    """A pattern that is looked for where two characters may begin a match, which is several times as fast as to search.

    Args:
        pattern: as for `reach`; its matches are never empty.
    """

    __slots__ = ("_begin", "_whole", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        found = reach(pattern)
        firsts, seconds = (
            f"[{re.escape(''.join(sorted(chars)))}]" if chars is not None else ""
            for chars in (found.firsts, found.seconds)
        )
        self._begin = re.compile((firsts or r"[\s\S]") + (f"(?={seconds})" if seconds else ""))
        self._whole = re.compile(pattern)

    def finditer(self, folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the matches of the pattern in order, as its own `finditer` does.

        >>> [found.span() for found in Sieved("[上下]午|中午").finditer("上周中午和下午", 0, 7)]
        [(2, 4), (5, 7)]
        """
        begin, whole, at = self._begin.search, self._whole.match, start
        while (seed := begin(folded, at, end)) is not None:
            at = seed.start()
            found = whole(folded, at, end)
            if found is None:
                at += 1
                continue
            yield found
            at = found.end()

    def search(self, folded: str, start: int, end: int) -> re.Match[str] | None:
        """Return the first match of the pattern, or None, as its own `search` does."""
        return next(self.finditer(folded, start, end), None)


def _union(one: Chars, other: Chars) -> Chars:
    return None if one is None or other is None else one | other


def _any_of(parts: list[Chars]) -> Chars:
    known = [chars for chars in parts if chars is not None]
    return frozenset().union(*known) if len(known) == len(parts) else None


def _alternatives(pattern: str, at: int) -> tuple[_Piece, int]:
    piece, at = _sequence(pattern, at)
    if at >= len(pattern) or pattern[at] != "|":
        return piece, at
    pieces = [piece]
    while at < len(pattern) and pattern[at] == "|":
        piece, at = _sequence(pattern, at + 1)
        pieces.append(piece)
    whole = _Piece(
        _any_of([p.firsts for p in pieces]), _any_of([p.seconds for p in pieces]), _any_of([p.lasts for p in pieces]),
        _any_of([p.alphabet for p in pieces]), any(p.empty for p in pieces), any(p.single for p in pieces),
        all(p.asks for p in pieces), any(p.numeral for p in pieces),
    )  # fmt: skip
    return whole, at


def _sequence(pattern: str, at: int) -> tuple[_Piece, int]:
    whole = _Piece()
    while at < len(pattern) and pattern[at] not in "|)":
        piece, at = _atom(pattern, at)
        repeat = _REPEAT.match(pattern, at) if pattern[at : at + 1] in ("?", "*", "+", "{") else None
        if repeat is not None:
            at = repeat.end()
            empty = piece.empty or not repeat["some"]
            once = repeat[0][0] == "?" or re.match(r"\{(?:0?,)?[01]\}", repeat[0]) is not None
            seconds = _union(piece.seconds, piece.firsts) if piece.single and not once else piece.seconds
            piece = _Piece(
                piece.firsts, seconds, piece.lasts, piece.alphabet, empty, piece.single, piece.asks, piece.numeral or empty
            )  # fmt: skip
        if piece.asks and piece.empty and whole.lasts and whole.lasts.isdisjoint(_ENDINGS):
            piece = _Piece(
                asks=True
            )  # no numeral ends where it looks ahead, so nothing that it asks for stands behind one
        lasts = _NONE if piece.asks else piece.lasts
        seconds = _union(whole.seconds, piece.seconds) if whole.empty else whole.seconds
        whole = _Piece(
            _union(whole.firsts, piece.firsts) if whole.empty else whole.firsts,
            _union(seconds, piece.firsts) if whole.single else seconds,
            lasts if piece.asks else _union(whole.lasts, lasts) if piece.empty else lasts,
            _union(whole.alphabet, piece.alphabet), whole.empty and piece.empty,
            (whole.single and piece.empty) or (whole.empty and piece.single), piece.asks,
            whole.numeral and piece.numeral,
        )  # fmt: skip
    return whole, at


def _atom(pattern: str, at: int) -> tuple[_Piece, int]:
    char = pattern[at]
    if char == "(":
        opening = _OPENING.match(pattern, at)
        inner, end = _alternatives(pattern, opening.end() if opening is not None else at + 1)
        if pattern.startswith("(?=", at):
            # What must follow may stand behind a numeral: its first character, where it has one.
            return _Piece(alphabet=inner.alphabet if inner.empty else inner.firsts, asks=not inner.empty), end + 1
        return (_Piece() if pattern.startswith(("(?!", "(?<=", "(?<!"), at) else inner), end + 1
    if char == "[":
        return _class(pattern, at)
    if char == "\\":
        kind = pattern[at + 1]
        if kind in "bBZA":
            return _Piece(), at + 2
        chars: Chars = _KINDS[kind] if kind in _KINDS else frozenset(_ESCAPES.get(kind, kind))
        return _one(chars), at + 2
    if char in "^$":
        return _Piece(), at + 1
    chars = None if char == "." else frozenset(char)
    return _one(chars), at + 1


def _one(chars: Chars) -> _Piece:
    return _Piece(
        chars, _NONE, chars, chars, empty=False, single=True, numeral=chars is None or not chars.isdisjoint(_NUMERAL)
    )


def _class(pattern: str, at: int) -> tuple[_Piece, int]:
    end = pattern.index("]", at + 2)
    while pattern[end - 1] == "\\" and pattern[end - 2] != "\\":
        end = pattern.index("]", end + 1)
    chars: Chars = (
        None if pattern[at + 1] == "^" else _members(pattern[at + 1 : end], re.compile(pattern[at : end + 1]).fullmatch)
    )
    return _one(chars), end + 1


def _members(body: str, holds: Callable[[str], object]) -> Chars:
    spans = [(ord(low), ord(high)) for low, high in re.findall(r"\\?(.)-\\?(.)", body)]
    if re.search(r"\\[wWSD]", body) or any(high - low > _WIDE for low, high in spans):
        return None
    listed = set(body) | {chr(code) for low, high in spans for code in range(low, high + 1)}
    listed |= (_DIGITS if "\\d" in body else _NONE) | (_SPACES if "\\s" in body else _NONE)
    return frozenset(char for char in listed if holds(char))
