"""JSON lines that grow by appending: never half a file, and after a kill as if there had been none."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reformextract.errors import UsageError
from reformextract.models import FileDocument, Outcome
from reformextract.sinks import Checkpoint, documents_file, errors_file
from reformextract.sinks.lines import AppendFile, LinesSink


def outcome(ident: str, count: int = 1, *, mark: str = "") -> Outcome:
    """What becomes of a document, its claims told by a mark."""
    told = [{"id": f"{ident}:{n}", "doc_id": ident, "mark": mark} for n in range(count)]
    lines = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in told)
    return Outcome(0, FileDocument("结案3件。", ident), "done", lines.encode(), count)


def write(sink: LinesSink, *outcomes: Outcome, run: str = "run") -> None:
    sink.begin(run, resume=False)
    for one in outcomes:
        sink.write(one)
    sink.commit(Checkpoint(run))
    sink.finish()
    sink.close()


def rows(path: Path) -> list[tuple[str, str]]:
    told = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(row["id"], row["mark"]) for row in told]


def test_lines_stand_in_order(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    write(LinesSink(path), outcome("a", 2), outcome("b", 0), outcome("丙", 1))
    assert rows(path) == [("a:0", ""), ("a:1", ""), ("丙:0", "")]
    assert list(tmp_path.iterdir()) == [path]


AGAIN = [
    ([("a", 1), ("b", 1), ("a", 2)], ["b:0", "a:0", "a:1"], "with more claims"),
    ([("a", 2), ("b", 1), ("a", 0)], ["b:0"], "with none"),
    ([("a", 1), ("a", 1), ("a", 1)], ["a:0"], "three times in a row"),
    ([("a", 0), ("a", 1)], ["a:0"], "the first with none"),
    ([("b", 1), ("a", 3), ("c", 1), ("a", 1), ("b", 1)], ["c:0", "a:0", "b:0"], "two of them"),
]


@pytest.mark.parametrize(("given", "expected", "why"), AGAIN, ids=[row[2] for row in AGAIN])
@pytest.mark.parametrize("killed_after", [None, 0, 1, 2, 3])
def test_a_document_that_comes_again_replaces_its_claims(
    given: list[tuple[str, int]], expected: list[str], why: str, killed_after: int | None, tmp_path: Path
) -> None:
    path = tmp_path / "claims.jsonl"
    outcomes = [outcome(ident, count, mark=str(at)) for at, (ident, count) in enumerate(given)]
    if killed_after is None:
        write(LinesSink(path), *outcomes)
    else:
        first = LinesSink(path)
        first.begin("run", resume=False)
        for one in outcomes[:killed_after]:
            first.write(one)
        first.commit(Checkpoint("run", position=killed_after))
        first.close()
        second = LinesSink(path)
        checkpoint = second.begin("run", resume=True)
        assert checkpoint is not None
        for one in outcomes[checkpoint.position :]:
            second.write(one)
        second.commit(Checkpoint("run"))
        second.finish()
        second.close()
    assert [ident for ident, _ in rows(path)] == expected
    assert list(tmp_path.iterdir()) == [path]


def test_what_failed_replaces_nothing(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    failed = Outcome(1, FileDocument("", "a"), "failed", reason="It is broken.")
    write(LinesSink(path), outcome("a"), failed)
    assert rows(path) == [("a:0", "")]


def test_another_ones_text_replaces_the_claims_of_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    same = Outcome(2, FileDocument("结案4件。", "a"), "duplicate", duplicate_of="b")
    write(LinesSink(path), outcome("a"), outcome("b"), same)
    assert rows(path) == [("b:0", "")]


def test_what_was_written_behind_the_last_commit_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    sink = LinesSink(path)
    sink.begin("run", resume=False)
    sink.write(outcome("a", mark="first"))
    sink.commit(Checkpoint("run", position=1, offsets={"errors": 7}))
    sink.write(outcome("b", mark="first"))
    sink.close()
    with sink._journal.open("a", encoding="utf-8") as journal:
        journal.write('{"checkpoint": {"run": "ru')
    assert not path.exists()
    again = LinesSink(path)
    checkpoint = again.begin("run", resume=True)
    assert checkpoint is not None
    assert (checkpoint.position, checkpoint.offsets["errors"]) == (1, 7)
    again.write(outcome("b", mark="second"))
    again.commit(replace(checkpoint, position=2))
    again.finish()
    again.close()
    assert rows(path) == [("a:0", "first"), ("b:0", "second")]


def test_a_kill_between_the_end_of_the_file_and_the_end_of_the_run(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    sink = LinesSink(path)
    sink.begin("run", resume=False)
    sink.write(outcome("a"))
    sink.commit(Checkpoint("run", position=1))
    os.replace(tmp_path / ".claims.jsonl.part", path)
    sink.close()
    again = LinesSink(path)
    assert again.begin("run", resume=True) == Checkpoint("run", position=1, offsets={"claims": path_length(again)})
    again.finish()
    again.close()
    assert rows(path) == [("a:0", "")]
    assert list(tmp_path.iterdir()) == [path]


def path_length(sink: LinesSink) -> int:
    return sink._file.length


def test_without_resume_what_was_left_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    sink = LinesSink(path)
    sink.begin("run", resume=False)
    sink.write(outcome("a"))
    sink.commit(Checkpoint("run", position=1))
    sink.close()
    write(LinesSink(path), outcome("b"))
    assert rows(path) == [("b:0", "")]


def test_another_run_is_not_gone_on_with(tmp_path: Path) -> None:
    sink = LinesSink(tmp_path / "claims.jsonl")
    sink.begin("run", resume=False)
    sink.commit(Checkpoint("run"))
    sink.close()
    with pytest.raises(UsageError, match="other inputs, options or lexicons"):
        LinesSink(tmp_path / "claims.jsonl").begin("other", resume=True)


def test_two_runs_do_not_write_one_target(tmp_path: Path) -> None:
    first = LinesSink(tmp_path / "claims.jsonl")
    first.begin("run", resume=False)
    with pytest.raises(UsageError, match="another run writes it"):
        LinesSink(tmp_path / "claims.jsonl").begin("run", resume=False)
    first.write(outcome("a"))
    first.commit(Checkpoint("run"))
    first.finish()
    first.close()
    assert rows(tmp_path / "claims.jsonl") == [("a:0", "")]


def test_nothing_stays_where_nothing_was_committed(tmp_path: Path) -> None:
    sink = LinesSink(tmp_path / "claims.jsonl")
    sink.begin("run", resume=False)
    sink.write(outcome("a"))
    sink.close()
    assert list(tmp_path.iterdir()) == []


def test_what_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text("old")
    sink = LinesSink(path)
    sink.begin("run", resume=False)
    sink.write(outcome("a"))
    sink.close()
    assert path.read_text() == "old"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.jsonl").write_text("old")
    link = tmp_path / "claims.jsonl"
    link.symlink_to(tmp_path / "real.jsonl")
    write(LinesSink(link), outcome("a"))
    assert link.is_symlink()
    assert rows(tmp_path / "real.jsonl") == [("a:0", "")]


@pytest.mark.parametrize("name", ["nowhere/claims.jsonl", "folder.jsonl"])
def test_places_that_cannot_be_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder.jsonl").mkdir()
    with pytest.raises(UsageError, match=name):
        LinesSink(tmp_path / name).begin("run", resume=False)


_FULL = """
import resource, sys
from reformextract.errors import SinkError
from reformextract.models import FileDocument, Outcome
from reformextract.sinks import Checkpoint
from reformextract.sinks.lines import LinesSink
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
sink = LinesSink(sys.argv[1])
sink.begin("run", resume=False)
line = b'{"doc_id":"a","x":"' + b"x" * 30_000 + b'"}\\n'
try:
    for position in range(9):
        sink.write(Outcome(position, FileDocument("", f"d{position}"), "done", line, 1))
        sink.commit(Checkpoint("run", position=position + 1))
except SinkError as error:
    print(position, error)
try:
    sink.close()
except SinkError:
    pass
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the size of a file cannot be limited there")
def test_a_full_disk_is_told_and_leaves_what_was_complete(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    said = subprocess.run(
        [sys.executable, "-c", _FULL, str(path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert said.stderr == ""
    assert said.stdout.startswith(f"3 {path}: it cannot be written on (File too large); what is complete is kept")
    sink = LinesSink(path)
    checkpoint = sink.begin("run", resume=True)
    sink.close()
    assert checkpoint is not None
    assert checkpoint.position == 3


def test_errors_and_documents_stand_beside(tmp_path: Path) -> None:
    failed = Outcome(1, FileDocument("", "坏", path="b.txt"), "failed", reason="It is broken.")
    page = Outcome(2, FileDocument("结案3件。", "p", path="p.html", extracted=True), "done", b"", 0)
    errors, documents = errors_file(tmp_path / "e.jsonl"), documents_file(tmp_path / "d.jsonl")
    for beside in (errors, documents):
        beside.file.begin()
        for one in (outcome("a"), failed, page):
            beside.write(one)
        beside.file.finish()
    assert (tmp_path / "e.jsonl").read_text(encoding="utf-8") == (
        '{"id": "坏", "path": "b.txt", "reason": "It is broken."}\n'
    )
    told = [json.loads(line) for line in (tmp_path / "d.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(row["id"], row["status"], row["text"]) for row in told] == [
        ("a", "done", None), ("坏", "failed", None), ("p", "done", "结案3件。"),
    ]  # fmt: skip


def test_a_file_that_was_cut_short_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cut short; run again without --resume"):
        AppendFile(tmp_path / "e.jsonl").begin(40)


def test_a_file_of_which_nothing_was_kept_goes(tmp_path: Path) -> None:
    errors = errors_file(tmp_path / "e.jsonl")
    errors.file.begin()
    errors.write(Outcome(0, FileDocument("", "b"), "failed", reason="It is broken."))
    errors.file.close()
    assert list(tmp_path.iterdir()) == []
