"""Which words may come into question beside a key at all, the most tempting first?"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_compound
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.document import OUT_OF_LIST
from quizzes.distractors.fields import FAR, places_of, words_of_field
from quizzes.distractors.glosses.closeness import nearness_from, telling, telling_of, words_near
from quizzes.distractors.vetoes import is_out_of_shape, overlap
from quizzes.distractors.words import Sense, in_simplified, in_traditional, table
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from quizzes.distractors.document import Document

    _Merit: TypeAlias = tuple[str, float, float, float, float]
    from quizzes.distractors.words import Sense

_HEAD = 2  # characters of the noun that a compound ends in
_BONUS = (0.0, 0.2, 1.2, 3.0)  # by nearness
_BY_FORM = 2.4  # of a word of any field that is taken for the key by whoever half remembers its characters
_UNTOUCHED = 1.0  # less for a word by a field of the key that the text has no other word of, unlike of another
_OF_ANOTHER_FIELD, _MOST_FIELDS = 0.8, 2  # of one field in more than one way: 冰箱 and 烤箱 stand in kitchens too
_NOUN = lazy_regex(r"[\u3400-\u9fff\u30a1-\u30fa\u30fc]+")
_GRAVE = frozenset({"凶手", "吸毒", "毒品", "自杀", "谋杀"})  # put before no class unless the text speaks of it
_OF_ONE_SEX = 1.0  # so that a husband is not the only man among women
_PEOPLE, _TRADES = "np", frozenset("员者师家工手生匠")  # which end so many names of trades that they tell of none
_TRIED = 60  # the best of them are enough, and a long text must not cost more
# Is somebody told to be a man or a woman by what he is called, so that the only man among women would be found?
_MEN = lazy_regex(
    r"\b(?:husband|(?:grand)?son(?:-in-law)?|(?:grand)?father(?:-in-law)?|grandpa|uncle|brother(?:-in-law)?|nephew|"
    r"(?:bride)?groom|widower|gentleman|m[ae]n|boy|lad|king|prince|emperor|monk|mister|male)\b(?!')"
)
_WOMEN = lazy_regex(
    r"\b(?:wife|wives|(?:grand)?daughter(?:-in-law)?|(?:grand)?mother(?:-in-law)?|grandma|aunt(?:ie)?|"
    r"sister(?:-in-law)?|niece|bride|widow|lady|wom[ae]n|girl|queen|princess|empress|nun|miss|midwife|female)\b(?!')"
)
MAN, WOMAN = "man", "woman"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rivals:
    """
    The words that may tempt beside a key in a text, whatever is asked there, each with its merit.

    A merit is the word, simplified, and what speaks for it: by its level and its characters; by its nearness; by that
    or, of a word with a character of the key, by its form; by the fields that it has in common.
    """

    senses: Mapping[str, Sense]
    merits: Mapping[str, _Merit]
    merit_of: Callable[[Sense], _Merit]


def ranked(
    document: Document, key: Sense, extra: Sequence[Sense], hint: str = "", *, is_by_form: bool = False
) -> Iterator[Sense]:
    rivals = _rivals(document, key)
    own = {sense.word: sense for sense in extra if _may_stand(document, key, sense)}
    pool = {**rivals.senses, **own}
    merits = {**rivals.merits, **{word: rivals.merit_of(sense) for word, sense in own.items()}}
    offered, given = document.offered, overlap(key.word, hint)
    weights = {  # less the more often a word was offered: the same few words everywhere would tempt nobody
        word: found
        + (min(overlap(word, hint), given) if given else 0)
        + (by_form if is_by_form else by_nearness)
        + by_fields
        - 0.6 * offered.get(simple, 0)
        for word, (simple, found, by_nearness, by_form, by_fields) in merits.items()
    }
    least = sorted(weights.values(), reverse=True)[:_TRIED][-1:]
    tempting = [word for word, found in weights.items() if found >= least[0]]
    tempting.sort(key=lambda word: (-weights[word], _mix(document, key.word, word)))
    return (pool[word] for word in tempting[:_TRIED])


@lru_cache(maxsize=1 << 7)
def _rivals(document: Document, key: Sense) -> _Rivals:
    """Weigh words beside a key, remembered because several questions ask for one word."""
    senses = {sense.word: sense for sense in (*_table_words(document, key), *_own_words(document, key))}
    merit_of = _merits_beside(document, key)
    return _Rivals(senses=senses, merits={word: merit_of(sense) for word, sense in senses.items()}, merit_of=merit_of)


def _may_be_offered(document: Document, word: str) -> bool:
    simple = in_simplified(word)
    is_told = document.term_of(word) is None or document.is_glossed(
        word
    )  # what its glossary alone has, in one language
    return is_told and document.is_said_there(word) and (simple not in _GRAVE or simple in document.occurrences)


def _may_stand(document: Document, key: Sense, sense: Sense) -> bool:
    return not is_out_of_shape(key, sense) and document.is_said_there(sense.word)


def _merits_beside(document: Document, key: Sense) -> Callable[[Sense], _Merit]:
    """Tell the merit of any word beside a key: what the key is looked up for is looked up once."""
    level, occurrences = document.level_of(key.word), document.occurrences
    chars = telling(key.word) - (_TRADES if key.pos == _PEOPLE else frozenset())
    kinds, places, sex = _heads(key.ja), places_of(key.word), sex_of(key)
    near, nearness = words_near(key), nearness_from(key)
    touched = _touched(document, in_simplified(key.word), places)

    def merit_of(sense: Sense) -> _Merit:
        word, simple = sense.word, in_simplified(sense.word)
        found = -0.25 * abs(level_of_word(simple) - level)
        has_character = not chars.isdisjoint(simple)
        if has_character:
            found += 0.6 * min(overlap(word, key.word), 2) + 0.6 * (word[0] == key.word[0])
        if simple in occurrences:
            found += 0.8
        if sex and sex_of(sense) == sex:
            found += _OF_ONE_SEX
        if kinds and not kinds.isdisjoint(_heads(sense.ja)):
            found += 1.0
        how = near.get(simple)
        bonus = _BONUS[nearness(simple) if how is None else how]
        shared = places & places_of(simple) if len(places) > 1 else frozenset()
        in_common = len(shared)
        if touched and shared and touched.isdisjoint(shared):
            found -= _UNTOUCHED
        by_fields = _OF_ANOTHER_FIELD * min(max(0, in_common - 1), _MOST_FIELDS)
        return simple, found, bonus, max(bonus, _BY_FORM) if has_character else bonus, by_fields

    return merit_of


def _touched(document: Document, key: str, places: frozenset[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Give the fields of a word that the text has another word of: a lake that recovers is under no treatment."""
    said = document.occurrences
    return frozenset(place for place in places if any(word in said for word in words_of_field(place) if word != key))


@lru_cache(maxsize=1 << 13)
def _heads(japanese: tuple[str, ...]) -> frozenset[str]:
    """Give the nouns that the Japanese of a word ends in, 時計 of 目覚まし時計: another of the kind tempts most."""
    return frozenset(gloss[-_HEAD:] for gloss in japanese if len(gloss) > _HEAD and _NOUN.fullmatch(gloss[-_HEAD:]))


@lru_cache(maxsize=1 << 14)
def level_of_word(simple: str) -> int:
    return level_of(simple) or level_of_compound(simple) or OUT_OF_LIST


def _own_words(document: Document, key: Sense) -> Iterator[Sense]:
    """Give the words that somebody says in the text and that our table has, may be offered and have the key's shape."""
    for senses in _own_by_shape(document):
        if not is_out_of_shape(key, senses[0]):
            yield from senses


@lru_cache(maxsize=2)
def _own_by_shape(document: Document) -> tuple[tuple[Sense, ...], ...]:
    is_talk = any(spot.speaker is not None for spot in document.spots)
    found: dict[tuple[str, int], list[Sense]] = {}
    for word, sense in document.senses.items():
        is_said = not is_talk or any(spot.speaker is not None for spot in document.occurrences[word])
        if is_said and word in table() and _may_be_offered(document, sense.word):
            found.setdefault((sense.pos, len(sense.word)), []).append(sense)
    return tuple(map(tuple, found.values()))


def _table_words(document: Document, key: Sense) -> tuple[Sense, ...]:
    """Give the words of our table that may tempt, may be offered and have the shape of the key, as the text writes."""
    near = {word: None for word, how in words_near(key).items() if how != FAR}
    near |= dict.fromkeys(word for char in sorted(telling(key.word)) for word in _by_character().get(char, ()))
    fitting = [words for one, words in _by_shape() if not is_out_of_shape(key, one)]
    offered = (_offered(document, word) for words in fitting for word in near if word in words)
    return tuple(sense for sense in offered if sense is not None)


@lru_cache(maxsize=1 << 14)
def _offered(document: Document, simple: str) -> Sense | None:
    """Give a word of our table as a text writes it, if the text may be offered it."""
    word = in_traditional(simple) if document.is_traditional else simple
    if word is None:
        return None
    plain = table()[simple]
    sense = document.in_forms(plain if word == simple else replace(plain, word=word))
    return sense if _may_be_offered(document, sense.word) else None


@lru_cache(maxsize=1)
def _by_shape() -> tuple[tuple[Sense, frozenset[str]], ...]:
    """Put together the words of our table of one part of speech and one length each, in either script, beside one."""
    found = grouped(((sense.pos, len(sense.word)), sense) for sense in table().values())
    return tuple((senses[0], frozenset(sense.word for sense in senses)) for senses in found.values())


@lru_cache(maxsize=1)
def _by_character() -> Mapping[str, tuple[str, ...]]:
    return grouped((char, word) for word in table() for char in sorted(telling_of(word)))


@lru_cache(maxsize=1 << 13)
def _mix(document: Document, key: str, option: str) -> str:
    text = f"{document.interview.sha256}|{key}|{option}"
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=1 << 12)
def sex_of(sense: Sense) -> str:
    """Tell by the first English gloss of a word for somebody; nothing of a doctor, who may be either."""
    gloss = sense.en[0] if sense.pos == "np" and sense.en else ""
    is_man, is_woman = _MEN.search(gloss) is not None, _WOMEN.search(gloss) is not None
    return "" if is_man is is_woman else MAN if is_man else WOMAN
