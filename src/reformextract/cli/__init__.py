"""The command line: `main` runs the commands of `commands`, which show what `terminal` draws."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

import typer

from reformextract.cli.commands import app
from reformextract.cli.terminal import BROKEN_PIPE
from reformextract.errors import ReformExtractError

_SYSTEM_FAILED, _WRONG_CALL, _INTERRUPTED = 1, 2, 130


def _run(arguments: Sequence[str] | None) -> int:
    try:
        code = app(args=arguments, prog_name="reformextract", standalone_mode=False)
        sys.stdout.flush()
    except _CALL_ERROR as error:
        return _complain(error.format_message(), _WRONG_CALL)
    except ReformExtractError as error:
        return _complain(str(error), _WRONG_CALL)
    except (typer.Abort, KeyboardInterrupt):
        return _INTERRUPTED
    except BrokenPipeError:
        return BROKEN_PIPE
    except OSError as error:
        return _complain(str(error), _SYSTEM_FAILED)
    return code if isinstance(code, int) else 0


#: The base of typer's errors on a call, which it exports only by its heirs.
_CALL_ERROR: Any = typer.BadParameter.__mro__[2]


def _complain(message: str, code: int) -> int:
    sys.stderr.write(f"reformextract: {' '.join(message.split())}\n")
    return code


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code.

    The codes: 0 all went well, 1 the system failed, 2 a wrong call in one line, 3 a document failed, 130 interrupted.

    Args:
        arguments: those of the process where none are given.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    code = _run(arguments)
    if code == BROKEN_PIPE:
        # What is left in the buffer goes nowhere, so that the interpreter does not complain on its way out.
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(code)
