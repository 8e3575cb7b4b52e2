"""Files in: what people keep articles in, as documents."""

from reformextract.readers.documents import (
    ENDINGS,
    InputFile,
    Inputs,
    decode_text,
    find_inputs,
    read_documents,
    read_inputs,
)

__all__ = ["ENDINGS", "InputFile", "Inputs", "decode_text", "find_inputs", "read_documents", "read_inputs"]
