"""What no button of the bot has ever sent, or sent long ago or to somebody else, opens nothing and breaks nothing."""

from __future__ import annotations

import logging
import random
from dataclasses import fields
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store.awaited import Awaited, Wanted
from bot.telegram.callback import KINDS, LONGEST, encoded
from bot.telegram.data_words import group_word
from bot.telegram.menu import ADMINS_ONLY
from bot.telegram.presses.menu import Call
from bot.telegram.presses.quiz import Pick
from bot.telegram.presses.results import ShowResults
from bot.telegram.presses.scheduling import DeleteSchedule, ShowSchedules
from bot.telegram.presses.teaching import ClassBegin, ClassBoard
from bot.telegram.round_plan import RoundPlan
from tests.bot.access.outcome import REFUSALS, watched
from tests.bot.access.samples import data_of
from tests.bot.access.scene import (
    ADMIN,
    FORMER,
    GROUP,
    HIDDEN_PROMPT,
    LEARNER,
    OTHER_GROUP,
    STRANGER,
    TEACHER,
    TITLE,
    VERA,
)
from tests.bot.botapi.running import START

if TYPE_CHECKING:
    from tests.bot.access.scene import Scene

NUMBERS = (0, 1, 3, 999_999, 10**17, 999_999_999_999_999_999)
WORDS = ("", "-", "_", "0", "a" * 12, "mini", "draft", "any", "published", "other")
SETS_OF_ALL = [kind for kind in KINDS.values() if "set_id" in {field.name for field in fields(kind)}]


def forgeries(seed: int) -> list[str]:
    """Make data that looks like that of buttons, and data that does not."""
    chance = random.Random(seed)
    found = [chr(chance.randrange(1, 0x2FFF)) * chance.randrange(1, 22) for _ in range(20)]
    found += ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz:0123456789_-", k=LONGEST)) for _ in range(20)]
    for prefix, kind in KINDS.items():
        whole = data_of(kind)
        values = [
            str(chance.choice(NUMBERS) if field.type == "int" else chance.choice(WORDS)) for field in fields(kind)
        ]
        like = [prefix, f"{whole}:0"[:LONGEST], f"{prefix}::", whole[:-1], whole.replace("0", "-1")]
        like += [whole.replace(":", ": "), whole.upper(), f"{whole}\x00"]
        found += [":".join([prefix, *values])[:LONGEST], *chance.sample(like, 2)]
    return found


@pytest.mark.parametrize("id_", [STRANGER, LEARNER, TEACHER, ADMIN], ids=["stranger", "learner", "teacher", "admin"])
@pytest.mark.parametrize("where", ["private", "group"])
async def test_no_data_breaks_anything(scene: Scene, caplog: pytest.LogCaptureFixture, id_: int, where: str) -> None:
    vera = [row for table in ("attempts", "sessions", "reviews") for row in scene.rows()[table] if VERA in row]
    somebody = scene.person(id_)
    for data in forgeries(id_):
        if where == "private":
            await somebody.press_data(data, scene.message(id_))
        else:
            await scene.group.press_data(somebody, data, scene.message(GROUP))
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert vera == [row for table in ("attempts", "sessions", "reviews") for row in scene.rows()[table] if VERA in row]


@pytest.mark.parametrize("kind", SETS_OF_ALL)
@pytest.mark.parametrize("set_id", ["draft", "retired", "nowhere"])
async def test_a_set_that_is_not_published_is_opened_by_admins_only(scene: Scene, kind: type, set_id: str) -> None:
    for id_ in (LEARNER, TEACHER, FORMER):
        for where in ("private", "group"):
            async with watched(scene) as outcome:
                data = data_of(kind, set_id=set_id)
                if where == "private":
                    await scene.person(id_).press_data(data, scene.message(id_))
                else:
                    await scene.group.press_data(scene.person(id_), data, scene.message(GROUP))
            assert not outcome.tables, f"{id_} in {where}: {outcome}"
            assert HIDDEN_PROMPT not in "".join(outcome.texts)
            was_public = kind is ClassBoard and set_id == "retired"  # what a class has answered in it stays to be seen
            assert was_public or "Hidden" not in "".join(outcome.texts)


@pytest.mark.parametrize("command", ["quiz", "read", "export deck", "revise", "push", "schedule daily 09:00"])
async def test_a_command_does_not_open_one_either(scene: Scene, command: str) -> None:
    for id_ in (LEARNER, TEACHER, FORMER):
        for set_id in ("draft", "retired"):
            async with watched(scene) as outcome:
                scene.person(id_).writes(f"/{command} {set_id}")
                scene.group.says(scene.person(id_), f"/{command} {set_id}")
            assert not outcome.tables, f"{id_}: {outcome}"
            assert HIDDEN_PROMPT not in "".join(outcome.texts)


async def test_a_button_under_a_message_in_another_chat_does_nothing(scene: Scene) -> None:
    """Somebody has Vera's message with Vera's button: forwarded, or made up."""
    data = encoded(Pick(session=2, position=0, option=0))
    places: list[dict[str, object]] = [
        {"message": {"message_id": 1, "date": 1, "chat": {"id": VERA, "type": "private"}, "text": "?"}},
        {"message": {"message_id": 1, "date": 0, "chat": {"id": GROUP, "type": "supergroup"}}},
        {"message": {"message_id": 1, "date": 1, "chat": {"id": OTHER_GROUP, "type": "channel", "title": "x"}}},
        {"inline_message_id": "abc"},
    ]
    for place in places:
        async with watched(scene) as outcome:
            query = f"q{next(scene.world.telegram.counter)}"
            scene.world.telegram.pressed.add(query)
            press = {"id": query, "from": scene.person(LEARNER).user(), "chat_instance": "1", "data": data, **place}
            scene.world.telegram.push({"callback_query": press})
        outcome.toast = scene.world.telegram.toasts[query]
        assert outcome.is_refused, outcome


async def test_a_button_without_data_does_nothing(scene: Scene) -> None:
    somebody = scene.person(LEARNER)
    for more in ({"game_short_name": "x"}, {}):
        query = f"q{next(scene.world.telegram.counter)}"
        scene.world.telegram.pressed.add(query)
        message = scene.world.telegram.pressed_message(LEARNER, scene.message(LEARNER))
        press = {"id": query, "from": somebody.user(), "chat_instance": "1", "message": message, **more}
        scene.world.telegram.push({"callback_query": press})
        await scene.world.quiet()
        assert scene.world.telegram.toasts[query] in REFUSALS


async def test_the_schedules_of_another_group_are_not_seen_from_this_one(scene: Scene) -> None:
    for press in (ShowSchedules(group=-OTHER_GROUP), ShowSchedules(group=0), DeleteSchedule(schedule=999, is_sure=1)):
        async with watched(scene) as outcome:
            teacher = scene.person(TEACHER)
            outcome.toast = await scene.group.press_data(teacher, encoded(press), scene.message(GROUP))
        assert not outcome.tables
        assert TITLE not in "".join(outcome.texts)


@pytest.mark.parametrize("group", [0, 1, 77, -OTHER_GROUP, 10**17])
async def test_results_of_a_group_where_one_may_not_teach_are_nobodys(scene: Scene, group: int) -> None:
    async with watched(scene) as outcome:
        data = encoded(ShowResults(group=group, round=1))
        outcome.toast = await scene.person(TEACHER).press_data(data, scene.message(TEACHER))
    assert outcome.is_refused, outcome


async def test_a_round_begins_in_no_group_that_the_bot_has_left(scene: Scene) -> None:
    await scene.group.removes_bot()
    async with watched(scene) as outcome:
        data = encoded(ClassBegin(group=group_word(GROUP), set_id="mini", plan=RoundPlan().code))
        outcome.toast = await scene.person(TEACHER).press_data(data, scene.message(TEACHER))
    assert outcome.is_refused, outcome


@pytest.mark.parametrize("command", ADMINS_ONLY)
async def test_the_button_of_a_command_opens_no_more_than_the_command(scene: Scene, command: str) -> None:
    for id_ in (STRANGER, LEARNER, TEACHER, FORMER):
        async with watched(scene) as outcome:
            await scene.person(id_).press_data(encoded(Call(command=command)), scene.message(id_))
        assert outcome.is_refused, f"{id_}: {outcome}"


@pytest.mark.parametrize(
    ("wanted", "about"),
    [
        pytest.param(Wanted.SET_ID, "1", id="another id for a file"),
        pytest.param(Wanted.FLAG_ANSWER, "1:rejected", id="what is said to who flagged"),
        pytest.param(Wanted.REVISION_PART, "1:0:0:prompt", id="a part of a question"),
        pytest.param(Wanted.REVISION_WORD, "1", id="a word to find"),
        pytest.param(Wanted.PERSON, None, id="somebody for a role"),
    ],
)
@pytest.mark.parametrize("said", [f"{VERA}", "new-id", "/cancel"])
async def test_what_an_admin_was_to_type_is_not_taken_once_the_role_is_gone(
    scene: Scene, wanted: Wanted, about: str | None, said: str
) -> None:
    awaited = Awaited(learner=FORMER, wanted=wanted, about=about, message=None, asked_at=START + timedelta(hours=1))
    scene.world.store.awaited.ask(awaited).result()
    assert scene.world.store.awaited.of(FORMER) == awaited
    async with watched(scene) as outcome:
        scene.person(FORMER).writes(said)
    assert set(outcome.tables) <= {"awaited"}
    told = "".join(outcome.texts)
    assert "set.csv" not in told
    assert HIDDEN_PROMPT not in told
    assert str(VERA) not in told


async def test_a_press_again_and_again_is_done_once(scene: Scene) -> None:
    """Replayed: the same press under the same message, and the very same update."""
    vera = scene.person(VERA)
    data, message = encoded(Pick(session=2, position=0, option=0)), scene.message(VERA)
    await vera.press_data(data, message)
    async with watched(scene) as outcome:
        for _ in range(3):
            await vera.press_data(data, message)
    assert not outcome.tables
    async with watched(scene) as outcome:
        for update in list(scene.world.telegram.updates.values())[-3:]:
            scene.world.telegram.deliver_again(update)
    assert outcome.is_ignored
