"""What the dashboard says, in Chinese and English; texts of articles are never among them nor put into them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reformextract.dashboard.points import Language, Shape

_WORDS: Mapping[str, tuple[str, str]] = {
    "title": ("reformextract 数据看板", "reformextract dashboard"),
    "language": ("语言", "Language"),
    "trend": ("趋势", "Trend"),
    "ranking": ("排名", "Ranking"),
    "claims": ("论断", "Claims"),
    "audit": ("核对", "Audit"),
    "province": ("省级", "Province"),
    "prefecture": ("地级", "Prefecture"),
    "county": ("县级", "County"),
    "country": ("全国", "Country"),
    "level": ("地区级别", "Level of region"),
    "all": ("全部", "All"),
    "kinds": ("机关类别", "Kind of agency"),
    "metric": ("指标", "Metric"),
    "metric_help": ("括号内是论断数；没有标准名称的指标按原文说法列出。", "In brackets the number of claims; a metric without a canonical name goes by its phrase."),
    "years": ("时段止于", "Period ends in"),
    "aspect": ("数值所言", "What the figure says"),
    "modality": ("事实或目标", "Fact or goal"),
    "regions": ("对比的地区", "Regions to compare"),
    "measure": ("单位与口径", "Unit and basis"),
    "shape": ("时段类型", "Sort of period"),
    "period": ("时段", "Period"),
    "order": ("次序", "Order"),
    "highest": ("从高到低", "Highest first"),
    "lowest": ("从低到高", "Lowest first"),
    "search": ("句子或标题中的词", "Words of the sentence or title"),
    "search_help": ("几个词用空格隔开，须全部出现。", "Several words with spaces between; all of them have to occur."),
    "all_metrics": ("全部指标", "All metrics"),
    "download": ("下载 CSV", "Download CSV"),
    "sentence": ("原句", "Sentence"),
    "source": ("出处", "Source"),
    "value": ("数值", "Value"),
    "agency": ("机关", "Agency"),
    "region": ("地区", "Region"),
    "published": ("发布", "Published"),
    "document": ("文档", "Document"),
    "phrase": ("原文说法", "As written"),
    "whole_text": ("文档全文", "Whole document"),
    "open": ("打开原文网页", "Open the source"),
    "printings": ("共 {count} 篇文档载有这一论断，只计一次。", "{count} documents print this claim; it counts once."),
    "pick_point": ("点选图中的一个点，可看它的原句和出处。", "Select a point to see its sentence and source."),
    "pick_bar": ("点选一条，可看它的原句和出处。", "Select a bar to see its sentence and source."),
    "pick_row": ("点选一行，可看原句、出处和全文。", "Select a row to see the sentence, the source and the whole text."),
    "pick_finding": ("点选一行，可看所涉各句。", "Select a row to see the sentences it is about."),
    "none": ("没有符合这些条件的论断；请放宽筛选。", "No claim passes these filters; widen them."),
    "no_region": ("请至少选一个地区。", "Choose at least one region."),
    "no_points": ("符合条件的论断都没有地区和时段，不能入图；在“论断”页可以看到。", "The claims that pass have no region and period, so none can be charted; the page Claims shows them."),
    "no_bars": ("这一时段没有可以排名的确数。", "There is no figure to rank in this period."),
    "left_regions": ("{count} 条没有地区", "{count} without a region"),
    "left_periods": ("{count} 条没有时段", "{count} without a period"),
    "left_directions": ("{count} 条没有说明增减方向", "{count} that do not say whether up or down"),
    "left_measures": ("{count} 条的单位或口径不同", "{count} of another unit or basis"),
    "left_shapes": ("{count} 条的时段类型不同", "{count} of another sort of period"),
    "left_chosen": ("{count} 条属于未选的地区", "{count} of regions that are not chosen"),
    "left_levels": ("{count} 条属于别级地区", "{count} of regions of another level"),
    "left_ranges": ("{count} 条是区间", "{count} that are ranges"),
    "left": ("未入图：{what}。", "Left out: {what}."),
    "marks": ("实心圆是确数；空心三角、倒三角、菱形是“超过”“不足”“约”；短横和竖线是区间。", "A full circle is exact; hollow triangles and diamonds are “over”, “under” and “about”; bars and upright lines are intervals."),
    "unjoined": ("这类时段长短不一，因此不连线。", "Periods of this sort differ in length, so no line joins them."),
    "pale": ("浅色的条是“超过”“不足”或“约”。", "Pale bars are “over”, “under” or “about”."),
    "double": ("{count} 处同一地区、机关和时段有几个数值。", "In {count} places one region, agency and period has several figures."),
    "limited": ("共 {total} 条，只取时段最近的 {shown} 条；请缩小筛选范围。", "{total} in all, of which the {shown} with the latest periods are shown; narrow the filters."),
    "first_rows": ("共 {total} 条，只列前 {shown} 条。", "{total} in all, of which the first {shown} are shown."),
    "counted": ("{total} 条论断。", "{total} claims."),
    "most_lines": ("最多画 {count} 条线。", "At most {count} lines are drawn."),
    "most_bars": ("只画前 {count} 个。", "Only the first {count} are drawn."),
    "run_audit": ("开始核对", "Run the audit"),
    "big_audit": ("文件有 {count} 条论断，核对需要一些时间，因此不自动进行。", "The file holds {count} claims; the audit takes a while, so it does not run by itself."),
    "auditing": ("正在核对……", "Auditing …"),
    "findings": ("矛盾", "Contradictions"),
    "warnings": ("待查", "To look at"),
    "confirmations": ("相符的核对", "Sums that hold"),
    "no_findings": ("没有发现相互矛盾的数值。", "No figures contradict one another."),
    "audit_says": ("核对的是文件中的全部论断，只受地区和机关筛选；四舍五入、“余”“超过”所含的范围都计算在内，因此只列确实矛盾的。", "The audit looks at all claims of the file, filtered by region and agency alone; rounding and bounds are reckoned with, so what is listed does contradict."),
    "severity": ("程度", "Severity"),
    "rule": ("规则", "Rule"),
    "message": ("说明", "Message"),
    "sum": ("算式", "Sum"),
    "error": ("矛盾", "error"),
    "warning": ("待查", "warning"),
    "failed": ("文件现在不能读取", "The file cannot be read now"),
    "file_claims": ("{count} 条论断", "{count} claims"),
    "agency.court": ("法院", "courts"),
    "agency.procuratorate": ("检察院", "procuratorates"),
    "agency.police": ("公安", "police"),
    "agency.justice": ("司法行政", "justice"),
    "agency.government": ("政府", "government"),
    "agency.congress": ("人大", "people's congress"),
    "agency.discipline": ("纪检监察", "discipline inspection"),
    "agency.enterprise": ("企业", "enterprises"),
    "agency.legal_service": ("法律服务", "legal services"),
    "agency.mediation": ("调解组织", "mediation"),
    "agency.party_committee": ("党委", "Party committees"),
    "agency.political_legal_committee": ("政法委", "political-legal committees"),
    "agency.prison": ("监狱", "prisons"),
    "agency.public_institution": ("事业单位", "public institutions"),
    "agency.other": ("其他", "other"),
    "aspect.level": ("水平（多少）", "level"),
    "aspect.change": ("增减", "change"),
    "aspect.share": ("占比", "share"),
    "aspect.rank": ("位次", "rank"),
    "aspect.difference": ("差距", "difference"),
    "modality.actual": ("事实", "fact"),
    "modality.target": ("目标、计划或规定", "goal, plan or rule"),
    "basis.yoy": ("同比", "year on year"),
    "basis.mom": ("环比", "on the period before"),
    "basis.other": ("其他基期", "another basis"),
    "kind.count": ("数量", "count"),
    "kind.money": ("金额", "money"),
    "kind.percent": ("百分比", "percent"),
    "kind.percentage_point": ("百分点", "percentage points"),
    "kind.ratio": ("比", "ratio"),
    "kind.rank": ("位次", "rank"),
    "kind.duration": ("时长", "duration"),
    "kind.measure": ("度量", "measure"),
    "kind.multiple": ("倍数", "multiple"),
    "shape.year": ("全年", "whole years"),
    "shape.half": ("半年", "half years"),
    "shape.quarter": ("季度", "quarters"),
    "shape.month": ("月", "months"),
    "shape.first_months": ("1—{length} 月累计", "first {length} months"),
    "shape.years": ("{length} 年合计", "{length} years together"),
    "shape.day": ("某一天", "days"),
    "shape.to_date": ("截至某日（起点未明）", "up to a day (begin unknown)"),
    "shape.other": ("其他起止", "other periods"),
    "rule.rate": ("比率与分子分母", "rate"),
    "rule.share": ("占比与部分、总体", "share"),
    "rule.parts": ("部分与总数", "parts"),
    "rule.difference": ("差距与两边", "difference"),
    "rule.change": ("增减与前后水平", "change"),
    "rule.direction": ("方向与前后", "direction"),
    "rule.copies": ("两篇文档不一", "copies"),
    "rule.running_total": ("累计数下降", "running total"),
}  # fmt: skip

#: The languages, each by what it calls itself.
LANGUAGES: Mapping[str, Language] = {"中文": "zh", "English": "en"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: Language

    def __call__(self, key: str, **values: object) -> str:
        """Return a text with numbers put in; a key that is none of ours comes back as its last part.

        Args:
            key: what is said.
            values: what stands in the braces of the text; numbers and words of ours alone.

        >>> Words("zh")("shape.first_months", length=9), Words("en")("agency.customs")
        ('1—9 月累计', 'customs')
        """
        pair = _WORDS.get(key)
        if pair is None:
            return key.rpartition(".")[2]
        text = pair[0 if self.language == "zh" else 1]
        return text.format(**values) if values else text

    def shape(self, shape: Shape) -> str:
        """Return what a shape of periods is called.

        Args:
            shape: the shape.
        """
        return self(f"shape.{shape.kind}", length=shape.length)

    def left_out(self, **counts: int) -> str:
        """Return the sentence on what a chart leaves out, empty where that is nothing.

        Args:
            counts: how many, by the reason.

        >>> Words("zh").left_out(regions=2, ranges=0)
        '未入图：2 条没有地区。'
        """
        parts = [self(f"left_{reason}", count=f"{count:,}") for reason, count in counts.items() if count]
        return self("left", what=("、" if self.language == "zh" else ", ").join(parts)) if parts else ""
