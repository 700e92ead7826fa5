"""Which answers is told of?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Which answers: those to a set, those in a group, those of one of its rounds; what is named must all be so."""

    set_id: str | None = None
    chat: int | None = None
    round: int | None = None
