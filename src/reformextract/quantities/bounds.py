"""The words before and after a number that bound it, and the interval that they make of it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import cast

from reformextract.lexicon import Lexicon
from reformextract.models import Bound
from reformextract.numerals import Numeral

_CLAUSE = re.compile(r"[,;。:!?、]")
_ABOUT_VERB = re.compile("约(?:占|为|合|相当于|等于|有)")
#: 约占公司去年营业收入的14%: the bound stands before the whole.
_ABOUT_OF = re.compile(r"约占[^,。;:、]{2,34}的\Z")
#: 最多的, 最多年份: which has most.
_MOST_OF = re.compile(r"最[多高少低](?:的|[年月日时]|一[天年次]|[省市县]|个)")
_NO_ABOUT = re.compile("[节签大民预合契履违公条邀]约")

#: A share of something: 三分之一, 四成, 30%.
_PART_ENDS = frozenset("%成半")
#: 不足原来的四分之一: the bound stands before the whole.
_OF_WHOLE = re.compile(
    r"(?P<word>不得超过|不超过|超过|不足|不到|未达|不及|超|逾)(?!了)[^,。;:、\d一二三四五六七八九十百千万]{1,12}的\Z"
)
#: What goes on to the second of those of whom the most were told.
_RANKED = re.compile(r"其次|次之|次多|最少")
#: 三分之一强, 四分之一弱.
_SLIGHTLY = re.compile(r"[强弱](?=[,。;、)]|\Z)")

Interval = tuple[Decimal | None, Bound, Decimal | None, Decimal | None]


#: What stands around a number: the bound it gives, and where the words begin and end.
BoundWords = tuple[Bound | None, int, int]


class NounTable:
    """The nouns of a lexicon that tell what a number without a unit counts."""

    def __init__(self, lexicon: Lexicon) -> None:
        money = "|".join(map(re.escape, lexicon.words("money_noun")))
        index = "|".join(map(re.escape, lexicon.words("index_noun")))
        #: 投资, 产值: behind them a number with a magnitude is money.
        self.money = re.compile(money or r"(?!)")
        #: 指数, 得分: behind them a bare number is one.
        self.index = re.compile(rf"(?:{index or '(?!)'})(?:\([^)]{{0,24}}\))?[^,;。、]{{0,4}}\Z")


def _bounds(lexicon: Lexicon, role: str) -> dict[str, Bound]:
    """The bounds of a role by surface; the lexicon has checked that each is one."""
    return {s: cast(Bound, e.get("bound")) for e in lexicon.role(role) for s in e.surfaces}


#: Records that were broken: 15人21次超6项世界纪录.
_BROKEN = re.compile(r"[人次队]超[\d一二三四五六七八九十]{1,3}项[\u4e00-\u9fff]{0,6}[纪记]录")
#: How many cases were solved.
_SOLVED = re.compile(r"[\d一二三四五六七八九十百千]{1,7}[多余]?[起件宗案]")

#: 每户最高5万元, 有奖举报最高5000元: what rules give at most, and no record of a day or a deal.
CAPPED = re.compile(
    r"(?:[奖补罚额限扣报销赔资]|每[户人个吨亩件名]|扶持|救助|举报|贷款|择校费)[^,;。笔次日月年案]{0,4}最[高长多](?:可|不超过)?\Z"
)
_MOST = ("最高", "最长", "最高可")


class BoundTable:
    """The bounding words of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._before = _bounds(lexicon, "bound_before")
        self._after = _bounds(lexicon, "bound_after")
        before = "|".join(re.escape(s) for s in sorted(self._before, key=len, reverse=True))
        after = "|".join(re.escape(s) for s in sorted(self._after, key=len, reverse=True))
        # 了 and 到 may stand between: 超过了, 突破至.
        self._before_at = re.compile(rf"(?P<word>{before})(?:了|有|到|至|为|在|将|是)?\s?\Z")
        self._after_at = re.compile(
            rf"\s?(?P<word>{after})(?![\u4e00-\u9fff]?联动|设|容|外|控|部(?!门)|涵|生|地(?![区震]))"
        )
        self._distant_bounds = _bounds(lexicon, "bound_distant")
        self._far = re.compile("|".join(map(re.escape, (*self._distant_bounds, "约"))))
        self._longest = max(map(len, self._before), default=0) + 2
        self._ends_before = frozenset("了有到至为在将是") | {word[-1] for word in self._before}
        self._begins_after = frozenset(word[0] for word in self._after)

    def find(self, folded: str, start: int, end: int, *, magnitude: bool, floor: int = 0) -> BoundWords:
        """Return the bounding words around a number with its unit.

        Args:
            folded: the document, folded.
            start: where the number begins.
            end: where its unit ends.
            magnitude: whether the number is a bare magnitude (百, 万), before which 上 bounds.
            floor: where the words before may begin at the earliest.
        """
        left = start
        bound: Bound | None = None
        last = folded[start - 1] if start > floor else ""
        if magnitude and last == "上" and not folded.endswith(("以上", "网上", "线上"), floor, start):
            return ">=", start - 1, self._right(folded, end)[0]
        most = False
        if last in self._ends_before or last.isspace():
            window = folded[max(floor, start - self._longest) : start]
            match = self._before_at.search(window)
            if match is not None:
                most = match["word"].startswith("最多")
                if not self._is_part(folded, start - len(window) + match.start(), match["word"]):
                    bound = self._before[match["word"]]
                    left = start - len(window) + match.start()
        if bound is None:
            near = max(floor, start - 16)
            if folded.endswith(_MOST, near, start) and CAPPED.search(folded[near:start]):
                bound = "<="
            elif self._far.search(folded, near, start) is not None:
                bound = self._distant(folded[near:start])
        if most and bound == "<=" and _RANKED.search(folded, end, end + 40):
            bound = None  # 越南籍最多为274人次，其次为…
        part = folded[end - 1] in _PART_ENDS or folded.find("分之", start, end) >= 0
        if part and bound is None and (whole := _OF_WHOLE.search(folded[max(floor, start - 18) : start])) is not None:
            bound = self._before.get(whole["word"])
        if part and bound is None and _ABOUT_OF.search(folded, max(floor, start - 40), start) is not None:
            bound = "~"
        right, after = self._right(folded, end)
        if part and after is None and (rest := _SLIGHTLY.match(folded, right)) is not None:
            return ">" if rest[0] == "强" else "<", left, rest.end()
        if after is not None:
            bound = after if bound is None or (after == "<=" and bound != ">=") else bound
        return bound, left, right

    def _distant(self, before: str) -> Bound | None:
        """至少包案化解信访积案5件: at least and at most bound the number that ends their clause."""
        clause = _CLAUSE.split(before)[-1]
        for word, bound in self._distant_bounds.items():
            if word in clause and not clause.endswith(word) and not _MOST_OF.search(clause):
                return bound
        return "~" if _ABOUT_VERB.search(clause) and not _NO_ABOUT.search(clause) else None

    def _right(self, folded: str, end: int) -> tuple[int, Bound | None]:
        first = folded[end : end + 1]
        if first not in self._begins_after and not first.isspace():
            return end, None
        match = self._after_at.match(folded, end)
        return (match.end(), self._after[match["word"]]) if match else (end, None)

    @staticmethod
    def _is_part(folded: str, at: int, word: str) -> bool:
        """附近 is no 近, 节约 no 约, 最高于 no bound."""
        before = folded[at - 1] if at else "\n"
        if word == "近":
            return before in "附远靠最贴邻就"
        if word == "约":
            return before in "节签大特预制契相条公民合履违邀"
        if word == "超":
            return (before in "远赶高" and before != "远") or _BROKEN.match(folded, at - 1) is not None
        if word == "破" and (folded[at + 1 : at + 2] == "了" or _SOLVED.match(folded, at + 1)):
            return True  # 破了19起, 立案327起，破291起
        if word in ("破", "过"):
            return before in "突侦查爆告打攻击" and word == "破" and before != "突"
        return False


def interval(numeral: Numeral, bound: Bound | None) -> Interval:
    """Return number, bound and both ends of a numeral under a bounding word.

    Args:
        numeral: as read; an approximator inside it (余, 几十) rules over the words around it.
        bound: what the words around it say, or None.
    """
    value = numeral.value
    if numeral.bound == "range":
        return None, "range", numeral.lower, numeral.upper
    if numeral.bound != "=":
        return value, numeral.bound, numeral.lower, numeral.upper
    if bound in (">", ">="):
        return value, bound, value, None
    if bound in ("<", "<="):
        return value, bound, None, value
    if bound == "~":
        return value, "~", None, None
    return value, "=", value, value
