"""
How many durable answers a second does the store take, how soon is one durable, and how much room does it take?

The baseline is the same rows with a commit for each answer. Python is set up as it is in the bot, for both: else it
looks for garbage among all that the benchmark has made, a quarter of the time. `python -m bench.store` says both rates
in JSON: so a process with a slow disk is asked.
"""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from concurrent.futures import Future, wait
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import BoundedSemaphore
from time import perf_counter, sleep
from typing import TYPE_CHECKING

from bench import slow_disk
from bench.figure import Aim, Figure
from bot.store import Store
from bot.store.connection import connect
from bot.store.opening import open_database
from bot.store.recording import take
from bot.telegram.interpreter import serve_many
from bot.tutor.attempt import Attempt, session_key
from bot.tutor.learner import Learner
from bot.tutor.session import QuestionRef
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet

if TYPE_CHECKING:
    from collections.abc import Iterator

IN_FLIGHT = (1, 16, 64, 256)
AT_ONCE = 64
AIMS = {AT_ONCE: Aim(at_least=5)}
ANSWERS = 6_000
RUNS = 7
SLOWER_MS = 5
AT = datetime(2026, 12, 1, 10, tzinfo=UTC)
EACH = "the same rows with a commit each"
QUESTIONS, LEARNERS, FIRST_ID = 250, 500, 5_000_000_000  # ids as long as Telegram's are
OPTIONS = ("不断提高", "逐渐下降", "保持不变", "突然消失")


def measure() -> list[Figure]:
    """Measure rates, delays and room."""
    with _as_in_the_bot():
        return _measured()


def _measured() -> list[Figure]:
    plain, rates = _rates()
    figures = [
        Figure(
            name=f"durable answers, {many} in flight",
            value=rate,
            unit="/s",
            baseline=EACH,
            against=plain,
            aim=AIMS.get(many),
        )
        for many, rate in rates.items()
    ]
    enough = Aim(at_least=20_000, is_ratio=False)
    figures.append(Figure(name=f"durable answers, {AT_ONCE} in flight", value=rates[AT_ONCE], unit="/s", aim=enough))
    return [*figures, *_on_slow_disk(), _delay(), *_room()]


def _rates() -> tuple[float, dict[int, float]]:
    """Measure each in turn, again and again: a run is a third of a second, and others' work must meet all of them."""
    turns = [(plain_a_second(), *map(answers_a_second, IN_FLIGHT)) for _ in range(RUNS)]
    plain, *rates = map(median, zip(*turns, strict=True))
    return plain, dict(zip(IN_FLIGHT, rates, strict=True))


def answers_a_second(in_flight: int, answers: int = ANSWERS) -> float:
    """Record answers of many learners with so many at a time not yet durable."""
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "bench.db") as store:
        fill(store)
        attempts = list(islice(_attempts(), answers))
        free = BoundedSemaphore(in_flight)

        def release(_: Future[bool]) -> None:
            free.release()

        start = perf_counter()
        for attempt in attempts:
            free.acquire()
            store.record(attempt).add_done_callback(release)
        for _ in range(in_flight):
            free.acquire()
        return answers / (perf_counter() - start)


def plain_a_second(answers: int = ANSWERS // 3) -> float:
    """Write the same rows into the same tables, each answer with a commit of its own."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "plain.db"
        with Store.open(path) as store:
            fill(store)
        with closing(open_database(path)) as db:
            attempts = list(islice(_attempts(), answers))
            start = perf_counter()
            for attempt in attempts:
                db.execute("BEGIN IMMEDIATE")
                take(db, [(attempt, None)])
                db.execute("COMMIT")
            return answers / (perf_counter() - start)


def fill(store: Store, learners: int = LEARNERS, questions: int = QUESTIONS) -> None:
    """Put in the set "bench" and learners."""
    asked = tuple(
        Question(
            id=f"{number:04d}a1b2c3d4",
            kind=tuple(Kind)[number % 3],
            form=Form.CHOICE,
            prompt=f"第{number}题",
            options=OPTIONS,
            answer=(OPTIONS[number % 4],),
        )
        for number in range(questions)
    )
    store.add_set(QuestionSet(id="bench", title=Localized(en="Bench"), questions=asked), AT, "0", "bench").result()
    wait([store.save_learner(Learner(id=FIRST_ID + number, name="学生")) for number in range(learners)])


def _attempts() -> Iterator[Attempt]:
    for number in count():
        learner, turn = number % LEARNERS, number // LEARNERS
        yield _attempt(f"s{number}:0", learner, (learner * 7 + turn) % QUESTIONS, number)


def _attempt(key: str, learner: int, question: int, number: int, session: int | None = None) -> Attempt:
    """Give an answer, which is wrong each fourth time."""
    is_right = number % 4 != 0
    return Attempt(
        key=key,
        learner=FIRST_ID + learner,
        set_id="bench",
        version=1,
        question=f"{question:04d}a1b2c3d4",
        given=(OPTIONS[(question + 1 - is_right) % 4],),
        verdict=Verdict.CORRECT if is_right else Verdict.WRONG,
        credit=float(is_right),
        hints=0,
        seconds=1.5 + number % 100 / 7,
        at=AT + timedelta(seconds=number * 7.123457),
        session=session,
    )


def _on_slow_disk() -> list[Figure]:
    with TemporaryDirectory() as folder:
        slower = slow_disk.environment(Path(folder), SLOWER_MS)
        if slower is None:
            return []
        asked = [sys.executable, "-m", "bench.store"]
        said = subprocess.run(asked, env=os.environ | slower, check=True, capture_output=True, text=True)
    ours, plain = json.loads(said.stdout)
    name = f"durable answers, {AT_ONCE} in flight, each fsync {SLOWER_MS} ms slower"
    return [Figure(name=name, value=ours, unit="/s", baseline=EACH, against=plain, aim=Aim(at_least=20))]


def _delay(a_second: int = 200, seconds: int = 10) -> Figure:
    """Measure until when each of some answers that come evenly is durable, with the journal taken over meanwhile."""
    took: list[float] = []
    with TemporaryDirectory() as folder, Store.open(Path(folder) / "bench.db") as store:
        fill(store)
        attempts, start = _attempts(), perf_counter()
        for number in range(a_second * seconds):
            sleep(max(0.0, start + number / a_second - perf_counter()))
            begun = perf_counter()
            store.record(next(attempts)).add_done_callback(lambda _, begun=begun: took.append(perf_counter() - begun))  # type: ignore[misc]
    return Figure(
        name=f"until an answer is durable, {a_second} a second, p99",
        value=quantiles(took, n=100)[98] * 1000,
        unit="ms",
        aim=Aim(at_most=5, is_ratio=False),
    )


def _room(learners: int = 200, runs: int = 60, length: int = 10) -> list[Figure]:
    """Measure the room of answers with all that is kept beside them, in sessions of ten, each question some times."""
    answers = learners * runs * length
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with Store.open(path) as store:
            fill(store, learners)
            before = _pages(path)
            for run in range(runs):
                for learner in range(learners):
                    _one_session(store, learner, run, length)
        taken = (_pages(path) - before) / answers * 1_000_000
    return [Figure(name="room of a million answers", value=taken, unit="MB", aim=Aim(at_most=130, is_ratio=False))]


def _one_session(store: Store, learner: int, run: int, length: int) -> None:
    asked = [(learner * 7 + run * length + place) % QUESTIONS for place in range(length)]
    refs = [QuestionRef(set_id="bench", version=1, question=f"{number:04d}a1b2c3d4") for number in asked]
    session = store.begin_session(FIRST_ID + learner, refs, AT).result().id
    wait(
        [
            store.record(_attempt(session_key(session, place), learner, number, run * 200_000 + place, session))
            for place, number in enumerate(asked)
        ]
    )


def _pages(path: Path) -> float:
    """Give the size of a database in megabytes."""
    with closing(connect(path)) as db:
        (pages,), (size,) = db.execute("PRAGMA page_count").fetchone(), db.execute("PRAGMA page_size").fetchone()
    return float(pages * size) / 1e6


@contextmanager
def _as_in_the_bot() -> Iterator[None]:
    before, interval = gc.get_threshold(), sys.getswitchinterval()
    serve_many()
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.set_threshold(*before)
        gc.unfreeze()


if __name__ == "__main__":
    serve_many()
    sys.stdout.write(json.dumps([answers_a_second(AT_ONCE), plain_a_second(200)]))
