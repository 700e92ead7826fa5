"""
Which small words of a statement do not go with the question word that takes its place?

    蜂箱就在山脚下          → 蜂箱在什么地方, and no 蜂箱就在什么地方
    房子看好了，就在桥头     → 房子看好了，在什么地方
    她也在邮局上班          → 她在什么地方上班
    小李都不认识            → 什么人不认识, for 什么人都不认识 is everybody
    她毕业就去了省城        stays: 就 ties two deeds
"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

_BEFORE_PLACE = lazy_regex("(?<![早])(?P<small>[就才也])(?=[住坐站放开開摆擺藏埋建设設]?[在到从從往去][^，,]{0,4}$)")
_AFTER_WORD = lazy_regex("^[都也就]")
_OCCASION = lazy_regex("毕业|放学|上学|开学|[上下]课|大学|中学|[以之]?后$|的时候$")
_TIES = ("v", "a", "p", "c")  # tags of what 就 ties to what comes of it
_IS_JUST_THERE = lazy_regex("就在$")
# What 就 of the next clause goes on from: as soon as, if, when.
_LEADS_ON = lazy_regex(
    "毕业|放学|上学|开学|[上下]课|[以之]?后$|时候?$|(?<![第唯统])一(?![个家间座条张所处块])|如果|要是|只要|既然|的话"
)


def without_emphasis(before: str, after: str = "") -> str:
    """Leave out what stresses a place, where it stands before the one asked for, with nothing or more `after` that."""
    found = _BEFORE_PLACE.search(before)
    if found is None:
        return before
    start, head = found.start(), before[: found.start()]
    *earlier, clause = re.split("[，,；：]", head)
    is_tied = bool(
        not clause or _OCCASION.search(in_simplified(clause)) or any(map(_ties, plain_words(in_simplified(clause))))
    )
    if not clause and earlier and not hanzi_of(after) and _IS_JUST_THERE.search(before):
        is_tied = _LEADS_ON.search(in_simplified(earlier[-1])) is not None
    return before if is_tied and found["small"] != "也" else f"{before[:start]}{before[found.end() :]}"


def _ties(word: str) -> bool:
    """Tell whether a word before 就 may be of a deed of which something comes."""
    return word == "一" or tag_of(word).startswith(_TIES)


def without_all(after: str) -> str:
    """Leave out what would make a question word before it speak of all: 什么人都, 在什么地方也."""
    return _AFTER_WORD.sub("", after)
