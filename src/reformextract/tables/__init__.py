"""The flat form: every sink takes names, order and types of its columns from here."""

from reformextract.tables.claims import COLUMNS, base_factor, codebook, flat_line, flatten, is_metric_class, to_base
from reformextract.tables.columns import PRECISION, SCALE, Column, ColumnType
from reformextract.tables.documents import DOCUMENT_COLUMNS, document_line
from reformextract.tables.records import unflatten

__all__ = [
    "COLUMNS",
    "DOCUMENT_COLUMNS",
    "PRECISION",
    "SCALE",
    "Column",
    "ColumnType",
    "base_factor",
    "codebook",
    "document_line",
    "flat_line",
    "flatten",
    "is_metric_class",
    "to_base",
    "unflatten",
]
