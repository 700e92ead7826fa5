"""What is counted and timed while the bot works? Whoever measures is given a meter, or the one that is silent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Meter(Protocol):
    """What the parts of the bot tell as it happens; it costs each of them less than some microseconds."""

    def came(self, kind: str) -> None:
        """Count an update that was taken in, by its kind."""

    def replied(self, seconds: float) -> None:
        """Take in how long it took from the moment an update was fetched until its reply had arrived at Telegram."""

    def committed(self, seconds: float, writes: int) -> None:
        """Take in how long a commit took, and how many writes were in it."""

    def refused(self, method: str, error: str) -> None:
        """Count a call that Telegram refused or that failed on the way, by its method and the sort of error."""

    def failed(self) -> None:
        """Count a line of the log that tells of an error."""


class Silent:
    """Measures nothing."""

    def came(self, kind: str) -> None:
        """Do nothing."""

    def replied(self, seconds: float) -> None:
        """Do nothing."""

    def committed(self, seconds: float, writes: int) -> None:
        """Do nothing."""

    def refused(self, method: str, error: str) -> None:
        """Do nothing."""

    def failed(self) -> None:
        """Do nothing."""


SILENT: Meter = Silent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels:
    """How things stand at one moment; what cannot be known is None. `verdicts` are those since the last look."""

    queues: Mapping[str, int] = field(default_factory=dict)
    rounds: int = 0
    processes: Mapping[str, int] = field(default_factory=dict)
    verdicts: Mapping[str, int] = field(default_factory=dict)
    file_bytes: Mapping[str, int] = field(default_factory=dict)
    silence: float | None = None
    backup_age: float | None = None
