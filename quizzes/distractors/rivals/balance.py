"""Do the wrong words chosen hide the key, so that nothing but its meaning tells it from them?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.fields import ONE_FIELD, neighbours
from quizzes.distractors.glosses.closeness import is_near, shares_character
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.stems import contains_english, contains_japanese
from quizzes.distractors.vetoes import is_only_of_length, is_only_with_kanji, overlap
from quizzes.distractors.words import folded, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.rivals.gap import Gap
    from quizzes.distractors.words import Sense

_HEAD = 2  # characters of the noun that a compound ends in
_DENIALS = ("不", "没", "沒", "无", "無", "未", "非")
_DENIED = lazy_regex(r"な[いくし]|ません|ず|無|不|\b(?:not|no|cannot|without|un\w+|\w+less)\b|n't\b")


def is_balanced(gap: Gap, chosen: Sequence[Sense], shown: str) -> bool:
    """Ask for words that are near the key, and for one that shares as much as the key does with what is seen."""
    key, words = gap.key, [sense.word for sense in chosen]
    if sum(is_near(key, word) for word in words) < min(gap.near, len(words)):
        return False
    if gap.is_told and not any(shares_character(key.word, word) for word in words):
        return False
    if not all(any(_is_found_alike(gap, char, word) for word in words) for char in gap.told_by):
        return False
    if is_only_denial(key, words, gap.hint):
        return False
    seen_of = (shown, gap.hint, gap.text, _left_for_the_gap(gap.text, gap.hint or gap.translation or ""))
    stands_out = any(is_only_with_kanji(key.word, words, seen) for seen in seen_of)
    return not stands_out and not _has_only_head(key.word, words, gap.hint) and not is_only_of_length(key.word, words)


@lru_cache(maxsize=1 << 6)
def _left_for_the_gap(text: str, told: str) -> str:
    """Give what the translation has and the sentence around the gap has not: 秋 of 再来年の秋, where 后年 is shown."""
    around = folded(text)
    return "".join(char for char in folded(told) if char not in around)


def _is_found_alike(gap: Gap, char: str, word: str) -> bool:
    """Tell whether a word has a character by which the key is found, or one by which it is found itself: 失眠."""
    return char in in_simplified(word) or bool(told_kanji(word, gap.hint)) or overlap(word, gap.hint) > 0


def is_only_denial(key: Sense, words: Sequence[str], hint: str) -> bool:
    """Tell whether the key alone denies, as the hint does: 没用, 役に立たない, beside 有力."""
    denies = key.pos in {"a", "v"} and key.word.startswith(_DENIALS) and _DENIED.search(hint) is not None
    return denies and not any(word.startswith(_DENIALS) for word in words)


def _has_only_head(key: str, words: Sequence[str], hint: str) -> bool:
    """Tell whether the key alone ends in a word that the hint speaks of: 初创公司 beside 开发商 is an 企業."""
    head = in_simplified(key)[-_HEAD:]
    if len(key) <= _HEAD or head not in table() or any(in_simplified(word).endswith(head) for word in words):
        return False
    like = (head, *(word for word, how in neighbours(head).items() if how == ONE_FIELD))
    return any(contains_japanese(hint, ja) for word in like for ja in table()[word].ja) or any(
        contains_english(hint, table()[word].en[0]) for word in like
    )
