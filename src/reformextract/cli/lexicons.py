"""The commands on lexicons: check, list, suggest, add."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, TypeGuard

import typer

from reformextract import batch
from reformextract.cli.terminal import write_out
from reformextract.errors import LexiconError, UsageError
from reformextract.lexicon import DOMAINS, Entry, lexicon_folder, load_lexicon
from reformextract.lexicon_form import canonical_text, write_entry
from reformextract.models import Document, FileDocument, ReadFailure
from reformextract.pipeline import Extractor
from reformextract.proofs import find_faults, find_owners, find_unproven
from reformextract.readers import find_inputs, read_inputs
from reformextract.suggestions import PhraseTally, example_of, write_suggestions

_FAILED = 3

lexicon_app = typer.Typer(rich_markup_mode=None, help="Check, list and extend lexicons.")

_LexiconOption = Annotated[list[str] | None, typer.Option("--lexicon", help="Folder of your own lexicon files; may be repeated.")]  # fmt: skip


@lexicon_app.command("check")
def lexicon_check(
    folder: Annotated[list[str] | None, typer.Argument(help="Your own lexicon folders; else ours is checked.")] = None,
    texts: Annotated[list[str] | None, typer.Option("--in", help="Texts in which entries are looked for; those that stand in none are listed.")] = None,
    fix: Annotated[bool, typer.Option("--fix", help="Rewrite the files in their canonical form.")] = False,
) -> None:  # fmt: skip
    """Load the lexicons, count their entries, run the examples, and say which are not read as they declare."""
    extractor = batch.load_extractor(tuple(folder or ()))
    if fix:
        for path in folder or [str(lexicon_folder())]:
            _rewrite(Path(path))
    lexicon = load_lexicon(folder or ())
    for domain in DOMAINS:
        write_out(f"{domain:10} {len(lexicon[domain]):6,} entries\n")
    checked = [entry for entry in lexicon.entries if (entry.layer > 0) == bool(folder)]
    faults = [(entry, fault) for entry in checked if entry.examples for fault in find_faults(extractor, entry)]
    for entry, fault in faults:
        write_out(f"{_place(entry)}: {fault}\n")
    owners = list(find_owners(lexicon))
    for fault in owners:
        write_out(f"metrics: {fault}\n")
    if texts:
        unproven = find_unproven(lexicon, extractor, _texts(texts))
        for entry in unproven:
            if entry in checked:
                write_out(f"{_place(entry)}: unproven, it stands in none of the texts\n")
    if (faults and folder) or owners:
        raise typer.Exit(_FAILED)


@lexicon_app.command("list")
def lexicon_list(
    domain: Annotated[str | None, typer.Argument(help=f"One of {', '.join(DOMAINS)}.")] = None,
    lexicon: _LexiconOption = None,
) -> None:
    """List entries, tab-separated: domain, id, name, surfaces."""
    _check_domain(domain)
    for entry in load_lexicon(lexicon or ()).entries:
        if domain in (None, entry.domain):
            write_out(f"{entry.domain}\t{entry.id}\t{entry.name}\t{' '.join(entry.surfaces)}\n")


@lexicon_app.command("suggest")
def lexicon_suggest(
    paths: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    lexicon: _LexiconOption = None,
    least: Annotated[int, typer.Option(min=1, help="How often a phrase stands at least.")] = 2,
    most: Annotated[int, typer.Option(min=1, help="How many phrases are shown at most.")] = 100,
    workers: Annotated[int, typer.Option(min=1, help="Processes to use.")] = 1,
) -> None:
    """Print frequent metric phrases that have no id yet, with counts and an example, as YAML ready to edit."""
    extractor = batch.load_extractor(tuple(lexicon or ()))
    tally = PhraseTally()
    failures: list[ReadFailure] = []
    documents = (item for item in read_inputs(find_inputs(paths)) if _read(item, failures))
    for result in batch.pipe(documents, workers=workers, lexicons=lexicon or ()):
        if result.error is not None and isinstance(result.document, FileDocument):
            failures.append(ReadFailure(result.document.path, result.error, result.document.id))
        tally.add(result.claims)
    for line in write_suggestions(tally.frequent(least=least, most=most), extractor):
        write_out(line)
    for failure in failures:
        typer.echo(f"{failure.path}: {failure.reason}", err=True)
    if failures:
        raise typer.Exit(_FAILED)


def _read(item: FileDocument | ReadFailure, failures: list[ReadFailure]) -> TypeGuard[FileDocument]:
    if isinstance(item, ReadFailure):
        failures.append(item)
        return False
    return True


@lexicon_app.command("add")
def lexicon_add(
    folder: Annotated[Path, typer.Argument(help="Your lexicon folder; it is made where it is missing.")],
    ident: Annotated[str, typer.Argument(metavar="ID", help="The id of the metric: my.circuit_hearings.")],
    surfaces: Annotated[list[str], typer.Argument(help="The words as they stand in texts; the first is the name.")],
    label: Annotated[str, typer.Option(help="The English name.")] = "",
    examples: Annotated[list[str] | None, typer.Option("--example", help="A sentence with the words and a figure; may be repeated.")] = None,
    counterexamples: Annotated[list[str] | None, typer.Option("--counterexample", help="A sentence with a figure that is none of this metric; may be repeated.")] = None,
) -> None:  # fmt: skip
    """Add a metric to a folder of yours; its kinds and units are those of the examples."""
    if not examples:
        raise UsageError("an entry carries its proof: give an --example, a sentence with the words and a figure.")
    file = folder / "metrics.yaml"
    known = load_lexicon([folder])["metrics"] if file.is_file() else ()
    if any(entry.id == ident and entry.layer for entry in known):
        raise UsageError(f"{file} has an entry {ident} already; edit it there.")
    extractor = Extractor([folder] if file.is_file() else ())
    claims = [
        claim for text in examples for claim in extractor.extract(text) if claim.aspect == "level"
        if claim.metric.text in surfaces
    ]  # fmt: skip
    entry: dict[str, Any] = {"id": ident, "name": surfaces[0], "label": label, "surfaces": surfaces}
    entry["kinds"] = list(dict.fromkeys(claim.value.kind for claim in claims))
    entry["units"] = list(dict.fromkeys(claim.value.unit for claim in claims if claim.value.unit))
    entry["examples"] = [example_of(text, extractor) for text in examples]
    entry["counterexamples"] = counterexamples or []
    if not claims:
        raise UsageError(
            f"no example gives a level of {' or '.join(surfaces)}; 'reformextract explain' says what it gives."
        )
    text = file.read_text(encoding="utf-8").rstrip("\n") + "\n\n" if file.is_file() else "# Our own metrics.\n\n"
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(text + write_entry(entry, "metrics"), encoding="utf-8")
    write_out(write_entry(entry, "metrics"))


def _check_domain(domain: str | None) -> None:
    if domain is not None and domain not in DOMAINS:
        raise UsageError(f"'{domain}' is no domain: give one of {', '.join(DOMAINS)}.")


def _place(entry: Entry) -> str:
    return f"{entry.file}:{entry.line}: {entry.id}"


def _rewrite(folder: Path) -> None:
    for domain in DOMAINS:
        for file in [folder / f"{domain}.yaml", *sorted((folder / domain).glob("*.yaml"))]:
            if file.is_file():
                text = file.read_text(encoding="utf-8")
                if (form := canonical_text(text, domain)) != text:
                    file.write_text(form, encoding="utf-8")


def _texts(paths: list[str]) -> Iterable[str]:
    for item in read_inputs(find_inputs(paths)):
        if isinstance(item, Document):
            yield item.text
        else:
            raise LexiconError(item.reason, file=item.path)
