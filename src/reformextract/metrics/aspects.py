"""Level, change, share, rank or difference: told by the words between the phrase and the number."""

from __future__ import annotations

import re

from reformextract.lexicon import Lexicon
from reformextract.metrics.aspect import Aspect
from reformextract.metrics.shares import PLANNED, RATE_BY, TIME_WORD, ShareTable, part_of
from reformextract.models import Quantity

#: Verbs that turn a number only beside a comparison: 比上届节约60万元, but 节约60万元.
#: Verbs of one character turn a number only beside a comparison.
_COMPARED_ONLY = frozenset({"节约", "节省", "扩招", "放量", "缩量"})
_BARE = "多少高低增减升降跌涨翻快慢短添掉"
_TAIL = r"(?:了|双双|幅度|约|近|超过|超|突破|不足|逾|分别|各|均|达到|达|的|在(?=\Z)|将近|接近|大约|至少|不少于|左右|又|再|为(?=\Z)|近乎|:|[ ])*\Z"
#: 问题较集中的案件: 较 compares with nothing.
_QUALITY = "[大好高多快慢低少轻重长短强弱小]|集中|突出|强烈|严重|普遍|明显|复杂|困难|薄弱|偏远|活跃|发达|落后|完善|规范|稳定|容易|密集|典型|敏感|先进|有影响"
_COMPARE = re.compile(
    rf"(?:相比于?|相较于?|(?<![同环占对之可])(?<!-件)比(?![例重率较为达由从]|下降|上升|高(?=[达于]))|(?<!比)较(?!{_QUALITY})|同(?!比|期|时|意|样|步|口径|类|等|志|事|学|游|行|乡|胞|业|城|名|款|屏|住)|与|跟)(?P<target>[^,;。:]{{1,30}}?)(?:相比)?(?P<rest>(?:实际|分别|平均|共|还|又|就|各|均|可|累计|总共)*)\Z"
)
_AGAINST = re.compile(
    r"(?P<verb>(?<!不)(?<!不得)(?:高于|低于|高出|快于|慢于|多于|少于|超出|超过)|好于|优于|超(?=(?:全[国省市县][\u4e00-\u9fff]{0,8}|预算|计划|目标|定额|限额|警戒水位|警戒线|定员)\Z))(?P<target>[\u4e00-\u9fff“”]{2,18}(?:\([^()]{1,10}\))?)\Z"
)
_PULL = re.compile(r"拉动|带动[^,;。]{0,12}(?:增长|提高)|贡献")
_RATE_NOUN = re.compile(
    r"(?:增速|增幅|降幅|涨幅|跌幅|增长率|增速度|速度|增长速度|降低率)(?:分别)?(?:为|达到?|是|超过?|[ ])*\Z"
)
_OBJECT = re.compile(
    r"(?P<verb>增加|减少|调减|压减|削减|缩减|裁减|净增加?|精简|少|多)(?!值|到|至|为|了?近?\Z|数|元)(?P<object>[\u4e00-\u9fff“”、]{1,14})\Z"
)
#: A rate behind the verb that turns it: 下调存款准备金率0.5个百分点.
_RATE_OBJECT = re.compile(
    r"(?P<verb>下调|上调|提高|降低|调高|调低|下浮|上浮)(?P<object>[\u4e00-\u9fff“”、]{1,12}(?:率|比例|标准|价格|税|费|利息|养老金|工资|成本))\Z"
)
_YOY = re.compile(r"同比|按年|比上年|比去年|较上年|较去年|去年同期|上年同期|同期|比上一年|较上一年")
#: 同比多结41件: what it is compared with is no part of the metric.
_LIKE = re.compile(r"(?:同比|环比)\Z")
_MOM = re.compile(r"环比|按[月季]|[比较](?:上个?月|上个?季|[上前]一?周|前一个?月|上一个?月|前一个?季)")
_OTHER = re.compile(
    r"年均|年平均|平均每年|每年|年递增|累计|[比较](?:\d{4}|[一二三四五六七八九十]+)年|[上前]一?个?交易日|[昨前][天日]|前一[天日]|年初|上年末|去年底|去年末|季度|翻"
)

#: How much and in what order something turned, before its verb: 亦大幅, 则小幅.
_DEGREE = re.compile(
    r"(?:(?<![原规法准守细总])则|(?<![首成])都|(?<![人户日月年亩平车场校])均|(?<=[疑告害事责疾年]人)均|[亦却又仍]|也(?!门)|大幅度?地?|小幅度?地?|明显地?|显著|略微?|略有|略为|相对|稳步|逐[年月步]|不断|(?<=[\u4e00-\u9fff]{2})(?<!年)平均"
    r"|进一步|有所|快速|迅速|较快|平稳|同步|急剧|直线|普遍|双双|首次|再次|再度|(?<=[\u4e00-\u9fff]{2})便)+\Z"
)
#: With what a change is compared, or over what it is averaged, up to its verb.
_COMPARED = re.compile(
    rf"(?:同比|环比|同口径|可比口径|按可比价|按不变价|按现价|按[年月季](?![发支付计均])|(?<![\d全去今本])年同比|相比于?|相较于?|[和跟](?=[^,;。、和跟占同环]{{2,8}}比(?![重例率值]))|(?<!可)比(?!较)|(?<!比)较(?!{_QUALITY}))(?:[^,;。]{{0,14}})?\Z|(?:年均|平均每年|每年平均|年递增|[一二两三四五六七八九十\d]{{1,3}}年平均|(?<![一二两三四五六七八九十\d])年平均|实际|累计|分别|各|(?<![人日月户年亩校车场平])均)+\Z"
)


#: For whom or for what unit something rose, where the verb names what rose: 每亩增收, 为农户增收.
_FOR_WHOM = re.compile(
    r"(?:平均|[户人亩年]均(?:每?[月年])?|每[亩户人年月]|[为让使给带动助]{1,2}(?:贫困|脱贫)?(?:农户|农民|群众|村民|村集体|集体|牧民|居民|渔民|职工|果农|菜农|社员)\w{0,2})[可将能]?\Z"
)
#: 比历史最高值少1.6万辆次: a mark, and no earlier time.
_EXTREME = re.compile(r"最[高低大小][^年月]{0,4}\Z")
#: 运费, 油价: what goes up and down by a sum.
_PRICED = re.compile(r"(?:[价费租薪]|工资|成本|价格)(?:每[\u4e00-\u9fff]{1,2})?\Z")


class AspectTable:
    """Reads aspects with the verbs of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._up = frozenset(lexicon.words("change_up"))
        down = lexicon.words("change_down")
        self._down = frozenset(down)
        verbs = sorted(self._up | self._down, key=lambda w: (-len(w), w))
        self._verb = re.compile(rf"(?P<verb>{'|'.join(map(re.escape, verbs))})(?![率值])" + _TAIL)
        self._shares = ShareTable(lexicon, self._verb)
        self._rank_verb = re.compile("|".join(map(re.escape, lexicon.words("rank_verb"))))
        self._rank_field = re.compile(
            rf"(?:{'|'.join(map(re.escape, lexicon.words('rank_field')))})[^,;。:]{{0,14}}?|\d+个?[\u4e00-\u9fff]{{1,6}}中?"
        )

    def read(self, folded: str, start: int, quantity: Quantity, after: str) -> Aspect:
        """Return the aspect of a quantity.

        Args:
            folded: the document, folded.
            start: where its clause, or what is left of it behind the figure before, begins.
            quantity: the quantity.
            after: the folded text behind it, up to the end of its clause.
        """
        left = folded[start : quantity.left]
        if quantity.kind == "rank":
            return self._rank(left, start)
        if quantity.kind in ("ratio",):
            return Aspect("level")
        if quantity.kind != "duration" or "占" in left:
            share = self._shares.read(left, start, quantity, after)
            if share is not None:
                return share
        turned = self._change(left, start, quantity)
        if turned.name == "level" and quantity.kind in ("percent", "fraction"):
            whole = quantity.kind == "fraction" and quantity.unit_id != "discount"
            rate = folded.startswith(RATE_BY, quantity.span[0])
            return part_of(left, start, whole=whole, rate=rate) or turned
        return turned

    def _rank(self, left: str, start: int) -> Aspect:
        verb = next(reversed(list(self._rank_verb.finditer(left))), None)
        field = next(reversed(list(self._rank_field.finditer(left))), None)
        starts = sorted(m.start() for m in (verb, field) if m is not None)
        # 全国…数量居全国: the words right before the rank, not those that begin its metric.
        cut = starts[0] if starts and starts[-1] - starts[0] < 10 else starts[-1] if starts else len(left)
        while (again := next((m for m in self._rank_verb.finditer(left) if m.end() == cut), None)) is not None:
            if again[0] in ("排名", "排位", "位次"):
                break
            cut = again.start()  # 位居排行榜第三
        reference = (start + field.start(), start + field.end()) if field is not None else None
        if field is not None and field.end() == field.start():
            reference = None
        cue = (start + verb.start(), start + verb.end()) if verb is not None else None
        return Aspect("rank", cut=start + cut, reference=reference, cue=cue, rule="aspect.rank")

    def _change(self, left: str, start: int, quantity: Quantity) -> Aspect:
        against = _AGAINST.search(left)
        beside = against is not None and against["target"].endswith(
            ("增速", "增幅", "降幅", "涨幅", "增长率", "增长速度")
        )
        if (_RATE_NOUN.search(left) and not beside) or (
            _PULL.search(left) and quantity.kind in ("percentage_point", "percent")
        ):
            return Aspect("level", rule="aspect.level")
        if against is not None and quantity.kind in (
            "percentage_point",
            "percent",
            "duration",
            "count",
            "money",
            "measure",
            "fraction",
            "multiple",
        ):
            up = against["verb"] in ("高于", "高出", "快于", "多于", "超出", "超过", "超", "好于", "优于")
            target = (start + against.start("target"), start + against.end("target"))
            named = (
                "change" if TIME_WORD.search(against["target"]) and "平均" not in against["target"] else "difference"
            )
            counted = quantity.kind == "count" and re.search(r"的有?\Z", against["target"]) is not None
            if (
                not counted
                and not (named == "change" and quantity.kind == "count")
                and not re.match(r".{0,3}[率量数]\Z", against["target"])
            ):
                return Aspect(
                    named,
                    "up" if up else "down",
                    "other" if named == "change" else None,
                    cut=start + against.start(),
                    reference=target if named == "difference" else None,
                    cue=(start + against.start("verb"), start + against.end("verb")),
                    rule=f"aspect.{named}",
                )
        verb = self._verb.search(left)
        if verb is not None:
            word = verb["verb"]
            before = left[: verb.start()]
            if self._turns(word, before, quantity, left[verb.end("verb") :]):
                return self._turned(word, before, left, start, verb, quantity)
        rate = _RATE_OBJECT.search(left) if quantity.kind in ("percent", "percentage_point") else None
        if rate is not None:
            return Aspect(
                "change",
                "up" if rate["verb"] in self._up else "down",
                "yoy" if _YOY.search(left) else "other",
                cut=start + rate.start(),
                cue=(start + rate.start("verb"), start + rate.end("verb")),
                rule="aspect.change_object",
                object=(start + rate.start("object"), start + rate.end("object")),
            )
        item = _OBJECT.search(left)
        parts = item is not None and len(item["verb"]) == 1 and len(item["object"]) <= 2
        rates = item is not None and len(item["verb"]) > 1 and quantity.kind in ("percent", "fraction")
        if item is not None and (quantity.kind in ("count", "money", "measure", "duration") or parts or rates):
            word, before = item["verb"], left[: item.start()]
            compared = _COMPARE.search(before)
            if (len(word) > 1 and not before.endswith("新")) or compared is not None or "同比" in before:
                up = word in ("增加", "净增", "净增加", "多")
                basis = "yoy" if _YOY.search(before) else "other"
                plain = _LIKE.search(before)
                cut = start + (compared.start() if compared else plain.start() if plain else item.start())
                other = compared is not None and not TIME_WORD.search(compared["target"])
                if compared is not None and other:
                    reference = (start + compared.start("target"), start + compared.end("target"))
                return Aspect(
                    "difference" if other else "change",
                    "up" if up else "down",
                    None if other else basis,
                    cut=cut,
                    reference=reference if other else None,
                    cue=(start + item.start("verb"), start + item.end("verb")),
                    rule="aspect.change_object",
                    object=(start + item.start("object"), start + item.end("object")),
                )
        return Aspect("level", rule="aspect.level")

    def _turns(self, word: str, before: str, quantity: Quantity, tail: str = "") -> bool:
        """Whether the verb turns this number into a change or difference."""
        if quantity.kind == "ratio":
            return False
        if word in _BARE:
            compared = bool(_COMPARE.search(before)) or bool(re.search(r"同比|环比|同期[^,;。]{0,6}\Z", before))
            if tail.startswith("了") and word in "多少快慢":
                return True  # 快了1.3分钟
            if word in "升降跌涨" and _PRICED.search(before.rstrip("则也却又还均都再就便已")) is not None:
                return True  # 运费降150元
            if word in "增减升降" and not before.strip(" ,;") and not tail.startswith(("至", "到", "为")):
                return quantity.kind not in ("ratio", "duration", "rank")  # 比上年的17.3万吨，增0.8万吨
            if word in "增减升降跌涨翻":
                return compared or (
                    quantity.kind in ("percent", "percentage_point", "multiple", "fraction")
                    and not before.endswith(("提", "最", "新", "净", "递"))
                )
            return compared
        if before.endswith("自然") and quantity.kind == "count":
            return False  # 人口自然减少0.73万人
        if word == "砍掉":
            return quantity.kind in ("percent", "fraction")  # 砍掉11个专业 is how many
        if word in _COMPARED_ONLY:
            return bool(_COMPARE.search(before))
        if tail.startswith("的") and quantity.kind == "count":
            return False  # 上涨的50个: which of them are counted
        pace = word in ("加快", "提速", "扩大", "缩小") and quantity.kind in ("count", "money")
        return not pace or _COMPARE.search(before) is not None or before.endswith("相比")

    def _turned(self, word: str, before: str, left: str, start: int, verb: re.Match[str], quantity: Quantity) -> Aspect:
        direction = "up" if word in self._up else "down"
        if quantity.kind == "duration" and word in ("快", "慢"):
            direction = "down" if word == "快" else "up"  # what is quicker takes less time
        cue = (start + verb.start("verb"), start + verb.end("verb"))
        compared = _COMPARE.search(before)
        cut = start + verb.start()
        if compared is not None:
            target = compared["target"]
            cut = start + compared.start()
            if (
                PLANNED.search(target) or _EXTREME.search(target) or not TIME_WORD.search(target)
            ) and "上" not in target[:1]:
                whole = (start + compared.start("target"), start + compared.end("target"))
                return Aspect("difference", direction, cut=cut, reference=whole, cue=cue, rule="aspect.difference")
        basis = "yoy"
        if _MOM.search(before):
            basis = "mom"
        elif _YOY.search(before):
            basis = "yoy"
        elif _OTHER.search(before) or quantity.kind == "multiple":
            basis = "other"
        marks = _COMPARED.search(before)
        if word in ("降价", "增收", "减亏", "减产", "增产") and _FOR_WHOM.search(before):
            return Aspect("change", direction, basis, cut=start + verb.end("verb"), cue=cue, rule="aspect.change")
        if compared is None and marks is not None and not _breaks_word(before, marks.start()):
            cut = start + marks.start()
        degree = _DEGREE.search(left[: cut - start])
        if degree is not None and degree.start() > 1:
            cut = start + degree.start()  # 出口亦大幅增长
        return Aspect("change", direction, basis, cut=cut, cue=cue, rule="aspect.change")


def _breaks_word(before: str, at: int) -> bool:
    """比例, 比重, 案-件比, 对比: 比 is no comparison there."""
    return before[at : at + 1] in "比较" and (
        before[at : at + 2] in ("比例", "比重", "比率", "较大", "较好", "比如")
        or before[at - 1 : at] in "对占之反正同环"
        or before[max(0, at - 2) : at] == "-件"
    )
