"""
Where a bot is measured: the server with the learners in one process, the bot in another.

The server's process reads one order a line, as JSON, and answers each with a line of what was measured.
"""

from __future__ import annotations

import asyncio
import json
import sys
from statistics import quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from bench.learners import Learners
from bench.server import Api, Connection

if TYPE_CHECKING:
    from bench.server import Call

PATIENCE = 20.0


class Stage:
    """The server's side of it."""

    def __init__(self) -> None:
        self.api = Api(self._hear)
        self.learners = Learners(self.api.push)

    async def window(self, learners: int, seconds: float, delay: float, think: float, warm: float) -> dict[str, object]:
        """Let learners work for a while; what they did in its later part counts."""
        self.api.delay = delay
        self.learners.begin(learners, think)
        await asyncio.sleep(warm)
        self.learners.seconds, calls, start = [], self.api.calls, perf_counter()
        await asyncio.sleep(seconds)
        took, waited = perf_counter() - start, self.learners.seconds
        calls = self.api.calls - calls
        self.learners.is_on = False
        late = await self._quiet()
        return {**_summed_up(waited, took), "calls": calls / took, "late": late}

    async def _quiet(self) -> float:
        """Wait until everybody has what they wait for; give how long somebody waits still."""
        until = perf_counter() + PATIENCE
        while self.learners.longest_wait and perf_counter() < until:
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.2)
        return self.learners.longest_wait

    def _hear(self, method: str, given: Call, message: int) -> None:
        self.learners.hear(method, given, message)


def _summed_up(waited: list[float], took: float) -> dict[str, object]:
    parts = quantiles(waited, n=100) if len(waited) > 1 else [0.0] * 99
    return {"a_second": len(waited) / took, "p50": 1000 * parts[49], "p99": 1000 * parts[98]}


async def _main() -> None:
    stage = Stage()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(stage.api), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = json.loads(line)
        measured = await getattr(stage, order.pop("do"))(**order)
        sys.stdout.write(json.dumps(measured) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_main())
