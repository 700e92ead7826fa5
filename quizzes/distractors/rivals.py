"""Which character of a word must be told, so that no other word of its length can be meant?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.tags import tag_of
from quizzes.distractors.stems import english_stems, japanese_stem
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping

_MOST_HANZI = 4
_IN_USE = 20  # what is rarer in the corpus no learner types


def cue_of(word: str) -> int | None:
    """Give the place of the character that decides a word, the first (0) or the last (-1); None where neither does."""
    simple = in_simplified(word)
    return next((place for place in (0, -1) if not _has_rival(simple, place)), None)


def _has_rival(word: str, place: int) -> bool:
    """Tell whether another word in use has this character there and a meaning that our table gives of the word."""
    others = _by_character().get((word[place], place, len(word)), ())
    return any(other != word and _could_stand(other, word) for other in others)


def _could_stand(other: str, word: str) -> bool:
    is_alike = (lexicon().frequency(other) or 0) >= _IN_USE and tag_of(other)[0] == tag_of(word)[0]
    return is_alike and _means_it(other, word)


def _means_it(other: str, word: str) -> bool:
    key, known = table().get(word), table().get(other)
    if key is None:
        return True
    if known is not None and set(map(japanese_stem, key.ja)) & set(map(japanese_stem, known.ja)):
        return True
    return bool({english_stems(gloss) for gloss in key.en} & _glosses(other))


@lru_cache(maxsize=1 << 14)
def _glosses(word: str) -> frozenset[frozenset[str]]:
    """Give the stems of each gloss of a word by every source; a gloss of function words alone says nothing."""
    known = table().get(word)
    glosses = [*(known.en if known else ())]
    glosses += [part for entry in dictionary().entries(word) for gloss in entry.glosses for part in gloss.split("; ")]
    return frozenset(stems for gloss in glosses if (stems := english_stems(gloss)))


@lru_cache(maxsize=1)
def _by_character() -> Mapping[tuple[str, int, int], tuple[str, ...]]:
    found: dict[tuple[str, int, int], list[str]] = {}
    for word in dictionary().words():
        if 1 < len(word) <= _MOST_HANZI:
            for place in (0, -1):
                found.setdefault((word[place], place, len(word)), []).append(word)
    return {cue: tuple(words) for cue, words in found.items()}
