"""What does the word at the head of a sentence mean, and what does it do with the words before it?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from quizzes.chinese.tables import rows_of
from quizzes.distractors.display import nested, stopped
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

_BEFORE = re.compile("what (?:comes before|leads up to this)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Words at the head of a sentence, what they mean, if anything, and what they do with the words before them."""

    words: re.Pattern[str]
    means_ja: str
    means_en: str
    does_ja: str
    does_en: str


@lru_cache(maxsize=1)
def _openings() -> tuple[Opening, ...]:
    return tuple(
        Opening(words=re.compile(words), means_ja=means_ja, means_en=means_en, does_ja=does_ja, does_en=does_en)
        for words, means_ja, means_en, does_ja, does_en in rows_of("openings.tsv")
    )


def does_alike(one: str, other: str) -> bool:
    """Tell whether two openings do the same, so that either may stand after some words: 所以, 因此."""
    return _opening_of(one) is _opening_of(other)


def relation_of(opening: str, before: str) -> Localized:
    """Say what an opening means, and what it does with the words before it."""
    found = _opening_of(opening)
    ja, en = (f"は「{found.means_ja}」の意味で、", f" (“{found.means_en}”)") if found.means_ja else ("は、", "")
    return Localized(
        ja=f"文頭の「{opening}」{ja}前の「{nested(before)}」{found.does_ja}。",
        en=f"The opening {opening}{en} {found.does_en}: {stopped(before)}",
    )


def relation_with(opening: str, label: str) -> tuple[str, str]:
    """Say what an opening means, and what it does with a piece that has a label: ② for what stands before it."""
    found = _opening_of(opening)
    ja, en = (f"は「{found.means_ja}」の意味で、", f" (“{found.means_en}”)") if found.means_ja else ("は、", "")
    does = _BEFORE.sub(label, found.does_en)
    return f"「{opening}」{ja}本文では{label}{found.does_ja}。", f"{opening}{en}, which {does}."


def _opening_of(opening: str) -> Opening:
    plain = in_simplified(opening)
    return next(each for each in _openings() if each.words.match(plain))
