"""Ctrl-C and SIGTERM: taken at a moment at which nothing is half written."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Self


class Stopped(BaseException):
    """The run was told to stop; what was written is complete. No error of a document: nothing that catches those takes it."""


class Stop:
    """While it is entered, Ctrl-C and SIGTERM raise `Stopped` where they may, at once or at the next such place.

    >>> with Stop() as stop, stop.allowed():
    ...     "结案3件"
    '结案3件'
    """

    def __init__(self) -> None:
        self._asked = False
        self._may = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._ask)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        if self._may:
            self._may = False
            raise Stopped

    @contextmanager
    def allowed(self) -> Iterator[None]:
        """Let `Stopped` be raised inside; where it was asked for before, it is raised at the beginning."""
        if self._asked:
            raise Stopped
        self._may = True
        try:
            yield
        finally:
            self._may = False
