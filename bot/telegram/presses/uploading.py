"""What the buttons under a file mean that an admin sent: look at questions, publish, keep as a draft, drop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from bot.telegram.press import Press

if TYPE_CHECKING:
    from bot.telegram.press import PressTypes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowSample(Press):
    """Show a question of the sample, counted from 0; `again` in the place of another one."""

    upload: int
    number: int
    again: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishUpload(Press):
    """Give what was made of a file to learners."""

    upload: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftUpload(Press):
    """Keep what was made of a file as a draft."""

    upload: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DropUpload(Press):
    """Let go of a file."""

    upload: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeId(Press):
    """Ask for another id."""

    upload: int


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepId(Press):
    """Ask for no other id any more."""

    upload: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowTemplates(Press):
    """Offer templates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SendTemplate(Press):
    """Send the template of a format, named by its ending without the dot."""

    ending: str


Uploading: TypeAlias = (
    ShowSample | PublishUpload | DraftUpload | DropUpload | ChangeId | KeepId | ShowTemplates | SendTemplate
)

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
