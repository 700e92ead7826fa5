"""
Do the words beside a number make little or much of it, so that who has not read guesses the least or the greatest?

    睡了＿＿就起来    little     用了＿＿，就卖了; 只花了＿＿, 才＿＿, 也就＿＿, 全村就＿＿
    等了＿＿才开门    much       足足＿＿, 长达＿＿, 都＿＿了, 一停就是＿＿

`is_at_end` tells that a row of numbers would have the right one at the end to which such words point.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.distractors.edits.quantities import Quantity

_AFTERWARDS = "[以之]?后|[的之]?时间|[的之]?工夫|功夫"
_MUCH_BEFORE = lazy_regex(
    r"(?:整整|足足|竟然?|居然|[高长多重远厚]达|达到?|都|光[^，,。；]{1,8}就[^，,。；]{0,3}|"
    r"(?<![\u4e00-\u9fff])一[^，,。；一二两三四五六七八九十]{1,3}就是|一[停走等去住坐睡站干做待躺拖开聊]就是)"
    r"(?:[有是要花用了过到]{0,2}|[\u4e00-\u9fff]了)$"
)
_MUCH_AFTER = lazy_regex(
    rf"[\u4e00-\u9fff]{{0,2}}?(?:{_AFTERWARDS})?[，,]?才(?![华能干气子艺])|[\u4e00-\u9fff]{{0,2}}?[都还也][没不](?![到如止及])"
)
_LITTLE_BEFORE = lazy_regex(
    r"(?:(?:(?<![这那一两二三四五六七八九十几每半整哪])只|仅)(?!要|好|是为|因)[^，,。；：:一两二三四五六七八九十]{0,5}|(?<!刚)(?:才|不过|也就|(?<![一就])就)(?:是|有|值|卖)?)(?:大约|大概|差不多|约)?$"
)
_LITTLE_AFTER = lazy_regex(rf"(?:{_AFTERWARDS})?[，,]?就(?![是算连])")


class Made(Enum):
    """What words make of a number: little, much, or neither."""

    LITTLE = "little"
    MUCH = "much"
    NEITHER = "neither"


def made_of(number: Quantity, text: str) -> Made:
    """Tell what the words of a text in either script make of a number that stands in it once."""
    before, _, after = in_simplified(text).partition(in_simplified(number.text))
    return made_between(before, after)


def made_between(before: str, after: str) -> Made:
    """Tell what simplified words before and after an amount, or an hour, make of it."""
    if _MUCH_BEFORE.search(before) or _MUCH_AFTER.match(after):
        return Made.MUCH
    return Made.LITTLE if _LITTLE_BEFORE.search(before) or _LITTLE_AFTER.match(after) else Made.NEITHER


def is_at_end(made: Made, key: int, others: Iterable[int]) -> bool:
    """Tell whether a number is the least of some of which little is made, or the greatest where much is."""
    if made is Made.LITTLE:
        return key < min(others)
    return made is Made.MUCH and key > max(others)
