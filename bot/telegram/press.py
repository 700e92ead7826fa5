"""What is a press? What a button means, as a value of whole numbers and short words, for which its data has room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A pressed button; each kind has its own class, with its fields in the order in which the data has them."""


# What many kinds are about. A kind that says nothing more has no dataclass of its own: each takes time at every start.


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFrom(Press):
    """A list is shown, from this place on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OnSet(Press):
    """Something about a set."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnQuestion(Press):
    """Something about a question of a session."""

    session: int
    position: int


P = TypeVar("P", bound=Press)
# The presses of one feature by their prefixes. Buttons live as long as their messages: a prefix keeps its meaning.
PressTypes: TypeAlias = Mapping[str, type[P]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """A pressed button: which press it is for Telegram, and under which message."""

    query: str
    message: int
