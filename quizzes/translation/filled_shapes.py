"""Does the Japanese prompt itself fill the shape of a hint, with another character: 血圧 of 血圧の薬 beside □压药?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.distractors.words import folded, in_simplified
from quizzes.translation.typed_cues import LEFT_OUT

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIR = 2


def is_filled_by_kanji(shape: str, word: str, said: str) -> bool:
    """
    Tell whether a kanji of what is said makes a Chinese word with a character that the shape of another word shows.

    血圧 fills □压药 as 血压药, which is as good as 降压药; 展示館 fills 展□馆, of 展览馆. Two characters are a word of
    their own, and 工事 is another one than 工地.
    """
    if LEFT_OUT not in shape or len(shape) != len(word) or len(word) <= _PAIR:
        return False
    simple, kanji = in_simplified(word), folded(said)
    return any(dictionary().entries(pair) for pair in _pairs(in_simplified(shape), kanji) if pair not in simple)


def _pairs(shape: str, kanji: str) -> Iterator[str]:
    """Give each kanji that stands beside a character as the shape has its empty place beside it, with that."""
    for at in (at for at, char in enumerate(shape) if char == LEFT_OUT):
        for pair in (shape[max(0, at - 1) : at + 1], shape[at : at + 2]):
            if len(pair.replace(LEFT_OUT, "")) == 1 < len(pair):
                yield from re.findall(f"(?={pair.replace(LEFT_OUT, '[㐀-鿿]')})(..)", kanji)
