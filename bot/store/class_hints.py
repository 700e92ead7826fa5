"""Which hints has somebody had of a question that a class is asked? There the first answer counts, and so do they."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store.access import Part, writes

if TYPE_CHECKING:
    from bot.store.sqlite import Database
    from bot.tutor.session import Session


def had(db: Database, session: Session, place: str) -> int:
    """Count the hints that were had before."""
    if session.current is None:
        return 0
    sql = "SELECT hints FROM class_hints WHERE learner = ? AND place = ? AND question = ?"
    row = db.execute(sql, (session.learner, place, session.current.question)).fetchone()
    return 0 if row is None else int(row["hints"])


def note(db: Database, session: Session) -> None:
    """Write down how many there are now, unless the session was forgotten with its learner; they never get fewer."""
    place = _place(session)
    if place is None or session.current is None:
        return
    db.execute(
        "INSERT INTO class_hints (learner, place, question, hints) "
        "SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM sessions WHERE id = ?) "
        "ON CONFLICT DO UPDATE SET hints = max(hints, excluded.hints)",
        (session.learner, place, session.current.question, session.hints, session.id),
    )


def _place(session: Session) -> str | None:
    """Name the homework or the round in which the question of a session is asked."""
    if session.in_round is not None:
        return f"round:{session.in_round.round}:{session.in_round.position}"
    if session.homework is None:
        return None
    return f"homework:{session.homework}:{session.current and session.current.set_id}"


class ClassHints(Part):
    """What the database knows of them; reading answers at once, writing gives a future."""

    def had(self, session: Session) -> int:
        """Count the hints that a session's learner has had of its question, in the same homework or round."""
        place = _place(session)  # most sessions are of no class, and each question of theirs is asked about
        return 0 if place is None else self._access.read(had, session, place)

    note = writes(note)
