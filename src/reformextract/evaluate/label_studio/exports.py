"""Reads the JSON export of a Label Studio project that tasks of ours began: the annotations of people, as gold."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from reformextract.errors import UsageError
from reformextract.evaluate.answers import GoldClaim
from reformextract.evaluate.gold import GoldDocument, find_home, parse_checked
from reformextract.evaluate.label_studio.interface import LABEL, LABELS, OPTIONAL
from reformextract.models import Span


class Export(NamedTuple):
    """The documents of an export that people annotated, and how many tasks nobody did."""

    documents: list[GoldDocument]
    unannotated: int


@dataclass(slots=True)
class _Region:
    """A region of the text as it was annotated: where, its labels, and what its controls say."""

    start: Any
    end: Any
    text: str | None = None
    labels: list[str] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict)
    related: list[_Region] = field(default_factory=list)


def read_export(path: Path) -> Export:
    """Return the documents of an export, with the claims that people left in them.

    A task counts where it has an annotation that was not skipped: the one that is marked as ground truth, else the
    newest. What is only pre-filled is no gold, since nobody looked at it.

    Args:
        path: the file that Label Studio exports as "JSON".

    Raises:
        UsageError: the file is no such export, nothing in it is annotated, or an annotation cannot be read as claims.
    """
    documents: dict[str, GoldDocument] = {}
    unannotated = 0
    for number, task in enumerate(_read_tasks(path), 1):
        annotation = _find_annotation(task)
        if annotation is None:
            unannotated += 1
            continue
        document = _read_document(task, annotation, f"{path}: task {task.get('id', number)}")
        if document.name in documents:
            raise UsageError(f"{document.where}: a task before has the document '{document.name}' already; keep one.")
        documents[document.name] = document
    if not documents:
        raise UsageError(
            f"{path}: none of {unannotated} tasks is annotated; open them in Label Studio, correct and submit them, and export."
        )
    return Export(list(documents.values()), unannotated)


def _read_tasks(path: Path) -> Iterator[Mapping[str, Any]]:
    try:
        tasks = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        raise UsageError(f"{path} cannot be read ({error}); give a Label Studio export in JSON, or a folder.") from None
    except json.JSONDecodeError as error:
        raise UsageError(
            f"{path} is no JSON ({error.msg}); give a Label Studio export in JSON, or a folder with NAME.gold.jsonl."
        ) from None
    if not isinstance(tasks, list) or not all(isinstance(task, dict) and _is_task(task) for task in tasks):
        raise UsageError(
            f"{path} is no export of Label Studio in JSON: a list of tasks, each with data and annotations (JSON-MIN has no "
            "relations, so it will not do)."
        )
    yield from tasks


def _is_task(task: Mapping[str, Any]) -> bool:
    data = task.get("data")
    lists = (task.get("annotations", []), task.get("predictions", []))
    return isinstance(data, dict) and isinstance(data.get("text"), str) and all(isinstance(one, list) for one in lists)


def _find_annotation(task: Mapping[str, Any]) -> Mapping[str, Any] | None:
    kept = [one for one in task.get("annotations", []) if isinstance(one, dict) and not one.get("was_cancelled")]
    return max(
        kept, key=lambda one: (bool(one.get("ground_truth")), str(one.get("updated_at") or "")), default=None
    )  # fmt: skip


def _read_document(task: Mapping[str, Any], annotation: Mapping[str, Any], where: str) -> GoldDocument:
    data = task["data"]
    known = {key: data.get(key) or None for key in ("title", "published", "region", "url")}
    home = find_home(known, where)
    try:
        regions = _read_regions(annotation.get("result") or [], where)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UsageError(f"{where}: the annotation is not in the form that Label Studio exports ({error!r}).") from None
    values = sorted((region for region in regions if region.labels == ["value"]), key=lambda one: (one.start, one.end))
    golds = tuple(_read_claim(value, data["text"], home, where) for value in values)
    return GoldDocument(str(data.get("doc_id") or f"task-{task.get('id')}"), where, data["text"], known, golds)


def _read_regions(results: list[Mapping[str, Any]], where: str) -> list[_Region]:
    regions: dict[str, _Region] = {}
    for one in results:
        if one["type"] == "relation" or "start" not in one["value"]:
            continue
        value = one["value"]
        region = regions.setdefault(one["id"], _Region(value["start"], value["end"]))
        if one["type"] == "labels" and one["from_name"] == LABEL:
            region.labels, region.text = value["labels"], value.get("text")
        elif one["type"] == "choices":
            region.told[one["from_name"]] = " ".join(value["choices"])
        elif one["type"] == "textarea":
            texts = value["text"] if isinstance(value["text"], list) else [value["text"]]
            region.told[one["from_name"]] = "".join(texts).strip()
    for region in regions.values():
        if len(region.labels) != 1 or region.labels[0] not in LABELS:
            raise UsageError(
                f"{where}: the region {region.start} to {region.end} is labelled {' and '.join(region.labels) or 'nothing'}; "
                f"give it one of {', '.join(LABELS)}."
            )
    for one in results:
        if one["type"] == "relation":
            ends = [regions[one[end]] for end in ("from_id", "to_id")]
            value, other = sorted(ends, key=lambda region: region.labels != ["value"])
            if value.labels != ["value"] or other.labels == ["value"]:
                raise UsageError(
                    f"{where}: a relation joins {value.labels[0]} at {value.start} with {other.labels[0]} at {other.start}; "
                    "relations join a value with the metric, agency, region or period of its claim."
                )
            value.related.append(other)
    return list(regions.values())


def _read_claim(value: _Region, text: str, home: str | None, where: str) -> GoldClaim:
    where = f"{where}: value at {value.start} to {value.end}"
    told = value.told
    parts = {label: [region for region in value.related if region.labels == [label]] for label in LABELS}
    for label in ("agency", "region", "period"):
        if len(parts[label]) > 1:
            raise UsageError(f"{where} is related to {len(parts[label])} regions labelled {label}; leave one.")
    aspect, _, direction = told.get("aspect", "level").partition(" ")
    numbers = {name: _read_number(told.get(name), f"{where}, {name}") for name in ("number", "lower", "upper")}
    bound = told.get("bound", "=")
    if bound == "=" and numbers["lower"] is None and numbers["upper"] is None:
        numbers["lower"] = numbers["upper"] = numbers["number"]
    metric = told.get("own_metric") or "".join(text[r.start : r.end] for r in sorted(parts["metric"], key=lambda r: r.start))  # fmt: skip
    if not metric:
        raise UsageError(f"{where} has no metric: relate it to a region labelled metric, or write one into own_metric.")
    row = {
        "start": value.start, "end": value.end, "kind": told.get("kind"), "unit": told.get("unit", ""), "bound": bound,
        **numbers, "metric": metric, "aspect": aspect, "direction": direction or None,
        "modality": told.get("modality", "actual"), "optional": told.get("counts") == OPTIONAL,
        "agency": _read_agency(told.get("own_agency"), parts["agency"], where),
        "region": told.get("own_region") or _told(parts["region"], "region_code", where),
        "period": _read_period(told.get("own_period") or _told(parts["period"], "days", where), where),
    }  # fmt: skip
    gold = parse_checked(row, home, text, where)
    _check_text(gold.span, value.text, text, where)
    return gold


def _check_text(span: Span, quoted: str | None, text: str, where: str) -> None:
    """White space counts for nothing, since browsers write it in their own way."""
    stands = text[slice(*span)]
    if quoted is not None and "".join(quoted.replace("\\n", "").split()) != "".join(stands.split()):
        raise UsageError(
            f"{where}: the text has '{stands}' there, not '{quoted}'; it was changed after it was annotated."
        )


def _told(regions: list[_Region], name: str, where: str) -> str | None:
    if not regions:
        return None
    told = regions[0].told.get(name)
    if not told:
        raise UsageError(
            f"{where}: the {regions[0].labels[0]} at {regions[0].start} that it is related to has no {name}."
        )
    return told


def _read_number(told: str | None, where: str) -> float | None:
    try:
        return float(told.replace(",", "")) if told else None
    except ValueError:
        raise UsageError(f"{where}: '{told}' is no number; write digits, as in 46407 or 99.8.") from None


def _read_agency(own: str | None, regions: list[_Region], where: str) -> dict[str, str | None] | None:
    if own:
        kind, scope, code, *more = [*own.split(), None, None]
        if scope is None or len(more) > 2:
            raise UsageError(
                f"{where}: own_agency '{own}' is no agency; write kind, scope and code: court system 131100."
            )
        return {"kind": kind, "scope": scope, "region_code": code}
    if not regions:
        return None
    answers = {name: _told(regions, f"agency_{name}", where) for name in ("kind", "scope")}
    return {**answers, "region_code": regions[0].told.get("agency_code") or None}


def _read_period(told: str | None, where: str) -> dict[str, str | None] | None:
    if told is None:
        return None
    try:
        ends = [
            None if day.strip() in ("..", "") else dt.date.fromisoformat(day.strip()).isoformat()
            for day in told.split("/")
        ]
        start, end = ends
    except ValueError:
        raise UsageError(
            f"{where}: '{told}' is no period; write two days: 2020-01-01/2020-10-31, or ../2020-10-31."
        ) from None
    return {"start": start, "end": end}
