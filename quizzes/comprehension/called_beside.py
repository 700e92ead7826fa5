"""
Does a sentence call somebody by a name, whom a pronoun after it may mean as well as who is named by a word?

    豆豆问老师    a pet name, as 星星 is none
    小柯问老师    a surname with 小, 老 or 阿
    葛守田问老师  a whole name that no dictionary has
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import is_known
from quizzes.chinese.tags import tag_of
from quizzes.distractors.people import is_name
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_TWICE, _NO_NAME = lazy_regex(r"([\u4e00-\u9fff])\1"), frozenset({"星星", "人人", "家家"})
_IN_SHORT = lazy_regex(r"(?<![\u4e00-\u9fff])[小老阿](?P<surname>[\u4e00-\u9fff])")

# 东湾只有三十个工人: they may be all of that place. Within a place, as 村里有, those who are counted are meant.
_HAS = "(?:(?<![里上中下边儿没])(?:只|还|就|才|共|仅)有|(?<![里上中下边儿没只还就才共仅])有)"


def calls_another(sentence: Sequence[str], named: str) -> bool:
    """Tell whether the words of a sentence call somebody by a name that is no part of who is `named`."""
    plain = in_simplified(named)
    called = [word for word in map(in_simplified, sentence) if is_name(word) or _is_pet_name(word)]
    text = in_simplified("".join(sentence))
    short = [found for found in _IN_SHORT.finditer(text) if found["surname"] in words("surname")]
    called += [found.group() for found in short if not is_known(found.group())]
    return any(name not in plain for name in called)


def are_had(many: str, text: str) -> bool:
    """Tell whether a simplified text says that somebody has so many of these, so that 他们 may be all who have them."""
    return re.search(rf"{_HAS}[^，,。]{{1,8}}{re.escape(many)}(?![\u4e00-\u9fff])", text) is not None


def _is_pet_name(word: str) -> bool:
    """Tell whether a word is one character twice, as names of children are, or one of the kin."""
    return bool(_TWICE.fullmatch(word)) and tag_of(word).startswith("n") and word not in _NO_NAME
