"""Which places a paragraph speaks of: those that its short names may mean, and the one where it has it all happen."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.antecedents import MEMORY
from reformextract.scope.referents import Referents
from reformextract.scope.state import PlaceState, Standing

#: 除山西外, 比江苏多, 沈阳人, 北京5月9日电: where nothing of the paragraph happens.
_AWAY = (
    re.compile(r"[除比与同像从往赴飞自向距离较]\Z|落[在于到]?\Z|、(?![在于从由到])[\u4e00-\u9fff]\Z"),
    re.compile(
        r"[人籍]|(?:市|省|县)?\d{1,2}月\d{1,2}日电|[以之]外|方向|户籍|牌照|经验|[\u4e00-\u9fff]{0,2}(?:日报|晚报|在线|大学|卫视)"
    ),
)
#: What stands behind the place that labels a paragraph: 福建　省司法厅…
_LABEL_MARKS = (" ", ":", "|", "·", "]", "】")


class Vicinity:
    """The places of one document as the walk goes on."""

    def __init__(
        self, gazetteer: Gazetteer, folded: str, original: str, standing: Standing, referents: Referents
    ) -> None:
        self.gazetteer = gazetteer
        self.folded = folded
        self.original = original
        self.standing = standing
        self.referents = referents

    def come_near(self, mention: Mention, start: int) -> None:
        """A place is named: remember which places the paragraph names, and the one that labels it: 福建　省司法厅…"""
        home = self.standing.home()
        code = (
            self.referents.resolver.named(mention, self.original, self.standing.here() or home) or mention.region_code
        )
        if not code or mention.level or code == COUNTRY or code not in self.gazetteer.by_code:
            return
        if home is None or home == COUNTRY or self.gazetteer.within(code, home):
            self.standing.near = [code, *self.standing.near[:MEMORY]]
            self.standing.named = [code, *self.standing.named[:MEMORY]]
            at, after = mention.place or mention.span
            if not _AWAY[0].search(self.folded, max(start, at - 2), at) and not _AWAY[1].match(self.folded, after):
                here = PlaceState(self.original[at:after], code, (at, after), "paragraph", "region.story")
                self.standing.scene = [here, *self.standing.scene[:MEMORY]]
            if mention.kind != "region" or mention.span[0] - start > 2:
                return
            follows = self.folded[max(0, start - 3) : start].strip(" ").endswith(("。", ";"))
            mark, first = self.folded[mention.span[1] : mention.span[1] + 1], self.standing.sentence_index == 0
            if (follows and mark == ":") or (first and mark in _LABEL_MARKS):
                self.standing.paragraph.place = self.referents.place(mention, "paragraph")
                self.standing.paragraph.agency = self.standing.paragraph.agency if first else None

    def story(self) -> PlaceState | None:
        """Return where the paragraph has it all happen, where it names one place: 暴雪袭击安徽庐江，…数千人被困."""
        scene, within = self.standing.scene, self.gazetteer.within
        if not scene or any(not within(scene[0].code, p.code) and not within(p.code, scene[0].code) for p in scene):
            return None
        return replace(scene[0], via="paragraph", rule="region.story")
