"""How a round begins, whoever begins it: its questions are chosen, of those that fit, before anything is sent."""

from __future__ import annotations

from asyncio import to_thread, wrap_future
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from bot.rounds.picking import pick
from bot.rounds.round import NewRound
from bot.store import SetState
from bot.telegram.absence import is_too_late
from bot.telegram.choosing_screens import MOST_QUESTIONS
from bot.telegram.data_words import LONGEST_WORD, set_of_word
from bot.texts import texts_for
from bot.texts.polls import poll_of
from bot.tutor.act import Act, Deed
from bot.tutor.choice import fitting, levels
from bot.tutor.session import QuestionRef
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.store import SetInfo
    from bot.telegram.desk import Desk
    from bot.telegram.round_plan import RoundPlan
    from bot.texts import Texts
    from quizzes.question import Question


class Began(StrEnum):
    """Whether a round has begun, and if not, why."""

    BEGUN = "begun"
    IS_RUNNING = "is-running"
    NO_SET = "no-set"
    NO_QUESTIONS = "no-questions"
    TOO_LATE = "too-late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """
    The group and its topic, its language, and who begins the round; None for an administrator who stays anonymous.

    With an `origin`, what begins it can begin it once.
    """

    chat: int
    topic: int | None
    language: str
    begun_by: int | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a set has for a round: the questions that fit, and how many of them are of each level."""

    count: int
    levels: dict[int, int]


class RoundStarter:
    """Begins rounds at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def published(self, set_id: str) -> SetInfo | None:
        """Give a set that rounds may be on, by its id or the word for it."""
        info = self.answered(set_id)
        return info if info is not None and info.state is SetState.PUBLISHED else None

    def answered(self, set_id: str) -> SetInfo | None:
        """Give a set that rounds are or were on, one retired since included, by its id or the word for it."""
        states = (SetState.PUBLISHED, SetState.RETIRED)
        info = self._desk.store.set_info(set_id)
        if info is None and len(set_id) == LONGEST_WORD:
            info = set_of_word(set_id, self._desk.store.sets(states))
        return info if info is not None and info.state in states else None

    async def offer(self, info: SetInfo, plan: RoundPlan, language: str) -> Offer:
        """Say what there is for a plan."""
        found = await to_thread(self._fitting, info, plan, language)
        chosen = fitting(found, plan.kind, plan.level)
        return Offer(count=len(chosen), levels=levels(found, plan.kind))

    async def length(self, set_id: str, plan: RoundPlan, language: str) -> int:
        """Say how many questions a round of a plan would have now; none where its set is not there."""
        info = self.published(set_id)
        return 0 if info is None else await to_thread(self._length, info, plan, language)

    async def begin(self, where: Where, set_id: str, plan: RoundPlan) -> Began:
        """Begin a round, durably; what is to be sent is sent by the watch."""
        rounds, info, now = self._desk.store.rounds, self.published(set_id), self._desk.clock()
        if where.origin is not None and rounds.was_begun(where.origin, now):
            return Began.BEGUN
        if is_too_late(now):
            return Began.TOO_LATE
        if info is None:
            return Began.NO_SET
        if rounds.open_in(where.chat) is not None:
            return Began.IS_RUNNING
        questions = await to_thread(self._picked, where, info, plan)
        if not questions:
            return Began.NO_QUESTIONS
        refs = [QuestionRef(set_id=info.id, version=info.version, question=question.id) for question in questions]
        new = NewRound(
            chat=where.chat,
            topic=where.topic,
            questions=tuple(refs),
            terms=plan.terms,
            language=where.language,
            begun_by=where.begun_by,
            origin=where.origin,
        )
        begun = await wrap_future(rounds.begin(new, self._desk.clock()))
        if begun is not None:
            await self._note_pushed(where, info)
        self._desk.bell.set()
        return Began.IS_RUNNING if begun is None else Began.BEGUN

    async def _note_pushed(self, where: Where, info: SetInfo) -> None:
        at, by, chat = self._desk.clock(), where.begun_by, str(where.chat)
        pushed = Act(deed=Deed.PUSHED, at=at, by=by, set_id=info.id, version=info.version, detail=chat)
        await wrap_future(self._desk.store.acts.note(pushed))

    def _length(self, info: SetInfo, plan: RoundPlan, language: str) -> int:
        texts, most = texts_for(language), min(max(1, plan.count), MOST_QUESTIONS)
        askable = fitting(self._desk.library.askable(info.id, info.version), plan.kind, plan.level)
        return sum(1 for _ in islice((each for each in askable if _fits(texts, each, plan)), most))

    def _picked(self, where: Where, info: SetInfo, plan: RoundPlan) -> tuple[Question, ...]:
        return pick(
            self._fitting(info, plan, where.language),
            n=min(max(1, plan.count), MOST_QUESTIONS),
            seed=self._desk.seed(),
            kind=plan.kind,
            level=plan.level,
            history=self._desk.store.rounds.history(where.chat, info.id),
            preference=plan.preference,
        )

    def _fitting(self, info: SetInfo, plan: RoundPlan, language: str) -> list[Question]:
        """Give the questions that can be asked in a group."""
        texts = texts_for(language)
        askable = self._desk.library.askable(info.id, info.version)
        return [question for question in askable if _fits(texts, question, plan)]


def _fits(texts: Texts, question: Question, plan: RoundPlan) -> bool:
    return poll_of(texts, question) is not None or (question.form is not Form.CHOICE and not plan.polls_only)
