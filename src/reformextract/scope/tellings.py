"""Times that only say when something was told, and words of a report before a time: 昨日通报，近日…; 记者获悉，今年…."""

from __future__ import annotations

import re

from reformextract.models import Quantity
from reformextract.periods import TimeMention

_INTRODUCED = re.compile(
    r"(?:获悉|了解到?|介绍|统计|显示|报道|透露|通报|公布|发布|披露|宣布|表示|指出|说|称|讯|电|报告)了?[,:]?[“\"]?\Z|(?:回望|回顾|回首|总结|盘点|纵观)\Z"
)
_JUST_OVER = re.compile(r"(?:刚刚?|即将)?(?:过去|结束|走过)的|(?:进入|步入|迈入)了?")
#: The speaker's name in a record of a press conference.
_LABEL = re.compile(r"[\u4e00-\u9fff]{2,8}:[“\"]?")
#: The verbs with which somebody tells what was found out before: behind the first sort a name of what is told may stand.
_PUBLISHED = r"(?:发布(?!会)|公布|(?<!的)通报|披露|刊发|晒出|发布会|通气会|记者会|吹风会|说明会|获悉|了解到|得知|看到)"
_SAID = r"(?:(?<![据俗])说|(?<![名职简号俗宣声])称|声称|宣称|表示|介绍|透露|证实|宣布|指出|告诉记者|坦言|回应)"
_TOLD = re.compile(rf",?[^,;。:\"“(]{{0,30}}?(?:{_PUBLISHED}(?P<what>[^,;。:\"“]{{0,24}})[,;。:\"“]|{_SAID}[,:\"“])")
#: 市统计局发布公报,一季度…; 来自市统计局的消息:一季度….
_TOLD_BEFORE = re.compile(
    rf"(?:{_PUBLISHED}[^,;。:\"“\d]{{0,16}}|消息|通知|公告|公报)[,:][“\"]?\Z|(?:发布会|通气会|吹风会)上?\Z"
)
_DATES = frozenset({"day", "festival", "vague"})
_LATELY_TOLD = frozenset({"日前", "近日", "近期", "最近", "不久前", "前不久", "前几天", "前些天"})
#: A warning that is given is an act; a report that comes in dates what it tells.
_ACTS = re.compile(r"预警|警报|命令|名单|通缉|紧急|信号|接到|收到")
#: 会上通报了12起: what was told is counted.
_THEN_TOLD = re.compile(r"(?:会上|并|同时)?(?:公布|通报|发布)[^,;。:]{0,24}")

#: 国际禁毒日前夕，记者走进市看守所: when the reporter was there, where nothing is told to have been seen then.
_VISITS = re.compile(
    r",?(?:本报|本刊|本网|本台)?记者(?:一行|再次|又)?(?:走进|走入|来到|走访|采访|探访|专访|深入)了?(?![^。\n]{0,60}(?:看到|见到|只见|现场|发现|目睹))"
)
#: What is told each day of that day.
_DAILY = re.compile(r"(?![^,;。:\d]{0,14}(?:力争|将|要|确保|拟|计划))[^,;。:\d]{0,14}?(?:新增|新发)")


def only_tells(folded: str, time: TimeMention, quantities: list[Quantity]) -> bool:
    """Tell whether a day is only the one on which somebody told what follows: 昨日通报,近日…; 27日在新闻发布会上说,…"""
    if time.grain in _DATES and _VISITS.match(folded, time.end):
        return True
    if time.grain != "day" and folded[time.start : time.end] not in _LATELY_TOLD:
        return False
    told = _TOLD.match(folded, time.end)
    if told is None or _ACTS.search(told[0]):
        return False
    if time.grain == "day" and _DAILY.match(folded, told.end()) is not None:
        return False  # 省卫生厅25日通报，全省新增病例6例
    then = _THEN_TOLD.match(folded, told.end())
    end = then.end() if then is not None else told.end()
    return not any(time.end <= quantity.span[0] < end for quantity in quantities)


def introduced(folded: str, start: int, time: TimeMention) -> bool:
    """Tell whether only the words of a report stand before a time: 记者从市法院获悉，今年…; 回望过去一年."""
    if _LABEL.fullmatch(folded, start, time.start) or _JUST_OVER.fullmatch(folded, start, time.start):
        return True
    before = folded[max(start, time.start - 40) : time.start]
    return bool(_INTRODUCED.search(before) or _TOLD_BEFORE.search(before))
