"""Of those who were there nothing stays in memory but what has a bound, and is let go of beyond it."""

from __future__ import annotations

import asyncio
from collections import deque
from functools import partial
from types import FunctionType, MethodType
from typing import TYPE_CHECKING

from bot.store import Store
from tests.bot.botapi.running import START, World
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from bot.telegram.application import Bot

PEOPLE, BOUND = 12, 5
PATIENCE = 60.0  # seconds
WITH_A_BOUND = ("Courier._answered", "Looks._sent", "Shown._looks")
# These have tests of their own: `test_crowding.py`, `test_remembered.py`.
WITH_ANOTHER = ("Door._left", "Kept._values")


async def test_nothing_grows_with_each_person_but_what_has_a_bound(tmp_path: Path) -> None:
    before, after = await visited(tmp_path)
    grown = {name for name, length in after.items() if length >= before.get(name, 0) + PEOPLE}

    assert grown >= {*WITH_A_BOUND}  # or nobody has looked
    assert grown <= {*WITH_A_BOUND, *WITH_ANOTHER}


async def test_what_has_a_bound_keeps_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("courier", "desk", "looks"):
        monkeypatch.setattr(f"bot.telegram.{module}.MOST_REMEMBERED", BOUND)
    _, after = await visited(tmp_path)

    assert {name: after[name] for name in WITH_A_BOUND} == dict.fromkeys(WITH_A_BOUND, BOUND)


async def visited(folder: Path) -> tuple[dict[str, int], dict[str, int]]:
    """Say how much the bot holds when one person was there, and when many more were."""
    with Store.open(folder / "quizbot.db", is_alone=True) as store:
        publish(store, MINI, START)
        world = World(store)
        async with world.running() as bot:
            await visit(world)
            before = lengths(bot)
            for _ in range(PEOPLE):
                await visit(world)
            await drawn(bot)
            return before, lengths(bot)


async def drawn(bot: Bot) -> None:
    """Wait until every picture of a score is drawn, in a process of its own that others may keep waiting."""
    async with asyncio.timeout(PATIENCE):
        while not bot.aside.is_idle:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.01)


async def visit(world: World) -> None:
    """Let somebody come, answer a question, say and ask something else, and go."""
    somebody = world.person()
    await somebody.says("/start")
    await somebody.says("/quiz mini 1 comprehension")
    await somebody.press("做研究")
    await somebody.says("thanks")
    await somebody.says("/score")


def lengths(root: object) -> dict[str, int]:
    """Say how long each collection is that hangs on a value of ours or the library's, by its owner's class and name."""
    found: dict[str, int] = {}
    seen, to_see = set[int](), [("", root)]
    while to_see:
        name, value = to_see.pop()
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, dict | set | list | deque):
            found[name] = max(found.get(name, 0), len(value))
            members = [*value.values()] if isinstance(value, dict) else [*value]
            to_see += [(name, member) for member in members]
        else:
            to_see += hung_on(value)
    return found


def hung_on(value: object) -> Iterator[tuple[str, object]]:
    """Give what hangs on a value: what a function has closed over, the fields of an object."""
    if isinstance(value, FunctionType):
        yield from (("", cell.cell_contents) for cell in value.__closure__ or ())
    elif isinstance(value, MethodType):
        yield "", value.__self__
    elif isinstance(value, partial):
        yield "", value.func
    elif type(value).__module__.startswith(("bot.", "telegram.ext")):
        slots = [name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ())]
        for name in (*getattr(value, "__dict__", ()), *slots):
            yield f"{type(value).__name__}.{name}", getattr(value, name, None)
