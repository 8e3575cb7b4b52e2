"""Figures that another figure beside them compares: the bodies that a rank is taken among, the value that a difference is from."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspects import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.leftward import Leftward
from reformextract.models import Quantity

#: The bodies that a rank is taken among, behind their number: 14个市州中列第2位.
_FIELD = re.compile(
    r"(?:[\u4e00-\u9fff]{0,4}之|[当之]?中(?:分别|均|综合|仍然?|继续|依旧|稳)*(?:排名?|排在|列|位?居|位列|名列)|个?[\u4e00-\u9fff]{2,8}(?:当?中|里|内)(?:分别|均|综合|仍然?|继续|依旧|稳)*(?:排名?|排在|排位|列|位?居|位列|名列|位次)?[由从]?|(?:(?:个)?(?:地?市|州|县|区|省|旗|盟|单位|法院|院|城市|部门|地区|国家|乡镇|街道|村|省份|县市区|设区市|县级市|市州|行业|高校|企业|\(区\)|\(市、区\))+)(?:当?中|里|内)?(?:分别|均|综合|仍然?|继续|依旧|稳)*[由从]?(?:排名?|排在|排位|列|位?居|位列|名列|位次)?(?:全[国省市])?)\Z"
)
#: 在中部六省由第三位升至第二位.
_RISES = re.compile(r"[当之]?中?[由从](?:上年的?)?(?:排名?|位?居|位列|列)?")
#: When or where something was: 在调整初期, 在中部六省.
PLACED = re.compile(r"在[^,;。]{2,12}(?:期|期间|阶段|时候?|年间|省|市|县|区|国)\Z")

#: How far something moved among others: 较上年前进, 上升.
_MOVES = re.compile(r"(?P<from>[比较同][^,;。]{2,8}?)?(?P<way>前进|上升|提升|跃升|后退|下降|下滑|倒退|[升进退])了?\Z")


class Comparisons:
    """Reads ranks among a number of bodies, and differences from a value that is told."""

    def __init__(self, sentence: SentenceContext, left: Leftward) -> None:
        self.sentence = sentence
        self.left = left
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.carrying = sentence.carrying

    def of_field(self, start: int, quantity: Quantity) -> bool:
        """Whether nothing but the bodies of a rank stands between an offset and the rank."""
        return _FIELD.match(self.folded, start, quantity.left) is not None

    def is_field(self, before: Quantity, quantity: Quantity) -> bool:
        """Whether the figure before counts the bodies that a rank is taken among."""
        return (
            before.right == quantity.left
            or self.of_field(before.right, quantity)
            or (
                before.unit in tuple("省市县区州国院村镇乡")
                and _RISES.fullmatch(self.folded, before.right, quantity.left) is not None
            )
        )

    def rank_among(self, index: int, cs: int, field: Quantity, quantity: Quantity) -> Reading | None:
        """在14个市州中列第2位: the number of the field is no topic, and the metric stands before it."""
        self.carrying.asides.add(index - 1)
        floor = max([cs, *(q.right for q in self.quantities[: index - 1] if q.right > cs)])
        body = re.search(r"当?中|[里内排列居均由从]|综合|分别|位[列居]|名列", self.folded[field.right : quantity.left])
        reference = (field.span[0], field.right + body.start() if body is not None else quantity.left)
        head = self.sentence.tables.aspects.read(self.folded, floor, replace(quantity, left=field.left), "")
        aspect = replace(head, reference=reference)
        a, b = self.sentence.core(floor, min(head.cut if head.cut >= 0 else field.left, field.left))
        if b - a < 2 or PLACED.fullmatch(self.folded, a, b) or self.folded[a:b].startswith("在"):
            return self.carrying.without_phrase(index, cs, aspect)
        if self.folded[a:b] in self.sentence.tables.generic:
            return self.left.read(index, (a, b), aspect, None, cs)
        return Reading(((a, b),), aspect, "metric.left")

    def moved(self, index: int, floor: int, quantity: Quantity, right: str, cs: int) -> Reading | None:
        """列全省第七位,较上年前进11个位次: how far something moved is a change of what was ranked."""
        if quantity.kind != "count" or not (quantity.unit == "位" or right.startswith(("位次", "名次"))):
            return None
        moves = _MOVES.search(self.folded, floor, quantity.left)
        if moves is None:
            return None
        up = moves["way"] not in ("后退", "下降", "下滑", "倒退", "退")
        basis = "yoy" if moves["from"] else "other"
        cue = moves.span("way")
        aspect = Aspect("change", "up" if up else "down", basis, cut=moves.start(), cue=cue, rule="aspect.change")
        a, b = self.sentence.core(floor, moves.start())
        if b - a >= 2:
            return Reading(((a, b),), aspect, "metric.left")
        return self.carrying.without_phrase(index, cs, aspect)

    def against_figure(self, before: Quantity | None, quantity: Quantity) -> Aspect | None:
        """比全省平均值(113.09天)少13.57天: what is compared with has a figure itself."""
        if before is None:
            return None
        floor = max(self.sentence.start, before.left - 18)
        mark = max(self.folded.rfind(word, floor, before.left) for word in ("比", "较"))
        if (
            mark < 0
            or re.search(r"[,;。同环例重率]", self.folded[mark + 1 : before.left])
            or self.folded[mark - 1] in "同环对"
        ):
            return None
        aspect = self.sentence.tables.aspects.read(self.folded, mark, quantity, "")
        return aspect if aspect.name in ("difference", "change") and aspect.cut == mark else None
