"""How a revision ends in the chat: as the next version, published perhaps, or as nothing; and whom that is told."""

from __future__ import annotations

from asyncio import to_thread, wrap_future
from typing import TYPE_CHECKING

from bot.store.revision_rows import Outcome, RevisionState
from bot.store.sets import SetState
from bot.telegram.library_screens import overtaken_screen
from bot.telegram.library_work import NotDone, done
from bot.telegram.revision_refusals import refused_screen
from bot.telegram.revision_screens import drop_screen
from bot.telegram.screens import words
from bot.tutor.revision import RevisionRefused, revised
from bot.uploads.draft import Overtaken, publish_draft

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.store.revision_rows import Revision
    from bot.telegram.desk import Desk, Person
    from bot.telegram.revision_views import RevisionViews
    from bot.telegram.screen import Screen
    from bot.tutor.flag import Flag
    from quizzes.question import QuestionSet


class RevisionEnd:
    """Ends revisions at a desk; `tell` says to who flagged a question what became of it."""

    def __init__(self, desk: Desk, views: RevisionViews, tell: Callable[[Flag], Awaitable[None]]) -> None:
        self._desk = desk
        self._views = views
        self._tell = tell

    async def finish(self, person: Person, revision: Revision, wanted: SetState) -> tuple[Screen, str | None]:
        """Make the next version, to be in a state; give what is shown then, and perhaps a word more."""
        is_own = revision.ended_by == person.learner.id
        if revision.state is RevisionState.FINISHED and is_own:  # a press that comes again, perhaps after a restart
            await self._follow(person, revision, wanted)
        if revision.state is not RevisionState.OPEN:
            return self._views.over(person, revision), None
        if wanted not in {SetState.PUBLISHED, self._state(revision)}:  # it was "as it is" when the button was shown
            return self._views.overview(person, revision), person.texts.say("revision-stale")
        store = self._desk.store.revisions
        changes = store.progress(revision.id).changes
        try:
            whole = await to_thread(self._as_decided, revision)
        except RevisionRefused as refused:
            return refused_screen(person.texts, revision, refused), None
        state = wanted if self._beside(revision) is None else SetState.DRAFT
        by, at = person.learner.id, self._desk.clock()
        outcome = await wrap_future(await to_thread(store.finish, revision, changes, whole, state, by, at))
        if outcome is Outcome.STALE:
            return self._views.overview(person, revision), person.texts.say("revision-stale")
        ended = store.of(revision.id) or revision
        if ended.state is RevisionState.FINISHED:
            await self._follow(person, revision, wanted)
        return self._views.over(person, ended), None

    async def drop(self, person: Person, revision: Revision, *, is_sure: bool) -> Screen:
        """Make no version of what was decided, once the person is sure of it."""
        if not is_sure:
            return drop_screen(person.texts, revision)
        await wrap_future(self._desk.store.revisions.drop(revision.id, person.learner.id, self._desk.clock()))
        return self._views.over(person, self._desk.store.revisions.of(revision.id) or revision)

    async def _follow(self, person: Person, revision: Revision, state: SetState) -> None:
        """Do what follows from a version that was made; what was done already is not done again."""
        if state is SetState.PUBLISHED and self._beside(revision) is not None:
            await self._publish(person, revision.set_id)
        for flag in self._desk.store.flags.untold(revision.set_id, person.learner.id):
            await self._tell(flag)

    async def _publish(self, person: Person, draft: str) -> None:
        """Publish a draft; where its set has another version since, show first what it would change."""
        desk = self._desk
        try:
            published = await done(desk, person.learner.id, publish_draft, draft, desk.clock(), person.learner.id)
        except NotDone:
            await desk.courier.send(person.chat, words(person.texts, "upload-not-done"))
            return
        info = desk.store.set_info(draft)
        if isinstance(published, Overtaken) and info is not None:
            await desk.courier.send(person.chat, overtaken_screen(person.texts, info, published))

    def _state(self, revision: Revision) -> SetState | None:
        info = self._desk.store.set_info(revision.set_id)
        return None if info is None else info.state

    def _beside(self, revision: Revision) -> str | None:
        """Name the set whose next version a draft is to become, where that is another set."""
        info, upload = self._desk.store.set_info(revision.set_id), self._desk.store.uploads.of_draft(revision.set_id)
        if info is None or info.state is not SetState.DRAFT or upload is None or upload.set_id == info.id:
            return None
        return upload.set_id

    def _as_decided(self, revision: Revision) -> QuestionSet:
        whole = self._desk.store.question_set(revision.set_id, revision.version)
        if whole is None:  # pragma: no cover - no version is ever deleted
            raise LookupError(revision.set_id)
        return revised(whole, self._desk.store.revisions.decisions(revision.id))
