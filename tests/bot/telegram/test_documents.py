"""A file gets to a person with a name that is safe and words that are not too long, over any connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from telegram.ext import ApplicationBuilder

from bot.telegram.courier import Courier
from bot.telegram.file_courier import LARGEST_FILE, LONGEST_CAPTION, safe_file_name
from bot.telegram.limiter import Limiter
from bot.telegram.markup import bold, lines
from bot.telegram.request import HttpRequest
from bot.telegram.screen import Screen
from tests.bot.botapi.server import serving
from tests.bot.botapi.telegram import TOKEN, FakeTelegram, Fault

if TYPE_CHECKING:
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WORDS = Screen(lines(bold("A <deck> & more")))


@pytest.fixture
def courier(bot: Bot) -> Courier:
    return Courier(bot.application.bot)


async def test_a_file_comes_with_its_name_and_words(ann: Somebody, courier: Courier) -> None:
    message = await courier.files.send_document(ann.id, "deck.apkg", b"content", WORDS)

    assert ann.last.id == message
    assert ann.screen == "A <deck> & more"
    assert ann.last.file is not None
    assert (ann.last.file.name, ann.last.file.content) == ("deck.apkg", b"content")


async def test_words_that_are_too_long_are_cut_at_the_end_of_a_sentence(ann: Somebody, courier: Courier) -> None:
    await courier.files.send_document(ann.id, "a.csv", b"x", Screen(lines("字字字。" * 500)))

    assert len(ann.screen) <= LONGEST_CAPTION
    assert ann.screen.endswith("。")


async def test_a_file_without_words_comes_too(ann: Somebody, courier: Courier) -> None:
    assert await courier.files.send_document(ann.id, "a.csv", b"x", Screen(())) == ann.last.id


async def test_a_file_that_telegram_would_not_take_is_not_sent(ann: Somebody, courier: Courier) -> None:
    with pytest.raises(ValueError, match="Telegram takes"):
        await courier.files.send_document(ann.id, "a.csv", bytes(LARGEST_FILE + 1), WORDS)
    assert ann.messages == []


async def test_whoever_blocked_the_bot_gets_no_file(ann: Somebody, courier: Courier, world: World) -> None:
    world.telegram.blocked.add(ann.id)
    assert await courier.files.send_document(ann.id, "a.csv", b"x", WORDS) is None


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("quizbot-sample_1.apkg", "quizbot-sample_1.apkg"),
        ("../../etc/passwd", "file.etcpasswd"),
        ("中文.csv", "file.csv"),
        ("a b\u202e.CSV", "a-b.csv"),
        ("-x-.apkg", "x.apkg"),
        ("con", "file.con"),
        ("", "file.bin"),
        ("a" * 300 + ".csv", "a" * 48 + ".csv"),
    ],
)
def test_a_file_name_is_safe_everywhere(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


async def test_a_file_goes_over_a_real_connection_and_again_after_a_failure() -> None:
    telegram = FakeTelegram()
    telegram.faults["sendDocument"].append(Fault(502))
    async with serving(telegram) as address:
        builder = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").rate_limiter(Limiter(is_paced=False))
        requests = HttpRequest(), HttpRequest()
        application = (
            builder.request(requests[0]).get_updates_request(requests[1]).updater(None).job_queue(None).build()
        )
        async with application.bot:
            message = await Courier(application.bot).files.send_document(5, "deck.apkg", b"\x00PK\r\n", WORDS)

    assert message is not None
    (sent,) = telegram.chats[5].values()
    assert sent.file is not None
    assert (sent.file.name, sent.file.content, sent.text) == ("deck.apkg", b"\x00PK\r\n", "A <deck> & more")
    telegram.assert_clean()
