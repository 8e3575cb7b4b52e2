"""Parts against their total: 其中, lists that leave nothing out, and totals behind their parts.

`受理案件860件，其中民事520件、刑事300件、行政40件` · `按性别分，男性18.6万人，女性17.9万人` · `旧存120件，新收860件，共受理980件`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce
from itertools import pairwise

from reformextract.audit.divisions import find_division
from reformextract.audit.intervals import Interval
from reformextract.audit.terms import Passage, Term, core_of, is_short_for
from reformextract.audit.wording import confirm, contradict, shown_like
from reformextract.models import Confirmation, Finding

#: What says that parts of what stands before it come.
_OPENING = re.compile(
    r"其中|包括|包含|(?<!别)分为|由[^,;。]{0,20}组成|按[^,;。]{1,8}分[,:]|从[^,;。]{1,8}看[,:]|中[,:]|[:(]"
)
_AMONG = re.compile("其中|包括|包含")
#: What divides all that there is.
_WHOLE_LIST = re.compile("分为|组成|按.{1,8}分")
#: What divides a mean into parts that make it up; by place or group its parts are means themselves.
_BY_SOURCE = re.compile("来源|构成|用途|类别")
#: What opens a sentence whose parts are of a total before it.
_OPENS_SENTENCE = re.compile(
    r"\s*(?:[^,;:。\d]{0,6}其中|按[^,;。]{1,8}分[,:]|从[^,;。]{1,8}看[,:]|[^,;。]{2,12}中[,:])"
)
#: What says that the last part is all that is left.
_REST = re.compile("其余|剩余|余下|剩下")
_TOTAL_BEHIND = re.compile("(?:合计|总计|共计|一共|共[^,;。、]{0,6})$")
_SUM_UP = re.compile("[,、]?(?:合计|总计|共计)$")
_STOP = re.compile("[。!?]")
#: What says that a list is a part itself: 四类合计占三成.
_SHARED = re.compile("合计|占|等")
_KIND = re.compile("(?:领域|案件|纠纷|犯罪|警情)$")
#: Sentences that a total may stand before its parts.
_BACK = 2


def find_parts(passages: Sequence[Passage], at: int) -> Iterator[Finding | Confirmation]:
    """Yield the lists of parts of a sentence that were checked against their total.

    Args:
        passages: the sentences of a document.
        at: which of them.
    """
    passage = passages[at]
    amounts = [term for term in passage.terms if term.is_amount]
    opening, seen = "", -1
    for index, first in enumerate(amounts):
        if index < seen:
            continue
        before = passage.before(first)
        found = list(_OPENING.finditer(before))
        if found:
            opening = found[-1][0]
        elif ";" not in before or not opening:  # 其中男性3人、女性4人；城镇2人、农村5人
            continue
        parts = _list(passage, amounts[index:], first)
        apart = ";" in before and not _OPENING.search(before.rsplit(";", 1)[-1])
        totals = [] if apart else [term for term in amounts[:index] if term.unit == first.unit]
        checked = list(_check(passage, totals or _find_back(passages, at, first, before), parts, opening))
        yield from checked
        seen = index + (len(checked[0].claims) - 1 if checked else 1)
    yield from _check_totals_behind(passage, amounts)
    yield from _check_rests(passage, amounts)


def _find_back(passages: Sequence[Passage], at: int, first: Term, before: str) -> list[Term]:
    """The totals of the nearest sentence before that has some; of several, those that the words before the parts name."""
    if not _OPENS_SENTENCE.match(passages[at].text):
        return []
    for home in reversed(passages[max(0, at - _BACK) : at]):
        if _OPENS_SENTENCE.match(home.text):  # parts of the same total, in another division
            continue
        found = [term for term in home.terms if term.is_amount and term.unit == first.unit]
        if not found:
            continue
        whole = re.search("([^,;。]{2,12})中[,:]", before)
        named = [term for term in found if whole is not None and is_short_for(core_of(term.metric), core_of(whole[1]))]
        largest = max(found, key=lambda term: term.exact or Decimal(0))
        is_one = sum(term.interval.meets(largest.interval) for term in found) == 1
        return named[-1:] or ([largest] if is_one else [])
    return []


def _list(passage: Passage, amounts: Sequence[Term], first: Term) -> list[Term]:
    """The amounts of one unit from the first on, up to the next opening."""
    found = [first]
    for term in amounts[1:]:
        between = passage.between(found[-1], term)
        if "其中" in between or _STOP.search(between) or _TOTAL_BEHIND.search(between):
            break
        if term.unit == first.unit:
            found.append(term)
        elif "、" not in between:
            break
    return found


def _check(
    passage: Passage, totals: Sequence[Term], parts: Sequence[Term], opening: str
) -> Iterator[Finding | Confirmation]:
    """A list of parts against the totals that it may be of."""
    for total in reversed(totals):
        for size in range(len(parts), 1, -1):
            made = _sum(parts[:size])
            if made.is_narrow and total.interval.is_narrow and made.meets(total.interval):
                yield confirm("parts", (*parts[:size], total), _written(parts[:size]))
                return
    if not totals:
        return
    total = totals[-1]
    complete = _complete(passage, parts, opening)
    means = any(_is_mean(passage, term) for term in (*complete, total))
    if complete and (not means or _BY_SOURCE.search(opening)):
        yield contradict("parts", (*complete, total), _written(complete), _sum(complete), total)
    elif total in passage.terms and _AMONG.search(opening):
        alike = _alike(passage, parts)
        if alike and total.interval.below(made := _sum(alike)):
            yield contradict("parts", (*alike, total), _written(alike), made, total)
        else:
            yield from _check_first(passage, totals, parts[0])


def _is_mean(passage: Passage, term: Term) -> bool:
    return term.is_mean or (term in passage.terms and "均" in passage.before(term))


def _alike(passage: Passage, parts: Sequence[Term]) -> list[Term]:
    """Parts of one kind, which do not overlap: 生态领域31件、食药领域17件; no part counts twice."""
    kinds = [_KIND.search(part.metric) for part in parts]
    same = {found[0] for found in kinds if found is not None}
    joined = all("、" in passage.between(one, other) for one, other in pairwise(parts))
    return list(parts) if len(parts) > 1 and len(same) == 1 and None not in kinds and joined else []


def _check_first(passage: Passage, totals: Sequence[Term], first: Term) -> Iterator[Finding | Confirmation]:
    """A part against the total that 其中 stands behind."""
    total = totals[-1]
    kinds = {first.claim.value.kind, total.claim.value.kind}
    if not kinds <= {"count", "money"} or first.unit == "" or first.is_mean or total.is_mean:
        return
    written = f"{total.written}，其中{first.written}"
    if first.interval.below(total.interval):
        yield confirm("parts", (total, first), written)
    elif all(other.interval.below(first.interval) for other in totals):
        yield Finding("parts", "error", (total.claim, first.claim), written, f"{written}：部分大于总数。")


def _check_totals_behind(passage: Passage, amounts: Sequence[Term]) -> Iterator[Finding | Confirmation]:
    """A total behind its parts: 旧存120件，新收860件，共受理980件."""
    for index, total in enumerate(amounts):
        behind = passage.before(total).rstrip()
        parts = [term for term in amounts[:index] if term.unit == total.unit]
        if len(parts) < 2 or not _TOTAL_BEHIND.search(behind):
            continue
        sums = [parts[-size:] for size in range(2, len(parts) + 1)]
        held = [some for some in sums if (made := _sum(some)).is_narrow and made.meets(total.interval)]
        if held:
            yield confirm("parts", (*held[0], total), _written(held[0]))
        elif _SUM_UP.fullmatch(behind) and parts == list(amounts[:index]):
            yield contradict("parts", (*parts, total), _written(parts), _sum(parts), total)
        elif len(complete := _complete(passage, parts, "")) == len(parts):
            yield contradict("parts", (*complete, total), _written(complete), _sum(complete), total)


def _check_rests(passage: Passage, amounts: Sequence[Term]) -> Iterator[Finding | Confirmation]:
    """A part and the rest without 其中: 积案276件已化解268件，其余8件均已稳控."""
    for total, part, rest in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if len({total.unit, part.unit, rest.unit}) > 1 or not re.match(
            "[,、]?(?:其余|剩余|另有|尚有)", passage.between(part, rest)
        ):
            continue
        if _OPENING.search(passage.between(total, part)):
            continue
        made = _sum([part, rest])
        if made.meets(total.interval):
            yield confirm("parts", (part, rest, total), _written([part, rest]))
        elif _REST.search(passage.between(part, rest)):
            yield contradict("parts", (part, rest, total), _written([part, rest]), made, total)


def _complete(passage: Passage, parts: Sequence[Term], opening: str) -> list[Term]:
    """The parts of a list that leaves nothing out, or none where it may leave something out."""
    size = next((at for at, (a, b) in enumerate(pairwise(parts), 1) if ";" in passage.between(a, b)), len(parts))
    for some in (parts[:size], parts) if 1 < size < len(parts) else (parts,):
        names = [passage.named(part) for part in some]
        if _WHOLE_LIST.search(opening) and len(some) > 1 and not _SHARED.search(passage.after(some[-1])):
            return list(some)
        if len(some) > 1 and _REST.search(names[-1]):
            return list(some)
        if found := find_division(names):
            return list(some[:found])
    return []


def _sum(terms: Sequence[Term]) -> Interval:
    return reduce(Interval.plus, (term.interval for term in terms))


def _written(parts: Sequence[Term]) -> str:
    sides = "＋".join(part.written for part in parts)
    exact = [part.exact for part in parts if part.exact is not None]
    return sides if len(exact) < len(parts) else f"{sides}＝{shown_like(sum(exact, Decimal(0)), parts[0])}"
