"""What a heading or by-line says of who and where: it holds for what stands below it."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.layout import BYLINE, Block
from reformextract.models import Mention
from reformextract.scope.agencies import TOPIC, TOPICS, find_label, innermost
from reformextract.scope.referents import Referents
from reformextract.scope.reporters import PUBLISHES, STATISTICIANS
from reformextract.scope.state import AgencyState, Section

#: The office of one who reads a report to a congress.
_WHO_REPORTS = re.compile(r"副?(?:主任|局长|厅长|部长)(?![会办])")
#: ——对话市儿童医院主任陈芳: with whom is talked.
_TALK_WITH = re.compile(r"(?:对话人?|专访|访谈|受访[者人]|嘉宾|——访):?\Z")
_WHERE = ("在", "向", "对", "给", "被", "从", "到")


class Headings:
    """Reads the headings of one document as the walk goes on."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.folded = referents.folded
        self.original = referents.original
        self.standing = referents.standing

    def take(self, block: Block, mentions: list[Mention], section: Section, via: str) -> None:
        """Take over the agency or the place that a heading or by-line names."""
        labelled = find_label(self.folded, self.original, (block.start, block.end), self.standing.home(), via)
        if labelled is not None:
            section.agency = labelled
            return
        for mention in innermost(mentions):
            at_start = mention.span[0] <= block.start + 2
            topic = TOPIC.match(self.folded, mention.span[1], block.end) if mention.kind == "region" else None
            if topic is not None and (place := self.referents.place(mention, via)) is not None:
                # 2025年衢州市纪检监察工作综述
                span = (mention.span[0], topic.end("topic"))
                text, kind = self.original[slice(*span)], TOPICS[topic["topic"]]
                section.agency = AgencyState(text, kind, "system", place.code, span, via, "agency.topic")
                section.place = place
                break
            if mention.kind in ("region", "anaphor"):
                ended = self.folded[mention.span[1] : mention.span[1] + 1] in (":", "", "\n")
                if at_start and not mention.level and (ended or (via == "document" and mention.kind == "region")):
                    section.place = self.referents.place(mention, via)
                continue
            if self.standing.bulletin and _WHO_REPORTS.match(self.folded, mention.span[1]):
                break  # 市计划委员会主任 of a report on the whole economy: nobody's doing
            talk = _TALK_WITH.search(self.folded, block.start, mention.span[0]) is not None
            if STATISTICIANS.search(mention.text) or mention.rule == "agency.staff":
                continue
            if self.folded[mention.span[0] - 1 : mention.span[0]] in _WHERE:
                continue  # 在法院“观摩”同伙受审
            if block.kind == BYLINE or at_start or mention.span[1] == block.end or talk:
                section.agency = self.referents.agency(mention, via, joined=self.referents.joined(mention, mentions))
                if PUBLISHES.match(self.folded, mention.span[1]):
                    section.agency = replace(section.agency, rule="agency.publisher")
                if section.agency.code:
                    section.place = self.referents.place_of(section.agency)
                break
