"""The dashboard in a real browser: the command serves it, Chromium opens it, filters, follows a point to its sentence."""

from __future__ import annotations

import csv
import io
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

import pytest
from playwright.sync_api import Browser, Download, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from browser import keep_screenshot, open_browser
from dashboard_claims import HOSTILE, write_claims

SOURCE = Path(__file__).resolve().parents[1] / "src"
_SECONDS = 30


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the command serves; it is ended in any case."""
    folder = tmp_path_factory.mktemp("dashboard")
    file = write_claims(folder / "claims.duckdb")
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "reformextract", "dashboard", str(file), "--port", str(port), "--headless"]
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "HOME": str(folder)}
    with (folder / "log").open("w", encoding="utf-8") as log:
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, cwd=folder, start_new_session=True)
        try:
            _wait(f"http://localhost:{port}/_stcore/health", server, folder / "log")
            yield f"http://localhost:{port}"
        finally:
            if server.poll() is None:
                os.killpg(server.pid, signal.SIGKILL)
            server.wait(_SECONDS)


def _wait(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    opener = build_opener(ProxyHandler({}))
    end = time.monotonic() + _SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with opener.open(address, timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    pytest.fail(f"the server does not answer: {log.read_text(encoding='utf-8')}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@contextmanager
def page_of(browser: Browser, address: str, *, dark: bool = False, height: int = 860) -> Iterator[Page]:
    """A page whose requests all go to the server, on which no script of a text runs and nothing fails."""
    context = browser.new_context(
        viewport={"width": 1280, "height": height}, color_scheme="dark" if dark else "light", accept_downloads=True
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    foreign: list[str] = []
    ran: list[str] = []
    page.on("request", lambda request: foreign.append(request.url) if _is_foreign(request.url, address) else None)
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    page.goto(address)
    expect(page.get_by_test_id("stMainBlockContainer")).to_be_visible()
    yield page
    assert not foreign
    assert not ran
    assert page.get_by_test_id("stException").count() == 0
    assert page.get_by_test_id("stAppDeployButton").count() == 0
    context.close()


def _is_foreign(url: str, address: str) -> bool:
    return not url.startswith((address, address.replace("http", "ws", 1), "data:", "blob:"))


def open_page(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).click()


def choose(page: Page, key: str, name: str) -> None:
    """Choose an entry of a list at the side."""
    page.locator(f".st-key-{key} input").click()
    page.get_by_role("option", name=name).click()


def texts_of(page: Page, chart: str) -> list[str]:
    return page.locator(f".st-key-{chart} svg text").all_text_contents()


def wait_for(page: Page, chart: str, text: str) -> None:
    expect(page.locator(f".st-key-{chart} svg text", has_text=text).first).to_be_visible(timeout=15_000)


def pick(page: Page, chart: str, colour: str, number: int) -> None:
    """Select an item of a chart by its colour; a click while it still moves into its place hits nothing."""
    item = page.locator(f".st-key-{chart} svg path[fill='{colour}']").nth(number)
    detail = page.locator(".st-key-claim-0")
    for _ in range(4):
        item.wait_for()
        page.wait_for_timeout(1000)
        box = item.bounding_box()
        assert box is not None
        middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        page.mouse.move(*middle)
        page.wait_for_timeout(200)
        page.mouse.click(*middle)
        try:
            detail.wait_for(timeout=4000)
        except PlaywrightTimeout:
            continue
        return
    pytest.fail("no click on the item leads to its sentence")


def rows_of(download: Download) -> list[dict[str, str]]:
    text = Path(download.path()).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def pick_row(page: Page, number: int) -> None:
    """Select a row of a table, which is a canvas: the box at its left."""
    table = page.get_by_test_id("stDataFrame").first
    table.wait_for()
    page.wait_for_timeout(500)
    table.click(position={"x": 16, "y": 36 + 35 * number + 17})


@pytest.mark.parametrize("dark", [False, True])
def test_a_trend_leads_to_sentences(browser: Browser, address: str, dark: bool) -> None:
    with page_of(browser, address, dark=dark, height=1000) as page:
        wait_for(page, "trend-chart", "万件")
        assert {"2018年", "2023年", "杭州市", "绍兴市"} <= set(texts_of(page, "trend-chart"))
        pick(page, "trend-chart", "#2f6fdb", 3)
        detail = page.locator(".st-key-claim-0")
        expect(detail).to_contain_text("2021年，杭州市法院共审结案件8.04万件")
        expect(detail).to_contain_text("杭州市2021年工作报告")
        expect(detail.get_by_role("link")).to_have_attribute("href", "https://example.org/0/2021")
        page.mouse.move(5, 5)
        page.wait_for_timeout(500)
        keep_screenshot(page, f"dashboard-trend-{'dark' if dark else 'light'}.png")
        with page.expect_download() as begun:
            page.get_by_role("button", name="下载 CSV").click()
        rows = rows_of(begun.value)
        assert {row["value_number"] for row in rows} >= {"80400", "31200"}
        assert {row["period_end"] for row in rows} == {f"{year}-12-31" for year in range(2018, 2024)}


def test_a_filter_changes_the_chart_and_the_language_the_words(browser: Browser, address: str) -> None:
    with page_of(browser, address) as page:
        wait_for(page, "trend-chart", "万件")
        choose(page, "metric", "调解成功率")
        wait_for(page, "trend-chart", "调解成功率")
        assert "%" in texts_of(page, "trend-chart")
        choose(page, "aspect", "位次")
        expect(page.get_by_text("没有符合这些条件的论断；请放宽筛选。")).to_be_visible()
        assert page.locator(".st-key-trend-chart").count() == 0
        page.get_by_role("radio", name="English").or_(page.get_by_text("English", exact=True)).first.click()
        expect(page.get_by_text("No claim passes these filters; widen them.")).to_be_visible()


def test_a_ranking_leads_to_sentences(browser: Browser, address: str) -> None:
    with page_of(browser, address) as page:
        open_page(page, "排名")
        wait_for(page, "ranking-chart", "9.24万件")
        page.wait_for_timeout(1200)
        keep_screenshot(page, "dashboard-ranking-light.png")
        pick(page, "ranking-chart", "#2f6fdb", 1)
        expect(page.locator(".st-key-claim-0")).to_contain_text("2023年，宁波市法院共审结案件8.09万件")


def test_claims_are_found_by_words_and_shown_as_text(browser: Browser, address: str) -> None:
    with page_of(browser, address) as page:
        open_page(page, "论断")
        expect(page.get_by_text("条论断。")).to_be_visible()
        page.wait_for_timeout(500)
        pick_row(page, 3)
        expect(page.locator(".st-key-claim-0")).to_contain_text("法院共审结案件")
        page.mouse.move(5, 5)  # away from the table, whose buttons show below the pointer
        page.wait_for_timeout(500)
        keep_screenshot(page, "dashboard-claims-light.png")
        page.locator(".st-key-all-metrics").get_by_text("全部指标").click()
        search = page.locator(".st-key-search input")
        search.fill("onerror")
        search.press("Enter")
        expect(page.get_by_text("1 条论断。")).to_be_visible()
        pick_row(page, 0)
        detail = page.locator(".st-key-claim-0")
        expect(detail).to_contain_text(HOSTILE)
        assert detail.locator("img, a, strong").count() == 0


def test_the_audit_leads_to_sentences(browser: Browser, address: str) -> None:
    with page_of(browser, address) as page:
        open_page(page, "核对")
        expect(page.get_by_text("相符的核对")).to_be_visible()
        pick_row(page, 0)
        expect(page.get_by_test_id("stText").filter(has_text="原文作“68%”").first).to_be_visible()
        expect(page.locator(".st-key-claim-0")).to_contain_text("调解成功率68%")
        assert page.locator(".st-key-claim-1").count() == 0  # all three figures stand in one sentence
        page.mouse.move(5, 5)
        page.wait_for_timeout(500)
        keep_screenshot(page, "dashboard-audit-light.png")
