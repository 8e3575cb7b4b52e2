"""Whether a figure is a level, a change, a share or a difference: decisions, where they fire and where they must not.

A row is the decision, `+` where it fires and `-` where it must not, the text, the aspect of each figure in order (with its
direction), and why.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reformextract import Extractor

Row = tuple[str, str, str, list[str], str]

ROWS: list[Row] = [
    ("growth told behind", "+", "固定资产投资每月均保持30%以上的快速增长势头。", ["change up"], "保持…的增长"),
    ("growth told behind", "+", "出口出现5%的下降。", ["change down"], "down"),
    ("growth told behind", "+", "税收以年均12%的速度递增。", ["change up"], "at such a speed"),
    ("growth told behind", "-", "进出口实现12%的增速。", ["level"], "a rate by its name"),
    ("growth told behind", "-", "30%的增长来自工业。", ["share"], "a part of the growth"),
    ("growth told behind", "-", "税率保持30%的水平。", ["level"], "not told to grow"),
    ("one of so many", "+", "人均发案由上年的万分之九降到万分之七。", ["level", "level"], "a rate that turns"),
    ("one of so many", "+", "万人发案万分之九。", ["level"], "a rate"),
    ("one of so many", "+", "死亡率千分之五。", ["level"], "…率"),
    ("one of so many", "-", "外来人员中犯罪的不到千分之二。", ["share"], "those who"),
    ("one of so many", "-", "犯罪人数占外来人员的千分之二。", ["share"], "占"),
    ("one of so many", "-", "三分之一的干警下沉。", ["share"], "a third"),
    ("比较 as an adverb", "+", "群众反映比较强烈的盗窃案件下降9%。", ["change down"], "比较强烈"),
    ("比较 as an adverb", "+", "问题较集中的信访案件下降9%。", ["change down"], "较集中"),
    ("比较 as an adverb", "+", "比较突出的盗窃、诈骗案件分别下降9%和7%。", ["change down", "change down"], "a list"),
    ("比较 as an adverb", "-", "盗窃案件比全省平均水平低9%。", ["difference down"], "比"),
    ("比较 as an adverb", "-", "盗窃案件较全省平均水平低9个百分点。", ["difference down"], "较"),
    ("比较 as an adverb", "-", "盗窃案件较上年下降9%。", ["change down"], "an earlier time"),
    ("against a value", "+", "结案率95%，高于全省平均水平（90%）5个百分点。", ["level", "level", "difference up"], "高于"),
    ("against a value", "+", "结案率95%，比全省（90%）和全国（88%）分别高5、7个百分点。", ["level"] * 3 + ["difference up"] * 2, "two"),
    ("against a value", "+", "结案率95%，比全国高7个百分点、比全省高5个百分点。", ["level", "difference up", "difference up"], "each its own"),
    ("against a value", "-", "结案率95%，高于90%的目标。", ["level", "share"], "what is aimed at"),
    ("against a value", "-", "结案率95%（全省90%），增加5个窗口。", ["level", "level", "change up"], "another clause"),
    ("against a value", "-", "全省平均水平（90%）保持5年。", ["level", "level"], "nothing is compared"),
    ("what is shared out", "+", "合作社按亩产量分70%给种植户。", ["share"], "分…给"),
    ("what is shared out", "+", "公司从利润中提取20%作为公积金。", ["share"], "提取…作为"),
    ("what is shared out", "+", "村里拿出30%用于分红。", ["share"], "拿出…用于"),
    ("what is shared out", "-", "公司给农户分红90万元。", ["level"], "money"),
    ("what is shared out", "-", "税率提高20%。", ["change up"], "提高"),
    ("what is shared out", "-", "公司利润率20%。", ["level"], "a rate"),
    ("more or less than usual", "+", "降水量512毫米，较常年偏少二成。", ["level", "change down"], "偏少"),
    ("more or less than usual", "+", "直接经济损失偏多23%，气温偏高0.8℃。", ["change up", "change up"], "without a comparison"),
    ("more or less than usual", "+", "与近五年均值相比，受灾人口、死亡人口分别偏少42%、71%。", ["change down"] * 2, "a list"),
    ("more or less than usual", "-", "偏多的站点90个。", ["level"], "which of them"),
    ("more or less than usual", "-", "偏远村庄90个。", ["level"], "another word"),
    ("more or less than usual", "-", "水位90米，偏差2%。", ["level", "level"], "偏差"),
    ("against a mark", "+", "车流90万辆，仅比历史最高值少2万辆。", ["level", "difference down"], "the highest ever"),
    ("against a mark", "+", "水位35米，比1954年最高水位高出0.7米。", ["level", "difference up"], "of a year"),
    ("against a mark", "+", "气温40℃，比历史最高纪录低2℃。", ["level", "difference down"], "a record"),
    ("against a mark", "-", "车流90万辆，比历史最高年份少2万辆。", ["level", "change down"], "a year"),
    ("against a mark", "-", "车流90万辆，比上年少2万辆。", ["level", "change down"], "the year before"),
    ("against a mark", "-", "标准较现行的1050元提高14%。", ["level", "change up"], "the one in force"),
    ("a part of what was", "+", "首月接待90人，相当于上年全年的七成。", ["level", "share"], "of a whole year"),
    ("a part of what was", "+", "收入90元，相当于去年总额的三成。", ["level", "share"], "of a sum"),
    ("a part of what was", "+", "接待90人，恢复到2019年同期的七成，相当于去年全年的60%。", ["level", "share", "share"], "two of them"),
    ("a part of what was", "-", "产值90元，相当于上年的3倍。", ["level", "change up"], "times"),
    ("a part of what was", "-", "产值按可比价计算增长9%。", ["change up"], "可比价"),
    ("a part of what was", "-", "全年接待90人，增长七成。", ["level", "change up"], "growth"),
]  # fmt: skip


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(("text", "expected"), [row[2:4] for row in ROWS], ids=[f"{r[0]}{r[1]}{r[4]}" for r in ROWS])
def test_the_aspect_of_a_figure(extractor: Extractor, text: str, expected: list[str]) -> None:
    claims = extractor.extract(text, published="2020-11-05")
    assert [f"{claim.aspect} {claim.direction or ''}".strip() for claim in claims] == expected


def test_every_decision_is_shown_both_ways() -> None:
    shown = Counter((row[0], row[1]) for row in ROWS)
    wanted = [(decision, sign) for decision in {row[0] for row in ROWS} for sign in "+-"]
    assert [key for key in wanted if shown[key] < 3] == []
