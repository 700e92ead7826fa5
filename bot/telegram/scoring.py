"""What `/score` answers: the figures at once, and the picture when it is drawn, which is done in another process."""

from __future__ import annotations

import logging
from asyncio import gather, to_thread
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.charts import progress_png
from bot.charts.theme import Theme
from bot.telegram.door import Errand
from bot.telegram.presses.scoring import SCORING
from bot.telegram.said_once import said_once
from bot.telegram.score_screens import Today, picture_caption, score_screen
from bot.telegram.screens import astray, words
from bot.telegram.set_names import title_of, told_apart
from bot.telegram.who import Who
from bot.tutor.progress import DAYS_AHEAD, by_local_day, days_by_clocks, of_who_moved, progress
from bot.tutor.score import Score
from bot.workshop import Crowded, Customer, NotMade, Rank

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.scoring import ShowPicture
    from bot.telegram.screen import Screen
    from bot.tutor.progress import Progress

logger = logging.getLogger(__name__)


class Scorer:
    """Tells learners how far they have come."""

    presses = SCORING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"score": self.score}

    async def score(self, person: Person, _: Sequence[str]) -> None:
        """Answer /score; the picture follows, and where it cannot be made the words are enough."""
        found, today = await to_thread(self._found, person, self._desk.clock())
        if not found.total.answered:
            is_open = self._desk.store.open_session(person.learner.id) is not None
            await self._desk.courier.send(
                person.chat, astray(person.texts, person.texts.say("score-none"), is_open=is_open)
            )
        else:
            sets, mistakes = await gather(to_thread(self._by_set, person), to_thread(self._mistakes, person))
            screen = score_screen(person.texts, found, sets, today, mistakes)
            await said_once(self._desk.store, lambda: self._say(person, screen))
            self._desk.aside.start(("picture", person.chat), lambda: self._draw(person, found, Theme.LIGHT))

    async def _say(self, person: Person, screen: Screen) -> bool:
        return await self._desk.courier.send(person.chat, screen) is not None

    def _mistakes(self, person: Person) -> int:
        """Count what is to be put right, unless a question is open: then its buttons must stay the last."""
        if self._desk.store.open_session(person.learner.id) is not None:
            return 0
        return self._desk.store.reviews.mistakes_count(person.learner.id, self._desk.clock())

    async def press(self, person: Person, tap: Tap, press: ShowPicture) -> None:
        """Draw the picture as it is today, in the other theme; once for a button pressed twice, however fast it is."""
        desk, now = self._desk, self._desk.clock()
        if press.theme not in set(Theme):
            await desk.toast(person, tap, "toast-unknown")
            return
        if desk.twice.is_again(person.chat, tap.message, press, now):
            await desk.toast(person, tap)
            return
        found, _ = await to_thread(self._found, person, now)
        theme, message = Theme(press.theme), tap.message
        desk.aside.start(("picture", person.chat), lambda: self._draw(person, found, theme, message))
        await desk.toast(person, tap, "toast-drawing")

    async def _draw(self, person: Person, found: Progress, theme: Theme, message: int | None = None) -> None:
        """Draw a picture, in the place of one whose button was pressed; who has pressed one hears where none comes."""
        try:
            why_not = await self._drawn(person, found, theme, message)
            if why_not == "crowded" or (why_not is not None and message is not None):
                await self._desk.courier.send(person.chat, words(person.texts, why_not))
        except TelegramError as error:
            logger.warning("a picture of progress did not get to %s: %s", Who(person.chat), error)

    async def _drawn(self, person: Person, found: Progress, theme: Theme, message: int | None) -> str | None:
        """Draw and send it; else name what is said, where the words of a score are not enough."""
        from bot.charts.labels import labels

        if not self._desk.door.lets_in(person.learner.id, Errand.EXPORT):
            return "enough-for-now"
        who, files = Customer(Rank.PERSON, person.learner.id), self._desk.courier.files
        try:
            png = await self._desk.workshop.made_for(who, progress_png, found, labels(person.texts, found), theme)
        except NotMade as error:
            logger.warning("a picture of progress did not get to %s: %s", Who(person.chat), error)
            return "crowded" if isinstance(error, Crowded) else "picture-failed"
        caption = picture_caption(person.texts, found, theme)
        if message is None:
            await files.send_photo(person.chat, png, caption)
        else:
            await files.change_photo(person.chat, message, png, caption)
        return None

    def _found(self, person: Person, at: datetime) -> tuple[Progress, Today]:
        store, learner = self._desk.store, person.learner
        zone = self._desk.zone(learner.timezone)
        now = at.astimezone(zone)
        sums = store.quarters.of(learner.id)
        days = by_local_day(sums, zone)
        before = [(until, self._desk.zone(left)) for until, left in store.zones_before(learner.id)]
        found = progress(
            today=now.date(),
            days=days,
            by_kind=store.score_by_kind(learner.id),
            words_known=store.reviews.words_known(learner.id),
            due=store.reviews.due_count(learner.id, now),
            forecast=store.reviews.forecast(learner.id, now, DAYS_AHEAD),
        )
        found = of_who_moved(found, days_by_clocks((moment for moment, _ in sums), before, zone))
        return found, Today(answered=days.get(now.date(), Score()).answered, goal=learner.daily_goal)

    def _by_set(self, person: Person) -> list[tuple[str, Score]]:
        scores = self._desk.store.score_by_set(person.learner.id)
        most_first = sorted(scores.items(), key=lambda each: (-each[1].answered, each[0]))
        infos = {set_id: self._desk.store.set_info(set_id) for set_id in scores}
        known = {set_id: info for set_id, info in infos.items() if info is not None}
        shown = {set_id: title_of(person.texts, known[set_id]) if set_id in known else set_id for set_id in scores}
        titles = told_apart(person.texts, shown, {set_id: info.title for set_id, info in known.items()})
        return [(titles[set_id], score) for set_id, score in most_first]
