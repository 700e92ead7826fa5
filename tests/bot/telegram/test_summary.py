"""The end of a quiz: what went wrong can be told apart there, without looking for the question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.telegram.callback import encoded
from bot.telegram.presses.reviewing import GoOn
from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, MINI, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


async def test_a_question_about_a_passage_stands_behind_its_passage(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="他们不做产品，做研究。", prompt="这句话里的“他们”要做什么？")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "· 他们不做产品，做研究。 – 这句话里的“他们”要做什么？ → 做研究" in ann.screen


async def test_a_long_passage_is_cut(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="他们做研究。" * 40)
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    line = next(line for line in ann.screen.splitlines() if line.startswith("·"))
    assert "… – 他们的目标是什么？ → 做研究" in line
    assert len(line) < 100


async def test_of_a_long_passage_the_gap_is_shown(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage=f"{'他们做研究。' * 20}他们要＿＿。", prompt="这句话的空白处应该填哪一个？")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "他们要＿＿。 – 这句话的空白处应该填哪一个？ → 做研究" in ann.screen


async def test_a_sentence_with_a_gap_stands_without_what_led_to_it(ann: Somebody, store: Store) -> None:
    about = replace(CHOICE, passage="记者：他们做什么？", prompt="他们不做产品，他们＿＿。")
    publish(store, only(about), START)
    await ann.says("/quiz only 1")
    await ann.press("做产品")
    await ann.press("▶")

    assert "· 他们不做产品，他们＿＿。 → 做研究" in ann.screen


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_quiz_that_was_stopped_goes_on_with_what_was_left(world: World, bot: Bot, language: str) -> None:
    ann = world.person(language=language)
    await ann.says("/quiz mini 4 any")
    await ann.press("⏭")
    await ann.press("⏹")
    left = texts_for(language).say("button-go-on-quiz", count=3)
    assert ann.buttons[0] == left

    await ann.press(left)
    assert texts_for(language).say("progress", number=1, count=3) in ann.screen
    assert left not in ann.buttons


async def test_what_was_answered_or_skipped_is_not_asked_again(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4 any")
    await ann.press("⏭")
    first = store.session(1)
    await ann.press("⏹")
    await ann.press("▶ Go on")

    assert first is not None
    again = store.open_session(ann.id)
    assert again is not None
    assert again.questions == first.questions[1:]
    assert again.purpose is first.purpose


async def test_a_quiz_that_came_to_its_end_has_nothing_left(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    await ann.press("做研究")
    await ann.press("▶")

    assert not any(button.startswith("▶") for button in ann.buttons)
    assert await ann.press_data(encoded(GoOn(session=1)), ann.last.id) == texts_for("en").say("toast-over")


async def test_nobody_goes_on_with_the_quiz_of_another(world: World, ann: Somebody) -> None:
    await ann.says("/quiz mini 4 any")
    await ann.press("⏹")
    ben = world.person("Ben")
    await ben.says("/start")
    assert await ben.press_data(encoded(GoOn(session=1)), ben.last.id) == texts_for("en").say("toast-not-yours")


async def test_pressed_twice_a_quiz_goes_on_once(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4 any")
    await ann.press("⏹")
    summary = ann.last
    for _ in range(2):
        await ann.press_data(encoded(GoOn(session=1)), summary.id)

    assert store.session(2) is not None
    assert store.session(3) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_correct_is_said_of_a_whole_quiz_alone(world: World, bot: Bot, store: Store, language: str) -> None:
    two = (CHOICE, replace(CHOICE, id="other", prompt="他们做什么？"))
    publish(store, replace(only(CHOICE), questions=two), START)
    ann, praise = world.person(language=language), texts_for(language).say("summary-perfect")
    await ann.says("/quiz only 2")
    await ann.press("做研究")
    await ann.press("⏹")
    assert praise not in ann.screen

    await ann.press("▶")
    await ann.press("做研究")
    await ann.press("▶")
    assert praise in ann.screen


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_has_skipped_all_of_a_quiz_is_not_praised(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    publish(store, only(CHOICE), START)
    ann, texts = world.person(language=language), texts_for(language)
    await ann.says("/quiz only 1")
    await ann.press("⏭")

    assert ann.screen.splitlines()[0] == texts.say("summary-title-unanswered")
    assert texts.say("summary-skipped", skipped=1) in ann.screen


def drop(store: Store, *ids: str) -> None:
    """Add a version of the set without some of its questions."""
    kept = tuple(question for question in MINI.questions if question.id not in ids)
    store.add_set(replace(MINI, questions=kept), START, "sha-of-fewer", "mini.json").result()


async def test_nothing_is_offered_of_a_set_that_was_retired_meanwhile(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4 any")
    await ann.press("⏭")
    store.set_state(MINI.id, SetState.RETIRED).result()
    await ann.press("⏹")

    texts = texts_for("en")
    offered = {texts.say("button-go-on-quiz", count=3), texts.say("button-missed", count=1)}
    assert not offered & {*ann.buttons}


async def test_what_can_be_gone_on_with_is_counted_in_the_set_as_it_is_now(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4 any")
    session = store.open_session(ann.id)
    assert session is not None
    skipped, *left = (ref.question for ref in session.questions)
    await ann.press("⏭")
    drop(store, skipped, left[0])
    await ann.press("⏹")

    assert texts_for("en").say("button-missed", count=1) not in ann.buttons
    await ann.press(texts_for("en").say("button-go-on-quiz", count=2))
    assert texts_for("en").say("progress", number=1, count=2) in ann.screen


async def test_what_can_be_tried_again_is_counted_in_the_set_as_it_is_now(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 4 any")
    session = store.open_session(ann.id)
    assert session is not None
    for _ in range(3):
        await ann.press("⏭")
    drop(store, session.questions[1].question)
    await ann.press("⏹")

    await ann.press(texts_for("en").say("button-missed", count=2))
    assert texts_for("en").say("progress", number=1, count=2) in ann.screen
