"""Office: DOCX, XLSX and PDF that the tests write, and what strangers make of them."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdf
import pytest

from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import Limits, find_inputs, read_documents, read_inputs

TEXT = "全市法院受理案件57876件，结案46407件。"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def put(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def read(
    path: Path, columns: dict[str, str] | None = None, limits: Limits | None = None
) -> list[FileDocument | ReadFailure]:
    return list(read_documents([path], columns=columns, limits=limits))


def document(path: Path) -> FileDocument:
    [item] = read(path)
    assert isinstance(item, FileDocument), item
    return item


def saved(thing: Any) -> bytes:
    buffer = io.BytesIO()
    thing.save(buffer)
    return buffer.getvalue()


def word(*paragraphs: str) -> bytes:
    made = docx.Document()
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    return saved(made)


def book(*rows: list[object]) -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    return saved(made)


def with_part(package: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """The package with one part changed, or added."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info.filename, change(old.read(info)) if info.filename == name else old.read(info))
        if name not in old.namelist():
            new.writestr(name, change(b""))
    return buffer.getvalue()


def body(xml: str) -> bytes:
    """A DOCX with this in its body."""
    return with_part(
        word(),
        "word/document.xml",
        lambda _: f'<w:document xmlns:w="{WORD}"><w:body>{xml}</w:body></w:document>'.encode(),
    )


# --- DOCX ------------------------------------------------------------------------------------------------------------


def test_docx(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("工作报告")
    made.add_paragraph(TEXT)
    table = made.add_table(2, 2)
    for cell, text in zip([*table.rows[0].cells, *table.rows[1].cells], ["指标", "件数", "结案", "46407"], strict=True):
        cell.text = text
    made.add_paragraph("完")
    path = put(tmp_path / "a.docx", saved(made))
    item = document(path)
    assert item.text == f"工作报告\n{TEXT}\n指标\t件数\n结案\t46407\n完"
    assert (item.id, item.path, item.encoding, item.extracted) == ("a", str(path), None, True)


@pytest.mark.parametrize(
    "xml, text",
    [
        pytest.param("<w:p><w:r><w:t>结</w:t></w:r><w:r><w:t>案</w:t></w:r></w:p>", "结案", id="runs"),
        pytest.param("<w:p><w:ins><w:r><w:t>结案</w:t></w:r></w:ins></w:p>", "结案", id="put in, as marked"),
        pytest.param(
            "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>新</w:t></w:r></w:p>",
            "新",
            id="taken out",
        ),
        pytest.param("<w:p><w:hyperlink><w:r><w:t>结案</w:t></w:r></w:hyperlink></w:p>", "结案", id="a link"),
        pytest.param(
            "<w:p><w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r></w:p>", "一\n二\t三", id="breaks"
        ),
        pytest.param(
            "<w:sdt><w:sdtContent><w:p><w:r><w:t>结案</w:t></w:r></w:p></w:sdtContent></w:sdt>",
            "结案",
            id="a form field",
        ),
        pytest.param(
            "<w:p><w:r><w:t>一</w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
            "</w:pict></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p>",
            "一\n框\n二",
            id="a text box",
        ),
        pytest.param("<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p><!-- x -->", "", id="codes and comments"),
    ],
)
def test_what_of_a_docx_is_text(xml: str, text: str, tmp_path: Path) -> None:
    assert document(put(tmp_path / "a.docx", body(xml))).text == text


# --- XLSX ------------------------------------------------------------------------------------------------------------


def test_xlsx(tmp_path: Path) -> None:
    rows: list[list[object]] = [
        ["id", "text", "published", "region", None],
        ["甲", TEXT, dt.datetime(2020, 11, 5, 8), 131100, "x"],
        [],
        [7, "二", 2020, "衡水市"],
        [None, None, None, None, "没有文字"],
    ]
    path = put(tmp_path / "a.xlsx", book(*rows))
    first, second, third = read(path)
    assert first == FileDocument(TEXT, "甲", "2020-11-05", "131100", path=f"{path}:Sheet:2")
    assert second == FileDocument("二", "7", "2020", "衡水市", path=f"{path}:Sheet:4")
    assert isinstance(third, ReadFailure)
    assert (third.id, "has no 'text'" in third.reason) == ("a:5", True)


def test_sheets(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.append(["正文"])
    made.active.append([TEXT])
    made.create_sheet("说明").append(["只有说明"])
    more = made.create_sheet("二月")
    more.append(["标题", "正文"])
    more.append(["综述", "二"])
    path = put(tmp_path / "a.xlsx", saved(made))
    told: list[str] = []
    first, second = read_inputs(find_inputs([path]), columns={"text": "正文"}, on_passed_over=told.append)
    assert [first.id, second.id] == ["a:Sheet:2", "a:二月:2"]
    assert told == [f"{path}:说明"]
    [failed] = read(path)
    assert isinstance(failed, ReadFailure)
    assert "no column 'text'; the columns that there are: 正文" in failed.reason


def test_what_a_sheet_says_of_its_size_is_not_believed(tmp_path: Path) -> None:
    def smaller(part: bytes) -> bytes:
        assert b'<dimension ref="A1:B3"' in part
        return part.replace(b'<dimension ref="A1:B3"', b'<dimension ref="A1:A1"')

    data = with_part(book(["id", "text"], ["甲", "一"], ["乙", "二"]), "xl/worksheets/sheet1.xml", smaller)
    assert [item.id for item in read(put(tmp_path / "a.xlsx", data))] == ["甲", "乙"]


# --- PDF -------------------------------------------------------------------------------------------------------------


def pdf(*pages: str, mapped: bool = True) -> bytes:
    """A PDF whose font has each character under its own number; `mapped` tells which character that is."""
    entries = "\n".join(f"<{ord(char):04X}> <{ord(char):04X}>" for char in sorted(set("".join(pages))))
    count = len(set("".join(pages)))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <FFFF> endcodespacerange\n{count} beginbfchar\n{entries}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    unicode = "/ToUnicode 4 0 R" if mapped else ""
    kids = " ".join(f"{10 + 2 * number} 0 R" for number in range(len(pages)))
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        3: f"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] {unicode} >>",
        4: f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream",
        5: "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        "/Supplement 0 >> /FontDescriptor 6 0 R /DW 1000 >>",
        6: "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 "
        "/Descent -200 /CapHeight 700 /StemV 80 >>",
    }
    for number, page in enumerate(pages):
        lines = page.split("\n") if page else []
        shown = "".join(f"<{''.join(f'{ord(char):04X}' for char in line)}> Tj 0 -20 Td " for line in lines)
        content = f"BT /F1 12 Tf 50 700 Td {shown}ET"
        objects[10 + 2 * number] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {11 + 2 * number} 0 R >>"
        )
        objects[11 + 2 * number] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    data, places = b"%PDF-1.4\n", {}
    for number, content in objects.items():
        places[number] = len(data)
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    start = len(data)
    table = "".join(f"{number} 1\n{at:010} 00000 n \n" for number, at in places.items())
    data += f"xref\n0 1\n0000000000 65535 f \n{table}trailer << /Size {max(places) + 1} /Root 1 0 R >>\n".encode()
    return data + f"startxref\n{start}\n%%EOF".encode()


def encrypted(password: str) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(TEXT)))
    writer.encrypt(user_password=password, owner_password="owner", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def test_pdf(tmp_path: Path) -> None:
    (tmp_path / "a.meta.json").write_text('{"published": "2020-11"}', encoding="utf-8")
    path = put(tmp_path / "a.pdf", pdf(f"工作报告\n{TEXT}", "结案3件"))
    item = document(path)
    assert [line.strip() for line in item.text.splitlines() if line.strip()] == ["工作报告", TEXT, "结案3件"]
    assert (item.id, item.published, item.encoding, item.extracted) == ("a", "2020-11", None, True)


def test_a_pdf_that_anyone_may_read(tmp_path: Path) -> None:
    """Encrypted against changes, with no password to read it."""
    assert TEXT in document(put(tmp_path / "a.pdf", encrypted(""))).text


# --- what strangers send ---------------------------------------------------------------------------------------------

LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)


def prefixed(prologue: bytes) -> Callable[[bytes], bytes]:
    return lambda part: prologue + part.partition(b"?>")[2]


@pytest.mark.parametrize(
    "name, data, says",
    [
        pytest.param(
            "a.docx",
            with_part(word(TEXT), "word/document.xml", prefixed(LAUGHS)),
            "declares a DOCTYPE",
            id="docx: laughs",
        ),
        pytest.param(
            "a.docx",
            with_part(word(TEXT), "word/styles.xml", prefixed(OUTSIDE)),
            "declares a DOCTYPE",
            id="docx: a file of ours",
        ),
        pytest.param(
            "a.docx",
            with_part(
                word(TEXT),
                "word/document.xml",
                lambda part: (OUTSIDE + part.partition(b"?>")[2]).decode().encode("utf-16"),
            ),
            "declares a DOCTYPE",
            id="docx: the same in UTF-16",
        ),
        pytest.param(
            "a.docx",
            with_part(word(TEXT), "word/document.xml", lambda part: b'<?xml version="1.0" encoding="utf-7"?><a/>'),
            "no XML in UTF-8",
            id="docx: an encoding to hide in",
        ),
        pytest.param(
            "a.xlsx",
            with_part(book(["text"]), "xl/workbook.xml", prefixed(LAUGHS)),
            "declares a DOCTYPE",
            id="xlsx: laughs",
        ),
        pytest.param(
            "a.xlsx",
            with_part(book(["text"]), "xl/worksheets/sheet1.xml", prefixed(LAUGHS)),
            "declares a DOCTYPE",
            id="xlsx: in a sheet",
        ),
        pytest.param(
            "a.docx", with_part(word(TEXT), "word/x.bin", lambda _: bytes(9_000_000)), "bomb", id="docx: a bomb"
        ),
        pytest.param(
            "a.xlsx", with_part(book(["text"]), "xl/x.xml", lambda _: b"<" * 9_000_000), "bomb", id="xlsx: a bomb"
        ),
        pytest.param("a.docx", b"", "no DOCX", id="docx: empty"),
        pytest.param("a.docx", TEXT.encode(), "no DOCX", id="docx: a text"),
        pytest.param("a.docx", OLE, "an old or an encrypted Office file", id="docx: an old .doc"),
        pytest.param("a.docx", word(TEXT)[:-50], "no DOCX", id="docx: cut short"),
        pytest.param("a.docx", book(["text"]), "cannot be read", id="docx: a workbook"),
        pytest.param("a.xlsx", OLE, "an old or an encrypted Office file", id="xlsx: encrypted"),
        pytest.param("a.xlsx", word(TEXT), "cannot be read", id="xlsx: a docx"),
        pytest.param("a.xlsx", book(), "no column 'text'", id="xlsx: empty"),
        pytest.param(
            "a.xlsx",
            with_part(book(["text"], ["一"]), "xl/worksheets/sheet1.xml", lambda part: part[:-60]),
            "cannot be read",
            id="xlsx: XML cut short",
        ),
        pytest.param("a.pdf", b"", "no PDF", id="pdf: empty"),
        pytest.param("a.pdf", b"<!DOCTYPE html><html>", "no PDF; it is HTML", id="pdf: HTML"),
        pytest.param("a.pdf", pdf(""), "it is a scan", id="pdf: no text"),
        pytest.param("a.pdf", encrypted("secret"), "is encrypted", id="pdf: encrypted"),
        pytest.param("a.pdf", b"%PDF-1.4\nhello", "cannot be read", id="pdf: only its head"),
        pytest.param(
            "a.pdf", pdf(TEXT).replace(b"/Kids [10 0 R]", b"/Kids [2 0 R ]"), "", id="pdf: pages that hold themselves"
        ),
    ],
)
def test_a_hostile_document_costs_itself(
    name: str, data: bytes, says: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    put(tmp_path / name, data)
    put(tmp_path / "z.txt", TEXT.encode())
    *_, failed, good = read(tmp_path)  # of a sheet that breaks off, what stands before is read
    assert isinstance(failed, ReadFailure), failed
    assert (failed.id, failed.path) == ("a", str(tmp_path / name))
    assert says in failed.reason
    assert "\n" not in failed.reason
    assert isinstance(good, FileDocument)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name, data", [("a.docx", word(TEXT * 9)), ("a.pdf", pdf(TEXT, TEXT * 9))])
def test_a_document_over_the_limit(name: str, data: bytes, tmp_path: Path) -> None:
    [failed] = read(put(tmp_path / name, data), limits=Limits(max_text=100))
    assert isinstance(failed, ReadFailure)
    assert "the limit is 100" in failed.reason


@pytest.mark.parametrize(
    "name, data", [("a.docx", word(TEXT)), ("a.xlsx", book(["text"], [TEXT])), ("a.pdf", pdf(TEXT))]
)
def test_in_an_archive(name: str, data: bytes, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "n.zip", "w") as archive:
        archive.writestr(name, data)
    [item] = read(tmp_path / "n.zip")
    assert isinstance(item, FileDocument)
    assert item.id.startswith("n/a")
    assert TEXT in item.text
