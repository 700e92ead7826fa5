"""Which update is being worked on here, since when, and whose is it? For the log, and for how long replies take."""

from __future__ import annotations

import secrets
from contextvars import ContextVar
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from bot.telegram.within import Within

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

OTHER = "other"
REFERENCE_LENGTH = 6
# Without what looks like something else: people read a reference out to each other.
REFERENCE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

_event: ContextVar[Event | None] = ContextVar("event", default=None)


@dataclass(slots=True, kw_only=True)
class Event:
    """
    An update on its way; the moments at which it came and was replied to are of `perf_counter`.

    One that waited because the bot was away did so since `waited_since` at most.
    """

    update: int
    kind: str
    came_at: float
    waited_since: datetime | None = None
    person: int | None = None
    replied_at: float | None = None


def event() -> Event | None:
    """Give the event that is worked on, if there is one."""
    return _event.get()


def working_on(event: Event) -> Within[Event | None]:
    """Let all within a block belong to the event."""
    return Within(_event, event)


def note_reply() -> None:
    """Note that the reply to the event, if it is the first, has arrived at Telegram now."""
    current = _event.get()
    if current is not None and current.replied_at is None:
        current.replied_at = perf_counter()


def kind_of(update: Mapping[str, object], kinds: frozenset[str]) -> str:
    """Name the kind of a raw update."""
    return next((key for key in update if key in kinds), OTHER)


def new_reference() -> str:
    """Make up what a person can name, so that the line of the log is found."""
    return "".join(secrets.choice(REFERENCE_SIGNS) for _ in range(REFERENCE_LENGTH))
