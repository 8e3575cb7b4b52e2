"""The gazetteer: GB/T 2260 divisions now in force, abolished ones with their successors, and how they are written."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reformextract.errors import RegionError
from reformextract.lexicon import lexicon_folder
from reformextract.normalize import fold

COUNTRY = "100000"
#: Short names of places abolished before this year are left alone: too many are words.
_REMEMBERED = "2000"
_CODE = re.compile(r"[1-8]\d{5}")


@dataclass(frozen=True, slots=True)
class Region:
    """A division of GB/T 2260 (or the country, 100000): code, names, level, and what it belongs to."""

    code: str
    name: str
    short: str
    level: str
    parent: str
    province: str
    ambiguous: bool


@dataclass(frozen=True)
class Gazetteer:
    """Regions by code, and the codes that a written name may mean."""

    by_code: Mapping[str, Region]
    codes_of: Mapping[str, tuple[str, ...]]
    #: Names that stand for a place only where the context supports it (安宁, 和平, 城区), whichever place is meant by them.
    ambiguous: frozenset[str]
    #: Where a name that other places bear now once was: 江北区 of 重庆, and the codes of what it became.
    former_of: Mapping[str, tuple[str, ...]]
    #: Codes of abolished places, each with the code of what it became.
    successors: Mapping[str, str]
    #: Districts that were a city of a county's rank, each with the year up to which it was one: 奉化市, to 2015.
    city_until: Mapping[str, int]

    def prefecture(self, code: str) -> str:
        """Return the code of the prefecture that the region is or belongs to, or an empty string."""
        region = self.by_code.get(code)
        if region is None:
            return ""
        if region.level == "prefecture":
            return code
        parent = self.by_code.get(region.parent)
        return parent.code if parent is not None and parent.level == "prefecture" else ""

    def holding(self, code: str) -> str:
        """Return the code of the city or province that a code lies in by its digits, or an empty string."""
        return next((c for c in (code[:4] + "00", code[:2] + "0000") if c in self.by_code), "")

    def within(self, code: str, outer: str) -> bool:
        """Tell whether a region is another one or lies in it."""
        while code and code != outer:
            region = self.by_code.get(code)
            code = region.parent if region is not None else ""
        return code == outer != ""

    def full_name(self, code: str) -> str:
        """Return the name with the province before it: 河北省衡水市."""
        region = self.by_code[code]
        if region.level in ("country", "province"):
            return region.name
        return self.by_code[region.province].name + region.name

    def common(self, codes: Iterable[str]) -> str:
        """Return the code of the smallest region that holds all of these, the country's where no province does.

        Args:
            codes: codes of regions; unknown ones are left out.
        """
        known = [code for code in codes if code in self.by_code]
        outer = known[0] if known else ""
        while outer and not all(self.within(code, outer) for code in known):
            outer = self.by_code[outer].parent
        return outer or COUNTRY

    def up(self, code: str, level: str) -> str:
        """Return the code of the region of that level which holds this one, or an empty string."""
        region = self.by_code.get(code)
        while region is not None and region.level != level:
            region = self.by_code.get(region.parent)
        return region.code if region is not None else ""

    def resolve(self, name: str, near: str = "") -> str:
        """Return the code that a written name means, or an empty string where that cannot be told.

        Args:
            name: a full or short name.
            near: the code of the place under discussion; of several places with the name the one inside it, beside it
                or above it is meant.
        """
        if name not in self.codes_of:
            name = fold(name)  # 廣東 is 广东
        codes = self.codes_of.get(name, ())
        if near in self.by_code and (former := self.former_of.get(name)):
            province = self.by_code[near].province
            then = [code for code in former if self.by_code[code].province == province]
            if then and not any(self.by_code[code].province == province for code in codes):
                return then[0]
        if len(codes) <= 1:
            return codes[0] if codes else ""
        for outer in (near, self.prefecture(near), self.by_code[near].province if near in self.by_code else ""):
            if outer and outer != COUNTRY:
                inside = [code for code in codes if self.within(code, outer)]
                if len(inside) == 1:
                    return inside[0]
                if inside:
                    codes = tuple(inside)
                    break
        # 吉林 is the province before the city of that name.
        levels = {"country": 0, "province": 1, "prefecture": 2, "county": 3}
        ranked = sorted(codes, key=lambda code: levels[self.by_code[code].level])
        first, second = ranked[0], ranked[1]
        return first if levels[self.by_code[first].level] < levels[self.by_code[second].level] else ""


@lru_cache(maxsize=1)
def load_gazetteer() -> Gazetteer:
    """Return the gazetteer, read once from ``lexicons/regions.csv``.

    >>> load_gazetteer().by_code["131100"].name
    '衡水市'
    """
    text = (lexicon_folder() / "regions.csv").read_text(encoding="utf-8")
    by_code: dict[str, Region] = {}
    names: dict[str, dict[str, None]] = {}
    ambiguous: set[str] = set()
    free: set[str] = set()
    abolished: list[dict[str, str]] = []
    for row in csv.DictReader(io.StringIO(text)):
        if row["until"]:
            abolished.append(row)
            continue
        region = Region(
            row["code"],
            row["name"],
            row["short"],
            row["level"],
            row["parent"],
            row["province"],
            row["ambiguous"] == "1",
        )
        by_code[region.code] = region
        for name in {region.name: None, region.short: None, **dict.fromkeys(filter(None, row["aliases"].split(";")))}:
            if len(name) > 1:
                names.setdefault(name, {})[region.code] = None
        (ambiguous if region.ambiguous else free).add(region.short)
    former: dict[str, dict[str, None]] = {}
    successors: dict[str, str] = {}
    city_until: dict[str, int] = {}
    for row in sorted(abolished, key=lambda row: row["until"], reverse=True):
        if row["successor"] not in by_code:
            continue
        if row["code"] not in by_code:
            successors.setdefault(row["code"], row["successor"])
        if row["level"] == "county" and row["name"][-1] == "市" and by_code[row["successor"]].name[-1] == "区":
            city_until.setdefault(row["successor"], int(row["until"]))
        if row["name"] not in names:
            names[row["name"]] = {row["successor"]: None}
            if len(row["name"]) == 2:
                ambiguous.add(row["name"])  # 新区, 郊区
        elif row["successor"] not in names[row["name"]]:
            former.setdefault(row["name"], {})[row["successor"]] = None
        if row["until"] >= _REMEMBERED and len(row["short"]) > 1:
            if row["short"] not in names:
                names[row["short"]] = {row["successor"]: None}
                ambiguous.add(row["short"])
            elif row["successor"] not in names[row["short"]]:
                former.setdefault(row["short"], {})[row["successor"]] = None
    return Gazetteer(
        by_code,
        {name: tuple(codes) for name, codes in names.items()},
        frozenset(ambiguous - free),
        {name: tuple(codes) for name, codes in former.items()},
        successors,
        city_until,
    )


def parse_region(value: str) -> str:
    """Return the code of a region given as code or name.

    Args:
        value: a code of GB/T 2260, or a name, full or short (衡水市, 衡水); that of an abolished place stands for
            what it became, and one that is in no list for the city or province that its digits lie in.

    Raises:
        RegionError: no region answers to it, or more than one does.

    >>> parse_region("衡水市")
    '131100'
    >>> parse_region("231121")  # 嫩江县, a city since 2019
    '231183'
    """
    gazetteer = load_gazetteer()
    value = value.strip()
    if value in gazetteer.by_code:
        return value
    if value in gazetteer.successors:
        return gazetteer.successors[value]
    if _CODE.fullmatch(value) and value[2:] != "0000" and (outer := gazetteer.holding(value)):
        return outer  # a district of before that no list holds: its city, else its province
    code = gazetteer.resolve(value)
    if not code:
        several = gazetteer.codes_of.get(value, ())
        if several:
            shown = ", ".join(f"{c} {gazetteer.full_name(c)}" for c in several[:4])
            raise RegionError(f"Several regions are called '{value}': give the code ({shown}).")
        raise RegionError(
            f"No region is called '{value}': give a name or a six-digit code of GB/T 2260, such as 131100."
        )
    return code
