"""The table of documents: one row each, also for those that failed or gave no claim."""

from __future__ import annotations

import datetime as dt
from typing import Any

from reformextract.tables.columns import Column, ColumnType, json_text, leaf


def document_line(outcome: Any, *, text: bool = True) -> str:
    """Return the row of a document as one line of JSON: one member for each of `DOCUMENT_COLUMNS`.

    Args:
        outcome: a `models.Outcome`.
        text: give the text of the document, else null.
    """
    row = {column.name: column.getter(outcome) for column in DOCUMENT_COLUMNS}
    return json_text(row if text else {**row, "text": None})


def _cell(name: str, kind: ColumnType, path: str, chinese: str, english: str) -> Column:
    return Column(name, kind, chinese, english, leaf(path))


def _published(outcome: Any) -> str | None:
    given = outcome.document.published
    return given.isoformat() if isinstance(given, dt.date) else None if given is None else str(given)


#: The columns of the table of documents, in order.
DOCUMENT_COLUMNS: tuple[Column, ...] = (
    _cell("id", "text", "document.id", "文档编号", "id of the document"),
    _cell("position", "integer", "position", "在本次运行中的序号，从 0 起", "its place in the run, from 0"),
    _cell("path", "text", "document.path", "读自何处", "where it was read"),
    _cell("title", "text", "document.title", "随文给定的标题", "title, as given with it"),
    Column("published", "text", "随文给定的发布日期", "date of publication, as given with it", _published),
    _cell("region", "text", "document.region", "随文给定的地区", "region, as given with it"),
    _cell("url", "text", "document.url", "网址", "address"),
    _cell("encoding", "text", "document.encoding", "文件的编码", "encoding of its bytes"),
    Column("characters", "integer", "字数", "length of its text", lambda outcome: len(outcome.document.text)),
    _cell(
        "status",
        "text",
        "status",
        "done 已提取，failed 未能读出，duplicate 与前文相同",
        "done, failed, or duplicate (the same text as one before)",
    ),
    _cell("reason", "text", "reason", "未能读出的原因", "why it failed"),
    _cell(
        "duplicate_of",
        "text",
        "duplicate_of",
        "与哪一文档相同或近乎相同",
        "the document that it is the same as, or nearly",
    ),
    _cell("claims", "integer", "claims", "论断条数", "number of its claims"),
    _cell("text", "text", "document.text", "位置所指的正文", "the text that offsets point into"),
)
