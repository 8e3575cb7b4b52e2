"""Decisions on times: which govern what follows, how far, and which only compare.

| time | holds for |
| --- | --- |
| in the title or a heading (years, halves, quarters, 以来) | all below, up to the next heading of that level |
| opening the first paragraph below a heading, or a lead-in without figures | the section |
| opening a paragraph; opening a later sentence (years, halves, quarters, 以来, months) | the paragraph |
| opening a later sentence (days, 目前), or inside a clause | from there to the sentence's end |
| 2019年、2020年, 2019年和2020年分别 | each the figure of its place in the list |
| 由上年的, 从2020年的 | the number that follows, alone |
| 比上年, 较去年同期, 为1997年的2.9倍 | nothing: it compares |
| in brackets | the brackets |
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from reformextract.models import Quantity
from reformextract.periods import Anchor, Days, Published, TimeMention
from reformextract.scope.state import Event, PeriodState

#: Grains that may carry from an opener to its whole section.
CARRYING = frozenset({"year", "half", "quarter", "months", "since", "plan", "range", "years", "decade"})
#: Parts of a year, that are named without it.
PARTS = frozenset({"month", "months", "quarter", "half"})
#: Grains of times that are dates, and not stretches up to now.
DATED = frozenset({"year", "half", "quarter", "months", "month", "day", "festival", "season"})
#: A year that is named.
YEAR = re.compile(r"[\d〇零一二三四五六七八九]{2,4}年|[今去前明本当同次上翌来]年")
#: 每月走访20户: what is done each month has no period of its own.
EACH = re.compile(
    r"(?:每(?<![均对比]每)|(?<=平均)每(?=年))(?:[年月天日周季]|个月|季度|半年)(?!增|递|平均|[\d一二两三四五六七八九十百千万])"
)
#: An average over years.
AVERAGED = re.compile(r"年均|平均每年|每年平均|年平均|年递增")
PAST_YEAR = re.compile(r"(?:过去的?|刚刚过去的?)?一年(?:来|中|里|间)?")
_THESE_DAYS = dt.timedelta(days=10)
_LATELY = dt.timedelta(days=100)
_MONTH_AFTER = dt.timedelta(days=45)
_WEEK_AFTER = dt.timedelta(days=8)
NO_PERIOD = PeriodState("", None, None, "none", None, "sentence", "period.each")

_COMPARES = re.compile(
    r"(?:比|较|同|与|和|跟|相比于?|超过|高于|低于|不及|优于|多于|少于)(?:的|前的|中的|来的)?\Z|(?:比|较)[^,;。]{1,6}的\Z|(?:比|较|与|和)(?:常年|历年|往年|正常年份)的?\Z"
)
_TIMES_OF = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}的)?(?:近|约|将近|超过|逾)?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十点]+)倍|(?:相比|持平|末?相比|水平)|(?:\d{1,3}年)?的?总和"
)
_PLAN = re.compile(
    r"(?:计划(?=的|任务|目标|数|指标|完成率|完成情况|执行|[,;。、\d]|\Z|[增多少高低])|预算(?!执行|草案))(?!(?:全年|共|总)?(?:安排|投资|投入|新建|新增|实施|完成|开工|建设|改造|招|培训|发放|实现|办理|开展))"
)
_HOPED = re.compile(r"[^,;。]{0,4}?(?:想|将|预计|计划|力争|有望|要|目标|任务)")
_COMES_TO = re.compile(r"[\u4e00-\u9fff]{0,12}?[增降升减压缩][少加低高缩]?[到至为](?:了)?")
_HELD_THEN = re.compile(r"(?:年|末|底|初|期|月)[^,;。]{0,5}的\Z")
_HELD = re.compile(r"[^,;。]{0,6}的")
_AIM = re.compile(r"的?(?:目标|任务|计划|预算|指标)")
_MET = re.compile(r"(?:完成|达到?|实现|超额|超过?|突破)了?\Z")
#: 与上周四的巴士意外有关: what happened then, and nothing that is compared.
_OF_EVENT = re.compile(r"的[\u4e00-\u9fff]{0,8}?(?:意外|事故|事件|地震|火灾|爆炸|袭击|案件?|冲突|车祸)")
_IN_BRACKETS = re.compile(r"\([^()\n]{1,20}\)")
_LIKE_THEN = re.compile(
    r"(?:同期)?(?:,|增|减|下降|上升|上涨|提高|降低|回落|多|少|[\u4e00-\u9fff]{2,6}?(?:增加|减少|下降|上升|增长))"
)
_TURNED = re.compile(r"的?(?:持平|[上下][升涨降跌]|增长)(?:转|变|改)")
_AWAY = re.compile(r"(?:由|从|自)\Z")
_EVENT = re.compile(r"会议|大会|报告|第[一二三四五六七八九十]+届")
_REPORTS = re.compile(r"工作(?:情况)?(?:的)?(?:报告|总结)|情况(?:的)?报告")
#: 完成全年目标的30%, 恢复到上年同期的九成八, 相当于上年全年的七成: the whole that a share is of.
_OF_WHOLE = re.compile(r"(?:完成|占到?|相当于|恢复[到至]|达到?|超过?|接近|不到|不足|[只仅]为)了?(?:整个)?\Z")
_SHARE = re.compile(
    r"(?P<whole>[^,;。:]{0,14}?)(?:的|任务|目标|计划|总量|总数|总额|以上|(?<=年)|(?<=年度)|(?<=期))(?:约|近|超过?|不到|逾|将近|接近)?"
    r"(?:\d+(?:\.\d+)?(?:%|成)|百分之|[一二三四五六七八九两]成|[一二三四五六七八九十]+分之|一半|过半)"
)
_DAY = re.compile(r"[日天晚晨早夜号]")
_BACK = re.compile(
    r"[这此其该]期间|同一时期|[当同]年度?\Z|当季|期间\Z|同月|全月|当[月日天]|次[日年]|翌[日年]|届时|同日|此前|此后|[日天月年]后\Z"
)
_MOVES = re.compile(r"[由从自](?!此(?!前))[^由从自,;。]{0,16}\Z")
_TO = re.compile(
    r"(?:以上|左右|多|余)?(?:[^,;。]{0,3}[增降升减高低大小缩展长短落涨跌变调转扩加少快慢多强延提压]|)[到至为成]了?(?:[^,;。]{1,8}的)?[约近第]?\Z"
)
#: Times that only describe: 多年来最低, 新华社北京5月9日电.
_LASTS = re.compile(r"(?:实现|保持|呈)?(?:同比|环比|正|负|双)*(?:攀升|增长|下降|上升|回落|递增|递减|低于|高于|上涨)")
#: 两年翻了一番: how long it took, no period of its own where the year is told.
TOOK_YEARS = re.compile(
    r"(?:[一二两三四五六七八九十]|\d{1,2})年(?:间|内)?(?=(?:共|累计|净|就|便|竟)*(?:翻|增长|增加|提高|上涨|涨))"
)
#: 一年流失40%: a rate by the year, where a time is told.
IN_A_YEAR = re.compile(r"一年(?=[\u4e00-\u9fff])(?![来间里中内前后以多半四])")
#: A day or stretch that counts from a day last named: 同日, 次日, 首月, 此前.
FROM_DAY = re.compile(r"首|此前|[同当次翌][日天晚]|第二天|是日|至此")
#: 晒出2020年知识产权成绩单: what is reported on.
REPORTED = re.compile(r"[^,;。:\d]{0,16}?(?:成绩单|公报|白皮书|年报|报告|账单|数据|战报)[,。;:]")
#: 年底以前化解率要超过九成: what is aimed at by then.
AIMED = re.compile(r"[^,;。]{0,16}?(?:要|将|须|力争|确保|争取|有望|预计|计划)(?![^,;。]{0,12}了)")
#: What goes on with what was told to have happened on a day.
OCCASION = re.compile(
    r"[ \u3000“]*(?:此次|本次(?=共|抽查|检查|监测|行动|活动|调查|检测)|现场(?!办公|会|检查|执法|调解|指导|督|勘|核|教学|培训|观摩|解决|化解|处理|管理)|(?P<meeting>(?:会议|大会)(?:应|实|共))|会上)(?![以之][来前后]|[公发]布|宣布|透露|通报)"
)
#: 目前难以解决的15件: what those are that are counted.
_UNDONE = re.compile(
    r"(?:难以|无法|暂时?(?:不|无法|难)|尚(?:不|无法|难)|还(?:不|无法|难以))[\u4e00-\u9fff]{2,6}的(?:有|共)?\d"
)
_NIGHTLY = re.compile(r"每[日天晚夜周早][^,;。]{0,8}\Z")
_MOST = re.compile(r"(?:以?来|史上)?的?[「“]?(?:最[高低好大多少快严强长短差热旺]|新高|新低|首次)")
_SAME_DAY = re.compile(
    r"[\u4e00-\u9fff]{2}(?:、当[日天]|,[^,;。]{0,4}时间)|[\u4e00-\u9fff]{1,6}?(?:率|的就?(?:占|有|达|超))"
)
#: The figure that another is told to be more or less than: 比上年同期847件少297件.
_BASE_FIGURE = re.compile(r"[约近]?\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,4}?(?:少|多|增|减|下降|上升)[了加少长]?[约近]?\d")
_AGE = re.compile(r"(?:刚|已经?|才|将)?满?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})多?周?岁")
_EFFORT = re.compile(r"的?[\u4e00-\u9fff]{0,4}?(?:努力|奋斗|侦查|攻坚|打拼|摸索|探索|谈判|准备)(?=[,下后])")
_FOUNDED = ("生于", "建于", "立于", "创于", "办于", "设于", "毕业于", "入学于", "下水于", "坐落于")
_ONE_OF = re.compile(r"最|首|第|的(?:第|最|首|新[高低]|历史|一[次件起个项]|唯一|又一)")
#: What is the most of its kind since then, or in the same part of the years since: 1961年以来同期最多.
_MOST_SINCE = re.compile(
    r"(?:的|同期|历史上?|历年|单[日月周季]|[全我本][国省市县区州]|[\u4e00-\u9fff]{2,3}[省市县区州]){1,3}(?:的|同期|历史)?最[大高低多少强长短严早晚]"
)
#: 为近三年最短, 近五年来全省同类案件之最: what the years are named for.
_RECORD = re.compile(r"[^,;。:\d]{0,14}?(?:最(?!近|后|终)|首(?:次|降|例|个)|新高|新低|唯一)")
_MOST_EVER = re.compile(r"(?:为止)?[^,;。:]{0,12}?(?:最|首|唯一)")
#: 顺利实施“十二五”规划。: the plan, and no time of what is told next.
_OF_PLAN = re.compile(r"(?:实施|完成|执行|编制|制定|落实|推进)\Z")
_NO_FIGURE = re.compile(r"(?<=划)[,;][^。!?\n\d]{0,80}[。!?\n]|(?<=划)(?:[。!?\n]|\Z)")
_NUMBERED_STORM = re.compile(
    r"[^,;。\d]{0,12}?(?:第[一二三四五六七八九十\d]{1,3}|首|最[强大])[场号个次股轮波]?[^,;。\d]{0,6}?(?:台风|热带风暴|暴雨|寒潮|冷空气|降雨|大雾|浓雾|降雪|沙尘|洪水|洪峰)(?!救灾|防御|预警|应急|灾害|损失|救援|救助)"
)
_IDLE = re.compile(r"第[\d一二三四五六七八九十]{1,3}[号届](?!公告)|[专急]?电(?![力视话网量]|子)|讯(?!问)")


def compares(folded: str, time: TimeMention) -> bool:
    """Tell whether a time only names what a figure is compared with."""
    before = folded[max(0, time.start - 10) : time.start]
    if _COMPARES.search(before) and not before.endswith(("对比", "占比", "同比")):
        return True
    if before.endswith("同比") and folded[time.start] in "12去上前" and _LIKE_THEN.match(folded, time.end):
        return True  # 同比2021年下降4.9%; 同比去年，火灾起数下降了47.69%
    if before.endswith("与") and time.grain == "day" and _OF_EVENT.match(folded, time.end):
        return False
    beside = _IN_BRACKETS.match(folded, time.end)
    at = time.end if beside is None else beside.end()
    after = folded[at : at + 10]
    if before[-1:] in "由从" and _TURNED.match(after):
        return True  # 由上月持平转为下降0.1%
    return bool(_TIMES_OF.match(after)) or planned(folded, time) or after.startswith("公布的") or of_whole(folded, time)


def of_whole(folded: str, time: TimeMention) -> bool:
    """Tell whether a time only dates the whole that a share is of: 完成全年目标的30%, 恢复到上年同期的九成八."""
    if folded[time.start] not in "到至" and not _OF_WHOLE.search(folded, max(0, time.start - 6), time.start):
        return False
    return _SHARE.match(folded, time.end) is not None


def planned(folded: str, time: TimeMention) -> bool:
    """Tell whether a time only dates a plan that figures are measured by: 年初预算."""
    if _PLAN.match(folded, time.end) is not None:
        return True
    # 已完成全年任务: what is met is no time of what follows.
    aimed = _AIM.match(folded, time.end)
    return aimed is not None and _MET.search(folded, max(0, time.start - 6), time.start) is not None


def idle(folded: str, time: TimeMention) -> bool:
    """Tell whether a time governs nothing: 为多年来最低, 新华社北京5月9日电."""
    text, before = folded[time.start : time.end], folded[max(0, time.start - 12) : time.start]
    most = _MOST.match(folded, time.end)
    if text.startswith(("迄今", "至今")) and _MOST_EVER.match(folded, time.end):
        return True
    return bool(
        _IDLE.match(folded, time.end)
        or (time.grain == "year" and _NUMBERED_STORM.match(folded, time.end))  # 今年影响我国的第一场台风
        or (time.rule == "period.plan" and _OF_PLAN.search(before) and _NO_FIGURE.match(folded, time.end))
        or (most is not None and (most[0][0] not in "最首的" or time.grain not in DATED))  # 去年最多, 达209起
        or (text == "目前" and _UNDONE.match(folded, time.end))
        or _NIGHTLY.search(before)
        or (text.endswith("以来") and _ONE_OF.match(folded, time.end))  # 实施以来的第十七个
        or (text.endswith("以来") and text[0] != "今" and _MOST_SINCE.match(folded, time.end))  # 1961年以来同期最多
        or (text[0] == "前" and before.endswith(("提", "学")))  # 提前6个月公布, 学前一年教育
        or (text[0] == "现" and before.endswith(("发", "体", "实", "表", "呈", "出")))  # 发现有前科
        or folded.startswith(("出生的", "出生于", "生于", "出生,"), time.end)  # 1998年出生的王某
        or (text in ("当天", "当日") and _SAME_DAY.match(folded, time.end))  # 当日扑灭率, 当天调结的占七成
        or _AGE.match(folded, time.end)  # 今年71岁
        or (time.rule == "period.last_years" and _EFFORT.match(folded, time.end))  # 经过近两年的努力
        or before.endswith(_FOUNDED)  # 这家始建于1951年的医院
        or (
            time.rule == "period.last_years"
            and not text.startswith(("过去", "这", "连续", "已连续"))
            and _RECORD.match(folded, time.end)
        )
        or (text.startswith(("连续", "已连续")) and _LASTS.match(folded, time.end))
        or (time.rule == "period.last_years" and folded.startswith("平均", time.end))  # 两年平均增长5%
    )


def owns_number(folded: str, time: TimeMention) -> bool:
    """Tell whether the number that follows a compared time is that time's: 较上年的1:1.21进一步优化."""
    if of_whole(folded, time):
        share = _SHARE.match(folded, time.end)
        return (
            share is not None and re.search(r"\d|[一二两三四五六七八九十][百千万亿]", share["whole"]) is not None
        )  # 完成全年900万人目标的30%
    if _BASE_FIGURE.match(folded, time.end):
        return True  # 比上年同期847件少297件
    return bool(re.match(r"的[约近]?\d", folded[time.end : time.end + 4])) and not _TIMES_OF.match(
        folded[time.end : time.end + 10]
    )


def only_next(folded: str, time: TimeMention) -> bool:
    """Tell whether a time belongs to the next number alone: 由上年的68.5天降至54.3天."""
    before = folded[max(0, time.start - 2) : time.start]
    text = folded[time.start : time.end]
    led = bool(_AWAY.search(before)) or text.startswith(("从", "由", "自"))
    rest = folded[time.end : time.end + 16]
    return (
        led
        and bool(
            re.match(
                r"(?:的|[^,;。]{0,10}的|居[^,;。]{0,6}|位居|占|为|上[升涨]|下[降跌]|增长)?[约近第]?(?:每[^,;。\d]{1,4}?)?[\d〇零一二三四五六七八九十百千万]",
                rest,
            )
        )
        and "以来" not in text
        and not text.endswith("至今")  # 自6月11日至今3个多月
    )


def names_day(text: str) -> bool:
    """Tell whether a time names a day: 年底 is one too, and nobody says 同日 of it."""
    return _DAY.search(text) is not None


def points_back(text: str) -> bool:
    """Tell whether a time points back to the one last named: 在此期间, 同月, 三日后."""
    return bool(_BACK.search(text))


def takes_years(folded: str, time: TimeMention, current: PeriodState) -> bool:
    """Tell whether a number of years or months only says how long what was told took: 两年翻了一番, 一年流失40%.

    今年5月至10月开展行动，半年来批捕37件: the stretch was told with its days.
    """
    if folded.startswith("连续", time.start) and current.grain == "since" and current.span is not None:
        return current.span[1] == time.start  # 自2010年以来连续5年突破百亿斤
    if time.rule == "period.last_units" and current.grain in ("range", "months", "half"):
        return folded[time.end - 1] == "来"
    return bool(TOOK_YEARS.match(folded, time.start) or IN_A_YEAR.match(folded, time.start))


def moves(folded: str, start: int, first: Quantity, second: Quantity) -> bool:
    """Tell whether two numbers are the two ends of a change: 由7.5天压缩到3天."""
    a, b = first.span
    held_then = _HELD_THEN.search(folded, max(start, a - 8), a)
    between = folded[b : second.span[0]]
    return (
        first.kind == second.kind
        and (first.unit == second.unit or first.kind == "duration" or first.unit.startswith(second.unit + "/"))
        and bool(
            (held_then and _COMES_TO.fullmatch(between))
            or (_TO.match(between) and (held_then or _MOVES.search(folded[max(start, a - 20) : a])))
        )
    )


def far_end(state: PeriodState, events: list[Event]) -> PeriodState:
    """从2001年的4090亿元到2016年的6.4万亿元: the year that a change comes to is no term."""
    led = events[-1] if events else None
    if led is None or not led.limited or not isinstance(led.value, PeriodState) or led.value.grain != "year":
        return state
    if state.text[0] not in "到至" or state.grain != "to_date" or not state.text.endswith("年") or state.end is None:
        return state
    return replace(
        state, text=state.text[1:], start=dt.date(state.end.year, 1, 1), grain="year", span=_tail(state.span)
    )


def _tail(span: tuple[int, int] | None) -> tuple[int, int] | None:
    return (span[0] + 1, span[1]) if span is not None else None


def held(folded: str, own: PeriodState | None, quantity: Quantity) -> bool:
    """Tell whether a time only dates the number that something held: 上年末积存的19件."""
    if own is None or own.span is None or own.span[1] > quantity.span[0]:
        return False
    return _HELD.fullmatch(folded, own.span[1], quantity.span[0]) is not None


def listed(folded: str, before: PeriodState, time: TimeMention) -> bool:
    """Tell whether a time stands in a list behind one of its sort, and is not compared with it: 去年和今年."""
    joined = before.span is not None and folded[before.span[1] : time.start] in ("和", "与", "及")
    return joined and before.grain == time.grain and _TIMES_OF.match(folded, time.end) is None


def continues(folded: str, at: int) -> bool:
    """Tell whether a list of numbers goes on after an offset: 4.7%和5.7%."""
    return folded[at : at + 1] in ("、", "和", "与", "及")


def carries(grain: str, days: Days, today: dt.date | None) -> bool:
    """Tell whether a time may hold for a whole section; a month or a holiday does in the news that it was just over."""
    if grain not in ("month", "festival"):
        return grain in CARRYING
    lately = _MONTH_AFTER if grain == "month" else _WEEK_AFTER
    return (
        today is not None
        and days[0] is not None
        and days[1] is not None
        and dt.timedelta(0) <= today - days[1] <= lately
    )


#: 【4月17日 勘查】, 4月18日：摸排: the day that a story told day by day has come to; 2006年5月5日 来源 dates the text.
_DIARY = re.compile(
    r"(?:[^\u4e00-\u9fff\w]{0,3}[【\[]|[■●◆▲ \u3000]{0,3})\d{1,2}月\d{1,2}日(?:[清凌]晨|[上下]午|晚上?|深?夜|傍晚|中午)?(?=[ \u3000:·—,】\]]{1,2}(?!来源|作者|编辑|记者|星期|周[一-六日])(?:[\u4e00-\u9fff]{1,12}[】\]]?|)\s*\Z)"
)
#: How long something took, and no time that a report is on (五年工作回顾).
_TOOK = re.compile(
    r"[\d一二两三四五六七八九十半]{1,3}(?:年|个月|天|周)(?!工作|来|以来|间|回顾|主要|成就|发展|改革|总结|行动|规划|计划|[上下]半|[一二三四]季)(?=[\u4e00-\u9fff])"
)


def heading_holds(text: str, time: TimeMention, published: Published | None, start: int = 0) -> bool:
    """Tell whether a heading's time holds for what stands below: 2023年工作回顾 does, a date of a meeting does not.

    The offsets of the time count from where the heading does that begins at `start`. The year of a report is the year reported on where it is over (关于2019年工作情况的报告, of January 2020).
    """
    if time.grain in ("day", "hours") and (diary := _DIARY.match(text)) is not None and start + diary.end() == time.end:
        return True
    days = time.resolve(Anchor(published))
    took = _TOOK.match(text, time.start - start)
    if took is not None or not carries(time.grain, days, published.date if published else None):
        return False  # 三年亏掉百万: how long the story took
    if not _EVENT.search(text):
        return True
    over = published is not None and days[1] is not None and days[1].year < published.year
    return over and "会" not in text and bool(_REPORTS.search(text))


def just_over(days: Days, today: dt.date | None, *, day: bool) -> bool:
    """Tell whether a period ended shortly before the day of publication: 4月份 in a report of the end of May."""
    return (
        today is not None
        and days[1] is not None
        and dt.timedelta(0) <= today - days[1] <= (_THESE_DAYS if day else _LATELY)
    )


def only_widens(outer: PeriodState, inner: PeriodState) -> bool:
    """Tell whether an opener only loosely repeats what a heading fixed: 年初以来 below 一季度."""
    return (
        outer.start is not None
        and outer.end is not None
        and inner.grain in ("since", "year")
        and outer.start == inner.start
        and (inner.end is None or outer.end <= inner.end)
    )


def joined(current: PeriodState, state: PeriodState) -> PeriodState:
    """截至目前，…今年已…: the second names where the first begins."""
    if (
        current.grain == "to_date"
        and current.text[0] == "截"
        and current.start is None
        and current.end is not None
        and state.grain in ("year", "since")
        and state.start is not None
        and state.start.year == current.end.year
    ):
        return replace(current, start=state.start)
    return state


def only_hoped(folded: str, time: TimeMention) -> bool:
    """Tell whether a year that stands behind 截至目前 is one that is hoped or planned for: 但全年想完成四亿元."""
    return _HOPED.match(folded, time.end) is not None


def begun(known: PeriodState, state: PeriodState) -> PeriodState:
    """今年以来，…。截至目前，已…; 自去年7月开展以来，截至12月底…: the passage told where it begins."""
    if known.grain != "since" or known.start is None or state.grain != "to_date" or state.start is not None:
        return state
    if state.end is None or state.end < known.start:
        return state
    told = known.via == "sentence" and state.text[0] == "截"
    if told or (known.end == state.end and known.start.year == state.end.year and "目前" in state.text):
        return replace(state, start=known.start)
    return state


def ends_of(period: PeriodState) -> tuple[PeriodState, PeriodState]:
    """Return the first and the last year of a period: 从1978年到1983年，…由175元提高到288元."""
    first, last = period.start, period.end
    if first is None or last is None:
        return period, period
    return (
        replace(period, end=dt.date(first.year, 12, 31), rule="period.first_year"),
        replace(period, start=dt.date(last.year, 1, 1), rule="period.last_year"),
    )


def anchor_at(base: Anchor, days: Days | None) -> Anchor:
    """Return the anchor for a time that stands where these days are in force.

    The year under discussion is the last one of the period: after 去年以来 a bare 4月 is this year's.
    """
    if days is None or not any(days):
        return Anchor(base.published)
    last = days[1] if days[1] is not None else days[0]
    return Anchor(base.published, last.year if last is not None else None, days)
