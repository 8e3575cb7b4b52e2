"""What a text says happened when, and the times that it tells by it later: 登陆前, 改革后, 挂牌以来, 事发时."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from reformextract.periods import TimeMention, number_of
from reformextract.periods.resolution import shifted
from reformextract.scope.state import Event, PeriodState
from reformextract.scope.timeline import Timeline
from reformextract.scope.times import NO_PERIOD

#: What is begun or changed, and dates what comes after it.
_HAPPENS = (
    "启动|开展|实施|推行|施行|试行|试点|上线|开通|挂牌|成立|调整|改革|放开|整合|合并|搬迁|投用|运行|运营|开业|投产|签订|签署|揭牌|开园|开馆"
    "|开放|组建|设立|建成|通车|并网|改造|治理|升级|重组|改制|入驻|启用"
)
_HAPPENED = re.compile(_HAPPENS)
_CLAUSE = re.compile(r"(?P<last>[\u4e00-\u9fff]{2})(?=[,;。])")
#: What stands between a day and an event of it that figures are counted from.
_HAPPENED_SINCE = re.compile(r"(?![是为也])[\u4e00-\u9fff“”\"]{2,14}?以来(?!的|最|首)")
#: 登陆前, 开业当天: by a day on which the text says that something happened.
_BY_EVENT = re.compile(r"(?P<event>[\u4e00-\u9fff]{2})(?P<way>之?前(?![往来行进锋述去])|当[天日晚])")
_BY_CHANGE = re.compile(rf"(?<![比较是为于与同])(?P<event>{_HAPPENS})(?P<way>[之以]?前|之?后)(?=,)")
#: 改革前只有3015元: before something that the text dates nowhere.
_BEFORE = re.compile(
    rf"(?<![比较是为于与同])(?:{_HAPPENS}|[震灾])(?:[之以])?前(?=,|只有|仅|才|不[足到]|一直|每|平均|人均|全)"
)
#: 检查8月20日启动，…已抽查842家: what was done since.
_BEGAN = re.compile(rf"(?:正式|全面|率先|就)?(?:{_HAPPENS})[^,;。:\d]{{0,20}},")
_SO_FAR = re.compile(r"累计|(?<![早而])已(?!经批准)|共(?=[\u4e00-\u9fff]{1,6}\d)|先后")
_AND_SINCE = re.compile(rf"(?:起)?[^,;。:\d]{{0,3}}(?:{_HAPPENS})[^,;。:\d]{{0,16}},")
_LASTING = re.compile(r",?[^,;。:\d]{0,16}?为期(?P<n>\d{1,3}|[一二两三四五六七八九十]{1,2}|半)个?(?P<unit>年|月|周|天)")
_FOR_SO_LONG = re.compile(
    rf"(?P<event>{_HAPPENS})(?:以来)?(?:已|近)?(?P<n>\d{{1,2}}|[半一二两三四五六七八九十]{{1,2}})"
    r"(?P<unit>个?多?月|年|天|周)(?P<half>半)?(?P<more>多)?(?:以?来)?(?=,)"
)
_LENGTH_ENDS = re.compile(r"[月年天周]半?多?(?:以?来)?,")
_LONGEST = 12
_SINGLE = frozenset({"day", "month", "year"})
_DAY = dt.timedelta(days=1)


class Happenings:
    """What the text said so far happened when."""

    def __init__(self, folded: str, original: str, timeline: Timeline) -> None:
        self.folded = folded
        self.original = original
        self.timeline = timeline
        #: When what happened: the verb, or the two characters before a clause's end (挂牌), with the time.
        self.dated: dict[str, PeriodState] = {}

    def remember(self, events: list[Event], end: int) -> None:
        """Remember what a sentence dates: 2021年3月，县综治中心挂牌."""
        for event in events:
            value = event.value
            if isinstance(value, PeriodState) and value.start is not None and value.grain in _SINGLE:
                for clause in _CLAUSE.finditer(self.folded, event.start, end):
                    self.dated.setdefault(clause["last"], value)
                for verb in _HAPPENED.finditer(self.folded, event.start, end):
                    self.dated.setdefault(verb[0], value)

    def told_by(self, start: int, end: int) -> list[Event]:
        """登陆前，…: up to the day that the text gave the event; 开业当天: that day; 改革后，…: from then on."""
        found: list[Event] = []
        if self.dated and (by := _BY_EVENT.match(self.folded, start, end)) is not None:
            found += self._by(by, end)
        # What these patterns end with is quick to look for.
        before_it, behind_it = self.folded.find("前", start, end) >= 0, self.folded.find("后,", start, end) >= 0
        for change in _BY_CHANGE.finditer(self.folded, start, end) if self.dated and (before_it or behind_it) else ():
            found += self._by(change, end)
        for mark in _LENGTH_ENDS.finditer(self.folded, start, end):
            lasted = _FOR_SO_LONG.search(self.folded, max(start, mark.start() - _LONGEST), mark.end())
            if lasted is not None:
                found.append(self._for_so_long(lasted, end))
        for before in _BEFORE.finditer(self.folded, start, end) if before_it else ():
            if not any(event.start <= before.start() < event.until for event in found):
                part = self.folded.find(";", before.end(), end)
                found.append(Event(before.start(), part if part >= 0 else end, NO_PERIOD))
        return found

    def _for_so_long(self, lasted: re.Match[str], end: int) -> Event:
        """上线半年多，…: since it began, up to the day of publication; 新政实施9个月，…: so long from the day on that was told."""
        known, today = self.dated.get(lasted["event"]), self.timeline.today()
        start, last = (known.start if known is not None else None), today
        number = number_of(lasted["n"]) if lasted["n"] != "半" else None
        if start is not None and number and "月" in lasted["unit"] and not lasted["more"]:
            after = shifted(start, number)
            last = after - _DAY if after is not None and (today is None or after <= today) else today
        text = self.original[slice(*lasted.span())]
        return Event(
            lasted.start(), end, PeriodState(text, start, last, "since", lasted.span(), "sentence", "period.event")
        )

    def _by(self, by: re.Match[str], end: int) -> list[Event]:
        day = self.dated.get(by["event"])
        if day is None or day.start is None or (day.span is not None and day.span[0] > by.start()):
            return []
        begin, today, grain = day.start, self.timeline.today(), "day"
        first: dt.date | None = begin
        last: dt.date | None = begin
        if by["way"].endswith("前"):
            first, grain = None, "to_date"
            last = begin if day.grain == "day" else begin - _DAY
        elif by["way"].endswith("后"):
            last, grain = (today, "since") if today is not None and today >= begin else (None, "since")
        text = self.original[slice(*by.span())]
        return [Event(by.start(), end, PeriodState(text, first, last, grain, by.span(), "sentence", "period.event"))]

    def lasting(self, state: PeriodState, time: TimeMention) -> PeriodState:
        """2022年4月，全国启动为期半年的行动: so long from then on; 自2010年底启动…，…: from then up to now."""
        if state.start is None or state.grain not in _SINGLE:
            return state
        from_then = state.end is None  # 从2020年开始开展为期三年的行动
        told = _LASTING.match(self.folded, time.end) if from_then or state.grain != "year" else None
        if told is not None:
            half = told["n"] == "半"
            number = (
                (6 if half else 12 * (number_of(told["n"]) or 0)) if told["unit"] == "年" else number_of(told["n"]) or 0
            )
            days = told["unit"] in "天周"
            length = number * (7 if told["unit"] == "周" else 1)
            after = state.start + dt.timedelta(days=length) if days else shifted(state.start, number)
            return (
                replace(state, end=after - _DAY, grain="range") if after is not None and after > state.start else state
            )
        today = self.timeline.today()
        if from_then:
            return state
        if self.folded[time.start] in "自从" and today is not None and _AND_SINCE.match(self.folded, time.end):
            return replace(state, end=today, grain="since") if state.start <= today else state
        return state

    def began(self, state: PeriodState, time: TimeMention, end: int) -> list[Event]:
        """检查8月20日启动，…已抽查842家: what was done since that day."""
        today = self.timeline.today()
        if state.grain not in _SINGLE or state.start is None or today is None or state.start > today:
            return []
        begun = _BEGAN.match(self.folded, time.end)
        so_far = _SO_FAR.search(self.folded, begun.end(), end) if begun is not None else None
        if so_far is None:
            return []
        return [Event(so_far.start(), end, replace(state, end=today, grain="since", rule="period.event"))]

    def since(self, state: PeriodState, time: TimeMention) -> PeriodState:
        """6月25日行动启动以来: from that day; 挂牌以来: from the day that the text gave the event, if it did."""
        happened = _HAPPENED_SINCE.match(self.folded, time.end)
        if happened is not None and state.grain != "since" and state.start is not None:
            span = (time.start, happened.end())
            text = self.original[slice(*span)]
            since = PeriodState(text, state.start, self.timeline.today(), "since", span, "sentence", "period.event")
            self.dated.setdefault(text[-4:-2], replace(since, grain="day"))
            return since
        if time.rule == "period.event_since" and state.start is not None:
            self.dated.setdefault(self.folded[time.end - 4 : time.end - 2], replace(state, grain="day"))
        if state.start is None and state.text.endswith("以来"):
            known = self.dated.get(self.folded[time.end - 4 : time.end - 2])
            return replace(state, start=known.start, grain="since") if known is not None else state
        return state
