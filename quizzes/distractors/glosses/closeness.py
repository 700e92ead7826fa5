"""How near does a word stand to a key, by its field, by its meaning or by its characters?"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import (
    FAR,
    NEXT_FIELD,
    ONE_FIELD,
    ONE_KIND,
    circles_of,
    is_placed,
    nearness_of,
    neighbours,
)
from quizzes.distractors.glosses.glosses import is_idiom
from quizzes.distractors.stems import english_stems, japanese_stem
from quizzes.distractors.vetoes import is_same_part
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

_MOST_LIKE = 6  # words of the meaning of one that our table lacks
_PHRASE = 4  # characters of 一模一样
_BEFORE_NOUNS = frozenset({"an", "the", "whole"})  # a single letter is no word here
_ENGLISH_WORD, _BRACKETS = lazy_regex("[a-z]{2,}"), lazy_regex(r"\([^)]*\)")
_ENDINGS = frozenset("于子头儿们大小老人年月日学上下前后里外面")


def is_near(key: Sense, word: str) -> bool:
    """Tell whether a word is of the field of the key, or of the next one with a character in common."""
    near = nearness_to(key, word)
    least = ONE_KIND if key.pos == "v" else NEXT_FIELD
    return near == ONE_FIELD or (near >= least and shares_character(key.word, word))


def nearness_to(key: Sense, word: str) -> int:
    """
    Tell how near a word is to the key, or to words of our table that mean what a key means that it lacks.

    Beside an idiom whose field nobody knows any other idiom is near: what it stands for is all that one can go by.
    """
    return nearness_from(key)(word)


@lru_cache(maxsize=1 << 10)
def nearness_from(key: Sense) -> Callable[[str], int]:
    """Tell how near any word is to the key: what the key is looked up for is looked up once."""
    placed = tuple(map(circles_of, known_like(key)))
    near_of_itself: Container[str] = _idioms() if _is_rare_idiom(key) else ()

    @lru_cache(maxsize=1 << 9)
    def nearness_to_key(word: str) -> int:
        if word in near_of_itself:
            return ONE_FIELD
        circles = circles_of(word)
        return max([nearness_of(one, circles) for one in placed])

    return nearness_to_key


@lru_cache(maxsize=1 << 9)
def words_near(key: Sense) -> Mapping[str, int]:
    """Give the words of our table that are of the kinds of the key, each with how near it is."""
    known, idioms = known_like(key), dict.fromkeys(_idioms(), ONE_FIELD) if _is_rare_idiom(key) else {}
    if len(known) == 1 and not idioms:
        return neighbours(known[0])
    found: dict[str, int] = {}
    for one in known:
        for word, how in neighbours(one).items():
            found[word] = max(how, found.get(word, FAR))
    return found | idioms


@lru_cache(maxsize=1 << 10)
def _is_rare_idiom(key: Sense) -> bool:
    return is_idiom(key.word) and not any(map(is_placed, known_like(key)))


@lru_cache(maxsize=1)
def _idioms() -> Mapping[str, None]:
    """Give the idioms of our table, in order."""
    return dict.fromkeys(filter(is_idiom, table()))


@lru_cache(maxsize=1 << 10)
def known_like(key: Sense) -> tuple[str, ...]:
    """
    Give the key, or some words of our table with a meaning of it, where we do not know its field.

    In another sense than our table has, 机器 of a boat, it is of the field of what else is called so, 发动机, or of the
    words that we name beside that sense: 高度 beside 水平 that is no 水準.
    """
    if named := _beside_senses().get((in_simplified(key.word), "、".join(key.ja))):
        return named
    is_in_other_sense = _is_in_other_sense(key)
    if is_placed(key.word) and not is_in_other_sense:
        return (key.word,)
    like = [word for gloss in key.ja for word in _by_meaning().get(japanese_stem(gloss), ())]
    english = (word for gloss in key.en for word in _by_meaning().get(english_stems(gloss), ()) if _says(word, gloss))
    like += english
    known = (word for word in dict.fromkeys(like) if is_same_part(key.pos, table()[word].pos))
    found = tuple(islice(known, _MOST_LIKE))
    return found if is_in_other_sense and any(map(is_placed, found)) else (key.word, *found)


def _says(word: str, gloss: str) -> bool:
    """Tell whether a word has a gloss in the same words, and not in others of a stem: trade, and no tradition."""
    return any(_words_of(gloss) == _words_of(other) for other in table()[word].en)


def _words_of(gloss: str) -> frozenset[str]:
    words = _ENGLISH_WORD.findall(_BRACKETS.sub("", gloss.lower()))
    return frozenset(word.rstrip("s") for word in words if word not in _BEFORE_NOUNS)


def _is_in_other_sense(key: Sense) -> bool:
    """Tell whether a key has no gloss, in either language, that our table has for its word."""
    own = table().get(in_simplified(key.word))
    if own is None:
        return False
    is_other_ja = set(own.ja).isdisjoint("、".join(key.ja).split("、"))
    return is_other_ja and set(own.en).isdisjoint(", ".join(key.en).split(", "))


@lru_cache(maxsize=1)
def _beside_senses() -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Load words of the field of a sense that is not the one by which we know the field of its word."""
    return {(word, ja): tuple(like.split(",")) for word, ja, like in rows_of("sense_fields.tsv")}


def words_meaning(gloss: str) -> tuple[str, ...]:
    """Give the words of our table that a Japanese or an English gloss is said of."""
    stem = english_stems(gloss) if gloss.isascii() else japanese_stem(gloss)
    return _by_meaning().get(stem, ())


@lru_cache(maxsize=1)
def _by_meaning() -> Mapping[str | frozenset[str], tuple[str, ...]]:
    """Find the words of our table by what a gloss of them says: by its stem in Japanese, its stems in English."""
    return grouped(
        (meaning, word)
        for word, sense in table().items()
        for meaning in chain[str | frozenset[str]](map(japanese_stem, sense.ja), map(english_stems, sense.en))
        if meaning
    )


def shares_character(one: str, other: str) -> bool:
    return bool(telling(one) & telling(other))


@lru_cache(maxsize=1 << 14)
def telling(word: str) -> frozenset[str]:
    """
    Give the characters of a word that tell something: 盘子 and 子弹 have none in common.

    Nor have 一下子 and 年复一年, for in a phrase of four characters 一 tells nothing.
    """
    return telling_of(in_simplified(word))


def telling_of(simple: str) -> frozenset[str]:
    """Give the same of a word in simplified characters, as all of our table are."""
    found = frozenset(simple) - _ENDINGS
    return found - {"一"} if len(simple) == _PHRASE else found
