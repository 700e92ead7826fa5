"""Which update goes where, and what each command does; the quiz itself is in `quiz.py`."""

from __future__ import annotations

import logging
import re
from asyncio import gather, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from telegram import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError
from telegram.ext import CallbackQueryHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from bot.telegram import screens
from bot.telegram.callback import decoded
from bot.telegram.choosing import Chooser
from bot.telegram.exporting import Exporter
from bot.telegram.flagging import FLAG_WANTED, Flagger
from bot.telegram.inline import WORD_PREFIX, Inline
from bot.telegram.menu import Commands
from bot.telegram.press import Tap
from bot.telegram.presses.choosing import Begin, ChooseKind, ChooseLevel, ChooseSet, ShowSets
from bot.telegram.presses.exporting import ExportAnswers, ExportDeck, ShowDecks
from bot.telegram.presses.flagging import Decide, DropFlag, GiveReason, OpenFlag, RaiseFlag, ShowFlags
from bot.telegram.presses.menu import Call, ShowMenu
from bot.telegram.presses.privacy import Forget, Keep
from bot.telegram.presses.quiz import Help, Next, Pick, Pronounce, Resume, Skip, Stop, Submit, Take, Undo
from bot.telegram.presses.reading import AskParagraph, OpenText, ShowTexts, Turn
from bot.telegram.presses.reminding import EndReminders, PutOff, RemindMe
from bot.telegram.presses.reviewing import Practise, Retry
from bot.telegram.presses.scoring import ShowPicture
from bot.telegram.presses.settling import ChooseSetting, ShowSetting, ShowSettings
from bot.telegram.presses.welcome import Speak
from bot.telegram.presses.words import Look, unpacked_word
from bot.telegram.privacy import Forgetter
from bot.telegram.quiz import Quiz
from bot.telegram.reading import Reading
from bot.telegram.reminding import Reminding
from bot.telegram.reviewing import Practice
from bot.telegram.scoring import Scorer
from bot.telegram.screen import Button, Screen
from bot.telegram.settling import Settler
from bot.telegram.words import Words
from bot.texts import LANGUAGES, language_of, texts_for
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence

    from telegram import Bot, BotCommandScope, Message, User
    from telegram.ext import Application, ContextTypes, ExtBot

    from bot.store import SetInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Press
    from bot.tutor.session import Session
    from quizzes.question import Question

    Data: TypeAlias = dict[Any, Any]  # the library's, unused here
    Context: TypeAlias = ContextTypes.DEFAULT_TYPE
    App: TypeAlias = Application[ExtBot[int], Context, Data, Data, Data, None]

logger = logging.getLogger(__name__)

MENU = (
    "quiz",
    "review",
    "mistakes",
    "read",
    "word",
    "score",
    "sets",
    "export",
    "settings",
    "language",
    "privacy",
    "forget",
    "cancel",
    "help",
)
ADMIN_MENU = (*MENU, "flags")
START_PREFIX = "set_"
QUESTION_PREFIX = "q_"
_COMMAND = re.compile(r"/([A-Za-z0-9_]+)(?:@(\w+))?")
_NOT_SERVICE = ~filters.StatusUpdate.ALL


class Handlers:
    """What the bot does with each kind of update."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._quiz = Quiz(desk)
        self._chooser = Chooser(desk, self._quiz)
        self._practice = Practice(desk, self._quiz)
        self._reading = Reading(desk, self._quiz)
        self._words = Words(desk)
        self._exporter = Exporter(desk)
        self._settler = Settler(desk)
        self._scorer = Scorer(desk)
        self._reminding = Reminding(desk)
        self._flagger = Flagger(desk)
        self._forgetter = Forgetter(desk)
        self._inline = Inline(desk)
        self._commands: dict[str, Callable[[Person, Sequence[str]], Awaitable[None]]] = {
            "start": self.start,
            "help": self.help,
            "language": self.language,
            "quiz": self._chooser.quiz,
            "review": self._practice.review,
            "mistakes": self._practice.mistakes,
            "read": self._reading.read,
            "word": self._words.word,
            "score": self._scorer.score,
            "sets": self.sets,
            "export": self._exporter.export,
            "settings": self._settler.settings,
            "privacy": self._forgetter.privacy,
            "forget": self._forgetter.forget,
            "flags": self._flagger.flags,
            "cancel": self.cancel,
        }
        self._menu = Commands(desk, self._commands)

    def register(self, application: App) -> None:
        """Tell the application which update goes where; the first that fits takes it."""
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        for name, command in self._commands.items():
            application.add_handler(CommandHandler(name, self._for_person(command), filters=private))
        application.add_handler(CallbackQueryHandler(self._press))
        application.add_handler(InlineQueryHandler(self._inline_query))
        edited = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE
        application.add_handler(MessageHandler(edited & filters.TEXT, self._for_person(self.edited)))
        application.add_handler(MessageHandler(private & filters.COMMAND, self._for_person(self.unknown_command)))
        application.add_handler(MessageHandler(private & filters.TEXT, self._text))
        application.add_handler(MessageHandler(private & _NOT_SERVICE, self._for_person(self.only_text)))
        application.add_handler(MessageHandler(filters.ChatType.GROUPS & filters.COMMAND, self._group))
        application.add_error_handler(self._failed)

    async def start(self, person: Person, arguments: Sequence[str]) -> None:
        """Greet; a link may have named a set to start with, or a question to be asked at once."""
        if arguments and arguments[0].startswith(QUESTION_PREFIX):
            if not await self._chooser.one(person, arguments[0].removeprefix(QUESTION_PREFIX)):
                await self._desk.courier.send(person.chat, screens.words(person.texts, "no-such-question"))
            return
        if arguments and arguments[0].startswith(WORD_PREFIX):
            await self._words.word(person, [unpacked_word(arguments[0].removeprefix(WORD_PREFIX)) or ""])
            return
        name = person.learner.name
        wanted = arguments[0].removeprefix(START_PREFIX) if arguments else ""
        first = _first_set(self._desk.library.sets(), wanted, person.texts.language)
        is_missing = bool(arguments) and arguments[0].startswith(START_PREFIX) and (first is None or first.id != wanted)
        is_open = not wanted and self._desk.store.open_session(person.learner.id) is not None
        welcome = screens.welcome(person.texts, name, first, is_open=is_open, is_missing=is_missing)
        await self._desk.courier.send(person.chat, welcome)

    async def help(self, person: Person, _: Sequence[str]) -> None:
        """Say what there is."""
        await self._desk.courier.send(person.chat, screens.help_screen(person.texts))

    async def language(self, person: Person, arguments: Sequence[str]) -> None:
        """Ask for the language, or take the one that was named."""
        wanted = _language_named(arguments[0]) if arguments else None
        if wanted is not None:
            person = await self._speak(person, wanted)
            await self._desk.courier.send(person.chat, screens.words(person.texts, "language-saved"))
            return
        await self._desk.courier.send(person.chat, screens.languages(person.texts))

    async def sets(self, person: Person, _: Sequence[str]) -> None:
        """List the sets."""
        await self._desk.courier.send(person.chat, screens.set_overview(person.texts, self._desk.library.sets()))

    async def cancel(self, person: Person, _: Sequence[str]) -> None:
        """Leave what was to be typed for the settings, else the quiz that is open."""
        session = self._desk.store.open_session(person.learner.id)
        awaited = self._settler.awaited(person, session)
        if awaited is not None:
            await (self._flagger if awaited.wanted in FLAG_WANTED else self._settler).cancel(person, awaited)
        elif session is None:
            await self._desk.courier.send(person.chat, screens.words(person.texts, "no-quiz-open"))
        else:
            await self._quiz.leave(person, session)

    async def unknown_command(self, person: Person, _: Sequence[str]) -> None:
        """Say that there is no such command."""
        await self._desk.courier.send(person.chat, screens.words(person.texts, "unknown-command"))

    async def edited(self, person: Person, _: Sequence[str]) -> None:
        """Say that an answer stays what it was."""
        await self._desk.courier.send(person.chat, screens.words(person.texts, "edited"))

    async def only_text(self, person: Person, _: Sequence[str]) -> None:
        """Thank for a picture or the like."""
        await self._desk.courier.send(person.chat, screens.words(person.texts, "only-text"))

    async def _text(self, update: Update, _: Context) -> None:
        message, user = update.message, update.effective_user
        if message is None or message.text is None or user is None:
            return
        person = await self._desk.person(user)
        session = self._desk.store.open_session(person.learner.id)
        awaited = self._settler.awaited(person, session, message.message_id)
        if awaited is not None:
            taker = self._flagger if awaited.wanted in FLAG_WANTED else self._settler
            await taker.typed(person, awaited, message.message_id, message.text)
            return
        question = None if session is None else self._desk.question(session)
        if session is None and await self._words.message(person, message.text):
            return
        if session is None or question is None:
            await self._desk.courier.send(person.chat, screens.words(person.texts, "no-quiz-open"))
        else:
            await self._typed(person, session, question, message)

    async def _typed(self, person: Person, session: Session, question: Question, message: Message) -> None:
        """Take what was typed while a question is open."""
        if session.answered and not self._desk.shown.is_up_to_date(session):
            await self._quiz.show_again(person, session)
        elif session.answered:
            await self._desk.courier.send(person.chat, screens.words(person.texts, "already-answered"))
        elif _is_about_another(message, session):
            await self._desk.courier.send(person.chat, screens.words(person.texts, "other-message"))
        elif question.form is Form.TYPED:
            await self._quiz.typed(person, session, question, message.text or "")
        else:
            await self._desk.courier.send(person.chat, screens.words(person.texts, "press-a-button"))

    async def _inline_query(self, update: Update, _: Context) -> None:
        if update.inline_query is not None:
            await self._inline.answer(update.inline_query)

    async def _press(self, update: Update, _: Context) -> None:
        query = update.callback_query
        if query is None:
            return
        person = await self._desk.person(query.from_user)
        press = decoded(query.data or "")
        if query.message is None or press is None or query.message.chat.id != person.chat:
            await self._desk.courier.toast(query.id, person.texts.say("toast-unknown"))
            return
        self._desk.courier.saw(query.message)
        await self._pressed(person, Tap(query=query.id, message=query.message.message_id), press)

    async def _pressed(self, person: Person, tap: Tap, press: Press) -> None:  # noqa: C901, PLR0912, PLR0915 - one case a feature
        match press:
            case Speak():
                await self._press_language(person, tap, press)
            case Turn() | OpenText() | ShowTexts() | AskParagraph():
                await self._reading.press(person, tap, press)
            case ShowDecks() | ExportDeck() | ExportAnswers():
                await self._exporter.press(person, tap, press)
            case ShowSettings() | ShowSetting() | ChooseSetting():
                await self._settler.press(person, tap, press)
            case RaiseFlag() | GiveReason() | DropFlag() | ShowFlags() | OpenFlag() | Decide():
                await self._flagger.press(person, tap, press)
            case Forget() | Keep():
                await self._forgetter.press(person, tap, press)
            case ShowMenu() | Call():
                await self._menu.press(person, tap, press)
            case ShowPicture():
                await self._scorer.press(person, tap, press)
            case PutOff() | EndReminders() | RemindMe():
                await self._reminding.press(person, tap, press)
            case Look():
                await self._words.press(person, tap, press)
            case Resume():
                await self._quiz.resume(person, tap)
            case ChooseSet() | ChooseKind() | ChooseLevel() | Begin() | ShowSets():
                await self._chooser.press(person, tap, press)
            case Retry() | Practise():
                await self._practice.press(person, tap, press)
            case Pick() | Take() | Undo() | Submit() | Help() | Skip() | Next() | Stop() | Pronounce():
                await self._quiz.press(person, tap, press)
            case _:
                await self._desk.courier.toast(tap.query, person.texts.say("toast-unknown"))

    async def _press_language(self, person: Person, tap: Tap, press: Speak) -> None:
        if press.language in LANGUAGES:
            person = await self._speak(person, press.language)
        saved = self._desk.courier.change(person.chat, tap.message, screens.words(person.texts, "language-saved"))
        await gather(self._desk.courier.rest(tap.query), saved)

    async def _speak(self, person: Person, language: str) -> Person:
        learner = replace(person.learner, language=language)
        await wrap_future(self._desk.store.save_learner(learner))
        return replace(person, learner=learner, texts=texts_for(language))

    async def _group(self, update: Update, _: Context) -> None:
        """Say in a group where the quiz is, if it was this bot that was meant."""
        message, user = update.message, update.effective_user
        match = None if message is None else _COMMAND.match(message.text or "")
        if message is None or user is None or match is None:
            return
        name, addressee = match.groups()
        is_meant = addressee.lower() == self._desk.username.lower() if addressee else name in (*MENU, "start")
        if is_meant:
            texts = texts_for(user.language_code)
            link = f"https://t.me/{self._desk.username}?start=group"
            button = Button(texts.say("group-button"), link)
            await self._desk.courier.send(
                message.chat.id, Screen(screens.words(texts, "group-note").runs, ((button,),))
            )

    async def _failed(self, update: object, context: Context) -> None:
        """Log what went wrong, and say so to the person who waits."""
        error = context.error
        if isinstance(error, TelegramError):
            logger.warning("Telegram could not be told: %s", error)
        else:
            logger.error("an update could not be worked on", exc_info=error)
        user = update.effective_user if isinstance(update, Update) else None
        if not isinstance(update, Update) or user is None:
            return
        try:
            await self._apologise(update, user)
        except TelegramError as failure:
            logger.warning("Telegram could not be told that either: %s", failure)

    async def _apologise(self, update: Update, user: User) -> None:
        learner = self._desk.store.learner(user.id)
        texts = texts_for((learner and learner.language) or user.language_code)
        if update.callback_query is not None:
            await self._desk.courier.rest_after_all(update.callback_query.id)
        if update.effective_chat is not None and update.effective_chat.type == ChatType.PRIVATE:
            await self._desk.courier.send(update.effective_chat.id, screens.words(texts, "sorry"))

    def _for_person(
        self, command: Callable[[Person, Sequence[str]], Awaitable[None]]
    ) -> Callable[[Update, Context], Coroutine[object, object, None]]:
        async def handle(update: Update, context: Context) -> None:
            if update.effective_user is not None:
                person = await self._desk.person(update.effective_user)
                await command(person, context.args or ())

        return handle


async def set_menus(bot: Bot, admins: Iterable[int] = ()) -> None:
    """
    Put up the menu of commands in every language; English stands for all that we do not speak.

    In the chats of admins, who have to have written to the bot, there is more on it.
    """
    for language in LANGUAGES:
        await _set_menu(bot, language, MENU, BotCommandScopeAllPrivateChats())
        for admin in admins:
            try:
                await _set_menu(bot, language, ADMIN_MENU, BotCommandScopeChat(admin))
            except BadRequest as error:
                logger.info("chat %d gets no menu: %s", admin, error)


async def _set_menu(bot: Bot, language: str, names: Sequence[str], scope: BotCommandScope) -> None:
    texts = texts_for(language)
    commands = [BotCommand(name, texts.say(f"command-{name}")) for name in names]
    code = None if language == language_of(None) else language
    await bot.set_my_commands(commands, scope=scope, language_code=code)


def _is_about_another(message: Message, session: Session) -> bool:
    """Say whether somebody replies to an earlier message than the one that shows the question."""
    about = message.reply_to_message
    return about is not None and session.message is not None and about.message_id != session.message


def _first_set(sets: Sequence[SetInfo], wanted: str, language: str) -> SetInfo | None:
    """Give the set that was named, else one whose title is in the person's language, else any."""
    named = (info for info in sets if info.id == wanted)
    return next(named, None) or next(iter(screens.best_first(sets, language)), None)


def _language_named(word: str) -> str | None:
    """Understand a language's code, also a longer one such as zh-hans, or its own name."""
    by_name = {name.lower(): language for language, name in screens.NAMES.items()}
    code = word.lower().replace("_", "-").partition("-")[0]
    return by_name.get(word.lower()) or (code if code in LANGUAGES else None)
