"""Where a piece of news begins to report, behind who sends it, from where and when."""

import pytest

from reformextract import extract
from reformextract.layout import find_lead_end, find_sentences
from reformextract.normalize import fold

NEWS = "今年一季度，全市接待游客21.3万人次。门票收入300万元。"


@pytest.mark.parametrize(
    "lead, why",
    [
        ("本报讯（记者 王芳）", "the commonest"),
        ("本报讯 （记者王芳 通讯员李明）", "with a space, and two people"),
        ("本报池州5月7日讯（记者 王芳）", "with place and day"),
        ("本报讯 记者王芳报道：", "without brackets"),
        ("新华社合肥5月7日电（记者 王芳）", "an agency"),
        ("中新社池州五月七日电 题：", "the day in words"),
        ("中新网池州5月7日电 (王芳)", "a name alone"),
        ("（记者 王芳）", "a by-line alone"),
        ("据新华社电 ", "on the word of an agency"),
        ("池州5月7日讯 ", "without a source"),
        ("南方日报讯 (记者/王芳 通讯员/李明)", "with strokes"),
        ("央视网消息：", "a station"),
        ("记者从池州市旅游局了解到，", "who was asked"),
        ("5月7日，本报记者从市旅游局获悉，", "and when"),
        ("本报讯（记者 王芳）记者7日从市旅游局获悉，", "both"),
    ],
)
def test_a_lead_is_no_part_of_the_news(lead: str, why: str) -> None:
    text = fold(lead + NEWS)
    assert text[find_lead_end(text, 0, len(text)) :] == fold(NEWS), why
    claims = extract(lead + NEWS, published="2006-05-08", region="341700")
    assert [claim.period and claim.period.text for claim in claims] == ["今年一季度", "今年一季度"], why


@pytest.mark.parametrize(
    "text, why",
    [
        ("全市用电量30亿千瓦时。", "用电"),
        ("新华社区调解纠纷30件。", "社区"),
        ("国家电网投资30亿元。", "电网"),
        ("去年3月5日电话接待群众30人。", "电话"),
        ("通讯企业新建基站30座。", "通讯"),
        ("记者节期间慰问记者30人。", "reporters are counted"),
        ("消息传来，捐款30万元。", "消息"),
        ("群众网上立案30件。", "网上"),
        ("国网供电公司维修线路30条。", "供电"),
        ("市农网发电站30座。", "发电"),
        ("联网通讯基站30座。", "通讯"),
    ],
)
def test_a_sentence_that_only_looks_like_a_lead_is_whole(text: str, why: str) -> None:
    assert find_lead_end(fold(text), 0, len(text)) == 0, why


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("（一）新建学校9所。", "新建学校9所。"),
        ("(3)新建学校9所。", "新建学校9所。"),
        ("一、新建学校9所。", "新建学校9所。"),
        ("1.2007年，新建学校9所。", "2007年,新建学校9所。"),
        ("三、四月份，新建学校9所。", "三、四月份,新建学校9所。"),
        ("1.5亿元投资到位。", "1.5亿元投资到位。"),
        ("一所学校开工。", "一所学校开工。"),
    ],
)
def test_an_items_number_is_no_part_of_its_sentence(text: str, expected: str) -> None:
    folded = fold(text)
    ((start, end),) = find_sentences(folded, 0, len(folded))
    assert folded[start:end] == expected
