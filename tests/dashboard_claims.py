"""A file of claims for the tests of the dashboard: reports of five places over six years, with what makes charts hard."""

from __future__ import annotations

from pathlib import Path

from reformextract import batch
from reformextract.models import FileDocument
from reformextract.sinks import open_sink

PLACES = ("杭州市", "宁波市", "温州市", "嘉兴市", "绍兴市")
YEARS = range(2018, 2024)
#: What a page or a chart would run, set or take for a format if it took text for more than text.
HOSTILE = "<img src=x onerror=alert(1)>**{@[0]}**[a](javascript:alert(2))$x$ :red[b] {count}"


def documents() -> list[FileDocument]:
    """The documents: a report a place and year, a half-year report, a repost, a range, a contradiction, hostile texts."""
    found = []
    for number, place in enumerate(PLACES):
        before = None
        for year in YEARS:
            concluded = round((2.4 - 0.3 * number) * (2.6 + 0.25 * (year - 2018) - (0.5 if year == 2020 else 0)), 2)
            change = "" if before is None else _change(concluded / before - 1)
            before = concluded
            text = (
                f"{year}年，{place}法院共审结案件{concluded}万件{change}，调解成功率为{60 + number + year - 2018}%。"
                f"全市公安机关破获案件{1200 + 37 * number + 11 * (year - 2018)}余起。全市造林{number + 2}万亩。"
            )
            found.append(
                FileDocument(text, f"{place}-{year}", published=f"{year + 1}-01-20", region=place, title=f"{place}{year}年工作报告", url=f"https://example.org/{number}/{year}")
            )  # fmt: skip
    found += [
        FileDocument("今年上半年，绍兴市法院审结案件1.9万件，力争全年审结4万件。", "half", published="2024-07-20", region="绍兴市"),
        FileDocument("2022年，杭州市法院受理案件2至3万件。", "range", published="2023-02-01", region="杭州市"),
        FileDocument("2023年，杭州市法院受理案件2.5万件。", "exact", published="2024-02-01", region="杭州市"),
        FileDocument("据悉，2019年杭州市法院共审结案件6.84万件。", "press", published="2020-02-01", region="杭州市"),
        FileDocument("去年，绍兴市盗窃案件下降12%，诈骗案件下降超过3%，抢劫案件下降三成。", "falls", published="2024-03-01", region="绍兴市"),
        FileDocument("2023年，绍兴市调解纠纷640件，调解成功416件，调解成功率68%。", "绍兴市-调解通报", published="2024-03-01", region="绍兴市", title="绍兴市调解工作通报"),
        FileDocument("2021年，宁波市法院共审结案件7.14万件。", "宁波市-白皮书", published="2022-03-01", region="宁波市", title="宁波法院年度白皮书"),
        FileDocument("据统计，结案860件。", "nowhere"),
        FileDocument(f"2023年，绍兴市{HOSTILE}法院结案77件。", "hostile", published="2024-03-01", region="绍兴市", title=HOSTILE, url="javascript:alert(3)"),
    ]  # fmt: skip
    return found


def _change(share: float) -> str:
    return f"，同比{'上升' if share > 0 else '下降'}{abs(share) * 100:.1f}%"


def write_claims(path: Path) -> Path:
    """Write the file."""
    batch.run(documents(), open_sink(str(path)), batch.Options("dashboard"))
    return path
