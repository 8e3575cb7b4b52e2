"""Limits: what is too large, too strange or no file at all is told, in bounded memory, and the rest is read."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reformextract.errors import UsageError
from reformextract.models import FileDocument, ReadFailure
from reformextract.pipeline import Extractor
from reformextract.readers import Limits, read_documents

TEXT = "全市法院受理案件57876件，结案46407件。"
_MEMORY = """
import resource, sys
from reformextract.readers import read_documents
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for item in read_documents(sys.argv[1:]):
    print(getattr(item, "reason", ""))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def memory_of(path: Path) -> tuple[list[str], int]:
    """What is said of a file, and how many megabytes it took."""
    command = [sys.executable, "-c", _MEMORY, str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stderr == ""
    *reasons, megabytes = said.stdout.splitlines()
    return reasons, int(megabytes)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl", "a.csv"])
def test_a_line_of_200_megabytes(name: str, tmp_path: Path) -> None:
    """Refused by its size, or as soon as it is over the limit; it is never held."""
    path = tmp_path / name
    with path.open("wb") as file:
        file.write(b"text\n" if name.endswith("csv") else b"")
        file.truncate(200_000_000)  # zeros, which take no room on the disk
    [reason], megabytes = memory_of(path)
    assert "the limit" in reason
    assert megabytes < (150 if name in ("a.jsonl", "a.csv") else 20)


@pytest.mark.parametrize(
    "name", ["a.zip", "a.tar", "a.docx", "a.xlsx", "a.pdf", "a.parquet", "a.warc", "a.gz", "a.tar.xz"]
)
def test_two_gigabytes_of_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    [reason], megabytes = memory_of(path)
    assert reason
    assert megabytes < 100


def test_the_limit_of_a_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("一" * 100, encoding="utf-8")
    (tmp_path / "b.txt").write_text("一" * 101, encoding="utf-8")
    (tmp_path / "c.txt").write_text("一" * 200, encoding="utf-8")
    good, longer, larger = read_documents([tmp_path], limits=Limits(max_text=100))
    assert isinstance(good, FileDocument)
    assert isinstance(longer, ReadFailure)
    assert "has 101 characters, and the limit is 100" in longer.reason
    assert isinstance(larger, ReadFailure)
    assert "has 600 bytes, and the limit is 404" in larger.reason


@pytest.mark.parametrize("name", ["max_bytes", "max_ratio", "max_members", "max_text"])
def test_a_limit_of_nothing(name: str) -> None:
    with pytest.raises(UsageError, match=f"{name} is 0: give 1 or more"):
        Limits(**{name: 0})


@pytest.mark.parametrize(
    "digits", ["1" * 10_000_000, "9" * 100_000 + "," + "0" * 100_000, "一二三四五六七八九" * 100_000]
)
def test_a_number_without_end(digits: str, tmp_path: Path) -> None:
    """It can be read, and does not hold up what stands around it."""
    (tmp_path / "a.txt").write_text(f"{TEXT}结案{digits}件。{TEXT}", encoding="utf-8")
    [item] = read_documents([tmp_path])
    assert isinstance(item, FileDocument)
    begun = time.perf_counter()
    claims = Extractor().extract(item.text, id=item.id)
    assert len(claims) >= 4
    assert time.perf_counter() - begun < 60


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("/dev/zero")
    (tmp_path / "c.txt").symlink_to(tmp_path / "lost")
    (tmp_path / "d.txt").write_text(TEXT, encoding="utf-8")
    *failures, good = read_documents([tmp_path])
    reasons = [item.reason for item in failures if isinstance(item, ReadFailure)]
    assert [
        bool(re.search(says, reason))
        for says, reason in zip(["is no file", "is no file", "No such file"], reasons, strict=True)
    ] == [True] * 3
    assert isinstance(good, FileDocument)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    [item] = read_documents([tmp_path])
    assert isinstance(item, ReadFailure)
    assert "cannot be read (Permission denied)" in item.reason


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param(b"%PDF-1.4", "it is a PDF", id="a PDF"),
        pytest.param(b"PK\x03\x04", "it is a ZIP", id="an archive"),
        pytest.param(b"\x1f\x8b\x08", "it is gzip", id="gzip"),
        pytest.param(b"\x89PNG", "it is a picture", id="a picture"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office", id="an old .doc"),
        pytest.param(b"a\0b", "NUL", id="a NUL"),
        pytest.param(b"a" * 10 + b"\xed\xa0\xbd", "neither UTF-8", id="half a character, as bytes"),
    ],
)
def test_a_text_that_is_none(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    [item] = read_documents([tmp_path])
    assert isinstance(item, ReadFailure)
    assert says in item.reason
