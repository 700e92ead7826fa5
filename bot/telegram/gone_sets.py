"""What is said of words behind a command that mean nothing: do they name a set that was taken away from learners?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import SetState
from bot.telegram.choosing_screens import not_understood
from bot.telegram.screens import words
from bot.telegram.titled import titled, with_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo
    from bot.telegram.asked_quiz import AskedQuiz
    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen
    from bot.texts import Texts


def why_not_asked(
    desk: Desk, texts: Texts, command: str, asked: AskedQuiz, sets: Sequence[SetInfo], gone: str
) -> Screen | None:
    """Say what is wrong with what was asked for, by `gone` that its set is; None where nothing is wrong."""
    if asked.unknown is None:
        return not_understood(texts, command, asked, sets) if asked.is_countless else None
    may_be_title = asked.info is None and not asked.is_surplus
    is_gone = names_gone_set(desk, asked.unknown, by_title=may_be_title)
    return words(texts, gone) if is_gone else not_understood(texts, command, asked, sets)


def names_gone_set(desk: Desk, word: str, *, by_title: bool = True) -> bool:
    """Say whether a word that means nothing else is the id of a retired set, or a part of its title."""
    retired = desk.store.sets((SetState.RETIRED,))
    return with_id(word, retired) is not None or (by_title and bool(titled(word, retired)))
