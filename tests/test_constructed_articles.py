"""Sentences that are built from slots give the records that their slots say (see construction/).

A pattern that is still read wrong stays, and `KNOWN_FAULTS` names its field and what is wrong: an entry that is
mended makes its test fail until it is taken out.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from construction import PATTERNS, Article, Expected, Organ, Pattern, build
from reformextract.models import Claim
from reformextract.pipeline import extract

#: How many articles of each pattern are built.
EACH = 30
FIELDS = ("quantity", "value", "metric", "aspect", "agency", "region", "period", "modality")

#: (pattern, field) → what is wrong.
KNOWN_FAULTS: dict[tuple[str, str], str] = {
    ("short_county_after_time", "agency"): "a county of two characters is not seen right behind a time",
    ("short_county_after_time", "region"): "a county of two characters is not seen right behind a time",
    ("change_over_years", "aspect"): "同比 is not believed where the period is longer than a year",
    ("section_of_a_month", "period"): "the time of the section before goes on behind a heading and a month",
    ("against_a_named_year", "aspect"): "比2020年 in a sentence of 2021 is not seen to be the year before",
    ("lines_of_a_list", "agency"): "a heading's organ does not reach the lines of the list below it",
    ("briefs_of_counties", "period"): "上半年 takes the year that was told under the heading before",
    ("new_heading_new_subject", "period"): "今年以来 of a section gives way to the months of the section before",
    ("from_count_to_count", "aspect"): "a bare 下降 behind 由2019年的…到2021年的… is against 2019",
    (
        "place_that_begins_with_a_numeral",
        "agency",
    ): "月份九江市 and 月份六安市 give no agency: their numerals are read on",
    ("share_by_sorts", "metric"): "民事、刑事、行政案件 behind 受理的 and before 分别占 do not share 案件",
    ("yearless_behind_the_nearest_year", "period"): "上半年 takes 去年 that was told before 今年1至3月",
}


def wrong_value(claim: Claim, expected: Expected) -> str | None:
    value, amount = claim.value, expected.amount
    pairs: list[tuple[object, object]] = [
        (value.kind, amount.kind),
        (value.unit, amount.unit),
        (value.bound, amount.bound),
    ]
    if amount.kind != "fraction":
        pairs += [(value.number, amount.number), (value.lower, amount.lower), (value.upper, amount.upper)]
    elif value.number is None or amount.number is None or abs(value.number - amount.number) > Decimal("0.0001"):
        pairs.append((value.number, amount.number))
    return next((f"{told} for {right}" for told, right in pairs if told != right), None)


def wrong_metric(claim: Claim, expected: Expected) -> str | None:
    return None if claim.metric.text in expected.metrics else f"{claim.metric.text} for {expected.metrics}"


def wrong_aspect(claim: Claim, expected: Expected) -> str | None:
    told, right = (claim.aspect, claim.direction, claim.basis), (expected.aspect, expected.direction, expected.basis)
    return None if told == right else f"{told} for {right}"


def wrong_agency(claim: Claim, expected: Expected) -> str | None:
    told = claim.agency and Organ(
        claim.agency.text, claim.agency.kind, claim.agency.scope, claim.agency.region_code or ""
    )
    return None if told in expected.agencies else f"{told} for {expected.agencies}"


def wrong_region(claim: Claim, expected: Expected) -> str | None:
    told = claim.region and claim.region.code
    return None if told in expected.regions else f"{told} for {expected.regions}"


def wrong_period(claim: Claim, expected: Expected) -> str | None:
    told = claim.period and (claim.period.start, claim.period.end)
    right = [time and (time.start, time.end) for time in expected.times]
    return None if told in right else f"{told} for {right}"


def wrong_modality(claim: Claim, expected: Expected) -> str | None:
    return None if claim.modality == expected.modality else f"{claim.modality} for {expected.modality}"


CHECKS = {
    "value": wrong_value,
    "metric": wrong_metric,
    "aspect": wrong_aspect,
    "agency": wrong_agency,
    "region": wrong_region,
    "period": wrong_period,
    "modality": wrong_modality,
}


@cache
def read(pattern: Pattern) -> tuple[tuple[Article, dict[tuple[int, int], Claim]], ...]:
    """The articles of a pattern with their claims by span."""
    articles = [build(pattern, number) for number in range(EACH)]
    return tuple(
        (
            article,
            {
                claim.value.span: claim
                for claim in extract(
                    article.text, published=article.published, region=article.region, title=article.title
                )
            },
        )
        for article in articles
    )


def faults(pattern: Pattern, field: str) -> list[str]:
    """What is wrong with a field in the articles of a pattern, each with the text up to the quantity."""
    found = []
    for article, claims in read(pattern):
        spans = {(expected.start, expected.end) for expected in article.claims}
        if field == "quantity":
            found += [
                f"surplus {claim.value.text}: {article.text}" for span, claim in claims.items() if span not in spans
            ]
        for expected in article.claims:
            claim = claims.get((expected.start, expected.end))
            if field == "quantity":
                wrong = None if claim else "missing"
            else:
                wrong = CHECKS[field](claim, expected) if claim else None
            if wrong:
                found.append(f"{expected.amount.text} {wrong}: {article.text} ({article.published})")
    return found


def cases() -> list[object]:
    return [
        pytest.param(
            pattern,
            field,
            id=f"{pattern.__name__}-{field}",
            marks=[pytest.mark.xfail(strict=True, reason=KNOWN_FAULTS[pattern.__name__, field])]
            if (pattern.__name__, field) in KNOWN_FAULTS
            else [],
        )
        for pattern in PATTERNS
        for field in FIELDS
    ]


@pytest.mark.parametrize("pattern, field", cases())
def test_articles_give_what_they_were_built_from(pattern: Pattern, field: str) -> None:
    found = faults(pattern, field)
    assert not found, "\n".join(found)


def test_nothing_of_the_library_is_used_to_build() -> None:
    modules = sorted((Path(__file__).parent / "construction").glob("*.py"))
    assert len(modules) > 4
    assert not [path.name for path in modules if re.search("reformextract|yaml", path.read_text(encoding="utf-8"))]


def test_known_faults_are_of_patterns() -> None:
    names = {pattern.__name__ for pattern in PATTERNS}
    assert {name for name, _ in KNOWN_FAULTS} <= names
    assert {field for _, field in KNOWN_FAULTS} <= set(FIELDS)


def test_hundreds_of_articles_are_built_and_none_twice() -> None:
    texts = [article.text for pattern in PATTERNS for article, _ in read(pattern)]
    assert len(set(texts)) > len(texts) * 0.95
    assert sum(len(article.claims) for pattern in PATTERNS for article, _ in read(pattern)) > 1500
