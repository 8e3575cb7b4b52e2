"""The record: its fields, exact numbers, ids and keys, the way to JSON and back, and the published schema."""

import copy
import datetime as dt
import json
import os
import pickle
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from reformextract.models import Base, Claim, schema_text
from reformextract.pipeline import Extractor, extract

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = sorted((ROOT / "corpus" / "articles").glob("*.txt"))
FIELDS = {
    "": "schema id key doc_id agency region metric value period aspect direction basis reference modality cues "
    "sentence source trail",
    "agency": "text name kind scope region_code span via",
    "region": "text code name level span via",
    "metric": "text id spans",
    "value": "text kind number unit unit_id bound lower upper span",
    "period": "text start end grain span via",
    "reference": "text span",
    "sentence": "text span",
    "source": "title published url",
}
TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。调解结案占结案总数的66.8%。"


def claims_of(path: Path) -> list[Claim]:
    meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
    known = {key: meta[key] for key in ("published", "region", "title", "url")}
    return extract(path.read_text(encoding="utf-8"), id=path.stem, **known)


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    found = extract(TEXT, published="2024-01-15", region="衡水市", id="demo")
    assert [claim.aspect for claim in found] == ["level", "change", "share"]
    return found


def record(claim: Claim) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(claim.model_dump_json())
    return shown


@pytest.mark.parametrize("part", FIELDS)
def test_a_record_has_these_fields_in_this_order(claims: list[Claim], part: str) -> None:
    whole = record(claims[2])
    assert list(whole[part] if part else whole) == FIELDS[part].split()


def test_python_and_json_forms_have_the_same_names(claims: list[Claim]) -> None:
    assert list(claims[0].model_dump()) == FIELDS[""].split()


@pytest.mark.parametrize(
    "written, number, spelled",
    [
        pytest.param("46407件", 46407, "46407", id="digits"),
        pytest.param("10.52万件", 105200, "105200", id="a float would make 105199.99999999999"),
        pytest.param("1.1万件", 11000, "11000", id="a float would make 11000.000000000002"),
        pytest.param("13.65万亿元", 13650000000000, "13650000000000", id="two magnitudes"),
        pytest.param("二十三万件", 230000, "230000", id="Chinese numerals"),
        pytest.param("99.8%", 99.8, "99.8", id="a percent stays as written"),
        pytest.param("4.35%", 4.35, "4.35", id="a percent of two places"),
        pytest.param("20.0%", 20, "20", id="an integral percent is an integer"),
        pytest.param("0.07平方公里", 0.07, "0.07", id="a small measure"),
    ],
)
def test_numbers_are_exact(written: str, number: float, spelled: str) -> None:
    [claim] = extract(f"2023年，全市完成总量{written}。", region="衡水市")
    assert claim.value.number == Decimal(spelled)
    shown = record(claim)["value"]
    assert shown["number"] == number
    assert type(shown["number"]) is type(number)
    assert f'"number":{spelled},' in claim.model_dump_json()


def test_nothing_is_invented_for_a_range() -> None:
    [claim] = extract("2023年，全市法院每月结案3至5件。", region="衡水市")
    value = record(claim)["value"]
    assert (value["bound"], value["number"], value["lower"], value["upper"]) == ("range", None, 3, 5)


def test_dates_are_iso(claims: list[Claim]) -> None:
    assert claims[0].period is not None
    assert (claims[0].period.start, claims[0].period.end) == (dt.date(2023, 1, 1), dt.date(2023, 12, 31))
    shown = record(claims[0])["period"]
    assert (shown["start"], shown["end"]) == ("2023-01-01", "2023-12-31")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_claims_come_back_from_json(path: Path) -> None:
    """Claims are made without validation: here every one is validated, and no digit is lost on the way."""
    found = claims_of(path)
    assert len(found) > 40
    for claim in found:
        text = claim.model_dump_json()
        back = Claim.model_validate_json(text)
        assert back == claim
        assert back.model_dump_json() == text
        assert back.flat() == claim.flat()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_spans_are_the_text_that_they_quote(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for claim in claims_of(path):
        parts = (claim.agency, claim.region, claim.value, claim.period, claim.reference, claim.sentence)
        for part in parts:
            if part is not None and part.span is not None:
                assert text[slice(*part.span)] == part.text
        assert "".join(text[slice(*span)] for span in claim.metric.spans) == claim.metric.text
        assert claim.sentence.span[0] <= claim.value.span[0] < claim.value.span[1] <= claim.sentence.span[1]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_cues_are_words_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = claims_of(path)
    assert not [claim.id for claim in found if not all(text[start:end].strip() for start, end in claim.cues)]
    assert all(list(claim.cues) == sorted(set(claim.cues)) for claim in found)


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_span_is_null_where_the_metadata_give_it_and_nowhere_else(path: Path) -> None:
    for claim in claims_of(path):
        for part in (claim.agency, claim.region, claim.period):
            if part is not None:
                assert (part.span is None) == (part.via == "metadata")


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_ids_name_the_document_and_the_quantity_and_are_unique(path: Path) -> None:
    found = claims_of(path)
    assert [claim.id for claim in found] == [f"{path.stem}:{c.value.span[0]}-{c.value.span[1]}" for c in found]
    assert len({claim.id for claim in found}) == len(found)
    assert {claim.doc_id for claim in found} == {path.stem}


def test_ids_and_keys_are_the_same_on_every_run(claims: list[Claim]) -> None:
    again = Extractor().extract(TEXT, published="2024-01-15", region="衡水市", id="demo")
    assert [(claim.id, claim.key) for claim in again] == [(claim.id, claim.key) for claim in claims]
    assert all(re.fullmatch("[0-9a-f]{16}", claim.key) for claim in claims)


def test_ids_and_keys_do_not_hang_on_the_process() -> None:
    """Another interpreter with another hash seed gives the same."""
    code = (
        "import sys; from reformextract.pipeline import extract; "
        "print([(claim.id, claim.key) for claim in extract(sys.argv[1], region='131100')])"
    )
    said = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "src")}
        command = [sys.executable, "-c", code, TEXT]
        said.add(
            subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=True).stdout.strip()
        )
    assert said == {str([(claim.id, claim.key) for claim in extract(TEXT, region="131100")])}


def test_the_same_claim_in_two_documents_has_one_key_and_two_ids(claims: list[Claim]) -> None:
    other = "综述。回顾过去，成绩不少。\n2023年，全市法院审结案件１０．５２万件。"
    [claim] = extract(other, published="2024-03-01", region="131100", title="另一篇", id="other")
    assert claim.key == claims[0].key
    assert claim.id != claims[0].id


@pytest.mark.parametrize(
    "text, region",
    [
        pytest.param("2023年，全市法院审结案件10.53万件。", "衡水市", id="another number"),
        pytest.param("2022年，全市法院审结案件10.52万件。", "衡水市", id="another year"),
        pytest.param("2023年，全市法院受理案件10.52万件。", "衡水市", id="another metric"),
        pytest.param("2023年，全市检察机关审结案件10.52万件。", "衡水市", id="another agency"),
        pytest.param("2023年，全市法院审结案件10.52万件。", "石家庄市", id="another place"),
        pytest.param("2023年，全市法院审结案件10.52万余件。", "衡水市", id="another bound"),
        pytest.param("2023年，全市法院审结案件10.52万人。", "衡水市", id="another unit"),
        pytest.param("2023年，全市法院力争审结案件10.52万件。", "衡水市", id="a target"),
    ],
)
def test_another_claim_has_another_key(claims: list[Claim], text: str, region: str) -> None:
    [claim] = extract(text, region=region)
    assert claim.key != claims[0].key


def test_a_claim_in_its_base_unit() -> None:
    [claim] = extract("2023年，全市新增绿地3亩以上。", region="衡水市")
    assert claim.base == Base(number=Decimal(2000), lower=Decimal(2000), upper=None, unit="m2")
    assert json.loads(claim.base.model_dump_json()) == {"number": 2000, "lower": 2000, "upper": None, "unit": "m2"}


def test_a_count_has_no_base_unit(claims: list[Claim]) -> None:
    assert claims[0].base is None


def test_records_are_frozen_and_closed(claims: list[Claim]) -> None:
    with pytest.raises(ValidationError, match="frozen"):
        claims[0].aspect = "rank"
    with pytest.raises(ValidationError, match="colour"):
        Claim.model_validate({**record(claims[0]), "colour": "red"})


def test_the_schema_is_that_of_the_record(claims: list[Claim]) -> None:
    schema = json.loads(schema_text())
    assert schema["properties"].keys() == record(claims[0]).keys()
    for name, part in {"": schema, **schema["$defs"]}.items():
        assert part["required"] == list(part["properties"]), name
        assert part["additionalProperties"] is False, name
    kinds = [choice["type"] for choice in schema["$defs"]["Value"]["properties"]["number"]["anyOf"]]
    assert kinds == ["integer", "number", "null"]


def test_the_published_schema_is_the_code_s() -> None:
    assert (ROOT / "docs" / "claim.schema.json").read_text(encoding="utf-8") == schema_text()


def test_a_record_that_is_made_is_as_one_that_is_validated() -> None:
    """Equal, hashed alike, frozen, and the same through pickle and copy; what was given is told alike."""
    first, second = extract("2020年，全市法院受理案件57876件，结案46407件。", region="131100")
    again = Claim.model_validate({name: getattr(first, name) for name in Claim.model_fields})
    assert again == first
    assert hash(again) == hash(first)
    assert again.model_dump_json() == first.model_dump_json()
    assert pickle.loads(pickle.dumps(first)) == first == copy.deepcopy(first)
    assert first.model_fields_set == again.model_fields_set == set(Claim.model_fields)
    assert first.region is second.region  # records never change, so that claims may share them
    with pytest.raises(ValidationError, match="frozen"):
        first.id = "another"
    changed = first.model_copy(update={"id": "another"})
    assert (changed.id, first.id) == ("another", again.id)
    assert second.model_fields_set == set(Claim.model_fields)
