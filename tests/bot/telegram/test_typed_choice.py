"""Options may be typed as well as tapped, as far as it is certain which one is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram.typed_choice import answer_meant, option_meant
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, LETTERS, ORDER, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

FIRST, SECOND = LETTERS.options


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("做研究", "做研究", id="its-text"),
        pytest.param(" 做研究。", "做研究", id="with-a-full-stop"),
        pytest.param("做產品", "做产品", id="traditional"),
        pytest.param("研究", None, id="a-part"),
        pytest.param("A", None, id="a-letter-where-there-are-none"),
        pytest.param("2", None, id="a-number"),
        pytest.param("👍", None, id="no-word"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_an_option_on_a_button(text: str, meant: str | None) -> None:
    assert option_meant(CHOICE, text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("A", FIRST, id="letter"),
        pytest.param("b.", SECOND, id="small-letter"),
        pytest.param("（Ｂ）", SECOND, id="full-width"),
        pytest.param("a、", FIRST, id="with-a-comma"),
        pytest.param("A，", FIRST, id="with-a-wide-comma"),
        pytest.param(" A！ ", FIRST, id="with-a-mark"),
        pytest.param(SECOND, SECOND, id="text"),
        pytest.param(f"B. {SECOND}", SECOND, id="as-it-is-shown"),
        pytest.param(f"（ｂ）\n{SECOND}。", SECOND, id="letter-and-text-in-another-way"),
        pytest.param(f"A. {SECOND}", None, id="a-letter-before-the-text-of-another"),
        pytest.param(f"B. {SECOND}吗", None, id="a-letter-before-more-than-the-text"),
        pytest.param(f"C. {SECOND}", None, id="a-letter-too-far-before-a-text"),
        pytest.param("B～", SECOND, id="a-letter-drawn-out"),
        pytest.param("C", None, id="a-letter-too-far"),
        pytest.param("AB", None, id="two-letters"),
        pytest.param("a good one", None, id="a-word-that-begins-so"),
    ],
)
def test_an_option_behind_a_letter(text: str, meant: str | None) -> None:
    assert option_meant(LETTERS, text) == meant


def test_what_could_mean_two_means_none() -> None:
    long = "这一个选项长得在按钮上放不下，所以所有的选项都有字母，而且按钮上只有字母。"
    alike = replace(CHOICE, options=("他去", "他去？", "不去"), answer=("不去",), why_not=())
    lettered = replace(CHOICE, options=(long, "A", "不去"), answer=("A",), why_not=())

    assert option_meant(alike, "他去") is None
    assert option_meant(lettered, "A") is None
    assert option_meant(lettered, "B") == "A"


@pytest.mark.parametrize(
    ("question", "text", "meant"),
    [
        pytest.param(CHOICE, "做研究 👍", ("做研究",), id="an-option"),
        pytest.param(CHOICE, "→ 做研究", ("做研究",), id="an-option-behind-an-arrow"),
        pytest.param(LETTERS, "B 😀", (SECOND,), id="a-letter"),
        pytest.param(ORDER, "我学中文🎉", ("我", "学", "中文"), id="a-sentence"),
        pytest.param(CHOICE, "👍", None, id="nothing-else"),
    ],
)
def test_an_emoji_beside_an_answer_says_nothing(question: Question, text: str, meant: tuple[str, ...] | None) -> None:
    assert answer_meant(question, text) == meant


async def test_an_option_that_is_typed_is_the_answer(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    question = ann.last
    await ann.says("是做研究吗")
    assert "buttons under it" in ann.screen
    assert store.score(ann.id).answered == 0

    await ann.says("做研究")

    assert store.score(ann.id).correct == 1
    assert "✅" in next(message for message in ann.messages if message.id == question.id).text


async def test_a_letter_that_is_typed_is_the_answer(ann: Somebody, store: Store) -> None:
    publish(store, only(LETTERS), START)
    await ann.says("/quiz only 1")
    await ann.says("b")

    assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, 0)


@pytest.mark.parametrize(
    ("text", "correct"),
    [
        pytest.param("我学中文。", 1, id="with-a-full-stop"),
        pytest.param("我 學 中文", 1, id="traditional-with-blanks"),
        pytest.param("中文我学", 0, id="another-order"),
    ],
)
async def test_pieces_that_are_typed_are_the_answer(world: World, store: Store, text: str, correct: int) -> None:
    publish(store, only(ORDER), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        question = ann.last
        await ann.says(text)

    assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, correct)
    assert ("✅" in next(message for message in ann.messages if message.id == question.id).text) is bool(correct)


async def test_pieces_that_are_typed_count_where_some_were_tapped(world: World, store: Store) -> None:
    publish(store, only(ORDER), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.press("中文")
        await ann.says("我学中文")

    assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, 1)


@pytest.mark.parametrize("text", ["我学", "我学学中文", "我想学中文", "谢谢"])
async def test_what_is_not_made_of_the_pieces_is_no_answer(world: World, store: Store, text: str) -> None:
    publish(store, only(ORDER), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(text)

        assert "each piece once" in ann.screen
        assert store.score(ann.id).answered == 0
