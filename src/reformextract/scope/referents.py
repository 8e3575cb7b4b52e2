"""What a mention refers to where the walk stands: whose organ it is, and which place."""

from __future__ import annotations

from dataclasses import replace

from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.agencies import SITED, Resolver, find_county_of_town, is_bare
from reformextract.scope.antecedents import Antecedents
from reformextract.scope.state import AgencyState, Event, PlaceState, Standing, latest


class Referents:
    """Answers for one document as the walk goes on."""

    def __init__(self, gazetteer: Gazetteer, folded: str, original: str, standing: Standing) -> None:
        self.gazetteer = gazetteer
        self.resolver = Resolver(gazetteer)
        self.folded = folded
        self.original = original
        self.standing = standing
        self.antecedents = Antecedents(gazetteer, standing)
        #: The place in which the sentence last read has it happen: 在莲花寺镇，综治中心….
        self.stage: str | None = None

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
            if inner := find_county_of_town(self.folded, mention, names, self.standing.home() or "") or stage:
                one = is_bare(mention) and names.by_code[inner].level == "county" and mention.text == "法院"
                return replace(state, code=inner, scope="single" if one else state.scope)
        if is_bare(mention) and state.code in (None, COUNTRY):
            # 警方, 专案组 in a story of the whole country: those last named.
            before = next((s for s in self.antecedents.named if s.kind == state.kind and s.code), None)
            if before is not None and mention.scope == "single":
                return replace(state, code=before.code, scope=before.scope if not joined else state.scope)
        return state

    def place(self, mention: Mention, via: str) -> PlaceState | None:
        """Return the place that a mention means where the walk stands, or None."""
        return self.resolver.place(
            mention, self.original, self.standing.here(), self.standing.home(), via, self.standing.known_places()
        )

    def place_of(self, agency: AgencyState) -> PlaceState | None:
        """Return the place that an agency belongs to, or None."""
        if not agency.code or agency.code not in self.gazetteer.by_code:
            return None
        return PlaceState(agency.text, agency.code, agency.span, agency.via, agency.rule)

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
