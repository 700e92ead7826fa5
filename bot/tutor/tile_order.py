"""In which order did somebody lay the tiles who typed the sentence instead?"""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import to_simplified
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_TILES = 40
MOST_STEPS = 10_000


def order_by_words(text: str, tiles: Sequence[str]) -> list[int] | None:
    """
    Give the places of the tiles in the order in which a sentence has them.

    It is read with or without blanks and punctuation, in either script, with + or | between the tiles as well. None
    where it is not made of each tile once, or where there are too many to tell.
    """
    if len(tiles) > MOST_TILES:
        return None
    plain = _without_other_signs(text, "".join(tiles))
    return next(filter(None, (_laid(plain, tiles, fold) for fold in (_without_blanks, without_punctuation))), None)


def without_punctuation(text: str) -> str:
    """Give what is compared where punctuation, width, case and script make no difference."""
    return to_simplified(normal_form(text))


def _without_other_signs(text: str, own: str) -> str:
    """Leave out the signs that are neither letters nor punctuation, but for those that the tiles have."""
    return "".join(char for char in text if char in own or unicodedata.category(char)[0] != "S")


def _without_blanks(text: str) -> str:
    return to_simplified("".join(unicodedata.normalize("NFKC", text).casefold().split()))


def _laid(text: str, tiles: Sequence[str], fold: Callable[[str], str]) -> list[int] | None:
    """Lay all tiles so that they make the text; of tiles with the same text the first is laid first."""
    wanted, words = fold(text), [fold(tile) for tile in tiles]
    if not all(words) or Counter("".join(words)) != Counter(wanted):
        return None
    waiting: list[tuple[int, tuple[int, ...]]] = [(0, ())]
    for _ in range(MOST_STEPS):
        if not waiting:
            return None
        end, laid = waiting.pop()
        if len(laid) == len(words):
            return list(laid)
        next_of = {words[tile]: tile for tile in reversed(range(len(words))) if tile not in laid}
        waiting.extend(
            (end + len(word), (*laid, tile)) for word, tile in next_of.items() if wanted.startswith(word, end)
        )
    return None
