"""The command line: which verbs are there, and how does each end?"""

from __future__ import annotations

import io
import os
import sys

import click

from bot.cli.group import LazyGroup, Verb

VERBS = {
    "play": Verb("bot.cli.play", "Take a quiz in the terminal."),
    "run": Verb("bot.cli.run", "Run the Telegram bot.", runs=True),
    "health": Verb("bot.cli.health", "Say whether the Telegram bot works, for a monitor."),
    "doctor": Verb("bot.cli.doctor", "Say what keeps the bot from working, and the cure."),
    "inspect": Verb("bot.cli.inspect_file", "Show what is in an interview file."),
    "generate": Verb("bot.cli.generate_set", "Make a question set out of an interview."),
    "check": Verb("bot.cli.check_file", "Say whether a file is good enough to add."),
    "sets": Verb("bot.cli.sets", "Look after the library of question sets."),
    "users": Verb("bot.cli.users", "Say who may do more than learn."),
    "log": Verb("bot.cli.log", "Show who did what."),
    "results": Verb("bot.cli.results", "Show or save what people answered."),
    "backup": Verb("bot.cli.backup", "Copy the database, also while the bot runs."),
    "restore": Verb("bot.cli.restore", "Put a copy of the database back."),
}


class Verbs(LazyGroup):
    """All verbs of `quizbot`."""

    verbs = VERBS


@click.group(
    cls=Verbs,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="The database is where QUIZBOT_DATABASE says, else quizbot.db in your data folder.",
)
@click.version_option(package_name="quizbot", message="%(package)s %(version)s")
def quizbot() -> None:
    """Learn Chinese through a bilingual interview: in the terminal, or as a Telegram bot."""


def main() -> None:
    """Run the command line; the entry point of the script."""
    _open_what_is_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Hanzi are our subject matter: no locale may get into their way.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    quizbot()


def _open_what_is_closed() -> None:
    """Give a stream that leads nowhere for one that whoever started us has closed: Python has none at all there."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
