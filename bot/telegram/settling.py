"""
How a learner changes settings: `/settings`, the buttons under it, and the two that may be typed: a place, a name.

What may be typed is awaited as `awaiting` says.
"""

from __future__ import annotations

import unicodedata
from asyncio import gather, to_thread, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from bot.store.awaited import Awaited, Wanted
from bot.telegram.awaiting import awaited_of, expect, strip_asking
from bot.telegram.markup import length
from bot.telegram.presses.settling import SETTLING, ChooseSetting, ShowSetting, ShowSettings
from bot.telegram.screen import Screen
from bot.telegram.screens import words
from bot.telegram.settings_screens import ask_again, choices, settings_menu, zones_to_choose
from bot.texts import texts_for
from bot.texts.neutral import neutral_name
from bot.tutor.preferences import Setting, chosen
from bot.tutor.time_zone import found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.settling import Settling
    from bot.telegram.quiz import Quiz
    from bot.tutor.learner import Learner

LONGEST_BOARD_NAME = 32
MOST_MARKS = 2  # above or below one letter; more run over the lines around it
_TYPED = {Setting.TIME_ZONE: Wanted.TIME_ZONE, Setting.BOARD_NAME: Wanted.BOARD_NAME}
_WANTED = frozenset(_TYPED.values())


class Settler:
    """Shows and changes settings at a desk."""

    presses = SETTLING

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz
        self.commands = {"settings": self.settings}

    async def settings(self, person: Person, _: Sequence[str]) -> None:
        """Answer /settings."""
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        await self._desk.courier.send(person.chat, await self._menu(person))

    async def press(self, person: Person, tap: Tap, press: Settling) -> None:
        """Show the choices of a setting, or take one."""
        setting = None if isinstance(press, ShowSettings) else _setting(press.setting)
        match press:
            case ShowSettings():
                await wrap_future(self._desk.store.awaited.drop(person.learner.id))
                await self._desk.courier.redraw(person.chat, tap, await self._menu(person))
            case ShowSetting() if setting is not None:
                await self._show(person, tap, setting)
            case ChooseSetting(value=word) if setting is not None:
                learner = await to_thread(chosen, person.learner, setting, word)
                await self._take(person, tap, setting, learner)
            case ShowSetting() | ChooseSetting():
                await self._desk.toast(person, tap, "toast-unknown")
            case _:
                assert_never(press)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take the answer to what was asked for last."""
        awaited = awaited_of(self._desk, person, _WANTED, said.message)
        if awaited is not None:
            await self._typed(person, awaited, said)
        return awaited is not None

    async def leaves(self, person: Person) -> bool:
        """Expect nothing any more, and change nothing."""
        awaited = awaited_of(self._desk, person, _WANTED)
        if awaited is None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        done = self._desk.courier.send(person.chat, words(person.texts, "setting-cancelled"))
        await gather(strip_asking(self._desk, person, awaited), done)
        return True

    async def _typed(self, person: Person, awaited: Awaited, said: Said) -> None:
        """Take a typed answer; one that comes a second time is told again what became of it."""
        if awaited.answered_by is not None:
            await self._desk.courier.send(person.chat, await self._menu(person))
            return
        is_name = awaited.wanted is Wanted.BOARD_NAME
        outcome = self._board_name(person, said.text) if is_name else await self._place(person, said.text)
        if isinstance(outcome, Screen):
            await self._desk.courier.send(person.chat, outcome)
            return
        await wrap_future(self._desk.store.save_learner(outcome, self._desk.clock()))
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        saved = await self._menu(replace(person, learner=outcome), person.texts.say("setting-saved"))
        await gather(strip_asking(self._desk, person, awaited), self._desk.courier.send(person.chat, saved))

    async def _show(self, person: Person, tap: Tap, setting: Setting, note: str | None = None) -> None:
        now = self._desk.clock()
        if setting in _TYPED:
            await expect(self._desk, person, _TYPED[setting], tap.message)
        screen = await to_thread(choices, person.texts, person.learner, setting, now, note)
        await self._desk.courier.redraw(person.chat, tap, screen)

    async def _take(self, person: Person, tap: Tap, setting: Setting, learner: Learner | None) -> None:
        if learner is None:
            await self._desk.toast(person, tap, "toast-unknown")
            return
        if learner.reminder_hour is not None:  # nobody says a language when the bot writes by itself
            learner = replace(learner, language=learner.language or person.texts.language)
        if learner != person.learner:
            await wrap_future(self._desk.store.save_learner(learner, self._desk.clock()))
        if setting in _TYPED:
            await wrap_future(self._desk.store.awaited.drop(learner.id))
        texts = texts_for(learner.language or person.texts.language, learner.explains, learner.script)
        after = replace(person, learner=learner, texts=texts)
        saved = after.texts.say("setting-saved")
        if setting is Setting.REMINDER and learner.reminder_hour is not None and not learner.timezone:
            told = self._show(after, tap, Setting.TIME_ZONE, saved)
        else:
            told = self._desk.courier.redraw(after.chat, tap, await self._menu(after, saved))
        await gather(told, self._quiz.show_as(person, after))

    async def _place(self, person: Person, text: str) -> Learner | Screen:
        now = self._desk.clock()
        meant = await to_thread(found, text, now)
        if meant.only is not None:
            return replace(person.learner, timezone=meant.only)
        return await to_thread(zones_to_choose, person.texts, meant.zones, now, is_sure=meant.is_sure)

    def _board_name(self, person: Person, text: str) -> Learner | Screen:
        name = board_name(text)
        if not any(unicodedata.category(character)[0] in "LN" for character in name):
            return ask_again(person.texts, "board-name-empty")
        if length(name) > LONGEST_BOARD_NAME:
            return ask_again(person.texts, "board-name-long", most=LONGEST_BOARD_NAME)
        return replace(person.learner, board_name=name, is_hidden=False)

    async def _menu(self, person: Person, note: str | None = None) -> Screen:
        now, zone = self._desk.clock(), self._desk.timezone
        return await to_thread(settings_menu, person.texts, person.learner, now, zone, note)


def board_name(text: str) -> str:
    """Write a typed name so that it stays on its line: no control, no direction, no heaps of marks on a letter."""
    kept: list[str] = []
    marks = 0
    for character in neutral_name(unicodedata.normalize("NFC", text)):
        marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _setting(word: str) -> Setting | None:
    return Setting(word) if word in set(Setting) else None
