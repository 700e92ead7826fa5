"""Who adds the bot to a channel is told, once, that it can ask nothing there, and where it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.groups import RIGHTS
from tests.bot.botapi.telegram import BOT
from tests.bot.telegram.test_worked_on_twice import Died

if TYPE_CHECKING:
    from pathlib import Path

    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

CHANNEL = -1_000_000_000_077


def bot_becomes(world: World, old: str, new: str, by: Somebody, **more: object) -> int:
    """Change what the bot is in the channel; gives the update's id."""
    rights: dict[str, dict[str, object]] = {
        "left": {},
        "kicked": {"until_date": 0},
        "administrator": {**dict.fromkeys(RIGHTS, True), **more},
    }
    change = {
        "chat": {"id": CHANNEL, "type": "channel", "title": "News"},
        "from": by.user(),
        "date": 1_800_000_000,
        "old_chat_member": {"user": BOT, "status": old, **rights[old]},
        "new_chat_member": {"user": BOT, "status": new, **rights[new]},
    }
    return world.telegram.push({"my_chat_member": change})


def posts(world: World) -> list[str]:
    """Give what the bot has posted."""
    return [message.text for message in world.telegram.chats[CHANNEL].values()]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_private_and_in_their_language(world: World, bot: Bot, language: str) -> None:
    owner, texts = world.person(language=language), texts_for(language)
    await owner.says("/start")
    bot_becomes(world, "left", "administrator", owner, can_post_messages=True)
    await world.quiet()

    text = owner.messages[-1].text
    assert text.startswith(texts.say("channel-hello", channel="News"))
    assert texts.say("channel-hello-group") in text
    assert "?start=set_mini" in text
    assert owner.messages[-1].buttons == [texts.say("button-add-to-group")]
    assert posts(world) == []


@pytest.mark.parametrize(
    ("rights", "told"),
    [
        pytest.param({"can_post_messages": True}, [texts_for("en").say("channel-post")], id="it may post"),
        pytest.param({"can_post_messages": False}, [], id="it may not"),
        pytest.param({}, [], id="nobody says that it may"),
    ],
)
async def test_who_cannot_be_written_to_reads_it_in_the_channel_where_the_bot_may_post(
    world: World, bot: Bot, rights: dict[str, object], told: list[str]
) -> None:
    owner = world.person()
    await owner.says("/start")
    world.telegram.blocked.add(owner.id)
    bot_becomes(world, "left", "administrator", owner, **rights)
    await world.quiet()

    assert posts(world) == told


async def test_the_channel_has_no_second_post_where_the_process_died_after_the_first(
    world: World, tmp_path: Path
) -> None:
    owner = world.person()
    async with world.running():
        await owner.says("/start")
        world.telegram.blocked.add(owner.id)
        bot_becomes(world, "left", "administrator", owner, can_post_messages=True)
        await world.quiet()
    Died(tmp_path / "quizbot.db").before_settling()
    async with world.running():
        await world.quiet()

    assert len(posts(world)) == 1


async def test_who_never_opened_a_private_chat_is_not_written_to_there(world: World, bot: Bot) -> None:
    owner = world.person()
    bot_becomes(world, "left", "administrator", owner, can_post_messages=True)
    await world.quiet()

    assert owner.messages == []
    assert len(posts(world)) == 1


async def test_of_other_rights_and_of_leaving_nothing_is_said(world: World, ann: Somebody) -> None:
    await ann.says("/start")
    said = len(ann.messages)
    bot_becomes(world, "administrator", "administrator", ann, can_post_messages=True)
    bot_becomes(world, "administrator", "kicked", ann)
    await world.quiet()

    assert len(ann.messages) == said
    assert posts(world) == []
    assert world.store.groups.here() == []
