"""Whom the sentences behind a sentence go on to speak of: its paragraph's, its section's and the document's agency."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.scope.agencies import REPORTING
from reformextract.scope.reporters import ITS_WORK, PUBLISHES
from reformextract.scope.state import AgencyState, Event, Section, Standing

#: What says that items follow, at the end of a paragraph.
_BELOW = re.compile(r"(?:如下|以下[^,。;:]{0,8})[^,。;:]{0,2}:\Z")


def hold_on(standing: Standing, folded: str, agencies: list[Event], *, piece: bool) -> None:
    """A sentence ends: its last full subject is the paragraph's, and at the head of a section the section's.

    Args:
        standing: where the walk stands; what the sentence opens is set in it.
        folded: the document, folded.
        agencies: what the sentence says of agencies, in order.
        piece: whether the paragraph is a piece of news with a label of its own.
    """
    for event in agencies:
        if isinstance(event.value, AgencyState):
            standing.acted.add(event.value.kind)
            if not event.limited:
                _hold_on(standing, folded, event.value, piece=piece)


def hold_below(standing: Standing, folded: str, start: int, end: int, told: AgencyState | None) -> None:
    """区民政系统发放资金9万元，具体情况如下：: the items below are of the paragraph's agency, where it tells a figure of its own.

    Args:
        standing: where the walk stands; what the sentence opens is set in it.
        folded: the document, folded.
        start: where the sentence begins.
        end: where it ends, with a colon.
        told: the agency of the figure last told, if any.
    """
    agency, section = standing.paragraph.agency, standing.section
    if agency is None or section.agency is not None or told is None or told.span != agency.span:
        return
    if _BELOW.search(folded, max(start, end - 16), end) is not None:
        section.agency = agency.held("section")


def _hold_on(standing: Standing, folded: str, said: AgencyState, *, piece: bool) -> None:
    standing.paragraph.agency = said.held("paragraph")
    told = said.span is not None and PUBLISHES.match(folded, said.span[1])
    lead = standing.paragraphs == 1 and not standing.pieces
    if told and lead and standing.document.agency is None and ITS_WORK.match(folded, told.end()):
        # 市热线办昨日公布半年账单: whose figures the paragraphs behind the lead are.
        standing.document.agency = replace(said, via="document", rule="agency.publisher")
    for section in standing.sections:
        if section.agency is not None and _is_all_of(section, section.agency, said):
            section.agency = said.held(section.agency.via if section.level >= 0 else "document")
    section = next((s for s in reversed(standing.sections) if s.agency is not None), standing.section)
    known = section.agency
    alike = known is not None and said.kind == known.kind and said.code == known.code
    if alike and known is not None and known.rule == "agency.publisher" and not told:
        # 省检察院发布…: 全省检察机关 are whom it goes on to speak of.
        section.agency = said.held("document")
    section = standing.section
    first = not piece and not section.opened and section.level >= 0 and standing.sentence_index == 0
    if section.agency is None and first:
        section.agency = said.held("section")
        if section.first and standing.document.agency is None:
            # 一、总体情况 of a notice: whose it is the sections behind do not say again.
            standing.document.agency = said.held("document")


def _is_all_of(section: Section, one: AgencyState, said: AgencyState) -> bool:
    """全市法院 in the work report of the city's court: all of those whose work the report is on."""
    # 市检察院依法履职。全市检察机关批捕9人: what only opened a section gives way to whose figures it tells.
    opened = one.via == "section" and not section.figures
    titled = (opened or one.via in ("metadata", "document")) and one.scope == "single"
    alike = said.kind == one.kind and said.code == one.code
    return titled and alike and said.scope == "system" and said.kind in REPORTING
