"""What the gold says and what was claimed, read into one form in which fields can be compared."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reformextract.errors import UsageError

Span = tuple[int, int]
#: An answer of a field as a plain value: two answers are the same where these are equal.
Answer = tuple[Any, ...] | str | None

#: The fields that are judged; a record is right where all of them are.
FIELDS = ("value", "metric", "aspect", "modality", "agency", "region", "period")
#: The fields whose answer is one of a list that the gold writes down.
LISTED = ("aspect", "modality", "agency", "region", "period")
#: The fields that hold for more than one claim, since a mention elsewhere in the text decides them.
SCOPED = ("agency", "region", "period")


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity as it is compared: kind, number, unit, bound and interval."""

    kind: str | None
    number: float | None
    unit: str
    bound: str | None
    lower: float | None
    upper: float | None

    def __str__(self) -> str:
        ends = "" if self.bound == "=" else f" {show_answer(self.lower)} to {show_answer(self.upper)}"
        return f"{show_answer(self.number)} {self.unit} ({self.kind} {self.bound}{ends})"


@dataclass(frozen=True, slots=True)
class GoldClaim:
    """One claim of a gold file.

    `accepted` gives the answers of a listed field that are as good as one another, the written one first; `units` and
    `metrics` likewise. `hard` are the listed fields whose answer is not the default, `by_constant` those that
    a constant answer would get right.
    """

    span: Span
    amount: Amount
    units: tuple[str, ...]
    metrics: tuple[str, ...]
    accepted: Mapping[str, tuple[Answer, ...]]
    hard: frozenset[str]
    by_constant: frozenset[str]
    optional: bool


@dataclass(frozen=True, slots=True)
class SaidClaim:
    """One claim as it was extracted; `mentions` gives the text and the span that a scoped field was read from."""

    span: Span
    amount: Amount
    metric: str | None
    answers: Mapping[str, Answer]
    mentions: Mapping[str, tuple[str, Span | None]]


def show_answer(answer: Any) -> str:
    """Return an answer as it is shown to a person.

    >>> show_answer(("court", "system", None)), show_answer(46407.0)
    ('(court, system, null)', '46407')
    """
    if isinstance(answer, tuple):
        return f"({', '.join(show_answer(part) for part in answer)})"
    if isinstance(answer, float):
        return f"{answer:.12g}"
    return "null" if answer is None else str(answer)


def _agency(agency: Mapping[str, Any] | None) -> Answer:
    return (agency.get("kind"), agency.get("scope"), agency.get("region_code")) if agency else None


def _period(period: Mapping[str, Any] | None) -> Answer:
    return (period.get("start"), period.get("end")) if period else None


def _same(answer: Any) -> Answer:
    return tuple(answer) if isinstance(answer, list) else answer


_READ: Mapping[str, Callable[[Any], Answer]] = {
    "aspect": _same, "modality": _same, "agency": _agency, "region": _same, "period": _period,
}  # fmt: skip


def _amount(row: Mapping[str, Any]) -> Amount:
    return Amount(
        row.get("kind"), _float(row.get("number")), row.get("unit") or "", row.get("bound"), _float(row.get("lower")),
        _float(row.get("upper")),
    )  # fmt: skip


def _float(number: Any) -> float | None:
    return None if number is None else float(number)


def parse_gold_claim(row: Mapping[str, Any], home: str | None) -> GoldClaim:
    """Return one line of a gold file.

    Args:
        row: the line, as JSON reads it.
        home: the code of the region that the document's metadata give.

    Raises:
        KeyError: the line lacks a key.

    >>> row = {"start": 6, "end": 12, "kind": "count", "number": 46407, "unit": "件", "bound": "=", "lower": 46407,
    ...        "upper": 46407, "metric": "结案", "aspect": "level", "modality": "actual", "agency": None,
    ...        "region": "131100", "period": None}
    >>> parse_gold_claim(row, "130000").hard
    frozenset({'region'})
    """
    written = {**{field: row[field] for field in LISTED}, "aspect": [row["aspect"], row.get("direction")]}
    accepted = {
        field: tuple(_READ[field](answer) for answer in (written[field], *row.get(f"{field}_alt", [])))
        for field in LISTED
    }
    hard = {
        "aspect": row["aspect"] != "level",
        "modality": row["modality"] != "actual",
        "agency": accepted["agency"][0] is not None,
        "region": home not in accepted["region"],
        "period": accepted["period"][0] is not None,
    }
    constant = {f for f in LISTED if not hard[f] or (f in ("agency", "period") and None in accepted[f][1:])}
    return GoldClaim(
        span=(row["start"], row["end"]),
        amount=_amount({key: row[key] for key in ("kind", "number", "unit", "bound", "lower", "upper")}),
        units=(row["unit"] or "", *row.get("unit_alt", [])),
        metrics=(row["metric"], *row.get("metric_alt", [])),
        accepted=accepted,
        hard=frozenset(field for field, is_hard in hard.items() if is_hard),
        by_constant=frozenset(constant),
        optional=bool(row.get("optional")),
    )


def parse_said_claim(row: Mapping[str, Any]) -> SaidClaim:
    """Return one claim as the library writes it to JSON; what a row lacks counts as null.

    Args:
        row: the record, as JSON reads it.

    >>> parse_said_claim({"value": {"span": [6, 12], "number": 46407}, "metric": {"text": "结案"}}).metric
    '结案'
    """
    value = row.get("value") or {}
    start, end = value.get("span") or (-1, -1)
    region = row.get("region") or {}
    said = {**row, "aspect": [row.get("aspect"), row.get("direction")], "region": region.get("code")}
    mentions = {
        field: (str(told.get("text")), (span[0], span[1]) if (span := told.get("span")) else None)
        for field in SCOPED
        if (told := row.get(field))
    }
    return SaidClaim(
        span=(start, end),
        amount=_amount(value),
        metric=(row.get("metric") or {}).get("text"),
        answers={field: _READ[field](said.get(field)) for field in LISTED},
        mentions=mentions,
    )


def read_rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Yield the rows of a JSONL file with the numbers of their lines; empty lines are passed over.

    Args:
        path: a file in UTF-8.

    Raises:
        UsageError: the file cannot be read, or a line is no JSON object.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path} cannot be read ({error}); give a JSONL file in UTF-8.") from None
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise UsageError(f"{path}:{number}: this is no JSON ({error.msg}); each line holds one object.") from None
        if not isinstance(row, dict):
            raise UsageError(f"{path}:{number}: this is no JSON object; each line holds one.")
        yield number, row


def read_predictions(path: Path) -> dict[str, list[SaidClaim]]:
    """Return the claims of a JSONL file by their documents, in the order of the file.

    Args:
        path: claims as `extract -o claims.jsonl` writes them.

    Raises:
        UsageError: a line is no claim.
    """
    said: dict[str, list[SaidClaim]] = {}
    for number, row in read_rows(path):
        try:
            said.setdefault(row["doc_id"], []).append(parse_said_claim(row))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UsageError(
                f"{path}:{number}: this is no claim ({error!r}); give what `extract -o claims.jsonl` writes."
            ) from None
    return said
