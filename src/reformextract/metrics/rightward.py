"""What a number counts where its noun stands to the right, and which verb to the left governs it."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.metrics.aspect import Aspect
from reformextract.metrics.carrying import Reading
from reformextract.metrics.context import ONLY_SUBJECT, SentenceContext
from reformextract.metrics.nouns import Nouns
from reformextract.metrics.phrases import Span
from reformextract.metrics.telling import FEAT, LOCATIVE, Telling
from reformextract.metrics.trails import graded_noun, noun_end
from reformextract.models import Quantity

_HAN = re.compile(r"[\u4e00-\u9fff“\"《A-Za-z]")
#: What follows a number and is no noun that it counts; behind each small word the words that only begin like it.
_NO_NOUN = re.compile(
    r"的|先后|之?众(?=\Z|[,，])|最(?:[贵低少小快慢大]|高(?![检法人院])|多(?!跑))|垫底|领跑|封顶|保底|起步|[当之]?中(?![心小学国央外医直级等低高欧东西部选试幼标层老青药产型介考专职大年])|以[上下内及]|左右|上下|之[多内间]|占(?!道|卜)|比(?!赛|特|基)|较(?!大[\u4e00-\u9fff]{2})|等(?![级候待])|均|都(?!市)|并(?![购网联发])|且|而|和(?![解谐尚平好睦])|及|与(?!会)|或"
    r"|至(?!亲)|到(?![期场案庭位岗达访])|由|才(?![能艺华女智])|从(?![业事犯属])|是|为|在(?![\u4e00-\u9fff]{1,3}的[\u4e00-\u9fff]{2}|[校职册建编岗押读线逃外任籍研售家园馆院])|[高雄稳独]居|居(?![民家室住委])|排(?![污水放球查涝险])|用(?![户人工电水地品餐具])|后(?![勤备续台卫代裔])|前(?![锋卫进沿台列期身端科])|时(?![装尚政])"
    r"|列(?!车)|同比|环比|分别|全部|上升|下降|增长|减少|提高|增加|降低|高于|低于|位居|名列|其中|被(?![告害执帮困监通保查]|[盗拐骗征扣](?![走取押留了])[\u4e00-\u9fff])"
    r"|左(?!侧)|分[列居获]|紧随|遥遥|拔得|破(?![案产坏旧损获])|共(?![同享青])|合计|大关|有余|我|多(?!媒体|功能|层|边|用|种|样|年)|余|约(?!谈)|近(?=\d)|超(?=\d)|达(?!标)|仅|已(?![婚故])|还(?![款建贷])|也(?!门)|就(?![业医诊学近餐读地])|又|再(?![生就审犯])|则|却|若|即(?![将时墨])"
    r"|应(?![届急征聘诉用收])|能(?![手源量人力耗])|可(?!移动|再生|降解|回收|[燃疑控])|将(?![士军领])|要(?![案件闻道素])|须|不(?![同良法动锈孕明满规符稳文安实合达服])|未(?![成婚结达办破检参就脱])|没(?!收)|无(?![人证牌线业偿缝障烟纺公名主照房户辜菌毒])|进入|实现(?=[“\"])|受到|得到|获(?![奖救刑益])|累计|年均|每|，"
)
_LIGHT = re.compile(r"把|将|让|使|令")
#: Nouns of money behind the sum: 5万元奖励, 2000万元专项资金.
_OF_MONEY = re.compile(
    r"(?!现金|人民币)[\u4e00-\u9fff“”]{0,10}?(?:[金款费债券](?![融额项用])|补助|补贴|奖励|赔偿|损失|成本|订单|合同|罚单|欠薪|红包|贷款|国债)(?=\Z|[用、和及与，]|支持|扶持|资助|帮助|给|予以)"
)
#: What is measured behind its measure, up to the end of the clause: 36公里道路.
_THING = re.compile(r"[\u4e00-\u9fff]{2,7}(?:[、和及与]|\Z)")
#: Which of them have something, before the number of those: 完成改革的有, 去年办理的.
_WHICH_HAVE = re.compile(r"的(?:有|占|达|仅|只有)?\Z")
#: The rate that the next figure is of.
_RATE_NEXT = re.compile(r"率(?:[增升提降减]|提高|上升|下降|降低|增长|已?达到?|为|超过?|约|近|仅|高达)*\Z")
#: What makes something happen to those that are counted.
_CAUSES = ("造成", "导致", "致使", "致", "使", "令")
#: The class of a sight.
_STARS = re.compile(r"\d?A{1,5}级(?:\([^)]{1,3}\))?(?:及?以上)?的?(?=[\u4e00-\u9fff]{2})")
#: Acts that have their object within them.
_OWN_OBJECT = ("受贿", "行贿", "索贿", "牟利", "获利", "亏损", "盈利", "负债", "增收", "创收", "减亏")
#: What the words before a figure end in where they say of what it is the number: 考点总数达80个.
_NUMBER_OF = re.compile(r"(?:总|个|户|次|家|起|件|人)数\Z")
#: Works on something, behind the measure of it and 的.
_WORKS = re.compile(r"的[\u4e00-\u9fff]{2,12}(?:项目|工程|任务|建设|改造|维修|养护|硬化|修缮)\Z")
#: What a figure is that was set: 900万人目标.
_AIM = re.compile(r"的?(?:目标|任务|计划)(?=的|\Z)")
#: What the words before a figure end in where they are what it measures.
_MEASURE = re.compile(
    r"(?:[率量数额值费价款金入出资本息税债积长高宽深径距程厚重龄温度速时]|利润|损失|补助|补贴|奖励|规模|总投资|投资|产能|耗电|用水|用电|降雨|降水|占地|里程|装机|储备|库容)\Z"
)
#: 种20亩旱地: a verb of one character.
_DOES = re.compile(r"[种养买卖建修打喝吃赔赚借捐租砍挖铺]")
_EMPTY = re.compile(
    r"(?:以|从|由|对|向|在|与|于|甚至?|得知|其|另|经过?|历经|为|和|是|仅|据|用|因灾|连续|因此|其余|其他|另外|剩下|余下|较|比|受[^,;]{1,12}影响|把|将|除|花了?|仅?用了?|耗费了?)\Z"
)
#: What a rank or a percent is of, behind the noun of the figure before: 8起命案积案、清库率全省.
_RATED = re.compile(r"[\u4e00-\u9fff]{2,8}[率度]")
#: Money that was taken from somebody: 追回30万元被骗赃款.
_TAKEN = re.compile(r"被(?:骗|盗|抢|拖?欠|挪用|侵占|诈骗|套取)的?[\u4e00-\u9fff]{0,3}(?:款|金|钱|物|工资|财产|存款)")
#: Which of several turns it was.
_BATCH = re.compile(r"(?:第[一二三四五六七八九十\d]{1,2}|[首各每另前后上下末]|最[后近])[批轮期]")
_ADVERBIAL = re.compile(r"从|联合|会同|依托|围绕|针对|按照|根据|利用|借助|面向")
#: Verbs of a clause that only describes the noun before it: 来自9个县区的130名干部.
_RELATIVE = frozenset(("来自", "涉及", "位于", "从事", "涵盖", "分布", "覆盖"))
#: Words that begin the next number's own phrase: 140户村民户均分红1600元.
_EACH = re.compile(r"[户人日月周亩校]均|平均|年均|每[人户年月天村校组班乡镇县区所家院厂站个名]")
_POSSESSED = re.compile(
    r"\d?A{1,5}级(?:\([^)]{1,3}\))?(?:及?以上)?的?|(?:元|块)?钱?的|钱(?=[\u4e00-\u9fff])|(?:的?时间|的?工夫)(?=[\u4e00-\u9fff]{2})"
)
#: 小区共有32栋楼: who has them is no part of what is counted.
_HAS = re.compile(r"(?<![的持占])有\Z")
#: A preposition with what tells which of them, before a number: 对这10起案件, 为当地320名患者, 将查获的3万件.
_OBJECT_BEFORE = re.compile(
    r"(?:针对|面向|(?<![成作因认称面转朝方针相])[为向对给把]|(?<![即])将(?=这|该|上述|其|以上|全部|所有|另|[^,;]{2,7}的\Z))(?P<which>(?!于|予|口)[^,;。、]{0,8})\Z"
)

#: 法院将3件案件: what is done with it, behind who does it.
_HANDLES = re.compile(r"(?<=[\u4e00-\u9fff]{2})[把将](?![来近军要])")


#: Getting something of somebody.
_RECEIVES = re.compile(r"得到|获得|收到|接到|获取|争取|领到|接受|获(?![奖救利])")
#: What those that are counted reached, before the figure of it.
_REACHED = re.compile(r"(?:共|累计|已)?(?:实现|完成)(?=[\u4e00-\u9fff]{2})")
#: Among whom something is done.
_AMONG_ALL = re.compile(r"(?<![存现实])在(?:全体|全部|广大|其余)\Z")
#: What only points at those that are counted.
_POINTS = re.compile(
    r"(?:等)?[两二三四五六七八九十\d]{1,2}(?:大?类|大|级|种)\Z|(?:\A|[为有是以对在])?(?:这样?|那样?)\Z|(?<![\u4e00-\u9fff])[他她它我你]们?\Z"
)


class Rightward:
    """Reads to the right of the figures of a sentence."""

    def __init__(self, sentence: SentenceContext, telling: Telling) -> None:
        self.sentence = sentence
        self.telling = telling
        self.folded = sentence.folded
        self.start, self.end = sentence.start, sentence.end
        self.quantities = sentence.quantities
        self.verbs = sentence.verbs
        self.readings = sentence.readings
        self.carrying = sentence.carrying
        self.nouns = Nouns(sentence)
        self.phrases = sentence.tables.phrases
        self.predicates = sentence.tables.predicates

    def counts(self, quantity: Quantity, right: str, core: Span) -> bool:
        """Whether the noun behind the number is what it counts."""
        stars = _STARS.match(right) if quantity.kind == "count" else None
        if stars is not None:
            right = right[stars.end() :]  # 75个4A级景区
        if not right or not _HAN.match(right) or quantity.kind in ("rank", "ratio", "percentage_point"):
            if (
                right.startswith("的")
                and core[1] <= core[0]
                and quantity.kind in ("duration", "money", "measure", "count")
            ):
                return len(right) > 2
            return False
        folded = self.folded
        if quantity.kind == "money" and right.startswith("人民币"):
            return len(right) > 4 and self.counts(quantity, right[3:], core)
        taken = right.startswith("被") and not _TAKEN.match(right)
        if quantity.kind in ("money", "measure") and (taken or folded.endswith(_OWN_OBJECT, *core)):
            return False  # 受贿42万元被查
        if quantity.kind == "duration" and core[1] > core[0] and len(right) >= 2:
            lead = folded[core[0] : core[1]]
            if folded[quantity.right] == "的" and self._governs(quantity, right, core):
                return True  # 被判处五年的有期徒刑
            if _EMPTY.match(lead) or lead == "暂停" or folded[quantity.right] == "的":
                return _EMPTY.match(lead) is not None or lead == "暂停"
        if quantity.kind in ("money", "measure") and folded[core[0] : core[1]] in self.sentence.tables.average:
            return (right.startswith("的") and len(right) > 2) or not _NO_NOUN.match(right)
        bounded = quantity.kind == "count" and quantity.left < quantity.span[0] and len(right) > 2
        bounded = bounded and _MEASURE.search(folded, *core) is None
        gives = quantity.kind == "money" and folded[quantity.left - 1] in "送赠奖"
        if right.startswith("的") and core[1] > core[0] and (bounded or gives or self._governs(quantity, right, core)):
            return True  # 签订1亿元的协议
        if quantity.kind == "count" and right.startswith("被") and folded.endswith(_CAUSES, *core):
            return True  # 造成数万人被骗
        if quantity.kind == "count" and self.telling.runs_on(quantity, right, core):
            return False
        if _NO_NOUN.match(right) or _NUMBER_OF.search(folded, *core):
            return False
        if quantity.kind in ("money", "measure", "duration", "percent", "multiple"):
            if core[1] <= core[0]:
                return True
            if quantity.kind == "money" and _OF_MONEY.match(right) and not _MEASURE.search(folded, *core):
                return True  # 每名学生可获3000元助学金
            if quantity.kind == "measure" and _THING.fullmatch(right) and not _MEASURE.search(folded, *core):
                if self.predicates.first_verb(folded, quantity.right, quantity.right + len(right)) < 0:
                    return True  # 冲毁36公里道路
            if quantity.kind in ("money", "measure") and _DOES.fullmatch(folded, *core):
                return len(right) >= 2  # 他种20亩旱地
            if quantity.kind == "money" and folded[quantity.left - 1] == "的":
                return True
            verb = self.predicates.verb_before(folded, *core) if quantity.kind in ("money", "measure") else None
            start = quantity.right
            return (
                verb is not None
                and verb[0] == core[0]
                and len(right) >= 2
                and self.predicates.verb_at(folded, start, start + len(right)) < 0
                and re.match(r"据为|人民币|用于|支持|建|改|升级|推进|推动|实施|给|来|去|作|落实", right) is None
            )
        return True

    def _governs(self, quantity: Quantity, right: str, core: Span) -> bool:
        """Whether a verb stands right before a figure with 的 and a noun behind it."""
        if quantity.kind not in ("money", "measure", "count", "duration") or len(right) < 3 or FEAT.match(right):
            return False
        if (
            quantity.kind == "measure"
            and _WORKS.search(right)
            and self.predicates.act_at(self.folded, *core) is not None
        ):
            return True  # 完成东河公路19.2公里的路基改造项目
        verb = self.predicates.verb_before(self.folded, *core)
        return verb is not None and self.predicates.verb_at(self.folded, verb[0], verb[1]) > 0

    def read(
        self, index: int, quantity: Quantity, right: str, core: Span, aspect: Aspect, before: Quantity | None
    ) -> tuple[Reading | None, Span | None]:
        """750余名检察人员参训; 公布39个中选药品: the noun to the right, with the verb to the left."""
        folded = self.folded
        if (
            _AIM.match(right)
            and (aim := self.carrying.topic(Aspect("level"))) is not None
            and aim.aspect.name == "level"
        ):
            return replace(aim, rule="metric.inherited"), None  # 完成全年900万人目标的30%
        lead = _POSSESSED.match(right)
        start = quantity.right + (lead.end() if lead is not None else 0)
        end = quantity.right + len(right)
        item = right.find("、")
        if item > 0 and self.predicates.verb_at(folded, quantity.right + item + 1, end) > 0:
            end = quantity.right + item
        spread = _EACH.search(folded, start + 2, end)
        after = self.quantities[index + 1] if index + 1 < len(self.quantities) else None
        if item > 0 and after is not None and self._own_item(quantity, after, quantity.right + len(right)):
            end = quantity.right + item  # 收缴15支枪、管制刀具12把
        elif (
            item > 1 and after is not None and after.left == quantity.right + len(right) and after.kind != quantity.kind
        ):
            ranked = after.kind in ("rank", "percent") and _RATED.search(right[item + 1 :]) is not None
            end = quantity.right + item if ranked or len(right) - item <= 5 else end  # 跑3个部门、耗时26天
        end = noun_end(folded, start, end)
        follows = index + 1 < len(self.quantities) and self.quantities[index + 1].left == quantity.right + len(right)
        if spread is not None and follows and spread.start() < end:
            # 12家超市的猪肉平均零售价, 140户村民户均分红: what is spread is the next number's
            owner = self.folded.find("的", start + 1, spread.start())
            end = owner if owner > 0 else spread.start()
        if (
            follows
            and self.quantities[index + 1].kind in ("percent", "percentage_point")
            and (rated := _RATE_NEXT.search(folded, start, end))
        ):
            noun = self.nouns.end(start + 1, rated.start())
            end = noun if noun < rated.start() else rated.start() + 1  # 3.7万起纠纷诉前化解率达61%
        if follows and (inside := self.sentence.time_inside(start, end)) is not None:
            end = inside[0]  # 864家上市公司2009年一季度实现利润
        if follows and (reached := _REACHED.search(folded, start + 2, end)) is not None:
            end = reached.start()  # 28家商场实现销售额
        if follows and (which := _WHICH_HAVE.search(folded, start, end)) is not None:
            end = self.nouns.end(start, which.start())  # 317个村完成改革的有309个
        if follows:
            whole, end = end, min(end, self.predicates.adverbial(folded, start + 2, end))
            acts = end == whole and end - start > 3 and self.predicates.verb_at(folded, end - 2, end) == end
            if acts and _HAN.match(folded, self.quantities[index + 1].right) and folded[end] not in "、,":
                end = self.phrases.core(folded, start, end - 2, self.sentence.off)[1]  # 疏散42户居民抢救15万元财产
        turned = self.sentence.tables.turning.search(folded, start, end)
        if turned is not None and turned.start() > start + 1:
            end = turned.start()
        against = folded.find("针对", start + 2, end)
        if against > 0 and not folded.startswith("性", against + 2):
            end = against  # 出动警察针对重点地区
        verb = self._governing(index, quantity, core, before, end > start)
        if follows and (of := graded_noun(folded, start, end, self.quantities[index + 1].right)) is not None:
            return Reading(((start, end), of), aspect, "metric.right"), None  # 2起重大、6起较大事故
        if end <= start:
            if verb is not None:
                return Reading((verb,), aspect, "metric.left"), verb
            return self.carrying.without_phrase(index, quantity.span[0], aspect), None
        if verb is not None:
            relative = folded.find("的", start + 1, end)
            if (
                relative > start + 2 * (folded[start] in "大小高低重新老优疑")
                and end - relative > 6
                and not folded.endswith(("问题", "难题"), start, end)
            ):
                end = relative
            described = folded[quantity.left - 1] == "的"
            return Reading((verb, (start, end)), aspect, "metric.verb_and_noun"), None if described else verb
        spans = self.nouns.with_predicate(start, end)
        if index + 1 < len(self.quantities) and spans[-1][1] == self.quantities[index + 1].left:
            # 交办的276件信访积案已化解268件: the predicate is the next number's.
            spans = spans[:1]
        alone = spans[0][1] - spans[0][0] == 2 and self.predicates.happens_at(folded, *spans[0])
        if len(spans) == 1 and not alone:
            shared = self.telling.predicate_of_next(index, quantity)
            if shared is not None:
                return Reading((*spans, shared), aspect, "metric.right"), None
        return Reading(spans, aspect, "metric.right"), None

    def _governing(
        self, index: int, quantity: Quantity, core: Span, before: Quantity | None, noun: bool
    ) -> Span | None:
        """The verb to the left of a number with its noun, without its subject and without a list of examples."""
        folded = self.folded
        a, b = core
        after = folded[quantity.right : quantity.right + 30]
        if (
            quantity.kind == "measure"
            and after.startswith("的")
            and (act := self.predicates.act_at(self.folded, *core)) is not None
        ):
            return act
        lead = folded[quantity.left - 1] if quantity.left > self.start else ""
        if noun and lead == "等" and folded[quantity.left - 2] in "”》)" and self._quoted(a, b):
            return None  # “提升绿道”等23项超额完成
        last = self.verbs[-1] if self.verbs and before is not None else None
        reach = _OBJECT_BEFORE.search(folded, max(self.start, quantity.left - 9), quantity.left)
        if noun and reach is not None and self._only_tells(*reach.span("which")):
            return None
        if noun and _POINTS.search(folded, a, b) is not None:
            return None  # 这3个政党
        last_item = folded.rfind("、", a, b) + 1
        if noun and lead == "的" and (folded[a : a + 2] in _RELATIVE or folded[last_item : last_item + 2] == "来自"):
            return None  # 来自本地的40家企业
        if noun and ONLY_SUBJECT.fullmatch(folded, a + (folded[a : a + 1] in ("与", "和")), b):
            return None
        if noun and _AMONG_ALL.search(folded, a, b) is not None:
            return None  # 并在全体1000多名职工中组织捐款
        if noun and lead == "是":
            return None  # 最忙的是16名帮办员
        if noun and LOCATIVE.search(folded, a, b) and self.predicates.first_verb(folded, a, b) < 0:
            return None
        if (
            noun
            and _HAS.search(folded, max(a, quantity.left - 3), quantity.left)
            and self.predicates.first_verb(folded, a, b) < 0
        ):
            return None
        if noun and lead in "为向对给把将以" and folded[quantity.left - 2] not in "成作因认称面转朝方针相":
            return None
        if b <= a:
            return self._unless_relative(last, quantity) if last is not None else None
        if noun and quantity.kind in ("duration", "count") and _EMPTY.fullmatch(folded, a, b):
            return None
        if noun and b - a <= 5 and _BATCH.fullmatch(folded, a, b):
            return None  # 第一批85名警力
        if before is not None and before.right == a and folded[a : a + 1] not in "、,":
            # 发现37个方面131个问题: the words between belong to the number before; 为41所学校配齐158名 they do not.
            link = re.search(r"、|和|及|与", folded[a : quantity.left])
            verb = self.predicates.verb_before(folded, a, b)
            if verb is not None:
                return verb if verb[0] > a else (a, b)
            told = self.readings[index - 1] if index else None
            counted = before.kind == quantity.kind == "count" and told is not None and told.spans[-1] == (a, b)
            if link is None and last is None and counted:
                return None  # 18个乡镇(街道)159个行政村
            if link is None and last is None:
                return a, b
            if link is not None and a + link.end() < b:
                a += link.end()
                if ONLY_SUBJECT.fullmatch(folded, a, b):
                    return None
            elif last is not None and folded[self.quantities[index - 1].left - 1] not in "为向对给把将从在由与使于以到":
                return self._unless_relative(last, quantity)
            elif link is not None:
                return last
        if folded[quantity.left - 1] == "等" or folded[a:b].count("、") >= 2:
            stop = self.predicates.verb_at(folded, a, b)
            if stop > 0:
                return a, stop
            at = self.predicates.first_verb(folded, a, b)
            if at > a and (at - a <= 2 or self.phrases.names_nothing(folded, a, at)):
                return at, self.predicates.verb_at(folded, at, b)  # 主要涉及甲、乙、丙等60处
            if at < 0 and folded[quantity.left - 1] == "等":
                return None
        if noun and self.predicates.first_verb(folded, a, b) < 0 and self.predicates.is_agent(folded, a, b):
            return None  # 机务段两千多名职工
        inner = _HANDLES.search(folded[a:b])
        if inner is not None and a + inner.end() < b:
            a += inner.end()
        listed = folded.rfind("、", a, quantity.left)
        if noun and listed > a and quantity.left - listed == 3 and self.predicates.verb_at(folded, a, b) != listed:
            # 改造危房、建设7000所学校: the item before has its own verb and object.
            return listed + 1, quantity.left
        if noun and lead == "的" and b - a > 6 and 0 < (stop := self.predicates.verb_at(folded, a, b)) < b - 3:
            if self.sentence.time_inside(stop - 2, b) is not None:
                return a, stop  # 召回5月期间生产的12340辆
        light = _LIGHT.match(folded, a, b)
        if light is not None:
            a = light.end()
            if a >= b:
                return None
        given = _RECEIVES.match(folded, a, b)
        if given is not None and given.end() < b and self.predicates.is_agent(folded, given.end(), b):
            return given.span()  # 得到镇信用社5万元贷款
        verb = self.predicates.verb_before(folded, a, quantity.left) or self.predicates.verb_before(folded, a, b)
        if verb is None and folded[quantity.left - 1] == "的" and self.predicates.first_verb(folded, a, b) < 0:
            return None if b - a <= 4 else (a, b)
        if b - a > 4 and verb is not None and ("、" not in folded[a:b] or _ADVERBIAL.match(folded, a)):
            return verb
        if b - a > 5 and _ADVERBIAL.match(folded, a) and "、" not in folded[a:b]:
            return b - 2, b
        return a, b

    def _own_item(self, quantity: Quantity, after: Quantity, end: int) -> bool:
        """Whether the last noun before the next figure is of that, since nothing stands behind it."""
        return (
            after.left == end
            and quantity.kind == after.kind == "count"
            and quantity.unit != after.unit != ""
            and self.folded[after.right : after.right + 1] in ("", ",", "。", ";", "、")
            and self.folded.count("、", quantity.right, end) == 1
        )

    def _quoted(self, a: int, b: int) -> bool:
        """Whether the words before a figure are a list of names in quotation marks and nothing else."""
        if b > a:
            return self.folded[a - 1] == "“" or self.folded[a] in "“)"
        last = self.verbs[-1] if self.verbs else None
        return last is not None and self.folded[last[0] - 1] == "“"

    def _only_tells(self, start: int, end: int) -> bool:
        """Whether the words between a preposition and a number only tell which are meant: 当地, 其余, 查获的."""
        return self.folded[end - 1] == "的" or self.predicates.first_verb(self.folded, start, end) < 0

    def _unless_relative(self, verb: Span, quantity: Quantity) -> Span | None:
        """来自9个县区的130名干部: 来自 says where they are from, and does not govern them."""
        if self.folded[quantity.left - 1] == "的" and self.folded[slice(*verb)][:2] in _RELATIVE:
            return None
        return verb
