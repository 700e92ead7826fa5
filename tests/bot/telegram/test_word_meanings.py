"""In which language, and as whose, is the meaning of a word told that stands in several texts?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram.word_cards import word_card
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.readers import GOAL, TALK, add_talk

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.running import World

OTHER = replace(TALK, title=Localized(ja="別の対話"))
IN_JAPANESE, IN_ENGLISH = Localized(ja="目標、的", en="target"), Localized(en="target")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a word besides what it means in an English text, and whether that is told a Japanese reader."""

    general: Localized | None
    is_term: bool = False
    is_told: bool


@pytest.mark.parametrize(
    "known",
    [
        pytest.param(Known(general=IN_JAPANESE, is_told=False), id="known in Japanese"),
        pytest.param(Known(general=IN_ENGLISH, is_told=True), id="known in English"),
        pytest.param(Known(general=None, is_told=True), id="not known"),
        pytest.param(Known(general=IN_JAPANESE, is_term=True, is_told=True), id="a term of the text"),
    ],
)
async def test_a_meaning_in_another_language_is_told_where_nothing_else_is_known(
    world: World, bot: Bot, store: Store, known: Known
) -> None:
    bare = replace(GOAL, meaning=None, general=known.general)
    english = replace(bare, meaning=Localized(en="what one aims at"), is_term=known.is_term)
    add_talk(store, START, "talk", replace(TALK, words=(bare,)))
    add_talk(store, START, "talk-en", replace(TALK, words=(english,), translation_language="en"))

    card = await world.person(language="ja").says("/word 目标")

    assert ("what one aims at" in card) == known.is_told
    assert ("一般に：目標、的" in card) == (known.general == IN_JAPANESE)


async def test_a_meaning_is_named_with_its_text_where_sentences_of_another_are_shown(
    world: World, bot: Bot, store: Store
) -> None:
    add_talk(store, START, "talk", replace(TALK, words=(replace(GOAL, meaning=None),)))
    add_talk(store, START, "other", replace(OTHER, translation_language="en"))

    card = await world.person(language="ja").says("/word 目标")

    assert "「別の対話」では：目標" in card
    assert "この文章では" not in card


def test_sentences_of_the_text_that_has_the_meaning_come_first(store: Store) -> None:
    add_talk(store, START, "first", replace(OTHER, words=(replace(GOAL, meaning=None),)))
    add_talk(store, START, "second", TALK)

    card = word_card(store, "ja", "目标")

    assert card is not None
    assert [use.set_id for use in card.uses] == ["second"]
