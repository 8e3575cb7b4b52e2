"""The table of docs/conformance.md: each expression gives exactly what stands beside it."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from reformextract.models import Quantity
from reformextract.pipeline import find_quantities

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "conformance.md"
SECTION = re.search(r"## Expressions of reports\n(.*?)\n## ", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
ROWS = re.findall(r"(?m)^\| (?!text |---)(.+?) \| (.+?) \|$", SECTION[1] if SECTION else "")


def told(number: Decimal | None) -> str:
    return "null" if number is None else f"{number:f}"


def shown(quantity: Quantity) -> str:
    ends = f"{told(quantity.lower)}..{told(quantity.upper)}"
    unit = quantity.unit or "(none)"
    return f"`{quantity.text}` {quantity.kind} {told(quantity.number)} {unit} `{quantity.bound}` {ends}"


@pytest.mark.parametrize("text, expected", ROWS, ids=[text for text, _ in ROWS])
def test_the_table_says_what_is_returned(text: str, expected: str) -> None:
    assert ("<br>".join(map(shown, find_quantities(text))) or "nothing") == expected


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 60
