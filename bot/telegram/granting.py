"""
How roles are given and taken in a chat: /grant and /revoke with an id, by reply, by a contact, and by buttons.

Who may give what is `bot.tutor.role`'s to say, and is asked with every press. Whoever gets or loses a role is told, and
has the menu that goes with it at once.
"""

from __future__ import annotations

import logging
from asyncio import gather, wrap_future
from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.settings.person_id import LARGEST_ID
from bot.store.awaited import Wanted
from bot.telegram.awaiting import awaited_of, expect
from bot.telegram.command_menus import show_menu
from bot.telegram.courier import NobodyThere
from bot.telegram.markup import lines
from bot.telegram.person_name import person_name, shown_name
from bot.telegram.pointed import LONGEST_NAME, Pointed, id_of, pointed_by_reply, pointed_inside
from bot.telegram.presses.granting import GRANTING, GiveRole, OpenPerson, PickPerson, ShowRoles, TakeRole
from bot.telegram.role_screens import Holder, named, person_screen, roles_screen
from bot.telegram.screen import Screen
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.tutor.role import Role, grantable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from telegram import Message

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.group_call import GroupCall, GroupCommand
    from bot.telegram.press import Tap
    from bot.telegram.presses.granting import Granting
    from bot.texts import Texts

logger = logging.getLogger(__name__)

WANTED = frozenset({Wanted.PERSON})


class Granter:
    """Gives and takes roles at a desk."""

    presses = GRANTING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"grant": self.roles, "revoke": self.roles}
        self.group_commands: Mapping[str, GroupCommand] = {"grant": self.grant_here, "revoke": self.revoke_here}

    async def roles(self, person: Person, _: Sequence[str]) -> None:
        """Show who has which role, as a button does."""
        await self._desk.courier.send(person.chat, self._list(person, 0))

    async def called(self, person: Person, name: str, arguments: Sequence[str], message: Message) -> None:
        """Answer /grant or /revoke in private: with an id or in reply to a message of, or about, somebody."""
        if not self._may(person):
            screen = words(person.texts, "admins-only")
        elif not arguments and message.reply_to_message is None:
            screen = self._list(person, 0)
        else:
            screen = await self._asked(person, person.texts, name, arguments, pointed_by_reply(message))
        await self._desk.courier.send(person.chat, screen)

    async def grant_here(self, call: GroupCall) -> None:
        """Answer /grant in a group."""
        await self._called_here(call, "grant")

    async def revoke_here(self, call: GroupCall) -> None:
        """Answer /revoke in a group."""
        await self._called_here(call, "revoke")

    async def press(self, person: Person, tap: Tap, press: Granting) -> None:
        """Do what a button says about roles."""
        if not self._may(person):
            await self._desk.toast(person, tap, "admins-only")
            return
        match press:
            case ShowRoles(start=start):
                await self._desk.courier.redraw(person.chat, tap, self._list(person, start))
            case PickPerson():
                await self._pick(person, tap, press)
            case OpenPerson(person=id_) if 0 < id_ <= LARGEST_ID:
                await self._desk.courier.redraw(person.chat, tap, self._person(person, self._holder(id_)))
            case GiveRole(person=id_, role=role) | TakeRole(person=id_, role=role) if 0 < id_ <= LARGEST_ID:
                is_given = isinstance(press, GiveRole)
                if role not in set(self._may(person)) or id_ in self._desk.admins:
                    await self._desk.toast(person, tap, "roles-not-yours")
                    return
                note = await self._changed(person, Role(role), self._holder(id_), is_given=is_given)
                await self._desk.courier.redraw(person.chat, tap, self._person(person, self._holder(id_), note))
            case OpenPerson() | GiveRole() | TakeRole():
                await self._desk.toast(person, tap, "toast-unknown")
            case _:
                assert_never(press)

    async def shared(self, person: Person, message: Message) -> bool:
        """Take a contact, people that were chosen, or forwarded words; False leaves the message to others."""
        pointed = pointed_inside(message)
        if pointed is None or not self._may(person):
            return False
        if message.forward_origin is not None and message.contact is None and not self._waits(person, message):
            return False  # forwarded words mean somebody only where somebody is asked for
        await self._take(person, message.message_id, pointed)
        return True

    async def hears(self, person: Person, said: Said) -> bool:
        """Take an id that is typed where somebody is asked for."""
        if awaited_of(self._desk, person, WANTED, said.message) is None:
            return False
        id_ = id_of(said.text.strip())
        if not self._may(person) or id_ is None:
            key = "roles-no-id" if self._may(person) else "admins-only"
            await self._desk.courier.send(person.chat, words(person.texts, key))
            return True
        await self._take(person, said.message, Pointed(id=id_, name=""))
        return True

    async def _take(self, person: Person, message: int, pointed: Pointed) -> None:
        """Show whom a message means, and put the keyboard away that asked for somebody."""
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, message))
        await self._desk.courier.put_away(person.chat, words(person.texts, "roles-thanks"))
        await self._desk.courier.send(person.chat, self._opened(person, pointed))

    async def leaves(self, person: Person) -> bool:
        """Ask for nobody any more."""
        awaited = awaited_of(self._desk, person, WANTED)
        if awaited is None or awaited.answered_by is not None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        await self._desk.courier.put_away(person.chat, words(person.texts, "roles-left"))
        return True

    async def _called_here(self, call: GroupCall, name: str) -> None:
        person = call.asker
        if person is None or not self._may(person):
            screen = words(call.texts, "admins-only")
        else:
            screen = Screen((await self._asked(person, call.texts, name, call.arguments, call.about)).runs)
        await self._desk.groups.send(call.chat, call.topic, screen)

    async def _asked(
        self, person: Person, texts: Texts, name: str, arguments: Sequence[str], pointed: Pointed | None
    ) -> Screen:
        """Do what a command says, as far as the asker may."""
        roles = [Role(each.lower()) for each in arguments if each.lower() in set(Role)]
        ids = [id_ for each in arguments if (id_ := id_of(each)) is not None]
        if len(roles) + len(ids) != len(arguments) or len(roles) > 1 or len(ids) > 1:
            return words(texts, "roles-usage")
        meant = Pointed(id=ids[0], name="") if ids else pointed
        if meant is None or not roles:
            return words(texts, "roles-usage") if meant is None else self._opened(person, meant, texts)
        if meant.id is None or meant.is_bot:
            return words(texts, "roles-bot" if meant.is_bot else "roles-hidden")
        if roles[0] not in self._may(person) or meant.id in self._desk.admins:
            return words(texts, "roles-owner-stays" if meant.id in self._desk.admins else "roles-not-yours")
        holder = self._holder(meant.id, meant.name)
        return Screen(lines(await self._changed(person, roles[0], holder, is_given=name == "grant", texts=texts)))

    async def _changed(
        self, by: Person, role: Role, holder: Holder, *, is_given: bool, texts: Texts | None = None
    ) -> str:
        """Give or take a role, tell who it is about, and say what was done."""
        store, at, said = self._desk.store, self._desk.clock(), texts or by.texts
        change = store.grant if is_given else store.revoke
        is_new = await wrap_future(change(holder.id, role, at, by.learner.id))
        done = "granted" if is_given else "revoked"
        name = named(said, holder)
        if not is_new:
            return said.say(f"role-was-{done}-{role}", name=name)
        is_told = await self._tell(by, role, holder.id, done)
        note = said.say(f"role-{done}-{role}", name=name)
        return note if is_told else f"{note}\n{said.say('role-not-told')}"

    async def _tell(self, by: Person, role: Role, id_: int, done: str) -> bool:
        """Tell somebody what they may do now, and give them the menu that goes with it."""
        learner = self._desk.store.learner(id_)
        if learner is None:
            return False
        texts = texts_for(learner.speaks)
        if role is Role.ADMIN:
            with suppress(TelegramError):  # then it follows
                await show_menu(self._desk, id_)
        said = texts.say(f"role-told-{done}-{role}", name=person_name(texts, by.learner.name, LONGEST_NAME))
        try:
            await self._desk.courier.broadcast(id_, Screen(lines(said)))
        except (NobodyThere, TelegramError) as error:
            logger.info("chat %s cannot be told of a role: %s", Who(id_), error)
            return False
        return True

    async def _pick(self, person: Person, tap: Tap, press: PickPerson) -> None:
        """Put up a keyboard with which somebody can be chosen."""
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        await expect(self._desk, person, Wanted.PERSON, None)
        label = person.texts.say("button-roles-pick")
        asked = self._desk.courier.ask_for_person(person.chat, words(person.texts, "roles-pick"), label)
        await gather(self._desk.courier.rest(tap.query), asked)

    def _waits(self, person: Person, message: Message) -> bool:
        return awaited_of(self._desk, person, WANTED, message.message_id) is not None

    def _opened(self, person: Person, pointed: Pointed, texts: Texts | None = None) -> Screen:
        said = texts or person.texts
        if pointed.id is None or pointed.is_bot:
            return words(said, "roles-bot" if pointed.is_bot else "roles-hidden")
        return person_screen(said, self._holder(pointed.id, pointed.name), self._may(person))

    def _person(self, person: Person, holder: Holder, note: str | None = None) -> Screen:
        return person_screen(person.texts, holder, self._may(person), note)

    def _list(self, person: Person, start: int) -> Screen:
        if not self._may(person):
            return words(person.texts, "admins-only")
        store, owners = self._desk.store, self._desk.admins
        admins = store.holders(Role.ADMIN) - owners
        others = store.holders(Role.TEACHER) - owners - admins
        ids = [*sorted(owners), *sorted(admins), *sorted(others)]
        return roles_screen(person.texts, [self._holder(id_) for id_ in ids], start if start < len(ids) else 0)

    def _holder(self, id_: int, name: str = "") -> Holder:
        learner = self._desk.store.learner(id_)
        return Holder(
            id=id_,
            name=name if learner is None else shown_name(learner.name, LONGEST_NAME),
            roles=self._desk.store.roles(id_),
            is_owner=id_ in self._desk.admins,
        )

    def _may(self, person: Person) -> tuple[Role, ...]:
        id_ = person.learner.id
        return grantable(self._desk.store.roles(id_), is_owner=id_ in self._desk.admins)
