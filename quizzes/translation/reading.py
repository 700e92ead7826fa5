"""How is a word of the text read, to be typed or to be chosen?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.chinese.sources import is_of_another_sense
from quizzes.chinese.syllables import ERHUA
from quizzes.distractors.document import begins_as_another, may_be_two_words
from quizzes.distractors.glosses.wording import evidence_at, place_in_glossary, place_of
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.targets.uses import first_whole, use_of, whole_use_of
from quizzes.distractors.words import in_simplified, table
from quizzes.distractors.wrong_readings import WrongReading, examples_of, is_usual, lattice, may_go_on
from quizzes.question import Evidence, Form, Kind, Localized, RefutationCode
from quizzes.translation.light_endings import full_endings, light_directions, light_ending, with_full_ending
from quizzes.translation.reading_level import level_to_read
from quizzes.translation.tones import ERHUA_EN, ERHUA_JA, TONES_EN, TONES_JA, changed, edit_en, edit_ja, joined_to_erhua

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.readings import Reading
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_SHORT, _MOST_RARE, _WORTH_ASKING, _MOST_HANZI = 2, 3, 3, 5  # easier words are asked where a text gives little else
_POINTING = frozenset("这那哪某每一几两各些")
_CONTESTED = frozenset("拚")  # written for 拼 by some and read so, and pàn by others
_OFTEN_LIGHT = frozenset("里裡上下边邊们們头頭")  # said lightly at the end of a word by many
_LIGHT_INSIDE = frozenset("得不")  # of 来得及, 差不多: said lightly by some, and not by all dictionaries
_LIGHT_END = "人家"  # of 老人家, where dictionaries have two light syllables or none


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """
    A word whose reading is beyond doubt, with the place that shows it.

    `others` are further true readings; `full` is the reading with the full tone of a light last syllable.
    """

    text: str
    syllables: tuple[str, ...]
    evidence: Evidence
    place: int
    level: int
    merit: float
    is_term: bool
    others: tuple[str, ...] = ()
    full: tuple[str, ...] = ()

    @property
    def reading(self) -> str:
        """The syllables with blanks between them."""
        return " ".join(self.syllables)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each word once: the words of the glossary to be typed, of the others half to be chosen if possible."""
    words = sorted(_words(document, tally), key=lambda word: -word.merit)
    lead = 0  # how many more are to be chosen than typed
    for word in words:
        may_be_chosen = not (word.is_term or word.others or lead > 0)
        wrong = lattice(word.text, word.syllables, document.interview.sha256) if may_be_chosen else ()
        yield _choice(document, word, wrong) if wrong else typed(document, word)
        lead += 0 if word.is_term else 1 if wrong else -1


def _words(document: Document, tally: Tally) -> Iterator[Word]:
    rare = 0  # words that no list has are worth little to a learner: a few of them will do
    for term in document.terms:
        is_rare = not _is_listed(term.word)
        if tally.refuses("rare-term", hit=is_rare and (len(term.word) <= _SHORT or rare >= _MOST_RARE)):
            continue
        rare += is_rare
        reading = document.readings.of_word(term.word)
        is_one = len(term.word) > 1 or not _others(document, term.word, reading.text)  # 调 is diào or tiáo
        is_sure = reading.is_certain and is_one and not may_go_on(term.word, reading.syllables)
        if not tally.refuses("reading-uncertain", hit=not is_sure) and all(map(is_hanzi, term.word)):
            yield Word(
                text=term.word,
                syllables=reading.syllables,
                evidence=Evidence(line=term.entry.line, quote=term.word),
                place=next((spot.place for spot in document.spots if term.word in spot.source), 0),
                level=level_to_read(document, term.word, reading.syllables),
                merit=4.0 + _trickiness(term.word, reading.syllables),
                is_term=True,
                others=in_its_sense(document, term.word, reading.text),
                full=full_endings(term.word, reading.syllables, is_traditional=document.is_traditional),
            )
    yield from _plain_words(document, tally)
    yield from _words_of_several_senses(document, tally)


def _plain_words(document: Document, tally: Tally) -> Iterator[Word]:
    for sense in document.senses.values():
        word = sense.word
        if not _is_worth_asking(word):
            continue
        reading = document.readings.of_word(word)
        if tally.refuses("reading-uncertain", hit=not reading.is_certain or may_go_on(word, reading.syllables)):
            continue
        spot = use_of(document, sense) if _is_read_apart(document, word, reading) else whole_use_of(document, sense)
        if spot is None or tally.refuses("cut-doubtful", hit=word not in spot.source):
            continue
        merit = 2.0 * (document.level_of(word) >= _WORTH_ASKING) + _trickiness(word, reading.syllables)
        yield _word(document, word, reading, spot, merit)


def _is_read_apart(document: Document, word: str, reading: Reading) -> bool:
    """Tell whether two words that are written so would be read otherwise: 没收 (mò shōu), and 没 (méi) before 收."""
    is_other = reading.syllables[:1] != document.readings.of_word(word[0]).syllables[:1]
    return is_other and begins_as_another(in_simplified(word))


def _words_of_several_senses(document: Document, tally: Tally) -> Iterator[Word]:
    """Fall back upon listed words that mean several things: how they are read is certain all the same."""
    for simple, spots in document.occurrences.items():
        if simple in document.senses or level_of(simple) is None or simple[-1] in _OFTEN_LIGHT:
            continue
        word = next(word for word in spots[0].words if in_simplified(word) == simple)
        if not _is_worth_asking(word) or may_be_two_words(simple) or document.term_of(word) is not None:
            continue
        reading = document.readings.of_word(word)
        spot = first_whole(document, word)
        if spot is not None and not tally.refuses("reading-uncertain", hit=not reading.is_certain):
            yield _word(document, word, reading, spot, -1.0)


def _word(document: Document, word: str, reading: Reading, spot: Spot, merit: float) -> Word:
    return Word(
        text=word,
        syllables=reading.syllables,
        evidence=evidence_at(spot, _start_of(spot, word)),
        place=spot.place,
        level=level_to_read(document, word, reading.syllables),
        merit=merit,
        is_term=False,
        others=_others(document, word, reading.text),
        full=full_endings(word, reading.syllables, is_traditional=document.is_traditional),
    )


def _start_of(spot: Spot, word: str) -> int:
    """Find where a word stands as one, and not its characters in a longer one: 绿灯, and not in 红绿灯."""
    at = spot.words.index(word) if word in spot.words else None
    return spot.source.index(word) if at is None else sum(map(len, spot.words[:at]))


def _others(document: Document, word: str, reading: str) -> tuple[str, ...]:
    known = (*document.readings.all_of(word), *light_ending(word, reading))
    unsaid = (reading, *with_full_ending(word, reading.split()))
    return tuple(other for other in dict.fromkeys(known) if other not in unsaid)


def in_its_sense(document: Document, word: str, reading: str) -> tuple[str, ...]:
    """Leave of the other readings those of the sense that the glossary gives the word: 下场 is no xià chang."""
    in_taiwan = document.is_traditional
    return tuple(
        each
        for each in _others(document, word, reading)
        if not is_of_another_sense(word, reading, each, in_taiwan=in_taiwan)
    )


def _is_listed(word: str) -> bool:
    """Tell whether a word, or each half of a longer one, is of the level list or of our table."""
    simple = in_simplified(word)
    halves = (simple,) if len(simple) <= _SHORT else (simple[:_SHORT], simple[_SHORT:])
    return any(all(level_of(part) is not None or part in table() for part in parts) for parts in ((simple,), halves))


def _is_worth_asking(word: str) -> bool:
    """Ask for words of the level list or of our table, not for 茶, 这种 or 一次, nor for 慢慢, whose halves are one."""
    simple = in_simplified(word)
    is_listed = level_of(simple) is not None or simple in table()
    is_full = not set(simple[1:-1]) & _LIGHT_INSIDE and not simple.endswith(_LIGHT_END)
    is_clear = not set(simple) & _POINTING and not set(word) & _CONTESTED and is_full
    is_plain = is_clear and len(set(simple)) == len(simple)
    is_word = is_plain and 1 < len(word) <= _MOST_HANZI
    return is_word and is_listed


def _trickiness(word: str, reading: Sequence[str]) -> float:
    """Count the characters that have another reading in other words: there a learner errs."""
    pairs = zip(hanzi_of(word), reading, strict=False)
    return 1.0 * sum(any(other != marked for other in examples_of(char)) for char, marked in pairs)


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
    others = ", ".join(each for each in word.others if not is_of_another_sense(word.text, word.reading, each))
    return Localized(ja=f"{others} も正解です。", en=f" {others} is right too.") if others else Localized()


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
