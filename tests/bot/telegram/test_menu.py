"""Every command is on the menu, in the help and in Telegram's own menus, and each button does what its command does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from bot.telegram.command_menus import ADMIN_MENU, MENU, set_menus
from bot.texts import LANGUAGES, texts_for
from bot.tutor.role import Role
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_command_is_a_button_and_in_the_help(world: World, bot: Bot, language: str) -> None:
    ann = world.person(language=language)
    named = set(re.findall(r"/([a-z]+)", await ann.says("/help")))
    assert named >= {*MENU, "start"}

    await ann.press("📋")

    texts = texts_for(language)
    assert ann.buttons == [texts.say(f"menu-{name}") for name in MENU]


@pytest.mark.parametrize("name", MENU)
async def test_a_button_does_what_its_command_does(ann: Somebody, name: str) -> None:
    typed = await ann.says(f"/{name}")
    await ann.says("/start")
    await ann.press("📋")
    menu = ann.last

    await ann.press_data(f"cc:{name}", menu.id)

    assert ann.last.id > menu.id
    assert ann.screen == typed


async def test_a_button_pressed_twice_answers_once(ann: Somebody, world: World) -> None:
    await ann.says("/start")
    await ann.press("📋")
    menu, before = ann.last, len(ann.messages)

    ann.presses("cc:sets", menu.id)
    ann.presses("cc:sets", menu.id)
    await world.quiet()

    assert len(ann.messages) == before + 1


async def test_a_command_that_there_is_not_is_none(ann: Somebody) -> None:
    await ann.says("/start")
    assert "does nothing" in (await ann.press_data("cc:start", ann.last.id) or "")
    assert "does nothing" in (await ann.press_data("cc:shutdown", ann.last.id) or "")


async def test_admins_have_more_on_their_menus(ann: Somebody, bot: Bot, store: Store, world: World) -> None:
    store.grant(ann.id, Role.ADMIN, START).result()
    await ann.says("/help")
    await ann.press("📋")
    assert ann.buttons[-4:] == ["✏️ Revise", "🚩 Flags", "👥 Roles", "📜 Log"]

    await set_menus(bot.application.bot, [ann.id])

    assert world.telegram.commands[f"{ann.id}ja"] == list(ADMIN_MENU)
    assert world.telegram.commands["ja"] == list(MENU)


@pytest.mark.parametrize(
    "refusal",
    [Fault(400, "Bad Request: chat not found"), Fault(403, "Forbidden: bot was blocked by the user")],
    ids=["gone", "blocked"],
)
async def test_an_admin_whose_chat_takes_no_menu_keeps_none_from_others(
    ann: Somebody, bot: Bot, world: World, refusal: Fault
) -> None:
    await ann.says("/start")
    world.telegram.faults["setMyCommands"] = [None, None, None, refusal]

    await set_menus(bot.application.bot, [5, ann.id])

    assert world.telegram.commands[f"{ann.id}"] == list(ADMIN_MENU)
    assert world.telegram.commands["zh"] == list(MENU)
