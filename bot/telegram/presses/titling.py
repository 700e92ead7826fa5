"""What the buttons mean with which what was made of a file gets another title."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.presses.uploading import OnUpload

if TYPE_CHECKING:
    from bot.telegram.press import PressTypes


class ChangeTitle(OnUpload):
    """Ask for another title."""

    __slots__ = ()


class KeepTitle(OnUpload):
    """Ask for no other title any more."""

    __slots__ = ()


Titling: TypeAlias = ChangeTitle | KeepTitle

TITLING: PressTypes[Titling] = {"un": ChangeTitle, "uq": KeepTitle}
