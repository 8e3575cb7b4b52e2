"""Numbers with no unit behind them: 5400万农民, 男310, 指数为99.5, $20, 大于100的, 比170低."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Quantity
from reformextract.numerals import Numeral
from reformextract.quantities.stretch import Stretch
from reformextract.quantities.units import Unit

#: Acts whose object is money: 受贿4.5亿判死.
_MONEY_ACT = re.compile(
    r"(?:受贿|行贿|索贿|贪污|挪用|诈骗|骗取|集资|获利|牟利|亏损|盈利|融资|耗资|斥资|出资|注资|筹资|募资|罚款|捐款|营收|负债|净赚|身家)"
    r"(?:了|达到?|约|近|超过?|逾|共计?|总计|高达|至少)*\Z"
)
_MARKS = {"$": "USD", "¥": "CNY", "￥": "CNY", "€": "EUR", "£": "GBP"}
#: Words that set a bare number in an order: 指数高于50, 大于100的.
_COMPARES = re.compile(
    r"(?:(?:[大小高低多少]于|等于)(?:或者?等于|等于)?|[不超]过了?|超过了?|不[大小高低多少]于|至[少多](?:[为是有])?|最[多少](?:[为是])?|[≥≤]|[<>] ?=?) ?\Z"
)
_COMPARED_AFTER = re.compile(r" {0,2}(?:(?:或者?|及)?以[上下](?![的]?[\u4e00-\u9fff]级)|之[上下]|或者?更[多少高低])")
_NO_NOUN = re.compile(r"\s{0,2}(?:[^\u4e00-\u9fff]|\Z|[的且并小少大高低不而与和或至最以之间但时为同])")
#: A rate that is told without a sign, and what it came to with one: 起诉率由98.2降至67.3.
_RATE_FROM = re.compile(r"[\u4e00-\u9fff]率[由从](?:[^,;。\d]{0,8}的)?\Z")
_PERCENT_NEXT = re.compile(r"[^,;。\d]{0,8}\d[\d.]*%")
_THAN = re.compile(r" ?(?P<way>[大高多长快重]|[小低少短慢轻])(?![\u4e00-\u9fff]?[于约])")
_NOUN = re.compile(r"[\u4e00-\u9fff]")
_SEX = re.compile(r"[男女]\Z")
UNDETERMINED = "no unit behind it"


#: Medals told by their metals: 3金2银1铜, 揽两金.
_MEDALS = re.compile(
    r"(?:金(?=[、,和]?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[银铜])|银(?=[、,和]?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})铜))"
)
_LAST_MEDAL = re.compile(r"[银铜](?![行牌矿条币箔制器元线材])|金(?![\u4e00-\u9fff])")
_MEDALS_WON = re.compile(r"(?:[\d一二三四五六七八九十][金银][、,和]?|[揽夺摘斩获得收拿取进][得取获下]?了?)\Z")


#: The dead and the hurt told by a verb alone: 致4死6失踪, 货车坠沟3死.
_LOST = r"(?:死|亡|[重轻]?伤|失踪|失联)"
_CASUALTY = re.compile(
    rf"(?P<what>{_LOST})(?:[、,]?(?:\d{{1,4}}|[一二两三四五六七八九十]{{1,3}}){_LOST}|(?<=[死亡踪联伤])(?=[\s,。;、!?)”]|\Z))"
)
_HURT = frozenset("死亡重轻伤失")
_HURT_BEFORE = re.compile(rf"{_LOST}[、,]?\Z")


def read_bare(text: Stretch, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | str:
    """Return what a number with no unit behind it counts, or why nothing: 5400万农民, 突破60亿, 男310, 指数为99.5."""
    folded = text.folded
    written = folded[start:stop]
    before = folded[max(0, start - 36) : start]
    follower = folded[stop : stop + 1]
    unit = Unit(stop, "count", None, "")
    if (marked := _MARKS.get(folded[start - 1 : start])) is not None:
        made = text.quantity(
            start,
            stop,
            Unit(stop, "money", marked, text.units.written(marked)),
            numeral,
            floor,
            "quantity.currency_mark",
        )
        return [
            replace(made, span=(start - 1, stop), text=text.original[start - 1 : stop], left=min(made.left, start - 1))
        ]
    scaled = written[-1] in "万亿余多几" or (written[-1] in "百千" and len(written) > 1)
    if scaled and (written[0].isascii() or len(written) > 1 or before.endswith("上")):
        if before.endswith("每") or (written in ("百余", "千余") and not _NOUN.match(follower or " ")):
            return "the denominator of a rate"
        if follower == "级":
            return "a size class or a figure of speech"
        clause = re.split("[,;。]", before)[-1]
        if _MONEY_ACT.search(before):
            return [text.quantity(start, stop, Unit(stop, "money", "CNY", "元"), numeral, floor, "quantity.bare")]
        if not _NOUN.match(follower) and text.nouns.money.search(clause) and written[-1] in "万亿余多":
            unit = Unit(stop, "money", "CNY", "元")
        return [text.quantity(start, stop, unit, numeral, floor, "quantity.bare")]
    if follower in _HURT and len(written) < 5 and (lost := _CASUALTY.match(folded, stop)) is not None:
        alone = len(lost[0]) == len(lost["what"])
        if not alone or folded[start].isascii() or _HURT_BEFORE.search(before):
            made = text.quantity(start, stop, unit, numeral, floor, "quantity.casualty")
            return [replace(made, right=lost.end("what"))]
    if follower in ("金", "银", "铜") and (
        _MEDALS.match(folded, stop) or (_LAST_MEDAL.match(folded, stop) and _MEDALS_WON.search(before))
    ):
        return [
            text.quantity(start, stop + 1, Unit(stop + 1, "count", None, follower), numeral, floor, "quantity.medal")
        ]
    if folded[start].isascii():
        if _SEX.search(before) and not _NOUN.match(follower or " "):
            return [text.quantity(start, stop, unit, numeral, floor, "quantity.bare")]
        turns = follower and follower in "降升提增减跌涨"  # 死亡率由1.02降至0.76
        if turns and _RATE_FROM.search(before) and not _PERCENT_NEXT.match(folded, stop):
            return [text.quantity(start, stop, Unit(stop, "measure", None, ""), numeral, floor, "quantity.index")]
        if text.nouns.index.search(before) and (turns or not _NOUN.match(follower or " ")):
            return [text.quantity(start, stop, Unit(stop, "measure", None, ""), numeral, floor, "quantity.index")]
    return _compared(text, start, stop, numeral, floor) or UNDETERMINED


def _compared(text: Stretch, start: int, stop: int, numeral: Numeral, floor: int) -> list[Quantity] | None:
    """A bare number that words of comparison bound: 大于100的, 20和30之间, 比170低."""
    folded, unit = text.folded, Unit(stop, "count", None, "")
    before = folded[max(floor, start - 8) : start]
    if before.rstrip().endswith("比"):
        made = compared_with(folded, text.quantity(start, stop, unit, numeral, floor, "quantity.compared"))
        if made is not None:
            return [made]
    if folded[start].isascii() or stop - start > 1 or folded.startswith("以", stop):
        after = _COMPARED_AFTER.match(folded, stop)
        if after is not None or (_COMPARES.search(before) and _NO_NOUN.match(folded, stop)):
            return [text.quantity(start, stop, unit, numeral, floor, "quantity.compared")]
    return None


def compared_with(folded: str, made: Quantity) -> Quantity | None:
    """Return a number that bounds what is compared with it: 比170低, 比四分之一大."""
    before = folded[max(0, made.span[0] - 2) : made.span[0]].rstrip()
    than = _THAN.match(folded, made.span[1]) if before.endswith("比") and made.number is not None else None
    if than is None:
        return None
    if than["way"] in "大高多长快重":
        return replace(made, bound=">", lower=made.number, upper=None, left=made.span[0] - 1, right=than.end())
    return replace(made, bound="<", lower=None, upper=made.number, left=made.span[0] - 1, right=than.end())
