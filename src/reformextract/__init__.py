"""Quantified claims from Chinese news and government reports, as typed records with the characters that prove each field.

>>> import reformextract as rx
>>> [c.metric.text for c in rx.extract("全市法院受理案件57876件,结案46407件。", published="2020-11-05", region="衡水市")]
['受理案件', '结案']
"""

from __future__ import annotations

from reformextract.batch import pipe
from reformextract.errors import (
    DateError,
    LexiconError,
    NumberError,
    ReformExtractError,
    RegionError,
)
from reformextract.models import Claim, Document, Mention, Period, Quantity, Result
from reformextract.numerals import parse_number
from reformextract.pipeline import Extractor, extract, find_mentions, find_periods, find_quantities
from reformextract.version import __version__

__all__ = [
    "Claim",
    "DateError",
    "Document",
    "Extractor",
    "LexiconError",
    "Mention",
    "NumberError",
    "Period",
    "Quantity",
    "ReformExtractError",
    "RegionError",
    "Result",
    "__version__",
    "extract",
    "find_mentions",
    "find_periods",
    "find_quantities",
    "parse_number",
    "pipe",
]
