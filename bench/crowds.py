"""How does the bot do when a class votes at once, when much else is going on, and during a broadcast?"""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import wait
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench.figure import Aim, Figure
from bench.learners import FIRST
from bench.running import choices, ours
from bench.stage import ADMIN, OTHERS
from bot.store import Store
from bot.store.columns import time_text
from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from quizzes.formats.question_json import read_set
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.running import Running

RUNS = 3
GROUP = -1_000_000_000_001
PEOPLE, POLLS = 1000, 5
LEARNERS, THINK = 100, 1.0
LAUNCH = ("-m", "bench.launch")
REMINDED = 2400  # over a minute at the pace of broadcasts
PATIENCE = 30.0


def measure() -> Iterator[Figure]:
    """Measure each of the three."""
    yield _votes()
    yield from _much_else()
    yield _broadcast()


def _votes() -> Figure:
    """Let 1,000 people vote in five polls, three times, and see how fast all votes are in the database."""
    speeds = []
    with ours() as us:
        us.window(1, 0.1, warm=2)
        for turn in range(RUNS):
            us.order("say", person=ADMIN, text=f"/push bench {POLLS}", chat=GROUP - turn)
            time.sleep(1)
            start = time.perf_counter()
            if us.order("votes", people=PEOPLE, polls=POLLS)["votes"] < PEOPLE * POLLS:
                msg = "not all polls were sent"
                raise RuntimeError(msg)
            _wait_for_rows(us.folder / "bench.db", PEOPLE * POLLS * (turn + 1))
            speeds.append(PEOPLE * POLLS / (time.perf_counter() - start))
    return Figure(name="poll answers", value=median(speeds), unit="/s", aim=Aim(at_least=1500, is_ratio=False))


def _wait_for_rows(path: Path, many: int) -> None:
    until = time.monotonic() + PATIENCE
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        while time.monotonic() < until:
            if db.execute("SELECT count(*) FROM attempts WHERE round IS NOT NULL").fetchone()[0] >= many:
                return
            time.sleep(0.02)
    msg = "not all votes came to be counted"
    raise TimeoutError(msg)


def _much_else() -> Iterator[Figure]:
    """Let learners work while others have charts, decks and question sets made."""
    with (
        TemporaryDirectory() as folder,
        ours((*LAUNCH, f"delays={folder}/delays"), {"QUIZBOT_ADMINS": str(ADMIN)}) as us,
    ):
        us.window(LEARNERS + OTHERS, 2.0, warm=2)
        file = Path(folder) / "delays"
        begin = len(file.read_text().splitlines())
        alone = us.window(LEARNERS, 5.0, think=THINK)
        middle = len(file.read_text().splitlines())
        beside = us.order("everything", learners=LEARNERS, seconds=10.0, think=THINK, bot=us.bot)
        noted = [tuple(1000 * float(number) for number in line.split()) for line in file.read_text().splitlines()]
    delays, own = [delay for delay, _ in noted], [own for _, own in noted]
    yield Figure(
        name="delay of the event loop with charts, exports and generation going on, p99",
        value=_p99(delays[middle:]),
        unit="ms",
        baseline="the same learners alone",
        against=_p99(delays[begin:middle]),
        aim=Aim(at_most=20, is_ratio=False),
    )
    yield Figure(
        name="of it what the loop itself computes, not what other processes take, p99",
        value=_p99(own[middle:]),
        unit="ms",
        baseline="the same learners alone",
        against=_p99(own[begin:middle]),
    )
    yield Figure(
        name="p99 of an answer meanwhile",
        value=beside["p99"],
        unit="ms",
        baseline="the same learners alone",
        against=alone["p99"],
    )


def _p99(noted: list[float]) -> float:
    return quantiles(noted, n=100)[98]


def _broadcast() -> Figure:
    """Hold answers while reminders go out against those of a bot that has nobody to remind, in turn."""
    during, without = [], []
    paced = {"QUIZBOT_RATE_LIMIT": "on"}
    with ours(settings=paced) as quiet, ours(settings=paced, prepare=_to_be_reminded) as us:
        for running in (quiet, us):
            running.window(LEARNERS, 0.1, think=THINK, warm=3)
        _wait_for_broadcasts(us)
        for _ in range(RUNS):
            during.append(_while_reminded(us))
            without.append(quiet.window(LEARNERS, 5.0, think=2 * THINK))
    return Figure(
        name="p99 of an answer during a broadcast",
        value=median(window["p99"] for window in during),
        unit="ms",
        baseline="the same learners at a bot that sends none",
        against=median(window["p99"] for window in without),
        aim=Aim(at_most=2),
    )


def _wait_for_broadcasts(us: Running) -> None:
    until = time.monotonic() + PATIENCE
    while not us.order("broadcasts")["number"] and time.monotonic() < until:
        time.sleep(0.1)


def _while_reminded(us: Running) -> dict[str, float]:
    """Let learners work, and see that reminders went out before and after."""
    sent = us.order("broadcasts")["number"]
    during = us.window(LEARNERS, 5.0, think=2 * THINK)
    since = us.order("broadcasts")["number"]
    time.sleep(1)
    if not sent < since < us.order("broadcasts")["number"]:
        msg = "no broadcast went out"
        raise RuntimeError(msg)
    return during


def _to_be_reminded(path: Path) -> None:
    """Let there be learners whose hour has come, each with a question to review."""
    now = datetime.now(UTC)
    hour = now.replace(minute=0, second=0, microsecond=0)
    people = range(FIRST + 10_000, FIRST + 10_000 + REMINDED)
    question = read_set(choices()).questions[0]
    with Store.open(path) as store:
        for id_ in people:
            store.save_learner(Learner(id=id_, name="Bench", language="ja", reminder_hour=hour.hour, timezone="UTC"))
        attempts = [
            Attempt(
                key=f"bench:{id_}",
                learner=id_,
                set_id="bench",
                version=1,
                question=question.id,
                given=(),
                verdict=Verdict.WRONG,
                credit=0.0,
                hints=0,
                seconds=None,
                at=now - timedelta(days=3),
            )
            for id_ in people
        ]
        wait([store.record(attempt) for attempt in attempts])
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE reminders SET at = ?", (time_text(hour),))
