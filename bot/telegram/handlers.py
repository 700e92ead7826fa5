"""Which update goes where: in which order features are asked, what is said when something fails."""

from __future__ import annotations

from asyncio import wrap_future
from functools import partial
from typing import TYPE_CHECKING

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import CallbackQueryHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from bot.telegram import screens
from bot.telegram.albums import MoreOfAlbum
from bot.telegram.apologies import Apologies
from bot.telegram.arrival import PrivatePress
from bot.telegram.awaiting import await_no_more
from bot.telegram.boards import Boards
from bot.telegram.callback import KINDS, decoded
from bot.telegram.choosing import Chooser
from bot.telegram.chronicle import Chronicler
from bot.telegram.command_menus import MENU
from bot.telegram.exporting import Exporter
from bot.telegram.feature import Said
from bot.telegram.features import Features
from bot.telegram.flag_queue import FlagQueue
from bot.telegram.flagging import Flagger
from bot.telegram.granting import Granter
from bot.telegram.groups import Groups
from bot.telegram.homework import Assigner
from bot.telegram.homework_doing import HomeworkOpener
from bot.telegram.inline import Inline
from bot.telegram.librarian import Librarian
from bot.telegram.menu import Commands
from bot.telegram.press import Tap
from bot.telegram.privacy import Forgetter
from bot.telegram.pushing import Pusher
from bot.telegram.quiz import Quiz
from bot.telegram.reading import Reading
from bot.telegram.reminding import Reminding
from bot.telegram.resulting import Reporter
from bot.telegram.reviewing import Practice
from bot.telegram.revising import Reviser
from bot.telegram.rights import Rights
from bot.telegram.round_answers import RoundAnswers
from bot.telegram.scheduling import Scheduler
from bot.telegram.scoring import Scorer
from bot.telegram.settling import Settler
from bot.telegram.teaching import TeachersDesk
from bot.telegram.titling import Titler
from bot.telegram.typed_answers import TypedAnswers
from bot.telegram.typed_commands import TypedCommands, UnknownCommands
from bot.telegram.uploading import Uploader
from bot.telegram.voting import Voting
from bot.telegram.welcoming import Greeter
from bot.telegram.words import Words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from bot.telegram.app import App, Context
    from bot.telegram.arrival import Arrival
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Leaver, Listener
    from bot.telegram.group_call import GroupFeature

_NOT_SERVICE = ~filters.StatusUpdate.ALL


class Handlers:
    """What the bot does with each kind of update."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        quiz, words = Quiz(desk), Words(desk)
        settler = Settler(desk)
        chooser, rights = Chooser(desk, quiz), Rights(desk)
        reporter, homework = Reporter(desk, rights), HomeworkOpener(desk, quiz, rights)
        self._features = features = Features(partial(await_no_more, desk))
        features.add(quiz)
        features.add(chooser)
        features.add(Greeter(desk, chooser, words, (RoundAnswers(desk, quiz, rights), reporter, homework)))
        features.add(Practice(desk, quiz))
        features.add(Reading(desk, quiz))
        features.add(words)
        features.add(Exporter(desk))
        features.add(settler)
        features.add(Scorer(desk))
        features.add(Reminding(desk))
        flagger, flags, reviser, self._uploader, titler, self._granter = _for_admins(features, desk)
        features.add(Forgetter(desk))
        features.add(reporter)
        features.add(Assigner(desk, rights))
        in_groups = (*_for_teachers(features, desk, rights), reporter, Boards(desk), self._granter)
        features.answer("cancel", self.cancel)
        features.add(Commands(desk, features.commands))
        features.check(KINDS.values())
        # The first that has something to do with it takes a message, or is left by /cancel.
        waiting = (settler, flagger, flags, reviser, self._uploader, titler, self._granter)
        self._listeners: tuple[Listener, ...] = (
            TypedCommands(features.commands),
            *waiting,
            UnknownCommands(desk, self.unknown_command),
            TypedAnswers(desk, quiz),
            words,
        )
        self._leavers: tuple[Leaver, ...] = (*waiting, quiz)
        self._groups = Groups(desk, (*MENU, "start"), in_groups)
        self._apologies = Apologies(desk, self._groups)
        self._voting, self._inline = Voting(desk), Inline(desk)

    def register(self, application: App) -> None:
        """Tell the application which update goes where; the first that fits takes it, and what comes most is first."""
        application.add_handler(CallbackQueryHandler(self._press))
        self._voting.register(application)
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        application.add_handler(CommandHandler(("grant", "revoke"), self._grant, filters=private))
        for name, command in self._features.commands.items():
            application.add_handler(CommandHandler(name, self._for_person(command), filters=private))
        application.add_handler(InlineQueryHandler(self._inline_query))
        edited = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE
        application.add_handler(MessageHandler(edited & filters.TEXT, self._for_person(self.edited)))
        application.add_handler(MessageHandler(private & filters.COMMAND, self._for_person(self.unknown_command)))
        people = filters.CONTACT | filters.StatusUpdate.USERS_SHARED | (filters.FORWARDED & filters.TEXT)
        application.add_handler(MessageHandler(private & people, self._shared))
        application.add_handler(MessageHandler(private & filters.TEXT, self._text))
        documents = filters.Document.ALL & ~filters.ANIMATION
        application.add_handler(MessageHandler(private & documents, self._document))
        application.add_handler(
            MessageHandler(private & _NOT_SERVICE & ~MoreOfAlbum(), self._for_person(self.only_text))
        )
        self._groups.register(application)
        application.add_error_handler(self._failed)

    def working(self, process: Callable[[Update], Awaitable[None]]) -> Callable[[Arrival], Awaitable[None]]:
        """Give what works on all that comes; what the library made something of goes its way, by `process`."""

        async def work(arrival: Arrival) -> None:
            if isinstance(arrival, Update):
                await process(arrival)
                return
            try:
                await (
                    self._press_in_private(arrival)
                    if isinstance(arrival, PrivatePress)
                    else self._voting.count(arrival)
                )
            except Exception as error:  # noqa: BLE001 - whatever it is, the person is told
                await self._apologies.make(arrival, error)

        return work

    async def cancel(self, person: Person, _: Sequence[str]) -> None:
        """Leave what was to be typed, else the quiz that is open."""
        for leaver in self._leavers:
            if await leaver.leaves(person):
                return
        await self._astray(person, "no-quiz-open")

    async def unknown_command(self, person: Person, _: Sequence[str]) -> None:
        """Say that there is no such command."""
        await self._astray(person, "unknown-command")

    async def edited(self, person: Person, _: Sequence[str]) -> None:
        """Say that an answer stays what it was; where none is wanted, that what was edited is not read."""
        key = "edited" if self._is_open(person) else "edited-unread"
        await self._desk.courier.send(person.chat, screens.words(person.texts, key))

    async def only_text(self, person: Person, _: Sequence[str]) -> None:
        """Thank for a picture or the like."""
        await self._astray(person, "only-text-open" if self._is_open(person) else "only-text")

    async def _astray(self, person: Person, key: str) -> None:
        await self._desk.courier.send(person.chat, screens.astray(person.texts, key, is_open=self._is_open(person)))

    def _is_open(self, person: Person) -> bool:
        return self._desk.store.open_session(person.learner.id) is not None

    async def _text(self, update: Update, _: Context) -> None:
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
        for listener in self._listeners:
            if await listener.hears(person, said):
                return
        await self._astray(person, "nothing-asked")

    async def _grant(self, update: Update, context: Context) -> None:
        """Answer /grant and /revoke, which a reply may belong to."""
        message, user = update.message, update.effective_user
        if message is not None and user is not None:
            name = "grant" if (message.text or "").lower().startswith("/grant") else "revoke"
            person = await self._desk.person(user)
            await await_no_more(self._desk, person)
            await self._granter.called(person, name, context.args or (), message)

    async def _shared(self, update: Update, context: Context) -> None:
        """Take people who are shown to the bot, where that is asked for."""
        message, user = update.message, update.effective_user
        if message is None or user is None:
            return
        person = await self._desk.person(user)
        if await self._granter.shared(person, message):
            return
        if message.text is None:
            await self.only_text(person, ())
        else:
            await self._text(update, context)

    async def _document(self, update: Update, _: Context) -> None:
        message, user = update.message, update.effective_user
        if message is not None and message.document is not None and user is not None:
            person = await self._desk.person(user)
            await self._uploader.receive(person, message.message_id, message.document)

    async def _inline_query(self, update: Update, _: Context) -> None:
        if update.inline_query is not None:
            await self._inline.answer(update.inline_query)

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
            await self._groups.press(message, query.from_user, person, tap, press)
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
                if self._desk.store.unreachable.has(person.chat):
                    await wrap_future(self._desk.store.unreachable.drop(person.chat))
                await command(person, context.args or ())

        return handle


def _for_admins(features: Features, desk: Desk) -> tuple[Flagger, FlagQueue, Reviser, Uploader, Titler, Granter]:
    """Take in what admins do, and what learners tell them; give what of it waits for messages."""
    flags = FlagQueue(desk)
    reviser = Reviser(desk, flags.tell_outcome)
    flags.fixes_with(reviser)
    features.add(flags)
    flagger = Flagger(desk, flags.announce)
    features.add(flagger)
    features.add(reviser)
    features.add(Librarian(desk))
    features.add(Chronicler(desk))
    uploader = Uploader(desk)
    features.add(uploader)
    titler = Titler(desk, uploader)
    features.add(titler)
    granter = Granter(desk)
    features.add(granter)
    return flagger, flags, reviser, uploader, titler, granter


def _for_teachers(features: Features, desk: Desk, rights: Rights) -> tuple[GroupFeature, ...]:
    """Take in with what a teacher begins rounds; give what of it groups have."""
    pusher, scheduler = Pusher(desk, rights), Scheduler(desk, rights)
    features.add(pusher)
    features.add(scheduler)
    features.add(TeachersDesk(desk, rights))
    return pusher, scheduler
