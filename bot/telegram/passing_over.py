"""
What becomes of a quiz that is open when a question of it is set aside? It goes on behind that question, with a word.

Nothing counts for that one: it is no longer answered, and was not skipped. One of a round stays, as its polls do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.durable import durable
from bot.telegram.screens import words
from bot.tutor.session import advance

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.quiz_look import QuizLook
    from bot.tutor.session import Session


class PassingOver:
    """Passes over, at a desk, what was set aside since a quiz began."""

    def __init__(self, desk: Desk, look: QuizLook) -> None:
        self._desk = desk
        self._look = look

    async def passed(self, person: Person, session: Session) -> Session:
        """Give a session as it goes on behind what was set aside, of which its person is told; else as it is."""
        after = self._behind(session)
        if after is session:
            return session
        await durable(self._desk.store.save_session(after))
        is_seen = session.message is not None
        if is_seen:
            await self._look.take_out(person, session)
        unseen = after.position - session.position - is_seen
        if unseen:
            await self._desk.courier.send(person.chat, words(person.texts, "questions-taken-out", count=unseen))
        return after

    def _behind(self, session: Session) -> Session:
        if session.current is None or session.answered or session.in_round is not None:
            return session
        after = session
        while (current := after.current) is not None and self._desk.no_longer_asked((current,)):
            after = advance(after)
        return after
