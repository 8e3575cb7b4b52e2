"""Encodings: UTF-8, UTF-16 with its mark, GB18030 and Big5, told apart strictly; a wrong guess never loses a text.

>>> decode("結案".encode("big5"), prefer="big5")
('結案', 'big5')
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from reformextract.errors import DocumentError
from reformextract.readers.plausibility import plausibility

_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
#: Big5 as Python knows it, as Windows writes it, and with the characters of Hong Kong.
_BIG5 = ("big5", "cp950", "big5hkscs")
#: How much likelier (as a logarithm) one reading must be than the other. Most of what has no mark is GB18030.
_SURE, _PRIOR, _DECLARED = 3.0, 2.0, 12.0
#: A character on average, and what a short text may be below it: what is less is no Chinese text in this encoding.
_POOR, _SHORT = -8.95, -16.0
#: Names that pages declare, and the codec that reads what is meant.
_DECLARED_NAMES = {
    **dict.fromkeys(("gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk", "cp936", "chinese", "euc-cn"), "gb18030"),
    **dict.fromkeys(("big5", "big5-hkscs", "x-x-big5", "cp950", "csbig5"), "big5"),
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
}
_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:-]{2,30})", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:-]{2,30})", re.IGNORECASE)
_HEAD = 8192
#: How far a stream is read ahead to tell its encoding.
_AHEAD_BYTES, _AHEAD_LINES = 65_536, 500


def decode_text(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 with its mark, GB18030 or Big5, told apart strictly.

    Args:
        data: the bytes of the file.

    Raises:
        DocumentError: the bytes are none of these, are UTF-8 with a damaged place, or may as well be GB18030 as Big5, so
            that nothing is read by a wrong guess.

    >>> decode_text("结案".encode("gb18030"))
    '结案'
    """
    return decode(data)[0]


def decode(data: bytes, *, prefer: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding of bytes, a name that Python's `bytes.decode` takes.

    Args:
        data: the bytes of the file.
        prefer: what the file or its sender declares, `gb18030`, `big5` or `utf-8`; it decides where the bytes do not.

    Raises:
        DocumentError: as `decode_text`.
    """
    if data.startswith(_UTF16_MARKS):
        try:
            return data.decode("utf-16"), "utf-16"
        except UnicodeDecodeError as error:
            raise DocumentError(
                f"The text is UTF-16 with a damaged place (byte {error.start:,}): save it again."
            ) from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _decode_legacy(data, prefer, f"byte 0x{data[error.start]:02x} at {error.start}")
    if data.startswith(codecs.BOM_UTF8):
        return text, "utf-8-sig"
    if not text.isascii() and prefer != "utf-8" and _may_be_legacy(text):
        return _decode_short(data, text)
    return text, "utf-8"


def _may_be_legacy(text: str) -> bool:
    """Whether UTF-8 spells letters between Latin and Chinese alone: 通知 in GB18030 does."""
    return all(char < "\u0800" for char in text) and any(char >= "\u0100" for char in text)


def _decode_short(data: bytes, text: str) -> tuple[str, str]:
    """A few bytes that are valid UTF-8, but of no language that goes with Chinese: in GB18030, where that is plain text."""
    try:
        other = data.decode("gb18030")
    except UnicodeDecodeError:
        return text, "utf-8"
    score, count = plausibility(other)
    return (other, "gb18030") if score > -10 * count else (text, "utf-8")


def _decode_legacy(data: bytes, prefer: str | None, where: str) -> tuple[str, str]:
    loose = data.decode("utf-8", errors="replace")
    damaged = loose.count("\ufffd")
    # Bytes of UTF-8 are mostly valid GB18030 too; those of GB18030 hardly ever spell Chinese characters in UTF-8.
    if damaged < sum("\u2e80" <= char < "\ufff0" for char in loose):
        raise DocumentError(f"The text is UTF-8 with a damaged place ({where}): mend it, or save the file again.")
    readings: list[tuple[float, str, str]] = []
    for name, codecs_of_it in (("gb18030", ("gb18030",)), ("big5", _BIG5)):
        for codec in codecs_of_it:
            try:
                text = data.decode(codec)
            except UnicodeDecodeError:
                continue
            score, count = plausibility(text)
            if "\0" not in text and score >= count * _POOR + _SHORT:
                bonus = (_PRIOR if name == "gb18030" else 0.0) + (_DECLARED if name == prefer else 0.0)
                readings.append((score + bonus, text, codec))
            break
    readings.sort(key=lambda reading: reading[0], reverse=True)
    if not readings:
        raise DocumentError(
            f"The bytes are neither UTF-8 ({where}) nor GB18030 or Big5 text: convert the file to UTF-8."
        )
    if len(readings) > 1 and readings[0][0] - readings[1][0] < _SURE:
        raise DocumentError(
            f"The bytes may be {readings[0][2]} or {readings[1][2]}, and the text is too short to tell: "
            "convert the file to UTF-8."
        )
    return readings[0][1], readings[0][2]


def decode_page(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding of a page, for which what it declares counts where its bytes do not decide.

    Args:
        data: the bytes of the page.
        declared: the charset that its sender gave, if any.

    Raises:
        DocumentError: as `decode_text`.
    """
    head = data[:_HEAD]
    if not declared and (match := _XML_ENCODING.match(head) or _META_CHARSET.search(head)):
        declared = match[1].decode("ascii")
    return decode(data, prefer=_DECLARED_NAMES.get((declared or "").strip().lower()))


def is_whole(text: str) -> bool:
    r"""Return whether a text can be written: JSON may spell half a character (`\ud83d`).

    Args:
        text: what was read.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class LineDecoder:
    """The lines of a stream as texts; its encoding is told once, by the first lines that tell it.

    `encoding` is what it is, None as long as all was ASCII.
    """

    def __init__(self, lines: Iterable[bytes | None]) -> None:
        self._lines = iter(lines)
        self.encoding: str | None = None

    def __iter__(self) -> Iterator[bytes | None]:
        """The lines as bytes without a mark; those of UTF-16 as UTF-8. None is a line over the limit."""
        first = next(self._lines, b"")
        if first and first.startswith(_UTF16_MARKS):
            self.encoding = "utf-16"
            yield from _recode(chain([first], self._lines))
            return
        if first and first.startswith(codecs.BOM_UTF8):
            self.encoding = "utf-8-sig"
            first = first.removeprefix(codecs.BOM_UTF8)
        lines = chain([first], self._lines)
        for line in lines:
            if self.encoding is None and line and not line.isascii():
                ahead: list[bytes | None] = [line]
                if not _is_chinese_utf8(line):
                    self._look_ahead(lines, ahead)
                self.encoding = _find_encoding(ahead)
                yield from ahead
            else:
                yield line

    def _look_ahead(self, lines: Iterator[bytes | None], ahead: list[bytes | None]) -> None:
        size = 0
        for line in lines:
            ahead.append(line)
            size += len(line or b"")
            if size > _AHEAD_BYTES or len(ahead) > _AHEAD_LINES:
                return

    def decode(self, line: bytes) -> str:
        """The text of a line.

        Args:
            line: its bytes.

        Raises:
            DocumentError: they are not in the encoding of the lines before.
        """
        encoding = self.codec
        try:
            return line.decode(encoding)
        except UnicodeDecodeError as error:
            raise DocumentError(
                f"The bytes are not {encoding}, as those of the other lines are (byte 0x{line[error.start]:02x} at "
                f"{error.start} of the line): save the file again, in one encoding."
            ) from None

    @property
    def codec(self) -> str:
        """The codec of the lines as they come."""
        return {"utf-8-sig": "utf-8", "utf-16": "utf-8"}.get(self.encoding or "", self.encoding or "utf-8")


def _is_chinese_utf8(line: bytes) -> bool:
    try:
        return any("\u2e80" <= char < "\ufff0" for char in line.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _find_encoding(lines: Iterable[bytes | None]) -> str | None:
    """The encoding of the first lines, or, where one of them is damaged, of most of them; None where they tell none."""
    telling = [line for line in lines if line and not line.isascii()]
    if joined := _try_encoding(b"".join(telling)):
        return joined
    found = Counter(encoding for line in telling if (encoding := _try_encoding(line)))
    return found.most_common(1)[0][0] if found else None


def _try_encoding(data: bytes) -> str | None:
    try:
        return decode(data)[1]
    except DocumentError:
        return None


def _recode(lines: Iterable[bytes | None]) -> Iterator[bytes | None]:
    """Lines of UTF-16, which were parted at bytes, as lines of UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-16")()
    kept = ""
    try:
        for line in lines:
            if line is None:
                raise DocumentError("A line is over the limit.")
            *whole, kept = (kept + decoder.decode(line)).split("\n")
            for text in whole:
                yield f"{text}\n".encode()
        if kept := kept + decoder.decode(b"", final=True):
            yield kept.encode()
    except UnicodeDecodeError as error:
        raise DocumentError(f"The text is UTF-16 with a damaged place ({error.reason}): save it again.") from None
