"""Characters a second of the stages, beside jieba, rjieba, a bare regex scan and the peers, on the same texts in one run.

    python benchmarks/run.py [PATH ...] [--characters 60000] [--repeats 5] [--megabytes 1 10] [--skip lengths archives]

Without a path the texts are made of the articles in corpus/: `dense` is the articles as they are, `mixed` has two sentences
without a figure to one with figures, and `figureless` only such. A path is a text file or a folder of them. Then come, on
mixed text: texts of 1 KB to 10 MB, whole archives with one worker and with two, and the start to the first claim.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import importlib
import io
import logging
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from texts import text

import reformextract as rx

SCAN = re.compile(r"[0-9０-９.．]++[万亿]?[\u4e00-\u9fff%％]")
DAY = "2020-11-05"
#: Peers that take minutes for a page are given so many characters.
SHORT = 2_000
Engine = Callable[[str], object]

STARTS = {
    "import pydantic, regex": "import pydantic, regex",
    "the same, and the first claim": (
        "import pydantic, regex, reformextract; reformextract.extract('2020年，全市法院受理案件57876件。')"
    ),
}


def jieba() -> Engine:
    module = importlib.import_module("jieba")
    module.setLogLevel(60)
    return module.lcut


def rjieba() -> Engine:
    return importlib.import_module("rjieba").cut


def recognizers() -> Engine:
    suite = importlib.import_module("recognizers_suite")
    models = [
        getattr(suite, f"recognize_{name}")
        for name in ("number", "ordinal", "percentage", "currency", "dimension", "datetime")
    ]
    return lambda text: [model(text, suite.Culture.Chinese) for model in models]


def jionlp() -> Engine:
    logging.getLogger().setLevel(logging.CRITICAL)  # it logs each word that it cannot read as a time
    with contextlib.redirect_stdout(io.StringIO()):
        ner = importlib.import_module("jionlp").ner
    return lambda text: (ner.extract_money(text), ner.extract_time(text))


def cpca() -> Engine:
    transform = importlib.import_module("cpca").transform
    return lambda text: transform(text.split("。"))


OURS: dict[str, Engine] = {
    "find_quantities": rx.find_quantities,
    "find_periods": lambda text: rx.find_periods(text, published=DAY),
    "extract": lambda text: rx.extract(text, published=DAY),
    "bare regex scan": lambda text: [match.span() for match in SCAN.finditer(text)],
}
#: What each peer is measured with, and on how many characters at most.
PEERS: dict[str, tuple[Callable[[], Engine], int]] = {
    "jieba.lcut": (jieba, 10**9),
    "rjieba.cut": (rjieba, 10**9),
    "recognizers, six models": (recognizers, SHORT),
    "jionlp, money and time": (jionlp, SHORT),
    "cpca.transform": (cpca, SHORT),
}


def engines() -> dict[str, tuple[Engine, int]]:
    """What is measured, by name, with the characters that it is given at most; a peer that is not installed is left out."""
    found = {name: (engine, 10**9) for name, engine in OURS.items()}
    for name, (make, most) in PEERS.items():
        try:
            engine = make()
            engine("全市法院受理案件57876件。")
        except Exception as error:  # whatever a peer says about itself, the others are measured
            print(f"{name} is left out: {error}", file=sys.stderr)
            continue
        found[name] = (engine, most)
    return found


def rates(text: str, measured: dict[str, tuple[Engine, int]], repeats: int) -> dict[str, float]:
    """The median characters a second of each engine, taken in turns so that a busy moment hits all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in measured}
    for engine, most in measured.values():
        engine(text[: min(most, SHORT)])
    # What the engines keep (some have dictionaries of a million words) is not to be gone over while another is measured.
    gc.collect()
    gc.freeze()
    for _ in range(repeats):
        for name, (engine, most) in measured.items():
            given = text[:most]
            start = time.process_time()
            engine(given)
            seconds[name].append((time.process_time() - start) / len(given))
    return {name: 1 / max(statistics.median(taken), 1e-12) for name, taken in seconds.items()}


def table(head: list[str], rows: dict[str, list[str]]) -> None:
    print("|  | " + " | ".join(head) + " |")
    print("| --- |" + " ---: |" * len(head))
    for name, cells in rows.items():
        print(f"| {name} | " + " | ".join(cells) + " |")
    print(flush=True)


def show(texts: dict[str, str], measured: dict[str, tuple[Engine, int]], repeats: Callable[[str], int]) -> None:
    """Print a table of rates, a row an engine and a column a text, with the ratios to `jieba.lcut` in brackets."""
    columns = {name: rates(found, measured, repeats(found)) for name, found in texts.items()}
    rows = {}
    for engine in measured:
        cells = []
        for column in columns.values():
            ratio = f" ({column[engine] / column['jieba.lcut']:.2f})" if "jieba.lcut" in column else ""
            cells.append(f"{column[engine]:,.0f}{ratio}")
        rows[engine] = cells
    table(list(columns), rows)


def starts(repeats: int) -> None:
    """Print the seconds by the clock that a fresh process takes to the first claim, and without it; the best of some."""
    rows = {}
    for name, program in STARTS.items():
        taken = []
        for _ in range(repeats):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            taken.append(time.perf_counter() - start)
        rows[name] = [f"{min(taken):.2f}"]
    table(["seconds"], rows)


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--characters", type=int, default=60_000)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--megabytes", nargs="*", type=int, default=[1, 10], help="the archives; 100 takes minutes")
    parser.add_argument("--skip", nargs="*", default=[], choices=["lengths", "archives", "starts"])
    args = parser.parse_args()
    kinds = ("dense", "mixed", "figureless")
    chosen = {kind: text(kind, args.characters) for kind in kinds} if not args.paths else {}
    for path in args.paths:
        files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
        chosen[path.name] = "\n".join(file.read_text(encoding="utf-8") for file in files)[: args.characters]
    measured = engines()
    print(
        f"Python {sys.version.split()[0]}; characters a second, median of {args.repeats}, times jieba.lcut in brackets\n"
    )
    named = {f"{name} ({len(rx.find_quantities(found)):,} quantities)": found for name, found in chosen.items()}
    show(named, measured, lambda _: args.repeats)
    if "lengths" not in args.skip:
        lengths = {f"{size:,} bytes": text("mixed", size // 3) for size in (10**3, 10**4, 10**5, 10**6, 10**7)}
        show(
            lengths,
            {n: e for n, e in measured.items() if e[1] > SHORT},
            lambda t: 1 if len(t) > 10**5 else args.repeats,
        )
    if "archives" not in args.skip and args.megabytes:
        program = Path(__file__).with_name("archives.py")
        subprocess.run([sys.executable, program, "--megabytes", *map(str, args.megabytes)], check=True)
        print()
    if "starts" not in args.skip:
        starts(args.repeats)


if __name__ == "__main__":
    main()
