"""What a person means by a line that they typed below a question."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, assert_never

from bot.texts.neutral import neutral_line
from bot.tutor.session import laid_out
from bot.tutor.tile_order import order_by_words, without_punctuation
from bot.tutor.wish import Wish, is_small_talk, may_answer, wish_meant
from quizzes.grading import Writing, other_writing, says_as_much
from quizzes.question import Form, normal_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question

LETTERS = "ABCDEF"
LONGEST_LINE = 10_000
MOST_DIGITS = 9
_LETTER = re.compile(r"\(?([a-f])[).．。、]?")
_NUMBER = re.compile(r"\(?([1-9][0-9]?)[).．。、]?")
_NUMBERS = re.compile(r"[0-9]+(?:[\s,.、，。・>→\-]+[0-9]+)*[.。]?")


class Key(StrEnum):
    """A key that does something else than answer."""

    HINT = "h"
    SKIP = "s"
    TEXT = "t"
    QUIT = "q"
    HELP = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer: the option, the typed text, or the tiles in their order."""

    given: tuple[str, ...]


class Unclear(StrEnum):
    """Why a line is neither an answer nor a key; the value is the key of what is said then."""

    EMPTY = "terminal-keys"
    NOT_AN_OPTION = "terminal-not-an-option"
    NOT_THESE_TILES = "terminal-not-these-tiles"
    NO_WORD = "terminal-no-word"
    NOT_IN_HANZI = "terminal-other-writing-hanzi"
    NOT_IN_PINYIN = "terminal-other-writing-pinyin"
    WISH_OR_ANSWER = "terminal-wish-or-answer"
    TALK_OR_ANSWER = "terminal-talk-or-answer"


Meaning: TypeAlias = Key | Given | Unclear
_WISHED = {Wish.SKIP: Key.SKIP, Wish.SHOW: Key.SKIP, Wish.HINT: Key.HINT, Wish.STOP: Key.QUIT}
_NOT_WRITTEN = {Writing.HANZI: Unclear.NOT_IN_HANZI, Writing.PINYIN: Unclear.NOT_IN_PINYIN}


def meaning(line: str, question: Question, before: str = "") -> Meaning:
    """Say what the line means below this question; what may be a wish is an answer where it was the line before too."""
    text = neutral_line(line[:LONGEST_LINE])
    folded = _folded(text)
    if not text:
        return Unclear.EMPTY
    key = _key(text, folded, question)
    if key is not None and (isinstance(key, Key) or neutral_line(before[:LONGEST_LINE]) != text):
        return key
    match question.form:
        case Form.CHOICE:
            option = _option(text, folded, question.options)
            return Unclear.NOT_AN_OPTION if option is None else Given(given=(option,))
        case Form.TYPED:
            return _typed(text, question)
        case Form.ORDER:
            order = _order_by_number(folded, laid_out(question)) or order_by_words(text, question.options)
            if order is None:
                return Unclear.NOT_THESE_TILES
            return Given(given=tuple(question.options[tile] for tile in order))
        case _:
            assert_never(question.form)


def _key(text: str, folded: str, question: Question) -> Key | Unclear | None:
    """Give the key that a line is, or stands for in words; or what may be none, and no answer either."""
    if folded in set(Key) and not _is_own_word(text, folded, question):
        return Key(folded)
    wish = wish_meant(question, text)
    if wish is Wish.STOP and may_answer(question, text):
        return Unclear.WISH_OR_ANSWER
    if wish is None:
        return Unclear.TALK_OR_ANSWER if is_small_talk(question, text) else None
    return _WISHED[wish]


def _typed(text: str, question: Question) -> Given | Unclear:
    if not says_as_much(question, text):
        return Unclear.NO_WORD
    wanted = other_writing(question, text)
    return Given(given=(text,)) if wanted is None else _NOT_WRITTEN[wanted]


def _is_own_word(text: str, folded: str, question: Question) -> bool:
    """Say whether what else would be a key is an answer, or an option as it stands there, such as T beside F."""
    is_option = question.form is Form.CHOICE and folded in map(_folded, question.options)
    return text in question.answer or is_option


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _option(text: str, folded: str, options: Sequence[str]) -> str | None:
    """Find the option by its letter, its text, its number, its text in the other script, or its line as it is shown."""
    letter, number = _LETTER.fullmatch(folded), _NUMBER.fullmatch(folded)
    by_text = [option for option in options if option == text or normal_form(option) == normal_form(text) != ""]
    in_either_script = [option for option in options if without_punctuation(option) == without_punctuation(text) != ""]
    behind_letter = [shown[1] for shown in zip(LETTERS, options, strict=False) if _same_line(text, *shown)]
    if letter is not None and LETTERS.index(letter[1].upper()) < len(options):
        return options[LETTERS.index(letter[1].upper())]
    if by_text:
        return by_text[0]
    if number is not None and int(number[1]) <= len(options):
        return options[int(number[1]) - 1]
    alike = in_either_script or behind_letter
    return alike[0] if len(alike) == 1 else None


def _same_line(text: str, letter: str, option: str) -> bool:
    return without_punctuation(text) == without_punctuation(f"{letter} {option}")


def _order_by_number(folded: str, shown: Sequence[int]) -> list[int] | None:
    """Read `3 1 2`, `3,1,2` or `312` as the tiles by their places among those shown."""
    count = len(shown)
    if not _NUMBERS.fullmatch(folded):
        return None
    numbers = re.findall("[0-9]+", folded)
    if len(numbers) == 1 and count <= MOST_DIGITS:
        numbers = list(numbers[0])
    places = [int(number) - 1 for number in numbers]
    return [shown[place] for place in places] if sorted(places) == list(range(count)) else None
