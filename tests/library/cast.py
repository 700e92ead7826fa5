"""Who is on the stage: an admin, before whose every step a teacher and a learner try the same, and people who learn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store import SetState
from bot.telegram.callback import decoded
from bot.telegram.presses.chronicle import CHRONICLING
from bot.telegram.presses.flagging import DECIDING
from bot.telegram.presses.granting import GRANTING
from bot.telegram.presses.library import LIBRARY
from bot.telegram.presses.revising import REVISING
from bot.telegram.presses.uploading import UPLOADING
from tests.bot.access.outcome import Outcome
from tests.bot.botapi.people import Somebody
from tests.faults.learners import until

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.bot.botapi.rules import Upload
    from tests.library.stage import Stage

COMMANDS = ("/revise", "/flags", "/grant", "/revoke", "/log")
OF_ADMINS = frozenset(
    kind for kinds in (CHRONICLING, DECIDING, GRANTING, LIBRARY, REVISING, UPLOADING) for kind in kinds.values()
)
PATIENCE = 10.0


class Admin(Somebody):
    """Does nothing before `others` have tried it and were refused; `refusals` counts how often."""

    def __init__(self, stage: Stage, name: str, others: Sequence[Somebody]) -> None:
        whoever = stage.person(name)
        super().__init__(stage.telegram, stage.quiet, name, language=whoever.language, id_=whoever.id)
        self._stage = stage
        self._others = others
        self.refusals = 0

    async def says(self, text: str) -> str:
        """Write a message and wait; gives the bot's last message."""
        await self._refused(text, lambda other: other.writes(text), is_told=text.startswith(COMMANDS))
        return await super().says(text)

    async def press_data(self, data: str, message: int) -> str | None:
        """Press with any data."""
        is_told = type(decoded(data)) in OF_ADMINS
        await self._refused(data, lambda other: other.presses(data, other.last.id), is_told=is_told)
        return await super().press_data(data, message)

    async def gives(self, name: str, content: bytes) -> str:
        """Send a file, wait until it is looked over, and give what is said of it."""
        await self._refused(name, lambda other: other.sends_file(name, content), is_told=True)
        self.sends_file(name, content)
        await self._stage.files()
        return self.report

    async def shows(self, what: str, **content: object) -> str:
        """Send a message of any content; a command is for admins alone, all else means nothing to others."""
        await self._refused(what, lambda other: other.sends(**content), is_told=what.startswith(COMMANDS))
        self.sends(**content)
        await self.quiet()
        return self.screen

    @property
    def report(self) -> str:
        """The last message that is no file."""
        return next(message.text for message in reversed(self.messages) if message.file is None)

    @property
    def file(self) -> Upload:
        """The last file that the bot has sent."""
        return next(message.file for message in reversed(self.messages) if message.file is not None)

    async def _refused(self, what: str, do: Callable[[Somebody], object], *, is_told: bool) -> None:
        """Let the others try it: nothing may come of it, and where it is for admins alone they have to be told."""
        for other in self._others:
            before, since = self._stage.rows(), len(self.telegram.calls)
            query = do(other)
            await self.quiet()
            said = [given for name, given in self.telegram.calls[since:] if name.startswith(("send", "edit"))]
            after = self._stage.rows()
            outcome = Outcome(
                toast=self.telegram.toasts.get(query) if isinstance(query, str) else None,
                texts=[given.get("text", "") for given in said if given.get("chat_id") == str(other.id)],
                tables=[name for name, rows in after.items() if rows != before[name]],
            )
            assert not outcome.tables, f"{other.name} changed something with {what!r}: {outcome}"
            assert not is_told or (outcome.is_refused and not outcome.is_ignored), f"{other.name}, {what!r}: {outcome}"
            assert not set(_presses(other)) & OF_ADMINS, f"{other.name} has buttons of admins after {what!r}"
            self.refusals += 1


def _presses(somebody: Somebody) -> list[type]:
    buttons = [button for row in somebody.last.keyboard for button in row]
    return [type(decoded(button["callback_data"])) for button in buttons if "callback_data" in button]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The people of the play."""

    stage: Stage
    owner: Admin
    boss: Admin
    ann: Somebody
    ben: Somebody

    async def opens_set(self, title: str) -> None:
        """Let the admin look for a set in the library, and open it."""
        boss = self.boss
        await boss.says("/sets")
        while not any(label.endswith(title) for label in boss.buttons):
            await boss.press("›")
        await boss.press(next(label for label in boss.buttons if label.endswith(title)))

    def ids(self) -> dict[str, tuple[int, str, int]]:
        """Give the library: each set's version, state and number of questions, by id."""
        found = self.stage.store.sets(tuple(SetState))
        return {info.id: (info.version, info.state.value, info.questions) for info in found}


async def cast_on(stage: Stage) -> Cast:
    """Let everybody come, and the owner make an admin and a teacher."""
    teacher, learner, ann, ben = (stage.person(name) for name in ("Theo", "Lea", "Ann", "Ben"))
    boss, owner = Admin(stage, "Boss", (teacher, learner)), Admin(stage, "Olga", (teacher, learner))
    owner.id = stage.owner.id
    for each in (teacher, learner, ann, ben, boss):
        each.writes("/start")
    await stage.quiet()
    await owner.says(f"/grant {teacher.id} teacher")
    await owner.says(f"/grant {boss.id} admin")
    assert await until(lambda: "admin" in boss.screen, PATIENCE)
    return Cast(stage=stage, owner=owner, boss=boss, ann=ann, ben=ben)
