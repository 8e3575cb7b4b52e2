"""How plausible a decoded text is as Chinese, so that GB18030 and Big5 can be told apart.

Most bytes of either are valid in the other; but read wrongly they spell rare characters, letters of other scripts and
private ones. Each character weighs as much as texts use characters of its kind: the most frequent ones, those that
the two standards set apart as common (the first levels of GB 2312 and of Big5), and all others.

>>> plausibility("人民法院审结案件") > plausibility("人民法院审结案件".encode("gb18030").decode("cp950", "replace"))
True
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

#: The characters that make up most of what is printed, first as simplified, then those that Taiwan and Hong Kong write otherwise.
_FREQUENT = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度"
    "家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你"
    "明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资"
    "边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济"
    "阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今"
    "集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市克何除"
    "消构府称太准精值号率族维划选标写存候亲快效斯院查江型王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严案诉审判检察罪刑警侦"
    "监督司执纪违犯涉黑恶扫毒赔偿检举贫困乡镇村街户籍亿元亩吨疫情环境污染企业投资财税收入支出预算贸易亩粮食居民城镇农村医疗保险养老就业创新服务平台项目"
    "國們來個這為會發動對過時經學產電現實兩體機當點從業應開還樣關線內數問變條無軍員長統計論運農區強戰則據處隊給門規熱領東導壓濟術極聯認權證單風帶場車"
    "務萬達積議報類離華確張馬節話況傳許廣記觀織裝書復兒際驗連斷難劉備辦習響約勞團歷稱準號維劃選標寫親廠識適屬圓滿縣調參紅細聽該鐵價嚴後與裡於並說點種"
    "質氣結解題黨資邊級圖較將組見別根幾決乾層產進總設陳臺灣港島審檢訴執紀違罰監偵億畝噸環境財稅貿預醫療險養業創項億戶鄉鎮街貧困憑據縱橫"
)
_MARKS = "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·％－　～／＋０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩㎡℃°×±≥≤〇"
#: The logarithms of how often a character of a kind is met, by and large.
_MARK, _OFTEN, _COMMON, _RARE, _ALIEN = -6.0, -6.5, -9.5, -14.0, -17.0
_SAMPLE = 20_000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    """The weights of the characters that are frequent or common."""
    weights: dict[str, float] = {}
    for lead in range(0xA4, 0xC7):
        for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF)):
            weights[bytes((lead, trail)).decode("big5", "ignore")] = _COMMON
    for lead in range(0xB0, 0xD8):
        for trail in range(0xA1, 0xFF):
            weights[bytes((lead, trail)).decode("gb2312", "ignore")] = _COMMON
    weights.update(dict.fromkeys(_FREQUENT, _OFTEN))
    weights.update(dict.fromkeys(_MARKS, _MARK))
    return weights


def plausibility(text: str) -> tuple[float, int]:
    """Return the logarithm of how probable a text is as Chinese, and how many characters outside ASCII it rests on.

    Args:
        text: a decoded text; of a long one, its first 20,000 characters outside ASCII are taken.
    """
    weights = _weights()
    score = 0.0
    count = 0
    for run in islice(_NOT_ASCII.finditer(text), _SAMPLE):
        for char in run[0][: _SAMPLE - count]:
            count += 1
            weight = weights.get(char)
            if weight is None:
                weight = _RARE if "\u3400" <= char <= "\u9fff" or char >= "\U00020000" else _ALIEN
            score += weight
        if count >= _SAMPLE:
            break
    return score, count
