"""Rates and shares: a percent against the part and the whole that it is made of.

`调解640件，成功416件，成功率65%` · `选聘网格员642名，大专以上409名，占63.7%` · `办结60471件，占结案总数的63.2%`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reformextract.audit.intervals import Interval
from reformextract.audit.terms import Passage, Term
from reformextract.audit.wording import confirm, contradict, shown
from reformextract.models import AuditRule, Confirmation, Finding
from reformextract.normalize import fold

#: What is only new of a year is no whole of what was done in it, for there was a rest of the year before.
_NOT_WHOLE = re.compile("新收|新增|新接|新受理|新立|旧存|积存")
#: A share that names no whole is of what stands right before: 占75%, 占比为65%.
_BARE_SHARE = re.compile("(?:占|占比|比重|比例)(?:为|达到?|约|近|超过|高达|的)*")
_OF_BEFORE = re.compile("^(?:[^,]{0,4})其中")
#: What says that a part is what was aimed at with the whole: 开展和解84件，促成79件.
_REACHED = re.compile("[促达办]成|成功")
#: What a whole is called besides its own words: 结案总数, 全部结案, 案件总量的.
_TOTAL = re.compile("总数|总量|总额|总人数|总件数|全部|全市|全省|全县|全年|所有|同期|总|的|数$|量$")
#: Sentences that a whole may stand before its part.
_BACK = 2


def find_rates(passages: Sequence[Passage], at: int) -> Iterator[Finding | Confirmation]:
    """Yield the rates and shares of a sentence that were checked against their part and whole.

    Args:
        passages: the sentences of a document.
        at: which of them.
    """
    passage = passages[at]
    for rate in passage.terms:
        if not rate.is_share or rate.claim.aspect not in ("level", "share"):
            continue
        parts = _parts(passage, rate)
        if not parts:
            continue
        earlier = [term for before in passages[max(0, at - _BACK) : at] for term in before.terms]
        wholes = [term for term in (*earlier, *passage.terms) if term.is_amount and term.start < parts[0].start]
        of_both = rate.metric.startswith(("不", "未"))
        held = next(
            (
                (part, whole, both)
                for part in parts
                for whole in reversed(wholes)
                if part.unit == whole.unit
                for both in ((True, False) if of_both else (False,))
                if (result := _percent(part, whole, both)) is not None
                if result.meets(rate.interval) and result.is_narrow and rate.interval.is_narrow
            ),
            None,
        )
        rule: AuditRule = "share" if rate.claim.aspect == "share" else "rate"
        if held is not None:
            part, whole, both = held
            yield confirm(rule, (part, whole, rate), _written(part, whole, both))
            continue
        part = parts[0]
        found = (
            _share_whole(passages, at, part, rate) if rate.claim.aspect == "share" else _rate_whole(passage, part, rate)
        )
        if found is None or not _same_setting(part, found):
            continue
        result = _percent(part, found, of_both)
        if result is None or (rule == "share" and found.interval.below(part.interval)):  # then it is no part of that
            continue
        if result.meets(rate.interval):  # 九成以上
            yield confirm(rule, (part, found, rate), _written(part, found, of_both))
        else:
            yield contradict(rule, (part, found, rate), _written(part, found, of_both), result, rate)


def _parts(passage: Passage, rate: Term) -> list[Term]:
    """The amount right before the rate; of 486件672人 either."""
    before = [term for term in passage.terms if term.end <= rate.start and term.claim.aspect != "change"]
    if not before or not before[-1].is_amount or not passage.together(before[-1], rate):
        return []
    last = before[-1]
    if len(before) > 1 and before[-2].is_amount and not passage.between(before[-2], last).strip():
        return [last, before[-2]]
    return [last]


def _percent(part: Term, whole: Term, both: bool) -> Interval | None:
    """How many percent the part is of the whole, or, where the whole is the other part, of both."""
    return part.interval.percent_of(whole.interval.plus(part.interval) if both else whole.interval)


def _same_setting(part: Term, whole: Term) -> bool:
    """Whether two amounts are of one agency and one time."""
    one, other = part.claim, whole.claim
    if one.agency is not None and other.agency is not None and one.agency.name != other.agency.name:
        return False
    if one.period is None or other.period is None:
        return one.period is None and other.period is None
    return (one.period.start, one.period.end) == (other.period.start, other.period.end)


def _rate_whole(passage: Passage, part: Term, rate: Term) -> Term | None:
    """The whole of a rate: the amount right before its part, where the rate has its name from one of them."""
    before = [term for term in passage.terms if term.end <= part.start and term.is_amount]
    if not before or part.unit != before[-1].unit or not passage.together(before[-1], rate):
        return None
    whole = before[-1]
    if _NOT_WHOLE.search(whole.metric) or _NOT_WHOLE.search(part.metric):
        return None
    stem = rate.metric.removesuffix("率")
    if stem == rate.metric or len(stem) < 2:
        return None
    said = passage.between(whole, part)
    named = stem[-2:] in part.metric or stem[-2:] in said or (stem[-2:] in whole.metric and _REACHED.search(said))
    return whole if named and (stem[-2:] in part.metric or "其中" not in said) else None


def _share_whole(passages: Sequence[Passage], at: int, part: Term, rate: Term) -> Term | None:
    """The whole of a share: what its words name, or, where they name none, what stands right before."""
    passage = passages[at]
    if rate.claim.reference is not None:
        name = _core(rate.claim.reference.text)
        near = [term for before in passages[max(0, at - _BACK) : at + 1] for term in before.terms]
        wholes = [
            term
            for term in near
            if term.is_amount and term.start < part.start and part.unit == term.unit and _core(term.metric) == name
        ]
        return wholes[-1] if len(wholes) == 1 and name else None
    clause = re.split("[,、]", passage.between(part, rate))[-1].strip()
    if not _BARE_SHARE.fullmatch(clause.removeprefix(rate.metric) if rate.metric in part.metric else clause):
        return None
    before = [term for term in passage.terms if term.end <= part.start and term.is_amount]
    if not before and at and _OF_BEFORE.match(passage.text):
        last = [term for term in passages[at - 1].terms if term.is_amount]
        return last[0] if len(last) == 1 and part.unit == last[0].unit else None
    if not before or part.unit != before[-1].unit or not passage.together(before[-1], part):
        return None
    return before[-1]


def _core(name: str) -> str:
    return _TOTAL.sub("", fold(name))


def _written(part: Term, whole: Term, both: bool) -> str:
    """The sum written out, with the printed figures."""
    over = f"（{whole.written}＋{part.written}）" if both else whole.written
    if part.exact is None or whole.exact is None:
        return f"{part.written}÷{over}"
    total = whole.exact + part.exact if both else whole.exact
    return f"{part.written}÷{over}＝{shown(part.exact * 100 / total)}%"
