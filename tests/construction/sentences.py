"""Patterns of one sentence."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from random import Random

from construction.slots import (
    CASE,
    COUNTY,
    KINDS,
    RATES,
    Amount,
    Article,
    Expected,
    Organ,
    Time,
    a_day,
    a_long_time,
    a_time,
    a_turn,
    a_year,
    all_organs,
    an_amount,
    begin,
    bounded,
    days,
    exactly,
    in_characters,
    percent,
    points,
    scaled,
    some_works,
    spelled,
)


def time_organ_work(rng: Random) -> Article:
    """今年1至9月，衡水市公安局破获侵财案件120起。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, rng.choice(("，", "")), organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def organ_time_work(rng: Random) -> Article:
    """衡水市公安局今年1至9月破获侵财案件120起。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(organ.text, time.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def long_time(rng: Random) -> Article:
    """2018年至2020年，衡水市公安局破获侵财案件120起。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_long_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def short_county_after_time(rng: Random) -> Article:
    """2020年3月攸县人民法院审结破产案件12件: nothing parts the time from the place."""
    name, code = rng.choice(
        (("攸县", "430223"), ("易县", "130633"), ("单县", "371722"), ("眉县", "610326"), ("磁县", "130427"))
    )
    article, kind = Article(a_day(rng), code[:4] + "00"), rng.choice(KINDS)
    organ = Organ(name + COUNTY[kind], kind, "single", code)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, organ.text, work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase).say("。")


def noun_that_ends_like_a_bound(rng: Random) -> Article:
    """去年，衡水市司法局修订村规民约31份: 约 belongs to its noun."""
    article, _, _, organ = begin(rng)
    time = a_time(rng, article.published)
    phrase, unit = rng.choice((("修订村规民约", "份"), ("备案居民公约", "份"), ("受理预约", "次"), ("解除合约", "份")))
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(an_amount(rng, unit), phrase).say("。")


def year_before_verb(rng: Random) -> Article:
    """衡水市两级法院2017年制发司法建议书103份: 年 belongs to the year."""
    article, _, _, organ = begin(rng)
    time = a_year(rng, article.published)
    phrase, unit = rng.choice((
        ("制发司法建议书", "份"), ("制定规范性文件", "份"), ("会签文件", "份"), ("检查场所", "处"), ("初审案件", "件"),
        ("审结案件", "件"),
    ))  # fmt: skip
    article.by(organ).within(time).say(organ.text, time.text, phrase)
    return article.figure(an_amount(rng, unit), phrase).say("。")


def object_with_passive(rng: Random) -> Article:
    """去年，衡水市公安局追回了31辆被盗车辆。"""
    article, _, _, organ = begin(rng)
    time = a_time(rng, article.published)
    action, thing, unit = rng.choice((
        ("追回", "被盗车辆", "辆"), ("解救", "被拐儿童", "名"), ("解封", "被查封房产", "处"), ("传唤", "被告人", "名"),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, action, rng.choice(("了", "")))
    return article.figure(an_amount(rng, unit), action + thing).say(thing, "。")


def adverb_before_work(rng: Random) -> Article:
    """去年，全市法院累计审结环境资源案件120件。"""
    article, place, kind, _ = begin(rng)
    organ = all_organs(place, kind)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text)
    article.say(rng.choice(("共", "累计", "已", "先后", "共计", "依法")), work.phrase)
    return article.figure(an_amount(rng, work.unit), work.phrase, "依法" + work.phrase).say("。")


def amount_before_object(rng: Random) -> Article:
    """去年，全市法院审结了120件环境资源案件。"""
    article, place, kind, _ = begin(rng)
    organ = all_organs(place, kind)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.action, rng.choice(("", "了")))
    return article.figure(an_amount(rng, work.unit), work.phrase).say(work.object, "。")


def amount_with_bound(rng: Random) -> Article:
    """去年，衡水市两级法院审结劳动争议案件近300件。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    return article.figure(bounded(rng, work.unit), work.phrase).say("。")


def amount_in_characters(rng: Random) -> Article:
    """去年，衡水市两级法院审结劳动争议案件三百二十一件。"""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    return article.figure(spelled(rng, work.unit), work.phrase).say("。")


def amount_in_full_width(rng: Random) -> Article:
    """２０２０年，衡水市两级法院审结劳动争议案件３２１件。"""
    article = time_organ_work(rng)
    wide = {ord("0") + digit: ord("０") + digit for digit in range(10)}
    (claim,) = article.claims
    amount = claim.amount
    article.text = article.text.translate(wide)
    text = article.text[claim.start : claim.end]
    article.claims = []
    article.claims.append(
        Expected(
            claim.start, Amount(text, amount.kind, amount.number, amount.unit, "=", amount.lower, amount.upper),
            claim.metrics, claim.agencies, claim.regions, claim.times,
        )
    )  # fmt: skip
    return article


def sum_of_money(rng: Random) -> Article:
    """今年上半年，衡水市公安局为群众挽回经济损失1.25亿元。"""
    article, _, _, organ = begin(rng)
    time = a_time(rng, article.published)
    phrase, before = rng.choice((
        ("挽回经济损失", "为群众"), ("追缴赃款", ""), ("发放补助资金", ""), ("减免费用", "为企业"), ("节约经费", ""),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, before, phrase)
    return article.figure(scaled(rng, "元"), phrase, before + phrase).say("。")


def state_until(rng: Random) -> Article:
    """截至2020年9月底，衡水市司法局建成调解室120个。"""
    article, _, _, organ = begin(rng)
    year, month = article.published.year, rng.randint(2, 9)
    end = days(year, month, year, month)[1]
    time = rng.choice((
        Time(f"截至{year}年{month}月底", None, end), Time(f"截至{month}月末", None, end),
        Time("截至目前", None, article.published), Time("目前", None, article.published),
        Time(f"截至{month}月15日", None, dt.date(year, month, 15)),
    ))  # fmt: skip
    phrase, unit = rng.choice((("建成调解室", "个"), ("聘请联络员", "名"), ("设立服务站点", "处"), ("签约企业", "家")))
    article.by(organ).within(time).say(time.text, "，", organ.text, phrase)
    return article.figure(an_amount(rng, unit), phrase).say("。")


# --- chains of clauses ---------------------------------------------------------------------------------------------


def works_in_a_row(rng: Random) -> Article:
    """今年上半年，衡水市公安局破获侵财案件120起，抓获在逃人员31名，捣毁赌博窝点4处。"""
    article, _, kind, organ = begin(rng)
    time, mark = a_time(rng, article.published), rng.choice(("，", "，", "、", "；"))
    article.by(organ).within(time).say(time.text, "，", organ.text)
    for at, work in enumerate(some_works(rng, kind, 3)):
        article.say(mark if at else "", work.phrase).figure(an_amount(rng, work.unit), work.phrase)
    return article.say("。")


def taken_and_closed(rng: Random) -> Article:
    """今年上半年，全市法院受理案件1200件，结案1100件，同比上升3.1%，结案率91.2%。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    word, direction = a_turn(rng)
    article.by(organ).within(time).say(time.text, "，", organ.text, "受理案件").figure(an_amount(rng, CASE), "受理案件")
    article.say("，结案").figure(an_amount(rng, CASE), "结案", "结案案件").say(
        "，", rng.choice(("同比", "较上年同期")), word
    )
    article.figure(percent(rng), "结案", "结案案件", aspect="change", direction=direction, basis="yoy")
    return article.say("，结案率").figure(percent(rng), "结案率").say("。")


def changes_in_turn(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起，同比上升3%；抓获在逃人员31名，比上年减少4名。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    first, second = some_works(rng, kind, 2)
    word, direction = a_turn(rng)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase)
    article.figure(an_amount(rng, first.unit), first.phrase).say("，同比", word)
    article.figure(percent(rng), first.phrase, aspect="change", direction=direction, basis="yoy").say(
        "；", second.phrase
    )
    article.figure(an_amount(rng, second.unit), second.phrase)
    other, direction = rng.choice((("增加", "up"), ("减少", "down")))
    article.say("，", rng.choice(("比上年", "较去年同期", "比去年")), other)
    article.figure(an_amount(rng, second.unit), second.phrase, aspect="change", direction=direction, basis="yoy")
    return article.say("。")


def changes_respectively(rng: Random) -> Article:
    """去年，全市法院受理、审结民事案件120件、110件，同比分别上升3%和4%。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    first, second = some_works(rng, kind, 2)
    word, direction = a_turn(rng)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase)
    article.figure(an_amount(rng, first.unit), first.phrase).say("、", second.phrase)
    article.figure(an_amount(rng, second.unit), second.phrase).say("，同比分别", word)
    article.figure(percent(rng), first.phrase, aspect="change", direction=direction, basis="yoy").say(
        rng.choice("和、")
    )
    article.figure(percent(rng), second.phrase, aspect="change", direction=direction, basis="yoy")
    return article.say("。")


def change_against_last_month(rng: Random) -> Article:
    """今年9月份，衡水市公安局查处酒驾行为120起，环比下降3%。"""
    article, _, kind, organ = begin(rng)
    year, month = article.published.year, rng.randint(2, 9)
    time = Time(f"{year}年{month}月", *days(year, month, year, month))
    (work,) = some_works(rng, kind, 1)
    word, direction = a_turn(rng)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    article.figure(an_amount(rng, work.unit), work.phrase).say("，环比", word)
    return article.figure(percent(rng), work.phrase, aspect="change", direction=direction, basis="mom").say("。")


def change_over_years(rng: Random) -> Article:
    """2018年至2020年，衡水市公安局查处酒驾行为120起，同比下降3%: the text says what it compares."""
    article, _, kind, organ = begin(rng)
    (work,), time = some_works(rng, kind, 1), a_long_time(rng, article.published)
    word, direction = a_turn(rng)
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    article.figure(an_amount(rng, work.unit), work.phrase).say("，同比", word)
    return article.figure(percent(rng), work.phrase, aspect="change", direction=direction, basis="yoy").say("。")


def change_in_multiples(rng: Random) -> Article:
    """去年，衡水市公安局查处酒驾行为120起，同比增长1.5倍。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    (work,) = some_works(rng, kind, 1)
    number = Decimal(rng.randint(11, 59)) / 10
    article.by(organ).within(time).say(time.text, "，", organ.text, work.phrase)
    article.figure(an_amount(rng, work.unit), work.phrase).say("，", rng.choice(("同比增长", "比上年增长")))
    amount = exactly(f"{number}倍", "multiple", number, "倍")
    return article.figure(amount, work.phrase, aspect="change", direction="up", basis="yoy").say("。")


def cases_and_persons(rng: Random) -> Article:
    """去年，衡水市检察机关批准逮捕63件186人，提起公诉90件211人。"""
    article, place, _, _ = begin(rng)
    time = a_time(rng, article.published)
    organ = Organ(f"{place.city}检察机关", "procuratorate", "system", place.code)
    article.by(organ).within(time).say(time.text, "，", organ.text)
    for at, phrase in enumerate(rng.sample(("批准逮捕", "提起公诉", "不批捕", "不起诉", "追加起诉"), 2)):
        article.say("，" if at else "", phrase).figure(an_amount(rng, "件"), phrase).figure(
            an_amount(rng, "人"), phrase
        )
    return article.say("。")


# --- parts and wholes ----------------------------------------------------------------------------------------------

PARTS = ("劳动争议案件", "婚姻家庭案件", "土地承包案件", "交通事故案件", "民间借贷案件")


def part_named(rng: Random) -> Article:
    """去年，全市法院审结民事案件1200件，其中婚姻家庭案件310件、民间借贷案件120件。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, "审结民事案件")
    article.figure(an_amount(rng, CASE), "审结民事案件").say("，其中", rng.choice(("", "，")))
    first, second = rng.sample(PARTS, 2)
    article.say(first).figure(an_amount(rng, CASE), first, "审结" + first).say(rng.choice("，、"))
    return article.say(second).figure(an_amount(rng, CASE), second, "审结" + second).say("。")


def part_with_share(rng: Random) -> Article:
    """去年，全市法院审结民事案件1200件，其中婚姻家庭案件310件，占审结总数的31.2%。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    part = rng.choice(PARTS)
    article.by(organ).within(time).say(time.text, "，", organ.text, "审结民事案件")
    article.figure(an_amount(rng, CASE), "审结民事案件").say("，其中", part)
    article.figure(an_amount(rng, CASE), part, "审结" + part).say(
        "，", rng.choice(("占审结总数的", "占比", "占总数的", "占"))
    )
    return article.figure(percent(rng), part, "审结" + part, aspect="share").say("。")


def share_of_whole(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件120起，占破案总数的31.2%；抓获在逃人员40名。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    first, second = some_works(rng, kind, 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase)
    article.figure(an_amount(rng, first.unit), first.phrase).say("，占", rng.choice(("全部", "总数", "总量")), "的")
    article.figure(percent(rng), first.phrase, aspect="share").say("；", second.phrase)
    return article.figure(an_amount(rng, second.unit), second.phrase).say("。")


def share_before_noun(rng: Random) -> Article:
    """去年，全市法院82.1%的民间借贷案件在诉前化解。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    part, done = rng.choice(PARTS), rng.choice(("在诉前化解", "以调解方式结案", "适用简易程序审理"))
    article.by(organ).within(time).say(time.text, "，", organ.text)
    amount = rng.choice((
        percent(rng),
        Amount("九成", "fraction", Decimal("0.9"), "", ">=", Decimal("0.9"), None, after="以上"),
        Amount("三分之二", "fraction", Decimal("0.6667"), "", "=", Decimal("0.6667"), Decimal("0.6667")),
    ))  # fmt: skip
    return article.figure(amount, part, part + done, aspect="share").say("的", part, done, "。")


def parts_in_brackets(rng: Random) -> Article:
    """去年，全市法院审结民事案件1200件（其中婚姻家庭案件310件），结案率91.2%（同比上升1.2个百分点）。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    part = rng.choice(PARTS)
    word, direction = rng.choice((("上升", "up"), ("下降", "down"), ("提高", "up")))
    article.by(organ).within(time).say(time.text, "，", organ.text, "审结民事案件")
    article.figure(an_amount(rng, CASE), "审结民事案件").say("（其中", part)
    article.figure(an_amount(rng, CASE), part, "审结" + part).say("），结案率").figure(percent(rng), "结案率")
    article.say("（同比", word).figure(points(rng), "结案率", aspect="change", direction=direction, basis="yoy")
    return article.say("）。")


def parts_after_colon(rng: Random) -> Article:
    """去年，全市法院审结民事案件1200件。其中：婚姻家庭案件310件；民间借贷案件120件。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    article.by(organ).within(time).say(time.text, "，", organ.text, "审结民事案件")
    article.figure(an_amount(rng, CASE), "审结民事案件").say(rng.choice(("。其中：", "，其中：")))
    for at, part in enumerate(rng.sample(PARTS, 3)):
        article.say("；" if at else "", part).figure(an_amount(rng, CASE), part, "审结" + part)
    return article.say("。")


def parts_respectively(rng: Random) -> Article:
    """去年，全市法院审结民事、刑事、行政案件分别为120件、31件和8件。"""
    article, place, _, _ = begin(rng)
    organ, time = all_organs(place, "court"), a_time(rng, article.published)
    action = rng.choice(("审结", "受理", "新收"))
    article.by(organ).within(time).say(
        time.text, "，", organ.text, action, "民事、刑事、行政案件分别", rng.choice(("为", ""))
    )
    for mark, sort in (("", "民事"), ("、", "刑事"), (rng.choice("和、"), "行政")):
        article.say(mark).figure(an_amount(rng, CASE), f"{action}{sort}案件", f"{sort}案件", f"{action}{sort}")
    return article.say("。")


def works_respectively(rng: Random) -> Article:
    """去年，衡水市公安局破获侵财案件、抓获在逃人员分别达到120起、31名。"""
    article, _, kind, organ = begin(rng)
    time = a_time(rng, article.published)
    first, second = some_works(rng, kind, 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, first.phrase, "、", second.phrase)
    article.say("分别", rng.choice(("为", "达到", "达"))).figure(an_amount(rng, first.unit), first.phrase)
    return article.say("、").figure(an_amount(rng, second.unit), second.phrase).say("。")


def rates_respectively(rng: Random) -> Article:
    """去年，全市法院结案率、调解率分别为91.2%、40.1%，同比分别上升1.2个、0.4个百分点。"""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_time(rng, article.published)
    first, second = rng.sample(RATES[kind], 2)
    article.by(organ).within(time).say(time.text, "，", organ.text, first, rng.choice("和、"), second, "分别")
    article.say(rng.choice(("为", "达", "达到"))).figure(percent(rng), first).say(rng.choice("和、"))
    article.figure(percent(rng), second).say("，同比分别提高").figure(
        points(rng), first, aspect="change", direction="up", basis="yoy"
    )
    return article.say("和").figure(points(rng), second, aspect="change", direction="up", basis="yoy").say("。")


# --- from and to, ranks, differences -------------------------------------------------------------------------------


def from_year_to_year(rng: Random) -> Article:
    """衡水市公安局破案率由2018年的61.2%提高到2020年的72.1%。"""
    article, _, kind, organ = begin(rng)
    year = article.published.year - rng.randint(1, 3)
    first, last = (Time(f"{one}年", *days(one, 1, one, 12)) for one in (year - 2, year))
    rate = rng.choice(RATES[kind])
    article.by(organ).say(organ.text, rate, rng.choice("由从"), first.text, "的").figure(
        percent(rng), rate, times=(first,)
    )
    article.say(rng.choice(("提高到", "上升至", "提升到")), last.text, "的").figure(percent(rng), rate, times=(last,))
    return article.say("。")


def from_to(rng: Random) -> Article:
    """去年，衡水市公安局破案率由61.2%提高到72.1%。"""
    article, _, kind, organ = begin(rng)
    time, rate = a_year(rng, article.published), rng.choice(RATES[kind])
    article.by(organ).within(time).say(time.text, "，", organ.text, rate, rng.choice("由从"))
    article.figure(percent(rng), rate, times=(time, None)).say(rng.choice(("提高到", "上升至", "提升到", "下降到")))
    return article.figure(percent(rng), rate).say("。")


def rank_in_province(rng: Random) -> Article:
    """去年，全市法院结案率91.2%，位居全省第三位。"""
    article, place, kind, _ = begin(rng)
    organ, time = all_organs(place, kind), a_time(rng, article.published)
    rate, place_no = rng.choice(RATES[kind]), rng.randint(2, 9)
    article.by(organ).within(time).say(time.text, "，", organ.text, rate, rng.choice(("", "为", "达"))).figure(
        percent(rng), rate
    )
    number = rng.choice((str(place_no), in_characters(place_no)))
    amount = rng.choice((
        exactly(f"第{number}位", "rank", place_no, "名"), exactly(f"第{number}名", "rank", place_no, "名"),
        exactly(f"第{number}", "rank", place_no, "名"), exactly("首位", "rank", 1, "名"),
        exactly("第一", "rank", 1, "名"),
        Amount("前十", "rank", Decimal(10), "名", "<=", None, Decimal(10)),
        Amount("前5位", "rank", Decimal(5), "名", "<=", None, Decimal(5)),
    ))  # fmt: skip
    article.say("，", rng.choice(("居全省", "位居全省", "列全省", "排名全省", "位列全国")))
    return article.figure(amount, rate, aspect="rank").say("。")


def difference_from_mean(rng: Random) -> Article:
    """去年，全市法院结案率91.2%，比全省平均水平高1.2个百分点。"""
    article, place, kind, _ = begin(rng)
    organ, time, rate = all_organs(place, kind), a_time(rng, article.published), rng.choice(RATES[kind])
    before, direction = rng.choice((
        ("比全省平均水平高", "up"), ("高于全省平均水平", "up"), ("低于全省平均值", "down"), ("比全国平均低", "down"),
        ("较全省平均水平高出", "up"),
    ))  # fmt: skip
    article.by(organ).within(time).say(time.text, "，", organ.text, rate).figure(percent(rng), rate).say("，", before)
    return article.figure(points(rng), rate, aspect="difference", direction=direction).say("。")


PATTERNS = (
    time_organ_work,
    organ_time_work,
    long_time,
    short_county_after_time,
    noun_that_ends_like_a_bound,
    year_before_verb,
    object_with_passive,
    adverb_before_work,
    amount_before_object,
    amount_with_bound,
    amount_in_characters,
    amount_in_full_width,
    sum_of_money,
    state_until,
    works_in_a_row,
    taken_and_closed,
    changes_in_turn,
    changes_respectively,
    change_against_last_month,
    change_over_years,
    change_in_multiples,
    cases_and_persons,
    part_named,
    part_with_share,
    share_of_whole,
    share_before_noun,
    parts_in_brackets,
    parts_after_colon,
    parts_respectively,
    works_respectively,
    rates_respectively,
    from_year_to_year,
    from_to,
    rank_in_province,
    difference_from_mean,
)
