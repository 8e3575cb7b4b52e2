"""How the code is put together: its layers, the doors of its engines, the size and names of its modules, its import."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
MODULES = sorted(str(path.relative_to(SOURCE)) for path in SOURCE.rglob("*.py"))
MOST_LINES = 420
#: Names that say nothing of what a module holds.
EMPTY_NAMES = {"base", "common", "core", "helper", "helpers", "misc", "shared", "tools", "util", "utils"}
#: What every installation has; an import of it belongs at the top of a module.
INSTALLED = {*sys.stdlib_module_names, "reformextract", "pydantic", "yaml", "typer", "rich"}
#: What an import must not load: other people's engines, and what only the command line needs.
LATE = {
    "spacy",
    "trafilatura",
    "lxml",
    "fastwarc",
    "openpyxl",
    "docx",
    "pypdf",
    "duckdb",
    "pyarrow",
    "pyspark",
    "pandas",
    "polars",
    "streamlit",
    "jieba",
    "rjieba",
    "cn2an",
    "typer",
    "rich",
}

_REPORT = """
import json, sys
caches = {
    f"{name}.{key}": value.cache_info().currsize
    for name, module in list(sys.modules.items())
    if name.partition(".")[0] == "reformextract"
    for key, value in vars(module).items()
    if hasattr(value, "cache_info")
}
print(json.dumps({"modules": sorted(sys.modules), "caches": caches}))
"""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    program = (
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True, cache_dir=None))"
    )
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "NO_COLOR": "1", "COLUMNS": "200"}
    command = [sys.executable, "-c", program]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_the_layers_hold() -> None:
    """The contracts of pyproject.toml."""
    said = lint_imports(ROOT)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "4 kept, 0 broken" in said.stdout


@pytest.mark.parametrize(
    "module, code, broken",
    [
        ("numerals", "from reformextract.pipeline import extract", "A layer imports only from those below it BROKEN"),
        (
            "periods/anchor",
            "import reformextract.mentions",
            "A layer imports only from those below it BROKEN",
        ),  # sibling
        ("unplaced", "", "unplaced"),  # a module that no layer names
        ("models", "import yaml", "YAML has one door, the terminal another BROKEN"),
        ("claims", "from rich.table import Table", "YAML has one door, the terminal another BROKEN"),
        ("batch/run", "import pyarrow.parquet", "Frames, Spark and spaCy are met in the adapters"),
        (
            "readers/texts",
            "import pypdf",
            "The libraries of file formats are met where their format is read or written BROKEN",
        ),
    ],
)
def test_the_contracts_find_what_they_forbid(module: str, code: str, broken: str, tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(SOURCE, tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    with (tmp_path / "src" / "reformextract" / f"{module}.py").open("a", encoding="utf-8") as file:
        file.write(f"\n{code}\n")
    said = lint_imports(tmp_path)
    assert said.returncode == 1
    assert broken in said.stdout + said.stderr


def test_the_make_target_checks_the_layers() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = makefile.partition("\ntest:")[2].partition("\n\n")[0]
    assert "lint-imports" in recipe


@pytest.mark.parametrize("module", MODULES)
def test_a_module_is_short(module: str) -> None:
    assert len((SOURCE / module).read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_a_telling_name_and_says_what_it_is(module: str) -> None:
    assert not EMPTY_NAMES.intersection(Path(module).with_suffix("").parts)
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)


@pytest.mark.parametrize("module", MODULES)
def test_imports_stand_at_the_top(module: str) -> None:
    """Within a function only what an extra brings is imported, never what is always there."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    functions = [
        node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
    ]
    late = []
    for node in (inner for function in functions for inner in ast.walk(function)):
        if isinstance(node, ast.Import):
            late += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            late.append(node.module if node.module and not node.level else "reformextract")
    assert not [name for name in late if name.partition(".")[0] in INSTALLED]


@pytest.mark.parametrize("module", MODULES)
def test_no_state_is_kept_in_a_module(module: str) -> None:
    """No `global`, and no name of a module that begins as an empty container to be filled later."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Global)]
    values = [node.value for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    assert not [
        value.lineno
        for value in values
        if (isinstance(value, ast.Dict) and not value.keys)
        or (isinstance(value, ast.List | ast.Set) and not value.elts)
    ]


@pytest.mark.parametrize("module", MODULES)
def test_nothing_is_left_undone(module: str) -> None:
    text = (SOURCE / module).read_text(encoding="utf-8")
    assert not re.findall(r"\b(?:TODO|FIXME|XXX)\b|pragma: no cover", text)


@pytest.mark.parametrize(
    "statement",
    [
        "import reformextract",
        "import reformextract.pipeline",
        "import reformextract.evaluate",
    ],
)
def test_an_import_loads_and_reads_nothing(statement: str) -> None:
    """A fresh interpreter has loaded no engine, and no table of ours is read or made."""
    command = [sys.executable, "-c", statement + _REPORT]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    said = json.loads(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
    assert "reformextract" in said["modules"]
    assert not LATE.intersection(said["modules"])
    assert not {name: size for name, size in said["caches"].items() if size}
    if statement != "import reformextract":
        assert said["caches"].keys() >= {"reformextract.lexicon._ours", "reformextract.pipeline.default_extractor"}
