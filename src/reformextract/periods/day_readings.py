"""What the match of a rule means that names a day, a week, or part of a month or a quarter in words."""

from __future__ import annotations

import re

from reformextract.periods import days, relative
from reformextract.periods import resolution as to
from reformextract.periods.words import WordTable
from reformextract.periods.written import number_of

Match = re.Match[str]

#: 26日将举行: a day that is to come.
_COMING = re.compile(r"[^,;。:]{0,6}?(?:将(?!近)|拟|起(?![床步诉草]))")
_WEEKDAYS = "一二三四五六日"
#: Days in words that stand before 起 alone.
_SHORT_DAYS = {"今": "published 0", "明": "published 1", "昨": "published -1", "即日": "published 0"}


class DayReadings:
    """The productions of days, with the words of a lexicon."""

    def __init__(self, words: WordTable) -> None:
        self.words = words

    def _lead(self, match: Match) -> str:
        lead = match["lead"]
        return self.words.values("lead").get(lead, "") if lead else ""

    def quarter(self, match: Match) -> to.Made | None:
        """本季度, 上季度末."""
        base, offset = self.words.values("quarter")[match["word"]].split(" ")
        return relative.quarter(base, int(offset))

    def week(self, match: Match) -> to.Made | None:
        """上周, 本周五, 下周末."""
        base, offset = self.words.values("week")[match["word"]].split(" ")
        named = match["weekday"]
        weekday = _WEEKDAYS.index(named.replace("天", "日")) if named else None
        made = days.week(base, int(offset), weekday, weekend=bool(match["weekend"]))
        return relative.from_then(made) if match["since"] else made

    def weekday(self, match: Match) -> to.Made | None:
        """周三上午, 星期五, 周末: the last one up to the day of the news, or the next one where it is to come."""
        if match["weekend"]:
            return days.weekend()
        weekday = _WEEKDAYS.index((match["weekday"] or match["weekday2"]).replace("天", "日"))
        return days.weekday(weekday, coming=_COMING.match(match.string, match.end()) is not None)

    def named_day(self, match: Match) -> to.Made | None:
        """“5·12”地震后: from the day that an event is called by."""
        month, day = int(match["m"]), int(match["d"])
        return relative.from_then(to.point("", to.Year(), to.Part(months=(month, month), days=(day, None, None)), ""))

    def day(self, match: Match) -> to.Made | None:
        """今天, 昨天(4月11日), 当天, 次日上午, 今起."""
        base, offset = (_SHORT_DAYS.get(match["word"]) or self.words.values("day")[match["word"]]).split(" ")
        made = days.day(base, int(offset), self._lead(match))
        if match["from"] == "以来":
            return relative.from_then(made)
        return ("day", lambda anchor: (made[1](anchor)[1], None)) if match["from"] else made

    def day_number(self, match: Match) -> to.Made | None:
        """8日上午, 截至9日17时, 20日前, 15日至20日; 记者七日从…获悉."""
        lead = "until" if match["before"] else self._lead(match)
        told = match.groupdict()
        day = told["d"] or told.get("w1") or told.get("w2") or told.get("w3") or told.get("w4")
        coming = bool(match["before"]) or _COMING.match(match.string, match.end()) is not None
        made = days.day_of_month(number_of(day) or 1, number_of(match["d2"]), lead, coming=coming)
        return (made[0], lambda anchor: (made[1](anchor)[0], None)) if match["after"] else made

    def clock(self, match: Match) -> to.Made | None:
        """凌晨3时, 14时30分: on the day in force; 截至上午: up to it."""
        lead = self._lead(match)
        return ("to_date" if lead else "same"), days.day("discussed", 0, lead)[1]

    def month_edge(self, match: Match) -> to.Made | None:
        """月底, 月初, 月底前."""
        return relative.month_edge(self.words.values("month_edge")[match["word"]], before=bool(match["before"]))
