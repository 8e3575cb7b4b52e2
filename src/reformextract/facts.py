"""What is known of a document as a whole: as given, else as its title, date line and lead tell it."""

from __future__ import annotations

import re

from reformextract import layout
from reformextract.mentions import MentionFinder
from reformextract.models import Mention
from reformextract.normalize import fold
from reformextract.periods import Published, sent_on
from reformextract.regions import COUNTRY, Gazetteer, parse_region
from reformextract.scope import AgencyState, DocumentFacts, PlaceState
from reformextract.scope.agencies import PUBLISHES, Resolver, innermost

_LEAD = 4
_LEAD_LENGTH = 240
_REPORT = re.compile(r"工作报告|工作情况的报告")
#: 新华社合肥5月8日电: from where an agency of the whole country sends.
_DATELINE = re.compile(
    r"[\s【(]*(?:新华社|新华网|中新社|中新网|人民网|央视网|中国新闻网|中国青年报|光明日报)[^\s,。;:]{2,10}?\d{1,2}月\d{1,2}日"
)
#: ——红寺堡区弘德村小记: the second line of a title.
_SUBTITLE = re.compile(r"\s*——")


class FactsReader:
    """Reads the facts of a document."""

    def __init__(self, mentions: MentionFinder, gazetteer: Gazetteer) -> None:
        self._mentions = mentions
        self._gazetteer = gazetteer
        self._resolver = Resolver(gazetteer)

    def read(
        self,
        folded: str,
        text: str,
        blocks: list[layout.Block],
        *,
        published: Published | None,
        region: str | None,
        title: str | None,
    ) -> DocumentFacts:
        """Return date, place and agency of a document.

        Args:
            folded: the document, folded.
            text: the document.
            blocks: its blocks.
            published: its date, as given.
            region: its place, as given: a code or a name.
            title: its title, as given.

        Raises:
            RegionError: `region` is no place.
        """
        place = self._home(region, title, folded, text, blocks)
        dated = published or self._dated(folded, blocks)
        line = layout.find_sent(folded, blocks) if dated is not None else None
        if dated is not None and line is not None:
            dated = sent_on(dated, *line)
        return DocumentFacts(dated, place, self._titled(title, place))

    @staticmethod
    def _dated(folded: str, blocks: list[layout.Block]) -> Published | None:
        line = layout.find_dateline(folded, blocks)
        return Published(*line[:3]) if line is not None else None

    def _home(
        self, region: str | None, title: str | None, folded: str, text: str, blocks: list[layout.Block]
    ) -> PlaceState | None:
        """The place of the document: as given, else that of its title, else the first that its lead names."""
        if region:
            code = parse_region(region)
            return PlaceState(region, code, None, "metadata", "region.given")
        for mention in innermost(self._title_mentions(title)):
            if mention.region_code:
                return PlaceState(mention.text, mention.region_code, None, "metadata", "region.title")
        # Nothing was given: the first place that the lead names, unless it speaks of places here and there.
        named: list[tuple[str, Mention]] = []
        sent: list[tuple[str, Mention]] = []
        for block in [block for block in blocks if block.kind != layout.FURNITURE][:_LEAD]:
            stop = min(block.end, block.start + _LEAD_LENGTH)
            dateline = _DATELINE.match(folded, block.start, stop)
            found = innermost(self._mentions.find(folded, text, block.start, stop))
            codes = [(m.region_code or (COUNTRY if m.level == "country" else ""), m) for m in found]
            codes = [(code, mention) for code, mention in codes if code]
            if codes and _SUBTITLE.match(folded, block.start):
                code, mention = codes[0]
                return PlaceState(mention.text, code, mention.span, "document", "region.subtitle")
            ahead = dateline.end() if dateline is not None else block.start
            named += [one for one in codes if one[1].span[0] >= ahead]
            sent += [one for one in codes if one[1].span[0] < ahead]
        # Where an agency sends its news from is the place of the news only where nothing else is.
        named = named or sent
        provinces = {self._gazetteer.up(code, "province") for code, _ in named} - {""}
        if named and len(provinces) <= 2:
            first, mention = named[0]
            province = self._gazetteer.up(first, "province")
            code = self._gazetteer.common(code for code, _ in named if self._gazetteer.within(code, province)) or first
            mention = next((one for found, one in named if found == code), mention)
            return PlaceState(mention.text, code, mention.span, "document", "region.lead")
        return None

    def _titled(self, title: str | None, place: PlaceState | None) -> AgencyState | None:
        """The agency that a title in the metadata names: 安徽省政府 in 2026年安徽省政府工作报告."""
        if not title:
            return None
        told = bool(_REPORT.search(title))
        for mention in self._title_mentions(title):
            if not told and not (mention.span[0] <= 1 and PUBLISHES.match(fold(title), mention.span[1])):
                continue
            if mention.kind not in ("region", "anaphor"):
                rule = "agency.title" if told else "agency.publisher"
                home = place.code if place is not None else None
                code = mention.region_code or self._resolver.place_code(mention, home, home)
                return AgencyState(mention.text, mention.kind, mention.scope, code, None, "metadata", rule)
        if "政府工作报告" in title and place is not None:
            # A report of the government of the place, which the title leaves out.
            return AgencyState("政府", "government", "single", place.code, None, "metadata", "agency.title")
        return None

    def _title_mentions(self, title: str | None) -> list[Mention]:
        if not title:
            return []
        folded = _REPORT.sub("", fold(title))
        return self._mentions.find(folded, folded, 0, len(folded))
