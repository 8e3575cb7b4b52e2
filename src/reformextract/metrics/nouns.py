"""The noun behind a figure: where it ends, and what is said of it behind that."""

from __future__ import annotations

import re

from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span

#: Adverbs between a counted noun and what is said of it: 24件建议全部办结.
_BETWEEN = re.compile(
    r"逐一|逐个|逐件|一律|连续[一二两三四五六七八九十\d]+(?:年|个?月|天)|全部|均已|(?<![平人户日月年亩])均|都已|(?<![首成古故京])都(?!市)|已经|已(?!婚)|(?<![发返归偿退交])还|仍|能够|也(?!门)|却"
)
#: How persons did what they did: it tells what is counted of them.
_WILLING = re.compile(r"主动|自愿|全部|当场|已")
#: What those are that have a name in quotation marks.
_KIND = re.compile(
    r"[\u4e00-\u9fff]{0,3}?(?:村|县|区|镇|企业|学校|单位|基地|工程|项目|品牌|站|中心|社区|家庭|小镇|机构|平台)(?![级民])"
)
#: Where or from whom those that are counted did something.
_WHERE = re.compile(
    r"[守站坐躺蹲聚围挤]在(?=[\u4e00-\u9fff]{2})|(?<!存|现|实|所|正|潜|内|外|健|自)(?:在(?![校职册建编岗押读线逃外任籍研售家园馆院场位])|从(?![业事犯属严宽])|除(?![了尘夕名])|沿(?![海线途岸江])|逐[村户个件项](?!地))(?=[\u4e00-\u9fff])"
)
_ACTS = re.compile(r"完成|实现|实施|落实|通过|已")


class Nouns:
    """Reads the nouns behind the figures of a sentence."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.phrases = sentence.tables.phrases
        self.predicates = sentence.tables.predicates

    def end(self, start: int, end: int) -> int:
        """Where a noun ends before its first verb or time."""
        at = self.predicates.first_verb(self.folded, start + 1, end, intransitive=True)
        turn = _ACTS.search(self.folded, start + 1, end)
        time = self.sentence.time_inside(start - 1, end + 1)
        return min(
            stop for stop in (end, at if at > 0 else end, turn.start() if turn else end, time[0] if time else end)
        )

    def with_predicate(self, start: int, end: int) -> tuple[Span, ...]:
        """24件代表建议全部办结: noun and predicate without the adverb between; a long predicate is a story, not a metric."""
        closing = self.folded.find("”", start, end) + 1 if self.folded[start : start + 1] == "“" else 0
        if closing and end - closing > 4 and _WILLING.search(self.folded, closing, end) is None:
            kind = _KIND.match(self.folded, closing, end)
            return ((start, closing if kind is None else kind.end()),)  # 12名“寨管家”白天收集意见, “四化”示范村开工
        inside = self.sentence.time_inside(start, end)
        if inside is not None:
            # 7万户农房去年底全部完工
            begins = self.phrases.core(
                self.folded, inside[1] + (self.folded[inside[1]] in "里间晚"), end, self.sentence.off, introducers=False
            )[0]
            whole = 2 <= end - begins <= 10
            return ((start, inside[0]), (begins, end)) if whole else ((start, inside[0]),)
        told = _WHERE.search(self.folded, start + 2, end)
        if told is not None and end - told.end() >= 4 and self.predicates.happens_at(self.folded, end - 2, end):
            noun = self.predicates.without_adverbs(self.folded, start + 1, told.start())
            return (start, noun), (end - 2, end)  # 7个台风在中国沿海登陆
        if told is not None and (end - told.end() >= 4 or (told[0][-1] == "在" and len(told[0]) > 1)):
            noun = self.predicates.without_adverbs(self.folded, start + 1, told.start())
            return ((start, noun),)  # 船在闸室里爬升: where it happened is a story
        mark = _BETWEEN.search(self.folded, start + 2, end)
        if mark is None:
            return ((start, end),)
        if end - mark.end() > 10 or end - mark.end() < 2:
            return ((start, mark.start()),)
        return (start, mark.start()), (mark.end(), end)
