"""The report in a browser: what it shows, by mouse, by keyboard alone, on a phone; what hostile articles cannot do; how fast it opens."""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser import keep_screenshot, open_browser
from reformextract.models import Audit, Document, Result
from reformextract.pipeline import Extractor
from reformextract.readers import read_documents
from reformextract.report import report_html
from test_report import HOSTILE, made_audit, result_of

ROOT = Path(__file__).resolve().parents[1]
WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with open_browser() as opened:
        yield opened


@pytest.fixture(scope="module")
def corpus() -> list[Result]:
    extractor = Extractor()
    results = []
    for read in read_documents([str(ROOT / "corpus" / "articles" / "*.txt")]):
        assert isinstance(read, Document), read
        known = {name: getattr(read, name) for name in ("published", "region", "title", "url")}
        results.append(Result(read, tuple(extractor.extract(read.text, id=read.id, **known))))
    return results


class Watched:
    """A page that is opened from a file, and everything that went wrong or out of it."""

    def __init__(self, browser: Browser, folder: Path, **options: Any) -> None:
        self.page = browser.new_context(**{"locale": "zh-CN", "viewport": WIDE, **options}).new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self._file = folder / "report.html"
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: self.said.append(f"dialog {dialog.message}") or dialog.dismiss())
        self.page.on("request", lambda request: self.asked.append(request.url))

    def show(self, results: list[Result], audit: Audit | None = None, **options: Any) -> Page:
        self._file.write_text(report_html(results, audit, **options), encoding="utf-8")
        self.page.goto(self._file.as_uri())
        return self.page

    def check(self) -> None:
        assert self.said == []
        assert self.asked == [self._file.as_uri()]


@pytest.fixture
def watched(browser: Browser, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Watched]:
    """A page; what it says on the console and what it asks of a network fails the test."""
    watched = Watched(browser, tmp_path, **getattr(request, "param", {}))
    yield watched
    watched.page.context.close()
    watched.check()


def place_of(results: list[Result], name: str) -> int:
    return next(place for place, result in enumerate(results) if result.document.id.endswith(name))


def rows(page: Page) -> list[str]:
    """What the first column says."""
    return page.locator("tbody tr td:first-child").all_inner_texts()


def fields(page: Page, name: str) -> str:
    """The text that is highlighted as a field."""
    return "".join(page.locator(f"#text .f[data-fields~='{name}']").all_text_contents())


def focused(page: Page) -> str:
    text: str = page.evaluate("() => document.activeElement.textContent")
    return text


# --- what is shown ---------------------------------------------------------------------------------------------------


def test_an_article_is_shown_as_it_is_with_its_claims_marked(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    for place, result in enumerate(corpus):
        page.select_option("#document", str(place))
        lines = [line for line in result.document.text.split("\n") if line.strip()]
        assert page.locator("#text p").evaluate_all("nodes => nodes.map(node => node.textContent)") == lines
        marked = page.locator("#text .claim").all_text_contents()
        values = {claim.value.text for claim in result.claims}
        assert len(marked) > 60
        assert set(marked) <= values  # no value of the corpus overlaps another
        assert page.locator("#legend li").count() == len({claim.value.kind for claim in result.claims})
    number = sum(len(result.claims) for result in corpus)
    expect(page.locator("#counts")).to_contain_text(f"{number} 条论断")


def test_a_click_shows_the_record_where_it_was_found(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    page.select_option("#document", value=str(place_of(corpus, "court_zhuzhou")))
    page.locator("#text .claim", has_text="214.6件").click()
    assert fields(page, "agency") == "全市法院"
    assert fields(page, "region") == "全市法院"
    assert fields(page, "period") == "今年1至11月"
    assert fields(page, "metric") == "法官人均结案"
    assert fields(page, "value") == "214.6件"
    record = page.get_by_role("region", name="法官人均结案：214.6件")
    expect(record).to_contain_text("株洲市法院")
    expect(record).to_contain_text("2021-01-01 – 2021-11-30")
    expect(record.locator(".trail li").first).to_have_text("quantity.unit")
    expect(page.locator("tr[aria-current] td").first).to_have_text("法官人均结案")
    page.keyboard.press("Escape")
    expect(page.locator("#record")).to_be_hidden()
    assert page.locator("#text .f").count() == 0
    assert focused(page) == "214.6件"


def test_a_row_leads_to_its_article(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    page.fill("#search", "法官人均结案 214.6件")  # finds what stands in the same sentence, too
    page.locator("tbody tr").filter(has=page.get_by_role("cell", name="214.6件", exact=True)).click()
    expect(page.locator("#article-title")).to_contain_text("株洲")
    expect(page.locator("#text .f-value")).to_be_in_viewport()
    assert fields(page, "value") == "214.6件"


@pytest.mark.parametrize("watched", [{"viewport": WIDE}], indirect=True)
def test_a_field_stands_in_another_paragraph(watched: Watched) -> None:
    """The agency of a claim is where it was written, also far above."""
    text = "\n".join(["衡水市中级人民法院召开会议。", *["没有数字的一段。"] * 60, "2020年，该院结案46407件。"])
    result = result_of(text)
    page = watched.show([result])
    page.locator("#text .claim").click()
    start, end = result.claims[0].agency.span
    assert fields(page, "agency") == text[start:end]
    page.locator("#record").get_by_role("button", name="机构", exact=True).click()
    expect(page.locator("#text [data-fields~=agency]").first).to_be_in_viewport()


def test_places_with_several_claims_show_them_in_turn(watched: Watched) -> None:
    result = result_of("2020年，全市法院结案46407件。")
    claim = result.claims[0]
    other = claim.model_copy(
        update={"id": "court:other", "metric": claim.metric.model_copy(update={"text": "另一指标"})}
    )
    page = watched.show([Result(result.document, (claim, other))])
    mark = page.locator("#text .claim")
    expect(mark).to_have_count(1)
    titles = []
    box = mark.bounding_box()
    assert box is not None
    for _ in range(3):
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        titles.append(page.locator("#record-title").inner_text())
    assert titles == ["结案：46407件", "另一指标：46407件", "结案：46407件"]


def test_without_the_text_its_sentences_are_shown(watched: Watched) -> None:
    whole = result_of("𠮷市讯。2020年，全市法院结案46407件。\n无数字。\n👍受理57876件。")
    page = watched.show([Result(Document("", id="court"), whole.claims)])
    expect(page.locator("#text .note")).to_be_visible()
    assert page.locator("#text p:not(.note)").all_text_contents() == [
        "2020年，全市法院结案46407件。",
        "👍受理57876件。",
    ]
    assert page.locator("#text .claim").all_text_contents() == ["46407件", "57876件"]


def test_no_claims_say_so(watched: Watched) -> None:
    page = watched.show([])
    expect(page.get_by_role("heading", name="这里没有论断")).to_be_visible()
    expect(page.locator("#panes")).to_be_hidden()
    page.click("#language")
    expect(page.get_by_role("heading", name="There are no claims here")).to_be_visible()


# --- filters, order, pages, charts -----------------------------------------------------------------------------------


def test_filters(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    claims = [claim for result in corpus for claim in result.claims]
    shown = page.locator("#shown")
    expect(shown).to_have_text(f"第 1–50 条，共 {len(claims)} 条")
    page.select_option("#facet-agencyKind", "kcourt")
    courts = [claim for claim in claims if claim.agency and claim.agency.kind == "court"]
    expect(shown).to_have_text(f"第 1–50 条，筛选出 {len(courts)} 条（全部 {len(claims)} 条）")
    page.select_option("#facet-aspect", "kchange")
    changes = [claim for claim in courts if claim.aspect == "change"]
    assert 0 < len(changes) < 50
    expect(shown).to_have_text(f"第 1–{len(changes)} 条，筛选出 {len(changes)} 条（全部 {len(claims)} 条）")
    assert rows(page) == [claim.metric.text for claim in changes]
    page.fill("#search", "没有这样的话")
    expect(shown).to_have_text("没有符合条件的论断。")
    page.click("#clear")
    expect(shown).to_have_text(f"第 1–50 条，共 {len(claims)} 条")
    page.select_option("#facet-region", "k430000")  # a province, with what lies in it
    inside = [claim for claim in claims if claim.region and claim.region.code.startswith("43")]
    expect(shown).to_contain_text(f"筛选出 {len(inside)} 条")
    page.click("#clear")
    for facet, key, number in [
        ("modality", "ktarget", sum(claim.modality == "target" for claim in claims)),
        ("kind", "kmoney", sum(claim.value.kind == "money" for claim in claims)),
        ("document", "k0", len(corpus[0].claims)),
        ("metric", "=", 0),
    ]:
        if facet == "metric":
            key = page.locator("#facet-metric option").nth(1).get_attribute("value") or ""
            number = 8
        page.select_option(f"#facet-{facet}", key)
        expect(shown).to_contain_text(f"筛选出 {number} 条")
        page.click("#clear")


def test_sorting(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus[:1])
    values = [claim.value.number for claim in corpus[0].claims]
    plain = rows(page)
    head = page.locator("th.c-value")
    button = head.get_by_role("button")
    assert head.get_attribute("aria-sort") is None
    button.click()
    assert head.get_attribute("aria-sort") == "ascending"
    assert min(value for value in values if value is not None) == Decimal("0.2")
    expect(page.locator("tbody tr").first.locator("td").nth(1)).to_have_text("两成")
    button.press("Enter")
    assert head.get_attribute("aria-sort") == "descending"
    expect(button).to_be_focused()
    button.press("Enter")
    assert head.get_attribute("aria-sort") is None
    assert rows(page) == plain
    page.locator("th.c-period button").click()
    assert page.locator("th[aria-sort]").count() == 1


def test_pages(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    first = rows(page)
    assert len(first) == 50
    page.click("#next-page")
    number = sum(len(result.claims) for result in corpus)
    whole, left = divmod(number, 50)
    expect(page.locator("#page")).to_have_text(f"2 / {whole + (left > 0)} 页")
    assert rows(page) != first
    page.click("#last-page")
    assert len(rows(page)) == (left or 50)
    expect(page.locator("#next-page")).to_be_disabled()


def test_charts_count_and_filter(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    claims = [claim for result in corpus for claim in result.claims]
    ends = [period.end or period.start for claim in claims if (period := claim.period) is not None]
    early = sum(1990 <= end.year <= 1994 for end in ends if end is not None)
    assert 50 < early < 100
    page.get_by_role("button", name=re.compile(f"^1990–1994：{early} 条")).click()
    expect(page.locator("#shown")).to_contain_text(f"筛选出 {early} 条")
    expect(page.locator("#timeline button[aria-pressed=true]")).to_have_count(1)
    expect(page.locator("#bars .number").first).not_to_have_text("8")  # counted anew
    page.click("#timeline button[aria-pressed=true]")
    bar = page.locator("#bars button").first
    name = bar.locator(".name").inner_text()
    bar.click()
    expect(page.locator("#shown")).to_contain_text("筛选出 8 条")
    assert page.locator("#facet-metric option:checked").inner_text() == f"{name} (8)"


def test_findings(watched: Watched) -> None:
    result = result_of("2020年，全市法院受理案件57876件，结案46407件，调解成功率达65.2%。")
    page = watched.show([result], made_audit(result.claims))
    expect(page.locator("#counts")).to_contain_text("2 处矛盾")
    expect(page.locator(".claim.marked")).to_have_count(3)
    expect(page.locator("td .flag")).to_have_count(3)
    page.get_by_role("tab", name="论断").focus()
    page.keyboard.press("ArrowRight")
    panel = page.get_by_role("tabpanel")
    expect(panel.locator(".finding")).to_have_count(3)
    expect(panel.locator(".finding").first).to_contain_text("矛盾")
    expect(panel.locator(".finding").first).to_contain_text("46407件 ÷ 57876件 = 80.18 %；原文 65.2%")
    panel.get_by_role("button", name="结案：46407件").click()
    assert fields(page, "value") == "46407件"
    expect(page.locator("#record .verdict.error")).to_contain_text("80.18 %")


def test_no_findings_say_so(watched: Watched) -> None:
    page = watched.show([result_of("2020年，全市法院结案46407件。")], Audit())
    page.get_by_role("tab", name="核对").click()
    expect(page.locator("#findings")).to_contain_text("没有发现互相矛盾的数字")


# --- keyboard, language, theme, phone --------------------------------------------------------------------------------


def test_by_keyboard_alone(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus[:3])
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    for _ in range(40):  # Tab reaches the article within a few stops: charts and marks are one stop each
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.matches('.claim')"):
            break
    marks = page.locator("#text .claim").all_text_contents()
    assert focused(page) == marks[0]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert focused(page) == marks[2]
    assert page.locator("#record").is_hidden()
    page.keyboard.press("Enter")
    expect(page.locator("#record-title")).to_contain_text(marks[2])
    expect(page.locator("#said")).to_contain_text(marks[2])
    page.keyboard.press("ArrowRight")  # an open record goes along
    expect(page.locator("#record-title")).to_contain_text(marks[3])
    assert focused(page) == marks[3]
    page.keyboard.press("Escape")
    assert focused(page) == marks[3]
    page.keyboard.press("End")
    assert focused(page) == marks[-1]

    page.keyboard.press("/")
    expect(page.locator("#search")).to_be_focused()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.matches('td button')"):
            break
    names = rows(page)
    assert focused(page) == names[0]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("#record-title")).to_contain_text(names[1])
    outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("PageDown")
    expect(page.locator("#page")).to_have_text("2 / 5 页")
    assert focused(page) == rows(page)[0]
    page.keyboard.press("Escape")
    expect(page.locator("#record")).to_be_hidden()


@pytest.mark.parametrize(
    "watched, language",
    [({"locale": "zh-CN"}, "zh-CN"), ({"locale": "zh-TW"}, "zh-CN"), ({"locale": "en-GB"}, "en"), ({"locale": "de-DE"}, "en")],
    indirect=["watched"],
)  # fmt: skip
def test_the_language_is_the_browsers_until_switched(watched: Watched, language: str, corpus: list[Result]) -> None:
    page = watched.show(corpus[:1])
    assert page.locator("html").get_attribute("lang") == language
    page.locator("#text .claim").nth(2).click()
    title = page.locator("#record-title").inner_text()
    page.click("#language")
    other = "en" if language == "zh-CN" else "zh-CN"
    assert page.locator("html").get_attribute("lang") == other
    assert page.locator("#record-title").inner_text().replace(": ", "：") == title.replace(": ", "：")
    said = page.locator("body").inner_text()
    assert ("Clear filters" in said) == (other == "en")
    assert ("清除筛选" in said) == (other != "en")
    assert page.evaluate("() => document.body.innerText.includes('undefined')") is False


@pytest.mark.parametrize(
    "watched, dark", [({"color_scheme": "dark"}, True), ({"color_scheme": "light"}, False)], indirect=["watched"]
)
def test_the_theme_is_the_systems_until_switched(watched: Watched, dark: bool, corpus: list[Result]) -> None:
    page = watched.show(corpus[:1])

    def is_dark() -> bool:
        colour = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
        return int(re.findall(r"\d+", colour)[0]) < 100

    assert is_dark() == dark
    page.click("#theme")
    assert is_dark() != dark
    page.reload()
    assert is_dark() != dark  # it is remembered
    watched.asked.pop()


@pytest.mark.parametrize("watched", [{"viewport": PHONE, "is_mobile": True, "has_touch": True}], indirect=True)
def test_a_phone_has_no_sideways_scrolling(watched: Watched, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    for language in ("zh", "en"):
        page.locator("#text .claim").nth(3).tap()
        expect(page.locator("#record")).to_be_in_viewport()
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), language
        page.get_by_role("button", name=re.compile("关闭|Close")).tap()
        page.tap("#language")
    keep_screenshot(page, "report-phone.png")


_CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgb = (colour, under) => {
    canvas.fillStyle = `rgb(${under})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (parts) => { const [r, g, b] = parts.map((part) => { const c = part / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (node) => { const above = []; for (let one = node; one; one = one.parentElement) above.unshift(getComputedStyle(one).backgroundColor); return above.reduce((under, colour) => rgb(colour, under), [255, 255, 255]); };
  const poor = [];
  for (const node of document.querySelectorAll("body *")) {
    if (![...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()) || !node.checkVisibility() || node.disabled || node.closest("script, option, noscript, .unseen")) continue;
    const ground = behind(node), ink = rgb(getComputedStyle(node).color, ground), [a, b] = [light(ground), light(ink)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push(`${node.tagName}.${node.className} ${node.textContent.slice(0, 20)} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


@pytest.mark.parametrize("watched", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True)
def test_text_stands_out_from_its_ground(watched: Watched) -> None:
    """WCAG AA: 4.5 to 1, with every kind of value and a record that is open."""
    text = "2020年，全市法院结案46407件，增长5.2%，提高1.3个百分点，标的额3.2亿元，居第3位，用时5天，面积6亩，是上年的2.5倍，占三分之二，比例为3∶1。目标是明年结案5万件。"
    result = result_of(text, region="衡水市")
    assert len({claim.value.kind for claim in result.claims}) >= 8
    page = watched.show([result], made_audit(result.claims))
    assert page.evaluate(_CONTRAST) == []
    for place in range(len(result.claims)):
        page.locator("#text .claim").nth(place % page.locator("#text .claim").count()).click()
        assert page.evaluate(_CONTRAST) == []
    page.click("#tab-findings")
    assert page.evaluate(_CONTRAST) == []


def test_everything_has_a_name_and_a_place(watched: Watched, corpus: list[Result]) -> None:
    """What a screen reader goes by: landmarks, names of controls, headers of columns, live counts."""
    page = watched.show(corpus)
    page.locator("#text .claim").first.click()
    for landmark in ("banner", "main", "article", "search", "table"):
        assert page.get_by_role(landmark).count() >= 1, landmark
    assert page.locator("main").count() == page.locator("h1").count() == 1
    unnamed = page.evaluate(
        "() => [...document.querySelectorAll('button, select, input, a, nav, [role=button], [role=group]')]"
        ".filter((node) => !(node.getAttribute('aria-label') || node.getAttribute('aria-labelledby') || node.textContent.trim()))"
        ".map((node) => node.outerHTML)"
    )
    assert unnamed == []
    assert page.get_by_role("columnheader").count() == 6
    assert page.locator("#shown").get_attribute("aria-live") == "polite"
    ids = page.evaluate("() => [...document.querySelectorAll('[id]')].map((node) => node.id)")
    assert len(ids) == len(set(ids))


# --- hostile articles ------------------------------------------------------------------------------------------------


def test_hostile_articles_run_nothing(watched: Watched) -> None:
    results = [
        result_of(text, f"{text}{place}", title=text, url=["javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "https://example.org/?a=<b>\"'"][place % 3])
        for place, text in enumerate(HOSTILE)
    ]  # fmt: skip
    page = watched.show(results, title="</title><script>alert(1)</script>")
    shape = "() => [...document.querySelectorAll('script, img, iframe, object, style, link, base, form, svg, video')].map((node) => node.tagName).join()"
    before = page.evaluate(shape)
    assert before == "STYLE,FORM,SCRIPT,SCRIPT,SCRIPT"
    for place, result in enumerate(results):
        page.select_option("#document", str(place))
        shown = page.locator("#text p").evaluate_all("nodes => nodes.map(node => node.textContent).join('\\n')")
        assert shown.encode("utf-16-le", "surrogatepass") == result.document.text.encode("utf-16-le", "surrogatepass")
        marks = page.locator("#text .claim")
        for number, claim in enumerate(result.claims):
            marks.nth(number).click()
            assert fields(page, "value") == claim.value.text
            assert "".join(page.locator("#text .f-metric").all_text_contents())
        page.fill("#search", result.document.text[:5].strip())
        page.fill("#search", "")
    assert page.evaluate(shape) == before
    links = page.evaluate("() => [...document.querySelectorAll('a')].map((node) => node.protocol)")
    assert set(links) <= {"file:", "https:"}


@pytest.mark.parametrize(
    "url, linked",
    [
        ("https://example.org/a", True),
        ("HTTP://example.org/a", True),
        ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False),
        (" javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<script>alert(1)</script>", False),
        ("file:///etc/passwd", False),
        ("//example.org", False),
        ("news/1.html", False),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, linked: bool, watched: Watched) -> None:
    page = watched.show([result_of("结案3件。", url=url)])
    assert page.locator("#byline a").count() == int(linked)
    assert linked or url.split(maxsplit=1)[0] in page.locator("#byline").inner_text()


# The policy is the last defence: what gets into the page all the same must not run. So here we break in ourselves.
def test_the_policy_holds_where_markup_would_get_in(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_context().new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    broken = report_html([result_of("结案3件。")]).replace(
        "<main>",
        '<main><img src="https://example.org/x.png" onerror="document.title=1"><script>document.title = "2"</script>',
    )
    (tmp_path / "broken.html").write_text(broken, encoding="utf-8")
    page.goto((tmp_path / "broken.html").as_uri())
    assert page.title() == "论断报告 · Claims report" or page.title() == "Claims report"
    assert len([line for line in said if "Content Security Policy" in line]) >= 3
    page.context.close()


# --- size ------------------------------------------------------------------------------------------------------------


def test_five_thousand_claims_open_at_once(watched: Watched, corpus: list[Result], record_property: Any) -> None:
    """Within two seconds; here twice that is let pass, since a machine that runs tests does other things too."""
    many: list[Result] = []
    while sum(len(result.claims) for result in many) < 5000:
        for result in corpus:
            ident = f"{result.document.id}_{len(many)}"
            document = Document(result.document.text, id=ident, title=f"{result.document.title} {len(many)}")
            many.append(Result(document, tuple(claim.model_copy(update={"id": f"{ident}:{claim.id}", "doc_id": ident}) for claim in result.claims)))  # fmt: skip
    page = watched.show(many)
    expect(page.locator("tbody tr")).to_have_count(50)
    milliseconds = page.evaluate(
        "() => { const [ready] = performance.getEntriesByName('reformextract.ready'); return ready.startTime + ready.duration; }"
    )
    print(f"\n{sum(len(result.claims) for result in many):,} claims: a usable table after {milliseconds:,.0f} ms")
    record_property("milliseconds", milliseconds)
    assert milliseconds < 4000
    took = page.evaluate(
        "() => { const from = performance.now(); document.querySelector('th.c-metric button').click(); return performance.now() - from; }"
    )
    print(f"sorted after {took:,.0f} ms")
    assert took < 2000


# --- pictures --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "watched, name",
    [({"color_scheme": "light", "locale": "zh-CN"}, "report-light.png"), ({"color_scheme": "dark", "locale": "en-US"}, "report-dark.png")],
    indirect=["watched"],
)  # fmt: skip
def test_pictures(watched: Watched, name: str, corpus: list[Result]) -> None:
    page = watched.show(corpus)
    page.select_option("#document", value=str(place_of(corpus, "court_zhuzhou")))
    page.locator("#text .claim", has_text="214.6件").click()
    page.wait_for_timeout(300)
    keep_screenshot(page, name)
