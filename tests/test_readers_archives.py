"""Archives: members as documents, their names and ids, and what strangers put into archives."""

import gzip
import io
import json
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import Limits, find_inputs, read_documents, read_inputs

TEXT = "全市法院受理案件57876件，结案46407件。"
Files = dict[str, str | bytes]


def data_of(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def zipped(files: Files) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, data_of(content))
    return buffer.getvalue()


def tarred(files: Files, *more: tarfile.TarInfo) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for info in more:
            archive.addfile(info)
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data_of(content))
            archive.addfile(info, io.BytesIO(data_of(content)))
    return buffer.getvalue()


def tar_gz(files: Files) -> bytes:
    return gzip.compress(tarred(files))


def tar_xz(files: Files) -> bytes:
    return lzma.compress(tarred(files))


def read(path: Path, limits: Limits | None = None) -> list[FileDocument | ReadFailure]:
    return list(read_documents([path], limits=limits))


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


PACKERS = [
    pytest.param(".zip", zipped, id="zip"),
    pytest.param(".tar", tarred, id="tar"),
    pytest.param(".tar.gz", tar_gz, id="tar.gz"),
    pytest.param(".tgz", tar_gz, id="tgz"),
    pytest.param(".tar.xz", tar_xz, id="tar.xz"),
]


@pytest.mark.parametrize("ending, pack", PACKERS)
def test_members(ending: str, pack: Callable[[Files], bytes], tmp_path: Path) -> None:
    """In the archive's order, with what stands beside them, before or behind; GB18030 too, and rows."""
    files: Files = {
        "b/1.txt": TEXT,
        "b/1.meta.json": json.dumps({"title": "综述", "published": "2020-11"}),
        "a.meta.json": json.dumps({"region": "衡水市"}),
        "a.txt": TEXT.encode("gb18030"),
        "rows.jsonl": "\n".join(json.dumps({"text": text}) for text in ("一", "二")),
        "photo.jpg": b"\xff\xd8",
        "b/1.gold.jsonl": "{}",
        "__MACOSX/b/1.txt": "x",
        ".hidden.txt": "x",
    }
    path = put(tmp_path / f"news{ending}", pack(files))
    assert read(path) == [
        FileDocument(TEXT, "news/b/1", "2020-11", None, "综述", None, f"{path}!b/1.txt", "utf-8"),
        FileDocument(TEXT, "news/a", None, "衡水市", None, None, f"{path}!a.txt", "gb18030"),
        FileDocument("一", "news/rows:1", path=f"{path}!rows.jsonl:1", encoding="utf-8"),
        FileDocument("二", "news/rows:2", path=f"{path}!rows.jsonl:2", encoding="utf-8"),
    ]


def test_what_is_passed_over_in_an_archive_is_told(tmp_path: Path) -> None:
    path = put(tmp_path / "a.zip", zipped({"1.txt": TEXT, "x/2.jpg": "", "1.meta.json": "{}"}))
    told: list[str] = []
    assert len(list(read_inputs(find_inputs([path]), on_passed_over=told.append))) == 1
    assert told == [f"{path}!x/2.jpg"]


@pytest.mark.parametrize(
    "names, expected",
    [
        pytest.param(["1.txt", "x/1.txt"], ["1", "x/1"], id="folders tell them apart"),
        pytest.param(["1.txt", "1.md", "2.txt"], ["1.txt", "1.md", "2"], id="only the endings differ"),
        pytest.param(["a/../1.txt"], ["1"], id="a way out that comes back is still refused"),
        pytest.param([".\\x\\1.txt"], ["x/1"], id="the other slash"),
        pytest.param(["./x//1.txt"], ["x/1"], id="parts that say nothing"),
        pytest.param(["年报.2020.txt"], ["年报.2020"], id="only the ending goes"),
    ],
)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_ids_of_members(pack: Callable[[Files], bytes], names: list[str], expected: list[str], tmp_path: Path) -> None:
    path = put(tmp_path / ("n.zip" if pack is zipped else "n.tar"), pack(dict.fromkeys(names, TEXT)))
    items = read(path)
    if ".." in names[0]:
        assert isinstance(items[0], ReadFailure)
    else:
        assert [item.id for item in items] == [f"n/{name}" for name in expected]


def test_the_same_name_twice(tmp_path: Path) -> None:
    buffer = io.BytesIO(zipped({"1.txt": "一", "2.txt": "二"}).replace(b"2.txt", b"1.txt"))
    items = read(put(tmp_path / "n.zip", buffer.getvalue()))
    assert [(item.id, item.text) for item in items if isinstance(item, FileDocument)] == [
        ("n/1.txt#1", "一"),
        ("n/1.txt#2", "二"),
    ]


def test_an_archive_beside_a_folder_of_its_name(tmp_path: Path) -> None:
    put(tmp_path / "a.zip", zipped({"1.txt": "一"}))
    (tmp_path / "a").mkdir()
    put(tmp_path / "a" / "1.txt", "二".encode())
    assert [item.id for item in read(tmp_path)] == ["a/1", "a.zip/1"]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_names_without_the_flag_for_utf8(encoding: str, tmp_path: Path) -> None:
    name = "统计公报/年度报告.txt".encode(encoding)
    data = zipped({"x" * len(name): TEXT}).replace(b"x" * len(name), name)
    [item] = read(put(tmp_path / "n.zip", data))
    assert item.id == "n/统计公报/年度报告"
    assert isinstance(item, FileDocument)


def test_names_of_a_tar_in_gb18030(tmp_path: Path) -> None:
    name = "统计公报/年度报告.txt".encode("gb18030")
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", encoding="gb18030", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo(name.decode("gb18030"))
        info.size = len(TEXT.encode())
        archive.addfile(info, io.BytesIO(TEXT.encode()))
    [item] = read(put(tmp_path / "n.tar", buffer.getvalue()))
    assert item.id == "n/统计公报/年度报告"


@pytest.mark.parametrize("ending, pack", PACKERS)
@pytest.mark.parametrize("outer", [zipped, tarred])
def test_an_archive_in_an_archive(
    outer: Callable[[Files], bytes], ending: str, pack: Callable[[Files], bytes], tmp_path: Path
) -> None:
    inner = pack({"1.txt": TEXT, "deep.zip": zipped({"2.txt": TEXT})})
    path = put(tmp_path / ("out.zip" if outer is zipped else "out.tar"), outer({f"x/in{ending}": inner, "3.txt": TEXT}))
    first, deep, last = read(path)
    assert (first.id, first.path) == ("out/x/in/1", f"{path}!x/in{ending}!1.txt")
    assert isinstance(deep, ReadFailure)
    assert (deep.id, deep.path) == ("out/x/in/deep", f"{path}!x/in{ending}!deep.zip")
    assert "archive in an archive in an archive" in deep.reason
    assert isinstance(last, FileDocument)


def test_gzip(tmp_path: Path) -> None:
    put(tmp_path / "a.txt.gz", gzip.compress(TEXT.encode("gb18030")))
    put(tmp_path / "a.meta.json", json.dumps({"title": "综述"}).encode())
    put(tmp_path / "b.jsonl.gz", gzip.compress(b'{"text": "1"}\n') + gzip.compress(b'{"text": "2"}\n'))
    put(tmp_path / "c.gz", gzip.compress(TEXT.encode()))
    put(tmp_path / "d.jpg.gz", gzip.compress(b"x"))
    inputs = find_inputs([tmp_path])
    items = [item for item in read_inputs(inputs) if isinstance(item, FileDocument)]
    assert [item.id for item in items] == ["a", "b:1", "b:2", "c"]
    assert (items[0].text, items[0].title) == (TEXT, "综述")
    assert inputs.passed_over == 1


def linked(kind: bytes, name: str = "2.txt") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type = kind
    info.linkname = "/etc/passwd"
    return info


def zip_with(name: str, *, mode: int = 0, flag: int = 0) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo(name)
        info.external_attr = mode << 16
        archive.writestr(info, TEXT)
        archive.writestr("1.txt", TEXT)
    data = bytearray(buffer.getvalue())
    if flag:
        data[6] |= flag
        data[data.find(b"PK\x01\x02") + 8] |= flag
    return bytes(data)


def corrupted() -> bytes:
    """A .zip whose first member has one byte of its content changed."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("2.txt", TEXT)
        archive.writestr("1.txt", TEXT)
    data = bytearray(buffer.getvalue())
    data[data.find(b"57876")] ^= 1
    return bytes(data)


@pytest.mark.parametrize(
    "name, data, says",
    [
        pytest.param("n.zip", zip_with("../../2.txt"), "leads out", id="zip: a way out"),
        pytest.param("n.zip", zip_with("/etc/2.txt"), "leads out", id="zip: from the root"),
        pytest.param("n.zip", zip_with("C:\\2.txt"), "leads out", id="zip: from a drive"),
        pytest.param("n.zip", zip_with("x\\..\\..\\2.txt"), "leads out", id="zip: a way out with the other slash"),
        pytest.param("n.zip", zip_with("2.txt", mode=0o120777), "is a link", id="zip: a link"),
        pytest.param("n.zip", zip_with("2.txt", flag=1), "encrypted", id="zip: encrypted"),
        pytest.param("n.zip", corrupted(), "damaged", id="zip: a member that is damaged"),
        pytest.param("n.tar", tarred({"../2.txt": TEXT, "1.txt": TEXT}), "leads out", id="tar: a way out"),
        pytest.param("n.tar", tarred({"1.txt": TEXT}, linked(tarfile.SYMTYPE)), "is a link", id="tar: a link"),
        pytest.param("n.tar", tarred({"1.txt": TEXT}, linked(tarfile.LNKTYPE)), "is a link", id="tar: a hard link"),
        pytest.param("n.tar", tarred({"1.txt": TEXT}, linked(tarfile.CHRTYPE)), "neither a file", id="tar: a device"),
        pytest.param("n.tar", tarred({"1.txt": TEXT}, linked(tarfile.FIFOTYPE)), "neither a file", id="tar: a pipe"),
        pytest.param("n.zip", zipped({"2.txt": b"\x80\xff", "1.txt": TEXT}), "neither UTF-8", id="no text"),
        pytest.param("n.zip", zipped({"2.txt": "0" * 3_000_000, "1.txt": TEXT}), "bomb", id="zip: a bomb"),
        pytest.param("n.zip", zipped({"2.zip": TEXT, "1.txt": TEXT}), "none", id="zip: a text in it called .zip"),
        pytest.param("n.zip", zipped({"2.tar.gz": TEXT, "1.txt": TEXT}), "not what its ending says", id="no .tar.gz"),
        pytest.param("n.zip", zipped({"2.txt": zipped({"a": ""}), "1.txt": TEXT}), "it is a ZIP", id="a zip as text"),
        pytest.param(
            "n.zip",
            zipped({"2.jsonl.gz": gzip.compress(b'{"text": ""}' * 99)[:-9], "1.txt": TEXT}),
            "cut short",
            id="a gz cut short",
        ),
        pytest.param(
            "n.zip",
            zipped({"2.txt.gz": gzip.compress(b"0" * 9_000_000), "1.txt": TEXT}),
            "bomb",
            id="a gz that is a bomb",
        ),
    ],
)
def test_a_hostile_member_costs_itself(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    path = put(tmp_path / name, data)
    failed, good = read(path)
    assert isinstance(failed, ReadFailure)
    assert says in failed.reason
    assert failed.path.startswith(f"{path}!")
    assert failed.id.startswith("n/")
    assert isinstance(good, FileDocument)
    assert good.id == "n/1"
    assert sorted(item.name for item in tmp_path.iterdir()) == [name]


def long_header() -> bytes:
    """A .tar that says that the name of a member has five million characters."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        archive.addfile(tarfile.TarInfo("x" * 5_000_000 + ".txt"))
    return buffer.getvalue()


def with_noise(data: bytes, at: int) -> bytes:
    return data[:at] + b"\x7f" * 512 + data[at + 512 :]


def huge_directory() -> bytes:
    """A .zip that says that its directory has two gigabytes, and has them as far as can be seen from its end."""
    return struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 9, 9, 2_000_000_000, 0, 0)


THREE = tarred({"1.txt": TEXT, "2.txt": TEXT, "3.txt": TEXT})


@pytest.mark.parametrize(
    "name, data, good, says",
    [
        pytest.param("n.zip", TEXT.encode(), 0, "damaged, cut short or none", id="zip: a text"),
        pytest.param("n.zip", b"", 0, "damaged, cut short or none", id="zip: empty"),
        pytest.param("n.zip", gzip.compress(b""), 0, "it is gzip", id="zip: gzip"),
        pytest.param("n.zip", zipped({"1.txt": TEXT})[:-30], 0, "damaged, cut short or none", id="zip: cut short"),
        pytest.param("n.zip", zipped({"1.jpg": ""}), 0, "nothing to read", id="zip: nothing in it"),
        pytest.param("n.zip", zipped({}), 0, "nothing to read", id="zip: empty archive"),
        pytest.param("n.zip", huge_directory(), 0, "damaged", id="zip: a directory that is not there"),
        pytest.param("n.tar", TEXT.encode(), 0, "damaged, cut short or none", id="tar: a text"),
        pytest.param("n.tar", b"", 0, "damaged, cut short or none", id="tar: empty"),
        pytest.param("n.tar", zipped({"1.txt": TEXT}), 0, "it is a ZIP", id="tar: a zip"),
        pytest.param("n.tar", THREE[:1536], 1, "cut short", id="tar: cut behind a header"),
        pytest.param("n.tar", THREE[:1300], 1, "damaged or cut short", id="tar: cut in a header"),
        pytest.param(
            "n.tar", THREE[:2048], 2, "damaged or cut short", id="tar: cut behind a member, without its end mark"
        ),
        pytest.param("n.tar", with_noise(THREE, 1024), 1, "damaged or cut short", id="tar: a damaged header"),
        pytest.param("n.tar", long_header(), 0, "header of a member", id="tar: a name of megabytes"),
        pytest.param("n.tar.gz", TEXT.encode(), 0, "not what its ending says", id="tar.gz: a text"),
        pytest.param("n.tar.gz", gzip.compress(THREE)[:-9], None, "cut short", id="tar.gz: cut short"),
        pytest.param("n.tar.gz", gzip.compress(bytes(5_000_000)), 0, None, id="tar.gz: nothing but zeros"),
        pytest.param("n.tar.xz", lzma.compress(THREE)[:-9], None, "cut short", id="tar.xz: cut short"),
        pytest.param("n.tar.xz", b"\xfd7zXZ\x00", 0, "cut short", id="tar.xz: only its mark"),
        pytest.param("n.tar.xz", gzip.compress(THREE), 0, "not what its ending says", id="tar.xz: gzip"),
    ],
)
def test_a_hostile_archive_costs_what_is_behind(
    name: str, data: bytes, good: int | None, says: str | None, tmp_path: Path
) -> None:
    path = put(tmp_path / name, data)
    *before, failed = read(path)
    assert isinstance(failed, ReadFailure)
    assert failed.path == str(path)
    assert says is None or says in failed.reason
    assert good is None or len([item for item in before if isinstance(item, FileDocument)]) == good


@pytest.mark.parametrize("ending, pack", PACKERS)
def test_limits_of_archives(ending: str, pack: Callable[[Files], bytes], tmp_path: Path) -> None:
    path = put(tmp_path / f"n{ending}", pack({"1.txt": "一" * 50, "2.txt": "二", "3.txt": "三"}))
    first, *others = read(path, Limits(max_bytes=100))
    assert isinstance(first, ReadFailure)
    assert "has 150 bytes, and the limit is 100" in first.reason
    assert [item.text for item in others if isinstance(item, FileDocument)] == ["二", "三"]
    failure = read(path, Limits(max_members=2))[-1]
    assert isinstance(failure, ReadFailure)
    assert "more than 2 members" in failure.reason


def test_a_member_that_says_less_than_it_has(tmp_path: Path) -> None:
    """The size that a .zip declares is not believed: what comes is counted."""
    data = bytearray(zipped({"1.txt": "0" * 5_000}))
    for at in (22, data.find(b"PK\x01\x02") + 24):
        data[at : at + 4] = (10).to_bytes(4, "little")
    [failed] = read(put(tmp_path / "n.zip", bytes(data)))
    assert isinstance(failed, ReadFailure)
    assert "damaged" in failed.reason
