"""What was written before a question came is no answer to it: so it is when the bot was away and people went on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.bot.botapi.running import START
from tests.bot.telegram.sets import TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

SAID = {"en": "before this question came", "ja": "お送りする前", "zh": "出现之前"}


@pytest.mark.parametrize("language", SAID)
async def test_what_was_typed_for_a_quiz_that_was_left_meanwhile_does_not_count(
    world: World, store: Store, language: str
) -> None:
    publish(store, only(TYPED), START)
    ann = world.person(language=language)
    async with world.running():
        await ann.says("/quiz only 1")
    ann.writes("/quiz only 1")  # the bot is away
    ann.writes("目标")
    async with world.running():
        await world.quiet()
        assert store.score(ann.id).answered == 0
        assert SAID[language] in ann.screen

        await ann.says("目标")
        assert store.score(ann.id).answered == 1


async def test_what_was_typed_for_the_question_that_is_open_counts_however_late_it_comes(
    world: World, store: Store
) -> None:
    publish(store, only(TYPED), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz only 1")
    ann.writes("目标")
    async with world.running():
        await world.quiet()

    assert store.score(ann.id).answered == 1
