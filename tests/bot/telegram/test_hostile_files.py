"""
Wrong and hostile files in the chat: each is refused or accepted in words that name the place and the cure.

None of them leaves anything in the library, and none of what it held is kept.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.tutor.role import Role
from tests.bot.botapi.running import START
from tests.bot.hostile_files import ACCEPTED, LIMITS, REFUSED

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

pytestmark = pytest.mark.usefixtures("_jobs_in_this_process")


async def sent(world: World, store: Store, name: str, content: bytes) -> str:
    world.limits = LIMITS
    boss = world.person("Boss")
    store.grant(boss.id, Role.ADMIN, START).result()
    async with world.running():
        await boss.says("/start")
        boss.sends_file(name, content)
        await world.files()
    shown = [message for message in boss.messages if message.file is None]
    return shown[-1].text + "".join(f"\n[{button}]" for button in shown[-1].buttons)


@pytest.mark.parametrize(
    ("name", "content", "words"), [pytest.param(*rest, id=id_) for id_, *rest in REFUSED], ids=None
)
async def test_what_is_wrong_is_refused_in_words(
    world: World, store: Store, name: str, content: bytes, words: str
) -> None:
    told = await sent(world, store, name, content)

    assert words in told, told
    assert "📢" not in told
    assert "could not be read" not in told, "that is for what nobody has thought of"
    assert [info.id for info in store.sets(tuple(SetState))] == ["mini"]
    assert store.uploads.to_do() == []
    assert (store.uploads.made(1), store.uploads.content(1)) == (None, None)


@pytest.mark.parametrize(("name", "content"), [pytest.param(*rest, id=id_) for id_, *rest in ACCEPTED])
async def test_what_is_only_odd_is_accepted(world: World, store: Store, name: str, content: bytes) -> None:
    assert "📢" in await sent(world, store, name, content)
