"""Texts that came before: the same ones are found exactly, reposts by what they share, others not at all."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest

from reformextract.batch.duplicates import Texts
from reformextract.batch.work import sign

SENTENCES = [
    f"{year}年，{place}法院受理案件{n}件，审结{n - 7}件，调解{n // 3}件。" for year in (2019, 2020)
    for place in ("桃城区", "冀州区", "枣强县", "武邑县", "武强县", "饶阳县") for n in (812, 1460, 977)
]  # fmt: skip


@pytest.fixture
def texts() -> Iterator[Texts]:
    with closing(Texts()) as made:
        yield made


def test_the_same_text_is_found_under_its_first_name(texts: Texts) -> None:
    assert [texts.find_same(given, ident) for given, ident in [("甲", "a"), ("乙", "b"), ("甲", "c"), ("甲", "a")]] == [
        None, None, "a", "a",
    ]  # fmt: skip


def test_the_same_text_of_another_day_or_place_is_another(texts: Texts) -> None:
    assert texts.find_same("今年结案3件。", "a", "2020", "131100") is None
    assert texts.find_same("今年结案3件。", "b", "2021", "131100") is None
    assert texts.find_same("今年结案3件。", "c", "2020", None) is None
    assert texts.find_same("今年结案3件。", "d", "2020", "131100") == "a"


BASE = "".join(SENTENCES[:30])
REPOSTS = [
    (BASE, "the very text"),
    ("本报讯 " + BASE, "a by-line before it"),
    (BASE + "（记者 王某）\n责任编辑：李某\n分享到微信", "what a site puts below"),
    (BASE.replace("2019", "２０１９", 1), "a full-width year"),
]
OTHERS = [
    ("".join(SENTENCES[20:36]), "another report that shares some sentences"),
    (
        "".join(s.replace("法院", "检察院").replace("审结", "起诉") for s in SENTENCES[:30]),
        "the form filled by another organ",
    ),
    (re.sub("[0-9]+(?=件)", lambda found: str(int(found[0]) + 11), BASE), "last year's words with other figures"),
    ("全市法院结案3件。", "too short to say"),
]


@pytest.mark.parametrize(("given", "why"), REPOSTS, ids=[why for _, why in REPOSTS])
def test_a_repost_is_found(given: str, why: str, texts: Texts) -> None:
    assert texts.find_original(sign(BASE), "first") is None
    assert texts.find_original(sign(given), "second") == "first"


@pytest.mark.parametrize(("given", "why"), OTHERS, ids=[why for _, why in OTHERS])
def test_another_text_is_no_repost(given: str, why: str, texts: Texts) -> None:
    texts.find_original(sign(BASE), "first")
    assert texts.find_original(sign(given), "second") is None


def test_a_chain_of_reposts_names_the_first(texts: Texts) -> None:
    assert [texts.find_original(sign(BASE + "转" * n), f"d{n}") for n in range(4)] == [None, "d0", "d0", "d0"]
