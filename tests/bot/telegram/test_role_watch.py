"""Roles that are given and taken on the command line change the menu in the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.acts import Acts
from bot.tutor.role import Role
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    import pytest

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.running import World


async def test_the_menu_of_an_admin_follows_the_command_line(world: World, bot: Bot, store: Store) -> None:
    ann = world.person("Ann")
    await ann.says("/start")
    store.grant(ann.id, Role.ADMIN, START).result()
    await bot.watches.roles.look()
    shown = [given for name, given in world.telegram.calls if name == "setMyCommands" and str(ann.id) in str(given)]
    assert len(shown) == 3
    assert all("revise" in given["commands"] for given in shown)
    store.revoke(ann.id, Role.ADMIN, START).result()
    await bot.watches.roles.look()
    await bot.watches.roles.look()

    assert [name for name, _ in world.telegram.calls].count("deleteMyCommands") == 3


async def test_what_is_given_in_the_chat_and_taken_on_the_command_line_at_once_is_gone(
    world: World, bot: Bot, store: Store
) -> None:
    ann = world.person("Ann")
    await ann.says("/start")
    await bot.watches.roles.look()
    store.grant(ann.id, Role.ADMIN, START, by=1).result()
    store.revoke(ann.id, Role.ADMIN, START).result()
    await bot.watches.roles.look()

    assert [name for name, _ in world.telegram.calls].count("deleteMyCommands") == 3


async def test_what_was_looked_through_is_not_looked_through_again(
    bot: Bot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    changed = Acts.admins_changed

    def noted(acts: Acts, after: int) -> list[tuple[int, int]]:
        asked.append(after)
        return changed(acts, after)

    monkeypatch.setattr(Acts, "admins_changed", noted)
    for person in (1, 2, 3):
        store.grant(person, Role.ADMIN, START, by=1).result()
    await bot.watches.roles.look()
    await bot.watches.roles.look()

    assert asked == [0, 3]


async def test_who_lost_the_role_while_the_bot_did_not_run_loses_the_menu_at_its_start(
    world: World, store: Store
) -> None:
    ann = world.person("Ann")
    async with world.running():
        await ann.says("/start")
    store.grant(ann.id, Role.ADMIN, START).result()
    store.revoke(ann.id, Role.ADMIN, START).result()
    async with world.running() as bot:
        await bot.watches.roles.look()

    assert [name for name, _ in world.telegram.calls].count("deleteMyCommands") == 3


async def test_who_never_wrote_has_no_menu(world: World, bot: Bot, store: Store) -> None:
    before = len(world.telegram.calls)
    store.grant(999, Role.ADMIN, START).result()
    await bot.watches.roles.look()

    assert len(world.telegram.calls) == before
