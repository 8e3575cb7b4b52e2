"""XLSX: numbers, days and texts as spreadsheets know them, nothing that is run, and every claim of the run."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from reformextract import batch
from reformextract.errors import UsageError
from reformextract.models import FileDocument, ReadFailure
from reformextract.pipeline import extract
from reformextract.sinks import Checkpoint, open_sink
from reformextract.sinks.workbook import check_openpyxl, check_rows, sheet_cell
from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
NAMES = [column.name for column in COLUMNS]
TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。"


def write(path: Path, items: list[FileDocument | ReadFailure]) -> dict[str, list[tuple[Any, ...]]]:
    batch.run(items, open_sink(str(path)), batch.Options("run"))
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_the_sheets_of_a_run(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    sheets = write(path, [
        FileDocument(TEXT, "=a", published="2024-01-15", region="131100", title="=cmd()", path="=a.txt"),
        ReadFailure("b.txt", "It is broken.", "b"),
    ])  # fmt: skip
    assert list(sheets) == ["claims", "documents", "codebook"]
    assert list(sheets["claims"][0]) == NAMES
    first, second = (dict(zip(NAMES, row, strict=True)) for row in sheets["claims"][1:])
    assert (first["value_number"], first["value_span_start"]) == (105200, TEXT.index("10.52"))
    assert (second["value_number"], second["value_ratio"]) == (6.5, 0.065)
    assert first["period_start"] == dt.datetime(2023, 1, 1)
    assert (first["direction"], second["direction"]) == (None, "up")
    assert (first["title"], first["doc_id"]) == ("'=cmd()", "'=a")
    told = [dict(zip(sheets["documents"][0], row, strict=True)) for row in sheets["documents"][1:]]
    assert [(row["id"], row["status"], row["reason"]) for row in told] == [
        ("'=a", "done", None), ("b", "failed", "It is broken."),
    ]  # fmt: skip
    assert {row[:2] for row in sheets["codebook"][1:]} == {
        *(("claims", name) for name in NAMES),
        *(("documents", column.name) for column in DOCUMENT_COLUMNS if column.name != "text"),
    }
    assert not [cell for row in sheets["codebook"] for cell in row if re.search("&[a-z]+;", cell or "")]
    assert [file.name for file in tmp_path.iterdir()] == ["claims.xlsx"]


def test_the_cells_are_those_of_the_corpus(tmp_path: Path) -> None:
    files = sorted(ARTICLES.glob("*.txt"))
    items = [FileDocument(file.read_text(encoding="utf-8"), file.stem, "2021-01-20") for file in files]
    told = write(tmp_path / "claims.xlsx", list(items))["claims"][1:]
    expected = [
        tuple(sheet_cell(row[name]) for name in NAMES)
        for item in items
        for row in (claim.flat() for claim in extract(item.text, id=item.id, published=item.published))
    ]
    assert len(told) > 700
    assert [tuple(cell.date() if isinstance(cell, dt.datetime) else cell for cell in row) for row in told] == expected


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    write(path, [FileDocument(f"=1+1，{TEXT}\n@全市法院结案9件。", "+cmd|' /C calc'!A0", title="-1+1")])
    for sheet in openpyxl.load_workbook(path).worksheets:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}


@pytest.mark.parametrize(
    "value, cell",
    [
        pytest.param(Decimal("105200.00000000"), 105200, id="an integer"),
        pytest.param(Decimal("-0.50000000"), -0.5, id="a decimal"),
        pytest.param(Decimal("0E-8"), 0, id="zero"),
        pytest.param(Decimal("123456789012345.00000000"), 123456789012345, id="fifteen digits are exact"),
        pytest.param(Decimal("1234567890123456.00000000"), "1234567890123456", id="sixteen are a text"),
        pytest.param(
            Decimal("1.00000000E+20"), "100000000000000000000", id="zeros that a sheet would round are a text"
        ),
        pytest.param(Decimal("12345678.12345678"), "12345678.12345678", id="sixteen with a point are a text"),
        pytest.param(dt.date(2023, 1, 1), dt.date(2023, 1, 1), id="a day"),
        pytest.param(dt.date(1901, 1, 1), dt.date(1901, 1, 1), id="the first year with days"),
        pytest.param(dt.date(1899, 12, 31), "1899-12-31", id="a day before the calendar of sheets"),
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("＝1+1", "'＝1+1", id="a full-width formula"),
        pytest.param(">=", ">=", id="a bound"),
        pytest.param("=", "=", id="a lone sign, as a bound"),
        pytest.param("结\x00案\x1f\ufffe", "结\ufffd案\ufffd\ufffd", id="signs that XML has no place for"),
        pytest.param("一\n二\t三", "一\n二\t三", id="lines and tabs stay"),
        pytest.param("件" * 32767, "件" * 32767, id="the longest text"),
        pytest.param("件" * 32768, "件" * 32766 + "…", id="a longer one is cut, and shows it"),
        pytest.param("", None, id="nothing"),
        pytest.param(None, None, id="null"),
        pytest.param(7, 7, id="a count"),
    ],
)
def test_cells(value: Any, cell: Any) -> None:
    made = sheet_cell(value)
    assert (made, type(made)) == (cell, type(cell))


def test_more_rows_than_a_sheet_holds() -> None:
    check_rows(1_048_575)
    with pytest.raises(UsageError, match=r"1,048,576 claims are more .* \.csv or \.parquet"):
        check_rows(1_048_576)


def test_rows_beyond_a_sheet_stay_for_another_target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reformextract.sinks.workbook._MOST_ROWS", 2)
    with pytest.raises(UsageError, match="2 claims are more than a sheet holds"):
        write(tmp_path / "claims.xlsx", [FileDocument(TEXT, "a")])
    assert not (tmp_path / "claims.xlsx").exists()
    monkeypatch.undo()
    sink = open_sink(str(tmp_path / "claims.xlsx"))
    left = sink.begin("run", resume=True)
    assert left is not None
    assert (left.position, left.claims) == (1, 2)
    sink.close()


def test_what_an_earlier_run_left_is_no_part_of_another(tmp_path: Path) -> None:
    path = tmp_path / "claims.xlsx"
    sink = open_sink(str(path))
    sink.begin("earlier", resume=False)
    sink.commit(Checkpoint("earlier"))
    sink.close()
    assert len(write(path, [FileDocument(TEXT, "a")])["claims"]) == 3


def test_without_openpyxl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reformextract.sinks.workbook.find_spec", lambda name: None)
    with pytest.raises(UsageError, match=r'pip install "reformextract\[xlsx\]"'):
        check_openpyxl()
