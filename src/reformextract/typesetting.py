"""Undoes what typesetting did to a text: lines broken at a fixed width, and spaces set inside numbers.

`read_copy` gives the text as its author wrote it, which all stages read, and `Copy.span` leads from there back to the
characters of the document. Most texts need nothing, and are their own copy.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from reformextract.normalize import fold

Span = tuple[int, int]

_NUMERALS = "〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟"
_MAGNITUDES = "十百千万亿拾佰仟"
_UNIT_START = r"(?= ?(?:[%‰万亿千百十元吨公倍件人次户亩米平立台辆头只张美天年岁折余多]|个))"
#: Two spaces at most part the characters of one number; what stands on both sides tells.
_LEFT = f"[{_NUMERALS}\\d点.分之负余多几又个成]"
_GAP = re.compile(rf" {{1,2}}(?=[{_NUMERALS}\d点.分之余多几又])(?:(?<={_LEFT} )|(?<={_LEFT}  ))")
_CHINESE_GAP = re.compile(
    rf"(?<=[{_NUMERALS}点]) {{1,2}}(?=[{_MAGNITUDES}点]|分 {{0,2}}之)|(?<=[{_MAGNITUDES}点又负]) {{1,2}}(?=[{_NUMERALS}])"
    rf"|(?<=[{_MAGNITUDES}]) (?=[余多几] ?[万亿])|(?<=[余多几]) (?=[万亿])|(?<=\d) (?=[余多] ?[万亿人件名元户个家起吨亩项次])|(?<=[{_NUMERALS}]) {{1,2}}(?=又)"
    rf"|(?<=分) {{1,2}}(?=之 {{0,2}}[{_NUMERALS}\d负])|(?<=分之) {{1,2}}(?=[{_NUMERALS}\d负])|(?<=分 之) {{1,2}}(?=[{_NUMERALS}\d负])"
    r"|(?<=[\d个]) {1,2}(?=分 {0,2}之)|(?<=个) (?=百 ?分 ?点)|(?<=百) (?=分 ?[点之])|(?<=分) (?=点)|(?<=分  之) {1,2}(?=[\d一二三四五六七八九负])"
    rf"|(?<=[{_NUMERALS}]) (?=[{_NUMERALS}] 折)|(?<=成) (?=[一二三四五六七八九](?:[,;。]|\Z))"
)
_DIGIT_RUNS = (
    # ２ ０ ２ １: digits set apart one by one.
    re.compile(r"(?<![\d.])(?<![\d.] )\d(?: \d){2,40}+(?: ?\. ?\d(?: \d){0,9}+)?(?! ?\d)"),
    re.compile(rf"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff] ))\d(?: \d){{0,40}}+(?: ?\. ?\d(?: \d){{0,9}}+)?(?! ?\d){_UNIT_START}"),
    re.compile(r"(?<![\d.])(?<![\d.] )\d \d(?= ?折)"),
    # 12 345: thousands parted by spaces, between a word and a unit.
    re.compile(rf"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff] ))\d{{1,3}}(?: \d{{3}}){{1,6}}+(?:\.\d{{1,6}}+)?(?!\d){_UNIT_START}"),
    # 8． 8％: a point set with a space.
    re.compile(rf"(?<=[\u4e00-\u9fff])\d{{1,9}}+ ?\. ?\d{{1,6}}+{_UNIT_START}"),
)  # fmt: skip
_DIGIT_GAP = re.compile(r"(?<=[\d.]) (?=[\d.])")
_LINE = re.compile(r"[^\r\n]*+(?:\r\n|\r|\n|\Z)")
_SENTENCE_ENDS = "。!?:;”’)"
_INNER_MARK = re.compile(r"[,。;、](?=[^\s])")

#: A line may fall short of the width by this much (in half widths), where a mark or a number would not be broken.
_SHORT = 6
_NARROWEST, _WIDEST = 22, 110
#: So many characters of a spaced number are looked at on both sides of a space.
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Copy:
    """A text for reading: `text` and its fold, and for each of its characters where it stands in `printed`."""

    printed: str
    text: str
    folded: str
    offsets: tuple[int, ...] | None

    def span(self, span: Span) -> Span:
        """Return the place of a span of the copy in the document as printed."""
        if self.offsets is None or span[1] <= span[0]:
            return span
        return self.offsets[span[0]], self.offsets[span[1] - 1] + 1

    def quote(self, span: Span) -> str:
        """Return what the document prints at a span of the copy."""
        start, end = self.span(span)
        return self.printed[start:end]


def read_copy(text: str) -> Copy:
    """Return the text with broken lines joined and numbers closed up.

    Args:
        text: a document as read.

    >>> read_copy("共 2 715 件,增长8． 8％").folded
    '共 2715 件,增长8.8%'
    """
    folded = fold(text)
    cuts = sorted({*_wraps(text, folded), *_gaps(folded)})
    if not cuts:
        return Copy(text, text, folded, None)
    offsets: list[int] = []
    at = 0
    for start, end in cuts:
        offsets.extend(range(at, start))
        at = max(at, end)
    offsets.extend(range(at, len(text)))
    joined = "".join([text[offset] for offset in offsets])
    # What a cut brings together folds together: a point that stood at the end of a line.
    return Copy(text, joined, fold(joined), tuple(offsets))


def _gaps(folded: str) -> Iterator[Span]:
    """The spaces that stand inside numbers."""
    for start, end in _neighbourhoods(folded):
        for match in _CHINESE_GAP.finditer(folded, start, end):
            yield match.span()
        for pattern in _DIGIT_RUNS:
            for run in pattern.finditer(folded, start, end):
                for gap in _DIGIT_GAP.finditer(folded, *run.span()):
                    yield gap.span()


def _neighbourhoods(folded: str) -> Iterator[Span]:
    """The stretches around spaces between characters of numbers, each long enough for a number."""
    begun: Span | None = None
    for gap in _GAP.finditer(folded):
        start, end = max(0, gap.start() - _LONGEST), gap.end() + _LONGEST
        if begun is not None and start <= begun[1]:
            begun = (begun[0], end)
            continue
        if begun is not None:
            yield begun
        begun = (start, end)
    if begun is not None:
        yield begun


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    indent: int
    width: int


def _wraps(text: str, folded: str) -> Iterator[Span]:
    """The line breaks, with the spaces around them, that stand inside paragraphs of a text set to a fixed width."""
    lengths = sorted(map(len, folded.splitlines()))
    if len(lengths) < 3 or not _NARROWEST // 2 <= lengths[int(len(lengths) * 0.9) - 1] <= _WIDEST:
        return
    lines = list(_lines(text, folded))
    printed = [line for line in lines if line.end > line.start]
    width = _measure(folded, printed)
    if width is None:
        return
    indents = Counter(line.indent for line in printed)
    usual = indents.most_common(1)[0][0]
    indented = any(line.indent > usual + 1 for line in printed)
    for line, following in pairwise(lines):
        if following.end == following.start or line.width < width - _SHORT or following.indent > usual + 1:
            continue
        if folded[line.end - 1] in _SENTENCE_ENDS and not indented:
            continue
        yield line.end, following.start


def _lines(text: str, folded: str) -> Iterator[_Line]:
    for match in _LINE.finditer(folded):
        body = match[0]
        stripped = body.strip()
        start = match.start() + len(body) - len(body.lstrip())
        end = start + len(stripped)
        if not stripped:
            yield _Line(match.start(), match.start(), 0, 0)
            continue
        # Three bytes of UTF-8 are two half widths, one is one.
        shown = text[match.start() : end]
        yield _Line(start, end, start - match.start(), (len(shown.encode("utf-8", "replace")) + len(shown)) // 2)


def _measure(folded: str, lines: list[_Line]) -> int | None:
    """The width that the lines are set to, or None where they are paragraphs."""
    if len(lines) < 3:
        return None
    widths = sorted(line.width for line in lines)
    width = widths[int(len(widths) * 0.9) - 1]
    if not _NARROWEST <= width <= _WIDEST or widths[-1] > width + _SHORT:
        return None
    full = [line for line in lines[:-1] if line.width >= width - _SHORT]
    if len(full) < 2 or len(full) * 2 < len(lines) - 1:
        return None
    broken = sum(folded[line.end - 1] not in _SENTENCE_ENDS for line in full)
    prose = sum(_INNER_MARK.search(folded, line.start, line.end) is not None for line in full)
    return width if broken * 2 > len(full) and prose * 3 >= len(full) else None
