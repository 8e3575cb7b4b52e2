"""Patterns with other organs, other spellings of numbers, and other ways to say when and what."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from construction.slots import (
    COUNTY,
    KINDS,
    NAMED,
    PLACES,
    RATES,
    Amount,
    Article,
    Organ,
    Time,
    a_day,
    a_place,
    a_season,
    a_time,
    a_year,
    all_organs,
    an_amount,
    begin,
    days,
    exactly,
    in_characters,
    percent,
    points,
    some_works,
)


def other_organs(rng: Random) -> Article:
    """今年上半年，衡水市纪委监委立案120件: organs that are no courts and no police."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    city, county = place.city, place.county
    name, kind, scope, code, phrase, unit = rng.choice((
        (f"{city}纪委监委", "discipline", "single", place.code, "立案", "件"),
        (f"{city}人大常委会", "congress", "single", place.code, "审议议案", "件"),
        (f"{city}委政法委", "political_legal_committee", "single", place.code, "督办案件", "件"),
        (f"{city}人民政府", "government", "single", place.code, "改造老旧小区", "个"),
        (f"{county}人民政府", "government", "single", place.county_code, "新建农村公路桥", "座"),
        (f"{city}水利局", "government", "single", place.code, "整治河道", "条"),
        (f"{county}教育局", "government", "single", place.county_code, "招聘教师", "名"),
        (f"{city}人民医院", "public_institution", "single", place.code, "接诊患者", "人次"),
        (f"{county}第一中学", "public_institution", "single", place.county_code, "录取新生", "名"),
        (f"{city}监狱", "prison", "single", place.code, "收押罪犯", "名"),
        (f"{city}政法机关", "political_legal_committee", "system", place.code, "化解积案", "件"),
        (f"{city}法律援助中心", "legal_service", "single", place.code, "受理援助申请", "件"),
    ))  # fmt: skip
    organ, time = Organ(name, kind, scope, code), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(an_amount(rng, unit), phrase).say("。")


def organ_across_a_word(rng: Random) -> Article:
    """去年，九江市民政局救助流浪人员120人次: 市民 is no word here."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    name, phrase, unit = rng.choice((
        ("民政局", "救助流浪人员", "人次"), ("民族宗教事务局", "走访群众", "人次"), ("场监督管理局", "检查商户", "家"),
    ))  # fmt: skip
    name = "市" + name if name[0] == "场" else name
    time = a_time(rng, article.published)
    organ = Organ(place.city + name, "government", "single", place.code)
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(an_amount(rng, unit), phrase).say("。")


def organs_above(rng: Random) -> Article:
    """去年，最高人民法院审结案件1200件: organs of the country and of provinces."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), None)
    highest = {"court": "最高人民法院", "procuratorate": "最高人民检察院", "police": "公安部", "justice": "司法部"}[
        kind
    ]
    system = {"court": "法院", "procuratorate": "检察机关", "police": "公安机关", "justice": "司法行政机关"}[kind]
    own = {"court": "高级人民法院", "procuratorate": "人民检察院", "police": "公安厅", "justice": "司法厅"}[kind]
    organ = rng.choice((
        Organ(highest, kind, "single", "100000"), Organ("全国" + system, kind, "system", "100000"),
        Organ(f"{place.province}省{own}", kind, "single", place.province_code),
        Organ(f"{place.province}省{system}", kind, "system", place.province_code),
        Organ(f"{place.province}{system}", kind, "system", place.province_code),
    ))  # fmt: skip
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def place_without_metadata(rng: Random) -> Article:
    """The region is told by the text alone: 衡水市公安局…。全市公安机关…。"""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), None)
    first = Organ(NAMED[kind][0].format(place.city), kind, "single", place.code)
    one, two = some_works(rng, kind, 2)
    time = a_season(rng, article.published)
    article.by(first).within(time).say(time.text, "，", first.text, one.phrase).figure(
        an_amount(rng, one.unit), one.phrase
    )
    second = all_organs(place, kind)
    article.by(second).say("。", second.text, two.phrase).figure(an_amount(rng, two.unit), two.phrase)
    return article.say("。")


def other_organ_as_object(rng: Random) -> Article:
    """去年，衡水市公安局向全市法院移送线索120条: who gets it does not do it."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    one, two = rng.sample(KINDS, 2)
    organ, other = Organ(NAMED[one][0].format(place.city), one, "single", place.code), all_organs(place, two)
    phrase, unit = rng.choice((("移送线索", "条"), ("发出函件", "份"), ("通报情况", "次"), ("反馈问题", "个")))
    time = a_time(rng, article.published)
    before = rng.choice(("向", "给"))
    article.by(organ).within(time).say(time.text, "，", organ.text, before, other.text, phrase)
    return article.figure(an_amount(rng, unit), phrase, before + other.text + phrase).say("。")


def together_with_another(rng: Random) -> Article:
    """去年，衡水市公安局会同市司法局举办普法讲座12场。"""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    one, two = rng.sample(KINDS, 2)
    organ = Organ(NAMED[one][0].format(place.city), one, "single", place.code)
    both = Organ(organ.text, one, "system", place.code)
    other = NAMED[two][0].format("市")
    phrase, unit = rng.choice((("举办普法讲座", "场"), ("排查隐患", "处"), ("走访企业", "家"), ("救助群众", "名")))
    time = a_time(rng, article.published)
    article.by(organ, both).within(time).say(time.text, "，", organ.text, rng.choice(("会同", "联合")), other, phrase)
    return article.figure(an_amount(rng, unit), phrase, "联合" + phrase).say("。")


def who_says_it(rng: Random) -> Article:
    """据介绍，今年以来，衡水市公安局…: who says it, and how it is told, is nothing of the record."""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.say(rng.choice(("据介绍，", "据统计，", "记者了解到，", "数据显示，", "记者近日获悉，", "据不完全统计，")))
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def other_spellings(rng: Random) -> Article:
    """去年，衡水市公安局走访企业1,234家."""
    article, _, _, organ = begin(rng)
    time = a_time(rng, article.published)
    number, hundreds = rng.randint(1001, 98765), rng.randint(2, 9)
    phrase, unit = rng.choice((("走访企业", "家"), ("培训干部", "人次"), ("接听来电", "个"), ("排查隐患", "处")))
    thousand = Decimal(hundreds * 1000)
    amount = rng.choice((
        exactly(f"{number:,}{unit}", "count", number, unit),
        exactly(f"{hundreds}万{unit}", "count", hundreds * 10**4, unit),
        exactly(f"{hundreds}.5万{unit}", "count", hundreds * 10**4 + 5000, unit),
        Amount(f"{hundreds}千余{unit}", "count", thousand, unit, ">", thousand, thousand + 1000),
        Amount(f"{in_characters(hundreds)}千多{unit}", "count", thousand, unit, ">", thousand, thousand + 1000),
        Amount(f"两千余{unit}", "count", Decimal(2000), unit, ">", Decimal(2000), Decimal(3000)),
        Amount(f"{hundreds}0万余{unit}", "count", thousand * 100, unit, ">", thousand * 100, thousand * 100 + 10**5),
        exactly(f"{in_characters(hundreds)}万{in_characters(hundreds)}千{unit}", "count", thousand * 11, unit),
        Amount(f"{hundreds}-{hundreds + 1}{unit}", "count", None, unit, "range", Decimal(hundreds), Decimal(hundreds + 1)),
        Amount(f"{hundreds}0至{hundreds + 1}0{unit}", "count", None, unit, "range", Decimal(hundreds * 10), Decimal(hundreds * 10 + 10)),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(amount, phrase).say("。")


def changes_in_words(rng: Random) -> Article:
    """去年，全市法院审结破产案件12件，同比增长百分之三."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    (work,), number = some_works(rng, kind, 1), rng.randint(2, 9)
    word = in_characters(number)
    amount = rng.choice((
        exactly(f"百分之{word}", "percent", number, "%"), exactly(f"百分之{word}点五", "percent", f"{number}.5", "%"),
        exactly("两倍", "multiple", 2, "倍"),
        Amount(f"{word}成", "fraction", Decimal(number) / 10, "", "=", Decimal(number) / 10, Decimal(number) / 10),
        Amount(f"{number}%", "percent", Decimal(number), "%", ">", Decimal(number), None, before="超过"),
        Amount(f"{number}%", "percent", Decimal(number), "%", "<", None, Decimal(number), before="近"),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase).figure(
        an_amount(rng, work.unit), work.phrase
    )
    article.say("，", rng.choice(("同比增长", "比上年增长", "较上年增长")))
    return article.figure(amount, work.phrase, aspect="change", direction="up", basis="yoy").say("。")


def measures(rng: Random) -> Article:
    """去年，枣强县人民政府新建公路12.5公里."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    organ, time = (
        Organ(place.county + "人民政府", "government", "single", place.county_code),
        a_time(rng, article.published),
    )
    phrase, unit, times = rng.choice((
        ("新建公路", "公里", 1), ("造林", "亩", 1), ("造林", "万亩", 10**4), ("新增绿地", "平方米", 1), ("改造管网", "千米", 1),
        ("收购粮食", "万吨", 10**4), ("疏浚河道", "公里", 1), ("节约用电", "万千瓦时", 10**4), ("拆除违建", "万平方米", 10**4),
    ))  # fmt: skip
    number = Decimal(rng.randint(101, 9999)) / 10
    amount = exactly(f"{number}{unit}", "measure", number * times, unit.removeprefix("万"))
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(amount, phrase).say("。")


def time_to_handle(rng: Random) -> Article:
    """去年，全市法院平均办案用时缩短至71.2天，较上年减少8.1天."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    metric = rng.choice(("平均办理时间", "平均审查周期", "平均办案用时", "平均等候时间"))
    one, two = (Decimal(rng.randint(21, 990)) / 10 for _ in range(2))
    article.by(organ).within(time).say(time.text, "，", organ.text, metric, rng.choice(("为", "缩短至", "降至", "")))
    article.figure(exactly(f"{one}天", "duration", one, "天"), metric).say(
        "，", rng.choice(("较上年", "同比", "比上年"))
    )
    article.say(rng.choice(("缩短", "减少", "下降")))
    amount = exactly(f"{two}天", "duration", two, "天")
    return article.figure(amount, metric, aspect="change", direction="down", basis="yoy").say("。")


def per_head(rng: Random) -> Article:
    """去年，全市法院法官人均结案120件."""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_year(rng, article.published)
    metric = rng.choice(("法官人均结案", "人均办案", "员额法官人均结案"))
    article.by(organ).within(time).say(time.text, "，", organ.text, metric)
    return article.figure(an_amount(rng, "件"), metric).say("。")


def people_who(rng: Random) -> Article:
    """去年，衡水市公安局有120名民警受到表彰."""
    article, _, _, organ = begin(rng)
    time = a_year(rng, article.published)
    noun = rng.choice(
        ("名干部受到表彰", "名干部获得荣誉称号", "名青年干部走上领导岗位", "个集体受到嘉奖", "名干部下沉社区")
    )
    article.by(organ).within(time).say(time.text, "，", organ.text, rng.choice(("有", "共有", "")))
    return article.figure(an_amount(rng, noun[0]), noun[1:]).say(noun[1:], "。")


def against_a_named_year(rng: Random) -> Article:
    """2021年，…，比2019年增长3%: other than the year before."""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_year(rng, article.published)
    back = rng.randint(1, 3)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase).figure(
        an_amount(rng, work.unit), work.phrase
    )
    article.say(f"，{rng.choice('比较')}{int(time.text[:4]) - back}年增长")
    return article.figure(
        percent(rng), work.phrase, aspect="change", direction="up", basis="yoy" if back == 1 else "other"
    ).say("。")


def share_that_moves(rng: Random) -> Article:
    """去年，全市法院诉前化解占比由3.3%上升到4.1%."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    topic = rng.choice(("诉前化解纠纷", "网上办理事项", "轻微案件", "涉企案件"))
    metrics = (topic, topic + "占比", topic + "比重", topic + "比例")
    article.by(organ).within(time).say(time.text, "，", organ.text, topic, rng.choice(("占比", "比重", "比例")), "由")
    article.figure(percent(rng), *metrics, aspect="share", times=(time, None)).say(rng.choice(("上升到", "提高至")))
    return article.figure(percent(rng), *metrics, aspect="share").say("。")


def points_of_target(rng: Random) -> Article:
    """确保结案率不低于95%: aims in a section of plans."""
    article, place, kind, _ = begin(rng)
    year = article.published.year + 1
    organ, time, rate = all_organs(place, kind), Time(f"{year}年", *days(year, 1, year, 12)), rng.choice(RATES[kind])
    number = Decimal(rng.randint(60, 99))
    amount = rng.choice((
        Amount(f"{number}%", "percent", number, "%", ">=", number, None, before="不低于"),
        Amount(f"{number}%", "percent", number, "%", ">=", number, None, before="达到", after="以上"),
        Amount(f"{number}%", "percent", number, "%", "=", number, number, before="达到"),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, rng.choice(("要确保", "力争", "计划实现")), rate)
    return article.figure(amount, rate, "实现" + rate, modality="target").say("。")


def lines_of_a_list(rng: Random) -> Article:
    """受理案件：1200件 and such lines under a heading with its organ and its time."""
    article, place, kind, _ = begin(rng)
    organ, time = Organ(NAMED[kind][1].format(place.city), kind, "system", place.code), a_year(rng, article.published)
    article.by(organ).within(time).say(time.text, organ.text, "主要数据\n\n")
    for work in some_works(rng, kind, 3):
        article.say(work.phrase, "：").figure(an_amount(rng, work.unit), work.phrase).say("\n")
    return article


def heading_with_time(rng: Random) -> Article:
    """一、2021年工作回顾: the heading's time holds below it, up to the next."""
    article, place, kind, _ = begin(rng)
    organ, year = all_organs(place, kind), article.published.year - 2
    works = some_works(rng, kind, 4)
    article.by(organ)
    for at, head in enumerate(("一、", "二、")):
        time = Time(f"{year + at}年", *days(year + at, 1, year + at, 12))
        article.within(time).say(f"{head}{time.text}工作{rng.choice(('回顾', '情况', '总结'))}\n\n")
        for work in works[at * 2 : at * 2 + 2]:
            article.say(organ.text, work.phrase).figure(an_amount(rng, work.unit), work.phrase).say("。\n\n")
    return article


def month_for_its_sentence(rng: Random) -> Article:
    """今年以来，…。9月份，…。…: a month that opens a later sentence holds for that sentence."""
    article, _, kind, organ = begin(rng)
    year, month = article.published.year, rng.randint(2, 9)
    since, then = (
        Time("今年以来", dt.date(year, 1, 1), article.published),
        Time(f"{month}月份", *days(year, month, year, month)),
    )
    one, two, three = some_works(rng, kind, 3)
    article.by(organ).within(since).say(since.text, "，", organ.text, one.phrase).figure(
        an_amount(rng, one.unit), one.phrase
    )
    article.within(then).say("。", then.text, "，", two.phrase).figure(an_amount(rng, two.unit), two.phrase)
    article.within(since).say("。", three.phrase).figure(an_amount(rng, three.unit), three.phrase)
    return article.say("。")


def counties_in_turn(rng: Random) -> Article:
    """枣强县人民法院、阜城县人民法院分别审结案件12件、13件."""
    kind = rng.choice(KINDS)
    one, two = rng.sample(PLACES, 2)
    article = Article(a_day(rng), None)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    organs = [Organ(place.county + COUNTY[kind], kind, "single", place.county_code) for place in (one, two)]
    article.within(time).say(time.text, "，", organs[0].text, "、", organs[1].text, "分别", work.phrase)
    article.by(organs[0]).figure(an_amount(rng, work.unit), work.phrase).say(rng.choice("、和"))
    return article.by(organs[1]).figure(an_amount(rng, work.unit), work.phrase).say("。")


def briefs_of_counties(rng: Random) -> Article:
    """A heading a county, and below it 全县 and 该县."""
    kind = rng.choice(KINDS)
    article = Article(a_day(rng), None)
    article.say("基层动态\n\n")
    system = {"court": "法院", "procuratorate": "检察院", "police": "公安机关", "justice": "司法所"}[kind]
    for place in rng.sample([one for one in PLACES if one.county.endswith("县")], 3):
        organ, time = Organ(f"全县{system}", kind, "system", place.county_code), a_time(rng, article.published)
        (work,) = some_works(rng, kind, 1)
        article.say(place.county, "\n\n").by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
        article.figure(an_amount(rng, work.unit), work.phrase).say("。\n\n")
    return article


def rank_of_several(rng: Random) -> Article:
    """去年，全市法院结案率、调解率分别居全省第三位、第五位."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    rates = rng.sample(RATES[kind], 2)
    article.by(organ).within(time).say(
        time.text, "，", organ.text, "、".join(rates), "分别", rng.choice(("居全省", "位列全省"))
    )
    for at, rate in enumerate(rates):
        number = rng.randint(2, 9)
        amount = exactly(f"第{rng.choice((str(number), in_characters(number)))}位", "rank", number, "名")
        article.say("、" if at else "").figure(amount, rate, aspect="rank")
    return article.say("。")


def rate_with_change_and_rank(rng: Random) -> Article:
    """去年，全市法院结案率为91.2%，同比提高1.2个百分点，高于全省平均水平0.4个百分点，排名全省第三."""
    article, place, kind, _ = begin(rng)
    organ, time, rate = all_organs(place, kind), a_year(rng, article.published), rng.choice(RATES[kind])
    number = rng.randint(2, 9)
    article.by(organ).within(time).say(time.text, "，", organ.text, rate, "为").figure(percent(rng), rate).say(
        "，同比提高"
    )
    article.figure(points(rng), rate, aspect="change", direction="up", basis="yoy").say("，高于全省平均水平")
    article.figure(points(rng), rate, aspect="difference", direction="up").say("，排名全省")
    return article.figure(exactly(f"第{in_characters(number)}", "rank", number, "名"), rate, aspect="rank").say("。")


def more_that_claims_nothing(rng: Random) -> Article:
    """Numerals in names, laws, roads, times of the day, plans and proverbs."""
    article, place, _, organ = begin(rng)
    pieces = (
        f"3月15日上午9时许，{organ.text}工作人员来到现场。", "活动在“三八”妇女节前夕举行。", f"《民法典》第{rng.randint(100, 999)}条对此有明确规定。",
        f"事故发生在G{rng.randint(10, 99)}高速出口附近。", f"{organ.text}提供7×24小时服务。", "“十五五”规划编制工作全面启动。",
        f"一审、二审程序衔接更加顺畅，{place.city}各单位一心一意抓落实。", "驻村第一书记走进农户家中，问需于民。",
        "全面落实“八项规定”精神，坚决反对“四风”。", "千方百计解难题，一步一个脚印向前走。", f"联系电话：0318-{rng.randint(2000000, 6999999)}。",
        f"（{place.city[:-1]}日报 第{rng.randint(2, 8)}版）", "他在二楼第三会议室接受了采访。", "大家你一言我一语，气氛热烈。",
    )  # fmt: skip
    return article.say(*rng.sample(pieces, 5))


PATTERNS = (
    other_organs,
    organ_across_a_word,
    organs_above,
    place_without_metadata,
    other_organ_as_object,
    together_with_another,
    who_says_it,
    other_spellings,
    changes_in_words,
    measures,
    time_to_handle,
    per_head,
    people_who,
    against_a_named_year,
    share_that_moves,
    points_of_target,
    lines_of_a_list,
    heading_with_time,
    month_for_its_sentence,
    counties_in_turn,
    briefs_of_counties,
    rank_of_several,
    rate_with_change_and_rank,
    more_that_claims_nothing,
)
