"""Files in: text files with their metadata, JSON lines, folders, globs and standard input, as documents.

>>> next(read_documents(["lost.txt"]))
Traceback (most recent call last):
    ...
reformextract.errors.UsageError: lost.txt: there is no such file or folder; give one that exists, a glob, or - for standard input.
"""

from __future__ import annotations

import glob
import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from reformextract.errors import DocumentError, UsageError
from reformextract.models import FileDocument, ReadFailure

ENDINGS = (".txt", ".jsonl")
#: Answers beside the texts of a gold folder; they are no documents.
_GOLD_ENDING = ".gold.jsonl"
_STDIN = "-"
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read (`-` is standard input), with the id of its document, or the head of its rows' ids."""

    path: str
    id: str


@dataclass(frozen=True, slots=True)
class Inputs:
    """What paths name: the files to read in order, folders that cannot be opened, and how many files have other endings."""

    files: tuple[InputFile, ...]
    failures: tuple[ReadFailure, ...] = ()
    passed_over: int = 0


def read_documents(
    paths: Sequence[str | Path], *, skip: Sequence[str | Path] = ()
) -> Iterator[FileDocument | ReadFailure]:
    """Return the documents of files, folders, globs and `-` (standard input), in a fixed order, read one by one.

    Args:
        paths: what to read; `.txt` may have `NAME.meta.json` beside it, a `.jsonl` row has `id`, `text` and the same keys.
        skip: files to pass over in folders and globs, such as those that the run writes.

    Raises:
        UsageError: a path does not exist, or has an ending that is not read.
    """
    return read_inputs(find_inputs(paths, skip=skip))


def read_inputs(inputs: Inputs) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of the files that `find_inputs` found, read one by one.

    Args:
        inputs: what to read.
    """
    yield from inputs.failures
    for file in inputs.files:
        if file.path == _STDIN:
            yield from _read_stdin()
        elif _ending(file.path) == ".jsonl":
            yield from _read_rows_file(file)
        else:
            yield _read_text_file(file)


# --- which files -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file as it was named; `depth` is how many parts of its path, from the right, make its id."""

    path: str
    depth: int

    def id(self, more: int = 0, *, ending: bool = False) -> str:
        path = _shown(os.path.abspath(self.path))
        parts = Path(path if ending else path[: -len(_ending(path))]).parts[1:]
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
        if path == _STDIN:
            stdin = True
            continue
        if os.path.isfile(path):
            if _ending(path) not in ENDINGS:
                raise UsageError(
                    f"{path}: files that end in '{Path(path).suffix}' are not read; those that are: {', '.join(ENDINGS)}."
                )
            found.setdefault(os.path.abspath(path), _Candidate(path, 1))
            continue
        for file, depth in _walk(path, failures):
            read = _ending(file) in ENDINGS and not file.lower().endswith(_GOLD_ENDING)
            if not read:
                passed_over += not file.lower().endswith((".meta.json", _GOLD_ENDING))
            elif os.path.realpath(file) not in skipped:
                found.setdefault(os.path.abspath(file), _Candidate(file, depth))
    files = [InputFile(file.path, name) for file, name in zip(found.values(), _name(list(found.values())), strict=True)]
    if stdin:
        files.append(InputFile(_STDIN, "stdin"))
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
    counts = Counter(names)  # a.txt and a.jsonl of one folder: only the ending tells them apart
    return [file.id(ending=True) if counts[name] > 1 else name for file, name in zip(files, names, strict=True)]


def _ending(path: str) -> str:
    return Path(path).suffix.lower()


def _shown(path: str) -> str:
    """A path that can be written: names in GB18030, as old archives leave them, are not in the system's encoding."""
    if _is_whole(path):
        return path
    return os.fsencode(path).decode("gb18030", errors="replace")


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
        failures.append(ReadFailure(_shown(str(error.filename)), f"The folder cannot be opened ({error.strerror})."))

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


# --- what stands in them ---------------------------------------------------------------------------------------------


def decode_text(data: bytes) -> str:
    """Return the text of a file in UTF-8 (with or without BOM) or GB18030, told apart strictly.

    Args:
        data: the bytes of the file.

    Raises:
        DocumentError: the bytes are neither, or are UTF-8 with a damaged place, so that nothing is read by a wrong guess.

    >>> decode_text("结案".encode("gb18030"))
    '结案'
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"byte 0x{data[error.start]:02x} at {error.start}"
    loose = data.decode("utf-8", errors="replace")
    damaged = loose.count("\ufffd")
    # Bytes of UTF-8 are mostly valid GB18030 too; those of GB18030 hardly ever spell Chinese characters in UTF-8.
    if damaged < sum("\u2e80" <= char < "\ufff0" for char in loose):
        raise DocumentError(f"The text is UTF-8 with a damaged place ({where}): mend it, or save the file again.")
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise DocumentError(f"The bytes are neither UTF-8 ({where}) nor GB18030 text: convert the file to UTF-8.")
    return text


def _read_text_file(file: InputFile) -> FileDocument | ReadFailure:
    try:
        text = decode_text(Path(file.path).read_bytes())
        meta = _read_meta(Path(file.path).with_suffix(".meta.json"))
    except DocumentError as error:
        return ReadFailure(_shown(file.path), str(error), file.id)
    except OSError as error:
        return ReadFailure(_shown(file.path), f"The file cannot be read ({error.strerror}).", file.id)
    return FileDocument(text, id=file.id, path=_shown(file.path), **meta)


def _read_meta(file: Path) -> dict[str, Any]:
    if not file.exists():
        return {}
    try:
        meta = json.loads(decode_text(file.read_bytes()))
    except OSError as error:
        raise DocumentError(f"{file.name} beside it cannot be read ({error.strerror}).") from None
    except DocumentError as error:
        raise DocumentError(f"{file.name} beside it cannot be read. {error}") from None
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{file.name} beside it is no JSON ({error}): mend it or take it away.") from None
    if not isinstance(meta, dict):
        raise DocumentError(f"{file.name} beside it is no JSON object: give one with title, published, region and url.")
    return _parse_known(meta, f"{file.name} beside it")


def _parse_known(given: dict[str, Any], where: str) -> dict[str, Any]:
    """What is known of a document, checked: title, published, region and url."""
    known: dict[str, Any] = {}
    for key in ("title", "published", "region", "url"):
        value = given.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and key in ("published", "region"):
            value = str(value)
        if value is not None and not (isinstance(value, str) and _is_whole(value)):
            raise DocumentError(f"The '{key}' of {where} is {json.dumps(value)[:60]}: give a text or null.")
        known[key] = value or None
    return known


def _is_whole(text: str) -> bool:
    r"""Whether a text can be written: JSON may spell half a character (`\ud83d`)."""
    return text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text)


def _read_rows_file(file: InputFile) -> Iterator[FileDocument | ReadFailure]:
    try:
        with open(file.path, "rb") as lines:
            yield from _read_rows(lines, file.id, _shown(file.path))
    except OSError as error:
        yield ReadFailure(_shown(file.path), f"The file cannot be read ({error.strerror}).", file.id)


def _read_rows(lines: Iterable[bytes], head: str, where: str) -> Iterator[FileDocument | ReadFailure]:
    for number, line in enumerate(lines, 1):
        if number == 1:
            line = line.removeprefix(_BOM)
        if line.strip():
            yield _read_row(line, f"{head}:{number}", f"{where}:{number}")


def _read_row(line: bytes, ident: str, where: str) -> FileDocument | ReadFailure:
    try:
        row = json.loads(decode_text(line))
    except DocumentError as error:
        return ReadFailure(where, str(error), ident)
    except (ValueError, RecursionError) as error:
        return ReadFailure(where, f"The row is no JSON ({error}): give one object a line.", ident)
    if not isinstance(row, dict):
        return ReadFailure(where, "The row is no JSON object: give one with id, text and what is known of it.", ident)
    given = row.get("id")
    if isinstance(given, str | int) and not isinstance(given, bool) and str(given) and _is_whole(str(given)):
        ident = str(given)
    elif given not in (None, ""):
        return ReadFailure(where, f"The 'id' of the row is {json.dumps(given)[:60]}: give a text or a number.", ident)
    text = row.get("text")
    if not isinstance(text, str):
        return ReadFailure(where, "The row has no 'text': give an object with id, text and what is known of it.", ident)
    if not _is_whole(text):
        return ReadFailure(where, "The 'text' of the row holds half a character (a lone surrogate): mend it.", ident)
    try:
        return FileDocument(text, id=ident, path=where, **_parse_known(row, "the row"))
    except DocumentError as error:
        return ReadFailure(where, str(error), ident)


def _read_stdin() -> Iterator[FileDocument | ReadFailure]:
    stream = sys.stdin.buffer
    head: list[bytes] = []
    for line in stream:
        head.append(line)
        if line.removeprefix(_BOM).strip():
            break
    if head and head[-1].removeprefix(_BOM).lstrip().startswith(b"{"):
        yield from _read_rows(chain(head, stream), "stdin", _STDIN)
        return
    try:
        yield FileDocument(decode_text(b"".join(head) + stream.read()), id="stdin", path=_STDIN)
    except DocumentError as error:
        yield ReadFailure(_STDIN, str(error), "stdin")
