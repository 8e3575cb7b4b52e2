"""Files in: text files with their metadata, JSON lines, folders, globs and standard input, as documents."""

from __future__ import annotations

import glob
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reformextract.errors import DocumentError, UsageError
from reformextract.models import Document

ENDINGS = (".txt", ".jsonl")
_META_KEYS = ("title", "published", "region", "url")


@dataclass(frozen=True, slots=True)
class ReadFailure:
    """A document that could not be read: where it stands, and why not."""

    path: str
    reason: str


def read_documents(paths: Sequence[str]) -> Iterator[Document | ReadFailure]:
    """Yield the documents of files, folders, globs and ``-`` (standard input), in a fixed order.

    Args:
        paths: what to read; `.txt` may have `NAME.meta.json` beside it, a `.jsonl` row has `id`, `text` and the same keys.

    Raises:
        UsageError: a path does not exist, or has an ending that is not read.
    """
    files: list[tuple[Path, str]] = []
    stdin = False
    for path in paths:
        if path == "-":
            stdin = True
        else:
            files += _files(path)
    names = Counter(name for _, name in files)
    for file, name in files:
        ident = name if names[name] == 1 else file.with_suffix("").as_posix()
        yield from _read_file(file, ident)
    if stdin:
        yield from _read_stdin()


def _files(path: str) -> list[tuple[Path, str]]:
    """The files that a path names, each with its name: below a folder the path without ending, else the stem."""
    found = Path(path)
    if found.is_dir():
        inside = sorted(
            file
            for file in found.rglob("*")
            if file.suffix in ENDINGS and file.is_file() and not file.name.endswith(".gold.jsonl")
        )
        return [(file, file.relative_to(found).with_suffix("").as_posix()) for file in inside]
    if found.is_file():
        if found.suffix not in ENDINGS:
            raise UsageError(
                f"{path}: files that end in {found.suffix or 'nothing'} are not read; those that are: {', '.join(ENDINGS)}."
            )
        return [(found, found.stem)]
    matches = sorted(glob.glob(path, recursive=True))
    if not matches:
        raise UsageError(
            f"{path}: there is no such file or folder; give one that exists, a glob, or - for standard input."
        )
    return [
        pair
        for match in matches
        for pair in (_files(match) if Path(match).is_dir() or Path(match).suffix in ENDINGS else [])
    ]


def _read_file(file: Path, ident: str) -> Iterator[Document | ReadFailure]:
    try:
        text = decode_text(file.read_bytes())
        if file.suffix == ".jsonl":
            yield from _read_rows(text, ident, str(file))
            return
        meta = _read_meta(file.with_suffix(".meta.json"))
    except (OSError, DocumentError) as error:
        yield ReadFailure(str(file), str(error))
        return
    yield Document(text, id=ident, **{key: meta.get(key) for key in _META_KEYS})


def decode_text(data: bytes) -> str:
    """Return the text of a file in UTF-8 (with or without BOM) or GB18030, told apart strictly.

    Args:
        data: the bytes of the file.

    Raises:
        DocumentError: the bytes are neither, so that no text is lost to a wrong guess.

    >>> decode_text("结案".encode("gb18030"))
    '结案'
    """
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise DocumentError("The bytes are neither UTF-8 nor GB18030 text: convert the file to UTF-8.")


def _read_meta(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {}
    try:
        meta = json.loads(file.read_text(encoding="utf-8-sig"))
    except (ValueError, OSError) as error:
        raise DocumentError(f"{file.name} is no JSON ({error}): mend it or take it away.") from None
    if not isinstance(meta, dict):
        raise DocumentError(f"{file.name} is no JSON object: it holds title, published, region and url.")
    return meta


def _read_rows(text: str, ident: str, where: str) -> Iterator[Document | ReadFailure]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            yield ReadFailure(f"{where}:{number}", f"The row is no JSON ({error}): give one object a line.")
            continue
        if not isinstance(row, dict) or not isinstance(row.get("text"), str):
            yield ReadFailure(
                f"{where}:{number}", "The row has no 'text': give an object with id, text and what is known of it."
            )
            continue
        yield Document(
            row["text"], id=str(row.get("id") or f"{ident}:{number}"), **{key: row.get(key) for key in _META_KEYS}
        )


def _read_stdin() -> Iterator[Document | ReadFailure]:
    try:
        text = decode_text(sys.stdin.buffer.read())
    except DocumentError as error:
        yield ReadFailure("-", str(error))
        return
    if text.lstrip().startswith("{"):
        yield from _read_rows(text, "stdin", "-")
    else:
        yield Document(text, id="stdin")
