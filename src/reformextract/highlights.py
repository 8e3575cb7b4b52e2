"""Text with marked spans as static HTML: what a notebook shows of documents and claims, and pages show of errors.

Below `models`, so it handles claims and documents by their attributes. Every text is escaped, nothing is script, and
the colours are see-through, so that they read on light and on dark ground alike.

>>> write_marked("结案3件<b>", [Mark(2, 4, "value")])
'结案<mark class="rx-value">3件</mark>&lt;b&gt;'
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import Any, NamedTuple

#: What is marked of a claim, in the order in which it is explained.
KINDS = ("value", "metric", "agency", "region", "period")
#: Rows of a table of claims; characters of a sentence, and of a text, that are shown.
_ROWS, _SENTENCE, _TEXT = 50, 200, 20_000
_ARROWS = {"up": " ↑", "down": " ↓"}

#: The style of marks and tables, for pages that stand alone as for the outputs of a notebook.
STYLE = """<style>
.rx { font-size: .95em; line-height: 1.7; color: inherit; }
.rx mark { color: inherit; padding: 1px 0; border-radius: 2px; background: rgba(128,128,128,.25); }
.rx mark.rx-value { background: rgba(240,170,0,.38); font-weight: 600; }
.rx mark.rx-metric { background: rgba(40,150,240,.26); }
.rx mark.rx-agency { background: rgba(160,90,230,.26); }
.rx mark.rx-region { background: rgba(30,170,110,.28); }
.rx mark.rx-period { background: rgba(235,80,120,.24); }
.rx table { border-collapse: collapse; }
.rx th, .rx td { text-align: left; vertical-align: top; padding: 3px 8px; border-bottom: 1px solid rgba(128,128,128,.35); unicode-bidi: isolate; }
.rx td.rx-sentence { min-width: 18em; max-width: 40em; white-space: normal; }
.rx .rx-text { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 50em; unicode-bidi: isolate; }
.rx .rx-known { opacity: .75; }
</style>"""
#: The element around all; its classes keep a notebook from reading $ in a text as a formula.
_OPEN, _CLOSE = '<div class="rx tex2jax_ignore mathjax_ignore">', "</div>"


class Mark(NamedTuple):
    """A span of a text with its kind (one of `KINDS`, or any other word of letters) and what it says when pointed at."""

    start: int
    end: int
    kind: str
    title: str = ""


class Segment(NamedTuple):
    """A stretch of a text with all marks that cover it, the longest first."""

    start: int
    end: int
    marks: tuple[Mark, ...]


def find_segments(length: int, marks: Iterable[Mark]) -> list[Segment]:
    """Return the segments into which marks cut a text: in order, without gap or overlap.

    Marks may overlap and nest; one that is empty or does not lie within the text is dropped.

    Args:
        length: how many characters the text has.
        marks: the marks, in any order.

    >>> [(s.start, s.end, len(s.marks)) for s in find_segments(6, [Mark(0, 4, "agency"), Mark(2, 6, "region"), Mark(5, 9, "value")])]
    [(0, 2, 1), (2, 4, 2), (4, 6, 1)]
    """
    held = sorted(
        {mark for mark in marks if 0 <= mark.start < mark.end <= length}, key=lambda m: (m.start, -m.end, m.kind)
    )
    cuts = sorted({0, length, *(edge for mark in held for edge in mark[:2])})
    segments: list[Segment] = []
    active: list[Mark] = []
    following = 0
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.end > start]
        while following < len(held) and held[following].start == start:
            active.append(held[following])
            following += 1
        covering = sorted(active, key=lambda mark: mark.start - mark.end)
        segments.append(Segment(start, end, tuple(covering)))
    return segments


def write_marked(text: str, marks: Iterable[Mark]) -> str:
    """Return a text as HTML, escaped, with `<mark class="rx-KIND">` around what is marked.

    Args:
        text: any text.
        marks: spans of it, half-open and in code points.
    """
    parts = []
    for start, end, covering in find_segments(len(text), marks):
        piece = escape(text[start:end])
        for mark in reversed(covering):
            title = f' title="{escape(mark.title)}"' if mark.title else ""
            piece = f'<mark class="rx-{escape(mark.kind)}"{title}>{piece}</mark>'
        parts.append(piece)
    return "".join(parts)


# --- claims ----------------------------------------------------------------------------------------------------------


def show_period(period: Any) -> str:
    """Return a period in as few characters as tell it: 2023, 2023-09, 2019–2023, 2023-01–09; nothing for None."""
    if period is None:
        return ""
    start, end = period.start, period.end
    if start is None or end is None:
        return f"{start or ''}…{end or ''}" if start or end else str(period.text)
    if start.day == 1 and (end + dt.timedelta(1)).day == 1:
        if start.month == 1 and end.month == 12:
            return f"{start.year}" if start.year == end.year else f"{start.year}–{end.year}"
        first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
        return first if first == last else f"{first}–{last[5:] if start.year == end.year else last}"
    return f"{start}" if start == end else f"{start}–{str(end)[5:] if start.year == end.year else end}"


def show_value(value: Any) -> str:
    """Return a value as it is written, with the sign of its bound before it where it has one: >3.2万余件."""
    return f"{'' if value.bound in ('=', 'range') else value.bound}{value.text}"


def show_aspect(claim: Any) -> str:
    """Return the aspect of a claim with the arrow of its direction, and whether it is a target."""
    return f"{claim.aspect}{_ARROWS.get(claim.direction, '')}{'' if claim.modality == 'actual' else ' target'}"


def find_marks(claims: Iterable[Any]) -> list[Mark]:
    """Return the marks of claims in the text of their document, each once; what the metadata tell has none.

    Args:
        claims: the claims of one document.
    """
    marks: dict[Mark, None] = {}
    for claim in claims:
        said = f"{claim.metric.text} {show_value(claim.value)} · {show_aspect(claim)}"
        marks[_mark(claim.value.span, "value", said)] = None
        for span in claim.metric.spans:
            marks[_mark(span, "metric")] = None
        for kind in ("agency", "region", "period"):
            told = getattr(claim, kind)
            if told is not None and told.span is not None:
                shown = show_period(told) if kind == "period" else told.name or told.text
                marks[_mark(told.span, kind, shown)] = None
    return list(marks)


def _mark(span: tuple[int, int], kind: str, title: str = "") -> Mark:
    return Mark(span[0], span[1], kind, title)


def write_sentence(claim: Any) -> str:
    """Return the sentence of a claim as HTML with the value and the fields marked; a long one is cut about the value.

    Args:
        claim: a claim.
    """
    text, (start, end) = claim.sentence.text, claim.sentence.span
    marks = [Mark(m.start - start, m.end - start, m.kind, m.title) for m in find_marks([claim])]
    if len(text) != end - start:
        # Lines that were joined: the characters of the sentence stand elsewhere than their offsets say.
        told = {"value": claim.value, "metric": claim.metric, "agency": claim.agency, "period": claim.period}
        words = [(kind, one.text) for kind, one in told.items() if one is not None and text.count(one.text) == 1]
        marks = [Mark(text.index(word), text.index(word) + len(word), kind) for kind, word in words]
    value = next((mark for mark in marks if mark.kind == "value"), Mark(0, 0, "value"))
    first = max(0, min(value.start - _SENTENCE // 2, len(text) - _SENTENCE))
    last = min(len(text), max(first + _SENTENCE, value.end))
    cut = [
        Mark(max(m.start, first) - first, min(m.end, last) - first, m.kind, m.title)
        for m in marks if m.start < last and m.end > first
    ]  # fmt: skip
    return f"{'…' if first else ''}{write_marked(text[first:last], cut)}{'…' if last < len(text) else ''}"


def _write_table(claims: Sequence[Any]) -> str:
    rows = []
    for claim in claims[:_ROWS]:
        cells = (
            (claim.agency.name or claim.agency.text) if claim.agency else "",
            claim.region.name if claim.region else "",
            claim.metric.text,
            show_value(claim.value),
            show_period(claim.period),
            show_aspect(claim),
        )
        plain = "".join(f"<td>{escape(cell)}</td>" for cell in cells)
        rows.append(f'<tr><td class="rx-sentence">{write_sentence(claim)}</td>{plain}</tr>')
    head = "".join(
        f"<th>{name}</th>" for name in ("sentence", "agency", "region", "metric", "value", "period", "aspect")
    )
    left = len(claims) - _ROWS
    more = f"<p>… and {left:,} claims more.</p>" if left > 0 else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>{more}"


def write_claims(claims: Sequence[Any]) -> str:
    """Return claims as an HTML table that stands alone: sentence, agency, region, metric, value, period and aspect.

    Args:
        claims: claims, of one document or of many; so many as fit a screen or two are shown, the others counted.
    """
    return f"{STYLE}{_OPEN}{_write_table(claims) if claims else '<p>no claims</p>'}{_CLOSE}"


def write_document(document: Any, claims: Sequence[Any] | None = None, error: str | None = None) -> str:
    """Return a document as HTML that stands alone: its title, what is known of it, and its text.

    Args:
        document: a document.
        claims: its claims, which are marked in the text and stand below it in a table; None where nobody looked.
        error: what went wrong with it.
    """
    text = document.text
    known = [("id", document.id), ("published", document.published), ("region", document.region), ("url", document.url)]
    told = " · ".join(f"{name}: {escape(str(value))}" for name, value in known if value is not None)
    title = f"<p><b>{escape(str(document.title))}</b></p>" if document.title else ""
    left = len(text) - _TEXT
    shown = write_marked(text[:_TEXT], find_marks(claims or ()))
    more = f"<p>… and {left:,} characters more.</p>" if left > 0 else ""
    failed = f"<p><b>{escape(error)}</b></p>" if error else ""
    table = "" if claims is None else f"<p>{len(claims):,} claims</p>{_write_table(claims) if claims else ''}"
    body = f'<p class="rx-known">{told}</p><div class="rx-text">{shown}</div>{more}{failed}{table}'
    return f"{STYLE}{_OPEN}{title}{body}{_CLOSE}"
