"""Divisions: names of parts that together leave nothing out.

The sexes, town and country, the sectors of the economy (国家统计局, 三次产业划分规定), trade, taxes, kinds of cases
(最高人民法院, 关于人民法院案件案号的若干规定), quarters.
"""

from __future__ import annotations

from collections.abc import Sequence

#: Halves: what else stands behind them in a list is another division.
HALVES: tuple[tuple[str, ...], ...] = (
    ("男", "女"),
    ("城镇", "农村"),
    ("城镇", "乡村"),
    ("城区", "农村"),
    ("城市", "农村"),
    ("出口", "进口"),
    ("非税", "税收"),
    ("线上", "线下"),
    ("境内", "境外"),
    ("入境", "出境"),
    ("旧存", "新收"),
    ("夏粮", "秋粮"),
    ("本地", "外地"),
    ("自然人", "单位"),
    ("未成年", "成年"),
    ("企业职工", "机关"),
    ("企业", "机关事业单位"),
    ("上半年", "下半年"),
    ("一季度", "二季度"),
    ("专职", "兼职"),
)

#: Lists that are whole only where nothing else stands in them.
LISTS: tuple[tuple[str, ...], ...] = (
    ("第一产业", "第二产业", "第三产业"),
    ("一产", "二产", "三产"),
    ("一季度", "二季度", "三季度"),
    ("一季度", "二季度", "三季度", "四季度"),
    ("国内公证", "涉外公证"),
    ("国内公证", "涉外公证", "港澳台"),
    ("国内", "涉外", "港澳台"),
    ("工资性收入", "经营净收入", "财产净收入", "转移净收入"),
    ("刑事", "民事", "行政"),
    ("刑事", "民商事", "行政"),
    ("刑事", "民事", "行政", "执行"),
    ("刑事", "民商事", "行政", "执行"),
)


def find_division(names: Sequence[str]) -> int:
    """Return how many of the first names of a list leave nothing out, 0 where that cannot be told.

    Args:
        names: what the parts are called, in their order.

    >>> find_division(["男性", "女性", "35岁以下"]), find_division(["民事案件", "刑事案件"]), find_division(["女性", "党员"])
    (2, 0, 0)
    """
    for words in sorted((*HALVES, *LISTS), key=len, reverse=True):
        size = len(words)
        if len(names) < size or (words in LISTS and len(names) > size):
            continue
        named = [next((word for word in sorted(words, key=len, reverse=True) if word in name), None) for name in names]
        if sorted(filter(None, named[:size])) == sorted(words) and not any(named[size:]):
            return size
    return 0
