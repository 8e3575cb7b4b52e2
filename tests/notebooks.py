"""Runs a notebook in a folder of its own, and tells its outputs as they may be compared with those that are committed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "notebooks"

#: What may differ from run to run: seconds, rates, addresses in memory, colours of a terminal.
_PASSING = (
    (re.compile(r"\r\n"), "\n"),
    (re.compile(r"\x1b\[[0-9;]*m"), ""),
    (re.compile(r"\d[\d,.]* (?:s|seconds)\b"), "… s"),
    (re.compile(r"[\d,]+ characters a second"), "… characters a second"),
    (re.compile(r"0x[0-9a-f]{6,}"), "0x…"),
)


def run_notebook(path: Path, folder: Path) -> Any:
    """Return a notebook with the outputs that it gives today.

    Args:
        path: the notebook.
        folder: an empty folder, in which it runs with what stands beside it.
    """
    for beside in FOLDER.glob("*.py"):
        shutil.copy(beside, folder)
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}})
    client.execute()
    return notebook


def outputs(notebook: Any) -> list[list[str]]:
    """Return the outputs of each cell of code as texts, without what differs from run to run.

    Args:
        notebook: a notebook that was run.
    """
    return [_texts(cell.outputs) for cell in notebook.cells if cell.cell_type == "code"]


def _texts(found: list[Any]) -> list[str]:
    texts: list[str] = []
    streams = ""
    for output in found:
        if output.output_type == "stream":
            streams += output.text
        elif output.output_type == "error":
            texts.append(f"{output.ename}: {output.evalue}")
        else:
            texts += [f"{kind}: {_shown(body)}" for kind, body in sorted(output.data.items())]
    return [_shown(streams), *texts]


def _shown(text: str) -> str:
    for pattern, instead in _PASSING:
        text = pattern.sub(instead, text)
    return text
