"""What the buttons of the library mean, in which admins look after question sets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.press import Press

if TYPE_CHECKING:
    from bot.telegram.press import PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowLibrary(Press):
    """List all sets, from the one at `start` on."""

    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSet(Press):
    """Show one set, with what can be done with it."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RetireSet(Press):
    """Take a set away from learners."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreSet(Press):
    """Give a retired set back to learners."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishDraft(Press):
    """Give a draft to learners."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseFile(Press):
    """Ask in which format a set is to be written."""

    set_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
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
