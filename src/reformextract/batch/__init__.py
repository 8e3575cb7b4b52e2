"""The run over many documents: in order, over one process or several, nothing lost."""

from reformextract.batch.run import Options, Summary, pipe, run
from reformextract.batch.stopping import Stop, Stopped
from reformextract.batch.work import load_extractor

__all__ = ["Options", "Stop", "Stopped", "Summary", "load_extractor", "pipe", "run"]
