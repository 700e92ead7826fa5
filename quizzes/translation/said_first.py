"""
Which word is it that one says for a meaning in Chinese?

Whoever reads that profit is the meaning of a word takes it for the word to say. So a meaning is only shown as that of a
word that comes first when our table is read from the meanings to the words: no more usual word means it, whether our
table has that one or it is a character of this one, and no row tells that another is said.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.listed_levels import HIGHEST, level_of, single_characters
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.vetoes import is_same_part
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.words import Sense
    from quizzes.question import Localized

_BRACKET = lazy_regex(r"\s*\([^()]*\)|（[^（）]*）")
_ENDING = lazy_regex(r"(?:する|した|[にのなだ])$")
_LAST_OF_ENDINGS, _FIRST_OF_ARTICLES = frozenset("るたにのなだ"), frozenset("ta")  # most glosses have neither
_ARTICLE = lazy_regex(r"^(?:to be |an? |the )")
_UNLISTED = HIGHEST + 1
_LANGUAGES = ("ja", "en")
_SAID_SHORTER = frozenset("va")
_NO_NOUNS_NOR_VERBS = frozenset("adc")
_SAID_OF_WHO = frozenset("va")  # what is an adjective in Chinese may be glossed as a verb: 愤怒, and 生气, are 怒る


def is_said_first(sense: Sense, gloss: Localized, language: str | None) -> bool:
    """Tell whether a meaning, as readers of a language are shown it (of both without one), is said with this word."""
    told = {"ja": (gloss.ja or "").split("、")[0], "en": (gloss.en or "").split("; ")[0]}
    shown = _LANGUAGES if language is None else (language,)
    simple = in_simplified(sense.word)
    if any(_is_said_otherwise(simple, one) for one in shown) or _is_said_shorter(simple):
        return False
    if "en" in shown and _is_read_otherwise(simple, sense.pos, told["en"]):
        return False
    return not any(_has_more_usual(simple, sense.pos, told[one], one) for one in shown)


def _is_said_otherwise(simple: str, language: str) -> bool:
    return _otherwise().get(simple) in {language, "both"}


def _is_said_shorter(simple: str) -> bool:
    """Tell whether a verb or an adjective has a character that says by itself what it does, and as easily: 购买, 买."""
    known = table().get(simple)
    if known is None or known.pos not in _SAID_SHORTER:
        return False
    chars = _by_first_gloss().get(_bare(_BRACKET.sub("", known.en[0])), ())
    return any(char in simple and _rank(char) < _rank(simple) for char in chars)


def _is_read_otherwise(simple: str, pos: str, piece: str) -> bool:
    """Tell whether an English word is first taken for another part of speech: sound of 健全, which 声音 means."""
    return any(
        _rank(word) < _rank(simple) and (pos in _NO_NOUNS_NOR_VERBS) is not (table()[word].pos in _NO_NOUNS_NOR_VERBS)
        for word in _by_lone_word().get(piece, ())
    )


def _has_more_usual(simple: str, pos: str, piece: str, language: str) -> bool:
    """Tell whether a more usual word of our table has this gloss first, or has it and one of the other language too."""
    return any(
        (is_same_part(pos, table()[word].pos) or {pos, table()[word].pos} == _SAID_OF_WHO)
        and not _is_said_otherwise(word, language)
        and _rank(word) < _rank(simple)
        and (is_first or _shares_other(simple, word, language))
        for word, is_first in _by_gloss(language).get(_bare(piece), ())
    )


def _shares_other(simple: str, word: str, language: str) -> bool:
    """Tell whether two words have a gloss in common in the language that is not shown."""
    one, another = table().get(simple), table()[word]
    if one is None:
        return False
    glosses = (one.en, another.en) if language == "ja" else (one.ja, another.ja)
    return not {_bare(gloss) for gloss in glosses[0]}.isdisjoint(_bare(gloss) for gloss in glosses[1])


def _rank(word: str) -> tuple[int, int]:
    return level_of(word) or _UNLISTED, -(lexicon().frequency(word) or 0)


def _bare(gloss: str) -> str:
    """Leave out of a gloss what only fits it into a sentence, and keep its note: no account (user) is at a bank."""
    bare = gloss.strip()
    if bare[-1:] in _LAST_OF_ENDINGS:
        bare = _ENDING.sub("", bare)
    return _ARTICLE.sub("", bare) if bare[:1] in _FIRST_OF_ARTICLES else bare


@lru_cache(maxsize=2)
def _by_gloss(language: str) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """Read our table from the glosses of a language to the words, each with whether it has the gloss first."""
    found: dict[str, list[tuple[str, bool]]] = {}
    for word, sense in table().items():
        for at, gloss in enumerate(sense.ja if language == "ja" else sense.en):
            found.setdefault(_bare(gloss), []).append((word, not at))
    return {gloss: tuple(words) for gloss, words in found.items()}


@lru_cache(maxsize=1)
def _by_lone_word() -> Mapping[str, tuple[str, ...]]:
    """Read our table from all that is one word of English to the words."""
    found: dict[str, list[str]] = {}
    for word, sense in table().items():
        for meaning in dict.fromkeys(piece.strip() for gloss in sense.en for piece in gloss.split(";")):
            if meaning.isalpha():
                found.setdefault(meaning, []).append(word)
    return {meaning: tuple(words) for meaning, words in found.items()}


@lru_cache(maxsize=1)
def _by_first_gloss() -> Mapping[str, tuple[str, ...]]:
    """Give the single characters that learners are taught, by the first gloss of the dictionary."""
    found: dict[str, list[str]] = {}
    for char in single_characters():
        for entry in dictionary().entries(char):
            found.setdefault(_bare(_BRACKET.sub("", entry.glosses[0])), []).append(char)
    return {gloss: tuple(chars) for gloss, chars in found.items()}


@lru_cache(maxsize=1)
def _otherwise() -> Mapping[str, str]:
    """Give the words whose gloss one says otherwise, each with the language of the gloss: 客源, a 客層 or 客群."""
    return {word: language for word, language, _ in rows_of("said_otherwise.tsv")}
