"""
How a teacher gets results: `/results` in a group or in private, and the buttons under them.

They are sent in private, for they tell who answered what. The files are made in the workshop, beside all else. Where
the bot cannot write to somebody, the group is told so, with a link that opens the private chat at these results.
"""

from __future__ import annotations

import logging
import re
from asyncio import gather, to_thread
from typing import TYPE_CHECKING, TypeAlias

from telegram.error import BadRequest, TelegramError

from bot.analysis.scope import Scope
from bot.store import SetState
from bot.telegram.choosing_screens import unknown_word
from bot.telegram.presses.results import REPORTING, ListClasses, ShowResults
from bot.telegram.result_screens import class_list, files_caption, group_title, summary
from bot.telegram.rights import MOST_ASKED
from bot.telegram.said_once import said_once
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import words
from bot.telegram.set_names import title_of
from bot.telegram.titled import titled, with_id
from bot.telegram.who import Who
from bot.tutor.time_zone import city
from bot.workshop import Crowded, Customer, NotMade, Rank

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import tzinfo

    from bot.results import Files
    from bot.store.groups import Group
    from bot.telegram.desk import Desk, Person
    from bot.telegram.group_call import GroupCall
    from bot.telegram.press import Tap
    from bot.telegram.presses.results import Reporting
    from bot.telegram.rights import Rights
    from bot.texts import Texts

    Unreachable: TypeAlias = Callable[[], Awaitable[None]]

logger = logging.getLogger(__name__)

START_PREFIX = "results_"
_LINK = re.compile(START_PREFIX + "([0-9]{1,18})")


class Reporter:
    """Makes and sends results at a desk, for those who may see them."""

    presses = REPORTING

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self.commands = {"results": self.results}
        self.group_commands = {"results": self.in_group}

    async def results(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /results in private: with those of the only group, else with the choice of one."""
        classes = await self._classes(person)
        if len(classes) != 1:
            await self._desk.courier.send(person.chat, class_list(person.texts, classes, 0))
        elif (scope := self._scope(classes[0].chat, arguments)) is None:
            await self._desk.courier.send(person.chat, self._unknown(person.texts, arguments))
        else:
            self._begin(person, scope)

    async def open(self, person: Person, payload: str) -> bool:
        """Send what a link in a group has named; False where it is another link."""
        named = _LINK.fullmatch(payload)
        if named is None:
            return False
        chat = self._now(-int(named[1]))
        if await self._rights.may_see_results(chat, person.learner.id):
            self._begin(person, Scope(chat=chat))
        else:
            await self._desk.courier.send(person.chat, words(person.texts, "results-who"))
        return True

    async def in_group(self, call: GroupCall) -> None:
        """Answer /results in a group: privately, to those who may."""
        if not await self._rights.may_see_results(call.chat, call.learner):
            await self._desk.groups.answers.send(call.chat, call.topic, words(call.texts, "results-who"))
        elif call.asker is None:
            await self._say_link(call, "results-anonymous")
        elif (scope := self._scope(call.chat, call.arguments)) is None:
            await self._desk.groups.send(call.chat, call.topic, self._unknown(call.texts, call.arguments))
        else:
            self._begin(call.asker, scope, lambda: self._say_link(call, "results-unreachable"))

    async def press(self, person: Person, tap: Tap, press: Reporting) -> None:
        """Send what was chosen to those who may see it; once for a button pressed twice, and while it is being made."""
        match press:
            case ListClasses(start=start):
                screen = class_list(person.texts, await self._classes(person), start)
                await self._desk.courier.redraw(person.chat, tap, screen)
            case ShowResults(group=group, round=round_):
                if self._desk.is_again(person, tap, press):
                    await self._desk.toast(person, tap)
                    return
                chat = self._now(-group)
                if not await self._rights.may_see_results(chat, person.learner.id):
                    await self._desk.toast(person, tap, "toast-results-who")
                    return
                self._begin(person, Scope(chat=chat, round=round_ or None))
                await self._desk.toast(person, tap, "toast-results")

    def _begin(self, person: Person, scope: Scope, unreachable: Unreachable | None = None) -> None:
        self._desk.aside.start(("results", person.chat, scope), lambda: self._send(person, scope, unreachable))

    async def _send(self, person: Person, scope: Scope, unreachable: Unreachable | None) -> None:
        """Send the results; where they could not be made, or did not arrive, say so."""
        failed, zone = words(person.texts, "results-failed"), self._desk.zone(person.learner.timezone)
        try:
            files = await self._told_and_made(person, scope, zone, unreachable)
        except NotMade as error:
            logger.warning("no results were made: %s", error)
            is_crowded = isinstance(error, Crowded)
            await self._tell(person, words(person.texts, "crowded") if is_crowded else failed, unreachable)
            return
        except TelegramError:
            raise
        except Exception:
            await self._tell(person, failed, unreachable)
            raise
        try:
            if files is not None:
                await self._send_files(person, files, zone)
        except (TelegramError, ValueError) as error:
            logger.warning("results did not get to %s: %s", Who(person.chat), error)
            await self._desk.courier.send(person.chat, failed)

    async def _told_and_made(
        self, person: Person, scope: Scope, zone: tzinfo, unreachable: Unreachable | None
    ) -> Files | None:
        """
        Tell the results in words, then make the files; None where there are no results, or nobody could be told.

        The words are there at once, tell whether anything can be sent, and what the files are.
        """
        from bot.results import files_of, report_of

        workshop, database, texts = self._desk.workshop, self._desk.store.path, person.texts
        who, title = Customer(Rank.CLASS, person.learner.id), self._title(texts, scope)
        report = await workshop.made_for(who, report_of, database, scope)
        if report is None:
            await self._tell(person, words(texts, "results-none", group=title), unreachable)
            return None
        said = summary(texts, title, report, self._others(person, scope))
        if not await said_once(self._desk.store, lambda: self._tell(person, said, unreachable)):
            return None
        return await workshop.made_for(who, files_of, database, scope, zone, texts.language, title)

    async def _send_files(self, person: Person, files: Files, zone: tzinfo) -> None:
        courier, texts = self._desk.courier, person.texts
        place = await to_thread(city, person.learner.timezone or str(zone), texts.language)
        name = f"results-{self._desk.clock().astimezone(zone):%Y-%m-%d}"
        await courier.files.send_photo(person.chat, files.png, Screen(words(texts, "results-picture").runs))
        await courier.files.send_document(person.chat, f"{name}.xlsx", files.xlsx, files_caption(texts, files, place))
        await courier.files.send_document(person.chat, f"{name}.csv", files.csv, words(texts, "results-csv"))

    async def _tell(self, person: Person, screen: Screen, unreachable: Unreachable | None) -> bool:
        """Write to somebody; where that cannot be, say so where they asked."""
        try:
            sent = await self._desk.courier.send(person.chat, screen)
        except BadRequest as error:  # nobody has ever opened this chat
            logger.info("chat %s cannot be written to: %s", Who(person.chat), error)
            sent = None
        if sent is None and unreachable is not None:
            await unreachable()
        return sent is not None

    async def _say_link(self, call: GroupCall, key: str) -> None:
        link = f"https://t.me/{self._desk.username}?start={START_PREFIX}{-call.chat}"
        button = Button(call.texts.say("button-results-open"), link)
        await self._desk.groups.send(call.chat, call.topic, Screen(words(call.texts, key).runs, ((button,),)))

    def _others(self, person: Person, scope: Scope) -> list[Button]:
        """Offer the last round alone beside all, and the other way round."""
        if scope.chat is None:
            return []
        if scope.round is not None:
            return [Button(person.texts.say("button-results-all"), ShowResults(group=-scope.chat))]
        last = self._desk.store.classes.last_round(scope.chat)
        if last is None:
            return []
        return [Button(person.texts.say("button-results-round"), ShowResults(group=-scope.chat, round=last))]

    def _now(self, chat: int) -> int:
        """Give the id that a group has now, of which a link or a button names one from before."""
        group = self._desk.store.groups.find(chat)
        return chat if group is None else group.chat

    def _scope(self, chat: int, arguments: Sequence[str]) -> Scope | None:
        """
        Give what is wanted of a group, all or one set; None where it is not clear which set that is.

        What was answered in a set that was retired is there still. Nobody has answered a draft, and its title is for
        admins alone.
        """
        if not arguments:
            return Scope(chat=chat)
        there, retired = self._desk.store.sets(), self._desk.store.sets((SetState.RETIRED,))
        part, both = " ".join(arguments), (*there, *retired)
        by_id = {info.id for word in arguments if (info := with_id(word, both)) is not None}
        named = by_id or {info.id for info in titled(part, there) or titled(part, retired)}
        return Scope(chat=chat, set_id=named.pop()) if len(named) == 1 else None

    def _unknown(self, texts: Texts, arguments: Sequence[str]) -> Screen:
        return unknown_word(texts, "results-unknown", " ".join(arguments), self._desk.library.sets())

    def _title(self, texts: Texts, scope: Scope) -> str:
        title = group_title(texts, None if scope.chat is None else self._desk.store.groups.find(scope.chat))
        info = None if scope.set_id is None else self._desk.store.set_info(scope.set_id)
        return title if info is None else f"{title} · {title_of(texts, info)}"

    async def _classes(self, person: Person) -> list[Group]:
        """List the groups whose results somebody may see, those that the bot is in first; of very many only some."""
        found = self._desk.store.classes.of(person.learner.id, MOST_ASKED)
        may = await gather(
            *(self._rights.may_see_results(each.chat, person.learner.id, to_list=True) for each in found)
        )
        here = [group for group, is_allowed in zip(found, may, strict=True) if is_allowed]
        return [*here, *self._desk.formerly_taught(person.learner.id)]
