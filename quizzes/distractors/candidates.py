"""Which words come into question beside a key, the most tempting first?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_compound
from quizzes.distractors.document import OUT_OF_LIST
from quizzes.distractors.fields import FAR, is_placed, nearness, neighbours
from quizzes.distractors.slots import fits
from quizzes.distractors.vetoes import (
    Tally,
    has_same_head,
    is_chained,
    is_cognate,
    is_in_translation,
    is_only_of_length,
    is_only_with_kanji,
    is_out_of_shape,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.words import Sense, in_simplified, in_traditional, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document

WANTED, LEAST = 3, 2
_MOST_PASSED = 40
_MOST_REARRANGED = 12
_COMPOUND = 4
_ENDINGS = frozenset("子头儿们")
_TRIED = 60  # the best of them are enough, and a long text must not cost more


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """What a wrong word is measured against: the key, the text it stands in, what is shown as a hint."""

    key: Sense
    text: str
    hint: str = ""
    translation: str | None = None


def wrong_words(document: Document, gap: Gap, tally: Tally, extra: Sequence[Sense] = ()) -> tuple[Sense, ...]:
    """Choose two or three words for a gap that pass every veto; none where fewer than two are left."""
    passed: list[Sense] = []
    chosen: tuple[Sense, ...] = ()
    shown = f"{gap.hint or gap.translation}{gap.text}"  # all that a solver that knows no Chinese has to go by
    for candidate in _ranked(document, gap.key, extra):
        # The first two stay; each of the others may only become the third.
        is_too_close = any(is_close(candidate, other, tally) for other in passed[: WANTED - 1])
        is_last = len(passed) >= WANTED - 1
        if is_too_close or is_refused(document, gap, candidate, tally, is_last=is_last):
            continue
        passed.append(candidate)
        chosen = (*passed[: WANTED - 1], candidate) if len(passed) >= WANTED else ()
        chosen = chosen if chosen and _is_balanced(gap.key, chosen, shown) else ()
        if chosen or len(passed) == _MOST_PASSED:
            break
    chosen = chosen or _two_of(gap.key, passed, shown) or _rearranged(gap.key, passed, shown)
    tally.refuses("only-one", hit=len(passed) >= LEAST and not chosen)
    document.offered.update(in_simplified(sense.word) for sense in chosen)
    return chosen


def tempting(document: Document, key: Sense, extra: Sequence[Sense] = ()) -> Iterator[Sense]:
    """Give the words that tempt whoever half knows the key, the most tempting first."""
    return (sense for sense in _ranked(document, key, extra) if _tempts(document, key, sense))


def is_refused(document: Document, gap: Gap, candidate: Sense, tally: Tally, *, is_last: bool = False) -> bool:
    """
    Ask the vetoes in order, the cheap ones first; the first that hits is counted.

    Kanji may tell what one word means, the last of three, where it is near the key.
    """
    key = gap.key
    must_be_chinese = document.language == "ja" and not (is_last and _is_near(key.word, candidate.word))
    return (
        tally.refuses("reads-alike", hit=reads_alike(key.word, candidate.word))
        or tally.refuses("shape", hit=is_out_of_shape(key, candidate))
        or tally.refuses("untempting", hit=not _tempts(document, key, candidate))
        or tally.refuses("slot", hit=not fits(key, candidate, gap.text))
        or tally.refuses("in-prompt", hit=candidate.word in gap.text)
        or tally.refuses("same-head", hit=has_same_head(key, candidate) or is_chained(key, candidate))
        or tally.refuses("legible", hit=must_be_chinese and is_cognate(candidate))
        or tally.refuses("means-alike", hit=means_alike(key, candidate))
        or tally.refuses("translation", hit=_stands_in(candidate, gap, document.language))
    )


def _tempts(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Ask for a word of the same field or kind, with a character of the key, or of the text.

    Beside a compound any compound will do, and beside a rare word, whose field we do not know, any word that fits.
    """
    one, another = in_simplified(key.word), in_simplified(candidate.word)
    are_compounds = min(len(one), len(another)) >= _COMPOUND
    return _is_near(one, another) or another in document.occurrences or are_compounds or not is_placed(one)


def _is_near(one: str, other: str) -> bool:
    """Tell whether two words speak of one field or kind or have a character in common."""
    return nearness(one, other) != FAR or bool(_telling(one) & _telling(other))


def _telling(word: str) -> frozenset[str]:
    """Give the characters of a word that tell something: 盘子 and 子弹 have none in common."""
    return frozenset(in_simplified(word)) - _ENDINGS


def is_close(one: Sense, other: Sense, tally: Tally) -> bool:
    """Refuse two distractors that read or mean the same: they would rule each other out."""
    return tally.refuses("distractors-alike", hit=_is_close(one, other))


def _is_close(one: Sense, other: Sense) -> bool:
    return reads_alike(one.word, other.word) or means_alike(one, other)


def _stands_in(candidate: Sense, gap: Gap, language: str | None) -> bool:
    texts = [text for text in (gap.translation, gap.hint) if text]
    return any(is_in_translation(candidate, text, language) for text in texts)


def _two_of(key: Sense, passed: Sequence[Sense], shown: str) -> tuple[Sense, ...]:
    """Take both words where no more than two passed."""
    return tuple(passed) if len(passed) == LEAST and _is_balanced(key, passed, shown) else ()


def _rearranged(key: Sense, passed: Sequence[Sense], shown: str) -> tuple[Sense, ...]:
    """Exchange the first two as well, as little as may be."""
    places = sorted(
        combinations(range(min(len(passed), _MOST_REARRANGED)), WANTED), key=lambda three: (sum(three), three)
    )
    for chosen in (tuple(passed[place] for place in three) for three in places):
        if _is_balanced(key, chosen, shown) and not any(_is_close(*pair) for pair in combinations(chosen, 2)):
            return chosen
    return ()


def _is_balanced(key: Sense, chosen: Sequence[Sense], shown: str) -> bool:
    words = [sense.word for sense in chosen]
    tempting = sum(_is_near(key.word, word) for word in words)
    if tempting < LEAST and is_placed(key.word):
        return False
    return not is_only_with_kanji(key.word, words, shown) and not is_only_of_length(key.word, words)


def _ranked(document: Document, key: Sense, extra: Sequence[Sense]) -> Iterator[Sense]:
    own = (sense for sense in (*_own_words(document, key), *extra) if not is_out_of_shape(key, sense))
    terms = {sense.word for sense in extra}
    pool = {sense.word: sense for sense in (*_table_words(document, key), *own)}
    level, chars = document.level_of(key.word), _telling(key.word)
    occurrences, offered, near = document.occurrences, document.offered, neighbours(key.word)

    def weight(word: str) -> float:
        simple = in_simplified(word)
        found = -0.25 * abs(_level_of(simple) - level)
        if not chars.isdisjoint(simple):
            found += 0.6 * min(overlap(word, key.word), 2) + 0.6 * (word[0] == key.word[0])
        if simple in occurrences:
            found += 0.8
        found += (0.0, 0.9, 2.0)[near.get(simple, FAR)] + 1.2 * (word in terms)
        return found - 0.6 * offered[simple]  # the same few words everywhere would tempt nobody

    weights = {word: weight(word) for word in pool}
    least = sorted(weights.values(), reverse=True)[:_TRIED][-1:]
    tempting = [word for word, found in weights.items() if found >= least[0]]
    tempting.sort(key=lambda word: (-weights[word], _mix(document, key.word, word)))
    return (pool[word] for word in tempting[:_TRIED])


@lru_cache(maxsize=1 << 14)
def _level_of(simple: str) -> int:
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


def _table_words(document: Document, key: Sense) -> Iterator[Sense]:
    """Give the words of our table that may tempt and have the shape of the key, in the script of the text."""
    simple = in_simplified(key.word)
    may_be_any = not is_placed(simple) or len(simple) >= _COMPOUND
    near = {*neighbours(simple), *(word for char in sorted(_telling(simple)) for word in _by_character().get(char, ()))}
    for senses in _by_shape(is_traditional=document.is_traditional):
        if not is_out_of_shape(key, next(iter(senses.values()))):
            words = senses if may_be_any else near & senses.keys()
            yield from (senses[word] for word in words)


@lru_cache(maxsize=2)
def _by_shape(*, is_traditional: bool) -> tuple[Mapping[str, Sense], ...]:
    """Put together the words of our table that have one part of speech and one length, by simplified word."""
    found: dict[tuple[str, int], dict[str, Sense]] = {}
    for simple, sense in table().items():
        word = in_traditional(simple) if is_traditional else simple
        if word is not None:
            found.setdefault((sense.pos, len(word)), {})[simple] = replace(sense, word=word)
    return tuple(found.values())


@lru_cache(maxsize=1)
def _by_character() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in table():
        for char in sorted(_telling(word)):
            found.setdefault(char, []).append(word)
    return {char: tuple(words) for char, words in found.items()}


def _mix(document: Document, key: str, option: str) -> str:
    text = f"{document.interview.sha256}|{key}|{option}"
    return hashlib.sha256(text.encode()).hexdigest()
