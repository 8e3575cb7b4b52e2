"""The flat form: every column, its type, the columns that charts need, and the published codebook."""

import datetime as dt
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import reformextract
from reformextract.lexicon import load_lexicon
from reformextract.models import Claim, Region
from reformextract.pipeline import extract
from reformextract.regions import load_gazetteer
from reformextract.tables import COLUMNS, base_factor, codebook, flatten, to_base

ROOT = Path(__file__).resolve().parents[1]
_NAMES = """
schema producer id key doc_id
agency_text agency_name agency_kind agency_scope agency_region_code agency_span_start agency_span_end agency_via
region_text region_code region_name region_level region_span_start region_span_end region_via
province_code province_name prefecture_code prefecture_name county_code county_name
metric_text metric_id metric_name metric_spans
value_text value_kind value_number value_unit value_unit_id value_bound value_lower value_upper
value_span_start value_span_end value_ratio value_base_number value_base_unit
period_text period_start period_end period_grain period_span_start period_span_end period_via
aspect direction basis reference_text reference_span_start reference_span_end modality cues
sentence_text sentence_start sentence_end title published url trail
"""
NAMES = _NAMES.split()
TYPES = {"text": str, "integer": int, "decimal(38,8)": Decimal, "date": dt.date, "json": str}
TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。"


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    return extract(
        TEXT, published="2024-01-15", region="衡水市", title="工作综述", url="https://example.org/1", id="demo"
    )


@pytest.fixture(scope="module")
def corpus_rows() -> list[dict[str, Any]]:
    rows = []
    for path in sorted((ROOT / "corpus" / "articles").glob("*.txt")):
        meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        known = {key: meta[key] for key in ("published", "region", "title", "url")}
        rows += [claim.flat() for claim in extract(path.read_text(encoding="utf-8"), id=path.stem, **known)]
    assert len(rows) > 500
    return rows


def valued(claim: Claim, **fields: Any) -> Claim:
    """The claim with another value."""
    return claim.model_copy(update={"value": claim.value.model_copy(update=fields)})


def placed(claim: Claim, code: str) -> Claim:
    """The claim with another region."""
    region = Region(text="某地", code=code, name="某地", level="county", span=None, via="metadata")
    return claim.model_copy(update={"region": region})


def test_the_columns_are_these_in_this_order() -> None:
    assert [column.name for column in COLUMNS] == NAMES


def test_a_row_has_every_column(claims: list[Claim]) -> None:
    for claim in claims:
        assert list(claim.flat()) == NAMES
        assert claim.flat() == flatten(claim)


def test_every_cell_is_of_its_column_s_type(corpus_rows: list[dict[str, Any]]) -> None:
    wrong = {
        (column.name, type(row[column.name]).__name__)
        for row in corpus_rows
        for column in COLUMNS
        if row[column.name] is not None and type(row[column.name]) is not TYPES[column.type]
    }
    assert not wrong


def test_every_column_but_the_address_is_filled_somewhere(corpus_rows: list[dict[str, Any]]) -> None:
    """A getter that always gives None would pass for a column."""
    empty = {name for name in NAMES if all(row[name] is None for row in corpus_rows)}
    assert empty <= {"url"}


def test_json_cells_are_json(corpus_rows: list[dict[str, Any]]) -> None:
    names = [column.name for column in COLUMNS if column.type == "json"]
    assert names == ["metric_spans", "cues", "trail"]
    assert all(isinstance(json.loads(row[name]), list) for row in corpus_rows for name in names)


def test_a_row_in_full(claims: list[Claim]) -> None:
    row = claims[0].flat()
    claim = claims[0]
    assert row["id"] == claim.id
    assert row["key"] == claim.key
    shown = {name: row[name] for name in NAMES if name not in ("id", "key", "trail", "agency_text", "region_text")}
    a, b = claim.value.span
    assert claim.agency is not None
    assert claim.agency.span is not None
    assert claim.region is not None
    assert claim.region.span is not None
    assert claim.period is not None
    assert claim.period.span is not None
    assert shown == {
        "schema": 1, "producer": f"reformextract {reformextract.__version__}", "doc_id": "demo",
        "agency_name": "衡水市法院", "agency_kind": "court", "agency_scope": "system", "agency_region_code": "131100",
        "agency_span_start": claim.agency.span[0], "agency_span_end": claim.agency.span[1], "agency_via": "sentence",
        "region_code": "131100", "region_name": "河北省衡水市", "region_level": "prefecture",
        "region_span_start": claim.region.span[0], "region_span_end": claim.region.span[1], "region_via": "sentence",
        "province_code": "130000", "province_name": "河北省", "prefecture_code": "131100", "prefecture_name": "衡水市",
        "county_code": None, "county_name": None,
        "metric_text": "审结案件", "metric_id": claim.metric.id, "metric_name": row["metric_name"],
        "metric_spans": "[[10,14]]",
        "value_text": "10.52万件", "value_kind": "count", "value_number": Decimal(105200), "value_unit": "件",
        "value_unit_id": "case", "value_bound": "=", "value_lower": Decimal(105200), "value_upper": Decimal(105200),
        "value_span_start": a, "value_span_end": b, "value_ratio": None,
        "value_base_number": None, "value_base_unit": None,
        "period_text": "2023年", "period_start": dt.date(2023, 1, 1), "period_end": dt.date(2023, 12, 31),
        "period_grain": "year", "period_span_start": 0, "period_span_end": 5, "period_via": "sentence",
        "aspect": "level", "direction": None, "basis": None, "reference_text": None, "reference_span_start": None,
        "reference_span_end": None, "modality": "actual", "cues": "[]",
        "sentence_text": TEXT, "sentence_start": 0, "sentence_end": len(TEXT),
        "title": "工作综述", "published": "2024-01-15", "url": "https://example.org/1",
    }  # fmt: skip


def test_what_is_not_grounded_is_null(claims: list[Claim]) -> None:
    bare = claims[0].model_copy(update={"agency": None, "region": None, "period": None, "reference": None})
    row = bare.flat()
    groups = ("agency_", "region_", "province_", "prefecture_", "county_", "period_", "reference_")
    assert {row[name] for name in NAMES if name.startswith(groups)} == {None}


@pytest.mark.parametrize(
    "number, cell",
    [
        pytest.param("46407", "46407.00000000", id="an integer"),
        pytest.param("66.8", "66.80000000", id="a decimal"),
        pytest.param("1365E+10", "13650000000000.00000000", id="a number with an exponent"),
        pytest.param("0.333333333333", "0.33333333", id="more places than eight are rounded"),
        pytest.param("9" * 30, "9" * 30 + ".00000000", id="the largest that fits"),
        pytest.param("1" + "0" * 30, None, id="one that does not fit"),
    ],
)
def test_numbers_have_eight_places(claims: list[Claim], number: str, cell: str | None) -> None:
    row = valued(claims[0], number=Decimal(number)).flat()
    assert row["value_number"] == (None if cell is None else Decimal(cell))
    assert str(row["value_number"]) == str(cell)
    assert row["value_text"] == "10.52万件"


@pytest.mark.parametrize(
    "text, ratio",
    [
        pytest.param("2023年，全市法院结案率达66.8%。", "0.668", id="a percent"),
        pytest.param("2023年，全市法院三分之二的案件调解结案。", "0.66666667", id="a fraction"),
        pytest.param("2023年，全市法院九成的案件调解结案。", "0.9", id="tenths"),
        pytest.param("2023年，全市法院百分之三的案件调解结案。", "0.03", id="a percent in words"),
        pytest.param("2023年，全市人口自然增长率为5.2‰。", "0.0052", id="a per mille"),
        pytest.param("2023年，全市法院结案率提高2.1个百分点。", None, id="percentage points are a distance, no part"),
        pytest.param("2023年，全市法院结案312件。", None, id="a count"),
    ],
)
def test_parts_of_a_whole_are_on_one_scale(text: str, ratio: str | None) -> None:
    [claim] = extract(text, region="衡水市")
    assert claim.flat()["value_ratio"] == (None if ratio is None else Decimal(ratio))


def test_a_range_has_no_ratio(claims: list[Claim]) -> None:
    bounds = {"lower": Decimal(20), "upper": Decimal(34)}
    row = valued(claims[1], kind="percent", number=None, bound="range", **bounds).flat()
    assert row["value_ratio"] is None
    assert (row["value_lower"], row["value_upper"]) == (20, 34)


@pytest.mark.parametrize(
    "code, province, prefecture, county",
    [
        pytest.param("100000", None, None, None, id="the country lies in no province"),
        pytest.param("130000", "河北省", None, None, id="a province"),
        pytest.param("131100", "河北省", "衡水市", None, id="a prefecture"),
        pytest.param("410225", "河南省", "开封市", "兰考县", id="a county"),
        pytest.param("110101", "北京市", None, "东城区", id="a district of a municipality has no prefecture"),
        pytest.param("429004", "湖北省", None, "仙桃市", id="a city right below its province"),
        pytest.param("999999", None, None, None, id="a code that the gazetteer does not hold"),
    ],
)
def test_places(
    claims: list[Claim], code: str, province: str | None, prefecture: str | None, county: str | None
) -> None:
    row = placed(claims[0], code).flat()
    assert [row[f"{level}_name"] for level in ("province", "prefecture", "county")] == [province, prefecture, county]
    codes = [row[f"{level}_code"] for level in ("province", "prefecture", "county")]
    names = load_gazetteer().by_code
    assert [code and names[code].name for code in codes] == [province, prefecture, county]


def test_the_metric_s_name_is_the_lexicon_s(claims: list[Claim]) -> None:
    entry = load_lexicon()["metrics"][0]
    for ident, name in ((entry.id, entry.name), ("mine.own", "mine.own"), (None, None)):
        metric = claims[0].metric.model_copy(update={"id": ident})
        assert claims[0].model_copy(update={"metric": metric}).flat()["metric_name"] == name


@pytest.mark.parametrize(
    "unit_id, base",
    [
        pytest.param("hectare", ("m2", Decimal(10000)), id="公顷"),
        pytest.param("kilometre", ("m", Decimal(1000)), id="公里"),
        pytest.param("hour", ("s", Decimal(3600)), id="小时"),
        pytest.param("month", None, id="a month has no fixed length"),
        pytest.param("case", None, id="件 is its own"),
        pytest.param("kilogram_per_nothing", None, id="a compound that the lexicon does not hold"),
        pytest.param(None, None, id="no unit"),
    ],
)
def test_base_units(unit_id: str | None, base: tuple[str, Decimal] | None) -> None:
    assert base_factor(unit_id) == base


@pytest.mark.parametrize(
    "unit_id, number, expected",
    [
        pytest.param("mu", "3", "2000", id="三亩"),
        pytest.param("mu", "20.36E+4", "135733333.33333", id="20.36万亩, to 14 digits"),
        pytest.param("hectare", "12345678901234567.89", "123456789012345678900", id="a factor that ends loses nothing"),
    ],
)
def test_numbers_in_base_units(unit_id: str, number: str, expected: str) -> None:
    factor = base_factor(unit_id)
    assert factor is not None
    assert to_base(Decimal(number), factor[1]) == Decimal(expected)


def test_base_columns(claims: list[Claim]) -> None:
    row = valued(claims[0], kind="measure", unit="亩", unit_id="mu", number=Decimal(3)).flat()
    assert (row["value_base_number"], row["value_base_unit"]) == (2000, "m2")


def test_every_column_is_told_in_both_languages() -> None:
    for column in COLUMNS:
        assert re.search("[\u4e00-\u9fff]", column.chinese), column.name
        assert re.search("[a-z]{3}", column.english), column.name
    descriptions = [column.english for column in COLUMNS]
    assert len(set(descriptions)) == len(descriptions)
    assert not [column.name for column in COLUMNS if "|" in column.chinese + column.english]


def test_the_codebook_has_a_line_a_column() -> None:
    lines = [line for line in codebook().splitlines() if line.startswith("| `")]
    assert [line.split("`")[1] for line in lines] == NAMES
    assert {line.count("|") for line in lines} == {5}


def test_the_published_codebook_is_the_code_s() -> None:
    assert (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8") == codebook()
