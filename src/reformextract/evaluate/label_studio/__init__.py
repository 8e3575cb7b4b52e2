"""Label Studio: tasks that hold our claims for a person to correct, and the export of what became of them, read as gold.

`interface` is the labelling configuration, `tasks` writes, `exports` reads. A value, an agency, a region, a metric and
a period are regions of the text, each with its own answers; relations join a value with the others of its claim, so
that a period is corrected once for all its claims. Offsets are code points there as here.
"""

from reformextract.evaluate.label_studio.exports import Export, read_export
from reformextract.evaluate.label_studio.interface import write_interface
from reformextract.evaluate.label_studio.tasks import write_task

__all__ = ["Export", "read_export", "write_interface", "write_task"]
