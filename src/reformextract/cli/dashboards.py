"""The command `dashboard`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from reformextract.dashboard import launch


def dashboard(
    claims: Annotated[Path, typer.Argument(help="A DuckDB file that `extract -o claims.duckdb` wrote.")],
    port: Annotated[int | None, typer.Option(min=1, max=65535, help="Where it listens; else the first free port from 8501 on.")] = None,
    address: Annotated[str, typer.Option(help="What it listens on; 0.0.0.0 lets other machines in.")] = "localhost",
    headless: Annotated[bool, typer.Option("--headless", help="Open no browser.")] = False,
) -> None:  # fmt: skip
    """Show trends, rankings, sentences and the audit of a file of claims in the browser, until Ctrl-C."""
    launch(claims, port=port, address=address, headless=headless)
