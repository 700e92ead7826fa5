"""Who adds sets, and decides on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.role import Role
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


async def admin(world: World, store: Store, name: str = "Boss", language: str = "en") -> Somebody:
    """Give an admin who has written to the bot, which is at work."""
    somebody = world.person(name, language=language)
    store.grant(somebody.id, Role.ADMIN, START).result()
    await somebody.says("/start")
    return somebody
