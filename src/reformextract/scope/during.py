"""期间 behind what has no days of its own: 服刑期间, 专项行动期间. The time that was told before goes on."""

from __future__ import annotations

import re

from reformextract.periods import TimeMention
from reformextract.scope.state import PeriodState

#: What somebody is in for a while, each for one of his own: 在服刑期间学会一门手艺.
_STAY = re.compile(
    r"(?:服[刑役]|[在住]院|在[校职岗押任京外逃]|戒毒|戒治|任[职期内]|履职|挂职|驻村|帮扶|工作|值班|执勤|住宿|就[读医诊业]|求学|上学|隔离|羁押|关押|拘[留押役]|候审|缓刑|假释|矫正"
    r"|考察|见习|实习|试用|学习|培训|留置|执行|侦查|审理|起诉|诉讼|存续|运[营行]|使用|生产|[养带]孕|怀孕|哺乳|经营|入[住院校]|居家|务工|打工|旅[游行]|停留)\Z"
)
#: What an organ carries through, as long as the time that its figures are told of.
_CAMPAIGN = re.compile(
    r"(?:行动|整治|斗争|专项|攻势|会战|活动|工作|宣传|巡[察视]|督[察查导]|检查|治理|严打|清查|改革|试点|建设|普查|创建|攻坚|战役)[”\"]?\Z"
)
#: An office that somebody held: 在担任某局局长期间. How long, only the file knows.
_IN_OFFICE = re.compile(r"(?:担任|出任|历任|(?<=[\u4e00-\u9fff某])任)[^,;。:!?\n\d]{2,40}\Z")
_LONGEST, _LONGEST_OFFICE = 8, 44
#: What may stand between a time and the 期间 that it dates.
_SAME_CLAUSE = re.compile(r"[^,;。:!?\n\d]{0,40}")


def in_office(folded: str, time: TimeMention) -> bool:
    """Tell whether 期间 is that of somebody's office, whose days the text does not tell.

    >>> from reformextract import extract
    >>> [claim.period for claim in extract("2019年3月，王某被诉。其在担任局长期间受贿12万元。")]
    [None]
    """
    return (
        folded[time.start : time.end] == "期间"
        and _IN_OFFICE.search(folded, max(0, time.start - _LONGEST_OFFICE), time.start) is not None
    )


def goes_on(folded: str, time: TimeMention, told: PeriodState | None, known: PeriodState | None) -> bool:
    """Tell whether 期间 leaves the time in force as it is.

    Args:
        folded: the document, folded.
        time: the time that it was read as.
        told: what the sentence told before it.
        known: what is in force at its head.
    """
    if folded[time.start : time.end] != "期间":
        return False
    left = max(0, time.start - _LONGEST)
    if _STAY.search(folded, left, time.start) is not None:
        return True  # 126万名服刑人员在服刑期间…
    if told is not None and told.span is not None:
        # 今年4月至10月全州“集打斗争”期间: the months stand before it.
        if _SAME_CLAUSE.fullmatch(folded, told.span[1], time.start) is not None:
            return True
    standing = told if told is not None else known
    lasting = standing is not None and (standing.start is None or standing.start != standing.end)
    return lasting and _CAMPAIGN.search(folded, left, time.start) is not None
