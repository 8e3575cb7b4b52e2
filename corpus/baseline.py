"""Writes the scores of corpus/articles to corpus/baseline.json; refuses to lower a figure without --lower.

The tests fail where a score falls below this file, so a change that makes the articles worse is seen at once.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from reformextract.evaluate import evaluate

CORPUS = Path(__file__).resolve().parent
BASELINE = CORPUS / "baseline.json"


def read_scores() -> dict[str, float]:
    """Return the scores of the articles as they are now: F1 by row, and the mean of the articles' records."""
    return {row: round(score, 4) for row, score in evaluate(CORPUS / "articles").scores.items()}


def find_lowered(scores: Mapping[str, float], floor: Mapping[str, float]) -> list[str]:
    """Return a sentence for each figure of the floor that the scores would lower or leave out.

    >>> find_lowered({"record": 0.5, "value": 0.9}, {"record": 0.6, "value": 0.9})
    ['record would fall from 0.6 to 0.5']
    """
    told = ((row, old, scores.get(row)) for row, old in floor.items())
    return [f"{row} would fall from {old} to {new}" for row, old, new in told if new is None or new < old]


def write_baseline(scores: Mapping[str, float], path: Path, *, lower: bool = False) -> list[str]:
    """Return the figures that stand in the way; where there are none, or with `lower`, write the scores.

    Args:
        scores: figures by row.
        path: the JSON file, which need not be there.
        lower: write although a figure falls.
    """
    lowered = find_lowered(scores, json.loads(path.read_text(encoding="utf-8"))) if path.exists() else []
    if lower or not lowered:
        path.write_text(json.dumps(scores, indent=2) + "\n", encoding="utf-8")
    return [] if lower else lowered


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code: 0 where the file was written, 1 where a figure would fall."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lower", action="store_true", help="write although a figure falls; say why in the commit")
    options = parser.parse_args(arguments)
    scores = read_scores()
    if lowered := write_baseline(scores, BASELINE, lower=options.lower):
        print(
            f"{BASELINE.name} stays as it is: {'; '.join(lowered)}. Give --lower to write it all the same.",
            file=sys.stderr,
        )
        return 1
    print(json.dumps(scores, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
