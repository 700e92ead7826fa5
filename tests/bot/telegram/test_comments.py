"""In the group that belongs to a channel, what is asked for as a comment on a post is answered among its comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.telegram import post_of
from tests.bot.telegram.rounds import RIGHT

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

POST = 50
COMMENTS = -POST


pytestmark = pytest.mark.usefixtures("class_set", "met")


def places(group: Group) -> list[int | None]:
    """Say where all stands that the bot wrote after its greeting."""
    return [message.topic for message in group.messages[1:]]


async def comments(group: Group, somebody: Somebody, text: str) -> None:
    """Let somebody comment on the post."""
    await group.hears(somebody, text, message_thread_id=POST, reply_to_message=post_of(group.id, POST))


@pytest.mark.parametrize(
    "command",
    ["/push", "/push nosuch", "/stop", "/schedule", "/leaderboard", "/language ja", "/help", "/quiz", "/grant teacher"],
)
async def test_a_command_is_answered_among_the_comments(group: Group, command: str) -> None:
    await comments(group, group.owner, command)
    assert places(group) == [COMMENTS]


async def test_who_may_not_begin_a_round_is_told_so_among_the_comments(world: World, group: Group) -> None:
    await comments(group, world.person("Ben"), "/push class 2")
    assert places(group) == [COMMENTS]


@pytest.mark.usefixtures("store")
async def test_a_round_has_its_polls_its_standings_and_its_picture_among_the_comments(
    world: World, group: Group
) -> None:
    await comments(group, group.owner, "/push class 2")
    await world.rounds()
    await group.votes(group.owner, group.polls[0], RIGHT)
    await comments(group, group.owner, "/stop")
    await world.rounds()
    await world.done()

    assert len(group.polls) == 2
    assert group.pictures
    assert set(places(group)) == {COMMENTS}


async def test_a_round_begun_by_buttons_stays_among_the_comments_where_they_are(world: World, group: Group) -> None:
    await comments(group, group.owner, "/push class")
    await group.press(group.owner, texts_for("en").say("round-begin"))
    await world.rounds()

    assert group.polls
    assert set(places(group)) == {COMMENTS}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_round_among_comments_that_is_ended_in_the_group_shows_its_standings_there(
    world: World, group: Group, language: str
) -> None:
    await group.hears(group.owner, f"/language {language}")
    await comments(group, group.owner, "/push class 2")
    await world.rounds()
    await group.hears(group.owner, "/push class 2")
    assert group.last.text == texts_for(language).say("round-is-running-elsewhere")
    await group.hears(group.owner, "/stop")
    assert (group.last.topic, group.last.text) == (None, texts_for(language).say("round-stopped-elsewhere"))

    await world.rounds()
    assert group.last.topic == COMMENTS


async def test_what_begins_by_itself_some_other_day_begins_in_the_group(
    world: World, group: Group, store: Store
) -> None:
    await comments(group, group.owner, "/schedule daily 19:00 class 2")
    await comments(group, group.owner, "/schedule")
    for label in ("＋", "Class set", texts_for("en").say("any-kind"), "10", texts_for("en").say("days-daily"), "19"):
        await group.press(group.owner, label)
    await group.press(group.owner, "19:30")

    assert [each.plan.topic for each in store.schedules.of_chat(group.id)] == [None, None]
    assert set(places(group)) == {COMMENTS}
    assert store.topics.of(group.id) == []


async def test_what_is_begun_at_the_desk_after_a_round_among_comments_goes_to_the_group(
    world: World, group: Group
) -> None:
    await comments(group, group.owner, "/push class 2")
    await world.rounds()
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await group.owner.says("/push")
    assert "📍" not in group.owner.screen
    there = len(places(group))
    await group.owner.press("▶")
    await group.owner.press("Class set")
    await group.owner.press(texts_for("en").say("round-begin"))
    await world.rounds()

    assert set(places(group)[there:]) == {None}


async def test_a_post_that_the_channel_makes_begins_nothing(world: World, group: Group) -> None:
    command = {"text": "/push class 2", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}
    world.telegram.push({"message": {**post_of(group.id, POST), **command}})
    await world.quiet()

    assert places(group) == []
