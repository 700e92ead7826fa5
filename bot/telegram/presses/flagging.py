"""What the buttons about flags mean, a learner's and an admin's."""

from __future__ import annotations

from typing import TypeAlias

from bot.telegram.press import ListFrom, OnQuestion, Press, PressTypes, press


@press
class OnFlag(Press):
    """Something about a flag."""

    flag: int


class RaiseFlag(OnQuestion):
    """Something is wrong with this question: what?"""

    __slots__ = ()


@press
class GiveReason(OnQuestion):
    """What is wrong with it, in the words of `bot.tutor.flag`."""

    reason: str


class DropFlag(Press):
    """Nothing, after all."""

    __slots__ = ()


class ShowFlags(ListFrom):
    """The flags to be decided on, from this one on."""

    __slots__ = ()


class OpenFlag(OnFlag):
    """One flag with its question."""

    __slots__ = ()


@press
class Decide(Press):
    """What an admin decides on a flag; `has_words` is 1 where something is to be said to the learner with it."""

    flag: int
    state: str
    has_words: int


class FixFlag(OnFlag):
    """Put the flagged question right, in a revision of its set."""

    __slots__ = ()


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
