"""The proof of every lexicon entry: its examples give what they declare, its counterexamples nothing of it."""

from pathlib import Path

import pytest

from reformextract.lexicon import Entry, load_lexicon
from reformextract.pipeline import Extractor
from reformextract.proofs import find_faults, find_owners

LEXICON = load_lexicon()
#: The domains whose entries all carry examples and counterexamples.
PROVEN = ("metrics", "units", "names")
#: Entries whose examples say what is right and are read wrongly: the domain, the id, and what is wrong with the tool.
KNOWN = {
    tuple(line.split()[:2])
    for line in (Path(__file__).parent / "known_lexicon_failures.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
}
ENTRIES = [entry for entry in LEXICON.entries if entry.domain in PROVEN or entry.examples]


def _marked(entry: Entry) -> object:
    known = (entry.domain, entry.id) in KNOWN
    marks = [pytest.mark.xfail(reason="known_lexicon_failures.txt", strict=True)] if known else []
    return pytest.param(entry, id=f"{entry.domain}:{entry.id}", marks=marks)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize("entry", [_marked(entry) for entry in ENTRIES])
def test_an_entry_is_proven(entry: Entry, extractor: Extractor) -> None:
    assert not (faults := find_faults(extractor, entry)), "\n".join(faults)


def test_entries_carry_examples_and_counterexamples() -> None:
    bare = [
        f"{entry.domain}:{entry.id}"
        for entry in LEXICON.entries
        if entry.domain in PROVEN and not (entry.examples and entry.counterexamples)
    ]
    assert not bare


def test_a_surface_with_two_owners_is_told_apart() -> None:
    assert not list(find_owners(LEXICON))


def test_known_failures_are_entries() -> None:
    assert {(entry.domain, entry.id) for entry in ENTRIES} >= KNOWN


def test_ids_are_unique() -> None:
    ids = [(entry.domain, entry.id) for entry in LEXICON.entries]
    assert len(ids) == len(set(ids))
