"""
Who is called when all that one commit made durable is told, and not at the first of it?

Whoever wakes another thread at the first has it take turns with this one for each of the rest.
"""

from __future__ import annotations

from contextlib import contextmanager
from threading import local
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class _Here(local):
    """What waits in this thread; None where nothing is told."""

    calls: list[Callable[[], object]] | None = None


_here = _Here()


@contextmanager
def telling() -> Iterator[None]:
    """Put off until the end of the block what this thread calls through `after_all`."""
    calls = _here.calls = []
    try:
        yield
    finally:
        _here.calls = None
        for call in calls:
            call()


def after_all(call: Callable[[], object]) -> None:
    """Call when all is told that this thread tells of just now, at once where that is nothing; it may not fail."""
    if _here.calls is None:
        call()
    else:
        _here.calls.append(call)
