"""What became durable together wakes the loop once, and is told as it is."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from bot.store.telling import telling
from bot.telegram.durable import durable

if TYPE_CHECKING:
    from collections.abc import Callable


def futures(many: int) -> list[Future[int]]:
    return [Future() for _ in range(many)]


def counted_calls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Have the calls of the loop from other threads noted."""
    loop = asyncio.get_running_loop()
    calls: list[object] = []
    call = loop.call_soon_threadsafe

    def counted(tell: Callable[..., None], *args: object) -> None:
        calls.append(tell)
        call(tell, *args)

    monkeypatch.setattr(loop, "call_soon_threadsafe", counted)
    return calls


async def test_the_loop_is_called_when_all_of_a_commit_are_told_and_not_at_the_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls = counted_calls(monkeypatch)
    written = futures(3)
    waiting = [durable(future) for future in written]
    with telling():
        for number, future in enumerate(written):
            future.set_result(number)
        assert not calls

    assert len(calls) == 1
    assert await asyncio.gather(*waiting) == [0, 1, 2]


def test_what_is_done_when_the_loop_is_over_calls_nobody() -> None:
    (written,) = futures(1)

    async def wait_for_nothing() -> None:
        durable(written)

    asyncio.run(wait_for_nothing())
    with telling():
        written.set_result(1)


async def test_what_is_done_in_one_go_calls_the_loop_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = counted_calls(monkeypatch)
    written = futures(50)
    waiting = [durable(future) for future in written]
    for number, future in enumerate(written):
        future.set_result(number)  # the loop has no turn between these

    assert await asyncio.gather(*waiting) == list(range(50))
    assert len(calls) == 1


async def test_results_of_another_thread_all_arrive() -> None:
    written = futures(1000)
    waiting = [durable(future) for future in written]

    def write() -> None:
        for number, future in enumerate(written):
            future.set_result(number)

    thread = Thread(target=write)
    thread.start()

    assert await asyncio.wait_for(asyncio.gather(*waiting), 5) == list(range(1000))
    thread.join()


async def test_an_error_is_told_as_it_is_and_keeps_nothing_else_back() -> None:
    failed, written = futures(2)
    waiting = [durable(failed), durable(written)]
    failed.set_exception(ValueError("full"))
    written.set_result(1)

    with pytest.raises(ValueError, match="full"):
        await waiting[0]
    assert await waiting[1] == 1


async def test_what_nobody_waits_for_any_more_is_passed_over() -> None:
    given_up, written = futures(2)
    waiting = [durable(given_up), durable(written)]
    waiting[0].cancel()
    given_up.set_result(0)
    written.set_result(1)

    assert await waiting[1] == 1
    assert not given_up.cancelled()


async def test_what_is_done_already_is_told() -> None:
    (written,) = futures(1)
    written.set_result(7)
    assert await durable(written) == 7
