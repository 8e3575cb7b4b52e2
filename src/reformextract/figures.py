"""Every numeral of a text, found once with its neighbours and classed once.

What dates, orders, names or numbers a thing is told apart here and nowhere else; what is left may count. Each
class has a reason that `explain` shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reformextract.lexicon import Lexicon
from reformextract.names import Mask, MaskTable
from reformextract.numerals import CHINESE

QUANTITY, TIME, ORDINAL, NAME, CODE = "quantity", "time", "ordinal", "name", "code"

# 千瓦 and 千克 are units, not magnitudes.
# Units that begin like magnitudes (千瓦), and words that end like formal digits (队伍, 大陆).
_CN = (
    f"(?:[{CHINESE.translate({ord(c): None for c in '千伍陆'})}]|千(?![瓦克米卡伏帕])|兆(?=[{CHINESE}元日韩])"
    "|(?<![队入退落行为])伍|(?<![大登着内水欧新])陆)"
)
_CN_DIGIT = "[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]"
_ARABIC = r"\d{1,3}(?:,\d{3})++(?![\d.])|\d{1,3}(?:,\d{3})++\.\d++|\d++(?:\.\d++)?"
_SCALE = r"(?:[余多几]?(?: ?(?=[万亿])|)(?:[十百千]?(?:万亿|[万亿])|[百千](?![分克米瓦卡赫]))(?:(?:(?<=亿) )?(?:\d,\d{3}|\d{1,4})(?= ?[万千百]))?)"
_FIRST = f"[0-9{CHINESE}兆几数半对]"
# The look-ahead on what a numeral can begin with makes the scan four times as fast.
NUMERAL = (
    rf"(?={_FIRST})(?:(?:{_ARABIC}){_SCALE}{{0,4}}(?:[余多几]|来(?=[个件人名天次户家起只头亩斤吨里米岁位场条辆])|[kK](?=个百分点|元))?"
    rf"|(?:[几数](?=[十百千万亿]))?+{_CN}++(?:点{_CN_DIGIT}++)?(?:(?<=[十百千万亿拾佰仟])[余多几来](?:[十百千]?[万亿]++)?[余多]?|[万亿]++)?"
    r"|(?:(?<=[^一二三四五六七八九十百千万亿大多对折分上下前后过左右])|^|(?<=[超不]过))半(?=[年天日个月小周学数成折])|对(?=折(?![叠腾磨])))"
)
NUMERAL_AT = re.compile(NUMERAL)
#: What a stretch with a quantity holds; it is quicker to look for than numerals are, and passes a little more.
HAS_FIGURE = re.compile(
    r"(?=[0-9〇零一二三四五六七八九十百千万亿两半几数廿卅壹贰叁肆伍陆柒捌玖拾佰仟首榜居末对])(?:首位|榜首|居首|首席|末位|对折"
    r"|[几数](?=[十百千万亿])|半(?=[年天日个月小周学数成折])|[^首榜居末对几数半])"
)
#: A stretch without a full stop is cut here, so that the work stays linear.
_LONGEST = 4000
_STOP = re.compile("[。\n]")
#: Sentences with figures that stand nearer than this are read together.
_NEAR = 200

_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_JOINED_BEFORE = _LETTERS | frozenset("_@#×*+/\\&=")
_JOINED_AFTER = _LETTERS | frozenset("+")
#: Before other characters than these, and behind others than those, a numeral may count.
_ODD_BEFORE = _JOINED_BEFORE | frozenset(".-第 ")
_COUNTS = "may count"
_NOWHERE = (1 << 60, 1 << 60)
_NO_QUOTE = (*_NOWHERE, NAME, "")
_NAME_MARK = re.compile(
    r"《[^》\n]{1,60}》|“[^”\n,。;]{1,14}”|\"[^\"\n,。;]{1,14}\"|'[^'\n,。;]{1,12}'|‘[^’\n,。;]{1,12}’"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]{1,400}")
#: Numbers that only name: of documents, telephones, houses, roads, versions, hours, degrees of the globe.
CODE_PATTERNS = (
    r"[〔\[【(](?:19|20)\d\d[〕\]】)][^,。;\s]{0,6}?\d{1,9}号?",
    r"(?<![\d.])1[3-9]\d{9}(?!\d)",
    r"(?<![\d-])\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?![\d:])",
    r"(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?!\d)",
    r"(?<!\d)[48]00-\d{3,4}-\d{3,4}",
    r"(?:电话|热线|传真|账号|邮编|编号|QQ)(?:号码)?[:为是]?\s?\d[\d-]{2,20}(?![\d-]*[余多]?万?[余多]?[个次件部门起条通人例宗])",
    r"(?<![\d.])\d{2,3}(?=国道|省道|县道)",
    r"(?<![\d.])\d{1,4}号(?!召)",
    r"(?<![\d.])\d{1,2}路(?=公交)",
    r"(?<![\d.])\d\.0(?=版|\+|时代)",
    r"(?<![\d.:比])(?<!比[为是达])(?<!比[例值重]为)(?<!达到)(?<!约为)(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d.:])(?=[ \-~—至到。]|分|开|起|许|,|$|\n)",
    r"(?:[上下]午|晚上?|凌晨|早[上晨]?|中午|夜间|傍晚)\d{1,2}:[0-5]\d(?::[0-5]\d)?",
    r"[东西南北][经纬]\d{1,3}度(?:\d{1,2}分)?",
    r"(?<=[图表])(?<![代报手钟仪][图表])\d{1,2}(?=[:、.)]|\s[\u4e00-\u9fff])",
    r"(?<!\d)0\d(?=款)",
    r"\d{1,4}(?:\.\d{1,3})?(?:km|KM|公里)\+\d{1,3}(?:m|米)?",
    r"\d{1,4}(?:kV|KV|千伏)(?=[\u4e00-\u9fff]{0,4}(?:线路|工程|变电|电网|配电|开关))",
    r"\d{2}(?=英尺(?:标准|冷藏|干货)?(?:集装箱|货柜|高柜|柜))",
    r"(?<=[村社屯寨委])(?<![每各本该全两几]村)\d{1,2}(?=组(?![织成合建团]))",
)
#: 人均GDP8410元, CPI101.2: what is measured, with nothing between its letters and the figure.
_MEASURES = ("GDP", "GNP", "CPI", "PPI", "PMI", "FDI")
_UNIT_LETTERS = re.compile(
    r"(?:[kKMGTP]?[WBVm]h?|CM|KM|KG|MM|ML|kg|km²?|m[²³23]?|cm|mm|t|g|L|mL|MW|GW|kWh|GB|MB|TB|PB|Mbps|hm²|db|dB)(?![A-Za-z0-9])"
)
_ORDINAL = re.compile(r"第 ?\Z")
_ORDINAL_RANK = re.compile(r"[名位](?!置|于|列)")


@dataclass(slots=True)
class Figure:
    """A numeral: its span, class, and the reason for the class."""

    start: int
    end: int
    kind: str
    reason: str


class FigureFinder:
    """Finds and classes numerals with the names of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        literals = {surface for entry in lexicon["names"] for surface in entry.surfaces}
        patterns = [(CODE, pattern) for pattern in CODE_PATTERNS]
        patterns += [(NAME, pattern) for entry in lexicon["names"] for pattern in entry.listed("patterns")]
        for own in [pattern for entry in lexicon["names"] if entry.layer for pattern in entry.listed("patterns")]:
            re.compile(own)  # what is wrong with a user's is said at the start; ours are compiled when first tried
        self._masks = MaskTable(sorted(literals), patterns, NUMERAL_AT, CHINESE + "几数半对兆", NAME)

    def find(self, folded: str, start: int, end: int, times: list[tuple[int, int]]) -> list[Figure]:
        """Return the figures of a stretch of text in order.

        Args:
            folded: the document, folded.
            start: where to begin.
            end: where to stop.
            times: spans of the times found there, in order.
        """
        quoted = [
            (*match.span(), NAME, "inside a quoted name or title") for match in _NAME_MARK.finditer(folded, start, end)
        ]
        if folded.find("://", start, end) >= 0 or folded.find("www.", start, end) >= 0:
            found_addresses = _ADDRESS.finditer(folded, start, end)
            quoted = sorted([*quoted, *((*match.span(), CODE, "part of an address") for match in found_addresses)])
        times_left, quotes_left = iter(times), iter(quoted)
        time_start, time_end = next(times_left, _NOWHERE)
        quote_start, quote_end, *quote = next(quotes_left, _NO_QUOTE)
        mask = Mask(start, start, "", "")
        mask_end = start
        find_mask = self._masks.find
        found: list[Figure] = []
        for match in NUMERAL_AT.finditer(folded, start, end):
            first, last = match.span()
            while time_end <= first:
                time_start, time_end = next(times_left, _NOWHERE)
            if time_start <= first and (last <= time_end or folded[first:time_end].strip()):
                # All of a time, or its head with a unit of time behind (2020年5…).
                found.append(Figure(first, last, TIME, "a time"))
                if not folded[first].isascii() and (named := find_mask(folded, first, last, start)) is not None:
                    # A name may go on behind what looks like a time: 一年四季.
                    mask, mask_end = named, named.end
                continue
            while quote_end <= first:
                quote_start, quote_end, *quote = next(quotes_left, _NO_QUOTE)
            if quote_start <= first and last <= quote_end:
                found.append(Figure(first, last, *quote))
                continue
            if mask_end < last and (named := find_mask(folded, first, last, start)) is not None:
                mask, mask_end = named, named.end
            if last <= mask_end and mask.start <= first:
                found.append(Figure(first, last, mask.kind, mask.reason))
            elif folded[first - 1 : first] in _ODD_BEFORE or folded[last : last + 1] in _JOINED_AFTER:
                found.append(_classify(folded, first, last))
            else:
                found.append(Figure(first, last, QUANTITY, _COUNTS))
        return found


def find_stretches(folded: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches between full stops and line ends that hold figures; what lies between them costs one scan."""
    at, length = 0, len(folded)
    search, stop = HAS_FIGURE.search, _STOP.search
    while (figure := search(folded, at)) is not None:
        first = figure.start()
        start = max(at, first - _NEAR * 5, folded.rfind("。", at, first) + 1, folded.rfind("\n", at, first) + 1)
        limit = start + _LONGEST
        near = max(at, first) + _NEAR
        while figure is not None and (first := figure.start()) < near and first < limit:
            closed = stop(folded, figure.end(), limit)
            at = closed.end() if closed is not None else min(limit, length)
            figure, near = search(folded, at), at + _NEAR
        yield start, at


def _classify(folded: str, start: int, end: int) -> Figure:
    before = folded[max(0, start - 2) : start]
    if folded[start].isascii():
        last = before[-1:]
        if (
            last in _JOINED_BEFORE
            and last not in ("=", "/")
            and not folded.startswith(_MEASURES, max(0, start - 3), start)
        ):
            return Figure(start, end, CODE, "joined to letters or signs")
        if last == "." or (last == "-" and len(before) > 1 and before[0].isascii() and before[0].isalnum()):
            return Figure(start, end, CODE, "part of a longer code")
        if folded[end : end + 1] in _JOINED_AFTER and not _UNIT_LETTERS.match(folded, end):
            return Figure(start, end, CODE, "joined to letters or signs")
    if "第" in before and _ORDINAL.search(before) and not _ORDINAL_RANK.match(folded, end):
        return Figure(start, end, ORDINAL, "an ordinal")
    return Figure(start, end, QUANTITY, _COUNTS)
