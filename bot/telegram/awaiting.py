"""
For what is the next message awaited? A feature that has asked for words finds here whether they are its own.

What is awaited is a row. It is over with the answer, with another button, with any command, after an hour, and when a
quiz has asked something since: whoever turns to something else does not mean the old question with what is typed then.
"""

from __future__ import annotations

from asyncio import wrap_future
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.store.awaited import Awaited, Wanted
from bot.telegram.screens import words

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.telegram.desk import Desk, Person

PATIENCE = timedelta(hours=1)


def awaited_of(desk: Desk, person: Person, wanted: Collection[Wanted], message: int | None = None) -> Awaited | None:
    """Give what is awaited now if it is one of `wanted`, or what this message was the answer to already."""
    awaited = desk.store.awaited.of(person.learner.id)
    if awaited is None or awaited.wanted not in wanted:
        return None
    if awaited.answered_by is not None:
        return awaited if awaited.answered_by == message else None
    session = desk.store.open_session(person.learner.id)
    asked_since = session is not None and session.asked_at is not None and session.asked_at > awaited.asked_at
    is_over = asked_since or desk.clock() - awaited.asked_at > PATIENCE
    return None if is_over else awaited


async def expect(desk: Desk, person: Person, wanted: Wanted, message: int | None, about: str | None = None) -> None:
    """Expect words, asked for in a message; what was expected before is no longer."""
    awaited = Awaited(learner=person.learner.id, wanted=wanted, about=about, message=message, asked_at=desk.clock())
    await wrap_future(desk.store.awaited.ask(awaited))


async def strip_asking(desk: Desk, person: Person, awaited: Awaited) -> None:
    """Take the buttons of the message away in which somebody was asked."""
    if awaited.message is not None:
        await desk.courier.strip(person.chat, awaited.message)


async def await_no_more(desk: Desk, person: Person) -> None:
    """Expect nothing any more; what was answered stays known, as its message may come again."""
    awaited = desk.store.awaited.of(person.learner.id)
    if awaited is None or awaited.answered_by is not None:
        return
    await wrap_future(desk.store.awaited.drop(person.learner.id))
    if awaited.wanted is Wanted.PERSON:  # else the keyboard to choose somebody on would stay
        await desk.courier.put_away(person.chat, words(person.texts, "roles-left"))
