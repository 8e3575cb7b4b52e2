"""Whole archives through the command line: characters a second with one worker and with two, and the peak memory.

    python benchmarks/archives.py [--megabytes 1 10] [--workers 1 2]

Each archive is a file of JSON lines that this program makes. The memory is that of the largest process of the run, so this
program holds no text itself, lest the system count its memory for that of its child.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from texts import documents


def make(path: Path, megabytes: int) -> int:
    """Write an archive, and return its characters."""
    characters = 0
    with path.open("w", encoding="utf-8") as file:
        for index, text in enumerate(documents(megabytes * 1_000_000)):
            characters += len(text)
            row = {"id": f"{index:07}", "text": text, "published": "2020-11-05"}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return characters


def run(archive: Path, workers: int) -> tuple[float, float]:
    """Return the seconds that an archive takes, by the clock, and the megabytes of the largest process."""
    target = archive.with_suffix(f".{workers}.claims.jsonl")
    command = [
        sys.executable, "-m", "reformextract", "extract", str(archive), "-o", str(target), "--workers", str(workers),
        "--quiet",
    ]  # fmt: skip
    start = time.perf_counter()
    _, status, used = os.wait4(os.spawnv(os.P_NOWAIT, sys.executable, command), 0)
    seconds = time.perf_counter() - start
    target.unlink(missing_ok=True)
    if status:
        raise SystemExit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return seconds, used.ru_maxrss / 1024


def main() -> None:
    """Measure, and print one row a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", nargs="*", type=int, default=[1, 10])
    parser.add_argument("--workers", nargs="*", type=int, default=[1, 2])
    args = parser.parse_args()
    print("| archive | workers | seconds | characters a second | times one worker | peak memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for megabytes in args.megabytes:
            archive = Path(folder) / f"{megabytes}.jsonl"
            characters = make(archive, megabytes)
            first = 0.0
            for workers in args.workers:
                seconds, memory = run(archive, workers)
                first = first or seconds
                print(
                    f"| {megabytes} MB | {workers} | {seconds:.1f} | {characters / seconds:,.0f} | {first / seconds:.2f} "
                    f"| {memory:.0f} MB |",
                    flush=True,
                )


if __name__ == "__main__":
    main()
