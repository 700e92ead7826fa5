"""What does a word mean where it is another part of speech than our table has it: 道歉, to apologise, as an apology?"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import GLOSSES, Sense, in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

_JOINS, _TO, _DOES = "; ", "to ", "する"
_NOUN_OR_VERB = {"n": "v", "v": "n"}


@lru_cache(maxsize=1)
def _others() -> Mapping[str, tuple[Sense, ...]]:
    return grouped(
        (word, Sense(word=word, pos=pos, ja=tuple(ja.split("、")), en=tuple(GLOSSES.split(en))))
        for word, pos, ja, en, _ in rows_of("other_classes.tsv")
    )


def other_classes_of(sense: Sense) -> tuple[Sense, ...]:
    """Give a word as the other parts of speech that it commonly is, each with its glosses: 命令 as a verb."""
    others = _others().get(in_simplified(sense.word), ())
    return tuple(replace(other, word=sense.word) for other in others if other.pos[0] != sense.pos[:1].lower())


def in_each_class(sense: Sense) -> Sense:
    """Tell of a word what it is as a noun and as a verb: 困扰 is 悩ませる、悩み, "to bother; trouble"."""
    wanted = _NOUN_OR_VERB.get(sense.pos[:1].lower())
    other = next((other for other in other_classes_of(sense) if other.pos == wanted), None)
    if other is None or not (sense.ja and sense.en):
        return sense
    return replace(sense, ja=_with_japanese(sense.ja, other.ja[0]), en=_with_english(sense.en, other.en[0]))


def _with_japanese(own: tuple[str, ...], other: str) -> tuple[str, ...]:
    """Add a gloss behind the first; a verb that is made of it says both: 団結（する）."""
    if other in own[:2]:
        return own
    if f"{other}{_DOES}" in own:
        return (f"{other}（{_DOES}）", *(gloss for gloss in own if gloss != f"{other}{_DOES}"))
    return (own[0], other, *own[1:])


def _with_english(own: tuple[str, ...], other: str) -> tuple[str, ...]:
    """Add a gloss to the first; a noun that is written as the verb is not written twice: (to) chat."""
    parts = own[0].split(_JOINS)
    if other in parts or len(parts) > 1:
        return own
    noun, verb = (own[0], other) if other.startswith(_TO) else (other, own[0])
    return (f"({_TO.strip()}) {noun}" if verb == f"{_TO}{noun}" else f"{own[0]}{_JOINS}{other}", *own)
