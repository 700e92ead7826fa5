"""What came of something that somebody did: was it refused, and what was said and written down?"""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.telegram.handlers import Handlers
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.telegram.application import Bot
    from bot.telegram.groups import Groups
    from tests.bot.access.scene import Scene

# All that is said to somebody who may not.
REFUSALS = frozenset(
    texts_for("en").say(key)
    for key in (
        "admins-only",
        "flags-admins",
        "homework-not-yours",
        "not-as-channel",
        "results-who",
        "round-not-yours",
        "teachers-only",
        "toast-not-yours",
        "toast-results-who",
        "toast-unknown",
        "upload-admins",
    )
)


@dataclass(kw_only=True)
class Outcome:
    """What was said, and which tables have changed."""

    toast: str | None = None
    texts: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)

    @property
    def is_refused(self) -> bool:
        """Whether nothing came of it but a refusal, or nothing at all."""
        is_said = self.toast in REFUSALS or (len(self.texts) == 1 and self.texts[0] in REFUSALS)
        return (is_said or self.is_ignored) and not self.tables

    @property
    def is_ignored(self) -> bool:
        """Whether nothing came of it."""
        return self.toast is None and not self.texts and not self.tables


@asynccontextmanager
async def watched(scene: Scene) -> AsyncIterator[Outcome]:
    """Fill in what came of all that happens in the block."""
    before, since, outcome = scene.rows(), len(scene.world.telegram.calls), Outcome()
    yield outcome
    await scene.world.done()
    after = scene.rows()
    outcome.tables = [name for name, rows in after.items() if rows != before[name]]
    outcome.texts = [given.get("text", given.get("question", "")) for _, given in scene.calls(since)]


def groups_of(bot: Bot) -> Groups:
    """Find what the bot does in groups."""
    owners = (getattr(handler.callback, "__self__", None) for handler in bot.application.handlers[0])
    return next(owner.groups for owner in owners if isinstance(owner, Handlers))


def private_commands(bot: Bot) -> frozenset[str]:
    """Name all commands that are answered in private."""
    return frozenset(name for handler in bot.application.handlers[0] for name in getattr(handler, "commands", ()))
