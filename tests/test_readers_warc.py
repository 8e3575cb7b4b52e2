"""Web archives: which responses are documents, how they were packed, and what is wrong with them."""

import gzip
import zipfile
import zlib
from pathlib import Path

import pytest

from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import Limits, find_inputs, read_documents, read_inputs

FIRST = "2023年，全市法院共受理各类案件57876件，审结46407件，结案率达到80.2%，同比上升三个百分点。"
SECOND = "全年新收刑事案件3210件，审结3105件；新收民商事案件38211件，审结35102件，当事人服判息诉率达到九成以上。"
PAGE = f"<html><head><title>法院工作</title></head><body><article><p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
BODY = PAGE.encode()
DATED = PAGE.replace("<title>", '<meta property="article:published_time" content="2024-01-15T08:00:00+08:00"><title>')
HTML = "Content-Type: text/html; charset=utf-8"


def record(
    body: bytes,
    *headers: str,
    number: int = 1,
    status: str = "200 OK",
    kind: str = "response",
    length: int | None = None,
) -> bytes:
    http = "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://www.example.cn/{number}\r\n"
        f"WARC-Date: 2020-11-04T20:00:00Z\r\nWARC-Record-ID: <urn:uuid:{number}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {length or len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def read(path: Path, limits: Limits | None = None) -> list[FileDocument | ReadFailure]:
    return list(read_documents([path], limits=limits))


def chunked(body: bytes, size: int = 100) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@pytest.mark.parametrize("packed", [False, True])
def test_pages_and_texts(packed: bool, tmp_path: Path) -> None:
    records = [
        record(b"", kind="request", number=0),
        record(BODY, HTML, number=1),
        record(DATED.encode(), HTML, "Last-Modified: Thu, 05 Nov 2020 18:00:00 GMT", number=2),
        record(FIRST.encode("gb18030"), "Content-Type: text/plain; charset=gbk", number=3),
        record(b"\xff\xd8", "Content-Type: image/jpeg", number=4),
        record(BODY, HTML, number=5, status="404 Not Found"),
        record(BODY, HTML, "Last-Modified: Tue, 03 Nov 2020 18:00:00 GMT", number=6),
    ]
    data = b"".join(map(gzip.compress, records)) if packed else b"".join(records)
    path = put(tmp_path / ("a.warc.gz" if packed else "a.warc"), data)
    told: list[str] = []
    items = list(read_inputs(find_inputs([path]), on_passed_over=told.append))
    documents = [item for item in items if isinstance(item, FileDocument)]
    assert [(item.id, item.path.rpartition("!")[2][-1], item.published, item.extracted) for item in documents] == [
        ("a:2", "1", None, True),  # when it was fetched is not when it was published
        ("a:3", "2", "2024-01-15", True),  # the page tells
        ("a:4", "3", None, False),
        ("a:7", "6", None, True),  # nor is when the server sent it last
    ]
    assert len(items) == 4
    assert documents[0].url == "https://www.example.cn/1"
    assert documents[0].title == "法院工作"
    assert SECOND in documents[0].text
    assert (documents[2].text, documents[2].encoding) == (FIRST, "gb18030")
    assert told == [f"{path}!https://www.example.cn/{number}" for number in (4, 5)]


@pytest.mark.parametrize(
    "body, headers",
    [
        pytest.param(gzip.compress(BODY), ["Content-Encoding: gzip"], id="gzip"),
        pytest.param(zlib.compress(BODY), ["Content-Encoding: deflate"], id="deflate"),
        pytest.param(zlib.compress(BODY)[2:-4], ["Content-Encoding: deflate"], id="deflate without its head"),
        pytest.param(chunked(BODY), ["Transfer-Encoding: chunked"], id="chunks"),
        pytest.param(
            chunked(gzip.compress(BODY)), ["Transfer-Encoding: chunked", "Content-Encoding: gzip"], id="gzip in chunks"
        ),
        pytest.param(
            BODY, ["Transfer-Encoding: chunked", "Content-Encoding: gzip"], id="unpacked when it was archived"
        ),
    ],
)
def test_how_responses_are_packed(body: bytes, headers: list[str], tmp_path: Path) -> None:
    [item] = read(put(tmp_path / "a.warc", record(body, HTML, *headers)))
    assert isinstance(item, FileDocument)
    assert FIRST in item.text


@pytest.mark.parametrize(
    "body, headers, says",
    [
        pytest.param(gzip.compress(bytes(5_000_000)), ["Content-Encoding: gzip"], "bomb", id="a bomb"),
        pytest.param(zlib.compress(bytes(5_000_000)), ["Content-Encoding: deflate"], "bomb", id="a bomb in deflate"),
        pytest.param(gzip.compress(BODY)[:-20], ["Content-Encoding: gzip"], "cut short", id="gzip cut short"),
        pytest.param(chunked(BODY)[:-50], ["Transfer-Encoding: chunked"], "cut short", id="chunks cut short"),
        pytest.param(chunked(BODY) + b"", ["Content-Encoding: br"], "packed with br", id="brotli"),
        pytest.param(b"", [], "no text", id="empty"),
        pytest.param(b"<p>\x80\xff", [], "neither UTF-8", id="no encoding"),
    ],
)
def test_a_broken_response_costs_itself(body: bytes, headers: list[str], says: str, tmp_path: Path) -> None:
    data = record(body, HTML, *headers) + record(BODY, HTML, number=2)
    failed, good = read(put(tmp_path / "a.warc", data))
    assert isinstance(failed, ReadFailure)
    assert (failed.id, failed.path[-1]) == ("a:1", "1")
    assert says in failed.reason
    assert isinstance(good, FileDocument)


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param(b"", "no web archive", id="empty"),
        pytest.param(PAGE.encode(), "no web archive; it is HTML", id="HTML"),
        pytest.param(b"WARC/1.0 hello", "damaged behind record 0", id="no header"),
        pytest.param(record(BODY, HTML)[:-200], "cut short", id="cut short"),
        pytest.param(record(BODY, HTML, length=99_999), "cut short", id="longer than it is, it says"),
        pytest.param(
            record(BODY, HTML) + b"WARC/1.0\r\nWARC-Type: resp", "cut short behind record", id="cut in a header"
        ),
        pytest.param(record(BODY, HTML) + b"hello\r\n" * 9 + record(BODY, HTML), "damaged behind record 1", id="noise"),
    ],
)
def test_a_broken_archive(data: bytes, says: str, tmp_path: Path) -> None:
    failure = read(put(tmp_path / "a.warc", data))[-1]
    assert isinstance(failure, ReadFailure)
    assert says in failure.reason


def test_wherever_it_is_cut_it_is_told(tmp_path: Path) -> None:
    one = record(BODY, HTML)
    for end in range(20, len(one) - 4, 37):
        items = read(put(tmp_path / "a.warc", one + one[:end]))
        assert isinstance(items[0], FileDocument)
        assert len(items) > 1, end
        assert isinstance(items[-1], ReadFailure)


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param(gzip.compress(record(BODY, HTML) * 9)[:-9], "cut short", id="cut short"),
        pytest.param(gzip.compress(record(BODY, HTML)) + b"noise" * 9, "damaged", id="noise behind it"),
        pytest.param(gzip.compress(record(BODY, HTML) + record(bytes(9_000_000), HTML)), "bomb", id="a bomb"),
    ],
)
def test_a_packed_archive_that_fails(data: bytes, says: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    items = read(put(tmp_path / "a.warc.gz", data))
    assert isinstance(items[-1], ReadFailure)
    assert says in items[-1].reason
    assert capfd.readouterr().err == ""


def test_a_response_over_the_limit(tmp_path: Path) -> None:
    path = put(tmp_path / "a.warc", record(b"x" * 5_000, HTML) + record(BODY, HTML, number=2))
    failed, good = read(path, Limits(max_bytes=3_000, max_text=3_000))
    assert isinstance(failed, ReadFailure)
    assert "the limit is 3,000" in failed.reason
    assert isinstance(good, FileDocument)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_in_an_archive(method: int, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "n.zip", "w", method) as archive:
        archive.writestr("a.warc", record(BODY, HTML) * 2)
        archive.writestr("b.warc.gz", gzip.compress(record(BODY, HTML)))
    assert [item.id for item in read(tmp_path / "n.zip")] == ["n/a:1", "n/a:2", "n/b:1"]
