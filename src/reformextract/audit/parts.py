"""Parts against their total: 其中, and lists that leave nothing out.

`受理案件860件，其中民事520件、刑事300件、行政40件` · `男性18.6万人，女性17.9万人，合计36.5万人`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce

from reformextract.audit.intervals import Interval
from reformextract.audit.terms import Passage, Term
from reformextract.audit.wording import confirm, contradict, shown_like
from reformextract.models import Confirmation, Finding

#: What says that parts of what stands before it come.
_OPENING = re.compile("其中|包括|包含|分为|分别为|分别是|由[^,;。]{0,20}组成|[:(]")
_AMONG = re.compile("其中|包括|包含")
_WHOLE_LIST = re.compile("(?<!别)分为|组成")
_MEAN = re.compile("均|每|率|指数|最")
#: What says that the last part is all that is left.
_REST = re.compile("其余|剩余|其他|其它|另外|余下")
_STOP = re.compile("[;。!?]")
#: Parts that make up the whole by what they are called: the sexes, town and country, the sectors of the economy (国家统计局,
#: 三次产业划分规定), trade, tax, the kinds of cases (最高人民法院, 关于人民法院案件案号的若干规定) and of their stages.
COMPLETE: tuple[tuple[str, ...], ...] = (
    ("男", "女"),
    ("城镇", "农村"),
    ("城镇", "乡村"),
    ("城区", "农村"),
    ("城市", "农村"),
    ("出口", "进口"),
    ("第一产业", "第二产业", "第三产业"),
    ("一产", "二产", "三产"),
    ("非税", "税收"),
    ("线上", "线下"),
    ("网上", "现场"),
    ("境内", "境外"),
    ("入境", "出境"),
    ("旧存", "新收"),
    ("夏粮", "秋粮"),
    ("本地", "外地"),
    ("自然人", "单位"),
    ("未成年", "成年"),
    ("非机动车", "机动车"),
    ("刑事", "民事", "行政"),
    ("刑事", "民商事", "行政"),
    ("刑事", "民事", "行政", "执行"),
    ("刑事", "民商事", "行政", "执行"),
)


def find_parts(passages: Sequence[Passage], at: int) -> Iterator[Finding | Confirmation]:
    """Yield the lists of parts of a sentence that were checked against their total.

    Args:
        passages: the sentences of a document.
        at: which of them.
    """
    passage = passages[at]
    amounts = [term for term in passage.terms if term.is_amount]
    for index, first in enumerate(amounts):
        opening = _find_opening(passage, first)
        if opening is None:
            continue
        totals = [term for term in amounts[:index] if term.unit == first.unit]
        if not totals and opening == "其中" and at:
            last = [term for term in passages[at - 1].terms if term.is_amount]
            totals = last if len(last) == 1 and last[0].unit == first.unit else []
        if totals:
            yield from _check(passage, totals, _list(passage, amounts[index:], first), opening)
    yield from _check_total_behind(passage, amounts)


def _find_opening(passage: Passage, term: Term) -> str | None:
    """What opens a list of parts whose first a term is: the words behind the figure before it."""
    before = passage.before(term)
    clause = before[max(before.rfind(mark) for mark in "。;!?") + 1 :]
    found = _OPENING.search(clause)
    return found[0] if found is not None else None


def _list(passage: Passage, amounts: Sequence[Term], first: Term) -> list[Term]:
    """The amounts of one unit from the first on, up to the next opening."""
    found = [first]
    for term in amounts[1:]:
        between = passage.between(found[-1], term)
        if "其中" in between or _STOP.search(between.replace(";", "")):
            break
        if term.unit == first.unit:
            found.append(term)
        elif "、" not in between:
            break
    return found


def _check(
    passage: Passage, totals: Sequence[Term], parts: Sequence[Term], opening: str
) -> Iterator[Finding | Confirmation]:
    total = totals[-1]
    for size in range(len(parts), 1, -1):
        made = _sum(parts[:size])
        if made.is_narrow and total.interval.is_narrow and made.meets(total.interval):
            yield confirm("parts", (*parts[:size], total), _written(parts[:size]))
            return
    complete = _complete(passage, parts, opening)
    if complete:
        made = _sum(complete)
        if total.claim.agency == complete[0].claim.agency or total is totals[0]:
            yield contradict("parts", (*complete, total), _written(complete), made, total)
        return
    first = parts[0]
    if not _AMONG.search(opening) or not _countable(first, total):
        return
    written = f"{total.written}，其中{first.written}"
    if first.interval.below(total.interval):
        yield confirm("parts", (total, first), written)
    elif total in passage.terms and all(other.interval.below(first.interval) for other in totals):
        claims = (total.claim, first.claim)
        yield Finding("parts", "error", claims, written, f"{written}：部分大于总数。")


def _countable(part: Term, total: Term) -> bool:
    """Whether a part may not be more than its total: both are counts of things, and no means of them."""
    kinds = {part.claim.value.kind, total.claim.value.kind}
    means = any(_MEAN.search(term.metric) for term in (part, total))
    return kinds <= {"count", "money"} and part.unit != "" and not means


def _check_total_behind(passage: Passage, amounts: Sequence[Term]) -> Iterator[Finding | Confirmation]:
    """A total behind its parts: 旧存120件，新收860件，共受理980件."""
    for index, total in enumerate(amounts):
        parts = [term for term in amounts[:index] if term.unit == total.unit]
        if len(parts) < 2 or not re.search("(?:共|合计|总计|共计)[^,;。]*$", passage.before(total)):
            continue
        for size in range(2, len(parts) + 1):
            made = _sum(parts[-size:])
            if made.is_narrow and total.interval.is_narrow and made.meets(total.interval):
                yield confirm("parts", (*parts[-size:], total), _written(parts[-size:]))
                break
        else:
            complete = _complete(passage, parts, "")
            if complete and len(complete) == len(parts):
                yield contradict("parts", (*parts, total), _written(parts), _sum(parts), total)


def _complete(passage: Passage, parts: Sequence[Term], opening: str) -> list[Term]:
    """The parts of a list that leaves nothing out, or none where it may leave something out."""
    names = [passage.before(part) for part in parts]
    if len(parts) > 1 and (_WHOLE_LIST.search(opening) or _REST.search(names[-1])):
        return list(parts)
    for words in sorted(COMPLETE, key=len, reverse=True):
        if len(parts) < len(words):
            continue
        named = [next((word for word in words if word in name), None) for name in names]
        if sorted(filter(None, named[: len(words)])) == sorted(words) and not any(named[len(words) :]):
            return list(parts[: len(words)]) if len(parts) == len(words) else []
    return []


def _sum(terms: Sequence[Term]) -> Interval:
    return reduce(Interval.plus, (term.interval for term in terms))


def _written(parts: Sequence[Term]) -> str:
    sides = "＋".join(part.written for part in parts)
    exact = [part.exact for part in parts if part.exact is not None]
    return sides if len(exact) < len(parts) else f"{sides}＝{shown_like(sum(exact, Decimal(0)), parts[0])}"
