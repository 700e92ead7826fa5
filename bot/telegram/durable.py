"""
How is a write waited for? As with `asyncio.wrap_future`, but what became durable in one commit wakes the loop once.

The writer's thread lays each future that is done into the loop's tray, and calls the loop when all of the commit are
there, only where the tray was empty. What is waited for is written even where nobody waits for it any more.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

from bot.store.telling import after_all

if TYPE_CHECKING:
    from concurrent.futures import Future
    from typing import TypeAlias

    Tray: TypeAlias = deque[tuple[asyncio.Future[object], Future[object]]]

T = TypeVar("T")


def durable(written: Future[T]) -> asyncio.Future[T]:
    """Give what is resolved, with the same result or error, once the write is."""
    loop = asyncio.get_running_loop()
    waiting: asyncio.Future[T] = loop.create_future()
    if written.done():
        _resolve(waiting, written)
        return waiting
    tray = _tray_of(loop)

    def lay(done: Future[T]) -> None:
        tray.append((waiting, done))  # type: ignore[arg-type]  # both are of the same result
        if len(tray) == 1:
            after_all(lambda: _wake(loop, tray))

    written.add_done_callback(lay)
    return waiting


@lru_cache(maxsize=1)  # a program has one loop at a time, and asks for its tray with each write
def _tray_of(_: asyncio.AbstractEventLoop) -> Tray:
    return deque()


def _wake(loop: asyncio.AbstractEventLoop, tray: Tray) -> None:
    with suppress(RuntimeError):  # the loop is closed: nobody waits any more
        loop.call_soon_threadsafe(_tell, tray)


def _tell(tray: Tray) -> None:
    """Resolve all that lies in the tray; what comes meanwhile is seen here, or finds the tray empty and calls again."""
    while tray:
        waiting, done = tray.popleft()
        if not waiting.done():
            _resolve(waiting, done)


def _resolve(waiting: asyncio.Future[T], done: Future[T]) -> None:
    error = done.exception()
    if error is None:
        waiting.set_result(done.result())
    else:
        waiting.set_exception(error)
