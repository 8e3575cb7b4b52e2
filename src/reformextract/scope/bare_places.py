"""What a bare place means as the subject of a clause: its government, its courts, or only where something is."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

from reformextract.metrics.phrases import PhraseTable
from reformextract.models import Mention
from reformextract.regions import COUNTRY, Gazetteer
from reformextract.scope.agencies import ACTS, JUDICIAL, NOBODY, OWN_DOING, SITE, SYSTEMS, TOWN, is_local
from reformextract.scope.nature import BEFALLS
from reformextract.scope.state import AgencyState, Event, PlaceState, Span, Standing, latest

#: 西安地铁开通，全年完成投资845亿元: the year's sum is that of the place reported on.
_WHOLE_YEAR = re.compile(r"(?<=[,;])(?:全年|年末)")
#: A place that does something, a time and adverbs between them aside.
_ACTS_NOW = re.compile(
    rf"(?:[今去前明]年(?:以来|[上下]半年)?|近[\u4e00-\u9fff\d]{{1,3}}年来?|\d{{4}}年|目前)?(?:{ACTS.pattern})"
)
_PART_OF_YEAR = re.compile(
    r"(?:[今去前]年)?(?:第?[一二三四]季度|前?[一二三]季度|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?月|\d{1,2}月份?|(?:今|去|前)年)"
)
#: 我县 in a title.
_OURS = re.compile("我[省市县区州旗盟]")
#: What stands before a deed that goes on with what a place did: 目前,已建成…; 同时,….
_BETWEEN = re.compile(
    r"[\s,]*(?:[一二三四五六七八九十]是|第[一二三四五六七八九]|其[一二三四五])?[\s,:]*(?:同时|此外|另外|并|还|现|今后|其间)?[\s,]*"
)
_DEED = re.compile(
    rf"{_BETWEEN.pattern}(?:[共已还又再将]|累计|先后|同时|全面|大力|积极)*(?:{ACTS.pattern}|[开复]工|竣工|解决|落实|完善|增加(?!值)|新增|建设(?!用地)|打造|推进|压缩|购置|发展|实施|启动)"
)
#: 结合年审工作,组织…: what a sentence without a subject begins with before its deed, or nothing.
_LEADS = re.compile(
    rf"{_BETWEEN.pattern}(?:(?:结合|围绕|通过|按照|根据|针对|依托|利用|借助|着眼|聚焦|坚持|采[取用]|联合|会同|与|为了?|以|把)[^,。;]{{2,40}},)?(?:[共已还又再将]|累计|先后|同时|全面|大力|积极|继续|新)*(?=[\u4e00-\u9fff])"
)
#: Organs beside whose news a place that acts is its government.
_PARTIES = frozenset({"party_committee", "congress"})
_RULING = _PARTIES | {"government"}
#: Kinds whose work is of all of a place, where it tells what was done there.
_LINES = frozenset({"political_legal_committee", "justice", "mediation", "legal_service"})
#: 本市绿豆价格, 本市的中小学生: what is there does it, or nobody.
_OWN = frozenset({"本市", "本省", "本县", "本区"})
_MARKET = re.compile(
    r"最[大高多低小]的|[^,。;\d]{0,10}?(?:价格|均价|报价|房价|菜价|肉价|油价|物价|票价|气温|降水|降雨)|的?(?:市民|居民|中小学生|大学生|消费者|考生|老人|孩子|农民|村民|网民|企业家)"
)
#: 铁西区一家食堂: somebody there, not the place.
_SOMEBODY = re.compile(
    r"\d+(?:\.\d)?级(?:以上)?地震|(?!举办|承办|主办|开展|筹办|组织|召开|启动|连续|成功)[\u4e00-\u9fff]{0,6}?(?:马拉松|博览会|艺术节|电影节|音乐节|文化节|旅游节|车展|书展|运动会|锦标赛|公开赛|邀请赛)|的?[一某](?:家|名|位|所|对|户|辆|艘|架|列|头|条|只|群|[\u4e00-\u9fff]{0,4}(?:侧翻|沉没|坠毁|起火|爆炸)|[\u4e00-\u9fff]{0,2}(?:矿|厂|小区|工地|企业|公司|学校|酒店|宾馆))|区?某[镇乡村县局]|籍"
)
#: A place that is or has something does nothing.
_STATE = re.compile(
    r"“|(?:目前|现|共|原|也|还|素|地|只|仅|仍)?(?:是|有|下?辖|下设|位于|地处|位居|(?!\d{4}年)\d|[一二两三四五六七八九十百千]{1,3}[多余]?[万千百亿]|拥有|人均|常住|户籍|面积)"
)
_IS = re.compile(r"(?:目前|现|也|还|素)?(?:是|现有|位于|地处|位居|拥有|常住|户籍|面积)")
_RANKED = re.compile(
    r"(?:排名|位居|名列|位列)?(?:第(?:[一二三四五六七八九十\d]++)(?!季|轮|批|次|产业|产|届|期|个|[十\d])|首位|前\d|领先|倒数)"
)
#: What only a government does, also that of a country.
_PAYS = re.compile("投入|安排|拨付|筹措|出台|选派")
#: 杭州站, 宁波港: what is called by the place.
_STATION = re.compile("[东西南北]?(?:站(?!位|点|长)|港(?!澳)|机场|口岸|电厂|矿区)")
#: What a full name of a place ends with, and so far behind it a deed is looked for.
_LEVEL_ENDS, _NEAR = "省市县区州盟旗", 16
#: What goes on behind a place that acts itself: a mark, a time, an adverb, a verb.
_GOES_ON = re.compile(
    rf"[^\u4e00-\u9fff]|\Z|[今去前明]年|近[年日期]|日前|昨|目前|截至|自|从|到|在|以|对|把|将|为|向|被|靠|通过|依托|围绕|聚焦|按照|坚持|调整|等[待候]|分别"
    rf"|连续|继续|保持|一度|一直|始终|全面|率先|积极|大力|持续|不断|着力|加快|及时|统筹|首[次创批]|打造|构建|启动|{ACTS.pattern}"
    r"|谋划|推进|落实|招引|盘活|扶持|兑现|腾退|绿化(?!率|面积)|建设(?!用地|[局厅])|续建|[开复]工|竣工|验收|削减|优化|补贴|减税|生产(?!总值|企业|线)|[进出]口(?!总|额|值|货)|调派|配套|实现|增加(?!值)"
    r"|作为|紧紧|牢牢|紧盯|紧扣|紧抓|立足|抢抓|抓[好住实紧]|狠抓|奋力|结合(?!部|带)|针对|强化|突出|探索|深化|加强|严[守控查格抓]|压[实紧]|健全|完善|因[地势企]|多措并举|多[点管渠]|认真|坚决|高度|充分|发挥|有序|借助"
    r"|瞄准|牢固|践行|秉[承持]|破解|破除|攻坚|打[好响通]|擦亮|做[好优实细]|用[好活足]|念好|走[出好]|着眼|优先|[兜筑织扎]牢|[守稳]住|引导|鼓励|支持|动员|督促|开足|创新(?![\u4e00-\u9fff]{0,2}[中投园平基主能产型人券企驱大成创院团城示联])"
    r"|减少|节能|罚款|疏浚|提升|升级|申报|获批|获评|入选|输送|援建|结对|包联|联系|服务(?![业站区]|中心)|保障(?!房|性)|供养|代[缴发]|核[减销]|入[库围]|提供|解决"
)
#: What happens in all of a place, of which only the police tell as of their own work.
_INCIDENTS = re.compile(
    r"(?:共|累计|已|仅|刑事|治安|道路|生产|安全|各类|较大|重特大|亡人|[一般])*(?:发生(?!率)|警情|发案|交通事故|事故|火灾|火警|命案|越级访|越级上访|赴省|进京)"
)
#: 广东雄居金牌榜首, 湖北以2:1战胜河南: what a team of the place did.
_PLAYS = re.compile(
    r"[^,。;]{0,14}?(?:[金银铜奖]牌|冠军|亚军|季军|夺冠|\d+[金银铜](?![额融行属])|折桂|夺魁|夺金|摘金|揽金|揽[一二两三四五六七八九十\d]+金|战胜|击败|力克|不敌|险胜|横扫|逼平|完胜|团体总分)(?!旅游|示范|企业|产品|服务|导游|店|讲解|农)"
)
#: 普宁端掉窝点9个, 衡水审结案件9件: what only one kind of organ does.
_ONLY_THEY = re.compile(
    r"(?:今年(?:来|以来)?|去年|日前|近日|[今昨]日|[今昨]天|连续|成功|共|累计|已|先后|又|再|一举|集中|公开|依法|首次)*"
    r"(?:(?P<police>端掉|捣毁|打掉|破获|侦破|抓获|刑拘|缉获|铲除[^,。;]{0,6}团伙)|(?P<court>审结|执结|开庭审理|公开审理|公开宣判|集中宣判|宣判|一审宣判|一审判处)|(?P<procuratorate>批捕|批准逮捕|提起公诉|起诉(?!到|至|率)))"
)
#: 全市发生交通事故9起: nobody's, whoever tells of it.
_ACCIDENTS = re.compile(r"(?:共|累计|已|仅)*(?:发生[^,。;\d]{0,8}?(?:事故|火灾|火警)|(?:道路)?交通事故|火灾|亡人)")
#: 北京占75.2%: what part of something is there.
_SHARES = re.compile(
    r"[仅约只就共]?占(?![领地道用卜])|(?:分别|各|均|也|则|环比|同比|较上月|较上年)*(?:上涨|下跌|回落|涨幅|跌幅|涨价|降价|持平|微涨|微跌)"
)
_CLAUSE_MARK = re.compile(r"[,;。]")
#: How far the figure of the clause before moved.
_MOVED = re.compile(
    r"[降增涨跌]幅|增速|[同环]比|[比较](?:上年|去年|前年|上[季月]|年初)|(?:增长|下降|增加|减少|提高|上升)\d"
)


class BarePlaces:
    """The bare places of one document as the walk goes on."""

    def __init__(self, phrases: PhraseTable, gazetteer: Gazetteer, folded: str, standing: Standing) -> None:
        self.phrases = phrases
        self.gazetteer = gazetteer
        self.folded = folded
        self.standing = standing

    def take(self, mention: Mention, place: PlaceState, end: int, agencies: list[Event], places: list[Event]) -> None:
        """A bare place as subject: the organ in force, where it is its place; else that kind of organ there.

        Args:
            mention: the place.
            place: the place that it means.
            end: how far it may hold.
            agencies: what the sentence says of agencies so far; what is decided is added.
            places: what it says of places so far, likewise.
        """
        current = latest(agencies, mention.span[0])
        if current is NOBODY:
            # 郑州站9.8万人，洛阳、商丘…: who acted before somebody or something that does not.
            known = (event.value for event in reversed(agencies) if event.value is not NOBODY)
            current = next(known, None)
        current = current or self.standing.in_force("agency") or self._asked(mention)
        before = self.standing.previous_paragraph
        station = not mention.level and _STATION.match(self.folded, mention.span[1]) is not None
        if station and self.standing.paragraph.agency is not None:
            places.append(Event(mention.span[0], end, place, limited=True))  # 检查站通报，东兴口岸验放旅客9万人
            return
        if mention.text in _OWN and _MARKET.match(self.folded, mention.span[1]):
            self._nobodys(mention, place, end, agencies, places)  # 本市绿豆价格创新高
            return
        if station or _SOMEBODY.match(self.folded, mention.span[1]):
            self._nobodys(mention, place, end, agencies, places)  # 铁西区一家食堂
            return
        police = bool(mention.level) and isinstance(current, AgencyState) and current.kind == "police"
        police = police and _ACCIDENTS.match(self.folded, mention.span[1]) is None
        if mention.level and mention.text[0] == "全" and _INCIDENTS.match(self.folded, mention.span[1]):
            if not police:
                self._nobodys(mention, place, end, agencies, places)  # 全市发生火灾9起
                return
        if mention.level and _RANKED.match(self.folded, mention.span[1]):
            return  # 全市第一: only where one ranks
        if self._is_a_team(mention, current):
            scope = "system" if mention.rule == "region.list" else "single"
            state = replace(self._bare(mention, place, "other", scope), rule="agency.team")
            agencies.append(
                Event(mention.span[0], end, state, limited=True)
            )  # 江西代表团…；广东和湖北分别以47枚、46枚…
            places.append(Event(mention.span[0], end, place, limited=True))
            return
        befalls = not police and BEFALLS.match(self.folded, mention.span[1]) is not None
        if (
            befalls
            or _SHARES.match(self.folded, mention.span[1])
            or (not mention.level and SITE.match(self.folded, mention.span[1]))
        ):
            self._nobodys(mention, place, end, agencies, places)  # 十堰境内汉江长216公里
            return
        label = self.standing.paragraph.place
        if label is not None and label.span == mention.span:
            if not isinstance(current, AgencyState) and ACTS.match(self.folded, mention.span[1] + 1):
                state = self._bare(mention, place, "government", "single")
                agencies.append(Event(mention.span[0], end, state, limited=True))  # 安塞县　聘请监督员9人
            return
        labelled = label is not None  # 四川　昭觉县…: another place's news
        wider = before is not None and mention.level == "country" and before.code != place.code
        several = len(self.standing.acted & JUDICIAL) > 1  # in a story of courts and police a place alone is neither's
        if before is not None and before.kind not in _RULING and not labelled and not wider and not several:
            current = current or before
        named = not mention.level or mention.text[0] in "该我本"
        outsider = isinstance(current, AgencyState) and (is_local(current) or current.kind == "other")
        town = TOWN.match(self.folded, mention.span[1]) if named else None
        if town is not None and (outsider or not isinstance(current, AgencyState)):
            if ACTS.match(self.folded, town.end()):
                kind = "other" if town[0][-1] == "村" else "government"
                state = self._bare(mention, place, kind, "single")
                agencies.append(Event(mention.span[0], end, state, limited=True))  # 北川县曲山镇转移群众9人
            places.append(Event(mention.span[0], end, place, limited=True))  # 资兴市东坪乡降雨量348毫米
            return
        if (
            outsider
            and mention.level not in ("", "town")
            and mention.text[0] == "全"
            and ACTS.match(self.folded, mention.span[1])
        ):
            state = self._bare(mention, place, "government", "single")
            agencies.append(Event(mention.span[0], end, state, limited=True))  # 部队…；全省投入劳力9人
            places.append(Event(mention.span[0], end, place, limited=True))
            return
        if isinstance(current, AgencyState) and is_local(current) and mention.level:
            if mention.text[-1] in "内外" or self.folded[mention.span[1] : mention.span[1] + 1] in "内外":
                places.append(Event(mention.span[0], end, place, limited=True))  # 其中省内3100人: of the school's
                return
            self._nobodys(mention, place, end, agencies, places)  # 全县 is not the hospital's
            return
        if not isinstance(current, AgencyState):
            acts = ACTS.match(self.folded, self._behind_time(mention.span[1]))
            if mention.level == "country" and not _PAYS.search(self.folded, *(acts.span() if acts else (0, 0))):
                acts = None  # 全国完成投资30亿元 is nobody's doing
            doer = _ONLY_THEY.match(self.folded, mention.span[1]) if mention.level != "country" else None
            if doer is not None and mention.text != "中国":
                kind = doer.lastgroup or "police"
                county = self.gazetteer.by_code[place.code].level == "county"
                state = self._bare(mention, place, kind, "single" if county else "system")
                agencies.append(Event(mention.span[0], end, state, limited=True))  # 普宁端掉窝点9个
                places.append(Event(mention.span[0], end, place, limited=bool(mention.level)))
                return
            bare = mention.text != "中国" and (not mention.level or mention.text[0] in "该我本")
            owns = _STATE.match(self.folded, mention.span[1]) or self.folded.startswith("的", mention.span[1])
            bare = bare and not (owns and mention.rule == "region.name")
            ours = bool(mention.level) and mention.text[0] != "我"
            bare = bare and (ours or mention.rule not in ("region.name", "region.level") or self._acts_there(mention))
            if bare or acts:  # 中国中信 is a name, and 中国粮食产量 no one's doing
                state = self._bare(
                    mention, place, "government", "system" if mention.rule == "region.list" else "single"
                )
                agencies.append(Event(mention.span[0], end, state, limited=True))
                self.standing.paragraph.doer = state
            places.append(Event(mention.span[0], end, place, limited=bool(mention.level)))
            return
        beside = is_local(current) or current.kind in ("other", "party_committee")
        if current.code == place.code and beside and not mention.level:
            state = self._bare(mention, place, "government", "single")
            agencies.append(Event(mention.span[0], end, state, limited=True))  # 下一步，衢州要…: not the centre
            return
        if current.code == place.code:
            if mention.text[0] == "全" and current.kind in SYSTEMS and current.scope == "single":
                # 济南市纪委监委…全市共立案: those of the whole place
                state = replace(current, text=mention.text, scope="system", span=mention.span, via="sentence")
                agencies.append(Event(mention.span[0], end, state, limited=True))
            elif mention.level and current.kind in _PARTIES and ACTS.match(self.folded, mention.span[1]):
                state = self._bare(mention, place, "government", "single")  # 县委…；全县投入资金9万元
                agencies.append(Event(mention.span[0], end, state, limited=mention.text[0] != "全"))
            return
        outer = self.standing.in_force("agency")
        if isinstance(outer, AgencyState) and outer.code == place.code:
            agencies.append(Event(mention.span[0], end, replace(outer, via="sentence"), limited=True))
            return
        if current.rule == "agency.bare_place" and current.kind == "government":
            state = replace(current, text=mention.text, code=place.code, span=mention.span, via="sentence")
            agencies.append(Event(mention.span[0], end, state, limited=True))
            places.append(Event(mention.span[0], end, place, limited=True))
            return
        if current.kind == "government" and not mention.level:
            apart = current.code == COUNTRY or not self.gazetteer.within(place.code, current.code or "")
            if self.folded[mention.span[1] : mention.span[1] + 1] == "的" or (
                apart and _STATE.match(self.folded, mention.span[1])
            ):
                agencies.append(Event(mention.span[0], end, NOBODY, limited=True))  # 河南的总人口数 is nobody's doing
            elif not self._reports() and _ACTS_NOW.match(self.folded, mention.span[1]):
                state = self._bare(mention, place, "government", "single")
                agencies.append(Event(mention.span[0], end, state, limited=True))  # 沈阳市今年新建食堂86家
            whole = _WHOLE_YEAR.search(self.folded, mention.span[1], end)
            places.append(Event(mention.span[0], whole.start() if whole else end, place, limited=True))
            return
        if is_local(current) or current.kind == "other":
            counted = self.folded[mention.span[1] : mention.span[1] + 1].isdecimal()
            if counted and self.folded.endswith("其中", 0, mention.span[0]):
                places.append(Event(mention.span[0], end, place, limited=True))  # 招生9人，其中福建省3人: the school's
                return
            self._nobodys(mention, place, end, agencies, places)
            return
        if not mention.level and _IS.match(self.folded, mention.span[1]):
            self._nobodys(mention, place, end, agencies, places)  # 达州是劳务输出大市
            return
        county = self.gazetteer.by_code[place.code].level == "county"
        if current.kind in _PARTIES:
            state = self._bare(mention, place, "government", "single")  # 市委…；全县安排项目9个
            agencies.append(Event(mention.span[0], end, state, limited=True))
            return
        state = self._bare(mention, place, current.kind, "single" if county else "system")
        narrow = mention.level and mention.text[0] != "该" and current.code != COUNTRY
        until = self.clause_end(mention.span[1], end, of_which=True) if narrow else end
        agencies.append(Event(mention.span[0], until, state, limited=True))

    def _nobodys(
        self, mention: Mention, place: PlaceState, end: int, agencies: list[Event], places: list[Event]
    ) -> None:
        """What is told of a place that does nothing there is of the place, and nobody's doing."""
        agencies.append(Event(mention.span[0], end, NOBODY, limited=True))
        places.append(Event(mention.span[0], end, place, limited=True))

    def goes_on(self, start: int, end: int, times: list[Span], agencies: list[Event]) -> None:
        """A sentence that begins with a deed and no subject is of the place that acted before it, or of the title's town.

        Args:
            start: where the sentence begins.
            end: where it ends.
            times: the spans of its times.
            agencies: what it says of agencies; who goes on is added.
        """
        doer = self.standing.paragraph.doer or self.standing.document.doer
        if doer is None or self.standing.in_force("agency") is not None:
            return
        if doer.span is not None and doer.span[0] >= start:
            return  # told of later in this very sentence
        at = start
        for begun, ended in times:
            if _BETWEEN.fullmatch(self.folded, at, begun) is not None:
                at = ended
        deed = _DEED.match(self.folded, at, end)
        if deed is None:
            lead = _LEADS.match(self.folded, at, end)
            led = lead is not None and self.folded.endswith(",", lead.start(), lead.end())
            opens = self.opens_deed if led else partial(self.phrases.opens_verb, self.folded)
            deed = lead if lead is not None and opens(lead.end()) else None
        if deed is not None and not any(event.start <= deed.end() for event in agencies):
            via = "paragraph" if doer.span is not None else doer.via
            agencies.append(Event(start, end, replace(doer, via=via), limited=True))

    def titled(self, title: str) -> AgencyState | None:
        """Return the document's place where its title begins with what it did: 奉节县实施产业扶贫, 我县加快改水.

        Args:
            title: the title, folded.
        """
        home = self.standing.home()
        region = self.gazetteer.by_code.get(home or "")
        if region is None or home == COUNTRY:
            return None
        ours = _OURS.match(title)
        name = ours[0] if ours is not None else region.name if title.startswith(region.name) else region.short
        end = len(name)
        if not title.startswith(name) or not "\u4e00" <= title[end : end + 1] <= "\u9fff":
            return None
        if (
            ACTS.match(title, end) is None
            and _GOES_ON.match(title, end) is None
            and not self.phrases.opens_verb(title, end)
        ):
            return None
        return AgencyState(name, "government", "single", home, None, "metadata", "agency.bare_place")

    def opens_deed(self, at: int) -> bool:
        """Tell whether at an offset stands what somebody does, or how.

        Args:
            at: the offset, behind the name of who does it.
        """
        return self.phrases.opens_predicate(self.folded, at) or _GOES_ON.match(self.folded, at) is not None

    def _behind_time(self, at: int) -> int:
        """Where what a place does begins, behind a part of a year: 我市第三季度发放补贴."""
        time = _PART_OF_YEAR.match(self.folded, at)
        return time.end() if time is not None else at

    def _acts_there(self, mention: Mention) -> bool:
        """Tell whether a name that often begins another (武汉地铁, 郑州富士康) stands for the place itself."""
        at = mention.span[1]
        if self.opens_deed(at) or ACTS.match(self.folded, self._behind_time(at)):
            return True
        full = mention.text[-1] in _LEVEL_ENDS and (len(mention.text) > 2 or mention.text[-1] != "州")
        # 武邑县新农村建设投入9万元, but not 广州市民用液化气每瓶83元
        return full and ACTS.search(self.folded, at, self.clause_end(at, at + _NEAR)) is not None

    def _asked(self, mention: Mention) -> AgencyState | None:
        """记者从省政法委获悉，全省建立综治中心9个: whose work the whole place is asked of."""
        about = self.standing.about
        if about is None or about.start > mention.span[0] or not mention.level or mention.text[0] != "全":
            return None
        asked = about.value
        line = isinstance(asked, AgencyState) and asked.kind in _LINES and ACTS.match(self.folded, mention.span[1])
        return asked if line and isinstance(asked, AgencyState) else None

    def _is_a_team(self, mention: Mention, current: object) -> bool:
        """Tell whether a place stands for its team: in a passage on teams, or by what it did."""
        if mention.level or self.folded.startswith("的", mention.span[1]):
            return False
        if isinstance(current, AgencyState) and current.rule != "agency.bare_place":
            return current.rule == "agency.team" and current.code is not None
        return _PLAYS.match(self.folded, mention.span[1]) is not None

    def _reports(self) -> bool:
        """Tell whether the document is a report of a government, that speaks of places as its own."""
        home = self.standing.document.agency
        return self.standing.bulletin or (home is not None and home.kind == "government")

    @staticmethod
    def _bare(mention: Mention, place: PlaceState, kind: str, scope: str) -> AgencyState:
        """The organ of a kind that a place stands for."""
        return AgencyState(mention.text, kind, scope, place.code, mention.span, "sentence", "agency.bare_place")

    def part_goes_on(self, at: int, end: int, times: list[Span]) -> bool:
        """Tell whether a part of a sentence begins with a deed and names nobody: 发送游客9万人；前四天，售出套票9张.

        Args:
            at: where the part begins.
            end: where the sentence ends.
            times: the spans of its times.
        """
        for begun, ended in times:
            if begun == at:
                at = ended
        while at < end and self.folded[at] in ", ":
            at += 1
        return self.phrases.opens_predicate(self.folded, at) or OWN_DOING.match(self.folded, at) is not None

    def clause_end(self, at: int, end: int, *, of_which: bool = False) -> int:
        """Return where the clause that holds an offset ends, or `end`.

        Those that say how far its figure moved go with it (在北京的招生计划下降为160人，降幅达13%), and with `of_which`
        those with 其中 too.
        """
        mark = _CLAUSE_MARK.search(self.folded, at, end)
        while mark is not None and (
            _MOVED.match(self.folded, mark.end()) or (of_which and self.folded.startswith("其中", mark.end()))
        ):
            mark = _CLAUSE_MARK.search(self.folded, mark.end(), end)
        return mark.start() if mark else end
