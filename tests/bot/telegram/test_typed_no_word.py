"""What has no word in it is no answer: who sends 👍 or ?? talks to the bot, and would lose the question by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World


@pytest.mark.parametrize("said", ["👍", "??", "…", "❤\ufe0f 🙏🏽"])
@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_has_no_word_in_it_does_not_count(world: World, store: Store, language: str, said: str) -> None:
    publish(store, only(TYPED), START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says(said)
        assert store.score(ann.id).answered == 0
        assert ann.screen == texts_for(language).say("no-word-typed")

        await ann.says("目标 😀")
        assert store.score(ann.id).correct == 1


async def test_a_mark_that_is_asked_for_counts(world: World, store: Store) -> None:
    mark = replace(TYPED, id="mark", prompt="您要茶还是咖啡＿＿", answer=("？",), hint=None)
    publish(store, only(mark), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
        await ann.says("？")

        assert store.score(ann.id).correct == 1
