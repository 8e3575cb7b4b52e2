"""A column of a table: its name, its type and how a record gives its cell."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Literal

ColumnType = Literal["text", "integer", "decimal(38,8)", "date", "json"]

#: Digits and decimal places of a column of type decimal(38,8).
PRECISION, SCALE = 38, 8
_LAST_PLACE = Decimal(1).scaleb(-SCALE)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the flat form: its name, its type, what it holds in both languages, and how a claim gives it.

    A `text` cell is a `str`, an `integer` cell an `int`, a `date` cell is a `datetime.date`, a
    `decimal(38,8)` cell a `Decimal` with eight places, a `json` cell JSON as text.
    """

    name: str
    type: ColumnType
    chinese: str
    english: str
    getter: Callable[[Any], Any]


def leaf(path: str, at: int | None = None) -> Callable[[Any], Any]:
    """Return what gives the leaf at a dotted path, None below a None; `at` picks an end of a span."""
    names = path.split(".")

    def get(claim: Any) -> Any:
        found = claim
        for name in names:
            if found is None:
                return None
            found = getattr(found, name)
        return found[at] if at is not None and found is not None else found

    return get


def fitted(number: Decimal | None) -> Decimal | None:
    """Return the number with eight places, or None where decimal(38,8) has no room for it."""
    if number is None:
        return None
    try:
        return number.quantize(_LAST_PLACE, context=Context(prec=PRECISION))
    except InvalidOperation:
        return None


def _spell(value: Any) -> str:
    return value.isoformat() if isinstance(value, dt.date) else format(value, "f")


#: Returns a value as JSON, decimals as text so that no digit is lost, dates in ISO form; the encoder is made once, since making it costs as much as a cell.
json_text: Callable[[Any], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_spell).encode
