"""What is nobody's doing: rain, heat and earthquakes, and what befalls a place."""

from __future__ import annotations

import re

#: What nature does, as the subject straight before its figure: 降雨量56毫米, 阵风可达11级, 降水比常年偏少四成.
_MEASURED = re.compile(
    r"(?:降[雨水雪]量?|[雨雪]量|积雪|雪深|[最平]?[高低均]?气温|(?:最大|瞬时|阵)?风[速力]|阵风|[浪潮][高位]|(?:最高|洪峰)?水位|洪峰流量|震级|震源深度|余震|湿度|能见度|无霜期|日照|PM2\.5|PM10|臭氧|震中|台风|降雹|冰雹)(?![站计仪]|监测|观测|预警|预报|演练|灾害)"
    r"[^,。;:\d“”一二三四五六七八九十]{0,10}\Z"
)
#: 发生5.1级地震.
_QUAKE = re.compile("级(?:以上)?(?:有感)?(?:地震|余震|[大台阵]?[风东南西北])")
_LONGEST = 20
#: What people earn: 村民人均可支配收入1.72万元.
_EARNED = re.compile(
    "(?:居民|农民|村民|牧民|职工|户籍|常住|城镇|农村|全体)[\u4e00-\u9fff]{0,6}(?:可支配|纯)收入[^,。;:\\d“”]{0,8}\\Z"
)
#: What befalls a place, straight behind its name: 玛沁县发生地震, 东阳镇普降暴雨.
BEFALLS = re.compile(
    r"(?:[^,。;\d]{0,6}?(?:昨[日晚夜天]|今[日晨天年]|日前|近日|累计|共|已|先后|最大|最高|最低|连续|再次|又|平均|局部|部分[地乡区][区镇域]|大部))?"
    r"(?:累计|共|平均|最大|最高|最低|一般|局部)?(?:发生|突发|遭遇|遭受|遭到?|普降|突降|连降|降[雨水雪]|出现|迎来|[暴大特]{1,2}雨|雨[水量情]|面雨量|气温|[阵大台]风|地震|余震|山洪|洪水|干旱|旱情|大旱|霜冻|冰雹)"
)


def is_natural(folded: str, start: int, left: int, right: int) -> bool:
    """Tell whether a figure is of what nature does, and no organ's.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        left: where the figure begins, the words that bound it with it.
        right: where it ends.

    >>> is_natural("过程降雨量达56毫米", 0, 6, 10), is_natural("气象局发布预警56次", 0, 7, 10)
    (True, False)
    """
    if folded[right - 1] == "级" and _QUAKE.match(folded, right - 1):
        return True
    return _MEASURED.search(folded, max(start, left - _LONGEST), left) is not None or (
        folded[left - 1] in "入达为到至约均仅有了"
        and _EARNED.search(folded, max(start, left - _LONGEST), left) is not None
    )
