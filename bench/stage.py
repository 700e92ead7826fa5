"""
Where a bot is measured: the server with the learners in one process, the bot in another.

The server's process reads one order a line, as JSON, and answers each with a line of what was measured.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from itertools import count
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from bench.learners import FIRST, Learners, message, press, user
from bench.server import Api, Connection
from bench.visitors import Visitors
from quizzes.sample import interview_bytes

if TYPE_CHECKING:
    from bench.server import Call

PATIENCE = 20.0
ADMIN = 1
OTHERS = 20
BETWEEN_OTHERS = 0.5
# Where in /proc/PID/stat, counted from behind the program's name, the ticks of its own code and of the system stand.
_USER_TIME, _SYSTEM_TIME = 11, 12


class Stage:
    """The server's side of it."""

    def __init__(self) -> None:
        self.api = Api(self._hear)
        self.learners = Learners(self.api.push)
        self.visitors = Visitors(self.api.push)
        self._polls: list[str] = []

    async def window(
        self, learners: int, seconds: float, delay: float, think: float, warm: float, bot: int
    ) -> dict[str, object]:
        """Let learners work for a while; what they did in its later part counts, and what the bot's process took."""
        self.api.delay = delay
        self.learners.begin(learners, think)
        await asyncio.sleep(warm)
        self.learners.seconds, calls, used, start = [], self.api.calls, computed(bot), perf_counter()
        await asyncio.sleep(seconds)
        took, waited = perf_counter() - start, self.learners.seconds
        calls, used = self.api.calls - calls, computed(bot) - used
        self.learners.is_on = False
        late = await self._quiet()
        return {
            **_summed_up(waited, took),
            "calls": calls / took,
            "late": late,
            "computed": 1000 * used / max(1, len(waited)),
        }

    async def first(self, learner: int) -> dict[str, object]:
        """Let a new learner ask for a quiz, and wait for its question."""
        chat, until = FIRST + learner, perf_counter() + PATIENCE
        self.learners.ask(chat)
        while not self.learners.has_question(chat) and perf_counter() < until:  # noqa: ASYNC110 - as below
            await asyncio.sleep(0.002)
        return {"late": self.learners.longest_wait}

    async def visits(self, first: int, learners: int, at_once: int) -> dict[str, object]:
        """Let new learners come and go, each with one answer."""
        start = perf_counter()
        await self.visitors.come(range(FIRST + first, FIRST + first + learners), at_once)
        return {"seconds": perf_counter() - start}

    async def settle(self) -> dict[str, object]:
        """Bring everybody who has been answered to the next question."""
        self.api.delay = 0.0
        for chat in self.learners.told():
            self.learners.press_once(chat)
        await self._quiet()
        return {}

    async def burst(self, answers: int, a_second: float, delay: float) -> dict[str, object]:
        """Let learners who have a question before them press one after another, evenly, whatever becomes of it."""
        self.api.delay = delay
        self.learners.seconds, start = [], perf_counter()
        for number, chat in enumerate(self.learners.asked()[:answers]):
            await asyncio.sleep(max(0.0, start + number / a_second - perf_counter()))
            self.learners.press_once(chat)
        late = await self._quiet()
        return {**_summed_up(self.learners.seconds, perf_counter() - start), "late": late}

    async def everything(self, learners: int, seconds: float, think: float, bot: int) -> dict[str, object]:
        """Let learners work while others have pictures, decks and question sets made."""
        others = asyncio.create_task(self._others(FIRST + learners))
        try:
            return await self.window(learners, seconds, 0.0, think, warm=1.0, bot=bot)
        finally:
            others.cancel()

    async def _others(self, first: int) -> None:
        interview = interview_bytes("sample-ja")
        for turn in count():
            chat = first + turn % OTHERS
            self.api.push("message", message(chat, "/score"))
            self.api.push("callback_query", {**press(chat, "xd:bench"), "id": f"x{turn}"})
            name = f"interview{turn}.txt"
            self.api.files[name] = interview.replace(b"\n", f" {turn}\n".encode(), 1)
            size = len(self.api.files[name])
            document = {"file_id": name, "file_unique_id": name, "file_name": name, "file_size": size}
            sent = {key: value for key, value in message(ADMIN, "").items() if key != "text"}
            self.api.push("message", {**sent, "document": document})
            await asyncio.sleep(BETWEEN_OTHERS)

    async def network(self, delay: float) -> dict[str, object]:
        """Set the round trip."""
        self.api.delay = delay
        return {}

    async def say(self, person: int, text: str, chat: int | None = None) -> dict[str, object]:
        """Let somebody write something."""
        self.api.push("message", message(person, text, chat))
        await asyncio.sleep(1)
        return {}

    async def votes(self, people: int, polls: int) -> dict[str, object]:
        """Let everybody vote in every poll of the group as soon as all polls are there."""
        until = perf_counter() + PATIENCE
        while len(self._polls) < polls and perf_counter() < until:  # noqa: ASYNC110 - nothing would set an event
            await asyncio.sleep(0.05)
        found, self._polls = self._polls, []
        for poll in found:
            for id_ in range(FIRST, FIRST + people):
                vote = {"poll_id": poll, "user": user(id_), "option_ids": [id_ % 2], "option_persistent_ids": []}
                self.api.push("poll_answer", vote)
        return {"votes": people * len(found)}

    async def broadcasts(self) -> dict[str, object]:
        """Say how many messages nobody here waited for."""
        return {"number": self.learners.unexpected}

    async def _quiet(self) -> float:
        """Wait until everybody has what they wait for; give how long somebody waits still."""
        until = perf_counter() + PATIENCE
        while self.learners.longest_wait and perf_counter() < until:  # noqa: ASYNC110 - the same
            await asyncio.sleep(0.05)
        await asyncio.sleep(0.2)
        return self.learners.longest_wait

    def _hear(self, method: str, given: Call, id_: int) -> None:
        if method == "sendPoll":
            self._polls.append(str(id_))
        if not self.visitors.hear(method, given, id_):
            self.learners.hear(method, given, id_)


def computed(process: int) -> float:
    """Give the seconds of a processor that a process has taken so far; 0 where the system does not tell."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[_USER_TIME]) + int(fields[_SYSTEM_TIME])) / os.sysconf("SC_CLK_TCK")


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
