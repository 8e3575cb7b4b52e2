"""Limits of what is read, so that memory is bounded whatever strangers send."""

from __future__ import annotations

import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol

from reformextract.errors import DocumentError, UsageError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 1 << 18
#: What unpacks to no more than this is no bomb, however small it was packed.
_HARMLESS = 2_000_000
#: Memory that an .xz may ask for (its strongest preset takes 65 MB).
_XZ_MEMORY = 256 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document and an archive may be at most; whatever is more becomes a failure that says so.

    Args:
        max_bytes: bytes of a document, unpacked.
        max_ratio: how many times as large what is packed may become.
        max_members: members of an archive.
        max_text: characters of a text.

    Raises:
        UsageError: a limit is less than 1.
    """

    max_bytes: int = 300_000_000
    max_ratio: int = 200
    max_members: int = 1_000_000
    max_text: int = 20_000_000

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if getattr(self, name) < 1:
                raise UsageError(f"{name} is {getattr(self, name)}: give 1 or more.")

    @property
    def text_bytes(self) -> int:
        """Bytes that a text of `max_text` characters has at most, in any encoding."""
        return min(self.max_bytes, 4 * self.max_text + 4)

    @property
    def line_bytes(self) -> int:
        r"""Bytes that a row of JSON has at most: its text may be spelled `\u7ed3`."""
        return min(self.max_bytes, 6 * self.max_text + 65_536)


def check_size(size: int, most: int, what: str = "The document") -> None:
    """Refuse what is larger than a limit, before it is read.

    Args:
        size: bytes that it has, or is said to have.
        most: the limit, in bytes.
        what: how the reason calls it.

    Raises:
        DocumentError: it is larger.
    """
    if size > most:
        raise DocumentError(f"{what} has {size:,} bytes, and the limit is {most:,}: split it, or raise the limit.")


def check_ratio(unpacked: int, packed: int, limits: Limits) -> None:
    """Refuse what unpacks to many times its size, as bombs do.

    Args:
        unpacked: bytes so far, or said to come.
        packed: bytes that they come from.
        limits: `max_ratio` counts.

    Raises:
        DocumentError: the ratio is over the limit.
    """
    if unpacked > _HARMLESS and unpacked > limits.max_ratio * max(packed, 1):
        raise DocumentError(
            f"What is packed unpacks to more than {limits.max_ratio} times its size, as a bomb does: it is not read on; "
            "raise the limit if you trust it."
        )


def read_bounded(stream: BinaryIO, most: int, what: str = "The document") -> bytes:
    """Return all of a stream.

    Args:
        stream: what to read.
        most: the limit, in bytes; no more than about this is ever held.
        what: how the reason calls it.

    Raises:
        DocumentError: there is more.
    """
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > most:
            raise DocumentError(f"{what} has more than {most:,} bytes, the limit: split it, or raise the limit.")
    return b"".join(chunks)


def read_lines(stream: BinaryIO, most: int) -> Iterator[bytes | None]:
    """Yield the lines of a stream with their ends; None for a line over the limit, which is never held whole.

    Args:
        stream: what to read.
        most: the limit, in bytes a line.
    """
    while line := stream.readline(_CHUNK):
        if len(line) == _CHUNK and not line.endswith(b"\n"):
            yield _read_long_line(line, stream, most)
        else:
            yield line if len(line) <= most else None


def _read_long_line(line: bytes, stream: BinaryIO, most: int) -> bytes | None:
    pieces = [line]
    size = len(line)
    while line and not line.endswith(b"\n"):
        line = stream.readline(_CHUNK)
        size += len(line)
        if size <= most:
            pieces.append(line)
        else:
            pieces.clear()
    return b"".join(pieces) if size <= most else None


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Xz:
    """What an .xz unpacks to; lzma.LZMAFile sets no bound to the memory that a file may ask for."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._engine = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)
        self._begun = False

    def read(self, size: int, /) -> bytes:
        while True:
            if self._engine.eof:
                rest = self._engine.unused_data.lstrip(b"\0") or self._packed.read(_CHUNK).lstrip(b"\0")
                if not rest:
                    return b""
                self._engine = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_XZ_MEMORY)
            else:
                rest = self._packed.read(_CHUNK) if self._engine.needs_input else b""
                if self._engine.needs_input and not rest:
                    raise EOFError
            if data := self._engine.decompress(rest, size):
                return data


class _Unpacking(io.RawIOBase):
    """What a packed stream unpacks to, counted against the limits as it is read."""

    def __init__(self, engine: _Readable, packed_bytes: Callable[[], int], limits: Limits) -> None:
        self._engine = engine
        self._packed_bytes = packed_bytes
        self._limits = limits
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer)
        try:
            data = self._engine.read(len(view))
        except EOFError:
            raise DocumentError("What is packed is cut short: its end is missing.") from None
        except (gzip.BadGzipFile, zlib.error, lzma.LZMAError) as error:
            raise DocumentError(f"What is packed is damaged, or not what its ending says ({error}).") from None
        self._given += len(data)
        check_ratio(self._given, self._packed_bytes(), self._limits)
        view[: len(data)] = data
        return len(data)


def unpack(packed: BinaryIO, form: str, limits: Limits) -> io.BufferedReader:
    """Return a stream of what a packed stream unpacks to, guarded as it is read.

    Reading it raises DocumentError where it is damaged, cut short, or unpacks to too many times its size.

    Args:
        packed: the packed stream, which knows where it stands.
        form: `gz` or `xz`.
        limits: `max_ratio` counts.
    """
    engine: _Readable = gzip.GzipFile(fileobj=packed, mode="rb") if form == "gz" else _Xz(packed)
    return io.BufferedReader(_Unpacking(engine, packed.tell, limits), _CHUNK)
