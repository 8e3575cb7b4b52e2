"""The run over many documents: in order, over one process or several, into a sink, nothing lost.

A run commits what it has written now and then, with a checkpoint. One that is told to go on reads its documents again up
to that checkpoint, without extracting anything, so that it knows which texts it has seen.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from reformextract.batch.duplicates import Texts
from reformextract.batch.pool import Pool, Slot
from reformextract.batch.stopping import Stop, Stopped
from reformextract.batch.work import Answer, Folders, Job, load_extractor, sign
from reformextract.errors import ReformExtractError, UsageError
from reformextract.models import Document, FileDocument, Outcome, ReadFailure, Result
from reformextract.periods import parse_published
from reformextract.regions import parse_region
from reformextract.sinks.beside import BesideFile
from reformextract.sinks.protocol import Checkpoint, Sink

#: What was written is committed after so many seconds, or so many documents.
_COMMIT_SECONDS, _COMMIT_DOCUMENTS = 0.5, 2000


@dataclass(slots=True)
class Summary:
    """What a run did: `failed` of the `documents` gave no claims but a reason, `duplicates` were there already."""

    documents: int = 0
    failed: int = 0
    duplicates: int = 0
    claims: int = 0
    characters: int = 0
    seconds: float = 0.0
    resumed: int = 0
    #: Characters that were there when this run went on with an earlier one.
    earlier: int = 0

    @property
    def rate(self) -> float:
        """Characters a second that this run read."""
        return (self.characters - self.earlier) / self.seconds if self.seconds else 0.0


@dataclass(frozen=True, slots=True)
class Options:
    """How a run goes about it.

    Args:
        name: what tells this run from others (its inputs and options); a run goes on only where it has the same.
        resume: go on from the last checkpoint.
        workers: processes to use, 1 or more; with 1 all is done here.
        lexicons: folders of your own lexicon files.
        keep_duplicates: extract a text again that came before.
        limit_seconds: a document that takes longer fails; None for no limit.
    """

    name: str = ""
    resume: bool = False
    workers: int = 1
    lexicons: Folders = ()
    keep_duplicates: bool = False
    limit_seconds: float | None = None


def run(
    items: Iterable[FileDocument | ReadFailure],
    sink: Sink,
    options: Options | None = None,
    *,
    beside: Sequence[BesideFile] = (),
    on_outcome: Callable[[Outcome], None] | None = None,
    on_progress: Callable[[Summary], None] | None = None,
    stop: Stop | None = None,
) -> Summary:
    """Return the counts of a run that writes the claims of each document, in order.

    Args:
        items: documents, and those that could not be read.
        sink: takes the claims.
        options: how the run goes about it.
        beside: files that are written with the claims.
        on_outcome: is told what became of each document.
        on_progress: is told the counts after each document.
        stop: is asked where the run may stop.

    Raises:
        LexiconError: a lexicon cannot be used.
        UsageError: an option cannot be used, the target cannot be written, or the inputs are not those of the run to resume.
        SinkError: the target takes no more; what was committed is kept.
        Stopped: `stop` was told to; all that was read until then is committed.
    """
    options = options or Options()
    _check(options)
    with ExitStack() as stack:
        stack.callback(sink.close)
        last = sink.begin(options.name, resume=options.resume)
        for file in beside:
            stack.callback(file.file.close)
            file.file.begin(last.offsets.get(file.name, 0) if last else 0)
        texts = Texts()
        stack.callback(texts.close)
        course = _Course(items, texts, sink, options, beside, stop, last)
        for outcome in course.outcomes():
            if on_outcome is not None:
                on_outcome(outcome)
            if on_progress is not None:
                on_progress(course.summary)
        for file in beside:
            file.file.finish()
        sink.finish()
    return course.summary


def pipe(documents: Iterable[Document], *, workers: int = 1, lexicons: Sequence[str | Path] = ()) -> Iterator[Result]:
    """Return an iterator of one result a document, in order; a document that fails gives a result with its error.

    Args:
        documents: what to read; with workers, a bounded number is read ahead.
        workers: processes to use, 1 or more; with 1 all is done here.
        lexicons: folders of your own lexicon files.

    Raises:
        LexiconError: a lexicon cannot be used.
        UsageError: `workers` is less than 1.

    >>> [len(r.claims) for r in pipe([Document("全市法院结案3件。"), Document("无。")])]
    [1, 0]
    """
    options = Options(workers=workers, lexicons=tuple(map(str, lexicons)))
    _check(options)
    slots = (Slot(document) for document in documents)
    return (_result(slot.document, answer) for slot, answer in _answers(slots, Job(options.lexicons), options))


def _check(options: Options) -> None:
    if options.workers < 1:
        raise UsageError(f"workers is {options.workers}: give 1 or more.")
    if options.limit_seconds is not None and options.limit_seconds <= 0:
        raise UsageError(f"limit_seconds is {options.limit_seconds:g}: give more than 0.")
    load_extractor(options.lexicons)


def _result(document: Document, answer: Answer) -> Result:
    return Result(document, answer.claims, answer.error)


def _answers(slots: Iterable[Slot], job: Job, options: Options) -> Iterator[tuple[Slot, Answer]]:
    """The slots with their answers; a limit of time needs a process that can be ended."""
    if options.workers == 1 and options.limit_seconds is None:
        for slot in slots:
            yield slot, slot.answer or job.read(slot.document)
    else:
        for slot in Pool(options.workers, job, limit_seconds=options.limit_seconds).read(slots):
            if slot.answer is not None:
                yield slot, slot.answer


@dataclass(slots=True)
class _Entry(Slot):
    """A document of the run, with what is known before it is read."""

    status: str = "done"
    same: str | None = None
    #: Hashes all that came up to here.
    digest: str = ""


class _Course:
    """One run on its way: what was seen, counted and committed."""

    def __init__(
        self,
        items: Iterable[FileDocument | ReadFailure],
        texts: Texts,
        sink: Sink,
        options: Options,
        beside: Sequence[BesideFile],
        stop: Stop | None,
        last: Checkpoint | None,
    ) -> None:
        self._items = items
        self._sink = sink
        self._options = options
        self._beside = beside
        self._stop = stop
        self._texts = texts
        self._last = last or Checkpoint(options.name)
        self._begun = self._committed = time.perf_counter()
        self._uncommitted = 0
        done = self._last
        self.summary = Summary(
            done.position,
            done.failed,
            done.duplicates,
            done.claims,
            done.characters,
            resumed=done.position,
            earlier=done.characters,
        )

    def outcomes(self) -> Iterator[Outcome]:
        """Write what becomes of each document, and yield it."""
        job = Job(self._options.lexicons, self._sink.form, signed=True)
        answers = _answers(self._entries(), job, self._options)
        try:
            while (pair := self._next(answers)) is not None:
                entry, answer = pair
                outcome = self._outcome(entry, answer)
                self._write(outcome)
                self._count(outcome, entry)
                yield outcome
        except Stopped:
            self._commit()
            raise
        self._commit()

    def _next(self, answers: Iterator[tuple[Slot, Answer]]) -> tuple[_Entry, Answer] | None:
        """The next answer; only while it is waited for may the run be stopped."""
        if self._stop is None:
            pair = next(answers, None)
        else:
            with self._stop.allowed():
                pair = next(answers, None)
        if pair is None or not isinstance(pair[0], _Entry):
            return None
        return pair[0], pair[1]

    def _entries(self) -> Iterator[_Entry]:
        """The documents that are still to be read, those that came to nothing with their answer."""
        chain = hashlib.sha256()
        position = 0
        for position, item in enumerate(self._items, 1):
            entry = self._entry(item, position - 1)
            chain.update(f"{entry.status}\x1f{entry.document.id}\x1f".encode("utf-8", "surrogatepass"))
            chain.update(entry.document.text.encode("utf-8", "surrogatepass"))
            entry.digest = chain.hexdigest()
            if position < self._last.position:
                self._remember(entry)
            elif position == self._last.position:
                self._remember(entry)
                if entry.digest != self._last.digest:
                    raise UsageError(
                        "The inputs are no longer those of the run to go on with; run again without --resume."
                    )
            else:
                yield entry
        if position < self._last.position:
            raise UsageError("The inputs are fewer than in the run to go on with; run again without --resume.")

    def _entry(self, item: FileDocument | ReadFailure, position: int) -> _Entry:
        if isinstance(item, ReadFailure):
            document = FileDocument("", id=item.id, path=item.path)
            return _Entry(document, Answer(error=item.reason), position, status="failed")
        try:
            parse_published(item.published)
            if item.region:
                parse_region(item.region)
        except ReformExtractError as error:
            # Told before its text counts as seen, so that another document with that text is read.
            return _Entry(item, Answer(error=str(error)), position, status="failed")
        same = self._texts.find_same(item.text, item.id, item.published, item.region)
        if same is not None and not self._options.keep_duplicates:
            return _Entry(item, Answer(), position, status="duplicate", same=same)
        return _Entry(item, None, position, same=same)

    def _remember(self, entry: _Entry) -> None:
        """What the run that is gone on with knew of a document."""
        if entry.status == "done" and entry.same is None:
            self._texts.find_original(sign(entry.document.text), entry.document.id)

    def _outcome(self, entry: _Entry, answer: Answer) -> Outcome:
        document = entry.document
        if not isinstance(document, FileDocument):
            raise TypeError("a run reads documents of files")
        original = entry.same
        if entry.status == "done" and original is None:
            # A document that failed in a process of its own has not been signed there.
            signature = answer.signature or sign(document.text)
            original = self._texts.find_original(signature, document.id)
        if answer.error is not None:
            return Outcome(entry.position, document, "failed", reason=answer.error)
        if entry.status == "duplicate":
            return Outcome(entry.position, document, "duplicate", duplicate_of=entry.same)
        return Outcome(entry.position, document, "done", answer.lines, answer.count, duplicate_of=original)

    def _write(self, outcome: Outcome) -> None:
        # The same text under the same id is there already, with its row.
        if outcome.status != "duplicate" or outcome.duplicate_of != outcome.document.id:
            self._sink.write(outcome)
            for file in self._beside:
                file.write(outcome)

    def _count(self, outcome: Outcome, entry: _Entry) -> None:
        summary = self.summary
        summary.documents += 1
        summary.failed += outcome.status == "failed"
        summary.duplicates += outcome.status == "duplicate"
        summary.claims += outcome.claims
        summary.characters += len(outcome.document.text)
        now = time.perf_counter()
        summary.seconds = now - self._begun
        self._last = replace(
            self._last, position=entry.position + 1, digest=entry.digest, failed=summary.failed, duplicates=summary.duplicates,
            claims=summary.claims, characters=summary.characters,
        )  # fmt: skip
        self._uncommitted += 1
        if now - self._committed > _COMMIT_SECONDS or self._uncommitted >= _COMMIT_DOCUMENTS:
            self._commit()

    def _commit(self) -> None:
        for file in self._beside:
            file.file.sync()
        offsets = {file.name: file.file.length for file in self._beside}
        self._sink.commit(replace(self._last, offsets=offsets))
        self._committed = time.perf_counter()
        self._uncommitted = 0
