"""The words for times, from `lexicons/periods.yaml`, by the rule that reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from reformextract.errors import LexiconError
from reformextract.lexicon import Lexicon

_OFFSET = r"(?:published|discussed) -?\d{1,2}"
_FEAST = r"(?:solar|lunar) \d\d-\d\d"
#: The rules, and the form of the value that each is given.
RULES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "year": re.compile(r"(?:published|discussed|reported|coming|current) -?\d"),
        "quarter": re.compile(_OFFSET),
        "month": re.compile(_OFFSET),
        "week": re.compile(_OFFSET),
        "day": re.compile(_OFFSET),
        "now": re.compile(""),
        "vague": re.compile(""),
        "during": re.compile(""),
        "same": re.compile(""),
        "after": re.compile(""),
        "until": re.compile(""),
        "untold": re.compile(""),
        "first": re.compile(r"\d{1,2} (?:day|month)"),
        "since": re.compile(r"untold|year|(?:\d{4}-)?\d\d-\d\d"),
        "year_edge": re.compile(r"\d\d-\d\d \d\d-\d\d"),
        "month_edge": re.compile("start|end|first_third|second_third|last_third"),
        "school": re.compile(r"(?:year|term) (?:0|-1)"),
        "season": re.compile(r"\d{1,2} \d{1,2}"),
        "festival": re.compile(rf"{_FEAST}(?: [A-Za-z' -]+)?"),
        "travel": re.compile(rf"{_FEAST} -?\d+ -?\d+"),
        "holiday": re.compile(""),
        "era": re.compile(r"\d{3,4}"),
        "lead": re.compile("until|from"),
        "edge": re.compile(
            "since|from|before|before_end|end|start|first_half|second_half|first_third|second_third|last_third|first_thirds|last_thirds|same|whole"
        ),
        "back": re.compile("near|past|before|future|after"),
        "daypart": re.compile(""),
    }
)


@dataclass(frozen=True, slots=True)
class WordTable:
    """Each rule's words with the value of their entry."""

    by_rule: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, lexicon: Lexicon) -> WordTable:
        """Return the words of a lexicon.

        Raises:
            LexiconError: an entry has a rule that is none, or a value that its rule cannot read.
        """
        found: dict[str, dict[str, str]] = {rule: {} for rule in RULES}
        for entry in lexicon["periods"]:
            rule, value = entry.get("rule"), entry.get("value")
            if rule not in RULES:
                raise LexiconError(
                    f"'rule: {rule}' is none of {', '.join(RULES)}", file=entry.file, line=entry.line, entry=entry.id
                )
            if not RULES[rule].fullmatch(value):
                shown = RULES[rule].pattern or "empty"
                raise LexiconError(
                    f"'value: {value}' is not of the form of '{rule}': {shown}",
                    file=entry.file,
                    line=entry.line,
                    entry=entry.id,
                )
            for surface in entry.surfaces:
                found[rule].setdefault(surface, value)
        return cls(found)

    def values(self, rule: str) -> Mapping[str, str]:
        """Return a rule's words with their values."""
        return self.by_rule[rule]

    def pattern(self, rule: str, *values: str) -> str:
        """Return a pattern of a rule's words, the longest first; with values, of those words alone.

        Args:
            rule: the rule.
            values: the values whose words are wanted.
        """
        words = [word for word, value in self.by_rule[rule].items() if not values or value in values]
        return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w))) + ")"

    def firsts(self, *rules: str) -> str:
        """Return the first characters of the words of some rules."""
        return "".join(sorted({word[0] for rule in rules for word in self.by_rule[rule]}))
