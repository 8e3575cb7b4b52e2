"""The flat form: one row a claim, one column a leaf, and the columns that charts need.

`COLUMNS` is its only definition: every sink takes names, order and types from it, and the codebook is printed from it.
Claims are handled by their attributes, since the records stand above this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Context, Decimal
from functools import lru_cache
from importlib import import_module
from typing import Any

from reformextract.lexicon import load_lexicon
from reformextract.regions import load_gazetteer
from reformextract.tables.columns import PRECISION, Column, fitted, json_text, leaf

#: A factor of the lexicon with so many digits is one that does not end (亩: 2000/3 m²), cut off there.
_ENDLESS = 15


def flatten(claim: Any) -> dict[str, Any]:
    """Return the row of a claim: one cell for each of `COLUMNS`, in their order, None where nothing grounds it.

    Args:
        claim: a `models.Claim`.

    >>> from reformextract.pipeline import extract
    >>> row = flatten(extract("全市法院结案4.2万件。", region="衡水市")[0])
    >>> row["agency_name"], row["value_number"], row["prefecture_name"]
    ('衡水市法院', Decimal('42000.00000000'), '衡水市')
    """
    return {column.name: column.getter(claim) for column in COLUMNS}


def flat_line(claim: Any) -> str:
    """Return the flat form of a claim as one line of JSON: decimals as text so that no digit is lost, dates in ISO form.

    Args:
        claim: a `models.Claim`.

    >>> import json
    >>> from reformextract.pipeline import extract
    >>> json.loads(flat_line(extract("全市法院结案4.2万件。", region="衡水市")[0]))["value_number"]
    '42000.00000000'
    """
    return json_text(flatten(claim))


def base_factor(unit_id: str | None) -> tuple[str, Decimal] | None:
    """Return the SI or standard base unit of a unit and the factor to it, or None where there is none.

    Args:
        unit_id: an id of the units lexicon; one that it does not hold (a unit put together, `CNY/month`) has none.

    >>> base_factor("hectare")
    ('m2', Decimal('10000'))
    """
    return _factors().get(unit_id) if unit_id is not None else None


def to_base(number: Decimal, factor: Decimal) -> Decimal:
    """Return a number in the base unit: exact, or to 14 digits where the factor does not end.

    Args:
        number: the number in its own unit.
        factor: the factor of `base_factor`.

    >>> to_base(Decimal(3), Decimal("666.6666666666666667")) == 2000
    True
    """
    endless = len(factor.normalize().as_tuple().digits) >= _ENDLESS
    return Context(prec=_ENDLESS - 1 if endless else PRECISION).multiply(number, factor)


def is_metric_class(ident: str) -> bool:
    """Return whether a canonical metric is a class (`police.solved_by_kind`), whose claims only their phrases tell apart.

    Args:
        ident: the id of a metric.

    >>> is_metric_class("police.solved_by_kind"), is_metric_class("court.cases_concluded")
    (True, False)
    """
    return "_by_" in ident


def codebook() -> str:
    """Return the codebook: a Markdown page with every column of the flat form in Chinese and English.

    >>> codebook().splitlines()[0]
    '# 数据字典 · Codebook'
    """
    lines = [
        "# 数据字典 · Codebook",
        "",
        "扁平表一条论断一行；没有依据的单元格为空。"
        "位置是原文的字符序号（从 0 起，含起点、不含终点）；日期两端都含在内。",
        "",
        "The flat form has one row a claim; a cell is null where nothing grounds it. "
        "Offsets are code points of the document as read, half-open; dates are closed.",
        "",
        "| 列 column | 类型 type | 中文 | English |",
        "| --- | --- | --- | --- |",
    ]
    lines += [f"| `{column.name}` | {column.type} | {column.chinese} | {column.english} |" for column in COLUMNS]
    return "\n".join(lines) + "\n"


# --- what a cell is taken from ---------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _factors() -> Mapping[str, tuple[str, Decimal]]:
    bases = {entry.id: entry.fields["base"] for entry in load_lexicon(proofs=False)["units"] if "base" in entry.fields}
    return {ident: (base["unit"], Decimal(base["factor"])) for ident, base in bases.items()}


@lru_cache(maxsize=1)
def _metric_names() -> Mapping[str, str]:
    return {entry.id: entry.name for entry in load_lexicon(proofs=False)["metrics"]}


@lru_cache(maxsize=4096)
def _place(code: str, level: str) -> tuple[str, str] | None:
    """Code and name of the region of a level that a region is or lies in."""
    gazetteer = load_gazetteer()
    outer = gazetteer.up(code, level)
    return (outer, gazetteer.by_code[outer].name) if outer else None


def _producer(_: Any) -> str:
    # Read where it is set: the package stands above this module, so an import statement would be a cycle.
    return f"reformextract {import_module('reformextract').__version__}"


def _text(path: str, chinese: str, english: str) -> Column:
    return Column(path.replace(".", "_"), "text", chinese, english, leaf(path))


def _json(path: str, chinese: str, english: str) -> Column:
    get_leaf = leaf(path)

    def get(claim: Any) -> str:
        return json_text(get_leaf(claim))

    return Column(path.replace(".", "_"), "json", chinese, english, get)


def _decimal(path: str, chinese: str, english: str) -> Column:
    get_leaf = leaf(path)
    return Column(path.replace(".", "_"), "decimal(38,8)", chinese, english, lambda claim: fitted(get_leaf(claim)))


def _ratio(claim: Any) -> Decimal | None:
    value = claim.value
    if value.number is None or value.kind not in ("percent", "fraction"):
        return None
    places = 3 if value.unit_id == "permille" else 2 if value.kind == "percent" else 0
    return fitted(value.number.scaleb(-places))


def _base_number(claim: Any) -> Decimal | None:
    factor = base_factor(claim.value.unit_id)
    if factor is None or claim.value.number is None:
        return None
    return fitted(to_base(claim.value.number, factor[1]))


def _base_unit(claim: Any) -> str | None:
    factor = base_factor(claim.value.unit_id)
    return factor[0] if factor is not None else None


def _metric_name(claim: Any) -> str | None:
    ident: str | None = claim.metric.id
    return _metric_names().get(ident, ident) if ident is not None else None


def _inside(level: str, part: int) -> Callable[[Any], str | None]:
    def get(claim: Any) -> str | None:
        place = _place(claim.region.code, level) if claim.region is not None else None
        return place[part] if place is not None else None

    return get


def _span_columns(prefix: str, path: str, chinese: str, english: str) -> tuple[Column, Column]:
    return (
        Column(f"{prefix}_start", "integer", f"{chinese}的起点", f"where {english} begins", leaf(path, 0)),
        Column(f"{prefix}_end", "integer", f"{chinese}的终点", f"where {english} ends", leaf(path, 1)),
    )


def _place_columns(level: str, chinese: str, english: str) -> tuple[Column, Column]:
    return (
        Column(f"{level}_code", "text", f"{chinese}的代码", f"code of {english}", _inside(level, 0)),
        Column(f"{level}_name", "text", f"{chinese}的名称", f"name of {english}", _inside(level, 1)),
    )


_VIA_ZH = "依据所在：sentence 本句，paragraph 本段，section 小标题或署名，document 标题或日期行，metadata 随文给定"
_VIA_EN = "where it stands: sentence, paragraph, section (heading or by-line), document (title, date line), metadata"

#: The columns of the flat form, in order.
COLUMNS: tuple[Column, ...] = (
    Column("schema", "integer", "记录格式的版本", "version of the record's form", leaf("schema_version")),
    Column("producer", "text", "生成软件及其版本", "the software that made the record, with its version", _producer),
    _text("id", "论断编号：文档编号加数值位置", "id of the claim: the document and the span of the quantity"),
    _text(
        "key",
        "内容散列：同一论断无论刊于何处都相同",
        "hash of what is claimed, equal wherever the same claim is printed",
    ),
    _text("doc_id", "文档编号", "id of the document"),
    # agency
    _text("agency.text", "机关在原文中的写法", "the agency as written"),
    _text("agency.name", "机关全称（能确定时）", "full name of the agency, where it can be told"),
    _text(
        "agency.kind",
        "机关类别：court 法院，procuratorate 检察院，police 公安，justice 司法行政 等",
        "kind of agency: court, procuratorate, police, justice and so on",
    ),
    _text(
        "agency.scope",
        "single 单个机关，system 一地的整个系统",
        "single for one organ, system for all of its kind in a place",
    ),
    _text("agency.region_code", "机关所属地的行政区划代码", "GB/T 2260 code of the place that the agency belongs to"),
    *_span_columns("agency_span", "agency.span", "机关在原文中", "the agency's mention"),
    _text("agency.via", f"机关{_VIA_ZH}", f"agency: {_VIA_EN}"),
    # region
    _text("region.text", "地区在原文中的写法", "the region as written"),
    _text(
        "region.code",
        "数值所涵盖地区的代码（GB/T 2260 现行；100000 为全国）",
        "code of the area that the figure covers (GB/T 2260 as in force; 100000 is the country)",
    ),
    _text("region.name", "地区名称，前冠省名", "name of the region with its province before it"),
    _text(
        "region.level",
        "地区级别：country 全国，province 省级，prefecture 地级，county 县级",
        "level of the region: country, province, prefecture, county",
    ),
    *_span_columns("region_span", "region.span", "地区在原文中", "the region's mention"),
    _text("region.via", f"地区{_VIA_ZH}", f"region: {_VIA_EN}"),
    *_place_columns("province", "地区所在的省级行政区", "the province that the region is or lies in"),
    *_place_columns(
        "prefecture",
        "地区所在的地级行政区（直辖市、省直辖县级市的为空）",
        "the prefecture that the region is or lies in (null in municipalities and counties right below a province)",
    ),
    *_place_columns("county", "县级行政区（仅县级地区有）", "the county that the region is (null for a larger region)"),
    # metric
    _text(
        "metric.text",
        "指标在原文中的说法，分开的几段相连",
        "what is counted, as a phrase of the text, its pieces joined",
    ),
    _text("metric.id", "词典中标准指标的编号", "id of the canonical metric in the lexicon"),
    Column(
        "metric_name",
        "text",
        "标准指标的名称；用户自有词典的指标为其编号",
        "name of the canonical metric; for a metric of a user's own lexicon its id",
        _metric_name,
    ),
    _json("metric.spans", "指标各段在原文中的起止", "begin and end of each piece of the metric"),
    # value
    _text("value.text", "数值连同单位在原文中的写法", "number and unit as written"),
    _text(
        "value.kind",
        "数值类别：count 数量，money 金额，percent 百分比，percentage_point 百分点，ratio 比，rank 位次，"
        "duration 时长，measure 度量，multiple 倍数，fraction 分数",
        "kind of value: count, money, percent, percentage_point, ratio, rank, duration, measure, multiple, fraction",
    ),
    _decimal(
        "value.number", "数值，万、亿已乘出；区间为空", "the number with 万 and 亿 multiplied out; null for a range"
    ),
    _text("value.unit", "原文的单位，不含万、亿", "the unit as written, without its magnitude"),
    _text("value.unit_id", "词典中单位的编号", "id of the unit in the lexicon"),
    _text(
        "value.bound",
        "界限：= 确数，range 区间，~ 约数，&gt; 超过，&lt; 不足，&gt;= 以上，&lt;= 以内",
        "bound: = exact, range, ~ about, &gt; over, &lt; under, &gt;= at least, &lt;= at most",
    ),
    _decimal(
        "value.lower", "所指区间的下限；无下限为空", "lower end of the interval that is meant; null where it is open"
    ),
    _decimal(
        "value.upper", "所指区间的上限；无上限为空", "upper end of the interval that is meant; null where it is open"
    ),
    *_span_columns("value_span", "value.span", "数值在原文中", "the quantity"),
    Column(
        "value_ratio",
        "decimal(38,8)",
        "百分比、千分比、分数、几成统一为小数：66.8% 为 0.668，九成为 0.9",
        "percents, per mille and fractions on one scale: 66.8% is 0.668, 九成 is 0.9",
        _ratio,
    ),
    Column("value_base_number", "decimal(38,8)", "换算为基本单位的数值", "the number in the base unit", _base_number),
    Column(
        "value_base_unit",
        "text",
        "国际单位制或标准基本单位（亩为 m2）",
        "the SI or standard base unit (m2 for 亩)",
        _base_unit,
    ),
    # period
    _text("period.text", "时间在原文中的写法", "the period as written"),
    Column(
        "period_start",
        "date",
        "首日；原文未定为空",
        "first day; null where the text does not fix it",
        leaf("period.start"),
    ),
    Column(
        "period_end",
        "date",
        "末日（含）；原文未定为空",
        "last day, inclusive; null where the text does not fix it",
        leaf("period.end"),
    ),
    _text(
        "period.grain",
        "时间的粒度：day 日，month 月，year 年，to_date 截至 等",
        "what sort of time it is: day, month, year, to_date and so on",
    ),
    *_span_columns("period_span", "period.span", "时间在原文中", "the period"),
    _text("period.via", f"时间{_VIA_ZH}", f"period: {_VIA_EN}"),
    # what the figure says
    _text(
        "aspect",
        "数值所言：level 水平，change 增减，share 占比，rank 位次，difference 差距",
        "what the figure says: level, change, share, rank, difference",
    ),
    _text("direction", "增减或差距的方向：up 升、高，down 降、低", "up or down, of a change or difference"),
    _text("basis", "增减的基期：yoy 同比，mom 环比，other 其他", "what a change is measured against: yoy, mom, other"),
    _text(
        "reference.text",
        "占比的总体、差距的另一方或位次的范围",
        "the whole of a share, the other side of a difference, the field of a rank",
    ),
    *_span_columns("reference_span", "reference.span", "参照在原文中", "the reference"),
    _text("modality", "actual 事实，target 目标、计划或规定", "actual for a fact, target for a goal, plan or rule"),
    _json(
        "cues",
        "决定 aspect、direction、basis、modality 的词的起止",
        "begin and end of each word that decided aspect, direction, basis and modality",
    ),
    # where it is from
    _text("sentence.text", "数值所在的句子", "the sentence that holds the quantity"),
    *_span_columns("sentence", "sentence.span", "句子在原文中", "the sentence"),
    Column("title", "text", "文档标题", "title of the document", leaf("source.title")),
    Column(
        "published",
        "text",
        "发布日期（ISO 格式，或只有年、年月）",
        "date of publication (ISO; a year or month alone where no more is known)",
        leaf("source.published"),
    ),
    Column("url", "text", "文档网址", "address of the document", leaf("source.url")),
    _json("trail", "依次得出该记录的规则名", "names of the rules that made the record, in order"),
)
