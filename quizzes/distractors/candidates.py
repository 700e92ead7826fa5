"""Which words come into question beside a key, the most tempting first?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations, islice
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_compound
from quizzes.distractors.document import OUT_OF_LIST
from quizzes.distractors.fields import (
    FAR,
    NEXT_FIELD,
    ONE_FIELD,
    ONE_KIND,
    in_common,
    is_placed,
    nearness,
    neighbours,
)
from quizzes.distractors.slots import fits
from quizzes.distractors.stems import (
    contains_english,
    contains_japanese,
    english_stems,
    japanese_stem,
    shares_japanese,
)
from quizzes.distractors.vetoes import (
    Tally,
    all_stems,
    has_same_head,
    is_chained,
    is_circular,
    is_in_translation,
    is_only_of_length,
    is_only_with_kanji,
    is_out_of_shape,
    is_read_in_japanese,
    is_same_part,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.words import Sense, in_simplified, in_traditional, stems_of, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document

WANTED, LEAST = 3, 2
_MOST_PASSED = 40
_MOST_REARRANGED = 12
_MOST_STEPS = 2  # levels between the key and a wrong word
_ENDINGS = frozenset("于子头儿们大小老人年月日学上下前后里外面")
_MOST_LIKE = 6  # words of the meaning of one that our table lacks
_HEAD = 2  # characters of the noun that a compound ends in
_BONUS = (0.0, 0.2, 1.2, 3.0)  # by nearness
_OF_ANOTHER_FIELD, _MOST_FIELDS = 0.8, 2  # of one field in more than one way: 冰箱 and 烤箱 stand in kitchens too
_KANJI = re.compile(r"[\u3400-\u9fff]")
_NOUN = re.compile(r"[\u3400-\u9fff\u30a1-\u30fa\u30fc]+")
_DENIALS = ("不", "没", "沒", "无", "無", "未", "非")
_DENIED = re.compile(r"な[いくし]|ません|ず|無|不|\b(?:not|no|cannot|without|un\w+|\w+less)\b|n't\b")
_TRIED = 60  # the best of them are enough, and a long text must not cost more


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """
    What a wrong word is measured against: the key, the text it stands in, what is shown as a hint.

    `least` tells how many wrong words must be found, `near` how many of them must be of the key's field, `is_told` that
    a character of the key says what the hint says: 书 of 书架, a bookshelf, so that another option must have a
    character of the key too. `unlike` is Japanese that no option may share a kanji with, and `is_wide` says that the
    third word may be one of the next field: better than two options alone.
    """

    key: Sense
    text: str
    hint: str = ""
    translation: str | None = None
    least: int = LEAST
    near: int = LEAST
    is_told: bool = False
    unlike: str = ""
    is_wide: bool = False


def wrong_words(document: Document, gap: Gap, tally: Tally, extra: Sequence[Sense] = ()) -> tuple[Sense, ...]:
    """Choose two or three words for a gap that pass every veto; none where fewer than two are left."""
    passed: list[Sense] = []
    chosen: tuple[Sense, ...] = ()
    shown = f"{gap.hint or gap.translation}{gap.text}"  # all that a solver that knows no Chinese has to go by
    for candidate in _ranked(document, gap.key, extra, gap.hint):
        # The first two stay; each of the others may only become the third.
        is_too_close = any(is_close(candidate, other, tally) for other in passed[: WANTED - 1])
        is_last = len(passed) >= WANTED - 1
        if is_too_close or is_refused(document, gap, candidate, tally, is_last=is_last):
            continue
        passed.append(candidate)
        chosen = (*passed[: WANTED - 1], candidate) if len(passed) >= WANTED else ()
        chosen = chosen if chosen and _is_balanced(gap, chosen, shown) else ()
        if chosen or len(passed) == _MOST_PASSED:
            break
    chosen = chosen or _rearranged(gap, passed, shown)
    tally.refuses("only-one", hit=len(passed) >= LEAST and not chosen)
    document.offered.update(in_simplified(sense.word) for sense in chosen)
    return chosen


def tempting(document: Document, key: Sense, extra: Sequence[Sense] = ()) -> Iterator[Sense]:
    """Give the words that tempt whoever half knows the key, the most tempting first."""
    return (sense for sense in _ranked(document, key, extra) if _tempts(document, key, sense))


def is_refused(document: Document, gap: Gap, candidate: Sense, tally: Tally, *, is_last: bool = False) -> bool:
    """
    Ask the vetoes in order, the cheap ones first; the first that hits is counted.

    Kanji may tell what one word means, the last of three, where it is near the key, and all where they tell the key.
    """
    key = gap.key
    may_be_read = is_read_in_japanese(key) or (is_last and _is_near(key, candidate.word))
    must_be_chinese = document.language == "ja" and not may_be_read
    return (
        tally.refuses("reads-alike", hit=reads_alike(key.word, candidate.word))
        or tally.refuses("shape", hit=is_out_of_shape(key, candidate))
        or tally.refuses(
            "untempting", hit=not (_tempts(document, key, candidate) or (is_last and _widens(gap, candidate)))
        )
        or tally.refuses("other-level", hit=not _is_of_level(document, key, candidate))
        or tally.refuses("slot", hit=not fits(key, candidate, gap.text))
        or tally.refuses("in-prompt", hit=candidate.word in gap.text)
        or tally.refuses("same-head", hit=has_same_head(key, candidate) or is_chained(key, candidate))
        or tally.refuses("legible", hit=must_be_chinese and is_read_in_japanese(candidate))
        or tally.refuses("circular", hit=is_circular(candidate))
        or tally.refuses("gloss-overlap", hit=is_glossed_alike(gap.unlike, candidate))
        or tally.refuses("means-alike", hit=is_alike(key, candidate))
        or tally.refuses("translation", hit=_stands_in(candidate, gap, document.language))
    )


def _tempts(document: Document, key: Sense, candidate: Sense) -> bool:
    """
    Ask for a word of the same field.

    One of the next field will do where somebody says it in the text or where it has a character of the key, and so a
    verb of the same kind.
    """
    near, has_character = _nearness(key, candidate.word), _shares_character(key.word, candidate.word)
    if near >= NEXT_FIELD:
        return near == ONE_FIELD or has_character or in_simplified(candidate.word) in document.occurrences
    return has_character and near != FAR and key.pos == "v"


def _widens(gap: Gap, candidate: Sense) -> bool:
    """Tell whether a word of the next field may stand third beside two of the key's own."""
    return gap.is_wide and _nearness(gap.key, candidate.word) == NEXT_FIELD


def is_glossed_alike(japanese: str, other: Sense) -> bool:
    """Tell whether Japanese glosses have a character in common: 世間 beside 世の中 seems to mean it too."""
    return not set(_KANJI.findall(japanese)).isdisjoint(_KANJI.findall("".join(other.ja)))


def _is_near(key: Sense, word: str) -> bool:
    """Tell whether a word is of the field of the key, or of the next one with a character in common."""
    near = _nearness(key, word)
    least = ONE_KIND if key.pos == "v" else NEXT_FIELD
    return near == ONE_FIELD or (near >= least and _shares_character(key.word, word))


def _nearness(key: Sense, word: str) -> int:
    """Tell how near a word is to the key, or to words of our table that mean what a key means that it lacks."""
    return max(nearness(one, word) for one in _placed(key))


@lru_cache(maxsize=1 << 10)
def _placed(key: Sense) -> tuple[str, ...]:
    """Give the key, or some words of our table with a meaning of it, where we do not know its field."""
    if is_placed(key.word):
        return (key.word,)
    like = [word for gloss in key.ja for word in _by_meaning().get(japanese_stem(gloss), ())]
    like += [word for gloss in key.en for word in _by_meaning().get(english_stems(gloss), ())]
    known = (word for word in dict.fromkeys(like) if is_same_part(key.pos, table()[word].pos))
    return (key.word, *islice(known, _MOST_LIKE))


def words_meaning(gloss: str) -> tuple[str, ...]:
    """Give the words of our table that a Japanese or an English gloss is said of."""
    stem = english_stems(gloss) if gloss.isascii() else japanese_stem(gloss)
    return _by_meaning().get(stem, ())


@lru_cache(maxsize=1)
def _by_meaning() -> Mapping[str | frozenset[str], tuple[str, ...]]:
    """Find the words of our table by what a gloss of them says: by its stem in Japanese, its stems in English."""
    found: dict[str | frozenset[str], list[str]] = {}
    for word, sense in table().items():
        meanings: list[str | frozenset[str]] = [*map(japanese_stem, sense.ja), *map(english_stems, sense.en)]
        for meaning in meanings:
            if meaning:
                found.setdefault(meaning, []).append(word)
    return {meaning: tuple(words) for meaning, words in found.items()}


def _is_of_level(document: Document, key: Sense, candidate: Sense) -> bool:
    """Ask for a word about as hard as the key, so that it is neither ruled out at once nor unknown to all."""
    return abs(_level_of(in_simplified(candidate.word)) - document.level_of(key.word)) <= _MOST_STEPS


def _shares_character(one: str, other: str) -> bool:
    return bool(_telling(one) & _telling(other))


@lru_cache(maxsize=1 << 9)
def _near(key: Sense) -> Mapping[str, int]:
    """Give the words of our table that are of the kinds of the key, each with how near it is."""
    found: dict[str, int] = {}
    for one in _placed(key):
        for word, how in neighbours(one).items():
            found[word] = max(how, found.get(word, FAR))
    return found


@lru_cache(maxsize=1 << 14)
def _telling(word: str) -> frozenset[str]:
    """Give the characters of a word that tell something: 盘子 and 子弹 have none in common."""
    return frozenset(in_simplified(word)) - _ENDINGS


def is_close(one: Sense, other: Sense, tally: Tally) -> bool:
    """Refuse two distractors that read or mean the same: they would rule each other out."""
    return tally.refuses("distractors-alike", hit=_is_close(one, other))


def _is_close(one: Sense, other: Sense) -> bool:
    return reads_alike(one.word, other.word) or is_alike(one, other)


@lru_cache(maxsize=1 << 14)
def is_alike(one: Sense, other: Sense) -> bool:
    """Compare two compounds of one head by what stands before it: 对冲基金 is another fund than 量化基金."""
    head = in_simplified(one.word)[-_HEAD:]
    are_of_one_head = in_simplified(other.word).endswith(head) and head in table()
    if not are_of_one_head or min(len(one.word), len(other.word)) <= _HEAD or not (one.ja and other.ja):
        return means_alike(one, other)
    if any(shares_japanese(first, second) for first in one.ja for second in other.ja):
        return True
    return not (all_stems(one) - stems_of(head)).isdisjoint(all_stems(other) - stems_of(head))


def _stands_in(candidate: Sense, gap: Gap, language: str | None) -> bool:
    texts = [text for text in (gap.translation, gap.hint) if text]
    return any(is_in_translation(candidate, text, language) for text in texts)


def _rearranged(gap: Gap, passed: Sequence[Sense], shown: str) -> tuple[Sense, ...]:
    """Exchange the first two as well, as little as may be; take two words where no three will do."""
    best = passed[:_MOST_REARRANGED]
    for count in range(WANTED, gap.least - 1, -1):
        places = sorted(combinations(range(len(best)), count), key=lambda some: (sum(some), some))
        for chosen in (tuple(best[place] for place in some) for some in places):
            if _is_balanced(gap, chosen, shown) and not any(_is_close(*pair) for pair in combinations(chosen, 2)):
                return chosen
    return ()


def _is_balanced(gap: Gap, chosen: Sequence[Sense], shown: str) -> bool:
    """Ask for words that are near the key, and for one that shares as much as the key does with what is seen."""
    key, words = gap.key, [sense.word for sense in chosen]
    if sum(_is_near(key, word) for word in words) < min(gap.near, len(words)):
        return False
    if gap.is_told and not any(_shares_character(key.word, word) for word in words):
        return False
    if _is_only_denial(key, words, gap.hint):
        return False
    stands_out = is_only_with_kanji(key.word, words, shown) or is_only_with_kanji(key.word, words, gap.hint)
    return not stands_out and not _has_only_head(key.word, words, gap.hint) and not is_only_of_length(key.word, words)


def _is_only_denial(key: Sense, words: Sequence[str], hint: str) -> bool:
    """Tell whether the key alone denies, as the hint does: 没用, 役に立たない, beside 有力."""
    denies = key.pos in {"a", "v"} and key.word.startswith(_DENIALS) and _DENIED.search(hint) is not None
    return denies and not any(word.startswith(_DENIALS) for word in words)


def _has_only_head(key: str, words: Sequence[str], hint: str) -> bool:
    """Tell whether the key alone ends in a word that the hint speaks of: 初创公司 beside 开发商 is an 企業."""
    head = in_simplified(key)[-_HEAD:]
    if len(key) <= _HEAD or head not in table() or any(in_simplified(word).endswith(head) for word in words):
        return False
    like = (head, *(word for word, how in neighbours(head).items() if how == ONE_FIELD and word in table()))
    return any(contains_japanese(hint, ja) for word in like for ja in table()[word].ja) or any(
        contains_english(hint, table()[word].en[0]) for word in like
    )


def _ranked(document: Document, key: Sense, extra: Sequence[Sense], hint: str = "") -> Iterator[Sense]:
    own = (sense for sense in (*_own_words(document, key), *extra) if not is_out_of_shape(key, sense))
    found = {sense.word: sense for sense in (*_table_words(document, key), *own)}
    pool = {word: sense for word, sense in found.items() if document.is_said_there(word)}
    level, chars = document.level_of(key.word), _telling(key.word)
    kinds = _heads(key)
    occurrences, offered, given = document.occurrences, document.offered, overlap(key.word, hint)
    near = _near(key)

    def weight(word: str) -> float:
        simple = in_simplified(word)
        found = -0.25 * abs(_level_of(simple) - level)
        if not chars.isdisjoint(simple):
            found += 0.6 * min(overlap(word, key.word), 2) + 0.6 * (word[0] == key.word[0])
        if simple in occurrences:
            found += 0.8
        if not kinds.isdisjoint(_heads(pool[word])):
            found += 1.0
        if given:
            found += min(overlap(word, hint), given)
        how = near.get(simple)
        found += _BONUS[_nearness(key, simple) if how is None else how]
        found += _OF_ANOTHER_FIELD * min(max(0, in_common(key.word, simple) - 1), _MOST_FIELDS)
        return found - 0.6 * offered[simple]  # the same few words everywhere would tempt nobody

    weights = {word: weight(word) for word in pool}
    least = sorted(weights.values(), reverse=True)[:_TRIED][-1:]
    tempting = [word for word, found in weights.items() if found >= least[0]]
    tempting.sort(key=lambda word: (-weights[word], _mix(document, key.word, word)))
    return (pool[word] for word in tempting[:_TRIED])


@lru_cache(maxsize=1 << 13)
def _heads(sense: Sense) -> frozenset[str]:
    """Give the nouns that the Japanese of a word ends in, 時計 of 目覚まし時計: another of the kind tempts most."""
    return frozenset(gloss[-_HEAD:] for gloss in sense.ja if len(gloss) > _HEAD and _NOUN.fullmatch(gloss[-_HEAD:]))


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
    near = {word for word, how in _near(key).items() if how != FAR}
    near.update(word for char in sorted(_telling(key.word)) for word in _by_character().get(char, ()))
    for senses in _by_shape(is_traditional=document.is_traditional):
        if not is_out_of_shape(key, next(iter(senses.values()))):
            yield from (senses[word] for word in senses if word in near)


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
