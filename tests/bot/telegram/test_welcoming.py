"""What somebody meets first, and what they meet who come back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState
from bot.texts import LANGUAGES, texts_for
from quizzes.question import Kind, Localized, Question, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

KINDS = (Kind.CLOZE, Kind.TRANSLATION, Kind.COMPREHENSION)


def some(count: int, level: int, *kinds: Kind) -> tuple[Question, ...]:
    """Make as many questions of each kind."""
    return tuple(
        replace(CHOICE, id=f"{kind}-{level}-{n}", kind=kind, prompt=f"第{level}级，{kind}，{n}？", level=level)
        for kind in kinds
        for n in range(count)
    )


def titled(id_: str, title: Localized, *questions: Question) -> QuestionSet:
    """Make a set."""
    return QuestionSet(id=id_, title=title, questions=questions)


@pytest.mark.parametrize("language", ["en", "ja"])
async def test_a_set_of_all_kinds_comes_before_one_of_a_single_kind(world: World, store: Store, language: str) -> None:
    both = Localized(en="Reading only", ja="読解だけ")
    publish(store, titled("a", both, *some(9, 4, Kind.COMPREHENSION)), START)
    publish(store, titled("b", Localized(**{language: "Mixed"}), *some(3, 4, *KINDS)), START)
    ann = world.person(language=language)
    async with world.running():
        assert "Mixed" in await ann.says("/start")


async def test_who_has_answered_nothing_begins_with_what_is_easy(ann: Somebody, store: Store) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    publish(store, titled("c", Localized(en="C"), *some(30, 6, *KINDS), *some(5, 2, *KINDS)), START)
    await ann.says("/start")
    await ann.press("▶")
    for _ in range(4):
        assert "HSK 2" in ann.screen
        await ann.press("⏭")
    assert "HSK 2" in ann.screen


@pytest.mark.parametrize("words", ["5 hsk6", "5 cloze"])
async def test_who_says_what_they_want_gets_it(ann: Somebody, store: Store, words: str) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    easy, hard = some(1, 2, Kind.TRANSLATION), some(9, 6, Kind.CLOZE)
    publish(store, titled("c", Localized(en="C"), *hard, *easy), START)

    assert "HSK 6" in await ann.says(f"/quiz c {words}")


async def test_who_comes_back_is_offered_what_is_due(world: World, store: Store) -> None:
    publish(store, titled("c", Localized(en="C"), CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz c 1")
        await ann.press("做产品")
        await ann.press("▶")
        world.hours = 30
        screen = await ann.says("/start")

        assert "1 question is due for review" in screen
        assert ann.buttons == ["🔁 Review (1)", "▶ New questions", "📋 Menu"]
        await ann.press("🔁")
        assert "Review" in ann.screen
        assert CHOICE.prompt in ann.screen


async def test_a_link_to_a_set_leads_there_whatever_is_due(world: World, store: Store) -> None:
    publish(store, titled("c", Localized(en="The set C"), CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz c 1")
        await ann.press("做产品")
        await ann.press("▶")
        world.hours = 30

        assert "The set C" in await ann.says("/start set_c")


@pytest.mark.parametrize("payload", ["group", "inline", "set_gone"])
async def test_a_link_that_names_no_set_leads_back_to_the_quiz_that_is_open(ann: Somebody, payload: str) -> None:
    await ann.says("/quiz mini 4")

    assert "quiz open" in await ann.says(f"/start {payload}")
    assert ann.buttons == ["▶ Go on", "📋 Menu"]


@pytest.mark.parametrize(("payload", "is_told"), [("group", False), ("set_gone", True)])
async def test_of_a_set_that_is_gone_it_is_told_whatever_is_due(
    world: World, store: Store, payload: str, *, is_told: bool
) -> None:
    publish(store, titled("c", Localized(en="C"), CHOICE), START)
    ann = world.person()
    async with world.running():
        await ann.says("/quiz c 1")
        await ann.press("做产品")
        await ann.press("▶")
        world.hours = 30

        screen = await ann.says(f"/start {payload}")
        assert ("not there any more" in screen) is is_told
        assert ("due for review" in screen) is not is_told


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_to_a_set_leaves_the_way_back_to_the_quiz_that_is_open(
    world: World, store: Store, language: str
) -> None:
    publish(store, titled("c", Localized(en="The set C"), CHOICE), START)
    publish(store, titled("d", Localized(en="D"), *some(4, 2, Kind.CLOZE)), START)
    ann, texts = world.person(language=language), texts_for(language)
    async with world.running():
        await ann.says("/quiz d 4")
        await ann.press("⏭")
        await ann.says("/start set_c")

        back = texts.say("button-back-to-quiz", count=3)
        assert ann.buttons == [texts.say("button-start"), back, texts.say("button-menu")]
        await ann.press(back)
        assert texts.say("progress", number=2, count=4) in ann.screen
