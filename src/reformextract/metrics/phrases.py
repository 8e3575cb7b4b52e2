"""Pieces of a clause: where a metric phrase begins and ends once agent, time, adverbs and introducers are taken off."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from reformextract.alternatives import at_once, either
from reformextract.firsts import alternatives, reach
from reformextract.lexicon import Lexicon

Span = tuple[int, int]

_HARD_MARK = re.compile(r"[,;:。!?()\n…— |](?:(?<![— ])|(?<=—)—|(?<= ) +|(?<=[\u4e00-\u9fff”] )(?=[\u4e00-\u9fff“]))")
#: Where a word only ends like an introducer: 通达, 获得, 统计, 人均, 成都.
_ENDS_WORD = {word: tuple(before) for word, before in {
    "达": "通发抵送直下表转到", "有": "拥具享没所持占公国私实", "为": "成作认行因称", "至": "甚截直", "是": "但于就还", "计": "审统设会估预", "共": "公中",
    "到": "得受收签报遇感达听看碰找拿领挣赚买借该应实", "得": "获取赢夺所记录", "近": "附最邻", "约": "节签制条公民预合契履违邀要解", "就": "成", "等": "平同对", "应": "供反响适相", "要": "需纪主重必",
    "由": "理自", "只": "船羊鸡鸭鸟猫狗箱兔鹅", "倒": "颠推跌摔打击压",  "在": "存所现", "都": "首成", "即": "立", "均": "人日月户年亩平生校车件场班床单次时", "各": "", "了": "为除", "并": "合兼吞一归", "的": "目标", "已": "早", "才": "人天英奇干引育", "卖": "买拍外专贩倒", "报": "上申举预汇通警电简日晚晨快海情墙画海谎瞒填", "可": "许认", "拟": "模虚比", "以": "可所予加难得足处", "超": "高", "能": "功性产职节技智效动可电热核万储多潜机全本只", "继续": "", "不可": "非", "基本": "最", "定在": "决确", "个": "这一每整各几那某两三四五六七八九十百千万数哪逐", "还": "归返退偿交发生", "定为": "认确限决核",  "再": "", "净": "",
}.items()}  # fmt: skip
_DATELINE = r"【[^】\n]{0,40}】|\[[\u4e00-\u9fff][^\]\n]{0,20}\]|\([^)\n]{0,20}(?:记者|通讯员)[^)\n]{0,20}\)|(?:本报|本网|央视网|新华社|新华网|中新社)(?:讯|消息|[^,。:\n]{0,16}电)|(?:[\u4e00-\u9fff]{0,6}[报网台社])?讯(?=[\s(])|[\u4e00-\u9fff]{2,4}(?:以来|至今)(?=[\u4e00-\u9fff]{2})|像?这样的|为止|加上(?=[^,;。]{0,12}[\d一二三四五六七八九十百千])|单看|原则上(?=[\u4e00-\u9fff]{2})|[\u4e00-\u9fff]{2,10}?的时候|像[^,;。]{0,8}?(?:[这那]样|一样)的?(?=[\u4e00-\u9fff“]{2})|计(?![划算时生量价提入件])(?=[\u4e00-\u9fff]{2})|辖区内?(?=[\u4e00-\u9fff]{2})(?!面积|人口|范围|内)|相比(?:之下|于)?(?=[\u4e00-\u9fff]{2})|(?P<first>[\u4e00-\u9fff])(?P=first)(?P<second>[\u4e00-\u9fff])(?P=second)地|(?:源源|连续|接连|昼夜)不断?地|(?:此时|这时|那时|届时)(?=[\u4e00-\u9fff]{2})|对其|为其|向其|给其|(?:原先|原来|从前|以前)(?=[\u4e00-\u9fff]{2})|经(?:审查|审理|核查|调查|审核|评审|考核|协调|检查|鉴定|评估|排查|公示|查)后?(?:\([^)\n]{1,14}\))?(?=[\u4e00-\u9fff]{2})(?!处|获|明|封|验)|按(?:可比|同|不变)[^,;。]{1,5}?(?:口径|价格)(?:计算)?|[\u4e00-\u9fff]{0,8}(?:目标|任务)是(?=[\u4e00-\u9fff]{2})|(?:据[^,。;]{1,12}[,])|这是(?:一[起件])?|[\u4e00-\u9fff]{2,8}?期间(?![的费])|[\u4e00-\u9fff]{1,6}(?:高速|国道|省道)(?:公路)?[\u4e00-\u9fff]{1,4}段|(?:[\u4e00-\u9fff]{2,6}?(?:主要)?|主要)(?:由于|得益于|缘于|源于|是因为)|(?:建成|投产|投用|通车|开通|开业|实施|运行|改革|改造|整治|搬迁|上线|达产|调整)后(?![续勤备台期])"
#: How long something took, or after what, before the words of the metric: 三年补贴, 一年时间减贫, 免费后每天发票.
_MEANWHILE = r"(?:近|过去|最近|短短|仅)?[一两三四五六七八九十半几]+(?:年|个?月|天|周|小时)(?:多)?(?:时间|以?来|下来|内|间|里)?(?![级制期生度限历龄前后初末中底会薪租票的均义一])(?=[\u4e00-\u9fff]{2})|[\u4e00-\u9fff]{2,6}后(?=每[天日年月周]|日均|已经?|共)"
_LEAD = re.compile(f"{_DATELINE}|{_MEANWHILE}")
#: What they begin with, and what those of them hold that may begin with any character.
_LEAD_STARTS = frozenset().union(*(reach(one).firsts or () for one in alternatives(_LEAD.pattern)))
_LEAD_HOLDS = re.compile("[讯来今候地是间段于因后]")
_LEAD_LONGEST = 20
#: The unit that a price or a flow is told for, behind the word that introduces the figure: 零售价为每升, 涨至每盎司.
_PER = re.compile(r"(?:为|至|达|到|于|是|约|超|破)每[\u4e00-\u9fff]{1,3}\Z")
#: 价格在三个月内: how long it took to rise or fall so far.
_LONGEST_WITHIN = 14
_WITHIN = re.compile(
    r"在?(?:不到|短短|不足|近|仅|这)?(?:\d{1,3}|[半一二两三四五六七八九十几数]{1,3})多?个?(?:年|月|季度|星期|周|天|日|小时|分钟)(?:之?内|间|的?时间(?:[里内])?)\Z|半年\Z"
)
#: Where they are that are counted, at the end of the phrase: 农户在巴马镇.
_PLACED = re.compile(r"(?<![存现布居住落建设坐处位])在[\u4e00-\u9fff]{1,5}[省市县区州镇乡](?<![东西南北]部)\Z")
#: How great a figure is, before it.
_SUCH = re.compile(
    r"(?:达到?|有|创下?|升至|创造)?了?(?:前所未有|空前|惊人|罕见|可观|创纪录|史无前例|历史(?:最高|新高|峰值)|天文数字般?)的\Z"
)
#: What is left out of what is counted, or in it: 全国(不含港澳台).
_WITHOUT = re.compile(r"\((?:不?含|不?包括|不计)[^()\n]{1,16}\)")
#: Where a figure was kept: 控制在省定2%以内.
_KEPT = re.compile(r"(?:控制|保持|稳定|维持)在[^,;。]{0,8}")
#: The unit of a price behind a noun of price: 成交均价每平方米.
_PRICED_PER = re.compile(
    r"(?:(?<=[度速])每(?:小时|秒|分钟)|(?<=[价费格准])[每1一](?:平方米|平米|公斤|千克|立方米|千瓦时|公里|[斤吨亩桶升件张套次克度米箱株间]))(?:[要卖]|卖到)?\Z"
)
#: The last characters of these three.
_CLOSES = frozenset().union(*(reach(pattern.pattern).ends_in or () for pattern in (_PRICED_PER, _PLACED, _WITHIN)))
_AWAY = re.compile(r"(?:距离?|(?<![脱分隔逃偏])离)\Z")
#: Parts of a place, behind its name: 内蒙古|东部降水.
_PART_OF_PLACE = re.compile(
    r"(?:[湾港岛](?=口岸|机场)|三孔|范围[内里]?|古[城镇](?![东南西北内外墙])|[东西南北中]部|[东西][南北]部|大部|全境|境内(?!外)|沿线|一带)(?:地区)?(?=[\u4e00-\u9fff]{2})"
)
#: What a station or a district is called by, without its name: 郑州|站.
_BEHIND_NAME = frozenset("站市县州港店线路村镇乡厂校社馆")
#: 全市 and the like, where nothing else took them: no region of a metric.
_EVERYWHERE = re.compile(r"(?:全[市省县区州盟旗镇乡村厂矿校院馆店社港站所班]|全国)(?![性际级域会])")
#: Words of place and time that end another word; they begin 中方, 上证, 下派, 前置.
_LOCATIVES = frozenset("上下中内里后前间时来")
_TRIM = " ,;:、。“”\"'()—-·■●□/"


_TIME = re.compile(r"[年月日天时今去昨\d]|目前|现在")
#: Endings of names of organs: behind a verb they are its object.
_ORGAN = re.compile(r"[院所局会队站校庭室委业司社厂行部织园关办心团馆学构]\Z")
#: A name in Latin letters inside a noun: 细颗粒物(PM2.5)平均浓度.
_SYMBOL = re.compile(r"[A-Za-z][A-Za-z0-9.]*")
#: A word of two characters that a name ends within: 举办, 公办, 民政部|门, 党组|织.
_OFFICE = re.compile(r"(?:[举查承主协开兴创代经督包申接网通可公民联全交]|群众)办\Z")


def _whole_word(folded: str, start: int, end: int) -> int:
    """Where a name ends: with the word that it ends within; -1 where it only looks like a name."""
    last, following = folded[end - 1], folded[end : end + 1]
    if last == "办" and (_OFFICE.search(folded, start, end) or following in tuple("事理率结案证学成")):
        return -1
    if folded[start:end] == "中心" and following in tuple("气城市区湖广医思议任"):
        return -1  # 中心气压 is no centre's
    if (last, following) in (("部", "门"), ("组", "织")):
        return end + 1
    return end


class Clauses:
    """The clauses of a sentence, told by the marks between them."""

    __slots__ = ("_ends", "_marks", "end", "start")

    def __init__(self, start: int, end: int, marks: list[int], ends: list[int]) -> None:
        self.start = start
        self.end = end
        #: Where the marks begin, and where they end.
        self._marks = marks
        self._ends = ends

    @property
    def begins(self) -> list[int]:
        """Where the clauses begin, in order."""
        return [self.start, *self._ends]

    def around(self, at: int) -> Span:
        """Return the clause that holds an offset."""
        index = bisect_right(self._ends, at)
        left = self._ends[index - 1] if index else self.start
        while index < len(self._marks) and self._marks[index] < at:
            index += 1
        return left, self._marks[index] if index < len(self._marks) else self.end


class PhraseTable:
    """Takes off a stretch of text what is no part of a metric, with the words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        introducers = (*lexicon.words("introducer"), *lexicon.words("turned_to"))
        self._introducer = re.compile(rf"{either(introducers)}\Z")
        self._adverb = re.compile(at_once(lexicon.words("adverb")))
        small = (*lexicon.words("clause_small"), *lexicon.words("clause_adverb"), *lexicon.words("introducer"))
        self._small = re.compile(at_once((*small, *lexicon.words("adverb"))))
        self._longest = max(map(len, introducers), default=1)
        self._introducer_ends = frozenset(word[-1] for word in introducers)
        self._verbs = frozenset(lexicon.words("clause_verb"))
        self._predicate_openers = frozenset((*small, *lexicon.words("adverb"), *lexicon.words("clause_verb")))

    def opens_verb(self, folded: str, at: int) -> bool:
        """Tell whether a verb that takes what is counted stands at an offset: 新增基金627万元.

        Args:
            folded: the document, folded.
            at: the offset.
        """
        return any(folded[at : at + length] in self._verbs for length in range(2, 5))

    def opens_predicate(self, folded: str, at: int, *, shortest: int = 1) -> bool:
        """Tell whether a verb or an adverb stands at an offset, as far as the lexicon knows them: 武汉加快建设地铁.

        Args:
            folded: the document, folded.
            at: the offset.
            shortest: so many characters it has at least.
        """
        return any(folded[at : at + length] in self._predicate_openers for length in range(shortest, 5))

    @staticmethod
    def clauses(folded: str, start: int, end: int) -> Clauses:
        """Return the clauses of a sentence."""
        marks, ends = [], []
        for mark in _HARD_MARK.finditer(folded, start, end):
            at, stop = mark.span()
            char = folded[at]
            if char in ",:":
                if folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit():
                    continue  # inside a number
            elif char in "()" and _within_noun(folded, at):
                continue
            marks.append(at)
            ends.append(stop)
        return Clauses(start, end, marks, ends)

    def core(self, folded: str, start: int, end: int, off: list[Span], *, introducers: bool = True) -> Span:
        """Return a stretch without leading agents, times and adverbs and without trailing introducers.

        Args:
            folded: the document, folded.
            start: where the stretch begins.
            end: where it ends.
            off: spans of agents, places and times, in order; one that begins the stretch is no part of the metric.
            introducers: whether words between metric and number are taken off the end.
        """
        after_time = False
        if (lasted := _LASTED.search(folded, start, end)) is not None:
            start = lasted.end()
        inside = bisect_left(off, (start,)) if off else 0
        if inside and start < off[inside - 1][1] < end:
            start = off[inside - 1][1]  # 河南、山东5|省法院
        moved = True
        while moved and start < end:
            moved = False
            char = folded[start]
            if char == "的" and end - start > 2:
                start, moved = start + 1, True
                continue
            if char in _TRIM and not self._opens_name(folded, start, end):
                signed = (
                    (_LEAD.match(folded, start, end) or _WITHOUT.match(folded, start, end)) if char == "(" else None
                )
                start, moved = (start + 1 if signed is None else signed.end()), True
                continue
            index = bisect_left(off, (start,)) if off else 0
            named = index < len(off) and off[index][0] == start and off[index][1] <= end
            if named and folded[start + 1] != "均":  # 人均博物馆 is no organ
                after = _whole_word(folded, start, off[index][1])
                if folded[after - 2 : after] == "现在" and folded[after : after + 1] in tuple("册校岗建职编读押"):
                    return after - 1, end  # 现在册1136人
                after_time = _TIME.search(folded, start, off[index][1]) is not None
                if after < 0:
                    break
                part = _PART_OF_PLACE.match(folded, after, end) if not after_time else None
                if part is not None:
                    after = part.end()
                if folded[after : after + 1] != "的" or after + 1 >= end:
                    start, moved = after, True
                else:
                    start, moved = after + 1, True
                continue
            lead = None
            if char in _LEAD_STARTS or _LEAD_HOLDS.search(folded, start, min(end, start + _LEAD_LONGEST)) is not None:
                lead = _LEAD.match(folded, start, end)
            if lead is None and char == "全":
                lead = _EVERYWHERE.match(folded, start, end)
            if lead is not None:
                start, moved = lead.end(), True
                continue
            if char in "在从自于由" and index < len(off) and off[index][0] == start + 1:
                start, moved = start + 1, True
                continue
            word = self._adverb.match(folded, start, end)
            if word is not None and word[0] in _LOCATIVES and not after_time and word.end() < end:
                break
            if word is not None and word.end() <= end and not _begins_word(folded, start, word.end()):
                start, moved = word.end(), True
        moved = introducers
        while moved and end > start:
            moved = False
            if folded[end - 1] in _TRIM and not self._closes_name(folded, start, end):
                end, moved = end - 1, True
                continue
            if folded[end - 1] == "除" and end - start > 2 and any(span[0] == end for span in off):
                end, moved = end - 1, True  # 立案数除酒泉下降4.34%外
                continue
            if folded[end - 1] in _CLOSES:
                closed = (
                    _PRICED_PER.search(folded, max(start + 1, end - 5), end)
                    or _PLACED.search(folded, start + 2, end)
                    or _WITHIN.search(folded, max(start + 2, end - _LONGEST_WITHIN), end)
                )
                if closed is not None:
                    end, moved = closed.start(), True
                    continue
            per = _PER.search(folded, max(start + 1, end - 5), end) if folded.find("每", start, end) > 0 else None
            if per is not None:
                end, moved = per.start() + 1, True
                continue
            if folded[end - 1] == "的" and (such := _SUCH.search(folded, start + 2, end)) is not None:
                end, moved = such.start(), True  # 入学达到前所未有的4万人
                continue
            if folded[end - 1] in self._introducer_ends:
                window_start = max(start, end - self._longest)
                word = self._introducer.search(folded[window_start:end])
                if word is not None and folded[
                    window_start + word.start() - 1 : window_start + word.start()
                ] not in _ENDS_WORD.get(word[0], ()):
                    end, moved = window_start + word.start(), True
                    continue
            for span in reversed(off):
                if span[0] < start:
                    break
                if folded[span[0] : end] == "现在" and folded[span[0] - 1] in "出实体呈表发展再":
                    break  # 峰值出现在
                if span[1] == end and folded[end] == "的" and folded[span[0] - 1] in "在到往赴于回":
                    break  # 留在省内的
                if span[1] == end and (_TIME.search(folded, *span) or not _ORGAN.search(folded, *span)):
                    end, moved = span[0], True
                    break
        return start, end

    def names_nothing(self, folded: str, start: int, end: int) -> bool:
        """Whether a stretch holds nothing but small words: 这时才, 有望, 仍."""
        if _KEPT.fullmatch(folded, start, end):
            return True
        if end - start > 10:
            return False
        while start < end and (word := self._small.match(folded, start, end)) is not None:
            start = word.end()
        return start >= end

    @staticmethod
    def named(folded: str, start: int, end: int, off: list[Span]) -> Span:
        """A single character behind a name: 郑州站 names nothing that is counted, 台湾籍 does."""
        away = _AWAY.search(folded, start, end) if start < end and folded[end - 1] in "距离" else None
        if away is not None:
            for span in off:
                if span[0] == end:
                    return away.start(), span[1]  # 距西宁市362公里
        if end - start == 1:
            for span in off:
                if span[1] == start:
                    return (
                        (span[0], end)
                        if folded[start] == "籍"
                        else (end, end)
                        if folded[start] in _BEHIND_NAME
                        else (start, end)
                    )
        return start, end

    @staticmethod
    def _opens_name(folded: str, start: int, end: int) -> bool:
        close = {"“": "”", '"': '"'}.get(folded[start])
        return close is not None and close in folded[start + 1 : end]

    @staticmethod
    def _closes_name(folded: str, start: int, end: int) -> bool:
        opening = {"”": "“", '"': '"', ")": "("}.get(folded[end - 1])
        return opening is not None and opening in folded[start : end - 1]


#: What bodies are of, in the bracket of a noun: 村(社区), 镇(街道).
_SORTS = re.compile(
    r"(?:自治区|直辖市|自治州|社区|街道|居委会|农场|林场|[市区县旗场居])(?:、(?:自治区|直辖市|社区|街道|农场|[市区县旗场]))*"
)


def _within_noun(folded: str, at: int) -> bool:
    """Tell whether a bracket is one of a short pair inside a noun, that parts no clause: 镇(街道)综治中心."""
    opening = at if folded[at] == "(" else folded.rfind("(", max(0, at - 9), at)
    closing = folded.find(")", opening, opening + 10) if opening >= 0 else -1
    if closing < 0 or closing < at:
        return False
    inner = folded[opening + 1 : closing]
    return (
        bool(inner)
        and (not any(c.isdigit() for c in inner) or _SYMBOL.fullmatch(inner) is not None)
        and (folded[closing + 1 : closing + 2] not in ",。;、" or _SORTS.fullmatch(inner) is not None)
        and folded[opening - 1 : opening] not in ",。; 】"
    )


#: 住院26天共花医疗费7750元: how long it took, before what it came to.
_LASTED = re.compile(
    r"[\d两半三四五六七八九十](?:天|个?小时|个月|年|周|分钟)(?:时间)?[内里来间]?(?:就|便)?已?(?=(?:共(?![同享])|累计|一共|总共)[\u4e00-\u9fff]{2})"
)

_WORD_AFTER = re.compile(
    r"(?:正在(?=[\u4e00-\u9fff]{2}的?\d)|都(?=[市城])|均(?=[价值线衡匀])|现(?=[场行金货])|共(?=[同享产青]|有(?:产权|权|制)|建(?![成立设造起]))|并(?=[购轨网存处])|还(?=[款本贷])|要(?=[素案闻求])|将(?=[军])|再(?=[生就审次犯贷融保担造现]|教育)|中(?=[心小国央外医直级等低高欧东西部选试幼标层老青药产型介考专职大])|上(?=[市升线年涨级访报学半网缴游诉云调浮党课榜])"
    r"|下(?=[降调达发岗乡属游辖半线放派沉载浮拨跌滑泄])|内(?=[设部资河外地需控陆])|后(?=[续勤备台])|前(?=[三科期端往置沿列])|来(?=[信访华源自电宾])|起(?=[诉草降])|间(?=[接隔])|时(?=[间长限效])|里(?=[程])|其(?=[他它余中])|和(?=[解谐美平睦善田县顺好])|又(?=$)|与(?=[会])|及时(?=[\u4e00-\u9fff]{0,3}[率性])|及(?=[时格])|而(?=$)|则(?=$)"
    r"|整体(?=[推])|基本(?=[养医建公农药法])|主要(?=[经农粮指质负])|重点(?=[项工领企群人单行区县])|总计(?=划)|计划(?=[生投总完播])|通过(?=[率])|如(?=[期])|例(?=$)|等(?=[级候额]|离子)|或(?=$)|目(?=[标])|仅(?=$)|公(?=$)|且(?=$)|有关|相关(?=$)|各类(?=[学])|现场(?=$)|坚持(?=$)|已(?=$|结案|婚|故)|高标准(?=农田)|高质量(?=发展|就业)|有效(?=[警率期供发专投灌注商回])|持续(?=$)|特别(?=[是]?$))"
)


def _begins_word(folded: str, start: int, end: int) -> bool:
    """Whether the adverb is only the head of a longer word: 现场, 共同, 中心."""
    match = _WORD_AFTER.match(folded, start)
    return match is not None and match.end() == end
