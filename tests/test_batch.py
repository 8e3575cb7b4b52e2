"""The run: one result a document, in order, over one process or several, with a reason for each that failed."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import reformextract
from reformextract import batch
from reformextract.errors import LexiconError, UsageError
from reformextract.models import Document, FileDocument, Form, Outcome, ReadFailure, Result
from reformextract.pipeline import Extractor
from reformextract.sinks import Checkpoint

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
        Document(None, "none"),
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
    results.close()


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


class Kept:
    """A sink that keeps what it is given, as the tests see it."""

    form: Form = "record"

    def __init__(self) -> None:
        self.outcomes: list[Outcome] = []
        self.calls: list[str] = []
        self.checkpoint: Checkpoint | None = None

    def begin(self, run: str, *, resume: bool) -> Checkpoint | None:
        self.calls.append("begin")
        return self.checkpoint if resume else None

    def write(self, outcome: Outcome) -> None:
        self.outcomes.append(outcome)

    def commit(self, checkpoint: Checkpoint) -> None:
        self.checkpoint = checkpoint

    def finish(self) -> None:
        self.calls.append("finish")

    def close(self) -> None:
        self.calls.append("close")

    def told(self) -> list[tuple[str, str, int, str | None]]:
        return [(o.document.id, o.status, o.claims, o.duplicate_of) for o in self.outcomes]


def file(ident: str, text: str, **known: str) -> FileDocument:
    return FileDocument(text, ident, path=f"{ident}.txt", **known)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_run_loses_nothing(workers: int) -> None:
    items = [
        file("a", "结案3件。"),
        ReadFailure("b.txt", "It is broken.", "b"),
        file("c", "结案3件，调解4件。", published="soon"),
        file("d", "结案3件，调解4件。"),
        file("e", "结案3件。"),
    ]
    told: list[int] = []
    sink = Kept()
    options = batch.Options(workers=workers)
    summary = batch.run(items, sink, options, on_progress=lambda summary: told.append(summary.documents))
    assert sink.told() == [
        ("a", "done", 1, None),
        ("b", "failed", 0, None),
        ("c", "failed", 0, None),
        ("d", "done", 2, None),  # the same text failed before for its date alone
        ("e", "duplicate", 0, "a"),
    ]
    assert sink.outcomes[1].reason == "It is broken."
    assert [o.position for o in sink.outcomes] == [0, 1, 2, 3, 4]
    assert [len(o.lines.splitlines()) for o in sink.outcomes] == [1, 0, 0, 2, 0]
    assert (summary.documents, summary.failed, summary.duplicates, summary.claims) == (5, 2, 1, 3)
    assert summary.characters == sum(len(item.text) for item in items if isinstance(item, FileDocument))
    assert told == [1, 2, 3, 4, 5]
    assert sink.calls == ["begin", "finish", "close"]
    assert sink.checkpoint is not None
    assert (sink.checkpoint.position, sink.checkpoint.claims, sink.checkpoint.failed) == (5, 3, 2)


LONG = "".join(f"2020年，全市法院第{n}次开庭，受理案件{n * 37 + 5}件，审结案件{n * 31 + 4}件。" for n in range(20))


@pytest.mark.parametrize("workers", [1, 2])
def test_reposts_keep_their_claims_and_name_the_first(workers: int) -> None:
    sink = Kept()
    items = [file("a", LONG), file("b", LONG + "（责任编辑：王某）"), file("c", LONG)]
    batch.run(items, sink, batch.Options(workers=workers))
    assert [(i, status, of) for i, status, _, of in sink.told()] == [
        ("a", "done", None), ("b", "done", "a"), ("c", "duplicate", "a"),
    ]  # fmt: skip
    assert sink.outcomes[0].claims == sink.outcomes[1].claims > 30


def test_duplicates_are_kept_where_they_are_asked_for() -> None:
    sink = Kept()
    batch.run([file("a", "结案3件。"), file("b", "结案3件。")], sink, batch.Options(keep_duplicates=True))
    assert sink.told() == [("a", "done", 1, None), ("b", "done", 1, "a")]


def test_the_same_text_under_the_same_id_is_there_already() -> None:
    sink = Kept()
    summary = batch.run([file("a", "结案3件。"), file("a", "结案3件。")], sink)
    assert sink.told() == [("a", "done", 1, None)]
    assert (summary.documents, summary.duplicates) == (2, 1)


def many(count: int) -> list[FileDocument | ReadFailure]:
    items: list[FileDocument | ReadFailure] = [
        file(f"d{n}", LONG.replace("开庭", f"在{n % 7}号法庭开庭") + f"另有调解案件{n % 2}件。") for n in range(count)
    ]
    items[5] = ReadFailure("x.txt", "It is broken.", "x")
    return items


@pytest.mark.parametrize("stopped_at", [0, 1, 5, 6, 13, 49, 50])
def test_a_run_goes_on_as_if_it_had_not_stopped(stopped_at: int) -> None:
    whole = Kept()
    unbroken = batch.run(many(50), whole, batch.Options("run"))
    assert unbroken.duplicates > 5
    first = Kept()
    batch.run(many(50)[:stopped_at], first, batch.Options("run"))
    second = Kept()
    second.checkpoint = first.checkpoint
    summary = batch.run(many(50), second, batch.Options("run", resume=True))
    assert first.outcomes + second.outcomes == whole.outcomes
    assert summary.resumed == stopped_at
    assert (summary.documents, summary.claims, summary.failed, summary.duplicates, summary.characters) == (
        unbroken.documents, unbroken.claims, unbroken.failed, unbroken.duplicates, unbroken.characters,
    )  # fmt: skip


@pytest.mark.parametrize("change", ["text", "order", "fewer"])
def test_changed_inputs_are_not_gone_on_with(change: str) -> None:
    first = Kept()
    batch.run(many(20), first, batch.Options("run"))
    items = many(20)
    if change == "text":
        items[3] = file("d3", "结案3件。")
    elif change == "order":
        items[3], items[4] = items[4], items[3]
    else:
        del items[-1]
    second = Kept()
    second.checkpoint = first.checkpoint
    with pytest.raises(UsageError, match="without --resume"):
        batch.run(items, second, batch.Options("run", resume=True))
    assert second.outcomes == []
    assert second.calls == ["begin", "close"]


def test_what_is_asked_to_stop_stops_between_documents_and_commits() -> None:
    sink = Kept()
    with batch.Stop() as stop, pytest.raises(batch.Stopped):
        batch.run(
            many(20), sink, stop=stop, on_outcome=lambda o: o.position == 7 and signal.raise_signal(signal.SIGINT)
        )
    assert len(sink.outcomes) == 8
    assert sink.checkpoint is not None
    assert sink.checkpoint.position == 8
    assert sink.calls == ["begin", "close"]


def test_a_limit_of_time_is_positive() -> None:
    with pytest.raises(UsageError, match="limit_seconds is 0: give more than 0"):
        batch.run([], Kept(), batch.Options(limit_seconds=0))


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
