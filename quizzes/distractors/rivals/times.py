"""Can a time stand where another one stands: behind a day, before an hour, or counted?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.fields import ONE_FIELD, kinds_of, nearness
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.words import Sense

_HOUR = lazy_regex(rf"\s?{OF_NUMBER}+(?:点|时)")
_WITH_HOUR = frozenset(
    {"凌晨", "清晨", "早晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "夜里", "夜间", "深夜", "半夜"}
)
# Before a time of day stands what day it is: 当天晚上, and no 此次晚上.
_TIME_OF_DAY = lazy_regex("凌晨|清[晨早]|早[晨上]|上午|中午|下午|傍晚|晚上|夜里|[半深]夜")
_DAYS = frozenset(
    {"前天", "昨天", "今天", "明天", "后天", "当天", "头天", "每天", "次日", "昨日", "今日", "明日", "隔天", "周末"}
)
_DAY = lazy_regex(
    rf"(?:[昨今明前后当那这每]天|[今昨明]晚|{OF_DATE}[日号]|第[一二三]天|(?:星期|周|礼拜)[一二三四五六日天])的?$"
)
# What one counts with 个 to say how long something lasts: 停了十一个钟头, and no 十一个童年.
_COUNTED = lazy_regex(r"[\d一二两三四五六七八九十百几半多]\s?个[多半]?$")
_LENGTHS = frozenset({"钟头", "小时", "星期", "礼拜", "月", "季度", "学期", "世纪", "夜晚", "晚上", "昼夜", "周末"})

# What happens at once, or next, is no way to be like or unlike something: nobody has 立刻相反.
_HAPPENS = frozenset({"立刻", "立即", "马上", "忽然", "突然", "接着", "随后", "随即", "当场", "顿时", "一下子"})
_IS_LIKE = lazy_regex("相[反同似近]|一样|一致|不同|差不多")
_IS_JUST_SO = lazy_regex(f"全|够|合适|{OF_NUMBER}")
_EXACTLY, _SAYS_WHEN = frozenset({"正好", "刚好", "恰好", "恰巧", "正巧"}), "adverb of time"  # a field of these too


def is_of_time_alike(key: str, other: str, after: str) -> bool:
    """Ask before what is like something, or just so, for no adverb that says when: 恰好相反, 刚好够, no 接着相反."""
    one, another = in_simplified(key), in_simplified(other)
    is_like, is_just_so = _IS_LIKE.match(after) is not None, _IS_JUST_SO.match(after) is not None
    says_when = one in _EXACTLY and another not in _EXACTLY and kinds_of(another) == {_SAYS_WHEN}
    happens = another in _HAPPENS and one not in _HAPPENS
    return not (is_like and happens) and not ((is_like or is_just_so) and says_when)


def is_time_alike(key: Sense, other: Sense, before: str, after: str) -> bool:
    """Ask behind a day for the same sort of time, 昨天清晨, no 昨天夏季; before an hour or an evening for its like."""
    if key.pos != "t":
        return True
    if _COUNTED.search(before) and in_simplified(key.word) in _LENGTHS:
        return in_simplified(other.word) in _LENGTHS
    if _HOUR.match(after) and in_simplified(other.word) not in _WITH_HOUR:
        return False
    if _TIME_OF_DAY.match(after) and in_simplified(key.word) in _DAYS:
        return in_simplified(other.word) in _DAYS
    return _DAY.search(before) is None or nearness(key.word, other.word) == ONE_FIELD
