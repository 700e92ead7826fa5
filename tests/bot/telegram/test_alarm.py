"""Owners hear of errors: each sort once an hour, with a reference, and nothing of what people wrote."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import asynccontextmanager, closing, suppress
from typing import TYPE_CHECKING

import pytest

from bot.store.connection import connect
from bot.telegram.alarm import Alarm, Fault
from bot.telegram.event import new_reference
from bot.telegram.logs import REFERENCE
from bot.telegram.owners import Owners
from tests.bot.botapi.telegram import Fault as Refusal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.store import Store
    from tests.bot.botapi.running import World

ours, theirs = logging.getLogger("bot.somewhere"), logging.getLogger("aiohttp.server")


class Ear:
    """Hears what is told; the clock is its own."""

    def __init__(self) -> None:
        self.heard: list[Fault] = []
        self.now = 0.0
        self.is_deaf = False

    async def tell(self, fault: Fault) -> None:
        if self.is_deaf:
            ours.error("that could not be told")
            msg = "deaf"
            raise RuntimeError(msg)
        self.heard.append(fault)

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        alarm = Alarm(clock=lambda: self.now)
        with alarm.listening():
            task = asyncio.create_task(alarm.run(self.tell))
            yield
            await asyncio.sleep(0.01)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def hears(self, *, after: float = 0) -> list[Fault]:
        """Let some time go by, then say what was heard."""
        await asyncio.sleep(0.01)
        self.now += after
        return self.heard


@pytest.fixture
def ear() -> Ear:
    return Ear()


def break_down(secret: str) -> None:
    raise ValueError(secret)


async def test_an_error_is_told_by_our_own_words_and_its_place_only(ear: Ear) -> None:
    async with ear.listening():
        try:
            break_down("what Ann wrote")
        except ValueError:
            ours.exception("update %d of %s could not be worked on", 7, "Ann", extra={REFERENCE: "ABC234"})
        (fault,) = await ear.hears()

    assert (fault.reference, fault.what) == ("ABC234", "update … of … could not be worked on")
    assert fault.place.startswith("ValueError test_alarm.py:")


async def test_an_error_of_the_database_is_told_by_who_asked_it(ear: Ear) -> None:
    async with ear.listening():
        with closing(connect(":memory:")) as db:
            try:
                db.execute("SELECT nothing")
            except sqlite3.Error:
                ours.exception("this broke")
        (fault,) = await ear.hears()

    assert fault.place.startswith("OperationalError test_alarm.py:")


async def test_an_error_that_nothing_raised_is_told_by_who_logged_it(ear: Ear, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging, "_srcfile", None)  # as a running bot has it
    async with ear.listening():
        ours.error("this broke: %s", "what Ann wrote")
        (fault,) = await ear.hears()

    assert (fault.what, fault.place) == ("this broke: …", "bot.somewhere")


async def test_a_sort_is_told_once_an_hour_and_how_often_it_came(ear: Ear) -> None:
    async with ear.listening():
        for seconds in (0, 1, 3597, 3, 3600):
            ours.error("this broke")
            await ear.hears(after=seconds)
    assert [fault.before for fault in ear.heard] == [0, 3]


async def test_sorts_are_told_apart(ear: Ear) -> None:
    async with ear.listening():
        ours.error("this broke")
        ours.error("that broke")
        ours.warning("nothing broke")
        theirs.error("GET /%s" % "what somebody asked for")  # noqa: UP031 - libraries do so
    assert [fault.what for fault in ear.heard] == ["this broke", "that broke", "aiohttp.server"]


async def test_an_error_of_telling_is_not_told(ear: Ear, caplog: pytest.LogCaptureFixture) -> None:
    ear.is_deaf = True
    async with ear.listening():
        ours.error("this broke")
        await ear.hears()
        ear.is_deaf = False
        ours.error("another broke")
    assert [fault.what for fault in ear.heard] == ["another broke"]
    assert "could not be told: RuntimeError" in caplog.text


async def test_an_error_from_another_thread_is_told(ear: Ear) -> None:
    async with ear.listening():
        await asyncio.to_thread(ours.error, "this broke")
    assert [fault.what for fault in ear.heard] == ["this broke"]


def test_a_reference_can_be_read_out() -> None:
    references = {new_reference() for _ in range(200)}
    assert len(references) > 190
    assert not set("".join(references)) & set("IO01l")


@pytest.mark.parametrize(("language", "said"), [("en", "3 more times"), ("ja", "ほかに3回"), ("zh", "另有 3 次")])
async def test_owners_who_have_written_are_told_in_their_language(
    world: World, store: Store, language: str, said: str
) -> None:
    fault = Fault(reference="ABC234", what="this broke", place="ValueError quiz.py:7", before=3)
    boss = world.person("Boss", language=language)
    async with world.running() as bot:
        await boss.says("/start")
        await Owners([boss.id, 77], store, bot.courier).tell(fault)

    assert all(part in boss.messages[-1].text for part in ("ABC234", "this broke", "quiz.py:7", said))
    assert 77 not in world.telegram.chats


async def test_the_person_and_the_log_have_the_same_reference(world: World, caplog: pytest.LogCaptureFixture) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        world.telegram.faults["sendMessage"] = [Refusal(400, "something unheard of")]
        said = await ann.says("/quiz mini 2")

    (failed,) = (record for record in caplog.records if hasattr(record, REFERENCE))
    assert f"(reference {getattr(failed, REFERENCE)})" in said
