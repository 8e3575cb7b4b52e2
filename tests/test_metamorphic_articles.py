"""What a change of the text changes in its claims, and that it changes nothing else."""

from __future__ import annotations

import datetime as dt
import json
import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from construction import PATTERNS, build
from construction.slots import PLACES
from reformextract.normalize import fold
from reformextract.pipeline import extract
from reformextract.traditional import SIMPLIFIED

ARTICLES = Path(__file__).resolve().parents[1] / "corpus" / "articles"
NAMES = sorted(path.stem for path in ARTICLES.glob("*.txt"))
NEUTRAL = "大家纷纷表示，这一做法值得推广。"
#: Two prefectures whose names have the same length; neither stands in an article.
OTHER, OTHER_CODE = "衡水", "131100"
#: Each simplified character in a traditional form of it; those that are written so in both scripts stay.
TRADITIONAL = str.maketrans(
    {plain: other for other, plain in SIMPLIFIED.items() if plain not in "里后台干面丑几了系发云松谷"} | {"后": "後"}
)
Record = dict[str, Any]


class Text(NamedTuple):
    text: str
    published: str | None
    region: str | None
    title: str | None


@cache
def article(name: str) -> Text:
    told = json.loads((ARTICLES / f"{name}.meta.json").read_text(encoding="utf-8"))
    text = (ARTICLES / f"{name}.txt").read_bytes().decode("utf-8")
    return Text(text, told.get("published"), told.get("region"), told.get("title"))


@cache
def built() -> tuple[Text, ...]:
    """Three articles of each pattern."""
    articles = [build(pattern, number) for pattern in PATTERNS for number in range(100, 103)]
    return tuple(Text(one.text, one.published.isoformat(), one.region, one.title) for one in articles)


def records(told: Text) -> list[Record]:
    claims = extract(told.text, published=told.published, region=told.region, title=told.title)
    return [json.loads(claim.model_dump_json()) for claim in claims]


def without(record: Record, *fields: str) -> Record:
    return {key: value for key, value in record.items() if key not in (*fields, "key", "source")}


def shifted(record: Any, at: int, by: int) -> Any:
    """The record with the offsets that lie behind a place moved on; the id holds offsets too."""
    if isinstance(record, dict):
        moved = {key: shifted(value, at, by) for key, value in record.items()}
        if "id" in moved and "value" in moved:
            start, end = moved["value"]["span"]
            moved["id"] = f"{record['doc_id']}:{start}-{end}"
        for key in ("span", "spans", "cues"):
            if moved.get(key):
                moved[key] = json.loads(
                    re.sub(r"\d+", lambda one: str(int(one[0]) + by * (int(one[0]) > at)), json.dumps(record[key]))
                )
        return moved
    return record


def ends_of_paragraphs(text: str, most: int) -> list[int]:
    """Where paragraphs of whole sentences end, a few of them, spread over the text."""
    ends = [one.start() + 1 for one in re.finditer(r"。(?=\r?\n)", text)]
    return ends[:: len(ends) // most + 1]


@pytest.mark.parametrize("name", NAMES)
def test_a_neutral_sentence_shifts_spans_and_changes_nothing_else(name: str) -> None:
    told = article(name)
    before = records(told)
    for at in ends_of_paragraphs(told.text, 6):
        after = records(told._replace(text=told.text[:at] + NEUTRAL + told.text[at:]))
        assert after == [shifted(record, at, len(NEUTRAL)) for record in before], told.text[at - 40 : at]


def test_a_neutral_sentence_changes_nothing_in_what_is_built() -> None:
    for told in built():
        at = len(told.text.rstrip())
        if told.text[at - 1] != "。":
            continue
        assert records(told._replace(text=told.text[:at] + NEUTRAL + told.text[at:])) == records(told), told.text


@pytest.mark.parametrize(
    "name, city",
    [("court_zhuzhou", "株洲"), ("gov_report_mianyang", "绵阳"), ("justice_quzhou", "衢州"), ("police_yanan", "延安"),
     ("procuratorate_xinyu", "新余"), ("stats_bulletin_jining", "济宁")],
)  # fmt: skip
def test_the_name_of_the_place_changes_regions_and_agencies_alone(name: str, city: str) -> None:
    told = article(name)
    assert city in told.text or city in (told.title or "")
    moved = Text(
        told.text.replace(city, OTHER), told.published, OTHER_CODE, told.title and told.title.replace(city, OTHER)
    )
    pairs = list(zip(records(told), records(moved), strict=True))
    for before, after in pairs:
        restored = json.loads(json.dumps(after, ensure_ascii=False).replace(OTHER, city))
        fields = ("agency", "region", "trail")
        assert without(restored, *fields) == without(before, *fields)
        old, new = before["agency"], restored["agency"]
        assert (old is None) == (new is None)
        if old:
            for key in ("text", "kind", "scope", "span", "via"):
                assert new[key] == old[key]
        for field, code in (("agency", "region_code"), ("region", "code")):
            if before[field] and before[field][code] == told.region and city in before[field]["text"]:
                assert after[field][code] == OTHER_CODE
    assert any(after["region"] and after["region"]["code"] == OTHER_CODE for _, after in pairs)


def test_the_name_of_the_place_of_what_is_built_changes_codes_alone() -> None:
    """Each place is put where each other stood, and its code where the other's was."""
    moved = 0
    for told in built():
        place = next((one for one in PLACES if one.code == told.region), None)
        if place is None or place.county in told.text:
            continue
        other = PLACES[(PLACES.index(place) + 1) % len(PLACES)]
        new = Text(
            told.text.replace(place.city[:2], other.city[:2]),
            told.published,
            other.code,
            told.title and told.title.replace(place.city[:2], other.city[:2]),
        )
        for before, after in zip(records(told), records(new), strict=True):
            back = json.dumps(without(after, "trail"), ensure_ascii=False).replace(other.city[:2], place.city[:2])
            for theirs, ours in ((other.code, place.code), (other.province_code, place.province_code)):
                back = back.replace(f'"{theirs}"', f'"{ours}"')
            back = back.replace(f'"{other.province}', f'"{place.province}')
            assert json.loads(back) == without(before, "trail"), told.text
        moved += 1
    assert moved > 50


#: The first digit of a number that is long enough to be no word, narrow, wide or a character.
FIRST_DIGIT = re.compile(r"第?([1-9１-９](?=[\d.．]+)|[二三四五六七八](?=[十百千万亿]))")
NEXT_DIGIT = {
    digit: row[(at + 1) % len(row)]
    for row in ("123456789", "１２３４５６７８９", "二三四五六七八")
    for at, digit in enumerate(row)
}


def with_another_number(text: str, record: Record) -> str:
    """The text with another first digit in a quantity."""
    digit = FIRST_DIGIT.match(record["value"]["text"])
    if digit is None or record["value"]["bound"] == "range":
        return text
    at = record["value"]["span"][0] + digit.start(1)
    return text[:at] + NEXT_DIGIT[text[at]] + text[at + 1 :]


def numberless(record: Any) -> Any:
    """The record with a mark for each digit in its quoted texts, whose neighbours may be numbers."""
    if isinstance(record, dict):
        return {
            key: re.sub(r"[\d一二三四五六七八九]", "#", value)
            if key in {"text", "name"} and isinstance(value, str)
            else numberless(value)
            for key, value in record.items()
        }
    return [numberless(value) for value in record] if isinstance(record, list) else record


def apart_from_value(record: Record) -> Record:
    """A record without its number and its interval."""
    kept = ("kind", "unit", "unit_id", "bound", "span")
    return {**numberless(without(record, "value")), "value": {key: record["value"][key] for key in kept}}


@pytest.mark.parametrize("name", NAMES)
def test_another_number_changes_the_value_alone(name: str) -> None:
    """All numbers of an article at once, then a few one by one."""
    told = article(name)
    before = records(told)
    text = told.text
    for record in before:
        text = with_another_number(text, record)
    assert text != told.text
    after = records(told._replace(text=text))
    for old, new in zip(before, after, strict=True):
        assert apart_from_value(new) == apart_from_value(old)
    for at in range(0, len(before), len(before) // 5 + 1):
        text = with_another_number(told.text, before[at])
        after = records(told._replace(text=text))
        for other, (old, new) in enumerate(zip(before, after, strict=True)):
            assert apart_from_value(new) == apart_from_value(old)
            assert (new["value"] == old["value"]) == (other != at or text == told.text)


def test_another_number_changes_the_value_alone_in_what_is_built() -> None:
    for told in built():
        before, text = records(told), told.text
        for record in before:
            text = with_another_number(text, record)
        for old, new in zip(before, records(told._replace(text=text)), strict=True):
            assert apart_from_value(new) == apart_from_value(old), text


WIDE = {ord(narrow): chr(ord(narrow) + 0xFEE0) for narrow in "0123456789%"}
NARROW = {wide: chr(narrow) for narrow, wide in ((narrow, ord(wide)) for narrow, wide in WIDE.items())}


def narrowed(record: Any) -> Any:
    """The record with its quoted texts in narrow digits."""
    if isinstance(record, dict):
        return {
            key: value.translate(NARROW) if key == "text" and isinstance(value, str) else narrowed(value)
            for key, value in record.items()
        }
    return [narrowed(value) for value in record] if isinstance(record, list) else record


@pytest.mark.parametrize("name", NAMES)
def test_full_width_spelling_changes_the_quoted_texts_alone(name: str) -> None:
    told = article(name)
    narrow, wide = (told._replace(text=told.text.translate(table)) for table in (NARROW, WIDE))
    assert [narrowed(record) for record in records(wide)] == [narrowed(record) for record in records(narrow)]


def test_full_width_spelling_of_what_is_built() -> None:
    for told in built():
        wide = told._replace(text=told.text.translate(WIDE))
        narrow = told._replace(text=told.text.translate(NARROW))
        assert [narrowed(record) for record in records(wide)] == [narrowed(record) for record in records(narrow)]


COUNTED_BACK = re.compile(r"[近续].{1,2}年|.年来|昨日")
YEAR = re.compile(r"(?:[12１２]\d|一九)[\d〇一二三四五六七八九]{2}[年—]")


def with_days(record: Record, days: tuple[str | None, str | None]) -> Record:
    """The record with other ends of its period; a trail may say otherwise how it came to them."""
    period = record["period"] and {**record["period"], "start": days[0], "end": days[1]}
    return {**without(record, "trail"), "period": period}


@pytest.mark.parametrize("name", NAMES)
def test_the_day_of_publication_moves_what_ends_on_it_alone(name: str) -> None:
    """Within its month, a later day moves the ends that are the day, and what is counted back from it."""
    told = article(name)
    assert told.published is not None
    day = dt.date.fromisoformat(told.published)
    other = day + dt.timedelta(1) if (day + dt.timedelta(1)).month == day.month else day - dt.timedelta(1)
    for before, after in zip(records(told), records(told._replace(published=other.isoformat())), strict=True):
        period = before["period"]
        start, end = (period["start"], period["end"]) if period else (None, None)
        if end == told.published and (start or end):
            end = other.isoformat()
        if period and COUNTED_BACK.search(period["text"]):
            back = [str(dt.date.fromisoformat(period[key]) + (other - day)) for key in ("start", "end")]
            if after["period"]["end"] == back[1]:
                start, end = back
        assert without(after, "trail") == with_days(before, (start, end))


def a_year_on(day: str | None) -> str | None:
    """The same day of the next year; the last of a month stays the last."""
    if day is None:
        return None
    told = dt.date.fromisoformat(day)
    following = told + dt.timedelta(1)
    last = following.month != told.month
    return str(
        following.replace(year=following.year + 1) - dt.timedelta(1) if last else told.replace(year=told.year + 1)
    )


def test_the_year_of_publication_moves_relative_periods_alone() -> None:
    """A text that names no year: its times are a year later, all else is the same."""
    texts = [told for told in built() if told.title is None and not YEAR.search(told.text) and "五”" not in told.text]
    assert len(texts) > 50
    for told in texts:
        for before, after in zip(
            records(told), records(told._replace(published=a_year_on(told.published))), strict=True
        ):
            period = before["period"]
            days = (a_year_on(period["start"]), a_year_on(period["end"])) if period else (None, None)
            assert without(after, "trail") == with_days(before, days), told.text


def test_the_year_of_publication_moves_no_written_year() -> None:
    """Times that name their years stand, whenever they are told."""
    texts = [told for told in built() if re.match(r"(?s)[12]\d{3}年(?!.*([今去明上]年|以来|目前))", told.text)]
    assert len(texts) > 10
    for told in texts:
        for before, after in zip(
            records(told), records(told._replace(published=a_year_on(told.published))), strict=True
        ):
            assert without(after, "trail") == without(before, "trail"), told.text


def plain(record: Any) -> Any:
    """The record with all that it quotes in simplified script."""
    if isinstance(record, dict):
        return {key: plain(value) for key, value in record.items()}
    if isinstance(record, list):
        return [plain(value) for value in record]
    return fold(record) if isinstance(record, str) else record


@pytest.mark.parametrize("name", NAMES)
def test_traditional_script_changes_the_quotes_alone(name: str) -> None:
    told = article(name)
    other = Text(
        told.text.translate(TRADITIONAL), told.published, told.region, (told.title or "").translate(TRADITIONAL)
    )
    assert sum(a != b for a, b in zip(told.text, other.text, strict=True)) > 200
    said = records(other)
    assert plain(said) == plain(records(told))
    assert all(claim["value"]["text"] in other.text and claim["sentence"]["text"] in other.text for claim in said)


def test_words_of_both_scripts_are_left_as_they_are() -> None:
    """著, 乾 and 么 are written in simplified texts, too; 參 is three only among numerals."""
    assert fold("著名的乾陵，那么多参观者") == "著名的乾陵,那么多参观者"
    assert fold("參加者參拾人，經費壹佰零參萬圓") == "参加者叁拾人,经费壹佰零叁万圆"
