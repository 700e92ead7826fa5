"""Spoiled updates, one after another, through the inbox, the lanes and the handlers of the real application."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.bot.access.scene import LEARNER
from tests.fuzz.mutations import mutated
from tests.fuzz.shapes import update, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.telegram.application import Bot
    from tests.bot.access.scene import Scene
    from tests.fuzz.mutations import Json

AT_ONCE = 50
BETWEEN_LOOKS = 1000
FIRST_ID = 10_000_000
PATIENCE = 120.0
# What is said on purpose of an update that is none.
EXPECTED = ("cannot be read and is left out",)


@dataclass(kw_only=True)
class Report:
    """How many updates there were, what was logged as an error, with a sample, and what else was said."""

    updates: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    samples: dict[str, object] = field(default_factory=dict)
    said: Counter[str] = field(default_factory=Counter)


class _Listener(logging.Handler):
    def __init__(self, report: Report) -> None:
        super().__init__(logging.WARNING)
        self._report = report
        self.batch: object = None

    def emit(self, record: logging.LogRecord) -> None:
        message = str(record.msg)
        if record.levelno < logging.ERROR or message.endswith(EXPECTED):
            self._report.said[message] += 1
            return
        name = f"{message}: {_cause(record)}"
        self._report.errors[name] += 1
        self._report.samples.setdefault(name, self.batch)


def _cause(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return ""
    trace, places = error.__traceback__, []
    while trace is not None:
        places.append(f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__} {str(error)[:80]} at {' '.join(places[-4:])}"


@contextmanager
def _listening(report: Report) -> Iterator[_Listener]:
    root, listener = logging.getLogger(), _Listener(report)
    handlers, level = root.handlers[:], root.level
    root.handlers[:] = [listener]
    root.setLevel(logging.WARNING)
    try:
        yield listener
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)


async def fuzzed(scene: Scene, seed: int, updates: int) -> Report:
    """Send so many updates, and see that a learner is answered afterwards."""
    bot, report, chance = scene.world.bot, Report(), random.Random(seed)
    assert bot is not None
    before = scene.person(LEARNER).messages
    with _listening(report) as listener:
        while report.updates < updates:
            batch = [_numbered(report.updates + at, chance) for at in range(min(AT_ONCE, updates - report.updates))]
            listener.batch = batch
            await _taken(bot, batch, report)
            report.updates += len(batch)
            if report.updates % BETWEEN_LOOKS == 0:
                await _looked_after(scene, bot)
        await _answers(scene, bot, len(before))
    return report


def _numbered(at: int, chance: random.Random) -> dict[str, Json]:
    return {"update_id": FIRST_ID + at, **mutated(written(update(chance)), chance)}


async def _taken(bot: Bot, batch: list[dict[str, Json]], report: Report) -> None:
    try:
        async with asyncio.timeout(PATIENCE):
            await bot.intake.take(batch)
            while not bot.lanes.is_idle:  # noqa: ASYNC110 - nothing tells when the last lane is empty
                await asyncio.sleep(0)
    except Exception as error:  # noqa: BLE001 - to be reported, whatever it is
        record = logging.LogRecord(
            "fuzz", logging.ERROR, "", 0, "taking in", (), (type(error), error, error.__traceback__)
        )
        name = f"taking in: {_cause(record)}"
        report.errors[name] += 1
        report.samples.setdefault(name, batch)


async def _looked_after(scene: Scene, bot: Bot) -> None:
    """Let an hour pass, and whatever goes on by itself go on."""
    scene.world.hours += 1
    scene.world.telegram.calls.clear()
    for chat in scene.world.telegram.chats.values():
        for id_ in list(chat)[1:-3]:
            del chat[id_]
    await bot.watches.rounds.look()
    await bot.watches.reminders.look()
    await bot.watches.schedules.look()
    await bot.watches.homework.look()
    await bot.aside.close(5)


async def _answers(scene: Scene, bot: Bot, before: int) -> None:
    """See that somebody who asks something plain gets an answer."""
    somebody = scene.person(LEARNER)
    entities: list[Json] = [{"type": "bot_command", "offset": 0, "length": 5}]
    chat: dict[str, Json] = {"id": LEARNER, "type": "private"}
    user: dict[str, Json] = {"id": LEARNER, "is_bot": False, "first_name": "Lea", "language_code": "en"}
    plain: dict[str, Json] = {
        "message_id": 9,
        "date": 1,
        "chat": chat,
        "from": user,
        "text": "/quiz mini 1",
        "entities": entities,
    }
    last = somebody.last.id
    await bot.intake.take([{"update_id": 1, "message": plain}])
    while not bot.lanes.is_idle:  # noqa: ASYNC110 - nothing tells when the last lane is empty
        await asyncio.sleep(0)
    assert somebody.last.id > last, "a learner is not answered any more"
