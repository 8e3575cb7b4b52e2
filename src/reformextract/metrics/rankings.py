"""What is ranked, and among whom: 在收入排名中居第三位, 夺得全省满意度测评第一名."""

from __future__ import annotations

import re

from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span

#: Where a metric is ranked: 收入排名中.
_LISTED = re.compile(r"(?:排名|排行榜?|榜单)(?:当?中|里|上)\Z")
#: A whole, or a field: 在全行业收入中.
_AMONG = re.compile(r"在[^,;]{1,16}(?:中|里|内|上)?")
#: In what somebody is judged among all, before the place.
_JUDGED = re.compile(
    r"全[国省市县区州](?P<what>[\u4e00-\u9fff]{2,12}?(?:测评|考核|评比|评选|评估|满意度|竞赛|比武|大赛|指数|得分|综合评价))(?:中|结果|排名)?\Z"
)
#: The list that somebody stands in, behind the verb that says so: 位列金牌榜.
_BOARD = re.compile(
    r"(?P<what>(?:男子|女子|团体)?(?:金牌|奖牌|积分|总分|射手|助攻|得分|票房|收视率?|销量|人气|富豪)(?:排行)?榜)[上中]?的?\Z"
)
#: A field with what is in it: 在临床分型中|轻型.
_FIELD = re.compile(r"在[^,;。的]{2,12}?中(?=[\u4e00-\u9fff]{2})(?![位排居列名])")


class Rankings:
    """Reads the words before the ranks and shares of a sentence."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.folded = sentence.folded
        self.predicates = sentence.tables.predicates

    def judged(self, floor: int, end: int) -> Span | None:
        """夺得全省安全感满意度测评第一名, 位列金牌榜第三: in what somebody is judged among all, and the list of it."""
        found = _JUDGED.search(self.folded, floor, end) or _BOARD.search(self.folded, floor, end)
        return found.span("what") if found is not None else None

    def within(self, a: int, b: int, floor: int) -> Span:
        """在同类评估中 names a field and no metric, 在收入排名中 the metric that is ranked."""
        listed = _LISTED.search(self.folded, a + 4, b)
        if listed is not None:
            return a, listed.start()
        field = _FIELD.match(self.folded, a, b)
        if field is not None:
            return field.end(), b  # 在临床分型中轻型占90%
        among = _AMONG.fullmatch(self.folded, floor, b) is not None or _AMONG.fullmatch(self.folded, a, b) is not None
        inside = self.folded[b - 1] == "中" and self.predicates.first_verb(self.folded, a, b) < 0
        return (b, b) if b > a and (among or inside) else (a, b)
