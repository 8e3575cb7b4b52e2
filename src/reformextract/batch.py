"""The run over many documents: in order, over one process or several, nothing lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from reformextract.models import Document, Result
from reformextract.pipeline import Extractor

#: Documents that may wait for each worker; the queue is bounded so that memory does not grow with the archive.
_AHEAD = 8


def pipe(documents: Iterable[Document], *, workers: int = 1, lexicons: Sequence[str | Path] = ()) -> Iterator[Result]:
    """Yield one result a document, in order; a document that fails gives a result with its error.

    Args:
        documents: what to read.
        workers: processes to use, 1 or more; with 1 all is done here.
        lexicons: folders of your own lexicon files.

    >>> [len(r.claims) for r in pipe([Document("全市法院结案3件。"), Document("无。")])]
    [1, 0]
    """
    folders = tuple(str(folder) for folder in lexicons)
    if workers <= 1:
        yield from _extractor(folders).pipe(documents)
        return
    stream = iter(documents)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        waiting: list[Future[Result]] = [pool.submit(_result, d, folders) for d in islice(stream, workers * _AHEAD)]
        while waiting:
            yield waiting.pop(0).result()
            waiting += [pool.submit(_result, d, folders) for d in islice(stream, 1)]


@lru_cache(maxsize=2)
def _extractor(folders: tuple[str, ...]) -> Extractor:
    return Extractor(folders)


def _result(document: Document, folders: tuple[str, ...]) -> Result:
    return _extractor(folders).result(document)
