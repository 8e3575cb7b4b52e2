"""Gold of a user's own or of ours: documents with the claims that a person found in them, read from a folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from reformextract.errors import RegionError, UsageError
from reformextract.evaluate.answers import GoldClaim, parse_gold_claim, read_rows
from reformextract.models import AgencyKind, Bound, ValueKind
from reformextract.regions import parse_region

_ENDING = ".gold.jsonl"
#: The words that a field of a gold claim may have.
_WORDS = {
    "kind": get_args(ValueKind), "bound": get_args(Bound), "aspect": ("level", "change", "share", "rank", "difference"),
    "direction": ("up", "down", None), "modality": ("actual", "target"),
}  # fmt: skip
_AGENCY_KINDS = (*get_args(AgencyKind), None)


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document with its gold claims.

    `where` is the file that its text is in, for messages; `text` is None where it is not there; `known` is what a
    reader is told of it: title, published, region, url.
    """

    name: str
    where: str
    text: str | None
    known: Mapping[str, Any]
    golds: tuple[GoldClaim, ...]


def read_gold(path: Path) -> list[GoldDocument]:
    """Return the documents of a folder of gold, in the order of their names.

    Args:
        path: a folder with NAME.txt, NAME.gold.jsonl and, where there is one, NAME.meta.json for each document.

    Raises:
        UsageError: there is no gold, a file cannot be read, or a claim is none or is not of the text.
    """
    if not path.exists():
        raise UsageError(f"{path}: there is no such gold; give a folder with NAME.txt and NAME{_ENDING}.")
    paths = sorted(path.glob(f"*{_ENDING}"))
    if not paths:
        raise UsageError(f"{path} holds no gold file; give a folder with NAME.txt, NAME.meta.json and NAME{_ENDING}.")
    return [_read_document(file) for file in paths]


def _read_document(path: Path) -> GoldDocument:
    name = path.name.removesuffix(_ENDING)
    known = _read_meta(path.with_name(f"{name}.meta.json"))
    text_path = path.with_name(f"{name}.txt")
    text = _read_text(text_path) if text_path.exists() else None
    home = find_home(known, str(path.with_name(f"{name}.meta.json")))
    golds = [parse_checked(row, home, text, f"{path}:{number}") for number, row in read_rows(path)]
    return GoldDocument(name, str(text_path), text, known, tuple(golds))


def find_home(known: Mapping[str, Any], where: str) -> str | None:
    """Return the code of the region that the metadata of a document give; None where they give none.

    Args:
        known: the metadata.
        where: what they are called in an error.

    Raises:
        UsageError: no region answers to it.
    """
    region = known.get("region")
    try:
        return parse_region(region) if isinstance(region, str) and region else None
    except RegionError as error:
        raise UsageError(f"{where}: {error}") from None


def parse_checked(row: Mapping[str, Any], home: str | None, text: str | None, where: str) -> GoldClaim:
    """Return a gold claim that was looked over: it has what it needs, its words are known, its span is of the text.

    Args:
        row: a line of a gold file, as JSON reads it.
        home: the code of the region that the document's metadata give.
        text: the text of the document; without one its span is not looked at.
        where: what the line is called in an error.

    Raises:
        UsageError: it is no gold claim, or not of this text.
    """
    try:
        gold = parse_gold_claim(row, home)
    except KeyError as error:
        raise UsageError(f"{where}: this is no gold claim, it lacks {error}; see docs/evaluation.md.") from None
    except (TypeError, ValueError, AttributeError) as error:
        raise UsageError(f"{where}: this is no gold claim ({error}); see docs/evaluation.md.") from None
    for field, words in _WORDS.items():
        if row.get(field) not in words:
            known = ", ".join(str(word) for word in words if word)
            raise UsageError(f"{where}: '{row.get(field)}' is no {field}; give one of {known}.")
    if row["agency"] and row["agency"].get("kind") not in _AGENCY_KINDS:
        known = ", ".join(str(kind) for kind in _AGENCY_KINDS if kind)
        raise UsageError(f"{where}: '{row['agency'].get('kind')}' is no kind of agency; give one of {known}.")
    _check_span(gold, row.get("text"), text, where)
    return gold


def _check_span(gold: GoldClaim, quoted: Any, text: str | None, where: str) -> None:
    start, end = gold.span
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end):
        raise UsageError(f"{where}: {start} to {end} is no span; start and end count the characters before them.")
    if text is None:
        return
    if end > len(text):
        raise UsageError(
            f"{where}: the span {start} to {end} lies outside of the text, which has {len(text):,} characters."
        )
    if isinstance(quoted, str) and quoted != text[start:end]:
        raise UsageError(
            f"{where}: the text has '{text[start:end]}' at {start} to {end}, not '{quoted}'; it was changed after it was "
            "annotated, or the offsets count something else than characters."
        )


def _read_text(path: Path) -> str:
    """The text as it stands: offsets count the characters of the file, line ends included."""
    try:
        return path.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error}); a gold file has its text beside it, in UTF-8.") from None


def _read_meta(path: Path) -> Mapping[str, Any]:
    if not path.exists():
        return {}
    try:
        meta = json.loads(_read_text(path))
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{path} is no JSON ({error.msg}); it holds an object with title, published and region."
        ) from None
    if not isinstance(meta, dict):
        raise UsageError(f"{path} holds no JSON object; give one with title, published and region.")
    return meta
