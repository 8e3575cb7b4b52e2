"""Patterns of many words, put together so that a scan is quick: words are filed under their first character."""

from __future__ import annotations

import re
from collections.abc import Iterable


def either(words: Iterable[str]) -> str:
    """Return a pattern that matches any of some words, the longest first; of no word one that never matches.

    Three hundred words in a row would be tried one after another; so only those with the character that stands there are.

    Args:
        words: the words, as they stand in folded text.

    >>> either(["法院", "法庭", "人民法院", "院"])
    '(?:人民法院|法(?:庭|院)|院)'
    """
    by_first: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        by_first.setdefault(word[:1], []).append(re.escape(word[1:]))
    filed = [
        re.escape(first) + (rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})")
        for first, rests in by_first.items()
    ]
    return f"(?:{'|'.join(filed) or '(?!)'})"


def at_once(words: Iterable[str]) -> str:
    """Return `either` behind a look at the first character: where only one place is asked, most words fail sooner by it.

    Args:
        words: the words, as they stand in folded text.

    >>> at_once(["共", "先后"])
    '(?=[先共])(?:先后|共)'
    """
    known = sorted(set(words))
    firsts = "".join(sorted({re.escape(word[0]) for word in known}))
    return f"(?=[{firsts}]){either(known)}" if known else either(known)


def heads(words: Iterable[str]) -> str:
    """Return a pattern that matches where a word may begin, by its first two characters.

    It is a sieve: the first character of one word and the second of another pass too. Where a word has one character, any may
    stand second.

    Args:
        words: the words, as they stand in folded text.

    >>> heads(["衡水", "北京"])
    '[北衡](?=[京水])'
    """
    known = list(words)
    firsts, seconds = ("".join(sorted({re.escape(word[at : at + 1]) for word in known})) for at in (0, 1))
    return f"[{firsts}]" + (f"(?=[{seconds}])" if all(len(word) > 1 for word in known) else "")
