"""
How is something claimed that somebody is told once? In the moment before it is sent, after all waiting.

So a process that is killed while many wait for their turn leaves to the next one all of them that were not sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


class NoLongerOwed(Exception):
    """It is not to be sent any more: that was done, or what it is about stands otherwise by now."""


def claimed_once(claim: Callable[[], Awaitable[bool]]) -> Callable[[], Awaitable[None]]:
    """
    Give what claims it just before it is sent, also where that takes several tries; `claim` says whether it may be.

    Raises:
        NoLongerOwed: it may not; raised by what is given.
    """
    is_claimed = False

    async def just_before() -> None:
        nonlocal is_claimed
        is_claimed = is_claimed or await claim()
        if not is_claimed:
            raise NoLongerOwed

    return just_before
