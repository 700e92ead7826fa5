"""
How soon is what many ask for there, with so many learners and answers in the database?

`python -m bench.questions LEARNERS ANSWERS` measures at other sizes than the usual ones; a million learners with ten
million answers take some minutes and gigabytes to make. All are in groups of two hundred that have answered every day
of a month.
"""

from __future__ import annotations

import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from bench.store import AT, FIRST_ID, QUESTIONS, fill
from bot.analysis.scope import Scope
from bot.results import class_report
from bot.rounds.board import Window, begins_at
from bot.store import Store
from bot.store.columns import time_number
from bot.store.connection import connect

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store.sqlite import Database

NOTE = """Measured once with a million learners and ten million answers too, which take minutes to make
(`python -m bench.questions 1000000 10000000`, on 2026-11-29, two cores): p99 of the top ten and the own place over a
month 1.39 ms, over all 0.15 ms, of what is due 0.26 ms; what is told of a class 153 ms."""
SIZES = ((10_000, 100_000), (100_000, 1_000_000))
IN_GROUP, IN_SET, DAYS, TIMES, CLASS_TIMES = 200, 500, 30, 300, 7
SOON = Aim(at_most=2, is_ratio=False)

_COUNTED = """
    WITH RECURSIVE numbers (value) AS (SELECT 0 UNION ALL SELECT value + 1 FROM numbers WHERE value < :most - 1)
"""
_STEPS = (
    (
        "INSERT INTO learners (id, name, language, strict_tones) SELECT :first + value, '学生', 'ja', 0 FROM numbers "
        "WHERE value < :learners ON CONFLICT DO NOTHING"
    ),
    (
        "INSERT INTO attempts (learner, question, version, given, verdict, credit, hints, took, at, chat, key) "
        "SELECT :first + value % :learners, 1 + (value / :learners * 7 + value) % :questions, 1, '[\"不断提高\"]', "
        "value % 4 > 0, value % 4 > 0, 0, 9000000, :at + value * 1000, -1 - value % :learners / :in_group, "
        "'k' || value FROM numbers WHERE value < :answers"
    ),
    (
        "INSERT INTO reviews (learner, question, stability, difficulty, last_review, rests, count, right_since) "
        "SELECT learner, question, 2.3, 5.1, max(at), 86400, count(*), 1 FROM attempts GROUP BY learner, question"
    ),
    (
        "INSERT INTO daily_totals (learner, day, chat, answered, correct, thousandths) "
        "SELECT :first + value / :days, date('2026-12-01', '-' || (:days - 1 - value % :days) || ' days'), "
        "-1 - value / :days / :in_group, 10, abs(value * 7919 % 11), 5000 FROM numbers "
        "WHERE value < :learners * :days"
    ),
)

_CLASS = (
    "INSERT INTO attempts (learner, question, version, given, verdict, credit, hints, took, at, chat, key) "
    "SELECT :first + value % :learners, 1 + value / :learners, 1, "
    "(SELECT id FROM foreseen_answers WHERE given = '[\"不断提高\"]'), value * 7919 % 4 > 0, "
    "value * 7919 % 4 > 0, 0, 9000000, :at + value * 1000, -1, 'k' || value FROM numbers"
)


def measure(sizes: tuple[tuple[int, int], ...] = SIZES) -> list[Figure]:
    """Measure at each size."""
    return [*(figure for learners, answers in sizes for figure in _at(learners, answers)), *_class()]


def _at(learners: int, answers: int) -> list[Figure]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with Store.open(path) as store:
            fill(store, 0)
        with closing(connect(path)) as db:
            _make(db, learners, answers)
        with Store.open(path) as store:
            return _asked(store, learners, answers)


def _make(db: Database, learners: int, answers: int) -> None:
    """Fill the tables in bulk: rows as they are when each answer was recorded by itself."""
    named = {
        "first": FIRST_ID,
        "learners": learners,
        "answers": answers,
        "questions": QUESTIONS,
        "in_group": IN_GROUP,
        "days": DAYS,
        "at": time_number(AT - timedelta(days=DAYS)),
        "most": max(answers, learners * DAYS),
    }
    db.execute("PRAGMA synchronous = OFF")
    for step in _STEPS:
        place = step.index("SELECT")
        db.execute("BEGIN")
        db.execute(f"{step[:place]} {_COUNTED if 'numbers' in step else ''} {step[place:]}", named)
        db.execute("COMMIT")


def _asked(store: Store, learners: int, answers: int) -> list[Figure]:
    size = f"{learners:,} learners, {answers:,} answers"

    def top_and_own(window: Window) -> Callable[[int], object]:
        since = begins_at(window, AT)

        def ask(number: int) -> object:
            group = -1 - number * 31 % max(1, learners // IN_GROUP)
            return store.boards.board(group, since, None, FIRST_ID - group * IN_GROUP - 1)

        return ask

    def due(number: int) -> object:
        return store.reviews.due(FIRST_ID + number * 7919 % learners, AT + timedelta(days=60), 20)

    asked = {
        f"top ten and own place in a group of {IN_GROUP}, over {window}": top_and_own(window)
        for window in (Window.MONTH, Window.ALL)
    }
    return [
        figure for name, ask in {**asked, "what is due": due}.items() for figure in _p99(f"{name}, p99, {size}", ask)
    ]


def _p99(name: str, ask: Callable[[int], object]) -> list[Figure]:
    """
    Ask for the matter of many learners, one after the other, and give the milliseconds of the slowest but a few.

    How long it computes says more than how long it takes where other programs want the same cores.
    """
    took, computed = [], []
    for number in range(TIMES):
        begun, computing = perf_counter(), thread_time()
        ask(number)
        took.append(perf_counter() - begun)
        computed.append(thread_time() - computing)
    return [
        Figure(name=told, value=quantiles(times, n=100)[98] * 1000, unit="ms", aim=SOON)
        for told, times in ((name, took), (f"{name}, computing", computed))
    ]


def _class() -> list[Figure]:
    """Measure what is told of a class whose members have all answered all questions of a set."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with Store.open(path) as store:
            fill(store, IN_GROUP, questions=IN_SET)
        with closing(connect(path)) as db:
            named = {"first": FIRST_ID, "learners": IN_GROUP, "at": time_number(AT), "most": IN_GROUP * IN_SET}
            db.execute(_COUNTED + _CLASS, named)
        with Store.open(path) as store:
            took = []
            for _ in range(CLASS_TIMES):
                computing = thread_time()
                class_report(store, Scope(chat=-1))
                took.append(thread_time() - computing)
    name = f"what is told of a class of {IN_GROUP} that answered {IN_SET} questions, computing"
    return [Figure(name=name, value=median(took) * 1000, unit="ms", aim=Aim(at_most=200, is_ratio=False))]


if __name__ == "__main__":
    for figure in measure(((int(sys.argv[1]), int(sys.argv[2])),)):
        sys.stdout.write("\t".join(figure.row) + "\n")
