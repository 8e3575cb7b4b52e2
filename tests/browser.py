"""Debian's Chromium, headless, driven by Playwright: the browser of the tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

#: No background work of the browser's own: on a machine without a network it would wait for answers.
_ARGUMENTS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def open_browser() -> Iterator[Browser]:
    """The browser; without one the test is skipped, and fails where the parts of tests have to be there."""
    program = shutil.which("chromium")
    if program is None:
        if os.environ.get("REFORMEXTRACT_CI"):
            pytest.fail("chromium is not installed; .ci/run installs it")
        pytest.skip("chromium is not installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


def keep_screenshot(page: Page, name: str) -> None:
    """Write a picture of what is seen into the folder that REFORMEXTRACT_SCREENSHOTS names; without it, only take it."""
    folder = os.environ.get("REFORMEXTRACT_SCREENSHOTS")
    picture = page.screenshot()
    assert len(picture) > 10_000, "the page is empty"
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        few = Image.open(BytesIO(picture)).convert("RGB").quantize(256, dither=Image.Dither.NONE)
        few.save(Path(folder) / name, optimize=True)  # a third of the bytes, and no eye tells
