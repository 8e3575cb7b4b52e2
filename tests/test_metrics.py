"""Metric, aspect, direction, basis and reference of sentences of many kinds of text, as tables."""

import pytest

from reformextract.pipeline import Extractor, extract

#: quantity, metric, aspect, direction, basis, reference
Row = tuple[str, str, str, str | None, str | None, str | None]

#: Sentences of news stories, announcements, notices, bulletins and features, and what their figures measure.
SENTENCES: list[tuple[str, list[Row]]] = [
    (
        "药品价格从5分提到5块钱，后来跌到3块钱。",
        [
            ("5分", "药品价格", "level", None, None, None),
            ("5块钱", "药品价格", "level", None, None, None),
            ("3块钱", "药品价格", "level", None, None, None),
        ],
    ),
    (
        "工人提水9吨，涨价9元。",
        [
            ("9吨", "工人提水", "level", None, None, None),
            ("9元", "涨价", "level", None, None, None),
        ],
    ),
    (
        "会议通报前8个月群众安全感为97.35%，提出今年收入预期目标为9000亿元。",
        [
            ("97.35%", "群众安全感", "level", None, None, None),
            ("9000亿元", "收入预期目标", "level", None, None, None),
        ],
    ),
    (
        "市政府提出建议90件，公布典型案例9件。",
        [
            ("90件", "提出建议", "level", None, None, None),
            ("9件", "公布典型案例", "level", None, None, None),
        ],
    ),
    (
        "组建总规模1000亿元的基金，建起占地300亩的光伏园。",
        [
            ("1000亿元", "基金总规模", "level", None, None, None),
            ("300亩", "光伏园占地", "level", None, None, None),
        ],
    ),
    (
        "占地300亩，建成面积达9万平方米。",
        [
            ("300亩", "占地", "level", None, None, None),
            ("9万平方米", "建成面积", "level", None, None, None),
        ],
    ),
    (
        "医生只能得到8元钱的误餐补贴，还发放米面9吨。",
        [
            ("8元", "得到误餐补贴", "level", None, None, None),
            ("9吨", "发放米面", "level", None, None, None),
        ],
    ),
    (
        "还款9万元，再就业9人，都市圈人口达9万人。",
        [
            ("9万元", "还款", "level", None, None, None),
            ("9人", "再就业", "level", None, None, None),
            ("9万人", "都市圈人口", "level", None, None, None),
        ],
    ),
    (
        "该站昨日发车2860个班次，平均3分钟内到达现场。",
        [
            ("2860个", "发车班次", "level", None, None, None),
            ("3分钟", "平均到达现场", "level", None, None, None),
        ],
    ),
    (
        "接警后平均4.5分钟到达现场。",
        [
            ("4.5分钟", "接警后平均到达现场", "level", None, None, None),
        ],
    ),
    (
        "收入9亿元，以12亿元的成绩领跑全国。",
        [
            ("9亿元", "收入", "level", None, None, None),
            ("12亿元", "收入", "level", None, None, None),
        ],
    ),
    (
        "30名干部到岗，90人到场。",
        [
            ("30名", "干部到岗", "level", None, None, None),
            ("90人", "到场", "level", None, None, None),
        ],
    ),
    (
        "他种20亩旱地，她养35头奶牛。",
        [
            ("20亩", "种旱地", "level", None, None, None),
            ("35头", "养奶牛", "level", None, None, None),
        ],
    ),
    (
        "他国企业投资9亿元。",
        [
            ("9亿元", "他国企业投资", "level", None, None, None),
        ],
    ),
    (
        "一件标价480元的大衣，一家店赔了4800元。",
        [
            ("480元", "大衣标价", "level", None, None, None),
            ("4800元", "店赔", "level", None, None, None),
        ],
    ),
    (
        "一次性投入资金9亿元。",
        [
            ("9亿元", "一次性投入资金", "level", None, None, None),
        ],
    ),
    (
        "全县有贫困户120户，有农家书屋9个。",
        [
            ("120户", "贫困户", "level", None, None, None),
            ("9个", "农家书屋", "level", None, None, None),
        ],
    ),
    (
        "有效专利达90件，有机肥使用量达9万吨。",
        [
            ("90件", "有效专利", "level", None, None, None),
            ("9万吨", "有机肥使用量", "level", None, None, None),
        ],
    ),
    (
        "争取化解积案90件，拟新建学校9所。",
        [
            ("90件", "化解积案", "level", None, None, None),
            ("9所", "新建学校", "level", None, None, None),
        ],
    ),
    (
        "争取上级资金3亿元。",
        [
            ("3亿元", "争取上级资金", "level", None, None, None),
        ],
    ),
    (
        "这座有着百年历史的古城共接待中外游客21万人次。",
        [
            ("21万人次", "接待中外游客", "level", None, None, None),
        ],
    ),
    (
        "公共接待中心接待游客21万人次。",
        [
            ("21万人次", "接待游客", "level", None, None, None),
        ],
    ),
    (
        "民警共抓获嫌疑人9人。",
        [
            ("9人", "抓获嫌疑人", "level", None, None, None),
        ],
    ),
    (
        "人均1.2亩耕地，户均54平方米的砖瓦房。",
        [
            ("1.2亩", "人均耕地", "level", None, None, None),
            ("54平方米", "户均砖瓦房", "level", None, None, None),
        ],
    ),
    (
        "人均增收1200元，户均补贴500元以上。",
        [
            ("1200元", "人均增收", "change", "up", "yoy", None),
            ("500元", "户均补贴", "level", None, None, None),
        ],
    ),
    (
        "发放救助金56万元，惠及群众77人，人均7379元。",
        [
            ("56万元", "发放救助金", "level", None, None, None),
            ("77人", "惠及群众", "level", None, None, None),
            ("7379元", "人均发放救助金", "level", None, None, None),
        ],
    ),
    (
        "农民的纯收入，全国平均每人达到355元，比上年增长14.7%。",
        [
            ("355元", "农民的纯收入平均每人", "level", None, None, None),
            ("14.7%", "农民的纯收入平均每人", "change", "up", "yoy", None),
        ],
    ),
    (
        "平均办案用时90天，全省平均82天。",
        [
            ("90天", "平均办案用时", "level", None, None, None),
            ("82天", "平均办案用时", "level", None, None, None),
        ],
    ),
    (
        "2014年人均纯收入4760元，但仍比全区平均水平低900元。",
        [
            ("4760元", "人均纯收入", "level", None, None, None),
            ("900元", "人均纯收入", "difference", "down", None, "全区平均水平"),
        ],
    ),
    (
        "门票收入只有125万元；去年，这个数字已是6200万元。",
        [
            ("125万元", "门票收入", "level", None, None, None),
            ("6200万元", "门票收入", "level", None, None, None),
        ],
    ),
    (
        "去年结案率90%，今年这一比例提高到95%。",
        [
            ("90%", "结案率", "level", None, None, None),
            ("95%", "结案率", "share", None, None, None),
        ],
    ),
    (
        "投诉量达9件，首次超过质量问题排在第一位。",
        [
            ("9件", "投诉量", "level", None, None, None),
            ("第一位", "投诉量", "rank", None, None, None),
        ],
    ),
    (
        "工业增加值达4451亿元，在中部六省由第三位升至第二位。",
        [
            ("4451亿元", "工业增加值", "level", None, None, None),
            ("第三位", "工业增加值", "rank", None, None, "六省"),
            ("第二位", "工业增加值", "rank", None, None, None),
        ],
    ),
    (
        "出口额在全国31个省份中由第九位升至第八位。",
        [
            ("第九位", "出口额", "rank", None, None, "31个省份"),
            ("第八位", "出口额", "rank", None, None, None),
        ],
    ),
    (
        "城乡收入比由2.34:1缩小到2.29:1。",
        [
            ("2.34:1", "城乡收入比", "level", None, None, None),
            ("2.29:1", "城乡收入比", "level", None, None, None),
        ],
    ),
    (
        "法官人均结案326件，同比多结41件。",
        [
            ("326件", "法官人均结案", "level", None, None, None),
            ("41件", "法官人均结案", "change", "up", "yoy", None),
        ],
    ),
    (
        "3260份合同里查出问题合同117份，756户村民中有贫困户120户。",
        [
            ("3260份", "合同", "level", None, None, None),
            ("117份", "查出问题合同", "level", None, None, None),
            ("756户", "村民", "level", None, None, None),
            ("120户", "贫困户", "level", None, None, None),
        ],
    ),
    (
        "考察期满的203人中，191人顺利通过。",
        [
            ("203人", "考察期满", "level", None, None, None),
            ("191人", "顺利通过", "level", None, None, None),
        ],
    ),
    (
        "4个乡镇的1698户7013人分批搬到这里。",
        [
            ("4个", "乡镇", "level", None, None, None),
            ("1698户", "分批搬到这里", "level", None, None, None),
            ("7013人", "分批搬到这里", "level", None, None, None),
        ],
    ),
    (
        "全市法院受理的1698件案件已审结1600件。",
        [
            ("1698件", "受理案件", "level", None, None, None),
            ("1600件", "审结", "level", None, None, None),
        ],
    ),
    (
        "制造业在龙头企业带动下实现增加值9亿元，同比增长39%。",
        [
            ("9亿元", "制造业实现增加值", "level", None, None, None),
            ("39%", "制造业实现增加值", "change", "up", "yoy", None),
        ],
    ),
    (
        "修订村规民约60份，受理预约5269次，解除合约105份。",
        [
            ("60份", "修订村规民约", "level", None, None, None),
            ("5269次", "受理预约", "level", None, None, None),
            ("105份", "解除合约", "level", None, None, None),
        ],
    ),
    (
        "追回31辆被盗车辆，解救12名被拐儿童。",
        [
            ("31辆", "追回被盗车辆", "level", None, None, None),
            ("12名", "解救被拐儿童", "level", None, None, None),
        ],
    ),
    (
        "31人被抓获，12人被骗走存款9万元。",
        [
            ("31人", "被抓获", "level", None, None, None),
            ("12人", "被骗走存款", "level", None, None, None),
            ("9万元", "被骗走存款", "level", None, None, None),
        ],
    ),
    (
        "衡水市司法局94个集体受到嘉奖。",
        [
            ("94个", "集体受到嘉奖", "level", None, None, None),
        ],
    ),
    (
        "法院以挪用公款罪判处刘某有期徒刑12年。",
        [
            ("12年", "判处刘某有期徒刑", "level", None, None, None),
        ],
    ),
    (
        "法院为农民工追回欠薪9万元。",
        [
            ("9万元", "为农民工追回欠薪", "level", None, None, None),
        ],
    ),
    (
        "尚有93万元未能追回。",
        [
            ("93万元", "未能追回", "level", None, None, None),
        ],
    ),
    (
        "积累所占的比重，在调整初期由36.5%降低到28.5%。",
        [
            ("36.5%", "积累所占的比重", "share", None, None, None),
            ("28.5%", "积累所占的比重", "share", None, None, None),
        ],
    ),
    (
        "昨夜一辆面包车与货车相撞，造成2人死亡、5人受伤。",
        [
            ("2人", "造成死亡", "level", None, None, None),
            ("5人", "造成受伤", "level", None, None, None),
        ],
    ),
    (
        "火灾过火面积约120平方米，疏散群众三百多人，无人员伤亡。",
        [
            ("120平方米", "火灾过火面积", "level", None, None, None),
            ("三百多人", "疏散群众", "level", None, None, None),
        ],
    ),
    (
        "列车长和乘警在硬座车厢里一共找到了3名走失的孩子。",
        [
            ("3名", "找到走失的孩子", "level", None, None, None),
        ],
    ),
    (
        "民警在出租屋内当场查获冰毒46克、电子秤两台。",
        [
            ("46克", "查获冰毒", "level", None, None, None),
            ("两台", "查获电子秤", "level", None, None, None),
        ],
    ),
    (
        "嫌疑人李某先后骗取27名老人养老钱共计86万元。",
        [
            ("27名", "骗取老人养老钱", "level", None, None, None),
            ("86万元", "骗取老人养老钱", "level", None, None, None),
        ],
    ),
    (
        "公司拟向全体股东每10股派发现金红利3.5元（含税）。",
        [
            ("3.5元", "派发现金红利", "level", None, None, None),
        ],
    ),
    (
        "报告期内，公司实现营业收入18.6亿元，同比增长12.4%；归属于上市公司股东的净利润2.1亿元，同比下降7.8%。",
        [
            ("18.6亿元", "实现营业收入", "level", None, None, None),
            ("12.4%", "实现营业收入", "change", "up", "yoy", None),
            ("2.1亿元", "归属于上市公司股东的净利润", "level", None, None, None),
            ("7.8%", "归属于上市公司股东的净利润", "change", "down", "yoy", None),
        ],
    ),
    (
        "截至本公告日，其累计质押股份占其所持股份的63.5%。",
        [
            ("63.5%", "质押股份", "share", None, None, "其所持股份"),
        ],
    ),
    (
        "县人民医院计划招聘护士20名，年龄不超过35岁。",
        [
            ("20名", "招聘护士", "level", None, None, None),
        ],
    ),
    (
        "我校今年计划招收全日制本科生3600人，其中省内2900人。",
        [
            ("3600人", "招收全日制本科生", "level", None, None, None),
            ("2900人", "招收全日制本科生", "level", None, None, None),
        ],
    ),
    (
        "文科最低录取分数线为542分，比去年高6分，理科则下降了11分。",
        [
            ("542分", "文科最低录取分数线", "level", None, None, None),
            ("6分", "文科最低录取分数线", "change", "up", "yoy", None),
            ("11分", "理科", "change", "down", "yoy", None),
        ],
    ),
    (
        "受暴雨影响，12趟列车停运，38趟列车晚点，最长晚点4小时。",
        [
            ("12趟", "列车停运", "level", None, None, None),
            ("38趟", "列车晚点", "level", None, None, None),
            ("4小时", "最长晚点", "level", None, None, None),
        ],
    ),
    (
        "春节七天，古城景区接待游客21.3万人次，门票收入640万元，人均消费达到386元。",
        [
            ("21.3万人次", "接待游客", "level", None, None, None),
            ("640万元", "门票收入", "level", None, None, None),
            ("386元", "人均消费", "level", None, None, None),
        ],
    ),
    (
        "全县种植猕猴桃4.2万亩，年产鲜果3万余吨，带动6000多户农民增收。",
        [
            ("4.2万亩", "种植猕猴桃", "level", None, None, None),
            ("3万余吨", "年产鲜果", "level", None, None, None),
            ("6000多户", "带动农民增收", "level", None, None, None),
        ],
    ),
    (
        "村里建起了5座冷库，把8000吨苹果卖到了东南亚。",
        [
            ("5座", "建起冷库", "level", None, None, None),
            ("8000吨", "苹果卖到了东南亚", "level", None, None, None),
        ],
    ),
    (
        "全年粮食播种面积28.6万公顷，比上年增加0.3万公顷；粮食总产量165.2万吨，增产2.1%。",
        [
            ("28.6万公顷", "粮食播种面积", "level", None, None, None),
            ("0.3万公顷", "粮食播种面积", "change", "up", "yoy", None),
            ("165.2万吨", "粮食总产量", "level", None, None, None),
            ("2.1%", "粮食总产量", "change", "up", "yoy", None),
        ],
    ),
    (
        "居民消费价格同比上涨0.8%，其中食品价格下降1.2%，非食品价格上涨1.1%。",
        [
            ("0.8%", "居民消费价格", "change", "up", "yoy", None),
            ("1.2%", "食品价格", "change", "down", "yoy", None),
            ("1.1%", "非食品价格", "change", "up", "yoy", None),
        ],
    ),
    (
        "猪肉、鸡蛋和鲜菜价格分别下跌9.1%、3.4%和7%。",
        [
            ("9.1%", "猪肉价格", "change", "down", "yoy", None),
            ("3.4%", "鸡蛋价格", "change", "down", "yoy", None),
            ("7%", "鲜菜价格", "change", "down", "yoy", None),
        ],
    ),
    (
        "城镇和农村居民人均可支配收入分别增长5.1%和7.3%。",
        [
            ("5.1%", "城镇居民人均可支配收入", "change", "up", "yoy", None),
            ("7.3%", "农村居民人均可支配收入", "change", "up", "yoy", None),
        ],
    ),
    (
        "大学专科及以上学历人口占常住人口的17.9%，比十年前提高8.2个百分点。",
        [
            ("17.9%", "大学专科及以上学历人口", "share", None, None, "常住人口"),
            ("8.2个百分点", "大学专科及以上学历人口", "change", "up", "other", None),
        ],
    ),
    (
        "从10月起，居民用水价格由每立方米2.8元调整为3.2元。",
        [
            ("2.8元", "居民用水价格", "level", None, None, None),
            ("3.2元", "居民用水价格", "level", None, None, None),
        ],
    ),
    (
        "3000余名选手参加了半程马拉松，完赛率96.2%。",
        [
            ("3000余名", "选手参加了半程马拉松", "level", None, None, None),
            ("96.2%", "完赛率", "level", None, None, None),
        ],
    ),
    (
        "截至发稿时，仍有6名矿工被困井下。",
        [
            ("6名", "矿工被困井下", "level", None, None, None),
        ],
    ),
    (
        "医院新设床位300张，引进高层次人才18人，门急诊量突破200万人次大关，同比增长9%。",
        [
            ("300张", "新设床位", "level", None, None, None),
            ("18人", "引进高层次人才", "level", None, None, None),
            ("200万人次", "门急诊量", "level", None, None, None),
            ("9%", "门急诊量", "change", "up", "yoy", None),
        ],
    ),
    (
        "该药品中标价由每盒58元降到12.6元，降幅达78%。",
        [
            ("58元", "药品中标价", "level", None, None, None),
            ("12.6元", "药品中标价", "level", None, None, None),
            ("78%", "药品中标价降幅", "level", None, None, None),
        ],
    ),
    (
        "学校现有教职工286人，其中高级教师74人，占26%。",
        [
            ("286人", "教职工", "level", None, None, None),
            ("74人", "高级教师", "level", None, None, None),
            ("26%", "高级教师", "share", None, None, None),
        ],
    ),
    (
        "生均图书35册，高于省定标准5册。",
        [
            ("35册", "生均图书", "level", None, None, None),
            ("5册", "生均图书", "difference", "up", None, "省定标准"),
        ],
    ),
    (
        "从事电商的农户有1200余户，户均年收入6.8万元。",
        [
            ("1200余户", "从事电商的农户", "level", None, None, None),
            ("6.8万元", "户均年收入", "level", None, None, None),
        ],
    ),
    (
        "森林覆盖率由五年前的58.3%提升至64.7%，居全省第三。",
        [
            ("58.3%", "森林覆盖率", "level", None, None, None),
            ("64.7%", "森林覆盖率", "level", None, None, None),
            ("第三", "森林覆盖率", "rank", None, None, "全省"),
        ],
    ),
    (
        "PM2.5平均浓度每立方米28微克，同比下降6.7%，优良天数328天，比上年多9天。",
        [
            ("28微克", "PM2.5平均浓度每立方米", "level", None, None, None),
            ("6.7%", "PM2.5平均浓度每立方米", "change", "down", "yoy", None),
            ("328天", "优良天数", "level", None, None, None),
            ("9天", "优良天数", "change", "up", "yoy", None),
        ],
    ),
    (
        "近日，两名男子在河边用电瓶捕鱼时被巡逻队员发现，现场缴获渔获物23公斤。",
        [
            ("23公斤", "现场缴获渔获物", "level", None, None, None),
        ],
    ),
    (
        "这家企业拥有发明专利82件，研发人员占员工总数的三分之一。",
        [
            ("82件", "拥有发明专利", "level", None, None, None),
            ("三分之一", "研发人员", "share", None, None, "员工总数"),
        ],
    ),
    (
        "培训班共有来自9个县区的130名基层干部参加。",
        [
            ("9个", "来自县区", "level", None, None, None),
            ("130名", "基层干部参加", "level", None, None, None),
        ],
    ),
    (
        "高铁开通后，两地通行时间从4小时缩短到1.5小时，票价为二等座128元、一等座205元。",
        [
            ("4小时", "两地通行时间", "level", None, None, None),
            ("1.5小时", "两地通行时间", "level", None, None, None),
            ("128元", "二等座票价", "level", None, None, None),
            ("205元", "一等座票价", "level", None, None, None),
        ],
    ),
    (
        "一季度进出口总值达876亿元，其中出口534亿元，增长11%，进口342亿元，下降2.3%。",
        [
            ("876亿元", "进出口总值", "level", None, None, None),
            ("534亿元", "出口", "level", None, None, None),
            ("11%", "出口", "change", "up", "yoy", None),
            ("342亿元", "进口", "level", None, None, None),
            ("2.3%", "进口", "change", "down", "yoy", None),
        ],
    ),
    (
        "民航部门投入运力1.2万架次，运送旅客163万人次，日均18.1万人次。",
        [
            ("1.2万架次", "投入运力", "level", None, None, None),
            ("163万人次", "运送旅客", "level", None, None, None),
            ("18.1万人次", "日均运送旅客", "level", None, None, None),
        ],
    ),
    (
        "全镇90%以上的劳动力外出务工，留守儿童多达1700人。",
        [
            ("90%", "劳动力外出务工", "share", None, None, None),
            ("1700人", "留守儿童", "level", None, None, None),
        ],
    ),
    (
        "志愿者们向过往司机发放宣传单2000余份，劝导不文明行为140人次。",
        [
            ("2000余份", "发放宣传单", "level", None, None, None),
            ("140人次", "劝导不文明行为", "level", None, None, None),
        ],
    ),
    (
        "经审理查明，被告单位逃避缴纳税款390余万元，占应纳税额的31%。",
        [
            ("390余万元", "逃避缴纳税款", "level", None, None, None),
            ("31%", "逃避缴纳税款", "share", None, None, "应纳税额"),
        ],
    ),
    (
        "贷款余额2.3万亿元，比年初增加1800亿元，同比多增320亿元，不良率1.2%。",
        [
            ("2.3万亿元", "贷款余额", "level", None, None, None),
            ("1800亿元", "贷款余额", "change", "up", "other", None),
            ("320亿元", "贷款余额", "change", "up", "yoy", None),
            ("1.2%", "不良率", "level", None, None, None),
        ],
    ),
    (
        "参保人数达到48万人，参保率稳定在98%以上，人均筹资标准提高到960元。",
        [
            ("48万人", "参保人数", "level", None, None, None),
            ("98%", "参保率", "level", None, None, None),
            ("960元", "人均筹资标准", "level", None, None, None),
        ],
    ),
    (
        "检修期间停电影响用户1.6万户，平均停电时间为2.4小时。",
        [
            ("1.6万户", "停电影响用户", "level", None, None, None),
            ("2.4小时", "平均停电时间", "level", None, None, None),
        ],
    ),
    (
        "受强降雨影响，全县12个乡镇受灾，转移群众4300余人，倒塌房屋86间。",
        [
            ("12个", "乡镇受灾", "level", None, None, None),
            ("4300余人", "转移群众", "level", None, None, None),
            ("86间", "倒塌房屋", "level", None, None, None),
        ],
    ),
    (
        "该航线每周三班，单程飞行时间约两小时，往返含税票价680元起。",
        [
            ("两小时", "单程飞行时间", "level", None, None, None),
            ("680元", "往返含税票价", "level", None, None, None),
        ],
    ),
    (
        "截至8月31日，公司累计回购股份312万股，占总股本的0.78%，成交总金额4650万元。",
        [
            ("312万股", "回购股份", "level", None, None, None),
            ("0.78%", "回购股份", "share", None, None, "总股本"),
            ("4650万元", "成交总金额", "level", None, None, None),
        ],
    ),
    (
        "由于原材料涨价，公司毛利率较上年同期下滑3.2个百分点至21.5%。",
        [
            ("3.2个百分点", "毛利率", "change", "down", "yoy", None),
            ("21.5%", "毛利率", "level", None, None, None),
        ],
    ),
    (
        "今年高考报名人数为8.7万人，其中文科3.1万人、理科5.6万人。",
        [
            ("8.7万人", "高考报名人数", "level", None, None, None),
            ("3.1万人", "文科", "level", None, None, None),
            ("5.6万人", "理科", "level", None, None, None),
        ],
    ),
    (
        "该村有农户312户，人口1260人，耕地面积2800亩。",
        [
            ("312户", "农户", "level", None, None, None),
            ("1260人", "人口", "level", None, None, None),
            ("2800亩", "耕地面积", "level", None, None, None),
        ],
    ),
    (
        "大桥全长3.2公里，双向六车道，总投资18亿元，工期三年。",
        [
            ("3.2公里", "大桥全长", "level", None, None, None),
            ("18亿元", "总投资", "level", None, None, None),
        ],
    ),
    (
        "昨天，本市新增确诊病例3例，治愈出院5例，现有密切接触者211人。",
        [
            ("3例", "新增确诊病例", "level", None, None, None),
            ("5例", "治愈出院", "level", None, None, None),
            ("211人", "密切接触者", "level", None, None, None),
        ],
    ),
    (
        "救援人员经过6个小时的搜寻，在山谷中找到了失联的4名驴友。",
        [
            ("4名", "找到了失联驴友", "level", None, None, None),
        ],
    ),
    (
        "两车相撞后起火，一名司机当场身亡，另有三人被送往医院。",
        [
            ("三人", "被送往医院", "level", None, None, None),
        ],
    ),
    (
        "该市将投资5.6亿元改造老旧小区48个，惠及居民1.9万户。",
        [
            ("5.6亿元", "投资", "level", None, None, None),
            ("48个", "改造老旧小区", "level", None, None, None),
            ("1.9万户", "惠及居民", "level", None, None, None),
        ],
    ),
    (
        "男性占51.2%，女性占48.8%，平均年龄38.5岁。",
        [
            ("51.2%", "男性", "share", None, None, None),
            ("48.8%", "女性", "share", None, None, None),
        ],
    ),
    (
        "报告显示，我国网民规模达10.9亿人，互联网普及率达77.5%，较2022年12月提升1.9个百分点。",
        [
            ("10.9亿人", "网民规模", "level", None, None, None),
            ("77.5%", "互联网普及率", "level", None, None, None),
            ("1.9个百分点", "互联网普及率", "change", "up", "other", None),
        ],
    ),
    (
        "他们先后筹集资金200多万元，修通了进村公路12公里，安装路灯150盏。",
        [
            ("200多万元", "筹集资金", "level", None, None, None),
            ("12公里", "修通了进村公路", "level", None, None, None),
            ("150盏", "安装路灯", "level", None, None, None),
        ],
    ),
    (
        "今年以来，海关查获侵权货物47批次，涉及商品13万件，案值约620万元。",
        [
            ("47批次", "查获侵权货物", "level", None, None, None),
            ("13万件", "涉及商品", "level", None, None, None),
            ("620万元", "案值", "level", None, None, None),
        ],
    ),
    (
        "招标控制价为1860万元，中标价1725万元，工期240日历天。",
        [
            ("1860万元", "招标控制价", "level", None, None, None),
            ("1725万元", "中标价", "level", None, None, None),
        ],
    ),
    (
        "每张门票由120元下调至80元，老年人和学生半价。",
        [
            ("120元", "每张门票", "level", None, None, None),
            ("80元", "每张门票", "level", None, None, None),
        ],
    ),
    (
        "猪肉零售均价每公斤24.6元，环比上涨2.1%，同比下跌15.3%。",
        [
            ("24.6元", "猪肉零售均价", "level", None, None, None),
            ("2.1%", "猪肉零售均价", "change", "up", "mom", None),
            ("15.3%", "猪肉零售均价", "change", "down", "yoy", None),
        ],
    ),
    (
        "我院现有编制床位800张，在职职工1026人，其中高级职称168人，硕士以上学历231人。",
        [
            ("800张", "编制床位", "level", None, None, None),
            ("1026人", "在职职工", "level", None, None, None),
            ("168人", "高级职称", "level", None, None, None),
            ("231人", "硕士以上学历", "level", None, None, None),
        ],
    ),
    (
        "有关部门依法取缔无证摊点63处，没收违法所得4.7万元，罚款12万元。",
        [
            ("63处", "取缔无证摊点", "level", None, None, None),
            ("4.7万元", "没收违法所得", "level", None, None, None),
            ("12万元", "罚款", "level", None, None, None),
        ],
    ),
    (
        "决赛以3比1获胜，现场观众超过2.8万人。",
        [
            ("2.8万人", "现场观众", "level", None, None, None),
        ],
    ),
    (
        "五年间，贫困发生率从14.6%降到0.9%，年均减贫5.2万人。",
        [
            ("14.6%", "贫困发生率", "level", None, None, None),
            ("0.9%", "贫困发生率", "level", None, None, None),
            ("5.2万人", "年均减贫", "level", None, None, None),
        ],
    ),
    (
        "被告人张某因犯盗窃罪被判处有期徒刑八个月，并处罚金3000元。",
        [
            ("八个月", "被判处有期徒刑", "level", None, None, None),
            ("3000元", "并处罚金", "level", None, None, None),
        ],
    ),
    (
        "受访者中，62%的人表示愿意参加体检，近四成每年体检一次。",
        [
            ("62%", "人表示愿意参加体检", "share", None, None, None),
        ],
    ),
    (
        "快递业务量完成3.4亿件，增长18.5%，业务收入完成29亿元，增长11.2%。",
        [
            ("3.4亿件", "快递业务量完成", "level", None, None, None),
            ("18.5%", "快递业务量完成", "change", "up", "yoy", None),
            ("29亿元", "业务收入完成", "level", None, None, None),
            ("11.2%", "业务收入完成", "change", "up", "yoy", None),
        ],
    ),
    (
        "国家邮政局今天公布的数据显示，一月份全国快递业务量累计完成178.6亿件，同比增长11.2%，日均揽收量超过5.7亿件。",
        [
            ("178.6亿件", "快递业务量", "level", None, None, None),
            ("11.2%", "快递业务量", "change", "up", "yoy", None),
            ("5.7亿件", "日均揽收量", "level", None, None, None),
        ],
    ),
    (
        "春运前十天，全国铁路累计发送旅客1.35亿人次，其中昨天发送1436万人次，创单日新高。",
        [
            ("1.35亿人次", "发送旅客", "level", None, None, None),
            ("1436万人次", "发送旅客", "level", None, None, None),
        ],
    ),
    (
        "这条铁路正线全长286公里，设站9座，设计时速250公里，建成后两地运行时间将由3小时压缩至1.5小时。",
        [
            ("286公里", "铁路正线全长", "level", None, None, None),
            ("9座", "设站", "level", None, None, None),
            ("250公里", "设计时速", "level", None, None, None),
            ("3小时", "两地运行时间", "level", None, None, None),
            ("1.5小时", "两地运行时间", "level", None, None, None),
        ],
    ),
    (
        "全国已建成5G基站483.8万个，5G用户普及率超过81%，千兆宽带用户达2.4亿户。",
        [
            ("483.8万个", "建成5G基站", "level", None, None, None),
            ("81%", "5G用户普及率", "level", None, None, None),
            ("2.4亿户", "千兆宽带用户", "level", None, None, None),
        ],
    ),
    (
        "今年全国夏粮收购进展顺利，主产区累计收购小麦5300万吨，收购均价每斤1.22元，同比上涨3分钱。",
        [
            ("5300万吨", "收购小麦", "level", None, None, None),
            ("1.22元", "收购均价", "level", None, None, None),
            ("3分", "收购均价", "change", "up", "yoy", None),
        ],
    ),
    (
        "2025年，全国登记结婚676.3万对，比上年增加10.8%；办理离婚登记189.3万对。",
        [
            ("676.3万对", "登记结婚", "level", None, None, None),
            ("10.8%", "登记结婚", "change", "up", "yoy", None),
            ("189.3万对", "办理离婚登记", "level", None, None, None),
        ],
    ),
    (
        "新修农田道路86公里，疏浚沟渠54条，新打机电井112眼，改善灌溉面积4.3万亩。",
        [
            ("86公里", "新修农田道路", "level", None, None, None),
            ("54条", "疏浚沟渠", "level", None, None, None),
            ("112眼", "新打机电井", "level", None, None, None),
            ("4.3万亩", "改善灌溉面积", "level", None, None, None),
        ],
    ),
    (
        "农村户厕改造率由2018年的41.6%提高到92.3%，生活垃圾收运处置体系覆盖98%的行政村，污水治理率达48%。",
        [
            ("41.6%", "农村户厕改造率", "level", None, None, None),
            ("92.3%", "农村户厕改造率", "level", None, None, None),
            ("98%", "行政村", "share", None, None, "行政村"),
            ("48%", "污水治理率", "level", None, None, None),
        ],
    ),
    (
        "全县肉牛存栏8.6万头，出栏3.9万头，奶牛单产突破10吨，畜牧业产值占农业总产值的比重达36%。",
        [
            ("8.6万头", "肉牛存栏", "level", None, None, None),
            ("3.9万头", "肉牛出栏", "level", None, None, None),
            ("10吨", "奶牛单产", "level", None, None, None),
            ("36%", "畜牧业产值", "share", None, None, "农业总产值"),
        ],
    ),
    (
        "截至上月底，脱贫人口务工规模1.82万人，完成年度任务的104%，发放小额信贷5600万元，惠及1120户。",
        [
            ("1.82万人", "脱贫人口务工规模", "level", None, None, None),
            ("104%", "脱贫人口务工规模", "share", None, None, "年度任务"),
            ("5600万元", "发放小额信贷", "level", None, None, None),
            ("1120户", "惠及", "level", None, None, None),
        ],
    ),
    (
        "他所在的合作社带动周边200多户种植户，亩均纯收入由800元增加到2600元，翻了两番多。",
        [
            ("200多户", "带动周边种植户", "level", None, None, None),
            ("800元", "亩均纯收入", "level", None, None, None),
            ("2600元", "亩均纯收入", "level", None, None, None),
            ("两番", "亩均纯收入", "change", "up", "other", None),
        ],
    ),
    (
        "调查显示，超七成受访者每天使用手机超过4小时，仅有15.3%的受访者坚持每周锻炼3次以上。",
        [
            ("七成", "受访者每天使用手机", "share", None, None, None),
            ("15.3%", "受访者坚持每周锻炼", "share", None, None, None),
        ],
    ),
    (
        "两国双边贸易额去年达到1063亿美元，其中中方出口742亿美元，进口321亿美元，中方顺差421亿美元。",
        [
            ("1063亿美元", "两国双边贸易额", "level", None, None, None),
            ("742亿美元", "中方出口", "level", None, None, None),
            ("321亿美元", "进口", "level", None, None, None),
            ("421亿美元", "中方顺差", "level", None, None, None),
        ],
    ),
    (
        "县里对36个空心村实施集中整治，拆除危旧房1280间，腾退土地960亩，用于发展大棚蔬菜。",
        [
            ("36个", "空心村实施集中整治", "level", None, None, None),
            ("1280间", "拆除危旧房", "level", None, None, None),
            ("960亩", "腾退土地", "level", None, None, None),
        ],
    ),
    (
        "记者赶到现场时，消防官兵已将被困的7名工人全部救出，其中3人伤势较重。",
        [
            ("7名", "工人救出", "level", None, None, None),
            ("3人", "伤势较重", "level", None, None, None),
        ],
    ),
    (
        "据目击者称，大货车失控后连撞了5辆小汽车，又冲出护栏30多米。",
        [
            ("5辆", "连撞了小汽车", "level", None, None, None),
            ("30多米", "冲出护栏", "level", None, None, None),
        ],
    ),
    (
        "该团伙以招工为名，在三个月内骗了120余名大学生，每人收取押金300至500元。",
        [
            ("120余名", "骗大学生", "level", None, None, None),
            ("300至500元", "每人收取押金", "level", None, None, None),
        ],
    ),
    (
        "台风过境时，沿海最大风力达14级，转移危险区域人员6.3万人，1200艘渔船回港避风。",
        [
            ("6.3万人", "转移危险区域人员", "level", None, None, None),
            ("1200艘", "渔船回港避风", "level", None, None, None),
        ],
    ),
    (
        "她在信里附上了200元钱，说是还给好心人的。",
        [
            ("200元", "附上", "level", None, None, None),
        ],
    ),
    (
        "公司去年亏损1.3亿元，今年前三季度扭亏为盈，实现净利润4200万元。",
        [
            ("1.3亿元", "亏损", "level", None, None, None),
            ("4200万元", "实现净利润", "level", None, None, None),
        ],
    ),
    (
        "全国政协收到提案5442件，经审查立案5098件，占提案总数的93.7%，已办复4960件。",
        [
            ("5442件", "收到提案", "level", None, None, None),
            ("5098件", "立案", "level", None, None, None),
            ("93.7%", "立案", "share", None, None, "提案总数"),
            ("4960件", "办复", "level", None, None, None),
        ],
    ),
    (
        "工程总投资1.2亿元，其中中央补助4500万元，省级配套3000万元，其余由市县自筹。",
        [
            ("1.2亿元", "工程总投资", "level", None, None, None),
            ("4500万元", "中央补助", "level", None, None, None),
            ("3000万元", "省级配套", "level", None, None, None),
        ],
    ),
    # A subject ends where its predicate begins; a noun with a verb inside is no predicate.
    ("税务人员上门辅导企业320户。", [("320户", "辅导企业", "level", None, None, None)]),
    (
        "市场监管部门抽检食品1200批次，抽检合格率98.6%。",
        [
            ("1200批次", "抽检食品", "level", None, None, None),
            ("98.6%", "抽检合格率", "level", None, None, None),
        ],
    ),
    ("全县联合收割机保有量3.5万台。", [("3.5万台", "联合收割机保有量", "level", None, None, None)]),
    # A figure that turned into another.
    (
        "平均候诊时间由42分钟缩短到15分钟。",
        [
            ("42分钟", "平均候诊时间", "level", None, None, None),
            ("15分钟", "平均候诊时间", "level", None, None, None),
        ],
    ),
    (
        "从外地选调3名教师到5个教学点任教。",
        [
            ("3名", "选调教师", "level", None, None, None),
        ],
    ),
    # What a bracket splits up is no topic behind it.
    (
        "登记船舶860艘（货船520艘、客船340艘），比上年增加35艘。",
        [
            ("860艘", "登记船舶", "level", None, None, None),
            ("35艘", "登记船舶", "change", "up", "yoy", None),
        ],
    ),
    # The number of the field of a rank is no topic.
    (
        "垃圾分类得分91.5分，在16个街道中列第3位。",
        [
            ("91.5分", "垃圾分类得分", "level", None, None, None),
            ("第3位", "垃圾分类得分", "rank", None, None, "16个街道"),
        ],
    ),
    # The predicate behind the last of a list is said of each; the verb before the first governs each.
    (
        "6个班组、21名职工获市级表彰。",
        [
            ("6个", "班组获市级表彰", "level", None, None, None),
            ("21名", "职工获市级表彰", "level", None, None, None),
        ],
    ),
    (
        "新建泵站3座、水闸5座。",
        [
            ("3座", "新建泵站", "level", None, None, None),
            ("5座", "新建水闸", "level", None, None, None),
        ],
    ),
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


#: What a change is against: the text, and the basis of its last figure.
BASES: list[tuple[str, str, str]] = [
    ("今日，股指收报3209点，下跌8.49%。", "other", "of a day, against the day before"),
    ("1月12日，市场成交额7670亿元，较上一交易日减少390亿元。", "other", "told so"),
    ("上周，鸡蛋均价10.6元，较前一周下降3.1%。", "mom", "against the week before"),
    ("今日，景区接待游客9万人，同比增长3%。", "yoy", "of a day, told so"),
    ("1月12日，景区接待游客9万人，比去年同期增长3%。", "yoy", "likewise"),
    ("2023年，全市新增就业9万人，增长3%。", "yoy", "of a year"),
]


@pytest.mark.parametrize(("text", "basis", "why"), BASES)
def test_what_a_change_is_against(text: str, basis: str, why: str, extractor: Extractor) -> None:
    assert extractor.extract(text, published="2024-01-15")[-1].basis == basis, why


@pytest.mark.parametrize("text, rows", SENTENCES, ids=[text for text, _ in SENTENCES])
def test_what_the_figures_of_a_sentence_measure(text: str, rows: list[Row], extractor: Extractor) -> None:
    wanted = {row[0] for row in rows}
    found = [
        (c.value.text, c.metric.text, c.aspect, c.direction, c.basis, c.reference.text if c.reference else None)
        for c in extractor.extract(text, published="2024-01-15")
        if c.value.text in wanted
    ]
    assert found == rows


@pytest.mark.parametrize(
    "text, rule",
    [
        ("民警查获冰毒46克。", "metric.left"),
        ("公布39个中选药品。", "metric.verb_and_noun"),
        ("12趟列车停运。", "metric.right"),
        ("日均客流由6万人次增至15万人次。", "metric.turned_to"),
        ("猪肉和鸡蛋价格分别下跌9.1%和7%。", "metric.spread"),
        ("票价为二等座128元、一等座205元。", "metric.list_head"),
        ("从消费品价格看，衣着下降9.4%。", "metric.topic"),
        ("调处纠纷320件，成功310件。", "metric.result"),
        ("涉案人中有4人是教师。", "metric.predicate"),
    ],
)
def test_the_trail_tells_where_a_metric_was_found(text: str, rule: str, extractor: Extractor) -> None:
    assert rule in extractor.extract(text)[-1].trail


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("工业和建筑业增加值分别增长8%、7.2%。", ["工业增加值", "建筑业增加值"]),
        ("粮食、棉花产量分别为5万吨、3万吨。", ["粮食产量", "棉花产量"]),
        ("城镇居民和农村居民人均可支配收入分别增长5%、6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
        # What is measured itself keeps its own.
        ("财政收入、社会消费品零售额分别增长5%、6%。", ["财政收入", "社会消费品零售额"]),
        ("就业人数、人均可支配收入分别增长5%、6%。", ["就业人数", "人均可支配收入"]),
        ("固定资产投资和出口额分别增长5%、6%。", ["固定资产投资", "出口额"]),
    ],
)
def test_items_share_what_is_measured(text: str, expected: list[str]) -> None:
    """A measure that ends a list is that of each item, unless the item ends in one."""
    assert [claim.metric.text for claim in extract(text)] == expected


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        ("全省生产总值5600亿元，银川市完成2900亿元。", ["生产总值", "生产总值"], "of the same unit"),
        ("全市完成投资300亿元，其中柯桥区完成90亿元、诸暨市完成80亿元。", ["完成投资"] * 3, "twice"),
        ("全市财政收入300亿元，柯桥区实现90亿元。", ["财政收入", "财政收入"], "实现"),
        ("签约项目30个，完成20亿元。", ["签约项目", "完成"], "another unit"),
        ("全市财政收入300亿元，完成税收90亿元。", ["财政收入", "完成税收"], "a noun of its own"),
        ("柯桥区完成90亿元。", ["完成"], "nothing before it"),
    ],
)
def test_what_was_only_reached_goes_back_to_what_is_counted(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2026-01-20", region="330600")] == metrics, why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        ("全村有1260户、4300人，种脐橙5600亩。", ["全村", "全村", "种脐橙"], "with 有"),
        ("他家去年卖了6.4万元。\n村支书介绍，全村1260户。", ["卖", "全村"], "the paragraph before says nothing of it"),
        ("全校共有1200人，近视率52%。", ["全校", "近视率"], "a school"),
        ("全市受理案件300件，全市1200人。", ["受理案件", "受理案件"], "what stands before it in the sentence counts"),
        ("全村户籍人口4300人。", ["户籍人口"], "a noun of its own"),
        ("全村修路12公里。", ["修路"], "no heads"),
    ],
)
def test_heads_of_a_whole_place_are_its_own(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2015-06-18", region="500236")] == metrics, why


@pytest.mark.parametrize(
    "text, metric, why",
    [
        ("全市法院及时审结案件312件。", "审结案件", "how soon"),
        ("全市法院妥善化解纠纷312起。", "化解纠纷", "how well"),
        ("全市法院陆续审结案件312件。", "审结案件", "one after another"),
        ("全市法院总共审结案件312件。", "审结案件", "in all"),
        ("全市公安机关共建成警务室312个。", "建成警务室", "共 before 建成"),
        ("全市法院转办案件312件。", "转办案件", "转办 is no office"),
        ("全市共建学校3所。", "共建学校", "共建 is a word"),
        ("全市共享单车312辆。", "共享单车", "共享 is a word"),
        ("全市法院及时率98%。", "及时率", "及时率 is a word"),
        ("王女士住院26天共花医疗费7750元。", "花医疗费", "how long it took"),
        ("专项行动10天共抓获逃犯20名。", "抓获逃犯", "likewise"),
        ("历时三个月累计清理垃圾30吨。", "清理垃圾", "likewise, in words"),
        ("全市五年累计财政支出312亿元。", "财政支出", "years"),
        ("全市医疗支出五年累计312亿元。", "医疗支出", "累计 before the figure ends what is measured"),
        ("居民消费价格今年以来又小幅下降，总指数为99.5。", "居民消费价格总指数", "a time before how it turned"),
        ("手机用户1至4月仍较快增长，月均增长580万户。", "手机用户月均", "likewise"),
        ("全国等离子电视销量45万台。", "等离子电视销量", "等离子 is a word"),
    ],
)
def test_words_that_say_how_are_none_of_the_metric(text: str, metric: str, why: str) -> None:
    [claim] = extract(text, published="2024-01-20", region="330600")
    assert claim.metric.text == metric, why


@pytest.mark.parametrize(
    "text, metrics, aspects, why",
    [
        (
            "财政收入2.01亿元，增长26.4%，高于年初12%的目标14.4个百分点，年均增长20%。",
            ["财政收入"] * 5,
            "level change change difference change",
            "the aim and how far it was passed",
        ),
        ("投资增长20.4%，比预期18%的目标高2.4个百分点。", ["投资"] * 3, "change change difference", "with 比"),
        ("财政收入2亿元，比3亿元的预算少1亿元。", ["财政收入"] * 3, "level level difference", "a sum below its budget"),
        (
            "投资增长20.4%，完成目标的18%，比上年高2.4个百分点。",
            ["投资"] * 3,
            "change share change",
            "a share of an aim",
        ),
        ("结案率98%，比上年95%的水平高3个百分点。", ["结案率"] * 3, "level level difference", "what it was is no aim"),
        ("目标12个，超过计划2个。", ["目标"] * 2, "level difference", "an aim without a figure"),
    ],
)
def test_what_was_aimed_at_is_of_what_was_told(text: str, metrics: list[str], aspects: str, why: str) -> None:
    claims = extract(text, published="2026-01-20", region="330600")
    assert ([claim.metric.text for claim in claims], " ".join(claim.aspect for claim in claims)) == (
        metrics,
        aspects,
    ), why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        (
            "土地税、房产税、城建税分别完成135万元41万元和150万元，占计划的68%、50%和51%。",
            ["土地税完成", "房产税完成", "城建税完成"] * 2,
            "a mark that is missing, and the shares behind it",
        ),
        (
            "人均支出分别达2万元、1万元；城乡居民收入分别达4万元、1万元，分别增长4%、8%。",
            ["人均支出"] * 2 + ["城乡居民收入"] * 4,
            "one phrase for a pair of figures",
        ),
        (
            "产值分别为2亿元、3亿元，年均增长24%；分别完成投资7亿元、9亿元。",
            ["产值"] * 3 + ["完成投资"] * 2,
            "words of its own behind 分别",
        ),
        ("受理、结案分别为40件30件。", ["受理", "结案"], "two figures of one unit"),
        ("破案31件39人。", ["破案"] * 2, "another unit is no list"),
        ("东厂、西厂分别增长4%、8%。", ["东厂", "西厂"], "a word that turns names nothing of its own"),
    ],
)
def test_figures_that_one_word_spreads(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2026-01-20", region="330600")] == metrics, why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        (
            "二季度进出口1万亿元，规模为历史同期之最，增长7.2%。",
            ["进出口", "进出口"],
            "a record in a clause of its own",
        ),
        ("旅客9万人次，居历史之最，增长7.2%。", ["旅客", "旅客"], "居"),
        ("产量9万吨，为历年最高，增长7.2%。", ["产量", "产量"], "最高"),
        ("产量9万吨，质量优于往年，达标9批。", ["产量", "达标"], "another clause"),
        ("新建高中2所、初中3所。", ["新建高中", "新建初中"], "中 of a school"),
        ("合同2份中发现问题3个。", ["合同", "发现问题"], "中 behind a figure"),
        ("各市立案数除酒泉下降4.34%外，均上升。", ["各市立案数"], "除 before a place"),
        ("拆除违建9处。", ["拆除违建"], "除 of a verb"),
    ],
)
def test_words_between_a_figure_and_its_noun(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2026-01-20", region="330600")] == metrics, why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        ("湖滨队夺得3金、2银、1铜。", ["夺得金", "夺得银", "夺得铜"], "medals behind one verb"),
        ("东湖队以5金4银3铜位列金牌榜第二。", ["金", "银", "铜", "金牌榜"], "and the list that they are on"),
        ("商店售出3金条。", [], "no medal"),
        ("东湖队以9枚金牌高居榜首。", ["金牌", "金牌"], "where they stand is no part of it"),
        ("在奖牌总数上，东湖队以9枚高居榜首。", ["在奖牌总数"] * 2, "nor who stands there"),
        ("共有5人9次超3项世界纪录，2人2次平2项全国纪录。", ["超世界纪录"] * 3 + ["平全国纪录"] * 3, "records"),
        ("检查企业5人9次。", ["检查企业"] * 2, "no record"),
        ("该画以80万元成交。", ["成交"], "for what it was sold"),
        ("他以2小时9分的成绩夺冠。", ["成绩"], "what a time is called"),
        ("西街公司以每吨800元左右的价格卖给钢厂。", ["卖给钢厂价格"], "a price and what was done at it"),
        ("法院对其处以5000元罚款。", ["罚款"], "处以 is a verb"),
        ("甲市以2万亿元位居第一。", [], "how somebody stands"),
        ("张某花6万元买房。", ["花"], "who pays is a person"),
        ("货车翻下两米多深的护坡。", ["护坡深"], "which way it is measured"),
        ("村里修建2公里长的砂石路。", ["修建砂石路"], "a verb governs the road"),
        ("第一批85名警力赶赴山区。", ["警力赶赴山区"], "a batch is no verb"),
        ("法院审理被告人林某等15起129人诈骗案件。", ["审理诈骗案件"] * 2, "one noun behind two figures"),
        ("其中“新增学位”、“改造绿道”等17项超额完成。", ["超额完成"], "names in quotation marks have no verb"),
        (
            "河西、河东2省5市11个县（市、区）37万人受灾。",
            ["省受灾", "市受灾", "县（市、区）受灾", "受灾"],
            "places are struck",
        ),
        ("近六成（58.3%）居民表示满意。", ["居民表示满意"] * 2, "a share told again in a bracket"),
        ("其余毕业生约有50%不愿去小城镇。", ["不愿去小城镇"], "what a part of them thinks"),
        ("居民收入增长5%。", ["居民收入"], "no answer"),
        ("车祸致3死5伤。", ["死", "伤"], "the dead and the hurt"),
        ("企业设立从过去一个月缩到1天。", ["设立"] * 2, "what it was before"),
        ("开展为期一周的集中执行活动。", ["集中执行活动"], "how long it was"),
        ("已办结62件，正在办理的18件。", ["办结", "正在办理"], "under way is not done"),
        ("上千名旅客滞留首都机场。", ["旅客滞留首都机场"], "都 of 首都"),
        ("韭菜每公斤3元，豆角则每斤2元。", ["韭菜", "豆角"], "what it is sold by is in the unit"),
        ("今年每斤收购价六毛五。", ["每斤收购价"], "a price with its name"),
        ("猪肉价格由每公斤17元涨到每公斤18元。", ["猪肉价格"] * 2, "both ends of a change"),
        ("韭菜、豆角的市场价分别为每公斤3元、5元。", ["韭菜市场价", "豆角的市场价"], "a list of goods"),
        ("小学入学达到前所未有的4万人。", ["小学入学"], "how great a figure is"),
        ("专项行动带动全市刑事警情下降18.6%。", ["刑事警情"], "what moved it is no part"),
        ("行动带动刑事警情、治安警情分别下降8%、9%。", ["刑事警情", "治安警情"], "nor of a list"),
        ("破案率为99.3%，位居全国前列，连续4年保持98%以上。", ["破案率"] * 2, "of note in a clause of its own"),
        ("攻克8起命案积案、清库率全省第一。", ["攻克命案积案", "清库率"], "a rate behind a noun"),
        ("在镇（街）、村（社区）建立调委会58个。", ["建立调委会"], "where it is done"),
        ("调解成功量以年均83%的增幅持续增长。", ["调解成功量"], "以…的增幅"),
        ("万人起诉率由98.2降至67.3。", ["万人起诉率"] * 2, "a rate without a sign"),
        ("及格率为86.4%。", ["及格率"], "及 of a word"),
        ("捐款10万元、捐物价值25万元。", ["捐款", "捐物价值"], "a verb of its own"),
        ("人均月增收1500元。", ["人均月增收"], "by the month"),
        ("金价每克降了15元。", ["金价"], "by what it is sold"),
        ("汇率中间价报6.8312，较前一日上调56个基点。", ["汇率中间价"], "a number that counts nothing"),
        ("共收缴15支枪、管制刀具12把。", ["收缴枪", "管制刀具"], "a noun of its own behind the last"),
        ("查获3个窝点、5家商户。", ["查获窝点", "查获商户"], "nouns behind both"),
        ("追回30万元被骗赃款。", ["追回被骗赃款"], "money that was taken"),
        ("受贿42万元被查。", ["受贿"], "what became of him"),
        ("商场送300元的大礼包。", ["送大礼包"], "送 governs"),
        ("全国（不含台港澳）共报告传染病90例。", ["报告传染病"], "a bracket is no part"),
        (
            "中小板273家上市公司2009年一季度实现营业收入2.77亿元。",
            ["中小板上市公司", "实现营业收入"],
            "a time parts them",
        ),
        ("王某等6人已抓捕到案。", ["抓捕到案"], "what befell them"),
        ("台风移动速度每小时20公里。", ["台风移动速度"], "for what it is told"),
    ],
)
def test_who_has_done_what_for_how_much(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2026-01-20", region="330600")] == metrics, why


@pytest.mark.parametrize(
    "text, aspects, why",
    [
        ("不合格项目占样品总量为：农残超标42.98%，微生物污染14.67%。", ["share"] * 2, "what leads the list"),
        ("投诉占比依次为：质量43%，售后20%。", ["share"] * 2, "占比"),
        ("有62.3%的网友赞成，21.4%反对，16.3%弃权。", ["share"] * 3, "answers that go on"),
        ("各地合格率为：东区98%，西区97%。", ["level"] * 2, "a rate is a level"),
        ("占地面积为：东区9亩，西区8亩。", ["level"] * 2, "占地"),
    ],
)
def test_shares_that_are_listed(text: str, aspects: list[str], why: str) -> None:
    assert [claim.aspect for claim in extract(text, published="2026-01-20", region="330600")] == aspects, why


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        ("欧洲采购商共到会406人。", ["欧洲采购商共到会"], "共 before a verb that names nothing alone"),
        ("旅客共到会406人。", ["旅客共到会"], "likewise"),
        ("该镇合作社共出栏生猪406头。", ["出栏生猪"], "共 before what was done"),
        ("养老金发放406人次。", ["养老金发放"], "老金 is no person"),
        ("抚恤金发放406人次。", ["抚恤金发放"], "another fund"),
        ("民警老金抓获嫌疑人4人。", ["抓获嫌疑人"], "a person"),
        ("法院以生产、销售假药罪判处赵某等14人有期徒刑。", ["判处有期徒刑"], "a crime of two deeds"),
        ("法院以受贿罪判处其有期徒刑十年。", ["判处有期徒刑"], "a crime"),
        ("公司以罪犯名义贷款9万元。", ["罪犯名义贷款"], "罪犯 is no crime"),
        (
            "亚洲、大洋洲、非洲采购商人数比上届均有所减少，分别为16人、5人和9人。",
            ["亚洲采购商人数", "大洋洲采购商人数", "非洲采购商人数"],
            "items of one kind",
        ),
        ("甲国、乙国客商分别为16人、5人。", ["甲国客商", "乙国客商"], "countries"),
        ("粮食、棉花产量分别为16吨、5吨。", ["粮食产量", "棉花产量"], "a measure"),
        ("赵某等9人不服判决提出上诉。", ["不服判决提出上诉"], "不服 is a verb"),
        ("旅客9人不同程度受伤。", ["旅客不同程度受伤"], "不同 begins a noun"),
        ("已有9人脱贫。", ["脱贫"], "a verb"),
    ],
)
def test_who_does_what_and_of_which_kind(text: str, metrics: list[str], why: str) -> None:
    assert [claim.metric.text for claim in extract(text, published="2026-01-20", region="330600")] == metrics, why
