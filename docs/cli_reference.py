"""Writes docs/cli.md, the reference of the command line, from the commands themselves: ``python docs/cli_reference.py``."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

from typer.main import get_command

from reformextract.cli.commands import app

PROGRAM = "reformextract"
PAGE = Path(__file__).with_name("cli.md")

_INTRODUCTION = f"""\
# The command line

<!-- Written by docs/cli_reference.py from the commands themselves; `make cli-reference` writes it anew. -->

`{PROGRAM} COMMAND --help` says the same at a terminal, and `{PROGRAM} --version` prints the version. [The guide](guide.md) goes through the tasks.

"""

_EXIT_CODES = """\
## Exit codes

| code | meaning |
| ---: | --- |
| 0 | all went well |
| 1 | the system failed: no room, no right to write |
| 2 | a wrong call: an option, a lexicon or an extra that is missing, in one line |
| 3 | a document failed, the others are written; or an example of a lexicon does not hold |
| 130 | stopped by Ctrl-C; what was read is kept |
"""

_WORDS: dict[object, str] = {int: "INTEGER", float: "NUMBER", Path: "PATH"}


class Command(Protocol):
    """What is asked of a command, whichever class typer makes it of."""

    name: str | None
    help: str | None
    hidden: bool
    callback: Callable[..., Any] | None
    params: list[Any]


def write_reference() -> str:
    """Return the page: one section a command, in the order in which ``--help`` lists them."""
    sections = [_section(path, command) for path, command in _commands([], get_command(app))]
    return _INTRODUCTION + "\n".join([*sections, _EXIT_CODES])


def _commands(path: list[str], command: Any) -> Iterator[tuple[list[str], Command]]:
    for name, child in getattr(command, "commands", {}).items():
        if child.hidden:
            continue
        if hasattr(child, "commands"):
            yield from _commands([*path, name], child)
        else:
            yield [*path, name], child


def _section(path: list[str], command: Command) -> str:
    hints = _hints(command)
    arguments = [(p, _value(p, hints)) for p in command.params if p.param_type_name == "argument" and not p.hidden]
    options = [(p, _value(p, hints)) for p in command.params if p.param_type_name == "option" and not p.hidden]
    usage = " ".join([PROGRAM, *path, *(["[OPTIONS]"] if options else []), *(value for _, value in arguments)])
    rows = [(value, p.help or "", "") for p, value in arguments]
    for p, value in options:
        names = [f"{name} {value}".rstrip() for name in [*p.opts, *p.secondary_opts]]
        rows.append((", ".join(names), p.help or "", _default(p)))
    lines = [f"## {' '.join(path)}", "", inspect.cleandoc(command.help or ""), "", "```text", usage, "```", ""]
    if rows:
        lines += ["| argument or option | meaning | default |", "| --- | --- | --- |"]
        lines += [
            f"| {_code(name)} | {_cell(meaning)} | {_code(default) if default else ''} |"
            for name, meaning, default in rows
        ]
        lines.append("")
    return "\n".join(lines)


def _hints(command: Command) -> dict[str, object]:
    """What a value is, by the name of its parameter: the type below `Annotated`, `list` and `| None`."""
    found: dict[str, object] = {}
    callback = command.callback
    for name, hint in typing.get_type_hints(inspect.unwrap(callback) if callback else object).items():
        inner = [part for part in typing.get_args(hint) if part is not type(None)]
        while inner and typing.get_origin(hint) is not typing.Literal:
            hint = inner[0]
            inner = [part for part in typing.get_args(hint) if part is not type(None)]
        found[name] = hint
    return found


def _value(parameter: Any, hints: dict[str, object]) -> str:
    """How the value of a parameter is written: nothing for a switch, in brackets where an argument may be left out."""
    hint = hints.get(parameter.name)
    if hint is bool:
        return ""
    if typing.get_origin(hint) is typing.Literal:
        word = "|".join(map(str, typing.get_args(hint)))
    else:
        word = _WORDS.get(hint, "TEXT")
    if parameter.param_type_name == "option":
        return parameter.metavar or word
    name = parameter.metavar or parameter.name.upper()
    many = "..." if parameter.nargs == -1 else ""
    return f"{name}{many}" if parameter.required or name.startswith("[") else f"[{name}]{many}"


def _default(parameter: Any) -> str:
    default = parameter.default
    return "" if default is None or isinstance(default, bool) or callable(default) else str(default)


def _code(text: str) -> str:
    return f"`{text}`".replace("|", "\\|")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    PAGE.write_text(write_reference(), encoding="utf-8")
