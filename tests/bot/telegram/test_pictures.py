"""A picture gets to a person as a photo, with the words that stand for it, and another can take its place."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from telegram.ext import ApplicationBuilder

from bot.telegram.courier import Courier
from bot.telegram.file_courier import LARGEST_PHOTO, LONGEST_CAPTION
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

WORDS = Screen(lines(bold("3 < 4 & more")))


def png(shade: int = 0) -> bytes:
    """Make the smallest picture of one shade of grey."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes((0, shade)))), (b"IEND", b""))
    chunks = (struct.pack(">I", len(b)) + n + b + struct.pack(">I", zlib.crc32(n + b)) for n, b in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.fixture
def courier(bot: Bot) -> Courier:
    return Courier(bot.application.bot)


async def test_a_picture_comes_with_its_words(ann: Somebody, courier: Courier) -> None:
    message = await courier.files.send_photo(ann.id, png(), WORDS)

    assert (ann.last.id, ann.screen) == (message, "3 < 4 & more")
    assert ann.last.file is not None
    assert ann.last.file.content == png()


async def test_words_that_are_too_long_are_cut(ann: Somebody, courier: Courier) -> None:
    long = Screen(lines("字字字。" * 500))
    message = await courier.files.send_photo(ann.id, png(), long)
    assert len(ann.screen) <= LONGEST_CAPTION
    assert message is not None
    await courier.files.change_photo(ann.id, message, png(9), long)
    assert len(ann.screen) <= LONGEST_CAPTION


async def test_another_picture_takes_its_place(ann: Somebody, courier: Courier) -> None:
    message = await courier.files.send_photo(ann.id, png(), WORDS)
    assert message is not None

    assert await courier.files.change_photo(ann.id, message, png(200), Screen(lines("light"))) == message
    assert (len(ann.messages), ann.screen, ann.last.edits) == (1, "light", 1)
    assert ann.last.file is not None
    assert ann.last.file.content == png(200)


async def test_where_the_message_is_gone_it_comes_anew(ann: Somebody, courier: Courier) -> None:
    assert await courier.files.change_photo(ann.id, 4711, png(), WORDS) == ann.last.id


async def test_the_same_once_more_is_no_harm(ann: Somebody, world: World, courier: Courier) -> None:
    world.telegram.faults["editMessageMedia"] = [Fault(400, "Bad Request: message is not modified: …")]
    assert await courier.files.change_photo(ann.id, 7, png(), WORDS) == 7
    assert ann.messages == []


async def test_whoever_blocked_the_bot_gets_none(ann: Somebody, world: World, courier: Courier) -> None:
    world.telegram.blocked.add(ann.id)
    assert await courier.files.send_photo(ann.id, png(), WORDS) is None
    world.telegram.faults["editMessageMedia"] = [Fault(403, "Forbidden: bot was blocked by the user")]
    assert await courier.files.change_photo(ann.id, 7, png(), WORDS) is None


async def test_a_picture_that_telegram_would_not_take_is_not_sent(ann: Somebody, courier: Courier) -> None:
    with pytest.raises(ValueError, match="Telegram takes"):
        await courier.files.send_photo(ann.id, bytes(LARGEST_PHOTO + 1), WORDS)
    with pytest.raises(ValueError, match="Telegram takes"):
        await courier.files.change_photo(ann.id, 1, bytes(LARGEST_PHOTO + 1), WORDS)
    assert ann.messages == []


async def test_pictures_go_over_a_real_connection_and_again_after_a_failure() -> None:
    telegram = FakeTelegram()
    telegram.faults["sendPhoto"].append(Fault(502))
    telegram.faults["editMessageMedia"].append(Fault(502))
    async with serving(telegram) as address:
        builder = ApplicationBuilder().token(TOKEN).base_url(f"{address}/bot").rate_limiter(Limiter(is_paced=False))
        requests = HttpRequest(), HttpRequest()
        application = (
            builder.request(requests[0]).get_updates_request(requests[1]).updater(None).job_queue(None).build()
        )
        async with application.bot:
            courier = Courier(application.bot)
            message = await courier.files.send_photo(5, png(), WORDS)
            assert message is not None
            await courier.files.change_photo(5, message, png(9), WORDS)

    (sent,) = telegram.chats[5].values()
    assert sent.file is not None
    assert (sent.file.content, sent.file.mime, sent.text) == (png(9), "image/png", "3 < 4 & more")
    telegram.assert_clean()
