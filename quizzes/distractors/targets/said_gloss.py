"""Which gloss of a word does a translation say?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.stems import contains_english, contains_japanese, japanese_stem
from quizzes.distractors.targets.claimed import is_claimed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.words import Sense

_VERB_END = re.compile("[うくぐすつぬぶむる]$")
_LIKE_A_NOUN = lazy_regex(
    "[いきぎしちにびみり]?(?:[をがはも]|です|でし)|なの|なん|だ(?![っろ])"
)  # a copula or a particle behind what a verb begins with
_BRACKET = lazy_regex("（[^）]*）")  # no translation says it: （〜だと）気づく
_PARTICLE = lazy_regex(r"\b(?:up|out|off|away|back|down|over|through)\b")


def said_of(sense: Sense, translation: str, language: str | None, words: Sequence[str] = ()) -> str | None:
    """Give what a translation says for a word and no other of `words`: of several glosses in Japanese the longest."""
    if language == "ja":
        said = [gloss for gloss in sense.ja if _is_said(translation, gloss)]
        said = [gloss for gloss in said if not is_claimed(gloss, sense.word, words, translation)]
        return max(said, key=lambda gloss: len(japanese_stem(gloss)), default=None)
    return next((gloss for gloss in sense.en if language and is_said_in_english(translation, gloss)), None)


def is_said_in_english(translation: str, gloss: str) -> bool:
    """Tell whether a translation says a gloss with its particle: whoever caught a bus caught up with none."""
    return contains_english(translation, gloss) and set(_PARTICLE.findall(gloss)) <= set(_PARTICLE.findall(translation))


def _is_said(translation: str, gloss: str) -> bool:
    """Tell whether a translation says a gloss, a verb as a verb: 独占を is no 独占する, 思い出です no 思い出す."""
    if not contains_japanese(translation, gloss):
        return False
    gloss = _BRACKET.sub("", gloss)
    stem = gloss.removesuffix("する")
    if stem != gloss:
        return re.search(f"{re.escape(stem)}[しすさせ]", translation) is not None
    if gloss in translation or not _VERB_END.search(gloss):
        return True
    found = re.finditer(re.escape(_VERB_END.sub("", gloss)), translation)
    return not all(_LIKE_A_NOUN.match(translation, one.end()) for one in found)
