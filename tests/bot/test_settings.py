"""Settings: right values are read, wrong ones are refused with their name and the cure, secrets stay secret."""

from __future__ import annotations

import os
import re
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import (
    Backups,
    Care,
    Listen,
    LogFormat,
    Secret,
    Settings,
    Webhook,
    care,
    database_path,
    file_limits,
    misspelt,
    settings_from,
)
from quizzes.errors import BadInput
from quizzes.limits import Limits

TOKEN = "123456:ABC-def_1"
LEAST = {"QUIZBOT_TOKEN": TOKEN, "QUIZBOT_DATABASE": "/var/lib/quizbot.db"}
HOOK = {**LEAST, "QUIZBOT_WEBHOOK_URL": "https://bot.example.org/hook/", "QUIZBOT_WEBHOOK_SECRET": "s3cret"}


def test_a_token_is_enough() -> None:
    assert settings_from(LEAST) == Settings(
        token=Secret(TOKEN),
        database=Path("/var/lib/quizbot.db"),
        admins=frozenset(),
        api_url="https://api.telegram.org",
        webhook=None,
        timezone=ZoneInfo("UTC"),
        log_level="INFO",
        is_rate_limited=True,
    )


def test_every_variable_is_read() -> None:
    settings = settings_from(
        {
            **HOOK,
            "QUIZBOT_ADMINS": " 1, 22 ,,333",
            "QUIZBOT_API_URL": "http://localhost:8081/",
            "QUIZBOT_WEBHOOK_LISTEN": "[::1]:8443",
            "QUIZBOT_TIMEZONE": "Asia/Tokyo",
            "QUIZBOT_LOG_LEVEL": "debug",
            "QUIZBOT_RATE_LIMIT": "OFF",
        }
    )

    assert settings == Settings(
        token=Secret(TOKEN),
        database=Path("/var/lib/quizbot.db"),
        admins=frozenset({1, 22, 333}),
        api_url="http://localhost:8081",
        webhook=Webhook(
            url="https://bot.example.org/hook/", host="::1", port=8443, path="/hook/", secret=Secret("s3cret")
        ),
        timezone=ZoneInfo("Asia/Tokyo"),
        log_level="DEBUG",
        is_rate_limited=False,
    )


def test_an_empty_value_counts_as_not_set() -> None:
    empty = dict.fromkeys(
        (
            "QUIZBOT_ADMINS",
            "QUIZBOT_API_URL",
            "QUIZBOT_LOG_LEVEL",
            "QUIZBOT_RATE_LIMIT",
            "QUIZBOT_TIMEZONE",
            "QUIZBOT_TOKEN_FILE",
            "QUIZBOT_WEBHOOK_LISTEN",
            "QUIZBOT_WEBHOOK_SECRET",
            "QUIZBOT_WEBHOOK_URL",
        ),
        " ",
    )

    assert settings_from({**LEAST, **empty}) == settings_from(LEAST)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"QUIZBOT_TOKEN": ""}, "QUIZBOT_TOKEN is not set: set it to the token", id="no token"),
        pytest.param({"QUIZBOT_TOKEN": "hello"}, "QUIZBOT_TOKEN holds no bot token: copy it whole", id="token shape"),
        pytest.param({"QUIZBOT_TOKEN": "12:a b"}, "QUIZBOT_TOKEN holds no bot token", id="token with a blank"),
        pytest.param({"QUIZBOT_TOKEN_FILE": "/nowhere"}, "QUIZBOT_TOKEN_FILE cannot be read: /nowhere", id="no file"),
        pytest.param({"QUIZBOT_DATABASE": "/"}, "QUIZBOT_DATABASE is a folder: /", id="folder"),
        pytest.param(
            {"QUIZBOT_DATABASE": os.devnull}, f"QUIZBOT_DATABASE is no file: {os.devnull}", id="no file at all"
        ),
        pytest.param({"QUIZBOT_DATABASE": "~nobody-here/x"}, "QUIZBOT_DATABASE is no usable path", id="home of nobody"),
        pytest.param({"QUIZBOT_ADMINS": "1,@ann"}, "QUIZBOT_ADMINS holds '@ann'", id="admin by name"),
        pytest.param({"QUIZBOT_ADMINS": "1;2"}, "QUIZBOT_ADMINS holds '1;2'", id="admins by semicolon"),
        pytest.param({"QUIZBOT_ADMINS": "-100123"}, "QUIZBOT_ADMINS holds '-100123'", id="a group"),
        pytest.param({"QUIZBOT_ADMINS": "0"}, "QUIZBOT_ADMINS holds '0'", id="nobody"),
        pytest.param({"QUIZBOT_ADMINS": str(2**52)}, "QUIZBOT_ADMINS holds", id="a number too large"),
        pytest.param({"QUIZBOT_ADMINS": "１２"}, "QUIZBOT_ADMINS holds", id="full-width digits"),
        pytest.param({"QUIZBOT_API_URL": "localhost:8081"}, "QUIZBOT_API_URL is no address", id="no scheme"),
        pytest.param({"QUIZBOT_API_URL": "ftp://a.b"}, "QUIZBOT_API_URL is no address", id="scheme"),
        pytest.param({"QUIZBOT_API_URL": "http://a:99999"}, "QUIZBOT_API_URL is no address", id="port of a server"),
        pytest.param({"QUIZBOT_API_URL": "http://[::1"}, "QUIZBOT_API_URL is no address", id="half an address"),
        pytest.param({"QUIZBOT_API_URL": "http://u:p@a"}, "QUIZBOT_API_URL is no address", id="password"),
        pytest.param({"QUIZBOT_API_URL": "http://a/?b=c"}, "QUIZBOT_API_URL is no address", id="query"),
        pytest.param({"QUIZBOT_API_URL": "http://exa_mple..com"}, "QUIZBOT_API_URL is no address", id="no such name"),
        pytest.param(
            {"QUIZBOT_API_URL": "http://localhost:8081/bot/"},
            "QUIZBOT_API_URL ends with what is put behind it: give it without /bot",
            id="with /bot",
        ),
        pytest.param({"QUIZBOT_DATABASE": "./:memory:"}, "QUIZBOT_DATABASE is './:memory:'", id="in no file"),
        pytest.param({"QUIZBOT_WEBHOOK_URL": "bot"}, "QUIZBOT_WEBHOOK_URL is no address", id="webhook"),
        pytest.param(
            {"QUIZBOT_WEBHOOK_URL": "http://bot.example.org"},
            "QUIZBOT_WEBHOOK_URL is no https:// address: give one",
            id="webhook without https",
        ),
        pytest.param(
            {"QUIZBOT_WEBHOOK_URL": "https://bot.example.org"},
            "QUIZBOT_WEBHOOK_SECRET is not set although QUIZBOT_WEBHOOK_URL is",
            id="webhook without secret",
        ),
        pytest.param({"QUIZBOT_WEBHOOK_SECRET": "pass word"}, "QUIZBOT_WEBHOOK_SECRET is no secret", id="charset"),
        pytest.param({"QUIZBOT_WEBHOOK_SECRET": "x" * 257}, "QUIZBOT_WEBHOOK_SECRET is no secret", id="long secret"),
        pytest.param({"QUIZBOT_WEBHOOK_LISTEN": "8080"}, "QUIZBOT_WEBHOOK_LISTEN is '8080'", id="port alone"),
        pytest.param({"QUIZBOT_WEBHOOK_LISTEN": "a:0"}, "QUIZBOT_WEBHOOK_LISTEN is 'a:0'", id="port 0"),
        pytest.param({"QUIZBOT_WEBHOOK_LISTEN": "a:65536"}, "QUIZBOT_WEBHOOK_LISTEN is 'a:65536'", id="port too high"),
        pytest.param({"QUIZBOT_WEBHOOK_LISTEN": "a..b:80"}, "QUIZBOT_WEBHOOK_LISTEN is 'a..b:80'", id="no such host"),
        pytest.param({"QUIZBOT_TIMEZONE": "Tokyo"}, "QUIZBOT_TIMEZONE is 'Tokyo'", id="city alone"),
        pytest.param({"QUIZBOT_TIMEZONE": "Asia"}, "QUIZBOT_TIMEZONE is 'Asia'", id="continent"),
        pytest.param({"QUIZBOT_TIMEZONE": "../etc"}, "QUIZBOT_TIMEZONE is '../etc'", id="path"),
        pytest.param({"QUIZBOT_LOG_LEVEL": "chatty"}, "QUIZBOT_LOG_LEVEL is 'chatty': give one of DEBUG", id="level"),
        pytest.param({"QUIZBOT_LOG_FORMAT": "xml"}, "QUIZBOT_LOG_FORMAT is 'xml': give one of auto, text", id="format"),
        pytest.param(
            {"QUIZBOT_METRICS_LISTEN": "9100"}, "QUIZBOT_METRICS_LISTEN is '9100': give host:port", id="port of figures"
        ),
        pytest.param({"QUIZBOT_METRICS_LISTEN": "a..b:80"}, "QUIZBOT_METRICS_LISTEN is 'a..b:80'", id="no host there"),
        pytest.param({"QUIZBOT_BACKUP_DIR": __file__}, "QUIZBOT_BACKUP_DIR is no folder", id="backups into a file"),
        pytest.param({"QUIZBOT_BACKUP_DAYS": "0"}, "QUIZBOT_BACKUP_DAYS is '0': give a number", id="kept for no day"),
        pytest.param({"QUIZBOT_BACKUP_DAYS": "99999"}, "QUIZBOT_BACKUP_DAYS is '99999'", id="kept for ever"),
        pytest.param(
            {"QUIZBOT_RATE_LIMIT": "no"}, "QUIZBOT_RATE_LIMIT is 'no': give on or off", id="neither on nor off"
        ),
        pytest.param(
            {"QUIZBOT_RATE_LIMIT": "off"},
            "QUIZBOT_RATE_LIMIT is off although Telegram's own server has limits",
            id="no limits with Telegram",
        ),
    ],
)
def test_a_wrong_value_is_refused_with_its_name_and_the_cure(changes: dict[str, str], message: str) -> None:
    with pytest.raises(BadInput) as refusal:
        settings_from({**LEAST, **changes})

    assert str(refusal.value).startswith(message)
    assert ": " in str(refusal.value)


@pytest.mark.parametrize("path", ["/{bot}", "/{bot", "/a}b", "/a%20b", "/测验", "/a/../b", "/..", "/./b", "/a:b"])
def test_a_webhook_that_nothing_would_be_heard_at_is_refused(path: str) -> None:
    with pytest.raises(BadInput, match=r"QUIZBOT_WEBHOOK_URL has a path that .*: use A-Z"):
        settings_from({**HOOK, "QUIZBOT_WEBHOOK_URL": f"https://bot.example.org{path}"})


@pytest.mark.parametrize("path", ["", "/", "/quizbot", "/a/b_c~d-e.f/", "/.well", "/a..b", "/.../x"])
def test_a_plain_path_of_a_webhook_is_taken_as_it_is(path: str) -> None:
    webhook = settings_from({**HOOK, "QUIZBOT_WEBHOOK_URL": f"https://bot.example.org{path}"}).webhook

    assert webhook is not None
    assert webhook.path == path or (webhook.path, path) == ("/", "")


@pytest.mark.parametrize(
    ("port", "is_taken"), [("", True), (":443", True), (":80", True), (":88", True), (":8443", True), (":8080", False)]
)
def test_a_webhook_is_at_a_port_that_telegram_posts_to_or_on_a_server_of_ones_own(port: str, *, is_taken: bool) -> None:
    given = {**HOOK, "QUIZBOT_WEBHOOK_URL": f"https://bot.example.org{port}/hook"}
    if is_taken:
        settings_from(given)
    else:
        with pytest.raises(BadInput, match=r"QUIZBOT_WEBHOOK_URL names the port 8080, .*: give 443, 80, 88 or 8443"):
            settings_from(given)
    settings_from({**given, "QUIZBOT_API_URL": "http://localhost:8081"})


class TestTokenFile:
    def test_the_token_can_come_from_a_file(self, tmp_path: Path) -> None:
        file = tmp_path / "token"
        file.write_text(f"{TOKEN}\n", encoding="utf-8")

        assert settings_from({"QUIZBOT_TOKEN_FILE": str(file)}).token.reveal() == TOKEN

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            pytest.param(b"", "holds 0 words instead of one", id="empty"),
            pytest.param(b"TOKEN 1:a", "holds 2 words instead of one", id="two words"),
            pytest.param(b"\xff\xfe\x00", "cannot be read", id="binary"),
            pytest.param(b"nothing", "QUIZBOT_TOKEN_FILE holds no bot token", id="no token"),
        ],
    )
    def test_a_file_without_a_token_is_refused(self, tmp_path: Path, content: bytes, message: str) -> None:
        file = tmp_path / "token"
        file.write_bytes(content)

        with pytest.raises(BadInput, match=message):
            settings_from({"QUIZBOT_TOKEN_FILE": str(file)})

    def test_two_different_tokens_are_refused(self, tmp_path: Path) -> None:
        file = tmp_path / "token"
        file.write_text("1:other", encoding="utf-8")

        with pytest.raises(BadInput, match="hold different tokens: set only one of them"):
            settings_from({**LEAST, "QUIZBOT_TOKEN_FILE": str(file)})


class TestSecrets:
    def test_no_text_of_the_settings_shows_a_secret(self) -> None:
        settings = settings_from(HOOK)

        for text in (repr(settings), str(settings), f"{settings.token}", f"{settings.token!r}"):
            assert TOKEN not in text
            assert "s3cret" not in text

    def test_a_refusal_does_not_repeat_the_wrong_token(self) -> None:
        with pytest.raises(BadInput) as refusal:
            settings_from({"QUIZBOT_TOKEN": "123456:ABC def"})

        assert "ABC def" not in str(refusal.value)

    @pytest.mark.parametrize("added", [f"/bot{TOKEN}", f"/{TOKEN}", f"/bot{TOKEN.replace(':', '%3a')}/getMe"])
    def test_a_token_behind_the_address_of_the_server_is_refused_and_not_repeated(self, added: str) -> None:
        with pytest.raises(BadInput, match="QUIZBOT_API_URL ends with what is put behind it") as refusal:
            settings_from({**LEAST, "QUIZBOT_API_URL": f"http://localhost:8081{added}"})

        assert "ABC-def" not in str(refusal.value)


class TestDatabase:
    def test_the_database_alone_needs_no_token(self) -> None:
        assert database_path({"QUIZBOT_DATABASE": "~/x.db"}) == Path("~/x.db").expanduser()

    def test_a_file_may_be_called_nearly_anything(self) -> None:
        assert database_path({"QUIZBOT_DATABASE": "/srv/:memory:"}) == Path("/srv/:memory:")

    def test_a_link_is_followed_to_the_database_itself(self, tmp_path: Path) -> None:
        database, link = tmp_path / "quizbot.db", tmp_path / "links" / "link.db"
        link.parent.mkdir()
        link.symlink_to("../quizbot.db")

        assert database_path({"QUIZBOT_DATABASE": str(link)}) == database.resolve()

    def test_without_a_value_it_lies_in_the_users_data_folder(self) -> None:
        path = database_path({})

        assert path.is_absolute()
        assert path.parts[-2:] == ("quizbot", "quizbot.db")


class TestLimits:
    def test_every_limit_can_be_set(self) -> None:
        given = {"QUIZBOT_LIMIT_HANZI": "300000", "QUIZBOT_LIMIT_SECONDS": "60", "QUIZBOT_LIMIT_FILES": " 5 "}

        assert file_limits(given) == Limits(hanzi=300_000)
        assert care(given) == Care(seconds=60, files=5)

    def test_without_any_they_are_the_usual_ones(self) -> None:
        assert (file_limits({}), care({})) == (Limits(), Care())

    @pytest.mark.parametrize("value", ["0", "-1", "1e6", "20 MB", "many", "²", "1" + "0" * 9])
    @pytest.mark.parametrize("name", ["QUIZBOT_LIMIT_BYTES", "QUIZBOT_LIMIT_COMPUTING_SECONDS"])
    def test_what_is_no_limit_is_refused_by_name(self, name: str, value: str) -> None:
        with pytest.raises(BadInput, match=f"{name} is .*whole number"):
            (file_limits if "BYTES" in name else care)({name: value})

    def test_so_little_memory_that_nothing_can_be_read_is_refused(self) -> None:
        with pytest.raises(BadInput, match="QUIZBOT_LIMIT_MEMORY_MB is 100: give 500 or more"):
            care({"QUIZBOT_LIMIT_MEMORY_MB": "100"})


def test_what_is_for_watching_is_off_unless_it_is_asked_for(tmp_path: Path) -> None:
    plain = settings_from({"QUIZBOT_TOKEN": TOKEN})
    asked = settings_from(
        {
            "QUIZBOT_TOKEN": TOKEN,
            "QUIZBOT_LOG_FORMAT": "JSON",
            "QUIZBOT_METRICS_LISTEN": "[::1]:9100",
            "QUIZBOT_BACKUP_DIR": str(tmp_path),
            "QUIZBOT_BACKUP_DAYS": "30",
        }
    )

    assert (plain.log_format, plain.metrics, plain.backups) == (LogFormat.AUTO, None, None)
    assert (asked.log_format, asked.metrics) == (LogFormat.JSON, Listen(host="::1", port=9100))
    assert asked.backups == Backups(folder=tmp_path, days=30)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("QUIZBOT_ADMIN", ": QUIZBOT_ADMINS may be meant", id="a letter too few"),
        pytest.param("QUIZBOT_BACKUPS_DIR", ": QUIZBOT_BACKUP_DIR may be meant", id="a letter too many"),
        pytest.param("quizbot_timezone", ": QUIZBOT_TIMEZONE may be meant", id="small letters"),
        pytest.param("QUIZBOT_LIMIT_MEMORY", ": QUIZBOT_LIMIT_MEMORY_MB may be meant", id="a limit"),
        pytest.param("QUIZBOT_COLOUR", "", id="like none"),
    ],
)
def test_a_variable_that_only_looks_like_one_of_ours_is_told(name: str, told: str) -> None:
    assert misspelt([*LEAST, name, "PATH"]) == [f"{name} is no variable of quizbot, and is passed over{told}"]


def test_every_variable_that_is_documented_is_one() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
    assert misspelt(re.findall(r"^\| `(QUIZBOT_[A-Z_]+)` \|", page, flags=re.MULTILINE)) == []
