"""Spark in local mode: the rows are those of `extract`, failures are rows, and the program reads what Spark reads."""

import csv
import datetime as dt
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import reformextract as rx
from reformextract.adapters import spark
from reformextract.errors import LexiconError, UsageError
from reformextract.tables import COLUMNS

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpus" / "articles"
FIELDS = ("published", "region", "title", "url")
HAS_JAVA = shutil.which("java") is not None or "JAVA_HOME" in os.environ
HAS_SPARK = importlib.util.find_spec("pyspark") is not None
WHY = "Spark needs Java" if not HAS_JAVA else 'Spark needs pyspark: pip install "reformextract[spark]"'
CONFIG = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.memory": "512m",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "1",
}

pytestmark = [
    pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning:pyspark"),
    pytest.mark.filterwarnings("ignore:unclosed .*socket:ResourceWarning"),
]


def need_spark() -> None:
    if HAS_JAVA and HAS_SPARK:
        return
    assert not (HAS_JAVA and os.environ.get("REFORMEXTRACT_CI")), WHY
    pytest.skip(WHY)


def environment() -> dict[str, str]:
    """Where the Python of the workers is, and what it imports."""
    return {"PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable, "PYTHONPATH": str(ROOT / "src")}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    need_spark()
    from pyspark.sql import SparkSession  # noqa: PLC0415

    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment().items():
            patch.setenv(name, value)
        builder = SparkSession.builder.master("local[1]").appName("tests")
        for name, value in {**CONFIG, "spark.sql.warehouse.dir": str(tmp_path_factory.mktemp("warehouse"))}.items():
            builder = builder.config(name, value)
        made = builder.getOrCreate()
        made.sparkContext.setLogLevel("OFF")
        yield made
        made.stop()


def articles() -> Iterator[dict[str, Any]]:
    for path in sorted(ARTICLES.glob("*.txt")):
        meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        yield {
            "id": path.stem,
            "text": path.read_text(encoding="utf-8"),
            **{name: meta[name] for name in FIELDS},
        }


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    found = [{**claim.flat(), "error": None} for row in articles() for claim in rx.extract(**row)]
    assert len(found) > 500
    return found


def dicts(claims: Any) -> list[dict[str, Any]]:
    return [row.asDict() for row in claims.collect()]


def by_place(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["doc_id"], row["value_span_start"]))


# --- extract ---------------------------------------------------------------------------------------------------------


def test_the_rows_are_those_of_extract(session: Any, expected: list[dict[str, Any]]) -> None:
    rows = list(articles())
    documents = session.createDataFrame(
        [tuple(row.values()) for row in rows],
        "id string, text string, published string, region string, title string, url string",
    )
    claims = spark.extract(documents, **{name: name for name in FIELDS})
    assert claims.schema == spark.spark_schema()
    assert dicts(claims) == expected
    spread = spark.extract(documents.repartition(3), **{name: name for name in FIELDS})
    assert by_place(dicts(spread)) == by_place(expected)


def test_a_column_has_the_type_that_the_flat_form_says() -> None:
    need_spark()
    kinds = {"text": "string", "json": "string", "integer": "bigint", "decimal(38,8)": "decimal(38,8)", "date": "date"}
    told = [(field.name, field.dataType.simpleString()) for field in spark.spark_schema()]
    assert told == [*((column.name, kinds[column.type]) for column in COLUMNS), ("error", "string")]


def test_rows_that_fail_are_rows(session: Any) -> None:
    """And a row without a text is none; dates, years, codes and ids may be of any type."""
    day = dt.date(2020, 11, 5)
    rows = [
        (1, "今年，全市法院结案3件。", day, 131100, 2020),
        (2, None, day, None, None),
        (3, "全市法院结案3件。", None, 7, None),
        (None, "全市法院结案3件。", None, None, None),
        (5, "全市法院结案5件。", None, None, 20200),
    ]
    documents = session.createDataFrame(rows, "`文 号` long, `a.b` string, day date, place int, year int")
    claims = dicts(spark.extract(documents, text="a.b", id="文 号", published="day", region="place"))
    shown = [(row["doc_id"], row["value_number"], row["region_code"], row["published"], row["error"]) for row in claims]
    assert shown == [
        ("1", Decimal(3), "131100", "2020-11-05", None),
        ("3", None, None, None, shown[1][4]),
        (None, None, None, None, "The row has a text and no id: fill in the id, or name no column of ids."),
        ("5", Decimal(5), None, None, None),
    ]
    assert str(shown[1][4]).startswith("No region is called '7'")
    years = dicts(spark.extract(documents, text="a.b", id="文 号", published="year"))
    assert [row["error"] for row in years if row["doc_id"] == "5"] == [
        "'20200' is no date of publication: give YYYY-MM-DD, YYYY-MM or YYYY."
    ]


def test_lexicons_travel_with_the_job(session: Any, tmp_path: Path) -> None:
    """In order, also files of folders within, though the workers cannot see the folders."""
    first, second = tmp_path / "a", tmp_path / "b"
    (first / "metrics").mkdir(parents=True)
    second.mkdir()
    (first / "metrics" / "courts.yaml").write_text("- id: my.own\n  surfaces: [巡回审判]\n", encoding="utf-8")
    (second / "metrics.yaml").write_text("- id: my.other\n  surfaces: [流动审判]\n", encoding="utf-8")
    documents = session.createDataFrame([("a", "全年巡回审判32次，流动审判5次。")], "id string, text string")
    claims = spark.extract(documents, lexicons=[first, second])
    shutil.rmtree(first)
    shutil.rmtree(second)
    assert [row["metric_id"] for row in dicts(claims)] == ["my.own", "my.other"]


def test_wrong_calls(session: Any, tmp_path: Path) -> None:
    documents = session.createDataFrame([("a", 5)], "id string, number int")
    with pytest.raises(UsageError, match=r"no column 'text' for text; there are: id, number\."):
        spark.extract(documents)
    with pytest.raises(UsageError, match="'number' is of type int: texts are strings"):
        spark.extract(documents, text="number")
    with pytest.raises(LexiconError, match="no such folder"):
        spark.extract(documents, text="id", lexicons=[tmp_path / "lost"])
    other: Any = [1]
    with pytest.raises(UsageError, match="This is a list: give a DataFrame of Spark"):
        spark.extract(other)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("pyspark", "pyspark.sql", "pyspark.errors"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(UsageError, match=r'pip install "reformextract\[spark\]"'):
        spark.spark_schema()
    assert spark.main(["in.jsonl", "out"]) == 2
    assert 'pip install "reformextract[spark]"' in capsys.readouterr().err


def test_the_page_s_block_runs(session: Any) -> None:
    page = (ROOT / "docs" / "adapters.md").read_text(encoding="utf-8")
    (block,) = (body for body in re.findall(r"^```py\n(.*?)^```$", page, re.MULTILINE | re.DOTALL) if "spark" in body)
    assert block.count("assert") == 2
    exec(block, {"spark": session})


# --- what a worker does, without Spark -------------------------------------------------------------------------------


def test_a_worker_reads_its_lexicons_once() -> None:
    batch = pa.RecordBatch.from_pydict({"id": ["a"], "text": ["结案3件。"]})
    columns = spark.RowColumns("text", "id")
    spark._make_extractor.cache_clear()
    for _ in range(3):
        (found,) = spark._read_batches(iter([batch, batch]), columns=columns, lexicons=())
        assert found.column("value_text").to_pylist() == ["3件", "3件"]
    assert spark._make_extractor.cache_info().misses == 1


def test_a_defect_costs_one_document(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        def result(self, document: rx.Document) -> rx.Result:
            if document.id == "b":
                raise ZeroDivisionError("by nought")
            return rx.Result(document)

    monkeypatch.setattr(spark, "_make_extractor", lambda lexicons: Broken())
    batch = pa.RecordBatch.from_pydict({"id": ["a", "b", "c"], "text": ["一", "二", "三"]})
    (found,) = spark._read_batches(iter([batch]), columns=spark.RowColumns("text", "id"), lexicons=())
    assert found.select(["doc_id", "error"]).to_pylist() == [
        {"doc_id": "b", "error": "A defect of reformextract: ZeroDivisionError: by nought. Please report it."}
    ]


def test_a_partition_without_documents() -> None:
    found = list(spark._read_batches(iter([]), columns=spark.RowColumns("text", "id"), lexicons=()))
    assert sum(batch.num_rows for batch in found) == 0


# --- the program -----------------------------------------------------------------------------------------------------


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    elif path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    else:
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def written(folder: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(folder).to_pylist()
    return rows


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_the_program_reads_rows(
    ending: str, session: Any, expected: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Texts with line ends, commas and quotes among them; the columns have the names that are looked for by default."""
    source, target = tmp_path / f"in.{ending}", tmp_path / "out"
    write_rows(source, list(articles()))
    assert spark.main([str(source), str(target)]) == 0
    assert by_place(written(target)) == by_place(expected)
    assert capsys.readouterr().err.endswith(f"{len(expected)} claims; 0 documents failed.\n")


def test_the_program_tells_what_failed(session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A line that is no JSON and a date that is none; ids that are numbers stay as they are written."""
    source, target = tmp_path / "in.jsonl", tmp_path / "out"
    lines = [
        '{"no": 7, "body": "全市法院结案3件。", "when": "2020"}',
        '{"no": 8, "body',
        '{"no": "009", "body": "结案5件。", "when": "昨天"}',
    ]
    source.write_text("\n".join(lines), encoding="utf-8")
    options = ["--text", "body", "--id", "no", "--published", "when", "--partitions", "1"]
    assert spark.main([str(source), str(target), *options]) == 3
    rows = written(target)
    assert sorted((row["doc_id"], row["value_text"], row["error"]) for row in rows if not row["error"]) == [
        ("7", "3件", None)
    ]
    assert sorted((row["doc_id"] or "", row["error"]) for row in rows if row["error"]) == [
        ("", 'The line cannot be read as JSON: {"no": 8, "body'),
        ("009", "'昨天' is no date of publication: give YYYY-MM-DD, YYYY-MM or YYYY."),
    ]
    message = "1 claims; 2 documents failed: see the column error.\n"
    assert capsys.readouterr().err.endswith(message)
    assert spark.main([str(source), str(target), *options, "--overwrite", "--accept-failures"]) == 0
    assert capsys.readouterr().err.endswith(message)


def test_the_program_says_what_is_wrong(session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out"
    write_rows(source, [{"id": "a", "text": "结案3件。"}])
    target.mkdir()
    calls = [
        ([str(tmp_path / "lost.jsonl"), str(target)], "Path does not exist"),
        ([str(source), str(target)], "already exists"),
        ([str(source), str(target), "--text", "body"], "There is no column 'body' for text; there are: id, text."),
        ([str(source), str(target), "--lexicon", str(tmp_path / "lost")], "there is no such folder"),
        ([str(tmp_path / "in"), str(target)], "the ending tells no format; give --format"),
    ]
    for arguments, message in calls:
        assert spark.main(arguments) == 2
        said = capsys.readouterr().err
        assert re.fullmatch(r"reformextract: .*\n", said), said
        assert message in said
    assert spark.main([str(source), str(target), "--overwrite"]) == 0
    assert len(written(target)) == 1


def test_spark_submit_runs_the_file(session: Any, tmp_path: Path) -> None:
    """In a Spark of its own, as on a cluster: the workers import the module, which the program file is not."""
    program = importlib.util.find_spec("pyspark")
    assert program is not None
    assert program.submodule_search_locations
    source, target = tmp_path / "in.jsonl", tmp_path / "out"
    write_rows(source, [{"id": "a", "text": "2023年，全市法院结案3件。", "region": "衡水市"}])
    submit = Path(program.submodule_search_locations[0], "bin", "spark-submit")
    options = [part for name, value in CONFIG.items() for part in ("--conf", f"{name}={value}")]
    command = [str(submit), "--master", "local[1]", *options, str(spark.__file__), str(source), str(target)]
    done = subprocess.run(
        command, env={**os.environ, **environment()}, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [(row["agency_name"], row["value_number"]) for row in written(target)] == [("衡水市法院", 3)]
