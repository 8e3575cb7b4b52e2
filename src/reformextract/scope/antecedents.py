"""What a short form goes back to: 该院, 省院, or 中心 alone at the head of a clause."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Mention
from reformextract.regions import Gazetteer
from reformextract.scope.agencies import JUDICIAL, LEVEL_COURTS, is_local
from reformextract.scope.lines_of_work import find_kind_of_work
from reformextract.scope.state import AgencyState, Standing

_WE = "我们"
_LEVELS = {
    "省": "province",
    "市": "prefecture",
    "州": "prefecture",
    "盟": "prefecture",
    "县": "county",
    "区": "county",
    "旗": "county",
}
_COURTS = re.compile(r"(?:级|基层)院\Z")
#: 常德市检察院反贪局负责人说，该院…: whose part was named last.
_PART_OF_COURT = re.compile(r"(?:法院|检察院)[^院]{1,8}[局庭处科部室]\Z")
#: 这家合作社, 这所学校.
_THIS = re.compile("这[家个间座支所]")
_BUREAUS = ("局", "厅", "支队", "大队", "总队", "管理处", "委")
#: Kinds of organs whose people speak of what they did.
_SPEAKING = frozenset({"court", "procuratorate", "police", "justice", "discipline", "prison", "mediation"})
_SCHOOLS = ("大学", "学院", "学校", "中学", "小学", "一中", "二中", "三中", "党校")
#: What a short form may stand for.
_HEADS = {
    "校": _SCHOOLS,
    "所": ("派出所", "司法所", "研究所", "所"),
    "校方": _SCHOOLS,
    "学校": _SCHOOLS,
    "院方": ("医院",),
    "医院": ("医院",),
    "会议": ("会议", "大会"),
    "大会": ("会议", "大会"),
    "部门": ("部", "局", "厅", "委", "办", "署", "部门"),
    "企业": ("公司", "集团", "厂", "煤矿"),
    "酒店": ("酒店", "宾馆", "饭店"),
    "银行": ("银行", "支行", "分行", "行"),
    "行": ("银行", "支行", "分行", "行"),
    "院里": ("法院", "检察院", "中院", "高院", "医院", "学院"),
    "园方": ("公园", "动物园", "乐园", "园"),
    "港方": ("港", "港口", "港务局"),
    "馆方": ("馆",),
    "厂方": ("厂",),
    "矿方": ("矿", "煤矿"),
    "店方": ("店", "商场", "超市"),
    "门店": ("店", "商场", "超市", "免税城", "公司"),
    "站方": ("站",),
    "车站": ("站",),
    "景区": ("景区", "风景区", "风景名胜区", "旅游区", "森林公园", "度假区"),
    "社": ("合作社", "旅行社", "信用社", "社"),
    "合作社": ("合作社", "联合社", "专业社"),
    "公园": ("公园", "动物园", "植物园", "乐园"),
    "律所": ("律师事务所", "律所"),
}
#: What a short form is that goes back to nobody named: 国产某品牌…, 该公司….
_HEAD_KINDS = dict.fromkeys(
    (
        "公司",
        "集团",
        "企业",
        "工厂",
        "厂",
        "矿",
        "煤矿",
        "店",
        "书店",
        "宾馆",
        "酒店",
        "饭店",
        "商场",
        "超市",
        "银行",
        "合作社",
        "旅行社",
        "农场",
        "林场",
    ),
    "enterprise",
)
_HEAD_KINDS |= dict.fromkeys(
    (
        "校",
        "学校",
        "大学",
        "学院",
        "中学",
        "小学",
        "幼儿园",
        "养老院",
        "医院",
        "馆",
        "园",
        "台",
        "研究所",
        "研究院",
    ),
    "public_institution",
)
#: What is called so where nobody was named is no organ of the place: 黄山昨天涌入游客，景区启用索道36条.
_SELF_TOLD = frozenset(
    {"景区", "合作社", "校方", "院方", "园方", "港方", "店方", "厂方", "矿方", "馆方", "站方", "车站", "门店"}
)
_HEAD_KINDS |= dict.fromkeys(("校方", "院方", "园方", "馆方"), "public_institution")
_HEAD_KINDS |= dict.fromkeys(("港方", "店方", "厂方", "矿方", "站方", "车站", "门店", "机场"), "enterprise")
_HEAD_KINDS |= dict.fromkeys(("关", "管委会", "指挥部", "处"), "government")
_HEAD_KINDS |= {
    "调解室": "mediation",
    "律所": "legal_service",
    "法庭": "court",
    "法院": "court",
    "检察院": "procuratorate",
}
_HEAD_KINDS |= dict.fromkeys(("支队", "大队", "总队", "派出所"), "police")
_HEAD_KINDS |= dict.fromkeys(("协会", "商会", "景区"), "other")
#: So many organs and places are remembered.
MEMORY = 12


class Antecedents:
    """The organs that a document has named, the last first."""

    def __init__(self, gazetteer: Gazetteer, standing: Standing, folded: str) -> None:
        self._gazetteer = gazetteer
        self._folded = folded
        self._standing = standing
        self.named: list[AgencyState] = []
        #: Who called the meeting that is told of.
        self.convener: AgencyState | None = None
        #: The places of those who set up what has no name of its own: 专案组, by how it is called.
        self.founded: dict[str, str] = {}

    def remember(self, state: AgencyState) -> None:
        """An organ was named."""
        self.named = [state, *self.named[:MEMORY]]

    def find(self, mention: Mention, *, alone: bool) -> AgencyState | None:
        """Return the organ last named whose name ends as the mention's, or None.

        Args:
            mention: 该院, 全局, 中心, 省院.
            alone: whether the sentence has no other subject before it.
        """
        if mention.text in LEVEL_COURTS or mention.rule == "agency.place_court":
            return self._level_court(mention)
        if mention.text == _WE:
            return self._we(mention)
        if _COURTS.search(mention.text):
            return self._courts(mention)
        if mention.rule == "agency.short_name":
            return self._short_name(mention)
        if mention.text[1:] in ("部门", "单位"):
            return self._several(mention)
        if mention.text[0] in _LEVELS and mention.text[1:] in ("局", "厅"):
            return self._level_office(mention)
        this = _THIS.match(mention.text)
        head = mention.text[this.end() :] if this is not None else mention.text.lstrip("该本我全")
        endings = _HEADS.get(head, (head,))
        state = next(
            (s for s in self.named if s.text.endswith(endings) or (head == "院" and _PART_OF_COURT.search(s.text))),
            None,
        )
        if state is None and head in ("会议", "大会"):
            state = self.convener
        alone = alone and head in ("公司", "集团") and self._standing.in_force("agency") is None  # 公司 of a notice
        kind = _HEAD_KINDS.get(head) if mention.text[0] in "该这" or alone or head in _SELF_TOLD else None
        if state is None and kind is not None:
            code = self._standing.here() or self._standing.home()
            return AgencyState(mention.text, kind, "single", code, mention.span, "sentence", mention.rule)
        if state is None and mention.rule != "agency.head":
            state = next((s for s in self.named if s.kind in JUDICIAL), None)
        told = self._standing.facts.agency
        if state is None and told is not None and told.kind in _SPEAKING and mention.text[0] in "我本全":
            state = told  # 我局 in a text that 莱山公安 heads
        if state is None and mention.text[0] in "我本全" and told is None:
            kind = find_kind_of_work(head, self._folded)
            code = self._standing.here() or self._standing.home()
            if kind is not None:
                return AgencyState(mention.text, kind, "single", code, mention.span, "sentence", "agency.line_of_work")
        if state is None:
            return None
        return replace(state, text=mention.text, scope="single", span=mention.span, via="sentence", rule=mention.rule)

    def _we(self, mention: Mention) -> AgencyState | None:
        """我们 of a speaker of courts, police and the like, where nobody is in force: those last spoken of."""
        in_force = self._standing.paragraph.agency or self._standing.in_force("agency")
        state = next((s for s in self.named if s.kind in _SPEAKING), None)
        if state is None or in_force is not None:
            return None
        return replace(state, text=mention.text, span=mention.span, via="sentence", rule=mention.rule)

    def _short_name(self, mention: Mention) -> AgencyState | None:
        """审批局 behind 滨海新区行政审批局: the organ last named whose name ends so, and is longer."""
        state = next((s for s in self.named if s.text.endswith(mention.text) and s.text != mention.text), None)
        if state is None:
            return None
        return replace(state, text=mention.text, span=mention.span, via="sentence", rule=mention.rule)

    def _courts(self, mention: Mention) -> AgencyState | None:
        """两级院, 基层院 of a report of the courts or procuratorates: all of theirs."""
        current = self._standing.in_force("agency")
        known = [current, *self.named] if isinstance(current, AgencyState) else self.named
        like = next((s for s in known if s.kind in ("court", "procuratorate")), None)
        if like is None:
            return None
        level = _LEVELS.get(mention.text[1]) if mention.text[0] == "全" else None
        contexts = [self._standing.here(), self._standing.home(), like.code]
        code = next((found for c in contexts if c and level and (found := self._up(c, level))), like.code)
        return replace(
            like, text=mention.text, scope="system", code=code, span=mention.span, via="sentence", rule=mention.rule
        )

    def _several(self, mention: Mention) -> AgencyState:
        """三部门: the organs that acted together, as last named; else some of the government."""
        joint = next((s for s in self.named if s.scope == "system" and not is_local(s)), None)
        if joint is not None:
            return replace(joint, text=mention.text, span=mention.span, via="sentence", rule=mention.rule)
        code = self._standing.here() or self._standing.home()
        return AgencyState(mention.text, "government", "system", code, mention.span, "sentence", mention.rule)

    def _level_office(self, mention: Mention) -> AgencyState | None:
        """市局 in a story of the police is theirs of the city: the bureau last named tells of what kind."""
        like = next((s for s in self.named if s.text.endswith(_BUREAUS)), None)
        if like is None:
            return None
        contexts = [self._standing.here(), *self._standing.near, self._standing.home(), like.code]
        code = next((found for c in contexts if c and (found := self._up(c, _LEVELS[mention.text[0]]))), like.code)
        return AgencyState(mention.text, like.kind, "single", code, mention.span, "sentence", "agency.level_office")

    def _up(self, code: str, level: str) -> str:
        """The place of a level that holds a place; 区 and 县 are one level, and 市 of a county-level city is itself."""
        region = self._gazetteer.by_code.get(code)
        if level == "prefecture" and region is not None and region.level == "county" and region.name.endswith("市"):
            return code
        return self._gazetteer.up(code, level)

    def _level_court(self, mention: Mention) -> AgencyState | None:
        """省院 or 九江市院 in a report of the procuratorates is theirs of the province, or of the place."""
        current = self._standing.in_force("agency")
        known = [current, *self.named] if isinstance(current, AgencyState) else self.named
        like = next((s for s in known if s.kind in ("court", "procuratorate")), None)
        if like is None:
            return None
        if mention.rule == "agency.place_court":
            return AgencyState(
                mention.text, like.kind, "single", mention.region_code, mention.span, "sentence", mention.rule
            )
        level = LEVEL_COURTS[mention.text]
        contexts = [self._standing.here(), *self._standing.near, self._standing.home()]
        code = next((found for c in contexts if c and (found := self._gazetteer.up(c, level))), like.code)
        return AgencyState(mention.text, like.kind, "single", code, mention.span, "sentence", "agency.level_court")
