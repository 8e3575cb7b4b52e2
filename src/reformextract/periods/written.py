"""Numbers, years, quarters and months as a text writes them."""

from __future__ import annotations

from reformextract.numerals import parse_numeral
from reformextract.periods.patterns import CHINESE_DIGITS

_VALUES = dict(zip(CHINESE_DIGITS, "00123456789", strict=True))


def number_of(text: str | None) -> int | None:
    """Return a small number as written, or None."""
    if not text:
        return None
    if text.isascii():
        return int(text)
    if text == "元":
        return 1
    numeral = parse_numeral(text.replace("廿", "二十").removeprefix("初"))
    return int(numeral.value) if numeral is not None and numeral.value is not None else None


def calendar_year(word: str) -> int:
    """Return the year that digits or characters write: 98年, 二〇〇五年, 两千零八年."""
    digits = "".join(_VALUES.get(char, char if char.isascii() and char.isdigit() else "") for char in word)
    if "千" in word:
        if word.startswith("一千"):
            value = number_of(word.rstrip("年度"))
        else:
            value = 2000 + (number_of(word[2:].rstrip("年度").lstrip("零〇")) or 0)
        return value or 2000
    value = int(digits[:4]) if digits else 0
    if len(digits) == 2:
        return value + (1900 if value > 30 else 2000)
    return value


def quarters(groups: dict[str, str | None], text: str) -> tuple[int, int] | None:
    """Return the first and the last quarter that a match names, or None."""
    if groups.get("q1"):
        return number_of(groups["q1"]) or 1, number_of(groups["q2"]) or 1
    if groups.get("q") or groups.get("q3"):
        quarter = number_of(groups["q"] or groups.get("q3")) or 1
        return quarter, quarter
    if groups.get("nq"):
        return 1, number_of(groups["nq"]) or 1
    return (1, 1) if "首季" in text else None


def months(groups: dict[str, str | None]) -> tuple[int, int] | None:
    """Return the first and the last month that a match names, or None."""
    if groups.get("nm"):
        return 1, min(12, number_of(groups["nm"]) or 1)
    if groups.get("m1"):
        return number_of(groups["m1"]) or 1, number_of(groups["m2"]) or 1
    if groups.get("m"):
        month = number_of(groups["m"]) or 1
        return month, month
    return None


def part_month(part: str, *, last: bool) -> int:
    """Return the first or the last month of a half or a quarter as written: 上半年, 三季度.

    Args:
        part: the half or quarter.
        last: whether its last month is wanted.

    >>> part_month("上半年", last=True), part_month("第三季度", last=False)
    (6, 7)
    """
    if part.endswith("半年"):
        length, number = 6, 1 if part[0] == "上" else 2
    else:
        length, number = 3, number_of(part.strip("第季度")) or 1
    return length * number if last else length * (number - 1) + 1
