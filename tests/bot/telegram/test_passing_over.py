"""A question that is set aside while a quiz is open: it is passed over with a word, and counts for nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from bot.tutor.attempt import session_key
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.sets import CHOICE, MINI, TYPED, by_prompt, only, publish, set_aside

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

ONE, TWO, THREE = (replace(CHOICE, id=id_, prompt=f"他们的目标是什么？（{id_}）") for id_ in ("a1", "b2", "c3"))
THREE_OF_A_KIND = replace(only(ONE), questions=(ONE, TWO, THREE))
EN = texts_for("en")
TAKEN_OUT = EN.say("question-taken-out")


def asked(store: Store, somebody: Somebody) -> list[str]:
    """Name what the quiz of somebody asks, in its order."""
    session = store.open_session(somebody.id)
    assert session is not None
    return [ref.question for ref in session.questions]


def take_out(store: Store, somebody: Somebody, *questions: str) -> None:
    """Set questions aside."""
    for question in questions:
        set_aside(store, somebody.id, "only", question, START)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_set_aside_while_it_is_shown_is_not_graded(
    world: World, bot: Bot, store: Store, language: str
) -> None:
    publish(store, THREE_OF_A_KIND, START)
    ann, texts = world.person(language=language), texts_for(language)
    await ann.says("/quiz only 3")
    first, second, _ = asked(store, ann)
    shown = ann.last
    take_out(store, ann, first)
    await ann.press("做研究")

    assert store.score(ann.id).answered == 0
    message = next(each for each in ann.messages if each.id == shown.id)
    assert message.text.startswith(texts.say("question-taken-out"))
    assert f"（{first}）" in message.text
    assert texts.say("right-answer", answer="做研究") not in message.text
    assert not message.buttons
    assert f"（{second}）" in ann.screen
    assert texts.say("progress", number=2, count=3) in ann.screen


@pytest.mark.parametrize(
    "pressed",
    [pytest.param("做产品", id="an option"), pytest.param("⏭", id="skipped"), pytest.param("💡", id="a hint")],
)
async def test_whatever_is_pressed_leads_on(ann: Somebody, store: Store, pressed: str) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    take_out(store, ann, asked(store, ann)[0])
    await ann.press(pressed)

    assert f"（{asked(store, ann)[1]}）" in ann.screen
    assert not any("✓ 做研究" in message.text for message in ann.messages)


async def test_what_is_typed_leads_on(ann: Somebody, store: Store) -> None:
    publish(store, replace(only(TYPED), questions=(TYPED, replace(TYPED, id="other", prompt="他们的＿＿呢？"))), START)
    await ann.says("/quiz only 2")
    first, second = asked(store, ann)
    take_out(store, ann, first)
    await ann.says("目标")
    assert store.score(ann.id).answered == 0

    await ann.says("目标")
    attempt = store.attempt(session_key(1, 1))
    assert attempt is not None
    assert attempt.question == second


@pytest.mark.parametrize(
    ("gone", "count"), [pytest.param((1,), 1, id="the next one"), pytest.param((1, 2), 2, id="all that is left")]
)
async def test_what_is_still_to_come_is_left_out_with_a_word(
    ann: Somebody, store: Store, gone: tuple[int, ...], count: int
) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    questions = asked(store, ann)
    await ann.press("做研究")
    take_out(store, ann, *(questions[at] for at in gone))
    await ann.press("▶")

    assert [message.text for message in ann.messages].count(EN.say("questions-taken-out", count=count)) == 1
    assert (f"（{questions[2]}）" in ann.screen) is (count == 1)
    if count == 1:
        await ann.press("做研究")
        await ann.press("▶")
    assert f"{3 - count} correct out of {3 - count} question" in ann.screen
    assert "skipped" not in ann.screen
    assert EN.say("summary-perfect") in ann.screen


async def test_nothing_of_it_is_missed_in_the_end(ann: Somebody, store: Store) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    first, *_ = asked(store, ann)
    for answer in ("做研究", "做产品"):
        take_out(store, ann, first)
        await ann.press(answer)
        if answer == "做产品":
            await ann.press("▶")
    await ann.press("做研究")
    await ann.press("▶")

    assert "1 correct out of 2 questions" in ann.screen
    assert f"（{first}）" not in ann.screen
    assert EN.say("button-missed", count=1) in ann.buttons


async def test_a_quiz_that_is_come_back_to_shows_the_next_one(ann: Somebody, store: Store) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    first, second, _ = asked(store, ann)
    take_out(store, ann, first)
    await ann.says("/quiz")

    assert f"（{second}）" in ann.screen
    assert any(message.text.startswith(TAKEN_OUT) for message in ann.messages)


async def test_what_has_its_answer_keeps_it(ann: Somebody, store: Store) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    first, *_ = asked(store, ann)
    await ann.press("做研究")
    take_out(store, ann, first)
    await ann.press("▶")
    await ann.press("⏹")

    assert "1 correct out of 1 question\n" in ann.screen


async def test_one_whose_key_was_put_right_is_asked_with_the_new_key(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    take_out(store, ann, CHOICE.id)
    right = replace(only(CHOICE), questions=(replace(CHOICE, answer=("做产品",), why_not=()),))
    store.add_set(right, START, "sha-of-another", "only.json").result()
    await ann.press("做产品")

    assert ann.with_buttons.text.startswith("✅")


async def test_a_press_that_comes_again_changes_nothing(ann: Somebody, store: Store) -> None:
    publish(store, THREE_OF_A_KIND, START)
    await ann.says("/quiz only 3")
    take_out(store, ann, asked(store, ann)[0])
    shown = ann.last
    data = next(button["callback_data"] for row in shown.keyboard for button in row if button["text"] == "做研究")
    await ann.press_data(data, shown.id)
    assert await ann.press_data(data, shown.id) == EN.say("toast-old")

    assert store.score(ann.id).answered == 0
    session = store.open_session(ann.id)
    assert session is not None
    assert session.position == 1


@pytest.mark.parametrize(
    ("count", "comes"),
    [pytest.param(2, "Question 2 of 2", id="the next one"), pytest.param(1, "That was all", id="the end")],
)
async def test_what_did_not_arrive_comes_when_the_button_is_pressed_again(
    world: World, ann: Somebody, store: Store, count: int, comes: str
) -> None:
    publish(store, replace(THREE_OF_A_KIND, questions=(ONE, TWO)[:count]), START)
    await ann.says(f"/quiz only {count}")
    take_out(store, ann, asked(store, ann)[0])
    data = next(button["callback_data"] for row in ann.last.keyboard for button in row if button["text"] == "做研究")
    shown = ann.last.id
    world.telegram.faults["sendMessage"] = [Fault(403, "bot was blocked by the user")]
    await ann.press_data(data, shown)
    assert comes not in ann.screen

    await ann.press_data(data, shown)
    assert comes in ann.screen
    assert store.score(ann.id).answered == 0


async def test_all_of_a_quiz_may_be_gone(ann: Somebody, store: Store) -> None:
    await ann.says("/quiz mini 1 comprehension")
    set_aside(store, ann.id, MINI.id, by_prompt(ann.screen).id, START)
    await ann.press("做研究")

    assert store.open_session(ann.id) is None
    assert "skipped" not in ann.screen
    assert EN.say("summary-skipped", skipped=1) not in ann.screen
