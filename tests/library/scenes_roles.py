"""Roles are given and taken: by id, in reply, by a contact; and a log says who did what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.tutor.role import Role

if TYPE_CHECKING:
    from tests.library.cast import Cast

STRANGER = 77
LOGGED = ("published", "retired", "revised", "edited", "dropped", "granted", "revoked")


async def a_role_is_given_and_taken_by_id_by_reply_and_by_contact(cast: Cast) -> str:
    """Each way gives the role, and takes it."""
    boss, ben, store = cast.boss, cast.ben, cast.stage.store
    await boss.says(f"/grant {ben.id} teacher")
    assert store.roles(ben.id) == {Role.TEACHER}
    await boss.says(f"/revoke {ben.id} teacher")
    assert not store.roles(ben.id)

    theirs = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": boss.id, "type": "private"},
        "from": boss.user(),
        "text": "hi",
        "forward_origin": {"type": "user", "date": 1, "sender_user": ben.user()},
    }
    for command, roles in (("/grant", {Role.TEACHER}), ("/revoke", set())):
        entity = {"type": "bot_command", "offset": 0, "length": len(command)}
        text = f"{command} teacher"
        await boss.shows(text, text=text, entities=[entity], reply_to_message=theirs)
        assert store.roles(ben.id) == roles

    await boss.shows("a contact", contact={"phone_number": "1", "first_name": "X", "user_id": STRANGER})
    await boss.press("+ Make a teacher")
    assert store.roles(STRANGER) == {Role.TEACHER}
    await boss.press("– No teacher any more")
    assert not store.roles(STRANGER)
    await boss.says(f"/grant {ben.id} admin")
    assert "Only owners make admins" in boss.screen
    return "3 ways, there and back; an admin makes no admins"


async def a_log_says_who_did_what_and_when(cast: Cast) -> str:
    """All that was done stands in it, the latest first."""
    boss, acts = cast.boss, cast.stage.store.acts
    await boss.says("/log")
    assert "Boss" in boss.screen
    while any(label == "›" for label in boss.buttons):
        await boss.press("›")
    deeds = {act.deed.value for act in acts.page(0, acts.count())}
    assert deeds >= set(LOGGED), f"not logged: {set(LOGGED) - deeds}"
    return f"{acts.count()} acts of {len(deeds)} sorts"


SCENES = (a_role_is_given_and_taken_by_id_by_reply_and_by_contact, a_log_says_who_did_what_and_when)
