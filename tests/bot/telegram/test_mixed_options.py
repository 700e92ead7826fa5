"""Options stand in another order in each quiz, and a button, a letter or a text means one option all the same."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from tests.bot.botapi.running import START, World
from tests.bot.telegram.sets import CHOICE, only, publish

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bot.botapi.people import Somebody

LONG = tuple(f"{option}，{'说得很长' * 6}" for option in "甲乙丙丁")
LETTERED = replace(CHOICE, hint=None, options=LONG, answer=LONG[:1], why_not=())
SHORT = replace(CHOICE, hint=None, options=("苹果", "香蕉", "葡萄", "西瓜"), answer=("苹果",), why_not=())


def shown(ann: Somebody) -> list[str]:
    """Give the long options in the order in which a message shows them."""
    return [line[3:] for line in ann.screen.split("\n") if line[3:] in LONG]


def labels(ann: Somebody) -> list[str]:
    return [label for label in ann.buttons if label in SHORT.options]


async def test_the_place_of_the_key_changes_from_quiz_to_quiz(ann: Somebody, store: Store) -> None:
    publish(store, only(SHORT), START)
    orders = set()
    for _ in range(12):
        await ann.says("/quiz only 1")
        orders.add(tuple(labels(ann)))

    assert len(orders) > 4
    assert len({order.index(SHORT.key) for order in orders}) > 1


@pytest.mark.parametrize("letter", "ABCD")
async def test_a_letter_means_the_option_behind_it_before_and_after_a_restart(
    world: World, store: Store, letter: str
) -> None:
    publish(store, only(LETTERED), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says("/cancel")
        await ann.says("/quiz only 1")
        options = shown(ann)
    async with world.running():
        await ann.says("/quiz")
        assert shown(ann) == options
        await ann.says(letter.lower())

    (attempt,) = store.attempts()
    assert attempt.given == (options["ABCD".index(letter)],)
    assert ann.screen.startswith("✅") is (attempt.given == LETTERED.answer)


async def test_after_the_answer_the_options_stand_as_they_stood(ann: Somebody, store: Store) -> None:
    publish(store, only(SHORT), START)
    for _ in range(4):
        await ann.says("/quiz only 1")
        before = labels(ann)
        await ann.press(before[0])
        told = [line[2:] for line in ann.screen.split("\n") if line[:2] in {"✓ ", "✗ ", "· "}]
        assert told == before
        assert ann.screen.startswith("✅") is (before[0] == SHORT.key)


async def test_a_button_of_a_message_that_was_shown_before_means_its_option(
    world: World, ann: Somebody, store: Store
) -> None:
    publish(store, only(SHORT), START)
    await ann.says("/quiz only 1")
    await ann.says("/quiz only 1")
    await ann.says("/settings")
    old = next(message for message in reversed(ann.messages) if SHORT.prompt in message.text)
    button = next(it for row in old.keyboard for it in row if it["text"] == SHORT.key)
    await ann.press_data(button["callback_data"], old.id)

    (attempt,) = store.attempts()
    assert attempt.given == SHORT.answer
    world.telegram.assert_clean()


async def test_a_quiz_that_was_open_before_options_were_mixed_goes_on_as_it_was_shown(tmp_path: Path) -> None:
    path = tmp_path / "quizbot.db"
    with Store.open(path) as store:
        publish(store, only(LETTERED), START)
        world = World(store)
        ann = world.person()
        async with world.running():
            await ann.says("/quiz only 1")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE sessions SET mixed = 0")
    with Store.open(path) as store:
        world.store = store
        async with world.running():
            await ann.says("/quiz")
            assert shown(ann) == list(LONG)
            await ann.says("B")
        (attempt,) = store.attempts()
        assert attempt.given == (LONG[1],)


async def test_what_is_kept_of_an_answer_is_its_text(ann: Somebody, store: Store) -> None:
    publish(store, only(SHORT), START)
    for option in SHORT.options:
        await ann.says("/quiz only 1")
        await ann.press(option)

    assert [attempt.given for attempt in store.attempts()] == [(option,) for option in SHORT.options]


@pytest.mark.parametrize(
    ("options", "is_shuffled"), [(("苹果", "香蕉", "葡萄"), True), (("对", "错"), False)], ids=["fruit", "true-false"]
)
async def test_a_poll_is_shuffled_unless_its_order_means_something(
    world: World, store: Store, options: tuple[str, ...], *, is_shuffled: bool
) -> None:
    publish(store, only(replace(CHOICE, hint=None, options=options, answer=options[:1], why_not=())), START)
    teacher = world.person()
    group = world.group(teacher)
    async with world.running():
        await group.adds_bot()
        await group.hears(teacher, "/push only 1")
        await world.rounds()

    (poll,) = group.polls
    assert json.loads(poll.given["shuffle_options"]) is is_shuffled
