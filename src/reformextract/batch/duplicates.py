"""Texts that came before: the same, and nearly the same (reposts), by MinHash."""

from __future__ import annotations

import hashlib

from rensa import RMinHashLSH

from reformextract.batch.work import PERMUTATIONS, Signature

#: Texts that share this much of their pieces are reposts; bands in which MinHashes are looked up.
_ALIKE, _BANDS = 0.8, 16


class Texts:
    """The texts of a run so far; what it holds grows by some hundred bytes a document.

    Args:
        reposts: find texts that are nearly the same, too.
    """

    def __init__(self, *, reposts: bool = True) -> None:
        self._first: dict[bytes, str] = {}
        self._index = RMinHashLSH(_ALIKE, PERMUTATIONS, _BANDS) if reposts else None
        self._names: list[str] = []
        self._signatures: list[Signature] = []

    def find_same(self, text: str, ident: str, *known: object) -> str | None:
        """Return the id of the first document with this very text, or None where this one is the first.

        Args:
            text: the text of the document.
            ident: its id, by which it is found later.
            known: what is known of it that its claims depend on (今年 is another year in another one's text).

        >>> texts = Texts()
        >>> texts.find_same("结案3件。", "a"), texts.find_same("结案3件。", "b")
        (None, 'a')
        """
        told = f"{known!r}\x1f{text}"
        digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:16]
        first = self._first.get(digest)
        if first is None:
            self._first[digest] = ident
        return first

    def find_original(self, signature: Signature | None, ident: str) -> str | None:
        """Return the id of the earliest document that this one nearly repeats, or None where it repeats none.

        Args:
            signature: the signature of its text; None for a text too short to be compared.
            ident: its id, by which later ones name it.
        """
        if self._index is None or signature is None:
            return None
        places: list[int] = self._index.query(signature.words)
        for place in sorted(places):
            if self._signatures[place].is_like(signature, _ALIKE) and self._names[place] != ident:
                return self._names[place]
        self._index.insert(len(self._names), signature.words)
        self._names.append(ident)
        self._signatures.append(signature)
        return None
