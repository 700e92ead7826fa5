"""A monitor is told whether the bot works, and its figures; a copy of the database is made each day."""

from __future__ import annotations

import errno
import os
import re
import socket
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from aiohttp import ClientSession

from bot.prometheus import PrometheusMeter
from bot.settings import Listen, Secret, Webhook
from bot.store.daily import DailyCopies
from bot.telegram.backup_watch import BackupWatch
from bot.telegram.heartbeat import heartbeat_of
from bot.telegram.pages import routes, showing
from bot.telegram.status import Status
from bot.telegram.webhook import listening
from quizzes.errors import BadInput
from tests.bot.telegram.sets import by_prompt
from tests.bot.telegram.test_quiz import give

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store import Store
    from tests.bot.botapi.running import World

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def listen() -> Listen:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return Listen(host="127.0.0.1", port=probe.getsockname()[1])


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "quizbot.db"
    heartbeat_of(path).touch()
    return path


async def get(listen: Listen, path: str) -> tuple[int, str]:
    async with (
        ClientSession() as session,
        session.get(f"http://{listen.host}:{listen.port}{path}") as response,
    ):
        return response.status, await response.text()


async def test_health_says_whether_updates_come(world: World, store: Store, database: Path, listen: Listen) -> None:
    now = heartbeat_of(database).stat().st_mtime
    async with world.running() as bot:
        for later, status, said in (
            (30, 200, '"silence": 30.0'),
            (300, 503, "has not fetched updates for 300 seconds"),
            (-3, 200, '"silence": 0.0'),
            (-86_400, 503, "86400 seconds after now, by the clock"),
        ):
            there = Status(bot, store, database, now=lambda later=later: now + later)  # type: ignore[misc] # mypy: a default
            async with showing(listen, routes(there, None)):
                code, text = await get(listen, "/health")
                assert (code, said in text) == (status, True)
                assert (await get(listen, "/metrics"))[0] == 404


async def test_figures_are_of_what_happened(world: World, store: Store, database: Path, listen: Listen) -> None:
    meter = PrometheusMeter()
    world.meter = meter
    async with world.running() as bot:
        ann = world.person()
        await ann.says("/start")
        await ann.says("/quiz mini 4")
        status = Status(bot, store, database, backup_age=lambda: 5.0)
        await give(ann, by_prompt(ann.screen))
        async with showing(listen, routes(status, meter)):
            _, page = await get(listen, "/metrics")

    assert re.search(r'^quizbot_updates_total\{kind="message"\} [23]\.0$', page, flags=re.MULTILINE)
    assert re.search(r"^quizbot_reply_seconds_count [1-9]", page, flags=re.MULTILINE)
    assert 'quizbot_answers_total{verdict="correct"} 1.0' in page
    assert 'quizbot_waiting{queue="inbox"} 0.0' in page
    assert "quizbot_backup_age_seconds 5.0" in page


def unseen() -> float:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "backups")


@pytest.mark.parametrize(
    ("age", "shown"),
    [
        pytest.param(None, "NaN", id="none is to be made"),
        pytest.param(lambda: None, "+Inf", id="none is there"),
        pytest.param(unseen, "+Inf", id="the folder cannot be looked into"),
        pytest.param(lambda: 0.0, "0.0", id="made just now"),
    ],
)
async def test_a_daily_copy_that_is_missing_is_as_old_as_can_be(
    world: World, store: Store, database: Path, listen: Listen, age: Callable[[], float | None] | None, shown: str
) -> None:
    """An alert compares the age, and is silent on what is no number."""
    meter = PrometheusMeter()
    async with world.running() as bot, showing(listen, routes(Status(bot, store, database, backup_age=age), meter)):
        status, page = await get(listen, "/metrics")

    assert status == 200
    assert f"quizbot_backup_age_seconds {shown}\n" in page


async def test_health_is_beside_the_webhook(world: World, store: Store, database: Path, listen: Listen) -> None:
    hook = Webhook(url="https://x/hook", host=listen.host, port=listen.port, path="/hook", secret=Secret("s"))
    async with world.running() as bot, listening(hook, bot.intake, routes(Status(bot, store, database), None)):
        assert (await get(listen, "/health"))[0] == 200
        assert (await get(listen, "/metrics"))[0] == 404
        assert (await get(listen, "/hook"))[0] == 405


async def test_an_address_that_is_taken_is_said_with_the_variables_name(listen: Listen) -> None:
    async with showing(listen, []):
        with pytest.raises(BadInput, match="QUIZBOT_METRICS_LISTEN: nobody can listen at"):
            async with showing(listen, []):
                pass


async def test_a_copy_is_made_each_day(store: Store, tmp_path: Path) -> None:
    copies = DailyCopies(tmp_path / "backups", 2, tmp_path / "quizbot.db")
    copies.make_folder()
    for day in (1, 1, 2, 3):
        assert not await BackupWatch(copies, store, lambda day=day: NOON.replace(day=day)).look()  # type: ignore[misc] # as above

    assert [path.name for _, path in copies.known()] == ["quizbot-2026-12-02.db", "quizbot-2026-12-03.db"]
