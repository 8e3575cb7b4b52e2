"""Agencies and places in running text: where they stand, of what kind, and the place they name themselves."""

from __future__ import annotations

from reformextract.mentions.finder import MentionFinder

__all__ = ["MentionFinder"]
