"""Names, texts and answers from outside are shown as they are, and can break nothing."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram.callback import encoded
from bot.telegram.presses.exporting import ExportAnswers
from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.botapi.formatting import utf16
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

HOSTILE = [
    pytest.param("<b>bold</b> & <script>", id="markup"),
    pytest.param("</b></i>&lt;&#x41;", id="closing tags and entities"),
    pytest.param("👩‍👩‍👧‍👦🏳️‍🌈" * 8, id="emoji"),
    pytest.param("\u202eevil\u202c \u2066x\u2069", id="direction marks"),
    pytest.param("a\u200bb\u200c\ufeffc", id="zero width"),
    pytest.param("שלום عليكم", id="right to left"),
    pytest.param("{ $name } { 1 +", id="placeables"),
    pytest.param("\x00\x07\x1b[31m", id="control characters"),
    pytest.param("\u3164\u200e", id="looks empty"),
    pytest.param("*_`[x](y)~|", id="markdown"),
]
INVISIBLE = "\u202e\u202c\u2066\u2069\u200b\u200c\u200e\ufeff\x00\x07\x1b"


@pytest.mark.parametrize("text", HOSTILE)
async def test_a_name_is_shown_harmlessly(world: World, bot: Bot, text: str) -> None:
    somebody = world.person(text)

    screen = await somebody.says("/start")

    assert not set(INVISIBLE) & set(screen)


@pytest.mark.parametrize("text", HOSTILE)
async def test_an_answer_is_told_back_harmlessly(ann: Somebody, store: Store, text: str) -> None:
    publish(store, only(replace(TYPED, answer=(*TYPED.answer, "aim"))), START)  # so letters are an answer as well
    await ann.says("/quiz only 1")

    await ann.says(f"{text} 字")

    assert ann.screen.startswith("❌")
    assert not set(INVISIBLE) & set(ann.screen)
    assert next(iter(store.attempts(learner=ann.id))).given == (f"{text} 字",)


@pytest.mark.parametrize(
    "text", ["字" + "～" * 4095, "字" + "😀" * 2047, "字" + "&" * 4095], ids=["marks", "emoji", "ampersands"]
)
async def test_an_answer_as_long_as_a_message_is_taken(ann: Somebody, store: Store, text: str) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")

    await ann.says(text)

    assert ann.screen.startswith("❌")
    assert "…" in ann.screen


@pytest.mark.parametrize("text", HOSTILE[:6])
async def test_a_question_from_outside_is_shown_harmlessly(ann: Somebody, store: Store, text: str) -> None:
    hostile = replace(
        CHOICE,
        id="hostile",
        prompt=f"{text} ?",
        options=(f"{text} 1", f"{text} 2", f"{text}\n3"),
        answer=(f"{text} 1",),
        why_not=(),
        hint=Localized(en=text),
        explanation=Localized(en=text),
    )
    publish(store, replace(only(hostile), title=Localized(en=f"{text} !")), START)

    await ann.says("/quiz only 1")
    await ann.press("💡")
    before_the_answer = f"{ann.screen}\n".partition(" 1\n")[0]
    await ann.press(re.findall(r"^([ABC])\. ", before_the_answer, re.MULTILINE)[-1])
    assert ann.screen.startswith("✅")
    await ann.press("▶")
    await ann.says("/sets")


async def test_a_long_passage_arrives_whole(ann: Somebody, store: Store) -> None:
    sentences = [f"第{number}句话说的是一件小事，后面还有很多。" for number in range(400)]
    passage = "".join(sentences)
    publish(store, only(replace(CHOICE, passage=passage)), START)

    await ann.says("/quiz only 1")

    parts = ann.messages
    assert len(parts) > 1
    assert all(utf16(message.text) <= 4096 for message in parts)
    together = "".join(message.text for message in parts)
    assert all(sentence in message.text for sentence in sentences for message in parts if sentence[:6] in message.text)
    assert passage in together.replace("\n", "")
    assert [bool(message.keyboard) for message in parts] == [False] * (len(parts) - 1) + [True]
    await ann.press("做研究")
    assert ann.screen.startswith("✅")
    assert len(ann.messages) == len(parts)


async def test_a_hint_under_a_long_question_changes_only_its_end(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(CHOICE, passage="第一句话。" * 2000)), START)
    await ann.says("/quiz only 1")
    parts = [message.text for message in ann.messages]

    await ann.press("💡")

    assert [message.text for message in ann.messages[:-1]] == parts[:-1]
    assert "It is about the aim." in ann.screen
    assert CHOICE.prompt in ann.screen
    await ann.press("做研究")
    assert ann.screen.startswith("✅")
    assert len(ann.messages) == len(parts)


async def test_an_answer_longer_than_a_message_is_told(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(TYPED, answer=("好" * 5000, "a"))), START)
    await ann.says("/quiz only 1")

    await ann.says("x")

    told = "".join(message.text for message in ann.messages)
    assert "❌" in told
    assert "好" * 5000 in told.replace("\n", "")


async def test_a_short_passage_stays_in_the_verdict(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(CHOICE, passage="他们先做研究。")), START)
    assert "他们先做研究。" in await ann.says("/quiz only 1")

    await ann.press("做研究")

    assert "他们先做研究。" in ann.screen


async def test_a_verdict_that_is_too_long_goes_on_in_another_message(ann: Somebody, store: Store) -> None:
    explanation = "This is a sentence of the explanation. " * 200
    publish(store, only(replace(CHOICE, explanation=Localized(en=explanation))), START)
    await ann.says("/quiz only 1")
    question = ann.last

    await ann.press("做研究")

    assert question.text.startswith("✅")
    assert question.keyboard == []
    assert len(ann.messages) == 2
    await ann.press("▶")
    assert "Well done" in ann.screen


async def test_options_of_several_lines_get_letters(ann: Somebody, store: Store) -> None:
    publish(store, only(replace(CHOICE, options=("甲\n乙", "丙"), answer=("丙",), why_not=())), START)

    assert re.search(r"^[AB]\. 甲\n乙$", await ann.says("/quiz only 1"), re.MULTILINE)
    assert ann.buttons[:2] == ["A", "B"]


async def test_hundreds_of_tiles_fit_on_a_keyboard(ann: Somebody, store: Store) -> None:
    tiles = tuple(f"片{number}" for number in range(150))
    many = Question(id="many", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=tiles[::-1], answer=tiles)
    publish(store, QuestionSet(id="many", title=Localized(en="Many"), questions=(many,)), START)

    await ann.says("/quiz many 1")

    assert len(ann.buttons) <= 100
    await ann.press("片149")
    assert "片149" not in ann.buttons


async def test_long_tiles_that_begin_alike_have_numbers(ann: Somebody, store: Store) -> None:
    tiles = tuple("很长的一段话" * 20 + end for end in "甲乙")
    question = Question(
        id="alike", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=tiles, answer=tiles[::-1]
    )
    publish(store, only(question), START)

    assert f"2. {tiles[1]}" in await ann.says("/quiz only 1")
    await ann.press("2.")
    await ann.press("1.")
    await ann.press("☑")
    assert ann.screen.startswith("✅")


async def test_long_tiles_that_a_file_has_as_the_answer_are_listed_otherwise(ann: Somebody, store: Store) -> None:
    tiles = tuple("很长的一段话" * 20 + end for end in "甲乙")
    question = Question(id="solved", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=tiles, answer=tiles)
    publish(store, only(question), START)

    said = await ann.says("/quiz only 1")
    assert said.index(f"1. {tiles[1]}") < said.index(f"2. {tiles[0]}")
    await ann.press("2.")
    await ann.press("1.")
    await ann.press("☑")
    assert ann.screen.startswith("✅")


@pytest.mark.parametrize("count", [30, 60, 90, 150])
async def test_many_long_tiles_fit_into_a_keyboard(ann: Somebody, store: Store, count: int) -> None:
    tiles = tuple(f"片{number}{'很长的一段话' * 20}" for number in range(count))
    question = Question(
        id="many", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=tiles, answer=tiles[::-1]
    )
    publish(store, only(question), START)
    await ann.says("/quiz only 1")

    assert len(json.dumps(ann.with_buttons.keyboard, ensure_ascii=False).encode()) < 10_000
    for number in (1, 0):
        await ann.press(f"片{number}很")
    assert len(json.dumps(ann.with_buttons.keyboard, ensure_ascii=False).encode()) < 10_000


async def test_a_long_tile_stands_in_the_message(ann: Somebody, store: Store) -> None:
    long = "很长的一段话" * 20
    question = Question(
        id="long", kind=Kind.TRANSLATION, form=Form.ORDER, prompt="？", options=("短", long), answer=(long, "短")
    )
    publish(store, only(question), START)

    assert long in await ann.says("/quiz only 1")
    await ann.press("很长的")
    await ann.press("短")
    await ann.press("☑")
    assert ann.screen.startswith("✅")


async def test_a_forged_press_under_a_message_without_buttons_takes_none_away(ann: Somebody, world: World) -> None:
    await ann.says("/review nothing")
    await ann.says("/word")
    assert not ann.last.keyboard

    await ann.press_data(encoded(ExportAnswers()), ann.last.id)

    assert "editMessageReplyMarkup" not in [name for name, _ in world.telegram.calls]
