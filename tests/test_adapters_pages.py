"""The page on scale: what it shows is what its command prints, and its sums are right."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "scale.md"
_SHOWN = re.compile(r"<!-- begin.*?-->\n(.*?)<!-- end -->", re.DOTALL)
_COMMAND = re.compile(r"^python - <<'EOF'\n(.*?)^EOF$", re.MULTILINE | re.DOTALL)
_RATE = re.compile(r"\*\*([\d,]+) characters a second a core\*\*, with \d+ claims on 1,000 characters\.")


@pytest.fixture(scope="module")
def shown() -> list[str]:
    (block,) = _SHOWN.findall(PAGE.read_text(encoding="utf-8"))
    return str(block).splitlines()


def number(cell: str) -> float:
    return float(cell.strip().removesuffix(" h").removesuffix(" million").replace(",", ""))


def test_the_command_prints_what_is_shown(shown: list[str]) -> None:
    """Apart from the figures: they are those of another machine, and it measures for a shorter time here."""
    (program,) = _COMMAND.findall(PAGE.read_text(encoding="utf-8"))
    short = program.replace("begun < 5:", "begun < 0.05:")
    assert short != program
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, 'src')\n{short}"]
    printed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [re.sub(r"[\d.,]+", "0", line) for line in printed] == [re.sub(r"[\d.,]+", "0", line) for line in shown]


def test_the_sums_are_those_of_the_rate(shown: list[str]) -> None:
    stated = _RATE.match(shown[0])
    assert stated is not None
    rate = number(stated[1])
    rows = [line.strip("|").split("|") for line in shown if line.startswith("| ")][2:]
    assert len(rows) == 4
    for _, *cells in rows:
        characters, hours, on_4, on_64 = map(number, cells)
        exact = characters * 1e6 / rate / 3600
        assert hours == pytest.approx(exact, abs=0.051)
        assert on_4 == pytest.approx(exact / 4, abs=0.051)
        assert on_64 == pytest.approx(exact / 64, abs=0.0051)
