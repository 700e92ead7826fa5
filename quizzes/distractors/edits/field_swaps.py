"""
Which nouns of a sentence can be exchanged for others of their field, because our tables know both in every language?

They need no row of their own: what the table of words glosses, and the table of fields puts together, is a row as good
as those of the table of swaps, if neither word may be taken for the other. Only what the text itself speaks of is put
in the place of another: of nothing else is it certain that it has a part in the scene.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_compound
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.edits.scenes import plays_any_part, stands_before_a_place_word
from quizzes.distractors.edits.swaps import Swap
from quizzes.distractors.fields import ONE_FIELD, in_common, kinds_of, names_kind_of, neighbours
from quizzes.distractors.vetoes import has_same_head, is_circular, is_out_of_shape, means_alike
from quizzes.distractors.words import Sense, in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.places import BothSides

_PERSON = "np"
_NOUNS = frozenset({"n", "nc", _PERSON, "s"})
_LEAST_LEVEL, _MOST_STEPS = 3, 2
_PLAIN_JA = lazy_regex(r"[\u30a1-\u30fa\u30fc\u3400-\u9fff]{1,7}")
# One that makes its plural with -s, and one before it that tells it from its like: machine, washing machine.
_PLAIN_EN = lazy_regex(r"(?:[a-z]+ )?[a-z]+(?<!s)(?<!f)(?<!fe)(?<!man)(?<!men)(?<!person)(?<!people)(?<!child)")
_REMARK = lazy_regex(
    r" ?\([^()]*\)|（[^（）]*）"
)  # what a gloss adds, which a sentence does not say: glass (material or pane)
# 他 says of a person that he is no daughter, and so does his; and nobody is "your dancer" as one is "your host".
_TELLS_WHO = {
    "zh": lazy_regex("[他她]"),
    "ja": lazy_regex("彼"),
    "en": lazy_regex(r"\b(?:he|him|his|she|hers?|(?:I am|I['’]m|this is|here is) your)\b", re.IGNORECASE),
}
# Kinds of nouns that another can stand for in any scene. What is abstract goes with verbs of its own, a thing with
# what is done to it (one sells a battery and no spring), what a computer has with what it does (a system goes down, a
# video is filmed), and a place with what is done there: cooking in a kitchen. An animal is a thing.
_FREE = frozenset({"event", "money", "organisation", "person"})


def field_swaps(both: BothSides) -> Iterator[Swap]:
    """Give the words of a sentence that our tables know, each with others of its field, in the order of the text."""
    said = both.translation.casefold()
    for word in dict.fromkeys(map(in_simplified, both.words)):
        # The others are dear to find, and most words are not there at all.
        swap = _swap_of(word, both.language) if any(stem in said for stem in _stems(word, both.language)) else None
        if swap is not None and not tells_who(word, both):
            told = swap if plays_any_part(word, both.source) else swap.among(both.known)
            if told is not None and not stands_before_a_place_word(word, both.source):
                yield told


@lru_cache(maxsize=1 << 12)
def _stems(word: str, language: str) -> tuple[str, ...]:
    """Give the glosses of a noun of our table without what a plural changes."""
    key = table().get(word)
    if key is None or key.pos not in _NOUNS:
        return ()
    return tuple(key.ja) if language == "ja" else tuple(gloss[:-1] for gloss in key.en)


@lru_cache(maxsize=1 << 12)
def _swap_of(word: str, language: str) -> Swap | None:
    """Make a row of a noun of our table; None where no other can be told from it by its meaning alone."""
    if not kinds_of(word) <= _FREE or _level_of(word) < _LEAST_LEVEL:
        return None
    key = table()[word]
    return swap_for(key, tuple(_others(key, language)), language)


def swap_for(key: Sense, given: Sequence[Sense], language: str) -> Swap | None:
    """Make a row of a noun and others that can be written into a sentence; None where there is none."""
    others = [other for other in given if _is_plain((other.ja if language == "ja" else other.en)[0], language)]
    glosses = (_REMARK.sub("", gloss) for gloss in (key.ja if language == "ja" else key.en))
    said = tuple(gloss for gloss in glosses if _is_plain(gloss, language))
    if not said or not others:
        return None
    return Swap(
        zh=re.compile(re.escape(key.word)),
        zh_others=tuple(other.word for other in others),
        pos="n",
        said={"ja": key.ja, "en": key.en, language: said},
        others={"ja": tuple(other.ja[0] for other in others), "en": tuple(other.en[0] for other in others)},
    )


def _others(key: Sense, language: str) -> Iterator[Sense]:
    """Give the words of the field that stand where the key does, the nearest first, by fields and by level."""
    level = _level_of(key.word)
    near = (word for word, how in neighbours(key.word).items() if how == ONE_FIELD and word in table())
    of_level = [word for word in near if abs(_level_of(word) - level) <= _MOST_STEPS]
    found: list[Sense] = []
    for word in sorted(of_level, key=lambda word: (-in_common(key.word, word), abs(_level_of(word) - level), word)):
        other = table()[word]
        if _may_stand_for(key, other, language) and not any(means_alike(other, one) for one in found):
            found.append(other)
    return iter(found)


def _may_stand_for(key: Sense, other: Sense, language: str) -> bool:
    """Tell whether another noun fits and can be told apart by what it means: a craftsman may be a smith."""
    glosses = other.ja if language == "ja" else other.en
    is_alike = has_same_head(key, other) or means_alike(key, other)
    is_told = _is_plain(glosses[0], language) and not is_circular(other)
    return is_told and not (is_alike or names_kind_of(key.word, other.word) or is_out_of_shape(key, other))


def _is_plain(gloss: str, language: str) -> bool:
    """Tell whether a gloss is one word that can be written into a sentence as it stands."""
    if language == "ja":
        return _PLAIN_JA.fullmatch(gloss) is not None
    return _PLAIN_EN.fullmatch(gloss) is not None and _uncounted().isdisjoint({gloss, gloss.rpartition(" ")[2]})


@lru_cache(maxsize=1)
def _uncounted() -> frozenset[str]:
    """Load the English nouns that are not counted, stand without an article, or have a plural of their own."""
    return frozenset(word for (word,) in rows_of("uncounted_english.tsv"))


def tells_who(word: str, both: BothSides) -> bool:
    """Tell whether a sentence says of a person by more than the word who he or she is."""
    return table()[word].pos == _PERSON and any(
        _TELLS_WHO[name].search(text) for name, text in (("zh", both.source), (both.language, both.translation))
    )


@lru_cache(maxsize=1 << 13)
def _level_of(word: str) -> int:
    return level_of(word) or level_of_compound(word) or HIGHEST
