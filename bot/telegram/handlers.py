"""Which update goes where: in which order features are asked, what is said when something fails."""

from __future__ import annotations

from asyncio import wrap_future
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, assert_never

from telegram import Message, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    PollHandler,
    filters,
)

from bot.store.failure import StoreUnavailable
from bot.telegram import screens
from bot.telegram.albums import MoreOfAlbum
from bot.telegram.apologies import Apologies
from bot.telegram.arguments import as_seen
from bot.telegram.arrival import CastVote, PrivatePress, private_chat_of
from bot.telegram.awaiting import await_no_more
from bot.telegram.callback import decoded
from bot.telegram.choosing import Chooser
from bot.telegram.command_menus import ADMIN_MENU, GROUP_TEACHERS_MENU, MENU, PRIVATE
from bot.telegram.feature import Said
from bot.telegram.features import Features
from bot.telegram.nearest_command import no_such_command
from bot.telegram.press import Tap
from bot.telegram.quiz import Quiz
from bot.tutor.pasted import is_pasted

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence

    from bot.telegram.app import App, Context
    from bot.telegram.arrival import Arrival
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Listener
    from bot.telegram.further import Further
    from bot.telegram.groups import Groups

_NOT_SERVICE = ~filters.StatusUpdate.ALL
_TOPIC_NAMED = filters.StatusUpdate.FORUM_TOPIC_CREATED | filters.StatusUpdate.FORUM_TOPIC_EDITED


class Handlers:
    """What the bot does with each kind of update."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._quiz = Quiz(desk)
        self._chooser = Chooser(desk, self._quiz)
        self._features = Features(partial(await_no_more, desk), lambda: self._further)
        self._features.add(self._quiz)
        self._features.add(self._chooser)
        self._features.answer("cancel", self.cancel)
        self._apologies = Apologies(desk, self._say_in_group)
        self._more_of_album = MoreOfAlbum()

    @cached_property
    def _further(self) -> Further:
        """All that nobody needs for the first question."""
        from bot.telegram.further import Further

        return Further(self._desk, self._quiz, self._chooser, self._features, self.unknown_command)

    @property
    def groups(self) -> Groups:
        """What it does in groups."""
        return self._further.groups

    def get_ready(self) -> None:
        """Put together what nobody has asked for yet."""
        _ = self._further

    def register(self, application: App) -> None:
        """Tell the application which update goes where; the first that fits takes it, and what comes most is first."""
        application.add_handler(CallbackQueryHandler(self._press))
        application.add_handler(PollHandler(self._poll))
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        application.add_handler(CommandHandler(("grant", "revoke"), self._grant, filters=private))
        for name in PRIVATE:
            call = self._for_person(partial(self._features.call, name))
            application.add_handler(CommandHandler(name, call, filters=private))
        application.add_handler(InlineQueryHandler(self._inline_query))
        edited = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE
        application.add_handler(MessageHandler(edited & filters.TEXT, self._for_person(self.edited)))
        application.add_handler(MessageHandler(private & filters.COMMAND, self._unknown_command))
        people = filters.CONTACT | filters.StatusUpdate.USERS_SHARED | (filters.FORWARDED & filters.TEXT)
        application.add_handler(MessageHandler(private & people, self._shared))
        application.add_handler(MessageHandler(private & filters.TEXT, self._text))
        documents = filters.Document.ALL & ~filters.ANIMATION
        application.add_handler(MessageHandler(private & documents, self._document))
        application.add_handler(
            MessageHandler(private & _NOT_SERVICE & ~self._more_of_album, self._for_person(self.only_text))
        )
        in_groups = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
        application.add_handler(MessageHandler(in_groups & filters.COMMAND, self._group_command))
        application.add_handler(MessageHandler(in_groups & filters.StatusUpdate.MIGRATE, self._group_moved))
        application.add_handler(MessageHandler(in_groups & _TOPIC_NAMED, self._topic_named))
        application.add_handler(ChatMemberHandler(self._joined_or_left, ChatMemberHandler.MY_CHAT_MEMBER))
        application.add_error_handler(self._failed)

    def working(self, process: Callable[[Update], Awaitable[None]]) -> Callable[[Arrival], Awaitable[None]]:
        """Give what works on all that comes; what the library made something of goes its way, by `process`."""

        async def work(arrival: Arrival) -> None:
            try:
                await self._note_reachable(arrival)
                match arrival:
                    case Update():
                        await process(arrival)
                    case PrivatePress():
                        await self._press_in_private(arrival)
                    case CastVote():
                        await self._further.voting.count(arrival)
                    case _:
                        assert_never(arrival)
            except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
                await self._apologies.make(arrival, error)

        return work

    async def _note_reachable(self, arrival: Arrival) -> None:
        """Note that somebody can be written to, who does anything in private but block the bot."""
        chat, unreachable = private_chat_of(arrival), self._desk.store.unreachable
        if chat is not None and not _is_blocked(arrival) and not unreachable.has_chat(chat):
            with suppress(StoreUnavailable):  # then it is noted next time
                await wrap_future(unreachable.drop(chat))

    async def cancel(self, person: Person, _: Sequence[str]) -> None:
        """Leave what was to be typed, else the quiz that is open."""
        for leaver in self._further.leavers:
            if await leaver.leaves(person):
                return
        await self._astray(person, "no-quiz-open")

    async def unknown_command(self, person: Person, text: str) -> None:
        """Say that there is no such command, and which one may be meant, of those that the person has."""
        names = {*MENU, *(ADMIN_MENU if self._desk.is_admin(person.learner.id) else ()), *GROUP_TEACHERS_MENU, "start"}
        note = no_such_command(person.texts, text, names)
        screen = screens.astray(person.texts, note, is_open=self._is_open(person))
        await self._desk.courier.send(person.chat, screen)

    async def edited(self, person: Person, _: Sequence[str]) -> None:
        """Say that an answer stays what it was; where none is wanted, that what was edited is not read."""
        key = "edited" if self._is_open(person) else "edited-unread"
        await self._desk.courier.send(person.chat, screens.words(person.texts, key))

    async def only_text(self, person: Person, _: Sequence[str]) -> None:
        """Thank for a picture or the like; whoever may add a text hears how."""
        alone = "only-text-files" if self._desk.is_admin(person.learner.id) else "only-text"
        await self._astray(person, "only-text-open" if self._is_open(person) else alone)

    async def _astray(self, person: Person, key: str) -> None:
        screen = screens.astray(person.texts, person.texts.say(key), is_open=self._is_open(person))
        await self._desk.courier.send(person.chat, screen)

    def _is_open(self, person: Person) -> bool:
        return self._desk.store.open_session(person.learner.id) is not None

    async def _unknown_command(self, update: Update, _: Context) -> None:
        """Say that there is no such command, unless it is an answer: nothing else that waits for words takes it."""
        await self._hear(update, (self._further.unknown_commands, *self._further.listeners))

    async def _text(self, update: Update, _: Context) -> None:
        await self._hear(update, self._further.listeners)

    async def _hear(self, update: Update, listeners: Iterable[Listener]) -> None:
        """Let the first of the listeners take a message that has something to do with it."""
        message, user = update.message, update.effective_user
        if message is None or message.text is None or user is None:
            return
        person = await self._desk.person(user)
        about = message.reply_to_message
        said = Said(
            message=message.message_id,
            text=message.text,
            about=None if about is None else about.message_id,
            is_own=message.forward_origin is None and message.via_bot is None,
        )
        for listener in listeners:
            if await listener.hears(person, said):
                return
        await self._astray(person, "pasted" if is_pasted(message.text) else "nothing-asked")

    async def _grant(self, update: Update, context: Context) -> None:
        """Answer /grant and /revoke, which a reply may belong to."""
        message, user = update.message, update.effective_user
        if message is not None and user is not None:
            name = "grant" if (message.text or "").lower().startswith("/grant") else "revoke"
            person = await self._desk.person(user)
            await await_no_more(self._desk, person)
            await self._further.granter.called(person, name, as_seen(context.args or ()), message)

    async def _shared(self, update: Update, context: Context) -> None:
        """Take people who are shown to the bot, where that is asked for."""
        message, user = update.message, update.effective_user
        if message is None or user is None:
            return
        person = await self._desk.person(user)
        if await self._further.granter.shared(person, message):
            return
        if message.text is None:
            await self.only_text(person, ())
        else:
            await self._text(update, context)

    async def _document(self, update: Update, _: Context) -> None:
        message, user = update.message, update.effective_user
        if message is not None and message.document is not None and user is not None:
            if self._more_of_album.filter(message) and not self._desk.is_admin(user.id):
                return  # that files are for admins was said to the first one
            person = await self._desk.person(user)
            await self._further.uploader.receive(person, message.message_id, message.document)

    async def _poll(self, update: Update, _: Context) -> None:
        await self._further.voting.poll(update)

    async def _group_command(self, update: Update, _: Context) -> None:
        await self.groups.command(update)

    async def _group_moved(self, update: Update, _: Context) -> None:
        await self.groups.moved(update)

    async def _topic_named(self, update: Update, _: Context) -> None:
        await self.groups.topic_named(update)

    async def _joined_or_left(self, update: Update, _: Context) -> None:
        await self.groups.joined_or_left(update)

    async def _say_in_group(self, message: Message, key: str) -> None:
        await self.groups.say(message, key)

    async def _inline_query(self, update: Update, _: Context) -> None:
        if update.inline_query is not None:
            await self._further.inline.answer(update.inline_query)

    async def _press(self, update: Update, _: Context) -> None:
        """Take a press in a group, or under a message that Telegram tells nothing more of."""
        query = update.callback_query
        if query is None:
            return
        person = await self._desk.person(query.from_user)
        press = decoded(query.data or "")
        message = query.message
        if isinstance(message, Message) and message.chat.type in {ChatType.GROUP, ChatType.SUPERGROUP}:
            tap = Tap(query=query.id, message=message.message_id)
            await self.groups.press(message, query.from_user, person, tap, press)
            return
        if message is None or press is None or message.chat.id != person.chat:
            await self._desk.courier.toast(query.id, person.texts.say("toast-unknown"))
            return
        self._desk.twice.note(person.chat, message.message_id, press)
        await self._features.press(person, Tap(query=query.id, message=message.message_id), press)

    async def _press_in_private(self, pressed: PrivatePress) -> None:
        person = await self._desk.person(pressed.user)
        press = decoded(pressed.data)
        if press is None:
            await self._desk.courier.toast(pressed.query, person.texts.say("toast-unknown"))
            return
        self._desk.courier.saw(pressed)
        self._desk.twice.note(person.chat, pressed.message, press)
        await self._features.press(person, Tap(query=pressed.query, message=pressed.message), press)

    async def _failed(self, update: object, context: Context) -> None:
        await self._apologies.make(update if isinstance(update, Update) else None, context.error)

    def _for_person(self, command: Command) -> Callable[[Update, Context], Coroutine[object, object, None]]:
        async def handle(update: Update, context: Context) -> None:
            if update.effective_user is not None:
                person = await self._desk.person(update.effective_user)
                await command(person, as_seen(context.args or ()))

        return handle


def _is_blocked(arrival: Arrival) -> bool:
    change = arrival.my_chat_member if isinstance(arrival, Update) else None
    return change is not None and change.new_chat_member.status == ChatMemberStatus.BANNED
