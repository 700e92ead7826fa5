"""
How a quiz begins: at once where everything was said, else step by step with buttons: set, kind, level, length.

The level is asked for where there is more than one.
"""

from __future__ import annotations

from asyncio import gather, to_thread
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.telegram.asked_quiz import MOST_WORDS, is_request, understood
from bot.telegram.choosing_screens import MOST_QUESTIONS, count_list, kind_list, level_list, set_list
from bot.telegram.gone_sets import why_not_asked
from bot.telegram.markup import lines
from bot.telegram.origin import origin
from bot.telegram.presses.choosing import ANY_KIND, CHOOSING, Begin, ChooseKind, ChooseLevel, ChooseSet, ShowSets
from bot.telegram.screens import words
from bot.telegram.set_names import best_first
from bot.telegram.still_there import unfinished
from bot.telegram.titled import part_in_button, sets_with
from bot.texts.neutral import neutral_line
from bot.texts.phrases import level_name
from bot.tutor.choice import TOP_LEVELS, choose, fitting, gentlest, levels, urgencies
from bot.tutor.session import Purpose, QuestionRef, leave
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo
    from bot.telegram.asked_quiz import AskedQuiz
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.choosing import Choosing
    from bot.telegram.quiz import Quiz
    from bot.telegram.screen import Screen
    from bot.texts import Texts
    from quizzes.question import Question


class Chooser:
    """Begins quizzes at a desk."""

    presses = CHOOSING

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz
        self.commands = {"quiz": self.quiz}

    async def quiz(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /quiz with whatever stands after it."""
        sets = self._desk.store.sets()
        asked = understood(arguments, sets)
        open_session = self._desk.store.open_session(person.learner.id)
        if asked.is_empty and open_session is not None:
            await self._quiz.show_again(person, open_session)
            return
        step = await self._next_step(person, asked, sets)
        if isinstance(step, Begin):
            await self._begin(person, step, asked.count or 0)
        else:
            await self._desk.courier.send(person.chat, step)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message that asks for a quiz without its command: 読解 5問, 10 questions."""
        arguments = neutral_line(said.text).split()
        is_meant = len(arguments) <= MOST_WORDS and is_request(arguments, self._desk.store.sets())
        if is_meant:
            await self.quiz(person, arguments)
        return is_meant

    async def one(self, person: Person, question_id: str) -> bool:
        """Begin a quiz of one question, in whichever published set it is; False where there is none of that id."""
        for info in best_first(self._desk.library.sets(), person.texts.language):
            if self._desk.library.is_askable(info.id, info.version, question_id):
                ref = QuestionRef(set_id=info.id, version=info.version, question=question_id)
                await self._take_up(person, [ref], self._way_back(person))
                return True
        return False

    def _way_back(self, person: Person) -> Screen | None:
        """Lead back to the quiz that is open, of which something is left when a link leads away from it."""
        opened = self._desk.store.open_session(person.learner.id)
        left = None if opened is None else unfinished(self._desk.library, leave(opened))
        if left is None:
            return None
        from bot.telegram.summary_screen import back_button

        return replace(words(person.texts, "welcome-back"), keyboard=((back_button(person.texts, left),),))

    async def _take_up(self, person: Person, refs: Sequence[QuestionRef], lead: Screen | None) -> None:
        begin, at = self._desk.store.begin_session, self._desk.clock()
        await self._quiz.take_up(
            person, lambda: begin(person.learner.id, refs, at, purpose=Purpose.QUIZ, origin=origin()), lead
        )

    async def press(self, person: Person, tap: Tap, press: Choosing) -> None:
        """Go on to the next step, in the place of the last one."""
        info = None if isinstance(press, ShowSets) else self._desk.published(press.set_id)
        if isinstance(press, Begin) and self._desk.courier.has_stripped(person.chat, tap.message):
            await self._desk.toast(person, tap, "toast-begun")
            return
        if isinstance(press, Begin) and info is not None and _is_kind(press.kind):
            strip = self._desk.courier.strip(person.chat, tap.message)
            await gather(strip, self._desk.courier.rest(tap.query), self._begin(person, press))
            return
        screen = await self._step(person, press, info)
        if screen is None:
            await self._desk.toast(person, tap, "toast-no-set")
        else:
            await self._desk.courier.redraw(person.chat, tap, screen)

    async def _next_step(self, person: Person, asked: AskedQuiz, sets: Sequence[SetInfo]) -> Begin | Screen:
        why_not = why_not_asked(self._desk, person.texts, "/quiz", asked, sets, "no-such-set")
        if why_not is not None:
            return why_not
        info = asked.info or (sets[0] if len(sets) == 1 else None)
        kind = str(asked.kind) if asked.kind is not None else ANY_KIND
        count = min(asked.count or 0, MOST_QUESTIONS)
        if info is None:
            part = part_in_button(asked.part)
            press = ShowSets(kind=kind, count=count, start=0, level=asked.level or 0, part=part)
            screen = set_list(person.texts, sets_with(part, sets), press)
            return screen if count == (asked.count or 0) else _under_the_bound(person, screen)
        if count:
            return Begin(set_id=info.id, kind=kind, count=count, level=asked.level or 0)
        if asked.level is not None:
            return await self._ask_count(person, info, ChooseLevel(set_id=info.id, kind=kind, level=asked.level))
        if asked.kind_said:
            return await self._ask_level(person, info, kind)
        return kind_list(person.texts, info, ChooseSet(set_id=info.id, count=0), sets)

    async def _step(self, person: Person, press: Choosing, info: SetInfo | None) -> Screen | None:
        match press:
            case ShowSets():
                return set_list(person.texts, sets_with(press.part, self._desk.store.sets()), press)
            case ChooseSet():
                return None if info is None else kind_list(person.texts, info, press, self._desk.store.sets())
            case ChooseKind(kind=kind):
                return None if info is None or not _is_kind(kind) else await self._ask_level(person, info, kind)
            case ChooseLevel(kind=kind):
                return None if info is None or not _is_kind(kind) else await self._ask_count(person, info, press)
            case Begin():
                return None
            case _:
                assert_never(press)

    async def _ask_level(self, person: Person, info: SetInfo, kind: str) -> Screen:
        found = await self._askable(info)
        there = levels(found, _kind(kind))
        if len(there) > 1:
            return level_list(person.texts, info, kind, there)
        return await self._ask_count(person, info, ChooseLevel(set_id=info.id, kind=kind, level=0))

    async def _ask_count(self, person: Person, info: SetInfo, wanted: ChooseLevel) -> Screen:
        found = await self._askable(info)
        there = len(fitting(found, _kind(wanted.kind), _level(wanted.level)))
        return count_list(person.texts, info, wanted, there) if there else _none_such(person.texts, found, wanted)

    async def _askable(self, info: SetInfo) -> tuple[Question, ...]:
        return await to_thread(self._desk.library.askable, info.id, info.version)

    async def _begin(self, person: Person, wanted: Begin, asked: int = 0) -> None:
        info = self._desk.published(wanted.set_id)
        if info is None:
            await self._desk.courier.send(person.chat, words(person.texts, "no-such-set"))
            return
        found = await self._askable(info)
        if not fitting(found, _kind(wanted.kind), _level(wanted.level)):
            await self._desk.courier.send(person.chat, _none_such(person.texts, found, wanted))
            return
        questions = await to_thread(self._choice, person, info, found, wanted)
        refs = [QuestionRef(set_id=info.id, version=info.version, question=question.id) for question in questions]
        is_cut = asked > len(refs) == MOST_QUESTIONS
        lead = words(person.texts, "quiz-longest", most=MOST_QUESTIONS) if is_cut else None
        await self._take_up(person, refs, lead)

    def _choice(self, person: Person, info: SetInfo, found: Sequence[Question], wanted: Begin) -> tuple[Question, ...]:
        n = min(max(1, wanted.count), MOST_QUESTIONS)
        is_left_open = wanted.kind == ANY_KIND and not wanted.level
        is_beginning = is_left_open and not self._desk.store.score(person.learner.id).answered
        return choose(
            gentlest(found, n) if is_beginning else found,
            n=n,
            seed=self._desk.seed(),
            kind=_kind(wanted.kind),
            level=_level(wanted.level),
            answered=urgencies(self._desk.store.verdicts(info.id, person.learner.id)),
        )


def _none_such(texts: Texts, found: Sequence[Question], wanted: ChooseLevel | Begin) -> Screen:
    """Say that a set has no questions of a kind, or none of a level, with the levels that it has."""
    there = levels(found, _kind(wanted.kind))
    if not wanted.level or not fitting(found, _kind(wanted.kind), None):
        return words(texts, "no-such-kind")
    if not there:
        return words(texts, "no-levels")
    named = texts.say("list-separator").join(level_name(texts, level) for level in there)
    return words(texts, "no-such-level", level=level_name(texts, wanted.level), levels=named)


def _under_the_bound(person: Person, screen: Screen) -> Screen:
    bound = lines(person.texts.say("quiz-longest", most=MOST_QUESTIONS))
    return replace(screen, runs=lines(bound, screen.runs))


def _is_kind(kind: str) -> bool:
    return kind == ANY_KIND or kind in set(Kind)


def _kind(kind: str) -> Kind | None:
    return None if kind == ANY_KIND else Kind(kind)


def _level(level: int) -> int | None:
    return min(level, TOP_LEVELS) if level else None
