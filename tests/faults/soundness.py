"""Does the database tell the same as the people? Nothing lost, nothing doubled, and sums as they are made anew."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.store import Store
from tests.bot.store.recounting import recount

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.tutor.attempt import Attempt
    from tests.bot.botapi.telegram import FakeTelegram
    from tests.faults.classes import Class
    from tests.faults.ledger import Ledger, Place

SUMS = {
    "totals": "SELECT * FROM totals ORDER BY 1, 2, 3",
    "daily_totals": "SELECT * FROM daily_totals ORDER BY 1, 2, 3",
    "reviews": "SELECT * FROM reviews ORDER BY 1, 2, 3",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony:
    """What people can swear to at one moment, in which nothing else happens."""

    told: Mapping[tuple[int, Place], str]
    given: Mapping[int, Mapping[Place, set[str]]]
    laid: Mapping[tuple[int, Place], Sequence[str]]
    quizzes: Mapping[int, int]
    pushes: int
    files: int
    mornings: int

    @classmethod
    def of(cls, ledger: Ledger, telegram: FakeTelegram) -> Testimony:
        """Take it down."""
        return cls(
            told=ledger.told(telegram),
            given={id_: {place: set(texts) for place, texts in given.items()} for id_, given in ledger.given.items()},
            laid={key: tuple(tiles) for key, tiles in ledger.laid.items()},
            quizzes=dict(ledger.quizzes),
            pushes=ledger.pushes,
            files=ledger.files,
            mornings=ledger.mornings,
        )


def faults_of(path: Path, testimony: Testimony) -> list[str]:
    """Hold the database against what people know at this moment, while everything goes on."""
    with Store.open(path) as store:
        attempts = list(store.attempts())
    with _looking_at(path) as db:
        return [*_broken(db), *_unsound_answers(attempts, testimony), *_doubled(db, testimony)]


def broken(path: Path) -> list[str]:
    """Say whether the file is whole, and every row points to one that is there."""
    with _looking_at(path) as db:
        return _broken(db)


def different_sums(path: Path) -> list[str]:
    """Name the sums that come out otherwise when they are made anew from the log."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        with Store.open(path) as store:
            store.backup(copy)
        kept = _sums(copy)
        with Store.open(copy) as store:
            recount(store)
            store.reviews.rebuild().result()
        anew = _sums(copy)
    return [f"{name} differ from what the log amounts to" for name in SUMS if kept[name] != anew[name]]


def unfinished(path: Path, testimony: Testimony, apologies: int) -> list[str]:
    """Say what was lost or is left to do, once nobody does anything any more."""
    with _looking_at(path) as db:
        found = [
            f"{count} {what}"
            for what, sql in (
                ("updates are not settled", "SELECT count(*) FROM inbox WHERE NOT is_settled"),
                ("rounds are open", "SELECT count(*) FROM rounds WHERE state = 'open'"),
                ("rounds are not settled", "SELECT count(*) FROM rounds WHERE NOT is_settled"),
                ("firings have begun nothing", "SELECT count(*) FROM firings WHERE state = 'claimed'"),
                (
                    "firings say that they began a round that is not there",
                    (
                        "SELECT (SELECT count(*) FROM firings WHERE state = 'begun') - "
                        "(SELECT count(*) FROM rounds WHERE origin NOT LIKE 'update:%')"
                    ),
                ),
                ("files are not judged", "SELECT count(*) FROM uploads WHERE state = 'pending'"),
            )
            if (count := _number(db, sql))
        ]
        quizzes, sessions = sum(testimony.quizzes.values()), _number(db, "SELECT count(*) FROM sessions")
        if sessions < quizzes - apologies:
            found.append(f"{quizzes} quizzes were asked for, {sessions} were begun, {apologies} times was said why not")
        fired = _number(db, "SELECT ifnull(sum(1 + missed), 0) FROM firings")
        if fired < testimony.mornings:
            found.append(f"{testimony.mornings} mornings came, {fired} were seen")
        files = _number(db, "SELECT count(*) FROM uploads")
        if files < testimony.files - apologies:
            found.append(f"{testimony.files} files were sent, {files} came")
    return found


def uncounted_votes(path: Path, classes: Iterable[Class]) -> list[str]:
    """Name who voted in a round and has no attempt there, or not what they voted for first."""
    with _looking_at(path) as db:
        round_of = dict(db.execute("SELECT poll, round FROM askings WHERE poll IS NOT NULL"))
        asked = {
            (round_, position): question
            for round_, position, question in db.execute("SELECT round, position, question FROM askings")
        }
    with Store.open(path) as store:
        counted = {
            (each.round, asked[each.round, int(each.key.split(":")[1])], each.learner): each.given[0]
            for each in store.attempts()
            if each.round is not None
        }
    voted: dict[tuple[int, str, int], list[str]] = {}
    for class_ in classes:
        for poll, learner in sorted(class_.first, key=class_.first.__getitem__):
            sent = class_.group.telegram.polls[poll]
            round_ = round_of.get(poll) or _round_beside(class_, poll, round_of)
            voted.setdefault((round_, sent.question, learner), []).append(sent.options[sent.votes[learner][0]])
    found = [
        f"{learner} voted for {texts} in “{question}” of round {round_}, counted is {counted.get(vote)}"
        for vote, texts in voted.items()
        for round_, question, learner in (vote,)
        if counted.get(vote) != texts[0]
    ]
    return [*found, *(f"nobody voted for what is counted: {vote}" for vote in counted.keys() - voted.keys())]


def _looking_at(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True))


def _sums(path: Path) -> dict[str, list[object]]:
    with _looking_at(path) as db:
        return {name: db.execute(sql).fetchall() for name, sql in SUMS.items()}


def _round_beside(class_: Class, unknown: str, round_of: Mapping[str, int]) -> int:
    """Find the round of a poll of which the bot never heard, by those around it with the same question."""
    polls = class_.group.polls
    at = next(number for number, poll in enumerate(polls) if poll.id == unknown)
    nearest = sorted(range(len(polls)), key=lambda other: abs(other - at))
    same = (polls[other].id for other in nearest if polls[other].question == polls[at].question)
    return next((round_of[poll] for poll in same if poll in round_of), 0)


def _broken(db: sqlite3.Connection) -> list[str]:
    said = [text for (text,) in db.execute("PRAGMA integrity_check")]
    dangling = db.execute("PRAGMA foreign_key_check").fetchall()
    return [*([] if said == ["ok"] else said[:3]), *(f"a row of {row[0]} points nowhere" for row in dangling[:3])]


def _unsound_answers(attempts: Sequence[Attempt], testimony: Testimony) -> list[str]:
    log = {
        (each.learner, (each.session, int(each.key.partition(":")[2]))): (each.given, each.verdict.value)
        for each in attempts
        if each.session is not None and each.round is None
    }
    found = []
    for place, verdict in testimony.told.items():
        if place not in log:
            found.append(f"{place} was told “{verdict}”, and it is not in the log")
        elif log[place][1] != verdict:
            found.append(f"{place} was told “{verdict}”, and the log says “{log[place][1]}”")
    for (learner, at), (given, _) in log.items():
        own = testimony.given.get(learner, {}).get(at)
        if len(given) > 1 and not _is_within(given, testimony.laid.get((learner, at), ())):
            found.append(f"{learner} never laid {given} at {at}, but {testimony.laid.get((learner, at))}")
        if len(given) == 1 and (own is None or given[0] not in own):
            found.append(f"{learner} never answered “{given}” at {at}, but {own}")
    return found


def _is_within(laid: Sequence[str], pressed: Sequence[str]) -> bool:
    """Say whether tiles lie as they were taken; what could not be kept was taken again later."""
    left = iter(pressed)
    return all(tile in left for tile in laid)


def _doubled(db: sqlite3.Connection, testimony: Testimony) -> list[str]:
    begun = Counter(dict(db.execute("SELECT learner, count(*) FROM sessions GROUP BY 1").fetchall()))
    found = [
        f"{learner} asked for {testimony.quizzes.get(learner, 0)} quizzes and has {count}"
        for learner, count in begun.items()
        if count > testimony.quizzes.get(learner, 0)
    ]
    pushed = _number(db, "SELECT count(*) FROM rounds WHERE origin LIKE 'update:%'")
    if pushed > testimony.pushes:
        found.append(f"{testimony.pushes} rounds were asked for, {pushed} were begun")
    for what, sql, most in (
        ("files", "SELECT count(*) FROM uploads", testimony.files),
        ("firings", "SELECT ifnull(sum(1 + missed), 0) FROM firings", testimony.mornings),
        ("sets", "SELECT count(*) FROM sets WHERE id LIKE 'set%'", testimony.files),
    ):
        if (count := _number(db, sql)) > most:
            found.append(f"there are {count} {what}, more than {most}")
    return found


def _number(db: sqlite3.Connection, sql: str, parameters: Sequence[object] = ()) -> int:
    (number,) = db.execute(sql, parameters).fetchone()
    return int(number)
