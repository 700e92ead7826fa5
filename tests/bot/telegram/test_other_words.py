"""Who changes the language amid a quiz sees its open question in it, in its own message, and answers it once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.texts import texts_for
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


def edits_of(somebody: Somebody, message: int) -> int:
    """Count the changes of a message."""
    calls = somebody.telegram.calls
    return sum(name == "editMessageText" and given.get("message_id") == str(message) for name, given in calls)


@pytest.mark.parametrize("question", [pytest.param(each, id=each.form) for each in (CHOICE, TYPED, ORDER)])
async def test_the_open_question_is_drawn_once_in_the_new_language(
    ann: Somebody, store: Store, question: Question
) -> None:
    publish(store, only(question), START)
    await ann.says("/quiz only 1")
    asked, before = ann.with_buttons, ann.buttons

    await ann.says("/language ja")

    assert ann.screen == texts_for("ja").say("language-saved")
    assert edits_of(ann, asked.id) == 1
    assert question.prompt in asked.text
    assert texts_for("ja").say(f"kind-{question.kind}") in asked.text
    buttons = [button["text"] for row in asked.keyboard for button in row]
    offered = [label for label in before if label in question.options]
    assert [label for label in buttons if label in question.options] == offered


async def test_a_button_that_chooses_the_language_changes_the_open_question_too(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    asked = ann.with_buttons
    await ann.says("/language")
    await ann.press("日本語")
    assert edits_of(ann, asked.id) == 1

    await ann.press(CHOICE.key, asked)
    assert asked.text.startswith("✅ 正解です")
    await ann.says("/language en")
    assert asked.text.startswith("✅ Correct")
    assert store.score(ann.id).answered == 1


async def test_the_settings_change_the_open_question_too(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    asked = ann.with_buttons
    await ann.says("/settings")
    await ann.press("🌐")
    await ann.press("日本語")
    assert edits_of(ann, asked.id) == 1
    assert texts_for("ja").say(f"kind-{CHOICE.kind}") in asked.text


@pytest.mark.parametrize("said", ["/language en", "/language", "/settings"])
async def test_what_changes_nothing_draws_nothing(ann: Somebody, store: Store, said: str) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    asked = ann.with_buttons
    await ann.says(said)
    assert edits_of(ann, asked.id) == 0


async def test_without_a_quiz_the_language_alone_is_told(world: World, bot: Bot, ann: Somebody) -> None:
    told = len(ann.messages)
    await ann.says("/language ja")
    assert len(ann.messages) == told + 1
