"""
What is stored about a person, told in plain words, and how all of it is deleted: by two buttons, one after the other.

A button holds the time when it was offered, and does nothing when it is pressed much later. A second press of the last
one finds nobody to forget, and says the same.
"""

from __future__ import annotations

from asyncio import to_thread, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.telegram.markup import blocks, bold, lines
from bot.telegram.presses.exporting import ExportAnswers
from bot.telegram.presses.privacy import PRIVACY, Forget, Keep
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.privacy import Privacy
    from bot.texts import Texts

VALID_SECONDS = 600
ASKED, SURE = 1, 2


class Forgetter:
    """Tells what is stored, and forgets people, at a desk."""

    presses = PRIVACY

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"privacy": self.privacy, "forget": self.forget}

    async def privacy(self, person: Person, _: Sequence[str]) -> None:
        """Answer /privacy."""
        await self._desk.courier.send(person.chat, privacy_screen(person.texts, self._now()))

    async def forget(self, person: Person, _: Sequence[str]) -> None:
        """Answer /forget: ask whether that is meant."""
        await self._desk.courier.send(person.chat, self._ask(person))

    async def press(self, person: Person, tap: Tap, press: Privacy) -> None:
        """Ask again, then do it; or keep everything."""
        match press:
            case Keep():
                await self._desk.courier.redraw(person.chat, tap, words(person.texts, "forget-kept"))
            case Forget(asked=asked) if not 0 <= self._now() - asked <= VALID_SECONDS:
                await self._desk.courier.redraw(person.chat, tap, words(person.texts, "forget-late"))
            case Forget(step=step) if step == SURE:
                await wrap_future(await to_thread(self._desk.store.forget, person.learner.id))
                await self._desk.courier.redraw(person.chat, tap, words(person.texts, "forget-done"))
            case Forget(step=step) if step == ASKED:
                await self._desk.courier.redraw(person.chat, tap, sure_screen(person.texts, self._now()))
            case Forget():
                await self._desk.courier.redraw(person.chat, tap, self._ask(person))
            case _:
                assert_never(press)

    def _ask(self, person: Person) -> Screen:
        has_role = bool(self._desk.store.roles(person.learner.id))
        return forget_screen(person.texts, self._now(), has_role=has_role)

    def _now(self) -> int:
        return int(self._desk.clock().timestamp())


def privacy_screen(texts: Texts, now: int) -> Screen:
    """Tell what is stored, how long, and who sees it."""
    runs = blocks(
        lines(bold(texts.say("privacy-title"))),
        lines(texts.say("privacy-what")),
        lines(texts.say("privacy-how-long")),
        lines(texts.say("privacy-who")),
        lines(texts.say("privacy-how")),
    )
    answers = Button(texts.say("button-export-answers"), ExportAnswers())
    return Screen(runs, ((answers,), (Button(texts.say("button-forget"), Forget(step=0, asked=now)),)))


def forget_screen(texts: Texts, now: int, *, has_role: bool) -> Screen:
    """Ask whether all is to be deleted."""
    runs = blocks(
        lines(bold(texts.say("forget-title"))),
        lines(texts.say("forget-what"), texts.say("forget-role") if has_role else None),
        lines(texts.say("forget-stays")),
    )
    onward = Button(texts.say("button-forget-onward"), Forget(step=ASKED, asked=now))
    return Screen(runs, ((_keep(texts),), (onward,)))


def sure_screen(texts: Texts, now: int) -> Screen:
    """Ask once more."""
    done = Button(texts.say("button-forget-sure"), Forget(step=SURE, asked=now))
    return Screen(lines(bold(texts.say("forget-sure"))), ((_keep(texts),), (done,)))


def _keep(texts: Texts) -> Button:
    return Button(texts.say("button-forget-keep"), Keep())
