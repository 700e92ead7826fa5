"""The teacher's desk does from the private chat what a teacher may do in a group, for those who may and nobody else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.round import RoundState
from bot.store import SetState
from bot.telegram.callback import LONGEST, decoded, encoded
from bot.telegram.data_words import group_of_word, group_word
from bot.telegram.presses.homework import GiveHomework
from bot.telegram.presses.teaching import (
    ClassBegin,
    ClassBoard,
    ClassDraft,
    ClassSets,
    ClassStop,
    CompareClasses,
    OpenClass,
    ShowDesk,
)
from bot.telegram.round_plan import RoundPlan
from bot.telegram.teaching import LONGEST_PART
from bot.texts import texts_for
from bot.tutor.role import Role
from quizzes.question import Kind, Localized
from tests.bot.botapi.running import START
from tests.bot.telegram.sets import CHOICE, MINI, only, publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

NOBODY_IS_LEFT_OUT = "Only the group’s administrators"
FARTHEST = -9_007_199_254_740_991  # Telegram's ids have 52 bits at most


@pytest.fixture
async def group(met: None, group: Group) -> Group:
    """Give a group whose owner can be written to."""
    return group


@pytest.fixture
async def second(world: World, group: Group, ann: Somebody) -> Group:
    """Give a second group of Ann's."""
    second = world.group(ann)
    second.title = "Evening class"
    await second.adds_bot()
    return second


@pytest.mark.parametrize("command", ["push", "stop", "schedule", "leaderboard"])
@pytest.mark.parametrize("language", ["en", "ja", "zh-hans"])
async def test_group_commands_in_private_open_the_desk(world: World, bot: Bot, command: str, language: str) -> None:
    teacher = world.person(language=language)
    group = world.group(teacher)
    await group.adds_bot()
    await teacher.says(f"/{command}")
    assert "Class" in teacher.screen
    assert texts_for(language).say("class-nothing") in teacher.screen
    assert teacher.buttons == [
        texts_for(language).say(f"button-{button}")
        for button in ("class-begin", "class-schedules", "class-homework", "class-board", "class-results", "desk")
    ]


async def test_a_learner_who_says_stop_hears_how_a_quiz_is_stopped(world: World, bot: Bot) -> None:
    ann = world.person("Ann")
    assert "/cancel" not in await ann.says("/stop")
    await ann.says("/quiz mini 2")

    assert "To stop your quiz, send /cancel." in await ann.says("/stop")
    assert "Stopped" in await ann.says("/cancel")
    assert "/cancel" not in await ann.says("/stop")


async def test_the_menu_leads_teachers_to_their_desk(group: Group, ann: Somebody, ben: Somebody) -> None:
    for somebody in (ann, ben):
        await somebody.says("/start")
        await somebody.press("📋")
    assert "🎓 My classes" not in ben.buttons
    await ann.press("🎓")
    assert "No answers in rounds" in ann.screen


async def test_who_has_no_class_is_told_how_to_get_one(ben: Somebody) -> None:
    await ben.says("/push mini 5")
    assert "as soon as you have a class" in ben.screen
    assert "/leaderboard in that group" in ben.screen
    assert ben.last.keyboard[0][0]["url"] == "https://t.me/made_up_bot?startgroup=group"


async def test_a_round_begins_from_here_with_its_choices(
    world: World, group: Group, ann: Somebody, store: Store
) -> None:
    await ann.says("/push")
    await ann.press("▶")
    await ann.press("A small text")
    assert "fit" in ann.screen
    await ann.press("10")
    await ann.press("▶ Begin")
    await world.rounds()
    assert "The round has begun" in ann.screen
    assert "A round of 2 questions is running" in ann.screen
    assert len(group.polls) == 2
    found = store.rounds.find(1)
    assert found is not None
    assert found.begun_by == ann.id

    await ann.press("⏹")
    await world.rounds()
    assert any("has been ended" in message.text for message in ann.messages)
    ended = store.rounds.find(1)
    assert ended is not None
    assert ended.state is RoundState.STOPPED


@pytest.mark.parametrize(
    ("said", "presses"),
    [
        pytest.param("/push mini 1 comprehension", (), id="set and all"),
        pytest.param("/push 1 comprehension", ("A small text",), id="no set"),
        pytest.param("/push 1 small text comprehension", (), id="a part of a title"),
    ],
)
async def test_what_is_said_of_a_round_in_private_holds(
    world: World, group: Group, ann: Somebody, store: Store, said: str, presses: tuple[str, ...]
) -> None:
    publish(store, replace(MINI, id="second", title=Localized(en="Another one")), START)
    await ann.says(said)
    for label in (*presses, "▶ Begin"):
        await ann.press(label)
    await world.rounds()
    found = store.rounds.find(1)
    assert found is not None
    assert (found.chat, len(found.questions)) == (group.id, 1)
    kinds = {question.id: question.kind for question in MINI.questions}
    assert kinds[found.questions[0].question] is Kind.COMPREHENSION


@pytest.mark.parametrize(
    ("said", "presses"),
    [("/push mini 1", ()), ("/push 1", ("A small text",))],
)
async def test_what_is_said_of_a_round_in_private_holds_in_the_class_that_is_chosen(
    world: World, group: Group, second: Group, ann: Somebody, said: str, presses: tuple[str, ...]
) -> None:
    publish(world.store, replace(MINI, id="second", title=Localized(en="Another one")), START)
    await ann.says(said)
    for label in ("Evening class", *presses, "▶ Begin"):
        await ann.press(label)
    await world.rounds()
    assert (len(group.polls), len(second.polls)) == (0, 1)


@pytest.mark.parametrize(
    ("said", "answer"),
    [("/push mini 0", "0"), ("/push mini nonsense", "nonsense"), ("/push mini 1 2", "2")],
)
async def test_what_means_nothing_behind_push_is_named_in_private_too(
    group: Group, ann: Somebody, said: str, answer: str
) -> None:
    in_private = await ann.says(said)
    await group.hears(ann, said)
    assert answer in in_private
    assert in_private == group.texts[-1]


async def test_with_a_round_on_a_second_one_is_not_chosen(world: World, group: Group, ann: Somebody) -> None:
    await group.hears(ann, "/push mini 1")
    await world.rounds()
    await ann.says("/push mini 1")
    assert texts_for("en").say("round-is-running") in ann.screen
    assert ann.buttons[0].startswith("⏹")


async def test_a_schedule_that_is_said_in_private_is_one_of_the_only_class(
    group: Group, ann: Somebody, store: Store
) -> None:
    assert "✅ Scheduled" in await ann.says("/schedule daily 9:00 mini 2")
    assert len(store.schedules.of_chat(group.id)) == 1
    await ann.press("‹ The class")
    assert "Class" in ann.screen


async def test_with_several_classes_it_is_asked_for_which_a_schedule_is(
    group: Group, second: Group, ann: Somebody, store: Store
) -> None:
    assert "several classes" in await ann.says("/schedule daily 9:00 mini 2")
    assert ann.buttons[:2] == ["Class", "Evening class"]
    assert not store.schedules.of_chat(group.id)


@pytest.mark.parametrize(
    ("said", "window", "title"),
    [
        pytest.param("month", "✓ 30 days", None, id="a time"),
        pytest.param("mini", "✓ 7 days", "A small text", id="a set"),
        pytest.param("全部 MINI", "✓ All time", "A small text", id="a time and a set"),
        pytest.param("small text all", "✓ All time", "A small text", id="a title"),
    ],
)
async def test_the_leaderboard_that_is_said_in_private(
    group: Group, ann: Somebody, said: str, window: str, title: str | None
) -> None:
    await ann.says(f"/leaderboard {said}")
    assert "🏆" in ann.screen
    assert window in ann.buttons
    assert ("A small text" in ann.screen) is (title is not None)

    await ann.press("30 days" if "✓ 30 days" not in ann.buttons else "7 days")
    assert ("A small text" in ann.screen) is (title is not None)


@pytest.mark.parametrize("named", ["mini", "small text"])
async def test_a_round_on_a_set_that_was_retired_is_refused_as_gone_in_private_too(
    group: Group, ann: Somebody, store: Store, named: str
) -> None:
    publish(store, only(CHOICE), START)
    store.set_state("mini", SetState.RETIRED).result()

    assert await ann.says(f"/push {named} 1") == texts_for("en").say("round-no-set")


async def test_the_leaderboard_of_a_set_that_was_retired_is_shown_in_private_too(
    group: Group, ann: Somebody, store: Store
) -> None:
    store.set_state("mini", SetState.RETIRED).result()
    await ann.says("/leaderboard all mini")
    assert "A small text" in ann.screen

    await ann.press("7 days")
    assert "A small text" in ann.screen


async def test_what_means_nothing_behind_leaderboard_is_named_in_private_too(group: Group, ann: Somebody) -> None:
    await ann.says("/leaderboard nonsense")
    assert "“nonsense”" in ann.screen
    assert ": mini" in ann.screen


async def test_the_leaderboard_that_is_said_in_private_is_that_of_the_class_that_is_chosen(
    second: Group, ann: Somebody
) -> None:
    await ann.says("/leaderboard all mini")
    await ann.press("Evening class")

    assert ann.screen.startswith("Evening class")
    assert "A small text" in ann.screen
    assert "✓ All time" in ann.buttons


async def test_the_leaderboard_of_a_set_that_is_there_no_more_is_that_of_all(group: Group, ann: Somebody) -> None:
    await ann.says("/leaderboard")
    gone = ClassBoard(group=group_word(group.id), window="week", set_id="gone")
    await ann.press_data(encoded(gone), ann.last.id)

    assert "✓ 7 days" in ann.buttons
    kept = decoded(ann.last.keyboard[0][0]["callback_data"])
    assert kept == replace(gone, set_id="")


async def test_buttons_have_room_for_what_was_said(store: Store) -> None:
    plan = RoundPlan(count=100).code
    word = group_word(FARTHEST)
    for press in (
        ShowDesk(start=9999, set_id="a" * 40, plan=plan),
        ShowDesk(start=9999, set_id="a" * 40, window="month"),
        ClassSets(group=word, start=9999, plan=plan, part="a" * LONGEST_PART),
        ClassBoard(group=word, window="month", set_id="a" * 40),
    ):
        assert decoded(encoded(press)) == press


async def test_two_buttons_pressed_before_the_message_has_changed_both_count(
    world: World, group: Group, ann: Somebody, store: Store
) -> None:
    await ann.says("/push")
    await ann.press("▶")
    await ann.press("A small text")
    data = {button["text"]: button["callback_data"] for row in ann.last.keyboard for button in row}
    texts = texts_for("en")
    for label in (texts.say("pace-all"), texts.say("results-shown"), texts.say("round-begin")):
        ann.presses(data[label], ann.last.id)
    await world.quiet()

    found = store.rounds.find(1)
    assert found is not None
    assert (found.terms.pace, found.terms.is_hidden) == ("after", True)


async def test_pressed_twice_it_begins_once(world: World, group: Group, ann: Somebody, store: Store) -> None:
    await ann.says("/push")
    data = encoded(ClassBegin(group=group_word(group.id), set_id="mini", plan=RoundPlan().code))
    for _ in range(3):
        ann.presses(data, ann.last.id)
    await world.quiet()
    await world.rounds()
    assert store.rounds.find(2) is None
    assert len(group.polls) == 2


async def test_standings_of_every_time(world: World, group: Group, ann: Somebody, ben: Somebody) -> None:
    await group.hears(ann, "/push mini 1 comprehension")
    await world.rounds()
    await group.votes(ben, group.polls[0], group.polls[0].right)
    await ann.says("/leaderboard")
    assert "1 learner · 1 answer · 100 % right" in ann.screen
    await ann.press("🏆")
    assert "Ben – 1/1" in ann.screen
    world.hours = 24 * 8
    await ann.press("✓ 7 days")
    assert texts_for("en").say("board-empty") in ann.screen
    await ann.press("All time")
    assert "Ben – 1/1" in ann.screen
    await ann.press("‹ The class")
    assert "1 learner" in ann.screen


async def test_classes_side_by_side(world: World, group: Group, second: Group, ann: Somebody, ben: Somebody) -> None:
    await group.hears(ann, "/push mini 1 comprehension")
    await world.rounds()
    await group.votes(ben, group.polls[0], 1 - min(1, group.polls[0].right))
    await ann.says("/push")
    assert ann.buttons == ["Class", "Evening class", "⚖ Side by side", "➕ Add to a group"]
    await ann.press("⚖")
    assert "Class\nLast 30 days: 1 learner · 1 answer · 0 % right" in ann.screen
    assert "Evening class\nLast 30 days: No answers in rounds" in ann.screen
    await ann.press("‹")
    await ann.press("Evening class")
    assert "Evening class" in ann.screen


async def test_schedules_from_here(world: World, group: Group, ann: Somebody, store: Store) -> None:
    await ann.says("/schedule")
    await ann.press("🗓")
    assert "No round begins by itself yet" in ann.screen
    await ann.press("＋")
    for label in ("A bit of everything", "5", "Every day", "11", "11:00"):
        await ann.press(label)
    assert "Scheduled" in ann.screen
    assert [each.plan.chat for each in store.schedules.of_chat(group.id)] == [group.id]
    assert len(group.texts) == 1  # the greeting


@pytest.mark.parametrize(
    "presses",
    [
        pytest.param(("🗓",), id="the list"),
        pytest.param(("🗓", "＋"), id="a draft"),
        pytest.param(("🗓", "🌐 1"), id="the clocks"),
        pytest.param(("🗓", "⏸ 1"), id="one that rests"),
        pytest.param(("🗓", "🗑 1"), id="whether it is to go"),
        pytest.param(("🗓", "🗑 1", "🗑"), id="one that is gone"),
    ],
)
async def test_from_schedules_a_way_leads_back_to_the_class(
    group: Group, second: Group, ann: Somebody, presses: tuple[str, ...]
) -> None:
    await second.hears(ann, "/schedule daily 9:00 mini 5")
    await ann.says("/push")
    await ann.press("Evening class")
    for label in presses:
        await ann.press(label)
    assert ann.buttons[-1] == "‹ The class"
    await ann.press("‹")
    assert "Evening class" in ann.screen
    assert "▶ Begin a round" in ann.buttons


async def test_under_schedules_in_a_group_no_button_leads_to_the_desk(group: Group, ann: Somebody) -> None:
    await group.hears(ann, "/schedule")
    await group.press(ann, "＋")
    assert "‹ The class" not in str(group.last.keyboard)


async def test_who_is_no_administrator_any_more_is_out(world: World, group: Group, ann: Somebody) -> None:
    await ann.says("/push")
    world.telegram.members[group.id] = {ann.id: "member"}
    world.hours += 1
    assert NOBODY_IS_LEFT_OUT in (await ann.press("▶") or "")
    await ann.says("/push")
    assert "as soon as you have a class" in ann.screen


async def test_a_teacher_has_the_groups_that_they_are_in(group: Group, ben: Somebody, store: Store) -> None:
    store.grant(ben.id, Role.TEACHER, START).result()
    await group.hears(ben, "/schedule daily 9:00 mini 5")
    await ben.says("/push")
    assert "Class" in ben.screen


@pytest.mark.parametrize(("status", "is_in"), [("restricted", True), ("restricted and gone", False)])
async def test_a_teacher_who_is_restricted_in_a_group_teaches_there_as_long_as_they_are_in_it(
    world: World, group: Group, ben: Somebody, store: Store, status: str, *, is_in: bool
) -> None:
    store.grant(ben.id, Role.TEACHER, START).result()
    world.telegram.members[group.id][ben.id] = status
    await group.hears(ben, "/schedule daily 9:00 mini 5")
    assert (NOBODY_IS_LEFT_OUT not in group.texts[-1]) is is_in
    assert bool(store.schedules.of_chat(group.id)) is is_in


async def test_a_group_that_is_gone_is_no_class(group: Group, ann: Somebody) -> None:
    await ann.says("/push")
    await group.removes_bot()
    assert NOBODY_IS_LEFT_OUT in (await ann.press("▶") or "")
    await ann.says("/push")
    assert "as soon as you have a class" in ann.screen


@pytest.mark.parametrize("press_of", range(6))
async def test_who_may_not_teach_there_can_do_nothing(
    world: World, group: Group, ann: Somebody, ben: Somebody, store: Store, press_of: int
) -> None:
    await group.hears(ann, "/push mini 1 comprehension")
    await world.rounds()
    word, code = group_word(group.id), RoundPlan().code
    presses = [
        OpenClass(group=word),
        ClassSets(group=word, start=0),
        ClassDraft(group=word, set_id="mini", plan=code),
        ClassBegin(group=word, set_id="mini", plan=code),
        ClassStop(round=1),
        ClassBoard(group=word, window="all"),
    ]
    for somebody in (ben, world.person("Eve")):
        await somebody.says("/start")
        before = somebody.screen
        toast = await somebody.press_data(encoded(presses[press_of]), somebody.last.id)
        assert NOBODY_IS_LEFT_OUT in (toast or "")
        assert somebody.screen == before
    found = store.rounds.find(1)
    assert found is not None
    assert found.is_open
    assert store.rounds.find(2) is None


@pytest.mark.parametrize("press", [ShowDesk(start=0), ShowDesk(start=99), CompareClasses()])
async def test_strangers_see_no_classes(world: World, group: Group, press: ShowDesk) -> None:
    eve = world.person("Eve")
    await eve.says("/start")
    await eve.press_data(encoded(press), eve.last.id)
    assert "Class" not in eve.screen


@pytest.mark.parametrize(
    "press",
    [
        ClassBegin(group="0", set_id="mini", plan="000000000"),
        ClassDraft(group="zzzzzzzzzz", set_id="mini", plan=""),
        ClassStop(round=77),
    ],
)
async def test_groups_that_there_are_not_are_no_harm(group: Group, ann: Somebody, press: ClassStop) -> None:
    await ann.says("/push")
    assert NOBODY_IS_LEFT_OUT in (await ann.press_data(encoded(press), ann.last.id) or "")


@pytest.mark.parametrize("plan", ["", "999999999", "abc"])
async def test_plans_that_there_are_not_begin_nothing(group: Group, ann: Somebody, store: Store, plan: str) -> None:
    await ann.says("/push")
    for press in (
        ClassBegin(group=group_word(group.id), set_id="mini", plan=plan),
        ClassDraft(group=group_word(group.id), set_id="mini", plan=plan),
    ):
        await ann.press_data(encoded(press), ann.last.id)
        assert "set is not there any more" in ann.screen
    assert store.rounds.find(1) is None


async def test_a_round_begins_from_the_desk_on_a_set_with_the_longest_id_too(
    group: Group, ann: Somebody, store: Store
) -> None:
    publish(store, replace(MINI, id="l" * 48, title=Localized(en="Long")), START)
    await ann.says("/push")
    for label in ("▶ Begin a round", "Long", "▶ Begin"):
        await ann.press(label)
    begun = store.rounds.find(1)
    assert begun is not None
    assert {ref.set_id for ref in begun.questions} == {"l" * 48}


@given(st.integers(FARTHEST, -1))
def test_a_group_has_a_word_that_leads_back_to_it_and_leaves_room(chat: int) -> None:
    word = group_word(chat)
    assert group_of_word(word) == chat
    for press in (
        ClassBegin(group=word, set_id="s" * 40, plan="0" * 9),
        GiveHomework(group=word, set_id="s" * 40, count=100, hours=10**6 - 1),
    ):
        assert decoded(encoded(press)) == press
        assert len(encoded(press)) <= LONGEST


@given(st.text(max_size=12))
def test_what_is_no_word_of_a_group_names_none(word: str) -> None:
    chat = group_of_word(word)
    assert chat is None or group_word(chat) == word
