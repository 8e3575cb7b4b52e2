"""What must stay the same when a text changes in a way that should not matter, and what alone may change when it should."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from reformextract import Extractor
from reformextract.models import Claim

ARTICLES = sorted((Path(__file__).parent.parent / "corpus" / "articles").glob("*.txt"))
WIDE = {ord(digit): chr(ord(digit) + 0xFEE0) for digit in "0123456789%"}
#: A sentence without a figure, a time, a place or an organ.
NEUTRAL = "大家纷纷点头称是。"

TEXT = (
    "衡水法院工作综述\n2020年，衡水市两级法院受理案件57876件，同比上升6.5%，结案46407件，结案率达80.2%。其中，衡水中院结案3120件，占6.7%。\n"
    "今年以来，全市法院化解纠纷1200余件，平均用时由去年的35天缩短到28天。下一步，力争结案率达到85%以上。"
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _meta(path: Path) -> dict[str, Any]:
    told = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf8"))
    return {"published": told["published"], "region": told["region"], "title": told["title"]}


def _said(claim: Claim, *leave: str) -> dict[str, Any]:
    """What a claim says, without where it stands."""
    agency, region, period, value = claim.agency, claim.region, claim.period, claim.value
    said = {
        "metric": claim.metric.text,
        "id": claim.metric.id,
        "number": value.number,
        "ends": (value.lower, value.upper),
        "bound": value.bound,
        "unit": value.unit_id,
        "kind": value.kind,
        "aspect": (claim.aspect, claim.direction, claim.basis),
        "modality": claim.modality,
        "agency": agency and (agency.kind, agency.scope, agency.region_code),
        "region": region and region.code,
        "period": period and (period.start, period.end),
    }
    return {key: told for key, told in said.items() if key not in leave}


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_a_sentence_that_says_nothing_changes_nothing(extractor: Extractor, path: Path) -> None:
    text = path.read_text(encoding="utf8")
    lines = text.split("\n")
    # Behind paragraphs alone: a heading is a heading because it holds no sentence.
    more = "\n".join(line + NEUTRAL if line.rstrip().endswith("。") else line for line in lines)
    assert more != text
    before = [_said(claim) for claim in extractor.extract(text, **_meta(path))]
    assert [_said(claim) for claim in extractor.extract(more, **_meta(path))] == before


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_full_width_figures_change_only_the_quotes(extractor: Extractor, path: Path) -> None:
    text = path.read_text(encoding="utf8")
    before = [_said(claim, "metric") for claim in extractor.extract(text, **_meta(path))]
    wide = [_said(claim, "metric") for claim in extractor.extract(text.translate(WIDE), **_meta(path))]
    assert wide == before


@pytest.mark.parametrize(
    ("old", "new", "outer", "inner"), [("衡水", "邢台", "131100", "130500"), ("衡水", "株洲", "131100", "430200")]
)
def test_another_place_changes_only_places(extractor: Extractor, old: str, new: str, outer: str, inner: str) -> None:
    here = extractor.extract(TEXT, published="2021-06-20", region=outer)
    there = extractor.extract(TEXT.replace(old, new), published="2021-06-20", region=inner)
    assert [_said(c, "agency", "region") for c in there] == [_said(c, "agency", "region") for c in here]
    assert {c.region.code for c in here if c.region} == {outer}
    assert {c.region.code for c in there if c.region} == {inner}
    assert [c.agency and (c.agency.kind, c.agency.scope) for c in there] == [
        c.agency and (c.agency.kind, c.agency.scope) for c in here
    ]


@pytest.mark.parametrize(("old", "new"), [("57876", "3"), ("46407", "9,120,000"), ("3120", "12万"), ("80.2", "7.15")])
def test_another_number_changes_only_that_value(extractor: Extractor, old: str, new: str) -> None:
    before = extractor.extract(TEXT, published="2021-06-20", region="131100")
    after = extractor.extract(TEXT.replace(old, new), published="2021-06-20", region="131100")
    assert len(after) == len(before)
    changed = [
        index for index, (a, b) in enumerate(zip(before, after, strict=True)) if a.value.number != b.value.number
    ]
    assert len(changed) == 1
    assert [_said(c, "number", "ends") for c in after] == [_said(c, "number", "ends") for c in before]


def test_another_day_of_publication_moves_only_relative_times(extractor: Extractor) -> None:
    before = extractor.extract(TEXT, published="2021-06-20", region="131100")
    after = extractor.extract(TEXT, published="2023-06-20", region="131100")
    assert [_said(c, "period") for c in after] == [_said(c, "period") for c in before]
    for one, other in zip(before, after, strict=True):
        assert one.period is not None
        assert other.period is not None
        named = re.search(r"\d{4}", one.period.text) is not None
        assert (one.period.start == other.period.start) == (named or one.period.start is None)
