"""
Does a Japanese translation have another word than the Chinese, which says something else?

    做人工智能的            AIを作る                      who works on it need not make any
    平台或生态              プラットフォームや周囲環境       one of two is said, and beside it what the other is not
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.edits.coverage import says_any
from quizzes.distractors.said_places import places_said
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

_WORKS_ON = lazy_regex(
    "做(?:人工智[能慧]|算法|数据|量化|金融|投资|教育|媒体|科研|外贸|贸易|电商|物流|互联网|房地产)[的这]"
)
_MAKES = lazy_regex("作[らりるれろっ]")
_JOINS = frozenset("和与跟及或、") | {"以及", "或者"}
# What stands right beside a noun that it is joined with: kanji, as kana may be another spelling of the right word.
_JOINED = "(?:や|と|か|、|・|または|あるいは|および|及び)"
_BEHIND = lazy_regex(f"[^、。やとかも・]{{0,8}}?{_JOINED}[\u3400-\u9fff]{{2}}")
_BEFORE = lazy_regex(f"[\u3400-\u9fff]{{2}}{_JOINED}$")


def has_another_word(spot: Spot) -> bool:
    """Tell whether a Japanese translation says of a thing or a trade what the Chinese does not."""
    said = spot.translation or ""
    is_made = _MAKES.search(said) is not None and _WORKS_ON.search(in_simplified(spot.source)) is not None
    return is_made or any(
        _stands_for(one, other, said) or _stands_for(other, one, said, is_before=True)
        for one, other in _joined_nouns(spot.words)
    )


def _joined_nouns(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the nouns of our table that stand on both sides of an and or an or."""
    for (one, join), (_, other) in pairwise(pairwise(words)):
        if in_simplified(join) in _JOINS and _is_noun(one) and _is_noun(other):
            yield one, other


def _is_noun(word: str) -> bool:
    sense = table().get(in_simplified(word))
    return len(hanzi_of(word)) > 1 and sense is not None and sense.pos.startswith("n")


def _stands_for(told: str, untold: str, translation: str, *, is_before: bool = False) -> bool:
    """Tell whether a translation has one of two nouns, and where it joins the other another noun, none of its own."""
    if says_any([untold], translation, "ja"):
        return False
    places = places_said(told, translation, "ja")
    if is_before:
        return any(_BEFORE.search(translation[:place]) for place in places)
    return any(_BEHIND.match(translation[place:]) for place in places)
