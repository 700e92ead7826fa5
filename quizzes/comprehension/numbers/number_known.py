"""
Do the words beside a number tell it, or is it hardly one, so that nobody needs the interview for it?

    十个里有七个，其余……        the others tell it
    最小的二十四岁            it is the least, as one of four numbers is
    第四十二次              tells that there were forty-one
    十分, 四周               no number at all
    大三度                  a term of those who make music
    两根手指                hardly one to remember
    过两年                  some years or other
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, value_of
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.known_dates import is_year_known
from quizzes.comprehension.reckoned import is_reckoned
from quizzes.comprehension.told_by_rest import LISTED
from quizzes.distractors.edits.edit_guards import is_negated
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified, table
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity
    from quizzes.distractors.spots import Spot

# What everybody can reckon or says so: 十个里有七个, 这三个字, 一天二十四小时, 两只眼睛.
_KNOWN = lazy_regex(any_pattern("number: known"))
# How a number is told that may be a little more or less: 大约三十天, 三十天左右.
_ABOUT = lazy_regex("(?:大约|大概|将?近|约|差不多|几乎)[^，,。]{0,2}＿|＿(?:左右|上下|前后)")
_TIMES = ("年", "月", "天", "周", "星期", "礼拜", "小时", "钟头", "分钟", "秒", "秒钟")
# What denies nothing of a number: 不锈钢, 没想到来了十九个.
_NO_DENIAL = lazy_regex("不锈|没想到|想不到|没料到|不料|不到(?=[^，,]{1,4}就)|不久|不少|不得不|忍不住|忙不过来")
_NO_MORE = lazy_regex(r"^[^，,。]{1,8}不[^，,。]{1,4}了(?=[，,。]|$)")
# 哪怕昨晚只睡了三个小时: no amount that anybody gave.
_EVEN_IF = lazy_regex("(?:哪怕|即使|即便|就算)[^，,。]{0,12}$")
# 增加百分之十八，就是五点九个: by what it comes to one reckons it.
_COMES_TO = lazy_regex(f"(?:增加|增长|减少|提高|降低|上升|下降|[涨降升跌])了?＿[，,]也?就(?:是|成了|变成){OF_NUMBER}")
# 一边五个人，守门员看得见，其他四个都戴眼罩: by the rest of them one reckons how many there are.
_BESIDES = lazy_regex(f"(?:其[他余它]|另外|剩下|别)的?{OF_NUMBER}+")
# Words that tell which of all numbers it is: the least age of 最小的, the least price of 低的.
_RANKED = lazy_regex(
    r"最(?:小|低|少|短|矮|轻|便宜|大|高|多|老|长|重|贵|年[轻长])|(?:^|[，,费价])[低少高多贵](?:的|时|则)"
)
# It is the greatest, or the least, as what follows says: 躺了一百多次，自称是被找到次数最多的人.
# 最多的是面馆 is said of another.
_RANKED_AFTER = lazy_regex(
    "(?:是|成了|成为|算是|排)[^，,。；是]{0,14}最(?:多|少|长|短|高|低|大|小|远|久|贵|便宜|年长|年轻)的(?!是)|排第一|[数量]最[多少高低大小](?!的是)"
)
# What is counted out right before: 虎井、桶盘、望安、花屿四个岛.
_LISTED_BEFORE = lazy_regex(r"(?:[^，,。：；:、]+[、和跟与及])+[^，,。：；:、]+$")
# What is counted out right after: 三件事：关火、开门、躲到桌子下面.
_COUNTED_OUT = lazy_regex("[^，,。：:]{0,6}[：:](?:[^。]+、|[^。，,；]+[，,；][^。，,；]+[，,；])")
# 百分之七十，意思是十次里有七次: the same share, told once more.
_SHARES, _SHARE_AGAIN = (
    frozenset({"percent", "share", "fraction"}),
    lazy_regex(
        "[十百]个?[次人回天家件只年份张]?(?:里|中|当中|之中)|分之|[一二三四五六七八九]成(?!为|了|长)|一半|过半|多半|[%％]"
    ),
)
_LATIN = lazy_regex("[A-Za-z]{3}.*[A-Za-z]{3}")
_OF_ITS_END = lazy_regex(
    "儿(?![子女媳孙童科歌])|子(?![女弹弟孙宫时夜公])|制(?![造作定服品度冷药])|[型式法](?![号样律官院国语])"
)
_HOUR = lazy_regex(f"{OF_NUMBER}点(?!儿)")  # by which another hour is told: 现在已经九点四十了
# Numerals that are no number: of other words, or of a saying.
_NO_NUMBER = lazy_regex(any_pattern("number: none"))
DATES = frozenset({"year", "month", "clock"})
_NO_COUNT = frozenset("sd")  # words of where and how: 四周, 四处
# A month is told by a day of the calendar beside it: 清明前后, 国庆.
_DAY_OF_YEAR = lazy_regex(any_of("day of the year"))
_RANKS = frozenset({"级", "代", "步", "层", "号"})
_BEFORE, _AFTER = 6, 8  # characters beside a number by which everybody could know it
# Two or three of something are hardly a number to remember.
_FEW = lazy_regex(
    r"[一两二三]?[个次位种句下回]|[一两二](?![十百千万亿]|个?月|[年天周秒]|个?小时|个?星期|分钟|[块元]).*"
)
# What was so in other years as well: 1994年，桥还没有建.
_SO_FOR_LONG = lazy_regex(r"^[，,]?[^，,]{0,8}(?:(?:[还仍尚])(?:没|不|未|是|在|只有)|仍然|尚未|依然)")


def ends_with_word(spot: Spot, end: int) -> bool:
    """Tell whether a number ends with its word: not 四十七个人 of 四十七个人物, 两卷 of 两卷儿, nor 五倍 of 五倍子."""
    if _OF_ITS_END.match(in_simplified(spot.source[end:])):
        return False
    ends = accumulate(map(len, spot.words))
    word, stop = next((word, stop) for word, stop in zip(spot.words, ends, strict=True) if stop >= end)
    return stop == end or in_simplified(word) not in table()


def is_no_number(number: Quantity, text: str) -> bool:
    """Tell whether a number is but a part of other words: 十分 (very), 四周 (all around), 四处 (everywhere)."""
    known = table().get(in_simplified(number.text))
    is_word = known is not None and known.pos in _NO_COUNT and number.measure != "分"  # 十分 are ten points too
    return is_word or any(found.start() <= number.start < found.end() for found in _NO_NUMBER.finditer(text))


def is_told_by_next(number: Quantity, text: str) -> bool:
    """Tell whether a text names the one that comes next or last, by which it is reckoned: 第四十二次 by 四十一次."""
    value = value_of(in_simplified(number.text).removesuffix(number.measure))
    if value is None or not number.measure:
        return False
    ranks = re.findall(rf"第({OF_NUMBER}+)个?{re.escape(number.measure)}", in_simplified(text))
    return any(rank is not None and abs(rank - value) <= 1 for rank in map(value_of, ranks))


def is_said_of_other(number: Quantity, text: str) -> bool:
    """Tell whether a text gives the same figure for something else as well: 四十七个人 and 四十七张表."""
    figure = in_simplified(number.text).removesuffix(number.measure)
    return len(figure) > 1 and in_simplified(text).count(figure) > 1


def is_ranked(number: Quantity, text: str) -> bool:
    """Tell whether a text says that an amount is the least or the greatest, so that one option looks right."""
    return number.kind not in DATES and bool(_RANKED.search(in_simplified(text)))


def is_ranked_after(number: Quantity, after: str) -> bool:
    """Tell whether simplified words behind an amount say that it is the greatest or the least, and name no other."""
    found = _RANKED_AFTER.search(after) if number.kind not in DATES else None
    return found is not None and not quantities(after[: found.end()])


def _is_listed_before(number: Quantity, before: str) -> bool:
    """Tell whether as many are named one by one right before they are counted."""
    value = value_of(in_simplified(number.text).removesuffix(number.measure))
    found = _LISTED_BEFORE.search(re.sub("(?:[，,]?(?:这|一共|总共|共|等)|[，,])$", "", before))
    listed = found.group() if found is not None else ""
    return value is not None and "、" in listed and value in {listed.count("、") + 1, len(LISTED.findall(listed)) + 1}


def is_known(number: Quantity, passage: str) -> bool:
    """Tell whether the words beside a number, or another number beside it, tell it, or it is hardly one."""
    text = in_simplified(passage)
    before, _, after = text.partition(in_simplified(number.text))
    within = after.removeprefix("里") if _is_of_time(number) else after  # 十个里有七个, but 八天里 is how long
    around = f"{before[-_BEFORE:]}＿{within[:_AFTER]}"
    is_rough_part = number.kind == "part" and _ABOUT.search(around) is not None  # 差不多一小部分 nobody says
    same = [
        each for each in quantities(passage) if (each.measure, each.kind if not each.measure else "") == _make(number)
    ]
    parts = rf"[二两三四五六七八九十百千]{re.escape(number.measure or '＿')}"
    is_small = is_few(number) or number.measure in _RANKS
    at = text.index(in_simplified(number.text))
    is_open = is_rough_part or _is_bounded(number, around) or _is_denied(number, before, after)
    told = (
        f"{text[:at]}{number.text}{re.split('[，,。；]', after, maxsplit=1)[0]}"  # the longest of them, told after it
    )
    is_open = is_open or _is_so_for_long(number, after) or is_ranked(number, told) or is_year_known(number, text)
    is_in_other_words = bool(_LATIN.search(text))  # He’s six-four
    is_beside_hour = number.kind == "clock" and bool(_HOUR.search(f"{before}＿{after}"))
    is_open = is_open or (number.kind == "month" and bool(_DAY_OF_YEAR.search(before + after)))
    is_open = is_open or is_told_by_next(number, text) or is_reckoned(text, at, at + len(number.text))
    is_open = is_open or bool(_BESIDES.search(before + after) or _EVEN_IF.search(before) or _COMES_TO.search(around))
    is_open = is_open or (number.kind in _SHARES and bool(_SHARE_AGAIN.search(f"{before}＿{after}")))
    is_open = is_open or bool(re.search(parts, f"{before}，{after}") or _COUNTED_OUT.match(after))
    is_open = is_open or _is_listed_before(number, before) or is_ranked_after(number, after)
    return len(same) > 1 or is_small or is_open or is_beside_hour or is_in_other_words or bool(_KNOWN.search(around))


def _make(number: Quantity) -> tuple[str, str]:
    """Give by which two numbers are of one make: what they count, or of what kind they are where they count nothing."""
    return number.measure, "" if number.measure else number.kind


def _is_bounded(number: Quantity, around: str) -> bool:
    """Tell whether a word beside a number says that it is no more or no less; about so many may be asked for."""
    return number.is_open and (number.kind in DATES - {"clock"} or _ABOUT.search(around) is None)


def _is_of_time(number: Quantity) -> bool:
    return number.kind in DATES or number.measure.endswith(_TIMES)


def _is_denied(number: Quantity, before: str, after: str) -> bool:
    """Tell whether a number is denied in its clause; a date is not by what was no more so then: 二〇一四年船不开了."""
    bare = _NO_DENIAL.sub("", before)
    rest = _NO_DENIAL.sub("", after)
    rest = _NO_MORE.sub("", rest) if number.kind in DATES else rest
    return is_negated(f"{bare}{number.text}{rest}", len(bare), len(bare) + len(number.text))


def is_few(number: Quantity) -> bool:
    """Tell whether only one or two of something are counted, which is hardly a number to remember: 两根手指."""
    return number.kind == "count" and bool(_FEW.fullmatch(in_simplified(number.text)))


def _is_so_for_long(number: Quantity, after: str) -> bool:
    """Tell whether a simplified clause after a year says what was so in other years as well: 桥还没有建."""
    return number.kind == "year" and bool(_SO_FOR_LONG.match(after))
