"""The token is in no line of the log, not in a traceback either; and a monitor is told the truth."""

from __future__ import annotations

import json
import logging
import os
import re
import stat
from datetime import datetime
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from bot.settings import LogFormat
from bot.telegram.event import Event, working_on
from bot.telegram.heartbeat import beating, check, end, has_just_beaten, heartbeat_of, last_beat
from bot.telegram.logs import AsJson, Redacting, Referring, configure
from bot.telegram.who import Aliases, Who
from quizzes.errors import BadInput
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "123456:a-secret"


class Heard(logging.Handler):
    """Keeps the words of what is logged."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.words: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.words.append(record.getMessage())


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """Give the root logger, and put it back afterwards."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)


def test_the_token_is_hidden_wherever_it_comes_from() -> None:
    error = ValueError(SECRET)
    address = f"https://h/bot{SECRET}/getMe"
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "to %s", (address,), (ValueError, error, None))

    text = Redacting(SECRET).format(record)

    assert "a-secret" not in text
    assert "<token>" in text


FORGED = "2026-12-01 10:00:00,000 INFO bot: all is well"


def lines_of(message: str, *given: object, error: Exception | None = None) -> list[str]:
    raised = None if error is None else (type(error), error, None)
    record = logging.LogRecord("x", logging.ERROR, "f", 1, message, given, raised)
    return Redacting(SECRET).format(record).split("\n")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(f"Eve\n{FORGED}", id="line feed"),
        pytest.param(f"Eve\r{FORGED}", id="carriage return"),
        pytest.param(f"Eve\u2028{FORGED}\x85{FORGED}\x0b{FORGED}", id="other line breaks"),
        pytest.param("Eve\x1b[2J\x1b]0;title\x07\x9b31m", id="codes of a terminal"),
        pytest.param("Eve\u202elive\u200b", id="turned round"),
        pytest.param("Eve\x00\ud800", id="half a pair"),
    ],
)
def test_no_name_makes_a_line_of_its_own_or_steers_a_terminal(name: str) -> None:
    first, *behind = lines_of("the file %s is no set", name, error=ValueError(name))

    assert first.endswith("is no set")
    assert behind
    assert all(line.startswith("  | ") for line in behind)
    assert all(line.isprintable() for line in (first, *behind))


def test_the_words_of_a_name_stay_readable() -> None:
    assert lines_of("%s has come", "李 Ōta 😀")[0].endswith("李 Ōta 😀 has come")


def test_the_log_goes_to_standard_error_in_the_level_asked_for(
    root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    configure("INFO", SECRET)
    logging.getLogger("httpx").info("quiet")
    logging.getLogger("bot").info("said %s", SECRET)
    logging.getLogger("bot").debug("not said")

    said = capsys.readouterr().err
    assert "said <token>" in said
    assert "not said" not in said
    assert "quiet" not in said


def test_errors_that_the_log_leaves_out_are_heard_by_who_tells_owners_and_counts(
    root: logging.Logger, capsys: pytest.CaptureFixture[str]
) -> None:
    heard = Heard(logging.ERROR)
    configure("CRITICAL", SECRET)
    root.addHandler(heard)
    logging.getLogger("bot").error("this broke")
    logging.getLogger("bot").warning("nothing broke")

    assert heard.words == ["this broke"]
    assert capsys.readouterr().err == ""


def test_a_bot_that_works_is_healthy(tmp_path: Path) -> None:
    database = tmp_path / "quizbot.db"
    heartbeat_of(database).touch()
    os.utime(heartbeat_of(database), (1000, 1000))

    assert check(database, 1100) == 100
    assert last_beat(database) == 1000
    assert has_just_beaten(database, 1010)
    assert not has_just_beaten(database, 1100)


def test_a_sign_of_life_is_for_its_owner_only_as_all_is_that_lies_beside_the_database(tmp_path: Path) -> None:
    path = tmp_path / "quizbot.db"
    beating(path)()

    assert stat.S_IMODE(heartbeat_of(path).stat().st_mode) == 0o600


def test_a_bot_that_has_fallen_silent_is_not(tmp_path: Path) -> None:
    database = tmp_path / "quizbot.db"
    heartbeat_of(database).touch()
    os.utime(heartbeat_of(database), (1000, 1000))

    with pytest.raises(BadInput, match="200 seconds"):
        check(database, 1200)


def test_a_bot_that_was_stopped_is_not_until_it_is_at_work_again(tmp_path: Path) -> None:
    database = tmp_path / "quizbot.db"
    heartbeat_of(database).touch()
    os.utime(heartbeat_of(database), (1000, 1000))
    end(database)

    with pytest.raises(BadInput, match="was stopped, and has not reached Telegram since: start it"):
        check(database, 1001)
    assert has_just_beaten(database, 1010)  # so that the next one keeps to the pace
    beating(database)
    assert check(database, 1100) == 100


def test_a_bot_that_never_worked_was_not_stopped_either(tmp_path: Path) -> None:
    end(tmp_path / "quizbot.db")

    assert not heartbeat_of(tmp_path / "quizbot.db").exists()


def test_a_bot_that_worked_at_a_time_still_to_come_is_not(tmp_path: Path) -> None:
    database = tmp_path / "quizbot.db"
    heartbeat_of(database).touch()
    os.utime(heartbeat_of(database), (1000, 1000))

    assert check(database, 996) == 0
    with pytest.raises(BadInput, match=r"200 seconds after now, by the clock, .*: see that the clock is right"):
        check(database, 800)


def test_a_bot_that_never_ran_is_not(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="quizbot run"):
        check(tmp_path / "quizbot.db", 1000)
    assert not has_just_beaten(tmp_path / "quizbot.db", 1000)


def shown(formatter: Redacting, message: str, *args: object, **extra: object) -> str:
    record = logging.LogRecord("bot.x", logging.ERROR, "f", 1, message, args, None)
    vars(record).update(extra)
    return formatter.format(record)


def test_programs_get_one_object_a_line() -> None:
    error = ValueError("甲\n{}")
    record = logging.LogRecord("bot.x", logging.ERROR, "f", 1, "%s said\n%s", ("甲", SECRET), (ValueError, error, None))
    Referring().filter(record)
    (line,) = AsJson(SECRET).format(record).splitlines()
    told = json.loads(line)

    assert (told["level"], told["logger"], told["message"]) == ("ERROR", "bot.x", "甲 said\\n<token>")
    assert told["traceback"] == ["ValueError: 甲", "{}"]
    assert len(told["reference"]) == 6
    assert datetime.fromisoformat(told["time"]).tzinfo is not None


def test_a_line_bears_the_update_it_is_about_and_an_alias_of_its_person() -> None:
    formatter = AsJson(SECRET)
    with working_on(Event(update=7, kind="message", came_at=perf_counter() - 1, person=5_000_000_001)):
        about = json.loads(shown(formatter, "done"))
        text = shown(Redacting(SECRET, Aliases(b"key")), "done")
    alone = json.loads(shown(formatter, "chat %s is away", Who(5_000_000_001)))

    assert (about["update"], about["ms"] >= 1000) == (7, True)
    assert alone["message"] == f"chat {about['person']} is away"
    assert "update" not in alone
    assert re.search(r"done \[update 7, person [0-9a-f]{8}, ms 1\d{3}\.\d\]$", text)


def test_an_alias_is_the_same_within_a_run_and_another_in_the_next() -> None:
    first, second = Aliases(), Aliases()
    assert first.of(1) == first.of(1)
    assert len({first.of(1), first.of(2), second.of(1), second.of(2)}) == 4


@pytest.mark.parametrize(
    ("style", "begins"),
    [
        pytest.param(LogFormat.AUTO, "{", id="nobody reads it"),
        pytest.param(LogFormat.JSON, "{", id="json"),
        pytest.param(LogFormat.TEXT, "20", id="text"),
    ],
)
@pytest.mark.usefixtures("root")
def test_the_log_is_in_the_format_asked_for(style: LogFormat, begins: str, capsys: pytest.CaptureFixture[str]) -> None:
    configure("INFO", SECRET, style)
    logging.getLogger("bot").info("said")
    assert capsys.readouterr().err.startswith(begins)
