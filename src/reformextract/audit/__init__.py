"""Figures checked against one another: `audit` gives the contradictions, and what was checked and holds."""

from reformextract.audit.finder import audit

__all__ = ["audit"]
