"""The documents say what is true: their Python runs, their pictures are real, both languages agree, names exist."""

import json
import re
from pathlib import Path

import pytest

import reformextract
from pages import LANGUAGES, NOT_RUN, run_page

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "reformextract"
READMES = ("README.md", "README.zh-CN.md")
DOCS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))
FOLDERS = ("lexicons/README.md", "benchmarks/README.md")
#: Pages whose code another test runs, which has what it needs.
RUN_ELSEWHERE = {"docs/dashboards.md": ROOT / "tests" / "test_dashboards_sql.py"}
PAGES = [*READMES, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", *FOLDERS, *DOCS]

_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#{1,6}) ", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
_NAME_IN_FILE = re.compile(r"`([\w/]+\.py):([\w.]+)`")


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[tuple[int, str]]:
    """The blocks of a language, each with the line that its body begins on."""
    text = read(page)
    return [
        (text.count("\n", 0, match.start("body")) + 1, match["body"])
        for match in _BLOCK.finditer(text)
        if match["language"] == language
    ]


def without_blocks(page: str) -> str:
    return _BLOCK.sub("", read(page))


def contains(whole: object, part: object) -> bool:
    """Whether a record, shortened by leaving out keys, is part of a whole one."""
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            key in whole and contains(whole[key], value) for key, value in part.items()
        )
    return whole == part


@pytest.mark.parametrize("page", PAGES)
def test_blocks_run(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code of a page runs from top to bottom, in a folder with the corpus and the files that the page shows."""
    if page in RUN_ELSEWHERE:
        assert RUN_ELSEWHERE[page].exists()
        return
    english = page.replace(".zh-CN.md", ".md").replace(".zh.md", ".md")
    if page != english and (code := _BLOCK.findall(read(page))) and code == _BLOCK.findall(read(english)):
        return  # it is run where it stands in English
    run_page(read(page), page, tmp_path, monkeypatch)


@pytest.mark.parametrize("page", PAGES)
def test_every_block_says_what_it_is(page: str) -> None:
    """A block without a language, or in one that nothing here knows, would never be run."""
    assert {match["language"] for match in _BLOCK.finditer(read(page))} <= LANGUAGES


@pytest.mark.parametrize(
    ("language", "body", "word"),
    [
        pytest.param("python", "1 / 0", "division by zero", id="python that raises"),
        pytest.param("python", ">>> 1 + 1\n3", "Got:", id="a doctest that says something else"),
        pytest.param("bash", "reformextract extract nowhere.txt", "nowhere.txt", id="a command that fails"),
        pytest.param("bash", "false\ntrue", "exit code 1", id="a command that fails before another"),
        pytest.param("console", "$ echo a\nb", "said", id="other output"),
        pytest.param("console", "$ cat nothing\n", "exit code", id="a command at a prompt that fails"),
        pytest.param("sql", "SELECT 1 WHERE false;", "no rows", id="SQL that finds nothing"),
        pytest.param("sql", "SELECT nothing;", "nothing", id="SQL that is wrong"),
    ],
)
def test_a_wrong_block_is_found(
    language: str, body: str, word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that the test of the pages can fail."""
    with pytest.raises(Exception, match=word):
        run_page(f"```{language}\n{body}\n```\n", "page.md", tmp_path, monkeypatch)


def test_exemptions_are_used() -> None:
    """An exemption that no page needs any more goes."""
    said = [line.removeprefix("$ ") for page in PAGES for _, body in blocks(page, "bash") + blocks(page, "console")
            for line in body.splitlines()]  # fmt: skip
    assert [start for start in NOT_RUN if not any(line.startswith(start) for line in said)] == []


@pytest.mark.parametrize("page", [*READMES, "lexicons/README.md", "docs/record.md"])
def test_pages_that_teach_show_python(page: str) -> None:
    """So that the test above has something to run."""
    assert blocks(page, "python")


def test_the_picture_is_real() -> None:
    """The claim that the README shows is a part of what the tool says of the sentence that it shows."""
    (_, sentence), *_ = blocks("README.md", "text")
    (_, record), *_ = blocks("README.md", "json")
    shown = json.loads(record)
    claims = reformextract.extract(sentence.strip(), published="2024-07-15", region="绍兴市", id="demo")
    found = {claim.id: json.loads(claim.model_dump_json()) for claim in claims}
    assert len(found) == 3
    real = found[shown["id"]]
    assert contains(real, shown), f"the record is now {json.dumps(real, ensure_ascii=False)}"


def test_both_readmes_have_the_same_headings() -> None:
    english, chinese = (_HEADING.findall(without_blocks(page)) for page in READMES)
    assert english == chinese
    assert len(english) > 5


def test_both_readmes_show_the_same_code() -> None:
    english, chinese = ([(m["language"], m["body"]) for m in _BLOCK.finditer(read(page))] for page in READMES)
    assert english == chinese


@pytest.mark.parametrize("page", PAGES)
def test_every_fence_is_closed(page: str) -> None:
    assert "```" not in without_blocks(page)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files(page: str) -> None:
    folder = (ROOT / page).parent
    missing = [link for link in _LINK.findall(without_blocks(page)) if not (folder / link).exists()]
    assert not missing


def test_the_architecture_names_what_is_there() -> None:
    """`scope/walk.py:SentenceScope` stands for a name that the file defines."""
    named = _NAME_IN_FILE.findall(read("ARCHITECTURE.md"))
    assert len(named) > 20
    for file, name in named:
        code = (SOURCE / file).read_text(encoding="utf-8")
        for part in name.split("."):
            assert re.search(rf"^\s*(?:def|class) {part}\b|^{part}\b.*=", code, re.MULTILINE), f"{file} has no {name}"


def test_the_architecture_names_every_module() -> None:
    """A stage that the page passes over would be found by nobody."""
    text = read("ARCHITECTURE.md")
    modules = {path.stem for path in SOURCE.glob("*.py")} | {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    missing = sorted(name for name in modules if not name.startswith("_") and f"`{name}`" not in text)
    assert not missing


def test_the_changelog_begins_with_this_version() -> None:
    first = re.search(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)
    assert first is not None
    assert first[1] == reformextract.__version__
