"""What all handlers work with: the database, the way to the people, the clock; and who a person is."""

from __future__ import annotations

import asyncio
from asyncio import wrap_future
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import UTC
from time import monotonic
from typing import TYPE_CHECKING

from bot.store import SetState
from bot.store.dictionary_file import DictionaryFile
from bot.telegram.aside import Aside
from bot.telegram.door import Door
from bot.telegram.memory import MOST_REMEMBERED
from bot.telegram.pressed_twice import PressedTwice
from bot.texts import Texts, language_of, texts_for
from bot.texts.clusters import whole
from bot.tutor.learner import Learner
from bot.tutor.option_order import as_ordered
from bot.tutor.regrading import as_counted
from bot.tutor.role import Role
from bot.tutor.time_zone import zone_of
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime, tzinfo

    from telegram import User

    from bot.library import Library
    from bot.store import SetInfo, Store
    from bot.store.groups import Group
    from bot.telegram.absence import Absence
    from bot.telegram.arrival import Account
    from bot.telegram.courier import Courier
    from bot.telegram.group_courier import GroupCourier
    from bot.telegram.press import Press, Tap
    from bot.tutor.session import QuestionRef, Session
    from bot.workshop import Workshop
    from quizzes.limits import Limits
    from quizzes.question import Question

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who is spoken with, in which words; the private chat has the person's id."""

    learner: Learner
    texts: Texts

    @property
    def chat(self) -> int:
        """The chat to answer in."""
        return self.learner.id


class Shown:
    """
    What each session's message shows, so that nothing is drawn twice.

    It may be forgotten at any time: then a message is drawn once more.
    """

    def __init__(self) -> None:
        self._looks: OrderedDict[int, object] = OrderedDict()
        self._read_out: OrderedDict[int, int] = OrderedDict()

    def note(self, session: Session) -> None:
        """Remember that the session is shown as it is."""
        self._looks[session.id] = _look(session)
        self._looks.move_to_end(session.id)
        if len(self._looks) > MOST_REMEMBERED:
            self._looks.popitem(last=False)

    def is_up_to_date(self, session: Session) -> bool:
        """Say whether the session is known to be shown as it is."""
        return self._looks.get(session.id) == _look(session)

    def note_read_out(self, session: Session, message: int) -> None:
        """Remember that a message tells how the question of a session is read."""
        self._read_out[session.id] = message
        if len(self._read_out) > MOST_REMEMBERED:
            self._read_out.popitem(last=False)

    def is_read_out(self, session: Session, message: int | None) -> bool:
        """Say whether a message is known to tell how the question of a session is read."""
        return message is not None and self._read_out.get(session.id) == message


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """
    The collaborators of all handlers.

    `seed` gives a new number for each quiz, `username` is the bot's, `timezone` that of who has chosen none,
    `admins` those whom the environment names. The `bell` is rung when something happened in a round,
    the `uploads_bell` when a file came, which may hold as much as `limits` says; while somebody is told that it came,
    its number is among the `arriving`. The `absence` tells whether the bot was away. The `dictionary` has the words
    that no text has. The `door` knows who comes too often.
    """

    store: Store
    library: Library
    courier: Courier
    groups: GroupCourier
    clock: Callable[[], datetime]
    absence: Absence
    seed: Callable[[], int]
    username: str
    workshop: Workshop
    timezone: tzinfo = UTC
    shown: Shown = field(default_factory=Shown)
    twice: PressedTwice = field(default_factory=PressedTwice)
    aside: Aside = field(default_factory=Aside)
    admins: frozenset[int] = frozenset()
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    uploads_bell: asyncio.Event = field(default_factory=asyncio.Event)
    arriving: set[int] = field(default_factory=set)
    limits: Limits = DEFAULT_LIMITS
    dictionary: DictionaryFile = field(default_factory=lambda: DictionaryFile(None))
    door: Door = field(default_factory=lambda: Door(monotonic))

    async def toast(self, person: Person, tap: Tap, key: str | None = None) -> None:
        """Answer a pressed button with a text at most, and with nothing else."""
        await self.courier.toast(tap.query, None if key is None else person.texts.say(key))

    def is_again(self, person: Person, tap: Tap, press: Press) -> bool:
        """Note a press, and say whether it was the last one too, a moment ago."""
        return self.twice.is_again(person.chat, tap.message, press, self.clock())

    def is_admin(self, person: int) -> bool:
        """Say whether somebody is an admin, named to the program or granted the role."""
        return person in self.admins or Role.ADMIN in self.store.roles(person)

    def admin_ids(self) -> frozenset[int]:
        """Name all admins."""
        return self.admins | self.store.holders(Role.ADMIN)

    def formerly_taught(self, person: int) -> list[Group]:
        """List the groups that the bot had to leave whose results somebody who has taught there may see."""
        return self.store.classes.taught(person, is_owner=person in self.admins)

    async def person(self, user: User | Account) -> Person:
        """Find a person, or get to know them."""
        name = user.full_name or ""  # a deleted account has none
        name = name[: whole(name, LONGEST_NAME)]
        known = self.store.learner(user.id)
        language = language_of(user.language_code) if user.language_code else None
        before = known or Learner(id=user.id, name=name)
        if known is not None and known.name == name and language in {None, known.telegram_language}:
            return Person(learner=known, texts=texts_for(known.speaks, known.explains, known.script))
        learner = replace(before, name=name, telegram_language=language or before.telegram_language)
        await wrap_future(self.store.save_learner(learner))
        return Person(learner=learner, texts=texts_for(learner.speaks, learner.explains, learner.script))

    def zone(self, name: str) -> tzinfo:
        """Give the time zone of a name; the bot's own where nobody has chosen one, or it is no zone."""
        return zone_of(name) or self.timezone

    def published(self, set_id: str) -> SetInfo | None:
        """Give what a list would show of a set that learners have; None for any other."""
        info = self.store.set_info(set_id)
        return info if info is not None and info.state is SetState.PUBLISHED else None

    def question(self, session: Session, position: int | None = None) -> Question | None:
        """Give the question at a position of a session, by default the current one, as the session shows it."""
        at = session.position if position is None else position
        if not 0 <= at < len(session.questions):
            return None
        ref = session.questions[at]
        question = self.library.question(ref.set_id, ref.version, ref.question)
        return None if question is None else as_ordered(session, question)

    def later(self, ref: QuestionRef) -> Iterator[Question]:
        """Give a question as the later versions of its set have it, the latest first; most have none, or one."""
        version = self.store.latest_version(ref.set_id) or ref.version
        for number in range(version, ref.version, -1):
            found = self.library.question(ref.set_id, number, ref.question)
            if found is not None:
                yield found

    def as_counted(self, ref: QuestionRef, question: Question) -> Question:
        """Give a question with the key that counts now: it may have been put right since it was asked."""
        return as_counted(question, self.later(ref))

    def no_longer_asked(self, refs: Iterable[QuestionRef]) -> frozenset[QuestionRef]:
        """Name those that were set aside since they were chosen; not one whose key was put right instead."""
        return frozenset(ref for ref in self.library.set_aside(refs) if not self._is_put_right(ref))

    def _is_put_right(self, ref: QuestionRef) -> bool:
        question = self.library.question(ref.set_id, ref.version, ref.question)
        return question is not None and self.as_counted(ref, question) is not question


def why_not_own(session: Session | None) -> str:
    """Name what is said of a session that is nobody's any more, since it was forgotten, or somebody else's."""
    return "toast-over" if session is None else "toast-not-yours"


def _look(session: Session) -> object:
    return session.state, session.position, session.answered, session.hints, session.picked
