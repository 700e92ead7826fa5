"""What begins with a slash is no answer, however wide it was typed; nor is what somebody else has written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, TYPED, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

LANGUAGES = [pytest.param("ja", id="ja"), pytest.param("en", id="en"), pytest.param("zh-hans", id="zh")]


async def sends(somebody: Somebody, text: str, **content: object) -> str:
    """Send what Telegram finds no command in."""
    somebody.sends(text=text, entities=[], **content)
    await somebody.quiet()
    return somebody.screen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("／score", "answered 0", id="a wide slash"),
        pytest.param("／ＳＣＯＲＥ", "answered 0", id="wide letters"),
        pytest.param("／ｑｕｉｚ　ｏｎｌｙ　１", TYPED.prompt, id="with words behind wide blanks"),
        pytest.param("／cancel", "Stopped", id="the quiz is left"),
    ],
)
async def test_a_command_typed_wide_is_one(ann: Somebody, store: Store, text: str, expected: str) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")

    assert expected in await sends(ann, text)
    assert store.score(ann.id).answered == 0


async def test_a_wide_cancel_is_no_name_for_the_leaderboard(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")

    assert "nothing was changed" in await sends(ann, "／ｃａｎｃｅｌ")
    known = store.learner(ann.id)
    assert known is not None
    assert known.board_name is None


@pytest.mark.parametrize("text", ["／復習", "/復習", "/ 目标", "／qiuz"])
async def test_a_name_of_no_command_is_no_answer(ann: Somebody, store: Store, text: str) -> None:
    publish(store, only(TYPED), START)
    await ann.says("/quiz only 1")

    assert "do not know that command" in await sends(ann, text)
    assert store.score(ann.id).answered == 0


@pytest.mark.parametrize(
    "entities",
    [
        pytest.param([], id="that Telegram takes for words"),
        pytest.param([{"type": "bot_command", "offset": 0, "length": 3}], id="that Telegram takes for a command"),
    ],
)
@pytest.mark.parametrize("slash", ["/", "／"])
async def test_an_answer_may_begin_with_a_slash(
    ann: Somebody, store: Store, slash: str, entities: list[dict[str, object]]
) -> None:
    publish(store, only(replace(TYPED, answer=("/ma/",))), START)
    await ann.says("/quiz only 1")
    ann.sends(text=f"{slash}ma/", entities=entities)
    await ann.quiet()

    assert ann.screen.startswith("✅")
    assert store.score(ann.id).answered == 1


async def test_a_command_that_there_is_is_no_answer_though_that_begins_with_a_slash(
    ann: Somebody, store: Store
) -> None:
    publish(store, only(replace(TYPED, answer=("/ma/",))), START)
    await ann.says("/quiz only 1")

    assert "answered 0" in await ann.says("/score")


async def test_what_is_no_command_is_not_taken_for_what_something_waits_for(ann: Somebody, store: Store) -> None:
    await ann.says("/settings")
    await ann.press("🏆")

    assert "do not know that command" in await ann.says("/ma")
    known = store.learner(ann.id)
    assert known is not None
    assert known.board_name is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            {"forward_origin": {"type": "hidden_user", "date": 1_800_000_000, "sender_user_name": "Bo"}}, id="passed on"
        ),
        pytest.param(
            {"via_bot": {"id": 42, "is_bot": True, "first_name": "Bot", "username": "some_bot"}}, id="by a bot"
        ),
    ],
)
async def test_what_somebody_else_wrote_is_no_answer(
    world: World, bot: Bot, store: Store, language: str, content: dict[str, object]
) -> None:
    publish(store, only(TYPED), START)
    somebody = world.person(language=language)
    await somebody.says("/quiz only 1")
    told = await sends(somebody, "苹果", **content)

    assert store.score(somebody.id).answered == 0
    assert not told.startswith(("✅", "🟡", "❌"))
    await sends(somebody, "目标")
    assert store.score(somebody.id).answered == 1


async def test_what_is_passed_on_is_still_looked_up_as_a_word(ann: Somebody, store: Store) -> None:
    publish(store, only(CHOICE), START)
    origin = {"type": "hidden_user", "date": 1_800_000_000, "sender_user_name": "Bo"}
    assert "苹果" in await sends(ann, "苹果", forward_origin=origin)
