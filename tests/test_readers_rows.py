"""Rows: JSON lines, CSV and Parquet, their columns, and what is wrong with them."""

import csv
import datetime as dt
import gzip
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from reformextract.errors import UsageError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import Limits, find_inputs, read_documents, read_inputs

TEXT = "全市法院受理案件57876件，结案46407件。"
LONG = "一审，二审。\n" * 30_000


def read(
    path: Path, *, columns: dict[str, str] | None = None, limits: Limits | None = None
) -> list[FileDocument | ReadFailure]:
    return list(read_documents([path], columns=columns, limits=limits))


def put(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only_failure(path: Path, *, limits: Limits | None = None) -> ReadFailure:
    [item] = read(path, limits=limits)
    assert isinstance(item, ReadFailure)
    return item


@pytest.mark.parametrize(
    "data, encoding",
    [
        pytest.param(f'text,title\n"{TEXT}",综述\n'.encode(), "utf-8", id="UTF-8"),
        pytest.param(f'\ufefftext,title\r\n"{TEXT}",综述\r\n'.encode(), "utf-8-sig", id="as spreadsheets write it"),
        pytest.param(f'text,title\n"{TEXT}",综述\n'.encode("gb18030"), "gb18030", id="GB18030"),
        pytest.param(
            f"text\ttitle\n{TEXT}\t综述\n".encode("utf-16"), "utf-16", id="UTF-16 with tabs, as spreadsheets do"
        ),
        pytest.param(f'"text";"title"\n"{TEXT}";"综述"'.encode(), "utf-8", id="semicolons"),
        pytest.param(f'title , text\n综述,"{TEXT}"\n\n,\n'.encode(), "utf-8", id="blanks in the header, empty rows"),
    ],
)
@pytest.mark.parametrize("packed", [False, True])
def test_csv(data: bytes, encoding: str, packed: bool, tmp_path: Path) -> None:
    path = put(tmp_path / ("a.csv.gz" if packed else "a.csv"), gzip.compress(data) if packed else data)
    assert read(path) == [FileDocument(TEXT, "a:2", title="综述", path=f"{path}:2", encoding=encoding)]


def test_all_columns_of_a_csv(tmp_path: Path) -> None:
    header, row = "id,text,title,published,region,url,more", f"甲,{TEXT},标题,2020-11,131100,https://a.cn/1,x"
    path = put(tmp_path / "a.csv", f"{header}\n{row}\n,二,,,,,\n")
    assert read(path) == [
        FileDocument(TEXT, "甲", "2020-11", "131100", "标题", "https://a.cn/1", f"{path}:2", "utf-8"),
        FileDocument("二", "a:3", path=f"{path}:3", encoding="utf-8"),
    ]


def test_columns_by_other_names(tmp_path: Path) -> None:
    columns = {"text": "正文", "published": "日期"}
    row = {"正文": TEXT, "日期": "2020", "title": "标题", "text": "不是"}
    put(tmp_path / "a.csv", ",".join(row) + "\n" + ",".join(row.values()))
    put(tmp_path / "b.jsonl", json.dumps(row))
    parquet.write_table(pa.table({name: [value] for name, value in row.items()}), tmp_path / "c.parquet")
    for item in read(tmp_path, columns=columns):
        assert isinstance(item, FileDocument)
        assert (item.text, item.published, item.title) == (TEXT, "2020", "标题")


@pytest.mark.parametrize("columns", [{"text": "正文"}, {"url": "链接"}])
def test_a_column_that_is_not_there(columns: dict[str, str], tmp_path: Path) -> None:
    put(tmp_path / "a.csv", "text,标题\n一,二\n三,四\n")
    parquet.write_table(pa.table({"text": ["一", "二"], "标题": ["三", "四"]}), tmp_path / "b.parquet")
    failures = read(tmp_path, columns=columns)
    assert len(failures) == 2
    for failure in failures:
        assert isinstance(failure, ReadFailure)
        assert f"no column '{next(iter(columns.values()))}'; the columns that there are: text, 标题" in failure.reason


def test_a_field_that_there_is_not(tmp_path: Path) -> None:
    inputs = find_inputs([put(tmp_path / "a.csv", "text\n一")])
    with pytest.raises(UsageError, match=r"no field 'body'.*id, text, title, published, region, url"):
        read_inputs(inputs, columns={"body": "正文"})


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param("", "no column 'text'; the columns that there are: none", id="empty"),
        pytest.param("标题,正文\n一,二\n", "the columns that there are: 标题, 正文", id="no text"),
        pytest.param(b"PK\x03\x04\x00\x00\n", "it is a ZIP", id="a workbook called .csv"),
        pytest.param('{"text": "一"}\n', "no column 'text'", id="JSON lines called .csv"),
    ],
)
def test_a_csv_that_cannot_be_read(data: str | bytes, says: str, tmp_path: Path) -> None:
    assert says in only_failure(put(tmp_path / "a.csv", data)).reason


@pytest.mark.parametrize(
    "row, says",
    [
        pytest.param("一,二,三", "3 cells, and the header 2", id="a comma that is not in quotes"),
        pytest.param("a\0b,二", "holds a NUL", id="a NUL"),
    ],
)
def test_a_broken_row_of_a_csv_costs_itself(row: str, says: str, tmp_path: Path) -> None:
    first, failed, last = read(put(tmp_path / "a.csv", f"text,title\n一,二\n{row}\n三,四\n"))
    assert isinstance(failed, ReadFailure)
    assert failed.path.endswith("a.csv:3")
    assert says in failed.reason
    assert isinstance(first, FileDocument)
    assert isinstance(last, FileDocument)


def test_a_row_in_another_encoding_costs_itself(tmp_path: Path) -> None:
    """It is told, not guessed, however far behind it stands."""
    rows = "".join(f"第{number}号案件，一审审结\n" for number in range(9_000))
    data = b"text\ttitle\n" + rows.encode() + "结案\n".encode("gb18030") + "三件\n".encode()
    first, *_, failed, last = read(put(tmp_path / "a.csv", data))
    assert isinstance(first, FileDocument)
    assert isinstance(failed, ReadFailure)
    assert failed.path.endswith("a.csv:9002")
    assert "not utf-8, as those of the other lines are" in failed.reason
    assert isinstance(last, FileDocument)
    assert last.text == "三件"


@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_a_damaged_row_in_gb18030_costs_itself(ending: str, tmp_path: Path) -> None:
    texts = [f"第{number}号案件，一审审结" for number in range(20)]
    lines = (
        [json.dumps({"text": text}, ensure_ascii=False) for text in texts] if ending == "jsonl" else ["text", *texts]
    )
    encoded = [line.replace("，", ";").encode("gb18030") for line in lines]
    encoded[3] = encoded[3].replace("案".encode("gb18030"), b"\xff")
    items = read(put(tmp_path / f"a.{ending}", b"\n".join(encoded)))
    assert len(items) == 20
    [failed] = [item for item in items if isinstance(item, ReadFailure)]
    assert failed.path.endswith(":4")
    assert {item.encoding for item in items if isinstance(item, FileDocument)} == {"gb18030"}


def test_a_quote_that_is_left_open_at_the_end(tmp_path: Path) -> None:
    first, failed = read(put(tmp_path / "a.csv", 'text,title\n一,"5""管"\n二,"三\n四,五\n'))
    assert isinstance(first, FileDocument)
    assert first.title == '5"管'
    assert isinstance(failed, ReadFailure)
    assert "left open" in failed.reason


def test_long_cells(tmp_path: Path) -> None:
    """Longer than the csv module takes by itself; what it takes elsewhere is not changed."""
    before = csv.field_size_limit()
    [item] = read(put(tmp_path / "a.csv", f'text\n"{LONG}"\n'))
    assert isinstance(item, FileDocument)
    assert item.text == LONG
    assert csv.field_size_limit() == before


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param('text\n一\n"' + "x,\n" * 2_000, "Row 3", id="a quote that is never closed"),
        pytest.param("text\n一\n" + "x" * 9_000, "Row 3", id="a cell over the limit"),
    ],
)
def test_limits_of_a_csv(data: str, says: str, tmp_path: Path) -> None:
    first, failed = read(put(tmp_path / "a.csv", data), limits=Limits(max_text=1_000))
    assert isinstance(first, FileDocument)
    assert isinstance(failed, ReadFailure)
    assert says in failed.reason


@pytest.mark.parametrize("packed", [False, True])
def test_a_row_over_the_limit_costs_itself(packed: bool, tmp_path: Path) -> None:
    data = b'{"text": "1"}\n{"text": "' + b"x" * 400_000 + b'"}\n{"text": "3"}\n'
    path = put(tmp_path / ("a.jsonl.gz" if packed else "a.jsonl"), gzip.compress(data) if packed else data)
    first, failed, last = read(path, limits=Limits(max_bytes=1_000))
    assert isinstance(failed, ReadFailure)
    assert (failed.path, failed.id) == (f"{path}:2", "a:2")
    assert "more than 1,000 bytes" in failed.reason
    assert [item.text for item in (first, last) if isinstance(item, FileDocument)] == ["1", "3"]


@pytest.mark.parametrize(
    "text, says",
    [
        pytest.param(r"a\u0000b", "The 'text' of the row holds a NUL at 1", id="a NUL, spelled"),
        pytest.param(r"\ud83d", "half a character", id="half a character"),
        pytest.param("一" * 101, "has 101 characters, and the limit is 100", id="too long"),
    ],
)
def test_texts_that_no_sink_can_hold(text: str, says: str, tmp_path: Path) -> None:
    assert says in only_failure(put(tmp_path / "a.jsonl", f'{{"text": "{text}"}}'), limits=Limits(max_text=100)).reason


def test_rows_in_gb18030_where_one_alone_is_valid_utf8(tmp_path: Path) -> None:
    """通知 in GB18030 spells two letters in UTF-8; the rows around it tell what it is."""
    rows = [json.dumps({"text": text}, ensure_ascii=False) for text in ("通知", TEXT, "通知")]
    items = read(put(tmp_path / "a.jsonl", "\n".join(rows).encode("gb18030")))
    assert [item.text for item in items if isinstance(item, FileDocument)] == ["通知", TEXT, "通知"]


def test_parquet(tmp_path: Path) -> None:
    table = pa.table(
        {
            "id": [1, None, 3, 4],
            "text": [TEXT, "二", None, "a\0b"],
            "published": [dt.date(2020, 11, 5), None, None, None],
            "region": pa.array([131100, None, None, None], pa.int64()),
            "more": [b"\xff", None, None, None],
        }
    )
    path = tmp_path / "a.parquet"
    parquet.write_table(table, path)
    first, second, third, fourth = read(path)
    assert first == FileDocument(TEXT, "1", "2020-11-05", "131100", path=f"{path}:1")
    assert second == FileDocument("二", "a:2", path=f"{path}:2")
    assert isinstance(third, ReadFailure)
    assert "has no 'text'" in third.reason
    assert isinstance(fourth, ReadFailure)
    assert "NUL" in fourth.reason


def parquet_bytes() -> bytes:
    buffer = io.BytesIO()
    parquet.write_table(pa.table({"text": [TEXT * 20] * 50}), buffer, compression="none", use_dictionary=False)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param(b"", "no Parquet file", id="empty"),
        pytest.param(TEXT.encode(), "no Parquet file", id="a text"),
        pytest.param(parquet_bytes()[:-9], "no Parquet file", id="cut short"),
        pytest.param(b"PAR1" + bytes(100) + parquet_bytes()[104:], "damaged", id="damaged inside"),
    ],
)
def test_a_parquet_that_cannot_be_read(data: bytes, says: str, tmp_path: Path) -> None:
    assert says in only_failure(put(tmp_path / "a.parquet", data)).reason


def test_parquet_that_repeats_one_text(tmp_path: Path) -> None:
    """A few bytes spell half a gigabyte: memory holds the text once, and one row at a time."""
    path = tmp_path / "a.parquet"
    parquet.write_table(pa.table({"text": pa.array(["一" * 1_000_000] * 180).dictionary_encode()}), path)
    assert path.stat().st_size < 10_000_000
    program = (
        "import resource, sys; from reformextract.readers import read_documents;"
        f"before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; count = sum(1 for _ in read_documents([{str(path)!r}]));"
        "print(count, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    count, megabytes = map(int, said.stdout.split())
    assert count == 180
    assert megabytes < 250


def test_rows_of_a_table_in_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "n.zip", "w") as archive:
        archive.writestr("a.csv", f"text\n{TEXT}\n")
        archive.writestr("b.parquet", parquet_bytes())
    items = read(tmp_path / "n.zip")
    assert [item.id for item in items][:2] == ["n/a:2", "n/b:1"]
    assert len(items) == 51
