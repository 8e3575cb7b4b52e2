"""What only one kind of organ does: who arrests, who indicts and who tries, where a passage names nobody."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Quantity
from reformextract.scope.agencies import NOBODY
from reformextract.scope.referents import Referents
from reformextract.scope.state import AgencyState, Event, PlaceState, Standing

#: A court that was named so near decides of what the passage tells.
_SAME_STORY = 240
#: 6人已抓捕到案: whom the police took.
_ARRESTED = re.compile(
    r"[\d一二三四五六七八九十两]+[余多]?[名人][^,。;\d]{0,10}?(?:抓捕到案|被?抓获|被?刑拘|被?刑事拘留|落网|归案|被捕)"
)
#: So many characters of places may stand before who acts in a part of a headline: 广东普宁.
_OUTER = 6
#: Deeds of police, procuratorates, courts and discipline, so written that no other's are meant.
_DEEDS = (
    (
        re.compile(
            r"(?:打掉|捣毁|端掉)[^,。;]{0,8}(?:团伙|窝点|网络|组织)|侦破|侦办|破获|刑拘|刑事拘留|抓获|缉捕|追逃|查扣|[缴查]获|收缴|劝返|遣返|[刑治]案[^,。;]{0,4}发案|破案率|接(?:处)?警|出动警力|见面劝阻|劝阻率|预警指令|止付(?:账户|资金)|断卡|移送(?:审查)?起诉|查处(?:酒驾|醉驾|交通违法)"
        ),
        "police",
    ),
    (
        re.compile(
            r"批捕|批准逮捕|提起公诉|不起诉|不批捕|审查起诉|提起?抗诉|公益诉讼|检察建议|纠正(?:违法|漏捕|漏诉)|追[捕诉](?!讨)|监督(?:立案|撤案)|诉前程序"
        ),
        "procuratorate",
    ),
    (
        re.compile(
            r"审结|执结|结案|收案|判处|宣判|一审|二审|审理|执行到位|执行标的|服判息诉|调撤率|当庭|改判|诉前调解|司法确认|司法拘留|失信被执行人|裁定|判决(?!书)"
        ),
        "court",
    ),
    (re.compile(r"立案审查|审查调查|留置|党纪|政务处分|[一四]种形态|中央八项规定|谈话函询|函询"), "discipline"),
)
#: What a court alone does, whoever else the passage is on: 以走私罪判处9人有期徒刑.
_SENTENCES = re.compile(r"判处|被判(?!断|定|为)|判罚|获刑|处罚金|有期徒刑|一审判决|二审判决|终审判决|宣判")
_REACH = 24
#: 通过履行公益诉讼检察职能,督促…: what opens a sentence tells of all of it.
_OPENS = re.compile(
    r"[ \u3000]*(?:通过|围绕|依托|借助|依法|充分|积极|切实|认真)*(?:履行|发挥|强化|加强|开展|深化|推进|立足)[^,。;\d]{2,24},"
)
_MARK = "。;!?\n"


def find_doer(folded: str, start: int, at: int) -> str | None:
    """Return the kind of organ whose deed alone a figure may be of, or None.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        at: where the figure begins.

    >>> find_doer("去年打掉犯罪团伙9个", 0, 8), find_doer("去年新建学校9所", 0, 6)
    ('police', None)
    """
    begin = _begin(folded, start, at)
    best: tuple[int, str] | None = None
    for pattern, kind in _DEEDS:
        for match in pattern.finditer(folded, begin, at):
            if best is None or match.start() > best[0]:
                best = match.start(), kind
    if best is None and (opening := _OPENS.match(folded, start, at)) is not None:
        return next((kind for pattern, kind in _DEEDS if pattern.search(folded, *opening.span())), None)
    return best[1] if best is not None else None


def is_sentenced(folded: str, start: int, at: int) -> bool:
    """Tell whether a figure is of what a court decided, where its clause names nobody.

    Args:
        folded: the document, folded.
        start: where the sentence begins.
        at: where the figure begins.
    """
    return _SENTENCES.search(folded, _begin(folded, start, at), at) is not None


def _begin(folded: str, start: int, at: int) -> int:
    begin = max(start, at - _REACH)
    for mark in _MARK:
        begin = max(begin, folded.rfind(mark, begin, at) + 1)
    return begin


class Doers:
    """The organs of one document as those whose deed alone something is."""

    def __init__(self, folded: str, standing: Standing, referents: Referents) -> None:
        self.folded = folded
        self.standing = standing
        self.antecedents = referents.antecedents
        self.gazetteer = referents.gazetteer

    def find(self, place: PlaceState | None, start: int, at: int, kind: str | None = None) -> AgencyState | None:
        """Return the police, court, procuratorate or discipline that the text has named, where a figure is of its deed: 打掉团伙9个.

        Args:
            place: where it is, as far as the sentence tells.
            start: where the sentence begins.
            at: where the figure begins.
            kind: whose deed it is, where that is known.
        """
        named = self.antecedents.named
        given = kind is not None
        kind = kind or (find_doer(self.folded, start, at) if named else None)
        like = [state for state in named if state.kind == kind] if kind is not None else []
        said = like[0].span[0] if like and like[0].span is not None else -1
        near = kind == "court" and said > start - _SAME_STORY
        if not like or (not near and any(state.code != like[0].code for state in like)):
            return None
        here = place or self.standing.in_force("place")
        if here is None or here.code == like[0].code or not self.gazetteer.within(like[0].code or "", here.code):
            return replace(like[0], via="document", rule="agency.deed")
        # 全市打掉团伙9个: more than the branch did that was named. 结案数占县法院的三成: nor is what a sentence weighs
        # against a court that court's, but where it is the one of the story.
        if near and (given or (said < start and here.span is None)):
            return replace(like[0], via="document", rule="agency.deed")
        return None

    def decided(self, agencies: list[Event], place: PlaceState | None, start: int, at: int) -> AgencyState | None:
        """Return who decided on those of whom a figure tells: 被告人张某被判处有期徒刑9年, 王某等6人已抓捕到案.

        Args:
            agencies: what the sentence says of agencies.
            place: where it is, as far as the sentence tells.
            start: where the sentence begins.
            at: where the figure begins.
        """
        arrested = _ARRESTED.match(self.folded, at) is not None
        if not arrested and not is_sentenced(self.folded, start, at):
            return None
        kind = "police" if arrested else "court"
        said = [event.value for event in reversed(agencies) if event.start < at]
        known = [*said, self.standing.in_force("agency"), *(self.antecedents.named if arrested else ())]
        one = next((one for one in known if isinstance(one, AgencyState) and one.kind == kind), None)
        return one or (None if arrested else self.find(place, start, at, kind))

    def headed(self, start: int, first: Quantity, agencies: list[Event]) -> None:
        """捣毁窝点9个 普宁警方打假: who acts in the second part of a headline did what the first tells.

        Args:
            start: where the headline begins.
            first: its first figure.
            agencies: what it says of agencies; what is decided is added.
        """
        event = agencies[0]
        mark = max(self.folded.rfind(char, first.right, event.start) for char in " ,!")
        if mark < 0 or not 0 < event.start - mark <= _OUTER:
            return
        if isinstance(event.value, AgencyState) and event.value is not NOBODY:
            agencies.insert(0, Event(start, event.start, event.value, limited=True))
