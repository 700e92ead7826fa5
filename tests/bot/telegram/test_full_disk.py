"""A disk that is full: people hear in their language that they have to wait, nothing is lost, and then it goes on."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.rounds.schedule import Plan
from bot.rounds.when import EVERY_DAY, Weekly
from bot.store import jobs
from bot.telegram import until_written
from bot.telegram.heartbeat import beating
from bot.telegram.schedule_watch import AT_ONCE
from tests.bot.botapi.running import START
from tests.bot.telegram.rounds import CLASS, RIGHT, push
from tests.bot.telegram.sets import CHOICE, only, publish
from tests.faults.learners import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WAITS = {"en": "cannot save anything", "ja": "保存ができない", "zh": "暂时无法保存"}
NOT_SAVED = {"en": "could not save that", "ja": "保存できなかった", "zh": "没能保存"}


class Full(sqlite3.OperationalError):
    """What SQLite says of a full disk."""

    sqlite_errorcode = sqlite3.SQLITE_FULL


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch, *, after: int = 0) -> Iterator[None]:
    """Let nothing be written, once some groups of changes were."""
    transaction = jobs._transaction  # noqa: SLF001 - no disk is filled for one test
    left = after

    def fails(*given: object) -> object:
        nonlocal left
        if left <= 0:
            msg = "database or disk is full"
            raise Full(msg)
        left -= 1
        return transaction(*given)  # type: ignore[arg-type] # what the real one was given

    with monkeypatch.context() as patch:
        patch.setattr(jobs, "_transaction", fails)
        yield


@pytest.mark.parametrize("language", WAITS)
async def test_who_writes_meanwhile_hears_it_once_and_is_answered_afterwards(
    world: World, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/start")
        said = len(ann.messages)
        with full_disk(monkeypatch):
            ann.writes("/quiz mini 4")
            assert await until(lambda: len(ann.messages) > said, 5)
            ann.writes("/score")
            await until(lambda: len(ann.messages) > said + 1, 0.3)
            assert len(ann.messages) == said + 1
            assert WAITS[language] in ann.screen
        await world.quiet()

    assert len(ann.messages) == said + 3  # the question, and the score


async def test_a_group_hears_it_once_where_the_bot_is_meant(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = world.person()
    group = world.group(ann)
    async with world.running():
        await group.adds_bot()
        store.groups.choose_language(group.id, "ja").result()
        said = len(group.texts)
        with full_disk(monkeypatch):
            group.says(ann, "/push mini 2")
            group.says(ann, "/leaderboard")
            assert await until(lambda: len(group.texts) > said, 5)
            await until(lambda: len(group.texts) > said + 1, 0.3)
            assert [text for text in group.texts[said:] if WAITS["ja"] not in text] == []
            assert len(group.texts) == said + 1
        await world.quiet()


async def test_a_group_hears_of_a_command_that_came_in_and_cannot_be_done(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = world.person()
    group = world.group(ann)
    async with world.running():
        await group.adds_bot()
        await group.hears(ann, "/leaderboard")
        said = len(group.texts)
        with full_disk(monkeypatch, after=1):  # the command comes in, its round does not get through
            group.says(ann, "/push mini 2 comprehension")
            assert await until(lambda: len(group.texts) > said, 5)
        await world.quiet()

    assert "could not save that" in group.texts[-1]
    assert len(group.texts) == said + 1


@pytest.mark.parametrize("text", ["/score", "/push@other_bot mini", "push", "/unknown"])
async def test_a_group_hears_nothing_where_others_are_meant(
    world: World, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    ann = world.person()
    group = world.group(ann)
    async with world.running():
        await group.adds_bot()
        said = len(group.texts)
        with full_disk(monkeypatch):
            group.says(ann, text)
            assert not await until(lambda: len(group.texts) > said, 0.3)
        await world.quiet()


@pytest.mark.parametrize("language", NOT_SAVED)
async def test_an_answer_that_cannot_be_written_down_is_not_told_to_count(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz mini 4 comprehension")
        question = ann.last
        with full_disk(monkeypatch, after=1):  # the press comes in, its answer does not get through
            ann.presses(question.keyboard[0][0]["callback_data"], question.id)
            assert await until(lambda: ann.last is not question, 5)
        assert NOT_SAVED[language] in ann.screen
        assert question.text[0] not in "✅❌"
        await world.quiet()
        assert store.score(ann.id).answered == 0

        await ann.press_data(question.keyboard[0][0]["callback_data"], question.id)
        assert question.text[0] in "✅❌"
        assert store.score(ann.id).answered == 1


async def test_a_vote_that_came_in_is_counted_when_there_is_room_again(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody can vote a second time, and nobody would know that it was needed."""
    monkeypatch.setattr(until_written, "BETWEEN_TRIES", 0.01)
    publish(store, CLASS, START)
    ann, ben = world.person(), world.person("Ben")
    group = world.group(ann, ben)
    async with world.running():
        await group.adds_bot()
        (poll,) = await push(world, group, "class 1")
        with full_disk(monkeypatch, after=1):
            group.casts(ben, poll, RIGHT, tells=True)
            await asyncio.sleep(0.1)
            assert store.score(ben.id).answered == 0
        await world.quiet()

    assert store.score(ben.id).correct == 1


async def test_a_group_that_was_joined_meanwhile_is_greeted_when_there_is_room_again(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(until_written, "BETWEEN_TRIES", 0.01)
    group = world.group(world.person())
    async with world.running():
        with full_disk(monkeypatch, after=1):
            group.bot_becomes("left", "member", group.owner)
            await asyncio.sleep(0.1)
            assert group.texts == []
        await world.quiet()
        assert len(group.texts) == 1


def test_a_heart_that_cannot_beat_does_not_stop_the_bot(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    beating(tmp_path / "gone" / "quizbot.db")()

    assert "cannot be touched" in caplog.text


async def test_schedules_that_cannot_be_claimed_are_not_looked_at_again_without_a_rest(
    bot: Bot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    when = Weekly(days=EVERY_DAY, at=START.time())
    for chat in range(AT_ONCE):
        plan = Plan(chat=-chat - 1, topic=None, set_id="mini", count=1, kind=None, when=when, zone="UTC", language="en")
        store.schedules.add(plan, START, START).result()

    with full_disk(monkeypatch):
        assert not await bot.watches.schedules.look()
    assert await bot.watches.schedules.look()


async def test_of_answers_that_count_anew_a_learner_hears_once(
    world: World, bot: Bot, ann: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    await ann.press("做研究")
    right = only(replace(CHOICE, answer=("做投资",), why_not=()))
    store.add_set(right, START, "sha of the right one", "only.json").result()
    with full_disk(monkeypatch):
        for _ in range(3):
            assert not await bot.watches.regradings.look()

    await bot.watches.regradings.look()
    await bot.watches.regradings.look()
    assert sum("counts for less now" in message.text for message in ann.messages) == 1
