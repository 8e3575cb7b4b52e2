"""Claims that a run wrote come back as they were, with the texts that their spans point into."""

import json
import zipfile
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from reformextract import tables
from reformextract.cli import main
from reformextract.errors import UsageError
from reformextract.models import Claim, Result
from reformextract.pipeline import Extractor
from reformextract.readers import holds_claims, read_results
from reformextract.store.stored import StoredClaims

CORPUS = Path(__file__).resolve().parents[1] / "corpus" / "articles"


def extract(*arguments: str) -> None:
    with pytest.raises(SystemExit) as done:
        main(["extract", *arguments, "--quiet"])
    assert done.value.code == 0


def exact(claim: Claim) -> Claim:
    """The claim with its numbers in the eight places that a table has for them."""
    value = claim.value
    places = {
        name: None if (number := getattr(value, name)) is None else Decimal(format(number, ".8f"))
        for name in ("number", "lower", "upper")
    }
    return claim.model_copy(update={"value": value.model_copy(update=places)})


@pytest.mark.parametrize("name", ["claims.jsonl", "claims.duckdb"])
def test_what_was_written_comes_back(name: str, tmp_path: Path) -> None:
    extract(str(CORPUS), "-o", str(tmp_path / name))
    results = read_results(tmp_path / name)
    texts = {path.stem: path.read_text(encoding="utf-8") for path in CORPUS.glob("*.txt")}
    assert [result.document.id for result in results] == sorted(texts)
    for result in results:
        document = result.document
        assert document.text == texts[document.id]
        again = Extractor().extract(
            document.text, id=document.id, published=document.published, region=document.region, title=document.title,
            url=document.url,
        )  # fmt: skip
        assert [exact(claim) for claim in result.claims] == [exact(claim) for claim in again]


def test_the_record_of_a_row_is_the_claim_it_was_made_of() -> None:
    for path in sorted(CORPUS.glob("*.txt")):
        for claim in Extractor().extract(path.read_text(encoding="utf-8"), published="2024-03-01", id=path.stem):
            assert exact(Claim.model_validate(tables.unflatten(claim.flat()))) == exact(claim)
            line = json.loads(tables.flat_line(claim))  # as databases that know no decimals give it
            assert exact(Claim.model_validate(tables.unflatten(line))) == exact(claim)


def test_texts_of_archives_and_rows_are_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("news.zip", "w") as archive:
        archive.writestr("a.txt", "全市法院结案860件。")
    Path("rows.jsonl").write_text('{"id": "b", "text": "全市法院结案312件。"}\n', encoding="utf-8")
    extract("news.zip", "rows.jsonl", "-o", "claims.jsonl")
    assert [(result.document.id, result.document.text) for result in read_results("claims.jsonl")] == [
        ("news/a", "全市法院结案860件。"),
        ("b", "全市法院结案312件。"),
    ]


@pytest.mark.parametrize("change", ["gone", "longer", "no rows"])
def test_a_text_that_is_not_there_any_more_is_empty(change: str, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("2024年，全市法院结案860件。", encoding="utf-8")
    extract(str(article), "-o", str(tmp_path / "claims.jsonl"))
    if change == "gone":
        article.unlink()
    elif change == "longer":
        article.write_text("更正：2024年，全市法院结案806件。", encoding="utf-8")
    else:
        (tmp_path / "claims.documents.jsonl").unlink()
    [result] = read_results(tmp_path / "claims.jsonl")
    assert isinstance(result, Result)
    assert result.document.text == ""
    assert result.claims[0].sentence.text == "2024年，全市法院结案860件。"


def test_documents_are_told_from_claims(tmp_path: Path) -> None:
    (tmp_path / "documents.jsonl").write_text('{"id": "a", "text": "全市法院结案860件。"}\n', encoding="utf-8")
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    extract(str(tmp_path / "documents.jsonl"), "-o", str(tmp_path / "claims.jsonl"))
    told = {
        name: holds_claims(tmp_path / name) for name in ("documents.jsonl", "empty.jsonl", "claims.jsonl", "no.jsonl")
    }
    assert told == {"documents.jsonl": False, "empty.jsonl": False, "claims.jsonl": True, "no.jsonl": False}
    assert not holds_claims(CORPUS)


@pytest.mark.parametrize(
    "name, content, said",
    [
        ("lost.jsonl", None, "there is no such file"),
        ("lost.duckdb", None, "there is no such file"),
        ("claims.csv", b"id\n", "claims are read back from files that end in .jsonl and .duckdb"),
        ("claims.jsonl", b"\xff\xfe", "it cannot be read"),
        ("claims.jsonl", b"[1]\n", "claims.jsonl:1: this is no JSON object"),
        ("claims.jsonl", b'{"doc_id": "a", "metric": 3}\n', "claims.jsonl:1: this is no claim (id: Field required)"),
        ("claims.duckdb", b"no database", "it cannot be opened as a DuckDB file"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_sentence(
    name: str, content: bytes | None, said: str, tmp_path: Path
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(UsageError) as error:
        read_results(tmp_path / name)
    assert said in str(error.value)
    assert "\n" not in str(error.value)


def test_a_database_of_other_tables_is_refused_and_values_are_no_statements(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "other.duckdb")) as other:
        other.execute("CREATE TABLE news (id VARCHAR)")
    with pytest.raises(UsageError, match="it holds no claims"):
        StoredClaims(tmp_path / "other.duckdb")
    extract(str(CORPUS), "-o", str(tmp_path / "claims.duckdb"))
    with StoredClaims(tmp_path / "claims.duckdb") as stored:
        hostile = "'; DROP TABLE claims; --"
        assert list(stored.rows("SELECT id FROM claims WHERE doc_id = ?", [hostile])) == []
        with pytest.raises(UsageError, match="it cannot be read"):
            list(stored.rows("DROP TABLE claims"))
