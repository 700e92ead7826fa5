"""What the buttons under a file mean that an admin sent: look at questions, publish, keep as a draft, drop."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.press import Press, press

if TYPE_CHECKING:
    from bot.telegram.press import PressTypes


@press
class OnUpload(Press):
    """Something about what was made of a file."""

    upload: int


@press
class ShowSample(Press):
    """Show a question of the sample, counted from 0; `again` in the place of another one."""

    upload: int
    number: int
    again: int


class PublishUpload(OnUpload):
    """Give what was made of a file to learners."""

    __slots__ = ()


class DraftUpload(OnUpload):
    """Keep what was made of a file as a draft."""

    __slots__ = ()


class DropUpload(OnUpload):
    """Let go of a file."""

    __slots__ = ()


class ChangeId(OnUpload):
    """Ask for another id."""

    __slots__ = ()


class KeepId(OnUpload):
    """Ask for no other id any more."""

    __slots__ = ()


class ShowTemplates(Press):
    """Offer templates."""

    __slots__ = ()


@press
class SendTemplate(Press):
    """Send the template of a format, named by its ending without the dot."""

    ending: str


UploadPress: TypeAlias = ShowSample | PublishUpload | DraftUpload | DropUpload | ChangeId | KeepId
Uploading: TypeAlias = UploadPress | ShowTemplates | SendTemplate
UPLOADING: PressTypes[Uploading] = {
    "us": ShowSample,
    "up": PublishUpload,
    "ud": DraftUpload,
    "ux": DropUpload,
    "ui": ChangeId,
    "uk": KeepId,
    "ut": ShowTemplates,
    "uf": SendTemplate,
}
