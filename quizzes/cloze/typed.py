"""Which word is missing, to be typed, its meaning, its length and what tells it from its like being told?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import to_traditional
from quizzes.cloze.word import key_explained, prompt_of, spread
from quizzes.distractors.item import Item
from quizzes.distractors.rivals import rivals, sound_rivals
from quizzes.distractors.targets import BEST_LENGTH, best_targets
from quizzes.distractors.vetoes import all_stems, is_cognate, overlap
from quizzes.distractors.wording import evidence_at
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Form, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.targets import Target
    from quizzes.distractors.vetoes import Tally

_LEAST_LEVEL, _SHORT, _MOST_HANZI = 3, 2, 4
_LONGEST_BY_CHARACTER = 3
_NOUNS = frozenset({"n", "np", "nc", "s", "t"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clue:
    """What a hint tells of a word besides its meaning and its length: one of its characters, or how it is read."""

    ja: str
    en: str
    is_reading: bool = False


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the words that a hint can tell from all others."""
    made = [item for target in best_targets(document, tally) if (item := _item(document, target, tally)) is not None]
    yield from spread(made)


def clue_for(sense: Sense, reading: str) -> Clue | None:
    """
    Choose what must be told: the first character of a short noun where that decides, else the reading.

    Verbs and adjectives have too many near them that no dictionary calls alike (可靠, 可信), compounds too many ways
    to be put together (初创公司, 初创企业).

    None where even the reading leaves another word that may be meant.
    """
    word = sense.word
    if sense.pos in _NOUNS and len(word) <= _LONGEST_BY_CHARACTER and not rivals(word):
        return Clue(ja=f"最初の字は「{word[0]}」", en=f"the first is {word[0]}")
    return None if sound_rivals(word, reading) else Clue(ja=f"読みは {reading}", en=f"read {reading}", is_reading=True)


def _item(document: Document, target: Target, tally: Tally) -> Item | None:
    sense, reading = target.sense, document.readings.of_word(target.sense.word)
    if not _is_askable(document, sense) or not reading.is_certain:
        return None
    clue, prompt = clue_for(sense, reading.text), prompt_of(target)
    if tally.refuses("typed-rival", hit=clue is None) or clue is None:
        return None
    if normal_form(sense.word) in normal_form(prompt):
        return None
    return Item(
        kind=Kind.CLOZE,
        subtype="typed",
        form=Form.TYPED,
        prompt=prompt,
        hint=_hint(sense, clue),
        key=sense.word,
        accepted=_other_writings(sense.word),
        evidence=evidence_at(target.spot, target.start),
        explanation=key_explained(document, target),
        level=document.level_of(sense.word),
        place=target.spot.place,
        subject=in_simplified(sense.word),
        merit=_merit(document, target, clue),
        tags=("C5",),
    )


def _merit(document: Document, target: Target, clue: Clue) -> float:
    level, length = document.level_of(target.sense.word), len(target.spot.source)
    return 2 + 0.3 * min(level, 6) - 0.02 * abs(length - BEST_LENGTH) - 0.5 * clue.is_reading


def _other_writings(word: str) -> tuple[str, ...]:
    """Give the traditional writings that folding to simplified characters does not bring back, as 意味著."""
    simple = in_simplified(word)
    written = [to_traditional(simple), *(entry.traditional for entry in dictionary().entries(simple))]
    return tuple(dict.fromkeys(form for form in written if in_simplified(form) != simple))


def _is_askable(document: Document, sense: Sense) -> bool:
    """Ask for words of our table only: their glosses are the gap's own; no cognates, which need no Chinese."""
    return (
        in_simplified(sense.word) in table()
        and sense.pos not in {"d", "c"}  # too many adverbs and connecting words come close to each other
        and bool(all_stems(sense))
        and len(sense.word) <= _MOST_HANZI
        and document.level_of(sense.word) >= _LEAST_LEVEL
        and not is_cognate(sense)
        and not _is_nearly_cognate(sense)
    )


def _is_nearly_cognate(sense: Sense) -> bool:
    """Tell whether a Japanese gloss has all characters of a longer word but one, as 人工知能 has of 人工智能."""
    return len(sense.word) > _SHORT and any(overlap(sense.word, gloss) >= len(sense.word) - 1 for gloss in sense.ja)


def _hint(sense: Sense, clue: Clue) -> Localized:
    count = len(sense.word)
    return Localized(
        ja=f"{sense.shown_ja}（{count}文字、{clue.ja}）",
        en=f"{sense.shown_en} ({count} characters, {clue.en})",
    )
