"""The scores of the corpus may only rise, and its files are as its README says."""

import importlib.util
import json
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from reformextract.evaluate import Report, evaluate
from reformextract.evaluate.answers import FIELDS

ROOT = Path(__file__).resolve().parents[1]
CORPUS = ROOT / "corpus"
ROWS = ("detection", *FIELDS, "record", "record_mean")
NAMES = sorted(path.stem for path in (CORPUS / "articles").glob("*.txt"))
#: What rounding to four places may take away, and a little more.
TOLERANCE = 0.0005


@pytest.fixture(scope="module")
def baseline() -> Mapping[str, float]:
    floor: Mapping[str, float] = json.loads((CORPUS / "baseline.json").read_text(encoding="utf-8"))
    return floor


@pytest.fixture(scope="module")
def report() -> Report:
    return evaluate(CORPUS / "articles")


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_baseline", CORPUS / "baseline.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("row", ROWS)
def test_no_score_falls(row: str, baseline: Mapping[str, float], report: Report) -> None:
    score, floor = report.scores[row], baseline[row]
    assert score >= floor - TOLERANCE, f"{row} is {score:.4f}, the floor is {floor}:\n{report.errors(3)}"


def test_every_score_has_a_floor(baseline: Mapping[str, float], report: Report) -> None:
    assert set(baseline) == set(report.scores) == set(ROWS)


@pytest.mark.parametrize(
    "old, new, written",
    [
        (None, {"record": 0.5}, True),  # the first time
        ({"record": 0.5}, {"record": 0.6}, True),  # it rises
        ({"record": 0.5}, {"record": 0.5, "value": 0.1}, True),  # a new row
        ({"record": 0.5}, {"record": 0.4}, False),  # it falls
        ({"record": 0.5}, {}, False),  # a row is lost
        ({"record": 0.5, "value": 0.9}, {"record": 0.4, "value": 1.0}, False),  # one rises, one falls
    ],
)
def test_the_baseline_is_lowered_on_purpose_only(
    script: ModuleType, tmp_path: Path, old: Any, new: Any, written: bool
) -> None:
    path = tmp_path / "baseline.json"
    if old is not None:
        path.write_text(json.dumps(old), encoding="utf-8")
    refused = script.write_baseline(new, path)
    assert json.loads(path.read_text(encoding="utf-8")) == (new if written else old)
    assert refused == ([] if written else [f"record would fall from 0.5 to {new.get('record')}"])
    assert script.write_baseline(new, path, lower=True) == []
    assert json.loads(path.read_text(encoding="utf-8")) == new


def test_the_script_says_what_would_fall(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "baseline.json"
    path.write_text('{"record": 1.1}', encoding="utf-8")
    monkeypatch.setattr(script, "BASELINE", path)
    assert script.main([]) == 1
    assert "baseline.json stays as it is: record would fall from 1.1 to" in capsys.readouterr().err
    assert script.main(["--lower"]) == 0
    assert json.loads(path.read_text(encoding="utf-8")) == script.read_scores()


def test_there_are_articles() -> None:
    assert len(NAMES) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_an_article_is_whole(name: str) -> None:
    """Text, metadata and gold; the gold's spans slice back to its quotes, in order, and none overlaps another."""
    text = (CORPUS / "articles" / f"{name}.txt").read_bytes().decode("utf-8")
    meta = json.loads((CORPUS / "articles" / f"{name}.meta.json").read_text(encoding="utf-8"))
    lines = (CORPUS / "articles" / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines()
    golds = [json.loads(line) for line in lines]
    assert meta.keys() >= {"title", "published", "region", "url"}
    assert len(golds) > 20
    assert [text[gold["start"] : gold["end"]] for gold in golds] == [gold["text"] for gold in golds]
    spans = [(gold["start"], gold["end"]) for gold in golds]
    assert spans == sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_the_readme_names_every_key_and_article() -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    keys = {
        key
        for path in (CORPUS / "articles").glob("*.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines()
        for key in json.loads(line)
    }
    assert not [word for word in sorted({*keys, *NAMES}) if f"`{word}`" not in readme]
