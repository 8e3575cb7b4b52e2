"""Printing habits: the same sentences, set in many ways, give the same numbers, and quotes that the document holds."""

import pytest

from reformextract.pipeline import extract, find_periods, find_quantities
from reformextract.typesetting import read_copy

PLAIN = (
    "去年全县生产总值达到74772亿元，比上年增长8.8%。粮食产量达到49250万吨，增加1.5万吨。零售物价总水平上涨0.8%，"
    "比上年回落5.3个百分点。外汇储备达到1399亿美元，增加349亿美元。新增就业715万人，有1.3亿人次受益，人均纯收入2090元。"
)
WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")


def wrapped(text: str, width: int, indent: str = "", end: str = "\n") -> str:
    """The text set to a width, with the indent before every line."""
    return end.join(indent + text[at : at + width] for at in range(0, len(text), width))


def spaced(text: str, mark: str) -> str:
    """A mark between every two digits."""
    return "".join(a + (mark if a.isdigit() and b.isdigit() else "") for a, b in zip(text, text[1:] + " ", strict=True))


HABITS = {
    "full width": PLAIN.translate(WIDE),
    **{f"point {dot}": PLAIN.replace(".", dot) for dot in "·・•∙‧﹒｡･。．"},
    **{f"wide point {dot}": PLAIN.translate(WIDE).replace("．", dot) for dot in "·・。"},
    "a space behind the point": PLAIN.replace(".", ". "),
    "spaces around the point": PLAIN.translate(WIDE).replace("．", " ． "),
    "spaced digits": spaced(PLAIN, " "),
    "widely spaced digits": spaced(PLAIN.translate(WIDE), "\u3000"),
    "thousands parted by spaces": PLAIN.replace("74772", "74 772").replace("49250", "49 250"),
    "thousands parted by wide commas": PLAIN.translate(WIDE).replace("７４７７２", "７４，７７２"),
    **{f"{width} a line": wrapped(PLAIN, width) for width in (12, 17, 30, 34, 35, 38, 40)},
    **{f"{width} a line, indented": wrapped(PLAIN, width, "\u3000\u3000", "\r\n") for width in (17, 30, 35, 38)},
    "paragraphs of broken lines": "\n".join(
        wrapped("\u3000\u3000" + part, 30) for part in (PLAIN[: PLAIN.index("零售")], PLAIN[PLAIN.index("零售") :])
    ),
}


@pytest.mark.parametrize("text", HABITS.values(), ids=HABITS)
def test_every_habit_gives_the_same_numbers(text: str) -> None:
    wanted = [(q.number, q.unit_id, q.kind) for q in find_quantities(PLAIN)]
    found = find_quantities(text)
    assert [(q.number, q.unit_id, q.kind) for q in found] == wanted
    assert [text[slice(*q.span)] for q in found] == [q.text for q in found]


@pytest.mark.parametrize("text", HABITS.values(), ids=HABITS)
def test_every_habit_gives_the_same_claims(text: str) -> None:
    def told(printed: str) -> list[tuple[object, ...]]:
        claims = extract(printed, published="1998-03-05", region="131100")
        assert all(printed[slice(*claim.value.span)] == claim.value.text for claim in claims)
        assert all(printed[slice(*claim.sentence.span)] == claim.sentence.text for claim in claims)
        return [(c.value.number, c.aspect, c.period and c.period.start) for c in claims]

    assert told(text) == told(PLAIN)


@pytest.mark.parametrize(
    "text",
    [
        "开展“3·15”消费者权益日活动",  # the day of an event
        "做好12·4国家宪法日宣传",
        "侦破5·12特大贩毒案",
        "纪念一二·九运动",
        "一、结案\n二、执行\n三、审判\n四、调解",  # headings
        "共办结案件5件。\n共受理案件7件。\n共调解案件9件。\n",  # a sentence a line
        "全市法院\n全市检察机关\n全市公安机关\n全市司法行政机关",  # names a line
        "分别为12 15 18件",  # a list
    ],
)
def test_a_text_that_needs_nothing_stays(text: str) -> None:
    copy = read_copy(text)
    assert copy.offsets is None
    assert "." not in copy.folded
    assert "点" not in copy.folded


def test_an_approximator_set_apart_belongs_to_its_number() -> None:
    [found] = find_quantities("共查处 1 200 余人")
    assert (found.text, found.number, found.upper) == ("1 200 余人", 1200, 1300)


def test_a_time_is_quoted_as_printed() -> None:
    text = wrapped("记者从市统计局获悉，截至２ ０ ２ １ 年底，全市实有市场主体58.6万户，比上年末增加了4.2万户。", 17)
    first = find_periods(text)[0]
    assert first.text == text[slice(*first.span)] == text[text.index("截至") : text.index("年底") + 2]
    assert str(first.end) == "2021-12-31"
