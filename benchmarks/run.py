"""Characters a second of the stages, beside jieba, rjieba and a bare regex scan, on the same texts in one run.

    python benchmarks/run.py [PATH ...] [--characters 60000] [--repeats 5]

Without a path the texts are made of the articles in corpus/: `dense` is the articles as they are, `mixed` has two sentences
without a figure to one with figures, and `figureless` only such. A path is a text file or a folder of them.
"""

from __future__ import annotations

import argparse
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import reformextract as rx

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
FIGURE = re.compile(r"[0-9０-９〇零一二三四五六七八九十百千万亿两几]")
SCAN = re.compile(r"[0-9０-９.．]++[万亿]?[\u4e00-\u9fff%％]")


def sentences(paths: Iterable[Path]) -> list[str]:
    """The sentences of the articles, in order."""
    text = "".join(path.read_text(encoding="utf-8") for path in paths)
    return [sentence + "。" for sentence in re.split("[。\n]", text) if len(sentence) > 4]


def texts(characters: int) -> dict[str, str]:
    """Texts of a length: the articles, figures in every third sentence, and no figure at all."""
    every = sentences(sorted(ARTICLES.glob("*.txt")))
    told = [sentence for sentence in every if FIGURE.search(sentence)]
    plain = [sentence for sentence in every if not FIGURE.search(sentence)]
    mixed = [
        plain[(2 * index + part) % len(plain)] if part < 2 else told[index % len(told)]
        for index in range(4000)
        for part in range(3)
    ]
    made = {"dense": every * 40, "mixed": mixed, "figureless": plain * 400}
    return {name: "".join(parts)[:characters] for name, parts in made.items()}


def engines() -> dict[str, Callable[[str], object]]:
    """What is measured, by name; a peer that is not installed is left out."""
    found: dict[str, Callable[[str], object]] = {
        "find_quantities": rx.find_quantities,
        "find_periods": lambda text: rx.find_periods(text, published="2020-11-05"),
        "extract": lambda text: rx.extract(text, published="2020-11-05"),
        "bare regex scan": lambda text: [match.span() for match in SCAN.finditer(text)],
    }
    try:
        import jieba  # noqa: PLC0415

        jieba.setLogLevel(60)
        found["jieba.lcut"] = jieba.lcut
    except ImportError:
        print("jieba is not installed: pip install --group benchmark", file=sys.stderr)
    try:
        import rjieba  # noqa: PLC0415

        found["rjieba.cut"] = rjieba.cut
    except ImportError:
        print("rjieba is not installed: pip install --group benchmark", file=sys.stderr)
    return found


def rates(text: str, repeats: int) -> dict[str, float]:
    """The median characters a second of each engine, taken in turns so that a busy moment hits all alike."""
    measured = engines()
    seconds: dict[str, list[float]] = {name: [] for name in measured}
    for engine in measured.values():
        engine(text[:2000])
    for _ in range(repeats):
        for name, engine in measured.items():
            start = time.process_time()
            engine(text)
            seconds[name].append(time.process_time() - start)
    return {name: len(text) / max(statistics.median(taken), 1e-9) for name, taken in seconds.items()}


def main() -> None:
    """Measure and print one table a text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--characters", type=int, default=60_000)
    parser.add_argument("--repeats", type=int, default=5)
    args = parser.parse_args()
    chosen = texts(args.characters) if not args.paths else {}
    for path in args.paths:
        files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
        chosen[str(path)] = "\n".join(file.read_text(encoding="utf-8") for file in files)[: args.characters]
    print(f"Python {sys.version.split()[0]}, median of {args.repeats}\n")
    for name, text in chosen.items():
        found = rates(text, args.repeats)
        base = found.get("jieba.lcut")
        figures = len(rx.find_quantities(text))
        print(f"{name}: {len(text):,} characters, {figures:,} quantities")
        for engine, rate in sorted(found.items(), key=lambda item: -item[1]):
            times = f"{rate / base:8.2f} times jieba.lcut" if base else ""
            print(f"  {engine:16} {rate:14,.0f} characters a second {times}")
        print()


if __name__ == "__main__":
    main()
