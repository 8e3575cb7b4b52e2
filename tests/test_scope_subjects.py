"""Which agency and which place a figure is of: every decision of the scope on subjects, where it fires and where it must not.

A row is the decision, `+` where it fires and `-` where it must not, the text, the place of the document, what each figure in
order must have, and why. An agency is written `kind scope code`, a place as its code; both may be `none`.
"""

from __future__ import annotations

from collections import Counter

import pytest

from reformextract import Extractor
from reformextract.scope.agencies import ANSWERING, ANYONE

Row = tuple[str, str, str, str | None, list[str], str]

PUBLISHED = "2024-11-20"

AGENCIES: list[Row] = [
    # --- subjects -----------------------------------------------------------------------------------------------
    ("an object is no subject", "+", "市法院走访企业3家。", "131100", ["court single 131100"], "a class of enterprises"),
    ("an object is no subject", "+", "市检察院走访法院3家。", "131100", ["procuratorate single 131100"], "an organ visited"),
    ("an object is no subject", "+", "市检察院向法院提起公诉5件。", "131100", ["procuratorate single 131100"], "向"),
    ("an object is no subject", "+", "市公安局联合市检察院办理案件10件。", "131100", ["police single 131100"], "联合"),
    ("an object is no subject", "+", "市司法局组织律师开展讲座5场。", "131100", ["justice single 131100"], "组织"),
    ("an object is no subject", "+", "县司法局指导人民调解委员会化解纠纷9件。", "131121", ["justice single 131121"], "指导"),
    ("an object is no subject", "+", "市公安局向检察院移送案件8件。", "131100", ["police single 131100"], "移送"),
    ("an object is no subject", "-", "市检察院办理案件10件，市法院受理案件5件。", "131100", ["procuratorate single 131100", "court single 131100"], "a new subject"),
    ("an object is no subject", "-", "移送案件10件，市法院受理5件。", "131100", ["none", "court single 131100"], "a subject later"),
    ("an object is no subject", "-", "据介绍，市法院受理案件5件。", "131100", ["court single 131100"], "after a report's words"),
    ("an object is no subject", "-", "为了化解积案，市司法局走访群众5户。", "131100", ["justice single 131100"], "after a purpose"),

    ("part of another noun", "+", "市法院大楼新设窗口9个。", "131100", ["none"], "its building"),
    ("part of another noun", "+", "市公安局门口停放车辆9辆。", "131100", ["none"], "its gate"),
    ("part of another noun", "+", "市法院附近新建公园9个。", "131100", ["none"], "where it is"),
    ("part of another noun", "-", "市法院领导小组召开会议9次。", "131100", ["court single 131100"], "领导小组 is its own"),
    ("part of another noun", "-", "市法院结案9件。", "131100", ["court single 131100"], "alone"),
    ("part of another noun", "-", "市公安局门户网站公布信息9条。", "131100", ["police single 131100"], "门户 is no gate"),
    ("part of another noun", "-", "“市法院结案9件。”", "131100", ["court single 131100"], "a short sentence in quotes is no name"),

    ("who speaks", "+", "现在，我代表市政府向大会报告工作。\n建成学校9所。", "131100", ["government single 131100"], "holds for all"),
    ("who speaks", "+", "我代表县人民法院作报告。\n结案9件。", "131121", ["court single 131121"], "a court"),
    ("who speaks", "+", "受市政府委托，市审计局审计项目9个。", "131100", ["government single 131100"], "受…委托"),
    ("who speaks", "-", "我走访市政府时获悉。\n建成学校9所。", "131100", ["none"], "an object"),
    ("who speaks", "-", "群众代表来到市政府。\n建成学校9所。", "131100", ["none"], "代表 as a noun"),
    ("who speaks", "-", "市政府召开会议。\n建成学校9所。", "131100", ["none"], "a subject holds for its paragraph"),

    ("inside a time", "+", "自2020年县司法局热线开通以来，接听电话90次。", "131121", ["justice single 131121"], "the event's subject"),
    ("inside a time", "+", "自2019年市中院速裁团队成立以来，结案90件。", "131100", ["court single 131100"], "a team"),
    ("inside a time", "+", "自2021年市公安局反诈中心成立以来，劝阻群众90人。", "131100", ["police single 131100"], "a centre"),
    ("inside a time", "-", "自2020年以来，县司法局接听电话90次。", "131121", ["justice single 131121"], "outside"),
    ("inside a time", "-", "自2020年热线开通以来，接听电话90次。", "131121", ["none"], "no organ"),
    ("inside a time", "-", "与县司法局合作以来，接听电话90次。", "131121", ["none"], "与"),

    ("a subject holds on", "+", "市检察院办理案件10件，提起公诉5件。", "131100", ["procuratorate single 131100"] * 2, "later clauses"),
    ("a subject holds on", "+", "市公安局强化打击。破获案件10起。抓获嫌疑人8人。", "131100", ["police single 131100"] * 2, "later sentences"),
    ("a subject holds on", "+", "会议召开。\n一、公安工作\n市公安局破获案件10起。\n抓获嫌疑人8人。", "131100", ["police single 131100"] * 2, "at a section's head, the section"),
    ("a subject holds on", "-", "市公安局破获案件10起。\n发放救助金5万元。", "131100", ["police single 131100", "none"], "another paragraph"),
    ("a subject holds on", "-", "市公安局破获案件10起。市司法局办理公证8件。", "131100", ["police single 131100", "justice single 131100"], "a new subject"),
    ("a subject holds on", "-", "会议召开。\n一、公安工作\n市公安局破获案件10起。\n二、公证工作\n办理公证8件。", "131100", ["police single 131100", "none"], "another section"),
    ("a subject holds on", "+", "1.市法院结案9件。", "131100", ["court single 131100"], "a list's number before the subject"),
    ("a subject holds on", "+", "1、市法院结案9件。", "131100", ["court single 131100"], "with another mark"),
    ("a subject holds on", "+", "①市法院结案9件。", "131100", ["court single 131100"], "in a circle"),
    ("a subject holds on", "+", "▲市法院结案9件。", "131100", ["court single 131100"], "a list's sign, as ● is"),

    ("heading or by-line", "+", "市司法局\n办理公证5件。调解纠纷4件。", "131100", ["justice single 131100"] * 2, "a by-line"),
    ("heading or by-line", "+", "市公安局\n破获案件10件。\n市司法局\n办理公证5件。", "131100", ["police single 131100", "justice single 131100"], "the next by-line"),
    ("heading or by-line", "+", "会议召开。\n一、全市法院\n结案10件。\n二、全市检察机关\n批准逮捕9人。", "131100", ["court system 131100", "procuratorate system 131100"], "numbered"),
    ("heading or by-line", "-", "加强与法院协作配合\n批准逮捕9人。", "131100", ["none"], "an organ inside a heading"),
    ("heading or by-line", "-", "谈谈如何改进公安机关执法\n办理案件9件。", "131100", ["none"], "a topic of thoughts"),
    ("heading or by-line", "-", "市公安局\n市法院受理案件10件。", "131100", ["court single 131100"], "the sentence has its own"),

    ("topic of a heading", "+", "2024年枣强县检察工作综述\n批准逮捕13人。", "131121", ["procuratorate system 131121"], "检察工作"),
    ("topic of a heading", "+", "2024年衡水市审判工作情况\n结案13件。", "131100", ["court system 131100"], "审判工作"),
    ("topic of a heading", "+", "衡水市公安工作综述\n破获案件13起。", "131100", ["police system 131100"], "公安工作"),
    ("topic of a heading", "-", "2024年衡水市经济工作综述\n新增企业13家。", "131100", ["none"], "no organ's topic"),
    ("topic of a heading", "-", "衡水市统计工作综述\n新增企业13家。", "131100", ["none"], "nor this"),
    ("topic of a heading", "-", "检察工作的几点体会\n新增企业13家。", "131100", ["none"], "of no place"),

    # --- short forms --------------------------------------------------------------------------------------------
    ("该院, 该局", "+", "衡水市中级人民法院召开会议。该院结案10件。", "131100", ["court single 131100"], "该院"),
    ("该院, 该局", "+", "市公安局桃城分局部署行动。该局抓获嫌疑人10人。", "131100", ["police single 131102"], "该局 is the branch"),
    ("该院, 该局", "+", "枣强县综治中心揭牌。该中心接待群众10人次。", "131100", ["political_legal_committee single 131121"], "该中心"),
    ("该院, 该局", "+", "衡水市法院召开会议。枣强县检察院通报情况。该院办理案件10件。", "131100", ["procuratorate single 131121"], "the last that was named"),
    ("该院, 该局", "-", "该院办理案件10件。", "131100", ["none"], "nothing was named"),
    ("该院, 该局", "-", "衡水市中级人民法院召开会议。该案涉及群众10人。", "131100", ["court single 131100"], "该案 is no organ"),
    ("该院, 该局", "-", "该局面持续，信访量增加10件。", "131100", ["none"], "局面"),

    ("中心 at a clause's head", "+", "县综治中心揭牌。中心接待群众10人次。", "360423", ["political_legal_committee single 360423"], "the one named"),
    ("中心 at a clause's head", "+", "市反诈中心成立。中心劝阻群众10人。", "131100", ["police single 131100"], "another kind"),
    ("中心 at a clause's head", "+", "县人民医院扩建。医院收治患者10人。", "131121", ["public_institution single 131121"], "医院"),
    ("中心 at a clause's head", "-", "市中心新建公园10个。", "131100", ["none"], "市中心"),
    ("中心 at a clause's head", "-", "以人民为中心开展活动10场。", "131100", ["none"], "为中心"),
    ("中心 at a clause's head", "-", "中心城区新建公园10个。", "131100", ["none"], "中心城区"),
    ("中心 at a clause's head", "-", "中心接待群众10人次。", "131100", ["none"], "nothing was named"),

    ("全局", "+", "衡水市司法局推进改革。全局办理公证10件。", "131100", ["justice single 131100"], "the bureau named"),
    ("全局", "+", "市公安局召开会议。全局破获案件10起。", "131100", ["police single 131100"], "of the police"),
    ("全局", "+", "枣强县税务局优化服务。全局办理退税10万元。", "131100", ["government single 131121"], "of taxes"),
    ("全局", "-", "着眼全局部署工作10项。", "131100", ["none"], "the whole"),
    ("全局", "-", "服务大局，开展活动10场。", "131100", ["none"], "大局"),
    ("全局", "-", "统筹全局，召开会议10次。", "131100", ["none"], "an object"),

    ("省院, 市院", "+", "全省检察机关批准逮捕10人。省院挂牌督办案件5件。", "370000", ["procuratorate system 370000", "procuratorate single 370000"], "of the procuratorates"),
    ("省院, 市院", "+", "全省法院结案10件。省院开庭5次。", "370000", ["court system 370000", "court single 370000"], "of the courts"),
    ("省院, 市院", "+", "全市检察机关批准逮捕10人。市院提起公诉5人。", "131100", ["procuratorate system 131100", "procuratorate single 131100"], "市院"),
    ("省院, 市院", "-", "全省检察机关批准逮捕10人。省院长会议召开5次。", "370000", ["procuratorate system 370000"] * 2, "院长"),
    ("省院, 市院", "-", "省院挂牌督办案件5件。", "370000", ["none"], "of nobody named"),
    ("省院, 市院", "-", "全市检察机关批准逮捕10人。市人民医院收治患者5人。", "131100", ["procuratorate system 131100", "public_institution single 131100"], "医院"),

    ("a place's 院", "+", "全省法院结案10件。宜昌市院结案5件。", "420000", ["court system 420000", "court single 420500"], "of the courts"),
    ("a place's 院", "+", "全省检察机关批准逮捕10人。武宁县院提起公诉5人。", "360000", ["procuratorate system 360000", "procuratorate single 360423"], "of a county"),
    ("a place's 院", "+", "全省检察机关批准逮捕10人。九江市院提起公诉5人。", "360000", ["procuratorate system 360000", "procuratorate single 360400"], "of a prefecture"),
    ("a place's 院", "-", "走进九江市院子，群众种树13棵。", "360000", ["none"], "院子"),
    ("a place's 院", "-", "走访九江市院士13人。", "360000", ["none"], "院士"),
    ("a place's 院", "-", "走访九江市院校13所。", "360000", ["none"], "院校"),

    ("a label before the subject", "+", "·[吉林] 延边州中级人民法院昨日集中销毁假酒90瓶。", "100000", ["court single 222400"], "of a place, with a bullet"),
    ("a label before the subject", "+", "[公安部] 全国公安机关抓获在逃人员90名。", "100000", ["police system 100000"], "of an organ"),
    ("a label before the subject", "+", "[天津] 市法院结案90件。", "100000", ["court single 120000"], "whose 市法院"),
    ("a label before the subject", "-", "·[广东] 旅客滞留90人。", "100000", ["none"], "no subject behind it"),
    ("a label before the subject", "-", "经[衡水]市法院同意，企业贷款90万元。", "130000", ["none"], "inside a clause"),
    ("a label before the subject", "-", "[教育] 全省小学90所。", "130000", ["none"], "a field"),

    ("who set it up", "+", "德钦县公安局接警。迪庆州公安局抽调民警成立专案组。\n专案组走访客栈90家。", "533422", ["police single 533400"], "the prefecture"),
    ("who set it up", "+", "枣强县公安局接警。衡水市公安局立即组成专案组。专案组走访客栈90家。", "131121", ["police single 131100"], "组成"),
    ("who set it up", "+", "枣强县公安局接警。衡水市公安局成立了“3·5”专案组。\n专案组走访客栈90家。", "131121", ["police single 131100"], "with its name"),
    ("who set it up", "-", "衡水市公安局部署行动。枣强县公安局接警，走访客栈90家。", "131100", ["police single 131121"], "nothing was set up"),
    ("who set it up", "-", "衡水市公安局支持专案组，走访客栈90家。", "131100", ["police single 131100"], "supported"),
    ("who set it up", "-", "枣强县公安局成立专案组。衡水市公安局走访客栈90家。", "131100", ["police single 131100"], "another subject"),

    ("who reads a report on the economy", "+", "关于沈阳市计划执行情况的报告\n市计划委员会主任\n国民收入90亿元。", "210100", ["none"], "a commission"),
    ("who reads a report on the economy", "+", "沈阳市经济运行情况\n市统计局局长\n国民收入90亿元。", "210100", ["none"], "a bureau"),
    ("who reads a report on the economy", "+", "沈阳市2020年国民经济和社会发展报告\n市发改委副主任\n国民收入90亿元。", "210100", ["none"], "a deputy"),
    ("who reads a report on the economy", "-", "沈阳市司法局工作总结\n市司法局局长\n办理公证90件。", "210100", ["justice single 210100"], "a report of its own"),
    ("who reads a report on the economy", "-", "沈阳市经济运行情况\n沈阳市发展和改革委员会\n国民收入90亿元。", "210100", ["government single 210100"], "who publishes"),
    ("who reads a report on the economy", "-", "沈阳市中级人民法院工作报告\n市中级人民法院院长\n结案90件。", "210100", ["court single 210100"], "of a court"),

    ("enterprises in an office's news", "+", "省交通运输厅发布国庆出行数据。\n【民航】长沙黄花机场起降4106架次。", "430000", ["enterprise single 430100"], "by name"),
    ("enterprises in an office's news", "+", "省交通运输厅通报春运情况。\n长沙南站发送旅客9万人。", "430000", ["enterprise single 430100"], "a station"),
    ("enterprises in an office's news", "+", "省交通运输厅公布春运数据。\n衡阳机场吞吐量9万人次。", "430000", ["enterprise single 430400"], "another place's"),
    ("enterprises in an office's news", "-", "省工信厅公布运行数据。\n规模以上工业企业利润9亿元。", "430000", ["none"], "a class"),
    ("enterprises in an office's news", "-", "长沙市国民经济和社会发展统计公报\n长沙黄花机场吞吐量9万人次。", "430100", ["none"], "a bulletin"),
    ("enterprises in an office's news", "-", "省交通运输厅发布国庆出行数据。\n全省机场起降4106架次。", "430000", ["government single 430000"], "all of them"),

    ("whose work a report is on", "+", "湖南省高级人民法院工作报告\n去年，全省各级人民法院受理案件9万件。\n一、刑事审判\n判处罪犯90人。", "430000", ["court system 430000"] * 2, "all courts of the province"),
    ("whose work a report is on", "+", "衡水市中级人民法院发布白皮书\n衡水法院受理案件9件。\n著作权纠纷5件。", "131100", ["court system 131100"] * 2, "a white paper"),
    ("whose work a report is on", "+", "衡水市人民检察院工作报告\n全市检察机关批准逮捕9人。\n一、公益诉讼\n立案5件。", "131100", ["procuratorate system 131100"] * 2, "procuratorates"),
    ("whose work a report is on", "-", "衡水市中级人民法院工作报告\n市中院受理案件9件。\n一、刑事审判\n判处罪犯90人。", "131100", ["court single 131100"] * 2, "its own"),
    ("whose work a report is on", "-", "衡水市中级人民法院工作报告\n全国法院受理案件9件。\n一、刑事审判\n判处罪犯90人。", "131100", ["court system 100000", "court single 131100"], "of another place"),
    ("whose work a report is on", "-", "衡水市公安局工作总结\n全市公安机关破案9件。\n一、服务群众\n办理证件90本。", "131100", ["police system 131100", "police single 131100"], "a bureau's report is on the bureau"),

    ("景区, 港方 of nobody named", "+", "黄山昨天涌入游客。景区启用索道车辆36台。", "341000", ["public_institution single 341000"], "景区"),
    ("景区, 港方 of nobody named", "+", "徐闻港因大雾停航。港方加开渡轮12航次。", "440825", ["enterprise single 440825"], "港方"),
    ("景区, 港方 of nobody named", "+", "客流创新高。门店增开收银台48个。", "460200", ["enterprise single 460200"], "门店"),
    ("景区, 港方 of nobody named", "-", "群众走进景区种树9棵。", "341000", ["none"], "where they go"),
    ("景区, 港方 of nobody named", "-", "沿街门店90家。", "460200", ["none"], "what is counted"),
    ("景区, 港方 of nobody named", "-", "景区内新建厕所9座。", "341000", ["none"], "inside of it"),

    ("who counts the economy", "+", "烟台市统计局：一季度经济运行开局良好\n一季度，第一产业增加值92亿元。", "370600", ["none"], "a heading"),
    ("who counts the economy", "+", "市统计局发布数据，一季度社会消费品零售总额92亿元。", "370600", ["none"], "a lead"),
    ("who counts the economy", "+", "国家统计局烟台调查队发布消息，3月份价格上涨2%。", "370600", ["none"], "a survey team"),
    ("who counts the economy", "-", "市统计局走访企业90家。", "370600", ["government single 370600"], "what it did"),
    ("who counts the economy", "-", "市统计局今年查处违法案件9件。", "370600", ["government single 370600"], "a case"),
    ("who counts the economy", "-", "市税务局发布数据，一季度办理退税92亿元。", "370600", ["government single 370600"], "another bureau"),

    ("who held an office before", "+", "县法院宣判原局长案。县交通局原局长彭某受贿16万元。", "131121", ["none"], "原"),
    ("who held an office before", "+", "县法院对县交通局局长彭某作出判决。彭某受贿16万元。", "131121", ["none"], "by 某"),
    ("who held an office before", "+", "县法院对县交通局前任局长王芳作出判决。王芳受贿16万元。", "131121", ["none"], "what she took"),
    ("who held an office before", "+", "县法院对县交通局前任局长王芳作出判决。王芳退还16万元。", "131121", ["court single 131121"], "the court goes on"),
    ("who held an office before", "-", "县法院法官王芳走进村里。王芳结案90件。", "131121", ["court single 131121"], "who holds it"),
    ("who held an office before", "-", "县公安局民警赵强走进村里。赵强破案90起。", "131121", ["police single 131121"], "likewise"),
    ("who held an office before", "-", "原州区法院法官王芳走进村里。王芳结案90件。", "640402", ["court single 640402"], "原 in a name"),

    ("a court of which a part was named", "+", "市法院开庭。常德市检察院反贪局负责人说，该院立案9件。", "430700", ["procuratorate single 430700"], "a bureau of the procuratorate"),
    ("a court of which a part was named", "+", "市检察院起诉。常德市中级人民法院刑一庭庭长说，该院结案9件。", "430700", ["court single 430700"], "a chamber"),
    ("a court of which a part was named", "+", "市检察院起诉。鼎城区人民法院执行局发布消息，该院结案9件。", "430700", ["court single 430703"], "its executive bureau"),
    ("a court of which a part was named", "-", "常德市检察院起诉。市公安局侦查，该院立案9件。", "430700", ["procuratorate single 430700"], "the court last named"),
    ("a court of which a part was named", "-", "市第一人民医院急诊科说，该院收治患者9人。", "430700", ["public_institution single 430700"], "a hospital"),
    ("a court of which a part was named", "-", "常德学院招生办说，该校招生9人。", "430700", ["public_institution single 430700"], "a school"),

    ("what the supreme organs issue", "+", "最高法发布6件典型案例。", "100000", ["court single 100000"], "cases"),
    ("what the supreme organs issue", "+", "最高人民检察院今天印发第十批指导性案例5件。", "100000", ["procuratorate single 100000"], "guiding cases"),
    ("what the supreme organs issue", "+", "最高检联合公布7件典型案例。", "100000", ["procuratorate single 100000"], "together"),
    ("what the supreme organs issue", "-", "最高法发布数据，全年结案6万件。", "100000", ["court system 100000"], "what all did"),
    ("what the supreme organs issue", "-", "最高检介绍，全年起诉6万人。", "100000", ["procuratorate system 100000"], "介绍"),
    ("what the supreme organs issue", "-", "市法院发布6件典型案例。", "131100", ["court single 131100"], "no supreme organ"),

    ("who only gives out figures", "+", "国家邮政局监测数据显示，全国快递业务量突破9亿件。", "100000", ["none"], "what all of them carried"),
    ("who only gives out figures", "+", "商务部昨天发布的数据显示，全国新设立外商投资企业9万家。", "100000", ["none"], "what others founded"),
    ("who only gives out figures", "+", "中国人民银行今天公布，10月末广义货币余额90亿元。", "100000", ["none"], "a stock of money"),
    ("who only gives out figures", "-", "国家税务总局最新数据显示，全国办理退税9亿元。", "100000", ["government single 100000"], "its own work"),
    ("who only gives out figures", "-", "市农业农村局发布消息，今年以来查处案件9起。", "131100", ["government single 131100"], "cases"),
    ("who only gives out figures", "-", "最高法数据显示，结案9万件。", "100000", ["court system 100000"], "courts"),

    ("我市 with a noun", "+", "我市电动自行车保有量超过9万辆。", "131100", ["none"], "what there is"),
    ("我市 with a noun", "+", "我国快递业务量突破9亿件。", "100000", ["none"], "of a country"),
    ("我市 with a noun", "+", "我省森林覆盖率达到90%。", "130000", ["none"], "a rate"),
    ("我市 with a noun", "-", "我市投入资金9亿元。", "131100", ["government single 131100"], "it acts"),
    ("我市 with a noun", "-", "我省新建学校9所。", "130000", ["government single 130000"], "it builds"),
    ("我市 with a noun", "-", "我县去年建成公园9个。", "131121", ["government single 131121"], "a time between"),

    # --- several ------------------------------------------------------------------------------------------------
    ("organs of a list of places", "+", "桃城、武邑等地法院结案10件。", "131100", ["court system 131100"], "等地"),
    ("organs of a list of places", "+", "江苏、浙江检察机关批准逮捕10人。", "100000", ["procuratorate system 100000"], "of two provinces"),
    ("organs of a list of places", "+", "贵阳和遵义公安机关破获案件10件。", "520000", ["police system 520000"], "和"),
    ("organs of a list of places", "-", "贵阳市公安局破获案件10件。", "520000", ["police single 520100"], "one place"),
    ("organs of a list of places", "-", "赴贵阳、遵义走访企业10家。", "520000", ["none"], "where one went"),
    ("organs of a list of places", "-", "从贵阳、遵义引进企业10家。", "520000", ["none"], "where from"),

    ("分别 over places and organs", "+", "贵阳、遵义分别投入资金10亿元、9亿元。", "520000", ["government single 520100", "government single 520300"], "two cities"),
    ("分别 over places and organs", "+", "江苏和浙江分别完成投资8630亿元和7108亿元。", "100000", ["government single 320000", "government single 330000"], "two provinces"),
    ("分别 over places and organs", "+", "枣强县法院、武邑县法院分别办理案件10件、9件。", "131100", ["court single 131121", "court single 131122"], "two organs"),
    ("分别 over places and organs", "-", "市法院分别结案10件、9件。", "131100", ["court single 131100"] * 2, "one subject"),
    ("分别 over places and organs", "-", "贵阳市投入资金10亿元、建成学校9所。", "520000", ["government single 520100"] * 2, "no 分别"),
    ("分别 over places and organs", "-", "市法院、市检察院共办理案件10件、开展活动9场。", "131100", ["court system 131100"] * 2, "together"),

    ("several organs are a system", "+", "市法院、市检察院开展活动10场。", "131100", ["court system 131100"], "、"),
    ("several organs are a system", "+", "市法院和市司法局调解纠纷5件。", "131100", ["court system 131100"], "和"),
    ("several organs are a system", "+", "水利部、最高检联合督办案件5件。", "100000", ["government system 100000"], "of the country"),
    ("several organs are a system", "-", "市法院结案10件，市检察院批准逮捕9人。", "131100", ["court single 131100", "procuratorate single 131100"], "each its clause"),
    ("several organs are a system", "-", "市法院及时化解纠纷9件。", "131100", ["court single 131100"], "及时"),
    ("several organs are a system", "-", "市法院和解结案9件。", "131100", ["court single 131100"], "和解"),

    ("counted organs", "+", "全市12个司法所调解纠纷270件。", "131100", ["justice system 131100"] * 2, "个"),
    ("counted organs", "+", "全县300余家律师事务所解答咨询27件。", "131121", ["legal_service system 131121"] * 2, "家"),
    ("counted organs", "+", "全省86个检察院批准逮捕270人。", "370000", ["procuratorate system 370000"] * 2, "of the procuratorates"),
    ("counted organs", "-", "市司法局建成司法所12个。", "131100", ["justice single 131100"], "the count behind"),
    ("counted organs", "-", "市司法局走访12个司法所，化解纠纷9件。", "131100", ["justice single 131100"] * 2, "visited"),
    ("counted organs", "-", "市法院对12个法庭开展督查9次。", "131100", ["court single 131100"] * 2, "对"),

    ("described organs", "+", "占地90亩的县公安局破获案件24起。", "131121", ["police single 131121"] * 2, "with a figure"),
    ("described organs", "+", "位于城东的县司法局办理公证24件。", "131121", ["justice single 131121"], "where it lies"),
    ("described organs", "+", "刚刚揭牌的县综治中心接待群众24人次。", "131121", ["political_legal_committee single 131121"], "what it did"),
    ("described organs", "-", "来到位于城东的县法院，群众旁听庭审24次。", "131121", ["none"], "where one came"),
    ("described organs", "-", "收到群众送来的县法院锦旗24面。", "131121", ["none"], "what was given"),
    ("described organs", "-", "与结对的县法院开展活动24次。", "131121", ["none"], "与"),

    ("answers in one clause", "+", "全市检察机关批准逮捕10人。移送线索58条，有关部门已办结51条，采纳率88%。", "420500", ["procuratorate system 420500"] * 2 + ["government system 420500", "procuratorate system 420500"], "有关部门"),
    ("answers in one clause", "+", "全市检察机关批准逮捕10人。发出检察建议58件，行政机关已整改51件，整改率88%。", "420500", ["procuratorate system 420500"] * 2 + ["government system 420500", "procuratorate system 420500"], "行政机关"),
    ("answers in one clause", "+", "全市检察机关批准逮捕10人。提起诉讼58件，法院判决支持51件，支持率88%。", "420500", ["procuratorate system 420500"] * 2 + ["court system 420500", "procuratorate system 420500"], "in a later sentence"),
    ("answers in one clause", "+", "全市法院结案10件。发出司法建议58份，行政机关已整改51份，整改率88%。", "420500", ["court system 420500"] * 2 + ["government system 420500", "court system 420500"], "to the courts"),
    ("answers in one clause", "+", "全市司法行政机关调解纠纷10件。申请司法确认58件，法院已确认51件，确认率88%。", "420500", ["justice system 420500"] * 2 + ["court system 420500", "justice system 420500"], "to the justice bureaus"),
    ("answers in one clause", "+", "全市公安机关破获案件10起。移送起诉58人，法院已判决51人，定罪率88%。", "420500", ["police system 420500"] * 2 + ["court system 420500", "police system 420500"], "to the police"),
    ("answers in one clause", "-", "全市检察机关提起公诉58人。宜昌市中级人民法院判决51人，调解9件。", "420500", ["procuratorate system 420500", "court single 420500", "court single 420500"], "a court that is named takes over"),
    ("answers in one clause", "-", "全市检察机关提起公诉58人，市法院判决51人，调解9件。", "420500", ["procuratorate system 420500", "court single 420500", "court single 420500"], "so does 市法院"),
    ("answers in one clause", "-", "全市检察机关向法院提起公诉58人，追赃9万元。", "420500", ["procuratorate system 420500"] * 2, "an object"),

    ("nobody's in particular", "+", "市法院召开会议。有关部门整改问题9个。调解纠纷8件。", "131100", ["government system 131100", "court single 131100"], "有关部门"),
    ("nobody's in particular", "+", "市法院召开会议。行政机关整改问题9个。调解纠纷8件。", "131100", ["government system 131100", "court single 131100"], "行政机关"),
    ("nobody's in particular", "+", "市法院召开会议。政府部门整改问题9个。调解纠纷8件。", "131100", ["government system 131100", "court single 131100"], "政府部门"),
    ("nobody's in particular", "-", "市法院召开会议。市司法局整改问题9个。调解纠纷8件。", "131100", ["justice single 131100", "justice single 131100"], "one organ takes over"),
    ("nobody's in particular", "-", "市法院召开会议。全市检察机关整改问题9个。调解纠纷8件。", "131100", ["procuratorate system 131100"] * 2, "so does a system"),
    ("nobody's in particular", "-", "市法院召开会议。县政府整改问题9个。建成公园8个。", "131121", ["government single 131121"] * 2, "so does a government"),

    ("其中 and 仅", "+", "全市法院结案9件。其中桃城区法院结案3件。调解2件。", "131100", ["court system 131100", "court single 131102", "court system 131100"], "其中 is its sentence's"),
    ("其中 and 仅", "+", "全市法院结案9件。仅桃城区法院结案3件。调解2件。", "131100", ["court system 131100", "court single 131102", "court system 131100"], "仅"),
    ("其中 and 仅", "+", "全省检察机关起诉9人。其中宜昌市检察院起诉3人。追赃2万元。", "420000", ["procuratorate system 420000", "procuratorate single 420500", "procuratorate system 420000"], "of a city"),
    ("其中 and 仅", "-", "全市法院结案9件。桃城区法院结案3件。调解2件。", "131100", ["court system 131100", "court single 131102", "court single 131102"], "a new subject"),
    ("其中 and 仅", "-", "全市法院结案9件，其中民事案件3件。调解2件。", "131100", ["court system 131100"] * 3, "no organ"),
    ("其中 and 仅", "-", "全市法院结案9件。其中，调解3件。桃城区法院结案2件。", "131100", ["court system 131100", "court system 131100", "court single 131102"], "a later subject"),
    ("其中 and 仅", "+", "全市法院结案9件。其中，桃城区法院结案3件。调解2件。", "131100", ["court system 131100", "court single 131102", "court system 131100"], "a mark behind 其中 changes nothing"),

    ("sets for others", "+", "市委政法委要求，各县综治中心规范化率达到90%。", "131100", ["political_legal_committee single 131100"], "要求"),
    ("sets for others", "+", "市司法局提出，到年底，司法所覆盖率达到90%。", "131100", ["justice single 131100"], "提出"),
    ("sets for others", "+", "市政府规定，市公安局培训民警90人。", "131100", ["government single 131100"], "规定"),
    ("sets for others", "-", "市委政法委提出建议9条，市法院采纳8条。", "131100", ["political_legal_committee single 131100", "court single 131100"], "提出 with an object"),
    ("sets for others", "-", "市公安局要求严格，市法院结案8件。", "131100", ["court single 131100"], "no mark behind 要求"),
    ("sets for others", "-", "市司法局提出方案后，市法院调解纠纷8件。", "131100", ["court single 131100"], "方案"),

    # --- nobody -------------------------------------------------------------------------------------------------
    ("people are no organs", "+", "县法院开庭审理。他受贿16万元。", "131121", ["none"], "他"),
    ("people are no organs", "+", "警方通报案情。王某骗取资金16万元。", "131121", ["none"], "王某"),
    ("people are no organs", "+", "警方通报案情。该团伙骗取资金16万元。", "131121", ["none"], "a gang"),
    ("people are no organs", "+", "县检察院提起公诉。现年36岁的陈某骗取资金16万元。", "131121", ["none"], "described before the name"),
    ("people are no organs", "+", "县公安局接警。受害人刘女士被骗走16万元。", "131121", ["none"], "called by the family's name"),
    ("people are no organs", "+", "县检察院提起公诉。被告人获利16万元。", "131121", ["none"], "被告人"),
    ("people are no organs", "-", "县公安局破获案件13起，其他线索正在核查，追赃9万元。", "131121", ["police single 131121"] * 2, "其他"),
    ("people are no organs", "-", "县公安局帮助他们追回资金16万元。", "131121", ["police single 131121"], "他们"),
    ("people are no organs", "-", "县公安局为王某追回资金16万元。", "131121", ["police single 131121"], "为王某"),

    ("behind a figure", "+", "侦破3起省公安厅督办案件。", "370000", ["police single 370000"], "督办"),
    ("behind a figure", "+", "2件最高检交办案件办结。", "370000", ["procuratorate single 100000"], "交办"),
    ("behind a figure", "+", "12件由公安部挂牌督办案件告破。", "131100", ["police single 100000"], "由"),
    ("behind a figure", "-", "12起案件告破，公安部发来贺电。", "370000", ["none"], "a clause further"),
    ("behind a figure", "-", "市公安局抓获12名公安部通缉逃犯。", "131100", ["police single 131100"], "another deed"),
    ("behind a figure", "-", "市法院审结12件公安机关移送案件。", "131100", ["court single 131100"], "移送"),
    ("behind a figure", "+", "市法院结案10件、市检察院批准逮捕9人。", "131100", ["court single 131100", "procuratorate single 131100"], "a mark of lists parts two clauses, each with its subject"),

    ("classes in a report on the economy", "+", "2020年全市经济运行情况\n规模以上工业企业利润增长9%。", "131100", ["none"], "industry"),
    ("classes in a report on the economy", "+", "2020年国民经济和社会发展统计公报\n全市医院共有床位9000张。", "131100", ["none"], "hospitals"),
    ("classes in a report on the economy", "+", "2020年国民经济和社会发展统计公报\n全市民营企业达7.6万家。", "131100", ["none"], "enterprises"),
    ("classes in a report on the economy", "-", "2020年全市经济运行情况\n全市民营企业吸纳就业7万人。", "131100", ["enterprise system 131100"], "what they do themselves"),
    ("classes in a report on the economy", "-", "衡水老白干集团生产白酒9万吨。", "131100", ["enterprise single 131100"], "one enterprise, no report"),
    ("classes in a report on the economy", "-", "华北重工公司安置职工90人。", "131100", ["enterprise single 131100"], "likewise"),
    ("classes in a report on the economy", "-", "2020年全市经济运行情况\n市法院结案90件。", "131100", ["court single 131100"], "a court is no class"),

    ("全县 is no hospital's", "+", "县人民医院门诊10人次。全县卫生室45所。", "131121", ["public_institution single 131121", "none"], "a hospital"),
    ("全县 is no hospital's", "+", "华东大学招生10人。全市中小学生45万人。", "131100", ["public_institution single 131100", "none"], "a university"),
    ("全县 is no hospital's", "+", "衡水老白干集团捐款10万元。全市捐款45万元。", "131100", ["enterprise single 131100", "none"], "an enterprise"),
    ("全县 is no hospital's", "-", "县人民医院门诊10人次。收治患者5人。", "131121", ["public_institution single 131121"] * 2, "no 全县"),
    ("全县 is no hospital's", "-", "全省检察机关批准逮捕10人。全省提起公诉9人。", "370000", ["procuratorate system 370000"] * 2, "a system of the place"),
    ("全县 is no hospital's", "-", "全市法院结案10件。全市审结民事案件5件。", "131100", ["court system 131100"] * 2, "courts of the place"),

    ("classes are no organs", "+", "全县小学达31所。", "131121", ["none"], "schools"),
    ("classes are no organs", "+", "全县医院共有床位31张。", "131121", ["none"], "hospitals"),
    ("classes are no organs", "+", "全省企业达31万家。", "370000", ["none"], "enterprises"),
    ("classes are no organs", "-", "县第一小学招生31人。", "131121", ["public_institution single 131121"], "one school"),
    ("classes are no organs", "-", "市人民医院收治患者31人。", "131100", ["public_institution single 131100"], "one hospital"),
    ("classes are no organs", "-", "县第二中学招生31人。", "131121", ["public_institution single 131121"], "one school"),

    # --- places as subjects -------------------------------------------------------------------------------------
    ("a bare place", "+", "衡水市投入资金9亿元。", "130000", ["government single 131100"], "a prefecture"),
    ("a bare place", "+", "枣强县建成公园9个。", "131100", ["government single 131121"], "a county"),
    ("a bare place", "+", "浙江安排资金9亿元。", "100000", ["government single 330000"], "a province"),
    ("a bare place", "+", "全省法院结案10件。宜昌市审结9件。", "420000", ["court system 420000", "court system 420500"], "in a report of the courts it is theirs"),
    ("a bare place", "+", "全市投入资金9亿元。", "131100", ["government single 131100"], "全市 with a deed of governments"),
    ("a bare place", "+", "全县新建学校9所。", "131121", ["government single 131121"], "全县 likewise"),
    ("a bare place", "+", "市纪委监委召开会议。全市共立案9件。", "131100", ["discipline system 131100"], "after the discipline organ, theirs of all levels"),
    ("a bare place", "-", "全市粮食产量9万吨。", "131100", ["none"], "a figure of the economy"),
    ("a bare place", "-", "全县户籍人口9万人。", "131121", ["none"], "of the people"),
    ("a bare place", "-", "在枣强县，12名工人上岗。", "131100", ["none"], "在"),
    ("a bare place", "-", "从衡水市引进人才9人。", "130000", ["none"], "从"),
    ("a bare place", "-", "全市财政收入9亿元。", "131100", ["none"], "a figure of the economy"),

    ("labels of briefs", "+", "福建　省司法厅办理案件10件。\n贵州　省司法厅办理案件9件。", "100000", ["justice single 350000", "justice single 520000"], "a wide space"),
    ("labels of briefs", "+", "江苏：检察机关批准逮捕10人。", "100000", ["procuratorate system 320000"], "a colon"),
    ("labels of briefs", "+", "浙江　全省法院结案10件。", "100000", ["court system 330000"], "全省"),
    ("labels of briefs", "-", "福建　省司法厅办理案件10件。\n全国司法行政机关办理案件9件。", "100000", ["justice single 350000", "justice system 100000"], "the paragraph is over"),
    ("labels of briefs", "-", "福建省司法厅办理案件10件。", "100000", ["justice single 350000"], "part of the name"),
    ("labels of briefs", "-", "省司法厅办理案件10件。", "350000", ["justice single 350000"], "no label"),

    ("县里", "+", "县里投入资金100万元。", "621122", ["government single 621122"], "县里"),
    ("县里", "+", "市里安排资金100万元。", "131100", ["government single 131100"], "市里"),
    ("县里", "+", "区里整合资金100万元。", "131102", ["government single 131102"], "区里"),
    ("县里", "-", "到县里办事的群众10人。", "621122", ["none"], "where one goes"),
    ("县里", "-", "全县里程达100公里。", "621122", ["none"], "里程"),
    ("县里", "-", "在县里新建公园10个。", "621122", ["none"], "在"),

    ("财政", "+", "省财政安排资金100亿元。", "370000", ["government single 370000"], "安排"),
    ("财政", "+", "市财政下达资金100万元。", "131100", ["government single 131100"], "下达"),
    ("财政", "+", "县财政累计投入资金100万元。", "621122", ["government single 621122"], "an adverb between"),
    ("财政", "-", "县财政支出100万元。", "621122", ["none"], "支出"),
    ("财政", "-", "市财政赤字100万元。", "131100", ["none"], "赤字"),
    ("财政", "-", "全省财政收入100亿元。", "370000", ["none"], "收入"),

    ("told by its suffix", "+", "长河重工集团安置职工23人。", "340000", ["enterprise single 340000"], "集团"),
    ("named by its place alone", "+", "全市检察机关批准逮捕10人。市医院收治患者5人。", "131100", ["procuratorate system 131100", "public_institution single 131100"], "市医院"),
    ("named by its place alone", "+", "县职业学校培训学员31人。", "131121", ["public_institution single 131121"], "职业学校"),
    ("named by its place alone", "+", "33名县领导接访群众31人次。", "131121", ["government single 131121"] * 2, "those who lead it are no system"),
    ("named by its place alone", "-", "走进城市医院，患者有5人。", "131100", ["none"], "城市 is a word"),
    ("named by its place alone", "-", "各县领导干部接访群众5人次。", "131100", ["none"], "a class"),
    ("named by its place alone", "-", "县领导接访群众31人次。\n全县信访总量90件次。", "131121", ["government single 131121", "none"], "leaders do not hold on"),

    ("会同 is a verb", "+", "市法院会同市司法局调解纠纷5件。", "131100", ["court system 131100"], "before 市"),
    ("会同 is a verb", "+", "市纪委监委会同市场监管部门检查商铺58家。", "510100", ["discipline system 510100"], "before 市场"),
    ("会同 is a verb", "+", "市公安局会同检察院办理案件8件。", "131100", ["police system 131100"], "before an organ"),
    ("会同 is a verb", "-", "会同县公安局破获案件5起。", "430000", ["police single 431225"], "the county"),
    ("会同 is a verb", "-", "会同县投入资金9万元。", "430000", ["government single 431225"], "alone"),
    ("会同 is a verb", "-", "怀化市会同县新建公园5个。", "430000", ["government single 431225"], "behind its city"),

    ("short names of organs", "+", "宜昌公安破获案件9起。", "420500", ["police system 420500"], "公安"),
    ("short names of organs", "+", "国家安排资金9亿元。", "100000", ["government single 100000"], "国家"),
    ("short names of organs", "+", "◆公安：守好“钱袋子”\n破获案件9起。", "420500", ["police system 420500"], "in a heading"),
    ("short names of organs", "-", "公安县投入资金9万元。", "420000", ["government single 421022"], "a county"),
    ("short names of organs", "-", "国家级示范区达9个。", "100000", ["none"], "a rank"),
    ("short names of organs", "-", "公安司法工作综述\n办理案件9件。", "420500", ["none"], "two topics"),

    ("where a line begins", "+", "北京至雄安铁路长90公里。", "100000", ["none"], "至"),
    ("where a line begins", "+", "绵竹至茂县的公路通车，全长56公里。", "510000", ["none"], "two counties"),
    ("where a line begins", "+", "昆明到大理的列车开行9趟。", "530000", ["none"], "到"),
    ("where a line begins", "-", "昆明到年底新建公园9个。", "530000", ["government single 530100"], "a time behind 到"),
    ("where a line begins", "-", "昆明新建公园9个。", "530000", ["government single 530100"], "alone"),
    ("where a line begins", "-", "昆明、曲靖新建公园9个。", "530000", ["government system 530000"], "a list"),

    ("the inner of two places", "+", "上海浦东新区新增企业9家。", "100000", ["government single 310115"], "a district of a municipality"),
    ("the inner of two places", "+", "怀化市会同县新建公园5个。", "430000", ["government single 431225"], "a county of a city"),
    ("the inner of two places", "+", "江西九江投入资金9亿元。", "100000", ["government single 360400"], "a city of a province"),
    ("the inner of two places", "-", "江西投入资金9亿元。", "100000", ["government single 360000"], "the province alone"),
    ("the inner of two places", "-", "江西，九江的名胜多，投入资金9亿元。", "100000", ["government single 360400"], "a mark parts them"),
    ("the inner of two places", "-", "江西九江法院结案9件。", "100000", ["court system 360400"], "an organ's place"),

    ("places behind 在", "+", "在浙江省丽水市缙云县北山村，500户人家开店。", "330000", ["none"], "three places, one 在"),
    ("places behind 在", "+", "在湖南怀化，9名工人上岗。", "100000", ["none"], "two"),
    ("places behind 在", "+", "企业在江西九江投资9亿元。", "360000", ["none"], "inside a clause"),
    ("places behind 在", "-", "浙江省丽水市缙云县新建公园9个。", "330000", ["government single 331122"], "no 在"),
    ("places behind 在", "-", "在会上，缙云县投入资金9万元。", "330000", ["government single 331122"], "在 of another clause"),
    ("places behind 在", "-", "内在动力足，缙云县投入资金9万元。", "330000", ["government single 331122"], "在 of another word"),

    ("whom an organ urges", "+", "湾沚区纪委监委开展督查，督促水务部门整改问题9个。", "340200", ["discipline single 340210"], "督促"),
    ("whom an organ urges", "+", "市检察院制发建议，推动教育部门整改问题9个。", "131100", ["procuratorate single 131100"], "推动"),
    ("whom an organ urges", "+", "县法院延伸职能，协调民政部门救助群众9人。", "131121", ["court single 131121"], "协调"),
    ("whom an organ urges", "-", "水务部门整改问题9个。", "340200", ["government system 340200"], "it acts itself"),
    ("whom an organ urges", "-", "县法院延伸职能，民政部门救助群众9人。", "131121", ["government system 131121"], "in its own clause"),
    ("whom an organ urges", "-", "教育部门发放补贴9万元。", "131100", ["government system 131100"], "likewise"),

    ("an organ in brackets", "+", "全市检察机关提出建议16件，采纳率87%（省检察院下达的目标为80%）。支持起诉9件。", "360500", ["procuratorate system 360500"] * 2 + ["procuratorate single 360000", "procuratorate system 360500"], "holds in there alone"),
    ("an organ in brackets", "+", "市法院结案90件（市检察院抗诉3件），调解9件。", "131100", ["court single 131100", "procuratorate single 131100", "court single 131100"], "up to the bracket"),
    ("an organ in brackets", "+", "县公安局破案90起（县司法局协助9起）。抓获9人。", "131121", ["police single 131121", "justice single 131121", "police single 131121"], "and opens nothing"),
    ("an organ in brackets", "-", "市法院（含开发区）结案90件。", "131100", ["court single 131100"], "a bracket behind the organ"),
    ("an organ in brackets", "-", "（记者李明）市法院结案90件，调解9件。", "131100", ["court single 131100"] * 2, "closed before it"),
    ("an organ in brackets", "-", "市检察院起诉9件。市法院结案90件（含调解9件）。", "131100", ["procuratorate single 131100", "court single 131100", "court single 131100"], "no organ in it"),

    ("sorts of enterprises", "+", "外贸增长。民营企业进出口3808亿元，占比53%。出口9亿元。", "350200", ["none"] * 3, "figures about them"),
    ("sorts of enterprises", "+", "规模以上工业企业达128家。", "430725", ["none"], "counted"),
    ("sorts of enterprises", "+", "国有企业利润9亿元。", "131100", ["none"], "what they have"),
    ("sorts of enterprises", "-", "民营企业上缴税金9亿元。", "350200", ["enterprise system 350200"], "what they do"),
    ("sorts of enterprises", "-", "民营企业实现利润9亿元。", "350200", ["enterprise system 350200"], "likewise"),
    ("sorts of enterprises", "-", "衡水市公司销售汽油9万吨。", "131100", ["enterprise single 131100"], "one enterprise"),

    ("the level in an organ's name", "+", "省统计局抽样调查。市委走访群众9户。", "341100", ["party_committee single 341100"], "市委 is not the province's"),
    ("the level in an organ's name", "+", "市公安局召开会议。县委走访群众9户。", "131121", ["party_committee single 131121"], "县委"),
    ("the level in an organ's name", "+", "县纪委召开会议。省委部署工作9项。", "131121", ["party_committee single 130000"], "省委"),
    ("the level in an organ's name", "-", "省委召开会议。党委走访群众9户。", "130000", ["party_committee single 130000"], "no level is said"),
    ("the level in an organ's name", "-", "省统计局抽样调查。衡水市委走访群众9户。", "130000", ["party_committee single 131100"], "the place is said"),
    ("the level in an organ's name", "-", "市场监管部门检查企业9家。", "131100", ["government system 131100"], "市场 is a word"),

    ("a topic as a label", "+", "我市亮点\n【司法行政】\n新增律师86人。", "420600", ["justice system 420600"], "司法行政"),
    ("a topic as a label", "+", "我市亮点\n◆检察\n批准逮捕86人。", "420600", ["procuratorate system 420600"], "检察"),
    ("a topic as a label", "+", "我市亮点\n■审判\n结案86件。", "420600", ["court system 420600"], "审判"),
    ("a topic as a label", "-", "我市亮点\n【经济运行】\n新增企业86家。", "420600", ["none"], "no organ's topic"),
    ("a topic as a label", "-", "我市亮点\n审判执行齐头并进\n新增企业86家。", "420600", ["none"], "a word of a longer heading"),
    ("a topic as a label", "-", "我市亮点\n司法为民\n新增企业86家。", "420600", ["none"], "a slogan"),

    ("one place for several", "+", "全省检察机关召开会议。烟台等5个市检察院建成办案区23个。", "370000", ["procuratorate system 370000"] * 2, "with an organ"),
    ("one place for several", "+", "张掖等11个市投入资金9亿元。", "620000", ["government system 620000"] * 2, "alone"),
    ("one place for several", "+", "武邑等6个县法院结案9件。", "131100", ["court system 131100"] * 2, "counties of a city"),
    ("one place for several", "-", "张掖市投入资金9亿元。", "620000", ["government single 620700"], "itself"),
    ("one place for several", "-", "张掖等待项目9个。", "620000", ["government single 620700"], "等待"),
    ("one place for several", "-", "烟台市检察院建成办案区23个。", "370000", ["procuratorate single 370600"], "one organ"),

    ("who publishes in a heading", "+", "山东省检察院召开新闻发布会\n全省检察机关立案9件。\n督促清理固废8吨。", "370000", ["procuratorate system 370000"] * 2, "they are whom it goes on to speak of"),
    ("who publishes in a heading", "+", "衡水市中院发布白皮书\n全市法院结案9件。\n调解8件。", "131100", ["court system 131100"] * 2, "a court"),
    ("who publishes in a heading", "+", "衡水市公安局通报战果\n全市公安机关破案9起。\n抓获8人。", "131100", ["police system 131100"] * 2, "the police"),
    ("who publishes in a heading", "-", "山东省检察院召开新闻发布会\n督促清理固废8吨。", "370000", ["procuratorate single 370000"], "no others are named"),
    ("who publishes in a heading", "-", "衡水市公安局通报战果\n市法院结案9件。\n抓获8人。", "131100", ["court single 131100", "police single 131100"], "an organ of another kind"),
    ("who publishes in a heading", "-", "衡水市公安局\n桃城分局破案9起。\n抓获8人。", "131100", ["police single 131102", "police single 131100"], "a by-line publishes nothing"),

    ("whose a name of several places is", "+", "河南省商水县天华种植专业合作社种植小麦6000亩。", "100000", ["enterprise single 411623"], "the county's"),
    ("whose a name of several places is", "+", "山东临沂市农村产权交易中心成交土地9亩。", "100000", ["public_institution single 371300"], "the city's"),
    ("whose a name of several places is", "+", "江西九江银行发放贷款9亿元。", "100000", ["enterprise single 360400"], "by a short name"),
    ("whose a name of several places is", "-", "山东产权交易中心成交土地9亩。", "100000", ["public_institution single 370000"], "one place"),
    ("whose a name of several places is", "-", "河南省天华种植专业合作社种植小麦6000亩。", "100000", ["enterprise single 410000"], "likewise"),
    ("whose a name of several places is", "-", "河南省，商水县天华合作社种植小麦6000亩。", "100000", ["enterprise single 411623"], "a mark parts them"),

    ("全国 behind another's news", "+", "市法院判处被告人有期徒刑9年。\n全国住房公积金缴存总额9759亿元。", "410100", ["court single 410100", "none"], "no court's figure"),
    ("全国 behind another's news", "+", "市检察院起诉9人。\n全国网民规模达9亿人。", "410100", ["procuratorate single 410100", "none"], "nor a procuratorate's"),
    ("全国 behind another's news", "+", "县公安局破案9起。\n全国粮食产量达9亿吨。", "131121", ["police single 131121", "none"], "nor the police's"),
    ("全国 behind another's news", "-", "市检察院起诉9人。\n全市起诉8人。", "410100", ["procuratorate single 410100"] * 2, "全市 goes on with it"),
    ("全国 behind another's news", "-", "最高检发布案例9件。全国起诉8人。", "100000", ["procuratorate system 100000"] * 2, "an organ of the country"),
    ("全国 behind another's news", "-", "市法院结案9件。\n全国法院结案8万件。", "410100", ["court single 410100", "court system 100000"], "an organ is named"),

    ("a place that acts below another's news", "+", "速览\n教育部安排资金9亿元。\n沈阳市今年新建食堂86家。", "100000", ["government single 100000", "government single 210100"], "今年新建"),
    ("a place that acts below another's news", "+", "速览\n商务部安排资金9亿元。\n杭州投入资金8亿元。", "100000", ["government single 100000", "government single 330100"], "投入"),
    ("a place that acts below another's news", "+", "速览\n水利部安排资金9亿元。\n青海2024年建成水库8座。", "100000", ["government single 100000", "government single 630000"], "a year between"),
    ("a place that acts below another's news", "-", "现在，我代表省政府报告工作。\n合肥新建公园9个。", "340000", ["government single 340000"], "a report speaks of its places as its own"),
    ("a place that acts below another's news", "-", "速览\n教育部安排资金9亿元。\n沈阳的食堂达86家。", "100000", ["government single 100000", "none"], "的"),
    ("a place that acts below another's news", "-", "速览\n教育部安排资金9亿元。\n铁西区一家食堂接待8人。", "210100", ["government single 100000", "none"], "somebody there"),

    ("a piece with a label of its own", "+", "速览\n【教育】教育部安排资金9亿元。\n【科技】基站达459个。", "100000", ["government single 100000", "none"], "no section"),
    ("a piece with a label of its own", "+", "速览\n【医保】国家医保局拨付资金9亿元。\n【养老】床位达8万张。", "100000", ["government single 100000", "none"], "another"),
    ("a piece with a label of its own", "+", "速览\n【司法】全市法院结案9件。\n【交通】新开线路8条。", "131100", ["court system 131100", "none"], "a third"),
    ("a piece with a label of its own", "-", "速览\n【司法】全市法院结案9件。调解8件。", "131100", ["court system 131100"] * 2, "its own paragraph"),
    ("a piece with a label of its own", "-", "审判工作\n全市法院结案9件。\n调解8件。", "131100", ["court system 131100"] * 2, "no label"),
    ("a piece with a label of its own", "-", "【司法】\n市法院结案9件。\n调解8件。", "131100", ["court single 131100"] * 2, "the label is a heading"),

    ("a scholar speaks for himself", "+", "衡水学院教授赵云算过一笔账：一亩地增收9元。", "131100", ["none"], "教授"),
    ("a scholar speaks for himself", "+", "市社科院研究员钱林说，全市养老机构缺护理员90人。", "131100", ["none"], "研究员"),
    ("a scholar speaks for himself", "+", "市法院结案9件。武汉大学博士孙强认为，每万人至少要有律师3名。", "131100", ["court single 131100", "none"], "and is not the court either"),
    ("a scholar speaks for himself", "-", "衡水学院选派教授帮扶企业9家。", "131100", ["public_institution single 131100"], "whom the school sends"),
    ("a scholar speaks for himself", "-", "衡水学院招收研究生90人。", "131100", ["public_institution single 131100"], "whom it takes in"),
    ("a scholar speaks for himself", "-", "衡水学院发放教授津贴90万元。", "131100", ["public_institution single 131100"], "whom it pays"),

    ("的 behind a place of an economy", "+", "教育部召开会议。河南的总人口是北京的4倍。", "100000", ["none"], "no doing of the ministry"),
    ("的 behind a place of an economy", "+", "国务院部署工作。江苏的人均收入达9万元。", "100000", ["none"], "nor of the State Council"),
    ("的 behind a place of an economy", "+", "水利部召开会议。青海的年均降水量为300毫米。", "100000", ["none"], "nature"),
    ("的 behind a place of an economy", "-", "全省法院结案90件。九江的结案率达95%。", "360000", ["court system 360000", "court system 360400"], "the courts there"),
    ("的 behind a place of an economy", "-", "全省检察机关批准逮捕90人。九江批准逮捕9人。", "360000", ["procuratorate system 360000", "procuratorate system 360400"], "the procuratorates there"),
    ("的 behind a place of an economy", "-", "九江投入资金9亿元。", "360000", ["government single 360400"], "the government there"),

    ("its people", "+", "衡水交警查处违法90起。", "131100", ["police single 131100"], "behind a place"),
    ("its people", "+", "市检察官走访企业90家。", "131100", ["procuratorate single 131100"], "behind a level"),
    ("its people", "+", "全市律师办理案件90件。", "131100", ["legal_service system 131100"], "all of a place"),
    ("its people", "+", "故城县民警走访群众90户。", "131100", ["police single 131126"], "民 does not make 县 another word"),
    ("its people", "-", "民警走访群众90户。", "131100", ["police single 131100"], "of the place that the text is of"),
    ("its people", "-", "律师办理案件90件。", "131100", ["none"], "anybody's"),
    ("its people", "-", "走访衡水交警90人。", "131100", ["none"], "whom one visits"),

    ("named by its place", "+", "今年衡水博物馆接待观众9万人次。", "131100", ["public_institution single 131100"], "behind a time"),
    ("named by its place", "+", "县一中招生900人。", "131126", ["public_institution single 131126"], "behind a level"),
    ("named by its place", "+", "衡水桃花岭饭店接待客人900人。", "131100", ["enterprise single 131100"], "a hotel by name"),
    ("named by its place", "+", "衡水市中心血站采血900人次。", "131100", ["public_institution single 131100"], "one suffix behind another"),
    ("named by its place", "-", "衡水新建博物馆3座。", "131100", ["government single 131100"], "what is built"),
    ("named by its place", "-", "衡水一煤矿透水，9人被困。", "130000", ["none"], "one that is not named"),
    ("named by its place", "-", "全市博物馆接待观众9万人次。", "131100", ["none"], "all of them"),

    ("该 and nobody", "+", "国产某品牌被投诉90件，该公司退款9万元。", "131100", ["none", "enterprise single 131100"], "a kind is told by the word"),
    ("该 and nobody", "+", "衡水饭店一位经理说，该饭店接待客人900人。", "131100", ["enterprise single 131100"], "the one before"),
    ("该 and nobody", "+", "天津海关通报，该关查扣货物90批。", "120000", ["government single 120000"], "该关"),
    ("该 and nobody", "-", "该案涉及9人。", "131100", ["none"], "no organ"),
    ("该 and nobody", "-", "该区域有企业9家。", "131100", ["none"], "区域"),
    ("该 and nobody", "-", "该社会组织有会员9人。", "131100", ["none"], "社会"),

    ("behind what opens a clause", "+", "为此市公安局破获案件90件。", "131100", ["police single 131100"], "a word that joins on"),
    ("behind what opens a clause", "+", "接报后市公安局抓获9人。", "131100", ["police single 131100"], "a ground of its own"),
    ("behind what opens a clause", "+", "资料显示市法院结案90件。", "131100", ["court single 131100"], "who tells it"),
    ("behind what opens a clause", "-", "志愿者走访市公安局9次。", "131100", ["none"], "whom they visit"),
    ("behind what opens a clause", "-", "发现市公安局的问题9个。", "131100", ["none"], "whose they are"),
    ("behind what opens a clause", "-", "向市公安局移送线索9条。", "131100", ["none"], "to whom"),

    ("a place that is or has", "+", "达州是劳务输出大市，外出务工9万人。", "510000", ["none"], "是"),
    ("a place that is or has", "+", "安溪有茶农9万人。", "350000", ["none"], "有"),
    ("a place that is or has", "+", "衡水现有企业900家。", "130000", ["none"], "现有"),
    ("a place that is or has", "-", "衡水投入资金9亿元。", "130000", ["government single 131100"], "投入"),
    ("a place that is or has", "-", "衡水推行改革，建成站点90个。", "130000", ["government single 131100"], "推行"),
    ("a place that is or has", "-", "衡水转移群众9万人。", "130000", ["government single 131100"], "转移"),

    ("the sections of a notice", "+", "一、总体情况\n市公安局抽检样品90批次。\n二、主要问题\n标签问题9批次。", "131100", ["police single 131100"] * 2, "情况"),
    ("the sections of a notice", "+", "一、基本概况\n市公安局破案90起。\n二、分类\n盗窃9起。", "131100", ["police single 131100"] * 2, "概况"),
    ("the sections of a notice", "+", "一、工作情况\n市检察院批准逮捕90人。\n二、存在问题\n退回9件。", "131100", ["procuratorate single 131100"] * 2, "another heading"),
    ("the sections of a notice", "-", "一、加强办案\n市检察院批准逮捕90人。\n二、经济形势\n物价上涨9%。", "131100", ["procuratorate single 131100", "none"], "a deed"),
    ("the sections of a notice", "-", "二、总体情况\n市检察院批准逮捕90人。\n三、经济形势\n物价上涨9%。", "131100", ["procuratorate single 131100", "none"], "not the first"),
    ("the sections of a notice", "-", "一、公安工作\n市公安局破案90起。\n二、公证工作\n公证9件。", "131100", ["police single 131100", "none"], "each its own"),

    ("what it tells of its own work", "+", "市热线办公室昨日公布账单。\n受理诉求900件。", "131100", ["government single 131100"], "账单"),
    ("what it tells of its own work", "+", "市中级法院今天发布知识产权审判白皮书。\n受理案件900件。", "131100", ["court single 131100"], "白皮书"),
    ("what it tells of its own work", "-", "市防汛指挥部昨日通报灾情。\n倒塌房屋900间。", "131100", ["none"], "灾情 is nobody's"),
    ("what it tells of its own work", "+", "市消费者协会昨天公布去年投诉情况。\n家电投诉下降9%。", "131100", ["other single 131100"], "投诉"),
    ("what it tells of its own work", "-", "市公安局昨日通报一起案件。\n涉案金额9万元。", "131100", ["none"], "one case"),
    ("what it tells of its own work", "-", "市公安局召开会议。\n办理公证9件。", "131100", ["none"], "a meeting"),

    ("branches and ministries", "+", "国家税务总局河北省税务局办理退税9亿元。", "100000", ["government single 130000"], "the branch"),
    ("branches and ministries", "+", "国家统计局河北省统计局调查企业900家。", "100000", ["government single 130000"], "of another"),
    ("branches and ministries", "+", "国家税务总局衡水市税务局办理退税9亿元。", "130000", ["government single 131100"], "of a city"),
    ("branches and ministries", "-", "国家税务总局在衡水市办理退税9亿元。", "100000", ["government single 100000"], "only where"),
    ("branches and ministries", "-", "国家税务总局，河北省税务局办理退税9亿元。", "100000", ["government single 130000"], "two clauses"),
    ("branches and ministries", "-", "国家税务总局办理退税9亿元。", "100000", ["government single 100000"], "alone"),

    ("others' purses", "+", "省财政前天下拨资金900万元，中央此前已安排2亿元。", "130000", ["government single 130000", "government single 100000"], "中央"),
    ("others' purses", "+", "今年市财政将拨专款300万元。", "131100", ["government single 131100"], "将"),
    ("others' purses", "+", "中央财政拨付1000万元，省级再配套500万元。", "130000", ["government single 100000", "government single 130000"], "省级"),
    ("others' purses", "-", "省级重点项目开工12个。", "130000", ["none"], "a class of projects"),
    ("others' purses", "-", "财政收入9亿元。", "130000", ["none"], "a figure"),
    ("others' purses", "-", "中央空调安装9台。", "130000", ["none"], "a word that begins so"),

    ("by a stem that no list knows", "+", "石桥派出所受理警情90起。", "320500", ["police single 320500"], "a police station"),
    ("by a stem that no list knows", "+", "云阳法庭办结案件90件。", "411300", ["court single 411300"], "a county of that name lies elsewhere"),
    ("by a stem that no list knows", "+", "红光律师事务所办理案件90件。", "411300", ["legal_service single 411300"], "a law firm"),
    ("by a stem that no list knows", "-", "到石桥派出所报案9次。", "320500", ["none"], "where one goes"),
    ("by a stem that no list knows", "-", "新建派出所9个。", "320500", ["none"], "what is built"),
    ("by a stem that no list knows", "-", "各派出所受理警情90起。", "320500", ["police system 320500"], "all of them"),

    ("whose paragraph it is", "+", "走进县司法局，墙上挂着流程图。今年以来调解纠纷90件。", "131121", ["justice single 131121"], "where one is"),
    ("whose paragraph it is", "+", "记者从县综治中心获悉，今年以来化解矛盾90件。", "131121", ["political_legal_committee single 131121"], "whom one asks"),
    ("whose paragraph it is", "+", "记者从市税务局获悉，今年以来办理退税9亿元。", "131100", ["government single 131100"], "a bureau's own deed"),
    ("whose paragraph it is", "-", "记者从市旅游局获悉，今年以来接待游客90人。", "131100", ["none"], "others' deed"),
    ("whose paragraph it is", "-", "到县司法局办事的群众90人。", "131121", ["none"], "where they go"),
    ("whose paragraph it is", "-", "走进县司法局，墙上挂着流程图。\n今年以来物价上涨9%。", "131121", ["none"], "another paragraph"),

    ("no subject in form", "+", "来自市公安局的消息，今年以来破获案件90起。", "131100", ["police single 131100"], "来自…的消息"),
    ("no subject in form", "+", "由市司法局牵头，今年以来调解纠纷90件。", "131100", ["justice single 131100"], "由…牵头"),
    ("no subject in form", "+", "在市法院的推动下，今年以来化解纠纷90件。", "131100", ["court single 131100"], "在…的推动下"),
    ("no subject in form", "-", "在市法院的支持下，志愿者走访90户。", "131100", ["none"], "help is another's"),
    ("no subject in form", "-", "由市司法局出具证明90份。", "131100", ["none"], "no 牵头"),
    ("no subject in form", "-", "来自市公安局的志愿者90人。", "131100", ["none"], "people from there"),

    ("by the work that a name tells", "+", "县林业公安分局查处案件90起。", "360725", ["police single 360725"], "公安"),
    ("by the work that a name tells", "+", "镇综治信访维稳中心受理诉求90宗。", "440605", ["political_legal_committee single 440605"], "综治"),
    ("by the work that a name tells", "+", "市劳动保障监察支队追回工资90万元。", "410300", ["government single 410300"], "a 支队 of no police"),
    ("by the work that a name tells", "-", "市刑侦支队破获案件90起。", "410300", ["police single 410300"], "刑侦"),
    ("by the work that a name tells", "-", "市会展中心接待观众90人。", "410300", ["public_institution single 410300"], "no such work"),
    ("by the work that a name tells", "-", "市水务局投入资金90万元。", "410300", ["government single 410300"], "a bureau"),

    ("市局 and 院里", "+", "市公安局召开会议。\n市局破获案件90起。", "131100", ["police single 131100"], "the bureau last named"),
    ("市局 and 院里", "+", "县法院推行改革。院里调解纠纷90件。", "131121", ["court single 131121"], "院里"),
    ("市局 and 院里", "+", "市法院设立法庭。全庭结案90件。", "131100", ["court single 131100"], "全庭"),
    ("市局 and 院里", "-", "市局部地区降雨90毫米。", "131100", ["none"], "局部"),
    ("市局 and 院里", "-", "院里的老人有90名。", "131100", ["none"], "of a home"),
    ("市局 and 院里", "-", "全队员工90人。", "131100", ["none"], "队员"),

    ("several that act together", "+", "市法院、市妇联、市司法局签订备忘录。三部门调解纠纷90件。", "140400", ["court system 140400"] * 2, "those named"),
    ("several that act together", "+", "三部门出动执法人员900人次。", "140400", ["government system 140400"] * 2, "some of the government"),
    ("several that act together", "+", "市法院、市检察院开展行动。两单位办理案件90件。", "140400", ["court system 140400"] * 2, "单位"),
    ("several that act together", "-", "涉及三部门的问题9个。", "140400", ["none"] * 2, "whose they are"),
    ("several that act together", "-", "市法院结案90件。", "140400", ["court single 140400"], "one"),
    ("several that act together", "-", "向三部门移送线索9条。", "140400", ["none"] * 2, "to whom"),

    ("whose meeting it was", "+", "西宁市房产局召开工作调度会，部署工作。\n会议通报，受理投诉90件。", "630000", ["government single 630100"], "会议通报"),
    ("whose meeting it was", "+", "市法院日前召开新闻发布会。\n会议指出，结案90件。", "131100", ["court single 131100"], "behind a time"),
    ("whose meeting it was", "+", "市公安局举行表彰大会。\n会议通报，破获案件90起。", "131100", ["police single 131100"], "举行"),
    ("whose meeting it was", "-", "会议通报，结案90件。", "131100", ["none"], "nobody called it"),
    ("whose meeting it was", "-", "市法院结案9件。\n会议90人参加。", "131100", ["court single 131100", "none"], "no meeting of theirs"),
    ("whose meeting it was", "-", "市法院召开新闻发布会。\n办理公证90件。", "131100", ["none"], "no word of it"),

    ("who signs", "+", "日均出动警力90人次。\n阜宁县公安局交通警察大队\n2021年5月7日", None, ["police single 320923"], "at the end"),
    ("who signs", "+", "办理公证90件。\n枣强县司法局　2021年5月7日", None, ["justice single 131121"], "on the line of the day"),
    ("who signs", "+", "枣强县人民法院　2021年5月7日\n结案90件。", None, ["court single 131121"], "at the head"),
    ("who signs", "-", "日均出动警力90人次。\n阜宁县公安局交通警察大队", "320923", ["none"], "no day"),
    ("who signs", "-", "办理公证90件。\n（本报记者 王某）\n2021年5月7日", "131121", ["none"], "a reporter"),
    ("who signs", "-", "办理公证90件。\n到枣强县司法局来信\n2021年5月7日", "131121", ["none"], "a sentence"),

    ("the supreme organs tell of all", "+", "最高检主任王某介绍，公益诉讼立案9万件。", "100000", ["procuratorate system 100000"], "介绍"),
    ("the supreme organs tell of all", "+", "最高法昨日发布数据，结案9万件。", "100000", ["court system 100000"], "发布"),
    ("the supreme organs tell of all", "+", "最高人民检察院通报，起诉9万人。", "100000", ["procuratorate system 100000"], "通报"),
    ("the supreme organs tell of all", "-", "最高人民法院审结案件9万件。", "100000", ["court single 100000"], "its own"),
    ("the supreme organs tell of all", "-", "最高检制定意见9件。", "100000", ["procuratorate single 100000"], "its own too"),
    ("the supreme organs tell of all", "-", "省检察院通报，起诉9万人。", "130000", ["procuratorate single 130000"], "of a province"),

    ("short for a name told before", "+", "滨海新区行政审批局挂牌。一年来，审批局接待群众9万人次。", "120000", ["government single 120116"], "a bureau"),
    ("short for a name told before", "+", "荆门市医疗纠纷调解中心成立。调解中心受理纠纷90件。", "420800", ["mediation single 420800"], "a centre"),
    ("short for a name told before", "+", "市疾病预防控制中心来了新人。控制中心检测样品90份。", "420800", ["public_institution single 420800"], "the end of its name"),
    ("short for a name told before", "-", "审批局接待群众9万人次。", "120000", ["none"], "none was told"),
    ("short for a name told before", "-", "良好开局带来订单9万件。", "120000", ["none"], "a word"),
    ("short for a name told before", "-", "精彩结局令90人满意。", "120000", ["none"], "another word"),

    ("towns as a whole", "+", "步森集团有员工。今年全镇调处纠纷90件。", "330681", ["none"], "not the company's"),
    ("towns as a whole", "+", "全镇投入资金90万元。", "330681", ["government single 330681"], "what it pays"),
    ("towns as a whole", "+", "全乡投入资金90万元。", "330681", ["government single 330681"], "全乡"),
    ("towns as a whole", "-", "全村民居90栋。", "330681", ["none"], "村民"),
    ("towns as a whole", "-", "全镇人口9万人。", "330681", ["none"], "people"),
    ("towns as a whole", "-", "全乡里程90公里。", "330681", ["none"], "乡里"),

    ("organs abroad", "+", "缅甸警方抓获嫌疑人90名。", "530000", ["police system None"], "the police of a country"),
    ("organs abroad", "+", "美国司法部起诉9人。", "100000", ["justice single None"], "a ministry"),
    ("organs abroad", "+", "日本政府投入资金90亿元。", "100000", ["government single None"], "a government"),
    ("organs abroad", "-", "从缅甸押解回国90人。", "530000", ["none"], "a country alone"),
    ("organs abroad", "-", "云南警方抓获90人。", "100000", ["police single 530000"], "a province"),
    ("organs abroad", "-", "公安部抓获90人。", "100000", ["police single 100000"], "ours"),

    ("people of an organ", "+", "县法院法官王芳走进村里。今年以来，王芳结案90件。", "131121", ["court single 131121"], "by name"),
    ("people of an organ", "+", "县法院庭长王芳走进村里。她结案90件。", "131121", ["court single 131121"], "她"),
    ("people of an organ", "+", "县公安局民警赵强走进村里。老赵破案90起。", "131121", ["police single 131121"], "老赵"),
    ("people of an organ", "-", "县公安局民警赵强抓获刘某。他诈骗90万元。", "131121", ["none"], "a suspect behind"),
    ("people of an organ", "-", "她是农民。她卖瓜90吨。", "131121", ["none"], "of no organ"),
    ("people of an organ", "-", "王芳是农民，王芳卖瓜90吨。", "131121", ["none"], "a name alone"),

    ("two levels of them", "+", "州县两级公安机关出动警力90人次。", "652300", ["police system 652300"], "州县"),
    ("two levels of them", "+", "市检察院部署行动。两级院立案90件。", "131100", ["procuratorate system 131100"], "两级院"),
    ("two levels of them", "+", "省高院推行改革。基层院结案90件。", "130000", ["court system 130000"], "基层院"),
    ("two levels of them", "-", "市检察院立案90件。", "131100", ["procuratorate single 131100"], "one"),
    ("two levels of them", "-", "两级院校招生90人。", "131100", ["none"], "院校"),
    ("two levels of them", "-", "基层院落改造90处。", "131100", ["none"], "院落"),

    ("an organ of a town", "+", "镇派出所接报警情90起。", "331081", ["police single 331081"], "police"),
    ("an organ of a town", "+", "镇党委走访群众90户。", "331081", ["party_committee single 331081"], "party"),
    ("an organ of a town", "+", "乡司法所调解纠纷90件。", "331081", ["justice single 331081"], "justice"),
    ("an organ of a town", "-", "城镇派出所里群众90人。", "331081", ["none"], "城镇"),
    ("an organ of a town", "-", "到镇派出所报案90人。", "331081", ["none"], "where one goes"),
    ("an organ of a town", "-", "乡镇企业生产布料90万米。", "331081", ["none"], "enterprises"),

    ("alone behind its name", "+", "车停在杭锦旗公安局石桥派出所。派出所装上报警器90个。", "150600", ["police single 150625"], "a police station"),
    ("alone behind its name", "+", "海门区第一医院扩建。第一医院收治90人。", "320600", ["public_institution single 320614"], "by the end of its name"),
    ("alone behind its name", "+", "故城县人民检察院部署行动。检察院立案90件。", "131100", ["procuratorate single 131126"], "检察院"),
    ("alone behind its name", "-", "派出所装上报警器90个。", "150600", ["police single 150600"], "none was named"),
    ("alone behind its name", "-", "全国海关召开会议。海关查扣货物90批。", "350200", ["government single 350200"], "not of the country"),
    ("alone behind its name", "-", "故城县法院开庭。市检察院起诉90件，法院判决80件。", "131100", ["procuratorate single 131100", "court system 131126"], "who only answers"),

    ("a place in a story of several organs", "+", "市法院结案9件。市公安局破案9起。\n惠阳区把调解室搬进工地90个。", "441300", ["court single 441300", "police single 441300", "government single 441303"], "neither's"),
    ("a place in a story of several organs", "+", "市检察院立案9件。市司法局调解9件。\n惠阳区新增站点90个。", "441300", ["procuratorate single 441300", "justice single 441300", "government single 441303"], "nor theirs"),
    ("a place in a story of several organs", "+", "市法院结案9件。市检察院立案9件。\n惠阳区设立周转金90万元。", "441300", ["court single 441300", "procuratorate single 441300", "government single 441303"], "a sum"),
    ("a place in a story of several organs", "-", "全市法院结案9件。\n惠阳区结案90件。", "441300", ["court system 441300", "court single 441303"], "of the courts alone"),
    ("a place in a story of several organs", "-", "全市公安机关破案9起。\n惠阳区破案90起。", "441300", ["police system 441300", "police single 441303"], "of the police alone"),
    ("a place in a story of several organs", "-", "全市检察机关立案9件。\n惠阳区立案90件。", "441300", ["procuratorate system 441300", "procuratorate single 441303"], "of the procuratorates"),

    ("what is counted acts not", "+", "律师事务所3.5万家，受理案件90件。", "100000", ["none"] * 2, "behind it a number"),
    ("what is counted acts not", "+", "全国建成公共法律服务中心90个。", "100000", ["none"], "what is built"),
    ("what is counted acts not", "+", "县法院下辖的六个人民法庭结案90件。", "131121", ["court single 131121"] * 2, "in a clause that has its subject"),
    ("what is counted acts not", "-", "公证处办理公证90件。", "131121", ["legal_service single 131121"], "it acts"),
    ("what is counted acts not", "-", "步森集团2400名职工中有党员90名。", "330681", ["enterprise single 330681"] * 2, "whose they are"),
    ("what is counted acts not", "-", "全县律师事务所办理案件90件。", "131121", ["legal_service system 131121"], "all of them"),

    ("where it ranks or lies", "+", "该院结案90件，全市第一。", "131100", ["none"] * 2, "全市 is where one ranks"),
    ("where it ranks or lies", "+", "市法院结案90件，全省第一。", "131100", ["court single 131100"] * 2, "the court's rank"),
    ("where it ranks or lies", "+", "十堰境内汉江长90公里。", "420300", ["none"], "境内"),
    ("where it ranks or lies", "-", "全市投入资金90万元。", "131100", ["government single 131100"], "what it pays"),
    ("where it ranks or lies", "-", "市法院结案90件，全省法院结案900件。", "130000", ["court single None", "court system 130000"], "all of theirs"),
    ("where it ranks or lies", "-", "十堰投入资金90万元。", "420000", ["government single 420300"], "a deed"),

    ("behind a number in Chinese", "+", "一、公安机关。打掉团伙9个。", "140800", ["police system 140800"], "a heading in the line"),
    ("behind a number in Chinese", "+", "二、市检察院批捕9人。", "140800", ["procuratorate single 140800"], "a list"),
    ("behind a number in Chinese", "+", "（三）市法院结案9件。", "140800", ["court single 140800"], "in brackets"),
    ("behind a number in Chinese", "-", "三农问题突出，物价上涨9%。", "140800", ["none"], "a word"),
    ("behind a number in Chinese", "-", "四川调整工资9%。", "510000", ["government single 510000"], "a place"),
    ("behind a number in Chinese", "-", "十年来物价上涨9%。", "140800", ["none"], "no organ"),

    ("lines of work", "+", "全市食品药品监管系统抽检样品90批次。", "621100", ["government system 621100"], "told by 系统"),
    ("lines of work", "+", "全省供销合作社系统销售农资90万吨。", "620000", ["government system 620000"], "another"),
    ("lines of work", "+", "全县卫生健康系统接诊90人次。", "131121", ["government system 131121"], "a third"),
    ("lines of work", "-", "全市视频监控系统90套。", "131100", ["none"], "a thing"),
    ("lines of work", "-", "全市污水处理系统建设投资90万元。", "131100", ["none"], "works"),
    ("lines of work", "-", "全县信息系统90个。", "131121", ["none"], "software"),

    ("what an organ hears", "+", "市公安局接到报警：有9人被困。", "131100", ["none"], "a call"),
    ("what an organ hears", "+", "警方经讯问了解到，团伙下线达90人。", "131100", ["none"], "what it is told"),
    ("what an organ hears", "+", "市公安局得知被困90人均为学生。", "131100", ["none"], "得知"),
    ("what an organ hears", "-", "市公安局接到报警90起。", "131100", ["police single 131100"], "how many calls"),
    ("what an organ hears", "-", "市公安局接报警情90起，化解80起。", "131100", ["police single 131100"] * 2, "its own count"),
    ("what an organ hears", "-", "市公安局接到报警，抓获90人。", "131100", ["police single 131100"], "a deed behind it"),

    ("a province by its short name", "+", "海南法院结案9件。", "100000", ["court system 460000"], "海南 is a prefecture of Qinghai too"),
    ("a province by its short name", "+", "河南投入资金9亿元。", "100000", ["government single 410000"], "河南 a county there"),
    ("a province by its short name", "+", "西安法院结案9件。", "610000", ["court system 610100"], "西安 a district elsewhere"),
    ("a province by its short name", "-", "大同小异的项目达9个。", "140000", ["none"], "大同小异"),
    ("a province by its short name", "-", "黄河河南岸堤长9公里。", "140000", ["none"], "a bank of a river"),
    ("a province by its short name", "-", "河南蒙古族自治县投入资金9万元。", "630000", ["government single 632324"], "the county by its full name"),

    ("a town of a county's", "+", "灾情最重的是资兴市。该市东坪乡降雨量达340毫米。", "430000", ["none"], "rain in a town"),
    ("a town of a county's", "+", "该县河口镇水位上涨3米。", "360423", ["none"], "a river"),
    ("a town of a county's", "+", "武邑县桥头村最低气温为零下9度，积雪30厘米。", "131100", ["none"] * 2, "a village"),
    ("a town of a county's", "-", "灾情最重的是资兴市。该市转移群众3400人。", "430000", ["government single 431081"], "the city itself"),
    ("a town of a county's", "-", "该县投入资金9万元。", "360423", ["government single 360423"], "the county itself"),
    ("a town of a county's", "-", "武邑县新农村建设投入资金9万元。", "131100", ["government single 131122"], "农村 is no village's name"),

    ("a title of the country", "+", "全国道德模范数量居全省第1位。", "340000", ["none"], "道德模范"),
    ("a title of the country", "+", "市委召开会议。全国文明城市测评成绩居全省第3位。", "340100", ["party_committee single 340100"], "文明城市"),
    ("a title of the country", "+", "全国重点文物保护单位达17处。", "340000", ["none"], "重点文物保护单位"),
    ("a title of the country", "-", "全国投入资金9亿元。", "340000", ["government single 100000"], "the country acts"),
    ("a title of the country", "-", "全国公安机关破获案件9起。", "340000", ["police system 100000"], "an organ"),
    ("a title of the country", "-", "全国法院结案9件。", "340000", ["court system 100000"], "likewise"),

    ("of all stations", "+", "全市公安派出所调解纠纷9件。", "131100", ["police system 131100"], "公安派出所"),
    ("of all stations", "+", "全市公安机关调解纠纷9件。", "131100", ["police system 131100"], "公安机关"),
    ("of all stations", "+", "全省公安消防救援群众9人。", "130000", ["police system 130000"], "公安消防"),
    ("of all stations", "-", "市公安局调解纠纷9件。", "131100", ["police single 131100"], "one bureau"),
    ("of all stations", "-", "县公安局派出所调解纠纷9件。", "131121", ["police single 131121"], "of one bureau"),
    ("of all stations", "-", "公安题材电影达9部。", "100000", ["none"], "a topic"),

    ("told by its suffix", "+", "农业部门发放补贴23万元。", "340000", ["government system 340000"], "部门"),
    ("told by its suffix", "+", "青山水泥公司生产水泥23万吨。", "340000", ["enterprise single 340000"], "公司"),
    ("told by its suffix", "+", "市住建局改造小区23个。", "131100", ["government single 131100"], "局"),
    ("told by its suffix", "+", "市网信办处置信息23条。", "131100", ["government single 131100"], "办"),
    ("told by its suffix", "+", "市财政局召开会议。安排资金9亿元。", "131100", ["government single 131100"], "市财政局 is a bureau"),
    ("told by its suffix", "-", "全市举办招聘会12场。", "340000", ["none"], "举办"),
    ("told by its suffix", "-", "新建小学12所。", "340000", ["none"], "what is built"),
    ("told by its suffix", "-", "各类公司达12家。", "340000", ["none"], "a class"),
    ("told by its suffix", "-", "全市开创新局面，新增企业12家。", "131100", ["none"], "局面"),
    ("told by its suffix", "-", "全市查办企业12家。", "131100", ["none"], "查办"),

    ("where the sentence has it happen", "+", "在渭南市华州区莲花寺镇，综治中心接待群众300人次。", "610000", ["political_legal_committee single 610503"], "综治中心"),
    ("where the sentence has it happen", "+", "在绍兴市柯桥区，法院调解纠纷30件。", "330000", ["court single 330603"], "法院"),
    ("where the sentence has it happen", "+", "在诸暨市，检察院办结案件30件。", "330600", ["procuratorate single 330681"], "检察院"),
    ("where the sentence has it happen", "-", "在绍兴市柯桥区，省法院调解纠纷30件。", "330000", ["court single 330000"], "an organ with a level of its own"),
    ("where the sentence has it happen", "-", "在绍兴市柯桥区，诸暨市法院调解纠纷30件。", "330000", ["court single 330681"], "an organ with a place of its own"),
    ("where the sentence has it happen", "-", "在柯桥区召开会议。市法院调解纠纷30件。", "330600", ["court single 330600"], "the next sentence"),

    ("who was asked tells what it did", "+", "记者从市公安局获悉，今年以来破获案件30起。", "131100", ["police single 131100"], "市公安局"),
    ("who was asked tells what it did", "+", "本报讯（记者 王某）记者昨日从衡水市人民检察院了解到，上半年起诉30人。", "130000", ["procuratorate single 131100"], "behind a by-line"),
    ("who was asked tells what it did", "+", "3月5日，记者从市中级人民法院获悉，上半年结案30件。该院新设法庭2个。", "131100", ["court single 131100", "court single 131100"], "and is 该院"),
    ("who was asked tells what it did", "-", "记者从市旅游局获悉，今年以来接待游客30人。", "131100", ["none"], "others did it"),
    ("who was asked tells what it did", "-", "记者从市公安局获悉，市司法局调解纠纷30件。", "131100", ["justice single 131100"], "another organ acts"),
    ("who was asked tells what it did", "-", "记者从市公安局获悉，犯罪团伙诈骗30万元。", "131100", ["none"], "a person acts"),

    ("we are those last spoken of", "+", "全市法院执结30件。\n李庭长：我们移送线索8件。", "330400", ["court system 330400", "court system 330400"], "in a press conference"),
    ("we are those last spoken of", "+", "市检察院批捕30人。\n“我们帮教9人。”王某说。", "330400", ["procuratorate single 330400", "procuratorate single 330400"], "in a quote"),
    ("we are those last spoken of", "+", "全市公安机关抓获30人。\n去年我们返还资金8万元。", "330400", ["police system 330400", "police system 330400"], "behind a time"),
    ("we are those last spoken of", "-", "我们移送线索8件。", "330400", ["none"], "nobody was named"),
    ("we are those last spoken of", "-", "某公司出资30万元。\n我们捐款8万元。", "330400", ["none", "none"], "a company"),
    ("we are those last spoken of", "-", "全市法院执结30件。\n我们的律师代理8件。", "330400", ["court system 330400", "none"], "whose they are"),

    ("the whole country does nothing itself", "+", "2025年全国完成水利投资30亿元。", "100000", ["none"], "完成"),
    ("the whole country does nothing itself", "+", "全国化解纠纷30万件。", "100000", ["none"], "化解"),
    ("the whole country does nothing itself", "+", "今年全国新建公路30公里。", "100000", ["none"], "新建"),
    ("the whole country does nothing itself", "-", "全市投入资金30亿元。", "330600", ["government single 330600"], "a city's government"),
    ("the whole country does nothing itself", "-", "水利部介绍，全国完成投资30亿元。", "100000", ["government single 100000"], "a ministry tells"),
    ("the whole country does nothing itself", "-", "全国投入资金30亿元。", "100000", ["government single 100000"], "what a government does"),

    ("a branch is of the place in its name", "+", "中国石化衡水分公司销售汽油9万吨。", "131100", ["enterprise single 131100"], "分公司"),
    ("a branch is of the place in its name", "+", "中国联通衡水分公司发展用户9万户。", "131100", ["enterprise single 131100"], "an operator"),
    ("a branch is of the place in its name", "+", "中国人寿衡水分公司赔付9亿元。", "131100", ["enterprise single 131100"], "an insurer"),
    ("a branch is of the place in its name", "-", "中国石化销售汽油9万吨。", "100000", ["enterprise single 100000"], "the whole of it"),
    ("a branch is of the place in its name", "-", "中国石油生产原油9万吨。", "100000", ["enterprise single 100000"], "an oil company"),
    ("a branch is of the place in its name", "-", "国航运送旅客9万人。", "100000", ["enterprise single 100000"], "an airline"),

    ("inside of the place is no other subject", "+", "浙江大学今年招生90人，其中省内30人。", "330000", ["public_institution single 330000", "public_institution single 330000"], "省内"),
    ("inside of the place is no other subject", "+", "浙江大学今年招生90人，省外60人。", "330000", ["public_institution single 330000", "public_institution single 330000"], "省外"),
    ("inside of the place is no other subject", "+", "绍兴大学今年招生90人，其中市内30人。", "330600", ["public_institution single 330600", "public_institution single 330600"], "市内"),
    ("inside of the place is no other subject", "-", "浙江大学今年招生90人，全省招生30万人。", "330000", ["public_institution single 330000", "none"], "全省"),
    ("inside of the place is no other subject", "-", "市医院接诊90人，全市接诊30万人。", "330600", ["public_institution single 330600", "none"], "全市"),
    ("inside of the place is no other subject", "-", "浙江大学今年招生90人，我省招生30万人。", "330000", ["public_institution single 330000", "none"], "我省"),

    ("of a prefecture", "+", "州发改委新建项目9个。", "652702", ["government single 652700"], "in a text of a county-level city"),
    ("of a prefecture", "+", "盟民政局救助困难群众9人。", "152502", ["government single 152500"], "of a league"),
    ("of a prefecture", "+", "州公安局破获案件9起。", "532901", ["police single 532900"], "the police"),
    ("of a prefecture", "-", "市发改委新建项目9个。", "652702", ["government single 652702"], "the city itself"),
    ("of a prefecture", "-", "市公安局破获案件9起。", "532901", ["police single 532901"], "of the city"),
    ("of a prefecture", "-", "县公安局破获案件9起。", "532922", ["police single 532922"], "of a county"),

    ("our own", "+", "市慈善总会召开会议。本会募集善款9万元。", "131100", ["other single 131100"], "本会"),
    ("our own", "+", "市人民医院发布消息。我们医院接诊病人9人次。", "131100", ["public_institution single 131100"], "我们医院"),
    ("our own", "+", "县法院院长介绍，我们院结案9件。", "131121", ["court single 131121"], "我们院"),
    ("our own", "-", "市法院召开会议。本会期9天。", "131100", ["court single 131100"], "会期"),
    ("our own", "-", "我们院子里种树9棵。", "131100", ["none"], "a yard"),
    ("our own", "-", "我们市民捐款9万元。", "131100", ["none"], "people"),

    ("nature does it", "+", "市气象局开展人工增雨9次，降雨量达56毫米。", "131100", ["government single 131100", "none"], "rain"),
    ("nature does it", "+", "市应急局介绍，当地发生5.1级地震。", "131100", ["none"], "an earthquake"),
    ("nature does it", "+", "市水利局巡查堤坝9次，水位比警戒水位高0.9米。", "131100", ["government single 131100", "none"], "a river"),
    ("nature does it", "-", "市气象局发布暴雨预警9次。", "131100", ["government single 131100"], "a warning"),
    ("nature does it", "-", "市水利局建成水位站9座。", "131100", ["government single 131100"], "a gauge"),
    ("nature does it", "-", "市气象局组织地震演练9次。", "131100", ["government single 131100"], "a drill"),

    ("what befalls a place", "+", "安平县遭遇大旱，受灾群众9万人。", "131100", ["none"], "a drought"),
    ("what befalls a place", "+", "安平县累计发生火灾9起。", "131100", ["none"], "fires"),
    ("what befalls a place", "+", "安平县“丝网节”吸引游客9万人。", "131100", ["none"], "a thing of the place"),
    ("what befalls a place", "-", "安平县新建学校9所。", "131100", ["government single 131125"], "a deed"),
    ("what befalls a place", "-", "安平县发放救灾款9万元。", "131100", ["government single 131125"], "relief"),
    ("what befalls a place", "-", "安平县转移群众9万人。", "131100", ["government single 131125"], "a rescue"),

    ("what all of a place did", "+", "全市计划再减贫9万人。", "131100", ["government single 131100"], "a plan"),
    ("what all of a place did", "+", "全市共投放防治经费9万元。", "131100", ["government single 131100"], "money"),
    ("what all of a place did", "+", "全县清退多收款9万元。", "131121", ["government single 131121"], "a refund"),
    ("what all of a place did", "-", "全市粮食总产9万吨。", "131100", ["none"], "nobody's"),
    ("what all of a place did", "-", "全市脱贫人口9万人。", "131100", ["none"], "people"),
    ("what all of a place did", "-", "全市降雨量9毫米。", "131100", ["none"], "rain"),

    ("who set the standard", "+", "县农业局统计，农民负担比国家规定的9%低。", "131121", ["government single 100000"], "the state"),
    ("who set the standard", "+", "县法院办案低于省高院核定的90件。", "131121", ["court single 130000"], "a higher court"),
    ("who set the standard", "+", "本会费用低于市民政局规定的最高9%。", "131100", ["government single 131100"], "a word between"),
    ("who set the standard", "-", "县法院用时比省高院核定的天数少9天。", "131121", ["court single 131121"], "how far from it"),
    ("who set the standard", "-", "县法院完成省高院下达的任务，结案9件。", "131121", ["court single 131121"], "another figure"),
    ("who set the standard", "-", "县法院按规定结案9件。", "131121", ["court single 131121"], "nobody named"),

    ("who measures", "+", "市气象台介绍，昨日大风。倒塌房屋9间。", "131100", ["none"], "an observatory"),
    ("who measures", "+", "市农业局测产结果表明，小麦丰收。农户增收9万元。", "131100", ["none"], "a survey"),
    ("who measures", "+", "安平县水文站通报水情。转移群众9人。", "131100", ["none"], "a gauge"),
    ("who measures", "-", "市农业局介绍，今年丰收。建成粮库9座。", "131100", ["government single 131100"], "a bureau that tells"),
    ("who measures", "-", "市气象台发布预警9次。", "131100", ["public_institution single 131100"], "its own sentence"),
    ("who measures", "-", "市农业局走访农户。投入资金9万元。", "131100", ["government single 131100"], "a deed"),

    ("people who are counted", "+", "县政府开展整治，两名乡党委书记受到处分。", "131121", ["government single 131121"], "secretaries"),
    ("people who are counted", "+", "市政府表彰先进，9名县法院法官获奖。", "131100", ["government single 131100"], "judges"),
    ("people who are counted", "+", "3名派出所民警受伤9天。", "131100", ["none", "none"], "policemen"),
    ("people who are counted", "-", "县法院9名法官入额。", "131121", ["court single 131121"], "of the court that acts"),
    ("people who are counted", "-", "3家法院结案9件。", "131100", ["court system 131100", "court system 131100"], "courts"),
    ("people who are counted", "-", "县法院结案9件。", "131121", ["court single 131121"], "no number"),

    ("a company in its notice", "+", "报告期内，公司实现营收9亿元。", "131100", ["enterprise single 131100"], "公司"),
    ("a company in its notice", "+", "截至6月末，公司总资产9亿元。", "131100", ["enterprise single 131100"], "behind a time"),
    ("a company in its notice", "+", "恒远机械公告，净利润9亿元。公司拟投资9亿元。", "131100", ["enterprise single 131100"] * 2, "one that was named"),
    ("a company in its notice", "-", "安平县靠养牛致富，公司发牛，已有9万户参与。", "131100", ["government single 131125"], "another subject before it"),
    ("a company in its notice", "-", "走访公司9家。", "131100", ["none"], "visited"),
    ("a company in its notice", "-", "市法院走访公司9家。", "131100", ["court single 131100"], "visited by another"),

    ("whose record", "+", "市文物局统计，最高纪录由宜昌市博物馆创下，达9300人。", "131100", ["public_institution single 420500"], "创下"),
    ("whose record", "+", "最快纪录由县法院保持，为9天。", "131121", ["court single 131121"], "保持"),
    ("whose record", "+", "这项纪录由市公安局刷新，达9起。", "131100", ["police single 131100"], "刷新"),
    ("whose record", "-", "市法院把案件移交由县法院的人员，9人。", "131100", ["court single 131100"], "no record"),
    ("whose record", "-", "自由市场创下纪录9次。", "131100", ["none"], "no organ"),
    ("whose record", "-", "由县法院门口出发，走了9公里。", "131121", ["none"], "from where"),

    ("in a talk", "+", "流感怎么防——对话衡水市儿童医院主任陈芳\n门诊接诊病人9人次。", "131100", ["public_institution single 131100"], "对话"),
    ("in a talk", "+", "怎么办——专访县法院院长陈芳\n已经结案9件。", "131121", ["court single 131121"], "专访"),
    ("in a talk", "+", "养老怎么办——访市民政局局长陈芳\n新建食堂9家。", "131100", ["government single 131100"], "访"),
    ("in a talk", "-", "志愿者走访县法院法官\n志愿者9人。", "131121", ["none"], "走访"),
    ("in a talk", "-", "养老怎么办\n新建食堂9家。", "131100", ["none"], "nobody"),
    ("in a talk", "-", "市民热议县法院判决\n留言9条。", "131121", ["none"], "no talk"),

    ("what is called by a place is not the place", "+", "武汉地铁站外摊位9个。", "420100", ["none"], "a railway"),
    ("what is called by a place is not the place", "+", "郑州房价每平方米9000元。", "410100", ["none"], "prices"),
    ("what is called by a place is not the place", "+", "中山知晓率最高，达71.6%。", "442000", ["none"], "a rate"),
    ("what is called by a place is not the place", "-", "武汉加快建设地铁，投资9亿元。", "420100", ["government single 420100"], "an adverb"),
    ("what is called by a place is not the place", "-", "郑州今年新增学位9个。", "410100", ["government single 410100"], "a time"),
    ("what is called by a place is not the place", "-", "武强县培育乐器企业9家。", "131100", ["government single 131123"], "its full name"),

    ("of which some are of a place", "+", "厦门大学招生4985名，其中福建省1020名。", "350200", ["public_institution single 350200"] * 2, "the school's"),
    ("of which some are of a place", "+", "恒远机械公司招工90人，其中武强县9人。", "131100", ["enterprise single 131100"] * 2, "the company's"),
    ("of which some are of a place", "+", "市慈善总会救助90人，其中武强县9人。", "131100", ["other single 131100"] * 2, "an association's"),
    ("of which some are of a place", "-", "厦门大学招生4985名，福建省新增学位1020个。", "350200", ["public_institution single 350200", "none"], "the place's"),
    ("of which some are of a place", "-", "市法院结案90件，其中武强县法院9件。", "131100", ["court single 131100", "court single 131123"], "a court of its own"),
    ("of which some are of a place", "-", "市公安局破案90起，其中武强县9起。", "131100", ["police single 131100", "police single 131123"], "police of the place"),

    ("what an authority did to a company", "+", "市交警支队查处违法9起，美团、顺丰两家平台被约谈3次。", "131100", ["police single 131100"] * 3, "约谈"),
    ("what an authority did to a company", "+", "市环保局检查企业9家，恒远机械公司被罚款9万元。", "131100", ["government single 131100"] * 2, "罚款"),
    ("what an authority did to a company", "+", "市法院结案9件，恒远机械公司被责令赔偿9万元。", "131100", ["court single 131100"] * 2, "责令"),
    ("what an authority did to a company", "-", "恒远机械公司被评为先进，实现利润9万元。", "131100", ["enterprise single 131100"], "an honour"),
    ("what an authority did to a company", "-", "市环保局检查企业9家，恒远机械公司投资9万元。", "131100", ["government single 131100", "enterprise single 131100"], "a deed"),
    ("what an authority did to a company", "-", "恒远机械公司被罚款9万元。", "131100", ["enterprise single 131100"], "whom it is about where nobody else is"),

    ("done to somebody by an organ", "+", "王某等九人已被警方控制，冻结资金9万元。", "131100", ["police single 131100"] * 2, "被"),
    ("done to somebody by an organ", "+", "去年9户被市民政局取消低保。", "131100", ["government single 131100"], "before the organ too"),
    ("done to somebody by an organ", "+", "该矿欠产，9人被县法院判刑。", "131121", ["court single 131121"], "a court"),
    ("done to somebody by an organ", "-", "县法院被评为先进，结案9件。", "131121", ["court single 131121"], "the organ undergoes it"),
    ("done to somebody by an organ", "-", "棉被县里发放9床。", "131121", ["none"], "a quilt"),
    ("done to somebody by an organ", "-", "市公安局被群众点赞9次。", "131100", ["police single 131100"], "by people"),

    ("the one court of a story", "+", "南召县法院院长忙。\n法院打算添置车辆9辆。", "411300", ["court single 411321"], "of one that was named"),
    ("the one court of a story", "+", "县法院下乡。\n法院结案9件。", "131121", ["court single 131121"], "the county's"),
    ("the one court of a story", "+", "县检察院下乡。\n检察院办案9件。", "131121", ["procuratorate single 131121"], "a procuratorate"),
    ("the one court of a story", "-", "法院结案9件。", "131100", ["court system 131100"], "none was named"),
    ("the one court of a story", "-", "武强县法院和安平县法院下乡。\n法院结案9件。", "131100", ["court system 131100"], "two were"),
    ("the one court of a story", "-", "市法院下乡。\n法院的合议庭结案9件。", "131100", ["court system 131100"], "of them all"),

    ("what happens in all of a place", "+", "县法院收案9件，全县刑事警情9起。", "131121", ["court single 131121", "none"], "police calls"),
    ("what happens in all of a place", "+", "市交通局巡路9次。全市道路交通事故死亡9人。", "131100", ["government single 131100", "none"], "accidents"),
    ("what happens in all of a place", "+", "市应急局检查9次，全市发生火灾9起。", "131100", ["government single 131100", "none"], "fires"),
    ("what happens in all of a place", "-", "市公安局破案9起，全市发生案件9起。", "131100", ["police single 131100"] * 2, "the police tell of it"),
    ("what happens in all of a place", "-", "市法院收案9件，全市法院结案9件。", "131100", ["court single 131100", "court system 131100"], "courts"),
    ("what happens in all of a place", "-", "县法院收案9件，全县结案9件。", "131121", ["court single 131121"] * 2, "a deed"),

    ("what all of a place did beside others", "+", "部队出动官兵9人。全省已投入劳力9人。", "430000", ["other system 430000", "government single 430000"], "troops"),
    ("what all of a place did beside others", "+", "该厂实现利润9万元。全市已改制企业9家。", "131100", ["enterprise single 131100", "government single 131100"], "a works"),
    ("what all of a place did beside others", "+", "市慈善总会救助9人。全市发放救灾款9万元。", "131100", ["other single 131100", "government single 131100"], "an association"),
    ("what all of a place did beside others", "-", "市医院接诊9人。全市门诊病人9人次。", "131100", ["public_institution single 131100", "none"], "nobody's"),
    ("what all of a place did beside others", "-", "市民政局救助9人。全市发放救灾款9万元。", "131100", ["government single 131100"] * 2, "a bureau's own"),
    ("what all of a place did beside others", "-", "市法院结案9件。全市发放救助金9万元。", "131100", ["court single 131100"] * 2, "a court's own"),

    ("who answers", "+", "市公安局反诈中心主任陈芳接受采访。\n记者：怎么样？\n陈芳：破案9起。", "131100", ["police single 131100"], "introduced before"),
    ("who answers", "+", "市司法局副局长陈芳：收案9件。\n记者：纠错呢？\n陈芳：纠错9件。", "131100", ["justice single 131100"] * 2, "introduced as he speaks"),
    ("who answers", "+", "嘉宾：市司法局局长 陈芳\n记者：怎么样？\n陈芳：办理公证9件。", "131100", ["justice single 131100"], "in a line of its own"),
    ("who answers", "-", "记者：怎么样？\n李芳：破案9起。", "131100", ["none"], "not introduced"),
    ("who answers", "-", "市公安局局长陈芳接受采访。\n李芳：种树9棵。", "131100", ["none"], "another"),
    ("who answers", "-", "市公安局局长陈芳接受采访。\n种树9棵。", "131100", ["none"], "nobody speaks"),

    ("where people are from", "+", "宁波警方抓获嫌疑人21名（其中台湾籍8名）。", "330200", ["police single 330200"] * 2, "籍"),
    ("where people are from", "+", "市公安局抓获河南籍嫌疑人9名。", "131100", ["police single 131100"], "inside an object"),
    ("where people are from", "+", "湖南籍民工9人领到工资。", "440000", ["none"], "as a subject"),
    ("where people are from", "-", "湖南发放工资9万元。", "430000", ["government single 430000"], "the province"),
    ("where people are from", "-", "市公安局办理户籍业务9件。", "131100", ["police single 131100"], "户籍"),
    ("where people are from", "-", "湖南警方抓获9人。", "430000", ["police single 430000"], "its police"),

    ("in a label or behind it", "+", "【工信部：基站达9万个】工信部称，基站达9万个。", "100000", ["government single 100000"] * 2, "an organ"),
    ("in a label or behind it", "+", "【恒远机械：拟回购9亿元】恒远机械公告，拟回购股份9亿元。", "131100", ["none", "enterprise single 131100"], "a company behind it"),
    ("in a label or behind it", "+", "●安塞县　聘请监督员9人。", "610000", ["government single 610603"], "a place that acts"),
    ("in a label or behind it", "-", "●安塞县　粮食总产9万吨。", "610000", ["none"], "a figure of the place"),
    ("in a label or behind it", "-", "【快讯】市法院结案9件。", "131100", ["court single 131100"], "a label without one"),
    ("in a label or behind it", "-", "【上证指数涨9%】成交额9亿元。", "310000", ["none", "none"], "nobody"),

    ("whose figures a section tells", "+", "一、工作回顾\n市检察院依法履职。\n全市检察机关批捕9人。\n纠正漏捕9人。", "131100", ["procuratorate system 131100"] * 2, "all of its place"),
    ("whose figures a section tells", "+", "一、工作回顾\n市法院依法履职。\n全市法院结案9件。\n执结9件。", "131100", ["court system 131100"] * 2, "courts"),
    ("whose figures a section tells", "+", "一、工作回顾\n省检察院依法履职。\n全省检察机关批捕9人。\n纠正漏捕9人。", "130000", ["procuratorate system 130000"] * 2, "of a province"),
    ("whose figures a section tells", "-", "一、工作回顾\n市检察院办案9件。\n全市检察机关批捕9人。\n纠正漏捕9人。", "131100", ["procuratorate single 131100", "procuratorate system 131100", "procuratorate single 131100"], "one that told figures of its own"),
    ("whose figures a section tells", "-", "一、工作回顾\n市检察院依法履职。\n全市法院结案9件。\n纠正漏捕9人。", "131100", ["court system 131100", "procuratorate single 131100"], "of another kind"),
    ("whose figures a section tells", "-", "一、工作回顾\n市检察院依法履职。\n纠正漏捕9人。", "131100", ["procuratorate single 131100"], "nobody else"),

    ("a town where its county was named", "+", "左权县地处太行。桐峪镇中心校考上学生9人。", "140700", ["public_institution single 140722"], "a school"),
    ("a town where its county was named", "+", "安平县开会。南王庄镇派出所破案9起。", "131100", ["police single 131125"], "a police station"),
    ("a town where its county was named", "+", "安平县开会。南王庄镇卫生院接诊9人。", "131100", ["public_institution single 131125"], "a hospital"),
    ("a town where its county was named", "-", "桐峪镇中心校考上学生9人。", "140700", ["public_institution single 140700"], "none was"),
    ("a town where its county was named", "-", "左权县开会。市中心校考上学生9人。", "140700", ["public_institution single 140700"], "no town"),
    ("a town where its county was named", "-", "左权县开会。市法院结案9件。", "140700", ["court single 140700"], "the city's"),

    ("on whose demand", "+", "按照县委、县政府的要求，85%以上的住房要交付使用。", "131121", ["government single 131121"], "要求"),
    ("on whose demand", "+", "根据市政府部署，今年要新建学校9所。", "131100", ["government single 131100"], "部署"),
    ("on whose demand", "+", "按照省教育厅规定，班额不超过45人。", "131100", ["government single 130000"], "规定"),
    ("on whose demand", "-", "按照市委部署，县法院结案9件。", "131121", ["court single 131121"], "another acts"),
    ("on whose demand", "-", "县法院开庭。按照市委部署，结案9件。", "131121", ["court single 131121"], "somebody is in force"),
    ("on whose demand", "-", "按照要求，新建学校9所。", "131100", ["none"], "nobody's"),

    ("该市 holds on", "+", "省公安厅开会。\n佛山的做法好。该市抓获嫌疑人9人，冻结资金9万元。", "440000", ["police system 440600"] * 2, "the whole sentence"),
    ("该市 holds on", "+", "武强县靠乐器致富。该县出台政策，兑现资金9万元，补贴企业9家。", "131100", ["government single 131123"] * 2, "a county"),
    ("该市 holds on", "+", "宜昌治水。该市关停企业9家，拆除码头9个。", "420000", ["government single 420500"] * 2, "two figures"),
    ("该市 holds on", "-", "县法院开庭。全市收案90件，结案9件。", "131121", ["court system 131100", "court single 131121"], "全市 is for its clause"),
    ("该市 holds on", "-", "宜昌治水。市法院结案9件。", "420000", ["court single 420500"], "an organ"),
    ("该市 holds on", "-", "宜昌治水。全市人口9万人。", "420000", ["none"], "nobody's"),

    ("a place beside the nation's organ", "+", "国家补贴9万元。但湘潭县九万多头母猪，参保的少。", "430000", ["government single 100000", "none"], "has"),
    ("a place beside the nation's organ", "+", "国务院拨款9亿元。武强县有学校9所。", "130000", ["government single 100000", "none"], "有"),
    ("a place beside the nation's organ", "+", "教育部拨款9亿元。湖南的学校有9所。", "430000", ["government single 100000", "none"], "of it"),
    ("a place beside the nation's organ", "-", "水利部拨款9亿元。青海2024年建成水库8座。", "100000", ["government single 100000", "government single 630000"], "a year before its deed"),
    ("a place beside the nation's organ", "-", "国家补贴9万元。湘潭县发放补贴9万元。", "430000", ["government single 100000", "government single 430321"], "acts"),
    ("a place beside the nation's organ", "-", "国家补贴9万元。湘潭县畜牧局免疫9头。", "430000", ["government single 100000", "government single 430321"], "its bureau"),

    ("one department of a level", "+", "州民政部门调运帐篷9顶。", "632600", ["government single 632600"], "of a prefecture"),
    ("one department of a level", "+", "县农业部门发放种子9吨。", "131121", ["government single 131121"], "of a county"),
    ("one department of a level", "+", "衡水市教育部门新增学位9个。", "130000", ["government single 131100"], "of a city by name"),
    ("one department of a level", "-", "民政部门调运帐篷9顶。", "131100", ["government system 131100"], "of no level"),
    ("one department of a level", "-", "全市民政部门调运帐篷9顶。", "131100", ["government system 131100"], "all of them"),
    ("one department of a level", "-", "市有关部门检查9次。", "131100", ["government system 131100"], "some"),

    ("a town that acts", "+", "绵阳市北川县曲山镇转移群众9人。", "510000", ["government single 510726"], "a rescue"),
    ("a town that acts", "+", "市医院接诊9人。北川县曲山镇发放帐篷9顶。", "510700", ["public_institution single 510700", "government single 510726"], "behind an organ of another kind"),
    ("a town that acts", "+", "安平县李家村修建道路9公里，建成水塔9座。", "131100", ["other single 131125"] * 2, "a village"),
    ("a town that acts", "-", "资兴市东坪乡降雨量348毫米。", "431000", ["none"], "rain"),
    ("a town that acts", "-", "北川县曲山镇户籍人口9万人。", "510700", ["none"], "people"),
    ("a town that acts", "-", "市公安局破案9起，北川县曲山镇发案9起。", "510700", ["police single 510700", "police single 510726"], "police"),

    ("a line of a company", "+", "深圳地铁集团2号线发送旅客9万人。", "440300", ["enterprise single 440300"], "a number of a line"),
    ("a line of a company", "+", "厦门航空开通航线9条。", "350200", ["enterprise single 350200"], "an airline"),
    ("a line of a company", "+", "衡水恒远公司2023年实现利润9万元。", "131100", ["enterprise single 131100"], "a year behind it"),
    ("a line of a company", "-", "走访深圳企业集团9家。", "440300", ["none"], "counted"),
    ("a line of a company", "-", "厦门航空业产值9亿元。", "350200", ["none"], "a trade"),
    ("a line of a company", "-", "厦门航空港建成跑道9条。", "350200", ["none"], "a place"),

    ("a station acts, not the place it is called by", "+", "杭州站加开列车14对。", "330100", ["enterprise single 330100"], "站"),
    ("a station acts, not the place it is called by", "+", "宁波港新建泊位3个。", "330200", ["enterprise single 330200"], "港"),
    ("a station acts, not the place it is called by", "+", "西安北站发送旅客9万人。", "610100", ["enterprise single 610100"], "北站"),
    ("a station acts, not the place it is called by", "-", "杭州加开列车14对。", "330100", ["government single 330100"], "the city"),
    ("a station acts, not the place it is called by", "-", "宁波市新建泊位3个。", "330200", ["government single 330200"], "the city by its full name"),
    ("a station acts, not the place it is called by", "-", "杭州站在新起点，新建学校3所。", "330100", ["none"], "a verb, and nobody is named"),

    ("a short form behind a time", "+", "三台县成立了清溪中药材合作社。去年合作社种植药材90亩。", "510722", ["enterprise single 510722"], "an organ that was set up"),
    ("a short form behind a time", "+", "市第一中学教学楼落成。此后学校招生90人。", "131100", ["public_institution single 131100"], "此后"),
    ("a short form behind a time", "+", "县博物馆开馆。10月博物馆接待观众90人次。", "131121", ["public_institution single 131121"], "a month"),
    ("a short form behind a time", "-", "县博物馆开馆。去年博物馆经费9万元。", "131121", ["public_institution single 131121"], "what is spent on it, and still its paragraph's"),
    ("a short form behind a time", "-", "去年学校招生90人。", "131121", ["none"], "none was named"),
    ("a short form behind a time", "-", "合作社由前年的90家增加到120家。", "131121", ["none", "none"], "they are counted"),
    ("a short form behind a time", "-", "今年民营企业投资90亿元。", "131121", ["none"], "a class of them, as before"),

    ("this one", "+", "老马调解室开张。这间调解室调解纠纷90件。", "610327", ["mediation single 610327"], "间"),
    ("this one", "+", "来到长河服装公司。这家企业出口服装9万件。", "131100", ["enterprise single 131100"], "家"),
    ("this one", "+", "这所学校新建教室9间。", "131121", ["public_institution single 131121"], "of no name"),
    ("this one", "-", "这家公司的产品卖出9万件。", "131100", ["none"], "its product"),
    ("this one", "-", "这座城市新增绿地9亩。", "131100", ["none"], "no organ"),
    ("this one", "-", "这项工作完成90件。", "131100", ["none"], "no organ"),

    ("counted organs of a level", "+", "全国法院收案9万件，43家中级法院收案上升。", "100000", ["court system 100000"] * 2, "they are the country's"),
    ("counted organs of a level", "+", "各中级法院审结案件9万件。", "340000", ["court system 340000"], "all of a province"),
    ("counted organs of a level", "+", "12家县医院收治病人90人。", "340000", ["public_institution system 340000"] * 2, "hospitals"),
    ("counted organs of a level", "+", "京津冀三地法院结案9件。", "100000", ["court system 100000"], "of three places, each by one character"),
    ("counted organs of a level", "-", "市中级法院审结案件9件。", "131100", ["court single 131100"], "one, of the city"),
    ("counted organs of a level", "-", "市中级法院审结案件9件。", "340000", ["court single None"], "one of several cities: not told of which"),
    ("counted organs of a level", "-", "衡水3家基层法院审结案件9件。", "130000", ["court system 131100"] * 2, "of a city that is named"),

    ("averages in brackets", "+", "全市粮价上涨9%，比全省平均水平（7%）和全国（6%）分别高2、3个百分点。", "441400", ["none"] * 5, "nobody's"),
    ("averages in brackets", "+", "全市增速比全省（7%）高2个百分点。", "441400", ["none"] * 2, "a place as a whole"),
    ("averages in brackets", "+", "全市单价低于全国平均值（9元）。", "441400", ["none"], "a price"),
    ("averages in brackets", "-", "市法院结案用时比全省平均值（113天）少9天。", "131100", ["court system 130000", "court single 131100"], "the courts of the province"),
    ("averages in brackets", "-", "全县投入资金9万元（不含捐款）。", "131121", ["government single 131121"], "no figure"),
    ("averages in brackets", "-", "市检察院批捕率比全省平均（90%）低2个百分点。", "131100", ["procuratorate system 130000", "procuratorate single 131100"], "the procuratorates"),

    ("what people earn is nobody's", "+", "合作社收入90万元；村民人均可支配收入1.7万元。", "131121", ["enterprise single 131121", "none"], "village people"),
    ("what people earn is nobody's", "+", "公司捐款9万元，农村居民人均纯收入达9000元。", "131121", ["enterprise single 131121", "none"], "with 达"),
    ("what people earn is nobody's", "+", "县政府投入90万元，城镇居民人均可支配收入1.7万元。", "131121", ["government single 131121", "none"], "in a sentence of a government"),
    ("what people earn is nobody's", "-", "合作社收入90万元，支付工资9万元。", "131121", ["enterprise single 131121"] * 2, "what is paid"),
    ("what people earn is nobody's", "-", "公司纯收入90万元。", "131121", ["enterprise single 131121"], "no people"),
    ("what people earn is nobody's", "-", "县政府投入90万元，帮扶居民9户。", "131121", ["government single 131121"] * 2, "who is helped"),

    ("a purse pays", "+", "市财政按集中供养每人每年3500元、分散供养每人每年2300元拨付生活费。", "420500", ["government single 420500"] * 2, "by a standard"),
    ("a purse pays", "+", "县财政每年给予补助9万元。", "131121", ["government single 131121"], "每年给予"),
    ("a purse pays", "+", "省财政对脱贫县安排资金9亿元。", "130000", ["government single 130000"], "to whom"),
    ("a purse pays", "-", "县财政收入9亿元。", "131121", ["none"], "revenue"),
    ("a purse pays", "-", "市财政总投入9亿元。", "420500", ["none"], "a noun"),
    ("a purse pays", "-", "县财政自给率9%。", "131121", ["none"], "a rate"),

    ("whose deed alone it is", "+", "市公安局召开会议。\n一年来，打掉犯罪团伙9个。", "131100", ["police single 131100"], "the police that the text named"),
    ("whose deed alone it is", "+", "全市检察机关召开会议。\n去年，批准逮捕9人，提起公诉8人。", "131100", ["procuratorate system 131100"] * 2, "procuratorates"),
    ("whose deed alone it is", "+", "枣强县法院开展活动。\n在第一季度，审结案件9件。", "131121", ["court single 131121"], "a court"),
    ("whose deed alone it is", "-", "市公安局召开会议。\n一年来，新建公园9个。", "131100", ["none"], "no deed of theirs"),
    ("whose deed alone it is", "-", "枣强县公安局和景县公安局召开会议。\n一年来，打掉犯罪团伙9个。", "131100", ["none"], "of two places"),
    ("whose deed alone it is", "-", "桃城分局召开会议。\n一年来，打掉犯罪团伙9个。", "131100", ["none"], "the place is wider than what the branch did"),

    ("departments by their lines of work", "+", "公安、消防、交通等部门出动9人。", "131100", ["police system 131100"], "the first says of what kind"),
    ("departments by their lines of work", "+", "衡水市教育、民政、残联三部门资助学生9人。", "130000", ["government system 131100"] * 2, "behind their place"),
    ("departments by their lines of work", "+", "全省劳动保障、建设、公安、工会四部门检查工地9处。", "410000", ["government system 410000"] * 2, "behind 全省"),
    ("departments by their lines of work", "-", "联合公安、城管等部门查处违章9起。", "131100", ["none"], "with whom"),
    ("departments by their lines of work", "-", "教育、卫生等部门负责人检查工地9处。", "131100", ["none"], "their heads"),
    ("departments by their lines of work", "-", "教育、医疗等领域支出9亿元。", "131100", ["none"], "no departments"),

    ("by whose efforts", "+", "经过各部门努力，追回工资9万元。", "131100", ["government system 131100"], "经过…努力"),
    ("by whose efforts", "+", "经市司法局协调，追回工资9万元。", "131100", ["justice single 131100"], "经…协调"),
    ("by whose efforts", "+", "经过市公安局多方努力，追回工资9万元。", "131100", ["police single 131100"], "多方"),
    ("by whose efforts", "-", "经过市公安局门口，公交车载客9人。", "131100", ["none"], "where one passes"),
    ("by whose efforts", "-", "路过县医院时，车上有9人。", "131121", ["none"], "路过"),
    ("by whose efforts", "-", "经过努力，追回工资9万元。", "131121", ["none"], "nobody"),

    ("in which county a court of a town is", "+", "云阳法庭结案9件。", "411300", ["court single 411300"], "no county of elsewhere"),
    ("in which county a court of a town is", "+", "南召县云阳法庭结案9件。", "411300", ["court single 411321"], "its county is told"),
    ("in which county a court of a town is", "+", "溪湖分局查扣车辆9辆。", "710000", ["police single 710000"], "a branch"),
    ("in which county a court of a town is", "-", "云阳县法院结案9件。", "411300", ["court single 500235"], "the county itself"),
    ("in which county a court of a town is", "-", "朝阳分局查扣车辆9辆。", "110000", ["police single 110105"], "a district of the document's city"),
    ("in which county a court of a town is", "-", "南召县法院云阳法庭结案9件。", "411300", ["court single 411321"], "behind its court"),

    ("what a crime brings in is nobody's", "+", "市法院开庭审理此案。张某先后收受贿赂90万元（约110万港元）和港币9万元。", "131100", ["none"] * 3, "a bribe, in three currencies"),
    ("what a crime brings in is nobody's", "+", "市公安局通报案情，该男子非法获利9万元。", "131100", ["none"], "gains"),
    ("what a crime brings in is nobody's", "+", "市检察院指控，他伙同他人骗取补贴9万元。", "131100", ["none"], "fraud"),
    ("what a crime brings in is nobody's", "-", "市公安局破获诈骗案件9起，涉案金额90万元。", "131100", ["police single 131100"] * 2, "cases"),
    ("what a crime brings in is nobody's", "-", "市检察院追缴违法所得90万元。", "131100", ["procuratorate single 131100"], "recovered"),
    ("what a crime brings in is nobody's", "-", "该关查获走私案件9起，涉嫌偷逃税款90万元。杭州海关发布通告。", "330100", ["government single 330100"] * 2, "what the cases found are on"),

    ("what a court alone decides", "+", "市中级法院审理此案。\n海关缉私局召开通报会。以走私罪判处9名案犯有期徒刑。", "330100", ["court single 330100"], "in a passage on another"),
    ("what a court alone decides", "+", "市法院开庭。\n市检察院出庭支持公诉。最终并处罚金9万元。", "131100", ["court single 131100"], "a fine"),
    ("what a court alone decides", "+", "市法院开庭。\n市检察院出庭支持公诉。当庭宣判9人。", "131100", ["court single 131100"], "宣判"),
    ("what a court alone decides", "-", "市法院开庭。\n市检察院出庭支持公诉。提出量刑建议9件。", "131100", ["procuratorate single 131100"], "its own work"),
    ("what a court alone decides", "-", "市检察院出庭支持公诉。当庭宣判9人。", "131100", ["procuratorate single 131100"], "no court was named"),
    ("what a court alone decides", "-", "市法院召开会议。\n全市法院判处罪犯9人，其中判处有期徒刑8人。", "131100", ["court system 131100"] * 2, "the courts themselves"),

    ("a part that goes on with what was done", "+", "上海旅游集散中心发送游客9万人次；前四天，售出套票9张。", "310000", ["public_institution single 310000"] * 2, "a deed behind a time"),
    ("a part that goes on with what was done", "+", "黄山风景区售票9万张；接待游客8万人次。", "341000", ["public_institution single 341000"] * 2, "a deed"),
    ("a part that goes on with what was done", "+", "衡水市会展中心布展9次；实现收入9万元。", "131100", ["public_institution single 131100"] * 2, "实现"),
    ("a part that goes on with what was done", "-", "黄山风景区售票9万张；九华山售票8万张。", "341000", ["public_institution single 341000", "none"], "another"),
    ("a part that goes on with what was done", "-", "黄山风景区售票9万张；酒店入住率80%。", "341000", ["public_institution single 341000", "none"], "of hotels"),
    ("a part that goes on with what was done", "-", "黄山风景区售票9万张；旅游收入9亿元。", "341000", ["public_institution single 341000", "none"], "a noun"),

    ("media that are called by a place", "+", "浙江在线讯 今天，铁路部门发送旅客9万人。", "330100", ["enterprise system 330100"], "a site"),
    ("media that are called by a place", "+", "河北日报记者探访工地，新建桥梁9座。", "131100", ["none"], "a paper"),
    ("media that are called by a place", "+", "湖南卫视播出节目9期。", "430100", ["none"], "a station"),
    ("media that are called by a place", "-", "浙江在线上发放消费券9万张。", "330100", ["none"], "在线上 is read so too"),
    ("media that are called by a place", "-", "河北日均新增用户9人。", "131100", ["none"], "nobody's doing"),
    ("media that are called by a place", "-", "浙江新建桥梁9座。", "330100", ["government single 330000"], "the province itself"),

    ("where in the country a court is", "+", "中国北部内蒙古自治区高级人民法院审结案件9件。", "150000", ["court single 150000"], "北部"),
    ("where in the country a court is", "+", "我国西南云南省公安厅破案9起。", "530000", ["police single 530000"], "西南"),
    ("where in the country a court is", "+", "中国东部浙江省检察院批捕9人。", "330000", ["procuratorate single 330000"], "东部"),
    ("where in the country a court is", "-", "走访内蒙古自治区高级人民法院9次。", "150000", ["none"], "an object"),
    ("where in the country a court is", "-", "北部湾港吞吐量9万吨。", "450000", ["none"], "a name"),
    ("where in the country a court is", "-", "西部战区举行演习9次。", "100000", ["none"], "a name"),

    ("guests of a place are nobody's", "+", "市旅游局通报情况。故宫接待游客9万人次，同比增长8%。", "110000", ["none"] * 2, "a sight, and how far it moved"),
    ("guests of a place are nobody's", "+", "全市接待国内外游客9万人次，实现旅游总收入9亿元。", "131100", ["none"] * 2, "a city"),
    ("guests of a place are nobody's", "+", "重庆涪陵大木花谷接待游客9万人次。", "500000", ["none"], "a sight behind its place"),
    ("guests of a place are nobody's", "-", "县博物馆接待游客9万人次。", "131121", ["public_institution single 131121"], "a museum's own"),
    ("guests of a place are nobody's", "-", "市法院接待群众9人次。", "131100", ["court single 131100"], "no guests"),
    ("guests of a place are nobody's", "-", "市文旅局投入旅游资金9万元。", "131100", ["government single 131100"], "what is spent on it"),

    ("with whom is not who", "+", "全市检察机关开展指导70次；会同教育部门查询人员47人。", "330600", ["procuratorate system 330600", "procuratorate system 330600"], "会同 at the head of a clause"),
    ("with whom is not who", "+", "市法院结案30件；会同市公安局查控财产9万元。", "330600", ["court single 330600", "court single 330600"], "会同 a bureau"),
    ("with whom is not who", "+", "市检察院起诉30人，会同市司法局帮教9人。", "330600", ["procuratorate single 330600", "procuratorate single 330600"], "behind a comma"),
    ("with whom is not who", "-", "市检察院起诉30人；市司法局帮教9人。", "330600", ["procuratorate single 330600", "justice single 330600"], "another acts"),
    ("with whom is not who", "-", "省法院结案30件。会同县教育局资助学生9人。", "430000", ["court single 430000", "government single 431225"], "the county 会同"),
    ("with whom is not who", "-", "市公安局会同市司法局帮教9人。", "330600", ["police system 330600"], "who does it with them"),

    ("a time before an organ is none of its name", "+", "去年市教育局新增学位90个。", "330600", ["government single 330600"], "去年"),
    ("a time before an organ is none of its name", "+", "今年以来县住建局改造房屋90户。", "330681", ["government single 330681"], "以来"),
    ("a time before an organ is none of its name", "+", "5月份市人社局培训90人。", "330600", ["government single 330600"], "5月份"),
    ("a time before an organ is none of its name", "-", "新市教育局新增学位90个。", "330600", ["none"], "no level but a name"),
    ("a time before an organ is none of its name", "-", "走访市教育局9次。", "330600", ["none"], "an object"),
    ("a time before an organ is none of its name", "-", "去年市场新增摊位90个。", "330600", ["none"], "市场"),
]  # fmt: skip

AGENCIES += [
    ("a place goes on doing", "+", "全县投入资金9万元。兴建水厂9处。", "420325", ["government single 420325"] * 2, "a deed without a subject"),
    ("a place goes on doing", "+", "我县整合资金，建设水厂9处。目前，已开工8处。", "420325", ["government single 420325"] * 2, "behind a time"),
    ("a place goes on doing", "+", "全县投入资金9万元，其中中央补助3万元，自筹6万元。解决9万人饮水问题。", "420325", ["government single 420325", "government single 100000", "government single 420325", "government single 420325"], "who gave a part of it has its own part alone"),
    ("how a place goes about it", "+", "镇原县紧盯目标，整地9万亩。", "621000", ["government single 621027"], "紧盯"),
    ("how a place goes about it", "+", "今年，镇原县强化措施，整地9万亩。", "621000", ["government single 621027"], "强化"),
    ("how a place goes about it", "+", "镇原县创新方式，整地9万亩。", "621000", ["government single 621027"], "创新 is a verb here"),
    ("how a place goes about it", "-", "镇原县创新平台达到9个。", "621000", ["none"], "创新 of a name"),
    ("how a place goes about it", "-", "镇原县结合部道路长9公里。", "621000", ["none"], "结合 of a word"),
    ("how a place goes about it", "-", "镇原县有效发明专利9件。", "621000", ["none"], "what is counted"),
    ("where something is", "+", "黄山上有索道9条。", "341000", ["none"], "on the mountain"),
    ("where something is", "+", "黄山以北有湖泊9个。", "341000", ["none"], "north of it"),
    ("where something is", "+", "黄山上的宾馆有床位9张。", "341000", ["none"], "likewise"),
    ("where something is", "-", "黄山上调景点票价9元。", "341000", ["government single 341000"], "上调"),
    ("where something is", "-", "黄山以奖代补9万元。", "341000", ["government single 341000"], "以 with what"),
    ("where something is", "-", "黄山新建步道9公里。", "341000", ["government single 341000"], "a deed"),
    ("the figure of an organ", "+", "招生最多的是吉林大学（9人）和山东大学（8人）。", "100000", ["public_institution single 220000", "public_institution single 370000"], "in brackets"),
    ("the figure of an organ", "+", "结案最多的是枣强县法院（结案9件）。", "131100", ["court single 131121"], "with what it is of"),
    ("the figure of an organ", "+", "最多的是吉林大学的9人。", "100000", ["public_institution single 220000"], "的"),
    ("the figure of an organ", "-", "市司法局动员枣强县律师事务所的9名律师。", "131100", ["justice single 131100"], "whom somebody moved"),
    ("the figure of an organ", "-", "市法院结案9件（其中刑事3件）。", "131100", ["court single 131100"] * 2, "no organ before it"),
    ("the figure of an organ", "-", "结案数占枣强县法院的三成。", "131100", ["none"], "a whole"),
    ("a town begins a clause", "+", "首阳镇成立互助社，本金9万元。", "621122", ["government single 621122"], "a town"),
    ("a town begins a clause", "+", "今年，道北街道走访群众9户。", "620503", ["government single 620503"], "a street"),
    ("a town begins a clause", "+", "该村新修水渠9公里。", "621122", ["other single 621122"], "the village told of"),
    ("a town begins a clause", "+", "白河县中厂镇新建沼气池9口。", "610929", ["government single 610929"], "中厂 is no factory"),
    ("a company of the province", "+", "浙江恒远服饰股份有限公司捐款9万元，该公司职工9人。", "330326", ["enterprise single 330326"] * 2, "at work in the county"),
    ("a company of the province", "+", "湖南云麓实业公司投资9万元。", "430400", ["enterprise single 430400"], "in the city"),
    ("a company of the province", "+", "浙江恒远机械厂产值9万元。", "331000", ["enterprise single 331000"], "a works"),
    ("a company of the province", "-", "浙江省交通集团投资9万元。", "330326", ["enterprise single 330000"], "the province's own"),
    ("a company of the province", "-", "中国石化浙江公司投资9万元。", "330326", ["enterprise single 330000"], "a branch for the province"),
    ("a company of the province", "-", "湖南云麓实业公司投资9万元。", "330326", ["enterprise single 430000"], "of another province"),
    ("staff of the place", "+", "当地公安干警收缴枪支9支。", "650000", ["police system 650000"], "当地"),
    ("staff of the place", "+", "广大民警走访群众9人。", "650100", ["police system 650100"], "广大"),
    ("staff of the place", "+", "全体法官结案9件。", "650100", ["court system 650100"], "全体"),
    ("organs of a line of work", "+", "全国铁路公安机关护送旅客9人，民航公安机关护送旅客8人。", "100000", ["police system 100000"] * 2, "the police of the railways"),
    ("organs of a line of work", "+", "全国消协组织受理投诉9件。", "100000", ["other system 100000"], "all of them"),
    ("organs of a line of work", "+", "长航公安机关投入警力9人次。", "100000", ["police system 100000"], "of the river"),
    ("organs of a line of work", "-", "全国铁路发送旅客9人。", "100000", ["enterprise system 100000"], "the railways"),
    ("organs of a line of work", "-", "全国妇联走访妇女9人。", "100000", ["other single 100000"], "one organ"),
    ("organs of a line of work", "-", "铁路全长9公里。", "100000", ["none"], "a line"),
    ("a place beside its party", "+", "市委书记到我县检查。\n今年，全县安排项目9个。", "610526", ["government single 610526"], "its government"),
    ("a place beside its party", "+", "县委召开会议。全县投入资金9万元。", "610526", ["government single 610526"], "likewise"),
    ("a place beside its party", "+", "县人大视察。全县建成水厂9处。", "610526", ["government single 610526"], "a congress"),
    ("a place beside its party", "-", "县公安局召开会议。全县破案9起。", "610526", ["police single 610526"], "the police there"),
    ("a place beside its party", "-", "县委召开会议，培训干部9人。", "610526", ["party_committee single 610526"], "its own deed"),
    ("a place beside its party", "-", "县委投入资金9万元。", "610526", ["party_committee single 610526"], "the party's own"),
    ("an organ that was new", "+", "同时成立的省法官惩戒委员会开会9次。", "320000", ["court single 320000"], "成立的"),
    ("an organ that was new", "+", "新组建的市应急局出动9次。", "320500", ["government single 320500"], "组建的"),
    ("an organ that was new", "+", "去年挂牌的县矛调中心化解纠纷9件。", "320382", ["mediation single 320382"], "挂牌的"),
    ("an organ that was new", "-", "去年成立的企业有9家。", "320382", ["none"], "counted"),
    ("an organ that was new", "-", "市政府新成立的县水务局有9家。", "320500", ["government single 320500"], "whose"),
    ("an organ that was new", "-", "参与组建的市民有9人。", "320500", ["none"], "市民"),
    ("what befell people and places", "+", "市公安局接警。一组18人在沙漠深处被困，12人等待救援。", "150600", ["none"] * 2, "in need"),
    ("who honours somebody", "+", "岳西县法院连续三年被省高院评为先进法院。2013年受理案件9件。", "340828", ["court single 340828"], "评为"),
    ("who honours somebody", "+", "县公安局获省政府表彰。全年破案9起。", "340828", ["police single 340828"], "表彰"),
    ("who honours somebody", "+", "县司法局被市委列为试点，调解纠纷9件。", "340828", ["justice single 340828"], "列为"),
    ("who honours somebody", "-", "嫌疑人被市公安局抓获，缴获毒品9克。", "340100", ["police single 340100"], "who caught him"),
    ("who honours somebody", "-", "市政府命名示范村9个。", "340100", ["government single 340100"], "its own deed"),
    ("who honours somebody", "-", "全市9个村获奖，省政府奖励资金9万元。", "340100", ["none", "government single 340000"], "who gave the money"),
    ("what befell people and places", "+", "省政府通报情况。事故造成9人死亡，4人受伤，直接经济损失300万元。", "520000", ["none"] * 3, "an accident"),
    ("what befell people and places", "+", "市防汛办通报情况。600多个村庄进水，倒塌房屋9间。", "341300", ["none"] * 2, "a flood"),
    ("what befell people and places", "+", "市中级法院审理。其非法收受现金9万元。", "140300", ["none"], "what the accused took"),
    ("what befell people and places", "-", "市公安局找回失踪儿童9名，救助受伤群众8名。", "140300", ["police single 140300"] * 2, "what was done about it"),
    ("what befell people and places", "-", "市公安局挽回经济损失9万元。", "140300", ["police single 140300"], "won back"),
    ("what befell people and places", "-", "市检察院查办贪污贿赂案件9件。", "140300", ["procuratorate single 140300"], "cases"),
    ("people of an organ alone", "+", "昨天，民警查获违禁品9件。", "331100", ["police single 331100"], "no organ is named"),
    ("people of an organ alone", "+", "一审法院判处罚金9万元。", "331100", ["court single 331100"], "by its place in the case"),
    ("people of an organ alone", "+", "消协受理投诉9件。", "331100", ["other single 331100"], "an association"),
    ("people of an organ alone", "-", "市公安局出动。民警查获违禁品9件。", "331100", ["police single 331100"], "of the organ named"),
    ("people of an organ alone", "-", "村民帮民警抬出伤者9人。", "331100", ["none"], "whom somebody helps"),
    ("people of an organ alone", "-", "法官、检察官、律师来了。现场解答9人次。", "331100", ["none"], "one of several"),
    ("staff of the place", "-", "群众给民警送锦旗9面。", "650100", ["none"], "to whom"),
    ("staff of the place", "-", "当地群众捐款9万元。", "650100", ["none"], "no organ's"),
    ("staff of the place", "-", "全体村民集资9万元。", "650100", ["none"], "likewise"),
    ("the figure of a place", "+", "人均收入居前的依次是深圳（9元）、上海（8元）和宁波（7元）。", "330100", ["none"] * 3, "what people earn is nobody's doing"),
    ("the figure of a place", "+", "增幅仅小于南京（9%），居第二位。", "330100", ["none", "none"], "in brackets alone"),
    ("the figure of a place", "+", "发案最多的是山亭区（9起）、薛城区（8起）。", "370400", ["none"] * 2, "no organ"),
    ("the figure of a place", "-", "市公安局破案9起，其中山亭区（3起）。", "370400", ["police single 370400"] * 2, "of the police"),
    ("the figure of a place", "-", "深圳投入资金9万元。", "440300", ["government single 440300"], "a deed"),
    ("the figure of a place", "-", "上海（城区）投入资金9万元。", "310000", ["government single 310000"], "no figure in the brackets"),
    ("我院 of a text that names none", "+", "一季度，我院受理民事案件9件。", "331121", ["court single 331121"], "cases"),
    ("我院 of a text that names none", "+", "我院批捕9人，提起公诉8人。", "331121", ["procuratorate single 331121"] * 2, "arrests"),
    ("我院 of a text that names none", "+", "我局破获刑事案件9起。", "331121", ["police single 331121"], "crimes"),
    ("我院 of a text that names none", "-", "县检察院介入。我院提出建议9件。", "331121", ["procuratorate single 331121"], "one was named"),
    ("我院 of a text that names none", "-", "我院子里种树9棵。", "331121", ["none"], "a yard"),
    ("我院 of a text that names none", "-", "我院的树有9棵。", "331121", ["none"], "nothing tells"),
    ("a town begins a clause", "-", "创建无毒村9个。", "621122", ["none"], "what is done to villages"),
    ("a town begins a clause", "-", "首阳镇位于山区，户籍人口9万人。", "621122", ["none"], "where it is"),
    ("a town begins a clause", "-", "贫困村建立互助社9家。", "621122", ["none"], "a sort of villages"),
    ("a place goes on doing", "+", "张掖市上半年发放补贴9万元。新增贷款基金6万元。", "620700", ["government single 620700"] * 2, "a verb before what is counted"),
    ("a place goes on doing", "+", "张掖市发放补贴9万元。结合年审，培训工人9人。", "620700", ["government single 620700"] * 2, "behind a preposition"),
    ("a place goes on doing", "-", "张掖市发放补贴9万元。从税种看，增值税9万元。", "620700", ["government single 620700", "none"], "no deed behind it"),
    ("a place goes on doing", "-", "全县投入资金9万元。粮食总产量9万吨。", "420325", ["government single 420325", "none"], "no deed"),
    ("a place goes on doing", "-", "全县投入资金9万元。村民老刘建起大棚9座。", "420325", ["government single 420325", "none"], "somebody else"),
    ("a place goes on doing", "-", "全县投入资金9万元。\n兴建水厂9处。", "420325", ["government single 420325", "none"], "another paragraph"),
]  # fmt: skip

REGIONS: list[Row] = [
    ("where the paragraph has it happen", "+", "暴雪袭击安徽庐江，上千台车辆被阻。数千人被困。", "100000", ["340124"] * 2, "in news of the whole country"),
    ("where the paragraph has it happen", "+", "获嘉县农村现有供水工程9处。供水人口约9万人。", "100000", ["410724"] * 2, "in the sentence behind"),
    ("where the paragraph has it happen", "+", "该桥位于湖北宜昌，全长9公里。", None, ["420500"], "where nothing was given"),
    ("where the paragraph has it happen", "-", "暴雪袭击安徽庐江和湖北宜昌。数千人被困。", "100000", ["100000"], "two places"),
    ("where the paragraph has it happen", "-", "产量比江苏多。总产量9万吨。", "100000", ["100000"], "what it is compared with"),
    ("where the paragraph has it happen", "-", "名单上有张海、魏怀仁、刘正祥9人。", "100000", ["100000"], "part of a person's name"),
    ("where the paragraph has it happen", "-", "武邑县新修公路9条。总投资9万元。", "131100", ["131122", "131100"], "in a text of its city"),

    ("a place labels the sentences behind it", "+", "四川：全省接待游客9万人次。 云南：全省接待游客8万人次。", "100000", ["510000", "530000"], "later in its paragraph"),
    ("a place labels the sentences behind it", "+", "北京：地铁载客9万人次。上海：地铁载客8万人次。", "100000", ["110000", "310000"], "two cities"),
    ("a place labels the sentences behind it", "+", "云南：游客接近9万人次，同比增长8%。", "100000", ["530000"] * 2, "a change too"),
    ("a place labels the sentences behind it", "-", "消息来自云南，游客接近9万人次。", "530100", ["530100"], "no label"),
    ("a place labels the sentences behind it", "-", "四川：新增景区9家。全国景区8万家。", "100000", ["510000", "100000"], "another place behind it"),
    ("a place labels the sentences behind it", "-", "增速：四川为9%。", "100000", ["510000"], "a place behind the mark"),

    ("words that are names of places too", "+", "市法院会同市司法局调解纠纷9件。", "131100", ["131100"], "会同"),
    ("words that are names of places too", "+", "全市新建厂房9座。", "131100", ["131100"], "新建"),
    ("words that are names of places too", "+", "全省推进平安建设，破获案件9起。", "610000", ["610000"], "平安"),
    ("words that are names of places too", "+", "邻里互助小组帮扶群众9人。", "610000", ["610000"], "互助"),
    ("words that are names of places too", "+", "开通道路9条。", "610000", ["610000"], "通道"),
    ("words that are names of places too", "+", "全省新增城镇就业5万人。", "610000", ["610000"], "镇就 and 城镇"),
    ("words that are names of places too", "-", "会同县投入资金9万元。", "430000", ["431225"], "会同县"),
    ("words that are names of places too", "-", "南昌市新建区投入资金9亿元。", "360000", ["360112"], "新建区"),
    ("words that are names of places too", "-", "海东市平安区投入资金9万元。", "630000", ["630203"], "平安区"),

    ("how far railways and companies reach", "+", "郑州铁路局发送旅客9万人。", "410000", ["410000"], "a railway bureau"),
    ("how far railways and companies reach", "+", "浙江恒远机械公司实现利润9万元。", "331000", ["331000"], "in a text of its city"),
    ("how far railways and companies reach", "+", "广州铁路局加开列车9列。", "440100", ["440000"], "in a text of its seat"),
    ("how far railways and companies reach", "-", "浙江恒远机械公司实现利润9万元。", "320000", ["330000"], "in a text of elsewhere"),
    ("how far railways and companies reach", "-", "杭州恒远机械公司实现利润9万元。", "330000", ["330100"], "of a city"),
    ("how far railways and companies reach", "-", "浙江省人民医院接诊病人9人次。", "330100", ["330000"], "of the province by its full name"),

    ("where counted enterprises are", "+", "全国民营企业达9万家。", "131100", ["100000"], "of the country"),
    ("where counted enterprises are", "+", "全省规模以上工业企业达9万家。", "131100", ["130000"], "of the province"),
    ("where counted enterprises are", "+", "江苏省民营企业达9万家。", "131100", ["320000"], "of another"),
    ("where counted enterprises are", "-", "民营企业达9万家。", "131100", ["131100"], "of none that is named"),
    ("where counted enterprises are", "-", "走访全国民营企业9家。", "131100", ["131100"], "visited"),
    ("where counted enterprises are", "-", "全市法院结案9件，民营企业达9万家。", "131100", ["131100"] * 2, "behind an organ"),

    ("a town of a county's name", "+", "双峰乡新修公路9条。", "621122", ["621122"], "乡"),
    ("a town of a county's name", "+", "东安街道新建驿站9个。", "131100", ["131100"], "街道"),
    ("a town of a county's name", "+", "在文峰镇，9名工人上岗。", "621122", ["621122"], "镇"),
    ("a town of a county's name", "-", "双峰县新修公路9条。", "430000", ["431321"], "the county"),
    ("a town of a county's name", "-", "在镇江市，9名工人上岗。", "320000", ["321100"], "镇 begins the name"),
    ("a town of a county's name", "-", "在镇海区，9名工人上岗。", "330200", ["330211"], "likewise"),

    ("a place behind the one that holds it", "+", "会议召开。南昌市西湖区人民法院结案9件。", None, ["360103"], "a name that other cities have too"),
    ("a place behind the one that holds it", "+", "杭州市和南昌市交流。南昌市西湖区投入资金9亿元。", "330100", ["360103"], "also where another of the name is at hand"),
    ("a place behind the one that holds it", "+", "本县小学9所。位于河北省衡水市桃城区。", None, ["131102"], "the innermost of three"),
    ("a place behind the one that holds it", "-", "西湖区投入资金9亿元。", "330100", ["330106"], "alone, that of the document's city"),
    ("a place behind the one that holds it", "-", "西湖区投入资金9亿元。", "360100", ["360103"], "alone, that of another"),
    ("a place behind the one that holds it", "-", "九江市、南昌市投入资金9亿元。", "360000", ["360000"], "a mark parts them"),

    ("全区 of a district", "+", "六安市推进整治。金安区纪委监委负责人表示，全区完善制度14项。", "340000", ["341502"], "the district named"),
    ("全区 of a district", "+", "桃城区召开会议，全区新建公园9个。", "131100", ["131102"], "the district named in a report of the city"),
    ("全区 of a district", "+", "西湖区召开会议。会议指出，全区新建公园9个。", "360100", ["360103"], "in the next sentence"),
    ("where somebody does it", "+", "一名妇女在淄博市周村区参加活动，交纳了8700元。", "100000", ["370306"], "the clause behind it too"),
    ("where somebody does it", "+", "该男子供述了自己在枣强县行骗，骗得现金3万元。", "100000", ["131121"], "what was confessed"),
    ("where somebody does it", "+", "老张在宜昌开店，卖出手机90部。", "100000", ["420500"], "a trader"),
    ("where somebody does it", "-", "市法院在枣强县召开会议，审结案件9件。", "131100", ["131100"], "an organ has its own place"),
    ("where somebody does it", "+", "一名妇女在淄博市周村区参加活动。骗子骗得现金3万元。", "100000", ["370306"], "the sentence behind it too"),
    ("where somebody does it", "-", "一名妇女在淄博市周村区参加活动。\n骗子骗得现金3万元。", "100000", ["100000"], "another paragraph"),
    ("where somebody does it", "-", "飞机降落在昆明，载有旅客90人。", "100000", ["100000"], "where it ended up"),
    ("places by turns behind what is told of all", "+", "公司在河南、山东、四川的门店都超过了100家，分别达到102家、103家和104家。", "100000", ["100000", "410000", "370000", "510000"], "three"),
    ("places by turns behind what is told of all", "+", "集团在湖南、湖北设立仓库，分别投资3亿元和4亿元。", "100000", ["430000", "420000"], "two"),
    ("places by turns behind what is told of all", "+", "集团在和田、喀什设立仓库，分别投资3亿元和4亿元。", "650000", ["653200", "653100"], "和 in a name"),
    ("places by turns behind what is told of all", "-", "集团在湖南、湖北设立仓库，投资3亿元和4亿元。", "100000", ["100000", "100000"], "no 分别"),
    ("places by turns behind what is told of all", "-", "集团向湖南、湖北派出工程队，分别投资3亿元、4亿元和5亿元。", "100000", ["100000", "100000", "100000"], "as many figures as places"),
    ("places by turns behind what is told of all", "-", "增速比全国、全省平均水平分别高1.4个、0.9个百分点。", "510700", ["510700", "510700"], "what one is compared with"),
    ("places straight before their figures", "+", "财政部预拨救灾资金2亿元，其中海南9000万元、广东5000万元、广西7000万元。", "100000", ["100000", "460000", "440000", "450000"], "with 其中"),
    ("places straight before their figures", "+", "专利授权昆山87件、常熟51件。", "320500", ["320583", "320581"], "two"),
    ("places straight before their figures", "+", "来自四川90人、湖南80人。", "100000", ["510000", "430000"], "where from"),
    ("places straight before their figures", "-", "海南企业投资9000万元、就业5000人。", "100000", ["460000", "460000"], "one place"),
    ("places straight before their figures", "-", "海南9000万元到位。", "100000", ["460000"], "one figure"),
    ("places straight before their figures", "-", "救灾投资全市9000万元、全县5000万元。", "131100", ["131100", "131100"], "levels are decided elsewhere"),
    ("how far a place's figure moved", "+", "该校在北京投放的计划由185人下降为160人，降幅达到13.51%。", "100000", ["110000"] * 3, "降幅"),
    ("how far a place's figure moved", "+", "公司在宜昌售出汽车90辆，同比增长5%。", "420000", ["420500"] * 2, "同比"),
    ("how far a place's figure moved", "+", "公司在宜昌售出汽车90辆，比上年增加5辆。", "420000", ["420500"] * 2, "比上年"),
    ("how far a place's figure moved", "-", "省法院会议在宜昌举行，结案90件。", "420000", ["420000"], "another matter"),
    ("how far a place's figure moved", "-", "省法院会议在宜昌举行，占用法官90人。", "420000", ["420000"], "占 of an organ"),
    ("how far a place's figure moved", "-", "省法院会议在宜昌举行，增长见识，结案90件。", "420000", ["420000"], "增长 without a figure"),
    ("全区 of a district", "-", "全区新建公园9个。", "450000", ["450000"], "an autonomous region"),
    ("全区 of a district", "-", "全区新建公园9个。", "131102", ["131102"], "the document's own"),
    ("全区 of a district", "-", "南宁市召开会议。全区新建公园9个。", "450000", ["450000"], "an autonomous region behind its city"),

    ("where the news is sent from", "+", "新华社合肥5月8日电　黄山市接待游客95万人次。", None, ["341000"], "not the agency's office"),
    ("where the news is sent from", "+", "中新社广州3月2日电　佛山市顺德区投入资金9亿元。投产项目9个。", None, ["440606"] * 2, "nor for the next sentence"),
    ("where the news is sent from", "+", "新华社北京7月9日电　衡水市桃城区新建公园9个。", None, ["131102"], "nor the capital"),
    ("where the news is sent from", "-", "新华社合肥5月8日电　工人修路9公里。", None, ["340100"], "all there is"),
    ("where the news is sent from", "-", "合肥5月8日开通地铁9公里。", None, ["340100"], "where it happened"),
    ("where the news is sent from", "-", "合肥市新建公园9个。六安市新建公园8个。", None, ["340100", "341500"], "each its own"),

    ("the second line of a title", "+", "好日子\n——宁夏吴忠市红寺堡区新村小记\n村里的暖棚有90座。\n同心县的老家只有9亩地。", None, ["640303", "640324"], "what the story is on"),
    ("the second line of a title", "+", "春风\n——武邑县见闻\n本报记者从衡水市出发。\n村里修路9公里。", None, ["131122"], "not where it began"),
    ("the second line of a title", "+", "账本\n——杭州信用建设见闻\n参会企业9家。", None, ["330100"], "a city"),
    ("the second line of a title", "-", "好日子\n——新村小记\n同心县的暖棚有90座。", None, ["640324"], "it names none"),
    ("the second line of a title", "-", "武邑县召开会议——衡水市派员参加。\n村里修路9公里。", "131100", ["131100"], "a dash inside a sentence"),
    ("the second line of a title", "-", "好日子\n武邑县的暖棚有90座。\n——衡水市摄影协会", None, ["131122"], "a dash below the text"),

    ("a place before the sum of the year", "+", "2025年安徽省政府工作报告\n现在，我代表省政府报告工作。\n合肥地铁8号线开通，全年完成投资845亿元。", "340000", ["340000"], "全年 turns back to the province"),
    ("a place before the sum of the year", "+", "现在，我代表省政府报告工作。\n合肥枢纽下闸蓄水，年末蓄水量达9亿立方米。", "340000", ["340000"], "年末"),
    ("a place before the sum of the year", "+", "现在，我代表省政府报告工作。\n合肥机场扩建，蚌埠机场通航，全年旅客达9万人次。", "340000", ["340000"], "behind two"),
    ("a place before the sum of the year", "-", "现在，我代表省政府报告工作。\n合肥新能源汽车产业发展，产量达9万辆。", "340000", ["340100"], "what the place itself has"),
    ("a place before the sum of the year", "-", "现在，我代表省政府报告工作。\n合肥新建公园9个。", "340000", ["340100"], "in its own clause"),
    ("a place before the sum of the year", "-", "现在，我代表省政府报告工作。\n合肥全年新建公园9个。", "340000", ["340100"], "全年 behind it in its clause"),

    ("a word that is a place before an organ", "+", "宝塔公安分局抓获嫌疑人9人。", "610600", ["610602"], "公安分局"),
    ("a word that is a place before an organ", "+", "朝阳法院结案9件。", "110000", ["110105"], "法院"),
    ("a word that is a place before an organ", "+", "和平检察院起诉9人。", "120000", ["120101"], "检察院"),
    ("a word that is a place before an organ", "-", "新建法院9个。", "360000", ["360000"], "新建 is a verb"),
    ("a word that is a place before an organ", "-", "宝塔高9米。", "610600", ["610600"], "a pagoda"),
    ("a word that is a place before an organ", "-", "朝阳产业产值9亿元。", "110000", ["110000"], "a word"),

    ("a place that opens its clause", "+", "在武宁县，12名工人上岗。", "360400", ["360423"], "在"),
    ("a place that opens its clause", "+", "在武邑县，新建厂房9座，培训工人12人。", "131100", ["131122"] * 2, "to the sentence's end"),
    ("a place that opens its clause", "+", "在浙江，9万名群众受益。", "100000", ["330000"], "a province"),
    ("a place that opens its clause", "-", "飞机降落在昆明，载客9人。", "100000", ["100000"], "behind a verb"),
    ("a place that opens its clause", "-", "公司产品销往浙江，产值达9亿元。", "131100", ["131100"], "where to"),
    ("a place that opens its clause", "-", "从浙江引进企业9家。", "131100", ["131100"], "where from"),

    ("the average in brackets", "+", "全市平均用时99天，比全省平均水平(113天)少14天。", "131100", ["131100", "130000", "131100"], "全省平均水平"),
    ("the average in brackets", "+", "全县结案率90%，高于全市平均值(85%)5个百分点。", "131121", ["131121", "131100", "131121"], "全市平均值"),
    ("the average in brackets", "+", "全市上诉率9%，低于全国平均数(11%)2个百分点。", "131100", ["131100", "100000", "131100"], "全国平均数"),
    ("the average in brackets", "-", "全市结案率90%(其中民事案件85%)。", "131100", ["131100"] * 2, "no average"),
    ("the average in brackets", "-", "全市平均用时99天，比全省平均少14天。", "131100", ["131100"] * 2, "no bracket"),
    ("the average in brackets", "-", "全省结案率90%，比全国平均高5个百分点。", "130000", ["130000"] * 2, "no bracket"),

    ("whose 全市", "+", "全省新增就业9万人。", "131100", ["130000"], "the province above"),
    ("whose 全市", "+", "全国新增就业9万人。", "131100", ["100000"], "the country"),
    ("whose 全市", "+", "枣强县法院结案9件。全县调解纠纷5件。", "131100", ["131121", "131121"], "the county spoken of"),
    ("whose 全市", "+", "全市新增就业9万人。", "441881", ["441881"], "a city that is a county"),
    ("whose 全市", "+", "全区新增就业9万人。", "450000", ["450000"], "an autonomous region"),
    ("whose 全市", "+", "全区新增就业9万人。", "131102", ["131102"], "a district"),
    ("whose 全市", "+", "全市新增就业9万人。", "110105", ["110000"], "a municipality above its district"),
    ("whose 全市", "-", "全市新增就业9万人。", None, ["none"], "no place is known"),
    ("whose 全市", "-", "全国人大代表9人参加。", "131100", ["131100"], "全国 is part of a name"),
    ("whose 全市", "-", "国家机关走访企业9家。", "131100", ["131100"], "国家 is no place"),

    ("told by the lead", "+", "衡水市召开会议。\n全市结案10件。", None, ["131100"], "a place"),
    ("told by the lead", "+", "枣强县人民法院开庭审理。\n全县结案10件。", None, ["131121"], "an organ's place"),
    ("told by the lead", "+", "全国法院召开会议。\n结案10件。", None, ["100000"], "the country"),
    ("told by the lead", "-", "本台记者报道。\n全市结案10件。", None, ["none"], "nor here"),
    ("told by the lead", "-", "会议召开。\n全市结案10件。", None, ["none"], "none is named"),
    ("told by the lead", "-", "衡水市召开会议。\n全市结案10件。", "130600", ["130600"], "another one was given"),

    ("the county of a town, told before", "+", "在定西市安定区香泉镇，村民收入9万元。香泉镇党委带动农户20户。", "620000", ["621102", "621102"], "its committee"),
    ("the county of a town, told before", "+", "华州区莲花寺镇召开会议。\n莲花寺镇派出所抓获3人。", "610000", ["610503"], "its police, a paragraph on"),
    ("the county of a town, told before", "+", "陇西县文峰镇种药材9亩。文峰镇司法所调解纠纷8件。", "621100", ["621122", "621122"], "its office"),
    ("the county of a town, told before", "-", "安定区召开会议。\n香泉镇党委带动农户20户。", "620000", ["620000"], "the text does not say that it lies there"),
    ("the county of a town, told before", "-", "安定区香泉镇召开会议。\n省司法厅调解纠纷8件。", "620000", ["620000"], "no organ of the town"),
    ("the county of a town, told before", "-", "香泉镇司法所调解纠纷8件。安定区香泉镇召开会议。", "620000", ["620000"], "it is told behind it"),
]  # fmt: skip

#: Titles given with a text that names nobody, and whose the figure is.
TITLES: list[tuple[str, str, str, str]] = [
    ("+", "江西省检察院发布白皮书", "360000", "procuratorate single 360000"),
    ("+", "衡水市公安局通报打击战果", "131100", "police single 131100"),
    ("+", "2024年枣强县人民法院工作报告", "131121", "court single 131121"),
    ("+", "2024年安徽省政府工作报告", "340000", "government single 340000"),
    ("+", "政府工作报告（摘要）", "360000", "government single 360000"),
    ("+", "2015年政府工作报告", "100000", "government single 100000"),
    ("+", "枣强县公安局调整警力布局", "131121", "police single 131121"),
    ("-", "枣强县公安局调整警力布局", "131100", "none"),
    ("-", "石家庄机场暑运航线加密", "130000", "none"),
    ("+", "政府工作报告——2026年1月26日在广东省第十四届人民代表大会第五次会议上", "440000", "government single 440000"),
    (
        "+",
        "衡水市中级人民法院工作报告（2021年2月8日在衡水市第六届人民代表大会第八次会议上）",
        "131100",
        "court single 131100",
    ),
    (
        "+",
        "江西省人民代表大会常务委员会工作报告——2021年1月26日在江西省第十三届人民代表大会第五次会议上",
        "360000",
        "congress single 360000",
    ),
    ("+", "苍溪县司法局2019年工作总结", "510824", "justice single 510824"),
    ("+", "湖南省信访局局长答记者问", "430000", "government single 430000"),
    ("+", "解开心结——枣强县检察院控申工作见闻", "131121", "procuratorate single 131121"),
    ("+", "把心结解在一线——来自枣强县检察院的报道", "131121", "procuratorate single 131121"),
    ("+", "把心结解在一线——记枣强县检察院控申科工作经验", "131121", "procuratorate single 131121"),
    ("+", "“接待日”里解心结　枣强县检察院这样做", "131121", "procuratorate single 131121"),
    ("-", "解开心结——枣强县检察院里的一天", "131121", "none"),
    ("-", "解开心结——村民走进枣强县检察院", "131121", "none"),
    ("-", "解开心结——访枣强县老刘", "131121", "none"),
    ("-", "走进苍溪县司法局的一天", "510824", "none"),
    ("-", "白河县中厂镇", "610929", "none"),
    ("-", "苍溪县司法局来了新人", "510824", "none"),
    ("-", "热议政府工作报名", "360000", "none"),
    ("-", "走访江西省检察院", "360000", "none"),
    ("-", "江西省检察院干警的一天", "360000", "none"),
    ("-", "群众给衡水市公安局送锦旗", "131100", "none"),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _agencies(extractor: Extractor, text: str, region: str | None, title: str | None = None) -> list[str]:
    said = [c.agency for c in extractor.extract(text, published=PUBLISHED, region=region, title=title)]
    return ["none" if one is None else f"{one.kind} {one.scope} {one.region_code}" for one in said]


def _regions(extractor: Extractor, text: str, region: str | None) -> list[str]:
    claims = extractor.extract(text, published=PUBLISHED, region=region)
    return ["none" if c.region is None else c.region.code for c in claims]


@pytest.mark.parametrize(
    ("text", "region", "expected"), [row[2:5] for row in AGENCIES], ids=[f"{r[0]}{r[1]}{r[5]}" for r in AGENCIES]
)
def test_the_agency_in_force(extractor: Extractor, text: str, region: str | None, expected: list[str]) -> None:
    assert _agencies(extractor, text, region) == expected


@pytest.mark.parametrize(
    ("text", "region", "expected"), [row[2:5] for row in REGIONS], ids=[f"{r[0]}{r[1]}{r[5]}" for r in REGIONS]
)
def test_the_place_in_force(extractor: Extractor, text: str, region: str | None, expected: list[str]) -> None:
    assert _regions(extractor, text, region) == expected


def test_every_decision_is_shown_both_ways() -> None:
    for table in (AGENCIES, REGIONS):
        shown = Counter((row[0], row[1]) for row in table)
        wanted = [(decision, sign) for decision in {row[0] for row in table} for sign in "+-"]
        assert [key for key in wanted if shown[key] < 3] == []


@pytest.mark.parametrize(
    ("title", "region", "expected"), [row[1:] for row in TITLES], ids=[r[0] + r[1] for r in TITLES]
)
def test_the_agency_of_a_title_given(extractor: Extractor, title: str, region: str, expected: str) -> None:
    assert _agencies(extractor, "近日情况公布。\n罪名集中，盗窃罪12人。", region, title) == [expected]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("白河县中厂镇", "全年发放蚕种9张。", "government single 610929"),
        ("白河县中厂镇新立村：探索新路子", "今年，新建大棚9座。", "other single 610929"),
        ("中厂镇建成水厂", "一是抓投入。安排资金9万元。", "government single 610929"),
        ("中厂镇的春天", "全年发放蚕种9张。", "none"),
        ("白河县粮食增产", "全年发放蚕种9张。", "none"),
        ("白河县中厂镇", "村民老刘年收入9万元。", "none"),
        ("白河县实施产业扶贫", "一是抓到户。围绕特色产业，落实资金9万元。", "government single 610929"),
        ("我县加快改水", "新建水厂9处。", "government single 610929"),
        ("白河县的变化", "新建水厂9处。", "none"),
    ],
)
def test_a_title_of_a_town_tells_who_does_it(extractor: Extractor, title: str, text: str, expected: str) -> None:
    assert _agencies(extractor, text, "610929", title) == [expected]


def test_a_text_of_an_organs_own_work_is_of_that_organ(extractor: Extractor) -> None:
    text = "1至9月，我院共受理各类案件9件，审结7件。\n\n1、收案情况\n刑事案件3件。"
    assert _agencies(extractor, text, "120102") == ["court single 120102"] * 3


def test_a_short_form_of_the_titles_organ_is_one(extractor: Extractor) -> None:
    said = _agencies(extractor, "我局治安能力提高。全局破案9起。", "370613", "莱山公安：平安的守护者")
    assert said == ["police single 370613"]


#: Words that stand with those that only answer, and that no lexicon finds as organs.
NO_ORGANS = frozenset({"相关单位", "责任单位"})


@pytest.mark.parametrize("organ", sorted(ANSWERING - NO_ORGANS))
def test_who_only_answers(extractor: Extractor, organ: str) -> None:
    said = _agencies(extractor, f"全市检察机关批准逮捕10人。移送线索58条，{organ}已办结51条，采纳率88%。", "420500")
    assert [one.startswith("procuratorate") for one in said] == [True, True, False, True]


@pytest.mark.parametrize("organ", sorted(ANYONE))
def test_who_is_nobody_in_particular(extractor: Extractor, organ: str) -> None:
    said = _agencies(extractor, f"市法院召开会议。{organ}整改问题9个。调解纠纷8件。", "131100")
    assert said[1] == "court single 131100"


#: Where the agency of the last figure is from.
VIA: list[tuple[str, str | None, str]] = [
    ("市法院结案9件。", None, "sentence"),
    ("市法院召开会议。结案9件。", None, "paragraph"),
    ("会议召开。\n一、审判工作\n市法院结案9件。\n调解8件。", None, "section"),
    ("会议召开。\n一、市法院\n结案9件。", None, "section"),
    ("市法院\n结案9件。", None, "document"),
    ("结案9件。", "2023年市法院工作报告", "metadata"),
]


@pytest.mark.parametrize(("text", "title", "via"), VIA)
def test_where_an_agency_is_from(extractor: Extractor, text: str, title: str | None, via: str) -> None:
    agency = extractor.extract(text, published=PUBLISHED, region="131100", title=title)[-1].agency
    assert agency is not None
    assert (agency.via, agency.kind, agency.scope, agency.region_code) == (via, "court", "single", "131100")
    if via == "metadata":
        assert agency.span is None
    else:
        assert agency.span is not None
        assert text[slice(*agency.span)] == agency.text == "市法院"


#: What is read wrong today: text, place, the right agencies, and why they are.
KNOWN_WRONG: list[tuple[str, str, list[str], str]] = [
    ("市法院、市检察院分别办理案件10件、9件。", "131100", ["court single 131100", "procuratorate single 131100"], "分别 spreads over organs of two kinds too"),
    ("全县300余家律师事务所办理案件27件。", "131121", ["legal_service system 131121"] * 2, "a counted organ that acts is a system, also for its own count"),
    ("拥有民警90名的县公安局破获案件24起。", "131121", ["police single 131121"] * 2, "90名的 describes; the organ is not counted"),
    ("全市检察机关提起诉讼58件，法院已判决51件，支持率88%。", "420500", ["procuratorate system 420500", "court single 420500", "procuratorate system 420500"],
     "a court answers in one clause also where its sentence names whom it answers"),
    ("5个项目由市政府批准立项。", "131100", ["government single 131100"], "由 names who did it"),
    ("全市结案率90%，其中桃城区95%、武邑县92%。", "131100", ["none", "government single 131102", "government single 131122"], "each item of a list has its place"),
    ("人民调解员调解纠纷9件。", "131100", ["mediation system 131100"], "likewise 人民调解员"),
    ("张家口、承德的农民人均收入9000元。", "130000", ["none"], "的 makes the places an attribute of people"),
    ("全市投资增长5%。", "131100", ["none"], "投资 is the noun, and a figure of the economy"),
    ("市检察院提起公诉9件，法院均作出有罪判决。追赃8万元。", "131100", ["procuratorate single 131100"] * 2, "a court that answers does not take the paragraph"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "region", "expected"), [
    pytest.param(*row[:3], id=row[3], marks=pytest.mark.xfail(strict=True, reason=row[3])) for row in KNOWN_WRONG
])  # fmt: skip
def test_what_is_read_wrong_today(extractor: Extractor, text: str, region: str, expected: list[str]) -> None:
    assert _agencies(extractor, text, region) == expected
