"""Names are looked for where a numeral stands; what a search of the whole text finds over a numeral is found there too."""

import json
import re
from pathlib import Path

import pytest

from reformextract.figures import CODE_PATTERNS, NUMERAL_AT, FigureFinder
from reformextract.firsts import reach
from reformextract.lexicon import load_lexicon
from reformextract.normalize import fold

ROOT = Path(__file__).resolve().parents[1]
NAMES = load_lexicon()["names"]
PATTERNS = sorted({pattern for entry in NAMES for pattern in entry.listed("patterns")} | set(CODE_PATTERNS))
LINES = [json.loads(line)["text"] for line in (ROOT / "corpus" / "negatives.jsonl").read_text("utf-8").splitlines()]
LINES += [str(example["text"]) for entry in NAMES for example in entry.examples]
LINES += [str(text) for entry in NAMES for text in entry.counterexamples]
TEXT = fold(
    "\n".join([*LINES, *(path.read_text("utf-8") for path in sorted((ROOT / "corpus/articles").glob("*.txt")))])
)
NUMERALS = [match.span() for match in NUMERAL_AT.finditer(TEXT)]
FINDER = FigureFinder(load_lexicon())


def covered() -> set[tuple[int, int]]:
    return {(f.start, f.end) for f in FINDER.find(TEXT, 0, len(TEXT), []) if f.kind != "quantity"}


MASKED = covered()


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_masks_what_it_matches(pattern: str) -> None:
    """Every numeral that lies wholly in a match is no quantity."""
    for match in re.finditer(pattern, TEXT):
        inside = [span for span in NUMERALS if match.start() <= span[0] and span[1] <= match.end()]
        assert set(inside) <= MASKED, (match[0], TEXT[match.start() - 10 : match.end() + 10])


@pytest.mark.parametrize("pattern", PATTERNS)
def test_what_is_read_off_a_pattern_holds(pattern: str) -> None:
    found = reach(pattern)
    for match in re.finditer(pattern, TEXT):
        if match[0]:
            assert found.firsts is None or match[0][0] in found.firsts
            assert found.alphabet is None or set(match[0]) <= found.alphabet
            assert found.seconds is None or match[0][1] in found.seconds


SECONDS = [
    ("法官[万百]里", "官", "a literal"),
    ("[上下]午|晚上?", None, "a match of one character"),
    ("第?[一二]批", "一二批", "what may be left out, and what then stands first"),
    ("(?:上|左)?右+[一二]", "右一二", "a repeat"),
    ("(?<!初)十{1,2}[大佳]", "十大佳", "a bounded repeat"),
    ("一(?=天)天", "天", "a look-ahead takes no place"),
]


@pytest.mark.parametrize(("pattern", "seconds", "why"), SECONDS)
def test_what_stands_second_is_read_off_a_pattern(pattern: str, seconds: str | None, why: str) -> None:
    assert reach(pattern).seconds == (frozenset(seconds) if seconds is not None else None), why


def test_a_literal_masks_its_numerals() -> None:
    for surface in {surface for entry in NAMES for surface in entry.surfaces}:
        for match in re.finditer(re.escape(surface), TEXT):
            inside = {span for span in NUMERALS if match.start() <= span[0] and span[1] <= match.end()}
            assert inside <= MASKED, surface


def test_a_numeral_that_sticks_out_of_a_name_is_none_of_it() -> None:
    figures = FINDER.find("共1110件", 0, 6, [])
    assert [figure.kind for figure in figures] == ["quantity"]
