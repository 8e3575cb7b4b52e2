"""The page of a report: its parts put together, sealed by a policy that runs our script and nothing else."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterable
from importlib.resources import files

from reformextract.models import Audit, Result
from reformextract.report.contents import escaped_json, read_contents
from reformextract.version import __version__

#: What takes the place of a part in page.html.
_SLOT = re.compile(r"\{\{(\w+)\}\}")
#: What has no place in a title: halves of characters, and characters that steer a terminal or the order of writing.
_UNPRINTABLE = re.compile(r"[\ud800-\udfff\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


def report_html(results: Iterable[Result], audit: Audit | None = None, *, title: str | None = None) -> str:
    """Return a page of HTML that shows claims in their articles, and needs nothing but a browser.

    The same claims give the same page on every run and machine. What articles say is data in it: a policy within the
    page lets the browser run its script alone and ask nobody for anything.

    Args:
        results: documents with their claims, as `readers.read_results` or `pipe` give them.
        audit: what an audit of these claims found, or None.
        title: what the page is called, else that it is a report.

    >>> from reformextract.models import Document
    >>> from reformextract.pipeline import extract
    >>> document = Document("2020年，全市法院结案46407件。", id="court", region="衡水市")
    >>> page = report_html([Result(document, tuple(extract(document.text, id="court", region="衡水市")))], title="法院")
    >>> "<title>法院</title>" in page, "46407件" in page
    (True, True)
    """
    named = " ".join(_UNPRINTABLE.sub(" ", title or "").split())
    contents = {"title": named, "version": __version__, **read_contents(results, audit)}
    script, style = _part("page.js"), _part("page.css")
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
    parts = {
        "policy": policy,
        "title": html.escape(named or "论断报告 · Claims report"),
        "style": style,
        "words": escaped_json(json.loads(_part("words.json"))),
        "contents": escaped_json(contents),
        "script": script,
    }
    return _SLOT.sub(lambda slot: parts[slot[1]], _part("page.html"))


def _part(name: str) -> str:
    """A file of the page, its lines ended as a browser counts them."""
    return (files(__package__) / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _hash(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"
