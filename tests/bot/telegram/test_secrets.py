"""The token and the webhook's secret are nowhere but where they are used."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import pytest

from bot.cli import quizbot
from bot.cli.run import SECRETS
from bot.store.lock import only_one
from bot.telegram.logs import Redacting
from bot.workshop import Workshop
from tests.bot.botapi.telegram import TOKEN, Fault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.store import Store
    from tests.bot.botapi.running import World

KEY = TOKEN.partition(":")[2]


def files_with(word: str, folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if word.encode() in file.read_bytes()]


@pytest.fixture
def _logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.usefixtures("_logging")
def test_a_name_with_a_slip_is_told_at_the_start_without_what_it_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUIZBOT_DATABASE", str(tmp_path / "quizbot.db"))
    monkeypatch.setenv("QUIZBOT_TOKEN", TOKEN)
    monkeypatch.setenv("QUIZBOT_WEBHOOK_SECRETS", "s3cret")
    with only_one(tmp_path / "quizbot.db"), pytest.raises(SystemExit):
        quizbot(["run"])  # refused: another one runs

    said = capsys.readouterr().err
    assert "QUIZBOT_WEBHOOK_SECRETS is no variable of quizbot" in said
    assert "s3cret" not in said


@pytest.mark.usefixtures("_logging")
async def test_no_process_that_the_bot_starts_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = tmp_path / "quizbot.db"
    monkeypatch.setenv("QUIZBOT_DATABASE", str(database))
    monkeypatch.setenv("QUIZBOT_TOKEN", TOKEN)
    monkeypatch.setenv("QUIZBOT_WEBHOOK_SECRET", "s3cret")
    with only_one(database), pytest.raises(SystemExit):
        quizbot(["run"])  # refused: another one runs

    workshop = Workshop()
    try:
        assert [await workshop.made(os.getenv, name) for name in SECRETS] == [None, None]
        assert await workshop.made(os.getenv, "QUIZBOT_DATABASE") == str(database)
    finally:
        await workshop.close()


async def test_they_are_in_no_row_no_backup_and_no_message(
    world: World, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        world.telegram.faults["sendMessage"] = [Fault(400, "Bad Request: no")]
        ann.writes("/help")
        await ann.quiet()
        await ann.says(f"/word {'x' * 50}")
    store.backup(tmp_path / "copy.db")

    assert not files_with(KEY, tmp_path)
    assert not [given for _, given in world.telegram.calls if KEY in str(given)]
    assert KEY not in "\n".join(map(Redacting(TOKEN).format, caplog.records))
