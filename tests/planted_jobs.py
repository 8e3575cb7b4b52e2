"""Jobs for the tests of the pool: documents whose text tells the process to die, or to take long."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from reformextract.batch.work import Answer, Job
from reformextract.models import Document


@dataclass(frozen=True, slots=True)
class PlantedJob(Job):
    """Dies at 死 always, at 晕 once (a file in `folder` remembers), sleeps at 睡; else counts the characters."""

    folder: str = ""

    def read(self, document: Document) -> Answer:
        if document.text == "死":
            os._exit(7)
        if document.text == "晕":
            told = Path(self.folder) / f"{document.id}.died"
            if not told.exists():
                told.touch()
                os._exit(7)
        if document.text == "睡":
            time.sleep(60)
        return Answer(count=len(document.text))
