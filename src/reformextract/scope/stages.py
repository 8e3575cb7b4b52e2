"""Places that act in no clause, but in which something is: 在陇西县，…; 京珠高速漯河段; 除酒泉下降4.34%外."""

from __future__ import annotations

import re

from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.agencies import is_site
from reformextract.scope.bare_places import BarePlaces
from reformextract.scope.referents import Referents
from reformextract.scope.state import Event, Standing

#: 下降幅度最大的是北京市.
_MOST = re.compile(
    r"(?:最[大高多低小少快慢好差严重早晚]{1,2}|居首位?|第[一二三])的(?:省份|省|城市|市|地区|县区|县)?(?:是|为|有)\Z"
)
#: So short is a deed that is only done on the way.
_SHORT = 4
_IN = re.compile(r"[在于]\Z")
#: 降落在昆明, 位于昆明: where something is or ends up, and nobody does anything there.
_ENDS_UP = re.compile(r"(?:落|落户|位|设|建|驻|住|停|立|发生|集中|分布|布局)[在于]\Z")
#: What is told of the one that is left out.
_BUT = re.compile(r"[^,;。]{2,30}?\d[^,;。]{0,8}?(?:以|之)?外(?=[,;。])")


class Stages:
    """The places of one document that only say where something is, as the walk goes on."""

    def __init__(
        self, gazetteer: Gazetteer, folded: str, standing: Standing, referents: Referents, bare: BarePlaces
    ) -> None:
        self.gazetteer = gazetteer
        self.folded = folded
        self.standing = standing
        self.referents = referents
        self.bare = bare
        #: Where the sentence has somebody do something, for what no organ does: 一名妇女在周村参加传销，交纳了8700元.
        self.staged: list[Event] = []

    def take(self, mention: Mention, before: str, end: int, places: list[Event]) -> None:
        """A place that is no subject: whether it is where something is, and how far.

        Args:
            mention: the place.
            before: what stands before it in its clause, and before the places that hold it.
            end: how far it may hold.
            places: what the sentence says of places so far; what is decided is added.
        """
        at, stop = mention.span
        left_out = _BUT.match(self.folded, at, end) if before.endswith("除") else None
        most = _MOST.search(before) is not None and not mention.level
        within = not mention.level and _IN.search(before) is not None
        beside = not mention.level and not within and is_site(self.folded, mention)
        if left_out is None and not within and not beside and not most:
            return
        place = self.referents.place(mention, "sentence")
        if place is None:
            return
        if left_out is not None:
            places.append(Event(at, left_out.end(), place, limited=True))  # 除酒泉下降4.34%外，均呈上升
        elif most:
            until = self.bare.clause_end(self.bare.clause_end(stop, end) + 1, end)
            places.append(Event(at, until, place, limited=True))  # 下降幅度最大的是北京市，为13%
        elif within:
            # 在陇西县，…: a place that opens its clause holds on; one behind a verb (降落在昆明) does not.
            clause = self.bare.clause_end(stop, end)
            passing = len(before) == 1 and stop < clause <= stop + _SHORT and clause < end
            passing = passing and self.bare.opens_deed(stop)  # 在湖南分销，网络覆盖全国
            until = end if len(before) == 1 and not passing else clause
            places.append(Event(at, until, place, limited=True))
            if not _ENDS_UP.search(before):
                self.staged.append(Event(at, until if passing else end, place, limited=True))
            self.referents.stage = place.code if len(before) == 1 and not passing else self.referents.stage
        elif self.gazetteer.within(place.code, self.standing.home() or COUNTRY):
            places.append(Event(at, end, place, limited=True))  # 京珠高速漯河段
