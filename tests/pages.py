"""Runs the code that a page of the documents shows, from top to bottom, in a folder of its own."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

import reformextract.adapters.spacy  # noqa: F401  # as its entry point does, also where the installation is older than that

ROOT = Path(__file__).resolve().parents[1]

#: Languages of blocks: those that are run, and those that show something.
LANGUAGES = {"python", "bash", "console", "sql"} | {"py", "yaml", "json", "text", "html"}

#: Beginnings of commands that are not run here, each with the reason.
NOT_RUN = {
    "make ": "it installs the project and runs these tests",
    "pip install": "it installs from a registry",
    ".venv/bin/": "it runs these tests",
    "python benchmarks/": "it takes minutes",
    "reformextract dashboard": "it serves until it is interrupted; test_dashboard_browser.py starts it",
    "spark-submit": "it needs a cluster; test_adapters_spark.py runs the program",
}

_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE_COMMENT = re.compile(r"# (?P<path>[\w./-]+\.yaml)\n")
_HERE_DOCUMENT = re.compile(r"<<'?(\w+)'?")
_CHECKER = doctest.OutputChecker()
_FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
_REPORT = "2024年上半年，全市法院审结案件3.2万余件，同比上升6.5%，结案率达91.3%。"


def run_page(text: str, page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the blocks of a page; the first that fails or says something else than the page raises.

    Args:
        text: the page.
        page: what it is called.
        folder: an empty folder, which is filled with the corpus and the files that the page shows.
        monkeypatch: what takes the folder and the path back afterwards.
    """
    _fill(folder, text)
    monkeypatch.chdir(folder)
    provide_commands(folder / "bin", monkeypatch)
    names: dict[str, object] = {"__name__": "docs"}
    for match in _BLOCK.finditer(text):
        line, body = text.count("\n", 0, match.start("body")) + 1, match["body"]
        match match["language"]:
            case "python":
                names = _run_python(body, names, page, line)
            case "bash":
                _run_bash("\n".join(runnable(body)), f"{page}:{line}")
            case "console":
                for command, expected in _prompts(body):
                    said = _run_bash("\n".join(runnable(command)), f"{page}:{line}")
                    assert _CHECKER.check_output(expected, said, _FLAGS), f"{page}:{line}: {command!r} said\n{said}"
            case "sql":
                _run_sql(body, f"{page}:{line}")


def provide_commands(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a shell find ``reformextract`` and ``python``, those of this checkout.

    Args:
        folder: where they are written.
        monkeypatch: what takes the path back afterwards.
    """
    folder.mkdir()
    for name, arguments in (("python", ""), ("reformextract", "-m reformextract ")):
        (folder / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments}"$@"\n')
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def runnable(body: str) -> Iterator[str]:
    """Yield the commands of a block that are run, each with its further lines.

    Args:
        body: lines of a shell.
    """
    lines = iter(body.splitlines())
    for line in lines:
        command = line
        if here := _HERE_DOCUMENT.search(line):
            for more in lines:
                command += f"\n{more}"
                if more == here[1]:
                    break
        while command.endswith("\\"):
            command += f"\n{next(lines)}"
        if not command.startswith(tuple(NOT_RUN)):
            yield command


def _fill(folder: Path, text: str) -> None:
    (folder / "corpus").symlink_to(ROOT / "corpus")
    (folder / "report.txt").write_text(_REPORT, encoding="utf-8")
    with zipfile.ZipFile(folder / "reports.zip", "w") as archive:
        archive.writestr("绍兴/2024.txt", _REPORT)
    for match in _BLOCK.finditer(text):
        if match["language"] == "yaml" and (shown := _FILE_COMMENT.match(match["body"])):
            target = folder / shown["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(match["body"], encoding="utf-8")


def _run_python(body: str, names: dict[str, object], page: str, line: int) -> dict[str, object]:
    if ">>>" not in body:
        exec(compile("\n" * (line - 1) + body, page, "exec"), names)
        return names
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    said: list[str] = []
    example = doctest.DocTestParser().get_doctest(body, names, f"{page}:{line}", page, line - 1)
    runner.run(example, out=said.append, clear_globs=False)
    assert not runner.failures, "".join(said)
    return example.globs


def _run_bash(script: str, place: str) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{place}: exit code {done.returncode}\n{script}\n{done.stdout}"
    return done.stdout


def _prompts(body: str) -> Iterator[tuple[str, str]]:
    """Each command behind a prompt, with what the page says that it prints."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        while command.endswith("\\"):
            more, _, expected = expected.partition("\n")
            command += f"\n{more}"
        yield command, expected


def _run_sql(body: str, place: str) -> None:
    database = "claims.duckdb" if Path("claims.duckdb").exists() else ":memory:"
    with duckdb.connect(database, read_only=database != ":memory:") as connection:
        for statement in connection.extract_statements(body):
            assert connection.execute(statement).fetchall(), f"{place}: no rows"
