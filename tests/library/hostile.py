"""A hundred files that mean no good, by chat and by command line, while others learn: what do they harm?"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from bot.tutor.role import Role
from tests.bot.hostile_files import ACCEPTED, LIMITS, REFUSED
from tests.faults.process import ROOT, RUN
from tests.library.cast import cast_on
from tests.library.footprint import children, kept_of_files, library, memory
from tests.library.heavy_files import HEAVY
from tests.library.pupils import Pupils, Waits
from tests.library.sets import as_file, choices, set_of
from tests.library.stage import as_settings, stage_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from pathlib import Path

    from tests.bot.botapi.people import Somebody
    from tests.library.cast import Cast
    from tests.library.claims import Claims
    from tests.library.stage import Stage

SLOWER = 200.0  # ms, what a file may cost somebody else
TRIES = 3  # a machine hiccups by itself; a file that slows others does so each time
AT_LEAST = 0.3  # seconds in which others answer beside each file
FILES_AN_ADMIN = 40  # of a hundred at once that a bot takes of each
GROWS = 20.0  # MB, a file of the size that is allowed: what a bot takes at first it may keep
GROWS_AGAIN = 6.0  # MB, nothing to speak of: what the same files take once more
LARGEST = 3
GOES_HOME = 150.0
REFUSING = "could not be read to the end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A file, and what has to be said of it; None where it is accepted."""

    id: str
    name: str
    content: Callable[[], bytes]
    words: str | None


def small() -> list[Case]:
    """Give the files of the tests, made for small limits."""
    wrong = [
        Case(id=id_, name=name, content=partial(bytes, content), words=words) for id_, name, content, words in REFUSED
    ]
    odd = [Case(id=id_, name=name, content=partial(bytes, content), words=None) for id_, name, content in ACCEPTED]
    return wrong + odd


def heavy() -> list[Case]:
    """Give the files of full size."""
    return [Case(id=name, name=name, content=make, words=words) for name, make, words in HEAVY]


class Trial:
    """Lets files come one after another on a stage where people learn, and takes down what they did."""

    def __init__(self, cast: Cast, pupils: Pupils, quiet: Waits, claims: Claims) -> None:
        self._cast = cast
        self._pupils = pupils
        self._quiet = quiet
        self.claims = claims
        self.during: list[float] = []
        self.slowest: tuple[float, str] = (0.0, "–")
        self.wrong: list[str] = []
        self._sent = 0

    async def each(self, way: str, cases: Sequence[Case], do: Callable[[Case, bytes], Awaitable[str | None]]) -> None:
        """Try the files one way; `do` gives what is wrong with what was said, if anything."""
        self.during, self.slowest, self.wrong = [], (0.0, "–"), []
        before, slow = await asyncio.to_thread(library, self._cast.stage), []
        for case in cases:
            content = await asyncio.to_thread(case.content)
            if not await self._is_harmless(case, content, do):
                slow.append(case.id)
        after = await asyncio.to_thread(library, self._cast.stage)
        note, count = self.claims.note, len(cases)
        told = "; ".join(self.wrong[:5]) or f"{count} files"
        note(f"{way}: each is refused or accepted in the right words", told, holds=not self.wrong)
        cost = f"{Waits.of(self.during)}; slowest beside {self.slowest[1]}"
        note(f"{way}: none slows another's answer by {SLOWER:.0f} ms", cost, holds=bool(self.during) and not slow)
        note(f"{way}: the library is as it was", f"{sum(map(len, after.values()))} rows", holds=before == after)

    async def _is_harmless(
        self, case: Case, content: bytes, do: Callable[[Case, bytes], Awaitable[str | None]]
    ) -> bool:
        """Say whether nobody else waited for it; what happens each time is not the machine's own hiccup."""
        for attempt in range(TRIES):
            self._pupils.seconds = []
            fault, _ = await asyncio.gather(do(case, content), asyncio.sleep(AT_LEAST))
            waits = Waits.of(self._pupils.seconds)
            self.during += self._pupils.seconds
            self.slowest = max(self.slowest, (waits.at(1), case.id))
            if attempt == 0 and fault is not None:
                self.wrong.append(f"{case.id}: {fault}")
            if waits.at(1) - self._quiet.at(0.99) <= SLOWER:
                return True
        return False

    async def by_chat(self, case: Case, content: bytes) -> str | None:
        """Send a file as an admin; drop it where it was accepted."""
        boss = await self._admin()
        since = boss.last.id
        boss.sends_file(case.name, content)
        await self._cast.stage.files()
        told = [message for message in boss.messages if message.id > since and message.file is None]
        said = "\n".join(message.text for message in told)
        offers = [message for message in told if any(label.startswith("📢") for label in message.buttons)]
        for message in offers:
            await boss.press("🗑", message)
        kept = await asyncio.to_thread(kept_of_files, self._cast.stage)
        return f"something of it is kept: {kept}" if kept else fault_of(case, said, is_accepted=bool(offers))

    async def _admin(self) -> Somebody:
        """Give an admin who has not sent too many files yet."""
        if self._sent % FILES_AN_ADMIN == 0:
            self._boss = self._cast.stage.person(f"Boss {self._sent}")
            await self._boss.says("/start")
            self._cast.stage.store.grant(self._boss.id, Role.ADMIN, datetime.now(UTC)).result()
        self._sent += 1
        return self._boss

    async def by_command(self, case: Case, content: bytes) -> str | None:
        """Add a file on the command line; check it only where it is good, for it would be in the library then."""
        path = self._cast.stage.folder / "files" / case.name
        path.parent.mkdir(exist_ok=True)
        await asyncio.to_thread(path.write_bytes, content)
        words = ("check",) if case.words is None else ("sets", "add")
        environment = {**self._cast.stage.environment, "PATH": "", "HOME": str(self._cast.stage.folder)}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", RUN, *words, str(path)),
            cwd=ROOT,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, told = await process.communicate()
        path.unlink()
        said = (out + told).decode("utf-8", "replace")
        if "Traceback" in said or process.returncode not in {0, 1}:
            return f"exit {process.returncode}: {said[-200:]}"
        return fault_of(case, said, is_accepted=process.returncode == 0)


def fault_of(case: Case, said: str, *, is_accepted: bool) -> str | None:
    """Say what is wrong with what was said of a file."""
    if REFUSING in said:
        return "words for what nobody has thought of"
    if is_accepted != (case.words is None):
        return f"accepted: {is_accepted}: {said[:100]!r}"
    return None if (case.words or "").strip("❌") in said else f"not said: {case.words}: {said[:100]!r}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How many people learn meanwhile, how long they are watched before, and whether memory is looked at afterwards."""

    pupils: int = 60
    quiet: float = 10.0
    weighs: bool = True


async def harm(
    folder: Path, claims: Claims, cases: Sequence[Case], settings: Mapping[str, str], scale: Scale | None = None
) -> None:
    """Let files come by chat and by command line on a stage of their own."""
    scale = scale or Scale()
    async with stage_in(folder, settings) as stage:
        cast = await cast_on(stage)
        await cast.boss.gives(*as_file(set_of("pupils", *choices(20))))
        await cast.boss.press("📢")
        people = [stage.person(f"Pupil {n}") for n in range(scale.pupils)]
        async with Pupils(stage, people, ("pupils",)).at_work() as pupils:
            await pupils.during(1.0)
            quiet = await pupils.during(scale.quiet)
            claims.note("people learn, and nothing else happens", str(quiet))
            trial, before = Trial(cast, pupils, quiet, claims), memory(stage)
            await trial.each("by chat", cases, trial.by_chat)
            await trial.each("by command", cases, trial.by_command)
            if scale.weighs:
                await _weigh(trial, stage, before, cases)
        faults = stage.faults
        claims.note("no error is logged, the process has not ended", "; ".join(faults[:3]), holds=not faults)


async def _weigh(trial: Trial, stage: Stage, before: float, cases: Sequence[Case]) -> None:
    """See that memory comes back: what it takes at first a bot may keep, but the same files again take no more."""
    largest = sorted(cases, key=lambda case: len(case.content()))[-LARGEST:]
    once = memory(stage)
    for case in largest * TRIES:
        await trial.by_chat(case, await asyncio.to_thread(case.content))
    end = perf_counter() + GOES_HOME
    while children(stage) and perf_counter() < end:  # noqa: ASYNC110 - what is waited for is another process
        await asyncio.sleep(1)
    after, left = memory(stage), len(children(stage))
    trial.claims.note(
        "memory comes back, and no process is left",
        f"{before:.0f} MB before, {once:.0f} MB after all, {after:.0f} MB after {TRIES} times the largest {LARGEST}",
        holds=once - before < GROWS and after - once < GROWS_AGAIN and not left,
    )


async def harm_small(folder: Path, claims: Claims) -> None:
    """Try the hundred."""
    await harm(folder, claims, small(), as_settings(LIMITS))


async def harm_heavy(folder: Path, claims: Claims) -> None:
    """Try those of full size."""
    await harm(folder, claims, heavy(), {})
