"""Are they two people or two things that 两个 counts, as far as our table knows the noun behind it?"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NOUN, tag_of
from quizzes.distractors.fields import kinds_of
from quizzes.distractors.words import in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_EITHER = "二つの〜、二人の〜"  # what is said where nothing tells
_IN_PHRASE = (NOUN, "a", "m", "q", "b", "u", "s", "t", "f", "r")
_PERSON, _MAY_BE_FIRMS = "person", frozenset({"客户", "买家", "卖家", "用户", "对手", "商家", "伙伴", "会员"})
_SIGNS = lazy_regex(r"\W")
_PEOPLE, _THINGS = (
    Localized(ja="二人の〜", en="two (people)"),
    Localized(ja="二つの〜", en="two (things)"),
)


def as_counted(meaning: Localized, words: Sequence[str], start: int) -> Localized:
    """Tell of two that may be people or things which they are, by the noun of the words from a character on."""
    if meaning.ja != _EITHER:
        return meaning
    behind, at = [], 0
    for word in words:
        behind += [in_simplified(word)] if at >= start else []
        at += len(word)
    phrase = takewhile(lambda word: not _SIGNS.match(word) and tag_of(word).startswith(_IN_PHRASE), behind)
    noun = next((word for word in reversed(list(phrase)) if word in table()), "")
    if noun and kinds_of(noun) == {_PERSON} and noun not in _MAY_BE_FIRMS:
        return _PEOPLE
    return _THINGS if noun and table()[noun].pos == "nc" else meaning
