"""How a question of a round is answered in private: a link opens it there, and the answer counts for the round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.telegram.round_asking import START_PREFIX
from bot.telegram.screens import words
from bot.tutor.session import InRound, Purpose
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.rounds.round import Round
    from bot.telegram.desk import Desk, Person
    from bot.telegram.quiz import Quiz
    from bot.telegram.rights import Rights

_PAYLOAD = re.compile(rf"{START_PREFIX}([0-9]{{1,15}})_([0-9]{{1,4}})")


class RoundAnswers:
    """Opens questions of rounds at a desk, for those who are in the group."""

    def __init__(self, desk: Desk, quiz: Quiz, rights: Rights) -> None:
        self._desk = desk
        self._quiz = quiz
        self._rights = rights

    async def open(self, person: Person, payload: str) -> bool:
        """Open the question that a link names; False where the link is for something else."""
        match = _PAYLOAD.fullmatch(payload)
        if match is None:
            return False
        round_, position = self._desk.store.rounds.find(int(match[1])), int(match[2])
        refusal = await self._refusal(person, round_, position)
        if refusal is not None or round_ is None:
            await self._desk.courier.send(person.chat, words(person.texts, refusal or "round-unknown"))
            return True
        place = InRound(chat=round_.chat, round=round_.id, position=position)
        await self._quiz.begin(person, [round_.questions[position]], Purpose.QUIZ, in_round=place)
        return True

    async def _refusal(self, person: Person, round_: Round | None, position: int) -> str | None:
        """Say why somebody cannot answer a question; None where they can."""
        rounds = self._desk.store.rounds
        if round_ is None or not self._is_asked(round_, position):
            return "round-unknown"
        if rounds.has_answered(round_.id, position, person.learner.id):
            return "round-answered"
        if not round_.is_open:
            return "round-is-over"
        return await self._rights.why_no_member(round_.chat, person.learner.id, "round-not-yours")

    def _is_asked(self, round_: Round, position: int) -> bool:
        """Say whether a question was asked already, and is one to be answered in private."""
        if position not in {asking.position for asking in self._desk.store.rounds.askings(round_.id)}:
            return False
        ref = round_.questions[position]
        question = self._desk.library.question(ref.set_id, ref.version, ref.question)
        return question is not None and question.form is not Form.CHOICE
