"""Texts that came before: the same, and nearly the same (reposts), by MinHash.

What was seen stands in a temporary database on the disk, so that memory does not grow with the archive.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator

from reformextract.batch.work import PERMUTATIONS, Signature

#: Texts that share this much of their pieces are reposts.
_ALIKE = 0.8
#: Numbers of a MinHash that are looked up together: texts that share 0.8 meet in one of 16 such bands, but for one in 5,000.
_BAND = 4 * PERMUTATIONS // 16

_TABLES = """
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000;
    CREATE TABLE same (digest BLOB PRIMARY KEY, id TEXT) WITHOUT ROWID;
    CREATE TABLE texts (place INTEGER PRIMARY KEY, id TEXT, words BLOB, figures BLOB);
    CREATE TABLE bands (band INTEGER, place INTEGER, PRIMARY KEY (band, place)) WITHOUT ROWID;
    BEGIN;
"""


class Texts:
    """The texts of a run so far."""

    def __init__(self) -> None:
        self._seen = sqlite3.connect("", isolation_level=None)
        self._seen.executescript(_TABLES)

    def close(self) -> None:
        """Forget them."""
        self._seen.close()

    def find_same(self, text: str, ident: str, *known: object) -> str | None:
        """Return the id of the first document with this very text, or None where this one is the first.

        Args:
            text: the text of the document.
            ident: its id, by which it is found later.
            known: what is known of it that its claims depend on (今年 is another year in another one's text).

        >>> texts = Texts()
        >>> texts.find_same("结案3件。", "a"), texts.find_same("结案3件。", "b")
        (None, 'a')
        >>> texts.close()
        """
        told = f"{known!r}\x1f{text}"
        digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()[:16]
        first = self._seen.execute("SELECT id FROM same WHERE digest = ?", (digest,)).fetchone()
        if first is None:
            self._seen.execute("INSERT INTO same VALUES (?, ?)", (digest, ident))
            return None
        return str(first[0])

    def find_original(self, signature: Signature | None, ident: str) -> str | None:
        """Return the id of the earliest document that this one nearly repeats, or None where it repeats none.

        Args:
            signature: the signature of its text; None for a text too short to be compared.
            ident: its id, by which later ones name it.
        """
        if signature is None:
            return None
        bands = list(_bands(signature.words))
        marks = ", ".join("?" * len(bands))
        candidates = self._seen.execute(
            f"SELECT DISTINCT id, words, figures FROM bands JOIN texts USING (place) WHERE band IN ({marks}) ORDER BY place",
            bands,
        )
        for earlier, words, figures in candidates:
            if earlier != ident and signature.is_like(Signature(words, figures), _ALIKE):
                return str(earlier)
        place = self._seen.execute(
            "INSERT INTO texts (id, words, figures) VALUES (?, ?, ?)", (ident, *signature)
        ).lastrowid
        self._seen.executemany("INSERT OR IGNORE INTO bands VALUES (?, ?)", ((band, place) for band in bands))
        return None


def _bands(words: bytes) -> Iterator[int]:
    """The bands of a MinHash, each as one number that tells its place, too."""
    for start in range(0, len(words), _BAND):
        told = hashlib.blake2b(words[start : start + _BAND], digest_size=8, salt=start.to_bytes(8, "big")).digest()
        yield int.from_bytes(told, "big", signed=True)
