"""Inputs: which files paths name, and what their documents are called.

>>> find_inputs(["lost.txt"])
Traceback (most recent call last):
    ...
reformextract.errors.UsageError: lost.txt: there is no such file or folder; give one that exists, a glob, or - for standard input.
"""

from __future__ import annotations

import glob
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reformextract.errors import UsageError
from reformextract.models import ReadFailure
from reformextract.readers.endings import ARCHIVES, ENDINGS, find_ending, is_beside, is_read, show_path

STDIN = "-"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read (`-` is standard input), with the id of its document, or the head of the ids in it."""

    path: str
    id: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What paths name: the files to read in order, folders that cannot be opened, and how many files have other endings."""

    files: tuple[InputFile, ...]
    failures: tuple[ReadFailure, ...] = ()
    passed_over: int = 0

    @property
    def size(self) -> int:
        """Bytes of all files as they lie there; standard input, and what cannot be looked at, counts none."""
        return sum(map(file_size, self.files))


def file_size(file: InputFile) -> int:
    """Return the bytes of a file as it lies there; 0 for standard input, and for what cannot be looked at.

    Args:
        file: the file.
    """
    try:
        return 0 if file.path == STDIN else os.stat(file.path).st_size
    except OSError:
        return 0


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file as it was named; `depth` is how many parts of its path, from the right, make its id."""

    path: str
    depth: int

    def id(self, more: int = 0, *, ending: bool = False) -> str:
        path = show_path(os.path.abspath(self.path))
        parts = Path(path if ending else path[: -len(find_ending(path))]).parts[1:]
        return "/".join(parts[-min(self.depth + more, len(parts)) :])


def find_inputs(paths: Sequence[str | Path], *, skip: Sequence[str | Path] = ()) -> Inputs:
    """Return the files that paths name, each once, with the ids of their documents.

    A file below a named folder is called by its path there without the ending, a bare file by its stem; where two
    would be called the same, each by the shortest path that tells them apart.

    Args:
        paths: files, folders, globs, and `-` for standard input.
        skip: files to pass over in folders and globs.

    Raises:
        UsageError: a path does not exist, or has an ending that is not read.
    """
    skipped = {os.path.realpath(path) for path in skip}
    found: dict[str, _Candidate] = {}
    failures: list[ReadFailure] = []
    passed_over = 0
    stdin = False
    for path in map(str, paths):
        if path == STDIN:
            stdin = True
            continue
        if os.path.isfile(path):
            if not is_read(ending := find_ending(path)):
                raise UsageError(
                    f"{path}: files that end in '{ending}' are not read; those that are: {', '.join(ENDINGS)}."
                )
            found.setdefault(os.path.abspath(path), _Candidate(path, 1))
            continue
        for file, depth in _walk(path, failures):
            if is_beside(file):
                continue
            if not is_read(find_ending(file)):
                passed_over += 1
            elif os.path.realpath(file) not in skipped:
                found.setdefault(os.path.abspath(file), _Candidate(file, depth))
    files = [InputFile(file.path, name) for file, name in zip(found.values(), _name(list(found.values())), strict=True)]
    if stdin:
        files.append(InputFile(STDIN, "stdin"))
    return Inputs(tuple(files), tuple(failures), passed_over)


def _name(files: list[_Candidate]) -> list[str]:
    """The ids of the files; those that would be equal grow to the left until they differ."""
    more = [0] * len(files)
    names = [file.id() for file in files]
    while True:
        counts = Counter(names)
        grown = False
        for index, file in enumerate(files):
            if counts[names[index]] > 1:
                more[index] += 1
                longer = file.id(more[index])
                grown = grown or longer != names[index]
                names[index] = longer
        if not grown:
            break
    counts = Counter(names)
    folders = {name[:at] for name in names for at in range(len(name)) if name[at] == "/"}
    # a.txt and a.jsonl of one folder, or the archive a.zip beside the folder a: only the ending tells them apart
    return [
        file.id(ending=True) if counts[name] > 1 or (name in folders and find_ending(file.path) in ARCHIVES) else name
        for file, name in zip(files, names, strict=True)
    ]


def _walk(path: str, failures: list[ReadFailure]) -> Iterator[tuple[str, int]]:
    """The files of a folder or glob in order, each with how many parts of its path make its id."""
    if os.path.isdir(path):
        yield from _walk_folder(path, failures)
        return
    if os.path.exists(path):
        raise UsageError(f"{path}: this is neither a file nor a folder; give a file, a folder, a glob, or -.")
    matches = sorted(glob.glob(path, recursive=True))
    if not matches:
        raise UsageError(
            f"{path}: there is no such file or folder; give one that exists, a glob, or - for standard input."
        )
    for match in matches:
        if os.path.isdir(match):
            yield from _walk_folder(match, failures)
        else:
            yield match, 1


def _walk_folder(folder: str, failures: list[ReadFailure]) -> Iterator[tuple[str, int]]:
    def failed(error: OSError) -> None:
        failures.append(ReadFailure(show_path(str(error.filename)), f"The folder cannot be opened ({error.strerror})."))

    found = []
    for root, folders, files in os.walk(folder, onerror=failed, followlinks=True):
        real = Path(os.path.realpath(root))
        # Hidden folders hold no documents; a link to a folder above would never end.
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and not real.is_relative_to(os.path.realpath(os.path.join(root, name)))
        ]
        depth = len(Path(os.path.relpath(root, folder)).parts) + 1
        found += [(os.path.join(root, name), depth) for name in files if not name.startswith(".")]
    yield from sorted(found, key=lambda pair: Path(pair[0]).parts)
