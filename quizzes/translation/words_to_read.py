"""
Which words of a text are asked for their reading, and how is each read beyond doubt?

    terms of the glossary              first of all, but for those in no list after a few
    words of the level list, or ours   harder ones before easy ones
    words of several senses            which are read in one way, where a text gives little else
    words of the dictionary alone      at last: 化工厂, 唱戏
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light, is_light_or_full
from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.places import stands_between
from quizzes.chinese.read_in_taiwan import read_in_taiwan
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.chinese.sources import is_of_another_sense
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.document import begins_as_another, may_be_two_words
from quizzes.distractors.glosses.wording import evidence_at
from quizzes.distractors.targets.uses import first_whole, translated_use_of
from quizzes.distractors.words import in_simplified, table
from quizzes.distractors.wrong_readings import examples_of, may_go_on
from quizzes.question import Evidence
from quizzes.translation.light_endings import full_endings, light_ending, with_full_ending
from quizzes.translation.reading_level import level_to_read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.readings import Reading
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_SHORT, _MOST_RARE, _WORTH_ASKING, _MOST_HANZI = 2, 3, 3, 5  # easier words are asked where a text gives little else
# Margins of the cut of a word whose characters are read in one way, and of one that begins like an adverb: 小学, 最后.
_LIKELY, _LIKELY_APART, _LESS_SURE = 2.0, 4.5, -4.0
_POINTING = frozenset("这那哪某每一几两各些")
_CONTESTED = frozenset("拚")  # written for 拼 by some and read so, and pàn by others
_OFTEN_LIGHT = frozenset("里裡上下边邊们們头頭")  # said lightly at the end of a word by many
_LIGHT_INSIDE = frozenset("得不")  # of 来得及, 差不多: said lightly by some, and not by all dictionaries
_DIRECTION = lazy_regex("[上下进出回过][来去]|起来")
_PERSON, _PEOPLE = "nr", "np"
_SIGN, _BEGINS = lazy_regex("[，。！？：“”「」,!?]"), lazy_regex(r"(?:^|[，。！？：“”「」,!?])\Z")
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


def words_to_read(document: Document, tally: Tally) -> Iterator[Word]:
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
    yield from _words_of_the_dictionary(document, tally)


def _plain_words(document: Document, tally: Tally) -> Iterator[Word]:
    for sense in document.senses.values():
        word = sense.word
        if not is_worth_asking(word):
            continue
        reading = document.readings.of_word(word)
        if tally.refuses("reading-uncertain", hit=not reading.is_certain or may_go_on(word, reading.syllables)):
            continue
        spot = translated_use_of(document, sense)
        is_sure = spot is not None or _is_read_apart(document, word, reading)
        spot, lift = (spot, 0.0) if is_sure else _where_whole(document, word, reading)
        if spot is None or tally.refuses("cut-doubtful", hit=word not in spot.source):
            continue
        if tally.refuses("reading-uncertain", hit=sense.pos == _PEOPLE and _is_called(spot, word)):
            continue
        merit = 2.0 * (document.level_of(word) >= _WORTH_ASKING) + _trickiness(word, reading.syllables)
        yield _word(document, word, reading, spot, merit + lift)


def _where_whole(document: Document, word: str, reading: Reading) -> tuple[Spot | None, float]:
    """
    Find where a word is whole beyond doubt, and what that adds to its merit.

    Where another cut comes near, only those are taken, last of all, whose characters are read in one way.
    """
    spot, may_be_two = first_whole(document, word), may_be_two_words(in_simplified(word))
    if spot is None and _trickiness(word, reading.syllables) == 0:
        return first_whole(document, word, _LIKELY_APART if may_be_two else _LIKELY), _LESS_SURE
    return spot, 0.0


def _is_called(spot: Spot, word: str) -> bool:
    """Tell whether somebody is called so, by a word whose end may then be light: 兄弟，你听我说."""
    return stands_between(word, spot.source, _BEGINS, _SIGN)


def _is_read_apart(document: Document, word: str, reading: Reading) -> bool:
    """Tell whether two words that are written so would be read otherwise: 没收 (mò shōu), and 没 (méi) before 收."""
    is_other = reading.syllables[:1] != document.readings.of_word(word[0]).syllables[:1]
    return is_other and begins_as_another(in_simplified(word))


def _words_of_several_senses(document: Document, tally: Tally) -> Iterator[Word]:
    """Fall back upon listed words that mean several things: how they are read is certain all the same."""
    for simple, spots in document.occurrences.items():
        if simple in document.senses or level_of(simple) is None or _may_end_lightly(simple):
            continue
        word = next(word for word in spots[0].words if in_simplified(word) == simple)
        if not is_worth_asking(word) or document.term_of(word) is not None:
            continue
        reading = document.readings.of_word(word)
        spot, lift = _where_whole(document, word, reading)
        if spot is not None and not tally.refuses("reading-uncertain", hit=not reading.is_certain):
            yield _word(document, word, reading, spot, lift - 1.0)


def _words_of_the_dictionary(document: Document, tally: Tally) -> Iterator[Word]:
    """Fall back upon words that the dictionary alone has, none of whose characters is read in two ways."""
    for simple, spots in document.occurrences.items():
        if _is_listed(simple) or simple not in dictionary() or document.term_of(simple) is not None:
            continue
        word = next(word for word in spots[0].words if in_simplified(word) == simple)
        reading = document.readings.of_word(word)
        is_tricky = _trickiness(word, reading.syllables) > 0  # 着装 of 跟着装修队
        if not _is_plain(word) or set(simple) & NUMERALS or _may_end_lightly(simple) or is_tricky:
            continue
        spot, lift = _where_whole(document, word, reading)
        is_sure = (
            reading.is_certain and not may_go_on(word, reading.syllables) and not tag_of(simple).startswith(_PERSON)
        )
        if spot is not None and not tally.refuses("reading-uncertain", hit=not is_sure):
            yield _word(document, word, reading, spot, lift - 2.0)


def _word(document: Document, word: str, reading: Reading, spot: Spot, merit: float) -> Word:
    return Word(
        text=word,
        syllables=reading.syllables,
        evidence=evidence_at(spot, start_of(spot, word)),
        place=spot.place,
        level=level_to_read(document, word, reading.syllables),
        merit=merit,
        is_term=False,
        others=(*_others(document, word, reading.text), *_said_lightly(spot, word, reading.syllables)),
        full=full_endings(word, reading.syllables, is_traditional=document.is_traditional),
    )


def _said_lightly(spot: Spot, word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Give a direction with two light syllables where it stands behind a verb: shang lai of 答上来."""
    behind = tag_of(in_simplified(spot.source[: start_of(spot, word)])[-1:])
    if not _DIRECTION.fullmatch(in_simplified(word)) or not behind.startswith("v"):
        return ()
    return (" ".join(split[0].base if (split := syllables(each, 1)) else each for each in reading),)


def start_of(spot: Spot, word: str) -> int:
    """Find where a word stands as one, and not its characters in a longer one: 绿灯, and not in 红绿灯."""
    at = spot.words.index(word) if word in spot.words else None
    return spot.source.index(word) if at is None else sum(map(len, spot.words[:at]))


def _others(document: Document, word: str, reading: str) -> tuple[str, ...]:
    there = read_in_taiwan(word, reading.split()) if document.is_traditional else ()
    known = (*document.readings.all_of(word), *light_ending(word, reading), " ".join(there))
    unsaid = ("", reading, *with_full_ending(word, reading.split()))
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


def is_worth_asking(word: str) -> bool:
    """Ask for words of the level list or of our table."""
    simple = in_simplified(word)
    return _is_plain(word) and (level_of(simple) is not None or simple in table())


def _may_end_lightly(simple: str) -> bool:
    """Tell whether many say the end of a word lightly, and no table of ours tells whether both ways are right."""
    return simple[-1] in _OFTEN_LIGHT and not (is_always_light(simple) or is_light_or_full(simple))


def _is_plain(word: str) -> bool:
    """Tell whether a word is one to be read, and not 茶, 这种 or 一次, nor 慢慢, whose halves are one."""
    simple = in_simplified(word)
    is_full = not set(simple[1:-1]) & _LIGHT_INSIDE and not simple.endswith(_LIGHT_END)
    is_clear = not set(simple) & _POINTING and not set(word) & _CONTESTED and is_full
    is_written_whole = 1 < len(word) <= _MOST_HANZI and all(map(is_hanzi, word))  # PK and word have no reading
    return is_clear and is_written_whole and len(set(simple)) == len(simple)


def _trickiness(word: str, reading: Sequence[str]) -> float:
    """Count the characters that have another reading in other words: there a learner errs."""
    pairs = zip(hanzi_of(word), reading, strict=False)
    return 1.0 * sum(any(other != marked for other in examples_of(char)) for char, marked in pairs)
