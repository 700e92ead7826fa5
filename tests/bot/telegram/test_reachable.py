"""Who could not be written to can be again, once they do anything in private."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import BOT

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

COMMAND = [{"type": "bot_command", "offset": 0, "length": 6}]


@pytest.fixture
async def lost(ann: Somebody, store: Store) -> Somebody:
    """Give somebody who has been here, and of whom it is known that nothing gets to them."""
    await ann.says("/menu")
    store.unreachable.add(ann.id, START).result()
    return ann


@pytest.mark.parametrize(
    "content",
    [
        pytest.param({"text": "/score", "entities": COMMAND}, id="a command"),
        pytest.param({"text": "/nosuc", "entities": COMMAND}, id="what is no command"),
        pytest.param({"text": "/grant", "entities": COMMAND}, id="a command that a reply may belong to"),
        pytest.param({"text": "你好"}, id="words"),
        pytest.param({"contact": {"phone_number": "1", "first_name": "Bo"}}, id="a contact"),
        pytest.param({"document": {"file_id": "d", "file_unique_id": "d"}}, id="a file"),
        pytest.param({"photo": []}, id="a picture"),
    ],
)
async def test_whoever_writes_in_private_can_be_written_to(
    lost: Somebody, store: Store, content: dict[str, object]
) -> None:
    lost.sends(**content)
    await lost.quiet()

    assert not store.unreachable.has(lost.id)


@pytest.mark.parametrize("is_there", [True, False], ids=["under a message", "under one that is gone"])
async def test_whoever_presses_in_private_can_be_written_to(lost: Somebody, store: Store, *, is_there: bool) -> None:
    await lost.press_data("nonsense", lost.last.id if is_there else 1)

    assert not store.unreachable.has(lost.id)


@pytest.mark.parametrize(("old", "new", "is_lost"), [("kicked", "member", False), ("member", "kicked", True)])
async def test_whoever_takes_the_bot_back_can_be_written_to_and_whoever_blocks_it_cannot(
    world: World, lost: Somebody, store: Store, old: str, new: str, *, is_lost: bool
) -> None:
    world.telegram.push({"my_chat_member": change(lost, old, new)})
    await lost.quiet()

    assert store.unreachable.has(lost.id) == is_lost


def change(somebody: Somebody, old: str, new: str) -> dict[str, object]:
    """Give what Telegram tells where somebody blocks the bot, or does so no more."""
    return {
        "chat": {"id": somebody.id, "type": "private", "first_name": somebody.name},
        "from": somebody.user(),
        "date": 1_800_000_000,
        "old_chat_member": {"user": BOT, "status": old, "until_date": 0},
        "new_chat_member": {"user": BOT, "status": new, "until_date": 0},
    }


async def test_what_is_done_in_a_group_tells_nothing_of_the_private_chat(
    world: World, lost: Somebody, store: Store
) -> None:
    group = world.group(lost)
    await group.adds_bot()
    await group.hears(lost, "/leaderboard")

    assert store.unreachable.has(lost.id)
