"""Shares of a whole: 占…的, 完成预算的97%, 三分之一的干警, 务工经商的28%."""

from __future__ import annotations

import re

from reformextract.lexicon import Lexicon
from reformextract.metrics.aspect import Aspect, Span
from reformextract.models import Quantity

TIME_WORD = re.compile(
    r"年|月|季|同期|现行|以往|此前|期初|以前|过去|历史|前期|上期|建成前|改革前|平日|往|原|初|上线|之前|上届|上次|时期|末|五”|行动前|整治前|谷底|峰值|前(?=\Z)|前[一两二三几]?[周日天]|[上前]一?(?:周|个?交易日|个?星期|轮|期)|昨[天日]|前一[天日周]|[\d一二三四五六七八九十]日(?=\Z)|(?:19|20)\d\d\Z"
)
_SHARE = re.compile(
    r"(?:合计?|共计?|总共|累计)?(?<![抢侵强霸所])占(?!比[由从]|地面|地[^区方]|用|领|道|有率)(?:到|了)?(?P<whole>[^,;。占]{0,30}?)(?:的?(?:比重|比例)|的|比|到|达到?|近|约|超过?|至|了|为|在|稳定在|提高|上升|提升|保持|由|从|上年|去年|\d{4}年|[ ])*\Z"
)
#: What is planned is no earlier time: 年初预算, 年度目标.
PLANNED = re.compile(r"(?:预算|目标|计划|任务|指标)的?\Z")
_OF = re.compile(
    r"(?P<verb>完成|相当于|相当|达到?|仅?为|(?<![但可于总])是|占(?!有率|地|比)|不足|不到)(?:了|到)?(?P<whole>[^,;。占]{1,24})的(?:约|近|超|[ ])*\Z"
)
#: A predicate behind a percentage that opens its clause: 40%诉至法院的纠纷得到解决.
_TOLD = re.compile(
    r"(?:以[上下])?(?:已经?|均|都)(?!达|占|超)[\u4e00-\u9fff]{2}|(?!同比|环比|以[上下内]|左右|的|上升|下降|增长|提高|高于|低于|和|与|及|至|到)[\u4e00-\u9fff]{4}"
)
#: 30%是青年, 四成用于教育: what is said of the part.
_BELONGS = re.compile(r"(?:以[上下])?(?:是|属于|来自|用于|集中在|归|作为|[分留返]给|给(?=[\u4e00-\u9fff]{2}))")
#: Words between what is a part and its percentage: 务工经商的还不到.
_UP_TO = re.compile(
    r"(?:只有|仅有|仅占?|还?不到|尚?不足|超过?|约|近|接近|达到?|高达|已经?|为|有|也|就|才|都|均|还|只|甚至|至少|大约|突破|将近|[ ])+\Z"
)
#: Acts whose percentage is a share of what is to be done.
_DONE = re.compile(r"(?:开工|完工|竣工|投产|交付|复工|到位|兑现|完成|自筹|办结|整改|入住|签约|返岗|建成)\Z")
#: 便宜三成, 快了一半: by how much, and no part of anything.
_BY_SO_MUCH = re.compile(
    r"(?:便宜|节省|节约|省|[贵高低快慢多少大小长短]|[上下]浮|打折?|超出?|超[员载额]|首付|缩水|减|增|涨|跌|降|升|提|翻)(?:了|出)?\Z|(?:率|比例|首付)[^,;。]{0,5}\Z"
)
#: 增速在10%以上的省份: what those have that are spoken of.
_RATED_AT = re.compile(r"(?:[率速幅比度重]|浓度|比例)(?:在|达到?|超过?|为|高于|低于|不足|不到)\Z")
_RATE_OF = re.compile(
    r"(?:以上|左右|以内)?的(?:年均|平均|快速|较快|高速|稳定|同比|实际|名义)*(?:增速|增幅|涨幅|降幅|跌幅|增长率|增长速度|[\u4e00-\u9fff]{1,4}率(?=[,;。]|\Z))"
)
#: Names of rates, of which a percentage is a level.
_RATED = re.compile(r"[率度比值额价息速幅量税费数]\Z|利润|满意|预期|增长|占有|浓度|覆盖面|亏损面|指数")


class ShareTable:
    """Reads shares with the nouns of a lexicon."""

    def __init__(self, lexicon: Lexicon, verb: re.Pattern[str]) -> None:
        self._verb = verb
        shares = "|".join(map(re.escape, lexicon.words("share_noun")))
        self._share_noun = re.compile(
            rf"(?:{shares})(?:[由从](?:[\u4e00-\u9fff\d]{{1,8}}的)?|相应|首次|已经|约为|近|突破|上年的?|去年的?|分别|达到?|为|超过?|约|近|稳定在|保持在|提高到|提高至|上升到|上升至|下降到|下降至|降至|降到|升至|降为|已|是|[ ]|\d{{4}}年的?)*+\Z"
        )

    def read(self, left: str, start: int, quantity: Quantity, after: str) -> Aspect | None:
        """Return the share that a quantity is, or None.

        Args:
            left: the folded text before it, from where its own words begin.
            start: the offset of that text.
            quantity: the quantity.
            after: the folded text behind it, up to the end of its clause.
        """
        kinds = ("percent", "fraction", "multiple")
        if quantity.kind not in kinds:
            return None
        noun = self._share_noun.search(left)
        occupied = _SHARE.search(left)
        by_name = noun is not None and left.startswith("占比", noun.start())
        if noun is not None and (by_name or occupied is None or not occupied["whole"]):
            named = re.match(r"(?:所占)?(?:比重|比例|份额|占比|比率占)", left[noun.start() :])
            end = start + noun.start() + (len(named[0]) if named is not None else 0)
            if occupied is not None and left[noun.start() :].startswith("占比"):
                end = start + noun.start()
            cue = (start + noun.start(), max(end, start + noun.start() + 2))
            return Aspect("share", cut=end, cue=cue, rule="aspect.share_noun")
        if occupied is not None:
            whole = _whole(occupied, "whole", start)
            return Aspect(
                "share",
                cut=start + occupied.start(),
                reference=whole,
                cue=(start + occupied.start(), start + occupied.start() + 1),
                rule="aspect.share_of",
            )
        of = _OF.search(left)
        if of is not None and len(of["whole"]) >= 2:
            planned = PLANNED.search(of["whole"])
            if quantity.kind == "multiple" and not planned and not TIME_WORD.search(of["whole"]):
                # 山东是河南的2倍
                return Aspect(
                    "difference",
                    "up",
                    cut=start + of.start(),
                    reference=_whole(of, "whole", start),
                    rule="aspect.times_of",
                    cue=(start + of.start("verb"), start + of.end("verb")),
                )
            part = quantity.kind in ("percent", "fraction") and of["whole"].endswith(("全年", "总量", "总数", "总额"))
            if not planned and not part and (quantity.kind == "multiple" or TIME_WORD.search(of["whole"])):
                return Aspect(
                    "change",
                    "down" if quantity.kind == "fraction" and (quantity.number or 1) < 0.6 else "up",
                    "other",
                    cut=start + of.start(),
                    rule="aspect.times_of",
                    cue=(start + of.start("verb"), start + of.end("verb")),
                )
            return Aspect(
                "share",
                cut=start + of.start(),
                reference=_whole(of, "whole", start),
                cue=(start + of.start("verb"), start + of.end("verb")),
                rule="aspect.share_of",
            )
        if quantity.kind == "multiple":
            return None
        if _RATE_OF.match(after):
            return Aspect("level", cut=quantity.left, rule="aspect.share_before")  # 12%的增速
        if after.startswith("的") and len(after) > 2 and not self._verb.search(left) and not _RATED_AT.search(left):
            return Aspect(
                "share",
                cut=quantity.left,
                reference=(quantity.right + 1, quantity.right + min(len(after), 9)),
                rule="aspect.share_before",
                cue=(quantity.right, quantity.right + 1),
            )
        if quantity.kind == "percent" and _BELONGS.match(after):
            return Aspect("share", cut=quantity.left, rule="aspect.share_before")
        if (
            quantity.kind == "percent"
            and (left.strip() in ("", "有") or re.search(r"[里中内]有\Z", left))
            and _TOLD.match(after)
        ):
            return Aspect("share", cut=quantity.left, rule="aspect.share_before")
        if quantity.kind == "fraction" and "\u4e00" <= after[:1] <= "\u9fff" and not self._verb.search(left):
            return Aspect("share", cut=quantity.left, rule="aspect.share_before")
        return None


#: One of so many.
RATE_BY = ("万分之", "千分之", "十万分之", "百万分之")


def part_of(left: str, start: int, *, whole: bool, rate: bool) -> Aspect | None:
    """务工经商的28%, 已开工99.3%, 其中熟人作案六成, 老宅塌了三分之一: a part that no 占 tells of.

    A fraction (`whole`) is one of anything but a rate, and but for what is dearer, quicker or more by so much; one of so many
    (`rate`) is a rate where it turns from one time to another: 人均发案由2004年的万分之三十二降到….
    """
    told = left.rstrip()
    up_to = _UP_TO.search(told)
    named = told[: up_to.start()] if up_to is not None else told
    origin = max(named.rfind("由"), named.rfind("从"))
    rated = named[:origin].rstrip("已又也还均都经要需将应可") if origin > 1 else named
    if len(named) < 2 or _RATED.search(rated.rstrip()):
        return None
    if rate and (origin > 1 or not named.endswith("的")):
        return None
    if named.endswith("的"):
        return Aspect(
            "share",
            cut=start + len(named) - 1,
            cue=(start + len(named) - 1, start + len(named)),
            rule="aspect.share_of_them",
        )
    if _DONE.search(named) or "其中" in named:
        return Aspect("share", cut=start + len(named), rule="aspect.share_done")
    if whole and not _BY_SO_MUCH.search(named):
        return Aspect("share", cut=start + len(named), rule="aspect.share_told")
    return None


def _whole(match: re.Match[str], group: str, start: int) -> Span | None:
    a, b = match.span(group)
    text = match.string
    while b > a and text[b - 1] in "的中 ":
        b -= 1
    return (start + a, start + b) if b > a else None
