"""What can go wrong, each with one sentence that says what, where and what to do."""

from __future__ import annotations

from pathlib import Path


class ReformExtractError(Exception):
    """Base of every error that the library raises on purpose."""


class NumberError(ReformExtractError, ValueError):
    """A text that was to be read as a number is none."""


class DateError(ReformExtractError, ValueError):
    """A publication date that is neither a date nor an ISO string, year or month."""


class RegionError(ReformExtractError, ValueError):
    """A region that no code and no name of the gazetteer answers to."""


class LexiconError(ReformExtractError):
    """A lexicon file that cannot be used: names file, line and entry, and what would be right."""

    def __init__(
        self, message: str, *, file: Path | str | None = None, line: int | None = None, entry: str = ""
    ) -> None:
        where = "".join([f"{file}" if file else "", f":{line}" if line else "", f": entry '{entry}'" if entry else ""])
        super().__init__(f"{where}: {message}" if where else message)


class DocumentError(ReformExtractError):
    """A document that cannot be read; a batch writes it to the errors file and goes on."""


class UsageError(ReformExtractError):
    """A call that cannot be carried out as given (a wrong option, a missing file, a missing extra)."""


class SinkError(ReformExtractError):
    """A target that takes no more (a full disk, a lost connection); what was committed to it is kept."""

    def __init__(self, target: Path | str, what: str) -> None:
        super().__init__(
            f"{target}: {what}; what is complete is kept, and the same command with --resume goes on from there."
        )
