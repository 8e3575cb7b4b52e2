"""Encodings: GB18030 and Big5 told apart on long and short texts, and nothing read by a wrong guess."""

from pathlib import Path

import pytest

from reformextract.errors import DocumentError
from reformextract.models import FileDocument, ReadFailure
from reformextract.readers import read_documents
from reformextract.readers.encodings import decode, decode_page

SIMPLIFIED = "去年，全市法院共受理各类案件五万余件，审结四万六千件，同比上升百分之六。"
TRADITIONAL = "去年，臺北市政府警察局共破獲詐騙案件三千餘件，較前年增加百分之六，起訴四百餘人。"

SHORT_SIMPLIFIED = [
    "法院审结案件",
    "人民检察院",
    "国内生产总值",
    "公安机关",
    "同比增长",
    "城镇新增就业",
    "通知",
    "年",
    "报告",
    "抓获犯罪嫌疑人",
]
SHORT_TRADITIONAL = [
    "警察局",
    "檢察官起訴",
    "國內生產毛額",
    "失業率",
    "立法院",
    "衛生福利部",
    "新臺幣億元",
    "受刑人",
    "財務委員會",
    "統計年鑑",
]


@pytest.mark.parametrize("text", [SIMPLIFIED, SIMPLIFIED * 500, TRADITIONAL, *SHORT_SIMPLIFIED])
def test_gb18030(text: str) -> None:
    """Traditional characters too, which GB18030 holds as well."""
    assert decode(text.encode("gb18030")) == (text, "gb18030")


@pytest.mark.parametrize("text", [TRADITIONAL, TRADITIONAL * 500, *SHORT_TRADITIONAL])
def test_big5(text: str) -> None:
    assert decode(text.encode("big5")) == (text, "big5")


@pytest.mark.parametrize(
    "text, encoding",
    [
        pytest.param(
            "恒生指數收報兩萬點，較上日升百分之一，碁盤街商戶營業額增加，€升值", "cp950", id="as Windows writes it"
        ),
        pytest.param("香港深水埗警方拘捕三人，涉嫌嘅罪名係詐騙，案件交由刑事部跟進", "big5hkscs", id="Cantonese"),
    ],
)
def test_big5_with_more_characters(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, encoding)


def test_the_name_of_an_encoding_reads_the_bytes() -> None:
    """What is reported can be given to Python."""
    for data in (
        SIMPLIFIED.encode(),
        b"\xef\xbb\xbf" + SIMPLIFIED.encode(),
        SIMPLIFIED.encode("utf-16"),
        SIMPLIFIED.encode("gb18030"),
        TRADITIONAL.encode("big5"),
    ):
        text, encoding = decode(data)
        assert data.decode(encoding) == text


@pytest.mark.parametrize("text", ["枫", "秋冬", "端掉"])
def test_in_doubt_nothing_is_guessed(text: str) -> None:
    """A few characters that spell something common in either."""
    with pytest.raises(DocumentError, match="the text is too short to tell"):
        decode(text.encode("gb18030"))


@pytest.mark.parametrize("text, encoding", [("秋冬", "gb18030"), ("端掉", "gb18030")])
def test_what_is_declared_decides_where_bytes_do_not(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), prefer=encoding) == (text, encoding)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("全国の裁判所は今年三万件の事件を処理したと発表しました".encode("shift_jis"), id="Japanese"),
        pytest.param("L'économie française a été très touchée".encode("latin-1"), id="Latin"),
        pytest.param("Суды рассмотрели тридцать тысяч дел".encode("cp1251"), id="Cyrillic"),
        pytest.param(bytes(range(161, 254)) * 9, id="no text"),
        pytest.param(SIMPLIFIED.encode("gb18030") + b"\xff", id="GB18030 with a wrong byte"),
        pytest.param(SIMPLIFIED.encode("utf-16-le"), id="UTF-16 without its mark"),
    ],
)
def test_what_is_none_of_these(data: bytes) -> None:
    with pytest.raises(DocumentError, match="neither UTF-8"):
        decode(data)


def test_utf16_that_is_damaged() -> None:
    with pytest.raises(DocumentError, match="UTF-16 with a damaged place"):
        decode(b"\xff\xfe\x3d\xd8" + SIMPLIFIED.encode("utf-16-le"))


@pytest.mark.parametrize("text", ["économie: été", "§ 12 · 3 × 4 °C", "Суды рассмотрели дела", "Τα δικαστήρια"])
def test_utf8_without_chinese(text: str) -> None:
    assert decode(text.encode()) == (text, "utf-8")


@pytest.mark.parametrize(
    "head, encoding, read_as",
    [
        pytest.param('<meta charset="gb2312">', "gb18030", "gb18030", id="GB2312 is declared, GB18030 is meant"),
        pytest.param(
            '<meta http-equiv="Content-Type" content="text/html; charset=GBK">', "gbk", "gb18030", id="as of old"
        ),
        pytest.param('<meta charset="utf-8">', "gb18030", "gb18030", id="UTF-8 is declared, and it is not"),
        pytest.param('<meta charset="gb2312">', "utf-8", "utf-8", id="GB2312 is declared, and it is not"),
        pytest.param('<meta charset="iso-8859-1">', "gb18030", "gb18030", id="what a server says by default"),
        pytest.param('<meta charset="utf-7">', "utf-8", "utf-8", id="what nobody should obey"),
        pytest.param('<?xml version="1.0" encoding="GBK"?>', "gbk", "gb18030", id="XHTML"),
        pytest.param("", "gb18030", "gb18030", id="nothing is declared"),
    ],
)
def test_pages(head: str, encoding: str, read_as: str) -> None:
    html = f"{head}<p>{SIMPLIFIED}</p>"
    assert decode_page(html.encode(encoding)) == (html, read_as)


def test_the_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TRADITIONAL.encode("big5"))
    [item] = read_documents([tmp_path])
    assert isinstance(item, FileDocument)
    assert (item.text, item.encoding, item.extracted) == (TRADITIONAL, "big5", False)


def test_a_nul_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("结案\0三件", encoding="utf-8")
    [item] = read_documents([tmp_path])
    assert isinstance(item, ReadFailure)
    assert "holds a NUL at 2" in item.reason
