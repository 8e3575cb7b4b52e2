"""Sentences with numerals that claim nothing: names, slogans, ordinals, dates, codes."""

import json
from pathlib import Path

import pytest

from reformextract.pipeline import default_extractor

NEGATIVES = Path(__file__).resolve().parents[1] / "corpus" / "negatives.jsonl"
ROWS = [json.loads(line) for line in NEGATIVES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"line {number}" for number in range(1, len(ROWS) + 1)])
def test_gives_no_claim(row: dict[str, str]) -> None:
    claims = default_extractor().extract(row["text"], published="2024-01-15", region="130000")
    said = [f"{claim.metric.text}: {claim.value.text} by {' '.join(claim.trail)}" for claim in claims]
    assert not said, f"{row['text']} ({row['why']}) gives {'; '.join(said)}"


def test_the_sentences_are_many_and_differ() -> None:
    texts = [row["text"] for row in ROWS]
    assert len(set(texts)) == len(texts) >= 200


def test_every_sentence_says_why() -> None:
    assert all(row.keys() == {"text", "why"} and row["why"] for row in ROWS)
