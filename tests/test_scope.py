"""Which agency, place, period and modality is in force for a figure: each decision where it fires, and where it must not.

A case is a text, what is known of it, and for each figure in order what must come out.
"""

from __future__ import annotations

import datetime as dt

import pytest

from reformextract import Extractor
from reformextract.models import Claim


def _day(text: str) -> dt.date | None:
    return None if text == "" else dt.date.fromisoformat(text)


def _period(claim: Claim) -> tuple[dt.date | None, dt.date | None] | None:
    return None if claim.period is None else (claim.period.start, claim.period.end)


PERIODS = [
    # what opens, and how far it carries
    ("一年开头", "2020年，全市法院受案10件。结案9件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("后句开头的年份管到段末", "会议召开。2020年，全市法院受案10件。结案9件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("后句开头的一天只管本句", "2020年，受案10件。3月5日，开庭2次。结案9件。", "2021-01-20",
     ["2020-01-01..2020-12-31", "2020-03-05..2020-03-05", "2020-01-01..2020-12-31"]),
    ("段首的时间不管下一段", "3月5日，法院开庭2次。\n法院结案9件。", "2021-04-20", ["2021-03-05..2021-03-05", "none"]),
    ("节首的年份管到节末", "一、审判工作\n2020年，法院受案10件。\n结案9件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("没有数字的导语开启下文", "今年以来，全市法院聚焦主业。\n全市法院结案9件。", "2021-06-20", ["2021-01-01..2021-06-20"]),
    ("记者获悉之后的时间也算开头", "记者从市法院获悉，2020年，法院受案10件。结案9件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("句中的时间不管前面", "法院结案9件，2020年受案10件。", "2021-06-20", ["none", "2020-01-01..2020-12-31"]),
    ("含糊的导语由首个数字定准", "年初以来，全市经济向好。\n（一）工业\n一季度，工业投资3亿元。\n（二）消费\n全市零售额5亿元。", "2017-04-30",
     ["2017-01-01..2017-03-31"] * 2),
    # times that only compare
    ("比上年", "2020年，结案9件，比上年增长5%。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("较2019年", "2020年，结案9件，较2019年增加2件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("是1997年的几倍", "2000年，实现利润20亿元，为1997年的2.9倍。", "2001-03-05", ["2000-01-01..2000-12-31"] * 2),
    ("年初预算只是标准", "2020年，财政收入5亿元，完成年初预算的101%。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    ("多年来最低", "2020年，发案9件，为多年来最低，破案8件。", "2021-01-20", ["2020-01-01..2020-12-31"] * 2),
    # times that own the next number alone
    ("由上年的", "2020年，平均用时由上年的68.5天降至54.3天。", "2021-01-20", ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
    ("较上年的", "2020年，案件比为1:1.09，较上年的1:1.21优化。", "2021-01-20", ["2020-01-01..2020-12-31", "2019-01-01..2019-12-31"]),
    ("由上年居", "2004年，进出口额1万亿元，由上年居世界第四位上升为第三位。", "2005-03-05",
     ["2004-01-01..2004-12-31", "2003-01-01..2003-12-31", "2004-01-01..2004-12-31"]),
    ("没有说明的起点没有时间", "2020年，办理时间由5天压缩到2天。", "2021-01-20", ["none", "2020-01-01..2020-12-31"]),
    ("起止年份各归两端", "从1978年到1983年，人均收入由175元提高到288元。", "1985-03-05", ["1978-01-01..1978-12-31", "1983-01-01..1983-12-31"]),
    # brackets, lists, averages
    ("括号里的时间只在括号里", "2020年，结案9件（2019年为8件），调解5件。", "2021-01-20",
     ["2020-01-01..2020-12-31", "2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
    ("分别", "2019年、2020年分别立案82件、43件。", "2021-01-20", ["2019-01-01..2019-12-31", "2020-01-01..2020-12-31"]),
    ("年均是几年的", "“九五”时期，经济发展。2000年国内生产总值8万亿元，年均增长8.3%。", "2001-03-05",
     ["2000-01-01..2000-12-31", "1996-01-01..2000-12-31"]),
    ("每月做的没有时间", "2020年，法院结案9件。每名网格员每月走访20户。", "2021-01-20", ["2020-01-01..2020-12-31", "none"]),
    # anaphora
    ("事件以来从那一天算起", "2021年3月，中心挂牌。挂牌以来，中心接待群众100人次。", "2022-11-24", ["2021-03-01..2022-11-24"]),
    ("几日行动以来", "6月25日行动启动以来，公安机关破案13起。", "2023-09-27", ["2023-06-25..2023-09-27"]),
    ("不作比较的同期", "一季度，全市接待游客10万人次。景区同期售票3万张。", "2006-04-18", ["2006-01-01..2006-03-31"] * 2),
    ("去年同期", "今年一季度，受案10件，去年同期受案9件。", "2006-04-18", ["2006-01-01..2006-03-31", "2005-01-01..2005-03-31"]),
    ("上年是所说的年份的上一年", "2020年，受案10件，上年受案9件。", "2021-01-20", ["2020-01-01..2020-12-31", "2019-01-01..2019-12-31"]),
    ("刚过去的月份", "去年以来，投入240万元。4月份，接待群众12人次。", "2024-05-21", ["2023-01-01..2024-05-21", "2024-04-01..2024-04-30"]),
    ("故事里的日子顺着年份走", "2004年4月5日，一名妇女交了8700元。\n警方于4月8日查获90人。", "2006-06-30",
     ["2004-04-05..2004-04-05", "2004-04-08..2004-04-08"]),
    ("截至目前加今年", "截至目前，分局今年劝阻12人。", "2023-10-12", ["2023-01-01..2023-10-12"]),
    ("提前六个月不是前六个月", "提价须提前6个月公布，幅度不超过35%。", "2006-04-18", ["none"]),
    ("电头不管下文", "新华社北京5月9日电，警方抓获15人。", "2006-05-10", ["none"]),
]  # fmt: skip

AGENCIES = [
    # subjects and objects
    ("主语", "市检察院办理案件10件。", "131100", ["procuratorate single 131100"]),
    ("宾语不是主语", "市检察院走访法院3家。", "131100", ["procuratorate single 131100"]),
    ("向法院提起", "市检察院向法院提起公益诉讼5件。", "131100", ["procuratorate single 131100"]),
    ("后面的分句承前", "市检察院办理案件10件，提起公诉5件。", "131100", ["procuratorate single 131100"] * 2),
    ("新主语接过去", "市检察院办理案件10件，市法院受案5件。", "131100", ["procuratorate single 131100", "court single 131100"]),
    ("只在本分句里作答的法院", "全市检察机关办案10件。提起诉讼58件，法院已判决51件，支持率100%。", "420500",
     ["procuratorate system 420500"] * 2 + ["court system 420500", "procuratorate system 420500"]),
    ("提出要求的是前者", "市委政法委提出，到年底，全市镇级综治中心规范化率达到90%。", "610700", ["political_legal_committee single 610700"]),
    ("标题下面的段落", "市公安局\n破获案件10件。", "131100", ["police single 131100"]),
    ("下一个标题换人", "市公安局\n破获案件10件。\n市司法局\n办理公证5件。", "131100", ["police single 131100", "justice single 131100"]),
    ("标题说哪一类工作", "——2025年衢州市纪检监察工作综述\n全市共立案13件。", "330800", ["discipline system 330800"]),
    # short forms
    ("该院", "宜昌市检察院召开会议。该院办理案件10件。", "420500", ["procuratorate single 420500"]),
    ("中心", "县综治中心揭牌。中心接待群众10人次。", "360423", ["political_legal_committee single 360423"]),
    ("省院在检察的报道里", "全省检察机关批捕10人。省院挂牌督办案件5件。", "370000", ["procuratorate system 370000", "procuratorate single 370000"]),
    (
        "地名加院",
        "全省检察机关批捕10人。九江市院办理案件5件。",
        "360000",
        ["procuratorate system 360000", "procuratorate single 360400"],
    ),
    ("院子不是院", "走进九江市院子，有人种了13棵树。", "360000", ["none"]),
    ("全市是本市的同一系统", "全市法院结案10件。全市审结民事案件5件。", "131100", ["court system 131100"] * 2),
    ("全县不是医院的", "县中心医院门诊10人次。\n全县卫生室45所。", "410225", ["public_institution single 410225", "none"]),
    # several
    ("几个地方的机关", "贵阳、遵义等4个市的公安机关破案10件。", "520000", ["police system 520000"] * 2),
    ("几个地方分别", "江苏、上海分别收入8630亿元、7108亿元。", "100000", ["government single 320000", "government single 310000"]),
    ("数着的机关也是主语", "全省2.1万个人民调解委员会调解纠纷27万件。", "520000", ["mediation system 520000"] * 2),
    ("描写着的机关也是主语", "总面积2600平方米的县综治中心挂牌，开设窗口24个。", "360423", ["political_legal_committee single 360423"] * 2),
    ("数字后面的机关", "12起公安部督办案件告破。", "100000", ["police single 100000"]),
    # nobody
    ("人不是机关", "警方通报案情。刘某发展下线13人。", "370300", ["none"]),
    ("他不是机关", "望花区检察院展开调查。他受贿16万元。", "210400", ["none"]),
    ("公报里的一类企业", "2009年国民经济和社会发展统计公报\n全市民营企业达7.6万家。", "440000", ["none"]),
    ("一类学校不是机关", "全县小学达31所。", "440000", ["none"]),
    # unknown organs
    ("后缀认出的单位", "华东纺织大学录取新生230人。", "310000", ["public_institution single 310000"]),
    ("部门", "物价部门查处案件23起。", "340000", ["government system 340000"]),
    ("举办不是机关", "全市举办招聘会12场。", "340000", ["none"]),
    ("县里", "县里拿出资金100万元。", "621122", ["government single 621122"]),
    ("财政", "县财政投入资金100万元。", "621122", ["government single 621122"]),
    ("财政收入不是机关", "全县财政收入100万元。", "621122", ["none"]),
]  # fmt: skip

REGIONS = [
    ("词里碰巧的地名", "全省新增城镇就业5万人。", "610000", ["610000"]),
    ("世界首位", "产量居世界首位，达5万吨。", "610000", ["610000", "610000"]),
    ("镇不是同名的区", "在文峰镇，12名工人上岗。", "621122", ["621122"]),
    ("打头的地点", "在武宁县，12名工人上岗。", "360400", ["360423"]),
    (
        "全省平均值用全省",
        "全市平均用时99.52天，比全省平均值(113.09天)少13.57天。",
        "131100",
        ["131100", "130000", "131100"],
    ),
    ("没有给地区时看导语", "衡水市召开会议。\n全市结案10件。", None, ["131100"]),
]

MODALITIES = [
    ("力争", "力争结案率达到95%。", "2021-01-20", ["target"]),
    ("计划", "全局计划发送旅客200万人。", "2006-01-20", ["target"]),
    ("就业计划是名词", "实施就业计划，新增就业7万人。", "2026-01-20", ["actual"]),
    ("主要不是要", "从主要税种看，增值税12亿元。", "2017-04-20", ["actual"]),
    ("须", "销号率须达到100%。", "2023-09-20", ["target"]),
    ("目标管到段末", "今年的主要预期目标是：生产总值增长6%。财政赤字1万亿元。", "2015-03-05", ["target", "target"]),
    (
        "目标里的旧数是事实",
        "今年的主要预期目标是：生产总值增长6%。去年财政赤字1万亿元。",
        "2015-03-05",
        ["target", "actual"],
    ),
    ("的目标", "完成8000辆的目标任务。", "2018-03-05", ["target"]),
    ("来年是打算", "到2030年，结案率达到95%。", "2021-01-20", ["target"]),
    ("争取资金是事实", "争取中央资金3亿元。", "2021-01-20", ["actual"]),
    ("打算一节", "三、2021年工作安排\n新建法庭3个。", "2021-01-20", ["target"]),
    ("回顾一节", "一、2020年工作回顾\n新建法庭3个。", "2021-01-20", ["actual"]),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize(
    ("text", "published", "expected"), [case[1:] for case in PERIODS], ids=[case[0] for case in PERIODS]
)
def test_the_period_in_force(extractor: Extractor, text: str, published: str, expected: list[str]) -> None:
    told = [None if one == "none" else tuple(_day(end) for end in one.split("..")) for one in expected]
    assert [_period(claim) for claim in extractor.extract(text, published=published)] == told


@pytest.mark.parametrize(
    ("text", "region", "expected"), [case[1:] for case in AGENCIES], ids=[case[0] for case in AGENCIES]
)
def test_the_agency_in_force(extractor: Extractor, text: str, region: str, expected: list[str]) -> None:
    claims = extractor.extract(text, published="2024-11-20", region=region)
    said = ["none" if c.agency is None else f"{c.agency.kind} {c.agency.scope} {c.agency.region_code}" for c in claims]
    assert said == expected


@pytest.mark.parametrize(
    ("text", "region", "expected"), [case[1:] for case in REGIONS], ids=[case[0] for case in REGIONS]
)
def test_the_region_in_force(extractor: Extractor, text: str, region: str | None, expected: list[str]) -> None:
    assert [
        c.region and c.region.code for c in extractor.extract(text, published="2024-11-20", region=region)
    ] == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"), [case[1:] for case in MODALITIES], ids=[case[0] for case in MODALITIES]
)
def test_the_modality_in_force(extractor: Extractor, text: str, published: str, expected: list[str]) -> None:
    assert [c.modality for c in extractor.extract(text, published=published, region="131100")] == expected


def test_a_title_says_who_publishes(extractor: Extractor) -> None:
    """Where nothing else is said the figures are the publisher's, and its system's once that is spoken of."""
    text = "近日情况公布。\n罪名集中，盗窃罪12人。"
    more = "全省检察机关受理案件56件。\n罪名集中，盗窃罪12人。"
    told = []
    for one, title in ((text, "江西省检察院发布白皮书"), (more, "江西省检察院发布白皮书"), (text, "走访江西省检察院")):
        agency = extractor.extract(one, title=title, region="360000")[-1].agency
        told.append(agency and (agency.kind, agency.scope))
    assert told == [("procuratorate", "single"), ("procuratorate", "system"), None]


@pytest.mark.parametrize("published", ["9999-12-31", "0001-01-01", "2024-02-29", None])
def test_days_at_the_ends_of_the_calendar_raise_nothing(extractor: Extractor, published: str | None) -> None:
    """A year before the first or behind the last is no day; it was an error once."""
    text = "9999年12月1日，警方破案5件。\n4月8日，查获9人。\n2月29日，查获3人。挂牌以来，查获8人。去年、明年分别查获6人、7人。"
    assert len(extractor.extract(text, published=published)) == 6
