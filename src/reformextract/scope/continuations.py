"""Sentences that go on with the one before: a part of its figure, how it compares, the next of several aspects."""

from __future__ import annotations

import re

#: What goes on with the figure before: a part of it, or how it compares with an earlier time.
_GOES_ON = re.compile(
    r"其中|仅|(?:(?:与|同|和|跟)(?:去年|上年|前年|上一?年|\d{4}年|近\d{1,2}年|往年|常年|历年|历史|多年|上月|上季度?|上周|前一[年周天])[^,;。\d]{0,8}(?:相比|比较),?|比(?:去年|上年|\d{4}年)(?:同期)?)(?!今年|\d)"
)
#: 煤矿方面: what of several a sentence tells.
_ASPECT = re.compile(r"[\u4e00-\u9fff、和]{2,14}方面[:,]")
_ASPECT_BEFORE = re.compile(r"(?:\A|[。,;\n])[\u4e00-\u9fff、和]{2,14}方面[:,]")


def goes_on(folded: str, start: int) -> bool:
    """Return whether a sentence takes the time and the organ of the figure before it.

    Args:
        folded: the document, folded.
        start: where the sentence begins.

    >>> text = "5月,治安方面:立案9件。交通方面:立案8件。其中2件已结。立案7件。"
    >>> [goes_on(text, at) for at in (0, 13, 23, 30)]
    [False, True, True, False]
    """
    if _GOES_ON.match(folded, start) is not None:
        return True
    if _ASPECT.match(folded, start) is None:
        return False
    floor = max(folded.rfind("\n", 0, start), folded.rfind("。", 0, max(0, start - 1)), 0)
    return _ASPECT_BEFORE.search(folded, floor, start) is not None
