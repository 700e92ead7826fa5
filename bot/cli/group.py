"""How is a verb found without importing all others, and how does an error become words and an exit status?"""

from __future__ import annotations

import errno
import gc
import importlib
import signal
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from bot.cli.on_screen import on_screen
from quizzes.errors import QuizbotError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import ClassVar, NoReturn

BAD_INPUT = 1
INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it


@dataclass(frozen=True, slots=True)
class Verb:
    """
    The module in which a verb's command has the verb's name, and one line about it.

    One that `runs` until it is told to end does so with 0, also where it is told before it has come up.
    """

    module: str
    summary: str
    runs: bool = False


class LazyGroup(click.Group):
    """
    A group that imports a verb's module when the verb is called.

    It is also the one place where errors become words: what was raised on purpose, and what the operating system
    refuses, is one message on standard error and exit status 1.
    """

    verbs: ClassVar[Mapping[str, Verb]] = {}

    def list_commands(self, _: click.Context) -> list[str]:
        """Give the verbs in the order in which a person meets them."""
        return list(self.verbs)

    def get_command(self, _: click.Context, cmd_name: str) -> click.Command | None:
        """Import the verb's command."""
        verb = self.verbs.get(cmd_name)
        if verb is None:
            return None
        if verb.runs:
            signal.signal(signal.SIGTERM, _end_well)
        command = getattr(_imported(verb.module), cmd_name)
        if not isinstance(command, click.Command):
            msg = f"{verb.module}.{cmd_name} is no command"
            raise TypeError(msg)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb; of one that there is not, tell which one may be meant."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            raise click.NoSuchCommand(error.command_name, possibilities=self.verbs, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of verbs without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.verbs[name].summary) for name in self.list_commands(ctx)])

    def invoke(self, ctx: click.Context) -> object:
        """Call the verb; whatever it raises on purpose becomes a message."""
        try:
            result = super().invoke(ctx)
            # Whoever reads our output may have gone: let that show here, where it is known to be harmless.
            sys.stdout.flush()
        except QuizbotError as error:
            _end(ctx, str(error))
        except BrokenPipeError:
            raise
        except OSError as error:
            _end(ctx, _reason(error))
        except KeyboardInterrupt:
            ctx.exit(INTERRUPTED)
        return result


def _end(ctx: click.Context, message: str) -> NoReturn:
    click.echo(f"quizbot: {message}", err=True)
    ctx.exit(BAD_INPUT)


def _end_well(*_: object) -> NoReturn:
    sys.exit(0)


def _reason(error: OSError) -> str:
    if error.filename is None:
        # What has no name is what we write to, as files and the database say themselves what is wrong with them.
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        return f"the output cannot be written ({error.strerror}); make room" if is_full else str(error)
    return f"{on_screen(error.filename)}: {error.strerror}"


def _imported(module: str) -> ModuleType:
    """
    Import a module and what it needs without looking for garbage, neither meanwhile nor in it ever.

    That took a third of a start, and what was imported stays until the end anyway.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return importlib.import_module(module)
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
