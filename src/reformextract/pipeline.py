"""The order of the stages, and the `Extractor` that people call. Nothing else knows the order."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from pathlib import Path

from reformextract import layout
from reformextract.claims import ClaimBuilder, Origin
from reformextract.errors import ReformExtractError
from reformextract.facts import FactsReader
from reformextract.figures import HAS_FIGURE, FigureFinder, find_stretches
from reformextract.lexicon import load_lexicon
from reformextract.mentions import MentionFinder
from reformextract.metrics import MetricFinder, Reading, Told
from reformextract.models import Claims, Document, Mention, Period, Quantity, Result, Source
from reformextract.normalize import fold
from reformextract.passages import BlockPassages, Named, Passage, find_batches
from reformextract.periods import Anchor, Days, Published, TimeFinder, TimeMention, parse_published
from reformextract.quantities import QuantityFinder, Rejected
from reformextract.regions import load_gazetteer, parse_region
from reformextract.scope import DocumentFacts, ScopeTable, SentenceScope, Setting
from reformextract.typesetting import read_copy

#: How many of the figures before a sentence may be gone back to.
_CARRIED = 24
#: So many quantities are found before claims are made of them.
_CLAIMED = 128
#: Between what is counted and its number.
_AMOUNTS_TO = re.compile(
    r"(?:总数|数量|个数|已|累计|共)?(?:[只仅还现已尚就]?有|共有|达到?|为|是|增至|增加到|发展到|共|总数为)"
)


@dataclass(slots=True)
class Found:
    """What the stages found for one quantity: with a reading a claim, without one the reason stands in `why`."""

    quantity: Quantity
    reading: Reading | None
    setting: Setting
    sentence: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Trace:
    """A document with all that was decided on it, for `explain` and for the claims."""

    origin: Origin
    found: tuple[Found, ...]
    rejected: tuple[Rejected, ...]


class Extractor:
    """Finds the claims of documents; holds no mutable state and may be shared.

    Args:
        lexicons: folders of your own lexicon files, laid over ours in order.

    >>> [c.value.number for c in Extractor().extract("全市法院结案46407件。", region="衡水市")]
    [Decimal('46407')]
    """

    def __init__(self, lexicons: Sequence[str | Path] = ()) -> None:
        lexicon = load_lexicon(lexicons, proofs=False)
        gazetteer = load_gazetteer()
        self._lexicon = lexicon
        self._gazetteer = gazetteer
        self._times = TimeFinder(lexicon)
        self._figures = FigureFinder(lexicon)
        self._quantities = QuantityFinder(lexicon)
        self._mentions = MentionFinder(lexicon, gazetteer)
        self._metrics = MetricFinder(lexicon)
        self._facts = FactsReader(self._mentions, gazetteer)
        self._scope = ScopeTable(lexicon, gazetteer)
        self._builder = ClaimBuilder(lexicon, gazetteer)

    def extract(
        self,
        text: str,
        *,
        published: dt.date | str | int | None = None,
        region: str | None = None,
        title: str | None = None,
        url: str | None = None,
        id: str = "text",  # noqa: A002
    ) -> Claims:
        """Return the claims of a text, in the order of their quantities.

        Args:
            text: the document.
            published: its date: a date, an ISO string, or a year or month alone.
            region: the place it is about: a code of GB/T 2260 or a name.
            title: its title, where the text does not begin with it.
            url: where it is from.
            id: its name, which the claims' ids begin with.

        Raises:
            DateError: `published` is no date.
            RegionError: `region` is no place.

        >>> claims = Extractor().extract("2020年,全市法院受理案件57876件。", region="131100")
        >>> claims[0].metric.text, str(claims[0].period.start)
        ('受理案件', '2020-01-01')
        """
        return self._claims(*self._walk(Document(text, id, published, region, title, url), []))

    def claims_of(self, trace: Trace) -> Claims:
        """Return the claims of a document that was traced."""
        return self._claims(trace.origin, trace.found)

    def _claims(self, origin: Origin, found: Iterable[Found]) -> Claims:
        claims = self._builder.begin(origin)
        left, made = iter(found), Claims()
        while batch := list(islice(left, _CLAIMED)):
            made += [
                claims.claim(one.quantity, one.reading, one.setting, one.sentence)
                for one in batch
                if one.reading is not None
            ]
        return made

    def pipe(self, documents: Iterable[Document]) -> Iterator[Result]:
        """Yield one result a document, in order; a document that fails gives a result with its error.

        Args:
            documents: what to read.

        >>> [len(r.claims) for r in Extractor().pipe([Document("结案3件。"), Document("无。")])]
        [1, 0]
        """
        for document in documents:
            yield self.result(document)

    def result(self, document: Document) -> Result:
        """Return the result of one document."""
        try:
            claims = self.extract(
                document.text, published=document.published, region=document.region, title=document.title, url=document.url,
                id=document.id,
            )  # fmt: skip
        except ReformExtractError as error:
            return Result(document, error=str(error))
        return Result(document, tuple(claims))

    def trace(
        self,
        text: str,
        *,
        published: dt.date | str | int | None = None,
        region: str | None = None,
        title: str | None = None,
        url: str | None = None,
        id: str = "text",  # noqa: A002
    ) -> Trace:
        """Return all that was decided on a text, also on the numbers that gave no claim."""
        rejected: list[Rejected] = []
        origin, found = self._walk(Document(text, id, published, region, title, url), rejected)
        return Trace(origin, tuple(found), tuple(rejected))

    def _walk(self, document: Document, rejected: list[Rejected]) -> tuple[Origin, Iterator[Found]]:
        """Return a document with what is found in it, quantity by quantity; nothing is kept of what was handed out.

        Args:
            document: what to read.
            rejected: takes the numerals that count nothing.
        """
        copy = read_copy(document.text)
        published, title = parse_published(document.published), document.title
        if document.region:
            parse_region(document.region)
        blocks: list[layout.Block] = []
        mentions: Named = {}
        facts = DocumentFacts(published, None, None)
        if HAS_FIGURE.search(copy.folded) is not None:
            blocks = layout.find_blocks(copy.folded)
            facts = self._facts.read(
                copy.folded, blocks, published=published, region=document.region, title=fold(title) if title else None,
                searched=mentions,
            )  # fmt: skip
        origin = Origin(document.id, Source(title=title, published=_iso(facts.published), url=document.url), copy)
        return origin, self._find(origin, blocks, facts, mentions, rejected)

    def _find(
        self,
        origin: Origin,
        blocks: list[layout.Block],
        facts: DocumentFacts,
        mentions: Named,
        rejected: list[Rejected],
    ) -> Iterator[Found]:
        if not blocks:
            return
        folded, text, title = origin.folded, origin.original, origin.source.title
        scope = self._scope.begin(folded, folded, facts)
        if title:
            title = fold(title)
            scope.title(title, self._times.find(title), pieces=layout.in_pieces(blocks))
        told: list[Told] = []
        for block, passages in self._read(folded, text, blocks, mentions, rejected):
            heading = block.kind != layout.PARAGRAPH
            if heading:
                span = (block.start, block.end)
                whole = passages[0] if len(passages) == 1 and passages[0].span == span else Passage([span])
                scope.heading(block, *self._named(folded, whole, mentions))
            else:
                scope.enter_paragraph(block.start)
            # A paragraph may go on with what the one before counts; a heading ends that.
            told = [] if heading else told[-1:]
            found = self._block(origin, scope, passages, heading, told)
            if not heading:
                counted = [one for one in found if one.reading is not None and one.quantity.kind != "duration"]
                scope.leave_paragraph(len(counted))
            yield from found

    def _read(
        self, folded: str, text: str, blocks: list[layout.Block], mentions: Named, rejected: list[Rejected]
    ) -> Iterator[BlockPassages]:
        """Yield the blocks up to the last that counts something, with their passages and what is found in these.

        What follows the last quantity says nothing of one, so a text without any costs this scan and no more.
        """
        held: list[BlockPassages] = []
        for batch in find_batches(folded, blocks):
            self._count(folded, text, [passage for _, passages in batch for passage in passages], rejected)
            counted = [any(passage.quantities for passage in passages) for _, passages in batch]
            if True not in counted:
                held += batch
                continue
            last = len(batch) - counted[::-1].index(True)
            ready, held = held + batch[:last], batch[last:]
            for _, passages in ready:
                for passage in passages:
                    self._named(folded, passage, mentions)
            yield from ready

    def _count(self, folded: str, text: str, passages: list[Passage], rejected: list[Rejected]) -> None:
        """Find the quantities of passages, and the times on the way."""
        figured = [passage for passage in passages if HAS_FIGURE.search(folded, *passage.span)]
        for passage in figured:
            passage.times = self._times.find(folded, *passage.span)
        figures = [
            self._figures.find(folded, *passage.span, [(time.start, time.end) for time in passage.times or ()])
            for passage in figured
        ]
        for passage, found in zip(figured, figures, strict=True):
            passage.quantities, refused = self._quantities.find(folded, text, *passage.span, found)
            rejected.extend(refused)

    def _block(
        self,
        origin: Origin,
        scope: SentenceScope,
        passages: list[Passage],
        heading: bool,
        told: list[Told],
    ) -> list[Found]:
        folded = origin.folded
        found: list[Found] = []
        for passage in passages:
            for span, times, mentions, quantities in passage.by_sentence():
                start, end = span
                settings = scope.sentence(start, end, times, mentions, quantities, body=not heading)
                if not quantities:
                    continue
                lefts = [quantity.left for quantity in quantities]
                acting = [
                    m.span
                    for m in mentions
                    if m.kind in ("region", "anaphor")
                    or (m.span[0] in scope.subjects.acting and not _counted(folded, m.span[1], lefts))
                ]
                off = sorted([(t.start, t.end) for t in times] + acting)
                readings = self._metrics.find(folded, start, end, quantities, off, told[-_CARRIED:])
                for quantity, setting, reading in zip(quantities, settings, readings, strict=True):
                    found.append(Found(quantity, reading, setting, span))
                told += [Told(r, q.unit) for r, q in zip(readings, quantities, strict=True) if r is not None]
        return found

    def _named(self, folded: str, passage: Passage, known: Named) -> tuple[list[TimeMention], list[Mention]]:
        """The times and mentions of a passage, which are looked for once."""
        if passage.times is None:
            passage.times = self._times.find(folded, *passage.span)
        if passage.mentions is None:
            span = passage.span
            passage.mentions = known[span] if span in known else self._mentions.find(folded, folded, *span)
        return passage.times, passage.mentions

    # --- the stages alone ---------------------------------------------------------------------------------------

    def find_quantities(self, text: str) -> list[Quantity]:
        """Return the quantities of a text (see `reformextract.find_quantities`)."""
        copy = read_copy(text)
        folded = copy.folded
        found: list[Quantity] = []
        for start, end in find_stretches(folded):
            spans = [(time.start, time.end) for time in self._times.find(folded, start, end)]
            figures = self._figures.find(folded, start, end, spans)
            found += self._quantities.find(folded, copy.text, start, end, figures)[0]
        if copy.offsets is None:
            return found
        return [
            replace(
                q, span=copy.span(q.span), text=copy.quote(q.span), left=copy.span((q.left, q.right))[0],
                right=copy.span((q.left, q.right))[1],
            )
            for q in found
        ]  # fmt: skip

    def find_periods(self, text: str, *, published: dt.date | str | int | None = None) -> list[Period]:
        """Return the times of a text (see `reformextract.find_periods`)."""
        given = parse_published(published)
        found = []
        days: Days | None = None
        copy = read_copy(text)
        for time in self._times.find(copy.folded):
            year = days[0].year if days and days[0] else days[1].year if days and days[1] else None
            start, end = time.resolve(Anchor(given, year, days))
            span = copy.span((time.start, time.end))
            found.append(Period(text[slice(*span)], span, start, end, time.grain, time.rule))
            days = (start, end) if start or end else days
        return found

    def find_mentions(self, text: str) -> list[Mention]:
        """Return the agencies and places of a text (see `reformextract.find_mentions`)."""
        copy = read_copy(text)
        found = self._mentions.find(copy.folded, copy.text, 0, len(copy.text))
        if copy.offsets is None:
            return found
        return [
            replace(m, span=copy.span(m.span), text=copy.quote(m.span), place=m.place and copy.span(m.place))
            for m in found
        ]


def _counted(folded: str, end: int, lefts: list[int]) -> bool:
    """Tell whether an organ is what is counted: 民营企业达7.6万家."""
    index = bisect_left(lefts, end)
    return index < len(lefts) and _AMOUNTS_TO.fullmatch(folded, end, lefts[index]) is not None


def _iso(published: Published | None) -> str | None:
    if published is None:
        return None
    parts = [f"{published.year:04}"]
    if published.month:
        parts.append(f"{published.month:02}")
    if published.month and published.day:
        parts.append(f"{published.day:02}")
    return "-".join(parts)


@lru_cache(maxsize=1)
def default_extractor() -> Extractor:
    """Return the extractor with our lexicons alone, made on first use."""
    return Extractor()


def extract(
    text: str,
    *,
    published: dt.date | str | int | None = None,
    region: str | None = None,
    title: str | None = None,
    url: str | None = None,
    id: str = "text",  # noqa: A002
) -> Claims:
    """Return the claims of a text, in the order of their quantities (see `Extractor.extract`).

    >>> [c.metric.text for c in extract("全市法院受理案件57876件,结案46407件。", region="衡水市")]
    ['受理案件', '结案']
    """
    return default_extractor().extract(text, published=published, region=region, title=title, url=url, id=id)


def find_quantities(text: str) -> list[Quantity]:
    """Return the quantities of a text in order; none overlaps another.

    Args:
        text: any text.

    >>> [(q.text, q.bound) for q in find_quantities("挽回损失300余万元,结案率达99.8%")]
    [('300余万元', '>'), ('99.8%', '=')]
    """
    return default_extractor().find_quantities(text)


def find_periods(text: str, *, published: dt.date | str | int | None = None) -> list[Period]:
    """Return the times of a text in order, with the days they mean.

    Args:
        text: any text.
        published: what 今年 is resolved with: a date, an ISO string, or a year or month alone.

    Raises:
        DateError: `published` is no date.

    >>> [(p.text, str(p.start), str(p.end)) for p in find_periods("今年1月至10月", published="2020-11-06")]
    [('今年1月至10月', '2020-01-01', '2020-10-31')]
    """
    return default_extractor().find_periods(text, published=published)


def find_mentions(text: str) -> list[Mention]:
    """Return the agencies and places of a text in order; none overlaps another.

    Args:
        text: any text.

    >>> [(m.text, m.kind) for m in find_mentions("衡水市检察机关办理案件")]
    [('衡水市检察机关', 'procuratorate')]
    """
    return default_extractor().find_mentions(text)
