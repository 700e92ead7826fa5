"""
With which word does a piece of a text open that needs another one before it, what does it mean and do?

    所以我贯彻了……     leads on from what was said before
    而且不怕烫         joins it, so that something else may stand between
    这一点我很担心     points to it

`openings.tsv` has them all; one of which no plain sentence says what it does opens no text either.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.sequences.pointed_noun import noun_pointed_to
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """
    Words at the head of a piece, as it writes them.

    `does` says whether they lead on from what was said, join it or point to it; `means` and `tells` are what they mean
    and say of what was told before, for which `tells` holds a place.
    """

    words: str
    does: str
    means: Localized
    tells: Localized

    @property
    def can_be_told(self) -> bool:
        """Tell whether a plain sentence says what they do."""
        return bool(self.tells.ja)


@lru_cache(maxsize=1 << 10)
def opening_of(piece: Spot) -> Opening | None:
    """Give the words at the head of a piece that need something before them."""
    text = piece.source.strip()
    plain = in_simplified(text)
    for pattern, does, means, tells in _openings():
        found = pattern.match(plain)
        if found is not None:
            is_of_thing = does == "points" and bool(noun_pointed_to(piece))  # 那小老板: named, and not just told
            return None if is_of_thing else Opening(words=text[: found.end()], does=does, means=means, tells=tells)
    return None


def told(opening: Opening, piece: str, before: Localized) -> Localized:
    """Say what the opening of a labelled piece means, and what it does with what was told before it."""
    ja, en = (f"（{opening.means.ja}）", f" (“{opening.means.en}”)") if opening.means.ja else ("", "")
    return Localized(
        ja=f"{piece}の「{opening.words}」{ja}は、{(opening.tells.ja or '').format(before.ja)}。",
        en=f"{opening.words}{en} in {piece} {(opening.tells.en or '').format(before.en)}.",
    )


@lru_cache(maxsize=1)
def _openings() -> tuple[tuple[re.Pattern[str], str, Localized, Localized], ...]:
    return tuple(
        (re.compile(words), does, Localized(ja=means_ja, en=means_en), Localized(ja=tells_ja, en=tells_en))
        for words, does, means_ja, means_en, tells_ja, tells_en in rows_of("openings.tsv")
    )
