"""The bot as a process of its own, looked after as a service manager does: whenever it ends, it is started again."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.faults.learners import until

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
RUN = "from bot.cli import main; main()"
BETWEEN_STARTS = 0.3
LOG_TAIL = 3000
FOR_EVER = 60.0


class Exit(NamedTuple):
    """How the process ended: by which status, whether that was asked for, what it had written last."""

    status: int
    is_wanted: bool
    said: str


class BotProcess:
    """`quizbot run`, again and again."""

    def __init__(self, log: Path) -> None:
        self._environment: dict[str, str] = {}
        self._log = log
        self._process: asyncio.subprocess.Process | None = None
        self._keeper: asyncio.Task[None] | None = None
        self._wanted = False
        self.starts = 0
        self.exits: list[Exit] = []

    async def start(self, environment: Mapping[str, str]) -> None:
        """Begin to look after it, with these variables besides those of this process."""
        self._environment = {**os.environ, **environment}
        await self._start_once()
        self._keeper = asyncio.create_task(self._keep())

    async def kill(self) -> None:
        """Kill it, as the system does when memory runs out."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> tuple[int, float]:
        """Ask it to end; give its status, and how many seconds that took."""
        began, seen = time.monotonic(), len(self.exits)
        await self._end(signal.SIGTERM)
        return self.exits[seen].status, time.monotonic() - began

    def signal(self, number: int) -> None:
        """Send it a signal, if it is there."""
        if self._process is not None and self._process.returncode is None:
            with suppress(ProcessLookupError):
                self._process.send_signal(number)

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        return None if self._process is None or self._process.returncode is not None else self._process.pid

    @property
    def said(self) -> str:
        """All that it has written."""
        return self._log.read_text("utf-8", "replace")

    async def beside(self) -> tuple[int | None, str]:
        """Start another one on the same database; give how it ended, and what it said."""
        other = await asyncio.create_subprocess_exec(
            sys.executable, "-c", RUN, "run", cwd=ROOT, env=self._environment, stderr=asyncio.subprocess.PIPE
        )
        _, said = await other.communicate()
        return other.returncode, said.decode()

    async def close(self) -> None:
        """End it for good."""
        if self._keeper is not None:
            self._keeper.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeper
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def _end(self, number: int) -> None:
        await until(lambda: self.pid is not None, FOR_EVER)
        self._wanted = True
        seen = len(self.exits)
        self.signal(number)
        await until(lambda: len(self.exits) > seen, FOR_EVER)

    async def _keep(self) -> None:
        while True:
            if self._process is not None:
                status = await self._process.wait()
                self.exits.append(Exit(status, self._wanted, self.said[-LOG_TAIL:]))
                self._wanted = False
            await asyncio.sleep(BETWEEN_STARTS)
            await self._start_once()

    async def _start_once(self) -> None:
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", RUN, "run", cwd=ROOT, env=self._environment, stderr=log, stdout=log
            )
        self.starts += 1
