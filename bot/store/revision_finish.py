"""How does a revision become the next version of its set? In one step, with all that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import acts, flags, sets
from bot.store.revision_rows import Outcome, RevisionState, decisions, end, is_open, progress
from bot.tutor.act import Act, Deed
from bot.tutor.flag import FlagState
from bot.tutor.revision import Choice

if TYPE_CHECKING:
    from datetime import datetime

    from bot.store.revision_rows import Revision
    from bot.store.sets import Added, SetState
    from bot.store.sqlite import Database


def finish(  # noqa: PLR0913, PLR0917 (what is written, from what, by whom and when)
    db: Database, revision: Revision, changes: int, new: sets.NewVersion, state: SetState, by: int, at: datetime
) -> Outcome:
    """Make the next version, with all that follows from it."""
    if not is_open(db, revision.id):
        return Outcome.OVER
    (latest,) = db.execute("SELECT max(version) FROM set_versions WHERE set_id = ?", (revision.set_id,)).fetchone()
    if latest != revision.version:
        end(db, revision.id, RevisionState.OUTDATED, by, at, None)
        return Outcome.OVER
    if progress(db, revision.id).changes != changes:
        return Outcome.STALE
    added = sets.add(db, new, at, new.content_sha256, _origin(db, revision), state)
    if not added.is_new:
        sets.set_state(db, revision.set_id, state)
    elif added.version != revision.version:
        _copy_reader(db, revision, added)
    end(db, revision.id, RevisionState.FINISHED, by, at, added.version)
    _note(db, revision, added.version, state, by, at)
    _accept_flags(db, revision, by, at)
    return Outcome.DONE


def _note(db: Database, revision: Revision, made: int, state: SetState, by: int, at: datetime) -> None:
    """Write down what the revision did to each question, and to the set."""
    for id_, decision in sorted(decisions(db, revision.id).items()):
        deed = Deed.DROPPED if decision.choice is Choice.DROP else None if decision.edited is None else Deed.EDITED
        if deed is not None:
            acts.add(db, Act(deed=deed, at=at, by=by, set_id=revision.set_id, version=revision.version, question=id_))
    acts.add(db, Act(deed=Deed.REVISED, at=at, by=by, set_id=revision.set_id, version=made, detail=state.value))


def _accept_flags(db: Database, revision: Revision, by: int, at: datetime) -> None:
    """Accept the open flags on questions that were edited or dropped: somebody has seen to them."""
    changed = [
        id_
        for id_, decision in decisions(db, revision.id).items()
        if decision.choice is Choice.DROP or decision.edited is not None
    ]
    for id_ in sorted(changed):
        rows = db.execute(
            "SELECT id FROM flags WHERE set_id = ? AND question = ? AND state = 'open' ORDER BY id",
            (revision.set_id, id_),
        ).fetchall()
        for (flag,) in rows:
            flags.decide(db, flag, FlagState.ACCEPTED, by, at, None)


def _copy_reader(db: Database, revision: Revision, added: Added) -> None:
    """Let what is read beside the questions be that of the version before."""
    for table in ("readers", "reader_paragraphs", "reader_words", "reader_meanings"):
        columns = [row["name"] for row in db.execute(f"PRAGMA table_info({table})")]
        others = ", ".join(name for name in columns if name not in {"set_id", "version"})
        db.execute(
            f"INSERT INTO {table} (set_id, version, {others}) "  # noqa: S608 (names of our own)
            f"SELECT set_id, ?, {others} FROM {table} WHERE set_id = ? AND version = ?",
            (added.version, revision.set_id, revision.version),
        )


def _origin(db: Database, revision: Revision) -> str:
    row = db.execute(
        "SELECT origin FROM set_versions WHERE set_id = ? AND version = ?", (revision.set_id, revision.version)
    ).fetchone()
    return str(row["origin"])
