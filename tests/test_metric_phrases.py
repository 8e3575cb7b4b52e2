"""What is counted, by its place in the clause: one table a mechanism, with what must stay as it is beside it."""

import pytest

from reformextract.pipeline import Extractor, find_quantities

Case = tuple[str, list[str], str]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _metrics(extractor: Extractor, text: str) -> list[str]:
    return [claim.metric.text for claim in extractor.extract(text, published="2019-05-06", region="410700")]


NOUNS_LIKE_SMALL_WORDS: list[Case] = [
    ("警方查处3家超市、5家餐馆。", ["查处超市", "查处餐馆"], "超市 is no 超"),
    ("检察官帮教36名未成年人。", ["帮教未成年人"], "未成年 is no 未"),
    ("医院收治12名不满周岁的婴儿。", ["收治不满周岁的婴儿"], "不满 says which"),
    ("企业招收500名应届毕业生。", ["招收应届毕业生"], "应届 is no 应"),
    ("公司推出近300款不同档次的套菜。", ["推出不同档次的套菜"], "不同 says which"),
    ("近20万户居民用过黑气。", ["居民用过黑气"], "居民 is no 居"),
    ("惠及3.2万用户。", ["惠及用户"], "用户 is no 用"),
    ("销毁食品3吨，超出预期。", ["销毁食品"], "nothing is counted behind the mark"),
    ("全市报名3.2万人，不少于去年。", ["报名"], "不少于 bounds"),
    ("查获假币12万元，已全部销毁。", ["查获假币"], "what was done with it afterwards"),
]

HOW_LONG_A_RISE_TOOK: list[Case] = [
    ("大蒜价格在三个月内上涨30%。", ["大蒜价格"], "how long it took is no claim and no part"),
    ("大蒜价格半年暴涨几十倍。", ["大蒜价格"], "without 内 before a sharp rise"),
    ("外出人数在短短两年内猛增3倍。", ["外出人数"], "with how short it was"),
    ("外出人数激增至30万人。", ["外出人数"], "激增至 between a measure and its figure"),
    ("平均办案时间缩短至30天，下降20%。", ["平均办案时间", "平均办案时间"], "a time that is measured"),
    ("平均出警时间在5分钟内。", ["平均出警时间"], "a limit that is kept"),
    ("办案周期为三个月，上升20%。", ["办案周期", "办案周期"], "how long it takes is told"),
]

OBJECTS_OF_PREPOSITIONS: list[Case] = [
    ("研究人员已决定为另外14名患者进行治疗。", ["患者进行治疗"], "who decides it is no part of it"),
    ("医生为当地320名患者做了检查。", ["患者做了检查"], "当地 tells which"),
    ("民警将其余12人带走。", ["带走"], "其余 tells which"),
    ("县局对排查出的53处治安乱点挂牌整治。", ["治安乱点挂牌整治"], "排查出的 tells which"),
    ("将新建学校12所。", ["新建学校"], "将 before a verb is no preposition"),
    ("当场将586万元现金发还申请人。", ["现金发还申请人"], "what is done with the money"),
    ("公司承诺将退换期由15天缩短为7天。", ["退换期", "退换期"], "将 before what is turned"),
    ("全市共认定企业12家。", ["认定企业"], "认 begins a verb"),
]

SAID_OF_PERSONS: list[Case] = [
    ("车上52人全部获救。", ["获救"], "车上 only says where they were"),
    ("矿工中已有12人获救。", ["获救"], "矿工中 says among whom"),
    ("矿主王某等9人已被警方控制。", ["被警方控制"], "等 ends a list of names"),
    ("厂里200多人下岗。", ["下岗"], "厂里 only says where"),
    ("受伤群众12人。", ["受伤群众"], "a noun without a place"),
    ("船员52人全部获救。", ["船员"], "the noun that is counted"),
]

COMPARED_IN_BRACKETS: list[Case] = [
    (
        "零售额增长9.3%，比全省（7.2%）和全国（6.1%）分别高2.1、3.2个百分点。",
        ["零售额", "零售额", "零售额", "零售额", "零售额"],
        "what is compared, not those it is compared with",
    ),
    (
        "用电量增长6%，增速比全国平均水平（4%）高2个百分点。",
        ["用电量", "用电量增速", "用电量增速"],
        "a rate that is named again",
    ),
    (
        "投资增长5%，增速同比提高0.6个百分点，比全市高0.3个百分点。",
        ["投资", "投资增速", "投资增速"],
        "points are of the rate before",
    ),
    ("全市受理案件320件（其中民事200件）。", ["受理案件", "民事"], "a bracket that compares nothing"),
]

KEPT_GROWING: list[Case] = [
    ("出口保持了12%的增长。", ["出口"], "the noun of change stands behind"),
    ("客运量每月均保持9%以上的快速增长势头。", ["客运量"], "with a trend"),
    ("产量以年均7%的速度递增。", ["产量"], "at a speed"),
    ("销量有5%左右的跌幅。", ["销量跌幅"], "a named rate"),
    ("税收也有较快增长，增幅居全省第2位。", ["税收增幅"], "what the clause before says to have turned"),
    ("粮食单产位居前列，达到620公斤。", ["粮食单产"], "a place without a figure"),
    ("9%的增长点来自旅游。", ["增长点来自旅游"], "增长点 is a thing"),
    ("保持了12%的份额。", ["份额"], "a share grows not"),
]

NOUNS_OF_VERBS: list[Case] = [
    ("其中种植户85户、低保户15户。", ["种植户", "低保户"], "种植户 are those who plant"),
    ("参与者320名、获奖者12名。", ["参与者", "获奖者"], "参与者 are those who take part"),
    ("走访户籍人口320名、老人12名。", ["走访户籍人口", "走访老人"], "走访 has 户籍人口 for object"),
    ("抓获嫌疑人264人、刑拘170人、逮捕126人。", ["抓获嫌疑人", "刑拘", "逮捕"], "each act for itself"),
    ("原科长李大山因受贿42万元被查。", ["受贿"], "who did it is no part of it"),
]

WHOSE_FIGURE_IT_IS: list[Case] = [
    (
        "种植药材产量16吨，产值32万元；种植苜蓿产量80吨，预计产值48万元。",
        ["种植药材产量", "种植药材产值", "种植苜蓿产量", "种植苜蓿产值"],
        "the last that has a measure",
    ),
    ("全镇1403户2559人享受低保。", ["享受低保", "享受低保"], "what is said of both"),
    (
        "整地36万亩，其中玉米20万亩、大豆10万亩，占计划的101%。",
        ["整地", "玉米", "大豆", "整地"],
        "a plan is of the whole",
    ),
    ("学生300名，其中男生200名、女生100名，占总数的33%。", ["学生", "男生", "女生", "女生"], "no plan"),
    ("出动340名警员针对12个重点场所开展清查。", ["出动警员", "重点场所开展清查"], "针对 has its own figure"),
    ("出台针对性措施12条。", ["出台针对性措施"], "针对性 is a word"),
    ("主要涉及东河水厂、西河水厂、南河水厂等60处工程。", ["涉及工程"], "examples of what is counted"),
    ("来自本地的40家企业参会。", ["企业参会"], "where they are from"),
    ("招聘会提供90多类4000多个岗位供群众选择。", ["提供岗位", "提供岗位"], "for whom is no part of it"),
    ("考点总数达到80个考场总数达到2769个。", ["考点总数", "考场总数"], "a mark that was left out"),
    ("在财政50万元资金帮助下建起大棚12座。", ["资金", "建起大棚"], "whose money it is"),
    ("低保标准从年标准1680元提高到2760元。", ["低保标准", "低保标准"], "by the name of the measure"),
    ("园区实现利润19亿元，增幅提高2个百分点。", ["园区实现利润", "园区利润增幅"], "the rate of what was achieved"),
    (
        "反映比较强烈的盗窃和“黄、赌”案件分别下降16%和3%。",
        ["反映比较强烈的盗窃案件", "“黄、赌”案件"],
        "a mark within a name",
    ),
]

DEGREES: list[Case] = [
    ("投资大幅增长33%，出口亦大幅上升12%，进口则小幅下降3%。", ["投资", "出口", "进口"], "how much it turned"),
    ("成都人均收入均上升5%。", ["人均收入"], "均 of a word, and of all"),
    ("原则性问题下降5%。", ["原则性问题"], "则 of a word"),
    ("投诉按年上升8%，按月回落2%。", ["投诉", "投诉"], "按年 and 按月 compare"),
    ("按月发放补贴300元。", ["按月发放补贴"], "按月 tells how often"),
    ("去年录得投诉408宗，连续第三年上升，较2023增加20%。", ["录得投诉", "录得投诉"], "what has gone on for years"),
    ("游客增幅明显，同比增长在15%以上。", ["游客"], "what the clause before says to have turned"),
]

OF_LISTS: list[Case] = [
    ("来信23件，来访14件，其他3件。", ["来信", "来访", "其他"], "the last sort"),
    ("走访群众23户，其他3户。", ["走访群众", "走访群众"], "no list of sorts"),
    (
        "罗湖、西洲、南湖站口岸日均出入境人员分别为23万人次、13万人次、11万人次。",
        ["罗湖口岸日均出入境人员", "西洲口岸日均出入境人员", "南湖站口岸日均出入境人员"],
        "names before what they share",
    ),
    ("查扣53张银行卡、存折、手机及3部车辆。", ["查扣银行卡、存折、手机", "查扣车辆"], "a list of the figure before"),
    ("覆盖15个省、涉及16万人。", ["覆盖省", "涉及"], "涉及 is no 及"),
    ("其中120个地级市、40个县级市完成建设。", ["地级市完成建设", "县级市完成建设"], "said of both"),
    ("学历以本科45人居多。", ["本科"], "of whom there are most"),
    ("在这85列列车中，东湾站有31列，南湖站27列。", ["列车", "列车", "列车"], "where some of them are"),
    ("案件796件超过90%。", ["案件", "案件"], "a share right behind its part"),
]

TITLES_AND_SUMS: list[Case] = [
    ("全市发生火灾34起消防抢救被困人员7人", ["发生火灾", "抢救被困人员"], "acts without a mark between"),
    ("受理申请34件农民工讨薪案。", ["受理申请农民工讨薪案"], "no act behind the figure"),
    ("规模突破2万亿元人民币，达到2.1万亿元人民币。", ["规模", "规模"], "the currency is no noun"),
    ("涉及农民工5.7万人，金额6300万元。", ["涉及农民工", "涉及金额"], "a sum is not of persons"),
    ("完成东河公路19公里的路基改造项目。", ["完成路基改造项目"], "works of a length"),
    ("得到县信用社5万元贷款扶持。", ["得到贷款扶持"], "who gives it"),
    ("受害人涉及兰州、定西，河南等省市多达200余人。", ["受害人"], "where they are from"),
    ("由赵某在车站以每张车票加价10元卖出。", ["每张车票加价"], "who and where"),
    ("收缴象牙从高峰时的9吨，下降到去年的70公斤。", ["收缴象牙", "收缴象牙"], "what it came from, behind a comma"),
    (
        "3家公司的每股收益位居前列，分别达到1.2元、1.1元和0.9元。",
        ["公司", "每股收益", "每股收益", "每股收益"],
        "a quality of those counted",
    ),
    ("像老陈一样脱贫的农户在东河镇就有100多户。", ["脱贫的农户"], "where they are"),
]

PARTS_OF_A_FIGURE: list[Case] = [
    (
        "完成财政收入434万元，占年初预算1006万元的43.2%，同比下降6.5%。",
        ["完成财政收入", "年初预算", "完成财政收入", "完成财政收入"],
        "a whole that has a figure is no topic",
    ),
    ("税收351万元，占年初预算的41.5%。", ["税收", "税收"], "a whole without a figure"),
    ("发放补贴300元的有20人。", ["发放补贴", "发放补贴"], "no part of a whole"),
]

WHO_HAS_MOST: list[Case] = [
    (
        "招生规模前三名是东湖大学（1070人）、西山大学（1012人）和南岭理工大学（937人）。",
        ["东湖大学", "招生规模", "招生规模", "招生规模"],
        "names with their figures in brackets",
    ),
    ("招生规模最大的是东湖大学的600人，其次是西山大学的500人。", ["招生规模", "招生规模"], "and the second"),
    ("东湖大学的招生规模只有351人，西山大学只有335人。", ["招生规模", "招生规模"], "another body of the same"),
    ("一般干部6件，事业单位4件。", ["一般干部", "事业单位"], "sorts, of which none is a quality"),
    ("今年是历史上毕业生人数最多的一年，达到2327人。", ["毕业生人数"], "what is the most"),
    ("增长最猛的是行政案件，达320件。", ["行政案件"], "who has most is the topic where no quality is measured"),
]

FOR_AND_WITH_WHOM: list[Case] = [
    (
        "每亩增收160元，为农户增收41万元，人均可增收300元。",
        ["每亩增收", "为农户增收", "人均可增收"],
        "the verb says what rose",
    ),
    ("对21人、18家单位进行追责。", ["进行追责", "单位进行追责"], "what is done with both"),
    ("为56名失业人员、10户企业放贷286万元。", ["失业人员放贷", "企业放贷", "放贷"], "for whom is no part of it"),
    ("185家企业与该校2700名毕业生见面。", ["企业", "毕业生见面"], "with whom is no part of it"),
    ("基金会在全体1000名职工中组织捐款。", ["职工"], "among whom"),
    (
        "茄子、黄瓜的价格则降了1元，分别为2元和3元。",
        ["茄子、黄瓜的价格", "茄子价格", "黄瓜的价格"],
        "a list told at once",
    ),
    ("全镇辖9村，走访8村。", ["辖村", "走访村"], "a noun that is its own unit"),
    ("客流12万人次，相比去年同期增长19%。", ["客流", "客流"], "相比 is one word"),
    ("码头整整齐齐地停靠着5条船。", ["停靠着船"], "how they lie"),
    ("受贿4.5亿判死。", ["受贿"], "what comes of it"),
    ("嫌疑人均上升9.4%。", ["嫌疑人"], "均 of 人均"),
    ("最后13人才得以脱险。", ["得以脱险"], "才 is no part of 人才"),
]

TOLD_AGAIN: list[Case] = [
    (
        "收案数、结案数及结案率分别下降4%、5%及减少8.2个百分点。",
        ["收案数", "结案数", "结案率"],
        "a verb that is told again",
    ),
    ("总产值5亿元，增长8%，两年平均增长5.1%。", ["总产值"] * 3, "over how many years"),
    ("蔬菜播种面积12万亩，总产量23万吨。", ["蔬菜播种面积", "蔬菜总产量"], "another measure of the same"),
    ("生猪存栏17万头，增长2%，出栏9万头。", ["生猪存栏", "生猪存栏", "生猪出栏"], "those sold of the same"),
    ("总产18万吨，比上年的17万吨，增0.8万吨。", ["总产", "总产", "总产"], "增 behind a comparison"),
    ("经审查后（含上期积存）批准逮捕158人。", ["批准逮捕"], "behind what it was done"),
    ("林牧渔业（包括林牧渔专业及辅助性活动）增加值1810万元。", ["林牧渔业增加值"], "a bracket before the measure"),
    ("原煤产量165万吨；其中，县属企业完成109万吨。", ["原煤产量", "原煤产量"], "who did how much of it"),
    ("房屋征收或者征用补偿8件。", ["房屋征收或者征用补偿"], "two acts of one noun"),
    ("上述五个罪名合占总人数的51%。", ["上述罪名", "罪名"], "合占 is told of them"),
    ("捣毁涉案4.2亿元的钱庄窝点。", ["涉案"], "what a case is about in money"),
    ("已结案件平均办理时间52天。", ["已结案件平均办理时间"], "已 of a word"),
    ("县级接收捐款30万元。慈善总会接收20万元。", ["县级接收捐款", "接收捐款"], "the same act of another"),
]

COMPARED_WITH_A_FIGURE: list[Case] = [
    ("受理信访550件，比上年同期847件少297件。", ["受理信访"] * 3, "the figure that another is compared with"),
    ("反映干部44件比上年同期68件少24件。", ["反映干部"] * 3, "without a mark between"),
    ("收入差额比上年缩小了510元。", ["收入差额"], "缩小 of a sum beside a comparison"),
    ("与去年同期相比，销量保持了20%以上的增长。", ["销量"], "with what it is compared names nothing"),
    ("收入增幅居第四位，位次比上年前移两位。", ["收入增幅", "位次"], "how far something moved"),
    ("安阳的信访量203件，其它依次为新乡147件，焦作120件。", ["信访量"] * 3, "依次 names nothing"),
]

WHAT_HAPPENED_TO_WHOM: list[Case] = [
    ("2人死亡1人失踪。", ["死亡", "失踪"], "each its own"),
    ("死亡2人失踪1人。", ["死亡", "失踪"], "each its own, before the figures"),
    ("造成数万人被骗。", ["造成被骗"], "what was made to happen"),
    (
        "其他15名被告人分别被判处5年的有期徒刑。",
        ["被告人", "被判处有期徒刑"],
        "what each was given is the next figure's",
    ),
    ("250名警察守在路口。", ["警察"], "where they stand"),
    ("每年有7个台风在沿海登陆。", ["台风登陆"], "what they did where"),
    ("通报2起重大、6起较大煤矿事故的处理决定。", ["重大煤矿事故", "较大煤矿事故"], "grades of one noun"),
    ("公司又以20万辆的销量夺冠。", ["销量"], "with what somebody did it"),
    ("8个“平安”示范村开工。", ["“平安”示范村"], "a name and what it is of"),
    ("修建了一条500米长的砂石路。", ["砂石路长"], "in which direction it is measured"),
    ("罪名、人数分别是盗窃113人、抢劫57人。", ["盗窃", "抢劫"], "the first of those told one after another"),
    ("夺得全省安全感测评第一名。", ["安全感测评"], "in what somebody is judged"),
]

SEEN_AND_SHARED: list[Case] = [
    (
        "从批发交易总量来看：较上周环比增长1.8%，年同比增长2%。",
        ["批发交易总量", "批发交易总量"],
        "by what it is looked at",
    ),
    (
        "西红柿、菜花、西兰花批发价格分别下降5%、4%和3%。",
        ["西红柿批发价格", "菜花批发价格", "西兰花批发价格"],
        "the whole measure is shared",
    ),
    (
        "鲢鱼、花鲈鱼和草鱼批发市场周均价分别为10元、42元和15元。",
        ["鲢鱼批发市场周均价", "花鲈鱼批发市场周均价", "草鱼批发市场周均价"],
        "what stands behind the kind",
    ),
    (
        "羊肉均价每公斤23元，累计跌幅16%，同比高15%。",
        ["羊肉均价", "羊肉均价跌幅", "羊肉均价"],
        "not the fall is higher",
    ),
    ("23家养猪场共出栏生猪3万头。", ["养猪场", "出栏生猪"], "what they did in all"),
    ("对16家屠宰企业监测，共屠宰生猪25万头。", ["屠宰企业", "屠宰生猪"], "what was done to learn of them"),
    ("75个4A级（含）以上旅游景区共接待游客633万人次。", ["旅游景区", "接待游客"], "the class of a sight"),
    ("旅游总收入位居排行榜第三、四位。", ["旅游总收入", "旅游总收入"], "two places"),
    ("安阳接待的游客最多，为2092万人次，新乡次之，为2010万人次。", ["接待的游客", "接待的游客"], "次之 names nothing"),
    ("接待量超千人的景区已增至73个。", ["接待量", "景区"], "another unit is no turn"),
    ("重症占比从初期的38%下降到18%。", ["重症占比", "重症占比"], "a share by its name"),
    ("老黄领到了232元现金奖励。", ["领到现金奖励"], "到 of 领到"),
    ("有18个乡镇（街道）159个行政村。", ["乡镇（街道）", "行政村"], "each its own"),
    ("收入增长双双达到8%以上。", ["收入"], "双双 behind the verb"),
    ("大概90%左右是轻症。", ["是轻症"], "what the part is"),
]

TOLD_OF_BOTH: list[Case] = [
    ("船上28人和14辆货车落水。", ["落水", "货车落水"], "what happened to both"),
    ("王某等7人和4家单位涉嫌犯罪一案宣判。", ["涉嫌犯罪一案宣判", "单位涉嫌犯罪"], "the case is no part of those"),
    ("县里邀请大学教授、专家培训农民440人次。", ["培训农民"], "who was invited to do it"),
    ("损失1.5亿元（不含某园区火灾，损失正在核定），同比下降9%。", ["损失", "损失"], "a bracket is passed over"),
    ("糖果、饮料等六类食品的合格率最高，接近100%。", ["食品的合格率"], "examples of sorts"),
    ("合格率为92%，高于平均水平，比上年提高3个百分点。", ["合格率", "合格率"], "what only compares names nothing"),
    ("外销增加使销售单价平均增长0.2元。", ["外销增加使销售单价"], "a cause before 使 stays"),
    ("破案率保持99%的历史最高水平。", ["破案率"], "at what level it is"),
    ("全市通报52起，仅安阳县就有4起。", ["通报", "通报"], "where some of them are"),
    ("乡科级是“大头”，达119人。", ["乡科级"], "what they are called"),
    ("查处问题4起，两起公款旅游、一起公款送礼。", ["查处问题", "公款旅游", "公款送礼"], "one of a series"),
]

WHAT_A_PART_GOES_BACK_TO: list[Case] = [
    ("改造户表11万户，完成40%。", ["改造户表", "改造户表"], "a share done of what was just told"),
    ("失业率3.3%；价格指数同比持平，涨幅收窄3.7个百分点。", ["失业率", "价格指数涨幅"], "the clause before names it"),
    ("安阳有5人死亡、3人失踪。", ["死亡", "失踪"], "each its own"),
    ("县中队疏散42户居民抢救15万元财产。", ["疏散居民", "抢救财产"], "the act of the next figure"),
    ("规划实施东园、西园、南园等190个绿化项目。", ["实施绿化项目"], "examples behind two verbs"),
    ("新建35kV线路12公里。", ["新建35kV线路"], "what a line is built for"),
]

NOTHING_NAMED: list[Case] = [
    ("观众已达21万人次，年底前有望突破100万人次。", ["观众", "观众"], "有望 names nothing"),
    ("青菜2元一斤，去年这时才1元。", ["青菜", "青菜"], "这时才 names nothing"),
    ("发送旅客32.1万人，其中郑州站9.8万人。", ["发送旅客", "发送旅客"], "a station alone"),
    ("嫌疑人21名，其中台湾籍8名。", ["嫌疑人", "台湾籍"], "籍 with its place"),
    ("调解纠纷300件，成功200件。", ["调解纠纷", "调解纠纷成功"], "成功 needs the act"),
    ("医生得到8元补贴。", ["得到补贴"], "得到 is a verb"),
]

HOW_LONG_AND_FOR_WHAT_UNIT: list[Case] = [
    ("县里三年补贴3200万元。", ["补贴"], "how long it took"),
    ("馆方说，免费后每天限量发票5000张。", ["限量发票"], "after what"),
    ("全市九年义务教育巩固率为96.3%。", ["九年义务教育巩固率"], "九年 is part of the name"),
    ("三年期存款利率为2.75%。", ["三年期存款利率"], "三年期 is part of the name"),
    ("93号汽油最高零售价为每升6.42元。", ["93号汽油最高零售价"], "the unit behind 为"),
    ("鸡蛋每斤4.5元。", ["鸡蛋"], "the unit behind its noun is the figure's"),
    ("黄金价格涨至每盎司1290美元。", ["黄金价格"], "what turned, and the unit"),
]


WHAT_A_SUM_OR_MEASURE_IS_OF: list[Case] = [
    ("每名学生可获3000元助学金。", ["每名学生可获助学金"], "a noun of money behind the sum"),
    ("洪水冲毁36公里道路和12座桥梁。", ["洪水冲毁道路", "洪水冲毁桥梁"], "a verb that no list knows"),
    ("铺设3公里的管道。", ["铺设管道"], "的 between the measure and its noun"),
    ("公司签订了近1亿元的版权协议。", ["签订版权协议"], "的 between the sum and its noun"),
    ("建成一座总面积500亩的公园。", ["公园总面积"], "an attribute before 的"),
    ("追回价值100多万元的被盗车辆。", ["被盗车辆价值"], "what it is worth"),
    ("机场成为全省第4个吞吐量超千万人次的机场。", ["吞吐量"], "one of a kind, told by its measure"),
    ("一幅字画以3万元的价格成交。", ["成交价格"], "以 before a sum with 的价格"),
    ("市里安排专项资金2000万元，用于校舍改造。", ["安排专项资金"], "a purpose is no noun"),
    ("损失2300万元，房屋倒塌36间。", ["损失", "房屋倒塌"], "a measure before the sum"),
]

WHAT_TOOK_SO_LONG: list[Case] = [
    ("消防队员用3个小时救出8人。", ["救出", "救出"], "用 before the time"),
    ("经过3个小时的抢修，供电恢复。", ["抢修"], "经过 before the time"),
    ("手术历时5小时。", ["手术历时"], "no predicate behind it"),
    ("列车晚点3小时。", ["列车晚点"], "the verb before it"),
]

TURNED_TOGETHER: list[Case] = [
    ("火灾起数不降反升，分别上升8%和14%。", ["火灾起数", "火灾起数"], "one metric, twice"),
    ("案件数和人数双双下降，分别下降8%和14%。", ["案件数", "人数"], "two metrics"),
    (
        "立案463件612人，涉案总额2.27亿元，人数上升17.5%。",
        ["立案", "立案", "涉案总额", "立案人数"],
        "人数 is of persons",
    ),
    ("全县药材种植面积35万亩，产量9.8万吨。", ["药材种植面积", "药材产量"], "one measure beside another"),
]

PRICES_AND_WHOSE_THEY_ARE: list[Case] = [
    ("12家超市的猪肉平均零售价为每斤16.8元。", ["超市", "猪肉平均零售价"], "what is behind 的 is the next number's"),
    ("140户村民户均分红1600元。", ["村民", "户均分红"], "no 的 between"),
    ("西红柿最贵，每斤卖到6元。", ["西红柿每斤"], "每斤 alone goes back to the clause before"),
    ("会费180万元，比上届节约60万元。", ["会费", "会费"], "节约 beside a comparison turns"),
    ("全年节约资金60万元。", ["节约资金"], "节约 alone is an act"),
    ("还有3个村、460户停电。", ["村停电", "停电"], "the predicate behind the last is said of each"),
    ("男子5000米决赛有12人参加。", ["参加"], "a race is named by its length"),
    ("工人铺设管道5000米。", ["铺设管道"], "a length that counts"),
]

WHAT_GOES_BACK: list[Case] = [
    ("桥长2.3公里，宽32米。", ["桥长", "桥宽"], "one measure beside another"),
    ("图书室藏书4.2万册，生均19册。", ["图书室藏书", "生均图书室藏书"], "spread over pupils"),
    ("全厂6800名职工人均产值达到27万元。", ["职工", "人均产值"], "人均 begins the next number's phrase"),
]

SAME_MEASURE: list[Case] = [
    (
        "城镇居民人均收入3.2万元，农村居民1.4万元。",
        ["城镇居民人均收入", "农村居民人均收入"],
        "the parallel noun has the measure too",
    ),
    ("一等座票价256元，二等座159元。", ["一等座票价", "二等座票价"], "as long, with the same last character"),
    ("项目总投资12亿元，利润2亿元。", ["项目总投资", "利润"], "a measure of its own"),
    ("男职工3200人，女职工1800人。", ["男职工", "女职工"], "heads that are counted"),
    ("降价的城市有16个，上涨的50个。", ["降价的城市", "上涨"], "which of them are counted is no change"),
    ("央行决定下调存款准备金率0.5个百分点。", ["存款准备金率"], "the rate behind its verb"),
    ("用三年时间改造老旧小区120个。", ["改造老旧小区", "改造老旧小区"], "时间 belongs to the time"),
    ("公司股价大跌8.6%，报12.35元。", ["股价", "股价"], "大跌 is one word, 报 names nothing"),
]

ONLY_SAID_OF_THE_FIGURE: list[Case] = [
    (
        "房价均价2万元，朝阳区3万元最贵，延庆区1万元垫底。",
        ["房价均价", "房价均价", "房价均价"],
        "最贵 and 垫底 name nothing",
    ),
    (
        "新增就业268万人，完成全年900万人目标的30%。",
        ["新增就业", "新增就业", "新增就业"],
        "the aim is of what was counted",
    ),
    ("旅游收入6.2亿元，恢复到上年同期的九成八。", ["旅游收入", "旅游收入"], "恢复 names nothing"),
    ("返乡的农民工中，95%以上已返城。", ["返城"], "what is said of the share"),
    ("业绩增长主要由于水泥销量增加38万吨。", ["水泥销量"], "a ground is not counted"),
    ("省财政为此安排补助2400万元。", ["安排补助"], "为此 stands between subject and verb"),
    ("山区仍有3个村、460户停电。", ["村停电", "停电"], "where they are is not counted"),
    ("已设站64个，今年底前将再设30个。", ["设站", "设站"], "再 repeats the act"),
    (
        "受理案件3852件，为2.6万名农民工追薪4970万元，分别增长41%、35%和52%。",
        ["受理案件", "农民工追薪", "农民工追薪", "受理案件", "农民工追薪", "农民工追薪"],
        "three figures before, three after",
    ),
    ("沿海登陆时，中心气压920百帕。", ["中心气压"], "中心气压 is no centre's"),
]

CAME_FROM: list[Case] = [
    ("还款期由十年延到二十年。", ["还款期", "还款期"], "延到 stands in no list"),
    ("入学比例由10%一步步加到100%。", ["入学比例", "入学比例"], "一步步 before the verb"),
    ("下村天数从一年40来天变成180天。", ["下村天数", "下村天数"], "一年 stands before what it was"),
    ("县局把补助标准由低保线提到低保线的1.5倍。", ["补助标准"], "what it was has no figure"),
    ("县里从机关选派38名干部到20个乡镇。", ["选派干部", "选派乡镇"], "从 names where they come from"),
    ("认罪认罚从宽制度适用为2053件。", ["认罪认罚从宽制度适用"], "从宽 is a word"),
]

TIMES_AND_STORIES_INSIDE: list[Case] = [
    ("7.1万户农房去年底全部完工。", ["农房全部完工"], "when, between noun and predicate"),
    ("村里的12名“寨管家”白天收集意见，晚上登记。", ["“寨管家”"], "a story about those in quotes"),
    ("“阳光讲堂”今年开课42期。", ["“阳光讲堂”开课"], "when, inside the phrase"),
    ("河湖警长每周至少巡河2次。", ["河湖警长每周巡河"], "a bound inside the phrase"),
    ("全县317个村完成改革的有309个。", ["村", "村完成改革"], "which of them are counted next"),
    ("最忙的是16名调解员。", ["调解员"], "是 before the number"),
    ("增长最猛的是行政案件，1912件。", ["行政案件"], "是 before what is counted"),
    ("大田村离县城78公里。", ["离县城"], "how far from where"),
    ("村民上访连续三年下降，今年只有4起。", ["村民上访"], "what the clause before says to have turned"),
    ("人均收入1.72万元，而改革前只有3015元。", ["人均收入", "人均收入"], "when it was, told by what came"),
    ("平台运行以来发出预警1560次。", ["发出预警"], "since when"),
    ("群众满意率96.4%，在同类热线评估中稳居首位。", ["群众满意率", "群众满意率"], "the field of a rank"),
]

WHERE_A_NUMBERS_WORDS_BEGIN: list[Case] = [
    (
        "为4817名工人追回工资3260万元，人均6767元。",
        ["工人追回工资", "追回工资", "人均追回工资"],
        "those served are not what is paid",
    ),
    ("涉案金额10亿元以上的有19件。", ["涉案金额", "涉案金额10亿元以上"], "which of them are counted"),
    ("每个乡镇都要建起一支不少于20人的宣传队。", ["宣传队"], "an article before the figure"),
    ("村里有一间30平方米的法庭。", ["法庭"], "an article before the measure"),
    ("在册对象3127名中使用手机签到的占94.6%。", ["在册对象", "使用手机签到"], "中 behind the number"),
    ("破案率首次迈过四成大关。", ["破案率"], "大关 is of the figure"),
    ("今年立案21起，破了19起。", ["立案", "破"], "破了 is no bound"),
    ("上诉率没有抬头，仍维持在7%上下。", ["上诉率"], "what the clause says of its topic"),
    ("到昨天为止投诉只有8件。", ["投诉"], "为止 belongs to the time"),
    ("城北区只完成七成。", ["完成"], "只 before what was done"),
]

POINTED_AT: list[Case] = [
    ("国内市场占有率由目前的90%提高到95%。", ["国内市场占有率", "国内市场占有率"], "占有率 is a rate"),
    ("省里把4万元的科普资料送到学校。", ["科普资料送到学校"], "的 before the thing"),
    ("除4亿元的资本金外，其余由银行贷款。", ["资本金"], "外 closes what is left out"),
    ("这3个车间年初投产。", ["车间投产"], "这 only points"),
    ("他已在5个企业开了现场会。", ["企业开了现场会"], "a pronoun is no verb"),
    ("我的考分排第347名。", ["考分"], "的 of whose it is"),
    ("外出的市民有10余万众。", ["外出的市民"], "众 counts nothing else"),
]

MOVED_AND_TAKEN: list[Case] = [
    (
        "群众安全感为97.35%，列全省第3位，较上年前进两位。",
        ["群众安全感", "群众安全感", "群众安全感"],
        "how far it moved",
    ),
    ("满意度99%，前进11个位次。", ["满意度", "满意度"], "位次 is no noun that is counted"),
    ("全市将把安装率纳入考核，年底前不低于85%。", ["安装率"], "what something is done with"),
    ("3.7万起纠纷诉前化解率达61%。", ["纠纷诉前", "纠纷诉前化解率"], "the rate is of the next figure"),
    ("查处酒驾829起(含醉驾103起)。", ["查处酒驾", "醉驾"], "含 is no part of it"),
    ("参审率超过一半；平均31天结案。", ["参审率", "平均结案"], "what takes so long behind it"),
    ("接收服刑人员8452人，现在册1136人。", ["接收服刑人员", "在册"], "现在 is no time there"),
    ("涉外公证6.1万件，所占比重为41.5%。", ["涉外公证", "涉外公证"], "所占比重 names nothing"),
    ("办一件事要跑3个部门、耗时26天。", ["办一件事要跑部门", "耗时"], "a word of its own behind 、"),
    ("为骑友送出姜汤5.2万碗。", ["为骑友送出姜汤"], "bowls"),
]

HOW_SOON_AND_WHEN: list[Case] = [
    ("消防大队6分钟内赶到。", ["赶到"], "what took so long stands behind it"),
    ("1600名群众前天夜里全部转移。", ["群众全部转移"], "夜里 belongs to the time"),
    ("日均进馆1.3万人次，最多的一天2.1万人次。", ["日均进馆", "日均进馆"], "最多的一天 names nothing"),
    ("图书馆打算再增加座位500个。", ["座位"], "打算 is no part of it"),
    ("平均录取率可望达78%。", ["平均录取率"], "可望 is no part of it"),
    ("下泄流量1200立方米。", ["下泄流量"], "下泄 is a word"),
]

HEADINGS_AND_AIMS: list[Case] = [
    ("苹果减产 浓缩汁每吨涨价300美元", ["浓缩汁每吨涨价"], "a space parts the clauses of a heading"),
    ("销售收入2亿元，全年想完成4亿元的目标。", ["销售收入", "销售收入"], "the aim is of what was counted"),
    ("发送旅客15万人，创下历史新高，比去年净增2万人。", ["发送旅客", "发送旅客"], "a record is no topic"),
    ("区法院一家就清理了302件。", ["清理"], "就 before the verb"),
    ("满意度99%，居全省之首。", ["满意度", "满意度"], "the field of a rank with 之"),
]

WHAT_THOSE_DID: list[Case] = [
    ("41个行业中有33个增长，8个下降。", ["行业", "增长", "下降"], "a verb alone is what they did"),
    ("除去每亩700元成本，净赚5万元。", ["除去每亩成本", "净赚"], "成本 is a noun of money"),
    ("受理案件312件，增长12%。", ["受理案件", "受理案件"], "behind the mark it is the next figure's"),
]

KEPT_AND_PRICED: list[Case] = [
    ("犯罪率为1.8%，控制在省定2%以内。", ["犯罪率", "犯罪率"], "where it was kept names nothing"),
    ("成交均价每平方米20915元。", ["成交均价"], "the unit behind a noun of price"),
    ("鸡蛋每斤4.5元。", ["鸡蛋"], "the unit behind the thing"),
    ("二套房首付不得低于四成。", ["二套房首付"], "二套 is an order"),
    ("贷款利率不低于基准的1.1倍。", ["贷款利率"], "what it is bounded by"),
    ("3个村2864人全部撤离。", ["村", "撤离"], "a noun between two numbers is of the first"),
    ("走访企业160家、客商430人。", ["走访企业", "走访客商"], "a noun behind 、 is of the second"),
    ("记录到余震34次，最大为3.2级。", ["记录到余震", "记录到余震最大"], "最大 needs what it is of"),
    ("县城距西宁市362公里。", ["距西宁市"], "how far from where"),
    (
        "发送旅客1086万人，日均27万人，比去年增加93万人。",
        ["发送旅客", "日均发送旅客", "发送旅客"],
        "what rose by more than the average is the total",
    ),
    (
        "发送旅客1086万人，日均27万人，比去年增加2万人。",
        ["发送旅客", "日均发送旅客", "日均发送旅客"],
        "what rose by less may be the average",
    ),
    ("按可比口径较上年增长12.6%。", [], "nothing tells what rose"),
]

THE_SAME_ACT: list[Case] = [
    (
        "全市法院受理各类案件4.2万件，结案3.9万件，结案率93%。其中，新乡市中院受理1200件。",
        ["受理各类案件", "结案", "结案率", "受理各类案件"],
        "the verb is told of an earlier figure of the paragraph",
    ),
    (
        "全县发放耕地补贴3200万元，户均780元。柳林镇发放120万元。",
        ["发放耕地补贴", "户均发放耕地补贴", "发放耕地补贴"],
        "who does it stands before the verb",
    ),
    (
        "铁路部门发送旅客320万人次，加开列车120列。郑州站发送96万人次，加开32列。",
        ["发送旅客", "加开列车", "发送旅客", "加开列车"],
        "each verb goes back to its own",
    ),
    ("全市招聘教师820名，发放补贴30万元。柳林镇发放12份。", ["招聘教师", "发放补贴", "柳林镇发放"], "another unit"),
    ("公安机关抓获嫌疑人210人，当场抓获的有33人。", ["抓获嫌疑人", "当场抓获"], "which of those"),
    (
        "各级组织调解矛盾纠纷27万件，成功26万件。新乡市调解4.7万件。",
        ["调解矛盾纠纷", "调解矛盾纠纷成功", "调解矛盾纠纷"],
        "a result is no act",
    ),
    ("公安机关受理案件320起。法院受理申请21起。", ["受理案件", "受理申请"], "an object of its own"),
]

WHAT_IS_ACTED_UPON: list[Case] = [
    (
        "针对群众反映强烈的噪声扰民，城管部门出动执法人员3200人次，查处460起。",
        ["出动执法人员", "查处噪声扰民"],
        "the sentence opens with what a verb alone acts upon",
    ),
    ("围绕非法集资，公安机关立案42起。", ["非法集资立案"], "a verb that takes no object stands behind it"),
    ("在打击盗抢骗专项行动中，全市破案320起。", ["盗抢骗破案"], "a campaign is named by what it is against"),
    ("针对高空抛物，街道检查小区210个。", ["检查小区"], "an object of its own"),
    ("针对这一情况，街道整改32处。", ["整改"], "这一情况 names nothing"),
    ("对照标准，街道整改32处。", ["整改"], "对照 is a verb"),
]

GONE_THROUGH: list[Case] = [
    ("经过消防队员5个小时的连续作战，大火被扑灭。", ["连续作战"], "who goes through it"),
    ("在医生8小时的全力抢救下，伤者脱险。", ["全力抢救"], "how its end is told"),
    ("经过三天的谈判之后，双方达成协议。", ["谈判"], "之后 closes it"),
    ("消防员得知被困12人，立即营救。", ["被困"], "who learns it"),
    ("经营户3天的收入达3万元。", ["经营户", "收入"], "经营 is a word"),
    ("在校时间8小时。", ["在校时间"], "在校 is a word"),
]

MADE_BETTER: list[Case] = [
    ("全市降低1200家企业用电成本。", ["降低企业用电成本"], "a quality of those counted"),
    ("今年改造提升120个老旧小区配套设施。", ["改造提升老旧小区配套设施"], "two verbs"),
    ("提高3.2万名低保对象补助标准。", ["提高低保对象补助标准"], "heads"),
    ("全年减少120个工作岗位。", ["工作岗位"], "减少 turns the count"),
    ("平均排名提升12个位次。", ["平均排名"], "a move among others"),
    ("满意率提升12个百分点。", ["满意率"], "the rate itself"),
]

LESS_OR_MORE_IS_DONE: list[Case] = [
    ("平均用时18分钟，比以往少走两道程序。", ["平均用时", "走程序"], "the verb behind 少 with its noun"),
    ("平均用时18分钟，比以往少跑三趟。", ["平均用时", "跑"], "times that it is done"),
    ("法官人均结案287件，比上年多办26件。", ["法官人均结案", "法官人均结案"], "the unit is of the figure before"),
    ("汽车制造业、酒和饮料制造业分别增长23%、8.5%。", ["汽车制造业", "酒和饮料制造业"], "和 within an item"),
    ("工业和建筑业分别增长23%、8.5%。", ["工业", "建筑业"], "和 between items"),
    (
        "判处三年以下有期徒刑的320人，缓刑21人。",
        ["判处", "判处三年以下有期徒刑", "缓刑"],
        "the term belongs to the noun",
    ),
    ("县里加装路灯3200盏，投资180万元，明年将再装1200盏。", ["加装路灯", "投资", "装路灯"], "再 repeats a verb"),
]

SMALL_WORDS_BEFORE_A_FIGURE: list[Case] = [
    ("焦炭产能320万吨。", ["焦炭产能"], "产能 is a word"),
    ("公司归还贷款后，又归还320万元。", ["归还"], "归还 is a verb"),
    ("村里剩余耕地320亩。", ["剩余耕地"], "剩余 stands before its noun"),
    ("平台能把320份文书一次送达。", ["文书一次送达"], "能 before 把"),
    ("县里决定在320个村推广。", ["决定在村推广"], "决定 is a verb"),
]

HOW_IT_WAS_DONE: list[Case] = [
    ("村民老李一口气种植药材560亩。", ["种植药材"], "a person called by a surname"),
    ("当地最终招聘工人260名。", ["招聘工人"], "当地 is a subject"),
    ("合作社依靠贷款建成大棚86座。", ["建成大棚"], "by what it is done"),
    ("志愿者通过线上平台捐款30万元。", ["捐款"], "by what it is done, with a verb alone"),
    ("正式职工320名。", ["正式职工"], "正式 of persons"),
    ("老年大学招收学员320名。", ["招收学员"], "老年 is no surname"),
    ("依靠力量320人。", ["依靠力量"], "no verb behind it"),
]

THOSE_LIKE_THIS: list[Case] = [
    ("像二爷这样的助理员全县有三十四名。", ["助理员"], "whom they are like"),
    ("像这样的“马背法庭”全地区还有5个。", ["“马背法庭”"], "where they are, behind them"),
    ("像他这样主动履行的，今年有1573人。", ["主动履行"], "what they do"),
    ("全县教师3200名。", ["教师"], "全县 before them"),
    ("影像这样清晰的有32张。", ["影像这样清晰"], "影像 is a word"),
    ("像素3200万。", ["像素"], "像素 is a word"),
]

ONLY_COMPARED: list[Case] = [
    ("细颗粒物浓度44微克/立方米，较2020年改善6.4%。", ["细颗粒物浓度"] * 2, "改善 beside a comparison"),
    ("过闸用时2小时52分，比设计值慢了约半小时。", ["过闸用时"] * 2, "慢了 beside a comparison"),
    ("境外游客9.2万人次，比去年同期添了两万。", ["境外游客"] * 2, "添了 beside a comparison"),
    ("村民人均收入1.62万元，高出全县平均水平一成左右。", ["村民人均收入"] * 2, "高出 with a standard"),
    ("接警1.12万起，虽比去年下降21%，但仍占总数的近三成。", ["接警"] * 3, "links before what is compared"),
    ("比赛用球320个。", ["比赛用球"], "比赛 is a word"),
    ("较大规模企业32家。", ["较大规模企业"], "较大 is no comparison"),
    ("比例尺长32厘米。", ["比例尺长"], "比例 is a word"),
]

LEADS_AND_LINKS: list[Case] = [
    ("全区印染企业产能只减了一成。", ["印染企业产能"], "只 before the verb"),
    ("集体访反倒多了7批。", ["集体访"], "反倒 before the verb"),
    ("交通局对其罚款5000元。", ["罚款"], "whom it is done to"),
    ("法院销毁一批假冒商品，计假酒1.2万瓶。", ["假酒"], "计 begins a list"),
    ("原先票价1.5元，车却从9辆变成了6辆。", ["票价", "车", "车"], "a thing of one character"),
    ("考场实到295人。", ["考场实到"], "到 of 实到"),
    ("412对夫妻进入冷静期，137对和好。", ["夫妻进入冷静期", "和好"], "和好 is a word"),
    ("已有1074人与用人单位签约。", ["与用人单位签约"], "with whom they sign"),
    ("纺织品出口558.7亿元；单看10月份，61.4亿元。", ["纺织品出口", "纺织品出口"], "单看 names nothing"),
    ("计算机产量32万台。", ["计算机产量"], "计算 is a word"),
    ("对其他城市出口320吨。", ["城市出口"], "其他 is a word"),
    ("渔船只数320艘。", ["渔船只数"], "船只 is a word"),
]

TOLD_APART_BY_A_FIGURE: list[Case] = [
    ("抓获在逃人员8642名，潜逃十年以上的占6.5%。", ["抓获在逃人员", "潜逃", "潜逃十年以上"], "a time that bounds"),
    ("判决214人，判处五年以上刑罚的占13%。", ["判决", "判处", "判处五年以上刑罚"], "a noun behind the bound"),
    ("涉案金额超过10亿元的有19件。", ["涉案金额", "涉案金额超过10亿元"], "a bound before the figure"),
    ("群众打分不足六十分的9名服务者被解聘。", ["群众打分", "服务者被解聘"], "a noun behind the number"),
    ("一周内就将拖欠的3400万元发放到人。", ["发放到人"], "将 parts them"),
    ("查处酒驾3人以上、醉驾的5人。", ["查处酒驾", "查处醉驾"], "heads beside heads"),
]

CAUSES_AND_OBJECTS: list[Case] = [
    ("公司因油价上涨23%减了班次。", ["油价"], "why it is"),
    ("因酒驾死亡12人。", ["因酒驾死亡"], "what it caused is counted"),
    ("因病死亡率下降2%。", ["因病死亡率"], "因病 is a word"),
    ("县财政把办案补贴每件提高400元。", ["办案补贴每件"], "what is turned stands behind 把"),
    ("公司将为学校配电脑30台。", ["为学校配电脑"], "将 of what will be"),
    ("教练员把关人数32人。", ["教练员把关人数"], "把关 is a word"),
    ("民警截停一笔160万元的转账。", ["截停转账"], "an article before the sum"),
    ("解决60万农村人口的安全饮水问题。", ["解决农村人口的安全饮水问题"], "问题 closes what is solved"),
    ("围绕加强保障、提升水平等方面提出20项举措。", ["提出举措"], "around what"),
]

SPREAD_AND_RANKED: list[Case] = [
    (
        "破获案件476起，抓获嫌疑人592名（其中外籍141名），缴获毒品1068公斤，分别上升17%、21%和46%。",
        ["破获案件", "抓获嫌疑人", "外籍", "缴获毒品", "破获案件", "抓获嫌疑人", "缴获毒品"],
        "what a bracket splits up is none of three",
    ),
    ("收、结案数分别比上年上升8.9%和9.4%。", ["收案数", "结案数"], "one character beside three"),
    ("国土、民政、公安分别接了364件、251件、198件。", ["国土接", "民政接", "公安接"], "a verb with 了"),
    ("出入境4.2万人次，同比增幅52.3%。", ["出入境", "出入境增幅"], "同比 before a measure"),
    ("客流增幅52%；客座率86%，在机场中列第一。", ["客流增幅", "客座率", "客座率"], "the growth is of another"),
    ("通关时间0.9小时，在杭州关区排第一。", ["通关时间", "通关时间"], "a field whose place has a name"),
    ("已完成路基工程的八成。", ["完成路基工程"], "what is done that no plan set"),
    ("收入3200万元，完成全年计划的八成。", ["收入", "收入"], "a plan was set for what is counted"),
    ("边境线上有便道130多条。", ["便道"], "where they are"),
    ("线上有效投诉32件。", ["线上有效投诉"], "有效 is a word"),
    ("全市公证机构现有27家。", ["公证机构"], "现有 names nothing"),
]

WHO_ACTS: list[Case] = [
    ("医疗组在沿途设18个救护点。", ["设救护点"], "a verb of one character, behind where it is done"),
    ("法庭管着1个乡、11个牧业点。", ["管着乡", "管着牧业点"], "a verb with 着"),
    ("院长谢远福接访群众3200人次。", ["接访群众"], "a title with a name"),
    ("机务段两千多名职工轮班上线。", ["职工轮班上线"], "a body has its people"),
    ("工商、城管等部门2600多名执法人员出动。", ["执法人员出动"], "a list of bodies has its people"),
    ("每名法官配2名书记员。", ["每名法官配书记员"], "每 tells for whom it is"),
    ("商圈店铺1200家。", ["商圈店铺"], "铺 of 店铺"),
    ("企业增设网点320个。", ["增设网点"], "设 of 增设"),
]

STORIES_BEHIND_A_NOUN: list[Case] = [
    ("62名服刑人员从工作人员手中接过毕业证。", ["服刑人员"], "from whom"),
    ("58名干警除立案庭留守外悉数下乡。", ["干警"], "who is left out"),
    ("3200名在校学生参加活动。", ["在校学生参加活动"], "在校 is a word"),
    ("12名从业人员被处罚。", ["从业人员被处罚"], "从业 is a word"),
    ("32座现存在用桥梁被加固。", ["现存在用桥梁被加固"], "存在 is a word"),
    ("盗窃案件全年立案1240起。", ["盗窃案件立案"], "what a verb without an object acts upon"),
    ("调解员全年排查320件。", ["排查"], "who acts stands before the time"),
]

ALONE_COMES_TO: list[Case] = [
    ("光车票就花掉9000多元。", ["车票花掉"], "what alone comes to so much"),
    ("光土地承包纠纷就有41起。", ["土地承包纠纷"], "就有 is no act"),
    ("光伏就业岗位320个。", ["光伏就业岗位"], "光伏 is a word"),
    ("仅今年上半年就查获毒品64公斤。", ["查获毒品"], "a time alone"),
    ("这个乡拖欠工程款8万元。", ["拖欠工程款"], "这个乡 is who acts"),
    ("这个乡村医生32人。", ["乡村医生"], "乡村 is a word"),
    ("拥有640台织机的企业出口面料1.37亿米。", ["拥有织机", "企业出口面料"], "which one acts"),
    ("抽查比例不低于农户的三成。", ["抽查比例"], "what bounds the share"),
]

HAVING_AND_LASTING: list[Case] = [
    ("志愿服务队有队员320人。", ["队员"], "who has them"),
    ("全民所有制工业增长12%。", ["全民所有制工业"], "所有 is a word"),
    ("学校有关人员320人。", ["有关人员"], "有关 is a word"),
    ("演习出动战机60架，持续10天。", ["演习出动战机", "持续"], "how long it took is of no plane"),
    ("库存去化周期长达22个月。", ["库存去化周期"], "长达 introduces a time"),
    ("管道全长达38公里。", ["管道全长"], "全长 is a measure"),
    ("最低气温跌至零下9摄氏度。", ["最低气温"], "零下 is of the figure"),
    ("港口一季度完成货物吞吐量1.2亿吨。", ["完成货物吞吐量"], "a quarter stands between who acts and the act"),
    (
        "成交量萎缩近四成，增速放缓2个百分点，均价反弹3%。",
        ["成交量", "成交量增速", "成交量均价"],
        "more verbs that turn",
    ),
]

REACHED_AND_ALLOTTED: list[Case] = [
    ("28家重点商场实现销售额6.8亿元。", ["重点商场", "重点商场实现销售额"], "what those counted reached"),
    ("村民分到一套80平方米的新房。", ["新房"], "an article before the measure"),
    ("全县有林地面积687万亩。", ["有林地面积"], "有林地 is a word"),
    ("北京均值为18.98%。", ["均值"], "均值 is a word"),
]

PER_HEAD_AND_BY_WHAT: list[Case] = [
    ("残疾人领到护理补贴，每人每月80元。", ["每人每月"], "no sum before"),
    ("发放护理补贴320万元，每人每月80元。", ["发放护理补贴", "发放护理补贴每人每月"], "the sum that is paid out"),
    ("西红柿最贵，每斤6元。", ["西红柿"], "what is priced stands in the clause before"),
    ("救援人员已从废墟中救出23人。", ["救出"], "from where"),
    ("法官从严判处32人。", ["判处"], "how it was done"),
    ("这个只有800人的小村，通了车。", ["小村"], "an article with 只有"),
    ("黄瓜每公斤5.6元，比上周便宜0.8元。", ["黄瓜", "黄瓜"], "便宜 beside a comparison"),
    ("西红柿4.2元，贵了三成。", ["西红柿", "西红柿"], "贵了 alone"),
    ("一天能摘600斤。", ["摘"], "能 before the act"),
    ("能源消费320万吨。", ["能源消费"], "能源 is a word"),
]

INFLUENCE_AND_PLACES: list[Case] = [
    ("猪肉价格下降15%，影响总水平下降0.5个百分点。", ["猪肉价格", "影响总水平下降"], "what is influenced, and how"),
    ("影响范围扩大12公里。", ["影响范围"], "影响范围 is a noun"),
    ("辖区道路交通事故下降12%。", ["道路交通事故"], "where they were"),
    ("辖区面积320平方公里。", ["辖区面积"], "a measure of the place"),
    ("回收有效问卷468份，有效回收率93.6%。", ["回收有效问卷", "有效回收率"], "有效回收 is a word"),
    ("他去年挣个两三万元。", ["挣"], "个 before the sum"),
    ("全县能繁母猪3200头。", ["能繁母猪"], "能繁 is a word"),
]

REACHED_IN_PARALLEL: list[Case] = [
    ("法院家事庭现有法官4名。", ["法官"], "现有 parts who has them"),
    ("“星光号”等航线接待邮轮游客1.3万人次。", ["接待邮轮游客"], "等 closes who acts"),
    ("蔬菜、瓜果等种植面积3200亩。", ["蔬菜、瓜果等种植面积"], "等 closes what is measured"),
    ("水运完成2760万人次；民航完成540万人次。", ["水运完成", "民航完成"], "what each reached"),
    ("吞吐量551万人次，伊宁、喀什机场分别完成48万和71万人次。", ["吞吐量"] * 3, "a unit that the next figure has"),
    ("出口值峰值出现在10月1日，达378万元。", ["出口值峰值"], "出现在 is no 现在"),
    ("人均收入1985元，在八县市中仍居第七位。", ["人均收入"] * 3, "the field has a number"),
    ("留在省内的622人。", ["留在省内"], "where they stayed"),
    ("省内622人。", [], "a place alone"),
    ("通话3次，每次不超过20秒。", ["通话", "通话每次"], "each of those"),
]

LABELS_AND_SUMS: list[Case] = [
    ("（二）酸碱度不合格。共有11种，占36.7%。", ["酸碱度不合格", "酸碱度不合格"], "the label of an item"),
    ("立案320件。共有11种。", ["立案", "立案"], "a sentence with a figure is no label"),
    ("一是广泛宣传。发放折页1.1万份。", ["发放折页"], "words of its own"),
    ("预拨2.1亿元中央自然灾害救灾资金。", ["预拨中央自然灾害救灾资金"], "a long noun of money"),
    ("安排1000亿元专项奖补资金予以支持。", ["安排专项奖补资金"], "what it is given for"),
    ("工程已向河南、河北累计调水650亿立方米。", ["调水"], "to whom it was done"),
    ("平台累计访问2000多万次。", ["平台累计访问"], "累计 behind a thing"),
    ("招生总计划7400名。", ["招生总计划"], "计划 is a word"),
    ("行政经费，除少数项目外，一律比上年压缩10%。", ["行政经费"], "what is left out"),
    ("抽查22个省、自治区、直辖市180家企业。", ["抽查省、自治区、直辖市", "抽查企业"], "provinces of all sorts"),
    ("办理人大建议320件、省政协提案895件。", ["办理人大建议", "办理省政协提案"], "省 of an organ"),
    ("82名法官办理案件320件。", ["法官办理案件", "办理案件"], "who acts is the first number's"),
]

WITHOUT_TRAILS: list[Case] = [
    ("900名选手将在5天时间里角逐26个项目。", ["选手", "选手", "角逐项目"], "将 and 里 are of none"),
    ("1806户人家从15米绿线内搬走。", ["人家", "人家绿线内搬走"], "从 is no noun"),
    ("两个村结对120个社区。", ["村结对", "社区"], "结对 is a word"),
    ("市公安局力争把破案率提到45%。", ["破案率"], "把 before what is turned"),
    ("在收入的增速排名上，省里稳坐第一。", ["收入的增速"], "what a ranking ranks"),
    ("全省仍有贫困人口580万。", ["贫困人口"], "仍有 names nothing"),
    ("每年可给村集体带来租金40万元。", ["给村集体带来租金"], "可 before a preposition"),
    ("职工原来有800多人。", ["职工"], "原来 behind the noun"),
]

WORDS_OF_THEIR_OWN: list[Case] = [
    ("收回问卷2760份，其中有效的2680份。", ["收回问卷", "有效"], "what is an adverb elsewhere tells which"),
    ("收回问卷2760份，占总数的三成。", ["收回问卷", "收回问卷"], "a whole is none of them"),
    ("收回问卷2760份，其中今年的2680份。", ["收回问卷", "收回问卷"], "a time tells which"),
    ("门口已经停了三十多辆货车。", ["停了货车"], "已经 is one word"),
    ("厂子红火的时候有工人2000人。", ["工人"], "when it was"),
    ("募捐账户已收到善款126万元。", ["收到善款"], "an account takes it in"),
    ("光出口日本的就有80吨。", ["出口日本"], "what alone comes to so much"),
]

WHO_AND_HIS: list[Case] = [
    ("以受贿罪判处其有期徒刑13年。", ["判处有期徒刑"], "who it is done to is no part"),
    ("法院判令其赔偿损失9万元。", ["判令赔偿损失"], "who it is done to is no part"),
    ("责令其退还押金4万元。", ["责令退还押金"], "who it is done to is no part"),
    ("极其困难的家庭有9户。", ["极其困难的家庭"], "其 of a word"),
    ("处理其他案件9件。", ["处理其他案件"], "其他 is one word"),
    ("尤其重视老案，结案9件。", ["结案"], "其 of a word"),
    ("每千名老人拥有养老床位35张。", ["每千名老人拥有养老床位"], "for whom it is counted"),
    ("每天接听电话35个。", ["接听电话"], "how often is no part"),
]

FORCES: list[Case] = [
    ("台风最大风力17级。", ["台风最大风力"], "grades of wind"),
    ("当天发生5.6级地震。", ["发生地震"], "grades of an earthquake"),
    ("全市有三级医院12家。", ["三级医院"], "a tier is no measure"),
]


ASPECTS: list[tuple[str, list[tuple[str, str | None]], str]] = [
    ("进城的有6.7万人，其中务工经商的28%。", [("level", None), ("share", None)], "of them, without 占"),
    ("持有证件的只有七成八。", [("share", None)], "只有 between"),
    ("重建项目已开工99.3%，完工82.6%。", [("share", None), ("share", None)], "of what is to be done"),
    ("总投资2亿元，其中企业自筹26%。", [("level", None), ("share", None)], "其中 and no rate"),
    ("其中初中入学率达98%。", [("level", None)], "a rate is a level"),
    ("完好率已由年初的86.5%提高到97.2%。", [("level", None), ("level", None)], "the 的 is of the time"),
    ("贷款利率为3.5%。", [("level", None)], "a rate is a level"),
    ("查获的案件占总数的四成五，今年上升到57%。", [("share", None), ("share", None)], "what a share turned to"),
    ("入住率为45%，今年上升到57%。", [("level", None), ("level", None)], "what a rate turned to"),
    ("收粮68亿公斤，比上年同期多收二成。", [("level", None), ("change", "up")], "多收 beside a comparison"),
    ("接警到场5.2分钟，快了1.3分钟。", [("level", None), ("change", "down")], "快了 compares by itself"),
    ("医疗费超预算430万元。", [("difference", "up")], "what it is over"),
    ("超标准接待11次。", [("level", None)], "超标准 says how"),
    ("增设监管点3个。", [("level", None)], "what is set up is a level"),
    (
        "压减政府性基金项目30%，削减收费项目60%以上。",
        [("change", "down"), ("change", "down")],
        "an object turned by a percentage",
    ),
    ("PM2.5浓度改善10.8%。", [("change", "up")], "改善"),
    ("96栋老宅，塌了三分之一。", [("level", None), ("share", None)], "a fraction of what was told"),
    ("门票之外的收入首次超过一半。", [("share", None)], "of all income"),
    ("困难诉求375件，解决八成以上。", [("level", None), ("share", None)], "of those told before"),
    ("化解率要超过九成五。", [("level", None)], "a rate is a level"),
    ("首付须达五成。", [("level", None)], "so is a first payment"),
    ("个别列车超员五成。", [("level", None)], "超员 says by how much"),
    ("以3900万元成交，高出评估价两成。", [("level", None), ("difference", "up")], "a fraction over another value"),
    ("利率不低于基准的1.1倍。", [("level", None)], "不低于 bounds"),
    ("每箱运费降150元。", [("change", "down")], "a price that fell"),
    ("每月亏4.7万元。", [("level", None)], "亏 is what was lost"),
    ("砍掉专业11个。", [("level", None)], "what was cut"),
    ("把公证费砍掉了三成。", [("change", "down")], "by how much"),
    ("比自驾少用近5个小时。", [("difference", "down")], "against another way"),
    ("比往年少用近5个小时。", [("change", "down")], "against another time"),
    ("增速在10%以上的省份有5个。", [("level", None), ("level", None)], "the rate of those that are counted"),
]


QUANTITIES: list[tuple[str, list[tuple[str, str]], str]] = [
    ("买卖纠纷1100来件。", [("1100来件", ">")], "来 behind figures"),
    ("村里还有50来个老人。", [("50来个", ">")], "来 behind figures"),
    ("2019年来访12人。", [("12人", "=")], "来 of 来访"),
    ("9支队伍参赛。", [("9支", "=")], "支队 is not meant"),
    ("9支支队参赛。", [("9支", "=")], "支队 is counted"),
    ("15分42秒跑完全程。", [("15分42秒", "=")], "minutes before seconds"),
    ("他的成绩是9秒98。", [("9秒98", "=")], "hundredths"),
    ("得分15分，用时42秒。", [("15分", "="), ("42秒", "=")], "a score is no minute"),
    ("三个月里共裁定211件。", [("211件", "=")], "how long it took what is counted"),
    ("四个月下来，税收升到585万元。", [("585万元", "=")], "how long it took"),
    ("工期4个月，共投资3亿元。", [("4个月", "="), ("3亿元", "=")], "a time that counts"),
    ("每10股派5元，每10万人有医生32人。", [("5元", "="), ("32人", "=")], "for how many"),
    ("他显得十分谨慎。", [], "十分 that only strengthens"),
]


@pytest.mark.parametrize("text, quantities, why", QUANTITIES)
def test_which_numbers_count(text: str, quantities: list[tuple[str, str]], why: str) -> None:
    assert [(found.text, found.bound) for found in find_quantities(text)] == quantities, why


@pytest.mark.parametrize("text, aspects, why", ASPECTS)
def test_what_a_figure_says_of_it(
    text: str, aspects: list[tuple[str, str | None]], why: str, extractor: Extractor
) -> None:
    claims = extractor.extract(text, published="2019-05-06", region="410700")
    assert [(claim.aspect, claim.direction) for claim in claims] == aspects, why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        *NOUNS_LIKE_SMALL_WORDS,
        *OBJECTS_OF_PREPOSITIONS,
        *SAID_OF_PERSONS,
        *NOTHING_NAMED,
        *HOW_LONG_AND_FOR_WHAT_UNIT,
        *WHAT_A_SUM_OR_MEASURE_IS_OF,
        *WHAT_TOOK_SO_LONG,
        *TURNED_TOGETHER,
        *FORCES,
        *THE_SAME_ACT,
        *WHAT_IS_ACTED_UPON,
        *GONE_THROUGH,
        *MADE_BETTER,
        *LESS_OR_MORE_IS_DONE,
        *SMALL_WORDS_BEFORE_A_FIGURE,
        *HOW_IT_WAS_DONE,
        *WORDS_OF_THEIR_OWN,
        *WITHOUT_TRAILS,
        *WHO_AND_HIS,
        *LABELS_AND_SUMS,
        *REACHED_IN_PARALLEL,
        *INFLUENCE_AND_PLACES,
        *PER_HEAD_AND_BY_WHAT,
        *REACHED_AND_ALLOTTED,
        *HAVING_AND_LASTING,
        *ALONE_COMES_TO,
        *STORIES_BEHIND_A_NOUN,
        *WHO_ACTS,
        *SPREAD_AND_RANKED,
        *CAUSES_AND_OBJECTS,
        *TOLD_APART_BY_A_FIGURE,
        *THOSE_LIKE_THIS,
        *ONLY_COMPARED,
        *LEADS_AND_LINKS,
        *KEPT_AND_PRICED,
        *WHAT_THOSE_DID,
        *HEADINGS_AND_AIMS,
        *HOW_SOON_AND_WHEN,
        *MOVED_AND_TAKEN,
        *POINTED_AT,
        *WHERE_A_NUMBERS_WORDS_BEGIN,
        *CAME_FROM,
        *TIMES_AND_STORIES_INSIDE,
        *ONLY_SAID_OF_THE_FIGURE,
        *SAME_MEASURE,
        *WHAT_GOES_BACK,
        *PRICES_AND_WHOSE_THEY_ARE,
        *COMPARED_IN_BRACKETS,
        *KEPT_GROWING,
        *NOUNS_OF_VERBS,
        *WHOSE_FIGURE_IT_IS,
        *DEGREES,
        *OF_LISTS,
        *TITLES_AND_SUMS,
        *PARTS_OF_A_FIGURE,
        *WHO_HAS_MOST,
        *FOR_AND_WITH_WHOM,
        *TOLD_AGAIN,
        *COMPARED_WITH_A_FIGURE,
        *WHAT_HAPPENED_TO_WHOM,
        *SEEN_AND_SHARED,
        *TOLD_OF_BOTH,
        *WHAT_A_PART_GOES_BACK_TO,
        *HOW_LONG_A_RISE_TOOK,
    ],
)
def test_what_is_counted(text: str, metrics: list[str], why: str, extractor: Extractor) -> None:
    assert _metrics(extractor, text) == metrics, why


@pytest.mark.parametrize("measure, figure", [("结案率", "90%"), ("普通门票", "80元"), ("在建项目", "46个")])
@pytest.mark.parametrize(
    "words",
    [
        "将",
        "必须",
        "应当",
        "不能低于",
        "不得高于",
        "不会超过",
        "能达到",
        "可以达到",
        "才能达到",
        "力争",
        "有望",
        "一般为",
        "基本稳定在",
        "通常为",
        "大多在",
        "竟然高达",
        "现已",
        "最终定为",
        "恰好",
        "顶多",
        "少说也有",
        "原先只有",
        "不到",
        "何止",
        "足足有",
        "依旧在",
        "终于突破",
        "估计有",
        "号称",
        "算下来",
        "继续保持在",
        "定在",
        "核定为",
        "只剩下",
        "一举突破",
        "逼近",
        "平均为",
        "徘徊在",
        "一直在",
        "甚至超过",
        "现为",
    ],
)
def test_small_words_between_a_measure_and_its_figure(
    measure: str, figure: str, words: str, extractor: Extractor
) -> None:
    assert _metrics(extractor, f"{measure}{words}{figure}。") == [measure]


@pytest.mark.parametrize("agent", ["公司", "志愿者", "村民老李", "当地", "夫妻俩", "县里", "这家企业"])
@pytest.mark.parametrize(
    "adverbs",
    [
        "当晚就",
        "一口气",
        "率先",
        "顺利",
        "一下子",
        "最终",
        "甚至",
        "不但",
        "正式",
        "准备再",
        "陆续",
        "先后",
        "累计已",
        "通过网络平台",
        "依靠贷款",
    ],
)
def test_adverbs_between_an_agent_and_the_act(agent: str, adverbs: str, extractor: Extractor) -> None:
    found = _metrics(extractor, f"{agent}{adverbs}种植药材560亩。")
    assert [metric.removeprefix("企业") for metric in found] == ["种植药材"]


@pytest.mark.parametrize(
    "measure, change", [("发案数", "30%"), ("平均用时", "12%"), ("粮食产量", "5万吨"), ("均价", "2元")]
)
@pytest.mark.parametrize(
    "beside",
    [
        "同比",
        "环比",
        "按年",
        "较上月",
        "比去年同期",
        "与上年相比",
        "和去年比",
        "跟上月比",
        "相比上年",
        "相较去年",
        "较2017年",
        "比“十二五”末",
        "同比大幅",
        "较年初又",
        "比上届略有",
        "环比逆势",
    ],
)
def test_what_a_change_is_of_beside_a_comparison(measure: str, change: str, beside: str, extractor: Extractor) -> None:
    assert _metrics(extractor, f"{measure}{beside}下降{change}。") == [measure]


@pytest.mark.parametrize("measure, gap", [("发案数", "30件"), ("平均用时", "12天"), ("合格率", "3个百分点")])
@pytest.mark.parametrize("standard", ["全省平均水平", "控制目标", "全国"])
@pytest.mark.parametrize(
    "how",
    [
        "比{}高",
        "比{}低",
        "比{}多",
        "比{}少",
        "比{}高出",
        "比{}低出",
        "较{}高了",
        "高于{}",
        "低于{}",
        "高出{}",
        "超过{}",
        "优于{}",
    ],
)
def test_what_differs_from_a_standard(measure: str, gap: str, standard: str, how: str, extractor: Extractor) -> None:
    assert _metrics(extractor, f"{measure}{how.format(standard)}{gap}。") == [measure]


@pytest.mark.parametrize("agent", ["市公安局", "该院", "民警", "公司", "全县", "村党支部", "当地政府"])
@pytest.mark.parametrize(
    "adverbs",
    ["共", "累计", "先后", "已", "今年以来", "依法", "一举", "迅速", "在全市范围内", "联合相关部门", "截至目前已"],
)
def test_who_acts_and_how_is_no_part(agent: str, adverbs: str, extractor: Extractor) -> None:
    assert _metrics(extractor, f"{agent}{adverbs}化解矛盾纠纷12起。") == ["化解矛盾纠纷"]
