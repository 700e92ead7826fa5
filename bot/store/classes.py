"""What did a class answer, and whose classes are they? A class is a group, with all that was answered in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import orjson

from bot.store import groups
from bot.store.access import Part, reads
from bot.store.attempt_rows import attempt_of
from bot.store.columns import json_text

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from bot.store.groups import Group
    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt

ALL = -1  # where SQLite is told how many

# The groups that somebody added the bot to, began a round in, scheduled one or set homework; then those that they
# answered in only.
_OF = (
    "SELECT chat FROM (SELECT chat, title, added_by = :person "
    "OR chat IN (SELECT chat FROM rounds WHERE begun_by = :person) "
    "OR chat IN (SELECT chat FROM schedules WHERE made_by = :person) "
    "OR chat IN (SELECT chat FROM homework WHERE made_by = :person) AS is_taught FROM groups WHERE is_here) "
    "WHERE is_taught OR chat IN (SELECT chat FROM daily_totals WHERE learner = :person) "
    "ORDER BY ifnull(is_taught, 0) DESC, title, chat LIMIT :most"
)

# The groups in which the bot is no more and somebody has taught. Telegram cannot be asked any more whether they may:
# they may who brought the bot there, and who has a role here still, an owner by the environment included.
_TAUGHT = (
    "SELECT chat FROM groups WHERE NOT is_here "
    "AND (:is_owner OR added_by = :person OR EXISTS (SELECT 1 FROM roles WHERE person = :person)) AND ("
    "chat IN (SELECT chat FROM rounds WHERE begun_by = :person) "
    "OR chat IN (SELECT chat FROM schedules WHERE made_by = :person) "
    "OR chat IN (SELECT chat FROM homework WHERE made_by = :person)) ORDER BY title, chat"
)

_IN_ROUND = "SELECT * FROM graded_attempts WHERE chat = :chat AND round = :round ORDER BY id"
_IN_GROUP = (
    "SELECT * FROM graded_attempts WHERE chat = :chat UNION ALL "
    "SELECT it.* FROM homework JOIN homework_ends AS ends ON ends.homework = homework.id "
    "JOIN homework_sessions AS own ON own.homework = homework.id "
    "CROSS JOIN graded_attempts AS it ON it.session = own.session "
    "WHERE homework.chat = :chat AND homework.state <> 'dropped' AND it.chat IS NULL AND it.at < ends.at "
    "ORDER BY id"
)

# The same answers with as little as figures are made of: those to one question are one row of JSON arrays, since a
# hundred thousand rows of their own take twice as long to read.
# What an answer counts for since is looked up only where an answer to the same question was ever graded again.
_CREDIT = (
    "CASE WHEN it.question IN (SELECT known.question FROM regradings CROSS JOIN attempts AS known "
    "ON known.id = regradings.attempt) THEN ifnull((SELECT credit FROM regradings AS r WHERE r.attempt = it.id "
    "ORDER BY r.version DESC LIMIT 1), it.credit) "
    "ELSE CASE it.credit WHEN 1 THEN 1 WHEN 0 THEN 0 ELSE it.credit END END"
)
# A whole number is written and read in a third of the time that a text or a fraction takes.
_GIVEN = "CASE WHEN it.given < '[' THEN CAST(it.given AS INTEGER) ELSE it.given END"
_ANSWERED = (
    f"SELECT it.question, json_group_array(it.learner), json_group_array({_CREDIT}), json_group_array({_GIVEN}), "
    "json_group_array(it.at)"
)
_MARKS_IN_ROUND = (f"{_ANSWERED} FROM attempts AS it WHERE it.chat = :chat AND it.round = :round GROUP BY it.question",)
_MARKS_IN_GROUP = (
    f"{_ANSWERED} FROM attempts AS it WHERE it.chat = :chat GROUP BY it.question",
    (
        f"{_ANSWERED} FROM homework JOIN homework_ends AS ends ON ends.homework = homework.id "
        "JOIN homework_sessions AS own ON own.homework = homework.id "
        "CROSS JOIN attempts AS it ON it.session = own.session "
        "WHERE homework.chat = :chat AND homework.state <> 'dropped' AND it.chat IS NULL AND it.at < ends.at "
        "GROUP BY it.question"
    ),
)
_ASKED = "SELECT id, set_id, question FROM question_numbers WHERE id IN (SELECT value FROM json_each(?))"
_FORESEEN = "SELECT id, given FROM foreseen_answers WHERE id IN (SELECT value FROM json_each(?))"


class Asked(NamedTuple):
    """A question by its set and its id."""

    set_id: str
    question: str


class Answered(NamedTuple):
    """
    The answers to one question, in no order: the first of each column is of the first answer, and so on.

    `credits` are those that count, `given` is JSON or the number of a foreseen answer, `at` a time as a number.
    """

    learners: list[int]
    credits: list[float]
    given: list[str | int]
    at: list[int]

    def only(self, places: Collection[int]) -> Answered:
        """Keep those at some places of the columns."""
        return Answered(
            learners=[self.learners[place] for place in places],
            credits=[self.credits[place] for place in places],
            given=[self.given[place] for place in places],
            at=[self.at[place] for place in places],
        )


class Marks(NamedTuple):
    """Answers as little as will do by the number of their question; these and the foreseen answers by their numbers."""

    answers: dict[int, Answered]
    asked: dict[int, Asked]
    foreseen: dict[int, str]


def answers(db: Database, chat: int, round_: int | None = None) -> list[Attempt]:
    """
    Give all that was answered in a group and in its homework, or in one of its rounds, oldest first.

    For threads and commands.
    """
    sql = _IN_GROUP if round_ is None else _IN_ROUND
    rows = db.execute(sql, {"chat": groups.now_of(db, chat), "round": round_})
    return [attempt_of(row) for row in rows]


def marks(db: Database, chat: int, round_: int | None = None) -> Marks:
    """Give of the same answers what figures are made of."""
    scope = {"chat": groups.now_of(db, chat), "round": round_}
    found: dict[int, Answered] = {}
    for sql in _MARKS_IN_GROUP if round_ is None else _MARKS_IN_ROUND:
        for number, learners, credits_, given, at in db.execute(sql, scope):
            known = found.setdefault(number, Answered([], [], [], []))
            known.learners.extend(orjson.loads(learners))
            known.credits.extend(orjson.loads(credits_))
            known.given.extend(orjson.loads(given))
            known.at.extend(orjson.loads(at))
    asked = db.execute(_ASKED, (json_text(sorted(found)),))
    told = set[str | int]().union(*(each.given for each in found.values()))
    foreseen = [each for each in told if isinstance(each, int)]
    return Marks(
        answers=found,
        asked={number: Asked(set_id, question) for number, set_id, question in asked},
        foreseen=dict(db.execute(_FORESEEN, (json_text(foreseen),)).fetchall()),
    )


def last_round(db: Database, chat: int) -> int | None:
    """Name the last round of a group that somebody has answered in."""
    row = db.execute(
        "SELECT id FROM rounds WHERE chat = ? AND EXISTS (SELECT 1 FROM attempts WHERE round = rounds.id) "
        "ORDER BY id DESC LIMIT 1",
        (groups.now_of(db, chat),),
    ).fetchone()
    return None if row is None else int(row["id"])


def of(db: Database, person: int, most: int = ALL) -> list[Group]:
    """
    List the groups that somebody has to do with, by title; whether they may teach there is not known here.

    Of more than `most` those are left out first in which they have only answered.
    """
    return sorted(_found(db, _OF, {"person": person, "most": most}), key=lambda group: (group.title, group.chat))


def taught(db: Database, person: int, *, is_owner: bool) -> list[Group]:
    """List the groups that the bot had to leave, by title, whose results somebody who has taught there may see."""
    return _found(db, _TAUGHT, {"person": person, "is_owner": is_owner})


def _found(db: Database, sql: str, who: Mapping[str, int]) -> list[Group]:
    found = (groups.find(db, chat) for (chat,) in db.execute(sql, who).fetchall())
    return [group for group in found if group is not None]


class Classes(Part):
    """What the database knows of classes."""

    answers = reads(answers)
    marks = reads(marks)
    last_round = reads(last_round)
    of = reads(of)
    taught = reads(taught)
