"""Writes an archive of 200 short articles with invented figures: twenty cities, ten years, varied sentences.

What each article says is known, so that what is read from it can be counted against it.
"""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import NamedTuple

CITIES = (
    "杭州市", "宁波市", "温州市", "绍兴市", "台州市", "南京市", "苏州市", "扬州市", "徐州市", "济南市",
    "青岛市", "烟台市", "潍坊市", "长沙市", "株洲市", "岳阳市", "衡阳市", "成都市", "绵阳市", "宜宾市",
)  # fmt: skip
YEARS = range(2015, 2025)


class Fact(NamedTuple):
    """A figure that an article states."""

    city: str
    year: int
    metric: str
    number: int | float


_OPENERS = (
    "{year}年，{city}法院系统坚持司法为民。全年，全市法院受理案件{received}件，审结案件{closed}件。",
    "{city}中级人民法院近日通报：{year}年，全市法院共受理案件{received}件，审结案件{closed}件。",
    "记者从{city}了解到，{year}年全市法院受理案件{received}件；审结案件{closed}件。",
)
_RATES = ("结案率达{rate}%。", "结案率为{rate}%，审判质效稳步提升。", "全年结案率{rate}%。")
_CHANGES = (
    "其中，审结案件数同比{turn}{change}%。",
    "与上年相比，审结案件{turn}{change}%。",
)
_MORE = (
    "组织巡回审判{circuit}场，走访企业{visits}家。",
    "开展法治宣传{circuit}场次，走访企业{visits}余家。",
    "法官走访企业{visits}家，发出司法建议{circuit}份。",
)
_EMPTY = (
    "会议指出，要持续改进作风，努力让群众在每一个案件中感受到公平正义。",
    "下一步，将聚焦主责主业，为高质量发展提供有力司法保障。",
    "多位代表对法院工作表示肯定。",
)


def write_articles(folder: str | Path, *, seed: int = 7) -> list[Fact]:
    """Write the articles with their metadata beside them, and return what they state, in the order of the files.

    Args:
        folder: where they go; it is made where it is missing.
        seed: another one gives other figures.
    """
    random, facts = Random(seed), []
    for place, city in enumerate(CITIES):
        level, before = random.randint(20_000, 160_000), 0
        for year in YEARS:
            level = round(level * random.uniform(0.96, 1.12))
            closed = round(level * random.uniform(0.88, 0.98))
            rate = round(100 * closed / level, 1)
            change = round(100 * (closed - before) / before, 1) if before else 0
            said = {
                "city": city, "year": year, "received": level, "closed": closed, "rate": f"{rate:g}",
                "turn": "上升" if change > 0 else "下降", "change": f"{abs(change):g}",
                "circuit": random.randint(60, 900), "visits": 100 * random.randint(2, 40),
            }  # fmt: skip
            parts = [random.choice(_OPENERS), random.choice(_RATES)]
            more = [random.choice(_CHANGES)] if change else []
            parts += random.sample([*more, random.choice(_MORE), random.choice(_EMPTY)], k=2)
            path = Path(folder) / f"{place:02}-{year}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(part.format(**said) for part in parts) + "\n", encoding="utf-8")
            about = {
                "title": f"{city}法院{year}年工作情况",
                "published": f"{year + 1}-01-{random.randint(5, 28):02}",
                "region": city,
            }
            path.with_suffix(".meta.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
            before = closed
            facts += [
                Fact(city, year, "受理案件", level), Fact(city, year, "审结案件", closed), Fact(city, year, "结案率", rate),
            ]  # fmt: skip
    return facts
