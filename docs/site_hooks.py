"""What the site does to pages: those of the repository outside docs/ become pages of it, and links lead there.

A page as `docs/changelog.md` holds one link, for readers of the repository; on the site it is the file that the link leads to.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]

#: The pages of the site that stand elsewhere in the repository.
ELSEWHERE = {
    "lexicons.md": "lexicons/README.md",
    "benchmarks.md": "benchmarks/README.md",
    "architecture.md": "ARCHITECTURE.md",
    "contributing.md": "CONTRIBUTING.md",
    "changelog.md": "CHANGELOG.md",
}
_PAGE_OF = {source: page for page, source in ELSEWHERE.items()} | {
    "README.md": "index.md",
    "README.zh-CN.md": "index.md",
}
_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!!)\[(?P<text>[^\]]*)\]\((?!https?:|#|mailto:)(?P<path>[^)#\s]*)(?P<anchor>#[^)\s]*)?\)")


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Return the text of a page as the site shows it.

    Args:
        markdown: the text as it stands in docs/.
        page: the page of MkDocs.
    """
    source = ELSEWHERE.get(page.file.src_uri)
    here = f"docs/{page.file.src_uri}"
    if source is not None:
        markdown, here = (ROOT / source).read_text(encoding="utf-8"), source
    parts = _FENCE.split(markdown)
    return "".join(part if part.startswith("```") else lead_links(part, here) for part in parts)


def lead_links(text: str, here: str) -> str:
    """Return a text whose links lead to pages of the site; one to a file that is no page of it keeps its words alone.

    Args:
        text: Markdown without blocks of code.
        here: the file that it stands in, from the top of the repository.

    >>> lead_links("[a](../lexicons/README.md) [b](record.md#via) [c](../src/x.py)", "docs/guide.md")
    '[a](lexicons.md) [b](record.md#via) c'
    """

    def lead(match: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(here), match["path"]))
        if target.startswith("docs/"):
            page = target.removeprefix("docs/")
        elif target in _PAGE_OF:
            page = _PAGE_OF[target]
        else:
            return match["text"]
        return f"[{match['text']}]({page}{match['anchor'] or ''})"

    return _LINK.sub(lead, text)
