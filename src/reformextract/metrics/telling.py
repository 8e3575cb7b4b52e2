"""What a clause tells of a number from behind: the predicate, the thing it is of, what is said of a share."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import SentenceContext
from reformextract.metrics.phrases import Span
from reformextract.metrics.trails import TRAIL
from reformextract.models import Quantity

_HAN = re.compile(r"[\u4e00-\u9fff“\"《A-Za-z]")
#: 以12亿元的成绩领跑: what the figure itself is called.
FEAT = re.compile(r"的(?:好?成绩|速度|目标|关口|大关|标准|比例|水平|规模|价格|总量|体量|高价|低价)")
#: What somebody has done so much of, behind the figure: 的销量.
_WITH_A = re.compile(
    r"的[\u4e00-\u9fff]{0,4}?(?:销量|产量|得票|票数|总分|收视率|成交量|零售量|票房|份额|选票|支持率|得票率)"
)
#: What those who were asked do or think, behind their share; and who they are.
_THINKS = re.compile(
    r"的?(?:不[愿能会想知满赞同了]|没有|未(?!成年)|愿意|希望|想[要在]|认为|表示|选择|首选|实现|觉得|感到|同意|支持|反对|赞成|担心|倾向|打算|喜欢|遇到|经常|从不|从未|曾|有过|通过|接受|使用|参加|购买|来自|属于|完成|达到)"
)
_THOSE = re.compile(
    r"(?:者|[学毕考新男女]?[男女生]|[成年青工农渔牧股]?人|[公大民网市居农村牧渔股]民|公众|群众|家长|[农商住用客]户|家庭|企业|单位|员|青年|妇女|老人|儿童|学校|法官|干部|教师|患者)(?:中|里|当中)?\Z"
)
_ALL_DO = re.compile(r"(?:以上)?[都均](?=[\u4e00-\u9fff]{2})(?![市是在线衡匀价])")
#: For what or in what time something was done, right before the figure.
_FOR = re.compile(r"(?<![可予所难足得加给处])以(?:每[\u4e00-\u9fff]{1,2})?\Z")
_LONGEST_DEED = 16
#: What the figure is called there.
_NAMED_SO = re.compile(r"(?:左右|以上|以下)?的(?:[最新好高低不]{1,2})?(?P<what>成绩|价[格钱]?|高价|低价|单价|总价)")
#: What only says how somebody stands with it.
_STANDS = re.compile(r"(?:[位名高雄稳独暂分并排]{1,2}[居列在名]|[居列占排]|领[先跑]|遥遥|紧随|拔得)")
#: Units that name what they count, so that no noun need follow: 34起, 20件.
_OF_THEIR_OWN = frozenset({"起", "件", "人", "名", "人次", "宗", "例", "场", "次", "处"})
#: What happened to people, before or behind their number.
_HAPPENED = frozenset({"死亡", "受伤", "失踪", "被困", "遇难", "获救", "重伤", "轻伤", "中毒", "失联"})
#: What a team does with a score.
_SCORE = re.compile(r"[大险完小战轻]?(?:胜|取|败)|击败|惜败|负于|不敌|输给|告负|力克|逼平|战平|领先|落后|横扫")
#: What ends the noun that a figure with 的 stands before.
_THING_ENDS = re.compile(r"[,;:。、被将于在已正都均是与和有占今昨明去终像]|经过|全线|开放|开业|通行|投资|来|由|从")
#: What a clause says behind a number without saying what is counted.
_COMPARES = re.compile(
    r"[高雄稳独]居|[当之]?中(?:仍|综合|均|分别)*[排列位居]|最(?:[贵低少小快慢大]|高(?![检法人院])|多(?!跑))|垫底|领跑|封顶|保底|起步|同比|环比|[比较占超达约近居]|分别|上升|下降|增长|减少|提高|增加|降低|高于|低于|分[列居获]|紧随|遥遥|拔得|位居|位列|名列|排名|排在|以[上下内]|左右|大关|不等|有余|之[多内间]|[,;:。、)(]|等|的?\Z|和(?![好解睦])|与(?![^,;。、]{2,10}(?:签约|合作|签订|签署|结对|结成|见面|对接|成交))|及|或|至|到(?!达|场|位|岗|案|庭)|多\Z|余|创|时|后|前|以来|为全|为历"
)
#: What happened to somebody: 被控制, 获救.
_UNDERGONE = re.compile(r"被|获|遭|受[伤害困]|落网|归案|抓[捕获]|到案|投案|自首")
_PREDICATE_LEAD = re.compile(r"(?:先后(?=在|[\u4e00-\u9fff]{3})|方?才|均|全部|都|已经|已|是|为|系|还|也|就|又|则)+")
#: Where those that are counted are: 车上52人, 村里320户人家.
LOCATIVE = re.compile(
    r"(?:山区|辖区|灾区|库区|牧区|地区|境内|全境|一带|沿线|沿海|各地|当地|[车船机身厂村镇乡家城班校县市区省队店院馆场矿井街岛屋][上里内]|其?中)\Z"
)
#: What leads a list of those who are acted upon.
_OBJECTS = re.compile(r"[对将把给为向]")
#: What was reached, by those of a list.
_DONE = re.compile(r"(?:完成|实现|通过|达到|进行)(?=[\u4e00-\u9fff]{2})")
#: What somebody goes through, and how its end is told: 经过…的抢修之后, 在…的努力下.
_THROUGH = re.compile(r"(?:经(?![营济理])过?|历经|在)[\u4e00-\u9fff]{2,}")
_CLOSES = re.compile(r"(?:[之以]?[后下]|中)\Z")


class Telling:
    """Reads what stands behind the figures of a sentence and is no noun that they count."""

    def __init__(self, sentence: SentenceContext) -> None:
        self.sentence = sentence
        self.folded = sentence.folded
        self.quantities = sentence.quantities
        self.readings = sentence.readings
        self.carrying = sentence.carrying
        self.phrases = sentence.tables.phrases
        self.predicates = sentence.tables.predicates

    def predicate_of_next(self, index: int, quantity: Quantity) -> Span | None:
        """5个集体、14名个人获省级以上表彰: the predicate behind the last of a list is said of each."""
        if index + 1 >= len(self.quantities):
            return None
        after = self.quantities[index + 1]
        if not re.fullmatch(r"[\u4e00-\u9fff]{0,8}[、和及与]", self.folded[quantity.right : after.left]):
            return None
        _, ce = self.sentence.clause(after.span[0])
        if index + 2 < len(self.quantities):
            ce = min(ce, self.quantities[index + 2].left)
        at = self.predicates.first_verb(self.folded, after.right, ce, intransitive=True)
        done = _DONE.search(self.folded, after.right + 1, ce)
        if done is not None and (at < 0 or done.start() < at):
            at = done.start()  # 170个地级市、40个县级市完成建设并投入使用
        got = re.search(r"荣?获|受|被|涉嫌|当庭", self.folded[after.right + 1 : ce])
        if got is not None and (at < 0 or after.right + 1 + got.start() < at):
            at = after.right + 1 + got.start()
        return (at, ce) if at > 0 and ce - at <= 14 else None

    def thing(self, quantity: Quantity, right: str) -> Span | None:
        """The noun behind a figure and 的: 公园 of 总面积500亩的公园将开放."""
        start = quantity.right + 1
        end = min(quantity.right + len(right), start + 14)
        stop = _THING_ENDS.search(self.folded, start + 2, end)
        if stop is not None:
            end = stop.start()
        if self.folded[end - 1] in "外上里内":
            end -= 1  # 除4亿元的资本金外
        if self.folded.startswith("《", start):
            end = quantity.right + len(right)
        verb = self.predicates.first_verb(self.folded, start + 2, end, intransitive=True)
        if 0 < verb < end - 2:
            end = verb  # a verb that ends the clause is a noun: 脱产培训
        return (start, end) if end - start >= 2 else None

    def undergone(self, quantity: Quantity, right: str, core: Span) -> Span | None:
        """经过消防队员5个小时的连续作战: what lasted so long, behind who does it."""
        if quantity.kind != "duration" or not right.startswith("的") or not _THROUGH.match(self.folded, *core):
            return None
        return self.thing(quantity, _CLOSES.sub("", right))

    def lasting(self, quantity: Quantity, right: str) -> Span | None:
        """平均3分钟内到达现场: what takes that long."""
        lead = re.match(r"(?:以内|之内|内|左右|就能?|即可|便能?|才能|方能|才|能|可)*", right)
        start = quantity.right + (lead.end() if lead is not None else 0)
        end = quantity.right + len(right)
        acts = self.predicates.verb_at(self.folded, start, end) == end or self.folded[start - 1] == "内"
        told = (end - start >= 3 or (acts and end - start >= 2)) and not _COMPARES.match(self.folded, start, end)
        return (start, end) if told and end - start <= 14 else None

    def sold(self, quantity: Quantity, right: str) -> Span | None:
        """以20万辆的销量夺冠: what a figure is of that somebody does something with."""
        feat = _WITH_A.match(right) if self.folded[quantity.left - 1] == "以" else None
        return (quantity.right + 1, quantity.right + feat.end()) if feat is not None else None

    def brought(self, quantity: Quantity, right: str) -> tuple[Span, ...] | None:
        """以8万元成交, 以2小时9分夺冠, 以每人800元的价格转让: what was done for that sum or in that time."""
        if quantity.kind not in ("money", "duration") or len(right) < 2:
            return None
        if _FOR.search(self.folded, max(0, quantity.left - 4), quantity.left) is None or _STANDS.match(right):
            return None
        named = _NAMED_SO.match(right)
        if (right[0] == "的" and named is None) or (named and named["what"] == "成绩" and quantity.kind == "money"):
            return None
        start, end = quantity.right, quantity.right + len(right)
        noun = None
        if named is not None:
            noun, start = (start + named.start("what"), start + named.end()), start + named.end()
        if noun is not None and self.folded[slice(*noun)] == "成绩":
            return (noun,)
        trail = TRAIL.search(self.folded, start, end)
        end = trail.start() if trail is not None else end
        if not 2 <= end - start <= _LONGEST_DEED or not _HAN.match(self.folded, start):
            return (noun,) if noun is not None else None
        return ((start, end),) if noun is None else ((start, end), noun)

    def answered(self, quantity: Quantity, right: str, core: Span) -> Span | None:
        """毕业生约有50%不愿去小城镇, 搬迁家庭98.6%实现就业: what a part of those before does or thinks."""
        if quantity.kind not in ("percent", "fraction") or len(right) < 3:
            return None
        placed = LOCATIVE.search(self.folded, *core) is not None
        if placed and (all_of := _ALL_DO.match(right)) is not None:
            return (quantity.right + all_of.end(), quantity.right + len(right))  # 村里百分之九十以上都种大蒜
        if _THINKS.match(right) is None or _THOSE.search(self.folded, *core) is None:
            return None
        start, end = quantity.right + (right[0] == "的"), quantity.right + len(right)
        trail = TRAIL.search(self.folded, start, end)
        return (start, trail.start() if trail is not None else end)

    @staticmethod
    def stands(right: str) -> bool:
        """Whether the words behind a figure only say how somebody stands with it: 高居榜首."""
        return _STANDS.match(right) is not None

    def runs_on(self, quantity: Quantity, right: str, core: Span) -> bool:
        """发生火灾34起消防抢救被困人员7人: an act with its object on both sides of the figure, as titles have it."""
        if right in _HAPPENED and self.folded[slice(*core)] in _HAPPENED:
            return True  # 死亡2人失踪1人
        acts = self.predicates.first_verb(self.folded, *core)
        act = self.predicates.act_at(self.folded, acts, core[1]) if acts >= 0 else None
        end = quantity.right + len(right)
        if act is None or core[1] - act[1] < 2 or quantity.unit not in _OF_THEIR_OWN or "的" in right:
            return False
        follows = any(q.left >= end and q.left - end <= 1 for q in self.quantities)
        at = self.predicates.first_verb(self.folded, quantity.right, end)
        stop = self.predicates.verb_at(self.folded, at, end) if at >= 0 else -1
        return follows and 0 < stop < end

    def scored(self, quantity: Quantity, right: str) -> Span | None:
        """以107:74战胜济南军区队: what is done with a score stands behind it."""
        if quantity.kind != "ratio" or not 2 <= len(right) <= 14 or not _HAN.match(right):
            return None
        won = self.folded[quantity.left - 1] == "以" or _SCORE.match(right) is not None
        return (quantity.right, quantity.right + len(right)) if won else None

    def told(self, quantity: Quantity, right: str, core: Span) -> Span | None:
        """车上52人全部获救, 王某等9人被刑拘: what is said of those that the words before only place or begin to name."""
        if quantity.kind != "count" or core[1] <= core[0]:
            return None
        if right == "、" and _OBJECTS.fullmatch(self.folded, *core):
            return self.predicate_of_next(len(self.readings), quantity)  # 对21人、18家单位进行追责处理
        if right in ("", "、") and self.folded[quantity.left - 1] == "有" and LOCATIVE.search(self.folded, *core):
            return self.predicate_of_next(len(self.readings), quantity)  # 山区仍有3万人、2万头牲畜饮水困难
        listed = self.folded[quantity.left - 1] == "等" and quantity.unit in ("人", "名", "位")
        if right in ("和", "与", "及", "、") and (listed or LOCATIVE.search(self.folded, *core)):
            return self.predicate_of_next(len(self.readings), quantity)  # 船上28人和14辆货车落水
        if not listed and not LOCATIVE.search(self.folded, *core):
            return None
        if self.predicates.first_verb(self.folded, *core) >= 0:
            return None
        lead = _PREDICATE_LEAD.match(right)
        at = quantity.right + (lead.end() if lead is not None else 0)
        end = quantity.right + len(right)
        happened = _UNDERGONE.match(self.folded, at, end) is not None
        return self.said(quantity, right) if happened or self.predicates.happens_at(self.folded, at, end) else None

    def said(self, quantity: Quantity, right: str) -> Span | None:
        """其中8人被追究刑事责任; 12趟列车停运: what is said behind a number that nothing names before."""
        if right.startswith("人民币"):
            right = ""
        if quantity.kind not in ("count", "money") or len(right) < 2 or _COMPARES.match(right) or FEAT.match(right):
            return None
        if right.startswith("的"):
            return self.thing(quantity, right)  # 50多万元的物资运往灾区
        start, end = quantity.right, quantity.right + len(right)
        lead = _PREDICATE_LEAD.match(self.folded, start, end)
        if lead is not None:
            start = lead.end()
        trail = TRAIL.search(self.folded, start, end)
        if trail is not None:
            end = trail.start()
        return (start, end) if 2 <= end - start <= 24 else None

    def share_before(self, quantity: Quantity, right: str, aspect: Aspect, left_start: int) -> Reading | None:
        """三分之一的干警…; 九成以上当场化解: what is said of the part."""
        lead = re.match(r"(?:以[上下内]|左右)?的?", right)
        start = quantity.right + (lead.end() if lead is not None else 0)
        end = quantity.right + len(right)
        trail = TRAIL.search(self.folded, start, end)
        if trail is not None:
            end = trail.start()
        if self.folded[start : start + 1] != "在":
            start, end = self.phrases.core(self.folded, start, end, self.sentence.off, introducers=False)
        if end <= start:
            return self.carrying.without_phrase(len(self.readings), left_start, aspect)
        if aspect.reference is not None:
            stop = self.predicates.first_verb(self.folded, start + 1, end)
            whole = (start, stop if stop > 0 else end)
            aspect = replace(aspect, reference=whole if whole[1] - whole[0] <= 4 else None)
        a, b = self.sentence.core(left_start, quantity.left)
        if 2 <= b - a <= 6 and "的" not in right[:4] and self.predicates.first_verb(self.folded, a, b) < 0:
            return Reading(((a, b), (start, end)), aspect, "metric.share_right")
        return Reading(((start, end),), aspect, "metric.share_right")
