"""Agencies and places as they stand in the text, without their context: what is one, how far it reaches, and what is none.

A row is the decision, `+` where a mention must be found and `-` where it must not, the text, the mentions in order, and why.
A mention is written `text kind scope code-or-level`; regions are `text region code-or-level`.
"""

from __future__ import annotations

import itertools
from collections import Counter
from pathlib import Path

import pytest

from reformextract import Extractor, find_mentions
from reformextract.mentions.places import level_of

Row = tuple[str, str, str, list[str], str]

MENTIONS: list[Row] = [
    # --- organs of the lexicon ----------------------------------------------------------------------------------
    ("organ with its level", "+", "市法院结案9件", ["市法院 court single prefecture"], "市"),
    ("organ with its level", "+", "省高级人民法院结案9件", ["省高级人民法院 court single province"], "省"),
    ("organ with its level", "+", "县公安局破案9起", ["县公安局 police single county"], "县"),
    ("organ with its level", "+", "最高检发布案例9件", ["最高检 procuratorate single 100000"], "fixed by the name"),
    ("organ with its level", "-", "法院结案9件", ["法院 court system"], "none is said"),
    ("organ with its level", "-", "各地公安机关破案9起", ["各地公安机关 police system"], "各地 is none"),
    ("organ with its level", "-", "教育部门发放补贴", ["教育部门 government system"], "部门 is no 部"),

    ("organ with its place", "+", "衡水市公安局破案9起", ["衡水市公安局 police single 131100"], "the full name"),
    ("organ with its place", "+", "安徽省委部署工作", ["安徽省委 party_committee single 340000"], "the level stands in both"),
    ("organ with its place", "+", "枣强县人民检察院起诉9人", ["枣强县人民检察院 procuratorate single 131121"], "a county"),
    ("organ with its place", "-", "在衡水市，法院结案9件", ["衡水市 region 131100", "法院 court system"], "a mark parts them"),
    ("organ with its place", "-", "衡水市的法院结案9件", ["衡水市 region 131100", "法院 court system"], "的 parts them"),
    ("organ with its place", "-", "衡水市，公安局破案9起", ["衡水市 region 131100", "公安局 police single"], "nor another organ"),

    ("systems", "+", "全市法院结案9件", ["全市法院 court system prefecture"], "全市"),
    ("systems", "+", "全省各级检察机关起诉9人", ["全省各级检察机关 procuratorate system province"], "各级"),
    ("systems", "+", "两级法院结案9件", ["两级法院 court system"], "两级"),
    ("systems", "+", "全国公安机关破案9起", ["全国公安机关 police system 100000"], "全国"),
    ("systems", "-", "该市法院结案9件", ["该市法院 court single prefecture"], "该市"),
    ("systems", "-", "武邑县法院结案9件", ["武邑县法院 court single 131122"], "a county's one court"),
    ("systems", "-", "市检察院起诉9人", ["市检察院 procuratorate single prefecture"], "one"),

    ("branches", "+", "衡水市公安局桃城分局破案9起", ["衡水市公安局桃城分局 police single 131102"], "within its place"),
    ("branches", "+", "市公安局刑侦支队破案9起", ["市公安局刑侦支队 police single prefecture"], "支队"),
    ("branches", "+", "武邑县法院城关法庭结案9件", ["武邑县法院城关法庭 court single 131122"], "法庭"),
    ("branches", "-", "市公安局、桃城分局破案9起", ["市公安局 police single prefecture", "桃城分局 police single 131102"], "a mark parts them"),
    ("branches", "-", "分局破案9起", [], "a branch of nobody"),
    ("branches", "-", "市公安局召开会议，派出所参加", ["市公安局 police single prefecture", "派出所 police single"], "another clause"),

    ("committees", "+", "市委政法委提出", ["市委政法委 political_legal_committee single prefecture"], "市委政法委"),
    ("committees", "+", "省纪委监委立案9件", ["省纪委监委 discipline single province"], "纪委监委"),
    ("committees", "+", "县综治中心揭牌", ["县综治中心 political_legal_committee single county"], "综治中心"),
    ("committees", "-", "委托法院调解9件", ["法院 court system"], "委托"),
    ("committees", "-", "委员9人出席", [], "委员"),
    ("committees", "-", "政法工作会议召开", [], "政法 alone"),

    # --- organs that no list knows ------------------------------------------------------------------------------
    ("told by a suffix", "+", "省人社厅发放补贴", ["省人社厅 government single province"], "厅"),
    ("told by a suffix", "+", "市住建局改造小区", ["市住建局 government single prefecture"], "局"),
    ("told by a suffix", "+", "县信访办接访", ["县信访办 government single county"], "办"),
    ("told by a suffix", "+", "武汉大学招生", ["武汉大学 public_institution single 420100"], "大学"),
    ("told by a suffix", "+", "长河重工集团投产", ["长河重工集团 enterprise single"], "集团"),
    ("told by a suffix", "-", "全市举办招聘会", ["全市 region prefecture"], "举办"),
    ("told by a suffix", "+", "由市住建局改造小区", ["市住建局 government single prefecture"], "behind 由"),
    ("told by a suffix", "-", "走进超市办公室", [], "超市 is no city"),
    ("told by a suffix", "-", "市结局", [], "结局"),
    ("told by a suffix", "-", "新建大学9所", [], "what is built"),
    ("told by a suffix", "-", "全县小学9所", ["全县 region county"], "a class"),
    ("told by a suffix", "-", "这家公司投产", ["这家公司 anaphor single"], "这家"),

    ("a name that is set up", "+", "成立了清溪中药材种植专业合作社，种植药材", ["清溪中药材种植专业合作社 enterprise single"], "no subject, and known from then on"),
    ("a name that is set up", "+", "大家办起了云岭茶叶合作社。", ["云岭茶叶合作社 enterprise single"], "at the end"),
    ("a name that is set up", "+", "组建了长河重工集团", ["长河重工集团 enterprise single"], "组建了"),
    ("a name that is set up", "-", "成立了一家公司", [], "of no name"),
    ("a name that is set up", "-", "成立了农民合作社9家", [], "a class"),
    ("a name that is set up", "-", "走访长河重工集团", [], "visited"),

    ("councils and commissions of no place", "+", "消委会接获投诉9宗", ["消委会 other single"], "of consumers"),
    ("councils and commissions of no place", "+", "重庆仲裁委受理案件9件", ["重庆仲裁委 other single 500000"], "of arbitration"),
    ("councils and commissions of no place", "+", "警察局查获毒品9公斤", ["警察局 police single"], "of the police in Taiwan"),
    ("councils and commissions of no place", "-", "消费者投诉9宗", [], "people"),
    ("councils and commissions of no place", "-", "仲裁委托书9份", [], "委托"),
    ("councils and commissions of no place", "-", "警察9名", [], "people"),

    ("short names inside a word", "+", "绵阳市监狱收押罪犯90名", ["绵阳市监狱 prison single 510700"], "市监 in 市监狱"),
    ("short names inside a word", "+", "衡水市市监抽检9次", ["衡水市市监 government single 131100"], "market supervision"),
    ("short names inside a word", "+", "县监狱收押罪犯90名", ["县监狱 prison single county"], "of a county"),
    ("short names inside a word", "-", "城市监督员9名", [], "监督"),
    ("short names inside a word", "-", "市监管对象9名", [], "监管"),
    ("short names inside a word", "-", "市监测站9座", [], "监测"),

    ("short forms", "+", "该院办案9件", ["该院 anaphor single"], "该院"),
    ("short forms", "+", "全局办案9件", ["全局 anaphor single"], "全局"),
    ("short forms", "+", "中心接待群众", ["中心 anaphor single"], "中心"),
    ("short forms", "+", "省院督办9件", ["省院 anaphor single"], "省院"),
    ("short forms", "-", "该行业增长9%", [], "行业"),
    ("short forms", "-", "该单位性质特殊", [], "性"),
    ("short forms", "-", "市中心新建公园", [], "市中心"),
    ("short forms", "-", "省院长会议召开", [], "院长"),
    ("short forms", "-", "医院内设窗口9个", [], "a place, not who acts"),

    # --- lists --------------------------------------------------------------------------------------------------
    ("lists of places", "+", "贵阳、遵义等4个市的公安机关破案", ["贵阳、遵义等4个市的公安机关 police system 520000"], "等4个市的"),
    ("lists of places", "+", "江苏、浙江检察机关起诉9人", ["江苏、浙江检察机关 procuratorate system 100000"], "two provinces"),
    ("lists of places", "+", "桃城、武邑等地法院结案", ["桃城、武邑等地法院 court system 131100"], "等地"),
    ("lists of places", "+", "贵阳、遵义等地推进改革", ["贵阳、遵义等地 region 520000"], "without an organ"),
    ("lists of places", "-", "贵阳、遵义分别投入9亿元", ["贵阳 region 520100", "遵义 region 520300"], "分别 keeps them apart"),
    ("lists of places", "-", "贵阳，遵义两地", ["贵阳 region 520100", "遵义 region 520300"], "no mark of lists"),
    ("lists of places", "-", "贵阳市法院、公安局结案", ["贵阳市法院 court system 520100", "公安局 police single"], "one place"),

    # --- places -------------------------------------------------------------------------------------------------
    ("levels", "+", "全市新增就业", ["全市 region prefecture"], "全市"),
    ("levels", "+", "我省推进改革", ["我省 region province"], "我省"),
    ("levels", "+", "全区改造小区", ["全区 region area"], "全区"),
    ("levels", "+", "全国推广", ["全国 region 100000"], "全国"),
    ("levels", "-", "全市场主体增加", [], "市场"),
    ("levels", "-", "该市场主体增加", [], "likewise"),
    ("levels", "-", "全区域联动", [], "区域"),

    ("named by its place alone", "+", "市医院收治9人", ["市医院 public_institution single prefecture"], "as 市人民医院"),
    ("named by its place alone", "+", "县职业学校招生9人", ["县职业学校 public_institution single county"], "as 县第二中学"),
    ("named by its place alone", "+", "县领导接访9次", ["县领导 government single county"], "who leads it"),
    ("named by its place alone", "-", "走进城市医院", [], "城市 is a word"),
    ("named by its place alone", "-", "领导干部接访9次", [], "of nobody"),
    ("named by its place alone", "-", "医院收治9人", ["医院 anaphor single"], "goes back to one"),

    ("offices in 政局", "+", "市财政局安排资金9亿元", ["市财政局 government single prefecture"], "财政局"),
    ("a verb between two organs", "+", "市公安局有派出所9个", ["市公安局 police single prefecture", "派出所 police single"], "有"),
    ("a verb between two organs", "+", "市司法局新建司法所9个", ["市司法局 justice single prefecture", "司法所 justice single"], "新建"),
    ("a verb between two organs", "+", "市公安局下设派出所9个", ["市公安局 police single prefecture", "派出所 police single"], "下设"),
    ("a verb between two organs", "+", "市公安局走访派出所9个", ["市公安局 police single prefecture", "派出所 police single"], "走访"),
    ("a verb between two organs", "-", "市公安局建设路派出所办案9件", ["市公安局建设路派出所 police single prefecture"], "a road"),
    ("a verb between two organs", "-", "市公安局城关派出所办案9件", ["市公安局城关派出所 police single prefecture"], "a name"),
    ("a verb between two organs", "-", "市公安局刑侦支队办案9件", ["市公安局刑侦支队 police single prefecture"], "a line of work"),
    ("offices in 政局", "+", "九江市民政局救助9人", ["九江市民政局 government single 360400"], "民政局"),
    ("offices in 政局", "+", "县邮政局投递邮件9件", ["县邮政局 government single county"], "邮政局"),
    ("offices in 政局", "-", "该市政局稳定", ["该市 region prefecture"], "政局"),
    ("offices in 政局", "-", "全省大局稳定", ["全省 region province"], "大局"),
    ("offices in 政局", "-", "全市格局优化", ["全市 region prefecture"], "格局"),

    ("short names", "+", "宜昌公安破案9起", ["宜昌公安 police system 420500"], "公安"),
    ("short names", "+", "国家安排资金9亿元", ["国家 government single 100000"], "the state acts"),
    ("short names", "+", "省防指部署工作", ["省防指 government single province"], "防指"),
    ("short names", "-", "公安县新建公园9个", ["公安县 region 421022"], "a county"),
    ("short names", "-", "国家重点项目9个", [], "国家 as an attribute"),
    ("short names", "-", "司法公安工作", [], "a topic"),

    ("乡 is no name's end", "+", "红星乡政府投入9万元", ["红星乡政府 government single"], "a town"),
    ("乡 is no name's end", "+", "高桥镇政府投入9万元", ["高桥镇政府 government single"], "another"),
    ("乡 is no name's end", "+", "柳林乡政府走访9户", ["柳林乡政府 government single"], "a third"),
    ("乡 is no name's end", "-", "通往乡政府的路长9公里", [], "通往"),
    ("乡 is no name's end", "-", "来到乡政府，见到9人", [], "来到"),
    ("乡 is no name's end", "-", "前往镇政府的人有9名", [], "前往"),

    ("rivers and roads", "-", "龙川江治理长度9公里", [], "龙川江"),
    ("rivers and roads", "-", "延安路改造管网9公里", [], "a road"),
    ("rivers and roads", "-", "长安街摆放花卉9万盆", [], "a street"),
    ("rivers and roads", "+", "衡水河道整治9公里", ["衡水 region 131100"], "河道 is a word"),
    ("rivers and roads", "+", "衡水路面修复9公里", ["衡水 region 131100"], "路面 too"),
    ("rivers and roads", "+", "衡水湖面清理9次", ["衡水 region 131100"], "and 湖面"),

    ("channels", "-", "国家反诈中心APP注册9万人", [], "an app"),
    ("channels", "-", "市公安局官网点击9万次", [], "a site"),
    ("channels", "-", "市法院微信公众号发文9篇", [], "an account"),
    ("channels", "+", "市公安局网安支队破案9起", ["市公安局网安支队 police single prefecture"], "a unit"),
    ("channels", "+", "市司法局热线接听9次", ["市司法局 justice single prefecture"], "its own line"),
    ("channels", "+", "市法院微笑服务9次", ["市法院 court single prefecture"], "another word"),

    ("words that hold a name", "+", "衡水投入资金", ["衡水 region 131100"], "a prefecture"),
    ("words that hold a name", "+", "会同县投入资金", ["会同县 region 431225"], "a county by its full name"),
    ("words that hold a name", "+", "河北省衡水市推进改革", ["河北省 region 130000", "衡水市 region 131100"], "one in another"),
    ("words that hold a name", "-", "市法院会同市司法局调解", ["市法院 court single prefecture", "市司法局 justice single prefecture"], "会同 before 市"),
    ("words that hold a name", "-", "市法院会同公安局调解", ["市法院 court single prefecture", "公安局 police single"], "会同"),
    ("words that hold a name", "-", "新增城镇就业9万人", [], "镇就"),
    ("words that hold a name", "-", "新建厂房9座", [], "新建"),
    ("words that hold a name", "-", "平安建设推进", [], "平安"),
    ("words that hold a name", "-", "开通道路9条", [], "通道"),
    ("words that hold a name", "-", "文峰镇工人上岗", [], "a town"),

    ("政府, 财政 and more", "+", "市政府投入9亿元", ["市政府 government single prefecture"], "市政府"),
    ("政府, 财政 and more", "+", "县财政投入9亿元", ["县财政 government single county"], "who pays"),
    ("政府, 财政 and more", "+", "省人大常委会审议9次", ["省人大常委会 congress single province"], "人大常委会"),
    ("政府, 财政 and more", "-", "政府采购9亿元", [], "采购"),
    ("政府, 财政 and more", "-", "县财政收入9亿元", [], "收入"),
    ("政府, 财政 and more", "-", "人大代表建议9件", [], "建议"),

    ("what an office goes on with", "+", "省水利厅派出工作组9个", ["省水利厅 government single province"], "派出 is not 委派"),
    ("what an office goes on with", "+", "市水务局全面清理河道9条", ["市水务局 government single prefecture"], "全面 is no 局面"),
    ("what an office goes on with", "+", "市药监局公布结果9批次", ["市药监局 government single prefecture"], "公布 is no 办公"),
    ("what an office goes on with", "+", "市文旅局长期扶持民宿9家", ["市文旅局 government single prefecture"], "长期 is no 局长"),
    ("what an office goes on with", "+", "市住建局于5月改造小区9个", ["市住建局 government single prefecture"], "于"),
    ("what an office goes on with", "-", "市局势稳定9年", [], "局势"),
    ("what an office goes on with", "-", "市场委托加工9件", [], "委托"),
    ("what an office goes on with", "-", "全县联办理赔9件", ["全县 region county"], "办理"),

    ("called by a place", "+", "郑州站发送旅客9万人", ["郑州站 enterprise single 410100"], "a station"),
    ("called by a place", "+", "北京西站加开列车9列", ["北京西站 enterprise single 110000"], "one of several"),
    ("called by a place", "+", "天津港吞吐量9亿吨", ["天津港 enterprise single 120000"], "a port"),
    ("called by a place", "-", "杭州站在新起点", ["杭州 region 330100"], "a verb"),
    ("called by a place", "-", "国际赛上海站比赛得9分", ["上海 region 310000"], "a stage of a contest"),
    ("called by a place", "-", "张家港口岸验放旅客9万人", ["张家港 region 320582"], "口岸"),
    ("teams", "+", "中国队得9分", ["中国队 other single 100000"], "of the country"),
    ("teams", "+", "中国女排得9分", ["中国女排 other single 100000"], "by its sport"),
    ("teams", "+", "山东男篮得9分", ["山东男篮 other single 370000"], "of a province"),
    ("teams", "-", "中国队伍增加9支", ["中国 region 100000"], "队伍"),
    ("teams", "-", "河北队员9人", ["河北 region 130000"], "队员"),
    ("teams", "-", "美国团队9个", [], "团队"),
    ("a company that its notice tells", "+", "【快讯】恒远机械公告，净利润9万元", ["恒远机械 enterprise single"], "公告"),
    ("a company that its notice tells", "+", "恒远机械晚间公告称，净利润9万元", ["恒远机械 enterprise single"], "a time before it"),
    ("a company that its notice tells", "+", "远山铜业日前发布公告，净利润9万元", ["远山铜业 enterprise single"], "发布公告"),
    ("a company that its notice tells", "-", "现予以公告，期限9天", [], "no name"),
    ("a company that its notice tells", "-", "此前发布公告，期限9天", [], "a time"),
    ("a company that its notice tells", "-", "该公司公告，净利润9万元", ["该公司 anaphor single"], "a short form"),
    ("all of a level", "+", "各县区要建成学校9所", ["各县区 government system"], "are told to"),
    ("all of a level", "+", "各乡镇共投入9万元", ["各乡镇 government system"], "did"),
    ("all of a level", "+", "各县（市、区）均建立台账9本", ["各县（市、区） government system"], "with brackets"),
    ("all of a level", "-", "各县区发案9起", [], "something happened there"),
    ("all of a level", "-", "各乡镇平均9人", [], "are counted"),
    ("all of a level", "-", "各县区学校9所", [], "what stands there"),
    ("troops", "+", "武警部队出动9人", ["武警部队 other system"], "no place"),
    ("troops", "+", "部队转移群众9人", ["部队 other system"], "alone"),
    ("troops", "+", "驻军派出官兵9人", ["驻军 other system"], "驻军"),
    ("troops", "-", "上级部门派出9人", [], "部门 is no 部队"),
    ("troops", "-", "车队派出车辆9辆", [], "a team"),
    ("troops", "-", "干部队伍9人", [], "队伍"),
    ("a trade", "+", "全市纺织系统分流职工9人", ["全市纺织系统 enterprise system prefecture"], "works"),
    ("a trade", "+", "全省煤炭系统减员9人", ["全省煤炭系统 enterprise system province"], "mines"),
    ("a trade", "+", "全市邮政系统投递邮件9件", ["全市邮政系统 enterprise system prefecture"], "the post"),
    ("a trade", "-", "全市卫生健康系统救治病人9人", ["全市卫生健康系统 government system prefecture"], "a line of a government"),
    ("a trade", "-", "全市信息系统升级9次", ["全市 region prefecture"], "software"),
    ("a trade", "-", "全省供销合作社系统销售农资9吨", ["全省供销合作社系统 government system province"], "another"),
    ("short names that are words too", "+", "北大招收新生9人", ["北大 public_institution single 110000"], "a school"),
    ("short names that are words too", "+", "今年考上清华9人", ["清华 public_institution single 110000"], "behind a verb"),
    ("short names that are words too", "+", "去年，京东投入9万元", ["京东 enterprise single 110000"], "a company"),
    ("short names that are words too", "-", "东北大地9处", [], "part of another name"),
    ("short names that are words too", "-", "北大荒种田9亩", [], "goes on"),
    ("short names that are words too", "-", "武大郎烧饼9个", [], "a person"),
    ("organs of the world", "+", "世界卫生组织报告病例9例", ["世界卫生组织 other single abroad"], "an organization"),
    ("organs of the world", "+", "联合国粮农组织援助9万美元", ["联合国粮农组织 other single abroad"], "one of the United Nations"),
    ("organs of the world", "+", "欧盟进口商品9万吨", ["欧盟 other single abroad"], "a union"),
    ("organs of the world", "-", "世行业务9件", [], "part of other words"),
    ("organs of the world", "-", "世界各国9个", [], "the world"),
    ("organs of the world", "-", "国际组织9个", [], "none that is named"),
    ("a village", "+", "村委会组织志愿者9人", ["村委会 other single"], "its committee"),
    ("a village", "+", "村里投入9万元", ["村里 other single"], "acts"),
    ("a village", "+", "镇里投入9万元", ["镇里 government single"], "a town"),
    ("a village", "-", "村里9户人家", [], "where they live"),
    ("a village", "-", "村委会主任9人", [], "people"),
    ("a village", "-", "梨树县村委会9个", ["梨树县 region 220322"], "many"),
    ("troops that lie in a province", "+", "驻湘部队出动9人", ["驻湘部队 other system 430000"], "部队"),
    ("troops that lie in a province", "+", "驻豫空军发射增雨弹9枚", ["驻豫空军 other single 410000"], "one arm"),
    ("troops that lie in a province", "+", "驻川武警官兵救出9人", ["驻川武警官兵 other system 510000"], "armed police"),
    ("troops that lie in a province", "-", "驻地群众9人", [], "no province"),
    ("troops that lie in a province", "-", "驻京办事处9个", [], "an office"),
    ("troops that lie in a province", "-", "驻村干部9人", [], "a village"),
    ("one unit of a system", "+", "拉萨市公安消防支队排查隐患9处", ["拉萨市公安消防支队 police single 540100"], "a detachment"),
    ("one unit of a system", "+", "边防支队木康边境检查站查获毒品9克", ["边防支队木康边境检查站 police single"], "a checkpoint"),
    ("one unit of a system", "+", "市公安机关交警支队查处违法9起", ["市公安机关交警支队 police single prefecture"], "traffic police"),
    ("one unit of a system", "-", "全市公安机关破案9起", ["全市公安机关 police system prefecture"], "all of them"),
    ("one unit of a system", "-", "市公安机关破案9起", ["市公安机关 police system prefecture"], "the system"),
    ("one unit of a system", "-", "全市各级法院派出法庭9个", ["全市各级法院派出法庭 court system prefecture"], "courts that send"),
    ("two lines of work", "+", "市自然资源和规划局出让土地9宗", ["市自然资源和规划局 government single prefecture"], "of an office"),
    ("two lines of work", "+", "衡水市住房和城乡建设局拆除违建9处", ["衡水市住房和城乡建设局 government single 131100"], "with its place"),
    ("two lines of work", "+", "市文化和旅游局举办展览9场", ["市文化和旅游局 government single prefecture"], "another"),
    ("two lines of work", "+", "北京市规划和自然资源委员会出让土地9宗", ["北京市规划和自然资源委员会 government single 110000"], "a committee of a line of government"),
    ("two lines of work", "-", "市学生和教育局沟通9次", [], "和 joins a word and an office"),
    ("two lines of work", "-", "县车队和林业局相距9公里", [], "nor here"),
    ("two lines of work", "-", "市妇女联合会走访9户", ["市妇女联合会 other single prefecture"], "no line of government"),

    ("the first of several", "+", "北京市第三中级人民法院结案9件", ["北京市第三中级人民法院 court single 110000"], "no 第三中"),
    ("the first of several", "+", "上海一中院结案9件", ["上海一中院 court single 310000"], "no 一中"),
    ("the first of several", "+", "市委第二巡察组发现问题9个", ["市委第二巡察组 discipline single prefecture"], "not the committee"),
    ("the first of several", "+", "中央第七巡视组发现问题9个", ["中央第七巡视组 discipline single 100000"], "of the country"),
    ("the first of several", "-", "衡水一中招生9人", ["衡水一中 public_institution single 131100"], "a school"),
    ("the first of several", "-", "县一中心小学招生9人", ["县一中心小学 public_institution single county"], "a school called 第一"),
    ("the first of several", "-", "衡水中院结案9件", ["衡水中院 court single 131100"], "no number"),

    ("chambers", "+", "市中院民二庭结案9件", ["市中院民二庭 court single prefecture"], "a chamber"),
    ("chambers", "+", "枣强县法院立案庭立案9件", ["枣强县法院立案庭 court single 131121"], "another"),
    ("chambers", "+", "市检察院第二检察部起诉9人", ["市检察院第二检察部 procuratorate single prefecture"], "of a procuratorate"),
    ("chambers", "-", "市中院立案9件", ["市中院 court single prefecture"], "立案 alone"),
    ("chambers", "-", "市中院民事庭审9次", ["市中院 court single prefecture"], "庭审"),
    ("chambers", "-", "市检察院公益诉讼立案9件", ["市检察院 procuratorate single prefecture"], "a kind of case"),

    ("new districts and special regions", "+", "江北新区管委会引进项目9个", ["江北新区管委会 government single"], "a new district"),
    ("new districts and special regions", "+", "西咸新区公安局破案9起", ["西咸新区公安局 police single"], "another"),
    ("new districts and special regions", "+", "香港特区政府发放消费券9亿元", ["香港特区政府 government single 810000"], "特区 is no 区"),
    ("new districts and special regions", "-", "通往新区管委会的路长9公里", ["管委会 government single"], "no name before it"),
    ("new districts and special regions", "-", "该区政府投入9亿元", ["该区政府 government single area"], "区 alone"),
    ("new districts and special regions", "-", "枣强县区政府投入9亿元", ["枣强县区政府 government single 131121"], "nor here"),

    ("a ministry of the place", "+", "市国资委监管企业9家", ["市国资委 government single prefecture"], "the city's"),
    ("a ministry of the place", "+", "省国资委监管企业9家", ["省国资委 government single province"], "the province's"),
    ("a ministry of the place", "+", "衡水市国资委监管企业9家", ["衡水市国资委 government single 131100"], "with its place"),
    ("a ministry of the place", "-", "国资委监管企业9家", ["国资委 government single 100000"], "the country's"),
    ("a ministry of the place", "-", "证监会立案9起", ["证监会 government single 100000"], "another"),
    ("a ministry of the place", "-", "最高法发布案例9件", ["最高法 court single 100000"], "a third"),

    ("places that may be words, before organs", "+", "四会交警查处违法9起", ["四会交警 police single 441284"], "before its police"),
    ("places that may be words, before organs", "+", "易县税务局退税9万元", ["易县税务局 government single 130633"], "a county of one character"),
    ("places that may be words, before organs", "+", "2024年，道县新建学校9所", ["道县 region 431124"], "and alone"),
    ("places that may be words, before organs", "-", "爱民交警有9名", [], "who love the people"),
    ("places that may be words, before organs", "-", "应县委要求建设学校9所", ["县委 party_committee single county"], "应 is a word"),
    ("places that may be words, before organs", "-", "代县长表示，建设学校9所", [], "代县长"),
    ("places that may be words, before organs", "-", "建成县道9公里", [], "成 ends a verb"),

    ("a place's last character", "+", "呼和浩特警方抓获9人", ["呼和浩特警方 police single 150100"], "特 is the place's"),
    ("a place's last character", "+", "成武警方抓获9人", ["成武警方 police single 371723"], "武 too"),
    ("a place's last character", "+", "全椒县小学招生9人", ["全椒县小学 public_institution single 341124"], "全 is the name's"),
    ("a place's last character", "-", "衡水特警抓获9人", ["衡水特警 police single 131100"], "特警"),
    ("a place's last character", "-", "衡水武警救出9人", ["衡水武警 other single 131100"], "武警"),
    ("a place's last character", "-", "全县小学招生9人", ["全县 region county"], "全县"),

    ("branches", "+", "高速交警衡水支队查处违法9起", ["高速交警衡水支队 police single 131100"], "of the traffic police"),
    ("branches", "+", "农业银行衡水分行发放贷款9亿元", ["农业银行衡水分行 enterprise single 131100"], "of a bank"),
    ("branches", "+", "中国工商银行衡水分行发放贷款9亿元", ["中国工商银行衡水分行 enterprise single 131100"], "of its own place"),
    ("branches", "+", "国家税务总局衡水市桃城区税务局退税9亿元", ["国家税务总局衡水市桃城区税务局 government single 131102"], "of the administration"),
    ("branches", "-", "市交警支队查处违法9起", ["市交警支队 police single prefecture"], "no place inside"),
    ("branches", "-", "衡水银行发放贷款9亿元", ["衡水银行 enterprise single 131100"], "a bank of its own"),
    ("branches", "-", "市税务局退税9亿元", ["市税务局 government single prefecture"], "of no other"),

    ("new districts of a city", "+", "衡水滨海新区管委会引进项目9个", ["衡水滨海新区管委会 government single 131100"], "not that of 天津"),
    ("new districts of a city", "+", "衡水滨海新区法院结案9件", ["衡水滨海新区法院 court system 131100"], "its court"),
    ("new districts of a city", "+", "柳林街道办事处走访9户", ["柳林街道办事处 government single"], "a street's office by its name"),
    ("new districts of a city", "-", "天津滨海新区法院结案9件", ["天津滨海新区法院 court single 120116"], "that of 天津"),
    ("new districts of a city", "-", "滨海新区法院结案9件", ["滨海新区法院 court single 120116"], "alone"),
    ("new districts of a city", "-", "去年，街道办事处走访9户", ["街道办事处 government single"], "no name"),

    ("bureaus alone", "+", "去年，教育局招聘教师9名", ["教育局 government single"], "of the place spoken of"),
    ("bureaus alone", "+", "去年，行政审批局办件9件", ["行政审批局 government single"], "another"),
    ("bureaus alone", "+", "去年，发改委审批项目9个", ["发改委 government single"], "a commission"),
    ("bureaus alone", "-", "去年，饭局花费9万元", [], "饭局"),
    ("bureaus alone", "-", "去年，教育局长走访9户", [], "局长"),
    ("bureaus alone", "-", "去年，水利委托设计9项", [], "委托"),
    ("bureaus alone", "-", "去年，旅游局限于景点9个", [], "局限"),
    ("bureaus alone", "-", "为教育局捐款9万元", [], "no head of a clause"),

    ("该 and words", "+", "该局查处9起", ["该局 anaphor single"], "该局"),
    ("该 and words", "+", "该校招生9人", ["该校 anaphor single"], "该校"),
    ("该 and words", "+", "该院结案9件", ["该院 anaphor single"], "该院"),
    ("该 and words", "-", "该局面持续9年", [], "局面"),
    ("该 and words", "-", "该校区面积9亩", [], "校区"),
    ("该 and words", "-", "该院落面积9平方米", [], "院落"),

    ("whole of a place before 民", "+", "全市民办学校9所", ["全市 region prefecture"], "民办"),
    ("whole of a place before 民", "+", "全县民宿9家", ["全县 region county"], "民宿"),
    ("whole of a place before 民", "+", "全国民用汽车9万辆", ["全国 region 100000"], "民用"),
    ("whole of a place before 民", "-", "全市民代表9人", [], "市民"),
    ("whole of a place before 民", "-", "全市民热线9条", [], "市民 again"),
    ("whole of a place before 民", "-", "全市场主体9户", [], "市场"),

    ("lakes and stations of the air", "-", "青海湖面积9平方公里", [], "a lake"),
    ("lakes and stations of the air", "-", "湖南卫视收视率9%", [], "a channel"),
    ("lakes and stations of the air", "-", "中山公园接待游客9人", [], "called after a man"),
    ("lakes and stations of the air", "+", "青海投入资金9万元", ["青海 region 630000"], "the province"),
    ("lakes and stations of the air", "+", "湖南投入资金9万元", ["湖南 region 430000"], "another"),
    ("lakes and stations of the air", "+", "中山投入资金9万元", ["中山 region 442000"], "a city"),

    ("organs of the whole country", "+", "全国人大常委会审议9件", ["全国人大常委会 congress single 100000"], "its code"),
    ("organs of the whole country", "+", "全国人民代表大会审议9件", ["全国人民代表大会 congress single 100000"], "one, for all its 全"),
    ("organs of the whole country", "+", "全国总工会发放9万元", ["全国总工会 other single 100000"], "needs no place"),
    ("organs of the whole country", "-", "全国法院结案9件", ["全国法院 court system 100000"], "many"),
    ("organs of the whole country", "-", "人大常委会审议9件", ["人大常委会 congress single"], "of no place"),
    ("organs of the whole country", "-", "省人大常委会审议9件", ["省人大常委会 congress single province"], "of a province"),

    ("what belongs to a school", "+", "衡水大学附属第二医院接诊9人", ["衡水大学附属第二医院 public_institution single 131100"], "its hospital"),
    ("what belongs to a school", "+", "市第一中学附属小学招生9人", ["市第一中学附属小学 public_institution single prefecture"], "its school"),
    ("what belongs to a school", "+", "东华大学附属实验学校招生9人", ["东华大学附属实验学校 public_institution single 310000"], "of no place"),
    ("what belongs to a school", "-", "衡水大学附属设施9处", ["衡水大学 public_institution single 131100"], "no organ"),
    ("what belongs to a school", "-", "衡水大学和医院接诊9人", ["衡水大学 public_institution single 131100"], "和"),
    ("what belongs to a school", "-", "市医院附属楼9层", ["市医院 public_institution single prefecture"], "a building"),

    ("offices of the centre", "+", "国务院扶贫办拨付资金9亿元", ["国务院扶贫办 government single 100000"], "of the government"),
    ("offices of the centre", "+", "中央网信办约谈平台9家", ["中央网信办 party_committee single 100000"], "of the party"),
    ("offices of the centre", "+", "武警衡水支队出动官兵9名", ["武警衡水支队 other single 131100"], "of the armed police"),
    ("offices of the centre", "-", "国务院办理提案9件", ["国务院 government single 100000"], "办理"),
    ("offices of the centre", "-", "中国移动支付规模9亿元", ["中国 region 100000"], "移动 is a word"),
    ("offices of the centre", "-", "中央文化产业9家", [], "no office"),

    ("words that only end like an office", "-", "全市部署全面工作9项", ["全市 region prefecture"], "部署"),
    ("words that only end like an office", "-", "县餐厅员工9人", [], "餐厅"),
    ("words that only end like an office", "+", "市农开局发放化肥9吨", ["市农开局 government single prefecture"], "农开局"),
    ("words that only end like an office", "-", "全省开局良好，新增9家", ["全省 region province"], "开局"),
    ("words that only end like an office", "-", "全市停办证照9件", ["全市 region prefecture"], "停办"),
    ("words that only end like an office", "-", "我省签署协议9份", ["我省 region province"], "签署"),
    ("words that only end like an office", "+", "市政务服务大厅办件9件", ["市政务服务大厅 government single prefecture"], "a hall by its name"),
    ("words that only end like an office", "+", "市编委办核减编制9名", ["市编委办 government single prefecture"], "the office of a commission"),
    ("words that only end like an office", "+", "市创建办检查9次", ["市创建办 government single prefecture"], "创建 is no 创办"),

    ("lines of work are no organs", "-", "公安、民政、工商方面的建议9件", [], "方面"),
    ("lines of work are no organs", "-", "公安方面的建议9件", [], "one alone"),
    ("lines of work are no organs", "-", "公安、消防方面的提案9件", [], "two"),
    ("lines of work are no organs", "+", "公安破获案件9件", ["公安 police system"], "the police"),
    ("lines of work are no organs", "+", "公安出动警力9人", ["公安 police system"], "likewise"),
    ("lines of work are no organs", "+", "公安立案9起，各方面配合", ["公安 police system"], "方面 in another clause"),

    ("a place does not end a measure", "-", "丽江站2.3毫米", ["丽江 region 530700"], "rain"),
    ("a place does not end a measure", "-", "华坪站偏多9毫米", ["华坪 region 530723"], "more than usual"),
    ("a place does not end a measure", "-", "永胜站气温9度", ["永胜 region 530722"], "heat"),
    ("a place does not end a measure", "+", "丽江站发送旅客9万人", ["丽江站 enterprise single 530700"], "trains"),
    ("a place does not end a measure", "+", "郑州站加开列车9列", ["郑州站 enterprise single 410100"], "likewise"),
    ("a place does not end a measure", "+", "上海南站停运列车9列", ["上海南站 enterprise single 310000"], "likewise"),

    ("the part of a place", "+", "城区5个交警大队出动民警9名", ["城区5个交警大队 police system"], "several"),
    ("the part of a place", "+", "市区公安机关破获案件9起", ["市区公安机关 police system"], "all"),
    ("the part of a place", "+", "衡水市城区法院审结案件9件", ["衡水市城区法院 court system 131100"], "with its city"),
    ("the part of a place", "-", "城区民警出动9次", ["民警 police single"], "people are of the organ in force"),
    ("the part of a place", "-", "市区交警出动9次", ["交警 police single"], "likewise"),
    ("the part of a place", "-", "城区新建公园9个", [], "no organ"),
]  # fmt: skip

LEVELS = [
    ("全市", "prefecture"),
    ("我省", "province"),
    ("自治区", "province"),
    ("自治州", "prefecture"),
    ("县", "county"),
    ("各级", ""),
]


def _written(text: str) -> list[str]:
    said = []
    for one in find_mentions(text):
        where = one.region_code or one.level or ""
        parts = [one.text, one.kind] if one.kind == "region" else [one.text, one.kind, one.scope]
        said.append(" ".join([*parts, where]).strip())
    return said


@pytest.mark.parametrize(
    ("text", "expected"), [row[2:4] for row in MENTIONS], ids=[f"{r[0]}{r[1]}{r[4]}" for r in MENTIONS]
)
def test_what_is_mentioned(text: str, expected: list[str]) -> None:
    assert _written(text) == expected


def test_every_decision_is_shown_both_ways() -> None:
    shown = Counter((row[0], row[1]) for row in MENTIONS)
    assert [key for key in ((row[0], sign) for row in MENTIONS for sign in "+-") if shown[key] < 3] == []


@pytest.mark.parametrize("text", [row[2] for row in MENTIONS])
def test_spans_hold_and_do_not_overlap(text: str) -> None:
    found = find_mentions(text)
    assert [text[slice(*one.span)] for one in found] == [one.text for one in found]
    assert all(a.span[1] <= b.span[0] for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(("token", "level"), LEVELS)
def test_the_level_that_a_word_names(token: str, level: str) -> None:
    assert level_of(token) == level


#: What is read wrong today: text, the right mentions, and why they are.
KNOWN_WRONG: list[tuple[str, list[str], str]] = [
    ("城市公安机关破案9起", ["公安机关 police system"], "城市 is a word; its 市 is no level"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [
    pytest.param(*row[:2], id=row[2], marks=pytest.mark.xfail(strict=True, reason=row[2])) for row in KNOWN_WRONG
])  # fmt: skip
def test_what_is_read_wrong_today(text: str, expected: list[str]) -> None:
    assert _written(text) == expected


def test_a_users_organ_goes_before_ours(tmp_path: Path) -> None:
    """An entry of a user's folder takes a surface over."""
    (tmp_path / "agencies.yaml").write_text(
        "- id: my.court\n  name: 法院\n  label: arbitration\n  surfaces: [法院]\n  kind: other\n  scope: single\n  role: organ\n",
        encoding="utf-8",
    )
    [mine, *_] = Extractor(lexicons=[tmp_path]).find_mentions("衡水法院结案5件")
    assert (mine.text, mine.kind) == ("衡水法院", "other")


@pytest.mark.parametrize(
    "text, places, why",
    [
        ("2023年，易县人民法院结案312件。", ["130633"], "a name of one character, before its court"),
        ("2023年，代县人民检察院起诉30人。", ["140923"], "before its procuratorate"),
        ("2023年，和县人民政府投入3亿元。", ["340523"], "before its government"),
        ("2023年，南昌市新建学校3所。", ["360100"], "新建 is a verb"),
        ("2023年，南昌市新建区修路3公里。", ["360112"], "and a district"),
        ("应全县群众要求，新建学校3所。", [None], "应 is a word"),
    ],
)
def test_counties_whose_names_are_words(text: str, places: list[str | None], why: str) -> None:
    found = [mention.region_code for mention in find_mentions(text)]
    assert found[-1:] == places, why
