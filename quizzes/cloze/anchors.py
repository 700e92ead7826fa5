"""Where in its sentence does the word end that decides which function word is called for?"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.then import THEN
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re

    from quizzes.distractors.spots import Spot

_FOR, _DONE = "给", lazy_regex("(?<=^[打写寫发發留买買倒起做])[了过過](?=.)")
_ASPECT = ("了", "着", "著")
_SO = "那"  # what begins with 那就 begins with 那
_OF_OBJECTS = frozenset("把将被")
# 还回去, 骗走了, 提高到三成, and 看到尾, of which 看到 alone is to catch sight of something.
# Behind what ends in 到 or 给 the place or the person follows, and 回去年 is two words.
_COMPLEMENT_GOES_ON = lazy_regex(
    "(?:(?<![到给在成作为])[上下进出回过起][来去]|(?<=[上下进出回过起])[来去])(?!年)|(?<=[骗抢偷借拿带搬送])[走掉光](?=了)"
    "|(?<=提高|降低)到|(?<=[看听读念讲写做改]到)(?:[尾底](?![巴下])|最后|结尾|末尾|头(?![发痛疼上里脑])|"
    f"第{OF_NUMBER}+[遍次页章集回](?!的))"
)
# What is reached may be how much there is of something in so long a time: 降到一年两三次, but not 延长到一年三个月.
_REACHED = "到"
_IN_SO_LONG = lazy_regex(
    f"(?<=一)(?:年|天|周|个月|季度?|学期|个?(?:小时|星期|礼拜)|分钟|晚上?){OF_NUMBER_OR_FEW}+[多来]?"
    "(?:[次遍趟回顿场班杯碗瓶块元毛斤吨本张件篇只头条封台架辆页句人名位]|公里|公斤|毫米|个(?![多半]?(?:月|小时|星期|礼拜|学期|钟)))"
)


def anchor_end(source: str, after: re.Match[str], key: str) -> int:
    """Give where the word that decides ends; a verb behind 把 or 被 ends with the last of its complement."""
    if not after.groupdict().get("anchor"):
        return after.end()
    end = after.end("anchor")
    if in_simplified(key) == _REACHED and (rate := _IN_SO_LONG.match(source, after.start("anchor") + 1)) is not None:
        return max(end, rate.end())
    onward = _COMPLEMENT_GOES_ON.match(source, end) if in_simplified(key) in _OF_OBJECTS else None
    return end if onward is None else onward.end()


def named_anchor(written: str, source: str, after: re.Match[str], key: str) -> str:
    """Give the word that decides as the text writes it, or nothing."""
    if not after.groupdict().get("anchor"):
        return ""
    return written[after.start("anchor") : anchor_end(source, after, key)]


def without_aspect(anchor: str, key: str) -> str:
    """Give the word that decides, of what is done for somebody without what says that it is done: 写信 of 写过信."""
    return _DONE.sub("", anchor) if in_simplified(key) == _FOR else anchor


def onward_anchor(spot: Spot, after: re.Match[str], shown: str) -> str:
    """Give the word that decides, 就 with 那 before it, or with the word behind it where another 就 is shown."""
    if not after.groupdict().get("anchor"):
        return ""
    start, end = after.span("anchor")
    source, anchor = spot.source, spot.source[start:end]
    if anchor in THEN and source[:start].endswith(_SO):
        return f"{_SO}{anchor}"
    if anchor not in THEN or shown.count(anchor) == 1:
        return anchor
    edge = next((edge for edge in accumulate(map(len, spot.words)) if edge > end), end)
    return anchor + source[end:edge] + (source[edge : edge + 1] if source[edge:].startswith(_ASPECT) else "")
