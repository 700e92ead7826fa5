"""Does a translation that has no gloss of a word leave it what it is, or does it say something else for it?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.distractors.glosses.word_senses import has_several_senses
from quizzes.distractors.stems import contains_english, english_stems, with_bases
from quizzes.distractors.targets.claimed import renderings
from quizzes.distractors.targets.figures import has_figure
from quizzes.distractors.words import NOTE_OF_DICTIONARY, Sense, folded, in_simplified, stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_THING, _PEOPLE = "nc", "np"
_KANA = lazy_regex("^[\u3041-\u3096]{3}|[\u30a1-\u30fa\u30fc]{3,}")  # うらや of うらやむ, チーム
_KATAKANA = lazy_regex("[\u30a1-\u30fa\u30fc]{2,}")


def is_borne_out(sense: Sense, translation: str, language: str | None, words: Sequence[str]) -> bool:
    """
    Tell whether a translation without any gloss of a word of `words` has something of what it is said to mean.

    It has at least a character of a gloss, or a stem of the dictionary: 出租 is not to let beside taxis. What can be
    touched is what it is, even where the translation passes it over, unless it may stand for something else: 桥梁 is no
    bridge where somebody links two families. What is rendered by another word is that: 手套 is no 手袋 beside グラブ.
    """
    if is_rendered_otherwise(sense, translation, language, words):
        return False
    if sense.pos == _THING:
        return not has_figure(sense.word)
    return has_anything_of(sense, translation, language)


def has_anything_of(sense: Sense, translation: str, language: str | None) -> bool:
    """
    Tell whether a translation has a stem of the dictionary, or a character of a gloss, of what a word is said to mean.

    So is a paragraph asked whose sentences nobody can tell apart: one that has signs alone has no gesture.
    """
    if language == "en":
        return not stems_of(sense.word).isdisjoint(english_stems(with_bases(translation)))
    said = folded(translation)
    own = "" if sense.pos == _PEOPLE else sense.word  # お婆さん has the 婆 of 婆婆, and is no mother-in-law
    meant = {char for char in folded("".join((own, *sense.ja))) if is_hanzi(char)}
    is_begun = any(begin in translation for gloss in sense.ja for begin in _KANA.findall(gloss))
    return is_begun or contains_english(translation, sense.shown_en) or not meant.isdisjoint(said)


def as_echoed(sense: Sense, translation: str | None, language: str | None) -> Sense:
    """
    Leave out the Japanese glosses that a translation has nothing of, where it has a character of another one.

    拦住 is 引き止める, and no 遮る, where somebody is 止められた. English glosses go with them where they are as many.
    """
    said = folded(translation or "")
    told = [i for i, gloss in enumerate(sense.ja) if any(is_hanzi(char) and char in said for char in folded(gloss))]
    if language != "ja" or not told or len(told) == len(sense.ja):
        return sense
    en = tuple(sense.en[i] for i in told) if len(sense.en) == len(sense.ja) else sense.en
    return replace(sense, ja=tuple(sense.ja[i] for i in told), en=en)


def is_rendered_otherwise(sense: Sense, translation: str, language: str | None, words: Sequence[str]) -> bool:
    """
    Tell whether a translation has another word for what is asked.

    In English that is one of the dictionary's that is none of ours, in Japanese a loanword for a noun, if no other word
    of the sentence is rendered so. Of a word of several senses the translation tells which it has.
    """
    if has_several_senses(sense.word):
        return False
    if language == "en":
        own, said = frozenset[str]().union(*map(english_stems, sense.en)), english_stems(with_bases(translation))
        return own.isdisjoint(said) and not (_stems_of_dictionary(sense.word) - own).isdisjoint(said)
    if not sense.pos.lower().startswith("n"):
        return False
    others = [stem for word in words if word != sense.word for stem in renderings(in_simplified(word))]
    known = [*others, *_KATAKANA.findall("".join(sense.ja))]  # エンジニアチーム has the チーム of 团队
    loans = _KATAKANA.findall(translation)
    return not all(any(loan in stem or stem in loan for stem in known) for loan in loans)


@lru_cache(maxsize=1 << 12)
def _stems_of_dictionary(word: str) -> frozenset[str]:
    entries = (entry for entry in dictionary().entries(word) if not entry.is_name)
    glosses = (gloss for entry in entries for gloss in entry.glosses if not NOTE_OF_DICTIONARY.search(gloss))
    return frozenset[str]().union(*map(english_stems, glosses))
