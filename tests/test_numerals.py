"""Numbers as texts write them: values, intervals, and what is none; tables of (text, expected)."""

from decimal import Decimal

import cn2an
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reformextract.errors import NumberError
from reformextract.numerals import parse_number, parse_numeral

limited = settings(max_examples=300, deadline=None, derandomize=True, database=None)
TRADITIONAL = str.maketrans("万亿两点负", "萬億兩點負")
WIDE = str.maketrans("0123456789.,", "０１２３４５６７８９．，")


@pytest.mark.parametrize(
    "text, value",
    [
        ("46407", "46407"),
        ("46,407", "46407"),
        ("４６，４０７", "46407"),
        ("２，７１５，０００", "2715000"),
        ("9.50", "9.5"),
        ("９．５", "9.5"),
        ("2 0 2 1", "2021"),
        (".5", "0.5"),
        ("-22.2", "-22.2"),
        ("负三点五", "-3.5"),
        ("二十三万", "230000"),
        ("二千零九十", "2090"),
        ("一万零五", "10005"),
        ("三百五", "350"),  # a last digit counts the tenth of the magnitude before it
        ("一万二", "12000"),
        ("一万零二", "10002"),
        ("两百", "200"),
        ("廿三", "23"),
        ("二〇二一", "2021"),
        ("贰仟叁佰", "2300"),
        ("壹拾壹元壹角壹分", "11.11"),  # an amount written out
        ("10亿8000万", "1080000000"),
        ("3亿5千万", "350000000"),
        ("1.5万亿", "1500000000000"),
        ("四万万", "400000000"),
        ("四十九兆九千五百九十二亿", "49959200000000"),
        ("一点五万", "15000"),
        ("八點五萬", "85000"),
        ("三分之一", "0.3333333333333333333333333333"),
        ("百分之五", "0.05"),
        ("三又四分之三", "3.75"),
        ("1 3/5", "1.6"),
        ("半百", "50"),
        ("五十打", "600"),
        ("2e5", "200000"),
        ("40k", "40000"),
        ("123456789012345678901234567890123456789012345", "123456789012345678901234567890123456789012345"),
        ("0.123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789"),
        ("十余万", "100000"),  # the number that an approximator stands on
    ],
)
def test_a_number_has_its_value(text: str, value: str) -> None:
    assert parse_number(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", " ", "件", "三万五万", "三百五千", "12.34.5", "1/0", "第三", "一、二", "点五", "十几"]
)
def test_what_is_no_number_is_an_error(text: str) -> None:
    with pytest.raises(NumberError):
        parse_number(text)


@pytest.mark.parametrize(
    "text, bound, lower, upper",
    [
        ("3360余", ">", "3360", "3370"),
        ("300余万", ">", "3000000", "4000000"),
        ("3亿多", ">", "300000000", "400000000"),
        ("十余", ">", "10", "20"),
        ("十几万", ">", "100000", "200000"),
        ("3.9万多", ">", "39000", "40000"),
        ("几十", "~", "10", "100"),
        ("数千", "~", "1000", "10000"),
        ("三四十", "range", "30", "40"),
        ("两三", "range", "2", "3"),
        ("十二三", "range", "12", "13"),
        ("七八千", "range", "7000", "8000"),
        ("三百五六十", "range", "350", "360"),
        ("一百一十一点一二", "=", "111.12", "111.12"),  # the digits behind a point are no series
        ("二〇一二", "=", "2012", "2012"),
    ],
)
def test_an_approximator_gives_an_interval(text: str, bound: str, lower: str, upper: str) -> None:
    numeral = parse_numeral(text)
    assert numeral is not None
    assert (numeral.bound, numeral.lower, numeral.upper) == (bound, Decimal(lower), Decimal(upper))


@limited
@given(number=st.integers(0, 10**16 - 1))
def test_integers_are_read_back_in_four_spellings(number: int) -> None:
    low, up = str(cn2an.an2cn(number, "low")), str(cn2an.an2cn(number, "up"))
    for text in (f"{number}", f"{number:,}", f"{number:,}".translate(WIDE), low, up, low.translate(TRADITIONAL)):
        assert parse_number(text) == number, text


@limited
@given(number=st.decimals(0, 10**9, places=3, allow_nan=False))
def test_decimals_are_read_back_in_four_spellings(number: Decimal) -> None:
    written = f"{number:f}".rstrip("0").rstrip(".") or "0"
    low = str(cn2an.an2cn(written, "low"))
    for text in (written, f"{number:,f}", written.translate(WIDE), low, low.translate(TRADITIONAL), f"-{written}"):
        assert abs(parse_number(text)) == number, text


@limited
@given(number=st.integers(1, 10**16 - 1), suffix=st.sampled_from("余多几"))
def test_an_interval_is_ordered(number: int, suffix: str) -> None:
    numeral = parse_numeral(f"{number}{suffix}")
    assert numeral is not None
    assert numeral.lower == number < numeral.upper
