"""Errors planted into articles: one figure of a relation that holds is changed, so that it holds no more.

`corpus/planted/relations.jsonl` says which figures of an article hang together, and how. This module knows nothing of
how an audit looks for errors: it reads printed numbers by itself, counts with intervals of `Decimal`, and gives the
texts in which a figure was changed beyond whatever rounding could explain.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, product
from math import prod
from pathlib import Path
from random import Random
from typing import Any, Literal

Span = tuple[int, int]
Interval = tuple[Decimal, Decimal]

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
FOLDERS = (CORPUS / "articles", CORPUS / "planted" / "articles")
RELATIONS = CORPUS / "planted" / "relations.jsonl"

#: How many variants of one way to err are made of a relation, each with another figure.
EACH = 2


# --- printed numbers -------------------------------------------------------------------------------------------------

_FOLDED = str.maketrans("０１２３４５６７８９．％：∶，〇", "0123456789.%::,零")
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_ARABIC = re.compile(r"\d[\d,]*(?:\.\d+)?")
_CHINESE = re.compile(rf"[{''.join(_DIGITS)}{''.join(_PLACES)}]+(?:点[{''.join(_DIGITS)}]+)?")
_SCALE = re.compile(r"[多余]?([百千万亿]+)")
#: Units that meet others of their kind in one relation.
_UNITS = {"小时": Decimal(60), "分钟": Decimal(1), "公斤": Decimal(1), "吨": Decimal(1000)}


@dataclass(frozen=True)
class Printed:
    """A number as printed, in its base unit: its value, the worth of its last place, and of its last digit that is no 0."""

    value: Decimal
    place: Decimal
    rough: Decimal


def read_printed(text: str) -> Printed:
    """Return the number that a quantity prints.

    >>> read_printed("4.25万余件").value == 42500, read_printed("4.25万余件").place == 100
    (True, True)
    >>> read_printed("三千二百余件").value, read_printed("两成四").value, read_printed("百分之九十七").value
    (Decimal('3200'), Decimal('24'), Decimal('97'))
    """
    folded = text.translate(_FOLDED).removeprefix("百分之").removeprefix("第")
    if tenths := re.match(r"(.)成(半|[一二三四五六七八九])?", folded):
        few = tenths[2]
        value = Decimal(_DIGITS[tenths[1]] * 10 + (5 if few == "半" else _DIGITS[few] if few else 0))
        return Printed(value, Decimal(1 if few else 10), Decimal(1 if few else 10))
    if arabic := _ARABIC.match(folded):
        value = Decimal(arabic[0].replace(",", ""))
        place = Decimal(1).scaleb(int(value.as_tuple().exponent))
        rest = folded[arabic.end() :]
    else:
        chinese = _CHINESE.match(folded)
        assert chinese is not None, f"{text} prints no number"
        value, place = _read_chinese(chinese[0])
        rest = folded[chinese.end() :]
    times = Decimal(1)
    if scale := _SCALE.match(rest):
        times = Decimal(prod(_PLACES[word] for word in scale[1]))
        rest = rest[scale.end() :]
    times *= next((factor for unit, factor in _UNITS.items() if rest.lstrip("多余").startswith(unit)), Decimal(1))
    digits = str(int(value / place)).rstrip("0")
    zeros = len(str(int(value / place))) - len(digits) if digits else 0
    return Printed(value * times, place * times, place * times * 10**zeros)


def _read_chinese(text: str) -> tuple[Decimal, Decimal]:
    whole, _, decimals = text.partition("点")
    total = section = digit = 0
    last = 1
    for character in whole:
        if character in _DIGITS:
            digit, last = _DIGITS[character], 1
        elif _PLACES[character] < 10**4:
            section += (digit or 1) * _PLACES[character]
            digit, last = 0, _PLACES[character]
        else:
            total = (total + section + digit) * _PLACES[character]
            section, digit, last = 0, 0, last * _PLACES[character]
    value = Decimal(total + section + digit)
    if not decimals:
        return value, Decimal(last)
    places = Decimal(1).scaleb(-len(decimals))
    return value + int("".join(str(_DIGITS[mark]) for mark in decimals)) * places, places


# --- relations -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Figure:
    """A quantity that takes part in a relation: its role there, where it stands, and a word that bounds it."""

    role: str
    document: str
    span: Span
    text: str
    bound: Literal["about", "over", "under"] | None = None

    def intervals(self, slack: Decimal) -> list[Interval]:
        """Return what its numbers may mean, with so many units of the last place on either side."""
        return [self._interval(read_printed(part), slack) for part in re.split("[:：∶]", self.text)]

    def _interval(self, printed: Printed, slack: Decimal) -> Interval:
        if self.bound == "over":
            return printed.value - printed.place, Decimal("Infinity")
        if self.bound == "under":
            return Decimal(0), printed.value + printed.place
        if self.bound == "about" or re.search("[多余]", self.text):
            return printed.value - printed.rough, printed.value + printed.rough
        return printed.value - slack * printed.place, printed.value + slack * printed.place


@dataclass(frozen=True)
class Cue:
    """The word that says which way something went."""

    span: Span
    text: str


Step = Callable[[Sequence[Decimal]], Decimal]
_FORMULAS: Mapping[str, Step] = {
    "ratio_percent": lambda of: of[0] / of[1] * 100,
    "ratio_of_sum_percent": lambda of: of[0] / (of[0] + of[1]) * 100,
    "sum_ratio_percent": lambda of: sum(of[:-1], Decimal(0)) / of[-1] * 100,
    "sum": lambda of: sum(of, Decimal(0)),
    "difference": lambda of: of[0] - of[1],
    "change_percent": lambda of: (of[1] / of[0] - 1) * 100,
    "quotient": lambda of: of[0] / of[1],
    "product": lambda of: of[0] * of[1],
}


@dataclass(frozen=True)
class Relation:
    """Figures of one or two articles that hang together, and the formula that says how."""

    id: str
    kind: str
    figures: tuple[Figure, ...]
    op: str
    of: tuple[str, ...]
    equals: str | None
    direction: Literal["up", "down"] | None
    document: str
    cue: Cue | None

    def figure(self, role: str) -> Figure:
        """Return the figure that has a role."""
        return next(figure for figure in self.figures if figure.role == role)

    def holds(self) -> bool:
        """Return whether the figures agree as they are printed, each rounded in its last place."""
        return not self._fails(Decimal("0.5"))

    def is_broken(self) -> bool:
        """Return whether the figures disagree even where each is a whole unit of its last place off."""
        return self._fails(Decimal(1))

    def _fails(self, slack: Decimal) -> bool:
        inputs = [self.figure(role).intervals(slack) for role in self.of]
        if self.op == "composition":
            assert self.equals is not None
            shares = self.figure(self.equals).intervals(slack)
            whole = [parts[0] for parts in inputs]
            computed = [
                _spread(lambda of, at=at: of[at] / sum(of, Decimal(0)) * 100, whole) for at in range(len(whole))
            ]
            return any(_apart(one, other) for one, other in zip(computed, shares, strict=True))
        of = [_quotient(parts) for parts in inputs]
        if self.op in {"moves", "rank_moves", "grows"}:
            rises = (self.direction != "down") != (self.op == "rank_moves")
            low, high = of if rises else reversed(of)
            return high[1] < low[0]
        if self.op == "equal":
            return _apart(of[0], of[1])
        assert self.equals is not None
        printed = _quotient(self.figure(self.equals).intervals(slack))
        if self.op == "change_percent_by":
            sign = -1 if self.direction == "down" else 1
            return _apart(_spread(lambda two: two[1] / (two[0] - sign * two[1]) * 100, of), printed)
        low, high = _spread(_FORMULAS[self.op], of)
        return _apart((-high, -low) if self.direction == "down" else (low, high), printed)


def _apart(one: Interval, other: Interval) -> bool:
    return one[1] < other[0] or other[1] < one[0]


def _quotient(intervals: Sequence[Interval]) -> Interval:
    """Return the interval of a plain number, or of a ratio such as 2.9∶1, whose second side is exact."""
    if len(intervals) == 1:
        return intervals[0]
    first, second = intervals[0], intervals[1]
    middle = (second[0] + second[1]) / 2
    return first[0] / middle, first[1] / middle


def _spread(step: Step, of: Sequence[Interval]) -> Interval:
    """Return between which ends a result lies; the formulas are monotone in each figure, so the corners tell."""
    results = [step(corner) for corner in product(*of)]
    return min(results), max(results)


def read_relations(path: Path = RELATIONS) -> list[Relation]:
    """Return the relations of a file, in its order, each named by its line."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_relation(f"{number}", json.loads(line)) for number, line in enumerate(lines, 1)]


def _relation(number: str, line: Mapping[str, Any]) -> Relation:
    formula = line["formula"]
    figures = tuple(
        Figure(
            figure["role"],
            figure.get("document", line["document"]),
            (figure["span"][0], figure["span"][1]),
            figure["text"],
            figure.get("bound"),
        )
        for figure in line["figures"]
    )
    cue = line.get("cue")
    return Relation(
        id=f"{number}:{line['document']}:{line['kind']}",
        kind=line["kind"],
        figures=figures,
        op=formula["op"],
        of=tuple(formula["of"]),
        equals=formula.get("equals"),
        direction=formula.get("direction"),
        document=line["document"],
        cue=Cue((cue["span"][0], cue["span"][1]), cue["text"]) if cue else None,
    )


# --- articles --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Article:
    """An article of the corpus, with what is known about it."""

    name: str
    text: str
    meta: Mapping[str, Any]


def read_articles() -> dict[str, Article]:
    """Return the articles in which relations stand, by name."""
    return {
        path.stem: Article(
            path.stem,
            path.read_bytes().decode("utf-8"),
            json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8")),
        )
        for folder in FOLDERS
        for path in sorted(folder.glob("*.txt"))
    }


# --- variants --------------------------------------------------------------------------------------------------------

Way = Literal["swapped", "replaced", "off", "turned"]
WAYS: tuple[Way, ...] = ("swapped", "replaced", "off", "turned")

#: The word that says the opposite, as long as the word itself where one is to be had.
TURNED = {
    "升": "降", "降": "升", "上升": "下降", "下降": "上升", "提高": "下降", "增加": "减少", "减少": "增加",
    "增长": "下降", "多": "少", "高": "低", "低": "高", "缩短": "延长", "压缩": "延长", "缩小": "扩大",
    "扩大": "缩小", "加快": "放缓",
}  # fmt: skip


@dataclass(frozen=True)
class Variant:
    """An article in which one figure of a relation, or the word of direction, was changed so that it is broken."""

    relation: Relation
    way: Way
    document: str
    span: Span
    before: str
    after: str
    text: str

    @cached_property
    def spans(self) -> tuple[tuple[str, Span], ...]:
        """The figures of the relation, with their documents, where they stand in the changed text."""
        return tuple((figure.document, figure.span) for figure in self.relation.figures)


def plant(relation: Relation, articles: Mapping[str, Article]) -> Iterator[Variant]:
    """Yield variants of a relation's articles, the same on every run, in each of which it is really broken."""
    assert relation.holds(), relation.id
    for way in WAYS:
        random = Random(f"{relation.id}:{way}")
        if way == "turned":
            yield from _turned(relation, articles)
            continue
        figures = list(relation.figures)
        random.shuffle(figures)
        made = 0
        for figure in figures:
            texts = sorted(_CHANGES[way](figure.text) - {figure.text})
            random.shuffle(texts)
            for text in texts:
                variant = _changed(relation, articles, way, figure.document, figure.span, text)
                if variant.relation.is_broken():
                    yield variant
                    made += 1
                    break
            if made == EACH:
                break


def _turned(relation: Relation, articles: Mapping[str, Article]) -> Iterator[Variant]:
    if relation.cue is None or relation.direction is None:
        return
    turned = replace(relation, direction="down" if relation.direction == "up" else "up")
    text = TURNED[relation.cue.text]
    variant = _changed(turned, articles, "turned", relation.document, relation.cue.span, text)
    if variant.relation.is_broken():
        yield variant


def _changed(
    relation: Relation, articles: Mapping[str, Article], way: Way, document: str, span: Span, after: str
) -> Variant:
    text = articles[document].text
    start, end = span
    longer = len(after) - (end - start)

    def moved(figure: Figure) -> Figure:
        if figure.document != document or figure.span[1] <= start:
            return figure
        if figure.span == span:
            return replace(figure, text=after, span=(start, end + longer))
        return replace(figure, span=(figure.span[0] + longer, figure.span[1] + longer))

    return Variant(
        relation=replace(relation, figures=tuple(moved(figure) for figure in relation.figures)),
        way=way,
        document=document,
        span=(start, end + longer),
        before=text[start:end],
        after=after,
        text=text[:start] + after + text[end:],
    )


_SCRIPTS = ("0123456789", "０１２３４５６７８９", "〇一二三四五六七八九")
_DIGIT = {digit: (script, value) for script in _SCRIPTS for value, digit in enumerate(script)} | {
    "两": (_SCRIPTS[2], 2)
}


def _places_of_digits(text: str) -> list[int]:
    """Return where the digits stand; 百分之 and 第 hold none, the second side of a ratio is left as it is."""
    first = text.index("之") + 1 if "百分之" in text else 0
    ratio = re.search(r"[:：∶]1$", text)
    last = ratio.start() if ratio else len(text)
    return [at for at, character in enumerate(text[:last]) if at >= first and character in _DIGIT]


def _with_digit(text: str, at: int, value: int) -> str:
    return text[:at] + _DIGIT[text[at]][0][value] + text[at + 1 :]


def _is_printable(text: str) -> bool:
    """Return whether no number begins with a 0 that a digit follows, and no Chinese place has a 0 before it."""
    folded = text.translate(_FOLDED)
    return not re.search(r"(?<![\d.])0\d|零[十百千万亿成]|^第?零", folded) and not re.match(r"0(?!\.)", folded)


def _swaps(text: str) -> set[str]:
    """Return the texts in which two digits that stand side by side have changed places.

    >>> sorted(_swaps("51.2%"))
    ['15.2%', '52.1%']
    """
    results = {
        _with_digit(_with_digit(text, one, _DIGIT[text[other]][1]), other, _DIGIT[text[one]][1])
        for one, other in pairwise(_places_of_digits(text))
        if "两" not in (text[one], text[other])
    }
    return {result for result in results if _is_printable(result)}


def _replacements(text: str) -> set[str]:
    """Return the texts in which one digit is another.

    >>> len(_replacements("65%"))
    17
    """
    results = {_with_digit(text, at, value) for at in _places_of_digits(text) for value in range(10)}
    return {result for result in results - {text} if _is_printable(result)}


def _one_off(text: str) -> set[str]:
    """Return the texts in which a percentage is a point off, or a number by one in its last place but one.

    >>> sorted(_one_off("87.9%")), sorted(_one_off("1.76万件"))
    (['86.9%', '88.9%'], ['1.66万件', '1.86万件'])
    """
    digits = _places_of_digits(text)
    results = set()
    for at in {digits[-2]} if len(digits) > 1 else set():
        value = _DIGIT[text[at]][1]
        results |= {_with_digit(text, at, value + step) for step in (-1, 1) if 0 <= value + step <= 9}
    if (number := re.fullmatch(r"(\d+)((?:\.\d+)?%)", text)) and len(number[2]) <= 3:
        results |= {f"{int(number[1]) + step}{number[2]}" for step in (-1, 1)}
    return {result for result in results if _is_printable(result)}


_CHANGES: Mapping[Way, Callable[[str], set[str]]] = {
    "swapped": _swaps,
    "replaced": _replacements,
    "off": _one_off,
}
