"""Where the words of a number begin behind the figure before it."""

from __future__ import annotations

import re

from reformextract.metrics.context import SentenceContext
from reformextract.metrics.fillers import helped_by
from reformextract.metrics.phrases import Span
from reformextract.models import Quantity

#: What stands behind a figure and belongs to it: 突破100万件大关.
_AFTER_FIGURE = re.compile(
    r"(?:大关|左右|以上|以下|以内|上下|不等|之多|有余|钱(?![\u4e00-\u9fff])|的目标|的好成绩|的成绩|次?关口|中(?![心小学国央外医直级等低高欧东西部选试幼标层老青药产型介考专职大年]))+"
)
#: Words that begin a number's own phrase behind the noun of the number before: 140户村民户均分红1600元.
_EACH = re.compile(r"[户人日月亩校]均|平均")
#: 4个乡镇的1698户: what the number before counts only says where these are.
_OF_FIGURE = re.compile(r"(?![^占]{0,4}占)[\u4e00-\u9fff]{2,5}的")
#: The noun of a time that was told: 三年时间.
_TIME_OF = re.compile(r"(?:多?的?时间|工夫)[里内]?(?=[\u4e00-\u9fff]{2})")
#: What a measure says of a package: 14.5公斤装的.
_SIZED = re.compile(r"装的?|规格的?")
#: 3260份合同里查出问题合同117份: in what it was found is of the number before.
_HELD = re.compile(r"[\u4e00-\u9fff]{1,8}?(?:里|[当之]?中)(?=[查发有找挑选抽核检])")
_PENALTY = re.compile(r"(?:以上|以下)?有期徒刑")


#: For whom something is done: 为4817名农民工.
_SERVED = re.compile(r"(?<![成作因认称])[为给替向对](?:近|约)?\Z")
#: What was suffered for so long: 被拖欠5个月.
_SUFFERED = re.compile(r"被[\u4e00-\u9fff]{2,3}\Z")


#: The rest of what 22个省 begins.
_PROVINCES = re.compile(
    r"(?:[、和](?:自治区|直辖市|自治州|市|区|县))+|[省市县区]?\((?:自治区|直辖市|自治州|[市区县州旗、])+\)"
)
#: Which of them are counted, behind a bound: 10亿元以上的有19件, 五年以上刑罚的占13%.
_OF_THOSE = re.compile(r"(?P<what>(?!就|[将把])[\u4e00-\u9fff]{0,4})的(?:已?有|共|达|[仅只就]?有|占[到了]?)?(?:约|近)?")
#: What only tells which one acts, with the noun of what it has: 拥有640台织机的企业.
_OWNS = re.compile(r"拥有|持有|来自|具有|涉及|位于|从事|管辖|带着")
_RELATIVE = re.compile(r"[\u4e00-\u9fff]{1,8}的(?=[\u4e00-\u9fff]{2})")
#: Provinces of all sorts, before the number of something else.
_ALL_PROVINCES = re.compile(r"省?(?:[、和]省)?(?:[、和](?:自治区|直辖市))+")
#: The last link of a list whose items are all of the figure before.
_LIST_CLOSES = re.compile(r"、[\u4e00-\u9fff]{1,8}(?:(?<![涉普惠波危顾触提遍])及|和|(?<!参)与)\Z")
#: What stands between two figures of a list.
_LISTED = re.compile(r"[\u4e00-\u9fff]{1,10}(?:、|和|及|与)")
#: What those did in all that the figure before counts.
_IN_ALL = re.compile(r"(?<=[场厂家校院司社店站园区县市村业份户队])共(?![同享有和产])(?=[\u4e00-\u9fff]{2})")
#: What stands behind a figure whose noun stands before it.
_CLOSED = ("", ",", "。", ";", "、")
#: A rate behind the noun of the figure before.
_RATED = re.compile(r"、(?=[\u4e00-\u9fff]{2,8}率)")
#: Those that have heads: 3个村2864人.
_OF_HEADS = re.compile(r"(?:自然|行政)?村|乡镇?|镇|县|区|社区|企业|学校|单位|家庭|小组|医疗队|队伍?|班级?")
_HEADS = frozenset({"人", "名", "户", "口", "人次"})


class Openings:
    """Finds where the words of the figures of a sentence begin."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.predicates = sentence.tables.predicates

    def find(self, index: int, quantity: Quantity, before: Quantity | None, cs: int) -> int:
        """Return where the words of a number begin: behind the figure before, or where its clause begins.

        Args:
            index: which quantity of the sentence it is.
            quantity: the quantity.
            before: the quantity before it in its clause, if there is one.
            cs: where its clause begins.
        """
        floor = max(cs, before.right) if before is not None else cs
        if before is not None:
            if (rest := _AFTER_FIGURE.match(self.folded, floor, quantity.left)) is not None:
                floor = rest.end()
            if before.kind == "duration" and _PENALTY.match(self.folded, floor):
                # 判处五年以上有期徒刑的612人: the term belongs to the noun.
                return max(cs, self.quantities[index - 2].right if index > 1 else cs)
            if floor == before.right and self.folded[floor] == "的" and floor < quantity.left:
                floor += 1
            if floor == before.right and _OF_FIGURE.fullmatch(self.folded, floor, quantity.left):
                floor = quantity.left
            if before.kind == "duration" and (time := _TIME_OF.match(self.folded, floor, quantity.left)) is not None:
                floor = time.end()  # 用三年时间改造
            if before.kind == "measure" and (size := _SIZED.match(self.folded, floor, quantity.left)) is not None:
                floor = size.end()  # 14.5公斤装的每瓶
            if before.kind == "money" and (helped := helped_by(self.folded, floor)) > 0 and helped < quantity.left:
                floor = helped
            if (held := _HELD.match(self.folded, floor, quantity.left)) is not None:
                floor = held.end()
            first = self._head(index - 1)
            served = _SERVED.search(self.folded, max(cs, first.left - 3), first.left)
            if served is not None and before.kind == "count" and floor == before.right:
                at = self.predicates.first_verb(self.folded, floor + 2, quantity.left)
                floor = at if at > 0 else floor  # 为4817名农民工追回工资3260万元
            suffered = _SUFFERED.search(self.folded, floor + 2, quantity.left)
            if suffered is not None and quantity.kind == "duration":
                floor = suffered.start()  # 600多名职工领到了被拖欠5个月的工资
            if floor >= before.right:
                floor = self._own(floor, quantity)
        return floor

    def _head(self, index: int) -> Quantity:
        """The first of the figures that marks join: 566名 of 566名失业人员、10户小企业."""
        while index and _LISTED.fullmatch(self.folded, self.quantities[index - 1].right, self.quantities[index].left):
            index -= 1
        return self.quantities[index]

    def bounded(self, index: int, before: Quantity, quantity: Quantity, right: str) -> Span | None:
        """Those that a bounded figure tells apart, with what it tells: 判处五年以上刑罚 of 判处五年以上刑罚的占13%."""
        if before.bound not in (">", ">=", "<", "<=") or before.kind == quantity.kind or before.unit == quantity.unit:
            return None
        those = _OF_THOSE.fullmatch(self.folded, before.right, quantity.left)
        if those is None or (those[0].endswith("的") and len(right) > 1):
            return None
        cs, _ = self.sentence.clause(quantity.span[0])
        floor = max(cs, self.quantities[index - 2].right if index > 1 else cs)
        a, b = self.sentence.core(floor, before.left)
        return (a if b > a else before.left), those.end("what")

    def _own(self, floor: int, quantity: Quantity) -> int:
        """Where the words of a number begin behind the figure before: 8人获刑、追缴赃款30万元, 4人是院长、1人是主任."""
        if (rest := _ALL_PROVINCES.match(self.folded, floor, quantity.left)) is not None:
            floor = rest.end()  # 22个省、自治区、直辖市180家企业
        stretch = self.folded[floor : quantity.left].rstrip()
        if (rest is not None and not stretch) or _PROVINCES.fullmatch(stretch):
            return quantity.left
        first = next((q for q in reversed(self.quantities) if q.right <= quantity.left), None)
        heads = quantity.unit in _HEADS and first is not None and first.kind == "count" and first.unit not in _HEADS
        if heads and _OF_HEADS.fullmatch(stretch):
            return quantity.left  # 3个村2864人全部撤离
        told = self.sentence.readings[-1] if self.sentence.readings else None
        if len(stretch) == 2 and told is not None and told.rule.startswith(("metric.right", "metric.pred")):
            if self.predicates.happens_at(self.folded, floor, quantity.left):
                return quantity.left  # 2人死亡1人失踪
        if len(stretch) > 2 and (stretch.endswith("、") or _LIST_CLOSES.search(stretch)):
            return quantity.left  # 53张提款卡、存折、手机及3部车辆
        at = self.predicates.adverbial(self.folded, floor + 2, quantity.left)
        if at < quantity.left:
            return at
        if first is not None and first.unit in _HEADS and quantity.kind == "count" and stretch[:1] not in ("", "、"):
            at = self.predicates.first_verb(self.folded, floor + 2, quantity.left)
            if at > 0 and 0 < self.predicates.verb_at(self.folded, at, quantity.left) < quantity.left:
                return at  # 132名领导包保积案278件
        whole = _IN_ALL.search(stretch, 2)
        if whole is not None and first is not None and first.kind == "count":
            return floor + whole.start()  # 7个省份共增加18例
        own = _EACH.search(stretch, 2)
        if own is not None:
            owner = stretch.rfind("的", 1, own.start())
            return floor + (owner + 1 if owner > 0 else own.start())
        before = next((q for q in reversed(self.quantities) if q.right <= quantity.left), None)
        other = before is not None and before.kind != quantity.kind and before.kind == "count"
        if other and 1 < stretch.find("、") <= 4 and len(stretch) - stretch.find("、") <= 5:
            return floor + stretch.find("、") + 1  # 跑3.4个地方、耗时26天
        which = _RELATIVE.match(self.folded, floor, quantity.left)
        if which is not None and first is not None and _OWNS.search(self.folded, first.left - 2, first.left):
            return which.end()  # 这家拥有640台织机的企业出口面料
        last = stretch.find("、")
        own_noun = before is not None and quantity.kind == before.kind == "count" and quantity.unit != before.unit
        if (
            own_noun
            and 0 < last <= 6
            and stretch.count("、") == 1
            and self.folded[quantity.right : quantity.right + 1] in _CLOSED
        ):
            return floor + last + 1  # 15支枪、管制刀具12把
        if quantity.kind in ("rank", "percent") and (rated := _RATED.search(stretch, 2)) is not None:
            return floor + rated.end()  # 8起命案积案、清库率全省第一
        for mark in re.finditer("、", stretch[1:]):
            at = floor + 1 + mark.end()
            if self.predicates.verb_at(self.folded, at, quantity.left) > 0:
                return at
        return floor
