"""To an album something is said once, however many pictures it has; nothing of it is an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram import albums
from bot.texts import texts_for

if TYPE_CHECKING:
    import pytest

    from tests.bot.botapi.people import Somebody

PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]
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
