"""The process dies at any moment; started again, it goes on as if nothing had been."""

from __future__ import annotations

import json
from asyncio import wrap_future
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from tests.bot.botapi.running import START, World
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.sets import CHOICE, MINI, ORDER, only, publish

if TYPE_CHECKING:
    from pathlib import Path

    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody


async def test_a_quiz_goes_on_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "quizbot.db"
    with Store.open(path) as store:
        publish(store, MINI, START)
        world = World(store)
        ann = world.person()
        async with world.running():
            await ann.says("/quiz mini 4")
            await ann.press("⏭")
    with Store.open(path) as store:
        world.store = store
        async with world.running():
            await ann.press("⏭")
            assert "Question 3 of 4" in ann.screen
    world.telegram.assert_clean()


async def test_picked_tiles_survive(world: World, store: Store) -> None:
    publish(store, only(ORDER), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.press("我")
    async with world.running():
        await ann.press("学")
        await ann.press("中文")
        await ann.press("☑")

    assert ann.screen.startswith("✅")


@pytest.mark.parametrize(
    "buttons", [("🈶", "simplified", "🈶"), ("🎯", "‹"), ("🎵", "must", "🎵", "must")], ids=" ".join
)
async def test_a_button_that_draws_what_is_there_changes_nothing(
    world: World, store: Store, buttons: tuple[str, ...]
) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/settings")
    shown = ann.last
    for label in buttons:
        data = next(button["callback_data"] for row in shown.keyboard for button in row if label in button["text"])
        async with world.running():
            await ann.press_data(data, shown.id)
        edits = shown.edits
        async with world.running():
            await ann.press_data(data, shown.id)
        assert shown.edits == edits


async def test_buttons_that_are_gone_are_not_taken_away_again(world: World, store: Store) -> None:
    publish(store, only(CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        welcome, start = ann.last, ann.last.keyboard[0][0]["callback_data"]
        await ann.press_data(start, welcome.id)
    for _ in range(2):
        async with world.running():
            await ann.press_data(start, welcome.id)

    assert welcome.keyboard == []


async def test_an_update_that_was_fetched_and_not_worked_on_is_worked_on(world: World, store: Store) -> None:
    publish(store, only(CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
    data = ann.last.keyboard[0][0]["callback_data"]
    ann.presses(data, ann.last.id)
    (update_id, update) = next(reversed(world.telegram.updates.items()))
    body = json.dumps(update)
    await wrap_future(store.take_in([(update_id, body)], START))
    world.telegram.updates.clear()

    async with world.running():
        await world.quiet()

    assert store.score(ann.id).answered == 1
    assert ann.screen[0] in "✅❌"


async def test_an_answer_that_was_recorded_and_not_told_is_told(world: World, store: Store) -> None:
    publish(store, only(CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        world.telegram.faults["editMessageText"] = [Fault(400, "message to edit not found")] * 2
        world.telegram.faults["sendMessage"] = [Fault(403, "bot was blocked by the user")] * 2
        buttons = (button for row in ann.last.keyboard for button in row)
        message, data = ann.last, next(it["callback_data"] for it in buttons if it["text"] == CHOICE.key)
        await ann.press_data(data, message.id)
        assert store.score(ann.id).answered == 1
        assert not message.text.startswith("✅")
        world.telegram.faults.clear()
    async with world.running():
        await ann.press_data(data, message.id)

    assert message.text.startswith("✅")
    assert store.score(ann.id).answered == 1


async def test_the_same_update_twice_counts_once_and_is_answered_once(
    ann: Somebody, world: World, store: Store
) -> None:
    await ann.says("/quiz mini 4")
    sent = len(ann.messages)
    update_id = ann.writes("/score")
    update = world.telegram.updates[update_id]
    await world.quiet()

    world.telegram.deliver_again(update)
    await ann.says("/help")

    assert len(ann.messages) == sent + 2
    assert [id_ for id_, _ in store.waiting()] == []


async def test_a_batch_whose_answer_was_lost_comes_again_and_counts_once(world: World, store: Store) -> None:
    ann = world.person()
    world.telegram.faults["getUpdates"] = [Fault(0, "connection lost", is_carried_out=True)]
    ann.writes("/start")
    async with world.running():
        await world.quiet()

    assert len(ann.messages) == 1


async def test_an_answer_whose_question_moved_on_still_shows_the_next(world: World, store: Store) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/quiz mini 4")
        message, session = ann.last, store.open_session(ann.id)
        assert session is not None
        world.telegram.faults["sendMessage"] = [Fault(403, "bot was blocked by the user")]
        await ann.press("⏭")
        assert "Question 2 of 4" not in ann.screen

        await ann.press_data(f"s:{session.id}:0", message.id)

    assert "Question 2 of 4" in ann.screen


async def test_a_summary_that_never_arrived_comes_when_the_button_is_pressed_again(world: World, store: Store) -> None:
    publish(store, only(CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        message, session = ann.last, store.open_session(ann.id)
        assert session is not None
        world.telegram.faults["sendMessage"] = [Fault(403, "bot was blocked by the user")]
        await ann.press("⏭")
        await ann.press_data(f"s:{session.id}:0", message.id)
        assert "That was all" in ann.screen
        assert "over" in (await ann.press_data(f"s:{session.id}:0", message.id) or "")


async def test_a_broken_update_is_left_out(ann: Somebody, world: World, bot: Bot) -> None:
    world.telegram.push({"message": "no message at all"})
    world.telegram.push({"something_new": {"id": 1}})
    await world.quiet()

    assert "Hello" in await ann.says("/start")


async def test_a_person_who_blocked_the_bot_is_let_be(ann: Somebody, world: World) -> None:
    world.telegram.blocked.add(ann.id)
    ann.writes("/start")
    await world.quiet()
    assert ann.messages == []

    world.telegram.blocked.clear()
    assert "Hello" in await ann.says("/start")


async def test_an_old_press_cannot_be_answered_and_does_no_harm(ann: Somebody, world: World) -> None:
    await ann.says("/quiz mini 2")
    world.telegram.faults["answerCallbackQuery"] = [Fault(400, "query is too old and response timeout expired")]
    query = ann.presses("nonsense", ann.last.id)
    await world.quiet()
    world.telegram.pressed.discard(query)

    assert "Hello" in await ann.says("/start")


async def test_a_server_that_fails_for_a_moment_is_asked_again(ann: Somebody, world: World) -> None:
    world.telegram.faults["sendMessage"] = [Fault(502)]

    assert "Hello" in await ann.says("/start")
