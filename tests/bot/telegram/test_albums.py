"""To an album something is said once, however many pictures it has; nothing of it is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram import albums
from bot.texts import texts_for
from bot.tutor.role import Role
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
FILE = {"file_id": "f", "file_unique_id": "f", "file_name": "tea.csv"}
THANKS = texts_for("en").say("only-text")


async def sends_album(somebody: Somebody, id_: str, count: int = 10) -> None:
    for _ in range(count):
        somebody.sends(photo=PHOTO, media_group_id=id_)
    await somebody.quiet()


def thanks(somebody: Somebody) -> int:
    """Count what was said to pictures."""
    return sum(message.text == THANKS for message in somebody.messages)


async def test_an_album_is_answered_once(ann: Somebody) -> None:
    await sends_album(ann, "1")
    assert thanks(ann) == 1


async def test_each_album_is_answered_and_each_picture_that_is_in_none(ann: Somebody) -> None:
    await sends_album(ann, "1", 3)
    await sends_album(ann, "2", 3)
    for _ in range(2):
        ann.sends(photo=PHOTO)
    await ann.quiet()
    assert thanks(ann) == 4


async def test_so_many_albums_are_remembered(ann: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(albums, "MOST_REMEMBERED", 2)
    for id_ in ("1", "2", "3", "1"):
        await sends_album(ann, id_, 2)
    assert thanks(ann) == 4


async def test_an_album_of_files_is_answered_once_too(ann: Somebody) -> None:
    for _ in range(4):
        ann.sends(document=FILE, media_group_id="1")
    await ann.quiet()
    assert [message.text for message in ann.messages] == [texts_for("en").say("upload-admins")]


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Send a text as a file"), ("ja", "画像ではなくファイル"), ("zh", "文章请以文件形式发来")],
)
@pytest.mark.usefixtures("bot")
async def test_an_admin_hears_how_a_text_is_sent(world: World, store: Store, language: str, told: str) -> None:
    boss = world.person("Boss", language=language)
    store.grant(boss.id, Role.ADMIN, START).result()
    await sends_album(boss, "1", 2)
    assert told in boss.screen
