"""Which words of a sentence can be asked, because its translation, or their own gloss, decides them?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, japanese_stem
from quizzes.distractors.vetoes import is_cognate, is_legible_in
from quizzes.distractors.words import NOTE_OF_DICTIONARY, Sense, in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document, Spot
    from quizzes.distractors.vetoes import Tally

BEST_LENGTH = 24  # characters of a sentence that is read at one glance
_LEAST_LEVEL = 3
_BEFORE_NOUNS = ("的", "种", "種", "个", "個", "些", "次", "和", "与", "與", "、")
_LEAST_HANZI, _MOST_HANZI, _TRIED = 8, 60, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """
    A word of a sentence that can be asked.

    `start` is where it stands in the sentence; `aligned` is what the translation says for it, or none where its own
    gloss decides, because there is no translation or one that words it in another way.
    """

    spot: Spot
    sense: Sense
    start: int
    aligned: str | None

    @property
    def end(self) -> int:
        """Where the gap ends."""
        return self.start + len(self.sense.word)


def best_targets(document: Document, tally: Tally) -> Iterator[Target]:
    """Give for each word the sentences that suit it best: a word is asked once, however often it stands in the text."""
    by_word: dict[str, list[Target]] = {}
    for spot in document.spots:
        for target in targets(document, spot, tally):
            by_word.setdefault(in_simplified(target.sense.word), []).append(target)
    for found in by_word.values():
        yield from sorted(found, key=_rank)[:_TRIED]


def _rank(target: Target) -> tuple[bool, int, int]:
    return target.aligned is None, abs(len(target.spot.source) - BEST_LENGTH), target.spot.index


def targets(document: Document, spot: Spot, tally: Tally) -> Iterator[Target]:
    """Find the words of a sentence that its translation, or their own gloss, decides."""
    if not _LEAST_HANZI <= len(hanzi_of(spot.source)) <= _MOST_HANZI:
        return
    start = 0
    for word in spot.words:
        sense = document.senses.get(in_simplified(word))
        if sense is not None and spot.source.count(word) == 1 and document.level_of(word) >= _LEAST_LEVEL:
            target = _aligned(document, spot, sense, start)
            if target is not None and not tally.refuses("legible-key", hit=_is_given_away(document, target)):
                yield target
        start += len(word)


def _aligned(document: Document, spot: Spot, sense: Sense, start: int) -> Target | None:
    """Accept a word that the translation has a gloss of, or whose own gloss can mean nothing else."""
    aligned: str | None = None
    if document.language == "ja" and spot.translation is not None:
        said = [gloss for gloss in sense.ja if _is_said(spot.translation, gloss)]
        aligned = max(said, key=lambda gloss: len(japanese_stem(gloss)), default=None)
    elif document.language == "en" and spot.translation is not None:
        aligned = next((gloss for gloss in sense.en if contains_english(spot.translation, gloss)), None)
    if not (sense.ja and sense.en):  # whoever reads one language only must be told as well
        return None
    if aligned is None and not (means_one_thing(sense) and _is_used_as(sense, spot, start)):
        return None
    return Target(spot=spot, sense=_with_first(sense, aligned), start=start, aligned=aligned)


@lru_cache(maxsize=1 << 12)
def means_one_thing(sense: Sense) -> bool:
    """Tell whether our gloss is all that a word means: the dictionary says it first, and little besides."""
    glosses = [gloss for entry in dictionary().entries(sense.word) if not entry.is_name for gloss in entry.glosses]
    told = [piece for gloss in glosses if not NOTE_OF_DICTIONARY.search(gloss) for piece in gloss.split("; ")]
    own = frozenset[str]().union(*map(english_stems, sense.en))
    agree = [bool(own & english_stems(piece)) for piece in told]
    return not agree or (agree[0] and sum(agree) * 2 >= len(agree))


def _is_used_as(sense: Sense, spot: Spot, start: int) -> bool:
    """Doubt a verb that stands like a noun, behind 的, a measure word or 和, or that the translation has as a noun."""
    if sense.pos != "v":
        return True
    is_noun_there = any(contains_japanese(spot.translation or "", gloss) for gloss in sense.ja)
    return not is_noun_there and not spot.source[:start].endswith(_BEFORE_NOUNS)


def _is_said(translation: str, gloss: str) -> bool:
    """Tell whether a translation says a gloss, and as the verb that it is: 独占を is no 独占する."""
    if not contains_japanese(translation, gloss):
        return False
    stem = gloss.removesuffix("する")
    return stem == gloss or re.search(f"{re.escape(stem)}[しすさせ]", translation) is not None


def _with_first(sense: Sense, aligned: str | None) -> Sense:
    """Put the gloss that the translation confirms before the others."""
    if aligned in sense.ja:
        return replace(sense, ja=(aligned, *(gloss for gloss in sense.ja if gloss != aligned)))
    if aligned in sense.en:
        return replace(sense, en=(aligned, *(gloss for gloss in sense.en if gloss != aligned)))
    return sense


def _is_given_away(document: Document, target: Target) -> bool:
    """Tell whether whoever reads kanji needs no Chinese for this word (finding 2)."""
    if document.language == "ja" and target.aligned is not None:
        return is_legible_in(target.sense.word, target.spot.translation or "")
    return target.aligned is None and is_cognate(target.sense)
