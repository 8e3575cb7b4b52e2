"""Figures that another figure beside them compares: the bodies that a rank is taken among, the value that a difference is from."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
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

#: With what something is compared, before the bracket with its figure: 比全省平均水平(17.3%)和全国(11.4%)分别高.
_BESIDE = re.compile(r"(?:(?<![同环占对之])比(?![例重率较])|(?<!比)较|[高低快慢多少]于|超过)[^,;。:()比较]{2,14}\(\Z")
_BESIDE_TOO = re.compile(r"[^,;。()]{0,4}\) ?(?:和|与|及|、|以及)[^,;。:()比较]{2,14}\(")
#: With what a figure is compared that stands right behind, and how it differs.
_THAN = re.compile(r"(?<![同环占对之相])[比较](?![例重率较大好多])[^,;。比较]{2,12}\Z")
_LESS = re.compile(r"(?:净?[多少增减高低升降]|增加|减少|上升|下降|增长|提高|降低|增多|缩短)了?")
#: What something is more or less than, before the figure that was aimed at, and the word behind it.
_AIM = re.compile(
    r"(?P<way>高于|低于|超过|超出|好于|快于|(?<![同环占对之相])[比较](?![例重率较]))(?P<what>[^,;。比较]{0,12})\Z"
)
_OF_AIM = re.compile(
    r"的?(?:预期|年度|年初|全年|增长|控制|奋斗)*(?:目标|计划|任务|指标|预算|(?:平均)?水平|均值|平均值)(?:值|数)?的?(?P<way>[高低多少快慢]|超)?[出了]?"
)
#: What a figure is a part of, before the figure of the whole.
_PART = re.compile(r"(?:占(?!地)(?:到|了)?|相当于|完成|达到?|仅?[为是])(?P<whole>[^,;。占]{0,18})\Z")
_OF_FIGURE = re.compile(r"\)?的(?:约|近|超过?|不足|[ ])?")
#: How far something moved among others: 较上年前进, 上升.
_MOVES = re.compile(
    r"(?P<from>[比较同][^,;。]{2,8}?)?(?P<way>前进|上升|提升|跃升|后退|下降|下滑|倒退|[前后上下]移|[升进退])了?\Z"
)


_AGAINST = ("比", "较", "高于", "低于", "高出", "优于", "好于", "快于", "慢于", "多于", "少于")
_COMPARED_AGAIN = re.compile(r"[、和与](?:比|较|高于|低于)")


class Comparisons:
    """Reads ranks among a number of bodies, and differences from a value that is told."""

    def __init__(self, sentence: SentenceContext, left: Leftward) -> None:
        self.sentence = sentence
        self.left = left
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.carrying = sentence.carrying
        self.mark = -1
        #: The next figure, where it tells how far an aim was passed.
        self.over: tuple[int, Reading] | None = None

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
        up = moves["way"] not in ("后退", "下降", "下滑", "倒退", "后移", "下移", "退")
        basis = "yoy" if moves["from"] else "other"
        cue = moves.span("way")
        aspect = Aspect("change", "up" if up else "down", basis, cut=moves.start(), cue=cue, rule="aspect.change")
        a, b = self.sentence.core(floor, moves.start())
        if b - a >= 2:
            return Reading(((a, b),), aspect, "metric.left")
        return self.carrying.without_phrase(index, cs, aspect)

    def beside(self, index: int, quantity: Quantity) -> Reading | None:
        """比全省(7.4%)和全国(6.3%)分别高: the figure in the bracket is of the metric that is compared."""
        folded, at = self.folded, quantity.left
        if folded[at - 1] != "(" or not self.carrying.readings:
            return None
        last = self.carrying.readings[-1]
        if last is not None and last.rule == "metric.beside":
            again = _BESIDE_TOO.fullmatch(folded, self.quantities[index - 1].right, at)
            return last if again is not None else None
        compared = _BESIDE.search(folded, max(self.sentence.start, at - 20), at)
        if compared is None:
            return None
        cs, _ = self.sentence.clause(compared.start())
        a, b = self.sentence.core(max(cs, self.quantities[index - 1].right), compared.start())
        level = Aspect("level", rule="aspect.level")
        reading: Reading | None = Reading(((a, b),), level, "metric.left")
        if b - a < 2:
            reading = self.carrying.without_phrase(
                index, cs, Aspect("difference", cue=(compared.start(), compared.start() + 1))
            )
        if reading is None:
            return None
        if len(reading.spans) == 1 and folded[slice(*reading.spans[0])] in self.sentence.tables.generic:
            reading = self.left.read(index, reading.spans[0], level, None, cs, joins=False)
        self.mark = compared.start()
        return replace(reading, aspect=level, rule="metric.beside")

    def read(self, index: int, quantity: Quantity, right: str, cs: int) -> Reading | None:
        """Return the reading of a figure that is compared with another one beside it, or that another is compared with."""
        return (
            self.beside(index, quantity)  # 比全省(7.4%)高1.7个百分点
            or self.against_beside(quantity)
            or self.than(index, quantity, right, cs)  # 比上年同期847件少297件
            or self.of_figure(index, quantity, cs)  # 占年初预算1065万元的43.2%
            or self.over_aim(index, quantity, right, cs)  # 高于年初12%的目标14.4个百分点
        )

    def over_aim(self, index: int, quantity: Quantity, right: str, cs: int) -> Reading | None:
        """高于年初12%的目标14.4个百分点: what was aimed at, and by how much more it became, are of what was told before."""
        if self.over is not None and self.over[0] == index:
            return self.over[1]
        after = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
        if after is None or after.kind not in (quantity.kind, "percentage_point") or not self.carrying.readings:
            return None
        aim = _AIM.search(self.folded, max(cs, quantity.left - 18), quantity.left)
        of = _OF_AIM.fullmatch(right) if aim is not None else None
        topic = self.carrying.topic(Aspect("change")) if of is not None else None
        if aim is None or of is None or topic is None:
            return None
        less = aim["way"] == "低于" or of["way"] in ("低", "少", "慢")
        last = self.carrying.readings[-1]
        level = (
            last.aspect if last is not None and last.aspect.name == "change" else Aspect("level", rule="aspect.level")
        )
        away = Aspect(
            "difference", "down" if less else "up", cue=aim.span("way"), reference=(aim.start("what"), after.left),
            rule="aspect.difference",
        )  # fmt: skip
        self.carrying.asides.add(index)
        self.over = (index + 1, Reading(topic.spans, away, "metric.inherited"))
        return Reading(topic.spans, level, "metric.inherited")

    def than(self, index: int, quantity: Quantity, right: str, cs: int) -> Reading | None:
        """比上年同期847件少297件: the figure that another is compared with is of the same."""
        after = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
        if after is None or after.unit != quantity.unit or not _LESS.fullmatch(right):
            return None
        compared = _THAN.search(self.folded, max(cs, quantity.left - 16), quantity.left)
        if compared is None:
            return None
        floor = max([cs, *(q.right for q in self.quantities[:index] if q.right > cs)])
        a, b = self.sentence.core(floor, max(floor, compared.start()))
        level = Aspect("level", rule="aspect.level")
        if b - a >= 2:
            return Reading(((a, b),), level, "metric.left")
        carried = self.carrying.without_phrase(index, cs, Aspect("difference", cue=compared.span()))
        return replace(carried, aspect=level) if carried is not None else None

    def against_beside(self, quantity: Quantity) -> Reading | None:
        """What is more or less by a figure than what the brackets before it tell."""
        last = self.carrying.readings[-1] if self.carrying.readings else None
        if last is None or last.rule != "metric.beside":
            return None
        aspect = self.sentence.tables.aspects.read(self.folded, self.mark, quantity, "")
        turned = aspect.name in ("difference", "change") and aspect.cut == self.mark
        return Reading(last.spans, aspect, "metric.inherited") if turned else None

    def of_figure(self, index: int, quantity: Quantity, cs: int) -> Reading | None:
        """占年初预算10065万元的43.2%: a part of a whole that has a figure itself, which is no topic."""
        before = self.quantities[index - 1] if index else None
        if before is None or quantity.kind not in ("percent", "fraction", "multiple"):
            return None
        if _OF_FIGURE.fullmatch(self.folded, before.right, quantity.left) is None:
            return None
        floor = max([cs, *(q.right for q in self.quantities[: index - 1] if q.right > cs)])
        floor = min(floor, self.sentence.clause(before.left)[0]) if before.right < cs else floor
        part = _PART.search(self.folded, floor, before.left - (self.folded[before.left - 1] == "("))
        if part is None:
            return None
        whole = part.span("whole")
        last = self.carrying.readings[-1]
        if last is not None and whole[1] > whole[0]:
            self.carrying.readings[-1] = replace(last, spans=(whole,))
        self.carrying.asides.add(index - 1)
        name, way = ("difference", "up") if quantity.kind == "multiple" else ("share", None)
        aspect = Aspect(name, way, reference=(part.start("whole"), before.right), rule="aspect.share_of")
        a, b = self.sentence.core(floor, part.start())
        if b - a >= 2:
            return self.left.read(index, (a, b), aspect, None, cs, joins=False)
        topic = self.carrying.topic(aspect)
        return replace(topic, aspect=aspect, rule="metric.inherited") if topic is not None else None

    def against_figure(self, before: Quantity | None, quantity: Quantity) -> Aspect | None:
        """比全省平均值(113.09天)少13.57天: what is compared with has a figure itself."""
        if before is None:
            return None
        floor = max(self.sentence.start, before.left - 18)
        mark = max(self.folded.rfind(word, floor, before.left) for word in _AGAINST)
        if (
            mark < 0
            or re.search(r"[,;。]|[同环]比|比[例重率]", self.folded[mark + 1 : before.left])
            or self.folded[mark - 1] in "同环对"
            or _COMPARED_AGAIN.search(self.folded, before.right, quantity.left)
        ):
            return None
        aspect = self.sentence.tables.aspects.read(self.folded, mark, quantity, "")
        return aspect if aspect.name in ("difference", "change") and aspect.cut == mark else None
