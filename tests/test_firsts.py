"""What is looked at before a pattern is tried never hides a match of it."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import pytest

import reformextract
from reformextract.firsts import Sieved, alternatives, reach
from reformextract.lexicon import load_lexicon
from reformextract.metrics import context, phrases, trails
from reformextract.normalize import fold
from reformextract.periods import grammar
from reformextract.periods.patterns import PatternSet
from reformextract.periods.readings import Readings
from reformextract.periods.words import WordTable
from reformextract.scope import agencies, modality, nature

ROOT = Path(__file__).resolve().parents[1]
LEXICON = load_lexicon()
STAGES = ("mentions", "metrics", "periods", "quantities", "scope")
TEXT = fold(
    "\n".join([
        *(str(example["text"]) for domain in ("metrics", "modifiers", "periods", "names") for entry in LEXICON[domain] for example in entry.examples),
        *(path.read_text("utf-8") for path in sorted((ROOT / "corpus/articles").glob("*.txt"))),
    ])
)  # fmt: skip
NAMES = [module.name for module in walk_packages(reformextract.__path__, "reformextract.")]
SIEVED = {
    f"{name}.{key}": value
    for name in NAMES
    if name.split(".")[1] in STAGES
    for key, value in vars(import_module(name)).items()
    if isinstance(value, Sieved)
}


@pytest.mark.parametrize("name", sorted(SIEVED))
def test_what_is_sieved_finds_what_its_pattern_finds(name: str) -> None:
    sieved = SIEVED[name]
    expected = [match.span() for match in re.finditer(sieved.pattern, TEXT)]
    assert [match.span() for match in sieved.finditer(TEXT, 0, len(TEXT))] == expected
    assert (sieved.search(TEXT, 0, len(TEXT)) is not None) == bool(expected)


def test_patterns_are_sieved() -> None:
    assert len(SIEVED) > 5


def test_alternatives_are_parted_at_the_top() -> None:
    assert alternatives("上(?:午|周)|[下|]午|晚") == ["上(?:午|周)", "[下|]午", "晚"]


BEGUN = [
    *((context._OPENS, pattern) for pattern in (context._LEAD, context._TELLS, context._ONLY, context._INTENT)),
    *((modality._AFTER_STARTS, pattern) for pattern in (modality._LIMIT_AFTER, modality._AIM_AFTER)),
]


@pytest.mark.parametrize(("starts", "pattern"), BEGUN)
def test_no_match_begins_otherwise(starts: frozenset[str], pattern: re.Pattern[str]) -> None:
    assert {match[0][:1] for match in pattern.finditer(TEXT)} <= starts


ENDED = [
    *((phrases._CLOSES, pattern) for pattern in (phrases._PRICED_PER, phrases._PLACED, phrases._WITHIN)),
    *((lasts, pattern) for pattern, _, lasts in trails._ENDS if lasts is not None),
]


@pytest.mark.parametrize(("lasts", "pattern"), ENDED)
def test_no_match_ends_otherwise(lasts: frozenset[str], pattern: re.Pattern[str]) -> None:
    """At the end of a clause, for which they are asked."""
    pieces = re.split("[,;。:]", TEXT)
    assert {piece[-1] for piece in pieces if piece and pattern.search(piece) is not None} <= lasts


def test_a_lead_begins_with_or_holds_what_is_looked_for() -> None:
    for at in range(len(TEXT) - 40):
        if phrases._LEAD.match(TEXT, at) is not None:
            held = phrases._LEAD_HOLDS.search(TEXT, at, at + phrases._LEAD_LONGEST) is not None
            assert TEXT[at] in phrases._LEAD_STARTS or held, TEXT[at : at + 20]


def test_who_learns_is_told_by_a_character() -> None:
    for match in context._LEARNS.finditer(TEXT):
        assert context._LEARNT.search(match[0][:10]) is not None


def test_words_of_weather_and_titles_are_told_by_a_part_of_them() -> None:
    for piece in re.split("[,;。:]", TEXT):
        assert nature._MEASURED.search(piece) is None or nature._WEATHER.search(piece) is not None
        assert agencies._CALLED.search(piece) is None or agencies._TITLE.search(piece) is not None


def test_what_a_time_needs_stands_in_all_that_its_rule_matches() -> None:
    words = WordTable.of(LEXICON)
    rows = grammar._calendar_rules(PatternSet(words), Readings(words))
    needed = [grammar.Rule(*row) for row in rows if len(row) > 6]
    assert needed
    for rule in needed:
        assert rule.needs is not None
        for match in rule.pattern.finditer(TEXT):
            assert rule.needs.match(TEXT, match.start()) is not None, match[0]


def test_a_class_of_spaces_is_known() -> None:
    assert reach(r"\s[上下]").firsts == {char for char in map(chr, range(0x3001)) if re.match(r"\s", char)}
