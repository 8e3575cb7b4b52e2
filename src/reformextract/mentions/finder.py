"""Agencies and places in running text: where they stand, of what kind, and the place they name themselves.

Whose place 市法院 or 该院 means is not decided here: `level` says what is asked of the context (a prefecture, the
place last named), and `scope` answers it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from reformextract.alternatives import heads
from reformextract.lexicon import Lexicon
from reformextract.mentions.anaphors import find_anaphors, find_short_names
from reformextract.mentions.departments import find_departments
from reformextract.mentions.lists import find_lists
from reformextract.mentions.namesakes import COUNTRIES, find_namesakes
from reformextract.mentions.offices import (
    BOUNDARY,
    CHANNEL,
    HAN,
    SEVERAL,
    TELLING_CHANNEL,
    OfficeFinder,
    Organ,
    make_mention,
    read_organ,
)
from reformextract.mentions.places import LEVELS, Place, PlaceFinder, level_of
from reformextract.mentions.trades import find_trades
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer

_QUALIFIER = re.compile(
    r"(?:[\u4e00-\u9fff]{2,3}(?:镇|乡|街道|新区)|各级|两级|三级|四级|[省市州盟县区旗]{2,3}[两三]级|[省市州][、和][市县区州](?:[、和][县区乡镇])?[两三四]级|市县区?|中、|基层|各地|各|全系统|地方|当地|本地|广大|全体|一些|部分|个别|少数|辖区|城区|主城区|市区|郊区|试点|N?\d{1,4}(?:个|家)|[一二三四五六七八九十]{1,3}(?:个|家)"
    r"|(?:全|我|该|本)(?:自治区|自治州|国|省|市|县|区|州|盟|旗)|自治区|自治州|特别行政区|特区|省级|市级|县级|国家|省|市|县|区|州|盟|旗|县\(市、区\)|市\(州\)|市州|本级)\Z"
)
#: 通往乡政府: what stands before 乡 is no name of it.
_NO_TOWN = re.compile(r"[往到在于去向的和与各个所是有每附名位家]\Z|^(?:通过|经过|通往|前往|来到|每个|各个)")
#: 警察9名, 交警有9名: how many of them there are.
_OWNED = re.compile(r"[\d、有为是]|和|与")
#: People of an organ who act for it where no organ is named: 民警赶到现场.
_PEOPLE = frozenset({"police.staff", "police.fire", "court.staff", "procuratorate.staff", "government.staff"})
#: 当地民警, 全体法官: those of the place that the text tells of.
_LOCALS = frozenset({"当地", "本地", "广大", "全体"})
#: 城区5个交警大队: the part of a place that organs are of; its people (城区民警) are those of the organ in force.
_PARTS = frozenset({"城区", "主城区", "市区", "郊区"})
_SYSTEM_WORD = re.compile(
    r"一些|部分|个别|少数|各级|两级|三级|四级|基层|各|全|\d(?:个|家)|[二三四五六七八九十两](?:个|家)|中、|试点|地方"
)
#: 市公安局有派出所9个, 新建派出所: what stands between two organs that are not one.
_SUBUNIT = re.compile(
    rf"(?:(?![给每各则将把对向的了为在由到和与]|有(?!色|组织)|(?<!建)设(?!计|施)|[下管]辖|共[有建同]|建[成立]|新建|改造|走访|检查(?!站)|指导|督导|撤销|合并|组织(?!犯罪)|抽调|联合|成立|通过|要求|依托)[{HAN}]){{1,6}}?(?:分局|支队|大队|总队|法庭|派出所|司法所|分院|检查站)"
)
#: 和平分局: a branch whose place has a character that no name holds.
_BRANCH = re.compile(r"[\u4e00-\u9fff]{2,4}?(?:分局|支队|大队|派出所|分院|法庭)")
#: 北京市第三中级人民法院, 上海一中院, 市委第二巡察组: organs of which a place has several.
_OF_A_NUMBER = frozenset(("中级人民法院", "中级法院", "中院", "巡察组", "巡视组"))
_NUMBERED = re.compile(r"(?P<head>(?:中央|[省市县区州旗]委)?)(?:第[一二三四五六七八九十]{1,2}|[一二三四五])\Z")
#: 民三庭, 第二检察部: what a court or procuratorate consists of.
_CHAMBER = re.compile(
    r"(?:[民刑行知][一二三四五六]|立案|审监|审判监督|未审|少审|少年|环资|金融|家事|知识产权|[民刑]事|行政|[民刑行]事?审判|执行裁判|速裁)(?:审判)?(?:第?[一二三四五六])?庭(?![外长上前里]|审(?![结理判]))"
    r"|(?:第[一二三四五六七八九十]{1,2}|未成年人|民事|刑事|行政|公益诉讼|[民刑]事?执行|控告申诉|经济犯罪)检察[部厅]|未检[部处科]|执行局(?!长)"
)
#: Words between a purse and what it pays: 市财政今年已安排.
_BEFORE_A_DEED = r"(?:[今明]年起|[今去昨前明][年天]|日前|近日|年初|每年|(?:\d{1,2}|[一二三四五六七八九十])年|共|累计|先后|已|还|又|再|将|也|均|仅|就|统筹|紧急|多方|足额|全额|专门)*+"
_NOT_ORGAN_AFTER = re.compile(
    r"(?:政府)(?:工作报告|采购|债|投资|购买|补贴|网站|令|规章|补助|服务|收入|信息|性|职能|建设|自身|治理|过紧|机构|引导|出资|文件|热线|门户|数据|部门|负责|主导|质量|隐性)"
    rf"|财政(?=[局厅所])|财政(?!部|系统)(?!{_BEFORE_A_DEED}(?:(?:按(?:照)?[^,。;]{{1,28}}?|[对给向为][^,。;]{{1,12}}?){_BEFORE_A_DEED}){{0,2}}(?:投入|安排|拨付|拨款|拨出|下拨|拨专款|下达|筹措|筹集|出资|配套|补助|补贴|列支|兜底|落实|支付|拿出|挤出|腾出|给予|承担|买单|埋单|贴息|转移支付|背债|负债)(?![为达占增下总比力]))"
    r"|(?:中小学|高校|民营企业|国有企业)(?:校|生|教师|毕业|学生|家)"
    r"|[县区]上(?:报|级|下|市|学|班|网|门|线|游|涨|升)|[省市县区]里(?:程)"
    r"|(?:人大代表|政协委员)(?:、政协委员)?(?:建议|提案|议案|资格|名额|选举|身份)"
    r"|中国移动(?:支付|互联网|通信|电话|终端|游戏|医疗|应用)|(?:全国)?(?:人大)(?:工作|制度)|全国人大代表|全国政协委员|(?:政协)(?:提案|工作)|(?:工会|协会)(?:会员)"
)
_PAYS = re.compile(
    r"(?:共|累计|已|还|又|再|将|先后|今年|去年|也|此前|各)*(?:对[^,。;\d]{1,10}?)?(?:按?每[\u4e00-\u9fff]{1,2})?(?:组织|投入|安排|拨付|下拨|下达|出台|取消|规定|实施|启动|决定|补助|补贴|减免|给予|配套|奖补|拨款)"
)
#: 村里投入9万元, but not 村里9户人家.
_VILLAGE_ACTS = re.compile(
    r"(?:共|已|还|又|再|将|先后|今年|去年|年初|每年|也|统一|集中|累计)*(?:组织|投入|投资|安排|建[起成立]|新建|修[建了通]|成立|清产|流转|引进|补[助贴]|发[放动]|拿出|拨|聘请|把|给|为|种[了植下]|办[起了]|添|购)"
)
#: 各县区要…: what all of them are told to do, or did.
_MUST = re.compile(
    r"(?:要|应|须|必须|务必|均|都|已|共|累计|先后|也|还|再|分别|组织|统筹){1,4}[\u4e00-\u9fff]|(?:组织|投入|安排|建立|成立|设立|建成|清退|选派)"
)
#: 缅甸警方, 美国司法部: of no place of ours.
_ABROAD = re.compile(rf"(?:{COUNTRIES})\Z")
#: Short names that are organs only before some words, or but for some.
_SHORT = {
    "海关": re.compile(r"(?!统计|数据|进出口|总署|监管|特殊|查验|编码|口岸)"),
    "公安": re.compile(r"(?![^,。;:\d]{0,24}?方面|县|大学|学院|院校|英烈|题材|工作|[、和与]?(?:司法|检察|法院|检法))"),
    "消防": re.compile(
        r"(?![^,。;:\d]{0,24}?方面|安全|设施|设备|器材|产品|栓|车|通道|演[练习]|宣传|知识|条例|法|验收|审批|隐患|救援|站|水源|工作|员|志愿|队)"
    ),
    "铁路": re.compile("(?!公安|检察|法院|警)"),
    "全国铁路": re.compile("(?!公安|检察|法院|警)"),
    "民航": re.compile("(?!公安|警)"),
    "信访办": re.compile("(?![结理件])"),
    "法制办": re.compile("(?![结理案])"),
    "检察": re.compile(r"(?![机官院长监工人室业听建环辅委开系部队干改分服大文权])"),
    "税务": re.compile(r"(?![局部机系工人所登申稽干分风服征师行总专代咨大管检处会学注])"),
    "市监": re.compile(r"(?![局部机系工人所干分狱管测督控察大])"),
    "卫健": re.compile(r"(?![委局部机系工人干事行管])"),
    "人社": re.compile(r"(?![厅局部机系工人所干事服业窗大管会])"),
    "部队": re.compile(r"(?<!干部队)(?!长|[大医]院|退役|转业|复员|服役|经历|生活|番号)"),
    "村委会": re.compile("(?!换届|选举|成员|干部|班子|直选|[主副]|组织法|民主|制度|工作|办公)"),
    "国家": _PAYS,
    "中央": _PAYS,
    "省级": _PAYS,
    "市级": _PAYS,
    "县级": _PAYS,
} | dict.fromkeys(("村里", "镇里", "乡里", "镇上"), _VILLAGE_ACTS)
_SHORT |= dict.fromkeys(
    ("各县区", "各区县", "各市县", "各县市区", "各县(市、区)", "各市州", "各乡镇", "各镇街", "各县市", "各盟市"), _MUST
)
#: Organs of the lexicon whose first character says of what level they are: 市委, 县领导, 市医院.
_LEVELED = re.compile(r"团?[省市县区州旗](?!场)")
#: Rules that give way to others of the same span.
_LESSER = frozenset({"agency.suffix", "agency.notice"})
#: The entries of organs of no kind of ours that stand alone: 部队, 村委会.
_VILLAGE = "other.village"
_FREE = frozenset({"other.troops", "other.rescuers", "other.consumers", "other.arbitration", _VILLAGE})
#: Short names that are words too, or part of them, each with what they go on with where they are none: 北大荒, 清华园.
_WORDS_TOO = {
    "北大": "荒街门桥营洼港仓路", "清华": "园村路", "复旦": "旦", "武大": "郎", "川大": "坝", "浙大": "路", "厦大": "路", "兰大": "型街道路",
    "东北大学": "城", "首钢": "园", "海信": "息", "海尔": "滨", "京东": "县南北部西大方高", "顺丰": "路", "武钢": "城", "包钢": "材", "一汽": "车", "美团": "结", "厦门航空": "业港",
}  # fmt: skip
#: 九江市院: the court or procuratorate of a place, in a report of theirs.
_ITS_COURT = re.compile(r"院(?![长士校内里落线子前区方本])(?=[\u4e00-\u9fff])")


class MentionFinder:
    """Finds agencies and places with the organs of a lexicon and the names of the gazetteer."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        organs: dict[str, Organ] = {}
        suffixes: dict[str, Organ] = {}
        # A user's entry goes before ours.
        for entry in sorted(lexicon["agencies"], key=lambda entry: -entry.layer):
            target = suffixes if entry.get("role") == "suffix" else organs
            for surface in entry.surfaces:
                target.setdefault(surface, read_organ(entry))
        self._organs = organs
        # The first two characters of a word lead to the words that begin with them, the longest first.
        self._organ_words: dict[str, list[str]] = {}
        for word in sorted(organs, key=lambda word: (-len(word), word)):
            self._organ_words.setdefault(word[:2], []).append(word)
        for pair, words in self._organ_words.items():
            words += [pair[0]] if len(pair) > 1 and pair[0] in organs else []
        self._organ_begin = re.compile(heads(self._organ_words))
        self._offices = OfficeFinder(organs, suffixes, gazetteer)
        self._places = PlaceFinder(lexicon, gazetteer)

    def find(self, folded: str, original: str, start: int, end: int) -> list[Mention]:
        """Return the mentions of a stretch of text in order; none overlaps another.

        Args:
            folded: the document, folded.
            original: the document as written, for the quoted texts.
            start: where to begin.
            end: where to stop.
        """
        places = self._places.find(folded, start, end)
        ends = {place.end: place for place in places}
        begins = {place.start: place for place in places}
        found: list[Mention] = []
        for word, at in self._find_organs(folded, start, end, ends):
            stop = at + len(word)
            # 教育部门 is no 教育部, and 仲裁委托书 no 仲裁委.
            if (
                _NOT_ORGAN_AFTER.match(folded, at)
                or (CHANNEL.match(folded, stop) and not TELLING_CHANNEL.match(folded, stop))
                or (word[-1] == "部" and folded.startswith("门", stop))
                or (word[-1] == "委" and folded.startswith("托", stop))
                or (word in _WORDS_TOO and not _stands_alone(folded, at, stop, start))
            ):
                continue
            made = self._organ_mention(folded, original, word, at, start, end, ends, begins)
            if made is not None:
                found.append(made)
        found += self._offices.find(folded, original, start, end, places, found)
        found += find_departments(folded, original, start, end, places, self._gazetteer)
        found += find_namesakes(folded, original, start, end, places, self._gazetteer)
        found[:0] = find_trades(folded, original, start, end, places, self._gazetteer)
        found += find_anaphors(folded, original, start, end)
        for place in places:
            resolved = self._gazetteer.resolve(place.name) if place.name else ""
            if place.name and _ITS_COURT.match(folded, place.end):
                # 九江市院 in a report of the procuratorates
                span = (place.start, place.end + 1)
                found.append(
                    Mention(
                        original[slice(*span)], span, "anaphor", "single", resolved or None, (place.start, place.end), "",
                        "agency.place_court",
                    )
                )  # fmt: skip
            code = (place.code or resolved) if place.name else (COUNTRY if place.level == "country" else "")
            found.append(
                Mention(
                    original[place.start : place.end], (place.start, place.end), "region", "single", code or None,
                    place.full, place.level, "region.level" if place.level else "region.name",
                )
            )  # fmt: skip
        if places:
            found += find_lists(original, folded, places, found, self._gazetteer)
        found = _merged(_longest(found), original)
        return find_short_names(folded, original, start, end, found)

    def _find_organs(self, folded: str, start: int, end: int, ends: dict[int, Place]) -> Iterator[tuple[str, int]]:
        """The words for organs, and where; one that begins with the last character of a place is none: 呼和浩特警方."""
        free = start
        for begin in self._organ_begin.finditer(folded, start, end):
            at = begin.start()
            words = self._organ_words.get(folded[at : at + 2]) or self._organ_words.get(folded[at])
            if words is None or at < free:
                continue
            for word in words:
                if folded.startswith(word, at, end):
                    break
            else:
                continue
            if word in _SHORT and not _SHORT[word].match(folded, at + len(word)):
                continue  # 绵阳市监狱 is no 市监
            place = ends.get(at + 1)
            if place is None or not place.name or word[0] in LEVELS or place.start >= at:
                free = at + len(word)
                yield word, at

    def _organ_mention(
        self,
        folded: str,
        original: str,
        word: str,
        first: int,
        start: int,
        end: int,
        ends: dict[int, Place],
        begins: dict[int, Place],
    ) -> Mention | None:
        organ = self._organs[word]
        at, stop = first, first + len(word)
        place: Place | None = None
        level = level_of(word[:2]) if _LEVELED.match(word) else ""
        if level and folded[at - 1 : at] in tuple("城都各市区省全") and at > start and at not in ends:
            return None  # 城市医院, 市县医院
        if not level and not organ.level and word.startswith("全国"):
            level = "country"
        system = local = False
        if word[0] in LEVELS and (named := ends.get(at + 1)) is not None and named.name:
            place, at = named, named.start  # 安徽省委: the level stands in both
        if (
            organ.kind in ("political_legal_committee", "party_committee")
            and folded[at - 1 : at] == "委"
            and at > start
        ):
            at -= 1  # 市委政法委
        numbered = _NUMBERED.search(folded[max(start, at - 6) : at]) if word in _OF_A_NUMBER else None
        if numbered is not None and (
            numbered["head"] or at - len(numbered[0]) in ends or at - len(numbered[0]) == start
        ):
            at -= len(numbered[0])
            if numbered["head"] and not ends.get(at + 1):
                level = "country" if numbered["head"] == "中央" else level_of(numbered[0])
        while at > start:
            named = ends.get(at)
            if named is not None and not (place is not None and named.level):
                place = place or named
                national = named.level == "country" and organ.kind in ("congress", "other")  # 全国人民代表大会
                national = national and not folded.startswith("组织", first + len(word))  # 全国消协组织 are many
                system = system or (bool(named.level) and folded[named.start] == "全" and not national)
                at = named.start
                continue
            if place is None and not level and (abroad := _ABROAD.search(folded[max(start, at - 8) : at])):
                level, at = "abroad", at - len(abroad[0])
                break
            before = _QUALIFIER.search(folded[max(start, at - 6) : at])
            if (
                before is not None
                and (before[0][-1] in "镇乡道" or before[0].endswith("新区"))
                and len(before[0]) > 2
                and (
                    not BOUNDARY.search(folded[max(0, at - len(before[0]) - 1) : at - len(before[0])] or " ")
                    or _NO_TOWN.search(before[0][:-1])
                )
            ):
                before = None
            if (
                before is None
                and folded[at - 1] in "镇乡"
                and BOUNDARY.search(folded[at - 2 : at - 1] or " ")
                and place is None
            ):
                at -= 1  # 镇派出所
            if before is None or (organ.staff and before[0] in _PARTS):
                break
            token = before[0]
            local = local or token in _LOCALS
            if _SYSTEM_WORD.search(token) or (organ.staff and token in _LOCALS):
                system = True
            if not token.endswith("新区") and token not in _PARTS:
                level = level or level_of(token)
            at -= len(token)
        if word == "街道办事处":
            name = next((n for n in (2, 3) if _begins_name(folded, start, at, n, ends)), 0)
            at -= name if name and not _NO_TOWN.search(folded[at - name : at]) else 0
        if (
            (word == "分局" or (organ.kind == "other" and organ.id not in _FREE) or organ.staff)
            and place is None
            and not (level or organ.level or (organ.staff and local))
        ):
            told = organ.id in _PEOPLE or (organ.kind == "other" and not word.startswith("武警"))
            if not told or at != first or _OWNED.match(folded, stop):
                return None
            return make_mention(original, at, stop, organ, organ.scope, None, "", "agency.staff", self._gazetteer)
        if organ.id == _VILLAGE and place is not None:
            return None  # 梨树县村委会 are many
        chamber = _CHAMBER.match(folded, stop, end) if organ.kind in ("court", "procuratorate") else None
        inner = _SUBUNIT.match(folded, stop) if chamber is None else None
        branch = begins.get(stop) if inner is None and chamber is None else None
        if branch is not None and branch.name:
            inner = _BRANCH.match(folded, branch.start, end)  # 沈阳市公安局和平分局
        whole = organ.scope == "system"
        if chamber is not None:
            stop = chamber.end()
        if inner is not None and inner.end() <= end and word not in ("分局",):
            stop = inner.end()
            place = self._inner(begins.get(inner.start()), place)
            whole = False  # 市公安消防支队 is one
        elif place is None and not level and word in ("政府", "法庭", "党组", "组织部", "政协", "财政") and at == first:
            return None
        named_part = level or (place is not None and place.name)
        if word.endswith("部门") and named_part and level != "country" and not SEVERAL.search(word):
            whole = False  # 州民政部门 is one
        if word == "公安" and place is not None and place.name and not system:
            codes = self._gazetteer.codes_of.get(place.name, ())
            whole = whole and any(
                self._gazetteer.by_code[code].level != "county" for code in codes
            )  # 文昌市公安 is one
        if word in ("法院", "人民法院") and not system and place is not None and not place.level:
            # 衡水法院 are the courts of a prefecture, 勉县法院 is one court.
            codes = self._gazetteer.codes_of.get(place.name, ())
            wide = any(self._gazetteer.by_code[code].level != "county" for code in codes)
            system = word == "法院" and wide and not level
        elif word in ("人民法院", "法院") and not system and place is None and not level:
            system = True
        return make_mention(
            original,
            at,
            stop,
            organ,
            "system" if system or whole else "single",
            place,
            level,
            "agency.organ",
            self._gazetteer,
        )

    def _inner(self, inner: Place | None, outer: Place | None) -> Place | None:
        """The place of a branch (松北分局), where it lies in that of its organ; else the organ's."""
        if inner is None or not inner.name or outer is None or not outer.name:
            return outer if outer is not None else inner
        code = outer.code or self._gazetteer.resolve(outer.name)
        near = self._gazetteer.resolve(inner.name, code)
        return replace(inner, code=near) if code and self._gazetteer.within(near, code) else outer


def _stands_alone(folded: str, start: int, end: int, first: int) -> bool:
    """Tell whether a short name that is a word too, or part of one, is none: 北大, but not 东北大地."""
    free = start == first or BOUNDARY.search(folded[start - 1]) is not None or folded[start - 1] in "考上进取"
    return free and folded[end : end + 1] not in tuple(_WORDS_TOO[folded[start:end]])


def _begins_name(folded: str, start: int, end: int, length: int, ends: dict[int, Place]) -> bool:
    """Tell whether a name of a length may stand before an offset: at the head of a clause, behind a place or a small word."""
    at = end - length
    if at < start or not all("\u4e00" <= char <= "\u9fff" for char in folded[at:end]):
        return False
    return at == start or at in ends or BOUNDARY.search(folded[at - 1]) is not None


def _merged(found: list[Mention], original: str) -> list[Mention]:
    """国家税务总局安徽省税务局: an organ of the country straight before its branch is part of the branch's name."""
    for index in range(len(found) - 1, 0, -1):
        if index >= len(found):
            continue
        branch = found[index]
        at, head = branch.place[0] if branch.place is not None else -1, index - 1
        if found[head].kind == "region" and found[head].span[0] == at and head:
            head -= 1  # 国家税务总局衡水市桃城区税务局
        outer = found[head]
        if outer.span[1] == at and outer.region_code == COUNTRY and outer.kind == branch.kind:
            span = (outer.span[0], branch.span[1])
            found[head : index + 1] = [replace(branch, text=original[slice(*span)], span=span)]
    return found


def _longest(found: list[Mention]) -> list[Mention]:
    """Of mentions that overlap, the longest; of equals, the agency before the place."""
    found.sort(key=attrgetter("span"))
    if all(before.span[1] <= after.span[0] for before, after in pairwise(found)):
        return found
    ranked = sorted(found, key=lambda m: (-(m.span[1] - m.span[0]), m.kind == "region", m.rule in _LESSER, m.span[0]))
    starts: list[int] = []
    kept: list[Mention] = []
    for mention in ranked:
        index = bisect_left(starts, mention.span[0])
        before = kept[index - 1] if index else None
        after = kept[index] if index < len(kept) else None
        if before is not None and before.span[1] > mention.span[0]:
            continue
        if after is not None and after.span[0] < mention.span[1]:
            continue
        starts.insert(index, mention.span[0])
        kept.insert(index, mention)
    return kept
