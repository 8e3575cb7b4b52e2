"""Sentences of a block that are searched at once, and what was found in each.

A search of a whole passage costs less than one of each of its sentences, and finds the same: nothing is read across the
end of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from reformextract.layout import FURNITURE, Block, find_passages
from reformextract.models import Mention, Quantity
from reformextract.periods import TimeMention

#: So many characters go through one stage before the next begins.
_BATCH = 4000

Span = tuple[int, int]
#: The mentions of stretches that were searched.
Named = dict[Span, list[Mention]]
Sentence = tuple[Span, list[TimeMention], list[Mention], list[Quantity]]


@dataclass(slots=True)
class Passage:
    """Sentences with what was found in them; times and mentions are None until they are looked for."""

    sentences: list[Span]
    times: list[TimeMention] | None = None
    mentions: list[Mention] | None = None
    quantities: list[Quantity] = field(default_factory=list)

    @property
    def span(self) -> Span:
        """Where the first sentence begins, and where the last ends."""
        return self.sentences[0][0], self.sentences[-1][1]

    def by_sentence(self) -> Iterator[Sentence]:
        """Yield each sentence with the times, mentions and quantities that begin in it."""
        times, mentions, quantities = self.times or [], self.mentions or [], self.quantities
        if len(self.sentences) == 1:
            yield self.sentences[0], times, mentions, quantities
            return
        at_time = at_mention = at_quantity = 0
        for sentence in self.sentences:
            stop = sentence[1]
            first_time, first_mention, first_quantity = at_time, at_mention, at_quantity
            while at_time < len(times) and times[at_time].start < stop:
                at_time += 1
            while at_mention < len(mentions) and mentions[at_mention].span[0] < stop:
                at_mention += 1
            while at_quantity < len(quantities) and quantities[at_quantity].span[0] < stop:
                at_quantity += 1
            yield (
                sentence, times[first_time:at_time], mentions[first_mention:at_mention],
                quantities[first_quantity:at_quantity],
            )  # fmt: skip


BlockPassages = tuple[Block, list[Passage]]


def find_batches(folded: str, blocks: list[Block]) -> Iterator[list[BlockPassages]]:
    """Yield the blocks that say something with their passages, some thousand characters at a time.

    One stage after another goes through a batch, which is quicker than to change the stage with each passage.

    Args:
        folded: the document, folded.
        blocks: its blocks, in order.
    """
    batch: list[BlockPassages] = []
    size = 0
    for block in blocks:
        if block.kind == FURNITURE:
            continue
        batch.append((block, [Passage(found) for found in find_passages(folded, block.start, block.end)]))
        size += block.end - block.start
        if size > _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
