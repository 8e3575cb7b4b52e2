"""The written form of a lexicon file, one for each content, so that two people's edits differ only where they mean to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reformextract.lexicon import key_order, parse_entries

#: A flow list that would be longer than this goes on lines of its own; words, kinds, units and claims stay on one.
_WIDTH = 120
_ONE_LINE = ("surfaces", "kinds", "units", "agencies", "without")
_QUOTED = re.compile(r"[\s\-?:,\[\]{}#&*!|>'\"%@`]|.*(?:: |:\Z| #|\s\Z)|\Z")
_QUOTED_IN_FLOW = re.compile(r".*[,\[\]{}:#]")


def write_entry(entry: Mapping[str, Any], domain: str) -> str:
    """Return an entry as YAML, its keys in their order.

    Args:
        entry: the entry's keys and values.
        domain: one of `lexicon.DOMAINS`.

    >>> print(write_entry({"surfaces": ["件"], "id": "case", "counterexamples": ["共12起"]}, "units"), end="")
    - id: case
      surfaces: [件]
      counterexamples: [共12起]
    """
    known = [key for key in key_order(domain) if key in entry]
    lines: list[str] = []
    for key in (*known, *(key for key in entry if key not in known)):
        lines += _lines(key, entry[key])
    return "".join(f"{'- ' if index == 0 else '  '}{line}\n" for index, line in enumerate(lines))


def canonical_text(text: str, domain: str) -> str:
    """Return a lexicon file in its canonical form: keys in order, an empty line between entries, comments kept.

    Args:
        text: the file.
        domain: the domain of its entries.

    Raises:
        LexiconError: the text is no lexicon file.

    >>> canonical_text("# Units.\\n- {surfaces: [件], id: case}\\n", "units")
    '# Units.\\n\\n- id: case\\n  surfaces: [件]\\n'
    """
    lines = text.splitlines()
    parts = []
    at = 0
    for line, entry in parse_entries(text):
        comments = _comments(lines[at : line - 1])
        parts += [*comments, write_entry(entry, domain)]
        at = line
    return "\n".join([*parts, *_comments(lines[at:])])


def _comments(lines: Sequence[str]) -> Iterator[str]:
    """The blocks of comment lines between two entries."""
    block: list[str] = []
    for line in (*lines, ""):
        if line.startswith("#"):
            block.append(f"{line.rstrip()}\n")
        elif block:
            yield "".join(block)
            block = []


def _lines(key: str, value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{key}: {_scalar(value)}"
    elif isinstance(value, Mapping):
        yield f"{key}: {_flow(value)}"
    elif key == "examples":
        yield "examples:"
        for example in value:
            for index, name in enumerate(example):
                yield f"  {'  ' if index else '- '}{name}: {_value(example[name])}"
    elif key != "patterns" and (key in _ONE_LINE or len(_flow(value)) <= _WIDTH):
        yield f"{key}: {_flow(value)}"
    else:
        yield f"{key}:"
        for item in value:
            yield f"  - {_scalar(item)}"


def _value(value: Any) -> str:
    return _scalar(value) if isinstance(value, str) else _flow(value)


def _flow(value: Any) -> str:
    if isinstance(value, str):
        return _scalar(value, in_flow=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(item)}" for key, item in value.items()) + "}"
    return "[" + ", ".join(map(_flow, value)) + "]"


def _scalar(text: str, *, in_flow: bool = False) -> str:
    if _QUOTED.match(text) or (in_flow and _QUOTED_IN_FLOW.match(text)):
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        return f'"{escaped}"'
    return text
