"""Which words can be typed, and what must the hint tell of them besides their meaning and their length?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.distractors.rivals.rivals import compound_rivals, is_mere_suffix, rivals, sound_rivals
from quizzes.distractors.vetoes import all_stems, is_cognate, overlap
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

_SHORT, _MOST_HANZI = 2, 4
_LONGEST_BY_CHARACTER = 3
# A place that people come to for something is named by any of these behind what it is for: 工作室, 工作间, 工作坊.
_PLACES = frozenset("室间坊厅馆店站处所点屋场房")
_NOUNS = frozenset({"n", "np", "nc", "s", "t"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What a hint tells of a word besides its meaning and its length: one of its characters, or how it is read."""

    ja: str
    en: str
    is_reading: bool = False


def by_reading(reading: str) -> Clue:
    """Tell how a word is read."""
    return Clue(ja=f"読みは {reading}", en=f"read {reading}", is_reading=True)


def hint_with(gloss: Localized, word: str, clue: Clue) -> Localized:
    """Tell the meaning of a word, its length and what tells it from its like."""
    return Localized(
        ja=f"{gloss.ja}（{len(word)}文字、{clue.ja}）",
        en=f"{gloss.en} ({len(word)} characters, {clue.en})",
    )


def clue_of(document: Document, sense: Sense) -> Clue | None:
    """Choose what must be told of a word of the text; None where it cannot be typed."""
    reading = document.readings.of_word(sense.word)
    return clue_for(sense, reading.text) if _is_askable(sense) and reading.is_certain else None


def clue_for(sense: Sense, reading: str) -> Clue | None:
    """
    Choose what must be told: the first character of a short noun where that decides, else the reading.

    Verbs and adjectives have too many near them that no dictionary calls alike (可靠, 可信), compounds too many ways
    to be put together (初创公司, 初创企业).

    Nor does 净 decide 净利润, beside which one can put together 净收益, or 工 a 工作室, beside 工作坊. No character is
    told of 筷子, of which only 子 would be left.

    None where even the reading leaves another word that may be meant.
    """
    word = sense.word
    is_place = len(word) == _LONGEST_BY_CHARACTER and in_simplified(word)[-1] in _PLACES
    is_short = sense.pos in _NOUNS and len(word) <= _LONGEST_BY_CHARACTER and not is_place
    if is_short and not is_mere_suffix(word[1:]) and not rivals(word) and not compound_rivals(word):
        return Clue(ja=f"最初の字は「{word[0]}」", en=f"the first is {word[0]}")
    return None if sound_rivals(word, reading) else by_reading(reading)


def _is_askable(sense: Sense) -> bool:
    """Ask for words of our table only: their glosses are the gap's own; no cognates, which need no Chinese."""
    return (
        in_simplified(sense.word) in table()
        and sense.pos not in {"d", "c"}  # too many adverbs and connecting words come close to each other
        and bool(all_stems(sense))
        and len(sense.word) <= _MOST_HANZI
        and not is_cognate(sense)
        and not _is_nearly_cognate(sense)
    )


def _is_nearly_cognate(sense: Sense) -> bool:
    """Tell whether a Japanese gloss has all characters of a longer word but one, as 人工知能 has of 人工智能."""
    return len(sense.word) > _SHORT and any(overlap(sense.word, gloss) >= len(sense.word) - 1 for gloss in sense.ja)
