"""
How does a draft get to learners?

One that was saved beside a published set, to become its next version, becomes that. Who publishes it has not seen what
was put right in that set since, which would go: they are shown first what the draft would change by now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.adding import is_read_alike
from bot.store import Store
from bot.store.sets import SetState
from bot.tutor.act import Act, Deed
from bot.tutor.known_again import known_again
from bot.tutor.next_version import NextVersion
from bot.uploads.changes import changes_by

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.store.connection import Memory
    from bot.uploads.changes import Changes
    from quizzes.question import QuestionSet


@dataclass(frozen=True, slots=True, kw_only=True)
class Overtaken:
    """The set whose next version a draft was to be has another one by now, and what the draft would change in that."""

    set_id: str
    changes: Changes


def publish_draft(
    database: Path | Memory, set_id: str, at: datetime, by: int | None, over: int = 0
) -> str | Overtaken | None:
    """
    Publish a draft, and give the id under which it is published; None where there is no such draft.

    One that was saved beside a published set becomes its next version, and is then retired itself. Where that set has
    had another version since, it does so only if that one is meant, by `over`.
    """
    with Store.open(database) as store:
        draft = store.question_set(set_id)
        if draft is None or _state(store, set_id) is not SetState.DRAFT:
            return None
        upload = store.uploads.of_draft(set_id)
        target = set_id if upload is None or upload.set_id is None else upload.set_id
        before = None if target == set_id else store.question_set(target)
        if before is None:
            store.set_state(set_id, SetState.PUBLISHED).result()
        else:
            known = None if upload is None or not upload.changes else upload.changes.get("version")
            if before.version not in {known or before.version, over}:
                return Overtaken(set_id=target, changes=_changes(store, draft, before))
            _add(store, draft, before, at)
        version = store.latest_version(target)
        store.acts.note(Act(deed=Deed.PUBLISHED, at=at, by=by, set_id=target, version=version)).result()
        return target


def _add(store: Store, draft: QuestionSet, before: QuestionSet, at: datetime) -> None:
    """Make a draft the next version of another set."""
    info = store.set_info(draft.id)
    sha256 = f"draft-{draft.id}-{draft.version}"  # the file's own is that of the draft
    reader = store.readers.reader(draft.id, draft.version)
    origin = "" if info is None else info.origin
    store.add_set(_as_next(draft, before), at, sha256, origin, reader=reader).result()
    store.set_state(draft.id, SetState.RETIRED).result()


def _changes(store: Store, draft: QuestionSet, before: QuestionSet) -> Changes:
    reader = store.readers.reader(draft.id, draft.version)
    state = _state(store, before.id) or SetState.PUBLISHED
    is_text_known = is_read_alike(store, before, reader)
    return changes_by(NextVersion(_as_next(draft, before), 0, 0), before, state, is_text_known=is_text_known)


def _as_next(draft: QuestionSet, before: QuestionSet) -> QuestionSet:
    return known_again(replace(draft, id=before.id, version=1), before)


def _state(store: Store, set_id: str) -> SetState | None:
    info = store.set_info(set_id)
    return None if info is None else info.state
