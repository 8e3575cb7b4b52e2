"""What times a text has named so far, and which days a time means that stands behind them."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.periods import Anchor, Days, Published, TimeMention, day_of, number_of
from reformextract.periods.relative import stretch
from reformextract.periods.resolution import month_end, moved, same_months, shifted
from reformextract.scope import times as timing
from reformextract.scope.state import PeriodState, Standing

_HALF_A_YEAR = 183
#: 除夕 is the day before the holidays that were just spoken of, and not that of the year to come.
_JUST_BEFORE = 15
#: Up to this day of the month reports are of the month before.
_REPORTING = 12
_QUARTER_REPORTING = 75
_MONTH_AND_MORE = 45
#: What is aimed at years ahead, which is no year under discussion.
_TERMS = frozenset({"to_date", "plan", "years", "range"})
#: What a report calls the time that it is on, with its grain.
_OWN = {"本月": "month", "本月份": "month", "本季度": "quarter", "本季": "quarter"}
_NUMERALS = frozenset("0123456789一二三四五六七八九十第")
#: Rules of a number of years, months or days; and how one begins that is counted back from the day of publication.
_BACK_RULES = frozenset({"period.last_years", "period.last_units", "period.stretch"})
_COUNTED_BACK = ("近", "最近", "连续", "已连续", "未来", "今后", "后", "前", "上", "下", "过去", "刚")
#: 连续降雪期间: a time that nothing names.
_WEATHER = re.compile(
    r"(?:降[雪雨温]|暴[雪雨]|雨雪|冰冻|[汛旱洪疫灾雪雨]情?|地震|台风|停[电水运工]|施工|断航|封控?|高温|寒潮)\Z"
)
_HAPPENED = ("事发", "案发", "事故", "案件发生")
_LENGTH = re.compile(
    r"(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,3}|半)(?P<unit>多?个?多?月|年|天|周|多?个?多?星期)(?P<half>半)?"
)
#: Behind these 当天 and 次日 are of no day that was named before; a year leaves it as it is.
_NEARER = frozenset({"month", "months", "range", "festival", "quarter", "half", "season"})
_BEFORE = re.compile(r"上一?个?(?:(?P<month>月份?)|周|星期)\Z")
#: What begins so near to the day of publication is of its year.
_COMING = 45
#: Rules of days that may be told without their year.
_UNDATED = frozenset({"period.point_part", "period.day_number", "period.year_edge", "period.month_edge"})
#: What is told up to a day is told about then; a day further off was a year ago.
_SOON = 20


def _turns_of_itself(time: TimeMention) -> bool:
    """Tell whether a time without a year may be of the year of publication, whatever was told before: 截至5月10日."""
    if time.grain == "to_date":
        return time.rule in _UNDATED
    return time.grain in timing.PARTS or time.grain in ("day", "festival")


#: 力争全年: words before the year that is hoped for.
_AIMED = ("力争", "预计", "计划", "确保", "争取", "预期", "拟")


class Timeline:
    """The times of one document so far."""

    def __init__(self, folded: str, original: str, standing: Standing) -> None:
        self.folded = folded
        self.original = original
        self.standing = standing
        self._published: Published | None = None
        self._today: dt.date | None = None
        self.mentioned: PeriodState | None = None
        #: The day last named, where nothing else was dated since.
        self.day: PeriodState | None = None
        #: The day last named, whatever else was dated since.
        self.happened: PeriodState | None = None

    def today(self) -> dt.date | None:
        """The day of publication, where it is known."""
        published = self.standing.facts.published
        if published is not self._published:
            self._published, self._today = published, published.date if published is not None else None
        return self._today

    def mention(self, state: PeriodState) -> None:
        """Remember a time that was named."""
        self.mentioned = state
        if state.grain in ("day", "first") and timing.names_day(state.text):
            self.day = self.happened = state
        elif state.start is not None and state.grain in _NEARER and not self._holds_day(state):
            self.day = None

    def _holds_day(self, state: PeriodState) -> bool:
        """Whether the day last named lies within a time: 7月5日…。第三季度计划…，当天开工…."""
        day = self.day.start if self.day is not None else None
        if state.grain not in ("quarter", "half") or day is None or state.start is None or state.end is None:
            return False
        return state.start <= day <= state.end

    def resolve(self, time: TimeMention, via: str, current: PeriodState | None) -> PeriodState:
        """Return the days of a time.

        Args:
            time: the time.
            via: where it stands.
            current: what is in force before it in its sentence.
        """
        text = self.folded[time.start : time.end]
        known = current if current is not None else self.standing.in_force("period")
        if timing.FROM_DAY.match(text) and self.day is not None:
            known = self.day
        elif text != "至此" and timing.points_back(text) and self.mentioned is not None:
            known = self.mentioned
        if time.rule == "period.clock" and text[0] != "截" and (known is None or known.grain == "festival"):
            known = self.happened or known  # 5月19日晚，…。晚上7时30分，…: the story goes on on its day
        unnamed = not timing.YEAR.search(text)
        told = known is None and time.grain == "day" and unnamed and time.rule != "period.year_edge"
        story = self.mentioned if told else None
        known = known or story
        if known is not None and known.grain == "vague" and time.rule in ("period.year_edge", "period.point"):
            known = None  # 一年前…; 年底前…: a time so far off lends its year to none
        published = self.standing.facts.published
        if known is not None and time.rule == "period.year_edge" and known.grain in _TERMS and published is not None:
            if known.end is not None and known.end.year > published.year:
                known = None  # 到2020年…；年底前…: the year that goes on
        if known is not None and text == "全年" and known.text.endswith("以来") and published is not None:
            if published.early and known.start is not None and known.start.year < published.year:
                known = None  # 2019年以来，…。全年破案320起, told in January: the year that is over
        days = (known.start, known.end) if known is not None else None
        base = Anchor(self.standing.facts.published)
        anchor = timing.anchor_at(base, days)
        if text == "全年" and anchor.year is None and published is not None:
            if timing.AIMED.match(self.folded, time.end) or self.folded.endswith(_AIMED, 0, time.start):
                anchor = anchor._replace(year=published.year)  # 全年计划建房300套, in January
        start, end = time.resolve(anchor)
        if story is not None:
            # 4月8日 in a story that was in April 2004: the year goes on, and turns where the months begin anew.
            start, end = self._turned(time, anchor, story, (start, end))
            coming = time.resolve(base) if text.endswith("起") else (None, None)
            if coming[0] is not None and base.told is not None and abs((coming[0] - base.told).days) <= _COMING:
                start, end = coming  # 自5月15日起先行一步, behind what was done last year
        elif current is None and unnamed and _turns_of_itself(time):
            recent = time.resolve(base)
            if timing.just_over(recent, self.today(), day=time.grain in ("day", "to_date")):
                start, end = recent
        elif time.grain == "festival" and unnamed and end is not None and anchor.year is not None and known is not None:
            # 去年11月开馆，“五一”前…: the festival that comes next.
            if known.start is not None and (known.start - end).days > _JUST_BEFORE:
                start, end = time.resolve(anchor._replace(year=anchor.year + 1))
        if (
            text[0] == "上"
            and not (known is not None and known.text.startswith("上"))  # 上周…，上周: the same
            and days == (start, end)
            and start is not None
            and (shift := _BEFORE.match(text)) is not None
        ):
            # 9月份，价格由上月上涨0.3%转为…, told in October: the month before the one spoken of.
            start = shifted(start, -1) if shift["month"] else moved(start, -7)
            end = month_end(start.year, start.month) if start is not None and shift["month"] else moved(end, -7)
        if time.rule in _BACK_RULES and not text.startswith(_COUNTED_BACK):
            start, end = self._of_story(time, text, days, base, (start, end))
        if time.rule == "period.last_units" and "连续" in text[:3] and days is not None:
            # 自14日至16日，…连续3天突破…: the days that were told.
            start, end = days if self._of_story(time, text, days, base, (None, None)) == days else (start, end)
        today = self.today()
        if time.rule == "period.year_edge" and end is not None and today is not None and end < today and not story:
            recent = time.resolve(base)
            if recent[1] is not None and recent[1] > today and timing.AIMED.match(self.folded, time.end):
                start, end = recent  # 去年排查的案件…，年底以前化解率要超过九成
        if (
            text[0] == "截"
            and time.rule in _UNDATED
            and unnamed
            and start is None
            and end is not None
            and today is not None
        ):
            if (end - today).days > _SOON and (earlier := same_months(end.year - 1, (end, end))[1]) is not None:
                end = earlier  # 截至12月31日, in January
        if text.endswith("以来") and known is not None and known.grain == "day" and known.end is not None:
            if start is not None and start < known.end and end == today and today is not None:
                end = (
                    known.end if (today - known.end).days > _HALF_A_YEAR else end
                )  # 2004年6月1日，…自2002年4月加入以来
        if time.rule == "period.day_number" and start is not None and start == end:
            start = end = self._nearest(start, base)
        if timing.PAST_YEAR.fullmatch(text):
            # 过去一年 in a yearly report is the year that it reports on.
            year = next(
                (s.period for s in reversed(self.standing.sections) if s.period and s.period.grain == "year"), None
            )
            start, end = (year.start, year.end) if year is not None else (start, end)
        elif text in _OWN and current is not None and current.grain == _OWN[text] and current.text[0] in _NUMERALS:
            start, end = current.start, current.end  # 3月，…死亡24人(5人为本月报告)
        elif text in _OWN and (reported := self._reported(_OWN[text], base)) is not None:
            start, end = reported.start, reported.end
        elif text in ("至此", "此前"):
            if text == "至此" and self.mentioned is not None and known is None:
                end = None  # what a story has told so far ends on no day that it names
            end = min(end, base.told) if end is not None and base.told is not None else end
        elif text in ("全月", "当月") and known is not None and (month := self._month_so_far(known)) is not None:
            start, end = month, month_end(month.year, month.month)
        elif time.rule == "period.word" and text.startswith(_HAPPENED) and self.happened is not None:
            start = self.happened.start
            end = self.today() if text.endswith("后") else start
            if text.endswith("前") or (start is not None and end is not None and end < start):
                start, end = None, None
        elif text in ("当年", "同年") and not (known is not None and timing.YEAR.search(known.text)):
            if start is not None and base.published is not None and start.year == base.published.year:
                start, end = None, None  # nobody calls the year of publication so where no year was named
        elif text == "期间" and _WEATHER.search(self.folded, max(0, time.start - 4), time.start):
            start, end = None, base.told
        elif text == "期间" and start == end and self.folded[time.start - 1 : time.start].strip(",;。:\n"):
            start, end = None, base.told  # 宣传周期间 lasted longer than the day last named
        elif text == "同期":
            spoken = known or self.mentioned  # 同期 that compares nothing is the time spoken of
            start, end = (spoken.start, spoken.end) if spoken is not None else (None, None)
        return PeriodState(
            self.original[time.start : time.end], start, end, time.grain, (time.start, time.end), via, time.rule
        )

    def _of_story(self, time: TimeMention, text: str, days: Days | None, base: Anchor, found: Days) -> Days:
        """2019年3月启动，…三年来: since then, where that was as long ago; 三个月里: the months that were named."""
        told = _LENGTH.search(text)
        if told is None or (
            found[1] is not None and base.published is not None and found[1].year < base.published.year
        ):
            return found  # 五年来 in a report of spring
        half = told["n"] == "半"
        number = 0 if half else number_of(told["n"]) or 0
        resolve = stretch(number, told["unit"], half=half or bool(told["half"]))[1]
        named = (self.mentioned.start, self.mentioned.end) if self.mentioned is not None else None
        if (
            days is not None
            and days[0] is not None
            and days[1] is None
            and told["unit"] == "年"
            and number
            and text[-1] != "来"
        ):
            after = shifted(days[0], 12 * number)  # 2002年起，…5年投入2.82亿元
            if after is not None and base.today is not None and after <= base.today:
                return days[0], moved(after, -1)
        today = base.today
        if told["unit"] == "年" and days is not None and days[0] is not None and today is not None and number:
            if days[0] == dt.date(today.year - number + 1, 1, 1):
                return days[0], today  # 自1999年开始…7年来, in the seventh year
        for known in (days, named):
            spans = resolve(base._replace(days=known)) if known is not None else (None, None)
            if spans[0] is not None:
                return spans
        return found

    def _month_so_far(self, known: PeriodState) -> dt.date | None:
        """8月以来，…全月…, in a report of the first days of September: the month that it began with."""
        today = self.today()
        if known.grain not in ("since", "same") or known.start is None or known.start.day != 1 or today is None:
            return None
        return known.start if 0 <= (today - known.start).days <= _MONTH_AND_MORE else None

    def _reported(self, grain: str, base: Anchor) -> PeriodState | None:
        """2月份…，本月…, in a report of the first days of March: the month that is reported on; so with a quarter."""
        named, told = self.mentioned, base.told
        if named is None or named.grain != grain or named.end is None or told is None:
            return None
        after = (told - named.end).days
        return named if 0 < after <= (_REPORTING if grain == "month" else _QUARTER_REPORTING) else None

    def _nearest(self, found: dt.date, base: Anchor) -> dt.date:
        """4月18日…，20日…: a day without a month, that nearest to the day last named, but for one that is just over."""
        near = self.day.end if self.day is not None else None
        if near is None or base.told is None or timing.just_over((found, found), base.told, day=True):
            return found
        months = (near.year * 12 + near.month - 1 + shift for shift in (-1, 0, 1))
        days = [day_of(month // 12, month % 12 + 1, found.day) for month in months]
        return min(
            (day for day in days if day is not None and day <= base.told),
            key=lambda day: abs(day - near),
            default=found,
        )

    def _turned(self, time: TimeMention, anchor: Anchor, story: PeriodState, days: Days) -> Days:
        if story.start is None or days[0] is None or anchor.year is None:
            return days
        later = time.resolve(anchor._replace(year=anchor.year + 1))
        today = self.today()
        known = later[0] is not None and (today is None or later[0] <= today)
        return later if known and (story.start - days[0]).days > _HALF_A_YEAR else days
