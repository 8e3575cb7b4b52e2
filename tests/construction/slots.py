"""What is filled in: places, organs, times, works and amounts, each with what it means, and the article they go into."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random


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
    Place("株洲市", "430200", "茶陵县", "430224", "湖南", "430000"),
    Place("绵阳市", "510700", "三台县", "510722", "四川", "510000"),
    Place("襄阳市", "420600", "南漳县", "420624", "湖北", "420000"),
    Place("菏泽市", "371700", "成武县", "371723", "山东", "370000"),
    Place("宝鸡市", "610300", "岐山县", "610323", "陕西", "610000"),
    Place("九江市", "360400", "修水县", "360424", "江西", "360000"),
    Place("丹东市", "210600", "宽甸满族自治县", "210624", "辽宁", "210000"),
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
    "court": ("结案率", "调解率", "服判息诉率"), "procuratorate": ("改判率", "不起诉率", "建议回复率"),
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


class Pinned(Random):
    """A random source that gives one place and one day of publication to all that is built from it, and times with years."""

    place: Place | None = None
    day: dt.date | None = None


def a_day(rng: Random) -> dt.date:
    """A day of publication late enough in its year that the months before it can be told of."""
    if isinstance(rng, Pinned) and rng.day:
        return rng.day
    return dt.date(rng.randint(2019, 2024), rng.randint(10, 12), rng.randint(5, 28))


def days(year: int, first: int, year_to: int, last: int) -> tuple[dt.date, dt.date]:
    return dt.date(year, first, 1), dt.date(year_to, last, calendar.monthrange(year_to, last)[1])


def a_time(rng: Random, published: dt.date) -> Time:
    """A time with a beginning and an end."""
    year = published.year
    month = rng.randint(2, 9)
    yearless: tuple[Time, ...] = (
        Time("上半年", *days(year, 1, year, 6)),
        Time(f"1至{month}月", *days(year, 1, year, month)),
    )
    told: tuple[Time, ...] = (
        *(() if isinstance(rng, Pinned) else yearless),
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
        Time(f"{year - 1}年前三季度", *days(year - 1, 1, year - 1, 9)),
    )
    return rng.choice(told)


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
    if isinstance(rng, Pinned) and rng.place:
        return rng.place
    return rng.choice(PLACES)


def a_turn(rng: Random) -> tuple[str, str]:
    """A verb of change with its direction."""
    return rng.choice((("上升", "up"), ("增长", "up"), ("下降", "down"), ("减少", "down")))


def begin(rng: Random) -> tuple[Article, Place, str, Organ]:
    """An empty article about a place, the kind of organ that it tells of, and one that is named."""
    place, kind = a_place(rng), rng.choice(KINDS)
    return Article(a_day(rng), place.code), place, kind, an_organ(rng, place, kind)
