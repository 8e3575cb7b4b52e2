"""Organs that are no subject in form: who does it all the same (由市公安局牵头), or whom a paragraph is about."""

from __future__ import annotations

import re
from dataclasses import replace

from reformextract.models import Mention
from reformextract.regions import COUNTRY
from reformextract.scope.agencies import NOBODY, is_bare, is_local
from reformextract.scope.bare_places import BarePlaces
from reformextract.scope.referents import Referents
from reformextract.scope.state import AgencyState, Event, Span, Standing, latest

#: 州公安局抽调民警成立专案组: whose it is from then on.
_SET_UP = re.compile(r"(?:成立|组成|组建|设立)了?[^,。;]{0,10}\Z")
#: 来自市公安局的消息, 由市公安局牵头, 在市公安局的努力下: no subject in form, and yet who does it.
_BEHIND_IT = (
    (re.compile(r"来自\Z"), re.compile(r"的(?:最新)?(?:消息|数据|统计|材料|信息|通报)")),
    (
        re.compile(r"[经由]\Z"),
        re.compile(r"等?(?:部门|单位)?(?:牵头|组织|主导|承办|发起|研发|[埋买]单|出资|列支|承担)"),
    ),
    (re.compile(r"在\Z"), re.compile(r"的?(?:[^,。;]{0,6})(?:努力|推动|主持|主导|组织|牵头)下")),
    (re.compile(r"经过?\Z"), re.compile(r"(?:[^,。;]{0,6})(?:努力|协调|推动|联动|协作|配合|攻坚|争取)[,，]")),
    (
        re.compile(r"[在从]\Z"),
        re.compile(
            r"[\u4e00-\u9fff]{0,4}(?:调解|审结|审理|办理|办结|受理|查处|破获|侦破|侦办|处理|处置|起诉|批捕|批准逮捕|查办|立案|登记|接收|收治|接诊|抽检|检查|排查|化解|执结|执行|接报|抓获|录取|招聘|援助|救助)的[^,。;]{1,28}中[,，]"
        ),
    ),
    (re.compile(r"由\Z"), re.compile(r"(?:创下|创造|保持|刷新)")),
    (re.compile(r"(?:^|[^,。;]{2})被\Z"), re.compile(r"(?:依法|当场|一审|终审)?[\u4e00-\u9fff]{2}")),
)
#: 走进市公安局, 记者从市公安局获悉: where one is or whom one asks; what follows is theirs where nobody else is named.
_ABOUT = re.compile(r"(?:走进|来到|步入|探访|[在从])\Z")
#: 按照自治区要求: whose aim it is, where nobody else is named.
_ON_DEMAND = (
    re.compile(r"(?:按照?|依照|根据|依据)\Z"),
    re.compile(r"等?的?(?:统一)?(?:要求|部署|规定|计划|规划|安排)[,，]"),
)
#: 在市法院的支持下: another does it.
_HELPED = re.compile(r"的?[^,。;]{0,8}下(?=[,。;])|[^,。;]{0,12}(?:之[后前]|期间|以[后前])")


class Overheard:
    """What is done with the organs of one document that head no clause."""

    def __init__(self, folded: str, standing: Standing, referents: Referents, bare: BarePlaces) -> None:
        self.folded = folded
        self.standing = standing
        self.referents = referents
        self.bare = bare

    def take(self, mention: Mention, lead: Span, end: int, begins: frozenset[int], agencies: list[Event]) -> None:
        """One organ that is no subject in form.

        Args:
            mention: the organ.
            lead: the span of what stands before it in its clause.
            end: where its sentence ends.
            begins: where the quantities of the sentence begin.
            agencies: what the sentence says of agencies so far; what is decided is added.
        """
        begin, at = lead
        before, after = self.folded[begin:at], mention.span[1]
        state = self.referents.agency(mention, "sentence", joined=False)
        self.referents.antecedents.remember(state)
        acting = latest(agencies, at) if is_bare(mention) and _SET_UP.search(before) else None
        if isinstance(acting, AgencyState) and acting.code and acting is not NOBODY:
            self.referents.antecedents.founded[mention.text] = acting.code
        if any(form.search(before) and behind.match(self.folded, after) for form, behind in _BEHIND_IT):
            start = min((left for left in begins if begin <= left < at), default=at) if before[-1] == "被" else at
            agencies.append(Event(start, end, state))
        elif (
            _ON_DEMAND[0].search(before)
            and _ON_DEMAND[1].match(self.folded, after)
            and self.standing.in_force("agency") is None
        ):
            agencies.append(Event(at, end, state, limited=True))
        elif (
            _ABOUT.search(before)
            and not _HELPED.match(self.folded, after)
            and not is_local(state)
            and state.code != COUNTRY
        ):
            behind_it = self.bare.clause_end(after, end)
            told = replace(state, via="paragraph", rule="agency.about")
            self.standing.about = Event(behind_it, len(self.folded), told)
