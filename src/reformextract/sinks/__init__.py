"""Rows out: where claims and documents are written."""

from reformextract.sinks.files import ErrorsFile, FileSink, spell_cell

__all__ = ["ErrorsFile", "FileSink", "spell_cell"]
