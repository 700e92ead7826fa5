"""
Who voted for what in which poll? Every vote is kept; the first one of a learner in a round's question is an attempt.

A vote names its poll by an id alone. Where that is unknown, the answer that told of the id was lost with a process or
on the way: the vote waits until the poll shows itself, or until it can be of one asking only, long without an answer.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rounds.poll import is_same
from bot.rounds.round import RoundPace, Scoring, Terms
from bot.store import attempts, groups, recording, sets
from bot.store.columns import json_text, optional_time_of, time_of, time_text
from bot.store.inbox import COMES_AGAIN_WITHIN
from bot.tutor.attempt import Attempt, round_key
from quizzes.grading import grade

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database

# For so long the answer to a poll may come, waits for Telegram's pace included: an unknown poll may be another one, as
# where the database is an older copy.
ANSWERED_WITHIN = timedelta(minutes=3)
# Telegram keeps a vote that nobody fetches for a day; later, it cannot be of an asking from then.
KEPT_BY_TELEGRAM = timedelta(days=1, hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote as an update brings it; without options it takes back the one before."""

    update: int
    poll: str
    learner: int
    options: tuple[int, ...]
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenPoll:
    """A poll as an update shows it."""

    poll: str
    question: str
    options: tuple[str, ...]
    is_closed: bool


def take(db: Database, vote: Vote) -> bool:
    """Write a vote down, once, and count it where it is the first and its poll is known."""
    cursor = db.execute(
        "INSERT INTO votes (update_id, poll, learner, options, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (update_id) DO UPDATE SET poll = excluded.poll, learner = excluded.learner, "
        "options = excluded.options, at = excluded.at WHERE votes.at < ?",
        (
            vote.update,
            vote.poll,
            vote.learner,
            json_text(vote.options),
            time_text(vote.at),
            time_text(vote.at - COMES_AGAIN_WITHIN),  # after a long time Telegram gives an id to another update
        ),
    )
    if cursor.rowcount != 1:
        return False
    asking = _asking_of(db, vote.poll)
    if asking is None and _recognise_the_only_one(db, vote.poll, vote.at):
        count_waiting(db, vote.poll)
        return True
    return asking is not None and _count(db, asking, vote.learner, list(vote.options), vote.at)


def recognise(db: Database, seen: SeenPoll) -> None:
    """Take in how a poll looks now: it may be closed, or one that nobody knew had been sent."""
    if _asking_of(db, seen.poll) is None:
        asking = _same_in_doubt(db, seen)
        if asking is None:
            return
        _note_found(db, asking, seen.poll)
        count_waiting(db, seen.poll)
    if seen.is_closed:
        db.execute("UPDATE askings SET is_closed = 1 WHERE poll = ?", (seen.poll,))


def count_waiting(db: Database, poll: str) -> None:
    """Count the votes of a poll that came before it was known, in their order."""
    asking = _asking_of(db, poll)
    if asking is None:
        return
    for row in db.execute("SELECT * FROM votes WHERE poll = ? ORDER BY id", (poll,)).fetchall():
        _count(db, asking, row["learner"], json.loads(row["options"]), time_of(row["at"]))


def set_aside_earlier(db: Database, poll: str, asking: int) -> None:
    """
    Set another poll of the same id aside, with what was voted in it: it is of a server that counted otherwise.

    It is another one where the message is known that it stands in.
    """
    earlier = db.execute(
        "SELECT id FROM askings WHERE poll = ? AND id < ? AND message IS NOT NULL", (poll, asking)
    ).fetchone()
    if earlier is not None:
        aside = f"{poll} of asking {earlier['id']}"
        db.execute("UPDATE askings SET poll = ? WHERE id = ?", (aside, earlier["id"]))
        db.execute(
            "UPDATE votes SET poll = ? WHERE poll = ? AND at < (SELECT begun_at FROM askings WHERE id = ?)",
            (aside, poll, asking),
        )


def has_answered(db: Database, round_: int, position: int, learner: int) -> bool:
    """Say whether somebody has answered a question of a round."""
    return attempts.find(db, round_key(round_, position, learner)) is not None


def _count(db: Database, asking: sqlite3.Row, learner: int, options: list[int], at: datetime) -> bool:
    """Make an attempt of a vote, unless there is one already, or nothing was voted for."""
    if len(options) != 1:
        return False
    set_id, version, id_ = json.loads(asking["questions"])[asking["position"]]
    question = sets.question(db, set_id, version, id_)
    if question is None or not 0 <= options[0] < len(question.options):
        return False
    given = (question.options[options[0]],)  # a poll has them in this order, perhaps without invisible marks
    graded = grade(question, given)
    attempt = Attempt(
        key=round_key(asking["round"], asking["position"], learner),
        learner=learner,
        set_id=set_id,
        version=version,
        question=id_,
        given=given,
        verdict=graded.verdict,
        credit=graded.credit,
        hints=0,
        seconds=_seconds(db, asking, at),
        at=at,
        chat=asking["chat"],
        round=asking["round"],
    )
    return recording.take(db, [(attempt, None)]) == [True]


def _seconds(db: Database, asking: sqlite3.Row, at: datetime) -> float | None:
    """Say how long a vote took; nobody knows, where it came after the poll was closed or it was not seen to arrive."""
    if asking["message"] is None and not groups.has_moved(db, asking["chat"]):
        return None
    closes_at = optional_time_of(asking["closes_at"])
    is_late = closes_at is not None and at > closes_at
    return None if is_late else max(0.0, (at - time_of(asking["begun_at"])).total_seconds())


def _asking_of(db: Database, poll: str) -> sqlite3.Row | None:
    found: sqlite3.Row | None = db.execute(
        "SELECT askings.*, rounds.chat, rounds.questions, rounds.seconds AS per_question, rounds.pace FROM askings "
        "JOIN rounds ON rounds.id = askings.round WHERE poll = ?",
        (poll,),
    ).fetchone()
    return found


def _in_doubt(db: Database) -> list[sqlite3.Row]:
    return db.execute(
        "SELECT askings.*, rounds.chat, rounds.questions, rounds.seconds AS per_question, rounds.pace FROM askings "
        "JOIN rounds ON rounds.id = askings.round "
        "WHERE askings.state = 'begun' AND askings.options IS NOT NULL ORDER BY askings.id"
    ).fetchall()


def _recognise_the_only_one(db: Database, poll: str, at: datetime) -> bool:
    """Find the asking that an unknown poll is of, where there is only one that it can be and no answer will say so."""
    found = [asking for asking in _in_doubt(db) if at <= _closing(asking) + KEPT_BY_TELEGRAM]
    if len(found) != 1 or at < time_of(found[0]["begun_at"]) + ANSWERED_WITHIN:
        return False
    _note_found(db, found[0], poll)
    return True


def _same_in_doubt(db: Database, seen: SeenPoll) -> sqlite3.Row | None:
    """Find the asking that a poll is of; of several, in groups that do the same set, where its voters are at home."""
    found = [
        asking
        for asking in _in_doubt(db)
        if is_same(asking["question"], json.loads(asking["options"]), seen.question, seen.options)
    ]
    return max(found, key=lambda asking: _voters_at_home(db, seen.poll, asking["chat"]), default=None)


def _voters_at_home(db: Database, poll: str, chat: int) -> int:
    """Count who voted in a poll and has answered in a group before."""
    (count,) = db.execute(
        "SELECT count(*) FROM (SELECT DISTINCT learner FROM votes WHERE poll = ?) AS voter "
        "WHERE EXISTS (SELECT 1 FROM daily_totals AS it WHERE it.learner = voter.learner AND it.chat = ?)",
        (poll, chat),
    ).fetchone()
    return int(count)


def _note_found(db: Database, asking: sqlite3.Row, poll: str) -> None:
    db.execute(
        "UPDATE askings SET state = 'sent', poll = ?, closes_at = ? WHERE id = ?",
        (poll, time_text(_closing(asking)), asking["id"]),
    )


def _closing(asking: sqlite3.Row) -> datetime:
    """Say when nobody can vote any more in what may have been sent."""
    terms = Terms(seconds=asking["per_question"], pace=RoundPace(asking["pace"]), scoring=Scoring.RIGHT)
    return time_of(asking["begun_at"]) + timedelta(seconds=terms.open_for(len(json.loads(asking["questions"]))))
