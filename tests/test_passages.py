"""Passages: sentences that are searched at once, with what was found shared out among them."""

from __future__ import annotations

import pytest

from reformextract import Extractor, extract
from reformextract.layout import find_passages, find_sentences
from reformextract.normalize import fold
from reformextract.passages import Passage


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def test_the_sentences_of_a_block_are_one_passage() -> None:
    text = "全市法院受理5件。结案3件！"
    assert find_passages(text, 0, len(text)) == [find_sentences(text, 0, len(text))]


def test_nothing_is_read_across_the_cut_of_a_long_sentence() -> None:
    text = "受理案件" * 400
    passages = find_passages(text, 0, len(text))
    assert len(passages) > 1
    assert [sentence for passage in passages for sentence in passage] == find_sentences(text, 0, len(text))


def test_a_long_block_is_searched_in_pieces() -> None:
    text = "全市法院受理案件5件,结案3件。" * 1000
    passages = find_passages(text, 0, len(text))
    assert max(passage[-1][1] - passage[0][0] for passage in passages) <= 2000
    assert [sentence for passage in passages for sentence in passage] == find_sentences(text, 0, len(text))


PASSAGES = [
    ("2020年,全市法院结案5件。检察院起诉3人。", "a time in the first, organs and figures in both"),
    ("会议召开。全市法院结案5件。", "nothing in the first"),
    ("全市法院结案5件。会议召开。同比上升3%!", "nothing in the middle"),
    ("今年一季度。", "a time alone"),
    ("增长8。8%。下降5%。", "a stop that is a point"),
]


@pytest.mark.parametrize(("text", "why"), PASSAGES)
def test_each_sentence_has_its_own(extractor: Extractor, text: str, why: str) -> None:
    text = fold(text)
    (sentences,) = find_passages(text, 0, len(text))
    quantities = extractor.find_quantities(text)
    mentions = extractor.find_mentions(text)
    found = list(Passage(sentences, [], mentions, quantities).by_sentence())
    assert [span for span, *_ in found] == sentences, why
    assert [q for *_, own in found for q in own] == quantities, why
    for (start, end), _, named, own in found:
        assert all(start <= one.span[0] < end for one in (*named, *own)), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("全市法院结案超过。5件是刑事案件。", "a bound at the end of a sentence"),
        ("全市共有法院12家、检察院。13家企业获奖。", "a list that ends before the next"),
        ("成立衡水市。法院结案5件。", "a place before the next sentence's organ"),
        ("排名第。一季度结案5件。", "an ordinal that nothing follows"),
    ],
)
def test_a_sentence_reads_the_same_alone(text: str, why: str) -> None:
    head, tail = text.split("。")[:2]
    alone = [claim.value.text for part in (head, tail) for claim in extract(part + "。", region="131100")]
    assert [claim.value.text for claim in extract(text, region="131100")] == alone, why
