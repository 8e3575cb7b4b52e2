"""Lists that one figure word spreads over: their items, and what the items share."""

from __future__ import annotations

import re

Span = tuple[int, int]


#: What the items of a list may share at its end.
_MEASURE = re.compile(
    r"(?:(?:批发|零售|收购|平均|市场)*周?(?:价格|均价|批发价|零售价|收购价|市场价|售价)|接待量|入住率|满意度|合格率|增加值|总产值|产值|营业收入|(?:人均)?(?:可支配|纯)收入|零售额|销售额|成交额|出口额|进口额|进出口额|存款余额|贷款余额|余额|产量|销量"
    r"|用电量|周转量|吞吐量|销售面积)\Z"
)
#: What an item that is measured itself ends in.
_MEASURED = re.compile(
    r"(?:[值额量入出率数比重速幅款本积]|投资|面积|总额|人数|贷款|存款|案件|利润|消费|税收|财政)\Z|^(?:城镇|农村|城市|乡村|[境国省市][内外])\Z"
)


#: What a name in quotation marks is one of, and the items before it as well.
_OF_KIND = frozenset({"案件", "类案件", "案", "事故", "犯罪", "问题", "纠纷", "行为", "活动"})

_MARK = re.compile(r"、|(?<!饱)和(?!解|谐|平)|(?<![涉普惠波危触])及(?!其|时)|(?<!参)与(?!会)|以及|,")
#: Last characters of goods and places that are listed.
_KINDS = frozenset("鱼菜油肉果米虾蟹蛋鸡县市区镇村港站厂洲国省州族岛")
_COMMA = re.compile("、")


def split_items(folded: str, start: int, end: int, count: int) -> list[Span]:
    """Return the items of a list joined by 、 和 及 与 in a stretch of text.

    Args:
        folded: the document, folded.
        start: where the list begins.
        end: where it ends.
        count: how many figures there are, at least 2; where 、 alone parts as many items, 和 is within one (酒和饮料制造业).
    """
    items = _split(folded, start, end, _MARK)
    if len(items) > count and len(wide := _split(folded, start, end, _COMMA)) == count:
        return wide
    return items


def _split(folded: str, start: int, end: int, marks: re.Pattern[str]) -> list[Span]:
    items: list[Span] = []
    at = start
    for mark in marks.finditer(folded[start:end]):
        if folded.count("“", at, start + mark.start()) > folded.count("”", at, start + mark.start()):
            continue  # “黄、赌、毒” is one name
        if start + mark.start() > at:
            items.append((at, start + mark.start()))
        at = start + mark.end()
    if end > at:
        items.append((at, end))
    return items


def expand_items(folded: str, items: list[Span]) -> list[list[Span]]:
    """Return for each item of a list its pieces, with what the items share: 刑事、治安案件 are 刑事案件 and 治安案件.

    The tail of the last item is shared where the others are too short to stand alone; the head of the first is where
    the last are (生产安全事故起数、死亡人数).
    """
    if len(items) < 2:
        return [[item] for item in items]
    texts = [folded[a:b] for a, b in items]
    last = items[-1]
    widest = max(b - a for a, b in items[:-1])
    tail = last[1] - last[0]
    pieces: list[list[Span]] = []
    for index, (a, b) in enumerate(items):
        size = b - a
        closed = texts[-1].rfind("”")
        if index < len(items) - 1 and texts[index].endswith("”") and 0 <= closed < len(texts[-1]) - 1:
            # “平安乡镇”、“平安村”达标率: what stands behind the name is shared.
            pieces.append([(a, b), (last[0] + closed + 1, last[1])])
            continue
        tail_noun = texts[-1][closed + 1 :] if closed > 0 and texts[-1].startswith("“") else ""
        if index < len(items) - 1 and tail_noun in _OF_KIND and not texts[index].endswith(tail_noun):
            pieces.append([(a, b), (last[0] + closed + 1, last[1])])  # 扰乱秩序和“黄赌毒”案件
            continue
        measure = _MEASURE.search(texts[-1])
        if (
            index < len(items) - 1
            and measure is not None
            and measure.start() > 0
            and not _MEASURED.search(texts[index])
        ):
            # 工业和建筑业增加值: what is measured of the last is measured of each.
            pieces.append([(a, b), (last[0] + measure.start(), last[1])])
            continue
        if index < len(items) - 1 and (shared := _behind_kind(texts, last)) is not None:
            pieces.append([(a, b), shared])  # 鲢鱼、草鱼批发均价
            continue
        if (
            index < len(items) - 1
            and size <= 3
            and last[1] - last[0] >= (3 if size == 1 else 4)
            and last[1] - last[0] > size
            and texts[index][-1] != texts[-1][-1]
        ):
            # 农村、城镇居民收入: what stands behind as many characters; 工业、制造业、工业技改投资: the last word alone.
            parallel = widest == size and tail >= size + 2 and not texts[-1].startswith(tuple(texts[:-1]))
            pieces.append([(a, b), (last[0] + size if parallel else last[1] - 2, last[1])])
        else:
            pieces.append([(a, b)])
    first = items[0]
    if first[1] - first[0] >= 6 and all(b - a <= 5 for a, b in items[1:]):
        width = max((b - a for a, b in items[1:]), default=0)
        head_end = first[1] - width
        if (head_end - first[0] >= 3 and texts[0][-1] == texts[1][-1]) or texts[0].endswith("起数"):
            head_end = first[1] - 2 if texts[0].endswith("起数") else head_end
            pieces[1:] = [[(first[0], head_end), (a, b)] for a, b in items[1:]]
    return pieces


def _behind_kind(texts: list[str], last: Span) -> Span | None:
    """What stands behind the kind that all items end in: 批发量 of 鲢鱼、鲤鱼和草鱼批发量."""
    kinds = {text[-1] for text in texts[:-1]}
    if len(kinds) != 1 or not kinds <= _KINDS or len(texts[0]) < 2:
        return None
    at = texts[-1].find(kinds.pop(), 1)
    return (last[0] + at + 1, last[1]) if 0 < at < len(texts[-1]) - 2 else None
