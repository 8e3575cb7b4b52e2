"""The rules that find a time: each has a name (it stands in the trail), a pattern and a production.

Patterns are for folded text. A rule is tried only where one of its first characters stands, the rules in order,
and the longest match wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reformextract.numerals import parse_numeral
from reformextract.periods import resolution as to
from reformextract.periods.anchor import Anchor, Days

Resolver = Callable[[Anchor], Days]


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time in the text: its span, the rule that found it, its grain, and how it becomes days.

    `year` tells that the mention names a year itself; `carries` that it may govern what follows it.
    """

    start: int
    end: int
    rule: str
    grain: str
    resolve: Resolver
    named_year: bool = False


_M = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_D = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_N = r"(?:\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
_Y4 = r"(?:(?:1[6-9]|20)\d\d|[一二][〇零0一二三四五六七八九]{3})"
_REL = r"(?:今年|本年度?|去年|上一?年度?|前年|大前年|明年|来年|后年|次年|翌年|当年|同年|全年|这一年|年内)"
_PLAN = r"(?:[“\"]?(?:十[一二三四五六]?|[一二三四六七八九])五[”\"]?(?:计划|规划)?(?=[”\"]?(?:时期|期间|期末|计划|规划|以来|末|头|前|中|收官|开局|[,，:的]|年均|GDP)|[”\"]))"
_YEAR = rf"(?:(?<!\d){_Y4} ?年度?|[’‘'](?P<yy>\d\d)年|{_REL})"
_DASH = r" ?(?:至|到|-|—{1,2}|~) ?"
_CLOCK = r"(?:(?:凌晨|清晨|拂晓|早晨|早上|上午|中午|下午|傍晚|晚上|夜间|深夜|晚|早|夜|当日)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:时|点|:(?=\d\d))(?:\d{1,2}分?|半)?(?:左右|许)?)"
_DAYPART = rf"(?:{_CLOCK}|凌晨|清晨|上午|中午|下午|傍晚|晚上|晚间|晚)"
_FESTIVAL = r"(?:春节|国庆节?|五一|[“\"]五一[”\"]|元旦|端午|中秋|清明|[“\"]十一[”\"])(?:黄金周|小?长假|假期|假日|期间|节日)+(?:期间)?"

_PART = (
    rf"(?:(?P<half>[上下])半年|第?(?P<q1>[一1])(?:至|到|-|—)(?P<q2>[二三23])季度|第?(?P<q>[一二三四1-4])季度|首季|前(?P<nq>[二两三23])个?季度"
    rf"|前(?P<nm>{_N})个?月|(?P<m1>{_M})月?(?:份)?{_DASH}(?P<m2>{_M})月份?"
    rf"|(?P<m>{_M}) ?月份?(?: ?(?P<d>{_D}) ?[日号](?:{_DASH}(?:(?P<dm>{_M})月)?(?P<d2>{_D})[日号])?{_DAYPART}?)?)"
)
_EDGE = r"(?P<edge>年?末|年?底|年?初|[上中下]旬|以来|开始|起(?!诉|草|动|来|步|到|点|码|义|因|飞|伏|诉|用|初|降)|同期|期间|春节期间|前后|后|前(?!\d|[一二三四五六七八九十名列位])|为止)?"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _year_of(text: str | None, prime: str | None = None) -> to.Year:
    if prime:
        return to.Year(absolute=(1900 if int(prime) > 30 else 2000) + int(prime))
    if not text:
        return to.Year()
    digits = re.match(_Y4, text)
    if digits:
        value = digits[0]
        if not value.isascii():
            value = "".join("0" if c in "零0" else str("〇一二三四五六七八九".index(c)) for c in value)
        return to.Year(absolute=int(value))
    return to.Year(word=text)


def _int(text: str | None) -> int | None:
    if not text:
        return None
    numeral = parse_numeral(text)
    return int(numeral.value) if numeral is not None and numeral.value is not None else None


def _part_of(match: re.Match[str]) -> to.Part:
    groups = match.groupdict()
    return to.Part(
        half=groups.get("half"),
        quarters=_quarters(groups, match[0]),
        months=_months(groups),
        days=(_int(groups.get("d")), _int(groups.get("d2")), _int(groups.get("dm"))),
    )


def _quarters(groups: dict[str, str | None], text: str) -> tuple[int, int] | None:
    if groups.get("q1"):
        return 1, _int(groups["q2"]) or 1
    if groups.get("q"):
        quarter = _int(groups["q"]) or 1
        return quarter, quarter
    if groups.get("nq"):
        return 1, _int(groups["nq"]) or 1
    return (1, 1) if "首季" in text else None


def _months(groups: dict[str, str | None]) -> tuple[int, int] | None:
    if groups.get("nm"):
        return 1, min(12, _int(groups["nm"]) or 1)
    if groups.get("m1"):
        return _int(groups["m1"]) or 1, _int(groups["m2"]) or 1
    if groups.get("m"):
        month = _int(groups["m"]) or 1
        return month, month
    return None


# --- the rules -----------------------------------------------------------------------------------------------------


def _point(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """截至今年1月至10月末, 自2019年起, 到2023年底, 一季度, 11月5日."""
    lead = match["lead"] or ""
    year_text = match["year"]
    edge = match["edge"] or ""
    part = _part_of(match)
    year = _year_of(year_text, match["yy"])
    if lead == "至" and match.start() and match.string[match.start() - 1].isdigit():
        return None
    if not year_text and not part:
        return None
    return to.point(lead, year, part, edge)


def _span(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """从1979年到1984年, 2015—2019年, 自去年5月至今, 2001年至去年."""
    first = _year_of(match["y1"])
    second = _year_of(match["y2"])
    months = (_int(match["fm"]), _int(match["sm"]))
    return to.span(first, second, months, ongoing=bool(match["now"]))


def _pair(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """2015和2016年同期: the years, one after the other."""
    return to.span(_year_of(match["y1"]), _year_of(match["y2"]), (None, None), ongoing=False)


def _plan(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """“十四五”时期: the five years of the plan."""
    text = match["plan"].strip('“”"')
    if match.string.startswith(("普法", "法治", "扶贫"), match.end()):
        return None  # “八五”普法 is a programme
    head = text.split("五", maxsplit=1)[0]
    number = 10 if head == "十" and text.startswith("十五") else _int(head)
    if text.startswith("十") and not text.startswith("十五"):
        number = _int(head)
    return to.plan(number or 0, (match["lead"] or ""), match["edge"] or "")


def _last_years(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """近三年, 连续五年, 过去五年, 五年来."""
    number = _int(match["n"])
    return to.last_years(number, match["word"] or "", match["tail"] or "") if number else None


def _last_months(match: re.Match[str]) -> tuple[str, Resolver] | None:
    return to.last_units(_int(match["n"]) or 1, match["unit"])


def _decade(match: re.Match[str]) -> tuple[str, Resolver] | None:
    century = _int(match["century"]) if match["century"] else None
    return to.decade(century, _int(match["tens"]) or 0)


def _word(match: re.Match[str]) -> tuple[str, Resolver] | None:
    return to.word(match[0])


def _since_event(match: re.Match[str]) -> tuple[str, Resolver] | None:
    """自2019年8月市中院速裁团队成立以来: since the time that the event is dated with."""
    return to.point("自", _year_of(match["year"]), to.Part(months=_months(match.groupdict())), "以来")


def _day(match: re.Match[str]) -> tuple[str, Resolver] | None:
    return to.day(match[0], _int(match["d"]))


def _festival(match: re.Match[str]) -> tuple[str, Resolver] | None:
    return to.festival(_year_of(match["year"]), match["festival"])


Production = Callable[[re.Match[str]], "tuple[str, Resolver] | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one sort of time is found and read."""

    name: str
    first: str
    pattern: re.Pattern[str]
    production: Production


_DIGIT = "0123456789〇零一二三四五六七八九十两"
_YEAR_FIRST = _DIGIT + "’‘'今本去上前大明来后次翌当同全这年"
_LEAD = r"(?P<lead>截至目前|截至|截止到?|到|至|自从|自|从)?(?:目前)?"

_RULES = (
    Rule(
        "year_span",
        "自从" + _YEAR_FIRST,
        _compiled(
            rf"(?:自|从)?(?<!\d)(?P<y1>{_Y4}|{_REL})(?: ?年度?)?(?:(?P<fm>{_M})月份?(?:{_D}日)?)?(?:起)?{_DASH}"
            rf"(?:(?P<now>今(?!年)|目前|现在)|(?P<y2>{_Y4} ?年度?|{_REL})(?:(?P<sm>{_M})月份?(?:{_D}日)?)?)(?:期间|间)?(?:的[一二三四五六七八九十]+年间?)?"
        ),
        _span,
    ),
    Rule("year_pair", _DIGIT, _compiled(rf"(?<!\d)(?P<y1>{_Y4})年?(?:和|、|与)(?P<y2>{_Y4})年度?(?:同期)?"), _pair),
    Rule(
        "event_since",
        "自从",
        _compiled(rf"(?:自从|自|从)(?P<year>{_YEAR})(?:(?P<m>{_M})月份?(?:{_D}日)?)?[^,;。:0-9]{{1,24}}?以来"),
        _since_event,
    ),
    Rule(
        "point",
        "截到至自从前第首一1" + _YEAR_FIRST,
        _compiled(rf"{_LEAD}(?P<year>{_YEAR})?的?(?:(?<=年)(?=[末底初])|{_PART}|(?<=[年内度])){_EDGE}"),
        _point,
    ),
    Rule(
        "point_part",
        "截到至自从前第首上下" + _DIGIT,
        _compiled(rf"{_LEAD}(?P<year>(?P<yy>(?!)))?{_PART}{_EDGE}"),
        _point,
    ),
    Rule(
        "plan",
        '截到至“"一二三四六七八九十',
        _compiled(
            rf"(?P<lead>截至|到|至)?(?P<plan>{_PLAN})[”\"]?(?:计划|规划)?(?:时期|期间|以来)?(?P<edge>末|期末|以来)?"
        ),
        _plan,
    ),
    Rule(
        "last_years",
        "近最过这前连未今" + _DIGIT,
        _compiled(
            rf"(?P<word>近|最近|过去的?|这|前|连续|未来|今后)(?:的)?(?P<n>{_N})年(?P<tail>来|多来|间|中|里|以来|内)?(?!级|制|期|龄)"
            rf"|(?<![\d第])(?P<n0>{_N})年(?P<tail0>来|多来|以来)(?!的路|访)|(?<![\d第])(?P<n1>{_N})年(?=累计|增长|年均|共|间)间?"
            rf"|(?:(?<=[,。;:\n —])|^)(?P<n2>{_N})年(?=[\u4e00-\u9fff])(?![以内级制期后前多左的时半之不零])"
        ),
        lambda m: to.last_years(
            _int(m["n"] or m["n0"] or m["n1"] or m["n2"]) or 0, m["word"] or "", m["tail"] or m["tail0"] or ""
        ),
    ),
    Rule(
        "last_months",
        "近最过前连",
        _compiled(rf"(?:近|最近|过去|连续)(?P<n>{_N})(?P<unit>个月|个?季度|周|天)(?:来|内)?"),
        _last_months,
    ),
    Rule(
        "decade",
        "上本1２2一二九八七六五",
        _compiled(
            r"(?:(?P<century>\d\d|二十一?|十九|上|本)世纪)?(?P<tens>[1-9]0|[一二三四五六七八九]十)年代(?:[初末中]期?)?(?:以来)?"
        ),
        _decade,
    ),
    Rule("century", "上本新", _compiled(r"(?:本|新)世纪以来"), _word),
    Rule(
        "festival",
        _YEAR_FIRST + '春国五“"元端中清',
        _compiled(rf"(?P<year>{_YEAR})?(?P<festival>{_FESTIVAL})"),
        _festival,
    ),
    Rule(
        "until_now",
        "截迄至到目现当",
        _compiled(r"截至目前|截止目前|到目前(?:为止)?|目前为止|迄今(?:为止)?|至今|目前|现在|现有|当前|眼下"),
        _word,
    ),
    Rule(
        "recent",
        "近日最",
        _compiled(r"近几?年来?(?![轻底])|最近几年|近几年来|这几年来?|近期|近来|近日|日前|最近|近年"),
        _word,
    ),
    Rule("recent_years", "这前多几", _compiled(r"(?:这|前)几年来?|多年来|几年来"), _word),
    Rule(
        "day",
        "今昨前当同明次本" + _DIGIT,
        _compiled(
            rf"(?:今天|昨天|前天|今日|昨日|明天|当天|当日|同日|次日|今晚|昨晚)(?:\({_M}月{_D}日\))?{_DAYPART}?|(?<![\d月至到—\-、])(?P<d>\d{{1,2}})日(?={_DAYPART})(?:{_DAYPART})"
        ),
        _day,
    ),
    Rule("month_word", "本上当同下", _compiled(r"本月份?|上个?月|当月|同月|下个?月"), _word),
    Rule("season_word", "年", _compiled(r"年初以来|年初|年末|年底|年终|年中"), _word),
    Rule("same_time", "同去上", _compiled(r"(?:去年|上年)?同期"), _word),
    Rule("meanwhile", "期其在此会届同", _compiled(r"(?:在此|其|此)?期间|其间|届时|会后|此后"), _word),
)

_BY_FIRST = {
    char: [rule for rule in _RULES if char in rule.first]
    for char in dict.fromkeys("".join(rule.first for rule in _RULES))
}
_FIRST = re.compile("[" + re.escape("".join(_BY_FIRST)) + "]")


def find_times(folded: str, start: int = 0, end: int | None = None) -> list[TimeMention]:
    """Return the times of a stretch of text in order; none overlaps another.

    Args:
        folded: the document, folded.
        start: where to begin.
        end: where to stop.

    >>> [(m.rule, m.start, m.end) for m in find_times("今年1月至10月,结案5件")]
    [('period.point', 0, 8)]
    """
    stop = len(folded) if end is None else end
    found: list[TimeMention] = []
    at = start
    while (first := _FIRST.search(folded, at, stop)) is not None:
        at = first.start()
        if folded[at] in "到至" and at and folded[at - 1] in "降升增高少加展低大减涨扩缩":
            at += 1  # 下降到2021年的1:1.14: the word belongs to the verb
            continue
        best: TimeMention | None = None
        for rule in _BY_FIRST[folded[at]]:
            match = rule.pattern.match(folded, at, stop)
            if match is None or match.end() == at or (best is not None and match.end() <= best.end):
                continue
            if _inside_number(folded, at, match):
                continue
            made = rule.production(match)
            if made is not None:
                grain, resolver = made
                best = TimeMention(at, match.end(), f"period.{rule.name}", grain, resolver, _names_year(match[0]))
        if best is None:
            at += 1
            if folded[at - 1].isdigit():
                while at < stop and folded[at].isdigit():
                    at += 1
        else:
            found.append(best)
            at = best.end
    return found


def _names_year(text: str) -> bool:
    return bool(re.search(rf"{_Y4} ?年|[今去前明本]年|\d{{4}}[-—]", text))


def _inside_number(folded: str, at: int, match: re.Match[str]) -> bool:
    """A time never begins inside a longer number (12045件 holds no year), nor is a month's digit part of one."""
    text = match[0]
    if (
        text[0].isdigit()
        and at
        and (folded[at - 1].isdigit() or (folded[at - 1] in ".:" and at > 1 and folded[at - 2].isdigit()))
    ):
        return True
    return (
        text[0] in "一二三四五六七八九十"
        and at > 0
        and folded[at - 1] in "十百千万第零〇"
        and not text.startswith("十五")
    )
