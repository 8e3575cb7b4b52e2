"""No pattern tries the same characters in more ways than it can count: repeats do not stand within repeats that overlap."""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import reformextract
from reformextract.pipeline import default_extractor

#: A repeat of so few turns that it costs no more than a few tries.
FEW = 6
#: A class of more characters than this is any of them.
WIDE = 500
#: Parts of the package that need an extra, or a server.
EXTRAS = ("dashboard", "spark", "spacy", "postgres", "__main__")
#: Patterns whose turns begin with characters that no turn before can hold.
PARTED = {
    "reformextract.lexicon._PROOFS": "each turn is a line",
    "reformextract.periods.finder._OPENING": "a turn in quotation marks begins with one, which the other turns exclude",
}


def is_wide(node: tuple[Any, Any]) -> bool:
    """Whether a node of a pattern matches almost any character."""
    kind, value = node
    if kind in (_constants.ANY, _constants.NOT_LITERAL):
        return True
    if kind is not _constants.IN or not isinstance(value, list):
        return False
    return any(
        part is _constants.NEGATE or (part is _constants.RANGE and span[1] - span[0] > WIDE) for part, span in value
    )


def holds_a_loose_repeat(nodes: Iterable[Any]) -> bool:
    """Whether a part of a pattern repeats almost any character a number of times that varies."""
    for kind, value in nodes:
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            least, most, body = value
            if (least != most and any(map(is_wide, body))) or holds_a_loose_repeat(body):
                return True
        elif kind is _constants.SUBPATTERN:
            if holds_a_loose_repeat(value[-1]):
                return True
        elif kind is _constants.BRANCH and any(map(holds_a_loose_repeat, value[1])):
            return True
    return False


def nested(nodes: Iterable[Any]) -> Iterator[int]:
    """The repeats of a pattern that hold a loose one and may give it up again; possessive ones may not."""
    for kind, value in nodes:
        if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT):
            _, most, body = value
            if most > FEW and holds_a_loose_repeat(body):
                yield most
            yield from nested(body)
        elif kind is _constants.POSSESSIVE_REPEAT:
            yield from nested(value[2])
        elif kind is _constants.SUBPATTERN:
            yield from nested(value[-1])
        elif kind is _constants.BRANCH:
            for branch in value[1]:
                yield from nested(branch)
        elif kind in (_constants.ASSERT, _constants.ASSERT_NOT):
            yield from nested(value[1])
        elif kind is _constants.ATOMIC_GROUP:
            yield from nested(value)


def patterns_of(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    """The patterns that an object of ours holds, and those that its parts do."""
    if isinstance(value, re.Pattern):
        if isinstance(value.pattern, str):
            yield value
    elif depth and isinstance(value, tuple | list):
        for part in value:
            yield from patterns_of(part, depth - 1)
    elif depth and isinstance(value, dict):
        yield from patterns_of(list(value.values()), depth)
    elif depth and type(value).__module__.startswith("reformextract"):
        names = {slot for owner in type(value).__mro__ for slot in getattr(owner, "__slots__", ())}
        for name in sorted({*names, *getattr(value, "__dict__", {})}):
            yield from patterns_of(getattr(value, name, None), depth - 1)


def all_patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern of the modules and of an extractor, once, by a name."""
    found: dict[str, re.Pattern[str]] = {}
    for module in pkgutil.walk_packages(reformextract.__path__, "reformextract."):
        if not any(extra in module.name for extra in EXTRAS):
            for name, value in vars(importlib.import_module(module.name)).items():
                for number, pattern in enumerate(patterns_of(value)):
                    found.setdefault(pattern.pattern, pattern)
                    found[f"{module.name}.{name}" + (f"[{number}]" if number else "")] = pattern
    for number, pattern in enumerate(patterns_of(default_extractor(), 6)):
        found[f"extractor[{number}]"] = pattern
    return {name: pattern for name, pattern in found.items() if name.startswith(("reformextract.", "extractor["))}


def test_no_repeat_holds_one_that_overlaps_it() -> None:
    patterns = all_patterns()
    assert len(patterns) > 800
    known = {patterns[name].pattern for name in PARTED}
    wrong = [
        name
        for name, pattern in patterns.items()
        if pattern.pattern not in known and any(nested(_parser.parse(pattern.pattern, pattern.flags)))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "wrong"),
    [
        (r"(?:[向对][^,。]{1,8}?)*(?:运送|接待)", True),
        (r"(?:的|[\u4e00-\u9fff]{2,3}省)+最多", True),
        (r"(?![\u4e00-\u9fff])(?:a|[^b]+)*c", True),
        (r"(?:[向对][^,。]{1,8}?)?(?:运送|接待)", False),
        (r"(?:[向对][^,。]{1,8}?){0,2}(?:运送|接待)", False),
        (r"(?:[向对][^,。]{1,8}+)*+(?:运送|接待)", False),
        (r"(?:今天|昨天|\d{1,2}日)*发布", False),
    ],
)
def test_what_is_told_apart(pattern: str, wrong: bool) -> None:
    assert any(nested(_parser.parse(pattern))) is wrong
