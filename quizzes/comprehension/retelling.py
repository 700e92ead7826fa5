"""
How is a statement told in another order, or its number by a bound, so that nobody only looks for the same words?

    二〇〇九年，自己第一次独立负责一个项目    → 自己第一次独立负责一个项目，是在二〇〇九年
    外婆开了四十八年的店                      → 外婆开了超过四十年的店; 外婆开了不到四十年的店 is false
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.distractors.quantities import quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"[0-9〇○零一二三四五六七八九]"
_DAY = r"[0-9一二三四五六七八九十]+月(?:[0-9一二三四五六七八九十]+[号日])?"
_WHEN = rf"(?:{_NUMBER}{{4}}年(?:[春夏秋冬][天季]|{_DAY}|年?[初底])?|(?:去年|前年)(?:[春夏秋冬][天季]|年?[初底])?)"
_DATED = re.compile(rf"(?P<who>[\u4e00-\u9fff]{{1,6}}?)?(?P<when>{_WHEN})，?(?P<rest>[^，]+)")
_MORE_TIMES = re.compile(
    r"[去今明前后]年|年|月|现在|如今|当时|后来|那时|以前|之前|第二|次日|^[就才都也又还只的到那起以之]|是在|那是|[；：]"
)
_NO_SUBJECT = re.compile(
    r"[在从到是了过比和跟给对把被因为而但不没有就也都才说，]|之[前后]$"
)  # 公司 of 公司去年, and no 从 of 从去年
# What happened once; what is so, or was had, is told of no day: 有家店的鸡蛋便宜五毛, 差一点儿就辞职.
_EVENT = re.compile(
    r"(?:第|头)一次|开始|[发出搬派考住进退][^，的]{1,8}|完|成|立|拍|买|开|建|被|把|倒闭|去世|退休|毕业|结婚|出生|上市|离开|当选|学会"
)
_NO_EVENT = re.compile(r"[就都还也才很最刚]|一直|总|常|[着]|[^\u4e00-\u9fff]")
# 搬了家 → 搬家, as 是在 tells that it is over; 下了九天雨, 腰扭了 stay what they are.
_DONE = re.compile(r"了(?=一[\u4e00-\u9fff]|[^0-9一二两三四五六七八九十百千几])")
_LEAST, _TENS = 6, 10
_LEAST_COUNT = 11  # of what is no time and no money: nobody says 超过五个邻居 of seven
_TIMES = re.compile(r"年|个?月|天|周|个?星期|个?小时|分钟|秒")
_MOST_VALUE = 10_000
_COUNTED = frozenset({"count", "money"})
# 花了八个月, 有一百四十条, 待了二十六年: an amount of what was done or is there, and no 满八个月 or 每八个月.
_BOUND_BEFORE = re.compile(r"(?:[\u4e00-\u9fff](?:了|着)|有|共|花|只用|多了|少了)$")
_HYPOTHETICAL = re.compile("与其|不如|如果|要是|假如|的话|就是|其中|等于|相当|民国|民國|零下|一共|总共|加起来")
_NO_BOUND_AFTER = re.compile(
    r"[半零多几余出到至、点一二三四五六七八九十百千万亿0-9]|左右|上下|[就才都也]|以[上下内前后来]|[之]?[前后]|里|级|人次"
)
_DIGITS = re.compile(r"[0-9]+|[一二两三四五六七八九十百千零〇]+")
_ER = re.compile("二(?=[百千])")
# 只剩下超过一百个, 多花了超过二十分钟: said by nobody.
_HELD_DOWN = re.compile(r"[只才仅就都][^，]{0,6}$|[多少早晚][\u4e00-\u9fff]了$")
_FIXED = re.compile(r"二十四个?小时|二十四节气|十二个月|七天|六十分钟|六十岁")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """
    A number of a statement and a round one above or below it, with its measure.

    `right` tells truly on which side of the round one it is (超过四十年), `wrong` tells the other side.
    """

    start: int
    said: str
    round: str
    is_above: bool
    over: str = "超过"

    @property
    def right(self) -> str:
        """Tell the side on which the number is."""
        return f"{self.over if self.is_above else '不到'}{self.round}"

    @property
    def wrong(self) -> str:
        """Tell the other side."""
        return f"{'不到' if self.is_above else self.over}{self.round}"

    def applied(self, text: str, told: str) -> str:
        """Write a bound for the number."""
        return f"{text[: self.start]}{told}{text[self.start + len(self.said) :]}"


def in_other_order(text: str) -> str | None:
    """Tell what was in a year first, and then the year; None where the statement is of another make."""
    found = _DATED.fullmatch(in_simplified(text))
    if found is None or len(in_simplified(text)) != len(text):
        return None
    when, rest = (text[slice(*found.span(part))] for part in ("when", "rest"))
    who = text[: found.end("who")] if found["who"] else ""
    plain = in_simplified(rest)
    if _NO_SUBJECT.search(in_simplified(who)) or _MORE_TIMES.search(plain) or _NO_EVENT.search(plain):
        return None
    done = _DONE.search(plain)
    told = f"{rest[: done.start()]}{rest[done.end() :]}" if done is not None else rest
    if not _EVENT.search(plain) or "了" in told:
        return None
    return f"{who}{told}，是在{when}"


def bounds(text: str) -> Iterator[Bound]:
    """Give the exact amounts of a statement that can be told by a round one below and above them."""
    simple = in_simplified(text)
    if len(simple) != len(text) or _HYPOTHETICAL.search(simple):
        return
    for found in quantities(text):
        before, after, number = simple[: found.start], simple[found.end :], simple[found.start : found.end]
        digits = _DIGITS.match(number)
        value = value_of(digits[0]) if digits is not None else None
        is_fit = found.kind in _COUNTED and not found.is_open and value is not None and value >= _LEAST
        if not is_fit or digits is None or value is None or value >= _MOST_VALUE or _FIXED.match(number):
            continue
        measure = number[digits.end() :]
        if (
            _HELD_DOWN.search(before)
            or not _BOUND_BEFORE.search(before)
            or _NO_BOUND_AFTER.match(after)
            or measure[:1] in set("多来余几万亿")
        ):
            continue
        if found.kind == "count" and value < _LEAST_COUNT and not _TIMES.match(measure):
            continue
        for other in _round_ones(value):
            written = str(other) if digits[0].isascii() else _ER.sub("两", in_chinese(other))
            yield Bound(
                start=found.start,
                said=text[found.start : found.end],
                round=f"{written}{measure}",
                is_above=other < value,
            )


def _round_ones(value: int) -> tuple[int, ...]:
    """Give the round numbers next to another: 四十 and 五十 for 四十八, 十 for eight; none for one that is round."""
    if value < _TENS:
        return (_TENS,) if value >= _TENS - 2 else ()
    step = 10 ** (len(str(value)) - 1)
    below = value // step * step
    return (below, below + step) if below != value else ()
