"""The site of the documents: it is built without a warning, in both languages, and asks no other host for anything."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
CHINESE = ("index", "quickstart", "guide", "record")


def load(name: str) -> ModuleType:
    """A program of docs/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class References(HTMLParser):
    """What a page makes a browser fetch: scripts, styles, pictures, frames."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a":
            self.links.append(values.get("href") or "")
        elif tag == "link" and values.get("rel") in ("canonical", "alternate", "prev", "next"):
            return
        else:
            self.fetched += [value for name in ("src", "href", "data") if (value := values.get(name))]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)], cwd=ROOT, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "NO_MKDOCS_2_WARNING": "1"}, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    return folder


def test_no_word_of_warning_and_every_page(site: Path) -> None:
    pages = {path.stem for path in (ROOT / "docs").glob("*.md") if not path.stem.endswith(".zh")} - {"index"}
    assert len(pages) > 10
    for language in ("", "zh"):
        assert (site / language / "index.html").is_file()
        missing = [page for page in sorted(pages) if not (site / language / page / "index.html").is_file()]
        assert not missing, f"{language or 'en'}: {missing}"


def test_every_page_is_in_the_navigation() -> None:
    """A page that no menu leads to is read by nobody."""
    menu = set(re.findall(r": ([\w/.-]+\.md)$", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"), re.MULTILINE))
    pages = {path.name for path in (ROOT / "docs").glob("*.md") if not path.stem.endswith(".zh")}
    assert menu == pages


def test_every_name_of_the_navigation_has_a_chinese_one() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    names = set(re.findall(r"^ *- ([^:\n]+):", text[text.index("\nnav:") :], re.MULTILINE))
    below = text[text.index("nav_translations:") : text.index("markdown_extensions:")]
    translated = dict(re.findall(r"^ {12}([^:]+): (.+)$", below, re.MULTILINE))
    assert len(names) > 10
    assert names <= set(translated)
    assert all(re.search(r"[一-鿿]", name) for name in translated.values())


def test_nothing_is_fetched_from_another_host(site: Path) -> None:
    checked = 0
    for page in site.rglob("*.html"):
        for address in References(page.read_text(encoding="utf-8")).fetched:
            checked += 1
            assert not re.match(r"(?:https?:)?//", address), f"{page.relative_to(site)} fetches {address}"
    assert checked > 100
    for style in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import )['\"]?(?:https?:)?//", style.read_text(encoding="utf-8")), style


def test_no_link_leads_out_of_the_site(site: Path) -> None:
    """MkDocs looks at what is written in Markdown; this looks at what came out."""
    checked = 0
    for page in site.rglob("*.html"):
        if page.name == "404.html":
            continue
        for link in References(page.read_text(encoding="utf-8")).links:
            path = link.partition("#")[0]
            if path and not re.match(r"[a-z]+:", path):
                checked += 1
                target = (site / path.lstrip("/")) if path.startswith("/") else (page.parent / path)
                assert target.resolve().is_relative_to(site.resolve()), f"{page.relative_to(site)}: {link}"
                assert target.exists(), f"{page.relative_to(site)}: {link}"
    assert checked > 500


@pytest.mark.parametrize("page", CHINESE)
def test_pages_in_chinese_are_chinese(site: Path, page: str) -> None:
    """And none of those pages falls back to the English one."""
    path = site / "zh" / ("" if page == "index" else page) / "index.html"
    text = re.sub(r"<pre.*?</pre>|<code.*?</code>", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    article = re.search(r"<article.*?</article>", text, re.DOTALL)
    assert article is not None
    words = re.sub(r"<[^>]*>", "", article[0])
    assert len(re.findall(r"[一-鿿]", words)) > len(re.findall(r"[A-Za-z]", words))


def test_pages_of_both_languages_show_the_same_code_and_sections() -> None:
    for page in CHINESE:
        english, chinese = ((ROOT / "docs" / f"{page}{end}").read_text(encoding="utf-8") for end in (".md", ".zh.md"))
        fences = [re.findall(r"^```.*?^```$", text, re.MULTILINE | re.DOTALL) for text in (english, chinese)]
        assert fences[0] == fences[1], page
        bare = [re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL) for text in (english, chinese)]
        levels = [re.findall(r"^#+ ", text, re.MULTILINE) for text in bare]
        assert levels[0] == levels[1], page


def test_the_search_finds_chinese_words(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    words = {word for entry in index["docs"] for word in re.split(index["config"]["separator"], entry["text"])}
    assert {"词典", "地区"} <= words


def test_the_reference_of_the_command_line_is_the_code_s() -> None:
    """`make cli-reference` writes it anew."""
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == load("cli_reference").write_reference()
    assert "## lexicon suggest\n" in written
    assert "| `--workers INTEGER` | Processes to use. | `1` |" in written


@pytest.mark.parametrize(
    ("text", "here", "expected"),
    [
        pytest.param("[a](record.md#via)", "docs/guide.md", "[a](record.md#via)", id="a page of the site"),
        pytest.param("[a](../CHANGELOG.md)", "docs/guide.md", "[a](changelog.md)", id="a page from elsewhere"),
        pytest.param("[a](docs/record.md)", "ARCHITECTURE.md", "[a](record.md)", id="from elsewhere to a page"),
        pytest.param("[a](../LICENSE)", "docs/guide.md", "a", id="a file that is no page"),
        pytest.param("[a](https://example.org/b.md)", "docs/guide.md", "[a](https://example.org/b.md)", id="the web"),
        pytest.param("[a](#b)", "docs/guide.md", "[a](#b)", id="the page itself"),
        pytest.param("![a](images/a.png)", "docs/guide.md", "![a](images/a.png)", id="a picture"),
    ],
)
def test_links_of_the_repository_lead_to_pages(text: str, here: str, expected: str) -> None:
    assert load("site_hooks").lead_links(text, here) == expected


def test_doctests_stand_under_a_heading() -> None:
    with_heading = load("docstring_examples").with_heading
    assert with_heading("Return x.\n\n>>> f()\n1") == "Return x.\n\nExamples:\n    >>> f()\n    1"
    assert with_heading("Return x.") == "Return x."
