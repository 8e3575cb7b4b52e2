"""The run: one result a document, in order, over one process or several, with a reason for each that failed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import reformextract
from reformextract import batch
from reformextract.errors import LexiconError, UsageError
from reformextract.models import Document, FileDocument, ReadFailure, Result
from reformextract.pipeline import Extractor

ROOT = Path(__file__).resolve().parents[1]


def documents(count: int) -> list[Document]:
    return [
        Document(f"2020年，全市法院结案{n + 2}件。" + "各项工作有序推进。" * 60, f"d{n}", region="衡水市")
        for n in range(count)
    ]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_order(workers: int) -> None:
    given = documents(150)
    results = list(reformextract.pipe(given, workers=workers))
    assert [result.document for result in results] == given
    assert [int(result.claims[0].value.number or 0) for result in results] == [n + 2 for n in range(150)]


def test_workers_change_nothing() -> None:
    given = documents(40)
    one, two = (
        [claim.model_dump_json() for result in batch.pipe(given, workers=workers) for claim in result.claims]
        for workers in (1, 2)
    )
    assert one == two
    assert len(one) == 40


@pytest.mark.parametrize("workers", [1, 2])
def test_a_failure_is_a_result(workers: int) -> None:
    given = [
        Document("结案3件。", "good"),
        Document("结案3件。", "date", published="soon"),
        Document("结案3件。", "place", region="火星"),
        Document("", "empty"),
        Document(None, "none"),  # type: ignore[arg-type]
        Document("结案3件。", "last"),
    ]
    results = list(batch.pipe(given, workers=workers))
    assert [result.document.id for result in results] == ["good", "date", "place", "empty", "none", "last"]
    assert [len(result.claims) for result in results] == [1, 0, 0, 0, 0, 1]
    reasons = [result.error for result in results]
    assert [reason is None for reason in reasons] == [True, False, False, True, False, True]
    assert "'soon'" in str(reasons[1])
    assert "'火星'" in str(reasons[2])
    assert "NoneType: give a str" in str(reasons[4])


def test_nothing_gives_nothing() -> None:
    assert list(batch.pipe([])) == list(batch.pipe([], workers=2)) == []


def test_one_process_reads_nothing_ahead() -> None:
    asked = []

    def feed() -> Iterator[Document]:
        for document in documents(10):
            asked.append(document.id)
            yield document

    results = batch.pipe(feed())
    assert asked == []
    next(results)
    assert asked == ["d0"]


def test_workers_read_a_bounded_number_ahead() -> None:
    asked = []

    def feed() -> Iterator[Document]:
        for document in documents(2000):
            asked.append(document.id)
            yield document

    results = batch.pipe(feed(), workers=2)
    next(results)
    assert 0 < len(asked) < 1000
    results.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_the_source_raises_comes_behind_what_it_gave(workers: int) -> None:
    def feed() -> Iterator[Document]:
        yield Document("结案3件。")
        raise RuntimeError("the source is gone")

    results = batch.pipe(feed(), workers=workers)
    assert len(next(results).claims) == 1
    with pytest.raises(RuntimeError, match="the source is gone"):
        next(results)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_lexicon_is_checked_before_anything_is_read(workers: int, tmp_path: Path) -> None:
    with pytest.raises(LexiconError):
        batch.pipe([], workers=workers, lexicons=[tmp_path / "nowhere"])
    (tmp_path / "names.yaml").write_text("- id: x\n  name: x\n  patterns: ['(']\n", encoding="utf-8")
    with pytest.raises(LexiconError, match="no regular expression"):
        batch.pipe([], workers=workers, lexicons=[tmp_path])


@pytest.mark.parametrize("workers", [0, -1])
def test_there_is_at_least_one_worker(workers: int) -> None:
    with pytest.raises(UsageError, match="1 or more"):
        batch.pipe([], workers=workers)


@pytest.mark.parametrize("workers", [1, 2])
def test_lexicons_reach_the_workers(workers: int, tmp_path: Path) -> None:
    entry = "- id: my.hearings\n  name: 巡回审判\n  surfaces: [巡回审判]\n  kinds: [count]\n  units: [场]\n"
    (tmp_path / "metrics.yaml").write_text(entry, encoding="utf-8")
    [result] = batch.pipe([Document("全市法院巡回审判860场。")], workers=workers, lexicons=[tmp_path])
    assert [claim.metric.id for claim in result.claims] == ["my.hearings"]


def test_a_defect_costs_one_document(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Extractor.result

    def breaks(self: Extractor, document: Document) -> Result:
        if document.id == "d1":
            raise ZeroDivisionError("oops")
        return whole(self, document)

    monkeypatch.setattr(Extractor, "result", breaks)
    results = list(batch.pipe(documents(3)))
    assert [len(result.claims) for result in results] == [1, 0, 1]
    assert "ZeroDivisionError: oops" in str(results[1].error)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_loses_nothing(workers: int) -> None:
    items = [
        FileDocument("结案3件。", "a", path="a.txt"),
        ReadFailure("b.txt", "It is broken.", "b"),
        FileDocument("结案3件，调解4件。", "c", published="soon", path="c.txt"),
        FileDocument("结案3件，调解4件。", "d", path="d.txt"),
    ]
    claims: list[tuple[str, int]] = []
    failures: list[ReadFailure] = []
    told: list[int] = []
    summary = batch.run(
        items,
        lambda document, found: claims.append((document.id, len(found))),
        failures.append,
        workers=workers,
        on_progress=lambda summary: told.append(summary.documents),
    )
    assert claims == [("a", 1), ("d", 2)]
    assert [(failure.id, failure.path) for failure in failures] == [("b", "b.txt"), ("c", "c.txt")]
    assert failures[0].reason == "It is broken."
    assert (summary.documents, summary.failed, summary.claims) == (4, 2, 3)
    assert summary.characters == sum(len(item.text) for item in items if isinstance(item, FileDocument))
    assert told == [1, 2, 3, 4]


def run_script(tmp_path: Path, code: str) -> subprocess.CompletedProcess[str]:
    script = tmp_path / "mine.py"
    script.write_text(code, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, text=True, check=False, timeout=60
    )


_CALL = "print([len(r.claims) for r in rx.pipe([rx.Document('结案3件。')] * 3, workers=2)])\n"


def test_a_script_may_use_workers(tmp_path: Path) -> None:
    said = run_script(tmp_path, f"import reformextract as rx\nif __name__ == '__main__':\n    {_CALL}")
    assert (said.stdout, said.stderr) == ("[1, 1, 1]\n", "")


def test_a_script_without_a_guard_is_told(tmp_path: Path) -> None:
    said = run_script(tmp_path, f"import reformextract as rx\n{_CALL}")
    assert said.returncode != 0
    assert "if __name__ == '__main__':" in said.stderr.splitlines()[-1]
