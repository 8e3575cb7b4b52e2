"""Places in running text: names of the gazetteer, and the words that the context has to fill (全市, 我省)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from operator import attrgetter

from reformextract import alternatives
from reformextract.firsts import Sieved
from reformextract.lexicon import Lexicon
from reformextract.regions import COUNTRY, Gazetteer

LEVELS = {
    "国": "country", "省": "province", "市": "prefecture", "县": "county", "区": "area", "州": "prefecture",
    "盟": "prefecture", "旗": "county", "自治区": "province", "自治州": "prefecture",
}  # fmt: skip
_LEVEL_WORD = Sieved(
    r"(?:全|我|该|本)(?:自治区|自治州|国|省|市|县|区|州|盟|旗)(?!家|有|民(?![办营政生用宿企警间主族众兵俗事商航])|务|产|债|标|际|直|会(?!法|检)|长|场|委|域|政府)|全(?:镇|乡|村|街道)(?!民|里|长|委)|省内|市内|县内|各省区市|境内"
)


@dataclass(slots=True)
class Place:
    """A place in the text: the codes it may mean, or the level that the context has to fill.

    `code` is what it means where the place that holds it stands right before it, and `head` where that one begins.
    """

    start: int
    end: int
    name: str
    level: str = ""
    code: str = ""
    head: int = -1

    @property
    def full(self) -> tuple[int, int]:
        """The span with the places that hold it: 南昌市西湖区."""
        return (self.head if self.head >= 0 else self.start), self.end


def level_of(token: str) -> str:
    """Return the level of division that a word names (全市: prefecture), or an empty string."""
    if "自治区" in token:
        return "province"
    if "自治州" in token:
        return "prefecture"
    for char in token:
        if char in LEVELS:
            return LEVELS[char]
    return ""


#: 文峰镇 is no 文峰.
_TOWN = re.compile(r"镇(?!海|江|原|安|坪|赉|宁|康|雄|沅|平|巴|远|静|政)|乡(?!宁|城|镇|村)|街道")
#: 龙川江, 延安路, 洛阳桥: a river or a road that is called by a place or like one.
_FEATURE = re.compile(
    r"江(?![边苏西阴油津都门山夏岸汉宁北南东畔滩堤])|河(?![道湖流长水北南东西段畔床网岸])|湖(?!泊|水(?![文利系域位])|[面南北区畔])|路(?![面网政桥长灯段况])|(?<!大)街(?![道区面办头])|卫视|石[刻窟]|陵园|温泉|公园|古城墙|大街|大桥|岛(?!上|内)|水库|山(?![区体林火洪地坡羊药村水东西南北])"
)
_LEFT_EDGE = re.compile(r"[^\u4e00-\u9fff]\Z|[在从由于到至向与和及对给是为的如赴驻等年月日份期]\Z|\A\Z")
_RIGHT_EDGE = re.compile(
    r"[^\u4e00-\u9fff]|\Z|[市县区州旗](?!民)|法院|检察|公安|警方|分局|中院|法庭|支队|大队|政法|司法|监狱|纪委|人民[法检政]|政府|信访|海关|税务|经验|模式|境内|籍"
)
#: Organs that make a place of a word before them: 宝塔公安分局, 朝阳法院.
_ORGAN_AFTER = re.compile(r"(?:公安)?分局|公安局|(?:人民)?(?:法院|检察院)|人民政府|警方|纪委监委|司法局")
#: Those that stand behind the short name of a place alone: 四会交警; words that only begin a clause do not.
_SHORT_ORGAN_AFTER = re.compile(
    r"公安(?!部|厅|工作|战线)|检察机关|交警|海关|税务局|消防(?=出动|官兵|救援|大队|支队|接警|调派|指战员|部门)"
)
_LIKE_WORDS = frozenset(
    (
        "爱民",
        "惠民",
        "友好",
        "合作",
        "共和",
        "同心",
        "同德",
        "和平",
        "振兴",
        "复兴",
        "前进",
        "前锋",
        "光明",
        "友谊",
        "康乐",
        "文明",
    )
)
#: 易县, 新县: a county of one character begins its clause and goes on with none of what makes it a word: 应县委要求, 代县长.
_COUNTY_EDGE = re.compile(r"[^\u4e00-\u9fff]\Z|[在从年月日]\Z|\A\Z")
_NO_COUNTY_AFTER = re.compile("[长城里委级乡要属辖有直内域区道民强富]")
#: Words that stand before organs as words too: 新建法院.
_NEVER_ALONE = frozenset(
    ("新建", "平安", "城区", "郊区", "市中", "城中", "互助", "通道", "会同", "和政", "长治", "文山")
)


class PlaceFinder:
    """Finds places with the names of a gazetteer."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        # The first two characters of a name lead to the names that begin with them, the longest first.
        heads: dict[str, list[str]] = {}
        for name in gazetteer.codes_of:
            heads.setdefault(name[:2], []).append(name)
        self._heads = {head: sorted(names, key=len, reverse=True) for head, names in heads.items()}
        self._begin = re.compile(alternatives.heads(heads))
        # The words that a name stands in and is none there, each with where in it the name begins.
        self._not_places: dict[str, list[tuple[str, int]]] = {}
        for word in lexicon.words("not_place"):
            parts = {word[a:b] for a in range(len(word)) for b in range(a + 2, len(word) + 1)}
            for name in parts & gazetteer.codes_of.keys():
                self._not_places.setdefault(name, []).append((word, word.find(name)))
        self._short_counties = frozenset(
            name
            for name, codes in gazetteer.codes_of.items()
            if len(name) == 2 and all(gazetteer.by_code[code].level == "county" for code in codes)
        )

    def find(self, folded: str, start: int, end: int) -> list[Place]:
        """Return the places of a stretch of text in order.

        Args:
            folded: the document, folded.
            start: where to begin.
            end: where to stop.
        """
        found = [
            Place(m.start(), m.end(), "", "town" if m[0][-1] in "镇乡村道" else level_of(m[0]))
            for m in _LEVEL_WORD.finditer(folded, start, end)
        ]
        leveled = {place.start for place in found}
        heads, free = self._heads, start
        for first in self._begin.finditer(folded, start, end):
            at = first.start()
            names = heads.get(folded[at : at + 2])
            if names is None or at < free or at in leveled:
                continue
            for name in names:
                if (
                    folded.startswith(name, at)
                    and at + len(name) <= end
                    and (self._is_place(folded, at, name) or self._is_next(folded, at, name, found))
                ):
                    free = at + len(name)
                    # 全国 is the whole of it, also where 国 could begin a word: 全国有民办学校320所.
                    found.append(Place(at, free, "", "country") if name == "全国" else Place(at, free, name))
                    break
        return self._nested(sorted(found, key=attrgetter("start"))) if len(found) > 1 else found

    def _nested(self, places: list[Place]) -> list[Place]:
        """南昌市西湖区: a place right behind the one that holds it is the one in there."""
        for index in range(len(places) - 1, 0, -1):
            outer, inner = places[index - 1], places[index]
            if outer.end == inner.start and outer.name and inner.name.endswith("新区"):
                around = self._gazetteer.resolve(outer.name)
                if around and not self._gazetteer.within(self._gazetteer.resolve(inner.name, around), around):
                    places[index - 1 : index + 1] = [replace(outer, end=inner.end)]  # 绍兴滨海新区 is none of 天津
        for index in range(1, len(places)):
            outer, inner = places[index - 1], places[index]
            if outer.end != inner.start or not outer.name or not inner.name:
                continue
            around = outer.code or self._gazetteer.resolve(outer.name)
            code = self._gazetteer.resolve(inner.name, around) if around else ""
            if code and code != around and self._gazetteer.within(code, around):
                places[index] = replace(inner, code=code, head=outer.full[0])
        return places

    def _is_place(self, folded: str, at: int, name: str) -> bool:
        after = folded[at + len(name) : at + len(name) + 1]
        words = self._not_places.get(name)
        if words is not None and any(folded.startswith(word, at - offset) for word, offset in words):
            return False
        if name in self._gazetteer.ambiguous:
            before = folded[max(0, at - 6) : at]
            organ = name not in _NEVER_ALONE and (
                _ORGAN_AFTER.match(folded, at + len(name))
                or (name not in _LIKE_WORDS and _SHORT_ORGAN_AFTER.match(folded, at + len(name)))
            )
            branch = folded.startswith("分局", at + len(name)) and folded.startswith("局", at - 1)
            if organ and (branch or _LEFT_EDGE.search(folded[max(0, at - 1) : at])):
                return True  # 宝塔公安分局, 公安局和平分局
            if (
                name[1:] == "县"
                and _COUNTY_EDGE.search(folded[max(0, at - 1) : at])
                and not _NO_COUNTY_AFTER.match(folded, at + 2)
            ):
                return True  # 易县税务局
            return (after in "市县区州旗" and after != "" and self._ends(name, after)) or (
                name not in _NEVER_ALONE and any(before.endswith(known) for known in self._enclosing(name))
            )  # 南昌市新建学校 is not of 新建
        if _TOWN.match(folded, at + len(name)) or (len(name) == 2 and _FEATURE.match(folded, at + len(name))):
            return False
        if name in self._short_counties and not _LEFT_EDGE.search(folded[max(0, at - 1) : at]):
            # 新增城镇就业, 世界首位, 搬迁安置: two characters that only meet.
            right = bool(_RIGHT_EDGE.match(folded, at + len(name)))
            return right or any(folded.endswith(known, 0, at) for known in self._enclosing(name))
        return True

    def _is_next(self, folded: str, at: int, name: str, found: list[Place]) -> bool:
        """浦东、卢湾等五个区: a name that may be a word stands for a place behind one of the same city or province."""
        last = found[-1] if found else None
        if last is None or last.end != at - 1 or folded[at - 1] != "、" or not last.name:
            return False
        beside = self._gazetteer.resolve(last.name)
        code = self._gazetteer.resolve(name, beside) if beside else ""
        return bool(code) and self._gazetteer.by_code[code].parent == self._gazetteer.by_code[beside].parent

    def _ends(self, name: str, suffix: str) -> bool:
        """Tell whether a place of that short name ends so in full: 会同县, not 会同市."""
        return any(self._gazetteer.by_code[code].name.endswith(suffix) for code in self._gazetteer.codes_of[name])

    def _enclosing(self, name: str) -> list[str]:
        found = []
        for code in self._gazetteer.codes_of[name]:
            region = self._gazetteer.by_code[code]
            for outer in (region.parent, region.province):
                if outer in self._gazetteer.by_code and outer != COUNTRY:
                    found += [self._gazetteer.by_code[outer].name, self._gazetteer.by_code[outer].short]
        return found
