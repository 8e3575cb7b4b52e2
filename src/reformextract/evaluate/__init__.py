"""Claims measured against a gold standard: `evaluate` gives a `Report` of precision, recall and F1 by field.

`answers` reads gold and claims into one form, `judging` pairs them and says which fields are right, `report` counts.
"""

from reformextract.evaluate.report import Decision, Report, evaluate

__all__ = ["Decision", "Report", "evaluate"]
