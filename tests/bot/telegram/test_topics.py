"""In a forum, everything stays in the topic in which it was asked for; in a group without topics there are none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.rounds.schedule import MOST_SCHEDULES
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.rounds import CLASS
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

TOPIC = {"message_thread_id": 7, "is_topic_message": True}


pytestmark = pytest.mark.usefixtures("class_set", "met")


def topics(group: Group) -> list[int | None]:
    """Give the topics of all that the bot wrote after its greeting."""
    return [message.topic for message in group.messages[1:]]


@pytest.mark.parametrize(
    "command",
    [
        "/push nosuch",
        "/push",
        "/stop",
        "/schedule",
        "/schedule daily 9",
        "/leaderboard",
        "/leaderboard nosuch",
        "/language",
        "/language ja",
        "/help",
        "/start",
        "/quiz",
        "/word 内容",
        "/grant teacher",
    ],
)
async def test_a_command_is_answered_where_it_was_written(group: Group, command: str) -> None:
    await group.hears(group.owner, command, **TOPIC)
    assert topics(group) == [7]


@pytest.mark.parametrize("command", ["/push", "/leaderboard", "/quiz"])
async def test_a_reply_in_a_group_without_topics_is_in_none(group: Group, command: str) -> None:
    """Telegram numbers the threads of replies there too."""
    await group.hears(group.owner, command, message_thread_id=7)
    assert topics(group) == [None]


async def test_a_round_begun_by_buttons_stays_in_the_topic_of_the_buttons(world: World, group: Group) -> None:
    await group.hears(group.owner, "/push class", **TOPIC)
    await group.press(group.owner, texts_for("en").say("round-begin"))
    await world.rounds()
    await group.hears(group.owner, "/stop", **TOPIC)
    await world.rounds()

    assert group.polls
    assert set(topics(group)) == {7}


async def test_a_schedule_made_by_buttons_begins_its_rounds_in_the_topic_of_the_buttons(
    group: Group, store: Store
) -> None:
    texts = texts_for("en")
    await group.hears(group.owner, "/schedule", **TOPIC)
    for label in ("＋", "Class set", texts.say("any-kind"), "10", texts.say("days-daily"), "19", "19:30"):
        await group.press(group.owner, label)

    assert [each.plan.topic for each in store.schedules.of_chat(group.id)] == [7]
    assert set(topics(group)) == {7}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        pytest.param("TOPIC_CLOSED", [7], id="closed"),
        pytest.param("message can't be edited", [7, 7], id="cannot be edited"),
    ],
)
async def test_a_button_under_schedules_is_answered_in_its_topic_or_nowhere_in_the_group(
    world: World, group: Group, said: str, shown: list[int | None]
) -> None:
    await group.hears(group.owner, "/schedule", **TOPIC)
    world.telegram.faults["editMessageText"] = [Fault(400, f"Bad Request: {said}")]
    await group.press(group.owner, "＋")

    assert topics(group) == shown


async def test_who_presses_a_button_in_a_topic_that_is_closed_is_told_why_nothing_changes(
    world: World, group: Group
) -> None:
    await group.hears(group.owner, "/push", **TOPIC)
    world.telegram.faults["editMessageText"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
    await group.press(group.owner, "Class set")

    assert group.owner.screen == texts_for("en").say("group-unanswered", group="Class")


CLOSED = Fault(400, "Bad Request: TOPIC_CLOSED")


async def test_who_makes_a_schedule_in_a_topic_that_is_closed_sees_it_in_private(
    world: World, group: Group, store: Store
) -> None:
    await group.owner.says("/start")
    world.telegram.faults["sendMessage"] = [CLOSED]
    await group.hears(group.owner, "/schedule daily 11:00 class 2", **TOPIC)

    assert len(store.schedules.of_chat(group.id)) == 1
    assert group.owner.screen.startswith(texts_for("en").say("group-unanswered", group="Class"))
    assert "11:00" in group.owner.screen
    assert topics(group) == []
    await group.owner.press("⏸")
    assert store.schedules.of_chat(group.id)[0].is_paused


async def test_of_a_schedule_that_nobody_can_be_told_of_it_is_said_outside_of_the_topic(
    world: World, group: Group, store: Store
) -> None:
    world.telegram.faults["sendMessage"] = [CLOSED]
    group.says_anonymously("/schedule daily 11:00 class 2", **TOPIC)
    await world.quiet()

    assert len(store.schedules.of_chat(group.id)) == 1
    assert topics(group) == [None]
    assert group.last.text.startswith(texts_for("en").say("topic-unanswered"))
    assert "11:00" in group.last.text


async def test_where_general_is_closed_an_anonymous_administrator_is_not_answered(world: World, group: Group) -> None:
    world.telegram.faults["sendMessage"] = [CLOSED]
    group.says_anonymously("/schedule")
    await world.quiet()

    assert topics(group) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_ends_a_round_from_another_topic_hears_where_its_standings_are(
    world: World, group: Group, language: str
) -> None:
    await group.hears(group.owner, f"/language {language}", **TOPIC)
    await group.hears(group.owner, "/push class 2", **TOPIC)
    await world.rounds()
    await group.hears(group.owner, "/stop")

    assert group.last.topic is None
    assert group.last.text == texts_for(language).say("round-stopped-elsewhere")
    await world.rounds()
    assert [message.topic for message in group.messages if message.text.startswith("🏁")] == [None, 7]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_begins_a_second_round_hears_where_it_is_not_seen_that_the_first_is_elsewhere(
    world: World, group: Group, language: str
) -> None:
    texts = texts_for(language)
    await group.hears(group.owner, f"/language {language}", **TOPIC)
    await group.hears(group.owner, "/push class")
    begin = group.last
    await group.hears(group.owner, "/push class 2", **TOPIC)
    await world.rounds()

    await group.hears(group.owner, "/push class 2", **TOPIC)
    assert (group.last.topic, group.last.text) == (7, texts.say("round-is-running"))
    for command in ("/push class 2", "/push"):
        await group.hears(group.owner, command)
        assert (group.last.topic, group.last.text) == (None, texts.say("round-is-running-elsewhere"))
    toast = await group.press(group.owner, texts.say("round-begin"), begin)
    assert toast == texts.say("round-is-running-elsewhere")


async def test_of_a_round_that_ends_in_its_own_topic_there_are_only_the_standings(world: World, group: Group) -> None:
    await group.hears(group.owner, "/push class 2", **TOPIC)
    await world.rounds()
    await group.hears(group.owner, "/stop", **TOPIC)
    await world.rounds()
    assert len([message for message in group.messages if message.text.startswith("🏁")]) == 1


async def test_where_general_is_closed_a_round_from_the_desk_can_be_had_in_another_topic(
    world: World, group: Group
) -> None:
    """Nothing was seen of any topic: rounds from the desk begin in General."""
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
    await from_desk(group.owner)
    await world.rounds()
    assert "send /push in another topic" in group.owner.screen

    await group.hears(group.owner, "/push class 2", **TOPIC)
    await world.rounds()
    assert topics(group) == [7, 7]


async def from_desk(teacher: Somebody) -> None:
    """Begin a round at the desk."""
    await teacher.says("/push")
    for label in (texts_for("en").say("round-begin"), "Class set", texts_for("en").say("round-begin")):
        await teacher.press(label)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("said", ["TOPIC_CLOSED", "not enough rights to send text messages to the chat"])
async def test_who_adds_the_bot_where_it_may_not_write_is_told_so_in_private(
    world: World, bot: Bot, store: Store, language: str, said: str
) -> None:
    owner = world.person(language=language)
    group = world.group(owner)
    await owner.says("/start")
    world.telegram.faults["sendMessage"] = [Fault(400, f"Bad Request: {said}")]
    await group.adds_bot()

    assert owner.screen == texts_for(language).say("group-unanswered", group="Class")
    found = store.groups.find(group.id)
    assert found is not None
    assert found.is_here


async def test_who_cannot_be_written_to_is_not_told_and_that_is_no_fault(world: World, bot: Bot) -> None:
    owner = world.person()
    group = world.group(owner)
    closed, unknown = Fault(400, "Bad Request: TOPIC_CLOSED"), Fault(400, "Bad Request: chat not found")
    world.telegram.faults["sendMessage"] = [closed, unknown]
    await group.adds_bot()

    assert owner.messages == []


def made(name: str, topic: int = 7) -> dict[str, object]:
    """Give what stands in a message of a topic that answers no other one: the message that made the topic."""
    head = {"message_id": topic, "date": 1_800_000_000, "chat": {"id": -1, "type": "supergroup", "title": "Class"}}
    return {"reply_to_message": {**head, "forum_topic_created": {"name": name, "icon_color": 7322096}}}


async def test_the_desk_begins_a_round_in_the_topic_where_the_last_one_was(world: World, group: Group) -> None:
    await group.hears(group.owner, "/push class 1", **TOPIC, **made("Grammar <b>"))
    await world.rounds()
    await group.hears(group.owner, "/stop", **TOPIC)
    await world.rounds()
    before = len(group.messages)
    await from_desk(group.owner)
    await world.rounds()

    assert len(group.messages) > before
    assert set(topics(group)) == {7}


async def test_a_group_without_topics_has_none_to_choose_at_the_desk(group: Group) -> None:
    await group.hears(group.owner, "/push class 1")
    await group.owner.says("/push")

    assert "📍" not in group.owner.screen
    assert not any(label.startswith("📍") for label in group.owner.buttons)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_at_the_desk_another_topic_is_chosen_by_its_name_or_its_number(
    world: World, group: Group, language: str, store: Store
) -> None:
    texts, other = texts_for(language), {"message_thread_id": 12, "is_topic_message": True}
    await group.owner.says(f"/language {language}")
    await group.hears(group.owner, "/leaderboard", **TOPIC, **made("Grammar <b>"))
    await group.hears(group.owner, "/leaderboard", **other)
    await group.owner.says("/push")
    assert texts.say("class-topic-general") in group.owner.screen

    await group.owner.press(texts.say("button-class-topic"))
    assert group.owner.buttons[:3] == ["✓ General", "Grammar <b>", "12"]
    await group.owner.press("12")
    assert texts.say("class-topic", topic="12") in group.owner.screen
    await group.owner.press(texts.say("button-class-topic"))
    await group.owner.press("Grammar <b>")
    where = texts.say("class-topic", topic=texts.say("topic-quoted", name="Grammar <b>"))
    assert where in group.owner.screen

    await group.owner.press(texts.say("button-class-begin"))
    await group.owner.press("Class set")
    assert where in group.owner.screen
    await group.owner.press(texts.say("round-begin"))
    await world.rounds()
    polls = {poll.message for poll in group.polls}
    assert {message.topic for message in group.messages if message.id in polls} == {7}
    assert store.topics.of_desk(group.id) == 7


async def test_general_can_be_chosen_where_the_last_round_was_elsewhere(world: World, group: Group) -> None:
    await group.hears(group.owner, "/push class 1", **TOPIC)
    await world.rounds()
    await group.hears(group.owner, "/stop", **TOPIC)
    await world.rounds()
    before = len(group.messages)
    await group.owner.says("/push")
    for label in (texts_for("en").say("button-class-topic"), "General"):
        await group.owner.press(label)
    await from_desk(group.owner)
    await world.rounds()

    assert set(topics(group)[before:]) == {None}


async def test_a_topic_that_was_made_or_renamed_is_known_by_its_name_of_now(group: Group, store: Store) -> None:
    group.sends(group.owner.user(), forum_topic_created={"name": "Old", "icon_color": 1}, **TOPIC)
    group.sends(group.owner.user(), forum_topic_edited={"name": "New"}, **TOPIC)
    group.sends(group.owner.user(), forum_topic_edited={"icon_custom_emoji_id": "5"}, **TOPIC)
    await group.hears(group.owner, "/leaderboard", **TOPIC, **made("Old"))

    assert [(each.id, each.name) for each in store.topics.of(group.id)] == [(7, "New")]


async def test_a_topic_is_known_by_the_day_on_which_it_was_last_spoken_in(
    world: World, group: Group, store: Store
) -> None:
    await group.hears(group.owner, "/leaderboard", **TOPIC)
    (before,) = store.topics.of(group.id)
    world.hours += 48
    await group.hears(group.owner, "/leaderboard", **TOPIC)

    (after,) = store.topics.of(group.id)
    assert (after.seen - before.seen).days == 2


async def test_a_topic_that_is_closed_is_offered_no_more_until_something_is_said_there(
    world: World, group: Group, store: Store
) -> None:
    await group.hears(group.owner, "/push class 1", **TOPIC)
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: TOPIC_CLOSED")]
    await world.rounds()
    assert (store.topics.of(group.id), store.topics.of_desk(group.id)) == ([], None)

    await group.hears(group.owner, "/leaderboard", **TOPIC)
    assert [each.id for each in store.topics.of(group.id)] == [7]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_list_of_schedules_names_the_topics(group: Group, language: str) -> None:
    texts = texts_for(language)
    await group.owner.says(f"/language {language}")
    await group.hears(group.owner, "/schedule daily 09:00 class", **TOPIC, **made("Grammar"))
    other = {"message_thread_id": 12, "is_topic_message": True}
    await group.hears(group.owner, "/schedule daily 10:00 class", **other)
    await group.hears(group.owner, "/schedule daily 11:00 class")
    await group.owner.says("/schedule")
    await group.owner.press(texts.say("button-class-schedules"))

    named = texts.say("schedule-in-topic", topic=texts.say("topic-quoted", name="Grammar"))
    shown = group.owner.screen
    assert shown.index("09:00") < shown.index(named) < shown.index("10:00")
    assert shown.index("10:00") < shown.index(texts.say("schedule-in-topic", topic="12")) < shown.index("11:00")


async def test_a_schedule_from_the_desk_begins_its_rounds_in_the_topic_that_was_chosen(
    group: Group, store: Store
) -> None:
    texts = texts_for("en")
    await group.hears(group.owner, "/leaderboard", **TOPIC)
    await group.owner.says("/push")
    for label in (texts.say("button-class-topic"), "7", texts.say("button-class-schedules"), "＋"):
        await group.owner.press(label)
    for label in ("Class set", texts.say("any-kind"), "10", texts.say("days-daily"), "19", "19:30"):
        await group.owner.press(label)

    assert [each.plan.topic for each in store.schedules.of_chat(group.id)] == [7]
    assert "in topic 7" in group.owner.screen


async def test_as_many_schedules_as_there_may_be_are_all_listed_in_one_message(group: Group, store: Store) -> None:
    """Each with the longest words: alike titles, many days, a long topic, a zone far away."""
    titles = ("x" * 44, "x" * 45)
    for id_ in titles:
        publish(store, replace(CLASS, id=id_, title=Localized(en="A title that goes on and on and on and on")), START)
    here = {**TOPIC, **made("A topic with a rather long name, of forty")}
    for number in range(MOST_SCHEDULES):
        when = f"mon,tue,wed,thu,fri,sat {number:02}:30 until 2027-06-30"
        plan = f"{titles[number % 2]} 10 comprehension America/Argentina/ComodRivadavia"
        await group.hears(group.owner, f"/schedule {when} {plan}", **here)
    await group.hears(group.owner, "/schedule", **here)

    shown = group.last
    assert len(shown.keyboard) == MOST_SCHEDULES + 1
    assert all(f"{number + 1}. " in shown.text for number in range(MOST_SCHEDULES))
    assert f"{MOST_SCHEDULES - 1}:30" in shown.text
