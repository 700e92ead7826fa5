"""Who leaves a quiz for a question of a round, or for one of what is read, gets a way back to it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram.callback import encoded
from bot.telegram.presses.rounds import BeginRound
from bot.telegram.round_plan import RoundPlan
from bot.texts import LANGUAGES, texts_for
from bot.tutor.session import Purpose, QuestionRef
from quizzes.question import Localized, QuestionSet
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import MINI, TYPED, publish

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


@pytest.fixture
async def group(world: World, store: Store, ben: Somebody) -> Group:
    """Give a group with a round of one question that is answered in private."""
    publish(store, QuestionSet(id="typing", title=Localized(en="T"), questions=(TYPED,)), START)
    group = world.group(world.person(), ben)
    await group.adds_bot()
    plan = RoundPlan(count=1).turned("forms").code
    await group.press_data(group.owner, encoded(BeginRound(set_id="typing", plan=plan)), group.last.id)
    await world.rounds()
    return group


def payload(group: Group) -> str:
    """Give what the link to the question of the round has."""
    return str(group.last.keyboard[0][0]["url"].partition("?start=")[2])


async def answers_the_round(somebody: Somebody, group: Group) -> None:
    """Answer its question, and see how that went."""
    await somebody.says(f"/start {payload(group)}")
    await somebody.says(TYPED.key)
    await somebody.press("▶")


def back(language: str, count: int) -> str:
    """Name the button that leads back."""
    return texts_for(language).say("button-back-to-quiz", count=count)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_a_question_of_a_round_the_own_quiz_goes_on_where_it_was(
    group: Group, ben: Somebody, store: Store, language: str
) -> None:
    await ben.says(f"/language {language}")
    await ben.says("/quiz mini 4")
    await ben.press("⏭")
    await answers_the_round(ben, group)

    await ben.press(back(language, 3))
    session = store.open_session(ben.id)
    assert session is not None
    assert len(session.questions) == 3


async def test_who_came_too_late_for_the_round_gets_the_way_back_too(world: World, group: Group, ben: Somebody) -> None:
    await ben.says("/quiz mini 4")
    await ben.says(f"/start {payload(group)}")
    await group.hears(group.owner, "/stop")
    await world.rounds()
    await ben.says(TYPED.key)

    assert "is over" in ben.last.text
    await ben.press(back("en", 4))
    assert "Question 1 of 4" in ben.screen


async def test_after_what_a_text_led_to_the_quiz_before_goes_on(group: Group, ben: Somebody, store: Store) -> None:
    await ben.says("/quiz mini 2")
    ref = QuestionRef(set_id=MINI.id, version=1, question="typed")
    store.begin_session(ben.id, [ref], START, purpose=Purpose.PASSAGE).result()
    await ben.says("/quiz")
    await ben.press("⏭")

    assert ben.buttons[0] == back("en", 2)


async def test_where_nothing_was_open_there_is_no_way_back(group: Group, ben: Somebody) -> None:
    await answers_the_round(ben, group)
    assert not any("Back to your quiz" in label for label in ben.buttons)


async def test_a_quiz_of_days_ago_was_not_left_for_this(world: World, group: Group, ben: Somebody) -> None:
    await ben.says("/quiz mini 4")
    await group.hears(group.owner, "/stop")
    world.hours += 30
    plan = RoundPlan(count=1).turned("forms").code
    await group.press_data(group.owner, encoded(BeginRound(set_id="typing", plan=plan)), group.last.id)
    await world.rounds()
    await answers_the_round(ben, group)

    assert not any("Back to your quiz" in label for label in ben.buttons)


async def test_after_another_quiz_that_was_chosen_there_is_no_way_back(ben: Somebody) -> None:
    await ben.says("/quiz mini 4")
    await ben.says("/quiz mini 1")
    await ben.press("⏭")
    assert not any("Back to your quiz" in label for label in ben.buttons)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_link_to_a_question_leaves_the_way_back_above_it(ben: Somebody, store: Store, language: str) -> None:
    await ben.says(f"/language {language}")
    await ben.says("/quiz mini 4")
    await ben.press("⏭")
    await ben.says("/start q_typed")

    way = ben.messages[-2]
    assert [row[0]["text"] for row in way.keyboard] == [back(language, 3)]
    await ben.press_data(way.keyboard[0][0]["callback_data"], way.id)
    session = store.open_session(ben.id)
    assert session is not None
    assert len(session.questions) == 3


async def test_a_link_to_a_question_says_nothing_else_where_nothing_is_left(ben: Somebody) -> None:
    await ben.says("/quiz mini 1")
    await ben.press("⏭")
    count = len(ben.messages)
    await ben.says("/start q_typed")

    assert len(ben.messages) == count + 1
