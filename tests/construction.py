"""Sentences and short articles built from slots, each with the record that it must give.

Nothing here is taken from the lexicons or the patterns of the library: places, organs, times, metrics and amounts are
written out, and what they mean is reckoned from the slots. A pattern is a function from a random source to an
`Article`; the same seed gives the same article.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

# --- the slots -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A prefecture with its code, one of its counties and its province."""

    city: str
    code: str
    county: str
    county_code: str
    province: str
    province_code: str


PLACES = (
    Place("衡水市", "131100", "枣强县", "131121", "河北", "130000"),
    Place("株洲市", "430200", "醴陵市", "430281", "湖南", "430000"),
    Place("绵阳市", "510700", "三台县", "510722", "四川", "510000"),
    Place("襄阳市", "420600", "南漳县", "420624", "湖北", "420000"),
    Place("菏泽市", "371700", "成武县", "371723", "山东", "370000"),
    Place("宝鸡市", "610300", "岐山县", "610323", "陕西", "610000"),
    Place("九江市", "360400", "修水县", "360424", "江西", "360000"),
    Place("丹东市", "210600", "凤城市", "210682", "辽宁", "210000"),
    Place("阜阳市", "341200", "临泉县", "341221", "安徽", "340000"),
)


@dataclass(frozen=True, slots=True)
class Organ:
    text: str
    kind: str
    scope: str
    code: str


@dataclass(frozen=True, slots=True)
class Time:
    text: str
    start: dt.date | None
    end: dt.date | None


@dataclass(frozen=True, slots=True)
class Work:
    """What an organ does, to what, and the measure word it is counted with."""

    action: str
    object: str
    unit: str

    @property
    def phrase(self) -> str:
        return self.action + self.object


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity with the words around it that bound it."""

    text: str
    kind: str
    number: Decimal | None
    unit: str
    bound: str = "="
    lower: Decimal | None = None
    upper: Decimal | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """The record of one quantity; where several answers are as good, all of them."""

    start: int
    amount: Amount
    metrics: tuple[str, ...]
    agencies: tuple[Organ | None, ...]
    regions: tuple[str | None, ...]
    times: tuple[Time | None, ...]
    aspect: str = "level"
    direction: str | None = None
    basis: str | None = None
    modality: str = "actual"

    @property
    def end(self) -> int:
        return self.start + len(self.amount.text)


@dataclass(slots=True)
class Article:
    """A text that is being written, and what it claims so far; what is set holds until it is set anew."""

    published: dt.date
    region: str | None
    title: str | None = None
    text: str = ""
    claims: list[Expected] = field(default_factory=list)
    agencies: tuple[Organ | None, ...] = (None,)
    regions: tuple[str | None, ...] = (None,)
    times: tuple[Time | None, ...] = (None,)

    def by(self, *organs: Organ | None, region: str | None = None) -> Article:
        """The organs that the next figures may belong to; the first one's place is the figures' place."""
        self.agencies = organs
        first = organs[0]
        self.regions = (region or (first.code if first else None),)
        return self

    def within(self, *times: Time | None) -> Article:
        self.times = times
        return self

    def say(self, *words: str) -> Article:
        self.text += "".join(words)
        return self

    def figure(
        self, amount: Amount, *metrics: str, aspect: str = "level", direction: str | None = None,
        basis: str | None = None, modality: str = "actual", times: tuple[Time | None, ...] | None = None,
    ) -> Article:  # fmt: skip
        """Write an amount and what it must be read as."""
        self.text += amount.before
        self.claims.append(
            Expected(
                len(self.text),
                amount,
                metrics,
                self.agencies,
                self.regions,
                times or self.times,
                aspect,
                direction,
                basis,
                modality,
            )
        )
        self.text += amount.text + amount.after
        return self


CASE = "件"
WORKS = {
    "court": (
        Work("审结", "劳动争议案件", CASE), Work("审结", "环境资源案件", CASE), Work("审结", "知识产权案件", CASE),
        Work("审结", "少年家事案件", CASE), Work("执结", "涉民生案件", CASE), Work("受理", "破产案件", CASE),
        Work("制发", "司法建议书", "份"), Work("发出", "人身安全保护令", "份"), Work("回访", "涉诉企业", "家"),
    ),
    "procuratorate": (
        Work("办理", "公益诉讼案件", CASE), Work("办理", "控告申诉案件", CASE), Work("起诉", "涉黑犯罪嫌疑人", "人"),
        Work("批捕", "诈骗犯罪嫌疑人", "人"), Work("发出", "检察建议", "份"), Work("救助", "困难当事人", "人"),
    ),
    "police": (
        Work("破获", "侵财案件", "起"), Work("抓获", "在逃人员", "名"), Work("追回", "被盗车辆", "辆"),
        Work("查处", "酒驾行为", "起"), Work("捣毁", "赌博窝点", "处"), Work("收缴", "非法枪支", "支"),
    ),
    "justice": (
        Work("调解", "邻里纠纷", CASE), Work("办理", "法律援助案件", CASE), Work("培训", "法律明白人", "名"),
        Work("走访", "社区矫正对象", "人"), Work("举办", "普法讲座", "场"), Work("修订", "便民手册", "份"),
    ),
}  # fmt: skip
NAMED = {
    "court": ("{}中级人民法院", "{}法院系统", "{}两级法院"),
    "procuratorate": ("{}人民检察院", "{}检察机关", "{}两级检察院"),
    "police": ("{}公安局", "{}公安机关", "{}各级公安机关"),
    "justice": ("{}司法局", "{}司法行政系统", "{}各级司法行政机关"),
}
COUNTY = {"court": "人民法院", "procuratorate": "人民检察院", "police": "公安局", "justice": "司法局"}
ALL = {"court": "法院", "procuratorate": "检察机关", "police": "公安机关", "justice": "司法行政机关"}
RATES = {
    "court": ("结案率", "调解率", "服判息诉率"), "procuratorate": ("采纳率", "认罪认罚适用率", "建议回复率"),
    "police": ("破案率", "群众满意率", "命案侦破率"), "justice": ("调解成功率", "群众满意率", "普法覆盖率"),
}  # fmt: skip
KINDS = tuple(WORKS)


def an_organ(rng: Random, place: Place, kind: str) -> Organ:
    """An organ of the place, named in full: one organ, or all of them."""
    turn = rng.randrange(4)
    if turn == 3:
        return Organ(place.county + COUNTY[kind], kind, "single", place.county_code)
    return Organ(NAMED[kind][turn].format(place.city), kind, "system" if turn else "single", place.code)


def all_organs(place: Place, kind: str) -> Organ:
    return Organ("全市" + ALL[kind], kind, "system", place.code)


def some_works(rng: Random, kind: str, count: int) -> list[Work]:
    return rng.sample(WORKS[kind], count)


def a_day(rng: Random) -> dt.date:
    """A day of publication late enough in its year that the months before it can be told of."""
    return dt.date(rng.randint(2019, 2024), rng.randint(10, 12), rng.randint(5, 28))


def days(year: int, first: int, year_to: int, last: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, first, 1), dt.date(year_to, last, calendar.monthrange(year_to, last)[1])


def a_time(rng: Random, published: dt.date) -> Time:
    """A time with a beginning and an end."""
    year = published.year
    month = rng.randint(2, 9)
    return rng.choice((
        Time(f"{year - 1}年", *days(year - 1, 1, year - 1, 12)),
        Time(f"今年1至{month}月", *days(year, 1, year, month)),
        Time(f"{year}年1—{month}月份", *days(year, 1, year, month)),
        Time("今年上半年", *days(year, 1, year, 6)),
        Time("今年以来", dt.date(year, 1, 1), published),
        Time("去年", *days(year - 1, 1, year - 1, 12)),
        Time("去年下半年", *days(year - 1, 7, year - 1, 12)),
        Time(f"今年{month}月份", *days(year, month, year, month)),
        Time(f"{year}年第二季度", *days(year, 4, year, 6)),
        Time("今年前三季度", *days(year, 1, year, 9)),
        Time("上半年", *days(year, 1, year, 6)),
        Time(f"1至{month}月", *days(year, 1, year, month)),
        Time(f"{year - 1}年前三季度", *days(year - 1, 1, year - 1, 9)),
    ))  # fmt: skip


def a_long_time(rng: Random, published: dt.date) -> Time:
    """A time of more than a year."""
    year = published.year
    month = rng.randint(2, 9)
    return rng.choice((
        Time(f"{year - 3}年至{year - 1}年", *days(year - 3, 1, year - 1, 12)),
        Time(f"{year - 1}年{month}月至{year}年{month}月", *days(year - 1, month, year, month)),
        Time(f"{year - 4}—{year - 1}年", *days(year - 4, 1, year - 1, 12)),
        Time(f"{year - 2}年以来", dt.date(year - 2, 1, 1), published),
        Time(f"{year - 1}年{month}月以来", dt.date(year - 1, month, 1), published),
        Time("“十三五”期间", *days(2016, 1, 2020, 12)),
    ))  # fmt: skip


def a_year(rng: Random, published: dt.date) -> Time:
    year = published.year - rng.randint(1, 4)
    return Time(f"{year}年", *days(year, 1, year, 12))


def a_season(rng: Random, published: dt.date) -> Time:
    """A time of this year that opens a section."""
    year, month = published.year, rng.randint(2, 9)
    return rng.choice((
        Time("今年以来", dt.date(year, 1, 1), published), Time("今年上半年", *days(year, 1, year, 6)),
        Time(f"今年1至{month}月", *days(year, 1, year, month)), Time("今年前三季度", *days(year, 1, year, 9)),
    ))  # fmt: skip


def in_characters(number: int) -> str:
    """A whole number under a hundred thousand in characters: 两 is not used, 十 stands without 一 at the beginning."""
    words, gap = "", False
    for place, name in ((10**4, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            words += ("零" if gap and words else "") + "零一二三四五六七八九"[digit] + name
        gap = not digit
    return words.removeprefix("一") if words.startswith("一十") else words


def exactly(text: str, kind: str, number: Decimal | int | str, unit: str) -> Amount:
    value = Decimal(number)
    return Amount(text, kind, value, unit, "=", value, value)


def an_amount(rng: Random, unit: str) -> Amount:
    """A whole count, written in digits."""
    number = rng.choice((rng.randint(11, 99), rng.randint(101, 999), rng.randint(2026, 58000)))
    return exactly(f"{number}{unit}", "count", number, unit)


def spelled(rng: Random, unit: str) -> Amount:
    """A whole count, written in characters."""
    number = rng.choice((rng.randint(12, 99), rng.randint(101, 999), rng.randint(2026, 58000)))
    return exactly(f"{in_characters(number)}{unit}", "count", number, unit)


def scaled(rng: Random, unit: str) -> Amount:
    """A count or a sum with 万 or 亿."""
    word, times = rng.choice((("万", 10**4), ("亿", 10**8)))
    number = Decimal(rng.randint(101, 9999)) / 100
    text = f"{number.normalize():f}{word}{unit}"
    return exactly(text, "money" if unit == "元" else "count", number * times, unit)


def bounded(rng: Random, unit: str) -> Amount:
    """A count that is not exact."""
    number = Decimal(rng.randint(2, 9) * rng.choice((10, 100, 1000)))
    place = Decimal(10 ** (len(str(number)) - 1))
    plain = f"{number}{unit}"
    return rng.choice((
        Amount(f"{number}余{unit}", "count", number, unit, ">", number, number + place),
        Amount(f"{number}多{unit}", "count", number, unit, ">", number, number + place),
        Amount(plain, "count", number, unit, ">", number, None, before="超过"),
        Amount(plain, "count", number, unit, ">", number, None, before="逾"),
        Amount(plain, "count", number, unit, "<", None, number, before="近"),
        Amount(plain, "count", number, unit, "<", None, number, before="不到"),
        Amount(plain, "count", number, unit, "~", None, None, before="约"),
        Amount(plain, "count", number, unit, "~", None, None, after="左右"),
        Amount(plain, "count", number, unit, ">=", number, None, after="以上"),
        Amount(plain, "count", number, unit, ">=", number, None, before="不少于"),
    ))  # fmt: skip


def percent(rng: Random, low: int = 10, high: int = 990) -> Amount:
    number = Decimal(rng.randint(low, high)) / 10
    return exactly(f"{number}%", "percent", number, "%")


def points(rng: Random) -> Amount:
    number = Decimal(rng.randint(2, 99)) / 10
    return exactly(f"{number}个百分点", "percentage_point", number, "个百分点")


def a_place(rng: Random) -> Place:
    return rng.choice(PLACES)


def a_turn(rng: Random) -> tuple[str, str]:
    """A verb of change with its direction."""
    return rng.choice((("上升", "up"), ("增长", "up"), ("下降", "down"), ("减少", "down")))


def begin(rng: Random) -> tuple[Article, Place, str, Organ]:
    """An empty article about a place, the kind of organ that it tells of, and one that is named."""
    place, kind = a_place(rng), rng.choice(KINDS)
    return Article(a_day(rng), place.code), place, kind, an_organ(rng, place, kind)


# --- single sentences ----------------------------------------------------------------------------------------------


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


# --- who and when across sentences ---------------------------------------------------------------------------------


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
    (work,), year = some_works(rng, kind, 1), article.published.year - 3
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


Pattern = Callable[[Random], Article]

PATTERNS: tuple[Pattern, ...] = (
    time_organ_work, organ_time_work, long_time, short_county_after_time, noun_that_ends_like_a_bound,
    year_before_verb, object_with_passive, adverb_before_work, amount_before_object, amount_with_bound,
    amount_in_characters, amount_in_full_width, sum_of_money, state_until, works_in_a_row, taken_and_closed,
    changes_in_turn, changes_respectively, change_against_last_month, change_over_years, change_in_multiples, cases_and_persons,
    part_named, part_with_share, share_of_whole, share_before_noun, parts_in_brackets, parts_after_colon,
    parts_respectively, works_respectively, rates_respectively, from_year_to_year, from_to, rank_in_province,
    difference_from_mean, the_same_organ, subject_carried_on, another_takes_over, last_year_for_comparison,
    years_in_turn, sections_with_openers, section_of_a_month, news_with_by_line, briefs_of_provinces, target_sentence, report_and_plan,
    statistical_bulletin, nothing_claimed, mean_of_province,
)  # fmt: skip


def build(pattern: Pattern, number: int) -> Article:
    """The article of a pattern with that number, the same on every run."""
    return pattern(Random(f"{pattern.__name__} {number}"))
