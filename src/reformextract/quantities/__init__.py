"""Quantities: numerals of class `quantity` with their units, kinds and bounds (`units`, `bounds`, `ranks`, `finder`)."""

from __future__ import annotations

from reformextract.quantities.finder import QuantityFinder, Rejected

__all__ = ["QuantityFinder", "Rejected"]
