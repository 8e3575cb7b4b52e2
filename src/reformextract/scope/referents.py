"""What a mention refers to where the walk stands: whose organ it is, and which place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.agencies import JUDICIAL, SITED, TOWN, find_county_of_town, is_bare, is_local
from reformextract.scope.antecedents import Antecedents
from reformextract.scope.state import AgencyState, Event, PlaceState, Standing, latest

#: Organs that towns have too.
_OF_TOWNS = ("法庭", "派出所", "司法所", "中队", "分局")


#: What the name of a company of one's own has, and no branch of another.
_COMPANY = re.compile("有限|股份|科技|实业|厂")
#: So many characters has the longest name of a county.
_LONGEST_COUNTY = 8
_RAILWAYS = re.compile("铁路(?:局|集团)")
#: 全州, 盟发改委: no city of a county is meant.
_OF_PREFECTURES = re.compile("[州盟]")
#: Organs that stand for the one of their kind which a story names.
_ENDS = frozenset({"法院", "检察院"})
#: 法院一审判处张某死刑, 检察机关以涉嫌受贿罪批准逮捕王某: what one of them does in one case.
_ONE_CASE = re.compile(
    r"(?:经|依法|今天|今日|昨天|昨日|日前|近日|当庭|最终|遂|已|还|并|于?\d{1,2}月\d{1,2}日|审理后?)*(?:(?:一审|二审|终审)(?:判[处决]|宣判|以|认定)(?![^,。;]{0,4}\d)|判处(?:被告人?)?[\u4e00-\u9fff]{1,4}?(?:有期|无期|死刑|拘役|管制|罚金)"
    r"|以(?:涉嫌)?[^,。;\d]{2,24}罪(?![^,。;等]{0,8}?\d+[余多]?[人名件])|(?:审理|审查)?(?:认为|认定|查明)|判决(?:被告|驳回|[\u4e00-\u9fff]{2,4}(?:赔偿|支付|返还|偿还))|指控|起诉(?:书)?(?:指控|称)|对[\u4e00-\u9fff]{2,4}(?:等人?|等\d+人)?(?:依法)?(?:作出|提起|批准|决定|以))"
)
#: 公安机关已对8名嫌疑人立案侦查: what the police do in one case.
_ONE_ARREST = re.compile(
    r"(?:现|目前|日前|近日|已经?|依法|迅速|立即|正)*(?:对|将)[^,。;]{0,24}?(?:立案(?:侦查|调查)|刑事拘留|行政拘留|采取[^,。;]{0,8}措施|移送|抓获|处罚)"
)


class Resolver:
    """Answers what the context has to fill in a mention: 市法院, 该院, 全省."""

    def __init__(self, gazetteer: Gazetteer, city: str | None = None) -> None:
        self.gazetteer = gazetteer
        #: The district of a document that is of a time at which it was a city: 我市 there is none that holds it.
        self.city = city

    def place_code(self, mention: Mention, here: str | None, home: str | None, near: Sequence[str] = ()) -> str | None:
        """Return the code of the place that a mention names or means.

        Args:
            mention: the mention.
            here: the place under discussion (section, paragraph).
            home: the place of the document.
            near: the places that the paragraph has named, the last first.
        """
        names = self.gazetteer
        if mention.level and mention.level.isdigit():
            return mention.level
        if mention.level == "abroad":
            return None
        if mention.place is not None and not mention.level:
            return mention.region_code
        if mention.level == "country" or mention.region_code == COUNTRY:
            return COUNTRY
        if mention.region_code:
            return mention.region_code
        if not mention.level or mention.level == "town":
            return here or home
        contexts = (*near, here, home) if mention.text[0] == "该" else (here, *near, home)
        if mention.text[0] == "本" and mention.kind == "region" and home and home != COUNTRY:
            contexts = (home, *contexts)  # 本市 is of who writes
        if mention.text[0] == "各" and mention.level == "county" and (within := here or home):
            return within  # 各县司法局 of a city
        area = None
        for context in contexts:
            if not context:
                continue
            if mention.level == "area":
                region = names.by_code.get(context)
                if region is None:
                    continue
                autonomous = region.level == "province" and region.province[:2] in ("15", "45", "54", "64", "65")
                if region.level == "county" or autonomous:
                    return context
                area = area or context  # 全区 of a city: where no district is spoken of
                continue
            inner = names.by_code.get(context)
            if (
                mention.level == "prefecture"
                and not _OF_PREFECTURES.search(mention.text[:2])
                and inner is not None
                and inner.level == "county"
                and (inner.name.endswith("市") or context == self.city)
            ):
                return context  # 全市 in a county-level city
            found = names.up(context, mention.level)
            if found:
                return found
            # 市 of a municipality (北京市, 重庆市) is its province.
            region = names.by_code.get(context)
            if mention.level == "prefecture" and region is not None and region.province[:2] in ("11", "12", "31", "50"):
                return region.province
        return area

    def named(self, mention: Mention, original: str, here: str | None) -> str | None:
        """The code of a named place, told apart by the place under discussion."""
        if mention.place is None:
            return None
        return self.gazetteer.resolve(original[slice(*mention.place)], here or "") or mention.region_code

    def agency(
        self,
        mention: Mention,
        original: str,
        here: str | None,
        home: str | None,
        via: str,
        joined: bool,
        near: Sequence[str] = (),
    ) -> AgencyState:
        """Return the agency that a mention means here."""
        code = self.named(mention, original, here or home) if mention.place is not None and not mention.level else None
        if code and mention.text.endswith(_OF_TOWNS) and not self._beside(code, home):
            # 云阳法庭 in a text of 河南: a town there, not the county of 重庆; 南召县云阳法庭 says in which county
            code = self._county(mention.text, here or home or "") or here or home
        code = code or self.place_code(mention, here, home, near)
        if code and home and code != home and mention.kind == "enterprise" and self._registered(mention, code, home):
            code = home  # 浙江恒远机械股份有限公司 in a text of 台州: registered in the province, at work there
        if code and mention.text.endswith("机场") and self.gazetteer.by_code[code].name.endswith("区"):
            code = self.gazetteer.up(code, "prefecture") or code  # 双流机场 is that of the city
        if code and home and _RAILWAYS.search(mention.text) and self.gazetteer.up(code, "province") == home:
            code = home  # 郑州铁路局 in a text of 河南 is at work in all of it, and so is 该局 behind it
        scope = (
            "system"
            if joined or (mention.text.endswith("警方") and (code == COUNTRY or mention.level == "abroad"))
            else mention.scope
        )
        if code is None and scope == "system" and mention.level and mention.level != "abroad" and not mention.place:
            code = here or home  # 43家中级法院 of the whole country
        return AgencyState(mention.text, mention.kind, scope, code, mention.span, via, mention.rule)

    def _registered(self, mention: Mention, code: str, home: str) -> bool:
        """Tell whether a company only bears the name of the province that the document's place is in."""
        region = self.gazetteer.by_code.get(code)
        named = region is not None and region.level == "province" and mention.text.startswith(region.short)
        made = _COMPANY.search(mention.text) is not None and not mention.text.startswith(
            "省", len(region.short if region else "")
        )
        return named and made and self.gazetteer.within(home, code)

    def _county(self, text: str, here: str) -> str | None:
        """The county or city that a name begins with."""
        heads = (text[: i + 1] for i, char in enumerate(text[:_LONGEST_COUNTY]) if i and char in "县区市旗")
        return next((code for head in heads if (code := self.gazetteer.resolve(head, here))), None)

    def _beside(self, code: str, home: str | None) -> bool:
        """Tell whether a place is in the province of the document's."""
        names = self.gazetteer
        if home is None or home == COUNTRY or home not in names.by_code:
            return True
        return names.within(code, names.by_code[home].province)

    def place(
        self,
        mention: Mention,
        original: str,
        here: str | None,
        home: str | None,
        via: str,
        near: Sequence[str] = (),
    ) -> PlaceState | None:
        """Return the place that a mention means here."""
        code = self.named(mention, original, here or home) if not mention.level else None
        code = code or self.place_code(mention, here, home, near)
        return PlaceState(mention.text, code, mention.span, via, mention.rule) if code else None


class Referents:
    """Answers for one document as the walk goes on."""

    def __init__(self, gazetteer: Gazetteer, folded: str, original: str, standing: Standing) -> None:
        self.gazetteer = gazetteer
        home, published = standing.home(), standing.facts.published
        city = home is not None and published is not None and gazetteer.city_until.get(home, 0) >= published.year
        self.resolver = Resolver(gazetteer, home if city else None)
        self.folded = folded
        self.original = original
        self.standing = standing
        self.antecedents = Antecedents(gazetteer, standing, folded)
        #: The place in which the sentence last read has it happen: 在莲花寺镇，综治中心….
        self.stage: str | None = None
        #: The organ that acts in the sentence so far.
        self.acting: AgencyState | None = None

    def joined(self, mention: Mention, mentions: list[Mention]) -> bool:
        """水利部、最高检: several organs together are a system."""
        follower = next((m for m in mentions if m.span[0] >= mention.span[1]), None)
        if follower is None or follower.kind in ("region", "anaphor"):
            return False
        return self.folded[mention.span[1] : follower.span[0]] in ("、", "和", "与", "及", "会同")

    def agency(self, mention: Mention, via: str, *, joined: bool) -> AgencyState:
        """Return the agency that a mention means where the walk stands."""
        state = self.resolver.agency(
            mention,
            self.original,
            self.standing.here(),
            self.standing.home(),
            via,
            joined,
            self.standing.known_places(),
        )
        if mention.place is None and not mention.level:
            names = self.resolver.gazetteer
            stage = self.stage if self.stage and names.within(self.stage, state.code or COUNTRY) else None
            county = find_county_of_town(self.folded, mention, names, self.standing.home() or "")
            if inner := county or stage or self._town_here(mention, state.code):
                one = is_bare(mention) and names.by_code[inner].level == "county" and mention.text == "法院"
                return replace(state, code=inner, scope="single" if one else state.scope)
        if state.scope == "system" and not joined and is_bare(mention) and self._tries_one(mention):
            state = replace(state, scope="single")
        if is_bare(mention) and (code := self.antecedents.founded.get(mention.text)) is not None:
            return replace(state, code=code)
        if is_bare(mention) and (told := self._told(mention)) is not None:
            return replace(state, code=told.code, scope=told.scope if not joined else state.scope)
        if is_bare(mention) and state.code in (None, COUNTRY):
            # 警方, 专案组 in a story of the whole country: those last named.
            before = next((s for s in self.antecedents.named if s.kind == state.kind and s.code), None)
            if before is not None and mention.scope == "single":
                return replace(state, code=before.code, scope=before.scope if not joined else state.scope)
        return state

    def _town_here(self, mention: Mention, code: str | None) -> str | None:
        """桐峪镇中心校 behind 左权县 in its paragraph: the county that was named last."""
        near = self.standing.near[0] if self.standing.near else None
        if (
            near is None
            or TOWN.match(self.folded, *mention.span) is None
            or self.gazetteer.by_code[near].level != "county"
        ):
            return None
        return near if self.gazetteer.within(near, code or COUNTRY) else None

    def _told(self, mention: Mention) -> AgencyState | None:
        """派出所 alone behind 独贵塔拉派出所: the organ last named whose name ends so."""
        ends = (
            s for s in self.antecedents.named if s.code and s.text.endswith(mention.text) and s.kind == mention.kind
        )
        told = next((s for s in ends if s.code != COUNTRY), None)
        force = self.acting or self.standing.in_force("agency")
        if mention.scope == "system" and not (isinstance(force, AgencyState) and force.kind == mention.kind):
            answers = isinstance(force, AgencyState) and force.kind in JUDICIAL
            return None if answers else self._only_one(mention)  # 法院 that only answers
        return told if told is not None and len(told.text) > len(mention.text) + 1 else None

    def _tries_one(self, mention: Mention) -> bool:
        """Tell whether 法院 or 检察机关 alone is the one of a case, and not all of those that a passage is on."""
        case = {"court": _ONE_CASE, "procuratorate": _ONE_CASE, "police": _ONE_ARREST}.get(mention.kind)
        if case is None or case.match(self.folded, mention.span[1]) is None:
            return False
        force = self.acting or self.standing.in_force("agency")
        return not (isinstance(force, AgencyState) and force.kind == mention.kind and force.scope == "system")

    def _only_one(self, mention: Mention) -> AgencyState | None:
        """法院 in a story that has named one court alone: that one."""
        if mention.text not in _ENDS or self.folded.startswith("的", mention.span[1]):
            return None
        like = [s for s in self.antecedents.named if s.kind == mention.kind and s.code not in (None, COUNTRY)]
        one = bool(like) and all(s.scope == "single" and s.code == like[0].code for s in like)
        return like[0] if one else None

    def place(self, mention: Mention, via: str) -> PlaceState | None:
        """Return the place that a mention means where the walk stands, or None."""
        return self.resolver.place(
            mention, self.original, self.standing.here(), self.standing.home(), via, self.standing.known_places()
        )

    def place_of(self, agency: AgencyState) -> PlaceState | None:
        """Return the place that an agency belongs to, or None."""
        if not agency.code or agency.code not in self.gazetteer.by_code:
            return None
        code, home = agency.code, self.standing.home()
        if agency.kind == "enterprise" and _RAILWAYS.search(agency.text):
            code = self.gazetteer.up(code, "province") or code  # 郑州铁路局 is at work beyond its seat
        elif is_local(agency) and agency.scope == "single" and home and self.gazetteer.within(home, code):
            if self.gazetteer.by_code[code].level == "province" and "省" not in agency.text:
                code = home  # 浙江恒远机械股份有限公司 in a text of 台州
        return PlaceState(agency.text, code, agency.span, agency.via, agency.rule)

    def sited(self, state: AgencyState, at: int, agencies: list[Event], places: list[Event]) -> AgencyState:
        """An organ that names no place: that of the sentence, or of the organ before it, where it is a closer one."""
        place, organ = latest(places, at), latest(agencies, at)
        if isinstance(place, PlaceState) and state.kind in SITED:
            return replace(state, code=place.code)  # 东莞现有鞋厂1200家，行业协会…
        if not isinstance(organ, AgencyState) or organ.kind != state.kind or state.code in (None, COUNTRY):
            return state
        closer = organ.code if state.scope == "single" or state.text[0].isdecimal() else None
        if closer and closer != state.code and self.gazetteer.within(closer, state.code or COUNTRY):
            return replace(state, code=closer)  # 南召县法院院长说，7个人民法庭…
        return state
