"""Rows out: where claims and documents are written."""

from reformextract.sinks.beside import Beside, DocumentsFile, ErrorsFile
from reformextract.sinks.files import spell_cell
from reformextract.sinks.protocol import Checkpoint, Sink
from reformextract.sinks.targets import documents_target, open_sink
from reformextract.store.postgres import shown_address

__all__ = [
    "Beside",
    "Checkpoint",
    "DocumentsFile",
    "ErrorsFile",
    "Sink",
    "documents_target",
    "open_sink",
    "shown_address",
    "spell_cell",
]
