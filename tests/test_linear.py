"""Time grows with the length of a text, whatever stands in it: no pattern goes over its characters again and again."""

import time

import pytest

from reformextract.errors import DateError, RegionError
from reformextract.figures import FigureFinder
from reformextract.mentions import MentionFinder
from reformextract.periods import TimeFinder
from reformextract.pipeline import default_extractor

RUNS = [
    *"1一第（万年、，“某市",
    *"0.,%％。；：》《）)(-—~～至到和月日后前内余多几数半点分之负·\n　",
    "1,", "1.", "1、", "1-", "1至", "1年", "1月", "1%", "1万", "1:", "1件", "1件、", "1件，", "1人和", "第1",
    "第一", "一、", "一万", "十百", "几十", "约1",
    "（一）", "（1", "“1", "“一", "《1", "1）", "年月", "2020年", "2020年至", "今年", "近3年", "截至", "同比", "占",
    "分之一", "百分之",
    "某市", "某市某县", "市县", "省市", "全市", "全市法院", "全市法院、", "法院", "检察院", "公安局", "公司",
    "该院", "市委市政府", "人民",
    "江苏省", "江苏省南京市", "南京", "的", "件", "件的", "其中", "分别", "同比上升1%", "占1%，", "比上年增长",
    "结案1件，", "结案", "（某", "“某市",
    "某1", "a", "a1", " ", "1 ", "一某", "不", "个", "级", "第某", "。1", "1。", "《某", "为",
]  # fmt: skip
LENGTH = 2_000
#: Seconds that a clock's tick or another process may take.
SLACK = 0.02


def seconds(text: str) -> float:
    """The processor time of one extraction, the best of three."""
    extractor = default_extractor()
    taken = []
    for _ in range(3):
        start = time.process_time()
        extractor.extract(text, published="2020-11-05", region="131100")
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.parametrize("piece", RUNS, ids=[ascii(piece).strip("'") for piece in RUNS])
def test_twice_the_text_takes_at_most_three_times_as_long(piece: str) -> None:
    once, twice = (seconds((piece * length)[:length]) for length in (LENGTH, 2 * LENGTH))
    assert twice <= 3 * once + SLACK, f"{LENGTH} characters of {piece!r} take {once:.3f} s, twice as many {twice:.3f} s"


#: What stands before a figure is read for it, be it headings, places or organs without end.
BEFORE_A_FIGURE = [
    "衡水市\n",
    "全国民\n",
    "市法院\n",
    "一、衡水市\n",
    "衡水市的",
    "市公安局、",
    "自2019年市公安局",
    "市教育局、1件，",
    "该局的",
]


@pytest.mark.parametrize("piece", BEFORE_A_FIGURE, ids=[ascii(piece).strip("'") for piece in BEFORE_A_FIGURE])
def test_four_times_what_stands_before_a_figure_takes_at_most_six_times_as_long(piece: str) -> None:
    once, longer = (seconds("全市1件，" + (piece * length)[:length] + "1件。") for length in (LENGTH, 4 * LENGTH))
    assert longer <= 6 * once + SLACK, f"{LENGTH} characters of {piece!r} take {once:.3f} s, four times {longer:.3f} s"


def test_a_text_without_figures_costs_a_scan(monkeypatch: pytest.MonkeyPatch) -> None:
    """No stage is asked; what is given with the text is read all the same."""
    extractor = default_extractor()
    for stage in (TimeFinder, MentionFinder, FigureFinder):
        monkeypatch.delattr(stage, "find")
    text = "衡水市中级人民法院去年深化诉讼制度改革，审判质效稳步提升。" * 3
    assert extractor.extract(text, published="2020-11-05", region="131100", title="法院工作报告") == []
    with pytest.raises(AttributeError, match="find"):
        extractor.extract(text + "结案3件。")
    with pytest.raises(RegionError, match="乌有市"):
        extractor.extract(text, region="乌有市")
    with pytest.raises(DateError, match="2020-13"):
        extractor.extract(text, published="2020-13")
