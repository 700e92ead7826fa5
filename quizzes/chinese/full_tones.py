"""With which tone does somebody say a light syllable who says it in full: the fu of 舒服, and that of 丈夫?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of

if TYPE_CHECKING:
    from collections.abc import Mapping

ANY_CHARACTER = ""


def full_tones(base: str, word: str, index: int) -> frozenset[int]:
    """
    Give the full tones of a syllable of a simplified word: of the word itself if it has its own, or of the character.

    Where the word is unknown, and so is the character, they are those of any that is said so.
    """
    known = _full_tones()
    own = known.get((base, word)) if index == len(word) - 1 else None
    return own or known.get((base, word[index : index + 1]), frozenset())


@lru_cache(maxsize=1)
def _full_tones() -> Mapping[tuple[str, str], frozenset[int]]:
    tones: dict[tuple[str, str], frozenset[int]] = {}
    for base, char, full, _ in rows_of("light_syllables.tsv"):
        tones[base, char] = frozenset(map(int, full))
        tones[base, ANY_CHARACTER] = tones.get((base, ANY_CHARACTER), frozenset()) | tones[base, char]
    return tones
