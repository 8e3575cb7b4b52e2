"""Whether a figure is a fact or an aim: every decision of the scope on modality, where it fires and where it must not.

A row is the decision, `+` where it makes a target and `-` where it must not, the text, the day of publication, the modality of
each figure in order (`t` target, `a` actual), and why.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reformextract import Extractor
from reformextract.lexicon import load_lexicon
from reformextract.scope.modality import ModalityTable

Row = tuple[str, str, str, str, str, str]

ROWS: list[Row] = [
    ("words of plans", "+", "力争结案率达到95%。", "2021-01-20", "t", "力争"),
    ("words of plans", "+", "第三季度计划开工项目14个。", "2022-07-06", "t", "计划 behind 季度"),
    ("words of plans", "-", "计划改造9家，当天开工8家。", "2022-07-06", "ta", "what was done that day"),
    ("words of plans", "+", "确保新增就业9万人。", "2021-01-20", "t", "确保"),
    ("words of plans", "+", "全市拟投资9亿元。", "2021-01-20", "t", "拟投资"),
    ("words of plans", "+", "预计完成投资9亿元。", "2021-01-20", "t", "预计"),
    ("words of plans", "+", "市法院将新建法庭3个。", "2021-01-20", "t", "将新建"),
    ("words of plans", "+", "全局计划发送旅客200万人。", "2021-01-20", "t", "计划 as a verb"),
    ("words of plans", "+", "努力实现结案率95%。", "2021-01-20", "t", "努力实现"),
    ("words of plans", "-", "确保了9万人按时就业。", "2021-01-20", "a", "确保了"),
    ("words of plans", "-", "争取中央资金3亿元。", "2021-01-20", "a", "争取 with its object is done"),
    ("words of plans", "-", "实施就业计划，新增就业7万人。", "2021-01-20", "a", "计划 as a noun"),
    ("words of plans", "-", "落实计划生育家庭补助9万元。", "2021-01-20", "a", "计划生育"),
    ("words of plans", "-", "拟定方案3个。", "2021-01-20", "a", "拟定"),
    ("words of plans", "-", "超额完成目标，新增就业7万人。", "2021-01-20", "a", "完成目标"),
    ("words of plans", "-", "市政府争取到资金9亿元。", "2021-01-20", "a", "争取到 with its object has succeeded"),
    ("words of plans", "-", "为确保安全，市公安局排查隐患9处。", "2021-01-20", "a", "为确保 is the purpose of what was done"),
    ("words of plans", "-", "为确保结案率，市法院新设团队9个。", "2021-01-20", "a", "为确保 again"),

    ("how far an aim was passed", "+", "预期目标是增长12%。", "2021-01-20", "t", "the aim itself"),
    ("how far an aim was passed", "+", "投资增长26%，高于年初12%的目标14个百分点。", "2021-03-20", "ata", "the aim, and not the way to it"),
    ("how far an aim was passed", "+", "比“十五”计划目标3000亿元超过1070亿元。", "2021-03-20", "ta", "a sum"),
    ("how far an aim was passed", "-", "投资增长20%，高于预期目标2.4个百分点。", "2021-03-20", "aa", "by points"),
    ("how far an aim was passed", "-", "投资增长20%，比年初18%的目标高2.4个百分点。", "2021-03-20", "ata", "with 比"),
    ("how far an aim was passed", "-", "降幅快于预期0.4个百分点。", "2021-03-20", "a", "预期 alone"),

    ("预计 of one figure", "+", "预计全年收入9亿元；投资8亿元。", "2021-11-20", "tt", "what is expected goes on"),
    ("预计 of one figure", "+", "完成产值6亿元，预计增长24%。", "2021-11-20", "at", "the figure itself"),
    ("预计 of one figure", "+", "预计完成产值6亿元，增长24%；销售5亿元。", "2021-11-20", "ttt", "from the first figure on"),
    ("预计 of one figure", "-", "完成产值6亿元，预计增长24%；完成开票5亿元。", "2021-11-20", "ata", "an aside behind a fact"),
    ("预计 of one figure", "-", "今年秋学期，发放补助9万元。", "2021-10-20", "a", "a term that has begun"),
    ("预计 of one figure", "-", "2021年秋学期，资助学生9人。", "2021-10-20", "a", "likewise, over New Year"),

    ("将", "+", "年底前还将抽查单位2000个。", "2021-11-20", "t", "还将"),
    ("将", "+", "市财政将向10万户家庭发放补贴。", "2021-01-20", "t", "before a preposition"),
    ("将", "+", "今年，市财政将拨专款300万元。", "2021-01-20", "t", "a verb of one character"),
    ("将", "+", "全市90个小区将分步推进改造。", "2021-01-20", "t", "behind the figure"),
    ("将", "+", "年内将关闭化工企业90家。", "2021-01-20", "t", "关闭"),
    ("将", "-", "市法院将三分之一的干警配备到窗口，接待群众9人。", "2021-01-20", "aa", "将 is 把"),
    ("将", "-", "民警将到案的6名嫌疑人移交。", "2021-01-20", "a", "到案"),
    ("将", "-", "市公安局已将追回的90万元返还群众。", "2021-01-20", "a", "已将"),
    ("将", "-", "农民工占了将近一半。", "2021-01-20", "a", "将近"),
    ("what somebody asks for", "+", "省文化厅要求，80%的博物馆对公众免费。", "2021-01-20", "t", "要求"),
    ("what somebody asks for", "+", "省防指要求，各地务必完成水库排查1300座。", "2021-01-20", "t", "务必"),
    ("what somebody asks for", "+", "首付不得低于四成，涨幅不得超过35%。", "2021-01-20", "tt", "不得 with the bound"),
    ("what somebody asks for", "+", "按计划，今年减贫77万人。", "2018-07-03", "t", "as planned"),
    ("what somebody asks for", "-", "按计划完成投资9亿元。", "2018-07-03", "a", "done as planned"),
    ("what somebody asks for", "-", "按照省委要求，全市走访群众9户。", "2021-01-20", "a", "done as asked for"),
    ("what somebody asks for", "-", "根据上级有关规定，发放补助9万元。", "2021-01-20", "a", "likewise"),
    ("what somebody asks for", "-", "针对群众反映的要求，新建停车场9处。", "2021-01-20", "a", "a wish that was met"),
    ("a rule for each", "+", "每名民警每月走访不少于20户。", "2021-01-20", "t", "不少于"),
    ("a rule for each", "+", "酒席每桌不超过300元。", "2021-01-20", "t", "不超过"),
    ("a rule for each", "+", "凡举报属实的，最高奖励20万元。", "2021-01-20", "t", "凡"),
    ("a rule for each", "-", "每个村平均培训不少于20人。", "2021-01-20", "a", "平均"),
    ("a rule for each", "-", "每名民警走访了不少于20户。", "2021-01-20", "a", "了"),
    ("a rule for each", "-", "全市走访不少于20户。", "2021-01-20", "a", "no rule"),
    ("a bound that somebody set", "+", "管理费距民政部门规定的10%上限尚有空间。", "2021-01-20", "t", "规定的上限"),
    ("a bound that somebody set", "+", "产值超过计划增长6%的要求。", "2021-01-20", "t", "计划的要求"),
    ("a bound that somebody set", "+", "比国家规定的5%的限额低。", "2021-01-20", "t", "规定的限额"),
    ("a bound that somebody set", "-", "群众提出5条要求。", "2021-01-20", "a", "what is counted"),
    ("a bound that somebody set", "-", "人均收入达到3万元的标准。", "2021-01-20", "a", "nobody set it"),
    ("a bound that somebody set", "-", "规定出台后，减少收费5项。", "2021-01-20", "a", "another clause"),
    ("what was agreed on", "+", "双方约定，回访率达到100%。", "2021-01-20", "t", "约定"),
    ("what was agreed on", "+", "工会与企业谈定工资增幅8%。", "2021-01-20", "t", "谈定"),
    ("what was agreed on", "+", "两地商定投资3亿元。", "2021-01-20", "t", "商定"),
    ("what was agreed on", "-", "公司按约定支付货款5万元。", "2021-01-20", "a", "按约定"),
    ("what was agreed on", "-", "协议签订后，走访企业90家。", "2021-01-20", "a", "签订后"),
    ("what was agreed on", "-", "推行“要约行动”，签订合同90份。", "2021-01-20", "a", "要约 is a word"),
    ("下一步", "+", "下一步，五个县的24个派出所实行通办。", "2021-01-20", "tt", "with a comma"),
    ("下一步", "+", "接下来，持证率达到95%。", "2021-01-20", "t", "接下来"),
    ("下一步", "+", "下一步全市改造小区90个。", "2021-01-20", "t", "before a place"),
    ("下一步", "-", "接下来的行动中，民警抓获9人。", "2021-01-20", "a", "a story goes on"),
    ("下一步", "-", "为下一步工作打下基础，培训干部90人。", "2021-01-20", "a", "an attribute"),
    ("下一步", "-", "就下一步的安排召开会议3次。", "2021-01-20", "a", "what was discussed"),
    ("what it is before and after", "+", "明年把检查比例由12%提高到20%。", "2021-01-20", "at", "由 is how it stands"),
    ("what it is before and after", "+", "分红比例将从30%提到40%。", "2021-01-20", "at", "从"),
    ("what it is before and after", "+", "覆盖率要由目前的83%提高到90%。", "2021-01-20", "at", "由目前的"),
    ("what it is before and after", "-", "检查比例由12%提高到20%。", "2021-01-20", "aa", "done"),
    ("what it is before and after", "-", "预计净亏损4300万元，上年同期盈利90万元。", "2021-01-20", "ta", "the year before is over"),
    ("what it is before and after", "-", "从12个村提取样本20份。", "2021-01-20", "aa", "从 a place"),
    ("the year of an annual report", "+", "政府工作报告\n去年，新增就业9万人。\n今年新增就业8万人。", "2021-01-20", "at", "今年"),
    ("the year of an annual report", "+", "衡水市中级人民法院工作报告\n2021年，新建法庭3个。", "2021-01-20", "t", "its number"),
    ("the year of an annual report", "+", "政府工作报告\n今年新增就业8万人。\n完成造林90万亩以上。", "2021-03-05", "tt", "the tasks go on"),
    ("the year of an annual report", "-", "政府工作报告\n今年以来，新增就业8万人。", "2021-03-05", "a", "今年以来"),
    ("the year of an annual report", "-", "政府工作报告\n今年新增就业8万人。", "2021-11-05", "a", "the year is nearly over"),
    ("the year of an annual report", "-", "审议市中级人民法院工作报告\n今年出席代表90人。", "2021-01-20", "a", "news of the report"),
    ("a cap", "+", "困难家庭每户最高5万元。", "2021-01-20", "t", "each"),
    ("a cap", "+", "举报奖励最高5000元。", "2021-01-20", "t", "a reward"),
    ("a cap", "+", "新生奖学金最高4万元。", "2021-01-20", "t", "a grant"),
    ("a cap", "-", "受贿单笔最高5万元。", "2021-01-20", "a", "what was taken"),
    ("a cap", "-", "单日最高客流8300人。", "2021-01-20", "a", "a record"),
    ("a cap", "-", "最高检出台意见17件。", "2021-01-20", "a", "an organ"),
    ("an estimate of a year over", "+", "2021年，预计生产总值90亿元。", "2021-01-20", "t", "of the year"),
    ("an estimate of a year over", "+", "预计今年新增就业9万人。", "2021-01-20", "t", "今年"),
    ("an estimate of a year over", "+", "预计完成投资9亿元。", "2021-01-20", "t", "no time"),
    ("an estimate of a year over", "-", "2020年，预计生产总值90亿元。", "2021-01-20", "a", "it is over"),
    ("an estimate of a year over", "-", "去年预计新增就业9万人。", "2021-01-20", "a", "去年"),
    ("an estimate of a year over", "-", "2020年预计利润9亿元，增长5%。", "2021-01-20", "aa", "and its growth"),
    ("what somebody asks for", "-", "依照《刑法》第三百八十五条之规定，判处有期徒刑13年。", "2021-01-20", "a", "之规定"),
    ("what somebody asks for", "+", "为此，建议：\n一、新建充电口9万个；\n二、财政补贴90万元。", "2021-01-20", "tt", "the items of a proposal"),
    ("words of plans", "+", "高校今年计划招收本科生90人。", "2021-01-20", "t", "今年计划"),
    ("the tasks of a year, in January", "+", "本市今年新增学位9万个。", "2026-01-25", "t", "新增"),
    ("the tasks of a year, in January", "+", "今年，全省新建公路90公里。", "2026-01-25", "t", "新建"),
    ("the tasks of a year, in January", "+", "2026年，全县改造小区90个。", "2026-01-12", "t", "by its number"),
    ("the tasks of a year, in January", "-", "今年首场招聘会提供岗位90个。", "2026-01-25", "a", "it was held"),
    ("the tasks of a year, in January", "-", "今年以来，全省新建公路9公里。", "2026-01-25", "a", "up to now"),
    ("the tasks of a year, in January", "-", "本市今年新增学位9万个。", "2026-06-25", "a", "in June"),
    ("what a report lists", "+", "报告给出了10项重点任务。拆除违建90万平方米。", "2026-03-25", "at", "the tasks of the report"),
    ("what a report lists", "+", "政府工作报告提出，疏解企业90家。", "2026-03-25", "t", "提出"),
    ("what a report lists", "+", "报告明确了今年的主要任务。\n建设方面，新建学校90所。", "2026-03-25", "t", "and below"),
    ("what a report lists", "-", "报告指出，去年新建学校90所。", "2026-03-25", "a", "指出"),
    ("what a report lists", "-", "报告显示，疏解企业90家。", "2026-03-25", "a", "显示"),
    ("what a report lists", "-", "市委部署了重点任务。去年新建学校90所。", "2026-03-25", "a", "no report"),
    ("tasks as a noun", "+", "全年目标任务为新建泵站90座。", "2020-11-05", "t", "what they are"),
    ("tasks as a noun", "+", "今年目标任务新建泵站90座。", "2020-11-05", "t", "right before them"),
    ("tasks as a noun", "+", "2020年，全县计划完成投资9亿元。", "2020-11-05", "t", "计划完成"),
    ("tasks as a noun", "-", "全县紧盯目标任务，一季度整地90亩。", "2020-11-05", "a", "with them in mind"),
    ("tasks as a noun", "-", "明确目标任务，新建泵站90座。", "2020-11-05", "a", "made plain"),
    ("tasks as a noun", "-", "瞄准高端制造，引进企业90家。", "2020-11-05", "a", "瞄准 what was done with it in mind"),
    ("将 that disposes", "+", "县公安局将在年底前抓捕逃犯，缴获枪支90支。", "2020-11-05", "t", "a day to come"),
    ("将 that disposes", "+", "县局将在全市检查企业90家。", "2020-11-05", "t", "在 a place"),
    ("将 that disposes", "+", "公司将从外地招聘员工90名。", "2020-11-05", "t", "从 a place"),
    ("将 that disposes", "-", "民警将在家中制毒的冉某抓获，缴获毒品90克。", "2020-11-05", "a", "抓获"),
    ("将 that disposes", "-", "民警将从外地赶来的9名同伙控制。", "2020-11-05", "a", "控制"),
    ("将 that disposes", "-", "消防员将在楼顶的老人救出，转移群众90人。", "2020-11-05", "a", "救出"),
    ("the whole of a year not over", "+", "全年实现8500人脱贫。", "2012-05-15", "t", "in May"),
    ("the whole of a year not over", "+", "全年新建小区90个，增长6%。", "2012-05-15", "tt", "and its growth"),
    ("the whole of a year not over", "+", "一是稳粮。全年整地90亩。", "2012-08-15", "t", "in August"),
    ("the whole of a year not over", "-", "全年新建小区90个。", "2012-12-15", "a", "nearly over"),
    ("the whole of a year not over", "-", "2011年，全年新建小区90个。", "2012-05-15", "a", "another year"),
    ("the whole of a year not over", "-", "全年已新建小区90个。", "2012-05-15", "a", "已"),
    ("tasks that are listed", "+", "今年本市定下三项实事，分别为：新增岗位90万个，扶持90人创业。", "2009-06-11", "att", "分别为"),
    ("tasks that are listed", "+", "会议明确了今年的任务：新建学校90所。", "2009-06-11", "t", "明确"),
    ("tasks that are listed", "+", "市政府确定全年目标：新建学校90所。", "2009-06-11", "t", "确定"),
    ("tasks that are listed", "-", "全市实施一批项目：新建公路90公里。", "2009-06-11", "a", "carried out"),
    ("tasks that are listed", "-", "完成任务情况如下：新建公路90公里。", "2009-06-11", "a", "done"),
    ("tasks that are listed", "-", "会议明确了任务。去年新建学校90所。", "2009-06-11", "a", "nothing is listed"),
    ("the whole of an aim", "+", "完成全年八百万新增就业目标的八成。", "2003-10-30", "ta", "the aim, and what was done"),
    ("the whole of an aim", "+", "完成年度90个项目任务的60%。", "2003-10-30", "ta", "a task"),
    ("the whole of an aim", "+", "完成全年90万人培训计划的60%。", "2003-10-30", "ta", "a plan"),
    ("the whole of an aim", "-", "完成90个项目的验收。", "2003-10-30", "a", "no aim"),
    ("the whole of an aim", "-", "完成90个项目，任务的难度很大。", "2003-10-30", "a", "another clause"),
    ("the whole of an aim", "-", "走访90户，围绕目标的差距整改。", "2003-10-30", "a", "not the whole"),
    ("what an aim was", "+", "产值比“十五”计划目标3000亿元超过90亿元。", "2006-02-08", "ta", "the aim, and by how much"),
    ("what an aim was", "+", "产值较年度目标900亿元多90亿元。", "2006-02-08", "ta", "较"),
    ("what an aim was", "+", "产值高于计划目标900亿元，增长3%。", "2006-02-08", "ta", "高于"),
    ("what an aim was", "-", "超额完成年度目标1.4个百分点。", "2006-02-08", "a", "by how much"),
    ("what an aim was", "-", "比上年的目标任务完成率90%高。", "2006-02-08", "a", "a rate"),
    ("what an aim was", "-", "围绕目标新建小区90个。", "2006-02-08", "a", "in view of it"),
    ("预期 as a verb", "+", "今年产值预期增长12%。", "2006-03-24", "t", "增长"),
    ("预期 as a verb", "+", "产值预期达到900亿元。", "2006-03-24", "t", "达到"),
    ("预期 as a verb", "+", "全市预期完成投资90亿元。", "2006-03-24", "t", "完成"),
    ("预期 as a verb", "-", "产值超预期增长12%。", "2006-03-24", "a", "超预期"),
    ("预期 as a verb", "-", "去年经济好于预期，增长12%。", "2006-03-24", "a", "好于预期"),
    ("预期 as a verb", "-", "符合预期的项目90个。", "2006-03-24", "a", "a noun"),
    ("aims that share their noun", "+", "超额完成浓度下降4%、天数减少6%的改善目标。", "2020-04-24", "tt", "a list"),
    ("aims that share their noun", "+", "提出产值增长5%、税收增长6%的目标。", "2020-04-24", "tt", "提出"),
    ("aims that share their noun", "+", "完成新增就业5%的考核任务。", "2020-04-24", "t", "alone"),
    ("aims that share their noun", "-", "浓度下降4%、天数减少6%，完成改善目标。", "2020-04-24", "aa", "done"),
    ("aims that share their noun", "-", "浓度下降4%、天数减少6%的城市90个。", "2020-04-24", "aaa", "another noun"),
    ("aims that share their noun", "-", "浓度下降4%、天数减少6天。", "2020-04-24", "aa", "no noun"),
    ("what is expected goes on", "+", "预计全年收入90亿元；投资70亿元，增长3%。", "2010-12-20", "ttt", "over the parts"),
    ("what is expected goes on", "+", "今年力争新增就业9万人；培训3万人。", "2010-12-20", "tt", "力争"),
    ("what is expected goes on", "+", "预计全年收入90亿元；投资70亿元；绿化3万亩。", "2010-12-20", "ttt", "over three"),
    ("what is expected goes on", "-", "预计全年收入90亿元；已完成投资70亿元。", "2010-12-20", "ta", "已"),
    ("what is expected goes on", "-", "预计全年收入90亿元；1至11月投资70亿元。", "2010-12-20", "ta", "another time"),
    ("what is expected goes on", "-", "预计全年收入90亿元。投资70亿元。", "2010-12-20", "ta", "another sentence"),
    ("words of plans", "+", "全市将收入目标定为90亿元，增长3%。", "2021-01-20", "tt", "定为"),
    ("words of plans", "-", "由于有计划地压缩面积，产量90万吨。", "2021-01-20", "a", "有计划地"),
    ("until a day to come", "+", "年底前，建成法庭9个。", "2021-06-20", "t", "年底前"),
    ("until a day to come", "+", "到年底，结案率达到95%。", "2021-06-20", "t", "到年底"),
    ("until a day to come", "+", "9月底前，完成改造90户。", "2021-06-20", "t", "a month's end"),
    ("until a day to come", "-", "到5月底，完成改造90户。", "2021-06-20", "a", "it is over"),
    ("until a day to come", "-", "年底前开工的项目，已完成投资9亿元。", "2021-06-20", "a", "已"),
    ("until a day to come", "-", "截至6月底，完成改造90户。", "2021-06-28", "a", "within days"),

    ("words of rules", "+", "问题销号率须达到100%。", "2021-01-20", "t", "须"),
    ("words of rules", "+", "按时办结率应当达到95%。", "2021-01-20", "t", "应当"),
    ("words of rules", "+", "结案率要达到95%。", "2021-01-20", "t", "要"),
    ("words of rules", "-", "一个骨科医生一天要做手术5台。", "2021-01-20", "a", "what it takes"),
    ("words of rules", "-", "群众平均要跑3趟。", "2021-01-20", "a", "likewise"),
    ("words of rules", "-", "从主要税种看，增值税12亿元。", "2021-01-20", "a", "主要"),
    ("words of rules", "-", "重要案件9件全部办结。", "2021-01-20", "a", "重要"),
    ("words of rules", "-", "首要分子9人被判刑。", "2021-01-20", "a", "首要"),
    ("words of rules", "-", "按照群众需要新设窗口9个。", "2021-01-20", "a", "需要"),
    ("words of rules", "-", "这里一年要刮90天大风。", "2021-01-20", "a", "how often it does"),
    ("words of rules", "-", "缺口要14个月才能补上。", "2021-01-20", "a", "how long it takes"),
    ("words of rules", "-", "充一次电要2元，办证要5天。", "2021-01-20", "aa", "what it takes"),
    ("words of rules", "-", "以前办证要跑5次。", "2021-01-20", "a", "as it was"),
    ("words of rules", "-", "往年种蒜，每亩要下化肥90公斤。", "2021-01-20", "a", "as it was every year"),
    ("words of rules", "-", "坚持“两手抓、两手都要硬”，结案9件。", "2021-01-20", "a", "a saying"),
    ("words of rules", "-", "嫌疑人通话3次，每次不超过20秒。", "2021-01-20", "aa", "how long each took"),
    ("words of plans", "+", "市委政法委提出，诉讼率再降5%。", "2021-01-20", "t", "提出 with a change"),
    ("words of plans", "+", "县里打算明年投入90万元。", "2021-01-20", "t", "打算"),
    ("words of plans", "-", "公司计划招160人，收到的简历只有90份。", "2021-01-20", "ta", "what came of it"),
    ("words of rules", "-", "印发会议纪要9份。", "2021-01-20", "a", "纪要 is a paper and no 要"),

    ("aims that open a paragraph", "+", "今年的工作目标是：结案率95%。调解率60%。", "2021-01-20", "tt", "工作目标是"),
    ("aims that open a paragraph", "+", "今年的主要预期目标是：生产总值增长6%。财政赤字1万亿元。", "2021-03-05", "tt", "预期目标是"),
    ("aims that open a paragraph", "+", "明年的总体目标为：结案率95%。调解率60%。", "2021-01-20", "tt", "总体目标为"),
    ("aims that open a paragraph", "+", "今年主要任务是：新建法庭3个。改造法庭2个。", "2021-01-20", "tt", "the sentence sets one itself"),
    ("aims that open a paragraph", "+", "今年的“路线图”也已划定：办案不少于260件，适用率稳定在90%。", "2021-01-20", "tt", "路线图"),
    ("aims that open a paragraph", "-", "去年结案90件，今年的工作目标是：结案95件。", "2021-01-20", "at", "a figure before it"),
    ("aims that open a paragraph", "-", "今年的工作目标是：结案率95%。\n市法院结案9件。", "2021-01-20", "ta", "the paragraph is over"),
    ("aims that open a paragraph", "-", "今年的工作目标是：结案率95%。去年结案率90%。", "2021-01-20", "ta", "a figure of the past"),
    ("aims that open a paragraph", "-", "围绕工作目标，市法院结案9件。调解5件。", "2021-01-20", "aa", "aims that are only named"),

    ("aims named behind the figure", "+", "定下结案率95%的目标。", "2021-01-20", "t", "的目标"),
    ("aims named behind the figure", "+", "明确投资增长6%左右的预期目标。", "2021-01-20", "t", "左右的预期目标"),
    ("aims named behind the figure", "+", "提出新增就业9万人的目标任务。", "2021-01-20", "t", "的目标任务"),
    ("aims named behind the figure", "-", "新增就业9万人，完成目标任务的105%。", "2021-01-20", "aa", "what is measured by aims"),
    ("aims named behind the figure", "-", "结案9件，超额完成年度目标。", "2021-01-20", "a", "aims that are met"),
    ("aims named behind the figure", "-", "新增就业9万人，目标任务全部完成。", "2021-01-20", "a", "another clause"),

    ("periods to come", "+", "到2030年，结案率达到95%。", "2021-01-20", "t", "by a later year"),
    ("periods to come", "+", "2022年，新建法庭3个。", "2021-01-20", "t", "a later year"),
    ("periods to come", "+", "明年，新建法庭3个。", "2021-01-20", "t", "明年"),
    ("periods to come", "+", "“十五五”时期，新建法庭3个。", "2025-03-20", "t", "a later plan"),
    ("periods to come", "-", "到2020年，结案率达到95%。", "2021-01-20", "a", "by a year that is over"),
    ("periods to come", "-", "2020年，新建法庭3个。", "2021-01-20", "a", "a year that is over"),
    ("periods to come", "-", "2021年，新建法庭3个。", "2021-12-01", "a", "the year of publication"),
    ("periods to come", "-", "截至2021年底，已建成法庭3个。", "2021-12-20", "a", "done"),

    ("periods to come", "-", "2022年使用的法庭，已建成3个。", "2021-01-20", "a", "已"),
    ("periods to come", "-", "2022年使用的教材先后印发9万册。", "2021-01-20", "a", "先后"),

    ("headings of plans", "+", "会议召开。\n三、2021年工作安排\n新建法庭3个。", "2021-01-20", "t", "工作安排"),
    ("headings of plans", "+", "会议召开。\n三、下一步工作打算\n新建法庭3个。", "2021-01-20", "t", "下一步"),
    ("headings of plans", "+", "会议召开。\n四、今后五年奋斗目标\n结案率95%。", "2021-01-20", "t", "奋斗目标"),
    ("headings of plans", "-", "会议召开。\n一、2020年工作回顾\n新建法庭3个。", "2021-01-20", "a", "a review"),
    ("headings of plans", "-", "会议召开。\n三、2021年工作安排\n2020年，新建法庭3个。", "2021-01-20", "a", "a year that is over"),
    ("headings of plans", "-", "会议召开。\n三、工作安排\n新建法庭3个。\n四、工作回顾\n改造法庭2个。", "2021-01-20", "ta", "the next heading"),

    ("the part with the word", "+", "2021年，结案9件；力争调解率达到60%。", "2021-11-20", "at", "behind the mark"),
    ("the part with the word", "+", "市法院结案9件，力争全年结案90件。", "2021-11-20", "at", "behind the figure"),
    ("the part with the word", "+", "结案率90%，但要达到95%。", "2021-11-20", "at", "但"),
    ("the part with the word", "-", "力争调解率达到60%；市法院结案9件。", "2021-11-20", "ta", "another part"),
    ("the part with the word", "-", "力争调解率达到60%。市法院结案9件。", "2021-11-20", "ta", "another sentence"),
    ("the part with the word", "-", "计划建设法庭9个，已建成3个。", "2021-11-20", "ta", "done"),
]  # fmt: skip

#: Headings, and what they say of the figures below.
HEADINGS: list[tuple[str, str | None]] = [
    ("二、2023年预算草案", "target"),
    ("一、2022年预算执行情况", "actual"),
    ("2020年工作回顾", "actual"),
    ("一、主要工作", "actual"),
    ("预算执行情况", "actual"),
    ("2021年工作安排", "target"),
    ("下一步工作打算", "target"),
    ("2015年工作总体部署", "target"),
    ("过去五年的工作回顾和今后五年的奋斗目标", "actual"),
    ("加强队伍建设", None),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _modalities(extractor: Extractor, text: str, published: str) -> str:
    return "".join(c.modality[0] for c in extractor.extract(text, published=published, region="131100"))


@pytest.mark.parametrize(
    ("text", "published", "expected"), [row[2:5] for row in ROWS], ids=[f"{r[0]}{r[1]}{r[5]}" for r in ROWS]
)
def test_the_modality_in_force(extractor: Extractor, text: str, published: str, expected: str) -> None:
    assert _modalities(extractor, text, published) == expected


def test_every_decision_is_shown_both_ways() -> None:
    shown = Counter((row[0], row[1]) for row in ROWS)
    assert [key for key in ((row[0], sign) for row in ROWS for sign in "+-") if shown[key] < 3] == []


@pytest.mark.parametrize(("heading", "expected"), HEADINGS)
def test_what_a_heading_says(heading: str, expected: str | None) -> None:
    assert ModalityTable(load_lexicon()).of_heading(heading) == expected


#: What is read wrong today: text, the right modalities, and why they are.
KNOWN_WRONG: list[tuple[str, str, str]] = [
    ("全市拟建法庭3个。", "t", "拟建 is what is planned with the courts, and a claim"),
    ("要求各单位调解率达到90%。", "t", "要求 with the object that it sets"),
    ("办案时间原则上不超过9天。", "t", "原则上 makes a rule"),
    ("为力争先进，市法院开展竞赛9次。", "a", "likewise with 力争"),
]


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param(*row[:2], id=row[2], marks=pytest.mark.xfail(strict=True, reason=row[2])) for row in KNOWN_WRONG
])  # fmt: skip
def test_what_is_read_wrong_today(extractor: Extractor, text: str, expected: str) -> None:
    assert _modalities(extractor, text, "2021-01-20") == expected
