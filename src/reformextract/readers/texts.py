"""Texts: .txt and .md, as they are."""

from __future__ import annotations

from collections.abc import Iterator

from reformextract.models import FileDocument, ReadFailure
from reformextract.readers.encodings import decode
from reformextract.readers.sources import Settings, Source, check_seems, make_document


def read_text(source: Source, settings: Settings) -> Iterator[FileDocument | ReadFailure]:
    """Yield the one document of a text file.

    Args:
        source: the open file.
        settings: the limits.

    Raises:
        DocumentError: it is too long or no text, or what stands beside it cannot be read.
    """
    data = source.read(settings.limits.text_bytes)
    check_seems(data[:16], "text")
    text, encoding = decode(data)
    yield make_document(source, text, {}, settings.limits, encoding=encoding, extracted=False)
