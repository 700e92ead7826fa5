"""What did somebody do that others want to know of later? One line of the log of acts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Deed(StrEnum):
    """What was done; a name is stored, so it stays."""

    PUBLISHED = "published"
    DRAFTED = "drafted"
    RETIRED = "retired"
    RESTORED = "restored"
    REVISED = "revised"
    EDITED = "edited"
    DROPPED = "dropped"
    GRANTED = "granted"
    REVOKED = "revoked"
    FLAG_ACCEPTED = "flag-accepted"
    FLAG_REJECTED = "flag-rejected"
    PUSHED = "pushed"
    HOMEWORK_SET = "homework-set"
    HOMEWORK_PUT_OFF = "homework-put-off"
    HOMEWORK_DROPPED = "homework-dropped"


_IN_GROUPS = frozenset({Deed.PUSHED, Deed.HOMEWORK_SET, Deed.HOMEWORK_PUT_OFF, Deed.HOMEWORK_DROPPED})


class Channel(StrEnum):
    """Where it was done."""

    CHAT = "chat"
    COMMAND_LINE = "command-line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """
    Who did what, when, and with what.

    `by` is None on the command line, for an administrator of a group who stays anonymous, and once the person was
    forgotten; so is `person`, with whom it was done. `detail` is a word more: the role that was granted, the group.
    """

    deed: Deed
    at: datetime
    by: int | None
    channel: Channel = Channel.CHAT
    set_id: str | None = None
    version: int | None = None
    question: str | None = None
    person: int | None = None
    detail: str | None = None
    id: int = 0

    @property
    def group(self) -> int | None:
        """The group that it was done in; None where it was done in none."""
        is_named = self.detail is not None and self.detail.removeprefix("-").isdecimal()
        return int(self.detail or 0) if self.deed in _IN_GROUPS and is_named else None
