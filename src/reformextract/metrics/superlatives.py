"""Who has most or least of what: 招生规模最大的是吉林大学, 毕业生人数最多的一年."""

from __future__ import annotations

import re

from reformextract.metrics.phrases import Span

_MOST = re.compile(
    r"最[大小多少高低好快慢长短贵强]的?|(?<=[\u4e00-\u9fff])前[一二三四五六七八九十两\d]{1,2}[名位强]?的?"
)
#: What stands before the quality: whose it is, or in which field.
_FIELD = re.compile(r"[,;。:是在的、]|里|其?中|历史上|(?<=业)内")
#: Qualities that are measured.
MEASURED = re.compile(
    r"(?:[率量数额值费价积高长宽深度速力]|规模|人数|收入|支出|产值|面积|投资|利润|占比|比重|年限|得分|成绩|热度)\Z"
)
#: Who or what has most, behind the quality.
_IS = re.compile(r"[\u4e00-\u9fff]{0,4}?(?:分别|依次|仍|还)?[是为有](?=[\u4e00-\u9fff])")
_ONE = re.compile(r"(?:[一这那][年月天日个次届座所家]|[\u4e00-\u9fff]{2,6})\Z")


def superlative(folded: str, start: int, end: int, *, told: bool = False) -> Span | None:
    """Return the quality of which somebody has most or least in a clause, or None where none is measured.

    Args:
        folded: the document, folded.
        start: where the clause begins.
        end: where it ends.
        told: whether the figure stands in another clause, so that nothing but who has it need follow.

    >>> text = "在本科生中招生规模最大的是东湖大学"
    >>> a, b = superlative(text, 0, len(text)); text[a:b]
    '招生规模'
    >>> text = "今年是历史上毕业生人数最多的一年"
    >>> a, b = superlative(text, 0, len(text), told=True); text[a:b]
    '毕业生人数'
    >>> superlative("增长最猛的是行政案件", 0, 10) is None
    True
    """
    most = _MOST.search(folded, start + 2, end)
    if most is None:
        return None
    fields = list(_FIELD.finditer(folded, start, most.start()))
    at = fields[-1].end() if fields else start
    if most.start() - at < 2 or MEASURED.search(folded, at, most.start()) is None:
        return None
    follows = _ONE.match(folded, most.end(), end) if told else _IS.match(folded, most.end(), end)
    return (at, most.start()) if follows is not None else None
