"""Frames in, frames out: the same claims as `extract` in every kind of frame, and what becomes of rows that fail."""

import datetime as dt
import json
import sys
import warnings
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import reformextract as rx
from reformextract.errors import DocumentError, LexiconError, UsageError
from reformextract.models import Claim, Document, Result
from reformextract.store.arrow import claim_schema, results_to_arrow, to_arrow
from reformextract.tables import COLUMNS

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
NAMES = [column.name for column in COLUMNS]
TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。"
FIELDS = ("published", "region", "title", "url")

KINDS: dict[str, tuple[type, Callable[[dict[str, Any]], Any], Callable[[Any], list[dict[str, Any]]]]] = {
    "pandas": (pd.DataFrame, pd.DataFrame, lambda df: pa.Table.from_pandas(df, preserve_index=False).to_pylist()),
    "polars": (pl.DataFrame, lambda cells: pl.DataFrame(cells, strict=False), lambda df: df.to_dicts()),
    "arrow": (pa.Table, pa.table, lambda df: df.to_pylist()),
}


@pytest.fixture(params=KINDS, name="kind")
def each_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def frame(kind: str, **cells: Sequence[Any]) -> Any:
    return KINDS[kind][1](dict(cells))


def rows(kind: str, df: Any) -> list[dict[str, Any]]:
    assert type(df) is KINDS[kind][0]
    return KINDS[kind][2](df)


@pytest.fixture(scope="module")
def articles() -> dict[str, list[Any]]:
    """The corpus as columns; a row in the middle has no text."""
    cells: dict[str, list[Any]] = {name: [] for name in ("name", "body", *FIELDS)}
    for path in sorted(ARTICLES.glob("*.txt")):
        meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        cells["name"].append(path.stem)
        cells["body"].append(path.read_text(encoding="utf-8"))
        for name in FIELDS:
            cells[name].append(meta[name])
    for name, column in cells.items():
        column.insert(4, "empty" if name == "name" else None)
    return cells


@pytest.fixture(scope="module")
def expected(articles: dict[str, list[Any]]) -> list[dict[str, Any]]:
    found = []
    for at, text in enumerate(articles["body"]):
        known = {name: articles[name][at] for name in FIELDS}
        claims = rx.extract(text, id=articles["name"][at], **known) if text else []
        found += [claim.flat() for claim in claims]
    assert len(found) > 500
    return found


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    return rx.extract(TEXT, published="2024-01-15", region="衡水市", id="demo")


# --- Arrow -----------------------------------------------------------------------------------------------------------


def test_a_column_has_the_type_that_the_flat_form_says() -> None:
    types = {
        "text": pa.string(), "json": pa.string(), "integer": pa.int64(), "decimal(38,8)": pa.decimal128(38, 8),
        "date": pa.date32(),
    }  # fmt: skip
    assert [(field.name, field.type) for field in claim_schema()] == [(c.name, types[c.type]) for c in COLUMNS]
    assert claim_schema(errors=True).names == [*NAMES, "error"]


def test_a_table_holds_the_cells_of_the_flat_form(claims: list[Claim]) -> None:
    table = rx.to_arrow(claims)
    assert table.schema == claim_schema()
    assert table.to_pylist() == [claim.flat() for claim in claims]


def test_no_claims_make_a_table_with_all_columns() -> None:
    table = rx.to_arrow([])
    assert (table.num_rows, table.schema) == (0, claim_schema())


def test_claims_may_come_as_they_are_made(claims: list[Claim]) -> None:
    assert rx.to_arrow(claim for claim in claims).num_rows == len(claims)


def test_half_a_character_is_told() -> None:
    with pytest.raises(DocumentError, match=r"lone surrogate, '\\ud800'.*right encoding"):
        rx.to_arrow(rx.extract("全市法院结案3件\ud800。"))


def test_a_document_that_failed_has_one_row(claims: list[Claim]) -> None:
    table = results_to_arrow(
        [Result(Document("", id="a\ud800"), error="wrong: \ud800"), Result(Document(TEXT), tuple(claims))]
    )
    first, *others = table.to_pylist()
    assert {name: cell for name, cell in first.items() if cell is not None} == {
        "doc_id": r"a\ud800",
        "error": r"wrong: \ud800",
    }
    assert others == [{**claim.flat(), "error": None} for claim in claims]


def test_what_is_missing_is_named(claims: list[Claim], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for call in (lambda: to_arrow(claims), claim_schema, lambda: rx.extract_frame(pl.DataFrame({"text": [TEXT]}))):
        with pytest.raises(UsageError, match=r'pip install "reformextract\[arrow\]"'):
            call()


# --- frames ----------------------------------------------------------------------------------------------------------


def test_a_frame_gives_what_extract_gives(
    kind: str, articles: dict[str, list[Any]], expected: list[dict[str, Any]]
) -> None:
    df = frame(kind, **articles)
    found = rx.extract_frame(
        df, text="body", id="name", published="published", region="region", title="title", url="url"
    )
    assert rows(kind, found) == expected


def test_the_same_over_two_processes(articles: dict[str, list[Any]], expected: list[dict[str, Any]]) -> None:
    names = {name: name for name in FIELDS}
    found = rx.extract_frame(pl.DataFrame(articles), text="body", id="name", workers=2, **names)
    assert found.to_dicts() == expected


def test_a_frame_longer_than_a_slice_keeps_its_order(kind: str) -> None:
    df = frame(kind, text=[f"全市法院结案{n}件。" for n in range(1, 1101)])
    found = rows(kind, rx.extract_frame(df))
    assert [row["value_number"] for row in found] == list(range(1, 1101))
    assert [row["doc_id"] for row in found] == [str(n) for n in range(1100)]


def test_a_frame_without_rows_gives_one_with_all_columns(kind: str) -> None:
    found = rx.extract_frame(frame(kind, text=pa.array([], pa.string()) if kind == "arrow" else []))
    assert list(found.column_names if kind == "arrow" else found.columns) == NAMES
    assert rows(kind, found) == []


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, pd.NaT])
def test_no_text_gives_no_claims_and_no_warning(nothing: Any) -> None:
    found = rx.extract_frame(pd.DataFrame({"text": pd.Series([nothing, TEXT, ""], dtype=object)}))
    assert set(found["doc_id"]) == {"1"}


@pytest.mark.parametrize(
    "value, end",
    [
        pytest.param("2020-11-05", "2020-11-05", id="ISO text"),
        pytest.param(dt.date(2020, 11, 5), "2020-11-05", id="a date"),
        pytest.param(dt.datetime(2020, 11, 5, 23, 59), "2020-11-05", id="a time"),
        pytest.param(dt.datetime(2020, 11, 5, 23, 59, tzinfo=dt.UTC), "2020-11-05", id="a time in a zone"),
        pytest.param(2020, "2020", id="a year as an integer"),
        pytest.param(None, None, id="none"),
    ],
)
def test_dates_may_be_of_any_type(kind: str, value: Any, end: str | None) -> None:
    """Beside an empty cell, where pandas makes a float of an integer."""
    df = frame(kind, text=["今年，全市法院结案3件。", None], date=[value, None])
    (row,) = rows(kind, rx.extract_frame(df, published="date"))
    assert row["published"] == end
    assert row["period_start"] == (dt.date(2020, 1, 1) if value else None)


@pytest.mark.parametrize("code", [131100, "131100", "衡水市"])
def test_a_region_is_a_code_or_a_name(kind: str, code: Any) -> None:
    df = frame(kind, text=["全市法院结案3件。", "全市法院结案3件。"], place=[code, None], key=[7, None])
    with pytest.warns(UserWarning, match="no id"):
        (row,) = rows(kind, rx.extract_frame(df, region="place", id="key"))
    assert (row["doc_id"], row["region_code"]) == ("7", "131100")


def test_no_number_of_polars_is_no_value() -> None:
    df = pl.DataFrame({"text": ["今年，全市法院结案3件。"], "year": [float("nan")]})
    assert rx.extract_frame(df, published="year").item(0, "published") is None


def test_one_column_may_serve_two_fields(kind: str) -> None:
    (row,) = rows(kind, rx.extract_frame(frame(kind, text=["结案3件。"], name=["甲"]), id="name", title="name"))
    assert (row["doc_id"], row["title"]) == ("甲", "甲")


def test_own_lexicons(tmp_path: Path) -> None:
    (tmp_path / "metrics.yaml").write_text("- id: my.own\n  surfaces: [巡回审判]\n", encoding="utf-8")
    found = rx.extract_frame(pl.DataFrame({"text": ["全年巡回审判32次。"]}), lexicons=[tmp_path])
    assert found.get_column("metric_id").to_list() == ["my.own"]
    with pytest.raises(LexiconError):
        rx.extract_frame(pl.DataFrame({"text": [TEXT]}), lexicons=[tmp_path / "lost"])


# --- pandas: types, and what one does next ---------------------------------------------------------------------------


def test_pandas_columns_lose_nothing() -> None:
    df = pd.DataFrame({"text": ["粮食总产量68479.2万吨。"], "url": ["https://example.org/1"]}, index=[40])
    found = rx.extract_frame(df, url="url")
    assert found.index.to_list() == [0]
    assert found.loc[0, "value_number"] == Decimal("684792000")
    assert isinstance(found.loc[0, "value_span_start"], int)
    assert pd.isna(found.loc[0, "agency_span_start"])
    assert str(found["agency_span_start"].dtype) == "int64[pyarrow]"
    assert str(found["value_number"].dtype) == "decimal128(38, 8)[pyarrow]"


def test_pandas_rows_meet_their_documents_again() -> None:
    df = pd.DataFrame({"name": ["甲", "乙"], "text": ["2023年，全市法院结案3件。", "2022年，全市法院结案5件。"]})
    found = rx.extract_frame(df, id="name").merge(df, left_on="doc_id", right_on="name")
    assert found["name"].to_list() == ["甲", "乙"]
    assert found["value_number"].sum() == 8
    assert found.groupby(found["period_start"].dt.year)["value_number"].max().to_dict() == {2022: 5, 2023: 3}


# --- wrong calls -----------------------------------------------------------------------------------------------------


def test_a_missing_column_is_named_with_those_there_are(kind: str) -> None:
    df = frame(kind, 正文=[TEXT], 日期=["2020"])
    with pytest.raises(UsageError, match=r"no column 'text' for text; there are: 正文, 日期\."):
        rx.extract_frame(df)
    with pytest.raises(UsageError, match="no column 'date' for published"):
        rx.extract_frame(df, text="正文", published="date")


def test_two_columns_of_one_name() -> None:
    df = pd.DataFrame([[TEXT, TEXT]], columns=["text", "text"])
    with pytest.raises(UsageError, match="Two columns are called 'text'"):
        rx.extract_frame(df)


@pytest.mark.parametrize(
    "df, message",
    [
        pytest.param(pl.LazyFrame({"text": [TEXT]}), r"call \.collect\(\)", id="a lazy frame"),
        pytest.param(pl.Series([TEXT]), r"polars\.Series: give a DataFrame", id="a column"),
        pytest.param(pd.Series([TEXT]), r"pandas\.Series: give a DataFrame", id="a column of pandas"),
        pytest.param({"text": [TEXT]}, r"builtins\.dict: give a DataFrame", id="a dictionary"),
    ],
)
def test_what_is_no_frame_is_refused(df: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        rx.extract_frame(df)


def test_options_are_checked() -> None:
    df = pl.DataFrame({"text": [TEXT]})
    wrong: Any = "ignore"
    with pytest.raises(UsageError, match="give one of warn, raise, column"):
        rx.extract_frame(df, errors=wrong)
    with pytest.raises(UsageError, match="workers is 0"):
        rx.extract_frame(df, workers=0)


# --- rows that fail --------------------------------------------------------------------------------------------------


def failing(kind: str) -> Any:
    """Four rows: a date that is none, a place that is none, and two that are read."""
    return frame(
        kind,
        text=["全市法院结案3件。"] * 4,
        id=["a", "b", "c", "d"],
        published=["2020", "昨天", "2020", "2020"],
        region=["衡水市", None, "蓬莱仙岛", None],
    )


NAMED = {"id": "id", "published": "published", "region": "region"}


def test_rows_that_fail_are_counted_in_one_warning(kind: str) -> None:
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = rx.extract_frame(failing(kind), **NAMED)
    assert [row["doc_id"] for row in rows(kind, found)] == ["a", "d"]
    assert [str(warning.message) for warning in said] == [
        "2 of the rows gave no claims, since they could not be read; the first is 'b': '昨天' is no date of publication: "
        'give YYYY-MM-DD, YYYY-MM or YYYY. (errors="column" shows them all.)'
    ]
    assert said[0].filename == __file__


def test_rows_that_fail_can_end_it(kind: str) -> None:
    with pytest.raises(DocumentError, match="Row 'b': '昨天' is no date"):
        rx.extract_frame(failing(kind), errors="raise", **NAMED)


def test_rows_that_fail_can_be_rows(kind: str) -> None:
    found = rows(kind, rx.extract_frame(failing(kind), errors="column", **NAMED))
    assert list(found[0]) == [*NAMES, "error"]
    assert [(row["doc_id"], row["value_text"], (row["error"] or "")[:9]) for row in found] == [
        ("a", "3件", ""),
        ("b", None, "'昨天' is n"),
        ("c", None, "No region"),
        ("d", "3件", ""),
    ]


@pytest.mark.parametrize(
    "cells, error",
    [
        pytest.param({"text": [5]}, "The text of the document is int: give a str.", id="a number for a text"),
        pytest.param({"text": ["结案3件。"], "name": [None]}, "a text and no id", id="no id"),
        pytest.param({"text": ["结案3件\ud800。"]}, r"text holds half a character \(U\+D800.* at 4", id="in the text"),
        pytest.param(
            {"text": ["结案3件。"], "name": ["\udfff"]}, r"id holds half a character \(U\+DFFF", id="in the id"
        ),
    ],
)
def test_a_cell_that_cannot_be_read_costs_its_row(cells: dict[str, list[Any]], error: str) -> None:
    df = pd.DataFrame({name: pd.Series([*values, "结案5件。"], dtype=object) for name, values in cells.items()})
    with pytest.warns(UserWarning, match=error):
        found = rx.extract_frame(df, id="name" if "name" in cells else None)
    assert found["value_text"].to_list() == ["5件"]
