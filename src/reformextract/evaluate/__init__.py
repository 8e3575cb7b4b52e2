"""Claims measured against a gold standard: `evaluate` gives a `Report` of precision, recall and F1 by field.

`gold` reads documents with their gold claims, `answers` brings gold and claims into one form, `judging` pairs them and
says which fields are right, `report` counts, `page` shows the errors as HTML.
"""

from reformextract.evaluate.page import write_page
from reformextract.evaluate.report import Decision, Report, evaluate

__all__ = ["Decision", "Report", "evaluate", "write_page"]
