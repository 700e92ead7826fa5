"""What the buttons about flags mean, a learner's and an admin's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseFlag(Press):
    """Something is wrong with this question: what?"""

    session: int
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveReason(Press):
    """What is wrong with it, in the words of `bot.tutor.flag`."""

    session: int
    position: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DropFlag(Press):
    """Nothing, after all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowFlags(Press):
    """The flags to be decided on, from this one on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFlag(Press):
    """One flag with its question."""

    flag: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Decide(Press):
    """What an admin decides on a flag; `has_words` is 1 where something is to be said to the learner with it."""

    flag: int
    state: str
    has_words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FixFlag(Press):
    """Put the flagged question right, in a revision of its set."""

    flag: int


Flagging: TypeAlias = RaiseFlag | GiveReason | DropFlag
FLAGGING: PressTypes[Flagging] = {
    "f": RaiseFlag,
    "fr": GiveReason,
    "fx": DropFlag,
}

Deciding: TypeAlias = ShowFlags | OpenFlag | Decide | FixFlag
DECIDING: PressTypes[Deciding] = {
    "fl": ShowFlags,
    "fo": OpenFlag,
    "fd": Decide,
    "ff": FixFlag,
}
