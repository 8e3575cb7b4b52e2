"""The evaluation: what it counts, what it says of errors, and that it measures what the reference scorer measures."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from markup import HOSTILE, Reader
from reformextract.errors import UsageError
from reformextract.evaluate import Report, evaluate, write_page
from reformextract.evaluate.answers import FIELDS, LISTED, parse_gold_claim, parse_said_claim
from reformextract.evaluate.judging import find_pairs, find_right_fields, likeness, parse_phrase
from reformextract.pipeline import Extractor

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpus" / "articles"
SHARED = ROOT.parent / "shared"
SCORER = SHARED / "tools" / "score.py"

TEXT = "全市法院结案46407件，结案率达99.8%。"
GOLD = {
    "start": 6, "end": 12, "text": "46407件", "kind": "count", "number": 46407, "unit": "件", "bound": "=",
    "lower": 46407, "upper": 46407, "metric": "结案", "metric_alt": ["结案数"], "aspect": "level", "direction": None,
    "modality": "actual",
    "agency": {"kind": "court", "scope": "system", "region_code": "131100"}, "region": "131100", "period": None,
    "optional": False,
}  # fmt: skip
RATE = {
    **GOLD, "start": 17, "end": 22, "text": "99.8%", "kind": "percent", "number": 99.8, "unit": "%", "lower": 99.8,
    "upper": 99.8, "metric": "结案率", "metric_alt": [],
}  # fmt: skip
SAID = {
    "doc_id": "one",
    "value": {
        "span": [6, 12], "kind": "count", "number": 46407, "unit": "件", "bound": "=", "lower": 46407, "upper": 46407,
    },
    "metric": {"text": "结案"}, "aspect": "level", "direction": None, "modality": "actual",
    "agency": {"text": "全市法院", "span": [0, 4], "kind": "court", "scope": "system", "region_code": "131100"},
    "region": {"text": "全市", "span": [0, 2], "code": "131100"}, "period": None,
}  # fmt: skip


def write(folder: Path, golds: list[dict[str, Any]], saids: list[dict[str, Any]]) -> tuple[Path, Path]:
    (folder / "one.txt").write_text(TEXT, encoding="utf-8")
    (folder / "one.meta.json").write_text(json.dumps({"region": "131100", "published": "2020"}), encoding="utf-8")
    for name, rows in (("one.gold.jsonl", golds), ("said.jsonl", saids)):
        (folder / name).write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    return folder, folder / "said.jsonl"


def changed(row: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    copy: dict[str, Any] = json.loads(json.dumps(row))
    *parents, last = path.split(".")
    inner = copy
    for parent in parents:
        inner = inner[parent]
    inner[last] = value
    return copy


@pytest.mark.parametrize(
    "path, value, wrong",
    [
        ("doc_id", "one", set()),  # nothing is changed
        ("value.number", 46406, {"value"}),  # off by one
        ("value.kind", "measure", {"value"}),  # the kind
        ("value.unit", "起", {"value"}),  # the unit
        ("value.bound", ">", {"value"}),  # the bound
        ("value.upper", None, {"value"}),  # an end of the interval
        ("metric.text", "结案数", set()),  # another phrase as good
        ("metric.text", "收案", {"metric"}),  # another phrase
        ("metric.text", None, {"metric"}),  # none
        ("aspect", "change", {"aspect"}),  # the aspect
        ("direction", "up", {"aspect"}),  # the direction goes with it
        ("modality", "target", {"modality"}),  # the modality
        ("agency.text", "法院", set()),  # how it is written does not count
        ("agency.scope", "single", {"agency"}),  # one court is not all of them
        ("agency", None, {"agency"}),  # none
        ("region.code", "130000", {"region"}),  # another place
        ("region", None, {"region"}),  # none
        ("period", {"text": "今年", "start": "2020-01-01", "end": None}, {"period"}),  # one where none is
    ],
)
def test_fields(path: str, value: Any, wrong: set[str]) -> None:
    right = find_right_fields(parse_gold_claim(GOLD, "131100"), parse_said_claim(changed(SAID, path, value)), [])
    assert set(FIELDS) - right == wrong


@pytest.mark.parametrize(
    "field, alternatives, path, value",
    [
        ("aspect", [["change", "up"]], "aspect", "level"),  # the written answer stays good
        ("modality", ["target"], "modality", "target"),
        ("agency", [None], "agency", None),
        ("region", ["130000"], "region.code", "130000"),
        ("period", [{"start": None, "end": "2020-12-31"}], "period", {"start": None, "end": "2020-12-31"}),
    ],
)
def test_other_answers_as_good(field: str, alternatives: list[Any], path: str, value: Any) -> None:
    gold = parse_gold_claim({**GOLD, f"{field}_alt": alternatives}, "131100")
    assert field in find_right_fields(gold, parse_said_claim(changed(SAID, path, value)), [])


def test_a_unit_as_good() -> None:
    said = parse_said_claim(changed(SAID, "value.unit", "宗"))
    assert "value" in find_right_fields(parse_gold_claim({**GOLD, "unit_alt": ["宗"]}, None), said, [])
    assert "value" not in find_right_fields(parse_gold_claim(GOLD, None), said, [])


@pytest.mark.parametrize(
    "one, other, alike",
    [
        ("受理案件", "受理的案件", True),  # 的 says nothing
        ("公众安全感", "公众安全感", True),
        ("未审结案件", "审结案件", False),  # negated
        ("城镇居民人均收入", "农村居民人均收入", False),  # another half of the country
        ("结案", "收案", False),  # no pair in common
        ("", "", True),  # both empty
        ("件", "案", False),  # one character has no pair
    ],
)
def test_likeness(one: str, other: str, alike: bool) -> None:
    assert (likeness(parse_phrase(one), parse_phrase(other)) >= 0.75) is alike


def test_a_metric_is_nearer_to_its_own_than_to_a_neighbour() -> None:
    gold = parse_gold_claim({**GOLD, "metric": "审结一审刑事案件数", "metric_alt": []}, None)
    said = parse_said_claim(changed(SAID, "metric.text", "审结一审刑事案件"))
    assert "metric" in find_right_fields(gold, said, [parse_phrase("打掉团伙")])
    assert "metric" not in find_right_fields(gold, said, [parse_phrase("审结一审刑事案件")])


@pytest.mark.parametrize(
    "span, found",
    [
        ([6, 12], True),  # the same
        ([6, 11], True),  # most of it
        ([6, 9], False),  # half is not over half
        ([2, 12], True),  # 6 of 10
        ([0, 12], False),  # 6 of 12
        ([12, 14], False),  # beside it
    ],
)
def test_pairs(span: list[int], found: bool) -> None:
    pairs = find_pairs([parse_gold_claim(GOLD, None)], [parse_said_claim(changed(SAID, "value.span", span))])
    assert pairs == ({0: 0} if found else {})


def test_the_largest_overlap_is_taken_first() -> None:
    saids = [parse_said_claim(changed(SAID, "value.span", span)) for span in ([6, 11], [6, 12])]
    assert find_pairs([parse_gold_claim(GOLD, None)], saids) == {1: 0}


def test_optional_claims_absorb(tmp_path: Path) -> None:
    """What answers an optional claim is neither spurious nor right, and the claim itself is not missed."""
    optional = {**RATE, "optional": True}
    extra = changed(SAID, "value.span", [17, 22])
    for saids in ([SAID], [SAID, extra]):
        report = evaluate(*write(tmp_path, [GOLD, optional], saids))
        assert (report.gold, report.said, report.scores["record"]) == (1, 1, 1.0)


def test_counts(tmp_path: Path) -> None:
    """One of two found, with one wrong field, and one that is none."""
    spurious = changed(SAID, "value.span", [0, 4])
    report = evaluate(*write(tmp_path, [GOLD, RATE], [changed(SAID, "agency", None), spurious]))
    assert report.rates["detection"] == (0.5, 0.5, 0.5)
    assert report.scores["metric"] == 0.5
    assert report.scores["agency"] == report.scores["record"] == report.scores["record_mean"] == 0.0
    assert report.hard == {"agency": (0.0, 2)}
    assert report.constant["region"] == 1.0
    errors = report.errors(5)
    assert "missed: 1\n  one 全市法院结案46407件,结案率达【99.8%】" in errors.replace("，", ",")
    assert "spurious: 1\n  one 【全市法院】" in errors
    assert "agency: 1" in errors
    assert "value: " not in errors
    assert report.errors(0) == ""
    assert "detection        0.500     0.500     0.500" in report.table()


def test_decisions_group_the_claims_of_one_mention(tmp_path: Path) -> None:
    """Two claims with the same wrong agency from the same mention are one decision; another mention makes another."""
    one = changed(SAID, "agency.kind", "police")
    two = changed(changed(one, "value.span", [17, 22]), "metric.text", "结案率")
    report = evaluate(*write(tmp_path, [GOLD, RATE], [one, two]))
    assert [len(decision.pairs) for decision in report.wrong_decisions("agency")] == [2]
    assert "agency: 2 claims wrong by 1 decisions" in report.decisions()
    assert "全市法院 at 0-4 = (police, system, 131100); wanted (court, system, 131100)" in report.decisions()
    assert "region: 0 claims wrong by 0 decisions" in report.decisions()
    report = evaluate(*write(tmp_path, [GOLD, RATE], [one, changed(two, "agency.span", [2, 4])]))
    assert [len(decision.pairs) for decision in report.wrong_decisions("agency")] == [1, 1]
    report = evaluate(*write(tmp_path, [GOLD, RATE], [changed(said, "agency", None) for said in (one, two)]))
    assert (
        "agency: 2 claims wrong by 1 decisions\n     2  one: null; wanted (court, system, 131100)" in report.decisions()
    )


def spoil_gold(folder: Path, key: str, value: Any = ...) -> None:
    """Change a key of the gold claim, or take it away."""
    row = {**GOLD, key: value} if value is not ... else {k: v for k, v in GOLD.items() if k != key}
    (folder / "one.gold.jsonl").write_text(json.dumps(row), encoding="utf-8")


@pytest.mark.parametrize(
    "spoil, message",
    [
        (lambda folder: (folder / "one.gold.jsonl").unlink(), "holds no gold file"),
        (lambda folder: (folder / "one.gold.jsonl").write_text("{"), "one.gold.jsonl:1: this is no JSON"),
        (lambda folder: (folder / "one.gold.jsonl").write_text("[]"), "one.gold.jsonl:1: this is no JSON object"),
        (lambda folder: (folder / "one.gold.jsonl").write_text("{}"), "one.gold.jsonl:1: this is no gold claim"),
        (lambda folder: spoil_gold(folder, "metric"), r"one.gold.jsonl:1: this is no gold claim, it lacks 'metric'"),
        (lambda folder: spoil_gold(folder, "end", 99), "one.gold.jsonl:1: the span 6 to 99 lies outside of the text"),
        (lambda folder: spoil_gold(folder, "end", 6), "one.gold.jsonl:1: 6 to 6 is no span"),
        (lambda folder: spoil_gold(folder, "start", "6"), "one.gold.jsonl:1: 6 to 12 is no span"),
        (lambda folder: spoil_gold(folder, "start", -2), "one.gold.jsonl:1: -2 to 12 is no span"),
        (lambda folder: spoil_gold(folder, "text", "46408件"), "the text has '46407件' at 6 to 12, not '46408件'"),
        (lambda folder: spoil_gold(folder, "aspect", "rise"), "'rise' is no aspect; give one of level, change"),
        (lambda folder: spoil_gold(folder, "kind", "number"), "'number' is no kind; give one of count"),
        (lambda folder: spoil_gold(folder, "bound", None), "'None' is no bound"),
        (lambda folder: spoil_gold(folder, "modality", "plan"), "'plan' is no modality"),
        (lambda folder: spoil_gold(folder, "agency", {"kind": "army"}), "'army' is no kind of agency"),
        (lambda folder: spoil_gold(folder, "agency", "court"), "this is no gold claim"),
        (lambda folder: spoil_gold(folder, "number", "many"), "this is no gold claim"),
        (lambda folder: (folder / "one.meta.json").write_text('{"region": "nowhere"}'), "one.meta.json: .*nowhere"),
        (lambda folder: (folder / "one.txt").write_bytes("结案".encode("gb18030")), "one.txt cannot be read"),
        (lambda folder: (folder / "said.jsonl").write_text("\n{}"), "said.jsonl:2: this is no claim"),
        (lambda folder: (folder / "said.jsonl").write_text('{"doc_id": "two"}'), "begin with 'two'"),
        (lambda folder: (folder / "said.jsonl").unlink(), "said.jsonl cannot be read"),
        (lambda folder: (folder / "one.meta.json").write_text("x"), "one.meta.json is no JSON"),
        (lambda folder: (folder / "one.meta.json").write_text("3"), "one.meta.json holds no JSON object"),
    ],
)
def test_unusable_files(tmp_path: Path, spoil: Any, message: str) -> None:
    folder, said = write(tmp_path, [GOLD], [SAID])
    spoil(folder)
    with pytest.raises(UsageError, match=message):
        evaluate(folder, said)


def test_a_text_that_is_not_there(tmp_path: Path) -> None:
    """Claims can be judged without the text; it cannot be extracted."""
    folder, said = write(tmp_path, [GOLD], [SAID])
    (folder / "one.txt").unlink()
    assert evaluate(folder, said).scores["record"] == 1.0
    with pytest.raises(UsageError, match=r"one\.txt cannot be read"):
        evaluate(folder)


def test_metadata_that_cannot_be_used(tmp_path: Path) -> None:
    folder, _ = write(tmp_path, [GOLD], [SAID])
    (folder / "one.meta.json").write_text('{"published": "yesterday"}', encoding="utf-8")
    with pytest.raises(UsageError, match=r"one\.txt cannot be extracted: .*yesterday"):
        evaluate(folder)


def test_the_region_of_the_metadata_may_be_a_name(tmp_path: Path) -> None:
    folder, said = write(tmp_path, [GOLD], [SAID])
    (folder / "one.meta.json").write_text('{"region": "衡水市"}', encoding="utf-8")
    assert evaluate(folder, said).constant["region"] == 1.0


def test_a_page_shows_every_error_in_its_sentence(tmp_path: Path) -> None:
    """Each stands under its field and under its document, with what was wanted and what was found."""
    spurious = changed(SAID, "value.span", [0, 4])
    page = write_page(evaluate(*write(tmp_path, [GOLD, RATE], [changed(SAID, "agency.kind", "police"), spurious])))
    read = Reader(page)
    assert "meta" in read.names()
    assert "script" not in read.names()
    for told in (
        "2 gold claims, 2 claims found, in 1 documents", "missed (1)", "spurious (1)", "agency (1)", "value: no errors",
        "region: no errors", "(court, system, 131100)", "(police, system, 131100) from 全市法院", "99.8 % (percent =)",
        "one, characters 6 to 12", "detection F1 0.500",
    ):  # fmt: skip
        assert told in read.text
    assert read.text.count(TEXT) == 6
    assert '<mark class="rx-value" title="gold">46407件</mark>' in page
    assert '<mark class="rx-agency" title="agency">全市法院</mark>' in page


def test_a_page_of_hostile_texts(tmp_path: Path) -> None:
    folder, said = write(
        tmp_path, [{**GOLD, "metric": HOSTILE, "unit": HOSTILE}], [changed(SAID, "metric.text", HOSTILE[1:])]
    )
    (folder / "one.txt").write_text(TEXT + HOSTILE, encoding="utf-8")
    named = folder / f"{HOSTILE.replace('/', '')}.gold.jsonl"
    named.write_text((folder / "one.gold.jsonl").read_text(), encoding="utf-8")
    read = Reader(write_page(evaluate(folder, said)))
    assert read.names() <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "small", "b", "table", "thead", "tbody", "tr",
        "th", "td", "details", "summary", "div", "mark",
    }  # fmt: skip
    assert HOSTILE in read.text
    assert all(
        attrs.keys() <= {"class", "title", "lang", "charset", "name", "content", "http-equiv"} for _, attrs in read.tags
    )


def test_a_page_without_the_texts(tmp_path: Path) -> None:
    folder, said = write(tmp_path, [GOLD], [changed(SAID, "aspect", "change")])
    (folder / "one.txt").unlink()
    assert "aspect (1)" in Reader(write_page(evaluate(folder, said))).text


@pytest.fixture(scope="module")
def corpus_report() -> Report:
    return evaluate(ARTICLES, extractor=Extractor())


def test_json_has_what_the_table_has(corpus_report: Report) -> None:
    shown = json.loads(corpus_report.json())
    assert shown.keys() >= {"gold", "predicted", "record_mean", "hard", "constant", "wrong", "docs", *FIELDS}
    assert shown["record"]["f1"] == round(corpus_report.scores["record"], 4)
    assert set(shown["constant"]) == set(LISTED)


def test_the_page_has_every_error_twice(corpus_report: Report) -> None:
    page = write_page(corpus_report)
    wrong = sum(len(article.missed) + len(article.spurious) for article in corpus_report.articles)
    pairs = [pair for article in corpus_report.articles for pair in article.pairs]
    by_field = wrong + sum(len(FIELDS) - len(pair.right) for pair in pairs)
    by_document = wrong + sum(len(pair.right) < len(FIELDS) for pair in pairs)
    assert page.count('<div class="error">') == by_field + by_document
    Reader(page)


def test_wrong_claims_are_all_in_decisions(corpus_report: Report) -> None:
    """No wrong claim is lost, and none is counted twice."""
    wrong = decided = 0
    for field in ("agency", "region", "period"):
        claims = sum(field not in pair.right for article in corpus_report.articles for pair in article.pairs)
        decisions = corpus_report.wrong_decisions(field)
        assert sum(len(decision.pairs) for decision in decisions) == claims
        wrong, decided = wrong + claims, decided + len(decisions)
    assert 0 < decided < wrong


def _predictions(folder: Path, path: Path) -> list[dict[str, Any]]:
    extractor, rows = Extractor(), []
    for text_path in sorted(folder.glob("*.txt")):
        meta = json.loads(text_path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        known = {key: meta.get(key) for key in ("published", "region", "title")}
        text = text_path.read_bytes().decode("utf-8")
        rows += [json.loads(c.model_dump_json()) for c in extractor.extract(text, id=text_path.stem, **known)]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return rows


def _spoiled(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Claims made worse in every way, so that each rule of the comparison decides something."""
    chance = random.Random(7)
    ways: list[tuple[str, Any]] = [
        ("value.number", 1), ("value.unit", ""), ("value.lower", None), ("metric.text", None), ("metric.text", "数量"),
        ("aspect", "share"), ("direction", "down"), ("modality", "target"), ("agency", None), ("region", None),
        ("period", None),
    ]  # fmt: skip
    kept = [row for row in rows if chance.random() > 0.1]
    spoiled = [changed(row, *chance.choice(ways)) if chance.random() < 0.6 else row for row in kept]
    for row in spoiled:
        if chance.random() < 0.1:
            row["value"]["span"][1] += chance.choice((-2, 2, 9))
        if row["metric"]["text"] and chance.random() < 0.2:
            row["metric"]["text"] = row["metric"]["text"][1:]
    return spoiled


@pytest.mark.skipif(not SCORER.exists(), reason="../shared with the reference scorer and its gold is not there")
@pytest.mark.parametrize("spoil", [False, True], ids=["as extracted", "made worse"])
@pytest.mark.parametrize("folder", [SHARED / "gold", ARTICLES], ids=["gold", "articles"])
def test_numbers_equal_the_reference_scorer(folder: Path, spoil: bool, tmp_path: Path) -> None:
    predictions = tmp_path / "said.jsonl"
    rows = _predictions(folder, predictions)
    if spoil:
        predictions.write_text("\n".join(map(json.dumps, _spoiled(rows))), encoding="utf-8")
    command = [sys.executable, str(SCORER), str(folder), str(predictions)]
    reference = json.loads(subprocess.run([*command, "--json"], capture_output=True, text=True, check=True).stdout)
    report = evaluate(folder, predictions)
    ours = json.loads(report.json())
    assert {key: ours[key] for key in reference} == reference
    table = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert table.split("\n\n")[1].split() == report.table().split("\n\n")[1].split()
    if not spoil:
        assert evaluate(folder).json() == report.json()
