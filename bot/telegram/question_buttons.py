"""
Which buttons stand under a question?

Options that are short stand on their buttons; where one is too long for that, all get letters.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from bot.telegram.markup import length, shortened
from bot.telegram.presses.flagging import RaiseFlag
from bot.telegram.presses.quiz import Help, Next, Pick, Skip, Stop, Submit, Take, Undo
from bot.telegram.presses.reading import OpenLine
from bot.telegram.screen import Button, rows, width
from bot.texts.neutral import neutral, neutral_line
from bot.texts.phrases import hint_offer
from bot.tutor.hints import next_hint, struck
from bot.tutor.session import laid_out
from bot.tutor.text_of_question import is_open_book
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.texts import Texts
    from bot.tutor.aid import Aid
    from bot.tutor.session import Session
    from quizzes.question import Question

LETTERS = "ABCDEF"
STRUCK = "✗"
# In half-width characters: what a phone shows on a button as wide as the chat.
WIDEST_OPTION = 34
LONGEST_TILE = 60
MOST_TILES = 90
# Telegram takes no keyboard of more than some 10,000 bytes; a hanzi has three, what is around a text at most so many.
MOST_BYTES, BYTES_AROUND, BYTES_OF_HANZI = 9000, 64, 3
MOST_IN_OPTION_ROW = 2
MOST_REMEMBERED = 1024

Rows = tuple[tuple[Button, ...], ...]


def answers(texts: Texts, session: Session, question: Question, known: Aid) -> Rows:
    """Lay out what can be pressed as an answer; an option that a hint has shown to be wrong is crossed out."""
    match question.form:
        case Form.CHOICE:
            return _options(session, question, known)
        case Form.ORDER:
            return _tiles(texts, session, question)
        case Form.TYPED:
            return ()
        case _:
            assert_never(question.form)


def controls(texts: Texts, session: Session, question: Question, known: Aid) -> Rows:
    """Lay out the ways on; before them a hint, and the text of a question that it does not answer by itself."""
    at = {"session": session.id, "position": session.position}
    hint = next_hint(question, session.hints, known)
    ways_on = (
        Button(texts.say("button-skip"), Skip(**at)),
        Button(texts.say("button-stop"), Stop(**at)),
        Button(texts.say("button-flag"), RaiseFlag(**at)),
    )
    helps = [] if hint is None else [Button(hint_offer(texts, hint, session.hints), Help(**at, used=session.hints))]
    if is_open_book(question) and known.paragraph is not None:
        helps.append(to_text(texts, session))
    return (*rows(helps), ways_on)


def onward(texts: Texts, session: Session) -> tuple[Button, ...]:
    """Lay out the ways on from an answered question."""
    at = {"session": session.id, "position": session.position}
    is_last = session.position + 1 >= len(session.questions)
    onward = Button(texts.say("button-result" if is_last else "button-next"), Next(**at))
    return (onward,) if is_last else (onward, Button(texts.say("button-stop"), Stop(**at)))


def to_text(texts: Texts, session: Session) -> Button:
    """Give the way to the paragraph that the current question is about."""
    return Button(texts.say("button-text"), OpenLine(session=session.id, position=session.position))


def is_lettered(question: Question) -> bool:
    """Say whether the options of a choice are too long for buttons, or look the same on them."""
    return _are_lettered(tuple(sorted(question.options)))


@lru_cache(maxsize=MOST_REMEMBERED)  # it is asked five times for each answer, of options in any order
def _are_lettered(options: tuple[str, ...]) -> bool:
    shown = [neutral_line(option) for option in options]
    is_short = all(0 < width(text) <= WIDEST_OPTION for text in shown)
    return not is_short or len(set(shown)) < len(shown) or any("\n" in neutral(option) for option in options)


def tile_numbers(question: Question) -> Sequence[str]:
    """Give the tiles the numbers of their places as shown, where different ones would look alike on their buttons."""
    count = len(question.options)
    if len({_on_tile(tile, question) for tile in question.options}) == len(set(question.options)):
        return [""] * count
    shown = laid_out(question)
    return [f"{shown.index(place) + 1}. " for place in range(count)]


def has_long_tiles(question: Question) -> bool:
    """Say whether a tile is cut off on its button."""
    return any(length(neutral_line(tile)) > _longest_on_tile(question) for tile in question.options)


def _options(session: Session, question: Question, known: Aid) -> Rows:
    wrong = struck(question, session.hints, known)
    labels = LETTERS if is_lettered(question) else [neutral_line(option) for option in question.options]
    buttons = [
        Button(
            f"{STRUCK} {label}" if option in wrong else label,
            Pick(session=session.id, position=session.position, option=index),
        )
        for index, (label, option) in enumerate(zip(labels, question.options, strict=False))
    ]
    return rows(buttons, most=len(LETTERS) if is_lettered(question) else MOST_IN_OPTION_ROW)


def _tiles(texts: Texts, session: Session, question: Question) -> Rows:
    left = [index for index in laid_out(question) if index not in session.picked]
    at = {"session": session.id, "position": session.position}
    numbers = tile_numbers(question)
    tiles = [
        Button(numbers[index] + _on_tile(question.options[index], question), Take(**at, tile=index))
        for index in left[:MOST_TILES]
    ]
    under = []
    if session.picked:
        under.append(Button(texts.say("button-undo"), Undo(**at, tile=session.picked[-1])))
    if not left:
        under.append(Button(texts.say("button-submit"), Submit(**at)))
    return (*rows(tiles), *((tuple(under),) if under else ()))


def _on_tile(tile: str, question: Question) -> str:
    return shortened(neutral_line(tile), _longest_on_tile(question)) or "␣"


def _longest_on_tile(question: Question) -> int:
    count = min(len(question.options), MOST_TILES)
    return min(LONGEST_TILE, (MOST_BYTES // count - BYTES_AROUND) // BYTES_OF_HANZI)
