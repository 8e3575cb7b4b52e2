"""Endings of file names: what is read, and as what.

>>> find_ending("年报/综述.tar.gz"), find_ending("a.b.csv.gz"), find_ending("a.gz")
('.tar.gz', '.csv.gz', '.gz')
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

DOCUMENTS = (".txt", ".jsonl", ".md", ".html", ".htm", ".csv", ".parquet", ".warc", ".docx", ".xlsx", ".pdf")
ARCHIVES = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz")
#: What is read; `.gz` stands for any document in gzip too, such as `.csv.gz`.
ENDINGS = (*DOCUMENTS, *ARCHIVES, ".gz")
#: What stands beside documents and is none: metadata, answers, and the texts and rows that a run wrote.
_BESIDE = (".meta.json", ".gold.jsonl", ".documents.jsonl")
#: What a terminal acts on, or what turns the direction of writing.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def find_ending(path: str) -> str:
    """Return the ending of a path in lower case, the whole of it where there are two (`.tar.gz`, `.csv.gz`).

    Args:
        path: a path or name.
    """
    name = PurePosixPath(path.lower())
    suffix = name.suffix
    inner = PurePosixPath(name.stem).suffix if suffix in (".gz", ".xz") else ""
    if suffix == ".xz":
        return inner + suffix if inner == ".tar" else suffix
    return inner + suffix


def is_read(ending: str) -> bool:
    """Return whether files of this ending are read.

    Args:
        ending: what `find_ending` returned.
    """
    return ending in ENDINGS or ending.removesuffix(".gz") in DOCUMENTS


def is_beside(path: str) -> bool:
    """Return whether a file stands beside documents and is none: `.meta.json`, `.gold.jsonl`, `.documents.jsonl`.

    Args:
        path: a path or name.
    """
    return path.lower().removesuffix(".gz").endswith(_BESIDE)


def show_path(path: str) -> str:
    r"""Return a path that can be written: what can be neither printed nor encoded is replaced.

    Args:
        path: a path whose bytes may be in GB18030, as old archives leave them (Python has half characters for them).

    >>> show_path("报告.txt".encode("gb18030").decode("utf-8", "surrogateescape"))
    '报告.txt'
    """
    if any("\ud800" <= char <= "\udfff" for char in path):
        path = path.encode("utf-8", "surrogateescape").decode("gb18030", errors="replace")
    return _CONTROL.sub("\ufffd", path)
