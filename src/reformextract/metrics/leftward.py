"""What a number counts where its phrase stands to the left: alone, behind a verb of the list, or with what it is a measure of."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span
from reformextract.models import Quantity

_LIST_ITEM = re.compile(r"(?P<head>[\u4e00-\u9fff]{2,12}?)(?:分别)?(?:为|是)(?P<item>[\u4e00-\u9fff]{2,10})\Z")
#: The first of those that are told one after another, with 分别 before it.
_EACH_IS = re.compile(r"[\u4e00-\u9fff、]{2,24}(?:分别|依次)(?:是|为)(?P<item>[\u4e00-\u9fff]{2,10})\Z")
_HELPED = re.compile(r"在[^,;]{1,14}?(?:带动|推动|影响|支持|帮助|组织|领导|指导|协调|配合|拉动|努力)下")
_TOPIC = re.compile(r"(?:从|按)([\u4e00-\u9fff、“”]{2,16}?)来?(?:看|划分|分|来说|而言|讲)[,:]?")
_TOPIC_TAIL = re.compile(r"(?:价格|收入|产量|投资|数量|指数|消费|支出|产值|增加值|销量|销售额|面积|进出口|出口|进口)\Z")

#: A measure at the end of a topic: 种植面积, 播种面积, 产量.
_MEASURE_OF = re.compile(
    r"(?:(?:种植|播种|栽培|养殖|销售|建筑)?总?面积|总?产量|总产|单产|亩产|总?产值|总?销量|存栏|出栏)\Z"
)

#: What a price is told for, alone: 每斤.
_PER = re.compile(
    r"(?:每(?:[斤吨亩桶升人户餐桌瓶只股件张套辆月年天次克度册米箱袋盒头棵株间晚场节课班台份单宗案家所批票位名]|公斤|平方米|平米|盎司|小时|立方米|千瓦时|公里|学期|学年)){1,2}"
)
#: What a phrase ends in that names a measure itself.
_MEASURED = re.compile(
    r"(?:[率量数额值费价款金入出资税债积长高宽深重温度速线]|收入|支出|身高|体重|寿命|年限|工资|薪酬|消费|利润|价格|面积|投资|占比|比重)\Z"
)
#: Last characters of those that are compared: 女生, 农村居民, 二等座, 普通户.
_CLASSES = frozenset("生人民员户工座票性童子女者科房")
_LEAST = re.compile(r"至少|最多(?!的)|至多|不少于")
#: Where those are that are counted: 边境线上有便道.
_HAS = re.compile(r"[\u4e00-\u9fff]{1,8}[上里中内下旁边](?:还|共|已|只|就|现)?有(?=[\u4e00-\u9fff]{2})(?![效关限])")
#: What is acted upon, before a verb without an object.
_ACTED_ON = re.compile(r"(?:案件?|纠纷|事故|投诉|项目|隐患|线索|诉求|积案|问题|工程)\Z")
#: How far something is from where: 离县城.
_AWAY = re.compile(r"(?:距离?|离)[\u4e00-\u9fff]{2,8}\Z")
#: Words that name one measure of a thing, and need the thing: 宽, 重.
_DIMENSIONS = frozenset({"长", "宽", "高", "深", "厚", "重", "全长", "总长", "直径", "口径", "水深", "跨度"})
_DIMENSION = re.compile(r"(?:[全总]?长|[宽高深厚重]|直径|口径|水深|跨度)\Z")
#: Rates, which are of what was done and not of the doing.
_RATES = frozenset({"增速", "增幅", "降幅", "涨幅", "跌幅", "降速"})
_ACHIEVED = re.compile(r"实现|完成")
_FIGURE = re.compile(r"\d")
#: A sum that is paid out: 护理补贴.
_PAID = re.compile(r"[\u4e00-\u9fff]{0,4}(?:补贴|补助|工资|津贴|养老金|奖金|学费|租金|赔偿|补偿款)\Z")
_AGAINST = re.compile(
    r"(?:打击|惩治|惩处|严惩|严打|整治|惩戒|查处|聚焦|针对)(?P<what>(?![这此该]|上述|以上)[^,;。]{3,16}?)(?:专项(?:行动|整治|斗争))?[中里]?\Z"
)
#: What a sentence says at its opening to be acted upon: 针对群众反映强烈的噪声扰民,城管部门查处460起.
_TOWARDS = re.compile(
    r"\s*(?:针对|聚焦|围绕|对)(?!于?[此这]|不同|照|比|应|标|口|外|[^,;。]*\d)(?:[^,;。的]{2,12}的)?(?P<what>[\u4e00-\u9fff“”、]{3,12}?)(?:等?(?:问题|现象|情况|行为))?,"
)
#: Verbs that say of a figure only that it was reached: alone they go back to what is counted.
_DONE = frozenset({"完成", "实现", "达成"})


class Leftward:
    """Reads the phrases to the left of the figures of a sentence."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.start, self.end = sentence.start, sentence.end
        self.quantities = sentence.quantities
        self.verbs = sentence.verbs
        self.readings = sentence.readings
        self.carrying = sentence.carrying
        self.phrases = sentence.tables.phrases
        self.predicates = sentence.tables.predicates
        self.head: Span | None = None
        self.tail = self._topic_tail()

    def _of_the_unit(self, index: int) -> Reading | None:
        """The level last read in the sentence that has the unit of a quantity."""
        unit = self.quantities[index].unit
        if not unit and index + 1 < len(self.quantities):
            unit = self.quantities[index + 1].unit  # 分别完成48.9万和71.5万人次
        told = [
            p
            for i, p in enumerate(zip(self.readings, self.quantities[:index], strict=False))
            if i not in self.carrying.asides
        ]
        same = [r for r, q in told if r is not None and r.aspect.name == "level" and q.unit == unit != ""]
        return same[-1] if same else None

    def read(
        self, index: int, core: Span, aspect: Aspect, before: Quantity | None, cs: int, *, joins: bool = True
    ) -> Reading:
        """Return the reading of a phrase to the left: as it stands, or joined to what it is a measure or an item of."""
        folded = self.folded
        if (
            folded.startswith(("同比", "环比"), core[0])
            and folded[core[0] + 2 : core[1]] in self.sentence.tables.generic
        ):
            core = (core[0] + 2, core[1])  # 同比增幅
        text = folded[slice(*core)]
        if text in self.sentence.tables.average or text in self.sentence.tables.generic:
            topic = (
                self._before_bracket(cs)
                or (self.carrying.named_clause(cs, self.predicates) if text in self.sentence.tables.average else None)
                or (self.carrying.changed_clause(cs) if text in _RATES else None)
                or self.carrying.measured(self.sentence.tables.generic, self.quantities[index].kind, text)
                or self.carrying.changed_clause(cs)
            )
            if topic is not None and text not in self.sentence.tables.average:
                topic = self._unmeasured(topic, rate=text in _RATES)
                if topic is not None and folded[slice(*topic.spans[-1])] in self.sentence.tables.average:
                    topic = None
            if topic is not None and folded.startswith(text, topic.spans[0][0]):
                return Reading(topic.spans, aspect, "metric.generic_head")  # 平均用时90天，全省平均82天
            if topic is not None and topic.rule == "metric.clause_before" and text in self.sentence.tables.average:
                return Reading((*topic.spans, core), aspect, "metric.generic_head")
            if topic is not None and text in _RATES:
                topic = self._unacted(topic)
                if len(topic.spans) == 1 and folded[slice(*topic.spans[0])].endswith(text):
                    return Reading(topic.spans, aspect, "metric.generic_head")  # 收入增幅回升，累计增幅
            if topic is not None and text in ("金额", "数额") and folded.startswith("涉", topic.spans[0][0]):
                a, b = topic.spans[0]
                act = self.predicates.verb_at(folded, a, b)
                if act > 0:
                    return Reading(((a, act), core), aspect, "metric.generic_head")  # 涉及农民工5.7万人，金额6300万元
            if topic is not None:
                spans = (core, *topic.spans) if text in self.sentence.tables.average else (*topic.spans, core)
                return Reading(spans, aspect, "metric.generic_head")
            return Reading((core,), aspect, "metric.left")
        if text[-2:] in _DONE and len(text) > 3 and self.predicates.is_agent(folded, core[0], core[1] - 2):
            core, text = (core[1] - 2, core[1]), text[-2:]  # 县属企业完成1094万吨
        parts = index > 0 and self.quantities[index - 1].kind in ("count", "money", "measure")
        if parts and text in _DONE and aspect.name == "share" and (planned := self.carrying.topic(aspect)) is not None:
            return replace(planned, aspect=aspect, rule="metric.inherited")  # 改造户表11万户，完成40%
        if text in _DONE and (same := self._of_the_unit(index)) is not None:
            parallel = folded.endswith(text, *same.spans[-1]) and core[0] - cs <= 6
            own = (self.phrases.core(folded, cs, core[1], [])[0], core[1])
            # 全省生产总值5600亿元，银川市完成2900亿元; 水运完成…，民航完成…
            return Reading((own,) if parallel else same.spans, aspect, "metric.generic_head")
        if text in self.predicates.results and (topic := self.carrying.topic(Aspect("level"))) is not None:
            return Reading((*self.predicates.last_act(folded, topic.spans), core), aspect, "metric.result")
        known = self.predicates.verb_at(folded, *core)
        at = core[0] if known == core[1] or core[1] - core[0] == 1 else self.predicates.act_of(folded, *core)
        if aspect.name == "level" and at >= 0 and folded[core[1]] != "的":
            fuller = self.carrying.fuller(index, folded[at : core[1]])
            if fuller is not None:
                return Reading(fuller.spans, aspect, "metric.repeated")  # 柳林镇发放120万元
        if aspect.name == "level" and at == core[0]:
            fought = self._fought(cs) if len(text) > 1 else None
            if fought is not None:
                spans = (fought, core) if text.endswith("案") else (core, fought)  # 电信网络诈骗破案, 整改火灾隐患
                return Reading(spans, aspect, "metric.clause_before")
        if aspect.name == "level" and (measure := self._same_measure(index, core)) is not None:
            return Reading((core, measure), aspect, "metric.same_measure")
        if text in _DIMENSIONS and (beside := self._beside()) is not None:
            return Reading((beside, core), aspect, "metric.generic_head")  # 桥长2公里，宽32米
        if _PER.fullmatch(text) and (priced := self._priced(cs, text)) is not None:
            return Reading((*priced, core), aspect, "metric.generic_head")  # 西红柿最贵，每斤6元
        each = _EACH_IS.search(folded, *core) if joins and aspect.name == "level" else None
        if each is not None:
            return Reading((each.span("item"),), aspect, "metric.left")  # 罪名、人数分别是盗窃113人
        item = _LIST_ITEM.match(folded, *core) if joins and aspect.name == "level" else None
        if item is not None and item["head"].endswith(("价", "费", "额", "量", "数", "率", "价格", "面积", "标准")):
            self.head = item.span("head")
            return Reading((item.span("item"), self.head), aspect, "metric.list_head")
        linked = before is not None and folded[before.right : core[0]].strip() in (
            "、",
            "和",
            "及",
            "与",
            "以及",
            "、其他",
        )
        if linked and self.head is not None and self.head[0] >= cs:
            return Reading((core, self.head), aspect, "metric.list_head")
        if self.tail is not None and self.tail[1] <= core[0] and core[1] - core[0] <= 10:
            tail = folded[slice(*self.tail)]
            if tail not in text and not text.endswith(("率", "价", "量", "额", "值")):
                return Reading((core, self.tail), aspect, "metric.topic")
        if joins and aspect.name == "level" and before is not None and known < 0:
            if linked and core[1] - core[0] <= 3 and (modifier := self._modifier_of_last(index)) is not None:
                return Reading((modifier, core), aspect, "metric.shared_verb")
            if linked and index and (last := self.readings[index - 1]) is not None and last.rule == "metric.object":
                return Reading((core,), last.aspect, "metric.object")
            if linked and (verb := self._verb_of_last(index)) is not None and folded[core[0]] != "捐":
                return Reading((verb, core), aspect, "metric.shared_verb")
            if (
                self.verbs
                and self.verbs[-1] is not None
                and before.right <= core[0] <= before.right + 1
                and self.predicates.first_verb(folded, *self.verbs[-1]) >= 0
                and folded[before.right : before.right + 1] not in ("、", ",")
            ):
                # 帮助2143名农民工追回欠薪5216万元: the verb before governs both.
                return Reading((self.verbs[-1], core), aspect, "metric.shared_verb")
        his = folded.find("其", known, known + 1) if 0 < known < core[1] - 2 else -1
        if his > 0 and folded[his + 1] not in "他它余中实":
            return Reading(((core[0], his), (his + 1, core[1])), aspect, "metric.left")  # 判处其有期徒刑13年
        has = _HAS.match(folded, *core)
        if has is not None and known < 0:
            return Reading(((has.end(), core[1]),), aspect, "metric.left")  # 边境线上有便道130多条
        helped = _HELPED.search(folded, core[0] + 2, core[1])
        if helped is not None and helped.end() < core[1]:
            # 制造业在龙头企业带动下实现增加值: by whose help is no part of it.
            return Reading(((core[0], helped.start()), (helped.end(), core[1])), aspect, "metric.left")
        least = _LEAST.search(folded, core[0] + 2, core[1] - 1)
        if least is not None:
            return Reading(((core[0], least.start()), (least.end(), core[1])), aspect, "metric.left")  # 每周至少巡河
        inside = self.sentence.time_inside(*core)
        acted = inside is not None and _ACTED_ON.search(folded, core[0] + 2, inside[0]) is not None
        if inside is not None and acted and self.predicates.verb_at(folded, inside[1], core[1]) == core[1]:
            return Reading(((core[0], inside[0]), (inside[1], core[1])), aspect, "metric.left")  # 盗窃案件全年立案
        if inside is not None and (core[1] - inside[1] == 1 or self.predicates.verb_at(folded, inside[1], core[1]) > 0):
            return Reading(((inside[1], core[1]),), aspect, "metric.left")  # 调解员全年排查纠纷
        if inside is not None:
            return Reading(((core[0], inside[0]), (inside[1], core[1])), aspect, "metric.left")  # “讲堂”今年开课
        if (
            self.quantities[index].kind == "measure"
            and (away := _AWAY.search(folded, core[0] + 2, core[1])) is not None
        ):
            return Reading((away.span(),), aspect, "metric.left")  # 大二村离县城78公里
        return Reading((core,), aspect, "metric.left")

    def _unacted(self, topic: Reading) -> Reading:
        """The rate of what was done, without the act: 省级园区工业增加值 of 省级园区实现工业增加值, for 增幅."""
        a, b = topic.spans[-1]
        act = _ACHIEVED.search(self.folded, a, b - 2)
        if act is None or len(topic.spans) > 1:
            return topic
        return replace(topic, spans=((a, act.start()), (act.end(), b)) if act.start() - a >= 2 else ((act.end(), b),))

    def _before_bracket(self, cs: int) -> Reading | None:
        """农林牧渔业(包括专业及辅助性活动)增加值: the noun before a bracket that parts it from its measure."""
        opening = self.folded.rfind("(", max(self.start, cs - 40), cs) if self.folded[cs - 1 : cs] == ")" else -1
        if opening <= self.start or _FIGURE.search(self.folded, opening, cs) is not None:
            return None
        a, b = self.sentence.core(self.sentence.clause(opening - 1)[0], opening)
        return Reading(((a, b),), Aspect("level"), "metric.clause_before") if b - a >= 2 else None

    def _priced(self, cs: int, per: str) -> tuple[Span, ...] | None:
        """What the clause before names, or the sum before, for a price that is told for a unit alone; persons have sums."""
        a, b = self.carrying.earlier_clause(cs) if not per.startswith(("每人", "每户", "每名")) else (cs, cs)
        if b <= a:
            paid = [
                r for r, q in zip(self.readings, self.quantities, strict=False) if r is not None and q.kind == "money"
            ]
            last = self.readings[-1] if self.readings else None
            sum_of = _PAID.search(self.folded, *last.spans[-1]) if not paid and last is not None else None
            if sum_of is None and last is not None and per in ("每次", "每场", "每趟", "每回"):
                return last.spans  # 通话3次，每次不超过20秒
            return paid[-1].spans if paid else (sum_of.span(),) if sum_of is not None else None
        return (self.carrying.topic_of(a, b),)

    def _fought(self, cs: int) -> Span | None:
        """突出惩治严重暴力犯罪,起诉41人: what the clause before, or the opening of the sentence, says to be acted against."""
        opening = _TOWARDS.match(self.folded, self.start, cs)
        if opening is not None:
            return opening.span("what")
        if self.folded[cs - 1 : cs] != ",":
            return None
        a, b = self.carrying.earlier_clause(cs)
        act = _AGAINST.search(self.folded, a, b)
        return act.span("what") if act is not None else None

    def _same_measure(self, index: int, core: Span) -> Span | None:
        """城镇居民收入3万元，农村居民1万元: the measure that the parallel phrase before has."""
        last = self.readings[-1] if self.readings else None
        quantity, before = self.quantities[index], self.quantities[index - 1]
        if last is None or index == 0 or last.aspect.name != "level" or quantity.kind == "count":
            return None
        if quantity.unit != before.unit or not 2 <= core[1] - core[0] <= 6 or len(last.spans) > 1:
            return None
        a, b = last.spans[0]
        if _MEASURED.search(self.folded, *core) or self.predicates.first_verb(self.folded, *core) >= 0:
            return None
        at = a + core[1] - core[0]
        whole = (
            self.folded[at - 1] == self.folded[core[1] - 1]
            and self.folded[at - 1] in _CLASSES
            and _MEASURED.search(self.folded, at, b) is not None
        )
        return (at, b) if whole and self.folded[a:at] != self.folded[slice(*core)] else None

    def _beside(self) -> Span | None:
        """What the measure before is of: 桥 of 桥长."""
        last = self.readings[-1] if self.readings else None
        if last is None or not _DIMENSION.search(self.folded, *last.spans[-1]):
            return None
        a, b = last.spans[0]
        stop = b if len(last.spans) > 1 else _without_dimension(self.folded, a, b)
        return (a, stop) if stop - a >= 1 else None

    def _unmeasured(self, topic: Reading, *, rate: bool) -> Reading:
        """A topic without the measure that another measure stands beside: 中药材 of 中药材种植面积, for 产量."""
        a, b = topic.spans[-1]
        if len(topic.spans) > 1 and _PER.fullmatch(self.folded, a, b):
            return replace(topic, spans=topic.spans[:-1])
        if rate:
            return topic
        measure = _MEASURE_OF.search(self.folded, a + 1, b)
        return replace(topic, spans=(*topic.spans[:-1], (a, measure.start()))) if measure is not None else topic

    def _modifier_of_last(self, index: int) -> Span | None:
        """受表彰的集体53个、个人236名: what stands before 的 in the item before."""
        last = self.readings[index - 1] if index else None
        if last is None or last.aspect.name != "level" or len(last.spans) != 1:
            return None
        a, b = last.spans[0]
        at = self.folded.rfind("的", a, b)
        return (a, at + 1) if at > a + 1 else None

    def _verb_of_last(self, index: int) -> Span | None:
        """提出意见建议2979件、提案3397件: the verb that begins the item before."""
        last = self.readings[index - 1] if index else None
        if last is None or last.aspect.name != "level" or not last.spans:
            return None
        a, b = last.spans[0]
        stop = self.predicates.verb_at(self.folded, a, b)
        if stop < 0:
            return None
        whole = len(last.spans) > 1 or stop < b or self.quantities[index - 1].kind == "money"
        return (a, stop) if whole else None

    def _topic_tail(self) -> Span | None:
        """从八大类消费品价格看: what the items of the sentence are measures of."""
        topic = _TOPIC.search(self.folded, self.start, min(self.end, self.start + 40))
        if topic is None:
            return None
        tail = _TOPIC_TAIL.search(self.folded, *topic.span(1))
        return tail.span() if tail is not None else None


def _without_dimension(folded: str, a: int, b: int) -> int:
    """Where a phrase ends without the measure at its end."""
    dimension = _DIMENSION.search(folded, a, b)
    return dimension.start() if dimension is not None else b
