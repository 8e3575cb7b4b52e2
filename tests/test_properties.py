"""What holds for every text: nothing raises, spans slice back, the same text gives the same, widths do not count."""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import cn2an
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reformextract.normalize import fold
from reformextract.numerals import parse_number
from reformextract.pipeline import extract, find_mentions, find_periods, find_quantities

PIECES = (
    *"0123456789", *"〇零一二三四五六七八九十百千万亿两半几数余多第", *"，。、；：（）()“”《》—-~～％%.·\n　 ",
    "件", "人", "万元", "亿元", "个百分点", "％", "名", "倍", "番", "成", "分之", "公里", "平方米", "天", "个月",
    "位", "项", "起", "元/公斤",
    "2020年", "今年", "1月至10月", "截至目前", "近3年", "去年同期", "“十四五”期间", "2021年3月5日", "上半年",
    "前三季度", "年底", "月", "日", "年",
    "全市法院", "衡水市检察机关", "该院", "市公安局", "某县司法局", "江苏省", "南京市鼓楼区", "全国", "全省",
    "我市", "公司", "民警",
    "结案", "受理案件", "破获刑事案件", "结案率达", "挽回损失", "发放救助金", "建筑面积", "地区生产总值",
    "同比上升", "比上年", "增长", "下降",
    "占", "占总数的", "超过", "约", "近", "不少于", "以上", "以内", "左右", "达", "共", "其中", "分别", "和", "的",
    "了", "力争", "目标", "将",
    "居全省", "首位", "前十", "由", "提高到", "至", "一是", "第一", "“一站式”", "12309热线", "〔2020〕5号",
    "记者 张三", "每年", "连续三年",
)  # fmt: skip

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
CORPUS = "\n".join(path.read_bytes().decode("utf-8") for path in sorted(ARTICLES.glob("*.txt")))


def one_of(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(words)


#: Numbers as they are written, exact and about, in digits and characters.
numbers = st.one_of(
    st.integers(0, 10**7).map(str),
    st.decimals(0, 1000, places=2).map(str),
    st.integers(0, 10**9).map(lambda number: str(cn2an.an2cn(number))),
    one_of(
        "十余",
        "几十",
        "数千",
        "三四十",
        "3.9万多",
        "1:1.2",
        "5：45：50",
        "20—34",
        "1-2",
        "两",
        "半",
        "百分之三",
        "1,234",
        "第3",
        "前五",
        "上百",
    ),
)
#: A clause of the common order, any part of which may be missing.
clauses = st.tuples(
    one_of(
        "",
        "",
        "2020年",
        "今年1月至10月，",
        "截至目前，",
        "去年同期",
        "近3年，",
        "“十三五”期间，",
        "到2025年底，",
        "其中，",
        "当月",
    ),
    one_of("", "", "全市法院", "衡水市检察机关", "该院", "江苏省", "市公安局", "某县", "全国", "公司"),
    one_of(
        "",
        "共",
        "结案",
        "受理案件",
        "结案率达",
        "挽回损失",
        "同比上升",
        "比上年减少",
        "占总数的",
        "居全省",
        "力争",
        "由",
        "增长",
        "分别为",
    ),
    one_of("", "", "超过", "约", "近", "不少于"),
    numbers,
    one_of(
        "件",
        "人",
        "万元",
        "%",
        "％",
        "个百分点",
        "倍",
        "位",
        "成",
        "余名",
        "多万吨",
        "年",
        "月",
        "天",
        "公里",
        "元/公斤",
        "",
        "分之一",
    ),
    one_of("", "", "以上", "左右", "的", "案件", "被告人", "和", "、", "提高到"),
    one_of("，", "，", "。", "；", "、", "", "\n", "（", "）", "“", "”", "："),
).map("".join)
#: Stretches of the articles, set beside one another as they fall.
stretches = st.tuples(st.integers(0, len(CORPUS) - 1), st.integers(1, 60)).map(lambda at: CORPUS[at[0] : sum(at)])
anything = st.text(max_size=80)
pieces = st.sampled_from(PIECES)
news = st.lists(st.one_of(clauses, stretches, pieces), min_size=1, max_size=12).map("".join)
texts = st.one_of(
    news, news, news, anything, st.lists(pieces, max_size=40).map("".join), st.tuples(anything, news).map("".join)
)
dates = st.sampled_from([None, "2020-11-05", "2020-11", "2020", 2020])
places = st.sampled_from([None, "131100", "江苏省", "100000"])

#: The same examples on every run, so that a failure is the code's and not the day's.
limited = settings(max_examples=250, deadline=None, derandomize=True, database=None)
WIDE = {ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789"}


def records(text: str, published: str | int | None = None, region: str | None = None) -> list[dict[str, Any]]:
    claims = extract(text, published=published, region=region, id="one")
    return [json.loads(claim.model_dump_json()) for claim in claims]


def quoted(record: Any, quotes: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Every quoted text of a record with its span or spans."""
    if isinstance(record, dict):
        if "text" in record and ("span" in record or "spans" in record):
            quotes.append((record["text"], record.get("spans") or [record["span"]]))
        for value in record.values():
            quoted(value, quotes)
    return quotes


@limited
@given(text=texts, published=dates, region=places, title=st.one_of(st.none(), news))
def test_nothing_raises(text: str, published: str | int | None, region: str | None, title: str | None) -> None:
    """Neither the extraction nor a stage alone, whatever the text."""
    for claim in extract(text, published=published, region=region, title=title):
        assert claim.flat()
        assert claim.model_dump_json()
    find_quantities(text)
    find_periods(text, published=published)
    find_mentions(text)


@limited
@given(text=texts, published=dates, region=places)
@example(
    text="截至目前，全市法院结案46407件，占总数的九成以上，同比上升12.5％。", published="2020-11-05", region="衡水市"
)
@example(text="吸纳就业人数占比超过一半。", published=None, region=None)
def test_the_spans_of_claims_slice_back(text: str, published: str | int | None, region: str | None) -> None:
    """A quote without a span is the metadata's; all others stand in the text; a cue lies in it."""
    for record in records(text, published, region):
        for quote, spans in quoted(record, []):
            if spans != [None]:
                assert "".join(text[start:end] for start, end in spans) == quote
                assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(0 <= start < end <= len(text) for start, end in record["cues"])
        for told in (record["agency"], record["region"], record["period"]):
            assert told is None or (told["span"] is None) == (told["via"] == "metadata")
        start, end = record["value"]["span"]
        first, last = record["sentence"]["span"]
        assert first <= start < end <= last
        assert record["id"] == f"one:{start}-{end}"


@limited
@given(text=texts)
@pytest.mark.parametrize("find", [find_quantities, find_periods, find_mentions])
def test_the_spans_of_a_stage_slice_back(find: Any, text: str) -> None:
    """In order, in the text, and none over another."""
    found = find(text)
    assert [text[slice(*one.span)] for one in found] == [one.text for one in found]
    assert all(one.text for one in found)
    assert all(before.span[1] <= after.span[0] for before, after in pairwise(found))


@limited
@given(text=texts, published=dates, region=places)
def test_the_same_text_gives_the_same_claims(text: str, published: str | int | None, region: str | None) -> None:
    assert records(text, published, region) == records(text, published, region)


@limited
@given(text=texts)
def test_no_value_lies_over_another(text: str) -> None:
    spans = [claim.value.span for claim in extract(text, published="2020-11-05")]
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@limited
@given(text=texts)
def test_an_interval_has_its_number_in_it(text: str) -> None:
    """The lower end is not above the upper one; an exact number is both."""
    for quantity in find_quantities(text):
        ends = (quantity.lower, quantity.upper)
        if quantity.bound == "=":
            assert ends == (quantity.number, quantity.number)
        if quantity.lower is not None and quantity.upper is not None:
            assert quantity.lower <= quantity.upper


@limited
@given(text=texts)
def test_a_period_ends_after_it_begins(text: str) -> None:
    for period in find_periods(text, published="2020-11-05"):
        assert period.start is None or period.end is None or period.start <= period.end


def folded_quotes(record: Any) -> Any:
    """The record with its quoted texts folded, all else as it is."""
    if isinstance(record, dict):
        return {key: fold(value) if key == "text" else folded_quotes(value) for key, value in record.items()}
    return [folded_quotes(value) for value in record] if isinstance(record, list) else record


@limited
@given(text=texts)
@example(text="2020年，全市法院结案46407件，结案率99.8%，列全省第3位。")
def test_full_width_digits_change_the_quotes_alone(text: str) -> None:
    narrow = fold(text)
    wide = narrow.translate(WIDE)
    assert folded_quotes(records(wide, "2020-11-05", "131100")) == folded_quotes(
        records(narrow, "2020-11-05", "131100")
    )


@settings(limited, max_examples=400)
@given(number=st.one_of(st.integers(0, 10**5), st.integers(0, 10**16 - 1)))
@example(number=10**16 - 1)
@example(number=10**8)
@example(number=1_0000_0001)
@example(number=10)
@pytest.mark.parametrize("mode", ["low", "up"])
def test_chinese_numerals_are_read_back(mode: str, number: int) -> None:
    """What cn2an writes, simple (二十三万) or formal (贰拾叁万), up to its sixteen digits."""
    assert parse_number(cn2an.an2cn(number, mode)) == Decimal(number)
