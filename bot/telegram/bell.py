"""Was a bell rung while somebody waited for it?"""

from __future__ import annotations

import asyncio
from contextlib import suppress


async def rung_within(bell: asyncio.Event, seconds: float) -> bool:
    """
    Wait for a bell, so many seconds at most; say whether it was rung, and have it ready to be rung again.

    It may be rung after the time is up and before who waits goes on: that is heard too, or nobody would ever hear it.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await bell.wait()
    is_rung = bell.is_set()
    bell.clear()
    return is_rung
