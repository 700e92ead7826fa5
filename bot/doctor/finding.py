"""What was found about one thing?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Whether something has to be done: no; soon or perhaps; at once."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """How one thing stands; `cure` is what to do where it is not well."""

    name: str
    state: State
    told: str
    cure: str = ""


def ok(name: str, told: str) -> Finding:
    """Find something well."""
    return Finding(name=name, state=State.OK, told=told)


def warning(name: str, told: str, cure: str) -> Finding:
    """Find what may become a problem."""
    return Finding(name=name, state=State.WARNING, told=told, cure=cure)


def problem(name: str, told: str, cure: str) -> Finding:
    """Find what keeps the bot from working, or loses something."""
    return Finding(name=name, state=State.PROBLEM, told=told, cure=cure)
