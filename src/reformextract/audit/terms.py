"""Terms: the claims of a document as the sums of its sentences see them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from reformextract.audit.intervals import Interval, read_interval
from reformextract.models import Claim
from reformextract.normalize import fold

#: Units that count the same thing: 民警12名，其中女警3人.
_SAME_UNITS = {"名": "人", "位": "人", "宗": "件", "起": "件", "例": "件"}
#: What a whole is called besides its own words: 结案总数, 全部结案, 案件总量的.
_ALL = re.compile("总数|总量|总额|总人数|总件数|全部|全市|全省|全县|全年|所有|同期|各类|总|的|数$|量$|案件$")
#: Words of courts that say that a case is done.
_DONE = re.compile(r"审\(?执\)?结|审结|执结|办结|结案件?")
_MEAN = re.compile("均|每|率|指数|最")
#: What parts a sentence so that its sides say nothing of one another.
_BREAK = re.compile("[;。!?]")


@dataclass(frozen=True, slots=True)
class Term:
    """A claim with the numbers that its figure may have been; percents and fractions both in percent.

    `exact` is the number as printed, None for a range; `start` and `end` are the span of the figure.
    """

    claim: Claim
    interval: Interval
    exact: Decimal | None
    unit: str

    @property
    def start(self) -> int:
        """Return where the figure begins."""
        return self.claim.value.span[0]

    @property
    def end(self) -> int:
        """Return where the figure ends."""
        return self.claim.value.span[1]

    @property
    def written(self) -> str:
        """Return the figure as written."""
        return self.claim.value.text.strip()

    @property
    def is_share(self) -> bool:
        """Return whether it is in percent."""
        return self.unit == "%"

    @property
    def metric(self) -> str:
        """Return the metric as written, folded."""
        return fold(self.claim.metric.text)

    @property
    def is_mean(self) -> bool:
        """Return whether it is a mean, an index or a peak, which no total is made of: 日均, 人均, 每万人."""
        return _MEAN.search(self.metric) is not None

    @property
    def is_amount(self) -> bool:
        """Return whether it says how much there is of something: a level, and no percent."""
        return self.claim.aspect == "level" and self.unit not in ("%", "百分点", "倍", ":")


class Passage(NamedTuple):
    """A sentence with its terms, in their order."""

    text: str
    start: int
    terms: tuple[Term, ...]

    def between(self, one: Term, other: Term) -> str:
        """Return the folded text between the figures of two terms, the first of which stands before the second."""
        return self.text[one.end - self.start : other.start - self.start]

    def before(self, term: Term) -> str:
        """Return the folded text between the figure before a term, or the beginning of the sentence, and the term."""
        ends = [other.end for other in self.terms if other.end <= term.start]
        return self.text[max(ends, default=self.start) - self.start : term.start - self.start]

    def named(self, term: Term) -> str:
        """Return what a term is called: its metric, and the words before its figure."""
        return f"{term.metric} {self.before(term)}"

    def is_among(self, term: Term) -> bool:
        """Return whether a term stands in a list of parts, behind 其中."""
        return "其中" in re.split("[;。]", self.text[: term.start - self.start])[-1]

    def after(self, term: Term) -> str:
        """Return the folded text behind the figure of a term up to the next figure, or the end of the sentence."""
        starts = [other.start for other in self.terms if other.start >= term.end]
        return self.text[term.end - self.start : min(starts, default=self.start + len(self.text)) - self.start]

    def together(self, one: Term, other: Term) -> bool:
        """Return whether no stop or semicolon stands between two terms."""
        return _BREAK.search(self.between(one, other)) is None


def core_of(name: str) -> str:
    """Return what a whole is called without the words that say that it is one: 结案 of 审执结案件总数.

    Args:
        name: a metric, or the reference of a share.

    >>> core_of("审（执）结总数"), core_of("全部办证总量")
    ('结案', '办证')
    """
    return _ALL.sub("", _DONE.sub("结案", fold(name)))


def is_short_for(short: str, name: str) -> bool:
    """Return whether the characters of one stand in the other in their order: 办证 in 办理公证.

    Args:
        short: at least two characters.
        name: the longer name.
    """
    rest = iter(name)
    return len(short) > 1 and all(char in rest for char in short)


def same_setting(one: Term, other: Term) -> bool:
    """Return whether two terms are of one agency, as far as both tell it, and of one time.

    Args:
        one: a term.
        other: another one.
    """
    a, b = one.claim, other.claim
    if a.agency is not None and b.agency is not None and a.agency.name != b.agency.name:
        return False
    return same_time(one, other)


def same_time(one: Term, other: Term) -> bool:
    """Return whether two terms are of one place and one time, whoever they are of.

    Args:
        one: a term.
        other: another one.
    """
    a, b = one.claim, other.claim
    if a.region is not None and b.region is not None and a.region.code != b.region.code:
        return False
    if a.period is None or b.period is None:
        return a.period is None and b.period is None
    return (a.period.start, a.period.end) == (b.period.start, b.period.end)


def read_passages(claims: Iterable[Claim]) -> list[Passage]:
    """Return the sentences of a document with their terms, in order; claims of targets and ranks are left out.

    Args:
        claims: the claims of one document.

    >>> from reformextract.pipeline import extract
    >>> [passage] = read_passages(extract("调解640件，成功416件，成功率65%。"))
    >>> [(term.written, term.unit) for term in passage.terms]
    [('640件', '件'), ('416件', '件'), ('65%', '%')]
    """
    by_sentence: dict[tuple[int, int], tuple[str, list[Term]]] = {}
    for claim in sorted(claims, key=lambda claim: claim.value.span):
        _, terms = by_sentence.setdefault(claim.sentence.span, (claim.sentence.text, []))
        if claim.modality == "actual" and (term := read_term(claim)) is not None:
            terms.append(term)
    return [Passage(fold(text), span[0], tuple(terms)) for span, (text, terms) in sorted(by_sentence.items()) if terms]


def read_term(claim: Claim) -> Term | None:
    """Return the term of a claim, or None where its figure is a rank or tells no number.

    Args:
        claim: the claim.
    """
    value = claim.value
    interval = read_interval(value)
    if interval is None or value.kind == "rank":
        return None
    if value.kind == "fraction":
        hundred = Decimal(100)
        exact = None if value.number is None else value.number * hundred
        return Term(claim, interval.times(hundred), exact, "%")
    unit = {"percent": "%", "percentage_point": "百分点", "multiple": "倍", "ratio": ":"}.get(value.kind, value.unit)
    if value.kind == "percent" and value.unit_id == "permille":
        return None
    return Term(claim, interval, value.number, _SAME_UNITS.get(unit, unit))
