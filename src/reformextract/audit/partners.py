"""Partners: what a rate of a certain name is made of.

Rates of courts, procuratorates and police as their statistics define them (最高人民法院, 案件质量评估指标; 公安部, 刑事案件统计),
and those that reports use alike: 成功率 of what was mediated, 整改率 of what was found.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Partner(NamedTuple):
    """Words of the part and of the whole of a rate; `qualifier` is what its name has before them (一审 in 一审结案率)."""

    part: re.Pattern[str]
    whole: re.Pattern[str]
    qualifier: str


#: The name of a rate, what names its part, what names its whole.
RATES: tuple[tuple[str, str, str], ...] = (
    ("结案率", r"审\(?执\)?结|审结|执结|办结|结案", "受理|收案|审理"),
    ("执结率", "执结", "受理|收案|立案"),
    ("破案率", "破", "立|发案|发生"),
    ("侦破率", "侦破|破", "立|发案|发生"),
    ("化解率", "化解", "排查|受理|摸排|调处|诉求|积案|纠纷|信访"),
    ("办结率", "办结|办理完毕", "受理|上报|收到|交办|转办|诉求"),
    ("成功率", "成功", "调解|调处|化解"),
    ("调解率", "调解", "审结|结案"),
    ("调撤率", "调解|撤诉|调撤", "审结|结案"),
    ("整改率", "整改", "排查|发现|查出|查处|隐患|问题"),
    ("回复率", "回复", "发出|制发|提出"),
    ("采纳率", "采纳", "发出|制发|提出"),
    ("回收率", "收回|回收", "发放|投放"),
    ("就业率", "就业", "毕业"),
    ("合格率", "合格", "抽检|检查|检测|评查|抽查"),
    ("不捕率", "不捕|不批准逮捕|不批捕", "逮捕|批捕"),
    ("不诉率", "不起诉|不诉", "起诉"),
    ("不起诉率", "不起诉|不诉", "起诉"),
    ("城镇化率", "城镇", "人口"),
    ("城镇化水平", "城镇", "人口"),
)


def find_partner(rate: str) -> Partner | None:
    """Return what a rate is made of, or None where that is not known of its name.

    Args:
        rate: the metric of a rate, folded.

    >>> partner = find_partner("一审结案率")
    >>> partner.qualifier, bool(partner.whole.search("受理各类案件"))
    ('一审', True)
    >>> find_partner("满意率") is None
    True
    """
    found = max((row for row in RATES if rate.endswith(row[0])), key=lambda row: len(row[0]), default=None)
    if found is None:
        return None
    name, part, whole = found
    return Partner(re.compile(part), re.compile(whole), rate[: -len(name)])
