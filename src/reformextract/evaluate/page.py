"""The report of an evaluation as one HTML page that opens anywhere: scores, and the errors in their sentences."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from reformextract.evaluate.answers import FIELDS, SCOPED, GoldClaim, SaidClaim, Span
from reformextract.evaluate.report import Article, Report
from reformextract.highlights import STYLE, Mark, write_marked

#: Marks at which a sentence ends, and the most characters shown on either side of a value.
_STOPS, _SIDE = "。！？；\n", 160

_HEAD = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evaluation</title>{STYLE}
<style>
:root {{ color-scheme: light dark; }}
body {{ font-family: system-ui, "Noto Sans CJK SC", "Noto Sans SC", sans-serif; margin: 2em auto; padding: 0 1em; max-width: 72em; background: Canvas; color: CanvasText; }}
.rx td.num, .rx th.num {{ text-align: right; font-variant-numeric: tabular-nums; }}
details {{ margin: .4em 0 .4em .8em; }}
summary {{ cursor: pointer; }}
summary:hover {{ text-decoration: underline; }}
.error {{ border-left: 3px solid rgba(128,128,128,.4); padding: .2em .8em; margin: .7em 0; overflow-wrap: anywhere; }}
.error p {{ margin: .2em 0; unicode-bidi: isolate; }}
.error td.wrong, .error td.gold {{ font-weight: 600; }}
.error td.wrong {{ background: rgba(220,60,60,.18); }}
.error td.gold {{ background: rgba(30,160,90,.18); }}
.where {{ opacity: .75; font-size: .9em; }}
</style></head><body class="rx">
"""


class _Error(NamedTuple):
    """One wrong claim: the field or sort it is listed under, where it stands, and what was wanted and said by field."""

    article: Article
    span: Span
    marks: tuple[Mark, ...]
    rows: tuple[tuple[str, str, str, bool], ...]


def write_page(report: Report) -> str:
    """Return the report as an HTML page: it needs nothing beside it, has no script, and all texts in it are escaped.

    Args:
        report: what an evaluation found.
    """
    by_field = "".join(_write_field(report, field) for field in ("missed", "spurious", *FIELDS))
    by_article = "".join(map(_write_article, report.articles))
    return (
        f"{_HEAD}<h1>Evaluation</h1><p>{report.gold:,} gold claims, {report.said:,} claims found, in "
        f"{len(report.articles):,} documents. A record is right where all of its fields are.</p>"
        f"{_write_scores(report)}<h2>Errors by field</h2>{by_field}<h2>Errors by document</h2>{by_article}</body></html>\n"
    )


def _write_scores(report: Report) -> str:
    heads = ("", "precision", "recall", "F1", "constant answer", "right where it is not the default")
    rows = []
    for row, found in report.rates.items():
        share, asked = report.hard.get(row, (None, 0))
        told = ["" if row not in report.constant else f"{report.constant[row]:.3f}"]
        told.append("" if share is None else f"{share:.3f} of {asked:,}")
        cells = [f"{found.precision:.3f}", f"{found.recall:.3f}", f"{found.f1:.3f}", *told]
        numbers = "".join(f'<td class="num">{cell}</td>' for cell in cells)
        rows.append(f"<tr><th>{row}</th>{numbers}</tr>")
    head = "".join(f'<th class="num">{name}</th>' if name else "<th></th>" for name in heads)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _write_field(report: Report, field: str) -> str:
    blocks, total = [], 0
    for article in report.articles:
        errors = list(_find_errors(article, (field,)))
        total += len(errors)
        if errors:
            shown = "".join(map(_write_error, errors))
            blocks.append(
                f"<details><summary>{escape(article.name)} <small>({len(errors):,})</small></summary>{shown}</details>"
            )
    if not total:
        return f"<p>{field}: no errors</p>"
    return f"<details><summary><b>{field}</b> <small>({total:,})</small></summary>{''.join(blocks)}</details>"


def _write_article(article: Article) -> str:
    errors = sorted(_find_errors(article, ("missed", "spurious", *FIELDS)), key=lambda error: error.span)
    head = (
        f"<b>{escape(article.name)}</b> <small>gold {len(article.golds):,}, found {article.said:,}, detection F1 "
        f"{article.rate('detection').f1:.3f}, record F1 {article.rate('record').f1:.3f}</small>"
    )
    body = "".join(map(_write_error, errors)) or "<p>no errors</p>"
    return f"<details><summary>{head}</summary>{body}</details>"


def _find_errors(article: Article, sorts: tuple[str, ...]) -> Iterable[_Error]:
    """The errors of some sorts, one for each claim; all its fields are told where all are asked for."""
    if "missed" in sorts:
        for gold in article.missed:
            want = (("metric", gold.metrics[0], "—", True), ("value", str(gold.amount), "—", True))
            yield _Error(article, gold.span, (_mark(gold.span, "value", "missed"),), want)
    if "spurious" in sorts:
        for said in article.spurious:
            got = (("metric", "—", str(said.metric), True), ("value", "—", str(said.amount), True))
            yield _Error(article, said.span, _marks(None, said, SCOPED), got)
    for pair in article.pairs:
        wrong = [field for field in FIELDS if field in sorts and field not in pair.right]
        if wrong:
            shown = FIELDS if len(sorts) > 1 else wrong
            rows = tuple((field, *pair.both(field), field not in pair.right) for field in shown)
            yield _Error(article, pair.gold.span, _marks(pair.gold, pair.said, shown), rows)


def _marks(gold: GoldClaim | None, said: SaidClaim, fields: Iterable[str]) -> tuple[Mark, ...]:
    marks = [_mark(gold.span, "value", "gold")] if gold else []
    if gold is None or said.span != gold.span:
        marks.append(_mark(said.span, "value", "found"))
    for field in fields:
        mention = said.mentions.get(field)
        if mention and mention[1]:
            marks.append(_mark(mention[1], field, field))
    return tuple(marks)


def _mark(span: Span, kind: str, title: str) -> Mark:
    return Mark(span[0], span[1], kind, title)


def _write_error(error: _Error) -> str:
    start, end = _find_sentence(error.article.text, error.span)
    marks = [Mark(m.start - start, m.end - start, m.kind, m.title) for m in error.marks]
    sentence = write_marked(error.article.text[start:end], marks)
    rows = "".join(
        f'<tr><th>{field}</th><td class="{"gold" if wrong else "same"}">{escape(want)}</td>'
        f'<td class="{"wrong" if wrong else "same"}">{escape(got)}</td></tr>'
        for field, want, got, wrong in error.rows
    )
    where = f"{escape(error.article.name)}, characters {error.span[0]:,} to {error.span[1]:,}"
    return (
        f'<div class="error"><p>{sentence}</p><p class="where">{where}</p>'
        f"<table><thead><tr><th></th><th>gold</th><th>found</th></tr></thead><tbody>{rows}</tbody></table></div>"
    )


def _find_sentence(text: str, span: Span) -> Span:
    """Where the sentence about a span begins and ends; a long one is cut."""
    first, last = max(0, span[0] - _SIDE), min(len(text), max(span[1], 0) + _SIDE)
    start = max(text.rfind(stop, first, max(span[0], 0)) for stop in _STOPS) + 1
    ends = [at for stop in _STOPS if (at := text.find(stop, max(span[1], 0), last)) >= 0]
    return max(first, start), min(ends) + 1 if ends else last
