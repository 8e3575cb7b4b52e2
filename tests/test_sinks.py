"""CSV: exact, harmless in a spreadsheet, and never half a file."""

import csv
import datetime as dt
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from reformextract.errors import UsageError
from reformextract.models import Claim, FileDocument, Outcome
from reformextract.pipeline import extract
from reformextract.sinks import Checkpoint, open_sink, spell_cell
from reformextract.tables import COLUMNS, flat_line

TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。"


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    found = extract(TEXT, published="2024-01-15", region="衡水市", title="=cmd()", id="-demo")
    assert len(found) == 2
    return found


def write(path: Path, claims: list[Claim]) -> Path:
    sink = open_sink(str(path))
    sink.begin("run", resume=False)
    lines = "".join(f"{flat_line(claim)}\n" for claim in claims).encode()
    sink.write(Outcome(0, FileDocument(TEXT, "-demo"), "done", lines, len(claims)))
    sink.commit(Checkpoint("run", position=1))
    sink.finish()
    sink.close()
    return path


def test_csv(claims: list[Claim], tmp_path: Path) -> None:
    path = write(tmp_path / "claims.CSV", claims)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [column.name for column in COLUMNS]
    first, second = rows
    assert first["value_number"] == "105200"
    assert second["value_number"] == "6.5"
    assert second["value_ratio"] == "0.065"
    assert first["period_start"] == "2023-01-01"
    assert first["value_bound"] == "="
    assert first["direction"] == ""
    assert (first["title"], first["doc_id"]) == ("'=cmd()", "'-demo")
    assert json.loads(first["metric_spans"]) == [list(span) for span in claims[0].metric.spans]


def test_csv_of_nothing_has_its_columns(tmp_path: Path) -> None:
    path = write(tmp_path / "claims.csv", [])
    assert path.read_text(encoding="utf-8-sig").strip() == ",".join(column.name for column in COLUMNS)


@pytest.mark.parametrize(
    "value, cell",
    [
        pytest.param("=1+1", "'=1+1", id="a formula"),
        pytest.param("+cmd", "'+cmd", id="a plus"),
        pytest.param("-cmd", "'-cmd", id="a minus"),
        pytest.param("@SUM(A1)", "'@SUM(A1)", id="an at sign"),
        pytest.param("\t=1", "'\t=1", id="a tab"),
        pytest.param("\r=1", "'\r=1", id="a carriage return"),
        pytest.param("＝1+1", "'＝1+1", id="a full-width sign"),
        pytest.param("-3.5", "-3.5", id="a number"),
        pytest.param("+3.5%", "+3.5%", id="a percent"),
        pytest.param("-3+1", "'-3+1", id="no number"),
        pytest.param("=", "=", id="a lone sign is no formula"),
        pytest.param(">=", ">=", id="a bound"),
        pytest.param("结案", "结案", id="a text"),
        pytest.param(None, "", id="null"),
        pytest.param(7, "7", id="an integer"),
        pytest.param(Decimal("0E-8"), "0", id="zero has no exponent"),
        pytest.param(Decimal("-0.50000000"), "-0.5", id="a negative decimal"),
        pytest.param(Decimal("100.00000000"), "100", id="zeros that count stay"),
        pytest.param(Decimal("1E+13"), "10000000000000", id="an exponent is written out"),
        pytest.param(Decimal("9" * 30 + ".12345678"), "9" * 30 + ".12345678", id="all digits stay"),
        pytest.param(dt.date(2023, 1, 1), "2023-01-01", id="a date"),
    ],
)
def test_cells(value: Any, cell: str) -> None:
    assert spell_cell(value) == cell


@pytest.mark.parametrize("name", ["claims", "claims.json", "claims.odt", ".csv"])
def test_other_endings_are_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.jsonl, \.csv"):
        open_sink(str(tmp_path / name))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["nowhere/claims.csv", "folder.csv"])
def test_places_that_cannot_be_written(name: str, claims: list[Claim], tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(UsageError, match=name):
        write(tmp_path / name, claims)


def test_the_file_is_not_there_before_it_is_complete(claims: list[Claim], tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    sink = open_sink(str(path))
    sink.begin("run", resume=False)
    sink.commit(Checkpoint("run"))
    sink.close()
    assert not path.exists()
    write(path, claims)
    assert list(tmp_path.iterdir()) == [path]
