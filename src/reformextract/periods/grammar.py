"""The rules that find a time: each has a name (it stands in the trail), a pattern and a production.

Where a time may begin (`finder`), the rules that begin so are tried in order, and the longest match wins. A rule that only
goes on where a shorter time ends is tried behind such a one alone if the next character allows it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from reformextract.firsts import reach
from reformextract.periods.patterns import COUNT, DASH, DAY, LUNAR_DAY, MONTH, YEAR_DIGITS, PatternSet
from reformextract.periods.readings import Readings
from reformextract.periods.resolution import Made
from reformextract.periods.words import WordTable

Production = Callable[[re.Match[str]], Made | None]

#: 截至北京时间6月12日22时.
OF_PLACE = "北京时间|当地时间"
DASHES = "-—~至到"
#: Words before a term that is set: 计划五年内.
_AIMS = "|".join(
    f"(?<={word}{link})"
    for word in ("计划", "力争", "争取", "规划", "确保", "打算", "准备", "预计", "拟", "将", "力求")
    for link in ("", "在", "用")
)
_NUMERALS = "一二三四五六七八九十"
#: A day of the month in words; alone it is one only where a speaker or a clause says so: 记者七日从…获悉, 市旅游局七日公布.
_WRITTEN_DAY = rf"(?:三十一?|二?十[{_NUMERALS[:9]}]?|[{_NUMERALS[:9]}])"
#: Before a number of days that is none of the month: 为期3日, 连续5日; and behind one: 3日内, 5日游.
_LASTING = "留役按罚期时续达仅共近满这那每头最了后前为历用晒住停放假休经过需于约超逾整计的第有到至长足隔个几余多内加减"
_NO_DAY = "内游左间后以均产龄之未不无假制元连共才就即可方便"
#: What begins a verb of what is done over years: 该市三年查处97人.
_DEEDS = "批累共投补查培新建完安发办审受增减改种植引招解救帮脱关整拨支争清打破抓追挽接服举推立输转迁搬修造扶资筹募捐节治淘拆化调"
#: Behind a festival that opens a sentence and is its time: 大年三十，码头…; 春节全市…; 元旦北京接待游客.
_UNDER_A_FEAST = "[,，]|[全我][国省市县区州]|各地|[\\u4e00-\\u9fff]{2,3}[省市县区州]?共?(?:接待游|发生|发送旅|接警|接报|消防|警方|铁路|机场)"
_DAY_AGAIN = rf"(?P<w1>{_WRITTEN_DAY})"
_WEEKDAYS = "一二三四五六日天"
_TELLS = "公布|发布|通报|宣布|披露|介绍|表示|透露|证实|说|电|举行|召开|启动|对外|向记者|对记者|向媒体|从|在此间|晚间"


#: What begins on a day that a stretch is told from: 去年10月15日会战启动至今年2月28日.
_EVENTS = "启动|部署|开始|开张|开板|开园|开馆|开幕|参加工作|入职|开展|建[庭院厂校馆站]|成立|组建|挂牌|实施|施行|推行|运行|开业|投产|通车|上线|开放|行动|活动|会战"
#: What a stretch of time holds, and one from or up to an event, before the end of the clause.
_SPANS = re.compile(r"(?:[^,;。(至到—~-]|\([^()]{1,8}\))*+[至到—~-]")
_SPANS_EVENT = re.compile(
    rf"[^,;。、]*?(?:[至到](?:今|现在|案发|事发|被[抓查]|落网|归案)|算起|(?<=[来日{''.join(sorted(reach(_EVENTS).ends_in or ()))}])[至到])"
)


@dataclass(frozen=True)
class Rule:
    """How one sort of time is found and read.

    `first` are the characters that it begins with, numerals aside; `units` those that may follow a numeral that it begins
    with; `after` those with which it may go on behind a time that a rule before it has found ("" for any). The pattern,
    `written`, is long, and is made when it is first tried. `needs` matches wherever the pattern does, and is quick
    where that takes long to find that it does not.
    """

    name: str
    first: str
    units: str
    after: str
    written: str
    production: Production
    needs: re.Pattern[str] | None = None

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it matches."""
        return re.compile(self.written)


def make_rules(words: WordTable) -> tuple[Rule, ...]:
    """Return the rules for the words of a lexicon, in the order in which they are tried."""
    patterns = PatternSet(words)
    read = Readings(words)
    table = (*_calendar_rules(patterns, read), *_counted_rules(patterns, read), *_named_rules(patterns, read))
    return tuple(Rule(*row) for row in table)


_Row = tuple[str, str, str, str, str, Production] | tuple[str, str, str, str, str, Production, re.Pattern[str]]


def _calendar_rules(p: PatternSet, read: Readings) -> tuple[_Row, ...]:
    """Years, their parts, days, and stretches from one to another."""
    w = p.words
    lead, edge = rf"(?:(?P<lead>{p.lead})(?:{OF_PLACE})?)?", rf"(?P<edge>{p.edge})?(?:为止)?"
    then = rf"(?P<then>(?<=[末底初旬])(?:{'|'.join(p.guarded('edge', 'since', 'from', 'before'))}))?"
    year_first = "’‘'一" + w.firsts("year", "era")
    return (
        (
            "point", year_first, "年财会千", "",
            rf"{lead}(?P<year>{p.year})(?:的? ?(?P<part>{p.part}))?{edge}{then}", read.point,
        ),
        (
            "point_part", "第首上下前后头元" + w.firsts("month"), "月季、和" + DASHES, "",
            rf"{lead}(?P<year>(?!))?{p.part}{edge}{then}", read.point,
        ),
        (
            "span", year_first, "年月日" + DASHES, DASHES + " 起(",
            rf"(?:自|从)?{p.end('1')}(?:\([^()]{{1,8}}\))?起?{DASH}(?:(?P<now>今(?![年天日后晨早晚夜春夏秋冬])|目前|现在)"
            rf"|(?P<until>{w.pattern('day')}){p.part_of_day}?"
            rf"|{p.end('2')}(?:期间|间|止|为止)?(?:的[一二三四五六七八九十]{{1,3}}年间?)?)", read.span,
            _SPANS,
        ),
        (
            "between", "", "年", "、,至到0123456789一二",
            rf"(?P<y1>{p.absolute})(?:之后|以后)[、,至到]?(?P<y2>{YEAR_DIGITS}年)(?:之前|以前)", read.between,
        ),
        (
            "years", "", "年、,和与及", "、,和与及",
            rf"(?<!\d)(?P<y1>{YEAR_DIGITS})年?(?:[、,]{YEAR_DIGITS}年?){{0,6}}[和、与及](?P<y2>{YEAR_DIGITS})(?:年度?|两年)(?:同期)?",
            read.years,
        ),
        ("short_years", "", DASHES, DASHES, rf"(?<!\d)(?P<y1>{YEAR_DIGITS})[-—~](?P<y2>\d\d)年", read.short_years),
        (
            "numeric", "", "-./", "",
            r"(?<![\d.])(?P<year>(?:1[89]|20)\d\d)(?P<mark>[-./])(?P<m>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?![\d.%])",
            read.numeric,
        ),
        (
            "numeric_months", "", "./", "",
            rf"(?<![\d.])(?P<y1>(?:1[89]|20)\d\d)[./](?P<m1>1[0-2]|0?[1-9]){DASH}"
            r"(?P<y2>(?:1[89]|20)\d\d)[./](?P<m2>1[0-2]|0?[1-9])(?![\d.%])", read.numeric_months,
        ),
        (
            "event_span", year_first, "年月日", "",
            rf"(?:自|从)?{p.end('1')}(?:[^,;。:、0-9至到的]{{2,20}}?(?P<now>至今(?![年天日后晨早晚夜春夏秋冬])|到现在|算起)|(?P<open>(?:至|到)(?:案发|事发|被抓|被查|落网|归案))|[^,;。:、0-9至到]{{0,20}}?(?:{_EVENTS})(?:以来|之日)?(?:至|到)"
            rf"(?:今(?![年天日后晨早晚夜春夏秋冬])|目前|现在|(?P<until>(?!))|{p.end('2')}))", read.event_span, _SPANS_EVENT,
        ),
        (
            "event_since", year_first, "年", "",
            rf"(?:自从|自|从)(?P<year>{p.year})(?:(?P<m>{MONTH})月份?(?:(?P<d>{DAY})日)?)?[^,;。:0-9]{{1,24}}?以来", read.event,
        ),
        (
            "school_year", "", "年学/" + DASHES, "学/" + DASHES,
            rf"(?<!\d)(?P<year>{YEAR_DIGITS})(?:年?{DASH}(?:\d\d)?\d\d年?|/\d{{2,4}}|年)? ?学年度?(?:第?(?P<term>[一二上下])学期)?",
            read.school,
        ),
        (
            "year_edge", w.firsts("year_edge"), "", "",
            rf"{lead}(?!岁末年初|年末岁初)(?P<word>{'|'.join(p.guarded('year_edge'))}){edge}", read.year_edge,
        ),
        (
            "month_edge", w.firsts("month_edge"), "", "",
            rf"(?<![{_NUMERALS}\d个每次上下当同季本该月])(?P<word>{w.pattern('month_edge')})(?P<before>之?前)?", read.month_edge,
        ),
        ("school_word", w.firsts("school"), "", "", rf"(?P<word>{w.pattern('school')})", read.school_word),
        (
            "school_term", year_first, "年", "的春秋",
            rf"(?P<year>{p.year})的?(?P<season>[春秋])季?学期", read.school_term,
        ),
        ("quarter_word", w.firsts("quarter"), "", "", rf"(?P<word>{w.pattern('quarter')})", read.quarter),
        (
            "week", w.firsts("week"), "", "",
            rf"(?P<word>{w.pattern('week')})(?:(?P<weekday>[一二三四五六日天]){p.part_of_day}?|(?P<weekend>末)|内|(?P<since>以来))?(?![岁边围转期年])", read.week,
        ),
        (
            "weekday", "周星", "", "",
            rf"(?:(?:(?<=[,;。:\n “])|^)(?:(?P<weekend>周末)(?:两天|期间)?(?=[,(全我本各市省县区国])|(?:周|星期)(?P<weekday>[{_WEEKDAYS}])(?:{p.part_of_day}|(?=[,(将全我本在从记市省县区国公])))"
            rf"|(?<=[\u4e00-\u9fff])(?<![每逢双单这本上下一二两三四五六七八九十几数个])(?:周|星期)(?P<weekday2>[{_WEEKDAYS}])(?:{p.part_of_day}|(?={_TELLS})))",
            read.weekday,
        ),
        (
            "named_day", '“"', "", "",
            r"[“\"](?P<m>1[0-2]|\d)[·.](?P<d>3[01]|[12]\d|\d)[”\"][\u4e00-\u9fff]{0,8}?(?:以来|(?:发生)?(?:之|以)?后(?=[,\u4e00-\u9fff]))", read.named_day,
        ),
        ("week_number", "第", "", "", rf"第{COUNT}周(?![岁年期])", read.unknown),
        (
            "day", w.firsts("day") + "即", "", "",
            rf"{lead}(?P<word>{w.pattern('day')}|[今明昨](?=起(?![床步诉草身飞航来降伏]))|即日(?=起))(?:\({MONTH}月{DAY}日\))?{p.hours}?(?P<from>起(?![床步诉草身飞航来降伏])|以来)?", read.day,
        ),
        (
            "day_span", w.firsts("day"), "", DASHES + "起",
            rf"(?:自|从)?(?P<word>{w.pattern('day')})(?:\({MONTH}月{DAY}日\))?{p.part_of_day}?起?{DASH}"
            rf"(?:(?:(?P<m>{MONTH})月)?(?P<d>{DAY})日|(?P<word2>{w.pattern('day')})){p.part_of_day}?",
            read.day_span,
        ),
        (
            "day_number", "", "日号、和" + DASHES, "",
            rf"(?:(?P<lead>截至|截止到?|(?:(?<=[,;。:\n ])|\A)[到至])|(?<![\d月至到—\-、~./]))(?P<d>3[01]|[12]\d|0?[1-9])日?"
            rf"(?:号{p.part_of_day}|(?:至|到|-|—|、|和)(?P<d2>3[01]|[12]\d|0?[1-9])日(?!元|分别)|(?<=日)(?:{p.part_of_day}|(?(lead)(?=[,，\u4e00-\u9fff])(?![{_NO_DAY}])|(?!))|(?P<before>(?:之|以)?前)(?![往来行进锋述去])"
            rf"|(?P<after>[以之]后)|(?:(?<=预计\d日)|(?<=预计\d\d日))(?=[\u4e00-\u9fff])"
            rf"|(?<![{_LASTING}]\d日)(?<![{_LASTING}]\d\d日)(?:(?=[,，从在起]|达|接待|发送|客流|单日|\((?:正月|腊月|农历|除夕|大年|星期|周)|{_TELLS}))|(?=[\u4e00-\u9fff])(?:(?<=[,;。:\n “]\d日)|(?<=[,;。:\n “]\d\d日)|(?<=\A\d日)|(?<=\A\d\d日))(?![{_NO_DAY.replace('共', '')}])"
            rf"|(?<=[\u4e00-\u9fff]\d日)(?<![{_LASTING}]\d日)(?=[\u4e00-\u9fff])(?![{_NO_DAY}])|(?<=[\u4e00-\u9fff]\d\d日)(?<![{_LASTING}]\d\d日)(?=[\u4e00-\u9fff])(?![{_NO_DAY}])))", read.day_number,
        ),
        (
            "day_number", "", "日", "",
            rf"(?P<lead>截至|截止到?)?(?P<before>(?!))?(?P<after>(?!))?(?P<d2>(?!))?(?:(?<=截至|截止)|(?<=截止到)|(?<![{_NUMERALS}第月至到、年]))(?:"
            rf"(?(lead)(?P<w4>{_WRITTEN_DAY})日(?:{p.part_of_day})?|(?!))|(?<=记者)(?P<d>{_WRITTEN_DAY})日(?=[从在电获赴])"
            rf"|(?:(?<=[,;。:\n ])|^){_DAY_AGAIN}日(?:{p.part_of_day}|(?=[,从在起电]|达|接待|发送|客流|单日|当[天日晚]|{_TELLS}))"
            rf"|(?<=[\u4e00-\u9fff])(?<![{_LASTING}])"
            rf"{_DAY_AGAIN.replace('w1', 'w2')}日(?={_TELLS})"
            rf"|(?<=[\u4e00-\u9fff])(?<![{_LASTING}]){_DAY_AGAIN.replace('w1', 'w3')}日{p.part_of_day})", read.day_number,
        ),
        (
            "clock", w.firsts("daypart"), "时", "",
            rf"(?P<lead>截至|截止到?)?(?:(?(lead){p.daypart}(?!稻)|(?!))|{p.daypart}(?:\d{{1,2}}|[{_NUMERALS}]{{1,3}})(?:时|点)|(?<![\d.])(?:2[0-4]|1\d|0?\d|[零〇])时(?=\d|许|整|左右|至|,))"
            r"(?:\d{1,2}分|半|许|整)?(?:左右|许)?", read.clock,
        ),
    )  # fmt: skip


def _counted_rules(p: PatternSet, read: Readings) -> tuple[_Row, ...]:
    """Times told by a number of years, months or days, plans, decades and centuries."""
    w = p.words
    edge = rf"(?P<edge>{p.edge})?"
    lead = rf"(?P<lead>{p.lead})?"
    back = rf"(?:(?<![\u4e00-\u9fff])(?=[上下后])|(?![上下后]))(?P<word>{w.pattern('back')})"
    quoted = r"[“\"]?(?:十[一二三四五六]?|[一二三四六七八九])五[”\"]?"
    bare = r"(?<![“\"])十[一二三四六]五(?![个名位万亿年天人件岁家次种项条里公元”\"])"
    return (
        (
            "plan", '“"', "五", "",
            rf"{lead}(?P<plan>{bare}|{quoted}(?:计划|规划)?(?=[”\"]?(?:时期|期间|期末|计划|规划|以来|末|头|前|后(?=[一二两三四五1-5]年)|中|首年|初期?[,，:]|收官|开局|[,，:的]|年均|GDP)|(?<=[”\"])))"
            r"[”\"]?(?:计划|规划)?(?:时期|期间)?(?:(?P<which>[头前后第])(?P<n>[一二两三四五1-5])年(?!级)|(?P<since>以来)|(?P<end>期?末)"
            r"|(?P<begin>初期?|开局之年|首年)|(?P<last>收官之年|末年))?(?P<edge>(?!))?", read.plan,
        ),
        (
            "law_plan", '“"', "五", "",
            r"[“\"]?(?P<n>[一二三四五六七八九])五[”\"]?普法(?:规划)?(?:时期|期间|阶段|(?P<since>以来)|(?P<end>期?末))", read.law_plan,
        ),
        (
            "last_years", w.firsts("back"), "年", "来多间里以内时",
            rf"{back} ?(?P<n>{COUNT}) ?年(?:来|多来|间|里|以来|内|时间)?(?![级制期龄]|以上)"
            rf"|(?<![\d第])(?P<n0>{COUNT})年(?:来|多来|以来|多?下来|多?时间里)(?!的路|访)|(?<![\d第])(?P<n1>{COUNT})年(?=累计|增长|年均|共|间)间?"
            rf"|(?:(?<=[,。;:\n —])|^)(?P<n2>{COUNT})年(?=[\u4e00-\u9fff])(?![以内级制期后前多左的时半之不零择学租合义任保规计]|四季|到头)"
            rf"|(?<=[市县区省州镇乡村里院局队厂校们政司会委])(?P<n3>[二两三四五六七八九十]|\d{{1,2}})年(?=[{_DEEDS}])(?!投资|建设|发展|治理期|改造[计行])"
            rf"|(?:(?<=[,;。:\n —])|^)(?P<n6>{COUNT})年内(?=[^,;。\d将要]{{0,8}}(?:上升|下降|翻))"
            rf"|(?:(?<=从[警检教医业艺军政])|(?<=入[职行])|(?<=任[职教]))(?P<n4>{COUNT})年(?:来|多来|间)?(?=[,;。]|来)"
            rf"|(?<=[\u4e00-\u9fff])(?<![第近每前后约达满过这那上下的了有用仅历需])(?P<n5>[二两三四五六七八九十]|\d{{1,2}})年(?=新[添增建办招]|累计|先后)"
            rf"|(?:{_AIMS})(?P<ahead>{COUNT})年(?:时间)?内"
            rf"|(?<![第近前后])(?P<ahead2>[二两三四五六七八九十]|\d{{1,2}})年内(?=新建|建成|完成|实现|达到|培[育养]|基本|全面|逐步|改造|要|将|力争)", read.last_years,
        ),
        (
            "last_units", w.firsts("back") + "半", "个周星天", "",
            rf"(?<![节假会赛考婚周月接逼将临])(?<!经过)(?<!历经)(?<!历时)(?<!用了)(?<!耗时)(?<!用时)(?:(?<![由从])|(?!过去)){back} ?(?P<n>{COUNT}|(?<=[近去来后续的这])半) ?(?P<unit>个月|(?<=半)年|个?季度|周(?![年岁])|个?星期|天|(?<![前上下续].)(?<![前上下续]..)日(?![元均])|小时)多?(?:以?来|内|间|里)?"
            rf"|(?<![\d第每{_NUMERALS}])(?P<n1>{COUNT}|半)(?P<unit1>多?个多?月|(?<=半)年|周|个?多?星期|天|(?<=[{_NUMERALS}两])日)多?以?来(?![了自到访信电回往去宾客])", read.last_units,
        ),
        (
            "stretch", "半", "天年个周星", "",
            rf"(?:(?<=[,;。:\n ])|^|(?<=短短)|(?<=不到)|(?<=在仅仅))(?:历时|历经|用时)?(?P<n>{COUNT}|半)(?P<unit>天|年(?=半)|(?<=半)年|个多?月|周|个?星期)(?P<half>半)?多?"
            rf"(?:(?=累计|共(?!同)|总共|合计)|(?:时间)?(?:里|间|下来)|时间(?=[,，])|(?<=天)内(?=共|累计|全[国省市县区])|(?<=天)(?=[\u4e00-\u9fff])(?![内前后左的以半多气津])|(?<=[年月])(?=,[^,;。:]{{0,16}}\d))", read.stretch,
        ),
        (
            "first_days", "头首", "", "",
            rf"[头首](?:{COUNT})[天日](?![工游销播票])", read.unknown,
        ),
        (
            "distant", "", "年个周星天日", "之以前后",
            rf"(?<![\d第.])(?P<n>{COUNT})(?P<unit>年|个月|周|个?星期|天|(?<=[一二两三四五六七八九十])日)(?:之|以)?(?P<way>前(?=[,，]|的)|后(?=[,，])|(?:(?<=[,;。:\n “][一二两三四五六七八九十\d]年)|(?<=\A[一二两三四五六七八九十\d]年))[前后](?=[\u4e00-\u9fff])(?![半期段景续进]))",
            read.distant,
        ),
        (
            "decade", "上本新", "年世", "代纪",
            r"(?:(?P<century>\d\d|二十一?|十[五六七八九]|上|本|新)世纪)?(?P<tens>[1-9]0|[一二三四五六七八九]十)年代"
            r"(?:初期|中期|末期|后期|前期|[初中末])?(?P<edge>以来)?", read.decade,
        ),
        (
            "century", "上本新下", "世", "",
            rf"{lead}(?P<century>1\d|2[01]|二十一?|十[五六七八九]|上|本|新|下)世纪{edge}", read.century,
        ),
    )  # fmt: skip


def _named_rules(p: PatternSet, read: Readings) -> tuple[_Row, ...]:
    """Festivals, seasons, lunar dates and words that are a time by themselves."""
    w = p.words
    lead = rf"(?P<lead>{p.lead})?"
    year_first = "’‘'" + w.firsts("year", "era")
    season, feast, travel = w.pattern("season"), p.worded("festival"), w.pattern("travel")
    lunar_end = rf"(?:(?P<eve{{tag}}>除夕|大年三十)|(?:(?P<lm{{tag}}>[正冬腊]|{MONTH})月|(?P<ny{{tag}}>大年|年)?)(?P<ld{{tag}}>{LUNAR_DAY}))"
    whole = ("now", "vague", "during", "same", "after", "until", "untold", "since", "first")
    return (
        ("word", w.firsts(*whole), "天", "", p.whole_words(*whole), read.word),
        (
            "festival", year_first + w.firsts("festival"), "年", "的" + w.firsts("festival"),
            rf"(?:(?<![^\n。!?])(?P<opens>))?{lead}(?:(?P<year>{p.year})的?)?(?P<feast>{feast})(?:(?P<off>(?:{p.holiday}|(?<![前后头]){COUNT}天(?!假?前|后)){{1,3}})"
            rf"(?:\((?P<bm1>{MONTH})月(?P<bd1>{DAY})日?{DASH}(?:(?P<bm2>{MONTH})月)?(?P<bd2>{DAY})日\))?"
            rf"|(?P<side>[前后])(?P<count>{COUNT})[天日]"
            r"|(?P<eve>前夕)|(?P<then>当天|当日|当晚|那天|当夜|夜里|之?夜(?![市间])|晚上|凌晨|清晨|早晨|上午|中午|下午|傍晚|深夜)|(?P<edge>以来|之?前(?!夕|后)|(?:之|以)?后(?![备续]))"
            rf"|(?(year)(?![前后])|(?(opens)(?={_UNDER_A_FEAST})|(?!))))",
            read.festival,
        ),
        (
            "travel", year_first + w.firsts("travel"), "年天", "的" + w.firsts("travel"),
            rf"(?:(?P<year>{p.year})的?)?(?:(?P<all>{COUNT})天的?)?(?P<word>{travel})(?:期间(?![前头]{COUNT}[天周])|(?P<since>以来)(?!{COUNT}天)|大幕"
            rf"|(?:开始|启动|以来|开始以来|启动以来|期间)?(?P<first>前|头|第)?(?P<count>{COUNT})(?P<unit>天|周)来?"
            rf"|(?=的?(?:首日|首天|头一?天|第{COUNT}[天日]|最后一[天日]|末日))|(?(year)|(?(all)|(?!))))", read.travel,
        ),
        (
            "season", year_first, "年", w.firsts("season"),
            rf"{lead}(?P<year>{p.year}|[今去明前](?=[春夏秋冬]))(?P<word>{season})(?:(?<=[季天])|(?<=季节)|(?![\u4e00-\u9fff])|(?=[今明以至])|(?<=[今去][春夏秋冬])(?![节运天季游耕]|[今明]))"
            rf"(?:至|到)?(?:(?P<year2>[今明]|{p.year})(?P<word2>{season})季?)?(?:(?P<since>以来)|(?P<from>起)(?!码)|期间)?", read.season,
        ),
        (
            "era", w.firsts("era"), "", "",
            rf"(?P<era>{w.pattern('era')})(?P<n>元|{COUNT})年(?:(?P<eve>大年三十|除夕)|(?P<m>[正冬腊]|{MONTH})月(?P<d>{LUNAR_DAY}|{DAY}(?=日))?日?)?",
            read.era,
        ),
        (
            "lunar", year_first + "农阴夏正冬腊大", "年月", "农阴夏正冬腊大月初" + _NUMERALS,
            rf"{lead}(?:(?P<year>{p.year})?(?:农历|阴历|夏历)(?P<year2>{p.year})?(?=[正冬腊\d{_NUMERALS}])"
            rf"|(?P<y3>{p.year})?(?=[正冬腊]月|{MONTH}月初[{_NUMERALS}]|大年初))"
            rf"(?:(?P<lm>[正冬腊]|{MONTH})月(?P<ld>{LUNAR_DAY})?日?|大年初(?P<newyear>[{_NUMERALS}]))(?P<since>以来)?", read.lunar,
        ),
        (
            "lunar_span", year_first + "农阴夏正冬腊大除", "年月", "至到、和前" + DASHES,
            rf"(?:自|从)?(?:(?P<year>{p.year})的?)?(?:农历|阴历|夏历)?(?=[除大正冬腊]|{MONTH}月初){lunar_end.format(tag=1)}{DASH}(?:农历)?{lunar_end.format(tag=2)}"
            r"(?![中一二三四级])(?:期间)?", read.lunar_span,
        ),
    )  # fmt: skip
