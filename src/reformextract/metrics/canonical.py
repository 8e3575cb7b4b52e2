"""The canonical metric of a phrase: given only where phrase, kind and unit agree."""

from __future__ import annotations

import re
from collections.abc import Mapping

from reformextract.lexicon import Lexicon
from reformextract.models import Quantity

_FILLER = re.compile(r"[了的]|各类|各种|全部|共计?|累计|全社会(?=用电|固定)|[“”\"、,\s]")


class CanonicalMetrics:
    """The canonical metrics of a lexicon, by surface."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._by_surface: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
        self.names: Mapping[str, str] = {entry.id: entry.name for entry in lexicon["metrics"]}
        for entry in lexicon["metrics"]:
            for surface in dict.fromkeys((*entry.surfaces, entry.name)):
                self._by_surface.setdefault(_bare(surface), []).append(
                    (entry.id, entry.listed("kinds"), entry.listed("units"))
                )

    def resolve(self, phrase: str, quantity: Quantity, aspect: str) -> str | None:
        """Return the id of the metric that a phrase names, or None.

        Args:
            phrase: the metric as found, folded.
            quantity: its quantity; of a level the kind and unit must be the metric's.
            aspect: a change, share or rank keeps the id of what it is one of.
        """
        for ident, kinds, units in self._by_surface.get(_bare(phrase), ()):
            if aspect == "rank" or (
                aspect == "change" and quantity.kind in ("percent", "percentage_point", "multiple", "fraction")
            ):
                return ident
            if (not kinds or quantity.kind in kinds) and (
                not units or quantity.unit in units or quantity.kind in ("percent", "rank")
            ):
                return ident
        return None


def _bare(phrase: str) -> str:
    return _FILLER.sub("", phrase)
