"""Patterns of more than one sentence."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from construction.slots import (
    ALL,
    COUNTY,
    KINDS,
    NAMED,
    PLACES,
    Article,
    Organ,
    Time,
    a_day,
    a_place,
    a_season,
    a_time,
    a_turn,
    a_year,
    all_organs,
    an_amount,
    begin,
    days,
    exactly,
    percent,
    scaled,
    some_works,
)


def the_same_organ(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起。该局还捣毁赌博窝点4处。"""
    article, place, kind, _ = begin(rng)
    time = a_time(rng, article.published)
    organ = Organ(f"{place.county}{COUNTY[kind]}", kind, "single", place.county_code)
    again = Organ("该院" if organ.text.endswith("院") else "该局", kind, "single", place.county_code)
    first, second = some_works(rng, kind, 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase)
    article.figure(an_amount(rng, first.unit), first.phrase).say("。")
    article.by(again, organ).say(again.text, rng.choice(("还", "共", "")), second.phrase)
    return article.figure(an_amount(rng, second.unit), second.phrase).say("。")


def subject_carried_on(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起。坚持打防结合，捣毁赌博窝点4处。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    first, second = some_works(rng, kind, 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase)
    article.figure(an_amount(rng, first.unit), first.phrase).say("。")
    article.say(rng.choice(("坚持防治结合，", "紧盯薄弱环节，", "不断延伸触角，", "")), second.phrase)
    return article.figure(an_amount(rng, second.unit), second.phrase).say("。")


def another_takes_over(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起。枣强县司法局调解邻里纠纷31件。"""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    one, two = rng.sample(KINDS, 2)
    first = Organ(NAMED[one][0].format(place.city), one, "single", place.code)
    second = Organ(place.county + COUNTY[two], two, "single", place.county_code)
    time = a_time(rng, article.published)
    article.within(time).say(time.text, "，")
    for mark, organ in (("", first), (rng.choice("。；"), second)):
        (work,) = some_works(rng, organ.kind, 1)
        article.by(organ).say(mark, organ.text, work.phrase).figure(an_amount(rng, work.unit), work.phrase)
    return article.say("。")


def last_year_for_comparison(rng: Random) -> Article:
    """去年，…120起，而2018年为98起。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_year(rng, article.published)
    year = int(time.text[:-1]) - 1
    before = Time(f"{year}年", *days(year, 1, year, 12))
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    article.figure(an_amount(rng, work.unit), work.phrase).say("，", before.text, "为")
    return article.figure(an_amount(rng, work.unit), work.phrase, times=(before,)).say("。")


def years_in_turn(rng: Random) -> Article:
    """衡水市公安局2019年破获侵财案件120起，2020年破获98起，2021年破获71起。"""
    article, _, kind, organ = begin(rng)
    work = next(work for work in some_works(rng, kind, 2) if work.action != "制发")
    year = article.published.year - 3
    article.by(organ).say(organ.text)
    for at in range(3):
        time = Time(f"{year + at}年", *days(year + at, 1, year + at, 12))
        article.say("，" if at else "", time.text, work.action, "" if at else work.object)
        metrics = (work.phrase, work.action) if at else (work.phrase,)
        article.figure(an_amount(rng, work.unit), *metrics, times=(time,))
    return article.say("。")


# --- short articles ------------------------------------------------------------------------------------------------

HEADINGS = (
    "聚焦主责主业 护航发展大局",
    "坚持司法为民 增进民生福祉",
    "强化队伍建设 锻造过硬铁军",
    "深化改革创新 激发内生动力",
)
NEUTRAL = (
    "大家纷纷表示，要把学习成果转化为实际行动。",
    "工作机制不断健全，群众的获得感明显增强。",
    "这一做法受到各界好评。",
)


def sections_with_openers(rng: Random) -> Article:
    """A title, headings, and paragraphs: what opens a section holds to its end, the organ too."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), place.code)
    article.say(f"{place.city}{ALL[kind]}砥砺前行谱新篇\n\n")
    organ = all_organs(place, kind)
    lead = Organ(place.city + ALL[kind], kind, "system", place.code)
    works = some_works(rng, kind, 6)
    for section, heading in enumerate(rng.sample(HEADINGS, 2)):
        article.say(heading, "\n\n")
        time = rng.choice((a_year(rng, article.published), a_season(rng, article.published)))
        article.by(organ, lead).within(time).say(time.text, "，", organ.text)
        one, two, three = works[section * 3 : section * 3 + 3]
        article.say(one.phrase).figure(an_amount(rng, one.unit), one.phrase).say("，", two.phrase)
        article.figure(an_amount(rng, two.unit), two.phrase).say("。", rng.choice(NEUTRAL), "\n\n")
        article.say(rng.choice(NEUTRAL), three.phrase).figure(an_amount(rng, three.unit), three.phrase).say("。\n\n")
    return article


def section_of_a_month(rng: Random) -> Article:
    """A month may or may not hold for a later paragraph; the section before never does."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), place.code)
    organ, time = all_organs(place, kind), a_season(rng, article.published)
    one, two, three = some_works(rng, kind, 3)
    article.say(f"{place.city}{ALL[kind]}砥砺前行谱新篇\n\n{HEADINGS[0]}\n\n")
    article.by(organ, Organ(place.city + ALL[kind], kind, "system", place.code)).within(time)
    article.say(time.text, "，", organ.text, one.phrase).figure(an_amount(rng, one.unit), one.phrase)
    year, month = article.published.year, rng.randint(2, 9)
    time = Time(f"今年{month}月份", *days(year, month, year, month))
    article.say(f"。\n\n{HEADINGS[1]}\n\n", time.text, "，", organ.text, two.phrase).within(time)
    article.figure(an_amount(rng, two.unit), two.phrase).say("。\n\n", three.phrase)
    return article.figure(an_amount(rng, three.unit), three.phrase, times=(time, None)).say("。\n\n")


def news_with_by_line(rng: Random) -> Article:
    """A title, a by-line with a date, and a lead; the date is no period and the reporter no agency."""
    article, place, kind, organ = begin(rng)
    day = article.published
    names = rng.sample(("王晓明", "李建国", "赵丽", "孙志强", "周海燕"), 2)
    article.say(organ.text, "亮出成绩单\n", rng.choice((
        f"本报{place.city[:-1]}{day.month}月{day.day}日讯（记者 {names[0]} 通讯员 {names[1]}）",
        f"{day.year}年{day.month}月{day.day}日 来源：{place.city[:-1]}日报 作者：{names[0]}\n",
        f"□ 本报记者 {names[0]} 本报通讯员 {names[1]}\n",
    )))  # fmt: skip
    time = a_time(rng, day)
    first, second = some_works(rng, kind, 2)
    article.by(organ).within(time).say("记者从", organ.text, "获悉，", time.text, "，")
    own = Organ(
        "该院" if organ.text.endswith("法院") or organ.text.endswith("检察院") else "该局",
        kind,
        organ.scope,
        organ.code,
    )
    if organ.scope == "single":
        article.by(own, organ).say(own.text)
    article.say(first.phrase).figure(an_amount(rng, first.unit), first.phrase).say("，", second.phrase)
    return article.figure(an_amount(rng, second.unit), second.phrase).say("。")


def briefs_of_provinces(rng: Random) -> Article:
    """A paragraph a province, each with its own place; nothing is carried over."""
    article = Article(a_day(rng), None)
    article.say("各地简讯\n\n")
    kind = rng.choice(KINDS)
    form = rng.randrange(3)
    for place in rng.sample(PLACES, 3):
        time = a_time(rng, article.published)
        organ = Organ(f"全省{ALL[kind]}", kind, "system", place.province_code)
        if form == 0:
            article.say(place.province, "\n")
        elif form == 1:
            article.say(place.province, "：")
        else:
            organ = Organ(f"{place.province}省{ALL[kind]}", kind, "system", place.province_code)
        (work,) = some_works(rng, kind, 1)
        article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
        article.figure(an_amount(rng, work.unit), work.phrase).say("。\n\n")
    return article


def target_sentence(rng: Random) -> Article:
    """到2025年底，衡水市司法局力争建成调解室120个。"""
    article, place, kind, _ = begin(rng)
    organ = Organ(NAMED[kind][0].format(place.city), kind, "single", place.code)
    year = article.published.year + rng.randint(1, 3)
    time = Time(f"到{year}年底", None, dt.date(year, 12, 31))
    phrase, unit = rng.choice((("建成服务站", "个"), ("培训骨干", "名"), ("改造老旧场所", "处"), ("化解积案", "件")))
    article.by(organ).within(time).say(time.text, "，", organ.text)
    article.say(rng.choice(("力争", "计划", "将", "拟", "确保", "争取")), phrase)
    return article.figure(an_amount(rng, unit), phrase, modality="target").say("。")


def report_and_plan(rng: Random) -> Article:
    """A government's report: what was done in the year before, and what is planned for this one."""
    place = a_place(rng)
    year = rng.randint(2005, 2024)
    article = Article(dt.date(year, rng.randint(1, 3), 15), place.code, title=f"{year}年{place.city}政府工作报告")
    government = Organ("市人民政府", "government", "single", place.code)
    either = (
        None,
        government,
        *(Organ(text, "government", "single", place.code) for text in ("全市", "我市", f"{place.city}政府")),
    )
    past, now = (Time(f"{one}年", *days(one, 1, one, 12)) for one in (year - 1, year))
    article.say(
        f"——在{place.city}人民代表大会会议上\n\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n\n"
    )
    article.say(f"一、{past.text}工作回顾\n\n")
    article.by(*either, region=place.code).within(past)
    article.say("一年来，全市地区生产总值达到").figure(scaled(rng, "元"), "地区生产总值", "全市地区生产总值").say(
        "，增长"
    )
    article.figure(
        percent(rng, 30, 120), "地区生产总值", "全市地区生产总值", aspect="change", direction="up", basis="yoy"
    )
    article.say("。城镇新增就业").figure(an_amount(rng, "人"), "城镇新增就业", "新增就业").say("。新建农村公路")
    length = rng.randint(21, 900)
    article.figure(exactly(f"{length}公里", "measure", length, "公里"), "新建农村公路").say("。\n\n")
    article.say(f"二、{now.text}工作安排\n\n").within(now)
    article.say("今年经济社会发展的主要预期目标是：地区生产总值增长")
    article.figure(
        percent(rng, 30, 120), "地区生产总值", aspect="change", direction="up", basis="yoy", modality="target"
    )
    article.say("，城镇新增就业").figure(an_amount(rng, "人"), "城镇新增就业", "新增就业", modality="target").say(
        "。\n"
    )
    article.say("抓好民生实事。新建农村公路")
    length = rng.randint(21, 900)
    amount = exactly(f"{length}公里", "measure", length, "公里")
    return article.figure(amount, "新建农村公路", modality="target").say("。\n")


def statistical_bulletin(rng: Random) -> Article:
    """全年全市粮食总产量120.5万吨，比上年增长3.1%。"""
    place = a_place(rng)
    year = rng.randint(2009, 2024)
    article = Article(
        dt.date(year + 1, 3, rng.randint(1, 28)), place.code, title=f"{place.city}{year}年国民经济和社会发展统计公报"
    )
    either = (None, *(Organ(text, "government", "single", place.code) for text in ("全市", place.city)))
    article.by(*either, region=place.code).within(Time("全年", *days(year, 1, year, 12)))
    rows = (
        ("粮食总产量", "吨", "measure"), ("社会消费品零售总额", "元", "money"), ("固定资产投资", "元", "money"),
        ("肉类总产量", "吨", "measure"), ("一般公共预算收入", "元", "money"), ("进出口总额", "美元", "money"),
    )  # fmt: skip
    for metric, unit, kind in rng.sample(rows, 3):
        word, direction = a_turn(rng)
        number = Decimal(rng.randint(101, 99999)) / 100
        amount = exactly(
            f"{number.normalize():f}{'万' if unit == '吨' else '亿'}{unit}",
            kind,
            number * (10**4 if unit == "吨" else 10**8),
            unit,
        )
        article.say(rng.choice(("全年", "全年全市")), metric).figure(amount, metric, "全市" + metric)
        article.say("，比上年", word)
        article.figure(
            percent(rng, 10, 400), metric, "全市" + metric, aspect="change", direction=direction, basis="yoy"
        ).say("。")
    return article


def nothing_claimed(rng: Random) -> Article:
    """Names, documents, telephones, dates and articles that hold numerals and count nothing."""
    article, place, _, organ = begin(rng)
    day = article.published
    pieces = (
        f"{organ.text}深入推进“一站式”建设，打通服务群众“最后一公里”。",
        f"{day.month}月{day.day}日，{organ.text}召开专题会议，学习贯彻党的二十大精神。",
        "群众可以拨打12345热线，也可以到一楼大厅咨询。",
        f"根据《关于加强基层治理的意见》（某发〔{day.year}〕{rng.randint(2, 40)}号）要求，压实工作责任。",
        f"一是提高认识，二是压实责任，三是加强{rng.choice(('督导', '宣传', '检查'))}。",
        f"依照该法第{rng.randint(2, 90)}条第{rng.randint(2, 5)}款规定，依法处理。",
        f"“五个一”活动在{place.city}启动，“{rng.randint(2, 9)}+{rng.randint(2, 9)}+N”工作法逐步推开。",
    )  # fmt: skip
    return article.say(*rng.sample(pieces, 4))


def mean_of_province(rng: Random) -> Article:
    """去年，全市法院平均办案用时71.2天，全省平均用时90.1天: the second figure is the province's."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, "平均办案用时")
    one, two = (Decimal(rng.randint(201, 1999)) / 10 for _ in range(2))
    article.figure(exactly(f"{one}天", "duration", one, "天"), "平均办案用时").say("，全省平均")
    article.say(rng.choice(("用时", "")))
    article.by(
        None, *(Organ(text, kind, "system", place.province_code) for text in ("全省", "全市" + ALL[kind])), organ
    )
    article.regions = (place.province_code,)
    amount = exactly(f"{two}天", "duration", two, "天")
    return article.figure(amount, "平均办案用时", "平均用时", "平均").say("。")


def yearless_behind_the_nearest_year(rng: Random) -> Article:
    """去年，…。\\n\\n今年1至3月，…。\\n\\n上半年，…: the year that was told last is meant."""
    article, _, kind, organ = begin(rng)
    year = article.published.year
    works = some_works(rng, kind, 3)
    times = (
        Time("去年", *days(year - 1, 1, year - 1, 12)), Time("今年1至3月", *days(year, 1, year, 3)),
        rng.choice((Time("上半年", *days(year, 1, year, 6)), Time("1至8月", *days(year, 1, year, 8)))),
    )  # fmt: skip
    between = rng.choice(("", "\n\n", "\n\n守正创新谱新篇\n\n"))
    for time, work in zip(times, works, strict=True):
        article.say(between if article.text else "").by(organ).within(time).say(
            time.text, "，", organ.text, work.phrase
        )
        article.figure(an_amount(rng, work.unit), work.phrase).say("。")
    return article


PATTERNS = (
    yearless_behind_the_nearest_year,
    the_same_organ,
    subject_carried_on,
    another_takes_over,
    last_year_for_comparison,
    years_in_turn,
    sections_with_openers,
    section_of_a_month,
    news_with_by_line,
    briefs_of_provinces,
    target_sentence,
    report_and_plan,
    statistical_bulletin,
    nothing_claimed,
    mean_of_province,
)
