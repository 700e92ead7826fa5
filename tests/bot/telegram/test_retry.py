"""What was missed is asked again as it is today: with the key that was put right, and not out of a set that is gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody


@pytest.fixture
async def misser(ann: Somebody, store: Store) -> Somebody:
    """Give somebody who has passed over the one question of a set."""
    publish(store, only(CHOICE), START)
    await ann.says("/quiz only 1")
    await ann.press("⏭")
    return ann


async def test_a_question_that_was_put_right_is_asked_with_its_new_key(misser: Somebody, store: Store) -> None:
    mended = replace(only(replace(CHOICE, answer=("做投资",), why_not=())), version=2)
    store.add_set(mended, START, "another sha", "only.json").result()
    await misser.press("🔂")
    await misser.press("做投资")

    assert misser.screen.startswith("✅")
    assert [attempt.version for attempt in store.attempts(learner=misser.id)] == [2]


async def test_a_question_that_the_set_lacks_by_now_is_not_asked(misser: Somebody, store: Store) -> None:
    store.add_set(only(replace(CHOICE, id="other", prompt="谁？")), START, "another sha", "only.json").result()

    assert "not there any more" in (await misser.press("🔂") or "")
    assert store.open_session(misser.id) is None


async def test_a_question_of_a_retired_set_is_not_asked(misser: Somebody, store: Store) -> None:
    store.set_state("only", SetState.RETIRED).result()

    assert "not there any more" in (await misser.press("🔂") or "")
    assert store.open_session(misser.id) is None
