"""What the library knows, read from YAML: agencies, metrics, units, modifiers, periods, names.

A lexicon is a folder with one file (``units.yaml``) or one folder of files (``metrics/courts.yaml``) a domain. Every
entry carries examples and counterexamples that the tests run. A user's folder overlays ours: an entry with an id that
exists replaces it, any other is added.

YAML's implicit typing is off (``012`` stays ``012``) and a repeated key is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import yaml

from reformextract.errors import LexiconError
from reformextract.normalize import fold

DOMAINS = ("agencies", "metrics", "units", "modifiers", "periods", "names")

AGENCY_KINDS = (
    "court",
    "procuratorate",
    "police",
    "justice",
    "political_legal_committee",
    "party_committee",
    "government",
    "congress",
    "discipline",
    "prison",
    "mediation",
    "legal_service",
    "enterprise",
    "public_institution",
    "other",
)
VALUE_KINDS = (
    "count",
    "money",
    "percent",
    "percentage_point",
    "ratio",
    "rank",
    "duration",
    "measure",
    "multiple",
    "fraction",
)

_COMMON = ("id", "name", "label", "surfaces", "source", "examples", "counterexamples")
#: The keys that an entry of a domain may have beside the common ones; the value lists what is allowed, where it is a choice.
_KEYS: dict[str, dict[str, tuple[str, ...] | None]] = {
    "agencies": {
        "kind": AGENCY_KINDS,
        "scope": ("single", "system"),
        "role": ("organ", "staff", "suffix", "stem"),
        "level": None,
    },
    "metrics": {"kinds": VALUE_KINDS, "units": None, "agencies": AGENCY_KINDS, "without": None},
    "units": {"kind": VALUE_KINDS, "base": None, "currency": None},
    "modifiers": {"role": None, "bound": ("=", "~", ">", "<", ">=", "<=", "range")},
    "periods": {"rule": None, "value": None},
    "names": {"patterns": None},
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a lexicon, as written, with the place it was read from."""

    domain: str
    id: str
    name: str
    label: str
    surfaces: tuple[str, ...]
    source: str
    examples: tuple[Mapping[str, Any], ...]
    counterexamples: tuple[str, ...]
    fields: Mapping[str, Any]
    file: str
    line: int
    #: 0 for ours, then the users' folders in order.
    layer: int = 0

    def get(self, key: str, default: str = "") -> str:
        """Return a domain key that holds one word."""
        return str(self.fields.get(key, default))

    def listed(self, key: str) -> tuple[str, ...]:
        """Return a domain key that holds a list of words."""
        value = self.fields.get(key, ())
        return (value,) if isinstance(value, str) else tuple(value)


@dataclass(frozen=True)
class Lexicon:
    """All entries, by domain and in the order of their files."""

    entries: tuple[Entry, ...]
    by_domain: Mapping[str, tuple[Entry, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        grouped: dict[str, list[Entry]] = {domain: [] for domain in DOMAINS}
        for entry in self.entries:
            grouped[entry.domain].append(entry)
        object.__setattr__(self, "by_domain", {domain: tuple(found) for domain, found in grouped.items()})

    def __getitem__(self, domain: str) -> tuple[Entry, ...]:
        return self.by_domain[domain]

    def role(self, role: str) -> tuple[Entry, ...]:
        """Return the modifiers of a role."""
        return tuple(entry for entry in self.by_domain["modifiers"] if entry.get("role") == role)

    def words(self, role: str) -> tuple[str, ...]:
        """Return all surfaces of the modifiers of a role, the longest first."""
        found = {surface for entry in self.role(role) for surface in entry.surfaces}
        return tuple(sorted(found, key=lambda word: (-len(word), word)))


def key_order(domain: str) -> tuple[str, ...]:
    """Return the keys of an entry in the order in which they are written.

    Args:
        domain: one of `DOMAINS`.

    >>> key_order("names")
    ('id', 'name', 'label', 'surfaces', 'patterns', 'source', 'examples', 'counterexamples')
    """
    return (*_COMMON[:4], *_KEYS[domain], *_COMMON[4:])


def load_lexicon(folders: Sequence[str | Path] = (), *, proofs: bool = True) -> Lexicon:
    """Return our lexicon with the folders laid over it, in order.

    Args:
        folders: users' lexicon folders.
        proofs: whether the examples of our entries are read too; they are most of the files, and only checks need them.

    Raises:
        LexiconError: a file is no list of entries, or an entry is not of its domain's form.

    >>> any(entry.name == "件" for entry in load_lexicon()["units"])
    True
    """
    ours = _ours(proofs)
    if not folders:
        return ours
    entries = {(entry.domain, entry.id): entry for entry in ours.entries}
    for layer, folder in enumerate(folders, 1):
        path = Path(folder)
        if not path.is_dir():
            raise LexiconError("there is no such folder; give one that holds agencies.yaml, units.yaml, …", file=path)
        found = list(_read_folder(path))
        if not found:
            names = ", ".join(f"{domain}.yaml" for domain in DOMAINS)
            raise LexiconError(f"the folder holds no lexicon file; those that are read: {names}", file=path)
        entries.update({(entry.domain, entry.id): replace(entry, layer=layer) for entry in found})
    return Lexicon(tuple(entries.values()))


def lexicon_folder() -> Traversable:
    """Return the folder of our lexicons: in the installed package, else in the checkout."""
    packaged = resources.files("reformextract") / "lexicons"
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parents[2] / "lexicons"


@lru_cache(maxsize=2)
def _ours(proofs: bool) -> Lexicon:
    return Lexicon(tuple(_read_folder(lexicon_folder(), proofs=proofs)))


def _read_folder(folder: Traversable, *, proofs: bool = True) -> Iterator[Entry]:
    seen: dict[tuple[str, str], Entry] = {}
    for domain in DOMAINS:
        files = [folder / f"{domain}.yaml"]
        if (folder / domain).is_dir():
            files += sorted((folder / domain).iterdir(), key=lambda item: item.name)
        for file in files:
            if not file.name.endswith(".yaml") or not file.is_file():
                continue
            for entry in _read_file(file, domain, proofs):
                if (first := seen.get((domain, entry.id))) is not None:
                    raise LexiconError(
                        f"the id is taken by {first.file}:{first.line}; ids are unique",
                        file=entry.file,
                        line=entry.line,
                        entry=entry.id,
                    )
                seen[domain, entry.id] = entry
                yield entry


#: The examples and counterexamples of an entry, in a file of canonical form.
_PROOFS = re.compile(r"^  (?:counter)?examples:.*\n(?:    .*\n)*", re.MULTILINE)


def _read_file(file: Traversable, domain: str, proofs: bool) -> Iterator[Entry]:
    shown = str(file)
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise LexiconError(f"this is no UTF-8: {error.reason}", file=shown) from None
    if not proofs:
        # Empty lines stand for what is left out, so that the others keep their numbers.
        text = _PROOFS.sub(lambda match: "\n" * match[0].count("\n"), text)
    for line, data in parse_entries(text, shown):
        yield _entry(data, line, domain, shown)


def parse_entries(text: str, file: str = "") -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the entries of a lexicon file as written, each with its line.

    Args:
        text: the file.
        file: its name, for errors.

    Raises:
        LexiconError: the text is no list of mappings, or a key stands twice.

    >>> list(parse_entries("- id: case\\n  surfaces: [件]"))
    [(1, {'id': 'case', 'surfaces': ['件']})]
    """
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise LexiconError(
            f"this is no YAML: {getattr(error, 'problem', None) or error}",
            file=file,
            line=mark.line + 1 if mark else None,
        ) from None
    if root is None:
        return
    if not isinstance(root, yaml.SequenceNode):
        raise LexiconError("a lexicon file is a list of entries, each beginning with '- id:'", file=file, line=1)
    for node in root.value:
        line = node.start_mark.line + 1
        data = _plain(node, file)
        if not isinstance(data, dict):
            raise LexiconError("an entry is a mapping that begins with 'id:'", file=file, line=line)
        yield line, data


_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def _entry(data: dict[str, Any], line: int, domain: str, file: str) -> Entry:
    ident = data.get("id", "")

    def wrong(message: str) -> LexiconError:
        return LexiconError(message, file=file, line=line, entry=str(ident))

    if not isinstance(ident, str) or not ident:
        raise wrong("an entry needs an 'id'")
    own = _KEYS[domain]
    for key in data:
        if key not in _COMMON and key not in own:
            raise wrong(f"unknown key '{key}'; those of {domain}: {', '.join((*_COMMON, *own))}")
    for key, choices in own.items():
        for value in _words(data.get(key, ())):
            if choices is not None and value not in choices:
                raise wrong(f"'{key}: {value}' is none of {', '.join(choices)}")
    surfaces = data.get("surfaces", [])
    if not isinstance(surfaces, list) or not all(isinstance(surface, str) and surface for surface in surfaces):
        raise wrong("'surfaces' is a list of words, such as [结案, 审结]")
    examples = data.get("examples", [])
    for example in examples:
        if not isinstance(example, dict) or "text" not in example:
            raise wrong("an example is a mapping with 'text' and 'claims'")
    return Entry(
        domain=domain,
        id=ident,
        name=str(data.get("name", ident)),
        label=str(data.get("label", "")),
        surfaces=tuple(fold(surface) for surface in surfaces),
        source=str(data.get("source", "")),
        examples=tuple(examples),
        counterexamples=tuple(data.get("counterexamples", [])),
        fields={key: data[key] for key in own if key in data},
        file=file,
        line=line,
    )


def _words(value: Any) -> Sequence[str]:
    return (value,) if isinstance(value, str) else tuple(value)


def _plain(node: yaml.Node, file: str) -> Any:
    """The node as dicts, lists and strings; a key that stands twice is an error."""
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            if key in found:
                raise LexiconError(f"the key '{key}' stands twice", file=file, line=key_node.start_mark.line + 1)
            found[key] = _plain(value_node, file)
        return found
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, file) for item in node.value]
    return node.value
