"""How the reference shows the doctests of docstrings: as examples, which the Google style wants under a heading."""

from __future__ import annotations

import re
import textwrap
from typing import Any

from griffe import Extension, Object

_EXAMPLE = re.compile(r"^>>> ", re.MULTILINE)


class DocstringExamples(Extension):
    """Puts a heading before the doctest at the end of a docstring."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Change the docstring of an object that has been loaded."""
        if obj.docstring is not None:
            obj.docstring.value = with_heading(obj.docstring.value)


def with_heading(docstring: str) -> str:
    """Return a docstring in which what begins with ``>>>`` stands under ``Examples:``.

    Args:
        docstring: the text, without its indentation.
    """
    found = _EXAMPLE.search(docstring)
    if found is None:
        return docstring
    example = textwrap.indent(docstring[found.start() :], "    ")
    return f"{docstring[: found.start()]}Examples:\n{example}"
