"""The texts that are measured, made of the articles in corpus/."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
_FIGURE = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万亿两几]")
_SENTENCES = 60


def sentences(paths: Iterable[Path]) -> list[str]:
    """The sentences of files, in order."""
    text = "".join(path.read_text(encoding="utf-8") for path in paths)
    return [sentence + "。" for sentence in re.split("[。\n]", text) if len(sentence) > 4]


def _kinds() -> dict[str, list[str]]:
    every = sentences(sorted(ARTICLES.glob("*.txt")))
    told = [sentence for sentence in every if _FIGURE.search(sentence)]
    plain = [sentence for sentence in every if not _FIGURE.search(sentence)]
    mixed = [
        plain[(2 * index + part) % len(plain)] if part < 2 else sentence
        for index, sentence in enumerate(told)
        for part in range(3)
    ]
    return {"dense": every, "mixed": mixed, "figureless": plain}


def text(kind: str, characters: int) -> str:
    """A text of a length.

    Args:
        kind: `dense` is the articles as they are, `mixed` has two sentences without a figure to one with figures,
            `figureless` only such.
        characters: its length.
    """
    found = _kinds()[kind]
    each = sum(map(len, found)) / len(found)
    return "".join(islice(cycle(found), int(characters / each) + len(found)))[:characters]


def documents(size: int) -> Iterator[str]:
    """Mixed documents, none like another, of so many bytes of UTF-8 in all."""
    found = _kinds()["mixed"]
    chance = random.Random(20)
    while size > 0:
        document = "".join(chance.sample(found, min(_SENTENCES, len(found))))
        size -= len(document.encode())
        yield document
