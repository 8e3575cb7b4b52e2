"""Why each claim came out as it did, and why a number gave none, in lines that a person reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from reformextract.models import Claim, Span
from reformextract.pipeline import Extractor, Trace

#: What the rules of a trail do, in words; `where:` names stand before the rule of a scope.
_RULES: Mapping[str, str] = {
    "quantity.unit": "a number with its unit",
    "quantity.bare": "a number without a unit, behind words that it measures",
    "quantity.index": "a number behind the name of an index",
    "quantity.list_item": "an item of a list, with the unit of the next",
    "quantity.percent_word": "a percent in words (百分之)",
    "quantity.fraction": "a fraction or tenths",
    "quantity.half": "a half",
    "quantity.range": "a range with both ends",
    "quantity.rank": "a place in an order",
    "quantity.ratio": "numbers against one another",
    "metric.left": "the phrase to the left",
    "metric.right": "the phrase to the right",
    "metric.verb_and_noun": "the verb to the left with the noun to the right",
    "metric.shared_verb": "the verb of the number before governs this noun too",
    "metric.joined": "joined to what the number before counts",
    "metric.inherited": "what the number before counts",
    "metric.label": "the label of the item, in the sentence before",
    "metric.carried": "what the last number of the sentence before counts",
    "metric.clause_before": "the phrase of the clause before",
    "metric.predicate": "what is said behind the number",
    "metric.turned_to": "what the figure before counts, which turned to this one",
    "metric.result": "a word of a result, behind the act before",
    "metric.repeated": "the metric before that begins with the same verb",
    "metric.list_head": "an item with the head of its list (价格为…)",
    "metric.topic": "an item with the topic of its sentence (从…看)",
    "metric.generic_head": "a general word, behind what the number before counts",
    "metric.object": "the phrase to the left with the object of the comparison",
    "metric.share_right": "the phrase behind the share",
    "metric.spread": "its item of a list (分别)",
    "metric.spread_back": "its item of the list before (分别)",
    "aspect.level": "nothing compares, so it is a level",
    "aspect.change": "a word of rise or fall",
    "aspect.change_object": "a word of rise or fall with its object",
    "aspect.difference": "it is set against another side",
    "aspect.rank": "a place in an order",
    "aspect.share_before": "占 or a word like it stands before",
    "aspect.share_noun": "its noun is a share (占比, 比重)",
    "aspect.share_of": "a part of a whole that is named",
    "aspect.times_of": "times as much as another",
    "modality.actual": "nothing makes it a target",
    "modality.future": "its period lies ahead",
    "modality.must": "a word of duty",
    "modality.section": "the section states goals",
    "modality.target_word": "a word of intent (力争, 计划)",
    "agency.anaphor": "a word that points back (该院)",
    "agency.bare_place": "a place that acts",
    "agency.line_of_work": "我院 or 我局 of a text that names none, by the work it tells of",
    "agency.named": "a name of the lexicon",
    "agency.organ": "an organ of the lexicon",
    "agency.person": "a person or enterprise acts, so no organ",
    "agency.suffix": "a name known by its ending",
    "agency.title": "the agency of the title",
    "agency.town": "a town or village that begins a clause and acts",
    "region.given": "the region given with the document",
    "region.level": "全市, 全省 and the like",
    "region.name": "a name of the gazetteer",
    "region.title": "the place of the title",
    "period.day": "a day",
    "period.point": "a year, month or part of one",
    "period.last_years": "the last years, counted back",
    "period.until_now": "from then until publication",
    "none": "none is in force",
}
_VIA: Mapping[str, str] = {
    "sentence": "in the sentence",
    "paragraph": "earlier, in force since then",
    "section": "from the heading or by-line",
    "document": "from the title, date line or opening of the document",
    "metadata": "given with the document",
}
#: Reasons that are constants inside.
_REASONS: Mapping[str, str] = {"没有单位": "no unit behind it"}


def explain_rule(rule: str) -> str:
    """Return a rule of a trail in words.

    Args:
        rule: an entry of `Claim.trail`.

    >>> explain_rule("agency.paragraph:agency.organ")
    'an organ of the lexicon, earlier, in force since then'
    """
    where, _, inner = rule.partition(":")
    name = inner or where
    known = _RULES.get(name) or _RULES.get(name.rpartition(".")[2])
    words = known or name.partition(".")[2].replace("_", " ")
    via = _VIA.get(where.rpartition(".")[2]) if inner else None
    return f"{words}, {via}" if via else words


def explain_text(
    extractor: Extractor,
    text: str,
    *,
    published: dt.date | str | int | None = None,
    region: str | None = None,
    title: str | None = None,
    at: int | None = None,
) -> Iterator[str]:
    """Yield lines on every number of a text, in order.

    Args:
        extractor: what to explain.
        text: the document.
        published: its date.
        region: its place.
        title: its title.
        at: only the number that holds this offset, in code points.

    Raises:
        DateError: `published` is no date.
        RegionError: `region` is no place.

    >>> print(*explain_text(Extractor(), "召开第3次会议。"))
    【3】 3-4: no claim: an ordinal
    """
    trace = extractor.trace(text, published=published, region=region, title=title)
    claims = {claim.value.span: claim for claim in extractor.claims_of(trace)}
    spans = [found.quantity.span for found in trace.found] + [(r.start, r.end) for r in trace.rejected]
    for span in sorted(set(spans)):
        if at is None or span[0] <= at < span[1]:
            claim = claims.get(span)
            yield from _claim_lines(text, claim) if claim is not None else [_refusal(trace, text, span)]


def _claim_lines(text: str, claim: Claim) -> Iterator[str]:
    value, agency, region, period = claim.value, claim.agency, claim.region, claim.period
    rules = {rule.partition(".")[0]: f"{explain_rule(rule)}  [{rule}]" for rule in claim.trail}
    start, end = value.span
    yield f"【{text[start:end]}】 {start}-{end}: a claim in: {' '.join(claim.sentence.text.split())}"
    told = [
        ("value", "quantity", f"{value.kind} {value.bound} {_amount(claim)} {value.unit} ({value.unit_id or 'no unit id'})"),
        ("metric", "metric", f"{claim.metric.text} ({claim.metric.id or 'no id'})"),
        ("aspect", "aspect", " ".join(part for part in (claim.aspect, claim.direction, claim.basis) if part)),
        ("agency", "agency", f"{agency.name or agency.text} ({agency.kind}, {agency.scope}, {agency.region_code})" if agency else "none"),
        ("region", "region", f"{region.name} ({region.code})" if region else "none"),
        ("period", "period", f"{period.start or '…'} to {period.end or '…'} ({period.grain})" if period else "none"),
        ("modality", "modality", claim.modality),
    ]  # fmt: skip
    quoted: dict[str, list[Span]] = {
        "metric": list(claim.metric.spans),
        "agency": [agency.span] if agency and agency.span else [],
        "region": [region.span] if region and region.span else [],
        "period": [period.span] if period and period.span else [],
    }
    for name, family, shown in told:
        yield f"  {name:9} {shown}"
        grounds = " + ".join(f"“{text[a:b]}” {a}-{b}" for a, b in quoted.get(name, ()))
        why = "; ".join(part for part in (grounds, rules.get(family, "")) if part)
        if why:
            yield f"  {'':9}   {why}"
    if claim.reference is not None:
        a, b = claim.reference.span
        yield f"  {'reference':9} “{text[a:b]}” {a}-{b}"
    if claim.cues:
        yield f"  {'cues':9} " + ", ".join(f"“{text[a:b]}” {a}-{b}" for a, b in claim.cues)


def _amount(claim: Claim) -> str:
    value = claim.value
    if value.number is not None:
        interval = "" if value.bound == "=" else f" [{_end(value.lower)}, {_end(value.upper)}]"
        return f"{_end(value.number)}{interval}"
    return f"[{_end(value.lower)}, {_end(value.upper)}]"


def _end(number: object) -> str:
    return "…" if number is None else f"{number:f}"


def _refusal(trace: Trace, text: str, span: Span) -> str:
    shown = f"【{text[slice(*span)]}】 {span[0]}-{span[1]}: no claim"
    for rejected in trace.rejected:
        if (rejected.start, rejected.end) == span:
            return f"{shown}: {_REASONS.get(rejected.reason, rejected.reason)}"
    return f"{shown}: nothing in the text tells what it counts"
