"""Patterns that set sentences of the other patterns one after another: none may change what its neighbours say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from construction import sentences, turns, variants
from construction.slots import Article, Pinned, a_day, a_place

#: Sentences that name their time and their organ at the beginning, and whose fields are read right when alone.
WHOLE: tuple[Callable[[Random], Article], ...] = (
    sentences.time_organ_work,
    sentences.adverb_before_work,
    sentences.amount_with_bound,
    sentences.amount_in_characters,
    sentences.sum_of_money,
    sentences.works_in_a_row,
    sentences.taken_and_closed,
    sentences.changes_in_turn,
    sentences.changes_respectively,
    sentences.cases_and_persons,
    sentences.part_named,
    sentences.part_with_share,
    sentences.parts_in_brackets,
    sentences.parts_after_colon,
    sentences.parts_respectively,
    sentences.works_respectively,
    sentences.rates_respectively,
    sentences.from_to,
    sentences.rank_in_province,
    sentences.difference_from_mean,
    variants.other_organs,
    variants.other_organ_as_object,
    variants.other_spellings,
    variants.changes_in_words,
    variants.time_to_handle,
    turns.leaving_a_county,
    turns.done_and_planned,
    turns.half_year_and_year,
    turns.year_in_brackets,
    turns.increase_by_and_to,
)


def medley(rng: Random, between: tuple[str, ...]) -> Article:
    """Sentences about one place, told on one day, in the order in which they are drawn."""
    source = Pinned(rng.random())
    source.place, source.day = a_place(rng), a_day(rng)
    whole = Article(source.day, source.place.code)
    for pattern in rng.sample(WHOLE, 5):
        part = pattern(source)
        whole.say(rng.choice(between) if whole.text else "")
        whole.claims += [replace(claim, start=claim.start + len(whole.text)) for claim in part.claims]
        whole.say(part.text)
    return whole


def medley_in_a_paragraph(rng: Random) -> Article:
    """Five sentences in one paragraph."""
    return medley(rng, ("", "工作机制不断健全。", "这一做法受到各界好评。"))


def medley_of_paragraphs(rng: Random) -> Article:
    """Five paragraphs of a sentence each."""
    return medley(rng, ("\n", "\n\n", "\n　　"))


def medley_under_headings(rng: Random) -> Article:
    """Five sections of a sentence each."""
    return medley(rng, ("\n\n守正创新谱新篇\n\n", "\n\n凝心聚力护平安\n\n", "\n\n破浪前行开新局\n\n"))


PATTERNS = (medley_in_a_paragraph, medley_of_paragraphs, medley_under_headings)
