"""Decisions on modality: targets, plans and rules against facts."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.lexicon import Lexicon

_STRONG = re.compile(
    r"力争|确保(?<!为确保)(?!了)|争取(?=到(?:\d{2,4}年|[今明后年本“\"])|[在用把使年实达早今明后])|力求|目标(?:是|为)|目标任务(?!的)|预期目标|拟(?=[投建新招于安增减改实])"
    r"|计划(?<![生容动展度年划业高工比成超占按照]计划)(?![的完生总外内单指经期,，。;”」\"、和由数名目书\d])|预计|有望"
    r"|努力(?:实现|使|达到)|提出[,，]?到|瞄准|(?:还|明确|方案|意见|办法|通知|会议)(?:要求|规定)[,，:]|将(?=[在于]?[今明后20]|达|实现|建|新|投|招|完成|提|安排|超|处|分步)"
)
_WEAK = re.compile(
    r"(?:^|[,;:。，])[^,;:。]{0,20}?(?:(?<![主重首必只需简纲紧概摘纪])要(?![素求案闻点])|须|应当|不得|必须|应(?=[不达]))"
)
#: What every match of it ends with, quick to look for.
_MUST = re.compile(r"要|须|应|不得")
_AIM_AFTER = re.compile(
    r"(?:左右|以上|以内|以下)?的?(?:预期|年度|全年|计划|既定|约束性)?(?:目标|任务)(?!数|完成|.{0,4}(?:完成|超额))"
)
#: 今年的主要预期目标是: what follows in the paragraph is aimed at.
_AIMS = re.compile(r"(?:预期|工作|发展|奋斗|总体|任务)目标(?:任务)?(?:是|为|:)|目标(?:任务)?是|主要任务(?:是|为)")
_DONE = re.compile(r"[了过](?=\Z|[^,;]{0,8}\Z)|累计|已(?!经批准)|先后")
_FACT = re.compile(r"超额完成|已|了(?=\Z)|实际|完成(?=\Z)")


class ModalityTable:
    """Reads modality with the headings of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._target = re.compile("|".join(map(re.escape, lexicon.words("target_heading"))))
        self._review = re.compile("|".join(map(re.escape, lexicon.words("review_heading"))))

    def of_heading(self, text: str) -> str | None:
        """Return what a heading says of the figures below it, or None."""
        if self._review.search(text):
            return "actual"
        return "target" if self._target.search(text) else None

    def opens(self, sentence: str) -> bool:
        """Tell whether a sentence sets aims for the rest of its paragraph."""
        return ("目标" in sentence or "主要任务" in sentence) and _AIMS.search(sentence) is not None

    def read(
        self,
        folded: str,
        start: int,
        at: int,
        after: int,
        section: str | None,
        end: dt.date | None,
        begin: dt.date | None,
        today: dt.date | None,
    ) -> tuple[str, tuple[int, int] | None, str]:
        """Return modality, cue and the decision's name.

        Args:
            folded: the document, folded.
            start: where the sentence begins.
            at: where the quantity begins.
            after: where it ends.
            section: what the section's heading says.
            end: last day of the period in force.
            begin: first day of the period in force.
            today: the day of publication.
        """
        rfind = folded.rfind
        part = max(
            start, rfind(";", start, at) + 1, rfind("而", start, at), rfind("但", start, at), rfind("不过", start, at)
        )
        before = folded[part:at]
        start = part
        found = None
        for match in _STRONG.finditer(before):
            found = match
        if found is not None and not _FACT.search(before[found.end() :]):
            return "target", (start + found.start(), start + found.end()), "modality.target_word"
        if today is not None and not _DONE.search(before):
            if begin is not None and begin > today:
                return "target", None, "modality.future"
            if end is not None and end.year > today.year and end > today:
                return "target", None, "modality.future"
        past = end is not None and today is not None and end.year < today.year
        if section == "target" and not past:
            return "target", None, "modality.section"
        named = _AIM_AFTER.match(folded, after)
        if named is not None:
            return "target", named.span(), "modality.aim_after"
        weak = _WEAK.search(before) if section != "actual" and _MUST.search(before) is not None else None
        if weak is not None:
            return "target", (start + weak.end() - 1, start + weak.end()), "modality.must"
        return "actual", None, "modality.actual"
