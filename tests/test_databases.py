"""DuckDB and Parquet: the rows of the flat form with their types, once a claim, and as if no kill had been."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from reformextract import batch
from reformextract.errors import UsageError
from reformextract.models import FileDocument, Outcome, ReadFailure
from reformextract.pipeline import extract
from reformextract.sinks import Checkpoint, open_sink
from reformextract.tables import COLUMNS, flat_line

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
NAMES = [column.name for column in COLUMNS]


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def document(ident: str, text: str, **known: str) -> FileDocument:
    return FileDocument(text, ident, path=f"{ident}.txt", **known)


def corpus() -> list[FileDocument | ReadFailure]:
    files = sorted(ARTICLES.glob("*.txt"))
    return [document(file.stem, file.read_text(encoding="utf-8"), published="2021-01-20") for file in files]


def write(path: Path, items: list[FileDocument | ReadFailure], **options: Any) -> None:
    batch.run(items, open_sink(str(path)), batch.Options("run", **options))


def flat_rows(items: list[FileDocument | ReadFailure]) -> list[tuple[Any, ...]]:
    return [
        tuple(row[name] for name in NAMES)
        for item in items
        if isinstance(item, FileDocument)
        for row in (claim.flat() for claim in extract(item.text, id=item.id, published=item.published))
    ]


def test_duckdb_holds_the_flat_form(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    write(path, corpus())
    names = ", ".join(f'c."{name}"' for name in NAMES)
    rows = query(
        path,
        f"SELECT {names} FROM claims c JOIN documents d ON d.id = c.doc_id ORDER BY d.position, c.value_span_start",
    )
    assert rows == flat_rows(corpus())
    assert len(rows) > 700
    assert sorted(file.name for file in tmp_path.iterdir()) == ["claims.duckdb"]


def test_parquet_holds_the_same(tmp_path: Path) -> None:
    path = tmp_path / "claims.parquet"
    write(path, corpus())
    assert sorted(file.name for file in tmp_path.iterdir()) == ["claims.parquet"]
    rows = duckdb.execute(f"SELECT * FROM read_parquet('{path}')").fetchall()
    assert rows == flat_rows(corpus())
    types = dict(duckdb.execute(f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{path}')").fetchall())
    assert (types["value_number"], types["period_start"], types["value_span_start"]) == (
        "DECIMAL(38,8)",
        "DATE",
        "BIGINT",
    )


def test_documents_are_there_also_without_claims(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    items = [
        document("a", "全市法院结案9件。", region="131100"),
        document("b", "会议召开。"),
        ReadFailure("c.txt", "It is broken.", "c"),
        document("d", "全市法院结案9件。", region="131100"),
    ]
    write(path, items)
    told = query(path, "SELECT id, status, claims, reason, duplicate_of, text FROM documents ORDER BY position")
    assert told == [
        ("a", "done", 1, None, None, "全市法院结案9件。"),
        ("b", "done", 0, None, None, "会议召开。"),
        ("c", "failed", 0, "It is broken.", None, ""),
        ("d", "duplicate", 0, None, "a", "全市法院结案9件。"),
    ]
    assert query(path, "SELECT count(*) FROM runs") == [(0,)]


def test_dimensions_answer_to_the_claims(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    write(path, [document("a", "2020年，全市法院结案9件，整治土地3亩。", region="131100")])
    [(place, metric)] = query(
        path,
        "SELECT r.full_name, m.name FROM claims c JOIN regions r ON r.code = c.region_code "
        "JOIN metrics m ON m.id = c.metric_id WHERE c.value_number = 9",
    )
    assert (place, metric) == ("河北省衡水市", "结案")
    assert query(path, "SELECT base_unit FROM units WHERE id = 'hectare'") == [("m2",)]


AGAIN = "全市法院结案{}件。"


def test_a_document_that_comes_again_replaces_its_claims(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    write(path, [document("a", AGAIN.format(3)), document("b", AGAIN.format(4)), document("a", AGAIN.format(5))])
    assert query(path, "SELECT doc_id, value_number FROM claims ORDER BY 1") == [("a", Decimal(5)), ("b", Decimal(4))]
    write(path, [document("b", AGAIN.format(6)), document("c", AGAIN.format(7)), ReadFailure("a.txt", "Broken.", "a")])
    assert query(path, "SELECT doc_id, value_number FROM claims ORDER BY 1") == [
        ("a", Decimal(5)), ("b", Decimal(6)), ("c", Decimal(7)),
    ]  # fmt: skip
    assert query(path, "SELECT id, status FROM documents ORDER BY 1") == [("a", "done"), ("b", "done"), ("c", "done")]


def put(sink: Any, ident: str, number: int, position: int) -> None:
    claims = extract(AGAIN.format(number), id=ident)
    lines = "".join(f"{flat_line(claim)}\n" for claim in claims).encode()
    sink.write(Outcome(position, document(ident, AGAIN.format(number)), "done", lines, len(claims)))


@pytest.mark.parametrize("name", ["claims.duckdb", "claims.parquet"])
def test_what_was_not_committed_is_written_again(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    first = open_sink(str(path))
    first.begin("run", resume=False)
    put(first, "a", 3, 0)
    first.commit(Checkpoint("run", position=1, claims=1))
    put(first, "b", 4, 1)
    first.close()
    second = open_sink(str(path))
    assert second.begin("run", resume=True) == Checkpoint("run", position=1, claims=1)
    put(second, "b", 5, 1)
    second.commit(Checkpoint("run", position=2, claims=2))
    second.finish()
    second.close()
    source = "claims" if name.endswith("duckdb") else f"'{path}'"
    target = path if name.endswith("duckdb") else None
    rows = (query(target, f"SELECT doc_id, value_number FROM {source} ORDER BY 1") if target
            else duckdb.execute(f"SELECT doc_id, value_number FROM {source} ORDER BY 1").fetchall())  # fmt: skip
    assert rows == [("a", Decimal(3)), ("b", Decimal(5))]
    assert sorted(file.name for file in tmp_path.iterdir()) == [name]


@pytest.mark.parametrize("commits", [1, 2, 3, 50])
def test_the_order_is_that_of_json_lines(commits: int, tmp_path: Path) -> None:
    """Also where documents come again, in the same commit or in another."""
    doc_ids = {}
    for ending in ("jsonl", "parquet", "csv"):
        path = tmp_path / f"claims.{ending}"
        sink = open_sink(str(path))
        sink.begin("run", resume=False)
        for at in range(150):
            ident = f"d{at * 7 % 60}"
            claims = extract(f"全市法院结案{at + 2}件，受理案件{at + 3}件。", id=ident)
            lines = [flat_line(claim) if ending != "jsonl" else claim.model_dump_json() for claim in claims]
            joined = "".join(f"{line}\n" for line in lines).encode()
            sink.write(Outcome(at, document(ident, ""), "done", joined, len(claims)))
            if at % commits == 0:
                sink.commit(Checkpoint("run", position=at + 1))
        sink.commit(Checkpoint("run", position=150))
        sink.finish()
        sink.close()
        reader = {"jsonl": "read_json", "parquet": "read_parquet", "csv": "read_csv"}[ending]
        doc_ids[ending] = duckdb.execute(f"SELECT id FROM {reader}('{path}')").fetchall()
    assert len(doc_ids["jsonl"]) == 120
    assert doc_ids["parquet"] == doc_ids["csv"] == doc_ids["jsonl"]


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    path = str(tmp_path / "claims.duckdb")
    sink = open_sink(path)
    sink.begin("run", resume=False)
    sink.commit(Checkpoint("run"))
    sink.close()
    other = open_sink(path)
    with pytest.raises(UsageError, match="other inputs, options or lexicons"):
        other.begin("other", resume=True)
    other.close()


@pytest.mark.parametrize(
    ("there", "says"),
    [
        ("text", "cannot be opened as a DuckDB file"),
        ("other", "has other columns than ours"),
        ("nowhere", "no such folder"),
    ],
)
def test_files_that_are_none_of_ours(there: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    if there == "text":
        path.write_text("结案3件。" * 4000, encoding="utf-8")
    elif there == "other":
        with duckdb.connect(str(path)) as connection:
            connection.execute("CREATE TABLE claims (mine VARCHAR)")
    else:
        path = tmp_path / "nowhere" / "claims.duckdb"
    sink = open_sink(str(path))
    with pytest.raises(UsageError, match=says):
        sink.begin("run", resume=False)
    sink.close()


def test_a_database_that_another_program_has_open(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    program = (
        "import duckdb, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE a (b INT)'); print(); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    other.stdout.readline()
    sink = open_sink(str(path))
    with pytest.raises(UsageError, match=r"claims.duckdb: .*lock"):
        sink.begin("run", resume=False)
    sink.close()
    other.communicate("\n")
    sink.begin("run", resume=False)
    sink.close()


def test_a_table_of_codes_that_is_none_of_ours_stays(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE regions AS SELECT 'a' AS code, 'b' AS manager")
    sink = open_sink(str(path))
    with pytest.raises(UsageError, match="its table 'regions' has other columns than ours"):
        sink.begin("run", resume=False)
    sink.close()
    assert query(path, "SELECT * FROM regions") == [("a", "b")]
    assert query(path, "SELECT table_name FROM information_schema.tables") == [("regions",)]


def test_every_code_of_the_corpus_has_a_row(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    write(path, [*corpus(), document("rent", "2020年，全市房租为3000元/月。", region="131100")])
    for table, ident, column in (("metrics", "id", "metric_id"), ("units", "id", "value_unit_id"), ("regions", "code", "region_code")):  # fmt: skip
        missing = (
            f"SELECT count(*) FROM claims c LEFT JOIN {table} t ON t.{ident} = c.{column} WHERE c.{column} IS NOT NULL"
        )
        assert query(path, f"{missing} AND t.{ident} IS NULL") == [(0,)]
        assert query(path, missing)[0][0] > 100
        assert query(path, f"SELECT count(*) - count(DISTINCT {ident}) FROM {table}") == [(0,)]
    assert query(path, "SELECT value_unit_id FROM claims WHERE doc_id = 'rent'") == [("CNY/month",)]
    assert query(path, "SELECT name, kind FROM units WHERE id = 'CNY/month'") == [("元/月", None)]
    assert query(path, "SELECT label, kind, base_unit, base_factor FROM units WHERE id = 'hectare'") == [
        ("hectares", "measure", "m2", "10000"),
    ]
    assert query(path, "SELECT name, label, domain, kinds FROM metrics WHERE id = 'court.cases_concluded'") == [
        ("结案", "cases concluded", "court", "count"),
    ]


def test_the_page_names_what_is_there(tmp_path: Path) -> None:
    write(tmp_path / "claims.duckdb", [])
    page = (ARTICLES.parents[1] / "docs" / "tables.md").read_text(encoding="utf-8")
    there = query(tmp_path / "claims.duckdb", "SELECT table_name, column_name FROM information_schema.columns")
    told = {name for table, column in there for name in (table, column) if table not in ("claims", "claims_latest")}
    assert len(told) > 30
    assert not [name for name in told if f"`{name}`" not in page]


HOSTILE = [
    "全市法院结案9件'); DROP TABLE claims; --",
    '全市法院结案9件，“\\u0000”\\"',
    "全市法院结案9件，\x00\x01\x1f和\u2028",
    "全市法院结案9件，😀𠮷",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_texts_are_data(text: str, tmp_path: Path) -> None:
    path = tmp_path / "it's [1]*?.duckdb"
    write(path, [document("a';--", text)])
    assert query(path, "SELECT id, text FROM documents") == [("a';--", text)]
    assert query(path, "SELECT doc_id, sentence_text FROM claims") == [("a';--", text)]


def test_the_latest_claims_are_told_apart_by_all_that_they_claim(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    known = {"region": "131100", "published": "2021-01-05"}
    text = "2020年，全市法院受理案件63件186人，结案9件，同比增长5%，环比增长7%。"
    write(path, [document("a", text, **known)])
    told = query(path, "SELECT value_text, basis FROM claims_latest ORDER BY value_span_start")
    assert told == [("63件", None), ("186人", None), ("9件", None), ("5%", "yoy"), ("7%", "mom")]


def test_claims_of_one_class_of_metrics_are_told_apart_by_their_phrases(tmp_path: Path) -> None:
    """盗窃 and 诈骗 have one id, police.solved_by_kind, and are two figures also where they are equal."""
    path = tmp_path / "claims.duckdb"
    text = "2023年，全市公安机关破获盗窃案件120起，破获诈骗案件120起。"
    write(path, [document("a", text, region="330600", published="2024-01-10")])
    told = [("破获盗窃案件",), ("破获诈骗案件",)]
    assert query(path, "SELECT metric_text FROM claims_latest ORDER BY value_span_start") == told
    assert query(path, "SELECT metric_name FROM metric_by_region_period ORDER BY claim_id") == told
    assert query(path, "SELECT count(DISTINCT key), count(DISTINCT metric_id) FROM claims") == [(2, 1)]


def test_a_document_that_comes_again_with_another_ones_text_keeps_no_claims_of_its_old_one(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    write(path, [document("a", AGAIN.format(3)), document("b", AGAIN.format(4)), document("a", AGAIN.format(4))])
    assert query(path, "SELECT doc_id, value_number FROM claims") == [("b", Decimal(4))]
    assert query(path, "SELECT id, status, duplicate_of FROM documents ORDER BY 1") == [
        ("a", "duplicate", "b"), ("b", "done", None),
    ]  # fmt: skip


LONG = "".join(f"2020年，全市法院第{n}次开庭，受理案件{n * 37 + 5}件，审结案件{n * 31 + 4}件。" for n in range(20))


def test_the_views_count_each_claim_once(tmp_path: Path) -> None:
    path = tmp_path / "claims.duckdb"
    known = {"region": "131100"}
    items = [
        document("old", "2020年，全市法院结案900件，同比增长5%。", published="2021-01-05", **known),
        document("new", "2020年，全市法院结案913件，力争明年结案990件。", published="2021-02-01", **known),
        document("press", "据悉，2020年，全市法院结案913件。", published="2021-02-02", **known),
        document("long", LONG, published="2021-01-20", **known),
        document("repost", LONG + "（责任编辑：王某）", published="2021-01-21", **known),
    ]
    write(path, items)
    told = query(
        path,
        "SELECT metric_name, region_name, period_start, value_number, documents FROM metric_by_region_period "
        "WHERE value_number IN (900, 913, 990) ORDER BY 4",
    )
    year = dt.date(2020, 1, 1)
    assert told == [
        ("结案", "河北省衡水市", year, Decimal(900), 1), ("结案", "河北省衡水市", year, Decimal(913), 2),
    ]  # fmt: skip
    latest = query(path, "SELECT doc_id, value_number FROM claims_latest WHERE metric_text = '结案' AND aspect = 'level' AND modality = 'actual'")  # fmt: skip
    assert latest == [("press", Decimal(913))]
    assert query(path, "SELECT count(*) FROM claims_latest WHERE doc_id = 'repost'") == [(0,)]
    assert query(path, "SELECT count(*) > 30 FROM claims WHERE doc_id = 'repost'") == [(True,)]
