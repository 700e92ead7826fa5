"""
What the bot does in groups: it joins and leaves, goes with them when they get a new id, and answers commands.

Who writes for the group itself is an administrator who stays anonymous. Who writes for a channel may be anybody: such a
writer gets what is for all. The posts of the group's own channel are said to nobody here.
"""

from __future__ import annotations

import logging
import re
from asyncio import Lock, gather, wrap_future
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from telegram.constants import ChatType

from bot.store.groups import Group
from bot.telegram import screens
from bot.telegram.arguments import as_seen
from bot.telegram.channels import tell_of_channel
from bot.telegram.command_menus import ADMIN_MENU, GROUP_MENU, PRIVATE
from bot.telegram.group_call import GroupCall
from bot.telegram.group_refusals import GroupGone, GroupMoved, MayNotWrite, TopicGone
from bot.telegram.inline import WORD_PREFIX
from bot.telegram.markup import lines
from bot.telegram.membership import Membership, membership_in
from bot.telegram.nearest_command import no_such_command
from bot.telegram.parting import bring_back, last_cut, part_from
from bot.telegram.pointed import pointed_by_reply
from bot.telegram.presses.words import packed_word
from bot.telegram.pushing import GROUP_PAYLOAD
from bot.telegram.round_screens import greeting
from bot.telegram.screen import Button, Screen
from bot.telegram.shut_out import tell_unanswered
from bot.telegram.topics import note_topic
from bot.telegram.until_written import until_written
from bot.telegram.whereabouts import topic_of
from bot.telegram.who import Who
from bot.texts import language_of, texts_for
from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from telegram import Chat, ChatMemberUpdated, Message, Update, User

    from bot.telegram.desk import Desk, Person
    from bot.telegram.group_call import GroupCommand, GroupFeature, GroupTaker
    from bot.telegram.press import Press, Tap
    from bot.texts import Texts

logger = logging.getLogger(__name__)

_COMMAND = re.compile(r"/([A-Za-z0-9_]+)(?:@(\w+))?")


class Groups:
    """
    Speaks in groups at a desk, as its features do; the `takers` of them have buttons there.

    `names` are the commands of private chats, for which it says where they are.
    """

    def __init__(
        self, desk: Desk, names: Collection[str], features: Iterable[GroupFeature], takers: Collection[GroupTaker]
    ) -> None:
        self._desk = desk
        self._names = names
        self._commands: dict[str, GroupCommand] = {}
        self._takers = {kind: taker for taker in takers for kind in taker.group_presses}
        self._changes: WeakValueDictionary[int, Lock] = WeakValueDictionary()
        for feature in (*features, *takers):
            self._commands.update(feature.group_commands)

    @property
    def answers(self) -> Collection[str]:
        """The commands that groups have."""
        return self._commands.keys()

    @property
    def takes(self) -> Collection[type[Press]]:
        """The buttons that groups have."""
        return self._takers.keys()

    async def press(self, message: Message, user: User, person: Person, tap: Tap, press: Press | None) -> None:
        """Do what a button under a message in a group means; one that groups have none of means nothing."""
        taker = None if press is None else self._takers.get(type(press))
        if taker is None or press is None:
            await self._desk.courier.toast(tap.query, person.texts.say("toast-unknown"))
            return
        group = await self._group(message, user)
        if group.chat != message.chat.id:  # in the group as it is now, its number is another message's
            await self._desk.courier.toast(tap.query, person.texts.say("toast-group-moved"))
            return
        call = GroupCall(chat=group.chat, topic=topic_of(message), texts=texts_for(group.speaks), asker=person)
        self._desk.twice.note(group.chat, tap.message, press)
        try:
            await taker.group_press(call, tap, press)
        except (TopicGone, MayNotWrite) as error:
            logger.info("chat %s is not shown what a button did: %s", Who(group.chat), error)
            await tell_unanswered(self._desk, person, group.chat, error if call.topic else None)
        except (GroupGone, GroupMoved) as error:
            await self._lost(group.chat, error)

    async def say(self, message: Message, key: str) -> None:
        """Say something in the group that a message is in, if that can be."""
        group = self._desk.store.groups.find(message.chat.id)
        texts = texts_for(None if group is None else group.speaks)
        try:
            await self._desk.groups.send(message.chat.id, topic_of(message), screens.words(texts, key))
        except (GroupGone, GroupMoved) as error:
            logger.info("chat %s cannot be written to: %s", Who(message.chat.id), error)

    async def command(self, update: Update) -> None:
        """Do what a command says, if it was this bot that was meant."""
        message, user = update.message, update.effective_user
        match = None if message is None else _COMMAND.match(message.text or "")
        if message is None or user is None or match is None or message.is_automatic_forward:
            return
        name, addressee = match[1].lower(), match[2]
        is_admins = name in ADMIN_MENU and self._desk.is_admin(user.id)  # of others' it may be another bot's
        is_known = name in self._commands or name in self._names or is_admins
        if not (addressee.lower() == self._desk.username.lower() if addressee else is_known):
            return
        group = await self._group(message, user)
        try:
            await self._answer(group, message, user, name)
        except (TopicGone, MayNotWrite) as error:
            logger.info("chat %s gets no answer: %s", Who(group.chat), error)
            person = await self._desk.person(user) if message.sender_chat is None else None
            await tell_unanswered(self._desk, person, group.chat, error if topic_of(message) else None)
        except (GroupGone, GroupMoved) as error:
            await self._lost(group.chat, error)

    async def _answer(self, group: Group, message: Message, user: User, name: str) -> None:
        arguments = as_seen((message.text or "").split()[1:])
        is_anonymous = message.sender_chat is not None
        if name in self._commands and name not in GROUP_MENU and _is_for_channel(message):
            await self._desk.groups.answers.send(
                group.chat, topic_of(message), screens.words(texts_for(group.speaks), "not-as-channel")
            )
        elif name in self._commands:
            call = GroupCall(
                chat=group.chat,
                topic=topic_of(message),
                texts=texts_for(group.speaks),
                asker=None if is_anonymous else await self._desk.person(user),
                arguments=arguments,
                about=pointed_by_reply(message),
            )
            await gather(self._desk.groups.show_seen(message.chat.id, message.message_id), self._commands[name](call))
        elif name == "help":
            await self._desk.groups.answers.send(group.chat, topic_of(message), greeting(texts_for(group.speaks)))
        elif name not in PRIVATE:
            told = no_such_command(
                self._texts(group, message, user), message.text or "", {*self._commands, *self._names}
            )
            await self._desk.groups.answers.send(group.chat, topic_of(message), Screen(lines(told)))
        elif not (name == "start" and arguments == (GROUP_PAYLOAD,)):  # whoever added the bot gets a greeting already
            texts = self._texts(group, message, user)
            payload = _word_asked(arguments) if name == "word" else None
            link = f"https://t.me/{self._desk.username}?start={payload or 'group'}"
            button = Button(texts.say("group-button"), link)
            note = Screen(screens.words(texts, "group-note").runs, ((button,),))
            await self._desk.groups.answers.send(group.chat, topic_of(message), note)

    def _texts(self, group: Group, message: Message, user: User) -> Texts:
        """Speak the language that somebody has chosen, else that of their Telegram; that of the group to nobody."""
        if message.sender_chat is not None:
            return texts_for(group.speaks)
        known = self._desk.store.learner(user.id)
        return texts_for((known and known.speaks) or user.language_code)

    async def joined_or_left(self, update: Update) -> None:
        """
        Greet a group that the bot was added to, once; stop in one that it is in no more.

        Where it cannot greet, whoever added it is told in private: else nothing would be seen of it.
        """
        change = update.my_chat_member
        if change is not None and change.chat.type == ChatType.CHANNEL:
            await tell_of_channel(self._desk, change)
        if change is None or change.chat.type not in {ChatType.GROUP, ChatType.SUPERGROUP}:
            return
        async with self._changes.setdefault(change.chat.id, Lock()):  # who adds it need not be who threw it out
            is_new = await self._changed(change)
        if is_new:
            await self._greet(change)
        if is_new is not None:
            await until_written(lambda: bring_back(self._desk, change.chat.id, was_away=is_new))

    async def _changed(self, change: ChatMemberUpdated) -> bool | None:
        """Write down whether the bot is in a group; True where that is new, None where it is not."""
        if membership_in(change.new_chat_member) is not Membership.MEMBER:
            await self._leave(change.chat)
            return None
        return await until_written(lambda: self._join(change.chat.id, change.chat.title or "", change.from_user))

    async def _greet(self, change: ChatMemberUpdated) -> None:
        found = self._desk.store.groups.find(change.chat.id)
        texts = texts_for(None if found is None else found.speaks)
        try:
            await self._desk.groups.send(change.chat.id, None, self._greeting(texts, change.chat.id))
        except (GroupGone, GroupMoved) as error:
            await self._lost(change.chat.id, error)
            if found is not None and isinstance(error, TopicGone | MayNotWrite):
                await tell_unanswered(self._desk, await self._desk.person(change.from_user), change.chat.id)

    def _greeting(self, texts: Texts, chat: int) -> Screen:
        """Greet a group; one to which the bot comes back hears what became of its schedules, and of its round."""
        paused = sum(schedule.is_paused for schedule in self._desk.store.schedules.of_chat(chat))
        return greeting(texts, paused, was_cut=last_cut(self._desk, chat) is not None)

    async def _leave(self, chat: Chat) -> None:
        """Leave a group, or go with it: one that gets a new id is left by its old one, which may be told first."""
        groups = self._desk.store.groups
        new = await self._desk.groups.facts.new_id(chat.id) if chat.type == ChatType.GROUP else None
        if new is None:
            await until_written(lambda: part_from(self._desk, chat.id))
        else:
            await until_written(lambda: wrap_future(groups.move(chat.id, new)))

    async def _join(self, chat: int, title: str, user: User) -> bool:
        """Note that the bot is in a group; True where that is new."""
        known = self._desk.store.learner(user.id)
        spoken = (known and known.speaks) or language_of(user.language_code)
        group = Group(chat=chat, title=title, language=None, spoken=spoken, added_by=user.id, is_here=True)
        return await wrap_future(self._desk.store.groups.join(group, self._desk.clock()))

    async def moved(self, update: Update) -> None:
        """Go with a group that has a new id."""
        message = update.message
        if message is None:
            return
        old, new = message.migrate_from_chat_id or message.chat.id, message.migrate_to_chat_id or message.chat.id
        await until_written(lambda: wrap_future(self._desk.store.groups.move(old, new)))

    async def topic_named(self, update: Update) -> None:
        """Get to know a topic that was made, or renamed, in a group that the bot is in."""
        message = update.message
        group = None if message is None else self._desk.store.groups.find(message.chat.id)
        if message is not None and group is not None and group.is_here:
            await note_topic(self._desk, group.chat, message)

    async def _lost(self, chat: int, error: GroupGone | GroupMoved) -> None:
        if isinstance(error, GroupMoved):
            await wrap_future(self._desk.store.groups.move(chat, error.chat))
        elif not isinstance(error, TopicGone | MayNotWrite):
            await part_from(self._desk, chat)

    async def _group(self, message: Message, user: User) -> Group:
        """Give the group that a message is in; one that was joined unseen is known from now on."""
        store, title = self._desk.store, message.chat.title or ""
        group = store.groups.find(message.chat.id)
        if group is None or not group.is_here:
            is_new = await self._join(message.chat.id, title, user)
            await bring_back(self._desk, message.chat.id, was_away=is_new)
        elif group.title != title:
            await wrap_future(store.groups.rename(message.chat.id, title))
        found = store.groups.find(message.chat.id)
        await note_topic(self._desk, message.chat.id if found is None else found.chat, message)
        spoken = language_of(user.language_code)
        return found or Group(
            chat=message.chat.id, title=title, language=None, spoken=spoken, added_by=None, is_here=True
        )


def _is_for_channel(message: Message) -> bool:
    """Say whether somebody wrote a message in the name of a channel: that tells nothing of what they may."""
    return message.sender_chat is not None and message.sender_chat.id != message.chat.id


def _word_asked(arguments: Sequence[str]) -> str | None:
    """Give what a link says to have the word looked up that was asked for; None where it is too long for one."""
    packed = packed_word(neutral_line(" ".join(arguments)))
    return None if packed is None else f"{WORD_PREFIX}{packed}"
