"""Who asks for more questions than a quiz may have is told how many that are, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.question import Form, Kind, Localized, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody

LONG = QuestionSet(
    id="long",
    title=Localized(en="A long set"),
    questions=tuple(
        Question(
            id=f"q{number}",
            kind=Kind.CLOZE,
            form=Form.CHOICE,
            prompt=f"第{number}天他们＿＿。",
            options=("休息", "工作"),
            answer=("休息",),
        )
        for number in range(120)
    ),
)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        pytest.param("en", "A quiz has at most 100 questions.", id="en"),
        pytest.param("ja", "1回のクイズは100問までです。", id="ja"),
        pytest.param("zh", "一次最多做 100 题。", id="zh"),
    ],
)
async def test_a_quiz_that_is_cut_says_so_before_its_first_question(
    ann: Somebody, store: Store, language: str, told: str
) -> None:
    publish(store, LONG, START)
    await ann.says(f"/language {language}")
    before = len(ann.messages)
    await ann.says("/quiz long 99999")

    first, question = ann.messages[before:]
    assert first.text == told
    assert "100" in question.text
    assert question.keyboard


@pytest.mark.parametrize("count", [5, 100])
async def test_a_quiz_as_long_as_was_asked_for_says_nothing_of_bounds(ann: Somebody, store: Store, count: int) -> None:
    publish(store, LONG, START)
    await ann.says(f"/quiz long {count}")
    assert [f"of {count}" in message.text for message in ann.messages] == [True]


async def test_where_the_set_is_still_to_be_chosen_the_bound_stands_over_the_sets(ann: Somebody, store: Store) -> None:
    publish(store, LONG, START)
    assert (await ann.says("/quiz 99999")).startswith("A quiz has at most 100 questions.\n")
    await ann.press("A long set")
    await ann.press("A bit")
    assert "Question 1 of 100" in ann.screen
