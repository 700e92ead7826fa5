"""Who pastes a text below a question meant no answer: it is said what was understood, and nothing counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, ORDER, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from quizzes.question import Question
    from tests.bot.botapi.running import World

ARTICLE = "去年秋天，镇上的图书馆搬进了旧邮局。工人们把三万本书一箱一箱地抬上二楼，花了整整一个星期。"
PASTED = [
    pytest.param(ARTICLE * 2, id="one paragraph"),
    pytest.param(ARTICLE * 60, id="several messages long"),
    pytest.param("你好！\n你去哪儿？\n我去图书馆。", id="three short lines"),
]


@pytest.mark.parametrize("said", PASTED)
@pytest.mark.parametrize("question", [TYPED, CHOICE, ORDER], ids=lambda question: question.form)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_text_below_a_question_counts_for_nothing(
    world: World, store: Store, language: str, question: Question, said: str
) -> None:
    publish(store, only(question), START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(said)
        session = store.open_session(ann.id)

    assert ann.screen == texts_for(language).say("pasted-open")
    assert session is not None
    assert not session.answered
    assert store.score(ann.id).answered == 0


@pytest.mark.parametrize(
    ("said", "correct"),
    [
        pytest.param(TYPED.prompt.replace("＿＿", "目标"), 1, id="the whole sentence"),
        pytest.param("我不太确定，不过我觉得这里应该填“没办法”吧。", 0, id="with a remark"),
        pytest.param("没办法\n（不太确定）", 0, id="two lines"),
    ],
)
async def test_what_people_type_as_an_answer_is_graded(world: World, store: Store, said: str, correct: int) -> None:
    publish(store, only(TYPED), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(said)

    assert (store.score(ann.id).answered, store.score(ann.id).correct) == (1, correct)


@pytest.mark.parametrize("said", PASTED)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_text_alone_is_answered_with_what_becomes_of_texts(world: World, language: str, said: str) -> None:
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/start")
        assert await ann.says(said) == texts_for(language).say("pasted")
