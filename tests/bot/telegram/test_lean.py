"""The way of an answer is short: nothing is looked up twice, and no object is made of what Telegram answers."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from telegram import Message, TelegramObject
from telegram.request._requestparameter import RequestParameter

from bot.store.access import Access
from bot.store.inbox import last_update_id, waiting
from bot.telegram import desk
from quizzes.question import Localized, QuestionSet, WhyNot
from tests.bot.botapi.running import START
from tests.bot.readers import add_talk
from tests.bot.telegram.sets import CHOICE, LETTERS, publish

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store import Store
    from bot.tutor.session import Session
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody


REMEMBERED = {
    "bot.store.learners.find",
    "bot.store.unreachable.reach_of",
    "bot.store.sessions.find",
    "bot.store.sets.latest",
    "bot.store.setting_aside.set_aside",
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what is asked of the database from now on."""
    noted: list[str] = []
    read = Access.read

    def noting(self: Access, question: Callable[..., object], *args: object, **more: object) -> object:
        if question not in {last_update_id, waiting}:  # by which the test knows that the bot has done its work
            noted.append(f"{question.__module__}.{question.__qualname__}{args}")
        return read(self, question, *args, **more)

    monkeypatch.setattr(Access, "read", noting)
    return noted


@pytest.fixture
def messages_made(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Note of what the library makes messages from now on."""
    noted: list[object] = []
    make = Message.de_json

    def noting(data: dict[str, object], bot: object = None) -> Message:
        noted.append(data["message_id"])
        return make(data, bot)  # type: ignore[arg-type]  # what the library gives

    monkeypatch.setattr(Message, "de_json", noting)
    return noted


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what the library makes from now on: of what comes, and of what is sent."""
    noted: list[str] = []

    def note(kind: type[object]) -> None:
        begin = kind.__init__

        def noting(self: object, *args: object, **more: object) -> None:
            noted.append(type(self).__name__)
            begin(self, *args, **more)

        monkeypatch.setattr(kind, "__init__", noting)

    note(TelegramObject)
    note(RequestParameter)
    return noted


async def begin(somebody: Somebody, store: Store) -> None:
    """Put the first of two questions with letters before somebody."""
    two = tuple(replace(LETTERS, id=id_, prompt=f"{LETTERS.prompt}{id_}") for id_ in "12")
    publish(store, QuestionSet(id="letters", title=Localized(en="Letters"), questions=two), START)
    await somebody.says("/quiz letters 2")


@pytest.mark.parametrize("step", [pytest.param("A", id="an answer"), pytest.param("▶", id="the next question")])
async def test_a_press_asks_the_database_nothing_twice(
    ann: Somebody, store: Store, asked: list[str], step: str
) -> None:
    await begin(ann, store)
    if step == "▶":
        await ann.press("A")
    asked.clear()
    await ann.press(step)

    assert asked
    assert sorted({name for name in asked if asked.count(name) > 1}) == []


async def test_a_question_is_looked_up_without_all_that_it_says(
    ann: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone_through: list[str] = []
    reason = WhyNot.__hash__

    def noting(self: WhyNot) -> int:
        gone_through.append(self.option)
        return reason(self)

    publish(store, QuestionSet(id="one", title=Localized(en="One"), questions=(CHOICE,)), START)
    monkeypatch.setattr(WhyNot, "__hash__", noting)
    await ann.says("/quiz one 1")
    await ann.press(CHOICE.key)

    assert gone_through == []


async def test_of_an_answer_and_the_next_question_only_is_looked_up_what_is_remembered(
    ann: Somebody, store: Store, asked: list[str]
) -> None:
    await begin(ann, store)
    asked.clear()
    await ann.press("A")
    await ann.press("▶")

    assert {name.partition("(")[0] for name in asked} == REMEMBERED


async def test_where_the_text_can_be_read_no_more_is_looked_up_for_an_answer(
    ann: Somebody, store: Store, asked: list[str]
) -> None:
    add_talk(store, START)
    await ann.says("/quiz talk 2")
    assert "📖 Text" in ann.buttons
    asked.clear()
    await ann.press("对")
    assert "📖 Text" in ann.buttons

    assert {name.partition("(")[0] for name in asked} == REMEMBERED


async def test_of_a_press_and_what_telegram_answers_to_it_no_message_is_made(
    ann: Somebody, store: Store, messages_made: list[object]
) -> None:
    await begin(ann, store)
    messages_made.clear()
    await ann.press("A")
    await ann.press("▶")

    assert messages_made == []


async def test_of_a_press_and_of_what_is_sent_for_it_the_library_makes_nothing(
    ann: Somebody, store: Store, made: list[str]
) -> None:
    await begin(ann, store)
    assert "User" in made  # of a message that was typed it does
    made.clear()
    await ann.press("A")
    await ann.press("▶")

    assert made == []


async def test_a_button_whose_reply_is_ready_rests_behind_it_without_a_timer(
    ann: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begin(ann, store)
    loop, set_off = asyncio.get_running_loop(), list[str]()
    call_later = loop.call_later

    def noting(delay: float, callback: Callable[..., object], *args: object) -> asyncio.TimerHandle:
        set_off.append(getattr(callback, "__qualname__", ""))
        return call_later(delay, callback, *args)

    monkeypatch.setattr(loop, "call_later", noting)
    await ann.press("A")

    assert asyncio.Event.set.__qualname__ not in set_off


async def test_a_summary_puts_the_options_of_no_question_in_order(
    ann: Somebody, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_order: list[str] = []
    as_ordered = desk.as_ordered  # type: ignore[attr-defined]  # it is asked where it is used

    def noting(session: Session, question: Question) -> Question:
        put_in_order.append(question.id)
        ordered: Question = as_ordered(session, question)
        return ordered

    await begin(ann, store)
    for button in ("A", "▶", "A"):
        await ann.press(button)
    monkeypatch.setattr(desk, "as_ordered", noting)
    await ann.press("▶")

    assert len(put_in_order) == 1  # the one that was on the screen
