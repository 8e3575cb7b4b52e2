"""Times and the days they mean: tables with a word on each row, what is no time, and what holds for every text."""

from __future__ import annotations

import datetime as dt
import gc
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reformextract import find_periods, find_quantities
from reformextract.errors import LexiconError
from reformextract.lexicon import Entry, load_lexicon
from reformextract.lexicon_form import canonical_text
from reformextract.normalize import fold
from reformextract.periods import TimeFinder
from reformextract.periods.finder import _inside_number, _recurs
from reformextract.periods.grammar import make_rules
from reformextract.periods.words import WordTable
from reformextract.pipeline import Extractor, default_extractor
from reformextract.proofs import find_faults

ROOT = Path(__file__).resolve().parents[1]
PUBLISHED = "2020-11-05"  # a Thursday
NONE = None

#: The time, the date of publication, first and last day, and a word on the row.
TIMES = [
    ("中秋节前", "2010-05-10", None, "2010-09-21", "a term"),
    ("中秋节前", "2010-01-10", None, "2009-10-02", "past"),
    ("5日以后", "2007-05-08", "2007-05-05", None, "from that day on"),
    ("岁末年初", "2022-01-27", None, "2022-01-27", "no year of its own"),
    ("入冬以来", "2020-11-15", None, "2020-11-15", "not yet by the calendar"),
    ("县法院成立“执行110”中队以来", "2020-11-05", None, "2020-11-05", "digits in a name"),
    ("大年三十夜里", "2001-02-10", "2001-01-23", "2001-01-23", "the night of a feast"),
    ("除夕夜", "2001-02-10", "2001-01-23", "2001-01-23", "likewise"),
    ("元旦凌晨", "2021-01-10", "2021-01-01", "2021-01-01", "the day alone"),
    ("周末两天，", "2018-07-16", "2018-07-14", "2018-07-15", "the last one"),
    ("周末，", "2018-07-14", "2018-07-14", "2018-07-15", "the one that goes on"),
    ("8日，", "2020-11-05", "2020-10-08", "2020-10-08", "of the month before"),
    ("20日前", "2020-11-05", None, "2020-11-20", "a term"),
    ("“七五”普法期间", "2021-08-30", "2016-01-01", "2020-12-31", "a plan of teaching law"),
    ("“七五”普法以来", "2018-08-30", "2016-01-01", "2018-08-30", "since it began"),
    ("今起", "2020-11-05", "2020-11-05", None, "from today on"),
    ("即日起", "2020-11-05", "2020-11-05", None, "in a notice"),
    ("疫情期间", "2020-11-05", None, "2020-11-05", "no time that was named"),
    ("明年初，", "2020-11-05", "2021-01-01", "2021-03-31", "its first months"),
    ("截至今日8时", "2020-11-05", None, "2020-11-05", "up to an hour of today"),
    ("截至上午", "2020-11-05", None, "2020-11-05", "up to a part of the day"),
    ("截至二十二日上午十时", "2005-03-22", None, "2005-03-22", "in words"),
    ("截至四日", "2020-11-05", None, "2020-11-04", "without the hour"),
    ("周三，", "2020-11-05", "2020-11-04", "2020-11-04", "the last one"),
    ("星期五上午", "2020-11-05", "2020-10-30", "2020-10-30", "of the week before"),
    ("“5·12”地震后，", "2008-11-12", "2008-05-12", "2008-11-12", "the day that it is called by"),
    ("入夏以来", "2020-02-05", "2019-06-01", "2020-02-05", "the last summer"),
    ("今年入夏以来", "2020-08-05", "2020-06-01", "2020-08-05", "with the year"),
    ("今冬", "2020-01-05", "2019-12-01", "2020-02-29", "the winter that has begun"),
    ("今冬", "2020-11-05", "2020-12-01", "2021-02-28", "the winter to come"),
    ("自2023年春季起", "2025-01-05", "2023-03-01", None, "a season with 自"),
    ("本年度", "2020-11-05", "2020-01-01", "2020-12-31", "where nothing else was named"),
    ("新的一年", "2020-01-05", "2020-01-01", "2020-12-31", "that has begun"),
    ("新的一年", "2020-12-05", "2021-01-01", "2021-12-31", "that is about to"),
    ("7、8月份", "2020-11-05", "2020-07-01", "2020-08-31", "two months"),
    ("11月8日前", "2020-11-05", None, "2020-11-08", "that day counts"),
    ("2020年11月8日之前", "2020-11-05", None, "2020-11-08", "with the year"),
    ("2018年10月前", "2020-11-05", None, "2018-09-30", "before a month"),
    ("截至当天12时", "2006-07-18", None, "2006-07-18", "the day of the news"),
    # --- years -------------------------------------------------------------------------------------------------------
    ("2019年", PUBLISHED, "2019-01-01", "2019-12-31", "in digits"),
    ("２０１９年", PUBLISHED, "2019-01-01", "2019-12-31", "in full width"),
    ("2019 年", PUBLISHED, "2019-01-01", "2019-12-31", "set with a space"),
    ("二〇一九年", PUBLISHED, "2019-01-01", "2019-12-31", "digit by digit in characters"),
    ("二○○五年", PUBLISHED, "2005-01-01", "2005-12-31", "with a circle for zero"),
    ("二零零五年", PUBLISHED, "2005-01-01", "2005-12-31", "with 零"),
    ("二00六年", PUBLISHED, "2006-01-01", "2006-12-31", "mixed"),
    ("一九八五年", PUBLISHED, "1985-01-01", "1985-12-31", "of the last century"),
    ("两千零八年", PUBLISHED, "2008-01-01", "2008-12-31", "read as a number"),
    ("’98年", PUBLISHED, "1998-01-01", "1998-12-31", "two digits behind a mark"),
    ("07年", PUBLISHED, "2007-01-01", "2007-12-31", "two digits that begin with zero"),
    ("九三年", PUBLISHED, "1993-01-01", "1993-12-31", "two digits in characters"),
    ("零八年", PUBLISHED, "2008-01-01", "2008-12-31", "likewise of this century"),
    ("2019年度", PUBLISHED, "2019-01-01", "2019-12-31", "as a year of accounts"),
    ("2019财年", PUBLISHED, "2019-01-01", "2019-12-31", "the financial year is the calendar year"),
    ("民国十八年", PUBLISHED, "1929-01-01", "1929-12-31", "of the Republic"),
    ("光绪二十四年", PUBLISHED, "1898-01-01", "1898-12-31", "of an era"),
    ("今年", PUBLISHED, "2020-01-01", "2020-12-31", "of publication"),
    ("去年", PUBLISHED, "2019-01-01", "2019-12-31", "the one before"),
    ("前年", PUBLISHED, "2018-01-01", "2018-12-31", "two before"),
    ("明年", PUBLISHED, "2021-01-01", "2021-12-31", "the next"),
    ("全年", "2021-02-03", "2020-01-01", "2020-12-31", "in the first quarter, the year before"),
    ("全年", PUBLISHED, "2020-01-01", "2020-12-31", "later, the year itself"),
    ("上一年度", PUBLISHED, "2019-01-01", "2019-12-31", "the one before that reported on"),
    ("去年底", PUBLISHED, "2019-12-31", "2019-12-31", "its last day"),
    ("2018年年末", PUBLISHED, "2018-12-31", "2018-12-31", "its last day"),
    ("今年初", PUBLISHED, "2020-01-01", "2020-03-31", "its first quarter"),
    ("2005年伊始", PUBLISHED, "2005-01-01", "2005-03-31", "its first quarter"),
    ("岁末", PUBLISHED, "2020-12-31", "2020-12-31", "the last day of the year"),
    ("年底前", PUBLISHED, NONE, "2020-12-31", "until its last day"),
    ("8月底前", PUBLISHED, NONE, "2020-08-31", "until the last day of the month"),
    ("9月底前", "2021-06-20", NONE, "2021-09-30", "a term that is set, months ahead"),
    ("元旦前10天", "2006-01-17", "2005-12-22", "2005-12-31", "so many days before a festival"),
    ("春节后7天", "2021-02-25", "2021-02-13", "2021-02-19", "and after it"),
    ("40天春运", "2007-02-04", "2007-02-03", "2007-03-14", "the whole of the spring travel"),
    ("春运前10天", "2007-02-20", "2007-02-03", "2007-02-12", "its first days"),
    ("2009年一季报", "2009-05-04", "2009-01-01", "2009-03-31", "the report of a quarter"),
    ("春运期间前10天", "2007-02-20", "2007-02-03", "2007-02-12", "its first days, with 期间"),
    ("昨清晨5时", "2020-11-05", "2020-11-04", "2020-11-04", "part of yesterday"),
    ("春运开始20天来", "2007-02-23", "2007-02-03", "2007-02-22", "so many days from its beginning"),
    ("截至今晨6时", "2006-08-11", NONE, "2006-08-11", "a part of the day behind 截至"),
    ("半年来", "2021-04-21", "2020-10-22", "2021-04-21", "six months back"),
    ("近半个月", "2021-04-21", "2021-04-07", "2021-04-21", "fifteen days back"),
    ("两个月来", "2021-04-21", "2021-02-22", "2021-04-21", "months that go on until now"),
    ("一个多月来", "2021-04-21", "2021-03-22", "2021-04-21", "with 多"),
    ("三天来", "2021-04-21", "2021-04-19", "2021-04-21", "days"),
    ("过去24小时", "2021-04-21", "2021-04-20", "2021-04-21", "hours"),
    ("未来24小时", "2021-04-21", "2021-04-21", "2021-04-22", "hours to come"),
    ("上周以来", "2021-04-21", "2021-04-12", "2021-04-21", "from a week on"),
    ("今春以来", "2021-04-21", "2021-03-01", "2021-04-21", "from a season on"),
    ("春运以来", "2021-02-21", "2021-01-28", "2021-02-21", "from the spring travel on"),
    ("本学年", "2021-04-21", "2020-09-01", "2021-08-31", "a school year"),
    ("上学年", "2021-04-21", "2019-09-01", "2020-08-31", "the one before"),
    ("上学期", "2021-04-21", "2020-09-01", "2021-01-31", "the term before"),
    ("2020年秋季学期", "2021-04-21", "2020-09-01", "2021-01-31", "a term by its season"),
    ("今年春季学期", "2021-04-21", "2021-02-01", "2021-08-31", "likewise in spring"),
    ("月底前", "2021-04-21", NONE, "2021-04-30", "until the end of the month"),
    ("月初", "2021-04-21", "2021-04-01", "2021-04-10", "its first ten days"),
    ("3月上半月", "2021-04-21", "2021-03-01", "2021-03-15", "half a month"),
    ("18、19日", "2021-04-21", "2021-04-18", "2021-04-19", "two days in a list"),
    ("4月18日、19日", "2021-04-21", "2021-04-18", "2021-04-19", "with the month"),
    ("昨日8时至今日8时", "2021-04-21", "2021-04-20", "2021-04-21", "from one day to the next"),
    ("4月20日0时至24时", "2021-04-21", "2021-04-20", "2021-04-20", "hours of a day"),
    ("去年7月至今年3月", "2021-04-21", "2020-07-01", "2021-03-31", "至 before 今年 is no 至今"),
    ("明日起", "2021-04-21", "2021-04-22", NONE, "from a day on"),
    ("前三季度", "2021-04-21", "2020-01-01", "2020-09-30", "in spring, those of the year before"),
    ("入世以来", "2021-04-21", "2001-12-11", "2021-04-21", "since a day that everybody knows"),
    ("去冬", "2021-04-21", "2020-12-01", "2021-02-28", "last winter"),
    ("国庆长假8天", "2021-10-21", "2021-10-01", "2021-10-07", "the days off"),
    ("从昨日零时起", "2007-05-23", "2007-05-22", NONE, "from an hour of a day on"),
    ("5月1日至昨天", "2007-05-23", "2007-05-01", "2007-05-22", "up to a day told by a word"),
    ("5月上旬至中旬", "2007-05-23", "2007-05-01", "2007-05-20", "thirds of one month"),
    ("4月至5月中旬", "2007-05-23", "2007-04-01", "2007-05-20", "only the last month is parted"),
    ("3月15日0—24时", "2022-03-16", "2022-03-15", "2022-03-15", "hours with a dash"),
    # --- parts of a year ---------------------------------------------------------------------------------------------
    ("上半年", PUBLISHED, "2020-01-01", "2020-06-30", "the first half"),
    ("2019年下半年", PUBLISHED, "2019-07-01", "2019-12-31", "the second half"),
    ("前三季度", PUBLISHED, "2020-01-01", "2020-09-30", "three quarters"),
    ("一季度", PUBLISHED, "2020-01-01", "2020-03-31", "one quarter"),
    ("第二季度", PUBLISHED, "2020-04-01", "2020-06-30", "with an ordinal"),
    ("三季度末", PUBLISHED, "2020-09-30", "2020-09-30", "the last day of a quarter"),
    ("一、二季度", PUBLISHED, "2020-01-01", "2020-06-30", "two quarters"),
    ("上季度", PUBLISHED, "2020-07-01", "2020-09-30", "the one before that of publication"),
    ("1—9月", PUBLISHED, "2020-01-01", "2020-09-30", "months by a dash"),
    ("1至10月", PUBLISHED, "2020-01-01", "2020-10-31", "months by 至"),
    ("1-11月份", "2020-12-05", "2020-01-01", "2020-11-30", "with 份"),
    ("1月至10月", PUBLISHED, "2020-01-01", "2020-10-31", "月 twice"),
    ("一至十月", PUBLISHED, "2020-01-01", "2020-10-31", "in characters"),
    ("今年元月至10月", PUBLISHED, "2020-01-01", "2020-10-31", "元月 is January"),
    ("今年前8个月", PUBLISHED, "2020-01-01", "2020-08-31", "counted from January"),
    ("2020.1—2020.10", PUBLISHED, "2020-01-01", "2020-10-31", "in tables"),
    ("12月", "2021-01-20", "2020-12-01", "2020-12-31", "a month without a year is the last one"),
    ("2020年10月份", PUBLISHED, "2020-10-01", "2020-10-31", "a month"),
    ("今年5月中旬", PUBLISHED, "2020-05-11", "2020-05-20", "the second ten days"),
    ("2月下旬", PUBLISHED, "2020-02-21", "2020-02-29", "what is left of the month"),
    ("8月中下旬", PUBLISHED, "2020-08-11", "2020-08-31", "from the eleventh on"),
    ("10月初", PUBLISHED, "2020-10-01", "2020-10-10", "its first days"),
    ("2022年秋季", "2023-09-06", "2022-09-01", "2022-11-30", "three months"),
    ("去冬今春", PUBLISHED, "2019-12-01", "2020-05-31", "two seasons"),
    ("今冬明春", PUBLISHED, "2020-12-01", "2021-05-31", "two seasons to come"),
    ("2005—2006学年", PUBLISHED, "2005-09-01", "2006-08-31", "a school year"),
    ("2019学年第一学期", PUBLISHED, "2019-09-01", "2020-01-31", "its first term"),
    # --- days --------------------------------------------------------------------------------------------------------
    ("2019年3月5日", PUBLISHED, "2019-03-05", "2019-03-05", "a day"),
    ("2019年3月5号", PUBLISHED, "2019-03-05", "2019-03-05", "with 号"),
    ("二〇二〇年十月三十一日", PUBLISHED, "2020-10-31", "2020-10-31", "in characters"),
    ("2020-10-15", PUBLISHED, "2020-10-15", "2020-10-15", "in figures"),
    ("2020.10.15", PUBLISHED, "2020-10-15", "2020-10-15", "in figures with points"),
    ("2020年1月1日至10月31日", PUBLISHED, "2020-01-01", "2020-10-31", "from day to day"),
    ("3月15日—20日", PUBLISHED, "2020-03-15", "2020-03-20", "in one month"),
    ("2019年12月28日至2020年1月3日", PUBLISHED, "2019-12-28", "2020-01-03", "over the new year"),
    ("5月1日20时40分左右", PUBLISHED, "2020-05-01", "2020-05-01", "an instant keeps the date"),
    ("3日上午", PUBLISHED, "2020-11-03", "2020-11-03", "a day of the month of publication"),
    ("28日晚", PUBLISHED, "2020-10-28", "2020-10-28", "or of the one before"),
    ("昨天（11月4日）", PUBLISHED, "2020-11-04", "2020-11-04", "with the date behind it"),
    ("今晨", PUBLISHED, "2020-11-05", "2020-11-05", "the day of publication"),
    ("大前天", PUBLISHED, "2020-11-02", "2020-11-02", "three days back"),
    ("从今天起至14日", PUBLISHED, "2020-11-05", "2020-11-14", "from a day told by a word"),
    ("上周", PUBLISHED, "2020-10-26", "2020-11-01", "from Monday to Sunday"),
    ("上周五", PUBLISHED, "2020-10-30", "2020-10-30", "a day of it"),
    ("本周末", PUBLISHED, "2020-11-07", "2020-11-08", "its last two days"),
    ("本月十日", PUBLISHED, "2020-11-10", "2020-11-10", "a day of this month"),
    ("上月底", PUBLISHED, "2020-10-31", "2020-10-31", "the last day of the month before"),
    ("去年本月", PUBLISHED, "2019-11-01", "2019-11-30", "this month a year ago"),
    ("2019年2月29日", PUBLISHED, NONE, NONE, "no calendar has that day"),
    # --- stretches ---------------------------------------------------------------------------------------------------
    ("2015年至2019年", PUBLISHED, "2015-01-01", "2019-12-31", "years"),
    ("2015—2019年", PUBLISHED, "2015-01-01", "2019-12-31", "年 once"),
    ("2015—16年", PUBLISHED, "2015-01-01", "2016-12-31", "the second year cut short"),
    ("从1979年到1984年", PUBLISHED, "1979-01-01", "1984-12-31", "from and to"),
    ("1998年至2003年期间", PUBLISHED, "1998-01-01", "2003-12-31", "with 期间"),
    ("2019年11月至2020年3月", PUBLISHED, "2019-11-01", "2020-03-31", "months of two years"),
    ("去年10月到今年3月", PUBLISHED, "2019-10-01", "2020-03-31", "years by words"),
    ("自去年5月至今", PUBLISHED, "2019-05-01", "2020-11-05", "up to now"),
    ("2010年之后2018年之前", PUBLISHED, "2010-01-01", "2017-12-31", "between two years"),
    ("2010年、2011年和2012年", PUBLISHED, "2010-01-01", "2012-12-31", "a list of years"),
    ("自2018年以来", PUBLISHED, "2018-01-01", "2020-11-05", "since a year"),
    ("今年3月以来", PUBLISHED, "2020-03-01", "2020-11-05", "since a month"),
    ("2003年末以来", PUBLISHED, "2003-12-31", "2020-11-05", "since the end of a year"),
    ("自2019年起", PUBLISHED, "2019-01-01", NONE, "from a year on"),
    ("2019年以后", PUBLISHED, "2019-01-01", NONE, "likewise"),
    ("2019年以前", PUBLISHED, NONE, "2018-12-31", "before a year"),
    ("截至10月底", PUBLISHED, NONE, "2020-10-31", "up to a day"),
    ("到2023年底", PUBLISHED, NONE, "2023-12-31", "up to a day to come"),
    ("到2019年底为止", PUBLISHED, NONE, "2019-12-31", "with 为止"),
    ("自2019年8月该中心成立以来", PUBLISHED, "2019-08-01", "2020-11-05", "since an event that is dated"),
    ("自该中心启用以来", PUBLISHED, NONE, "2020-11-05", "since one that is not"),
    ("挂牌以来", PUBLISHED, NONE, "2020-11-05", "likewise"),
    ("改革开放以来", PUBLISHED, "1978-12-18", "2020-11-05", "since one that everybody knows"),
    # --- counted from publication ------------------------------------------------------------------------------------
    ("近三年", PUBLISHED, "2017-11-06", "2020-11-05", "both ends belong to it"),
    ("连续5年", PUBLISHED, "2015-11-06", "2020-11-05", "likewise"),
    ("过去五年", "2018-03-05", "2013-01-01", "2017-12-31", "in a report of spring, calendar years"),
    ("过去五年", PUBLISHED, "2015-11-06", "2020-11-05", "later in the year, back from that day"),
    ("五年来", "2018-03-05", "2013-01-01", "2017-12-31", "likewise"),
    ("今后五年", "2018-03-05", "2018-01-01", "2022-12-31", "years to come"),
    ("近三个月", PUBLISHED, "2020-08-06", "2020-11-05", "months"),
    ("近10天", PUBLISHED, "2020-10-27", "2020-11-05", "days"),
    ("前1周", PUBLISHED, "2020-10-29", "2020-11-04", "the week before that day"),
    ("三年前，", PUBLISHED, "2017-01-01", "2017-12-31", "a calendar year so far back"),
    ("近年来", PUBLISHED, NONE, "2020-11-05", "nobody knows from when"),
    ("日前", PUBLISHED, NONE, "2020-11-05", "likewise"),
    ("目前", PUBLISHED, NONE, "2020-11-05", "likewise"),
    ("截至目前", PUBLISHED, NONE, "2020-11-05", "likewise"),
    ("年初以来", PUBLISHED, "2020-01-01", "2020-11-05", "since New Year"),
    # --- plans, decades, centuries -----------------------------------------------------------------------------------
    ("“十三五”时期", PUBLISHED, "2016-01-01", "2020-12-31", "five years"),
    ("十四五", PUBLISHED, "2021-01-01", "2025-12-31", "without marks"),
    ("“十四五”以来", "2024-10-21", "2021-01-01", "2024-10-21", "up to that day"),
    ("“十三五”末", PUBLISHED, "2020-12-31", "2020-12-31", "its last day"),
    ("“八五”头两年", PUBLISHED, "1991-01-01", "1992-12-31", "some of its years"),
    ("20世纪90年代", PUBLISHED, "1990-01-01", "1999-12-31", "a decade"),
    ("八十年代", PUBLISHED, "1980-01-01", "1989-12-31", "of the last century"),
    ("本世纪20年代", PUBLISHED, "2020-01-01", "2029-12-31", "of this one"),
    ("到本世纪末", "1993-02-18", NONE, "2000-12-31", "a century ends with its hundredth year"),
    ("本世纪以来", PUBLISHED, "2000-01-01", "2020-11-05", "as people count"),
    # --- festivals and the lunar calendar ----------------------------------------------------------------------------
    ("国庆假期", "2023-10-12", "2023-09-29", "2023-10-06", "the days off of that year"),
    ("国庆黄金周", "2000-10-12", "2000-10-01", "2000-10-07", "a week, from 1999 on"),
    ("2006年“五一”黄金周", PUBLISHED, "2006-05-01", "2006-05-07", "a week, up to 2007"),
    ("五一假期", "2019-05-06", "2019-05-01", "2019-05-04", "four days in that year"),
    ("春节期间", "2024-03-01", "2024-02-10", "2024-02-17", "by the moon"),
    ("1995年春节期间", PUBLISHED, NONE, NONE, "no table of days off reaches there"),
    ("2023年中秋节当天", PUBLISHED, "2023-09-29", "2023-09-29", "the day itself"),
    ("春节前", "2024-03-01", NONE, "2024-02-09", "up to the day before"),
    ("国庆假期（9月29日至10月6日）", "2023-10-12", "2023-09-29", "2023-10-06", "with the days behind it"),
    ("2024年春运", PUBLISHED, "2024-01-26", "2024-03-05", "forty days"),
    ("2019年暑运", PUBLISHED, "2019-07-01", "2019-08-31", "two months"),
    ("农历2015年十月初一", PUBLISHED, "2015-11-12", "2015-11-12", "a lunar day"),
    ("2015年农历正月初一", PUBLISHED, "2015-02-19", "2015-02-19", "likewise"),
    ("今年正月十五", PUBLISHED, "2020-02-08", "2020-02-08", "without the word 农历"),
    ("大年初一至初七", "2007-03-01", "2007-02-18", "2007-02-24", "from one lunar day to another"),
    ("除夕至初六", "2007-03-01", "2007-02-17", "2007-02-23", "from the eve"),
    ("腊月二十八至正月初七", "2007-03-01", "2007-02-15", "2007-02-24", "over the turn of the year"),
    ("2024年正月初一到初五", "2024-03-01", "2024-02-10", "2024-02-14", "with the year"),
    ("9月25日至10月5日这10天内", "2008-11-11", "2008-09-25", "2008-10-05", "how long it was says nothing new"),
    ("2015年至2019年这五年", "2020-03-01", "2015-01-01", "2019-12-31", "likewise"),
    ("两年多下来，", "2020-11-05", "2018-11-06", "2020-11-05", "下来"),
    ("2019年腊月", PUBLISHED, "2019-12-26", "2020-01-24", "a lunar month"),
]  # fmt: skip


def only(text: str, published: str | None) -> tuple[str, str | None, str | None]:
    [period] = find_periods(text, published=published)
    return period.text, *(str(day) if day else None for day in (period.start, period.end))


@pytest.mark.parametrize("text, published, start, end, why", TIMES, ids=[f"{row[0]} {row[1]}" for row in TIMES])
def test_a_time_means_its_days(text: str, published: str, start: str | None, end: str | None, why: str) -> None:
    assert only(text, published) == (text.rstrip("，"), start, end), why


@pytest.mark.parametrize(
    "text, times",
    [
        ("2019年,结案30件,当年立案40件", [("2019年", 2019), ("当年", 2019)]),
        ("2019年立案后,次年结案", [("2019年", 2019), ("次年", 2020)]),
        ("1998年获奖。同年5月返乡", [("1998年", 1998), ("同年5月", 1998)]),
        ("2018年9月,当月结案5件", [("2018年9月", 2018), ("当月", 2018)]),
        ("2019年上半年结案50件,同期结案40件", [("2019年上半年", 2019), ("同期", 2018)]),
        ("2017年到2018年,在此期间立案9件", [("2017年到2018年", 2017), ("在此期间", 2017)]),
    ],
)
def test_a_word_means_the_time_under_discussion(text: str, times: list[tuple[str, int]]) -> None:
    found = find_periods(text, published=PUBLISHED)
    assert [(period.text, period.start.year if period.start else None) for period in found] == times


#: What only looks like a time, and why.
NO_TIMES = [
    ("案发时间最长", "when it was"),
    ("收缴1999年版假币", "an issue"),
    ("达产后年创利30万元", "后 and 年 of two words"),
    ("经过近半年的侦查", "how long it took"),
    ("历时近两个月完成", "likewise"),
    ("“八五”普法启动", "a programme"),
    ("今起诉30人", "起诉 is the verb"),
    ("每周三接警30起", "what comes again"),
    ("周三强接警30起", "a name"),
    ("一周三次", "how often"),
    ("“8·21”案抓获30人", "the name of a case"),
    ("两个小时下来", "时下 across two words"),
    ("截至四号楼", "no day"),
    ("一年到头忙", "a set word"),
    ("办案期限三年内部掌握", "a term inside a word"),
    ("工期五年内容丰富", "no 年内 behind a numeral"),
    ("收到材料12045件", "a count that ends like a year"),
    ("比例为1:1.104", "a ratio"),
    ("拨打110报警", "a number to call"),
    ("热线12309", "a number to call"),
    ("手机13800138000", "a telephone"),
    ("十月怀胎", "a saying"),
    ("三月三歌圩节", "the name of a feast"),
    ("九月九的酒", "a song"),
    ("两千年历史", "a length of time"),
    ("判处有期徒刑10年3个月", "a length of time"),
    ("七八年时间", "a length of time"),
    ("每年12月", "again and again"),
    ("每逢春节期间", "again and again"),
    ("一年级学生", "a class"),
    ("三年制专科", "a length of studies"),
    ("一年四季", "a set word"),
    ("水位增至3月饼", "cakes, and a verb that ends in 至"),
    ("打八五折", "a discount"),
    ("“七五”普法", "a programme"),
    ("五四运动", "an event"),
    ("五一劳动奖章", "a medal"),
    ("十四五个人", "about fourteen"),
    ("共5元月租", "a rent"),
    ("第3条第2款", "an article"),
    ("提高到3个", "a count behind a verb"),
    ("3·15晚会", "the name of a broadcast"),
    ("12345政务服务", "a number to call"),
    ("八五后青年", "a generation"),
    ("全国各地", "a word that begins like 全年"),
    ("现场会", "a word that begins like 现在"),
    ("前列", "a rank"),
    ("上海中心", "a place"),
    ("今后的工作", "no number of years"),
    ("日前往返", "到 the place and back"),
]  # fmt: skip


@pytest.mark.parametrize("text, why", NO_TIMES, ids=[text for text, _ in NO_TIMES])
def test_what_only_looks_like_a_time(text: str, why: str) -> None:
    assert not [period.text for period in find_periods(text, published=PUBLISHED)], why


@pytest.mark.parametrize(
    "text, found",
    [
        ("2020年初步核算", ["2020年"]),
        ("2020年中国队", ["2020年"]),
        ("2019年起诉42人", ["2019年"]),
        ("2019年前三季度", ["2019年前三季度"]),
        ("2019年后勤保障", ["2019年"]),
        ("持续至今年12月底", ["至今年12月底"]),
        ("由2018年的3件降到2019年的2件", ["2018年", "2019年"]),
        ("上年的三成", ["上年"]),
        ("他从1998年到2003年任院长", ["从1998年到2003年"]),
        ("预计11日全国完成客运量", ["11日"]),
        ("合计11日全国", []),
    ],
)
def test_a_time_ends_where_it_ends(text: str, found: list[str]) -> None:
    assert [period.text for period in find_periods(text, published=PUBLISHED)] == found


# --- what holds for every text ---------------------------------------------------------------------------------------

ARTICLES = sorted((ROOT / "corpus" / "articles").glob("*.txt"))
PIECES = (
    [row[0] for row in TIMES] + [text for text, _ in NO_TIMES] + [*"0123456789一二三十年月日至到—-前后以来底末初，。 "]
)
texts = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)
dates = st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31))
limited = settings(max_examples=120, deadline=None)


@limited
@given(text=texts | st.text(max_size=40), published=dates)
def test_nothing_raises_and_spans_slice_back(text: str, published: dt.date) -> None:
    at = 0
    for period in find_periods(text, published=published):
        start, end = period.span
        assert at <= start < end
        assert text[start:end] == period.text
        assert period.start is None or period.end is None or period.start <= period.end
        at = end


@limited
@given(text=texts, first=dates, second=dates)
def test_publication_changes_days_alone(text: str, first: dt.date, second: dt.date) -> None:
    spans = [[period.span for period in find_periods(text, published=day)] for day in (first, second, None)]
    assert spans[0] == spans[1] == spans[2]


@pytest.mark.parametrize(
    "text", ["2019年", "2019年3月5日", "2015—2019年", "“十三五”时期", "20世纪90年代", "光绪二十四年"]
)
@limited
@given(published=dates)
def test_an_absolute_time_knows_no_publication(text: str, published: dt.date) -> None:
    assert only(text, str(published)) == only(text, None)


@limited
@given(text=texts, published=dates)
def test_width_changes_nothing(text: str, published: dt.date) -> None:
    narrow = fold(text)
    wide = narrow.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})
    days = [[(p.span, p.start, p.end) for p in find_periods(shown, published=published)] for shown in (narrow, wide)]
    assert days[0] == days[1]


def everywhere(folded: str) -> list[tuple[int, int]]:
    """The times found when every rule is tried at every character."""
    rules = make_rules(WordTable.of(load_lexicon()))
    found, at = [], 0
    while at < len(folded):
        ends = [
            match.end()
            for rule in rules
            if (match := rule.pattern.match(folded, at)) is not None
            and match.end() > at
            and not _inside_number(folded, at)
            and rule.production(match) is not None
        ]
        if folded[at] in "到至" and at and folded[at - 1] in "降升增高少加展低大减涨扩缩":
            ends = []
        if ends and not _recurs(folded, at):
            found.append((at, max(ends)))
        at = max(ends, default=at + 1)
    return found


@pytest.mark.parametrize("path", ARTICLES, ids=[path.stem for path in ARTICLES])
def test_the_quick_search_misses_nothing(path: Path) -> None:
    """Rules are tried at few places only; trying all of them everywhere finds no more."""
    folded = fold(path.read_text(encoding="utf-8"))
    found = [(t.start, t.end) for t in TimeFinder(load_lexicon()).find(folded) if t.rule != "period.event"]
    percents = [span for span in everywhere(folded) if folded[max(0, span[0] - 4) : span[0]].startswith("百分之")]
    assert found == [span for span in everywhere(folded) if span not in percents]


@pytest.fixture
def no_collection() -> Iterator[None]:
    """What collects garbage of other tests is not measured."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    "piece", ["1", "一", "年", "第", "（", "万", "1-", "1至", "2020年", "2020年至", "1月", "自", "以来", "自某", "“八", "十", "近3", "今", "、2020"]
)  # fmt: skip
def test_time_grows_with_the_length(piece: str, no_collection: None) -> None:
    finder = TimeFinder(load_lexicon())
    taken = []
    for length in (20_000, 40_000):
        text = (piece * length)[:length]
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            finder.find(text)
            best = min(best, time.process_time() - begun)
        taken.append(best)
    assert taken[1] <= 3 * taken[0] + 0.02


# --- the words of the lexicon ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("entry", load_lexicon()["periods"], ids=lambda entry: entry.id)
def test_an_entry_is_proven(entry: Entry) -> None:
    """Every surface stands in an example, each example gives just its periods, no counterexample gives the word."""
    assert entry.examples
    assert entry.counterexamples
    assert not (faults := find_faults(default_extractor(), entry)), "\n".join(faults)


def test_the_file_is_in_canonical_form() -> None:
    text = (ROOT / "lexicons" / "periods.yaml").read_text(encoding="utf-8")
    assert text == canonical_text(text, "periods")


def test_no_word_has_two_meanings_in_a_rule() -> None:
    owners: dict[tuple[str, str], str] = {}
    for entry in load_lexicon()["periods"]:
        for surface in entry.surfaces:
            assert owners.setdefault((entry.get("rule"), surface), entry.id) == entry.id


def test_a_users_words_are_read(tmp_path: Path) -> None:
    (tmp_path / "periods.yaml").write_text(
        "- id: festival.tree\n  name: 植树节\n  surfaces: [植树节]\n  rule: festival\n  value: solar 03-12\n",
        encoding="utf-8",
    )
    [period] = Extractor(lexicons=[tmp_path]).find_periods("植树节当天栽树3万株", published=PUBLISHED)
    assert (period.text, str(period.start)) == ("植树节当天", "2020-03-12")


@pytest.mark.parametrize("rule, value, said", [("feast", "", "is none of"), ("year", "then", "is not of the form")])
def test_a_wrong_word_is_told(rule: str, value: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "periods.yaml").write_text(
        f'- id: mine\n  name: x\n  surfaces: [某年]\n  rule: {rule}\n  value: "{value}"\n', encoding="utf-8"
    )
    with pytest.raises(LexiconError, match=said):
        Extractor(lexicons=[tmp_path])


@pytest.mark.parametrize(
    "text, found, why",
    [
        ("记者七日从县旅游局获悉，全县接待游客28万人次。", "七日", "behind the reporter"),
        ("记者二十一日在会上了解到，全市结案860件。", "二十一日", "two digits"),
        ("县旅游局七日公布，全县接待游客28万人次。", "七日", "an organ tells"),
        ("三日客流最多，卖出门票三万八千张。", "三日", "it opens its clause"),
        ("据介绍，十二日上午，现场接待三百人。", "十二日上午", "with a part of the day"),
    ],
)
def test_a_day_in_words_is_one_of_the_month(text: str, found: str, why: str) -> None:
    assert [period.text for period in find_periods(text, published="2007-10-28")] == [found], why
    assert found[: found.index("日") + 1] not in [quantity.text for quantity in find_quantities(text)]


@pytest.mark.parametrize(
    "text, why",
    [
        ("历时三日，接待代表三百人。", "how long it took"),
        ("会议为期两日在京举行。", "how long it lasts"),
        ("连续三日从各地调运物资300吨。", "days that follow one another"),
        ("三日两夜游报价一千元。", "a journey"),
        ("七日年化收益率百分之三。", "a rate"),
        ("放假七日，接待游客三百人。", "days off"),
    ],
)
def test_a_number_of_days_is_no_day_of_the_month(text: str, why: str) -> None:
    assert [period.text for period in find_periods(text, published="2007-10-28")] == [], why


@pytest.mark.parametrize(
    "text, found, why",
    [
        ("去年检察机关提起公诉1200人。", ["去年"], "年 and 检 only meet"),
        ("今年检查企业860家。", ["今年"], "检查"),
        ("上年检测样品860份。", ["上年"], "检测"),
        ("去年薪酬总额860万元。", ["去年"], "薪酬"),
        ("今年检车辆860台。", [], "年检"),
        ("今年级学生860人。", [], "年级"),
        ("前年糕点860份。", [], "年糕"),
    ],
)
def test_a_year_before_a_word_that_only_looks_like_its_end(text: str, found: list[str], why: str) -> None:
    assert [period.text for period in find_periods(text, published="2021-01-05")] == found, why
