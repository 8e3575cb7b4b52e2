"""Sentences and short articles built from slots, each with the record that it must give.

Nothing here is taken from the lexicons or the patterns of the library: places, organs, times, metrics and amounts are
written out, and what they mean is reckoned from the slots. A pattern is a function from a random source to an
`Article`; the same seed gives the same article.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from construction import articles, medleys, sentences, turns, variants
from construction.slots import Article, Expected, Organ

__all__ = ["PATTERNS", "Article", "Expected", "Organ", "Pattern", "build"]

Pattern = Callable[[Random], Article]

PATTERNS: tuple[Pattern, ...] = (
    *sentences.PATTERNS,
    *articles.PATTERNS,
    *variants.PATTERNS,
    *turns.PATTERNS,
    *medleys.PATTERNS,
)


def build(pattern: Pattern, number: int) -> Article:
    """The article of a pattern with that number, the same on every run."""
    return pattern(Random(f"{pattern.__name__} {number}"))
