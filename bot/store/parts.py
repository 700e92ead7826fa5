"""Which parts of the database are loaded when they are first asked for? Those that no first question needs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bot.store.access import Part

if TYPE_CHECKING:
    from bot.store.acts import Acts
    from bot.store.boards import Boards
    from bot.store.classes import Classes
    from bot.store.homework import Homeworks
    from bot.store.quarters import Quarters
    from bot.store.regrading_notices import RegradingNotices
    from bot.store.reminders import Reminders
    from bot.store.revisions import Revisions
    from bot.store.rounds import Rounds
    from bot.store.schedule_drafts import ScheduleDrafts
    from bot.store.schedules import Schedules
    from bot.store.topics import Topics
    from bot.store.upload_access import Uploads


class Parts(Part):
    """Them, each made once."""

    def get_ready(self) -> None:
        """Load all of them, before somebody waits for one; takes a moment."""
        for name, part in vars(Parts).items():
            if isinstance(part, cached_property):
                getattr(self, name)

    @cached_property
    def acts(self) -> Acts:
        """Who did what."""
        from bot.store.acts import Acts

        return Acts(self._access)

    @cached_property
    def boards(self) -> Boards:
        """Who stands where."""
        from bot.store.boards import Boards

        return Boards(self._access)

    @cached_property
    def classes(self) -> Classes:
        """What teachers see of their groups."""
        from bot.store.classes import Classes

        return Classes(self._access)

    @cached_property
    def homework(self) -> Homeworks:
        """What classes were given to do."""
        from bot.store.homework import Homeworks

        return Homeworks(self._access)

    @cached_property
    def quarters(self) -> Quarters:
        """How much was answered when."""
        from bot.store.quarters import Quarters

        return Quarters(self._access)

    @cached_property
    def regrading_notices(self) -> RegradingNotices:
        """Of which answers that were graded again nobody was told yet."""
        from bot.store.regrading_notices import RegradingNotices

        return RegradingNotices(self._access)

    @cached_property
    def reminders(self) -> Reminders:
        """Who wants to be reminded, and when."""
        from bot.store.reminders import Reminders

        return Reminders(self._access)

    @cached_property
    def revisions(self) -> Revisions:
        """What admins are changing."""
        from bot.store.revisions import Revisions

        return Revisions(self._access)

    @cached_property
    def rounds(self) -> Rounds:
        """What groups are asked."""
        from bot.store.rounds import Rounds

        return Rounds(self._access)

    @cached_property
    def schedule_drafts(self) -> ScheduleDrafts:
        """Schedules that are not yet said in full."""
        from bot.store.schedule_drafts import ScheduleDrafts

        return ScheduleDrafts(self._access)

    @cached_property
    def schedules(self) -> Schedules:
        """When rounds begin by themselves."""
        from bot.store.schedules import Schedules

        return Schedules(self._access)

    @cached_property
    def topics(self) -> Topics:
        """Which topics forums have."""
        from bot.store.topics import Topics

        return Topics(self._access)

    @cached_property
    def uploads(self) -> Uploads:
        """Files that admins have sent."""
        from bot.store.upload_access import Uploads

        return Uploads(self._access)
