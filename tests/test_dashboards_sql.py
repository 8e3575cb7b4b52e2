"""The panels of docs/dashboards.md, on a real PostgreSQL server and on DuckDB: the rows are those that the page shows."""

import os
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import psycopg
import pytest

from pages import run_page
from postgres_server import find_programs, serve

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "dashboards.md").read_text(encoding="utf-8")
ADDRESS = "postgresql://user:password@localhost:5432/postgres"
PANELS = {
    title: (statement, [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()])
    for title, statement, table in re.findall(
        r"^## ([^\n]+)\n(?:(?!^## ).)*?^```sql\n(.*?)^```\n\n((?:\|[^\n]*\|\n)+)", PAGE, re.MULTILINE | re.DOTALL
    )
}


def shown(value: Any) -> str:
    """A value as the page shows it."""
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}"
    return value.isoformat() if isinstance(value, date) else str(value)


def rows(cursor: Any) -> list[list[str]]:
    header = [column[0] for column in cursor.description]
    return [header, ["---"] * len(header), *([shown(value) for value in row] for row in cursor.fetchall())]


def fill(target: str, folder: Path) -> None:
    """Run the commands of the page with another target."""
    with pytest.MonkeyPatch.context() as patch:
        run_page(re.sub(r"^```sql.*?^```$", "", PAGE, flags=re.MULTILINE | re.DOTALL).replace(ADDRESS, target), "dashboards.md", folder, patch)  # fmt: skip


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[psycopg.Connection[Any]]:
    if find_programs() is None:
        assert "REFORMEXTRACT_CI" not in os.environ, "there is no PostgreSQL server: install Debian's postgresql"
        pytest.skip("no PostgreSQL server is installed")
    with serve() as server:
        fill(server.url, tmp_path_factory.mktemp("postgres"))
        with psycopg.connect(server.url) as connection:
            yield connection


@pytest.fixture(scope="module")
def duck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    folder = tmp_path_factory.mktemp("duckdb")
    fill("claims.duckdb", folder)
    with duckdb.connect(str(folder / "claims.duckdb"), read_only=True) as connection:
        yield connection


def test_the_page_has_its_panels() -> None:
    assert len(PANELS) == PAGE.count("```sql") == 5
    assert ADDRESS in PAGE


@pytest.mark.parametrize("title", PANELS)
def test_a_panel_on_postgresql(postgres: psycopg.Connection[Any], title: str) -> None:
    statement, table = PANELS[title]
    assert rows(postgres.execute(statement.encode())) == table


@pytest.mark.parametrize("title", PANELS)
def test_a_panel_on_duckdb(duck: duckdb.DuckDBPyConnection, title: str) -> None:
    statement, table = PANELS[title]
    assert rows(duck.execute(statement)) == table


def test_the_statements_need_no_right_to_write(postgres: psycopg.Connection[Any]) -> None:
    """The role that the page asks for may only read."""
    postgres.execute("CREATE ROLE reader; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader; SET ROLE reader")
    for statement, _ in PANELS.values():
        assert postgres.execute(statement.encode()).fetchall()
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        postgres.execute("DELETE FROM claims")
    postgres.rollback()
