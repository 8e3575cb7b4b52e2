"""What is in force where a quantity stands: agency, place, period, modality.

One state machine walks blocks, sentences and clauses once (`walk`); each change of its state is a decision with a name
that stands in the trail (`agencies`, `times`, `modality`).
"""

from __future__ import annotations

from reformextract.scope.state import AgencyState, DocumentFacts, PeriodState, PlaceState, Setting
from reformextract.scope.walk import ScopeTable, SentenceScope

__all__ = ["AgencyState", "DocumentFacts", "PeriodState", "PlaceState", "ScopeTable", "SentenceScope", "Setting"]
