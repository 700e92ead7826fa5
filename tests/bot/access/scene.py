"""
A bot that has been in use, with one of everything that somebody could want to get at, and one of each kind of person.

It is played once, in a chat, and kept as a file; each test begins with a copy of it.
"""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NoReturn, TypeAlias

from bot.store import SetState, Store
from bot.telegram.callback import encoded
from bot.telegram.data_words import day_number, group_word
from bot.telegram.presses.homework import GiveHomework
from bot.telegram.presses.scheduling import NewSchedule
from bot.telegram.presses.teaching import ClassBegin
from bot.telegram.round_plan import RoundPlan
from bot.tutor.role import Role
from bot.workshop import Customer, NotMade, Workshop
from quizzes.question import Localized
from tests.bot.botapi.groups import Group
from tests.bot.botapi.people import Somebody
from tests.bot.botapi.running import START, World
from tests.bot.botapi.telegram import Message
from tests.bot.readers import add_talk
from tests.bot.telegram.sets import CHOICE, MINI, publish

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    import pytest

Rows: TypeAlias = dict[str, list[tuple[object, ...]]]
TABLE = b"prompt,option1,option2,answer\nWhat?,this,that,this\n"
HIDDEN_PROMPT = "还没发布的问题是什么？"
# What the bot writes down of anybody who writes to it, and of what it sends.
OF_NO_ACCOUNT = {"inbox", "learners", "private_chats", "group_sends", "sqlite_sequence"}
FIRST_NUMBER = 100_000
DUMMY = 1
KEYBOARD = [[{"text": "·", "callback_data": "c"}]]
OTHER_TITLE, TITLE = "Other people's class", "Class 5b"

VERA, STRANGER, LEARNER, ADMINISTRATOR, TEACHER, ELSEWHERE, ADMIN, FORMER = range(5_000_000_011, 5_000_000_019)
OWNER, CHIEF = 5_000_000_001, 5_000_000_002
GROUP, OTHER_GROUP, CHANNEL = -5_000_000_101_000, -5_000_000_102_000, -5_000_000_103_000
# The columns of the table, and who stands for each; two of them have no private chat.
PEOPLE = {
    "stranger": STRANGER,
    "learner": LEARNER,
    "chat administrator": ADMINISTRATOR,
    "anonymous administrator": None,
    "teacher": TEACHER,
    "teacher of another group": ELSEWHERE,
    "admin": ADMIN,
    "former admin": FORMER,
    "channel": None,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The world with its bot at work, and the group that everything is about."""

    world: World
    group: Group

    def person(self, id_: int) -> Somebody:
        """Find somebody by their id; one message of the bot stands in their chat."""
        telegram = self.world.telegram
        telegram.chats[id_].setdefault(DUMMY, Message(DUMMY, "…", KEYBOARD))
        return Somebody(telegram, self.world.quiet, f"P{id_}", language="en", id_=id_)

    def message(self, chat: int) -> int:
        """Let a message of the bot with a button stand in a chat."""
        telegram = self.world.telegram
        id_ = next(telegram.counter)
        telegram.chats[chat][id_] = Message(id_, "…", KEYBOARD)
        return id_

    def rows(self) -> Rows:
        """Give all that is written down and of account."""
        return rows_of(self.world.store.path)

    def calls(self, since: int = 0) -> list[tuple[str, dict[str, str]]]:
        """List what the bot said since then, answers to presses left out."""
        said = ("send", "edit", "stop", "delete")
        return [call for call in self.world.telegram.calls[since:] if call[0].startswith(said)]


def rows_of(path: object) -> Rows:
    """Give all that is written down in a database, and of account, by table."""
    with closing(sqlite3.connect(str(path))) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: db.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608 - the names are the database's
            for name in names
            if name not in OF_NO_ACCOUNT
        }


def not_made(*_: object, **__: object) -> NoReturn:
    """Do no job: what is made is no matter here, and a process takes a second to start."""
    msg = "nothing is made here"
    raise NotMade(msg)


@asynccontextmanager
async def scene_from(template: Path, copy: Path, *, is_clean: bool = True) -> AsyncIterator[Scene]:
    """Go on with a copy of what was played; Telegram must have nothing to complain of if nothing else is said."""
    shutil.copy(template, copy)
    with Store.open(copy) as store:
        world = _world(store)
        world.hours = 1
        async with world.running(resumes=False):
            yield Scene(world=world, group=_group(world))
        if is_clean:
            world.telegram.assert_clean()


def _world(store: Store, first: int = FIRST_NUMBER) -> World:
    world = World(store)
    world.telegram.counter = itertools.count(first)
    world.telegram.update_ids = itertools.count(900_000 + first)
    world.admins = frozenset({OWNER})
    members = dict.fromkeys((VERA, LEARNER, TEACHER, FORMER), "member")
    world.telegram.members[GROUP] = {CHIEF: "creator", ADMINISTRATOR: "administrator", **members}
    world.telegram.members[OTHER_GROUP] = {ELSEWHERE: "creator"}
    return world


def _group(world: World) -> Group:
    members = dict(world.telegram.members[GROUP])
    chief = Somebody(world.telegram, world.quiet, "Chief", language="en", id_=CHIEF)
    group = Group(world.telegram, GROUP, chief)
    group.title = TITLE
    world.telegram.members[GROUP] = members
    world.telegram.chats[GROUP].setdefault(DUMMY, Message(DUMMY, "…", KEYBOARD))
    return group


async def play(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let everything happen that leaves a row of each kind."""

    async def made(_: Workshop, __: Customer, function: Callable[..., object], *args: object) -> object:
        return function(*args)

    monkeypatch.setattr(Workshop, "made_for", made)
    with Store.open(path) as store:
        _fill(store)
        world = _world(store, 1)
        async with world.running():
            scene = Scene(world=world, group=_group(world))
            await _quizzes(scene)
            await _administration(scene)
            await _teaching(scene)
            store.revoke(FORMER, Role.ADMIN, START).result()
        world.telegram.assert_clean()


def _fill(store: Store) -> None:
    publish(store, MINI, START)
    add_talk(store, START)
    question = replace(CHOICE, id="hidden", prompt=HIDDEN_PROMPT)
    hidden = replace(MINI, id="draft", title=Localized(en="Hidden"), questions=(question,))
    store.add_set(hidden, START, "sha of a draft", "draft.json", state=SetState.DRAFT).result()
    retired = replace(hidden, id="retired", questions=(replace(question, id="gone"),))
    store.add_set(retired, START, "sha of a retired one", "retired.json").result()
    store.set_state("retired", SetState.RETIRED).result()
    for teacher in (TEACHER, ELSEWHERE):
        store.grant(teacher, Role.TEACHER, START).result()
    for admin in (ADMIN, FORMER):
        store.grant(admin, Role.ADMIN, START).result()


async def _quizzes(scene: Scene) -> None:
    for id_ in (OWNER, CHIEF, VERA, LEARNER, ADMINISTRATOR, TEACHER, ELSEWHERE, ADMIN, FORMER):
        await scene.person(id_).says("/start")
    vera = scene.person(VERA)
    await vera.says("/quiz mini 1 cloze")
    await vera.says("苹果")
    await vera.press_data("fr:1:0:unclear", DUMMY)
    await vera.press("▶")
    await vera.press("⏰")
    await vera.says("/quiz mini 4")


async def _administration(scene: Scene) -> None:
    former = scene.person(FORMER)
    former.sends_file("set.csv", TABLE)
    await scene.world.files()
    await former.says("/revise draft")


async def _teaching(scene: Scene) -> None:
    group, teacher = scene.group, scene.person(TEACHER)
    await group.adds_bot(by=group.owner)
    other = Group(scene.world.telegram, OTHER_GROUP, scene.person(ELSEWHERE))
    other.title = OTHER_TITLE
    await other.adds_bot()
    plan = RoundPlan(polls_only=False, count=5).code
    begin = ClassBegin(group=group_word(GROUP), set_id="mini", plan=plan)
    await teacher.press_data(encoded(begin), DUMMY)
    await scene.world.rounds()
    await group.hears(teacher, "/schedule daily 09:00 mini 3")
    await teacher.press_data(encoded(NewSchedule(group=-GROUP, topic=0)), teacher.last.id)
    homework = GiveHomework(group=group_word(GROUP), set_id="mini", count=2, hours=24 * day_number(START.date()) + 70)
    await teacher.press_data(encoded(homework), teacher.last.id)
