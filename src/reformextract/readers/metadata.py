"""Metadata: what is known of a document, from a `.meta.json` beside it or from its row, checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from reformextract.errors import DocumentError
from reformextract.readers.encodings import decode_text, is_whole

#: What may be known of a document.
FIELDS = ("title", "published", "region", "url")
#: Bytes of a `.meta.json`; there is no use for more.
META_BYTES = 1_000_000


def parse_metadata(name: str, data: bytes) -> dict[str, str]:
    """Return what a `.meta.json` tells: title, published, region and url, those that it has.

    Args:
        name: its name, for the reason.
        data: its bytes.

    Raises:
        DocumentError: it is no JSON object, or a value has the wrong type.

    >>> parse_metadata("a.meta.json", '{"title": "综述", "published": 2020}'.encode())
    {'title': '综述', 'published': '2020'}
    """
    where = f"{name} beside it"
    try:
        meta = json.loads(decode_text(data))
    except DocumentError as error:
        raise DocumentError(f"{where} cannot be read. {error}") from None
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{where} is no JSON ({error}): mend it or take it away.") from None
    if not isinstance(meta, dict):
        raise DocumentError(f"{where} is no JSON object: give one with title, published, region and url.")
    return parse_known(meta, where)


def parse_known(given: Mapping[str, Any], where: str) -> dict[str, str]:
    """Return what is known of a document, checked: title, published, region and url, those that there are.

    Args:
        given: the values as read.
        where: what they stand in, for the reason.

    Raises:
        DocumentError: a value has the wrong type, or holds half a character.
    """
    known: dict[str, str] = {}
    for key in FIELDS:
        value = given.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and key in ("published", "region"):
            value = str(value)
        if value is not None and not (isinstance(value, str) and is_whole(value) and "\0" not in value):
            raise DocumentError(f"The '{key}' of {where} is {json.dumps(value)[:60]}: give a text or null.")
        if value:
            known[key] = value
    return known
