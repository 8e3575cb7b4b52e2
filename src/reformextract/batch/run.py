"""The run over many documents: in order, over one process or several, nothing lost."""

from __future__ import annotations

import re
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from reformextract.errors import LexiconError, ReformExtractError, UsageError
from reformextract.models import Claim, Document, FileDocument, ReadFailure, Result
from reformextract.pipeline import Extractor

#: Characters, and documents, that go to a worker at once; and how many such parcels may wait for each worker.
_PARCEL_CHARACTERS, _PARCEL_DOCUMENTS, _AHEAD = 40_000, 32, 3

Folders = tuple[str, ...]


@dataclass(slots=True)
class Summary:
    """What a run did: `failed` of the `documents` gave no claims but a reason."""

    documents: int = 0
    failed: int = 0
    claims: int = 0
    characters: int = 0
    seconds: float = 0.0


def run(
    items: Iterable[Document | ReadFailure],
    on_claims: Callable[[Document, Sequence[Claim]], None],
    on_failure: Callable[[ReadFailure], None],
    *,
    workers: int = 1,
    lexicons: Sequence[str | Path] = (),
    on_progress: Callable[[Summary], None] | None = None,
) -> Summary:
    """Return the counts of a run that hands on the claims of each document in order, or the reason why it failed.

    Args:
        items: documents, and those that could not be read.
        on_claims: takes the claims of each document that succeeded.
        on_failure: takes each document that failed.
        workers: processes to use, 1 or more.
        lexicons: folders of your own lexicon files.
        on_progress: is told the counts after each document.

    Raises:
        LexiconError: a lexicon cannot be used.
        UsageError: `workers` is less than 1.
    """
    begun = time.perf_counter()
    summary = Summary()
    for result in _results(items, workers, tuple(map(str, lexicons))):
        document = result.document
        summary.documents += 1
        summary.characters += _length(document)
        summary.claims += len(result.claims)
        if result.error is None:
            on_claims(document, result.claims)
        else:
            summary.failed += 1
            path = document.path if isinstance(document, FileDocument) else ""
            on_failure(ReadFailure(path, result.error, document.id))
        summary.seconds = time.perf_counter() - begun
        if on_progress is not None:
            on_progress(summary)
    summary.seconds = time.perf_counter() - begun
    return summary


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
    return _results(documents, workers, tuple(map(str, lexicons)))


def _results(items: Iterable[Document | ReadFailure], workers: int, folders: Folders) -> Iterator[Result]:
    if workers < 1:
        raise UsageError(f"workers is {workers}: give 1 or more.")
    extractor = load_extractor(folders)
    if workers == 1:
        return (_result(extractor, item) for item in items)
    return _spread(items, workers, folders)


def _spread(items: Iterable[Document | ReadFailure], workers: int, folders: Folders) -> Iterator[Result]:
    """The same over processes: parcels go out in order, a bounded number ahead, and come back in order."""
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_start_worker)
    waiting: deque[Future[list[Result]]] = deque()
    parcels = _parcels(items)
    broken: Exception | None = None
    try:
        while True:
            try:
                parcel = next(parcels, None)
            except Exception as error:  # what the source raises is raised behind the results of what it gave before
                parcel, broken = None, error
            if parcel is None:
                break
            waiting.append(pool.submit(_read_parcel, parcel, folders))
            if len(waiting) >= workers * _AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
        if broken is not None:
            raise broken
    except BrokenProcessPool:
        raise ReformExtractError(
            "A worker process died: if it ran out of memory, use fewer workers; in a script of your own, call from below "
            "`if __name__ == '__main__':`."
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _parcels(items: Iterable[Document | ReadFailure]) -> Iterator[list[Document | ReadFailure]]:
    parcel: list[Document | ReadFailure] = []
    size = 0
    stream = iter(items)
    while True:
        try:
            item = next(stream, None)
        except Exception:
            if parcel:
                yield parcel
            raise
        if item is None:
            break
        parcel.append(item)
        size += _length(item)
        if size >= _PARCEL_CHARACTERS or len(parcel) >= _PARCEL_DOCUMENTS:
            yield parcel
            parcel, size = [], 0
    if parcel:
        yield parcel


def _length(item: Document | ReadFailure) -> int:
    return len(item.text) if isinstance(item, Document) and isinstance(item.text, str) else 0


def _start_worker() -> None:
    """Ctrl-C is for the process that writes; it ends the workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _read_parcel(parcel: list[Document | ReadFailure], folders: Folders) -> list[Result]:
    extractor = load_extractor(folders)
    return [_result(extractor, item) for item in parcel]


@lru_cache(maxsize=2)
def load_extractor(folders: Folders = ()) -> Extractor:
    """Return the extractor with these lexicon folders, made once a process.

    Args:
        folders: folders of your own lexicon files, as text.

    Raises:
        LexiconError: a lexicon cannot be used.

    >>> load_extractor() is load_extractor()
    True
    """
    try:
        return Extractor(folders)
    except re.error as error:
        shown = ", ".join(folders)
        raise LexiconError(f"a pattern is no regular expression ({error}): {error.pattern!r}", file=shown) from None


def _result(extractor: Extractor, item: Document | ReadFailure) -> Result:
    if isinstance(item, ReadFailure):
        return Result(FileDocument("", id=item.id, path=item.path), error=item.reason)
    if not isinstance(item.text, str):
        return Result(item, error=f"The text of the document is {type(item.text).__name__}: give a str.")
    try:
        return extractor.result(item)
    except Exception as error:  # a defect of ours costs this document and is told; the others go on
        return Result(item, error=f"A defect of reformextract: {type(error).__name__}: {error}. Please report it.")
