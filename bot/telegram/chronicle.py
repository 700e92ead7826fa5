"""What did admins do? /log lists it for admins, the latest first, a page at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import blocks, bold, lines, shortened
from bot.telegram.presses.chronicle import CHRONICLING, ShowActs
from bot.telegram.screen import Screen, turns
from bot.telegram.screens import words
from bot.texts.neutral import neutral_line
from bot.tutor.act import Channel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.chronicle import Chronicling
    from bot.texts import Texts
    from bot.tutor.act import Act

ACTS_AT_ONCE = 10
LONGEST_NAME, LONGEST_DETAIL = 40, 60


class Chronicler:
    """Shows the log of acts at a desk."""

    presses = CHRONICLING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"log": self.log}

    async def log(self, person: Person, _: Sequence[str]) -> None:
        """Answer /log."""
        is_admin = self._desk.is_admin(person.learner.id)
        screen = self._page(person, 0) if is_admin else words(person.texts, "admins-only")
        await self._desk.courier.send(person.chat, screen)

    async def press(self, person: Person, tap: Tap, press: Chronicling) -> None:
        """Show another page."""
        if not self._desk.is_admin(person.learner.id):
            await self._desk.toast(person, tap, "admins-only")
            return
        screen = self._page(person, press.start)
        await self._desk.courier.redraw(person.chat, tap, screen)

    def _page(self, person: Person, start: int) -> Screen:
        texts, acts = person.texts, self._desk.store.acts
        count = acts.count()
        if not count:
            return words(texts, "acts-none")
        first = start if start < count else 0
        each = [self._line(person, act) for act in acts.page(first, ACTS_AT_ONCE)]
        head = bold(texts.say("acts-title", count=count))
        return Screen(
            blocks(lines(head), lines(*each)), turns(first, ACTS_AT_ONCE, count, lambda at: ShowActs(start=at))
        )

    def _line(self, person: Person, act: Act) -> str:
        texts = person.texts
        zone = self._desk.zone(person.learner.timezone)
        nobody = texts.say("acts-anonymous")
        by = texts.say("acts-command-line") if act.channel is Channel.COMMAND_LINE else self._name(act.by) or nobody
        parts = [
            None if act.set_id is None else act.set_id,
            None if act.version is None else texts.say("acts-version", version=act.version),
            act.question,
            None if act.person is None else f"{self._name(act.person)} ({act.person})",
            None if act.detail is None else self._group(act.group) or _detail(texts, act.detail),
        ]
        what = " · ".join(part for part in (texts.say(f"act-{act.deed}"), *parts) if part)
        return f"{act.at.astimezone(zone):%Y-%m-%d %H:%M}  {by}: {what}"

    def _name(self, id_: int | None) -> str | None:
        learner = None if id_ is None else self._desk.store.learner(id_)
        name = "" if learner is None else shortened(neutral_line(learner.name), LONGEST_NAME)
        return name or (None if id_ is None else str(id_))

    def _group(self, chat: int | None) -> str | None:
        """Name a group by its title and the id it has now; None for one that is not known."""
        group = None if chat is None else self._desk.store.groups.find(chat)
        title = "" if group is None else shortened(neutral_line(group.title), LONGEST_NAME)
        return f"{title} ({group.chat})" if group is not None and title else None


def _detail(texts: Texts, detail: str) -> str:
    """Name a role or a state in the reader's language; all else stands for itself."""
    keys = (f"role-{detail}", f"revision-state-{detail}")
    named = next((texts.say(key) for key in keys if key in texts), detail)
    return shortened(neutral_line(named), LONGEST_DETAIL)
