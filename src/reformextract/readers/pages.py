"""Pages: the main text of HTML, with what the page tells of itself. This is the one door to trafilatura."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.encodings import decode_page
from reformextract.readers.extras import missing_extra
from reformextract.readers.limits import Limits
from reformextract.readers.silence import silent
from reformextract.readers.sources import Settings, Source, check_seems, check_text, make_document

_BODY = re.compile("<(?:html|body)[ >]", re.IGNORECASE)
#: What a page can be dated to, whatever day it is read on.
_DATING = {"min_date": "1995-01-01", "max_date": "2099-12-31"}


@dataclass(frozen=True, slots=True)
class Page:
    """The main text of a page, with its title, date (ISO) and address, where it tells them."""

    text: str
    title: str | None = None
    published: str | None = None
    url: str | None = None


def read_page(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the one document of an HTML file: its main text.

    Args:
        source: the open file.
        settings: the limits.

    Raises:
        DocumentError: it has no main text, is too large or no HTML, or what stands beside it cannot be read.
        UsageError: trafilatura is not installed.
    """
    data = source.read(page_bytes(settings.limits))
    check_seems(data[:16], "HTML")
    text, encoding = decode_page(data)
    check_text(text, settings.limits)
    page = parse_page(text)
    known = {"title": page.title, "published": page.published, "url": page.url}
    yield make_document(source, page.text, known, settings.limits, encoding=encoding, extracted=True)


def page_bytes(limits: Limits) -> int:
    """Return how many bytes of HTML are read: its tree takes many times as much memory.

    Args:
        limits: `max_text` and `max_bytes` count.
    """
    return min(limits.max_bytes, limits.max_text)


def parse_page(html: str, url: str | None = None) -> Page:
    """Return the main text of HTML, with what it tells of itself.

    Args:
        html: the page.
        url: its address, where that is known.

    Raises:
        DocumentError: it has no text.
        UsageError: trafilatura is not installed.
    """
    try:
        import trafilatura  # noqa: PLC0415
        from htmldate import find_date  # noqa: PLC0415
    except ImportError:
        raise missing_extra(".html") from None
    with silent("trafilatura", "htmldate", "courlan", "justext", "readability"):
        found = trafilatura.bare_extraction(
            html,
            url=url,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={**_DATING, "extensive_search": False, "original_date": True},
        )
        text = found.text if found is not None else None
        if not (text and text.strip()):
            whole = (
                html if _BODY.search(html) else f"<html><body>{html}</body></html>"
            )  # or a fragment is taken for none
            text = trafilatura.baseline(whole)[1] or trafilatura.html2txt(whole)
        if not (text and text.strip()):
            raise DocumentError("The page has no text; where a script writes it, save the page as a browser shows it.")
        if found is None:
            return Page(text, url=url)
        published = found.date
        if not published:
            # Any date in the page may be that of publication; where the first and the last are one, it is.
            first, last = (find_date(html, **_DATING, extensive_search=True, original_date=it) for it in (True, False))
            published = first if first == last and first and not first.endswith("-01-01") else None
    return Page(text, found.title or None, published, found.url or url)
