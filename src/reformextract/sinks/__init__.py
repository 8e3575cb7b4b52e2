"""Rows out: where claims and documents are written."""

from reformextract.sinks.beside import BesideFile, documents_file, errors_file
from reformextract.sinks.files import spell_cell
from reformextract.sinks.protocol import Checkpoint, Sink
from reformextract.sinks.targets import documents_target, open_sink
from reformextract.store.postgres import shown_address

__all__ = [
    "BesideFile",
    "Checkpoint",
    "Sink",
    "documents_file",
    "documents_target",
    "errors_file",
    "open_sink",
    "shown_address",
    "spell_cell",
]
