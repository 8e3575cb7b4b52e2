"""Sentences built from slots, whose right records are known before they are read.

Nothing here is taken from the lexicons or the patterns of the library: the slots say themselves what they mean.
"""

from __future__ import annotations

import datetime as dt
import itertools
import random
from dataclasses import dataclass
from decimal import Decimal

import pytest

from reformextract import Extractor
from reformextract.models import Claim

PUBLISHED = "2021-08-10"
HOME = "131100"
DAY = dt.date


@dataclass(frozen=True)
class Told:
    """What a claim must say."""

    metric: str
    number: str
    aspect: str = "level"
    direction: str | None = None
    bound: str = "="


AGENCIES = [
    ("全市法院", "court", "system", "131100"),
    ("市检察院", "procuratorate", "single", "131100"),
    ("全市公安机关", "police", "system", "131100"),
    ("桃城区司法局", "justice", "single", "131102"),
    ("衡水中院", "court", "single", "131100"),
    ("全市检察机关", "procuratorate", "system", "131100"),
    ("市公安局交警支队", "police", "single", "131100"),
    ("武邑县人民法院", "court", "single", "131122"),
]
PERIODS = [
    ("2020年", DAY(2020, 1, 1), DAY(2020, 12, 31)),
    ("今年上半年", DAY(2021, 1, 1), DAY(2021, 6, 30)),
    ("今年以来", DAY(2021, 1, 1), DAY(2021, 8, 10)),
    ("截至7月底", None, DAY(2021, 7, 31)),
    ("去年", DAY(2020, 1, 1), DAY(2020, 12, 31)),
    ("2021年1月至7月", DAY(2021, 1, 1), DAY(2021, 7, 31)),
    ("一季度", DAY(2021, 1, 1), DAY(2021, 3, 31)),
    ("二〇一九年", DAY(2019, 1, 1), DAY(2019, 12, 31)),
]
ACTIONS = [
    ("受理案件", "件"),
    ("办结信访件", "件"),
    ("开展普法宣传", "场"),
    ("化解矛盾纠纷", "起"),
    ("走访企业", "家"),
    ("发出检察建议", "份"),
    ("排查隐患", "处"),
    ("培训干部", "人次"),
]
NUMBERS = [
    ("1234", "1234", "="),
    ("1.2万", "12000", "="),
    ("三百二十", "320", "="),
    ("300余", "300", ">"),
    ("近500", "500", "<"),
    ("超过800", "800", ">"),
    ("４５６", "456", "="),
    ("2,345", "2345", "="),
]
CHANGES = [
    ("同比上升6.5%", "6.5", "change", "up"),
    ("比上年下降12.3%", "12.3", "change", "down"),
    ("同比增长两成", "0.2", "change", "up"),
    ("较去年同期增加百分之八", "8", "change", "up"),
    ("占总数的66.8%", "66.8", "share", None),
    ("位居全省第三", "3", "rank", None),
]
FRAMES = [
    "{period}，{agency}{action}{number}{unit}，{change}。",
    "{period}，{agency}共{action}{number}{unit}，{change}。",
    "{agency}{period}{action}{number}{unit}，{change}。",
    "会议召开。{period}，{agency}累计{action}{number}{unit}，{change}。",
    "记者从会上获悉，{period}，{agency}先后{action}{number}{unit}，{change}。",
    "{period}，{agency}聚焦主责主业，扎实推进各项工作。{action}{number}{unit}，{change}。",
]


def _cases(count: int) -> list[tuple[str, ...]]:
    slots = list(itertools.product(range(len(FRAMES)), AGENCIES, PERIODS, ACTIONS, NUMBERS, CHANGES))
    return random.Random(20210810).sample(slots, count)


def _check(
    claim: Claim, told: Told, agency: tuple[str, str, str, str], period: tuple[str, DAY | None, DAY | None]
) -> None:
    assert claim.metric.text == told.metric
    assert (claim.value.number, claim.value.bound) == (Decimal(told.number), told.bound)
    assert (claim.aspect, claim.direction) == (told.aspect, told.direction)
    assert claim.agency is not None
    assert (claim.agency.kind, claim.agency.scope, claim.agency.region_code) == agency[1:]
    assert claim.period is not None
    assert (claim.period.start, claim.period.end) == period[1:]
    assert claim.modality == "actual"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.mark.parametrize("case", _cases(400), ids=[str(index) for index in range(400)])
def test_a_sentence_gives_the_records_that_it_was_built_from(extractor: Extractor, case: tuple[str, ...]) -> None:
    frame, agency, period, action, number, change = case
    text = FRAMES[frame].format(
        agency=agency[0], period=period[0], action=action[0], number=number[0], unit=action[1], change=change[0]
    )
    claims = extractor.extract(text, published=PUBLISHED, region=HOME)
    assert len(claims) == 2, text
    level, second = claims
    _check(level, Told(action[0], number[1], bound=number[2]), agency, period)
    _check(second, Told(action[0], change[1], change[2], change[3]), agency, period)


LISTS = [
    ("受理案件57件，结案46件，结案率80.7%", [("受理案件", "57"), ("结案", "46"), ("结案率", "80.7")]),
    ("起诉31件39人，不批捕36人", [("起诉", "31"), ("起诉", "39"), ("不批捕", "36")]),
    ("立案312起，抓获嫌疑人98名，挽回损失300万元", [("立案", "312"), ("抓获嫌疑人", "98"), ("挽回损失", "3000000")]),
    ("公布39个典型案例", [("公布典型案例", "39")]),
]


@pytest.mark.parametrize(("agency", "period", "chain"), list(itertools.product(AGENCIES, PERIODS[:5], LISTS)))
def test_a_chain_keeps_its_subject_and_its_time(
    extractor: Extractor,
    agency: tuple[str, str, str, str],
    period: tuple[str, DAY | None, DAY | None],
    chain: tuple[str, list[tuple[str, str]]],
) -> None:
    claims = extractor.extract(f"{period[0]}，{agency[0]}{chain[0]}。", published=PUBLISHED, region=HOME)
    assert len(claims) == len(chain[1])
    for claim, (metric, number) in zip(claims, chain[1], strict=True):
        _check(claim, Told(metric, number), agency, period)


@pytest.mark.parametrize(("agency", "period", "number"), list(itertools.product(AGENCIES, PERIODS, NUMBERS[:4])))
def test_what_opens_a_section_holds_below_it(
    extractor: Extractor,
    agency: tuple[str, str, str, str],
    period: tuple[str, DAY | None, DAY | None],
    number: tuple[str, str, str],
) -> None:
    text = f"一、工作成效\n{period[0]}，{agency[0]}受理案件{number[0]}件。\n开展普法宣传120场。"
    first, second = extractor.extract(text, published=PUBLISHED, region=HOME)
    _check(first, Told("受理案件", number[1], bound=number[2]), agency, period)
    assert second.agency is not None
    assert (second.agency.kind, second.agency.region_code) == (agency[1], agency[3])
