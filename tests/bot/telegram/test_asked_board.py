"""What stands behind /leaderboard is a window, a set or both, and a set that is called like either hides neither."""

from __future__ import annotations

import pytest

from bot.rounds.board import Window
from bot.store import SetInfo, SetState
from bot.telegram.asked_board import AskedBoard, asked_board
from bot.telegram.titled import with_id
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Kind, Localized


def called(set_id: str) -> SetInfo:
    return SetInfo(
        id=set_id,
        title=Localized(en=f"About {set_id}"),
        version=1,
        state=SetState.PUBLISHED,
        language="zh-Hans",
        questions=3,
        kinds={Kind.CLOZE: 3},
        origin=f"{set_id}.json",
    )


WEEK, UPPER, LOWER = called("week"), called("Lesson1"), called("lesson1")
THERE = [WEEK, UPPER, LOWER]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("", AskedBoard(window=Window.WEEK, info=None), id="nothing"),
        pytest.param("week", AskedBoard(window=Window.WEEK, info=None), id="a window that a set is called like"),
        pytest.param("week week", AskedBoard(window=Window.WEEK, info=WEEK), id="that set"),
        pytest.param("all WEEK", AskedBoard(window=Window.ALL, info=WEEK), id="that set, in another window"),
        pytest.param("Lesson1", AskedBoard(window=Window.WEEK, info=UPPER), id="an id as it is written"),
        pytest.param("month lesson1", AskedBoard(window=Window.MONTH, info=LOWER), id="one that differs in case"),
        pytest.param("week month", AskedBoard(window=Window.WEEK, info=None), id="two windows"),
        pytest.param("this week", AskedBoard(window=Window.WEEK, info=None), id="in two words"),
        pytest.param("About lesson1 all time", AskedBoard(window=Window.ALL, info=LOWER), id="behind a title"),
        pytest.param("last month", AskedBoard(window=Window.MONTH, info=None, unknown="last"), id="another window"),
        pytest.param("the last 8 days", AskedBoard(window=Window.WEEK, info=None, unknown="the"), id="other days"),
        pytest.param("all never", AskedBoard(window=Window.ALL, info=None, unknown="never"), id="what is neither"),
    ],
)
def test_a_window_and_a_set_are_told_apart(said: str, expected: AskedBoard) -> None:
    assert asked_board(said.split(), THERE, []) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_leaderboard_is_headed_with_is_understood(language: str) -> None:
    for window in Window:
        head = texts_for(language).say(f"board-{window}").removeprefix("🏆 ")
        assert asked_board(head.split(), THERE, []) == AskedBoard(window=window, info=None)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("Lesson1", UPPER, id="as it is written"),
        pytest.param("lesson1", LOWER, id="as another one is written"),
        pytest.param("WEEK", WEEK, id="in another case"),
        pytest.param("ｗｅｅｋ", WEEK, id="wide"),
        pytest.param("lesson", None, id="a part"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_set_goes_by_its_own_id_before_that_of_another(word: str, expected: SetInfo | None) -> None:
    assert with_id(word, THERE) == expected
