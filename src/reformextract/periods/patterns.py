"""The patterns of times, put together from the word table. All are for folded text, and all repeats are bounded."""

from __future__ import annotations

import re

from reformextract.periods.words import WordTable

MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|(?<![\d百千万亿])元(?=月))"
DAY = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])"
COUNT = r"(?:\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
CHINESE_DIGITS = "〇零一二三四五六七八九"
YEAR_DIGITS = rf"(?:(?:1\d|20)\d\d|[一二][{CHINESE_DIGITS}0-9]{{3}})"
DASH = r" ?(?:至|到|-|—{1,2}|~) ?"
LUNAR_DAY = r"(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)"

#: A number of years that is no date: 2000年历史, 近90年.
_NO_DATE_AFTER = (
    r"(?!的?历史|的?文明|的?时间|以上|左右|多|古|陈|[级龄]|制(?![发定订作造止])|期(?![间末])|版(?![权图块面]))"
)
_TWO_DIGITS = (
    rf"(?:[’‘']\d\d ?年|(?<![\d.])0\d ?年|(?:(?<![\u4e00-\u9fff\d.])|(?<=[自从到至于在比较由截]))[89]\d年|(?<![\d.])[7-9]\d年(?=(?:1[0-2]|[1-9])月|[底末初])"
    r"|(?:(?<![\u4e00-\u9fff\d.])|(?<=[自从到至于在比较由截]))[12]\d年(?=(?:1[0-2]|0?[1-9])(?:月(?!数)|[-—~至到])|[底末初](?![中级])|[上下]半年|全年|第?[一二三四1-4]季度)"
    r"|(?<=[比较])[12]\d年(?=同期|[增减升降提下上翻][长加少升降高]?)"
    rf"|(?<![{CHINESE_DIGITS}十百千万第近约达满])(?:[零〇][一二三四五六七八九]|七[〇零一二三四五六七九]|八[〇零一二三四五六七八]|九[〇零一二三四五六七八九])年(?!来|内|间))"
)
_THOUSANDS = (
    r"(?<![近约达有了满一二三四五六七八九十百])[二两]千(?:[零〇][一二三四五六七八九]|[零〇]?一?十[一二三四五六七八九]?|[零〇]?二十[一二三四五六七八九]?)?年度?"
    + _NO_DATE_AFTER
    + r"|一千[八九]百[一二三四五六七八九]十[一二三四五六七八九]?年"
)
#: What must not follow a word that ends a time, by its last character.
_AFTER_EDGE = {
    "起": r"(?![诉草动来步到点码义因飞伏用初降重吊家居航运息征价色立])",
    "前": r"(?![\d一二三四五六七八九十百两几名列位景期者述线沿任所后往方半])",
    "后": r"(?![备续勤来者台期方代劲盾果悔任评援半三四五六七八九十])",
    "底": r"(?![线数气部层子稿座色])",
    "末": r"(?![端位级尾])",
    "初": r"(?![访步中级次心一二三四审期始诊选稿衷试创建犯])",
    "终": r"(?![于止端身结审点场极])",
    "间": r"(?![隔歇谍苗])",
    "止": r"(?![损付血跌])",
    "始": r"(?![终])",
    "今": r"(?![年天日后晨早晚夜春夏秋冬])",
    "中": r"(?![国央小心东级期部药医职学共方华外西秋考])",
}  # fmt: skip

#: Nothing that follows makes another word of these: 10月底前80%, 10月底前线索….
_PLAIN_EDGES = frozenset({"底前", "年底前", "末前", "年末前"})

#: The same for whole words.
_AFTER_WORD = {
    "至今": "(?![年天日后晨早晚夜])",
    "期间": "(?![隔歇])",
    "同期": "(?<!历史同期)(?<!历史上同期)(?<!往年同期)(?<!常年同期)(?![望待])",
    "最近": "(?!的)",
    "日前": "(?![往去])",
    "而今": "(?![年天日后晨早晚夜春夏秋冬])",
    "过去": "(?<=[,;。:\n“]过去)(?=,)",
    "以前": "(?<=[,;。:\n“]以前)(?=,)",
    "从前": "(?<=[,;。:\n“]从前)(?=,)",
    "起初": "(?=,)",
    "最初": "(?=,)",
    "当初": "(?=,)",
    "原先": "(?=[,每一要])",
    "几年前": "(?!的)",
    "时下": "(?<!小时下)",
    "十一": "(?=黄金周|小?长假|假期|假日|期间|前夕)",
    "假日": "(?=第[二两三四五六七一\\d][天日]|首日|首天|[前头首][二两三四五六七\\d][天日]|最后)",
    "假期": "(?!结束|前|后|过后|即将|临近|将至|班|游|作业|安排)(?<![暑寒产婚年病事]假期)",
    "长假": "(?!结束|前|后|过后|即将|临近|将至)(?<![带薪探亲延]长假)",
    "节后": "(?!以来)",
    "案发时": "(?![间段点刻候])",
    "事发时": "(?![间段点刻候])",
    "事故发生时": "(?![间段点刻候])",
    "首日": "(?<![榜位居]首日)(?!封)",
    "首月": "(?<![榜位居]首月)",
    "首周": "(?<![榜位居]首周)",
    "首天": "(?<![榜位居]首天)",
    "此前": "(?!的|[一两几]?[轮次批期届])",
}

THIRDS = ("first_half", "second_half", "first_third", "second_third", "last_third", "first_thirds", "last_thirds")


class PatternSet:
    """Pieces of patterns that hold the words of a lexicon."""

    def __init__(self, words: WordTable) -> None:
        self.words = words
        self.year_word = (
            words.pattern("year")
            + '(?<![续的施行业革期”"]第二年)(?<![产成工用]后年)(?![级糕轮画]|薪(?![酬资水])|检(?![察测查验举修疫出索控]))'
        )
        era = words.pattern("era")
        self.absolute = (
            rf"(?:(?<!\d){YEAR_DIGITS} ?(?:财政年度|会计年度|财年|年度?){_NO_DATE_AFTER}|{_TWO_DIGITS}|{_THOUSANDS}"
            rf"|(?<=[在元])[1-9]\d\d年|[{CHINESE_DIGITS[2:]}][{CHINESE_DIGITS}]{{2}}年(?={MONTH}月)"
            rf"|{era}(?:元|{COUNT})年)"
        )
        self.year = rf"(?:{self.absolute}|{self.year_word})"
        self.lead = words.pattern("lead")
        self.edge = "(?:" + "|".join(self.guarded("edge")) + ")"
        self.daypart = words.pattern("daypart")
        self.clock = rf"(?:(?:{self.daypart}|当日)?(?:\d{{1,2}}[-—~])?(?:\d{{1,2}}|[零一二三四五六七八九十]{{1,3}})(?:时|点|:(?=\d\d))(?:\d{{1,2}}分?|半|许|整)?(?:左右|许)?)"
        self.part_of_day = rf"(?:{self.clock}|{self.daypart})"
        self.hours = rf"(?:{self.part_of_day}(?:(?:至|到|-|—)(?:当日)?{self.part_of_day})?)"
        self.month_word = words.pattern("month")
        self.part = (
            rf"(?:(?P<half>[上下前后])半年|第?(?P<q1>[一二三1-3])(?:季度)?(?:至|到|-|—|、|和)第?(?P<q2>[二三四2-4])季度|第?(?P<q>[一二三四1-4])季度|首季度?|(?P<q3>[一1])季报(?![表告])|前(?P<nq>[二两三23])个?季度"
            rf"|[前头](?P<nm>{COUNT})个?月(?!内)|(?P<m1>{MONTH})(?:月?(?:份)?{DASH}|[、和](?={MONTH}月(?!{DAY}[日号])))(?P<m2>{MONTH})月份?"
            rf"|(?:(?P<m>{MONTH}) ?月份?(?![龄饼球光亮租薪均嫂怀]|[三六七九](?![日号十]))|(?P<mw>{self.month_word}))"
            rf"(?:第(?P<wk>[一二三四1-4])周|(?P<cd>十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十一?)(?![日号\u4e00-\u9fff])"
            rf"| ?(?P<d>{DAY}) ?(?:[日号]?(?:{DASH}|[、和](?!{DAY}[日号]?分别))(?:(?P<dm>{MONTH})月)?(?P<d2>{DAY}) ?(?=[日号]))?[日号]{self.hours}?)?)"
        )
        self.holiday = words.pattern("holiday")

    def whole_words(self, *rules: str) -> str:
        """Return a pattern of the words of some rules that are a time by themselves; events (以来) are found elsewhere."""
        words = {word for rule in rules for word in self.words.values(rule)}
        events = {word for word in self.words.values("since") if word.endswith("以来")}
        ordered = sorted(words - events, key=lambda word: (-len(word), word))
        return "(?:" + "|".join(re.escape(word) + _AFTER_WORD.get(word, "") for word in ordered) + ")"

    def worded(self, rule: str) -> str:
        """Return a pattern of a rule's words, each with what must or must not follow it."""
        words = sorted(self.words.values(rule), key=lambda word: (-len(word), word))
        return "(?:" + "|".join(re.escape(word) + _AFTER_WORD.get(word, "") for word in words) + ")"

    def guarded(self, rule: str, *values: str) -> list[str]:
        """Return the words of a rule (with values, those words alone), the longest first, each with what must not follow."""
        known = self.words.values(rule)
        words = sorted((w for w in known if not values or known[w] in values), key=lambda word: (-len(word), word))
        return [re.escape(word) + ("" if word in _PLAIN_EDGES else _AFTER_EDGE.get(word[-1], "")) for word in words]

    def end(self, tag: str) -> str:
        """Return the pattern of one end of a stretch, its groups tagged."""
        edges = "|".join(self.guarded("edge", "end", "start", *THIRDS))
        return rf"(?:(?:(?P<y{tag}>{self.year}|{YEAR_DIGITS}(?={DASH}))(?:的(?={MONTH}月)| )?)?(?:(?P<m{tag}>{MONTH})月份?|(?<=年)(?P<h{tag}>[上下]半年|第?[一二三四1-4]季度))?(?:(?P<d{tag}>{DAY})[日号])?(?P<e{tag}>{edges})?(?:{self.part_of_day})?)"
