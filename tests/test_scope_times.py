"""Which time is in force for a figure: every decision of the scope on times, where it fires and where it must not.

A row is the decision, `+` where it fires and `-` where it must not, the text, the day of publication, the period of each
figure in order, and why. A period is written `2020` (the whole year), `2020-03`, `2020-01..2020-06`, `..2021-01-20` or `none`.
"""

from __future__ import annotations

import calendar
from collections import Counter

import pytest

from reformextract import Extractor
from reformextract.periods import TimeMention, find_times, parse_published
from reformextract.scope import times as timing

Row = tuple[str, str, str, str, list[str], str]

PERIODS: list[Row] = [
    # --- how far a time carries that opens something ------------------------------------------------------------
    ("opens a section", "+", "一、审判工作\n2020年，全市法院受理案件10件。\n全市法院结案9件。", "2021-01-20", ["2020"] * 2, "a year at the section's head"),
    ("opens a section", "+", "二、项目建设\n上半年，全市新开工项目30个。\n完成投资5亿元。", "2021-07-20", ["2021-01..2021-06"] * 2, "a half"),
    ("opens a section", "+", "（一）信访工作\n今年以来，县信访局接待群众10批。\n化解积案9件。", "2021-06-20", ["2021-01..2021-06-20"] * 2, "以来"),
    ("opens a section", "+", "一、检察工作\n1至9月，全市检察机关批准逮捕10人。\n提起公诉9人。", "2021-10-20", ["2021-01..2021-09"] * 2, "several months"),
    ("opens a section", "-", "会议召开。\n一、审判工作\n2020年，全市法院受理案件10件。\n二、队伍建设\n表彰先进个人9名。", "2021-01-20", ["2020", "none"], "the next heading ends it"),
    ("opens a section", "-", "一、审判工作\n3月5日，市法院开庭2次。\n结案9件。", "2021-04-20", ["2021-03-05", "none"], "a day does not carry"),
    ("opens a section", "-", "一、审判工作\n市法院开庭2次。\n2020年，市法院结案9件。\n调解5件。", "2021-01-20", ["none", "2020", "none"], "not the first paragraph"),
    ("opens a section", "-", "一、审判工作\n市法院公布白皮书，2020年受理案件10件。\n结案9件。", "2021-01-20", ["2020", "none"], "inside a clause"),

    ("opens a paragraph", "+", "会议召开。\n2020年，市法院受理案件10件。结案9件，调解5件。", "2021-01-20", ["2020"] * 3, "the paragraph's later sentences"),
    ("opens a paragraph", "+", "市法院开庭2次。\n上半年，受理案件10件。其中，民事案件6件。结案9件。", "2021-07-20", ["none"] + ["2021-01..2021-06"] * 3, "through 其中"),
    ("opens a paragraph", "+", "市法院开庭2次。\n3月5日，专班走访企业4家。帮助企业追回货款9万元。", "2021-04-20", ["none", "2021-03-05", "2021-03-05"], "a day holds for its paragraph"),
    ("opens a paragraph", "-", "市法院开庭2次。\n3月5日，专班走访企业4家。\n追回货款9万元。", "2021-04-20", ["none", "2021-03-05", "none"], "the paragraph is over"),
    ("opens a paragraph", "-", "专班走访企业4家，3月5日追回货款9万元。发放救助金5万元。", "2021-04-20", ["none", "2021-03-05", "none"], "inside a sentence"),
    ("opens a paragraph", "-", "2020年，市法院结案9件。3月5日，市法院开庭2次。调解5件。", "2021-01-20", ["2020", "2020-03-05", "2020"], "the day is its sentence's"),

    ("opens a later sentence", "+", "全市法院召开会议。2020年，受理案件10件。结案9件。", "2021-01-20", ["2020"] * 2, "a year holds on"),
    ("opens a later sentence", "+", "全市经济平稳运行。上半年，完成投资5亿元。新开工项目30个。", "2021-07-20", ["2021-01..2021-06"] * 2, "a half"),
    ("opens a later sentence", "+", "县综治中心揭牌。4月份，接待群众12人次。化解纠纷9件。", "2021-05-20", ["2021-04"] * 2, "a month"),
    ("opens a later sentence", "+", "全市法院奋力前行。2018年和2019年，结案9件。调解8件。", "2021-01-20", ["2018..2019"] * 2, "two years"),
    ("opens a later sentence", "+", "全市工业起步。20世纪90年代，建厂9座。投产8座。", "2021-01-20", ["1990..1999"] * 2, "a decade"),
    ("opens a later sentence", "-", "市法院部署专项行动。3月5日，开庭2次。结案9件。", "2021-04-20", ["2021-03-05", "none"], "a day is its sentence's"),
    ("opens a later sentence", "-", "市法院部署专项行动。3月5日上午，开庭2次。\n结案9件。", "2021-04-20", ["2021-03-05", "none"], "nor with its hour"),
    ("opens a later sentence", "-", "2020年，市法院结案9件。目前，市法院在审案件4件。调解5件。", "2021-01-20", ["2020", "..2021-01-20", "2020"], "目前 is its sentence's"),

    ("where 截至目前 begins", "+", "今年以来，全市公安机关持续用力。截至目前，破案9起。", "2021-06-20", ["2021-01..2021-06-20"], "the passage names it"),
    ("where 截至目前 begins", "+", "今年以来，走访群众50户。截至目前，破案9起。", "2021-06-20", ["2021-01..2021-06-20"] * 2, "with a figure"),
    ("where 截至目前 begins", "+", "年初以来，全市持续用力。截至目前，破案9起。", "2021-06-20", ["2021-01..2021-06-20"], "年初以来"),
    ("where 截至目前 begins", "-", "截至目前，破案9起。", "2021-06-20", ["..2021-06-20"], "nothing names it"),
    ("where 截至目前 begins", "-", "2018年以来，全市持续用力。截至目前，种植面积22万亩。", "2021-06-20", ["..2021-06-20"], "years ago"),
    ("where 截至目前 begins", "-", "2020年，结案90件。截至目前，破案9起。", "2021-06-20", ["2020", "..2021-06-20"], "another year"),

    ("a plan or its verb", "+", "2020年，收入5亿元，完成年初预算的101%。", "2021-01-20", ["2020"] * 2, "a plan"),
    ("a plan or its verb", "+", "2020年，收入5亿元，比2019年计划增长9%。", "2021-01-20", ["2020"] * 2, "a plan compared with"),
    ("a plan or its verb", "+", "2020年，收入5亿元，超出全年预算9%。", "2021-01-20", ["2020"] * 2, "of the year"),
    ("a plan or its verb", "-", "2020年预算安排资金9亿元，实际支出8亿元。", "2021-01-20", ["2020"] * 2, "安排"),
    ("a plan or its verb", "-", "2020年计划投资9亿元，完成投资8亿元。", "2021-01-20", ["2020"] * 2, "投资"),
    ("a plan or its verb", "-", "2020年计划新建学校9所。", "2020-01-20", ["2020"], "新建"),

    ("a year of birth", "+", "2020年，出生于1998年的王某受贿9万元。", "2021-01-20", ["2020"], "出生于"),
    ("a year of birth", "+", "1998年出生的王某受贿9万元。", "2021-01-20", ["none"], "出生"),
    ("a year of birth", "+", "2020年，1975年出生的李某带动群众9户。", "2021-01-20", ["2020"], "behind another"),
    ("a year of birth", "-", "2020年出生人口9万人。", "2021-01-20", ["2020"], "births of the year"),
    ("a year of birth", "-", "2020年新出生婴儿9万人。", "2021-01-20", ["2020"], "新出生"),
    ("a year of birth", "-", "2020年生产汽车9万辆。", "2021-01-20", ["2020"], "生产"),

    ("a term that is set", "+", "计划五年内迁出居民2万人。", "2006-10-09", ["2006-10-09..2011-10-09"], "计划"),
    ("a term that is set", "+", "力争用三年时间内新建学校9所。", "2006-10-09", ["2006-10-09..2009-10-09"], "力争用"),
    ("a term that is set", "+", "各地要在20日前完成对水库9座的排查。", "2006-07-18", ["..2006-07-20"], "a day to come"),
    ("a term that is set", "-", "年内新建学校9所。", "2006-07-18", ["2006"], "this year"),
    ("a term that is set", "-", "日前，新建学校9所。", "2006-07-18", ["..2006-07-18"], "some days ago"),
    ("a term that is set", "-", "2017年制发司法建议书103份。", "2018-01-20", ["2017"], "制发 is the verb, no term of years"),

    ("a day before its figure", "+", "5月1日至3日，游客达5万人，其中2日达1.96万人。", "2006-05-10", ["2006-05-01..2006-05-03", "2006-05-02"], "2日达"),
    ("a day before its figure", "+", "黄金周首日收入9万元，2日接待游客8万人。", "2006-05-10", ["none", "2006-05-02"], "2日接待"),
    ("a day before its figure", "+", "4日发送旅客9万人。", "2006-05-10", ["2006-05-04"], "4日发送"),
    ("a day before its figure", "-", "工期2日完成，铺路9公里。", "2006-05-10", ["none"], "how long it took"),
    ("a day before its figure", "-", "工资按2日计算，发放9万元。", "2006-05-10", ["none"], "a number of days"),
    ("a day before its figure", "-", "生日达人秀播放9期。", "2006-05-10", ["none"], "no numeral"),

    ("a month within what is told", "+", "今年以来，全市法院结案9件。8月份，执结8件。调解7件。", "2018-09-09", ["2018-01..2018-09-09", "2018-08", "2018-01..2018-09-09"], "the month is its sentence's"),
    ("a month within what is told", "+", "2020年，全市法院结案9件。5月，开庭8次。调解7件。", "2021-01-20", ["2020", "2020-05", "2020"], "of the year"),
    ("a month within what is told", "+", "上半年，全市法院结案9件。5月份，开庭8次。调解7件。", "2021-07-20", ["2021-01..2021-06", "2021-05", "2021-01..2021-06"], "of the half"),
    ("a month within what is told", "-", "县综治中心揭牌。4月份，接待群众12人次。化解纠纷9件。", "2021-05-20", ["2021-04"] * 2, "nothing was told before"),
    ("a month within what is told", "-", "全市法院召开会议。3月，结案9件。调解8件。", "2021-05-20", ["2021-03"] * 2, "nor here"),
    ("a month within what is told", "-", "2020年，全市法院结案9件。2021年，结案8件。调解7件。", "2022-01-20", ["2020", "2021", "2021"], "a year"),

    ("how long it took", "+", "2014年人均收入4760元，两年翻了一番。", "2015-11-12", ["2014"] * 2, "两年翻了"),
    ("how long it took", "+", "2020年，受理案件90件，三年增长50%。", "2021-01-20", ["2020"] * 2, "三年增长"),
    ("how long it took", "+", "2020年，受理案件90件，5年累计增长50%。", "2021-01-20", ["2020"] * 2, "with 累计"),
    ("how long it took", "-", "受理案件90件，近三年增长50%。", "2021-01-20", ["none", "2018-01-21..2021-01-20"], "近"),
    ("how long it took", "-", "2020年，受理案件90件，2019年增长50%。", "2021-01-20", ["2020", "2019"], "a year with its number"),
    ("how long it took", "-", "2020年，受理案件90件，近两年接访群众50人次。", "2021-01-20", ["2020", "2019-01-21..2021-01-20"], "what was done in them"),

    ("one day of a holiday", "+", "“五一”黄金周首日，接待游客9万人。", "2006-05-09", ["2006-05-01"], "the first"),
    ("one day of a holiday", "+", "“十一”黄金周最后一天，售票4万张。", "2006-10-09", ["2006-10-07"], "the last"),
    ("one day of a holiday", "+", "“五一”黄金周第三天，售票4万张。", "2006-05-09", ["2006-05-03"], "by its number"),
    ("one day of a holiday", "-", "“五一”黄金周，售票4万张。", "2006-05-09", ["2006-05-01..2006-05-07"], "all of it"),
    ("one day of a holiday", "-", "“五一”黄金周接待游客9万人。七天假期旅客运量为665万人次。", "2006-05-09", ["2006-05-01..2006-05-07"] * 2, "the seven days of it"),
    ("one day of a holiday", "-", "“五一”黄金周第三产业投资4万元。", "2006-05-09", ["2006-05-01..2006-05-07"], "第三 of something else"),

    ("years joined by 与", "+", "2019年与2020年分别投入资金82万元和43万元。", "2021-01-20", ["2019", "2020"], "与 joins as 和 does"),
    ("years joined by 与", "+", "2019年及2020年分别投入资金82万元和43万元。", "2021-01-20", ["2019", "2020"], "and 及"),
    ("years joined by 与", "+", "2019年、2020年分别投入资金82万元和43万元。", "2021-01-20", ["2019", "2020"], "and the mark"),
    ("years joined by 与", "-", "2019年与2020年投入资金82万元。", "2021-01-20", ["2019..2020"], "of both"),
    ("years joined by 与", "-", "2020年，案件与2019年相比增长9%。", "2021-01-20", ["2020"], "compared"),
    ("years joined by 与", "-", "2020年，与上年持平，投入资金43万元。", "2021-01-20", ["2020"], "likewise"),

    ("lead-in without figures", "+", "今年以来，全市法院聚焦主责主业。\n全市法院结案9件。", "2021-06-20", ["2021-01..2021-06-20"], "opens what follows"),
    ("lead-in without figures", "+", "2020年，全市公安机关忠诚履职。\n破获案件9起。\n抓获嫌疑人8人。", "2021-01-20", ["2020"] * 2, "all that follows"),
    ("lead-in without figures", "+", "上半年，全县经济稳中向好。\n一、工业\n工业投资3亿元。\n二、消费\n零售额5亿元。", "2021-07-20", ["2021-01..2021-06"] * 2, "sections too"),
    ("lead-in without figures", "-", "近日，全市法院召开会议。\n全市法院结案9件。", "2021-06-20", ["none"], "近日 is the meeting's"),
    ("lead-in without figures", "-", "3月5日，全市法院召开会议。\n全市法院结案9件。", "2021-06-20", ["none"], "a day"),
    ("lead-in without figures", "-", "全市法院召开会议，部署2021年工作。\n全市法院结案9件。", "2021-06-20", ["none"], "no opener"),

    ("introduced by a report's words", "+", "记者从市法院获悉，2020年，市法院受理案件10件。结案9件。", "2021-01-20", ["2020"] * 2, "获悉"),
    ("introduced by a report's words", "+", "据统计，2020年，全市新建厂房10座。改造厂房9座。", "2021-01-20", ["2020"] * 2, "据统计"),
    ("introduced by a report's words", "+", "市公安局通报，上半年，抓获嫌疑人10人。破案9起。", "2021-07-20", ["2021-01..2021-06"] * 2, "通报"),
    ("introduced by a report's words", "+", "张晓：2020年，全市法院结案9件。调解8件。", "2021-01-20", ["2020"] * 2, "who speaks"),
    ("introduced by a report's words", "-", "为了让群众少跑腿，2020年市法院新设窗口10个。结案9件。", "2021-01-20", ["2020", "none"], "a clause of its own before it"),
    ("introduced by a report's words", "-", "2016年至2020年，全市法院结案90件。其中，2020年结案10件。调解9件。", "2021-01-20", ["2016..2020", "2020", "2016..2020"], "其中 opens nothing"),
    ("introduced by a report's words", "-", "市法院有关负责人介绍，市法院结案9件，2020年调解5件。", "2021-01-20", ["none", "2020"], "behind a figure"),

    ("in a part between semicolons", "+", "2020年，立案9件；3月，开庭2次；调解5件。", "2021-01-20", ["2020", "2020-03", "2020"], "a month within a year"),
    ("in a part between semicolons", "+", "2020年，破案9起；6月5日，抓获8人；追赃7万元。", "2021-01-20", ["2020", "2020-06-05", "2020"], "a day within a year"),
    ("in a part between semicolons", "+", "上半年，受案9件；5月，受案2件；结案6件。", "2021-07-20", ["2021-01..2021-06", "2021-05", "2021-01..2021-06"], "a month within a half"),
    ("in a part between semicolons", "-", "2020年，立案9件；3月，开庭2次，调解5件。", "2021-01-20", ["2020", "2020-03", "2020-03"], "the part goes on"),
    ("in a part between semicolons", "-", "3月，开庭2次；调解5件。", "2021-04-20", ["2021-03"] * 2, "nothing longer is in force"),
    ("in a part between semicolons", "-", "2020年，立案9件；2021年，立案8件；结案7件。", "2022-01-20", ["2020", "2021", "2021"], "a year replaces a year"),

    # --- headings -----------------------------------------------------------------------------------------------
    ("heading with a time", "+", "2020年工作回顾\n全市法院结案9件。\n调解5件。", "2021-01-20", ["2020"] * 2, "holds for all below"),
    ("heading with a time", "+", "一、2020年工作情况\n结案9件。\n二、2021年工作安排\n新建法庭3个。", "2021-01-20", ["2020", "2021"], "each section its own"),
    ("heading with a time", "+", "关于2019年工作情况的报告\n全市法院结案9件。", "2020-01-10", ["2019"], "a report on the year that is over"),
    ("heading with a time", "-", "全市法院2021年工作会议召开\n全市法院结案9件。", "2021-02-01", ["none"], "the year of a meeting"),
    ("heading with a time", "-", "会议召开。\n一、2020年工作情况\n结案9件。\n二、审判工作\n调解5件。", "2021-01-20", ["2020", "none"], "the next heading ends it"),
    ("heading with a time", "-", "市法院3月5日集中开庭\n全市法院结案9件。", "2021-04-01", ["none"], "a day"),
    ("heading with a time", "-", "一、审判工作\n2020年，全市法院受理案件10件。\n二、队伍建设\n表彰先进个人9名。", "2021-01-20", ["2020", "none"],
     "a numbered heading at the text's very start is a section like the next, and no title of all"),
    ("heading with a time", "-", "工作综述\n一、审判工作\n2020年，全市法院受理案件10件。\n二、队伍建设\n表彰先进个人9名。", "2021-01-20", ["2020", "none"],
     "nor is the first section below the text's title"),
    ("heading with a time", "-", "一、2020年工作情况\n结案9件。\n二、审判工作\n调解5件。", "2021-01-20", ["2020", "none"], "likewise the time in such a heading"),

    ("vague lead-in made exact", "+", "今年以来，全县经济稳中有进。\n一、工业\n1至9月，工业投资3亿元。\n二、消费\n零售额5亿元。", "2021-10-20", ["2021-01..2021-09"] * 2, "the first figures tell the months"),
    ("vague lead-in made exact", "+", "今年以来，全市工业回升。\n（一）生产\n上半年，工业产值3亿元。\n（二）销售\n销售收入5亿元。", "2021-07-25", ["2021-01..2021-06"] * 2, "a half"),
    ("vague lead-in made exact", "+", "年初以来，全省投资企稳。\n（一）工业\n一季度，工业投资3亿元。\n（二）交通\n交通投资5亿元。", "2022-04-30", ["2022-01..2022-03"] * 2, "a quarter"),
    ("vague lead-in made exact", "-", "去年，全市工业回升。\n一、工业\n今年一季度，工业产值3亿元。\n二、消费\n零售额5亿元。", "2021-04-20", ["2021-01..2021-03", "2020"], "the figures are of another year"),
    ("vague lead-in made exact", "-", "今年以来，全市法院结案9件，调解5件，执行4件。\n一季度，受案3件。\n开庭2次。", "2021-06-20", ["2021-01..2021-06-20"] * 3 + ["2021-01..2021-03", "2021-01..2021-06-20"], "the opener has figures of its own"),
    ("vague lead-in made exact", "-", "今年以来，全市工业回升。\n工业产值3亿元。\n一季度，销售收入5亿元。\n税收2亿元。", "2021-06-20", ["2021-01..2021-06-20", "2021-01..2021-03", "2021-01..2021-06-20"], "a later paragraph is none of the lead"),

    ("past year", "+", "2020年工作回顾\n一年来，全市法院结案9件。", "2021-01-20", ["2020"], "一年来 in a yearly report"),
    ("past year", "+", "2020年工作总结\n过去一年，全市法院结案9件。", "2021-02-20", ["2020"], "过去一年"),
    ("past year", "+", "2020年工作回顾\n过去的一年里，全市法院结案9件。", "2021-02-20", ["2020"], "过去的一年里"),
    ("past year", "-", "2020年工作回顾\n近一年来，全市法院结案9件。", "2021-03-20", ["2020-03-21..2021-03-20"], "近一年来 counts back"),
    ("past year", "-", "2020年工作回顾\n去年，全市法院结案9件。", "2021-03-20", ["2020"], "去年 is itself"),
    ("past year", "-", "2020年工作回顾\n今年，全市法院结案9件。", "2021-03-20", ["2021"], "今年 is another"),

    ("inside a title or name", "+", "印发《2021年工作要点》，全市法院结案9件。", "2021-06-20", ["none"], "a book title"),
    ("inside a title or name", "+", "开展“2020年清案行动”，结案9件。", "2021-06-20", ["none"], "a name in quotes"),
    ("inside a title or name", "+", "2020年，按照《2018年规划》新建法庭9个。", "2021-06-20", ["2020"], "the time outside holds"),
    ("inside a title or name", "-", "2020年，印发《工作要点》9份。", "2021-06-20", ["2020"], "outside"),
    ("inside a title or name", "-", "开展“百日行动”，2020年结案9件。", "2021-06-20", ["2020"], "behind"),
    ("inside a title or name", "-", "他说：“2020年，全市法院共受理各类民事案件9件。”", "2021-01-20", ["2020"], "speech"),
    ("inside a title or name", "-", "“今年，全市法院结案9件。”", "2021-06-20", ["2021"], "a short sentence in quotes is no name"),
    ("inside a title or name", "-", "市法院院长王某介绍：“去年，我院结案9件。”", "2021-01-20", ["2020"], "likewise behind who says it"),

    # --- times that only compare --------------------------------------------------------------------------------
    ("only compares", "+", "2020年，结案9件，比上年增长5%，调解7件。", "2021-01-20", ["2020"] * 3, "比上年"),
    ("only compares", "+", "2020年，全市零售额90亿元，为2015年的2.9倍。", "2021-01-20", ["2020"] * 2, "为…的几倍"),
    ("only compares", "+", "2020年，结案9件，与2019年相比增加2件。", "2021-01-20", ["2020"] * 2, "与…相比"),
    ("only compares", "+", "2020年，机收率达90%，高于上年5个百分点。", "2021-01-20", ["2020"] * 2, "高于上年"),
    ("only compares", "+", "2020年，信访量9件，较2019年同期下降5%。", "2021-01-20", ["2020"] * 2, "较…同期"),
    ("only compares", "+", "上半年，投资增速5%，比一季度提高2个百分点。", "2021-07-20", ["2021-01..2021-06"] * 2, "比一季度"),
    ("only compares", "-", "2020年，结案9件，2019年结案8件。", "2021-01-20", ["2020", "2019"], "the other year has its own"),
    ("only compares", "-", "全市案件占比2020年为30%，2021年为35%。", "2022-01-20", ["2020", "2021"], "占比 ends in 比 and compares nothing"),
    ("only compares", "-", "2021年上半年受案10件，上年同期受案9件。", "2021-07-20", ["2021-01..2021-06", "2020-01..2020-06"], "上年同期 with its own figure"),
    ("only compares", "-", "2019年新增9人，2020年新增10人，均比任务多。", "2021-01-20", ["2019", "2020"], "what is compared with is no time"),

    ("owns the next number", "+", "2021年，合格率由2016年的81%提高到95%。", "2022-01-20", ["2016", "2021"], "由…的"),
    ("owns the next number", "+", "2020年，发案9件，较2019年的12件减少3件。", "2021-01-20", ["2020", "2019", "2020"], "较…的"),
    ("owns the next number", "+", "2021年，办理时限从2018年的20天压缩到5天，办件9万件。", "2022-01-20", ["2018", "2021", "2021"], "从…的"),
    ("owns the next number", "+", "2020年，人均收入比2015年的8000元增加4000元。", "2021-01-20", ["2015", "2020"], "比…的"),
    ("owns the next number", "-", "从2020年的情况看，全市结案9件，调解5件。", "2021-01-20", ["2020"] * 2, "no number behind 的"),
    ("owns the next number", "-", "2020年，财政收入90亿元，是2015年的3倍。", "2021-01-20", ["2020"] * 2, "a multiple"),
    ("owns the next number", "-", "2020年，结案9件，比上年增加的2件都是民事案件。", "2021-01-20", ["2020"] * 2, "the added ones are this year's"),

    ("compared with a plan", "+", "2020年，财政支出9亿元，为年初预算的98%，结余2亿元。", "2021-01-20", ["2020"] * 3, "年初预算"),
    ("compared with a plan", "+", "2020年，财政收入9亿元，占年初计划的98%。", "2021-01-20", ["2020"] * 2, "年初计划"),
    ("compared with a plan", "+", "2020年，全县植树9万亩，完成年度计划的105%。", "2021-01-20", ["2020"] * 2, "年度计划"),
    ("compared with a plan", "-", "2020年，县财政预算安排资金9亿元，实际支出8亿元。", "2021-01-20", ["2020"] * 2, "预算 is apart from the year"),
    ("compared with a plan", "-", "2021年，全县计划投资9亿元。", "2021-01-20", ["2021"], "计划 is the verb"),
    ("compared with a plan", "-", "年初，财政安排资金9亿元。", "2020-11-05", ["2020-01..2020-03"], "年初 alone"),

    ("in brackets", "+", "2020年，立案9件（其中12月立案2件），结案5件。", "2021-01-20", ["2020", "2020-12", "2020"], "holds inside alone"),
    ("in brackets", "+", "2021年，投资9亿元（2020年8亿元），新开工项目5个。", "2022-01-20", ["2021", "2020", "2021"], "the year before"),
    ("in brackets", "+", "国庆黄金周（10月1日至7日），景区接待游客9万人次，售票8万张。", "2021-10-20", ["2021-10-01..2021-10-07"] * 2, "says a time more exactly"),
    ("in brackets", "-", "结案9件（含旧存案件2件），2020年调解5件。", "2021-01-20", ["none", "none", "2020"], "the bracket is closed before it"),
    ("in brackets", "-", "（三）审判工作\n2020年，结案9件，调解5件。", "2021-01-20", ["2020"] * 2, "a number of a heading"),
    ("in brackets", "-", "2020年，结案9件（含上门调解2件），调解5件。", "2021-01-20", ["2020"] * 3, "no time in the bracket"),

    ("dateline", "+", "新华社北京5月9日电 警方抓获嫌疑人15人。", "2006-05-10", ["none"], "新华社…电"),
    ("dateline", "+", "本报合肥3月5日讯 全市法院结案9件。", "2021-03-06", ["none"], "本报…讯"),
    ("dateline", "+", "中新网广州1月8日电 全省法院结案9件。", "2021-01-09", ["none"], "another agency's"),
    ("dateline", "-", "5月9日，警方抓获嫌疑人15人。", "2006-05-10", ["2006-05-09"], "a day of doing"),
    ("dateline", "-", "5月9日电话回访群众15人。", "2006-05-10", ["2006-05-09"], "电话"),
    ("dateline", "-", "3月5日讯问嫌疑人15人。", "2021-03-20", ["2021-03-05"], "讯问"),

    ("idle", "+", "2020年，发案9件，为近五年来最低，破案8件。", "2021-01-20", ["2020"] * 2, "来最低"),
    ("idle", "+", "2020年，粮食产量9万吨，创十年来新高，收购8万吨。", "2021-01-20", ["2020"] * 2, "来新高"),
    ("idle", "+", "2020年，降水量900毫米，为1961年以来最多，受灾80人。", "2021-01-20", ["2020"] * 2, "以来最多"),
    ("idle", "+", "2020年，产值9亿元，连续五年增长，利税8亿元。", "2021-01-20", ["2020"] * 2, "连续…增长"),
    ("idle", "-", "近五年来，发案9件，破案8件。", "2021-01-20", ["2016-01-21..2021-01-20"] * 2, "opens"),
    ("idle", "-", "“十三五”以来，全市植树9万株。", "2021-01-20", ["2016-01..2021-01-20"], "opens"),
    ("idle", "-", "2016年以来，发案9件。", "2021-01-20", ["2016-01..2021-01-20"], "opens"),

    ("each month", "+", "2020年，县法院结案9件。法官每周接待群众20人。", "2021-01-20", ["2020", "none"], "每周"),
    ("each month", "+", "2020年，中心建成。网格员每天巡查3次。", "2021-01-20", ["none"], "每天"),
    ("each month", "+", "全县设立专项资金，每年投入100万元。", "2021-01-20", ["none"], "每年"),
    ("each month", "-", "2020年，全市完成投资9亿元，平均每月完成8000万元。", "2021-01-20", ["2020"] * 2, "an average of the year"),
    ("each month", "-", "2020年，每百户拥有汽车40辆。", "2021-01-20", ["2020"], "每 of no time"),
    ("each month", "-", "2020年，受理每年一度的评选申报9件。", "2021-01-20", ["2020"], "每年一度"),

    ("average over years", "+", "“十三五”时期，经济较快增长。2020年地区生产总值8万亿元，年均增长8.3%。", "2021-03-05", ["2020", "2016..2020"], "of the plan"),
    ("average over years", "+", "2016年至2020年，全市投资快速增长。2020年完成投资9亿元，平均每年增长5%。", "2021-01-20", ["2020", "2016..2020"], "平均每年"),
    ("average over years", "+", "2011年至2020年，全县植树9万亩，年均植树9000亩。", "2021-01-20", ["2011..2020"] * 2, "in one sentence"),
    ("average over years", "+", "“十三五”时期，经济较快增长。2020年进出口额8万亿元，年均分别增长8.3%和7.1%。", "2021-03-05", ["2020", "2016..2020", "2016..2020"], "two averages"),
    ("average over years", "-", "2016年至2020年，治水成效显现。2020年结案9件，增长5%。", "2021-01-20", ["2020"] * 2, "no average"),
    ("average over years", "-", "2020年，全市完成投资9亿元，年均增长5%。", "2021-01-20", ["2020"] * 2, "no years are told"),
    ("average over years", "-", "“十三五”时期，全市完成投资90亿元。2020年，人均收入9000元，增长5%。", "2021-01-20", ["2016..2020", "2020", "2020"], "人均"),

    ("from and to", "+", "从2016年到2020年，合格率由81%提高到95%。", "2021-01-20", ["2016", "2020"], "the two ends"),
    ("from and to", "+", "2016年至2020年，病床由175张增加到288张。", "2021-01-20", ["2016", "2020"], "counts"),
    ("from and to", "+", "2018年到2020年，办理时间由20天压缩至5天，办件9件。", "2021-01-20", ["2018", "2020", "2018..2020"], "what follows has the whole"),
    ("from and to", "+", "2020年，合格率由81%提高到95%。", "2021-01-20", ["none", "2020"], "the time before is not told"),
    ("from and to", "-", "2016年至2020年，全市结案900件，调解500件。", "2021-01-20", ["2016..2020"] * 2, "no change"),
    ("from and to", "-", "2020年，由县法院结案9件，调解到位5件。", "2021-01-20", ["2020"] * 2, "由 names who did it"),
    ("from and to", "-", "2020年，由9个部门组成的专班走访企业5家。", "2021-01-20", ["2020"] * 2, "other nouns"),

    ("spread over a list of times", "+", "2018年和2019年分别结案82件和43件。", "2021-01-20", ["2018", "2019"], "和"),
    ("spread over a list of times", "+", "2019年和2020年分别投入资金82万元和43万元。", "2021-01-20", ["2019", "2020"], "money"),
    ("spread over a list of times", "+", "2021年、2022年，全市公安机关分别破案82起、43起。", "2023-01-20", ["2021", "2022"], "the subject between"),
    ("spread over a list of times", "-", "2019年、2020年，法院结案82件，调解43件。", "2021-01-20", ["2019..2020"] * 2, "no 分别"),
    ("spread over a list of times", "-", "2020年，市法院和县法院分别结案82件、43件。", "2021-01-20", ["2020"] * 2, "spread over organs"),
    ("spread over a list of times", "-", "2019年、2020年共立案82件、结案43件。", "2021-01-20", ["2019..2020"] * 2, "共"),

    # --- times that go back to others ---------------------------------------------------------------------------
    ("since an event", "+", "2020年9月1日，热线开通。开通以来，受理诉求90件。", "2021-01-20", ["2020-09-01..2021-01-20"], "the day was told"),
    ("since an event", "+", "4月10日专项行动开展以来，检查场所13家。", "2021-06-20", ["2021-04-10..2021-06-20"], "the day stands before it"),
    ("since an event", "+", "“八五”普法启动以来，举办讲座13场。", "2022-11-24", ["..2022-11-24"], "the day is not told"),
    ("since an event", "+", "专项行动开展以来，全市查处案件13起。", "2021-06-20", ["..2021-06-20"], "the day is not told"),
    ("since an event", "+", "2020年9月1日，大桥贯通。贯通以来，通行车辆9万辆。", "2021-01-20", ["2020-09-01..2021-01-20"], "any event"),
    ("since an event", "+", "4月10日大桥贯通以来，通行车辆9万辆。", "2021-06-20", ["2021-04-10..2021-06-20"], "any event behind its day"),
    ("since an event", "-", "2021年以来，全市查处案件13起。", "2021-06-20", ["2021-01..2021-06-20"], "a year is no event"),
    ("since an event", "-", "2021年3月，中心挂牌。中心接待群众100人次。", "2022-11-24", ["2021-03"], "no 以来"),
    ("since an event", "-", "专项行动开展以来的首次检查，查处案件13起。", "2021-06-20", ["none"], "以来的 only describes"),

    ("goes back to a time", "+", "2020年上半年，全市受案10件。全国同期受案9万件。", "2021-01-20", ["2020-01..2020-06"] * 2, "同期 that compares nothing"),
    ("goes back to a time", "+", "2020年前三季度，完成投资10亿元，上年同期完成投资9亿元。", "2020-11-05", ["2020-01..2020-09", "2019-01..2019-09"], "上年同期"),
    ("goes back to a time", "+", "2021年7月，洪水来袭。同月，转移群众90人。", "2022-01-20", ["2021-07"], "同月"),
    ("goes back to a time", "+", "5月1日至5日，景区开展活动。期间，接待游客90人次。", "2021-06-01", ["2021-05-01..2021-05-05"], "期间"),
    ("goes back to a time", "+", "2020年3月5日，专班进驻。次日，走访企业9家。", "2021-01-20", ["2020-03-06"], "次日"),
    ("goes back to a time", "+", "群众反映，活动5月1日至5日举行。期间，接待游客90人次。", "2021-06-01", ["2021-05-01..2021-05-05"], "期间 after a time inside a clause"),
    ("goes back to a time", "+", "群众反映，洪水2020年7月来袭。同月，转移群众90人。", "2022-01-20", ["2020-07"], "同月 likewise"),
    ("goes back to a time", "+", "群众反映，专班2020年3月5日进驻。次日，走访企业9家。", "2022-01-20", ["2020-03-06"], "次日 likewise"),
    ("goes back to a time", "-", "2021年上半年，结案9件，较去年同期增长5%。", "2021-07-20", ["2021-01..2021-06"] * 2, "compares"),
    ("goes back to a time", "-", "2020年，结案9件，同比增长5%。", "2021-01-20", ["2020"] * 2, "同比 is no time"),
    ("goes back to a time", "-", "2020年，结案9件。春节期间，接待群众8人次。", "2021-01-20", ["2020", "2020-01-24..2020-02-02"], "a feast has days of its own"),

    ("the feast last named", "+", "国庆黄金周落幕。黄金周期间，景区接待游客9万人次。", "2021-10-20", ["2021-10-01..2021-10-07"], "黄金周期间"),
    ("the feast last named", "+", "国庆假期，景区接待游客9万人次。假期里，售票8万张。", "2021-10-20", ["2021-10-01..2021-10-07"] * 2, "假期里"),
    ("the feast last named", "+", "五一假期结束。假期期间，铁路发送旅客9万人次。", "2021-05-10", ["2021-05-01..2021-05-05"], "假期期间"),
    ("the feast last named", "+", "国庆黄金周，景区接待游客9万人次。去年，景区售票8万张。黄金周期间，收入7万元。", "2021-10-20", ["2021-10-01..2021-10-07", "2020", "2021-10-01..2021-10-07"], "another time between"),
    ("the feast last named", "-", "假期里，景区售票8万张。", "2021-10-20", ["none"], "none was named"),
    ("the feast last named", "-", "春节期间售票8万张，国庆期间售票9万张。", "2021-12-01", ["2021-02-11..2021-02-17", "2021-10-01..2021-10-07"], "each its own name"),
    ("the feast last named", "-", "国庆期间售票8万张。全年售票9万张。", "2021-12-31", ["2021-10-01..2021-10-07", "2021"], "全年 is another"),

    ("year under discussion", "+", "2019年，市法院结案9件。3月，开庭2次。", "2021-01-20", ["2019", "2019-03"], "a bare month"),
    ("year under discussion", "+", "2019年，全市结案9件。上半年，全市结案4件。", "2021-01-20", ["2019", "2019-01..2019-06"], "a bare half"),
    ("year under discussion", "+", "2018年，受灾群众10万人。6月8日，转移群众200人。", "2021-01-20", ["2018", "2018-06-08"], "a bare day"),
    ("year under discussion", "+", "2019年，受案10件，上年受案9件。", "2021-01-20", ["2019", "2018"], "上年"),
    ("year under discussion", "-", "2019年，结案9件。今年上半年，结案4件。", "2021-07-20", ["2019", "2021-01..2021-06"], "今年 is the day of publication's"),
    ("year under discussion", "-", "2020年，结案9件。2021年1月，结案4件。", "2021-03-20", ["2020", "2021-01"], "its own year is told"),
    ("year under discussion", "-", "上半年，结案4件。", "2021-07-20", ["2021-01..2021-06"], "no year was told"),

    ("month just over", "+", "2022年以来，中心投入资金24万元。3月份，中心接待群众12人次。", "2024-04-10", ["2022-01..2024-04-10", "2024-03"], "after 以来"),
    ("month just over", "+", "12月份，全市破案9起。", "2021-01-08", ["2020-12"], "of the year before"),
    ("month just over", "+", "5月，全市破案9起。", "2021-06-03", ["2021-05"], "nothing else was told"),
    ("month just over", "+", "去年，中心投入资金24万元。3月份，中心接待群众12人次。", "2024-04-10", ["2023", "2024-03"], "after a year that is over"),
    ("month just over", "-", "2022年，结案9件。上年12月，结案8件。", "2023-01-20", ["2022", "2021-12"], "its year is told by the one before it"),
    ("month just over", "-", "2019年，投入资金24万元。4月份，接待群众9人次。", "2021-01-20", ["2019", "2019-04"], "long ago"),
    ("month just over", "-", "2020年1至3月，受案9件。2月份，结案8件。", "2021-01-20", ["2020-01..2020-03", "2020-02"], "within the months told"),
    ("month just over", "-", "2020年，受案90件。12月，结案8件。", "2021-11-20", ["2020", "2020-12"], "still to come in the year of publication"),

    ("截至 with 今年", "+", "截至目前，全市今年以来破案9起。", "2021-06-20", ["2021-01..2021-06-20"], "以来 names the start"),
    ("截至 with 今年", "+", "截至11月底，全市今年破案9起。", "2021-12-08", ["2021-01..2021-11-30"], "今年 names the start"),
    ("截至 with 今年", "+", "截至10月底，全省检察机关今年以来批准逮捕90人。", "2021-11-08", ["2021-01..2021-10"], "截至…今年以来"),
    ("截至 with 今年", "-", "截至目前，全市建成法庭9个。", "2021-06-20", ["..2021-06-20"], "no start"),
    ("截至 with 今年", "-", "截至2020年底，全市建成法庭9个。", "2021-06-20", ["..2020-12-31"], "no start"),
    ("截至 with 今年", "-", "2019年，破案9起。截至目前，全市建成法庭9个。", "2021-06-20", ["2019", "..2021-06-20"], "a year that is over is no start"),

    # --- news: who told it when is not when it was ----------------------------------------------------------------
    ("a day on which it was told", "+", "市统计局昨日公布，8月全市新建住宅均价为9000元。\n成交住宅500套。", "2021-09-08", ["2021-08"] * 2, "公布 before a month"),
    ("a day on which it was told", "+", "市消协昨天发布上半年投诉分析。全市受理投诉90件。", "2021-07-20", ["2021-01..2021-06"], "the half in what was told"),
    ("a day on which it was told", "+", "市公安局副局长李明27日在新闻发布会上说，警方设立检查站9处。", "2021-07-28", ["none"], "said at a conference"),
    ("a day on which it was told", "-", "市消防队昨日发布高温红色预警，转移群众90人。", "2021-07-20", ["2021-07-19"], "a warning is an act"),
    ("a day on which it was told", "-", "公安部昨日召开新闻发布会，并通报了12起案件。", "2021-07-20", ["2021-07-19"], "what was told is counted"),
    ("a day on which it was told", "-", "3日17时，指挥中心接到通报：20人被困。", "2021-07-04", ["2021-07-03"], "a report that came in"),

    ("the day of the date line", "+", "新华社长沙8月5日电（记者 李明）今日16时，城陵矶水位达35.21米。", "2021-08-06", ["2021-08-05"], "今日 is the day of sending"),
    ("the day of the date line", "+", "中新社太原五月二十三日电　昨天，救援队救出2人。", "2021-05-24", ["2021-05-22"], "in characters"),
    ("the day of the date line", "+", "每日新闻网4月10日讯　市消防支队今天救出3人。", "2021-04-11", ["2021-04-10"], "a site's"),
    ("the day of the date line", "-", "本报讯（记者 李明）昨天，救援队救出2人。", "2021-05-24", ["2021-05-23"], "no day in it"),
    ("the day of the date line", "-", "新华社长沙8月5日电　今日16时，水位达35米。", "2021-10-06", ["2021-10-06"], "months before"),
    ("the day of the date line", "-", "市民8月5日来电反映问题。今日，办结9件。", "2021-08-06", ["2021-08-06"], "nobody's date line"),

    ("the whole that a share is of", "+", "一季度全市新增就业26万人，完成全年目标的30%；再就业5万人。", "2021-04-20", ["2021-01..2021-03"] * 3, "of the year's aim"),
    ("the whole that a share is of", "+", "“五一”假期，全市接待游客90万人次，恢复到上年同期的九成八。", "2021-05-09", ["2021-05-01..2021-05-05"] * 2, "of the year before"),
    ("the whole that a share is of", "+", "3月份，馆内接待观众9万人，相当于上年全年的七成，门票收入5万元。", "2021-04-20", ["2021-03"] * 3, "what follows too"),
    ("the whole that a share is of", "-", "2020年完成投资5亿元，全年投资增长30%。", "2021-01-20", ["2020"] * 2, "no share of it"),
    ("the whole that a share is of", "-", "2020年民事案件占全部案件的30%。", "2021-01-20", ["2020"], "the time of the share itself"),
    ("the whole that a share is of", "-", "到2025年，绿色建筑占比达到70%。", "2021-01-20", ["..2025-12-31"], "到 of a time"),

    ("the first of a day", "+", "市博物馆11月6日免费开放，首月接待观众21万人。", "2021-01-09", ["2020-11-06..2020-12-05"], "a month"),
    ("the first of a day", "+", "4月3日，展会开幕，首日成交9亿元。", "2021-04-09", ["2021-04-03"], "a day"),
    ("the first of a day", "+", "4月3日新桥通车。首周通行车辆9万辆。", "2021-04-20", ["2021-04-03..2021-04-09"], "a week, in the next sentence"),
    ("the first of a day", "-", "影片首周票房9亿元。", "2021-04-20", ["none"], "no day was named"),
    ("the first of a day", "-", "全市共发行首日封300枚。", "2021-04-20", ["none"], "首日封"),
    ("the first of a day", "-", "2020年，影片票房9亿元，首周票房2亿元。", "2021-01-20", ["2020", "none"], "a year is no day"),

    ("up to what happened", "+", "10日17时，台风在苍南登陆。登陆前，全市转移群众40万人。", "2021-08-11", ["..2021-08-10"], "the day was told"),
    ("up to what happened", "+", "省财政前天下拨资金9000万元，中央此前已安排2亿元。", "2021-02-09", ["2021-02-07", "..2021-02-07"], "此前"),
    ("up to what happened", "+", "救援今天出现转机。至此，已有5人获救。", "2021-05-23", ["..2021-05-23"], "至此"),
    ("up to what happened", "-", "登陆前，全市转移群众40万人。", "2021-08-11", ["none"], "no day was told"),
    ("up to what happened", "-", "此前一轮调价中，27家景区提价。", "2021-08-11", ["none"], "此前 of a round"),
    ("up to what happened", "-", "李某2003年成立公司，获利90万元。至此，案件涉及15个省。", "2006-08-11", ["2003", "none"], "a story ends on no day that it names"),

    ("a month just over", "+", "3月份，全市居民消费价格上涨2%。\n食品价格上涨3%。", "2021-04-12", ["2021-03"] * 2, "the month that is reported on"),
    ("a month just over", "+", "市发改委昨日公布，3月全市房价上涨2%。\n南山区房价上涨3%。", "2021-04-12", ["2021-03"] * 2, "behind who told it"),
    ("a month just over", "+", "5月，全市举行促销活动。\n参与商户300家。", "2021-06-12", ["2021-05"], "a lead-in"),
    ("a month just over", "-", "3月，市法院挂牌，收案9件。\n全市有法官90人。", "2021-11-12", ["2021-03", "none"], "a month long over is its paragraph's"),
    ("a month just over", "-", "市法院开庭2次。\n3月，市法院收案9件。\n调解5件。", "2021-04-12", ["none", "2021-03", "none"], "not the first paragraph"),
    ("a month just over", "-", "4月，全市计划新建公园9个。\n全市有公园90个。", "2021-04-12", ["2021-04", "none"], "it is not over"),

    ("what is to come in news of what is over", "+", "一、上半年业绩\n公司净利润5亿元。公司拟投资9亿元建设新厂。", "2021-07-15", ["2021-01..2021-06", "none"], "拟"),
    ("what is to come in news of what is over", "+", "一季度，全市新增就业9万人。下一步，将新建市场8个。", "2021-04-15", ["2021-01..2021-03", "none"], "将"),
    ("what is to come in news of what is over", "+", "2020年，全市结案9万件。今后将新建法庭8个。", "2021-04-15", ["2020", "none"], "a year"),
    ("what is to come in news of what is over", "-", "今年，全市将新建市场8个。将改造市场5个。", "2021-04-15", ["2021"] * 2, "a time that goes on"),
    ("what is to come in news of what is over", "-", "2020年，全市计划新建法庭8个，建成9个。", "2021-04-15", ["2020"] * 2, "a plan of that time"),
    ("what is to come in news of what is over", "-", "一季度，全市新增就业9万人。减税5亿元。", "2021-04-15", ["2021-01..2021-03"] * 2, "no plan"),

    ("most in a year", "+", "近三年来，全市查处案件500件，去年最多，达209件。", "2021-09-28", ["2018-09-29..2021-09-28", "2020"], "最多 in a year"),
    ("most in a year", "+", "全市港口2020年首次突破1万吨大关，吞吐量达1.2万吨。", "2021-02-28", ["2020"] * 2, "首次 in a year"),
    ("most in a year", "+", "产量2019年最高，达9万吨。", "2021-02-28", ["2019"], "最高"),
    ("most in a year", "-", "水位达35米，为多年来最高。", "2021-09-28", ["none"], "of many years"),
    ("most in a year", "-", "2020年，产量9万吨，为十年来最高，增长5%。", "2021-02-28", ["2020"] * 2, "likewise"),
    ("most in a year", "-", "2020年，出口9万吨，创2008年以来新高，增长5%。", "2021-02-28", ["2020"] * 2, "以来"),
]  # fmt: skip

TITLES: list[tuple[str, str, str, list[str], str]] = [
    ("+", "2020年全市法院工作综述", "2021-01-20", ["2020"], "the year of a review"),
    ("+", "2021年上半年全市经济运行情况", "2021-07-20", ["2021-01..2021-06"], "a half"),
    ("+", "今年以来全市公安机关严打犯罪", "2021-06-20", ["2021-01..2021-06-20"], "以来"),
    ("-", "2021年全市法院工作会议召开", "2021-02-01", ["none"], "the year of a meeting"),
    ("-", "市法院3月5日集中开庭", "2021-04-01", ["none"], "a day"),
    ("-", "市法院新增立案数创2016年以来新高", "2021-02-01", ["none"], "a time that only describes"),
]


#: A pure decision, the text with the time in brackets, and the answer.
DECISIONS: list[tuple[str, str, bool]] = [
    ("compares", "9件,比[上年]增长5%", True),
    ("compares", "9件,较[去年同期]下降5%", True),
    ("compares", "9件,与[2019年]持平", True),
    ("compares", "9件,是[1997年]的2.9倍", True),
    ("compares", "9件,比疫情发生前的[2019年]增加2件", True),
    ("compares", "占比[2020年]为30%", False),
    ("compares", "[2020年]结案9件", False),
    ("compares", "案件同比[今年]增长5%", False),
    ("owns_number", "较[上年]的1:1.21优化", True),
    ("owns_number", "比[2015年]的约8000元多", True),
    ("owns_number", "是[2015年]的2.9倍", False),
    ("owns_number", "较[上年]的水平提高5%", False),
    ("only_next", "由[上年]的68.5天降至54.3天", True),
    ("only_next", "由[上年]居第四位升至第三位", True),
    ("only_next", "[从2015年]8000元增加到9000元", True),
    ("only_next", "[从2015年起],结案9件", False),
    ("only_next", "[上年]的68.5天", False),
    ("only_next", "[从2015年]的情况看,结案9件", False),
    ("idle", "为[多年来]最低", True),
    ("idle", "新华社北京[5月9日]电", True),
    ("idle", "本报[3月5日]讯", True),
    ("idle", "提[前6个月]公布", True),
    ("idle", "[5月9日]电视播出9集", False),
    ("idle", "[3月5日]讯问15人", False),
    ("idle", "[前6个月]结案9件", False),
    ("planned", "完成[年初]预算的98%", True),
    ("planned", "比[年初]计划多9件", True),
    ("planned", "[年初]安排9亿元", False),
    ("introduced", "记者从市法院获悉,[2020年]结案9件", True),
    ("introduced", "据统计,[2020年]结案9件", True),
    ("introduced", "回望[2020年],结案9件", True),
    ("introduced", "为方便群众,[2020年]设点9个", False),
    ("introduced", "结案9件,[2020年]调解5件", False),
]  # fmt: skip

#: Headings, their day of publication, and whether their first time holds for what stands below.
HEADINGS: list[tuple[str, str, bool]] = [
    ("2023年工作回顾", "2024-01-20", True),
    ("2023年上半年经济运行情况", "2023-07-20", True),
    ("关于2019年工作情况的报告", "2020-01-20", True),
    ("2023年工作会议召开", "2023-02-01", False),
    ("关于2020年工作情况的报告", "2020-12-20", False),
    ("3月5日开庭审理", "2023-04-20", False),
]

BACK = [
    ("同月", True),
    ("在此期间", True),
    ("次日", True),
    ("三日后", True),
    ("同期", False),
    ("3月", False),
    ("2020年", False),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _first(text: str) -> str:
    return text + {4: "-01-01", 7: "-01"}.get(len(text), "")


def _last(text: str) -> str:
    if len(text) == 4:
        return text + "-12-31"
    if len(text) == 7:
        return f"{text}-{calendar.monthrange(int(text[:4]), int(text[5:]))[1]}"
    return text


def _days(short: str) -> tuple[str, str] | None:
    if short == "none":
        return None
    start, dots, end = short.partition("..")
    return _first(start), _last(end if dots else start)


def _periods(extractor: Extractor, text: str, published: str, title: str | None = None) -> list[tuple[str, str] | None]:
    claims = extractor.extract(text, published=published, title=title)
    return [None if c.period is None else (str(c.period.start or ""), str(c.period.end or "")) for c in claims]


@pytest.mark.parametrize(
    ("text", "published", "expected"), [row[2:5] for row in PERIODS], ids=[f"{r[0]}{r[1]}{r[5]}" for r in PERIODS]
)
def test_the_time_in_force(extractor: Extractor, text: str, published: str, expected: list[str]) -> None:
    assert _periods(extractor, text, published) == [_days(short) for short in expected]


def test_every_decision_is_shown_both_ways() -> None:
    shown = Counter((row[0], row[1]) for row in PERIODS)
    wanted = [(decision, sign) for decision in {row[0] for row in PERIODS} for sign in "+-"]
    assert [key for key in wanted if shown[key] < 3] == []


@pytest.mark.parametrize(
    ("title", "published", "expected"), [row[1:4] for row in TITLES], ids=[row[0] + row[4] for row in TITLES]
)
def test_the_time_of_a_title_given(extractor: Extractor, title: str, published: str, expected: list[str]) -> None:
    claims = _periods(extractor, "全市法院结案9件。", published, title)
    assert claims == [_days(short) for short in expected]


def _marked(marked: str) -> tuple[str, TimeMention]:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return text, next(time for time in find_times(text) if (time.start, time.end) == (start, end))


@pytest.mark.parametrize(("decision", "marked", "expected"), DECISIONS)
def test_a_decision_on_a_time_alone(decision: str, marked: str, expected: bool) -> None:
    text, time = _marked(marked)
    arguments = (text, 0, time) if decision == "introduced" else (text, time)
    assert getattr(timing, decision)(*arguments) is expected


@pytest.mark.parametrize(("heading", "published", "expected"), HEADINGS)
def test_whether_the_time_of_a_heading_holds(heading: str, published: str, expected: bool) -> None:
    time = find_times(heading)[0]
    assert timing.heading_holds(heading, time, parse_published(published)) is expected


@pytest.mark.parametrize(("text", "expected"), BACK)
def test_what_points_back(text: str, expected: bool) -> None:
    assert timing.points_back(text) is expected


#: Where the period of the last figure is from.
VIA: list[tuple[str, str | None, str]] = [
    ("2020年，市法院结案9件。", None, "sentence"),
    ("市法院结案9件，2020年调解8件。", None, "sentence"),
    ("2020年，市法院结案9件。调解8件。", None, "paragraph"),
    ("一、审判工作\n2020年，市法院结案9件。\n调解8件。", None, "section"),
    ("会议召开。\n一、2020年审判工作\n结案9件。", None, "section"),
    ("2020年工作回顾\n市法院结案9件。", None, "document"),
    ("市法院结案9件。", "2020年市法院工作综述", "metadata"),
]


@pytest.mark.parametrize(("text", "title", "via"), VIA)
def test_where_a_time_is_from(extractor: Extractor, text: str, title: str | None, via: str) -> None:
    period = extractor.extract(text, published="2021-01-20", title=title)[-1].period
    assert period is not None
    assert (period.via, str(period.start), str(period.end)) == (via, "2020-01-01", "2020-12-31")
    if via == "metadata":
        assert period.span is None
    else:
        assert period.span is not None
        assert text[slice(*period.span)] == period.text == "2020年"


#: What is read wrong today: text, publication, the right periods, and why they are.
KNOWN_WRONG: list[tuple[str, str, list[str], str]] = [
    ("2020年，全市工业回升。\n一、工业\n一季度，工业产值3亿元。\n二、消费\n零售额5亿元。", "2021-01-20", ["2020-01..2020-03", "2020"],
     "a year that is over is no vague lead-in that a quarter makes exact"),
    ("2018年、2019年、2020年分别结案82件、43件、21件。", "2021-01-20", ["2018", "2019", "2020"], "three years as two"),
    ("2021年上半年，结案90件，去年同期80件，同比增长12.5%。", "2021-07-20", ["2021-01..2021-06", "2020-01..2020-06", "2021-01..2021-06"], "同比 is of the time reported on, not of the one compared with"),
    ("2020年一、二季度，全市投资分别增长5%、7%。", "2021-01-20", ["2020-01..2020-03", "2020-04..2020-06"], "quarters as years"),
    ("2019年至2021年，结案数分别为9件、12件、15件。", "2022-01-20", ["2019", "2020", "2021"], "three figures for the three years of a range"),
    ("全市法院结案9件（2020年）。", "2021-06-20", ["2020"], "a time in brackets straight behind a figure is the figure's"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published", "expected"), [
    pytest.param(*row[:3], id=row[3], marks=pytest.mark.xfail(strict=True, reason=row[3])) for row in KNOWN_WRONG
])  # fmt: skip
def test_what_is_read_wrong_today(extractor: Extractor, text: str, published: str, expected: list[str]) -> None:
    assert _periods(extractor, text, published) == [_days(short) for short in expected]
