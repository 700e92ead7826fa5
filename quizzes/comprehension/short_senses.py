"""In which senses is a short common word used, and which words beside it tell each?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import Segmenter
from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_LEAST_LEVEL = 1  # of the senses that are never asked for
_MOST_OF_KEY, _MOST_OF_OTHERS = 5, 4  # levels that the words of the options lift a question to


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortSense:
    """
    One sense of a short word, said in Chinese, Japanese and English, and the words beside it that tell it.

    `example` is a phrase in which everybody knows it so, `reading` how it is read where not all senses are read alike.
    The sense that everybody thinks of first `is_common`: it tempts beside the others and is not asked for. That which
    one takes next for the meaning in a talk `is_guessed`: it is asked for where there is no other.
    `level` is that at which learners meet the sense, which is often far above that of the word.
    `frame` is the regular expression of the word with those beside it; empty where these do not tell the sense.
    """

    word: str
    zh: str
    ja: str
    en: str
    example: str
    reading: str
    is_common: bool
    is_guessed: bool
    level: int
    frame: str


@lru_cache(maxsize=1)
def short_senses() -> Mapping[str, tuple[ShortSense, ...]]:
    """Load the table of short words with their senses."""
    found: dict[str, list[ShortSense]] = {}
    for word, zh, use, ja, en, example, reading, level, frame in rows_of("short_senses.tsv"):
        sense = ShortSense(
            word=word,
            zh=zh,
            ja=ja,
            en=en,
            example=example,
            reading=reading,
            is_common=use == "common",
            is_guessed=use == "guessed",
            level=int(level or _LEAST_LEVEL),
            frame=frame.replace("＿", word),
        )
        found.setdefault(word, []).append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


def level_of_options(key: ShortSense, others: Sequence[ShortSense]) -> int:
    """Give the level at which the options can be read: what the key is told in has to be known, the rest guessed."""
    return max(min(_MOST_OF_KEY, _hardest(key) - 1), *(min(_MOST_OF_OTHERS, _hardest(other) - 1) for other in others))


def _hardest(sense: ShortSense) -> int:
    """Give the level of the hardest word of two characters or more that a sense is told in."""
    words = _segmenter().words(sense.zh)
    return max((level_to_guess(word) for word in words if len(hanzi_of(word)) > 1), default=1)


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()
