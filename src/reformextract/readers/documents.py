"""Documents: what the files that paths name hold, read one by one; whatever cannot be read is told and passed.

>>> list(read_documents(["lost.txt"]))
Traceback (most recent call last):
    ...
reformextract.errors.UsageError: lost.txt: there is no such file or folder; give one that exists, a glob, or - for standard input.
"""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.archives import read_members
from reformextract.readers.encodings import decode
from reformextract.readers.endings import ARCHIVES, find_ending, show_path
from reformextract.readers.extras import check_extras
from reformextract.readers.inputs import STDIN, InputFile, Inputs, file_size, find_inputs
from reformextract.readers.limits import Limits, check_size, read_bounded, read_lines
from reformextract.readers.metadata import META_BYTES
from reformextract.readers.office import read_docx, read_pdf
from reformextract.readers.pages import read_page
from reformextract.readers.rows import parse_columns, read_csv, read_json_lines, read_parquet, read_rows
from reformextract.readers.sheets import read_sheets
from reformextract.readers.sources import Settings, Source, check_text, explain_error
from reformextract.readers.texts import read_text
from reformextract.readers.warc import read_warc

Items = Iterator[FileDocument | ReadFailure]
_BOM = b"\xef\xbb\xbf"
_BUFFER = 1 << 17
#: In how many archives an archive may stand.
_DEEPEST = 1
_READERS: Mapping[str, Callable[[Source, Settings], Items]] = {
    ".txt": read_text,
    ".md": read_text,
    ".html": read_page,
    ".htm": read_page,
    ".jsonl": read_json_lines,
    ".csv": read_csv,
    ".parquet": read_parquet,
    ".xlsx": read_sheets,
    ".docx": read_docx,
    ".pdf": read_pdf,
    ".warc": read_warc,
}


def read_documents(
    paths: Sequence[str | Path],
    *,
    skip: Sequence[str | Path] = (),
    columns: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Items:
    """Return the documents of files, folders, archives, globs and `-` (standard input), in a fixed order, read one by one.

    Args:
        paths: what to read.
        skip: files to pass over in folders and globs, such as those that the run writes.
        columns: as `read_inputs`.
        limits: as `read_inputs`.

    Raises:
        UsageError: a path does not exist, or has an ending that is not read; or as `read_inputs`.
    """
    return read_inputs(find_inputs(paths, skip=skip), columns=columns, limits=limits)


def read_inputs(
    inputs: Inputs,
    *,
    columns: Mapping[str, str] | None = None,
    limits: Limits | None = None,
    on_passed_over: Callable[[str], None] | None = None,
    on_read: Callable[[int], None] | None = None,
) -> Items:
    """Return the documents of the files that `find_inputs` found, read one by one.

    Whatever cannot be read comes as a failure that says why, and the rest is read.

    Args:
        inputs: what to read.
        columns: what the columns of tables and the keys of rows are called, by field: `{"text": "正文"}`; the fields are
            id, text, title, published, region and url.
        limits: what a document and an archive may be at most.
        on_passed_over: is told the path of each member of an archive that has an ending that is not read.
        on_read: is told with each document how many of `inputs.size` bytes have been read.

    Raises:
        UsageError: `columns` has an unknown field, or every file needs a package that is not installed (the latter when
            the first document is asked for).
    """
    parse_columns(columns)
    check_extras(find_ending(file.path).removesuffix(".gz") for file in inputs.files)
    settings = Settings(
        columns or {}, limits or Limits(), on_passed_over or (lambda _: None), on_read or (lambda _: None)
    )
    return _read_inputs(inputs, settings)


def _read_inputs(inputs: Inputs, settings: Settings) -> Items:
    yield from inputs.failures
    before = 0
    for file in inputs.files:
        yield from _read_stdin(settings) if file.path == STDIN else _read_file(file, settings, before)
        before += file_size(file)


def _read_file(file: InputFile, settings: Settings, before: int) -> Items:
    path = show_path(file.path)
    try:
        status = os.stat(file.path)
        if not stat.S_ISREG(status.st_mode):
            raise DocumentError("It is no file (a pipe or a device): it is not read.")
        with open(file.path, "rb", buffering=_BUFFER) as stream:
            source = Source(
                path,
                file.id,
                find_ending(file.path),
                stream,
                size=status.st_size,
                direct=True,
                metadata=partial(_read_beside, file.path),
            )
            for item in _read_source(source, settings):
                settings.on_read(before + (status.st_size if stream.closed else stream.tell()))
                yield item
    except (OSError, DocumentError) as error:
        yield ReadFailure(path, explain_error(error), file.id)


def _read_beside(path: str) -> tuple[str, bytes] | None:
    """The name and the bytes of the `.meta.json` beside a file, if there is one."""
    beside = Path(f"{path[: -len(find_ending(path))]}.meta.json")
    if not beside.exists():
        return None
    try:
        with beside.open("rb") as stream:
            return beside.name, read_bounded(stream, META_BYTES, f"{beside.name} beside it")
    except OSError as error:
        raise DocumentError(f"{beside.name} beside it cannot be read ({error.strerror}).") from None


def _read_source(source: Source, settings: Settings, depth: int = 0) -> Items:
    """The documents of an open file, or of a member of an archive; `depth` is in how many archives it stands."""
    try:
        source = source.unpacked(settings.limits)
        if source.ending not in ARCHIVES:
            yield from _READERS[source.ending](source, settings)
        elif depth > _DEEPEST:
            raise DocumentError(
                "It is an archive in an archive in an archive, which is not read: unpack the outer one."
            )
        else:
            yield from _read_archive(source, settings, depth + 1)
    except Exception as error:  # parsers of other people raise what they like at what strangers send; it is told
        yield source.failure(error)


def _read_archive(source: Source, settings: Settings, depth: int) -> Items:
    archive = source.stream if source.direct else source.read_directly(settings.limits)
    for member in read_members(
        archive, source.ending, settings.limits, lambda name: settings.on_passed_over(f"{source.path}!{name}")
    ):
        path, ident = f"{source.path}!{member.name}", f"{source.id}/{member.id}"
        if member.stream is None:
            yield ReadFailure(path, member.reason or "", ident)
        else:
            found = Source(path, ident, member.ending, member.stream, member.size, metadata=member.metadata)
            yield from _read_source(found, settings, depth)


def _read_stdin(settings: Settings) -> Items:
    stream = sys.stdin.buffer
    limits = settings.limits
    source = Source(STDIN, "stdin", ".txt", stream)
    head = bytearray()
    try:
        while not head.removeprefix(_BOM).strip() and (line := stream.readline(limits.text_bytes + 1)):
            head += line
            check_size(len(head), limits.text_bytes)
        if head.removeprefix(_BOM).lstrip().startswith(b"{"):
            yield from read_rows(chain(io.BytesIO(head), read_lines(stream, limits.line_bytes)), source, settings)
            return
        data = bytes(head) + read_bounded(stream, limits.text_bytes)
        check_size(len(data), limits.text_bytes)
        text, encoding = decode(data)
        check_text(text, limits)
        yield FileDocument(text, id="stdin", path=STDIN, encoding=encoding)
    except (DocumentError, OSError) as error:
        yield source.failure(error)
