"""Figures of a sentence that bring one another's time along: an average over years, the two ends of a change."""

from __future__ import annotations

from reformextract.models import Quantity
from reformextract.scope import times as timing
from reformextract.scope.state import Event, PeriodState, Standing, latest

_YEARS_LONG = 366


def average(
    folded: str,
    start: int,
    events: list[Event],
    standing: Standing,
    quantities: list[Quantity],
    periods: list[PeriodState | None],
) -> None:
    """2000年达8.9万亿元，平均每年增长8.3%: the average is of the years under discussion, not of one."""
    begin = start
    if timing.AVERAGED.search(folded, begin, quantities[-1].span[0]) is None:
        return
    for index, quantity in enumerate(quantities):
        own = periods[index]
        if timing.AVERAGED.search(folded, begin, quantity.span[0]) and not (_long(own) or _until(own)):
            known = [e.value for e in events if isinstance(e.value, PeriodState)]
            known += [s.period for s in (standing.paragraph, *reversed(standing.sections)) if s.period]
            periods[index] = next((p for p in known if _long(p)), own)
        if not timing.continues(folded, quantity.span[1]):
            begin = quantity.span[1]


def move(
    folded: str,
    start: int,
    events: list[Event],
    compared: PeriodState | None,
    standing: Standing,
    quantities: list[Quantity],
    periods: list[PeriodState | None],
) -> None:
    """由29%上升到32%: the first is of the time before, where the sentence names one."""
    before: PeriodState | None = None
    for index in range(len(quantities) - 1):
        at = quantities[index].span[0]
        if not timing.moves(folded, start, quantities[index], quantities[index + 1]):
            continue
        own = periods[index]
        if own is periods[index + 1] and timing.held(folded, own, quantities[index]):
            # 上年末积存的19件案件减至4件: what it came to is of the time that was in force before.
            earlier = [e for e in events if e.value is not own]
            later = latest(earlier, at) or standing.in_force("period")
            periods[index + 1] = later if isinstance(later, PeriodState) else None
            continue
        if any(e.limited and e.start < at <= e.until and e.value is own for e in events):
            before = own
        elif own is not None and own is periods[index + 1] and own.grain == "range" and _long(own):
            periods[index], periods[index + 1] = timing.ends_of(own)
        elif before is not None or compared is not None:
            behind = compared is not None and compared.span is not None and compared.span[0] > at
            periods[index] = before or (None if behind else compared)
        else:
            periods[index] = None


def _until(period: PeriodState | None) -> bool:
    return period is not None and period.start is None and period.end is not None


def _long(period: PeriodState | None) -> bool:
    return (
        period is not None
        and period.start is not None
        and period.end is not None
        and (period.end - period.start).days > _YEARS_LONG
    )
