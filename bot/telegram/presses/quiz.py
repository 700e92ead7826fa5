"""What the buttons of a quiz mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick(Press):
    """An option of a choice."""

    session: int
    position: int
    option: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Take(Press):
    """A tile, to be laid down next."""

    session: int
    position: int
    tile: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo(Press):
    """The last tile goes back; `tile` is which that was, so that a repeated press undoes once."""

    session: int
    position: int
    tile: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Submit(Press):
    """The tiles lie in the order that is meant."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Help(Press):
    """A hint, after `used` ones, so that a repeated press counts once."""

    session: int
    position: int
    used: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip(Press):
    """The next question, without an answer to this one."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Next(Press):
    """The next question, or the summary after the last."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop(Press):
    """An end to the session."""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pronounce(Press):
    """How is it read, now that it is answered?"""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Resume(Press):
    """The quiz that is open goes on."""


InSession: TypeAlias = Pick | Take | Undo | Submit | Help | Skip | Next | Stop | Pronounce
Quizzing: TypeAlias = InSession | Resume
QUIZZING: PressTypes[Quizzing] = {
    "a": Pick,
    "t": Take,
    "u": Undo,
    "o": Submit,
    "h": Help,
    "s": Skip,
    "n": Next,
    "x": Stop,
    "p": Pronounce,
    "r": Resume,
}
