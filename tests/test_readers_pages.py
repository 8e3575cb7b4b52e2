"""Pages: the main text of HTML, what it tells of itself, and pages that have none."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from reformextract.errors import UsageError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import Limits, find_inputs, read_documents, read_inputs

FIRST = "2023年，全市法院共受理各类案件57876件，审结46407件，结案率达到80.2%，同比上升三个百分点。"
SECOND = "全年新收刑事案件3210件，审结3105件；新收民商事案件38211件，审结35102件，当事人服判息诉率达到九成以上。"
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>全市法院工作综述</title>
<meta property="og:title" content="全市法院工作综述"><meta name="PubDate" content="2024-01-15">
<meta property="article:published_time" content="2024-01-15T08:00:00+08:00">
<link rel="canonical" href="https://www.example.cn/2024/01/15/a.html"></head>
<body><nav><ul><li><a href="/">首页</a></li><li><a href="/xw">新闻</a></li></ul></nav>
<article><h1>全市法院工作综述</h1><p>{FIRST}</p><p>{SECOND}</p></article>
<footer>版权所有 备案号12345678</footer><script>var a = 99999;</script></body></html>"""


def put(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(path: Path, limits: Limits | None = None) -> FileDocument | ReadFailure:
    [item] = read_documents([path], limits=limits)
    return item


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_a_page(encoding: str, tmp_path: Path) -> None:
    item = only(
        put(tmp_path / "a.html", PAGE.replace("utf-8", "gbk" if encoding == "gb18030" else encoding).encode(encoding))
    )
    assert isinstance(item, FileDocument)
    assert FIRST in item.text
    assert SECOND in item.text
    assert "99999" not in item.text
    assert "备案号" not in item.text
    assert (item.id, item.title, item.published) == ("a", "全市法院工作综述", "2024-01-15")
    assert item.url == "https://www.example.cn/2024/01/15/a.html"
    assert (item.encoding, item.extracted) == (encoding, True)


def test_what_stands_beside_wins(tmp_path: Path) -> None:
    put(tmp_path / "a.meta.json", '{"published": "2024-02", "region": "衡水市", "title": null}')
    item = only(put(tmp_path / "a.htm", PAGE))
    assert isinstance(item, FileDocument)
    assert (item.published, item.region, item.title) == ("2024-02", "衡水市", "全市法院工作综述")


@pytest.mark.parametrize(
    "html, published",
    [
        pytest.param(f"<p>{FIRST}</p><p>{SECOND}</p>", None, id="no date"),
        pytest.param(f"<p>发布时间：2024-01-15 10:20</p><p>{FIRST}</p><p>{SECOND}</p>", "2024-01-15", id="one date"),
        pytest.param(
            f"<p>{FIRST}比2021年3月2日多。</p><p>{SECOND}到2024年1月15日为止。</p>", None, id="two dates: which?"
        ),
        pytest.param(f"<p>{FIRST}</p><p>{SECOND}</p><p>© 2019</p>", None, id="a year alone is no date"),
    ],
)
def test_dates_that_no_metadata_tell(html: str, published: str | None, tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.html", html))
    assert isinstance(item, FileDocument)
    assert item.published == published


@pytest.mark.parametrize(
    "html", ["<html><body><div>结案3件。</div></body></html>", "<p>结案3件。</p>", "结案3件。", "<P>结案3件。"]
)
def test_a_short_page_is_read(html: str, tmp_path: Path) -> None:
    """A fragment too, as the fields of databases hold them."""
    item = only(put(tmp_path / "a.html", html))
    assert isinstance(item, FileDocument)
    assert item.text.strip() == "结案3件。"


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param("", "no text", id="empty"),
        pytest.param("<html><body><script>document.write('结案3件')</script></body></html>", "no text", id="a script"),
        pytest.param(b"%PDF-1.4\n", "it is a PDF", id="a PDF"),
        pytest.param("<p>结案\0</p>", "NUL", id="a NUL"),
        pytest.param(b"<p>\x80\xff</p>", "neither UTF-8", id="no encoding"),
    ],
)
def test_a_page_that_cannot_be_read(data: str | bytes, says: str, tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.html", data))
    assert isinstance(item, ReadFailure)
    assert says in item.reason


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div>" * 50_000 + FIRST, id="nested deep"),
        pytest.param("<p>" + FIRST + "</p>" + "<a" * 200_000, id="tags that never end"),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
            f"<p>{FIRST}&b;&c;</p>",
            id="entities of its own",
        ),
        pytest.param(f"<p>{FIRST}</p>" + "1" * 2_000_000, id="a number without end"),
        pytest.param(f"<p>{FIRST}</p><p>&#0;&#xd800;&#x110000;</p>", id="characters that are none"),
    ],
)
def test_a_hostile_page_gives_a_text_or_a_reason(html: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    item = only(put(tmp_path / "a.html", html))
    assert isinstance(item, FileDocument | ReadFailure)
    assert "root:" not in (item.text if isinstance(item, FileDocument) else item.reason)
    assert capfd.readouterr().err == ""


def test_a_page_over_the_limit(tmp_path: Path) -> None:
    item = only(put(tmp_path / "a.html", PAGE), Limits(max_text=500))
    assert isinstance(item, ReadFailure)
    assert "the limit is 500" in item.reason


def test_logging_is_left_as_it_was(tmp_path: Path) -> None:
    logging.getLogger("trafilatura").setLevel(logging.INFO)
    try:
        only(put(tmp_path / "a.html", PAGE))
        assert logging.getLogger("trafilatura").level == logging.INFO
        assert logging.getLogger().handlers == logging.root.handlers
    finally:
        logging.getLogger("trafilatura").setLevel(logging.NOTSET)


def test_without_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It costs the pages alone, unless there is nothing else to read."""
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    put(tmp_path / "a.html", PAGE)
    with pytest.raises(UsageError, match=r'pip install "reformextract\[html\]"'):
        read_inputs(find_inputs([tmp_path]))
    put(tmp_path / "b.txt", FIRST)
    failed, read = read_documents([tmp_path])
    assert isinstance(failed, ReadFailure)
    assert 'pip install "reformextract[html]"' in failed.reason
    assert isinstance(read, FileDocument)


def test_readers_load_no_parser_before_they_need_one() -> None:
    program = "import sys, reformextract.readers; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"trafilatura", "lxml", "fastwarc", "openpyxl", "docx", "pypdf", "pyarrow"}.intersection(said)
