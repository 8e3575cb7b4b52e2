"""The flat form as an Arrow table: the one door to pyarrow.

Arrow is what pandas, polars, Spark and DuckDB take tables from without a copy, and what a Parquet file is read into.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from reformextract.errors import DocumentError, UsageError
from reformextract.models import Claim, Result
from reformextract.tables import COLUMNS, PRECISION, SCALE, ColumnType

if TYPE_CHECKING:
    import pyarrow as pa

#: The column that a table of results has behind those of the flat form.
ERROR = "error"


def load_pyarrow() -> ModuleType:
    """Return the module pyarrow.

    Raises:
        UsageError: it is not installed.
    """
    try:
        import pyarrow  # noqa: PLC0415
    except ImportError:
        raise UsageError('Arrow tables need pyarrow: pip install "reformextract[arrow]".') from None
    module: ModuleType = pyarrow
    return module


def claim_schema(*, errors: bool = False) -> pa.Schema:
    """Return the Arrow schema of the flat form: text and JSON are strings, numbers decimal128(38, 8), days date32.

    Args:
        errors: with the column `error` behind the others, as `results_to_arrow` has it.

    Raises:
        UsageError: pyarrow is not installed.

    >>> claim_schema().field("value_number").type
    Decimal128Type(decimal128(38, 8))
    """
    pyarrow = load_pyarrow()
    types: Mapping[ColumnType, Any] = {
        "text": pyarrow.string(),
        "json": pyarrow.string(),
        "integer": pyarrow.int64(),
        "decimal(38,8)": pyarrow.decimal128(PRECISION, SCALE),
        "date": pyarrow.date32(),
    }
    fields = [pyarrow.field(column.name, types[column.type]) for column in COLUMNS]
    if errors:
        fields.append(pyarrow.field(ERROR, pyarrow.string()))
    return pyarrow.schema(fields)


def claims_to_arrow(claims: Iterable[Claim]) -> pa.Table:
    """Return the flat form of claims as an Arrow table, a row each, in their order.

    Args:
        claims: what `extract` gave; none makes a table without rows that has all the columns.

    Raises:
        DocumentError: a text holds half a character (a lone surrogate), which no Arrow string can.
        UsageError: pyarrow is not installed.

    >>> from reformextract.pipeline import extract
    >>> table = claims_to_arrow(extract("2023年，全市法院结案4.2万件，结案率达98.5%。", region="衡水市"))
    >>> table.select(["metric_text", "value_number"]).to_pylist()[0]
    {'metric_text': '结案', 'value_number': Decimal('42000.00000000')}
    """
    return _table([claim.flat() for claim in claims], claim_schema())


#: Its public name, `reformextract.to_arrow`.
to_arrow = claims_to_arrow


def results_to_arrow(results: Iterable[Result]) -> pa.Table:
    """Return the claims of results as an Arrow table that also tells what went wrong.

    Behind the columns of the flat form stands `error`, null for a claim. A document that failed has one row, in which
    only `doc_id` and `error` are filled.

    Args:
        results: what `pipe` gave.

    Raises:
        DocumentError: as `claims_to_arrow`.
        UsageError: pyarrow is not installed.

    >>> from reformextract.models import Document
    >>> results_to_arrow([Result(Document("", id="甲"), error="no text")]).select(["doc_id", "error"]).to_pylist()
    [{'doc_id': '甲', 'error': 'no text'}]
    """
    rows: list[Mapping[str, Any]] = []
    for result in results:
        if result.error is None:
            rows += [claim.flat() for claim in result.claims]
        else:
            rows.append({"doc_id": _storable(result.document.id) or None, ERROR: _storable(result.error)})
    return _table(rows, claim_schema(errors=True))


def _table(rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> pa.Table:
    pyarrow = load_pyarrow()
    try:
        columns = [pyarrow.array([row.get(field.name) for row in rows], field.type) for field in schema]
    except UnicodeEncodeError as error:
        raise DocumentError(
            f"A text holds half a character (a lone surrogate, {error.object[error.start : error.end]!r}), "
            "which a table cannot hold; read the text with the right encoding."
        ) from None
    return pyarrow.Table.from_arrays(columns, schema=schema)


def _storable(text: str) -> str:
    """The text, where half a character stands in it with its number in place of it."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
