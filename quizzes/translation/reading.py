"""How is a word of the text read, to be typed or to be chosen?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.sources import is_of_another_sense
from quizzes.chinese.syllables import ERHUA
from quizzes.distractors.glosses.wording import place_in_glossary, place_of
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.distractors.wrong_readings import WrongReading, examples_of, is_usual, lattice
from quizzes.question import Form, Kind, Localized, RefutationCode
from quizzes.translation.light_endings import light_directions
from quizzes.translation.tones import ERHUA_EN, ERHUA_JA, TONES_EN, TONES_JA, changed, edit_en, edit_ja, joined_to_erhua
from quizzes.translation.words_to_read import words_to_read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.words_to_read import Word


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each word once: the words of the glossary to be typed, of the others half to be chosen if possible."""
    words = sorted(words_to_read(document, tally), key=lambda word: -word.merit)
    lead = 0  # how many more are to be chosen than typed
    for word in words:
        may_be_chosen = not (word.is_term or word.others or lead > 0)
        wrong = lattice(word.text, word.syllables, document.interview.sha256) if may_be_chosen else ()
        yield _choice(document, word, wrong) if wrong else typed(document, word)
        lead += 0 if word.is_term else 1 if wrong else -1


def typed(document: Document, word: Word) -> Item:
    """Ask how a word is read, to be typed."""
    told = (_explained(document, word), changed(word.text, word.syllables), _also(word), _warned(document, word))
    light = light_directions(word.text, word.syllables)
    return Item(
        kind=Kind.TRANSLATION,
        subtype="reading_typed",
        form=Form.TYPED,
        prompt=word.text,
        key=word.reading,
        accepted=tuple(dict.fromkeys((*word.others, *word.full, *joined_to_erhua(word.reading), *light))),
        evidence=word.evidence,
        explanation=_put_together(*told),
        level=word.level,
        place=word.place,
        subject=in_simplified(word.text),
        merit=word.merit,
        tags=("T6",),
    )


def _put_together(*told: Localized) -> Localized:
    return Localized(ja="".join(each.ja or "" for each in told), en="".join(each.en or "" for each in told))


def _also(word: Word) -> Localized:
    """Name what else is right in this sense; of a light syllable that it is usual, not that a full one passes."""
    if word.full and not word.others:
        return Localized(ja="最後の音節はふつう軽声で読みます。", en=" The last syllable is usually said lightly.")
    if is_always_light(word.text) and not word.full and not word.others:
        return Localized(ja="最後の音節は軽声で読みます。", en=" The last syllable has the neutral tone.")
    others = [each for each in word.others if not is_of_another_sense(word.text, word.reading, each)]
    are = "is" if len(others) == 1 else "are"
    told = Localized(ja=f"{', '.join(others)} も正解です。", en=f" {' and '.join(others)} {are} right too.")
    return told if others else Localized()


def _choice(document: Document, word: Word, wrong: Sequence[WrongReading]) -> Item:
    return Item(
        kind=Kind.TRANSLATION,
        subtype="reading_choice",
        prompt=word.text,
        key=word.reading,
        distractors=tuple(
            Distractor(option=reading.text, code=RefutationCode.WRONG_READING, why=_why(document, word, reading))
            for reading in wrong
        ),
        evidence=word.evidence,
        explanation=_put_together(_explained(document, word), changed(word.text, word.syllables, is_typed=False)),
        level=word.level,
        place=word.place,
        subject=in_simplified(word.text),
        merit=word.merit,
        tags=("T6",),
    )


def _explained(document: Document, word: Word) -> Localized:
    read = _said_together(hanzi_of(word.text), word.syllables)
    ja = "、".join(f"「{char}」は {marked}（{TONES_JA[tone]}{ERHUA_JA[is_r]}）" for char, marked, tone, is_r in read)
    en = ", ".join(f"{char} is {marked} ({TONES_EN[tone]}{ERHUA_EN[is_r]})" for char, marked, tone, is_r in read)
    where = place_in_glossary(document, word.evidence.line) if word.is_term else place_of(word.evidence)
    return Localized(ja=f"{ja}です。{where.ja}", en=f"{en}. {where.en}")


def _said_together(chars: str, reading: Sequence[str]) -> list[tuple[str, str, int, bool]]:
    """Give each syllable with its characters, its tone, and whether 儿 colours it: 镚儿 is one syllable, bèngr."""
    read: list[tuple[str, str, int, bool]] = []
    for char, marked in zip(chars, reading, strict=False):
        split = syllables(marked, 1)
        if marked == ERHUA and read:
            before, said, tone, _ = read.pop()
            read.append((f"{before}{char}", f"{said}{ERHUA}", tone, True))
        elif split:
            read.append((char, split[0].marked, split[0].tone, False))
    return read


def _warned(document: Document, word: Word) -> Localized:
    """Warn whoever types a word of the reading that its first tricky character has elsewhere: níng of 宁可."""
    true = set(" ".join((word.reading, *word.others, *word.full)).split())
    for char in hanzi_of(word.text):
        for marked, example in examples_of(char).items():
            shown = document.written(example)  # 發 is fā alone: 理髮 has another character
            is_other = marked not in true and example != in_simplified(word.text) and char in shown
            if is_other and is_usual(example):
                return Localized(
                    ja=f"{marked} は「{shown}」などでの「{char}」の読みです。",
                    en=f" {marked} is how {char} is read in {shown}.",
                )
    return Localized()


def _why(document: Document, word: Word, reading: WrongReading) -> Localized:
    ja = "、".join(edit_ja(edit.char, edit.right, edit.wrong) for edit in reading.edits)
    en = ", and ".join(edit_en(edit.char, edit.right, edit.wrong) for edit in reading.edits)
    notes = [
        (edit, shown)
        for edit in reading.edits
        if edit.is_other_reading and edit.char in (shown := document.written(examples_of(edit.char)[edit.wrong.marked]))
    ]
    ja_note = "".join(f"{edit.wrong.marked} は「{shown}」などでの「{edit.char}」の読みです。" for edit, shown in notes)
    en_note = "".join(f" {edit.wrong.marked} is how {edit.char} is read in {shown}." for edit, shown in notes)
    return Localized(ja=f"「{word.text}」では、{ja}です。{ja_note}", en=f"In {word.text}, {en}.{en_note}")
