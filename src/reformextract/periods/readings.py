"""What the match of a rule means: each production takes the groups of its pattern apart and says which time it is."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.periods import days as days_of
from reformextract.periods import feasts, relative, school
from reformextract.periods import resolution as to
from reformextract.periods.anchor import Anchor, Days
from reformextract.periods.day_readings import DayReadings
from reformextract.periods.written import calendar_year, months, number_of, part_month, quarters

Match = re.Match[str]

_NO_YEAR, _NO_PART = to.Year(), to.Part()
_NUMERIC = frozenset("0123456789〇零一二三四五六七八九十两’‘'")


#: What stands before 前三年 that is counted from publication.
_PLAIN_BEFORE = '在的即了,;。:、!?()“”" \u3000\n'


class Readings(DayReadings):
    """The productions, with the words of a lexicon."""

    # --- what the pieces of a match mean ------------------------------------------------------------------------

    def year_of(self, text: str | None) -> to.Year:
        """Return the year that a text writes, or one that is left out."""
        if not text:
            return _NO_YEAR
        if text[:4].isdigit():
            return to.Year(int(text[:4]))
        word = text.replace(" ", "")
        value = self.words.values("year").get(word)
        if value is not None:
            base, offset = value.split(" ")
            return to.Year(base=base, offset=int(offset), whole=base == "reported" and offset == "0")
        for era, first in self.words.values("era").items() if word[0] not in _NUMERIC else ():
            if word.startswith(era):
                count = word.removeprefix(era).removesuffix("年")
                return to.Year(absolute=int(first) + (1 if count == "元" else number_of(count) or 1) - 1)
        return to.Year(absolute=calendar_year(word))

    def part_of(self, match: Match) -> to.Part:
        """Return the part of a year that a match names."""
        if "part" in match.re.groupindex and match["part"] is None:
            return _NO_PART
        groups = match.groupdict()
        word = groups.get("mw")
        week = number_of(groups.get("wk"))
        days = (7 * week - 6, 7 * week, None) if week else (
            number_of(groups.get("d") or groups.get("cd")), number_of(groups.get("d2")), number_of(groups.get("dm"))
        )  # fmt: skip
        base, offset = self.words.values("month")[word].split(" ") if word else ("", "0")
        return to.Part(
            half=groups.get("half"),
            quarters=quarters(groups, match[0]),
            months=months(groups),
            days=days,
            month_word=(base, int(offset)) if word else None,
        )

    def _edge(self, match: Match) -> str:
        edge = match["edge"]
        return self.words.values("edge").get(edge, "") if edge else ""

    # --- the productions ------------------------------------------------------------------------------------------

    def point(self, match: Match) -> to.Made | None:
        """截至今年1月至10月末, 自2019年起, 到2023年底, 一季度, 11月5日."""
        part = self.part_of(match)
        year = self.year_of(match["year"])
        if match["lead"] == "至" and match.start() and match.string[match.start() - 1].isdigit():
            return None
        if not year.given and not part:
            return None
        return to.point(self._lead(match), year, part, self._edge(match), self._then(match))

    def _then(self, match: Match) -> str:
        then = match["then"]
        return self.words.values("edge").get(then, "") if then else ""

    def span(self, match: Match) -> to.Made | None:
        """从1979年到1984年, 2015—2019年, 自去年5月至今, 9月29日至10月6日, 2010年之后2018年之前."""
        first = self._end(match, "1")
        if match["now"]:
            return to.span(first, None) if first.year.given or first.month else None
        if match["until"]:
            base, offset = self.words.values("day")[match["until"]].split(" ")
            if base != "published" or not first.month:
                return None
            from_then, last = to.span(first, None)[1], days_of.day(base, int(offset), "")[1]
            return "range", lambda anchor: to.in_order(from_then(anchor)[0], last(anchor)[1])
        second = self._end(match, "2")
        if not (first.year.given or first.month or first.day) or not (
            second.year.given or second.month or second.day or second.edge in to.TENS
        ):
            return None
        if second.year.given and not second.month and not second.day and first.day:
            return None
        return to.span(first, second)

    def event_span(self, match: Match) -> to.Made | None:
        """自去年10月15日会战启动至今年2月28日, 11月5日开板至今, 从1991年进厂算起."""
        first = self._end(match, "1")
        if match["open"]:
            begin = to.span(first, None)[1]
            return "range", lambda anchor: (begin(anchor)[0], None)  # 从5月初至案发
        now = match["now"] or match["y2"] is match["m2"] is match["d2"] is match["e2"] is None
        if not now:
            return self.span(match)
        return to.span(first, None) if first.year.given or first.month else None

    def _end(self, match: Match, tag: str) -> to.End:
        return to.End(
            self.year_of(match[f"y{tag}"]),
            part_month(match[f"h{tag}"], last=tag == "2") if match[f"h{tag}"] else number_of(match[f"m{tag}"]),
            number_of(match[f"d{tag}"]),
            self.words.values("edge").get(match[f"e{tag}"] or "", ""),
        )

    def between(self, match: Match) -> to.Made | None:
        """2010年之后2018年之前."""
        return to.span(to.End(self.year_of(match["y1"])), to.End(to.Year(absolute=calendar_year(match["y2"]) - 1)))

    def years(self, match: Match) -> to.Made | None:
        """2015和2016年, 2011、2012、2013年同期: the years, one after the other."""
        return to.span(to.End(self.year_of(match["y1"])), to.End(self.year_of(match["y2"])))

    def short_years(self, match: Match) -> to.Made | None:
        """2015—16年."""
        first = int(match["y1"])
        second = first // 100 * 100 + int(match["y2"])
        return to.span(to.End(to.Year(first)), to.End(to.Year(second))) if second > first else None

    def day_span(self, match: Match) -> to.Made | None:
        """从今天(4月12日)起至14日."""
        base, offset = self.words.values("day")[match["word"]].split(" ")
        first = days_of.day(base, int(offset), "")[1]
        month, number = number_of(match["m"]), number_of(match["d"])
        second = self.words.values("day")[match["word2"]].split(" ") if match["word2"] else None
        last = days_of.day(second[0], int(second[1]), "")[1] if second is not None else None

        def resolve(anchor: Anchor) -> Days:
            start = first(anchor)[0]
            if last is not None:
                end = (
                    last(anchor)[1]
                    if second is None or second[0] == "published"
                    else last(anchor._replace(days=(start, start)))[1]
                )
            else:
                end = to.day_of(start.year, month or start.month, number) if start is not None else None
            return start, end if end is not None and start is not None and end >= start else None

        return "range", resolve

    def numeric(self, match: Match) -> to.Made | None:
        """2020-10-15, 2020.1.5."""
        month, day = int(match["m"]), int(match["d"])
        part = to.Part(months=(month, month), days=(day, None, None))
        return to.point("", self.year_of(match["year"]), part, "") if 1 <= month <= 12 else None

    def numeric_months(self, match: Match) -> to.Made | None:
        """2020.1—2020.10."""
        first = to.End(self.year_of(match["y1"]), int(match["m1"]))
        second = to.End(self.year_of(match["y2"]), int(match["m2"]))
        return to.span(first, second)

    def plan(self, match: Match) -> to.Made | None:
        """“十四五”时期: the five years of the plan; “八五”头两年."""
        text = match["plan"].strip('“”"')
        if match.string.startswith(("普法", "法治", "扶贫"), match.end()):
            return None  # “八五”普法 is a programme
        fifteenth = text.startswith("十五五")
        head = "十五" if fifteenth else "十" if text.startswith("十五") else text.split("五", maxsplit=1)[0]
        count = min(5, number_of(match["n"]) or 1)
        years = None
        if match["which"]:
            which = match["which"]
            years = (6 - count, 5) if which == "后" else (count, count) if which == "第" else (1, count)
        elif match["last"]:
            years = (5, 5)
        edge = (
            "since" if match["since"] else "end" if match["end"] else "start" if match["begin"] else self._edge(match)
        )
        return to.plan(number_of(head) or 0, self._lead(match), edge, years)

    def law_plan(self, match: Match) -> to.Made | None:
        """“七五”普法期间: the seventh five years of teaching law, of which the first began in 1986."""
        begin = 1986 + 5 * ((number_of(match["n"]) or 1) - 1)
        days = dt.date(begin, 1, 1), dt.date(begin + 4, 12, 31)
        edge = "since" if match["since"] else "end" if match["end"] else ""
        return ("since" if edge == "since" else "plan"), lambda anchor: to.edged(
            "", edge, days, anchor, whole_year=True
        )

    def last_years(self, match: Match) -> to.Made | None:
        """近三年, 连续五年, 过去五年, 五年来."""
        word = match["word"]
        way = self.words.values("back")[word] if word else "ahead" if match["ahead"] or match["ahead2"] else "past"
        if word == "前" and (led := match.string[max(0, match.start() - 1) : match.start()]).strip(_PLAIN_BEFORE):
            # 入额前一年, 放开前三年: before something that is not dated; 五年规划前四年 is of the plan.
            return None if led in "划期" else ("years", lambda anchor: to.NOTHING)
        if match["n0"] and match["n0"].isdigit() and match[0].endswith("以来"):
            return relative.since_year_or_years(int(match["n0"]))
        return relative.last_years(
            number_of(
                match["ahead"]
                or match["ahead2"]
                or match["n"]
                or match["n0"]
                or match["n1"]
                or match["n2"]
                or match["n3"]
                or match["n4"]
                or match["n5"]
                or match["n6"]
            )
            or 0,
            way,
        )

    def last_units(self, match: Match) -> to.Made | None:
        """近三个月, 前两周, 上2个月, 半年来, 过去24小时."""
        way = self.words.values("back")[match["word"]] if match["word"] else "near"
        written, unit = match["n"] or match["n1"], match["unit"] or match["unit1"]
        if written == "半":
            # 半年来 is six months, 半个月来 fifteen days.
            return relative.last_units(*((6, "月") if unit == "年" else (15, "天")), way)
        return relative.last_units(number_of(written) or 0, unit, way)

    def stretch(self, match: Match) -> to.Made | None:
        """8天累计…, 7天共…, 三个月里, 一年半时间: the time that is in force."""
        half = match["n"] == "半"
        number = 0 if half else number_of(match["n"]) or 0
        return relative.stretch(number, match["unit"], half=half or bool(match["half"]))

    def distant(self, match: Match) -> to.Made | None:
        """三年前, 两天后."""
        return relative.distant(number_of(match["n"]) or 0, match["unit"], later=match["way"] == "后")

    def decade(self, match: Match) -> to.Made | None:
        """20世纪90年代, 八十年代初."""
        number = None
        if match["century"]:
            number = {"上": 20, "本": 21, "新": 21}.get(match["century"]) or number_of(match["century"])
        return to.decade(number, number_of(match["tens"]) or 0, self._edge(match))

    def century(self, match: Match) -> to.Made | None:
        """21世纪以来, 本世纪末."""
        offset = {"上": -1, "本": 0, "新": 0, "下": 1}.get(match["century"])
        number = None if offset is not None else number_of(match["century"])
        return to.century(number, offset or 0, self._lead(match), self._edge(match)) if number != 0 else None

    def word(self, match: Match) -> to.Made | None:
        """目前, 近年来, 期间, 去年同期, 此后, 改革开放以来."""
        text = match[0]
        for rule, made in _WORDS.items():
            if text in self.words.values(rule):
                return made
        first = self.words.values("first").get(text)
        if first is not None:
            return relative.first(*first.split(" "))
        value = self.words.values("since").get(text)
        return relative.since(value) if value is not None else None

    def year_edge(self, match: Match) -> to.Made | None:
        """年底, 到年底, 年底前, 年初以来."""
        first, last = self.words.values("year_edge")[match["word"]].split(" ")
        edge = self._edge(match)
        if edge == "before" and first == last:
            edge = "before_end"

        def resolve(anchor: Anchor) -> Days:
            year = to.Year().value(anchor)
            if year is None:
                return to.NOTHING
            days = tuple(to.day_of(year, int(date[:2]), int(date[3:])) for date in (first, last))
            return to.edged(self._lead(match), edge, (days[0], days[1]), anchor, whole_year=True)

        grain = "to_date" if match["lead"] or edge == "before_end" else "day" if first == last else "quarter"
        return ("since" if edge == "since" else grain), resolve

    def event(self, match: Match) -> to.Made | None:
        """自2019年8月市中院速裁团队成立以来: since the time that the event is dated with."""
        return to.point("", self.year_of(match["year"]), self.part_of(match), "since")

    def untold(self, match: Match) -> to.Made | None:
        """自该中心启用以来: since a day that is not told here."""
        return relative.since("untold")

    def unknown(self, match: Match) -> to.Made | None:
        """第三周: a time whose days the text does not tell."""
        return "same", lambda anchor: to.NOTHING

    def festival(self, match: Match) -> to.Made | None:
        """春节期间, 国庆假期(9月29日至10月6日), 2023年五一, 中秋节前."""
        year = self.year_of(match["year"])
        if match["bd1"]:
            first, second = ((number_of(match[f"bm{at}"]), number_of(match[f"bd{at}"])) for at in "12")
            made = to.span(to.End(year, *first), to.End(to.Year(), *second))
            return "festival", made[1]
        edge = self._edge(match)
        on_day = bool(match["edge"]) or bool(match["then"])
        if match["count"]:
            beside = number_of(match["count"]) or 1
            return feasts.beside(
                year, self.words.values("festival")[match["feast"]], beside if match["side"] == "后" else -beside
            )
        if match["eve"]:
            edge = "eve"
        elif match["then"]:
            edge = ""
        value = self.words.values("festival")[match["feast"]]
        return feasts.festival(year, value, self._lead(match), edge, off=not on_day or bool(match["off"]))

    def travel(self, match: Match) -> to.Made | None:
        """2024年春运, 40天春运, 春运前10天, 春运开始20天来."""
        days = number_of(match["count"])
        if days is not None and match["unit"] == "周":
            days *= 7
        made = feasts.travel(self.year_of(match["year"]), self.words.values("travel")[match["word"]], days)
        return relative.from_then(made) if match["since"] else made

    def season(self, match: Match) -> to.Made | None:
        """2022年秋季, 去冬今春, 今夏."""
        year = self._season_year(match["year"])
        made = feasts.season(year, self.words.values("season")[match["word"]])
        if match["from"]:
            return "since", lambda anchor: (made[1](anchor)[0], None)
        if not match["word2"]:
            return relative.from_then(made) if match["since"] else made
        first, second = (
            made[1],
            feasts.season(self._season_year(match["year2"]), self.words.values("season")[match["word2"]])[1],
        )
        return "season", lambda anchor: to.in_order(first(anchor)[0], second(anchor)[1])

    def _season_year(self, text: str | None) -> to.Year:
        return self.year_of(text + "年" if text and len(text) == 1 else text)

    def lunar(self, match: Match) -> to.Made | None:
        """农历正月初一, 2015年农历八月十五, 腊月二十三, 大年初三."""
        month = 1 if match["newyear"] else self._lunar_month(match["lm"])
        day = number_of(match["newyear"] or match["ld"])
        year = self.year_of(match["year"] or match["year2"] or match["y3"])
        made = feasts.lunar(year, month or 1, day, self._lead(match))
        return relative.from_then(made) if match["since"] else made

    def lunar_span(self, match: Match) -> to.Made | None:
        """除夕至初六, 大年初一至初七, 腊月二十八到正月初七."""
        months = [
            1 if match[f"eve{at}"] or not match[f"lm{at}"] else self._lunar_month(match[f"lm{at}"]) for at in "12"
        ]
        days = [0 if match[f"eve{at}"] else number_of(match[f"ld{at}"]) for at in "12"]
        if not match["lm2"] and not match["ny2"] and not match["eve2"]:
            months[1] = months[0]
        return feasts.lunar_span(self.year_of(match["year"]), (months[0], days[0]), (months[1], days[1]))

    def _lunar_month(self, written: str) -> int | None:
        return {"正": 1, "冬": 11, "腊": 12}.get(written) or number_of(written)

    def era(self, match: Match) -> to.Made | None:
        """康熙三年五月, 民国十八年."""
        first = int(self.words.values("era")[match["era"]])
        number = 1 if match["n"] == "元" else number_of(match["n"]) or 0
        month = self._lunar_month(match["m"] or "")
        if match["eve"]:
            return feasts.era(first, number, 12, 30)
        return feasts.era(first, number, month, number_of(match["d"]))

    def school(self, match: Match) -> to.Made | None:
        """2005—2006学年第一学期."""
        term = {"一": 1, "上": 1, "二": 2, "下": 2}.get(match["term"] or "")
        return school.school_year(self.year_of(match["year"]), term)

    def school_term(self, match: Match) -> to.Made | None:
        """2020年秋季学期."""
        return school.season_term(self.year_of(match["year"]), spring=match["season"] == "春")

    def school_word(self, match: Match) -> to.Made | None:
        """本学年, 上学期."""
        sort, offset = self.words.values("school")[match["word"]].split(" ")
        return school.current(sort, int(offset))


_WORDS: dict[str, to.Made] = {
    "now": ("to_date", relative.until_today),
    "vague": ("vague", relative.until_today),
    "during": ("same", relative.in_force),
    "same": ("same", relative.same_last_year),
    "after": ("after", relative.after),
    "until": ("same", relative.until_in_force),
    "untold": ("after", relative.untold),
}
