"""Where a claim stands: its sentence, its document, and the other documents that print it; all of it shown as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from reformextract.dashboard.answers import Desk
from reformextract.dashboard.queries import Row
from reformextract.sinks.files import spell_cell

#: Characters of a document that are shown.
_MOST_CHARACTERS = 50_000


def show_claim(desk: Desk, ident: str, *, number: int = 0) -> None:
    """Show the sentence of a claim with its fields and its source.

    Args:
        desk: the file.
        ident: the id of the claim.
        number: which one it is, where a page shows several.
    """
    words = desk.words
    claim = desk.claim(ident)
    if claim is None:
        return
    with st.container(border=True, key=f"claim-{number}"):
        st.caption(words("sentence"))
        st.text(claim["sentence_text"] or "")
        fields = {
            "value": claim["value_text"], "phrase": claim["metric_text"], "region": claim["region_name"],
            "agency": claim["agency_name"], "period": _period(claim),
            "modality": words("modality.target") if claim["modality"] == "target" else None,
        }  # fmt: skip
        with st.container(horizontal=True, gap="medium"):
            for name, value in fields.items():
                if value:
                    with st.container(width="content", gap=None):
                        st.caption(words(name))
                        st.text(value)
        st.caption(words("source"))
        with st.container(horizontal=True, vertical_alignment="center"):
            st.text(" · ".join(part for part in (claim["title"], claim["published"], claim["doc_id"]) if part))
            if (address := web_address(claim["url"])) is not None:
                st.link_button(words("open"), address, icon=":material/open_in_new:")
        printings = desk.printings(claim["key"])
        if len(printings) > 1:
            st.caption(words("printings", count=len(printings)))
            st.dataframe(
                table_of(printings, ("title", "published", "doc_id", "sentence_text")), hide_index=True, placeholder="",
                column_config={
                    "title": words("source"), "published": words("published"), "doc_id": words("document"),
                    "sentence_text": words("sentence"),
                },
            )  # fmt: skip
        if claim["document_text"]:
            with st.expander(words("whole_text")):
                st.text(claim["document_text"][:_MOST_CHARACTERS])


def table_of(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> dict[str, list[str]]:
    """Return rows as columns of text, which a table shows as they are.

    Args:
        rows: rows by the names of their columns.
        columns: those that are shown, in order.

    >>> table_of([{"title": "工作报告", "published": None}], ["title", "published"])
    {'title': ['工作报告'], 'published': ['']}
    """
    return {name: ["" if row[name] is None else str(row[name]) for row in rows] for name in columns}


def web_address(url: str | None) -> str | None:
    """Return an address that a browser may follow, or None for none and for those of other sorts (`javascript:`).

    Args:
        url: the address of a document.

    >>> web_address("https://example.org/a"), web_address("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    return url if url is not None and url.lower().startswith(("http://", "https://")) else None


def _period(claim: Row) -> str:
    """The period as written, with its days behind it."""
    days = [spell_cell(day) for day in (claim["period_start"], claim["period_end"]) if day is not None]
    if not days:
        return claim["period_text"] or ""
    told = " – ".join(dict.fromkeys(days)) if claim["period_start"] is not None else f"… – {days[-1]}"
    return f"{claim['period_text']} ({told})" if claim["period_text"] else told
