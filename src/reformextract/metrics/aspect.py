"""What a number says of its metric: level, change, share, rank or difference, with the words that tell."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(slots=True)
class Aspect:
    """What a number says of its metric; `cut` is where the metric's own words end, `reference` the other side."""

    name: str
    direction: str | None = None
    basis: str | None = None
    cut: int = -1
    reference: Span | None = None
    cue: Span | None = None
    rule: str = ""
    object: Span | None = None
