"""How looks in a chat what belongs to no feature alone: a word, help, the languages, the ways on from nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines
from bot.telegram.menu import menu_button
from bot.telegram.presses.choosing import ANY_KIND, ShowSets
from bot.telegram.presses.welcome import Speak
from bot.telegram.screen import Button, Screen
from bot.texts import LANGUAGES

if TYPE_CHECKING:
    from bot.texts import Texts

LONGEST_NAME = 60
NAMES = {"ja": "日本語", "en": "English", "zh": "中文"}


def astray(texts: Texts, note: str, *, is_open: bool) -> Screen:
    """
    Answer what leads nowhere, with the ways on.

    While a question is open there are none: its own buttons are above, and must stay the last that somebody sees.
    """
    if is_open:
        return Screen(lines(note))
    start = Button(texts.say("button-new-quiz"), ShowSets(kind=ANY_KIND, count=0, start=0))
    return Screen(lines(note), ((start,), (menu_button(texts),)))


def help_screen(texts: Texts, *, is_admin: bool) -> Screen:
    """Say what there is, for an admin more."""
    more = lines(texts.say("help-admin")) if is_admin else ()
    runs = blocks(lines(bold(texts.say("help-title"))), lines(texts.say("help")), more)
    return Screen(runs, ((menu_button(texts),),))


def words(texts: Texts, key: str, **arguments: str | int) -> Screen:
    """Say one thing, without buttons."""
    return Screen(lines(texts.say(key, **arguments)))


def languages(texts: Texts) -> Screen:
    """Ask which language to speak."""
    buttons = tuple(Button(NAMES[language], Speak(language=language)) for language in LANGUAGES)
    return Screen(lines(texts.say("choose-language")), (buttons,))
