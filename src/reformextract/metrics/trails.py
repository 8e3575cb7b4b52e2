"""Where the noun behind a figure ends: before what is told of it, what was done with it, and who it is."""

from __future__ import annotations

import re

from reformextract.firsts import reach

#: Small words and marks at the end.
TRAIL = re.compile(
    r"(?:[、,;:。\s]|(?<=[\u4e00-\u9fff]{3})(?<!除)了|以及|及其|和|与|(?<![涉普惠波危])及|并|等|其中|共计|共|的|到|给|在|从|由(?<!自由)(?<!理由)(?<![案事缘情]由)|(?<![人户日月年亩平])均|将|把|也|(?<![结配核应面针绝相反校])对|[之以]后)+\Z"
)
#: 3260份合同里查出, 756户村民中: in what something was found.
_INSIDE = re.compile(
    r"[当之]?(?<![高初完])中(?=\Z|组织|开展|推广|进行|[有已还仍仅只查选挑评抽]|发现)|里(?=[查发有找挑选抽核检])"
)
#: With what a figure of theirs is compared.
_COMPARED = re.compile(r"(?:与|同|较|比)[^,;]{2,12}相比")
#: With whom, before the figure of theirs.
_WITH_WHOM = re.compile(r"(?:与|和|同)(?:该|本|全)[校院县市区镇村局所司厂馆店社]\Z")
#: Who or what those that are counted are.
_WHO_THEY_ARE = re.compile(r"(?:分别)?是(?![否非])(?=[\u4e00-\u9fff]{6})")
#: How a quality of those that are counted stands.
_STOOD = re.compile(r"的[^,;。的]{2,12}(?:[位名排]?[居列名]在?)(?:前列|前茅|首位|第一|领先)\Z")
#: What a sum is given for, behind its noun.
_GIVEN = re.compile(
    r"(?<=[\u4e00-\u9fff]{8})的(?=“)|(?:合计?|共)占(?=[^,;。]{2,12}\Z)|列入(?=[^,;]{0,14}(?:项目|实事|计划))|予以|用于|专项用于|供(?=[^,;。]{1,6}(?:选择|选购|挑选|使用|参考|学习|借阅|观看))"
)
#: With what something was done.
_HELPED = re.compile(r"(?:政策|的)?(?:帮助|支持|扶持|带动|推动|资助|拉动|影响|作用)下(?=\Z|[\u4e00-\u9fff]{2})")

#: What was done with each, before the figure of it; what was decided on them.
_EACH_WAS = re.compile(r"(?:[均都]|已经?)?分别(?:被|处|判|获|达|为)[\u4e00-\u9fff]{0,4}\Z")
_JUDGED = re.compile(r"的(?:处理|处罚|审理|调查|通报|查处)(?:决定|结果|情况|意见)?\Z")
#: How grave what is counted is.
_GRADE = re.compile(r"特别重大|重特大|重大|较大|特大|一般|轻微|严重")
_NOUN = re.compile(r"[\u4e00-\u9fff]{1,10}?(?:事故|案件|问题|隐患|险情|事件|违法|火灾|灾害|项目|违纪)")
#: The case that they are of; how high a rate of theirs is.
_CASE = re.compile(r"一案(?=[\u4e00-\u9fff]|\Z)")
_STANDS = re.compile(r"[\u4e00-\u9fff]{2}率(?:均|都)?(?:较|最|偏|很|相对)[高低]\Z")
#: What was done to learn of them: 对16家企业监测.
_SURVEYED = re.compile(r"(?:监测|调查|测算|抽样|(?:情况)?(?:的)?(?:统计)?分析)\Z")
#: What those did in all that are counted: 23家养猪场共出栏生猪.
_IN_ALL = re.compile(r"(?<=[场厂家校院司社店站园区县市村业份户队])共(?![同享有和产])(?=[\u4e00-\u9fff]{2})")
#: Where those stand who have so many: 56枚金牌高居榜首.
_RANKED = re.compile(r"(?:[高雄稳独位]居|[位名]列|(?<=牌)居|排名|排在|领跑)[^,;。]{0,10}\Z")
#: What ends the noun, with how many characters it must have before, and with what it ends where it stands at the end.
_ENDS = tuple(
    (pattern, least, reach(pattern.pattern).ends_in if pattern.pattern.endswith(r"\Z") else None)
    for pattern, least in (
        (_CASE, 2),
        (_STOOD, 1),
        (_RANKED, 2),
        (_STANDS, 2),
        (_SURVEYED, 2),
        (_IN_ALL, 2),
        (_EACH_WAS, 2),
        (_JUDGED, 3),
        (TRAIL, 0),
        (_INSIDE, 1),
        (_HELPED, 2),
        (_WITH_WHOM, 1),
        (_WHO_THEY_ARE, 2),
        (_GIVEN, 2),
        (_COMPARED, 2),
    )
)


def noun_end(folded: str, start: int, end: int) -> int:
    """Return where the noun behind a figure ends, which no predicate follows.

    Args:
        folded: the document, folded.
        start: where the noun begins.
        end: where the words behind the figure end.

    >>> noun_end("企业与该校", 0, 5), noun_end("合同里查出", 0, 5)
    (2, 2)
    """
    for pattern, least, lasts in _ENDS:
        if lasts is not None and folded[end - 1] not in lasts:
            continue
        found = pattern.search(folded, start + least, end)
        if found is not None:
            end = found.start()
    return end


def graded_noun(folded: str, start: int, end: int, following: int) -> tuple[int, int] | None:
    """Return the noun that a grade alone behind a figure is of, behind the next figure with its grade; None without one.

    Args:
        folded: the document, folded.
        start: where the words behind the figure begin.
        end: where they end.
        following: where the words behind the next figure begin.

    >>> text = "2起重大、6起较大煤矿事故"
    >>> a, b = graded_noun(text, 2, 4, 7); text[a:b]
    '煤矿事故'
    """
    if _GRADE.fullmatch(folded, start, end) is None or (grade := _GRADE.match(folded, following)) is None:
        return None
    noun = _NOUN.match(folded, grade.end())
    return noun.span() if noun is not None else None
