"""What is known of a document as a whole: as given, else as its title, date line and lead tell it."""

from __future__ import annotations

import re

from reformextract import layout
from reformextract.mentions import MentionFinder
from reformextract.models import Mention, Span
from reformextract.periods import Published, sent_on
from reformextract.regions import COUNTRY, Gazetteer, parse_region
from reformextract.scope import AgencyState, DocumentFacts, PlaceState
from reformextract.scope.agencies import innermost, is_supreme
from reformextract.scope.lines_of_work import find_kind_of_work
from reformextract.scope.referents import Resolver
from reformextract.scope.reporters import PUBLISHES, STATISTICIANS

_LEAD = 4
_LEAD_LENGTH = 240
_REPORT = re.compile(r"工作报告|工作情况的报告")
#: What an organ writes of itself, and a talk with who speaks for it.
_OF_ITSELF = re.compile(r"总结|汇报|述职|简报|情况报告|经验材料|交流材料|工作情况|工作综述")
_TALK = re.compile(r"交流材料|经验材料|汇报材料|工作总结|述职|答记者问|专访|访谈|对话|——访|做客|问答")
#: ——2026年1月26日在广东省第十四届人民代表大会第五次会议上: where a report was read, and not whose it is.
_VENUE = re.compile(r"(?:[-—―(]{0,4}\d{4}年\d{1,2}月\d{1,2}日)?在[^,。;]{2,40}?(?:会议|大会|全会|会)上")
#: 我局, 本院: who writes speaks of himself.
_SELF = re.compile(r"[我本](?:局|院|厅|委|办|所|中心|监狱|支队|大队)(?!面|子)")
#: The line of who signs, and of the day.
_SIGNED = re.compile(r"[^,。;:、!?\d]{4,30}")
_DAY = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日|[二〇零一]{2}[〇零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,2}月")
#: 新华社合肥5月8日电: from where an agency of the whole country sends.
_DATELINE = re.compile(
    r"[\s【(]*据?(?:新华社|新华网|中新社|中新网|人民网|央视网|中国新闻网|中国青年报|光明日报|本报)[^\s,。;:]{2,10}?\d{1,2}月\d{1,2}日"
    r"|[\s【(]*(?:(?:本报|本刊|见习)?(?:记者|通讯员)[^,。;:\n]{2,14}?)?[\u4e00-\u9fff]{2,4}(?:\d{1,2}日[讯电]|报道(?=[\s:】)]))"
)
_LOCAL_LEVELS = frozenset({"province", "prefecture", "county", "area"})
_OURS = re.compile(r"[全我本][省市州县区旗盟]|[省市州县区旗盟][\u4e00-\u9fff]{1,8}[局厅委会队院办]\Z")
#: 北京日报, 深圳证券交易所: what is only called by a place.
_CALLED_BY = re.compile(
    r"(?:日报|晚报|晨报|早报|午报|时报|商报|都市报|青年报|法制报|新闻报|经济报|电视台|广播电台|新闻网|在线|热线|证券报|证券交易所|出版社|奥运会?(?!村|场馆)|世博会|亚运会|残奥会|大运会)"
)
#: 县法院法官的一天, 县司法局来了新人: a story of somebody there.
_STORY = re.compile("[^,，:：]{0,6}(?:的|来了|里的?|有个|有位)")
#: 岁末回眸:白城法院这一年, 解开心结——记…, 把心结解在一线 …: what stands before an organ with which a part of a title begins.
_OPENS = re.compile(r"(?:(?P<colon>[:|｜】])|(?:——|(?<=[\u4e00-\u9fff”!]) )(?:来自|记|走进)?)\Z")
#: 梅河口市检察院控申工作见闻: what a sketch of an organ's work calls itself.
_SKETCH = re.compile(
    r"[^,:。!?]{0,12}?(?:见闻|纪实|侧记|综述|掠影|扫描|观察|小记|走笔|巡礼|回眸|探索|实践|经验|做法|工作|报道|调查|这样做)$"
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
        blocks: list[layout.Block],
        *,
        published: Published | None,
        region: str | None,
        title: str | None,
        searched: dict[Span, list[Mention]],
    ) -> DocumentFacts:
        """Return date, place and agency of a document.

        Args:
            folded: the document, folded.
            blocks: its blocks.
            published: its date, as given.
            region: its place, as given: a code or a name.
            title: its title, folded.
            searched: takes the mentions of the stretches that were searched, for who reads them after.

        Raises:
            RegionError: `region` is no place.
        """
        place = self._home(region, title, folded, blocks, searched)
        dated = published or self._dated(folded, blocks)
        line = layout.find_sent(folded, blocks) if dated is not None else None
        if dated is not None and line is not None:
            dated = sent_on(dated, *line)
        agency = self._titled(title, place, self._speaks_of_itself(folded, blocks))
        agency = agency or self._signed(folded, blocks, place) or self._itself(folded, blocks, place)
        return DocumentFacts(dated, place, agency)

    @staticmethod
    def _itself(folded: str, blocks: list[layout.Block], place: PlaceState | None) -> AgencyState | None:
        """The organ without a name that a text of its own work calls 我院 or 我局, told by that work."""
        if place is None:
            return None
        for block in blocks[:_LEAD]:
            said = _SELF.search(folded, block.start, min(block.end, block.start + _LEAD_LENGTH))
            kind = find_kind_of_work(said[0][-1], folded) if said is not None else None
            if said is not None and kind is not None:
                return AgencyState(said[0], kind, "single", place.code, said.span(), "document", "agency.line_of_work")
        return None

    @staticmethod
    def _speaks_of_itself(folded: str, blocks: list[layout.Block]) -> bool:
        """Tell whether the first paragraphs say 我局 or 本院."""
        return any(
            _SELF.search(folded, block.start, min(block.end, block.start + _LEAD_LENGTH)) for block in blocks[:_LEAD]
        )

    def _signed(self, folded: str, blocks: list[layout.Block], place: PlaceState | None) -> AgencyState | None:
        """The agency that signs a notice at its end with the day, or heads it with the day."""
        home = place.code if place is not None else None
        for group in (blocks[-3:], blocks[:3]):
            if not any(_DAY.search(folded, block.start, block.end) for block in group):
                continue
            for block in group:
                day = _DAY.search(folded, block.start, block.end)
                start, end = block.start, day.start() if day is not None else block.end
                start += len(folded[start:end]) - len(folded[start:end].lstrip())
                line = folded[start:end].rstrip()
                if not _SIGNED.fullmatch(line):
                    continue
                for mention in self._mentions.find(folded, folded, start, start + len(line)):
                    whole = mention.span == (start, start + len(line))
                    if whole and mention.kind not in ("region", "anaphor"):
                        code = mention.region_code or self._resolver.place_code(mention, home, home)
                        return AgencyState(
                            mention.text, mention.kind, mention.scope, code, mention.span, "document", "agency.signed"
                        )
        return None

    @staticmethod
    def _dated(folded: str, blocks: list[layout.Block]) -> Published | None:
        line = layout.find_dateline(folded, blocks)
        return Published(*line[:3]) if line is not None else None

    def _home(
        self,
        region: str | None,
        title: str | None,
        folded: str,
        blocks: list[layout.Block],
        searched: dict[Span, list[Mention]],
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
        press: set[str] = set()
        ours: list[Mention] = []
        for block in blocks[:_LEAD]:
            if block.kind == layout.FURNITURE:  # a by-line
                line = self._mentions.find(folded, folded, block.start, min(block.end, block.start + _LEAD_LENGTH))
                press.update(m.region_code for m in line if m.region_code and _CALLED_BY.match(folded, m.span[1]))
        for block in [block for block in blocks if block.kind != layout.FURNITURE][:_LEAD]:
            stop = min(block.end, block.start + _LEAD_LENGTH)
            dateline = _DATELINE.match(folded, block.start, stop)
            searched[block.start, stop] = self._mentions.find(folded, folded, block.start, stop)
            found = innermost(searched[block.start, stop])
            ours += [m for m in found if m.level in _LOCAL_LEVELS and not m.region_code and _OURS.match(m.text)]
            codes = [(m.region_code or (COUNTRY if m.level == "country" else ""), m) for m in found]
            # 科龙电器 is known to be of a city; the news of it is not.
            codes = [(c, m) for c, m in codes if c and (m.kind != "enterprise" or m.place is not None)]
            called = [m for _, m in codes if _CALLED_BY.match(folded, m.span[1])]
            press.update(m.region_code for m in called if m.region_code)
            codes = [one for one in codes if one[1] not in called]
            if codes and _SUBTITLE.match(folded, block.start):
                code, mention = codes[0]
                return PlaceState(mention.text, code, mention.span, "document", "region.subtitle")
            ahead = dateline.end() if dateline is not None else block.start
            named += [one for one in codes if one[1].span[0] >= ahead]
            sent += [one for one in codes if one[1].span[0] < ahead]
        # Where an agency sends its news from is the place of the news only where nothing else is.
        named = named or sent
        # 成都商报讯　国家统计局成都调查队公布…: a paper that writes of its own city.
        named = [one for one in named if one[0] in press] or named
        if ours and named and ours[0].span < named[0][1].span and all(code == COUNTRY for code, _ in named):
            return None  # 全市生产总值增长8%，比全国高1个百分点: of a city that the text does not name
        provinces = {self._gazetteer.up(code, "province") for code, _ in named} - {""}
        if named and len(provinces) <= 2:
            first, mention = named[0]
            province = self._gazetteer.up(first, "province")
            code = self._gazetteer.common(code for code, _ in named if self._gazetteer.within(code, province)) or first
            mention = next((one for found, one in named if found == code), mention)
            return PlaceState(mention.text, code, mention.span, "document", "region.lead")
        return None

    def _titled(self, title: str | None, place: PlaceState | None, of_itself: bool) -> AgencyState | None:
        """The agency that a title in the metadata names: 安徽省政府 in 2026年安徽省政府工作报告."""
        if not title:
            return None
        told = bool(_REPORT.search(title) or _TALK.search(title))
        itself = of_itself or _OF_ITSELF.search(title) is not None
        folded = _REPORT.sub("", title)
        venue = _VENUE.search(folded)
        for mention in self._title_mentions(title):
            if venue is not None and mention.span[0] >= venue.start():
                break
            opens = _OPENS.search(folded, max(0, mention.span[0] - 6), mention.span[0])
            heads = mention.span[0] <= 1 or (mention.place is not None and mention.place[0] <= 1)
            if opens is not None and not heads:
                heads = bool(opens["colon"]) or _SKETCH.match(folded, mention.span[1]) is not None
            publishes = heads and (itself or PUBLISHES.match(folded, mention.span[1]) is not None)
            if not told and not of_itself and not publishes and not (heads and self._tells_of_one(mention, folded)):
                continue
            if mention.kind not in ("region", "anaphor") and not STATISTICIANS.search(mention.text):
                rule = "agency.title" if told or itself else "agency.publisher"
                home = place.code if place is not None else None
                code = mention.region_code or self._resolver.place_code(mention, home, home)
                if mention.kind == "enterprise" and home and code and self._gazetteer.within(home, code):
                    code = home  # 浙江恒远机械股份有限公司 in a text of 台州
                if not (told or of_itself or publishes) and code != home:
                    continue  # 昭觉县公安局… above news of the whole province
                scope = "system" if rule == "agency.publisher" and is_supreme(mention.kind, code) else mention.scope
                return AgencyState(mention.text, mention.kind, scope, code, None, "metadata", rule)
        if "政府工作报告" in title and place is not None:
            # A report of the government of the place, which the title leaves out.
            return AgencyState("政府", "government", "single", place.code, None, "metadata", "agency.title")
        return None

    @staticmethod
    def _tells_of_one(mention: Mention, title: str) -> bool:
        """西宁市房产局调度住房保障工作: a title that begins with an organ of a city or county tells what that organ did."""
        local = mention.region_code not in (None, COUNTRY) or mention.level not in ("", "country", "abroad")
        told = local and mention.kind != "other" and mention.rule != "agency.list"
        return told and (_STORY.match(title, mention.span[1]) is None or title.startswith("来自", mention.span[0] - 2))

    def _title_mentions(self, title: str | None) -> list[Mention]:
        if not title:
            return []
        folded = _REPORT.sub("", title)
        return self._mentions.find(folded, folded, 0, len(folded))
