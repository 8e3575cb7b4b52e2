"""Processes that read documents: answers come back in order, a bounded number of documents is under way.

A process that dies is replaced and the document it was at tried once more; one that takes too long at a document is
ended and replaced. Nothing else is lost with them: the other documents of their parcel go to another.
"""

from __future__ import annotations

import queue
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait

from reformextract.batch.work import Answer, Job, load_extractor
from reformextract.errors import ReformExtractError
from reformextract.models import Document

#: Characters, and documents, that go to a process at once; and how many such parcels a process may have waiting.
_PARCEL_CHARACTERS, _PARCEL_DOCUMENTS, _AHEAD = 40_000, 32, 3
#: Documents that may kill their process without any having been answered, before the pool gives up.
_HOPELESS = 4


@dataclass(slots=True, eq=False)
class Slot:
    """A document on its way: `answer` is there when it was read, or from the start where nothing is to be read."""

    document: Document
    answer: Answer | None = None
    position: int = 0
    tries: int = 0


class _Worker:
    """A process, with the slots that it was given and has not answered.

    `since` is when it began with the first of them, once it is `ready` to begin.
    """

    def __init__(self, job: Job) -> None:
        self.at_work: deque[Slot] = deque()
        self.ready = False
        self.since = 0.0
        context = get_context("spawn")
        self.line, theirs = context.Pipe()
        self._outbox: queue.SimpleQueue[list[Document] | None] = queue.SimpleQueue()
        self._process = context.Process(target=_work, args=(theirs, job), daemon=True)
        with _deaf():
            self._process.start()
        theirs.close()
        threading.Thread(target=_send, args=(self.line, self._outbox), daemon=True).start()

    def give(self, parcel: list[Slot]) -> None:
        if not self.at_work:
            self.since = time.monotonic()
        self.at_work.extend(parcel)
        self._outbox.put([slot.document for slot in parcel])

    def end(self) -> None:
        self._outbox.put(None)
        self._process.kill()
        self._process.join()
        self.line.close()


def _send(line: Connection, outbox: queue.SimpleQueue[list[Document] | None]) -> None:
    """Parcels are sent from a thread of their own: the pipe may be full while the process waits to be heard."""
    while (parcel := outbox.get()) is not None:
        try:
            line.send(parcel)
        except OSError:  # the process is gone, and whoever listens to it finds out
            return


@contextmanager
def _deaf() -> Iterator[None]:
    """A process that is started inside never hears Ctrl-C: that is for the one that writes, which ends the others."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # which would let the signal through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _work(line: Connection, job: Job) -> None:
    """What a process does."""
    try:
        load_extractor(job.folders)
        line.send(None)
        while True:
            for document in line.recv():
                line.send(job.read(document))
    except (EOFError, OSError):  # nobody listens any more
        return


class Pool:
    """Reads documents in several processes.

    Args:
        workers: how many, 1 or more.
        job: what is to be made of each document.
        limit_seconds: after so long at one document it is given up; None for never.
    """

    def __init__(self, workers: int, job: Job, *, limit_seconds: float | None = None) -> None:
        self._count = workers
        self._job = job
        self._limit = limit_seconds
        self._workers: list[_Worker] = []
        self._again: deque[Slot] = deque()
        self._answered = 0
        self._dead = 0

    def read(self, slots: Iterable[Slot]) -> Iterator[Slot]:
        """Yield the slots with their answers, in order.

        Args:
            slots: documents; one that has its answer already passes through at its place.

        Raises:
            ReformExtractError: processes die one after the other without any answer.
        """
        waiting: deque[Slot] = deque()
        room = _Room(self._count)
        parcels = _parcels(slots)
        broken: Exception | None = None
        more = True
        try:
            while more or waiting or self._again:
                while more and room.left():
                    try:
                        parcel = next(parcels, None)
                    except Exception as error:  # raised behind the answers to what was given before
                        parcel, broken = None, error
                    if parcel is None:
                        more = False
                        break
                    waiting.extend(parcel)
                    room.take(parcel)
                    if unread := [slot for slot in parcel if slot.answer is None]:
                        self._free().give(unread)
                while self._again:
                    self._free().give([self._again.popleft()])
                while waiting and waiting[0].answer is not None:
                    room.give_back(waiting[0])
                    yield waiting.popleft()
                if waiting:
                    self._listen()
            if broken is not None:
                raise broken
        finally:
            self.end()

    def end(self) -> None:
        """End the processes, whatever they are at."""
        while self._workers:
            self._workers.pop().end()

    def _free(self) -> _Worker:
        """The process with the least to do; a new one while there are fewer than asked for."""
        idle = min(self._workers, key=lambda worker: len(worker.at_work), default=None)
        if len(self._workers) < self._count and (idle is None or idle.at_work):
            idle = _Worker(self._job)
            self._workers.append(idle)
        assert idle is not None
        return idle

    def _listen(self) -> None:
        """Take what the processes say, see which died and which take too long."""
        at_work = [worker for worker in self._workers if worker.at_work]
        heard = set(wait([worker.line for worker in at_work], self._patience(at_work)))
        for worker in at_work:
            if worker.line in heard:
                self._hear(worker)
            elif self._limit is not None and worker.ready and time.monotonic() - worker.since > self._limit:
                reason = f"The document took longer than {self._limit:g} seconds: raise the limit, or split it."
                self._give_up(worker, reason)

    def _patience(self, at_work: list[_Worker]) -> float | None:
        """Seconds to listen: to the next time limit; None for as long as it takes."""
        begun = [worker.since for worker in at_work if worker.ready]
        if self._limit is None or not begun:
            return None
        return max(0.0, min(begun) + self._limit - time.monotonic())

    def _hear(self, worker: _Worker) -> None:
        try:
            while worker.at_work and worker.line.poll():
                answer = worker.line.recv()
                worker.since = time.monotonic()
                if answer is None:
                    worker.ready = True
                    continue
                worker.at_work.popleft().answer = answer
                self._answered += 1
        except (EOFError, OSError):
            self._dead += 1
            if self._dead >= _HOPELESS and not self._answered:
                raise ReformExtractError(
                    "The processes die before they have read anything: use fewer workers if memory is short; in a script "
                    "of your own, call from below `if __name__ == '__main__':`."
                ) from None
            if worker.at_work:
                worker.at_work[0].tries += 1
            died = worker.at_work and worker.at_work[0].tries > 1
            self._give_up(worker, "Its process died twice at this document: it may need more memory." if died else None)

    def _give_up(self, worker: _Worker, reason: str | None) -> None:
        """End a process: its first document has this reason or is tried again, the others go to another process."""
        slots = worker.at_work
        self._workers.remove(worker)
        worker.end()
        if reason is not None:
            slots.popleft().answer = Answer(error=reason)
        self._again.extend(slots)


class _Room:
    """How many more documents may be under way."""

    def __init__(self, workers: int) -> None:
        self._characters = workers * _AHEAD * _PARCEL_CHARACTERS
        self._documents = workers * _AHEAD * _PARCEL_DOCUMENTS

    def left(self) -> bool:
        return self._characters > 0 and self._documents > 0

    def take(self, parcel: list[Slot]) -> None:
        self._characters -= sum(map(_size, parcel))
        self._documents -= len(parcel)

    def give_back(self, slot: Slot) -> None:
        self._characters += _size(slot)
        self._documents += 1


def _size(slot: Slot) -> int:
    return len(slot.document.text) if isinstance(slot.document.text, str) else 0


def _parcels(slots: Iterable[Slot]) -> Iterator[list[Slot]]:
    parcel: list[Slot] = []
    size = 0
    stream = iter(slots)
    while True:
        try:
            slot = next(stream, None)
        except Exception:
            if parcel:
                yield parcel
            raise
        if slot is None:
            break
        parcel.append(slot)
        size += _size(slot)
        if size >= _PARCEL_CHARACTERS or len(parcel) >= _PARCEL_DOCUMENTS:
            yield parcel
            parcel, size = [], 0
    if parcel:
        yield parcel
