"""The answers of a file, kept until the file changes: it is opened for a question alone, so that a run may write to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import streamlit as st

from reformextract.dashboard import queries
from reformextract.dashboard.findings import Findings, find_findings
from reformextract.dashboard.queries import Answer, Filters, Metric, Row
from reformextract.dashboard.words import Words
from reformextract.store.stored import StoredClaims

#: The questions, by name: what is kept is kept under the name and what was asked.
_QUESTIONS: dict[str, Callable[..., Any]] = {
    "metrics": queries.find_metrics,
    "places": queries.find_places,
    "kinds": queries.find_kinds,
    "years": queries.find_years,
    "points": queries.find_points,
    "claims": queries.find_claims,
    "claim": queries.find_claim,
    "printings": queries.find_printings,
    "count": queries.count_claims,
}


@st.cache_data(max_entries=200, show_spinner=False)
def _ask(path: str, changed: int, question: str, *given: object, **named: object) -> Any:
    """The answer of a file as it was at a time; the time is part of what it is kept under."""
    with StoredClaims(path) as stored:
        return _QUESTIONS[question](stored, *given, **named)


@st.cache_data(max_entries=4, show_spinner=False)
def _audit(path: str, changed: int) -> Findings:
    """The audit of a file as it was at a time."""
    return find_findings(Path(path))


@dataclass(frozen=True, slots=True)
class Desk:
    """A file of claims as it is now, and the words in which it is shown."""

    path: str
    changed: int
    words: Words

    @classmethod
    def open(cls, path: Path, words: Words) -> Self:
        """Return the file as it is now.

        Args:
            path: a DuckDB file of claims.
            words: the words of a language.

        Raises:
            UsageError: it is no file of claims, or a run writes to it now.
        """
        StoredClaims(path).close()
        return cls(str(path), path.stat().st_mtime_ns, words)

    def metrics(self, filters: Filters) -> list[Metric]:
        """Return the metrics of what passes, the commonest first."""
        answer: list[Metric] = self._ask("metrics", filters)
        return answer

    def places(self) -> list[Row]:
        """Return the provinces, prefectures and counties."""
        answer: list[Row] = self._ask("places")
        return answer

    def kinds(self) -> list[str]:
        """Return the kinds of agency."""
        answer: list[str] = self._ask("kinds")
        return answer

    def years(self) -> tuple[int, int] | None:
        """Return the first and the last year, or None."""
        answer: tuple[int, int] | None = self._ask("years")
        return answer

    def points(self, filters: Filters) -> Answer:
        """Return the claims for charts."""
        answer: Answer = self._ask("points", filters)
        return answer

    def claims(self, filters: Filters, words: str) -> Answer:
        """Return the claims for the table."""
        answer: Answer = self._ask("claims", filters, words=words)
        return answer

    def claim(self, ident: str) -> Row | None:
        """Return a claim with the text of its document, or None."""
        answer: Row | None = self._ask("claim", ident)
        return answer

    def printings(self, key: str) -> list[Row]:
        """Return the documents that print a claim."""
        answer: list[Row] = self._ask("printings", key)
        return answer

    def count(self) -> int:
        """Return how many claims the file holds."""
        answer: int = self._ask("count")
        return answer

    def audit(self) -> Findings:
        """Return what the audit of the whole file finds; it runs once for a file as it is."""
        return _audit(self.path, self.changed)

    def _ask(self, question: str, *given: object, **named: object) -> Any:
        return _ask(self.path, self.changed, question, *given, **named)
