"""What Telegram says of somebody in a group tells whether they are there, and a refusal of it may tell nothing."""

from __future__ import annotations

import pytest
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.membership import Membership, membership_without


@pytest.mark.parametrize(
    ("error", "membership"),
    [
        pytest.param(BadRequest("CHAT_ADMIN_REQUIRED"), Membership.UNKNOWN, id="members are hidden"),
        pytest.param(BadRequest("Member list is inaccessible"), Membership.UNKNOWN, id="no list"),
        pytest.param(BadRequest("USER_ID_INVALID"), Membership.UNKNOWN, id="somebody the bot has not seen there"),
        pytest.param(BadRequest("PARTICIPANT_ID_INVALID"), Membership.STRANGER, id="no member"),
        pytest.param(BadRequest("user not found"), Membership.STRANGER, id="nobody"),
        pytest.param(Forbidden("bot is not a member of the supergroup chat"), Membership.STRANGER, id="no bot"),
    ],
)
def test_who_is_not_shown_is_a_stranger_only_where_telegram_says_so(
    error: TelegramError, membership: Membership
) -> None:
    assert membership_without(error) is membership
