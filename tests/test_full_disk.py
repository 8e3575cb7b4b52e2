"""A disk that takes no more: the run says so in one line, and goes on from what was complete when there is room."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import openpyxl
import pytest

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = sorted((ROOT / "corpus" / "articles").glob("*.txt"))
COPIES = 8


def make_rows(path: Path) -> None:
    """Articles that are told apart by their first line, so that each has its claims."""
    with path.open("w", encoding="utf-8") as rows:
        for copy in range(COPIES):
            for file in ARTICLES:
                text = f"第{copy}版\n{file.read_text(encoding='utf-8')}"
                row = {"id": f"{file.stem}-{copy}", "text": text, "published": "2021-01-20"}
                rows.write(json.dumps(row, ensure_ascii=False) + "\n")


def extract(
    folder: Path, target: str, *arguments: str, before: Callable[[], None] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reformextract", "extract", "docs.jsonl", "--quiet", "-o", target, *arguments],
        cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT / "src")}, preexec_fn=before,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def small_files() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, 1_500_000))


def content(path: Path) -> object:
    """What a target holds, where its bytes may differ from run to run."""
    if path.suffix == ".duckdb":
        with duckdb.connect(str(path), read_only=True) as connection:
            return [
                connection.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall()
                for table in ("documents", "claims", "runs", "metrics")
            ]
    if path.suffix == ".xlsx":
        return [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(path).worksheets]
    if path.suffix == ".parquet":
        return duckdb.execute(f"SELECT * FROM '{path}'").fetchall()
    return path.read_bytes()


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rows") / "docs.jsonl"
    make_rows(path)
    return path


@pytest.mark.parametrize("ending", ["jsonl", "csv", "xlsx", "parquet", "duckdb"])
def test_a_disk_that_takes_no_more(ending: str, rows: Path, tmp_path: Path) -> None:
    os.link(rows, tmp_path / "docs.jsonl")
    target = f"claims.{ending}"
    full = extract(tmp_path, target, before=small_files)
    assert full.returncode == 2, full.stderr
    assert full.stderr.count("\n") == 1
    assert f"{target}: it cannot be written on (" in full.stderr
    assert "what is complete is kept, and the same command with --resume goes on from there" in full.stderr
    if ending != "duckdb":
        assert not (tmp_path / target).exists()
    resumed = extract(tmp_path, target, "--resume")
    assert resumed.returncode == 0, resumed.stderr
    whole = extract(tmp_path, f"whole.{ending}")
    assert whole.returncode == 0, whole.stderr
    assert content(tmp_path / target) == content(tmp_path / f"whole.{ending}")
    beside = set() if ending == "duckdb" else {"claims.documents.jsonl", "whole.documents.jsonl"}
    assert {file.name for file in tmp_path.iterdir()} == {"docs.jsonl", target, f"whole.{ending}", *beside}
