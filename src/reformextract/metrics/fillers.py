"""Words before a figure that name nothing: what only points back, compares, or says that something turned."""

from __future__ import annotations

import re

from reformextract.metrics.phrases import Span
from reformextract.models import Quantity

#: 这个数字, 这一比例: what was named before.
_AS_BEFORE = re.compile(
    r"(?:[这该此]|上述)(?:一|个|项|些)?(?:数字|数据|数额|比例|比率|指标|占比|比重|水平|价格|金额|总数|规模)(?:已经?|则|就|还|又|更|仅|只)*(?:提高|上升|下降|增加|增长|降低|减少)?\Z"
)
#: What only says beside whom something stands names nothing: 首次超过质量问题, 远远超过.
_BESIDE = re.compile(
    r"(?:首次|第一次|再次|已经?|均|都|也|远远?|大大|大幅|仅|一举|继续|连续)*(?:超过|超出|超越|赶超|高于|高出|多出|低出|少于|多于|相当于|低于|快于|好于|优于|领先于?|仅?次于|落后于?)[^,;。]{0,12}\Z"
)
#: What only compares names nothing: 比去年同期添了, 较2020年改善.
_COMPARED = re.compile(
    r"(?:[但且而虽还仍又也仅只]|虽然|尽管)*[比较](?!重|例|率|赛|武|价|亚|长)[^,;。]{1,12}?(?:[多少添高低快慢长短大小增减升降跌涨掉省缩贵]|便宜|改善|压缩|缩短|拉长|好转|恶化)(?:了|出)?\Z"
)
#: 现在得涨到450元, 今年跌到46元: what only turned goes on.
_ONLY_TURNS = re.compile(
    r"(?:已经?|又|再|就|便|得|要|还|却|竟|一下子|一路|后来|现在|原来|最终|眼下)*(?:[提涨跌降升减增缩扩贵贱快慢]|便宜)了?\Z"
)
#: What a clause says of how long something took, and nothing else.
_LASTS = re.compile(r"(?P<act>持续|历时|为期|耗时|用时)(?:了|近|约|达|长达)*\Z")
#: Which of those before are counted, told by what is an adverb elsewhere.
_WHICH = re.compile(r"(?:其中|[,\s])*(?P<which>(?!其中|今|去|同|剩|余|占|现|另)[\u4e00-\u9fff]{2})的(?:[只仅]?有)?")


#: With whose money something was done, behind the sum: 在财政50万元资金帮助下.
_HELPED_BY = re.compile(r"[\u4e00-\u9fff“”]{2,14}(?:帮助|支持|扶持|带动|推动|资助|拉动|影响|作用|补助)下")


def only_places(folded: str, start: int, right: str) -> bool:
    """Return whether words before a sum only say whose it is, since what it did stands behind: 在财政50万元资金帮助下.

    Args:
        folded: the document, folded.
        start: where the words before begin.
        right: what stands behind the sum, up to the end of its clause.

    >>> only_places("在财政50万元资金帮助下", 0, "资金帮助下"), only_places("在建工程50个项目", 0, "项目")
    (True, False)
    """
    return folded.startswith("在", start) and helped_by(right, 0) > 0


def helped_by(folded: str, at: int) -> int:
    """Return where the words behind a sum end that tell what it helped to do, or -1: 资金帮助下.

    Args:
        folded: the document, folded, or a stretch of it.
        at: where the words behind the sum begin.

    >>> helped_by("资金帮助下建起大棚", 0), helped_by("资金到位", 0)
    (5, -1)
    """
    match = _HELPED_BY.match(folded, at)
    return match.end() if match is not None else -1


#: What those are of whom there are most, behind what they are told apart by: 性别则以男性.
_BY_WHICH = re.compile(r"(?:[\u4e00-\u9fff]{2,6}?(?:上|方面)?[则均都]?)?以(?=[\u4e00-\u9fff]{2})")
_MOST = re.compile(r"(?:占多数|占大多数|占比最[高大多]|居多|居首|为主|为最多?|最多|最[高大])")


def most_are(folded: str, start: int, end: int, right: str) -> int:
    """Return where what is counted begins in the words before the figure of those who are most: 性别则以男性315人占多数.

    Args:
        folded: the document, folded.
        start: where the words before begin.
        end: where they end.
        right: what stands behind the figure.

    >>> most_are("性别则以男性315人占多数", 0, 6, "占多数"), most_are("性别则以男性315人", 0, 6, "")
    (4, 0)
    """
    by_which = _BY_WHICH.match(folded, start, end) if _MOST.match(right) else None
    return by_which.end() if by_which is not None else start


def own_word(folded: str, floor: int, quantity: Quantity) -> Span | None:
    """Return the word before a figure that names what is counted where nothing else does: 持续, 有效的; None without one.

    Args:
        folded: the document, folded.
        floor: where the words of the number begin.
        quantity: the quantity.
    """
    which = _WHICH.fullmatch(folded, floor, quantity.left) if quantity.kind == "count" else None
    if which is not None:
        return which.span("which")
    lasts = _LASTS.search(folded, floor, quantity.left) if quantity.kind == "duration" else None
    return lasts.span("act") if lasts is not None else None


def is_filler(folded: str, floor: int, start: int, end: int) -> bool:
    """Return whether a phrase names nothing: 这一比例已, 比去年同期添了, 首次超过质量问题.

    Args:
        folded: the document, folded.
        floor: where the words of the number begin.
        start: where the phrase begins, not before `floor`.
        end: where it ends.

    >>> is_filler("比去年同期添了", 0, 0, 7), is_filler("境外游客", 0, 0, 4)
    (True, False)
    """
    return (
        _AS_BEFORE.search(folded, max(floor, start - 3), end) is not None
        or _BESIDE.fullmatch(folded, start, end) is not None
        or _COMPARED.fullmatch(folded, start, end) is not None
        or _ONLY_TURNS.fullmatch(folded, start, end) is not None
    )
