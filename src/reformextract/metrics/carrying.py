"""What a number without words of its own goes back to: a figure, a clause or a sentence before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.phrases import PhraseTable, Span
from reformextract.metrics.predicates import PredicateTable
from reformextract.metrics.superlatives import superlative
from reformextract.models import Quantity

_ASIDE = re.compile(
    r"(?:规模|总量|总值|总额|数量)?(?:[为是达系居]|[位名]居|名列|位列)[^,;]{0,8}(?:之最|之首|前列|前茅|领先|上游|最高(?:值|水平)?|最低(?:值|水平)?|历史高位)(?=[,;])|(?:见习|本报|实习)?记者|通讯员|再?创下?(?=[^,;]*(?:新高|新低|纪录|记录))|(?:双双|再次|接连)?(?:刷新|打破)|没|并未|从未|扣除|按|剔除|不考虑|考虑|经(?!济)|据|调查|统计|从|分|除[^,;]*外|[单只光]看|受[^,;]{1,12}影响|其中|因|[上下]同|(?:[略远均都也])?(?:高于|低于|好于|优于|快于)(?=[^,;。\d]{2,12}[,;。])|相比(?=[,;。])|(?:连续)?第[一二两三四五六七八九十\d]{1,2}个?(?:年|月|季度)"
)
_RATE = re.compile(r"增速|增幅|降幅|涨幅")
#: What says that the act is one told before: 其中受理, 今年将再设.
_AGAIN = re.compile(r"其中|[再又还]")
#: How a clause without a figure says that something turned: 消费价格小幅下降, 生产稳步增长.
_SAYS = re.compile(r"(?:[^明再]说|介绍|表示|告诉记者|透露|获悉|了解到?|显示|指出|坦言|称|强调)(?=[,，:“\"]*\Z|\Z)")
_TURNED = re.compile(
    r"(?:连续[一二两三四五六七八九十\d]{1,2}年)?(?:(?:[也均都仍]?(?:有|呈现?出?|保持|实现|出现|取得)了?)?(?:小幅|大幅|稳步|明显|持续|平稳|快速|较快|较大|一定|恢复性|稳定|高速|良好)+的?(?:增长|上升|提高|增加|上涨|下降|回落|减少)(?:势头|态势|趋势|幅度)?|(?:下降|上升|增长|降低)?(?:幅度|增势|势头)(?:明显|较大|显著)|[位居处列排名]{1,2}(?:于|在)?(?:全[国省市县区])?(?:前列|前茅|首位|榜首|第一|上游|领先)|(?:增幅|降幅|涨幅|跌幅|增势|降势)(?:明显|较大|显著|突出|喜人)|(?:相对|便|略为|略有|亦|则)+(?:增加|减少|上升|下降|增长)|是“[^”]{1,8}”|[较偏很][高低大小多少好差]|(?:同比|环比|基本)*持平|不降反升|不升反降|双双(?:增长|上升|下降|回落)|[双齐](?:降|升|增)|一[升降增减]一[升降增减]|(?:小幅|大幅|稳步|明显|持续|平稳|有所|快速|较快|略有|继续|总体|温和|同比|全面|不断|进一步)*(?:增长|上升|提高|增加|上涨|下降|回落|减少|降低|回升|攀升|下跌|收窄|扩大|改善|向好)|(?<=[值峰期点])出现在?|(?:再?创|刷新|打破)[^,;]{0,8}(?:新高|新低|纪录|记录)|在[^,;]{2,14}后首次|(?:与|同|较)[^,;]{2,12}相比[^,;]{0,6}|(?<![同环占对之可])[比较](?![例重率较])[^,;。比较]{2,14}?(?:均|都|也|又|略|双双|分别|相应|普遍)*(?:有所|略有|明显|大幅度?|小幅|显著)(?:增长|上升|提高|增加|上涨|下降|回落|减少|降低))\Z"
)
#: 手机用户今年以来又出现较快增长: what stands between a time and how it turned.
_STILL = re.compile(r"(?:又|也|仍|均|都|则|继续|再次|再度|总体|整体)*")
#: Where the topic of a clause ends: 股价却先动了, 气温仍在下降.
_ADVERB = re.compile(
    r"却|仍是|还(?=[不没很比要])|没有|并[不未没]|首次|第一次|超过|[由从](?=\d)|(?:增势|涨势|势头|表现)?最(?=[贵高低多少大小好远近猛快强旺])|一[周月年天]|再度|(?<![不频])仍|再[次度创]|依然|仍然|也(?!门)|又"
)
#: A number that counts nothing, at the end: 中间价报6.8312.
_BARE = re.compile(r"(?:收?报|为|达|是)\d[\d.]*\Z")
#: 增长最猛的是行政案件, 首位是: what comes before the topic.
_MOST = re.compile(r"主要(?:是|为|有|包括|涉及)|(?:[^,;。]{0,6}最[^,;。]{1,6}的(?:还|就)?|首位|其次才?|第一)是")
#: The label of an item, as a sentence of its own: (二)酸碱度不合格。
_LABEL = re.compile(
    r"(?:\([一二三四五六七八九十\d]{1,2}\)|(?<![\u4e00-\u9fff])[一二三四五六七八九十]{1,2}[、是]|(?<!\d)\d{1,2}[.、])(?P<what>[\u4e00-\u9fffA-Za-z“”]{3,16})[。:]\s*\Z"
)
#: By what something is looked at.
_SEEN = re.compile(r"(?:从|就)(?P<what>[\u4e00-\u9fff]{3,16}?)来?看[:,]\s?\Z")
#: What is set for a whole.
_PLAN = re.compile(r"(?:任务|计划|目标|总进度|预算)(?:数|面积|总数|总量)?\Z")
#: What a ranking ranks.
_RANKING = re.compile(r"在(?P<what>[^,;。]{3,20}?)的?(?:排名|排行榜?|榜单)[上中里]?\Z")
#: Examples of how many sorts, before their noun.
_SORTS = re.compile(r"[^,;。:]{3,40}?等[一二两三四五六七八九十\d]{1,3}大?[类种](?=[\u4e00-\u9fff]{2})")
#: To which places something reaches, in a list of them.
_REACHES = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:涉及|遍布|遍及|分布在)[^,;。]{0,30}\Z")
#: A quality of those who were just counted, and that it was of note: 公司的每股收益位居前列.
_QUALITY = re.compile(
    r"(?:[\u4e00-\u9fff]{1,8}的|[\u4e00-\u9fff]{2,10}?(?=[\u4e00-\u9fff]{2}率[较最偏很][高低],))(?P<what>[^,;。的]{2,14}),"
)
#: A rate that something is done with: 把安装率纳入考核.
_TAKEN = re.compile(r"[把将](?P<what>[^,;。把将]{2,20}?[率量额度价费值数])(?=纳入|列入|作为|定为|列为|控制)")
_REPORTERS = re.compile(r"记者|通讯员")
#: Heads that spread a sum over persons: the sum before is theirs.
_PER_HEAD = frozenset(
    {"人均", "户均", "亩均", "平均", "均", "单户", "生均", "件均", "次均", "每人", "每户", "平均每人", "平均每户"}
)
_AVERAGES = ("日均", "月均", "年均", "人均", "户均", "平均")
#: 全村有1260户: whose households and people are counted where no noun says it.
_WHOLE = re.compile(r"(?P<whole>[全该本我][村镇乡屯寨组社校厂院园县市区州旗])(?:现?共?有|共|现有|总共)?\Z")
_HEADS = frozenset({"户", "人", "口", "名", "户人家"})
_LAST_ITEM = re.compile(r"[^、和及与有为是如]{2,16}\Z")


#: The units of places that the clause is about: 涪城、游仙两区占全市的52.6%.
_PLACES = frozenset("省市县区州镇乡村国")
#: Nouns that are a measure: 纯收入, 生活费.
_NOUN = re.compile(
    r"(?:收入|支出|消费|消费水平|面积|产量|费用?|成本|补贴|工资|利润|存款|住房|耕地|用量|用时|时间|价格|负担)\Z"
)


@dataclass(slots=True)
class Reading:
    """What a quantity counts: the pieces of the phrase, and its aspect."""

    spans: tuple[Span, ...]
    aspect: Aspect
    rule: str


class Told(NamedTuple):
    """What a figure of an earlier sentence counts, and its unit."""

    reading: Reading
    unit: str


class Carrying:
    """The readings of a sentence so far, and what may be taken from them."""

    def __init__(
        self, folded: str, start: int, end: int, quantities: list[Quantity], off: list[Span], phrases: PhraseTable,
        carried: Sequence[Told],
    ) -> None:  # fmt: skip
        self.folded = folded
        self.start = start
        self.end = end
        self.quantities = quantities
        self.off = off
        self.phrases = phrases
        self.carried = carried
        self.readings: list[Reading | None] = []
        #: The clause that holds an offset.
        self.clause = phrases.clauses(folded, start, end).around
        #: Where the bracket opens that a quantity stands in, or -1: what a bracket splits up is no topic outside it.
        bracketed = folded.find("(", start, end) >= 0
        self.brackets = [self._bracket(quantity) if bracketed else -1 for quantity in quantities]
        #: The quantities that are no topic: 14 in 在14个市州中列第2位.
        self.asides: set[int] = set()

    def _bracket(self, quantity: Quantity) -> int:
        floor = max(self.start, quantity.left - 80)
        opening = self.folded.rfind("(", floor, quantity.left)
        return opening if opening > self.folded.rfind(")", floor, quantity.left) else -1

    def known(self) -> list[Reading]:
        """The readings that a later number may go back to."""
        at = len(self.readings)
        here = self.brackets[at] if at < len(self.brackets) else -1
        asides, outer = self.asides, frozenset((-1, here))
        outside = [
            r
            for i, (r, q, bracket) in enumerate(zip(self.readings, self.quantities, self.brackets, strict=False))
            if r is not None and bracket in outer and not (q.unit in _PLACES and q.kind == "count") and i not in asides
        ]
        return outside or [r for i, r in enumerate(self.readings) if r is not None and i not in asides]

    def topic(self, aspect: Aspect) -> Reading | None:
        """The reading that a number without words goes back to: for a change the last level, else the last of all."""
        known = self.known()
        at = len(self.readings)
        kind = self.quantities[at].kind if at < len(self.quantities) else ""
        points = kind == "percentage_point" or (kind == "percent" and aspect.name == "difference")
        if points and known and aspect.name in ("change", "difference") and self._is_rate(known[-1]):
            return known[-1]  # 增速同比提高0.8个百分点，比全省高0.7个百分点
        if aspect.name in ("change", "difference"):
            known = [r for r in known if r.aspect.name in ("level", "share")] or known
        if kind == "percent" and aspect.name == "change":
            known = [r for r in known if not self._is_rate(r)] or known  # 均价23元，累计跌幅16%，同比高15%
        if not known:
            return None
        board = self.folded[known[-1].spans[-1][1] - 1] == "榜"
        if aspect.name == "level" and known[-1].aspect.name == "rank" and board and at < len(self.quantities):
            same = [
                r
                for r, q in zip(self.readings, self.quantities, strict=False)
                if r is not None and r.aspect.name == "level" and q.unit == self.quantities[at].unit != ""
            ]
            if same:
                return same[-1]  # 以22枚居奖牌榜第一，西山队20枚
        if aspect.name == "share" and (planned := self._planned(aspect, known)) is not None:
            return planned
        if aspect.name == "change" and (total := self._total(known)) is not None:
            return total
        rate = None
        if aspect.name != "level" and not (aspect.name == "rank" and aspect.cue is None):
            floor, stop = (self.start, self.end) if aspect.cue is None else (aspect.cue[0] - 6, aspect.cue[0])
            rate = _RATE.search(self.folded, max(self.start, floor), stop)
        if rate is not None and not _RATE.search("".join(self.folded[a:b] for a, b in known[-1].spans)):
            return replace(known[-1], spans=(*known[-1].spans, rate.span()))
        return known[-1]

    def _planned(self, aspect: Aspect, known: list[Reading]) -> Reading | None:
        """整地83万亩，其中玉米70万亩、大豆3万亩，占任务的101%: what a plan was set for is the whole, not its last part."""
        if aspect.reference is None or _PLAN.search(self.folded, *aspect.reference) is None:
            return None
        parts = self.folded.find("其中", self.start, aspect.reference[0])
        if parts < 0 or sum(r.spans[0][0] > parts for r in known) < 2:
            return None
        return next((r for r in reversed(known) if r.spans[-1][1] <= parts and r.aspect.name == "level"), None)

    def _is_rate(self, reading: Reading) -> bool:
        return self.folded[slice(*reading.spans[-1])].endswith(("增速", "增幅", "降幅", "涨幅", "跌幅"))

    def _total(self, known: list[Reading]) -> Reading | None:
        """发送旅客1086万人，日均27万人，增加93万人: what rose by more than the average is the total."""
        at = len(self.readings)
        if at < 2 or at >= len(self.quantities) or not self.folded.startswith(_AVERAGES, known[-1].spans[0][0]):
            return None
        turned, last = self.quantities[at], self.quantities[at - 1]
        if turned.unit != last.unit or not turned.unit or turned.number is None or last.number is None:
            return None
        if turned.number <= last.number or self.readings[at - 1] is not known[-1]:
            return None
        return next(
            (
                r
                for r in reversed(known[:-1])
                if r.aspect.name == "level" and not self.folded.startswith(_AVERAGES, r.spans[0][0])
            ),
            None,
        )

    def named_clause(self, cs: int, predicates: PredicateTable) -> Reading | None:
        """农民的纯收入,平均每人达到355元: the noun that the clause before consists of."""
        if self.folded[cs - 1 : cs] != ",":
            return None
        a, b = self.earlier_clause(cs)
        plain = b - a >= 3 and b == cs - 1 and predicates.first_verb(self.folded, a, b, intransitive=True) < 0
        told = plain and not _SAYS.search(self.folded, a, b) and not _TURNED.search(self.folded, a, b)
        noun = told and _NOUN.search(self.folded, a, b)
        return Reading(((a, b),), Aspect("level"), "metric.clause_before") if noun else None

    def measured(self, generic: frozenset[str], kind: str = "", head: str = "") -> Reading | None:
        """The last reading that is no measure of another: 结案 for 人均, not 结案总数; of money for a sum 人均, of persons for 人数."""
        known = self.known()
        told = [(r, q) for r, q in zip(self.readings, self.quantities, strict=False) if r is not None]
        if kind == "money" and head in _PER_HEAD and len(self.readings) > 1:
            known = [r for r, q in told if q.kind == kind] or known
        if head == "人数" and kind != "count":
            known = [r for r, q in told if q.unit in ("人", "名")] or known
        if kind == "duration":
            known = [r for r, q in told if q.kind not in ("percent", "percentage_point")] or known
        for reading in reversed(known):
            a, b = reading.spans[-1]
            if self.folded[a:b] not in generic:
                done = self.folded[b - 2 : b] in ("完成", "实现") and b - a >= 5
                return replace(reading, spans=(*reading.spans[:-1], (a, b - 2))) if done else reading
            if len(reading.spans) > 1:
                return replace(reading, spans=reading.spans[:-1])
        return None

    def fuller(self, index: int, verb: str) -> Reading | None:
        """The metric before that begins with the same verb: 受理各类案件 for 其中市中院受理11486件."""
        unit = self.quantities[index].unit
        last = self.readings[-1] if self.readings else None
        goes_on = index == 0 or (last is not None and last.rule == "metric.repeated")
        if not goes_on and _AGAIN.search(self.folded, self.start, self.quantities[index].left) is None:
            return None
        for at in range(len(self.readings) - 1, -1, -1):
            reading = self.readings[at]
            if reading is None or self.quantities[at].unit != unit or at in self.asides:
                continue
            if (act := self._act(reading, verb)) is not None:
                return act
        for earlier in reversed(self.carried):
            if earlier.unit == unit and (act := self._act(earlier.reading, verb)) is not None:
                return act
        return None

    def _act(self, reading: Reading, verb: str) -> Reading | None:
        """The part of a reading that the verb begins: 发送旅客 of 日均发送旅客; none where it is a result or a measure."""
        if reading.rule == "metric.result" or (
            self.folded[reading.spans[-1][1] - 1] in "数率量额值"
            and not self.folded.endswith("价值", *reading.spans[-1])
        ):
            return None
        for index, (a, b) in enumerate(reading.spans):
            at = self.folded.find(verb, a, min(b, a + 4))
            if at < 0 or (len(verb) > 1 and at > a and self.folded[at - 1] not in "级省市县区镇乡"):
                at = a
            if self.folded.startswith(verb, at, b) and (b - at > len(verb) or index + 1 < len(reading.spans)):
                return replace(reading, spans=((at, b), *reading.spans[index + 1 :]))  # 再装 of 小区加装充电桩
        return None

    def topic_of(self, a: int, b: int) -> Span:
        """What a clause is about, without what it says of it: 股价 of 股价却先动了, 行政案件 of 增长最猛的是行政案件."""
        taken = _TAKEN.search(self.folded, a, b)
        if taken is not None:
            return taken.span("what")  # 将把安装率纳入考核
        if b - a > 2 and self.folded[b - 1] == "上" and self.folded[b - 2] in "率量数额值费价款幅速":
            b -= 1  # 增幅上
        ranking = _RANKING.match(self.folded, a, b)
        if ranking is not None:
            return ranking.span("what")  # 在收入的增速排名上
        sorts = _SORTS.match(self.folded, a, b)
        if sorts is not None:
            a = sorts.end()  # 糖果、面制品等六类食品的合格率
        reaches = _REACHES.search(self.folded, a, b)
        if reaches is not None:
            b = reaches.start()  # 受害人涉及甘肃兰州、定西
        has = superlative(self.folded, a, b, told=True)
        if has is not None and self.folded.find("是", a, has[0]) >= 0:
            return has  # 今年是历史上毕业生人数最多的一年
        most = _MOST.match(self.folded, a, b)
        if most is not None and b - most.end() >= 2:
            a = most.end()
        turned = _TURNED.search(self.folded, a, b)
        if turned is None or turned.start() - a < 2:
            turned = _ADVERB.search(self.folded, a + 2, b)
        if turned is None and b > a and self.folded[b - 1].isdigit():
            turned = _BARE.search(self.folded, a + 2, b)
        return (a, turned.start()) if turned is not None else (a, b)

    def turned_clause(self, cs: int) -> Span:
        """The clause before without what it says to have turned: 案件数和人数双双下降,分别…"""
        a, b = self.earlier_clause(cs)
        return self.topic_of(a, b) if b > a else (a, b)

    def without_turn(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The pieces of a phrase without what it says to have turned: 火灾起数 of 火灾起数不降反升."""
        a, b = spans[-1]
        turned = _TURNED.search(self.folded, a, b)
        return (*spans[:-1], (a, turned.start())) if turned is not None and turned.start() - a >= 2 else spans

    def changed_clause(self, cs: int) -> Reading | None:
        """城市居民消费价格小幅下降,总指数为99.5: what the clause before says to have turned."""
        a, b = self.earlier_clause(cs)
        turned = _TURNED.search(self.folded, a, b)
        if turned is None or turned.start() - a < 2 or self.folded[a] in "较比":
            return None
        b = turned.start()
        late = [start for start, end in self.off if a + 2 <= start < end <= b and _STILL.fullmatch(self.folded, end, b)]
        return Reading(((a, late[0] if late else b),), Aspect("level"), "metric.clause_before")

    def without_phrase(self, index: int, cs: int, aspect: Aspect) -> Reading | None:
        """The clause names nothing: the figure before, the clause before, or the sentence before does."""
        previous = self.topic(aspect)
        fresh = self.earlier_clause(cs)
        says = _SAYS.search(self.folded, *fresh) is not None
        if says:
            fresh = (cs, cs)  # 村支书说，全村756户: who says it is not what is counted
        between = index > 0 and fresh[0] < self.quantities[index - 1].span[1]
        last = self.quantities[index - 1] if index else None
        quality = _QUALITY.fullmatch(self.folded, last.right, cs) if last is not None and last.kind == "count" else None
        if quality is not None and self.quantities[index].kind != "count":
            a, b = self.topic_of(*quality.span("what"))
            if b < quality.end("what"):
                return Reading(((a, b),), aspect, "metric.clause_before")  # 3家公司的每股收益位居前列，分别达到
        if previous is not None and (between or fresh[1] <= fresh[0]):
            return Reading(previous.spans, aspect, "metric.inherited")
        if fresh[1] > fresh[0]:
            return Reading((self.topic_of(*fresh),), aspect, "metric.clause_before")
        if previous is not None:
            return Reading(previous.spans, aspect, "metric.inherited")
        whole = _WHOLE.match(self.folded, cs, self.quantities[index].left)
        if whole is not None and self.quantities[index].unit in _HEADS:
            return Reading((whole.span("whole"),), aspect, "metric.whole")
        seen = _SEEN.search(self.folded, max(self.start, cs - 40), cs)
        if seen is not None:
            return Reading((seen.span("what"),), aspect, "metric.clause_before")  # 从批发总量来看:较上周增长
        label = _LABEL.search(self.folded, max(0, self.start - 30), self.start)
        if label is not None and not _SAYS.search(self.folded, *label.span("what")):
            return Reading((label.span("what"),), aspect, "metric.label")  # (二)酸碱度不合格。共有11种
        if self.carried:
            return replace(self.carried[-1].reading, aspect=aspect, rule="metric.carried")
        own = (cs, self.quantities[index].left)
        if says and own[1] > own[0]:
            return Reading((own,), aspect, "metric.left")  # 全村756户: the whole that is counted out
        return None

    def _signed(self, at: int) -> bool:
        """Whether an offset stands in the bracket of those who report: (通讯员 张三 李四)."""
        opening = self.folded.rfind("(", max(self.start, at - 30), at)
        return opening > self.folded.rfind(")", max(self.start, at - 30), at) and (
            _REPORTERS.search(self.folded, opening, at) is not None
        )

    def earlier_clause(self, cs: int) -> Span:
        """The core of the last clause before `cs` that names something, up to the figure before."""
        floor = max([self.start, *(q.right for q in self.quantities if q.right <= cs)])
        at = cs
        bracket = cs > self.start and self.folded[cs - 1] == "("
        while at > floor:
            a = floor
            if at - 1 >= self.start:
                a, _ = self.clause(at - 1)
            if a < floor:
                # What is left of a figure's own clause is said of that figure.
                break
            left, right = self.phrases.core(self.folded, a, at, self.off)
            opening = self.folded.rfind("(", self.start, left)
            if (
                not bracket
                and opening > self.folded.rfind(")", self.start, left)
                and self.folded.find(")", left, cs) > 0
            ):
                at = opening
                continue  # 损失1.5亿元(不含某园区火灾，损失正在核定)，分别下降
            held = bracket or self.folded.startswith(("包括", "含", "不含"), a)
            if held and a > self.start and self.folded[a - 1] == "(" and not bracket:
                at = a - 1
                continue  # 11件(包括非诉案件，同比下降8%)
            if self.phrases.names_nothing(self.folded, left, right) or self.folded[left:right].isdigit():
                left = right  # 湖北次之，为2010万人次
            if right - left >= 2 and not _ASIDE.match(self.folded, left) and not self._signed(left):
                if bracket and (last := _LAST_ITEM.search(self.folded, left, right)) is not None:
                    return last.span()
                return left, right
            at = min(a, at - 1)
            bracket = False
        return cs, cs
