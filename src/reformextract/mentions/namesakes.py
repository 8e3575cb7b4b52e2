"""Organs that are called by a place or by a country (郑州站, 宁波港, 中国队), and companies that give notice (恒远机械公告)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reformextract.mentions.places import Place
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer

_HAN = "\u4e00-\u9fff"
#: Countries as texts write them.
COUNTRIES = (
    "缅甸|泰国|老挝|越南|柬埔寨|菲律宾|马来西亚|新加坡|印度尼西亚|印尼|印度|巴基斯坦|日本|韩国|朝鲜|蒙古国|俄罗斯|哈萨克斯坦|美国|加拿大|墨西哥|巴西|阿根廷|英国|法国|德国|意大利|西班牙"
    "|葡萄牙|荷兰|瑞士|瑞典|波兰|希腊|土耳其|伊朗|以色列|沙特|阿联酋|埃及|南非|尼日利亚|肯尼亚|澳大利亚|新西兰"
)
_SPORT = "(?:国家|国奥|代表|青年|少年|女子|男子)?(?:女排|女足|女篮|女乒|男排|男足|男篮|男乒|[女男]|足球|篮球|排球|乒乓球|羽毛球|体操|游泳|跳水|举重|射击|田径|冰壶|短道)?(?:国家)?"
_TEAM_END = f"队(?![员长伍友服医形列])(?!(?<=[{_HAN}]团队))"
#: 中国女排, 韩国队: a team of a country.
_TEAM = re.compile(rf"(?:(?P<abroad>{COUNTRIES})|中国|国家(?!队伍))(?:{_SPORT}{_TEAM_END}|[女男][排足篮乒])")
#: 山东女篮, 河北队: a team that is called by a place.
_PLACE_TEAM = re.compile(rf"{_SPORT}{_TEAM_END}|代表[团队](?![长员])|[女男][排足篮](?![球])")
#: 郑州站, 北京西站, 天津港: what carries or loads there. A stage of a contest (上海站比赛) is none, nor is what measures rain (丽江站2.3毫米).
_STATION = re.compile(
    r"(?:火车)?[东西南北]?站(?![位点长台稳住立在出岗内前区]|上(?!车)|[姐桩式牌票]|\d[\d.]*(?:毫米|℃|小时)|偏[高低多少]|[日降气]|的?(?:比赛|赛事|冠军|亚军|决赛|选拔|开赛|收官|路演|巡演|首演|演出|活动))"
    r"|航空(?![港业器展母工运应救客货学城航枢乘油])|港(?![口区澳币股湾内城商珠元督务媒式片府人警资督大铁独])(?!\d)"
)
#: 世界卫生组织, 联合国粮农组织: of no place of ours.
_INTERNATIONAL = re.compile(
    rf"世界卫生组织|世卫组织|世界贸易组织|世贸组织|世界银行|世行(?!业)|国际货币基金组织|亚洲开发银行|国际(?:奥委会|足联|能源署|原子能机构|劳工组织|刑警组织|红十字会)|联合国(?:[{_HAN}]{{2,8}}?(?:组织|基金会|规划署|计划署|开发署|难民署|委员会|安理会|大会))?|欧盟(?:委员会)?|北约|东盟秘书处"
)
#: 驻湘部队: where troops lie, by the short name of the province.
_STATIONED = re.compile(
    r"驻(?P<place>[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新])(?:[某各]?部队?|空军|海军|火箭军|武警|解放军)(?:部队|官兵)?"
)
_PROVINCES = {
    "京": "110000", "津": "120000", "冀": "130000", "晋": "140000", "蒙": "150000", "辽": "210000", "吉": "220000", "黑": "230000",
    "沪": "310000", "苏": "320000", "浙": "330000", "皖": "340000", "闽": "350000", "赣": "360000", "鲁": "370000", "豫": "410000",
    "鄂": "420000", "湘": "430000", "粤": "440000", "桂": "450000", "琼": "460000", "渝": "500000", "川": "510000", "黔": "520000",
    "滇": "530000", "藏": "540000", "陕": "610000", "甘": "620000", "青": "630000", "宁": "640000", "新": "650000",
}  # fmt: skip
#: 中建三局, 中铁大桥局: builders of the country, known by a number.
_BUILDERS = re.compile(
    r"(?:中建|中铁|中交|中冶|中水|中国水电|中电建|葛洲坝|中国铁建|中国中铁)(?:[一二三四五六七八九十]{1,3}|[\u4e00-\u9fff]{2})(?:[局院冶]|航局)(?:集团|公司)?"
)
_CONTEST = re.compile(r"(?:赛|杯|巡回|联赛|巡演|马拉松)\Z")
#: 恒远机械公告: a company that only its notice tells to be one.
_NOTICE = re.compile(
    rf"(?:(?<=[。;\n】”])|(?<=\n  )|^)(?P<name>(?![本该特现另据昨今上此相有最前近按以公])[{_HAN}A-Z]{{3,8}}?)"
    r"(?=(?:[今昨]日|[今昨][天晚]|日前|近日|晚间|盘后|\d{1,2}(?:月\d{1,2})?日)*(?:晚间|盘后|发布|披露)?(?:业绩)?(?:公告|披露(?!了?《)|预告)(?![栏牌期栏])[,:称显])"
)

_OTHER_ORGAN = re.compile("公司|集团|银行|政府|法院|[局厅委院部办会]")


def find_namesakes(
    folded: str, original: str, start: int, end: int, places: list[Place], gazetteer: Gazetteer
) -> Iterator[Mention]:
    """Yield the organs of a stretch of text that are called by a place or a country, and companies that give notice.

    Args:
        folded: the document, folded.
        original: the document as written, for the quoted texts.
        start: where to begin.
        end: where to stop.
        places: the places in it, in order.
        gazetteer: for the codes of the places.
    """
    if (
        folded.find("队", start, end) >= 0
        or folded.find("国女", start, end) >= 0
        or folded.find("国男", start, end) >= 0
    ):
        for match in _TEAM.finditer(folded, start, end):
            level, code = ("abroad", None) if match["abroad"] else ("country", COUNTRY)
            yield Mention(
                original[slice(*match.span())], match.span(), "other", "single", code, None, level, "agency.team"
            )
    for match in _INTERNATIONAL.finditer(folded, start, end):
        yield Mention(
            original[slice(*match.span())],
            match.span(),
            "other",
            "single",
            None,
            None,
            "abroad",
            "agency.international",
        )
    for match in _BUILDERS.finditer(folded, start, end):
        yield Mention(
            original[slice(*match.span())], match.span(), "enterprise", "single", None, None, "", "agency.named"
        )
    for match in _STATIONED.finditer(folded, start, end) if folded.find("驻", start, end) >= 0 else ():
        scope = "single" if match[0][-2:] in ("空军", "海军") else "system"
        code = _PROVINCES[match["place"]]
        yield Mention(original[slice(*match.span())], match.span(), "other", scope, code, None, "", "agency.stationed")
    for place in places:
        if not place.name or place.name[-1] in "市省县区国" or place.end >= end:
            continue
        first = folded[place.end]
        called = _STATION.match(folded, place.end, end) if first in "东西南北站港航火" else None
        if called is not None and not _CONTEST.search(folded, start, place.start):
            made = _of_place(original, place, called.end(), "enterprise", "agency.station", gazetteer)
            if folded.startswith("铁路", max(start, place.start - 2)):
                span = (place.start - 2, called.end())
                made = replace(made, text=original[slice(*span)], span=span)  # 铁路杭州站
            yield made
        elif (team := _PLACE_TEAM.match(folded, place.end, end)) is not None:
            yield _of_place(original, place, team.end(), "other", "agency.team", gazetteer)
    if folded.find("公告", start, end) >= 0 or folded.find("披露", start, end) >= 0:
        for match in _NOTICE.finditer(folded, start, end):
            span = match.span("name")
            if _OTHER_ORGAN.search(match["name"]):
                continue
            yield Mention(original[slice(*span)], span, "enterprise", "single", None, None, "", "agency.notice")


def _of_place(original: str, place: Place, stop: int, kind: str, rule: str, gazetteer: Gazetteer) -> Mention:
    code = place.code or gazetteer.resolve(place.name) or None
    return Mention(original[place.start : stop], (place.start, stop), kind, "single", code, place.full, "", rule)
