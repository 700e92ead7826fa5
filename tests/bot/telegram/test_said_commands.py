"""Who writes メニュー, 帮助 or “quiz please” needs no slash: it is done, and a word is looked up all the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from bot.telegram.command_menus import MENU
from bot.telegram.said_commands import AROUND, GO_ON, GREETING, HARMLESS, _rows, command_said
from bot.telegram.said_commands import MENU as THE_MENU
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from quizzes.question import Question
    from tests.bot.botapi.people import Somebody


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("Menu please!", "menu"),
        ("メニューを見せてください", "menu"),
        ("菜单", "menu"),
        ("help", "help"),
        ("What can you do?", "help"),
        ("使い方を教えて", "help"),
        ("怎么用？", "help"),
        ("帮助 🙏", "help"),
        ("quiz please", "quiz"),
        ("I want to practice", "quiz"),
        ("問題出して", "quiz"),
        ("クイズしたいです", "quiz"),
        ("我想做题", "quiz"),
        ("給我出題吧", "quiz"),
        ("Show me my score", "score"),
        ("看看我的错题", "mistakes"),
        ("復習したい", "review"),
        ("設定を変えたい", "settings"),
        ("中文", "language zh"),
        ("Speak English please", "language en"),
        ("言語を変えたい", "language"),
        ("delete my data", "forget"),
        ("please", None),
        ("我想", None),
        ("quiz me on cats", None),
        ("I like tests", None),
        ("内容", None),
        ("学习", None),
        ("menu" * 20, None),
        ("我想" * 30, None),
        ("next question, please", "quiz"),
        ("继续做题吧", "go-on"),
        ("続きから始めたい", "go-on"),
        ("まちがえた問題を復習したい", "mistakes"),
        ("看" * 58 + "题", "quiz"),
    ],
)
def test_a_command_is_told_by_what_people_call_it_and_put_around_that(said: str, command: str | None) -> None:
    assert command_said(said) == command


def test_each_row_of_the_table_names_a_command_and_none_names_two() -> None:
    rows = {row for row in _rows() if row[1] != AROUND}

    assert {command.split()[0] for _, command in rows} <= {*MENU, THE_MENU, GREETING, GO_ON}
    assert {*MENU, THE_MENU, GO_ON} > HARMLESS
    assert not [words for words, count in Counter(words for words, _ in rows).items() if count > 1]


@pytest.mark.parametrize(
    ("said", "command"),
    [
        ("quiz please", "/quiz"),
        ("ヘルプ", "/help"),
        ("我想做题", "/quiz"),
        ("my score", "/score"),
        ("设置", "/settings"),
        ("日本語にしてください", "/language ja"),
    ],
)
async def test_a_command_said_in_words_is_done(ann: Somebody, said: str, command: str) -> None:
    by_command = await ann.says(command)

    assert await ann.says(said) == by_command


async def test_the_menu_is_shown(ann: Somebody) -> None:
    assert "What would you like to do?" in await ann.says("メニュー")
    assert "❓ Help" in ann.buttons


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("question", [CHOICE, ORDER])
async def test_beside_a_question_with_buttons_it_is_done_where_the_question_stays(
    ann: Somebody, store: Store, question: Question
) -> None:
    publish(store, only(question), START)
    await ann.says("/quiz only 1")

    assert "What would you like to do?" in await ann.says("menu")
    assert "💡" in await ann.says("help")
    assert "with the buttons" in await ann.says("复习") or "pieces" in ann.screen
    assert "Question 1 of 1" in await ann.says("quiz please")
    assert store.score(ann.id).answered == 0


@pytest.mark.usefixtures("bot")
async def test_what_is_to_be_typed_is_left_to_the_question(ann: Somebody, store: Store) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")
    await ann.says("菜单")

    assert store.score(ann.id).answered == 1


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("said", ["我想学中文", "我想做题", "学中文"])
async def test_what_has_a_piece_in_it_is_left_to_the_question(ann: Somebody, store: Store, said: str) -> None:
    publish(store, only(ORDER), START)
    await ann.says("/quiz only 1")
    asked = len(ann.messages)

    assert "each piece once" in await ann.says(said)
    assert len(ann.messages) == asked + 1


@pytest.mark.usefixtures("bot")
async def test_who_wants_to_go_on_is_led_to_what_is_left_of_the_quiz_that_was_stopped(ann: Somebody) -> None:
    await ann.says("/quiz mini 3")
    await ann.press("⏭")
    asked = ann.last.text
    assert "Question 2 of 3" in asked
    await ann.press("⏹")

    assert "Question 1 of 2" in await ann.says("let's go on")
    assert asked.splitlines()[2:] == ann.screen.splitlines()[2:]


@pytest.mark.usefixtures("bot")
async def test_who_wants_to_go_on_and_has_nothing_left_chooses_a_quiz(ann: Somebody) -> None:
    chosen = await ann.says("/quiz")

    assert await ann.says("continue") == chosen


@pytest.mark.usefixtures("bot")
async def test_no_word_is_looked_up_below_a_question_that_is_open(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")

    assert "Question 1 of 1" in await ann.says("次")
