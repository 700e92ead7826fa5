"""Which words may come into question beside a key at all, the most tempting first?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_compound
from quizzes.distractors.closeness import nearness_from, telling, words_near
from quizzes.distractors.document import OUT_OF_LIST
from quizzes.distractors.fields import FAR, places_of
from quizzes.distractors.vetoes import is_out_of_shape, overlap
from quizzes.distractors.words import Sense, in_simplified, in_traditional, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document

_HEAD = 2  # characters of the noun that a compound ends in
_BONUS = (0.0, 0.2, 1.2, 3.0)  # by nearness
_BY_FORM = 2.4  # of a word of any field that is taken for the key by whoever half remembers its characters
_OF_ANOTHER_FIELD, _MOST_FIELDS = 0.8, 2  # of one field in more than one way: 冰箱 and 烤箱 stand in kitchens too
_NOUN = re.compile(r"[\u3400-\u9fff\u30a1-\u30fa\u30fc]+")
_TRIED = 60  # the best of them are enough, and a long text must not cost more


def ranked(
    document: Document, key: Sense, extra: Sequence[Sense], hint: str = "", *, is_by_form: bool = False
) -> Iterator[Sense]:
    own = (sense for sense in (*_own_words(document, key), *extra) if not is_out_of_shape(key, sense))
    found = {sense.word: sense for sense in (*_table_words(key, is_traditional=document.is_traditional), *own)}
    pool = {word: sense for word, sense in found.items() if document.is_said_there(word)}
    level, chars = document.level_of(key.word), telling(key.word)
    kinds, places = _heads(key.ja), places_of(key.word)
    occurrences, offered, given = document.occurrences, document.offered, overlap(key.word, hint)
    near, nearness = words_near(key), nearness_from(key)

    def weight(word: str) -> float:
        simple = in_simplified(word)
        found = -0.25 * abs(level_of_word(simple) - level)
        has_character = not chars.isdisjoint(simple)
        if has_character:
            found += 0.6 * min(overlap(word, key.word), 2) + 0.6 * (word[0] == key.word[0])
        if simple in occurrences:
            found += 0.8
        if kinds and not kinds.isdisjoint(_heads(pool[word].ja)):
            found += 1.0
        if given:
            found += min(overlap(word, hint), given)
        how = near.get(simple)
        bonus = _BONUS[nearness(simple) if how is None else how]
        found += max(bonus, _BY_FORM) if is_by_form and has_character else bonus
        if len(places) > 1:
            found += _OF_ANOTHER_FIELD * min(max(0, len(places & places_of(simple)) - 1), _MOST_FIELDS)
        return found - 0.6 * offered.get(simple, 0)  # the same few words everywhere would tempt nobody

    weights = {word: weight(word) for word in pool}
    least = sorted(weights.values(), reverse=True)[:_TRIED][-1:]
    tempting = [word for word, found in weights.items() if found >= least[0]]
    tempting.sort(key=lambda word: (-weights[word], _mix(document, key.word, word)))
    return (pool[word] for word in tempting[:_TRIED])


@lru_cache(maxsize=1 << 13)
def _heads(japanese: tuple[str, ...]) -> frozenset[str]:
    """Give the nouns that the Japanese of a word ends in, 時計 of 目覚まし時計: another of the kind tempts most."""
    return frozenset(gloss[-_HEAD:] for gloss in japanese if len(gloss) > _HEAD and _NOUN.fullmatch(gloss[-_HEAD:]))


@lru_cache(maxsize=1 << 14)
def level_of_word(simple: str) -> int:
    return level_of(simple) or level_of_compound(simple) or OUT_OF_LIST


def _own_words(document: Document, key: Sense) -> Iterator[Sense]:
    """Give the words that somebody says in the text and that our table has, of the shape of the key."""
    for senses in _own_by_shape(document):
        if not is_out_of_shape(key, senses[0]):
            yield from senses


@lru_cache(maxsize=2)
def _own_by_shape(document: Document) -> tuple[tuple[Sense, ...], ...]:
    is_talk = any(spot.speaker is not None for spot in document.spots)
    found: dict[tuple[str, int], list[Sense]] = {}
    for word, sense in document.senses.items():
        is_said = not is_talk or any(spot.speaker is not None for spot in document.occurrences[word])
        if is_said and word in table():
            found.setdefault((sense.pos, len(sense.word)), []).append(sense)
    return tuple(map(tuple, found.values()))


@lru_cache(maxsize=1 << 8)
def _table_words(key: Sense, *, is_traditional: bool) -> tuple[Sense, ...]:
    """Give the words of our table that may tempt and have the shape of the key, in the script of the text."""
    near = {word: None for word, how in words_near(key).items() if how != FAR}
    near |= dict.fromkeys(word for char in sorted(telling(key.word)) for word in _by_character().get(char, ()))
    fitting = (
        senses
        for senses in _by_shape(is_traditional=is_traditional)
        if not is_out_of_shape(key, next(iter(senses.values())))
    )
    return tuple(found for senses in fitting for found in [senses[word] for word in near if word in senses])


@lru_cache(maxsize=2)
def _by_shape(*, is_traditional: bool) -> tuple[Mapping[str, Sense], ...]:
    """Put together the words of our table that have one part of speech and one length, by simplified word."""
    found: dict[tuple[str, int], dict[str, Sense]] = {}
    for simple, sense in table().items():
        word = in_traditional(simple) if is_traditional else simple
        if word is not None:
            found.setdefault((sense.pos, len(word)), {})[simple] = (
                sense if word == simple else replace(sense, word=word)
            )
    return tuple(found.values())


@lru_cache(maxsize=1)
def _by_character() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in table():
        for char in sorted(telling(word)):
            found.setdefault(char, []).append(word)
    return {char: tuple(words) for char, words in found.items()}


def _mix(document: Document, key: str, option: str) -> str:
    text = f"{document.interview.sha256}|{key}|{option}"
    return hashlib.sha256(text.encode()).hexdigest()
