"""A set to be asked in groups, and how a round of it is begun there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.limiter import NoRoom
from quizzes.question import Form, Kind, Localized, Question, QuestionSet

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.rounds.round import Round
    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.polls import Poll
    from tests.bot.botapi.running import World


def choices(count: int) -> tuple[Question, ...]:
    """Make questions to vote on; the second option is right."""
    return tuple(
        Question(
            id=f"v{number}",
            kind=Kind.COMPREHENSION,
            form=Form.CHOICE,
            prompt=f"第{number}题是什么？",
            options=(f"甲{number}", f"乙{number}", f"丙{number}"),
            answer=(f"乙{number}",),
            explanation=Localized(ja=f"{number}番は乙です。", en=f"Number {number} is 乙."),
            passage=f"第{number}段。",
        )
        for number in range(count)
    )


RIGHT, WRONG = 1, 0
CLASS = QuestionSet(id="class", title=Localized(en="Class set"), questions=choices(12))


async def push(world: World, group: Group, arguments: str = "class 3", by: Somebody | None = None) -> list[Poll]:
    """Begin a round and give its polls."""
    await group.hears(by or group.owner, f"/push {arguments}")
    await world.rounds()
    return group.polls


def the_round(store: Store, id_: int = 1) -> Round:
    """Give a round that there is."""
    found = store.rounds.find(id_)
    assert found is not None
    return found


def no_room(seconds: float) -> Callable[..., Awaitable[None]]:
    """Give what closes no poll, for people wait for other things for some seconds."""

    async def close_poll(*_: object, is_put_off: bool) -> None:
        raise NoRoom(seconds)

    return close_poll
