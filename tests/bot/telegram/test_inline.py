"""What stands under the bot's name in any chat: words, and sets to share."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from quizzes.languages import Script
from quizzes.question import Localized
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.readers import GOAL, TALK, add_talk
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


@pytest.fixture(autouse=True)
def talk(store: Store) -> Store:
    """Give a library with a text."""
    add_talk(store, START)
    return store


@pytest.mark.parametrize(
    ("language", "said"),
    [("ja", "この文章では：参入する"), ("en", "In this text: to join in"), ("zh", "在本文中：to join in")],
)
async def test_a_word_gives_its_card(world: World, bot: Bot, language: str, said: str) -> None:
    ann = world.person(language=language)

    (card,) = await ann.asks_inline("下场")

    assert card.title == "下场 xià chǎng"
    assert said in card.text
    assert said in card.description


@pytest.mark.parametrize("asked", ["mubiao", "mù biāo", "目標", " 目标 ", "ㄇㄨˋㄅㄧㄠ"])
async def test_a_word_is_found_as_in_the_chat(ann: Somebody, asked: str) -> None:
    assert (await ann.asks_inline(asked))[0].title == "目标 mù biāo"


async def test_a_word_is_shown_in_the_script_that_somebody_has_chosen(ann: Somebody, store: Store) -> None:
    await ann.says("/start")
    learner = store.learner(ann.id)
    assert learner is not None
    store.save_learner(replace(learner, script=Script.TRADITIONAL)).result()

    (card,) = await ann.asks_inline("目标")
    assert card.title == "目標 mù biāo"
    assert "我們的目標" in card.text


async def test_the_button_of_a_card_leads_to_the_word_in_the_chat(ann: Somebody) -> None:
    (card,) = await ann.asks_inline("下场")
    link = card.keyboard[0][0]["url"]

    assert "to join in" in await ann.says(f"/start {link.partition('start=')[2]}")


async def test_nothing_gives_the_sets_as_links(ann: Somebody) -> None:
    offered = await ann.asks_inline("")

    mini = next(each for each in offered if each.title == "A small text")
    assert mini.description == "Quiz, 4 questions"
    assert mini.keyboard[0][0]["url"] == "https://t.me/made_up_bot?start=set_mini"
    assert "A Chinese quiz on “A small text”: 4 questions" in mini.text


async def test_sets_of_one_title_are_told_apart(ann: Somebody, store: Store) -> None:
    for id_, title in (("one", Localized(zh="故事", ja="話")), ("two", Localized(zh="故事", en="A story"))):
        publish(store, replace(MINI, id=id_, title=title), START)
    await ann.says("/language zh")

    assert {"故事 · 日语译文", "故事 · 英语译文"} <= {each.title for each in await ann.asks_inline("")}


async def test_more_sets_than_telegram_takes_come_in_pages(ann: Somebody, world: World, store: Store) -> None:
    for number in range(60):
        publish(store, replace(MINI, id=f"{'s' * 44}{number:03}", title=Localized(en=f"Text {number}")), START)

    first = await ann.asks_inline("")
    given = next(given for name, given in world.telegram.calls if name == "answerInlineQuery")
    rest = await ann.asks_inline("", given["next_offset"])

    assert len(first) == 50
    assert len({each.title for each in (*first, *rest)}) == 62


async def test_what_is_not_known_gives_a_friendly_word(ann: Somebody, world: World) -> None:
    (offered,) = await ann.asks_inline("xyzzy")

    assert offered.title == "I don’t have this word"
    assert "xyzzy" in offered.text
    given = next(given for name, given in world.telegram.calls if name == "answerInlineQuery")
    assert json.loads(given["button"]) == {"text": "Open the bot", "start_parameter": "inline"}
    assert given["is_personal"] == "true"


@pytest.mark.parametrize(
    "asked",
    [
        "<b>&",
        "目" * 256,
        "a" * 256,
        "😀" * 128,
        "\u202e\u200b",
        "목표",
        "'; DROP TABLE learners; --",
        "\ud83d",
        "%_*",
        "/start",
    ],
)
async def test_hostile_queries_are_answered(ann: Somebody, asked: str) -> None:
    assert await ann.asks_inline(asked)


@pytest.mark.parametrize("offset", ["x", "-1", "9" * 30, "5000"])
async def test_an_offset_that_nobody_gave_is_harmless(ann: Somebody, offset: str) -> None:
    await ann.asks_inline("", offset)
    assert "Hello" in await ann.says("/start inline")


async def test_long_words_of_one_length_are_told_apart(ann: Somebody, store: Store) -> None:
    long = [replace(GOAL, word=f"目标{'的' * 15}{end}", meaning=Localized(en=f"aim {end}")) for end in "甲乙"]
    add_talk(store, START, "long", replace(TALK, words=tuple(long)))

    assert {f"{each.word} mù biāo" for each in long} <= {card.title for card in await ann.asks_inline("目标的")}


async def test_nothing_is_kept_of_who_asks(ann: Somebody, store: Store) -> None:
    await ann.asks_inline("目标")
    assert store.learner(ann.id) is None


async def test_a_query_that_telegram_has_given_up_is_no_fault(
    ann: Somebody, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.telegram.faults["answerInlineQuery"] = [Fault(400, "query is too old", is_carried_out=False)]
    ann.telegram.asked.add("late")
    ann.telegram.inline["late"] = []
    user = {"id": ann.id, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    ann.telegram.push({"inline_query": {"id": "late", "from": user, "query": "目标", "offset": ""}})
    await world.quiet()

    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
