"""Files in: which files paths name, what their documents are called, encodings, metadata, rows; nothing is lost."""

import io
import json
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from reformextract.errors import DocumentError, UsageError
from reformextract.models import Document, FileDocument, ReadFailure
from reformextract.readers import decode_text, find_inputs, read_documents, read_inputs

TEXT = "全市法院受理案件57876件，结案46407件。"


def write(path: Path, content: str | bytes = TEXT) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def ids(*paths: Path | str) -> list[str]:
    return [file.id for file in find_inputs(paths).files]


def only(*paths: Path | str) -> FileDocument | ReadFailure:
    [item] = read_documents(paths)
    return item


def failure(*paths: Path | str) -> ReadFailure:
    item = only(*paths)
    assert isinstance(item, ReadFailure)
    return item


def document(*paths: Path | str) -> FileDocument:
    item = only(*paths)
    assert isinstance(item, FileDocument)
    return item


@pytest.mark.parametrize(
    "files, named, expected",
    [
        pytest.param(["in/b/2.txt", "in/a.txt"], ["in"], ["a", "b/2"], id="below a folder: the path without ending"),
        pytest.param(["x/a.txt"], ["x/a.txt"], ["a"], id="a bare file: its stem"),
        pytest.param(["x/a.b.txt"], ["x/a.b.txt"], ["a.b"], id="only the ending goes"),
        pytest.param(["x/a.TXT"], ["x"], ["a"], id="an ending in capitals"),
        pytest.param(["x/r.txt", "y/r.txt"], ["x/r.txt", "y/r.txt"], ["x/r", "y/r"], id="equal stems grow"),
        pytest.param(
            ["p/x/r.txt", "q/x/r.txt", "q/s.txt"],
            ["p/x/r.txt", "q/x/r.txt", "q/s.txt"],
            ["p/x/r", "q/x/r", "s"],
            id="as far as it takes, and no others",
        ),
        pytest.param(["x/r.txt", "y/r.txt"], ["x", "y"], ["x/r", "y/r"], id="the same below two folders"),
        pytest.param(["d/r.txt", "d/r.jsonl"], ["d"], None, id="only endings differ"),
        pytest.param(["d/r.txt"], ["d/r.txt", "d/r.txt", "d"], ["r"], id="what is named twice is read once"),
        pytest.param(["d/r1.txt", "d/r2.txt", "d/n.md"], ["d/r*.txt"], ["r1", "r2"], id="a glob"),
        pytest.param(["d/e/r1.txt", "d/r2.txt"], ["d/**/*.txt"], ["r1", "r2"], id="a recursive glob"),
        pytest.param(["d/e/r1.txt", "d/f/r2.txt"], ["d/*"], ["r1", "r2"], id="a glob that names folders"),
        pytest.param(["d/[1].txt"], ["d/[1].txt"], ["[1]"], id="a file whose name looks like a glob"),
        pytest.param(["d/a.txt", "d/.git/b.txt", "d/.c.txt"], ["d"], ["a"], id="hidden files are none"),
        pytest.param(["d/a.txt", "d/a.gold.jsonl", "d/a.meta.json"], ["d"], ["a"], id="answers are no documents"),
    ],
)
def test_ids(
    files: list[str], named: list[str], expected: list[str] | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in files:
        write(tmp_path / file)
    monkeypatch.chdir(tmp_path)
    found = ids(*named)
    if expected is None:
        assert len(set(found)) == len(found) == len(files)
        assert sorted(name.rpartition("/")[2] for name in found) == ["r.jsonl", "r.txt"]
    else:
        assert found == expected


def test_ids_do_not_depend_on_how_a_path_is_spelled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "in" / "b" / "2.txt")
    monkeypatch.chdir(tmp_path / "in")
    assert ids(".") == ids("../in") == ids(tmp_path / "in") == ids("./") == ["b/2"]


def test_other_endings_of_a_folder_are_counted(tmp_path: Path) -> None:
    for name in ("a.txt", "a.meta.json", "b.ppt", "sub/c.jpg", "d", "a.documents.jsonl"):
        write(tmp_path / name)
    inputs = find_inputs([tmp_path])
    assert (len(inputs.files), inputs.passed_over) == (1, 3)


def test_what_a_run_writes_is_not_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    out = write(tmp_path / "claims.jsonl")
    assert [file.id for file in find_inputs([tmp_path], skip=[out]).files] == ["a"]


@pytest.mark.parametrize(
    "name, says",
    [
        pytest.param("lost.txt", "there is no such file", id="a file that is not there"),
        pytest.param("lost*.txt", "there is no such file", id="a glob that names nothing"),
        pytest.param("report.ppt", ".txt, .jsonl", id="an ending that is not read"),
        pytest.param("noending", ".txt, .jsonl", id="no ending"),
    ],
)
def test_wrong_paths(name: str, says: str, tmp_path: Path) -> None:
    write(tmp_path / "report.ppt")
    write(tmp_path / "noending")
    with pytest.raises(UsageError, match=says) as caught:
        read_documents([tmp_path / name])
    assert name in str(caught.value)


def test_a_link_to_a_folder_above_ends(tmp_path: Path) -> None:
    write(tmp_path / "d" / "a.txt")
    (tmp_path / "d" / "up").symlink_to(tmp_path / "d", target_is_directory=True)
    write(tmp_path / "other" / "b.txt")
    (tmp_path / "d" / "beside").symlink_to(tmp_path / "other", target_is_directory=True)
    assert ids(tmp_path / "d") == ["a", "beside/b"]


@pytest.mark.parametrize(
    "data, text",
    [
        pytest.param(TEXT.encode(), TEXT, id="UTF-8"),
        pytest.param(b"\xef\xbb\xbf" + TEXT.encode(), TEXT, id="UTF-8 with BOM, which is no character"),
        pytest.param(b"\xff\xfe" + TEXT.encode("utf-16-le"), TEXT, id="UTF-16 with its mark"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), TEXT, id="UTF-16 with its mark, the other way round"),
        pytest.param(TEXT.encode("gbk"), TEXT, id="GBK"),
        pytest.param("𠮷林𬬭㐀".encode("gb18030"), "𠮷林𬬭㐀", id="characters of four bytes"),
        pytest.param("案".encode("gbk"), "案", id="one character"),
        pytest.param(b"abc 12", "abc 12", id="ASCII"),
        pytest.param(b"", "", id="an empty file"),
        pytest.param("一\r\n二\r三\n".encode(), "一\r\n二\r三\n", id="line ends stay"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert decode_text(data) == text


@pytest.mark.parametrize(
    "data, says",
    [
        pytest.param(TEXT.encode("utf-16-le"), "neither UTF-8", id="UTF-16 without"),
        pytest.param(b"\x80\x81\xff\xff", "neither UTF-8", id="no text"),
        pytest.param(TEXT.encode()[:-1], "damaged place", id="UTF-8 cut short, which GB18030 would read as nonsense"),
        pytest.param(TEXT.encode().replace(b"5", b"\xff", 1), "damaged place", id="UTF-8 with one wrong byte"),
    ],
)
def test_what_is_no_text(data: bytes, says: str) -> None:
    with pytest.raises(DocumentError, match=says):
        decode_text(data)


def test_a_text_with_its_metadata(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "一\r\n" + TEXT)
    meta = {"title": "综述", "published": 2020, "region": 131100, "url": None, "editor": "某人"}
    write(tmp_path / "a.meta.json", json.dumps(meta))
    assert document(path) == FileDocument("一\r\n" + TEXT, "a", "2020", "131100", "综述", None, str(path), "utf-8")
    assert isinstance(document(path), Document)


@pytest.mark.parametrize(
    "meta, says",
    [
        pytest.param("{", "a.meta.json beside it is no JSON", id="no JSON"),
        pytest.param("", "a.meta.json beside it is no JSON", id="empty"),
        pytest.param("[" * 100_000, "a.meta.json beside it is no JSON", id="too deep"),
        pytest.param("[]", "no JSON object", id="a list"),
        pytest.param(b"\xff\xff", "a.meta.json beside it cannot be read", id="no text"),
        pytest.param('{"published": ["2020"]}', "'published' of a.meta.json", id="a date of the wrong type"),
        pytest.param('{"title": true}', "'title' of a.meta.json", id="a title of the wrong type"),
        pytest.param(r'{"title": "\ud83d"}', "'title' of a.meta.json", id="half a character"),
    ],
)
def test_broken_metadata_cost_their_document(meta: str | bytes, says: str, tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "b.txt")
    write(tmp_path / "a.meta.json", meta)
    failed, read = read_documents([tmp_path])
    assert isinstance(failed, ReadFailure)
    assert (failed.path, failed.id) == (str(tmp_path / "a.txt"), "a")
    assert says in failed.reason
    assert isinstance(read, FileDocument)


def test_rows(tmp_path: Path) -> None:
    rows = [
        json.dumps({"id": "甲", "text": TEXT, "title": "标题", "published": "2020-11", "region": "衡水市", "url": "u"}),
        "",
        json.dumps({"text": "无"}),
        json.dumps({"id": 7, "text": ""}),
    ]
    path = write(tmp_path / "rows.jsonl", b"\xef\xbb\xbf" + "\n".join(rows).encode())
    assert list(read_documents([path])) == [
        FileDocument(TEXT, "甲", "2020-11", "衡水市", "标题", "u", f"{path}:1", "utf-8-sig"),
        FileDocument("无", "rows:3", path=f"{path}:3", encoding="utf-8-sig"),
        FileDocument("", "7", path=f"{path}:4", encoding="utf-8-sig"),
    ]


@pytest.mark.parametrize(
    "row, says",
    [
        pytest.param(b'{"text": "', "no JSON", id="cut short"),
        pytest.param(b"[1]", "no JSON object", id="a list"),
        pytest.param(b"[" * 100_000, "no JSON", id="too deep"),
        pytest.param(b"{}", "has no 'text'", id="no text"),
        pytest.param(b'{"text": 3}', "has no 'text'", id="a number for a text"),
        pytest.param(b'{"text": "\xff"}', "neither UTF-8", id="bytes that are no text"),
        pytest.param(rb'{"text": "\ud83d 3"}', "half a character", id="half a character"),
        pytest.param(b'{"text": "x", "id": [1]}', "'id' of the row", id="an id of the wrong type"),
        pytest.param(b'{"text": "x", "region": {}}', "'region' of the row", id="a region of the wrong type"),
    ],
)
def test_a_broken_row_costs_itself(row: bytes, says: str, tmp_path: Path) -> None:
    good = json.dumps({"id": "good", "text": TEXT}).encode()
    path = write(tmp_path / "rows.jsonl", b"\n".join([good, row, good]))
    first, failed, last = read_documents([path])
    assert isinstance(failed, ReadFailure)
    assert failed.path == f"{path}:2"
    assert says in failed.reason
    assert isinstance(first, FileDocument)
    assert isinstance(last, FileDocument)


def test_a_row_may_hold_line_separators_of_unicode(tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", json.dumps({"text": "一\u2028二\x85三"}, ensure_ascii=False))
    assert document(path).text == "一\u2028二\x85三"


def test_rows_in_gb18030(tmp_path: Path) -> None:
    path = write(tmp_path / "rows.jsonl", json.dumps({"text": TEXT}, ensure_ascii=False).encode("gb18030"))
    assert document(path).text == TEXT


@pytest.mark.parametrize(
    "data, expected",
    [
        pytest.param(TEXT.encode(), [("stdin", TEXT)], id="a text"),
        pytest.param(b"\xef\xbb\xbf\n\n" + TEXT.encode(), [("stdin", "\n\n" + TEXT)], id="blank lines count"),
        pytest.param(b"", [("stdin", "")], id="nothing"),
        pytest.param(b'\n{"text": "a"}\n{"id": "x", "text": "b"}', [("stdin:2", "a"), ("x", "b")], id="rows"),
        pytest.param(TEXT.encode("gbk"), [("stdin", TEXT)], id="GBK"),
    ],
)
def test_standard_input(data: bytes, expected: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    read = list(read_documents(["-", "-"]))
    assert [(item.id, item.text) for item in read if isinstance(item, FileDocument)] == expected
    assert len(read) == len(expected)


def test_standard_input_that_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"\xff\xff\xff")))
    assert failure("-").path == "-"


def test_a_file_that_goes_away_is_a_failure(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt")
    documents = read_documents([path])
    path.unlink()
    [item] = documents
    assert isinstance(item, ReadFailure)
    assert "cannot be read" in item.reason


@pytest.mark.skipif(os.name == "nt" or sys.platform == "darwin", reason="names are Unicode there")
def test_a_name_in_another_encoding_can_be_written(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/" + "报告.txt".encode("gb18030")
    with open(name, "wb") as file:
        file.write(TEXT.encode())
    read = document(tmp_path)
    assert read.id == "报告"
    assert read.path.encode()
    assert read.text == TEXT


def test_rows_are_read_one_by_one(tmp_path: Path) -> None:
    """So that memory does not grow with a file: the first row is there before the last is read."""
    path = write(tmp_path / "rows.jsonl", json.dumps({"text": "一"}) + "\n")
    documents = read_documents([path])
    assert isinstance(next(documents), FileDocument)
    with path.open("a") as file:
        file.write(json.dumps({"text": "二"}) + "\n")
    assert [item.text for item in documents if isinstance(item, FileDocument)] == ["二"]


def test_how_far_the_reading_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    rows = "".join(json.dumps({"text": f"{TEXT}第{n}次。"}) + "\n" for n in range(4000))
    (tmp_path / "b.jsonl").write_text(rows, encoding="utf-8")
    inputs = find_inputs([tmp_path])
    told: list[int] = []
    read = list(read_inputs(inputs, on_read=told.append))
    assert len(told) == len(read) == 4001
    assert told == sorted(told)
    assert inputs.size / 4 < told[2000] < inputs.size
    assert told[-1] == inputs.size
