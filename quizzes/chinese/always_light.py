"""
Which words end lightly: 觉得, 明白, and 打招呼 as 招呼 does, which are given no other tone, or 父亲, either way?

    always_light.tsv   words that the standard dictionary ends lightly and gives no other tone
    light_words.tsv    words that some dictionaries end lightly and others in full, in the same sense
    said_lightly.tsv   further words that CC-CEDICT or the standard ends lightly, and in full in no other sense
"""

from __future__ import annotations

from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.tables import listed_in

_ALWAYS, _EITHER_WAY = "always_light.tsv", "light_words.tsv"
_SHORT = 2  # hanzi of the words that the table has, which longer ones may end in
_MEASURE = "个"  # behind a number or what points


def is_always_light(word: str) -> bool:
    """Tell whether the standard leaves no choice: the last syllable of 觉得 is light, that of 值得 either."""
    simple = to_simplified(word)
    return simple in listed_in(_ALWAYS) or (len(simple) > _SHORT and simple[-_SHORT:] in listed_in(_ALWAYS))


def is_light_or_full(word: str) -> bool:
    """Tell whether a word ends lightly in some dictionaries and in full in others, in the same sense: 父亲, 知道."""
    return to_simplified(word) in listed_in(_EITHER_WAY)


def may_be_light(word: str, index: int) -> bool:
    """Tell whether a simplified word may have a light syllable there: a word ends there that may, 萄 of 葡萄干."""
    ending = word[max(index - 1, 0) : index + 1]
    is_counted = index > 0 and word[index : index + 1] == _MEASURE
    return is_counted or any(ending in listed_in(name) for name in (_ALWAYS, _EITHER_WAY, "said_lightly.tsv"))
