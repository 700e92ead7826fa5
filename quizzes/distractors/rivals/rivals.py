"""What must be told of a word besides its meaning and its length, so that no other word can be meant?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.stems import english_stems, japanese_stem
from quizzes.distractors.vetoes import means_alike
from quizzes.distractors.words import are_near_synonyms, clean_gloss, in_simplified, near_synonyms, stems_of, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUFFIXES = frozenset("子头儿")
_OF_COMPOUND, _NOUN = 2, "n"  # characters of a compound behind its first, and how tags of nouns begin
_SHORT_WORD = 2
_REMARK = lazy_regex(r"\((?!of |in |at )([^()]*)\)")
_IN_USE = 20  # what is rarer in the corpus no learner types


def is_mere_suffix(left_out: str) -> bool:
    """Tell whether what is left out of a word is an ending that everybody knows: 子 of 筷子, 头 of 石头."""
    return in_simplified(left_out) in _SUFFIXES


def cue_of(word: str, *, beside_any_part: bool = False) -> int | None:
    """
    Give the place of the character that decides a word, the first (0) or the last (-1); None where neither does.

    Beside a noun, where verbs and nouns alike may stand, words of any part of speech count as rivals.
    """
    simple = in_simplified(word)
    return next((place for place in (0, -1) if not _has_rival(simple, place, beside_any_part=beside_any_part)), None)


def _has_rival(word: str, place: int, *, beside_any_part: bool) -> bool:
    """Tell whether another word in use has this character there and a meaning that our table gives of the word."""
    return any(
        (beside_any_part or tag_of(other)[0] == tag_of(word)[0]) and _means_it(other, word)
        for other in _others(word, place)
    )


def rivals(word: str) -> frozenset[str]:
    """
    Find other words in use with the first character and the length of `word` that share any meaning with it.

    What a dictionary says in brackets of another word counts as well: 仪表 is a meter (measuring instrument), as 仪器.
    So does a rare word that it explains alike, for a learner looks words up: 烤炉 is an oven, as 烤箱.
    """
    simple = in_simplified(word)
    listed = (other for other in _rare(simple) if not _said_of(simple).isdisjoint(_said_of(other)))
    alike = (other for other in _others(simple, 0) if _is_alike(simple, other) or are_near_synonyms(simple, other))
    explained = (other for other in _others(simple, 0) if stems_of(simple) & _stems_in_brackets(other))
    named = (other for other in near_synonyms(simple) if len(other) == len(simple) and other[0] == simple[0])
    return frozenset((*alike, *explained, *named, *listed))


def compound_rivals(word: str) -> frozenset[str]:
    """
    Find what may be put together like a word of three characters, with another noun behind its first: 净收益.

    No dictionary has them all, and so the rest of the word is compared: 利润 of 净利润 is glossed as 盈利 is.
    """
    first, rest = in_simplified(word)[:1], in_simplified(word)[1:]
    key = table().get(rest)
    if key is None or len(rest) != _OF_COMPOUND or key.pos[:1] != _NOUN:
        return frozenset()
    stems = set(map(japanese_stem, key.ja))
    return frozenset(
        first + other
        for other, known in table().items()
        if len(other) == _OF_COMPOUND
        and other != rest
        and known.pos[:1] == _NOUN
        and (are_near_synonyms(rest, other) or not stems.isdisjoint(map(japanese_stem, known.ja)))
    )


def shape_rivals(word: str, shown: frozenset[int]) -> frozenset[str]:
    """
    Find other words in use with the same characters at these places that may be said for a word, of whatever class.

    Beside 工资 of □资 that is 薪资, although no source glosses them alike. For a long word a rare one counts
    too that the dictionary explains alike, for a learner looks it up: 陌路人 of 陌□人. So does a near synonym that no
    dictionary has.
    """
    simple, place = in_simplified(word), 0 if 0 in shown else -1
    alike = (other for other in _others(simple, place) if all(other[n] == simple[n] for n in shown))
    meant = {other for other in alike if are_near_synonyms(simple, other) or _means_it(other, simple)}
    rare = _rare(simple, place) if len(simple) > _SHORT_WORD else ()
    named = (other for other in near_synonyms(simple) if len(other) == len(simple) and other[place] == simple[place])
    meant |= {other for other in named if all(other[n] == simple[n] for n in shown)}
    listed = (other for other in rare if all(other[n] == simple[n] for n in shown))
    return frozenset((*meant, *(other for other in listed if not _said_of(simple).isdisjoint(_said_of(other)))))


def distant_rivals(word: str, shown: frozenset[int]) -> frozenset[str]:
    """
    Find other words of the same shape that mean what a near synonym does, as one may change 主张 for 主意.

    What a verb takes it takes of all of that field, so that a reader of the Japanese alone may think of either.
    """
    simple = in_simplified(word)
    alike = (other for other in _others(simple, 0 if 0 in shown else -1) if all(other[n] == simple[n] for n in shown))
    near = near_synonyms(simple)
    return frozenset(other for other in alike if any(are_near_synonyms(one, other) for one in near))


def sound_rivals(word: str, reading: str) -> frozenset[str]:
    """Find other words in use that are read as `word` is and share any meaning with it, as 作出 does with 做出."""
    simple = in_simplified(word)
    read = (other for other in dictionary().read(reading) if other != simple and _is_in_use(other))
    return frozenset(other for other in read if _is_alike(simple, other))


@lru_cache(maxsize=1 << 14)
def _stems_in_brackets(word: str) -> frozenset[str]:
    """Give the stems of what the dictionary explains of a word, and not of whom or where it is said."""
    remarks = (remark for gloss in dictionary().glosses(word) for remark in _REMARK.findall(gloss))
    return frozenset[str]().union(*map(english_stems, remarks))


def _is_alike(word: str, other: str) -> bool:
    """Compare by the English of both dictionaries and, where our table has both, by the Japanese."""
    key, known = table().get(word), table().get(other)
    is_alike_in_ours = key is not None and known is not None and means_alike(key, known)
    return is_alike_in_ours or bool(stems_of(word) & stems_of(other))


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
    glosses += [part for gloss in dictionary().glosses(word) for part in gloss.split("; ")]
    return frozenset(stems for gloss in glosses if (stems := english_stems(gloss)))


@lru_cache(maxsize=1 << 12)
def _said_of(word: str) -> frozenset[str]:
    """Give the glosses that a dictionary has of a word, without what it adds in brackets."""
    return frozenset(clean_gloss(gloss) for gloss in dictionary().glosses(word)) - {""}


def _others(word: str, place: int) -> Iterator[str]:
    """Find the other words in use of this length with the same character at that place, the first (0) or last (-1)."""
    for other in words_with(word[place], place, len(word)):
        if other != word and _is_in_use(other):
            yield other


def _rare(word: str, place: int = 0) -> Iterator[str]:
    """Find the words of one length that begin (0) or end (-1) alike, and that hardly anybody uses."""
    for other in words_with(word[place], place, len(word)):
        if other != word and not _is_in_use(other) and in_simplified(other) == other:
            yield other


@lru_cache(maxsize=1 << 13)
def _is_in_use(word: str) -> bool:
    return word in table() or (lexicon().frequency(word) or 0) >= _IN_USE


@lru_cache(maxsize=1 << 10)
def words_with(character: str, place: int, length: int) -> tuple[str, ...]:
    """Find the headwords of a length that begin (0) or end (-1) with a character, in the order of the dictionary."""
    text, offset = _headwords(length), place % length
    found: list[str] = []
    at = text.find(character)
    while at >= 0:
        if at % length == offset:
            found.append(text[at - offset : at - offset + length])
        at = text.find(character, at + 1)
    return tuple(found)


@lru_cache(maxsize=1 << 3)
def _headwords(length: int) -> str:
    """
    Write all headwords of a length, and our own words, behind each other.

    A few searches in one text cost less than a table of every character.
    """
    words = "".join(dictionary().words_of(length))
    return words + "".join(word for word in table() if len(word) == length and word not in dictionary())
