"""Web archives: the pages of a .warc. This is the one door to fastwarc."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from typing import Any, BinaryIO, cast

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.encodings import decode_page
from reformextract.readers.endings import show_path
from reformextract.readers.extras import missing_extra
from reformextract.readers.limits import Limits, check_ratio, check_size, read_bounded, unpack
from reformextract.readers.pages import page_bytes, parse_page
from reformextract.readers.sources import Settings, Source, check_text, make_document, seeming

_PAGES = ("text/html", "application/xhtml+xml")
_TEXT = "text/plain"
_OK = 200
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,12}")


def read_warc(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the documents of a web archive: the pages and texts that were answered with.

    Args:
        source: the open file.
        settings: the limits.

    Raises:
        DocumentError: it is no web archive, or damaged.
        UsageError: fastwarc is not installed.
    """
    try:
        from fastwarc import ArchiveIterator  # noqa: PLC0415
        from fastwarc.warc import WarcRecordType  # noqa: PLC0415
    except ImportError:
        raise missing_extra(".warc") from None
    head = source.head(16)
    if not head.startswith(b"WARC/"):
        raise DocumentError(f"It is no web archive{seeming(head)}.")
    stream = _Calm(source.stream)
    records = ArchiveIterator(cast(Any, stream), parse_http=False, stream_detect=False)
    number = 0
    while True:
        try:
            with _calmed():
                record = next(records, None)
        except OSError as error:
            raise stream.error or DocumentError(f"The archive is damaged behind record {number:,} ({error}).") from None
        if record is None:
            break
        number += 1
        if record.record_type != WarcRecordType.response:
            continue
        address = (record.headers.get("WARC-Target-URI") or "").strip("<>")
        shown = show_path(address) or str(number)
        found = replace(source, path=f"{source.path}!{shown}", id=f"{source.id}:{number}", metadata=lambda: None)
        try:
            with _calmed():
                document = _read_record(record, found, address or None, settings)
        except Exception as error:  # what stands in a record is as strange as what stands in a file
            yield found.failure(error)
            continue
        if document is None:
            settings.on_passed_over(found.path)
        else:
            yield document
    if stream.error is not None:
        raise stream.error
    if not stream.tail.replace(b"\r", b"").endswith(b"\n\n"):
        raise DocumentError(f"The archive is cut short behind record {number:,}.")


@contextmanager
def _calmed() -> Iterator[None]:
    """Where the engine breaks down, which is no Exception to Python, it is an error of the document."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise DocumentError(f"The archive cannot be read on ({error}).") from None


class _Calm:
    """A stream that ends where it fails and keeps the error: fastwarc does not outlive errors of a stream."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._position = 0
        self.error: Exception | None = None
        self.tail = b""

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        if self.error is not None:
            return b""
        try:
            data = self._stream.read(size)
        except Exception as error:
            self.error = error
            return b""
        self._position += len(data)
        self.tail = (self.tail + data[-4:])[-4:]
        return data

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position


def _read_record(record: Any, source: Source, address: str | None, settings: Settings) -> FileDocument | None:
    """The document of a response; None where it is no page and no text, or not what was asked for."""
    limits = settings.limits
    declared = record.content_length
    check_size(declared, limits.max_bytes, "The response")
    record.freeze()
    if record.content_length < declared:
        raise DocumentError("The response is cut short: the archive ends in it.")
    record.parse_http(auto_decode="none")
    headers = record.http_headers
    if headers is None:
        raise DocumentError("The response has no headers.")
    kind = record.http_content_type
    if headers.status_code != _OK or kind not in (*_PAGES, _TEXT):
        return None
    most = limits.text_bytes if kind == _TEXT else page_bytes(limits)
    data = _unpack_body(read_bounded(record.reader, limits.max_bytes, "The response"), headers, most, limits)
    check_size(len(data), most, "The response")
    text, encoding = decode_page(data, record.http_charset)
    check_text(text, limits)
    if kind == _TEXT:
        return make_document(source, text, {"url": address}, limits, encoding=encoding, extracted=False)
    page = parse_page(text, address)
    # When a page was fetched, or last sent, is no ground for when it was published.
    known = {"url": address or page.url, "published": page.published, "title": page.title}
    return make_document(source, page.text, known, limits, encoding=encoding, extracted=True)


def _unpack_body(data: bytes, headers: Any, most: int, limits: Limits) -> bytes:
    """The body of a response as it was before it was sent; many archives have unpacked it and kept the headers."""
    if "chunked" in (headers.get("Transfer-Encoding") or "").lower():
        data = _join_chunks(data)
    encoding = (headers.get("Content-Encoding") or "").strip().lower()
    if encoding in ("gzip", "x-gzip") and data.startswith(b"\x1f\x8b"):
        return read_bounded(unpack(BytesIO(data), "gz", limits), most, "The response, unpacked,")
    if encoding == "deflate":
        return _inflate(data, most, limits)
    if encoding in ("br", "zstd", "compress"):
        raise DocumentError(
            f"The response is packed with {encoding}, which is not read: unpack the archive's responses first."
        )
    return data


def _inflate(data: bytes, most: int, limits: Limits) -> bytes:
    for bits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            unpacked = zlib.decompressobj(bits).decompress(data, most + 1)
        except zlib.error:
            continue
        check_ratio(len(unpacked), len(data), limits)
        return unpacked
    return data


def _join_chunks(data: bytes) -> bytes:
    """A body that was sent in chunks; as it is, where it is none."""
    chunks: list[bytes] = []
    at = 0
    while True:
        end = data.find(b"\r\n", at, at + 1024)
        size = data[at:end].partition(b";")[0].strip() if end >= 0 else b""
        if not _CHUNK_SIZE.fullmatch(size):
            if not chunks:
                return data
            raise DocumentError("The response is cut short, or its chunks are damaged.")
        length = int(size, 16)
        if length == 0:
            return b"".join(chunks)
        at = end + 2
        chunks.append(data[at : at + length])
        if len(chunks[-1]) < length:
            raise DocumentError("The response is cut short.")
        at += length + 2
