"""What a figure came from: 由21天, 从一年40来天, and what is turned by 将 or 把."""

from __future__ import annotations

import re

from reformextract.metrics.context import SentenceContext
from reformextract.models import Quantity

#: Words before a figure that is compared with, or turned from: 由上年的68.5天降至, 较上年的1:1.21.
_FROM = re.compile(
    r"(?:由|从|自)(?:过去|以前|原来|原先|最初|当初|此前)?(?:(?:[^,;。、由从]{0,16}?)(?:的|[时年月初末前底里]))?(?:每[\u4e00-\u9fff]{1,3}|[月年日人户亩]均|平均)?\Z|(?:(?<![占对同环])比|较|超过|超越)(?:[^,;。、比较]{1,16}?的)\Z"
)
#: From which measure something was turned, before the figure of it.
_FROM_MEASURE = re.compile(r"[由从](?![业事])[年月日人户亩原现]?(?:标准|水平|均价|定额|基数|规模)\Z")
#: What it was before, without a figure that is read: 由低保线放宽到, 从一年40来天变成.
_TURNED_FROM = re.compile(
    r"[由从](?![事业此宽严快轻重优简速])[^,;。由从]{1,20}?[\u4e00-\u9fff](?:到|至|成|为)了?(?:[\u4e00-\u9fff]{1,6}的)?\Z"
)
#: What leads to the figure that something came to, behind 由 or 从: 压到, 一步步加到, 变成.
_CAME_TO = re.compile(
    r",?(?:以[上下])?(?:左右|多)?[\u4e00-\u9fff]{1,6}[到至成为]了?(?:平均|[\u4e00-\u9fff]{1,6}的)?\s?"
)
#: What is turned stands behind 将 or 把: 承诺将退换机周期由15天缩短.
_HANDLES = re.compile(r"(?<![即必大麻健])[将把](?![来近军要关脉手握])(?!领)(?=[\u4e00-\u9fff]{2})")


#: What makes something else rise or fall, before that.
MOVED_BY = re.compile(r"(?:带动|推动|促使|促进|使得)(?=[\u4e00-\u9fff]{2})(?!作用|效应|力)")
_OBJECT = re.compile(r"把(?![关脉手握])")
#: 由21天: what a figure is that something came from.
_CAME_FROM = re.compile(
    r"[由从自](?:过去|以前|原来|原先|最初|当初|此前|[^,;。由从]{0,8}的|[月年日人户亩]均|每[\u4e00-\u9fff]{1,2}|一[年月天日周])?\Z"
)


class Origins:
    """Finds in a sentence what its figures came from."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded

    def before(self, floor: int, cut: int) -> re.Match[str] | None:
        """The words right before a figure that something came from, or that is compared with: 由上年的."""
        return _FROM.search(self.folded, max(floor, cut - 24), cut)

    def of_measure(self, floor: int, cut: int) -> re.Match[str] | None:
        """What something came from, by the name of its measure: 从年标准1680元提高到."""
        return _FROM_MEASURE.search(self.folded, max(floor + 2, cut - 8), cut)

    def untold(self, floor: int, cut: int) -> re.Match[str] | None:
        """What something came from where no figure tells it: 由低保线放宽到."""
        return _TURNED_FROM.search(self.folded, max(floor, cut - 30), cut)

    def came_to(self, start: int, end: int) -> re.Match[str] | None:
        """The words between two figures that say that one became the other: 压到, 一步步加到."""
        return _CAME_TO.fullmatch(self.folded, start, end)

    def came_from(self, before: Quantity, cs: int) -> bool:
        """Whether the figure before is what something came from: 由21天."""
        return _CAME_FROM.search(self.folded[max(cs, before.left - 12) : before.left]) is not None

    def handled(self, a: int, b: int) -> int:
        """承诺将退换机周期由15天缩短: what is turned stands behind 将 or 把."""
        if b - a > 4 and self.folded[a] in "使令" and self.folded[a + 1] not in "用命馆":
            return a + 1  # 使销售单价增长
        if self.folded.startswith("把", a) and b - a > 3 and _OBJECT.match(self.folded, a):
            return a + 1
        mark = _HANDLES.search(self.folded, a, b)
        if mark is None or self.sentence.tables.predicates.verb_at(self.folded, mark.end(), b) > 0:
            return a
        return mark.end()
