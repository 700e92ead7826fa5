"""How many durable answers a second does the store take, against a commit for each answer?"""

from __future__ import annotations

from concurrent.futures import wait
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import BoundedSemaphore
from time import perf_counter
from typing import TYPE_CHECKING

from bot.store import Store
from bot.store.attempts import record
from bot.store.connection import connect
from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_FLIGHT = (1, 16, 64, 256)
ANSWERS = 2_000
RUNS = 3
AT = datetime(2026, 12, 1, 10, tzinfo=UTC)


def measure() -> dict[str, float]:
    """Give each figure's name, which says the baseline, with its ratio: 2.0 is twice as many as the baseline takes."""
    plain = median(plain_a_second() for _ in range(RUNS))
    return {
        f"answers/s of the store, {many} in flight / the same rows with a commit each": median(
            answers_a_second(many) for _ in range(RUNS)
        )
        / plain
        for many in IN_FLIGHT
    }


def answers_a_second(in_flight: int, answers: int = ANSWERS) -> float:
    """Record answers of many learners with so many at a time not yet durable."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "bench.db") as store:
        _fill(store)
        attempts = _attempts()
        free = BoundedSemaphore(in_flight)
        start = perf_counter()
        for _ in range(answers):
            free.acquire()
            store.record(next(attempts)).add_done_callback(lambda _: free.release())
        for _ in range(in_flight):
            free.acquire()
        return answers / (perf_counter() - start)


def plain_a_second(answers: int = ANSWERS) -> float:
    """Write the same rows into the same tables, each answer with a commit of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plain.db"
        with Store.open(path) as store:
            _fill(store)
        with closing(connect(path)) as db:
            attempts = _attempts()
            start = perf_counter()
            for _ in range(answers):
                db.execute("BEGIN IMMEDIATE")
                record(db, next(attempts), None)
                db.execute("COMMIT")
            return answers / (perf_counter() - start)


def _fill(store: Store) -> None:
    questions = tuple(
        Question(id=f"q{i}", kind=Kind.CLOZE, form=Form.CHOICE, prompt=f"第{i}题", options=("对", "错"), answer=("对",))
        for i in range(100)
    )
    store.add_set(QuestionSet(id="bench", title=Localized(en="Bench"), questions=questions), AT, "0", "bench").result()
    wait([store.save_learner(Learner(id=id_, name="学生")) for id_ in range(1, 501)])


def _attempts() -> Iterator[Attempt]:
    for i in count():
        yield Attempt(
            key=f"s{i}:0",
            learner=i % 500 + 1,
            set_id="bench",
            version=1,
            question=f"q{i % 100}",
            given=("对",),
            verdict=Verdict.CORRECT,
            credit=1.0,
            hints=0,
            seconds=1.5,
            at=AT,
        )
