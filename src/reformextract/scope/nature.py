"""What is nobody's doing: rain, heat and earthquakes, what befalls people and places, and what criminals did."""

from __future__ import annotations

import re

from reformextract.firsts import Sieved
from reformextract.models import Quantity
from reformextract.scope.state import AgencyState, Event, latest

#: What nature does, as the subject straight before its figure: 降雨量56毫米, 阵风可达11级, 降水比常年偏少四成.
_MEASURED = re.compile(
    r"(?:降[雨水雪]量?|[雨雪]量|积雪|雪深|[最平]?[高低均]?气温|(?:最大|瞬时|阵)?风[速力]|阵风|[浪潮][高位]|(?:最高|洪峰)?水位|洪峰流量|震级|震源深度|余震|湿度|能见度|无霜期|日照|PM2\.5|PM10|臭氧|震中|台风|降雹|冰雹)(?![站计仪]|监测|观测|预警|预报|演练|灾害)"
    r"[^,。;:\d“”一二三四五六七八九十]{0,10}\Z"
)
#: A character of which each of its words has one.
_WEATHER = re.compile("[降雨雪温风浪潮位洪震湿见霜照P臭雹]")
#: 发生5.1级地震.
_QUAKE = re.compile("级(?:以上)?(?:有感)?(?:地震|余震|[大台阵]?[风东南西北])")
_LONGEST = 20
#: What the trade of a place is like: 接待国内外游客9万人次, 实现旅游收入9亿元.
_TRADE = re.compile(r"(?:(?:接待|迎来)[^,。;:\d]{0,8}(?:游客|游人)|旅游(?:总)?(?:收入|花费))[^,。;:\d]{0,6}\Z")
_RECEIVES = re.compile(r"(?:接待|迎客|迎来)\Z")
#: What people earn: 村民人均可支配收入1.72万元.
_EARNED = re.compile(
    "(?:居民|农民|村民|牧民|职工|户籍|常住|城镇|农村|全体)[\u4e00-\u9fff]{0,6}(?:可支配|纯)收入[^,。;:\\d“”]{0,8}\\Z"
)
#: What befalls a place, straight behind its name: 玛沁县发生地震, 东阳镇普降暴雨.
BEFALLS = re.compile(
    r"(?:[^,。;\d]{0,6}?(?:昨[日晚夜天]|今[日晨天年]|日前|近日|累计|共|已|先后|最大|最高|最低|连续|再次|又|平均|局部|部分[地乡区][区镇域]|大部))?"
    r"(?:累计|共|平均|最大|最高|最低|一般|局部)?(?:发生|突发|遭遇|遭受|遭到?|普降|突降|连降|降[雨水雪]|出现|迎来|[暴大特]{1,2}雨|雨[水量情]|面雨量|气温|[阵大台]风|地震|余震|山洪|洪水|干旱|旱情|大旱|霜冻|冰雹)"
)
#: 10人被掩埋, 704个村庄进水: what befell those that the figure counts, told behind it.
_BEFELL = re.compile(
    r"(?:(?:在[^,。;]{2,30})?(?:被困|等待救援|待援)|[^,。;、:\d]{0,12}?(?:死亡|遇难|身亡|丧生|溺亡|坠亡|失踪|受伤|[轻重]伤|中毒|受灾|被困|被[^,。;\d]{0,8}?(?:围困|掩埋|冲走|淹|毁)|进水|倒塌|受损|损毁|绝收|成灾|延误|备降|滞留(?:机场|车站)?|被?取消|返航))(?=[,。;、:)]|\Z)"
)
#: 死亡9人, 直接经济损失9万元, 非法收受现金9万元: told before it.
_BEFALLEN = Sieved(
    r"(?:死亡|遇难|身亡|失踪|受伤|被困(?:[\u4e00-\u9fff]{2})?总数|[轻重]伤|受灾(?:人口|面积)?|成灾(?:面积)?|绝收(?:面积)?|积水面积|倒塌(?:房屋|民房)|(?:直接|间接)?经济损失|非法(?:收受|占有|获利|牟利|所得)|收受(?:他人|对方|其)?(?:贿赂|现金|财物|好处费|钱物)|受贿|索贿|行贿|贪污(?:公款)?|侵吞|骗[取得]|挪用|非法集资|违法所得|(?<!涉嫌)偷逃|(?<![偷涉])逃税|盗窃(?:现金|财物|钱财)|窃得|抢得|[获牟]利|诈骗(?:钱财|现金|资金|他人)|挥霍|敛财)(?!犯罪|案)[^,。;:\d]{0,10}\Z"
)
#: What somebody does about it.
_DEALT_WITH = re.compile(
    r"挽[回损]|避免|减少|追[回缴赃]|查[处办获]|立案|侦[办查破]|破获|打掉|抓获|救[助治出援]|安置|抢救|找[回到]|处置|转移|慰问|赔|补[助偿]|判|审[结理判]|受理|办理|起诉|批捕|指控|退[赔缴]|缴|防止|预防|调解|排查"
)


#: 收受贿赂9780万元(约1.1亿港元)和港币238万元: a figure that goes on with the one before.
_WITH = re.compile(r"[(,、和及以与并]{0,2}(?:约|折合|合|人民币|港币|美元|美金|欧元|现金|价值|共计)*")


#: 接待游客9万人次,同比增长8%: how far such a figure moved.
_MOVED = re.compile(
    r"[,(]?(?:同比|环比|比[^,。;\d]{1,8}|较[^,。;\d]{1,8})?(?:实际|名义)?(?:增长|增加|上升|下降|减少|[增降涨跌]幅)(?:了|达|为)?"
)


def find_natural(folded: str, start: int, quantities: list[Quantity], agencies: list[Event]) -> list[Quantity]:
    """Return the quantities of a sentence that are nobody's doing.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        quantities: its quantities, in order.
        agencies: what the sentence says of agencies: a museum's guests are its own.
    """
    found: list[Quantity] = []
    economic = False
    for quantity in quantities:
        before = found[-1] if found else None
        if is_natural(folded, start, quantity.left, quantity.right):
            economic = _is_economic(folded, start, quantity.left, quantity.right)
            host = latest(agencies, quantity.span[0]) if economic else None
            if not (isinstance(host, AgencyState) and host.kind in ("public_institution", "other")):
                found.append(quantity)
            continue
        if _RECEIVES.search(folded, start, quantity.left) and folded[quantity.right - 2 : quantity.right] == "人次":
            host = latest(agencies, quantity.span[0])
            if isinstance(host, AgencyState) and host.rule == "agency.bare_place" and host.kind == "government":
                found.append(quantity)  # 虎丘接待9万人次
                economic = True
                continue
        if before is None:
            continue
        money = before.kind == quantity.kind == "money" and _WITH.fullmatch(folded, before.right, quantity.left)
        if money or (economic and _MOVED.fullmatch(folded, before.right, quantity.left)):
            found.append(quantity)
    return found


def is_natural(folded: str, start: int, left: int, right: int) -> bool:
    """Tell whether a figure is of what nature does, and no organ's.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        left: where the figure begins, the words that bound it with it.
        right: where it ends.

    >>> is_natural("过程降雨量达56毫米", 0, 6, 10), is_natural("气象局发布预警56次", 0, 7, 10)
    (True, False)
    >>> is_natural("造成10人受伤", 0, 2, 5), is_natural("救助10名受伤群众", 0, 2, 5)
    (True, False)
    """
    if folded[right - 1] == "级" and _QUAKE.match(folded, right - 1):
        return True
    if _befell(folded, start, left, right):
        return True
    if _is_economic(folded, start, left, right):
        return True
    begin = max(start, left - _LONGEST)
    return _WEATHER.search(folded, begin, left) is not None and _MEASURED.search(folded, begin, left) is not None


def _is_economic(folded: str, start: int, left: int, right: int) -> bool:
    """Tell whether a figure is of what people earn, or of the trade with guests of a place."""
    begin = max(start, left - _LONGEST)
    trade = folded[right - 1] in "人次元" and _TRADE.search(folded, begin, left) is not None
    return trade or (folded[left - 1] in "入达为到至约均仅有了" and _EARNED.search(folded, begin, left) is not None)


def _befell(folded: str, start: int, left: int, right: int) -> bool:
    """Tell whether a figure counts whom or what something befell, or what a criminal took."""
    if folded[right - 1] in "%点倍成":
        return False  # how far it fell is told by who answers for it
    begin = max(start, left - _LONGEST)
    begin = max(
        begin,
        folded.rfind(",", begin, left) + 1,
        folded.rfind(";", begin, left) + 1,
        folded.rfind("。", begin, left) + 1,
    )
    told = _BEFELL.match(folded, right) is not None or _BEFALLEN.search(folded, begin, left) is not None
    return told and _DEALT_WITH.search(folded, begin, left) is None
