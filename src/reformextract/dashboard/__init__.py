"""The dashboard: a page in the browser on a DuckDB file of claims, with trends, rankings, sentences and the audit."""

from reformextract.dashboard.launch import launch

__all__ = ["launch"]
