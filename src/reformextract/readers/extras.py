"""Extras: the packages that some formats need, and how to say that one is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.util import find_spec

from reformextract.errors import UsageError

#: By ending: what it is called, the package that reads it, the module of that, and the extra that brings it.
_NEEDED: Mapping[str, tuple[str, str, str, str]] = {
    ".html": ("HTML", "trafilatura", "trafilatura", "html"),
    ".htm": ("HTML", "trafilatura", "trafilatura", "html"),
    ".parquet": ("Parquet", "pyarrow", "pyarrow", "arrow"),
    ".warc": ("WARC", "fastwarc", "fastwarc", "warc"),
    ".xlsx": ("XLSX", "openpyxl", "openpyxl", "xlsx"),
    ".docx": ("DOCX", "python-docx", "docx", "docx"),
    ".pdf": ("PDF", "pypdf", "pypdf", "pdf"),
}


def missing_extra(ending: str) -> UsageError:
    """Return the error that names the command which installs what files of an ending need.

    Args:
        ending: such as `.html`.

    >>> str(missing_extra(".pdf"))
    'PDF needs pypdf, which is not installed: pip install "reformextract[pdf]".'
    """
    name, package, _, extra = _NEEDED[ending]
    return UsageError(f'{name} needs {package}, which is not installed: pip install "reformextract[{extra}]".')


def check_extras(endings: Iterable[str]) -> None:
    """Refuse to begin where no file can be read without a package that is missing.

    Args:
        endings: those of all files, without `.gz`.

    Raises:
        UsageError: there are files, and each needs a package that is not installed.
    """
    missing = [ending if ending in _NEEDED and find_spec(_NEEDED[ending][2]) is None else None for ending in endings]
    if missing and missing[0] is not None and None not in missing:
        raise missing_extra(missing[0])
