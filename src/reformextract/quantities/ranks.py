"""Ranks in figures and words: 第18位, 位居全省第一, 首位, 倒数第二, 前20."""

from __future__ import annotations

import re
from decimal import Decimal

from reformextract.firsts import Sieved
from reformextract.lexicon import Lexicon
from reformextract.models import Bound, Quantity
from reformextract.numerals import CHINESE, parse_numeral

_N = rf"(?:\d{{1,4}}|[{CHINESE}]{{1,4}})"
_RANK = Sieved(
    rf"(?:(?P<ordinal>(?:倒数)?第 ?(?P<n>{_N})(?P<unit>[名位])?)"
    rf"|(?P<top>前 ?(?P<m>{_N})(?P<topunit>[名位强])?)"
    rf"|(?P<first>首位|榜首|头名|(?<=之)首(?![位席批次个届都府先要创家例季付套])|居首(?!位)|首席(?!执行|[\u4e00-\u9fff])|末位|倒数第一))"
)
_STOP = re.compile(r"[\u4e00-\u9fff\dA-Za-z]")
#: What may follow a rank: a mark, or one of these.
_AFTER = re.compile(
    r"[,;。、)!?:\"”(\s]|$|的|和|与|及|以上|以内|行列|之列|左右|,|并|且|、|方阵|而|至|到|位次|成绩|上升|下降|跃升|升|提|降|增"
)

#: The next of two places that 第 stands before: 第三、四位.
_NEXT = re.compile(rf"[、和](?P<rank>(?P<n>{_N})[名位])")
#: 由全省第4位退至第13位: both are ranks.
_FROM = re.compile(r"[由从][^,;。:\d]{0,6}\Z")
_TO = re.compile(r"[^,;。:\d第]{0,6}[至到居列为]第")


class RankFinder:
    """Finds ranks by the verbs and fields of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        verbs = "|".join(map(re.escape, lexicon.words("rank_verb")))
        fields = "|".join(map(re.escape, lexicon.words("rank_field")))
        self._context = re.compile(
            rf"(?:{verbs})[^,;。:]{{0,12}}\Z|(?:{fields})(?:排名|排位|同类[^,;。:]{{0,4}})?\Z|[市县区省州国]中?(?:排名)?\Z"
        )
        self._strong = re.compile(rf"(?:{verbs})[^,;。:]{{0,12}}\Z")

    def find(self, folded: str, original: str, start: int, end: int, taken: list[tuple[int, int]]) -> list[Quantity]:
        """Return the ranks of a stretch of text in order.

        Args:
            folded: the document, folded.
            original: the document as written.
            start: where to begin.
            end: where to stop.
            taken: spans that are times or names, in order; a rank inside one is none.
        """
        found: list[Quantity] = []
        last_end = -1
        at_taken = 0
        for match in _RANK.finditer(folded, start, end):
            a, b = match.span()
            while at_taken < len(taken) and taken[at_taken][1] <= a:
                at_taken += 1
            if at_taken < len(taken) and taken[at_taken][0] < b:
                continue
            chained = (
                found
                and last_end >= 0
                and folded[last_end:a] in ("、", "和", "与", "及", ",", ",全市", "和全国", "、全市", "、全国", ",全国")
            )
            before = folded[max(start, a - 20) : a]
            if not self._ranks(folded, match, before, bool(chained)):
                continue
            number, bound = self._place(match)
            if number is None:
                continue
            lower = None if bound == "<=" else number
            found.append(
                Quantity(original[a:b], (a, b), "rank", number, "名", None, bound, lower, number, a, b, "quantity.rank")
            )
            last_end = b
            more = _NEXT.match(folded, b) if match["ordinal"] and not match["unit"] else None
            place = parse_numeral(more["n"]) if more is not None else None
            if more is not None and place is not None and place.value is not None:
                a, b = more.span("rank")
                found.append(
                    Quantity(original[a:b], (a, b), "rank", place.value, "名", None, "=", place.value, place.value, a, b, "quantity.rank")
                )  # fmt: skip
                last_end = b  # 位居第三、四位
        return found

    def _ranks(self, folded: str, match: re.Match[str], before: str, chained: bool) -> bool:
        if match["n"] and _FROM.search(before) and _TO.match(folded, match.end()):
            return True  # 由第4位退至第13位
        after_ok = bool(_AFTER.match(folded, match.end()))
        if match["first"]:
            return (after_ok or not _STOP.match(folded, match.end())) and (
                match["first"] not in ("首位", "头名", "首")
                or bool(self._context.search(before))
                or chained
                or before.endswith(("居", "列", "占"))
            )
        if match["top"]:
            if match["topunit"] == "强":
                return bool(self._context.search(before)) and after_ok
            return bool(self._context.search(before)) and (after_ok or match["topunit"] is not None)
        if chained:
            return after_ok
        if match["unit"] or match["ordinal"].startswith("倒数"):
            return after_ok and (bool(self._context.search(before)) or match["unit"] is not None)
        return after_ok and bool(self._context.search(before)) and not before.endswith("第")

    @staticmethod
    def _place(match: re.Match[str]) -> tuple[Decimal | None, Bound]:
        if match["first"]:
            return Decimal(1), "="
        numeral = parse_numeral(match["n"] or match["m"])
        value = numeral.value if numeral is not None and numeral.bound == "=" else None
        return value, "<=" if match["top"] else "="
