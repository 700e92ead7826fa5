"""
Is somebody in a group?

Of others than administrators Telegram need not tell a bot that is none itself, as where a group hides its members: then
nobody can say.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from telegram import ChatMemberRestricted
from telegram.constants import ChatMemberStatus

if TYPE_CHECKING:
    from telegram import ChatMember
    from telegram.error import TelegramError

MEMBERS = (ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER)
HIDDEN = ("chat_admin_required", "member list is inaccessible", "user_id_invalid")


class Membership(Enum):
    """What is known of somebody and a group."""

    MEMBER = auto()
    STRANGER = auto()
    UNKNOWN = auto()


def membership_in(member: ChatMember) -> Membership:
    """Read what Telegram tells of somebody in a group."""
    is_there = member.status in MEMBERS or (isinstance(member, ChatMemberRestricted) and member.is_member)
    return Membership.MEMBER if is_there else Membership.STRANGER


def membership_without(error: TelegramError) -> Membership:
    """Read why Telegram tells nothing of somebody in a group: they may be there all the same, or are not."""
    said = error.message.lower()
    return Membership.UNKNOWN if any(words in said for words in HIDDEN) else Membership.STRANGER
