"""Width and script folding that keeps the length of a text, so that offsets into the fold hold in the text.

Every pattern of the library is written for the folded text: ASCII digits and marks, simplified characters.
What is quoted in a record is always the text as written.
"""

from __future__ import annotations

import re

from reformextract.traditional import SIMPLIFIED

# Full-width ASCII (U+FF01 to U+FF5E) sits at a fixed distance from ASCII; see the Unicode block
# "Halfwidth and Fullwidth Forms".
_FOLD: dict[int, int | str] = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_FOLD |= {
    ord(char): plain
    for char, plain in {
        "\u3000": " ",
        "\u00a0": " ",
        "\t": " ",
        "○": "〇",
        "Ｏ": "〇",
        "∶": ":",
        "︰": ":",
        "﹪": "%",
        "〜": "~",
        "｡": "。",
        "－": "-",
        "﹣": "-",
        "–": "—",
        "―": "—",
        "─": "—",
        "∼": "~",
        "「": "“",
        "」": "”",
        "﹐": ",",
        "﹑": "、",
        "﹔": ";",
        "﹕": ":",
        "﹗": "!",
        "﹙": "(",
        "﹚": ")",
        "『": "“",
        "』": "”",
    }.items()
}


_PLAIN = {chr(code): chr(plain) if isinstance(plain, int) else plain for code, plain in _FOLD.items()}
_PLAIN |= SIMPLIFIED
_TABLE = str.maketrans(_PLAIN)
#: What almost every text holds is replaced one by one, which is faster than to translate it.
_USUAL = {char: _PLAIN[char] for char in "，；：（）！？％０１２３４５６７８９．－\u3000\u00a0"}
_HAS_USUAL = re.compile(f"[{''.join(_USUAL)}]")
#: So many other characters are replaced one by one too; a text in traditional script has hundreds.
_MANY = 24
_UNUSUAL = re.compile(f"[{re.escape(''.join(char for char in _PLAIN if char not in _USUAL))}]")
#: 參拾 is thirty, 參加 is to take part.
_THREE = re.compile("參(?=[拾佰仟萬億])|(?<=[拾佰仟萬億零])參")

_DOTS = "·・•∙‧﹒･⋅"
_HAS_DOT = re.compile(f"[{_DOTS}]")
# The mark comes first in these, so that the scan jumps from mark to mark.
_DOTTED = re.compile(rf"[{_DOTS}](?<=[0-9].)(?=(?P<after>[0-9]{{1,6}})(?![0-9{_DOTS}]))")
_BEFORE_DOT = re.compile(rf"(?<![0-9{_DOTS}])[0-9]{{1,9}}\Z")
_DOTTED_CHINESE = re.compile(
    rf"[{_DOTS}](?:(?<=[〇零一二三四五六七八九十].)(?=[〇零一二三四五六七八九]{{1,4}}(?:[万亿倍%]|个百分点))"
    r"|(?:(?<=分之[〇零一二三四五六七八九十].)|(?<=分之[〇零一二三四五六七八九十]{2}.))(?=[〇零一二三四五六七八九]))"
)
#: A full stop set for a point: 增长8。8%.
_STOPPED = re.compile(r"。(?<=[0-9]。)(?=[0-9]{1,2}(?:%|[万亿]|个百分点))")
#: What a decimal counts; behind the day of an event (3·15, 12·4) other words stand.
_COUNTS = re.compile(
    r" ?(?:[%‰万亿千百十倍元吨米户亩岁克升毫微厘立平成美]|个|公[里斤顷分]|人(?!大)|小时|天|年|月|[折件次起度级分](?![\u4e00-\u9fff]))"
)


def _point(match: re.Match[str]) -> str:
    """A dot between digits is a point where it cannot be the day of an event, or where a unit follows."""
    at = match.start()
    before = _BEFORE_DOT.search(match.string, max(0, at - 9), at)
    if before is None:
        return match[0]
    month, day = before[0], match["after"]
    dated = 1 <= int(month) <= 12 and len(month) < 3 and 1 <= int(day) <= 31 and day[0] != "0" and month[0] != "0"
    end = match.end("after")
    quoted = match.string[end : end + 1] in "”’\"'"
    return match[0] if dated and (quoted or _COUNTS.match(match.string, end) is None) else "."


def fold(text: str) -> str:
    """Return the text with widths and traditional script folded, character for character.

    A dot or a full stop that stands for the point of a decimal (8·8％) becomes one.

    Args:
        text: any text.

    >>> fold("结案１２３４件，占６６．８％")
    '结案1234件,占66.8%'
    >>> fold("結案３件")
    '结案3件'
    """
    folded = text
    if _HAS_USUAL.search(text) is not None:
        for char, plain in _USUAL.items():
            folded = folded.replace(char, plain)
    unusual = set(_UNUSUAL.findall(folded))
    if "參" in unusual:
        folded = _THREE.sub("叁", folded)
    if len(unusual) > _MANY:
        folded = folded.translate(_TABLE)
    else:
        for char in unusual:
            folded = folded.replace(char, _PLAIN[char])
    if _HAS_DOT.search(folded) is not None:
        folded = _DOTTED_CHINESE.sub("点", _DOTTED.sub(_point, folded))
    return _STOPPED.sub(".", folded)
