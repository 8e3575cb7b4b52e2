"""Claims that a run wrote, read back with the texts of their documents: `.jsonl` and `.duckdb`.

A file of JSON lines has the rows of its documents beside it (`NAME.documents.jsonl`); a text that is not in there is read
again from where it was read. Where that is gone, or is another text by now, the text is empty and the sentences remain.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from reformextract.errors import UsageError
from reformextract.models import Claim, Document, FileDocument, Result
from reformextract.readers.documents import read_documents
from reformextract.store.stored import StoredClaims
from reformextract.tables import COLUMNS, DOCUMENT_COLUMNS, unflatten

#: The endings of files that claims are read back from.
CLAIM_ENDINGS = (".jsonl", ".duckdb")
#: What stands behind the path of a file: the number of a row, a sheet and a row.
_ROW = re.compile(r"(?::[^/:]+)?:\d+$")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row on a document, as a run writes it; without a text where that has to be read again."""

    document: Document
    path: str
    characters: int


def holds_claims(path: str | Path) -> bool:
    """Return whether a file holds claims that a run wrote, rather than documents to read.

    Args:
        path: a path; one that does not exist holds none.
    """
    name = Path(path)
    if name.suffix.lower() == ".duckdb":
        return True
    if name.suffix.lower() != ".jsonl" or not name.is_file():
        return False
    try:
        _, row = next(_read_lines(name), (0, {}))
    except UsageError:
        return False
    return "metric" in row and "doc_id" in row


def read_results(path: str | Path) -> list[Result]:
    """Return the documents of a run with their claims, in the order of the run; those without a claim are left out.

    Args:
        path: what `extract -o` wrote: `.jsonl` or `.duckdb`.

    Raises:
        UsageError: there is no such file, its ending is another, or it holds something else than claims.
    """
    ending = Path(path).suffix.lower()
    if ending == ".duckdb":
        with StoredClaims(path) as stored:
            names = ", ".join(f'"{column.name}"' for column in COLUMNS)
            records = (unflatten(row) for row in stored.rows(f"SELECT {names} FROM claims"))
            claims = _parse_claims(enumerate(records, 1), f"{path}: row ")
            names = ", ".join(f'"{column.name}"' for column in DOCUMENT_COLUMNS)
            rows = [_parse_row(row) for row in stored.rows(f"SELECT {names} FROM documents ORDER BY position")]
    elif ending == ".jsonl":
        if not Path(path).is_file():
            raise UsageError(f"{path}: there is no such file; `reformextract extract … -o {path}` writes one.")
        claims = _parse_claims(_read_lines(Path(path)), f"{path}:")
        rows = _read_document_rows(Path(path).with_suffix(".documents.jsonl"))
    else:
        raise UsageError(
            f"{path}: claims are read back from files that end in {' and '.join(CLAIM_ENDINGS)}; "
            "write one with `reformextract extract … -o claims.jsonl`."
        )
    return _join(claims, rows)


def _parse_claims(records: Iterable[tuple[int, Mapping[str, Any]]], where: str) -> list[Claim]:
    claims = []
    for number, record in records:
        try:
            claims.append(Claim.model_validate(record))
        except ValidationError as error:
            wrong = error.errors()[0]
            field = ".".join(map(str, wrong["loc"])) or "the row"
            raise UsageError(
                f"{where}{number}: this is no claim ({field}: {wrong['msg']}); give what `extract -o claims.jsonl` writes."
            ) from None
    return claims


def _read_lines(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects of a file of JSON lines, with the numbers of their lines."""
    try:
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                row = json.loads(line)
                if not isinstance(row, dict):
                    raise UsageError(f"{path}:{number}: this is no JSON object; each line holds one.")
                yield number, row
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: it cannot be read ({error}); give JSON lines in UTF-8.") from None


def _parse_row(row: Mapping[str, Any]) -> _Row:
    known = {name: row.get(name) for name in ("published", "region", "title", "url")}
    document = Document(row.get("text") or "", id=str(row["id"]), **known)
    return _Row(document, str(row.get("path") or ""), int(row.get("characters") or 0))


def _read_document_rows(path: Path) -> list[_Row]:
    """The documents of a run with their texts, none where the file is gone."""
    if not path.is_file():
        return []
    rows = [_parse_row(row) for _, row in _read_lines(path) if row.get("id") is not None and row.get("claims")]
    texts = _read_texts(row.path for row in rows if not row.document.text)
    return [row if row.document.text else _with_text(row, texts.get(row.path, "")) for row in rows]


def _with_text(row: _Row, text: str) -> _Row:
    if len(text) != row.characters:  # the file is another one by now, and offsets would point anywhere
        return row
    given = row.document
    again = Document(
        text, id=given.id, published=given.published, region=given.region, title=given.title, url=given.url
    )
    return _Row(again, row.path, row.characters)


def _read_texts(paths: Iterable[str]) -> dict[str, str]:
    """The texts that stand at these paths today, by path."""
    files: dict[str, None] = {}
    for path in paths:
        file = path.split("!", 1)[0]
        if not os.path.isfile(file):
            file = _ROW.sub("", file)
        if os.path.isfile(file):
            files.setdefault(file)
    if not files:
        return {}
    return {read.path: read.text for read in read_documents(list(files)) if isinstance(read, FileDocument)}


def _join(claims: Iterable[Claim], rows: Iterable[_Row]) -> list[Result]:
    of: dict[str, list[Claim]] = {}
    for claim in claims:
        of.setdefault(claim.doc_id, []).append(claim)
    known = {row.document.id: row.document for row in rows if row.document.id in of}
    order = [*known, *(ident for ident in of if ident not in known)]
    return [Result(known.get(ident) or _document_of(of[ident][0]), tuple(of[ident])) for ident in order]


def _document_of(claim: Claim) -> Document:
    """What a claim tells of its document, where no row does."""
    source = claim.source
    return Document("", id=claim.doc_id, published=source.published, title=source.title, url=source.url)
