"""Which unit stands behind a number, the longest reading first, and compound units (元/月, 台（套）)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from reformextract.lexicon import Lexicon
from reformextract.models import ValueKind


@dataclass(slots=True)
class Unit:
    """A unit as it stands in the text: where it ends, its kind, its entry, and the factor of a magnitude inside it."""

    end: int
    kind: ValueKind
    id: str | None
    surface: str


#: Where no longer surface begins, one of a single character may.
_ALONE = (1,)
#: What a unit goes on with: 台(套), 元/月.
_EXTENDING = frozenset("(/")
_PAREN = re.compile(r"\(([\u4e00-\u9fff]{1,2})(?:、[\u4e00-\u9fff]{1,2}){0,4}\)次?")
_PER = re.compile(
    r"/(?:[万亿]?(?:平方米|平方公里|立方米|公里|公斤|千克|公顷|小时|分钟|千瓦时|标准箱|人次|元|月|年|天|日|周|季|吨|亩|头|人|户|台|辆|件|斤|升|米|秒|次|只|个|床|班|度|套|张|kg|m3|h|km|s|L|t))"
)
#: Nouns that a unit of one character begins, by that character, each with what goes on with it: 个人 is no 个, 人民 no 人.
_NOT_UNIT = {first: re.compile(rest) for first, rest in {
    "人": "民(?!币|警)|大(?![型中小])|均(?![为系被已有来获未属落在是按])|口|才(?!得以|能|被|算|敢|肯|走|从|脱|知|有)", "家": "庭", "名": "次|单(?!位|身|独|亲)", "项": "目(?!标)",
    "年": "级|龄|轻|代|均|薪|货", "月": "均|度|薪", "日": "均|常|前|本|益", "天": "然|津", "分": "别|之|成|布|局", "级": "别", "次": "日|年", "条": "例|款", "门": "诊", "处": "级|罚|分",
    "所": "有|得|属", "台": "湾|风|账|海|商|胞", "起": "诉(?!讼)|草|步|点", "道": "德", "组": "织|成|建|长", "层": "级|面|次", "位": "于|居|列|置", "城": "镇|市|乡|区|中|关|投|管|建",
    "村": "民|庄|委|级|居|干|集体|容|寨", "县": "级|委|政府|长|城|域|法院|检察|公安|司法|直", "市": "场|级|委|政府|长|民|区|域|值|辖|政|法院|检察|公安|司法|直|县|中级|容",
    "省": "级|委|政府|长|会|直|内|外|道|高级|际|检察|法院|公安|司法", "区": "域|级|委|政府|长|位|块|间|内|划|直", "乡": "村|亲|级|音|风", "镇": "级|长|区|政府|压",
    "国": "家级|内|际|有|务|产|债|防|企|资|土|道|旗|民|庆", "州": "级|委|政府", "地": "区|方|点|块|质|理|铁|震|级|产|税|下|面|表|形|处|位|带|图", "方": "面|式|案|法|便|向|针|可|能|言|米",
    "院": "长|校|落|线|士|所|党|内", "校": "园|长|企|车|舍|友|外|内", "厂": "房|家|长|区", "里": "程|面|斯|约", "度": "假", "米": "粉|饭", "元": "旦|宵", "角": "度|色|落", "倍": "增|受|感",
    "折": "合|算|叠|旧|射", "番": "茄|薯", "周": "边|期|密|转|口|到", "课": "程|堂|题", "集": "中|体|团|约|聚", "期": "间|末|待|限|满|货", "张": "贴|家|三", "支": "持|付|出|援|撑|部(?!队)",
    "只": "有|要|能|是|需|不", "对": "口|外|接|应|于|此|照", "双": "方|向|边|创|拥|减|碳|随", "升": "[至到为]|高|幅", "手": "机|段|术|续|册|工", "线": "索|路|上|下", "篇": "幅", "版": "本|权|图|块",
    "届": "时|满", "笔": "试|录", "首": "位|次|批|个|届|都|府|先|要|创|家|例|季|付|套", "株": "洲|式", "列": "车|为|入|席|支|举|第|出|名", "架": "构|设|空", "班": "子|车|长", "床": "位",
    "席": "位", "队": "伍|员|长", "站": "点|位|长|台", "轮": "岗|训|换|流|椅|胎", "步": "伐|入|骤", "环": "境|节|保|比|卫|路|线|城", "型": "号", "类": "别|型|似", "票": "据|房|价|决",
    "幅": "度|员", "节": "约|能|目|点|日|水|省|支|庆|俭|假", "根": "据|本|治|源", "封": "闭|锁|控", "通": "[过报道知车行信航电水气常用达胀宵勤关货缉讯风]",
}.items()}  # fmt: skip


class UnitTable:
    """The units of a lexicon, by surface."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._by_surface: dict[str, tuple[ValueKind, str]] = {}
        for entry in sorted(lexicon["units"], key=lambda entry: entry.layer):
            for surface in entry.surfaces:
                # A user's entries come after ours, and take over their surfaces.
                self._by_surface[surface] = (cast(ValueKind, entry.get("kind", "count")), entry.id)
        lengths: dict[str, set[int]] = {}
        for surface in self._by_surface:
            if len(surface) > 1:
                lengths.setdefault(surface[:2], {1}).add(len(surface))
        #: The lengths of the surfaces that begin with two characters, the longest first.
        self._lengths = {pair: tuple(sorted(found, reverse=True)) for pair, found in lengths.items()}
        self._latin = frozenset(s for s in self._by_surface if s[-1].isascii() and s[-1].isalpha())

    def match(self, folded: str, at: int) -> Unit | None:
        """Return the unit that begins at an offset, or None."""
        for length in self._lengths.get(folded[at : at + 2], _ALONE):
            surface = folded[at : at + length]
            known = self._by_surface.get(surface)
            if known is None or len(surface) < length:
                continue
            end = at + length
            if length == 1 and (noun := _NOT_UNIT.get(surface)) is not None and noun.match(folded, end):
                continue
            if surface == "支队" and folded.startswith("伍", end):
                continue  # 9支队伍
            if surface in self._latin and folded[end : end + 1].isascii() and folded[end : end + 1].isalpha():
                continue
            unit = Unit(end, known[0], known[1], surface)
            return self._extend(folded, at, unit) if folded[end : end + 1] in _EXTENDING else unit
        return None

    def _extend(self, folded: str, at: int, unit: Unit) -> Unit:
        paren = _PAREN.match(folded, unit.end)
        if paren and paren[1] in self._by_surface and unit.kind == "count" and unit.surface not in "省市县区乡镇村州旗":
            return Unit(paren.end(), unit.kind, unit.id, folded[at : paren.end()])
        per = _PER.match(folded, unit.end)
        if per:
            surface = folded[at : per.end()]
            known = self._by_surface.get(surface)
            ident = known[1] if known else self.compound(unit.id, per[0][1:])
            return Unit(per.end(), known[0] if known else unit.kind, ident, surface)
        return unit

    def compound(self, ident: str | None, per: str) -> str | None:
        """Return the id of a unit by another: `CNY/month`; None where the lexicon does not know one of the two."""
        scale = re.match(r"[万亿]|\d+", per)
        surface = per[scale.end() :] if scale is not None else per
        # 月 and 季 alone are no unit of the lexicon: the length of time is 个月.
        known = self._by_surface.get("个" + surface) or self._by_surface.get(surface)
        if ident is None or known is None:
            return None
        times = {"万": "10k_", "亿": "100m_"}.get(scale[0], f"{scale[0]}_") if scale is not None else ""
        return f"{ident}/{times}{known[1]}"

    def written(self, ident: str) -> str:
        """Return the first surface of a unit."""
        return next((surface for surface, (_, known) in self._by_surface.items() if known == ident), ident)

    def named(self, surface: str) -> tuple[ValueKind, str] | None:
        """Return kind and id of a surface."""
        return self._by_surface.get(surface)
