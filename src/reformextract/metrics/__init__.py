"""What each quantity counts: the phrase, and whether it is a level, change, share, rank or difference."""

from __future__ import annotations

from reformextract.metrics.canonical import CanonicalMetrics
from reformextract.metrics.carrying import Reading, Told
from reformextract.metrics.finder import MetricFinder

__all__ = ["CanonicalMetrics", "MetricFinder", "Reading", "Told"]
