"""Which times open more than their sentence: a paragraph, or the section that it begins."""

from __future__ import annotations

import re

from reformextract.metrics.phrases import PhraseTable
from reformextract.periods import TimeMention
from reformextract.scope import tellings
from reformextract.scope import times as timing
from reformextract.scope.state import PeriodState, Span, Standing
from reformextract.scope.timeline import Timeline

_FEW = 2
#: The document and its title.
_TITLED = 2
#: （一）2007年，…; 1、2007年，…: the number of an item.
_LABEL = re.compile(
    r"[ \u3000]*(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:\)、?|[、.])|[\u2460-\u2473\u2474-\u2487\u3220-\u3229])[ \u3000]*"
)
#: Times that hold for the rest of the paragraph where it has none.
_SHORT = frozenset({"month", "week"})
#: So near before a time a quotation begins that it stands in.
_QUOTED = 40
#: A verdict that is told, at the end of its sentence.
_VERDICT = re.compile(r"(?:宣判|宣告判决|作出[^,;。]{0,8}判决)[。:]")


class Openers:
    """What the times of one document open as the walk goes on."""

    def __init__(self, phrases: PhraseTable, folded: str, standing: Standing, timeline: Timeline) -> None:
        self.phrases = phrases
        self.folded = folded
        self.standing = standing
        self.timeline = timeline

    def opens(self, start: int, time: TimeMention, off: list[Span]) -> bool:
        """Tell whether a time begins what its sentence tells: nothing but words of a report stands before it.

        Args:
            start: where the sentence begins.
            time: the time.
            off: the spans of times and places, in order.
        """
        label = _LABEL.match(self.folded, start, time.start)
        start = label.end() if label is not None else start
        if "其中" in self.folded[start : time.start]:
            return False
        if tellings.introduced(self.folded, start, time):
            return True
        a, b = self.phrases.core(self.folded, start, time.start, off, introducers=False)
        return b <= a

    def open_period(self, state: PeriodState) -> None:
        """A sentence begins with a time: it holds for the paragraph, a long one at the section's head for the section."""
        later = self.standing.sentence_index > 0
        if (state.text.endswith("同期") and state.text != "同期") or state.text.startswith(
            ("连续", "已连续", "事发", "案发")
        ):
            return  # what it names is compared with; 连续三年 and 事发时 are their sentence's
        standing = self.standing.paragraph.period
        if later and state.start is not None and state.end is None and self.standing.in_force("period") is not None:
            return  # 从7月份开始，…: the paragraph goes on with its own time
        if later and state.grain not in timing.CARRYING | _SHORT:
            if state.grain == "day" and standing is not None and standing.grain == "day":
                self.standing.paragraph.period = state.held("paragraph")  # a story told day by day
            return
        if later and state.grain in _SHORT and standing is not None and standing.grain != "vague":
            return  # 今年以来，…。8月份，…: the month is its sentence's; 最近，…。上周，…: what follows is of the week
        if later and _holds(state, standing):
            return  # 上月，…。前10个月…: a look back is its sentence's
        self.standing.paragraph.period = state.held("paragraph")
        if later or self.standing.section.opened or self._spoken(state):
            return
        if self.carries(state) and not self.long_ago(state):
            self.open_section(state)
        elif state.grain == "to_date" and state.text.startswith("截") and self._under_heading():
            self.standing.section.period = state.held("section")  # 3、未结案情况\n截止9月20日，…

    def open_verdict(self, told: PeriodState, end: int) -> None:
        """定于8月29日宣判。判决…: what was decided stands behind the day on which it was told."""
        if told.grain == "day" and told.span is not None and _VERDICT.search(self.folded, told.span[1], end):
            self.standing.paragraph.period = told.held("paragraph")

    def _under_heading(self) -> bool:
        """Whether the section has a heading of its own, below those of the document."""
        return self.standing.section.level > 0

    def _spoken(self, state: PeriodState) -> bool:
        """3日，村民刘某说：“2017年，我家卖了6000元！”: what somebody tells of himself is no time of the section."""
        if state.span is None:
            return False
        near = max(0, state.span[0] - _QUOTED)
        quote = self.folded.rfind("“", near, state.span[0])
        return quote > 0 and self.folded[quote - 1] in ":," and self.folded.find("”", quote, state.span[0]) < 0

    def carries(self, state: PeriodState) -> bool:
        """Tell whether a time may hold for a whole section."""
        return timing.carries(state.grain, (state.start, state.end), self.timeline.today())

    def long_ago(self, state: PeriodState) -> bool:
        """2004年，… at the head of a story of 2021: where it began, and not what it is on."""
        today = self.timeline.today()
        return (
            self.standing.section.level <= 0
            and len(self.standing.sections) <= _TITLED  # below a heading of its own it is what the section is on
            and state.grain in timing.DATED
            and state.end is not None
            and today is not None
            and today.year - state.end.year > 1
        )

    def open_section(self, state: PeriodState) -> None:
        """Take a time over for the section, unless one above tells more exactly which time that is."""
        holder = next((s for s in reversed(self.standing.sections) if s.period is not None), None)
        if holder is not None and holder.period is not None:
            if timing.only_widens(holder.period, state):
                return
            if holder.figures < _FEW and timing.only_widens(state, holder.period):
                # 年初以来 in a lead-in with hardly a figure: the first figures tell which months the report is on.
                holder.period = state.held("section")
                return
        self.standing.section.period = state.held("section")


def _holds(outer: PeriodState, inner: PeriodState | None) -> bool:
    """Tell whether a time is the longer one of which the paragraph told a part."""
    if inner is None or inner.start is None or inner.end is None or outer.start is None or outer.end is None:
        return False
    return outer.start < inner.start and inner.end <= outer.end and inner.grain == "month"
