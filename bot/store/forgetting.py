"""
How is a person forgotten? Every row about them goes, in one step.

What stays names nobody: how often each question was answered, and how well, so that it still shows which questions are
bad; that a question was flagged, and for which reason, without the words of the person; and what an admin did, without
the admin. What is deleted is overwritten in the file.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from bot.store.columns import json_text, time_of, time_text
from bot.store.inbox import AT_ONCE, BODIES_KEPT
from bot.tutor.score import THOUSANDTHS, Score, credit_in_thousandths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.store.access import Access
    from bot.store.sqlite import Database

# Rows that others point at come after those that point at them.
_DELETIONS = (
    "DELETE FROM regrading_notices WHERE learner = ?",
    "DELETE FROM uploads WHERE uploader = ? AND state <> 'draft'",
    "UPDATE uploads SET uploader = NULL, message = NULL, origin = 'nobody:' || id, name = '' WHERE uploader = ?",
    "DELETE FROM regradings WHERE attempt IN (SELECT id FROM attempts_by_learner WHERE learner = ?)",
    "DELETE FROM attempts WHERE id IN (SELECT id FROM attempts_by_learner WHERE learner = ?)",
    "DELETE FROM homework_reminders WHERE learner = ?",
    "DELETE FROM homework_sessions WHERE session IN (SELECT id FROM sessions WHERE learner = ?)",
    "DELETE FROM sessions WHERE learner = ?",
    "DELETE FROM votes WHERE learner = ?",
    "DELETE FROM reviews WHERE learner = ?",
    "DELETE FROM totals WHERE learner = ?",
    "DELETE FROM daily_totals WHERE learner = ?",
    "DELETE FROM reading_places WHERE learner = ?",
    "DELETE FROM awaited WHERE learner = ?",
    "DELETE FROM reminders WHERE learner = ?",
    "DELETE FROM class_hints WHERE learner = ?",
    "DELETE FROM unreachable WHERE learner = ?",
    "DELETE FROM private_chats WHERE learner = ?",
    "UPDATE flags SET learner = NULL, words = NULL, given = NULL WHERE learner = ?",
    "UPDATE flags SET decided_by = NULL, answer = NULL WHERE decided_by = ?",
    "DELETE FROM schedule_drafts WHERE learner = ?",
    "UPDATE acts SET done_by = NULL WHERE done_by = ?",
    "UPDATE acts SET person = NULL WHERE person = ?",
    "UPDATE revisions SET begun_by = NULL WHERE begun_by = ?",
    "UPDATE revisions SET ended_by = NULL WHERE ended_by = ?",
    "UPDATE revision_changes SET done_by = NULL WHERE done_by = ?",
    "UPDATE homework SET made_by = NULL, origin = NULL WHERE made_by = ?",
    "UPDATE schedules SET made_by = NULL WHERE made_by = ?",
    "UPDATE rounds SET begun_by = NULL WHERE begun_by = ?",
    "UPDATE groups SET added_by = NULL WHERE added_by = ?",
    "DELETE FROM roles WHERE person = ?",
    "DELETE FROM learners WHERE id = ?",
)

_LESSEN = (
    "UPDATE inbox SET received_at = ?, body = CASE WHEN json_valid(body) THEN json_remove(body, "
    "'$.callback_query.message.text', '$.callback_query.message.entities', '$.callback_query.message.caption', "
    "'$.callback_query.message.caption_entities', '$.callback_query.message.reply_markup', "
    "'$.callback_query.message.reply_to_message') ELSE body END WHERE update_id = ?"
)


class Traced(NamedTuple):
    """The updates in which a person was found, and when the newest of those came in that were looked through."""

    updates: list[int]
    newest: str


def traced(access: Access, person: int) -> Traced:
    """
    Look through all updates, some at once, before a person is forgotten; for threads.

    A busy day's take a second, in which nothing could be written down if that was looked for with the rest.
    """
    newest, traces = access.read(_before_looking, person)
    updates: list[int] = []
    after = -1
    while (last := access.read(_last_of_some, after)) is not None:
        updates += access.read(_with_traces, traces, after, last)
        after = last
    return Traced(updates, newest)


def forget(db: Database, person: int, found: Traced) -> None:
    """Delete all that is there about a person; of the updates, in those that were found and in what came since."""
    _keep_counts(db, person)
    _empty_inbox(db, person, found)
    for deletion in _DELETIONS:
        db.execute(deletion, (person,))


def nameless(db: Database, set_id: str) -> dict[tuple[str, str], Score]:
    """Add up, by set and question, what people answered in a set who were forgotten since."""
    rows = db.execute(
        "SELECT question, sum(answered) AS answered, sum(correct) AS correct, sum(thousandths) AS thousandths "
        "FROM nameless_totals WHERE set_id = ? GROUP BY question",
        (set_id,),
    )
    return {
        (set_id, row["question"]): Score(
            answered=row["answered"], correct=row["correct"], credit=row["thousandths"] / THOUSANDTHS
        )
        for row in rows
    }


def _keep_counts(db: Database, person: int) -> None:
    """Add a person's answers to those that nobody's name is at any more."""
    db.register_function(credit_in_thousandths)
    db.execute(
        "INSERT INTO nameless_totals (set_id, version, question, answered, correct, thousandths) "
        "SELECT set_id, version, question, count(*), sum(verdict = 'correct'), "
        "sum(credit_in_thousandths(credit)) FROM graded_attempts "
        "WHERE id IN (SELECT id FROM attempts_by_learner WHERE learner = ?) GROUP BY set_id, version, question "
        "ON CONFLICT (set_id, version, question) DO UPDATE SET answered = answered + excluded.answered, "
        "correct = correct + excluded.correct, thousandths = thousandths + excluded.thousandths",
        (person,),
    )


def _empty_inbox(db: Database, person: int, found: Traced) -> None:
    """
    Drop what a person wrote, and what is about them; the ids stay, so that nothing of it is worked on again.

    What others pressed shows the message that it stood under, and that may name the person: an admin's flag, a board.
    What of theirs waits to be worked on keeps only what that takes, and is dropped soon afterwards.
    """
    since = db.execute("SELECT update_id FROM inbox WHERE received_at >= ? AND body IS NOT NULL", (found.newest,))
    among = json_text([*found.updates, *(id_ for (id_,) in since)])
    db.execute(
        "UPDATE inbox SET body = NULL, is_settled = 1 WHERE update_id IN (SELECT value FROM json_each(?3)) "
        "AND instr(body, ?1) AND CASE WHEN json_valid(body) THEN EXISTS (SELECT 1 FROM json_tree(inbox.body) "
        "WHERE key IN ('id', 'user_id') AND atom = ?2) ELSE 1 END",
        (str(person), person, among),
    )
    for trace in _traces(db, person):
        db.execute(
            "UPDATE inbox SET body = NULL WHERE update_id IN (SELECT value FROM json_each(?)) AND is_settled "
            "AND instr(body, ?)",
            (among, trace),
        )
        left = db.execute(
            "SELECT update_id, received_at FROM inbox WHERE update_id IN (SELECT value FROM json_each(?)) "
            "AND NOT is_settled AND instr(body, ?)",
            (among, trace),
        ).fetchall()
        for row in left:  # as old as what is dropped next, once it is settled
            db.execute(_LESSEN, (time_text(time_of(row["received_at"]) - BODIES_KEPT), row["update_id"]))


def _before_looking(db: Database, person: int) -> tuple[str, list[str]]:
    """Give when the newest update came in, and what a person is known by."""
    (newest,) = db.execute("SELECT ifnull(max(received_at), '') FROM inbox").fetchone()
    return newest, list(_traces(db, person))


def _last_of_some(db: Database, after: int) -> int | None:
    """Give the id up to which to look next; None where there is no more."""
    sql = "SELECT max(update_id) FROM (SELECT update_id FROM inbox WHERE update_id > ? ORDER BY update_id LIMIT ?)"
    last: int | None = db.execute(sql, (after, AT_ONCE)).fetchone()[0]
    return last


def _with_traces(db: Database, traces: Iterable[str], after: int, last: int) -> list[int]:
    """Name the updates behind one id up to another in which any of the traces stands."""
    sql = "SELECT update_id FROM inbox WHERE update_id > ? AND update_id <= ? AND body IS NOT NULL AND instr(body, ?)"
    return [id_ for trace in traces for (id_,) in db.execute(sql, (after, last, trace))]


def _traces(db: Database, person: int) -> Iterator[str]:
    """Give what a person is known by, as it stands in updates."""
    yield from _written((str(person), *_names(db, person)))


def _written(words: Iterable[str]) -> Iterator[str]:
    """Give words as they stand in JSON, of which some is written in ASCII alone."""
    for word in words:
        yield from {json.dumps(word, ensure_ascii=False)[1:-1], json.dumps(word)[1:-1]}


def _names(db: Database, person: int) -> list[str]:
    """Give of each name of a person what is the same wherever it is shown."""
    rows = db.execute("SELECT name, board_name FROM learners WHERE id = ?", (person,)).fetchall()
    names = [_sure_part(name) for row in rows for name in (row["name"], row["board_name"]) if name]
    return list(filter(None, names))


def _sure_part(name: str) -> str:
    """Give the longest word; where each is but one letter (健 林, A. B.), the most that nothing unseen stands in."""
    seen = "".join(each if each.isprintable() else "\n" for each in " ".join(name.split()))
    return max(re.findall(r"\w{2,}", name) or map(str.strip, seen.split("\n")), key=len)
