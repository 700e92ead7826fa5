"""How exporting looks in a chat: what there is to take away, the choice of a set, the words under a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.choosing_screens import SETS_AT_ONCE
from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.exporting import ExportAnswers, ExportDeck, ShowDecks
from bot.telegram.presses.menu import Call
from bot.telegram.screen import Button, Screen, turns
from bot.telegram.screens import words
from bot.telegram.set_names import in_language_first, title_of, titles_of
from bot.texts.quotation import quotable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.export import Answers
    from bot.store import SetInfo
    from bot.texts import Texts
    from quizzes.formats.anki import AnkiDeck


def export_menu(texts: Texts) -> Screen:
    """Ask what to export."""
    return Screen(
        blocks(lines(bold(texts.say("export-title"))), lines(texts.say("export-what"))),
        (
            (Button(texts.say("button-export-deck"), ShowDecks(start=0)),),
            (Button(texts.say("button-export-answers"), ExportAnswers()),),
        ),
    )


def deck_list(texts: Texts, sets: Sequence[SetInfo], start: int) -> Screen:
    """Ask of which set, a handful at once."""
    if not sets:
        return words(texts, "no-sets")
    sets, titles = in_language_first(texts, sets), titles_of(texts, sets)
    first = start if start < len(sets) else 0
    buttons = tuple(
        (Button(titles[info.id], ExportDeck(set_id=info.id)),) for info in sets[first : first + SETS_AT_ONCE]
    )
    onward = turns(first, SETS_AT_ONCE, len(sets), lambda at: ShowDecks(start=at))
    return Screen(lines(texts.say("export-which-set")), (*buttons, *onward))


def deck_caption(texts: Texts, info: SetInfo, deck: AnkiDeck) -> Screen:
    """Say under a deck what is in it and what to do with it."""
    title = quotable(texts, title_of(texts, info))
    return Screen(
        blocks(
            lines(bold(texts.say("export-deck-title", title=title))),
            lines(
                texts.say("export-deck-gaps", count=deck.gaps) if deck.gaps else None,
                texts.say("export-deck-words", count=deck.words) if deck.words else None,
            ),
            lines(texts.say("export-deck-how")),
        )
    )


def answers_caption(texts: Texts, answers: Answers, zone: str) -> Screen:
    """Say under a table what is in it."""
    return Screen(
        blocks(
            lines(bold(texts.say("export-answers-title", count=answers.number))),
            lines(texts.say("export-answers-how", zone=zone)),
        )
    )


def with_more(texts: Texts, caption: Screen) -> Screen:
    """Lead from a file to the next: the buttons that it was chosen with are gone."""
    return Screen(caption.runs, ((Button(texts.say("button-export-more"), Call(command="export")),),))


def not_made(texts: Texts, again: ExportDeck | ExportAnswers, *, is_crowded: bool = False) -> Screen:
    """Say that it did not work, or that too many want something, and offer to try again."""
    return Screen(
        lines(texts.say("crowded" if is_crowded else "export-failed")),
        ((Button(texts.say("button-export-again"), again),),),
    )
