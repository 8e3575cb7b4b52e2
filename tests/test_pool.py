"""Processes that read documents: answers in order; one that dies or takes too long costs one document at most."""

import os
import signal
import time
from pathlib import Path

import pytest

from planted_jobs import PlantedJob
from reformextract.batch.pool import Pool, Slot
from reformextract.batch.work import Answer
from reformextract.errors import ReformExtractError
from reformextract.models import Document


def answers(texts: list[str], folder: Path, *, workers: int = 2, limit: float | None = None) -> list[str]:
    slots = [Slot(Document(text, str(at))) for at, text in enumerate(texts)]
    read = list(Pool(workers, PlantedJob(folder=str(folder)), limit_seconds=limit).read(slots))
    assert read == slots, "in order, each once"
    return [str(s.answer.error or s.answer.count) if s.answer else "-" for s in read]


def test_each_answer_is_at_its_place(tmp_path: Path) -> None:
    assert answers(["案" * n for n in range(200)], tmp_path) == [str(n) for n in range(200)]


def test_a_process_that_dies_is_replaced_and_its_document_tried_again(tmp_path: Path) -> None:
    assert answers(["案", "晕", "案件"], tmp_path, workers=1) == ["1", "1", "2"]
    assert (tmp_path / "1.died").exists()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_document_that_kills_twice_fails_alone(workers: int, tmp_path: Path) -> None:
    told = answers(["案", "死", "案件", "案件数", "死", "结案件数"], tmp_path, workers=workers)
    assert [told[at] for at in (0, 2, 3, 5)] == ["1", "2", "3", "4"]
    assert told[1] == told[4] == "Its process died twice at this document: it may need more memory."


def test_a_document_that_takes_too_long_fails_alone(tmp_path: Path) -> None:
    begun = time.monotonic()
    told = answers(["案", "睡", "案件"], tmp_path, workers=1, limit=0.5)
    assert told == ["1", "The document took longer than 0.5 seconds: raise the limit, or split it.", "2"]
    assert time.monotonic() - begun < 50, "nobody waited for it"


def test_what_has_its_answer_passes_through_at_its_place(tmp_path: Path) -> None:
    slots = [Slot(Document("案")), Slot(Document(""), Answer(error="It is broken.")), Slot(Document("案件"))]
    read = list(Pool(2, PlantedJob(folder=str(tmp_path))).read(iter(slots)))
    assert [s.answer and (s.answer.error or s.answer.count) for s in read] == [1, "It is broken.", 2]


def test_processes_that_never_answer_end_the_run(tmp_path: Path) -> None:
    with pytest.raises(ReformExtractError, match="die before they have read anything"):
        answers(["死"] * 40, tmp_path, workers=2)


def test_a_text_larger_than_the_pipes_goes_through(tmp_path: Path) -> None:
    assert answers(["案" * 3_000_000, "案", "案" * 2_000_000], tmp_path) == ["3000000", "1", "2000000"]


def test_the_processes_end_with_the_pool(tmp_path: Path) -> None:
    pool = Pool(2, PlantedJob(folder=str(tmp_path))).read(Slot(Document("案" * 30_000)) for _ in range(50))
    next(pool)
    before = _children()
    assert before
    pool.close()
    assert not before & _children()


def _children() -> set[int]:
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if not children.exists():
        pytest.skip("the system does not list a process's children")
    told = {int(pid) for pid in children.read_text().split()}
    return {pid for pid in told if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()}


def test_a_worker_does_not_hear_ctrl_c(tmp_path: Path) -> None:
    pool = Pool(1, PlantedJob(folder=str(tmp_path))).read(Slot(Document("案" * 30_000)) for _ in range(9))
    next(pool)
    for pid in _children():
        os.kill(pid, signal.SIGINT)
    assert len(list(pool)) == 8
