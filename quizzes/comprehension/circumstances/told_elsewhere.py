"""Where does an interview tell a time, a place or a thing, and which others are the same, or a kind of it?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NUMERALS
from quizzes.distractors.display import word_edges
from quizzes.distractors.targets.cuts import may_be_cut_wrongly
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_PREPOSITION = lazy_regex(r"^(?:in|on|at|by|under|behind) the ")
_COMMA = lazy_regex("、|, ")
_LOCALIZER = lazy_regex("(?:里[头面边]?|上)$")
_HALF_MORE = lazy_regex("(?<=楼)半(?![夜途路天])")  # 三楼半 is no third floor
_DIGITS = "0-9〇零一二三四五六七八九十"
# 二百零一点九 and 一点二十分 are no one o'clock, and 十三天 is no three days.
_WITHIN_NUMBER = (
    lazy_regex(rf"(?<![周期拜])[{_DIGITS}两百千万亿.]$|(?<=[{_DIGITS}两])点$"),  # 周三三点 is three o'clock
    lazy_regex(rf"(?<=点)[{_DIGITS}半]"),
)


@lru_cache(maxsize=1 << 10)
def told(document: Document, phrase: str) -> tuple[Spot, ...]:
    """Give the sentences that have a phrase, in simplified characters."""
    return tuple(spot for spot in document.spots_having(phrase) if _has(spot, phrase))


def _has(spot: Spot, phrase: str) -> bool:
    """Tell whether a phrase begins and ends with words of a sentence: no 市里 in 城市里, and no 三楼 in 三楼半."""
    text = in_simplified(spot.source)
    ends = set(word_edges(spot.words))
    found = (each.span() for each in re.finditer(re.escape(phrase), text))
    return any(
        {start, end} <= ends and not _HALF_MORE.match(text, end) and not _is_within_number(text, start, end)
        for start, end in found
    )


def _is_within_number(text: str, start: int, end: int) -> bool:
    """Tell whether a number or an hour is but a part of a longer one, as 一点 of 二百零一点九毫米."""
    before, behind = _WITHIN_NUMBER
    is_number = text[start] in NUMERALS or text[start].isdigit()
    return is_number and bool(before.search(text, 0, start) or behind.match(text, end))


def told_but_for(document: Document, phrase: str, own: Spot) -> tuple[Spot, ...]:
    """Give the other sentences that have a phrase for certain, the nearest first."""
    others = [spot for spot in told(document, phrase) if spot.index != own.index and not _may_be_cut(spot, phrase)]
    return tuple(sorted(others, key=lambda spot: abs(spot.index - own.index)))


def _may_be_cut(spot: Spot, word: str) -> bool:
    """Tell whether a sentence may have a word only by a wrong cut: 后台 in 事后台里开会."""
    at = [i for i, each in enumerate(spot.words) if in_simplified(each) == word]
    return bool(at) and all(may_be_cut_wrongly(spot.words, i) for i in at)


def may_mean_it(spot: Spot, key: str, other: str, means: Callable[[str], tuple[str, str]]) -> bool:
    """Tell whether another may be the same: by a meaning of it (宾馆, 酒店), as a kind of it, by the translation."""
    if is_kind_of(key, other) or is_kind_of(other, key):
        return True
    ja, en = means(other)
    if not ja or not en:
        return False
    is_same = any(_share_a_meaning(one, same) for one, same in zip((ja, en), means(key), strict=True))
    word = _PREPOSITION.sub("", en)
    return is_same or bool(re.search(rf"\b{re.escape(word)}\b", spot.translation or ""))


def _share_a_meaning(one: str, other: str) -> bool:
    """Tell whether two glosses have a word in common: サンダル of 凉鞋, and スリッパ、サンダル of 拖鞋."""
    return not set(_COMMA.split(one)).isdisjoint(filter(None, _COMMA.split(other)))


def is_kind_of(one: str, other: str) -> bool:
    """Tell whether who is at one place is at another: on a 长椅 and on a 椅子, at a 大学 and at a 学校."""
    kind, broad = (_LOCALIZER.sub("", each) for each in (one, other))
    kinds = next((kinds for place, kinds in _broader().items() if place in (broad, other)), frozenset())
    if {kind, one} & kinds:
        return True
    bare = broad.removesuffix("子")
    return kind != broad and bool(bare) and kind.removesuffix("子").endswith(bare)


@lru_cache(maxsize=1)
def _broader() -> Mapping[str, frozenset[str]]:
    return {place: frozenset(kinds.split("|")) for place, kinds in rows_of("broader_places.tsv")}
