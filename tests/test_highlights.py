"""Marked text: the segments, what is escaped, and what claims, results and documents show of themselves in a notebook."""

import pickle
import re
from dataclasses import replace

import pytest

import reformextract as rx
from markup import HOSTILE, Reader
from reformextract.highlights import Mark, find_marks, find_segments, show_period, write_marked, write_sentence
from reformextract.models import ClaimPeriod, Claims, Document, FileDocument, Result


@pytest.mark.parametrize(
    "marks, expected",
    [
        ([], [(0, 8, "")]),  # nothing is marked
        ([(2, 5, "a")], [(0, 2, ""), (2, 5, "a"), (5, 8, "")]),
        ([(0, 8, "a")], [(0, 8, "a")]),  # all of it
        ([(0, 6, "a"), (2, 4, "b")], [(0, 2, "a"), (2, 4, "ab"), (4, 6, "a"), (6, 8, "")]),  # nested, the longest first
        ([(2, 4, "b"), (0, 6, "a")], [(0, 2, "a"), (2, 4, "ab"), (4, 6, "a"), (6, 8, "")]),  # in whatever order
        ([(0, 4, "a"), (3, 8, "b")], [(0, 3, "a"), (3, 4, "ba"), (4, 8, "b")]),  # across one another
        ([(1, 3, "a"), (3, 5, "b")], [(0, 1, ""), (1, 3, "a"), (3, 5, "b"), (5, 8, "")]),  # side by side
        ([(1, 3, "a"), (1, 3, "b")], [(0, 1, ""), (1, 3, "ab"), (3, 8, "")]),  # the same stretch twice
        ([(1, 3, "a"), (1, 3, "a")], [(0, 1, ""), (1, 3, "a"), (3, 8, "")]),  # the same mark twice
        ([(6, 9, "a")], [(0, 8, "")]),  # it ends outside
        ([(-1, 2, "a")], [(0, 8, "")]),  # it begins outside
        ([(3, 3, "a")], [(0, 8, "")]),  # empty
        ([(5, 3, "a")], [(0, 8, "")]),  # the wrong way round
    ],
)
def test_segments(marks: list[tuple[int, int, str]], expected: list[tuple[int, int, str]]) -> None:
    found = find_segments(8, [Mark(*mark) for mark in marks])
    assert [(s.start, s.end, "".join(mark.kind for mark in s.marks)) for s in found] == expected


def test_an_empty_text_has_no_segments() -> None:
    assert find_segments(0, [Mark(0, 1, "a")]) == []


def test_many_marks_cost_little() -> None:
    """Ten thousand side by side: nothing looks at each for each."""
    marks = [Mark(10 * i, 10 * i + 5, "value") for i in range(10_000)]
    assert len(find_segments(100_000, marks)) == 20_000


def test_hostile_text_stays_text() -> None:
    marks = [Mark(i, i + 9, "value", HOSTILE) for i in range(0, len(HOSTILE), 4)]
    read = Reader(write_marked(HOSTILE, marks))
    assert read.text == HOSTILE
    assert read.names() == {"mark"}
    assert {attrs["title"] for _, attrs in read.tags} == {HOSTILE}
    assert all(attrs.keys() == {"class", "title"} for _, attrs in read.tags)


def test_code_points_beyond_the_first_plane() -> None:
    assert write_marked("😀结案3件", [Mark(3, 5, "value")]) == '😀结案<mark class="rx-value">3件</mark>'


@pytest.mark.parametrize(
    "start, end, text, shown",
    [
        ("2023-01-01", "2023-12-31", "", "2023"),
        ("2019-01-01", "2023-12-31", "", "2019–2023"),
        ("2023-09-01", "2023-09-30", "", "2023-09"),
        ("2023-01-01", "2023-09-30", "", "2023-01–09"),
        ("2023-05-04", "2023-05-04", "", "2023-05-04"),
        ("2023-05-04", "2023-06-02", "", "2023-05-04–06-02"),
        ("2022-05-04", "2023-06-02", "", "2022-05-04–2023-06-02"),
        (None, "2023-06-02", "", "…2023-06-02"),
        ("2023-06-02", None, "", "2023-06-02…"),
        (None, None, "去年", "去年"),
    ],
)
def test_periods(start: str | None, end: str | None, text: str, shown: str) -> None:
    period = ClaimPeriod.model_validate(
        {"text": text, "start": start, "end": end, "grain": "day", "span": None, "via": "sentence"}
    )
    assert show_period(period) == shown


TEXT = "2024年上半年，全市法院审结案件3.2万余件，同比上升6.5%，结案率达91.3%。"


@pytest.fixture(scope="module")
def claims() -> Claims:
    return rx.extract(TEXT, published="2024-07-15", region="绍兴市")


def test_a_list_of_claims_is_a_list(claims: Claims) -> None:
    assert type(claims) is type(rx.Extractor().extract(TEXT)) is Claims
    assert isinstance(claims, list)
    assert claims == list(claims)
    assert list(claims) == claims
    assert rx.extract("") == []
    assert type(claims[1:]) is Claims
    assert claims[1:] == list(claims)[1:]
    assert claims[0] is next(iter(claims))
    assert claims[-1].value.text == "91.3%"
    copy = pickle.loads(pickle.dumps(claims))
    assert type(copy) is Claims
    assert copy == claims


def test_claims_show_a_table(claims: Claims) -> None:
    read = Reader(claims._repr_html_())
    assert [tag for tag, _ in read.tags].count("tr") == 1 + len(claims) == 4
    for told in (">3.2万余件", "绍兴市法院", "浙江省绍兴市", "审结案件", "2024-01–06", "change ↑", TEXT):
        assert told in read.text
    page = claims._repr_html_()
    assert '<mark class="rx-value"' in page
    assert '<mark class="rx-metric">审结案件</mark>' in page
    assert '<mark class="rx-agency" title="绍兴市法院">' in page
    assert "script" not in read.names()


def test_marks_of_claims_stand_in_the_text(claims: Claims) -> None:
    marked = {(mark.kind, TEXT[mark.start : mark.end]) for mark in find_marks(claims)}
    assert {
        ("value", "3.2万余件"),
        ("metric", "审结案件"),
        ("agency", "全市法院"),
        ("period", "2024年上半年"),
    } <= marked


def test_no_claims_show_that() -> None:
    assert "no claims" in Reader(Claims()._repr_html_()).text


@pytest.mark.parametrize("count, more", [(50, None), (51, "… and 1 claims more."), (1_234, "… and 1,184 claims more.")])
def test_a_long_table_is_cut(claims: Claims, count: int, more: str | None) -> None:
    read = Reader(Claims([claims[0]] * count)._repr_html_())
    assert [tag for tag, _ in read.tags].count("tr") == 51
    assert ("claims more" in read.text) is (more is not None)
    assert (more or "") in read.text


def test_a_long_sentence_is_cut_about_its_value() -> None:
    (claim,) = rx.extract("全市法院认真落实" + "各项工作部署要求" * 60 + "，结案3件。")
    page = write_sentence(claim)
    assert page.startswith("…")
    assert len(Reader(page).text) < 250
    assert re.search(r'<mark class="rx-value" title="[^"]*">3件</mark>', page)


def test_lines_that_were_joined_are_marked_where_the_words_stand() -> None:
    """The sentence is printed without its line breaks, so offsets into the text do not hold in it."""
    line = "全市法院紧紧围绕中心工作服务大局，上半年共受理各类案件4\n"
    text = (
        line
        + "640"
        + "7件，同比下降百分之三，群众满意度持续提升，队伍建设得到加\n强，各项工作取得新的成绩，结案3件。\n"
    )
    for claim in rx.extract(text, published="2024"):
        page = write_sentence(claim)
        assert f">{claim.value.text}</mark>" in page or claim.sentence.text.count(claim.value.text) > 1


def test_a_result_shows_its_text_and_its_claims(claims: Claims) -> None:
    page = Result(Document(TEXT, id="a", title="半年", published="2024-07-15"), tuple(claims))._repr_html_()
    read = Reader(page)
    for told in ("半年", "id: a", "published: 2024-07-15", "3 claims", TEXT):
        assert told in read.text
    assert page.count('<mark class="rx-value"') == 6  # in the text and in the table
    failed = Result(Document(TEXT), error="no <date>")._repr_html_()
    assert "no <date>" in Reader(failed).text


def test_a_document_shows_itself() -> None:
    read = Reader(Document("正" * 20_005, title="题", url="https://example.org/?a=1&b=2")._repr_html_())
    assert "题" in read.text
    assert "url: https://example.org/?a=1&b=2" in read.text
    assert "… and 5 characters more." in read.text
    assert "claims" not in read.text
    assert "mark" not in read.names()
    assert "path" not in Reader(FileDocument("正", path="a.txt")._repr_html_()).names()


def test_hostile_documents_are_data(claims: Claims) -> None:
    """In every text that comes from outside; and a notebook reads no formula in it."""
    document = Document(HOSTILE + TEXT, id=HOSTILE, published=HOSTILE, region=HOSTILE, title=HOSTILE, url=HOSTILE)
    first = claims[0]
    claim = first.model_copy(
        update={
            "metric": first.metric.model_copy(update={"text": HOSTILE}),
            "sentence": first.sentence.model_copy(update={"text": HOSTILE + first.sentence.text}),
            "agency": first.agency and first.agency.model_copy(update={"name": HOSTILE}),
            "value": first.value.model_copy(update={"text": HOSTILE}),
        }
    )
    for page in (
        Result(document, (claim,), error=HOSTILE)._repr_html_(),
        document._repr_html_(),
        Claims([claim])._repr_html_(),
    ):
        read = Reader(page)
        assert read.names() <= {"style", "div", "p", "b", "table", "thead", "tbody", "tr", "th", "td", "mark"}
        assert all(attrs.keys() <= {"class", "title"} for _, attrs in read.tags)
        assert HOSTILE in read.text
        assert '<div class="rx tex2jax_ignore mathjax_ignore">' in page


def test_metadata_without_a_place_in_the_text_are_not_marked() -> None:
    (claim,) = rx.extract("结案3件。", region="绍兴市", published="2024")
    assert {mark.kind for mark in find_marks([claim])} == {"value", "metric"}
    unknown = Result(
        replace(Document("", id="b")), (claim,)
    )  # the text of a claim that was read back is not always there
    assert "结案3件。" in Reader(unknown._repr_html_()).text
