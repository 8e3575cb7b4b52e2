"""The audit: what it finds, what it confirms, and what it must not say anything about."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reformextract.audit import audit
from reformextract.audit.intervals import Interval, last_place, read_interval
from reformextract.cli import main
from reformextract.models import Audit, Document, Result
from reformextract.pipeline import Extractor, find_quantities
from reformextract.readers import read_documents

ROOT = Path(__file__).resolve().parents[1]
GOLD = ROOT.parent / "shared" / "gold"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def check(extractor: Extractor, *texts: str | tuple[str, str], region: str = "绍兴市") -> Audit:
    told = [(text, "2024-03-01") if isinstance(text, str) else text for text in texts]
    documents = [
        Document(text, id=f"d{number}", published=published, region=region)
        for number, (text, published) in enumerate(told)
    ]
    return audit(extractor.pipe(documents))


def said(found: Audit) -> tuple[list[str], list[str]]:
    return [item.rule for item in found.findings], [item.rule for item in found.confirmations]


# --- what a printed figure may have been -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, place, lower, upper",
    [
        ("结案416件", "0", "416", "416"),  # a count is told to the last one
        ("受理4.2万件", "1000", "41500", "42999"),  # rounded, or cut off
        ("受理5万件", "10000", "45000", "59990"),
        ("占65%", "1", "64.5", "65.999"),
        ("占9．25％", "0.01", "9.245", "9.25999"),  # full width
        ("平均用时99.52天", "0.01", "99.515", "99.52999"),
        ("平均用时13天", "1", "12.5", "13.999"),  # what is measured is rounded, also to a whole number
        ("投资一千六百四十二亿元", "100000000", "164150000000", "164299900000"),
        ("参加活动三千人", "1000", "2500", "3999"),  # round numbers in words
        ("参加活动三百人", "0", "300", "300"),
        ("参加活动30000人", "10000", "25000", "39990"),  # in digits only where 万 would be shorter
        ("参加活动3000人", "0", "3000", "3000"),
        ("占三成", "0.1", "0.25", "0.3999"),
        ("占两成四", "0.01", "0.235", "0.24999"),
    ],
)
def test_what_a_figure_may_have_been(text: str, place: str, lower: str, upper: str) -> None:
    [quantity] = find_quantities(text)
    assert last_place(quantity) == Decimal(place)
    assert read_interval(quantity) == Interval(Decimal(lower), Decimal(upper))


@pytest.mark.parametrize(
    "text, lower, upper",
    [
        ("超过3000件", "3000", None),  # a bound is one
        ("3.2万余件", "32000", "33000"),
        ("不足5万件", None, "50000"),
        ("约300件", "285", "315"),  # 约 leaves open how much
        ("1至2名", "1", "2"),
    ],
)
def test_bounds_are_ends(text: str, lower: str | None, upper: str | None) -> None:
    [quantity] = find_quantities(text)
    ends = (Decimal(end) if end is not None else None for end in (lower, upper))
    assert read_interval(quantity) == Interval(*ends)


def test_interval_arithmetic_is_open_where_an_end_is() -> None:
    over, exact = Interval(Decimal(3), None), Interval(Decimal(2), Decimal(2))
    assert over.plus(exact) == Interval(Decimal(5), None)
    assert exact.minus(over) == Interval(None, Decimal(-1))
    assert exact.percent_of(over) == Interval(Decimal(0), Decimal(200) / 3) or exact.percent_of(over) is not None
    assert exact.percent_of(Interval(Decimal(0), Decimal(1))) is None
    assert Interval(Decimal(-4), Decimal(-2)).magnitude == Interval(Decimal(2), Decimal(4))
    assert Interval(Decimal(-4), Decimal(2)).magnitude == Interval(Decimal(0), Decimal(4))
    assert not over.meets(exact)
    assert over.meets(Interval(None, Decimal(3)))


# --- sentences ---------------------------------------------------------------------------------------------------------

#: Text with an error in it, the rule that finds it, and how the sum is written out.
WRONG = [
    # rates: the rate right behind part and whole, which one of them names
    ("全年调解纠纷640件，成功416件，成功率68%。", "rate", "416件÷640件＝65%"),
    ("县法院受理执行案件2000件，执结1500件，执结率85%。", "rate", "1500件÷2000件＝75%"),
    ("对84件案件开展和解，促成79件，和解率84%。", "rate", "79件÷84件＝94.05%"),
    ("全年批准逮捕300人，不捕100人，不捕率35%。", "rate", "100人÷（300人＋100人）＝25%"),
    ("全市排查隐患3.2万处，整改2.4万处，整改率85.0%。", "rate", "2.4万处÷3.2万处＝75%"),
    (
        "全市公安机关立刑事案件8640起，比上年下降6.4%，其中盗窃案件1200起；破获4752起，破案率为65%。",
        "rate",
        "4752起÷8640起＝55%",
    ),
    ("县农商行发放小额贷款1260万元，到期收回1197万元，回收率59%。", "rate", "1197万元÷1260万元＝95%"),
    ("全市再就业8.4万人，完成年计划7.5万人的121%。", "rate", "8.4万人÷7.5万人＝112%"),
    ("全市法院受理案件53950件，审结案件48557件。结案率为85%。", "rate", "48557件÷53950件＝90%"),
    # shares
    ("全市法院结案1000件。其中民事案件600件、刑事案件400件，分别占结案总数的60%和50%。", "share", "400件÷1000件＝40%"),
    ("110接报警情28.6万起，日均783起，其中有效警情9.7万起，占39.3%。", "share", "9.7万起÷28.6万起＝33.92%"),
    ("全县选聘网格员640名，大专以上学历的有320名，占55%。", "share", "320名÷640名＝50%"),
    ("全市法院结案5000件，其中院庭长结案2000件，占结案总数的45%。", "share", "2000件÷5000件＝40%"),
    ("享乐主义问题612起，其中违规收礼问题306起，占同类问题的53%。", "share", "306起÷612起＝50%"),
    ("全市检察机关发出检察建议782件，行政机关按期回复778件，回复率98.5%。", "rate", "778件÷782件＝99.49%"),
    # parts
    ("全市法院受理案件860件，其中民事520件、刑事300件、行政60件。", "parts", "520件＋300件＋60件＝880件"),
    ("全市户籍人口36.5万人，其中男性18.6万人，女性19.9万人。", "parts", "18.6万人＋19.9万人＝38.5万人"),
    ("市法院旧存120件，新收860件，共受理990件。", "parts", "120件＋860件＝980件"),
    ("全市检察机关批准逮捕486人，其中未成年人684人。", "parts", "486人，其中684人"),
    ("全市受理申请300件，其中民事180件、其余150件。", "parts", "180件＋150件＝330件"),
    ("进出口总额1036.4亿元，其中出口812.9亿元，进口232.5亿元。", "parts", "812.9亿元＋232.5亿元＝1045.4亿元"),
    (
        "全市户籍人口36.5万人，比上年增长1%；其中男性18.6万人，女性19.9万人，35岁以下16万人。",
        "parts",
        "18.6万人＋19.9万人＝38.5万人",
    ),
    ("全市共查处酒驾2380起、醉驾451起，合计2795起。", "parts", "2380起＋451起＝2831起"),
    ("立案公益诉讼50件，其中生态环境领域31件、食品药品安全领域27件。", "parts", "31件＋27件＝58件"),
    (
        "全市法院审执结案件3851件。审执结的案件中，刑事案件231件，民商事案件2284件，行政案件74件，执行案件1289件。",
        "parts",
        "231件＋2284件＋74件＋1289件＝3878件",
    ),
    # differences
    (
        "人均消费支出17506元，比上年减少791元，下降4.3%，比全国平均水平（21210元）低3740元。",
        "difference",
        "21210元－17506元＝3704元",
    ),
    ("执行平均用时99.5天，比全省平均值(113.1天)少15.6天。", "difference", "113.1天－99.5天＝13.6天"),
    ("法院结案率97.2%，比全省平均值(95.1%)高3.1个百分点。", "difference", "97.2%－95.1%＝2.1个百分点"),
    # directions
    ("平均审理用时由71.4天缩短到85.9天。", "direction", "由71.4天缩短到85.9天"),
    ("全县贫困发生率从3.1%下降到10.2%。", "direction", "由3.1%下降到10.2%"),
    ("法官人数由320名增加到302名。", "direction", "由320名增加到302名"),
    # changes
    ("招录计划由185人减少到160人，降幅23.51%。", "change", "（185人－160人）÷185人＝13.51%"),
    ("信访总量1236件次，比去年同期减少174件次，降幅15.3%。", "change", "174件次÷（1236件次＋174件次）＝12.34%"),
    ("2023年，全市法院结案5000件，比上年的4000件增长35%。", "change", "（5000件－4000件）÷4000件＝25%"),
    ("平均用时由9.0天压缩到6.0天，缩短4.5天。", "change", "9.0天－6.0天＝3天"),
    ("全市财政总收入由46.2亿元增加到59.8亿元，下降29.4%。", "change", "（59.8亿元－46.2亿元）÷46.2亿元＝29.44%"),
    ("全年房地产投资98.7亿元，比上年减少6.3亿元，增长6.0%。", "change", "比上年减少6.3亿元，增长6.0%"),
]

#: Text that holds, and the rule that confirms it.
RIGHT = [
    ("全年调解纠纷640件，成功416件，成功率65%。", "rate"),
    ("全年批准逮捕300人，不捕100人，不捕率25%。", "rate"),
    ("全市排查隐患3.2万处，整改2.4万处，整改率75.9%。", "rate"),  # 3.15万 and 2.4万 make 76.2%
    ("公安机关接报警情3.48万起，现场化解2.61万起，占75%。", "share"),
    ("一般公共预算收入482.3亿元，其中税收收入330.9亿元，税收占比68.6%。", "share"),
    ("公证机构办理公证1.12万件，其中涉外公证1835件，占16.4%。", "share"),
    ("全市法院受理案件860件，其中民事520件、刑事300件、行政40件。", "parts"),
    ("全市户籍人口36.5万人，其中男性18.6万人，女性17.9万人。", "parts"),
    ("市法院旧存120件，新收860件，共受理980件。", "parts"),
    ("法律援助受理案件2247件，其中刑事768件、民事1463件、行政16件。", "parts"),
    ("执行平均用时99.5天，比全省平均值(113.1天)少13.6天。", "difference"),
    ("平均审理用时由71.4天缩短到58.9天。", "direction"),
    ("招录计划由185人减少到160人，降幅13.51%。", "change"),
    ("信访总量1236件次，比去年同期减少174件次，降幅12.3%。", "change"),
    ("公益诉讼立案143件，比去年同期的118件增加25件，增长21.2%。", "change"),
    ("全市再就业8.4万人，完成年计划7.5万人的112%。", "rate"),
    ("全市法院结案1000件。其中民事案件600件、刑事案件400件，分别占结案总数的60%和40%。", "share"),
    ("挂牌的276件积案已化解268件，其余8件均已落实责任。", "parts"),
    (
        "全市法院审执结案件3878件。审执结的案件中，刑事案件231件，民商事案件2284件，行政案件74件，执行案件1289件。",
        "parts",
    ),
    ("破案率由62.0%提高到71.5%，提高9.5个百分点。", "change"),
]

#: Text of which nothing may be said to be wrong, and why.
NO_CONTRADICTION = [
    ("全市法院新收案件1000件，结案1100件，结案率95%。", "the rate is of what was left over, too"),
    ("接待群众1260人次，受理诉求345件，办结331件，群众满意率99.4%。", "satisfaction is not the quotient"),
    ("审查适用认罪认罚2840件3482人，总体适用率86.32%。", "the whole is not in the text"),
    ("诉前调解纠纷14304件，占一审立案数量的59.26%。", "the whole is not in the text"),
    ("空气优良天数271天，其中优145天，优良率98.9%。", "the part of the rate is the one before 其中"),
    ("全市调解纠纷600件，涉及金额3000万元，履行480件，调解成功率95%。", "履行 is another part"),
    ("受表彰的有120人，其中女性80人、党员70人。", "parts that overlap"),
    ("全市法院受理案件1000件，其中民事400件、刑事300件。", "a list that leaves something out"),
    ("樊城区法院清理302件，其他法院清理537件。", "not parts of one another"),
    ("第一种形态占比68.4%，第二、三、四种形态分别为1102人次、187人次、190人次。", "the first is no amount"),
    ("全市地区生产总值626.9亿元，比上年增加73.5亿元，增长2%。", "growth at constant prices"),
    ("财政收入500亿元，比上年的480亿元同口径增长8%。", "on another footing"),
    ("全市法院法官300名，比市检察院多20名。", "the other side is not in the text"),
    ("平均审理用时由70天左右缩短到68天。", "nothing else is told"),
    ("结案率力争由95%提高到90%以上。", "a target"),
    ("全市立刑事案件3000起，破获2100起，抓获2600人，起诉率98%。", "起诉 is not among them"),
    ("普通程序平均用时45天，其中庭审2.5天，比上年缩短3天。", "a mean is no total"),
    ("全市建成标准化牧场260个，规模化牧场1090个，规模养殖比重达70%。", "the share is of something else"),
    ("全县建成示范村20个，达标村150个，占55%。", "what is more than another is no part of it"),
    ("市中院受理案件5395件，审结案件4855件。全省法院结案率为95%。", "of another court"),
    ("按类型分，邻里纠纷320件、婚姻纠纷108件，两类合计占总数的三成。", "a list that is a part itself"),
    ("居民人均可支配收入36745元。按常住地分，城镇居民46058元，农村居民24912元。", "means make no sum"),
    ("完成投资50.2亿元。从产业看，一产4.4亿元，二产56.3亿元。", "the total stands elsewhere"),
    ("全市法院受理案件8640件，审结7900件，一审结案率95.2%。", "only of the first instance"),
    ("全年抓获50人，另有30人投案自首。", "those are others"),
    ("受表彰的有120人，其中女律师80人、党员律师70人。", "parts that overlap, whatever they share in name"),
    ("铁路日均客流420多万人。其中，10月1日发送旅客468.5万人。", "a day may be over the mean"),
]


@pytest.mark.parametrize("text, rule, total", WRONG)
def test_errors_are_found(extractor: Extractor, text: str, rule: str, total: str) -> None:
    [finding] = check(extractor, text).findings
    assert (finding.rule, finding.severity, finding.sum) == (rule, "error", total)
    assert finding.sum in finding.message
    assert finding.message.endswith("。")
    for claim in finding.claims:
        start, end = claim.value.span
        assert text[start:end] == claim.value.text


@pytest.mark.parametrize("text, rule", RIGHT)
def test_what_holds_is_confirmed(extractor: Extractor, text: str, rule: str) -> None:
    findings, confirmations = said(check(extractor, text))
    assert findings == []
    assert rule in confirmations


@pytest.mark.parametrize("text, why", NO_CONTRADICTION)
def test_what_is_no_contradiction_is_not_found(extractor: Extractor, text: str, why: str) -> None:
    assert [finding.message for finding in check(extractor, text).findings] == [], why


# --- several documents -------------------------------------------------------------------------------------------------

BEFORE = ("2023年，全市法院受理案件5012件。", "2024-01-10")


@pytest.mark.parametrize(
    "documents, findings, confirmations",
    [
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，同比上升20%。", "2025-01-10")], [], ["change"], id="holds"),
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，同比上升30%。", "2025-01-10")], ["change"], [], id="rate"),
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，同比下降20%。", "2025-01-10")], ["change"], [], id="direction"),
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，比上月上升30%。", "2025-01-10")], [], [], id="another basis"),
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，比上年增加1200件。", "2025-01-10")], ["change"], [], id="amount"),
        pytest.param([BEFORE, ("2024年，全市法院受理案件6014件，比上年增加1002件。", "2025-01-10")], [], ["change"], id="amount holds"),
        pytest.param(
            [("1至3月，全市检察机关不捕率25.4%。", "2021-04-10"), ("1至6月，全市检察机关不捕率26.8%，比一季度提高2.4个百分点。", "2021-07-10")],
            ["change"], [], id="points, against a time that is named",
        ),
        pytest.param([BEFORE, ("2023年，全市法院受理案件5102件。", "2024-03-10")], ["copies"], [], id="two levels"),
        pytest.param([BEFORE, ("2023年，全市法院受理案件5000余件。", "2024-03-10")], [], ["copies"], id="rounded"),
        pytest.param([BEFORE, ("2023年，市检察院受理案件4000件。", "2024-03-10")], [], [], id="another agency"),
        pytest.param([BEFORE, ("2022年，全市法院受理案件4000件。", "2023-03-10")], [], [], id="another year"),
        pytest.param([BEFORE, ("2023年，全市法院受理案件力争达到4000件。", "2023-03-10")], [], [], id="a target"),
        pytest.param(
            [("1至6月，全市法院受理案件5120件。", "2023-07-10"), ("1至9月，全市法院受理案件4310件。", "2023-10-10")],
            ["running_total"], [], id="a total that falls",
        ),
        pytest.param(
            [("1至6月，全市法院受理案件5120件。", "2023-07-10"), ("1至9月，全市法院受理案件7310件。", "2023-10-10")],
            [], ["running_total"], id="a total that grows",
        ),
        pytest.param(
            [("1至6月，全市法院受理案件5120件。", "2023-07-10"), ("1至9月，全市法院受理案件4310件。", "2024-10-10")],
            [], [], id="another beginning",
        ),
    ],
)  # fmt: skip
def test_documents_are_checked_against_one_another(
    extractor: Extractor, documents: list[tuple[str, str]], findings: list[str], confirmations: list[str]
) -> None:
    found = check(extractor, *documents)
    assert said(found) == (findings, confirmations)
    assert [finding.severity for finding in found.findings] == ["warning"] * len(findings)


def test_the_order_of_documents_changes_nothing(extractor: Extractor) -> None:
    documents = [*read_documents([ROOT / "corpus" / "articles"])]
    results = list(extractor.pipe(documents))
    one, other = audit(results), audit(reversed(results))
    assert set(one.confirmations) == set(other.confirmations)
    assert set(one.findings) == set(other.findings)


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_no_article_whatever_its_figures_are_stops_an_audit(extractor: Extractor, data: st.DataObject) -> None:
    """Figures of the sentences are put in place of one another, and the sentences shuffled."""
    texts = [text for text, *_ in (*WRONG, *RIGHT, *NO_CONTRADICTION)]
    text = "".join(data.draw(st.lists(st.sampled_from(texts), min_size=1, max_size=6)))
    found = [quantity.text for quantity in find_quantities(text)]
    for old in data.draw(st.lists(st.sampled_from(found), max_size=4)):
        text = text.replace(old, data.draw(st.sampled_from([*found, "0件", "0%", "近三成", "1:3", "零下3度", "第3位"])))
    documents = [Document(text, id=name, published="2024-02-29", region="绍兴市") for name in ("a", "b")]
    checked = audit(extractor.pipe(documents))
    for item in (*checked.findings, *checked.confirmations):
        assert item.sum
        assert len({claim.id for claim in item.claims}) == len(item.claims) >= 2


def test_nothing_comes_of_nothing() -> None:
    assert audit([]) == Audit()
    assert audit([Result(Document("没有数字。"))]) == Audit()


def test_the_articles_of_the_corpus_hold(extractor: Extractor) -> None:
    found = audit(extractor.pipe(read_documents([ROOT / "corpus" / "articles"])))
    assert [finding.message for finding in found.findings] == []
    assert len({claim.id for item in found.confirmations for claim in item.claims}) >= 90


def test_no_false_alarm_on_the_shared_articles(extractor: Extractor) -> None:
    if not GOLD.is_dir():
        pytest.skip("../shared/gold is not there")
    found = audit(extractor.pipe(read_documents(sorted(GOLD.glob("*.txt")))))
    assert [finding.message for finding in found.findings] == []
    assert len({claim.id for item in found.confirmations for claim in item.claims}) >= 120


# --- the command -------------------------------------------------------------------------------------------------------


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[object, str]:
    with pytest.raises(SystemExit) as done:
        main(["audit", *arguments])
    return done.value.code, capsys.readouterr().out


def test_the_command_reads_documents_and_claims_alike(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("全年调解纠纷640件，成功416件，成功率68%。", encoding="utf-8")
    for name in ("claims.jsonl", "claims.duckdb"):
        with pytest.raises(SystemExit):
            main(["extract", str(article), "-o", str(tmp_path / name), "--quiet"])
    shown = [run(capsys, str(path)) for path in (article, tmp_path / "claims.jsonl", tmp_path / "claims.duckdb")]
    assert shown[0] == shown[1] == shown[2]
    code, out = shown[0]
    assert code == 0
    assert out.splitlines() == [
        "error   rate          article:13-17,6-10,21-24: 416件÷640件＝65%，原文作“68%”。",
        "        全年调解纠纷640件，成功416件，成功率68%。",
        "1 contradiction; 0 sums checked and right; 3 claims in them",
    ]
    assert run(capsys, str(article), "--fail")[0] == 1


def test_the_command_gives_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("全年调解纠纷640件，成功416件，成功率65%。", encoding="utf-8")
    _, out = run(capsys, str(tmp_path), "--json", "--fail")
    [row] = map(json.loads, out.splitlines())
    assert (row["holds"], row["rule"], row["sum"], row["message"]) == (True, "rate", "416件÷640件＝65%", None)
    assert [claim["text"] for claim in row["claims"]] == ["416件", "640件", "65%"]
    _, out = run(capsys, str(tmp_path), "--confirmations")
    assert out.splitlines()[0] == "holds   rate          a:13-17,6-10,21-24: 416件÷640件＝65%（65%）"


def test_what_cannot_be_read_is_told_and_the_rest_is_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("全年调解纠纷640件，成功416件，成功率68%。", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xff\xff")
    code, out = run(capsys, str(tmp_path))
    assert code == 3
    assert out.endswith("1 contradiction; 0 sums checked and right; 3 claims in them\n")
