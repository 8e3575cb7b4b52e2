"""The metric of each quantity of a sentence, in order: left, right, joined, spread or inherited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reformextract.lexicon import Lexicon
from reformextract.metrics.aspect import Aspect
from reformextract.metrics.attributes import Attributes
from reformextract.metrics.brackets import Brackets
from reformextract.metrics.carrying import Reading, Told
from reformextract.metrics.comparisons import PLACED, Comparisons
from reformextract.metrics.context import SentenceContext, Tables
from reformextract.metrics.fillers import is_filler, most_are, only_places, own_word
from reformextract.metrics.growths import Growths
from reformextract.metrics.joints import MEDALS, Joints
from reformextract.metrics.leftward import Leftward
from reformextract.metrics.openings import Openings
from reformextract.metrics.origins import MOVED_BY, Origins
from reformextract.metrics.parallels import Parallels
from reformextract.metrics.phrases import Span
from reformextract.metrics.rankings import Rankings
from reformextract.metrics.rightward import Rightward
from reformextract.metrics.spreads import ListedShares, Spreads
from reformextract.metrics.superlatives import superlative
from reformextract.metrics.telling import LOCATIVE, Telling
from reformextract.models import Quantity

_JOINED = re.compile(r"\s?(?:、|和|及|与|,|以及|至)?\s?\Z")
#: Prepositions and links that alone name nothing.
_EMPTY = re.compile(
    r"(?:以|从|由|对|向|在|与|于|甚至?|得知|其|另|经过?|历经|为|和|是|仅|据|用|因灾|连续|因此|其余|其他|另外|剩下|余下|较|比|受[^,;]{1,12}影响|把|将|除|(?:近|过去|最近)?[一两三四五六七八九十半几\d]+个?(?:月|年|周|天|季度|小时)(?:来|内|间|里)?)\Z"
)
#: What is a share by its name, in the clause before: 积累所占的比重,在初期由36.5%降到28.5%.
_PART = re.compile(r"(?:比重|比例|份额|占比)\Z")
_IS = re.compile(r"是|为(?!基|主|重点|单位|限|准|例|目标)")


#: Words of spending before a duration: 用3个小时救出, 经过32小时奋战.
_SPENDS = re.compile(r"(?:[用花]了?|经过|历经|仅用了?|耗费了?)\Z")
#: What a figure is bounded by, before it: 不低于基准的1.1倍.
_NO_LESS = re.compile(r"不(?:低于|高于|超过|少于)[\u4e00-\u9fff]{1,10}\Z")
#: The last item of a list of sorts.
_OTHERS = re.compile(r"[,;、 ]*(?P<what>其[他它])(?:的?有|为|共)?")
#: What a figure is that is aimed at.
_AIMED = re.compile(r"的?(?:目标|任务)")
#: What was set, and what is done of it: a share of a plan is one of what was planned.
_SET = re.compile(r"计划|预算|任务|目标|指标|进度|年初|全年|总")
#: What alone comes to so much: 光车票就花掉了, 仅土地纠纷就有.
_ALONE = re.compile(
    r"[\s,“]*(?:光(?![伏明荣学纤缆电刻谷大])是?|[单仅]是|单单|仅仅?)(?P<what>(?![有为一两此今去前上本每这那])[\u4e00-\u9fff]{2,8}?)(?<![年月日天周的])的?(?:这一项|一项)?(?:一[年月天]|一个月|每[年月天])?就(?![业医诊学读地近])(?:已经?)?(?:有|达到?|占|高达|多达|超过?|(?P<act>[\u4e00-\u9fff]{1,6}?))了?\s*\Z"
)
#: What moves something else, by so much: 影响总水平下降.
_INFLUENCES = re.compile(r"影响(?!范围|力|面|人数|程度)[\u4e00-\u9fffA-Z]{2,}")
#: Why something is: what turns behind it is told for itself.
_BECAUSE = re.compile(r"(?:因为?(?![此素果地人公病故灾])|由于|得益于)(?=[\u4e00-\u9fff]{2})")
#: Things that one character names: 车却从9辆变成了6辆.
_THINGS = frozenset("车船人树井牛羊猪鱼桥")
#: Verbs that make a quality of something better or less, and change no count.
_BETTERS = frozenset({"提升", "提高", "改善", "优化", "降低"})
#: What those did that are counted, and nothing else: 33个增长.
_TURNED_ALONE = frozenset({"增长", "上升", "下降", "增加", "减少", "提高", "降低", "回落", "回升"})


class MetricFinder:
    """Finds metric phrases with the small words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._tables = Tables.read(lexicon)

    def find(
        self, folded: str, start: int, end: int, quantities: list[Quantity], off: list[Span], carried: Sequence[Told]
    ) -> list[Reading | None]:
        """Return the reading of each quantity of a sentence; None where the sentence tells no metric.

        Args:
            folded: the document, folded.
            start: where the sentence begins.
            end: where it ends.
            quantities: those of the sentence, in order.
            off: spans of agents, places and times in it, in order; they are no part of a metric.
            carried: what the figures before count, the last of them last, for a sentence that begins with 增长.
        """
        return _Walk(SentenceContext(self._tables, folded, start, end, quantities, off, carried)).read()


class _Walk:
    """The walk along one sentence."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.tables = sentence.tables
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.verbs = sentence.verbs
        self.readings = sentence.readings
        self.carrying = sentence.carrying
        self.left = Leftward(sentence)
        self.telling = Telling(sentence)
        self.right = Rightward(sentence, self.telling)
        self.openings = Openings(sentence)
        self.origins = Origins(sentence)
        self.comparisons = Comparisons(sentence, self.left)
        self.attributes = Attributes(sentence, self.telling)
        self.brackets = Brackets(sentence)
        self.growths = Growths(sentence)
        self.joints = Joints(sentence)
        self.parallels = Parallels(sentence)
        self.rankings = Rankings(sentence)
        self.shares = ListedShares(sentence)
        self.spreads = Spreads(sentence, self.right, self.comparisons)

    def read(self) -> list[Reading | None]:
        """All readings, in order; a list that one 分别 spreads is read at once."""
        index = 0
        while index < len(self.quantities):
            stop = self.spreads.run_end(index)
            spread = self.spreads.read(index, stop) if stop - index > 1 else None
            if spread is not None:
                self.readings += spread
                self.verbs += [None] * (stop - index)
                index = stop
                continue
            reading, verb = self._one(index)
            if reading is not None and reading.aspect.name == "level" and self.shares.lists(self.quantities[index]):
                reading = replace(reading, aspect=Aspect("share", rule="aspect.share_listed"))
            if reading is not None and self.shares.goes_on(reading, self.quantities[index], self.readings):
                reading = replace(reading, aspect=Aspect("share", rule="aspect.share_of_them"))
            self.readings.append(reading)
            self.verbs.append(verb)
            self.joints.join(index)
            index += 1
        return self.readings

    def _one(self, index: int) -> tuple[Reading | None, Span | None]:
        folded, quantity = self.folded, self.quantities[index]
        cs, ce = self.sentence.clause(quantity.span[0])
        before = self.quantities[index - 1] if index else None
        if before is not None and before.right < cs and folded[before.right : cs] != ")":
            before = None
        floor = self.openings.find(index, quantity, before, cs)
        after = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
        right_end = min(ce, after.left) if after is not None else ce
        if folded.startswith("(", quantity.right) and (behind := self.brackets.restated(index, quantity)) > 0:
            quantity, right_end = replace(quantity, right=behind), self.sentence.clause(behind)[1]
        right = folded[quantity.right : max(quantity.right, right_end)]
        side = self.attributes.side(quantity, right)
        if side is not None:
            right = right[side[1] - quantity.right :]
            quantity = replace(quantity, right=side[1])  # 一条500米长的砂石路
        previous = self.readings[-1] if self.readings else None
        if quantity.rule == "quantity.casualty":
            span = (quantity.span[1], quantity.right)
            return Reading((span,), Aspect("level", rule="aspect.level"), "metric.right"), None  # 致3死5伤
        if quantity.unit in MEDALS:
            return self.joints.medal(quantity, self.sentence.core(floor, quantity.left)), None
        if before is not None and previous is not None:
            same_unit = quantity.unit == before.unit or not quantity.unit or not before.unit
            if (
                quantity.kind == before.kind
                and (same_unit or folded[before.right] != "的")
                and (
                    self.tables.turned.match(folded, before.right, quantity.left)
                    or (self.origins.came_from(before, cs) and self.origins.came_to(before.right, quantity.left))
                )
            ):
                aspect = self.tables.aspects.read(folded, floor, quantity, right)
                if previous.aspect.name == "share" or aspect.name != "rank":
                    aspect = previous.aspect
                if aspect.name == "change":
                    aspect = Aspect("level", rule="aspect.level")
                return Reading(previous.spans, aspect, "metric.turned_to"), self.verbs[-1]
            ranked = quantity.kind == "rank" and before.kind == "count"
            if (
                not ranked
                and _JOINED.fullmatch(folded, before.right, quantity.left)
                and (not right or not self.right.counts(quantity, right, (0, 0)))
            ):
                # 31件39人; 居全省第二、第三
                same = quantity.kind == before.kind or previous.aspect.name == "share"
                aspect = previous.aspect if same else Aspect("level", rule="aspect.level")
                if quantity.kind == "percent" and before.kind == "count" and before.right == quantity.left:
                    aspect = Aspect("share", rule="aspect.share_of")  # 案件7976件，超过90%
                return Reading(previous.spans, aspect, "metric.joined"), None
        if (
            quantity.kind == "rank"
            and before is not None
            and before.kind == "count"
            and self.comparisons.is_field(before, quantity)
        ):
            return self.comparisons.rank_among(index, cs, before, quantity), None
        if before is not None and (those := self.openings.bounded(index, before, quantity, right)) is not None:
            aspect = self.tables.aspects.read(folded, before.right, quantity, right)
            if aspect.rule != "aspect.share_of":
                aspect = Aspect("level", rule="aspect.level")
            return Reading((those,), aspect, "metric.left"), None  # 判处五年以上刑罚的占13%
        if (brought := self.telling.brought(quantity, right)) is not None:
            return Reading(brought, Aspect("level", rule="aspect.level"), "metric.predicate"), None
        if (scored := self.telling.scored(quantity, right) or self.telling.sold(quantity, right)) is not None:
            return Reading((scored,), Aspect("level", rule="aspect.level"), "metric.predicate"), None
        if (restated := self.brackets.same(index, quantity)) is not None:
            return restated, None  # 近六成(58.3%)居民
        if (compared := self.comparisons.read(index, quantity, right, cs)) is not None:
            return compared, None
        if (bracketed := self.brackets.read(index, quantity)) is not None:
            return bracketed, None  # 前三名是东湖大学(320人)、西山大学(300人)
        against = self.comparisons.against_figure(before, quantity)
        if against is not None:
            return self.carrying.without_phrase(index, cs, against), None
        moved = self.comparisons.moved(index, floor, quantity, right, cs)
        if moved is not None:
            return moved, None
        if (grown := self.growths.read(index, floor, quantity, right, cs)) is not None:
            return grown, None  # 保持30%以上的快速增长
        aspect = self.tables.aspects.read(folded, floor, quantity, right)
        if aspect.rule == "aspect.share_before" and right.startswith(("大关", "关口")):
            aspect = Aspect("level", rule="aspect.level")
        if aspect.rule == "aspect.share_before" and self.tables.turns.match(right):
            aspect = Aspect("level", rule="aspect.level")
        if aspect.rule == "aspect.share_before":
            return self.telling.share_before(quantity, right, aspect, floor), None
        cut = aspect.cut if aspect.cut >= 0 else quantity.left
        turns = self.tables.turns.match(right)
        origin = self.origins.before(floor, cut) or (self.origins.of_measure(floor, cut) if turns else None)
        if turns is None and after is not None and after.kind == quantity.kind and self.origins.came_from(quantity, cs):
            turns = self.origins.came_to(quantity.right, after.left)
        if origin is not None and (turns is not None or folded[origin.start()] not in "由从自"):
            a, b = self.sentence.core(floor, origin.start())
            a = self.origins.handled(a, b)
            if PLACED.fullmatch(folded, a, b):
                a = b
            if not folded.endswith(("计划", "预计"), a, b):
                b = self.tables.predicates.without_adverbs(folded, a, b)
            if b - a < 2 and folded[a:b] not in _THINGS:
                carried = self.carrying.without_phrase(index, cs, aspect)
                if carried is not None and aspect.name == "level" and _PART.search(folded, *carried.spans[-1]):
                    carried = replace(carried, aspect=Aspect("share", rule="aspect.share_noun"))
                return carried, None
            return self.left.read(index, (a, b), aspect, before, cs, joins=False), None
        turned_from = self.origins.untold(floor, cut)
        if turned_from is not None and turned_from.start() > floor + 1 and aspect.name in ("level", "share"):
            cut = turned_from.start()  # 下村天数从一年40来天变成180天
        alone = _ALONE.match(folded, floor, cut) if aspect.name == "level" else None
        if alone is not None and folded[alone.end("what") - 1] not in "省市县区州":
            spent = (alone.span("act"),) if alone["act"] else ()
            return Reading((alone.span("what"), *spent), aspect, "metric.left"), None  # 光车票就花掉9000元
        a, b = self.sentence.core(floor, cut)
        if turned_from is not None:
            a = self.origins.handled(a, b)
        if folded[cut - 1] in "将把" and cut == quantity.left and right:
            a = b  # 当场将586万元发还申请人: what is done with it stands behind
        if quantity.kind == "duration" and len(right) > 1 and (spends := _SPENDS.search(folded, a, b)) is not None:
            a = spends.start()  # 消防队员用3个小时救出8人
        a = most_are(folded, a, b, right)
        if b > a and (quality := superlative(folded, floor, b)) is not None:
            return Reading((quality,), aspect, "metric.left"), None  # 招生规模最大的是东湖大学的600人
        if b > a and self.parallels.goes_on_for(a, b, quantity):
            a = b  # 东湖大学招生规模只有351人，西山大学只有335人
        if b > a and folded[quantity.left - 1] == "以" and self.telling.stands(right):
            a = b  # 东湖队以49枚高居榜首
        if folded[a] == "以" and b - a > 2 and self.tables.predicates.first_verb(folded, a + 1, b) < 0:
            a += 1  # 以总分256.4分排名第一
        others = b <= a and aspect.name == "level" and _OTHERS.fullmatch(folded, floor, quantity.left)
        if others and self.parallels.in_breakdown(quantity):
            return Reading((others.span("what"),), aspect, "metric.left"), None  # 来信23件，来访4件，其他1件
        if b > a and self.parallels.has_some(a, b, quantity):
            a = b  # 185列列车中，广州站有91列
        if (
            b > a
            and _EMPTY.match(folded, a, b)
            and (not right.strip() or aspect.name != "level" or quantity.kind not in ("count", "duration"))
        ):
            a = b
        least = _NO_LESS.search(folded, a, b) if quantity.kind in ("multiple", "percent", "fraction") else None
        if least is not None and least.start() > a + 1:
            b = least.start()  # 利率不低于基准的1.1倍
        if _AIMED.match(right) and self.readings and folded.endswith(("完成", "实现", "达到"), a, b):
            a = b  # 全年想完成4亿元的目标
        if b <= a and (word := own_word(folded, floor, quantity)) is not None:
            a, b = word  # 演出持续10天, 收回2760份，其中有效的2680份
        if b - a > 2 and quantity.kind == "duration" and folded.startswith("长达", b - 1):
            b -= 1  # 库存去化周期长达22个月
        if b > a and (is_filler(folded, floor, a, b) or only_places(folded, a, right)):
            a = b
        if (undergone := self.telling.undergone(quantity, right, (a, b))) is not None:
            return Reading((undergone,), aspect, "metric.right"), None
        if right.startswith("的") or b > a:
            own = self.attributes.read(quantity, right, (a, b), aspect, side, counts=self.right.counts)
            if isinstance(own, Reading):
                return own, None
            a, b = own
        if aspect.name == "change" and aspect.cue is not None and _INFLUENCES.match(folded, a, b):
            return Reading(((a, aspect.cue[1]),), aspect, "metric.left"), None  # 影响总水平下降0.5个百分点
        if aspect.name == "change":
            caused = next(reversed(list(_BECAUSE.finditer(folded, a, b))), None)
            a = caused.end() if caused is not None else a
            if (mover := MOVED_BY.search(folded, a, b)) is not None:
                a, b = self.sentence.core(mover.end(), b)  # 行动带动刑事警情下降
        a = self.origins.handled(a, b)
        counted = right and self.right.counts(quantity, right, (a, a))
        if (
            b <= a
            and not counted
            and aspect.name == "level"
            and (organs := self.sentence.organs(floor, quantity)) is not None
        ):
            a, b = organs
        if aspect.rule == "aspect.share_of" and (part := self._done_part(aspect)) is not None and b <= a:
            return Reading((part,), aspect, "metric.object"), None  # 完成路基工程的八成
        if aspect.name in ("share", "rank") and aspect.rule != "aspect.share_of_them":
            a, b = self.rankings.within(a, b, floor)
        if aspect.name == "rank" and b - a <= 2:
            a, b = self.rankings.judged(floor, quantity.left) or (a, b)
        if aspect.name == "rank" and b - a == 1:
            a = b  # 仅获第八名
        cue = folded[slice(*aspect.cue)] if aspect.cue is not None else ""
        if aspect.object is not None and cue in ("多", "少") and self.right.counts(quantity, right, (a, a)):
            reading, _ = self.right.read(index, quantity, right, aspect.object, aspect, None)
            return reading, None  # 比以往少走两道程序
        if aspect.object is not None and cue in ("多", "少") and quantity.unit in ("次", "趟", "遍", "回"):
            return Reading((aspect.object,), aspect, "metric.object"), None  # 少跑三趟
        if aspect.object is not None and cue in ("多", "少") and b <= a and self.readings:
            return self.carrying.without_phrase(index, cs, aspect), None
        if aspect.object is not None:
            if folded.endswith(("决定", "宣布", "要求", "明确", "打算", "准备", "计划"), a, b):
                a = b  # 央行决定下调准备金率
            obj = self.tables.phrases.core(folded, *aspect.object, self.sentence.off)
            pieces = ((a, b), obj) if b > a and obj[1] > obj[0] else ((a, b),) if b > a else (obj,)
            return Reading(pieces, aspect, "metric.object"), None
        if cue in _BETTERS and aspect.cue is not None and self._betters(quantity, right, aspect.cue[1]):
            verb = a if b > a and self.tables.predicates.verb_at(folded, a, b) == b else aspect.cue[0]
            level = Aspect("level", rule="aspect.level")
            return self.right.read(index, quantity, right, (verb, aspect.cue[1]), level, before)
        if aspect.name == "change" and quantity.kind == "count" and b <= a and aspect.cue is not None:
            if aspect.cue[1] == quantity.left and self.right.counts(quantity, right, (a, b)):
                # 增加500万农村沼气用户
                reading, _ = self.right.read(index, quantity, right, (a, a), aspect, None)
                return reading, None
        if (
            aspect.name == "level"
            and turns is None
            and (told := self.telling.told(quantity, right, (a, b))) is not None
        ):
            return Reading((told,), aspect, "metric.predicate"), None
        if aspect.name in ("level", "share") and (answer := self.telling.answered(quantity, right, (a, b))) is not None:
            return Reading((answer,), Aspect("share", rule="aspect.share_of_them"), "metric.share_right"), None
        if aspect.name == "level":
            if quantity.kind == "count" and _IS.match(right) and (said := self.telling.said(quantity, right)):
                return Reading((said,), aspect, "metric.predicate"), None
            placed = b <= a or LOCATIVE.search(folded, a, b) is not None
            if placed and quantity.kind == "count" and right in _TURNED_ALONE:
                span = (quantity.right, quantity.right + len(right))
                return Reading((span,), aspect, "metric.predicate"), None  # 41个行业中有33个增长
            if turns is None and self.right.counts(quantity, right, (a, b)):
                return self.right.read(index, quantity, right, (a, b), aspect, before)
            if b <= a and turns is None:
                said = self.telling.said(quantity, right)
                if said is not None:
                    return Reading((said,), aspect, "metric.predicate"), None
        if b > a and quantity.kind == "duration" and aspect.name == "level":
            lasting = self.telling.lasting(quantity, right)
            if lasting is not None and folded.endswith("平均", a, b):
                return Reading(((a, b), lasting), aspect, "metric.verb_and_noun"), None
            acts = self.tables.predicates.first_verb(folded, a, b) >= 0
            if (
                lasting is not None
                and not acts
                and (folded[quantity.right - 1] == "内" or right.startswith(("内", "就", "便", "即", "才")))
            ):
                return Reading((lasting,), aspect, "metric.predicate"), None  # 消防队6分钟内赶到
        if (
            b > a
            and aspect.name == "level"
            and not right
            and (noun := self.joints.noun_of(quantity, (a, b))) is not None
        ):
            return Reading(((a, b), noun), aspect, "metric.verb_and_noun"), (a, b)  # 全镇辖9村
        if b > a:
            return self.left.read(index, (a, b), aspect, before, cs), self.joints.act(quantity, after, (a, b))
        carried = self.carrying.without_phrase(index, cs, aspect)
        if carried is not None and carried.rule == "metric.inherited" and previous is not None:
            shared = previous.aspect.name == "share" and quantity.kind in ("percent", "fraction")
            if shared and aspect.name == "level":
                # 占总数的四成五，今年一季度上升到57%
                return Reading(carried.spans, Aspect("share", rule="aspect.share_of"), carried.rule), None
        if (
            carried is None
            and right.startswith("的")
            and quantity.kind in ("money", "measure")
            and (thing := self.telling.thing(quantity, right)) is not None
        ):
            return Reading((thing,), aspect, "metric.right"), None  # 以3万元的价格成交
        return carried, None

    def _betters(self, quantity: Quantity, right: str, end: int) -> bool:
        """Whether what is made better is a quality of those that are counted: 提升40所普通高中办学能力."""
        whole = quantity.kind == "count" and end == quantity.left and len(right) > 4 and right[0] != "次"
        return whole and self.right.counts(quantity, right, (end, end))

    def _done_part(self, aspect: Aspect) -> Span | None:
        """The act and what is done, where a share of it is done that no plan set."""
        if aspect.cue is None or aspect.reference is None or self.folded[slice(*aspect.cue)] != "完成":
            return None
        return None if _SET.search(self.folded, *aspect.reference) else (aspect.cue[0], aspect.reference[1])
