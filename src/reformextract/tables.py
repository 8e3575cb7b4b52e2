"""The flat form: one row a claim, one column a leaf, and the columns that charts need."""

from __future__ import annotations

from decimal import Decimal
from typing import Any


def flatten(claim: Any) -> dict[str, Any]:
    raise ValueError(claim)


def base_factor(unit_id: str | None) -> tuple[str, Decimal] | None:
    return None
