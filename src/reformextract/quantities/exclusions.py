"""What a number with a unit is not: articles, ages, tiers, denominators, size classes, years that name a plan."""

from __future__ import annotations

import re

from reformextract.numerals import Numeral
from reformextract.quantities.bounds import BoundTable
from reformextract.quantities.units import Unit

_ARTICLE_UNITS_KEPT = frozenset({"番", "倍", "成"})
_AVERAGE = re.compile(r"平均|寿命|年龄|人均|中位")
_MODE = re.compile(
    r"小时(?:[^,;。、以内左]{0,6}?)(?:巡|值|在线|服务|开放|不间断|全|轮|守|响应|营业|热线|值守|监|备勤|待命|视频|自助|警|屯|无)"
)
_YEARS_COUNT = re.compile(
    r"[^\u4e00-\u9fff0-9A-Za-z]|\Z|以[上下内]|内|左右|的|时间|之|有期|多|半|[缩延提]|余|零|不|未|没|共|和|或|至|到|缓|执行|建成|完成|无|才|可|就|[达增减降]|徒刑|艰|驻|扎根|如一日|[持坚]"
)
_YEARS_OF = re.compile(
    r"(?:累计|共|增长|总|新增|年均|行动|目标|计划|规划|方案|攻坚|义务教育|任期|免费教育|发展|工作|来|间|的目标|的努力|努力|以来|奋斗)"
)
#: 三日游, 两天一夜游, 五日票: products that are named by how long they last.
_TOUR = re.compile(
    r"(?:[一两二三四五六七八九\d]{1,2}[夜晚])?(?:[自跟深漫]?[助团度]?游(?![客览玩行船人击说戏泳荡离])|[票套]餐?(?=[,;。、)”]|$))"
)
#: The hour, before its minutes: 零时19分.
_CLOCK = re.compile(r"(?:\d|[零〇一二三四五六七八九十])[时点]\Z")
#: To what it was shortened, behind what it was.
_SHORTENED = re.compile(r"(?:以上|左右)?(?:缩短?|压缩?|减少?|降低?|缩减|压减|提速|变|改)[到至为成](?=[^,;。]{0,6}\d)")
_HALF_MORE = re.compile(r"半(?![数导个年球径岛月天路夜价途空边场身])")
#: 黄金周七天，…, 国庆假期8天，…: how long the time is that the sentence speaks of.
_OFF = re.compile(r"(?<!延长)(?<!增加)(?<!享受)(?<!缩短)(?:黄金周|假期|假日|长假|春节|国庆|小长假)(?:期间)?[”\"]?的?\Z")
#: 四个月下来, 三个月里共裁定, 一年要刮165天: a stretch of time in which the next number is counted.
_STRETCH = re.compile(
    r"(?:时间)?(?:下来[,，共]|(?:[里内]|时间[里内])(?=共|一共|总共|累计|先后)|(?:一共|总共|累计|共)(?=[\u4e00-\u9fff]{0,8}[\d一二三四五六七八九十百两])|(?:要|能|可|就|也|才|只)有?[\u4e00-\u9fff]{0,2}(?=\d))"
)
_LASTED = frozenset("了过达约超逾近满为")
#: 在三个月内上涨30%, 半年暴涨几十倍: how long it took to rise or fall so far.
_SHARP = "[暴猛狂飙疯]涨|[暴猛狂]跌|[暴猛激骤陡剧倍]增|[猛骤陡]降|飙升|锐减|骤减|跳水"
_WINDOW = re.compile(
    r"(?:之?内|间|的?时间(?:[里内])?)(?:就|便|已经?|竟|连续|接连|快速|迅速|大幅)*(?:[由从][^,;。]{1,8})?(?:[上大微略小急]?[涨跌]|[上攀蹿翻跃]升|[微略]?[增降]|上扬|走[高低]|下[降跌挫滑]|减少|缩水|贬值|翻)(?![幅值]|加值)"
    rf"|(?:之?内|间)?(?:{_SHARP})"
)
#: 十分 before what it strengthens, not 十分钟, 十分之一.
_VERY = re.compile(r"分(?![钟之满制])[\u4e00-\u9fff]")
#: What has a force that is told in grades: 最大风力17级, 5.6级地震, 8级阵风.
_FORCE = re.compile(r"(?:风力|阵风|大风|震级|震度|里氏|强度|烈度|台风|发生了?|最大)(?:为|达到?|约|超过?|[ ])*\Z")
_OF_FORCE = re.compile(r"(?:以上|左右)?的?(?:震度|[大阵狂强烈暴]风|强?台风|地震|余震|强震|有感地震)")
#: One digit of the formal spelling alone is written for sums only.
_FORMAL = frozenset("壹贰叁肆伍陆柒捌玖")
#: 114 年 10 月: years as they are counted from 1912.
_REPUBLIC = re.compile("[89][0-9]|1[0-2][0-9]")
_MONTH = re.compile(r" ?\d{1,2} ?月")
#: 捣毁窝点一处: 一 behind what was seized or destroyed, at the end of its clause.
_SEIZED = re.compile(
    r"(?:捣毁|查获|缴获|起获|扣押|查扣|查封|收缴|没收|端掉|打掉|破获|侦破|抓获|截获|烧毁|冲毁|损毁|倒塌|建成|新建)[\u4e00-\u9fff]{2,14}\Z"
)
#: 一人送往甲医院，一人送往乙医院: a series of persons.
_SERIES = re.compile(r"[,;、。\n]一[人名](?![一]|物|大|之|均|民|多)[^,;。、]{2,20}[,;、](?:另)?一[人名](?![一])")
_CLOSED = re.compile(r"[,;。、)]|\Z")
_MARKS = (",", "里", "内", "中", "间", "时")
#: 一次死亡10人以上特大交通事故21起, 5000万元以上项目90个: how large those are that are counted behind.
_SIZE_CLASS = re.compile(r"以[上下](?![占达有为共均的])[\u4e00-\u9fff]{2,12}?(?<![占达有为共均])(?=\d)")
#: 1斤要6块钱, 一公斤卖40元: what a price is told for.
_PRICED = re.compile(
    r"[就只才能可还也]?(?:要价?|卖价?|售价?|收购?价?|[涨跌降])?[到至为是出]?了?(?:约|近|超过?|高达)?\d[\d.]*(?:元|块|毛|角)"
)
_SOLD_BY = frozenset({"斤", "公斤", "千克", "吨", "升", "两", "克"})
#: The units that may count nothing behind figures too.
_ASKED = _SOLD_BY | frozenset({
    "折", "分", "单", "季", "岁", "周岁", "级", "大", "届", "审", "线", "号", "代", "甲", "年", "月", "日", "天", "点", "期",
})  # fmt: skip
_ORDINAL_OR_EACH = frozenset("第每")
_SESSION = re.compile(r"(?:人大|政协|大会|委员会|[届会])\Z")


def took(folded: str, start: int, end: int) -> bool:
    """Return whether a duration only tells how long it took to rise or fall: 在三个月内上涨30%.

    Args:
        folded: the document, folded.
        start: where the duration begins.
        end: where its unit ends.
    """
    return _WINDOW.match(folded, end) is not None and folded[start - 1 : start] not in _LASTED


def describes_no_person(folded: str, start: int) -> bool:
    """Return whether an age is a measure, as an average or a life expectancy is: 平均年龄45岁, but not 26至45岁读者.

    Args:
        folded: the document, folded.
        start: where the number begins.
    """
    return _AVERAGE.search(folded[max(0, start - 12) : start]) is not None


def _grouping(text: str, folded: str, start: int, unit: Unit) -> str | None:
    """Ordinals and groupings in Chinese numerals: 二批, 四类案件, 二次会议, 三年行动, 三日后."""
    chinese = not text[0].isascii()
    if unit.kind == "duration" and _TOUR.match(folded, unit.end):
        return "a tour or a lodging named by its days"
    follower = folded[unit.end : unit.end + 4]
    if unit.surface in ("天", "日") and _OFF.search(folded[max(0, start - 9) : start]) and follower[:1] in _MARKS:
        return "how long the holidays just named last"
    if unit.kind == "duration":
        passed = folded[start - 1 : start] == "了"  # 行走了6个多小时后
        if follower.startswith(("后", "前", "之后", "之前")) and not passed:
            return "a time counted from another"
        before = folded[max(0, start - 2) : start]
        if unit.surface == "年" and (
            _YEARS_OF.match(folded, unit.end) or before.endswith(("第一个", "个")) or before == "的" + "这"
        ):
            return "years that name a plan or the time reported on"
        if unit.surface == "年" and before.endswith("的") and chinese:
            return "years that name a plan or the time reported on"
        return None
    if not chinese:
        return None
    if unit.surface in ("地", "方", "层"):
        return "a floor or the places just named"
    if unit.surface in ("批", "组", "期", "审", "轮") and len(text) == 1 and text != "两":
        return "an ordinal"
    if unit.surface == "类" and len(text) == 1:
        return "a grouping"
    if (
        unit.surface == "次"
        and follower.startswith(("会议", "全会", "全体"))
        and _SESSION.search(folded[max(0, start - 4) : start])
    ):
        return "the session of a congress"
    if text == "二" and unit.surface == "次" and "\u4e00" <= follower[:1] <= "\u9fff":
        return "an ordinal"  # 二次退回补充侦查
    if unit.surface == "部" and follower.startswith("曲"):
        return "a word"
    return None


def find_exclusion(
    bounds: BoundTable, folded: str, start: int, stop: int, numeral: Numeral, unit: Unit, floor: int
) -> str | None:
    """Return why a number with its unit counts nothing, or None where it may count."""
    before = folded[max(floor, start - 3) : start]
    if (
        unit.kind != "duration"
        and unit.surface not in _ASKED
        and folded[start].isascii()
        and before[-1:] not in _ORDINAL_OR_EACH
        and not folded.startswith("以", unit.end)
        and not unit.surface.startswith("小时")
    ):
        return None  # what most figures are: nothing below asks about them
    text = folded[start:stop]
    if unit.surface == "折" and not (
        numeral.value is not None and (0 < numeral.value < 10 or 11 <= numeral.value < 100)
    ):
        return "no discount"
    if unit.kind == "duration" and _STRETCH.match(folded, unit.end) and before[-1:] not in _LASTED:
        return "how long it took what the next number counts"
    if unit.kind == "duration" and took(folded, start, unit.end):
        return "how long it took to rise or fall"
    chinese_one = text == "一"
    if unit.surface in _SOLD_BY and text == "1" and _PRICED.match(folded, unit.end) is not None:
        return "the denominator of a rate"
    if before.endswith("第"):
        return "an ordinal"
    if (
        text == "十"
        and unit.surface == "分"
        and _VERY.match(folded, stop)
        and not re.search("(?<![显觉变])得|扣|加", before)
    ):
        return "an adverb"
    if text in _FORMAL and unit.kind != "money":
        return "a name"  # 小伍把钱交了, 陆家
    if unit.surface == "通" and not folded[start].isascii() and stop - start == 1:
        return "a name"  # 五通镇
    if unit.surface == "单" and folded.startswith("元", unit.end):
        return "the entrance of a building"
    if text == "四" and unit.surface == "季":
        return "the seasons"
    if unit.surface in ("岁", "周岁") and not describes_no_person(folded, start):
        return "an age that describes a person"
    if text in ("24", "7", "廿四", "二十四") and _MODE.match(folded, stop):
        return "a mode of service, all day"
    if unit.surface == "级" and (_FORCE.search(folded, max(0, start - 10), start) or _OF_FORCE.match(folded, stop + 1)):
        return None
    if unit.surface in ("级", "大", "届", "审", "线", "号", "代", "甲"):
        return "a tier, grouping or edition"
    if text in ("百", "千", "万", "亿", "十万", "百万", "千万", "百亿", "千亿", "万亿") and text != "十":
        if before.endswith("每"):
            return "the denominator of a rate"
        _, left, _ = bounds.find(folded, start, unit.end, magnitude=True, floor=floor)
        if (left == start or folded[unit.end : unit.end + 1] == "级") and not re.search(
            r"(?:[达破过逾在至]|遭受|造成|损失|获利|增加|减少|新增|节约|节省|奖励|罚款|捐|[借欠花])\Z", before
        ):
            return "a size class or a figure of speech"
    if before.endswith("每") and unit.kind != "money" and (numeral.value or 0) in (1, 10, 100, 1000, 10000, 100000):
        return "the denominator of a rate"
    if (
        chinese_one
        and unit.kind == "duration"
        and before.endswith("在")
        and folded.startswith(("内", "里", "间", "之内"), unit.end)
    ):
        return "a stretch of time"
    if chinese_one and not before.endswith("第"):
        return _article(bounds, folded, start, unit, floor)
    if (reason := _grouping(text, folded, start, unit)) is not None:
        return reason
    if (
        unit.surface == "期"
        and not folded[start].isascii()
        and (numeral.value or 0) < 10
        and not folded.startswith("多", stop)
    ):
        return "a phase of a project"
    if unit.surface == "日" and folded.endswith(("拘留", "拘役", "禁闭", "停播", "停业"), 0, start):
        return None  # 行政拘留15日
    if unit.surface in ("年", "日", "月") and folded[start].isascii() and unit.surface != "年":
        return (
            None
            if unit.surface == "日" and (numeral.value or 0) < 100 and folded[unit.end : unit.end + 1] in "内"
            else "a date"
        )
    if unit.surface == "年" and not _YEARS_COUNT.match(folded, unit.end) and before[-1:] != "过":
        return "years that name a plan or the time reported on"
    if text == "十" and unit.surface == "分" and not before.endswith(("得", "打", "扣")):
        return "the word 十分"
    if unit.surface == "分" and _CLOCK.search(folded, max(0, start - 4), start):
        return "a time of day"
    if unit.surface == "点" and (
        folded.startswith(("半", "整", "钟", "多", "许"), unit.end) or (numeral.value or 99) <= 24
    ):
        return "a time of day"
    if unit.kind in ("count", "money", "measure") and _SIZE_CLASS.match(folded, unit.end) is not None:
        return "how large those are that are counted"
    if unit.surface == "年" and re.fullmatch(r"\d{4}", text):
        return "a year"
    if unit.surface == "年" and _REPUBLIC.fullmatch(text) and _MONTH.match(folded, unit.end):
        return "a year of the republic"
    return None


def _article(bounds: BoundTable, folded: str, start: int, unit: Unit, floor: int) -> str | None:
    """一 with a measure word is an article; it counts in a series, under a bound, and before 番 倍 成."""
    if unit.kind == "fraction" or (unit.kind == "money" and len(unit.surface) > 1 and unit.surface != "块钱"):
        return None
    if unit.surface in _ARTICLE_UNITS_KEPT or unit.kind in ("percentage_point",):
        return None
    if unit.kind in ("duration", "measure", "money"):
        bound, _, _ = bounds.find(folded, start, unit.end, magnitude=False, floor=floor)
        inside = folded[start + 1 : unit.end]
        if folded.endswith(("为期", "历时", "长达"), 0, start) and unit.kind == "duration":
            return None
        if unit.kind == "duration" and _SHORTENED.match(folded, unit.end):
            return None  # 由过去一个月缩到1天
        if bound is not None or "多" in inside or "半" in inside or _HALF_MORE.match(folded, unit.end):
            return None
        if unit.surface == "斤" and folded[unit.end + 1 : unit.end + 2] == "两":
            return None  # 一斤三两
        if folded[unit.end : unit.end + 1] in ("零", "又") and unit.kind == "duration":
            return None  # 一年零四个月
        return "一 with a unit, a figure of speech"
    if unit.surface in ("位", "个百分点") and re.search(
        r"(?:上升|下降|提升|前移|后移|前进|后退)\Z", folded[max(0, start - 2) : start]
    ):
        return None
    if (
        _CLOSED.match(folded, unit.end)
        and unit.surface not in ("次", "起", "片", "回", "批")
        and _SEIZED.search(folded, max(floor, start - 20), start)
    ):
        return None
    if unit.surface in ("起", "件", "名", "个") and re.search(
        rf"[二两三四五六七八九十\d]{unit.surface}[^,;。、]{{2,14}}、(?:一{unit.surface}[^,;。、]{{2,14}}、)?\Z",
        folded[max(0, start - 36) : start],
    ):
        return None  # 两起公款旅游、一起公款送礼
    if unit.surface in ("人", "名") and _SERIES.search(folded, max(0, start - 60), unit.end + 40):
        return None
    around = folded[max(0, start - 24) : unit.end + 24]
    if unit.surface in ("人", "名", "死", "伤") and re.search(
        r"[死伤亡][^,;。]{0,4}[、,][^,;。]{0,4}[二两三四五六七八九十\d]+[人名]", around
    ):
        return None
    return "一 as an article"
