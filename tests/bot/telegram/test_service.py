"""The bot as a service: it comes up, works over real connections, and goes down in order."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from bot.cli import quizbot
from bot.settings import settings_from
from bot.store.parts import Parts
from bot.telegram import looking, role_watch, service
from bot.telegram.courier import Courier
from bot.telegram.features import Features
from bot.telegram.heartbeat import check, heartbeat_of
from bot.telegram.reminder_watch import ReminderWatch
from bot.telegram.service import serve
from bot.texts import Texts
from bot.tutor.role import Role
from quizzes.errors import BadInput
from tests.bot.botapi.people import Somebody
from tests.bot.botapi.running import START
from tests.bot.botapi.server import serving
from tests.bot.botapi.telegram import TOKEN, Fault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path
    from typing import TypeAlias

    from bot.settings import Settings
    from bot.store import Store
    from tests.bot.botapi.running import World

    Break: TypeAlias = Callable[[pytest.MonkeyPatch], None]


def settings(tmp_path: Path, address: str, **more: str) -> Settings:
    return settings_from(
        {
            "QUIZBOT_TOKEN": TOKEN,
            "QUIZBOT_API_URL": address,
            "QUIZBOT_DATABASE": str(tmp_path / "quizbot.db"),
            **more,
        }
    )


async def until_answered(somebody: Somebody, count: int = 1) -> None:
    async with asyncio.timeout(5):
        while len(somebody.messages) < count:  # noqa: ASYNC110 - the bot is on the other side of a connection
            await asyncio.sleep(0.01)


async def until_there_are_menus(world: World) -> None:
    async with asyncio.timeout(5):
        while not world.telegram.commands.keys() >= {"", "ja", "zh"}:  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.01)


async def nothing() -> None:
    """Wait for nothing: the service is not watched from inside."""


async def test_it_answers_until_it_is_told_to_stop(world: World, store: Store, tmp_path: Path) -> None:
    ann = Somebody(world.telegram, nothing, "Ann", language="ja", id_=5)
    async with serving(world.telegram) as address:
        served = asyncio.create_task(serve(settings(tmp_path, address), store))
        ann.writes("/start")
        await until_answered(ann)
        answered_before = not world.telegram.commands
        await until_there_are_menus(world)
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(served, 5)

    assert "こんにちは" in ann.screen
    with pytest.raises(BadInput, match="was stopped"):
        check(tmp_path / "quizbot.db", heartbeat_of(tmp_path / "quizbot.db").stat().st_mtime)
    assert answered_before
    assert [name for name, _ in world.telegram.calls][:2] == ["getMe", "deleteWebhook"]


async def test_all_that_goes_on_is_given_the_same_moment_to_end_however_often_it_is_told(
    world: World, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: set[str] = set()

    def endless(name: str) -> Callable[..., Awaitable[bool]]:
        async def wait(*_: object) -> bool:
            begun.add(name)
            await asyncio.sleep(60)
            return False

        return wait

    monkeypatch.setattr(service, "BEFORE_REST", 0.0)
    monkeypatch.setattr(ReminderWatch, "look", endless("watch"))
    monkeypatch.setattr(Courier, "send", endless("answer"))
    ann = Somebody(world.telegram, nothing, "Ann", language="en", id_=5)
    async with serving(world.telegram) as address:
        served = asyncio.create_task(serve(settings(tmp_path, address), store))
        ann.writes("/help")
        async with asyncio.timeout(10):
            while begun != {"watch", "answer"}:  # noqa: ASYNC110 - the bot is on the other side of a connection
                await asyncio.sleep(0.01)
        began = monotonic()
        for _ in range(3):
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.sleep(0.1)
        await asyncio.wait_for(served, 10)

    assert looking.GRACE <= monotonic() - began < 2 * looking.GRACE


def no_module(name: str) -> Break:
    """Let there be no such module: the disk, or who installed, has lost it."""

    def broken(monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, name, None)

    return broken


def no_database(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Parts, "get_ready", refused)


def two_features_for_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Features, "check", refused)


def no_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ReminderWatch, "__init__", refused)


def no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Texts, "get_ready", refused)


def refused(*_: object) -> None:
    msg = "nothing doing"
    raise RuntimeError(msg)


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(no_module("bot.telegram.further"), id="features"),
        pytest.param(no_module("bot.telegram.watches"), id="watches"),
        pytest.param(no_module("bot.store.schedules"), id="a part of the database that is not there"),
        pytest.param(no_database, id="a part of the database that cannot be had"),
        pytest.param(two_features_for_one_command, id="features that do not fit together"),
        pytest.param(no_watches, id="watches that cannot be made"),
        pytest.param(no_words, id="words"),
    ],
)
async def test_a_bot_of_which_a_part_cannot_be_loaded_says_so_and_answers_nobody_half(
    world: World,
    store: Store,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    broken: Break,
) -> None:
    monkeypatch.setattr(service, "BEFORE_REST", 0.0)
    broken(monkeypatch)
    async with serving(world.telegram) as address:
        with pytest.raises(BadInput, match=r"cannot be loaded: .*; install it again"):
            await asyncio.wait_for(serve(settings(tmp_path, address), store), 5)

    assert "a part of the bot cannot be loaded" in caplog.text


async def test_it_looks_again_and_again_what_is_to_be_done(
    world: World, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(role_watch, "BETWEEN_LOOKS", 0.01)
    ann = Somebody(world.telegram, nothing, "Ann", language="ja", id_=5)

    def is_on_her_menu() -> bool:
        return any(name == "setMyCommands" and "revise" in str(given) for name, given in world.telegram.calls)

    async with serving(world.telegram) as address:
        served = asyncio.create_task(serve(settings(tmp_path, address), store))
        ann.writes("/start")
        await until_answered(ann)
        await until_there_are_menus(world)
        assert not is_on_her_menu()
        store.grant(ann.id, Role.ADMIN, START).result()
        async with asyncio.timeout(5):
            while not is_on_her_menu():  # noqa: ASYNC110 - the same
                await asyncio.sleep(0.01)
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(served, 5)


async def test_it_waits_for_a_telegram_that_is_not_there_yet(
    world: World, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(service, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(service, "BETWEEN_MENUS", 0.01)
    ann = Somebody(world.telegram, nothing, "Ann", language="en", id_=5)
    world.telegram.faults["getMe"] = [Fault(502) for _ in range(4)]
    world.telegram.faults["setMyCommands"] = [Fault(400, "no")]
    async with serving(world.telegram) as address:
        served = asyncio.create_task(serve(settings(tmp_path, address, QUIZBOT_RATE_LIMIT="off"), store))
        ann.writes("/start")
        await until_answered(ann)
        async with asyncio.timeout(5):
            while "the menus could not be put up" not in caplog.text:  # noqa: ASYNC110 - nothing else tells of it
                await asyncio.sleep(0.01)
        await until_there_are_menus(world)
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.wait_for(served, 5)

    assert ann.messages
    assert "cannot be reached" in caplog.text


async def test_a_refused_token_ends_it_with_the_variables_names(world: World, store: Store, tmp_path: Path) -> None:
    async with serving(world.telegram) as address:
        wrong = settings(tmp_path, address, QUIZBOT_TOKEN="1:wrong")
        with pytest.raises(BadInput, match=r"QUIZBOT_TOKEN .* QUIZBOT_API_URL"):
            await serve(wrong, store)


async def test_it_listens_where_it_told_telegram(world: World, store: Store, tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    hook = {
        "QUIZBOT_WEBHOOK_URL": "https://bot.example.org/hook",
        "QUIZBOT_WEBHOOK_SECRET": "s3cret",
        "QUIZBOT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }
    async with serving(world.telegram) as address:
        served = asyncio.create_task(serve(settings(tmp_path, address, **hook), store))
        async with asyncio.timeout(5):
            while not heartbeat_of(tmp_path / "quizbot.db").exists():  # noqa: ASYNC110 - another side's file
                await asyncio.sleep(0.01)
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(served, 5)

    assert "setWebhook" in [name for name, _ in world.telegram.calls]


def test_a_start_without_a_token_says_which_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("QUIZBOT_TOKEN", raising=False)
    monkeypatch.setenv("QUIZBOT_DATABASE", str(tmp_path / "quizbot.db"))

    with pytest.raises(SystemExit) as ended:
        quizbot(["run"])

    assert ended.value.code == 1
    assert "QUIZBOT_TOKEN" in capsys.readouterr().err


def test_health_is_told_in_words_and_in_the_exit_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUIZBOT_DATABASE", str(tmp_path / "quizbot.db"))
    with pytest.raises(SystemExit) as sick:
        quizbot(["health"])
    heartbeat_of(tmp_path / "quizbot.db").touch()
    with pytest.raises(SystemExit) as well:
        quizbot(["health"])

    assert (sick.value.code, well.value.code) == (1, 0)
    assert " s ago" in capsys.readouterr().out
