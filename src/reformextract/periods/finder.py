"""Goes over a text once and finds its times.

One pattern tells where a time may begin: at a numeral with a character behind it that times have (年, 月, a dash), or at two
characters that begin a word for a time. Only there are the rules of `grammar` tried, and only those that begin so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from reformextract.lexicon import Lexicon, load_lexicon
from reformextract.periods.grammar import DASHES, OF_PLACE, Rule, make_rules
from reformextract.periods.relative import since
from reformextract.periods.resolution import Resolver
from reformextract.periods.words import WordTable

_CHINESE = "〇零一二三四五六七八九十两"
_NUMERALS = "0123456789" + _CHINESE
_NONE: frozenset[str] = frozenset()
#: So many characters at most follow the first of a word that has few.
_FEW = 3
#: Characters before which a number is part of a word for a time: 近3年, 前三季度, 第1季度, ’98年.
_BEFORE_NUMBER = "第前头首上下后’‘'"
#: Pairs that begin times which no word of the lexicon begins.
_PAIRS = (
    "上半",
    "下半",
    "前半",
    "后半",
    "首季",
    "农历",
    "阴历",
    "夏历",
    "正月",
    "冬月",
    "腊月",
    "大年",
    "上世",
    "本世",
    "新世",
    "下世",
    "一千",
    "元月",
    "半年",
    "半个",
)
_SEASONS = "春夏秋冬"
#: What words end with before a time that comes again and again: 每年, 每逢.
_RECURRING = frozenset("每年的逢")
#: Verbs whose 到 or 至 is part of them: 下降到2021年的1:1.14.
_VERBS = "降升增高少加展低大减涨扩缩整变转"
#: No time is longer.
_LONGEST = 100
_YEAR = re.compile(r"(?:19|20)\d\d年")
#: 自该中心启用以来: since a day that is not told.
_UNTOLD = re.compile(r"自从?[^,;。:\d年月日]{2,20}?以来")
#: 大桥贯通以来: any event that opens its clause, where no word for one is known.
_LONGEST_OPENING = 40
_OPENING = re.compile(r"(?<![^,。;:\n ])(?:[^,;。:\d年月日的“”]|“[^“”\n,。]{1,10}”){2,24}?以来(?![的最首])")


@dataclass(slots=True)
class TimeMention:
    """A time in the text: its span, the rule that found it, its grain, and how it becomes days."""

    start: int
    end: int
    rule: str
    grain: str
    resolve: Resolver


class TimeFinder:
    """Finds times with the words of a lexicon; holds no mutable state."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = WordTable.of(lexicon)
        rules = make_rules(words)
        self._by_unit = {
            unit: tuple(rule for rule in rules if unit in rule.units)
            for unit in sorted({unit for rule in rules for unit in rule.units})
        }
        firsts = sorted({char for rule in rules for char in rule.first})
        self._by_first = {char: tuple(rule for rule in rules if char in rule.first) for char in firsts}
        leads = [lead + place for lead in words.values("lead") for place in ("", *OF_PLACE.split("|"))]
        self._leads = tuple(sorted(leads, key=len, reverse=True))
        self._lead_ends = frozenset(lead[-1] for lead in self._leads)
        self._events = {word: value for word, value in words.values("since").items() if word.endswith("以来")}
        self._event_lengths = sorted({len(word) for word in self._events}, reverse=True)
        self._openings = _openings(words)
        worded = "".join(sorted({pair[0] for pair in self._openings} - set(_CHINESE)))
        self._seed = re.compile(
            rf"[{re.escape(worded)}0-9{_CHINESE}](?:"
            rf"(?<=[0-9])(?<![0-9][0-9])(?:(?<![0-9][.:][0-9])|(?=[0-9]{{3}}年))[0-9]{{0,3}} ?(?P<unit>[年财会学月日时周星天世季]|个(?=[月季星周半多])|[{re.escape(DASHES)}](?=[ 0-9—今目现去])|(?<=[0-9]{{4}})(?:[./](?=[ 0-9—今目现去])|[、,和与及](?=[0-9]))|[、和](?=[0-9]{{1,2}}[日月])|号(?=[凌清早上中下傍晚夜深]))"
            rf"|(?<=[{_CHINESE}])(?<![{_CHINESE}百千万亿第][{_CHINESE}])(?:[{_CHINESE}0-9]{{0,4}} ?(?P<sign>[年月日周星天世季千]|个(?=[月季星周半多])|[、和{re.escape(DASHES)}](?=[{_CHINESE}今去目]))"
            rf"|(?:(?<=十)[一二三四六])?(?P<plan>五)|(?P<word>(?<=[五十])一)|(?<=一)(?=千))"
            rf"|(?<![0-9{_CHINESE}])(?:{_behind(self._openings)}))"
        )

    def find(self, folded: str, start: int = 0, end: int | None = None) -> list[TimeMention]:
        """Return the times of a stretch of text in order; none overlaps another.

        Args:
            folded: the document, folded.
            start: where to begin.
            end: where to stop.
        """
        stop = len(folded) if end is None else end
        found: list[TimeMention] = []
        search, openings = self._seed.search, self._openings
        at = floor = start
        while (seed := search(folded, at, stop)) is not None:
            begin = seed.start()
            kind = seed.lastgroup
            if kind is not None and kind != "word":
                unit = seed[kind]
                rules = self._by_unit.get(unit, ())
            else:
                thirds = openings.get(folded[begin : begin + 2], _NONE)
                begins = (thirds is None or folded[begin + 2 : begin + 3] in thirds) and not _of_verb(folded, begin)
                rules = self._by_first.get(folded[begin], ()) if begins else ()
            best = self._best(folded, begin, floor, stop, rules) if rules else None
            if best is None:
                at = begin + 1
                continue
            if found and folded[best.start] == "这" and found[-1].end == best.start:
                found[-1].end = best.end  # 9月25日至10月5日这10天内: how long it is
            elif folded[best.start - 1 : best.start] not in _RECURRING or not _recurs(folded, best.start):
                found.append(best)
            at = floor = best.end
        at = folded.find("以来", start, stop)
        if at >= 0:
            self._add_events(folded, start, stop, at, found)
        return found

    def _add_events(self, folded: str, start: int, stop: int, at: int, found: list[TimeMention]) -> None:
        """Adds what begins with an event and ends with 以来: 改革开放以来, 挂牌以来, 自该中心启用以来."""
        starts, ends = [time.start for time in found], [time.end for time in found]
        events = [match.span() for match in _UNTOLD.finditer(folded, start, stop)]
        openings: list[tuple[int, int]] = []
        while at >= 0:
            end = at + 2
            near = _OPENING.finditer(folded, max(start, at - _LONGEST_OPENING), min(stop, end + 1))
            openings += [match.span() for match in near]
            for length in self._event_lengths:
                if end - length >= start and folded[end - length : end] in self._events:
                    events.append((end - length, end))
                    break
            at = folded.find("以来", end, stop)
        events.sort(key=lambda event: event[0] - event[1])
        for begin, end in (*events, *openings):
            index = bisect_right(starts, begin)
            season = self._events.get(folded[begin:end], "")
            fits = index == len(starts) or end <= starts[index]
            if index and fits and ends[index - 1] == begin and len(season) == 5 and found[index - 1].grain == "year":
                # 今年入夏以来: the year says again which summer is meant.
                found[index - 1] = TimeMention(starts[index - 1], end, "period.event", *since(season))
                ends[index - 1] = end
                continue
            free = (not index or ends[index - 1] <= begin) and (index == len(starts) or end <= starts[index])
            if free:
                grain, resolve = since(self._events.get(folded[begin:end], "untold"))
                found.insert(index, TimeMention(begin, end, "period.event", grain, resolve))
                starts.insert(index, begin)
                ends.insert(index, end)

    def _best(self, folded: str, begin: int, floor: int, stop: int, rules: tuple[Rule, ...]) -> TimeMention | None:
        """The longest time that begins there, or at a word before it that leads it (截至, 自)."""
        if begin > floor and folded[begin - 1] in self._lead_ends:
            for lead in self._leads:
                at = begin - len(lead)
                if at >= floor and folded.startswith(lead, at):
                    if not _of_verb(folded, at):
                        best = _longest(folded, at, stop, rules)
                        if best is not None and best.end > begin:
                            return best
                    break
        return _longest(folded, begin, stop, rules)


def _longest(folded: str, at: int, stop: int, rules: tuple[Rule, ...]) -> TimeMention | None:
    best: TimeMention | None = None
    last = at
    inside: bool | None = None
    for rule in rules:
        if best is not None and rule.after and folded[last : last + 1] not in rule.after:
            continue
        if rule.needs is not None and rule.needs.match(folded, at, at + _LONGEST) is None:
            continue
        match = rule.pattern.match(folded, at, stop)
        if match is None or match.end() <= last:
            continue
        if inside is None:
            inside = _inside_number(folded, at)
        if inside:
            break
        made = rule.production(match)
        if made is not None:
            last = match.end()
            best = TimeMention(at, last, f"period.{rule.name}", *made)
    return best


def _openings(words: WordTable) -> dict[str, frozenset[str] | None]:
    """The two characters that a word for a time begins with, each with those that may stand third (None for any).

    A word of one character takes any numeral behind it.
    """
    rules = (
        "year", "quarter", "month", "week", "day", "now", "vague", "during", "same", "after", "until", "untold", "first", "month_edge",
        "school", "year_edge", "festival", "travel", "era",
    )  # fmt: skip
    begun = {word for rule in rules for word in words.values(rule)} | set(_PAIRS)
    begun |= {word for word in words.values("since") if not word.endswith("以来")}
    begun |= {word for rule in ("back", "daypart") for word in words.values(rule) if len(word) > 1}
    singles = [word for word in (*words.values("back"), *_BEFORE_NUMBER) if len(word) == 1]
    begun |= {word + numeral for word in singles for numeral in _NUMERALS + " 半"}
    singles = [*(word for word in words.values("daypart") if len(word) == 1), *'“"']
    begun |= {word + numeral for word in singles for numeral in _NUMERALS}
    begun |= {year + season for year in "今去明前" for season in _SEASONS}
    begun |= {"周" + weekday for weekday in "一二三四五六日天末"} | {"星期", "今起", "明起", "昨起", "即日"}
    openings: dict[str, frozenset[str] | None] = {}
    for word in sorted(begun, key=len):
        pair, third = word[:2], word[2:3]
        known = openings.get(pair, _NONE)
        if len(pair) == 2:
            openings[pair] = None if not third or known is None else known | {third}
    return openings


def _behind(openings: Iterable[str]) -> str:
    """A pattern, for behind the first character of a word, that looks at it and at the next.

    First characters that numerals follow are parted from those that words alone follow, of which few have many successors:
    a few pairs too many pass, which costs less than a pattern that tells them all apart.
    """
    seconds: dict[str, set[str]] = {}
    for pair in openings:
        seconds.setdefault(pair[0], set()).add(pair[1])
    groups: dict[str, list[str]] = {"numbers": [], "many": [], "few": []}
    for first, behind in seconds.items():
        if first not in _CHINESE:
            groups["numbers" if "2" in behind else "many" if len(behind) > _FEW else "few"].append(first)
    pieces = []
    for firsts in groups.values():
        behind = set().union(*(seconds[first] for first in firsts))
        pieces.append(f"(?<=[{re.escape(''.join(sorted(firsts)))}])(?=[{re.escape(''.join(sorted(behind)))}])")
    return "|".join(pieces)


@lru_cache(maxsize=1)
def _default() -> TimeFinder:
    return TimeFinder(load_lexicon(proofs=False))


def find_times(folded: str, start: int = 0, end: int | None = None) -> list[TimeMention]:
    """Return the times of a stretch of text in order, found with our words alone; none overlaps another.

    Args:
        folded: the document, folded.
        start: where to begin.
        end: where to stop.

    >>> [(m.rule, m.start, m.end) for m in find_times("今年1月至10月,结案5件")]
    [('period.point', 0, 8)]
    """
    return _default().find(folded, start, end)


def _of_verb(folded: str, at: int) -> bool:
    """Whether a 到 or 至 is part of the verb before it, or 前年 of 以前年度."""
    if folded[at] == "前":
        return at > 0 and folded[at - 1] in "以之此从"
    return folded[at] in "到至" and at > 0 and folded[at - 1] in _VERBS


def _recurs(folded: str, at: int) -> bool:
    """每年, 每逢: what follows comes again and again, and is no period."""
    return folded.endswith(("每年", "每年的", "每逢", "每", "历年"), max(0, at - 3), at)


def _inside_number(folded: str, at: int) -> bool:
    """A time never begins inside a longer number: 12045件 holds no year, 第一百零三年 none of 三年."""
    char = folded[at]
    if not at:
        return False
    before = folded[at - 1]
    if char in "年日":
        return before.isdecimal() or before in _CHINESE or before in "半百千几数个"  # 五年内, 20日前
    if char.isascii() and char.isdecimal():
        if before == "." and _YEAR.match(folded, at) is not None:
            return False  # 1.2007年，…: an item's number stands before it
        return before.isdecimal() or (before in ".:" and at > 1 and folded[at - 2].isdigit())
    return char in "一二三四五六七八九十" and before in "十百千万第零〇" and not folded.startswith("十五", at)
