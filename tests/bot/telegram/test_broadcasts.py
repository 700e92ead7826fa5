"""What nobody waits for is sent once at most, and it is told when nobody is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.telegram.courier import Courier, NobodyThere
from bot.telegram.limiter import TRIES, UNSENT
from bot.telegram.markup import as_text, lines
from bot.telegram.menu import menu_button
from bot.telegram.screen import Screen
from bot.texts import texts_for
from tests.bot.botapi.telegram import AWAY, Fault

if TYPE_CHECKING:
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WORDS = Screen(lines("5 < 6 questions are due."))
LONG = Screen(lines(*(f"{number}. {'很' * 60}" for number in range(200))), ((menu_button(texts_for("en")),),))


@pytest.fixture
def courier(bot: Bot) -> Courier:
    return Courier(bot.application.bot)


async def test_it_arrives(ann: Somebody, courier: Courier) -> None:
    assert await courier.broadcast(ann.id, WORDS) == ann.last.id
    assert ann.screen == "5 < 6 questions are due."


async def test_a_long_one_arrives_whole_with_its_buttons_under_the_last_message(
    ann: Somebody, courier: Courier
) -> None:
    before = len(ann.messages)
    last = await courier.broadcast(ann.id, LONG)

    sent = ann.messages[before:]
    assert "".join("".join(message.text for message in sent).split()) == "".join(as_text(LONG.runs).split())
    assert [bool(message.keyboard) for message in sent] == [False] * (len(sent) - 1) + [True]
    assert sent[-1].id == last


@pytest.mark.parametrize(("code", "description"), [(403, "bot was blocked by the user"), (400, "Chat not found")])
async def test_nobody_is_there(ann: Somebody, world: World, courier: Courier, code: int, description: str) -> None:
    world.telegram.faults["sendMessage"] = [Fault(code, description)]
    with pytest.raises(NobodyThere):
        await courier.broadcast(ann.id, WORDS)


async def test_one_whose_answer_is_lost_does_not_come_twice(ann: Somebody, world: World, courier: Courier) -> None:
    world.telegram.faults["sendMessage"] = [Fault(0, "connection lost", is_carried_out=True)]
    with pytest.raises(NetworkError):
        await courier.broadcast(ann.id, WORDS)
    assert len(ann.messages) == 1


@pytest.mark.usefixtures("_tries_at_once")
@pytest.mark.parametrize(
    ("faults", "arrived", "is_unsent"),
    [
        pytest.param([AWAY] * TRIES, 0, True, id="nothing has arrived"),
        pytest.param([None, *[AWAY] * TRIES], 1, False, id="only the beginning has"),
    ],
)
async def test_only_of_what_did_not_arrive_at_all_it_is_said_that_it_was_not_sent(
    ann: Somebody, world: World, courier: Courier, faults: list[Fault | None], arrived: int, *, is_unsent: bool
) -> None:
    world.telegram.faults["sendMessage"] = faults.copy()
    before = len(ann.messages)
    with pytest.raises(TelegramError) as raised:
        await courier.broadcast(ann.id, LONG)

    assert isinstance(raised.value, UNSENT) is is_unsent
    assert len(ann.messages) - before == arrived


async def test_any_other_refusal_is_an_error(ann: Somebody, world: World, courier: Courier) -> None:
    world.telegram.faults["sendMessage"] = [Fault(400, "something else")]
    with pytest.raises(BadRequest):
        await courier.broadcast(ann.id, WORDS)
