"""The other process as the bot sees it; what waits for it runs beside the event loop."""

from __future__ import annotations

import pickle  # between two processes of our own, over a pipe that nobody else holds
import signal
from typing import TYPE_CHECKING

from bot.workshop.faults import Broken, ComputedTooLong, NotMade, TookTooLong, TooMuchMemory
from bot.workshop.work import OUT_OF_MEMORY, work

if TYPE_CHECKING:
    from multiprocessing.context import SpawnProcess

    from bot.workshop.work import Bounds, Failure, Success

PATIENCE = 5.0


class Maker:
    """One process."""

    def __init__(self, bounds: Bounds | None = None) -> None:
        import multiprocessing

        spawning = multiprocessing.get_context("spawn")
        self._bounds = bounds
        self._pipe, theirs = spawning.Pipe()
        self.process: SpawnProcess = spawning.Process(target=work, args=(theirs, bounds), daemon=True, name="workshop")
        self.process.start()
        theirs.close()

    def outcome(self, job: bytes, limit: float) -> Success | Failure:
        """Hand a job in and wait for what comes of it."""
        from multiprocessing.connection import wait

        try:
            self._pipe.send_bytes(job)
            if not wait([self._pipe, self.process.sentinel], limit):
                msg = f"it took longer than {limit:g} seconds"
                raise TookTooLong(msg)
            message = self._pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self.process.join(PATIENCE)
            raise self._ended() from error
        outcome: Success | Failure = pickle.loads(message)  # noqa: S301 (from our own process)
        return outcome

    def _ended(self) -> NotMade:
        """Say why the process has ended by itself."""
        code = self.process.exitcode
        if self._bounds is not None and code == -signal.SIGXCPU:
            return ComputedTooLong(f"it computed for longer than {self._bounds.computing} seconds")
        if self._bounds is not None and code == OUT_OF_MEMORY:
            return TooMuchMemory(f"it needed more than {self._bounds.memory / 1e6:,.0f} MB of memory")
        return Broken(f"the process ended in the middle of it, with {code}")

    def dismiss(self) -> None:
        """Let the process end by itself, if it does."""
        self._pipe.close()
        self.process.join(PATIENCE)
        self.end()

    def end(self) -> None:
        """End the process, whatever it is at, and wait until it is gone."""
        self.process.kill()
        self.process.join()
