"""Decisions on modality: targets, plans and rules against facts."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.firsts import Sieved, reach
from reformextract.lexicon import Lexicon
from reformextract.quantities.bounds import CAPPED

#: What 将 stands before where it speaks of what is to come: adverbs, prepositions, verbs; with any other word it is 把.
_COMING = (
    "再|还|会|至少|能|可(?!疑)|首次|首批|继续|陆续|逐步|逐年|进一步|重点|全面|统一|同步|努力|力争|确保|分[步批期阶]|每年|在|于|从|自|对|向|与|以|用|为|是|有|按|由|通过|根据|围绕|紧扣"
    "|[今明后20]|加[开快大强]|招[募收聘录]|投[资入用放产]|建[设成起立]|新[建增设开]|增[加开设投至]|减[少至]|达|实[现施行]|推[进动出广]|持续|提[升高供]|超|突破|下[降调]|上[升涨调]|增长|降[低至到]|升[至到]|运[送输]"
    "|发[送放行]|接[待收]|举[办行]|召开|开[展工通设办]|组[织建]|启动|安排|拨|培[训育养]|引进|改[造建]|关[闭停]|淘汰|处[以罚置]|支[付持出]|补[贴助]|收取|征收|录[取用]|设|完[成工]|竣工|覆盖|惠及|受益|带动|解决|清理"
    r"|整[治改]|抽查|检查|巡[察视]|成立|打造|扶持|扩[大建]|缩[短小]|压[缩减]|迎|进[入行]|拥有|形成|到(?=[\d今明后])|容纳|满足|减[免轻]|派|选[派拔]|种植|出[台资动]|采[取用]|落实|承担|审[理结]|办理|服务|救助|帮扶|消[除化]|争取"
)
_STRONG = Sieved(
    rf"力争|确保(?<!为确保)(?!了)|争取(?=到(?:\d{{2,4}}年|[今明后年本“\"])|[在用把使年实达早今明后])|力求|目标(?:是|为|定为|设为|设定为|定在)|目标任务(?<!完成目标任务)(?<!超额目标任务)(?=是|为|:|[\u4e00-\u9fff]{{0,8}}(?:\d|\Z))(?![的数均]|完成|全[部面])|预期目标|(?<![虚模草比])拟(?=[投建新招于安增减改实出拨用向在对组购发收引设选推培打扩关开])"
    r"|计划(?<![生容动展年划业高工比成超占按照”\"入]计划)(?<![年月制]度计划)(?![的地完生总外内单指经期,，。;”」\"、和由数名目书\d]|投资(?:进度|额|收益))(?<!符合计划)(?<!达到计划)|计划(?<![按照据度比超成]计划)(?=完成(?!率|情况|数|[\d的了,;。、])[\u4e00-\u9fff“”]{2,12}(?:\d|\Z))|[今明后]年计划(?=[招建投实新生发组培改]|完(?!成[率情]))|预计|有望|预期(?<!超预期)(?<![好高低逊优]于预期)(?<!符合预期)(?<!达到预期)(?=增长|下降|达到?|完成|实现|为|\Z)"
    rf"|努力(?:实现|使|达到)|提出[,，]?到|(?:报告|报告中|规划|方案)提出[,:]|提出[,:](?=[^,;。]{{0,14}}(?:再[降增提]|下降|降低|提高|达到|保持|控制|不少于|不低于))|[定立]的(?:目标)?是|打算(?=[今明年在把将投建新再用从到对向为给添买购办请])|瞄准(?=[^,;。]{{0,10}}\Z)|承诺(?=[将在到年今明向对为全])|约定(?<!按约定)(?<!合同约定)(?=[,:\u4e00-\u9fff])|[商谈议]定(?=[,:\u4e00-\u9fff])|早日(?=[实达提突])|预算(?:收入|支出)?安排|下一步(?=[,:将拟要会我该本全各])|接下来[,:]|(?:(?<![之的关])规定|要求(?<!工作要求)(?<!任务要求)(?<!标准要求)(?<!部署要求)(?<!目标要求)(?<![总新]要求)(?<!有关要求)(?<!相关要求)(?<!具体要求))[,，:]|务必|按照?(?:计划|规划|方案|部署安排)[,:]|(?<![已共功场法并时又曾便就成])(?<![先最然随]后)将(?={_COMING})"
)
#: 按照省委要求，…: what was done as it was asked for.
_AS_ASKED = re.compile(r"[按依遵]|根据|符合|落实|对照|围绕|贯彻|针对|响应")
#: 100余个小区将分步推进: behind the figure.
_WILL_AFTER = re.compile(rf"[^,;。:\d]{{0,10}}?(?<![已共功场法并时又曾便就成])(?<![先最然随]后)将(?={_COMING})")
#: 将在家中藏匿的两名嫌疑人抓获: 将 is 把.
_DISPOSES = re.compile(
    r"将[^,;。]{2,40}?(?:抓获|抓捕|查获|制服|控制|解救|救出|救起|带回|带走|逮捕|刑拘|拘留|缴获|扣押|没收|查扣|拦下|拦截|捕获|击毙|送医|送往医院|移送|遣返|缉拿|捉拿)(?:归案|到案)?(?=[,;。]|\Z)"
)
_NOT_ALLOWED = ("不得", "不准", "不应", "不可", "不许")
_WEAK = re.compile(
    r"(?:^|[,;:。，])[^,;:。]{0,20}?(?:(?<![主重首必只需简纲紧概摘纪均常])(?<!往往)(?<!一[年天月次趟个])(?<![个原]月)(?<!以前)(?<!过去)(?<!原来)(?<!通常)要(?![素求案闻点跑花等走赶低高付坐排比约塞员犯道件饭硬]|做(?![到好强大实优精])|少得?多|多得?多)|须|应当|不得|必须|应(?=[不达]))"
)
#: What every match of it ends with, quick to look for.
_MUST = re.compile(r"要|须|应|不得")
_AIM_AFTER = re.compile(
    r"(?:[、和及][^,;。、]{0,16}?\d[\d.]*%){0,3}(?:左右|以上|以内|以下)?的?(?:预期|年度|全年|计划|既定|约束性|改善|减排|考核|增长|下降|控制|规划|预定|发展)?(?:目标|任务)(?!数|完成|逃犯|人[员群物]|对象|群体|客户|市场|车辆|区域|.{0,4}(?:完成|超额))"
)
#: 国家规定的5%的限额, 超过计划增长4%的要求: a bound that somebody set.
_SET = re.compile(r"(?:规定|要求|确定|核定|下达|限定|设定|明确|提出|计划)[^,;。]{0,14}\Z")
#: 完成全年800万新增就业目标的81%: what is aimed at, and how much of it was done.
_WHOLE_AIM = re.compile(r"(?:完成|达到|实现|占)了?(?:全年|年度|今年|全部|\d{4}年)?\Z")
_AIMED_AT = re.compile(r"[\u4e00-\u9fff]{0,10}?(?:目标|任务|计划)的")
#: 比“十五”计划目标3000亿元超过1070亿元: what an aim was.
_ABOVE_AIM = re.compile(r"(?:比|较|高于|低于)[^,;。\d]{0,14}?(?P<aim>(?:目标|任务|计划)(?:值|数)?的?)\Z")
#: 高于预期目标2.4个百分点, 比年初18%的目标高2.4个百分点: by how much an aim was passed or missed.
_PAST_AIM = re.compile(
    r"(?:[高低快慢优好]于|超过|超出|超额|[比较])[^,;。]{0,24}?(?:目标|任务|计划|预期|指标)(?:值|数)?[高低多少快慢超出了约近]{0,4}\Z"
)
_LIMIT_AFTER = re.compile(
    r"(?:左右|以上|以内|以下)?(?:的?(?:上限|下限|限额|限值|红线|警戒线|考核线|目标值)|的(?:限制|门槛|要求|标准))(?!化)"
)
#: What these two begin with, behind a figure.
_AFTER_STARTS = frozenset().union(*(reach(pattern.pattern).firsts or () for pattern in (_LIMIT_AFTER, _AIM_AFTER)))
#: 每名民警每月走访不少于20户, 凡举报属实的，最高奖励20万元: a rule for each.
_EACH = re.compile(r"(?:每(?![次天日趟]|年来)|(?:\A|[,;:“])凡(?![是事响客]))[^;。]{1,30}\Z")
_BOUNDS = ("不少于", "不低于", "不超过", "不高于", "不过", "不多于", "不得")
_AT_MOST = ("最高奖励", "最高补助", "最高补贴", "最高可奖", "最高罚", "最高可获", "最高罚款")
_CAPS = ("最高", "最长", "最多", "最高可", "最高不超过")
_DONE_EACH = re.compile(r"平均|实际|已|均|都|[了过](?!程|渡|节|去|户)|累计|突破|[有达]到?\Z")
#: 由12%提高到20%: what it is before the aim is reached.
_FROM = re.compile(r"[由从](?:目前|现在|现行|现有|今年|去年|上年|原来|原先|\d{4}年)?的?\Z")
_FROM_TO = re.compile(r"[^,;。\d]{0,6}[到至为]")
#: 要31个月才能消化: how long it takes.
_ONLY_THEN = re.compile(r"[^,;。]{0,6}?(?:才能?|方能?)(?=[\u4e00-\u9fff])")
#: 充一次电要2元, 办证要5天: what it takes.
_COSTS = re.compile(r"(?:元|块钱?|天|小时|分钟|个月)\Z")
#: 以前一趟煤送到港口要两天: how it was.
_ONCE = re.compile(r"(?<![底末日月年])以前|过去(?!的)|原来|从前|往年|那时|当时|当初|往常")
#: 预计一季度亏损4300万元，上年同期盈利1190万元: a time that is over.
_OVER = re.compile(r"[,;(](?:而|但)?(?:上年|去年|前年|同期|上季|上月)")
#: 今年的主要预期目标是: what follows in the paragraph is aimed at.
_AIMS = re.compile(
    r"(?:预期|工作|发展|奋斗|总体|任务)目标(?:任务)?(?:是|为|:)|目标(?:任务)?是|主要任务(?:是|为)|(?:路线图|任务书|时间表|任务清单)[^,;。]{0,10}:|建议(?:如下)?:\Z"
    r"|(?:定下|确定|提出|部署|下达|明确|安排)了?[^,;。:]{0,20}(?:实事|项目|任务|目标|指标)(?:,?分别(?:是|为)|,?即)?:"
    r"|报告(?:中)?(?:给出|提出|部署|明确|安排|确定|列出)了?(?:今年|全年|\d{4}年)?[^,;。:]{0,14}(?:任务|目标)[。:]\Z"
)
#: What each of these holds, quick to look for.
_AIM_WORDS = re.compile("目标|任务|路线图|时间表|建议|项目|实事|指标")
#: What a year is to bring, told in its January; and what happened in its first days: 今年首场招聘会.
_TASKS = re.compile(
    r"(?:新[增建改开]|扩建|建[成设]|完成|改造|招[收聘录生]|培[训育]|实现|增长|安排|筹[集措]|开工|实施|推进|引进|打造|治理|拆除|解决|下降|提[升高])[^,;。:]*\Z"
)
_FIRST = re.compile(r"首[场批个次趟班列届例日轮季]|第一|开[年门局]|元旦|春运|原来|现有|共有")
_NEAR = 24
_AHEAD = dt.timedelta(days=15)
#: What has begun and lasts less is under way, and not planned.
_TERM = dt.timedelta(days=190)
_DONE = re.compile(r"[了过](?=\Z|[^,;]{0,8}\Z)|累计|已(?!经批准)|先后")
_FACT = re.compile(r"超额完成|[,;]当[天日]|只有|仅有|已|了(?=\Z)|实际|完成(?=\Z)")


class ModalityTable:
    """Reads modality with the headings of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._target = re.compile("|".join(map(re.escape, lexicon.words("target_heading"))))
        self._review = re.compile("|".join(map(re.escape, lexicon.words("review_heading"))))

    def of_heading(self, text: str) -> str | None:
        """Return what a heading says of the figures below it, or None."""
        if self._review.search(text):
            return "actual"
        return "target" if self._target.search(text) else None

    def opens(self, sentence: str) -> int:
        """Return where a sentence begins to set aims for the rest of its paragraph, or -1: 今年的工作目标是：…."""
        aims = _AIMS.search(sentence) if _AIM_WORDS.search(sentence) is not None else None
        return aims.end() if aims is not None else -1

    def read(
        self,
        folded: str,
        start: int,
        at: int,
        after: int,
        section: str | None,
        end: dt.date | None,
        begin: dt.date | None,
        today: dt.date | None,
        *,
        annual: bool = False,
    ) -> tuple[str, tuple[int, int] | None, str]:
        """Return modality, cue and the decision's name.

        Args:
            folded: the document, folded.
            start: where the sentence begins.
            at: where the quantity begins.
            after: where it ends.
            section: what the section's heading says.
            end: last day of the period in force.
            begin: first day of the period in force.
            today: the day of publication.
            annual: whether the document is a report at the beginning of a year.
        """
        rfind = folded.rfind
        part = max(
            start, rfind(";", start, at) + 1, rfind("而", start, at), rfind("但", start, at), rfind("不过", start, at)
        )
        before = folded[part:at]
        start = part
        found = None
        for match in _STRONG.finditer(before, 0, len(before)):
            if match[0][:2] in ("要求", "规定") and _AS_ASKED.search(before, _clause(before, match), match.start()):
                continue
            if match[0] == "将" and _DISPOSES.match(folded, part + match.start()) is not None:
                continue
            found = match
        if found is not None and (_is_start(folded, before, after) or _OVER.search(before, found.end())):
            found = None
        if found is not None and found[0] == "预计" and end is not None and today is not None and end < today:
            found = None  # 预计2012年实现地区生产总值1346亿元, told when the year is over: as good as a fact
        points = folded.endswith("百分点", at, after)
        if points and _PAST_AIM.search(before[-40:]) is not None:
            return "actual", None, "modality.actual"
        if found is not None and not _FACT.search(before[found.end() :]):
            return "target", (start + found.start(), start + found.end()), "modality.target_word"
        if today is not None and _lies_ahead(begin, end, today) and not _DONE.search(before):
            return "target", None, "modality.future"
        if annual and today is not None and _is_year(begin, end, today) and not _DONE.search(before):
            return "target", None, "modality.this_year"
        first = today is not None and today.month == 1 and _is_year(begin, end, today) and section != "actual"
        tasks = _TASKS.search(before[-_NEAR:]) if first else None
        if tasks is not None and _FIRST.search(before) is None and not _DONE.search(before):
            return "target", None, "modality.january"  # 今年新增学位1万个, in January
        past = end is not None and today is not None and end.year < today.year
        if section == "target" and not past:
            return "target", None, "modality.section"
        if folded.startswith(_NOT_ALLOWED, at):
            return "target", (at, at + 2), "modality.must"
        bound = folded.startswith(_BOUNDS, at) or before.endswith(_AT_MOST)
        if bound and (each := _EACH.search(before[-40:])) and not _DONE_EACH.search(each[0]):
            return "target", (at, at + 2), "modality.rule_for_each"
        if before.endswith(_CAPS) and CAPPED.search(before[-16:]) is not None:
            return "target", (at - 2, at), "modality.cap"
        follower = folded[after : after + 1]
        bounds = _LIMIT_AFTER.match(folded, after) if follower in _AFTER_STARTS else None
        if bounds is not None and _SET.search(before[-24:]) is not None:
            return "target", bounds.span(), "modality.limit_set"
        whole = _AIMED_AT.match(folded, after)
        if whole is not None and _WHOLE_AIM.search(before[-12:]) is not None:
            return "target", whole.span(), "modality.aim_after"
        if (aim := _ABOVE_AIM.search(before[-24:])) is not None:
            return "target", (at - len(aim["aim"]), at), "modality.aim_before"
        named = _AIM_AFTER.match(folded, after) if follower in _AFTER_STARTS else None
        if named is None and folded.find("将", after, after + 12) >= 0:
            named = _WILL_AFTER.match(folded, after)
        if named is not None:
            return "target", named.span(), "modality.aim_after"
        weak = _WEAK.search(before) if section != "actual" and _MUST.search(before) is not None else None
        if weak is not None and (
            _ONCE.search(before[-40:]) is not None
            or _is_start(folded, before, after)
            or (weak.end() == len(before) and _ONLY_THEN.match(folded, after) is not None)
            or (before.endswith("要") and _COSTS.search(folded, at, after) is not None)
        ):
            weak = None
        if weak is not None and not _FACT.search(before[weak.end() :]):
            return "target", (start + weak.end() - 1, start + weak.end()), "modality.must"
        return "actual", None, "modality.actual"


def _clause(text: str, match: re.Match[str]) -> int:
    """Return where the clause of a match begins."""
    return max(text.rfind(mark, 0, match.start()) for mark in ",;:。") + 1


def _is_start(folded: str, before: str, after: int) -> bool:
    """Tell whether a figure is what something is today that is to become another: 12% of 由12%提高到20%."""
    return _FROM.search(before[-8:]) is not None and _FROM_TO.match(folded, after) is not None


def _is_year(begin: dt.date | None, end: dt.date | None, today: dt.date) -> bool:
    """Tell whether a period is the whole year of a day: 今年, and neither 今年以来 nor 一季度."""
    return begin == dt.date(today.year, 1, 1) and end == dt.date(today.year, 12, 31)


def _lies_ahead(begin: dt.date | None, end: dt.date | None, today: dt.date) -> bool:
    """Tell whether a period is still to come, or ends in a year to come: 年底前，建成法庭9个."""
    if begin is not None and begin > today:
        return True
    if end is None or end <= today:
        return False
    if begin is not None and end - begin < _TERM:
        return False  # the autumn term of a school, in October
    return end.year > today.year or (begin is None and end - today > _AHEAD)
