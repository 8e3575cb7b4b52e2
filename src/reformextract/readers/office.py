"""Office documents: the texts of DOCX and PDF. This is the one door to python-docx and pypdf."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.extras import missing_extra
from reformextract.readers.limits import Limits
from reformextract.readers.packages import check_package
from reformextract.readers.silence import silent
from reformextract.readers.sources import Settings, Source, make_document, seeming

#: Elements whose text was taken out, stands elsewhere, or is given a second time for old readers.
_UNREAD = {"del", "moveFrom", "Fallback", "txbxContent", "pPr", "rPr", "sectPr"}
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_HEAD = 1024
_NO_TEXT = re.compile(r"[\s\ufffd]*+")
#: Of the characters of a PDF, how many may be unknown.
_UNKNOWN = 0.05


# --- DOCX ------------------------------------------------------------------------------------------------------------


def read_docx(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the one document of a DOCX: its paragraphs, a line each, and its tables, a line a row with tabs between cells.

    Text boxes come behind their paragraph; text that is marked as taken out, headers, footers and footnotes are not read.

    Args:
        source: the open file.
        settings: the limits.

    Raises:
        DocumentError: it cannot be read, or is over a limit.
        UsageError: python-docx is not installed.
    """
    try:
        import docx  # noqa: PLC0415
    except ImportError:
        raise missing_extra(".docx") from None
    stream = source.read_directly(settings.limits)
    check_package(stream, "DOCX", settings.limits)
    with silent("docx"):
        body = docx.Document(stream).element.body
    text = "\n".join(_read_blocks(body))
    yield make_document(source, text, {}, settings.limits, encoding=None, extracted=True)


def _read_blocks(element: Iterable[Any]) -> Iterator[str]:
    """The lines of a body, a cell or a text box."""
    for child in element:
        tag = _local(child)
        if tag == "p":
            yield "".join(_read_runs(child))
            for box in child.iter("{*}txbxContent"):
                if not any(_local(above) in ("Fallback", "txbxContent") for above in box.iterancestors()):
                    yield from _read_blocks(box)
        elif tag == "tbl":
            for row in _rows(child):
                yield "\t".join(" ".join(line for line in _read_blocks(cell) if line) for cell in _cells(row))
        elif tag not in _UNREAD:
            yield from _read_blocks(child)


def _rows(table: Iterable[Any]) -> Iterator[Any]:
    for child in table:
        if _local(child) == "tr":
            yield child
        elif _local(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _rows(child)


def _cells(row: Iterable[Any]) -> Iterator[Any]:
    for child in row:
        if _local(child) == "tc":
            yield child
        elif _local(child) in ("sdt", "sdtContent", "ins", "customXml"):
            yield from _cells(child)


def _read_runs(element: Iterable[Any]) -> Iterator[str]:
    """The text of a paragraph, with what stands in links, fields and insertions."""
    for child in element:
        tag = _local(child)
        if tag == "t":
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag not in _UNREAD:
            yield from _read_runs(child)


def _local(element: Any) -> str:
    """The name of an element without its namespace; comments have none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


# --- PDF -------------------------------------------------------------------------------------------------------------


def read_pdf(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the one document of a PDF that has a text layer.

    Args:
        source: the open file.
        settings: the limits.

    Raises:
        DocumentError: it is a scan, encrypted, damaged, over a limit, or does not tell its characters.
        UsageError: pypdf is not installed.
    """
    try:
        import pypdf  # noqa: PLC0415
    except ImportError:
        raise missing_extra(".pdf") from None
    stream = source.read_directly(settings.limits)
    head = stream.read(_HEAD)
    stream.seek(0)
    if b"%PDF-" not in head:
        raise DocumentError(f"It is no PDF{seeming(head)}.")
    with silent("pypdf"):
        reader = pypdf.PdfReader(stream)
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError("The PDF is encrypted: save it without a password first.")
        pages = list(_read_pages(reader, settings.limits))
    text = "\n".join(pages)
    if _NO_TEXT.fullmatch(text):
        raise DocumentError("The PDF has no text, only pictures: it is a scan, which has to be read by OCR first.")
    if text.count("\ufffd") > _UNKNOWN * len(text):
        raise DocumentError("The fonts of the PDF do not tell which characters they show: read it by OCR first.")
    yield make_document(source, text, {}, settings.limits, encoding=None, extracted=True)


def _read_pages(reader: Any, limits: Limits) -> Iterator[str]:
    size = 0
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        size += len(text)
        if size > limits.max_text:
            raise DocumentError(
                f"Up to page {number:,} the PDF has {size:,} characters, and the limit is {limits.max_text:,}: split it, "
                "or raise the limit."
            )
        yield text
