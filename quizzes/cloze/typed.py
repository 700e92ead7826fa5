"""Which word is missing, to be typed, its meaning, its length and what tells it from its like being told?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of, level_of_character
from quizzes.chinese.scripts import to_traditional
from quizzes.chinese.spellings import other_spelling
from quizzes.chinese.variants import variants
from quizzes.cloze import glossary_typed, glossary_word, word
from quizzes.cloze.clue import Clue, clue_of, hint_with
from quizzes.cloze.cue_table import cues
from quizzes.cloze.stands_as import stands_otherwise
from quizzes.cloze.word import (
    is_torn_out,
    key_explained,
    prompt_of,
    spread,
)
from quizzes.distractors.glosses.wording import evidence_at
from quizzes.distractors.item import Item
from quizzes.distractors.targets.best_sentences import BEST_LENGTH
from quizzes.distractors.targets.targets import best_targets
from quizzes.distractors.targets.uses import is_within_name
from quizzes.distractors.words import folded, in_simplified, table
from quizzes.question import Form, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.targets.targets import Target
    from quizzes.distractors.vetoes import Tally

_TOLD = 1  # levels that a reading makes a word easier by, at the most


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the words that a hint can tell from all others, and that are not to be chosen elsewhere."""
    explained = [
        replace(item, accepted=other_writings(item.key, is_traditional=document.is_traditional))
        for item in glossary_typed.items(document, tally)
    ]
    elsewhere = (
        word.asked(document) | glossary_word.asked(document) | {item.subject for item in explained} | cues().keys()
    )
    ours = (target for target in best_targets(document, tally) if in_simplified(target.sense.word) not in elsewhere)
    made = (item for target in ours if (item := _item(document, target, tally)) is not None)
    yield from spread([*explained, *made])


def _item(document: Document, target: Target, tally: Tally) -> Item | None:
    sense, prompt = target.sense, prompt_of(target)
    clue = clue_of(document, sense)
    if tally.refuses("typed-rival", hit=clue is None) or clue is None:
        return None
    if _is_refused(target, tally):
        return None
    is_copied = set(normal_form(sense.word)) <= set(normal_form(prompt))  # 道歉 after 道了歉
    if is_copied or tally.refuses("hard-half-shown", hit=is_hard_half_shown(sense.word, prompt)):
        return None
    others = other_writings(sense.word, is_traditional=document.is_traditional)
    return Item(
        kind=Kind.CLOZE,
        subtype="typed",
        form=Form.TYPED,
        prompt=prompt,
        hint=hint_with(Localized(ja=target.told.shown_ja, en=target.told.shown_en), sense.word, clue),
        key=sense.word,
        accepted=as_hinted(others, sense.word, clue),
        evidence=evidence_at(target.spot, target.start),
        explanation=key_explained(document, target),
        level=level_to_type(document, sense.word, clue),
        place=target.spot.place,
        subject=in_simplified(sense.word),
        merit=_merit(document, target, clue),
        tags=("C5",),
    )


def as_hinted(others: Iterable[str], word: str, clue: Clue) -> tuple[str, ...]:
    """Leave out the writings that a hint rules out, which tells the first character: 阑干 of 栏杆."""
    first = in_simplified(word)[0]
    return tuple(other for other in others if clue.is_reading or in_simplified(other)[0] == first)


def _is_refused(target: Target, tally: Tally) -> bool:
    return (
        tally.refuses("stands-otherwise", hit=stands_otherwise(target, is_typed=True))
        or tally.refuses("within-name", hit=is_within_name(target))
        or tally.refuses("torn-out", hit=is_torn_out(target))
    )


def is_hard_half_shown(word: str, prompt: str) -> bool:
    """Tell whether the one character that makes a word hard stands in the prompt: 锯子 beside 锯伤."""
    by_level = sorted(in_simplified(word), key=level_of_character)
    is_one = len(by_level) > 1 and level_of_character(by_level[-1]) > level_of_character(by_level[-2])
    return is_one and by_level[-1] in in_simplified(prompt)


def _merit(document: Document, target: Target, clue: Clue) -> float:
    level, length = document.level_of(target.sense.word), len(target.spot.source)
    return 2 + 0.3 * min(level, 6) - 0.02 * abs(length - BEST_LENGTH) - 0.5 * clue.is_reading


def level_to_type(document: Document, word: str, clue: Clue) -> int:
    """
    Give the level of a word; where its reading is told, that of its characters, but never far below the word's.

    A word that no list has is of one level in whatever sort of question.
    """
    level, levels = document.level_of(word), [level_of_character(char) for char in in_simplified(word)]
    is_eased = clue.is_reading and level_of(in_simplified(word)) is not None
    return min(level, max(*levels, level - _TOLD)) if is_eased else level


def other_writings(word: str, *, is_traditional: bool = False) -> tuple[str, ...]:
    """
    Give the traditional writings that folding to simplified characters does not bring back, as 意味著.

    In a traditional text the others are named as well, 宣佈 beside 宣布: what leaves this program is not folded.
    So are other spellings taken for right, 年青人 for 年轻人, and variants, 调头 for 掉头, in the script of the word
    itself; but in simplified characters none that is the Japanese word, 计画 for 计划, which is to be unlearnt.
    """
    simple = in_simplified(word)
    written = [to_traditional(simple), *(entry.traditional for entry in dictionary().entries(simple))]
    if other := other_spelling(simple):
        written.append(to_traditional(other) if is_traditional or word != simple else other)
    if word != simple:
        written += [entry.traditional for entry in variants(simple)]
    else:
        as_in_japanese = _japanese_of(simple)
        written += [entry.simplified for entry in variants(simple) if entry.simplified not in as_in_japanese]
    told = (form for form in written if in_simplified(form) != simple or (is_traditional and form != word))
    return tuple(dict.fromkeys(told))


def _japanese_of(word: str) -> frozenset[str]:
    """Give the Japanese words for a word, in simplified characters."""
    known = table().get(word)
    return frozenset(map(folded, known.ja)) if known is not None else frozenset()
