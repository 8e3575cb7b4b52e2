"""The labelling configuration of a Label Studio project, and the names of its controls, which tasks and exports use."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from reformextract.models import AgencyKind, Bound, ValueKind

#: The control of the labels, the text, and the labels.
LABEL, TEXT = "label", "text"
LABELS = {"value": "#d98e00", "metric": "#2896f0", "agency": "#a05ae6", "region": "#1eaa6e", "period": "#eb5078"}

ASPECTS = (
    "level",
    "change up",
    "change down",
    "change",
    "share",
    "rank",
    "difference up",
    "difference down",
    "difference",
)
MODALITIES = ("actual", "target")
SCOPES = ("single", "system")
OPTIONAL = "optional"

#: The choices of a region of a label, by the name of the control; the first of `value` have to be made.
CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    "value": {
        "kind": get_args(ValueKind), "bound": get_args(Bound), "aspect": ASPECTS, "modality": MODALITIES,
        "counts": (OPTIONAL,),
    },
    "agency": {"agency_kind": get_args(AgencyKind), "agency_scope": SCOPES},
}  # fmt: skip
#: The fields of a region of a label that are written, with what stands in them as an example.
FIELDS: dict[str, dict[str, str]] = {
    "value": {
        "number": "46407, in the base unit; empty where there is none", "unit": "件",
        "lower": "where the bound is not =", "upper": "where the bound is not =",
    },
    "agency": {"agency_code": "131100"},
    "region": {"region_code": "131100"},
    "period": {"days": "2020-01-01/2020-10-31; .. for an end that is not told"},
}  # fmt: skip
#: What a value says itself where no words of the text, or not these, say it: it goes before what is related to it.
OWN: dict[str, str] = {
    "own_metric": "结案", "own_agency": "court system 131100", "own_region": "131100",
    "own_period": "2020-01-01/2020-10-31",
}  # fmt: skip


def write_interface() -> str:
    """Return the labelling configuration as XML, as it is put into the settings of a Label Studio project.

    >>> write_interface().splitlines()[0]
    '<View>'
    """
    view = Element("View")
    SubElement(view, "Style").text = ".htx-text { white-space: pre-wrap; line-height: 2; }"
    SubElement(view, "Header", value="$title")
    labels = SubElement(view, "Labels", name=LABEL, toName=TEXT, choice="single")
    for key, (label, colour) in enumerate(LABELS.items(), 1):
        SubElement(labels, "Label", value=label, background=colour, hotkey=str(key))
    SubElement(view, "Text", name=TEXT, value="$text", granularity="symbol", saveTextResult="yes")
    for label in LABELS:
        if label in CHOICES or label in FIELDS:
            part = SubElement(view, "View", visibleWhen="region-selected", whenTagName=LABEL, whenLabelValue=label)
            for name, words in CHOICES.get(label, {}).items():
                _add_choices(part, name, words)
            for name, example in FIELDS.get(label, {}).items():
                _add_field(part, name, example)
            if label == "value":
                SubElement(part, "Header", value="Only where no region of the text says it:", size="5")
                for name, example in OWN.items():
                    _add_field(part, name, example)
    indent(view)
    return tostring(view, encoding="unicode") + "\n"


def _add_choices(part: Element, name: str, words: Iterable[str]) -> None:
    SubElement(part, "Header", value=name, size="5")
    choices = SubElement(part, "Choices", name=name, toName=TEXT, perRegion="true", choice="single", showInline="true")
    for word in words:
        SubElement(choices, "Choice", value=word)


def _add_field(part: Element, name: str, example: str) -> None:
    SubElement(part, "Header", value=name, size="5")
    SubElement(
        part, "TextArea", name=name, toName=TEXT, perRegion="true", editable="true", maxSubmissions="1", rows="1",
        placeholder=example,
    )  # fmt: skip
