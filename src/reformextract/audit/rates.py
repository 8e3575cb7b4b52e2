"""Rates and shares: a percent against the part and the whole that it is made of.

`调解640件，成功416件，成功率65%` · `选聘网格员642名，大专以上409名，占63.7%` · `办结60471件，占结案总数的63.2%`
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reformextract.audit.intervals import Interval
from reformextract.audit.partners import find_partner
from reformextract.audit.terms import Passage, Term, core_of, is_short_for, same_setting, same_time
from reformextract.audit.wording import confirm, contradict, shown
from reformextract.models import AuditRule, Confirmation, Finding

#: What is only new of a year is no whole of what was done in it, for there was a rest of the year before.
_NOT_WHOLE = re.compile("新收|新增|新接|新受理|新立|旧存|积存")
#: A share that names no whole is of what stands before: 占75%, 占比为65%.
_BARE_SHARE = re.compile("(?:占|占比|比重|比例)(?:为|达到?|约|近|超过|高达|的)*")
#: 占同类问题的53.3%: the whole is what stands before.
_SAME_KIND = re.compile("(?:同|该|此|这)类[\u4e00-\u9fff]{0,4}")
_OF_BEFORE = re.compile("^[^,]{0,4}其中")
#: What says that a part is what was aimed at with the whole: 开展和解84件，促成79件.
_REACHED = re.compile("[促达办]成|成功")
#: Sentences that a whole may stand before its part.
_BACK = 2


class _Quotient(NamedTuple):
    """A part and its whole; `both` where the whole is the other part, so that it is of both together."""

    part: Term
    whole: Term
    both: bool = False

    @property
    def percent(self) -> Interval | None:
        whole = self.whole.interval
        return self.part.interval.percent_of(whole.plus(self.part.interval) if self.both else whole)

    @property
    def written(self) -> str:
        part, whole = self.part, self.whole
        over = f"（{whole.written}＋{part.written}）" if self.both else whole.written
        if part.exact is None or whole.exact is None:
            return f"{part.written}÷{over}"
        total = whole.exact + part.exact if self.both else whole.exact
        return f"{part.written}÷{over}＝{shown(part.exact * 100 / total)}%"

    def check(self, rule: AuditRule, rate: Term) -> Finding | Confirmation | None:
        """What comes of it for a printed rate."""
        result, terms = self.percent, (self.part, self.whole, rate)
        if result is None or (rule == "share" and self.whole.interval.below(self.part.interval)):
            return None  # what is more than another is no part of it
        if result.meets(rate.interval):
            return confirm(rule, terms, self.written)
        return contradict(rule, terms, self.written, result, rate)


def find_rates(passages: Sequence[Passage], at: int) -> Iterator[Finding | Confirmation]:
    """Yield the rates and shares of a sentence that were checked against their part and whole.

    Args:
        passages: the sentences of a document.
        at: which of them.
    """
    passage = passages[at]
    told = _find_shared_out(passages, at)
    yield from told.values()
    for rate in passage.terms:
        if not rate.is_share or rate.claim.aspect not in ("level", "share") or rate in told:
            continue
        rule: AuditRule = "share" if rate.claim.aspect == "share" else "rate"
        of_figure = _find_figure(passage, rate)
        if of_figure is not None:
            checked = of_figure.check("rate", rate)  # 完成计划的112% may be more than all
        elif (held := _find_held(passages, at, rate)) is not None:
            checked = confirm(rule, (held.part, held.whole, rate), held.written)
        else:
            meant = _find_meant(passages, at, rate)
            # 发出建议782件，行政机关回复778件: a partner may be another's doing
            same = same_time if meant is not None and find_partner(rate.metric) is not None else same_setting
            checked = None if meant is None or not same(meant.part, meant.whole) else meant.check(rule, rate)
        if checked is not None:
            yield checked


# --- which quotient it is --------------------------------------------------------------------------------------------


def _find_figure(passage: Passage, rate: Term) -> _Quotient | None:
    """The whole is a figure right before the rate: 再就业8.4万人，完成年计划7.5万人的112%."""
    aims = [term for term in passage.terms if term.end <= rate.start and term.is_amount]
    whole = max(aims, key=lambda term: term.end, default=None)
    if whole is None or passage.between(whole, rate).strip() != "的":
        return None
    parts = [term for term in passage.terms if term.end <= whole.start and term.is_amount]
    if not parts or parts[-1].unit != whole.unit or not passage.together(parts[-1], rate):
        return None
    return _Quotient(parts[-1], whole)


def _find_held(passages: Sequence[Passage], at: int, rate: Term) -> _Quotient | None:
    """A part right before the rate with any whole before it that makes the rate."""
    passage = passages[at]
    parts = _parts(passage, rate)
    if not parts or not rate.interval.is_narrow:
        return None
    wholes = [term for term in _earlier(passages, at, parts[0]) if term.is_amount]
    turned = (True, False) if _is_negative(rate) else (False,)
    for part in parts:
        for whole in reversed(wholes):
            for both in turned if part.unit == whole.unit else ():
                quotient = _Quotient(part, whole, both)
                percent = quotient.percent
                if percent is not None and percent.is_narrow and percent.meets(rate.interval):
                    return quotient
    return None


def _find_meant(passages: Sequence[Passage], at: int, rate: Term) -> _Quotient | None:
    """The part and the whole that the words of a rate or share mean."""
    passage = passages[at]
    if rate.claim.aspect == "level":
        return _rate_of_partners(passages, at, rate) or _rate_of_neighbours(passage, rate)
    parts = _parts(passage, rate)
    whole = _share_whole(passages, at, parts[0], rate) if parts else None
    return None if whole is None else _Quotient(parts[0], whole)


def _rate_of_partners(passages: Sequence[Passage], at: int, rate: Term) -> _Quotient | None:
    """Part and whole by what a rate of this name is made of: 结案率 of what was concluded and what was received."""
    partner = find_partner(rate.metric)
    if partner is None:
        return None
    near = passages[max(0, at - 1) : at + 1]
    amounts = [(home, term) for home in near for term in home.terms if term.is_amount and not term.is_mean]
    parts = [(home, term) for home, term in amounts if term.end <= rate.start and partner.part.search(home.named(term))]
    if not parts or (partner.qualifier and partner.qualifier not in parts[-1][1].metric):
        return None
    passage, part = parts[-1]
    wholes = [
        (home, term)
        for home, term in amounts
        if term.end <= part.start and term.unit == part.unit and partner.whole.search(home.named(term))
    ]
    wholes = [(home, term) for home, term in wholes if not _NOT_WHOLE.search(home.named(term))]
    wholes = [(home, term) for home, term in wholes if not home.is_among(term)] or wholes
    if not wholes or _NOT_WHOLE.search(passage.named(part)) or not same_time(part, rate):
        return None
    return _Quotient(part, wholes[-1][1], _is_negative(rate))


def _rate_of_neighbours(passage: Passage, rate: Term) -> _Quotient | None:
    """Part and whole right before the rate, where the rate has its name from one of them."""
    parts = _parts(passage, rate)
    before = [term for term in passage.terms if parts and term.end <= parts[0].start and term.is_amount]
    if not before or parts[0].unit != before[-1].unit or not passage.together(before[-1], rate):
        return None
    part, whole = parts[0], before[-1]
    if _NOT_WHOLE.search(whole.metric) or _NOT_WHOLE.search(part.metric):
        return None
    stem = rate.metric.removesuffix("率")
    if stem == rate.metric or len(stem) < 2:
        return None
    said = passage.between(whole, part)
    named = stem[-2:] in part.metric or stem[-2:] in said or (stem[-2:] in whole.metric and _REACHED.search(said))
    if not named or ("其中" in said and stem[-2:] not in part.metric):
        return None
    return _Quotient(part, whole, _is_negative(rate))


def _share_whole(passages: Sequence[Passage], at: int, part: Term, rate: Term) -> Term | None:
    """The whole of a share: what its words name, or, where they name none, what stands before."""
    passage = passages[at]
    if rate.claim.reference is not None and not _SAME_KIND.match(rate.claim.reference.text):
        wholes = _named_wholes(_earlier(passages, at, part), rate.claim.reference.text, part.unit)
        return wholes[-1] if wholes else None
    clause = re.split("[,、]", passage.between(part, rate))[-1].strip()
    clause = _SAME_KIND.sub("", clause).removesuffix("的")
    if not _BARE_SHARE.fullmatch(clause.removeprefix(rate.metric) if rate.metric in part.metric else clause):
        return None
    before = [term for term in passage.terms if term.end <= part.start and term.is_amount and not term.is_mean]
    before = [term for term in before if term.unit == part.unit and passage.together(term, part)]
    if not before and at and _OF_BEFORE.match(passage.text):
        last = [term for term in passages[at - 1].terms if term.is_amount]
        return last[0] if len(last) == 1 and part.unit == last[0].unit else None
    larger = [term for term in before if not term.interval.below(part.interval)]
    return larger[-1] if larger else None


def _named_wholes(terms: Iterable[Term], name: str, unit: str) -> list[Term]:
    """The amounts that a whole names: 审结总数 the 审结案件, 办证总量 the 办理公证."""
    core = core_of(name)
    return [term for term in terms if term.is_amount and term.unit == unit and is_short_for(core, core_of(term.metric))]


# --- several at once -------------------------------------------------------------------------------------------------


def _find_shared_out(passages: Sequence[Passage], at: int) -> dict[Term, Finding | Confirmation]:
    """Shares that are told one behind another: 工资收入300元、经营收入200元，分别占总收入的60%和40%."""
    passage, told = passages[at], dict[Term, Finding | Confirmation]()
    shares = [term for term in passage.terms if term.claim.aspect == "share" and term.is_share]
    for index, first in enumerate(shares):
        if not re.search("分别占[^,;。]{0,30}$", passage.text[: first.start - passage.start]):
            continue
        run = [first]
        for share in shares[index + 1 :]:
            if passage.between(run[-1], share).strip() not in ("、", "和", "及"):
                break
            run.append(share)
        amounts = [term for term in passage.terms if term.end <= first.start and term.is_amount]
        figure = amounts.pop() if amounts and passage.between(amounts[-1], first).strip() == "的" else None
        parts = amounts[-len(run) :]
        if len(parts) < len(run) or len(run) < 2 or len({part.unit for part in parts}) > 1:
            continue
        earlier = [term for term in _earlier(passages, at, parts[0]) if term.is_amount and term.unit == parts[0].unit]
        named = [share.claim.reference.text for share in run if share.claim.reference is not None]
        wholes = (
            [figure]
            if figure is not None
            else _named_wholes(earlier, named[0], parts[0].unit)
            if named
            else earlier[-1:]
        )
        if not wholes:
            continue
        for part, share in zip(parts, run, strict=True):
            checked = _Quotient(part, wholes[-1]).check("share", share)
            if checked is not None:
                told[share] = checked
    return told


# --- terms and names -------------------------------------------------------------------------------------------------


def _parts(passage: Passage, rate: Term) -> list[Term]:
    """The amount right before the rate; of 486件672人 either."""
    before = [term for term in passage.terms if term.end <= rate.start and term.claim.aspect != "change"]
    if not before or not before[-1].is_amount or not passage.together(before[-1], rate):
        return []
    last = before[-1]
    if len(before) > 1 and before[-2].is_amount and not passage.between(before[-2], last).strip():
        return [last, before[-2]]
    return [last]


def _earlier(passages: Sequence[Passage], at: int, part: Term) -> list[Term]:
    """The terms before a part, in its sentence and in those before it."""
    near = (term for passage in passages[max(0, at - _BACK) : at + 1] for term in passage.terms)
    return [term for term in near if term.end <= part.start]


def _is_negative(rate: Term) -> bool:
    return rate.metric.startswith(("不", "未"))
