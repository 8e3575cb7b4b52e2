"""A sentence as the metrics see it: its figures, what is no part of a metric in it, and the readings so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reformextract.alternatives import either
from reformextract.firsts import reach
from reformextract.lexicon import Lexicon
from reformextract.metrics.aspects import AspectTable
from reformextract.metrics.carrying import Carrying, Told
from reformextract.metrics.phrases import PhraseTable, Span
from reformextract.metrics.predicates import PredicateTable
from reformextract.models import Quantity

_OWNER = re.compile(
    r"(?:[全我本各][省市县区州国])?(?P<owner>中央财政|公安|[省市县区州]领导|律师事务所|律所|派出所|司法所|看守所|酒店|宾馆|饭店|(?:民营|国有|外资|私营|中小|小微|工业|上市|规上|规模以上|规模以上工业|规上工业|高新技术|商业|医疗|定点医疗|政府)?(?:企业|银行|高校|机构|医院|政府)|(?:员额)?(?:法官|检察官|律师))\Z"
)
#: Out of whose purse, before how it is given: 中央补助, 省级配套, 地方自筹.
_WHOSE_MONEY = re.compile(
    r"(?:中央|地方|[省市县区]级|州级)(?=(?:财政)?(?:补助|配套|自筹|投资|奖补|承担|负担)(?!资金|经费))"
)
#: Words before a phrase that only point at who or what it is of, or introduce it: 他种旱地, 一件标价, 有贫困户.
_LEAD = re.compile(
    r"[他她它我](?:们|家里?)?(?![国院市县区省校方国们家])(?=[\u4e00-\u9fff])"
    r"|一[件家名个位辆套台张份只瓶棵幅座户间条袋盒双块斤亩](?=[\u4e00-\u9fff]{2})(?![一体性])"
    r"|(?:其中)?含(?=[\u4e00-\u9fff]{2})(?![税量金硫水油糖氧有碳])"
    r"|能够?(?=[\u4e00-\u9fff])(?![源力量耗见效级人手繁干])"
    r"|可(?=[给为向使让带])"
    r"|[仍还尚]?有(?=[\u4e00-\u9fff]{2})(?![效期色机关限利序线望力待形害毒着林])"
)
#: Who learns what is counted is no part of it: 消防员得知被困12人.
_LEARNS = re.compile(r"(?:[\u4e00-\u9fff]{0,6}?(?:得知|获悉|据悉|了解到))(?=[\u4e00-\u9fff]{2})")
#: 通报前8个月群众安全感: who tells it is no part of it.
_TELLS = re.compile(r"要求|希望|通报|公布|发布|提出|预计|宣布|显示|确定|明确|下达")
#: 就清理了302件, 只能得到8元: small words before a verb.
_ONLY = re.compile(
    r"(?:主要|正在(?![\u4e00-\u9fff]{2}(?:的|\Z))|只能|只好|只|才|就|便|都|也|还|仅|又|再|率先|一口气|一下子|最终|终于|甚至|不但|不仅|准备|正式|竟然?|居然|每天|当晚|当年|很快|一度|就地|一举|自掏腰包|一人|独自|须|应当|务必|纷纷|随后|转而|接着|继而|将|拟)+"
)
#: Small words before what only was done: 只完成, 仅开工.
_JUST = re.compile(r"[只仅](?:完成|开工|实现)|就(?![业医诊学餐读地近是有])[\u4e00-\u9fff]{2}")
#: What is meant to be done is told by what is done: 争取化解积案, 拟化解积案.
_INTENT = re.compile(r"争取|拟|决定(?![批逮起提不])|宣布|准备|打算|同意")
#: What one of these begins with; but who learns something may be anybody.
_OPENS = frozenset().union(*(reach(pattern.pattern).firsts or () for pattern in (_LEAD, _TELLS, _ONLY, _JUST, _INTENT)))
_LEARNT = re.compile("[知悉解]")
#: Who has what is counted: 志愿服务队有队员.
_POSSESSES = re.compile(
    r"(?<=[队院校社会园馆厂店局司团企业村镇乡县市区库组])(?:现|共|还|已)?有(?=[\u4e00-\u9fff]{2})(?![效关限机色序利线望力权制林])"
)
#: 古城共接待: 共 before a verb parts the subject from it.
#: For what somebody is sentenced, where the crime is of two deeds, which are no list.
_CRIME = re.compile(r"以(?:涉嫌)?[^,;。、]{1,20}、[^,;。]{1,30}?罪(?=[\u4e00-\u9fff]{2})(?![犯责恶])")
_IN_ALL = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?<![公中国一总])共(?=[\u4e00-\u9fff]{2})(?![同享和产建青用有计])")
#: To whom something is done in all: 已向河南、河北累计调水.
_TOWARD = re.compile(r"(?:已经?|共)?向(?![前后上下来])[^,;。]{2,24}?累计(?=[\u4e00-\u9fff]{2})(?![值数额量])")
#: Those who were named before, and nothing else.
ONLY_SUBJECT = re.compile(r"(?:与|和|同|对)?(?:该|本|全)[校院县市区镇村局所司厂馆店社中队]{1,2}")
#: When it was, told by what came: 改革前, 开通之后.
_BEFORE = re.compile(r"最[多少高低大小]的?一[天日周月次年]|[\u4e00-\u9fff]{2}(?:[之以]?[前后]|时)")
_ORGAN = re.compile(r"(?:[院所局会队站校庭室委业司社厂行部织狱团馆处]|中心)\Z")
_TIME = re.compile(r"[年月日天时今去昨旬]|季度|[本上下]周|周末|目前|当前")


@dataclass(frozen=True)
class Tables:
    """What a lexicon tells of metrics."""

    phrases: PhraseTable
    predicates: PredicateTable
    aspects: AspectTable
    generic: frozenset[str]
    average: frozenset[str]
    turned: re.Pattern[str]
    turns: re.Pattern[str]
    turning: re.Pattern[str]

    @classmethod
    def read(cls, lexicon: Lexicon) -> Tables:
        """Return the tables of a lexicon."""
        turned = either(lexicon.words("turned_to"))
        return cls(
            PhraseTable(lexicon),
            PredicateTable(lexicon),
            AspectTable(lexicon),
            frozenset(lexicon.words("generic_head")),
            frozenset(lexicon.words("average_head")),
            re.compile(
                rf"(?:钱)?(?:[\u4e00-\u9fff]{{0,6}}?(?:(?<![达得收受感]){turned})(?:了)?|[到至](?:了)?)(?:[^,;。]{{0,10}}?的)?\s?\Z"
            ),
            re.compile(rf"(?:钱)?(?:[\u4e00-\u9fff]{{0,2}}\([^)]{{1,4}}\))?[\u4e00-\u9fff]{{0,4}}?{turned}(?![位场])"),
            re.compile(rf"{turned}\Z"),
        )


class SentenceContext:
    """One sentence, with the readings of its figures as they are found."""

    def __init__(
        self, tables: Tables, folded: str, start: int, end: int, quantities: list[Quantity], off: list[Span],
        carried: Sequence[Told],
    ) -> None:  # fmt: skip
        self.tables = tables
        self.folded = folded
        self.start = start
        self.end = end
        self.quantities = quantities
        self.off = off
        self.verbs: list[Span | None] = []
        self.carrying = Carrying(folded, start, end, quantities, off, tables.phrases, carried)
        self.readings = self.carrying.readings
        #: The clause that holds an offset.
        self.clause = self.carrying.clause

    def core(self, start: int, end: int) -> Span:
        """The stretch without agents, times, adverbs and introducers, and without its subject; empty where it names nothing."""
        a, b = self._core(start, end)
        predicates = self.tables.predicates
        if a < b and ONLY_SUBJECT.fullmatch(self.folded, a, b):
            return b, b  # 185家企业与该校2700多名毕业生
        if a < b and self.folded[a:b] not in predicates.results and predicates.verb_at(self.folded, a, b) != b:
            if self.tables.phrases.names_nothing(self.folded, a, b) or _BEFORE.fullmatch(self.folded, a, b):
                return b, b
        return self.tables.phrases.named(self.folded, a, b, self.off)

    def time_inside(self, a: int, b: int) -> Span | None:
        """A time inside a phrase, with words on both sides that are no part of it: “讲堂”今年开课."""
        for span in self.off:
            if (
                a + 2 <= span[0]
                and span[1] + 1 <= b
                and _TIME.search(self.folded, *span)
                and self.folded[span[0] - 1] not in "的从由至到比较对向为与和、截距第以"
                and self.folded[span[1]] not in "的至到、期度"
            ):
                return span[0] - (self.folded[span[0] - 1] in "在于自"), span[1]
        return None

    def _core(self, start: int, end: int) -> Span:
        a, b = self.tables.phrases.core(self.folded, start, end, self.off)
        if b > a:
            a, b = self._with_owner(start, a, b)
            crime = _CRIME.match(self.folded, a, b) if self.folded[a] == "以" else None
            a = crime.end() if crime is not None else a  # 以生产、销售假药罪判处
            lead = self._without_lead(a, b)
            if lead > a:
                a, b = self.tables.phrases.core(self.folded, lead, b, self.off, introducers=False)
                a = self._without_lead(a, b)  # 一家就清理
        if b - a < 4 and self.folded[a + 1 : a + 2] != "某":
            return a, b
        for span in self.off:
            # 反诈中心今年已劝阻: a time inside parts the subject from the predicate.
            if (
                a + 2 <= span[0]
                and span[1] + 2 <= b
                and self.folded[span[0] - 1] not in "的在于从由至到比较对向为自与和、截距第"
                and self.folded[span[1]] not in "的至到、"
                and _TIME.search(self.folded, *span)
                and self.tables.predicates.verb_at(self.folded, a, b) < 0
            ):
                later = self.tables.phrases.core(self.folded, span[1], b, self.off)
                if later[1] - later[0] >= 4 or self.tables.predicates.verb_at(self.folded, *later) > 0:
                    a, b = later
        folded = self.folded
        has = _POSSESSES.search(folded, a, b) if folded.find("有", a, b) >= 0 else None
        if has is not None and self.tables.predicates.verb_at(self.folded, a, b) < 0:
            return has.end(), b  # 志愿服务队有队员
        toward = _TOWARD.search(folded, a, b) if folded.find("累计", a, b) >= 0 else None
        if toward is not None:
            return toward.end(), b
        start = self.tables.predicates.predicate(self.folded, a, b)
        whole = _IN_ALL.search(folded, start, b) if start - a < 4 and folded.find("共", start, b) >= 0 else None
        if whole is not None and self.tables.phrases.names_nothing(self.folded, whole.end(), b):
            whole = None  # 旅客共到会400人
        if whole is not None and self.tables.predicates.verb_at(self.folded, start, b) < 0:
            start = whole.end()
        if start > a:
            a, b = self.tables.phrases.core(self.folded, start, b, self.off, introducers=False)
            a = self._without_lead(a, b)  # 村里率先建成大棚
        return a, b

    def _without_lead(self, a: int, b: int) -> int:
        """Where a phrase begins behind a pronoun, an article, 有, or a word of intent before its verb."""
        opening = self.folded[a : a + 10]
        if opening[:1] not in _OPENS and not _LEARNT.search(opening):
            return a
        lead = _LEAD.match(self.folded, a, b)
        if lead is not None and lead.end() < b:
            return lead.end()
        learns = _LEARNS.match(self.folded, a, b)
        if learns is not None and learns.end() < b:
            return learns.end()
        told = _TELLS.match(self.folded, a, b)
        if told is not None and any(span[0] == told.end() and _TIME.search(self.folded, *span) for span in self.off):
            return told.end()
        only = _ONLY.match(self.folded, a, b)
        if only is not None and (
            self.tables.predicates.verb_at(self.folded, only.end(), b) > 0 or _JUST.match(self.folded, a, b)
        ):
            return only.end()
        intent = _INTENT.match(self.folded, a, b)
        if intent is not None and intent[0] == "拟" and intent.end() + 2 <= b:
            return intent.end()
        if intent is not None and self.tables.predicates.verb_at(self.folded, intent.end(), b) > 0:
            return intent.end()
        return a

    def _with_owner(self, start: int, a: int, b: int) -> Span:
        """派出所警力, 民营企业进出口, 省级配套: an organ's name that makes one noun with what follows is no agent."""
        if (level := _WHOSE_MONEY.search(self.folded, max(start, a - 2), b)) is not None and level.end() == a:
            return level.start(), b
        if self.tables.predicates.verb_at(self.folded, a, b) < 0:
            for span in self.off:
                if span[1] == a and span[0] >= start and (owner := _OWNER.fullmatch(self.folded, *span)):
                    return owner.start("owner"), b
        return a, b

    def organs(self, start: int, quantity: Quantity) -> Span | None:
        """律师事务所63家: organs that are counted are no agent."""
        if quantity.unit not in ("家", "个", "所", "户", "支", "座"):
            return None
        a, b = self.tables.phrases.core(self.folded, start, quantity.left, [])
        for span in self.off:
            if (
                span[1] == b
                and span[0] >= a
                and _ORGAN.search(self.folded, *span)
                and self.folded[span[0]] not in "全该本我各"
            ):
                return a, b
        return None
