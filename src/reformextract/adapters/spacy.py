"""Claims in a spaCy pipeline: `nlp.add_pipe("reformextract")`.

spaCy finds the component by its entry point; importing this module registers it too, and the extensions with it.

>>> import spacy
>>> nlp = spacy.blank("zh")
>>> component = nlp.add_pipe("reformextract", config={"region": "衡水市"})
>>> doc = nlp("2023年，全市法院结案4.2万件。")
>>> [(claim.metric.text, claim.value.number) for claim in doc._.claims], doc.spans["claims"]
([('结案', Decimal('42000'))], [4.2万件])
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

from reformextract.batch import load_extractor
from reformextract.errors import UsageError
from reformextract.models import Claim

try:
    from spacy.language import Language
    from spacy.tokens import Doc, SpanGroup
except ImportError:
    raise UsageError('The spaCy component needs spaCy: pip install "reformextract[spacy]".') from None

#: Where a document keeps its claims, one JSON text each: what `Doc.to_bytes` and `DocBin` can store.
_STORED = "reformextract.claims"
#: What is known of a document, each with the extension that it is read from.
_KNOWN = {"id": "doc_id", "published": "published", "region": "region", "title": "title", "url": "url"}
_DEFAULTS: dict[str, Any] = {
    "lexicons": [],
    "spans_key": "claims",
    "published": None,
    "region": None,
    **{f"{name}_ext": extension for name, extension in _KNOWN.items()},
}


class ClaimComponent:
    """Finds the claims of a `Doc`: `doc._.claims`, and the spans of their quantities in `doc.spans`.

    What is known of a document is taken from its extensions (`doc._.published = "2024"`), else from the context that
    `nlp.pipe(..., as_tuples=True)` was given with it, a mapping with the same names, else from the defaults given here.

    Args:
        lexicons: folders of your own lexicon files.
        spans_key: the group in `doc.spans` that gets a span for each claim, in their order, labelled with the kind of value.
        known: for each of id, published, region, title and url the name of its extension.
        given: what holds for documents that say nothing else (published, region).

    Raises:
        LexiconError: a lexicon cannot be used.
    """

    def __init__(
        self, lexicons: Sequence[str], spans_key: str, known: Mapping[str, str], given: Mapping[str, str | int | None]
    ) -> None:
        self._lexicons = tuple(lexicons)
        self._spans_key = spans_key
        self._known = dict(known)
        self._given = dict(given)
        register_extensions(tuple(self._known.values()))
        load_extractor(self._lexicons)

    def __call__(self, doc: Doc) -> Doc:
        """Return the document with its claims.

        Raises:
            DateError: its date is none.
            RegionError: its region is no place.
        """
        claims = load_extractor(self._lexicons).extract(doc.text, **self._facts(doc))
        doc.user_data[_STORED] = [_dump(claim) for claim in claims]
        spans = [doc.char_span(*claim.value.span, label=claim.value.kind, alignment_mode="expand") for claim in claims]
        doc.spans[self._spans_key] = SpanGroup(doc, name=self._spans_key, spans=spans)
        return doc

    def _facts(self, doc: Doc) -> dict[str, Any]:
        """What is known of a document, without what is not."""
        context = doc._context if isinstance(doc._context, Mapping) else {}
        facts: dict[str, Any] = {}
        for name, extension in self._known.items():
            for value in (doc._.get(extension), context.get(extension), self._given.get(name)):
                if value is not None:
                    facts[name] = value
                    break
        return facts


def make_component(
    nlp: Language,
    name: str,
    lexicons: list[str],
    spans_key: str,
    published: str | int | None,
    region: str | None,
    id_ext: str,
    published_ext: str,
    region_ext: str,
    title_ext: str,
    url_ext: str,
) -> ClaimComponent:
    """Return the component that `nlp.add_pipe("reformextract", config={...})` adds.

    Args:
        nlp: the pipeline.
        name: what the component is called in it.
        lexicons: folders of your own lexicon files.
        spans_key: the group in `doc.spans` that the quantities stand in.
        published: the date of documents that have none of their own.
        region: the place of documents that have none of their own.
        id_ext: the extension that holds the id of a document.
        published_ext: the one that holds its date.
        region_ext: the one that holds its place.
        title_ext: the one that holds its title.
        url_ext: the one that holds its address.

    Raises:
        LexiconError: a lexicon cannot be used.
    """
    known = {"id": id_ext, "published": published_ext, "region": region_ext, "title": title_ext, "url": url_ext}
    return ClaimComponent(lexicons, spans_key, known, {"published": published, "region": region})


def read_claims(doc: Doc) -> list[Claim]:
    """Return the claims that the component found in a document, also after `DocBin` or another process: `doc._.claims`.

    Args:
        doc: a document; one that the component did not read has none.
    """
    return [Claim.model_validate_json(stored) for stored in doc.user_data.get(_STORED, [])]


def register_extensions(names: Sequence[str] = tuple(_KNOWN.values())) -> None:
    """Register `doc._.claims`, and those of the extensions that no one has registered yet.

    Args:
        names: the extensions that hold what is known of a document.
    """
    Doc.set_extension("claims", getter=read_claims, force=True)
    for name in names:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)


def _dump(claim: Claim) -> str:
    """The claim as JSON from which it is read again digit for digit: numbers are texts."""
    return json.dumps(claim.model_dump(), ensure_ascii=False, default=_spell)


def _spell(value: object) -> str:
    return value.isoformat() if isinstance(value, dt.date) else str(value)


register_extensions()
Language.factory("reformextract", default_config=_DEFAULTS, assigns=["doc._.claims", "doc.spans"], func=make_component)
