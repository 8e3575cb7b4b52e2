"""PostgreSQL, on a real server: the rows of DuckDB, replaced by id, gone on with after a lost connection."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import psycopg
import pytest

from postgres_server import PASSWORD, Server, find_programs, serve
from reformextract import batch
from reformextract.errors import SinkError, UsageError
from reformextract.models import FileDocument, Outcome, ReadFailure
from reformextract.pipeline import extract
from reformextract.sinks import Checkpoint, open_sink, shown_address
from reformextract.store.postgres import load_psycopg
from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS, flat_line

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpus" / "articles"
NAMES = ", ".join(f'c."{column.name}"' for column in COLUMNS)
AGAIN = "全市法院结案{}件。"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    if find_programs() is None:
        assert "REFORMEXTRACT_CI" not in os.environ, "there is no PostgreSQL server: install Debian's postgresql"
        pytest.skip("no PostgreSQL server is installed")
    with serve() as found:
        yield found


@pytest.fixture
def target(server: Server, request: pytest.FixtureRequest) -> str:
    """A schema of its own for each test."""
    with psycopg.connect(server.url) as connection:
        count = connection.execute("SELECT count(*) FROM pg_namespace").fetchone()
    assert count is not None
    return f"{server.url}?schema=s{count[0]}%20{len(request.node.name)}"


def query(target: str, sql: str) -> list[tuple[Any, ...]]:
    address, _, schema = target.partition("?schema=")
    with psycopg.connect(address) as connection:
        connection.execute(f'SET search_path TO "{schema.replace("%20", " ")}"')
        return connection.execute(sql).fetchall()


def document(ident: str, text: str, **known: str) -> FileDocument:
    return FileDocument(text, ident, path=f"{ident}.txt", **known)


def corpus() -> list[FileDocument | ReadFailure]:
    files = sorted(ARTICLES.glob("*.txt"))
    items: list[FileDocument | ReadFailure] = [
        document(file.stem, file.read_text(encoding="utf-8"), published="2021-01-20") for file in files
    ]
    return [*items, ReadFailure("broken.txt", "It is broken.", "broken"), document("none", "会议召开。")]


def write(target: str, items: list[FileDocument | ReadFailure], **options: Any) -> None:
    batch.run(items, open_sink(target), batch.Options("run", **options))


def put(sink: Any, ident: str, number: int, position: int) -> None:
    claims = extract(AGAIN.format(number), id=ident)
    lines = "".join(f"{flat_line(claim)}\n" for claim in claims).encode()
    sink.write(Outcome(position, document(ident, AGAIN.format(number)), "done", lines, len(claims)))


def test_the_same_rows_as_duckdb(target: str, tmp_path: Path) -> None:
    write(target, corpus())
    path = str(tmp_path / "claims.duckdb")
    write(path, corpus())
    by_text = NAMES
    for column in COLUMNS:
        if column.type == "json":
            by_text = by_text.replace(f'c."{column.name}"', f'CAST(c."{column.name}" AS text)')
    documents = ", ".join(f'"{column.name}"' for column in DOCUMENT_COLUMNS)
    claims = (
        f"SELECT {by_text} FROM claims c JOIN documents d ON d.id = c.doc_id ORDER BY d.position, c.value_span_start"
    )
    with duckdb.connect(path, read_only=True) as connection:
        for sql in (
            claims,
            f"SELECT {documents} FROM documents ORDER BY position",
            "SELECT * FROM regions ORDER BY code",
            "SELECT * FROM metrics ORDER BY id",
            "SELECT * FROM units ORDER BY id",
            claims.replace("FROM claims c", "FROM claims_latest c"),
            "SELECT * FROM metric_by_region_period ORDER BY claim_id",
        ):
            rows = connection.execute(sql).fetchall()
            assert query(target, sql) == rows
            assert len(rows) >= 12
    assert query(target, "SELECT count(*) FROM runs") == [(0,)]


def test_the_types_of_the_columns(target: str) -> None:
    write(target, [])
    told = query(
        target,
        "SELECT column_name, data_type, numeric_precision, numeric_scale FROM information_schema.columns "
        "WHERE table_name = 'claims' AND table_schema = current_schema() ORDER BY ordinal_position",
    )
    types = {"text": "text", "json": "json", "integer": "bigint", "date": "date", "decimal(38,8)": "numeric"}
    assert [(name, kind) for name, kind, _, _ in told] == [(column.name, types[column.type]) for column in COLUMNS]
    assert {tuple(size) for _, kind, *size in told if kind == "numeric"} == {(38, 8)}


def test_a_document_that_comes_again_replaces_its_claims(target: str) -> None:
    write(target, [document("a", AGAIN.format(3)), document("b", AGAIN.format(4)), document("a", AGAIN.format(5))])
    assert query(target, "SELECT doc_id, value_number FROM claims ORDER BY 1") == [("a", Decimal(5)), ("b", Decimal(4))]
    write(
        target, [document("b", AGAIN.format(6)), document("c", AGAIN.format(7)), ReadFailure("a.txt", "Broken.", "a")]
    )
    assert query(target, "SELECT doc_id, value_number FROM claims ORDER BY 1") == [
        ("a", Decimal(5)), ("b", Decimal(6)), ("c", Decimal(7)),
    ]  # fmt: skip
    assert query(target, "SELECT id, status FROM documents ORDER BY 1") == [("a", "done"), ("b", "done"), ("c", "done")]


def test_what_was_not_committed_is_written_again(target: str) -> None:
    first = open_sink(target)
    first.begin("run", resume=False)
    put(first, "a", 3, 0)
    first.commit(Checkpoint("run", position=1, claims=1))
    put(first, "b", 4, 1)
    first.close()
    other = open_sink(target)
    with pytest.raises(UsageError, match="other inputs, options or lexicons"):
        other.begin("other", resume=True)
    other.close()
    second = open_sink(target)
    assert second.begin("run", resume=True) == Checkpoint("run", position=1, claims=1)
    put(second, "b", 5, 1)
    second.commit(Checkpoint("run", position=2, claims=2))
    second.finish()
    second.close()
    rows = query(target, "SELECT doc_id, value_number FROM claims ORDER BY 1")
    assert rows == [("a", Decimal(3)), ("b", Decimal(5))]


def test_two_runs_do_not_write_at_once(target: str) -> None:
    first = open_sink(target)
    first.begin("run", resume=False)
    second = open_sink(target)
    with pytest.raises(UsageError, match="another run writes it"):
        second.begin("run", resume=True)
    second.close()
    first.close()
    third = open_sink(target)
    third.begin("run", resume=True)
    third.close()


def test_a_lost_connection_is_told_and_gone_on_after(target: str, server: Server) -> None:
    sink = open_sink(target)
    sink.begin("run", resume=False)
    put(sink, "a", 3, 0)
    sink.commit(Checkpoint("run", position=1, claims=1))
    server.stop()
    put(sink, "b", 4, 1)
    with pytest.raises(SinkError, match=r"the connection is lost .*what is complete is kept, .*--resume") as said:
        sink.commit(Checkpoint("run", position=2, claims=2))
    sink.close()
    assert PASSWORD not in str(said.value)
    with pytest.raises(UsageError, match="there is no connection") as told:
        open_sink(target).begin("run", resume=True)
    assert PASSWORD not in str(told.value)
    assert "se%3A" not in str(told.value)
    server.start()
    again = open_sink(target)
    assert again.begin("run", resume=True) == Checkpoint("run", position=1, claims=1)
    put(again, "b", 4, 1)
    again.commit(Checkpoint("run", position=2, claims=2))
    again.finish()
    again.close()
    rows = query(target, "SELECT doc_id, value_number FROM claims ORDER BY 1")
    assert rows == [("a", Decimal(3)), ("b", Decimal(4))]


HOSTILE = [
    pytest.param("全市法院结案9件'); DROP TABLE claims; --", None, id="SQL"),
    pytest.param('全市法院结案9件，“\\u0000”\\"\\', None, id="backslashes and quotes"),
    pytest.param("全市法院结案9件，\\.\n\\N\t%s", "全市法院结案9件，\\.", id="marks of COPY"),
    pytest.param("全市法院结案9件，\x01\x1f和\u2028", None, id="control characters"),
    pytest.param(
        "全市法院结案9件，\x00\x00\\\x00", "全市法院结案9件，\ufffd\ufffd\\\ufffd", id="a NUL keeps its place"
    ),
    pytest.param("全市法院结案9件，😀𠮷", None, id="beyond the first plane"),
]


@pytest.mark.parametrize("text, sentence", HOSTILE)
def test_texts_are_data(text: str, sentence: str | None, target: str) -> None:
    write(target, [document("a';--\\", text)])
    whole = text.replace("\0", "\ufffd")
    assert query(target, "SELECT id, text FROM documents") == [("a';--\\", whole)]
    assert query(target, "SELECT doc_id, sentence_text FROM claims") == [("a';--\\", sentence or whole)]


def test_long_texts_and_long_ids(target: str) -> None:
    ident = "路" * 4000
    write(target, [document(ident, AGAIN.format(3) + "无。" * 5_000_000), document(ident, AGAIN.format(4))])
    write(target, [document("long", "无。" * 5_000_000 + AGAIN.format(3))])
    told = query(target, "SELECT length(id), length(text), claims FROM documents ORDER BY 1")
    assert told == [(4, 10_000_000 + len(AGAIN) - 1, 1), (4000, len(AGAIN) - 1, 1)]


def test_a_table_that_is_none_of_ours_stays(target: str, server: Server) -> None:
    schema = target.partition("?schema=")[2].replace("%20", " ")
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute(f'CREATE SCHEMA "{schema}"')
        connection.execute(f'CREATE TABLE "{schema}".units (id text, manager text)')
        connection.execute(f"INSERT INTO \"{schema}\".units VALUES ('a', 'b')")
    sink = open_sink(target)
    with pytest.raises(UsageError, match=r"its table 'units' has other columns than ours; .*\?schema=name"):
        sink.begin("run", resume=False)
    sink.close()
    assert query(target, "SELECT * FROM units") == [("a", "b")]
    assert len(query(target, "SELECT * FROM pg_tables WHERE schemaname = current_schema()")) == 1


def test_a_server_that_cannot_be_used(server: Server) -> None:
    with psycopg.connect(server.url, autocommit=True) as connection:
        connection.execute("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0")
        connection.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    port = server.port
    for address, says in (
        (server.url.replace("/postgres", "/latin"), "encoding of the database is not UTF8"),
        (server.url.replace("/postgres", "/nowhere"), 'database "nowhere" does not exist'),
        (server.url.replace("401@", "402@"), "password authentication failed"),
        (f"postgresql://guest:guest@127.0.0.1:{port}/postgres?schema=mine", "schema 'mine' cannot be used"),
        (f"postgresql://tester:sec%ret@127.0.0.1:{port}/postgres", "no address of a database"),
        (f"postgresql://tester@127.0.0.1:{port}/postgres?nonsense=sec", "no address of a database"),
    ):
        sink = open_sink(address)
        with pytest.raises(UsageError, match=says) as told:
            sink.begin("run", resume=False)
        sink.close()
        assert "sec" not in str(told.value).replace("nonsense=sec", "")


def test_the_views_on_a_planted_set(target: str) -> None:
    known = {"region": "131100"}
    write(target, [
        document("old", "2020年，全市法院结案900件，同比增长5%。", published="2021-01-05", **known),
        document("new", "2020年，全市法院结案913件，力争明年结案990件。", published="2021-02-01", **known),
        document("press", "据悉，2020年，全市法院结案913件。", published="2021-02-02", **known),
    ])  # fmt: skip
    told = query(
        target,
        "SELECT metric_name, region_name, period_start, value_number, documents FROM metric_by_region_period ORDER BY 4",
    )
    year = dt.date(2020, 1, 1)
    assert told == [
        ("结案", "河北省衡水市", year, Decimal(900), 1), ("结案", "河北省衡水市", year, Decimal(913), 2),
    ]  # fmt: skip
    latest = query(target, "SELECT doc_id, aspect, modality FROM claims_latest ORDER BY 1, 2, 3")
    assert latest == [("new", "level", "target"), ("old", "change", "actual"), ("press", "level", "actual")]


def test_the_command_writes_and_tells_no_password(target: str) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "reformextract", "extract", str(ARTICLES / "plc_plain.txt"), "-o", target],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    assert "tester:***@127.0.0.1" in said.stderr
    assert "se%3A" not in said.stderr + said.stdout
    assert query(target, "SELECT count(*) > 10 FROM claims") == [(True,)]


@pytest.mark.parametrize(
    "address, shown",
    [
        ("postgresql://me:secret@host/db", "postgresql://me:***@host/db"),
        ("postgresql://me:p@s@host/db?schema=a", "postgresql://me:***@host/db?schema=a"),
        ("postgresql://me@host/db", "postgresql://me@host/db"),
        ("postgresql:///db?user=me&password=secret&schema=a", "postgresql:///db?user=me&password=***&schema=a"),
        ("claims.jsonl", "claims.jsonl"),
    ],
)
def test_addresses_are_shown_without_password(address: str, shown: str) -> None:
    assert shown_address(address) == shown


def test_other_databases_are_refused() -> None:
    with pytest.raises(UsageError, match=r"mysql://me:\*\*\*@host/db: a database .* is postgresql://"):
        open_sink("mysql://me:secret@host/db")


def test_without_psycopg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    load_psycopg.cache_clear()
    with pytest.raises(UsageError, match=r'pip install "reformextract\[postgres\]"'):
        open_sink("postgresql://host/db")
