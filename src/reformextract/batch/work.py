"""What a process makes of a document: its claims as objects or as lines, or the reason why there are none."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from rensa import RMinHash

from reformextract.errors import LexiconError
from reformextract.models import Claim, Document, Form, Result
from reformextract.normalize import fold
from reformextract.pipeline import Extractor
from reformextract.tables import flat_line

Folders = tuple[str, ...]

#: Numbers that stand for a text when it is compared with others, and what they are drawn by.
PERMUTATIONS, _SEED = 64, 20201105
#: So many characters are one piece of a text that is compared; a text that is shorter than so many pieces is not.
_SHINGLE, _FEWEST = 5, 100
_FIGURE = re.compile(r"[0-9]++(?:\.[0-9]++)?")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a process made of a document: its claims, or them as lines, or what went wrong."""

    claims: tuple[Claim, ...] = ()
    lines: bytes = b""
    count: int = 0
    error: str | None = None
    signature: Signature | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made of each document: with which lexicons, and in which form the claims are handed on.

    `form` is `claims` for the records themselves, else that of the lines. With `signed`, the answer has the MinHash
    of the text, by which reposts are found.
    """

    folders: Folders = ()
    form: Literal["claims"] | Form = "claims"
    signed: bool = False

    def read(self, document: Document) -> Answer:
        """Return what comes of a document; a defect of ours costs that document and is told.

        Args:
            document: what to read.
        """
        result = _result(load_extractor(self.folders), document)
        if result.error is not None:
            return Answer(error=result.error)
        signature = sign(document.text) if self.signed else None
        if self.form == "claims":
            return Answer(result.claims, count=len(result.claims), signature=signature)
        lines = "".join(f"{line}\n" for line in _lines(result.claims, self.form))
        return Answer(lines=lines.encode(), count=len(result.claims), signature=signature)


def _lines(claims: Sequence[Claim], form: Form) -> Iterator[str]:
    if form == "record":
        return (claim.model_dump_json() for claim in claims)
    return map(flat_line, claims)


class Signature(NamedTuple):
    """What a text is compared with others by: MinHashes of its pieces, and of its figures in their order.

    The report of another year has the words of this year's and other figures, so both have to be alike. Each is the
    bytes of its 32-bit numbers.
    """

    words: bytes
    figures: bytes

    def is_like(self, other: Signature, share: float) -> bool:
        """Tell whether two texts have this share of their pieces and of their figures in common.

        Args:
            other: the signature of the other text.
            share: from 0 to 1.
        """
        return _share(self.words, other.words) >= share and _share(self.figures, other.figures) >= share


def _share(one: bytes, other: bytes) -> float:
    """How much two sets share, as their MinHashes tell: the part of the numbers that are equal."""
    pairs = zip(memoryview(one).cast("I"), memoryview(other).cast("I"), strict=True)
    return sum(a == b for a, b in pairs) / PERMUTATIONS


def sign(text: str) -> Signature | None:
    """Return the signature of a text, or None for one too short to be compared.

    Args:
        text: any text.

    >>> sign("全市法院结案3件。") is None
    True
    """
    if len(text) < _FEWEST:
        return None
    figures = _FIGURE.findall(fold(text))
    return Signature(
        _min_hash([text[at : at + _SHINGLE] for at in range(len(text) - _SHINGLE + 1)]),
        _min_hash([f"{one} {next_one}" for one, next_one in pairwise(["", *figures, ""])]),
    )


def _min_hash(pieces: list[str]) -> bytes:
    made = RMinHash(num_perm=PERMUTATIONS, seed=_SEED)
    made.update(pieces)
    return array("I", made.digest()).tobytes()


@lru_cache(maxsize=2)
def load_extractor(folders: Folders = ()) -> Extractor:
    """Return the extractor with these lexicon folders, made once a process.

    Args:
        folders: folders of your own lexicon files, as text.

    Raises:
        LexiconError: a lexicon cannot be used.

    >>> load_extractor() is load_extractor()
    True
    """
    try:
        return Extractor(folders)
    except re.error as error:
        shown = ", ".join(folders)
        raise LexiconError(f"a pattern is no regular expression ({error}): {error.pattern!r}", file=shown) from None


def _result(extractor: Extractor, document: Document) -> Result:
    if not isinstance(document.text, str):
        return Result(document, error=f"The text of the document is {type(document.text).__name__}: give a str.")
    try:
        return extractor.result(document)
    except Exception as error:
        return Result(document, error=f"A defect of reformextract: {type(error).__name__}: {error}. Please report it.")
