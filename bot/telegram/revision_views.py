"""What is shown of a revision: the next question, how far it is, how it has ended, what others there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.revision_rows import RevisionState
from bot.store.sets import SetState
from bot.telegram.markup import lines, shortened
from bot.telegram.presses.library import OpenSet
from bot.telegram.presses.revising import BeginRevision
from bot.telegram.revision_screens import card_screen, overview_screen, sets_screen
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import words
from bot.telegram.set_names import title_of, titles_of
from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from bot.store import SetInfo
    from bot.store.revision_rows import Revision
    from bot.telegram.desk import Desk, Person
    from bot.texts import Texts

LONGEST_NAME = 60


class RevisionViews:
    """Looks up what is shown, at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def next(self, person: Person, revision: Revision, after: int) -> Screen:
        """Show the next question that is undecided, else how far it is."""
        position = self._desk.store.revisions.next_undecided(revision.id, after)
        if position is None:
            return self.overview(person, revision)
        return self.card(person, revision, position)

    def card(self, person: Person, revision: Revision, position: int) -> Screen:
        """Show a question."""
        store = self._desk.store.revisions
        card = store.card(revision.id, position)
        if card is None:
            return words(person.texts, "toast-unknown")
        progress, by = store.progress(revision.id), self.name(card.by)
        return card_screen(person.texts, revision, card, progress, by, self._aside(revision))

    def overview(self, person: Person, revision: Revision) -> Screen:
        """Show how far a revision is."""
        info = self._desk.store.set_info(revision.set_id)
        if info is None:  # pragma: no cover - no set is ever deleted
            return words(person.texts, "revision-no-set")
        progress = self._desk.store.revisions.progress(revision.id)
        title, aside = title_of(person.texts, info), len(self._aside(revision))
        return overview_screen(person.texts, revision, info, title, progress, aside)

    def _aside(self, revision: Revision) -> frozenset[str]:
        return self._desk.store.flags.set_aside(revision.set_id, revision.version)

    def over(self, person: Person, revision: Revision) -> Screen:
        """Say how a revision has ended."""
        texts, info, version = person.texts, self._desk.store.set_info(revision.set_id), revision.made
        upload = self._desk.store.uploads.of_draft(revision.set_id)
        if info is not None and info.state is SetState.RETIRED and upload is not None and upload.set_id is not None:
            info, version = self._desk.store.set_info(upload.set_id), None  # it has become that set's next version
        match revision.state:
            case RevisionState.DROPPED:
                return Screen(lines(texts.say("revision-thrown-away")), _to_set(texts, info))
            case RevisionState.FINISHED if info is not None:
                done = texts.say(
                    "revision-finished",
                    title=title_of(texts, info),
                    version=version or info.version,
                    state=texts.say(f"revision-state-{info.state}"),
                    count=info.questions,
                )
                return Screen(lines(done), _to_set(texts, info))
            case _:
                again = Button(texts.say("button-revision-begin-again"), BeginRevision(set_id=revision.set_id))
                return Screen(lines(texts.say("revision-outdated")), ((again,),))

    def sets(self, person: Person, start: int) -> Screen:
        """List what can be gone through."""
        going_on = {revision.set_id for revision in self._desk.store.revisions.open()}
        infos = sorted(
            self._desk.store.sets(tuple(SetState)),
            key=lambda info: (info.id not in going_on, info.state is not SetState.DRAFT, info.id),
        )
        titles = titles_of(person.texts, infos)
        return sets_screen(person.texts, [(info, titles[info.id]) for info in infos], going_on, start)

    def name(self, id_: int | None) -> str:
        """Name somebody; nobody has no name."""
        learner = None if id_ is None else self._desk.store.learner(id_)
        return "" if learner is None else shortened(neutral_line(learner.name), LONGEST_NAME)


def _to_set(texts: Texts, info: SetInfo | None) -> tuple[tuple[Button, ...], ...]:
    """Lead to the set, where there is one."""
    if info is None:
        return ()
    return ((Button(texts.say("button-upload-set", id=info.id), OpenSet(set_id=info.id)),),)
