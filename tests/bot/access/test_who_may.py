"""Each row of the tables in docs/security.md holds, for each of the people that they name; and no row is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram.callback import KINDS
from tests.bot.access.outcome import groups_of, private_commands, watched
from tests.bot.access.samples import ARGUMENTS, LINKS, NAMED, data_of
from tests.bot.access.scene import CHANNEL, DUMMY, GROUP, OTHER_GROUP, PEOPLE, TITLE, VERA
from tests.bot.access.table import NEVER, NO, OWN, YES, rules

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.bot.access.outcome import Outcome
    from tests.bot.access.scene import Scene
    from tests.bot.access.table import Rule

RULES = rules()
PRESSES = [rule for rule in RULES if rule.what in NAMED]
COMMANDS = [rule for rule in RULES if rule.what.startswith("/")]
TEACHERS = {"teacher", "teacher of another group"}
FROM_A_CHANNEL = 136_817_688  # the account in whose name Telegram shows what a channel writes


def named(found: Iterable[Rule]) -> list[object]:
    return [pytest.param(rule, id=f"{rule.what} in {rule.where}") for rule in found]


def people(rule: Rule, *cells: str) -> list[str]:
    return [column for column, cell in rule.cells.items() if cell in cells]


def only(what: str, where: str) -> Rule:
    (found,) = [rule for rule in RULES if (rule.what, rule.where) == (what, where)]
    return found


async def pressed(scene: Scene, rule: Rule, id_: int) -> Outcome:
    async with watched(scene) as outcome:
        somebody, data = scene.person(id_), data_of(NAMED[rule.what])
        if rule.where == "group":
            outcome.toast = await scene.group.press_data(somebody, data, scene.message(GROUP))
        else:
            outcome.toast = await somebody.press_data(data, scene.message(id_))
    return outcome


async def said(scene: Scene, rule: Rule, column: str, arguments: str = "") -> Outcome:
    text = f"{rule.what} {arguments}".strip()
    async with watched(scene) as outcome:
        id_ = PEOPLE[column]
        if column == "anonymous administrator":
            scene.group.says_anonymously(text)
        elif id_ is None:
            channel = {"id": CHANNEL, "type": "channel", "title": "News"}
            scene.group.says(scene.person(FROM_A_CHANNEL), text, sender_chat=channel)
        elif rule.where == "group":
            scene.group.says(scene.person(id_), text)
        else:
            scene.person(id_).writes(text)
    return outcome


def test_every_cell_says_something_that_is_known() -> None:
    assert all(set(rule.cells) == set(PEOPLE) for rule in RULES)
    assert {cell for rule in RULES for cell in rule.cells.values()} == {YES, NO, OWN, NEVER}


async def test_no_command_and_no_button_is_without_a_row(scene: Scene) -> None:
    assert scene.world.bot is not None
    groups = groups_of(scene.world.bot)
    here = {(rule.what, rule.where) for rule in RULES}
    assert len(here) == len(RULES)
    assert {what for what, _ in here if what in NAMED} == {kind.__name__ for kind in KINDS.values()}
    assert {what for what, where in here if where == "group" and what in NAMED} == {
        kind.__name__ for kind in groups.takes
    }
    assert {what[1:] for what, where in here if what[0] == "/" and where == "private"} == private_commands(
        scene.world.bot
    )
    assert {what[1:] for what, where in here if what[0] == "/" and where == "group"} == set(groups.answers)


@pytest.mark.parametrize("rule", named(PRESSES))
async def test_a_button_does_what_the_table_says(scene: Scene, rule: Rule) -> None:
    for column in people(rule, NO, OWN):
        outcome = await pressed(scene, rule, PEOPLE[column] or 0)
        is_of_classes = OWN in rule.cells.values() and rule.where == "private" and outcome.toast is None
        assert outcome.is_refused or (is_of_classes and not outcome.tables), f"{column}: {outcome}"
        if rule.cells[column] == NO or column in {"stranger", "learner", "teacher of another group"}:
            assert TITLE not in "".join(outcome.texts), f"{column}: {outcome}"
    for column in people(rule, YES):
        outcome = await pressed(scene, rule, PEOPLE[column] or 0)
        assert not outcome.is_refused or outcome.is_ignored, f"{column}: {outcome}"
    if OWN in rule.cells.values():
        outcome = await pressed(scene, rule, VERA)
        assert not outcome.is_refused or outcome.is_ignored, outcome


@pytest.mark.parametrize("rule", named(COMMANDS))
@pytest.mark.parametrize("is_bare", [True, False], ids=["bare", "with arguments"])
async def test_a_command_does_what_the_table_says(scene: Scene, rule: Rule, *, is_bare: bool) -> None:
    arguments = "" if is_bare else ARGUMENTS.get(rule.what[1:], "")
    for column in people(rule, NO, OWN):
        outcome = await said(scene, rule, column, arguments)
        assert outcome.is_refused or rule.cells[column] == OWN, f"{column}: {outcome}"
        # What is said behind it is done at once for the one class that is a teacher's own.
        is_of_own_class = bool(arguments) and (rule.what, rule.where) == ("/schedule", "private") and column in TEACHERS
        assert outcome.tables == ["schedules"] * is_of_own_class, f"{column}: {outcome}"
        if column != "teacher":
            assert TITLE not in "".join(outcome.texts), f"{column}: {outcome}"
    for column in people(rule, YES):
        outcome = await said(scene, rule, column, arguments)
        assert not outcome.is_refused or (rule.what == "/stop" and not outcome.texts), f"{column}: {outcome}"


async def test_a_schedule_made_in_private_is_of_the_class_of_who_makes_it(scene: Scene) -> None:
    rule = only("/schedule", "private")
    for column in people(rule, OWN):
        await said(scene, rule, column, ARGUMENTS["schedule"])
    assert [row[1] for row in scene.rows()["schedules"]][-2:] == [GROUP, OTHER_GROUP]


async def test_what_a_group_has_no_button_for_does_nothing_there(scene: Scene) -> None:
    groups = [rule.what for rule in PRESSES if rule.where == "group"]
    for rule in PRESSES:
        if rule.what not in groups:
            async with watched(scene) as outcome:
                ada = scene.person(PEOPLE["admin"] or 0)
                outcome.toast = await scene.group.press_data(ada, data_of(NAMED[rule.what]), DUMMY)
            assert outcome.is_refused, f"{rule.what}: {outcome}"


async def test_what_a_private_chat_has_no_button_for_does_nothing_there(scene: Scene) -> None:
    private = [rule.what for rule in PRESSES if rule.where == "private"]
    for rule in PRESSES:
        if rule.what not in private:
            async with watched(scene) as outcome:
                owner = scene.person(PEOPLE["teacher"] or 0)
                outcome.toast = await owner.press_data(data_of(NAMED[rule.what]), DUMMY)
            assert outcome.is_refused, f"{rule.what}: {outcome}"


async def test_a_private_command_in_a_group_only_shows_the_way(scene: Scene) -> None:
    rule = only("any other command", "group")
    assert scene.world.bot is not None
    names = private_commands(scene.world.bot) - set(groups_of(scene.world.bot).answers)
    for name in names:
        for column in people(rule, YES, NO):
            async with watched(scene) as outcome:
                text = f"/{name} {ARGUMENTS.get(name, '')}".strip()
                await said(scene, _command(text), column)
            assert not outcome.tables
            assert all(TITLE not in text for text in outcome.texts)
            assert len(outcome.texts) <= 1


def _command(text: str) -> Rule:
    return only("/leaderboard", "group").__class__(what=text, where="group", cells={})


@pytest.mark.parametrize("where", ["private", "group"])
async def test_a_file_is_taken_from_admins_in_private(scene: Scene, where: str) -> None:
    rule = only("a file", where)
    for column in people(rule, NO, YES):
        id_ = PEOPLE[column] or FROM_A_CHANNEL
        async with watched(scene) as outcome:
            if where == "private":
                scene.person(id_).sends_file("set.csv", b"prompt,answer\n")
            else:
                known = {"file_id": "f", "file_unique_id": "f", "file_size": 1, "file_name": "set.csv"}
                scene.group.sends(scene.person(id_).user(), document=known)
        assert outcome.is_refused is (rule.cells[column] == NO), f"{column}: {outcome}"
        assert bool(outcome.tables) is (rule.cells[column] == YES)
        if where == "group":
            assert outcome.is_ignored


async def test_a_contact_means_somebody_to_admins_only(scene: Scene) -> None:
    rule = only("a contact", "private")
    for column in people(rule, NO, YES):
        async with watched(scene) as outcome:
            scene.person(PEOPLE[column] or 0).sends(contact={"phone_number": "1", "first_name": "V", "user_id": VERA})
        assert not outcome.tables
        assert any(str(VERA) in text for text in outcome.texts) is (rule.cells[column] == YES), f"{column}: {outcome}"


async def test_what_is_said_in_a_group_is_not_heard(scene: Scene) -> None:
    photo = [{"file_id": "f", "file_unique_id": "f", "width": 1, "height": 1}]
    for column in people(only("text, an edited message, a picture", "group"), NO):
        user = scene.person(PEOPLE[column] or FROM_A_CHANNEL).user()
        async with watched(scene) as outcome:
            scene.group.sends(user, text="目标")
            scene.group.sends(user, photo=photo)
        assert outcome.is_ignored


async def test_what_is_said_in_private_is_answered(scene: Scene) -> None:
    for column in people(only("text, an edited message, a picture", "private"), YES):
        async with watched(scene) as outcome:
            scene.person(PEOPLE[column] or 0).writes("hello")
        assert len(outcome.texts) == 1
        assert not outcome.tables


@pytest.mark.parametrize("link", LINKS)
async def test_a_link_opens_for_whom_the_table_says(scene: Scene, link: str) -> None:
    rule, rounds = only(link, "private"), scene.world.store.rounds
    position = next(asking.position for asking in rounds.askings(1) if asking.poll is None)
    for column in people(rule, NO, YES):
        async with watched(scene) as outcome:
            scene.person(PEOPLE[column] or 0).writes(f"/start {LINKS[link].format(position=position)}")
        assert outcome.is_refused is (rule.cells[column] == NO), f"{column}: {outcome}"


async def test_a_vote_counts_for_who_casts_it_and_no_channel_has_one(scene: Scene) -> None:
    poll = next(asking.poll for asking in scene.world.store.rounds.askings(1) if asking.poll is not None)
    rule = only("a vote in a poll", "group")
    for column in people(rule, NO, YES):
        voter: dict[str, object] = {"user": scene.person(PEOPLE[column] or 0).user()}
        if rule.cells[column] == NO:
            channel = {"id": CHANNEL, "type": "channel", "title": "News"}
            voter = {"user": scene.person(FROM_A_CHANNEL).user(), "voter_chat": channel}
        async with watched(scene) as outcome:
            answer = {"poll_id": poll, "option_ids": [0], "option_persistent_ids": []}
            scene.world.telegram.push({"poll_answer": {**answer, **voter}})
        assert bool(outcome.tables) is (rule.cells[column] == YES), f"{column}: {outcome}"
        assert all(row[1] != VERA for row in scene.rows()["votes"])


async def test_an_inline_query_shows_what_is_published_and_writes_nothing_down(scene: Scene) -> None:
    for column in people(only("an inline query", "any chat"), YES):
        async with watched(scene) as outcome:
            found = await scene.person(PEOPLE[column] or 0).asks_inline("")
        assert {each.title for each in found} == {"A small text", "A small talk"}
        assert outcome.is_ignored


async def test_a_post_in_a_channel_is_not_heard(scene: Scene) -> None:
    chat = {"id": CHANNEL, "type": "channel", "title": "News"}
    post = {"message_id": 1, "date": 1, "chat": chat, "sender_chat": chat, "text": "/push mini 1"}
    entities = [{"type": "bot_command", "offset": 0, "length": 5}]
    for kind in ("channel_post", "edited_channel_post", "message", "edited_message"):
        async with watched(scene) as outcome:
            scene.world.telegram.push({kind: {**post, "entities": entities}})
        assert outcome.is_ignored
