"""Wording: the sums of an audit written out, and the sentences that say what is wrong, in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from reformextract.audit.intervals import Interval
from reformextract.audit.terms import Term
from reformextract.models import AuditRule, Claim, Confirmation, Finding

_HUNDREDTH = Decimal("0.01")


def shown(number: Decimal) -> str:
    """Return a number of a sum: to two places where it has more, without zeros that tell nothing.

    >>> shown(Decimal("64.99999")), shown(Decimal("640.0"))
    ('65', '640')
    """
    places = number.quantize(_HUNDREDTH, rounding=ROUND_HALF_UP) if number.as_tuple().exponent != 0 else number
    text = format(places, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown_like(number: Decimal, term: Term) -> str:
    """Return a number with the unit of a term, in 万 or 亿 where the term is printed so.

    Args:
        number: in the base unit of the term.
        term: a term of the sum.
    """
    unit = term.claim.value.unit if term.claim.value.kind != "fraction" else "%"
    for magnitude, power in (("亿", 8), ("万", 4)):
        if re.search(f"[\\d．.]{magnitude}", term.written):
            return f"{shown(number.scaleb(-power))}{magnitude}{unit}"
    return f"{shown(number)}{unit}"


def shown_interval(interval: Interval, term: Term) -> str:
    """Return what a sum may be: a number, or the least and the most, as a term is printed.

    Args:
        interval: what the sum may be.
        term: a term whose unit it has.
    """
    lower, upper = (None if end is None else shown_like(end, term) for end in (interval.lower, interval.upper))
    if lower is None or upper is None:
        return f"{lower}以上" if lower is not None else f"{upper}以下" if upper is not None else "任意值"
    return lower if lower == upper else f"{lower}至{upper}"


def severity_of(claims: Iterable[Claim]) -> Literal["error", "warning"]:
    """Return how sure it is that one of several claims is wrong: documents of different days may both be right.

    Args:
        claims: those that contradict one another.
    """
    return "warning" if len({claim.doc_id for claim in claims}) > 1 else "error"


def confirm(rule: AuditRule, terms: Iterable[Term], total: str) -> Confirmation:
    """Return that terms were checked and hold.

    Args:
        rule: the rule that they were checked by.
        terms: the terms, as they stand in the sum.
        total: the sum written out.
    """
    return Confirmation(rule, tuple(term.claim for term in terms), total)


def contradict(rule: AuditRule, terms: Iterable[Term], total: str, result: Interval, printed: Term) -> Finding:
    """Return that a printed figure is none of those that a sum may give.

    Args:
        rule: the rule that the terms were checked by.
        terms: the terms, as they stand in the sum.
        total: the sum written out.
        result: what the sum may give.
        printed: the figure that was to be it.
    """
    claims = tuple(term.claim for term in terms)
    message = f"{total}，原文作“{printed.written}”；计入四舍五入，应为{shown_interval(result, printed)}。"
    if result.lower == result.upper:
        message = f"{total}，原文作“{printed.written}”。"
    return Finding(rule, severity_of(claims), claims, total, message)
