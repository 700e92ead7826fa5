"""What the buttons of the library mean, in which admins look after question sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.press import ListFrom, OnSet, Press, press

if TYPE_CHECKING:
    from bot.telegram.press import PressTypes


class ShowLibrary(ListFrom):
    """List all sets, from the one at `start` on."""

    __slots__ = ()


class OpenSet(OnSet):
    """Show one set, with what can be done with it."""

    __slots__ = ()


class RetireSet(OnSet):
    """Take a set away from learners."""

    __slots__ = ()


class RestoreSet(OnSet):
    """Give a retired set back to learners."""

    __slots__ = ()


@press
class PublishDraft(Press):
    """Give a draft to learners, over this version of the set beside which it lies, where that has another by now."""

    set_id: str
    over: int = 0


class ChooseFile(OnSet):
    """Ask in which format a set is to be written."""

    __slots__ = ()


@press
class SendFile(Press):
    """Send a set as a file, in the format of an ending without the dot."""

    set_id: str
    ending: str


LibraryPress: TypeAlias = ShowLibrary | OpenSet | RetireSet | RestoreSet | PublishDraft | ChooseFile | SendFile

LIBRARY: PressTypes[LibraryPress] = {
    "vl": ShowLibrary,
    "vo": OpenSet,
    "vr": RetireSet,
    "vb": RestoreSet,
    "vp": PublishDraft,
    "vc": ChooseFile,
    "vf": SendFile,
}
