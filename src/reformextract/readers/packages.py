"""Office packages: what .docx and .xlsx are packed in, looked over before any parser sees it."""

from __future__ import annotations

import re
import zipfile
from typing import BinaryIO

from reformextract.errors import DocumentError
from reformextract.readers.limits import Limits, check_ratio, check_size
from reformextract.readers.sources import check_seems

_ENCRYPTED = 0x1
_CHUNK = 1 << 18
_MARKUP = (".xml", ".rels", ".vml")
#: Entities of a document's own are how a few bytes become gigabytes, or a file of this machine; no office writes them.
_ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([^\"']*)")
_PLAIN = {b"utf-8", b"utf-16", b"utf8", b"us-ascii"}
#: Parts may unpack to more than a text of their length: marks, styles, numbers of cells.
_MOST_PARTS = 20_000


def check_package(stream: BinaryIO, expected: str, limits: Limits) -> None:
    """Refuse what is no package, a bomb, encrypted, or brings entities of its own; the stream is at its start again.

    Args:
        stream: the package, which can be read at any place.
        expected: what its ending says: `DOCX` or `XLSX`.
        limits: `max_bytes` counts for all parts together, and `max_ratio`.

    Raises:
        DocumentError: it is refused.
    """
    head = stream.read(512)
    stream.seek(0)
    if not head.startswith(b"PK"):
        check_seems(head, expected)
    try:
        with zipfile.ZipFile(stream) as package:
            infos = package.infolist()
            if len(infos) > _MOST_PARTS:
                raise DocumentError(f"It has {len(infos):,} parts, as no {expected} has.")
            check_size(sum(info.file_size for info in infos), limits.max_bytes, "The document, unpacked,")
            for info in infos:
                if info.flag_bits & _ENCRYPTED:
                    raise DocumentError("It is encrypted: save it without a password first.")
                check_ratio(info.file_size, info.compress_size, limits)
                if info.filename.lower().endswith(_MARKUP):
                    _check_part(package, info)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise DocumentError(f"It is no {expected}, or damaged ({error}).") from None
    stream.seek(0)


def _check_part(package: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
    """Refuse a part that declares entities, or that is in an encoding in which that could not be seen."""
    behind = b""
    first = True
    with package.open(info) as part:
        while chunk := part.read(_CHUNK):
            plain = chunk.replace(b"\0", b"")
            if first:
                start = plain.removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").lstrip()
                declared = _ENCODING.search(start[:200].partition(b"?>")[0])
                if not start.startswith(b"<") or (declared and declared[1].lower() not in _PLAIN):
                    raise DocumentError(f"Its part {info.filename[:80]} is no XML in UTF-8 or UTF-16: it is not read.")
                first = False
            if _ENTITIES.search(behind + plain):
                raise DocumentError(f"Its part {info.filename[:80]} declares a DOCTYPE or entities: it is not read.")
            behind = plain[-16:]
