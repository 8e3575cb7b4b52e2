"""Quantities: each kind, bounds, ranges, compound units, and what counts nothing; tables of (text, expected)."""

import gc
import time
from decimal import Decimal
from pathlib import Path

import pytest

from reformextract.lexicon import load_lexicon
from reformextract.pipeline import Extractor, find_quantities

#: text: what is quoted, kind, number, unit, unit id
KINDS = [
    ("全年审结4.2万件", "4.2万件", "count", "42000", "件", "case"),
    ("救助群众1260人次", "1260人次", "count", "1260", "人次", "person_time"),
    ("惠及5400万农民", "5400万", "count", "54000000", "", None),
    ("追回赃款12.5万元", "12.5万元", "money", "125000", "元", "CNY"),
    ("进出口总额606亿美元", "606亿美元", "money", "60600000000", "美元", "USD"),
    ("每公斤20元", "20元", "money", "20", "元/公斤", "CNY/kilogram"),
    ("最高气温达39度", "39度", "measure", "39", "度", "degree_celsius"),
    ("气温零上4度", "4度", "measure", "4", "度", "degree_celsius"),
    ("用电9万度", "9万度", "measure", "90000", "度", "kilowatt_hour"),
    ("大蒜一斤卖到6块钱", "6块钱", "money", "6", "块钱/斤", "CNY/jin"),
    ("苹果1公斤要40元", "40元", "money", "40", "元/公斤", "CNY/kilogram"),
    ("门票80元一张", "80元", "money", "80", "元/张", "CNY/sheet"),
    ("最低1毛8一斤", "1毛8", "money", "1.8", "毛/斤", "CNY_JIAO/jin"),
    ("供血50单位", "50单位", "count", "50", "单位", "blood_unit"),
    ("发送列车58列次", "58列次", "count", "58", "列次", "train_run"),
    ("补贴720元/头", "720元/头", "money", "720", "元/头", "CNY/head"),
    ("低保标准2000元/月", "2000元/月", "money", "2000", "元/月", "CNY/month"),
    ("电费0.5元/千瓦时", "0.5元/千瓦时", "money", "0.5", "元/千瓦时", "CNY/kilowatt_hour"),
    ("票价五元三毛", "五元三毛", "money", "5.3", "元", "CNY"),
    ("售价50元6角三分", "50元6角三分", "money", "50.63", "元", "CNY"),
    ("结案率达99.8%", "99.8%", "percent", "99.8", "%", "percent"),
    ("增长百分之八点八", "百分之八点八", "percent", "8.8", "%", "percent"),
    ("发生率千分之三", "千分之三", "percent", "0.3", "%", "percent"),
    ("同比-2.3%", "-2.3%", "percent", "-2.3", "%", "percent"),
    ("提高0.7个百分点", "0.7个百分点", "percentage_point", "0.7", "个百分点", "percentage_point"),
    ("下调25个基点", "25个基点", "percentage_point", "25", "个基点", "basis_point"),
    ("案件比1:1.104", "1:1.104", "ratio", "1.104", ":", "ratio"),
    ("位居全省第三", "第三", "rank", "3", "名", None),
    ("排名第18位", "第18位", "rank", "18", "名", None),
    ("稳居首位", "首位", "rank", "1", "名", None),
    ("平均用时99.52天", "99.52天", "duration", "99.52", "天", "day"),
    ("工期三年半", "三年半", "duration", "3.5", "年", "year"),
    ("耗时一个半月", "一个半月", "duration", "1.5", "个月", "month"),
    ("耗时3年零2个月", "3年零2个月", "duration", "38", "个月", "month"),
    ("用时2小时30分钟", "2小时30分钟", "duration", "150", "分钟", "minute"),
    ("建筑面积1400平方米", "1400平方米", "measure", "1400", "平方米", "square_metre"),
    ("用电量6180亿千瓦时", "6180亿千瓦时", "measure", "618000000000", "千瓦时", "kilowatt_hour"),
    ("流量3000立方米/秒", "3000立方米/秒", "measure", "3000", "立方米/秒", "cubic_metre_per_second"),
    ("积雪168CM", "168CM", "measure", "168", "CM", "centimetre"),
    ("茶叶三斤半", "三斤半", "measure", "3.5", "斤", "jin"),
    ("耕地12亩3分", "12亩3分", "measure", "12.3", "亩", "mu"),
    ("每天吃菜一斤三两", "一斤三两", "measure", "1.3", "斤", "jin"),
    ("加开渡轮12航次", "12航次", "count", "12", "航次", "voyage_run"),
    ("破291起", "291起", "count", "291", "起", "incident"),
    ("增长2.3倍", "2.3倍", "multiple", "2.3", "倍", "times"),
    ("产量翻两番", "两番", "multiple", "4", "番", "doubling"),
    ("沪指报收3021.5点", "3021.5点", "measure", "3021.5", "点", "point"),
    ("跑出10秒12，获得亚军", "10秒12", "duration", "10.12", "秒", "second"),
    ("行政拘留15日", "15日", "duration", "15", "日", "day"),
    ("超过半数的公众", "半数", "fraction", "0.5", "", None),
    ("最低气温零下4℃", "零下4℃", "measure", "-4", "℃", "degree_celsius"),
    ("夺得3金", "3金", "count", "3", "金", None),
    ("致3死", "3", "count", "3", "", None),
    ("接听电话90通", "90通", "count", "90", "通", "call"),
    ("为期一周的行动", "一周", "duration", "1", "周", "week"),
    ("占三分之一", "三分之一", "fraction", "0.333333333333", "", None),
    ("七成半的农户", "七成半", "fraction", "0.75", "", None),
    ("优惠八五折", "八五折", "fraction", "0.85", "", "discount"),
]  # fmt: skip

#: text: bound, lower, upper
BOUNDS = [
    ("罚款5000元至1万元", "range", "5000", "10000"),
    ("发生5.0级以上地震", ">=", "5.0", None),
    ("猪肉近每公斤20元", "<", None, "20"),
    ("罚款5000至1万元", "range", "5000", "10000"),
    ("挽回损失300余万元", ">", "3000000", "4000000"),
    ("营收破50亿元", ">", "5000000000", None),
    ("每户最高5万元", "<=", None, "50000"),
    ("有奖举报最高5000元", "<=", None, "5000"),
    ("单笔最高5万元", "=", "50000", "50000"),
    ("单日最高客流8300人", "=", "8300", "8300"),
    ("投资500多亿元", ">", "50000000000", "60000000000"),
    ("历时两年多", ">", "2", "3"),
    ("化解近4600件", "<", None, "4600"),
    ("近百名干警", "<", None, "100"),
    ("受理超过100万件", ">", "1000000", None),
    ("超过了80万件", ">", "800000", None),
    ("不低于95%", ">=", "95", None),
    ("至少包案化解5件", ">=", "5", None),
    ("不超过15分钟", "<=", None, "15"),
    ("控制在5%以内", "<=", None, "5"),
    ("接待20万人次以上", ">=", "200000", None),
    ("增长5%左右", "~", None, None),
    ("约6亿平方米", "~", None, None),
    ("上百家企业", ">=", "100", None),
    ("数千名群众", "~", "1000", "10000"),
    ("名列全国前20", "<=", None, "20"),
    ("下降20—34%", "range", "20", "34"),
    ("需要三至五年", "range", "3", "5"),
    ("每村1-2个", "range", "1", "2"),
    ("比例在20%至30%", "range", "20", "30"),
    ("温差在20度和30度之间", "range", "20", "30"),
    ("投资3—5万元", "range", "30000", "50000"),
    ("两三个月", "range", "2", "3"),
    ("指数高于50的城市", ">", "50", None),
    ("大于20并小于35的样本", "range", "20", "35"),
    ("不足原来的四分之一", "<", None, "0.25"),
    ("超过去年的三分之一", ">", "0.333333333333", None),
    ("不得超过招生计划的30%", "<=", None, "30"),
    ("占司法所总数的三分之一强", ">", "0.333333333333", None),
    ("占全省的四分之一弱", "<", None, "0.25"),
    ("占总数的三分之一", "=", "0.333333333333", "0.333333333333"),
    ("利润跌破3%", "<", None, "3"),
    ("首次迈过四成大关", ">", "0.4", None),
    ("一半多的案件", ">", "0.5", None),
    ("六成多的案件", ">", "0.6", "0.7"),
    ("历时一年零四个月", "=", "16", "16"),
    ("在册对象之比达到1：16", "=", "16", "16"),
    ("接听电话326个", "=", "326", "326"),
]

#: text, and why it counts nothing
NOTHING = [
    ("五通镇的农民", "a town"),
    ("缴获毒品半成品", "no tenth"),
    ("开辟8通道", "no telephone call"),
    ("售出3金条", "no medal"),
    ("九死一生", "an idiom"),
    ("零时19分抵达", "a time of day"),
    ("于04时08分抵达", "a time of day"),
    ("国道213线1081km+900m处", "a place on a road"),
    ("06款轿车上市", "a model by its year"),
    ("二次退回补充侦查", "the second time"),
    ("全国1%人口抽样调查完成", "the name of a survey"),
    ("曲阜三孔和西江千户苗寨", "names of sights"),
    ("每半年下访一次", "半年 of a rate"),
    ("县4套班子、市4大班子领导接访", "the leading bodies"),
    ("核心读者为26至45岁人群", "ages that describe persons"),
    ("114 年 10 月的案件概况", "a year of the republic"),
    ("廿四小时不间断巡查", "all day"),
    ("缴获毒品一批", "一 as an article"),
    ("40英尺集装箱码头", "the size of a container"),
    ("附件1:工作人员名单", "the number of a label"),
    ("问题2:何时开放？", "the number of a label"),
    ("图1:全市处分人员职级图", "the number of a figure"),
    ("详见图3、表4 件数统计", "numbers of figures and tables"),
    ("柳林村5组村民喜获丰收", "the number of a group of villagers"),
    ("队伍建设进一步加强", "numerals in words"),
    ("这项工作十分重要", "十分 is very"),
    ("拨打13800138000咨询", "a telephone number"),
    ("政务热线12345开通", "a telephone number"),
    ("印发〔2020〕12号文件", "a document number"),
    ("依照第十二条规定办理", "an article of a statute"),
    ("召开第3次会议", "an ordinal"),
    ("一是抓学习，二是抓落实", "ordinals of a list"),
    ("107国道改造", "a road"),
    ("上午9时30分开会", "a time of day"),
    ("系统升级到2.0版", "a version"),
    ("坚持“1+2+N”模式", "a model formula"),
    ("推行8+7的机构模式", "a model formula"),
    ("建设5G基站", "letters and digits"),
    ("一名民警到场", "一 as an article"),
    ("走在全省前列", "no place is told"),
    ("4岁女童获救", "an age"),
    ("24小时巡逻", "a mode of service"),
    ("三折页宣传", "a fold"),
    ("二日游受欢迎", "a product named by its days"),
    ("推出两天一夜游", "a product named by its days"),
]


@pytest.mark.parametrize("text, quote, kind, number, unit, unit_id", KINDS, ids=[row[0] for row in KINDS])
def test_a_quantity_of_each_kind(text: str, quote: str, kind: str, number: str, unit: str, unit_id: str | None) -> None:
    [found] = find_quantities(text)
    assert (found.text, found.kind, found.number, found.unit) == (quote, kind, Decimal(number), unit)
    assert found.unit_id == unit_id or unit_id is None


#: text, and the numbers from which and to which, or that stand beside one another
SEVERAL = [
    ("由第4位退至第13位", ["4", "13"]),
    ("在全省由第11位跃居第2位", ["11", "2"]),
    ("百万吨死亡率由1.02降至0.76", ["1.02", "0.76"]),
    ("指数由99.5升至101.2", ["99.5", "101.2"]),
    ("由过去的10天缩短为3天", ["10", "3"]),
    ("不足六十分的9名服务者", ["60", "9"]),
]


@pytest.mark.parametrize("text, numbers", SEVERAL, ids=[row[0] for row in SEVERAL])
def test_several_in_order(text: str, numbers: list[str]) -> None:
    assert [found.number for found in find_quantities(text)] == [Decimal(number) for number in numbers]


@pytest.mark.parametrize("text, bound, lower, upper", BOUNDS, ids=[row[0] for row in BOUNDS])
def test_an_interval(text: str, bound: str, lower: str | None, upper: str | None) -> None:
    [found] = find_quantities(text)
    ends = (lower and Decimal(lower), upper and Decimal(upper))
    assert (found.bound, (found.lower, found.upper)) == (bound, ends)
    assert (found.number is None) == (bound == "range")


#: How large those are that are counted is no figure of its own.
SIZES = [
    ("发生一次死亡10人以上特大交通事故21起", ["21起"]),
    ("新签约5000万元以上项目90个", ["90个"]),
    ("打掉5人以上涉毒团伙20多个", ["20多个"]),
    ("参会300人以上", ["300人"]),
    ("10万元以上的案件16件", ["10万元", "16件"]),
    ("500平方米以上超市占30%", ["500平方米", "30%"]),
]


@pytest.mark.parametrize("text, expected", SIZES, ids=[row[0] for row in SIZES])
def test_sizes_of_what_is_counted(text: str, expected: list[str]) -> None:
    assert [quantity.text for quantity in find_quantities(text)] == expected


@pytest.mark.parametrize("text, why", NOTHING, ids=[row[0] for row in NOTHING])
def test_it_counts_nothing(text: str, why: str) -> None:
    assert find_quantities(text) == [], why


@pytest.mark.parametrize(
    "text, quotes",
    [
        ("受理31件39人", ["31件", "39人"]),
        ("12、15和18件", ["12", "15", "18件"]),
        ("由6%提高到7%", ["6%", "7%"]),
        ("上升61.4%、0.4%", ["61.4%", "0.4%"]),
        ("共印发1386200份", ["1386200份"]),  # no mask of a telephone eats its head
        ("登记12045件", ["12045件"]),  # no year 2045 in it
        ("队伍百余人", ["百余人"]),  # 伍 belongs to 队伍
        ("大陆三百人来访", ["三百人"]),
        ("三次产业比为5：45：50", ["5：45：50"]),
        ("位居全省第一、全国第三", ["第一", "第三"]),
        ("三天游客达5万人", ["5万人"]),
        ("全市立案327起，破291起", ["327起", "291起"]),
        ("日供水能力增加十万吨", ["十万吨"]),
        ("人均GDP8410元", ["8410元"]),
        ("接口与车辆之比约为1:15，居民有意见", ["1:15"]),
        ("当过22年村支书", ["22年"]),
        ("每天吃菜一斤三两", ["一斤三两"]),
        ("小伍把钱交了", []),
        ("三单元602室住着22人", ["22人"]),
        ("留人得靠四季", []),
        ("型号GDX8410", []),
        ("金额20.3亿元人民币", ["20.3亿元"]),
        ("在 校 生 1 2 万 人", ["1 2 万 人"]),
    ],
)
def test_what_is_quoted(text: str, quotes: list[str]) -> None:
    assert [found.text for found in find_quantities(text)] == quotes


def test_a_ratio_of_three_terms_has_no_number() -> None:
    [found] = find_quantities("三次产业比为5：45：50")
    assert (found.number, found.lower, found.upper) == (None, None, None)


def test_unit_ids_hold_no_chinese() -> None:
    """A unit by another is put together from two ids, and is null where one of them is not known."""
    assert all(entry.id.isascii() for entry in load_lexicon()["units"])
    for per in ("月", "年", "季", "亩", "人", "10股", "平方米", "万千瓦时", "头", "次", "班", "床"):
        for found in find_quantities(f"标准为20元/{per}，每{per}30元"):
            assert (found.unit_id or "").isascii(), found


def test_money_bears_iso_4217() -> None:
    for entry in load_lexicon()["units"]:
        if entry.get("kind") == "money":
            assert entry.id.partition("_")[0] == entry.get("currency")


def test_a_users_unit_takes_over_ours(tmp_path: Path) -> None:
    (tmp_path / "units.yaml").write_text(
        "- id: docket\n  name: 件\n  label: dockets\n  surfaces: [件]\n  kind: count\n", encoding="utf-8"
    )
    [found] = Extractor(lexicons=[tmp_path]).find_quantities("结案5件")
    assert found.unit_id == "docket"


@pytest.mark.parametrize("piece", ["1", "一", "第", "（", "万", "年", "一万", "廿", "1　", "1年零", "3块5", "1至"])
def test_long_runs_take_linear_time(piece: str) -> None:
    """20,000 characters and 40,000: the processor time at most triples (and a tick of the clock); the best of three."""
    seconds = []
    for length in (20_000, 40_000):
        text = (piece * length)[:length]
        taken = []
        for _ in range(3):
            # What the tests before have left behind is no part of the work.
            gc.collect()
            start = time.process_time()
            find_quantities(text)
            taken.append(time.process_time() - start)
        seconds.append(min(taken))
    assert seconds[1] <= 3 * seconds[0] + 0.05


@pytest.mark.parametrize(
    "text, found, why",
    [
        ("“十一”黄金周七天，千岛湖接待游客28万人次。", ["28万人次"], "how long the week is"),
        ("国庆假期8天，接待游客28万人次。", ["28万人次"], "how long the holidays are"),
        ("春节7天里，接待游客28万人次。", ["28万人次"], "within them"),
        ("延长假期8天，补贴300元。", ["8天", "300元"], "what was added counts"),
        ("产假158天，奖励假30天。", ["158天", "30天"], "a leave is a measure"),
        ("春节假期为8天。", ["8天"], "it is told"),
    ],
)
def test_how_long_the_holidays_just_named_last(text: str, found: list[str], why: str) -> None:
    assert [quantity.text for quantity in find_quantities(text)] == found, why
