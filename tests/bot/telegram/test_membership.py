"""What Telegram says of somebody in a group tells whether they are there, and a refusal of it may tell nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.group_facts import GroupFacts
from bot.telegram.membership import Membership, membership_without
from tests.bot.botapi.telegram import Fault

if TYPE_CHECKING:
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World


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


async def test_a_group_that_has_just_got_a_new_id_is_asked_there(
    world: World, bot: Bot, ann: Somebody, ben: Somebody
) -> None:
    before, after = world.group(ann), world.group(ann, ben)
    moved = Fault(400, "group chat was upgraded", parameters={"migrate_to_chat_id": after.id})
    world.telegram.faults.update({name: [moved] for name in ("getChatAdministrators", "getChatMember")})
    facts = GroupFacts(bot.application.bot)

    assert await facts.administrators(before.id) == {ann.id}
    assert await facts.membership(before.id, ben.id) is Membership.MEMBER
