"""Towns, villages and their like as subjects: they are in no gazetteer, and lie in the county under discussion."""

from __future__ import annotations

import re

from reformextract.metrics.phrases import Clauses
from reformextract.models import Mention
from reformextract.scope.agencies import ACTS
from reformextract.scope.bare_places import BarePlaces
from reformextract.scope.state import AgencyState, Span

#: 首阳镇, 道北街道, 溪坪村, 该镇: what a clause may begin with.
_TOWN = re.compile(
    r"(?P<name>[该我本]|[\u4e00-\u9fff]{2,3}?)(?P<sort>(?<!城)(?<!小)(?<!古)镇(?!海|江|安|原|平)|(?<!城)(?<!家)乡(?!镇|村)|街道|(?<!农)(?<!乡)村(?!镇|庄)|社区)(?:办事处)?(?![长委民里级区干支党政卫中小文司派财])"
)
_ANY = re.compile("[镇乡村]|街道|社区")
#: What a town in a title stands behind, within the first characters.
_OUTER = re.compile("[省市县区旗州镇乡]")
_LEAD = 16
#: Words that say of what sort towns and villages are, and no names.
_NO_NAME = re.compile(
    r"[各全每某这那个的了在是有和与及其些等为对把被从向到由将以之们他她它也都还已又再就才年月日元]|[一二三四五六七八九十几多两]\Z"
    r"|(?:\A|[省市县区级])(?:乡|农|城|集|建制|行政|自然|贫困|中心|示范|重点|试点|特色|旅游|文明|美丽|城中|城郊|移民|安置|智慧|传统|先进|后进|空心|老旧|平安|无毒|和谐|山|外|邻|同|周边|附近|当地|偏远|边远|基层|部分|特困|沿线|相关|有关)\Z"
)
#: What a town is or has, and what happens there.
_IS = re.compile(
    r"[^\u4e00-\u9fff]|\Z|[最只仅]|发[现生]|位于|地处|[是有为]|现有|原|一|[\u4e00-\u9fff]{1,4}?(?:村|社区|组)"
)
#: 南平镇后山煤矿: what is there, and not the town, does it.
_SOMEBODY_THERE = re.compile(
    r"(?!建设|建成|打造|改造|兴建|引进|招引|依托|投资|组织|培育|服务|扶持|帮助|走访|关停|整治|发展|推进|支持|[为给对向把将让])[\u4e00-\u9fff]{1,6}?(?:煤矿|铁矿|金矿|矿井|小学|中学|学校|幼儿园|卫生院|医院|公司|工厂|砖厂|[一-龥]厂(?!房)|加油站|酒店|宾馆|饭店|市场|工地|小区|合作社|农民|村民|居民|群众)"
)
#: 该镇, 我村: the one last spoken of.
_SAME = frozenset("该我本")


class Towns:
    """The towns of one document as the walk goes on."""

    def __init__(self, folded: str, bare: BarePlaces) -> None:
        self.folded = folded
        self.bare = bare

    def find(self, clauses: Clauses, times: list[Span], mentions: list[Mention]) -> list[tuple[int, AgencyState]]:
        """Return where towns begin a clause in which they do something, each with the organ that it stands for.

        Args:
            clauses: the clauses of the sentence.
            times: the spans of its times, in order.
            mentions: its agencies and places.
        """
        found: list[tuple[int, AgencyState]] = []
        if _ANY.search(self.folded, clauses.start, clauses.end) is None:
            return found
        codes = {m.span[1]: m.region_code for m in mentions if m.kind == "region" and m.region_code and not m.level}
        for begin in sorted({*clauses.begins, *(end for _, end in times), *codes}):
            at = begin
            while self.folded.startswith(" ", at):
                at += 1
            town = _TOWN.match(self.folded, at, clauses.end)
            if town is None or not (town["name"] in _SAME or self._is_name(at, town["name"])):
                continue
            told = town["name"] in _SAME and _IS.match(self.folded, town.end()) is None
            if not told and not self._acts(town.end()):
                continue
            kind = "other" if town["sort"] in ("村", "社区") else "government"
            code = codes.get(begin) or self.bare.standing.here() or self.bare.standing.home()
            found.append((at, AgencyState(town[0], kind, "single", code, town.span(), "sentence", "agency.town")))
        return found

    def titled(self, title: str) -> AgencyState | None:
        """Return the town that a title begins with, whose doings the text tells: 逊克县松树沟乡新立村:…, 首阳镇加快….

        Args:
            title: the title, folded.
        """
        for begin in (0, *(found.end() for found in _OUTER.finditer(title, 0, _LEAD))):
            town = _TOWN.match(title, begin)
            if town is None or _NO_NAME.search(town["name"]) is not None:
                continue
            if town.end() == len(title) or title[town.end()] in ": |" or ACTS.match(title, town.end()):
                kind = "other" if town["sort"] in ("村", "社区") else "government"
                return AgencyState(town[0], kind, "single", self.bare.standing.home(), None, "metadata", "agency.town")
        return None

    def _is_name(self, at: int, name: str) -> bool:
        """Tell whether a word is the name of a town, and neither a sort of them nor what is done to one: 创建无毒村."""
        return _NO_NAME.search(name) is None and not self.bare.phrases.opens_predicate(self.folded, at, shortest=2)

    def _acts(self, at: int) -> bool:
        """Tell whether what stands behind a town is what it does."""
        if _IS.match(self.folded, at) is not None:
            return False
        if ACTS.match(self.folded, at) is not None:
            return True
        return _SOMEBODY_THERE.match(self.folded, at) is None and self.bare.opens_deed(at)
