"""The dimensions that claims point into: regions, metrics and units, as rows of text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reformextract.lexicon import load_lexicon
from reformextract.regions import load_gazetteer
from reformextract.store.statements import METRIC_COLUMNS, REGION_COLUMNS, UNIT_COLUMNS
from reformextract.tables import base_factor

Row = dict[str, str | None]


def read_dimensions() -> Mapping[str, list[Row]]:
    """Return the rows of each dimension, by the name of its table.

    >>> [row["full_name"] for row in read_dimensions()["regions"] if row["code"] == "131100"]
    ['河北省衡水市']
    """
    return {"regions": list(_regions()), "metrics": list(_metrics()), "units": list(_units())}


def _regions() -> Iterator[Row]:
    gazetteer = load_gazetteer()
    for code, region in gazetteer.by_code.items():
        cells = (
            code, region.name, gazetteer.full_name(code), region.level, region.parent or None,
            gazetteer.up(code, "province") or None, gazetteer.prefecture(code) or None,
        )  # fmt: skip
        yield dict(zip(REGION_COLUMNS, cells, strict=True))


def _metrics() -> Iterator[Row]:
    for entry in load_lexicon(proofs=False)["metrics"]:
        domain = entry.id.partition(".")[0]
        cells = (entry.id, entry.name, entry.label or None, domain, " ".join(entry.listed("kinds")))
        yield dict(zip(METRIC_COLUMNS, cells, strict=True))


def _units() -> Iterator[Row]:
    for entry in load_lexicon(proofs=False)["units"]:
        unit, factor = base_factor(entry.id) or (None, None)
        cells = (
            entry.id, entry.name, entry.label or None, entry.get("kind") or None, entry.get("currency") or None,
            unit, None if factor is None else format(factor, "f"),
        )  # fmt: skip
        yield dict(zip(UNIT_COLUMNS, cells, strict=True))
