"""The notebooks run, and what is committed as their output is what they say today."""

import ast
import json
from pathlib import Path

import nbformat
import pytest

from notebooks import FOLDER, outputs, run_notebook
from pages import provide_commands

NOTEBOOKS = sorted(path.name for path in FOLDER.glob("*.ipynb"))


def test_the_notebooks_are_there() -> None:
    assert NOTEBOOKS == [
        "01_quickstart.ipynb", "02_own_lexicon.ipynb", "03_archive_to_dashboard.ipynb", "04_audit.ipynb",
    ]  # fmt: skip


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_says_what_is_committed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    provide_commands(tmp_path / "bin", monkeypatch)
    monkeypatch.setenv("JUPYTER_PLATFORM_DIRS", "1")
    committed = nbformat.read(FOLDER / name, as_version=4)
    (tmp_path / "run").mkdir()
    assert outputs(run_notebook(FOLDER / name, tmp_path / "run")) == outputs(committed)


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_a_notebook_is_committed_as_it_should_be(name: str) -> None:
    """Run from top to bottom, without an error, without what a machine leaves behind, small."""
    notebook = nbformat.read(FOLDER / name, as_version=4)
    nbformat.validate(notebook)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in code] == list(range(1, len(code) + 1))
    assert notebook.cells[0].cell_type == "markdown"
    kinds = {output.output_type for cell in code for output in cell.outputs}
    assert "error" not in kinds
    assert all(not cell.metadata for cell in notebook.cells)
    assert (FOLDER / name).stat().st_size < 200_000
    assert "/home/" not in json.dumps(notebook)


def test_a_changed_output_is_found() -> None:
    """So that the test above can fail."""
    notebook = nbformat.read(FOLDER / NOTEBOOKS[0], as_version=4)
    before = outputs(notebook)
    stream = next(output for cell in notebook.cells for output in cell.get("outputs", []) if "text" in output)
    stream["text"] = stream["text"].replace("32000", "32001")
    assert outputs(notebook) != before


def test_what_stands_beside_them_is_small_and_explained() -> None:
    for path in FOLDER.glob("*.py"):
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert len(list(FOLDER.glob("*.py"))) == 2
