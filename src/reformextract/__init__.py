"""Quantified claims from Chinese news and government reports, as typed records with the characters that prove each field.

>>> import reformextract as rx
>>> [c.metric.text for c in rx.extract("全市法院受理案件57876件,结案46407件。", published="2020-11-05", region="衡水市")]
['受理案件', '结案']
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from reformextract.version import __version__

if TYPE_CHECKING:
    from reformextract.adapters.frames import extract_frame
    from reformextract.batch import pipe
    from reformextract.errors import DateError, LexiconError, NumberError, ReformExtractError, RegionError
    from reformextract.models import Claim, Claims, Document, Mention, Period, Quantity, Result
    from reformextract.numerals import parse_number
    from reformextract.pipeline import Extractor, extract, find_mentions, find_periods, find_quantities
    from reformextract.store.arrow import to_arrow

__all__ = [
    "Claim",
    "Claims",
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
    "extract_frame",
    "find_mentions",
    "find_periods",
    "find_quantities",
    "parse_number",
    "pipe",
    "to_arrow",
]

_HOMES = {
    "adapters.frames": ("extract_frame",),
    "batch": ("pipe",),
    "errors": ("DateError", "LexiconError", "NumberError", "ReformExtractError", "RegionError"),
    "models": ("Claim", "Claims", "Document", "Mention", "Period", "Quantity", "Result"),
    "numerals": ("parse_number",),
    "pipeline": ("Extractor", "extract", "find_mentions", "find_periods", "find_quantities"),
    "store.arrow": ("to_arrow",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """The public name, from its module, which is loaded when it is first asked for."""
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module 'reformextract' has no attribute '{name}'")
        value = getattr(import_module(f"reformextract.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
