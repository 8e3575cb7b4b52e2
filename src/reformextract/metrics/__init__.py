"""What each quantity counts: the phrase, and whether it is a level, change, share, rank or difference."""

from __future__ import annotations

from reformextract.metrics.canonical import CanonicalMetrics
from reformextract.metrics.finder import MetricFinder, Reading

__all__ = ["CanonicalMetrics", "MetricFinder", "Reading"]
