"""Claims of a Spark DataFrame, over the machines of a cluster.

`extract` maps a DataFrame of documents to one of claims; as a program, `python -m reformextract.adapters.spark` (or
`spark-submit` with this file) reads JSON lines, CSV or Parquet and writes Parquet. reformextract has to be installed where
the workers run; lexicon folders are read where `extract` is called, and travel with the job.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib import import_module
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from reformextract.adapters.rows import RowColumns, checked, in_pieces, read_rows
from reformextract.batch import load_extractor
from reformextract.errors import ReformExtractError, UsageError
from reformextract.models import Document, Result
from reformextract.pipeline import Extractor
from reformextract.store.arrow import ERROR, results_to_arrow
from reformextract.tables import COLUMNS, PRECISION, SCALE

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType

#: Where Spark puts a line that it could not read as JSON.
_BROKEN = "_corrupt_record"
_SHOWN = 60


def extract(
    dataframe: DataFrame,
    text: str = "text",
    id: str = "id",  # noqa: A002
    published: str | None = None,
    region: str | None = None,
    title: str | None = None,
    url: str | None = None,
    lexicons: Sequence[str | Path] = (),
) -> DataFrame:
    """Return the claims of the documents in a Spark DataFrame: the flat form, a row a claim, and a column `error`.

    `error` is null for a claim. A document that cannot be read has one row in which only `doc_id` and `error` are filled;
    so has a line that Spark could not read as JSON (its column `_corrupt_record`). A row without a text has none.

    Args:
        dataframe: a row a document.
        text: the column of texts, which is of type string.
        id: the column of ids; they should differ, since claims are told apart by them.
        published: the column of dates of publication (dates, ISO strings, or years or months alone).
        region: the column of places (codes of GB/T 2260 or names).
        title: the column of titles.
        url: the column of addresses.
        lexicons: folders of your own lexicon files, where this is called.

    Raises:
        LexiconError: a lexicon cannot be used.
        UsageError: a column is not there, or pyspark is not installed.
    """
    schema = spark_schema()
    if not hasattr(dataframe, "mapInArrow"):
        raise UsageError(f"This is a {type(dataframe).__name__}: give a DataFrame of Spark.")
    columns = RowColumns(text, id, published, region, title, url)
    columns.check(dataframe.columns)
    kind = dataframe.schema[text].dataType.simpleString()
    if kind != "string":
        raise UsageError(f"The column '{text}' is of type {kind}: texts are strings.")
    # By the fields' names, since Spark maps no column whose name has a point in it.
    fields = dict(columns.named)
    known = RowColumns(**{name: name for name in fields})
    if _BROKEN in dataframe.columns:
        fields["broken"] = _BROKEN
    taken = ["`" + column.replace("`", "``") + f"` AS {name}" for name, column in fields.items()]
    read = partial(_read_batches, columns=known, lexicons=_read_lexicons(lexicons))
    return dataframe.selectExpr(*taken).mapInArrow(read, schema)


def spark_schema() -> StructType:
    """Return the Spark schema of what `extract` gives: the flat form and the column `error`; every column may be null.

    Raises:
        UsageError: pyspark is not installed.
    """
    try:
        from pyspark.sql import types  # noqa: PLC0415
    except ImportError:
        raise UsageError('Spark tables need pyspark: pip install "reformextract[spark]".') from None
    kinds = {
        "text": types.StringType(),
        "json": types.StringType(),
        "integer": types.LongType(),
        "decimal(38,8)": types.DecimalType(PRECISION, SCALE),
        "date": types.DateType(),
    }
    fields = [types.StructField(column.name, kinds[column.type]) for column in COLUMNS]
    return types.StructType([*fields, types.StructField(ERROR, types.StringType())])


# --- what the workers do ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _LexiconFile:
    """A file of a lexicon folder: the folder's number, its path there, and what it holds."""

    folder: int
    path: str
    text: bytes


_LexiconFiles = tuple[_LexiconFile, ...]


def _read_lexicons(folders: Sequence[str | Path]) -> _LexiconFiles:
    """The files of lexicon folders, as they go to the workers; what is wrong in them is told here, not there."""
    load_extractor(tuple(map(str, folders)))
    return tuple(
        _LexiconFile(number, file.relative_to(folder).as_posix(), file.read_bytes())
        for number, folder in enumerate(map(Path, folders))
        for file in sorted([*folder.glob("*.yaml"), *folder.glob("*/*.yaml")])
    )


@lru_cache(maxsize=2)
def _make_extractor(lexicons: _LexiconFiles) -> Extractor:
    """The extractor with these lexicons, made once a worker."""
    with TemporaryDirectory() as place:
        for file in lexicons:
            target = Path(place, str(file.folder), file.path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.text)
        return Extractor([Path(place, str(number)) for number in sorted({file.folder for file in lexicons})])


def _read_batches(
    batches: Iterator[pa.RecordBatch], columns: RowColumns, lexicons: _LexiconFiles
) -> Iterator[pa.RecordBatch]:
    """The claims of the documents of one partition."""
    extractor = _make_extractor(lexicons)
    results = chain.from_iterable(_read_batch(extractor, batch.to_pydict(), columns) for batch in batches)
    for piece in in_pieces(results):
        yield from results_to_arrow(piece).to_batches()


def _read_batch(extractor: Extractor, cells: dict[str, list[Any]], columns: RowColumns) -> Iterable[Result]:
    for line in cells.get("broken", ()):
        if line is not None:
            yield Result(Document("", id=""), error=f"The line cannot be read as JSON: {line[:_SHOWN]}")
    for document in read_rows(cells, columns):
        yield checked(_read(extractor, document))


def _read(extractor: Extractor, document: Document) -> Result:
    try:
        return extractor.result(document)
    except Exception as error:  # a defect of ours costs this document and is told; the others go on
        return Result(document, error=f"A defect of reformextract: {type(error).__name__}: {error}. Please report it.")


# --- the program -----------------------------------------------------------------------------------------------------

_FORMATS = {".jsonl": "json", ".json": "json", ".csv": "csv", ".parquet": "parquet"}
_DONE, _FAILED, _WRONG_CALL, _SOME_FAILED = 0, 1, 2, 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Return the exit code of a run of the program: 0 all went well, 1 Spark failed, 2 a wrong call, 3 documents failed.

    Args:
        arguments: those of the process where none are given.
    """
    asked = _parser().parse_args(arguments)
    try:
        failures: tuple[type[Exception], ...] = (
            import_module("pyspark.errors").PySparkException,
            import_module("py4j.protocol").Py4JError,
        )
    except ImportError:
        return _complain('Spark tables need pyspark: pip install "reformextract[spark]".', _WRONG_CALL)
    try:
        return _run(asked)
    except ReformExtractError as error:
        return _complain(str(error), _WRONG_CALL)
    except failures as error:
        wrong_call = type(error).__name__ == "AnalysisException"
        return _complain(str(error).strip().partition("\n")[0], _WRONG_CALL if wrong_call else _FAILED)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reformextract.adapters.spark",
        description="Claims of many documents, over the machines of a Spark cluster.",
    )
    parser.add_argument("input", help="a file, folder or glob of JSON lines, CSV or Parquet, a row a document")
    parser.add_argument("output", help="the folder of Parquet files to write")
    parser.add_argument("--format", choices=sorted(set(_FORMATS.values())), help="of the input; else by its ending")
    parser.add_argument("--text", default="text", help="the column of texts (text)")
    parser.add_argument("--id", default="id", help="the column of ids (id)")
    for name in ("published", "region", "title", "url"):
        parser.add_argument(f"--{name}", help=f"the column that holds it ({name}, where there is one)")
    parser.add_argument(
        "--lexicon", action="append", default=[], help="a folder of your own lexicon files; may be repeated"
    )
    parser.add_argument("--partitions", type=int, help="parts to deal the documents into; else as Spark reads them")
    parser.add_argument("--overwrite", action="store_true", help="replace what stands at the output")
    parser.add_argument("--accept-failures", action="store_true", help="leave with 0 also where documents failed")
    return parser


def _run(asked: argparse.Namespace) -> int:
    session = import_module("pyspark.sql").SparkSession.builder.appName("reformextract").getOrCreate()
    documents = _read_input(session, asked)
    known = {
        name: getattr(asked, name) or (name if name in documents.columns else None)
        for name in ("published", "region", "title", "url")
    }
    claims = extract(documents, asked.text, asked.id, **known, lexicons=asked.lexicon)
    claims.write.mode("overwrite" if asked.overwrite else "errorifexists").parquet(asked.output)
    written = session.read.parquet(asked.output).selectExpr("count(*) AS rows", f"count({ERROR}) AS failed").first()
    said = f"{written['rows'] - written['failed']} claims; {written['failed']} documents failed"
    sys.stderr.write(f"{said}: see the column {ERROR}.\n" if written["failed"] else f"{said}.\n")
    return _SOME_FAILED if written["failed"] and not asked.accept_failures else _DONE


def _read_input(session: SparkSession, asked: argparse.Namespace) -> DataFrame:
    suffixes = [suffix.lower() for suffix in Path(asked.input).suffixes]
    kind = asked.format or next((_FORMATS[suffix] for suffix in reversed(suffixes) if suffix in _FORMATS), None)
    if kind is None:
        raise UsageError(f"{asked.input}: the ending tells no format; give --format json, csv or parquet.")
    if kind == "json":
        documents = session.read.json(asked.input, primitivesAsString=True, columnNameOfCorruptRecord=_BROKEN)
    elif kind == "csv":
        documents = session.read.csv(asked.input, header=True, multiLine=True, quote='"', escape='"')
    else:
        documents = session.read.parquet(asked.input)
    return documents.repartition(asked.partitions) if asked.partitions else documents


def _complain(message: str, code: int) -> int:
    sys.stderr.write(f"reformextract: {message}\n")
    return code


if __name__ == "__main__":
    # Under its own name, by which the workers can import it too.
    sys.exit(import_module("reformextract.adapters.spark").main())
