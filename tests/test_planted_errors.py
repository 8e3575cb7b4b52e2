"""Errors planted into articles are found, and nothing else is; and the planting itself is sound."""

import re
from decimal import Decimal

import pytest

import planted_measure
from planted_errors import (
    CORPUS,
    TURNED,
    WAYS,
    Cue,
    Figure,
    Relation,
    Variant,
    plant,
    read_articles,
    read_printed,
    read_relations,
)

ARTICLES = read_articles()
RELATIONS = read_relations()
VARIANTS = {relation.id: list(plant(relation, ARTICLES)) for relation in RELATIONS}

#: What the audit must reach.
RECALL = 0.8
FALSE_ALARMS_IN_100 = 1.0

#: Running totals in which no other digit in one place makes the earlier figure the larger.
OPEN = {("612人", "1297人"), ("59件", "143件")}


@pytest.mark.parametrize(
    "text, value, place, rough",
    [
        ("46407件", "46407", "1", "1"),
        ("460万人次", "4600000", "10000", "100000"),  # 约460万 may be 450万
        ("4.2万余件", "42000", "1000", "1000"),
        ("438.0亿元", "43800000000", "10000000", "100000000"),  # the 0 is printed
        ("１２３４６起", "12346", "1", "1"),
        ("７２．２％", "72.2", "0.1", "0.1"),
        ("21,210元", "21210", "1", "10"),
        ("三万二千四百件", "32400", "100", "100"),
        ("一千零八十四件", "1084", "1", "1"),
        ("四千七百余起", "4700", "100", "100"),
        ("一百一十万吨", "1100000000", "100000000", "100000000"),  # 吨 in 公斤
        ("百分之七十八点五", "78.5", "0.1", "0.1"),
        ("百分之九十七", "97", "1", "1"),
        ("三成", "30", "10", "10"),
        ("两成四", "24", "1", "1"),
        ("第六", "6", "1", "1"),
        ("4小时", "240", "60", "60"),
        ("40分钟", "40", "1", "10"),
    ],
)
def test_a_printed_number(text: str, value: str, place: str, rough: str) -> None:
    printed = read_printed(text)
    assert (printed.value, printed.place, printed.rough) == (Decimal(value), Decimal(place), Decimal(rough))


def _relation(op: str, of: str, equals: str | None = None, direction: str | None = None) -> Relation:
    texts = of.split()
    figures = [Figure(f"figure{at}", "a", (at, at + 1), text) for at, text in enumerate(texts)]
    roles = tuple(figure.role for figure in figures)
    if equals is not None:
        figures.append(Figure("result", "a", (99, 100), equals))
    assert direction in {None, "up", "down"}
    return Relation(
        "1", "any", tuple(figures), op, roles, "result" if equals else None, direction, "a", Cue((0, 1), "升")
    )


@pytest.mark.parametrize(
    "op, of, equals, direction, broken",
    [
        ("ratio_percent", "416件 640件", "65%", None, False),
        ("ratio_percent", "416件 640件", "66%", None, False),  # a whole point may be rounding
        ("ratio_percent", "416件 640件", "67%", None, True),
        ("ratio_percent", "51274件 58316件", "87.9%", None, False),
        ("ratio_percent", "51274件 58316件", "88.9%", None, True),
        ("ratio_percent", "1.32万件 2.94万件", "45.4%", None, False),  # both sides are rounded
        ("ratio_percent", "2905件 4150件", "七成", None, False),
        ("ratio_percent", "2905件 4150件", "五成", None, True),
        ("ratio_of_sum_percent", "397人 672人", "37.1%", None, False),
        ("ratio_of_sum_percent", "397人 672人", "31.7%", None, True),
        ("sum", "1.2万件 3.1万件", "4.4万件", None, False),  # rounding adds up
        ("sum", "1.2万件 3.1万件", "4.7万件", None, True),
        ("sum", "768件 1463件 16件", "2247件", None, False),
        ("sum", "768件 1463件 16件", "2274件", None, True),
        ("difference", "99.5天 113.1天", "13.6天", "down", False),
        ("difference", "99.5天 113.1天", "13.6天", "up", True),
        ("change_percent", "9230起 8640起", "6.4%", "down", False),
        ("change_percent", "9230起 8640起", "4.6%", "down", True),
        ("change_percent", "9230起 8640起", "6.4%", "up", True),
        ("change_percent_by", "246件 31件", "14.4%", "up", False),
        ("change_percent_by", "246件 31件", "14.4%", "down", True),
        ("change_percent_by", "98.7亿元 6.3亿元", "6.0%", "down", False),
        ("moves", "71% 78.5%", None, "up", False),
        ("moves", "71% 78.5%", None, "down", True),
        ("moves", "三成 两成四", None, "up", False),  # 三成 may be 两成 and more
        ("rank_moves", "第六 第二", None, "up", False),
        ("rank_moves", "第二 第六", None, "up", True),
        ("grows", "612人 1297人", None, None, False),
        ("grows", "1297人 612人", None, None, True),
        ("equal", "65% 65%", None, None, False),
        ("equal", "65% 56%", None, None, True),
        ("equal", "8.4万人 8.5万人", None, None, False),
        ("quotient", "13275元 4571元", "2.9∶1", None, False),
        ("quotient", "13275元 4571元", "2.4∶1", None, True),
        ("composition", "641.2亿元 2279.6亿元 2946.5亿元", "10.9:38.9:50.2", None, False),
        ("composition", "641.2亿元 2279.6亿元 2946.5亿元", "10.9:38.9:52.0", None, True),
        ("product", "1112.8万亩 438.2公斤/亩", "487.6万吨", None, False),
        ("product", "1112.8万亩 438.2公斤/亩", "478.6万吨", None, True),
    ],
)
def test_a_relation_is_broken_beyond_rounding_only(
    op: str, of: str, equals: str | None, direction: str | None, broken: bool
) -> None:
    assert _relation(op, of, equals, direction).is_broken() is broken


@pytest.mark.parametrize(
    "text, bound, low, high",
    [
        ("460万人次", "over", "4590000", "Infinity"),
        ("40分钟", "under", "0", "41"),
        ("六百万元", "about", "5000000", "7000000"),
        ("四百余件", None, "300", "500"),
        ("4.6万件", None, "45000", "47000"),
    ],
)
def test_bounds_are_generous(text: str, bound: str | None, low: str, high: str) -> None:
    assert bound in {None, "about", "over", "under"}
    assert Figure("any", "a", (0, 1), text, bound).intervals(Decimal(1)) == [(Decimal(low), Decimal(high))]


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.id)
def test_a_relation_stands_in_the_text_and_holds(relation: Relation) -> None:
    for figure in relation.figures:
        start, end = figure.span
        assert ARTICLES[figure.document].text[start:end] == figure.text
    if relation.cue is not None:
        assert ARTICLES[relation.document].text[slice(*relation.cue.span)] == relation.cue.text
        assert relation.cue.text in TURNED
    assert len({figure.role for figure in relation.figures}) == len(relation.figures)
    assert {*relation.of, *([relation.equals] if relation.equals else [])} == {f.role for f in relation.figures}
    assert relation.holds()
    assert not relation.is_broken()


@pytest.mark.parametrize("relation", RELATIONS, ids=lambda relation: relation.id)
def test_a_variant_differs_in_one_place_and_is_broken(relation: Relation) -> None:
    variants = VARIANTS[relation.id]
    assert bool(variants) is (tuple(figure.text for figure in relation.figures) not in OPEN)
    for variant in variants:
        text, (start, end) = ARTICLES[variant.document].text, variant.span
        after = len(variant.text) - end
        assert variant.text == text[:start] + variant.after + text[len(text) - after :]
        assert variant.before != variant.after
        assert text[start : len(text) - after] == variant.before
        assert variant.relation.is_broken()
        for figure in variant.relation.figures:
            unchanged = ARTICLES[figure.document].text if figure.document != variant.document else variant.text
            assert unchanged[slice(*figure.span)] == figure.text


def test_planting_is_the_same_on_every_run() -> None:
    def told(variants: list[Variant]) -> list[tuple[str, str]]:
        return [(variant.way, variant.text) for variant in variants]

    for relation in RELATIONS:
        assert told(list(plant(relation, ARTICLES))) == told(VARIANTS[relation.id])


def test_every_kind_and_way_is_planted() -> None:
    variants = [variant for some in VARIANTS.values() for variant in some]
    kinds = {"rate", "share", "parts", "difference", "change", "direction", "copies", "running_total"}
    assert {variant.relation.kind for variant in variants} == kinds | set(planted_measure.BEYOND)
    assert {variant.way for variant in variants} == set(WAYS)
    for kind in kinds:
        assert sum(variant.relation.kind == kind for variant in variants) >= 15, kind


def test_the_articles_are_short_and_each_is_used() -> None:
    own = sorted(path.stem for path in (CORPUS / "planted" / "articles").glob("*.txt"))
    assert len(own) >= 14
    assert all(150 <= len(ARTICLES[name].text) <= 500 for name in own)
    assert {figure.document for relation in RELATIONS for figure in relation.figures} == set(ARTICLES)
    assert all(set(ARTICLES[name].meta) >= {"title", "published", "region", "url"} for name in own)


def test_the_readme_names_every_kind_formula_and_article() -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    words = {relation.kind for relation in RELATIONS} | {relation.op for relation in RELATIONS}
    own = {re.sub("_[0-9qh]+$", "", path.stem) for path in (CORPUS / "planted" / "articles").glob("*.txt")}
    assert not [word for word in sorted(words | own) if f"`{word}" not in readme]


@pytest.fixture(scope="module")
def measured() -> planted_measure.Measure:
    return planted_measure.measure()


def test_planted_errors_are_found(measured: planted_measure.Measure) -> None:
    assert len(measured.counted()) > 500
    assert measured.recall >= RECALL, "\n".join(measured.lines())


def test_nothing_else_is_found(measured: planted_measure.Measure) -> None:
    assert measured.checked > 200
    assert measured.false_alarms_clean <= FALSE_ALARMS_IN_100, "\n".join(measured.lines())
    assert measured.false_alarms_planted <= FALSE_ALARMS_IN_100, "\n".join(measured.lines())
