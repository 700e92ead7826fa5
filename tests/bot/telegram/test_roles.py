"""Roles are given and taken in the chat, by who may, in each way there is; it is told, and noted for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram.command_menus import ADMIN_MENU
from bot.telegram.limiter import TRIES
from bot.telegram.role_screens import Holder, named
from bot.texts import texts_for
from bot.tutor.act import Act, Deed
from bot.tutor.role import Role, grantable
from tests.bot.botapi.groups import ANONYMOUS
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import BOT, Fault, post_of
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

HOSTILE = "<b>\u202eEve\u200b</b>" + "e" * 90


@pytest.fixture
async def owner(world: World, store: Store) -> AsyncIterator[Somebody]:
    """Give an owner; the bot is at work."""
    somebody = world.person("Olga")
    world.admins = frozenset({somebody.id})
    async with world.running():
        await somebody.says("/start")
        yield somebody


@pytest.fixture
async def admin(world: World, owner: Somebody, store: Store) -> Somebody:
    """Give an admin."""
    somebody = world.person("Adam")
    await somebody.says("/start")
    await owner.says(f"/grant {somebody.id} admin")
    return somebody


@pytest.fixture
async def ben(world: World, owner: Somebody) -> Somebody:
    """Give a learner."""
    somebody = world.person("Ben")
    await somebody.says("/start")
    return somebody


@pytest.fixture
async def group(world: World, owner: Somebody, ben: Somebody) -> Group:
    """Give a group with both."""
    there = world.group(owner, ben)
    await there.adds_bot()
    return there


@pytest.mark.parametrize(
    ("roles", "is_owner", "wanted"),
    [
        pytest.param(frozenset(), True, {Role.TEACHER, Role.ADMIN}, id="an owner"),
        pytest.param(frozenset({Role.ADMIN}), False, {Role.TEACHER}, id="an admin"),
        pytest.param(frozenset({Role.TEACHER}), False, set(), id="a teacher"),
        pytest.param(frozenset(), False, set(), id="a learner"),
    ],
)
def test_who_may_give_what(roles: frozenset[Role], wanted: set[Role], *, is_owner: bool) -> None:
    assert set(grantable(roles, is_owner=is_owner)) == wanted


async def test_a_role_is_given_and_taken_by_id(owner: Somebody, ben: Somebody, store: Store) -> None:
    assert f"Ben ({ben.id}) is a teacher now" in await owner.says(f"/grant {ben.id} teacher")
    assert "Olga has made you a teacher" in ben.screen
    assert store.roles(ben.id) == {Role.TEACHER}
    assert "is a teacher already" in await owner.says(f"/grant teacher {ben.id}")

    assert "is no teacher any more" in await owner.says(f"/revoke {ben.id} teacher")
    assert "taken the role of a teacher" in ben.screen
    assert "is no teacher." in await owner.says(f"/revoke {ben.id} TEACHER")
    assert not store.roles(ben.id)
    assert [(act.deed.value, act.by, act.person, act.detail) for act in store.acts.page(0, 9)] == [
        ("revoked", owner.id, ben.id, "teacher"),
        ("granted", owner.id, ben.id, "teacher"),
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [("ja", "あなたを管理者にしました"), ("en", "has made you an admin"), ("zh", "任命你为管理员")],
)
async def test_an_admin_is_told_and_has_the_menu_at_once(
    world: World, owner: Somebody, store: Store, language: str, told: str
) -> None:
    somebody = world.person("Adam", language=language)
    await somebody.says("/start")
    await owner.says(f"/grant {somebody.id} admin")
    assert told in somebody.screen
    for code in ("ja", "", "zh"):
        assert world.telegram.commands[f"{somebody.id}{code}"] == list(ADMIN_MENU)

    await owner.says(f"/revoke {somebody.id} admin")
    assert not [key for key in world.telegram.commands if key.startswith(str(somebody.id))]


@pytest.mark.parametrize("mark", ["\u200e", "\u202d", "\u200b", "\ufeff"])
async def test_marks_that_nobody_sees_and_wide_digits_are_no_hindrance(
    owner: Somebody, ben: Somebody, store: Store, mark: str
) -> None:
    wide = str(ben.id).translate({ord("0") + digit: ord("０") + digit for digit in range(10)})

    assert "is a teacher now" in await owner.says(f"/grant {mark}{wide}{mark} {mark}teacher {mark}")
    assert store.roles(ben.id) == {Role.TEACHER}


async def test_who_never_wrote_can_have_a_role_and_is_not_told(owner: Somebody, world: World, store: Store) -> None:
    assert "could not tell them" in await owner.says("/grant 777 teacher")
    assert store.roles(777) == {Role.TEACHER}
    assert 777 not in world.telegram.chats


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "✅ Somebody I have not met (424242) is a teacher now.\n"),
        ("ja", "✅ まだ会ったことのない人（424242）を先生にしました。\n"),
        ("zh", "✅ 我还不认识的人（424242）现在是老师了。\n"),
    ],
)
async def test_that_somebody_could_not_be_told_stands_on_a_line_of_its_own(
    owner: Somebody, language: str, said: str
) -> None:
    await owner.says(f"/language {language}")
    assert await owner.says("/grant 424242 teacher") == said + texts_for(language).say("role-not-told")


async def test_who_has_blocked_the_bot_is_no_fault(owner: Somebody, ben: Somebody, world: World) -> None:
    world.telegram.blocked.add(ben.id)
    assert "could not tell them" in await owner.says(f"/grant {ben.id} admin")


@pytest.mark.parametrize("language", ["ja", "en", "zh-hans"])
async def test_help_tells_admins_of_files_and_of_their_commands_and_nobody_else(
    world: World, admin: Somebody, language: str
) -> None:
    admin.language = language
    await admin.says(f"/language {language[:2]}")
    told = await admin.says("/help")
    assert all(word in told for word in ("ZIP", "/revise", "/flags", "/grant", "/revoke", "/log"))

    somebody = world.person("Cleo", language=language)
    assert "/revise" not in await somebody.says("/help")


async def test_an_admin_makes_teachers_and_no_admins(admin: Somebody, ben: Somebody, owner: Somebody) -> None:
    assert "is a teacher now" in await admin.says(f"/grant {ben.id} teacher")
    assert "Only owners make admins" in await admin.says(f"/grant {ben.id} admin")
    assert "Only owners make admins" in await admin.says(f"/revoke {admin.id} admin")
    assert "An owner is named where" in await admin.says(f"/revoke {owner.id} teacher")
    assert "An owner is named where" in await owner.says(f"/revoke {owner.id} admin")


@pytest.mark.parametrize("role", [None, Role.TEACHER])
async def test_all_others_are_refused_at_every_step(
    owner: Somebody, ben: Somebody, group: Group, store: Store, role: Role | None
) -> None:
    if role is not None:
        store.grant(ben.id, role, START).result()
    before = store.acts.count()
    for command in ("/grant", "/revoke", f"/grant {ben.id} teacher", f"/revoke {owner.id} admin", "/log"):
        assert "for admins" in await ben.says(command)
    for data in ("ir:0", "ip", f"io:{ben.id}", f"ig:{ben.id}:admin", f"ix:{owner.id}:admin", "il:0"):
        assert "for admins" in (await ben.press_data(data, ben.last.id) or "")
    await group.hears(ben, f"/grant {ben.id} admin")
    assert "for admins" in group.texts[-1]
    ben.sends(contact={"phone_number": "1", "first_name": "X", "user_id": 77})
    await ben.quiet()
    assert store.acts.count() == before
    assert store.roles(ben.id) == ({role} if role else set())


async def test_an_anonymous_administrator_gives_nothing(owner: Somebody, group: Group, ben: Somebody) -> None:
    group.says_anonymously(f"/grant {ben.id} teacher")
    await ben.quiet()
    assert "for admins" in group.texts[-1]


async def test_a_reply_in_a_group_says_who_is_meant(owner: Somebody, ben: Somebody, group: Group, store: Store) -> None:
    theirs = {"message_id": 1, "date": 1, "chat": group.chat(), "from": ben.user(), "text": "hi"}
    await group.hears(owner, "/grant teacher", reply_to_message=theirs)
    assert "is a teacher now" in group.texts[-1]
    assert group.last.keyboard == []
    await group.hears(owner, "/revoke teacher", reply_to_message=theirs)
    assert not store.roles(ben.id)
    await group.hears(owner, "/grant", reply_to_message=theirs)
    assert "no role" in group.texts[-1]
    await group.hears(owner, "/grant teacher", reply_to_message={**theirs, "from": BOT})
    assert "That is a bot" in group.texts[-1]
    await group.hears(owner, "/grant teacher")
    assert "/grant ID ROLE" in group.texts[-1]
    topic = {"name": "Topic", "icon_color": 1}
    await group.hears(owner, "/grant teacher", reply_to_message={**theirs, "forum_topic_created": topic})
    assert "/grant ID ROLE" in group.texts[-1]


def forwarded(origin: dict[str, object], id_: int) -> dict[str, object]:
    return {
        "message_id": 1,
        "date": 1,
        "chat": {"id": id_, "type": "private"},
        "from": {"id": id_, "is_bot": False, "first_name": "O"},
        "text": "hi",
        "forward_origin": {"date": 1, **origin},
    }


def command(somebody: Somebody, text: str, **more: object) -> None:
    length = len(text.split(maxsplit=1)[0])
    somebody.sends(text=text, entities=[{"type": "bot_command", "offset": 0, "length": length}], **more)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("-1001", id="the group, for an administrator who stays anonymous"),
        pytest.param("-1002", id="a channel"),
    ],
)
async def test_whoever_writes_in_the_name_of_a_chat_is_not_taken_for_the_bot_that_stands_in_for_them(
    owner: Somebody, group: Group, name: str
) -> None:
    named = {"id": int(name), "type": "supergroup", "title": "Class"}
    theirs = {"message_id": 7, "date": 1, "chat": group.chat(), "from": ANONYMOUS, "sender_chat": named, "text": "hi"}
    await group.hears(owner, "/grant teacher", reply_to_message=theirs)

    assert group.last.text == texts_for("en").say("roles-hidden")


async def test_a_comment_on_the_post_of_a_channel_means_nobody(owner: Somebody, group: Group) -> None:
    """Where nothing else is replied to, Telegram lets it reply to the post."""
    await group.hears(owner, "/grant teacher", reply_to_message=post_of(group.id, 7), message_thread_id=7)

    assert group.last.text == texts_for("en").say("roles-usage")


async def test_a_reply_to_a_forwarded_message_means_who_wrote_it(owner: Somebody, ben: Somebody, store: Store) -> None:
    theirs = forwarded({"type": "user", "sender_user": ben.user()}, owner.id)
    command(owner, "/grant teacher", reply_to_message=theirs)
    await owner.quiet()
    assert store.roles(ben.id) == {Role.TEACHER}

    command(owner, "/revoke", reply_to_message=theirs)
    await owner.quiet()
    assert "– No teacher any more" in owner.buttons

    command(owner, "/grant teacher", reply_to_message=forwarded({"type": "hidden_user", "sender_user_name": "?"}, 1))
    await owner.quiet()
    assert "cannot see who that is" in owner.screen


async def test_a_contact_is_opened(owner: Somebody, ben: Somebody, store: Store) -> None:
    owner.sends(contact={"phone_number": "1", "first_name": HOSTILE, "user_id": 77})
    await owner.quiet()
    assert "<b>Eve</b>eee" in owner.screen
    assert "\u202e" not in owner.screen
    await owner.press("+ Make a teacher")
    assert store.roles(77) == {Role.TEACHER}
    owner.sends(contact={"phone_number": "1", "first_name": "No Telegram"})
    await owner.quiet()
    assert "cannot see who that is" in owner.screen


async def test_somebody_is_chosen_with_buttons_alone(
    owner: Somebody, ben: Somebody, world: World, store: Store
) -> None:
    await owner.press("📋")
    await owner.press("👥 Roles")
    assert "1. Olga" in owner.screen
    await owner.press("👤 Choose a person")
    assert world.telegram.reply_keyboards[owner.id] == ["👤 Choose a person"]
    owner.sends(users_shared={"request_id": 1, "users": [{"user_id": ben.id, "first_name": "Ben"}]})
    await owner.quiet()
    assert world.telegram.reply_keyboards[owner.id] == []
    await owner.press("+ Make an admin")
    assert "✅ Ben" in owner.screen
    assert store.roles(ben.id) == {Role.ADMIN}
    await owner.press("‹ Roles")
    await owner.press("2")
    await owner.press("– No admin any more")
    assert not store.roles(ben.id)


async def test_an_id_or_a_forwarded_message_answers_too(owner: Somebody, ben: Somebody, world: World) -> None:
    for way in ("id", "forward"):
        await owner.says("/grant")
        await owner.press("👤")
        assert "no Telegram id" in await owner.says("Ben")
        if way == "id":
            await owner.says(f" {ben.id} ")
        else:
            owner.sends(text="hi", forward_origin={"type": "user", "date": 1, "sender_user": ben.user()})
            await owner.quiet()
        assert owner.screen.startswith(f"Ben ({ben.id})")
    owner.sends(text="hi", forward_origin={"type": "user", "date": 1, "sender_user": ben.user()})
    await owner.quiet()
    assert "Ben" not in owner.screen, "where nobody is asked for, forwarded words are words"


async def test_words_of_an_account_that_is_deleted_mean_its_id(owner: Somebody, world: World) -> None:
    await owner.says("/grant")
    await owner.press("👤")
    deleted = {"id": 77_000, "is_bot": False, "first_name": ""}
    owner.sends(text="hi", forward_origin={"type": "user", "date": 1, "sender_user": deleted})
    await owner.quiet()
    assert "77000" in owner.screen


async def test_choosing_can_be_left_and_survives_a_restart(world: World, store: Store) -> None:
    olga, ben = world.person("Olga"), world.person("Ben")
    world.admins = frozenset({olga.id})
    async with world.running():
        await ben.says("/start")
        await olga.says("/grant")
        await olga.press("👤")
    async with world.running():
        assert "nothing was changed" in await olga.says("/cancel")
        assert world.telegram.reply_keyboards[olga.id] == []
        await olga.says("/grant")
        await olga.press("👤")
    async with world.running():
        await olga.says(str(ben.id))
    async with world.running():
        await olga.press("+ Make a teacher")
    assert store.roles(ben.id) == {Role.TEACHER}


async def test_buttons_pressed_twice_do_it_once(owner: Somebody, ben: Somebody, world: World, store: Store) -> None:
    await owner.says(f"/grant {ben.id}")
    data = next(b["callback_data"] for row in owner.last.keyboard for b in row if b["text"] == "+ Make a teacher")
    before = len(ben.messages)
    owner.presses(data, owner.last.id)
    owner.presses(data, owner.last.id)
    await world.quiet()
    assert len(ben.messages) == before + 1
    assert store.acts.count() == 1


async def test_an_admin_presses_no_button_of_owners(admin: Somebody, owner: Somebody, ben: Somebody) -> None:
    await admin.says(f"/grant {ben.id}")
    assert admin.buttons == ["+ Make a teacher", "‹ Roles"]
    for data in (f"ig:{ben.id}:admin", f"ix:{owner.id}:admin", f"ix:{owner.id}:teacher", f"ig:{ben.id}:owner"):
        assert "may not give or take" in (await admin.press_data(data, admin.last.id) or "")
    await admin.press_data(f"io:{owner.id}", admin.last.id)
    assert admin.buttons == ["‹ Roles"]
    for data in ("io:0", "ig:9999999999999999:teacher"):
        assert "does nothing" in (await admin.press_data(data, admin.last.id) or "")


@pytest.mark.parametrize(
    "text", ["/grant x", "/grant 1 2", "/grant teacher admin", "/grant teacher", "/grant 0 teacher", "/revoke -1 admin"]
)
async def test_what_names_nobody_is_told_how_it_goes(owner: Somebody, store: Store, text: str) -> None:
    assert "/grant ID ROLE" in await owner.says(text)
    assert store.acts.count() == 0


async def test_long_lists_have_pages(owner: Somebody, store: Store) -> None:
    for id_ in range(100, 110):
        store.grant(id_, Role.TEACHER, START).result()
    await owner.says("/grant")
    assert "8. Somebody I have not met (106) – teacher" in owner.screen
    await owner.press("›")
    assert "11. Somebody I have not met (109) – teacher" in owner.screen
    assert "‹" in owner.buttons


class TestLog:
    async def test_it_says_who_did_what(self, owner: Somebody, admin: Somebody, ben: Somebody, store: Store) -> None:
        await admin.says(f"/grant {ben.id} teacher")
        store.grant(77, Role.TEACHER, START).result()
        await owner.says("/log")
        assert "3 acts, the latest first" in owner.screen
        lines = owner.screen.splitlines()[2:]
        assert lines[0] == "2026-12-01 10:00  command line: gave a role · 77 (77) · teacher"
        assert lines[1].endswith(f"Adam: gave a role · Ben ({ben.id}) · teacher")
        assert lines[2].endswith(f"Olga: gave a role · Adam ({admin.id}) · admin")

    async def test_it_is_shown_in_pages(self, owner: Somebody, store: Store) -> None:
        assert "Nothing has been done yet" in await owner.says("/log")
        for id_ in range(1, 13):
            store.grant(id_, Role.TEACHER, START).result()
        await owner.says("/log")
        assert owner.buttons == ["›"]
        await owner.press("›")
        assert owner.buttons == ["‹"]
        assert "1 (1)" in owner.screen

    async def test_names_are_shown_without_what_steers_a_screen(self, owner: Somebody, world: World) -> None:
        eve = world.person(HOSTILE)
        await eve.says("/start")
        await owner.says(f"/grant {eve.id} teacher")
        await owner.says("/log")
        assert "<b>Eve</b>eee" in owner.screen
        assert "\u202e" not in owner.screen

    async def test_who_is_forgotten_is_named_no_more(self, owner: Somebody, ben: Somebody, store: Store) -> None:
        await owner.says(f"/grant {ben.id} teacher")
        store.forget(ben.id).result()
        await owner.says("/log")
        assert owner.screen.endswith("Olga: gave a role · teacher")

    @pytest.mark.parametrize(
        ("language", "said"),
        [("ja", "匿名: グループで出題"), ("en", "anonymous: began a round"), ("zh", "匿名: 在群里出题")],
    )
    async def test_a_round_is_there_by_the_title_of_its_group_whoever_began_it(
        self, owner: Somebody, world: World, group: Group, store: Store, language: str, said: str
    ) -> None:
        publish(store, MINI, START)
        await owner.says(f"/language {language}")
        for begun in range(2):
            if begun:
                await group.hears(owner, "/stop")
                await group.hears(owner, "/push mini 2")
            else:
                group.says_anonymously("/push mini 2")
            await world.quiet()
        told = (await owner.says("/log")).splitlines()[2:]

        version, what = texts_for(language).say("acts-version", version=1), said.partition(": ")[2]
        assert [line.partition("  ")[2] for line in told] == [
            f"{begun} · mini · {version} · Class ({group.id})" for begun in (f"Olga: {what}", said)
        ]

    async def test_a_group_that_is_not_known_is_named_by_its_id(self, owner: Somebody, store: Store) -> None:
        act = Act(deed=Deed.PUSHED, at=START, by=owner.id, set_id="mini", detail="-10055")
        store.acts.note(act).result()

        assert (await owner.says("/log")).endswith("Olga: began a round · mini · -10055")


@pytest.mark.parametrize(("language", "named"), [("ja", "· 管理者"), ("zh", "· 管理员"), ("en", "· admin")])
async def test_the_log_names_roles_in_the_language_of_who_reads_it(
    world: World, owner: Somebody, language: str, named: str
) -> None:
    somebody = world.person("Adam", language=language)
    await somebody.says("/start")
    await owner.says(f"/grant {somebody.id} admin")
    assert named in await somebody.says("/log")


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("ja", "花子", "✅ 花子さん（5）を先生にしました。"),
        ("ja", "", "✅ まだ会ったことのない人（5）を先生にしました。"),
        ("en", "Ann", "✅ Ann (5) is a teacher now."),
        ("en", "", "✅ Somebody I have not met (5) is a teacher now."),
        ("zh", "小王", "✅ 小王（5）现在是老师了。"),
        ("zh", "", "✅ 我还不认识的人（5）现在是老师了。"),
    ],
)
def test_whoever_has_no_name_is_addressed_by_none(language: str, name: str, said: str) -> None:
    texts = texts_for(language)
    holder = Holder(id=5, name=name, roles=frozenset(), is_owner=False)
    assert texts.say("role-granted-teacher", name=named(texts, holder)) == said


@pytest.mark.parametrize("text", ["/log", "/grant", "/word"])
async def test_another_command_takes_away_the_keyboard_to_choose_somebody_on(
    owner: Somebody, world: World, store: Store, text: str
) -> None:
    await owner.says("/grant")
    await owner.press("👤")
    await owner.says(text)

    assert world.telegram.reply_keyboards[owner.id] == []
    assert store.awaited.of(owner.id) is None


@pytest.mark.usefixtures("_tries_at_once")
async def test_who_becomes_an_admin_is_told_so_where_the_menu_cannot_be_shown_and_it_follows(
    world: World, owner: Somebody, ben: Somebody, store: Store
) -> None:
    world.telegram.faults["setMyCommands"] = [Fault(502)] * TRIES

    assert "is an admin now" in await owner.says(f"/grant {ben.id} admin")
    assert "has made you an admin" in ben.screen
    assert Role.ADMIN in store.roles(ben.id)

    assert world.bot is not None
    await world.bot.watches.roles.look()
    assert world.telegram.commands[f"{ben.id}"] == list(ADMIN_MENU)
