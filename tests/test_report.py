"""The report as a text: what its data say, how they are kept from being markup, what its policy allows, the command."""

import base64
import hashlib
import html.parser
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import pytest

from reformextract import models
from reformextract.models import Audit, Claim, Confirmation, Document, Finding, Result
from reformextract.pipeline import extract
from reformextract.report import report_html
from reformextract.report.contents import escaped_json, read_contents

TEXT = "2020年，全市法院受理案件57876件，结案46407件，调解成功率达65.2%。"


def result_of(text: str, ident: str = "court", **known: str) -> Result:
    document = Document(text, id=ident, **known)
    return Result(document, tuple(extract(text, id=ident, **known)))


def units(text: str, start: int, end: int) -> str:
    """What a browser cuts out: a text there is a list of UTF-16 units."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


class Parts(html.parser.HTMLParser):
    """The elements of a page, and the texts of its script and style elements."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, dict[str, str | None], str]] = []
        self._open: tuple[str, dict[str, str | None]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = (tag, dict(attrs)) if tag in ("script", "style", "title") else None

    def handle_data(self, data: str) -> None:
        if self._open:
            self.texts.append((*self._open, data))

    def handle_endtag(self, tag: str) -> None:
        self._open = None


def parts_of(page: str) -> Parts:
    parts = Parts()
    parts.feed(page)
    parts.close()
    return parts


def contents_of(page: str) -> dict[str, object]:
    (text,) = [text for tag, given, text in parts_of(page).texts if given.get("id") == "contents"]
    contents: dict[str, object] = json.loads(text)
    return contents


HOSTILE = [
    "</script><script>alert(1)</script>结案3件。",
    "<img src=x onerror=alert(1)>结案3件。",
    "<!-- <script> 结案3件。",
    "]]>结案3件。",
    "javascript:alert(1) 结案3件。",
    "结案3件\u2028。受理4件\u2029。",
    "\u202e结案3件\u202c。",
    "\u200f结案3件。",
    "𠮷市法院结案3件，👨‍👩‍👧受理4件。",
    "结案3件\ud800。",
    "\udc00结案3件，\ud83d\ude00受理4件。",
    "&lt;b&gt;结案3件&amp;。",
    "{{script}}{{contents}}结案3件。",
    "结案3件。\x00\x08\x7f\ufeff\ufffe",
    "__proto__ constructor 结案3件。",
]


# --- what the data say -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [TEXT, *HOSTILE])
def test_the_fields_are_where_a_browser_finds_them(text: str) -> None:
    result = result_of(text)
    assert result.claims
    contents = read_contents([result], None)
    assert contents["documents"][0]["text"] == text
    for claim, shown in zip(result.claims, contents["claims"], strict=True):
        found = [(name, units(text, start, end)) for name, start, end in shown["f"]]
        wanted = [
            ("sentence", claim.sentence.span),
            *(("metric", span) for span in claim.metric.spans),
            ("value", claim.value.span),
        ]
        for name, span in wanted:
            part = text[slice(*span)]
            assert (name, units(part, 0, 2 * len(part))) in found


@pytest.mark.parametrize(
    "text, value, start",
    [
        ("结案3件。", "3件", 2),
        ("𠮷结案3件。", "3件", 4),  # one character of two units before it
        ("𠮷𠮷结案3件，👍受理4件。", "4件", 13),
        ("结案3件𠮷。", "3件", 2),  # one behind it moves nothing
        ("\ud842结案3件。", "3件", 3),  # half a character is one unit
    ],
)
def test_offsets_count_units_of_utf_16(text: str, value: str, start: int) -> None:
    shown = [claim for claim in read_contents([result_of(text)], None)["claims"] if claim["value"] == value]
    assert [where for where in shown[0]["f"] if where[0] == "value"] == [["value", start, start + 2]]


def test_without_the_text_the_sentences_are_shown() -> None:
    text = "𠮷市讯。2020年，全市法院结案46407件。👍受理57876件，结案率达80.2%。"
    whole = result_of(text, region="衡水市")
    bare = Result(Document("", id="court"), whole.claims)
    contents = read_contents([bare], None)
    (document,) = contents["documents"]
    assert not document["whole"]
    assert document["text"] == "\n".join(dict.fromkeys(claim.sentence.text for claim in whole.claims))
    for claim, shown in zip(whole.claims, contents["claims"], strict=True):
        values = [units(document["text"], start, end) for name, start, end in shown["f"] if name == "value"]
        assert values == [claim.value.text]
    # 2020年 stands in the first sentence, and the claims of the second point there.
    assert [name for name, *_ in contents["claims"][-1]["f"]].count("period") == 1


def test_a_field_that_no_sentence_holds_is_not_shown_elsewhere() -> None:
    whole = result_of("2020年，衡水市法院受理57876件。结案46407件。")
    agency = whole.claims[1].agency
    assert agency is not None
    assert agency.span is not None
    (claim,) = read_contents([Result(Document("", id="court"), whole.claims[1:])], None)["claims"]
    assert "agency" not in [name for name, *_ in claim["f"]]
    assert "agency" in claim


@pytest.mark.parametrize("span", [(3, 999), (-1, 2), (5, 5)])
def test_a_span_that_the_text_does_not_have_is_left_out(span: tuple[int, int]) -> None:
    result = result_of(TEXT)
    claim = result.claims[0]
    moved = claim.model_copy(update={"value": claim.value.model_copy(update={"span": span})})
    (shown,) = read_contents([Result(result.document, (moved,))], None)["claims"]
    assert "value" not in [name for name, *_ in shown["f"]]


def test_numbers_keep_their_digits() -> None:
    text = "受理案件12345678901234567890件，增长3.50%，投资0.1亿元，约3万至5万人。"
    shown = read_contents([result_of(text)], None)["claims"]
    assert [claim.get("number") for claim in shown] == ["12345678901234567890", "3.5", "10000000", None]
    assert (shown[3]["lower"], shown[3]["upper"]) == ("30000", "50000")


def test_regions_name_what_they_lie_in() -> None:
    result = result_of("2020年，全县法院结案407件。", region="安平县")
    (region,) = read_contents([result], None)["regions"]
    assert [name for _, name in region["within"]] == ["河北省", "河北省衡水市"]


def test_what_is_equal_stands_once() -> None:
    contents = read_contents([result_of(TEXT, "a"), result_of(TEXT, "b")], None)
    assert len(contents["claims"]) == 6
    assert len(contents["periods"]) == 1
    assert [claim["d"] for claim in contents["claims"]] == [0, 0, 0, 1, 1, 1]


def made_audit(claims: Sequence[Claim]) -> Audit:
    doubtful = Finding("change", "warning", (claims[2],), "1 ≠ 2", "存疑。")
    wrong = Finding("rate", "error", (claims[1], claims[0]), "46407件 ÷ 57876件 = 80.18 %；原文 65.2%", "不符。")
    return Audit((doubtful, wrong), (Confirmation("parts", (claims[0],), "1 + 1 = 2"),))


def test_findings_point_at_their_claims() -> None:
    result = result_of(TEXT)
    audit = read_contents([result], made_audit(result.claims))["audit"]
    assert [(found["severity"], found["claims"]) for found in audit["findings"]] == [
        ("error", [1, 0]),
        ("warning", [2]),
    ]
    assert audit["confirmations"] == [{"rule": "parts", "sum": "1 + 1 = 2", "claims": [0]}]
    assert "audit" not in read_contents([result], None)


# --- data are no markup ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE)
def test_an_article_stays_data(text: str) -> None:
    """The page has the elements that it has for any article, and the article comes out of it as it went in."""
    plain = parts_of(report_html([result_of(TEXT)], title="t"))
    page = report_html([result_of(text, ident=text)], title="t")
    assert parts_of(page).tags == plain.tags
    page.encode("utf-8")
    documents = contents_of(page)["documents"]
    assert isinstance(documents, list)
    assert documents[0]["text"] == json.loads(json.dumps(text))


@pytest.mark.parametrize("character", ["<", ">", "&", "\u2028", "\u2029", "\ud800"])
def test_json_escapes_what_html_or_javascript_reads(character: str) -> None:
    escaped = escaped_json({character: [character]})
    assert character not in escaped
    assert escaped.isascii()


@pytest.mark.parametrize(
    "title, shown",
    [
        ("</title><script>alert(1)</script>", "</title><script>alert(1)</script>"),
        ('"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'),
        ("二〇二〇年\n工作", "二〇二〇年 工作"),
        ("a\u202eb\ud800c\x00", "a b c"),
        (None, "论断报告 · Claims report"),
        ("  ", "论断报告 · Claims report"),
    ],
)
def test_a_title_is_a_title(title: str | None, shown: str) -> None:
    parts = parts_of(report_html([result_of(TEXT)], title=title))
    assert "".join(text for tag, _, text in parts.texts if tag == "title") == shown
    assert len([tag for tag, _ in parts.tags if tag == "script"]) == 3


def test_the_policy_allows_our_script_and_style_alone() -> None:
    parts = parts_of(report_html([result_of(TEXT)]))
    (policy,) = [given["content"] for tag, given in parts.tags if given.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    assert "http" not in policy
    code = {tag: text for tag, given, text in parts.texts if tag in ("script", "style") and not given}
    for tag, text in code.items():
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert set(code) == {"script", "style"}


def test_the_page_asks_for_nothing_outside_it() -> None:
    parts = parts_of(report_html([result_of(TEXT)]))
    assert not [given for _, given in parts.tags if "src" in given or (given.get("href") or "#")[0] != "#"]
    (script,) = [text for tag, given, text in parts.texts if tag == "script" and not given]
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", "XMLHttpRequest", "import("):  # fmt: skip
        assert word not in script
    (style,) = [text for tag, _, text in parts.texts if tag == "style"]
    assert "url(" not in style
    assert "@import" not in style


def test_the_page_says_everything_in_both_languages() -> None:
    page = report_html([result_of(TEXT)])
    parts = parts_of(page)
    (text,) = [text for _, given, text in parts.texts if given.get("id") == "words"]
    words = json.loads(text)

    def shape(value: object) -> object:
        return {key: shape(part) for key, part in value.items()} if isinstance(value, dict) else bool(value)

    assert shape(words["zh"]) == shape(words["en"])
    named = {given[key] for _, given in parts.tags for key in ("data-word", "data-label") if key in given}
    (script,) = [text for tag, given, text in parts.texts if tag == "script" and not given]
    named |= set(re.findall(r"\bW\.(\w+)", script))
    assert named <= set(words["zh"])


@pytest.mark.parametrize(
    "words, literal",
    [
        ("agencyKinds", "AgencyKind"),
        ("kinds", "ValueKind"),
        ("bounds", "Bound"),
        ("vias", "Via"),
        ("rules", "AuditRule"),
    ],
)
def test_the_page_has_a_word_for_every_kind(words: str, literal: str) -> None:
    page = report_html([])
    (text,) = [text for _, given, text in parts_of(page).texts if given.get("id") == "words"]
    assert set(json.loads(text)["zh"][words]) == set(get_args(getattr(models, literal)))


def test_the_same_claims_give_the_same_page() -> None:
    results = [result_of(TEXT, "a"), result_of("全市检察院批捕312人。", "b")]
    assert report_html(results) == report_html(list(results))


def test_no_claims_give_a_page() -> None:
    assert contents_of(report_html([]))["claims"] == []


# --- the command -----------------------------------------------------------------------------------------------------


def run(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "reformextract", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    (folder / "news.txt").write_text(TEXT, encoding="utf-8")
    (folder / "none.txt").write_text("没有数字。", encoding="utf-8")
    for made in ("claims.jsonl", "claims.duckdb"):
        assert run("extract", "news.txt", "-o", made, "--quiet", cwd=folder).returncode == 0
    assert run("extract", "none.txt", "-o", "none.jsonl", "--quiet", cwd=folder).returncode == 0
    return folder


@pytest.mark.parametrize("claims", ["claims.jsonl", "claims.duckdb"])
def test_the_command_writes_a_page(claims: str, folder: Path, tmp_path: Path) -> None:
    said = run("report", folder / claims, "--title", "法院", cwd=tmp_path)
    assert (said.returncode, said.stdout) == (0, "1 document, 3 claims in report.html\n"), said.stderr
    page = (tmp_path / "report.html").read_bytes().decode("utf-8")
    assert "<title>法院</title>" in page
    documents = contents_of(page)["documents"]
    assert isinstance(documents, list)
    assert documents[0]["id"] == "news"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_the_command_makes_a_page_of_no_claims(folder: Path, tmp_path: Path) -> None:
    said = run("report", folder / "none.jsonl", "-o", "page.html", cwd=tmp_path)
    assert (said.returncode, said.stdout) == (0, "0 documents, 0 claims in page.html\n"), said.stderr


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["news.txt"], "run `reformextract extract news.txt -o claims.jsonl` first"),  # a document
        (["."], "run `reformextract extract . -o claims.jsonl` first"),  # a folder of documents
        (["claims.documents.jsonl"], "holds documents"),
        (["gone.jsonl"], "gone.jsonl: there is no such file"),
        (["claims.jsonl", "-o", "no/such/report.html"], "no/such/report.html: it cannot be written"),
        (["claims.jsonl", "-o", "."], ".: this is a folder; give a file."),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], told: str, folder: Path) -> None:
    said = run("report", *arguments, cwd=folder)
    assert said.returncode == 2
    assert said.stdout == ""
    (line,) = said.stderr.splitlines()
    assert told in line


def test_a_page_that_cannot_be_written_leaves_the_one_before(folder: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text("before", encoding="utf-8")
    (tmp_path / ".report.html.part").mkdir()  # in the way of the new one
    said = run("report", folder / "claims.jsonl", "-o", page, cwd=tmp_path)
    assert said.returncode == 2
    assert page.read_text(encoding="utf-8") == "before"
