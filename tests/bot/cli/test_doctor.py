"""`quizbot doctor` names what is wrong with its cure, and shows no secret."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from errno import EACCES
from typing import TYPE_CHECKING

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from click.testing import CliRunner

from bot.cli import quizbot
from bot.dictionary import current_edition
from bot.doctor.telegram_server import Answer, _answers, _clock, _token, _webhook
from bot.settings import settings_from
from bot.store import Store
from bot.store.daily import DailyCopies
from bot.store.dictionary_file import write_dictionary
from bot.telegram.heartbeat import heartbeat_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "123456:a-secret-key"


def environ(tmp_path: Path, **more: str) -> dict[str, str]:
    return {"QUIZBOT_TOKEN": TOKEN, "QUIZBOT_DATABASE": str(tmp_path / "quizbot.db"), **more}


def examined(given: dict[str, str], *words: str) -> tuple[int, dict[str, dict[str, str]], str]:
    result = CliRunner(env=given).invoke(quizbot, ["doctor", "--json", *words], prog_name="quizbot")
    return result.exit_code, {found["name"]: found for found in json.loads(result.stdout)}, result.stdout


def test_a_bot_that_is_well_has_no_problem(tmp_path: Path) -> None:
    Store.open(tmp_path / "quizbot.db").close()
    heartbeat_of(tmp_path / "quizbot.db").touch()
    code, found, said = examined(environ(tmp_path, QUIZBOT_BACKUP_DIR=str(tmp_path / "b")), "--offline")

    assert code == 0
    assert [name for name, each in found.items() if each["state"] == "problem"] == []
    assert found["backups"]["state"] == "warning"
    assert "sound" in found["database"]["told"]
    assert "a-secret-key" not in said


def test_a_variable_with_a_slip_in_its_name_is_not_well(tmp_path: Path) -> None:
    code, found, said = examined(environ(tmp_path, QUIZBOT_ADMIN="4711"), "--offline")

    assert code == 0
    assert found["settings"]["state"] == "warning"
    assert "QUIZBOT_ADMINS may be meant" in found["settings"]["told"]
    assert "4711" not in said


def test_what_is_in_the_journal_still_is_of_the_database(tmp_path: Path) -> None:
    with Store.open(tmp_path / "quizbot.db"):
        assert (tmp_path / "quizbot.db").stat().st_size < (tmp_path / "quizbot.db-wal").stat().st_size
        _, found, _ = examined(environ(tmp_path), "--offline")

    assert re.search(r"is sound, (?!0\.0)", found["database"]["told"])


@pytest.mark.parametrize(
    ("edition", "state", "told"),
    [
        pytest.param(None, "warning", "is not there yet", id="missing"),
        pytest.param("older", "warning", "is of another version", id="older"),
        pytest.param("", "warning", "is damaged", id="damaged"),
        pytest.param(current_edition(), "ok", "is there", id="current"),
    ],
)
def test_the_dictionary_is_looked_at(tmp_path: Path, edition: str | None, state: str, told: str) -> None:
    path = tmp_path / "quizbot.db.dictionary"
    if edition:
        write_dictionary(path, edition, ())
    elif edition is not None:
        path.write_bytes(b"no database")
    _, found, _ = examined(environ(tmp_path), "--offline")

    assert (found["dictionary"]["state"], told in found["dictionary"]["told"]) == (state, True)


@pytest.mark.parametrize(
    ("more", "name", "told"),
    [
        pytest.param({"QUIZBOT_TOKEN": "x"}, "settings", "QUIZBOT_TOKEN holds no bot token", id="token"),
        pytest.param({"QUIZBOT_METRICS_LISTEN": "x"}, "settings", "QUIZBOT_METRICS_LISTEN", id="address of figures"),
        pytest.param({"QUIZBOT_BACKUP_DAYS": "0"}, "settings", "QUIZBOT_BACKUP_DAYS", id="days"),
        pytest.param({"QUIZBOT_LOG_FORMAT": "xml"}, "settings", "auto, text, json", id="format of the log"),
    ],
)
def test_a_setting_that_is_wrong_is_named(tmp_path: Path, more: dict[str, str], name: str, told: str) -> None:
    code, found, said = examined(environ(tmp_path, **more), "--offline")

    assert (code, found[name]["state"]) == (1, "problem")
    assert told in found[name]["told"]
    assert "a-secret-key" not in said


def test_a_setting_that_is_wrong_hides_no_other(tmp_path: Path) -> None:
    given = {
        "QUIZBOT_TOKEN": "",
        "QUIZBOT_DATABASE": str(tmp_path),
        "QUIZBOT_BACKUP_DIR": __file__,
        "QUIZBOT_API_URL": "nowhere",
        "QUIZBOT_RATE_LIMIT": "off",
    }
    result = CliRunner(env=given).invoke(quizbot, ["doctor"], prog_name="quizbot")

    told = [line.split()[2] for line in result.stdout.splitlines() if line.startswith("PROBLEM  settings: ")]
    assert told == ["QUIZBOT_TOKEN", "QUIZBOT_DATABASE", "QUIZBOT_API_URL", "QUIZBOT_BACKUP_DIR"]
    assert "to be mended: settings\n" in result.stderr


def test_a_database_that_cannot_be_made_is_named_and_ends_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    given = environ(tmp_path, QUIZBOT_DATABASE=str(tmp_path / "file" / "quizbot.db"))
    code, found, _ = examined(given, "--offline")

    assert (code, found["database"]["state"]) == (1, "problem")
    assert f"cannot be made: {tmp_path / 'file'} is no folder" in found["database"]["told"]
    assert (found["bot"]["state"], found["metrics"]["state"]) == ("warning", "ok")


def test_a_database_that_this_user_may_not_make_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: path != tmp_path)
    code, found, _ = examined(environ(tmp_path), "--offline")

    assert (code, found["database"]["state"]) == (1, "problem")
    assert f"this user may not write to {tmp_path}" in found["database"]["told"]


def test_a_database_that_is_still_to_be_made_is_no_problem(tmp_path: Path) -> None:
    code, found, _ = examined(environ(tmp_path, QUIZBOT_DATABASE=str(tmp_path / "a" / "b.db")), "--offline")

    assert (code, found["database"]["state"]) == (0, "ok")


def test_a_folder_of_backups_that_is_of_another_user_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    listed = type(folder).iterdir

    def kept(path: Path) -> Iterator[Path]:
        if path == folder:
            raise PermissionError(EACCES, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr(type(folder), "iterdir", kept)
    code, found, _ = examined(environ(tmp_path, QUIZBOT_BACKUP_DIR=str(folder)), "--offline")

    assert (code, found["backups"]["state"]) == (1, "problem")
    assert "b cannot be read (Permission denied)" in found["backups"]["told"]
    assert found["metrics"]["state"] == "ok"


def test_a_folder_of_backups_that_the_bot_may_not_write_to_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    monkeypatch.setattr(os, "access", lambda path, _: path != folder)
    code, found, _ = examined(environ(tmp_path, QUIZBOT_BACKUP_DIR=str(folder)), "--offline")

    assert (code, found["backups"]["state"]) == (1, "problem")
    assert f"this user may not write to {folder}" in found["backups"]["told"]


def test_backups_of_another_database_are_named(tmp_path: Path) -> None:
    folder = tmp_path / "b"
    for name in ("theirs", "ours"):
        with Store.open(tmp_path / name / "quizbot.db") as store:
            if name == "theirs":
                DailyCopies(folder, 1, tmp_path / name / "quizbot.db").make_folder()
                store.backup(folder / "quizbot-2026-12-01.db")
    ours = environ(tmp_path, QUIZBOT_BACKUP_DIR=str(folder), QUIZBOT_DATABASE=str(tmp_path / "ours" / "quizbot.db"))
    code, found, _ = examined(ours, "--offline")

    assert (code, found["backups"]["state"]) == (1, "problem")
    assert "is a copy of another database" in found["backups"]["told"]


def test_a_database_that_is_damaged_is_found(tmp_path: Path) -> None:
    path = tmp_path / "quizbot.db"
    Store.open(path).close()
    content = bytearray(path.read_bytes())
    content[5 * 4_096 + 200 : 9 * 4_096] = b"\x55" * (4 * 4_096 - 200)
    path.write_bytes(content)
    code, found, _ = examined(environ(tmp_path), "--offline")

    assert (code, found["database"]["state"]) == (1, "problem")
    assert "restore" in found["database"]["cure"] + found["database"]["told"]


def test_a_database_that_may_not_be_written_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "quizbot.db"
    Store.open(path).close()
    monkeypatch.setattr(os, "access", lambda asked, _: asked != path)
    code, found, _ = examined(environ(tmp_path), "--offline")

    assert (code, found["database"]["state"]) == (1, "problem")
    assert f"{path} may not be written by this user" in found["database"]["told"]


def test_the_database_of_another_program_is_found(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "quizbot.db")) as other:
        other.execute("CREATE TABLE notes (text)")
    _, found, _ = examined(environ(tmp_path), "--offline")
    assert "another program" in found["database"]["told"]


def test_a_server_that_cannot_be_reached_is_a_warning(tmp_path: Path) -> None:
    code, found, said = examined(environ(tmp_path, QUIZBOT_API_URL="http://127.0.0.1:9"))

    assert (code, found["token"]["state"]) == (0, "warning")
    assert "a-secret-key" not in said


def answer(status: int = 200, **result: object) -> Answer:
    return Answer(status=status, body={"result": result}, date=None)


@pytest.mark.parametrize(
    ("given", "state"),
    [
        pytest.param(answer(username="b"), "ok", id="known"),
        pytest.param(answer(401), "problem", id="refused"),
        pytest.param(answer(404), "problem", id="not found"),
        pytest.param(answer(502), "warning", id="server is ill"),
        pytest.param(Answer(status=200, body={"result": True}, date=None), "warning", id="no bot at all"),
    ],
)
def test_the_token_is_looked_at(tmp_path: Path, given: Answer, state: str) -> None:
    assert _token(settings_from(environ(tmp_path)), given).state == state


@pytest.mark.parametrize(
    ("server", "given", "cure"),
    [
        pytest.param("https://api.telegram.org", answer(404), "QUIZBOT_TOKEN", id="Telegram knows no such bot"),
        pytest.param("http://a", answer(404), "QUIZBOT_TOKEN, or see that QUIZBOT_API_URL", id="ours knows none"),
        pytest.param("http://a", Answer(status=404, body=None, date=None), "QUIZBOT_API_URL has", id="no such page"),
        pytest.param("http://a", Answer(status=200, body=None, date=None), "QUIZBOT_API_URL has", id="another page"),
        pytest.param("http://a", Answer(status=502, body=None, date=None), "try again", id="a server that is away"),
    ],
)
def test_a_server_that_is_perhaps_the_wrong_one_is_named(tmp_path: Path, server: str, given: Answer, cure: str) -> None:
    assert cure in _token(settings_from(environ(tmp_path, QUIZBOT_API_URL=server)), given).cure


async def test_a_page_for_people_is_no_answer_of_the_bot_api(tmp_path: Path) -> None:
    async def reply(_: web.Request) -> web.Response:
        return web.Response(text="<html>Welcome</html>")

    server = web.Application()
    server.router.add_get("/{path:.*}", reply)
    async with TestServer(server) as at:
        settings = settings_from(environ(tmp_path, QUIZBOT_API_URL=str(at.make_url("")).rstrip("/")))
        me, _, _ = await _answers(settings, lambda: datetime(2026, 12, 1, tzinfo=UTC))
    assert (me.status, me.body) == (200, None)


@pytest.mark.parametrize(
    ("given", "state"),
    [
        pytest.param(answer(url=""), "ok", id="polls"),
        pytest.param(answer(url="https://x"), "warning", id="left over"),
        pytest.param(
            answer(url="", last_error_message="no", pending_update_count=3), "warning", id="updates do not arrive"
        ),
        pytest.param(answer(429), "warning", id="not told"),
    ],
)
def test_the_webhook_is_looked_at(tmp_path: Path, given: Answer, state: str) -> None:
    assert _webhook(settings_from(environ(tmp_path)), given).state == state


@pytest.mark.parametrize(("astray", "state"), [(0, "ok"), (-4, "ok"), (20, "warning"), (-61, "problem")])
def test_the_clock_is_looked_at(astray: float, state: str) -> None:
    assert _clock(astray).state == state


async def test_a_second_answer_that_takes_long_does_not_put_the_clock_astray(tmp_path: Path) -> None:
    now = datetime(2026, 12, 1, tzinfo=UTC)

    async def reply(request: web.Request) -> web.Response:
        nonlocal now
        headers = {"Date": format_datetime(now, usegmt=True)}
        if request.path.endswith("/getWebhookInfo"):
            now += timedelta(seconds=9)
        return web.json_response({"ok": True, "result": {}}, headers=headers)

    server = web.Application()
    server.router.add_get("/{path:.*}", reply)
    async with TestServer(server) as at:
        settings = settings_from(environ(tmp_path, QUIZBOT_API_URL=str(at.make_url("")).rstrip("/")))
        me, _, asked_at = await _answers(settings, lambda: now)
    assert asked_at == me.date
