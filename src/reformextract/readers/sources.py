"""A source: one document file, or one archive, that is open and can be read."""

from __future__ import annotations

import errno
import io
import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from reformextract.errors import DocumentError, ReformExtractError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.encodings import is_whole
from reformextract.readers.limits import Limits, check_size, read_bounded, unpack
from reformextract.readers.metadata import parse_metadata

#: What the first bytes of a file say it is, whatever its name says.
_SIGNATURES = (
    (b"PK\x03\x04", "a ZIP archive (as .zip, .docx and .xlsx are)"),
    (b"%PDF-", "a PDF"),
    (b"\x1f\x8b", "gzip"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or an encrypted Office file"),
    (b"PAR1", "Parquet"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"{\\rtf", "RTF"),
    (b"WARC/", "WARC"),
)
_MARKUP = re.compile(rb"\s*<(?:!doctype html|html|head|body|\?xml)", re.IGNORECASE)
_LONGEST_REASON = 400


@dataclass(frozen=True, slots=True)
class Settings:
    """How to read: the names of columns, the limits, and who is told of what is passed over and how far the reading is."""

    columns: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    on_passed_over: Callable[[str], None] = lambda path: None
    on_read: Callable[[int], None] = lambda at: None


@dataclass(frozen=True, slots=True)
class Source:
    """An open file or member: `size` is what it says it has; `direct` that it can be read at any place, again."""

    path: str
    id: str
    ending: str
    stream: BinaryIO
    size: int | None = None
    direct: bool = False
    metadata: Callable[[], tuple[str, bytes] | None] = lambda: None

    def unpacked(self, limits: Limits) -> Source:
        """The source itself, or what stands in it where it is packed with gzip."""
        if not self.ending.endswith(".gz") or self.ending == ".tar.gz":
            return self
        ending = self.ending.removesuffix(".gz") or ".txt"
        return replace(self, ending=ending, stream=unpack(self.stream, "gz", limits), size=None, direct=False)

    def read(self, most: int) -> bytes:
        """All its bytes; DocumentError where they are more than the limit."""
        if self.size is not None:
            check_size(self.size, most)
        return read_bounded(self.stream, most)

    def read_directly(self, limits: Limits) -> BinaryIO:
        """A stream that can be read at any place: the file itself, or all of a member, within `max_bytes`."""
        if self.size is not None:
            check_size(self.size, limits.max_bytes)
        return self.stream if self.direct else io.BytesIO(self.read(limits.max_bytes))

    def head(self, size: int) -> bytes:
        """Its first bytes, which are read again behind; none where its stream cannot look ahead."""
        peek = getattr(self.stream, "peek", None)
        return peek(size)[:size] if peek is not None else b""

    def known(self) -> dict[str, str]:
        """What the `.meta.json` beside it tells: title, published, region and url."""
        beside = self.metadata()
        return parse_metadata(*beside) if beside else {}

    def failure(self, error: Exception) -> ReadFailure:
        """The failure that tells why it could not be read."""
        return ReadFailure(self.path, explain_error(error), self.id)


def explain_error(error: Exception) -> str:
    """Return one sentence on why a document could not be read.

    Args:
        error: what reading it raised.
    """
    shown = " ".join(str(error).split())[:_LONGEST_REASON]
    if isinstance(error, ReformExtractError):
        return shown
    if isinstance(error, zipfile.BadZipFile | zlib.error | lzma.LZMAError):
        return f"It is damaged, or not what its ending says ({shown})."
    if isinstance(error, EOFError):
        return "It is cut short: its end is missing."
    if isinstance(error, OSError) and error.errno == errno.EINVAL:
        return "It is damaged: it points to places that it does not have."
    if isinstance(error, OSError):
        return f"The file cannot be read ({error.strerror or shown})."
    if isinstance(error, MemoryError):
        return "It takes more memory than there is: split it."
    if isinstance(error, RecursionError):
        return "It is nested too deep to be read."
    return f"It cannot be read ({type(error).__name__}{': ' if shown else ''}{shown})."


def check_seems(head: bytes, expected: str) -> None:
    """Refuse a file whose first bytes say that it is something else than its ending says.

    Args:
        head: its first bytes.
        expected: what its ending says, such as `text`.

    Raises:
        DocumentError: it is something else.
    """
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            raise DocumentError(
                f"Its ending says {expected}, but it is {name}: give it the ending that it should have."
            )


def seeming(head: bytes) -> str:
    """Return what the first bytes of a file say it is, as the end of a sentence; empty where they say nothing.

    Args:
        head: its first bytes.
    """
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return f"; it is {name}"
    return "; it is HTML" if _MARKUP.match(head) else ""


def check_text(text: str, limits: Limits) -> None:
    """Refuse a text that no sink can hold, or that is too long.

    Args:
        text: what was read.
        limits: `max_text` counts.

    Raises:
        DocumentError: it holds a NUL or half a character, or has more characters than the limit.
    """
    if len(text) > limits.max_text:
        raise DocumentError(
            f"The text has {len(text):,} characters, and the limit is {limits.max_text:,}: split it, or raise the limit."
        )
    if (at := text.find("\0")) >= 0:
        raise DocumentError(f"The text holds a NUL at {at:,}, as what is no text does: take it out, or save it again.")
    if not is_whole(text):
        raise DocumentError("The text holds half a character (a lone surrogate): mend it.")


def make_document(
    source: Source, text: str, known: Mapping[str, str | None], limits: Limits, *, encoding: str | None, extracted: bool
) -> FileDocument:
    """Return the document of a source, whose text is checked; what stands beside it wins over what it tells itself.

    Args:
        source: where it was read.
        text: its text.
        known: what it tells of itself.
        limits: `max_text` counts.
        encoding: what its bytes were decoded with.
        extracted: whether the text is not the file itself.

    Raises:
        DocumentError: the text cannot be held, or what stands beside it cannot be read.
    """
    check_text(text, limits)
    told = {**{key: value for key, value in known.items() if value}, **source.known()}
    return FileDocument(
        text,
        id=source.id,
        published=told.get("published"),
        region=told.get("region"),
        title=told.get("title"),
        url=told.get("url"),
        path=source.path,
        encoding=encoding,
        extracted=extracted,
    )
