"""Pinyin where hanzi are asked for, or hanzi where pinyin is, is no answer yet: who types so is told what is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from quizzes.question import Kind, Question
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

READ = replace(
    TYPED, id="read", kind=Kind.TRANSLATION, subtype="reading_typed", prompt="目标", hint=None, answer=("mù biāo",)
)
CASES = [
    pytest.param(TYPED, ("mùbiāo", "目标"), "hanzi", id="pinyin for hanzi"),
    pytest.param(TYPED, ("もくひょう", "目标"), "hanzi", id="kana for hanzi"),
    pytest.param(TYPED, ("goal", "目标"), "hanzi", id="a translation for hanzi"),
    pytest.param(READ, ("目标", "mubiao"), "pinyin", id="hanzi for pinyin"),
    pytest.param(READ, ("目標", "mu4biao1"), "pinyin", id="the word itself in the other script"),
]


@pytest.mark.parametrize(("question", "said", "wanted"), CASES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_answer_in_the_other_writing_does_not_count(
    world: World, store: Store, language: str, question: Question, said: tuple[str, str], wanted: str
) -> None:
    publish(store, only(question), START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(said[0])
        assert ann.screen == texts_for(language).say(f"other-writing-{wanted}")
        assert store.score(ann.id).answered == 0

        await ann.says(said[1])
        assert store.score(ann.id).answered == 1


async def test_a_wrong_answer_in_the_writing_that_is_asked_for_counts(world: World, store: Store) -> None:
    publish(store, only(READ), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says("hǎo")

        assert store.score(ann.id).answered == 1
