"""The dashboard without a browser: what the questions answer, which numbers share an axis, what the options of charts hold."""

from __future__ import annotations

import datetime as dt
import json
import socket
import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard_claims import HOSTILE, PLACES, YEARS, write_claims
from reformextract import batch
from reformextract.cli import main
from reformextract.dashboard import app, launch, queries
from reformextract.dashboard.charts import line_names, ranking_chart, trend_chart
from reformextract.dashboard.downloads import csv_bytes
from reformextract.dashboard.launch import streamlit_arguments
from reformextract.dashboard.points import (
    Measure,
    Point,
    Shape,
    axis_places,
    find_measures,
    find_scale,
    find_shapes,
    period_label,
    period_shape,
    read_points,
    spell_number,
    spell_point,
)
from reformextract.dashboard.queries import Filters
from reformextract.dashboard.words import _WORDS, LANGUAGES, Words
from reformextract.errors import UsageError
from reformextract.models import FileDocument
from reformextract.sinks import open_sink
from reformextract.store.stored import StoredClaims

CONCLUDED = Filters(metric="court.cases_concluded", aspect="level", modality="actual")
YEAR = Shape("year")
DAY = dt.date


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_claims(tmp_path_factory.mktemp("dashboard") / "claims.duckdb")


@pytest.fixture
def stored(file: Path) -> Iterator[StoredClaims]:
    with StoredClaims(file) as opened:
        yield opened


def point(place: int = 2023, number: str | None = "100", *, shape: Shape = YEAR, code: str = "330600", **other: object) -> Point:  # fmt: skip
    made = None if number is None else Decimal(number)
    plain = Point(
        claim=f"{code}-{place}", region_code=code, region=f"浙江省{code}", level="prefecture", agency=None, shape=shape,
        place=place, start=None, end=DAY(2023, 12, 31), number=made, lower=made, upper=made, bound="=", text="",
    )  # fmt: skip
    return replace(plain, **other)


# --- questions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "filters, expected, why",
    [
        (Filters(), 157, "everything but the claim that two documents print"),
        (CONCLUDED, 32, "years, a half year, one without a place"),
        (replace(CONCLUDED, province="330000"), 31, "one has no place"),
        (replace(CONCLUDED, prefecture="330100"), 6, "the press repeats one of the six"),
        (replace(CONCLUDED, prefecture="330100", kinds=("police",)), 0, "not theirs"),
        (replace(CONCLUDED, prefecture="330100", kinds=("police", "court")), 6, "one of the two"),
        (replace(CONCLUDED, years=(2019, 2020)), 10, "two years of five places, and nothing that has no period"),
        (replace(CONCLUDED, modality="target"), 1, "a goal"),
        (replace(CONCLUDED, aspect="change"), 25, "changes alone"),
        (Filters(metric="破获案件"), 30, "a metric without an id goes by its phrase"),
        (Filters(metric="结案' OR '1'='1"), 0, "a value is no SQL"),
        (Filters(county="330681"), 0, "no such county"),
    ],
)
def test_filters(stored: StoredClaims, filters: Filters, expected: int, why: str) -> None:
    answer = queries.find_points(stored, filters)
    assert (len(answer.rows), answer.total) == (expected, expected), why
    assert queries.find_claims(stored, filters).total == expected


@pytest.mark.parametrize(
    "words, expected",
    [
        ("", 32),
        ("杭州市", 6),
        ("杭州市 2021年", 1),
        ("2021年 绍兴市 杭州市", 0),
        ("%", 28),
        ("万件%", 0),
        ("据统计", 1),
    ],
)
def test_words_of_the_sentence_or_title(stored: StoredClaims, words: str, expected: int) -> None:
    assert queries.find_claims(stored, CONCLUDED, words=words).total == expected


def test_an_answer_is_limited_and_says_of_how_many(stored: StoredClaims) -> None:
    answer = queries.find_points(stored, CONCLUDED, limit=5)
    assert (len(answer.rows), answer.total) == (5, 32)
    assert {row["period_end"] for row in answer.rows} == {DAY(2024, 6, 30), DAY(2023, 12, 31)}
    assert len(queries.find_claims(stored, CONCLUDED, limit=3).rows) == 3


def test_what_there_is_to_choose_from(stored: StoredClaims) -> None:
    metrics = queries.find_metrics(stored, replace(CONCLUDED, metric=None))
    assert [(metric.name, metric.canonical) for metric in metrics[:4]] == [
        ("结案", True), ("调解成功率", True), ("破获案件", False), ("造林面积", True),
    ]  # fmt: skip
    assert [metric.shown("en") for metric in metrics[:3]] == [
        "cases concluded 结案",
        "mediation success rate 调解成功率",
        "破获案件",
    ]
    assert queries.find_metrics(stored, Filters(county="330681")) == []
    assert {row["prefecture_name"] for row in queries.find_places(stored)} == set(PLACES)
    assert set(queries.find_kinds(stored)) >= {"court", "police"}
    assert queries.find_years(stored) == (2018, 2024)
    assert queries.count_claims(stored) == 159


def test_a_claim_leads_to_its_sentence_and_to_all_who_print_it(stored: StoredClaims) -> None:
    row = next(row for row in queries.find_points(stored, CONCLUDED).rows if row["region_name"] == "浙江省杭州市" and row["period_end"].year == 2019)  # fmt: skip
    claim = queries.find_claim(stored, row["id"])
    assert claim is not None
    assert claim["sentence_text"] in claim["document_text"]
    assert [printed["doc_id"] for printed in queries.find_printings(stored, claim["key"])] == ["press", "杭州市-2019"]
    assert queries.find_claim(stored, "no such id") is None


def test_phrases_of_a_class_of_metrics_are_metrics_of_their_own(tmp_path: Path) -> None:
    text = "2023年，全市农村土地矛盾纠纷为193件。2023年，全市彩礼返还纠纷达291件。"
    path = tmp_path / "claims.duckdb"
    batch.run(
        [FileDocument(text, "a", published="2024-01-20", region="绍兴市")], open_sink(str(path)), batch.Options("t")
    )
    with StoredClaims(path) as stored:
        metrics = queries.find_metrics(stored, Filters())
        assert {(metric.key, metric.canonical) for metric in metrics} == {
            ("农村土地矛盾纠纷", False),
            ("彩礼返还纠纷", False),
        }
        [row] = queries.find_points(stored, Filters(metric="彩礼返还纠纷")).rows
        assert row["value_number"] == 291


# --- which numbers are alike -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start, end, shape, place, chinese, english",
    [
        (DAY(2023, 1, 1), DAY(2023, 12, 31), Shape("year"), 2023, "2023年", "2023"),
        (DAY(2024, 1, 1), DAY(2024, 6, 30), Shape("half"), 4048, "2024年上半年", "2024 H1"),
        (DAY(2024, 7, 1), DAY(2024, 12, 31), Shape("half"), 4049, "2024年下半年", "2024 H2"),
        (DAY(2024, 4, 1), DAY(2024, 6, 30), Shape("quarter"), 8097, "2024年二季度", "2024 Q2"),
        (DAY(2024, 2, 1), DAY(2024, 2, 29), Shape("month"), 24289, "2024年2月", "2024-02"),
        (DAY(2024, 1, 1), DAY(2024, 9, 30), Shape("first_months", 9), 2024, "2024年1—9月", "2024 Jan–Sep"),
        (DAY(2019, 1, 1), DAY(2023, 12, 31), Shape("years", 5), 2023, "2019—2023年", "2019–2023"),
        (DAY(2023, 12, 31), DAY(2023, 12, 31), Shape("day"), DAY(2023, 12, 31).toordinal(), "2023-12-31", "2023-12-31"),
        (None, DAY(2023, 6, 30), Shape("to_date"), DAY(2023, 6, 30).toordinal(), "2023-06-30", "2023-06-30"),
        (DAY(2023, 9, 29), DAY(2023, 10, 6), Shape("other"), DAY(2023, 10, 6).toordinal(), "2023-10-06", "2023-10-06"),
        (DAY(2023, 2, 1), DAY(2023, 7, 31), Shape("other"), DAY(2023, 7, 31).toordinal(), "2023-07-31", "2023-07-31"),
        (DAY(2022, 7, 1), DAY(2023, 6, 30), Shape("other"), DAY(2023, 6, 30).toordinal(), "2023-06-30", "2023-06-30"),
    ],
)  # fmt: skip
def test_shapes_of_periods(start: DAY | None, end: DAY, shape: Shape, place: int, chinese: str, english: str) -> None:
    assert period_shape(start, end) == (shape, place)
    assert (period_label(shape, place, "zh"), period_label(shape, place, "en")) == (chinese, english)


def test_only_periods_of_equal_length_are_joined() -> None:
    assert [Shape(kind).joined for kind in ("year", "half", "first_months", "day", "to_date", "other")] == [
        True, True, True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    "places, shape, expected, why",
    [
        ([2018, 2021], Shape("year"), [2018, 2019, 2020, 2021], "years that nobody tells of are gaps"),
        ([4036, 4040], Shape("half"), [4036, 4038, 4040], "first halves alone: no gap for the second"),
        ([4036, 4039], Shape("half"), [4036, 4037, 4038, 4039], "both halves"),
        ([2010, 2020], Shape("years", 5), [2010, 2015, 2020], "five years each"),
        ([2023], Shape("year"), [2023], "one alone"),
        ([738000, 738900], Shape("day"), [738000, 738900], "days follow no step"),
        ([0, 900], Shape("year"), [0, 900], "an axis that would be all gap is not filled"),
    ],
)
def test_places_of_an_axis(places: list[int], shape: Shape, expected: list[int], why: str) -> None:
    assert axis_places([point(place, shape=shape) for place in places]) == expected, why


def _points(stored: StoredClaims, filters: Filters) -> tuple[list[Point], str]:
    rows = queries.find_points(stored, filters).rows
    points, unit, _ = read_points(rows, find_measures(rows)[0][0])
    return points, unit


def test_what_has_no_place_is_counted(stored: StoredClaims) -> None:
    rows = queries.find_points(stored, CONCLUDED).rows
    [(measure, claims)] = find_measures(rows)
    points, unit, left = read_points(rows, measure)
    assert (measure, claims, unit) == (Measure("count", "case"), 32, "件")
    assert (left.regions, left.periods, left.directions) == (1, 0, 0)
    assert find_shapes(points) == [(Shape("year"), 30), (Shape("half"), 1)]


@pytest.mark.parametrize(
    "metric, number, lower, upper, bound, why",
    [
        ("police.thefts", "-12", "-12", "-12", "=", "a fall is below zero"),
        ("诈骗案件", "-3", None, "-3", "<", "a fall of over 3 %: below minus three"),
        ("抢劫案件", "-30", "-30", "-30", "=", "三成 stands on the scale of percents"),
    ],
)
def test_changes(stored: StoredClaims, metric: str, number: str, lower: str | None, upper: str, bound: str, why: str) -> None:  # fmt: skip
    [found], unit = _points(stored, Filters(metric=metric, aspect="change"))
    assert (found.number, found.bound, unit) == (Decimal(number), bound, "%"), why
    assert (found.lower, found.upper) == (lower if lower is None else Decimal(lower), Decimal(upper))


def test_one_unit_stays_as_written_and_two_meet_in_their_base_unit(stored: StoredClaims) -> None:
    rows = queries.find_points(stored, Filters(metric="environment.afforestation")).rows
    points, unit, _ = read_points(rows, Measure("measure", "m2"))
    assert (unit, max(found.number or 0 for found in points)) == ("亩", 60000)
    hectare = {**rows[0], "id": "x", "value_unit": "公顷", "value_unit_id": "hectare", "base_factor": "10000", "value_number": Decimal(3)}  # fmt: skip
    points, unit, _ = read_points([*rows, hectare], Measure("measure", "m2"))
    assert (unit, points[-1].number) == ("m2", 30000)
    assert round(points[0].number or 0) in {round(Decimal(mu) * 20000 / 3) for mu in (2, 3, 4, 5, 6)} | {
        round(Decimal(mu * 10000) * 2000 / 3) for mu in (2, 3, 4, 5, 6)
    }


def test_another_basis_and_another_whole_are_other_measures() -> None:
    row = {"value_kind": "percent", "value_unit": "%", "value_unit_id": "percent", "value_base_unit": None}
    change = {**row, "aspect": "change", "basis": "yoy"}
    share = {**row, "aspect": "share", "reference_text": "案件总数"}
    rows = [change, change, {**change, "basis": "mom"}, share, {**share, "reference_text": "民事案件"}]
    assert [claims for _, claims in find_measures(rows)] == [2, 1, 1, 1]


@pytest.mark.parametrize(
    "number, unit, chinese, english",
    [
        ("32000", "件", "3.2万件", "32,000 件"),
        ("312345678", "元", "3.12345678亿元", "312,345,678 元"),
        ("860", "起", "860起", "860 起"),
        ("91.30000000", "%", "91.3%", "91.3%"),
        ("-45000", "人", "-4.5万人", "-45,000 人"),
        ("0", "件", "0件", "0 件"),
        ("99999999", "", "9,999.9999万", "99,999,999"),
    ],
)
def test_numbers_are_spelled_in_full(number: str, unit: str, chinese: str, english: str) -> None:
    assert (spell_number(Decimal(number), unit, "zh"), spell_number(Decimal(number), unit, "en")) == (chinese, english)


@pytest.mark.parametrize(
    "changed, expected",
    [
        ({}, "100件"),
        ({"bound": ">"}, "> 100件"),
        ({"bound": "~"}, "≈ 100件"),
        ({"number": None, "lower": Decimal(20000), "upper": Decimal(30000), "bound": "range"}, "2万件 – 3万件"),
        ({"number": None, "lower": None, "upper": Decimal(5), "bound": "range"}, "… – 5件"),
    ],
)
def test_bounds_are_spelled(changed: dict[str, object], expected: str) -> None:
    assert spell_point(replace(point(), **changed), "件", "zh") == expected


def test_scales() -> None:
    assert find_scale([], "件", "zh") == (1, "件")
    assert find_scale([Decimal(-3) * 10**8], "元", "zh") == (10**8, "亿元")
    assert find_scale([Decimal(3) * 10**6], "元", "en") == (10**6, "million 元")


# --- charts ----------------------------------------------------------------------------------------------------------


def test_a_line_a_region_with_gaps_and_claims(stored: StoredClaims) -> None:
    points, unit = _points(stored, CONCLUDED)
    years = [found for found in points if found.shape == Shape("year") and found.place != 2020]
    chart = trend_chart(years, metric="结案", unit=unit, language="zh")
    option = json.loads(json.dumps(chart.option, allow_nan=False))
    assert option["xAxis"]["data"] == [f"{year}年" for year in YEARS]
    assert (option["title"]["text"], option["title"]["subtext"]) == ("结案", "万件")
    lines = {line["name"]: line for line in option["series"]}
    assert set(lines) == set(PLACES)
    assert [item["value"][1] for item in lines["杭州市"]["data"]] == [6.24, 6.84, None, 8.04, 8.64, 9.24]
    assert chart.claims[lines["杭州市"]["id"]][2] is None
    picked = chart.selected_claim([{"series_id": lines["杭州市"]["id"], "data_indices": [1]}])
    assert picked is not None
    assert picked.startswith("press:")


@pytest.mark.parametrize(
    "selected",
    [[], [{"series_id": None, "data_indices": [0]}], [{"series_id": "line-0", "data_indices": [99, -1]}], [{"series_id": "x", "data_indices": [0]}]],
)  # fmt: skip
def test_a_selection_that_no_longer_fits_leads_nowhere(selected: list[dict[str, object]]) -> None:
    assert trend_chart([point()], metric="m", unit="", language="zh").selected_claim(selected) is None


def test_ranges_are_intervals_and_bounds_have_marks(stored: StoredClaims) -> None:
    points, unit = _points(stored, Filters(metric="court.cases_accepted", aspect="level"))
    chart = trend_chart(points, metric="受理案件", unit=unit, language="zh")
    line, ends = chart.option["series"]
    assert [item["value"][1] for item in line["data"]] == [None, 2.5]
    assert [item["value"][1] for item in ends["data"]] == [2.0, 3.0]
    assert [mark["coord"] for mark in line["markLine"]["data"][0]] == [[0, 2.0], [0, 3.0]]
    assert chart.claims[ends["id"]][0] == chart.claims[ends["id"]][1]
    police, unit = _points(stored, Filters(metric="破获案件", prefecture="330100"))
    [line] = trend_chart(police, metric="破获案件", unit=unit, language="zh").option["series"]
    assert {item["symbol"] for item in line["data"]} == {"emptyTriangle"}


def test_what_is_not_alike_is_not_joined() -> None:
    day = DAY(2023, 6, 30).toordinal()
    option = trend_chart([point(day, shape=Shape("to_date"))], metric="m", unit="件", language="zh").option
    assert option["series"][0]["lineStyle"]["width"] == 0
    assert option["xAxis"]["type"] == "time"


def test_agencies_of_one_region_have_lines_of_their_own() -> None:
    points = [point(agency="甲法院"), point(agency="乙法院"), point(code="330100", agency="丙法院")]
    assert line_names(points) == {
        ("330600", "甲法院"): "330600 · 甲法院", ("330600", "乙法院"): "330600 · 乙法院", ("330100", "丙法院"): "330100",
    }  # fmt: skip


@pytest.mark.parametrize(
    "regions, names",
    [
        ({"330000": "浙江省", "330600": "浙江省绍兴市"}, ["浙江省", "绍兴市"]),
        ({"330600": "浙江省绍兴市", "330100": "浙江省杭州市"}, ["绍兴市", "杭州市"]),
        ({"330600": "浙江省绍兴市", "410225": "河南省兰考县"}, ["浙江省绍兴市", "河南省兰考县"]),
        ({"330600": "浙江省绍兴市"}, ["浙江省绍兴市"]),
        ({"220200": "吉林省吉林市", "220100": "吉林省长春市"}, ["吉林市", "长春市"]),
        ({"450100": "广西壮族自治区南宁市", "450200": "广西壮族自治区柳州市"}, ["南宁市", "柳州市"]),
    ],
)
def test_regions_of_one_province_go_without_it(regions: dict[str, str], names: list[str]) -> None:
    found = line_names([replace(point(code=code), region=name) for code, name in regions.items()])
    assert list(found.values()) == names


def test_bars_stand_in_the_order_given_without_ranges() -> None:
    points = [point(number="3"), point(number=None, code="330100"), point(number="-2", code="330200", bound=">")]
    chart = ranking_chart(points, metric="m", unit="件", language="zh")
    [bars] = chart.option["series"]
    assert [item["value"][:2] for item in bars["data"]] == [[3.0, 0], [-2.0, 1]]
    assert [item["label"]["position"] for item in bars["data"]] == ["right", "left"]
    assert "itemStyle" not in bars["data"][0]
    assert chart.claims["bars"] == ["330600-2023", "330200-2023"]


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_text_of_an_article_is_in_no_template(language: str) -> None:
    hostile = replace(point(), region=HOSTILE, agency=HOSTILE, text=HOSTILE)
    for chart in (trend_chart, ranking_chart):
        option = chart([hostile], metric=HOSTILE, unit="{a}<b>", language=language).option
        templates = [value for key, value in _leaves(option) if key == "formatter"]
        assert templates
        assert not [template for template in templates if HOSTILE[:4] in template or "{a}" in template]


def _leaves(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, name)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _leaves(inner, key)
    elif isinstance(value, str):
        yield key, value


# --- words, downloads, start -----------------------------------------------------------------------------------------


def test_every_word_is_there_in_both_languages_with_the_same_places() -> None:
    for key, (chinese, english) in _WORDS.items():
        assert "" not in (chinese, english), key
        assert set(_braces(chinese)) == set(_braces(english)), key


def _braces(text: str) -> list[str]:
    return [part.partition("}")[0] for part in text.split("{")[1:]]


def test_what_is_left_out_is_one_sentence() -> None:
    assert Words("en").left_out(regions=1200, ranges=3) == "Left out: 1,200 without a region, 3 that are ranges."
    assert Words("zh").left_out(regions=0) == ""


def test_a_download_holds_nothing_that_a_spreadsheet_runs(stored: StoredClaims) -> None:
    rows = queries.find_claims(stored, Filters(metric="结案")).rows
    text = csv_bytes([{**row, "title": "=cmd()"} for row in rows], queries.SHOWN).decode("utf-8-sig")
    assert text.startswith("region_name,")
    assert "'=cmd()" in text


def test_streamlit_is_called_with_our_settings(tmp_path: Path) -> None:
    arguments = streamlit_arguments(tmp_path / "c.duckdb", port=None, address="localhost", headless=False)
    assert {"--browser.gatherUsageStats=false", "--server.address=localhost", "--client.toolbarMode=viewer"} <= set(
        arguments
    )
    assert not [argument for argument in arguments if argument.startswith("--server.port")]
    assert arguments[-2:] == ["--", str(tmp_path / "c.duckdb")]


def test_a_file_that_is_missing_or_no_claims_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    text = tmp_path / "text.duckdb"
    text.write_text("no database", encoding="utf-8")
    for path, said in ((tmp_path / "none.duckdb", "there is no such file"), (text, "cannot be opened")):
        with pytest.raises(SystemExit) as left:
            main(["dashboard", str(path), "--headless"])
        message = capsys.readouterr().err
        assert left.value.code == 2
        assert said in message
        assert message.count("\n") == 1


def test_a_missing_extra_and_a_port_that_is_taken(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        taken.listen()
        with pytest.raises(UsageError, match="give another with --port"):
            launch(file, port=taken.getsockname()[1])
    with pytest.raises(UsageError, match=r"no address of this machine; give localhost"):
        launch(file, address="nowhere.invalid")
    monkeypatch.setattr(sys.modules["reformextract.dashboard.launch"], "find_spec", lambda _: None)
    with pytest.raises(UsageError, match=r'pip install "reformextract\[dashboard\]"'):
        launch(file)


# --- the page --------------------------------------------------------------------------------------------------------


def run_app(file: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setattr(sys, "argv", ["app.py", str(file)])
    page = AppTest.from_file(str(app.__file__), default_timeout=20).run()
    assert not page.exception
    return page


def box(page: AppTest, label: str) -> list[str]:
    """What the lists with a label show as chosen."""
    return [found.options[found.index] for found in page.selectbox if found.label == label and found.index is not None]


def test_names_of_what_is_chosen_follow_the_filters(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_app(file, monkeypatch)
    assert box(page, "时段类型") == ["全年 (30)"]
    [metric] = [found for found in page.selectbox if found.label == "指标"]
    metric.select_index(metric.options.index("受理案件 (2)")).run()
    assert not page.exception
    assert box(page, "时段类型") == ["全年 (2)"]
    page.button_group(key="language").set_value("English").run()
    assert box(page, "Metric") == ["cases accepted 受理案件 (2)"]


def test_chosen_regions_outlive_another_filter(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_app(file, monkeypatch)
    [regions] = [found for found in page.multiselect if found.label == "对比的地区"]
    assert len(regions.value) == 5
    regions.set_value(regions.value[:2]).run()
    page.slider(key="years").set_range(2019, 2021).run()
    assert not page.exception
    [regions] = [found for found in page.multiselect if found.label == "对比的地区"]
    assert len(regions.value) == 2


def test_the_page_in_both_languages(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_app(file, monkeypatch)
    assert box(page, "指标") == ["结案 (33)"]
    assert "未入图：1 条没有地区、1 条的时段类型不同。" in [caption.value for caption in page.caption]
    page.button_group(key="language").set_value("English").run()
    assert not page.exception
    assert box(page, "Metric") == ["cases concluded 结案 (33)"]
    assert [caption.value for caption in page.caption if "without a region" in caption.value]


def test_filters_that_nothing_passes_give_a_sentence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_app(file, monkeypatch)
    [aspect] = [found for found in page.selectbox if found.label == "数值所言"]
    aspect.select_index(3).run()
    assert not page.exception
    assert [info.value for info in page.info] == ["没有符合这些条件的论断；请放宽筛选。"]


def test_a_file_that_is_gone_while_it_is_shown_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = run_app(tmp_path / "gone.duckdb", monkeypatch)
    assert [error.value for error in page.error] == ["文件现在不能读取"]
