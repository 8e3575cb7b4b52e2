"""The predicate of a clause: where its subject ends, which verb governs a number, and what a verb leaves to its right."""

from __future__ import annotations

import re

from reformextract.alternatives import either, heads
from reformextract.lexicon import Lexicon

Span = tuple[int, int]

#: A phrase with a preposition before the verb: 面向应届毕业生推出, 为农民工讨回. Not 从事, 在册, 对口, 经营.
_PREPOSITION = re.compile(
    r"以(?![上下来工及旧])|用(?![户地电水气工])|通过(?!率)|按照|按(?!揭)|根据|围绕|针对|依托|依靠|借助|利用|面向|在(?![册校建职岗押编线])|于|从(?![事业])|自(?![主愿行动])"
    r"|随着|向|对(?![口外])|为(?![期])|给|与(?!会)|联合|会同|协调|经(?![营济])|给予"
)
#: Endings of nouns of measure: a verb before one is part of a noun (接待量, 化解率).
_MEASURED = frozenset("率量数额值费比价幅速长期间格例重时")
#: A verb of one character with its complement, right before a number: 攒了, 建起了, 卖到.
#: Calling somebody to do something, and whom.
_INVITES = frozenset({"邀请", "聘请", "组织", "动员"})
_INVITED = re.compile(r"(?:专家|教授|教师|老师|律师|医生|技术员|人员|志愿者|讲师)\Z")
#: Verbs before which stands who receives or carries those that are counted.
_HOSTS = frozenset({"接待", "收治", "发送", "运送"})
#: Who does something or where it is done, by the verb: 种植户, 参与者, 招聘会, 执行人员.
_NOUN_OF = re.compile(
    r"户(?![籍主口外型均内])|者(?![都均可])|大户|会(?![员议计商诊战展面谈场馆址客见餐考])"
    r"|(?<=执行|工作|救援|施工|管理|服务|值班|调解|办案|执法|巡逻|搜救|抢险|侦查|审判|检查|巡查)(?:人员|法官|干警|民警|队员)"
)
_SHORT_VERB = re.compile(
    r"[停堆摆挂贴画印刻盖搭埋摘采剪织绣熬煮炒酿磨榨晒攒买卖建修种养拆挖办捐花用吃喝走跑打招抓救写读看做送收发派租借还欠赔赚挣输赢偷抢骗](?:了|过|起|起了|出|出了|到|到了|下|下了|完|掉|回|走)\Z"
)
#: Subjects that a sentence carries on: pronouns, 该校, 本次.
_SUBJECT = re.compile(
    r"(?:当地(?=[\u4e00-\u9fff]{2})|[厂校馆村镇乡县市省区院所站队店社]里(?=[\u4e00-\u9fff]{2})|公司(?=[\u4e00-\u9fff]{3})(?![股债章产职员])|他们|她们|它们|我们|大家|人们|[他她它我](?!国|国籍)|该[校院县市区镇村局公司所厂馆景企业案社店中心站港园行队厅矿线路桥项]{1,2}|本[院校次届轮报网台站]|[此这][次轮届些条座家项起批款所部种位名]|[这那]个(?:[乡村县镇市区厂校院局所](?![村镇民亲庄子场区长里])(?=[\u4e00-\u9fff]{2}))?|但(?:他|她|它)?|该(?=[\u4e00-\u9fff]{4})|而(?=[他她它我])(?:他|她|它|我))(?:的)?却?"
)
#: What only takes place, and begins no subject that acts: it keeps its verb where nothing follows it.
_HAPPENING = re.compile(r"(?:活动|工程|项目|改革|平台|窗口|基金|行动|地震|火灾|事故|暴雨|洪水|台风|爆炸)\Z")
#: Prepositions of those that something is done for: 为群众挽回损失 is a metric as it stands, unless they are many words.
_PERSONS = re.compile(r"[为向对给]")
_MANNER = re.compile(r"方式|形式")
#: Verbs that stand behind what is counted: 企业新增1013家.
_HAPPENS = frozenset(("新增", "发生", "登记", "注册", "中标", "挂牌", "投入"))
#: Where something is done: 在出租屋内, 在信里.
_PLACE = re.compile(
    r"在(?![建册校编岗押职线])(?:[^,;、]{1,10}?(?:[里上中内下旁]|一线|一带|沿线|各地|境内)(?![海市级部游央心国等小])|[^,;]{2,14}?的(?=[\u4e00-\u9fff]{2}))"
)
#: What begins no noun, with what it is done by: 通过线上平台捐款.
_MEANS = re.compile(
    r"从(?![业事])[^,;、从]{2,8}?[中里内上下](?=[\u4e00-\u9fff])|通过(?!率)|依靠|依托|利用|借助|按照|根据"
)
_TOPICAL = re.compile(r"面向|针对|围绕|依托|通过|按照")


#: Who sells, where, and at what: 由代某在天门以.
_AT_A_PRICE = re.compile(r"(?:由[^,;。]{1,12}?)?以(?=每[\u4e00-\u9fff]{3})")
#: A person called by a surname alone: 老李, 小张.
_SURNAME = "[赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘范彭鲁韦马方俞任袁柳唐罗薛雷贺汤郝常于傅康余顾孟黄萧尹姚邵汪毛戴宋熊董梁杜贾江郭林钟徐邱高夏蔡田胡凌霍卢丁邓洪石崔龚程段侯武刘龙叶黎白]"
_PERSON = rf"(?<![养尊敬助])[老小]{_SURNAME}|[\u4e00-\u9fff](?<![在对向与和的是有于从为被给])某[\u4e00-\u9fff]?|(?:村民|农民|牧民|长|书记|民警|法官|检察官|司机|职工|工人|教师|老师|医生|学生|选手|老板|经理|主任|店主|业主|居民|市民|员|师|人){_SURNAME}[\u4e00-\u9fff]{{1,2}}"
#: Verbs of one character, right before a number behind who acts: 医疗队在沿途设.
_BARE_VERB = re.compile(
    r"[花设建种养管配换招收发送运派拆修架挖栽捐买卖租抓查办接审编印拍开停关救治教测采供存添](?:着|过)?\Z"
)


#: Endings of bodies that have people and things.
_BODY = re.compile(
    r"(?:[段局院所站队厂处厅署]|部门|单位|机关|公司|集团|中心|学校|大学|中学|小学|车间|班组|政府|企业|银行|街道|乡镇|合作社|信用社|市民|协会)\Z"
)


class PredicateTable:
    """Finds subjects and verbs, with the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = frozenset(lexicon.words("clause_verb"))
        #: What verbs of two characters and three begin with.
        self._pairs = frozenset(verb[:2] for verb in self._verbs)
        self._begins = re.compile(heads([word for word in self._verbs if len(word) > 1]))
        #: What turns or furthers something stands at the head of a metric as a verb does: 提高救助标准.
        self._turns = frozenset(
            (*lexicon.words("change_up"), *lexicon.words("change_down"), *lexicon.words("clause_furthers"))
        )
        self._intransitive = frozenset(lexicon.words("clause_intransitive"))
        self._begins_any = re.compile(heads([w for w in self._verbs | self._intransitive if len(w) > 1]))
        self.results = frozenset(lexicon.words("clause_result"))
        self._agent = re.compile(
            rf"(?:{either(lexicon.words('clause_agent'))}|{_PERSON}|(?<![平高中同上优对何初])等[\u4e00-\u9fff]{{1,4}})\Z"
        )
        self._concerned = re.compile(rf"{either(lexicon.words('clause_concerned'))}\Z")
        self._adverb = re.compile(rf"{either(lexicon.words('clause_adverb'))}\Z")

    def verb_at(self, folded: str, at: int, end: int) -> int:
        """Return where the known verb that begins at an offset ends, or -1."""
        if folded[at : at + 2] not in self._pairs:
            return -1
        for size in (3, 2):
            if at + size <= end and folded[at : at + size] in self._verbs:
                return -1 if _NOUN_OF.match(folded, at + size, end) else at + size
        return -1

    def act_at(self, folded: str, start: int, end: int) -> Span | None:
        """Return the verb that a phrase begins with, or 完成, where an object follows."""
        stop = start + 2 if folded[start : start + 2] in ("完成", "实施") else self.verb_at(folded, start, end)
        return (start, stop) if 0 < stop < end else None

    def happens_at(self, folded: str, at: int, end: int) -> bool:
        """Whether a predicate begins at an offset that follows what is counted: 获救, 死亡."""
        return at + 2 <= end and folded[at : at + 2] in self._intransitive

    def verb_before(self, folded: str, start: int, end: int) -> Span | None:
        """Return the verb that ends a stretch, with 了 or 过: 民警当场查获了 ends with 查获了."""
        stops = [end]
        if folded[end - 1] in "了过着著":
            stops.append(end - 1)
            if folded[end - 2] in "出到起下":
                stops.append(end - 2)
        for stop in stops:
            for size in (3, 2):
                if stop - size >= start and folded[stop - size : stop] in self._verbs:
                    return stop - size, end
        short = _SHORT_VERB.search(folded, max(start, end - 3), end)
        if short is not None:
            return short.span()
        if folded[end - 1] != "了" or end - start <= 5:
            return None
        adverb = self.without_adverbs(folded, start, end - 2) < end - 2
        return (end - 2 if adverb else end - 3), end  # 已经停了, 建起来了

    def act_of(self, folded: str, start: int, end: int) -> int:
        """Return where the verb begins that a stretch ends in behind the name of a place or an agent, or -1: 柳林镇发放."""
        for size in (3, 2):
            at = end - size
            if 2 <= at - start <= 12 and folded[at:end] in self._verbs and "的" not in folded[start:at]:
                named = folded[at - 1] in "省市县区州旗镇乡村级处会" or self._agent.search(
                    folded, max(start, at - 4), at
                )
                return at if named else -1
        return -1

    def first_verb(self, folded: str, start: int, end: int, *, intransitive: bool = False) -> int:
        """Return where the first known verb of a stretch begins, or -1."""
        for begin in (self._begins_any if intransitive else self._begins).finditer(folded, start, end):
            at = begin.start()
            if folded[at : at + 2] in self._verbs or folded[at : at + 3] in self._verbs:
                if _NOUN_OF.match(folded, at + 2, end):
                    continue
                return at
            if intransitive and folded[at : at + 2] in self._intransitive:
                return at
        return -1

    def last_act(self, folded: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Return the last verb of a phrase with its object: 调处纠纷 of 委派调解员调处纠纷."""
        start, end = spans[-1]
        for at in range(end - 3, start, -1):
            if 0 < self.verb_at(folded, at, end) < end:
                return ((at, end),)
        return spans

    def predicate(self, folded: str, start: int, end: int) -> int:
        """Return where the predicate of a stretch begins: behind its subject, adverbs and phrases with a preposition.

        Args:
            folded: the document, folded.
            start: where the stretch begins.
            end: where it ends.
        """
        subject = _SUBJECT.match(folded, start, end)
        if subject is not None and end - subject.end() >= 1:
            start = subject.end()
        if folded[start + 1 : start + 2] == "(" and (closed := folded.find(")", start, start + 9) + 1) > 0:
            start = closed if self.verb_at(folded, closed, end) > 0 else start  # 村(社区)建立调委会
        place = _PLACE.match(folded, start, end)
        if place is not None and end - place.end() >= 2:
            start = place.end()
        priced = _AT_A_PRICE.match(folded, start, end)
        if priced is not None and end - priced.end() >= 4:
            return priced.end()  # 由代某在天门以每张车票加价
        if end - start < 3 or (folded[start] == "被" and folded[start + 1] != "告"):
            return start
        if folded[start] == "每" and folded[start + 1] not in "天年月日周次":
            return start  # 每千名老人拥有床位: for whom it is belongs to it
        if folded[start : start + 2] in _INVITES and (done := self._by_the_invited(folded, start + 2, end)) > 0:
            return done  # 邀请专家培训农民
        first = max(self.verb_at(folded, start, end), start + 2 if folded[start : start + 2] in self._turns else -1)
        if first > 0 and not _TOPICAL.match(folded, first, end):
            return start
        noun = folded[end - 1] in _MEASURED
        prefixed = _PREPOSITION.match(folded, start, end) is not None and not _MANNER.search(folded, start, end)
        for begin in self._begins.finditer(folded, start + 1, end):
            at = begin.start()
            stop = self.verb_at(folded, at, end)
            if stop < 0 or folded[stop : stop + 1] == "的" or (noun and stop < end):
                continue
            if at - 1 > start and folded[at - 1] == "被" and folded[at - 2] not in "植棉被":
                return at - 1
            if folded[stop : stop + 1] == "了" and stop + 1 < end and at - start <= 12:
                return at
            if folded.startswith("现有", at) and stop < end:
                return at  # 家事庭现有法官
            if folded.endswith(("或者", "或", "和", "与", "及", "以及"), start, at):
                continue  # 征收或者征用补偿
            left = self.without_adverbs(folded, start, at)
            if folded[at:stop] in _HOSTS and stop < end and "的" not in folded[start:at] and 3 <= left - start <= 12:
                return at  # 玉龙雪山接待游客
            if place is not None and left == start:
                return at  # 在出租屋内当场查获
            if left > start + 1 and folded[left - 1] == "因":
                left -= 1
            agent = self._agent.search(folded, max(start, left - 6), left)
            if stop == end and folded[at:stop] in _HAPPENS:
                continue
            by = _MEANS.search(folded, start, at + 1)
            means = (
                by is not None and by.end() <= at and (by.start() == start or self._by_agent(folded, start, by.start()))
            )
            if stop == end and folded[start] != "从" and not means and (agent is None or _HAPPENING.search(agent[0])):
                if agent is None and at - start > 8 and self._acts_with(folded, start, left):
                    return at  # 县委办和政协机关在启动仪式现场捐赠
                continue
            if agent is None and left > start and folded.startswith(("计划", "预计"), left):
                continue
            if self._concerned.search(folded, start, left):
                continue
            if prefixed:
                persons = _PERSONS.match(folded, start) is not None
                if at - start > 8 or (at - start > 3 and not persons):
                    return at
                if persons or folded[start] not in "以用":
                    return start
                continue  # 以挪用公款罪判处: the verb of what it is done by
            if agent is not None or start < left < at - 1:
                return at
            if self._acts_with(folded, start, left):
                return at
        short = _SHORT_VERB.search(folded, max(start, end - 3), end)
        if short is not None and short.start() > start:
            left = self.without_adverbs(folded, start, short.start())
            if self._acting(folded, start, left):
                return short.start()
        bare = _BARE_VERB.search(folded, max(start, end - 2), end)
        if (
            bare is not None
            and bare.start() > start + 1
            and folded[start] != "每"
            and self.verb_before(folded, start, end) in (None, bare.span())
        ):
            left = self.without_adverbs(folded, start, bare.start())
            if self._acting(folded, start, left) or self._acts_with(folded, start, left):
                return bare.start()
        return start

    def _by_the_invited(self, folded: str, start: int, end: int) -> int:
        """Where the verb of those begins who were invited, or -1: 培训 of 教授、专家培训农民."""
        for begin in self._begins.finditer(folded, start + 2, end):
            at = begin.start()
            if 0 < self.verb_at(folded, at, end) < end and _INVITED.search(folded, max(start, at - 4), at):
                return at
        return -1

    def _acting(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch ends in who acts: 公司, 村民老李, 院长王大山."""
        return self._agent.search(folded, max(start, end - 6), end) is not None

    def _by_agent(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch ends in who acts, with adverbs behind: 救援人员已."""
        return self._acting(folded, start, self.without_adverbs(folded, start, end))

    def is_agent(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch names a body and nothing else: 机务段, 公安、城管等部门."""
        return end - start >= 3 and _BODY.search(folded, start, end) is not None

    def _acts_with(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch is an agent and a phrase with a preposition: 民警在出租屋内."""
        for at in range(start + 1, end - 1):
            if _PREPOSITION.match(folded, at, end):
                left = self.without_adverbs(folded, start, at)
                if left == start or self._acting(folded, start, left):
                    return True
        return False

    def adverbial(self, folded: str, start: int, end: int) -> int:
        """Return where an adverb with its verb begins in a stretch, or its end: 包机共运送旅客 has 共运送."""
        for begin in self._begins.finditer(folded, start, end):
            at = begin.start()
            if self.verb_at(folded, at, end) > 0:
                left = self.without_adverbs(folded, start, at)
                if left < at:
                    return left
        return end

    def without_adverbs(self, folded: str, start: int, end: int) -> int:
        """Return where a stretch ends without the adverbs at its end."""
        while end > start:
            match = self._adverb.search(folded, max(start, end - 4), end)
            if match is None or (match[0] == "均" and folded[match.start() - 1] in "人日户月年亩平"):
                return end
            end = match.start()
        return end
