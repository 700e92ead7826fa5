"""What is said where nothing is due, or nothing went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import lines
from bot.telegram.presses.choosing import ANY_KIND, ShowSets
from bot.telegram.screen import Button, Screen
from bot.texts.phrases import no_mistakes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.texts import Texts

MISTAKES_PAYLOAD = "mistakes"  # what a link to one's own mistakes has


def nothing_due(
    texts: Texts, next_due: datetime | None, forecast: Sequence[int], now: datetime, *, has_answered: bool
) -> Screen:
    """Say when something is due next; `forecast` counts what comes up on the days from that of `now` on."""
    if next_due is None:
        return _with_quiz(texts, texts.say("practice-gone" if has_answered else "review-none-yet"))
    days = (next_due.astimezone(now.tzinfo).date() - now.date()).days
    if not 0 <= days < len(forecast) or not forecast[days]:
        return _with_quiz(texts, texts.say("review-later", days=len(forecast)))
    when = _when(texts, days)
    return _with_quiz(texts, texts.say("review-nothing-due", when=when, count=forecast[days]))


def nothing_wrong(texts: Texts, *, has_answered: bool, is_any_left: bool) -> Screen:
    """Say that there are no mistakes."""
    return _with_quiz(texts, no_mistakes(texts, has_answered=has_answered, is_any_left=is_any_left))


def _when(texts: Texts, days: int) -> str:
    match days:
        case 0:
            return texts.say("when-today")
        case 1:
            return texts.say("when-tomorrow")
        case _:
            return texts.say("when-days", days=days)


def _with_quiz(texts: Texts, words: str) -> Screen:
    button = Button(texts.say("button-new-quiz"), ShowSets(kind=ANY_KIND, count=0, start=0))
    return Screen(lines(words), ((button,),))
