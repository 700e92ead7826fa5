"""What the buttons of a quiz mean."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import OnQuestion, Press, PressTypes, press


@press
class OnTile(OnQuestion):
    """Something about a tile of a question."""

    tile: int


@press
class Pick(OnQuestion):
    """An option of a choice."""

    option: int


class Take(OnTile):
    """A tile, to be laid down next."""

    __slots__ = ()


class Undo(OnTile):
    """The last tile goes back; `tile` is which that was, so that a repeated press undoes once."""

    __slots__ = ()


class Submit(OnQuestion):
    """The tiles lie in the order that is meant."""

    __slots__ = ()


@press
class Help(OnQuestion):
    """A hint, after `used` ones, so that a repeated press counts once."""

    used: int


class Skip(OnQuestion):
    """The next question, without an answer to this one."""

    __slots__ = ()


class Next(OnQuestion):
    """The next question, or the summary after the last."""

    __slots__ = ()


class Stop(OnQuestion):
    """An end to the session."""

    __slots__ = ()


class Pronounce(OnQuestion):
    """How is it read, now that it is answered?"""

    __slots__ = ()


class Resume(Press):
    """The quiz that is open goes on."""

    __slots__ = ()


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
