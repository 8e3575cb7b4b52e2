"""Quantified claims from Chinese news and government reports."""

__version__ = "0.1.0"
