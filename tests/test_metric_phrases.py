"""What is counted, by its place in the clause: one table a mechanism, with what must stay as it is beside it."""

import pytest

from reformextract.pipeline import Extractor

Case = tuple[str, list[str], str]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _metrics(extractor: Extractor, text: str) -> list[str]:
    return [claim.metric.text for claim in extractor.extract(text, published="2019-05-06", region="410700")]


NOUNS_LIKE_SMALL_WORDS: list[Case] = [
    ("警方查处3家超市、5家餐馆。", ["查处超市", "查处餐馆"], "超市 is no 超"),
    ("检察官帮教36名未成年人。", ["帮教未成年人"], "未成年 is no 未"),
    ("医院收治12名不满周岁的婴儿。", ["收治不满周岁的婴儿"], "不满 says which"),
    ("企业招收500名应届毕业生。", ["招收应届毕业生"], "应届 is no 应"),
    ("公司推出近300款不同档次的套菜。", ["推出不同档次的套菜"], "不同 says which"),
    ("近20万户居民用过黑气。", ["居民用过黑气"], "居民 is no 居"),
    ("惠及3.2万用户。", ["惠及用户"], "用户 is no 用"),
    ("销毁食品3吨，超出预期。", ["销毁食品"], "nothing is counted behind the mark"),
    ("全市报名3.2万人，不少于去年。", ["报名"], "不少于 bounds"),
    ("查获假币12万元，已全部销毁。", ["查获假币"], "what was done with it afterwards"),
]

OBJECTS_OF_PREPOSITIONS: list[Case] = [
    ("研究人员已决定为另外14名患者进行治疗。", ["患者进行治疗"], "who decides it is no part of it"),
    ("医生为当地320名患者做了检查。", ["患者做了检查"], "当地 tells which"),
    ("民警将其余12人带走。", ["带走"], "其余 tells which"),
    ("县局对排查出的53处治安乱点挂牌整治。", ["治安乱点挂牌整治"], "排查出的 tells which"),
    ("将新建学校12所。", ["新建学校"], "将 before a verb is no preposition"),
    ("当场将586万元现金发还申请人。", ["现金发还申请人"], "what is done with the money"),
    ("公司承诺将退换期由15天缩短为7天。", ["退换期", "退换期"], "将 before what is turned"),
    ("全市共认定企业12家。", ["认定企业"], "认 begins a verb"),
]

SAID_OF_PERSONS: list[Case] = [
    ("车上52人全部获救。", ["获救"], "车上 only says where they were"),
    ("矿工中已有12人获救。", ["获救"], "矿工中 says among whom"),
    ("矿主王某等9人已被警方控制。", ["被警方控制"], "等 ends a list of names"),
    ("厂里200多人下岗。", ["下岗"], "厂里 only says where"),
    ("受伤群众12人。", ["受伤群众"], "a noun without a place"),
    ("船员52人全部获救。", ["船员"], "the noun that is counted"),
]

NOTHING_NAMED: list[Case] = [
    ("观众已达21万人次，年底前有望突破100万人次。", ["观众", "观众"], "有望 names nothing"),
    ("青菜2元一斤，去年这时才1元。", ["青菜", "青菜"], "这时才 names nothing"),
    ("发送旅客32.1万人，其中郑州站9.8万人。", ["发送旅客", "发送旅客"], "a station alone"),
    ("嫌疑人21名，其中台湾籍8名。", ["嫌疑人", "台湾籍"], "籍 with its place"),
    ("调解纠纷300件，成功200件。", ["调解纠纷", "调解纠纷成功"], "成功 needs the act"),
    ("医生得到8元补贴。", ["得到补贴"], "得到 is a verb"),
]

HOW_LONG_AND_FOR_WHAT_UNIT: list[Case] = [
    ("县里三年补贴3200万元。", ["补贴"], "how long it took"),
    ("馆方说，免费后每天限量发票5000张。", ["限量发票"], "after what"),
    ("全市九年义务教育巩固率为96.3%。", ["九年义务教育巩固率"], "九年 is part of the name"),
    ("三年期存款利率为2.75%。", ["三年期存款利率"], "三年期 is part of the name"),
    ("93号汽油最高零售价为每升6.42元。", ["93号汽油最高零售价"], "the unit behind 为"),
    ("鸡蛋每斤4.5元。", ["鸡蛋每斤"], "the unit behind its noun"),
    ("黄金价格涨至每盎司1290美元。", ["黄金价格"], "what turned, and the unit"),
]


@pytest.mark.parametrize(
    "text, metrics, why",
    [
        *NOUNS_LIKE_SMALL_WORDS,
        *OBJECTS_OF_PREPOSITIONS,
        *SAID_OF_PERSONS,
        *NOTHING_NAMED,
        *HOW_LONG_AND_FOR_WHAT_UNIT,
    ],
)
def test_what_is_counted(text: str, metrics: list[str], why: str, extractor: Extractor) -> None:
    assert _metrics(extractor, text) == metrics, why
