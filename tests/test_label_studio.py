"""Label Studio: what is pre-filled and exported unchanged is right in all; what a person corrects is what evaluate finds wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from reformextract.cli import main
from reformextract.errors import UsageError
from reformextract.evaluate import evaluate
from reformextract.evaluate.label_studio import read_export, write_interface, write_task
from reformextract.evaluate.label_studio.interface import CHOICES, FIELDS, LABELS, OWN
from reformextract.models import Document, Result
from reformextract.pipeline import Extractor
from reformextract.readers import read_documents

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "articles"
TEXT = "👍2023年，全市法院结案46407件，同比上升6.5%。市公安局破获案件312起。"
Results = list[dict[str, Any]]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def task_of(extractor: Extractor, text: str = TEXT, name: str = "a") -> dict[str, Any]:
    claims = extractor.extract(text, id=name, published="2024-01-10", region="衡水市")
    return write_task(Result(Document(text, id=name, published="2024-01-10", region="衡水市"), tuple(claims)))


def submitted(task: dict[str, Any], change: Callable[[Results], None] | None = None) -> dict[str, Any]:
    """The task as Label Studio exports it after a person submitted it."""
    results = json.loads(json.dumps(task["predictions"][0]["result"]))
    if change is not None:
        change(results)
    return {
        "id": 7, "data": task["data"],
        "annotations": [{"id": 1, "result": results, "was_cancelled": False, "updated_at": "2024-02-01T08:00:00Z"}],
    }  # fmt: skip


def export(folder: Path, *tasks: dict[str, Any]) -> Path:
    path = folder / "export.json"
    path.write_text(json.dumps(tasks, ensure_ascii=False), encoding="utf-8")
    return path


def answer(results: Results, ident: str, control: str) -> dict[str, Any]:
    return next(one for one in results if one.get("id", "").startswith(ident) and one["from_name"] == control)["value"]


# --- there and back ----------------------------------------------------------------------------------------------------


def test_what_nobody_changed_is_right_in_all(extractor: Extractor, tmp_path: Path) -> None:
    tasks = []
    for read in read_documents([CORPUS]):
        assert isinstance(read, Document)
        claims = extractor.extract(
            read.text, id=read.id, published=read.published, region=read.region, title=read.title, url=read.url
        )
        tasks.append(submitted(write_task(Result(read, tuple(claims)))))
    report = evaluate(export(tmp_path, *tasks))
    assert report.gold == report.said > 700
    assert {field: round(score, 6) for field, score in report.scores.items() if score != 1} == {}


def test_characters_beyond_the_basic_plane_count_once(extractor: Extractor, tmp_path: Path) -> None:
    """Label Studio counts code points, as Python does, and not the UTF-16 units of a browser."""
    task = task_of(extractor)
    value = next(one for one in task["predictions"][0]["result"] if one["value"].get("labels") == ["value"])
    assert TEXT[value["value"]["start"] : value["value"]["end"]] == value["value"]["text"] == "46407件"
    assert evaluate(export(tmp_path, submitted(task))).scores["record"] == 1


def _change_number(results: Results) -> None:
    answer(results, "value-13", "number")["text"] = ["46470"]


def _change_agency(results: Results) -> None:
    answer(results, "agency-7", "agency_kind")["choices"] = ["procuratorate"]


def _change_region(results: Results) -> None:
    answer(results, "region-", "region_code")["text"] = ["131102"]


def _change_period(results: Results) -> None:
    answer(results, "period-", "days")["text"] = ["2022-01-01/2022-12-31"]


def _change_aspect(results: Results) -> None:
    answer(results, "value-24", "aspect")["choices"] = ["change down"]


def _change_modality(results: Results) -> None:
    answer(results, "value-13", "modality")["choices"] = ["target"]


def _own_metric(results: Results) -> None:
    one = next(one for one in results if one["id"].startswith("value-13"))
    value = {"start": 13, "end": 19, "text": ["破获刑事案件"]}
    results.append({**one, "from_name": "own_metric", "type": "textarea", "value": value})


def _drop_claim(results: Results) -> None:
    gone = {one["id"] for one in results if one.get("id", "").startswith("value-13")}
    results[:] = [
        one for one in results if one.get("id") not in gone and not {one.get("from_id"), one.get("to_id")} & gone
    ]


@pytest.mark.parametrize(
    "change, fields",
    [
        (_change_number, {"value"}),
        (_change_agency, {"agency"}),
        (_change_region, {"region"}),
        (_change_period, {"period"}),
        (_change_aspect, {"aspect"}),
        (_change_modality, {"modality"}),
        (_own_metric, {"metric"}),
    ],
)
def test_what_a_person_corrects_is_wrong_then(
    extractor: Extractor, tmp_path: Path, change: Callable[[Results], None], fields: set[str]
) -> None:
    scores = evaluate(export(tmp_path, submitted(task_of(extractor), change))).scores
    below = {field for field, score in scores.items() if score < 1}
    assert below == {*fields, "record", "record_mean"}


def test_a_claim_that_a_person_deletes_was_too_many(extractor: Extractor, tmp_path: Path) -> None:
    report = evaluate(export(tmp_path, submitted(task_of(extractor), _drop_claim)))
    assert (report.gold, report.said) == (2, 3)


def test_what_is_only_prefilled_is_no_gold(extractor: Extractor, tmp_path: Path) -> None:
    task = task_of(extractor)
    skipped = submitted(task_of(extractor, name="b"))
    skipped["annotations"][0]["was_cancelled"] = True
    report = evaluate(export(tmp_path, submitted(task_of(extractor, name="c")), {**task, "id": 1}, skipped))
    assert report.unannotated == 2
    assert "2 tasks are not annotated" in report.table()
    with pytest.raises(UsageError, match="none of 1 tasks is annotated"):
        read_export(export(tmp_path, {**task, "id": 1}))


def test_the_newest_annotation_counts_and_ground_truth_before_it(extractor: Extractor, tmp_path: Path) -> None:
    task = submitted(task_of(extractor), _change_number)
    right = submitted(task_of(extractor))["annotations"][0]
    task["annotations"].append({**right, "updated_at": "2024-03-01T08:00:00Z"})
    assert evaluate(export(tmp_path, task)).scores["value"] == 1
    task["annotations"][0]["ground_truth"] = True
    assert evaluate(export(tmp_path, task)).scores["value"] < 1


# --- what goes wrong ---------------------------------------------------------------------------------------------------


def _two_labels(results: Results) -> None:
    results[0]["value"]["labels"] = ["value", "metric"]


def _no_metric(results: Results) -> None:
    results[:] = [one for one in results if one["type"] != "relation" or not one["to_id"].startswith("metric")]


def _word_for_number(results: Results) -> None:
    answer(results, "value-13", "number")["text"] = ["四万"]


def _half_a_period(results: Results) -> None:
    answer(results, "period-", "days")["text"] = ["2022"]


def _outside(results: Results) -> None:
    for one in results:
        if one.get("id", "").startswith("value-13"):
            one["value"].update(start=900, end=906)


def _another_text(results: Results) -> None:
    answer(results, "value-13", "label")["text"] = "46408件"


@pytest.mark.parametrize(
    "change, said",
    [
        (_two_labels, "is labelled value and metric; give it one of"),
        (_no_metric, "has no metric: relate it"),
        (_word_for_number, "'四万' is no number"),
        (_half_a_period, "'2022' is no period; write two days"),
        (_outside, "lies outside of the text"),
        (_another_text, "it was changed after it was annotated"),
    ],
)
def test_an_annotation_that_cannot_be_read_says_where(
    extractor: Extractor, tmp_path: Path, change: Callable[[Results], None], said: str
) -> None:
    with pytest.raises(UsageError) as error:
        evaluate(export(tmp_path, submitted(task_of(extractor), change)))
    assert said in str(error.value)
    assert "task 7" in str(error.value)


@pytest.mark.parametrize(
    "content, said",
    [
        ("[", "is no JSON"),
        ("{}", "is no export of Label Studio"),
        ('[{"text": "a"}]', "is no export of Label Studio"),
        ('[{"data": {"text": 3}}]', "is no export of Label Studio"),
        ('[{"data": {"text": "a"}, "annotations": [{"result": [{"type": "labels"}]}]}]', "is not in the form"),
    ],
)
def test_a_file_that_is_no_export_says_so(content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "export.json").write_text(content, encoding="utf-8")
    with pytest.raises(UsageError, match=said):
        evaluate(tmp_path / "export.json")


# --- the configuration and the command ----------------------------------------------------------------------------------


def test_the_configuration_has_every_control_that_tasks_use(extractor: Extractor) -> None:
    view = ElementTree.fromstring(write_interface())
    names = {node.get("name") for node in view.iter() if node.get("name")}
    controls = {name for part in (*CHOICES.values(), *FIELDS.values()) for name in part} | set(OWN)
    assert names == {"label", "text"} | controls
    assert {node.get("value") for node in view.iter("Label")} == set(LABELS)
    for one in task_of(extractor)["predictions"][0]["result"]:
        if one["type"] == "relation":
            continue
        assert one["from_name"] in names
        if one["type"] == "choices":
            [control] = [node for node in view.iter("Choices") if node.get("name") == one["from_name"]]
            assert one["value"]["choices"][0] in {node.get("value") for node in control.iter("Choice")}


def run(*arguments: str) -> object:
    with pytest.raises(SystemExit) as done:
        main(["annotate", *arguments])
    return done.value.code


def test_the_command_writes_tasks_and_configuration(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tasks, config = tmp_path / "tasks.json", tmp_path / "config.xml"
    assert run(str(CORPUS), "-o", str(tasks), "--config", str(config)) == 0
    written = json.loads(tasks.read_text(encoding="utf-8"))
    assert [task["data"]["doc_id"] for task in written] == sorted(path.stem for path in CORPUS.glob("*.txt"))
    assert config.read_text(encoding="utf-8") == write_interface()
    assert run("--config", "-") == 0
    assert capsys.readouterr().out == write_interface()


def test_the_command_goes_on_behind_a_text_that_cannot_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xff")
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    assert run(str(tmp_path)) == 3
    said = capsys.readouterr()
    assert [task["data"]["doc_id"] for task in json.loads(said.out)] == ["b"]
    assert "a.txt" in said.err


@pytest.mark.parametrize("arguments", [[], ["a.txt", "--config", "-"]])
def test_the_command_says_what_is_missing(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1
