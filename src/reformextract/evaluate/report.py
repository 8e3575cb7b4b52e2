"""The count of what is right, by field and by article, and the errors with the decisions that made them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from reformextract.errors import ReformExtractError, UsageError
from reformextract.evaluate.answers import (
    FIELDS,
    LISTED,
    SCOPED,
    GoldClaim,
    SaidClaim,
    Span,
    parse_said_claim,
    read_predictions,
    show_answer,
)
from reformextract.evaluate.gold import GoldDocument, read_gold
from reformextract.evaluate.judging import Pair, find_pairs, find_right_fields, parse_phrase
from reformextract.evaluate.label_studio import Export, read_export
from reformextract.pipeline import Extractor, default_extractor

#: Characters of the text that stand before and after a quantity where it is shown.
_BEFORE, _AFTER = 40, 25
#: Claims of one decision that are shown.
_SHOWN = 6


class Rate(NamedTuple):
    """Precision, recall and their harmonic mean, each 0 to 1."""

    precision: float
    recall: float
    f1: float


def rate(right: int, gold: int, said: int) -> Rate:
    """Return precision, recall and F1 of so many right answers; 0 where nothing was said or asked.

    >>> rate(3, 4, 3).recall
    0.75
    """
    precision, recall = (right / said if said else 0.0), (right / gold if gold else 0.0)
    total = precision + recall
    return Rate(precision, recall, 2 * precision * recall / total if total else 0.0)


@dataclass(frozen=True, slots=True)
class Article:
    """A document that was judged: the claims that answer gold claims, and those of either side that have no partner.

    Optional gold claims, and what answers them, are in none of the three.
    """

    name: str
    text: str
    pairs: tuple[Pair, ...]
    missed: tuple[GoldClaim, ...]
    spurious: tuple[SaidClaim, ...]

    @property
    def golds(self) -> list[GoldClaim]:
        """The gold claims that count."""
        return [pair.gold for pair in self.pairs] + list(self.missed)

    @property
    def said(self) -> int:
        """How many claims count."""
        return len(self.pairs) + len(self.spurious)

    def right(self, field: str) -> int:
        """Return how many claims are right in a field, or were found (`detection`), or are right in all (`record`)."""
        if field == "detection":
            return len(self.pairs)
        wanted = frozenset(FIELDS) if field == "record" else frozenset((field,))
        return sum(wanted <= pair.right for pair in self.pairs)

    def rate(self, field: str) -> Rate:
        """Return precision, recall and F1 of the article alone."""
        return rate(self.right(field), len(self.golds), self.said)

    def around(self, span: Span) -> str:
        """Return the text about a quantity, which stands in 【】."""
        start, end = max(span[0], 0), max(span[1], 0)
        shown = f"{self.text[max(0, start - _BEFORE) : start]}【{self.text[start:end]}】{self.text[end : end + _AFTER]}"
        return " ".join(shown.split())


@dataclass(frozen=True, slots=True)
class Decision:
    """One wrong answer of agency, region or period and the claims that it cost.

    Claims of an article belong to one decision where they have the same wrong answer from the same mention; where
    the answer is null, those that lack the same answer of the gold.
    """

    field: str
    article: Article
    pairs: tuple[Pair, ...]

    def __str__(self) -> str:
        said = self.pairs[0].said
        text, span = said.mentions.get(self.field, ("", None))
        where = f" at {span[0]}-{span[1]}" if span else ""
        told = f"{text}{where} = {show_answer(said.answers[self.field])}" if text else "null"
        wanted = Counter(show_answer(pair.gold.accepted[self.field][0]) for pair in self.pairs)
        wants = ", ".join(
            f"{answer} ({count})" if len(wanted) > 1 else answer for answer, count in wanted.most_common()
        )
        return f"{len(self.pairs):4}  {self.article.name}: {told}; wanted {wants}"


@dataclass(frozen=True)
class Report:
    """What an evaluation found; `scores` gives the F1 of every row of the table, and `record_mean`.

    `unannotated` counts the tasks of an export that nobody annotated, which are no part of it.
    """

    articles: tuple[Article, ...]
    unannotated: int = 0

    @cached_property
    def rates(self) -> Mapping[str, Rate]:
        """Precision, recall and F1 of detection, of each field and of the record, over all claims."""
        return {
            row: rate(sum(article.right(row) for article in self.articles), self.gold, self.said)
            for row in ("detection", *FIELDS, "record")
        }

    @cached_property
    def scores(self) -> dict[str, float]:
        """The F1 of every row, and the mean of the articles' F1 of the record (`record_mean`)."""
        mean = sum(article.rate("record").f1 for article in self.articles) / len(self.articles)
        return {**{row: found.f1 for row, found in self.rates.items()}, "record_mean": mean}

    @property
    def gold(self) -> int:
        """How many gold claims count."""
        return sum(len(article.golds) for article in self.articles)

    @property
    def said(self) -> int:
        """How many claims count."""
        return sum(article.said for article in self.articles)

    @cached_property
    def constant(self) -> Mapping[str, float]:
        """By field, the share that one answer for all would get: the commonest, the region of the metadata."""
        counts = Counter(field for article in self.articles for gold in article.golds for field in gold.by_constant)
        return {field: counts[field] / self.gold for field in LISTED if self.gold}

    @cached_property
    def hard(self) -> Mapping[str, tuple[float, int]]:
        """By field, the share found and right where the answer is not the default, and how many those are."""
        asked = Counter(field for article in self.articles for gold in article.golds for field in gold.hard)
        got = Counter(
            field for article in self.articles for pair in article.pairs for field in pair.gold.hard & pair.right
        )
        return {field: (got[field] / asked[field], asked[field]) for field in LISTED if asked[field]}

    def table(self) -> str:
        """Return the scores as a table of plain text: a line an article, then a line a field."""
        width = max(len(article.name) for article in self.articles)
        lines = [
            f"{article.name:{width}}  gold {len(article.golds):4}  predicted {article.said:4}"
            f"  detection F1 {article.rate('detection').f1:.3f}  record F1 {article.rate('record').f1:.3f}"
            for article in self.articles
        ]
        heads = "".join(f"{head:>10}" for head in ("precision", "recall", "F1", "constant", "hard"))
        lines += ["", f"{'':12}{heads}   ({self.gold} gold, {self.said} predicted)"]
        for row, found in self.rates.items():
            tail = ""
            if row in self.hard:
                share, asked = self.hard[row]
                tail = f"{self.constant[row]:10.3f}{share:10.3f} of {asked}"
            lines.append(f"{row:12}{found.precision:10.3f}{found.recall:10.3f}{found.f1:10.3f}{tail}")
        lines.append(f"{'record, mean of articles':32}{self.scores['record_mean']:10.3f}")
        if self.unannotated:
            lines.append(f"{self.unannotated:,} tasks are not annotated; they do not count")
        return "\n".join(lines)

    def json(self) -> str:
        """Return the scores as one JSON object, rounded to four places."""
        shown: dict[str, Any] = {
            "gold": self.gold,
            "predicted": self.said,
            "record_mean": round(self.scores["record_mean"], 4),
        }
        if self.unannotated:
            shown["unannotated"] = self.unannotated
        shown["hard"] = {field: round(share, 4) for field, (share, _) in self.hard.items()}
        shown["constant"] = {field: round(share, 4) for field, share in self.constant.items()}
        for row, found in self.rates.items():
            shown[row] = {"p": round(found.precision, 4), "r": round(found.recall, 4), "f1": round(found.f1, 4)}
        shown["wrong"] = {
            field: {"claims": sum(len(d.pairs) for d in wrong), "decisions": len(wrong)}
            for field in SCOPED
            for wrong in [self.wrong_decisions(field)]
        }
        shown["docs"] = {
            article.name: {
                "gold": len(article.golds),
                "detection_f1": round(article.rate("detection").f1, 4),
                "record_f1": round(article.rate("record").f1, 4),
            }
            for article in self.articles
        }
        return json.dumps(shown, ensure_ascii=False)

    def errors(self, n: int) -> str:
        """Return the first errors of every sort, a line each, with the text about the quantity.

        Args:
            n: how many of each sort, 0 or more.
        """
        lines = []
        for sort in ("missed", "spurious", *FIELDS):
            found = list(self._errors(sort))
            if found and n > 0:
                lines += [f"{sort}: {len(found)}", *(f"  {line}" for line in found[:n])]
        return "\n".join(lines)

    def _errors(self, sort: str) -> Iterator[str]:
        for article in self.articles:
            if sort == "missed":
                for gold in article.missed:
                    yield f"{article.name} {article.around(gold.span)} metric {gold.metrics[0]}"
            elif sort == "spurious":
                for said in article.spurious:
                    yield f"{article.name} {article.around(said.span)} metric {said.metric}"
            else:
                for pair in article.pairs:
                    if sort not in pair.right:
                        want, got = pair.both(sort)
                        yield f"{article.name} {article.around(pair.gold.span)} want {want} got {got}"

    def wrong_decisions(self, field: str) -> list[Decision]:
        """Return the wrong decisions of agency, region or period, the dearest first.

        Args:
            field: `agency`, `region` or `period`.
        """
        found: list[Decision] = []
        for article in self.articles:
            grouped: dict[tuple[Any, ...], list[Pair]] = {}
            for pair in article.pairs:
                if field not in pair.right:
                    said, mention = pair.said.answers[field], pair.said.mentions.get(field)
                    key = (said, mention[1]) if mention else (None, pair.gold.accepted[field][0])
                    grouped.setdefault(key, []).append(pair)
            found += [Decision(field, article, tuple(pairs)) for pairs in grouped.values()]
        return sorted(found, key=lambda decision: -len(decision.pairs))

    def decisions(self) -> str:
        """Return the wrong decisions of agency, region and period, with the claims that each cost."""
        lines = []
        for field in SCOPED:
            wrong = self.wrong_decisions(field)
            lines.append(f"{field}: {sum(len(d.pairs) for d in wrong)} claims wrong by {len(wrong)} decisions")
            for decision in wrong:
                text = decision.article.text
                claims = [f"{pair.gold.metrics[0]} {text[slice(*pair.gold.span)]}" for pair in decision.pairs[:_SHOWN]]
                more = f", and {len(decision.pairs) - _SHOWN} more" if len(decision.pairs) > _SHOWN else ""
                lines += [f"  {decision}", f"        {'; '.join(claims)}{more}"]
        return "\n".join(lines)


def evaluate(gold: Path, predictions: Path | None = None, *, extractor: Extractor | None = None) -> Report:
    """Return what a set of claims is worth against a gold standard.

    A claim answers the gold claim with which it shares more than half of the longer value span. Optional gold claims
    take a claim up without credit or cost. Every field counts over all claims: one that was not found is wrong in all.

    Args:
        gold: a folder with NAME.txt, NAME.gold.jsonl and, where there is one, NAME.meta.json for each document; or the
            JSON export of a Label Studio project that `annotate` began.
        predictions: claims as JSONL, with NAME as `doc_id`; without it the texts are extracted now.
        extractor: what extracts them; the one with our lexicons alone where none is given.

    Raises:
        UsageError: there is no gold, a file cannot be read or does not fit its text, or no claim is of a document in the folder.
    """
    export = read_export(gold) if gold.is_file() else Export(read_gold(gold), 0)
    documents = export.documents
    said = read_predictions(predictions) if predictions is not None else None
    if said and not said.keys() & {document.name for document in documents}:
        raise UsageError(
            f"no claim of {predictions} is of a document in {gold}: its doc_ids begin with '{next(iter(said))}', "
            f"the gold with '{documents[0].name}'."
        )
    articles = []
    for document in documents:
        if said is not None:
            claims = said.get(document.name, [])
        else:
            claims = _extract(extractor or default_extractor(), document)
        articles.append(_judge(document.name, document.text or "", document.golds, claims))
    return Report(tuple(articles), export.unannotated)


def _judge(name: str, text: str, golds: Sequence[GoldClaim], saids: list[SaidClaim]) -> Article:
    gold_of = find_pairs(golds, saids)
    phrases = {phrase.bare: phrase for phrase in (parse_phrase(gold.metrics[0]) for gold in golds)}
    neighbours = list(phrases.values())
    answered = set(gold_of.values())
    return Article(
        name,
        text,
        tuple(
            Pair(golds[g], saids[s], find_right_fields(golds[g], saids[s], neighbours))
            for s, g in sorted(gold_of.items())
            if not golds[g].optional
        ),
        tuple(gold for g, gold in enumerate(golds) if g not in answered and not gold.optional),
        tuple(said for s, said in enumerate(saids) if s not in gold_of),
    )


def _extract(extractor: Extractor, document: GoldDocument) -> list[SaidClaim]:
    if document.text is None:
        raise UsageError(f"{document.where} cannot be read; what is extracted has its text beside its gold, in UTF-8.")
    known = document.known
    try:
        claims = extractor.extract(
            document.text, published=known.get("published"), region=known.get("region"), title=known.get("title"),
            url=known.get("url"),
        )  # fmt: skip
    except ReformExtractError as error:
        raise UsageError(f"{document.where} cannot be extracted: {error}") from error
    return [parse_said_claim(json.loads(claim.model_dump_json())) for claim in claims]
