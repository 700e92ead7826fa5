"""What is done beside the answers is done once at a time for each key, and never disturbs anything."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.telegram.aside import Aside

if TYPE_CHECKING:
    import pytest


class Work:
    """Some work that goes on until it is told to end."""

    def __init__(self) -> None:
        self.begun = 0
        self.ended = 0
        self.end = asyncio.Event()

    async def __call__(self) -> None:
        self.begun += 1
        await self.end.wait()
        self.ended += 1


async def test_while_it_goes_on_no_second_of_its_key_begins() -> None:
    aside, work, other = Aside(), Work(), Work()

    assert [aside.start("a", work), aside.start("a", work), aside.start("b", other)] == [True, False, True]
    await asyncio.sleep(0)
    assert (work.begun, other.begun, aside.is_idle) == (1, 1, False)
    work.end.set()
    other.end.set()
    await aside.close(1)
    assert aside.is_idle
    assert aside.start("a", work)
    await aside.close(1)
    assert work.ended == 2


async def test_a_failure_is_noted_and_ends_it(caplog: pytest.LogCaptureFixture) -> None:
    async def fails() -> None:
        raise ZeroDivisionError

    aside = Aside()
    aside.start("a", fails)
    await aside.close(1)

    assert aside.is_idle
    assert "could not be done" in caplog.text


async def test_the_end_does_not_wait_for_ever() -> None:
    aside, work = Aside(), Work()
    aside.start("a", work)
    await asyncio.sleep(0)
    await aside.close(0)

    assert aside.is_idle
    assert work.ended == 0
