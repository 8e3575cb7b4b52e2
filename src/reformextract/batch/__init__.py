"""The run over many documents: in order, over one process or several, nothing lost."""

from reformextract.batch.run import Summary, load_extractor, pipe, run

__all__ = ["Summary", "load_extractor", "pipe", "run"]
