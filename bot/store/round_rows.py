"""
How far is each round, and what was asked in it when? Rows, so that a round goes on after the process died.

An asking is written down before its message is sent, and filled in with the message afterwards. One that was sent
while the process died stays without; a vote or a change of its poll fills in what can be known of it (`votes.py`).
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rounds.round import (
    Asking,
    AskingState,
    History,
    NewRound,
    Round,
    RoundPace,
    RoundState,
    Scoring,
    Terms,
    located,
)
from bot.rounds.standings import RoundAnswer
from bot.store import groups, origins, votes
from bot.store.columns import json_text, optional_time_of, time_of, time_of_number, time_text
from bot.store.inbox import COMES_AGAIN_WITHIN
from bot.tutor.session import QuestionRef
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from bot.store.sqlite import Database


def begin(db: Database, new: NewRound, at: datetime) -> Round | None:
    """Begin a round; None where one goes on in the group, or this one was begun before."""
    chat = groups.now_of(db, new.chat)
    if open_in(db, chat) is not None or origins.begun_before(db, "rounds", new.origin, at) is not None:
        return None
    cursor = db.execute(
        "INSERT INTO rounds (chat, topic, questions, seconds, pace, scoring, is_hidden, language, begun_by, begun_at, "
        "origin, state, is_shown, is_told, is_settled) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', 0, 0, 0) "
        "RETURNING *",
        (
            chat,
            new.topic,
            json_text([(ref.set_id, ref.version, ref.question) for ref in new.questions]),
            new.terms.seconds,
            new.terms.pace.value,
            new.terms.scoring.value,
            new.terms.is_hidden,
            new.language,
            new.begun_by,
            time_text(at),
            new.origin,
        ),
    )
    (row,) = cursor.fetchall()
    return _round_of(row)


def find(db: Database, id_: int) -> Round | None:
    """Give a round."""
    row = db.execute("SELECT * FROM rounds WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _round_of(row)


def open_in(db: Database, chat: int) -> Round | None:
    """Give the round that goes on in a group."""
    sql = "SELECT * FROM rounds WHERE chat = ? AND state = 'open'"
    row = db.execute(sql, (groups.now_of(db, chat),)).fetchone()
    return None if row is None else _round_of(row)


def unsettled(db: Database) -> list[int]:
    """Give the ids of the rounds in which something is to be done yet; each second, so no round is read for it."""
    return [id_ for (id_,) in db.execute("SELECT id FROM rounds WHERE NOT is_settled ORDER BY id")]


def askings(db: Database, round_: int) -> list[Asking]:
    """List what was asked in a round, in its order; in a group that has moved, nobody tells where lost polls are."""
    sql = "SELECT it.*, rounds.chat FROM askings AS it JOIN rounds ON rounds.id = round WHERE round = ? ORDER BY it.id"
    rows = db.execute(sql, (round_,)).fetchall()
    found = [_asking_of(row) for row in rows]
    is_any_lost = any(asking.is_lost for asking in found)
    return located(found) if is_any_lost and not groups.has_moved(db, rows[0]["chat"]) else found


def begin_asking(
    db: Database, round_: int, position: int, poll: tuple[str, Sequence[str]] | None, at: datetime
) -> int | None:
    """Write down that a question is about to be asked, with what its poll says; None where the round is over."""
    question, options = poll or (None, None)
    cursor = db.execute(
        "INSERT INTO askings (round, position, begun_at, state, question, options, is_closed) "
        "SELECT id, ?, ?, 'begun', ?, ?, 0 FROM rounds WHERE id = ? AND state = 'open'",
        (position, time_text(at), question, None if options is None else json_text(list(options)), round_),
    )
    return cursor.lastrowid if cursor.rowcount == 1 else None


def note_sent(db: Database, asking: int, message: int, poll: str | None, at: datetime, closes_at: datetime) -> None:
    """Fill in which message an asking is; votes that came before are counted."""
    if poll is not None:
        votes.set_aside_earlier(db, poll, asking)
        db.execute(  # a vote may have told of it first, and of the wrong one where two were in doubt
            "UPDATE askings SET state = 'begun', poll = NULL, closes_at = NULL, is_closed = 0 "
            "WHERE poll = ? AND id <> ?",
            (poll, asking),
        )
    db.execute(
        "UPDATE askings SET state = 'sent', message = ?, poll = ?, begun_at = ?, closes_at = ? WHERE id = ?",
        (message, poll, time_text(at), time_text(closes_at), asking),
    )
    if poll is not None:
        votes.count_waiting(db, poll)


def drop_asking(db: Database, asking: int) -> None:
    """Take an asking back of which it is known that it was not sent."""
    db.execute("DELETE FROM askings WHERE id = ? AND state = 'begun'", (asking,))


def note_refused(db: Database, asking: int) -> None:
    """Note that Telegram does not take a question."""
    db.execute("UPDATE askings SET state = 'refused' WHERE id = ? AND state = 'begun'", (asking,))


def note_closed(db: Database, asking: int) -> None:
    """Note that nobody can vote in a poll any more."""
    db.execute("UPDATE askings SET is_closed = 1 WHERE id = ?", (asking,))


def end(db: Database, round_: int, state: RoundState, at: datetime) -> bool:
    """End a round that goes on; False, and no change, for one that does not."""
    cursor = db.execute(
        "UPDATE rounds SET state = ?, ended_at = ? WHERE id = ? AND state = 'open'",
        (state.value, time_text(at), round_),
    )
    return cursor.rowcount == 1


def note_result(db: Database, round_: int, message: int | None, counted: int) -> None:
    """Note where the standings stand, and of how many answers they tell."""
    db.execute(
        "UPDATE rounds SET result = ?, is_shown = (SELECT count(*) FROM attempts WHERE round = ?2) = ? WHERE id = ?2",
        (message, round_, counted),
    )


def note_told(db: Database, round_: int) -> bool:
    """Note that the details are about to be sent; False where that was noted before."""
    return db.execute("UPDATE rounds SET is_told = 1 WHERE id = ? AND NOT is_told", (round_,)).rowcount == 1


def drop_told(db: Database, round_: int) -> None:
    """Take that back: it is known that they were not sent."""
    db.execute("UPDATE rounds SET is_told = 0 WHERE id = ?", (round_,))


def begin_drawing(db: Database, round_: int) -> None:
    """Note that the picture is about to be sent."""
    db.execute("UPDATE rounds SET drawings = drawings + 1 WHERE id = ?", (round_,))


def drop_drawing(db: Database, round_: int) -> None:
    """Take that back: it is known that it was not sent."""
    db.execute("UPDATE rounds SET drawings = drawings - 1 WHERE id = ? AND drawings > 0", (round_,))


def other_pictures(db: Database, round_: Round) -> set[int]:
    """Give where the pictures of the other rounds of a round's group are."""
    rows = db.execute(
        "SELECT picture FROM rounds WHERE chat = ? AND id <> ? AND picture IS NOT NULL", (round_.chat, round_.id)
    )
    return {row["picture"] for row in rows}


def note_picture(db: Database, round_: int, message: int | None, shown: int) -> None:
    """Note where the picture is, and how many answers it shows; where there is none, nothing is drawn anew."""
    db.execute(
        "UPDATE rounds SET picture = ?1, "
        "is_drawn = ?1 IS NULL OR (SELECT count(*) FROM attempts WHERE round = ?2) = ?3 WHERE id = ?2",
        (message, round_, shown),
    )


def settle(db: Database, round_: int) -> None:
    """Note that nothing is to be done in a round, unless a vote came meanwhile."""
    db.execute("UPDATE rounds SET is_settled = 1 WHERE id = ? AND (is_shown OR state = 'cut')", (round_,))


def answers(db: Database, round_: int) -> list[RoundAnswer]:
    """
    List the answers that count in a round.

    The time of one that was given in private runs from when the group was asked, as that of a vote does: who reads the
    question there may open it late, or again.
    """
    asked = _asked_to_answer_in_private(db, round_)
    rows = db.execute(
        "SELECT key, learner, verdict, seconds, at FROM graded_attempts WHERE round = ? ORDER BY id", (round_,)
    )
    return [_answer_of(row, int(row["key"].split(":")[1]), asked) for row in rows]


def _asked_to_answer_in_private(db: Database, round_: int) -> dict[int, datetime]:
    """Say when each question that is no poll was put before the group."""
    rows = db.execute(
        "SELECT position, min(begun_at) AS at FROM askings WHERE round = ? AND options IS NULL AND state = 'sent' "
        "GROUP BY position",
        (round_,),
    )
    return {row["position"]: time_of(row["at"]) for row in rows}


def _answer_of(row: sqlite3.Row, position: int, asked: Mapping[int, datetime]) -> RoundAnswer:
    since = asked.get(position)
    seconds = row["seconds"] if since is None else max(0.0, (time_of_number(row["at"]) - since).total_seconds())
    return RoundAnswer(learner=row["learner"], position=position, verdict=Verdict(row["verdict"]), seconds=seconds)


def history(db: Database, chat: int, set_id: str) -> dict[str, History]:
    """Say of each question of a set that a group was asked in how many rounds it was, and how often it went wrong."""
    rounds = db.execute(
        "SELECT json_extract(each.value, '$[2]') AS question, count(*) AS asked "
        "FROM rounds, json_each(rounds.questions) AS each "
        "WHERE chat = ? AND json_extract(each.value, '$[0]') = ? AND EXISTS "
        "(SELECT 1 FROM askings WHERE round = rounds.id AND position = each.key AND askings.state = 'sent') "
        "GROUP BY question",
        (groups.now_of(db, chat), set_id),
    )
    found = {row["question"]: History(asked=row["asked"]) for row in rounds}
    answers = db.execute(
        "SELECT question, sum(verdict <> 'correct') AS wrong FROM graded_attempts "
        "WHERE chat = ? AND set_id = ? GROUP BY question",
        (groups.now_of(db, chat), set_id),
    )
    return found | {
        row["question"]: replace(found.get(row["question"], History()), wrong=row["wrong"]) for row in answers
    }


def was_begun(db: Database, origin: str, now: datetime) -> bool:
    """Say whether a round was begun by this; see `origins` for how long an update's mark counts."""
    sql = "SELECT 1 FROM rounds WHERE origin = ? AND (begun_at >= ? OR origin NOT LIKE 'update:%')"
    return db.execute(sql, (origin, time_text(now - COMES_AGAIN_WITHIN))).fetchone() is not None


def _round_of(row: sqlite3.Row) -> Round:
    return Round(
        id=row["id"],
        chat=row["chat"],
        topic=row["topic"],
        questions=tuple(
            QuestionRef(set_id=set_id, version=version, question=question)
            for set_id, version, question in json.loads(row["questions"])
        ),
        terms=Terms(
            seconds=row["seconds"],
            pace=RoundPace(row["pace"]),
            scoring=Scoring(row["scoring"]),
            is_hidden=bool(row["is_hidden"]),
        ),
        language=row["language"],
        begun_by=row["begun_by"],
        begun_at=time_of(row["begun_at"]),
        state=RoundState(row["state"]),
        result=row["result"],
        is_shown=bool(row["is_shown"]),
        is_told=bool(row["is_told"]),
        is_drawn=bool(row["is_drawn"]),
        drawings=row["drawings"],
        picture=row["picture"],
        ended_at=optional_time_of(row["ended_at"]),
    )


def _asking_of(row: sqlite3.Row) -> Asking:
    return Asking(
        id=row["id"],
        position=row["position"],
        begun_at=time_of(row["begun_at"]),
        state=AskingState(row["state"]),
        poll=row["poll"],
        message=row["message"],
        closes_at=optional_time_of(row["closes_at"]),
        is_closed=bool(row["is_closed"]),
    )
