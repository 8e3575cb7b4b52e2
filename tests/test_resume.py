"""A run that is killed at any moment and gone on with leaves what an unbroken one does; Ctrl-C ends it cleanly."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pytest

ROOT = Path(__file__).resolve().parents[1]
KILLS = 20
UNITS = ("件", "起", "次", "家", "万元", "人次")
ORGANS = ("全市法院", "市检察院", "全市公安机关", "市司法局", "县政府")
DOINGS = ("受理案件", "审结案件", "化解纠纷", "走访企业", "发放补贴")


def make_archive(path: Path, count: int) -> None:
    """Rows with claims, some the same as one before, some broken, one that comes again with another text."""
    pick = random.Random(11)
    with path.open("w", encoding="utf-8") as rows:
        for n in range(count):
            sentences = [
                f"2020年，{pick.choice(ORGANS)}{pick.choice(DOINGS)}{pick.randint(2, 99999)}{pick.choice(UNITS)}，同比增长{n % 90 + 1}%。"
                for _ in range(pick.randint(1, 12))
            ]
            row = {"id": f"d{n}", "text": "".join(sentences), "published": "2021-01-20", "region": "131100"}
            if n % 17 == 3:
                row["region"] = "火星"
            if n % 23 == 5:
                row["text"] = "全市法院结案9件。"
            if n % 97 == 96:
                row["id"] = f"d{n - 50}"
            rows.write(json.dumps(row, ensure_ascii=False) + "\n" if n % 31 != 7 else '{"id": \n')


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "reformextract", "extract", "docs.jsonl", "--errors", "errors.jsonl", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}


def written(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir()) if file.name != "docs.jsonl"}


def size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def wait_while(process: subprocess.Popen[Any], holds: Callable[[], bool]) -> None:
    while process.poll() is None and holds():
        time.sleep(0.02)


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unbroken")
    make_archive(folder / "docs.jsonl", 900)
    said = subprocess.run(
        command("-o", "claims.jsonl"), cwd=folder, env=environment(), capture_output=True, text=True, check=False
    )
    assert said.returncode == 3, said.stderr
    assert set(written(folder)) == {"claims.jsonl", "claims.documents.jsonl", "errors.jsonl"}
    return folder


@pytest.mark.parametrize("workers", ["1", "2"])
def test_killed_at_random_moments(workers: str, unbroken: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    folder.mkdir()
    os.link(unbroken / "docs.jsonl", folder / "docs.jsonl")
    pick = random.Random(7)
    run = command("-o", "claims.jsonl", "--workers", workers, "--resume")
    journal = folder / ".claims.jsonl.journal"
    left = set()
    for kill in range(KILLS):
        process = subprocess.Popen(
            run, cwd=folder, env=environment(), stderr=subprocess.DEVNULL, start_new_session=True
        )
        before = size(journal)
        if kill % 2:  # after it has committed something
            wait_while(process, lambda before=before: size(journal) == before)
            time.sleep(pick.uniform(0, 0.5))
        else:
            time.sleep(pick.uniform(0.2, 1.5))
        os.killpg(process.pid, signal.SIGKILL)
        if process.wait() == 3:  # it was complete: another begins
            for name in written(folder):
                (folder / name).unlink()
        left.add(size(journal))
    said = subprocess.run(run, cwd=folder, env=environment(), capture_output=True, text=True, check=False)
    assert said.returncode == 3, said.stderr
    assert written(folder) == written(unbroken)
    assert len(left) > 3, "kills came in the midst of the run"


def tables(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall()
            for table in ("documents", "claims", "runs", "regions")
        }


def test_killed_at_random_moments_into_a_database(unbroken: Path, tmp_path: Path) -> None:
    os.link(unbroken / "docs.jsonl", tmp_path / "docs.jsonl")
    subprocess.run(command("-o", "whole.duckdb"), cwd=tmp_path, env=environment(), capture_output=True, check=False)
    pick = random.Random(3)
    run = command("-o", "claims.duckdb", "--workers", "2", "--resume")
    target = tmp_path / "claims.duckdb"

    def stored() -> int:
        return size(target) + size(tmp_path / "claims.duckdb.wal")

    sizes = set()
    for kill in range(KILLS):
        process = subprocess.Popen(
            run, cwd=tmp_path, env=environment(), stderr=subprocess.DEVNULL, start_new_session=True
        )
        before = stored()
        if kill % 2:  # after it has committed something, however slow the machine is
            wait_while(process, lambda before=before: stored() == before)
            time.sleep(pick.uniform(0, 0.5))
        else:
            time.sleep(pick.uniform(0.2, 2.0))
        os.killpg(process.pid, signal.SIGKILL)
        if process.wait() == 3:
            target.unlink()
        sizes.add(stored())
    said = subprocess.run(run, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False)
    assert said.returncode == 3, said.stderr
    assert tables(target) == tables(tmp_path / "whole.duckdb")
    assert (tmp_path / "errors.jsonl").read_bytes() == (unbroken / "errors.jsonl").read_bytes()
    assert len(sizes) > 3, "kills came in the midst of the run"


@pytest.mark.parametrize("workers", ["1", "2"])
def test_ctrl_c_ends_it_within_two_seconds_and_it_goes_on(workers: str, unbroken: Path, tmp_path: Path) -> None:
    os.link(unbroken / "docs.jsonl", tmp_path / "docs.jsonl")
    run = command("-o", "claims.jsonl", "--workers", workers)
    process = subprocess.Popen(
        run, cwd=tmp_path, env=environment(), stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    journal = tmp_path / ".claims.jsonl.journal"
    wait_while(process, lambda: size(journal) == 0)
    asked = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert time.monotonic() - asked < 2
    assert process.returncode == 130
    assert told == "reformextract: stopped; what was read is kept; the same command with --resume goes on from there.\n"
    assert not (tmp_path / "claims.jsonl").exists()
    said = subprocess.run(
        [*run, "--resume"], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert said.returncode == 3
    assert re.search(r"documents? from the run before", said.stderr)
    assert written(tmp_path) == written(unbroken)


def test_nothing_is_gone_on_with_into_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "docs.jsonl").write_text("{}\n")
    said = subprocess.run(
        command("--resume"), cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert said.returncode == 2
    assert "give its target with -o" in said.stderr
