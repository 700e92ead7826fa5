"""Which word is missing, to be typed, its meaning, its length and its first character being told?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.scripts import to_traditional
from quizzes.cloze.word import key_explained, one_a_sentence, prompt_of
from quizzes.distractors.item import Item
from quizzes.distractors.rivals import rivals
from quizzes.distractors.targets import best_targets
from quizzes.distractors.vetoes import all_stems, is_cognate
from quizzes.distractors.wording import evidence_at
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Form, Kind, Localized, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.targets import Target
    from quizzes.distractors.vetoes import Tally

_LEAST_LEVEL, _MOST_HANZI = 3, 4


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the words that no other word with the same beginning and length could stand for."""
    made = [item for target in best_targets(document, tally) if (item := _item(document, target, tally)) is not None]
    yield from one_a_sentence(made)


def _item(document: Document, target: Target, tally: Tally) -> Item | None:
    sense = target.sense
    if not _is_askable(document, sense) or tally.refuses("typed-rival", hit=bool(rivals(sense.word))):
        return None
    hint = _hint(sense)
    prompt = prompt_of(document, target)
    if not document.readings.of_word(sense.word).is_certain or normal_form(sense.word) in normal_form(prompt):
        return None
    return Item(
        kind=Kind.CLOZE,
        subtype="typed",
        form=Form.TYPED,
        prompt=prompt,
        hint=hint,
        key=sense.word,
        accepted=_other_writings(sense.word),
        evidence=evidence_at(target.spot, target.start),
        explanation=key_explained(document, target),
        level=document.level_of(sense.word),
        place=target.spot.place,
        subject=in_simplified(sense.word),
        merit=2 + 0.3 * min(document.level_of(sense.word), 6) - 0.02 * abs(len(target.spot.source) - 24),
        tags=("C5",),
    )


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
    )


def _hint(sense: Sense) -> Localized:
    first, count = sense.word[0], len(sense.word)
    return Localized(
        ja=f"{sense.shown_ja}（{count}文字、最初の字は「{first}」）",
        en=f"{sense.shown_en} ({count} characters, the first is {first})",
    )
