"""Patterns in which something turns: the speaker, the subject, the place, the time or the standing of a figure."""

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
    scaled,
    some_works,
    spelled,
)


def new_heading_new_subject(rng: Random) -> Article:
    """A subject does not go on behind a heading that names another."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    article.say(f"{place.city}政法工作综述\n\n")
    for kind in rng.sample(KINDS, 2):
        organ = all_organs(place, kind)
        time = a_season(rng, article.published)
        one, two = some_works(rng, kind, 2)
        article.say(rng.choice(("守正创新谱新篇", "凝心聚力护平安", "破浪前行开新局")), "\n\n").by(organ).within(time)
        article.say(time.text, "，", organ.text, one.phrase).figure(an_amount(rng, one.unit), one.phrase).say("。\n\n")
        article.say("强化协同配合，").say(two.phrase).figure(an_amount(rng, two.unit), two.phrase).say("。\n\n")
    return article


def report_of_a_court(rng: Random) -> Article:
    """现在，我代表市中级人民法院报告工作: the speaker is whom 我们 and clauses without a subject are about."""
    place = a_place(rng)
    kind, name = rng.choice((("court", "中级人民法院"), ("procuratorate", "人民检察院")))
    year = rng.randint(2010, 2024)
    article = Article(dt.date(year, rng.randint(1, 2), 20), place.code, title=f"{place.city}{name}工作报告")
    own = tuple(
        Organ(text, kind, scope, place.code)
        for text in (name, "市" + name, place.city + name, "两级法院", "全市法院", "全市检察机关")
        for scope in ("single", "system")
    )
    past = Time(f"{year - 1}年", *days(year - 1, 1, year - 1, 12))
    article.say(f"各位代表：\n现在，我代表市{name}向大会报告工作，请予审议。\n\n").say(f"{past.text}工作回顾\n\n")
    one, two = some_works(rng, kind, 2)
    article.by(*own).within(past).say(f"{past.text}，在市委领导和市人大监督下，忠实履职，", one.phrase)
    article.figure(an_amount(rng, one.unit), one.phrase).say("。\n")
    article.say("——服务发展大局。", two.phrase).figure(an_amount(rng, two.unit), two.phrase).say("，为企业挽回损失")
    return article.figure(scaled(rng, "元"), "挽回损失", "为企业挽回损失").say("。\n")


def supervised_and_led(rng: Random) -> Article:
    """在市委领导和市人大监督下，…: who leads and who watches does not do it."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), place.code)
    organ = all_organs(place, kind)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", rng.choice((
        "在市委坚强领导下，", "在市人大及其常委会监督下，", "在市政府大力支持下，", "在省厅指导下，",
    )))  # fmt: skip
    article.say(organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def leaving_a_county(rng: Random) -> Article:
    """其中，枣强县人民法院审结12件。全市法院…: a part's organ holds for its clause."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), place.code)
    organ, part = all_organs(place, kind), Organ(place.county + COUNTY[kind], kind, "single", place.county_code)
    one, two = some_works(rng, kind, 2)
    time = a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, one.phrase).figure(
        an_amount(rng, one.unit), one.phrase
    )
    article.by(part).say("，其中", part.text, one.phrase).figure(an_amount(rng, one.unit), one.phrase)
    article.by(organ).say("。", organ.text, two.phrase).figure(an_amount(rng, two.unit), two.phrase)
    return article.say("。")


def done_and_planned(rng: Random) -> Article:
    """今年以来，…120件；下一步，力争…: facts and aims side by side."""
    place, kind = a_place(rng), rng.choice(KINDS)
    article = Article(a_day(rng), place.code)
    organ, rate = all_organs(place, kind), rng.choice(RATES[kind])
    (work,) = some_works(rng, kind, 1)
    since = Time("今年以来", dt.date(article.published.year, 1, 1), article.published)
    article.by(organ).within(since).say(since.text, "，", organ.text, work.phrase)
    article.figure(an_amount(rng, work.unit), work.phrase)
    year = article.published.year + 1
    then = rng.choice((Time("明年", *days(year, 1, year, 12)), Time("到明年底", None, dt.date(year, 12, 31))))
    article.within(then).say("。", then.text, "，", rng.choice(("力争", "计划", "确保")), rate, "达到")
    article.figure(percent(rng), rate, modality="target")
    return article.say("。")


def half_year_and_year(rng: Random) -> Article:
    """2019年…；2020年上半年…: each clause has its own time."""
    article, _, kind, organ = begin(rng)
    one, two = some_works(rng, kind, 2)
    year = article.published.year - 1
    first, second = Time(f"{year}年", *days(year, 1, year, 12)), Time("今年上半年", *days(year + 1, 1, year + 1, 6))
    article.by(organ).within(first).say(first.text, "，", organ.text, one.phrase)
    article.figure(an_amount(rng, one.unit), one.phrase).within(second).say(
        rng.choice("；。"), second.text, "，", two.phrase
    )
    return article.figure(an_amount(rng, two.unit), two.phrase).say("。")


def day_of_an_event(rng: Random) -> Article:
    """9月3日，衡水市公安局召开会议。今年以来，…: the day of a meeting is not the figures' time."""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_season(rng, article.published)
    month, day = article.published.month, article.published.day - 2
    article.say(f"{month}月{day}日，{organ.text}召开新闻发布会，通报有关情况。").by(organ).within(time)
    own = Organ("该院" if organ.text.endswith("院") else "该局", kind, organ.scope, organ.code)
    article.say(time.text, "，")
    if organ.scope == "single":
        article.by(own, organ).say(own.text)
    return article.say(work.phrase).figure(an_amount(rng, work.unit), work.phrase).say("。")


def title_tells_the_time(rng: Random) -> Article:
    """衡水市公安局2020年工作综述: the title's time holds where nothing else is told."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    lead = Organ(NAMED[kind][0].format(place.city), kind, "single", place.code)
    one, two = some_works(rng, kind, 2)
    article.say(f"{lead.text}{time.text}工作综述\n\n").by(organ).within(time).say(
        organ.text, "坚持问题导向，", one.phrase
    )
    article.figure(an_amount(rng, one.unit), one.phrase).say("。\n\n").by(lead, organ)
    return article.say("聚力攻坚克难，", two.phrase).figure(an_amount(rng, two.unit), two.phrase).say("。\n")


def numbered_points(rng: Random) -> Article:
    """一是…；二是…: ordinals part the clauses and count nothing."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_season(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, "聚焦重点发力。")
    form = rng.choice((("一是", "二是", "三是"), ("（一）", "（二）", "（三）"), ("1.", "2.", "3."), ("①", "②", "③")))
    for mark, work in zip(form, some_works(rng, kind, 3), strict=True):
        article.say(mark, "突出关键环节，", work.phrase).figure(an_amount(rng, work.unit), work.phrase).say("；")
    article.text = article.text[:-1] + "。"
    return article


def economy_in_one_breath(rng: Random) -> Article:
    """去年，全市完成地区生产总值1200亿元，同比增长5.6%，其中第一产业增加值120亿元，增长3.1%."""
    place = a_place(rng)
    article = Article(a_day(rng), place.code)
    time = a_year(rng, article.published)
    either = (None, *(Organ(text, "government", "single", place.code) for text in ("全市", place.city)))
    article.by(*either, region=place.code).within(time).say(time.text, "，", rng.choice(("全市", place.city)))
    metric, part = rng.choice((
        ("地区生产总值", "第一产业增加值"), ("地区生产总值", "第三产业增加值"), ("财政收入", "税收收入"), ("进出口总额", "出口额"),
        ("固定资产投资", "工业投资"),
    ))  # fmt: skip
    names = (metric, "全市" + metric, "完成" + metric, "全市完成" + metric, "实现" + metric)
    article.say(rng.choice(("完成", "实现", "")), metric).figure(scaled(rng, "元"), *names)
    article.say("，同比增长").figure(percent(rng, 10, 300), *names, aspect="change", direction="up", basis="yoy")
    article.say("，其中", part).figure(scaled(rng, "元"), part).say("，", rng.choice(("同比", "")), "增长")
    return article.figure(percent(rng, 10, 300), part, aspect="change", direction="up", basis="yoy").say("。")


def two_regions_compared(rng: Random) -> Article:
    """衡水市…120件，株洲市…98件: each figure has its own place."""
    one, two = rng.sample(PLACES, 2)
    article = Article(a_day(rng), None)
    time = a_year(rng, article.published)
    metric, unit = rng.choice((("新增就业", "人"), ("新登记企业", "家"), ("粮食播种面积", "亩"), ("接待游客", "人次")))
    article.within(time).say(time.text, "，")
    for at, place in enumerate((one, two)):
        either = (None, *(Organ(place.city, "government", "single", place.code),))
        article.by(*either, region=place.code).say("，" if at else "", place.city, metric)
        number = rng.randint(1001, 98765)
        amount = exactly(f"{number}{unit}", "measure" if unit == "亩" else "count", number, unit)
        article.figure(amount, metric)
    return article.say("。")


def five_years_back(rng: Random) -> Article:
    """五年来，全市法院…: a report of five years; the figure of the last year has its own time."""
    article, place, kind, _ = begin(rng)
    organ, year = all_organs(place, kind), article.published.year
    one, two = [work for work in some_works(rng, kind, 3) if work.action != "制发"][:2]
    since = Time(f"{year - 5}年以来", dt.date(year - 5, 1, 1), article.published)
    article.by(organ).within(since).say(since.text, "，", organ.text, "累计", one.phrase)
    article.figure(an_amount(rng, one.unit), one.phrase)
    last = Time(f"{year - 1}年", *days(year - 1, 1, year - 1, 12))
    article.within(last).say("，其中", last.text, one.action).figure(an_amount(rng, one.unit), one.phrase, one.action)
    article.within(since).say("。").say(two.phrase).figure(an_amount(rng, two.unit), two.phrase)
    return article.say("。")


def from_count_to_count(rng: Random) -> Article:
    """衡水市公安局警情由2019年的1200起下降到2021年的980起，降幅达18.3%."""
    article, _, _, organ = begin(rng)
    year = article.published.year - 1
    first, last = (Time(f"{one}年", *days(one, 1, one, 12)) for one in (year - 2, year))
    metric, unit = rng.choice((("信访总量", "件"), ("刑事警情", "起"), ("一审收案", "件"), ("登记投诉", "件")))
    article.by(organ).say(organ.text, metric, rng.choice("由从"), first.text, "的")
    article.figure(an_amount(rng, unit), metric, times=(first,)).say(
        rng.choice(("下降到", "减少到", "降至")), last.text, "的"
    )
    article.within(last).figure(an_amount(rng, unit), metric)
    article.say(rng.choice(("，下降", "，累计下降")))
    return article.figure(percent(rng), metric, aspect="change", direction="down", basis="other").say("。")


def money_and_people(rng: Random) -> Article:
    """发放救助金120.5万元，惠及群众31人，人均3.9万元."""
    article, _, _, organ = begin(rng)
    time = a_year(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text)
    phrase = rng.choice(("发放救助金", "拨付补贴", "兑付工资"))
    article.say(phrase).figure(scaled(rng, "元"), phrase).say("，惠及群众").figure(
        an_amount(rng, "人"), "惠及群众", "惠及"
    )
    number = Decimal(rng.randint(11, 99)) / 10
    amount = exactly(f"{number}万元", "money", number * 10000, "元")
    article.say("，人均").figure(amount, "人均" + phrase, "人均", "人均救助金", "人均补贴", "人均工资", phrase + "人均")
    return article.say("。")


def plan_years_nearly_over(rng: Random) -> Article:
    """“十三五”期间，衡水市公安局破获侵财案件120起, told in its last months or after it: a fact."""
    place, kind = a_place(rng), rng.choice(KINDS)
    last = rng.choice((2015, 2020))
    article = Article(dt.date(last, rng.randint(10, 12), rng.randint(5, 28)), place.code)
    if rng.random() < 0.5:
        article.published = dt.date(last + 1, rng.randint(1, 3), 12)
    time = Time("“十二五”期间" if last == 2015 else "“十三五”期间", *days(last - 4, 1, last, 12))
    organ = Organ(NAMED[kind][0].format(place.city), kind, "single", place.code)
    (work,) = some_works(rng, kind, 1)
    article.by(organ).within(time).say(time.text, "，", organ.text, rng.choice(("累计", "共", "")), work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def place_that_begins_with_a_numeral(rng: Random) -> Article:
    """今年4月份九江市中级人民法院…: 九 and 三 belong to the name."""
    name, code = rng.choice(
        (("九江市", "360400"), ("三亚市", "460200"), ("六安市", "341500"), ("四平市", "220300"), ("百色市", "451000"))
    )
    kind, month = rng.choice(KINDS), rng.randint(2, 9)
    article = Article(a_day(rng), code)
    year = article.published.year
    time = rng.choice((
        Time(f"今年{month}月份", *days(year, month, year, month)), Time("去年", *days(year - 1, 1, year - 1, 12)),
        Time("今年上半年", *days(year, 1, year, 6)), Time(f"今年1至{month}月", *days(year, 1, year, month)),
    ))  # fmt: skip
    organ = Organ(NAMED[kind][0].format(name), kind, "single", code)
    (work,) = some_works(rng, kind, 1)
    article.by(organ).within(time).say(time.text, organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def organ_right_before_its_people(rng: Random) -> Article:
    """去年，九江市中级人民法院37个集体受到嘉奖: the organ is no part of what is counted."""
    article, _, _, organ = begin(rng)
    time = a_year(rng, article.published)
    noun = rng.choice(("名干部受到表彰", "个集体受到嘉奖", "名同志荣立三等功", "项成果获得推广"))
    article.by(organ).within(time).say(time.text, "，", organ.text)
    return article.figure(an_amount(rng, noun[0]), noun[1:]).say(noun[1:], "。")


def older_spelling(rng: Random) -> Article:
    """一九九二年，全市法院共审结破产案件三百二十一件: as reports of the nineties write."""
    place, kind = a_place(rng), rng.choice(KINDS)
    year = rng.randint(1985, 1999)
    article = Article(dt.date(year + 1, 2, rng.randint(1, 25)), place.code)
    written = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(year))
    time = Time(f"{written}年", *days(year, 1, year, 12))
    organ = all_organs(place, kind)
    one, two = some_works(rng, kind, 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, "共", one.phrase).figure(
        spelled(rng, one.unit), one.phrase
    )
    article.say("，比上年", rng.choice(("增长", "上升")))
    number = rng.randint(2, 9)
    amount = exactly(f"百分之{in_characters(number)}", "percent", number, "%")
    article.figure(amount, one.phrase, aspect="change", direction="up", basis="yoy").say("；", two.phrase)
    return article.figure(spelled(rng, two.unit), two.phrase).say("。")


def year_in_brackets(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起（2018年为98起）: the time in the bracket is the bracket's."""
    article, _, kind, organ = begin(rng)
    time = a_year(rng, article.published)
    (work,) = some_works(rng, kind, 1)
    before = Time(f"{int(time.text[:4]) - 1}年", *days(int(time.text[:4]) - 1, 1, int(time.text[:4]) - 1, 12))
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase).figure(
        an_amount(rng, work.unit), work.phrase
    )
    article.say(f"（{before.text}为")
    return article.figure(an_amount(rng, work.unit), work.phrase, times=(before,)).say("）。")


def share_by_sorts(rng: Random) -> Article:
    """去年，全市法院民事、刑事、行政案件分别占61.2%、20.1%和8%."""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_year(rng, article.published)
    article.by(organ).within(time).say(
        time.text, "，", organ.text, "受理的民事、刑事、行政案件", rng.choice(("分别占", "占比分别为"))
    )
    for mark, sort in (("", "民事"), ("、", "刑事"), (rng.choice("和、"), "行政")):
        names = (f"{sort}案件", f"受理的{sort}案件", f"受理{sort}案件", f"{sort}案件占比", f"受理的{sort}案件占比")
        article.say(mark).figure(percent(rng), *names, aspect="share")
    return article.say("。")


def increase_by_and_to(rng: Random) -> Article:
    """去年，全市法院特邀调解员增加12名，达到120名: a change and then a level."""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_year(rng, article.published)
    noun, unit = rng.choice((("特邀调解员", "名"), ("服务站点", "个"), ("一线办案人员", "名"), ("联络企业", "家")))
    word, direction = rng.choice((("增加", "up"), ("减少", "down")))
    article.by(organ).within(time).say(time.text, "，", organ.text, noun, rng.choice(("比上年", "较上年")), word)
    article.figure(an_amount(rng, unit), noun, aspect="change", direction=direction, basis="yoy")
    return (
        article.say("，", rng.choice(("达到", "达", "总数为")))
        .figure(an_amount(rng, unit), noun, noun + "总数")
        .say("。")
    )


PATTERNS = (
    new_heading_new_subject,
    report_of_a_court,
    supervised_and_led,
    leaving_a_county,
    done_and_planned,
    half_year_and_year,
    day_of_an_event,
    title_tells_the_time,
    numbered_points,
    economy_in_one_breath,
    two_regions_compared,
    five_years_back,
    from_count_to_count,
    money_and_people,
    plan_years_nearly_over,
    place_that_begins_with_a_numeral,
    organ_right_before_its_people,
    older_spelling,
    year_in_brackets,
    share_by_sorts,
    increase_by_and_to,
)
