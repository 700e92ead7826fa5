"""How is a word of the text read, to be typed or to be chosen?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.wording import evidence_at, place_en, place_ja
from quizzes.distractors.words import in_simplified, table
from quizzes.distractors.wrong_readings import WrongReading, examples_of, lattice
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.syllables import Syllable
    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_LEAST_LEVEL, _MOST_HANZI = 3, 5
_POINTING = frozenset("这那哪某每一几两各些")
_CONTESTED = frozenset("拚")  # written for 拼 by some and read so, and pàn by others
_LIGHT_INSIDE = frozenset("得不")  # of 来得及, 差不多: said lightly by some, and not by all dictionaries
_TONES_JA = {0: "軽声", 1: "1声", 2: "2声", 3: "3声", 4: "4声", 5: "軽声"}
_TONES_EN = {0: "neutral tone", 1: "first tone", 2: "second tone", 3: "third tone", 4: "fourth tone", 5: "neutral tone"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word whose reading is beyond doubt, with the place that shows it."""

    text: str
    syllables: tuple[str, ...]
    evidence: Evidence
    place: int
    level: int
    merit: float
    is_term: bool

    @property
    def reading(self) -> str:
        """The syllables with blanks between them."""
        return " ".join(self.syllables)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each word once: the words of the glossary to be typed, of the others every second one to be chosen."""
    words = sorted(_words(document, tally), key=lambda word: -word.merit)
    others = 0
    for word in words:
        others += not word.is_term
        wrong = () if word.is_term or others % 2 else lattice(word.text, word.syllables, document.interview.sha256)
        yield _choice(document, word, wrong) if wrong else _typed(word)


def _words(document: Document, tally: Tally) -> Iterator[Word]:
    for term in document.terms:
        reading = document.readings.of_word(term.word)
        if not tally.refuses("reading-uncertain", hit=not reading.is_certain) and all(map(is_hanzi, term.word)):
            yield Word(
                text=term.word,
                syllables=reading.syllables,
                evidence=Evidence(line=term.entry.line, quote=term.word),
                place=_place_of_term(document, term.word),
                level=document.level_of(term.word),
                merit=4.0 + _trickiness(term.word, reading.syllables),
                is_term=True,
            )
    yield from _plain_words(document, tally)


def _plain_words(document: Document, tally: Tally) -> Iterator[Word]:
    for sense in document.senses.values():
        word = sense.word
        if not _is_worth_asking(document, word):
            continue
        reading = document.readings.of_word(word)
        if tally.refuses("reading-uncertain", hit=not reading.is_certain):
            continue
        spot = document.occurrences[in_simplified(word)][0]
        yield Word(
            text=word,
            syllables=reading.syllables,
            evidence=evidence_at(spot, spot.source.index(word)),
            place=spot.place,
            level=document.level_of(word),
            merit=2.0 + _trickiness(word, reading.syllables),
            is_term=False,
        )


def _is_worth_asking(document: Document, word: str) -> bool:
    """Ask for words of the level list or of our table, not for 这种 or 一次, nor for 慢慢, whose halves are one."""
    simple = in_simplified(word)
    is_listed = level_of(simple) is not None or simple in table()
    is_clear = not set(simple) & _POINTING and not set(word) & _CONTESTED and not set(simple[1:-1]) & _LIGHT_INSIDE
    is_plain = is_clear and len(set(simple)) == len(simple)
    is_word = is_plain and all(map(is_hanzi, word)) and len(word) <= _MOST_HANZI
    return is_word and is_listed and document.level_of(word) >= _LEAST_LEVEL


def _place_of_term(document: Document, word: str) -> int:
    return next((spot.place for spot in document.spots if word in spot.source), 0)


def _trickiness(word: str, reading: Sequence[str]) -> float:
    """Count the characters that have another reading in other words: there a learner errs."""
    pairs = zip(hanzi_of(word), reading, strict=False)
    return 1.0 * sum(any(other != marked for other in examples_of(char)) for char, marked in pairs)


def _typed(word: Word) -> Item:
    return Item(
        kind=Kind.TRANSLATION,
        subtype="reading_typed",
        form=Form.TYPED,
        prompt=word.text,
        key=word.reading,
        evidence=word.evidence,
        explanation=_explained(word),
        level=word.level,
        place=word.place,
        subject=in_simplified(word.text),
        merit=word.merit,
        tags=("T6",),
    )


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
        explanation=_explained(word),
        level=word.level,
        place=word.place,
        subject=in_simplified(word.text),
        merit=word.merit,
        tags=("T6",),
    )


def _explained(word: Word) -> Localized:
    read = [
        (char, split[0])
        for char, marked in zip(hanzi_of(word.text), word.syllables, strict=False)
        if (split := syllables(marked, 1))
    ]
    ja = "、".join(f"「{char}」は {syllable.marked}（{_TONES_JA[syllable.tone]}）" for char, syllable in read)
    en = ", ".join(f"{char} is {syllable.marked} ({_TONES_EN[syllable.tone]})" for char, syllable in read)
    where_ja = f"{word.evidence.line}行の用語解説にある語です。" if word.is_term else place_ja(word.evidence)
    where_en = f"It is a word of the glossary (line {word.evidence.line})." if word.is_term else place_en(word.evidence)
    return Localized(ja=f"{ja}です。{where_ja}", en=f"{en}. {where_en}")


def _why(document: Document, word: Word, reading: WrongReading) -> Localized:
    ja = "、".join(_edit_ja(edit.char, edit.right, edit.wrong) for edit in reading.edits)
    en = ", and ".join(_edit_en(edit.char, edit.right, edit.wrong) for edit in reading.edits)
    note = next((edit for edit in reading.edits if edit.is_other_reading), None)
    example = document.written(examples_of(note.char).get(note.wrong.marked, "")) if note else ""
    ja_note = f"{note.wrong.marked} は「{example}」などでの「{note.char}」の読みです。" if note else ""
    en_note = f" {note.wrong.marked} is how {note.char} is read in {example}, for instance." if note else ""
    return Localized(ja=f"「{word.text}」では、{ja}です。{ja_note}", en=f"In {word.text}, {en}.{en_note}")


def _edit_ja(char: str, right: Syllable, wrong: Syllable) -> str:
    """Name what differs: the tone, or the letters."""
    if right.base != wrong.base:
        return f"「{char}」は「{wrong.marked}」ではなく「{right.marked}」"
    return f"「{char}」は {wrong.marked}（{_TONES_JA[wrong.tone]}）ではなく {right.marked}（{_TONES_JA[right.tone]}）"


def _edit_en(char: str, right: Syllable, wrong: Syllable) -> str:
    if right.base != wrong.base:
        return f"{char} is {right.marked}, not {wrong.marked}"
    return f"{char} is {right.marked} ({_TONES_EN[right.tone]}), not {wrong.marked} ({_TONES_EN[wrong.tone]})"
