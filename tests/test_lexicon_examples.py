"""The proof of every lexicon entry: its examples give what they declare, its counterexamples nothing of it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from reformextract.lexicon import Entry, load_lexicon
from reformextract.lexicon_form import canonical_text
from reformextract.pipeline import Extractor
from reformextract.proofs import find_faults, find_owners

ROOT = Path(__file__).resolve().parents[1]
LEXICON = load_lexicon()
#: The domains whose entries all carry examples and counterexamples.
PROVEN = ("metrics", "units", "names", "agencies")
#: Texts that say what is right and are read wrongly by the tool, and surfaces without an example: (domain, id, text).
KNOWN = [
    tuple(line.split("\t")[:3])
    for line in (ROOT / "tests" / "known_lexicon_failures.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
ENTRIES = [
    entry for entry in LEXICON.entries if entry.domain in PROVEN or (entry.examples and entry.domain != "periods")
]
BY_ID = {(entry.domain, entry.id): entry for entry in ENTRIES}
FILES = sorted((ROOT / "lexicons" / "metrics").glob("*.yaml"))


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.domain}:{entry.id}")
def test_an_entry_is_proven(entry: Entry, extractor: Extractor) -> None:
    known = [text for domain, ident, text in KNOWN if (domain, ident) == (entry.domain, entry.id)]
    faults = [fault for fault in find_faults(extractor, entry) if not _is_known(fault, known)]
    if entry.domain not in PROVEN:
        faults = [fault for fault in faults if not fault.startswith("the surface ")]
    assert not faults, "\n".join(faults)


def _is_known(fault: str, known: list[str]) -> bool:
    """Whether a fault is about a known text, or about a surface that is shown only there."""
    if any(text in fault for text in known):
        return True
    surface = re.escape(fault.split("'")[1]).replace("…", ".+") if fault.startswith("the surface '") else None
    return surface is not None and any(re.search(surface, text) for text in known)


@pytest.mark.parametrize("domain, ident, text", KNOWN)
@pytest.mark.xfail(reason="the tool reads this text wrongly", strict=True)
def test_a_known_failure(domain: str, ident: str, text: str, extractor: Extractor) -> None:
    """Strict: what is mended leaves the list, so that it only shrinks."""
    assert not [fault for fault in find_faults(extractor, BY_ID[domain, ident]) if text in fault]


@pytest.mark.parametrize("domain, ident, text", KNOWN)
def test_a_known_failure_is_in_its_entry(domain: str, ident: str, text: str) -> None:
    entry = BY_ID[domain, ident]
    shown = [*(example["text"] for example in entry.examples), *entry.counterexamples]
    assert text in [*shown, *(f"the surface '{surface}' stands" for surface in entry.surfaces)]


def test_entries_carry_examples_and_counterexamples() -> None:
    bare = [
        f"{entry.domain}:{entry.id}"
        for entry in LEXICON.entries
        if entry.domain in PROVEN and not (entry.examples and entry.counterexamples)
    ]
    assert not bare


def test_a_surface_with_two_owners_is_told_apart() -> None:
    assert not list(find_owners(LEXICON))


def test_ids_are_unique() -> None:
    ids = [(entry.domain, entry.id) for entry in LEXICON.entries]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_is_in_canonical_form(file: Path) -> None:
    """`FIX=1 make lexicons` rewrites it."""
    text = file.read_text(encoding="utf-8")
    assert text == canonical_text(text, file.parent.name if file.parent.name == "metrics" else file.stem)


def test_entries_are_read_without_their_proofs() -> None:
    bare = load_lexicon(proofs=False)
    assert [entry.line for entry in bare.entries] == [entry.line for entry in LEXICON.entries]
    assert [replace(entry, examples=(), counterexamples=()) for entry in LEXICON.entries] == list(bare.entries)
