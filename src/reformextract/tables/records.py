"""From the flat form back: the record of a row, as tables and databases hold it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

#: The leaves of the records that may be null as a whole, with the leaf that is never null where they stand.
_PARTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "agency": ("kind", ("text", "name", "kind", "scope", "region_code", "via")),
    "region": ("code", ("text", "code", "name", "level", "via")),
    "period": ("text", ("text", "start", "end", "grain", "via")),
    "reference": ("text", ("text",)),
}


def unflatten(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the record of a flat row, ready for `Claim.model_validate`: the inverse of `flatten`.

    Args:
        row: cells by the names of `COLUMNS`; decimals may be text, dates ISO text, JSON text or what it holds.

    Raises:
        KeyError: a column is missing.

    >>> from reformextract.models import Claim
    >>> from reformextract.pipeline import extract
    >>> claim = extract("全市法院结案4.2万件。", region="衡水市")[0]
    >>> Claim.model_validate(unflatten(claim.flat())) == claim
    True
    """
    record: dict[str, Any] = {name: row[name] for name in ("schema", "id", "key", "doc_id")}
    for part, (told_by, leaves) in _PARTS.items():
        if row[f"{part}_{told_by}"] is None:
            record[part] = None
            continue
        record[part] = {leaf: row[f"{part}_{leaf}"] for leaf in leaves}
        record[part]["span"] = _span(row, f"{part}_span")
    record["metric"] = {"text": row["metric_text"], "id": row["metric_id"], "spans": _parsed(row["metric_spans"])}
    record["value"] = {name: row[f"value_{name}"] for name in ("text", "kind", "unit", "unit_id", "bound")}
    record["value"] |= {name: _number(row[f"value_{name}"]) for name in ("number", "lower", "upper")}
    record["value"]["span"] = _span(row, "value_span")
    record |= {name: row[name] for name in ("aspect", "direction", "basis", "modality")}
    record["cues"] = _parsed(row["cues"])
    record["sentence"] = {"text": row["sentence_text"], "span": _span(row, "sentence")}
    record["source"] = {name: row[name] for name in ("title", "published", "url")}
    record["trail"] = _parsed(row["trail"])
    return record


def _span(row: Mapping[str, Any], name: str) -> tuple[int, int] | None:
    start, end = row[f"{name}_start"], row[f"{name}_end"]
    return None if start is None or end is None else (int(start), int(end))


def _parsed(cell: Any) -> Any:
    return json.loads(cell) if isinstance(cell, str | bytes) else cell


def _number(cell: Any) -> Decimal | None:
    """The number without the zeros that fill its column."""
    if cell is None:
        return None
    number = Decimal(cell)
    return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
