"""Who chose traditional characters reads the Chinese titles of sets in them too; a title in another language stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import texts_for
from bot.texts.set_titles import title_text
from quizzes.languages import Script
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody

TITLE = Localized(ja="茶館の話", zh="茶馆的话题")


@pytest.mark.parametrize(
    ("language", "script", "title", "shown"),
    [
        pytest.param("zh", Script.TRADITIONAL, TITLE, "茶館的話題", id="traditional"),
        pytest.param("en", Script.TRADITIONAL, TITLE, "茶館的話題", id="traditional-beside-english"),
        pytest.param("zh", None, TITLE, "茶馆的话题", id="as-it-is"),
        pytest.param("zh", Script.SIMPLIFIED, Localized(zh="茶館的話題"), "茶馆的话题", id="simplified"),
        pytest.param("ja", Script.TRADITIONAL, TITLE, "茶館の話", id="a-japanese-title"),
        pytest.param("ja", Script.SIMPLIFIED, TITLE, "茶館の話", id="a-japanese-title-has-its-kanji"),
        pytest.param("zh", Script.TRADITIONAL, Localized(ja="発展の話"), "発展の話", id="of-japanese-alone"),
    ],
)
def test_a_title_is_written_in_the_script(language: str, script: Script | None, title: Localized, shown: str) -> None:
    assert title_text(texts_for(language, script=script), title) == shown


async def test_the_lists_of_sets_follow_the_setting_at_once(ann: Somebody, store: Store) -> None:
    publish(store, replace(MINI, id="tea", title=TITLE), START)
    await ann.says("/language zh")
    await ann.says("/quiz")
    assert any("茶馆的话题" in label for label in ann.buttons)

    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, script=Script.TRADITIONAL)).result()
    await ann.says("/quiz")
    assert any("茶館的話題" in label for label in ann.buttons)
    await ann.says("/sets")
    assert any("茶館的話題" in label for label in ann.buttons)
    await ann.says("/quiz 茶馆 2")
    assert "1" in ann.screen
    assert ann.buttons
