"""Silence: what other people's parsers would print of a broken file is no news; its failure is."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def silent(*loggers: str) -> Iterator[None]:
    """Keep loggers and warnings quiet as long as a parser works; what they were set to is put back.

    Args:
        loggers: their names; those below them are quiet too.
    """
    kept = [(logger, logger.level) for logger in map(logging.getLogger, loggers)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for logger, _ in kept:
            logger.setLevel(logging.CRITICAL + 1)
        try:
            yield
        finally:
            for logger, level in kept:
                logger.setLevel(level)
