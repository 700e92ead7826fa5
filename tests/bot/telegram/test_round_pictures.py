"""A round gets one picture, behind its standings; it follows late votes, and whatever fails, the words are there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from bot.workshop import Closed, TookTooLong, Workshop
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.conftest import sketch
from tests.bot.telegram.rounds import CLASS, RIGHT, WRONG, push, the_round
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from bot.charts.round_labels import RoundPicture
    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.polls import Poll
    from tests.bot.botapi.running import World

MADE = Workshop.made_for  # as it is, before tests put a sketch in its place


pytestmark = pytest.mark.usefixtures("class_set")


async def play(world: World, group: Group, ben: Somebody) -> list[Poll]:
    """Play a round to its end: Ben is right once, Ann never."""
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.votes(group.owner, polls[0], WRONG)
    await group.hears(group.owner, "/stop")
    await see(world)
    return polls


async def see(world: World) -> None:
    """Let the bot see to its rounds until nothing is left to do."""
    for _ in range(8):
        await world.rounds()


def excuse_pictures_that_are_shown_as_they_are(world: World) -> None:
    """Let the bot make sure that a picture of which it did not know whether it arrived shows what it should."""
    same = "editMessageMedia: message is not modified"
    world.telegram.violations[:] = [each for each in world.telegram.violations if each != same]


async def fails(*_: object) -> object:
    """Be too slow."""
    raise TookTooLong


async def breaks(*_: object) -> object:
    """Have an error."""
    msg = "no font"
    raise FileNotFoundError(msg)


async def closes(*_: object) -> object:
    """Be closed, as at the end of a process."""
    raise Closed


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_comes_behind_the_standings_in_the_language_of_the_group(
    world: World, store: Store, group: Group, ben: Somebody, language: str
) -> None:
    store.groups.choose_language(group.id, language).result()
    await play(world, group, ben)

    *_, standings, picture = group.messages
    assert standings.text.startswith(texts_for(language).say("round-over"))
    assert picture.text == texts_for(language).say("round-picture")
    assert group.pictures == [picture]
    assert store.rounds.unsettled() == []


async def test_the_workshop_draws_it(
    world: World, group: Group, ben: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workshop, "made_for", MADE)
    await play(world, group, ben)

    (picture,) = group.pictures
    assert picture.file is not None
    assert len(picture.file.content) > 5000


async def test_it_names_nobody_who_wants_to_be_hidden(
    world: World, store: Store, group: Group, ben: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[RoundPicture] = []

    async def made(_: Workshop, __: object, ___: object, picture: RoundPicture, *____: object) -> bytes:
        shown.append(picture)
        raise TookTooLong

    monkeypatch.setattr(Workshop, "made_for", made)
    await ben.says("/start")
    learner = store.learner(ben.id)
    assert learner is not None
    store.save_learner(replace(learner, is_hidden=True)).result()
    await play(world, group, ben)

    assert [row.name for row in shown[0].rows] == ["Ann"]
    assert shown[0].title == "Class"


async def test_a_late_vote_changes_it_and_sends_no_other(world: World, group: Group, ben: Somebody) -> None:
    polls = await play(world, group, ben)
    group.casts(ben, polls[1], WRONG)
    await world.quiet()
    await see(world)

    (picture,) = group.pictures
    assert picture.edits == 1


@pytest.fixture(params=[fails, breaks], ids=["too slow", "an error"])
def _nothing_made(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no picture be made."""
    monkeypatch.setattr(Workshop, "made_for", request.param)


@pytest.mark.usefixtures("_nothing_made")
async def test_where_none_can_be_made_the_words_are_enough(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await play(world, group, ben)
    assert "Ben – 1/3" in group.texts[-1]
    assert store.rounds.unsettled() == []

    group.casts(ben, polls[1], RIGHT)
    await world.quiet()
    await see(world)
    assert "Ben – 2/3" in group.texts[-1]
    assert group.pictures == []


async def test_where_nobody_answered_there_is_none(world: World, store: Store, group: Group) -> None:
    await push(world, group)
    await group.hears(group.owner, "/stop")
    await see(world)

    assert group.pictures == []
    assert store.rounds.unsettled() == []


async def test_what_the_end_of_a_process_kept_from_being_drawn_the_next_one_draws(
    world: World, store: Store, group: Group, ben: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workshop, "made_for", closes)
    await play(world, group, ben)
    assert not the_round(store).is_drawn

    async def made(*_: object) -> bytes:
        return sketch("anything")

    monkeypatch.setattr(Workshop, "made_for", made)
    await see(world)
    assert len(group.pictures) == 1


@pytest.mark.parametrize(
    ("faults", "pictures"),
    [
        pytest.param([Fault(502, is_carried_out=True)], 1, id="one that arrived unheard is found, and not sent again"),
        pytest.param([Fault(502)], 1, id="one that did not is sent again"),
        pytest.param([Fault(502), Fault(502, is_carried_out=True)], 1, id="it is found after the second time too"),
        pytest.param([Fault(502)] * 5, 0, id="there is no third time"),
        pytest.param([Fault(400, "PHOTO_INVALID_DIMENSIONS")], 0, id="one that is refused is given up"),
    ],
)
async def test_it_is_sent_once_if_that_can_be_known(
    world: World, store: Store, group: Group, ben: Somebody, faults: list[Fault], pictures: int
) -> None:
    world.telegram.faults["sendPhoto"] = list(faults)
    await play(world, group, ben)
    excuse_pictures_that_are_shown_as_they_are(world)

    assert len(group.pictures) == pictures
    assert store.rounds.unsettled() == []


async def test_one_that_is_known_not_to_have_been_sent_is_sent_later(world: World, store: Store) -> None:
    publish(store, CLASS, START)
    ann, ben = world.person(), world.person("Ben")
    group = world.group(ann, ben)
    async with world.running():
        await group.adds_bot()
        (poll,) = await push(world, group, "class 1")
        await group.votes(ben, poll, RIGHT)
        world.telegram.faults["sendPhoto"] = [Fault(429, "flood", parameters={"retry_after": 999})]
        await group.closes(poll)
        while world.telegram.faults["sendPhoto"]:
            await world.rounds()
        assert group.pictures == []
    async with world.running():
        await see(world)

    assert len(group.pictures) == 1


async def test_the_picture_of_another_round_is_not_taken_for_it(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    await play(world, group, ben)
    round_, (picture,) = the_round(store), group.pictures

    assert store.rounds.other_pictures(round_) == set()
    assert store.rounds.other_pictures(replace(round_, id=2)) == {picture.id}


async def test_a_picture_that_somebody_has_deleted_stays_so(
    world: World, store: Store, group: Group, ben: Somebody
) -> None:
    polls = await play(world, group, ben)
    (picture,) = group.pictures
    del group.telegram.chats[group.id][picture.id]
    group.casts(ben, polls[1], WRONG)
    await world.quiet()
    await see(world)

    assert group.pictures == []
    assert store.rounds.unsettled() == []
