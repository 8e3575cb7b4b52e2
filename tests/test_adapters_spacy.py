"""The spaCy component: what a document gets, and that it survives processes, DocBin and displaCy."""

import datetime as dt
import importlib
import json
import os
import pickle
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from decimal import Decimal
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import reformextract as rx
from reformextract.adapters import spacy as adapter
from reformextract.errors import DateError, LexiconError, RegionError, UsageError

ROOT = Path(__file__).resolve().parents[1]
ARTICLES = ROOT / "corpus" / "articles"
TEXT = "2023年，全市法院审结案件10.52万件，同比上升6.5%。"
#: Blank lines, wide and double spaces, and a space at either end.
SPACED = " \n2023年，全市法院  审结案件 10.52万件，\n\n　　同比　上升6.5%。\t\n\u3000"

pytestmark = [
    # spaCy forks its processes
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
    # jieba is compiled at its first import, its patterns are no raw strings, and it asks for its files the old way
    pytest.mark.filterwarnings("ignore:invalid escape sequence:SyntaxWarning"),
    pytest.mark.filterwarnings("ignore:invalid escape sequence:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:pkg_resources is deprecated:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:pkg_resources is deprecated:UserWarning"),
]


def pipeline(segmenter: str = "char", **config: Any) -> Language:
    nlp = spacy.blank("zh", config={"nlp": {"tokenizer": {"segmenter": segmenter}}})
    nlp.add_pipe("reformextract", config=config)
    return nlp


@pytest.fixture(scope="module")
def nlp() -> Language:
    return pipeline()


def articles() -> Iterator[tuple[str, dict[str, str | None]]]:
    for path in sorted(ARTICLES.glob("*.txt")):
        meta = json.loads(path.with_suffix(".meta.json").read_text(encoding="utf-8"))
        yield (
            path.read_text(encoding="utf-8"),
            {
                "doc_id": path.stem,
                "published": meta["published"],
                "region": meta["region"],
                "title": meta["title"],
                "url": meta["url"],
            },
        )


def expected(text: str, context: dict[str, str | None]) -> list[rx.Claim]:
    known: dict[str, Any] = {name: value for name, value in context.items() if name != "doc_id"}
    return rx.extract(text, id=str(context["doc_id"]), **known)


@pytest.mark.parametrize("segmenter", ["char", "jieba"])
@pytest.mark.parametrize("text", [pytest.param(TEXT, id="plain"), pytest.param(SPACED, id="spaced")])
def test_the_claims_are_those_of_extract(segmenter: str, text: str) -> None:
    doc = pipeline(segmenter, region="衡水市")(text)
    assert doc.text == text
    assert doc._.claims == rx.extract(text, region="衡水市")
    assert [claim.model_dump_json() for claim in doc._.claims] == [
        claim.model_dump_json() for claim in rx.extract(text, region="衡水市")
    ]


@pytest.mark.parametrize("segmenter", ["char", "jieba"])
def test_a_span_stands_on_each_quantity(segmenter: str) -> None:
    for text, _ in articles():
        doc = pipeline(segmenter)(text)
        claims, spans = doc._.claims, list(doc.spans["claims"])
        assert [span.label_ for span in spans] == [claim.value.kind for claim in claims]
        for claim, span in zip(claims, spans, strict=True):
            start, end = claim.value.span
            assert span.start_char <= start < end <= span.end_char
            assert span.text.strip() == text[span.start_char : span.end_char].strip()
            # no token more than the quantity touches
            assert span[0].idx + len(span[0]) > start
            assert span[-1].idx < end


def test_a_text_without_figures(nlp: Language) -> None:
    doc = nlp("会议强调，要坚持稳中求进。")
    assert doc._.claims == []
    assert len(doc.spans["claims"]) == 0
    assert nlp("")._.claims == []


def test_a_document_that_was_not_read_has_no_claims() -> None:
    assert spacy.blank("zh")(TEXT)._.claims == []


def test_numbers_stay_exact(nlp: Language) -> None:
    (claim,) = nlp("全年贷款余额12345678901234567.89元。")._.claims
    assert claim.value.number == Decimal("12345678901234567.89")


# --- what is known of a document -------------------------------------------------------------------------------------


def test_extensions_tell_what_is_known(nlp: Language) -> None:
    text, context = next(articles())
    doc = nlp.make_doc(text)
    for name, value in context.items():
        doc._.set(name, value)
    assert nlp(doc)._.claims == expected(text, context)


@pytest.mark.parametrize("processes", [1, 2])
def test_contexts_tell_what_is_known(nlp: Language, processes: int) -> None:
    given = list(articles())
    found = list(nlp.pipe(given, as_tuples=True, n_process=processes, batch_size=3))
    assert [context for _, context in found] == [context for _, context in given]
    for doc, context in found:
        assert doc._.claims == expected(doc.text, context)
        assert [span.label_ for span in doc.spans["claims"]] == [claim.value.kind for claim in doc._.claims]


def test_the_nearer_is_taken_first() -> None:
    """An extension before the context, the context before the default."""
    nlp = pipeline(published="2001", region="130000")
    plain = nlp.make_doc("今年，全市法院结案3件。")
    told = nlp.make_doc(plain.text)
    told._.published = "2003"
    docs = [plain, nlp.make_doc(plain.text), told]
    contexts: list[Any] = [None, {"published": "2002"}, {"published": "2002", "region": "衡水市"}]
    found = [doc._.claims[0] for doc, _ in nlp.pipe(zip(docs, contexts, strict=True), as_tuples=True)]
    assert [claim.source.published for claim in found] == ["2001", "2002", "2003"]
    assert found[2].agency.name == "衡水市法院"


def test_a_date_is_read_too(nlp: Language) -> None:
    doc = nlp.make_doc("今年，全市法院结案3件。")
    doc._.published = dt.date(2020, 11, 5)
    assert nlp(doc)._.claims == rx.extract(doc.text, published="2020-11-05")


def test_a_context_that_is_no_mapping_is_left_alone(nlp: Language) -> None:
    ((doc, context),) = nlp.pipe([(TEXT, 7)], as_tuples=True)
    assert context == 7
    assert doc._.claims == rx.extract(TEXT)


def test_names_can_be_chosen() -> None:
    nlp = pipeline(published_ext="issued", id_ext="number", spans_key="figures")
    doc = nlp.make_doc("今年，全市法院结案3件。")
    doc._.issued, doc._.number = 2020, "甲"
    nlp(doc)
    assert [claim.id for claim in doc._.claims] == ["甲:9-11"]
    assert doc._.claims[0].source.published == "2020"
    assert [span.text for span in doc.spans["figures"]] == ["3件"]
    assert "claims" not in doc.spans


def test_a_user_s_extension_stays_his_own() -> None:
    Doc.set_extension("headline", getter=lambda doc: f"《{doc.text[:2]}》")
    try:
        doc = pipeline(title_ext="headline")("结案3件。")
        assert doc._.claims[0].source.title == "《结案》"
    finally:
        Doc.remove_extension("headline")


def test_own_lexicons(tmp_path: Path) -> None:
    (tmp_path / "metrics.yaml").write_text("- id: my.own\n  surfaces: [巡回审判]\n", encoding="utf-8")
    doc = pipeline(lexicons=[str(tmp_path)])("全年巡回审判32次。")
    assert [claim.metric.id for claim in doc._.claims] == ["my.own"]
    with pytest.raises(LexiconError):
        pipeline(lexicons=[str(tmp_path / "lost")])


def test_what_is_wrong_is_raised_unless_the_pipeline_handles_it() -> None:
    nlp = pipeline()
    contexts = [{"published": "昨天"}, {"region": "蓬莱仙岛"}, {}]
    for context, error in zip(contexts, (DateError, RegionError), strict=False):
        with pytest.raises(error):
            list(nlp.pipe([(TEXT, context)], as_tuples=True))
    told: list[Exception] = []
    nlp.set_error_handler(lambda name, component, docs, error: told.append(error))
    docs = list(nlp.pipe([(TEXT, context) for context in contexts], as_tuples=True))
    assert [type(error) for error in told] == [DateError, RegionError]
    assert len(docs) == 1


# --- where documents go ----------------------------------------------------------------------------------------------


def test_docbin_keeps_the_claims(nlp: Language) -> None:
    docs = [nlp(TEXT), nlp("无。")]
    stored = DocBin(store_user_data=True, docs=docs).to_bytes()
    read = list(DocBin().from_bytes(stored).get_docs(spacy.blank("zh").vocab))
    assert [doc._.claims for doc in read] == [doc._.claims for doc in docs]
    assert [(s.text, s.label_) for s in read[0].spans["claims"]] == [("10.52万件", "count"), ("6.5%", "percent")]


def test_a_component_and_a_document_can_be_pickled(nlp: Language) -> None:
    component = pickle.loads(pickle.dumps(nlp.get_pipe("reformextract")))
    doc = pickle.loads(pickle.dumps(component(nlp.make_doc(TEXT))))
    assert doc._.claims == rx.extract(TEXT)


def test_a_saved_pipeline_keeps_its_options(tmp_path: Path) -> None:
    pipeline(region="衡水市", spans_key="figures").to_disk(tmp_path / "model")
    doc = spacy.load(tmp_path / "model")(TEXT)
    assert doc._.claims[0].region.code == "131100"
    assert len(doc.spans["figures"]) == 2


def test_displacy_shows_the_spans(nlp: Language) -> None:
    html = displacy.render(nlp(TEXT), style="span", options={"spans_key": "claims"}, jupyter=False)
    shown = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))
    assert {"count", "percent", "审", "案"} <= set(shown.split())


def test_the_module_may_be_loaded_again(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    doc._.title = "综述"
    importlib.reload(adapter)
    assert doc._.title == "综述"
    assert nlp(doc)._.claims == rx.extract(TEXT, title="综述")
    assert pipeline()(TEXT)._.claims == rx.extract(TEXT)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Path(adapter.__file__).read_text(encoding="utf-8")
    monkeypatch.setitem(sys.modules, "spacy.language", None)
    with pytest.raises(UsageError, match=r'pip install "reformextract\[spacy\]"'):
        exec(compile(source, adapter.__file__, "exec"), {"__name__": "reformextract.adapters.spacy"})


def test_the_page_s_block_on_jieba_runs() -> None:
    page = (ROOT / "docs" / "adapters.md").read_text(encoding="utf-8")
    (block,) = (body for body in re.findall(r"^```py\n(.*?)^```$", page, re.MULTILINE | re.DOTALL) if "jieba" in body)
    names: dict[str, Any] = {"spacy": spacy}
    exec(block, names)
    assert names["nlp"](TEXT)._.claims == rx.extract(TEXT)


# --- the entry point -------------------------------------------------------------------------------------------------

_BY_NAME_ALONE = """
import sys, spacy
nlp = spacy.blank("zh")
nlp.add_pipe("reformextract")
docs = nlp.pipe(["全市法院结案3件。"] * 4, n_process=2, batch_size=1)
print([claim.value.text for doc in docs for claim in doc._.claims])
"""


def declared() -> dict[str, str]:
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: dict[str, str] = data["project"]["entry-points"]["spacy_factories"]
    return found


def test_the_entry_point_leads_to_the_factory() -> None:
    assert set(declared()) == {"reformextract"}
    point = EntryPoint("reformextract", declared()["reformextract"], "spacy_factories")
    assert point.load() is importlib.import_module("reformextract.adapters.spacy").make_component


def test_spacy_finds_the_component_by_its_name_alone(tmp_path: Path) -> None:
    """With the metadata of an installation beside the source, in a process that imports spaCy and nothing of ours."""
    info = tmp_path / "reformextract-0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: reformextract\nVersion: 0\n", encoding="utf-8")
    lines = [f"{name} = {target}" for name, target in declared().items()]
    (info / "entry_points.txt").write_text("\n".join(["[spacy_factories]", *lines, ""]), encoding="utf-8")
    assert said_with([tmp_path, ROOT / "src"]) == "['3件', '3件', '3件', '3件']\n"


def test_the_installed_component_is_found_by_its_name_alone() -> None:
    if not entry_points(group="spacy_factories", name="reformextract"):
        reason = "the installed distribution is older than its entry point: install it again"
        assert not os.environ.get("REFORMEXTRACT_CI"), reason
        pytest.skip(reason)
    assert said_with([ROOT / "src"]) == "['3件', '3件', '3件', '3件']\n"


def said_with(path: list[Path]) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", _BY_NAME_ALONE], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
