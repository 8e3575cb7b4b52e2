"""How many planted errors the audit finds, and how often it cries wolf: `make planted` prints both.

Every article is read and audited as it is: whatever is found there is a false alarm, for all that can be checked in it
holds. Then each variant of each relation (see `planted_errors`) is audited, with the articles that belong to its series:
it is found where a finding names the changed figure or another of its relation; other findings are false alarms.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planted_errors import Article, Relation, Span, Variant, plant, read_articles, read_relations
from reformextract import Extractor
from reformextract.audit import audit
from reformextract.models import Claim, Document, Finding, Result

#: Relations that a reader can check and for which issue and documentation promise no rule: averages and products. They
#: are measured and printed, and do not count in the whole.
BEYOND = ("average",)

Place = tuple[str, Span]


@dataclass(frozen=True)
class Outcome:
    """What the audit made of a variant: whether the error was found, and findings that have nothing to do with it."""

    variant: Variant
    found: bool
    false_alarms: tuple[Finding, ...]


@dataclass(frozen=True)
class Measure:
    """The audit of the articles as they are, and of every variant."""

    relations: tuple[Relation, ...]
    outcomes: tuple[Outcome, ...]
    clean_findings: tuple[Finding, ...]
    checked: int
    read: frozenset[Place]
    confirmed: frozenset[Place]
    checked_in_variants: int
    seconds: float

    def counted(self) -> list[Outcome]:
        """Return the outcomes of the kinds that count in the whole."""
        return [outcome for outcome in self.outcomes if outcome.variant.relation.kind not in BEYOND]

    @property
    def recall(self) -> float:
        """The share of planted errors that were found."""
        return _share(self.counted())

    @property
    def false_alarms_clean(self) -> float:
        """False alarms among the articles as they are, in 100 checked claims."""
        return 100 * len(self.clean_findings) / max(self.checked, 1)

    @property
    def false_alarms_planted(self) -> float:
        """False alarms beside the planted errors, in 100 checked claims."""
        return 100 * sum(len(outcome.false_alarms) for outcome in self.outcomes) / max(self.checked_in_variants, 1)

    def lines(self, examples: int = 1) -> Iterator[str]:
        """Yield the tables: recall by kind and by way to err, misses with examples, false alarms in full."""
        yield f"{'kind':<16}{'relations':>10}{'read':>6}{'confirmed':>10}{'planted':>9}{'found':>7}{'recall':>8}"
        for kind in sorted({relation.kind for relation in self.relations}, key=lambda kind: (kind in BEYOND, kind)):
            relations = [relation for relation in self.relations if relation.kind == kind]
            read = sum(_holds_all(self.read, relation) for relation in relations)
            confirmed = sum(_holds_all(self.confirmed, relation) for relation in relations)
            outcomes = [outcome for outcome in self.outcomes if outcome.variant.relation.kind == kind]
            yield (
                f"{kind + (' (beyond)' if kind in BEYOND else ''):<16}{len(relations):>10}{read:>6}{confirmed:>10}"
                f"{len(outcomes):>9}{sum(outcome.found for outcome in outcomes):>7}{_share(outcomes):>8.3f}"
            )
        counted = self.counted()
        yield f"{'all that counts':<42}{len(counted):>9}{sum(o.found for o in counted):>7}{self.recall:>8.3f}"
        for way in dict.fromkeys(outcome.variant.way for outcome in counted):
            some = [outcome for outcome in counted if outcome.variant.way == way]
            yield f"  {way:<40}{len(some):>9}{sum(outcome.found for outcome in some):>7}{_share(some):>8.3f}"
        yield (
            f"false alarms: {len(self.clean_findings)} among {self.checked} checked claims of the articles as they are "
            f"({self.false_alarms_clean:.2f} in 100); "
            f"{sum(len(outcome.false_alarms) for outcome in self.outcomes)} among {self.checked_in_variants} of the "
            f"variants ({self.false_alarms_planted:.2f} in 100); {self.seconds:.1f} s"
        )
        for finding in self.clean_findings:
            yield f"  as it is: {_told(finding)}"
        told = Counter(_told(finding) for outcome in self.outcomes for finding in outcome.false_alarms)
        for line, times in told.most_common():
            yield f"  beside a planted error, {times} times: {line}"
        for relation in self.relations:
            missed = [o.variant for o in self.outcomes if o.variant.relation.id == relation.id and not o.found]
            if missed:
                made = sum(outcome.variant.relation.id == relation.id for outcome in self.outcomes)
                shown = "; ".join(_error(variant) for variant in missed[:examples])
                figures = ", ".join(f"{figure.role} {figure.text}" for figure in relation.figures)
                yield f"missed {len(missed)} of {made}: {relation.id} [{relation.op}: {figures}] {shown}"


def _holds_all(places: Iterable[Place], relation: Relation) -> bool:
    """Return whether each figure of a relation is among the places."""
    places = tuple(places)
    return all(any(_meets((figure.document, figure.span), place) for place in places) for figure in relation.figures)


def measure() -> Measure:
    """Return what the audit finds in the articles as they are and in every variant of every relation."""
    begun = time.perf_counter()
    articles, relations = read_articles(), read_relations()
    extractor = Extractor()
    results = {name: _read(extractor, article, article.text) for name, article in articles.items()}
    clean = audit(list(results.values()))
    known = {_signature(finding) for finding in clean.findings}
    confirmed = frozenset(_places(claim for told in clean.confirmations for claim in told.claims))
    checked = confirmed | frozenset(_places(claim for told in clean.findings for claim in told.claims))
    series = _series(relations)
    outcomes, checked_in_variants = [], 0
    for relation in relations:
        for variant in plant(relation, articles):
            changed = _read(extractor, articles[variant.document], variant.text)
            told = audit([changed if name == variant.document else results[name] for name in series[variant.document]])
            findings = [finding for finding in told.findings if _signature(finding) not in known]
            mine = [finding for finding in findings if _names(finding, variant)]
            others = tuple(finding for finding in findings if not _names(finding, variant))
            outcomes.append(Outcome(variant, bool(mine), others))
            checked_in_variants += len(
                set(_places(claim for one in (*told.confirmations, *told.findings) for claim in one.claims))
            )
    return Measure(
        relations=tuple(relations),
        outcomes=tuple(outcomes),
        clean_findings=clean.findings,
        checked=len(checked),
        read=frozenset(_places(claim for result in results.values() for claim in result.claims)),
        confirmed=confirmed,
        checked_in_variants=checked_in_variants,
        seconds=time.perf_counter() - begun,
    )


def _series(relations: Iterable[Relation]) -> dict[str, list[str]]:
    """Return for each article those that a relation joins to it, directly or through others, and itself."""
    series: dict[str, set[str]] = {}
    for relation in relations:
        names = {figure.document for figure in relation.figures}
        joined = names.union(*(series.get(name, set()) for name in names))
        series.update(dict.fromkeys(joined, joined))
    return {name: sorted(names) for name, names in series.items()}


def _read(extractor: Extractor, article: Article, text: str) -> Result:
    meta = article.meta
    document = Document(
        text, article.name, published=meta["published"], region=meta["region"], title=meta["title"], url=meta["url"]
    )
    (result,) = extractor.pipe([document])
    assert result.error is None, result.error
    return result


def _places(claims: Iterable[Claim]) -> Iterator[Place]:
    for claim in claims:
        yield claim.doc_id, claim.value.span


def _meets(one: Place, other: Place) -> bool:
    return one[0] == other[0] and one[1][0] < other[1][1] and other[1][0] < one[1][1]


def _names(finding: Finding, variant: Variant) -> bool:
    return any(_meets(place, figure) for place in _places(finding.claims) for figure in variant.spans)


def _signature(finding: Finding) -> tuple[str, tuple[tuple[str, str], ...]]:
    return finding.rule, tuple((claim.doc_id, claim.value.text) for claim in finding.claims)


def _share(outcomes: Sequence[Outcome]) -> float:
    return sum(outcome.found for outcome in outcomes) / max(len(outcomes), 1)


def _told(finding: Finding) -> str:
    where = ", ".join(dict.fromkeys(claim.doc_id for claim in finding.claims))
    return f"{finding.rule} ({finding.severity}) in {where}: {finding.sum} | {finding.message}"


def _error(variant: Variant) -> str:
    return f"{variant.way} {variant.before} → {variant.after} in {variant.document}"


def main() -> int:
    """Return 0 after the tables are printed; `--all` shows every miss."""
    for line in measure().lines(examples=99 if "--all" in sys.argv[1:] else 1):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
