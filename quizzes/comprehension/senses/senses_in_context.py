"""In which senses is a word used, and which words beside it tell each?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.glosses.word_senses import senses_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document

_NO_OBJECT = lazy_regex("[了过]?[吗吧呢啊]?")
_ALTERNATIVES, _STEM = lazy_regex("、|または"), lazy_regex("[一-龥]+|[ァ-ヶー]{2,}|[ぁ-ん]{2,}(?=[ぁ-ん])")
_IN_BRACKETS, _ENGLISH_WORD = lazy_regex(r"[（(][^（）()]*[）)]"), lazy_regex("[a-z]{4,}")
_ANYWHERE = lazy_regex(r"(?:^|\|)＿$")  # the last of the frames of a sense that a translation tells
_LEAST_LEVEL = 1  # of the senses that are never asked for


class Origin(StrEnum):
    """What a meaning is to the word beside whose senses it is offered."""

    SENSE = "sense"
    LITERAL = "literal"  # what the characters of an idiom say
    FRIEND = "friend"  # what a Japanese word that is written alike means
    NEAR = "near"  # what another word means that would fit its place


@dataclass(frozen=True, slots=True, kw_only=True)
class SenseInContext:
    """
    One sense of a word, said in Chinese, Japanese and English, and the words beside it that tell it.

    `example` is a phrase in which everybody knows it so, `reading` how it is read where not all senses are read alike.
    Those that everybody thinks of first in a talk are `is_common`: they tempt beside the others and are not asked for.
    `level` is that at which learners meet the sense, often far above that of the word; 1 of longer words.
    `frame` is the regular expression of the word with those beside it; empty where these do not tell the sense. A
    translation tells one that `is_translated`, too: nobody who reads it could take the word otherwise.
    What is none of its senses has neither example nor frame.
    """

    word: str
    zh: str
    ja: str
    en: str
    example: str
    reading: str = ""
    is_common: bool = False
    origin: Origin = Origin.SENSE
    level: int = _LEAST_LEVEL
    frame: str
    is_translated: bool = False

    @property
    def is_told(self) -> bool:
        """Tell whether there is something that tells the sense, so that it can be asked for."""
        return bool(self.frame) or self.is_translated

    def is_rival_of(self, other: SenseInContext) -> bool:
        """Tell whether one could take the word so where it means the other: who sees a doctor meets him too."""
        return not _rivals().isdisjoint({(self.word, self.zh, other.zh), (self.word, other.zh, self.zh)})

    def is_of_class(self, other: SenseInContext) -> bool:
        """Tell whether two meanings could stand in one place, as far as their English tells who does something."""
        return not self.en or not other.en or self.en.startswith("to ") is other.en.startswith("to ")

    @property
    def lacks_object_alone(self) -> bool:
        """Tell whether a verb is taken so with an object alone, which nobody thinks of without one: 走 of 走关系."""
        is_verb = len(self.word) == 1 and not self.is_common and self.en.startswith("to ")
        return is_verb and _NO_OBJECT.fullmatch(self.example.rpartition(self.word)[2]) is None


def may_tempt(others: Sequence[SenseInContext], after: str) -> bool:
    """Tell whether one could take a word otherwise of what comes `after` it: in 还不肯走 it has no object."""
    is_alone = _NO_OBJECT.fullmatch(after) is not None
    is_any_live = not is_alone or not all(other.lacks_object_alone for other in others)
    return is_any_live and any(other.origin is not Origin.NEAR for other in others)


@lru_cache(maxsize=1)
def senses_in_context() -> Mapping[str, tuple[SenseInContext, ...]]:
    """Load the words of one character and those of more, each with its senses and what is taken for one."""
    found: dict[str, list[SenseInContext]] = {}
    for sense in (*_short_senses(), *_long_senses()):
        found.setdefault(sense.word, []).append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


def _short_senses() -> Iterator[SenseInContext]:
    for word, zh, use, ja, en, example, reading, level, frame in rows_of("short_senses.tsv"):
        yield SenseInContext(
            word=word,
            zh=zh,
            ja=ja,
            en=en,
            example=example,
            reading=reading,
            is_common=use == "common",
            level=int(level or _LEAST_LEVEL),
            frame=frame.replace("＿", word),
        )


def _long_senses() -> Iterator[SenseInContext]:
    """Join what tells the senses of longer words to the table of these, which has them in English too."""
    english = {(word, sense.ja): sense.en for word, senses in senses_of_words().items() for sense in senses}
    for word, ja, use, zh, en, example, told in rows_of("long_senses.tsv"):
        yield SenseInContext(
            word=word,
            zh=zh,
            ja=ja,
            en=en or english[word, ja],
            example=example,
            is_common=use == "common",
            origin=Origin(use) if use in set(Origin) else Origin.SENSE,
            frame=_ANYWHERE.sub("", told).replace("＿", word),
            is_translated=_ANYWHERE.search(told) is not None,
        )


@lru_cache(maxsize=1)
def _rivals() -> frozenset[tuple[str, str, str]]:
    return frozenset((word, zh, other) for word, zh, other in rows_of("rival_senses.tsv"))


def is_borne_out(sense: SenseInContext, translation: str, language: str) -> bool:
    """Tell whether a translation has no word for another sense, as 病気 for what is wrong with a trade."""
    others = (other for other in senses_of_words().get(sense.word, ()) if other.ja != sense.ja)
    return not any(other.kind != "friend" and other.is_borne_out(translation, language) for other in others)


def is_rendered(sense: SenseInContext, translation: str, language: str) -> bool:
    """Tell whether a translation has a word for a sense: 酒をおごりました for 请 to a drink."""
    told = next((each for each in senses_of_words().get(sense.word, ()) if each.ja == sense.ja), None)
    if told is not None:
        return told.is_borne_out(translation, language)
    if language == "en":
        words = _ENGLISH_WORD.findall(_IN_BRACKETS.sub("", sense.en))
        return any(re.search(rf"\b{word}", translation.lower()) for word in words)
    stems = (_STEM.match(each) for each in _ALTERNATIVES.split(_IN_BRACKETS.sub("", sense.ja)))
    return any(stem is not None and stem.group() in translation for stem in stems)


def level_of_options(key: SenseInContext, others: Sequence[SenseInContext]) -> int:
    """Give the level at which the options can be read: a word of the next level may be guessed in each."""
    return max(_hardest(sense) for sense in (key, *others)) - 1


def _hardest(sense: SenseInContext) -> int:
    """Give the level of the hardest word of two characters or more that a sense is told in."""
    words = plain_words(sense.zh)
    return max((level_to_guess(word) for word in words if len(hanzi_of(word)) > 1), default=1)


def is_told_there(document: Document, sense: SenseInContext) -> bool:
    """Tell whether a meaning and its example name nothing as the mainland alone does, in a text from elsewhere."""
    words = plain_words(f"{sense.zh}，{sense.example}") if document.is_traditional else ()
    nouns = (word for word in words if word != sense.word and tag_of(word).startswith("n"))
    return all(map(document.is_said_there, nouns))
