"""Files in: what people keep articles in, as documents."""

from reformextract.readers.claims import CLAIM_ENDINGS, holds_claims, read_results
from reformextract.readers.documents import read_documents, read_inputs
from reformextract.readers.encodings import decode_text
from reformextract.readers.endings import ENDINGS
from reformextract.readers.inputs import InputFile, Inputs, find_inputs
from reformextract.readers.limits import Limits
from reformextract.readers.rows import COLUMN_FIELDS

__all__ = [
    "CLAIM_ENDINGS",
    "COLUMN_FIELDS",
    "ENDINGS",
    "InputFile",
    "Inputs",
    "Limits",
    "decode_text",
    "find_inputs",
    "holds_claims",
    "read_documents",
    "read_inputs",
    "read_results",
]
