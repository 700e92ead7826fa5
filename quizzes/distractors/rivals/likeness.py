"""Do two words mean the same, so that one of them may not stand beside the other?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.stems import shares_japanese
from quizzes.distractors.vetoes import all_stems, means_alike, reads_alike
from quizzes.distractors.words import in_simplified, stems_of, table

if TYPE_CHECKING:
    from quizzes.distractors.vetoes import Tally
    from quizzes.distractors.words import Sense

_HEAD = 2  # characters of the noun that a compound ends in
_KANJI = lazy_regex(r"[\u3400-\u9fff]")
_SAYS_WHAT = lazy_regex("[\u3400-\u9fffァ-ヴ]")


def is_glossed_alike(japanese: str, other: Sense) -> bool:
    """Tell whether Japanese glosses have a character in common: 世間 beside 世の中 seems to mean it too."""
    return not set(_KANJI.findall(japanese)).isdisjoint(_KANJI.findall("".join(other.ja)))


def is_kind_of(key: Sense, other: Sense) -> bool:
    """Tell whether a gloss of a word ends in one of the key's: 本箱 is a 箱, and no reason denies it."""
    names = [own for own in key.ja if _SAYS_WHAT.search(own)]  # する and なる end many a verb
    in_japanese = any(theirs != own and theirs.endswith(own) for own in names for theirs in other.ja)
    return in_japanese or any(theirs.endswith(f" {own}") for own in key.en if own for theirs in other.en)


def is_close(one: Sense, other: Sense, tally: Tally) -> bool:
    """Refuse two distractors that read or mean the same: they would rule each other out."""
    return tally.refuses("distractors-alike", hit=are_close(one, other))


def are_close(one: Sense, other: Sense) -> bool:
    return reads_alike(one.word, other.word) or is_alike(one, other)


@lru_cache(maxsize=1 << 14)
def is_alike(one: Sense, other: Sense) -> bool:
    """Compare two compounds of one head by what stands before it: 对冲基金 is another fund than 量化基金."""
    head = in_simplified(one.word)[-_HEAD:]
    are_of_one_head = in_simplified(other.word).endswith(head) and head in table()
    if not are_of_one_head or min(len(one.word), len(other.word)) <= _HEAD or not (one.ja and other.ja):
        return means_alike(one, other)
    if any(shares_japanese(first, second) for first in one.ja for second in other.ja):
        return True
    return not (all_stems(one) - stems_of(head)).isdisjoint(all_stems(other) - stems_of(head))
