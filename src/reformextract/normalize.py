"""Width and script folding that keeps the length of a text, so that offsets into the fold hold in the text.

Every pattern of the library is written for the folded text: ASCII digits and marks, simplified numerals.
What is quoted in a record is always the text as written.
"""

from __future__ import annotations

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
        "－": "-",
        "﹣": "-",
        "–": "—",
        "―": "—",
        "─": "—",
        "∼": "~",
        "「": "“",
        "」": "”",
        "『": "“",
        "』": "”",
        # Traditional forms of the characters that numerals, units and bounds are written with.
        "萬": "万",
        "億": "亿",
        "兩": "两",
        "幾": "几",
        "餘": "余",
        "點": "点",
        "個": "个",
        "歲": "岁",
        "負": "负",
        "數": "数",
        "陸": "陆",
        "貳": "贰",
        "參": "叁",
        "塊": "块",
        "圓": "圆",
        "雙": "双",
        "倆": "俩",
        "噸": "吨",
        "畝": "亩",
        "頃": "顷",
        "條": "条",
        "項": "项",
        "戶": "户",
        "間": "间",
        "張": "张",
        "輛": "辆",
        "場": "场",
        "處": "处",
        "總": "总",
        "長": "长",
        "減": "减",
        "達": "达",
        "過": "过",
        "約": "约",
        "這": "这",
        "後": "后",
        "時": "时",
        "來": "来",
        "週": "周",
    }.items()
}


def fold(text: str) -> str:
    """Return the text with widths and numeral scripts folded, character for character.

    Args:
        text: any text.

    >>> fold("结案１２３４件，占６６．８％")
    '结案1234件,占66.8%'
    """
    return text.translate(_FOLD)
