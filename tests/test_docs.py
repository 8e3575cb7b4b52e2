"""The documents say what is true: their Python runs, their pictures are real, both languages agree, names exist."""

import doctest
import json
import re
from pathlib import Path

import pytest

import reformextract
import reformextract.adapters.spacy  # as its entry point does, also where the installation is older than that

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "reformextract"
READMES = ("README.md", "README.zh-CN.md")
DOCS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md"))
FOLDERS = ("lexicons/README.md", "benchmarks/README.md")
PAGES = [*READMES, "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", *FOLDERS, *DOCS]

_BLOCK = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE_COMMENT = re.compile(r"# (?P<path>[\w./-]+\.yaml)\n")
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


@pytest.mark.parametrize("page", [*READMES, "lexicons/README.md", *DOCS])
def test_python_blocks_run(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Python of a page runs from top to bottom, in a folder with the lexicon files that the page shows."""
    for _, body in blocks(page, "yaml"):
        if shown := _FILE_COMMENT.match(body):
            target = tmp_path / shown["path"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(body, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {"__name__": "docs"}
    parser = doctest.DocTestParser()
    for line, body in blocks(page, "python"):
        if ">>>" not in body:
            exec(compile("\n" * (line - 1) + body, str(ROOT / page), "exec"), names)
            continue
        runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.NORMALIZE_WHITESPACE)
        said: list[str] = []
        example = parser.get_doctest(body, names, f"{page}:{line}", page, line - 1)
        runner.run(example, out=said.append, clear_globs=False)
        assert not runner.failures, "".join(said)
        names = example.globs


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
