"""
What can the bot do besides asking one question after another? All the rest, and who waits for what is typed.

To load it takes a sixth of a start, so that is done when the first question is there, or when somebody asks for more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.boards import Boards
from bot.telegram.callback import KINDS
from bot.telegram.chronicle import Chronicler
from bot.telegram.command_menus import MENU, PRIVATE
from bot.telegram.exporting import Exporter
from bot.telegram.flag_queue import FlagQueue
from bot.telegram.flagging import Flagger
from bot.telegram.granting import Granter
from bot.telegram.groups import Groups
from bot.telegram.homework import Assigner
from bot.telegram.homework_doing import HomeworkOpener
from bot.telegram.inline import Inline
from bot.telegram.librarian import Librarian
from bot.telegram.menu import Commands
from bot.telegram.privacy import Forgetter
from bot.telegram.pushing import Pusher
from bot.telegram.reading import Reading
from bot.telegram.reminding import Reminding
from bot.telegram.resulting import Reporter
from bot.telegram.reviewing import Practice
from bot.telegram.revising import Reviser
from bot.telegram.rights import Rights
from bot.telegram.round_answers import RoundAnswers
from bot.telegram.said_commands import SaidCommands
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
from bot.telegram.word_quiz import WordQuiz
from bot.telegram.words import Words

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from bot.telegram.choosing import Chooser
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Leaver, Listener
    from bot.telegram.features import Features
    from bot.telegram.group_call import GroupTaker
    from bot.telegram.quiz import Quiz

    Unknown: TypeAlias = Callable[[Person, str], Awaitable[None]]


class Further:
    """
    The features of a desk beyond quizzes, added to the `features` that are there.

    The first of the `listeners` that has something to do with a message takes it, and the first of the `leavers` that
    has something open leaves it. `unknown_commands` is asked before them of what Telegram takes for a command.
    """

    def __init__(self, desk: Desk, quiz: Quiz, chooser: Chooser, features: Features, unknown: Unknown) -> None:
        words, settler, rights = Words(desk), Settler(desk, quiz), Rights(desk)
        reporter, homework = Reporter(desk, rights), HomeworkOpener(desk, quiz, rights)
        practice = Practice(desk, quiz)
        openers = (RoundAnswers(desk, quiz, rights), reporter, homework, practice)
        features.add(Greeter(desk, quiz, chooser, words, openers))
        features.add(practice)
        features.add(Reading(desk, quiz))
        features.add(words)
        features.add(WordQuiz(desk, quiz))
        features.add(Exporter(desk))
        features.add(settler)
        features.add(Scorer(desk))
        features.add(Reminding(desk))
        flagger, flags, reviser, self.uploader, titler, self.granter = _for_admins(features, desk)
        features.add(Forgetter(desk))
        features.add(reporter)
        features.add(Assigner(desk, rights))
        takers = _for_teachers(features, desk, rights)
        menu = Commands(desk, features.commands)
        features.add(menu)
        features.check(KINDS.values(), PRIVATE)
        self.unknown_commands = UnknownCommands(desk, unknown)
        waiting = (settler, flagger, flags, reviser, self.uploader, titler, self.granter)
        self.listeners: tuple[Listener, ...] = (
            TypedCommands(features.commands),
            *waiting,
            self.unknown_commands,
            SaidCommands(desk, features.commands, menu.show, practice.goes_on, words),
            TypedAnswers(desk, quiz),
            chooser,
            words,
        )
        self.leavers: tuple[Leaver, ...] = (*waiting, quiz)
        self.groups = Groups(desk, (*MENU, "start"), (reporter, Boards(desk), self.granter), takers)
        self.voting, self.inline = Voting(desk), Inline(desk)


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


def _for_teachers(features: Features, desk: Desk, rights: Rights) -> tuple[GroupTaker, ...]:
    """Take in with what a teacher begins rounds; give what of it groups have."""
    pusher, scheduler = Pusher(desk, rights), Scheduler(desk, rights)
    features.add(pusher)
    features.add(scheduler)
    features.add(TeachersDesk(desk, rights))
    return pusher, scheduler
