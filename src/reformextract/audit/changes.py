"""Changes against the levels that they lead from and to: in a sentence, and from one document to the next.

`由185人下降为160人，降幅13.51%` · `总量1236件次，比去年同期减少174件次，降幅12.3%` · `同比上升61.4%` after a report of the year before
"""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from reformextract.audit.intervals import Interval
from reformextract.audit.sides import DOWN, UP, find_from_to
from reformextract.audit.terms import Passage, Term
from reformextract.audit.wording import confirm, contradict, severity_of, shown, shown_like
from reformextract.models import Claim, Confirmation, Finding
from reformextract.normalize import fold
from reformextract.pipeline import find_periods

#: Growth that is no quotient of the printed levels: at other prices, on another footing, a mean over years.
_OTHER_FOOTING = re.compile("可比|同口径|不变价|剔除|扣除|折算|年均|平均每年|每年|实际增长|名义|按.{0,6}计算")
#: What is counted at constant prices by rule (国家统计局, 国民经济核算), so that growth and levels never match.
_CONSTANT_PRICES = re.compile("生产总值|增加值|GDP|产值|经济总量|现价")
#: What is often compared on another footing without a word on it, so that only one sentence about both levels is a ground.
_REVISED = re.compile("产业|收入|工业|服务业|农业|投资|支出")
_RATE_OF_CHANGE = re.compile("[降增涨升减跌]幅|增速|增长率|下降率")
_EARLIER = re.compile("(?:(?<![同环])比|较|与)[^,;。]{0,12}$")
_AGAINST_TIME = re.compile("(?:比|较)((?:一|二|三|四|上|前|下)[^,;。比较]{1,6}?)[升增提涨降减缩][^,;。]{0,4}$")
_HUNDRED = Decimal(100)
_NOTHING = Interval(Decimal(0), Decimal(0))


def find_changes(passage: Passage) -> Iterator[Finding | Confirmation]:
    """Yield the changes of a sentence that were checked against both levels that stand in it.

    Args:
        passage: the sentence.
    """
    for old, new, _ in find_from_to(passage):
        yield from _check_after(passage, old, new)
    compared = list(_find_compared(passage))
    for old, new in compared:
        yield from _check_after(passage, old, new)
    yield from _find_doubly_told(passage, {old for old, _ in compared})


def _check_after(passage: Passage, old: Term, new: Term) -> Iterator[Finding | Confirmation]:
    """What stands right behind two levels as their change."""
    last = max(old, new, key=lambda term: term.start)
    for change in (term for term in passage.terms if term.start >= last.end):
        if not passage.together(last, change) or not (_is_change(change) or change.metric.endswith(("降", "增"))):
            return
        if change.metric != new.metric and not _RATE_OF_CHANGE.search(passage.before(change) + change.metric):
            if not _is_bare(passage.before(change)):
                return
        if _OTHER_FOOTING.search(passage.before(change)) or (
            change.is_share and _CONSTANT_PRICES.search(change.metric)
        ):
            return
        results = _changes(old, new, change)
        if not results:
            continue
        held = [total for total, result in results if result.magnitude.meets(change.interval)]
        total, result = results[0]
        turned = find_turn(passage.before(change))
        if turned is not None and (_NOTHING.below(result) if turned == "down" else result.below(_NOTHING)):
            yield _turned(old, new, change, total)
        elif held:
            yield confirm("change", (old, new, change), held[0])
        else:
            yield contradict("change", (old, new, change), total, result.magnitude, change)


def find_turn(said: str) -> str | None:
    """Return `up` or `down` as the words before a change tell it, None where they tell neither or both.

    Args:
        said: the folded text before its figure.

    >>> find_turn("，同比下降"), find_turn("，降幅达"), find_turn("，减少")
    ('down', 'down', 'down')
    """
    clause = re.split("[,;。、]", said)[-1]
    up, down = UP.search(clause) is not None, DOWN.search(clause) is not None
    return None if up == down else "up" if up else "down"


def _turned(old: Term, new: Term, change: Term, total: str) -> Finding:
    """The finding that a change is told in the wrong direction."""
    word = "减少" if new.interval.below(old.interval) else "增加"
    message = f"{total}，是{word}，与原文“{_clause(change)}”方向不符。"
    claims = tuple(term.claim for term in (old, new, change))
    return Finding("change", severity_of(claims), claims, total, message)


def _clause(change: Term) -> str:
    """The clause of a change as written, up to its figure."""
    claim = change.claim
    at = change.start - claim.sentence.span[0]
    before = claim.sentence.text[:at]
    return re.split("[，,；;。、]", before)[-1] + change.written


def _changes(old: Term, new: Term, change: Term) -> list[tuple[str, Interval]]:
    """What a change of a unit may be, with the sums written out: of percents also in points."""
    sums: list[tuple[str, Interval]] = []
    points = old.is_share and change.unit in ("%", "百分点")
    if change.unit == old.unit or points:
        sums.append((_difference_written(old, new), new.interval.minus(old.interval)))
    if change.is_share and (relative := new.interval.percent_of(old.interval)) is not None:
        sums.append((_percent_written(old, new), relative.minus(Interval(_HUNDRED, _HUNDRED))))
    return sums


def _find_compared(passage: Passage) -> Iterator[tuple[Term, Term]]:
    """Levels whose other one is named in a comparison: 结案5000件，比上年的4000件增长25%."""
    amounts = [term for term in passage.terms if term.claim.aspect == "level"]
    for new, old in pairwise(amounts):
        if old.unit != new.unit or not passage.together(new, old) or not _EARLIER.search(passage.between(new, old)):
            continue
        if new.claim.metric.text != old.claim.metric.text and old.claim.period == new.claim.period:
            continue
        if UP.search(after := passage.after(old)) or DOWN.search(after):
            yield old, new


def _find_doubly_told(passage: Passage, olds: Collection[Term]) -> Iterator[Finding | Confirmation]:
    """A change told as an amount and in percent of a level: 1236件次，减少174件次，降幅12.3%."""
    for level, amount, percent in zip(passage.terms, passage.terms[1:], passage.terms[2:], strict=False):
        if level.claim.aspect != "level" or level.unit != amount.unit or not percent.is_share or level.is_share:
            continue
        if level in olds:
            continue
        if not _is_change(amount) or not _is_change(percent) or not passage.together(level, percent):
            continue
        said = passage.between(amount, percent)
        if _CONSTANT_PRICES.search(level.metric + passage.between(level, percent)):
            continue
        if _OTHER_FOOTING.search(said) or not (_is_bare(said) or _RATE_OF_CHANGE.search(said)) or "分别" in said:
            continue
        turn = find_turn(passage.before(amount))
        other = find_turn(said)
        if turn is None:
            continue
        if other is not None and other != turn:
            yield _turned_round(level, amount, percent)
            continue
        up = turn == "up"
        old = level.interval.minus(amount.interval) if up else level.interval.plus(amount.interval)
        result = amount.interval.percent_of(old)
        if result is None:
            continue
        written = f"{amount.written}÷（{level.written}{'－' if up else '＋'}{amount.written}）"
        if level.exact is not None and amount.exact is not None:
            exact = level.exact - amount.exact if up else level.exact + amount.exact
            written = f"{written}＝{shown(amount.exact * _HUNDRED / exact)}%"
        terms = (level, amount, percent)
        if result.meets(percent.interval):
            yield confirm("change", terms, written)
        else:
            yield contradict("change", terms, written, result, percent)


def _has_other_footing(change: Term) -> bool:
    """Whether a growth is not that of the printed levels."""
    return bool(_CONSTANT_PRICES.search(change.metric) or _OTHER_FOOTING.search(change.claim.sentence.text))


def _turned_round(level: Term, amount: Term, percent: Term) -> Finding:
    """The finding that one change is told in two directions."""
    total = f"{_clause(amount)}，{_clause(percent)}"
    claims = tuple(term.claim for term in (level, amount, percent))
    return Finding("change", "error", claims, total, f"{total}：两处增减方向不同。")


def _is_change(term: Term) -> bool:
    return term.claim.aspect == "change" or _RATE_OF_CHANGE.search(term.metric) is not None


def _is_bare(said: str) -> bool:
    """Whether nothing but the word of the change stands before it: 缩短, 同比下降."""
    rest = re.sub("[,、]|同比|环比|比上年|比去年|较上年|较去年|同期|了|达到?|为|约|近|共|均", "", said)
    return bool(UP.fullmatch(rest) or DOWN.fullmatch(rest))


def find_later_changes(terms: Mapping[str, Sequence[Term]]) -> Iterator[Finding | Confirmation]:
    """Yield the changes that were checked against the levels of both times, wherever these stand.

    Args:
        terms: all terms of levels and changes, by what they are of (see `copies.find_subject`).
    """
    for same in terms.values():
        levels = [term for term in same if term.claim.aspect == "level"]
        for change in same:
            if change.claim.aspect == "change" and (before := _time_before(change.claim)) is not None:
                yield from _check_later(levels, change, before)


def _check_later(
    levels: Sequence[Term], change: Term, before: tuple[dt.date, dt.date]
) -> Iterator[Finding | Confirmation]:
    of, direction = change.claim.doc_id, change.claim.direction
    new = [term for term in levels if _days(term.claim) == _days(change.claim) and term.claim.doc_id == of]
    old = [term for term in levels if _days(term.claim) == before]
    units = {term.unit for term in (*new, *old)}
    if not new or not old or len(units) > 1 or len({term.exact for term in new}) > 1 or direction is None:
        return
    if _has_other_footing(change) or (change.is_share and not new[0].is_share and _REVISED.search(change.metric)):
        return
    signed = change.interval if direction == "up" else _NOTHING.minus(change.interval)
    results = [(term, *made) for term in old for made in _changes(term, new[0], change)]
    held = [(term, total) for term, total, result in results if result.meets(signed)]
    if held:
        yield confirm("change", (held[0][0], new[0], change), held[0][1])
    elif len(old) == 1 and results:
        term, total, result = results[-1]
        if result.magnitude.meets(change.interval):
            yield _turned(term, new[0], change, total)
        else:
            yield contradict("change", (term, new[0], change), total, result.magnitude, change)


def _time_before(claim: Claim) -> tuple[dt.date, dt.date] | None:
    """The time that a change is measured against: the year before, or what its words name (比上半年提高)."""
    if claim.basis == "yoy":
        return _year_before(claim)
    at = claim.value.span[0] - claim.sentence.span[0]
    named = _AGAINST_TIME.search(fold(claim.sentence.text[:at]))
    if claim.basis == "mom" or named is None or claim.source.published is None:
        return None
    found = [
        period for period in find_periods(named[1], published=claim.source.published) if period.start and period.end
    ]
    return (found[0].start, found[0].end) if len(found) == 1 and found[0].start and found[0].end else None


def _days(claim: Claim) -> tuple[dt.date, dt.date] | None:
    period = claim.period
    return None if period is None or period.start is None or period.end is None else (period.start, period.end)


def _year_before(claim: Claim) -> tuple[dt.date, dt.date] | None:
    days = _days(claim)
    return None if days is None else (_back(days[0]), _back(days[1]))


def _back(day: dt.date) -> dt.date:
    """The same day of the year before; the last of a month stays the last."""
    year = max(day.year - 1, dt.MINYEAR)
    last = monthrange(year, day.month)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return day.replace(year=year, day=last if is_last else min(day.day, last))


def _difference_written(old: Term, new: Term) -> str:
    low, high = sorted((old, new), key=lambda term: term.exact or Decimal(0))
    written = f"{high.written}－{low.written}"
    if high.exact is None or low.exact is None:
        return written
    difference = high.exact - low.exact
    return f"{written}＝{shown(difference)}个百分点" if old.is_share else f"{written}＝{shown_like(difference, new)}"


def _percent_written(old: Term, new: Term) -> str:
    low, high = sorted((old, new), key=lambda term: term.exact or Decimal(0))
    written = f"（{high.written}－{low.written}）÷{old.written}"
    if high.exact is None or low.exact is None or not old.exact:
        return written
    return f"{written}＝{shown((high.exact - low.exact) * _HUNDRED / old.exact)}%"
