"""Decisions on modality: targets, plans and rules against facts."""

from __future__ import annotations

import datetime as dt
import re

from reformextract.lexicon import Lexicon

_STRONG = re.compile(
    r"力争|确保(?!了)|争取(?!到)|力求|目标(?:是|为|任务)|预期目标|拟(?=[投建新招于])|计划(?!的|完成|生育|总|外|内|单列|执行|指标|经济|期间|时期)|预计|有望|努力(?:实现|使|达到)|提出[,，]?到|瞄准|将(?=[在于]?[今明后20]|达|实现|建|新|投|招|完成|提|安排|超)"
)
_WEAK = re.compile(r"(?:^|[,;:。，])[^,;:。]{0,10}?(?:要(?![素求案闻点])|须|应当|不得|必须|应(?=[不达]))")
_FACT = re.compile(r"超额完成|已|了(?=\Z)|实际|完成(?=\Z)|达到\Z")


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

    def read(
        self,
        folded: str,
        start: int,
        at: int,
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
            section: what the section's heading says.
            end: last day of the period in force.
            begin: first day of the period in force.
            today: the day of publication.
        """
        before = folded[start:at]
        found = None
        for match in _STRONG.finditer(before):
            found = match
        if found is not None and not _FACT.search(before[found.end() :]):
            return "target", (start + found.start(), start + found.end()), "modality.target_word"
        if today is not None:
            if begin is not None and begin > today:
                return "target", None, "modality.future"
            if end is not None and end.year > today.year and end > today:
                return "target", None, "modality.future"
        if section == "target":
            return "target", None, "modality.section"
        weak = _WEAK.search(before)
        if weak is not None and section != "actual":
            return "target", (start + weak.end() - 1, start + weak.end()), "modality.must"
        return "actual", None, "modality.actual"
